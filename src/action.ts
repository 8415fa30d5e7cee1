import * as core from '@actions/core';
import { type Runner, runAction } from './commands/run-action.js';
import { stopSignal } from './commands/signals.js';
import { CONFIG_INPUTS } from './config/inputs.js';

const input = (name: string) => core.getInput(name);

const runner: Runner = {
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
  group: core.group,
  async summarize(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write();
  },
};

process.exitCode = await runAction(
  {
    config: Object.fromEntries(CONFIG_INPUTS.map((name) => [name, input(name)])),
    store: input('store'),
    dataRoots: input('data-roots'),
    githubToken: input('github-token'),
    issueOnFailure: input('issue-on-failure'),
    rules: input('rules'),
    acceptBaseline: input('accept-baseline'),
  },
  runner,
);
