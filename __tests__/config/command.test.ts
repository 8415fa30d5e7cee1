import { describe, expect, test } from '@jest/globals';
import { checkConfig } from '../../src/config/load.js';
import { readYaml } from '../../src/config/source.js';
import { InputError } from '../../src/errors.js';

const CONFIG = `data: {path: train.csv, label: y, ignore: [note]}
command:
  run: python train.py
  metrics: [fairness_gap]
gate:
  conditions: [accuracy >= 0.8, fairness_gap <= 0.1]
`;

const load = (text: string, overrides: readonly string[] = []) =>
  checkConfig(readYaml(text, 'sluice.yml', overrides), '/project', 'sluice.yml');

describe('a config with a command', () => {
  test('runs it in the folder of the config, and hides what it ignores', () => {
    const config = load(CONFIG, [
      'command.model=out/model.keras',
      'command.params.depth=3',
      'command.inputs=[train.py]',
    ]);
    expect(config.trainer).toEqual({
      kind: 'command',
      run: 'python train.py',
      folder: '/project',
      model: '/project/out/model.keras',
      env: [],
      inputs: ['/project/train.py'],
      params: { depth: 3 },
      timeoutMinutes: 360,
      silentMinutes: 60,
      hidden: ['note'],
    });
    expect(config.train.seed).toBe(7);
    expect(config.gate.reported).toEqual(['fairness_gap']);
  });

  test('records no network that was never trained', () => {
    expect(Object.keys(load(CONFIG).values)).toEqual([
      'project',
      'experiment',
      'data',
      'reuse',
      'command',
      'gate',
      'baseline',
    ]);
  });

  test('exports files as they are', () => {
    expect(load(CONFIG, ['export.path=out']).export?.formats).toEqual(['as-is']);
  });

  test.each([
    [
      'a network beside it',
      'model={layers: [{dense: 8}]}',
      /makes its own model, so "model" means/,
    ],
    ['epochs beside it', 'train.epochs=3', /makes its own model, so "train" means nothing/],
    ['a network’s format', 'export={path: out, formats: [tfjs]}', /can't be exported as tfjs/],
    ['nothing to run', 'command.run=""', /command.run/],
    ['no time', 'command.timeout-minutes=0', /command.timeout-minutes/],
    ['a token', 'command.env=[GITHUB_TOKEN]', /could speak for the job/],
    ['the file of outputs', 'command.env=[github_output]', /could speak for the job/],
    ['a variable of ours', 'command.env=[SLUICE_SEED]', /could speak for the job/],
    [
      'inputs that do not say it all',
      'command={run: python train.py, inputs: [train.py], env: [DEPTH]}',
      /can’t be told from files/,
    ],
    ['a metric that Sluice measures', 'command.metrics=[accuracy]', /Sluice measures that itself/],
    ['a metric twice', 'command.metrics=[gap, gap]', /name each metric once/],
    ['a typo', 'command.timeout=3', /unknown key "timeout" in "command"/],
    ['a metric that is not named', 'gate.conditions=[gap <= 0.1]', /unknown metric "gap"/],
    [
      'a metric of no rows',
      'gate.conditions=[{if: fairness_gap < 1, where: a = b}]',
      /a number that/,
    ],
    [
      'one against a baseline',
      'gate.conditions=[fairness_gap <= baseline]',
      /a number that the command/,
    ],
    [
      'one with a confidence',
      'gate.conditions=[{if: fairness_gap < 1, confidence: 0.9}]',
      /a number that/,
    ],
  ])('refuses %s', (_, override, says) => {
    expect(() => load(CONFIG, [override])).toThrow(InputError);
    expect(() => load(CONFIG, [override])).toThrow(says);
  });

  test('a network is not exported as files', () => {
    const text = CONFIG.replace(/command:[\s\S]*?gate:/, 'gate:').replace(
      ', fairness_gap <= 0.1',
      '',
    );
    expect(() => load(text, ['export={path: out, formats: [as-is]}'])).toThrow(
      /the model is a network, which can't be exported as as-is/,
    );
  });
});

const OWN_SPLIT = `predictions: {positive: "yes", labels: {path: truth.csv, label: y}}
command: {run: python train.py, seeds: 3}
gate:
  conditions: [accuracy >= 0.8]
`;

describe('a config with a command and its predictions', () => {
  test('reads labels of a file of its own, and the rest where the command writes it', () => {
    const config = load(OWN_SPLIT, ['predictions.path=out/new.csv', 'export.path=exported']);
    expect(config.data).toMatchObject({
      kind: 'rows',
      spec: { path: '/project/truth.csv', label: 'y', positive: 'yes' },
    });
    expect(config.trainer).toMatchObject({
      kind: 'own-split',
      command: { run: 'python train.py', predictions: '/project/out/new.csv', hidden: [] },
    });
    expect(config.export?.formats).toEqual(['as-is']);
    expect(config.train).toEqual({ seed: 7, seeds: 3 });
  });

  test('knows no rows before it has run where it writes the labels', () => {
    const config = load(OWN_SPLIT, ['predictions={label: y}', 'command.seeds=1']);
    expect(config.data).toEqual({ kind: 'own-split' });
    expect(config.trainer).toMatchObject({ form: { label: 'y' } });
    expect(config.trainer).not.toHaveProperty('command.predictions');
  });

  test.each([
    ['data beside it', 'data={path: a.csv, label: y}', /"data" can't stand beside "predictions"/],
    ['a second place of predictions', 'command.predictions=a.csv', /that is predictions.path/],
    ['a script that scores', 'command.score=python score.py', /a script splits its own/],
    ['files of other seeds', 'predictions.seeds=[b.csv]', /is run with seeds by command.seeds/],
    ['seeds of rows of their own', 'predictions={positive: "yes"}', /name the rows of all by/],
    ['a network’s format', 'export={path: out, formats: [tfjs]}', /can't be exported as tfjs/],
    ['a file as its baseline', 'baseline="predictions:old.csv"', /use auto, none, run:ID/],
  ])('refuses %s', (_, override, says) => {
    expect(() => load(OWN_SPLIT, [override])).toThrow(InputError);
    expect(() => load(OWN_SPLIT, [override])).toThrow(says);
  });

  test('needs a path where there is no command', () => {
    const text = OWN_SPLIT.replace(/command: .*\n/, '');
    expect(() => load(text)).toThrow(/"predictions.path" is missing/);
  });
});

describe('a command that runs on a cluster', () => {
  const ON = `${CONFIG}train: {on: {ray: 'http://127.0.0.1:8265'}}\n`;

  test('is told where, and what it needs there', () => {
    const set = ['cpus=2', 'gpus=0.5', 'memory=1.5', 'working-dir=jobs', 'exclude=[data]'];
    const { trainer } = load(ON, [
      ...set.map((text) => `train.on.${text}`),
      'train.on.timeout-minutes=5',
      'data.test=test.csv',
      'train.on.results={put: PUT_URL, get: GET_URL}',
    ]);
    expect(trainer).toMatchObject({
      kind: 'command',
      on: {
        address: 'http://127.0.0.1:8265',
        cpus: 2,
        gpus: 0.5,
        memory: 1_610_612_736,
        waitMinutes: 5,
        folder: '/project/jobs',
        exclude: ['data'],
        withheld: ['/project/train.csv', '/project/test.csv'],
        results: { kind: 'signed', put: 'PUT_URL', get: 'GET_URL' },
        insecure: false,
      },
    });
  });

  test('says in its record where, and nothing of a network', () => {
    const { values } = load(ON);
    expect('train' in values && values.train).toEqual({
      on: {
        ray: 'http://127.0.0.1:8265',
        'timeout-minutes': 30,
        'working-dir': '.',
        exclude: [],
        insecure: false,
      },
    });
  });

  test('may split its data by itself', () => {
    const predictions = 'predictions: {positive: yes, labels: {path: truth.csv, label: y}}';
    expect(load(ON.replace(/^data:.*$/m, predictions)).trainer).toMatchObject({
      kind: 'own-split',
      command: { on: { folder: '/project', withheld: ['/project/truth.csv'] } },
    });
  });

  test.each([
    ['no address', 'train.on.ray=ray-head:8265', /use an address such as/],
    ['another scheme', 'train.on.ray=ftp://ray-head', /use an address such as/],
    ['a password in the address', 'train.on.ray=https://u:p@ray-head', /name the address alone/],
    ['a token in the address', 'train.on.ray=https://ray-head?token=x', /name the address alone/],
    ['epochs beside it', 'train.epochs=3', /makes its own model, so "train" means nothing/],
    ['a typo', 'train.on.cpu=3', /unknown key "cpu" in "train.on"/],
    ['no GPU', 'train.on.gpus=0', /"train.on.gpus" must be more than 0/],
    ['a folder that only one of both knows', 'train.on.results=out', /use an absolute path/],
    ['one address of two', 'train.on.results={put: A}', /"train.on.results.get" is missing/],
    ['magic in a pattern', 'train.on.exclude=[":(top)"]', /begin with the path/],
    ['its own token', 'command.env=[RAY_AUTH_TOKEN]', /is not handed the token that submits it/],
  ])('refuses %s', (_, override, message) => {
    expect(() => load(ON, [override])).toThrow(message);
  });

  const network = ON.replace(/command:\n( {2}.*\n)+/, '').replace(/, fairness.*]/, ']');

  test('may be for a network', () => {
    expect(load(network, ['train.on.memory=2']).trainer).toMatchObject({
      kind: 'dense',
      on: { address: 'http://127.0.0.1:8265', memory: 2 ** 31, waitMinutes: 30, insecure: false },
    });
  });

  test.each([
    ['a file that makes it', 'model={file: model.mjs}', /a model that a file makes is trained in/],
    ['checkpoints', 'train.checkpoint-every=1', /a network on a cluster leaves no checkpoints/],
    ['files to leave out', 'train.on.exclude=[docs]', /none of your files is sent/],
    ['a folder to send', 'train.on.working-dir=ml', /none of your files is sent/],
  ])('refuses %s beside a network', (_, override, message) => {
    expect(() => load(network, [override])).toThrow(message);
  });
});
