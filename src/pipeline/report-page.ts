import { ruleChanges } from '../config/rule-changes.js';
import { messageOf } from '../errors.js';
import { columnImportance, type Importance } from '../models/column-importance.js';
import { askable } from '../models/layered-model.js';
import { RUN_FILES, type RunFolder } from '../record/run-folder.js';
import type { FinishedRecord } from '../record/run-record.js';
import { reportPage } from '../report/html/page.js';
import type { BaselineInput } from '../report/html/page-input.js';
import { viewOf } from '../report/view.js';
import type { Judged } from './decide-run.js';
import type { RunScope } from './run-scope.js';

/**
 * Writes the report of a run that came to a verdict as a page for people. It decides nothing: where
 * it can't be made that is a warning.
 * @throws BrokenError when it can't be written
 */
export async function writeReportPage(
  record: FinishedRecord,
  judged: Judged,
  folder: RunFolder,
  scope: Pick<RunScope, 'config' | 'emit' | 'world'>,
): Promise<void> {
  let page: string;
  try {
    page = await pageOf(record, judged, scope);
  } catch (error) {
    const message = `the report page could not be made: ${messageOf(error)}`;
    scope.emit({ type: 'warning', message });
    return;
  }
  await folder.writeReport(RUN_FILES.page, page);
}

async function pageOf(
  record: FinishedRecord,
  judged: Judged,
  { config, world }: Pick<RunScope, 'config' | 'world'>,
): Promise<string> {
  const { data, evaluated } = judged;
  const { testTable: table } = data.judged;
  const importance = await importanceOf(judged, {
    seed: config.train.seed,
    confidence: config.gate.confidence,
  });
  const baseline = baselineOf(judged, record);
  const { pages } = await world.host.place;
  return reportPage({
    record,
    view: viewOf(record),
    predictions: evaluated.predictions,
    table,
    ...(baseline && { baseline }),
    ...(importance && { importance }),
    ...(pages && { pages }),
  });
}

function baselineOf(
  { baseline: { against }, compared }: Judged,
  { params }: FinishedRecord,
): BaselineInput | undefined {
  if (against.kind === 'none') return undefined;
  const { pairing } = compared.evidence;
  return {
    ...(against.kind === 'run' && {
      record: against.run.record,
      ruleChanges: ruleChanges(against.run.record.params, params),
    }),
    ...(pairing.kind === 'paired' && { paired: pairing }),
  };
}

/** Of the engine's own models alone: whatever else was trained is gone, or costs too much to ask. */
async function importanceOf(
  { data, trained: { model }, evaluated: { predictions } }: Judged,
  options: { readonly seed: number; readonly confidence: number },
): Promise<Importance | undefined> {
  if (model.kind !== 'network') return undefined;
  return columnImportance(askable(model), data.judged.testTable, predictions, options);
}
