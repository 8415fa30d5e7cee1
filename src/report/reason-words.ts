import { FEW_ROWS } from '../compare/metric-comparison.js';
import { holds, type Operator } from '../gate/condition.js';
import type { Decision, Finding, Reason } from '../gate/finding.js';
import { metricScale } from '../gate/kinds/metric.js';
import type { FinishedRecord } from '../record/run-record.js';
import { formatNumber, formatPair } from '../text/format-number.js';
import { grouped, plural } from '../text/quantities.js';

type Code = Reason['code'];
type ReasonOf<C extends Code> = { [K in C]: Extract<Reason, { readonly code: K }> }[C];
type Gain = ReasonOf<'no-difference-seen'>['gain'];
type Lack = ReasonOf<'undefined-on-slice'>['lacks'];
type Threshold = Omit<ReasonOf<'threshold-met'>, 'code'>;

/** The decision as the record keeps it: each reason as data, and as a sentence. */
export function inWords({ findings, ...rest }: Decision): FinishedRecord['decision'] {
  return {
    ...rest,
    findings: findings.map((finding) => ({ ...finding, reason: findingText(finding) })),
  };
}

function findingText({ because, reference, metric }: Finding): string {
  const text = reasonText(because);
  if (!reference || reference.used === null) return text;
  const { used, budget, promotions, runId } = reference;
  const since =
    promotions === undefined ? '' : ` in ${plural(promotions + 1, 'promotion')}, this one too`;
  const { most = Number.POSITIVE_INFINITY } = metricScale(metric) ?? {};
  const [spent, all, unit] = most <= 1 ? [used * 100, budget * 100, ' points'] : [used, budget, ''];
  return `${text}; ${formatNumber(spent)} of ${formatNumber(all)}${unit} used since run ${runId}${since}`;
}

/**
 * Why a condition came out as it did, in one plain sentence. Holds names from the data: escape it
 * where it is shown.
 */
export function reasonText<C extends Code>(reason: ReasonOf<C>): string {
  const words: (reason: ReasonOf<C>) => string = WORDS[reason.code];
  return words(reason);
}

const WORDS: { readonly [C in Code]: (reason: ReasonOf<C>) => string } = {
  'undefined-metric': ({ metric, why }) => `${metric} is undefined: ${why}`,
  'undefined-on-slice': ({ metric, why, lacks }) =>
    `${metric} is undefined here: ${why}; it needs ${lackText(lacks)}`,

  'too-small-to-judge': ({ rows, atLeast }) =>
    `too small to judge: ${plural(rows, 'row')} of the ${grouped(atLeast)} that it takes`,

  'threshold-met': (reason) => metText(reason),
  'threshold-missed': (reason) => missedText(reason),
  'threshold-shown-met': (reason) => `${metText(reason)}, ${asWhole(reason)}`,
  'threshold-shown-missed': (reason) => `${missedText(reason)}, ${asWhole(reason)}`,
  'threshold-inside-interval': (reason) =>
    `${asMeasured(reason)}, but the interval, ${rangeText(reason.interval)}, has values on both sides`,
  'threshold-without-interval': (reason) => `${asMeasured(reason)}, but there is no interval`,

  'no-baseline': ({ why }) => `not compared: ${why}`,
  incomparable: ({ why }) => why,
  'baseline-predictions-not-kept': () => "the baseline's predictions were not kept",
  'metric-not-in-baseline': ({ metric }) => `the baseline has no ${metric}`,
  'flips-within': (reason) => `${flipsRateText(reason)}, which ${metText(reason)}`,
  'flips-beyond': (reason) => `${flipsRateText(reason)}, which ${missedText(reason)}`,
  'flips-undecided': (reason) =>
    `${flipsRateText(reason)}, and not shown to be within ${formatNumber(reason.limit)}`,
  'rows-not-paired': () => 'not compared: the rows of the two models are not paired',
  'undefined-on-common-rows': ({ why }) => `not compared: ${why}`,
  'class-never-predicted': ({ why, rows }) =>
    `a class is no longer predicted, as the baseline does on ${plural(rows, 'row')}: ${why}`,
  'asks-for-worse-model': ({ operator, orientation }) =>
    `this metric is better when it is ${orientation}, so "${operator} baseline" asks for a worse model`,
  'equality-cannot-be-shown': () =>
    'evidence can show a model better or worse than the baseline, never equal to it',

  'equality-met': (reason) => equalityText(reason, 'is'),
  'equality-missed': (reason) => equalityText(reason, 'is not'),
  'number-met': (reason) => numberText(reason, 'is'),
  'number-missed': (reason) => numberText(reason, 'is not'),

  'identical-predictions': () => 'the predictions are identical',
  'identical-where-gain-asked': ({ margin }) =>
    `${notGoodEnough(margin)}: the predictions are identical`,
  'no-interval': ({ why }) => `there is no interval: ${why}`,
  'shown-better': ({ gain }) => `shown better: ${gainText(gain)}`,
  'shown-good-enough': ({ margin, gain }) => `shown ${goodEnough(margin)}: ${gainText(gain)}`,
  'shown-not-good-enough': ({ margin, gain }) => `${notGoodEnough(margin)}: ${gainText(gain)}`,
  'few-of-rarer-class': ({ rows, atLeast, gain }) =>
    `${plural(rows, 'row')} of the rarer class can't show it, ${atLeast} could: ${gainText(gain)}`,
  'few-rows-carry': ({ rows, gain }) =>
    `${plural(rows, 'row')} carry this difference: ${gainText(gain)}; mae, or a log_ metric, rests on more of them`,
  'no-difference-seen': ({ margin, gain, rowsNeeded }) =>
    `no difference seen, and too few rows to tell whether it is ${inDoubt(margin)}: ${gainText(gain)}${rowsText(rowsNeeded)}`,
  'difference-not-shown-beyond': ({ margin, gain, rowsNeeded }) =>
    `a difference is seen, and not shown whether it is ${inDoubt(margin)}: ${gainText(gain)}${rowsText(rowsNeeded)}`,
  'one-of-many': ({ margin, gain, comparisons, p, rowsNeeded }) =>
    `${notGoodEnough(margin)}: ${gainText(gain)}; but of ${comparisons} comparisons one can look like this by chance (Holm, p = ${formatNumber(p)})${rowsText(rowsNeeded)}`,

  'baseline-may-have-seen': ({ seemed, note }) => `${reasonText(seemed)}, but ${note}`,
  'not-shown-strictly': ({ seemed, confidence, alternatives, looks }) =>
    `${reasonText(seemed)}; but ${whyStrictly(alternatives, looks)}, so it has to be shown at ${formatNumber(confidence * 100)} %, and is not`,
  'equal-is-not-enough': ({ seemed, operator }) =>
    `${reasonText(seemed)}, and "${operator}" asks for more than that`,
};

function flipsRateText({
  rows,
  interval,
}: Pick<ReasonOf<'flips-within'>, 'rows' | 'interval'>): string {
  const range = interval === null ? '' : ` (interval ${rangeText(interval)} of all)`;
  return `${plural(rows, 'row')} that the baseline gets right ${rows === 1 ? 'is' : 'are'} wrong now${range}`;
}

function whyStrictly(alternatives: number, looks: number): string {
  const whys = [
    ...(alternatives > 1 ? [`one of ${alternatives} is enough`] : []),
    ...(looks > 0 ? [`it is candidate ${looks} on these rows`] : []),
  ];
  return whys.join(' and ');
}

const IN_WORDS: Readonly<Record<Operator, readonly [met: string, missed: string]>> = {
  '>=': ['is at least', 'is below'],
  '>': ['is above', 'is not above'],
  '<=': ['is at most', 'is above'],
  '<': ['is below', 'is not below'],
  '==': ['is', 'is not'],
};

function metText({
  value,
  operator,
  limit,
}: Pick<Threshold, 'value' | 'operator' | 'limit'>): string {
  const [shown, against] = formatPair(value, limit);
  return `${shown} ${IN_WORDS[operator][0]} ${against}`;
}

function missedText({
  value,
  operator,
  limit,
}: Pick<Threshold, 'value' | 'operator' | 'limit'>): string {
  const [shown, against] = formatPair(value, limit);
  return `${shown} ${IN_WORDS[operator][1]} ${against}`;
}

/** What the measured value alone would say. */
function asMeasured(threshold: Threshold): string {
  const { value, operator, limit } = threshold;
  return holds(value, operator, limit) ? metText(threshold) : missedText(threshold);
}

function asWhole({ interval }: ReasonOf<'threshold-shown-met' | 'threshold-shown-missed'>): string {
  return `and so is the whole interval, ${rangeText(interval)}`;
}

function rangeText(interval: Gain['interval']): string {
  return interval.map(formatNumber).join(' to ');
}

function lackText(lack: Lack): string {
  switch (lack.of) {
    case 'rows':
      return `at least ${lack.atLeast} rows`;
    case 'classes':
      return `rows of ${lack.atLeast} classes`;
    case 'these classes':
      return `a row of class ${lack.classes.join(' and one of class ')}`;
  }
}

function equalityText(
  { value, limit, baseline }: Omit<ReasonOf<'equality-met'>, 'code'>,
  verb: string,
): string {
  const [shown, against] = formatPair(value, limit);
  return `${shown} ${verb} ${against}, of a baseline of ${formatNumber(baseline)}`;
}

function numberText(
  { value, operator, limit, baseline }: Omit<ReasonOf<'number-met'>, 'code'>,
  verb: string,
): string {
  const [shown, against] = formatPair(value, limit);
  return `${shown} ${verb} ${operator} ${against}, of a baseline of ${formatNumber(baseline)}; no evidence: a single number`;
}

function goodEnough(margin: number): string {
  if (margin === 0) return 'no worse';
  return margin > 0
    ? `no worse by more than ${formatNumber(margin)}`
    : `better by at least ${formatNumber(-margin)}`;
}

function inDoubt(margin: number): string {
  if (margin === 0) return 'worse';
  return margin > 0
    ? `worse by more than ${formatNumber(margin)}`
    : `better by at least ${formatNumber(-margin)}`;
}

function notGoodEnough(margin: number): string {
  if (margin === 0) return 'shown worse';
  return margin > 0
    ? `shown worse by more than ${formatNumber(margin)}`
    : `shown not better by ${formatNumber(-margin)}`;
}

function gainText({ d, interval, confidence, informative, flips, n, seeds }: Gain): string {
  const gain = `the gain is ${formatNumber(d)}, ${formatNumber(confidence * 100)} % interval ${rangeText(interval)}`;
  if (informative === null || !flips) return gain;
  const shares = seeds
    ? `; of its error rows make ${formatNumber(seeds.rows)}, seeds ${formatNumber(seeds.seeds)}`
    : '';
  const told = `${gain}${shares}; better on ${plural(flips.candidate, 'row')}, worse on ${grouped(flips.baseline)}`;
  return informative >= FEW_ROWS
    ? told
    : `${told}: only ${informative} of ${grouped(n)} rows tell the models apart`;
}

/** Two digits: it is an estimate. */
function rowsText(rows: number | null): string {
  if (rows === null) return '';
  return `; about ${Number(rows.toPrecision(2)).toLocaleString('en-US')} such test rows would decide it`;
}
