import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser, wellKnownFunctions } from '@actions/expressions';
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
  type WorkflowTemplate,
} from '@actions/workflow-parser';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { yamlBlocks } from './yaml-blocks.js';

const OWN = /^sluice-ml\/sluice(?:\/(\w+))?@/;
const EXPRESSION = /\$\{\{(.*?)\}\}/gs;
const CONTEXTS = [
  'github',
  'env',
  'vars',
  'steps',
  'needs',
  'matrix',
  'inputs',
  'secrets',
  'runner',
];

async function workflowFiles(): Promise<readonly (readonly [name: string, text: string])[]> {
  const folders = ['.github/workflows', 'docs/workflows'];
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.yml'));
      return names.map((name) => join(folder, name));
    }),
  );
  const whole = files.flat().map(async (path) => [path, await readFile(path, 'utf8')] as const);
  const pages = ['README.md', 'docs/workflows/README.md', 'docs/frameworks.md'];
  const blocks = pages.map(async (page) =>
    (await yamlBlocks(page))
      .filter((block) => /^on:/m.test(block) && /^jobs:/m.test(block))
      .map((block, i) => [`${page}, workflow ${i + 1}`, block] as const),
  );
  return [...(await Promise.all(whole)), ...(await Promise.all(blocks)).flat()];
}

const FILES = await workflowFiles();

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Action {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

async function ownAction(uses: string): Promise<Action | undefined> {
  const match = OWN.exec(uses);
  if (!match) return undefined;
  return parse(await readFile(join(match[1] ?? '.', 'action.yml'), 'utf8')) as Action;
}

/** Steps of every job, in the order of the file. */
function stepsOf(text: string): readonly Step[] {
  const { jobs } = parse(text) as { jobs: Record<string, { steps?: readonly Step[] }> };
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}

async function templateOf(
  name: string,
  text: string,
): Promise<{
  readonly errors: readonly string[];
  readonly template: WorkflowTemplate | undefined;
}> {
  const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
  const template = value && (await convertWorkflowTemplate(context, value));
  return { errors: context.errors.getErrors().map(({ message }) => message), template };
}

describe.each(FILES)('%s', (name, text) => {
  test('is a workflow to GitHub’s own parser', async () => {
    const { errors, template } = await templateOf(name, text);
    expect(errors).toEqual([]);
    expect(template!.jobs.length).toBeGreaterThan(0);
  });

  test('has expressions that GitHub’s own parser reads', () => {
    for (const [, written] of text.matchAll(EXPRESSION)) {
      const { tokens } = new Lexer(written!).lex();
      expect(() => new Parser(tokens, CONTEXTS, [...FUNCTIONS]).parse()).not.toThrow();
    }
  });

  test('gives our actions inputs that they have, and reads outputs that they set', async () => {
    const outputs = new Map<string, readonly string[]>();
    for (const { id, uses = '', with: given = {} } of stepsOf(text)) {
      const action = await ownAction(uses);
      if (!action) continue;
      expect(Object.keys(action.inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(given)));
      if (id !== undefined) outputs.set(id, Object.keys(action.outputs ?? {}));
    }
    for (const [, id, output] of text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      if (outputs.has(id!)) expect(outputs.get(id!)).toContain(output);
    }
  });
});

const FUNCTIONS = [
  ...Object.values(wellKnownFunctions),
  ...['always', 'cancelled', 'failure', 'success', 'hashFiles'].map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 255,
  })),
];

test('a parser that finds nothing wrong would find this', async () => {
  const wrong = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepz: []\n';
  expect((await templateOf('wrong.yml', wrong)).errors).not.toEqual([]);
});

describe('the condition of a step that runs only after a pass', () => {
  test.each([
    ['true', true],
    ['false', false],
    ['', false],
  ])('where the output says "%s"', (passed, runs) => {
    const { tokens } = new Lexer("steps.gate.outputs.passed == 'true'").lex();
    const expression = new Parser(tokens, ['steps'], []).parse();
    const outputs = new data.Dictionary({ key: 'passed', value: new data.StringData(passed) });
    const gate = new data.Dictionary({ key: 'outputs', value: outputs });
    const steps = new data.Dictionary({ key: 'gate', value: gate });
    const context = new data.Dictionary({ key: 'steps', value: steps });
    expect(new Evaluator(expression, context).evaluate().coerceString()).toBe(String(runs));
  });
});
