import { join, relative, resolve } from 'node:path';
import * as core from '@actions/core';
import pc from 'picocolors';
import { stopSignal } from './commands/signals.js';
import { configFromInputs } from './config/inputs.js';
import { InputError, type Place } from './errors.js';
import { EXIT, exitCodeOfError, explainError } from './exit.js';
import { type GateRun, gateRun } from './gate-run.js';
import { LocalHost, readGitState } from './host/local-host.js';
import { Store } from './record/store.js';
import { escapeLog } from './report/escape.js';
import { markdownReport } from './report/markdown.js';
import { progress } from './report/progress.js';
import { terminalReport } from './report/terminal.js';
import { conditionText, headline } from './report/words.js';

const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();

/** The action: inputs in; outputs, summary, annotations and the step's result out. */
async function main(): Promise<void> {
  const config = await configFromInputs((name) => core.getInput(name), workspace);
  const clock = () => performance.now() / 1000;
  const write = (text: string) => void process.stdout.write(text);
  const colors = pc.createColors(!process.env['NO_COLOR']);
  const store = new Store(resolve(workspace, core.getInput('store') || '.sluice'));
  const run = await gateRun(config, {
    host: new LocalHost(store, await readGitState(workspace), true),
    store,
    workspace,
    subscribers: [
      { name: 'log', receive: progress({ terminal: false, width: 120, write }, colors, clock) },
    ],
    signal: stopSignal(),
    now: () => new Date(),
    clock,
  });
  write(`${terminalReport(run.record, colors, workspace)}\n`);
  writeOutputs(run);
  if (process.env['GITHUB_STEP_SUMMARY']) {
    await core.summary.addRaw(markdownReport(run.record)).write();
  }
  report(run);
}

function writeOutputs({ record, folder }: GateRun): void {
  const { decision, metrics, exportPath } = record;
  const passed = decision.verdict === 'passed';
  core.setOutput('verdict', decision.verdict);
  core.setOutput('passed', String(passed));
  core.setOutput(
    'metrics',
    JSON.stringify(Object.fromEntries(Object.entries(metrics.test).map(([k, v]) => [k, v.value]))),
  );
  core.setOutput('run-id', record.id);
  core.setOutput('model-path', passed ? (exportPath ?? join(folder, 'model')) : '');
  core.setOutput('record-path', join(folder, 'run.json'));
}

/** The step's result and its annotations: a gate that said no fails the step with the reason first. */
function report({ record: { decision } }: GateRun): void {
  for (const finding of decision.findings) {
    const text = `${conditionText(finding)}: ${finding.reason}`;
    const properties = { title: `Sluice: ${finding.verdict}`, ...annotation(finding.place) };
    if (finding.verdict === 'warn' || finding.verdict === 'inconclusive') {
      core.warning(escapeLog(text), properties);
    } else if (finding.verdict === 'fail') core.error(escapeLog(text), properties);
  }
  if (decision.verdict === 'failed') {
    core.error(`the gate ${headline(decision)}`);
    process.exitCode = EXIT.failed;
  }
}

function annotation(place: Place | undefined): core.AnnotationProperties {
  if (place?.line === undefined) return {};
  return {
    file: relative(workspace, resolve(place.file)),
    startLine: place.line,
    ...(place.column !== undefined && { startColumn: place.column }),
  };
}

try {
  await main();
} catch (error) {
  if (error instanceof InputError) {
    for (const { message, at, fix } of error.problems) {
      core.error(escapeLog(fix ? `${message}. ${fix}` : message), annotation(at));
    }
  }
  core.setFailed(explainError(error, core.isDebug(), workspace));
  process.exitCode = exitCodeOfError(error);
}
