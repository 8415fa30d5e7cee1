import { isDeepStrictEqual } from 'node:util';
import { InputError } from '../errors.js';
import type { Config } from './config.js';
import { loadConfig } from './load.js';
import { rulesOf } from './rules.js';

/**
 * A config with some of its keys written over: another way to answer what it asks.
 * @param overrides `train.epochs=5`, each
 * @throws InputError where one is no override, or changes what is asked or what becomes of the model:
 *   variants that are held to other rules can't be held against each other
 */
export async function variantOf(config: Config, overrides: readonly string[]): Promise<Config> {
  if (config.file === undefined) throw new RangeError('a variant is of a config file');
  const variant = await loadConfig(config.file, overrides);
  if (isDeepStrictEqual(fixedIn(variant), fixedIn(config))) return variant;
  throw InputError.of(
    'a variant says how a config is answered, and this one changes what it asks',
    {
      at: { file: 'input "variant"' },
      fix: 'Write over model, train, command or features of the data alone.',
    },
  );
}

const ANSWERS: readonly string[] = ['model', 'train', 'command', 'data'];

/** What no variant changes. */
function fixedIn({ values }: Config): unknown {
  const others = Object.entries(values).filter(([key]) => !ANSWERS.includes(key));
  return [rulesOf(values), Object.fromEntries(others)];
}
