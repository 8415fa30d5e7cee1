import { describe, expect, it } from '@jest/globals';
import { checkConfig } from '../../src/config/load.js';
import { ruleChanges } from '../../src/config/rule-changes.js';
import { withRulesOf } from '../../src/config/rules.js';
import { readYaml } from '../../src/config/source.js';
import { InputError } from '../../src/errors.js';

const BASE = `project: credit
experiment: scoring
data:
  path: data/base.csv
  label: Status
  ignore: [id]
gate:
  conditions:
    - accuracy >= 70%
    - auc >= baseline - 1pp
    - {if: recall >= 50%, where: Home = rent}
`;

const source = (text: string, file = 'sluice.yml') => readYaml(text, file);
const check = (text: string) => checkConfig(source(text), '/repo');
const judged = (head: string, base = BASE) =>
  checkConfig(withRulesOf(source(base, 'base'), source(head, 'head')), '/repo');
const changes = (head: string, base = BASE) =>
  ruleChanges(check(base).values, check(head).values).map(({ path, base, head }) => [
    path,
    base,
    head,
  ]);
const edited = (from: string | RegExp, to: string) => {
  const text = BASE.replace(from, to);
  if (text === BASE) throw new Error(`nothing to edit: ${from}`);
  return text;
};

describe('a config that asks what another asks', () => {
  it('takes all that is asked from the one, and all that is answered from the other', () => {
    const head = `project: other
experiment: other
data: {path: data/head.csv, label: Other, positive: x, task: binary, id: row, test: easy.csv,
  split: {seed: 9}, ignore: [a, b], validation: 0.2, sample-weight: w}
model: {loss: mae, layers: [{dense: 4}]}
train: {epochs: 3}
gate: {conditions: [accuracy >= 1%], confidence: 0.6, slices: [a], when-inconclusive: pass}
baseline: none
export: {path: out}
`;
    const { source: _, ...config } = judged(head);
    const asked = check(BASE);
    const answered = check(head);
    expect(config).toMatchObject({
      project: 'credit',
      experiment: 'scoring',
      baseline: { kind: 'auto' },
      data: {
        kind: 'dataset',
        spec: {
          path: '/repo/data/head.csv',
          label: 'Status',
          task: 'auto',
          test: 0.2,
          split: asked.data.kind === 'dataset' ? asked.data.spec.split : undefined,
          ignore: ['a', 'b'],
          validation: 0.2,
          sampleWeight: 'w',
        },
      },
      gate: { confidence: 0.95, slices: [], whenInconclusive: 'hold' },
      train: answered.train,
      export: answered.export,
    });
    expect(config.data).not.toHaveProperty('positive');
    expect(config.data).not.toHaveProperty('id');
    expect(config.gate.conditions.map(({ text }) => text)).toEqual(
      asked.gate.conditions.map(({ text }) => text),
    );
    expect(config.trainer).toEqual(check(head.replace('loss: mae, ', '')).trainer);
  });

  it('says of each mistake in whose text it stands', () => {
    const base = BASE.replace('accuracy >= 70%', 'acuracy >= 70%').replace(
      'gate:',
      'gate:\n  old-key: 1',
    );
    const problems = () => judged(edited('data/base.csv', 'data/head.csv'), base);
    expect(problems).toThrow(InputError);
    expect(problems).toThrow(/base:8:3: unknown key "old-key" in "gate"/);
    expect(problems).toThrow(/base:10:7: condition "acuracy >= 70%": unknown metric/);
  });

  it('leaves the loss to a command, which measures its own', () => {
    const command = edited('gate:', 'command: {run: python train.py, predictions: p.csv}\ngate:');
    const { values } = judged(command, `${BASE}model: {loss: mae}\n`);
    expect(values).not.toHaveProperty('model');
    expect(values).toHaveProperty('command');
  });

  it('is itself, given its own rules', () => {
    expect(judged(BASE).values).toEqual(check(BASE).values);
    expect(
      judged('data: {path: x, label: y}\ngate: {conditions: [accuracy > 0.5]}').values,
    ).toHaveProperty('gate');
  });

  it('is the same from a record, which holds the config with its defaults', () => {
    const { values } = check(BASE);
    const record = { values, place: () => ({ file: 'record' }) };
    const head = edited('data/base.csv', 'data/head.csv');
    const config = checkConfig(withRulesOf(record, source(head)), '/repo');
    expect(config.values).toEqual(judged(head).values);
  });
});

describe('what a head changes in the rules', () => {
  it('is nothing where the same is written otherwise, or answered otherwise', () => {
    expect(changes(BASE)).toEqual([]);
    expect(changes(edited('accuracy >= 70%', '{if: "accuracy>=0.70", severity: error}'))).toEqual(
      [],
    );
    expect(changes(edited('gate:', 'gate:\n  confidence: 0.95\n  slices: []'))).toEqual([]);
    expect(changes(edited('  ignore: [id]', '  ignore: []\n  validation: 0.3'))).toEqual([]);
    const [first, second] = ['    - accuracy >= 70%\n', '    - auc >= baseline - 1pp\n'];
    expect(changes(edited(first + second, second + first))).toEqual([]);
  });

  it.each([
    [
      'a lower threshold',
      edited('- 1pp', '- 5pp'),
      'gate.conditions',
      'auc >= baseline - 1pp',
      'auc >= baseline - 5pp',
    ],
    [
      'a group in place of a condition',
      edited('- accuracy >= 70%', '- {any: [accuracy >= 70%, recall >= 50%]}'),
      'gate.conditions',
      'accuracy >= 70%',
      null,
    ],
    [
      'advice',
      edited('- accuracy >= 70%', '- {if: accuracy >= 70%, severity: warn}'),
      'gate.conditions',
      'accuracy >= 70%',
      'accuracy >= 70%, advice',
    ],
    [
      'a condition less',
      edited('    - auc >= baseline - 1pp\n', ''),
      'gate.conditions',
      'auc >= baseline - 1pp',
      null,
    ],
    [
      'a condition more',
      edited('gate:\n  conditions:', 'gate:\n  conditions:\n    - mcc > 0.1'),
      'gate.conditions',
      null,
      'mcc > 0.1',
    ],
    [
      'a condition twice',
      edited('gate:\n  conditions:', 'gate:\n  conditions:\n    - accuracy >= 70%'),
      'gate.conditions',
      null,
      'accuracy >= 70%',
    ],
    [
      'other rows',
      edited('where: Home = rent', 'where: Home = own'),
      'gate.conditions',
      'recall >= 50% where Home = rent',
      null,
    ],
    ['a confidence', edited('gate:', 'gate:\n  confidence: 0.6'), 'gate.confidence', '0.95', '0.6'],
    ['slices', edited('gate:', 'gate:\n  slices: [Home]'), 'gate.slices', '[]', '[ Home ]'],
    [
      'another experiment',
      edited('experiment: scoring', 'experiment: other'),
      'experiment',
      'scoring',
      'other',
    ],
    ['another project', edited('project: credit', 'project: other'), 'project', 'credit', 'other'],
    ['another baseline', `${BASE}baseline: run:5\n`, 'baseline', 'auto', 'run:5'],
    [
      'another split',
      edited('  ignore', '  split: {seed: 8}\n  ignore'),
      'data.split',
      '{ seed: 7 }',
      '{ seed: 8 }',
    ],
    [
      'a test file',
      edited('  ignore', '  test: easy.csv\n  ignore'),
      'data.test',
      '0.2',
      'easy.csv',
    ],
    ['another label', edited('label: Status', 'label: Other'), 'data.label', 'Status', 'Other'],
    [
      'a positive class',
      edited('  ignore', '  positive: bad\n  ignore'),
      'data.positive',
      null,
      'bad',
    ],
    ['another loss', `${BASE}model: {loss: mae}\n`, 'model.loss', null, 'mae'],
  ])('is told: %s', (_, head, path, base, text) => {
    expect(changes(head)).toContainEqual([path, base, text]);
  });

  it('is told of texts that no schema knows, as they are written', () => {
    const told = ruleChanges({ gate: 1, data: { missing: 'old' } }, { gate: { conditions: [] } });
    expect(told).toContainEqual({ path: 'gate.conditions', base: null, head: '[]' });
    expect(told).toContainEqual({ path: 'data.missing', base: 'old', head: null });
  });
});
