import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
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

describe('docs/security-model.md', () => {
  const model = readFile('docs/security-model.md', 'utf8');
  const rows = async () =>
    [...(await model).matchAll(/^\| (?!---|situation|#)(?:(\d+) \| )?(.*) \|$/gm)].map(
      ([, number, cells]) => ({ number, cells: cells!.split(' | ') }),
    );
  /** The files of tests in a cell, each with the titles that are named of it. */
  const testsIn = (cell: string) =>
    [...cell.matchAll(/`([\w/.-]+\.test\.ts)`: ((?:"(?:[^"\\]|\\.)*"(?:, )?)+)/g)].map(
      ([, file, titles]) => ({
        file: file!,
        titles: [...titles!.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, title]) =>
          title!.replaceAll('\\"', '"'),
        ),
      }),
    );

  it('names for every promise an attack and a test, and for every situation a test', async () => {
    const found = await rows();
    expect(found.filter(({ number }) => number).length).toBeGreaterThanOrEqual(20);
    for (const { number, cells } of found) {
      expect(cells).toHaveLength(number ? 3 : 2);
      expect({ cells, tests: testsIn(cells.at(-1)!).length }).not.toMatchObject({ tests: 0 });
      // Nothing stands there that was not read as a test.
      const rest = testsIn(cells.at(-1)!).reduce(
        (left, { file }) => left.replace(`\`${file}\``, ''),
        cells.at(-1)!,
      );
      expect(rest).not.toContain('`');
    }
  });

  it('names only tests that there are', async () => {
    const missing: string[] = [];
    for (const { cells } of await rows()) {
      for (const { file, titles } of testsIn(cells.at(-1)!)) {
        const source = await readFile(join('__tests__', file), 'utf8');
        const calls = titles.map((title) => [title, JSON.stringify(title).slice(1, -1)] as const);
        for (const [title, escaped] of calls) {
          const called = [`'${title}'`, `"${title}"`, `\`${title}\``, `"${escaped}"`].some((text) =>
            new RegExp(`[(]\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(source),
          );
          if (!called) missing.push(`${file}: ${title}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('backs each sentence of what SECURITY.md says is guarded', async () => {
    const numbers = new Set((await rows()).map(({ number }) => number));
    const items = (await readFile('SECURITY.md', 'utf8'))
      .split(/^- /m)
      .slice(1)
      .map((item) => item.split('\n\n')[0]!.replace(/\s+/g, ' '));
    expect(items.length).toBeGreaterThan(5);
    const told = items.flatMap((item) =>
      // A heading of a few words promises nothing yet.
      item.replace(/^\*\*[^*]*\.\*\* /, '').split(/(?<=\.) (?=[A-Z])/),
    );
    for (const sentence of told) {
      const named = /\[([\d, ]+)\]\.?$/.exec(sentence.trim());
      expect({ sentence, named: named !== null }).toEqual({ sentence, named: true });
      for (const number of named![1]!.split(', ')) expect(numbers).toContain(number);
    }
  });
});
