import type { Predictions } from '../../evaluate/predictions.js';
import { seedsOf, withSeeds } from '../../evaluate/seeds.js';
import { selectRows } from '../../evaluate/select-rows.js';
import type { OtherAnswers } from '../../record/pairing-schema.js';

export interface AlignedRows {
  /** The rows that both have, in the candidate's order, with the candidate's labels. */
  readonly candidate: Predictions;
  readonly baseline: Predictions;
  readonly common: number;
  readonly onlyCandidate: number;
  readonly onlyBaseline: number;
  /** Common rows on whose label the two disagree. */
  readonly relabelled: number;
  /** The first of them. */
  readonly examples: readonly Relabelled[];
}

/** A row with its two labels, as they are written. */
export interface Relabelled {
  readonly id: string;
  readonly candidate: string;
  readonly baseline: string;
}

const MOST_EXAMPLES = 5;

export type Alignment =
  | ({ readonly ok: true } & AlignedRows)
  | { readonly ok: false; readonly why: OtherAnswers };

/**
 * Pairs two models' predictions by row id. They must be of one task and of the same classes, in any
 * order.
 */
export function alignRows(candidate: Predictions, baseline: Predictions): Alignment {
  const translated = translate(baseline, candidate);
  if ('code' in translated) return { ok: false, why: translated };
  const pairs = sameIds(candidate.ids, baseline.ids)
    ? undefined
    : pairIds(candidate.ids, baseline.ids);
  const ours = pairs ? selectRows(candidate, pairs.candidate) : candidate;
  // The ids themselves, so that their order is found once.
  const theirs = pairs
    ? selectRows(translated, pairs.baseline)
    : { ...translated, ids: candidate.ids };
  const common = ours.ids.length;
  let relabelled = 0;
  const examples: Relabelled[] = [];
  for (let row = 0; row < common; row++) {
    if (!differ(ours.labels[row]!, theirs.labels[row]!)) continue;
    relabelled++;
    if (examples.length === MOST_EXAMPLES) continue;
    examples.push({
      id: ours.ids[row]!,
      candidate: labelOf(ours, row),
      baseline: labelOf(theirs, row),
    });
  }
  return {
    ok: true,
    candidate: ours,
    baseline: withLabelsOf(theirs, ours),
    common,
    onlyCandidate: candidate.ids.length - common,
    onlyBaseline: baseline.ids.length - common,
    relabelled,
    examples,
  };
}

/** A logarithm taken and undone leaves the last digits of a target in doubt. */
function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function labelOf(predictions: Predictions, row: number): string {
  const label = predictions.labels[row]!;
  return predictions.task === 'regression' ? String(label) : (predictions.classes[label] ?? '');
}

/** Two versions of one model mostly answer for the same rows in the same order. */
function sameIds(ours: readonly string[], theirs: readonly string[]): boolean {
  if (ours === theirs) return true;
  return ours.length === theirs.length && ours.every((id, row) => id === theirs[row]);
}

function pairIds(ours: readonly string[], theirs: readonly string[]) {
  const positions = new Map(theirs.map((id, row) => [id, row]));
  const candidate: number[] = [];
  const baseline: number[] = [];
  ours.forEach((id, row) => {
    const position = positions.get(id);
    if (position === undefined) return;
    candidate.push(row);
    baseline.push(position);
  });
  return { candidate, baseline };
}

/** The baseline in the candidate's order of classes, each seed of it, or why it can't be. */
function translate(baseline: Predictions, candidate: Predictions): Predictions | OtherAnswers {
  const [first, ...others] = seedsOf(baseline).map((one) => translateOne(one, candidate));
  if ('code' in first!) return first;
  return withSeeds(
    first!,
    others.flatMap((one) => ('code' in one ? [] : [one])),
  );
}

function translateOne(baseline: Predictions, candidate: Predictions): Predictions | OtherAnswers {
  if (baseline.task === 'regression' || candidate.task === 'regression') {
    if (baseline.task === candidate.task) return baseline;
    return { code: 'another-task', baseline: baseline.task, candidate: candidate.task };
  }
  if (baseline.task !== candidate.task) {
    return { code: 'another-task', baseline: baseline.task, candidate: candidate.task };
  }
  const to = baseline.classes.map((name) => candidate.classes.indexOf(name));
  if (to.includes(-1) || to.length !== candidate.classes.length) {
    return { code: 'other-classes', baseline: baseline.classes, candidate: candidate.classes };
  }
  if (to.every((k, i) => k === i)) return baseline;
  if (baseline.task === 'binary') {
    const { scores } = baseline;
    return {
      ...baseline,
      classes: [baseline.classes[1], baseline.classes[0]],
      labels: baseline.labels.map((k) => 1 - k),
      predicted: baseline.predicted.map((k) => 1 - k),
      ...(scores && { scores: scores.map((score) => 1 - score) }),
    };
  }
  const { scores } = baseline;
  const width = to.length;
  return {
    ...baseline,
    classes: candidate.classes,
    labels: baseline.labels.map((k) => to[k]!),
    predicted: baseline.predicted.map((k) => to[k]!),
    ...(scores && {
      scores: scores.map((_, i) => scores[Math.floor(i / width) * width + to.indexOf(i % width)]!),
    }),
  };
}

function withLabelsOf(baseline: Predictions, candidate: Predictions): Predictions {
  const [first, ...others] = seedsOf(baseline).map((one) => labelledAs(one, candidate));
  return withSeeds(first!, others);
}

function labelledAs(baseline: Predictions, candidate: Predictions): Predictions {
  if (baseline.task === 'binary' && candidate.task === 'binary') {
    return { ...baseline, labels: candidate.labels };
  }
  if (baseline.task === 'multiclass' && candidate.task === 'multiclass') {
    return { ...baseline, labels: candidate.labels };
  }
  if (baseline.task === 'regression' && candidate.task === 'regression') {
    const { transform: _, ...rest } = baseline;
    return {
      ...rest,
      labels: candidate.labels,
      ...(candidate.transform && { transform: candidate.transform }),
    };
  }
  throw new RangeError('the two models are not of the same task');
}
