import { expect, test } from '@jest/globals';
import { nearText, outcomeLines } from '../../src/report/outcome-words.js';

const EXPORTED = { kind: 'exported', path: 'm', files: 2, bytes: 7, near: [] } as const;

test.each([
  [[], ''],
  [
    [{ format: 'onnx', difference: 1.26e-7, of: 'probability' }],
    'The exported files were read back: onnx gives probabilities to about 1.3e-7.',
  ],
  [
    [
      { format: 'onnx', difference: 0.0000025, of: 'standard deviation' },
      { format: 'keras', difference: 0.00001, of: 'standard deviation' },
    ],
    'The exported files were read back: onnx gives values to about 0.0000025 standard deviations of the label; keras gives values to about 0.000010 standard deviations of the label.',
  ],
] as const)('an export says how near each format came: %j', (near, text) => {
  expect(nearText({ ...EXPORTED, promoted: false, near })).toBe(text);
});

test('a model says whether it is the baseline, or what makes it one', () => {
  const exported = 'The model was exported (2 files, 7 B; read back, same predictions).';
  const of = (promoted: boolean, proposed: boolean) =>
    outcomeLines({ ...EXPORTED, promoted }, { proposed });
  expect(of(true, false)).toEqual([exported, 'It is the baseline from now on.']);
  expect(of(false, true)).toEqual([
    exported,
    'It becomes the baseline once this is merged and passes on the default branch.',
  ]);
  expect(of(false, false)).toEqual([exported]);
});
