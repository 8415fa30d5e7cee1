import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventsFile } from '../../src/subscribers/events-file.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-events-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each event is on the disk as soon as it is received, a line with its time', async () => {
  const path = join(folder, 'events.jsonl');
  const { receive, end } = eventsFile(
    () => path,
    () => new Date(0),
  );
  receive({ type: 'warning', message: 'two\nlines' });
  expect(readFileSync(path, 'utf8')).toBe(
    '{"time":"1970-01-01T00:00:00.000Z","type":"warning","message":"two\\nlines"}\n',
  );
  await end?.();
});

test('events go on in the same file when its folder has got another name', async () => {
  const paths = [join(folder, 'aside'), join(folder, 'published')] as const;
  mkdirSync(paths[0]);
  let at = 0;
  const { receive, release, end } = eventsFile(
    () => join(paths[at]!, 'events.jsonl'),
    () => new Date(0),
  );
  receive({ type: 'warning', message: 'before' });
  release?.();
  renameSync(...paths);
  at = 1;
  receive({ type: 'warning', message: 'after' });
  await end?.();
  const lines = readFileSync(join(paths[1], 'events.jsonl'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { message: 'before' },
    { message: 'after' },
  ]);
});

test('a file that can’t be opened is an error at once', () => {
  expect(() =>
    eventsFile(
      () => join(folder, 'no', 'such', 'folder'),
      () => new Date(0),
    ),
  ).toThrow(/ENOENT/);
});
