import type { ClusterSpec } from './cluster-spec.js';
import type { GateCondition } from './condition-kinds.js';
import type { CountsAs } from './decide.js';

export interface GateSpec {
  readonly conditions: readonly GateCondition[];
  /** Metrics that a training reports of itself: numbers of the whole test set, without evidence. */
  readonly reported: readonly string[];
  /** Columns: every condition is also judged for each of their values. */
  readonly slices: readonly string[];
  readonly confidence: number;
  /** What the test rows come in, where a row is not what was sampled. */
  readonly cluster?: ClusterSpec;
  readonly whenInconclusive: CountsAs;
  readonly whenNotCompared: CountsAs;
}
