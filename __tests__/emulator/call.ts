import type { Token } from './tokens.js';

/** One request that GitHub received, as a test asserts it. */
export interface RecordedCall {
  /** The route's name: `comments.create`; `unknown` for a path that GitHub doesn't have or we don't play. */
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** When it came, on this process's clock, in milliseconds. */
  readonly at: number;
  status: number;
}

/** What a handler is given. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The parsed JSON, or the bytes of a blob. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly token: Token;
  /** The API's own origin, for links to the API. */
  readonly origin: string;
  /** The origin of the pages, for links that people follow. */
  readonly serverUrl: string;
  /** The request's path with its query, for `Link` headers. */
  readonly url: string;
}

export interface Reply {
  readonly status: number;
  /** JSON, unless it is a Buffer. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Permission =
  | 'contents'
  | 'actions'
  | 'checks'
  | 'issues'
  | 'pull-requests'
  | 'metadata';
export type Level = 'read' | 'write';

/** Who may call a route: any of these permissions is enough, or a signed URL, or the job's runtime token. */
export type Access =
  | { readonly kind: 'token'; readonly anyOf: readonly (readonly [Permission, Level])[] }
  | { readonly kind: 'runtime' }
  | { readonly kind: 'signed' };

export interface Route {
  readonly name: string;
  readonly method: string;
  /** `/repos/:owner/:repo/issues/:number/comments`; a last segment `*rest` takes the rest of the path. */
  readonly pattern: string;
  readonly access: Access;
  /** The query parameters that a REST route takes; any other is a call that GitHub doesn't have. Left out: none. */
  readonly query?: readonly string[];
  readonly handle: (call: Call) => Reply;
}

export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors?: readonly unknown[],
  ) {
    super(message);
  }
}

export const notFound = () => new HttpError(404, 'Not Found');
