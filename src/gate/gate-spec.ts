import type { OwnMetric } from '../evaluate/predictions.js';
import type { ClusterSpec } from './cluster-spec.js';
import type { GateCondition } from './condition-kinds.js';
import type { CountsAs } from './decide.js';

export type ReferenceSpec =
  | { readonly kind: 'none' | 'best' | 'first' }
  | { readonly kind: 'run'; readonly id: string };

export interface GateSpec {
  readonly conditions: readonly GateCondition[];
  /** Metrics that a training reports of itself: numbers of the whole test set, without evidence. */
  readonly reported: readonly string[];
  /** Metrics that are the means of columns of the predictions. */
  readonly own: readonly OwnMetric[];
  /** Columns: every condition is also judged for each of their values. */
  readonly slices: readonly string[];
  readonly confidence: number;
  /** What the test rows come in, where a row is not what was sampled. */
  readonly cluster?: ClusterSpec;
  /** The run that is held against beside the last promoted one. */
  readonly reference: ReferenceSpec;
  /** How many times a comparison's tolerance may be lost to it in all. */
  readonly budget: number;
  /** Whether green takes more of a candidate that was chosen among others on the same rows. */
  readonly looks: 'report' | 'correct';
  readonly whenInconclusive: CountsAs;
  readonly whenNotCompared: CountsAs;
}
