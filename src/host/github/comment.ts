import type { ExperimentKey } from '../host.js';
import { type Api, ONCE, type Repository } from './api.js';
import { isNewer, marker, readMarker, type WrittenBy } from './marker.js';
import { isApiError, repeat } from './retry.js';
import { ACTIONS_BOT, viewerLogin } from './viewer.js';

/** GitHub's limit is 65,536; the marker takes some of it. */
const MAX_LENGTH = 65_000;
/** What is tried when even that was too long for GitHub. */
const SHORT_LENGTH = 8_000;

export interface CommentRequest {
  readonly repository: Repository;
  /** The pull request's number. */
  readonly number: number;
  readonly key: ExperimentKey;
  readonly by: WrittenBy;
  /** The Markdown, in at most so many characters. */
  readonly body: (limit: number) => string;
}

export type CommentResult =
  | { readonly kind: 'written'; readonly url: string }
  /** A newer run has commented already. */
  | { readonly kind: 'outdated'; readonly url: string };

/**
 * Writes the experiment's one comment on a pull request: the one that is there is updated. It is ours when it begins with the
 * marker and its author is who this token writes as: anybody can copy a marker.
 * @throws octokit's RequestError
 */
export async function writeComment(api: Api, request: CommentRequest): Promise<CommentResult> {
  const { repository, key, by } = request;
  // The call that makes a comment is not repeated by itself: a 502 may hide that it was made. Looking again first is safe.
  return repeat(async () => {
    const existing = await findComment(api, request);
    if (existing && isNewer(existing.by, by)) return { kind: 'outdated', url: existing.url };
    const write = async (limit: number) => {
      const body = `${marker('comment', key, by)}\n${request.body(limit)}`;
      const { data } = existing
        ? await api.rest.issues.updateComment({ ...repository, comment_id: existing.id, body })
        : await api.rest.issues.createComment({
            ...repository,
            issue_number: request.number,
            body,
            ...ONCE,
          });
      return { kind: 'written', url: data.html_url } as const;
    };
    try {
      return await write(MAX_LENGTH);
    } catch (error) {
      if (!isApiError(error) || error.status !== 422) throw error;
      return write(SHORT_LENGTH);
    }
  });
}

interface ExistingComment {
  readonly id: number;
  readonly url: string;
  readonly by: WrittenBy;
}

async function findComment(
  api: Api,
  { repository, number, key }: CommentRequest,
): Promise<ExistingComment | undefined> {
  const comments = await api.paginate(api.rest.issues.listComments, {
    ...repository,
    issue_number: number,
    per_page: 100,
  });
  const marked = comments.flatMap((comment) => {
    const by = readMarker('comment', key, comment.body);
    return by === null
      ? []
      : [{ id: comment.id, url: comment.html_url, by, author: comment.user?.login }];
  });
  if (marked.length === 0) return undefined;
  // Only the workflows of this repository write as the bot, so the token need not be asked who it is.
  const ours = marked.filter((comment) => comment.author === ACTIONS_BOT);
  const mine = ours.length > 0 ? ours : await byViewer(api, marked);
  return mine.toSorted((a, b) => (isNewer(a.by, b.by) ? -1 : 1))[0];
}

async function byViewer<T extends { readonly author: string | undefined }>(
  api: Api,
  comments: readonly T[],
): Promise<readonly T[]> {
  const login = await viewerLogin(api);
  return comments.filter((comment) => comment.author === login);
}
