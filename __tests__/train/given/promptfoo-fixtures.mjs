// Writes __tests__/train/given/fixtures/promptfoo/: what promptfoo itself writes of a test set that a script of ours answers, so that
// no network is needed.
//
//     npm install --prefix /tmp/promptfoo promptfoo@0.123.1
//     node __tests__/train/given/promptfoo-fixtures.mjs /tmp/promptfoo
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const TESTS = 40;
const FOLDER = resolve('__tests__/train/given/fixtures/promptfoo');
const main = join(resolve(process.argv[2]), 'node_modules/promptfoo/dist/src/main.js');

/** Knows the answers but for some, and has none at all for `broken`. */
const PROVIDER = `export default class {
  constructor({ config }) { this.config = config; }
  id() { return 'script'; }
  async callApi(prompt, { vars }) {
    if (vars.number === this.config.broken) return { error: 'no answer' };
    return { output: String(vars.number % this.config.wrong === 1 ? 0 : 2 * vars.number) };
  }
}
`;

function evaluate(folder, name, config) {
  const tests = Array.from({ length: TESTS }, (_, number) => ({
    vars: { number, topic: number % 2 ? 'odd' : 'even' },
    assert: [{ type: 'equals', value: String(2 * number) }],
  }));
  const written = {
    prompts: ['Twice {{number}} is'],
    providers: [{ id: 'file://provider.mjs', config }],
    tests,
  };
  writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(written));
  const args = [
    'eval',
    '-c',
    `${name}.yaml`,
    '-o',
    `${name}.json`,
    '--no-cache',
    '--no-write',
    '--no-table',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      PROMPTFOO_CONFIG_DIR: folder,
      PROMPTFOO_DISABLE_TELEMETRY: '1',
      PROMPTFOO_DISABLE_UPDATE: '1',
    },
  });
  // 100: a test failed.
  if (status !== 0 && status !== 100)
    throw new Error(`promptfoo ended with ${status}:\n${stdout}${stderr}`);
  mkdirSync(FOLDER, { recursive: true });
  const results = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  // Who made it, and where, is nobody's business.
  delete results.metadata?.author;
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(results)}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'sluice-promptfoo-'));
try {
  writeFileSync(join(folder, 'provider.mjs'), PROVIDER);
  evaluate(folder, 'new', { wrong: 10 });
  evaluate(folder, 'old', { wrong: 4 });
  evaluate(folder, 'broken', { wrong: 10, broken: 3 });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
