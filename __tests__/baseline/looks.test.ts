import { describe, expect, it } from '@jest/globals';
import { candidateDigest, leftBy, lookAt, lookOf, NO_LOOKS } from '../../src/baseline/looks.js';
import { gainOfBest } from '../../src/evaluate/statistics/best-of.js';
import { finishedRecord } from '../host/run-folder.js';

const digest = (letter: string) => letter.repeat(64);
const [rows, others] = [digest('e'), digest('9')];

describe('a look at test rows', () => {
  it('counts each candidate once, and one that comes again as the one that it was', () => {
    let last = lookAt(NO_LOOKS, rows, digest('a'));
    const counts = [...'bacb'].map((letter) => {
      last = lookAt({ looks: last.looks, unknown: [] }, rows, digest(letter));
      return last.count;
    });
    expect(counts).toEqual([2, 1, 3, 2]);
    expect(last.looks).toEqual([{ rows, candidates: [...'abc'].map(digest) }]);
  });

  it('begins anew on other rows, and goes on where the first come back', () => {
    const first = lookAt(NO_LOOKS, rows, digest('a'));
    const second = lookAt({ looks: first.looks, unknown: [] }, others, digest('b'));
    expect(second.count).toBe(1);
    const third = lookAt({ looks: second.looks, unknown: [] }, rows, digest('b'));
    expect(third.count).toBe(2);
    const again = lookAt({ looks: third.looks, unknown: [] }, others, digest('a'));
    expect(again.count).toBe(2);
  });

  it('counts one of which nothing is left, once, and for good', () => {
    const looks = [{ rows, candidates: [digest('a')] }];
    const seen = lookAt({ looks, unknown: [digest('0'), digest('1')] }, rows, digest('b'));
    expect(seen.count).toBe(4);
    const next = lookAt({ looks: seen.looks, unknown: [digest('1')] }, rows, digest('c'));
    expect(next.count).toBe(5);
  });

  it('knows a candidate of several seeds whichever of them is exported', () => {
    const [a, b] = [{ sha256: digest('a') }, { sha256: digest('b') }];
    expect(candidateDigest([a, b])).toBe(candidateDigest([b, a]));
    expect(candidateDigest([a, b])).not.toBe(candidateDigest([a]));
    expect(candidateDigest([a])).toBe(a.sha256);
  });

  it('is read back from a record, which counts as one candidate where it says nothing', () => {
    const record = finishedRecord();
    const own = candidateDigest(record.predictions);
    expect(lookOf(record)).toBeUndefined();
    expect(leftBy(record)).toEqual([{ rows, candidates: [own] }]);
    const looks = [{ rows, candidates: [digest('a'), own, digest('b')] }];
    expect(lookOf({ ...record, looks })).toEqual({ looks, count: 2 });
    expect(leftBy({ ...record, looks })).toBe(looks);
  });
});

describe('what the best of k equal models gains by choosing alone', () => {
  it('is the expected largest of k normal draws, to three hundredths of the error', () => {
    // Harter 1961, "Expected values of normal order statistics", Biometrika 48:151, table 1.
    const harter = { 2: 0.56419, 3: 0.84628, 5: 1.16296, 7: 1.35218, 10: 1.53875, 20: 1.86748 };
    for (const [k, expected] of Object.entries(harter)) {
      expect(Math.abs(gainOfBest(Number(k), 1) - expected)).toBeLessThan(0.03);
    }
    expect(gainOfBest(1, 1)).toBe(0);
    expect(gainOfBest(7, 0.008)).toBeCloseTo(0.008 * gainOfBest(7, 1), 15);
  });
});
