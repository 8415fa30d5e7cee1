import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holds, type Operator } from '../../src/gate/condition.js';
import { parseCondition } from '../../src/gate/condition-kinds.js';

function parsed(text: string) {
  const result = parseCondition(text);
  if (!result.ok) throw new Error(`${result.message} at ${result.offset}`);
  return result.condition;
}

describe('a condition', () => {
  test.each([
    ['accuracy >= 0.85', 'accuracy', '>=', { kind: 'absolute', value: 0.85 }],
    ['accuracy>=85%', 'accuracy', '>=', { kind: 'absolute', value: 0.85 }],
    ['loss < .3', 'loss', '<', { kind: 'absolute', value: 0.3 }],
    ['r2 > -1e-3', 'r2', '>', { kind: 'absolute', value: -0.001 }],
    ['mae == 0', 'mae', '==', { kind: 'absolute', value: 0 }],
    ['auc >= baseline', 'auc', '>=', { kind: 'baseline', amount: 0 }],
    ['auc >= baseline - 0.01', 'auc', '>=', { kind: 'baseline', amount: -0.01 }],
    ['auc >= baseline-2pp', 'auc', '>=', { kind: 'baseline', amount: -0.02 }],
    ['auc > baseline + 1 pp', 'auc', '>', { kind: 'baseline', amount: 0.01 }],
    ['mae <= baseline + 2%', 'mae', '<=', { kind: 'relative', factor: 1.02 }],
    ['mae <= baseline - 2%', 'mae', '<=', { kind: 'relative', factor: 0.98 }],
    ['mae <= baseline * 1.05', 'mae', '<=', { kind: 'relative', factor: 1.05 }],
    ['mae <= baseline * 95%', 'mae', '<=', { kind: 'relative', factor: 0.95 }],
    ['recall(bad) >= 0.5', 'recall(bad)', '>=', { kind: 'absolute', value: 0.5 }],
    ['recall( not so bad ) >= 0.5', 'recall(not so bad)', '>=', { kind: 'absolute', value: 0.5 }],
    ['recall(a (b)) >= 0.5', 'recall(a (b))', '>=', { kind: 'absolute', value: 0.5 }],
    ['recall(>= 3) >= 0.5', 'recall(>= 3)', '>=', { kind: 'absolute', value: 0.5 }],
  ])('%s is understood', (text, metric, operator, threshold) => {
    const kind = threshold.kind === 'absolute' ? 'fixed' : 'baseline';
    expect(parsed(text)).toEqual({ kind, text, metric, operator, threshold });
  });

  test('a percentage is the decimal that it stands for, to the last bit', () => {
    for (let tenths = 0; tenths <= 1000; tenths++) {
      const text = `accuracy >= ${(tenths / 10).toFixed(1)}%`;
      expect(parsed(text).threshold).toEqual({ kind: 'absolute', value: tenths / 1000 });
    }
    expect(parsed('accuracy >= 8.24e1%').threshold).toEqual({ kind: 'absolute', value: 0.824 });
  });

  test.each([
    ['', /starts with the name of a metric/, 0],
    ['>= 0.8', /starts with the name of a metric/, 0],
    ['accuracy', /expected one of/, 8],
    ['accuracy => 0.8', /expected one of/, 9],
    ['accuracy = 0.8', /expected one of/, 9],
    ['accuracy >= ', /expected a number/, 12],
    ['accuracy >= high', /expected a number/, 12],
    ['accuracy >= 0.8 and loss < 1', /nothing can follow/, 16],
    ['accuracy >= 2pp', /only go with a baseline/, 15],
    ['accuracy >= baseline -', /after "-"/, 22],
    ['accuracy >= baseline * 2pp', /added or taken off/, 26],
    ['accuracy >= baseline / 2', /nothing can follow/, 21],
    ['accuracy >= baselines', /expected a number/, 12],
    ['accuracy >= 1e999', /too large/, 17],
    ['accuracy >= NaN', /expected a number/, 12],
  ])('%j is refused with the reason and the place', (text, message, offset) => {
    const result = parseCondition(text);
    expect(result).toMatchObject({ ok: false, offset });
    expect(result).toHaveProperty('message', expect.stringMatching(message));
  });

  test('is never misread, whatever the spacing and the number', () => {
    const space = fc.constantFrom('', ' ', '  ');
    const operator = fc.constantFrom<Operator>('>=', '>', '<=', '<', '==');
    // + 0 makes -0, which prints as 0, a plain 0
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
    fc.assert(
      fc.property(operator, number, space, space, (op, value, before, after) => {
        expect(parsed(`auc${before}${op}${after}${value}`)).toMatchObject({
          operator: op,
          threshold: { kind: 'absolute', value },
        });
      }),
    );
  });

  test('is parsed or refused, but never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof parseCondition(text).ok).toBe('boolean');
      }),
    );
  });
});

describe('holds', () => {
  test('is true at exactly the threshold for >=, <= and ==, and false for > and <', () => {
    const at = (operator: Operator) => holds(17 / 20, operator, 0.85);
    expect([at('>='), at('<='), at('==')]).toEqual([true, true, true]);
    expect([at('>'), at('<')]).toEqual([false, false]);
  });

  test('is false for NaN, whatever the operator', () => {
    for (const operator of ['>=', '>', '<=', '<', '=='] as const) {
      expect(holds(Number.NaN, operator, 0)).toBe(false);
      expect(holds(0, operator, Number.NaN)).toBe(false);
    }
  });
});
