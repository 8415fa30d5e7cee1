import type { ComparisonTable, FinishedRecord, RecordedFinding } from '../record/run-record.js';
import { formatNumber } from '../text/format-number.js';
import { grouped, plural } from '../text/quantities.js';
import { shortSha } from './words.js';

/** `+0.0123`, `-0.4`: a gain always shows its sign. */
export function formatGain(d: number): string {
  return `${d >= 0 ? '+' : ''}${formatNumber(d)}`;
}

/**
 * Which run the candidate was held against, and how it was chosen; or why there was none. Holds
 * text from the record.
 */
export function baselineText({
  baseline,
  comparison,
}: Pick<FinishedRecord, 'baseline' | 'comparison'>): string {
  if (!baseline.found) return `No baseline: ${baseline.reason}.`;
  const what =
    'predictions' in baseline ? `predictions in ${baseline.predictions.path}` : runText(baseline);
  const accepted =
    'accepted' in baseline && baseline.accepted ? ` It ${acceptedBy(baseline.accepted)}.` : '';
  if (!comparison) return `Baseline: ${what}.${accepted}`;
  return `Baseline: ${what}; ${comparison.note ?? `compared on the same ${plural(comparison.rows, 'test row')}`}.${accepted}`;
}

type BaselineRun = Extract<FinishedRecord['baseline'], { readonly runId: string }>;

function runText({ runId, sha, how }: BaselineRun): string {
  return `run ${runId}${sha === null ? '' : ` of commit ${shortSha(sha)}`}, ${how}`;
}

/** What the rows come in, where a row does not stand for itself; empty where each does. */
export function unitsText({ units }: Pick<FinishedRecord, 'units'>): string {
  if (!units) return '';
  const { kind, column, count } = units;
  return kind === 'group'
    ? `The test rows come in ${plural(count, 'group')} by "${column}": intervals and tests go by whole groups.`
    : `The test rows are in the order of "${column}": intervals and tests allow for neighbours that are alike. Where rows far apart in time are still alike, judge by blocks: gate.cluster: {time: day}.`;
}

/** How many seeds the numbers are means of, and which model is exported; empty where there was one. */
export function seedsText({ seeds }: Pick<FinishedRecord, 'seeds'>): string {
  if (!seeds) return '';
  const { trained, exported, by } = seeds;
  const which = by === null ? 'the first' : `the median by ${by}`;
  return `Trained with ${plural(trained.length, 'seed')}: numbers are means over them, and the model of seed ${exported} is kept, ${which}.`;
}

/** That a person took the model for the baseline, why, and what was waived for it. Holds the person's text. */
export function acceptedText({
  waived,
  ...acceptance
}: NonNullable<FinishedRecord['accepted']>): string {
  const what = waived.length === 0 ? 'Nothing had to be waived' : `Waived: ${waived.join('; ')}`;
  return `The model ${acceptedBy(acceptance)}. ${what}.`;
}

function acceptedBy({ by, reason }: { readonly by: string; readonly reason: string }): string {
  return `was accepted as the baseline by ${by}, because: “${reason}”`;
}

/**
 * What the evidence shows, Holm-corrected, and how many metrics it can't tell apart; those of a
 * single class are left out.
 */
export function shownText({ metrics, maySeen }: ComparisonTable): string {
  if (maySeen) return 'Nothing is shown by rows that the baseline may have seen.';
  const whole = metrics.filter(({ metric }) => !metric.includes('('));
  const list = (wanted: 'better' | 'worse') =>
    whole
      .filter(({ shown }) => shown === wanted)
      .map(({ metric, d }) => `${metric} ${formatGain(d ?? 0)}`)
      .join(', ') || 'nothing';
  const rest = whole.filter(({ shown }) => shown === null).length;
  return `Of all metrics, after Holm's correction: shown better: ${list('better')}; shown worse: ${list('worse')}; no difference shown: ${plural(rest, 'metric')}.`;
}

/**
 * `34 rows only this model gets right, 28 only the baseline`; of a loss, the rows on which each
 * does better.
 */
export function flipsText({ metrics, maySeen }: ComparisonTable): string {
  if (maySeen) return '';
  const accuracy = metrics.find(({ metric }) => metric === 'accuracy');
  if (accuracy?.d == null || !accuracy.flips) return '';
  const { flips } = accuracy;
  return `${plural(flips.candidate, 'row')} only this model gets right, ${grouped(flips.baseline)} only the baseline.`;
}

type Advised = Pick<FinishedRecord, 'decision' | 'comparison' | 'baseline'>;

/** What to do about what is inconclusive; empty where nothing is. Holds the name of a branch. */
export function adviceLines({ decision, comparison, baseline }: Advised): string[] {
  const way = wayToBaseline(decision, baseline);
  if (way !== undefined) return [way];
  const inconclusive = decision.findings.filter(({ verdict }) => verdict === 'inconclusive');
  const compares = inconclusive.filter(({ threshold }) => threshold.kind !== 'absolute');
  if (comparison?.maySeen && compares.length > 0) {
    return [
      'More rows do not help where the baseline may have seen them. One run with baseline: none makes a fresh start; data.id: COLUMN keeps each row on its side of the split when columns are added, removed or written differently.',
    ];
  }
  const lines: string[] = [];
  if (inconclusive.some((finding) => finding.comparison?.rowsNeeded)) {
    lines.push(
      'An undecided comparison needs more test rows, about as many as it says, or a wider tolerance.',
    );
  }
  if (compares.some((finding) => !finding.comparison)) {
    lines.push(
      'What has nothing to be compared with stays inconclusive until a model is promoted: one run with baseline: none makes a fresh start.',
    );
  }
  return lines;
}

/** How a run that is held for want of a baseline comes to have one; undefined where it is not held for that. */
function wayToBaseline(
  { verdict, first, findings }: Advised['decision'],
  baseline: Advised['baseline'],
): string | undefined {
  // What would be promoted as the first is not held for it.
  if (verdict !== 'inconclusive' || first || baseline.found) return undefined;
  const held = findings.some((one) => one.verdict === 'not-compared' && one.severity === 'error');
  if (!held) return undefined;
  switch (baseline.why) {
    case 'first':
    case 'older':
      return baseline.promotedOn === undefined
        ? 'There is nothing to compare with yet. A run that passes and is promoted makes the first baseline.'
        : `There is nothing to compare with yet: merge, or run on ${baseline.promotedOn}, to make the first baseline.`;
    case 'expired':
    case 'deleted':
    case 'unreachable':
      return 'The next run finds no baseline either: start the workflow by hand on the default branch, with the input accept-baseline: REASON.';
    case 'none':
    case 'not-kept':
    case 'not-allowed':
      return undefined;
  }
}

/**
 * The smallest drop beyond the tolerated one that each comparison could have shown; those on slices
 * as a range.
 */
export function powerText(findings: readonly RecordedFinding[]): string {
  const drops = (sliced: boolean) =>
    findings.flatMap(({ where, metric, comparison }) =>
      (where !== undefined) === sliced && comparison?.smallestDrop
        ? [{ metric, drop: comparison.smallestDrop }]
        : [],
    );
  const whole = drops(false).map(({ metric, drop }) => `${metric} ${formatRough(drop)}`);
  const sizes = drops(true).map(({ drop }) => drop);
  const ends = [...new Set([Math.min(...sizes), Math.max(...sizes)].map(formatRough))];
  const parts = [
    ...new Set(whole),
    ...(sizes.length > 0 ? [`on slices ${ends.join(' to ')}`] : []),
  ];
  return parts.length === 0
    ? ''
    : `These rows show, 4 times in 5, a drop beyond the tolerance of: ${parts.join(', ')}.`;
}

/** Two digits, for an estimate. */
export function formatRough(value: number): string {
  return String(Number(value.toPrecision(2)));
}

/** How the comparisons that decide were judged together; empty where there was at most one. */
export function familyText(findings: readonly RecordedFinding[]): string {
  const compared = findings.filter(
    ({ comparison, severity }) => comparison && severity === 'error',
  );
  if (compared.length < 2) return '';
  return `${compared.length} comparisons were judged together: one is red only if it is shown worse after Holm's correction; green needs each of them.`;
}
