import { InputError } from '../errors.js';
import { EXIT } from '../exit.js';
import { markdown } from '../report/markdown.js';
import { terminalReport } from '../report/terminal.js';
import { viewOf } from '../report/view.js';
import { openInBrowser } from './open-browser.js';
import { pageIn } from './page-in.js';
import { openStore } from './store.js';
import type { Terminal } from './terminal.js';

export interface ReportOptions {
  readonly store?: string;
  readonly json: boolean;
  readonly markdown: boolean;
  /** In a browser. */
  readonly open: boolean;
}

/**
 * `report RUN`: the report of a stored run, with the path of its page for whoever opens it, or its
 * Markdown. Returns the exit code.
 */
export async function reportCommand(
  id: string,
  options: ReportOptions,
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
  else {
    const found = await pageIn(folder.path);
    const { page } = found;
    if (page === undefined && options.open) {
      throw InputError.of(`run ${record.id} has no page: it was made by an older version`, {
        fix: 'Read its report without --open.',
      });
    }
    say(terminalReport(viewOf(record), { colors, ascii, folder: process.cwd(), ...found }));
    if (page !== undefined) print(page);
    if (page !== undefined && options.open) await openInBrowser(page);
  }
  return EXIT.passed;
}
