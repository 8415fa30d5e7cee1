import { isDeepStrictEqual } from 'node:util';
import { beginsLine } from '../baseline/search.js';
import type { Config } from '../config/config.js';
import { formatProblem, InputError } from '../errors.js';
import { evaluate } from '../evaluate/evaluate.js';
import { type DecideOptions, decide } from '../gate/decide.js';
import { Evidence } from '../gate/evidence.js';
import type { Decision } from '../gate/finding.js';
import { findings } from '../gate/findings.js';
import { type Check, planGate } from '../gate/plan.js';
import type { Acceptance } from '../host/host.js';
import type { NotCompared } from '../record/baseline-schema.js';
import type { RulesEntry } from '../record/run-record.js';
import { inWords } from '../report/reason-words.js';
import { type Evaluated, evaluateOptions } from './evaluate-model.js';
import {
  amongOf,
  type Circumstances,
  type GateEvidence,
  NOT_COUNTED,
  singlesOf,
} from './gate-evidence.js';
import { lastWord } from './last-word.js';
import type { Side } from './rules.js';
import type { RunScope } from './run-scope.js';

/** All that a verdict rests on. */
export interface Judged extends Circumstances {
  readonly evaluated: Evaluated;
  readonly compared: GateEvidence;
  /** Absent where the model has to pass. */
  readonly accepted: Acceptance | undefined;
}

/**
 * Conditions × evidence → decision, by the rules that decide; where work is proposed that asks for
 * something else, by the other side's too, on the same predictions. Rules that can't be applied any
 * more are a fail.
 */
export function decideByRules(
  judged: Judged,
  { rules: { config, proposal }, emit }: Pick<RunScope, 'rules' | 'emit'>,
): { readonly decision: Decision; readonly entry: RulesEntry | undefined } {
  const before = decideGate(judged.data.checks, judged.compared, judged, config);
  const own = proposal?.inapplicable ? before : orVetoed(before, judged, config);
  const decision: Decision = proposal?.inapplicable ? { verdict: 'failed', findings: [] } : own;
  emit({ type: 'decided', verdict: decision.verdict });
  if (!proposal) return { decision, entry: undefined };
  const { decides, agreed, changes, inapplicable, other } = proposal;
  const otherEntry = inapplicable ? inWords(own) : other && decideOther(other, judged, config);
  const entry = {
    decides,
    agreed,
    changes,
    ...(inapplicable && { inapplicable: inapplicable.map(formatProblem) }),
    ...(otherEntry && { other: otherEntry }),
  };
  return { decision, entry };
}

/** What the gate says of the test rows. */
export function decideGate(
  checks: readonly Check[],
  { evidence, reference }: GateEvidence,
  judged: Pick<Judged, 'baseline' | 'accepted'>,
  { gate }: Config,
): Decision {
  const held = reference && { ...reference, budget: gate.budget };
  return decide(findings(checks, evidence, held), decideOptions(judged, gate));
}

/** A pass that promotes the model, unless the rows forbid it that are kept for the last word. */
function orVetoed(decision: Decision, judged: Judged, config: Config): Decision {
  const { evaluated, baseline, data } = judged;
  if (!evaluated.confirm || !isAboutToPromote(decision, judged)) return decision;
  const asked = { against: baseline.against, data, options: evaluateOptions(config) };
  const said = lastWord(evaluated.confirm, asked, config);
  return decide([...decision.findings, ...said], decideOptions(judged, config.gate));
}

/** In this job, or in a later one that it is left to. */
export function isAboutToPromote(
  { verdict }: Decision,
  { baseline }: Pick<Judged, 'baseline'>,
): boolean {
  return verdict === 'passed' && baseline.promotes;
}

function decideOptions(
  { baseline: { against, promotes }, accepted }: Pick<Judged, 'baseline' | 'accepted'>,
  gate: Config['gate'],
): DecideOptions {
  const first = promotes && against.kind === 'none' && beginsLine(against.search);
  return { ...gate, first, accepted: accepted !== undefined };
}

/** What the side that does not decide says of the same predictions. */
function decideOther(
  side: Side,
  { data, trained, look, rivals, evaluated, compared, ...judged }: Judged,
  deciding: Config,
): RulesEntry['other'] {
  if (!side.ok) return { why: side.problems.map(formatProblem) };
  const { config } = side;
  let checks: readonly Check[];
  try {
    checks = planGate(config.gate, data.judged, data.numbers);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { why: error.problems.map(formatProblem) };
  }
  const { predictions } = evaluated;
  if (!isDeepStrictEqual(config.gate.own, deciding.gate.own)) return { why: [OTHER_COLUMNS] };
  if (!isDeepStrictEqual(config.numbers, deciding.numbers)) return { why: [OTHER_NUMBERS] };
  const options = evaluateOptions(config);
  const evaluation =
    options.confidence === deciding.gate.confidence
      ? evaluated.evaluation
      : evaluate(predictions, options);
  const pairing = sameBaseline(config, deciding)
    ? compared.evidence.pairing
    : ({ kind: 'no-baseline', why: notLookedFor(config) } as const);
  const singles = singlesOf(config, trained, data);
  if (config.gate.looks === 'correct' && !look) return { why: [NOT_COUNTED] };
  const among = amongOf({ look, rivals }, config);
  const evidence = new Evidence(predictions, evaluation, pairing, options, singles, among);
  // Whoever asks for another reference asks for one that was not looked for.
  const { reference } = isDeepStrictEqual(config.gate.reference, deciding.gate.reference)
    ? compared
    : {};
  const held = { evidence, ...(reference && { reference }) };
  return inWords(decideGate(checks, held, judged, config));
}

const OTHER_NUMBERS = 'these rules name other single numbers, which were not read';

const OTHER_COLUMNS = 'these rules name other metrics of their own, whose columns were not read';

function sameBaseline(one: Config, other: Config): boolean {
  const named = ({ project, experiment, baseline }: Config) => [project, experiment, baseline];
  return isDeepStrictEqual(named(one), named(other));
}

function notLookedFor({ baseline }: Config): NotCompared {
  return { code: baseline.kind === 'none' ? 'none' : 'other-baseline' };
}
