import { formatBytes, plural } from '../text/quantities.js';
import type { Outcome, RunFacts } from './view.js';

/** What became of the model, a sentence each. */
export function outcomeLines(
  outcome: Outcome,
  { proposed }: Pick<RunFacts, 'proposed'>,
): readonly string[] {
  switch (outcome.kind) {
    case 'not passed':
      return ['No model was exported.'];
    case 'judged':
      return outcome.promoted ? [`These ${outcome.what} are the baseline from now on.`] : [];
    case 'kept':
      return ['The model is kept with its run.', ...becomes(outcome, proposed)];
    case 'no model':
      return [
        'The training left no model.',
        ...(outcome.promoted ? ['Its predictions are the baseline from now on.'] : []),
      ];
    case 'export pending':
      return ['The model was to be exported: this record was kept before that was done.'];
    case 'exported': {
      const size = `${plural(outcome.files, 'file')}, ${formatBytes(outcome.bytes)}`;
      return [
        `The model was exported (${size}; read back, same predictions).`,
        ...becomes(outcome, proposed),
      ];
    }
  }
}

function becomes({ promoted }: { readonly promoted: boolean }, proposed: boolean): string[] {
  if (promoted) return ['It is the baseline from now on.'];
  return proposed
    ? ['It becomes the baseline once this is merged and passes on the default branch.']
    : [];
}
