import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { documents } from '../../scripts/docs/documents.js';
import { jsonSchema } from '../../scripts/docs/json-schema.js';
import { fillMarkers } from '../../scripts/docs/markdown.js';
import {
  judgeInputs,
  mainInputs,
  promoteInputs,
  type ReadInput,
  trainInputs,
} from '../../src/commands/action-inputs.js';
import { checkConfig } from '../../src/config/load.js';
import { plainSource } from '../../src/config/source.js';
import { yamlBlocks } from './yaml-blocks.js';

const ROOT = pathToFileURL(`${process.cwd()}/`);
const EXAMPLES = [
  'examples/credit/sluice.yml',
  'examples/credit/strict.yml',
  'examples/housing/sluice.yml',
  'examples/loans/sluice.yml',
  'examples/penguins/sluice.yml',
];

/** The names in the first column of the table under a heading. */
function firstColumn(markdown: string, heading: string): string[] {
  const section = markdown.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
  return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name!);
}

it('what is generated is what its sources make it; npm run docs writes it', async () => {
  for (const { path, text } of await documents(ROOT)) {
    expect({ path, text: await readFile(path, 'utf8') }).toEqual({ path, text });
  }
});

describe('a block between markers', () => {
  it('takes the place of what stood there', () => {
    const text = 'a\n<!-- begin x -->\nold\n<!-- end x -->\nb';
    const filled = 'a\n<!-- begin x -->\n\nnew\n\n<!-- end x -->\nb';
    expect(fillMarkers(text, { x: 'new' })).toBe(filled);
    expect(fillMarkers(filled, { x: 'new' })).toBe(filled);
  });

  it('must have markers, and markers must have a block', () => {
    expect(() => fillMarkers('no markers', { x: 'new' })).toThrow('no markers for: x');
    expect(() => fillMarkers('<!-- begin y --><!-- end y -->', {})).toThrow('"y"');
  });
});

describe('the README names', () => {
  it('the inputs of action.yml', async () => {
    const { inputs } = parse(await readFile('action.yml', 'utf8'));
    expect(firstColumn(await readFile('README.md', 'utf8'), 'Inputs')).toEqual(Object.keys(inputs));
  });

  it('the outputs of action.yml', async () => {
    const { outputs } = parse(await readFile('action.yml', 'utf8'));
    const named = firstColumn(await readFile('README.md', 'utf8'), 'Outputs');
    expect(named).toEqual(Object.keys(outputs));
  });
});

it.each<[string, (read: ReadInput) => unknown]>([
  ['action.yml', mainInputs],
  ['train/action.yml', trainInputs],
  ['judge/action.yml', judgeInputs],
  ['promote/action.yml', promoteInputs],
])('%s declares the inputs that its code reads, and no others', async (file, read) => {
  const names = new Set<string>();
  read((name) => {
    names.add(name);
    return '';
  });
  const { inputs } = parse(await readFile(file, 'utf8'));
  expect(Object.keys(inputs).sort()).toEqual([...names].sort());
});

it('docs/api.md names what the package exports, and nothing else is exported', async () => {
  const [index, api] = await Promise.all(
    ['src/index.ts', 'docs/api.md'].map((path) => readFile(path, 'utf8')),
  );
  const exported = [...index!.matchAll(/\{([^}]*)\}/g)].flatMap(([, names]) =>
    names!.match(/\w+/g),
  );
  const functions = [...api!.matchAll(/^### `(\w+)\(/gm)].map(([, name]) => name);
  const types = [...api!.split('\n## Types\n')[1]!.matchAll(/`([A-Z]\w+)`/g)].map(
    ([, name]) => name,
  );
  expect(functions).toHaveLength(4);
  expect([...functions, ...types].sort()).toEqual(exported.sort());
});

it.each(['README.md', 'docs/config.md', 'docs/eval-tools.md'])(
  'every config that %s shows is a valid one',
  async (path) => {
    const configs = (await yamlBlocks(path)).filter((block) => /^gate:/m.test(block));
    expect(configs.length).toBeGreaterThan(0);
    for (const text of configs) {
      const written = parse(text);
      const data = 'predictions' in written ? {} : { data: { path: 'data.csv', label: 'label' } };
      const source = plainSource({ ...data, ...written }, () => path);
      expect(() => checkConfig(source, process.cwd())).not.toThrow();
    }
  },
);

describe('the JSON Schema for editors', () => {
  const schema = z.fromJSONSchema(jsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);

  it.each(EXAMPLES)('accepts %s', async (path) => {
    expect(schema.safeParse(parse(await readFile(path, 'utf8'))).error).toBeUndefined();
  });

  it('refuses an unknown key, a wrong type and a missing label', () => {
    const good = { data: { path: 'a.csv', label: 'y' }, gate: { conditions: ['auc > 0.5'] } };
    expect(schema.safeParse(good).success).toBe(true);
    expect(schema.safeParse({ ...good, modle: {} }).success).toBe(false);
    expect(schema.safeParse({ ...good, train: { epochs: 'many' } }).success).toBe(false);
    expect(schema.safeParse({ ...good, data: { path: 'a.csv' } }).success).toBe(false);
  });

  it('explains every key', () => {
    const silent: string[] = [];
    const visit = (path: string, node: ReturnType<typeof jsonSchema>) => {
      for (const branch of node.anyOf ?? node.oneOf ?? []) visit(path, branch);
      if (node.items) visit(`${path}[]`, node.items);
      for (const [key, value] of Object.entries(node.properties ?? {})) {
        if (!value.description && value.const === undefined) silent.push(`${path}.${key}`);
        visit(`${path}.${key}`, value);
      }
    };
    visit('', jsonSchema());
    expect(silent).toEqual([]);
  });
});
