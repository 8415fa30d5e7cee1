import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { BaselineSource } from '../../src/baseline/search.js';
import { BrokenError, InputError, NotAllowedError } from '../../src/errors.js';
import type { RunEvent } from '../../src/events.js';
import type { Host } from '../../src/host/host.js';
import type { FinishedRecord, RunRecord } from '../../src/record/run-record.js';
import { parseRecord } from '../../src/record/run-record.js';
import { choiceText } from '../../src/report/no-baseline-words.js';
import { publishOn, withdrawOn } from './end-run.js';
import { finding, finishedRecord, olderText, unfinishedRecord, writeRun } from './run-folder.js';

/** A place where runs happen one after the other, each of them on what promotes. */
export interface HostUnderTest {
  /** The host of the next run. */
  next(): Promise<Host> | Host;
  /** The folder that the next run's files go to, where the host doesn't copy them. */
  runFolder(id: string): string;
  /** Damages the record of the last promoted run, wherever the host keeps it. */
  corruptLast(): Promise<void>;
  /** The host of a run that is proposed to a commit which holds these files. */
  proposed(files: Readonly<Record<string, string>>): Promise<HostWithBase>;
}

export interface HostWithBase {
  readonly host: Host;
  /** Where the proposal is checked out. Absolute. */
  readonly workspace: string;
  readonly sha: string;
}

const key = { project: 'credit', experiment: 'scoring' };
const auto = { kind: 'auto' } as const;

const EVENTS: readonly RunEvent[] = [
  { type: 'run-started', runId: 'r', ...key },
  { type: 'warning', message: 'careful' },
  {
    type: 'epoch',
    epoch: 1,
    epochs: 2,
    metrics: { loss: Number.NaN },
    learningRate: 0.1,
    gradientNorm: 1,
    seconds: 1,
    rowsPerSecond: 1,
  },
  { type: 'decided', verdict: 'passed' },
  { type: 'run-finished', status: 'finished', seconds: 1 },
];

/** What every host does. */
export function describeHost(name: string, open: () => HostUnderTest): void {
  describe(`the ${name} host`, () => {
    let under: HostUnderTest;
    let temp: string;
    beforeEach(async () => {
      under = open();
      temp = await mkdtemp(join(tmpdir(), 'sluice-host-'));
    });
    afterEach(() => rm(temp, { recursive: true, force: true }));

    async function begun(record: RunRecord): Promise<Host> {
      const host = await under.next();
      const subscriber = await host.begin(record);
      for (const event of EVENTS) subscriber.receive(event);
      await subscriber.end?.();
      return host;
    }
    const write = (record: RunRecord) => writeRun(under.runFolder(record.id), record);

    const find = async (source: BaselineSource = auto) => {
      const { search } = await (await under.next()).findBaseline(key, source);
      if (search instanceof NotAllowedError) throw search;
      return search;
    };

    /** A whole run: begun, its events received, and published or withdrawn. */
    async function run(record: RunRecord): Promise<RunRecord> {
      const host = await begun(record);
      const folder = await write(record);
      if (record.status === 'finished') await publishOn(record, { host, folder });
      else await withdrawOn(record, { host, folder });
      return record;
    }
    const promoted = (id: string, overrides: Partial<FinishedRecord> = {}) =>
      run(finishedRecord({ id, promoted: true, ...overrides }));

    /** A run that an older version of Sluice promoted here. */
    async function promotedByOlder(id: string) {
      const record = finishedRecord({ id, promoted: true });
      const host = await begun(record);
      const folder = await write(record);
      await writeFile(join(folder, 'run.json'), olderText(JSON.stringify(record)));
      await publishOn(record, { host, folder });
    }

    it('has no base where nothing is proposed', async () => {
      expect(await (await under.next()).base()).toBeNull();
    });

    it('tells a file of the base from one that it has not', async () => {
      const files = { 'sluice.yml': 'gate: {}\n', 'data/grüße & co.csv': 'a,b\r\n\0' };
      const { host, workspace, sha } = await under.proposed(files);
      const base = (await host.base())!;
      expect(base.sha).toBe(sha);
      for (const [path, content] of Object.entries(files)) {
        expect((await base.file(join(workspace, path)))?.toString()).toBe(content);
      }
      for (const path of ['other.yml', 'data/sluice.yml', 'sluice.yml/x', 'none/at/all']) {
        expect(await base.file(join(workspace, path))).toBeNull();
      }
      const listed = await base.files(join(workspace, 'other.yml'));
      expect(listed.toSorted()).toEqual(
        Object.keys(files)
          .map((path) => join(workspace, path))
          .toSorted(),
      );
    });

    it('brings a large file of the base whole', async () => {
      const content = 'a,b\n'.repeat(400_000);
      const { host, workspace } = await under.proposed({ 'test.csv': content });
      const file = await (await host.base())!.file(join(workspace, 'test.csv'));
      expect(file?.equals(Buffer.from(content))).toBe(true);
    });

    it('has a name, and says where it is', async () => {
      const host = await under.next();
      expect(host.name).not.toBe('');
      expect(await host.place).toHaveProperty('git');
    });

    it.each([auto, { kind: 'none' }] as const)('promotes what passes here (%j)', async (source) => {
      const { promotes } = await (await under.next()).findBaseline(key, source);
      expect(promotes).toBe(true);
    });

    it('finds no baseline before the first run', async () => {
      const search = await find();
      expect(search.found).toBe(false);
      expect(search).toMatchObject({ found: false, because: { code: 'first' } });
    });

    it('finds the last promoted run, with its record, predictions and model', async () => {
      await promoted('run-1');
      await promoted('run-2');
      const search = await find();
      if (!search.found) throw new Error(search.because.code);
      expect(search.runId).toBe('run-2');
      expect(choiceText(search.chosen)).not.toBe('');
      const read = (file: string) => readFile(join(search.folder, file), 'utf8');
      expect(await parseRecord(await read('run.json'), 'run.json')).toMatchObject({ id: 'run-2' });
      expect(await read('predictions.csv')).toContain('label');
      await search.fetchModel?.();
      expect(await read('model/model.json')).toBe('{}');
    });

    it.each(['failed', 'inconclusive'] as const)(
      'keeps the baseline after a run whose verdict is %s',
      async (verdict) => {
        await promoted('run-1');
        const decision = { verdict, findings: [finding({ verdict: 'fail' })] };
        await run(finishedRecord({ id: 'run-2', decision }));
        const search = await find();
        expect(search).toMatchObject({ found: true, runId: 'run-1' });
      },
    );

    it.each(['broke', 'interrupted'] as const)(
      'keeps the baseline after a run whose status is %s',
      async (status) => {
        await promoted('run-1');
        await run(unfinishedRecord({ id: 'run-2', status }));
        const search = await find();
        expect(search).toMatchObject({ found: true, runId: 'run-1' });
      },
    );

    it('keeps the baseline after a run whose export could not be put in place', async () => {
      await promoted('run-1');
      const record = finishedRecord({ id: 'run-2', promoted: true });
      const host = await begun(record);
      const fails = async () => {
        throw new BrokenError('in the way');
      };
      const folder = await write(record);
      const published = publishOn(record, { host, folder, putInPlace: fails });
      await expect(published).rejects.toThrow('in the way');
      const broke = unfinishedRecord({ id: 'run-2' });
      await withdrawOn(broke, { host, folder: await write(broke) });
      const search = await find();
      expect(search).toMatchObject({ found: true, runId: 'run-1' });
    });

    it('keeps the baseline after a run that was refused, and keeps nothing of it', async () => {
      await promoted('run-1');
      const host = await begun(finishedRecord({ id: 'run-2' }));
      await host.announceEnd({ ...key, status: 'refused', error: 'no such column' }, {});
      const search = await find();
      expect(search).toMatchObject({ found: true, runId: 'run-1' });
    });

    it('keeps experiments and projects apart', async () => {
      await promoted('run-1');
      await promoted('run-2', { experiment: 'other' });
      await promoted('run-3', { project: 'other' });
      const search = await find();
      expect(search).toMatchObject({ found: true, runId: 'run-1' });
    });

    it('breaks on a promoted run whose record is damaged, and never calls it the first run', async () => {
      await promoted('run-1');
      await under.corruptLast();
      const host = await under.next();
      await expect(host.findBaseline(key, auto)).rejects.toThrow(BrokenError);
    });

    it('tells what an older version promoted from the first run, and from what is promoted since', async () => {
      await promotedByOlder('run-1');
      expect(await find()).toMatchObject({ found: false, because: { code: 'older' } });
      await promoted('run-2');
      expect(await find()).toMatchObject({ found: true, runId: 'run-2' });
      await promotedByOlder('run-3');
      expect(await find()).toMatchObject({ found: true, runId: 'run-2' });
    });

    it('names the run whose place a promoted one takes, and none where there was none', async () => {
      const predecessor = async () =>
        (await (await under.next()).findBaseline(key, auto)).predecessor;
      expect(await predecessor()).toBeNull();
      await promoted('run-1');
      await promoted('run-2', { experiment: 'other' });
      expect(await predecessor()).toMatchObject({ runId: 'run-1' });
    });

    it('hands on the candidates that were judged since the last promotion', async () => {
      const earlier = async (baseline: string | null) =>
        (await under.next()).earlierLooks(key, baseline, true);
      const looks = (letters: string) => [
        { rows: 'e'.repeat(64), candidates: [...letters].map((letter) => letter.repeat(64)) },
      ];
      const found = { found: true, runId: 'run-2', sha: null, how: '' } as const;
      expect(await earlier(null)).toEqual({ looks: [], unknown: [] });
      await run(finishedRecord({ id: 'run-1', looks: looks('a') }));
      expect(await earlier(null)).toEqual({ looks: looks('a'), unknown: [] });
      await promoted('run-2', { looks: looks('ab') });
      await run(finishedRecord({ id: 'run-2x', experiment: 'other', looks: looks('f') }));
      expect(await earlier('run-2')).toEqual({ looks: [], unknown: [] });
      await run(finishedRecord({ id: 'run-3', baseline: found, looks: looks('c') }));
      await run(finishedRecord({ id: 'run-4', baseline: found, looks: looks('cd') }));
      await run(unfinishedRecord({ id: 'run-5', status: 'broke' }));
      expect(await earlier('run-2')).toEqual({ looks: looks('cd'), unknown: [] });
    });

    it('looks for nothing with baseline: none', async () => {
      await promoted('run-1');
      const search = await find({ kind: 'none' });
      expect(search).toEqual({ found: false, because: { code: 'none' } });
    });

    it('takes the run that baseline: file:PATH names, by its folder or its record', async () => {
      const host = await under.next();
      await writeRun(temp, finishedRecord({ id: 'run-9' }));
      for (const path of [temp, join(temp, 'run.json')]) {
        const { search } = await host.findBaseline(key, { kind: 'file', path });
        expect(search).toMatchObject({ found: true, runId: 'run-9', folder: temp });
      }
    });

    it('breaks when that file is no record, and calls it a mistake when it is not there', async () => {
      const host = await under.next();
      const path = join(temp, 'run.json');
      await expect(host.findBaseline(key, { kind: 'file', path })).rejects.toThrow(InputError);
      await writeFile(path, '{"schema": "sluice/run@7"}');
      await expect(host.findBaseline(key, { kind: 'file', path })).rejects.toThrow(BrokenError);
    });

    it('calls an id that no run has a mistake or a break, never the first run', async () => {
      await expect(find({ kind: 'run', id: '404404' })).rejects.toThrow();
    });
  });
}
