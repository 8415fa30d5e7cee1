import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answers } from '../evaluate/predictions.js';
import type { AnsweredRows } from './parity.js';

/** What a thread is to find out. The cells of a large table lie in memory that threads share, and are not copied. */
export interface ProofTask {
  readonly folder: string;
  readonly readings: readonly { readonly format: string; readonly by: 'read' | 'second' }[];
  readonly proofs: readonly AnsweredRows[];
}

/** For each reading its differences; undefined where the thread did not come, or broke. */
export type ToldDifferences = readonly (readonly number[])[] | undefined;

/** The door for such tasks, which stands beside the folder of the bundle. The sources have none, and start no thread that comes. */
export const PROVER = join(dirname(dirname(fileURLToPath(import.meta.url))), 'prove', 'index.js');

/** Starts a thread on a task. */
export function startProof(
  task: ProofTask,
  program: string,
): {
  readonly differences: Promise<ToldDifferences>;
  stop(): Promise<unknown>;
} {
  const workerData: ProofTask = { ...task, proofs: task.proofs.map(bare) };
  const worker = new Worker(program, { workerData });
  const differences = new Promise<ToldDifferences>((resolve) => {
    worker.once('message', resolve);
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
  return { differences, stop: () => worker.terminate() };
}

/** Without what else stands beside them: names of rows would be copied, and functions can't be. */
function bare({ table, answers, scale }: AnsweredRows): AnsweredRows {
  const { file, rows, columns, lines, hashes } = table;
  const plain = { file, rows, columns, lines, hashes };
  return { table: plain, answers: bareAnswers(answers), ...(scale && { scale }) };
}

function bareAnswers(answers: Answers): Answers {
  if (answers.task === 'regression') {
    const { task, predicted, transform } = answers;
    return { task, predicted, ...(transform && { transform }) };
  }
  if (answers.task === 'multiclass') {
    const { task, classes, predicted, scores } = answers;
    return { task, classes, predicted, ...(scores && { scores }) };
  }
  const { task, classes, predicted, scores } = answers;
  return { task, classes, predicted, ...(scores && { scores }) };
}
