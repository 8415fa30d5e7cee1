import type { Verdict } from '../gate/finding.js';
import type { RecordedFinding } from '../record/run-record.js';
import type { JudgedRecord } from './judged-record.js';
import { numbersOfFinding, valueText } from './metric-numbers.js';
import { type RangeBar, rangeBar } from './range-bar.js';
import { gainOf } from './why-words.js';

/** A condition of the gate, as a report tells it. */
export interface ConditionRow {
  readonly verdict: Verdict;
  /** The condition as it was written. */
  readonly condition: string;
  /** The rows it is about; absent: all test rows. */
  readonly where?: string;
  /** It only warns. */
  readonly advisory: boolean;
  /** It only guards its slice. */
  readonly guard: boolean;
  /** It is about the rows that are kept for the last word. */
  readonly confirm: boolean;
  /** It does not hold, and need not: another of its group does. */
  readonly spared: boolean;
  /** `one of 2`: the groups that it stands in; may be empty. */
  readonly groups: string;
  /** Why, in a sentence; empty where the value beside the condition says it all. */
  readonly sentence: string;
  readonly value: string;
  /** The baseline's; absent where there is none. */
  readonly was?: string;
  /** The likely range of the difference, and how much worse is allowed. */
  readonly range?: { readonly interval: readonly [number, number]; readonly margin: number };
  /** What it was judged by, drawn to scale; absent where no range was found. */
  readonly bar?: RangeBar;
  readonly place?: RecordedFinding['place'];
}

const WORST_FIRST: readonly Verdict[] = ['fail', 'inconclusive', 'warn', 'not-compared', 'pass'];

/** The worst first, and of those that came out alike in the order of the gate. */
export function conditionRows(record: JudgedRecord): readonly ConditionRow[] {
  const rank = ({ verdict, spared }: Pick<ConditionRow, 'verdict' | 'spared'>) =>
    WORST_FIRST.indexOf(spared ? 'not-compared' : verdict);
  return (
    record.decision.findings
      // Rows that are kept for the last word are silent unless they forbid it.
      .filter(({ confirm, verdict }) => !confirm || verdict === 'fail')
      .map((finding) => conditionRow(finding, record))
      .sort((a, b) => rank(a) - rank(b))
  );
}

function conditionRow(finding: RecordedFinding, { comparison }: JudgedRecord): ConditionRow {
  const { verdict, condition, where, severity, guard, spared, within, because, place } = finding;
  const { metric, value, interval, confirm = false } = finding;
  const numbers = numbersOfFinding(finding);
  const whole = comparison?.metrics.find((row) => row.metric === metric)?.baseline;
  const baseline =
    finding.comparison?.baseline ?? (where === undefined && !confirm ? whole : undefined);
  const gain = gainOf(finding);
  const margin = because && 'margin' in because ? because.margin : finding.comparison?.margin;
  const bar = rangeBar(finding);
  return {
    verdict,
    condition,
    ...(where !== undefined && { where }),
    advisory: severity === 'warn',
    guard: guard ?? false,
    confirm,
    spared: spared ?? false,
    groups: groupsText(within),
    sentence: sentenceOf(finding),
    value: value === null ? '–' : valueText(value, interval, numbers),
    ...(typeof baseline === 'number' && { was: valueText(baseline, interval, numbers) }),
    ...(gain && margin !== undefined && { range: { interval: gain.interval, margin } }),
    ...(bar && { bar }),
    ...(place && { place }),
  };
}

function sentenceOf({ because, reason, single }: RecordedFinding): string {
  const met = because?.code === 'threshold-met';
  if (!single || because?.code === 'single-number') return met ? '' : reason;
  return met ? SINGLE : `${reason}. ${SINGLE}`;
}

const SINGLE = 'A single number, without a range';

function groupsText(within: RecordedFinding['within'] = []): string {
  return within.map(({ kind, of }) => `${kind === 'any' ? 'one' : 'all'} of ${of}`).join(', ');
}
