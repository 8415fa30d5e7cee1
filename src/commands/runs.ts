import { messageOf } from '../errors.js';
import { EXIT } from '../exit.js';
import { RunFolder } from '../record/run-folder.js';
import type { RunRecord } from '../record/run-record.js';
import { experimentName, formatValue } from '../report/words.js';
import { escapeLog } from '../text/escape.js';
import { MARKS } from '../text/marks.js';
import { formatSeconds } from '../text/quantities.js';
import { openStore, USUAL_STORE } from './store.js';
import type { Terminal } from './terminal.js';

/** `runs`: the runs of the store, the newest first. Returns the exit code. */
export async function runsCommand(
  options: { readonly store?: string; readonly json: boolean },
  { colors, say, print, printJson }: Terminal,
): Promise<number> {
  const store = await openStore(options.store);
  const records: RunRecord[] = [];
  for (const id of (await store.ids()).reverse()) {
    try {
      const folder = new RunFolder(store.folder(id));
      if (await folder.hasRecord()) records.push(await folder.readRecord());
      else
        say(
          colors.yellow(`⚠️ ${escapeLog(`${id} was cut off and left no record: ${folder.path}`)}`),
        );
    } catch (error) {
      say(colors.yellow(`⚠️ ${escapeLog(messageOf(error))}`));
    }
  }
  if (options.json) printJson(records);
  else for (const record of records) print(describe(record));
  if (records.length === 0) say(escapeLog(`no runs in ${options.store ?? USUAL_STORE}`));
  return EXIT.passed;
}

function describe(record: RunRecord): string {
  const start = `${record.id}  ${escapeLog(experimentName(record))}`;
  if (record.status !== 'finished')
    return `${start}  ⚠️ ${record.status}: ${escapeLog(record.error)}`;
  const { decision, metrics, timings, promoted } = record;
  const gated = [...new Set(decision.findings.map(({ metric }) => metric))]
    .filter((name) => Object.hasOwn(metrics.test, name))
    .map((name) => `${escapeLog(name)} ${formatValue(metrics.test[name]!)}`);
  const verdict = `${MARKS[decision.verdict]} ${decision.verdict}${promoted ? ', promoted' : ''}`;
  return [start, verdict, ...gated, formatSeconds(timings.totalSeconds)].join('  ');
}
