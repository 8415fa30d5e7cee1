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
    const config = load(CONFIG, ['command.model=out/model.keras', 'command.params.depth=3']);
    expect(config.trainer).toEqual({
      kind: 'command',
      run: 'python train.py',
      folder: '/project',
      model: '/project/out/model.keras',
      env: [],
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
