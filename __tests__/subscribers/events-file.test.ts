import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fanOut } from '../../src/events.js';
import { eventsFile } from '../../src/subscribers/events-file.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-events-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('events that come at once are on the disk as soon as the last is there, a line each with its time', async () => {
  const path = join(folder, 'events.jsonl');
  const { emit, end } = fanOut([
    eventsFile(
      () => path,
      () => new Date(0),
    ),
  ]);
  emit({ type: 'warning', message: 'two\nlines' });
  emit({ type: 'reading', rows: 3 });
  await undefined;
  expect(readFileSync(path, 'utf8')).toBe(
    '{"time":"1970-01-01T00:00:00.000Z","type":"warning","message":"two\\nlines"}\n' +
      '{"time":"1970-01-01T00:00:00.000Z","type":"reading","rows":3}\n',
  );
  await end();
});

test('of very many events that come at once few are put aside', async () => {
  const path = join(folder, 'many.jsonl');
  const { receive, end } = eventsFile(
    () => path,
    () => new Date(0),
  );
  const message = 'x'.repeat(1000);
  for (let i = 0; i < 1000; i++) receive({ type: 'output', text: message });
  const written = readFileSync(path, 'utf8');
  expect(written.length).toBeGreaterThan(900_000);
  expect(written.at(-1)).toBe('\n');
  await end?.();
  expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(1000);
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
