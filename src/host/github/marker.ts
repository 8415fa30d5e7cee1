import type { ExperimentKey } from '../../record/experiment.js';

/** Which run wrote a text. Runs are numbered in the order in which they started. */
export interface WrittenBy {
  readonly runId: number;
  readonly attempt: number;
}

/**
 * The hidden first line of what Sluice writes on GitHub: it is found again by it, and an older run that ends later doesn't
 * overwrite what a newer one said.
 */
export function marker(kind: 'comment' | 'issue', key: ExperimentKey, by: WrittenBy): string {
  return `${start(kind, key)} run=${by.runId} attempt=${by.attempt} -->`;
}

/** Which run wrote the text; null when it doesn't begin with this experiment's marker. */
export function readMarker(
  kind: 'comment' | 'issue',
  key: ExperimentKey,
  text: string | null | undefined,
): WrittenBy | null {
  const line = (text ?? '').split(/\r?\n/, 1)[0] ?? '';
  if (!line.startsWith(`${start(kind, key)} `)) return null;
  const match = / run=(\d{1,15}) attempt=(\d{1,15}) -->$/.exec(line);
  return match ? { runId: Number(match[1]), attempt: Number(match[2]) } : null;
}

/** Whether `a` started after `b`. */
export function isNewer(a: WrittenBy, b: WrittenBy): boolean {
  return a.runId > b.runId || (a.runId === b.runId && a.attempt > b.attempt);
}

/** Names are percent-encoded, so that none of them ends the HTML comment. */
function start(kind: string, { project, experiment }: ExperimentKey): string {
  const encode = (name: string) => encodeURIComponent(name).replaceAll('-', '%2D');
  return `<!-- sluice:${kind} ${encode(project)}/${encode(experiment)}`;
}
