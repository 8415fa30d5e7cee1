import type { FinishedRecord } from '../record/run-record.js';
import { plural } from '../text/quantities.js';
import { differenceText, shortRange } from './likely-range.js';
import { numbersOf, valueText } from './metric-numbers.js';

/** Which variants of one config were judged together, for a report to show. */
export interface VariantsView {
  /** `3 variants, 2 passed: train.epochs=8 is the best of them by auc`. */
  readonly title: string;
  /** What they were ranked by; empty where the gate names no metric. */
  readonly metric: string;
  readonly rows: readonly VariantRow[];
  /** How they were judged. */
  readonly note: string;
}

export interface VariantRow {
  /** What of the config was written over. From the workflow: escape it where it is shown. */
  readonly name: string;
  /** It is the one that the report is about. */
  readonly chosen: boolean;
  readonly verdict: FinishedRecord['decision']['verdict'];
  readonly value: string;
  /** `1.2 pp better`; empty where it was not compared. */
  readonly difference: string;
  /** `0.3 to 2.1 (98.33% confidence)`; may be empty. */
  readonly range: string;
}

type Variants = NonNullable<FinishedRecord['variants']>;

/** Undefined where there was one config. */
export function variantsView({
  variants,
}: Pick<FinishedRecord, 'variants'>): VariantsView | undefined {
  if (!variants) return undefined;
  const { by, judged } = variants;
  return {
    title: titleOf(variants),
    metric: by ?? '',
    rows: judged.map((one) => rowOf(one, by)),
    note: NOTE,
  };
}

const NOTE =
  'Each was held to the same baseline on the same test rows, at a level that allows for the choice among them (Holm).';

function titleOf({ by, judged }: Variants): string {
  const count = (verdict: VariantRow['verdict']) =>
    judged.filter((one) => one.verdict === verdict).length;
  const passed = count('passed');
  const those = passed === 0 && count('inconclusive') > 0 ? 'those not shown worse' : 'them';
  const place = by === null ? `the first of ${those}` : `the best of ${those} by ${by}`;
  const taken = judged.flatMap((one) => (one.chosen ? [`: ${nameOf(one)} is ${place}`] : []));
  return `${plural(judged.length, 'variant')}, ${passed === 0 ? 'none' : passed} passed${taken.join('')}`;
}

function rowOf(one: Variants['judged'][number], by: string | null): VariantRow {
  const { chosen = false, verdict, value, gain } = one;
  const numbers = numbersOf(by ?? '');
  const { d, interval = null, confidence = 0 } = gain ?? {};
  return {
    name: nameOf(one),
    chosen,
    verdict,
    value: value === null ? '–' : valueText(value, interval, numbers),
    difference: differenceOf(d, interval, numbers),
    range:
      interval && d !== 0
        ? `${shortRange(interval, numbers)} (${Number((confidence * 100).toPrecision(4))}% confidence)`
        : '',
  };
}

function differenceOf(
  d: number | undefined,
  interval: readonly [number, number] | null,
  numbers: ReturnType<typeof numbersOf>,
): string {
  if (d === undefined) return '';
  return d === 0 ? 'no difference' : differenceText(d, interval, numbers);
}

function nameOf({ variant }: Pick<Variants['judged'][number], 'variant'>): string {
  return variant.length === 0 ? 'the config as it is' : variant.join(', ');
}

/** One as a sentence: `train.epochs=8: auc 0.831, 1.2 pp better: 0.3 to 2.1 (98.33% confidence), passed`. */
export function variantText(
  { name, verdict, value, difference, range }: VariantRow,
  metric: string,
) {
  const measured = metric === '' ? '' : ` ${metric} ${value}`;
  const gain = difference === '' ? '' : `, ${difference}${range === '' ? '' : `: ${range}`}`;
  return `${name}:${measured}${gain}${measured === '' ? ' ' : ', '}${verdict}`;
}
