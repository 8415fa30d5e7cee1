import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Config } from '../config/config.js';
import { rootsOf } from '../data/source-files.js';
import { digestFiles } from '../files/digest-files.js';
import type { TrainerSpec } from '../train/spec.js';
import type { ownEngine } from '../train/trainers.js';
import { VERSION } from '../version.js';
import { dataFiles, filesAt } from './data-files.js';
import type { ReadData } from './judged-rows.js';
import type { World } from './world.js';

type Places = Pick<World, 'workspace' | 'dataRoots' | 'folder'>;

/**
 * What a training is a function of, as one digest in hex: trainings of the same recipe leave the same
 * predictions and the same model. Of the own engine that holds to the last bit; of a command its
 * owner says so, by naming its inputs.
 *
 * The data's files go in byte by byte. Their fingerprint is the same in any order of the rows, and
 * what is trained is not.
 * @param engine the own one, as a run's record names it
 * @returns undefined where nobody says what the training depends on
 * @throws InputError when an input of a command is not there
 */
export async function recipeOf(
  config: Config,
  { summary, judged, heldOut }: ReadData,
  world: Places,
  engine: ReturnType<typeof ownEngine>,
): Promise<string | undefined> {
  const { data, trainer, train, gate, values, folder } = config;
  if (train.seeds === 'auto' || data.kind !== 'dataset') return undefined;
  // What a run keeps of such rows depends on what became of it.
  if (heldOut) return undefined;
  const by = trainedBy(trainer, engine);
  if (!by) return undefined;
  const inputs: string[] = [];
  for (const input of by.inputs) inputs.push(...(await filesAt(input, rootsOf(world), world)));
  const nameOf = (file: string) => relative(folder, file).split(sep).join('/');
  const given: Readonly<Record<string, unknown>> = values;
  const recipe = {
    recipe: 1,
    sluice: VERSION,
    by: by.what,
    answer: ['data', 'model', 'train', 'command'].map((key) => given[key] ?? null),
    own: gate.own,
    asked: [judged.task, judged.classes, summary.testFingerprint, summary.splits],
    rows: await digestFiles(await dataFiles(config, world)),
    inputs: [inputs.map(nameOf), await digestFiles(inputs)],
  };
  return createHash('sha256').update(JSON.stringify(recipe)).digest('hex');
}

/** Who trains, as far as that decides about the result; undefined where nobody can say. */
function trainedBy(
  spec: TrainerSpec,
  engine: ReturnType<typeof ownEngine>,
): { readonly what: unknown; readonly inputs: readonly string[] } | undefined {
  if (spec.kind === 'dense') return { what: engine, inputs: [] };
  if (spec.kind !== 'command' || spec.inputs.length === 0) return undefined;
  const { platform, arch } = process;
  return { what: { kind: 'command', platform, arch }, inputs: spec.inputs };
}
