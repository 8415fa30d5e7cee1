import type { GateCondition } from './condition-kinds.js';
import type { CountsAs } from './decide.js';

export interface GateSpec {
  readonly conditions: readonly GateCondition[];
  /** Columns: every condition is also judged for each of their values. */
  readonly slices: readonly string[];
  readonly confidence: number;
  readonly whenInconclusive: CountsAs;
  readonly whenNotCompared: CountsAs;
}
