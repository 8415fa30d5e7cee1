import { pairKept } from '../compare/pairing/pair.js';
import { pairFiles } from '../compare/pairing/pair-given.js';
import type { Config } from '../config/config.js';
import { type EvaluateOptions, evaluate } from '../evaluate/evaluate.js';
import type { Predictions } from '../evaluate/predictions.js';
import { Evidence } from '../gate/evidence.js';
import type { Finding } from '../gate/finding.js';
import { findings } from '../gate/findings.js';
import { confirmChecks } from '../gate/plan.js';
import type { Against } from './before-training.js';
import { givenPart } from './given-baseline.js';
import type { ReadData } from './judged-rows.js';

/**
 * What the rows say that are kept for the last word. They are asked of a model that has passed and is
 * about to be promoted, and of no other: whoever pushes until the test rows are green has never seen
 * them. No proof is asked of them; each condition on all test rows fails where they show the model
 * worse, corrected over all of them by Holm.
 * @param answers of those rows
 */
export function lastWord(
  answers: Predictions,
  {
    against,
    data,
    options,
  }: { readonly against: Against; readonly data: ReadData; readonly options: EvaluateOptions },
  { gate, values }: Pick<Config, 'gate' | 'values'>,
): readonly Finding[] {
  const { summary, source } = data;
  const { task, classes } = data.judged;
  const named = source.kind === 'rows' && source.rows.idColumn !== undefined;
  const pairing = (): Evidence['pairing'] => {
    switch (against.kind) {
      case 'none':
        return { kind: 'no-baseline', why: against.search.because };
      case 'predictions': {
        const kept = new Set(answers.ids);
        return pairFiles(
          { file: data.judged.testTable.file, predictions: answers, named },
          givenPart(against.given, (id) => kept.has(id)),
        );
      }
      case 'run': {
        const { record, confirm } = against.run;
        // Rows of which the baseline was not kept may have taught it.
        if (!confirm) return { kind: 'incomparable', why: { code: 'no-row-in-common' } };
        const asked = { params: values, data: summary, task, classes: [...classes] };
        return pairKept({ record: asked, predictions: answers }, { record, predictions: confirm });
      }
    }
  };
  const evidence = new Evidence(answers, evaluate(answers, options), pairing(), options);
  return findings(confirmChecks(gate, data.numbers), evidence).map((one) => ({
    ...one,
    confirm: true,
  }));
}
