import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readFinished } from '../baseline/past-run.js';
import type { FoundBaseline, KeptRun } from '../baseline/search.js';
import { BrokenError, messageOf } from '../errors.js';
import type { WrittenModel } from '../models/export-folder.js';
import { RUN_FILES } from '../record/run-folder.js';
import type { FinishedRecord } from '../record/run-record.js';
import type { Evaluated } from './evaluate-model.js';
import type { RunScope } from './run-scope.js';

type Asked = Pick<RunScope, 'world' | 'config' | 'emit'>;

/** What a training left, each file by its digest. */
type Left = Pick<FinishedRecord, 'predictions' | 'artifacts' | 'formats'>;

/**
 * Holds a training that was done again to what the run before gave of the same inputs: its predictions,
 * and the files of its network or of its command, where both runs kept a model.
 * @returns the run whose bytes were repeated; undefined where none of these inputs is known
 * @throws BrokenError where the own engine gave others: it promises the same ones
 */
export async function repeats(
  recipe: string,
  {
    evaluated: { files: predictions },
    written: { files: artifacts, formats },
  }: { readonly evaluated: Pick<Evaluated, 'files'>; readonly written: WrittenModel },
  baseline: FoundBaseline | undefined,
  scope: Asked,
): Promise<FinishedRecord['repeats']> {
  const before = await recordBefore(recipe, baseline, scope);
  if (!before) return undefined;
  const { record, sha } = before;
  const format = scope.config.trainer.kind === 'dense' ? 'tfjs' : 'as-is';
  const what = difference({ predictions, artifacts, formats }, record, format);
  if (what === undefined) return { runId: record.id, sha };
  const message = `the same inputs gave ${what} than in run ${record.id}`;
  if (format === 'tfjs') {
    throw new BrokenError(
      `${message}, and the engine promises the same to the last bit`,
      'Train once more, on another machine: its memory or its processor may err. If it differs again this is a fault of Sluice, so please report it.',
    );
  }
  scope.emit({
    type: 'warning',
    message: `${message}: the command depends on more than its inputs name, so write reuse: false, or name the rest`,
  });
  return undefined;
}

/** Of a run that went on from a checkpoint nobody knows what a whole one gives. */
async function recordBefore(
  recipe: string,
  baseline: FoundBaseline | undefined,
  { world, emit }: Asked,
): Promise<{ readonly record: FinishedRecord; readonly sha: KeptRun['sha'] } | undefined> {
  try {
    const kept = await world.host.trainings.find(recipe, baseline);
    if (!kept || kept.recordFile !== undefined) return undefined;
    const record = await readFinished(join(kept.folder, RUN_FILES.record));
    return record.recipe === recipe && !record.continued ? { record, sha: kept.sha } : undefined;
  } catch (error) {
    if (world.signal.aborted) throw error;
    emit({
      type: 'warning',
      message: `the training can't be held to what the same inputs gave before: ${messageOf(error)}`,
    });
    return undefined;
  }
}

/** @param format the one whose files depend on the training alone, and not on the run as well */
function difference(now: Left, before: Left, format: string): string | undefined {
  const answers = ({ predictions }: Left) => predictions.map(({ seed, sha256 }) => [seed, sha256]);
  if (!isDeepStrictEqual(answers(now), answers(before))) return 'other predictions';
  const model = ({ artifacts, formats }: Left) => {
    const paths = formats?.[format];
    return paths && artifacts.flatMap((one) => (paths.includes(one.path) ? [one.sha256] : []));
  };
  const [own, theirs] = [model(now), model(before)];
  return own && theirs && !isDeepStrictEqual(own.toSorted(), theirs.toSorted())
    ? 'another model'
    : undefined;
}
