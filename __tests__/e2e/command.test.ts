import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CONFIG, finished, run, TRAIN } from './command-script.js';
import { filesIn, folderWith, runsIn } from './folder.js';
import { start } from './process.js';
import { csv, purchases } from './purchases.js';

const workspace = (script: string, config = CONFIG) =>
  folderWith({ 'sluice.yml': config, 'data.csv': csv(purchases(400)), 'train.cjs': script });

describe('a run that trains by a command', () => {
  test('passes, records what it was told, and exports the files as they are', async () => {
    const cwd = workspace(TRAIN);
    const ended = await run(cwd);
    expect(ended.stderr).toContain('epoch 3/3  loss 0.3333');
    expect(ended.stderr).toContain(': :error::hello from the script');
    expect(ended.code).toBe(0);
    const record = finished(cwd);
    expect(record.trainer).toEqual({ kind: 'command', engine: 'rule', version: '1.2' });
    expect(record.history.map(({ loss }) => loss)).toEqual([1, 1 / 2, 1 / 3]);
    expect(record.reported).toEqual({ params: { slope: 1 }, metrics: { fairness_gap: 0.04 } });
    expect(record.decision.findings.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['auc', 'pass'],
      ['fairness_gap', 'pass'],
    ]);
    expect(record.formats).toEqual({ 'as-is': ['deep/more.bin', 'model.bin'] });
    expect(readFileSync(join(cwd, 'exported/model.bin'), 'utf8')).toBe('weights');
    expect(readFileSync(join(cwd, 'exported/deep/more.bin'), 'utf8')).toBe('more');
    expect(filesIn(runsIn(cwd)[0]!.path).filter((path) => path.startsWith('work'))).toEqual([]);
    expect(ended.stdout).toBe('');
  });

  test('is compared with the run before, row by row', async () => {
    const cwd = workspace(TRAIN, CONFIG.replace('auc >= 0.9', 'auc >= 0.9, auc >= baseline - 1pp'));
    expect((await run(cwd)).code).toBe(0);
    expect((await run(cwd)).code).toBe(0);
    expect(finished(cwd).comparison?.rows).toBe(finished(cwd).data.splits.test);
    writeFileSync(join(cwd, 'train.cjs'), TRAIN.replace('+ scores[i]', '+ (1 - scores[i])'));
    const worse = await run(cwd);
    expect(worse.code).toBe(1);
    expect(readFileSync(join(cwd, 'exported/model.bin'), 'utf8')).toBe('weights');
  });

  test('fails where its own metric does, and where it does not report it', async () => {
    const cwd = workspace(TRAIN.replace('value: 0.04', 'value: 0.4'));
    expect((await run(cwd)).code).toBe(1);
    expect(existsSync(join(cwd, 'exported'))).toBe(false);
    writeFileSync(join(cwd, 'train.cjs'), TRAIN.replace('fairness_gap', 'fairness'));
    const missing = await run(cwd);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('the command reported no number');
  });

  test('breaks, and exports nothing, where the command does not end well', async () => {
    const cwd = workspace(`${TRAIN}; process.exit(3);`);
    const ended = await run(cwd);
    expect(ended.code).toBe(4);
    expect(ended.stderr).toContain('the command exited with 3');
    expect(existsSync(join(cwd, 'exported'))).toBe(false);
    const { path, record } = runsIn(cwd)[0]!;
    expect(record).toMatchObject({ status: 'broke', error: 'the command exited with 3' });
    expect(record.history).toHaveLength(3);
    expect(readdirSync(path)).not.toContain('work');
  });

  test('is judged by the rules, the labels and the baseline that were there before it ran', async () => {
    const worse = TRAIN.replace('+ scores[i]', '+ (1 - scores[i])');
    const cwd = workspace(TRAIN, CONFIG.replace('auc >= 0.9', 'auc >= baseline'));
    expect((await run(cwd)).code).toBe(0);
    const sly = `
      const files = require('node:fs');
      files.writeFileSync('sluice.yml', 'gate: {conditions: [accuracy >= 0]}');
      files.writeFileSync('data.csv', 'size,color,bought\\n1,red,yes\\n');
      const runs = '.sluice/runs';
      for (const id of files.readdirSync(runs).filter((name) => !name.endsWith('.owner'))) {
        files.rmSync(runs + '/' + id + '/predictions.csv', { force: true });
        if (files.existsSync(runs + '/' + id + '/run.json')) files.writeFileSync(runs + '/' + id + '/run.json', '{}');
      }`;
    writeFileSync(join(cwd, 'train.cjs'), worse + sly);
    const ended = await run(cwd);
    expect(ended.stderr).toContain('auc >= baseline');
    expect(ended.stderr).toContain('sluice.yml was changed while the model was trained');
    expect(ended.stderr).toContain('run.json was changed while the model was trained');
    expect(ended.code).toBe(1);
  });

  test.each([
    ['its config', 'sluice.yml', `${CONFIG}\n`],
    ['the labels of its test rows', 'data.csv', 'size,color,bought\n1,red,yes\n'],
  ])('passes by no model, however good, where it writes over %s', async (_, name, text) => {
    const write = `require('node:fs').writeFileSync(${JSON.stringify(name)}, ${JSON.stringify(text)});`;
    const cwd = workspace(TRAIN + write);
    const ended = await run(cwd);
    expect(ended.stderr).toContain(
      `the model passes, but ${name} was changed while it was trained`,
    );
    expect(ended.code).toBe(4);
    expect(existsSync(join(cwd, 'exported'))).toBe(false);
  });

  test('ends with the signal that it is told to end by, and its command with it', async () => {
    const cwd = workspace(`require('node:fs').writeFileSync('pid', String(process.pid));
      require('node:fs').appendFileSync(process.env.SLUICE_EVENTS, '{"type":"epoch","metrics":{"loss":1}}\\n');
      setInterval(() => {}, 1000);`);
    const started = start(
      process.execPath,
      ['dist/cli.js', 'run', 'sluice.yml'].map((part) =>
        part.startsWith('dist') ? join(process.cwd(), part) : part,
      ),
      { cwd },
    );
    await new Promise<void>((told) => {
      started.process.stderr?.on('data', (text) => String(text).includes('loss') && told());
    });
    started.process.kill('SIGTERM');
    const ended = await started.ended;
    expect(ended.code).toBe(143);
    const pid = Number(readFileSync(join(cwd, 'pid'), 'utf8'));
    // Where nothing takes the dead away, one that has ended is still there by its number.
    const status = `/proc/${pid}/status`;
    expect(existsSync(status) ? readFileSync(status, 'utf8') : 'State:\tZ').toContain('State:\tZ');
    expect(runsIn(cwd)[0]!.record.status).toBe('interrupted');
  });
});
