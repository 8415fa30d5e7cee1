import type { UnwordedTable } from '../compare/comparison-table.js';
import type { Incomparability, NotRescored, PairingNote } from '../record/pairing-schema.js';
import type { ComparedRow, ComparisonTable } from '../record/run-record.js';
import { plural } from '../text/quantities.js';
import { shorten } from '../text/shorten.js';
import { undefinedSidesText, undeterminedText } from './undetermined-words.js';

type Unshared = Omit<Extract<PairingNote, { readonly code: 'shared-rows' }>, 'code'>;
type Relabelled = Extract<PairingNote, { readonly code: 'labels-changed' }>['relabelled'];

/** The comparison as the record keeps it: how rows were paired, and what is undefined, as data and as a text. */
export function comparisonInWords({
  rows,
  pairing,
  metrics,
  ...rest
}: UnwordedTable): ComparisonTable {
  return {
    rows,
    note: pairing ? pairingText(pairing) : null,
    ...(pairing && { pairing }),
    ...rest,
    metrics: metrics.map(rowInWords),
  };
}

function rowInWords(row: UnwordedTable['metrics'][number]): ComparedRow {
  if (row.d === null) return { ...row, why: undefinedSidesText(row.because) };
  return { ...row, ...(row.because && { why: undeterminedText(row.because) }) };
}

/**
 * How the rows were paired, in words without a full stop. Holds names from the data: escape it
 * where it is shown.
 */
export function pairingText(note: PairingNote): string {
  switch (note.code) {
    case 'labels-changed':
      return `compared on the same ${note.relabelled.of} test rows${relabelledText(note)}`;
    case 'shared-labels-changed':
      return labelsText(note.relabelled);
    case 'rows-gone':
      return `compared on the ${note.rows} test rows, which are ${note.rows} of the baseline's ${note.of}${relabelledText(note)}`;
    case 'columns-changed':
      return `compared by what the baseline said of the same rows before their columns changed${relabelledText(note)}`;
    case 'rescored': {
      const what = note.changed === 'ids' ? 'the ids of the rows' : 'the test data';
      return `${what} changed: the baseline's model was scored on the ${note.rows} test rows of this run${relabelledText(note)}`;
    }
    case 'both-held-out': {
      const cells =
        note.by === undefined
          ? ''
          : `; the rows are the same by "${note.by}", and may hold other cells`;
      return `compared on the ${note.rows} of ${note.of} test rows that both runs held out${relabelledText(note)}${cells}`;
    }
    case 'not-trained-on':
      return `compared on the ${note.rows} of ${note.of} test rows that the baseline was not trained on${relabelledText(note)}`;
    case 'may-have-seen':
      return 'the split changed, or the rows are written otherwise: the baseline may have seen these rows in training';
    case 'shared-rows':
      return `compared on the ${plural(note.rows, 'row')} that both have; ${sidesText(note)}${relabelledText(note)}`;
    case 'numbers-alone':
      return `compared by numbers alone, unpaired: ${notKeptText(note.notKept)}`;
  }
}

/**
 * Why two models can't be held against each other, in words without a full stop. Holds names from
 * the data: escape it where it is shown.
 */
export function incomparableText(why: Incomparability): string {
  switch (why.code) {
    case 'another-label':
      return `the baseline predicts ${nameText(why.baseline)}, this model ${nameText(why.candidate)}`;
    case 'another-task':
      return `the baseline's task is ${why.baseline}, the candidate's is ${why.candidate}`;
    case 'other-classes':
      return `the baseline's classes are ${why.baseline.join(', ')}, the candidate's ${why.candidate.join(', ')}`;
    case 'another-positive-class':
      return `the baseline's positive class is "${why.baseline}", the candidate's "${why.candidate}"`;
    case 'test-data-changed':
      return `the test data changed, and ${notRescoredText(why.and)}: the numbers are not comparable`;
    case 'ids-name-no-rows': {
      const id = why.column === undefined ? 'id' : `"${why.column}"`;
      return `${why.rows} of ${why.of} rows have another label under the same ${id}, so it does not name rows`;
    }
    case 'ids-of-another-kind':
      return 'their rows have ids of another kind (data.id)';
    case 'no-row-in-common':
      return 'they have no test row in common';
    case 'only-one-names-rows':
      return 'only one of the two has names for its rows (predictions.id)';
    case 'rows-changed-nameless':
      return 'the rows changed, and they have no names to be found by (predictions.id)';
    case 'too-few-shared':
      return `${sidesText(why)}, and ${why.rows} in both${namesText(why.names)}: more than a tenth of all rows can't be paired`;
  }
}

function namesText(
  names: { readonly candidate: string; readonly baseline: string } | undefined,
): string {
  if (!names) return '';
  const [candidate, baseline] = [names.candidate, names.baseline].map((name) =>
    JSON.stringify(shorten(name, LONGEST_NAME)),
  );
  return ` (the first are called ${candidate} and ${baseline})`;
}

const LONGEST_NAME = 40;

function notRescoredText(why: NotRescored): string {
  switch (why.code) {
    case 'predictions-not-kept':
      return notKeptText(why.whose);
    case 'model-not-kept':
      return "the baseline's model was not kept";
    case 'model-does-not-fit':
      return `the baseline's model does not fit it (${why.why})`;
    case 'not-scored':
      return `the baseline's model was not scored again (${why.why})`;
    case 'model-of-another-task':
      return `the task of the baseline's model is ${why.baseline}, the candidate's is ${why.candidate}`;
  }
}

function notKeptText(whose: 'baseline' | 'candidate'): string {
  return `the ${whose}'s predictions were not kept`;
}

/** Both are judged by one truth; that it moved has to be said. */
function relabelledText({ relabelled }: { readonly relabelled?: Relabelled }): string {
  return relabelled ? `; ${labelsText(relabelled)}` : '';
}

function labelsText({ rows, of }: Relabelled): string {
  return `${rows} of the ${of} rows that both tested on have another label now, and both models are judged by the labels of this run`;
}

/** The rows that only one of the two has. */
function sidesText({ onlyCandidate, onlyBaseline, files }: Unshared): string {
  return [
    [onlyCandidate, files?.candidate ?? 'this run'] as const,
    [onlyBaseline, files?.baseline ?? 'the baseline'] as const,
  ]
    .filter(([rows]) => rows > 0)
    .map(([rows, where]) => `${plural(rows, 'row')} only in ${where}`)
    .join(', ');
}

function nameText(column: string | null): string {
  return column === null ? 'a label without a name' : `"${column}"`;
}
