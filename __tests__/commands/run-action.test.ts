import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionInputs } from '../../src/commands/action-inputs.js';
import { runAction } from '../../src/commands/run-action.js';
import type { Runner } from '../../src/commands/runner.js';
import { InterruptedError } from '../../src/errors.js';
import type { LogAnnotation } from '../../src/report/annotations.js';
import { config, csv, purchases } from '../e2e/purchases.js';

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'sluice-action-'));
  await writeFile(join(workspace, 'data.csv'), csv(purchases(200)));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

interface Step {
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  /** For the step after all others. */
  readonly states: Readonly<Record<string, string>>;
  readonly annotations: readonly LogAnnotation[];
  readonly summary: string;
  readonly log: string;
}

async function run(
  { inputs = {}, text = config() }: { inputs?: Partial<ActionInputs>; text?: string } = {},
  overrides: Partial<Runner> = {},
): Promise<Step> {
  await writeFile(join(workspace, 'sluice.yml'), text);
  const outputs: Record<string, string> = {};
  const states: Record<string, string> = {};
  const annotations: LogAnnotation[] = [];
  let [summary, log] = ['', ''];
  const runner: Runner = {
    env: {},
    workspace,
    folder: workspace,
    debug: false,
    signal: new AbortController().signal,
    write(more) {
      log += more;
    },
    annotate: (annotation) => void annotations.push(annotation),
    saveState(name, value) {
      states[name] = value;
    },
    setOutput(name, value) {
      outputs[name] = value;
    },
    async group(name, work) {
      log += `[${name}\n`;
      try {
        return await work();
      } finally {
        log += ']\n';
      }
    },
    async summarize(markdown) {
      summary += markdown;
    },
    ...overrides,
  };
  const given: ActionInputs = {
    about: 'training',
    config: {},
    store: '',
    dataRoots: '',
    githubToken: '',
    uploadCandidate: '',
    retrain: '',
    retentionDays: '',
    issueOnFailure: '',
    rules: '',
    acceptBaseline: '',
    promote: '',
    runId: '',
    runDigest: '',
    runIds: '',
    expect: '',
    ...inputs,
  };
  return { code: await runAction(given, runner), outputs, states, annotations, summary, log };
}

describe('the action', () => {
  it('that passes sets its outputs, shows its report and annotates nothing', async () => {
    const step = await run();
    expect(step.code).toBe(0);
    expect(step.outputs).toMatchObject({
      verdict: 'passed',
      passed: 'true',
      'model-path': join(workspace, 'model'),
    });
    expect(existsSync(step.outputs['record-path']!)).toBe(true);
    expect(Object.keys(JSON.parse(step.outputs['metrics']!))).toContain('accuracy');
    expect(step.states).toEqual({ begun: '{"project":"default","experiment":"default"}' });
    expect(step.annotations).toEqual([]);
    expect(step.summary).toMatch(/^### ✅ default\/default: passed/);
    expect(step.log).toMatch(/^\[Training\n[\s\S]*epoch 3\/3[\s\S]*\]\n[\s\S]*PASSED/);
  });

  it('that fails exits 1, and annotates the condition at its line before the verdict', async () => {
    const step = await run({ text: config({ conditions: '[loss < 1e-9]' }) });
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: 'failed', passed: 'false', 'model-path': '' });
    expect(step.annotations).toMatchObject([
      {
        level: 'error',
        title: 'Sluice: does not hold',
        text: expect.stringMatching(/^loss < 1e-9: /),
        place: { file: 'sluice.yml', line: 8, column: 16 },
      },
      { level: 'error', text: expect.stringMatching(/^the gate failed: /) },
    ]);
  });

  it('warns of a condition that only advises', async () => {
    const advice = "[accuracy > 0.5, {if: 'loss < 1e-9', severity: warn}]";
    const step = await run({ text: config({ conditions: advice }) });
    expect(step.code).toBe(0);
    expect(step.annotations).toMatchObject([{ level: 'warning', title: 'Sluice: only warns' }]);
  });

  it('whose config is wrong exits 2, and hands nothing on that reads as passed', async () => {
    const step = await run({ text: config({ train: 'epochs: many' }) });
    expect(step.code).toBe(2);
    expect(step.outputs).toEqual({ verdict: '', passed: 'false' });
    expect(step.states).toEqual({});
    expect(step.annotations).toMatchObject([
      { level: 'error', place: { file: 'sluice.yml', line: 6, column: 11 } },
    ]);
    expect(step.summary).toMatch(/^### 🔧 Sluice: did not run/);
    expect(existsSync(join(workspace, '.sluice'))).toBe(false);
  });

  it('that breaks exits 4, and hands on the record that says so', async () => {
    const step = await run({
      text: config({ rest: 'baseline: file:data.csv' }),
    });
    expect(step.code).toBe(4);
    expect(step.outputs).toMatchObject({ verdict: '', passed: 'false' });
    expect(existsSync(step.outputs['record-path']!)).toBe(true);
    expect(step.annotations).toMatchObject([{ level: 'error' }]);
    expect(step.summary).toMatch(/^### 🔧 Sluice: no verdict, Sluice stopped on an error/);
  });

  it('that is interrupted exits as its signal says', async () => {
    const controller = new AbortController();
    controller.abort(new InterruptedError('SIGINT'));
    const step = await run({}, { signal: controller.signal });
    expect(step.code).toBe(130);
    expect(step.outputs['passed']).toBe('false');
  });

  it('reads the short form, and keeps its runs where it is told', async () => {
    const short = { data: 'data.csv', label: 'bought', epochs: '2', gate: 'accuracy > 0.5' };
    const step = await run({ inputs: { config: short, store: 'kept' } });
    expect(step.code).toBe(0);
    expect(step.outputs['record-path']).toMatch(new RegExp(`^${join(workspace, 'kept', 'runs')}.`));
  });

  it('passes all the same where its summary can’t be written, with a warning', async () => {
    const summarize = async () => {
      throw new Error('no space\nleft');
    };
    const step = await run({}, { summarize });
    expect(step.code).toBe(0);
    expect(step.annotations).toMatchObject([
      {
        level: 'warning',
        text: expect.stringMatching(/^the job summary could not be written: no space[^\n]*left$/),
      },
    ]);
  });

  it.each(['issueOnFailure', 'uploadCandidate', 'retrain'])(
    'refuses a switch that is neither true nor false: %s',
    async (name) => {
      const step = await run({ inputs: { [name]: 'sometimes' } });
      expect(step.code).toBe(2);
      expect(step.annotations[0]?.text).toContain('"sometimes" is neither true nor false');
    },
  );

  it.each(['0', '401', '1.5', '-1', '1e2', 'a week'])(
    'refuses %s as a number of days to keep artifacts for',
    async (retentionDays) => {
      const step = await run({ inputs: { retentionDays } });
      expect(step.code).toBe(2);
      expect(step.annotations[0]?.text).toContain(`"${retentionDays}" is no whole number`);
    },
  );
});
