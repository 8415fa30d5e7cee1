import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith, runsIn } from './folder.js';
import { CLI, sluice, start } from './process.js';

/** Rows from one number to another, of which every tenth is answered wrongly. */
function table(from: number, to: number, wrong = 10): string {
  const lines = Array.from({ length: to - from }, (_, i) => {
    const row = from + i;
    const yes = row % 3 === 0;
    return `r${row},${yes ? 1 : 0},${yes === row % wrong > 0 ? 0.8 : 0.3}`;
  });
  return `${['id,label,score', ...lines].join('\n')}\n`;
}

const GOOD = table(0, 300);
const HOSTILE = '\u001b[2J\u202e::error::</script>$(id)';

interface Case {
  readonly what: string;
  readonly candidate?: string;
  readonly baseline?: string;
  readonly args?: readonly string[];
  readonly name?: string;
  readonly code: number;
  readonly says: string;
}

const CASES: readonly Case[] = [
  {
    what: 'a missing column',
    candidate: GOOD.replace('score', 'scor'),
    args: ['--score', 'score'],
    code: 2,
    says: 'new.csv: no column "score", which holds the scores',
  },
  {
    what: 'an id twice',
    candidate: GOOD.replace('r2,', 'r1,'),
    code: 2,
    says: 'new.csv:4: column "id", which names rows, has "r1" here, as on line 3 of new.csv',
  },
  {
    what: 'a few ids on one side only',
    baseline: table(10, 305, 7),
    code: 0,
    says: 'compared on the 290 rows that both have; 10 rows only in new.csv, 5 rows only in old.csv',
  },
  {
    what: 'more than a tenth of the ids on one side only',
    baseline: table(40, 300, 7),
    code: 3,
    says: '40 rows only in new.csv, and 260 in both: more than a tenth',
  },
  {
    what: 'another label for the same id',
    baseline: GOOD.replace('r0,1', 'r0,0'),
    code: 2,
    says: 'old.csv: row "r0" has the label "0" here, and "1" in new.csv',
  },
  {
    what: 'a score outside of its declared range',
    candidate: GOOD.replace('r0,1,0.3', 'r0,1,80'),
    code: 2,
    says: 'column "score": 80 is no probability, which lies between 0 and 1',
  },
  {
    what: 'percentages above 100',
    candidate: GOOD.replace('r0,1,0.3', 'r0,1,101'),
    args: ['--scores', 'percent'],
    code: 2,
    says: 'column "score": 101 is no percent, which lies between 0 and 100',
  },
  {
    what: 'NaN for a score',
    candidate: GOOD.replace(/r1,0,.*/, 'r1,0,NaN'),
    code: 2,
    says: 'new.csv:3: the score (column "score") is "NaN" here, which is not a number',
  },
  {
    what: 'one class',
    candidate: GOOD.replaceAll(/,1,/g, ',0,'),
    code: 2,
    says: 'label "label" has the one value "0" in every row',
  },
  {
    what: 'a class that no label has',
    candidate: 'id,label,prediction\na,1,1\nb,0,2\nc,1,1\n',
    code: 2,
    says: 'new.csv:3: the prediction "2" is a class that no label has',
  },
  { what: 'an empty file', candidate: '', code: 2, says: 'new.csv: the file is empty' },
  {
    what: 'the same file twice',
    args: ['--baseline', './new.csv'],
    code: 2,
    says: 'candidate and baseline are the same file',
  },
  {
    what: 'a file that is not there',
    args: ['--baseline', 'odl.csv'],
    code: 2,
    says: 'odl.csv: no such file',
  },
  {
    what: 'names that would steer a terminal or a workflow',
    candidate: GOOD.replace('r5,0', `${HOSTILE},1`),
    baseline: GOOD.replace('r5,0', `${HOSTILE},0`),
    code: 2,
    says: 'has the label "0" here, and "1" in new.csv',
  },
  {
    what: 'a hostile name of a file',
    candidate: GOOD.replace('r2,', 'r1,'),
    name: '$(id) ::warning::\u001b[31m.csv',
    code: 2,
    says: 'as on line 3 of $(id)',
  },
];

describe('judge on the command line names', () => {
  test.each(CASES)('$what', async (given) => {
    const { candidate = GOOD, baseline = table(0, 300, 7), name = 'new.csv', args = [] } = given;
    const folder = folderWith({ 'old.csv': baseline });
    writeFileSync(join(folder, name), candidate);
    const gates = ['--gate', 'accuracy >= 50%', '--gate', 'accuracy >= baseline - 9pp'];
    const { code, stderr, stdout } = await sluice(
      ['judge', '--candidate', name, '--baseline', 'old.csv', ...gates, ...args],
      { cwd: folder },
    );
    expect(stderr).toContain(given.says);
    expect({ code, stdout }).toEqual({ code: given.code, stdout: '' });
    // The colours are off where no terminal is, so whatever steers one is the file's.
    for (const steer of ['\u001b', '\u202e', '\n::']) expect(stderr).not.toContain(steer);
    if (given.code === 2) expect(runsIn(folder)).toEqual([]);
  });
});

test('judge says 2, and no stack, where the rows are too many for memory', async () => {
  const { code, stderr } = await start(
    process.execPath,
    [
      ...['--max-semi-space-size=16', '--max-old-space-size=100'],
      ...[CLI, 'judge', '--candidate', 'large.csv', '--gate', 'auc > 0.5'],
    ],
    { cwd: folderWith({ 'large.csv': table(0, 400_000) }) },
  ).ended;
  expect(stderr).toContain('large.csv: the file has more rows than this process has memory for');
  expect(code).toBe(2);
});
