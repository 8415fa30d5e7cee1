import { expect, test } from '@jest/globals';
import { suggest } from '../../src/text/did-you-mean.js';

const METRICS = ['accuracy', 'auc', 'f1', 'recall'];

test('a slip of the pen or of the shift key is taken for what it most likely meant', () => {
  expect(suggest('acuracy', METRICS, 'metrics')).toBe('Did you mean "accuracy"?');
  expect(suggest('AUC', METRICS, 'metrics')).toBe('Did you mean "auc"?');
});

test('a word of which half would be wrong is not guessed at', () => {
  expect(suggest('Y2', ['y', 'home'], 'columns')).toBe('The columns are: y, home');
  expect(suggest('r2', METRICS, 'metrics')).toBe('The metrics are: accuracy, auc, f1, recall');
});

test('a name that is no plain word stands in quotes, so that it is seen where it ends', () => {
  expect(suggest('x', ['red', 'light blue', 'a, b', ''], 'classes')).toBe(
    'The classes are: red, "light blue", "a, b", ""',
  );
});

test('of many names only the first are listed', () => {
  const names = Array.from({ length: 500 }, (_, i) => `column_${i}`);
  expect(suggest('other', names, 'columns')).toMatch(/column_29, …$/);
});
