import { describe, expect, test } from '@jest/globals';
import { configFromInputs, PREDICTIONS_FORM } from '../../src/config/inputs.js';

const from = (inputs: Readonly<Record<string, string>>) =>
  configFromInputs((name) => inputs[name] ?? '', '/workspace');

describe("the action's inputs", () => {
  test('of the short form make the config that a file would', async () => {
    const config = await from({
      data: ' data/train.csv ',
      label: 'y',
      positive: '1',
      project: 'p',
      experiment: 'e',
      epochs: '5',
      'batch-size': '32',
      'learning-rate': '0.01',
      gate: '# good enough\n  accuracy >= 85%\r\n\n auc > baseline\n',
      'export-path': 'out',
    });
    expect(config).toMatchObject({
      project: 'p',
      experiment: 'e',
      data: { spec: { path: '/workspace/data/train.csv', label: 'y', positive: '1' } },
      trainer: {
        kind: 'dense',
        train: { epochs: 5, batchSize: 32, learningRate: { kind: 'constant', rate: 0.01 } },
      },
      export: { path: '/workspace/out' },
    });
    expect(config.gate.conditions.map(({ text }) => text)).toEqual([
      'accuracy >= 85%',
      'auc > baseline',
    ]);
  });

  test('of predictions make the config that a file would, and none that trains', async () => {
    const inputs: Readonly<Record<string, string>> = {
      predictions: 'out/new.csv',
      positive: 'no',
      experiment: 'e',
      gate: 'auc > 0.7',
      data: 'of another form',
    };
    const read = (name: string) => inputs[name] ?? '';
    const config = await configFromInputs(read, '/workspace', PREDICTIONS_FORM);
    expect(config).toMatchObject({
      experiment: 'e',
      data: { kind: 'rows', spec: { path: '/workspace/out/new.csv', positive: 'no' } },
      trainer: { kind: 'given' },
    });
    const wrong = configFromInputs(
      (name) => (name === 'gate' ? 'acuracy > 1' : read(name)),
      '/workspace',
      PREDICTIONS_FORM,
    );
    await expect(wrong).rejects.toThrow(/^input "gate": condition "acuracy > 1": unknown metric/);
  });

  test('are not YAML where they are text: a label may be named no or 1', async () => {
    const { data } = await from({ data: 'd.csv', label: '1', positive: 'no', gate: 'auc > 0' });
    expect(data).toMatchObject({ spec: { label: '1', positive: 'no' } });
  });

  test('of both forms together are refused', async () => {
    await expect(from({ config: 'sluice.yml', epochs: '5' })).rejects.toThrow(
      'the inputs "config" and "epochs" can\'t be used together',
    );
  });

  test('are named where their value is wrong or missing', async () => {
    const wrong = from({ data: 'd.csv', gate: 'auc > 0', epochs: 'many' });
    await expect(wrong).rejects.toThrow('input "label": "data.label" is missing');
    await expect(wrong).rejects.toThrow('input "epochs": "train.epochs" must be a number');
    await expect(from({ data: 'd.csv', label: 'y', gate: 'acuracy > 1' })).rejects.toThrow(
      /^input "gate": condition "acuracy > 1": unknown metric/,
    );
    await expect(from({ data: 'd.csv', label: 'y', epochs: '[' })).rejects.toThrow(
      /^input "epochs": "\[" is not a value/,
    );
  });
});
