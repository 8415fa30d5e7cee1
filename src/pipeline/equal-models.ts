import type { Config } from '../config/config.js';
import { evaluate } from '../evaluate/evaluate.js';
import type { Predictions } from '../evaluate/predictions.js';
import { withSeeds } from '../evaluate/seeds.js';
import { decide } from '../gate/decide.js';
import { type EqualModels, sharesOfVerdicts } from '../gate/equal-models.js';
import { Evidence } from '../gate/evidence.js';
import type { Decision } from '../gate/finding.js';
import { findings } from '../gate/findings.js';
import { predictionsOf } from '../train/outcome.js';
import type { TrainContext, Training } from '../train/trainer.js';
import type { ReadData } from './judged-rows.js';
import { partAnswers } from './part-answers.js';

/**
 * Trains pairs of fresh seeds on one split and judges each by the gate: an A/A test (Kohavi, Tang &
 * Xu 2020, "Trustworthy Online Controlled Experiments", chapter 19). What it finds is true of these
 * test rows.
 * @throws BrokenError when a training breaks
 */
export async function judgeEqualModels(
  training: Training,
  data: ReadData,
  config: Config,
  {
    pairs,
    onPair,
    ...context
  }: Omit<TrainContext, 'seed'> & {
    readonly pairs: number;
    readonly onPair: (done: number) => void;
  },
): Promise<EqualModels> {
  const { seed, seeds } = config.train;
  const each = seeds === 'auto' ? 1 : seeds;
  let next = seed;
  const side = async (): Promise<Predictions> => {
    const trained: Predictions[] = [];
    while (trained.length < each) {
      trained.push(predictionsOf(await training.run({ ...context, seed: next })));
      next = (next + 1) % 2 ** 32;
    }
    const all = withSeeds(trained[0]!, trained.slice(1));
    return partAnswers(all, data).test;
  };
  const decisions: Decision[] = [];
  while (decisions.length < pairs) {
    const [candidate, baseline] = [await side(), await side()];
    decisions.push(judgePair(candidate, baseline, data, config));
    onPair(decisions.length);
  }
  return sharesOfVerdicts(decisions);
}

function judgePair(
  candidate: Predictions,
  baseline: Predictions,
  { checks }: ReadData,
  { gate, train }: Config,
): Decision {
  const options = { confidence: gate.confidence, seed: train.seed };
  const of = candidate.ids.length;
  const pairing = { kind: 'paired', candidate, baseline, of, maySeen: false } as const;
  const evidence = new Evidence(candidate, evaluate(candidate, options), pairing, options);
  const undecided = { whenInconclusive: 'hold', whenNotCompared: 'hold' } as const;
  const found = findings(checks, evidence);
  return decide(found, { ...undecided, first: false, accepted: false });
}
