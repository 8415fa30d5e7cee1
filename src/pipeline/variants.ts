import type { Config } from '../config/config.js';
import { checkConfig } from '../config/load.js';
import { withRulesOf } from '../config/rules.js';
import { variantOf } from '../config/variant.js';
import { InputError } from '../errors.js';
import type { TrainedRecord } from '../record/trained-record.js';
import type { Trained } from '../train/trainer.js';
import {
  missing,
  nameOf,
  ofPart,
  type Part,
  refused,
  twiceIn,
  variantText,
} from './gathered-parts.js';
import { openHanded } from './handed-run.js';
import type { ReadData } from './judged-rows.js';
import { headOf } from './rules.js';
import type { RunScope } from './run-scope.js';

/** One of several ways to answer the same question, trained by a job of its own. */
export interface Variant {
  /** What of the config was written over, as `KEY=VALUE`; empty: nothing. */
  readonly overrides: readonly string[];
  readonly seed: number;
  readonly trained: Trained;
  /** Its config, with the rules that it is judged by. */
  readonly values: Config['values'];
}

/**
 * Opens what jobs side by side left as variants of one config, in the order of what they write over.
 * Which ones there are to be the workflow says, and how many `expect` does.
 * @throws BrokenError when one is missing, is there twice, or is not what its record says it is
 * @throws InputError when one changes what is asked, or was trained on other data
 */
export async function openVariants(
  parts: readonly Part[],
  expect: number,
  data: ReadData,
  scope: RunScope,
): Promise<readonly Variant[]> {
  const twice = twiceIn(parts);
  if (twice) {
    const [one, again] = twice.map(({ record }) => record);
    throw refused(`${labelOf(one!)} was trained twice: ${one!.id} and ${again!.id}`);
  }
  const left = parts.map(({ record }) => labelOf(record));
  if (parts.length < expect) {
    throw missing(
      `${parts.length} of ${expect} variants were left, and there is no verdict without the others: there is ${left.join('; ') || 'none'}`,
    );
  }
  if (parts.length > expect) {
    throw refused(
      `${parts.length} variants were left, and ${expect} are expected: ${left.join('; ')}`,
      'Write the number of the jobs that train as expect, or name their runs: run-ids.',
    );
  }
  const variants: Variant[] = [];
  for (const part of parts) variants.push(await ofPart(part, () => openVariant(part, data, scope)));
  return variants.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
}

const text = ({ overrides }: Variant) => variantText({ variant: [...overrides] });

/**
 * Its record is believed in nothing that can be made here: what it says that was written over has to
 * give the config that it was trained by.
 */
async function openVariant(part: Part, data: ReadData, scope: RunScope): Promise<Variant> {
  const { rules, config } = scope;
  const { variant: overrides = [], seed } = part.record;
  const head = headOf(rules);
  if (head.file === undefined) {
    throw InputError.of('variants are of a config file, and there is none', {
      at: { file: 'input "config"' },
    });
  }
  const own = overrides.length > 0 ? await variantOf(head, overrides) : head;
  if (seed !== own.train.seed) {
    throw refused(`${nameOf(part)} was trained with seed ${seed}, and asks for ${own.train.seed}`);
  }
  const { trained } = await openHanded(part, data, own, config);
  const answered = checkConfig(withRulesOf(config.source, own.source), own.folder, own.file);
  return { overrides, seed, trained, values: answered.values };
}

function labelOf(record: TrainedRecord): string {
  return variantText(record) || 'the config as it is';
}
