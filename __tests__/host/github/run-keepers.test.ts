import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { unzipSync } from 'fflate';
import { ArtifactKeeper } from '../../../src/host/github/artifact-keeper.js';
import { findBaseRun } from '../../../src/host/github/base-run.js';
import { BranchKeeper } from '../../../src/host/github/branch-keeper.js';
import { BranchStore } from '../../../src/host/github/branch-store.js';
import { parseRecord } from '../../../src/record/run-record.js';
import { ASKED } from '../../emulator/tokens.js';
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
  return { context, api, key, workspace: harness.temp, temp: harness.temp };
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
      return new ArtifactKeeper(() => import('@actions/artifact'), context.runUrl, { model: true });
    },
    find: () => findBaseRun(nextJob()),
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
    next: () => new BranchKeeper(nextJob(), () => {}),
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
