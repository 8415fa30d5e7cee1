import { rootsOf } from '../data/source-files.js';
import { BrokenError } from '../errors.js';
import { liesIn } from '../files/real-path.js';
import { FolderKeeper } from '../host/folder-keeper.js';
import type { Publication } from '../host/host.js';
import { exportModel } from '../models/export-folder.js';
import type { FinishedRecord } from '../record/run-record.js';
import { REPORTS } from '../report/reports.js';
import { viewOf } from '../report/view.js';
import { runSource } from './before-training.js';
import { publish } from './publish.js';
import type { RunScope } from './run-scope.js';
import type { DecidedRun } from './run-state.js';

/**
 * Publishes a run that came to a verdict: its report and record are written, its export is staged,
 * and `publish` does the rest.
 * @throws BrokenError when something could not be written, exported, kept or promoted; the export's
 *   target is then as it was, and `withdraw` rolls back the rest
 */
export async function exportAndPublish(
  { record, folder }: DecidedRun,
  { config, world, emit, events }: RunScope,
): Promise<Publication> {
  const run = { record, folder: folder.path };
  const view = viewOf(record);
  for (const report of REPORTS) await folder.writeReport(report.file, report.render(view));
  const { exportPath: path, artifacts } = record;
  const keeper = new FolderKeeper(folder);
  const pending: FinishedRecord = { ...record, export: 'pending' };
  await keeper.keep(path === null ? run : { ...run, record: pending });
  const giveName = async () => {
    await keeper.keep(run);
    events.release();
    await folder.publish();
  };
  const published = (putInPlace: () => Promise<void>) =>
    publish(run, runSource(config), { putInPlace, giveName }, world);
  if (path === null) return published(async () => {});
  // Whatever trained may have put a link there meanwhile.
  if (!(await liesIn(path, rootsOf(world)))) {
    throw new BrokenError(`${path} leads out of the workspace now`);
  }

  const publication = await exportModel(
    { runId: record.id, from: folder.model, artifacts, to: path, aside: folder },
    published,
    { onWait: (message) => emit({ type: 'warning', message }), signal: world.signal },
  );
  const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
  emit({ type: 'exported', path, files: artifacts.length, bytes });
  return publication;
}
