import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type * as artifact from '@actions/artifact';
import { BrokenError, messageOf } from '../../errors.js';
import { exists } from '../../files/exists.js';
import type { ExperimentKey } from '../../record/experiment.js';
import { isPredictions, predictionFiles, RUN_FILES } from '../../record/run-folder.js';
import type { EndedRun } from '../host.js';

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

/** What an artifact is to hold. */
export interface ArtifactContent {
  readonly files: readonly string[];
  /** The folder that their paths in the artifact begin in. */
  readonly root: string;
  /** For which it is kept; absent: as the repository says. */
  readonly days?: number | undefined;
  /** It is the one file itself, which has the artifact's name: a browser opens it from its link. */
  readonly asFile?: true;
}

/** An artifact that was kept: its bytes are those that were sent. */
export interface KeptArtifact {
  readonly name: string;
  readonly id: number;
  /** `sha256:…` of the archive. */
  readonly digest: string;
}

/** Always kept: what the run did and found. */
export function evidenceName(key: ExperimentKey): string {
  return nameOf('sluice', key);
}

/** Whose evidence an artifact is by its name; undefined of anything else. */
export function evidenceKey(name: string): ExperimentKey | undefined {
  const [kind, project, experiment, ...more] = name.split('~');
  const whole = kind === 'sluice' && project && experiment && more.length === 0 && !isPage(name);
  return whole ? { project, experiment } : undefined;
}

/** What a page's name ends in; no experiment's does. */
const PAGE = '.html';

/** The report as a page. GitHub calls an artifact that is one file after that file. */
export function pageName(key: ExperimentKey): string {
  return `${evidenceName(key)}${PAGE}`;
}

/** Whether an artifact is the page of a run, which is no archive. */
export function isPage(name: string): boolean {
  return name.endsWith(PAGE);
}

/** Kept only when the gate passed. */
export function modelName(key: ExperimentKey): string {
  return nameOf('model', key);
}

/**
 * What the runs after it compare with: kept only of a run that is promoted. By this name GitHub lists promoted runs alone, however many
 * candidates, other projects and other branches have left theirs meanwhile.
 */
export function promotedName(key: ExperimentKey): string {
  return nameOf('promoted', key);
}

/**
 * What vouches for a record that is kept on a branch, where anybody who may push can put another: the
 * run that promoted it leaves an artifact whose name says which bytes it left. Nobody else can add one
 * to that run, and GitHub lists it also when what it holds has expired.
 */
export function recordName(record: Uint8Array): string {
  return `record~${createHash('sha256').update(record).digest('hex')}`;
}

/** Left to a later job of the workflow run. Several jobs may train the same experiment. */
export function trainedName({ id, ...key }: ExperimentKey & { readonly id: string }): string {
  return `${nameOf('trained', key)}~${id}`;
}

/** The id in such a name. */
export function trainedId(name: string): string {
  return name.slice(name.lastIndexOf('~') + 1);
}

/** What the names of the artifacts begin with that one job leaves to another. */
export const HANDED_PREFIX = { trained: 'trained~', judged: 'sluice~' } as const;

/** A `~` can't stand in a project's or an experiment's name, so no two of them are told apart by where it stands. */
function nameOf(kind: string, { project, experiment }: ExperimentKey): string {
  return `${kind}~${project}~${experiment}`;
}

/** The files of a run's folder that are its evidence. */
export function evidenceFiles(folder: string): string[] {
  const { record, events, report } = RUN_FILES;
  const kept: readonly string[] = [record, events, report];
  return readdirSync(folder)
    .filter((file) => kept.includes(file) || isPredictions(file))
    .sort()
    .map((file) => join(folder, file));
}

/** The files of a run's folder that a comparison reads: its model is an artifact of its own. */
export async function comparedFiles({ record, folder }: EndedRun): Promise<string[]> {
  const files = [RUN_FILES.record, ...predictionFiles(record).map(({ path }) => path)];
  return [...files.map((file) => join(folder, file)), ...(await referenceFiles(folder))];
}

/** The run that this one is held against, with its model, so that it outlives its own artifacts. */
export async function referenceFiles(folder: string): Promise<string[]> {
  const reference = join(folder, RUN_FILES.reference);
  return (await exists(reference)) ? filesUnder(reference) : [];
}

/** The files of a run's model; none where it left none, as where there were predictions alone. */
export async function modelFiles(folder: string): Promise<string[]> {
  const model = join(folder, RUN_FILES.model);
  return (await exists(model)) ? filesUnder(model) : [];
}

/** All files under a folder. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** What GitHub's client says when the account's storage is full. */
const QUOTA = /artifact storage quota/i;
const MAKE_ROOM =
  'Delete artifacts that nobody needs, keep those of pull requests for fewer days (retention-days) or without their models (upload-candidate: false). GitHub counts again within 6 to 12 hours: https://docs.github.com/en/billing/concepts/product-billing/github-actions';
const RECOVER = 'Run the job again when GitHub has recovered: https://www.githubstatus.com';

/** Another job of the same workflow run has an artifact of this name. */
export class NameTakenError extends BrokenError {}

/**
 * @throws NameTakenError when the name is not free
 * @throws BrokenError when the upload failed; the client has tried again by then
 */
export async function upload(
  client: Uploads,
  name: string,
  { files, root, days, asFile }: ArtifactContent,
): Promise<KeptArtifact> {
  try {
    const options = {
      ...(days !== undefined && { retentionDays: days }),
      ...(asFile && { skipArchive: true }),
    };
    const { id, digest } = await client.uploadArtifact(name, [...files], root, options);
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
    throw new BrokenError(message, QUOTA.test(reason) ? MAKE_ROOM : RECOVER, { cause });
  }
}

/** Milliseconds between looks for an upload that is not listed yet: half a minute in all. */
export const LISTED_AFTER = [1000, 2000, 4000, 8000, 15_000];

/**
 * Compares the digests that the service holds with those of what was sent. What was uploaded may not be listed at once, so what is
 * missing is looked for again: that says nothing about its bytes.
 * @throws BrokenError naming the artifact that is missing or not the same
 */
export async function verifyUploads(
  client: Uploads,
  artifacts: readonly KeptArtifact[],
): Promise<void> {
  for (let look = 0; ; look++) {
    const listed = await client.listArtifacts().catch((cause: Error) => {
      throw new BrokenError(`could not check the uploaded artifacts: ${cause.message}`, undefined, {
        cause,
      });
    });
    const held = new Map(listed.artifacts.map((artifact) => [artifact.id, artifact]));
    for (const { name, id, digest } of artifacts) {
      const found = held.get(id);
      if (!found || found.digest === digest) continue;
      throw new BrokenError(
        `the artifact "${name}" was damaged on its way: ${digest} was sent, and the service holds ${found.digest ?? 'no digest'}`,
        'Run the job again.',
      );
    }
    const missing = artifacts.find(({ id }) => !held.has(id));
    if (!missing) return;
    const wait = LISTED_AFTER[look];
    if (wait === undefined) {
      throw new BrokenError(
        `the artifact "${missing.name}" was uploaded, and GitHub does not list it after half a minute`,
        'Run the job again when GitHub has recovered: https://www.githubstatus.com',
      );
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
