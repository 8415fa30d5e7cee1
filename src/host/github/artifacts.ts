import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type * as artifact from '@actions/artifact';
import { BrokenError, messageOf } from '../../errors.js';
import { RUN_FILES } from '../../record/store.js';

/** The part of `@actions/artifact` that is used. */
export type ArtifactToolkit = Pick<
  typeof artifact,
  'DefaultArtifactClient' | 'ArtifactNotFoundError'
>;

/** The part of its client that writes. */
export type Uploads = Pick<
  artifact.ArtifactClient,
  'uploadArtifact' | 'listArtifacts' | 'deleteArtifact'
>;

/** An artifact that was kept: its bytes are those that were sent. */
export interface KeptArtifact {
  readonly name: string;
  readonly id: number;
  /** `sha256:…` of the archive. */
  readonly digest: string;
}

/** Always kept: what the run did and found. */
export function evidenceName(experiment: string): string {
  return `sluice-${experiment}`;
}

/** Kept only when the gate passed. */
export function modelName(experiment: string): string {
  return `model-${experiment}`;
}

/** The files of a run's folder that are its evidence. */
export function evidenceFiles(folder: string): string[] {
  const { record, events, predictions, report } = RUN_FILES;
  return [record, events, predictions, report]
    .map((file) => join(folder, file))
    .filter((file) => existsSync(file));
}

/** All files under a folder. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Another job of the same workflow run has an artifact of this name. */
export class NameTakenError extends BrokenError {}

/**
 * @throws NameTakenError when the name is not free
 * @throws BrokenError when the upload failed; the client has tried again by then
 */
export async function upload(
  client: Uploads,
  name: string,
  files: string[],
  root: string,
): Promise<KeptArtifact> {
  try {
    const { id, digest } = await client.uploadArtifact(name, files, root);
    if (id === undefined || !digest) throw new Error('the service gave it no id or no digest');
    return { name, id, digest: `sha256:${digest}` };
  } catch (cause) {
    const reason = messageOf(cause);
    const message = `could not upload the artifact "${name}": ${reason}`;
    if (/\b409\b/.test(reason)) {
      const fix =
        'If another job of this run has uploaded an experiment of this name, give each its own. If none has, run the job again: GitHub took the name, and its answer was lost.';
      throw new NameTakenError(message, fix, { cause });
    }
    const fix = 'Run the job again when GitHub has recovered: https://www.githubstatus.com';
    throw new BrokenError(message, fix, { cause });
  }
}

/**
 * Compares the digests that the service holds with those of what was sent.
 * @throws BrokenError naming the artifact that is missing or not the same
 */
export async function verifyUploads(
  client: Uploads,
  artifacts: readonly KeptArtifact[],
): Promise<void> {
  const listed = await client.listArtifacts().catch((cause: Error) => {
    throw new BrokenError(`could not check the uploaded artifacts: ${cause.message}`, undefined, {
      cause,
    });
  });
  for (const { name, id, digest } of artifacts) {
    const held = listed.artifacts.find((artifact) => artifact.id === id);
    if (held?.digest === digest) continue;
    const instead = held ? `holds ${held.digest ?? 'no digest'}` : 'does not list it';
    throw new BrokenError(
      `the artifact "${name}" was damaged on its way: ${digest} was sent, and the service ${instead}`,
      'Run the job again.',
    );
  }
}
