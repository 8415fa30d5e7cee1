import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { limiter } from '../../e2e/process.js';
import { Emulator } from '../../emulator/emulator.js';
import type { Trigger } from '../../emulator/event-payloads.js';
import { Limits } from '../../emulator/limits.js';
import { recordRun } from '../../emulator/runner.js';
import { commit, openPull } from '../../emulator/state.js';
import { VirtualTime } from '../../emulator/virtual-time.js';
import { type InProcessRun, runInProcess } from './in-process.js';

const PULLS = 50;
const EXPERIMENTS = ['default', 'churn', 'fraud', 'limit'] as const;
/** As many jobs as GitHub's Team plan runs at once; the others wait in its own queue. */
const AT_ONCE = 60;
/** The promise of docs/scale.md: a run's calls with its token. */
const MOST_CALLS = 12;
const HOUR = 3_600_000;

const START = Date.UTC(2026, 10, 26, 9);
const ROWS = 120;

/** Answers of which the first so many are wrong. */
function answers(wrong: number): string {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const yes = row % 2 === 0;
    const says = row < wrong ? !yes : yes;
    return `r${row},${yes ? 'yes' : 'no'},${says ? 0.9 : 0.2}`;
  });
  return `${['id,label,score', ...lines].join('\n')}\n`;
}

function configOf(experiment: string): string {
  return `project: bank
experiment: ${experiment}
predictions: {path: out/${experiment}.csv, positive: yes}
gate: {conditions: [accuracy >= 70%, accuracy >= baseline - 5pp]}
`;
}

describe('fifty pull requests with four experiments each, pushed at once', () => {
  const time = new VirtualTime(START);
  let emulator: Emulator;
  let ended: readonly { readonly worse: boolean; readonly result: InProcessRun }[];
  let began: number;

  beforeAll(async () => {
    emulator = await Emulator.start();
    const files = Object.fromEntries(
      EXPERIMENTS.map((experiment) => [`${experiment}.yml`, configOf(experiment)]),
    );
    commit(emulator.state, 'what is asked', { branch: 'main', files });
    emulator.limits = new Limits(time.now);
    await jobs([{ trigger: { event: 'push' }, worse: false }]);
    began = time.now();
    const pulls = Array.from({ length: PULLS }, (_, i) => ({
      trigger: {
        event: 'pull_request' as const,
        pull: openPull(emulator.state, { branch: `work-${i}` }),
      },
      worse: i % 5 === 0,
    }));
    ended = await jobs(pulls);
  }, 600_000);
  afterAll(() => emulator.close());

  /** A job for each experiment of each of these. */
  async function jobs(of: readonly { readonly trigger: Trigger; readonly worse: boolean }[]) {
    const free = limiter(AT_ONCE);
    return Promise.all(
      of.flatMap(({ trigger, worse }) => {
        const run = recordRun(emulator, { trigger });
        return EXPERIMENTS.map((experiment) =>
          free(() =>
            time.task(async () => {
              const folder = await mkdtemp(join(tmpdir(), 'sluice-workspace-'));
              emulator.folders.push(folder);
              await mkdir(join(folder, 'out'));
              await writeFile(join(folder, `${experiment}.yml`), configOf(experiment));
              await writeFile(join(folder, 'out', `${experiment}.csv`), answers(worse ? 40 : 10));
              const result = await runInProcess(
                emulator,
                { folder },
                {
                  trigger,
                  inRun: run,
                  inputs: { config: `${experiment}.yml` },
                  env: { RUNNER_NAME: `GitHub Actions ${run.id}-${experiment}` },
                  time,
                },
              );
              return { worse, result };
            }),
          ),
        );
      }),
    );
  }

  it('all come to their verdict: nobody breaks, and nothing worse passes', () => {
    expect(ended).toHaveLength(PULLS * EXPERIMENTS.length);
    const said = ended.map(({ worse, result }) => [
      worse,
      'ended' in result ? result.ended.record.decision.verdict : result.explained,
    ]);
    expect(said).toEqual(ended.map(({ worse }) => [worse, worse ? 'failed' : 'passed']));
    expect(ended.flatMap(({ result }) => result.warnings)).toEqual([]);
  });

  it('are told to people as they came out: a check and a comment each', () => {
    const { checks, comments, runs } = emulator.state;
    const conclusions = checks.filter(({ headSha }) =>
      runs.some((run) => run.event === 'pull_request' && run.headSha === headSha),
    );
    expect(conclusions).toHaveLength(ended.length);
    expect(comments).toHaveLength(ended.length);
    expect(conclusions.filter(({ conclusion }) => conclusion === 'failure')).toHaveLength(
      (PULLS / 5) * EXPERIMENTS.length,
    );
  });

  it('wait for GitHub’s next hour, say until when, and take no hour more than their calls do', () => {
    const asked = emulator.calls.filter(({ route }) => !/^(twirp|blob)\./.test(route));
    const calls = asked.filter(({ status }) => status < 400).length;
    const refused = asked.filter(({ status }) => status === 403).length;
    const runs = ended.length + EXPERIMENTS.length;
    const waited = ended.filter(({ result }) => result.said.length > 0).length;
    const hours = (time.now() - began) / HOUR;
    // What docs/scale.md tells.
    process.stderr.write(
      `${calls} calls of ${runs} runs, ${refused} refused, ${waited} runs waited, ${hours.toFixed(2)} hours\n`,
    );
    expect(calls).toBeGreaterThan(1000);
    expect(calls).toBeLessThanOrEqual(MOST_CALLS * runs);
    expect(waited).toBeGreaterThan(0);
    expect(hours).toBeGreaterThanOrEqual(Math.floor(calls / 1000));
    expect(hours).toBeLessThan(Math.floor(calls / 1000) + 1);
  });
});
