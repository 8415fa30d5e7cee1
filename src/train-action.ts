import { trainInputs } from './commands/action-inputs.js';
import { runTrainAction } from './commands/train-action.js';
import { readInput, toolkitRunner } from './toolkit-runner.js';

/** The action in train/: trains, and leaves the run to a later job. */
process.exitCode = await runTrainAction(trainInputs(readInput), toolkitRunner());
