import type { ComparableRun } from '../compare/comparable.js';
import type { Dataset, Examples } from '../data/dataset.js';
import { type EvaluateOptions, evaluateMetric } from '../evaluate/evaluate.js';
import { USUAL_AUC } from '../evaluate/metrics/auc.js';
import { metricsOf, type NamedMetric } from '../evaluate/metrics/metrics.js';
import { USUAL_PROPORTION } from '../evaluate/metrics/proportion.js';
import type { Predictions } from '../evaluate/predictions.js';
import { selectRows } from '../evaluate/select-rows.js';
import { differenceError, reach, standardErrorOf } from '../evaluate/statistics/power.js';
import { isUndetermined } from '../evaluate/undetermined.js';
import { sharesOf } from './comparison-verdict.js';
import type { GateCondition } from './condition-kinds.js';
import { marginOf, type NoMargin } from './margin.js';
import type { Check } from './plan.js';

/** What is taken for granted before there are two models. */
export const ASSUMED = {
  /** Of the two models' results on a row, as two versions of one model have it. */
  correlation: 0.8,
  proportion: USUAL_PROPORTION,
  auc: USUAL_AUC,
} as const;

/** What the test rows can show of one comparison, known before anything is trained. Plain data. */
export interface Advice {
  readonly condition: GateCondition;
  /** The test rows that it is judged on. */
  readonly rows: number;
  /** How much worse than the baseline is tolerated; below 0 a gain is asked for. */
  readonly margin: number | null;
  /** The smallest true drop beyond the margin that these rows show with 80 % power. */
  readonly smallestDrop: number | null;
  /**
   * The rows with which a model that is as good as the baseline passes with 80 % power; null also
   * where no number would do.
   */
  readonly rowsNeeded: number | null;
  /** The tolerance with which such a model passes on these rows. */
  readonly toleranceNeeded: number | null;
  /** Why the others are null. */
  readonly because?: AdviceGap;
}

/** Why nothing can be said of a comparison before training. */
export type AdviceGap =
  | NoMargin
  | { readonly code: 'undetermined-on-baseline'; readonly rows: number; readonly why?: string }
  /** A usual model's metric is not known on these rows. */
  | { readonly code: 'no-usual-model'; readonly why: string };

/**
 * What an estimate goes by: the baseline's comparison with the one before it, its predictions, or a
 * usual model.
 */
export type Basis = 'last comparison' | 'baseline' | 'usual model';

export interface GateAdvice {
  readonly basis: Basis;
  readonly comparisons: readonly Advice[];
}

interface Known {
  /** Of the metric. */
  readonly value: number;
  /** Of a difference between two models, on so many rows. */
  readonly standardError: number;
  readonly rows: number;
}

type Data = Pick<Dataset, 'task' | 'classes' | 'testIds'> &
  Partial<Pick<Dataset, 'encoding'>> & { readonly test: Pick<Examples, 'y'> };

/**
 * For every comparison with the baseline, what these test rows can show.
 * @param baseline the run that it would be, which tells how much its metrics vary
 */
export function advise(
  checks: readonly Check[],
  data: Data,
  baseline: ComparableRun | undefined,
  options: EvaluateOptions,
): GateAdvice {
  const { task, classes, encoding } = data;
  const transform = encoding?.label.task === 'regression' ? encoding.label.transform : undefined;
  const metrics = new Map(metricsOf(task, classes, transform).map((one) => [one.name, one]));
  const basis = basisOf(baseline);
  const families = familiesOf(checks);
  const comparisons = checks.flatMap((check): Advice[] => {
    const { condition, slice } = check;
    if (condition.kind !== 'baseline') return [];
    const { threshold, operator } = condition;
    const named = metrics.get(condition.metric)!;
    const rows = slice?.rows ?? data.testIds.map((_, row) => row);
    const about = slice ? { ...condition, where: slice.where } : condition;
    const confidence = condition.confidence ?? options.confidence;
    const known =
      compared(baseline, named.name) ??
      (baseline?.predictions
        ? measured(baseline.predictions, named.name, slice && idsOf(data, slice.rows), options)
        : usual(named, rows, data, confidence));
    const start = { condition: about, rows: rows.length };
    const nothing = { margin: null, smallestDrop: null, rowsNeeded: null, toleranceNeeded: null };
    const unknown = { ...start, ...nothing };
    if ('code' in known) return [{ ...unknown, because: known }];
    const margin = marginOf(operator, threshold, named.metric.orientation, known.value);
    if (typeof margin !== 'number') return [{ ...unknown, because: margin }];
    const standardError = known.standardError * Math.sqrt(known.rows / rows.length);
    const smallestDrop = reach(confidence, families.get(check) ?? 1) * standardError;
    const toleranceNeeded = reach(confidence) * standardError;
    const needed = margin > 0 ? Math.ceil(rows.length * (toleranceNeeded / margin) ** 2) : null;
    return [{ ...start, margin, smallestDrop, rowsNeeded: needed, toleranceNeeded }];
  });
  return { basis, comparisons };
}

/** By how much the level of each check is divided among those that it is decided with. */
function familiesOf(checks: readonly Check[]): ReadonlyMap<Check, number> {
  return new Map(
    (['error', 'warn'] as const).flatMap((severity) => {
      const family = checks.filter(
        ({ condition }) => isShown(condition) && condition.severity === severity,
      );
      const shares = sharesOf(family.map(({ slice }) => ({ sliced: slice !== undefined })));
      return family.map((check, i) => [check, 1 / shares[i]!] as const);
    }),
  );
}

/** Whether evidence decides it, together with the others of its severity. */
function isShown({ kind, operator }: GateCondition): boolean {
  return kind === 'baseline' && operator !== '==';
}

function basisOf(baseline: ComparableRun | undefined): Basis {
  if (baseline?.record.comparison?.metrics.some(({ metric }) => compared(baseline, metric))) {
    return 'last comparison';
  }
  return baseline?.predictions ? 'baseline' : 'usual model';
}

/** The difference that the baseline was promoted by, if it was compared with another model. */
function compared(baseline: ComparableRun | undefined, metric: string): Known | undefined {
  const row = baseline?.record.comparison?.metrics.find((one) => one.metric === metric);
  if (!row?.interval || !row.flips || row.candidate === null || row.confidence === undefined)
    return undefined;
  const standardError = standardErrorOf(row.interval, row.confidence);
  return standardError > 0 ? { value: row.candidate, standardError, rows: row.rows } : undefined;
}

function idsOf({ testIds }: Data, rows: Uint32Array): ReadonlySet<string> {
  return new Set(Array.from(rows, (row) => testIds[row]!));
}

/** The baseline's metric on its own test rows, or on those of them that are in the slice. */
function measured(
  baseline: Predictions,
  metric: string,
  ids: ReadonlySet<string> | undefined,
  options: EvaluateOptions,
): Known | AdviceGap {
  const rows = ids && baseline.ids.flatMap((id, row) => (ids.has(id) ? [row] : []));
  const on = rows ? selectRows(baseline, rows) : baseline;
  const { value, interval, n, why } = evaluateMetric(on, metric, options);
  if (value === null || !interval) {
    return { code: 'undetermined-on-baseline', rows: n, ...(why !== undefined && { why }) };
  }
  const alone = standardErrorOf(interval, options.confidence);
  const standardError = differenceError(alone, ASSUMED.correlation);
  return { value, standardError, rows: on.ids.length };
}

/** As a usual model has it, for metrics that have a formula for that. */
function usual(
  { metric, classIndex }: NamedMetric,
  here: ArrayLike<number>,
  { test }: Data,
  confidence: number,
): Known | AdviceGap {
  const rows = here.length;
  const count = (k: number) => Array.from(here).filter((row) => test.y[row] === k).length;
  const found = metric.expected({ all: rows, ofClass: count }, classIndex, confidence);
  if (isUndetermined(found)) return { code: 'no-usual-model', why: found.why };
  const alone = standardErrorOf(found.interval, confidence);
  const standardError = differenceError(alone, ASSUMED.correlation);
  return { value: found.value, standardError, rows };
}
