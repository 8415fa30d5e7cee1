import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endAll, living, processesWith } from './processes.js';
import { callRay, type RayAddress } from './ray-call.js';

/** A Python that has Ray 2.58 with its dashboard: `.ci/run` makes one. */
const PYTHON = process.env['SLUICE_RAY_PYTHON'] ?? '';
/** Its `sitecustomize.py` stubs Ray's metrics, and says so. */
const STUBS = fileURLToPath(new URL('../python/ray-head', import.meta.url));
/** What the head starts has this in its environment: a job's driver too, which has a session of its own. */
const MARK = 'SLUICE_TEST_RAY_HEAD';
const WORKERS = 24;

export const hasRay = PYTHON !== '' && spawnSync(PYTHON, ['-c', 'import ray']).status === 0;

export interface RayHead extends RayAddress {
  readonly token: string;
  /** The jobs' processes that are alive. */
  running(): readonly number[];
  /** As a machine that goes down: every process at once. */
  kill(): Promise<void>;
  /** Comes back when no process of it is alive, and no file of it left. */
  close(): Promise<void>;
}

/** A real Ray head with two processors, on this machine's loopback alone, that asks for a token. */
export async function startRayHead(): Promise<RayHead> {
  const folder = await mkdtemp(join(tmpdir(), 'ray-'));
  const log = join(folder, 'head.log');
  const mark = randomUUID();
  const token = randomUUID();
  const [
    gcs,
    dashboard,
    agent,
    agentRpc,
    environments,
    metrics,
    objects,
    node,
    client,
    ...workers
  ] = await freePorts(9 + WORKERS);
  const output = openSync(log, 'a');
  const head = spawn(
    PYTHON,
    [
      ...['-m', 'ray.scripts.scripts', 'start', '--head', '--block', '--disable-usage-stats'],
      ...['--num-cpus=2', '--num-gpus=0', '--object-store-memory=80000000'],
      ...['--node-ip-address=127.0.0.1', '--dashboard-host=127.0.0.1', `--temp-dir=${folder}`],
      ...[`--port=${gcs}`, `--dashboard-port=${dashboard}`, `--ray-client-server-port=${client}`],
      ...[`--dashboard-agent-listen-port=${agent}`, `--dashboard-agent-grpc-port=${agentRpc}`],
      ...[`--runtime-env-agent-port=${environments}`, `--metrics-export-port=${metrics}`],
      ...[`--object-manager-port=${objects}`, `--node-manager-port=${node}`],
      `--worker-port-list=${workers.join(',')}`,
    ],
    {
      detached: true,
      stdio: ['ignore', output, output],
      env: {
        ...{ PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C.UTF-8' },
        ...{ [MARK]: mark, PYTHONPATH: STUBS, PYTHONDONTWRITEBYTECODE: '1' },
        ...{ RAY_AUTH_MODE: 'token', RAY_AUTH_TOKEN: token },
        // On a busy machine the dashboard needs longer than the 30 s that it has.
        RAY_DASHBOARD_SUBPROCESS_MODULE_WAIT_READY_TIMEOUT: '200',
      },
    },
  );
  closeSync(output);
  const marked = `${MARK}=${mark}`;
  const kill = () => endAll(() => [...living(head.pid ?? 0), ...processesWith(marked)]);
  const ray: RayHead = {
    url: `http://127.0.0.1:${dashboard}`,
    token,
    running: () => processesWith(marked, 'RAY_JOB_CONFIG_JSON_ENV_VAR='),
    kill,
    close: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
  for (;;) {
    if (head.exitCode !== null) {
      const why = readFileSync(log, 'utf8').slice(-2000);
      await ray.close();
      throw new Error(`the Ray head ended with ${head.exitCode}: ${why}`);
    }
    const version = await callRay(ray, 'GET /api/version').catch(() => undefined);
    if (version?.status === 200) return ray;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Numbers that nobody listens on: Ray's own defaults are the same for every head of a machine. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
