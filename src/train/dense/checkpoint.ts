import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Examples, Task } from '../../data/dataset.js';
import { writeAtomic } from '../../files/atomic-write.js';
import type { Layer } from '../../models/layers.js';
import type { Progress } from '../network/progress.js';
import type { TrainSpec } from '../spec.js';
import type { LearningRows } from '../trainer.js';
import type { ProgramState, SectionBytes } from './state.js';
import type { Blocks } from './weights.js';

export interface Checkpoint {
  readonly progress: Progress<Blocks>;
  readonly state: ProgramState;
}

/** What a training's result follows from. A checkpoint of other settings is of no use. */
export interface Settings {
  readonly engine: string;
  readonly data: string;
  readonly task: Task;
  /** In the order that the label's numbers stand for. */
  readonly classes: readonly string[];
  readonly loss: { readonly name: string; readonly delta: number };
  readonly layers: readonly Layer[];
  readonly train: TrainSpec;
}

const SECTIONS = ['parameters', 'moments', 'statistics', 'shuffle', 'dropout'] as const;
const BEST = ['parameters', 'statistics'] as const;

/** How a file begins; the SHA-256 of all the rest follows, to the line's end. */
const MAGIC = 'sluice/checkpoint@2 ';

const header = z.strictObject({
  settings: z.strictObject({
    engine: z.string(),
    data: z.string(),
    task: z.string(),
    classes: z.unknown(),
    loss: z.unknown(),
    layers: z.unknown(),
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
});

/** Every byte of the data that training sees, as one hash. */
export function hashData({ features, train, validation }: LearningRows): string {
  const hash = createHash('sha256').update(JSON.stringify(features));
  const add = ({ x, y, weights }: Examples) => {
    hash.update(`/${x.rows}/${x.columns}/`).update(bytesOf(x.data)).update(bytesOf(y));
    if (weights) hash.update(bytesOf(weights));
  };
  add(train);
  add(validation);
  return hash.digest('hex');
}

/** The one checkpoint of a folder: the line with its hash, a line of JSON, then the sections. */
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
  const head: z.input<typeof header> = {
    settings: plainSettings(settings),
    ...rest,
    history: [...rest.history],
    bytes: sections.map((section) => section.byteLength),
  };
  const file = fileIn(folder);
  const content = [Buffer.from(`${JSON.stringify(head)}\n`), ...sections];
  await writeAtomic(file, Buffer.concat([Buffer.from(`${MAGIC}${sha256(content)}\n`), ...content]));
  return file;
}

export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'useless'; readonly why: string }
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint; readonly file: string };

/**
 * The folder's checkpoint, if it is whole and of the same settings.
 * @param lengths bytes of each section, as the program to go on with has them
 */
export async function readCheckpoint(
  folder: string,
  settings: Settings,
  lengths: SectionBytes,
): Promise<Found> {
  const file = fileIn(folder);
  let content: Buffer;
  try {
    content = await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { kind: 'none' } : useless(`it can't be read (${code})`);
  }
  const [first, rest] = cutLine(content);
  if (!first.startsWith(MAGIC)) return useless('it is not a checkpoint of this version');
  if (first !== MAGIC + sha256([rest])) return useless('it is damaged');
  const [line, payload] = cutLine(rest);
  const parsed = header.safeParse(parseJson(line));
  if (!parsed.success) return useless('it is not a checkpoint of this version');
  const head = parsed.data;
  const changes = differences(head.settings, plainSettings(settings));
  if (changes.length > 0) return useless(`it was made with other settings: ${changes.join(', ')}`);
  const kept = settings.train.earlyStopping?.restoreBest ? BEST : [];
  const expected = [...SECTIONS, ...kept].map((name) => lengths[name]);
  if (!same(head.bytes, expected) || payload.length !== sum(expected)) {
    return useless('its weights are not of the sizes that this network has');
  }
  const [parameters, moments, statistics, shuffle, dropout, ...best] = divide(payload, head.bytes);
  const { epoch, history, stopping, plateau, stopped } = head;
  const progress: Progress<Blocks> = { epoch, history, stopping, plateau, stopped };
  return {
    kind: 'checkpoint',
    file,
    checkpoint: {
      progress: best.length > 0 ? { ...progress, best: bestOf(best) } : progress,
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

/** Removes what killed processes had begun to write. */
export async function sweepCheckpoints(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const stale = names.filter((name) => {
    const pid = Number(/^checkpoint\.bin\.(\d+)\.tmp$/.exec(name)?.[1]);
    return pid > 0 && (pid === process.pid || !lives(pid));
  });
  await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })));
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function useless(why: string): Found {
  return { kind: 'useless', why };
}

/** The text up to the first line's end, and the bytes after it. */
function cutLine(content: Buffer): [line: string, rest: Buffer] {
  const end = content.indexOf('\n');
  return [content.subarray(0, Math.max(0, end)).toString('utf8'), content.subarray(end + 1)];
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
  if (before.task !== now.task) changed.push('the task');
  else if (!same(before.classes, now.classes)) changed.push('the classes');
  if (!same(before.loss, now.loss)) changed.push('the loss');
  if (!same(before.layers, now.layers)) changed.push('the model');
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

function sha256(pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
