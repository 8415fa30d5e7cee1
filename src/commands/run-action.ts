import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pc from 'picocolors';
import { configFile, configFromInputs, dataRootsOf } from '../config/inputs.js';
import { rootsOf } from '../data/source-files.js';
import { messageOf } from '../errors.js';
import type { Subscriber } from '../events.js';
import { EXIT, exitCodeOfError, explainError } from '../exit.js';
import { confine } from '../files/confined-path.js';
import { refuseDeletedConfig } from '../pipeline/deleted-config.js';
import { openHost } from '../pipeline/open-host.js';
import { type GateRun, gateRun } from '../pipeline/run.js';
import { checkStorePlace } from '../pipeline/store-place.js';
import { RUN_FILES } from '../record/run-folder.js';
import type { FinishedRecord, UnfinishedRecord } from '../record/run-record.js';
import { Store } from '../record/store.js';
import { errorAnnotations, gateAnnotations, type LogAnnotation } from '../report/annotations.js';
import { errorMarkdown } from '../report/error-markdown.js';
import { markdown } from '../report/markdown.js';
import { judgedReport, terminalReport } from '../report/terminal.js';
import { viewOf, viewOfUnfinished } from '../report/view.js';
import { progress } from '../subscribers/progress.js';
import { escapeLog } from '../text/escape.js';
import {
  type ActionInputs,
  candidatesFrom,
  issueOnFailure,
  promotesFrom,
  rulesFrom,
  SHORT_FORMS,
} from './action-inputs.js';
import { BEGUN_STATE } from './begun-state.js';
import { requirePredictions } from './judge.js';

/** What a step has of the runner that it runs on. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The checked-out repository. Absolute. */
  readonly workspace: string;
  /** The working directory. Absolute. */
  readonly folder: string;
  readonly debug: boolean;
  /** Aborted with an `InterruptedError`. */
  readonly signal: AbortSignal;
  write(text: string): void;
  annotate(annotation: LogAnnotation): void;
  setOutput(name: string, value: string): void;
  /** For the step after all others. */
  saveState(name: string, value: string): void;
  /** Folds what is written meanwhile under a name. */
  group<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Shows Markdown on the page of the job. */
  summarize(markdown: string): Promise<void>;
}

/** The action: inputs in; outputs, summary and annotations out. Returns the exit code. */
export async function runAction(inputs: ActionInputs, runner: Runner): Promise<number> {
  const { workspace, debug } = runner;
  const store = new Store(resolve(workspace, inputs.store || '.sluice'));
  const begun = begunRun(store, runner);
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
    await summarize(publication.report ?? markdown.render(view), runner);
    return record.decision.verdict === 'failed' ? EXIT.failed : EXIT.passed;
  } catch (error) {
    for (const [name, value] of begun.outputs()) runner.setOutput(name, value);
    if (unfinished)
      for (const [name, value] of judgedOutputs(unfinished)) runner.setOutput(name, value);
    const judged = unfinished && viewOfUnfinished(unfinished);
    if (judged) runner.write(`${judgedReport(judged, { colors: colorsOf(runner) })}\n`);
    const explained = explainError(error, debug, workspace);
    for (const one of errorAnnotations(error, explained, workspace)) runner.annotate(one);
    const plain = explainError(error, false, workspace);
    await summarize(errorMarkdown(error, plain, judged), runner);
    return exitCodeOfError(error);
  }
}

async function gate(
  inputs: ActionInputs,
  runner: Runner,
  store: Store,
  begun: Subscriber,
  onUnfinished: (record: UnfinishedRecord) => void,
): Promise<GateRun> {
  const { env, workspace, folder, signal } = runner;
  const dataRoots = await dataRootsOf(inputs.dataRoots, workspace);
  const roots = rootsOf({ workspace, dataRoots });
  const input = (name: string) => inputs.config[name] ?? '';
  const reason = inputs.acceptBaseline.trim();
  const form = SHORT_FORMS[inputs.about];
  const file = configFile(input, workspace, form);
  if (file !== undefined) await confine([{ name: 'input "config"', path: file }], roots);
  await checkStorePlace(store, roots);
  const clock = () => performance.now() / 1000;
  const screen = { terminal: false, width: 120, write: (text: string) => runner.write(text) };
  const warn = (message: string) => runner.annotate({ level: 'warning', text: escapeLog(message) });
  const world = {
    host: await openHost({
      env,
      token: inputs.githubToken,
      issueOnFailure: issueOnFailure(inputs),
      candidates: candidatesFrom(inputs),
      workspace,
      store,
      warn,
      signal,
    }),
    store,
    rules: rulesFrom(inputs),
    promotes: promotesFrom(inputs),
    ...(reason !== '' && { accept: reason }),
    workspace,
    dataRoots,
    folder,
    subscribers: [progress(screen, colorsOf(runner), clock), begun],
    warn,
    signal,
    onUnfinished,
    now: () => new Date(),
    clock,
  };
  if (file !== undefined) await refuseDeletedConfig(file, world);
  const config = await configFromInputs(input, workspace, form);
  if (inputs.about === 'predictions') requirePredictions(config);
  return runner.group('Training', () => gateRun(config, world));
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
function begunRun(store: Store, runner: Runner): Subscriber & { outputs(): Outputs } {
  let id: string | undefined;
  return {
    name: 'outputs',
    receive(event) {
      if (event.type !== 'run-started') return;
      const { runId, project, experiment } = event;
      id = runId;
      runner.saveState(BEGUN_STATE, JSON.stringify({ project, experiment }));
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

/** It only tells people: the gate has decided, and the run is published. */
async function summarize(markdown: string, runner: Runner): Promise<void> {
  await runner.summarize(markdown).catch((error: unknown) => {
    const text = escapeLog(`the job summary could not be written: ${messageOf(error)}`);
    runner.annotate({ level: 'warning', text });
  });
}

function colorsOf({ env }: Runner) {
  return pc.createColors(!env['NO_COLOR']);
}
