import { judgeInputs } from './commands/action-inputs.js';
import { runAction } from './commands/run-action.js';
import { readInput, toolkitRunner } from './toolkit-runner.js';

/** The action in judge/: a verdict on what somebody else made. */
process.exitCode = await runAction(judgeInputs(readInput), toolkitRunner());
