import { resolve } from 'node:path';
import { configFromInputs } from '../config/inputs.js';
import { EXIT } from '../exit.js';
import { trainRun } from '../pipeline/train-run.js';
import { Store } from '../record/store.js';
import { escapeMarkdown } from '../text/escape.js';
import type { ActionInputs } from './action-inputs.js';
import { savingBegun } from './begun-state.js';
import type { Runner } from './runner.js';
import { inputOf, openStep } from './step-world.js';
import { summarize, tellError } from './tell-end.js';

/** The action in train/: a config in, a run for a later job to judge out. Returns the exit code. */
export async function runTrainAction(inputs: ActionInputs, runner: Runner): Promise<number> {
  const { workspace } = runner;
  try {
    const store = new Store(resolve(workspace, inputs.store || '.sluice'));
    const { world } = await openStep(inputs, runner, store, savingBegun(runner));
    const config = await configFromInputs(inputOf(inputs), workspace);
    const { record, left } = await runner.group('Training', () => trainRun(config, world));
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
