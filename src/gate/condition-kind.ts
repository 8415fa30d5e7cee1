import type { Compared } from '../compare/comparison.js';
import type { Task } from '../data/dataset.js';
import type { Problem } from '../errors.js';
import type { Estimate } from '../evaluate/estimate.js';
import type { Tolerance } from '../evaluate/metrics/metric.js';
import type { OwnMetric } from '../evaluate/predictions.js';
import type { SingleNumbers } from '../evaluate/single-numbers.js';
import type { Slice } from '../evaluate/slice.js';
import type { ComparisonVerdict } from './comparison-verdict.js';
import type { GateEntry, WrittenCondition } from './condition.js';
import type { Evidence } from './evidence.js';
import type { Finding, JudgedEntry } from './finding.js';
import type { ParseProblem } from './grammar.js';

/** What a model of this data is measured by. */
export interface KnownMetrics {
  readonly task: Task;
  /** Their full names. */
  readonly names: readonly string[];
  /** Absent where none were given. */
  readonly numbers?: GivenNumbers;
}

export interface GivenNumbers extends SingleNumbers {
  /** There are no rows beside them, so they are all that can be judged. */
  readonly alone: boolean;
}

/** A condition that no model could miss or meet, or that a model would pass for being worse. */
export interface Pointless {
  readonly why: string;
  readonly fix: string;
}

/** A condition on its rows, with its metric as it was measured there. */
export interface MeasuredCheck<C> {
  /** `where` names the slice, if it is judged on one. */
  readonly condition: C & JudgedEntry;
  readonly slice?: Slice;
  readonly estimate: Estimate;
}

/**
 * A comparison that evidence decides: it is decided together with the others of its severity
 * (Holm).
 */
export interface FamilyTest {
  readonly severity: 'error' | 'warn';
  /** Whether it is about a part of the test rows: those share a fifth of the level. */
  readonly sliced: boolean;
  readonly compared: Compared;
  /** How much worse is tolerated, in the metric's unit; below 0 a gain is asked for. */
  readonly margin: number;
  readonly tolerance: Tolerance;
  /** The finding, once its family has been decided. */
  conclude(verdict: ComparisonVerdict): Finding;
}

/** One kind of condition: how it is written, what it needs, how it is decided. */
export interface ConditionKind<C extends WrittenCondition> {
  readonly kind: C['kind'];
  /** Reads `METRIC OP VALUE`; undefined where the value is not of this kind. It never throws. */
  parse(text: string): C | ParseProblem | undefined;
  /** Why it asks for nothing, whatever the data. @param own metrics of the user's own */
  pointless(condition: C, own?: readonly OwnMetric[]): Pointless | undefined;
  /** What this data lacks for it, known before anything is trained. */
  plan(condition: C & GateEntry, known: KnownMetrics): readonly Problem[];
  /** A finding, or a test that is decided with its family. */
  judge(check: MeasuredCheck<C>, evidence: Evidence): Finding | FamilyTest;
}
