import { InputError, type Problem } from '../../errors.js';
import { metricsOf } from '../../evaluate/metrics/metrics.js';
import { classesOf, type Predictions } from '../../evaluate/predictions.js';
import type { OtherAnswers, PairingNote } from '../../record/pairing-schema.js';
import type { FinishedRecord } from '../../record/run-record.js';
import { plural } from '../../text/quantities.js';
import type { ComparableRun } from '../comparable.js';
import { type AlignedRows, alignRows } from './align-rows.js';
import { idColumnOf } from './held-out.js';
import { incomparable, MOST_RELABELLED, type Pairing, pairNumbers, relabelledOf } from './pair.js';
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
  if (!aligned.ok) throw InputError.of(otherAnswers(aligned.why, candidate.file), { at });
  if (aligned.relabelled > 0) {
    throw new InputError([
      ...contradictions(candidate, baseline, aligned),
      labelsDiffer(aligned, at),
    ]);
  }
  const [ourName, theirName] = [candidate.predictions.ids[0], baseline.predictions.ids[0]];
  const names =
    ourName === undefined || theirName === undefined
      ? undefined
      : { candidate: ourName, baseline: theirName };
  return shared(aligned, { candidate: candidate.file, baseline: baseline.file }, names);
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
    const grouped = candidate.predictions.clusters !== undefined;
    return pairNumbers({ ...question, grouped }, metricsOf(task, classes), record, 'baseline');
  }
  if (candidate.named !== isNamed(record)) {
    return incomparable({ code: 'only-one-names-rows' });
  }
  const aligned = alignRows(candidate.predictions, predictions);
  if (!aligned.ok) return incomparable(aligned.why);
  const { common, relabelled } = aligned;
  const { length } = candidate.predictions.ids;
  if (!candidate.named && (relabelled > 0 || length !== predictions.ids.length)) {
    return incomparable({ code: 'rows-changed-nameless' });
  }
  if (relabelled > MOST_RELABELLED * common) {
    return incomparable({ code: 'ids-name-no-rows', rows: relabelled, of: common });
  }
  return shared(aligned);
}

function isNamed({ params, data }: FinishedRecord): boolean {
  return idColumnOf({ params }) !== undefined || data.columns.some(({ role }) => role === 'id');
}

/**
 * The rows that both have, unless they are too few of all.
 * @param files where the baseline is no run
 * @param names of the first row of each, likewise
 */
function shared(
  aligned: AlignedRows,
  files?: { readonly candidate: string; readonly baseline: string },
  names?: { readonly candidate: string; readonly baseline: string },
): Pairing {
  const { candidate, baseline, common, onlyCandidate, onlyBaseline } = aligned;
  const all = common + onlyCandidate + onlyBaseline;
  const rows = { rows: common, onlyCandidate, onlyBaseline, ...(files && { files }) };
  if (onlyCandidate + onlyBaseline > MOST_UNSHARED * all) {
    return incomparable({
      code: 'too-few-shared',
      ...rows,
      ...(common === 0 && names && { names }),
    });
  }
  const changed = relabelledOf(aligned);
  const note: PairingNote | undefined =
    all > common
      ? { code: 'shared-rows', ...rows, ...changed }
      : changed && { code: 'shared-labels-changed', ...changed };
  return {
    kind: 'paired',
    candidate,
    baseline,
    of: common + onlyCandidate,
    maySeen: false,
    ...(note && { note }),
  };
}

/** Of the baseline's file. */
function otherAnswers(why: OtherAnswers, candidate: string): string {
  switch (why.code) {
    case 'another-task':
      return `its task is ${why.baseline}, that of ${candidate} is ${why.candidate}`;
    case 'other-classes':
      return `its classes are ${why.baseline.join(', ')}, those of ${candidate} ${why.candidate.join(', ')}`;
  }
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
