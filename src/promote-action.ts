import { promoteInputs } from './commands/action-inputs.js';
import { runPromoteAction } from './commands/promote-action.js';
import { readInput, toolkitRunner } from './toolkit-runner.js';

/** The action in promote/: makes a run the baseline that an earlier job has judged. */
process.exitCode = await runPromoteAction(promoteInputs(readInput), toolkitRunner());
