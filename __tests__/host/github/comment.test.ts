import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { type CommentRequest, writeComment } from '../../../src/host/github/comment.js';
import { CONCLUSIONS } from '../../../src/host/github/conclusion.js';
import { isWorse, type JobVerdict, objections } from '../../../src/host/github/job-verdicts.js';
import { marker, readMarker } from '../../../src/host/github/marker.js';
import { isNewer, type WrittenBy } from '../../../src/host/github/written-by.js';
import { hold, UNREADABLE, type Unreadable, until } from '../../emulator/faults.js';
import { type Account, openPull } from '../../emulator/state.js';
import { ACTIONS_BOT, READ_ONLY } from '../../emulator/tokens.js';
import { useHarness } from './harness.js';

const harness = useHarness();
const key = { project: 'credit', experiment: 'scoring' };

const JOB = { workflow: '.github/workflows/sluice.yml', job: 'gate', said: 'success' } as const;

/** Of a request, and less of its verdict where only its run matters. */
type Overrides = Partial<Omit<CommentRequest, 'by'>> & {
  readonly by?: WrittenBy & Partial<JobVerdict>;
};

function request({ by, ...overrides }: Overrides = {}): CommentRequest {
  const { pulls } = harness.emulator.state;
  const number = (pulls[0] ?? openPull(harness.emulator.state, { branch: 'better' })).number;
  return {
    repository: { owner: 'octo', repo: 'models' },
    number,
    key,
    by: { ...JOB, runId: 20, attempt: 1, ...by },
    head: 'a'.repeat(40),
    body: () => 'all conditions hold',
    ...overrides,
  };
}

function addComment(body: string, author: Account = ACTIONS_BOT): void {
  const { state } = harness.emulator;
  const number = request().number;
  const id = state.nextId++;
  state.comments.push({ id, issue: number, author, body, createdAt: '', updatedAt: '' });
}

const write = (overrides: Overrides = {}, api = harness.job({ event: 'push' }).api) =>
  writeComment(api, request(overrides));
const bodies = () => harness.emulator.state.comments.map((comment) => comment.body);

describe('the comment on a pull request', () => {
  it('is made once and then updated in place', async () => {
    await write();
    const result = await write({ by: { runId: 21, attempt: 1 }, body: () => 'two fail' });
    expect(result.kind).toBe('written');
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('two fail');
  });

  it('is one for each experiment', async () => {
    await write();
    await write({ key: { ...key, experiment: 'scoring-2' } });
    await write({ key: { ...key, project: 'other' } });
    expect(bodies()).toHaveLength(3);
  });

  it('is found behind a hundred others', async () => {
    for (let i = 0; i < 130; i++) addComment(`chatter ${i}`, { login: 'user', type: 'User' });
    await write();
    await write({ body: () => 'again' });
    expect(bodies()).toHaveLength(131);
  });

  it('of a newer run is left alone by an older one that ends later', async () => {
    await write({ by: { runId: 21, attempt: 1 }, body: () => 'newer' });
    const result = await write({ by: { runId: 20, attempt: 3 }, body: () => 'older' });
    expect(result.kind).toBe('outdated');
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('newer');
  });

  it.each([
    [20, 21],
    [21, 20],
  ])(
    'is one when the runs %d and %d make theirs at the same time: the newer one’s',
    async (...runs) => {
      const both = runs.map((runId) =>
        write({ by: { runId, attempt: 1 }, body: () => `run ${runId}` }),
      );
      await Promise.all(both);
      expect(harness.emulator.callsOf('comments.create')).toHaveLength(2);
      expect(bodies()).toHaveLength(1);
      expect(bodies()[0]).toContain('run 21');
    },
  );

  it.each([true, false])(
    'holds what two jobs said that wrote at the same time (there was one before: %s)',
    async (before) => {
      if (before) await write({ by: { runId: 19, attempt: 1 }, head: 'b'.repeat(40) });
      const one = { runId: 20, attempt: 1, workflow: 'strict.yml', said: 'failure' } as const;
      const two = { runId: 21, attempt: 1, workflow: 'loose.yml' };
      const known: JobVerdict['said'][][] = [];
      const end = async (by: typeof one | typeof two) => {
        const { others = [] } = await write({ by });
        known.push([request({ by }).by.said, ...others.map(({ said }) => said)]);
      };
      await Promise.all([end(one), end(two)]);
      expect(bodies()).toHaveLength(1);
      const { judged } = readMarker('comment', key, bodies()[0])!;
      expect(judged!.verdicts.map(({ workflow }) => workflow).toSorted()).toEqual([
        'loose.yml',
        'strict.yml',
      ]);
      // Whoever ends last writes the check that counts.
      expect(known.at(-1)).toContain('failure');
    },
  );

  it('is made again when somebody deletes it between reading and writing', async () => {
    const { emulator } = harness;
    await write({ by: { runId: 19, attempt: 1 } });
    const { fault, release } = hold();
    emulator.faults.add('comments.update', fault, 1);
    const writing = write({ body: () => 'new' });
    await until(() => emulator.callsOf('comments.update').length > 0);
    emulator.state.comments.length = 0;
    release();
    expect((await writing).kind).toBe('written');
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('new');
  });

  it('is written again when an older run, which had looked before, overwrote it', async () => {
    const { emulator } = harness;
    await write({ by: { runId: 19, attempt: 1 } });
    const { fault, release } = hold();
    emulator.faults.add('comments.update', fault, 1);
    const older = write({ by: { runId: 20, attempt: 1 }, body: () => 'older' });
    await until(() => emulator.callsOf('comments.update').length > 0);
    // The newer run’s second look comes after the older one has written.
    const looks = emulator.callsOf('comments.list').length;
    emulator.faults.add('comments.list', { kind: 'held', until: older }, 1, 1);
    const newer = write({ by: { runId: 21, attempt: 1 }, body: () => 'newer' });
    await until(() => emulator.callsOf('comments.list').length === looks + 2);
    release();
    expect((await newer).kind).toBe('written');
    expect(emulator.callsOf('comments.update')).toHaveLength(3);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('newer');
  });

  it('is looked at once more after it was written, and then left: three calls', async () => {
    await write();
    const routes = harness.emulator.calls.map((call) => call.route);
    expect(routes).toEqual(['comments.list', 'comments.create', 'comments.list']);
  });

  it('by somebody else who copied the marker is not touched', async () => {
    const forged = `${marker('comment', key, { runId: 9e14, attempt: 1 })}\nyour gate passed`;
    addComment(forged, { login: 'mallory', type: 'User' });
    const result = await write();
    expect(result.kind).toBe('written');
    expect(bodies()[0]).toBe(forged);
    expect(bodies()[1]).toContain('all conditions hold');
  });

  it('is found again when the token is not that of the job but of an app of one’s own', async () => {
    const { emulator } = harness;
    const app = { login: 'sluice-app[bot]', type: 'Bot' } as const;
    const { openApi } = await import('../../../src/host/github/api.js');
    const token = emulator.issueToken({ 'pull-requests': 'write', metadata: 'read' }, app);
    const api = openApi(token, emulator.url);
    await write({}, api);
    await write({ body: () => 'again' }, api);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('again');
  });

  it('is not made twice when GitHub made it and then answered 502', async () => {
    const { emulator } = harness;
    const { state } = emulator;
    emulator.faults.add('comments.create', { kind: 'status', status: 502 }, 1);
    // The comment is there although the call failed: it appears before the next look.
    const look = state.comments.filter.bind(state.comments);
    let looks = 0;
    state.comments.filter = ((predicate: Parameters<typeof look>[0]) => {
      if (++looks === 2) addComment(`${marker('comment', key, { runId: 20, attempt: 1 })}\nlost`);
      return look(predicate);
    }) as typeof state.comments.filter;
    await write();
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('all conditions hold');
  });

  describe.each(Object.keys(UNREADABLE) as Unreadable[])(
    'when GitHub did as asked, and its answer says nothing (%s),',
    (as) => {
      it('is there once with what was written last', async () => {
        await write({ by: { runId: 19, attempt: 1 } });
        harness.emulator.faults.add('comments.update', { kind: 'answer', as }, 1);
        expect(await write({ body: () => 'new' })).toMatchObject({ kind: 'written' });
        expect(bodies()).toEqual([expect.stringContaining('new')]);
      });

      it('throws where it stays so, and does not say that it is written', async () => {
        await write({ by: { runId: 19, attempt: 1 } });
        harness.emulator.faults.add('comments.update', { kind: 'answer', as });
        await expect(write({ body: () => 'new' })).rejects.toThrow(/can't be read/);
        expect(bodies()).toHaveLength(1);
      });

      it('takes a second one away all the same', async () => {
        for (const run of [18, 19]) addComment(marker('comment', key, { runId: run, attempt: 1 }));
        harness.emulator.faults.add('comments.delete', { kind: 'answer', as }, 1);
        expect(await write({ body: () => 'new' })).toMatchObject({ kind: 'written' });
        expect(bodies()).toEqual([expect.stringContaining('new')]);
      });
    },
  );

  it('is tried in a shorter form when GitHub finds it too long', async () => {
    harness.emulator.faults.add('comments.create', { kind: 'status', status: 422 }, 1);
    await write({ body: (limit) => 'x'.repeat(limit) });
    expect(bodies()[0]!.length).toBeLessThan(10_000);
  });

  it.each([403, 404])('throws what GitHub refused with %s, at once', async (status) => {
    harness.emulator.faults.add('comments.list', { kind: 'status', status });
    await expect(write()).rejects.toMatchObject({ status });
    expect(harness.emulator.callsOf('comments.list')).toHaveLength(1);
  });

  it.each([
    ['comments.list', 4],
    ['comments.create', 4],
  ])('gives up after four tries when %s keeps failing', async (route, tries) => {
    harness.emulator.faults.add(route, { kind: 'status', status: 503 });
    await expect(write()).rejects.toMatchObject({ status: 503 });
    expect(harness.emulator.callsOf(route)).toHaveLength(tries);
  });

  it('can’t be written with a read-only token', async () => {
    const { api } = harness.job({ event: 'push' }, READ_ONLY);
    await expect(write({}, api)).rejects.toMatchObject({ status: 403 });
  });

  it('waits as long as a rate limit asks', async () => {
    const headers = { 'retry-after': '20' };
    harness.emulator.faults.add('comments.create', { kind: 'status', status: 429, headers }, 1);
    const timers = jest.spyOn(globalThis, 'setTimeout');
    await write();
    const waits = timers.mock.calls.map(([, milliseconds]) => milliseconds);
    timers.mockRestore();
    expect(Math.max(...waits.filter((wait) => wait !== undefined))).toBeCloseTo(20_000, -3);
    expect(bodies()).toHaveLength(1);
  });
});

describe('the marker', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1 });

  it('is read back for any names and runs, and only for its own', () => {
    fc.assert(
      fc.property(name, name, name, fc.nat(), fc.nat(), (project, experiment, other, run, at) => {
        const own = { project, experiment };
        const text = `${marker('comment', own, { runId: run, attempt: at })}\nbody`;
        expect(readMarker('comment', own, text)).toEqual({ runId: run, attempt: at });
        expect(readMarker('issue', own, text)).toBeNull();
        if (other !== experiment) {
          expect(readMarker('comment', { project, experiment: other }, text)).toBeNull();
        }
      }),
    );
  });

  it('never ends the HTML comment that it hides in', () => {
    fc.assert(
      fc.property(name, name, (project, experiment) => {
        const text = marker('comment', { project, experiment }, { runId: 1, attempt: 1 });
        expect(text.indexOf('--', 4)).toBe(text.length - 3);
        expect(text.indexOf('>')).toBe(text.length - 1);
        expect(text).not.toContain('\n');
      }),
    );
  });

  const verdict = fc.record<JobVerdict>({
    workflow: name,
    job: fc.oneof(name, fc.constant('')),
    runId: fc.integer({ min: 1, max: 3 }),
    attempt: fc.integer({ min: 1, max: 2 }),
    said: fc.constantFrom(...CONCLUSIONS),
  });

  it('holds what any jobs said of the commit, and hides it as well', () => {
    fc.assert(
      fc.property(fc.array(verdict), (verdicts) => {
        const judged = { head: 'a'.repeat(40), verdicts };
        const text = marker('comment', key, { runId: 1, attempt: 1, judged });
        expect(readMarker('comment', key, `${text}\nbody`)?.judged).toEqual(judged);
        expect(text.indexOf('--', 4)).toBe(text.length - 3);
        expect(text).not.toContain('\n');
      }),
    );
  });

  it('orders runs by their number, then by their attempt', () => {
    expect(isNewer({ runId: 2, attempt: 1 }, { runId: 1, attempt: 9 })).toBe(true);
    expect(isNewer({ runId: 1, attempt: 2 }, { runId: 1, attempt: 1 })).toBe(true);
    expect(isNewer({ runId: 1, attempt: 1 }, { runId: 1, attempt: 1 })).toBe(false);
  });
});

describe('of the verdicts of several jobs', () => {
  const named = fc.constantFrom('one.yml', 'two.yml', 'three.yml');
  const verdict = fc.record<JobVerdict>({
    workflow: named,
    job: fc.constant('gate'),
    runId: fc.integer({ min: 1, max: 3 }),
    attempt: fc.constant(1),
    said: fc.constantFrom(...CONCLUSIONS),
  });

  it('the last of each counts, in whatever order they come, and of one run the worst', () => {
    fc.assert(
      fc.property(fc.array(verdict), verdict, (before, own) => {
        const all = [...before, own];
        const worstOfLast = (workflow: string) => {
          const its = all.filter((one) => one.workflow === workflow);
          const last = its.filter(
            ({ runId }) => runId === Math.max(...its.map((one) => one.runId)),
          );
          return last.reduce<JobVerdict | undefined>(
            (worst, one) => (worst && !isWorse(one.said, worst.said) ? worst : one),
            undefined,
          );
        };
        const expected = ['one.yml', 'two.yml', 'three.yml']
          .flatMap((workflow) => worstOfLast(workflow) ?? [])
          .filter(({ said }) => said !== 'success')
          .filter((one) => JSON.stringify(one) !== JSON.stringify(own));
        const order = (verdicts: readonly JobVerdict[]) =>
          verdicts.map(({ workflow, said }) => `${workflow} ${said}`).toSorted();
        expect(order(objections(before, own))).toEqual(order(expected));
      }),
    );
  });
});
