import type { Estimate } from '../evaluate/estimate.js';
import type { DecisionVerdict, Verdict } from '../gate/finding.js';
import type { FinishedRecord, RecordedFinding, UnfinishedRecord } from '../record/run-record.js';
import {
  acceptedText,
  adviceLines,
  baselineText,
  familyText,
  flipsText,
  powerText,
  seedsText,
  shownText,
  unitsText,
} from './comparison-words.js';
import { type RulesView, rulesView } from './rules-words.js';
import {
  conditionText,
  continuedText,
  epochsText,
  experimentName,
  headline,
  shownMetrics,
} from './words.js';

/**
 * What a report says, decided once from a run's record. Its texts hold names from the data: escape
 * them where they are shown.
 */
export interface ReportView extends JudgedView {
  readonly outcome: Outcome;
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
  /** To be said before anything else; absent where there is nothing to say of the rules. */
  readonly rules?: RulesView;
  /** `project/experiment`. */
  readonly name: string;
  /** `passed: 4 of 5 conditions hold, 1 not compared`. */
  readonly headline: string;
  /** In the order of the gate. */
  readonly conditions: readonly ConditionRow[];
  /** What to do about what is inconclusive, a sentence each. */
  readonly advice: readonly string[];
  readonly comparedWith: ComparedWith;
  readonly metrics: MetricTable;
}

/** What of a record the gate's words are made of. */
export type JudgedRecord = Pick<
  FinishedRecord,
  | 'project'
  | 'experiment'
  | 'git'
  | 'data'
  | 'task'
  | 'units'
  | 'seeds'
  | 'reported'
  | 'metrics'
  | 'baseline'
  | 'comparison'
  | 'decision'
  | 'rules'
>;

export interface ConditionRow {
  readonly verdict: Verdict;
  /** The condition with the rows that it is about. */
  readonly text: string;
  /** It is about a part of the test rows. */
  readonly onSlice: boolean;
  /** It only advises. */
  readonly advisory: boolean;
  /** It does not hold, and need not: another of its group does. */
  readonly spared: boolean;
  readonly reason: string;
  readonly estimate: Pick<Estimate, 'value' | 'interval'>;
  readonly against?: Against;
  readonly place?: RecordedFinding['place'];
}

/** The baseline's value, and how much better the candidate is; null where undefined. */
export interface Against {
  readonly baseline: number | null;
  readonly d: number | null;
  readonly interval: readonly [number, number] | null;
}

/** What became of the model. */
export type Outcome =
  | { readonly kind: 'not passed' }
  /** There is none: predictions were judged that somebody else made. */
  | { readonly kind: 'judged'; readonly promoted: boolean }
  /** The record was kept, where others read it, before the export was in place. */
  | { readonly kind: 'export pending' }
  | { readonly kind: 'no export path'; readonly promoted: boolean }
  | {
      readonly kind: 'exported';
      readonly path: string;
      readonly files: number;
      readonly bytes: number;
      /** Of the formats whose answers differ from the trained model's, by how much. */
      readonly near: readonly Near[];
      readonly promoted: boolean;
    };

/** The largest difference that an exported format was found to make. */
export interface Near {
  readonly format: string;
  readonly difference: number;
  readonly of: 'probability' | 'standard deviation';
}

export interface ComparedWith {
  readonly found: boolean;
  /** Which run it is and how it was chosen, or why there is none. */
  readonly text: string;
  /** The page of its run. */
  readonly url?: string;
  /** What the comparison shows, a sentence each; empty where nothing was compared. */
  readonly evidence: readonly string[];
}

export interface MetricTable {
  readonly testRows: number;
  /** Some have a baseline beside them. */
  readonly compared: boolean;
  readonly rows: readonly MetricRow[];
}

export interface MetricRow {
  readonly name: string;
  readonly estimate: Estimate;
  readonly against?: Against;
}

export interface Training {
  /** `stopped early after 23 of 50 epochs, weights of epoch 13`; absent where there are none. */
  readonly epochs?: string;
  /** What an earlier attempt had left for a command to go on from. */
  readonly continued?: string;
  readonly trainRows: number;
  readonly validationRows: number;
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
}

/** What there is to say of a run that came to a verdict. */
export function viewOf(record: FinishedRecord): ReportView {
  const { data, timings } = record;
  return {
    ...judgedView(record),
    outcome: outcomeOf(record),
    ...(record.accepted && { accepted: acceptedText(record.accepted) }),
    ...(data.splits.method !== 'given' && { training: trainingOf(record) }),
    warnings: data.warnings.map(({ message }) => message),
    run: {
      id: record.id,
      git: record.git,
      fingerprint: data.fingerprint,
      sluice: record.environment.sluice,
      seconds: timings.totalSeconds,
    },
  };
}

function judgedView(record: JudgedRecord): JudgedView {
  const { decision } = record;
  const rules = rulesView(record);
  return {
    verdict: decision.verdict,
    ...(rules && { rules }),
    name: experimentName(record),
    headline: headline(decision),
    conditions: decision.findings.map(conditionRow),
    advice: adviceLines(record),
    comparedWith: comparedWith(record),
    metrics: metricTable(record),
  };
}

/** What the gate had said of a run that broke after it; undefined where the run did not come so far. */
export function viewOfUnfinished(record: UnfinishedRecord): JudgedView | undefined {
  const { judged, data, task, metrics, baseline, comparison, units, seeds, reported, ...rest } =
    record;
  const whole = judged && data && task && metrics && baseline && comparison !== undefined;
  if (!whole) return undefined;
  const found = { data, task, metrics, baseline, comparison };
  const view = judgedView({
    ...rest,
    ...judged,
    ...found,
    ...(units && { units }),
    ...(seeds && { seeds }),
    ...(reported && { reported }),
  });
  // A pass that does not count is not called one.
  return { ...view, headline: view.headline.replace(/^passed: /, '') };
}

function trainingOf(record: FinishedRecord): Training {
  const { epochs, continued, data, timings, trainer, history } = record;
  return {
    ...(epochs && { epochs: epochsText(epochs) }),
    ...(continued && { continued: continuedText(continued) }),
    trainRows: data.splits.train,
    validationRows: data.splits.validation,
    seconds: timings.trainSeconds,
    engine: trainer.engine,
    history,
  };
}

function conditionRow(finding: RecordedFinding): ConditionRow {
  const { verdict, where, severity, spared, reason, value, interval, comparison, place } = finding;
  return {
    verdict,
    text: conditionText(finding),
    onSlice: where !== undefined,
    advisory: severity === 'warn',
    spared: spared === true,
    reason,
    estimate: { value, interval },
    ...(comparison && { against: comparison }),
    ...(place && { place }),
  };
}

function outcomeOf(record: FinishedRecord): Outcome {
  const { decision, data, artifacts, parity = [], exportPath: path, promoted, task } = record;
  if (data.splits.method === 'given') return { kind: 'judged', promoted };
  if (decision.verdict !== 'passed') return { kind: 'not passed' };
  if (path === null) return { kind: 'no export path', promoted };
  if (record.export === 'pending') return { kind: 'export pending' };
  const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
  const of = task === 'regression' ? 'standard deviation' : 'probability';
  const near = parity
    .filter(({ difference }) => difference > 0)
    .map(({ format, difference }) => ({ format, difference, of }) as const);
  return { kind: 'exported', path, files: artifacts.length, bytes, near, promoted };
}

function comparedWith(record: JudgedRecord): ComparedWith {
  const { baseline, comparison, decision } = record;
  const lines = comparison
    ? [
        seedsText(record),
        unitsText(record),
        shownText(comparison),
        flipsText(comparison),
        familyText(decision.findings),
        comparison.maySeen ? '' : powerText(decision.findings),
      ]
    : [];
  return {
    found: baseline.found,
    text: baselineText(record),
    ...('url' in baseline && baseline.url !== undefined && { url: baseline.url }),
    evidence: lines.filter((line) => line !== ''),
  };
}

/** What the command said of itself: never to be taken for what was measured. */
function reportedMetrics({ reported, data }: JudgedRecord): MetricRow[] {
  const n = data.splits.test;
  return Object.entries(reported?.metrics ?? {}).map(([name, value]) => ({
    name: `${name} (reported)`,
    estimate: { value, interval: null, n, ...(value === null && { why: 'it is not a number' }) },
  }));
}

function metricTable(record: JudgedRecord): MetricTable {
  const { comparison, data } = record;
  const compared = new Map(comparison?.metrics.map((row) => [row.metric, row]));
  return {
    testRows: data.splits.test,
    compared: comparison !== null,
    rows: [
      ...shownMetrics(record).map(([name, estimate]) => {
        const against = compared.get(name);
        return { name, estimate, ...(against && { against }) };
      }),
      ...reportedMetrics(record),
    ],
  };
}
