import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config/config.js';
import { configFromInputs } from '../config/inputs.js';
import { InputError } from '../errors.js';
import type { Subscriber } from '../events.js';
import { EXIT } from '../exit.js';
import { refuseDeletedConfig } from '../pipeline/deleted-config.js';
import { type GateRun, gateRun } from '../pipeline/run.js';
import { RUN_FILES } from '../record/run-folder.js';
import type { FinishedRecord, UnfinishedRecord } from '../record/run-record.js';
import { Store } from '../record/store.js';
import { gateAnnotations } from '../report/annotations.js';
import { markdown } from '../report/markdown.js';
import { judgedReport, terminalReport } from '../report/terminal.js';
import { viewOf, viewOfUnfinished } from '../report/view.js';
import { type ActionInputs, SHORT_FORMS } from './action-inputs.js';
import { savingBegun } from './begun-state.js';
import { requirePredictions } from './judge.js';
import type { Runner } from './runner.js';
import { colorsOf, inputOf, openStep } from './step-world.js';
import { summarize, tellError } from './tell-end.js';

/** The action: inputs in; outputs, summary and annotations out. Returns the exit code. */
export async function runAction(inputs: ActionInputs, runner: Runner): Promise<number> {
  const { workspace } = runner;
  const store = new Store(resolve(workspace, inputs.store || '.sluice'));
  const begun = begunRun(store);
  let unfinished: UnfinishedRecord | undefined;
  const onUnfinished = (record: UnfinishedRecord) => {
    unfinished = record;
  };
  // Until there is a verdict, and where none comes: a later step must never read what was not
  // decided as passed.
  runner.setOutput('verdict', '');
  runner.setOutput('passed', 'false');
  try {
    const run = await gate(inputs, runner, store, begun, onUnfinished);
    const { record, publication } = run;
    const view = viewOf(record);
    if (beginsNothing(record)) runner.annotate({ level: 'warning', text: BEGINS_NOTHING });
    for (const one of gateAnnotations(view, workspace)) runner.annotate(one);
    runner.write(`${terminalReport(view, { colors: colorsOf(runner), folder: workspace })}\n`);
    for (const [name, value] of outputsOf(run)) runner.setOutput(name, value);
    // What a later job takes the run by; the action in the root has none.
    if (inputs.about === 'predictions') {
      runner.setOutput('run-digest', publication.evidenceDigest ?? '');
    }
    await summarize(publication.report ?? markdown.render(view), runner);
    return record.decision.verdict === 'failed' ? EXIT.failed : EXIT.passed;
  } catch (error) {
    for (const [name, value] of begun.outputs()) runner.setOutput(name, value);
    if (unfinished)
      for (const [name, value] of judgedOutputs(unfinished)) runner.setOutput(name, value);
    const judged = unfinished && viewOfUnfinished(unfinished);
    if (judged) runner.write(`${judgedReport(judged, { colors: colorsOf(runner) })}\n`);
    return tellError(error, runner, judged);
  }
}

async function gate(
  inputs: ActionInputs,
  runner: Runner,
  store: Store,
  begun: Subscriber,
  onUnfinished: (record: UnfinishedRecord) => void,
): Promise<GateRun> {
  const opened = await openStep(inputs, runner, store, begun, savingBegun(runner));
  const { file } = opened;
  const world = { ...opened.world, onUnfinished };
  if (file !== undefined) await refuseDeletedConfig(file, world);
  const form = SHORT_FORMS[inputs.about];
  const config = await configFromInputs(inputOf(inputs), runner.workspace, form);
  if (world.handed) requireData(config);
  else if (inputs.about === 'predictions') requirePredictions(config);
  const name = inputs.about === 'training' ? 'Training' : 'Judging';
  return runner.group(name, () => gateRun(config, world));
}

/** @throws InputError where there is no data to judge a trained run on */
function requireData({ data, file }: Config): void {
  if (data.kind === 'dataset') return;
  throw InputError.of('the config has predictions, and what is to be judged was trained', {
    ...(file !== undefined && { at: { file } }),
    fix: 'Leave run-id, run-digest, run-ids and expect out, or name the config that was trained by.',
  });
}

/** It passed because nothing was ever promoted, and was not promoted either. */
function beginsNothing({ decision, promoted }: FinishedRecord): boolean {
  return decision.verdict === 'passed' && decision.first === true && !promoted;
}

const BEGINS_NOTHING =
  'This passed because nothing was promoted before, and promote is "never": until promote/action.yml promotes a run, there is nothing to compare with, and every run here is a first one.';

type Outputs = readonly (readonly [name: string, value: string])[];

/**
 * Knows which run has begun. It may leave a record without coming to a verdict, which is then all
 * that there is to hand on.
 */
function begunRun(store: Store): Subscriber & { outputs(): Outputs } {
  let id: string | undefined;
  return {
    name: 'outputs',
    receive(event) {
      if (event.type === 'run-started') id = event.runId;
    },
    outputs() {
      if (id === undefined) return [];
      const record = join(store.folder(id), RUN_FILES.record);
      if (!existsSync(record)) return [];
      return [
        ['run-id', id],
        ['record-path', record],
      ];
    },
  };
}

/**
 * Of a run that broke after the gate had decided: its numbers, and a verdict that is not "passed".
 * That one does not count, and a later step may act on it.
 */
function judgedOutputs({ judged, metrics }: UnfinishedRecord): Outputs {
  const verdict = judged?.decision.verdict;
  return [
    ...(verdict !== undefined && verdict !== 'passed' ? [['verdict', verdict] as const] : []),
    ...(judged && metrics ? [['metrics', metricsJson(metrics)] as const] : []),
  ];
}

function metricsJson({ test }: FinishedRecord['metrics']): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(test).map(([name, { value }]) => [name, value])),
  );
}

function outputsOf({ record, folder, publication }: GateRun): Outputs {
  const { decision, metrics, exportPath, baseline, artifacts } = record;
  const passed = decision.verdict === 'passed';
  const hasModel = passed && artifacts.length > 0;
  return [
    ['verdict', decision.verdict],
    ['passed', String(passed)],
    ['metrics', metricsJson(metrics)],
    ['run-id', record.id],
    ['model-path', hasModel ? (exportPath ?? join(folder, RUN_FILES.model)) : ''],
    ['record-path', join(folder, RUN_FILES.record)],
    ['artifact-url', publication.artifactUrl ?? ''],
    ['artifact-digest', publication.artifactDigest ?? ''],
    ['baseline-sha', ('sha' in baseline && baseline.sha) || ''],
  ];
}
