import { CONCLUSIONS, type Conclusion } from './conclusion.js';
import { isNewer, isSameRun, type WrittenBy } from './written-by.js';

/**
 * What a job said of a commit. Several may judge one experiment on one commit, and share its check
 * and its comment: what one of them found bad, another one's pass must not hide.
 */
export interface JobVerdict extends WrittenBy {
  /** The file of its workflow. */
  readonly workflow: string;
  /** Its name there; empty where only the run is known. */
  readonly job: string;
  readonly said: Conclusion;
}

/**
 * Those that stand: of one job that of its newest run, so that a job that is run again can turn its
 * own red into green, and no other job can. Jobs of a matrix have one name: there the worst stands.
 */
export function standing(verdicts: readonly JobVerdict[]): readonly JobVerdict[] {
  let kept: readonly JobVerdict[] = [];
  for (const one of verdicts) {
    if (isTold(one, kept)) continue;
    kept = [...kept.filter((other) => !(isSameJob(one, other) && takesPlace(one, other))), one];
  }
  return kept;
}

/** Whether it adds nothing to those that stand. */
export function isTold(one: JobVerdict, kept: readonly JobVerdict[]): boolean {
  return kept.some((other) => isSameJob(one, other) && !takesPlace(one, other));
}

/** Those of the others that did not pass, the worst first. */
export function objections(
  verdicts: readonly JobVerdict[],
  own: JobVerdict,
): readonly JobVerdict[] {
  const isOwn = (one: JobVerdict) =>
    isSameJob(one, own) && isSameRun(one, own) && one.said === own.said;
  return standing([...verdicts, own])
    .filter((one) => one.said !== 'success' && !isOwn(one))
    .toSorted((a, b) => CONCLUSIONS.indexOf(b.said) - CONCLUSIONS.indexOf(a.said));
}

export function isWorse(a: Conclusion, b: Conclusion): boolean {
  return CONCLUSIONS.indexOf(a) > CONCLUSIONS.indexOf(b);
}

function isSameJob(a: JobVerdict, b: JobVerdict): boolean {
  return a.workflow === b.workflow && (a.job === b.job || a.job === '' || b.job === '');
}

function takesPlace(one: JobVerdict, other: JobVerdict): boolean {
  return isNewer(one, other) || (isSameRun(one, other) && isWorse(one.said, other.said));
}

/** In one word without a space, a comma or two dashes in a row. */
export function verdictText({ workflow, job, runId, attempt, said }: JobVerdict): string {
  return [encodeName(workflow), encodeName(job), runId, attempt, said].join(':');
}

const TEXT = /^([^:]*):([^:]*):(\d{1,15}):(\d{1,15}):(\w+)$/;

/** @returns undefined where it is none of ours */
export function readVerdict(text: string): JobVerdict | undefined {
  const [, workflow, job, runId, attempt, word] = TEXT.exec(text) ?? [];
  const said = CONCLUSIONS.find((one) => one === word);
  if (workflow === undefined || job === undefined || said === undefined) return undefined;
  try {
    const names = { workflow: decodeURIComponent(workflow), job: decodeURIComponent(job) };
    return { ...names, runId: Number(runId), attempt: Number(attempt), said };
  } catch {
    return undefined;
  }
}

/** So that no name ends the HTML comment that it stands in. */
export function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll('-', '%2D');
}
