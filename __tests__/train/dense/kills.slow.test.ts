import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Random } from '../../../src/numeric/random.js';
import { compile } from './compiled.js';
import { KILLED } from './killed.js';

// A process for each kill.
jest.setTimeout(600_000);
const KILLS = 100;

/** The process that is killed: it trains and says each event on a line. */
const SCRIPT = `
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
const [folder, name, strike, after, milliseconds] = process.argv.slice(2);
let left = Number(after);
let arm = () => {};
if (strike) {
  // Another thread strikes, so that it can hit any instruction of this one, or of a write.
  const killer = new Worker(\`
    const { parentPort, workerData } = require('node:worker_threads');
    parentPort.once('message', () => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, workerData);
      process.kill(process.pid, 'SIGKILL');
    });
    parentPort.postMessage('ready');
  \`, { eval: true, workerData: Number(milliseconds) });
  await new Promise((resolve) => killer.once('message', resolve));
  // A training that is over before it is struck ends the process.
  killer.unref();
  arm = () => killer.postMessage('go');
}
if (strike === 'start') arm();
const { setup, train } = await import('./__tests__/train/dense/datasets.js');
const { KILLED } = await import('./__tests__/train/dense/killed.js');
if (strike === 'loaded') {
  arm();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
const result = await train(setup({
  ...KILLED[name],
  checkpoints: folder,
  emit: (event) => {
    const { type, epoch, message } = event;
    writeSync(1, JSON.stringify({ type, epoch, message }) + '\\n');
    if (type === strike && left-- === 0) arm();
  },
}));
const { history, predictions, epochs, network } = result;
const { resumed: _, ...ended } = epochs;
const hash = createHash('sha256').update(JSON.stringify([history, predictions, ended]));
for (const { weights } of network.layers) for (const { values } of weights) hash.update(values);
writeSync(1, JSON.stringify({ type: 'end', hash: hash.digest('hex') }) + '\\n');
`;

/** What a process waits for before it is struck, and the most milliseconds from then on: none decides whether the test holds. */
interface Strike {
  readonly on: 'start' | 'loaded' | 'checkpoint' | 'epoch';
  readonly mostEvents: number;
  readonly within: number;
}

/** Before it says anything, after a checkpoint lies there, while one is written (after an epoch), and while one is read. */
const STRIKES: readonly Strike[] = [
  { on: 'loaded', mostEvents: 0, within: 0 },
  { on: 'checkpoint', mostEvents: 10, within: 30 },
  { on: 'epoch', mostEvents: 1, within: 4 },
  { on: 'start', mostEvents: 0, within: 300 },
];

interface Said {
  readonly type: string;
  readonly epoch?: number;
  readonly message?: string;
  readonly hash?: string;
}

describe(`killed by SIGKILL ${KILLS} times at random moments, a training goes on at its last checkpoint`, () => {
  let program: Awaited<ReturnType<typeof compile>>;
  const folder = mkdtempSync(join(tmpdir(), 'sluice-kills-'));
  beforeAll(async () => {
    const sources = ['datasets', 'networks', 'killed'].map(
      (name) => `__tests__/train/dense/${name}.ts`,
    );
    program = await compile(SCRIPT, ['src', ...sources]);
  });
  afterAll(() => {
    program.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(...args: readonly string[]) {
    const { signal, stdout, stderr } = await program.run(args);
    expect(stderr).toBe('');
    const said: Said[] = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    return { signal, said };
  }

  test.each(Object.keys(KILLED))('and ends as if it had never been: %s', async (name) => {
    const whole = start(join(folder, `whole ${name}`), name);
    const random = new Random(11, name);
    let lives = 1;
    const killed = () => join(folder, `killed ${name} ${lives}`);
    let saved = 0;
    let mostSaved = 0;
    let silent = 0;
    const follow = ({ said }: Awaited<ReturnType<typeof start>>) => {
      if (said.length === 0) silent++;
      expect(said.filter(({ type }) => type === 'warning')).toEqual([]);
      const [first] = said;
      if (saved > 0 && first) {
        expect(first.type).toBe('resumed');
        expect(first.epoch).toBeGreaterThanOrEqual(saved);
      }
      for (const { type, epoch } of said) {
        if (type === 'checkpoint' || type === 'resumed') saved = epoch!;
        mostSaved = Math.max(mostSaved, saved);
      }
    };
    for (let kill = 0; kill < KILLS; ) {
      const { on, mostEvents, within } = STRIKES[kill % STRIKES.length]!;
      const [events, delay] = [random.below(mostEvents + 1), within * random.uniform()];
      const ended = await start(killed(), name, on, String(events), String(delay));
      follow(ended);
      if (ended.signal === 'SIGKILL') kill++;
      else {
        // It was over first: the kills go on with another training.
        expect(ended.said.at(-1)).toMatchObject({ type: 'end' });
        expect(lives++).toBeLessThan(KILLS);
        saved = 0;
      }
    }
    expect(silent).toBeGreaterThan(0);
    expect(mostSaved).toBeGreaterThan(0);
    const last = await start(killed(), name);
    follow(last);
    expect(last.said.at(-1)).toMatchObject({ type: 'end' });
    expect(last.said.at(-1)).toEqual((await whole).said.at(-1));
  });
});
