import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { markdown } from '../../src/report/markdown.js';
import { viewOf } from '../../src/report/view.js';
import { judged, run } from './judging.js';

const ROWS = 2000;
/** Of which the baseline answers a tenth wrong. */
const rows = Array.from({ length: ROWS }, (_, i) => ({
  id: `r${i}`,
  label: i % 2,
  wrong: i < 200,
}));

/** Answers of which those of some rows turn: from right to wrong, or from wrong to right. */
function answers(turn: (id: string, place: number) => boolean = () => false): string {
  const lines = rows.map(({ id, label, wrong }, place) => {
    const isWrong = wrong !== turn(id, place);
    return `${id},${label},${isWrong ? 1 - label : label}`;
  });
  return `id,label,prediction\n${lines.join('\n')}\n`;
}

const values = (more: object = {}, gate: object = {}) => ({
  predictions: { path: 'new.csv', positive: '1', confirm: 0.2 },
  gate: { conditions: ['accuracy >= baseline - 2pp'], ...gate },
  ...more,
});

async function idsIn(file: string): Promise<ReadonlySet<string>> {
  const [, ...lines] = (await readFile(file, 'utf8')).trim().split('\n');
  return new Set(lines.map((line) => line.split(',')[0]!));
}

describe('rows that are kept for the last word', () => {
  it('forbid a promotion where they show the model worse, and ask for no proof', async () => {
    await judged({ 'new.csv': answers() }, values(), async (first, folder) => {
      const next = async (turn: (id: string, place: number) => boolean) => {
        await writeFile(join(folder, 'new.csv'), answers(turn));
        return run(folder, values());
      };
      const kept = await idsIn(join(first.folder, 'confirm.csv'));
      expect(first.record).toMatchObject({
        promoted: true,
        data: { splits: { test: ROWS - kept.size, confirm: kept.size } },
        confirm: { rows: kept.size, predictions: [{ path: 'confirm.csv' }] },
      });
      // A fifth of 2000, give or take three standard deviations.
      expect(Math.abs(kept.size - 400)).toBeLessThan(54);
      const tested = await idsIn(join(first.folder, 'predictions.csv'));
      expect(tested.size + kept.size).toBe(ROWS);
      expect([...kept].some((id) => tested.has(id))).toBe(false);

      // Too few rows to show it no worse there, and it passes all the same.
      const second = await next((id, place) => kept.has(id) && (place < 90 || place >= 1910));
      expect(second.record).toMatchObject({
        promoted: true,
        decision: {
          verdict: 'passed',
          findings: [
            { verdict: 'pass' },
            { confirm: true, guard: true, verdict: 'inconclusive', n: kept.size },
          ],
        },
      });

      // It carries its reference, with all that that names.
      const hidden = await next((id, place) => place > 1000 && place < 1300 && kept.has(id));
      expect(hidden.record).toMatchObject({
        promoted: false,
        decision: {
          verdict: 'failed',
          findings: [
            { verdict: 'pass' },
            { verdict: 'pass', reference: { runId: first.record.id } },
            { condition: 'accuracy >= baseline - 2pp', confirm: true, verdict: 'fail' },
          ],
        },
      });
      expect(hidden.record).not.toHaveProperty('confirm');
      expect(await readdir(hidden.folder)).not.toContain('confirm.csv');
      const view = viewOf(hidden.record);
      expect(view.why.main).toMatch(
        /^accuracy on the rows kept for the last word is worse than the baseline by .* pp, and 2 pp is allowed\.$/,
      );
      expect(markdown.render(view)).toContain('(on the rows kept for the last word)');
      // The baseline is the one before it.
      expect((await next(() => false)).record.baseline).toMatchObject({ runId: second.record.id });
    });
  });

  it('are overruled by a person who accepts the model as the baseline, which the record tells', async () => {
    await judged({ 'new.csv': answers() }, values(), async (first, folder) => {
      const kept = await idsIn(join(first.folder, 'confirm.csv'));
      await writeFile(
        join(folder, 'new.csv'),
        answers((id, place) => place > 1000 && kept.has(id)),
      );
      const refused = await run(folder, values());
      expect(refused.record).toMatchObject({ promoted: false, decision: { verdict: 'failed' } });
      expect(refused.record).not.toHaveProperty('accepted');
      const { record } = await run(folder, values(), { accept: 'the fraud team asked for it' });
      expect(record).toMatchObject({
        promoted: true,
        decision: {
          verdict: 'passed',
          findings: [{ verdict: 'pass' }, { confirm: true, verdict: 'fail' }],
        },
        accepted: {
          by: 'ada',
          reason: 'the fraud team asked for it',
          waived: ['accuracy >= baseline - 2pp on the rows kept for the last word'],
        },
      });

      // A number that was asked for is none that a person may waive.
      const floor = values({}, { conditions: ['accuracy >= 70%', 'accuracy >= baseline - 2pp'] });
      const held = await run(folder, floor, { accept: 'the fraud team asked for it' });
      expect(held.record).toMatchObject({ promoted: false, decision: { verdict: 'failed' } });
    });
  });

  it('are not looked at, and not told of, where nothing is promoted', async () => {
    await judged({ 'new.csv': answers() }, values(), async (first, folder) => {
      const kept = await idsIn(join(first.folder, 'confirm.csv'));
      const pushed = async (turn: (id: string) => boolean) => {
        await writeFile(join(folder, 'new.csv'), answers(turn));
        const { record, folder: own } = await run(folder, values(), { promotes: false });
        const texts = await Promise.all(
          (await readdir(own)).map((file) => readFile(join(own, file), 'utf8')),
        );
        return { record, text: texts.join('\n') };
      };
      const same = await pushed(() => false);
      for (const share of [3, 2, 1]) {
        const worse = await pushed((id) => kept.has(id) && Number(id.slice(1)) % share === 0);
        // However wrong it is on them, it reads as if it were right.
        expect(worse.record.decision).toEqual(same.record.decision);
        expect(worse.record.metrics).toEqual(same.record.metrics);
        expect(worse.record.predictions).toEqual(same.record.predictions);
        for (const id of kept) expect(worse.text).not.toMatch(new RegExp(`\\b${id}\\b`));
      }
    });
  });

  it('hold a model to a floor, and a first one too', async () => {
    const asked = values({}, { conditions: ['accuracy >= 70%'] });
    await judged({ 'new.csv': answers() }, asked, async (first, folder) => {
      const kept = await idsIn(join(first.folder, 'confirm.csv'));
      expect(first.record.decision.findings).toMatchObject([
        { verdict: 'pass' },
        { verdict: 'pass', confirm: true },
      ]);
      await writeFile(
        join(folder, 'new.csv'),
        answers((id) => kept.has(id)),
      );
      const { record } = await run(folder, asked);
      expect(record.decision).toMatchObject({
        verdict: 'failed',
        findings: [{ verdict: 'pass' }, { verdict: 'fail', confirm: true }],
      });
    });
  });

  it('are parted alike in a file that the model is held against', async () => {
    const asked = values({ baseline: 'predictions:old.csv' });
    const files = { 'new.csv': answers((_, i) => i >= 1995), 'old.csv': answers() };
    await judged(files, asked, ({ record }) => {
      expect(record.comparison).toMatchObject({ rows: record.data.splits.test });
      expect(record.decision).toMatchObject({
        verdict: 'passed',
        findings: [{ verdict: 'pass' }, { confirm: true, comparison: { n: record.confirm?.rows } }],
      });
    });
  });

  describe('of data that is split', () => {
    const people = Array.from({ length: 600 }, (_, i) => ({
      id: `p${i}`,
      day: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
      customer: `c${i % 60}`,
      age: 20 + (i % 37),
      bought: i % 37 > 18 ? 'yes' : 'no',
    }));
    const csv = (some: typeof people) =>
      ['id,day,customer,age,bought', ...some.map((one) => Object.values(one).join(','))].join('\n');
    const trained = async (data: object) =>
      judged(
        { 'all.csv': csv(people.slice(0, 400)), 'test.csv': csv(people.slice(400)) },
        {
          data: { path: 'all.csv', label: 'bought', id: 'id', confirm: 0.2, ...data },
          train: { epochs: 1 },
          gate: { conditions: ['accuracy >= baseline'] },
        },
        async ({ record, folder }) => {
          const rowsIn = async (file: string) => {
            const ids = await idsIn(join(folder, file));
            return people.filter(({ id }) => ids.has(id));
          };
          const [test, confirm] = [await rowsIn('predictions.csv'), await rowsIn('confirm.csv')];
          const { splits } = record.data;
          expect(splits).toMatchObject({ test: test.length, confirm: confirm.length });
          expect(test.some((row) => confirm.includes(row))).toBe(false);
          return { splits, test, confirm };
        },
      );

    it('are held out besides the test rows', async () => {
      const { splits, test, confirm } = await trained({ test: 0.2 });
      const { train, validation } = splits;
      expect(train + validation + test.length + confirm.length).toBe(400);
      for (const side of [test, confirm]) expect(Math.abs(side.length - 80)).toBeLessThan(24);
    });

    it('are some of a test file of its own', async () => {
      const { test, confirm } = await trained({ test: 'test.csv' });
      expect(test.length + confirm.length).toBe(200);
      expect(Math.abs(confirm.length - 40)).toBeLessThan(17);
    });

    it('are whole groups of a split by group, and the latest of a split by time', async () => {
      const byGroup = await trained({ test: 0.3, split: { group: 'customer' } });
      const tested = new Set(byGroup.test.map(({ customer }) => customer));
      expect(byGroup.confirm.some(({ customer }) => tested.has(customer))).toBe(false);
      const byTime = await trained({ test: 0.2, split: { time: 'day' } });
      const latest = byTime.test.at(-1)!.day;
      expect(byTime.confirm.every(({ day }) => day > latest)).toBe(true);
      expect([byTime.test.length, byTime.confirm.length]).toEqual([80, 80]);
    });

    it('leave rows to train on', async () => {
      await expect(trained({ test: 0.8 })).rejects.toThrow(/leaves no rows to train on/);
    });
  });
});
