import type { DecisionVerdict } from '../gate/finding.js';
import type { FinishedRecord, UnfinishedRecord } from '../record/run-record.js';
import { lower } from '../text/case.js';
import { plural } from '../text/quantities.js';
import { changedParts } from './changed-words.js';
import { type ConditionRow, conditionRows } from './condition-rows.js';
import { acceptedText, decidedLines } from './decided-words.js';
import type { JudgedRecord } from './judged-record.js';
import { lastWordText } from './last-word-words.js';
import { looksText } from './looks-words.js';
import { type MetricTable, metricTable } from './metric-table.js';

import { newDataText } from './new-data-words.js';

import { type RulesView, rulesView } from './rules-words.js';
import { toDoText } from './to-do-words.js';

import { type VariantsView, variantsView } from './variants-words.js';
import { type WeakSlicesView, weakSlicesView } from './weak-slices-words.js';
import { gainOf, type Why, whyOf } from './why-words.js';
import {
  continuedText,
  counts,
  epochsText,
  experimentName,
  repeatsText,
  reusedText,
  splitText,
} from './words.js';

/**
 * What a report says, decided once from a run's record. Its texts hold names from the data: escape
 * them where they are shown.
 */
export interface ReportView extends JudgedView {
  /** The way out, a sentence; empty where there is nothing to do. */
  readonly toDo: string;
  readonly outcome: Outcome;
  /** Of which it is the one that was chosen; absent where there was one config. */
  readonly variants?: VariantsView;
  /** Who took the model for the baseline and why; absent where nobody had to. */
  readonly accepted?: string;
  /** Absent where nothing was trained. */
  readonly training?: Training;
  /** About the data. */
  readonly warnings: readonly string[];
  readonly run: RunFacts;
}

/** What the gate says of a run, and by which numbers, whatever becomes of it. */
export interface JudgedView {
  readonly verdict: DecisionVerdict;
  /** `project/experiment`. */
  readonly name: string;
  /** After the name: `failed`, `passed, no baseline yet`. */
  readonly title: string;
  /** What the work changes of the rules; absent where there is nothing to say of them. */
  readonly rules?: RulesView;
  /** What decided. */
  readonly why: Why;
  /** `2 of 4 conditions hold, 1 failed`. */
  readonly counts: string;
  /** How the data differ from the baseline's; absent where they are the same. */
  readonly newData?: NewDataView;
  /** What else is another than in the baseline's run, a part each. */
  readonly changed: readonly string[];
  /** The worst first, and of those that came out alike in the order of the gate. */
  readonly conditions: readonly ConditionRow[];
  /** Of the intervals, of 1. */
  readonly confidence: number;
  readonly comparedWith: ComparedWith;
  /** Which candidate on these rows it is; empty for the first. */
  readonly looks: string;
  /** What the rows say that are kept for the last word; empty where none are. */
  readonly lastWord: string;
  readonly metrics: MetricTable;
  /** Where the model got worse although nobody had asked; absent where nothing was found. */
  readonly weakSlices?: WeakSlicesView;
  /** How the verdict was reached, for who wants to know, a sentence each. */
  readonly decided: readonly string[];
}

export interface NewDataView {
  readonly text: string;
  /** Nothing else is another than in the baseline's run, so this is why the model moved. */
  readonly alone: boolean;
}

/** What became of the model. */
export type Outcome =
  | { readonly kind: 'not passed' }
  /** There is none: what was judged is what somebody else made. */
  | {
      readonly kind: 'judged';
      readonly what: 'predictions' | 'numbers';
      readonly promoted: boolean;
    }
  /** The record was kept, where others read it, before the export was in place. */
  | { readonly kind: 'export pending' }
  /** It is kept with its run alone: no export was asked for. */
  | { readonly kind: 'kept'; readonly promoted: boolean }
  /** The training left none. */
  | { readonly kind: 'no model'; readonly promoted: boolean }
  | {
      readonly kind: 'exported';
      readonly path: string;
      readonly files: number;
      readonly bytes: number;
      readonly promoted: boolean;
    };

export interface ComparedWith {
  readonly found: boolean;
  /** Which run it is, or why there is none. */
  readonly text: string;
  /** Where it was trained, and the page of its run. */
  readonly sha?: string;
  readonly url?: string;
  /** `same 891 test rows`; absent where the rows were not simply the same. */
  readonly rows?: string;
  /** How the rows were paired, where it was not simply all of them. */
  readonly note?: string;
}

export interface Training {
  /** `23 of 50 epochs, best was epoch 13`; absent where there are none. */
  readonly epochs?: string;
  /** What an earlier attempt had left for a command to go on from. */
  readonly continued?: string;
  /** Which run was judged anew, so that nothing was trained. */
  readonly reused?: string;
  /** Which run's bytes it gave again. */
  readonly repeats?: string;
  /** How many there were to train, to validate and to test. */
  readonly rows: string;
  readonly seconds: number;
  readonly engine: string;
  readonly history: FinishedRecord['history'];
}

export interface RunFacts {
  readonly id: string;
  /** What was checked out; in a pull request that is the merge commit. */
  readonly git: FinishedRecord['git'];
  /** Of the data, SHA-256 in hex. */
  readonly fingerprint: string;
  readonly sluice: string;
  readonly seconds: number;
  readonly testRows: number;
  /** It is about a pull request. */
  readonly proposed: boolean;
}

/** What there is to say of a run that came to a verdict. */
export function viewOf(record: FinishedRecord): ReportView {
  const { data, timings } = record;
  const variants = variantsView(record);
  const proposed = record.git?.ref.startsWith('refs/pull/') ?? false;
  return {
    ...judgedView(record),
    toDo: toDoText(record),
    outcome: outcomeOf(record),
    ...(variants && { variants }),
    ...(record.accepted && { accepted: acceptedText(record.accepted) }),
    ...(!isJudged(data) && { training: trainingOf(record) }),
    warnings: data.warnings.map(({ message }) => message),
    run: {
      id: record.id,
      git: record.git,
      fingerprint: data.fingerprint,
      sluice: record.environment.sluice,
      seconds: timings.totalSeconds,
      testRows: data.splits.test,
      proposed,
    },
  };
}

function judgedView(record: JudgedRecord): JudgedView {
  const { decision } = record;
  const rules = rulesView(record);
  const weak = weakSlicesView(record);
  return {
    verdict: decision.verdict,
    name: experimentName(record),
    title: titleOf(record, rules),
    ...(rules && { rules }),
    why: whyOf(decision, record.rules?.inapplicable !== undefined),
    counts: counts(decision),
    ...newDataOf(record),
    changed: changedParts(record),
    conditions: conditionRows(record),
    confidence: confidenceOf(record),
    comparedWith: comparedWith(record),
    looks: looksText(record),
    lastWord: lastWordText(record),
    metrics: metricTable(record),
    ...(weak && { weakSlices: weak }),
    decided: decidedLines(record),
  };
}

/** What the gate had said of a run that broke after it; undefined where the run did not come so far. */
export function viewOfUnfinished(record: UnfinishedRecord): JudgedView | undefined {
  const { judged, data, task, metrics, baseline, comparison, changes, ...others } = record;
  const { predictions, looks, units, seeds, reported, weakSlices, ...rest } = others;
  const whole =
    judged && data && task !== undefined && metrics && baseline && comparison !== undefined;
  if (!whole) return undefined;
  return judgedView({
    ...rest,
    ...judged,
    ...{ data, task, metrics, baseline, comparison },
    ...(predictions && { predictions }),
    ...(looks && { looks }),
    ...(units && { units }),
    ...(seeds && { seeds }),
    ...(reported && { reported }),
    ...(changes && { changes }),
    ...(weakSlices && { weakSlices }),
  });
}

function newDataOf(record: JudgedRecord): Pick<JudgedView, 'newData'> {
  const text = newDataText(record);
  if (text === undefined) return {};
  return { newData: { text, alone: record.changes?.params.length === 0 } };
}

function titleOf({ decision }: JudgedRecord, rules: RulesView | undefined): string {
  const { verdict, findings } = decision;
  const waits = verdict === 'passed' && findings.some((one) => one.verdict === 'not-compared');
  const changes = rules && rules.title !== '' ? `, and ${lower(rules.title)}` : '';
  return `${verdict}${waits ? ', no baseline yet' : ''}${changes}`;
}

/** Of the comparisons; they share it unless a condition asks for its own. */
function confidenceOf({ decision, params }: JudgedRecord): number {
  const gain = decision.findings.map(gainOf).find((one) => one !== undefined);
  if (gain) return gain.confidence;
  const gate = params['gate'];
  const own = gate !== null && typeof gate === 'object' && 'confidence' in gate && gate.confidence;
  return typeof own === 'number' ? own : 0.95;
}

function trainingOf(record: FinishedRecord): Training {
  const { epochs, continued, reused, repeats, data, timings, trainer, history } = record;
  return {
    ...(epochs && { epochs: epochsText(epochs) }),
    ...(continued && { continued: continuedText(continued) }),
    ...(reused && { reused: reusedText(reused) }),
    ...(repeats && { repeats: repeatsText(repeats) }),
    rows: splitText(data.splits),
    seconds: timings.trainSeconds,
    engine: trainer.engine,
    history,
  };
}

/** Whether it was made elsewhere, and only judged here. */
function isJudged({ splits: { method } }: FinishedRecord['data']): boolean {
  return method === 'given' || method === 'none';
}

function outcomeOf(record: FinishedRecord): Outcome {
  const { decision, data, artifacts, exportPath: path, promoted } = record;
  if (isJudged(data)) {
    const what = data.splits.method === 'none' ? 'numbers' : 'predictions';
    return { kind: 'judged', what, promoted };
  }
  if (decision.verdict !== 'passed') return { kind: 'not passed' };
  if (path === null) return { kind: artifacts.length === 0 ? 'no model' : 'kept', promoted };
  if (record.export === 'pending') return { kind: 'export pending' };
  const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
  return { kind: 'exported', path, files: artifacts.length, bytes, promoted };
}

function comparedWith({ baseline, comparison }: JudgedRecord): ComparedWith {
  if (!baseline.found) return { found: false, text: baseline.reason };
  const paired = comparison && {
    ...(comparison.note === null
      ? { rows: `same ${plural(comparison.rows, 'test row')}` }
      : { note: comparison.note }),
  };
  if ('predictions' in baseline) {
    return { found: true, text: `predictions in ${baseline.predictions.path}`, ...paired };
  }
  const { how, sha, url } = baseline;
  return {
    found: true,
    text: how.replace(/^the /, ''),
    ...(sha !== null && { sha }),
    ...(url !== undefined && { url }),
    ...paired,
  };
}
