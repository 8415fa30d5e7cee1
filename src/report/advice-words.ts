import { type Advice, type AdviceGap, ASSUMED, type GateAdvice } from '../gate/advice.js';
import { MARKS } from '../text/marks.js';
import { grouped, plural } from '../text/quantities.js';
import { formatRough } from './comparison-words.js';
import { reasonText } from './reason-words.js';

/** More than these are counted, not listed. */
const MOST_LINES = 20;

/**
 * What the test rows can show against the baseline: a heading, then a line for each comparison.
 * Holds text from the config and the data.
 * @param baselineId the run that it was estimated by
 */
export function adviceText({ basis, comparisons }: GateAdvice, baselineId?: string): string[] {
  if (comparisons.length === 0) return [];
  const correlated = `two models whose results on a row correlate at ${ASSUMED.correlation}`;
  const supposed = {
    'last comparison': `two models as far apart as run ${baselineId} and the one before it`,
    baseline: `run ${baselineId} and ${correlated}`,
    'usual model': `no baseline yet: ${ASSUMED.proportion * 100} % of rows right, an auc of ${ASSUMED.auc}, ${correlated}`,
  }[basis];
  const left = comparisons.length - MOST_LINES;
  return [
    `What the test rows can show against the baseline, 4 times in 5 (supposing ${supposed}):`,
    ...comparisons.slice(0, MOST_LINES).map(adviceLine),
    ...(left > 0 ? [`and ${plural(left, 'more comparison')}, see --json`] : []),
  ];
}

function adviceLine(advice: Advice): string {
  const { condition, rows, rowsNeeded, margin, smallestDrop, toleranceNeeded, because } = advice;
  const { file, line, column } = condition.place;
  const place = line === undefined ? '' : ` (${[file, line, column].filter(Boolean).join(':')})`;
  const where = condition.where === undefined ? '' : ` where ${condition.where}`;
  const start = `${condition.text}${where}: on ${plural(rows, 'test row')}`;
  if (margin === null || smallestDrop === null || toleranceNeeded === null) {
    return `${MARKS.warn} ${start} ${because ? gapText(because) : 'nothing is known'}${place}`;
  }
  if (margin < 0) {
    return `${MARKS.pass} ${start} a gain of ${formatRough(toleranceNeeded - margin)} or more turns it green`;
  }
  const red = `${start} a drop of ${formatRough(margin + smallestDrop)} or more turns it red`;
  const most = formatRough(toleranceNeeded);
  if (rowsNeeded === null) {
    return `${MARKS.warn} ${red}, an equal model does not turn it green: tolerate ${most}${place}`;
  }
  if (rowsNeeded <= rows) return `${MARKS.pass} ${red}, an equal model turns it green`;
  const needed = grouped(Number(rowsNeeded.toPrecision(2)));
  return `${MARKS.warn} ${red}, an equal model turns it green from about ${needed} rows on, or with ${most} tolerated${place}`;
}

/** The advice as `check --json` gives it: with each gap in words. */
export function adviceInWords({ basis, comparisons }: GateAdvice) {
  return {
    basis,
    comparisons: comparisons.map((advice) =>
      advice.because ? { ...advice, why: gapText(advice.because) } : advice,
    ),
  };
}

function gapText(gap: AdviceGap): string {
  switch (gap.code) {
    case 'undetermined-on-baseline':
      return `not known: on ${plural(gap.rows, 'row')} of the baseline ${gap.why ?? 'it has no interval'}`;
    case 'no-usual-model':
      return gap.why;
    case 'equality-cannot-be-shown':
      return 'equality is compared as written';
    case 'asks-for-worse-model':
      return reasonText(gap);
  }
}
