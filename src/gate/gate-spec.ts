import type { GateCondition } from './condition-kinds.js';

export interface GateSpec {
  readonly conditions: readonly GateCondition[];
  /** Columns: every condition is also judged for each of their values. */
  readonly slices: readonly string[];
  readonly confidence: number;
  readonly whenInconclusive: 'hold' | 'pass' | 'fail';
}
