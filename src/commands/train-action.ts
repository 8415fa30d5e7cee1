import { resolve } from 'node:path';
import { configFromInputs, linesOf } from '../config/inputs.js';
import { variantOf } from '../config/variant.js';
import { EXIT } from '../exit.js';
import { trainRun } from '../pipeline/train-run.js';
import { Store } from '../record/store.js';
import { escapeMarkdown } from '../text/escape.js';
import { type ActionInputs, type PartInputs, seedFrom } from './action-inputs.js';
import { savingBegun } from './begun-state.js';
import type { Runner } from './runner.js';
import { inputOf, openStep } from './step-world.js';
import { summarize, tellError } from './tell-end.js';

/** The action in train/: a config in, a run for a later job to judge out. Returns the exit code. */
export async function runTrainAction(
  inputs: ActionInputs & PartInputs,
  runner: Runner,
): Promise<number> {
  const { workspace } = runner;
  try {
    const store = new Store(resolve(workspace, inputs.store || '.sluice'));
    const { world } = await openStep(inputs, runner, store, savingBegun(runner));
    const seed = seedFrom(inputs);
    const variant = linesOf(inputs.variant);
    const plain = await configFromInputs(inputOf(inputs), workspace);
    const config = variant.length > 0 ? await variantOf(plain, variant) : plain;
    const part = { ...(seed !== undefined && { seed }), ...(variant.length > 0 && { variant }) };
    const { record, left } = await runner.group('Training', () => trainRun(config, world, part));
    runner.setOutput('run-id', record.id);
    runner.setOutput('run-digest', left.digest);
    runner.setOutput('artifact-url', left.url);
    runner.write(`Trained ${record.id}. No gate has judged it yet.\n`);
    const name = escapeMarkdown(`${record.project}/${record.experiment}`);
    await summarize(
      `## ${name} was trained\n\nNo gate has judged it yet: a job with \`judge\` does. [What it left](${left.url})\n`,
      runner,
    );
    return EXIT.passed;
  } catch (error) {
    return tellError(error, runner);
  }
}
