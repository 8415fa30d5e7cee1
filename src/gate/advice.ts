import type { ComparableRun } from '../compare/comparable.js';
import type { Dataset, Examples } from '../data/dataset.js';
import { type EvaluateOptions, estimateOf } from '../evaluate/evaluate.js';
import { factsOf } from '../evaluate/facts.js';
import { USUAL_AUC } from '../evaluate/metrics/auc.js';
import type { Metric, RowCounts, Stake } from '../evaluate/metrics/metric.js';
import { metricsOf, type NamedMetric } from '../evaluate/metrics/metrics.js';
import { ownMetrics } from '../evaluate/metrics/own.js';
import { USUAL_PROPORTION } from '../evaluate/metrics/proportion.js';
import type { OwnMetric, Predictions } from '../evaluate/predictions.js';
import { selectRows } from '../evaluate/select-rows.js';
import { correlationOf } from '../evaluate/statistics/paired-power.js';
import { differenceError, standardErrorOf } from '../evaluate/statistics/power.js';
import { isUndetermined, type Undetermined } from '../evaluate/undetermined.js';
import { sharesOf } from './comparison-verdict.js';
import type { GateCondition } from './condition-kinds.js';
import { ALONE, greenLevel } from './green-level.js';
import { marginOf, type NoMargin } from './margin.js';
import type { Check } from './plan.js';
import { type FourInFive, promise, type Spread } from './promise.js';

/** What is taken for granted before there are two models. */
export const ASSUMED = {
  /**
   * Of the two models' results on a row, by what a metric reads: another seed of one recipe gives
   * nearly the same scores, and cuts them into other classes here and there.
   */
  correlation: { classes: 0.8, scores: 0.98 },
  /** Of scores where the columns are others. */
  apart: 0.7,
  proportion: USUAL_PROPORTION,
  auc: USUAL_AUC,
} as const;

/** What the test rows can show of one comparison, known before anything is trained. Plain data. */
export interface Advice extends FourInFive {
  readonly condition: GateCondition;
  /** The test rows that it is judged on. */
  readonly rows: number;
  /** How much worse than the baseline is tolerated; below 0 a gain is asked for. */
  readonly margin: number | null;
  /** The same for a model further from the baseline, where its scores may be nearer than that. */
  readonly apart?: FourInFive;
  /** Why the others are null. */
  readonly because?: AdviceGap;
}

/** Why nothing can be said of a comparison before training. */
export type AdviceGap =
  | NoMargin
  | {
      readonly code: 'undetermined-on-baseline';
      readonly rows: number;
      readonly why?: Undetermined;
    }
  /** A usual model's metric is not known on these rows. */
  | { readonly code: 'no-usual-model'; readonly why: Undetermined };

/**
 * What an estimate goes by: the baseline's comparison with the one before it, its predictions, or a
 * usual model.
 */
export type Basis = 'last comparison' | 'baseline' | 'usual model';

export interface GateAdvice {
  readonly basis: Basis;
  readonly comparisons: readonly Advice[];
  /** Which candidate on these rows it would be, where green takes more of one for that. */
  readonly looks?: number;
}

/** What else the gate says. */
export interface Beside {
  /** Which candidate on these rows it would be; 0 where that is not corrected. */
  readonly looks?: number;
  /** Metrics of the user's own. */
  readonly own?: readonly OwnMetric[];
}

/** What is known of two models before there are two. */
interface Known {
  /** Of the metric. */
  readonly value: number;
  readonly spread: Spread;
  readonly apart?: Spread;
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
  { looks = 0, own = [] }: Beside = {},
): GateAdvice {
  const { task, classes, encoding } = data;
  const transform = encoding?.label.task === 'regression' ? encoding.label.transform : undefined;
  const known = [...metricsOf(task, classes, transform), ...ownMetrics(own)];
  const metrics = new Map(known.map((one) => [one.name, one]));
  const basis = basisOf(baseline);
  const families = familiesOf(checks);
  const comparisons = checks.flatMap((check): Advice[] => {
    const { condition, slice } = check;
    if (condition.kind !== 'baseline' || condition.single) return [];
    const { threshold, operator } = condition;
    const named = metrics.get(condition.metric)!;
    const rows = slice?.rows ?? data.testIds.map((_, row) => row);
    const about = slice ? { ...condition, where: slice.where } : condition;
    const confidence = condition.confidence ?? options.confidence;
    const found =
      compared(baseline, named.name, rows.length) ??
      (baseline?.predictions
        ? measured(baseline.predictions, named, slice && idsOf(data, slice.rows), {
            ...options,
            rows: rows.length,
          })
        : usual(named, rows, data, confidence));
    const start = { condition: about, rows: rows.length };
    const nothing = { margin: null, smallestDrop: null, rowsNeeded: null, toleranceNeeded: null };
    const unknown = { ...start, ...nothing };
    if ('code' in found) return [{ ...unknown, because: found }];
    const { value, spread, apart } = found;
    const margin = marginOf(operator, threshold, named.metric.orientation, value);
    if (typeof margin !== 'number') return [{ ...unknown, because: margin }];
    const green =
      greenLevel(confidence, condition.within, { ...ALONE, looks })?.confidence ?? confidence;
    const test = { margin, confidence, green, family: families.get(check) ?? 1 };
    const promised = promise(value, spread, rows.length, test);
    const other = apart && { apart: promise(value, apart, rows.length, test) };
    return [{ ...start, margin, ...promised, ...other }];
  });
  return { basis, comparisons, ...(looks > 0 && { looks }) };
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
function isShown({ kind, operator, single }: GateCondition): boolean {
  return kind === 'baseline' && operator !== '==' && !single;
}

function basisOf(baseline: ComparableRun | undefined): Basis {
  if (baseline?.record.comparison?.metrics.some(({ metric }) => compared(baseline, metric))) {
    return 'last comparison';
  }
  return baseline?.predictions ? 'baseline' : 'usual model';
}

/** The difference that the baseline was promoted by, if it was compared with another model. */
function compared(
  baseline: ComparableRun | undefined,
  metric: string,
  here = 1,
): Known | undefined {
  const row = baseline?.record.comparison?.metrics.find((one) => one.metric === metric);
  if (!row?.interval || !row.flips || row.candidate === null || row.confidence === undefined)
    return undefined;
  const share = here / row.rows;
  const value = row.candidate;
  if (row.rule === 'Tango score interval, McNemar mid-p') {
    const flips = (row.flips.candidate + row.flips.baseline) / row.n;
    const correlation = correlationOf(value, flips);
    return { value, spread: { kind: 'tables', rows: Math.round(row.n * share), correlation } };
  }
  const standardError = standardErrorOf(row.interval, row.confidence) / Math.sqrt(share);
  const stake = row.stake && scaled(row.stake, share);
  return standardError > 0
    ? { value, spread: { kind: 'error', standardError, ...(stake && { stake }) } }
    : undefined;
}

function scaled({ rows, width }: Stake, share: number): Stake {
  return { rows: rows * share, width };
}

function idsOf({ testIds }: Data, rows: Uint32Array): ReadonlySet<string> {
  return new Set(Array.from(rows, (row) => testIds[row]!));
}

/** The baseline's metric on its own test rows, or on those of them that are in the slice. */
function measured(
  baseline: Predictions,
  named: NamedMetric,
  ids: ReadonlySet<string> | undefined,
  options: EvaluateOptions & { readonly rows: number },
): Known | AdviceGap {
  const rows = ids && baseline.ids.flatMap((id, row) => (ids.has(id) ? [row] : []));
  const on = rows ? selectRows(baseline, rows) : baseline;
  const { metric, classIndex } = named;
  const { value, interval, n, because } = estimateOf(on, named, options);
  if (value === null || !interval) {
    return { code: 'undetermined-on-baseline', rows: n, ...(because && { why: because }) };
  }
  const share = options.rows / on.ids.length;
  const units = on.clusters !== undefined;
  const stake = scaled(metric.stake(factsOf(on), classIndex), share);
  const alone = standardErrorOf(interval, options.confidence) / Math.sqrt(share);
  return supposed({ value, n: n * share, alone, stake, units }, metric);
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
  if (isUndetermined(found)) return { code: 'no-usual-model', why: found };
  const { value, n, interval } = found;
  const alone = standardErrorOf(interval, confidence);
  return supposed({ value, n, alone, stake: { rows: n, width: null }, units: false }, metric);
}

/**
 * The tolerance with which a model that is as good as a usual baseline is green four times in five.
 * Infinite where nothing is known.
 */
export function toleranceOfUsual(
  { metric, classIndex }: NamedMetric,
  rows: RowCounts,
  confidence: number,
): number {
  const found = metric.expected(rows, classIndex, confidence);
  if (isUndetermined(found)) return Number.POSITIVE_INFINITY;
  const { value, n, interval } = found;
  const alone = standardErrorOf(interval, confidence);
  const model = { value, n, alone, stake: { rows: n, width: null }, units: false };
  const { spread } = supposed(model, metric);
  const test = { margin: 0, confidence, green: confidence, family: 1 };
  return promise(value, spread, rows.all, test).toleranceNeeded ?? Number.POSITIVE_INFINITY;
}

interface OneModel {
  readonly value: number;
  /** The rows that the metric is about. */
  readonly n: number;
  /** Its standard error. */
  readonly alone: number;
  readonly stake: Stake;
  /** Whether its rows come in groups or moments. */
  readonly units: boolean;
}

/** Two models of which one is known, and how alike they are supposed to be. */
function supposed({ value, n, alone, stake, units }: OneModel, metric: Metric): Known {
  const correlation = ASSUMED.correlation[metric.reads];
  if (metric.byTables && !units) {
    return { value, spread: { kind: 'tables', rows: Math.round(n), correlation } };
  }
  const spread = (of: number): Spread => ({
    kind: 'error',
    standardError: differenceError(alone, of),
    stake,
  });
  return metric.reads === 'scores'
    ? { value, spread: spread(correlation), apart: spread(ASSUMED.apart) }
    : { value, spread: spread(correlation) };
}
