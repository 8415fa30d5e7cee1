import { describe, expect, test } from '@jest/globals';
import {
  type AlignedRows,
  type Alignment,
  alignRows,
} from '../../../src/compare/pairing/align-rows.js';
import type {
  BinaryPredictions,
  MulticlassPredictions,
} from '../../../src/evaluate/predictions.js';

function aligned(alignment: Alignment): AlignedRows {
  if (!alignment.ok) throw new Error(JSON.stringify(alignment.why));
  return alignment;
}

function binary(rows: Record<string, readonly [label: number, score: number]>): BinaryPredictions {
  const values = Object.values(rows);
  return {
    task: 'binary',
    classes: ['good', 'bad'],
    ids: Object.keys(rows),
    labels: Uint8Array.from(values, ([label]) => label),
    predicted: Uint8Array.from(values, ([, score]) => Number(score >= 0.5)),
    scores: Float64Array.from(values, ([, score]) => score),
  };
}

describe('rows are paired by id', () => {
  const candidate = binary({ a: [0, 0.1], b: [1, 0.9], c: [1, 0.3] });
  const baseline = binary({ x: [0, 0.5], c: [0, 0.6], a: [0, 0.2] });
  const rows = aligned(alignRows(candidate, baseline));

  test('in the order of the candidate', () => {
    expect(rows.candidate.ids).toEqual(['a', 'c']);
    expect(rows.baseline.ids).toEqual(['a', 'c']);
    expect(rows.baseline.task === 'binary' && Array.from(rows.baseline.scores!)).toEqual([
      0.2, 0.6,
    ]);
  });

  test('and what does not pair is counted', () => {
    expect(rows).toMatchObject({ common: 2, onlyCandidate: 1, onlyBaseline: 1, relabelled: 1 });
  });

  test('the labels of the candidate count', () => {
    expect(Array.from(rows.baseline.labels)).toEqual([0, 1]);
  });

  test('no common row leaves none', () => {
    expect(aligned(alignRows(candidate, binary({ z: [0, 1] }))).common).toBe(0);
  });
});

describe('the classes', () => {
  test('of a binary baseline are turned round where it has them the other way', () => {
    const candidate = binary({ a: [0, 0.1], b: [1, 0.9] });
    const turned: BinaryPredictions = {
      task: 'binary',
      classes: ['bad', 'good'],
      ids: ['a', 'b'],
      labels: Uint8Array.of(1, 0),
      predicted: Uint8Array.of(1, 0),
      scores: Float64Array.of(0.75, 0.25),
    };
    const { baseline, relabelled } = aligned(alignRows(candidate, turned));
    expect(relabelled).toBe(0);
    expect(baseline).toMatchObject({ classes: ['good', 'bad'], predicted: Uint8Array.of(0, 1) });
    expect(baseline.task === 'binary' && Array.from(baseline.scores!)).toEqual([0.25, 0.75]);
  });

  test('of a multiclass baseline are put in the order of the candidate', () => {
    const model = (
      classes: string[],
      labels: number[],
      scores: number[],
    ): MulticlassPredictions => ({
      task: 'multiclass',
      classes,
      ids: ['a', 'b'],
      labels: Int32Array.from(labels),
      predicted: Int32Array.from(labels),
      scores: Float64Array.from(scores),
    });
    const candidate = model(['x', 'y', 'z'], [0, 2], [0.7, 0.2, 0.1, 0.1, 0.2, 0.7]);
    const baseline = model(['z', 'x', 'y'], [1, 0], [0.1, 0.7, 0.2, 0.7, 0.1, 0.2]);
    const rows = aligned(alignRows(candidate, baseline));
    expect(rows.baseline).toEqual(candidate);
    expect(rows.relabelled).toBe(0);
  });

  test('that differ can not be compared, nor can tasks', () => {
    const candidate = binary({ a: [0, 0.1] });
    expect(alignRows(candidate, { ...candidate, classes: ['good', 'worse'] })).toEqual({
      ok: false,
      why: {
        code: 'other-classes',
        baseline: ['good', 'worse'],
        candidate: ['good', 'bad'],
      },
    });
    const regression = {
      task: 'regression' as const,
      ids: ['a'],
      labels: Float64Array.of(1),
      predicted: Float64Array.of(1),
    };
    expect(alignRows(candidate, regression)).toEqual({
      ok: false,
      why: { code: 'another-task', baseline: 'regression', candidate: 'binary' },
    });
    expect(alignRows(regression, regression)).toMatchObject({ ok: true, common: 1 });
  });
});
