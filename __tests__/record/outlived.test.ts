import { describe, expect, it } from '@jest/globals';
import { outlived } from '../../src/record/outlived.js';
import type { StoredRun } from '../../src/record/run-index.js';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { summaryOfOlder, summaryOfRecord } from '../../src/record/run-summary.js';
import { finishedRecord, unfinishedRecord } from '../host/run-folder.js';

const key = { project: 'credit', experiment: 'scoring' };

function run(id: string, overrides: Partial<FinishedRecord> = {}): StoredRun {
  const run = summaryOfRecord(finishedRecord({ id, ...overrides }));
  return { kind: 'known', name: id, run };
}
const comparedWith = (runId: string): Partial<FinishedRecord> => ({
  baseline: { found: true, runId, sha: null, how: 'as configured' },
});

/** The ids of those that may go, and why each of the others stays. */
function of(runs: readonly StoredRun[], keep: number, except?: string) {
  const { gone, stay } = outlived(runs, key, keep, except);
  return {
    gone: gone.map(({ name }) => name),
    stay: Object.fromEntries(stay.map(({ name, why }) => [name, why])),
  };
}

describe('the runs that a store can do without', () => {
  it('are all but the last ones, however they ended', () => {
    const broken = summaryOfRecord(unfinishedRecord({ id: '2' }));
    const runs = [run('1'), { kind: 'known', name: '2', run: broken } as const, run('3'), run('4')];
    expect(of(runs, 2)).toEqual({ gone: ['1', '2'], stay: { 3: 'last', 4: 'last' } });
    expect(of(runs, 9).gone).toEqual([]);
  });

  it('are none that was promoted', () => {
    const runs = [run('1', { promoted: true }), run('2'), run('3')];
    expect(of(runs, 1)).toEqual({ gone: ['2'], stay: { 1: 'promoted', 3: 'last' } });
  });

  it('are none that one which stays was compared with, or is held against', () => {
    const record = { path: 'reference/run.json', bytes: 1, sha256: 'a'.repeat(64) };
    const runs = [
      run('1'),
      run('2'),
      run('3', { reference: { runId: '1', sha: null, record } }),
      run('4', comparedWith('2')),
      run('5', comparedWith('4')),
    ];
    expect(of(runs, 1)).toEqual({ gone: ['1', '2', '3'], stay: { 4: 'named', 5: 'last' } });
    expect(of(runs, 3)).toEqual({
      gone: [],
      stay: { 1: 'named', 2: 'named', 3: 'last', 4: 'last', 5: 'last' },
    });
  });

  it('are none of another experiment, and none of which nothing is known', () => {
    const older = summaryOfOlder({ id: '4', ...key, promoted: false });
    const runs: StoredRun[] = [
      run('1', { experiment: 'other' }),
      { kind: 'killed', name: '2' },
      { kind: 'unreadable', name: '3', error: new Error('damaged') },
      { kind: 'known', name: '4', run: older },
      run('5'),
    ];
    expect(of(runs, 1)).toEqual({ gone: [], stay: { 5: 'last' } });
  });

  it('are never the run that asks, though its clock was set back', () => {
    const runs = [run('2025'), run('2026'), run('2027')];
    expect(of(runs, 1, '2025').gone).toEqual(['2026']);
  });
});
