import { expect, test } from '@jest/globals';
import { outcomeLines } from '../../src/report/outcome-words.js';

const EXPORTED = { kind: 'exported', path: 'm', files: 2, bytes: 7 } as const;

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
