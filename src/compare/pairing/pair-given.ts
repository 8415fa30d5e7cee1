import { InputError, type Problem } from '../../errors.js';
import { metricsOf } from '../../evaluate/metrics/metrics.js';
import { classesOf, type Predictions } from '../../evaluate/predictions.js';
import type { FinishedRecord } from '../../record/run-record.js';
import { plural } from '../../text/quantities.js';
import type { ComparableRun } from '../comparable.js';
import { type AlignedRows, alignRows } from './align-rows.js';
import { idColumnOf } from './held-out.js';
import { MOST_RELABELLED, type Pairing, pairNumbers, relabelledNote } from './pair.js';
import { differentQuestion } from './question.js';

/** Where a larger share of all rows is known to one side alone, the two were asked something else. */
const MOST_UNSHARED = 0.1;

/** A file of predictions, read. */
export interface GivenFile {
  /** For messages. */
  readonly file: string;
  readonly predictions: Predictions;
  /** Whether ids are names that stand in the file; places name its rows here alone. */
  readonly named: boolean;
}

/**
 * Pairs two files of predictions: by the names of their rows, or by their places where neither has
 * names and all labels agree.
 * @throws InputError where only one has names, or they contradict each other on a label: which of
 * the two is right is not to be guessed
 */
export function pairFiles(candidate: GivenFile, baseline: GivenFile): Pairing {
  const at = { file: baseline.file };
  if (candidate.named !== baseline.named) {
    const [named, nameless] = candidate.named ? [candidate, baseline] : [baseline, candidate];
    throw InputError.of(`its rows have no names, by which those of ${named.file} could be found`, {
      at: { file: nameless.file },
      fix: 'Name the column that names rows: --id COLUMN.',
    });
  }
  const [ours, theirs] = [candidate.predictions.ids.length, baseline.predictions.ids.length];
  if (!candidate.named && ours !== theirs) {
    throw InputError.of(`it has ${plural(theirs, 'row')}, and ${candidate.file} has ${ours}`, {
      at,
      fix: 'Rows without names pair by their place. Name the column that names them: --id COLUMN.',
    });
  }
  const aligned = alignRows(candidate.predictions, baseline.predictions);
  if (!aligned.ok) throw InputError.of(aligned.why, { at });
  if (aligned.relabelled > 0) {
    throw new InputError([
      ...contradictions(candidate, baseline, aligned),
      labelsDiffer(aligned, at),
    ]);
  }
  return shared(aligned, candidate.file, baseline.file);
}

/**
 * Pairs a file of predictions with what an earlier run kept: rows may have come and gone since, and
 * labels may have been corrected.
 */
export function pairGivenWithRun(
  candidate: GivenFile,
  data: FinishedRecord['data'],
  { record, predictions }: ComparableRun,
): Pairing {
  const { task } = candidate.predictions;
  const classes = classesOf(candidate.predictions);
  const question = { task, classes, data };
  const different = differentQuestion(question, record);
  if (different) return incomparable(different);
  if (!predictions) {
    return pairNumbers(question, metricsOf(task, classes), record, "the baseline's");
  }
  const baseline = { file: 'the baseline', predictions, named: isNamed(record) };
  if (candidate.named !== baseline.named) {
    return incomparable('only one of the two has names for its rows (predictions.id)');
  }
  const aligned = alignRows(candidate.predictions, predictions);
  if (!aligned.ok) return incomparable(aligned.why);
  const { common, relabelled } = aligned;
  const { length } = candidate.predictions.ids;
  if (!candidate.named && (relabelled > 0 || length !== predictions.ids.length)) {
    return incomparable('the rows changed, and they have no names to be found by (predictions.id)');
  }
  if (relabelled > MOST_RELABELLED * common) {
    return incomparable(
      `${relabelled} of ${common} rows have another label under the same id, so it does not name rows`,
    );
  }
  return shared(aligned, 'this run', 'the baseline');
}

function isNamed({ params, data }: FinishedRecord): boolean {
  return idColumnOf({ params }) !== undefined || data.columns.some(({ role }) => role === 'id');
}

/** The rows that both have, unless they are too few of all. */
function shared(aligned: AlignedRows, ours: string, theirs: string): Pairing {
  const { candidate, baseline, common, onlyCandidate, onlyBaseline } = aligned;
  const all = common + onlyCandidate + onlyBaseline;
  const sides = [
    ...(onlyCandidate > 0 ? [`${plural(onlyCandidate, 'row')} only in ${ours}`] : []),
    ...(onlyBaseline > 0 ? [`${plural(onlyBaseline, 'row')} only in ${theirs}`] : []),
  ].join(', ');
  if (onlyCandidate + onlyBaseline > MOST_UNSHARED * all) {
    return incomparable(
      `${sides}, and ${common} in both: more than a tenth of all rows can't be paired`,
    );
  }
  const both =
    sides === '' ? '' : `compared on the ${plural(common, 'row')} that both have; ${sides}`;
  const note = `${both}${relabelledNote(aligned)}`.replace(/^; /, '');
  return {
    kind: 'paired',
    candidate,
    baseline,
    of: common + onlyCandidate,
    maySeen: false,
    ...(note !== '' && { note }),
  };
}

function incomparable(reason: string): Pairing {
  return { kind: 'incomparable', reason };
}

function labelsDiffer({ relabelled, common }: AlignedRows, at: Problem['at']): Problem {
  return {
    message: `${relabelled} of ${plural(common, 'row')} have another label`,
    ...(at && { at }),
    fix: 'Correct one of the files, or judge both by one truth: labels: {path: LABELS.csv, id: COLUMN, label: COLUMN} in the config.',
  };
}

/** The first rows on whose label the two files differ. */
function contradictions(
  candidate: GivenFile,
  baseline: GivenFile,
  { examples }: AlignedRows,
): Problem[] {
  return examples.map((row) => ({
    message: `row ${candidate.named ? JSON.stringify(row.id) : row.id} has the label ${JSON.stringify(row.baseline)} here, and ${JSON.stringify(row.candidate)} in ${candidate.file}`,
    at: { file: baseline.file },
  }));
}
