import { readFileSync } from 'node:fs';
import { link, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/errors.js';
import { explainError } from '../../src/exit.js';
import { viewOf } from '../../src/report/view.js';
import { type Files, judged, run } from './judging.js';

const HEADER = 'id,label,score';
const table = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
const HEADER_AGAIN = 'id,label,prediction,score';
const times = (count: number, of: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => of(i));
const numbers = (of: (i: number) => string) => table('id,label,prediction', ...times(30, of));
/** Rows of one label, but for the last, whose order one column tells. */
const sorted = (of: (row: number) => number) =>
  table('row_id,label,score', ...times(30, (i) => `${of(i)},1,0.9`), '30,0,0.1');
/** Written by __tests__/python/judge_fixtures.py. */
const ODD = readFileSync('__tests__/train/given/fixtures/odd.parquet');
const GOOD = table(HEADER, 'a,1,0.9', 'b,0,0.2', 'c,1,0.6', 'd,0,0.4');
const GATE = { conditions: ['accuracy >= 50%', 'accuracy >= baseline - 5pp'] };

interface Bad {
  readonly what: string;
  readonly candidate: string | Uint8Array;
  readonly baseline?: string;
  readonly columns?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly conditions?: readonly string[];
  readonly says: readonly (string | RegExp)[];
}

/** What was refused, as a person reads it. */
async function refusal({
  candidate,
  baseline,
  columns,
  name = 'new.csv',
  conditions,
}: Bad): Promise<string> {
  const files: Files = { [name]: candidate, 'old.csv': baseline ?? GOOD };
  const values = {
    predictions: { path: name, ...columns },
    gate: conditions ? { conditions } : GATE,
    baseline: 'predictions:old.csv',
  };
  try {
    await judged(files, values, () => {});
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return explainError(error, false, '/');
  }
  throw new Error('it was judged');
}

const CASES: readonly Bad[] = [
  {
    what: 'an empty file',
    candidate: '',
    says: ['new.csv: the file is empty'],
  },
  {
    what: 'a header and nothing more',
    candidate: table(HEADER),
    says: ['new.csv: the file has a header but no rows'],
  },
  {
    what: 'no labels',
    candidate: GOOD.replace('label', 'lable'),
    says: ['new.csv: no column "label", which holds the labels', 'Did you mean "lable"?'],
  },
  {
    what: 'a declared column that is not there',
    candidate: GOOD,
    columns: { score: 'scor' },
    says: ['new.csv: no column "scor", which holds the scores', 'Did you mean "score"?'],
  },
  {
    what: 'neither predictions nor scores',
    candidate: table('id,label,predicton', 'a,1,1', 'b,0,0'),
    says: ['neither a column "prediction" nor scores', 'Did you mean "predicton"?'],
  },
  {
    what: 'a name twice',
    candidate: table(HEADER, 'a,1,0.9', 'b,0,0.2', 'a,1,0.6'),
    says: ['new.csv:4: column "id", which names rows, has "a" here, as on line 2 of new.csv'],
  },
  {
    what: 'a row without its name',
    candidate: table(HEADER, 'a,1,0.9', ',0,0.2'),
    says: ['new.csv:3: column "id", which names rows, is missing here'],
  },
  {
    what: 'a row without its label',
    candidate: table(HEADER, 'a,1,0.9', 'b,,0.2', 'c,0,0.1'),
    says: ['new.csv:3: the label (column "label") is missing here', 'every row needs it'],
  },
  {
    what: 'a score that is missing, one that is NaN, and a word for no score',
    candidate: table(HEADER, 'a,1,0.9', 'b,0,', 'c,0,NaN', 'd,0, NA'),
    says: [
      'new.csv:3: the score (column "score") is missing here',
      'new.csv:4: the score (column "score") is "NaN" here, which is not a number',
      'new.csv:5: the score (column "score") is "NA" here, which is not a number',
    ],
  },
  {
    what: 'scores that are all NaN',
    candidate: table(HEADER, 'a,1,nan', 'b,0,nan', 'c,0,nan'),
    says: ['new.csv:2: the score (column "score") is "nan" here, which is not a number'],
  },
  {
    what: 'a score that is infinite, and one that no number can hold',
    candidate: table(HEADER, 'a,1,0.9', 'b,0,-inf', 'c,0,1e400'),
    columns: { scores: 'logit' },
    says: [
      'new.csv:3: the score (column "score") is "-inf" here, which is infinite',
      'new.csv:4: the score (column "score") is "1e400" here, which is too large to compute with',
    ],
  },
  {
    what: 'a label that is a word for none',
    candidate: table(HEADER, 'a,1,0.9', 'b,NA,0.2', 'c,0,0.1'),
    says: ['new.csv:3: the label (column "label") is "NA" here, which is not a value'],
  },
  {
    what: 'a number that is predicted as NaN',
    candidate: table(
      'id,label,prediction',
      ...times(30, (i) => `${i},${i}.5,${i === 7 ? 'NaN' : i}`),
    ),
    columns: { task: 'regression' },
    conditions: ['mae <= baseline'],
    says: ['new.csv:9: the prediction (column "prediction") is "NaN" here, which is not a number'],
  },
  {
    what: 'a number that is predicted as infinite',
    candidate: numbers((i) => `${i},${i}.5,${i === 7 ? 'inf' : i}`),
    columns: { task: 'regression' },
    conditions: ['mae <= baseline'],
    says: ['new.csv:9: the prediction (column "prediction") is "inf" here, which is infinite'],
  },
  {
    what: 'a line of totals, which would be the row that decides',
    candidate: `${numbers((i) => `${i},${i}.5,${i}.25`)}total,450,442.5\n`,
    conditions: ['r2 >= 0.5'],
    says: ['new.csv:32: this line looks like the header, like units or like a total', 'Delete it'],
  },
  {
    what: 'predictions in another unit than the labels',
    candidate: numbers((i) => `${i},${i}.5 km,${i}500 m`),
    conditions: ['r2 >= 0.5'],
    says: ['column "prediction" holds predictions with "m", and the labels have "km"'],
  },
  {
    what: 'predictions that can be read in two ways',
    candidate: numbers((i) => `${i},${1234 + i},"${1 + i},${234 + i}"`),
    conditions: ['r2 >= 0.5'],
    says: [
      'new.csv: the prediction (column "prediction") looks like numbers with a thousands separator',
      'write the numbers with a decimal point, and with nothing between thousands',
    ],
  },
  {
    what: 'percentages that are all below 1 %',
    candidate: table(HEADER, ...times(30, (i) => `${i},${i % 2},0.${10 + i}%`)),
    says: [
      'column "score" holds numbers with "%", and a score is to be a probability',
      'scores: percent',
    ],
  },
  {
    what: 'scores of the other class than the one that is predicted',
    candidate: table(
      'id,label,prediction,score',
      ...times(40, (i) => `${i},${i % 2},${i % 2},0.${i % 2 ? 10 + i : 90 - i}`),
    ),
    says: [
      /the score \(column "score"\) of "1" is lower in rows that are predicted "1" \(0\.3 on average\) than in the others/,
      'A score is the probability of the positive class',
    ],
  },
  {
    what: 'two columns of scores that were taken for each other',
    candidate: table(
      'id,label,prediction,score_b,score_a,score_c',
      ...times(60, (i) => {
        const scores = [0, 1, 2].map((k) => (i % 3 === k ? '0.8' : '0.1')).join(',');
        return `${i},${'abc'[i % 3]},${'abc'[i % 3]},${scores}`;
      }),
    ),
    says: [
      'the score (column "score_a") of "a" is lower in rows that are predicted "a" (0.1 on average)',
      'Write the score of each class into the column that has its name.',
    ],
  },
  {
    what: 'a class in two spellings, beside a positive one',
    candidate: table(HEADER, ...times(30, (i) => `${i},${['stay', 'leave', 'Leave'][i % 3]},0.5`)),
    columns: { positive: 'leave' },
    says: [
      /label "label" has classes .*"Leave"/,
      'If they are different classes, give them names that differ in more than that.',
    ],
  },
  {
    what: 'one name with and without a point',
    candidate: table(HEADER, '1,1,0.9', '2.0,0,0.2', '1.0,1,0.6'),
    says: [
      'new.csv:4: column "id", which names rows, has "1.0" here, and "1", which is the same number, on line 2 of new.csv',
    ],
  },
  {
    what: 'rows without names in another order, which a column tells',
    candidate: sorted((row) => row),
    baseline: sorted((row) => 29 - row),
    says: [
      'old.csv:2: column "row_id" has "29" here, and "0" in the same row of new.csv',
      'Name the column that names rows: --id row_id',
    ],
  },
  {
    what: 'labels that are taken for predictions',
    candidate: table('id,label,prediction', ...times(30, (i) => `${i},${i % 2},${i % 2}`)),
    columns: { prediction: 'label' },
    says: ['column "label" is to hold the labels and the predictions'],
  },
  {
    what: 'labels that are taken for scores',
    candidate: table('id,label,prediction', ...times(30, (i) => `${i},${i % 2},${i % 2}`)),
    columns: { score: 'label' },
    says: ['column "label" is to hold the labels and the scores'],
  },
  {
    what: 'a third class beside a positive one',
    candidate: table(HEADER, ...times(30, (i) => `${i},${['no', 'yes', '?'][i % 3]},0.5`)),
    columns: { positive: 'yes' },
    says: ['The classes are: "?", no, yes. Leave `positive` out, or correct the label.'],
  },
  {
    what: 'a score in Parquet that is NaN, and one that is null',
    name: 'new.parquet',
    candidate: ODD,
    columns: { positive: 'yes' },
    says: [
      'new.parquet:2: the score (column "score") is "NaN" here, which is not a number',
      'new.parquet:3: the score (column "score") is missing here',
    ],
  },
  {
    what: 'a score in Parquet that is infinite',
    name: 'new.parquet',
    candidate: ODD,
    columns: { positive: 'yes', score: 'logit', scores: 'logit' },
    says: ['new.parquet:2: the score (column "logit") is "Infinity" here, which is infinite'],
  },
  {
    what: 'scores outside of their scale',
    candidate: table(HEADER, 'a,1,0.9', 'b,0,-1.5', 'c,1,7'),
    says: [
      'new.csv:3: column "score": -1.5 is no probability, which lies between 0 and 1',
      'new.csv:4: column "score": 7 is no probability',
      '2 rows in all',
      'scores: logit or scores: percent',
    ],
  },
  {
    what: 'a score that is a word',
    candidate: table(HEADER, 'a,1,high', 'b,0,low'),
    says: ['new.csv:2: column "score" is to hold the score, and holds no numbers'],
  },
  {
    what: 'probabilities of many classes that do not add up',
    candidate: table('label,score_a,score_b,score_c', 'a,.5,.4,.3', 'b,.2,.7,.1', 'c,.1,.1,.8'),
    says: ['new.csv:2: the scores of the classes add up to 1.2, not to 1'],
  },
  {
    what: 'one class of many without its score',
    candidate: table('label,score_a,score_b,score_d', 'a,.5,.4,.1', 'b,.2,.7,.1', 'c,.1,.1,.8'),
    says: ['new.csv: no column "score_c", which a class needs'],
  },
  {
    what: 'one class',
    candidate: table(HEADER, 'a,1,0.9', 'b,1,0.2'),
    says: ['label "label" has the one value "1" in every row', 'or judged by it'],
  },
  {
    what: 'a prediction of a class that no label has',
    candidate: table('id,label,prediction', 'a,yes,yes', 'b,no,yess'),
    columns: { positive: 'yes' },
    says: ['new.csv:3: the prediction "yess" is a class that no label has', 'Did you mean "yes"?'],
  },
  {
    what: 'a positive class that is not said',
    candidate: table(HEADER, 'a,good,0.9', 'b,bad,0.2'),
    says: ['which of "bad" and "good" is the positive class is not said', '--positive good'],
  },
  {
    what: 'a positive class that is not there',
    candidate: GOOD,
    columns: { positive: 'yes' },
    says: ['has no class "yes"'],
  },
  {
    what: 'a label in the baseline that the candidate has not',
    candidate: GOOD,
    baseline: GOOD.replace('d,0', 'd,2'),
    says: ['old.csv:5: label "label": "2" is no class of new.csv'],
  },
  {
    what: 'other labels for the same names',
    candidate: GOOD,
    baseline: GOOD.replace('a,1', 'a,0'),
    says: [
      'old.csv: row "a" has the label "0" here, and "1" in new.csv',
      '1 of 4 rows have another label',
      'labels: {path',
    ],
  },
  {
    what: 'rows without names and other labels at their places',
    candidate: GOOD.replaceAll(/^[^,]*,/gm, ''),
    baseline: GOOD.replaceAll(/^[^,]*,/gm, '').replace('1,0.6\n0,0.4', '0,0.6\n1,0.4'),
    says: ['old.csv: row 3 has the label "0" here, and "1" in new.csv'],
  },
  {
    what: 'rows without names of another number',
    candidate: GOOD.replaceAll(/^[^,]*,/gm, ''),
    baseline: GOOD.replaceAll(/^[^,]*,/gm, '').replace('0,0.4\n', ''),
    says: ['old.csv: it has 3 rows, and new.csv has 4', '--id COLUMN'],
  },
  {
    what: 'names in one file alone',
    candidate: GOOD,
    baseline: GOOD.replaceAll(/^[^,]*,/gm, ''),
    says: ['old.csv: its rows have no names'],
  },
  {
    what: 'a line of JSON with NaN',
    name: 'new.jsonl',
    candidate: '{"label": 1, "score": 0.9}\n{"label": 0, "score": NaN}\n',
    says: ['new.jsonl:2: "score" is NaN here, and JSON has no NaN'],
  },
  {
    what: 'a line of JSON with NaN as a text',
    name: 'new.jsonl',
    candidate: '{"label": 1, "score": 0.9}\n{"label": 0, "score": "NaN"}\n',
    says: ['new.jsonl:2: the score (column "score") is "NaN" here, which is not a number'],
  },
  {
    what: 'a line of JSON with another key',
    name: 'new.jsonl',
    candidate: '{"label": 1, "score": 0.9}\n{"label": 0, "scor": 0.1}\n',
    says: ['new.jsonl:2: the score (column "score") is missing here'],
  },
  {
    what: 'a line of JSON without a key',
    name: 'new.jsonl',
    candidate: '{"label": 1, "score": 0.9}\n\n{"label": 0}\n',
    says: ['new.jsonl:3: the score (column "score") is missing here'],
  },
  {
    what: 'a class whose name would steer a terminal',
    candidate: table('id,label,prediction', 'a,yes,yes', 'b,no,\u001b[2J::error::x'),
    columns: { positive: 'yes' },
    says: ['new.csv:3: the prediction', 'is a class that no label has'],
  },
];

describe('predictions are refused for', () => {
  it.each(CASES)('$what', async (bad) => {
    const text = await refusal(bad);
    for (const part of bad.says) expect(text).toMatch(part);
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/^::/m);
  });

  it.each([
    ['the same path', async () => {}, 'new.csv'],
    ['a link', (folder: string) => symlink('new.csv', join(folder, 'same.csv')), 'same.csv'],
    [
      'another name',
      (folder: string) => link(join(folder, 'new.csv'), join(folder, 'hard.csv')),
      'hard.csv',
    ],
  ])('a baseline that is the candidate itself, by %s', async (_, prepare, baseline) => {
    const values = { predictions: { path: 'new.csv' }, gate: GATE };
    await judged({ 'new.csv': GOOD }, { ...values, baseline: 'none' }, async (_run, folder) => {
      await prepare(folder);
      await expect(run(folder, { ...values, baseline: `predictions:${baseline}` })).rejects.toThrow(
        'candidate and baseline are the same file',
      );
    });
  });
});

describe('single numbers are refused for', () => {
  const refused = async (files: Files, values: object): Promise<string> => {
    try {
      await judged(files, { baseline: 'none', ...values }, () => {});
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      return explainError(error, false, '/');
    }
    throw new Error('it was judged');
  };
  const FILE = '{"f1": 0.8, "curve": [1, 2], "note": "0.5", "on": true, "a.b": 1, "a": {"b": 2}}';

  it.each([
    ['a name that is not there', 'f2 >= 0.5', 'm.json has no number "f2"', 'The numbers are: f1'],
    ['a list', 'curve >= 0.5', '"curve" is a list in m.json, and no number'],
    ['a text', 'note >= 0.5', '"note" is the text "0.5" in m.json, and no number'],
    ['a boolean', 'on >= 0.5', '"on" is true in m.json, and no number'],
    ['a mapping', 'a >= 0.5', 'm.json has no number "a"'],
    ['a name that stands twice', 'a.b >= 0.5', '"a.b" is two values in m.json, and no number'],
    ['rows that went wrong', 'negative_flip_rate <= 1%', 'single numbers have no rows'],
  ])('%s', async (_, condition, ...says) => {
    const gate = { conditions: ['f1 >= 0.5', condition] };
    const text = await refused({ 'm.json': FILE }, { numbers: { path: 'm.json' }, gate });
    for (const part of says) expect(text).toContain(part);
  });

  it.each([
    ['no file', {}, 'm.json: no such file'],
    ['an empty file', { 'm.json': '' }, 'm.json: the file holds no names with numbers'],
    ['a list of them', { 'm.json': '[0.5, 0.6]' }, 'm.json: the file holds no names with numbers'],
    [
      'a file that is cut off',
      { 'm.json': '{"f1": 0.8,\n"b": ' },
      'm.json:2: neither JSON nor YAML',
    ],
    ['bytes that are no text', { 'm.json': new Uint8Array([0xff, 0xfe]) }, 'not text in UTF-8'],
    ['a folder of no run', { 'm.json/x/y': '' }, 'none of a run of MLflow'],
    [
      'a line that MLflow did not write',
      { 'm.json/metrics/f1': '1 0.5 0\nf1: 0.7\n' },
      'm.json/metrics/f1:2: the line is not "timestamp value step"',
    ],
    ['a run that logged nothing', { 'm.json/metrics/.keep': '' }, 'no metric was logged'],
  ])('%s', async (_, files: Files, says) => {
    const gate = { conditions: ['f1 >= 0.5'] };
    expect(await refused(files, { numbers: { path: 'm.json' }, gate })).toContain(says);
  });

  it('a name of ours where predictions are measured', async () => {
    const files = { 'new.csv': GOOD, 'm.json': '{"accuracy": 0.99}' };
    const values = {
      predictions: { path: 'new.csv' },
      numbers: { path: 'm.json' },
      gate: { conditions: ['accuracy >= 50%'] },
    };
    const text = await refused(files, values);
    expect(text).toContain('"accuracy" is measured here, and stands in m.json too');
    expect(text).toContain('numbers: {names: {their_accuracy: accuracy}}');
  });

  it.each([
    [{ p95: 'latency' }, 'numbers.names: p95: there is no "latency"'],
    [{ f1: 'note' }, 'numbers.names: f1: the file has a number of that name already'],
  ])('names that name nothing, or two: %j', async (names, says) => {
    const gate = { conditions: ['f1 >= 0.5'] };
    const values = { numbers: { path: 'm.json', names }, gate };
    expect(await refused({ 'm.json': FILE }, values)).toContain(says);
  });

  it.each([
    [{ conditions: [{ if: 'f1 >= 0.5', where: 'a = 1' }] }, 'of all rows and without evidence'],
    [{ conditions: [{ if: 'f1 >= 0.5', confidence: 0.9 }] }, 'of all rows and without evidence'],
    [{ conditions: ['f1 >= 0.5'], slices: ['a'] }, 'single numbers have no rows'],
  ])('what only rows can answer: %j', async (gate, says) => {
    const values = { numbers: { path: 'm.json' }, gate };
    expect(await refused({ 'm.json': FILE }, values)).toContain(says);
  });

  it('a link that leads out of the workspace', async () => {
    const values = { numbers: { path: 'm.json' }, gate: { conditions: ['f1 >= 0.5'] } };
    await judged({ 'm.json': FILE }, { ...values, baseline: 'none' }, async (_, folder) => {
      await symlink('/etc/passwd', join(folder, 'out.json'));
      await expect(
        run(folder, { ...values, numbers: { path: 'out.json' }, baseline: 'none' }),
      ).rejects.toThrow('leads out of the workspace');
    });
  });
});

describe('what may be meant otherwise is said', () => {
  const rows = times(30, (i) => `${i},${i % 2},${i % 2},0.${i % 2 ? 9 : 1}`);

  it.each([
    ['the header, again', table('id,label,prediction,score', ...rows, HEADER_AGAIN), 'line 32 of'],
    [
      'a column called in capitals',
      table('id,label,Prediction,score', ...rows),
      'column "Prediction" is not read, as its name is not "prediction"',
    ],
    [
      '1 and 1.0',
      table('id,label,prediction,score', ...rows, '30,1.0,1,0.9'),
      'more or fewer zeros',
    ],
    [
      'a unit',
      numbers((i) => `${i},€${i}.50,${i}`),
      'label "label" is read as numbers written \'1234.56\', with "€"',
    ],
    [
      'numbers like 1.234 alone',
      numbers((i) => `${i},${1234 + i},${1 + i}.234`),
      'column "prediction" holds numbers like 1.234 alone',
    ],
    [
      'a word among the classes',
      table('id,label,prediction', ...times(90, (i) => `${i},${'ab?'[i % 3]},a`)),
      'if it means that the label is missing, leave these rows out of the file',
    ],
    [
      'a word for no name among the groups',
      table(
        'id,label,prediction,who',
        ...times(60, (i) => `${i},${i % 2},1,${i < 20 ? 'unknown' : `p${i % 9}`}`),
      ),
      'column "who" holds "unknown" (20 rows), whose rows fall together',
      { cluster: 'who' },
    ],
  ])('%s', async (_, candidate, says, gate: object = {}) => {
    const values = {
      predictions: { path: 'new.csv' },
      gate: { conditions: ['loss < 1e9'], ...gate },
      baseline: 'none',
    };
    const messages = await judged({ 'new.csv': candidate }, values, ({ record }) =>
      record.data.warnings.map(({ message }) => message),
    );
    expect(messages).toEqual([expect.stringContaining(says)]);
  });
});

describe('what is clear is read', () => {
  const judgedAs = (files: Files, predictions: object, condition: string) =>
    judged(
      files,
      {
        predictions: { path: 'new.csv', ...predictions },
        gate: { conditions: [condition] },
        baseline: 'none',
      },
      ({ record }) => record.decision.verdict,
    );

  it('probabilities that were rounded to two digits', async () => {
    const text = table(
      'id,label,score_a,score_b,score_c',
      ...times(30, (i) => `${i},${'abc'[i % 3]},0.33,0.33,${i % 2 ? '0.33' : '0.35'}`),
    );
    expect(await judgedAs({ 'new.csv': text }, {}, 'accuracy >= 0.1')).toBe('passed');
  });

  it('a class that is called as if it were none, and has scores', async () => {
    const classes = ['all', 'none', 'some'];
    const text = table(
      'id,label,score_all,score_none,score_some',
      ...times(90, (i) => `${i},${classes[i % 3]},0.3,0.3,0.4`),
    );
    const values = {
      predictions: { path: 'new.csv' },
      gate: { conditions: ['accuracy >= 0.1'] },
      baseline: 'none',
    };
    const warnings = await judged(
      { 'new.csv': text },
      values,
      ({ record }) => record.data.warnings,
    );
    expect(warnings).toEqual([]);
  });

  it('names of which only some have a point', async () => {
    const [mixed, plain] = ['.0', ''].map((end) =>
      table(HEADER, ...times(30, (i) => `${i}${i % 3 ? '' : end},${i % 2},0.${i % 2 ? 9 : 1}`)),
    );
    const values = {
      predictions: { path: 'new.csv' },
      gate: GATE,
      baseline: 'predictions:old.csv',
    };
    const files = { 'new.csv': mixed!, 'old.csv': plain! };
    const rows = await judged(files, values, ({ record }) => record.comparison?.rows);
    expect(rows).toBe(30);
  });

  it('rows without names that say something else of each, as two models do', async () => {
    const said = (who: string) =>
      table(
        'said,rank,label,score',
        ...times(30, (i) => {
          const rank = who === 'a' ? i : 29 - i;
          return `${who} says ${i * 7},${rank},${i % 2},0.${i % 2 ? 9 : 1}`;
        }),
      );
    const values = {
      predictions: { path: 'new.csv' },
      gate: GATE,
      baseline: 'predictions:old.csv',
    };
    const files = { 'new.csv': said('a'), 'old.csv': said('b') };
    const rows = await judged(files, values, ({ record }) => record.comparison?.rows);
    expect(rows).toBe(30);
  });

  it('a positive class in another Unicode form', async () => {
    const text = table(
      HEADER,
      ...times(30, (i) => `${i},${i % 2 ? 'caf\u00e9' : 'bar'},0.${i % 2 ? 9 : 1}`),
    );
    const positive = 'cafe\u0301';
    expect(await judgedAs({ 'new.csv': text }, { positive }, 'recall == 1')).toBe('passed');
  });

  it('predictions that are written otherwise than the labels', async () => {
    const text = numbers((i) => `${i},${1000 + i}.5,"1,0${10 + i}.50"`);
    expect(await judgedAs({ 'new.csv': text }, {}, 'mae == 10')).toBe('passed');
  });
});

describe('rows on one side only', () => {
  const rows = (from: number, to: number) =>
    table(
      'id,label,prediction',
      ...Array.from(
        { length: to - from },
        (_, i) => `r${from + i},${(from + i) % 2},${(from + i) % 2}`,
      ),
    );
  const judge = (candidate: string, baseline: string) =>
    judged(
      { 'new.csv': candidate, 'old.csv': baseline },
      {
        predictions: { path: 'new.csv' },
        gate: { conditions: ['accuracy >= baseline - 5pp', 'accuracy >= 50%'] },
        baseline: 'predictions:old.csv',
      },
      ({ record }) => record,
    );

  it('are counted, and left out of the comparison', async () => {
    const record = await judge(rows(0, 300), rows(10, 305));
    expect(record.comparison).toMatchObject({
      rows: 290,
      note: 'compared on the 290 rows that both have; 10 rows only in new.csv, 5 rows only in old.csv',
    });
  });

  it('are called by their first names where no row is on both', async () => {
    const record = await judge(rows(0, 300), rows(0, 300).replaceAll('\nr', '\nR'));
    expect(record.decision.verdict).toBe('inconclusive');
    expect(record.decision.findings[0]?.reason).toContain(
      'and 0 in both (the first are called "r0" and "R0"): more than a tenth',
    );
  });

  it('make a comparison inconclusive where they are more than a tenth', async () => {
    const record = await judge(rows(0, 300), rows(31, 300));
    expect(record.decision.verdict).toBe('inconclusive');
    expect(record.decision.findings[0]?.reason).toMatch(
      /31 rows only in new\.csv, and 269 in both: more than a tenth/,
    );
    expect(viewOf(record).toDo).toBe('ask both models about the same rows.');
  });
});
