import { InputError } from '../errors.js';
import { EXIT } from '../exit.js';
import { markdown } from '../report/markdown.js';
import { terminalReport } from '../report/terminal.js';
import { viewOf } from '../report/view.js';
import { openStore } from './store.js';
import type { Terminal } from './terminal.js';

/** `report RUN`: the report of a stored run, or its Markdown. Returns the exit code. */
export async function reportCommand(
  id: string,
  options: { readonly store?: string; readonly json: boolean; readonly markdown: boolean },
  { colors, ascii, say, print, printJson }: Terminal,
): Promise<number> {
  const folder = await (await openStore(options.store)).find(id);
  const record = await folder.readRecord();
  if (options.json) printJson(record);
  else if (record.status !== 'finished') {
    throw InputError.of(
      `run ${record.id} has no report, it ${record.status === 'broke' ? 'broke' : 'was interrupted'}: ${record.error}`,
      { fix: 'See what it had reached with --json.' },
    );
  } else if (options.markdown) print(markdown.render(viewOf(record)).trimEnd());
  else say(terminalReport(viewOf(record), { colors, ascii, folder: process.cwd() }));
  return EXIT.passed;
}
