import { InputError } from '../errors.js';
import type { Trained, Training } from '../train/trainer.js';
import {
  type Gathered,
  gatherParts,
  missing,
  nameOf,
  ofPart,
  type Part,
  refused,
  twiceIn,
} from './gathered-parts.js';
import { openHanded } from './handed-run.js';
import type { ReadData } from './judged-rows.js';
import { headOf } from './rules.js';
import type { RunScope } from './run-scope.js';
import { openVariants } from './variants.js';
import type { Work } from './work.js';

/**
 * In the place of a training: what jobs side by side left. Where the config asks for as many seeds as
 * there are to be, they are those and are judged as what one job trains one after the other; where it
 * asks for one, they are variants of it.
 * @throws BrokenError when one is missing, is there twice, or is not to be judged here
 * @throws InputError when the config asks for another number of seeds, or one was trained on other data
 */
export async function gatheredWork(
  gathered: Gathered,
  data: ReadData,
  scope: RunScope,
): Promise<Work> {
  const { expect } = gathered;
  const { seed, seeds } = scope.config.train;
  if (seeds !== expect && seeds !== 1) throw otherSeeds(expect, scope.config);
  const parts = await gatherParts(gathered, scope);
  if (seeds === 1 && (expect > 1 || parts.some(({ record }) => record.variant))) {
    return { kind: 'variants', variants: await openVariants(parts, expect, data, scope) };
  }
  const asked = Array.from({ length: expect }, (_, k) => (seed + k) % 2 ** 32);
  refuseOtherSeeds(parts, asked);
  return { kind: 'training', training: await openSeeds(parts, data, scope) };
}

async function openSeeds(
  parts: readonly Part[],
  data: ReadData,
  { rules, config }: RunScope,
): Promise<Training> {
  const trainings = new Map<number, Trained>();
  for (const part of parts) {
    const { trained } = await ofPart(part, () => openHanded(part, data, headOf(rules), config));
    trainings.set(part.record.seed, trained);
  }
  return {
    async run({ seed, signal }) {
      signal.throwIfAborted();
      const trained = trainings.get(seed);
      if (!trained) throw new RangeError(`no job left seed ${seed}`);
      return trained;
    },
  };
}

function otherSeeds(expect: number, { train, file }: RunScope['config']): InputError {
  const asks = train.seeds === 'auto' ? 'as many seeds as it takes' : `${train.seeds} of them`;
  return InputError.of(
    `${expect} seeds are to be judged together, and the config asks for ${asks}`,
    {
      at: { file: file ?? 'input "config"' },
      fix: `Write seeds: ${expect} below train, or below command. One job that trains them all does the same then. Or seeds: 1, where the jobs train variants.`,
    },
  );
}

function refuseOtherSeeds(parts: readonly Part[], seeds: readonly number[]): void {
  const variant = parts.find(({ record }) => record.variant);
  if (variant) throw refused(`${nameOf(variant)} is a variant of the config, and no seed of it`);
  const other = parts.find(({ record }) => !seeds.includes(record.seed));
  if (other) throw refused(`${nameOf(other)} is none of the seeds ${seeds.join(', ')}`);
  const twice = twiceIn(parts);
  if (twice) {
    const [one, again] = twice.map(({ record }) => record);
    throw refused(`seed ${one!.seed} was trained twice: ${one!.id} and ${again!.id}`);
  }
  const absent = seeds.filter((seed) => !parts.some(({ record }) => record.seed === seed));
  if (absent.length === 0) return;
  throw missing(
    `${parts.length} of ${seeds.length} seeds were left, and there is no verdict without the others: seed ${absent.join(', ')} is missing`,
  );
}
