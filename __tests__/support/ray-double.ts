import { mkdtemp } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, cut, drip, INSTEAD, send, text } from './ray-answer.js';
import { RayCluster, type Waiting } from './ray-cluster.js';
import { type RayCall, type RayFault, RayFaults } from './ray-faults.js';
import type { JobDetails } from './ray-job.js';

/** Bytes of a request: `DASHBOARD_CLIENT_MAX_SIZE` in ray/_private/ray_constants.py. */
const BODY_LIMIT = 104_857_600;
/** A request with one of these is a browser's: `is_browser_request` in ray/dashboard/optional_utils.py. */
const BROWSER_HEADERS = [
  'referer',
  'origin',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'sec-fetch-site',
  'sec-fetch-user',
  'access-control-request-method',
  'access-control-request-headers',
];
const BROWSER_METHODS = ['GET', 'HEAD', 'OPTIONS'];

interface Route {
  readonly call: RayCall;
  readonly method: string;
  readonly path: RegExp;
  readonly handle: (cluster: RayCluster, name: string, body: Buffer) => Answer;
}

const PACKAGE = /^\/api\/packages\/gcs\/([^/]+)$/;
const JOB = /^\/api\/jobs\/([^/]+)$/;
const ROUTES: readonly Route[] = [
  { call: 'version', method: 'GET', path: /^\/api\/version$/, handle: (ray) => ray.version() },
  {
    call: 'package-get',
    method: 'GET',
    path: PACKAGE,
    handle: (ray, name) => ray.packageThere(name),
  },
  {
    call: 'package-put',
    method: 'PUT',
    path: PACKAGE,
    handle: (ray, name, zip) => ray.store(name, zip),
  },
  {
    ...{ call: 'submit', method: 'POST', path: /^\/api\/jobs\/$/ },
    handle: (ray, _, body) => ray.submit(body.toString()),
  },
  { call: 'status', method: 'GET', path: JOB, handle: (ray, id) => ray.status(id) },
  { call: 'delete', method: 'DELETE', path: JOB, handle: (ray, id) => ray.delete(id) },
  {
    ...{ call: 'logs', method: 'GET', path: /^\/api\/jobs\/([^/]+)\/logs$/ },
    handle: (ray, id) => ray.logs(id),
  },
  {
    ...{ call: 'stop', method: 'POST', path: /^\/api\/jobs\/([^/]+)\/stop$/ },
    handle: (ray, id) => ray.stop(id),
  },
];

interface Options extends Waiting {
  /** Every call needs it. */
  readonly token?: string;
}

/**
 * Ray's Jobs API, version 4 of Ray 2.58, at a real address of this machine. It unpacks what it is sent, runs entrypoints for real, and
 * refuses what Ray refuses: `ray-conformance.ts` holds it and a real head to the same sentences. Left out are the list of all jobs, the
 * websocket of a log's tail, and all the rest of the dashboard.
 */
export async function startRayDouble(options: Options = {}): Promise<RayDouble> {
  const folder = await mkdtemp(join(tmpdir(), 'ray-double-'));
  const double = new RayDouble(new RayCluster(folder, options), options.token);
  await double.listen();
  return double;
}

export class RayDouble {
  /** Method and path of each request, in order. */
  readonly calls: string[] = [];
  readonly #faults = new RayFaults();
  readonly #server: Server;
  #port = 0;

  constructor(
    private readonly cluster: RayCluster,
    readonly token?: string,
  ) {
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  jobs(): readonly JobDetails[] {
    return this.cluster.jobs();
  }

  /** The ids of the jobs of which a process is alive. */
  running(): readonly string[] {
    return this.cluster.running();
  }

  /** Plans what goes wrong with the next such call. */
  fault(next: RayFault): void {
    this.#faults.add(next);
  }

  killDriver(id: string): Promise<void> {
    return this.cluster.job(id).killDriver();
  }

  killSupervisor(id: string): Promise<void> {
    return this.cluster.job(id).killSupervisor();
  }

  /** The head dies, and every driver with it. Comes back when no process of any job is alive. */
  async killHead(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await this.cluster.vanish();
  }

  /** Ends everything, and leaves nothing: neither process nor file. */
  close(): Promise<void> {
    return this.killHead();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '/' } = request;
    const path = decodeURIComponent(new URL(url, 'http://ray').pathname);
    this.calls.push(`${method} ${path}`);
    const routes = ROUTES.filter((route) => route.path.test(path));
    const route = routes.find((each) => each.method === method);
    const fault = this.#faults.take(route?.call);
    if (fault?.kind === 'drop') return void request.socket.destroy();
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'slow') return drip(response);
    const body = await bodyOf(request);
    if (fault?.kind === 'redirect') return send(response, INSTEAD.redirect(fault.to));
    if (fault?.kind === 'html' || fault?.kind === '500') {
      return send(response, INSTEAD[fault.kind]());
    }
    const answer =
      this.#unauthorized(request) ??
      refusedAsBrowser(request) ??
      this.#answer(routes, route, path, body);
    if (fault?.kind === 'lost-answer') return void request.socket.destroy();
    if (fault?.kind === 'cut') return cut(response, answer);
    send(response, answer);
  }

  #answer(
    routes: readonly Route[],
    route: Route | undefined,
    path: string,
    body: Buffer | undefined,
  ): Answer {
    if (routes.length === 0) return text(404, '404: Not Found');
    if (route === undefined) return text(405, '405: Method Not Allowed');
    if (body === undefined) return text(413, `Maximum request body size ${BODY_LIMIT} exceeded.`);
    return route.handle(this.cluster, route.path.exec(path)?.[1] ?? '', body);
  }

  /** As `get_token_auth_middleware` in ray/_private/authentication. */
  #unauthorized({ headers }: IncomingMessage): Answer | undefined {
    if (this.token === undefined) return undefined;
    const given = headers.authorization ?? headers['x-ray-authorization'];
    if (given === undefined) return text(401, 'Unauthorized: Missing authentication token');
    if (given === `Bearer ${this.token}`) return undefined;
    return text(403, 'Forbidden: Invalid authentication token');
  }
}

function refusedAsBrowser({ method = '', headers }: IncomingMessage): Answer | undefined {
  const isBrowser =
    headers['user-agent']?.startsWith('Mozilla') ||
    BROWSER_HEADERS.some((name) => headers[name] !== undefined);
  if (!isBrowser || BROWSER_METHODS.includes(method)) return undefined;
  return text(405, `'${method}' method not allowed for browser traffic.`);
}

/** Undefined where it is longer than Ray takes; the rest is read, and forgotten. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > BODY_LIMIT) chunks.length = 0;
    else chunks.push(chunk);
  }
  return bytes > BODY_LIMIT ? undefined : Buffer.concat(chunks);
}
