import type { Links } from './links.js';
import type { ReportView } from './view.js';

/** A report that is kept with its run. What it says is in the view; a report only sets it. */
export interface Report {
  /** Its name in the run's folder. */
  readonly file: string;
  /**
   * Text that came from files stands in the view as it was: a report escapes it.
   * @param links absent where there is nowhere to go, as in the run's own folder
   */
  render(view: ReportView, links?: Links): string;
}
