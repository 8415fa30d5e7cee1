import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as core from '@actions/core';
import pc from 'picocolors';
import { stopSignal } from './commands/signals.js';
import { configFromInputs } from './config/inputs.js';
import { formatProblem, InputError, type Place } from './errors.js';
import type { RunEvent } from './events.js';
import { EXIT, exitCodeOfError, explainError } from './exit.js';
import { openGitHubHost } from './host/github/open-host.js';
import type { Host } from './host/host.js';
import { LocalHost, readGitState } from './host/local/local-host.js';
import type { GateRun } from './pipeline/after-training.js';
import { gateRun } from './pipeline/run.js';
import { RUN_FILES, Store } from './record/store.js';
import { errorMarkdown } from './report/error-markdown.js';
import { markdown } from './report/markdown.js';
import { terminalReport } from './report/terminal.js';
import { type ReportView, viewOf } from './report/view.js';
import { progress } from './subscribers/progress.js';
import { escapeLog } from './text/escape.js';

const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();

/** The run, once it has an id. It may leave a record without coming to a verdict. */
const begun: { run?: { readonly id: string; readonly record: string } } = {};

/** The action: inputs in; outputs, summary, annotations and the step's result out. */
async function main(): Promise<void> {
  // Until there is a verdict, and where none comes: a later step must never read what was not decided as passed.
  core.setOutput('verdict', '');
  core.setOutput('passed', 'false');
  const store = new Store(resolve(workspace, core.getInput('store') || '.sluice'));
  const noteRun = (event: RunEvent) => {
    if (event.type !== 'run-started') return;
    begun.run = { id: event.runId, record: join(store.folder(event.runId), RUN_FILES.record) };
  };
  const config = await configFromInputs((name) => core.getInput(name), workspace);
  const clock = () => performance.now() / 1000;
  const write = (text: string) => void process.stdout.write(text);
  const colors = pc.createColors(!process.env['NO_COLOR']);
  const signal = stopSignal();
  const world = {
    host: await openHost(store, signal),
    store,
    workspace,
    folder: process.cwd(),
    subscribers: [
      { name: 'log', receive: progress({ terminal: false, width: 120, write }, colors, clock) },
      { name: 'outputs', receive: noteRun },
    ],
    signal,
    now: () => new Date(),
    clock,
  };
  const run = await core.group('Training', () => gateRun(config, world));
  const view = viewOf(run.record);
  annotate(view);
  write(`${terminalReport(view, colors, workspace)}\n`);
  writeOutputs(run);
  await summarize(run.publication.report ?? markdown.render(view));
  if (run.record.decision.verdict === 'failed') process.exitCode = EXIT.failed;
}

/** The job's host; the local one where the action is started outside of a job. */
async function openHost(store: Store, signal: AbortSignal): Promise<Host> {
  if (process.env['GITHUB_ACTIONS'] !== 'true') {
    return new LocalHost(store, readGitState(workspace), true);
  }
  const issueOnFailure = core.getInput('issue-on-failure') || 'false';
  if (!['true', 'false'].includes(issueOnFailure)) {
    throw InputError.of(`"${issueOnFailure}" is neither true nor false`, {
      at: { file: 'input "issue-on-failure"' },
    });
  }
  return openGitHubHost({
    env: process.env,
    token: core.getInput('github-token'),
    workspace,
    issueOnFailure: issueOnFailure === 'true',
    warn: (message) => core.warning(escapeLog(message)),
    signal,
  });
}

/** It only tells people: the gate has decided, and the run is published. */
async function summarize(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  await core.summary
    .addRaw(markdown)
    .write()
    .catch((error: Error) => {
      core.warning(escapeLog(`the job summary could not be written: ${error.message}`));
    });
}

function writeOutputs({ record, folder, publication }: GateRun): void {
  const { decision, metrics, exportPath } = record;
  const passed = decision.verdict === 'passed';
  core.setOutput('verdict', decision.verdict);
  core.setOutput('passed', String(passed));
  core.setOutput(
    'metrics',
    JSON.stringify(Object.fromEntries(Object.entries(metrics.test).map(([k, v]) => [k, v.value]))),
  );
  core.setOutput('run-id', record.id);
  core.setOutput('model-path', passed ? (exportPath ?? join(folder, RUN_FILES.model)) : '');
  core.setOutput('record-path', join(folder, RUN_FILES.record));
  core.setOutput('artifact-url', publication.artifactUrl ?? '');
  core.setOutput('artifact-digest', publication.artifactDigest ?? '');
  core.setOutput('baseline-sha', (record.baseline.found && record.baseline.sha) || '');
}

/** What did not hold, before anything else is told. */
function annotate({ conditions, verdict: whole, headline }: ReportView): void {
  for (const { text: condition, reason, verdict, place } of conditions) {
    const text = escapeLog(`${condition}: ${reason}`);
    const properties = { title: `Sluice: ${verdict}`, ...annotation(place) };
    if (verdict === 'fail') core.error(text, properties);
    else if (verdict === 'warn' || verdict === 'inconclusive') core.warning(text, properties);
  }
  if (whole === 'failed') core.error(`the gate ${headline}`);
}

function annotation(place: Place | undefined): core.AnnotationProperties {
  if (place?.line === undefined) return {};
  return {
    file: escapeLog(relative(workspace, resolve(place.file))),
    startLine: place.line,
    ...(place.column !== undefined && { startColumn: place.column }),
  };
}

try {
  await main();
} catch (error) {
  process.exitCode = exitCodeOfError(error);
  if (begun.run && existsSync(begun.run.record)) {
    core.setOutput('run-id', begun.run.id);
    core.setOutput('record-path', begun.run.record);
  }
  if (error instanceof InputError) {
    for (const { message, at, fix } of error.problems) {
      const text = formatProblem({ message, ...(at && { at }) });
      core.error(escapeLog(fix ? `${text}. ${fix}` : text), annotation(at));
    }
  } else core.error(explainError(error, core.isDebug(), workspace));
  await summarize(errorMarkdown(error, explainError(error, false, workspace)));
}
