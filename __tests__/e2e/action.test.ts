import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type Files, filesIn, folderWith, runsIn } from './folder.js';
import { ACTION, type Ended, start } from './process.js';
import { config, csv, purchases } from './purchases.js';

interface Step extends Ended {
  readonly workspace: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the built action as a runner starts it, outside of GitHub: no token, no event. */
async function step(files: Files, inputs: Readonly<Record<string, string>>): Promise<Step> {
  const temp = folderWith({ output: '', 'summary.md': '', state: '' });
  const workspace = folderWith(files);
  const env = {
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
    GITHUB_STATE: join(temp, 'state'),
    RUNNER_TEMP: temp,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const ended = await start(process.execPath, [ACTION], { cwd: workspace, env }).ended;
  return {
    ...ended,
    workspace,
    outputs: outputsIn(readFileSync(env.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

/** `name<<DELIMITER`, the value's lines, `DELIMITER`. */
function outputsIn(text: string): Record<string, string> {
  const entries = text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [name, value]));
}

const DATA = csv(purchases(200));
const SHORT = {
  data: 'data.csv',
  label: 'bought',
  positive: 'yes',
  project: 'shop',
  experiment: 'sales',
  epochs: '3',
  'batch-size': '16',
  'learning-rate': '0.01',
  gate: '# what is good enough\naccuracy > 50%\n\nauc > 0.6\n',
  'export-path': 'out/model',
};

describe('the built action', () => {
  test('trains from the short form, and writes outputs, summary and the model', async () => {
    const { code, outputs, summary, stdout, workspace } = await step({ 'data.csv': DATA }, SHORT);
    expect(code).toBe(0);
    const [run] = runsIn(workspace);
    expect(run?.record).toMatchObject({
      status: 'finished',
      project: 'shop',
      experiment: 'sales',
      params: { train: { epochs: 3, 'batch-size': 16, 'learning-rate': 0.01 } },
      decision: { verdict: 'passed' },
    });
    expect(outputs).toMatchObject({
      verdict: 'passed',
      passed: 'true',
      'run-id': run!.record.id,
      'model-path': join(workspace, 'out/model'),
      'record-path': join(run!.path, 'run.json'),
    });
    const declared = parse(readFileSync('action.yml', 'utf8')) as { outputs: object };
    expect(Object.keys(outputs)).toEqual(Object.keys(declared.outputs));
    const metrics = JSON.parse(outputs['metrics'] ?? '') as Record<string, number>;
    expect(metrics['accuracy']).toBe(run!.record.metrics?.test['accuracy']?.value);
    expect(summary).toMatch(/^### ✅ shop\/sales: passed\n/);
    expect(summary).toContain('accuracy &#62; 50%');
    expect(filesIn(join(workspace, 'out/model'))).toEqual(
      expect.arrayContaining(['model.json', 'sluice-export.json']),
    );
    expect(stdout).toMatch(/^::group::Training\n[\s\S]*^epoch 3\/3 [\s\S]*^::endgroup::$/m);
    expect(stdout).not.toMatch(/^::(error|warning)/m);
  }, 30_000);

  test('reads sluice.yml where no input says otherwise', async () => {
    const { code, outputs } = await step({ 'data.csv': DATA, 'sluice.yml': config() }, {});
    expect(code).toBe(0);
    expect(outputs['verdict']).toBe('passed');
  }, 30_000);

  test('fails the step with the reason first when the gate does not hold', async () => {
    const files = {
      'data.csv': DATA,
      'ml/gate.yml': config({ conditions: '[loss <= 0]' }).replace('data.csv', '../data.csv'),
    };
    const { code, stdout, outputs, summary, workspace } = await step(files, {
      config: 'ml/gate.yml',
    });
    expect(code).toBe(1);
    const afterTraining = stdout.slice(stdout.indexOf('::endgroup::\n') + '::endgroup::\n'.length);
    expect(afterTraining).toMatch(
      /^::error title=Sluice%3A does not hold,file=ml.gate\.yml,line=8,col=16::loss <= 0: \d\.\d+ above the limit\n::error::the gate failed: loss is \d\.\d+, at most 0 is asked\n/,
    );
    expect(outputs).toMatchObject({ verdict: 'failed', passed: 'false', 'model-path': '' });
    expect(summary).toMatch(/^### ❌ default\/default: failed\n/);
    expect(filesIn(workspace, '.sluice')).toEqual(['data.csv', 'ml/gate.yml']);
  }, 30_000);

  test('annotates every problem of the config once, and exits 2', async () => {
    const text = config({ train: 'epochs: many', conditions: '[acuracy >= 0.8]' });
    const { code, stdout, outputs, summary, workspace } = await step(
      { 'data.csv': DATA, 'sluice.yml': text },
      { config: 'sluice.yml' },
    );
    expect(code).toBe(2);
    const errors = stdout.match(/^::error.*$/gm);
    expect(errors).toEqual([
      '::error file=sluice.yml,line=6,col=11::sluice.yml:6:11: "train.epochs" must be a number, not "many"',
      '::error file=sluice.yml,line=8,col=16::sluice.yml:8:16: condition "acuracy >= 0.8": unknown metric "acuracy". Did you mean "accuracy"?',
    ]);
    expect(outputs).toEqual({ verdict: '', passed: 'false' });
    expect(summary).toMatch(/^### 🔧 Sluice: did not run, the config or the data needs a fix\n/);
    expect(summary).toContain('sluice.yml&#58;6&#58;11: "train.epochs" must be a number');
    expect(filesIn(workspace)).toEqual(['data.csv', 'sluice.yml']);
  }, 30_000);

  test('names the input where a value of the short form is wrong', async () => {
    const { code, stdout } = await step(
      { 'data.csv': DATA },
      { ...SHORT, epochs: 'many', gate: 'accuracy is good' },
    );
    expect(code).toBe(2);
    expect(stdout).toContain(
      '::error::input "epochs": "train.epochs" must be a number, not "many"',
    );
    expect(stdout).toMatch(/::error::input "gate": condition "accuracy is good": expected one of/);
  }, 30_000);

  test('refuses a config file and the short form together', async () => {
    const { code, stdout } = await step(
      { 'data.csv': DATA, 'sluice.yml': config() },
      { config: 'sluice.yml', label: 'bought' },
    );
    expect(code).toBe(2);
    expect(stdout).toMatch(
      /^::error::the inputs "config" and "label" can't be used together\. Put everything/m,
    );
  }, 30_000);

  test('exits 4 with the reason where something broke', async () => {
    const { code, stdout, summary } = await step(
      { 'data.csv': DATA, 'sluice.yml': config(), taken: 'a file' },
      { store: 'taken' },
    );
    expect(code).toBe(4);
    expect(stdout).toMatch(/^::error::could not write taken.runs.*: a part of the path is a file/m);
    expect(stdout).not.toMatch(/^\s+at /m);
    expect(summary).toMatch(
      /^### 🔧 Sluice: no verdict, Sluice stopped on an error\n\n[^\n]*\n\n> could not write /,
    );
  }, 30_000);

  test('never lets text from a file become a command of the log', async () => {
    const evil = '\n::set-env name=PWNED::1\r\n##[error]pwned';
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = purchases(200).map(([size, , label], i) => [
      i === 3 ? quoted(`n/k${evil}`) : size!,
      quoted(`::add-mask::${i % 2}${evil}`),
      quoted(`::stop-commands::${label}${evil}`),
    ]);
    const header = [quoted(`::error::size${evil}`), quoted(`::warning::color${evil}`), 'bought'];
    const conditions = JSON.stringify([
      'accuracy >= 1',
      `recall(::stop-commands::yes${evil.replace('\r\n', '\n')}) >= 1`,
      'recall >= 1',
    ]);
    const files = { 'data.csv': csv(rows, header), 'sluice.yml': config({ conditions }) };
    for (const one of [files, { ...files, 'sluice.yml': config({ conditions: '[loss <= 0]' }) }]) {
      const { code, stdout, stderr } = await step(one, {});
      expect([1, 2]).toContain(code);
      const lines = `${stdout}\n${stderr}`.split(/\r\n|\r|\n/);
      const commands = lines.filter((line) => /^\s*::/.test(line) || line.includes('##['));
      expect(commands.length).toBeGreaterThan(0);
      for (const line of commands) {
        expect(line).toMatch(/^::(group::Training|endgroup::|error( title=Sluice%3A|::| file=))/);
        expect(line).not.toContain('##[');
      }
    }
  }, 30_000);
});
