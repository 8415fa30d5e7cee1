import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HttpClient } from '@actions/http-client';
import { BrokenError, messageOf } from '../../errors.js';
import { type ArchiveLimits, unpack } from '../../files/archive.js';
import { ARTIFACT_ADDRESS, type ListedArtifact, RUN_ARTIFACTS } from './answers.js';
import type { Api, Repository } from './api.js';
import { asRepeatable, repeat } from './retry.js';

/**
 * The artifacts of all of a run's attempts, the newest first.
 * @param name left out: of any name
 * @throws octokit's RequestError when the API refuses
 */
export async function listRunArtifacts(
  api: Api,
  repository: Repository,
  runId: number,
  name?: string,
): Promise<readonly ListedArtifact[]> {
  const asked = { ...repository, run_id: runId, ...(name !== undefined && { name }) };
  const artifacts = await api.all(RUN_ARTIFACTS, asked);
  return artifacts.toSorted((a, b) => b.id - a.id);
}

/**
 * Downloads an artifact, compares its digest and unpacks it into `folder`, which is made.
 * @param temp a folder for the archive
 * @throws BrokenError when it can't be downloaded, is not what was uploaded, or holds what an archive must not hold
 * @throws octokit's RequestError when the API refuses
 */
export async function downloadArtifact(
  api: Api,
  repository: Repository,
  artifact: Pick<ListedArtifact, 'id' | 'name' | 'digest'>,
  { folder, temp, limits }: { folder: string; temp: string; limits: ArchiveLimits },
): Promise<void> {
  const what = `the artifact "${artifact.name}" (id ${artifact.id})`;
  if (!artifact.digest) {
    throw new BrokenError(`${what} has no digest, so its content can't be trusted`);
  }
  const place = await mkdtemp(join(temp, 'sluice-download-'));
  try {
    const archive = join(place, 'artifact.zip');
    // The signed URL is asked for again each time: it is valid for a minute.
    const digest = await repeat(async () => {
      const asked = { ...repository, artifact_id: artifact.id, archive_format: 'zip' };
      // A failure is repeated together with the download.
      const url = await api.call(ARTIFACT_ADDRESS, asked, { once: true });
      return save(url, archive, limits.bytes);
    });
    if (digest !== artifact.digest) {
      throw new BrokenError(
        `${what} is corrupt: its digest is ${digest}, and ${artifact.digest} was uploaded`,
      );
    }
    await mkdir(folder, { recursive: true });
    await unpack(archive, folder, limits).catch((cause: Error) => {
      throw new BrokenError(`${what} can't be unpacked: ${cause.message}`, undefined, { cause });
    });
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Saves what a URL gives, and returns its digest. A failure that may pass has a `status`, so that it is repeated. */
async function save(url: string, file: string, maxBytes: number): Promise<string> {
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(bytes > maxBytes ? new BrokenError(`more than ${maxBytes} bytes came`) : null, chunk);
    },
  });
  try {
    // Signed: no token is sent along. This client honours the runner's proxy.
    const { message } = await new HttpClient('sluice').get(url);
    if (message.statusCode !== 200) {
      message.resume();
      throw Object.assign(new Error(`HTTP ${message.statusCode}`), { status: message.statusCode });
    }
    await pipeline(message, meter, createWriteStream(file));
  } catch (cause) {
    if (cause instanceof BrokenError) throw cause;
    const reason = messageOf(cause);
    const status = (cause as { status?: number }).status ?? 500;
    const error = new BrokenError(`the download failed: ${reason}`, undefined, { cause });
    throw asRepeatable(Object.assign(error, { status }));
  }
  return `sha256:${hash.digest('hex')}`;
}
