import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { artifactServiceRoutes } from './artifact-service.js';
import { blobRoutes } from './blob-storage.js';
import { cacheServiceRoutes } from './cache-service.js';
import type { Call, RecordedCall, Reply, Route } from './call.js';
import { HttpError } from './call.js';
import { corrupted, type Fault, Faults, UNREADABLE } from './faults.js';
import type { Limits } from './limits.js';
import { actionsRoutes } from './rest-actions.js';
import { checkRoutes } from './rest-checks.js';
import { gitRoutes } from './rest-git.js';
import { issueRoutes } from './rest-issues.js';
import { repositoryRoutes } from './rest-repository.js';
import { match } from './router.js';
import { type GitHubState, newState, type WorkflowRun } from './state.js';
import { ACTIONS_BOT, authorize, type Permissions, runtimeToken, type Token } from './tokens.js';

/**
 * GitHub on this machine: the REST API, the artifact service and its blob storage, strict about who may do what. Every call is
 * recorded; one that no route is there for, or that has a parameter which its route doesn't take, is a 404 in `unknown`, which a test
 * asserts to be empty.
 */
export class Emulator {
  readonly calls: RecordedCall[] = [];
  /** Folders of jobs, removed at the end. */
  readonly folders: string[] = [];
  readonly faults: Faults;
  /** GitHub's; absent: as many calls as anybody makes. */
  limits: Limits | undefined;
  readonly #routes: readonly Route[];
  readonly #tokens = new Map<string, Token>();
  readonly #server: Server;

  private constructor(readonly state: GitHubState) {
    this.#routes = [
      ...issueRoutes(state),
      ...checkRoutes(state),
      ...actionsRoutes(state),
      ...repositoryRoutes(state),
      ...gitRoutes(state),
      ...artifactServiceRoutes(state),
      ...cacheServiceRoutes(state),
      ...blobRoutes(state),
    ];
    this.faults = new Faults(new Set(this.#routes.map((route) => route.name)));
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : new Error(String(error)));
      });
    });
  }

  static async start(state: GitHubState = newState()): Promise<Emulator> {
    const emulator = new Emulator(state);
    await new Promise<void>((resolve) => emulator.#server.listen(0, '127.0.0.1', resolve));
    return emulator;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    for (const folder of this.folders) await rm(folder, { recursive: true, force: true });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Where the API answers. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What `GITHUB_SERVER_URL` says: a name that the artifact client doesn't take for an Enterprise Server. */
  get serverUrl(): string {
    return `http://github.localhost:${this.port}`;
  }

  get unknown(): readonly RecordedCall[] {
    return this.calls.filter((call) => call.route === 'unknown');
  }

  /** The calls of a route, in order. */
  callsOf(route: string): readonly RecordedCall[] {
    return this.calls.filter((call) => call.route === route);
  }

  /** A token for the REST API. */
  issueToken(permissions: Permissions, account = ACTIONS_BOT): string {
    const value = `ghs_${this.#tokens.size}${createHash('sha256').update(String(this.#tokens.size)).digest('hex').slice(0, 30)}`;
    this.#tokens.set(value, { value, permissions, account });
    return value;
  }

  /** The token of a job for the artifact service. */
  issueRuntimeToken(run: WorkflowRun): string {
    const value = runtimeToken(run);
    this.#tokens.set(value, { value, permissions: {}, account: ACTIONS_BOT, run });
    return value;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const method = request.method ?? 'GET';
    const found = known(match(this.#routes, method, url), url);
    const name = found?.route.name ?? 'unknown';
    const query = Object.fromEntries(url.searchParams);
    const call: RecordedCall = {
      route: name,
      method,
      path: url.pathname,
      query,
      body: undefined,
      at: performance.now(),
      status: 0,
    };
    this.calls.push(call);
    const fault = this.faults.take(name);
    if (fault?.kind === 'held') await fault.until;
    if (fault?.kind === 'cut' && method !== 'GET') {
      request.once('data', () => request.socket.destroy());
      return;
    }
    const bytes = await readAll(request);
    const stored = fault?.kind === 'corrupt' && method === 'PUT' ? corrupted(bytes) : bytes;
    const body = parseBody(request, stored);
    Object.assign(call, { body });

    const answer = this.#answer(found, fault, { query, body, request, url });
    const lost = fault?.kind === 'lost' && answer.status < 400;
    const reply = lost ? { status: 502, body: { message: 'Bad Gateway' } } : answer;
    call.status = reply.status;
    if (fault?.kind === 'answer' && reply.status < 400) sendUnreadable(response, reply, fault);
    else send(request, response, reply, fault);
  }

  #answer(
    found: ReturnType<typeof match>,
    fault: Fault | undefined,
    given: {
      query: Record<string, string>;
      body: unknown;
      request: IncomingMessage;
      url: URL;
    },
  ): Reply {
    const { request, url, query, body } = given;
    try {
      if (!found) throw new HttpError(404, 'Not Found');
      if (fault?.kind === 'status') {
        return {
          status: fault.status,
          body: {
            message: fault.message ?? 'a fault that was asked for',
            msg: fault.message ?? 'a fault that was asked for',
          },
          headers: fault.headers ?? {},
        };
      }
      const { owner, repo } = found.params;
      const known = this.state.repository;
      if (owner !== undefined && (owner !== known.owner || repo !== known.name)) {
        throw new HttpError(404, 'Not Found');
      }
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([key, value]) => [key, String(value)]),
      );
      const token = this.#authorize(found.route, headers['authorization']);
      const { params, route } = found;
      const refused = this.limits?.take(route);
      if (refused) return refused;
      const call: Call = {
        params,
        query,
        body,
        headers,
        token,
        origin: this.url,
        serverUrl: this.serverUrl,
        url: url.pathname + url.search,
      };
      const reply = route.handle(call);
      return fault?.kind === 'late' ? withoutNewest(reply) : reply;
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      const { status, message, errors } = error;
      return { status, body: { message, msg: message, ...(errors ? { errors } : {}) } };
    }
  }

  #authorize(route: Route, header: string | undefined): Token {
    if (route.access.kind === 'signed') {
      return { value: '', permissions: {}, account: ACTIONS_BOT };
    }
    const value = header?.replace(/^(?:token|bearer) /i, '') ?? '';
    return authorize(route.access, this.#tokens.get(value));
  }
}

/** GitHub ignores a parameter that it doesn't know; here a misspelt one must not pass. */
function known(found: ReturnType<typeof match>, url: URL): ReturnType<typeof match> {
  if (found?.route.access.kind !== 'token') return found;
  const taken = found.route.query ?? [];
  return [...url.searchParams.keys()].every((name) => taken.includes(name)) ? found : undefined;
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parseBody(request: IncomingMessage, bytes: Buffer): unknown {
  if (!/json/.test(request.headers['content-type'] ?? '')) return bytes;
  try {
    return bytes.length === 0 ? undefined : JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

/** A list of artifacts as it was before the last upload. */
function withoutNewest(reply: Reply): Reply {
  const list = z.looseObject({ artifacts: z.array(z.looseObject({})) }).parse(reply.body);
  const idOf = (artifact: Record<string, unknown>) =>
    Number(artifact['id'] ?? artifact['database_id']);
  const newest = Math.max(...list.artifacts.map(idOf));
  const artifacts = list.artifacts.filter((artifact) => idOf(artifact) !== newest);
  return { ...reply, body: { ...list, artifacts } };
}

/** What a redirect points to is not said either. */
function sendUnreadable(
  response: ServerResponse,
  { status, body = {} }: Reply,
  { as }: Extract<Fault, { kind: 'answer' }>,
): void {
  const page = as === 'a proxy’s page';
  response.writeHead(status < 300 ? status : 200, {
    'content-type': `${page ? 'text/html' : 'application/json'}; charset=utf-8`,
  });
  if (as !== 'cut') {
    response.end(UNREADABLE[as]);
    return;
  }
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  // At least a byte, so that the head has gone out.
  response.write(bytes.subarray(0, Math.max(1, bytes.length >> 1)), () => response.destroy());
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  fault: Fault | undefined,
): void {
  const binary = Buffer.isBuffer(reply.body);
  let bytes = binary
    ? (reply.body as Buffer)
    : Buffer.from(reply.body === undefined ? '' : JSON.stringify(reply.body));
  if (fault?.kind === 'corrupt' && request.method === 'GET') bytes = corrupted(bytes);
  const etag = `W/"${createHash('sha256').update(bytes).digest('hex')}"`;
  const headers = {
    ...(binary ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(request.method === 'GET' ? { etag } : {}),
    'content-length': String(bytes.length),
    ...reply.headers,
  };
  if (request.method === 'GET' && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(reply.status, headers);
  if (fault?.kind === 'cut') {
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
    return;
  }
  response.end(bytes);
}
