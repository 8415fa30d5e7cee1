import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { ArtifactKeeper } from '../../../src/host/github/artifact-keeper.js';
import { findBaseRun } from '../../../src/host/github/base-run.js';
import { BranchKeeper } from '../../../src/host/github/branch-keeper.js';
import { BranchStore } from '../../../src/host/github/branch-store.js';
import { nearHistory } from '../../../src/host/github/history.js';
import { inTurn } from '../../../src/host/keepers.js';
import { parseRecord } from '../../../src/record/run-record.js';
import { ASKED } from '../../emulator/tokens.js';
import { finishedRecord, writeRun } from '../run-folder.js';
import { describeRunKeeper } from '../run-keeper-conformance.js';
import { useHarness } from './harness.js';

const harness = useHarness();
const key = { project: 'credit', experiment: 'scoring' };
const runFolder = (id: string) => join(harness.temp, id);

// The artifact client reads its environment and writes to the log.
const before = { ...process.env };
const { write } = process.stdout;
beforeEach(() => {
  process.stdout.write = (() => true) as typeof write;
});
afterEach(() => {
  process.stdout.write = write;
  process.env = { ...before };
});

/** Each run is a job of its own. */
function nextJob() {
  const { context, api, env } = harness.job({ event: 'push' }, { ...ASKED, contents: 'write' });
  process.env['ACTIONS_RUNTIME_TOKEN'] = env['ACTIONS_RUNTIME_TOKEN']!;
  process.env['ACTIONS_RESULTS_URL'] = env['ACTIONS_RESULTS_URL']!;
  return { context, api, key, temp: harness.temp };
}

describeRunKeeper('artifacts of a job', async () => {
  const runs = new Map<string, number>();
  const held = (id: string) =>
    harness.emulator.state.artifacts.filter(
      (artifact) => artifact.finalized && artifact.runId === runs.get(id),
    );
  return {
    source: { kind: 'auto' },
    keepsEvidence: true,
    runFolder,
    next(id) {
      const { context } = nextJob();
      runs.set(id, context.runId);
      return new ArtifactKeeper(() => import('@actions/artifact'), {
        runUrl: context.runUrl,
        temp: tmpdir(),
        candidates: { model: true },
        warn: () => {},
      });
    },
    find() {
      const job = nextJob();
      return findBaseRun({ ...job, near: Promise.resolve(nearHistory(job.context, null)) });
    },
    async held(id) {
      const evidence = held(id).find(({ name }) => name === 'sluice~credit~scoring');
      const model = held(id).some(({ name }) => name === 'model~credit~scoring');
      if (!evidence) return { record: null, model };
      const files = unzipSync(harness.emulator.state.blobs.get(evidence.blob)!.content!);
      const text = Buffer.from(files['run.json']!).toString();
      return { record: await parseRecord(text, 'run.json'), model };
    },
    async refuseToRemove() {
      harness.emulator.faults.add('twirp.DeleteArtifact', { kind: 'status', status: 500 });
    },
  };
});

describeRunKeeper('branch of the baselines', async () => {
  const source = { kind: 'branch', name: 'baselines' } as const;
  const branch = () => new BranchStore(nextJob(), source.name, () => {});
  return {
    source,
    keepsEvidence: false,
    runFolder,
    // The job's artifacts vouch for what is put on the branch.
    next() {
      const job = nextJob();
      const { runUrl } = job.context;
      const options = { runUrl, candidates: { model: true }, temp: harness.temp, warn() {} };
      const artifacts = new ArtifactKeeper(() => import('@actions/artifact'), options);
      return inTurn(artifacts, new BranchKeeper(job, () => {}));
    },
    find: () => branch().find(),
    async held(id) {
      const search = await branch().find();
      const model = search.found && search.runId === id;
      return { record: null, model };
    },
    async refuseToRemove() {
      harness.emulator.faults.add('git.deleteRef', { kind: 'status', status: 500 });
    },
  };
});

const PAGE = '<!doctype html><title>A report</title>';

async function keepWithPage() {
  const record = finishedRecord();
  const folder = await writeRun(runFolder(record.id), record);
  await writeFile(join(folder, 'report.html'), PAGE);
  const { context } = nextJob();
  const warned: string[] = [];
  const keeper = new ArtifactKeeper(() => import('@actions/artifact'), {
    runUrl: context.runUrl,
    temp: harness.temp,
    candidates: { model: true },
    warn: (message) => void warned.push(message),
  });
  const kept = await keeper.keep({ record, folder });
  const { artifacts, blobs } = harness.emulator.state;
  const page = artifacts.find(({ name }) => name === 'sluice~credit~scoring.html');
  return { keeper, kept, warned, page, blob: page && blobs.get(page.blob), context };
}

test('the report page is an artifact that is the file itself, so that its link opens it', async () => {
  const { kept, page, blob, context } = await keepWithPage();
  expect(blob?.content?.toString()).toBe(PAGE);
  expect(page?.mimeType).toBe('text/html');
  expect(blob?.contentType).toBe('text/html');
  expect(kept.page?.url).toBe(`${context.runUrl}/artifacts/${page?.id}`);
});

test('a report page that can’t be uploaded is a warning, and the run is kept', async () => {
  // The third artifact, after the evidence and the model.
  const fault = { kind: 'status', status: 400 } as const;
  harness.emulator.faults.add('twirp.CreateArtifact', fault, Number.POSITIVE_INFINITY, 2);
  const { kept, warned } = await keepWithPage();
  expect(kept.evidence).toBeDefined();
  expect(kept.page).toBeUndefined();
  expect(warned).toEqual([
    expect.stringMatching(/^the report page was not kept: could not upload/),
  ]);
});

test('the report page of a run that is rolled back goes with it', async () => {
  const { keeper } = await keepWithPage();
  expect(await keeper.rollBack()).toEqual([]);
  expect(harness.emulator.state.artifacts).toEqual([]);
});
