import type { FinishedRecord } from '../record/run-record.js';
import { plural } from '../text/quantities.js';

/** What a condition is about that is asked of rows that are kept for the last word. */
export const ON_KEPT_ROWS = 'on the rows kept for the last word';

/** What the rows say that are kept for the last word; empty where none are. */
export function lastWordText({
  data,
  decision,
}: Pick<FinishedRecord, 'data' | 'decision'>): string {
  const { confirm: rows } = data.splits;
  if (rows === undefined) return '';
  const said = decision.findings.filter(({ confirm }) => confirm);
  const kept = `${plural(rows, 'row is', 'rows are')} kept for the last word`;
  if (said.length === 0) return `${kept}, and asked only before a promotion: not this time.`;
  if (said.some(({ verdict }) => verdict === 'fail')) return `${kept}, and they forbid it.`;
  const judged = said.some(({ verdict, comparison }) => verdict === 'pass' || comparison);
  return judged
    ? `${kept}, and show nothing against the model.`
    : `${kept}, and no earlier model has answered them yet.`;
}
