import { type Advice, type AdviceGap, ASSUMED, type GateAdvice } from '../gate/advice.js';
import { lower } from '../text/case.js';
import type { TerminalMarks } from '../text/marks.js';
import { grouped, ordinal, plural } from '../text/quantities.js';
import { amountText, numbersOf, twoDigits } from './metric-numbers.js';
import { asksForWorseText, canBeCollected } from './reason-words.js';
import { undeterminedText } from './undetermined-words.js';

/** More than these are counted, not listed. */
const MOST_LINES = 20;

/**
 * What the test rows can show against the baseline: a heading, then a line for each comparison.
 * Holds text from the config and the data.
 * @param baselineId the run that it was estimated by
 */
export function adviceText(
  { basis, comparisons, looks }: GateAdvice,
  marks: TerminalMarks,
  baselineId?: string,
): string[] {
  if (comparisons.length === 0) return [];
  const { classes, scores } = ASSUMED.correlation;
  const alike = `answers that correlate at ${classes}, scores at ${scores}, or at ${ASSUMED.apart} where columns changed`;
  const supposed = {
    'last comparison': `how far run ${baselineId} and the one before it are apart`,
    baseline: `run ${baselineId} and a new model like it: ${alike}`,
    'usual model': `two usual models, as there is no baseline yet: ${ASSUMED.proportion * 100}% of rows right, auc ${ASSUMED.auc}, ${alike}`,
  }[basis];
  const left = comparisons.length - MOST_LINES;
  return [
    `What these test rows can show, in 4 cases of 5 (going by ${supposed}):`,
    ...comparisons.slice(0, MOST_LINES).map((advice) => adviceLine(advice, marks)),
    ...(left > 0 ? [`and ${grouped(left)} more: see --json`] : []),
    ...(looks === undefined
      ? []
      : [
          `It would be the ${ordinal(looks)} candidate on these rows, of which green takes more (gate.looks: correct).`,
        ]),
  ];
}

function adviceLine(advice: Advice, marks: TerminalMarks): string {
  const { condition, rows, margin, smallestDrop, rowsNeeded, toleranceNeeded, apart, because } =
    advice;
  const { file, line, column } = condition.place;
  const place = line === undefined ? '' : `, ${[file, line, column].filter(Boolean).join(':')}`;
  const where = condition.where === undefined ? '' : ` where ${condition.where}`;
  const start = `${condition.text}${where}:`;
  const on = `(${plural(rows, 'row')})`;
  const onAt = `(${plural(rows, 'row')}${place})`;
  const numbers = numbersOf(condition.metric);
  const amount = (of: number) => amountText(Number(twoDigits(of)), numbers);
  const atLeast = (of: number) => amountText(twoDigitsUp(of), numbers);
  if (margin === null) {
    return `${marks.inconclusive} ${start} not known, ${because ? gapText(because) : 'there is nothing to go by'} ${onAt}`;
  }
  if (margin < 0) {
    return toleranceNeeded === null
      ? `${marks.inconclusive} ${start} no gain passes ${onAt}`
      : `${marks.pass} ${start} passes from ${atLeast(toleranceNeeded - margin)} better on ${on}`;
  }
  const { smallestDrop: otherDrop } = apart ?? {};
  const range = otherDrop == null ? '' : ` to ${amount(margin + otherDrop)}`;
  const fails =
    smallestDrop === null
      ? `${start} never fails`
      : `${start} fails from ${amount(margin + smallestDrop)}${range} worse on`;
  if (rowsNeeded !== null && rowsNeeded <= rows) {
    const { rowsNeeded: others } = apart ?? {};
    const far =
      others == null || others <= rows
        ? ''
        : `, one of other columns from about ${grouped(twoDigitsUp(others))} rows on`;
    return `${marks.pass} ${fails}; an equal model passes${far} ${on}`;
  }
  const stays = `${marks.inconclusive} ${fails}; an equal model stays inconclusive`;
  if (canBeCollected(rowsNeeded)) {
    const allow = toleranceNeeded === null ? '' : `, or ${atLeast(toleranceNeeded)} allowed`;
    return `${stays}: it takes about ${grouped(twoDigitsUp(rowsNeeded))} rows${allow} ${onAt}`;
  }
  return toleranceNeeded === null
    ? `${stays} ${onAt}`
    : `${stays} unless ${atLeast(toleranceNeeded)} is allowed ${onAt}`;
}

/** Two digits, for an estimate; never less than it takes. */
function twoDigitsUp(value: number): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  // 0.025 / 0.001 is a little more than 25.
  return Number((Math.ceil(value / unit - 1e-9) * unit).toPrecision(2));
}

/** The advice as `check --json` gives it: with each gap in words. */
export function adviceInWords({ basis, comparisons, looks }: GateAdvice) {
  return {
    basis,
    ...(looks !== undefined && { looks }),
    comparisons: comparisons.map((advice) =>
      advice.because ? { ...advice, why: gapText(advice.because) } : advice,
    ),
  };
}

function gapText(gap: AdviceGap): string {
  switch (gap.code) {
    case 'undetermined-on-baseline':
      return `${gap.why ? undeterminedText(gap.why) : 'no range can be given'}, on the baseline’s ${plural(gap.rows, 'row')}`;
    case 'no-usual-model':
      return undeterminedText(gap.why);
    case 'equality-cannot-be-shown':
      return '“==” compares the numbers as they are';
    case 'asks-for-worse-model':
      return lower(asksForWorseText(gap));
  }
}
