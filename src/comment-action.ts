import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { InputError } from './errors.js';
import { exitCodeOfError, explainError } from './exit.js';
import { openApi } from './host/github/api.js';
import { readContext } from './host/github/context.js';
import { readWorkflowRun, writeForkComments } from './host/github/fork-comment.js';
import { escapeLog } from './text/escape.js';

/** The action in comment/: comments on a pull request for a run whose own token was read-only. */
async function main(): Promise<void> {
  const { env } = process;
  const event: unknown = JSON.parse(await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
  const context = readContext(env, event);
  const run = readWorkflowRun(event);
  const token = core.getInput('github-token');
  if (token === '') {
    throw InputError.of('there is no token to comment with', {
      fix: 'Leave the input github-token at its default.',
    });
  }
  const urls = await writeForkComments({
    api: openApi(token, context.apiUrl, { say: (line) => core.info(line) }),
    context,
    run,
    temp: env['RUNNER_TEMP'] ?? tmpdir(),
    say: (message) => core.notice(escapeLog(message)),
    warn: (message) => core.warning(escapeLog(message)),
  });
  core.setOutput('comment-urls', urls.join('\n'));
}

try {
  await main();
} catch (error) {
  core.setFailed(explainError(error, core.isDebug(), process.cwd()));
  process.exitCode = exitCodeOfError(error);
}
