import type { ExperimentKey } from '../../record/experiment.js';
import { encodeName, type JobVerdict, readVerdict, verdictText } from './job-verdicts.js';
import type { WrittenBy } from './written-by.js';

/** What the jobs said of a commit. */
export interface Judged {
  readonly head: string;
  readonly verdicts: readonly JobVerdict[];
}

export interface Marked extends WrittenBy {
  /** Absent where it is about no commit. */
  readonly judged?: Judged;
}

/**
 * The hidden first line of what Sluice writes on GitHub: it is found again by it, and an older run that ends later doesn't
 * overwrite what a newer one said.
 */
export function marker(kind: 'comment' | 'issue', key: ExperimentKey, by: Marked): string {
  const { runId, attempt, judged } = by;
  const said = judged
    ? ` head=${judged.head} judged=${judged.verdicts.map(verdictText).join(',')}`
    : '';
  return `${start(kind, key)} run=${runId} attempt=${attempt}${said} -->`;
}

const END =
  / run=(\d{1,15}) attempt=(\d{1,15})(?: head=([0-9a-f]{40}|[0-9a-f]{64}) judged=(\S*))? -->$/;

/** Which run wrote the text; null when it doesn't begin with this experiment's marker. */
export function readMarker(
  kind: 'comment' | 'issue',
  key: ExperimentKey,
  text: string | null | undefined,
): Marked | null {
  const line = (text ?? '').split(/\r?\n/, 1)[0] ?? '';
  if (!line.startsWith(`${start(kind, key)} `)) return null;
  const match = END.exec(line);
  if (!match) return null;
  const [, runId, attempt, head, said] = match;
  const verdicts = (said ?? '').split(',').flatMap((one) => readVerdict(one) ?? []);
  const by = { runId: Number(runId), attempt: Number(attempt) };
  return head === undefined ? by : { ...by, judged: { head, verdicts } };
}

/** Names are percent-encoded, so that none of them ends the HTML comment. */
function start(kind: string, { project, experiment }: ExperimentKey): string {
  return `<!-- sluice:${kind} ${encodeName(project)}/${encodeName(experiment)}`;
}
