import { describe, expect, test } from '@jest/globals';
import { type Pairing, pairRows } from '../../../src/compare/pairing/pair.js';
import { csvOf, people, type Ran, type RunOptions, runOn } from '../runs.js';

const ROWS = people(0, 1000);
const DATA = csvOf(ROWS);
const HASH = {};
const OTHER_SEED = { split: { method: 'hash', seed: 99 } } as const;
const STRATIFY = { split: { method: 'stratify', seed: 7 } } as const;
const BY_TIME = { split: { method: 'time', column: 'day', seed: 7 } } as const;
const BY_HOME = { split: { method: 'group', column: 'home', seed: 3 }, test: 0.5 } as const;

/** How the candidate's rows were compared with the baseline's model, in a word. */
function wordFor(pairing: Pairing): string {
  if (pairing.kind !== 'paired') return pairing.kind;
  if (pairing.maySeen) return 'may have been seen';
  const n = pairing.candidate.ids.length;
  return n === pairing.of ? 'all' : `${n} of ${pairing.of}`;
}

async function compared(before: Promise<Ran>, now: Promise<Ran>): Promise<string> {
  return wordFor(await pairRows((await now).candidate, await before));
}

const on = (rows: readonly string[], spec: RunOptions['spec'] = HASH) =>
  runOn(csvOf(rows), { spec });

/** The same rows, written by another program. */
const rewritten = ROWS.map((row) => row.replace(/,(\d+\.\d+),/, ',$1e0,'));
/** Likewise, and known again: a zero at the end of a fraction is no part of a row's name. */
const padded = ROWS.map((row) => row.replace(/,(\d+\.\d+),/, ',$100 ,'));

describe('rows under a split by content', () => {
  test('that came in are new to the baseline', async () => {
    expect(await compared(on(ROWS), on(people(0, 1300)))).toBe('all');
  });

  test('that are all other ones are new too', async () => {
    expect(await compared(on(ROWS), on(people(2000, 3000)))).toBe('all');
  });

  test('that are the old ones, written otherwise, may have been seen', async () => {
    const before = await on(ROWS);
    const { candidate } = await on(rewritten);
    expect(candidate.data.testFingerprint).not.toBe(before.record.data.testFingerprint);
    expect(wordFor(await pairRows(candidate, before))).toBe('may have been seen');
  });

  test('that are the old ones but for blanks and zeros are the same rows', async () => {
    const before = await on(ROWS);
    const { candidate } = await on(padded);
    expect(candidate.data.testFingerprint).toBe(before.record.data.testFingerprint);
    expect(wordFor(await pairRows(candidate, before))).toBe('all');
  });

  test('of which some are written otherwise: those that are not were held out by both', async () => {
    const mixed = ROWS.map((row, i) => (i % 2 === 0 ? row : rewritten[i]!));
    expect(await compared(on(ROWS), on(mixed))).toMatch(/^1\d\d of 2\d\d$/);
  });

  test('that slide on, old ones going and new ones coming, are all compared', async () => {
    expect(await compared(on(ROWS), on(people(300, 1300)))).toBe('all');
  });

  test('with another column may have been seen', async () => {
    const wider = runOn(
      csvOf(
        ROWS.map((row) => `1,${row}`),
        'source,day,age,home,y',
      ),
    );
    expect(await compared(on(ROWS), wider)).toBe('may have been seen');
  });
});

describe('rows under another split', () => {
  test.each([
    ['seed', OTHER_SEED],
    ['method', { split: { method: 'stratify', seed: 99 } } as const],
  ])('of another %s: those that both held out are compared', async (_, spec) => {
    expect(await compared(on(ROWS), on(ROWS, spec))).toMatch(/^\d\d of 2\d\d$/);
  });

  test('are new where the data are', async () => {
    expect(await compared(on(ROWS), on(people(2000, 3000), OTHER_SEED))).toBe('all');
    expect(await compared(on(ROWS, STRATIFY), on(people(2000, 3000), STRATIFY))).toBe('all');
  });

  test('are too few to tell where hardly any could be in common', async () => {
    expect(await compared(on(ROWS), on(people(2000, 2100), OTHER_SEED))).toBe('may have been seen');
  });

  test('stratified, when rows came in: those that both held out are compared', async () => {
    expect(await compared(on(ROWS, STRATIFY), on(people(0, 1100), STRATIFY))).toMatch(
      /^2\d\d of 2\d\d$/,
    );
  });
});

describe('rows split by time', () => {
  test('that are later than the last training row of the baseline are new to it', async () => {
    expect(await compared(on(ROWS, BY_TIME), on(people(300, 1500), BY_TIME))).toBe('all');
  });

  test('and written otherwise as well', async () => {
    const later = people(300, 1500).map((row) => row.replace(/,(\d+\.\d+),/, ',$10,'));
    expect(await compared(on(ROWS, BY_TIME), on(later, BY_TIME))).toBe('all');
  });

  test('of which the baseline was trained on the earlier: the later are compared', async () => {
    const wide = { ...BY_TIME, test: 0.5 };
    expect(await compared(on(ROWS, BY_TIME), on(ROWS, wide))).toBe('250 of 500');
  });

  test('by a column that counts the rows, which is an id to the model', async () => {
    const counted = (from: number, to: number) =>
      runOn(
        csvOf(
          people(from, to).map((row, i) => `${from + i},${row}`),
          'n,day,age,home,y',
        ),
        {
          spec: { ignore: ['day'], split: { method: 'time', column: 'n', seed: 7 } },
        },
      );
    expect(await compared(counted(0, 1000), counted(600, 1600))).toBe('all');
  });

  test('under a record that does not say until when it was trained, were seen unless both tested on them', async () => {
    const before = runOn(DATA, {
      spec: BY_TIME,
      record: ({ data }) => {
        const { trainedUntil: _, ...splits } = data.splits;
        return { data: { ...data, splits } };
      },
    });
    expect(await compared(before, on(people(2000, 3000), BY_TIME))).toBe('may have been seen');
    expect(await compared(before, on(people(100, 1100), BY_TIME))).toBe('150 of 250');
  });
});

describe('rows of a test file of their own', () => {
  const file = (
    training: readonly string[],
    test: readonly string[],
    spec: RunOptions['spec'] = {},
  ) => runOn(csvOf(training), { test: csvOf(test), spec });

  test('are new to a baseline of the same training file', async () => {
    const before = file(ROWS, people(1000, 1200));
    expect(await compared(before, file(ROWS, people(1200, 1400)))).toBe('all');
  });

  test('that are in the training file too are left out', async () => {
    const before = file(ROWS, people(1000, 1200));
    expect(await compared(before, file(ROWS, people(900, 1100)))).toBe('100 of 200');
  });

  test("that are all in the baseline's training file may have been seen", async () => {
    const before = file(ROWS, people(1000, 1200));
    const now = file(people(2000, 3000), people(900, 1000));
    expect(await compared(before, now)).toBe('may have been seen');
  });

  test('are new to one of another training file where its record shows it', async () => {
    const before = file(people(0, 900), people(1000, 1200));
    expect((await before).record.data.trainedHashes).toHaveLength(900);
    expect(await compared(before, file(ROWS, people(1200, 1400)))).toBe('all');
    // A few that it was trained on are left out.
    expect(await compared(before, file(ROWS, people(890, 1090)))).toBe('190 of 200');
    const known = file(people(2000, 3000), people(700, 900));
    expect(await compared(before, known)).toBe('may have been seen');
  });

  test('may have been seen by one whose record does not, but for those that it was tested on', async () => {
    const before = runOn(csvOf(people(0, 900)), {
      test: csvOf(people(1000, 1200)),
      record: ({ data: { trainedHashes: _, ...data } }) => ({ data }),
    });
    expect(await compared(before, file(ROWS, people(1200, 1400)))).toBe('may have been seen');
    expect(await compared(before, file(ROWS, people(1050, 1250)))).toBe('150 of 200');
  });

  test('are new where they are later than its training rows, by the column that splits them', async () => {
    const before = file(ROWS, people(1000, 1200), BY_TIME);
    expect(await compared(before, file(people(0, 1300), people(1300, 1500), BY_TIME))).toBe('all');
  });
});

describe('rows with ids of their own', () => {
  const named = (rows: readonly string[], from = 0, spec: RunOptions['spec'] = {}) =>
    runOn(
      csvOf(
        rows.map((row, i) => `${from + i},${row}`),
        'name,day,age,home,y',
      ),
      {
        spec: { id: 'name', ...spec },
      },
    );

  test('are paired by them', async () => {
    const before = await named(ROWS);
    const { candidate } = await named(ROWS);
    expect(candidate.predictions.ids.every((id) => /^\d{1,3}$/.test(id))).toBe(true);
    const pairing = await pairRows(candidate, { ...before, loadModel: async () => undefined });
    expect(wordFor(pairing)).toBe('all');
  });

  test('and written otherwise: those that both held out are compared, by what the model says of their cells now', async () => {
    expect(await compared(named(ROWS), named(rewritten))).toMatch(/^\d\d of 2\d\d$/);
  });

  test('that came in are new', async () => {
    expect(await compared(named(ROWS), named(people(0, 1300)))).toBe('all');
    expect(await compared(named(ROWS), named(people(2000, 3000), 2000))).toBe('all');
  });

  test('are not taken for others that only look alike', async () => {
    const before = named(ROWS, 0);
    const text = csvOf(
      people(2000, 3000).map((row, i) => `${i},${i},${row}`),
      'key,name,day,age,home,y',
    );
    const now = await runOn(text, { spec: { id: 'key', ignore: ['day', 'name'] } });
    expect(wordFor(await pairRows(now.candidate, await before))).toBe('all');
  });

  test('that the baseline did not go by yet are scored again', async () => {
    const before = await runOn(
      csvOf(
        ROWS.map((row, i) => `${i},${row}`),
        'name,day,age,home,y',
      ),
      {
        spec: { ignore: ['day', 'name'] },
      },
    );
    const pairing = await pairRows((await named(ROWS)).candidate, before);
    expect(wordFor(pairing)).toBe('all');
    expect(pairing.kind === 'paired' && pairing.note).toMatchObject({
      code: 'rescored',
      changed: 'ids',
    });
  });
});

describe('rows split by a group', () => {
  test('that the hash of the group keeps out are new, whatever became of the columns', async () => {
    const now = on(rewritten, BY_HOME);
    expect(await compared(on(ROWS, BY_HOME), now)).toBe('all');
  });

  test('of another seed may have been seen', async () => {
    const spec = { ...BY_HOME, split: { ...BY_HOME.split, seed: 4 } };
    expect(await compared(on(ROWS, BY_HOME), on(rewritten, spec))).toBe('may have been seen');
  });

  test('may have been seen where the baseline hashed its groups by another version', async () => {
    const older = runOn(DATA, {
      spec: BY_HOME,
      record: ({ data: { hashing: _, ...data } }) => ({ data }),
    });
    expect(await compared(on(ROWS, BY_HOME), on(rewritten, BY_HOME))).toBe('all');
    expect(await compared(older, on(rewritten, BY_HOME))).toBe('may have been seen');
  });
});
