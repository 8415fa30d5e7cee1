import { escapeLog } from '../../text/escape.js';
import type { ListedRun } from './listed-run.js';
import { byExperiment } from './run-marks.js';

const KNOWN = [
  'id',
  'experiment',
  'created',
  'commit',
  'verdict',
  'promoted',
  'best',
  'seconds',
  'error',
];

/**
 * Runs as CSV (RFC 4180), a line a run below their heading; every metric that the gates or the list
 * asked for is a column of its own, in full precision.
 * @param asked the metric that the best run is told by; left out: as in the table
 */
export function runCsv(runs: readonly ListedRun[], asked: string | undefined): string {
  const metrics = [...new Set(runs.flatMap((run) => [...run.metrics.keys()]))];
  const best = new Set(byExperiment(runs, asked).flatMap((one) => one.best ?? []));
  const lines = runs.map((run) => {
    const { id, name, created, sha, end, promoted, seconds, error } = run;
    const facts = [id, name, created, sha ?? '', end].map(textCell);
    const values = metrics.map((metric) => run.metrics.get(metric) ?? '');
    return [...facts, promoted, best.has(run), seconds ?? '', textCell(error ?? ''), ...values];
  });
  const heading = [...KNOWN, ...metrics].map(textCell);
  return [heading, ...lines].map((cells) => cells.join(',')).join('\n');
}

/**
 * On one line and with nothing hidden. What a spreadsheet would run as a formula starts with a quote
 * mark, as OWASP asks ("CSV Injection").
 */
function textCell(text: string): string {
  const plain = escapeLog(text);
  const inert = /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
  return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
