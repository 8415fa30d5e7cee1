/**
 * How soon the action speaks to GitHub, and how soon a comment tells the verdict on a pull request that changes nothing that is
 * trained from: both from the start of its process, on an emulated GitHub.
 *
 *     npm run bench:action [-- TURNS]
 *
 * Exits 1 when a goal is missed.
 */
import {
  newWorkspace,
  runAction,
  uploadedRecord,
  type Workspace,
} from '../__tests__/e2e/github-workspace.js';
import { Emulator } from '../__tests__/emulator/emulator.js';
import type { Trigger } from '../__tests__/emulator/event-payloads.js';
import { openPull } from '../__tests__/emulator/state.js';
import { median } from './median.mjs';

/** Milliseconds. */
const GOALS = { firstCall: 500, verdict: 1500 } as const;
const turns = Number(process.argv[2] ?? 9);
if (!Number.isInteger(turns) || turns < 1) throw new RangeError('TURNS is a whole number above 0');

const emulator = await Emulator.start();
try {
  const workspace = await newWorkspace(emulator);
  const firstCalls = await repeat(() => untilFirstCall(workspace));
  const verdicts = await repeat(() => untilVerdict(workspace));
  const met = [
    tell('From the start of the action to its first call', firstCalls, GOALS.firstCall),
    tell(
      '… to the verdict in the comment on a pull request that changes only a README',
      verdicts,
      GOALS.verdict,
    ),
  ];
  process.exitCode = met.every((one) => one) ? 0 : 1;
} finally {
  await emulator.close();
}

/** The first turn warms the disk's cache. */
async function repeat(measure: () => Promise<number>): Promise<readonly number[]> {
  const waits: number[] = [];
  for (let turn = 0; turn <= turns; turn++) waits.push(await measure());
  return waits.slice(1);
}

async function untilFirstCall(workspace: Workspace): Promise<number> {
  const [before, start] = [emulator.calls.length, performance.now()];
  await act(workspace, { event: 'push' });
  return emulator.calls[before]!.at - start;
}

async function untilVerdict(workspace: Workspace): Promise<number> {
  const pull = openPull(emulator.state, { branch: 'readme' });
  const [before, start] = [emulator.calls.length, performance.now()];
  const job = await act(workspace, { event: 'pull_request', pull });
  const record = uploadedRecord(emulator, job.run.id);
  if (record.status !== 'finished' || !record.reused) throw new Error('it was trained');
  const comment = emulator.calls.slice(before).find(({ route }) => route === 'comments.create');
  if (!comment) throw new Error('nobody was told');
  return comment.at - start;
}

async function act(workspace: Workspace, trigger: Trigger) {
  // A hosted runner has compiled nothing before, and its clock takes its time.
  const as = { env: { NODE_COMPILE_CACHE: undefined }, fastClock: false };
  const job = await runAction(emulator, workspace, { trigger, ...as });
  if (job.exitCode !== 0) throw new Error(job.stdout);
  return job;
}

function tell(what: string, waits: readonly number[], goal: number): boolean {
  const wait = median(waits);
  console.log(
    `${what}: ${wait.toFixed(0)} ms (median of ${turns}, at least ${Math.min(...waits).toFixed(0)}; goal ${goal} ms: ${wait <= goal ? 'met' : 'MISSED'})`,
  );
  return wait <= goal;
}
