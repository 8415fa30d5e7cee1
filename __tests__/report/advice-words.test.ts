import { describe, expect, test } from '@jest/globals';
import type { Advice } from '../../src/gate/advice.js';
import { parseCondition } from '../../src/gate/condition-kinds.js';
import { adviceInWords, adviceText } from '../../src/report/advice-words.js';
import { powerText } from '../../src/report/decided-words.js';
import { TERMINAL_MARKS } from '../../src/text/marks.js';
import { finding } from '../host/run-folder.js';

describe('what the rows could have shown', () => {
  const compared = (metric: string, smallestDrop: number | null, where?: string) => ({
    ...finding(),
    ...(where && { where }),
    metric,
    comparison: {
      ...{ baseline: 0.8, d: 0, interval: [-0.01, 0.01] as const, p: 1, rule: 'z', n: 100 },
      ...{ flips: null, informative: null, margin: 0.01, pWorse: 0.5, rowsNeeded: null },
      smallestDrop,
    },
  });

  test('is told with what is allowed, in the unit of the metric', () => {
    expect(powerText(compared('auc', 0.01234))).toBe(
      ' These rows show a model that is worse by 2.2 pp or more in 4 cases of 5.',
    );
    expect(powerText(compared('loss', 0.01234))).toBe(
      ' These rows show a model that is worse by 0.022 or more in 4 cases of 5.',
    );
  });

  test('is not told where nothing was compared, or the predictions are identical', () => {
    expect(powerText(finding())).toBe('');
    expect(powerText(compared('auc', null))).toBe('');
  });
});

describe('what the rows can show, before training', () => {
  const advice = (text: string, rest: Partial<Advice>): Advice => {
    const parsed = parseCondition(text);
    if (!parsed.ok) throw new Error(parsed.message);
    const place = { file: 'sluice.yml', line: 16, column: 7 };
    return {
      condition: { ...parsed.condition, severity: 'error', place },
      ...{ rows: 891, margin: 0.01, smallestDrop: 0.0251, rowsNeeded: 5613 },
      ...{ toleranceNeeded: 0.0251, ...rest },
    };
  };
  const NOTHING = { margin: null, smallestDrop: null, rowsNeeded: null, toleranceNeeded: null };
  const line = (text: string, rest: Partial<Advice> = {}) =>
    adviceText({ basis: 'baseline', comparisons: [advice(text, rest)] }, TERMINAL_MARKS, 'R1')[1];

  test('names the condition, its place and the way out where the rows do not suffice', () => {
    expect(line('auc >= baseline - 1pp')).toBe(
      '? auc >= baseline - 1pp: fails from 3.5 pp worse on; an equal model stays inconclusive: it takes about 5,700 rows, or 2.6 pp allowed (891 rows, sluice.yml:16:7)',
    );
    expect(line('auc >= baseline', { margin: 0, rowsNeeded: null })).toBe(
      '? auc >= baseline: fails from 2.5 pp worse on; an equal model stays inconclusive unless 2.6 pp is allowed (891 rows, sluice.yml:16:7)',
    );
  });

  test.each([
    [0.0201, 176.2, 'it takes about 180 rows, or 2.1 pp allowed'],
    [0.025, 180, 'it takes about 180 rows, or 2.5 pp allowed'],
    [0.1001, 7, 'it takes about 7 rows, or 11 pp allowed'],
  ])('names no tolerance of %d and no %d rows that would not do', (tolerance, needed, told) => {
    const asked = { rows: 5, margin: 0.02, rowsNeeded: needed, toleranceNeeded: tolerance };
    expect(line('auc >= baseline - 2pp', asked)).toContain(told);
  });

  test('names the candidate of which green takes more', () => {
    const told = { basis: 'baseline', comparisons: [advice('auc >= baseline', {})] } as const;
    expect(adviceText({ ...told, looks: 3 }, TERMINAL_MARKS, 'R1').at(-1)).toBe(
      'It would be the 3rd candidate on these rows, of which green takes more (gate.looks: correct).',
    );
    expect(adviceInWords({ ...told, looks: 3 })).toMatchObject({ looks: 3 });
    expect(adviceInWords(told)).not.toHaveProperty('looks');
  });

  test('is plain where they do', () => {
    expect(line('auc >= baseline - 5pp', { margin: 0.05, rowsNeeded: 225 })).toBe(
      '✓ auc >= baseline - 5pp: fails from 7.5 pp worse on; an equal model passes (891 rows)',
    );
    expect(line('auc >= baseline + 1pp', { margin: -0.01, rowsNeeded: null })).toBe(
      '✓ auc >= baseline + 1pp: passes from 3.6 pp better on (891 rows)',
    );
  });

  test.each([
    [{ code: 'no-usual-model', why: { code: 'few-rows-of-class' } }, 'too few rows of a class'],
    [{ code: 'equality-cannot-be-shown' }, '“==” compares the numbers as they are'],
    [
      {
        code: 'undetermined-on-baseline',
        rows: 58,
        why: { code: 'no-row-predicted', class: 'bad' },
      },
      'no row is predicted as bad, on the baseline’s 58 rows',
    ],
  ] as const)('says where %j stands against it', (because, words) => {
    const gap = { ...NOTHING, because };
    expect(line('auc >= baseline', gap)).toBe(
      `? auc >= baseline: not known, ${words} (891 rows, sluice.yml:16:7)`,
    );
    const told = { basis: 'baseline', comparisons: [advice('auc >= baseline', gap)] } as const;
    expect(adviceInWords(told).comparisons).toEqual([{ ...told.comparisons[0], why: words }]);
  });

  test('of a gate without comparisons is nothing, and of many slices a part', () => {
    expect(adviceText({ basis: 'baseline', comparisons: [] }, TERMINAL_MARKS, 'R1')).toEqual([]);
    const many = Array.from({ length: 30 }, () => advice('auc >= baseline', {}));
    const lines = adviceText({ basis: 'usual model', comparisons: many }, TERMINAL_MARKS);
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('and 10 more: see --json');
  });
});
