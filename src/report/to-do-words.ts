import type { FinishedRecord, RecordedFinding } from '../record/run-record.js';
import { amountText, numbersOfFinding, twoDigits } from './metric-numbers.js';
import { canBeCollected, roughRows } from './reason-words.js';
import { gainOf } from './why-words.js';

type Judged = Pick<FinishedRecord, 'decision' | 'comparison' | 'baseline' | 'rules'>;

/**
 * The way out of what decided, as one sentence; empty where there is nothing to do, or nothing to
 * advise. Holds names from the config.
 */
export function toDoText({ decision, comparison, baseline, rules }: Judged): string {
  const { verdict, findings } = decision;
  if (verdict === 'passed') return '';
  const way = wayToBaseline(decision, baseline);
  if (way !== '') return way;
  const changesGate = rules && rules.changes.length > 0 && rules.decides === 'base';
  if (changesGate && verdict === 'failed') {
    return 'decide on the rules first, in a pull request of their own.';
  }
  const deciding = findings.filter(({ severity, guard, spared, verdict: of }) => {
    return severity === 'error' && !spared && (!guard || of === 'fail');
  });
  const failed = deciding.find(({ verdict: of }) => of === 'fail');
  if (failed) return wayOutOfFail(failed);
  const unsure = deciding.filter(({ verdict: of }) => of === 'inconclusive');
  const compares = unsure.filter(({ threshold }) => threshold.kind !== 'absolute');
  if (comparison?.maySeen && compares.length > 0) {
    return 'make a fresh start with one run under baseline: none. So that it does not happen again, name a column that identifies a row: data.id: COLUMN.';
  }
  const [first] = unsure;
  if (first) return wayOutOfDoubt(first, baseline);
  return '';
}

/** How a run that is held for want of a baseline comes to have one; empty where it is not held for that. */
function wayToBaseline(
  { verdict, first, findings }: Judged['decision'],
  baseline: Judged['baseline'],
): string {
  // What would be promoted as the first is not held for it.
  if (verdict !== 'inconclusive' || first || baseline.found) return '';
  const held = findings.some((one) => one.verdict === 'not-compared' && one.severity === 'error');
  if (!held) return '';
  switch (baseline.why) {
    case 'first':
    case 'older':
      return baseline.promotedOn === undefined
        ? 'let a run that passes be promoted: it makes the first baseline.'
        : `merge, or run on ${baseline.promotedOn}, to make the first baseline.`;
    case 'expired':
    case 'deleted':
    case 'unreachable':
      return 'start the workflow by hand on the default branch, with the input accept-baseline: REASON. The next run finds no baseline either.';
    case 'none':
    case 'not-kept':
    case 'not-allowed':
      return '';
  }
}

function wayOutOfFail(finding: RecordedFinding): string {
  const { threshold, metric } = finding;
  const place = placeText(finding);
  const counts = 'rules count once they are on the default branch';
  return threshold.kind === 'absolute'
    ? `train for ${metric}, or change the limit${place} (${counts}).`
    : `undo what made it worse, or allow it${place} (${counts}).`;
}

/** ` in sluice.yml, line 17` */
function placeText({ place }: RecordedFinding): string {
  if (!place) return '';
  const line = place.line === undefined ? '' : `, line ${place.line}`;
  return ` in ${place.file}${line}`;
}

function wayOutOfDoubt(finding: RecordedFinding, baseline: Judged['baseline']): string {
  const { because, where } = finding;
  const gain = gainOf(finding);
  if (!because || !gain || !('margin' in because)) return wayOutOfLack(finding, baseline);
  const needed = 'rowsNeeded' in because ? because.rowsNeeded : null;
  const such = where === undefined ? 'rows' : 'such rows';
  const rows = canBeCollected(needed) ? `test on about ${roughRows(needed)} ${such}` : '';
  if (because.code === 'difference-not-shown-beyond') {
    return `find out what made it ${gain.d < 0 ? 'worse' : 'different'}${rows === '' ? '' : `, or ${rows}`}.`;
  }
  const numbers = numbersOfFinding(finding);
  const { margin } = because;
  const allow =
    margin >= 0 && gain.interval[0] < 0
      ? `allow ${amountText(roundedUp(-gain.interval[0]), numbers)}${margin === 0 ? '' : ` instead of ${amountText(margin, numbers)}`}`
      : '';
  const ways = [rows, allow, 'let this condition only warn (severity: warn)'].filter(
    (way) => way !== '',
  );
  return `${ways.length === 1 ? ways[0] : `${ways.slice(0, -1).join(', ')}, or ${ways.at(-1)}`}.`;
}

function wayOutOfLack({ because, metric }: RecordedFinding, baseline: Judged['baseline']): string {
  switch (because?.code) {
    case 'single-number':
      return `hold ${metric} to a number, as a limit of its own.`;
    case 'incomparable':
      // Nothing was promoted that a fresh start could take the place of.
      if ('predictions' in baseline) return 'ask both models about the same rows.';
      return 'make a fresh start with one run under baseline: none.';
    case 'baseline-predictions-not-kept':
      return 'make a fresh start with one run under baseline: none.';
    default:
      return '';
  }
}

/** To two digits, never below: what is shown must suffice. */
function roundedUp(value: number): number {
  const rounded = Number(twoDigits(value));
  if (rounded >= value) return rounded;
  return Number(twoDigits(rounded + 10 ** (Math.floor(Math.log10(value)) - 1)));
}
