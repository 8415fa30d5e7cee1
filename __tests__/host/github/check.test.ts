import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { RunEvent } from '../../../src/events.js';
import type { Api } from '../../../src/host/github/api.js';
import { Check } from '../../../src/host/github/check.js';
import { annotations, conclude } from '../../../src/host/github/conclusion.js';
import type { RecordedFinding } from '../../../src/record/run-record.js';
import { viewOf } from '../../../src/report/view.js';
import { hold, until } from '../../emulator/faults.js';
import { finding, finishedRecord, unfinishedRecord } from '../run-folder.js';
import { useHarness } from './harness.js';

const harness = useHarness();

function startCheck() {
  const { emulator } = harness;
  const warnings: string[] = [];
  const clock = { now: 0 };
  const { api, context } = harness.job({ event: 'push' });
  const calls: Promise<unknown>[] = [];
  const watched: Api = {
    ...api,
    call(...given) {
      const call = api.call(...given);
      calls.push(call);
      return call;
    },
  };
  /** Every call that was begun is over, and what waited for it has gone on. */
  const settled = async () => {
    await setImmediate();
    await Promise.allSettled(calls);
    await setImmediate();
  };
  const check = new Check(
    watched,
    {
      repository: { owner: 'octo', repo: 'models' },
      name: 'sluice / scoring',
      headSha: context.sha,
      detailsUrl: 'https://github.com/octo/models/actions/runs/1',
      startedAt: new Date('2026-11-25T07:30:00Z'),
    },
    { warn: (message) => warnings.push(message), now: () => clock.now },
  );
  return { check, warnings, clock, settled, checks: emulator.state.checks };
}

const epoch = (number: number): RunEvent => ({
  type: 'epoch',
  epoch: number,
  epochs: 50,
  metrics: { loss: 0.5, 'val_<loss>': 0.625 },
  learningRate: 0.001,
  gradientNorm: 1,
  seconds: 1,
  rowsPerSecond: 1000,
});

const end = { conclusion: 'success', title: 'passed', summary: 'all', annotations: [] } as const;
const conditions = (findings: readonly RecordedFinding[]) =>
  viewOf(finishedRecord({ decision: { verdict: 'failed', findings } })).conditions;

describe('the check of a run', () => {
  it('that ends within ten seconds is told in one call', async () => {
    const { check, clock, checks } = startCheck();
    for (let i = 1; i < 10; i++) {
      clock.now += 1000;
      check.receive(epoch(i));
    }
    await check.complete(end);
    expect(checks).toMatchObject([
      { name: 'sluice / scoring', status: 'completed', conclusion: 'success' },
    ]);
    expect(harness.emulator.calls.map((call) => call.route)).toEqual(['checks.create']);
    expect(harness.emulator.calls[0]!.body).toMatchObject({
      started_at: '2026-11-25T07:30:00.000Z',
    });
  });

  it('is completed however many bytes its summary has: GitHub counts those, not characters', async () => {
    const { check, checks, warnings } = startCheck();
    await check.complete({ ...end, summary: '信用'.repeat(32_000) });
    expect(checks).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
    expect(Buffer.byteLength(checks[0]!.output!.summary)).toBeLessThanOrEqual(65_535);
    expect(warnings).toEqual([]);
  });

  it('that takes longer is in progress, then completed', async () => {
    const { check, clock, settled, checks } = startCheck();
    clock.now += 10_000;
    check.receive({ type: 'reading', rows: 3_000_000 });
    await settled();
    expect(checks).toMatchObject([
      { status: 'in_progress', conclusion: null, output: { summary: '3,000,000 rows so far.' } },
    ]);
    await check.complete(end);
    expect(checks).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  });

  it('shows the last epoch’s metrics, at most every ten seconds', async () => {
    const { check, clock, settled, checks } = startCheck();
    for (let i = 1; i <= 50; i++) {
      clock.now += 1000;
      check.receive(epoch(i));
      await settled();
    }
    expect(harness.emulator.callsOf('checks.create')).toHaveLength(1);
    expect(harness.emulator.callsOf('checks.update')).toHaveLength(4);
    expect(checks[0]!.output!.title).toBe('Training: epoch 50 of 50');
    expect(checks[0]!.output!.summary).toContain('0.625');
    expect(checks[0]!.output!.summary).not.toContain('<loss>');
  });

  it('has one update under way at a time, however slow GitHub is', async () => {
    const { check, clock } = startCheck();
    const { fault, release } = hold();
    harness.emulator.faults.add('checks.create', fault);
    for (let i = 1; i <= 5; i++) {
      clock.now += 20_000;
      check.receive(epoch(i));
    }
    const completed = check.complete(end);
    await until(() => harness.emulator.calls.length > 0);
    release();
    await completed;
    const routes = harness.emulator.calls.map((call) => call.route);
    expect(routes).toEqual(['checks.create', 'checks.update']);
    expect(harness.emulator.state.checks).toMatchObject([{ status: 'completed' }]);
  });

  it('takes more annotations than one request does', async () => {
    const { check, checks } = startCheck();
    const many = annotations(
      conditions(Array.from({ length: 120 }, () => finding({ verdict: 'fail' }))),
      '/repo',
    );
    await check.complete({ ...end, conclusion: 'failure', annotations: many });
    expect(checks).toHaveLength(1);
    expect(checks[0]!.annotations).toHaveLength(120);
    expect(harness.emulator.calls).toHaveLength(3);
  });

  it('is one warning when it is forbidden, and is tried once more, at its end', async () => {
    harness.emulator.faults.add('checks.create', { kind: 'status', status: 403 });
    const { check, clock, settled, warnings } = startCheck();
    for (let i = 1; i <= 5; i++) {
      clock.now += 20_000;
      check.receive(epoch(i));
      await settled();
    }
    await check.complete(end);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('checks: write');
    expect(harness.emulator.calls).toHaveLength(2);
  });

  it('that was completed ends as it is told last', async () => {
    const { check, checks } = startCheck();
    await check.complete(end);
    await check.complete({ ...end, conclusion: 'action_required', title: 'broke' });
    expect(checks[0]).toMatchObject({ conclusion: 'action_required', output: { title: 'broke' } });
  });

  it.each(['checks.create', 'checks.update'])(
    'is completed though %s failed while it showed progress, and that is one warning',
    async (route) => {
      harness.emulator.faults.add(route, { kind: 'status', status: 403 }, 1);
      const { check, clock, checks, settled, warnings } = startCheck();
      for (let i = 1; i <= 5; i++) {
        clock.now += 20_000;
        check.receive(epoch(i));
        await settled();
      }
      await check.complete(end);
      expect(checks).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
      expect(warnings).toHaveLength(1);
      expect(harness.emulator.callsOf(route)).toHaveLength(2);
    },
  );

  it('is completed without its annotations rather than not at all', async () => {
    harness.emulator.faults.add('checks.create', { kind: 'status', status: 422 }, 1);
    const { check, checks, warnings } = startCheck();
    const one = annotations(conditions([finding({ verdict: 'fail' })]), '/repo');
    await check.complete({ ...end, conclusion: 'failure', annotations: one });
    expect(checks).toMatchObject([{ conclusion: 'failure', annotations: [] }]);
    expect(warnings).toHaveLength(1);
  });
});

describe('the conclusion', () => {
  it('tells a no, a can’t tell, a stop and a break apart', () => {
    const decided = (verdict: 'passed' | 'failed' | 'inconclusive') =>
      conclude(finishedRecord({ decision: { verdict, findings: [finding()] } })).conclusion;
    const ended = [
      decided('passed'),
      decided('failed'),
      decided('inconclusive'),
      conclude(unfinishedRecord({ status: 'interrupted' })).conclusion,
      conclude(unfinishedRecord({ status: 'broke' })).conclusion,
    ];
    expect(ended).toEqual(['success', 'failure', 'neutral', 'cancelled', 'action_required']);
  });

  it('of wrong data is no success for a branch protection, and has a title of its own', () => {
    const key = { project: 'credit', experiment: 'scoring' };
    const refused = conclude({ ...key, status: 'refused', error: 'no such column' });
    // "neutral" and "skipped" count as success: https://docs.github.com/en/pull-requests (required status checks).
    expect(['success', 'neutral', 'skipped']).not.toContain(refused.conclusion);
    expect(refused.title).toBe('Did not run: no such column');
  });

  it('has a title of one short line', () => {
    const { title } = conclude(unfinishedRecord({ error: `${'long '.repeat(100)}\nsecond line` }));
    expect(title).toMatch(/^No verdict: long/);
    expect(title).not.toContain('\n');
    expect(title.length).toBeLessThanOrEqual(255);
  });
});

describe('annotations', () => {
  it('stand on the config’s line of each condition that does not hold', () => {
    const place = { file: '/repo/ml/sluice.yml', line: 12 };
    const shown = annotations(
      conditions([
        finding({ place }),
        finding({ place, verdict: 'fail', reason: 'too low' }),
        finding({ place: { file: 'sluice.yml', line: 3 }, verdict: 'inconclusive' }),
        finding({ place: { file: '/elsewhere/sluice.yml', line: 3 }, verdict: 'fail' }),
        finding({ place: { file: 'input "gate"' }, verdict: 'fail' }),
      ]),
      '/repo',
    );
    expect(shown).toMatchObject([
      { path: 'ml/sluice.yml', start_line: 12, annotation_level: 'failure', message: 'too low' },
      { path: 'sluice.yml', start_line: 3, annotation_level: 'warning' },
    ]);
  });
});
