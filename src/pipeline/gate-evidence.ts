import type { Look } from '../baseline/looks.js';
import { incomparable, pairRows } from '../compare/pairing/pair.js';
import { pairFiles, pairGivenWithRun } from '../compare/pairing/pair-given.js';
import type { Config } from '../config/config.js';
import { BrokenError } from '../errors.js';
import type { Predictions } from '../evaluate/predictions.js';
import type { Undetermined } from '../evaluate/undetermined.js';
import { Evidence } from '../gate/evidence.js';
import { ALONE, type ChosenAmong } from '../gate/green-level.js';
import type { HeldTo } from '../gate/reference-checks.js';
import type { Trained } from '../train/trainer.js';
import type { Against, Baseline } from './before-training.js';
import { type Evaluated, evaluateOptions } from './evaluate-model.js';
import { givenPart } from './given-baseline.js';
import type { ReadData } from './judged-rows.js';

/**
 * Pairs the model's rows with the baseline's, as the evidence that the gate asks.
 * @throws BrokenError when the baseline's model is needed and can't be read
 */
export async function compareRuns(
  { predictions, evaluation }: Pick<Evaluated, 'predictions' | 'evaluation'>,
  { data, baseline, trained, look, rivals }: Circumstances,
  config: Config,
): Promise<GateEvidence> {
  const { against } = baseline;
  const pairing = await pairWith(against, data, predictions, config);
  const singles = singlesOf(config, trained, data);
  const options = evaluateOptions(config);
  const among = amongOf({ look, rivals }, config);
  const evidence = new Evidence(predictions, evaluation, pairing, options, singles, among);
  const reference = against.kind === 'run' ? against.reference : undefined;
  if (!reference || reference.isBaseline) return { evidence };
  const { run, promotions } = reference;
  const other = await pairWith({ kind: 'run', run }, data, predictions, config);
  return {
    evidence,
    reference: {
      evidence: new Evidence(predictions, evaluation, other, options, singles, among),
      runId: reference.named.runId,
      ...(promotions !== undefined && { promotions }),
    },
  };
}

/** What the model is held against: the last promoted run, and the reference beside it. */
export interface GateEvidence {
  readonly evidence: Evidence;
  readonly reference?: Omit<HeldTo, 'budget'> & { readonly evidence: Evidence };
}

export const NOT_COUNTED = 'it is not known how many candidates were judged on these rows before';

/**
 * Among how many it is chosen, as far as green has to allow for it. A candidate's place on these rows
 * has divided the level among all that were ever judged on them already, its rivals too.
 */
export function amongOf(
  { look, rivals }: Pick<Circumstances, 'look' | 'rivals'>,
  { gate }: { readonly gate: Pick<Config['gate'], 'looks'> },
): ChosenAmong {
  if (gate.looks === 'report') return { ...ALONE, rivals };
  if (look) return { ...ALONE, looks: look.count };
  throw new BrokenError(NOT_COUNTED);
}

/** What the training reports of itself, and what a file of numbers says. */
export function singlesOf(
  { gate }: Config,
  { reported }: Trained,
  { numbers }: ReadData,
): ReadonlyMap<string, number | Undetermined> {
  const said = new Map(Object.entries(reported?.metrics ?? {}));
  const ofCommand = gate.reported.map(
    (name) => [name, said.get(name) ?? ({ code: 'not-reported' } as const)] as const,
  );
  return new Map([...ofCommand, ...(numbers?.values ?? [])]);
}

async function pairWith(
  against: Exclude<Against, { readonly kind: 'run' }> | RunToPair,
  { source, heldOut, summary: data }: ReadData,
  predictions: Predictions,
  { values }: Config,
): Promise<Evidence['pairing']> {
  if (against.kind === 'none') return { kind: 'no-baseline', why: against.search.because };
  if (source.kind === 'rows') {
    const named = source.rows.idColumn !== undefined;
    const file = source.rows.testTable.file;
    const candidate = { file, predictions, named };
    if (against.kind === 'run') return pairGivenWithRun(candidate, data, against.run);
    if (!heldOut) return pairFiles(candidate, against.given);
    const { testIds } = source.rows;
    const kept = new Set(Array.from(heldOut.confirm, (row) => testIds[row]!));
    return pairFiles(
      candidate,
      givenPart(against.given, (id) => !kept.has(id)),
    );
  }
  if (source.kind === 'numbers') return incomparable({ code: 'no-row-in-common' });
  if (against.kind === 'predictions') throw new RangeError('the run has no rows to pair by');
  const { judged: dataset } = source;
  return pairRows({ params: values, data, dataset, predictions }, against.run);
}

type RunToPair = Pick<Extract<Against, { readonly kind: 'run' }>, 'kind' | 'run'>;

/** What a candidate is judged in, whatever it says. */
export interface Circumstances {
  readonly data: ReadData;
  readonly baseline: Baseline;
  readonly trained: Trained;
  /** Undefined where it is not known which candidate on these rows it is. */
  readonly look: Look | undefined;
  /** Of how many that are judged together one is to be promoted, as far as Holm has them left; 1: of this one. */
  readonly rivals: number;
}
