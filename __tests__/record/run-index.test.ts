import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RunFolder } from '../../src/record/run-folder.js';
import { knownRun, summarizeRuns } from '../../src/record/run-index.js';
import { finishedRecord, olderText, unfinishedRecord } from '../host/run-folder.js';

let root: string;
let runs: string;
let file: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sluice-store-'));
  runs = join(root, 'runs');
  file = join(root, '.runs-index');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(id: string, text = JSON.stringify(finishedRecord({ id }))): void {
  mkdirSync(join(runs, id), { recursive: true });
  writeFileSync(join(runs, id, 'run.json'), text);
}

/** What is known of the runs, and whose records were opened for it. */
async function look() {
  const opened: string[] = [];
  const names = readdirSync(runs).sort();
  const found = await summarizeRuns({ file, runs }, names, (folder) => {
    opened.push(basename(folder.path));
    return knownRun(folder);
  });
  const rebuilt = await Promise.all(
    names.map(async (name) => ({ ...(await knownRun(new RunFolder(join(runs, name)))), name })),
  );
  expect(found).toEqual(rebuilt);
  return { found, opened };
}

describe('the index of a store', () => {
  it('opens each record once, and again where it was changed', async () => {
    write('a');
    write('b', JSON.stringify(unfinishedRecord({ id: 'b' })));
    write('c', olderText(JSON.stringify(finishedRecord({ id: 'c' }))));
    expect((await look()).opened).toEqual(['a', 'b', 'c']);
    expect((await look()).opened).toEqual([]);
    write('d');
    write('a', JSON.stringify(finishedRecord({ id: 'a', promoted: true })));
    const { found, opened } = await look();
    expect(opened).toEqual(['a', 'd']);
    expect(found[0]).toMatchObject({ name: 'a', run: { promoted: true } });
  });

  it('forgets a run that is not there any more', async () => {
    write('a');
    write('b');
    await look();
    rmSync(join(runs, 'a'), { recursive: true });
    expect((await look()).opened).toEqual([]);
    expect(readFileSync(file, 'utf8')).not.toContain('"a"');
  });

  it.each([
    ['is torn', (text: string) => text.slice(0, -10)],
    ['is empty', () => ''],
    ['was edited', (text: string) => text.replace('"promoted":true', '"promoted":false')],
    ['is of another version', (text: string) => signed(text.replace('index@1', 'index@7'))],
    ['holds what no index holds', () => signed('x\n{"schema":"sluice/index@1","runs":[{}]}')],
  ])('is rebuilt where it %s', async (_, damage) => {
    write('a', JSON.stringify(finishedRecord({ id: 'a', promoted: true })));
    write('b');
    await look();
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, damage(whole));
    expect((await look()).opened).toEqual(['a', 'b']);
    expect(readFileSync(file, 'utf8')).toBe(whole);
  });

  it('does not know a record by a link, which can change unseen, nor one that can’t be read', async () => {
    write('a');
    write('b', '{');
    mkdirSync(join(runs, 'c'));
    mkdirSync(join(runs, 'd'));
    symlinkSync('../a/run.json', join(runs, 'd/run.json'));
    await look();
    expect((await look()).opened).toEqual(['b', 'c', 'd']);
  });

  it('is in nobody’s way where it can’t be written', async () => {
    write('a');
    mkdirSync(file);
    expect((await look()).opened).toEqual(['a']);
    expect((await look()).opened).toEqual(['a']);
  });
});

/** With the digest that it would have. */
function signed(text: string): string {
  const body = text.slice(text.indexOf('\n') + 1);
  return `${createHash('sha256').update(body).digest('hex')}\n${body}`;
}
