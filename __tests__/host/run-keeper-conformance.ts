import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { BaselineSearch, BaselineSource } from '../../src/baseline/search.js';
import type { RunKeeper } from '../../src/host/host.js';
import type { FinishedRecord, RunRecord } from '../../src/record/run-record.js';
import { finding, finishedRecord, unfinishedRecord, writeRun } from './run-folder.js';

/** A place where runs are kept one after the other. */
export interface KeeperUnderTest {
  /** Where runs look for what was promoted here. */
  readonly source: BaselineSource;
  /** Whether a run is found there that was not promoted. */
  readonly keepsEvidence: boolean;
  /** The keeper of the next run, which works in `runFolder(id)`. */
  next(id: string): RunKeeper;
  runFolder(id: string): string;
  /** What a later run finds to compare with. */
  find(): Promise<BaselineSearch>;
  /** What lies there of a run: its record, if any, and whether a model. */
  held(id: string): Promise<{ readonly record: RunRecord | null; readonly model: boolean }>;
  /** From now on nothing can be removed there. */
  refuseToRemove(id: string): Promise<void>;
}

const NOTHING = { record: null, model: false };

/** What every keeper of runs does. */
export function describeRunKeeper(name: string, open: () => Promise<KeeperUnderTest>): void {
  describe(`the ${name}`, () => {
    let under: KeeperUnderTest;
    beforeEach(async () => {
      under = await open();
    });

    /** A run that was kept, and promoted where it says so. */
    async function kept(record: FinishedRecord): Promise<RunKeeper> {
      const folder = await writeRun(under.runFolder(record.id), record);
      const keeper = under.next(record.id);
      await keeper.keep({ record, folder });
      if (record.promoted) await keeper.promote({ record, folder }, under.source);
      return keeper;
    }
    const promoted = (id: string) => kept(finishedRecord({ id, promoted: true }));

    it('makes a promoted run the baseline, with its record, predictions and model', async () => {
      await promoted('run-1');
      await promoted('run-2');
      const search = await under.find();
      if (!search.found) throw new Error(search.because.code);
      // It is asked for again where a run is held against it and then carries it along.
      await search.fetchModel?.(['model.json']);
      await search.fetchModel?.();
      await search.fetchModel?.();
      const read = (file: string) => readFile(join(search.folder, file), 'utf8');
      expect(JSON.parse(await read('run.json'))).toMatchObject({ id: 'run-2' });
      expect(await read('predictions.csv')).toContain('label');
      expect(await read('model/model.json')).toBe('{}');
    });

    it('keeps the model of no run that failed, and leaves the baseline as it is', async () => {
      await promoted('run-1');
      const decision = { verdict: 'failed', findings: [finding({ verdict: 'fail' })] } as const;
      await kept(finishedRecord({ id: 'run-2', decision }));
      const { record, model } = await under.held('run-2');
      expect(model).toBe(false);
      expect(record?.id).toBe(under.keepsEvidence ? 'run-2' : undefined);
      expect(await under.find()).toMatchObject({ runId: 'run-1' });
    });

    it('has nothing to roll back where nothing was kept', async () => {
      await promoted('run-1');
      expect(await under.next('run-2').rollBack()).toEqual([]);
      expect(await under.find()).toMatchObject({ runId: 'run-1' });
    });

    it('rolls a promoted run back as if it had not been', async () => {
      await promoted('run-1');
      const keeper = await promoted('run-2');
      expect(await keeper.rollBack()).toEqual([]);
      expect(await under.held('run-2')).toEqual(NOTHING);
      expect(await under.find()).toMatchObject({ runId: 'run-1' });
      expect(await keeper.rollBack()).toEqual([]);
      expect(await under.find()).toMatchObject({ runId: 'run-1' });
    });

    it('leaves no baseline where it rolls the first one back', async () => {
      const keeper = await promoted('run-1');
      expect(await keeper.rollBack()).toEqual([]);
      expect(await under.find()).toMatchObject({ found: false });
    });

    it('rolls back a run that was kept and not promoted', async () => {
      const keeper = await kept(finishedRecord({ id: 'run-1' }));
      expect(await keeper.rollBack()).toEqual([]);
      expect(await under.held('run-1')).toEqual(NOTHING);
    });

    it('keeps the evidence of a run that broke after it was promoted, which is no baseline', async () => {
      await promoted('run-1');
      const keeper = await promoted('run-2');
      await keeper.rollBack();
      const record = unfinishedRecord({ id: 'run-2' });
      await keeper.keep({ record, folder: await writeRun(under.runFolder('run-2'), record) });
      const held = await under.held('run-2');
      expect(held.model).toBe(false);
      expect(held.record?.status).toBe(under.keepsEvidence ? 'broke' : undefined);
      expect(await under.find()).toMatchObject({ runId: 'run-1' });
    });

    it('says what could not be rolled back and what to do, and never throws', async () => {
      const keeper = await promoted('run-1');
      await under.refuseToRemove('run-1');
      const left = await keeper.rollBack();
      expect(left.length).toBeGreaterThan(0);
      for (const sentence of left) expect(sentence).toMatch(/could not be .* back: .*by hand/);
    });
  });
}
