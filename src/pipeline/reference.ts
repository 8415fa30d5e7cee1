import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { carriedReference, openReference, type Reference } from '../baseline/reference.js';
import type { KeptRun } from '../baseline/search.js';
import type { RescorableRun } from '../compare/comparable.js';
import type { Config } from '../config/config.js';
import { InputError, messageOf, NotAllowedError } from '../errors.js';
import type { Emit } from '../events.js';
import { cannotWrite } from '../files/atomic-write.js';
import { describeFile } from '../files/verified-file.js';
import type { Decision, Finding } from '../gate/finding.js';
import { isHeldToReference } from '../gate/reference-checks.js';
import type { Host } from '../host/host.js';
import { exporters } from '../models/exporters.js';
import { predictionFiles, RUN_FILES, type RunFolder } from '../record/run-folder.js';
import type { FinishedRecord } from '../record/run-record.js';
import { noBaselineText } from '../report/no-baseline-words.js';
import { networkFrom } from '../train/trainers.js';

/**
 * The run that this line of models is held against beside its last one; undefined where none is
 * asked for, or no comparison could be held to it.
 * @throws InputError where the config names one that is not there
 * @throws BrokenError where it can't be read
 */
export async function findReference(
  config: Config,
  { search, run }: { readonly search: KeptRun; readonly run: RescorableRun },
  host: Host,
): Promise<Reference | undefined> {
  const { reference } = config.gate;
  const formats = exporters(networkFrom);
  const held = config.gate.conditions.some(
    (condition) => condition.where === undefined && isHeldToReference(condition),
  );
  if (reference.kind === 'none' || !held) return undefined;
  // One that is carried along needs not be looked for.
  const carried = reference.kind !== 'run' || run.record.reference?.runId === reference.id;
  if (carried) return carriedReference(search, run, formats);
  const { search: named } = await host.findBaseline(config, { kind: 'run', id: reference.id });
  if (named instanceof NotAllowedError) throw named;
  if (!named.found) {
    throw InputError.of(
      `the reference run:${reference.id} can't be had: ${noBaselineText(named.because)}`,
      {
        fix: 'Name a run that was kept, or use reference: best.',
      },
    );
  }
  const opened = await openReference(named, formats);
  const { id, git } = opened.run.record;
  return {
    named: { runId: id, sha: git?.sha ?? null },
    isBaseline: id === run.record.id,
    ...opened,
  };
}

/**
 * Whether the reference moves to this run: every comparison with it shows the run better, so that
 * none that was only lucky becomes the mark (the rule of the Ladder, Blum & Hardt 2015, "The
 * Ladder: a reliable leaderboard for machine learning competitions").
 */
export function movesTo({ findings }: Decision, { isBaseline }: Pick<Reference, 'isBaseline'>) {
  const asked = findings.filter(({ where, guard, severity, comparison, reference }) =>
    isBaseline
      ? where === undefined && !guard && severity === 'error' && comparison
      : reference && severity === 'error',
  );
  return asked.length > 0 && asked.every(isShownBetter);
}

function isShownBetter({ comparison, verdict }: Finding): boolean {
  return verdict === 'pass' && (comparison?.interval?.[0] ?? 0) > 0;
}

/**
 * Puts the reference into the folder of a run that is promoted, with its predictions and its model:
 * the runs after it then need nothing else of it.
 * @returns the record's entry; undefined where the run is the reference itself from now on
 * @throws BrokenError when it can't be read or written
 */
export async function carryReference(
  { named, search, run, promotions }: Reference,
  folder: RunFolder,
  emit: Emit,
): Promise<FinishedRecord['reference'] | undefined> {
  const { artifacts } = run.record;
  if (search.recordFile !== undefined) return undefined;
  const model = await modelFilesOf(search, run, emit);
  const answers = predictionFiles(run.record).map(({ path }) => path);
  const files = [RUN_FILES.record, ...answers, ...model];
  try {
    for (const file of files) {
      const to = join(folder.reference, file);
      await mkdir(dirname(to), { recursive: true });
      await copyFile(join(search.folder, file), to);
    }
  } catch (cause) {
    throw cannotWrite(folder.reference, cause);
  }
  if (artifacts.length > 0 && model.length === 0) {
    emit({
      type: 'warning',
      message: `the model of the reference ${named.runId} was not kept: it is held against on the same test rows alone`,
    });
  }
  return {
    ...named,
    record: await describeFile(folder.path, join(RUN_FILES.reference, RUN_FILES.record)),
    ...(promotions !== undefined && { promotions: promotions + 1 }),
  };
}

async function modelFilesOf(
  { fetchModel }: KeptRun,
  { record, loadModel }: RescorableRun,
  emit: Emit,
): Promise<readonly string[]> {
  if (record.artifacts.length === 0) return [];
  try {
    await fetchModel?.();
    // What can't be asked is not carried.
    if (!(await loadModel())) return [];
    return record.artifacts.map(({ path }) => join(RUN_FILES.model, path));
  } catch (error) {
    emit({ type: 'warning', message: messageOf(error) });
    return [];
  }
}
