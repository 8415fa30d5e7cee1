import { mainInputs } from './commands/action-inputs.js';
import { runAction } from './commands/run-action.js';
import { readInput, toolkitRunner } from './toolkit-runner.js';

process.exitCode = await runAction(mainInputs(readInput), toolkitRunner());
