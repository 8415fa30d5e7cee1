import { FEW_ROWS } from '../compare/metric-comparison.js';
import type { Operator } from '../gate/condition.js';
import type { Decision, Finding, Reason } from '../gate/finding.js';
import type { FinishedRecord } from '../record/run-record.js';
import { upper } from '../text/case.js';
import { grouped, plural } from '../text/quantities.js';
import { rangeText } from './likely-range.js';
import {
  amountText,
  distanceText,
  limitText,
  type Numbers,
  numbersOfFinding,
  twoDigits,
  valuePair,
  valueRange,
  valueText,
} from './metric-numbers.js';
import { noBaselineText } from './no-baseline-words.js';
import { incomparableText, pairingText } from './pairing-words.js';
import { undefinedSidesText, undeterminedText } from './undetermined-words.js';

type Code = Reason['code'];
type ReasonOf<C extends Code> = { [K in C]: Extract<Reason, { readonly code: K }> }[C];
export type Gain = ReasonOf<'no-difference-seen'>['gain'];
type Lack = ReasonOf<'undefined-on-slice'>['lacks'];
type Threshold = Omit<ReasonOf<'threshold-met'>, 'code'>;

/** What a sentence about a finding needs beside its reason. */
interface About {
  readonly numbers: Numbers;
  /** Of the value itself. */
  readonly interval: Finding['interval'];
}

const SHARE: Numbers = { percent: true, points: true };

/** More rows than this nobody is sent to collect. */
const MOST_ROWS = 1_000_000;

/** The decision as the record keeps it: each reason as data, and as a sentence. */
export function inWords({ findings, ...rest }: Decision): FinishedRecord['decision'] {
  return {
    ...rest,
    findings: findings.map((finding) => ({ ...finding, reason: findingText(finding) })),
  };
}

function findingText(finding: Finding): string {
  const text = reasonText(finding);
  const { reference } = finding;
  if (!reference || reference.used === null) return text;
  const { used, budget, promotions, runId } = reference;
  const numbers = numbersOfFinding(finding);
  const since =
    promotions === undefined ? '' : ` in ${plural(promotions + 1, 'promotion')}, this one too`;
  return `${text}. ${amountText(used, numbers)} of ${amountText(budget, numbers)} used since run ${runId}${since}`;
}

/**
 * Why a condition came out as it did, in a plain sentence or two, the last without its full stop.
 * Holds names from the data: escape it where it is shown.
 */
export function reasonText(
  finding: Pick<Finding, 'because' | 'metric' | 'condition' | 'threshold' | 'interval' | 'single'>,
): string {
  const { because, interval } = finding;
  return wordsOf(because, { numbers: numbersOfFinding(finding), interval });
}

function wordsOf<C extends Code>(reason: ReasonOf<C>, about: About): string {
  const words: (reason: ReasonOf<C>, about: About) => string = WORDS[reason.code];
  return words(reason, about);
}

const WORDS: { readonly [C in Code]: (reason: ReasonOf<C>, about: About) => string } = {
  'undefined-metric': ({ metric, why }) => `${metric} has no value: ${textOf(why)}`,
  'undefined-on-slice': ({ metric, why, lacks }) =>
    `Can’t tell: ${metric} has no value here, ${textOf(why)}; it needs ${lackText(lacks)}`,

  'too-small-to-judge': ({ rows, atLeast }) =>
    `Too small to judge: ${plural(rows, 'row')} of the ${grouped(atLeast)} that it takes`,

  'threshold-met': ({ value, operator, limit }, { numbers, interval }) => {
    const [shown, against] = valuePair(value, limit, interval, numbers);
    return `${shown}, and ${ASKED[operator]} ${value === limit ? shown : against} is asked`;
  },
  'threshold-missed': (reason, about) => `${missedText(reason, about)}${closeCall(reason, about)}`,
  'threshold-shown-met': ({ operator, interval }, { numbers }) =>
    `${isUpper(operator) ? 'Below' : 'Above'} the limit with all of its likely range, ${valueRange(interval, numbers)}`,
  'threshold-shown-missed': (reason, about) =>
    `${missedText(reason, about)}, and so is all of its likely range, ${valueRange(reason.interval, about.numbers)}`,
  'threshold-inside-interval': ({ interval }, { numbers }) =>
    `Can’t tell: the limit is inside the likely range, ${valueRange(interval, numbers)}`,
  'threshold-without-interval': () => 'Can’t tell: no range can be given',

  'no-baseline': ({ why }) =>
    `Not compared: ${typeof why === 'string' ? why : noBaselineText(why)}`,
  incomparable: ({ why }) =>
    `Not compared: ${typeof why === 'string' ? why : incomparableText(why)}`,
  'baseline-predictions-not-kept': () => 'Not compared: the baseline’s predictions were not kept',
  'single-number': ({ metric }) =>
    `Can’t tell: ${metric} is a single number, and nothing tells chance from change in it`,
  'metric-not-in-baseline': ({ metric }) => `Not compared: the baseline has no ${metric}`,
  'flips-within': (reason) => flipsText(reason),
  'flips-beyond': (reason) => `${flipsText(reason)}; ${flipsAllowed(reason)}`,
  'flips-undecided': (reason) => `Can’t tell: ${flipsText(reason)}; ${flipsAllowed(reason)}`,
  'rows-not-paired': () => 'Not compared: the rows of the two models are not paired',
  'undefined-on-common-rows': ({ why }) => `Not compared: ${textOfSides(why)}`,
  'class-never-predicted': ({ why, rows }) =>
    `A class is no longer predicted, as the baseline does on ${plural(rows, 'row')}: ${textOfSides(why)}`,
  'asks-for-worse-model': asksForWorseText,
  'equality-cannot-be-shown': () => 'Tests can show better or worse, never equal: use “>=” or “<=”',

  'equality-met': (reason, about) => equalityText(reason, about),
  'equality-missed': (reason, about) => equalityText(reason, about),
  'number-met': (reason, about) => numberText(reason, about),
  'number-missed': (reason, about) => numberText(reason, about),

  'identical-predictions': () => 'The same predictions on every row',
  'identical-where-gain-asked': ({ margin }, { numbers }) =>
    `The same predictions on every row; ${askedText(margin, numbers)}`,
  'no-interval': ({ why }) => `Can’t tell: no range can be given, ${textOf(why)}`,
  'shown-better': ({ gain }, about) => upper(rangeOf(gain, 0, about)) + fewDiffer(gain),
  'shown-good-enough': ({ margin, gain }, about) => goodEnough(margin, gain, about),
  'shown-not-good-enough': ({ margin, gain }, about) =>
    `${notEnough(margin, gain, about)}${fewDiffer(gain)}`,
  'few-of-rarer-class': ({ rows, atLeast, margin, gain }, about) =>
    `${doubt(margin, gain, about)}. Only ${plural(rows, 'row is', 'rows are')} of the rarer class; ${atLeast} could tell`,
  'few-rows-carry': ({ rows, margin, gain }, about) =>
    `${doubt(margin, gain, about)}. ${plural(rows, 'row carries', 'rows carry')} this difference; mae, or a log_ metric, rests on more of them`,
  'no-difference-seen': ({ margin, gain, rowsNeeded }, about) =>
    `${doubt(margin, gain, about)}${rowsText(gain, rowsNeeded)}`,
  'difference-not-shown-beyond': ({ margin, gain, rowsNeeded }, about) =>
    `${doubt(margin, gain, about)}${rowsText(gain, rowsNeeded)}`,
  'one-of-many': ({ margin, gain, comparisons, rowsNeeded }, about) =>
    `${notEnough(margin, gain, about)}. Alone this would fail; of ${grouped(comparisons)} comparisons one can look so by chance${rowsText(gain, rowsNeeded)}`,

  'baseline-may-have-seen': ({ seemed, note }, about) =>
    `${wordsOf(seemed, about)}. It does not count: ${note ?? pairingText({ code: 'may-have-seen' })}`,
  'not-shown-strictly': ({ seemed, confidence, ...among }, about) =>
    `${wordsOf(seemed, about)}. But ${whyStrictly(among)}, so it has to be shown at ${Number((confidence * 100).toPrecision(4))}%, and is not`,
  'equal-is-not-enough': ({ seemed, operator }, about) =>
    `${wordsOf(seemed, about)}. “${operator}” asks for more than equal`,
};

/** A text already in older records. */
function textOf(why: ReasonOf<'undefined-metric'>['why']): string {
  return typeof why === 'string' ? why : undeterminedText(why);
}

/** The same. */
function textOfSides(why: ReasonOf<'undefined-on-common-rows'>['why']): string {
  return typeof why === 'string' ? why : undefinedSidesText(why);
}

type Flips = Pick<ReasonOf<'flips-within'>, 'rows' | 'interval' | 'limit'>;

function flipsText({ rows, interval }: Flips): string {
  const range = interval === null ? '' : ` (likely range ${valueRange(interval, SHARE)} of all)`;
  return `${plural(rows, 'row')} that the baseline gets right ${rows === 1 ? 'is' : 'are'} wrong now${range}`;
}

function flipsAllowed({ limit }: Flips): string {
  return `${limitText(limit, SHARE)} is allowed`;
}

function whyStrictly({
  alternatives,
  looks,
  rivals = 1,
}: Pick<ReasonOf<'not-shown-strictly'>, 'alternatives' | 'looks' | 'rivals'>): string {
  const whys = [
    ...(rivals > 1 ? [`one of ${rivals} variants would be promoted`] : []),
    ...(alternatives > 1 ? [`one of ${alternatives} is enough`] : []),
    ...(looks > 0 ? [`it is candidate ${looks} on these rows`] : []),
  ];
  return whys.join(' and ');
}

/** What a condition asks for, before its number. */
export const ASKED: Readonly<Record<Operator, string>> = {
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
  '==': 'exactly',
};

/** Of `metric OP baseline` where OP asks for the worse side. */
export function asksForWorseText({
  operator,
  orientation,
}: Omit<ReasonOf<'asks-for-worse-model'>, 'code'>): string {
  const better = orientation === 'higher' ? 'Higher' : 'Lower';
  return `${better} is better here, so “${operator} baseline” asks for a worse model`;
}

function isUpper(operator: Operator): boolean {
  return operator === '<=' || operator === '<';
}

function missedText({ value, operator, limit }: Threshold, { numbers, interval }: About): string {
  if (value === limit) return `At the limit, and “${operator}” asks for more`;
  const distance = distanceText(value, limit, interval, numbers);
  return `${distance} ${value < limit ? 'below' : 'above'} the limit`;
}

/** Said only where the likely range holds the limit: the value alone decides. */
function closeCall({ limit }: Threshold, { numbers, interval }: About): string {
  if (!interval || limit < interval[0] || limit > interval[1]) return '';
  return `. A close call: the likely range is ${valueRange(interval, numbers)}`;
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
  { numbers, interval }: About,
): string {
  const [shown, against] = valuePair(value, limit, interval, numbers);
  return `${shown}, exactly ${value === limit ? shown : against} is asked (baseline ${valueText(baseline, interval, numbers)})`;
}

function numberText(
  { value, operator, limit, baseline }: Omit<ReasonOf<'number-met'>, 'code'>,
  { numbers, interval }: About,
): string {
  const [shown, against] = valuePair(value, limit, interval, numbers);
  const was = valueText(baseline, interval, numbers);
  return `${shown}, ${ASKED[operator]} ${value === limit ? shown : against} is asked (baseline ${was}). Only two numbers: nothing tells chance from change`;
}

function rangeOf({ interval }: Gain, margin: number, { numbers }: About): string {
  return rangeText(interval, numbers, margin === 0 ? undefined : -margin);
}

function goodEnough(margin: number, gain: Gain, about: About): string {
  const [low] = gain.interval;
  const range = rangeOf(gain, margin, about);
  const few = fewDiffer(gain);
  if (margin < 0) return `${upper(range)}; ${askedText(margin, about.numbers)}${few}`;
  if (low > 0) return `${upper(range)}${few}`;
  return `${margin === 0 ? 'Not worse' : 'No worse than allowed'}: ${range}${few}`;
}

/** `Worse by 2.6 to 6.8 pp; 1 pp is allowed` */
function notEnough(margin: number, gain: Gain, about: About): string {
  return `${upper(rangeOf(gain, margin, about))}; ${askedText(margin, about.numbers)}`;
}

function doubt(margin: number, gain: Gain, about: About): string {
  const crosses = gain.interval[0] < 0 && gain.interval[1] > 0;
  const asked = askedText(margin, about.numbers, crosses);
  return `Can’t tell: ${rangeOf(gain, margin, about)}; ${asked}${fewDiffer(gain)}`;
}

/**
 * What is allowed, or asked.
 * @param said the word "worse" has to be said: the range is on both sides
 */
export function askedText(margin: number, numbers: Numbers, said = false): string {
  if (margin === 0) return 'nothing worse is allowed';
  if (margin < 0) return `a gain of ${amountText(-margin, numbers)} is asked`;
  return `${amountText(margin, numbers)}${said ? ' worse' : ''} is allowed`;
}

/** Said where so few rows tell the models apart that a reader would want to look at them. */
function fewDiffer({ informative, flips, n }: Gain): string {
  if (informative === null || !flips || informative >= FEW_ROWS) return '';
  return `. The models differ on only ${informative} of ${grouped(n)} rows`;
}

function rowsText({ n }: Gain, rowsNeeded: number | null): string {
  if (rowsNeeded === null) return '';
  const few = `. ${plural(n, 'row is', 'rows are')} too few`;
  return rowsNeeded > MOST_ROWS
    ? `${few}, and no number of rows you could collect would tell`
    : `${few}; about ${roughRows(rowsNeeded)} would tell`;
}

/** Two digits: it is an estimate. */
export function roughRows(rows: number): string {
  return grouped(Number(twoDigits(rows)));
}

/** Whether that many rows could be collected at all. */
export function canBeCollected(rows: number | null): rows is number {
  return rows !== null && rows <= MOST_ROWS;
}
