import { createHash } from 'node:crypto';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Emulator } from './emulator.js';
import type { Trigger } from './event-payloads.js';
import { type JobOptions, recordRun } from './runner.js';
import type { Artifact, WorkflowRun } from './state.js';
import { stamp } from './state.js';

/** A run that has ended, with no job behind it. */
export function pastRun(
  emulator: Emulator,
  trigger: Trigger,
  of: Pick<JobOptions, 'workflow'> = {},
): WorkflowRun {
  const run = recordRun(emulator, { trigger, ...of });
  run.status = 'completed';
  run.conclusion = 'success';
  return run;
}

/** Puts an artifact into a run, as if its job had uploaded it. `content` is a zip archive, or what to zip. */
export function putArtifact(
  { state }: Emulator,
  run: WorkflowRun,
  name: string,
  content: Zippable | Buffer,
): Artifact {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(zipSync(content, { level: 0 }));
  const id = state.nextId++;
  const blob = `${run.backendId}/artifact-${id}`;
  state.blobs.set(blob, { blocks: new Map(), content: bytes });
  const artifact: Artifact = {
    id,
    runId: run.id,
    backendId: run.backendId,
    name,
    mimeType: 'application/zip',
    blob,
    createdAt: stamp(id),
    expiresAt: '2027-02-01T00:00:00Z',
    expired: false,
    finalized: true,
    size: bytes.length,
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  };
  state.artifacts.push(artifact);
  return artifact;
}

/** An archive of a few bytes that declares two gigabytes in its central directory. */
export function bomb(): Buffer {
  const zip = Buffer.from(zipSync({ 'run.json': strToU8('{}') }));
  zip.writeUInt32LE(0x7fffffff, zip.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  return zip;
}
