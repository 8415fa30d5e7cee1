import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  const { receive, end } = eventsFile(path, () => new Date(0));
  receive({ type: 'warning', message: 'two\nlines' });
  expect(readFileSync(path, 'utf8')).toBe(
    '{"time":"1970-01-01T00:00:00.000Z","type":"warning","message":"two\\nlines"}\n',
  );
  await end?.();
});

test('a file that can’t be opened is an error at once', () => {
  expect(() => eventsFile(join(folder, 'no', 'such', 'folder'), () => new Date(0))).toThrow(
    /ENOENT/,
  );
});
