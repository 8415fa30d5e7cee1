import { type Compared, type Comparison, compare } from '../compare/comparison.js';
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

/** What is known of a metric against the baseline's. */
export type MetricEvidence =
  | { readonly kind: 'compared'; readonly compared: Compared }
  /** The baseline's number, with nothing to tell chance from change. */
  | { readonly kind: 'number'; readonly baseline: Estimate }
  | { readonly kind: 'none'; readonly why: string };

type PairedRows = Extract<Pairing, { kind: 'paired' }>;

/** Measures metrics and differences on all test rows or on slices of them, each when it is first asked for. */
export class Evidence {
  readonly #comparisons = new Map<string, Comparison>();
  readonly #slices = new Map<string, Predictions>();

  constructor(
    private readonly predictions: Predictions,
    private readonly evaluation: Evaluation,
    readonly pairing: Pairing | { readonly kind: 'no-baseline'; readonly reason: string },
    private readonly options: EvaluateOptions,
  ) {}

  /** @throws RangeError when the predictions have no such metric */
  estimate(metric: string, slice?: Slice, confidence = this.options.confidence): Estimate {
    const known = this.evaluation.metrics[metric];
    if (known && !slice && confidence === this.options.confidence) return known;
    return evaluateMetric(this.#rows(slice), metric, { ...this.options, confidence });
  }

  /** The metric against the baseline's, on the rows of the slice that were paired. */
  against(metric: string, slice?: Slice, confidence = this.options.confidence): MetricEvidence {
    const { pairing } = this;
    if (pairing.kind === 'no-baseline' || pairing.kind === 'incomparable') {
      return { kind: 'none', why: pairing.reason };
    }
    if (pairing.kind === 'numbers') {
      if (slice) return { kind: 'none', why: "the baseline's predictions were not kept" };
      return this.#againstNumber(metric, pairing.metrics[metric], confidence);
    }
    const comparison = this.#comparison(pairing, slice);
    return { kind: 'compared', compared: comparison.metric(metric, confidence) };
  }

  /** The rows for lack of which a slice does not define a metric, in words; undefined where it has them. Holds class names. */
  lacks(name: string, slice: Slice): string | undefined {
    const rows = this.#rows(slice);
    if (rows.task === 'regression') return rows.ids.length < 2 ? 'at least two rows' : undefined;
    const { metric, classIndex } = this.#named(name);
    const absent = rows.classes.filter((_, k) => !rows.labels.includes(k));
    const needed = metric.needs(classIndex);
    if (needed === 'two classes') {
      return rows.classes.length - absent.length < 2 ? 'rows of two classes' : undefined;
    }
    const lacking = needed.filter((k) => absent.includes(rows.classes[k]!));
    if (lacking.length === 0) return undefined;
    return `a row of class ${lacking.map((k) => rows.classes[k]).join(' and one of class ')}`;
  }

  #againstNumber(
    metric: string,
    baseline: Estimate | undefined,
    confidence: number,
  ): MetricEvidence {
    if (baseline?.value == null) return { kind: 'none', why: `the baseline has no ${metric}` };
    const named = this.#named(metric);
    const compared = compareNumbers(named, this.estimate(metric), baseline, confidence);
    return compared ? { kind: 'compared', compared } : { kind: 'number', baseline };
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
    const wanted = new Set(Array.from(slice.rows, (row) => this.predictions.ids[row]));
    const rows = candidate.ids.flatMap((id, row) => (wanted.has(id) ? [row] : []));
    const { identical } = this.#comparison(pairing, undefined);
    return compare(selectRows(candidate, rows), selectRows(baseline, rows), {
      ...this.options,
      part: part || !identical,
    });
  }

  #named(metric: string): NamedMetric {
    return metricsOfPredictions(this.predictions).find(({ name }) => name === metric)!;
  }

  #rows(slice: Slice | undefined): Predictions {
    if (!slice) return this.predictions;
    const known = this.#slices.get(slice.where) ?? selectRows(this.predictions, slice.rows);
    this.#slices.set(slice.where, known);
    return known;
  }
}
