import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { lookOf } from '../../src/baseline/looks.js';
import { checkConfig } from '../../src/config/load.js';
import { plainSource } from '../../src/config/source.js';
import { BrokenError, NotAllowedError } from '../../src/errors.js';
import type { RunEvent } from '../../src/events.js';
import { type Baseline, findLooks } from '../../src/pipeline/before-training.js';
import { amongOf } from '../../src/pipeline/gate-evidence.js';
import { recordingHost } from '../host/recording-host.js';
import { judged, run } from './judging.js';

const ROWS = 2000;
const FIRST = 200;

/** Answers of which so many of the baseline's right ones are wrong, and ten of its wrong ones right. */
function answers(lost: number, start = 'r'): string {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const label = row % 2;
    const wasWrong = row < FIRST;
    const isWrong = wasWrong ? lost === 0 || row >= 10 : row < FIRST + lost;
    return `${start}${row},${label},${isWrong ? 1 - label : label}`;
  });
  return `id,label,prediction\n${lines.join('\n')}\n`;
}

const values = (looks: 'report' | 'correct' = 'correct') => ({
  predictions: { path: 'new.csv', positive: '1' },
  gate: { conditions: ['accuracy >= baseline - 2pp'], looks },
});

/** One that is shown at 98.4 %, and one that fails. */
const [NEAR, WORSE] = [31, 200] as const;

it('a candidate’s place on these rows allows for its rivals too, which are candidates on them', () => {
  const look = { looks: [], count: 4 };
  const gate = (looks: 'report' | 'correct') => ({ gate: { looks } });
  expect(amongOf({ look, rivals: 3 }, gate('report'))).toEqual({ looks: 0, rivals: 3 });
  expect(amongOf({ look, rivals: 3 }, gate('correct'))).toEqual({ looks: 4, rivals: 1 });
  expect(() => amongOf({ look: undefined, rivals: 3 }, gate('correct'))).toThrow(BrokenError);
});

describe('candidates that are judged on the same rows', () => {
  it('are green at α/(k (k + 1)) each, until one is promoted or the rows are new', async () => {
    await judged({ 'new.csv': answers(0) }, values(), async (first, folder) => {
      const next = async (text: string, looks?: 'report') => {
        await writeFile(join(folder, 'new.csv'), text);
        const { record } = await run(folder, values(looks));
        return { record, k: lookOf(record)?.count };
      };
      expect(first.record).toMatchObject({ promoted: true });
      expect(await next(answers(WORSE))).toMatchObject({
        k: 1,
        record: { decision: { verdict: 'failed' } },
      });
      const second = await next(answers(NEAR));
      expect(second).toMatchObject({
        k: 2,
        record: {
          decision: {
            verdict: 'inconclusive',
            findings: [
              {
                because: {
                  code: 'not-shown-strictly',
                  confidence: expect.closeTo(1 - 0.05 / 6, 12),
                  looks: 2,
                  seemed: { code: 'shown-good-enough' },
                },
                reason: expect.stringContaining(
                  'But it is candidate 2 on these rows, so it has to be shown at 99.17%, and is not',
                ),
              },
            ],
          },
        },
      });
      // Whoever starts a job again gets the same answer.
      expect((await next(answers(WORSE))).k).toBe(1);
      const again = await next(answers(NEAR));
      expect(again.k).toBe(2);
      expect(again.record.decision).toEqual(second.record.decision);
      expect((await next(answers(WORSE, 's'))).k).toBe(1);
      expect((await next(answers(NEAR + 1))).k).toBe(3);

      // Only told, it counts for nothing; what is promoted begins anew.
      const told = await next(answers(NEAR), 'report');
      expect(told).toMatchObject({ k: 2, record: { promoted: true } });
      expect((await next(answers(WORSE))).k).toBe(1);
    });
  });

  it('are green at half the level where there is one', async () => {
    await judged({ 'new.csv': answers(0) }, values(), async (_, folder) => {
      await writeFile(join(folder, 'new.csv'), answers(NEAR));
      const { record } = await run(folder, values());
      expect(record).toMatchObject({ promoted: true, decision: { verdict: 'passed' } });
    });
  });

  it('break a gate that corrects for them where they can’t be counted, and warn another', async () => {
    const asked = async (looks: 'report' | 'correct', error: Error) => {
      const events: RunEvent[] = [];
      const found = await findLooks(configOf(values(looks)), NO_BASELINE, {
        host: { ...recordingHost(), earlierLooks: () => Promise.reject(error) },
        emit: (event) => void events.push(event),
      });
      return { found, events };
    };
    const broken = new BrokenError('GitHub did not answer');
    const refused = new NotAllowedError('no leave');
    for (const error of [broken, refused, new TypeError('a mistake of ours')]) {
      await expect(asked('correct', error)).rejects.toBe(error);
    }
    expect(await asked('report', broken)).toEqual({
      found: undefined,
      events: [{ type: 'warning', message: 'GitHub did not answer' }],
    });
    expect(await asked('report', refused)).toEqual({ found: undefined, events: [] });
    await expect(asked('report', new TypeError('x'))).rejects.toThrow(TypeError);
  });
});

const NO_BASELINE: Baseline = {
  against: { kind: 'none', search: { found: false, because: { code: 'none' } } },
  promotes: true,
  predecessor: null,
};

function configOf(written: object) {
  return checkConfig(
    plainSource(written, (path) => path.map(String).join('.')),
    process.cwd(),
  );
}
