import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterAll } from '@jest/globals';
import { runRecord } from '../../src/record/record-schema.js';
import type { RunRecord } from '../../src/record/run-record.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A temporary folder with these files; it goes when the test file ends. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-e2e-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The files under a folder by their paths from it, sorted; those under `except` left out. */
export function filesIn(folder: string, except?: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => except === undefined || !path.startsWith(except))
    .sort();
}

/**
 * A file of a model without what is its run's: the id, the time, and the digests by which the verdict
 * names files that hold these.
 */
export function withoutRun(content: Uint8Array, run: string): string {
  return Buffer.from(content)
    .toString('latin1')
    .replaceAll(run, '-'.repeat(run.length))
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
    .replace(/"(?:sha256|content)": "[0-9a-f]{64}"|"urn:uuid:[0-9a-f-]+"/g, '');
}

/** The runs of the folder's store, with their valid records, the oldest first. */
export function runsIn(folder: string): { readonly path: string; readonly record: RunRecord }[] {
  const root = join(folder, '.sluice', 'runs');
  let ids: string[];
  try {
    ids = readdirSync(root).sort();
  } catch {
    return [];
  }
  return ids.map((id) => {
    const path = join(root, id);
    return {
      path,
      record: runRecord.parse(JSON.parse(readFileSync(join(path, 'run.json'), 'utf8'))),
    };
  });
}
