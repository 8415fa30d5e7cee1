import { availableParallelism } from 'node:os';
import { BrokenError, messageOf } from '../errors.js';
import type { NetworkExporter } from './exporter.js';
import type { Model } from './model.js';
import { type AnsweredRows, disagreement, type Parity } from './parity.js';
import { PROVER, startProof } from './proof-thread.js';

/** A way to read what a format wrote, and how far its answers may be from the trained one's. */
export interface Reading {
  readonly exporter: NetworkExporter;
  /** By the format's own reader, or by the one that gives a second opinion. */
  readonly by: 'read' | 'second';
  readonly tolerance: number;
}

/** Rows to compare answers on. */
export interface ProofRows extends AnsweredRows {
  /** Whose predictions these are, for an error. */
  readonly which: string;
}

/** How a format is read to be proven: the strictest way first. */
export function readingsOf(exporter: NetworkExporter): readonly Reading[] {
  const { tolerance, second } = exporter;
  return [
    { exporter, by: 'read', tolerance },
    ...(second ? [{ exporter, by: 'second', tolerance: second.tolerance } as const] : []),
  ];
}

/** From so many on a thread is worth its start, and the memory that it takes. */
const MANY_ROWS = 50_000;

/**
 * Proves what was written into a folder: each reading has to give the answers of the trained model. Of many rows the later half
 * of the readings is asked by another thread meanwhile; what that doesn't tell is asked here.
 * @returns one for each reading
 * @throws BrokenError when a file can't be read, or answers differ
 */
export async function prove(
  readings: readonly Reading[],
  proofs: readonly ProofRows[],
  folder: string,
  { fewest = MANY_ROWS, cores = availableParallelism(), program = PROVER } = {},
): Promise<readonly Parity[]> {
  const rows = proofs.reduce((sum, { table }) => sum + table.rows, 0);
  const here = rows < fewest || cores < 2 ? readings.length : Math.ceil(readings.length / 2);
  const others = readings.slice(here).map(({ exporter, by }) => ({ format: exporter.format, by }));
  const task = { folder, readings: others, proofs };
  const thread = others.length > 0 ? startProof(task, program) : undefined;
  try {
    const parity: Parity[] = [];
    for (const [place, reading] of readings.entries()) {
      const told = place < here ? undefined : (await thread?.differences)?.[place - here];
      const differences = told ?? (await differencesOf(reading, proofs, folder));
      parity.push(parityOf(reading, proofs, rows, differences));
    }
    return parity;
  } finally {
    await thread?.stop();
  }
}

/** How far a reading is from the trained model on each of the rows' tables. */
export async function differencesOf(
  { exporter, by }: Pick<Reading, 'exporter' | 'by'>,
  proofs: readonly AnsweredRows[],
  folder: string,
): Promise<readonly number[]> {
  const model = await readBack(exporter, folder, by);
  const differences: number[] = [];
  for (const proof of proofs) differences.push(await disagreement(model, proof));
  return differences;
}

function parityOf(
  { exporter: { format }, tolerance }: Reading,
  proofs: readonly ProofRows[],
  rows: number,
  differences: readonly number[],
): Parity {
  for (const [i, { which }] of proofs.entries()) {
    const difference = differences[i]!;
    if (!(difference <= tolerance)) {
      throw new BrokenError(
        `the exported model (${format}) does not give the predictions of the trained one${which}: they differ by up to ${difference}`,
      );
    }
  }
  return { format, rows, difference: Math.max(...differences), tolerance };
}

/** @throws BrokenError when what lies in the folder can't be read */
export async function readBack(
  exporter: NetworkExporter,
  folder: string,
  by: Reading['by'] = 'read',
): Promise<Model> {
  try {
    const reader = by === 'second' ? exporter.second : exporter;
    if (!reader) throw new RangeError(`${exporter.format} has no second reader`);
    return await reader.read(folder);
  } catch (cause) {
    const reason = messageOf(cause);
    throw new BrokenError(`the model in ${folder} can't be read: ${reason}`, undefined, { cause });
  }
}
