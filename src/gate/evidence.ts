import { type Compared, type Comparison, compare } from '../compare/comparison.js';
import { type NegativeFlips, negativeFlips } from '../compare/negative-flips.js';
import type { Pairing } from '../compare/pairing/pair.js';
import { compareNumbers } from '../compare/unpaired.js';
import type { Estimate } from '../evaluate/estimate.js';
import {
  type EvaluateOptions,
  type Evaluation,
  evaluateMetric,
  metricsOfPredictions,
} from '../evaluate/evaluate.js';
import type { NamedMetric } from '../evaluate/metrics/metrics.js';
import type { Predictions } from '../evaluate/predictions.js';
import { selectRows } from '../evaluate/select-rows.js';
import type { Slice } from '../evaluate/slice.js';
import type { Undetermined } from '../evaluate/undetermined.js';
import type { NotCompared } from '../record/baseline-schema.js';
import type { PlainReason } from './finding.js';
import { ALONE, type ChosenAmong } from './green-level.js';

/** What is known of a metric against the baseline's. */
export type MetricEvidence =
  | { readonly kind: 'compared'; readonly compared: Compared }
  /** The baseline's number, with nothing to tell chance from change. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'none'; readonly because: PlainReason };

/** What a metric lacks on a slice. */
export type Lack = Extract<PlainReason, { readonly code: 'undefined-on-slice' }>['lacks'];

type PairedRows = Extract<Pairing, { kind: 'paired' }>;

/**
 * Measures metrics and differences on all test rows or on slices of them, each when it is first
 * asked for.
 */
export class Evidence {
  readonly #comparisons = new Map<string, Comparison>();
  readonly #slices = new Map<string, Predictions>();

  constructor(
    private readonly predictions: Predictions,
    private readonly evaluation: Evaluation,
    readonly pairing: Pairing | { readonly kind: 'no-baseline'; readonly why: NotCompared },
    private readonly options: EvaluateOptions,
    /** Single numbers that others took, by name, or why one is none. */
    private readonly single: ReadonlyMap<string, number | Undetermined> = new Map(),
    /** What green has to allow for beside the gate's confidence. */
    readonly among: ChosenAmong = ALONE,
  ) {}

  /** The same evidence of one that is chosen among others. */
  chosenAmong(among: ChosenAmong): Evidence {
    const { predictions, evaluation, pairing, options, single } = this;
    return new Evidence(predictions, evaluation, pairing, options, single, among);
  }

  /** Of the gate, where a condition asks for none of its own. */
  get confidence(): number {
    return this.options.confidence;
  }

  get rows(): number {
    return this.predictions.ids.length;
  }

  /**
   * Of a single number nothing else is known.
   * @throws RangeError when neither it nor the predictions have such a metric
   */
  estimate(metric: string, slice?: Slice, confidence = this.options.confidence): Estimate {
    const single = this.single.get(metric);
    if (single !== undefined) return this.#single(single);
    const known = this.evaluation.metrics[metric];
    if (known && !slice && confidence === this.options.confidence) return known;
    return evaluateMetric(this.#rows(slice), metric, { ...this.options, confidence });
  }

  #single(value: number | Undetermined): Estimate {
    const n = this.predictions.ids.length;
    return typeof value === 'number'
      ? { value, interval: null, n }
      : { value: null, interval: null, n, because: value };
  }

  /** The metric against the baseline's, on the rows of the slice that were paired. */
  against(metric: string, slice?: Slice, confidence = this.options.confidence): MetricEvidence {
    const { pairing } = this;
    if (pairing.kind === 'no-baseline') {
      return { kind: 'none', because: { code: 'no-baseline', why: pairing.why } };
    }
    if (pairing.kind === 'incomparable') {
      return { kind: 'none', because: { code: 'incomparable', why: pairing.why } };
    }
    if (pairing.kind === 'numbers') {
      if (slice) return { kind: 'none', because: { code: 'baseline-predictions-not-kept' } };
      return this.#againstNumber(metric, pairing, confidence);
    }
    const comparison = this.#comparison(pairing, slice);
    return { kind: 'compared', compared: comparison.metric(metric, confidence) };
  }

  /** Rows that were right and are wrong now; undefined where none are paired. */
  negativeFlips(slice?: Slice, confidence = this.options.confidence): NegativeFlips | undefined {
    const { pairing } = this;
    if (pairing.kind !== 'paired') return undefined;
    const { candidate, baseline } = this.#pairedRows(pairing, slice);
    return negativeFlips(candidate, baseline, confidence);
  }

  /** The rows for lack of which a slice does not define a metric; undefined where it has them. */
  lacks(name: string, slice: Slice): Lack | undefined {
    const rows = this.#rows(slice);
    if (rows.task === 'regression') {
      return rows.ids.length < 2 ? { of: 'rows', atLeast: 2 } : undefined;
    }
    const named = this.#named(name);
    if (!named) return undefined;
    const { metric, classIndex } = named;
    const absent = rows.classes.filter((_, k) => !rows.labels.includes(k));
    const needed = metric.needs(classIndex);
    if (needed === 'two classes') {
      return rows.classes.length - absent.length < 2 ? { of: 'classes', atLeast: 2 } : undefined;
    }
    const lacking = needed.filter((k) => absent.includes(rows.classes[k]!));
    if (lacking.length === 0) return undefined;
    return { of: 'these classes', classes: lacking.map((k) => rows.classes[k]!) };
  }

  #againstNumber(
    metric: string,
    { metrics, grouped }: Extract<Pairing, { kind: 'numbers' }>,
    confidence: number,
  ): MetricEvidence {
    const baseline = metrics[metric];
    const value = baseline?.value ?? null;
    if (!baseline || value === null) {
      return { kind: 'none', because: { code: 'metric-not-in-baseline', metric } };
    }
    const named = grouped ? undefined : this.#named(metric);
    const compared = named && compareNumbers(named, this.estimate(metric), baseline, confidence);
    return compared ? { kind: 'compared', compared } : { kind: 'number', value };
  }

  #comparison(pairing: PairedRows, slice: Slice | undefined): Comparison {
    const key = slice?.where ?? '';
    const comparison = this.#comparisons.get(key) ?? this.#compare(pairing, slice);
    this.#comparisons.set(key, comparison);
    return comparison;
  }

  #compare(pairing: PairedRows, slice: Slice | undefined): Comparison {
    const { candidate, baseline } = pairing;
    const part = candidate.ids.length < pairing.of;
    if (!slice) return compare(candidate, baseline, { ...this.options, part });
    const { identical } = this.#comparison(pairing, undefined);
    const rows = this.#pairedRows(pairing, slice);
    return compare(rows.candidate, rows.baseline, { ...this.options, part: part || !identical });
  }

  #pairedRows({ candidate, baseline }: PairedRows, slice: Slice | undefined) {
    if (!slice) return { candidate, baseline };
    const wanted = new Set(Array.from(slice.rows, (row) => this.predictions.ids[row]));
    const rows = candidate.ids.flatMap((id, row) => (wanted.has(id) ? [row] : []));
    return { candidate: selectRows(candidate, rows), baseline: selectRows(baseline, rows) };
  }

  #named(metric: string): NamedMetric | undefined {
    return metricsOfPredictions(this.predictions).find(({ name }) => name === metric);
  }

  #rows(slice: Slice | undefined): Predictions {
    if (!slice) return this.predictions;
    const known = this.#slices.get(slice.where) ?? selectRows(this.predictions, slice.rows);
    this.#slices.set(slice.where, known);
    return known;
  }
}
