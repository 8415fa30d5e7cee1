import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { escapeJson } from '../../src/text/escape.js';
import { ofEachKind } from '../of-each-kind.js';
import { commandsIn, HOSTILE_NAMES, hiddenIn } from '../text/hidden.js';
import { type Files, folderWith, runsIn } from './folder.js';
import { sluiceHere } from './in-process.js';
import { ACTION, type Ended, limiter, sluice, start } from './process.js';
import { config, csv, purchases } from './purchases.js';

/** All tricks in one name; a color of its own tells it from ours. */
const HOSTILE = HOSTILE_NAMES.join('').replaceAll('[32m', '[42m');
/** As a scalar of YAML, in plain letters. */
const YAML = escapeJson(JSON.stringify(HOSTILE).replaceAll('\u007f', '\\u007f'));
/** As a cell of CSV. */
const CELL = `"${HOSTILE.replaceAll('"', '""')}"`;
/** As a file's name, and on a line of its own in YAML, where a line break would say something else. */
const NAME = HOSTILE.replaceAll(/[/\n\r\u2028]/g, '');

const ROWS = purchases(200);
const PLAIN = csv(ROWS);
const withConfig = (text: string): Files => ({ 'sluice.yml': text, 'data.csv': PLAIN });
const withData = (data: string, options?: Parameters<typeof config>[0]): Files => ({
  'sluice.yml': config(options),
  'data.csv': data,
});
const dataKey = (line: string) => withConfig(config({ data: `  ${line}` }));
const conditions = (text: string) => withConfig(config({ conditions: text }));
const condition = (text: string) => conditions(`[${escapeJson(JSON.stringify(text))}]`);

/** What is said about text of the user's own: by the config, by the data, by the command line. */
const CONFIGS: Readonly<Record<string, Files>> = {
  'an unknown key': withConfig(config({ rest: `${YAML}: 1` })),
  'an unknown key that is not quoted': withConfig(config({ rest: `${NAME}: 1` })),
  'an unknown key of the data': dataKey(`${YAML}: 1`),
  'a wrong project': withConfig(config({ rest: `project: ${YAML}` })),
  'a wrong task': dataKey(`task: ${YAML}`),
  'a positive class': dataKey(`positive: ${YAML}`),
  'an ignored column': dataKey(`ignore: [${YAML}]`),
  'an id column': dataKey(`id: ${YAML}`),
  'a group column': dataKey(`split: {group: ${YAML}}`),
  'a weight column': dataKey(`sample-weight: ${YAML}`),
  'a test file': dataKey(`test: ${YAML}`),
  'a data file': withConfig(config().replace('path: data.csv', `path: ${YAML}`)),
  'a label': withConfig(config().replace('label: bought', `label: ${YAML}`)),
  'an optimizer': withConfig(config({ train: `optimizer: ${YAML}` })),
  'a monitor': withConfig(config({ train: `early-stopping: {monitor: ${YAML}}` })),
  'a schedule': withConfig(config({ train: `learning-rate: {schedule: ${YAML}}` })),
  'a class weight': withConfig(config({ train: `class-weights: {${YAML}: 2}` })),
  'a number that is a text': withConfig(config({ train: `epochs: ${YAML}` })),
  'a condition': condition(HOSTILE),
  'the end of a condition': condition(`accuracy >= 0.5 ${HOSTILE}`),
  'the class of a condition': condition(`recall(${HOSTILE.replaceAll(/[()]/g, '')}) >= 0.5`),
  'a where': conditions(`[{if: accuracy >= 0.5, where: ${YAML}}]`),
  'the column of a where': conditions(
    `[{if: accuracy >= 0.5, where: ${escapeJson(JSON.stringify(`"${HOSTILE}" = 1`))}}]`,
  ),
  'the value of a where': conditions(
    `[{if: accuracy >= 0.5, where: ${escapeJson(JSON.stringify(`color = "${HOSTILE}"`))}}]`,
  ),
  'the number of a where': conditions(
    `[{if: accuracy >= 0.5, where: ${escapeJson(JSON.stringify(`size < "${HOSTILE}"`))}}]`,
  ),
  slices: withConfig(config().replace('gate:', `gate:\n  slices: [${YAML}]`)),
  'a severity': conditions(`[{if: accuracy >= 0.5, severity: ${YAML}}]`),
  'a baseline': withConfig(config({ rest: `baseline: ${YAML}` })),
  'a run as the baseline': withConfig(
    config({ rest: `baseline: ${escapeJson(JSON.stringify(`run:${NAME}`))}` }),
  ),
  'a file as the baseline': withConfig(
    config({ rest: `baseline: ${escapeJson(JSON.stringify(`file:${NAME}`))}` }),
  ),
  'a tag': withConfig(config({ rest: `project: !${NAME.replaceAll(/\s/g, '')} x` })),
  'an alias': withConfig(config({ rest: `project: *${NAME.replaceAll(/\s/g, '')}` })),
  'broken YAML': withConfig(config({ rest: `${NAME}: [${NAME}` })),
  'no mapping': withConfig(NAME),
  'a label that is no class': withData(
    csv(ROWS.map(([size, color, label], i) => [size!, color!, i === 9 ? CELL : label!])),
    { data: '  task: binary' },
  ),
  'a label that is no number': withData(
    csv(ROWS.map(([size, color], i) => [color!, size!, i === 9 ? CELL : size!])),
    { data: '  task: regression' },
  ),
  'a label that never differs': withData(csv(ROWS.map(([size, color]) => [size!, color!, CELL]))),
  'a column that stands twice': withData(csv(ROWS, [CELL, CELL, 'bought'])),
  'a column too large to compute with': withData(
    csv(
      ROWS.map((row, i) => [i === 9 ? '1e400' : row[0]!, row[1]!, row[2]!]),
      [CELL, 'color', 'bought'],
    ),
  ),
};

const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  'a command': [HOSTILE],
  'an option': ['run', 'sluice.yml', `--${HOSTILE}`],
  'a config file': ['run', HOSTILE],
  'a config file that is a part of the path': ['run', `sluice.yml/${NAME}`],
  'a key that is set': ['run', 'sluice.yml', '--set', `${HOSTILE}=1`],
  'a text that is set': ['run', 'sluice.yml', '--set', HOSTILE],
  'a value that is set': ['run', 'sluice.yml', '--set', `train.epochs=${HOSTILE}`],
  'broken YAML that is set': ['run', 'sluice.yml', '--set', `train.epochs=[${HOSTILE}`],
  'a run': ['report', HOSTILE],
  'runs to compare': ['compare', HOSTILE, HOSTILE],
  'a data file': ['init', HOSTILE],
  'a label': ['init', 'data.csv', '--label', HOSTILE],
  'a store': ['runs', '--store', HOSTILE],
};

/** Of our own colors; what the hostile name brings is not among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
const OUR_COLORS = /\u001b\[(?:0|1|2|22|3[0-79])m/g;

function expectReadable({ stdout, stderr }: Ended): void {
  const shown = (stdout + stderr).replaceAll(OUR_COLORS, '');
  expect(hiddenIn(shown)).toEqual([]);
  expect(commandsIn(shown)).toEqual([]);
}

const limit = limiter(2);
/** In a terminal with colors: there more gets through. */
const env = { FORCE_COLOR: '1' };
const run = (args: readonly string[], cwd: string) => limit(() => sluice(args, { cwd, env }));
const runHere = (args: readonly string[], cwd: string) => sluiceHere(args, { cwd, env });
/** One of each kind goes through dist/. */
const SHIPPED = ['a condition', 'a label that never differs', 'an option', 'a run'];
const SHOWN = [
  ...SHIPPED,
  'an unknown key that is not quoted',
  'a where',
  'broken YAML',
  'a file as the baseline',
  'a column that stands twice',
  'a config file that is a part of the path',
  'a value that is set',
];
const runOf = (name: string) => (SHIPPED.includes(name) ? run : runHere);

describe("text of others in the command line's messages", () => {
  test.each(ofEachKind(Object.entries(CONFIGS), SHOWN))('%s', async (name, files) => {
    const ended = await runOf(name)(['run', 'sluice.yml'], folderWith(files));
    expect(ended.code).toBe(2);
    expect(ended.stderr).not.toBe('');
    expectReadable(ended);
  });

  test.each(ofEachKind(Object.entries(ARGUMENTS), SHOWN))('%s', async (name, args) => {
    const ended = await runOf(name)(args, folderWith(withConfig(config())));
    expect(ended.code).toBe(args[0] === 'runs' ? 0 : 2);
    expectReadable(ended);
  });

  test('a record that another program wrote', async () => {
    const folder = folderWith(withConfig(config({ rest: 'baseline: file:other' })));
    mkdirSync(join(folder, 'other'));
    for (const record of [{ schema: HOSTILE }, { schema: 'sluice/run@2', [HOSTILE]: 1 }]) {
      writeFileSync(join(folder, 'other', 'run.json'), JSON.stringify(record));
      const ended = await runHere(['run', 'sluice.yml'], folder);
      expect(ended.code).toBe(4);
      expectReadable(ended);
    }
  });

  const onPosix = process.platform === 'win32' ? test.skip : test;
  onPosix('the name of a file, and where it broke', async () => {
    const folder = folderWith({
      'sluice.yml': config().replace('data.csv', '"*.csv"'),
      [`${NAME}.csv`]: `${PLAIN}1,2\n`,
    });
    const ended = await limit(() =>
      sluice(['run', 'sluice.yml'], { cwd: folder, env: { SLUICE_DEBUG: '1' } }),
    );
    expect(ended.code).toBe(2);
    expectReadable(ended);
  });
});

describe('a whole run on text of others', () => {
  const files = {
    'sluice.yml': config({
      conditions: `[accuracy > 0.5, {if: accuracy >= 0.9, severity: warn, where: ${escapeJson(JSON.stringify(`"${HOSTILE}" = "${HOSTILE}"`))}}]`,
      rest: `baseline: none`,
    }).replace('label: bought', `label: ${escapeJson(JSON.stringify(`${HOSTILE}2`))}`),
    'data.csv': csv(
      ROWS.map(([size, color, label], i) => [
        i === 3 ? CELL : size!,
        color === 'red' ? CELL : color!,
        label === 'yes' ? CELL : label!,
        CELL,
      ]),
      [`"${HOSTILE}1"`, CELL, `"${HOSTILE}2"`, `"${HOSTILE}3"`],
    ),
  };

  test('shows nothing of it raw, and what it prints as JSON is JSON', async () => {
    const folder = folderWith(files);
    const ran = await run(['run', 'sluice.yml', '--json'], folder);
    expect(ran.code).toBe(0);
    expectReadable(ran);
    expect(JSON.parse(ran.stdout)).toMatchObject({ classes: expect.arrayContaining([HOSTILE]) });
    const id = runsIn(folder)[0]!.record.id;
    for (const args of [
      ['check', 'sluice.yml', '--json'],
      ['check', 'sluice.yml'],
      ['runs'],
      ['runs', '--json'],
      ['report', id],
      ['report', id, '--json'],
      ['report', id, '--markdown'],
      ['compare', id, id],
      ['compare', id, id, '--json'],
    ]) {
      const ended = await runHere(args, folder);
      expect(ended.code).toBe(0);
      expectReadable(ended);
      if (args.includes('--json')) JSON.parse(ended.stdout);
    }
    const init = await runHere(['init', 'data.csv', '--label', `${HOSTILE}2`, '--force'], folder);
    expect(init.code).toBe(0);
    expectReadable(init);
  }, 60_000);
});

describe("text of others in the action's log", () => {
  /** The lines of a log that are no command of the action's own. */
  const OURS = /^::(?:error|warning|group|endgroup|set-output|debug)\b/;

  const step = async (files: Files) => {
    const workspace = folderWith({ ...files, 'output.txt': '', 'summary.md': '', state: '' });
    const ended = await start(process.execPath, [ACTION], {
      cwd: workspace,
      env: {
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: join(workspace, 'output.txt'),
        GITHUB_STATE: join(workspace, 'state'),
        GITHUB_STEP_SUMMARY: join(workspace, 'summary.md'),
        INPUT_CONFIG: 'sluice.yml',
      },
    }).ended;
    const log = ended.stdout.replaceAll(OUR_COLORS, '') + ended.stderr;
    expect(hiddenIn(log)).toEqual([]);
    const commands = commandsIn(log);
    expect(commands.filter((line) => !OURS.test(line) || /##\[/.test(line))).toEqual([]);
    expect(hiddenIn(readFileSync(join(workspace, 'summary.md'), 'utf8'))).toEqual([]);
    return ended;
  };

  test.each([
    'an unknown key that is not quoted',
    'a condition',
    'a data file',
    'broken YAML',
    'a label that never differs',
  ])('%s', async (name) => {
    const { code, stdout } = await step(CONFIGS[name]!);
    expect(code).toBe(2);
    expect(stdout).toContain('::error');
  });

  const onPosix = process.platform === 'win32' ? test.skip : test;
  onPosix('what broke, at a path of theirs', async () => {
    const baseline = escapeJson(JSON.stringify(`file:${NAME}`));
    const { code } = await step({
      ...withConfig(config({ rest: `baseline: ${baseline}` })),
      [`${NAME}/run.json`]: JSON.stringify({ schema: HOSTILE }),
    });
    expect(code).toBe(4);
  });
});
