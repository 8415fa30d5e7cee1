import { createHash } from 'node:crypto';
import { candidateDigest, type EarlierLooks, type Look, lookAt } from '../baseline/looks.js';
import { evaluate } from '../evaluate/evaluate.js';
import type { Predictions } from '../evaluate/predictions.js';
import { formatPredictions } from '../evaluate/predictions-file.js';
import type { DecisionVerdict } from '../gate/finding.js';
import type { ChosenAmong } from '../gate/green-level.js';
import { byMerit, type Merit, meritOf, stepDown } from '../gate/rivals.js';
import type { Acceptance } from '../host/host.js';
import type { FinishedRecord } from '../record/run-record.js';
import { predictionsOf } from '../train/outcome.js';
import type { Baseline } from './before-training.js';
import { decideGate } from './decide-run.js';
import { evaluateOptions } from './evaluate-model.js';
import { amongOf, compareRuns, type GateEvidence } from './gate-evidence.js';
import type { ReadData } from './judged-rows.js';
import { partAnswers } from './part-answers.js';
import type { RunScope } from './run-scope.js';
import type { Variant } from './variants.js';

/** The one of several that a run is about. */
export interface ChosenVariant {
  readonly variant: Variant;
  /** By how many the level was divided at which it was judged. */
  readonly rivals: number;
  /** The candidates before the run, and all that it judged. */
  readonly earlier: EarlierLooks | undefined;
  readonly entry: NonNullable<FinishedRecord['variants']>;
}

interface Given {
  readonly data: ReadData;
  readonly baseline: Baseline;
  readonly earlier: EarlierLooks | undefined;
  readonly accepted: Acceptance | undefined;
}

/** One of several, with all that is known of it beside the others. */
interface Contender {
  readonly variant: Variant;
  readonly look: Look | undefined;
  readonly compared: GateEvidence;
}

const BEST_FIRST = ['passed', 'inconclusive', 'failed'] as const;

/**
 * Judges each variant against the same baseline on the same test rows, and chooses one: of those that
 * pass the best by `meritOf`; where none does, the best of those that are not shown worse, so that the
 * run fails only where all of them do. Rows that are kept for the last word are asked of none of them.
 * See docs/adr/0042-variants.md.
 * @throws BrokenError when the baseline's model is needed and can't be read
 */
export async function chooseVariant(
  variants: readonly Variant[],
  given: Given,
  { config }: Pick<RunScope, 'config'>,
): Promise<ChosenVariant> {
  const { data, baseline, accepted } = given;
  const { contenders, earlier } = await measure(variants, given, config);
  const judgedAt = (one: Contender, rivals: number): Judgement => {
    const among = amongOf({ look: one.look, rivals }, config);
    const held = chosenAmong(one.compared, among);
    const { verdict } = decideGate(data.checks, held, { baseline, accepted }, config);
    const merit = meritOf(data.checks, held.evidence);
    return { ...one, among: among.rivals, verdict, ...(merit && { merit }) };
  };
  const rivals = stepDown(
    contenders.length,
    (index, among) => judgedAt(contenders[index]!, among).verdict === 'passed',
  );
  const judged = contenders.map((one, index) => judgedAt(one, rivals[index]!.among));
  const order = byMerit(data.checks);
  const [chosen] = judged.toSorted(
    (a, b) =>
      BEST_FIRST.indexOf(a.verdict) - BEST_FIRST.indexOf(b.verdict) || order(a.merit, b.merit),
  );
  if (!chosen) throw new RangeError('there is no variant to choose from');
  return {
    variant: chosen.variant,
    rivals: chosen.among,
    earlier,
    entry: {
      by: chosen.merit?.metric ?? null,
      judged: judged.map((one) => entryOf(one, one === chosen)),
    },
  };
}

interface Judgement extends Contender {
  /** By how many the level was divided. */
  readonly among: number;
  readonly verdict: DecisionVerdict;
  readonly merit?: Merit;
}

function chosenAmong({ evidence, reference }: GateEvidence, among: ChosenAmong): GateEvidence {
  return {
    evidence: evidence.chosenAmong(among),
    ...(reference && {
      reference: { ...reference, evidence: reference.evidence.chosenAmong(among) },
    }),
  };
}

/** What names a candidate that is not written: only the one that is chosen is. */
function digestOf(predictions: Predictions): string {
  const hash = createHash('sha256');
  for (const text of formatPredictions(predictions)) hash.update(text);
  return candidateDigest([{ sha256: hash.digest('hex') }]);
}

async function measure(
  variants: readonly Variant[],
  { data, baseline, earlier: before }: Given,
  config: RunScope['config'],
): Promise<{
  readonly contenders: readonly Contender[];
  readonly earlier: EarlierLooks | undefined;
}> {
  let earlier = before;
  const contenders: Contender[] = [];
  for (const variant of variants) {
    const { trained } = variant;
    const { test: predictions } = partAnswers(predictionsOf(trained), data);
    const evaluation = evaluate(predictions, evaluateOptions(config));
    const look = earlier && lookAt(earlier, data.summary.testFingerprint, digestOf(predictions));
    earlier = earlier && look && { ...earlier, looks: look.looks };
    const circumstances = { data, baseline, trained, look, rivals: 1 };
    const compared = await compareRuns({ predictions, evaluation }, circumstances, config);
    contenders.push({ variant, look, compared });
  }
  return { contenders, earlier };
}

function entryOf(
  { variant: { overrides, trained }, among, verdict, merit }: Judgement,
  chosen: boolean,
): ChosenVariant['entry']['judged'][number] {
  const { handed } = trained;
  if (!handed) throw new RangeError('a variant is what another job left');
  return {
    variant: overrides,
    ...handed,
    verdict,
    among,
    ...(chosen && { chosen }),
    value: merit?.value ?? null,
    gain: merit?.gain ?? null,
  };
}
