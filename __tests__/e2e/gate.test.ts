import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { folderWith } from './folder.js';
import { sluiceHere } from './in-process.js';
import { config, csv, purchases } from './purchases.js';

const DATA = csv(purchases(800));

function folder(conditions: string, rest = '', gate = ''): string {
  const text = config({ conditions, rest }).replace('export:', `${gate}export:`);
  return folderWith({ 'sluice.yml': text, 'data.csv': DATA });
}

async function run(cwd: string, ...args: string[]) {
  const ended = await sluiceHere(['run', 'sluice.yml', '--json', ...args], { cwd });
  const record = ended.stdout === '' ? undefined : (JSON.parse(ended.stdout) as FinishedRecord);
  return { ...ended, record };
}

test('gate.slices judges every condition on each value of the columns, fixed or against the baseline', async () => {
  const cwd = folder('[accuracy > 0.5, loss <= baseline + 5]', '', '  slices: [color]\n');
  await run(cwd);
  const { record, code } = await run(cwd);
  expect(code).toBe(0);
  expect(record!.decision.findings.map(({ condition, where }) => [condition, where])).toEqual([
    ['accuracy > 0.5', undefined],
    ['loss <= baseline + 5', undefined],
    ['accuracy > 0.5', 'color = red'],
    ['loss <= baseline + 5', 'color = red'],
    ['accuracy > 0.5', 'color = blue'],
    ['loss <= baseline + 5', 'color = blue'],
  ]);
  const rows = record!.metrics.slices.map(({ n }) => n);
  expect(rows[0]! + rows[1]!).toBe(record!.data.splits.test);
  const onSlice = record!.decision.findings[3]!.comparison!;
  expect(onSlice).toMatchObject({ n: rows[0], d: 0, rule: 'identical predictions' });
}, 30_000);

test('a condition that only advises is shown and does not decide', async () => {
  const cwd = folder("[accuracy > 0.5, {if: 'accuracy > 0.9999', severity: warn}]");
  const { record, code, stderr } = await run(cwd);
  expect(code).toBe(0);
  expect(record!.decision).toMatchObject({
    verdict: 'passed',
    findings: [{ verdict: 'pass' }, { verdict: 'warn' }],
  });
  expect(stderr).toContain('! accuracy > 0.9999 (only warns)');
}, 30_000);

describe('a gate that can’t tell', () => {
  /** The interval of an accuracy on some 160 rows holds its own value on both sides. */
  const UNSURE = "[{if: 'accuracy >= 0.9', confidence: 0.9999999}]";
  test.each([
    ['hold', 3, 'inconclusive'],
    ['pass', 0, 'passed'],
    ['fail', 1, 'failed'],
  ] as const)(
    'when-inconclusive: %s ends with %i',
    async (when, code, verdict) => {
      const cwd = folder(UNSURE, '', `  when-inconclusive: ${when}\n`);
      const ended = await run(cwd);
      expect(ended.record!.decision).toMatchObject({
        verdict,
        findings: [{ verdict: 'inconclusive' }],
      });
      expect(ended.code).toBe(code);
      expect(existsSync(join(cwd, 'model'))).toBe(code === 0);
      expect(ended.record!.promoted).toBe(code === 0);
    },
    30_000,
  );
});

describe('the baseline of a run in a terminal', () => {
  const COMPARES = '[accuracy >= baseline - 50pp]';

  test('is not there on the first run, which passes without and says so', async () => {
    const first = await run(folder(COMPARES));
    expect(first.code).toBe(0);
    expect(first.record!.decision).toMatchObject({
      verdict: 'passed',
      first: true,
      findings: [{ verdict: 'not-compared' }],
    });
    expect(first.stderr).toContain('First baseline: nothing was compared');
    const failing = folder('[loss <= 0, accuracy >= baseline - 50pp]');
    expect((await run(failing)).code).toBe(1);
  }, 30_000);

  test('is not one that ran with --no-promote', async () => {
    const cwd = folder(COMPARES);
    const first = await run(cwd, '--no-promote');
    expect(first.record).toMatchObject({ promoted: false, decision: { verdict: 'inconclusive' } });
    const second = await run(cwd);
    expect(second.record!.baseline).toEqual({
      ...{ found: false, why: 'first', reason: 'first run' },
      because: { code: 'first', searched: { in: 'store' } },
    });
    expect((await run(cwd)).record!.baseline).toMatchObject({ runId: second.record!.id });
  }, 30_000);

  test('is the run that run:ID names, promoted or not', async () => {
    const cwd = folder(COMPARES);
    const first = await run(cwd, '--no-promote');
    await run(cwd);
    const third = await run(cwd, '--set', `baseline=run:${first.record!.id}`);
    expect(third.record!.baseline).toMatchObject({
      found: true,
      runId: first.record!.id,
      how: expect.stringMatching(/^run .*, as configured$/),
    });
  }, 30_000);

  test('is never one of another experiment in the same store', async () => {
    const cwd = folder(COMPARES);
    await run(cwd, '--set', 'experiment=one');
    const other = await run(cwd, '--set', 'experiment=two');
    expect(other.record!.baseline).toEqual({
      ...{ found: false, why: 'first', reason: 'first run' },
      because: { code: 'first', searched: { in: 'store' } },
    });
  }, 30_000);
});

describe('old runs of a store', () => {
  const runs = async (cwd: string) => {
    const { stdout } = await sluiceHere(['runs', '--json'], { cwd });
    return (JSON.parse(stdout) as FinishedRecord[]).map(({ id }) => id).reverse();
  };

  test('go when a run ends whose config keeps fewer, but for those that were promoted', async () => {
    const cwd = folder('[accuracy > 0.5]', 'store: {keep: 1}\n');
    const promoted = await run(cwd);
    const second = await run(cwd, '--no-promote');
    expect(second.stderr).not.toContain('older run');
    const third = await run(cwd, '--no-promote');
    expect(third.stderr).toContain('removed 1 older run from the store');
    expect(await runs(cwd)).toEqual([promoted.record!.id, third.record!.id]);
  }, 60_000);

  test('go by runs --prune, which says what went and what stays', async () => {
    const cwd = folder('[accuracy > 0.5]');
    const ids = [];
    for (let i = 0; i < 3; i++) ids.push((await run(cwd, '--no-promote')).record!.id);
    const nothing = await sluiceHere(['runs', '--prune'], { cwd });
    expect(nothing).toMatchObject({ code: 0, stdout: '' });
    expect(nothing.stderr).toContain('default/default: nothing is removed');
    const wrong = await sluiceHere(['runs', '--prune', 'all'], { cwd });
    expect(wrong.code).toBe(2);
    const pruned = await sluiceHere(['runs', '--prune', '1'], { cwd });
    expect(pruned.stdout.split('\n')).toEqual([
      `removed ${ids[0]}  default/default`,
      `removed ${ids[1]}  default/default`,
      '',
    ]);
    expect(pruned.stderr).toBe('default/default: 2 runs removed, 1 kept (1 among the last)\n');
    expect(await runs(cwd)).toEqual([ids[2]]);
    const json = await sluiceHere(['runs', '--prune', '--json'], { cwd });
    expect(JSON.parse(json.stdout)).toEqual([]);
  }, 60_000);
});
