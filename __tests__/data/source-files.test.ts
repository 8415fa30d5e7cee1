import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readCsv } from '../../src/data/csv/read-csv.js';
import { locate } from '../../src/data/source-files.js';
import { loadHasher } from '../../src/data/table/row-hash.js';
import { csv, problemOf, read as readData, withFiles } from './workspace.js';

const onWindows = process.platform === 'win32';

describe('locate', () => {
  test('finds a file and names it from the workspace', async () => {
    await withFiles({ 'a.csv': 'x' }, async (folder) => {
      await mkdir(join(folder, 'data'));
      await writeFile(join(folder, 'data', 'b.csv'), 'xyz');
      expect(await locate(join(folder, 'data', 'b.csv'), [folder])).toEqual([
        { path: join(folder, 'data', 'b.csv'), name: 'data/b.csv', bytes: 3 },
      ]);
    });
  });

  test('names a file as one would open it from the working directory', async () => {
    await withFiles({ 'a.csv': 'x' }, async (folder) => {
      await mkdir(join(folder, 'sub'));
      const names = async (from: string) =>
        (await locate(join(folder, 'a.csv'), [folder], from)).map(({ name }) => name);
      expect(await names(folder)).toEqual(['a.csv']);
      expect(await names(join(folder, 'sub'))).toEqual(['../a.csv']);
      expect(await problemOf(locate(join(folder, 'b.csv'), [folder], join(folder, 'sub')))).toMatch(
        /^\.\.\/b\.csv: no such file/,
      );
    });
  });

  test('matches * and ? in the last segment, in sorted order, but no hidden files', async () => {
    const files = { 'p-2.csv': '', 'p-10.csv': '', 'p-1.csv': '', '.p-3.csv': '', 'q.csv': '' };
    await withFiles(files, async (folder) => {
      const names = async (pattern: string) =>
        (await locate(join(folder, pattern), [folder])).map(({ name }) => name);
      expect(await names('p-*.csv')).toEqual(['p-1.csv', 'p-10.csv', 'p-2.csv']);
      expect(await names('p-?.csv')).toEqual(['p-1.csv', 'p-2.csv']);
      expect(await names('*')).toEqual(['p-1.csv', 'p-10.csv', 'p-2.csv', 'q.csv']);
    });
  });

  test('takes a file whose name has a star for itself', async () => {
    if (onWindows) return;
    await withFiles({ 'a*.csv': '', 'ab.csv': '' }, async (folder) => {
      expect(await locate(join(folder, 'a*.csv'), [folder])).toHaveLength(1);
    });
  });

  test('suggests the nearest name for a file that is not there', async () => {
    await withFiles({ 'credit.csv': '', 'other.txt': '' }, async (folder) => {
      expect(await problemOf(locate(join(folder, 'credti.csv'), [folder]))).toMatch(
        /^credti.csv: no such file\n\s+Did you mean "credit.csv"\?/,
      );
      expect(await problemOf(locate(join(folder, 'zzzzzzzzz'), [folder]))).toMatch(/other\.txt/);
      expect(await problemOf(locate(join(folder, '*.parquet'), [folder]))).toMatch(
        /no file matches/,
      );
      expect(await problemOf(locate(join(folder, 'no', 'x.csv'), [folder]))).toMatch(
        /no folder no/,
      );
    });
  });

  test('refuses a directory', async () => {
    await withFiles({}, async (folder) => {
      await mkdir(join(folder, 'data'));
      expect(await problemOf(locate(join(folder, 'data'), [folder]))).toMatch(
        /a directory, not a file/,
      );
    });
  });

  test('refuses what lies outside the workspace, by path or through a link, and shows no names of there', async () => {
    if (onWindows) return;
    const outside = await mkdtemp(join(tmpdir(), 'sluice-outside-'));
    try {
      await writeFile(join(outside, 'secret.csv'), 'a,y\n1,2\n');
      await withFiles({}, async (folder) => {
        await symlink(join(outside, 'secret.csv'), join(folder, 'link.csv'));
        await symlink(outside, join(folder, 'linked'));
        for (const path of [
          join(outside, 'secret.csv'),
          join(outside, 'secrte.csv'),
          join(folder, 'link.csv'),
          join(folder, 'linked', 'secret.csv'),
          join(folder, 'linked', '*.csv'),
        ]) {
          const problem = await problemOf(locate(path, [folder]));
          expect(problem).toMatch(/lies outside the workspace/);
          expect(problem.replace(path, '')).not.toMatch(/Did you mean/);
        }
      });
    } finally {
      await rm(outside, { recursive: true });
    }
  });

  test('follows a link that stays inside', async () => {
    if (onWindows) return;
    await withFiles({ 'a.csv': 'x' }, async (folder) => {
      await symlink(join(folder, 'a.csv'), join(folder, 'b.csv'));
      expect(await locate(join(folder, 'b.csv'), [folder])).toHaveLength(1);
      await symlink(join(folder, 'gone.csv'), join(folder, 'c.csv'));
      expect(await problemOf(locate(join(folder, 'c.csv'), [folder]))).toMatch(/does not exist/);
    });
  });
});

describe('several files', () => {
  const readAll = (files: Record<string, string>) =>
    withFiles(files, async (folder) =>
      readCsv(await locate(join(folder, '*.csv'), [folder]), {
        label: 'y',
        hasher: await loadHasher(),
      }),
    );

  test('are one table, and each row knows its file and line', async () => {
    const table = await readAll({ 'a.csv': 'a,y\n1,p\n2,q\n', 'b.csv': 'a,y\n3,p\n' });
    expect(table.rows).toBe(3);
    expect([0, 1, 2].map((row) => table.place(row))).toEqual([
      { file: 'a.csv', line: 2 },
      { file: 'a.csv', line: 3 },
      { file: 'b.csv', line: 2 },
    ]);
  });

  test('share one header', async () => {
    expect(await problemOf(readAll({ 'a.csv': 'a,y\n1,p\n', 'b.csv': 'y,a\np,3\n' }))).toMatch(
      /^b.csv:1: the header differs from that of a.csv/,
    );
    expect(await problemOf(readAll({ 'a.csv': 'a,y\n1,p\n', 'b.csv': '' }))).toMatch(
      /^b.csv: the file is empty/,
    );
  });
});

test('a short file takes little memory for its columns', async () => {
  const table = await readData(csv('a,y', 3, (i) => [i, i]));
  const column = table.columns[0]!;
  expect('codes' in column || column.values.buffer.byteLength).toBe(24);
});
