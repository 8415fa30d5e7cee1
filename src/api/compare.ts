import { comparisonTable } from '../compare/comparison-table.js';
import { evaluate } from '../evaluate/evaluate.js';
import { comparisonInWords, incomparableText } from '../report/pairing-words.js';
import { openedOf, optionsOf } from './opened.js';
import { pair } from './pair.js';
import type { Comparison, Confidence, Predictions } from './types.js';

/**
 * Every metric of the candidate beside the baseline's, on the rows that both have.
 * @throws InputError where the two contradict each other on a label, or their rows can't be paired;
 * and for a confidence outside of (0, 1)
 */
export function compare(
  candidate: Predictions,
  baseline: Predictions,
  confidence: Confidence = {},
): Comparison {
  const options = optionsOf(confidence);
  const { predictions } = openedOf(candidate);
  const other = openedOf(baseline).predictions;
  const pairing = pair({ file: candidate, predictions }, { file: baseline, predictions: other });
  if (pairing.kind === 'incomparable') {
    return { kind: 'incomparable', why: incomparableText(pairing.why) };
  }
  const table = comparisonTable(pairing, evaluate(predictions, options).metrics, options);
  const { rows, note, metrics } = comparisonInWords(table);
  const differences = metrics.map((one) => {
    const { metric, candidate: own, baseline: other, d: gain, interval, shown } = one;
    const p = one.d === null ? null : one.p;
    return [metric, { candidate: own, baseline: other, gain, interval, p, shown }] as const;
  });
  return { kind: 'compared', rows, note, metrics: Object.fromEntries(differences) };
}
