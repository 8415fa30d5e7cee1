import { resolve } from 'node:path';
import { EXIT } from '../exit.js';
import { openHost } from '../pipeline/open-host.js';
import { promoteRun } from '../pipeline/promote-run.js';
import { Store } from '../record/store.js';
import { handedFrom, type PromoteInputs } from './action-inputs.js';
import type { Runner } from './runner.js';
import { warningsOf } from './step-world.js';
import { summarize, tellError } from './tell-end.js';

/** The action in promote/: a run that was judged in, the baseline out. Returns the exit code. */
export async function runPromoteAction(inputs: PromoteInputs, runner: Runner): Promise<number> {
  const { env, workspace, signal } = runner;
  runner.setOutput('promoted', 'false');
  try {
    const handed = handedFrom(inputs, 'needed');
    const warn = warningsOf(runner);
    const host = await openHost({
      env,
      token: inputs.githubToken,
      issueOnFailure: false,
      candidates: { model: true },
      workspace,
      store: new Store(resolve(workspace, '.sluice')),
      warn,
      say: (line) => runner.write(`${line}\n`),
      signal,
    });
    const { record, publication } = await promoteRun(handed, { host, workspace, warn, signal });
    runner.setOutput('promoted', 'true');
    runner.write(`${record.project}/${record.experiment}: ${record.id} is the baseline now.\n`);
    if (publication.report !== undefined) await summarize(publication.report, runner);
    return EXIT.passed;
  } catch (error) {
    return tellError(error, runner);
  }
}
