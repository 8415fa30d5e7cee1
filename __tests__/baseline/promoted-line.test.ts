import { describe, expect, it } from '@jest/globals';
import { lastPromoted } from '../../src/baseline/promoted-line.js';
import type { StoredRun } from '../../src/record/run-index.js';
import { summaryOfOlder, summaryOfRecord } from '../../src/record/run-summary.js';
import { finishedRecord } from '../host/run-folder.js';

const key = { project: 'credit', experiment: 'scoring' };

/** A promoted run, by the one before it and how far that was in the line. */
function promoted(id: string, follows?: string, position?: number): StoredRun {
  const before = { runId: follows ?? '', sha: null, ...(position !== undefined && { position }) };
  const predecessor = follows === undefined ? null : before;
  const run = summaryOfRecord(finishedRecord({ id, promoted: true, predecessor }));
  return { kind: 'known', name: id, run };
}
const unreadable = (name: string): StoredRun => ({
  kind: 'unreadable',
  name,
  error: new Error(`${name} can't be read`),
});
/** As a store lists them: by their ids, which begin with the time. */
const last = (...runs: StoredRun[]) =>
  lastPromoted(
    runs.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    key,
  );

describe('the last promoted run', () => {
  it('is the one that none follows, however late the others say that they began', () => {
    const line = [promoted('2026'), promoted('2027', '2026', 1), promoted('2025', '2027', 2)];
    expect(last(...line)).toMatchObject({ kind: 'found', last: { name: '2025', position: 3 } });
  });

  it('is furthest along the line where a run between was deleted', () => {
    const left = [promoted('2027', '2026', 1), promoted('2024', '2025', 3)];
    expect(last(...left)).toMatchObject({ last: { name: '2024', position: 4 }, rivals: [] });
  });

  it('is found by its record alone where all before it were deleted', () => {
    expect(last(promoted('2024', '2025', 3))).toMatchObject({ last: { position: 4 } });
  });

  it('is the one that says it began last of two that follow one run, and the other one is named', () => {
    const line = [promoted('2026'), promoted('2027', '2026', 1), promoted('2028', '2026', 1)];
    expect(last(...line)).toMatchObject({ last: { name: '2028' }, rivals: [{ name: '2027' }] });
  });

  it('stays the one that was taken of two, once another run follows it', () => {
    const line = [promoted('2027', '2026', 1), promoted('2028', '2026', 1)];
    const next = promoted('2020', '2028', 2);
    expect(last(...line, next)).toMatchObject({ last: { name: '2020', position: 3 }, rivals: [] });
  });

  it('is none of another project or experiment, nor one that was not promoted', () => {
    const others = [{ project: 'other' }, { experiment: 'other' }, { promoted: false }];
    const runs = others.map((other, i): StoredRun => {
      const record = finishedRecord({ id: `${i}`, promoted: true, ...other });
      return { kind: 'known', name: `${i}`, run: summaryOfRecord(record) };
    });
    expect(last(...runs, { kind: 'killed', name: '9' })).toEqual({ kind: 'none' });
  });

  it('may be one that can’t be read, unless another follows it', () => {
    const line = [promoted('2026'), promoted('2028', '2027', 2)];
    expect(last(...line, unreadable('2025'))).toMatchObject({ kind: 'unreadable' });
    expect(last(...line, unreadable('2027'))).toMatchObject({ last: { name: '2028' } });
  });

  it('is of an older version only where this one promoted none', () => {
    const run = summaryOfOlder({ id: '2029', ...key, promoted: true });
    const older: StoredRun = { kind: 'known', name: '2029', run };
    expect(last(older)).toEqual({ kind: 'older', runId: '2029' });
    expect(last(older, promoted('2026'))).toMatchObject({ last: { name: '2026' } });
  });

  it('is never "none" where runs name each other in a circle', () => {
    const circle = [promoted('2026', '2027', 1), promoted('2027', '2026', 1)];
    expect(last(...circle)).toMatchObject({ kind: 'circle' });
  });
});
