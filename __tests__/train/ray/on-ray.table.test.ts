import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Examples } from '../../../src/data/dataset.js';
import { BrokenError, InterruptedError } from '../../../src/errors.js';
import { denseTrainer } from '../../../src/train/dense/dense-trainer.js';
import { packNetwork } from '../../../src/train/ray/network-package.js';
import { RayApi } from '../../../src/train/ray/ray-api.js';
import type { CommandSpec, DenseSpec, RaySpec } from '../../../src/train/spec.js';
import { CONFIG, TRAIN } from '../../e2e/command-script.js';
import { runsIn } from '../../e2e/folder.js';
import { sluiceHere } from '../../e2e/in-process.js';
import { config, csv, purchases } from '../../e2e/purchases.js';
import { describeSlowly, ofEachKind } from '../../of-each-kind.js';
import { type RayDouble, startRayDouble } from '../../support/ray-double.js';
import type { RayFault } from '../../support/ray-faults.js';
import { unpack } from '../../support/ray-package.js';
import { run as runHere } from '../command/scripts.js';
import { dataset } from '../dense/datasets.js';
import { dense, trainSpec } from '../dense/networks.js';
import {
  command as commandIn,
  learnThere,
  PREDICT,
  QUICK,
  type RanThere,
  rayOf,
  runThere,
  WorkTree,
} from './cluster.js';

const ROWS = 20;
const tree = new WorkTree({
  'train.txt': 'tracked\n',
  'sub/model.txt': 'an old model\n',
  'data/[all].csv': 'with labels\n',
  'data/[t]-1.csv': 'with labels\n',
  'data/notes.md': 'without\n',
});
afterAll(() => tree.remove());

const command = (run: string, rest?: Partial<CommandSpec>) => commandIn(tree.folder, run, rest);

let scratch: string;
let ray: RayDouble;
beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'sluice-ray-run-'));
  ray = await startRayDouble();
});
afterEach(async () => {
  await ray.close();
  rmSync(scratch, { recursive: true, force: true });
});

type Options = Partial<Parameters<typeof runThere>[1]> & { readonly ray?: Partial<RaySpec> };

const run = (spec: CommandSpec, { ray: rest, ...options }: Options = {}): Promise<RanThere> =>
  runThere(spec, { on: rayOf(ray.url, tree.folder, rest), scratch, ...options });

/** What is killed takes a moment to be gone. */
async function nothingAtWork(): Promise<void> {
  const until = Date.now() + 5_000;
  while (ray.running().length > 0 && Date.now() < until) await sleep(10);
  expect(ray.running()).toEqual([]);
}

/** A run that came to no result: what it says, and that nothing of it is at work. */
async function broken(ran: RanThere): Promise<string> {
  expect(ran.trained).toBeUndefined();
  expect(ran.error).toBeInstanceOf(BrokenError);
  await nothingAtWork();
  const { message, fix } = ran.error as BrokenError;
  return fix === undefined ? message : `${message}. ${fix}`;
}

describe('a command on a cluster', () => {
  test('leaves what it leaves here: predictions, model, parameters and metrics', async () => {
    const say = (event: object) => `echo '${JSON.stringify(event)}' >> "$SLUICE_EVENTS"; `;
    const all = command(
      say({ type: 'params', values: { depth: 3 } }) +
        say({ type: 'epoch', epoch: 1, epochs: 1, metrics: { loss: 0.5 } }) +
        say({ type: 'metric', name: 'gap', value: 0.25 }) +
        `printf 'no line ends here'; mkdir -p "$SLUICE_OUT/model/deep"; cp train.txt "$SLUICE_OUT/model/deep"; ${PREDICT}`,
    );
    const [there, here] = [await run(all), await runHere(all, scratch)];
    expect(there.error ?? here.error).toBeUndefined();
    expect(there.trained!.outcome).toStrictEqual(here.trained!.outcome);
    for (const key of ['history', 'reported'] as const) {
      expect(there.trained![key]).toStrictEqual(here.trained![key]);
    }
    expect(there.trained!.model).toMatchObject({ kind: 'files', files: ['deep/train.txt'] });
    const { by } = there.trained!;
    expect(by).toStrictEqual({
      ...here.trained!.by,
      on: { ray: '2.58.0', job: ray.jobs()[0]!.submission_id },
    });
    expect(there.output).toContain('no line ends here');
    expect(ray.jobs().map(({ status }) => status)).toEqual(['SUCCEEDED']);
    await nothingAtWork();
  });

  test('has the files that git tracks, no others, and of the test rows no label', async () => {
    const at = (path: string) => join(tree.folder, path);
    const ran = await run(
      command(
        `find . -type f -not -path './.sluice-job/*'; head -1 "$SLUICE_DATA/test-features.csv"; ${PREDICT}`,
      ),
      { ray: { exclude: ['sub/*.txt'], withheld: [at('data/[all].csv'), at('data/[t]-?.csv')] } },
    );
    expect(ran.error).toBeUndefined();
    const printed = ran.output.filter((line) => /^(?:\.\/|sluice_id)/.test(line)).sort();
    expect(printed).toEqual(['./data/notes.md', './train.txt', 'sluice_id,x']);
  });

  test('gets what its config passes on, its seed and parameters, and no token', async () => {
    const env = { DEPTH: '9$HOME', OTHER: 'x', RAY_AUTH_TOKEN: 'not-to-be-told' };
    const print = `echo "$DEPTH/$OTHER/$SLUICE_SEED/$SLUICE_PARAMS/$RAY_AUTH_TOKEN/$SLUICE_JOB/\${SLUICE_SEED}"; ${PREDICT}`;
    const ran = await run(command(print, { env: ['DEPTH'] }), { world: { env } });
    expect(ran.output).toContain('9$HOME//7/{"depth":3}///7');
    expect(JSON.stringify([ran.events, ray.jobs(), ray.calls])).not.toContain('not-to-be-told');
  });

  test('is run once for each seed, by what is sent once', async () => {
    const first = await run(command(PREDICT));
    const second = await run(command(PREDICT), { context: { seed: 8 } });
    expect(second.trained!.outcome).not.toEqual(first.trained!.outcome);
    expect(ray.jobs().map(({ metadata }) => metadata?.['seed'])).toEqual(['7', '8']);
    expect(ray.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(1);
  });

  test('that exits with 3 breaks, and says what it printed last', async () => {
    const says = await broken(await run(command('echo "no column x" >&2; exit 3')));
    expect(says).toMatch(/the command exited with 3: .*no column x/);
  });

  test('whose driver is killed breaks', async () => {
    const ran = await run(command('echo at work; exec sleep 30'), {
      onEvent: (event) => {
        if (event.type !== 'output' || event.text !== 'at work') return;
        ray.killDriver(ray.jobs()[0]!.submission_id);
      },
    });
    expect(await broken(ran)).toMatch(/the command was killed by signal 9.*want of memory/s);
  });

  test('whose head dies breaks by that name', async () => {
    const ran = await run(command('echo at work; exec sleep 30'), {
      world: { timing: { ...QUICK, stop: 100 } },
      onEvent: (event) => {
        if (event.type === 'output' && event.text === 'at work') void ray.killHead();
      },
    });
    expect(await broken(ran)).toMatch(/the head of the cluster has not answered for \d+ s/);
    expect(ran.warnings.join()).toMatch(/may still be at work/);
  });

  test('is stopped when the run is cancelled, and that is looked at', async () => {
    const controller = new AbortController();
    const reason = new InterruptedError('SIGTERM');
    const ran = await run(command('echo at work; exec sleep 30'), {
      context: { signal: controller.signal },
      onEvent: (event) => {
        if (event.type === 'output' && event.text === 'at work') controller.abort(reason);
      },
    });
    expect(ran.error).toBe(reason);
    expect(ran.warnings).toEqual([]);
    expect(ray.jobs().map(({ status }) => status)).toEqual(['STOPPED']);
    await nothingAtWork();
  });
});

test('a whole run on a cluster comes to the verdict, the evidence and the model of one here', async () => {
  const story = new WorkTree({
    'sluice.yml': CONFIG,
    'data.csv': csv(purchases(400)),
    'train.cjs': TRAIN,
    '.gitignore': '.sluice\nexported\n',
  });
  const cwd = story.folder;
  const ran = async (...more: string[]) => {
    const ended = await sluiceHere(['run', 'sluice.yml', ...more], { cwd });
    expect([ended.code, ended.stderr]).toEqual([0, expect.stringContaining('PASSED')]);
    const { path, record } = runsIn(cwd).at(-1)!;
    if (record.status !== 'finished') throw new Error('it did not finish');
    const predictions = readFileSync(join(path, 'predictions.csv'), 'utf8');
    const model = readFileSync(join(cwd, 'exported/deep/more.bin'), 'utf8');
    return { record, left: { predictions, model, decision: record.decision.findings } };
  };
  const here = await ran();
  writeFileSync(
    join(cwd, 'train.cjs'),
    `if (require('node:fs').existsSync('data.csv')) throw new Error('it sees labels'); ${TRAIN}`,
  );
  const there = await ran(`--set=train.on={ray: '${ray.url}', cpus: 1}`);
  expect(there.left).toStrictEqual(here.left);
  const on = { ray: '2.58.0', job: ray.jobs()[0]!.submission_id };
  expect(there.record.trainer).toStrictEqual({ ...here.record.trainer, on });
  const page = readFileSync(join(runsIn(cwd).at(-1)!.path, 'report.html'), 'utf8');
  expect(page).toContain(`on Ray 2.58.0 (job ${on.job})`);
  story.remove();
});

const LAYERS = { kind: 'dense', model: { layers: [dense(8, 'relu')] } } as const;
const NETWORK: DenseSpec = { ...LAYERS, train: trainSpec({ epochs: 4, batchSize: 64 }) };

describe('a network on a cluster', () => {
  const rows = dataset('regression');
  const learn = (rest: Options = {}) =>
    learnThere(NETWORK, {
      on: rayOf(ray.url, tree.folder),
      scratch,
      rows: { training: rows, evaluation: rows },
      ...rest,
    });
  /** The cluster finds what it runs in one folder, and nowhere else. */
  const path = () => mkdtempSync(join(scratch, 'path-'));
  const { PATH } = process.env;
  beforeEach(() => {
    process.env['PATH'] = `${dirname(process.execPath)}:${PATH}`;
  });
  afterEach(() => {
    process.env['PATH'] = PATH;
  });
  /** A cluster whose Node does something else, too. @param then after what trains has ended */
  const withNode = (then: string) => {
    const folder = path();
    const script = `#!/bin/sh\n'${process.execPath}' "$@" || exit\n[ "$1" = -e ] || { ${then}; }\n`;
    writeFileSync(join(folder, 'node'), script, { mode: 0o755 });
    process.env['PATH'] = `${folder}:${PATH}`;
  };
  const networkOf = ({ trained, error }: RanThere) => {
    if (trained?.model.kind !== 'network') throw error;
    return trained.model.network;
  };

  test('learns what it learns here, to the last bit, and tells of each epoch', async () => {
    const there = await learn({ context: { seed: 3 } });
    const training = await denseTrainer().prepare(
      NETWORK,
      { training: rows, evaluation: rows },
      { workspace: tree.folder, emit: () => {} },
    );
    const { signal } = new AbortController();
    const here = await training.run({ seed: 3, emit: () => {}, signal, scratch });
    if (here.model.kind !== 'network') throw new Error('it left no network');
    expect(networkOf(there).layers).toStrictEqual(here.model.network.layers);
    for (const key of ['outcome', 'history', 'epochs'] as const) {
      expect(there.trained![key]).toStrictEqual(here[key]);
    }
    const on = { ray: '2.58.0', job: ray.jobs()[0]!.submission_id };
    expect(there.trained!.by).toStrictEqual({ ...here.by, on });
    const epochs = there.events.filter(({ type }) => type === 'epoch');
    expect(epochs).toMatchObject([1, 2, 3, 4].map((epoch) => ({ epoch, epochs: 4 })));
  });

  test('is sent nothing of the test rows, and no file of yours', async () => {
    const on = rayOf(ray.url, tree.folder);
    const lesson = { spec: NETWORK, rows };
    const { package: packed } = await packNetwork(lesson, on, join(scratch, 'rows'));
    const unpacked = join(scratch, 'unpacked');
    await unpack(Buffer.from(packed.content), unpacked);
    const files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const names = files.map((file) => relative(unpacked, file));
    expect(names.filter((name) => !name.startsWith('.sluice-job/engine/')).sort()).toEqual([
      '.sluice-job/data/lesson.bin',
      '.sluice-job/sluice_job.py',
    ]);
    const sent = files.map((file) => readFileSync(file));
    const isSent = (values: Float32Array | Float64Array) => {
      const { buffer, byteOffset, byteLength } = values;
      const bytes = Buffer.from(buffer, byteOffset, byteLength);
      return sent.some((content) => content.includes(bytes));
    };
    // Of five rows, that no accident can repeat.
    const inputs = ({ x }: Examples) => isSent(x.data.subarray(0, 5 * x.columns));
    const labels = ({ y }: Examples) => isSent(y.subarray(0, 5));
    const { train, validation, test } = rows;
    expect([train, validation, test].map(inputs)).toEqual([true, true, false]);
    expect([train, validation, test].map(labels)).toEqual([true, true, false]);
  });

  const nodes = [
    ['is not there', undefined],
    ['is too old', '#!/bin/sh\nexit 1\n'],
  ] as const;

  test.each(ofEachKind(nodes, ['is not there']))('says so where Node %s', async (_, node) => {
    const folder = path();
    const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)']);
    symlinkSync(python.toString().trim(), join(folder, 'python3'));
    if (node !== undefined) writeFileSync(join(folder, 'node'), node, { mode: 0o755 });
    process.env['PATH'] = folder;
    const says = await broken(await learn());
    expect(says).toMatch(
      /the training exited with 127: there is no Node 2\d or later on its PATH\. Sluice’s engine/,
    );
  });

  const leave = (js: string) =>
    `"${process.execPath}" -e 'const fs = require("fs"), folder = process.env.SLUICE_OUT + "/model/"; ${js}'`;
  const weights = (change: string) =>
    leave(
      `const file = folder + "weights.bin"; let bytes = fs.readFileSync(file); ${change}; fs.writeFileSync(file, bytes)`,
    );
  const learnt = (change: string) =>
    leave(
      `const file = folder + "learnt.json"; const learnt = JSON.parse(fs.readFileSync(file)); ${change}; fs.writeFileSync(file, JSON.stringify(learnt))`,
    );
  const table = [
    ['a weight too many', weights('bytes = Buffer.concat([bytes, Buffer.alloc(4)])'), /weights/],
    ['half a weight', weights('bytes = bytes.subarray(1)'), /multiple of 4/],
    ['a weight that is no number', weights('bytes.writeFloatLE(NaN, 8)'), /a weight is NaN/],
    ['no weights', leave('fs.rmSync(folder + "weights.bin")'), /ENOENT/],
    ['another engine', learnt('learnt.by.version = "0"'), /wasm \w+ simd 0 trained it/],
    ['other epochs', learnt('learnt.epochs.requested = 5'), /it counts 4, 4 and 5 epochs/],
    ['an epoch less', learnt('learnt.history.pop()'), /it tells of 3 of 4 epochs/],
    ['no JSON', leave('fs.writeFileSync(folder + "learnt.json", "{")'), /JSON/],
  ] as const;

  test.each(ofEachKind(table, ['a weight too many']))(
    'that comes back with %s is refused',
    async (_, then, why) => {
      withNode(then);
      const says = await broken(await learn());
      expect(says).toMatch(/what it left is not what was to be trained: /);
      expect(says).toMatch(why);
    },
  );

  describeSlowly('that comes back', () => {
    test('as another one is held to what that one says of the test rows', async () => {
      withNode(weights('bytes[1] ^= 1'));
      const there = await learn();
      const outputs = networkOf(there).predict(rows.test.x);
      const predicted = Float64Array.from(outputs);
      expect(there.trained?.outcome).toMatchObject({ predictions: { predicted } });
    });
  });
});

describeSlowly('a network on a cluster, too', () => {
  test('comes by a whole run to the verdict and the model of one here', async () => {
    const cwd = mkdtempSync(join(scratch, 'run-'));
    writeFileSync(join(cwd, 'data.csv'), csv(purchases(400)));
    writeFileSync(join(cwd, 'sluice.yml'), config());
    const ran = async (...more: string[]) => {
      const ended = await sluiceHere(['run', 'sluice.yml', ...more], { cwd });
      expect([ended.code, ended.stderr]).toEqual([0, expect.stringContaining('PASSED')]);
      const { path, record } = runsIn(cwd).at(-1)!;
      if (record.status !== 'finished') throw new Error('it did not finish');
      const predictions = readFileSync(join(path, 'predictions.csv'), 'utf8');
      const { decision, formats, artifacts, history, trainer } = record;
      // Others say which run wrote them.
      const model = artifacts.filter((file) => formats?.['tfjs']?.includes(file.path));
      expect(model).toHaveLength(3);
      return { trainer, left: { predictions, decision, model, history } };
    };
    const here = await ran();
    const there = await ran(`--set=train.on={ray: '${ray.url}'}`);
    expect(there.left).toStrictEqual(here.left);
    const on = { ray: '2.58.0', job: ray.jobs()[0]!.submission_id };
    expect(there.trainer).toStrictEqual({ ...here.trainer, on });
  });
});

describe('a job that an earlier attempt has submitted', () => {
  const again = { context: { job: '4711' } };

  test('is found again, and nothing is run twice', async () => {
    const first = await run(command(PREDICT), again);
    const second = await run(command(PREDICT), again);
    expect(second.trained!.outcome).toStrictEqual(first.trained!.outcome);
    expect(ray.jobs()).toHaveLength(1);
    expect(second.output.join()).toContain('goes on, as an earlier attempt has submitted it');
  });

  test('is left alone where it failed, and another one is tried', async () => {
    for (const _ of [1, 2]) await broken(await run(command('exit 3'), again));
    const ids = ray.jobs().map(({ submission_id }) => submission_id);
    expect(ids).toHaveLength(2);
    expect(ids[1]).toBe(`${ids[0]}-2`);
  });
});

describe('a call that goes wrong for a moment', () => {
  const CALLS = ['version', 'package-get', 'package-put', 'submit', 'status', 'logs'] as const;
  const KINDS = ['lost-answer', 'drop', 'cut', 'html', '500'] as const;
  const table = CALLS.flatMap((call) =>
    KINDS.map((kind) => [`${kind} of ${call}`, call, kind] as const),
  );
  const shown = ['lost-answer of submit', 'cut of status', 'html of logs'];

  test.each(ofEachKind(table, shown))('%s changes nothing', async (_, call, kind) => {
    ray.fault({ call, kind });
    const { trained, error } = await run(command(PREDICT));
    expect(error).toBeUndefined();
    if (trained?.outcome.kind !== 'predictions') throw new Error('it left no predictions');
    expect(trained.outcome.predictions.ids).toHaveLength(ROWS);
    expect(ray.jobs().map(({ status }) => status)).toEqual(['SUCCEEDED']);
  });
});

describe('a call that goes wrong for good', () => {
  const CALLS = ['version', 'package-get', 'package-put', 'submit', 'status', 'logs'] as const;
  const KINDS = [
    ['drop', /has not answered for/],
    ['html', /the answer to .* can't be read: .*<!doctype html>/],
    ['500', /the cluster refused .* \(500\)/],
    ['cut', /has not answered for/],
  ] as const;
  // An answer that is empty can't be cut, and a job whose answer was is found.
  const harmless = ['cut of package-put', 'cut of submit'];
  const table = CALLS.flatMap((call) =>
    KINDS.map(([kind, says]) => [`${kind} of ${call}`, call, kind, says] as const),
  ).filter(([name]) => !harmless.includes(name));
  const shown = ['html of submit', '500 of logs'];

  test.each(ofEachKind(table, shown))('%s breaks by name', async (_, call, kind, says) => {
    ray.fault({ call, kind, times: 10_000 } as RayFault);
    const ran = await run(command(PREDICT), {
      world: { timing: { ...QUICK, headGone: 150, stop: 3_500 } },
    });
    // A log that nobody hands out is lost once its job has ended.
    const lost = call === 'logs' ? /its log is lost|has not answered/ : says;
    const message = String((ran.error as BrokenError).message);
    expect(ran.trained).toBeUndefined();
    expect(message).toMatch(new RegExp(`${says.source}|${lost.source}`));
  });

  test('a redirect is not followed, and takes the token nowhere', async () => {
    const asked: string[] = [];
    const other = createServer((request, answer) => {
      asked.push(request.url ?? '');
      answer.end('{}');
    }).listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const to = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    ray.fault({ call: 'version', kind: 'redirect', to, times: 10_000 });
    const env = { RAY_AUTH_TOKEN: 'secret' };
    const says = await broken(await run(command(PREDICT), { world: { env } }));
    await new Promise((done) => other.close(done));
    expect(says).toMatch(/can't be read: it leads elsewhere \(307\)/);
    expect(asked).toEqual([]);
  });
});

describe('a cluster', () => {
  test('that asks for a token refuses a wrong one and none, and takes its own', async () => {
    const guarded = await startRayDouble({ token: 'right' });
    const ask = (env: Record<string, string>) =>
      runThere(command(PREDICT), {
        on: rayOf(guarded.url, tree.folder),
        scratch,
        world: { env, timing: QUICK },
      });
    const wrong = await broken(await ask({ RAY_AUTH_TOKEN: 'wrong' }));
    expect(wrong).toMatch(/the cluster refused the token \(403\)/);
    expect(wrong).not.toContain('wrong"');
    expect(await broken(await ask({}))).toMatch(/a call without a token \(401\).*RAY_AUTH_TOKEN/s);
    expect(guarded.jobs()).toEqual([]);
    expect((await ask({ RAY_AUTH_TOKEN: 'right' })).error).toBeUndefined();
    await guarded.close();
  });

  test('that never has what is asked for says so, in its own words', async () => {
    const ran = await run(command(PREDICT), {
      ray: { gpus: 1, waitMinutes: 0.005 },
      world: { timing: { ...QUICK, stop: 50 } },
    });
    expect(await broken(ran)).toMatch(
      /had not started it after 0.005 min: .*waiting for resources/,
    );
    expect(ran.warnings.join()).toMatch(/it still waits, and is ended once it begins/);
  });

  test('that has no room for a package says what to send less of', async () => {
    const api = new RayApi(ray.url, undefined, QUICK);
    const upload = api.upload('_ray_pkg_large.zip', Buffer.alloc(101 * 2 ** 20));
    await expect(upload).rejects.toMatchObject({ failure: { kind: 'package-refused' } });
  });
});

describeSlowly('a command on a cluster, too', () => {
  test('that is cancelled while it is submitted is not left behind', async () => {
    const controller = new AbortController();
    const reason = new InterruptedError('SIGINT');
    const running = run(command('exec sleep 30'), { context: { signal: controller.signal } });
    while (!ray.calls.some((call) => call.startsWith('POST'))) {
      await sleep(1);
    }
    controller.abort(reason);
    expect((await running).error).toBe(reason);
    expect(ray.jobs()).toHaveLength(1);
    await nothingAtWork();
  });

  test('that leaves something at work breaks, and that is ended', async () => {
    const says = await broken(
      await run(command(`setsid sleep 613 >&- 2>&- & sleep 613 & ${PREDICT}`)),
    );
    expect(says).toMatch(/exited with 1: it left processes at work/);
  });

  test('never hands back a model that was sent with its files', async () => {
    const model = join(tree.folder, 'sub/model.txt');
    const says = await broken(await run(command(PREDICT, { model })));
    expect(says).toMatch(/left no model: there is no sub\/model.txt/);
    const written = await run(
      command(`mkdir sub; echo new > sub/model.txt; ${PREDICT}`, { model }),
    );
    expect(written.trained!.model).toMatchObject({ kind: 'files', files: ['model.txt'] });
  });

  test('that says why it ends is quoted', async () => {
    const event = JSON.stringify({ type: 'error', message: 'ValueError: too deep' });
    const says = await broken(await run(command(`echo '${event}' >> "$SLUICE_EVENTS"; exit 1`)));
    expect(says).toContain('the command exited with 1: ValueError: too deep');
  });

  test('that leaves no predictions breaks', async () => {
    const says = await broken(await run(command('true')));
    expect(says).toMatch(/exited with 0 and left no predictions: .*predictions.csv in SLUICE_OUT/);
  });

  test('that somebody else stops breaks', async () => {
    const ran = await run(command('echo at work; exec sleep 30'), {
      onEvent: (event) => {
        if (event.type !== 'output' || event.text !== 'at work') return;
        const api = new RayApi(ray.url, undefined, QUICK);
        void api.stop(ray.jobs()[0]!.submission_id);
      },
    });
    expect(await broken(ran)).toMatch(/it was stopped, and not by Sluice/);
  });

  test('that takes too long, or says nothing for too long, is stopped', async () => {
    const late = await run(
      command('while true; do echo on; sleep 0.1; done', { timeoutMinutes: 0.01 }),
    );
    expect(await broken(late)).toMatch(/had not ended after 0.01 min, and was stopped/);
    const silent = await run(command('exec sleep 30', { silentMinutes: 0.01 }));
    expect(await broken(silent)).toMatch(/printed and reported nothing for 0.01 min/);
    expect(ray.jobs().map(({ status }) => status)).toEqual(['STOPPED', 'STOPPED']);
  });
});

describeSlowly('a cluster, too', () => {
  test('that gives up a job before that had what it asked for says so', async () => {
    const tired = await startRayDouble({ giveUpMs: 50 });
    const on = rayOf(tired.url, tree.folder, { gpus: 1 });
    const says = await broken(await runThere(command(PREDICT), { on, scratch }));
    await tired.close();
    expect(says).toMatch(/the cluster gave it up before it had begun: .*START_TIMEOUT_SECONDS/);
  });
});

describeSlowly('a job that an earlier attempt has submitted, too', () => {
  const again = { context: { job: '4711' } };

  test('is gone on with while it is at work', async () => {
    const slow = command(`echo at work; sleep 0.5; ${PREDICT}`);
    let second: Promise<RanThere> | undefined;
    const first = await run(slow, {
      ...again,
      onEvent: (event) => {
        if (event.type === 'output' && event.text === 'at work') second ??= run(slow, again);
      },
    });
    expect((await second!).trained!.outcome).toStrictEqual(first.trained!.outcome);
    expect(ray.jobs()).toHaveLength(1);
  });

  test('is none of another workflow run, command, seed or file', async () => {
    await run(command(PREDICT), again);
    await run(command(PREDICT), { context: { job: '4712' } });
    await run(command(`true; ${PREDICT}`), again);
    await run(command(PREDICT), { context: { job: '4711', seed: 8 } });
    tree.write('train.txt', 'changed\n');
    await run(command(PREDICT), again);
    tree.write('train.txt', 'tracked\n');
    expect(ray.jobs()).toHaveLength(5);
  });
});
