import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { anchor as anchorOf } from '../../scripts/docs/markdown.js';

async function markdownFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return markdownFiles(path);
      return entry.name.endsWith('.md') ? [path] : [];
    }),
  );
  return found.flat();
}

const files = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...(await markdownFiles('docs'))];

async function broken(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8');
  const targets = [...text.matchAll(/(?:\]\(|src="|srcset="|href=")([^)"\s]+)/g)].map(
    ([, to]) => to!,
  );
  const wrong = await Promise.all(
    targets.map(async (target) => {
      if (/^(https?:|mailto:)/.test(target)) return [];
      const [file = '', anchor] = target.split('#');
      const to = file === '' ? path : join(dirname(path), file);
      const there = await stat(to).catch(() => undefined);
      if (!there) return [target];
      if (anchor === undefined) return [];
      const headings = [...(await readFile(to, 'utf8')).matchAll(/^#+ (.*)$/gm)];
      return headings.some(([, heading]) => anchorOf(heading!) === anchor) ? [] : [target];
    }),
  );
  return wrong.flat();
}

it.each(files)('every link of %s leads somewhere', async (path) => {
  expect(await broken(path)).toEqual([]);
});
