import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkConfig } from '../../../src/config/load.js';
import { readYaml } from '../../../src/config/source.js';
import type { BrokenError } from '../../../src/errors.js';
import { ownSplitTrainer } from '../../../src/train/command/own-split-trainer.js';
import { onRay } from '../../../src/train/ray/on-ray.js';
import type { CommandSpec, RaySpec } from '../../../src/train/spec.js';
import { type RayDouble, startRayDouble } from '../../support/ray-double.js';
import { command as commandIn, PREDICT, QUICK, rayOf, runThere, WorkTree } from './cluster.js';

const tree = new WorkTree();
afterAll(() => tree.remove());

let scratch: string;
let shared: string;
let ray: RayDouble;
beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'sluice-ray-run-'));
  shared = mkdtempSync(join(tmpdir(), 'sluice-ray-shared-'));
  ray = await startRayDouble();
});
afterEach(async () => {
  await ray.close();
  for (const folder of [scratch, shared]) rmSync(folder, { recursive: true, force: true });
});

const command = (run: string) => commandIn(tree.folder, run);
const run = (line: string, results: RaySpec['results'], env: Record<string, string> = {}) =>
  runThere(command(line), {
    on: rayOf(ray.url, tree.folder, results && { results }),
    scratch,
    world: { env, timing: QUICK },
  });

/** Bytes that no zip makes fewer. */
const MODEL = (bytes: number) =>
  `mkdir "$SLUICE_OUT/model"; head -c ${bytes} /dev/urandom > "$SLUICE_OUT/model/weights.bin"; `;

describe('results in a folder that both see', () => {
  test('come back from there, the rows go there, and nothing is left there', async () => {
    const ran = await run(
      `echo "rows in $SLUICE_DATA"; ls "$SLUICE_DATA"; ${MODEL(20)}${PREDICT}`,
      { kind: 'folder', path: shared },
    );
    expect(ran.error).toBeUndefined();
    const id = ray.jobs()[0]!.submission_id;
    expect(ran.output).toEqual(
      expect.arrayContaining([`rows in ${join(shared, id, 'data')}`, 'test-features.csv']),
    );
    expect(ran.trained!.model).toMatchObject({ kind: 'files', files: ['weights.bin'] });
    expect(readdirSync(shared)).toEqual([]);
  });

  test('that are others than the job left are refused', async () => {
    const writeOver = setInterval(() => {
      for (const id of readdirSync(shared)) {
        const file = join(shared, id, 'results.zip');
        if (existsSync(file)) writeFileSync(file, 'x');
      }
    }, 1);
    const ran = await run(PREDICT, { kind: 'folder', path: shared });
    clearInterval(writeOver);
    expect(String(ran.error)).toMatch(/they are not what the job left/);
    expect(ran.trained).toBeUndefined();
  });

  test('are refused before anything has run where there is no such folder', async () => {
    const ran = await run(PREDICT, { kind: 'folder', path: join(shared, 'none') });
    expect(String(ran.error)).toMatch(/train.on.results: there is no folder/);
    expect(ray.calls).toEqual([]);
  });
});

describe('results by pre-signed addresses', () => {
  const SIGNED = { kind: 'signed', put: 'PUT_URL', get: 'GET_URL' } as const;
  const sent: Buffer[] = [];
  const headers: string[] = [];
  let store: Server;
  let answers: { put: number; get: (content: Buffer) => Buffer };
  beforeEach(async () => {
    sent.length = headers.length = 0;
    answers = { put: 200, get: (content) => content };
    store = createServer(async (request, answer) => {
      headers.push(JSON.stringify(request.headers));
      if (request.method === 'PUT') {
        sent.push(await buffer(request));
        answer.writeHead(answers.put).end();
      } else {
        answer.end(answers.get(sent.at(-1) ?? Buffer.alloc(0)));
      }
    }).listen(0, '127.0.0.1');
    await new Promise((done) => store.once('listening', done));
  });
  afterEach(() => new Promise((done) => store.close(done)));
  const env = () => {
    const address = `http://127.0.0.1:${(store.address() as AddressInfo).port}/results`;
    const token = 'not-for-the-store';
    return {
      PUT_URL: `${address}?put`,
      GET_URL: `${address}?get`,
      RAY_AUTH_TOKEN: token,
    };
  };

  test('are put there by the job and fetched from there, without the cluster’s token', async () => {
    const ran = await run(`${MODEL(20)}${PREDICT}`, SIGNED, env());
    expect(ran.error).toBeUndefined();
    expect(ran.trained!.model).toMatchObject({ kind: 'files', files: ['weights.bin'] });
    expect(sent).toHaveLength(1);
    expect(headers).toHaveLength(2);
    expect(headers.join()).not.toContain('not-for-the-store');
  });

  test('break the run where they are refused, or come back as others', async () => {
    answers = { ...answers, put: 403 };
    const refused = await run(PREDICT, SIGNED, env());
    expect(String(refused.error)).toMatch(/could not be handed back: HTTP Error 403/);
    answers = { put: 200, get: (content) => content.subarray(1) };
    const cut = await run(PREDICT, SIGNED, env());
    expect(String(cut.error)).toMatch(/they are not what the job left/);
    answers = { put: 200, get: (content) => Buffer.concat([content, content]) };
    const long = await run(PREDICT, SIGNED, env());
    expect(String(long.error)).toMatch(/results can't be read: it is longer than/);
  });

  test('are refused before anything has run where a variable holds none', async () => {
    const ran = await run(PREDICT, SIGNED, { ...env(), GET_URL: '' });
    expect(String(ran.error)).toMatch(/GET_URL holds no address/);
    expect(ray.calls).toEqual([]);
  });
});

describe('results in the log', () => {
  test('come back whole up to 16 MiB', async () => {
    const ran = await run(`${MODEL(16_000_000)}${PREDICT}`, undefined);
    if (ran.trained?.model.kind !== 'files') throw ran.error;
    const { folder } = ran.trained.model;
    expect(readFileSync(join(folder, 'weights.bin'))).toHaveLength(16_000_000);
  });

  test('that are larger break the run, and the way out is named', async () => {
    const { error } = await run(`${MODEL(17_000_000)}${PREDICT}`, undefined);
    const { message, fix } = error as BrokenError;
    expect(message).toMatch(/predictions and model make 17.0 MB, and 16.8 MB come back by the log/);
    expect(fix).toMatch(/train.on: \{results: …\}/);
  });
});

test('a log that is too long to be fetched again and again breaks the run by that name', async () => {
  const { error } = await run(`head -c 140000000 /dev/zero | tr '\\0' x; ${PREDICT}`, undefined);
  const { message, fix } = error as BrokenError;
  expect(message).toMatch(/its log can't be read: it is longer than 134.2 MB/);
  expect(fix).toMatch(/print less/);
});

test('a command that splits its data by itself is handed no rows there', async () => {
  const text = `
predictions: {positive: 1}
command: {run: 'echo "data: $SLUICE_DATA"; cp answers.csv "$SLUICE_OUT/predictions.csv"'}
train: {on: {ray: '${ray.url}'}}
gate: {conditions: [accuracy >= 0.5]}
`;
  tree.write('answers.csv', 'id,label,score\na,1,0.9\nb,0,0.2\n');
  tree.git('add', '.');
  const { trainer } = checkConfig(readYaml(text, 'sluice.yml'), tree.folder);
  if (trainer.kind !== 'own-split') throw new Error('it is of another kind');
  const place = ({ on }: CommandSpec) => onRay(on!, { env: {}, timing: QUICK });
  const output: string[] = [];
  const training = await ownSplitTrainer(place).prepare(
    trainer,
    {},
    { workspace: tree.folder, emit: () => {} },
  );
  const trained = await training.run({
    seed: 7,
    signal: new AbortController().signal,
    scratch,
    emit: (event) => event.type === 'output' && output.push(event.text),
  });
  expect(trained.rows!.testIds).toEqual(['a', 'b']);
  expect(output).toContain('data: ');
});
