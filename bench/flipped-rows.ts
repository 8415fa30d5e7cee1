import { evaluate } from '../src/evaluate/evaluate.js';
import type { BinaryPredictions } from '../src/evaluate/predictions.js';
import { decide } from '../src/gate/decide.js';
import { Evidence } from '../src/gate/evidence.js';
import { findings } from '../src/gate/findings.js';
import type { ChosenAmong } from '../src/gate/green-level.js';
import type { Random } from '../src/numeric/random.js';

export const TOLERATED = 0.01;

const OPTIONS = { confidence: 0.95, seed: 1 };
const RIGHT = 0.85;
const RULES = { whenInconclusive: 'hold', whenNotCompared: 'hold' } as const;

/** A baseline and candidates on the same rows. */
export interface Flipped {
  readonly baseline: BinaryPredictions;
  readonly candidates: readonly BinaryPredictions[];
}

/**
 * Test rows drawn afresh, of which a baseline gets 85 % right.
 * @param flips the share of rows on which each candidate differs from it
 * @param lost how much accuracy each candidate in truth loses; below 0 it gains
 */
export function drawFlipped(
  {
    rows,
    flips,
    lost,
  }: { readonly rows: number; readonly flips: number; readonly lost: readonly number[] },
  random: Random,
): Flipped {
  const ids = Array.from({ length: rows }, (_, row) => `row-${row}`);
  const labels = new Uint8Array(rows).fill(1);
  const of = (predicted: Uint8Array): BinaryPredictions => ({
    ...{ task: 'binary', classes: ['good', 'bad'], ids, labels, predicted },
  });
  const right = labels.map(() => Number(random.uniform() < RIGHT));
  const candidates = lost.map((own) => {
    const [won, gone] = [(flips - own) / 2 / (1 - RIGHT), (flips + own) / 2 / RIGHT];
    return of(right.map((x) => (random.uniform() < (x ? gone : won) ? 1 - x : x)));
  });
  return { baseline: of(right), candidates };
}

/** Whether the gate of one condition is green. */
export function isGreen(
  candidate: BinaryPredictions,
  baseline: BinaryPredictions,
  among: ChosenAmong,
): boolean {
  const evidence = new Evidence(
    candidate,
    evaluate(candidate, OPTIONS),
    { kind: 'paired', candidate, baseline, of: candidate.ids.length, maySeen: false },
    OPTIONS,
    new Map(),
    among,
  );
  const found = findings([{ condition: CONDITION }], evidence);
  return decide(found, { ...RULES, first: false, accepted: false }).verdict === 'passed';
}

const CONDITION = {
  kind: 'baseline',
  text: 'accuracy >= baseline - 1pp',
  metric: 'accuracy',
  operator: '>=',
  threshold: { kind: 'baseline', amount: -TOLERATED },
  severity: 'error',
  place: { file: 'sluice.yml' },
} as const;
