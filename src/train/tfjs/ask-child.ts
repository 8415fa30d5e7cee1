import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError, messageOf } from '../../errors.js';
import { writeAtomic } from '../../files/atomic-write.js';
import { exists } from '../../files/exists.js';
import { environmentOf } from '../child/protocol.js';
import { ReportReader } from '../child/report-reader.js';
import { watchChild } from '../child/watch-child.js';
import type { TrainContext } from '../trainer.js';
import { FILES, packTask, parseAnswer, type TfjsAnswer, type TfjsTask } from './task.js';

/** The program that answers a task, as words of a command; the folder of the task comes after. */
export type ChildProgram = readonly [program: string, ...words: string[]];

export interface ChildAnswer {
  readonly answer: TfjsAnswer;
  /** The model's weights; empty where it makes none. */
  readonly bytes: Uint8Array;
  /** For the test rows; absent where it was not to train. */
  readonly outputs?: Float32Array;
}

/**
 * Asks a process of its own, and waits for its answer. It has the usual names of the environment,
 * and so no token.
 * @throws BrokenError unless it ends well and leaves an answer
 */
export async function ask(
  task: TfjsTask,
  program: ChildProgram,
  {
    seed,
    folder,
    emit,
    signal,
  }: Pick<TrainContext, 'seed' | 'emit' | 'signal'> & { readonly folder: string },
): Promise<ChildAnswer> {
  await writeAtomic(join(folder, FILES.task), packTask(task));
  const events = join(folder, 'events.jsonl');
  const env = environmentOf(process.env, [], {
    events,
    out: folder,
    data: folder,
    seed,
    params: {},
  });
  const child = {
    name: `the process of ${task.name}`,
    run: `exec ${[...program, folder].map(quoted).join(' ')}`,
    folder,
    // TensorFlow's own greetings are no output of the model's.
    env: { ...env, TF_CPP_MIN_LOG_LEVEL: '2' },
    events,
    // The job's own limit holds.
    timeoutMinutes: Number.POSITIVE_INFINITY,
    silentMinutes: Number.POSITIVE_INFINITY,
  };
  await watchChild(child, new ReportReader(emit), { emit, signal });
  try {
    return await readAnswer(folder);
  } catch (cause) {
    const why = messageOf(cause);
    throw new BrokenError(`${child.name} left no answer: ${why}`, undefined, { cause });
  }
}

async function readAnswer(folder: string): Promise<ChildAnswer> {
  const answer = parseAnswer(await readFile(join(folder, FILES.answer), 'utf8'));
  if (answer.kind === 'refused') return { answer, bytes: new Uint8Array(0) };
  const bytes = new Uint8Array(await readFile(join(folder, FILES.weights)));
  const outputs = join(folder, FILES.outputs);
  if (!(await exists(outputs))) return { answer, bytes };
  return {
    answer,
    bytes,
    outputs: new Float32Array(new Uint8Array(await readFile(outputs)).buffer),
  };
}

/** For the shell, whatever is in it. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
