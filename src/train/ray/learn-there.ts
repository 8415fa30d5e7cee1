import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { report } from '../child/report.js';
import { Heap } from '../dense/heap.js';
import { compileBuild } from '../dense/kernels.js';
import { learn, prepareLesson } from '../dense/learn.js';
import { joinWeights } from '../dense/weights.js';
import { FILES, unpackLesson } from './lesson.js';

const NEVER = new AbortController().signal;

/**
 * What a job on a cluster does for a network: learns the lesson in a folder as one seed, tells of it,
 * and leaves what it learnt in another.
 * @throws BrokenError as a training here does
 */
export async function learnThere(data: string, out: string, seed: number): Promise<void> {
  const { simd, cores, ...lesson } = unpackLesson(await readFile(join(data, FILES.lesson)));
  // What it warns of was told where it was packed.
  const prepared = prepareLesson(lesson, () => {});
  const tools = { heap: new Heap(), cores, using: compileBuild(simd) };
  const context = { seed, emit: report, signal: NEVER };
  const { by, epochs, history, layers } = await learn(prepared, tools, context);
  await mkdir(dirname(join(out, FILES.weights)), { recursive: true });
  await writeFile(join(out, FILES.weights), new Uint8Array(joinWeights(layers).buffer));
  await writeFile(join(out, FILES.learnt), JSON.stringify({ by, epochs, history }));
}
