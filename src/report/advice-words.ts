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
  const { classes, scores } = ASSUMED.correlation;
  const correlated = `two models whose answers on a row correlate at ${classes}, and scores at ${scores}, or at ${ASSUMED.apart} where columns changed`;
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
  const { condition, rows, margin, smallestDrop, rowsNeeded, toleranceNeeded, apart, because } =
    advice;
  const { file, line, column } = condition.place;
  const place = line === undefined ? '' : ` (${[file, line, column].filter(Boolean).join(':')})`;
  const where = condition.where === undefined ? '' : ` where ${condition.where}`;
  const start = `${condition.text}${where}: on ${plural(rows, 'test row')}`;
  if (margin === null) {
    return `${MARKS.warn} ${start} ${because ? gapText(because) : 'nothing is known'}${place}`;
  }
  if (margin < 0) {
    return toleranceNeeded === null
      ? `${MARKS.warn} ${start} no gain turns it green${place}`
      : `${MARKS.pass} ${start} a gain of ${formatRough(toleranceNeeded - margin)} or more turns it green`;
  }
  const { smallestDrop: otherDrop } = apart ?? {};
  const range = otherDrop == null ? '' : ` to ${formatRough(margin + otherDrop)}`;
  const red =
    smallestDrop === null
      ? `${start} no drop turns it red`
      : `${start} a drop of ${formatRough(margin + smallestDrop)}${range} or more turns it red`;
  if (rowsNeeded !== null && rowsNeeded <= rows) {
    const { rowsNeeded: others } = apart ?? {};
    const far =
      others == null || others <= rows
        ? ''
        : `; one of other columns from about ${grouped(formatRows(others))} rows on`;
    return `${MARKS.pass} ${red}, an equal model turns it green${far}`;
  }
  const most = toleranceNeeded === null ? undefined : formatRough(toleranceNeeded);
  if (rowsNeeded === null) {
    const tolerate = most === undefined ? '' : `: tolerate ${most}`;
    return `${MARKS.warn} ${red}, an equal model does not turn it green${tolerate}${place}`;
  }
  const needed = grouped(formatRows(rowsNeeded));
  return `${MARKS.warn} ${red}, an equal model turns it green from about ${needed} rows on, or with ${most} tolerated${place}`;
}

/** Two digits, for an estimate; never fewer rows than it takes. */
function formatRows(rows: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  return Math.ceil(rows / unit) * unit;
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
