import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { referenceChecks } from '../../src/gate/reference-checks.js';
import { check } from '../gate/told.js';
import { judged, run } from './judging.js';

const ROWS = 2000;

/** Answers of which the first so many are wrong, and so many of the last besides. */
function answers(wrong: number, last = 0): string {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const label = row % 2;
    const isWrong = row < wrong || row >= ROWS - last;
    return `r${row},${label},${isWrong ? 1 - label : label}`;
  });
  return `id,label,prediction\n${lines.join('\n')}\n`;
}

const values = (gate: object = {}) => ({
  predictions: { path: 'new.csv', positive: '1' },
  gate: { conditions: ['accuracy >= baseline - 2pp'], reference: 'best', ...gate },
});

describe('a reference beside the last promoted run', () => {
  it('is carried along by every promoted run, and ends a slow decline', async () => {
    await judged({ 'new.csv': answers(200) }, values(), async (first, folder) => {
      const next = async (wrong: number, last?: number) => {
        await writeFile(join(folder, 'new.csv'), answers(wrong, last));
        return run(folder, values());
      };
      expect(first.record).toMatchObject({ promoted: true });
      expect(first.record).not.toHaveProperty('reference');

      // Each loses one point; two are tolerated of the last run, four of the first.
      const second = await next(220);
      expect(second.record.decision.findings).toHaveLength(1);
      const { id } = first.record;
      expect(second.record).toMatchObject({
        promoted: true,
        reference: { runId: id, promotions: 1, record: { path: 'reference/run.json' } },
      });
      await rm(first.folder, { recursive: true });

      const third = await next(240);
      expect(third.record.promoted).toBe(true);
      const [last, reference] = third.record.decision.findings;
      expect(last).not.toHaveProperty('reference');
      expect(reference).toMatchObject({
        condition: 'accuracy >= reference - 0.04',
        verdict: 'pass',
        reference: { runId: id, budget: 0.04, used: expect.closeTo(0.02, 12), promotions: 1 },
        reason: expect.stringContaining(`2 pp of 4 pp used since run ${id} in 2 promotions`),
      });
      await rm(second.folder, { recursive: true });

      expect((await next(260)).record.promoted).toBe(true);
      const fifth = await next(275);
      expect(fifth.record.decision).toMatchObject({
        verdict: 'inconclusive',
        findings: [{ verdict: 'pass' }, { verdict: 'inconclusive' }],
      });
      const worse = await next(310);
      expect(worse.record.decision).toMatchObject({
        verdict: 'failed',
        findings: [{ verdict: 'inconclusive' }, { verdict: 'fail' }],
      });
      expect(await readdir(worse.folder)).not.toContain('reference');

      // Shown better than the reference, it becomes that itself.
      const better = await next(150);
      expect(better.record.promoted).toBe(true);
      expect(better.record).not.toHaveProperty('reference');
      const after = await next(160);
      expect(after.record).toMatchObject({ reference: { runId: better.record.id, promotions: 1 } });
    });
  });

  it('does not move to a run that is better by chance, and never where it is the first', async () => {
    for (const reference of ['best', 'first']) {
      const asked = values({ reference });
      await judged({ 'new.csv': answers(200) }, asked, async (first, folder) => {
        await writeFile(join(folder, 'new.csv'), answers(reference === 'best' ? 197 : 100));
        const second = await run(folder, asked);
        expect(second.record).toMatchObject({
          promoted: true,
          reference: { runId: first.record.id },
        });
      });
    }
  });

  it('is the best run where a gate says nothing of it, and none where nothing could be held to it', async () => {
    const said = (conditions: readonly string[], gate: object = {}) => ({
      predictions: { path: 'new.csv', positive: '1' },
      gate: { conditions, ...gate },
    });
    const carried = async (asked: object) =>
      judged({ 'new.csv': answers(200) }, asked, async (first, folder) => {
        await writeFile(join(folder, 'new.csv'), answers(203));
        const { record } = await run(folder, asked);
        expect(record.promoted).toBe(true);
        return record.reference?.runId === first.record.id;
      });
    expect(await carried(said(['accuracy >= baseline - 2pp']))).toBe(true);
    expect(await carried(said(['accuracy >= baseline - 2pp'], { reference: 'none' }))).toBe(false);
    expect(await carried(said(['accuracy >= 80%']))).toBe(false);
  });

  it('that does not hold the bytes that were recorded breaks the run', async () => {
    await judged({ 'new.csv': answers(200) }, values(), async (_, folder) => {
      await writeFile(join(folder, 'new.csv'), answers(210));
      const second = await run(folder, values());
      await writeFile(join(second.folder, 'reference', 'run.json'), '{}');
      await expect(run(folder, values())).rejects.toThrow(/corrupt/);
    });
  });

  it('can be any run that is named', async () => {
    await judged({ 'new.csv': answers(200) }, values(), async (first, folder) => {
      await writeFile(join(folder, 'new.csv'), answers(210));
      await run(folder, values());
      const named = await run(folder, values({ reference: `run:${first.record.id}`, budget: 3 }));
      expect(named.record.decision.findings[1]).toMatchObject({
        condition: 'accuracy >= reference - 0.06',
        reference: { runId: first.record.id },
      });
      const asked = run(folder, values({ reference: 'run:nobody' }));
      await expect(asked).rejects.toThrow(/nobody/);
    });
  });
});

describe('a comparison with the reference', () => {
  const texts = (text: string, budget = 2) =>
    referenceChecks([check(text)], { runId: 'x', budget }).map(({ condition }) => condition.text);

  it.each([
    ['auc >= baseline - 1pp', 'auc >= reference - 0.02'],
    ['loss <= baseline + 0.01', 'loss <= reference + 0.02'],
    ['mae <= baseline * 1.05', 'mae <= reference + 10%'],
    ['auc >= baseline', 'auc >= reference'],
    // A gain that is asked for is not asked of the reference too.
    ['auc >= baseline + 1pp', 'auc >= reference'],
  ])('tolerates twice what is tolerated: %s', (text, wanted) => {
    expect(texts(text)).toEqual([wanted]);
  });

  it('is none of a number, of equality, or of a slice', () => {
    expect(texts('auc >= 80%')).toEqual([]);
    expect(texts('auc == baseline')).toEqual([]);
    const slice = check('auc >= baseline', [1, 2, 3]);
    expect(referenceChecks([slice], { runId: 'x', budget: 2 })).toEqual([]);
  });
});
