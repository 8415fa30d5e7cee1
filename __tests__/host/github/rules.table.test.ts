import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FinishedRecord } from '../../../src/record/run-record.js';
import { newWorkspace, type Workspace } from '../../e2e/github-workspace.js';
import { Emulator } from '../../emulator/emulator.js';
import type { Trigger } from '../../emulator/event-payloads.js';
import { commit, copyState, type GitHubState, openPull } from '../../emulator/state.js';
import { describeSlowly } from '../../of-each-kind.js';
import { type InProcessRun, runInProcess } from './in-process.js';
import { CONFIG, NAMES, REST, SOFT, SOFTENED, unescaped, worse } from './softened.js';

/** The gate itself, what it is held to, and whose it is. */
const WAYS = ['a lower threshold', 'no baseline', 'another experiment', 'another label'];

let start: GitHubState;
let emulator: Emulator;
let workspace: Workspace;

const write = (path: string, content: string) => writeFile(join(workspace.folder, path), content);

/** Main agreed on the config, and its run was promoted. */
async function mainPromoted(files: Readonly<Record<string, string>>): Promise<GitHubState> {
  emulator = await Emulator.start();
  workspace = await newWorkspace(emulator);
  for (const [path, content] of Object.entries(files)) await write(path, content);
  commit(emulator.state, 'agreed', { branch: 'main', files });
  const run = await runInProcess(emulator, workspace, { trigger: { event: 'push' } });
  expect(recordOf(run)).toMatchObject({ promoted: true });
  const state = copyState(emulator.state);
  await emulator.close();
  return state;
}

beforeAll(async () => {
  start = await mainPromoted({ 'sluice.yml': CONFIG });
});
beforeEach(async () => {
  await reopen(start);
});
afterEach(close);

async function reopen(state: GitHubState): Promise<void> {
  emulator = await Emulator.start(copyState(state));
  workspace = await newWorkspace(emulator);
}

async function close(): Promise<void> {
  const { unknown } = emulator;
  await emulator.close();
  expect(unknown).toEqual([]);
}

function recordOf(run: InProcessRun): FinishedRecord {
  if (!('ended' in run)) throw new Error(run.explained);
  return run.ended.record;
}

const pullRequest = (): Trigger => ({
  event: 'pull_request',
  pull: openPull(emulator.state, { branch: 'change' }),
});

/** A pull request with these files, judged. */
async function propose(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<InProcessRun> {
  for (const [path, content] of Object.entries(files)) await write(path, content);
  return runInProcess(emulator, workspace, { trigger: pullRequest(), inputs });
}

/** What a reader of the comment sees first. */
const comment = () => {
  const { body } = emulator.state.comments.at(-1)!;
  // The marker is hidden.
  return body.slice(body.indexOf('\n') + 1);
};
/** Heading and rules: what comes before the verdict's reason. */
const rulesBlock = () => comment().split('\n\n').slice(0, 2).join('\n\n');
const check = () => emulator.state.checks.at(-1)!;

describe('a pull request that makes the model worse', () => {
  it('fails, and nothing is said of rules that it leaves alone', async () => {
    const record = recordOf(await propose({ 'sluice.yml': worse() }));
    expect(record.decision.verdict).toBe('failed');
    expect(record.rules).toMatchObject({ decides: 'base', agreed: { in: 'base' }, changes: [] });
    expect(record.rules).not.toHaveProperty('other');
    expect(comment()).toMatch(/^### ❌ credit\/scoring: failed\n/);
    expect(check().conclusion).toBe('failure');
    // At the line that it has in the pull request.
    const lines = worse().split('\n');
    const line = lines.findIndex((text) => text.includes('auc >=')) + 1;
    expect(record.decision.findings[1]!.place).toMatchObject({ line });
  });

  // e2e/softened-gate.slow.test.ts has dist/ meet every way.
  it.each(SOFTENED.filter(([way]) => WAYS.includes(way)))(
    'and softens its gate fails, and says so first: %s',
    async (_, config, what, shown) => {
      const record = recordOf(await propose({ 'sluice.yml': worse(config) }));
      expect(record.decision.verdict).toBe('failed');
      expect(record).toMatchObject({ project: 'credit', experiment: 'scoring', promoted: false });
      // By its own rules it would have passed.
      expect(record.rules!.other).toMatchObject({ verdict: 'passed' });
      expect(comment()).toMatch(
        new RegExp(
          `^### ❌ .*: failed, and this pull request changes ${what}\n\n> \\[!IMPORTANT\\]\n`,
        ),
      );
      expect(unescaped(rulesBlock())).toContain(unescaped(shown));
      expect(check()).toMatchObject({
        conclusion: 'failure',
        name: expect.stringContaining('scoring'),
      });
      expect(check().output!.title).toMatch(new RegExp(`^Failed, and changes ${what}: `));
      expect(check().output!.summary).toContain('\n\n> [!IMPORTANT]\n');
    },
  );
});

describe('a change of the rules', () => {
  it('shows the verdict of both sides, and trains once', async () => {
    const record = recordOf(await propose({ 'sluice.yml': worse(SOFT) }));
    expect(record.rules).toMatchObject({
      decides: 'base',
      changes: [
        { path: 'gate.conditions', base: 'accuracy >= 60%', head: 'accuracy >= 20%' },
        { path: 'gate.conditions', base: 'auc >= baseline - 1pp', head: null },
      ],
      other: { verdict: 'passed', findings: [{ condition: 'accuracy >= 20%', verdict: 'pass' }] },
    });
    expect(unescaped(comment())).toMatch(
      /The rules of the base [0-9a-f]{7} decide\. By the pull request’s own rules it would pass: the condition holds\. If the change of the rules is meant/,
    );
  });

  it('decides where rules: head says so, and is shown first all the same', async () => {
    const record = recordOf(await propose({ 'sluice.yml': worse(SOFT) }, { rules: 'head' }));
    expect(record.decision.verdict).toBe('passed');
    expect(record.rules).toMatchObject({ decides: 'head', other: { verdict: 'failed' } });
    expect(comment()).toMatch(
      /^### ✅ .*: passed, and this pull request changes the gate\n\n> \[!IMPORTANT\]\n/,
    );
    expect(unescaped(comment())).toContain('own rules decide. By the rules of the base');
    expect(check().output!.title).toMatch(/^Passed, and changes the gate: /);
  });

  it('that a good model passes all the same is told first too', async () => {
    const record = recordOf(await propose({ 'sluice.yml': CONFIG.replace('60%', '65%') }));
    expect(record.decision.verdict).toBe('passed');
    expect(comment()).toMatch(/^### ✅ .*\n\n> \[!IMPORTANT\]\n/);
  });

  it('is shown as text, whatever stands in it', async () => {
    const hostile =
      '{if: accuracy >= 20%, where: "noise > 0 and label = \'</code><img src=x>@octo `](http://x)\\u202e\'"}';
    await propose({ 'sluice.yml': worse(CONFIG.replace('accuracy >= 60%', hostile)) });
    const first = rulesBlock();
    expect(first).not.toMatch(/<img|@octo|\]\(http|\u202e/);
    expect(first.match(/<code>/g)).toHaveLength(first.match(/<\/code>/g)!.length);
    expect(check().output!.title).not.toContain('\u202e');
  });

  it('in a merge group is judged by what the group is put on', async () => {
    const { state } = emulator;
    const baseSha = state.refs.get('heads/main')!;
    const headSha = commit(state, 'queued', { parents: [baseSha], files: { 'sluice.yml': SOFT } });
    await write('sluice.yml', worse(SOFT));
    const trigger = { event: 'merge_group', headSha, baseSha } as const;
    const record = recordOf(await runInProcess(emulator, workspace, { trigger }));
    expect(record.decision.verdict).toBe('failed');
    expect(check().output!.title).toMatch(/^Failed, and changes the gate: /);
  });

  it('on main is no matter of a base: what is merged asks what it asks', async () => {
    await write('sluice.yml', SOFT);
    const run = await runInProcess(emulator, workspace, { trigger: { event: 'push' } });
    expect(recordOf(run)).not.toHaveProperty('rules');
    expect(recordOf(run)).toMatchObject({ promoted: true });
  });
});

describe('a config that is gone', () => {
  const gone = () => rm(join(workspace.folder, 'sluice.yml'));

  it('is told before anything else, under the name of its experiment', async () => {
    await gone();
    const run = await propose({ 'gate.yml': worse(SOFT) });
    expect(run).toMatchObject({ exitCode: 2 });
    expect('explained' in run && run.explained).toMatch(
      /^sluice\.yml: the config stands at the base [0-9a-f]{7}, and is deleted or renamed here/,
    );
    expect(comment()).toContain('is deleted or renamed here');
    expect(check()).toMatchObject({
      conclusion: 'action_required',
      name: expect.stringContaining('scoring'),
    });
  });

  it.each([
    ['', SOFT],
    [', and its experiment with it', SOFT.replace('scoring', 'other').replace('credit', 'other')],
  ])('because it was renamed is judged by under its old name%s', async (_, config) => {
    await gone();
    const record = recordOf(await propose({ 'gate.yml': worse(config) }, { config: 'gate.yml' }));
    expect(record).toMatchObject({
      project: 'credit',
      experiment: 'scoring',
      decision: { verdict: 'failed' },
    });
    expect(record.rules!.changes[0]).toEqual({
      path: 'config',
      base: 'sluice.yml',
      head: 'gate.yml',
    });
    expect(unescaped(comment())).toMatch(
      /^### ❌ .*: failed, and this pull request changes the rules\n\n> \[!IMPORTANT\]\n.*\n> - config: <code>sluice.yml<\/code> → <code>gate.yml<\/code>/,
    );
  });

  it('is none where another one is new beside it: nothing was agreed for that, and it says so', async () => {
    const fresh = SOFT.replace('scoring', 'fresh');
    const record = recordOf(await propose({ 'fresh.yml': fresh }, { config: 'fresh.yml' }));
    expect(record).toMatchObject({ experiment: 'fresh', decision: { verdict: 'passed' } });
    expect(record.rules).toMatchObject({ decides: 'head', agreed: { in: 'nothing' } });
    expect(unescaped(comment())).toMatch(
      /^### ✅ .*\n\n> \[!IMPORTANT\]\n> The base [0-9a-f]{7} has no such config, and no promoted run says what is asked/,
    );
  });

  it('and was never there, as in the short form, leaves the rules of the promoted run', async () => {
    const inputs = {
      data: 'data/rows.csv',
      label: 'label',
      positive: 'bad',
      project: 'credit',
      experiment: 'scoring',
      epochs: '1',
      'learning-rate': '0.000001',
      gate: 'accuracy >= 1%',
    };
    const record = recordOf(await propose({}, inputs));
    expect(record.rules).toMatchObject({
      decides: 'base',
      agreed: { in: 'promoted run' },
      changes: [
        { base: 'accuracy >= 60%', head: 'accuracy >= 1%' },
        { base: 'auc >= baseline - 1pp', head: null },
      ],
      other: { verdict: 'passed' },
    });
    expect(record.decision.verdict).toBe('failed');
    expect(unescaped(comment())).toContain('was promoted by decide');
    const listings = emulator.callsOf('artifacts.list').length;
    expect(listings).toBeLessThanOrEqual(2);
  });
});

describe('rules that can’t be applied any more', () => {
  const renamed = (text: string) => text.replaceAll('label: label', 'label: outcome');

  it('fail, with the work’s own verdict beside and the way out', async () => {
    const { folder } = workspace;
    const rows = await readFile(join(folder, 'data/rows.csv'), 'utf8');
    const files = {
      'data/rows.csv': rows.replace('noise,label', 'noise,outcome'),
      'sluice.yml': renamed(CONFIG),
    };
    const record = recordOf(await propose(files));
    expect(record.decision).toEqual({ verdict: 'failed', findings: [] });
    expect(record.artifacts).toEqual([]);
    expect(record.rules).toMatchObject({
      decides: 'base',
      changes: [{ path: 'data.label', base: 'label', head: 'outcome' }],
      other: { findings: expect.arrayContaining([expect.objectContaining({ verdict: 'pass' })]) },
    });
    expect(record.rules!.inapplicable![0]).toContain('no column "label"');
    const first = unescaped(rulesBlock());
    expect(first).toMatch(/can’t be applied any more, which counts as failed: .*no column "label"/);
    expect(first).toContain('By the pull request’s own rules it would be inconclusive');
    expect(first).toContain('set rules: head on the action');
    expect(check()).toMatchObject({ conclusion: 'failure' });
  });

  it('are none where the work itself is wrong: it is refused', async () => {
    const run = await propose({ 'sluice.yml': CONFIG.replace('label: label', 'label: nowhere') });
    // The base's label is there, so its rules can be applied.
    expect(recordOf(run).decision.verdict).toBe('passed');
    const both = await propose({ 'data/rows.csv': 'a,b\n1,2\n' });
    expect(both).toMatchObject({ exitCode: 2 });
  });

  it.each([
    [
      'a key that this version does not know',
      CONFIG.replace('gate:', 'gate:\n  old-key: 1'),
      'unknown key "old-key"',
    ],
    ['what is no YAML', 'gate: [', 'sluice.yml at the base'],
    ['no gate', NAMES + REST, '"gate" is missing'],
  ])('because the base holds %s fail by name', async (_, config, named) => {
    commit(emulator.state, 'old', { branch: 'main', files: { 'sluice.yml': config } });
    const record = recordOf(await propose({ 'sluice.yml': CONFIG }));
    expect(record.decision.verdict).toBe('failed');
    expect(record.rules!.inapplicable!.join()).toContain(named);
    expect(record.rules!.other).toHaveProperty('verdict');
  });

  it('and can’t be read break the run, and are never none', async () => {
    emulator.faults.add('contents.get', { kind: 'status', status: 404 });
    const run = await propose({ 'sluice.yml': CONFIG });
    expect(run).toMatchObject({ exitCode: 4 });
    expect(check()).toMatchObject({ conclusion: 'action_required' });
  });
});

describeSlowly('a test file', () => {
  const WITH_FILE = CONFIG.replace('positive: bad', 'positive: bad, test: data/test.csv');
  let agreed: GitHubState;
  let test: string;
  beforeAll(async () => {
    const emulator = await Emulator.start();
    const { folder, writeData } = await newWorkspace(emulator);
    await writeData({ rows: 1900 });
    const [header, ...rows] = (await readFile(join(folder, 'data/rows.csv'), 'utf8'))
      .trim()
      .split('\n');
    test = `${[header, ...rows.slice(1500)].join('\n')}\n`;
    await emulator.close();
    agreed = await mainPromoted({ 'sluice.yml': WITH_FILE, 'data/test.csv': test });
  });
  beforeEach(async () => {
    await close();
    await reopen(agreed);
    await write('data/test.csv', test);
  });
  /** Rows that a model which learnt nothing answers right: one class. */
  const easy = () => {
    const [header, ...rows] = test.trim().split('\n');
    const kept = rows.filter((row) => row.endsWith(',bad')).slice(0, 100);
    return `${[header, ...kept, ...rows.filter((row) => row.endsWith(',good')).slice(0, 2)].join('\n')}\n`;
  };
  const soft = (config: string) =>
    worse(config).replace('60%', '20%').replace('    - auc >= baseline - 1pp\n', '');

  it('that the work leaves alone is no change', async () => {
    const record = recordOf(await propose({ 'sluice.yml': WITH_FILE }));
    expect(record.rules!.changes).toEqual([]);
    expect(record.decision.verdict).toBe('passed');
  });

  it('whose lines only end otherwise in the checkout is no change', async () => {
    const record = recordOf(
      await propose({ 'sluice.yml': WITH_FILE, 'data/test.csv': test.replaceAll('\n', '\r\n') }),
    );
    expect(record.rules!.changes).toEqual([]);
  });

  it('with other content is told first, and the base’s rows are judged', async () => {
    const record = recordOf(
      await propose({ 'sluice.yml': soft(WITH_FILE), 'data/test.csv': easy() }),
    );
    expect(record.decision.verdict).toBe('failed');
    expect(record.data.splits.test).toBe(400);
    expect(record.rules!.changes).toContainEqual({
      path: 'data.test',
      base: 'data/test.csv',
      head: 'data/test.csv, with other content',
    });
    expect(unescaped(comment())).toContain('data/test.csv, with other content');
  });

  describe('that the base does not hold', () => {
    beforeEach(() => {
      commit(emulator.state, 'the job fetches it', {
        branch: 'main',
        files: { 'data/test.csv': null },
      });
    });
    const proposal = (files: Readonly<Record<string, string>>) => {
      const pull = openPull(emulator.state, { branch: 'change', files });
      return runInProcess(emulator, workspace, { trigger: { event: 'pull_request', pull } });
    };

    it('and a step of the job brings is no change', async () => {
      await write('sluice.yml', WITH_FILE);
      const record = recordOf(await proposal({}));
      expect(record.rules!.changes).toEqual([]);
      expect(record.decision.verdict).toBe('passed');
    });

    it('and the work adds is told first, and leaves nothing to judge by: it fails', async () => {
      await write('sluice.yml', soft(WITH_FILE));
      await write('data/test.csv', easy());
      const record = recordOf(await proposal({ 'data/test.csv': easy() }));
      expect(record.decision.verdict).toBe('failed');
      expect(record.rules!.changes).toContainEqual({
        path: 'data.test',
        base: 'data/test.csv',
        head: 'data/test.csv, new in the repository',
      });
      expect(record.rules!.inapplicable!.join()).toMatch(
        /^data\.test: the base [0-9a-f]{7} holds no/,
      );
      expect(record.rules!.other).toMatchObject({ verdict: 'passed' });
      expect(unescaped(comment())).toMatch(
        /^### ❌ .*: failed, and this pull request changes the rules\n\n> \[!IMPORTANT\]\n/,
      );
    });

    it('and the work adds beside those that a pattern meant is told and fails too', async () => {
      const pattern = WITH_FILE.replace('data/test.csv', 'data/test*.csv');
      commit(emulator.state, 'a pattern', { branch: 'main', files: { 'sluice.yml': pattern } });
      await write('sluice.yml', soft(pattern));
      await write('data/test-more.csv', easy());
      const record = recordOf(await proposal({ 'data/test-more.csv': easy() }));
      expect(record.decision.verdict).toBe('failed');
      expect(record.rules!.inapplicable!.join()).toContain('test-more.csv');
    });
  });

  it('that is another one, or deleted, is the base’s all the same', async () => {
    await rm(join(workspace.folder, 'data/test.csv'));
    const config = soft(WITH_FILE).replace('data/test.csv', 'data/easy.csv');
    const record = recordOf(await propose({ 'sluice.yml': config, 'data/easy.csv': easy() }));
    expect(record.data.splits.test).toBe(400);
    expect(record.decision.verdict).toBe('failed');
    const told = record.rules!.changes.map(({ path, head }) => `${path}: ${head}`);
    expect(told).toContain('data.test: data/easy.csv');
    expect(told).toContain('data.test: data/test.csv, deleted');
  });

  it('that Git LFS keeps and the work replaces leaves nothing to judge by: it fails', async () => {
    const oid = createHash('sha256').update(test).digest('hex');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${test.length}\n`;
    commit(emulator.state, 'lfs', { branch: 'main', files: { 'data/test.csv': pointer } });
    const same = recordOf(await propose({ 'sluice.yml': WITH_FILE }));
    expect(same.rules!.changes).toEqual([]);
    const record = recordOf(
      await propose({ 'sluice.yml': soft(WITH_FILE), 'data/test.csv': easy() }),
    );
    expect(record.decision.verdict).toBe('failed');
    expect(record.rules!.inapplicable!.join()).toContain('Git LFS');
  });
});

describeSlowly('a baseline that is a file', () => {
  const WITH_FILE = `${CONFIG}baseline: file:baseline/run.json\n`;
  let record: string;
  beforeEach(async () => {
    const run = await runInProcess(emulator, workspace, { trigger: { event: 'push' } });
    record = JSON.stringify(recordOf(run));
    await mkdir(join(workspace.folder, 'baseline'), { recursive: true });
    const files = { 'sluice.yml': WITH_FILE, 'baseline/run.json': record };
    commit(emulator.state, 'file', { branch: 'main', files });
  });

  it('is taken as it stands at the base', async () => {
    const found = recordOf(await propose({ 'sluice.yml': WITH_FILE, 'baseline/run.json': record }));
    expect(found.baseline).toMatchObject({ found: true });
  });

  it.each([
    ['is changed', 'run.json', 'has other content'],
    ['is new', 'other.json', 'is not there'],
  ])('and %s by the work is refused', async (_, name, told) => {
    const config = WITH_FILE.replace('run.json', name);
    if (name !== 'run.json')
      commit(emulator.state, 'other', { branch: 'main', files: { 'sluice.yml': config } });
    const run = await propose({ 'sluice.yml': config, [`baseline/${name}`]: `${record} ` });
    expect(run).toMatchObject({ exitCode: 2, explained: expect.stringContaining(told) });
    const own = await propose(
      { 'sluice.yml': config, [`baseline/${name}`]: `${record} ` },
      { rules: 'head' },
    );
    expect(recordOf(own).rules!.changes.at(-1)).toMatchObject({ path: 'baseline' });
  });
});

describeSlowly('a command that splits its data by itself', () => {
  const truth = (wrong = 0) =>
    ['id,label', ...classes.map((name, i) => `${i},${i < wrong ? other(name) : name}`)].join('\n');
  const classes = Array.from({ length: 300 }, (_, i) => (i % 3 === 0 ? 'bad' : 'good'));
  const other = (name: string) => (name === 'bad' ? 'good' : 'bad');
  /** Answers as that file says. */
  const script = `const fs = require('node:fs');
    const truth = fs.readFileSync('data/TRUTH', 'utf8').split('\\n').slice(1).map((line) => line.split(','));
    const lines = truth.map(([id, label], i) => [id, label, (label === 'bad' ? 0.6 : 0.1) + (i % 30) / 100]);
    fs.writeFileSync(process.env.SLUICE_OUT + '/predictions.csv', ['id,label,score', ...lines].join('\\n'));`;
  const reading = (file: string) => script.replace('TRUTH', file);
  const LABELS = 'predictions: {positive: bad, labels: {path: data/truth.csv, label: label}}';
  const own = (predictions = LABELS) =>
    `${NAMES}${predictions}\ncommand: {run: "'${process.execPath}' train.cjs"}\ngate: {conditions: [accuracy >= 60%]}\n`;
  const agree = (config: string) =>
    commit(emulator.state, 'own split', {
      branch: 'main',
      files: { 'sluice.yml': config, 'data/truth.csv': truth() },
    });

  it('fails where the work changes the labels that it is held to, and says so first', async () => {
    agree(own());
    const files = { 'sluice.yml': own(), 'train.cjs': reading('truth.csv') };
    const honest = recordOf(await propose({ ...files, 'data/truth.csv': truth() }));
    expect(honest).toMatchObject({ decision: { verdict: 'passed' }, rules: { changes: [] } });
    const record = recordOf(await propose({ ...files, 'data/truth.csv': truth(200) }));
    expect(record.decision.verdict).toBe('failed');
    expect(record.rules!.changes).toEqual([
      {
        path: 'predictions.labels',
        base: 'data/truth.csv',
        head: 'data/truth.csv, with other content',
      },
    ]);
    expect(record.rules!.other).toMatchObject({ verdict: 'passed' });
  });

  it('is held to the labels of the base, whatever the work would have it held to', async () => {
    agree(own());
    const record = recordOf(
      await propose({
        'sluice.yml': own('predictions: {positive: bad}'),
        'data/truth.csv': truth(),
        'data/flattering.csv': truth(200),
        'train.cjs': reading('flattering.csv'),
      }),
    );
    expect(record.decision.verdict).toBe('failed');
    expect(record.metrics.test['accuracy']!.value).toBeCloseTo(1 / 3, 12);
    expect(record.rules!.changes.map(({ path }) => path)).toEqual(['predictions']);
  });
});

describeSlowly('a command whose baseline is scored again', () => {
  const node = `'${process.execPath}'`;
  const config = `${NAMES}data: {path: rows.csv, label: bought, positive: "yes"}
command: {run: "${node} train.cjs", score: "${node} score.cjs"}
gate: {conditions: [auc >= baseline - 10pp]}
`;
  /** Other rows for each start, so that the test rows are others, too. */
  const rows = (start: number) =>
    Array.from({ length: 600 }, (_, i) => {
      const size = (i * 37) % 400;
      return `${size + start},${size + ((i * 91) % 120) - 60 > 200 ? 'yes' : 'no'}`;
    });
  const table = (start: number) => ['size,bought', ...rows(start)].join('\n');
  const answers = (score: string) => `const fs = require('node:fs');
    const { SLUICE_DATA, SLUICE_OUT, SLUICE_MODEL } = process.env;
    const [, ...rows] = fs.readFileSync(SLUICE_DATA + '/test-features.csv', 'utf8').trim().split('\\n');
    const scored = rows.map((row) => row.split(',')).map(([id, size]) => [id, ${score}]);
    fs.writeFileSync(SLUICE_OUT + '/predictions.csv', ['id,score', ...scored].join('\\n') + '\\n');`;
  const train = (score: string) => `${answers(score)}
    fs.mkdirSync(SLUICE_OUT + '/model');
    fs.writeFileSync(SLUICE_OUT + '/model/factor.txt', '0.002');`;
  const files = {
    'sluice.yml': config,
    'rows.csv': table(0),
    'train.cjs': train('size * 0.002'),
    'score.cjs': answers(
      `require('./rule.cjs')(size * fs.readFileSync(SLUICE_MODEL + '/factor.txt', 'utf8'))`,
    ),
    'rule.cjs': 'module.exports = (score) => score;',
  };
  const WORSE = { 'train.cjs': train('1 - size * 0.002'), 'rows.csv': table(0.5) };
  const FLATTERING = 'module.exports = (score) => 1 - score;';

  let main: GitHubState;
  beforeAll(async () => {
    main = await mainPromoted(files);
  });
  beforeEach(async () => {
    await close();
    await reopen(main);
  });

  it('is red for a worse model on other rows, whatever the work makes of what the script imports', async () => {
    const record = recordOf(await propose({ ...files, ...WORSE, 'rule.cjs': FLATTERING }));
    expect(record.comparison?.rows).toBeGreaterThan(50);
    expect(record.decision.verdict).toBe('failed');
  });

  it('is never green by a script that the work changes', async () => {
    const record = recordOf(await propose({ ...files, ...WORSE, 'score.cjs': answers('0.5') }));
    expect(record.decision.verdict).toBe('inconclusive');
    expect(record.decision.findings[0]!.reason).toMatch(
      /was not scored again \(score\.cjs is not as it is at the base [0-9a-f]{7}, and a changed script scores nothing\)/,
    );
  });
});
