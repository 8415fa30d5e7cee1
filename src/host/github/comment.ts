import type { ExperimentKey } from '../../record/experiment.js';
import { CHANGED_COMMENT, COMMENTS, DELETED_COMMENT, NEW_COMMENT } from './answers.js';
import type { Api, Repository } from './api.js';
import { isTold, type JobVerdict, objections, standing } from './job-verdicts.js';
import { type Marked, marker, readMarker } from './marker.js';
import { isApiError, repeat } from './retry.js';
import { ACTIONS_BOT, viewerLogin } from './viewer.js';
import { isNewer, isSameRun } from './written-by.js';

/** GitHub's limit is 65,536, the marker among them. */
const MAX_LENGTH = 65_500;
/** What is tried when even that was too long for GitHub. */
const SHORT_LENGTH = 8_000;
/** Milliseconds after which a run that looked before this one wrote has written too. */
const SETTLED_AFTER = 1000;
/** Times that a comment is rewritten when others keep overwriting it. */
const ROUNDS = 3;

export interface CommentRequest {
  readonly repository: Repository;
  /** The pull request's number. */
  readonly number: number;
  readonly key: ExperimentKey;
  readonly by: JobVerdict;
  /** The commit that it judged. */
  readonly head: string;
  /** What the same run has written stays: another job writes for it. */
  readonly unlessWritten?: boolean;
  /** The Markdown, in at most so many characters, with what other jobs found bad about the commit. */
  readonly body: (limit: number, others: readonly JobVerdict[]) => string;
}

export interface CommentResult {
  /** Outdated where a newer run has commented already. */
  readonly kind: 'written' | 'outdated';
  readonly url: string;
  /** What other jobs found bad about the commit; undefined where the comment is about another. */
  readonly others: readonly JobVerdict[] | undefined;
}

/**
 * Writes the experiment's one comment on a pull request: the one that is there is updated. It is ours when it begins with the
 * marker and its author is who this token writes as: anybody can copy a marker. What other jobs said of the same commit stays in it.
 *
 * GitHub has no conditional write, so two runs that end together can overwrite each other or make two comments. Each looks again
 * at what it wrote: the newer run rewrites what an older one took from it, and of two comments the newest run's stays.
 * @throws octokit's RequestError
 */
export async function writeComment(api: Api, request: CommentRequest): Promise<CommentResult> {
  // The calls that write are not repeated by themselves: a 502 may hide that they did. Looking again first is safe.
  const { by, head } = request;
  return repeat(async () => {
    let written: WrittenComment | undefined;
    for (let round = 1; ; round++) {
      const found = await findComments(api, request, written?.author);
      const [first, ...rest] = found;
      const told = verdictsOf(first, head);
      const verdicts = standing([...found.flatMap((one) => verdictsOf(one, head)), by]);
      // One that holds what the first does not has to stay until that does.
      const isNeeded = (one: ExistingComment) =>
        verdictsOf(one, head).some((verdict) => !isTold(verdict, told));
      const needed = rest.filter(isNeeded);
      for (const one of rest) {
        if (!needed.includes(one)) await remove(api, request.repository, one.id);
      }

      const ended = (kind: CommentResult['kind'], url: string) => ({
        kind,
        url,
        others: told.length > 0 ? objections(verdicts, by) : undefined,
      });
      const stands = needed.length === 0 && verdicts.every((verdict) => isTold(verdict, told));
      if (written && (stands || round > ROUNDS)) return ended('written', written.url);
      if (first && isNewer(first.by, by) && (told.length === 0 || !verdicts.includes(by))) {
        return ended('outdated', first.url);
      }
      const itself = [first?.by, ...told].some((one) => one && isSameRun(one, by));
      if (first && request.unlessWritten && !written && itself) return ended('written', first.url);
      try {
        written = await write(api, request, first, verdicts);
      } catch (error) {
        // Somebody deleted it since it was read; one that is listed again is hidden from this token.
        const gone = first !== undefined && isApiError(error) && error.status === 404;
        if (!gone || round > ROUNDS) throw error;
        continue;
      }
      await new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER));
    }
  });
}

/** What the comment tells of a commit. */
function verdictsOf(comment: ExistingComment | undefined, head: string): readonly JobVerdict[] {
  const { judged } = comment?.by ?? {};
  return judged?.head === head ? judged.verdicts : [];
}

interface WrittenComment {
  readonly url: string;
  readonly author: string | undefined;
}

/** Updates the comment, or makes one. */
async function write(
  api: Api,
  { repository, number, key, by, head, body }: CommentRequest,
  existing: ExistingComment | undefined,
  verdicts: readonly JobVerdict[],
): Promise<WrittenComment> {
  const isOlder = existing !== undefined && isNewer(existing.by, by);
  const { runId, attempt: nth } = isOlder ? existing.by : by;
  const line = marker('comment', key, { runId, attempt: nth, judged: { head, verdicts } });
  const others = objections(verdicts, by);
  const attempt = async (limit: number) => {
    const text = { ...repository, body: `${line}\n${body(limit - line.length, others)}` };
    const once = { once: true };
    const written = existing
      ? await api.call(CHANGED_COMMENT, { ...text, comment_id: existing.id }, once)
      : await api.call(NEW_COMMENT, { ...text, issue_number: number }, once);
    return { url: written.html_url, author: written.user?.login };
  };
  try {
    return await attempt(MAX_LENGTH);
  } catch (error) {
    if (!isApiError(error) || error.status !== 422) throw error;
    return attempt(SHORT_LENGTH);
  }
}

/** The other run may have been faster: then it is gone. */
async function remove(api: Api, repository: Repository, id: number): Promise<void> {
  try {
    await api.call(DELETED_COMMENT, { ...repository, comment_id: id });
  } catch (error) {
    if (!isApiError(error) || error.status !== 404) throw error;
  }
}

interface ExistingComment {
  readonly id: number;
  readonly url: string;
  readonly by: Marked;
}

/**
 * The experiment's own comments, that of the newest run first. There are several only when two runs made one at the same time.
 * @param author who this token writes as, where it is known
 */
async function findComments(
  api: Api,
  { repository, number, key }: CommentRequest,
  author: string | undefined,
): Promise<readonly ExistingComment[]> {
  const comments = await api.all(COMMENTS, { ...repository, issue_number: number });
  const marked = comments.flatMap((comment) => {
    const by = readMarker('comment', key, comment.body);
    return by === null
      ? []
      : [{ id: comment.id, url: comment.html_url, by, author: comment.user?.login }];
  });
  if (marked.length === 0) return [];
  // Only the workflows of this repository write as the bot, so the token need not be asked who it is.
  const bots = marked.some((comment) => comment.author === ACTIONS_BOT) ? ACTIONS_BOT : undefined;
  const me = author ?? bots ?? (await viewerLogin(api));
  return marked
    .filter((comment) => comment.author === me)
    .toSorted((a, b) => {
      if (isNewer(a.by, b.by)) return -1;
      return isNewer(b.by, a.by) ? 1 : a.id - b.id;
    });
}
