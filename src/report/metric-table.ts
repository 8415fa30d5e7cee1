import type { ComparisonTable, RecordedEstimate } from '../record/run-record.js';
import { plural } from '../text/quantities.js';
import type { JudgedRecord } from './judged-record.js';
import { differenceOf, type MetricDifference, standsApart } from './metric-difference.js';
import { type Numbers, numbersOf, plainNumber, valueRange, valueText } from './metric-numbers.js';
import { undeterminedText } from './undetermined-words.js';
import { shownMetrics } from './words.js';

/** All that was measured, and what others say, beside the baseline's. */
export interface MetricTable {
  /** `All 11 metrics: 10 worse, 1 unclear`. */
  readonly title: string;
  /** Some have a baseline beside them. */
  readonly compared: boolean;
  readonly rows: readonly MetricRow[];
}

export interface MetricRow {
  readonly name: string;
  readonly value: string;
  /** The likely range of the value, or why there is none; may be empty. */
  readonly note: string;
  readonly was?: string;
  readonly difference?: MetricDifference;
}

export function metricTable(record: JudgedRecord): MetricTable {
  const { comparison } = record;
  const compared = new Map(comparison?.metrics.map((row) => [row.metric, row]));
  const rows = shownMetrics(record).map(([name, estimate]) =>
    metricRow(name, estimate, compared.get(name)),
  );
  const others = reportedMetrics(record);
  return {
    title:
      rows.length === 0
        ? plural(others.length, 'single number')
        : metricsTitle(rows.length, comparison, new Set(rows.map(({ name }) => name))),
    compared: comparison !== null,
    rows: [...rows, ...others],
  };
}

function metricRow(
  name: string,
  estimate: RecordedEstimate,
  against: ComparisonTable['metrics'][number] | undefined,
): MetricRow {
  const numbers = numbersOf(name);
  const { value, interval } = estimate;
  const text = (of: number | null) => (of === null ? '–' : valueText(of, interval, numbers));
  return {
    name,
    value: text(value),
    note: metricNote(estimate, numbers),
    ...(against && { was: text(against.baseline), difference: differenceOf(against, numbers) }),
  };
}

/** The likely range, or why there is no value, and the classes that count 0 in it. */
function metricNote({ value, interval, why, zeroed }: RecordedEstimate, numbers: Numbers): string {
  if (value === null) return why ?? '';
  return [
    interval ? valueRange(interval, numbers) : '',
    zeroed ? `no value for ${zeroed.join(', ')}, which counts 0` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** Counts what is shown once all metrics are looked at together. */
function metricsTitle(
  count: number,
  comparison: ComparisonTable | null,
  names: ReadonlySet<string>,
): string {
  const all = count === 1 ? '1 metric' : `All ${count} metrics`;
  if (!comparison || comparison.maySeen) return all;
  const rows = comparison.metrics.filter(({ metric }) => names.has(metric));
  const of = (wanted: 'better' | 'worse') => rows.filter(({ shown }) => shown === wanted).length;
  const [better, worse] = [of('better'), of('worse')];
  const unclear = rows.length - better - worse;
  if (better + worse === 0) {
    // Of many metrics one or another stands apart by chance: a row may say "worse" where they all together don't.
    return `${all}: ${rows.some(standsApart) ? 'no clear difference' : 'no difference seen'}`;
  }
  const parts = [
    worse > 0 ? `${worse} worse` : '',
    better > 0 ? `${better} better` : '',
    unclear > 0 ? `${unclear} unclear` : '',
  ];
  return `${all}: ${parts.filter((part) => part !== '').join(', ')}`;
}

/** What others say: never to be taken for what was measured. */
function reportedMetrics({ reported }: JudgedRecord): MetricRow[] {
  const whose = reported?.file === undefined ? 'reported' : 'single number';
  return Object.entries(reported?.metrics ?? {}).map(([name, value]) => ({
    name: `${name} (${whose})`,
    value: value === null ? '–' : plainNumber(value),
    note: value === null ? undeterminedText({ code: 'not-a-number' }) : '',
  }));
}
