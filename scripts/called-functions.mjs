import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const EXAMPLE = 'examples/credit';
/** Without what runs have left beside them. */
const PARTS = ['sluice.yml', 'data'];
/** A first run, and one with a baseline to compare with. */
const RUNS = [[], ['--retrain']];

/**
 * Where the functions of a bundle begin that two runs of an example call. The example is one that is trained by one thread: with
 * more of them what is called would depend on the machine.
 * @returns {Map<string, Set<number>>} places in the code, by the names of its files
 */
export function calledFunctions(dist) {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-called-'));
  try {
    const coverage = join(folder, 'coverage');
    const example = join(folder, 'example');
    for (const part of PARTS) cpSync(join(EXAMPLE, part), join(example, part), { recursive: true });
    for (const options of RUNS) {
      const command = [join(dist, 'cli.js'), 'run', 'sluice.yml', ...options];
      const { status, stderr } = spawnSync(process.execPath, command, {
        cwd: example,
        env: { PATH: process.env.PATH, NODE_V8_COVERAGE: coverage },
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`a run of ${EXAMPLE} ended in ${status}: ${stderr}`);
    }
    const bundle = pathToFileURL(realpathSync(join(dist, 'bundle'))).href;
    const called = new Map();
    for (const report of readdirSync(coverage)) {
      const { result } = JSON.parse(readFileSync(join(coverage, report), 'utf8'));
      for (const { url, functions } of result) {
        if (!url.startsWith(bundle)) continue;
        const starts = called.get(basename(url)) ?? new Set();
        called.set(basename(url), starts);
        for (const { ranges } of functions)
          if (ranges[0].count > 0) starts.add(ranges[0].startOffset);
      }
    }
    return called;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
