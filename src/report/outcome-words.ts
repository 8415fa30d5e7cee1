import { formatBytes, plural } from '../text/quantities.js';
import type { Near, Outcome } from './view.js';

/**
 * What became of the model, a sentence each.
 * @param place where it was exported to, as the reader would write it; absent where the reader's
 * disk is another one
 */
export function outcomeLines(outcome: Outcome, place?: string): string[] {
  switch (outcome.kind) {
    case 'not passed':
      return ['The model was not exported.'];
    case 'judged':
      return outcome.promoted ? ['These predictions are the baseline from now on.'] : [];
    case 'no export path':
      return [
        'The model was not exported: the config has no export.path.',
        ...promotedLines(outcome.promoted),
      ];
    case 'export pending':
      return ['The model was to be exported: this record was kept before that was done.'];
    case 'exported': {
      const size = `${plural(outcome.files, 'file')}, ${formatBytes(outcome.bytes)}`;
      const exported =
        place === undefined
          ? `The model was exported: ${size}, read back and proven to give the same predictions${nearText(outcome.near)}.`
          : `The model is in ${place} (${size}).`;
      return [exported, ...promotedLines(outcome.promoted)];
    }
  }
}

/** ` (onnx: probabilities to about 1.3e-7)` */
function nearText(near: readonly Near[]): string {
  if (near.length === 0) return '';
  const parts = near.map(({ format, difference, of }) =>
    of === 'probability'
      ? `${format}: probabilities to about ${difference.toPrecision(2)}`
      : `${format}: to about ${difference.toPrecision(2)} standard deviations of the label`,
  );
  return ` (${parts.join('; ')})`;
}

function promotedLines(promoted: boolean): string[] {
  return promoted ? ['It is the baseline from now on.'] : [];
}
