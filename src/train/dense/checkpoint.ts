import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Dataset, Examples } from '../../data/dataset.js';
import { writeAtomic } from '../../record/atomic-write.js';
import type { ModelSpec, TrainSpec } from '../model-spec.js';
import type { Progress } from './fit.js';
import type { Blocks } from './weights.js';

/** Everything of a program that its next step depends on, as bytes. */
export interface ProgramState {
  readonly parameters: Uint8Array;
  readonly moments: Uint8Array;
  readonly statistics: Uint8Array;
  readonly shuffle: Uint8Array;
  readonly dropout: Uint8Array;
}

export interface Checkpoint {
  readonly progress: Progress;
  readonly state: ProgramState;
}

/** What a training's result follows from. A checkpoint of other settings is of no use. */
export interface Settings {
  readonly engine: string;
  readonly data: string;
  readonly model: ModelSpec;
  readonly train: TrainSpec;
}

const SECTIONS = ['parameters', 'moments', 'statistics', 'shuffle', 'dropout'] as const;
const BEST = ['parameters', 'statistics'] as const;

const header = z.strictObject({
  schema: z.literal('sluice/checkpoint@1'),
  settings: z.strictObject({
    engine: z.string(),
    data: z.string(),
    model: z.unknown(),
    train: z.unknown(),
  }),
  epoch: z.int().positive(),
  stopped: z.boolean(),
  history: z.array(z.record(z.string(), z.number())),
  stopping: z.strictObject({ best: z.number().nullable(), bestEpoch: z.int(), wait: z.int() }),
  plateau: z.strictObject({
    best: z.number().nullable(),
    wait: z.int(),
    cooldown: z.int(),
    factor: z.number(),
  }),
  /** Bytes of each section, in order; then, where they are kept, of the best epoch's weights. */
  bytes: z.array(z.int().nonnegative()),
  /** Of the sections. */
  sha256: z.string(),
});

/** Every byte of the data that training sees, as one hash. */
export function hashData({ features, train, validation }: Dataset): string {
  const hash = createHash('sha256').update(JSON.stringify(features));
  const add = ({ x, y, weights }: Examples) => {
    hash.update(`/${x.rows}/${x.columns}/`).update(bytesOf(x.data)).update(bytesOf(y));
    if (weights) hash.update(bytesOf(weights));
  };
  add(train);
  add(validation);
  return hash.digest('hex');
}

/** The one checkpoint of a folder: a line of JSON, then the sections. */
function fileIn(folder: string): string {
  return join(folder, 'checkpoint.bin');
}

/**
 * Replaces the folder's checkpoint; a kill at any moment leaves the old one or the new one.
 * @returns the file
 * @throws BrokenError when it can't be written
 */
export async function writeCheckpoint(
  folder: string,
  settings: Settings,
  { progress, state }: Checkpoint,
): Promise<string> {
  const { best, ...rest } = progress;
  const sections = SECTIONS.map((name) => state[name]);
  if (best) sections.push(...BEST.map((name) => bytesOf(best[name])));
  const payload = Buffer.concat(sections);
  const head: z.input<typeof header> = {
    schema: 'sluice/checkpoint@1',
    settings: plainSettings(settings),
    ...rest,
    history: [...rest.history],
    bytes: sections.map((section) => section.byteLength),
    sha256: sha256(payload),
  };
  const file = fileIn(folder);
  await writeAtomic(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), payload]));
  return file;
}

export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'useless'; readonly why: string }
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint; readonly file: string };

/** The folder's checkpoint, if it is whole and of the same settings. */
export async function readCheckpoint(folder: string, settings: Settings): Promise<Found> {
  const file = fileIn(folder);
  const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!content) return { kind: 'none' };
  const end = content.indexOf('\n');
  const parsed = header.safeParse(parseJson(content.subarray(0, end).toString('utf8')));
  if (!parsed.success) return { kind: 'useless', why: 'it is not a checkpoint of this version' };
  const head = parsed.data;
  const payload = content.subarray(end + 1);
  if (sha256(payload) !== head.sha256) return { kind: 'useless', why: 'it is damaged' };
  const changes = differences(head.settings, plainSettings(settings));
  if (changes.length > 0) {
    return { kind: 'useless', why: `it was made with other settings: ${changes.join(', ')}` };
  }
  const [parameters, moments, statistics, shuffle, dropout, ...kept] = divide(payload, head.bytes);
  const { epoch, history, stopping, plateau, stopped } = head;
  const progress: Progress = { epoch, history, stopping, plateau, stopped };
  const best = kept.length > 0 ? bestOf(kept) : undefined;
  return {
    kind: 'checkpoint',
    file,
    checkpoint: {
      progress: best ? { ...progress, best } : progress,
      state: {
        parameters: parameters!,
        moments: moments!,
        statistics: statistics!,
        shuffle: shuffle!,
        dropout: dropout!,
      },
    },
  };
}

/** To be called when the run is over: the next one begins anew. */
export async function removeCheckpoint(folder: string): Promise<void> {
  await rm(fileIn(folder), { force: true });
}

/** Copies, each in a buffer of its own. */
function divide(payload: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  let end = 0;
  return lengths.map((bytes) => {
    end += bytes;
    return new Uint8Array(payload.subarray(end - bytes, end));
  });
}

function bestOf([parameters, statistics]: readonly Uint8Array[]): Blocks {
  return {
    parameters: new Float32Array(parameters!.buffer),
    statistics: new Float32Array(statistics!.buffer),
  };
}

/** As JSON has it, without what does not change the result. */
function plainSettings({ train, ...settings }: Settings) {
  const { checkpointEvery: _, batchEvents: __, ...rest } = train;
  return JSON.parse(JSON.stringify({ ...settings, train: rest })) as z.output<
    typeof header
  >['settings'];
}

/** What changed, in words: the settings' names, those of the training one by one. */
function differences(
  before: z.output<typeof header>['settings'],
  now: z.output<typeof header>['settings'],
): string[] {
  const changed: string[] = [];
  if (before.engine !== now.engine) changed.push(`the engine was ${before.engine}`);
  if (before.data !== now.data) changed.push('the data');
  if (!same(before.model, now.model)) changed.push('the model');
  const [old, current] = [before.train, now.train].map((train) => Object(train) as object);
  for (const key of new Set([...Object.keys(old!), ...Object.keys(current!)])) {
    if (!same(Reflect.get(old!, key), Reflect.get(current!, key))) changed.push(`train.${key}`);
  }
  return changed;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
