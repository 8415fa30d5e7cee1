import { FEWEST_UNITS } from '../evaluate/units.js';
import type { ComparisonTable, FinishedRecord, RecordedFinding } from '../record/run-record.js';
import { grouped, plural } from '../text/quantities.js';
import { lastWordText } from './last-word-words.js';
import { decimalsOf, fixed, numbersOfFinding, twoDigits } from './metric-numbers.js';
import { gainOf } from './why-words.js';
import { rowText } from './words.js';

/** More comparisons than these are counted. */
const MOST_SHOWN = 10;

type Decided = Pick<
  FinishedRecord,
  'comparison' | 'data' | 'decision' | 'baseline' | 'units' | 'seeds'
>;

/** How a verdict was reached, for who knows or wants to know the methods, a sentence each. */
export function decidedLines(record: Decided): readonly string[] {
  const { comparison, decision, baseline } = record;
  const compared = decision.findings.filter(({ comparison: of }) => of);
  const left = compared.length - MOST_SHOWN;
  const lines = [
    comparison ? rowsText(comparison) : '',
    seedsText(record),
    unitsText(record),
    ...compared.slice(0, MOST_SHOWN).map(comparisonLine),
    left > 0 ? `${plural(left, 'more comparison')}: see the run record.` : '',
    familyText(decision.findings),
    lastWordText(record),
    'accepted' in baseline && baseline.accepted
      ? `The baseline ${acceptedBy(baseline.accepted)}.`
      : '',
  ];
  return lines.filter((line) => line !== '');
}

/** Which rows both were asked, and where only one is right. */
export function rowsText({ rows, note, maySeen, metrics }: ComparisonTable): string {
  if (maySeen) {
    return 'The baseline may have been trained on these rows, so nothing can be concluded from them.';
  }
  const same = note === null ? `Both models answered the same ${plural(rows, 'test row')}.` : '';
  return [same, flipsText(metrics)].filter((part) => part !== '').join(' ');
}

function flipsText(metrics: ComparisonTable['metrics']): string {
  const accuracy = metrics.find(({ metric }) => metric === 'accuracy');
  if (accuracy?.d == null || !accuracy.flips) return '';
  const { candidate, baseline } = accuracy.flips;
  return `${plural(candidate, 'row is', 'rows are')} right only now, ${grouped(baseline)} ${baseline === 1 ? 'was' : 'were'} right only before.`;
}

/** The methods, their p, and what these rows could have shown. */
function comparisonLine(finding: RecordedFinding): string {
  const { comparison } = finding;
  if (!comparison) return '';
  const { rule, pWorse } = comparison;
  const methods = [
    rule ?? 'no method applies',
    pWorse === null ? '' : `p = ${pText(pWorse)} for “no worse than allowed”`,
  ];
  return `${rowText(finding)}: ${methods.filter((part) => part !== '').join(', ')}.${sharesText(finding)}${powerText(finding)}`;
}

/** Of several seeds: what their choice makes of the error, and what the rows. */
function sharesText(finding: RecordedFinding): string {
  const seeds = gainOf(finding)?.seeds;
  if (!seeds) return '';
  const share = (of: number) => `${Number((of * 100).toPrecision(2))}%`;
  return ` Of its error rows make ${share(seeds.rows)}, seeds ${share(seeds.seeds)}.`;
}

/** The smallest decline that these rows would have shown; what is allowed is part of it. */
export function powerText(finding: RecordedFinding): string {
  const { comparison } = finding;
  if (!comparison?.smallestDrop || comparison.margin < 0) return '';
  const { points } = numbersOfFinding(finding);
  const total = (comparison.margin + comparison.smallestDrop) * (points ? 100 : 1);
  const text = fixed(total, decimalsOf(total));
  return ` These rows show a model that is worse by ${text}${points ? ' pp' : ''} or more in 4 cases of 5.`;
}

function pText(p: number): string {
  return p < 1e-4 ? 'less than 0.0001' : twoDigits(p);
}

/** What the rows come in, where a row does not stand for itself; empty where each does. */
export function unitsText({ units }: Pick<FinishedRecord, 'units'>): string {
  if (!units) return '';
  const { kind, column, count } = units;
  if (kind === 'group') {
    const few = count < FEW_GROUPS && count >= FEWEST_UNITS ? ` ${FEW_GROUPS_TEXT}` : '';
    return `The test rows come in ${plural(count, 'group')} by "${column}": intervals and tests go by whole groups.${few}`;
  }
  return `The test rows are in the order of "${column}": intervals and tests allow for neighbours that are alike. Where rows far apart in time are still alike, judge by blocks: gate.cluster: {time: day}.`;
}

/** Few groups are fewer than 20 to 50, as these are alike (Cameron & Miller 2015, section VI). */
const FEW_GROUPS = 30;
const FEW_GROUPS_TEXT =
  'So few tell little of how groups differ: the likely range of one model’s value may be too narrow.';

/** How many seeds the numbers are means of, and which model is exported; empty where there was one. */
export function seedsText({ seeds }: Pick<FinishedRecord, 'seeds'>): string {
  if (!seeds) return '';
  const { trained, exported, by } = seeds;
  const which = by === null ? 'the first' : `the median by ${by}`;
  return `Trained with ${plural(trained.length, 'seed')}: numbers are means over them, and the model of seed ${exported} is kept, ${which}.`;
}

/** How the comparisons that decide were judged together; empty where there was at most one. */
export function familyText(findings: readonly RecordedFinding[]): string {
  const compared = findings.filter(
    ({ comparison, severity, confirm }) => comparison && severity === 'error' && !confirm,
  );
  if (compared.length < 2) return '';
  return `${compared.length} comparisons were judged together: red has to hold after Holm’s correction, green has to hold for each.`;
}

/** That a person took the model for the baseline, why, and what was waived for it. Holds the person's text. */
export function acceptedText({
  waived,
  ...acceptance
}: NonNullable<FinishedRecord['accepted']>): string {
  const what = waived.length === 0 ? 'Nothing had to be waived' : `Waived: ${waived.join('; ')}`;
  return `The model ${acceptedBy(acceptance)}. ${what}.`;
}

/** Of the model, or of the baseline: who took it for that. */
export function acceptedBy({
  by,
  reason,
}: {
  readonly by: string;
  readonly reason: string;
}): string {
  return `was accepted as the baseline by ${by}, because: “${reason}”`;
}
