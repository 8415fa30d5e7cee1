import * as core from '@actions/core';
import type { Runner } from './commands/runner.js';
import { stopSignal } from './commands/signals.js';
import { RAY_TOKEN } from './train/ray-token.js';

export const readInput = (name: string): string => core.getInput(name);

/** The runner that this process is a step on, as GitHub's toolkit talks to it. */
export function toolkitRunner(): Runner {
  // A secret of GitHub's is masked already; one that a step fetched is not.
  const token = process.env[RAY_TOKEN]?.trim();
  if (token) core.setSecret(token);
  return {
    env: process.env,
    workspace: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    folder: process.cwd(),
    debug: core.isDebug(),
    signal: stopSignal(),
    write: (text) => void process.stdout.write(text),
    annotate({ level, text, title, place }) {
      const show = level === 'error' ? core.error : core.warning;
      show(text, {
        ...(title !== undefined && { title }),
        ...(place && { file: place.file, startLine: place.line, startColumn: place.column }),
      });
    },
    setOutput: core.setOutput,
    saveState: core.saveState,
    group: core.group,
    async summarize(markdown) {
      if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write();
    },
  };
}
