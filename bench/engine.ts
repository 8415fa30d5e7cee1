/**
 * The dense engine beside its peers: time per optimizer step, everything included (shuffle, gather, metrics), in one run on one
 * machine. Each peer is a process of its own that stays warm; the peers take turns, and medians over the turns are compared.
 *
 * npm run bench:engine -- [--python PYTHON] [--turns 7] [--only TEXT]
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { separableEpochs } from './engine-denormals.js';
import { measurePeak } from './engine-peak.js';
import { flops, type Workload, workloads } from './engine-workloads.js';
import { median } from './median.mjs';

const { values: options } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    turns: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
  },
});
/** Seconds of a peer's turn, and of a step beyond which a peer is left out. */
const TURN = 0.4;
const TOO_SLOW = 1;

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const inNode = (peer: string) => [
  process.execPath,
  '--import',
  new URL('../scripts/register.mjs', import.meta.url).href,
  here('engine-peer.ts'),
  peer,
];
const inPython = (peer: string) => [options.python, here('engine_peers.py'), peer];

/** The engine with as many threads as it takes at most here. */
const MOST = `sluice-${Math.min(8, availableParallelism())}`;

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'sluice-1': inNode('sluice-1'),
  'sluice-2': inNode('sluice-2'),
  ...(availableParallelism() > 2 && { [MOST]: inNode(MOST) }),
  'tfjs-cpu': inNode('tfjs-cpu'),
  'tfjs-wasm': inNode('tfjs-wasm'),
  'torch-1': inPython('torch-1'),
  'torch-2': inPython('torch-2'),
  'keras-tensorflow': inPython('keras-tensorflow'),
  'keras-jax': inPython('keras-jax'),
  sklearn: inPython('sklearn'),
};

/** A peer's process, asked one thing at a time. */
class Peer {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  version = '';

  constructor(readonly name: string) {
    const [command, ...args] = COMMANDS[name]!;
    this.#child = spawn(command!, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#child.on('error', () => {});
    this.#lines = createInterface({ input: this.#child.stdout! })[Symbol.asyncIterator]();
  }

  /** Why it can't take part; undefined where it can. */
  async absence(): Promise<string | undefined> {
    const { done, value } = await this.#lines.next();
    if (done) return `${COMMANDS[this.name]![0]} does not run`;
    const greeting = JSON.parse(value) as { version?: string; absent?: string };
    this.version = greeting.version ?? '';
    return greeting.absent;
  }

  async ask(request: object): Promise<{ seconds?: number }> {
    this.#child.stdin!.write(`${JSON.stringify(request)}\n`);
    const { done, value } = await this.#lines.next();
    if (done) throw new Error(`${this.name} ended`);
    return JSON.parse(value) as { seconds?: number };
  }

  async secondsPerStep(steps: number): Promise<number> {
    return (await this.ask({ steps })).seconds! / steps;
  }

  end(): void {
    this.#child.stdin?.end();
    this.#child.kill();
  }
}

/** Median seconds per step of each peer, by name; NaN where a step takes too long. */
async function measure(workload: Workload, peers: readonly Peer[]): Promise<Map<string, number>> {
  const steps = new Map<string, number>();
  const times = new Map<string, number[]>(peers.map(({ name }) => [name, []]));
  for (const peer of peers) {
    await peer.ask({ workload });
    let seconds = await peer.secondsPerStep(1);
    if (seconds < TOO_SLOW) {
      seconds = await peer.secondsPerStep(Math.ceil(Math.min(50, 0.3 / seconds)));
      seconds = await peer.secondsPerStep(Math.ceil(Math.min(2000, TURN / seconds)));
      steps.set(peer.name, Math.ceil(Math.min(20_000, TURN / seconds)));
    }
  }
  for (let turn = 0; turn < Number(options.turns); turn++) {
    for (const peer of peers) {
      const count = steps.get(peer.name);
      if (count) times.get(peer.name)!.push(await peer.secondsPerStep(count));
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

/** What is to hold: our time against a peer's. `models`: the workloads meant, by the start of their names. */
const GOALS = [
  { peer: 'keras-tensorflow', times: 10, models: /^(4|30)-128-64-1/ },
  { peer: 'torch-1', times: 4, models: /^(4|30)-128-64-1/ },
  { peer: 'fastest', times: 2.5, models: /^(4|30)-128-64-1/ },
  { peer: 'tfjs-wasm', times: 20, models: /^(4|30)-128-64-1/ },
  { peer: 'tfjs-wasm', times: 1, models: /./ },
  { peer: 'keras-tensorflow', times: 1, models: /./ },
  { peer: 'fastest torch', times: 0.5, models: /^30-512-256-1, batch 2048/ },
] as const;

function peerTime(results: ReadonlyMap<string, number>, peer: string): number {
  const times = [...results].flatMap(([name, seconds]) => {
    const counts =
      peer === 'fastest'
        ? !name.startsWith('sluice')
        : peer === 'fastest torch'
          ? name.startsWith('torch')
          : name === peer;
    return counts && !Number.isNaN(seconds) ? [seconds] : [];
  });
  return times.length > 0 ? Math.min(...times) : Number.NaN;
}

const out = (line = '') => process.stdout.write(`${line}\n`);
const all = Object.keys(COMMANDS).map((name) => new Peer(name));
const peers: Peer[] = [];
out(`${cpus()[0]!.model}, ${availableParallelism()} cores, Node ${process.version}`);
for (const peer of all) {
  const absent = await peer.absence();
  if (absent === undefined) peers.push(peer);
  else out(`${peer.name}: absent (${absent})`);
}
const peak = await measurePeak();
const verdicts: string[] = [];

for (const workload of await workloads()) {
  if (!workload.name.includes(options.only)) continue;
  const results = await measure(workload, peers);
  const ours = Math.min(
    ...[...results].flatMap(([name, s]) => (name.startsWith('sluice') ? [s] : [])),
  );
  out(`\n### ${workload.name}\n`);
  out('| trainer | µs/step | rows/s | × our time |');
  out('| --- | ---: | ---: | ---: |');
  for (const { name, version } of peers) {
    const seconds = results.get(name)!;
    out(
      Number.isNaN(seconds)
        ? `| ${version} | over ${TOO_SLOW} s a step | | |`
        : `| ${version} | ${(seconds * 1e6).toFixed(seconds < 1e-3 ? 1 : 0)} | ${Math.round(workload.batch / seconds).toLocaleString('en')} | ${(seconds / ours).toFixed(2)} |`,
    );
  }
  const reached = flops(workload) / results.get('sluice-1')!;
  out(
    `\nRoofline, one thread: ${(reached / 1e9).toFixed(1)} of ${(peak / 1e9).toFixed(1)} GFLOP/s that 128-bit multiply-adds reach here, ${Math.round((100 * reached) / peak)} %.`,
  );
  for (const { peer, times, models } of GOALS) {
    const ratio = peerTime(results, peer) / ours;
    if (!models.test(workload.name) || Number.isNaN(ratio)) continue;
    const verdict = ratio >= times ? 'met' : 'MISSED';
    verdicts.push(`${verdict}: ${workload.name}: ${ratio.toFixed(2)}× ${peer} (goal ${times}×)`);
  }
}
if (options.only === '') {
  const { first, last } = separableEpochs();
  out('\n### 200 epochs on two classes that a line tells apart, 4-128-64-1, batch 64\n');
  out(
    `The median of the first 10 epochs is ${(first * 1e3).toFixed(1)} ms, of the last 10 ${(last * 1e3).toFixed(1)} ms.`,
  );
  verdicts.push(
    `${last <= 1.2 * first ? 'met' : 'MISSED'}: no slowdown from denormals: ${(last / first).toFixed(2)}× (goal at most 1.2×)`,
  );
}
out('\n### Goals\n');
for (const verdict of verdicts) out(`- ${verdict}`);
for (const peer of all) peer.end();
if (verdicts.some((verdict) => verdict.startsWith('MISSED'))) process.exitCode = 1;
