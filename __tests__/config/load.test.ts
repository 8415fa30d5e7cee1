import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { z } from 'zod';
import type { Config } from '../../src/config/config.js';
import { checkConfig, loadConfig } from '../../src/config/load.js';
import { readYaml } from '../../src/config/source.js';
import { InputError, type Problem } from '../../src/errors.js';
import { FORMATS } from '../../src/models/exporters.js';
import { later, ONCE } from '../../src/schemas.js';

const MINIMAL = `data:
  path: train.csv
  label: y
gate:
  conditions:
    - accuracy >= 0.8
`;

const load = (text: string, overrides: readonly string[] = []) =>
  checkConfig(readYaml(text, 'sluice.yml', overrides), '/project', 'sluice.yml');

function problemsOf(text: string, overrides: readonly string[] = []): readonly Problem[] {
  try {
    load(text, overrides);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('the config was accepted');
}

/** What a config without a command trains. */
function network({ trainer }: Config) {
  if (trainer.kind !== 'dense') throw new Error(`it trains by ${trainer.kind}`);
  return trainer;
}

describe('a config', () => {
  test('needs data and a gate, the rest has defaults', () => {
    const config = load(MINIMAL);
    expect(config).toMatchObject({
      project: 'default',
      experiment: 'default',
      data: {
        kind: 'dataset',
        spec: {
          path: '/project/train.csv',
          task: 'auto',
          test: 0.2,
          split: { method: 'hash', seed: 7 },
        },
      },
      gate: { confidence: 0.95, whenInconclusive: 'hold', slices: [] },
      baseline: { kind: 'auto' },
    });
    expect(network(config).model.layers).toMatchObject([
      { kind: 'dense', units: 128, activation: 'relu' },
      { kind: 'dense', units: 64, activation: 'relu' },
    ]);
  });

  test('judges by the groups that the split keeps together, by time, or by what it is told', () => {
    const cluster = (...set: string[]) => load(MINIMAL, set).gate.cluster;
    expect(cluster()).toBeUndefined();
    expect(cluster('data.id=row')).toBeUndefined();
    expect(cluster('data.split={group: customer}')).toEqual({
      ...{ kind: 'group', column: 'customer', key: 'data.split.group' },
    });
    expect(cluster('data.split={time: day}')).toMatchObject({ kind: 'time', column: 'day' });
    expect(cluster('data.split={time: day}', 'gate.cluster={time: week}')).toMatchObject({
      ...{ kind: 'calendar', column: 'day', block: 'week' },
    });
    expect(cluster('data.split={group: customer}', 'gate.cluster=store')).toMatchObject({
      ...{ kind: 'group', column: 'store', key: 'gate.cluster' },
    });
    // A test file of its own was not split.
    expect(cluster('data.split={group: customer}', 'data.test=test.csv')).toBeUndefined();
    expect(problemsOf(MINIMAL, ['gate.cluster={time: day}'])).toMatchObject([
      { message: expect.stringContaining('data.split.time') },
    ]);
  });

  test('takes every way to split', () => {
    const split = (text: string) => {
      const { data } = load(`${MINIMAL}`, [`data.split=${text}`]);
      return data.kind === 'dataset' ? data.spec.split : undefined;
    };
    expect(split('{seed: 3}')).toEqual({ method: 'hash', seed: 3 });
    expect(split('{stratify: true}')).toEqual({ method: 'stratify', seed: 7 });
    expect(split('{group: customer}')).toEqual({ method: 'group', column: 'customer', seed: 7 });
    expect(split('{time: day, seed: 1}')).toEqual({ method: 'time', column: 'day', seed: 1 });
  });

  test('knows the layers, optimizers and schedules by their Keras names', () => {
    const config = load(
      `${MINIMAL}model:
  layers:
    - {dense: 8, activation: leaky_relu, l2: 0.01}
    - {dropout: 0.2}
    - {batch-normalization: true}
train:
  optimizer: {name: sgd, momentum: 0.9, nesterov: true}
  learning-rate: {schedule: cosine, rate: 0.1, warmup-epochs: 2}
`,
    );
    expect(network(config).model.layers).toMatchObject([
      { kind: 'dense', units: 8, activation: 'leaky_relu', l1: 0, l2: 0.01 },
      { kind: 'dropout', rate: 0.2 },
      { kind: 'batch_normalization', momentum: 0.99, epsilon: 0.001 },
    ]);
    expect(network(config).train).toMatchObject({
      optimizer: { kind: 'sgd', momentum: 0.9, nesterov: true },
      learningRate: { kind: 'cosine', rate: 0.1, warmupEpochs: 2, finalRate: 0 },
    });
  });

  test('takes a constant learning rate as a number and as a schedule', () => {
    const rate = (text: string) =>
      network(load(MINIMAL, [`train.learning-rate=${text}`])).train.learningRate;
    expect(rate('0.003')).toEqual({ kind: 'constant', rate: 0.003 });
    expect(rate('{schedule: constant, rate: 0.003}')).toEqual({ kind: 'constant', rate: 0.003 });
  });

  test('takes class weights from 0 on', () => {
    const weights = (text: string) => load(MINIMAL, [`train.class-weights=${text}`]);
    expect(network(weights('{good: 0, bad: 2}')).train.classWeights).toEqual({ good: 0, bad: 2 });
    expect(() => weights('{good: -1}')).toThrow(InputError);
  });

  test('stops early by default, unless there are no validation rows or it is turned off', () => {
    expect(network(load(MINIMAL)).train.earlyStopping).toMatchObject({ monitor: 'val_loss' });
    expect(network(load(MINIMAL, ['data.validation=0'])).train.earlyStopping).toBeUndefined();
    expect(
      network(load(MINIMAL, ['train.early-stopping=false'])).train.earlyStopping,
    ).toBeUndefined();
  });

  test('is overridden by --set, whose values are YAML', () => {
    const config = load(MINIMAL, ['train.epochs=5', 'gate.conditions=[auc > 0.7]', 'project=x']);
    expect(network(config).train.epochs).toBe(5);
    expect(config.gate.conditions.map(({ text }) => text)).toEqual(['auc > 0.7']);
    expect(config.project).toBe('x');
  });
});

describe('a wrong config', () => {
  test('is told all its problems at once, each with line, column and the nearest name', () => {
    const text = `projct: credit
data:
  path: train.csv
  label: y
train:
  epochs: many
  optimizer: adm
gate:
  conditions:
    - acuracy >= 0.8
`;
    expect(problemsOf(text)).toEqual([
      {
        message: 'unknown key "projct"',
        at: { file: 'sluice.yml', line: 1, column: 1 },
        fix: 'Did you mean "project"?',
      },
      {
        message: '"train.epochs" must be a number, not "many"',
        at: { file: 'sluice.yml', line: 6, column: 11 },
      },
      {
        message:
          '"train.optimizer" must be sgd | adam | adamw | rmsprop | adagrad or a mapping, not "adm"',
        at: { file: 'sluice.yml', line: 7, column: 14 },
      },
      {
        message: 'condition "acuracy >= 0.8": unknown metric "acuracy"',
        at: { file: 'sluice.yml', line: 10, column: 7 },
        fix: 'Did you mean "accuracy"?',
      },
    ]);
  });

  test.each([
    ['no conditions at all', 'gate.conditions=[]', /at least one condition/],
    ['an empty gate', 'gate={}', /"gate.conditions" is missing/],
    ['a test share of 0', 'data.test=0', /data.test/],
    ['a test share of 1', 'data.test=1', /data.test/],
    ['no epochs', 'train.epochs=0', /train.epochs/],
    ['a negative learning rate', 'train.learning-rate=-1', /train.learning-rate/],
    ['a NaN', 'train.learning-rate=.nan', /train.learning-rate/],
    ['a layer without units', 'model.layers=[{dense: 0}]', /dense/],
    ['an unknown key in a layer', 'model.layers=[{dens: 8}]', /unknown key "dens"/],
    [
      'two ways to split',
      'data.split={stratify: true, group: a}',
      /"group" can't stand beside the other keys of "data.split"/,
    ],
    ['an unknown schedule', 'train.learning-rate={schedule: cosin}', /constant.*cosine/],
    ['an unknown optimizer', 'train.optimizer={name: adm}', /adagrad/],
    ['a share as a whole number', 'gate.conditions=[accuracy >= 85]', /between 0 and 1/],
    ['a tolerance that is all there is', 'gate.conditions=[auc >= baseline - 1]', /could miss/],
    ['percentage points of a loss', 'gate.conditions=[loss <= baseline + 1pp]', /no percentage/],
    ['an unknown engine', 'train.engine=gpu', /train.engine/],
    ['a project that is no name', 'project=../x', /project/],
    ['an export format twice', 'export={path: m, formats: [tfjs, tfjs]}', /name each format once/],
    ['no export format', 'export={path: m, formats: []}', /export.formats/],
    ['an unknown baseline', 'baseline=latest', /auto, none, run:ID, file:PATH or branch:NAME/],
    [
      'a monitor on rows that are not there',
      'data.validation=0',
      /val_loss/,
      'train: {early-stopping: {monitor: val_loss}}\n',
    ],
  ])('with %s is refused', (_, override, message, more = '') => {
    const problems = problemsOf(MINIMAL + more, [override]);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
    expect(problems.every(({ at }) => at !== undefined)).toBe(true);
  });

  test.each([
    'accuracy >= 0',
    'accuracy > 1',
    'accuracy <= 100%',
    'auc < 0',
    'loss >= 0',
    'loss < 0',
    'mae >= 0',
    'mcc >= -1',
    'mcc > 1',
    'r2 > 1',
    'r2 >= 1.5',
    'recall(bad) >= 0',
    'brier <= 1.5',
    'auc >= baseline * 0',
    'auc >= baseline - 100%',
    'auc >= baseline - 500%',
    'auc >= baseline * -3',
    'auc >= baseline * 0.9%',
    'auc >= baseline - 100pp',
    'loss <= baseline * 1e300',
    'brier <= baseline + 5000%',
    'mae <= baseline * 0',
    'auc >= baseline * 20',
    'accuracy == baseline * 0',
  ])('with %s, which no model can miss or none can meet, is refused where it stands', (text) => {
    const lines = MINIMAL.replace('accuracy >= 0.8', text);
    expect(problemsOf(lines)).toEqual([
      {
        message: expect.stringContaining(`condition "${text}": `),
        at: { file: 'sluice.yml', line: expect.any(Number), column: expect.any(Number) },
        fix: expect.stringMatching(/^(Ask|Write)/),
      },
    ]);
  });

  test.each([
    'accuracy > 0',
    'accuracy >= 1',
    'accuracy == 100%',
    'loss <= 0',
    'mcc > -1',
    'r2 >= 0',
    'mae <= baseline * 3',
    'auc >= baseline * 90%',
    'auc >= baseline - 5%',
    'loss <= baseline + 50%',
    'mse < baseline * 0.5',
  ])('with %s is taken', (text) => {
    expect(load(MINIMAL.replace('accuracy >= 0.8', text)).gate.conditions[0]?.text).toBe(text);
  });

  test('without a baseline is refused where every deciding condition compares with one', () => {
    const gate = (...conditions: string[]) => `gate.conditions=[${conditions.join(', ')}]`;
    const compares = gate('auc >= baseline', '{if: accuracy >= 0.8, severity: warn}');
    expect(problemsOf(`${MINIMAL}baseline: none\n`, [compares])).toEqual([
      {
        message: expect.stringContaining('without a baseline no condition here can be judged'),
        at: { file: 'sluice.yml', line: expect.any(Number), column: 11 },
        fix: expect.any(String),
      },
    ]);
    expect(load(MINIMAL, ['baseline=none', gate('auc >= baseline', 'auc > 0.5')])).toBeDefined();
  });

  test('names the line and column of a YAML error', () => {
    expect(problemsOf('data:\n  path: [1\ngate: 2\n')[0]?.at).toMatchObject({ line: 3 });
  });

  test('is refused for a tag that YAML does not have, and says no word outside of the error', () => {
    const warn = jest.spyOn(process, 'emitWarning');
    expect(problemsOf(`${MINIMAL}project: !name x\n`)[0]).toMatchObject({
      message: expect.stringContaining('!name'),
      at: { file: 'sluice.yml', line: 7, column: 10 },
    });
    expect(problemsOf(MINIMAL, ['project=!name x'])[0]?.message).toContain('!name');
    expect(warn).not.toHaveBeenCalled();
  });

  test('is refused where a class would lose its weight by its name', () => {
    const text = `${MINIMAL}train: {class-weights: {__proto__: 2, constructor: 3}}\n`;
    expect(problemsOf(text)).toEqual([
      {
        message: '"__proto__" can not be a key',
        at: { file: 'sluice.yml', line: 7, column: expect.any(Number) },
      },
    ]);
  });

  test('is refused for a key that stands twice', () => {
    expect(problemsOf(`${MINIMAL}gate: {conditions: [auc > 0]}\n`)[0]?.message).toMatch(/unique/);
  });

  test.each([
    ['as a number and as a text', '1: 2, "1": 3', 'the key "1" stands twice', 31],
    ['as a word of YAML and as a text', 'true: 2, "true": 3', 'the key "true" stands twice', 34],
  ])('is refused for a key that stands twice, %s', (_, weights, message, column) => {
    const text = `${MINIMAL}train: {class-weights: {${weights}}}`;
    const at = { file: 'sluice.yml', line: 7, column };
    expect(problemsOf(text)).toEqual([{ message, at }]);
    expect(problemsOf(MINIMAL, [`train.class-weights={${weights}}`])[0]?.message).toBe(message);
  });

  test('is refused for a key that an alias hides, which would take the place of the one that is read', () => {
    const text = `project: &g gate\n${MINIMAL}*g : {conditions: [accuracy >= 0.1]}\n`;
    expect(problemsOf(text)).toEqual([
      {
        message: 'the key *g is an alias: write out what it stands for',
        at: { file: 'sluice.yml', line: 8, column: 1 },
      },
    ]);
  });

  test.each([
    ['train: &t {class-weights: *t}', '*t'],
    ['model: &m {layers: [*m]}', '*m'],
    ['model: {layers: &l [{dense: 1}, *l]}', '*l'],
  ])('is refused where it stands in itself: %s', (line, alias) => {
    const column = line.lastIndexOf(alias) + 1;
    expect(problemsOf(`${MINIMAL}${line}\n`)).toEqual([
      {
        message: `${alias} stands within what it stands for`,
        at: { file: 'sluice.yml', line: 7, column },
      },
    ]);
  });

  test('reads the same with a byte order mark, with other line ends, and with an alias as a value', () => {
    const { values } = load(MINIMAL);
    expect(load(`\ufeff${MINIMAL}`).values).toEqual(values);
    expect(load(MINIMAL.replaceAll('\n', '\r\n')).values).toEqual(values);
    const aliased = MINIMAL.replace('label: y', 'label: &y y\n  id: *y');
    expect(load(aliased).data).toMatchObject({ spec: { label: 'y' } });
  });

  test.each(['\ufeffgate', 'gate\u00a0', 'ga\u200bte'])(
    'is refused for a key that looks like another, shown as it is: %j',
    (key) => {
      const problems = problemsOf(MINIMAL.replace('gate', key));
      expect(problems.map(({ message }) => message)).toContain(`unknown key "${key}"`);
    },
  );

  test('has no merge keys: what << names is not taken over', () => {
    const text = MINIMAL.replace('gate:', 'gate:\n  <<: {confidence: 0.9}');
    expect(problemsOf(text)).toMatchObject([{ message: 'unknown key "<<" in "gate"' }]);
  });

  test.each([
    ['train.epochs'],
    ['=5'],
    ['train..epochs=5'],
    ['train.epochs=['],
    ['train.epochs=!days 5'],
  ])('is refused for --set %s', (override) => {
    expect(problemsOf(MINIMAL, [override])[0]?.at).toEqual({ file: `--set ${override}` });
  });

  test('that came by --set is told by that option', () => {
    expect(problemsOf(MINIMAL, ['train.epochs=many'])[0]?.at).toEqual({
      file: '--set train.epochs=many',
    });
  });

  test.each([
    ['project: [a]', '"project" must be a text, not ["a"]'],
    ['data.label=""', '"data.label" must be a text, not ""'],
    ['train.epochs=0', '"train.epochs" must be more than 0, not 0'],
    ['train.epochs=1.5', '"train.epochs" must be a whole number, not 1.5'],
    ['train.epochs=.inf', '"train.epochs" must be a number, not Infinity'],
    ['data.validation=1', '"data.validation" must be less than 1, not 1'],
    ['gate.slices=a', '"gate.slices" must be a list, not "a"'],
    ['train.batch-events=often', '"train.batch-events" must be true or false, not "often"'],
  ])('says of %s what it must be and what it is', (override, message) => {
    expect(problemsOf(MINIMAL, [override.replace(': ', '=')])[0]?.message).toBe(message);
  });

  test('says what to write where a key is missing', () => {
    expect(problemsOf('project: x\n')).toEqual([
      expect.objectContaining({
        message: '"data" is missing',
        fix: expect.stringContaining('label: COLUMN'),
      }),
      expect.objectContaining({
        message: '"gate" is missing',
        fix: expect.stringContaining('accuracy >= 85%'),
      }),
    ]);
  });

  test('does not suggest a name that shares little with the one that was written', () => {
    expect(problemsOf(MINIMAL, ['gate.conditions=[zz > 1]'])[0]?.fix).toMatch(/^The metrics are/);
  });

  test('that asks for an unknown export format names those that there are', () => {
    const text = `${MINIMAL}export:\n  path: models\n  formats: [tfjs, onxx]\n`;
    expect(problemsOf(text)).toEqual([
      {
        message: `"export.formats.1" must be ${FORMATS.map(({ name }) => name).join(' | ')}, not "onxx"`,
        at: { file: 'sluice.yml', line: 9, column: 19 },
        fix: 'Did you mean "onnx"?',
      },
    ]);
  });

  test('made by --set with an unknown key is told by that option', () => {
    expect(problemsOf(MINIMAL, ['trian.epochs=5'])[0]).toMatchObject({
      at: { file: '--set trian.epochs=5' },
      fix: 'Did you mean "train"?',
    });
    expect(problemsOf(MINIMAL, ['train.epochs=1', 'train.epochs=x'])[0]?.at).toEqual({
      file: '--set train.epochs=x',
    });
  });

  test.each(['', '- a\n', 'just text', 'null'])('is refused when it is %j', (text) => {
    expect(problemsOf(text)[0]?.message).toMatch(/mapping of keys/);
  });
});

describe('a config file', () => {
  test('that does not exist is told with the nearest name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sluice-'));
    writeFileSync(join(folder, 'sluice.yml'), MINIMAL);
    await expect(loadConfig(join(folder, 'sluce.yml'))).rejects.toThrow(
      /Did you mean "sluice.yml"/,
    );
    await expect(loadConfig(folder)).rejects.toThrow(/is a folder, not a config file/);
  });

  const onPosix = process.platform === 'win32' ? test.skip : test;
  onPosix('is not waited for where it is a pipe or a device', async () => {
    const pipe = join(mkdtempSync(join(tmpdir(), 'sluice-config-')), 'pipe.yml');
    execFileSync('mkfifo', [pipe]);
    await expect(loadConfig(pipe)).rejects.toThrow(/is a pipe, not a config file/);
    await expect(loadConfig('/dev/zero')).rejects.toThrow(/is a device, not a config file/);
  });
});

describe('a group of conditions', () => {
  const gate = (...entries: readonly string[]) =>
    `${MINIMAL.replace('    - accuracy >= 0.8\n', '')}${entries.map((one) => `    - ${one}\n`).join('')}`;

  test('is read with its members, each of which knows where it stands', () => {
    const text = gate(
      'accuracy >= 0.8',
      '{any: [recall >= 80%, {all: [auc >= baseline, "negative_flip_rate <= 1%"]}]}',
    );
    const any = { kind: 'any', id: '1', of: 2 };
    const all = { kind: 'all', id: '1.1', of: 2 };
    const { conditions } = load(text).gate;
    expect(conditions.map(({ text: of, within }) => [of, within])).toEqual([
      ['accuracy >= 0.8', undefined],
      ['recall >= 80%', [any]],
      ['auc >= baseline', [any, all]],
      ['negative_flip_rate <= 1%', [any, all]],
    ]);
    expect(conditions[3]).toMatchObject({ kind: 'negative-flips', place: { line: 7 } });
  });

  test.each([
    ['{any: [recall >= 80%]}', '"gate.conditions.0.any": a group has two conditions or more'],
    [
      '{any: [recall >= 80%, {if: auc >= baseline, severity: warn}]}',
      expect.stringContaining('"severity"'),
    ],
    [
      '{any: [rekall >= 80%, auc >= baseline]}',
      'condition "rekall >= 80%": unknown metric "rekall"',
    ],
    [
      '{any: [recall >= 80%, {if: auc >= baseline, prove: true}]}',
      expect.stringContaining('"prove"'),
    ],
    ['{any: [a > 1, b > 1], if: auc > 0.5}', expect.stringContaining("can't stand beside")],
  ])('is refused as %s, with the reason', (entry, message) => {
    expect(problemsOf(gate(entry))[0]).toMatchObject({ message, at: { line: 6 } });
  });

  test.each([
    ['negative_flip_rate >= 1%', 'would pass a model for being worse'],
    ['negative_flip_rate <= baseline', 'counts against the baseline already'],
    ['negative_flip_rate <= 1', 'a share lies between 0 and 1'],
  ])('refuses %s', (text, why) => {
    expect(problemsOf(gate(text))[0]?.message).toContain(why);
  });
});

test('a schema is made when the first value is held to it, and once', () => {
  const make = jest.fn(() => z.strictObject({ name: z.string() }));
  const section = later(make);
  const schema = z.strictObject({ one: section.optional(), other: z.union([z.string(), section]) });
  expect(schema.parse({ other: 'text' }, ONCE)).toEqual({ other: 'text' });
  expect(make).not.toHaveBeenCalled();
  const both = { one: { name: 'a' }, other: { name: 'b' } };
  expect(schema.parse(both, ONCE)).toEqual(both);
  expect(schema.safeParse({ one: {}, other: 'text' }, ONCE).success).toBe(false);
  expect(z.strictObject({ section }).safeParse({}, ONCE).success).toBe(false);
  expect(make).toHaveBeenCalledTimes(1);
});
