import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { BrokenError, messageOf } from '../../errors.js';
import { build, engine } from '../dense/kernels.js';
import type { Learnt, PreparedLesson } from '../dense/learn.js';
import { takeWeights } from '../dense/weights.js';
import type { RayPlace } from '../spec.js';
import type { TrainContext } from '../trainer.js';
import type { Asked } from './asked.js';
import { FILES } from './lesson.js';
import { type RayWorld, runAsked } from './run-asked.js';
import { ENGINE_FOLDER } from './task.js';

/** A network that learns on a cluster. */
export interface AskedNetwork extends Pick<Asked, 'send'> {
  readonly lesson: PreparedLesson;
  readonly on: RayPlace;
}

/** As long as a job of GitHub's own runners may take. */
const MOST_MINUTES = 360;

/**
 * Learns on a cluster, as one seed, by the kernels of this job. The weights are all that is taken
 * from there: what they say of a row is found out here. It throws what `runAsked` throws.
 * @throws BrokenError where what comes back is no network of this lesson
 */
export async function networkThere(
  { lesson, on, send }: AskedNetwork,
  world: RayWorld,
  context: TrainContext,
): Promise<Learnt> {
  const asked: Asked = {
    of: 'network',
    on,
    task: { run: runLine() },
    minutes: { run: MOST_MINUTES, silent: MOST_MINUTES },
    told: { env: [], params: {} },
    send,
  };
  const there = await runAsked(asked, world, context);
  const learnt = await readLearnt(there.folder, lesson).catch((cause: unknown) => {
    const what = `Ray job ${there.on.job}: what it left is not what was to be trained`;
    throw new BrokenError(`${what}: ${messageOf(cause)}`, undefined, { cause });
  });
  return { ...learnt, by: { ...learnt.by, on: there.on } };
}

/** Looks first whether a Node is there that has the kernels of this job. */
function runLine(): string {
  const oldest = build().simd === 'relaxed' ? 22 : 20;
  const look = `process.exit(Number.parseInt(process.versions.node, 10) < ${oldest} ? 1 : 0)`;
  const message = `there is no Node ${oldest} or later on its PATH`;
  const tell = `echo '${JSON.stringify({ type: 'error', message })}' >> "$SLUICE_EVENTS"`;
  return `node -e '${look}' || { ${tell}; exit 127; }; exec node ${ENGINE_FOLDER}/index.js`;
}

const count = z.int().positive();
const LEARNT = z.strictObject({
  by: z.strictObject({ kind: z.string(), engine: z.string(), version: z.string() }),
  epochs: z.strictObject({ requested: count, completed: count, best: count }),
  history: z.array(z.record(z.string(), z.number())),
});

async function readLearnt(
  folder: string,
  { shape, spec: { train } }: PreparedLesson,
): Promise<Learnt> {
  const learnt = LEARNT.parse(JSON.parse(await readFile(join(folder, FILES.learnt), 'utf8')));
  const { by, epochs, history } = learnt;
  if (!isDeepStrictEqual(by, engine())) throw new Error(`${by.engine} ${by.version} trained it`);
  const { requested, completed, best } = epochs;
  if (requested !== train.epochs || completed > requested || best > completed) {
    throw new Error(`it counts ${best}, ${completed} and ${requested} epochs`);
  }
  if (history.length !== completed) {
    throw new Error(`it tells of ${history.length} of ${completed} epochs`);
  }
  const bytes = await readFile(join(folder, FILES.weights));
  const values = new Float32Array(new Uint8Array(bytes).buffer);
  const odd = values.find((value) => !Number.isFinite(value));
  if (odd !== undefined) throw new Error(`a weight is ${odd}`);
  return { ...learnt, layers: takeWeights(shape, values) };
}
