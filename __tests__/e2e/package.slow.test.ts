import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith } from './folder.js';
import { start } from './process.js';

const shell = process.platform === 'win32';

/** Rows of which so many are answered wrongly, counted from the first. */
function predictions(wrong: number): string {
  const lines = Array.from({ length: 600 }, (_, i) => {
    const yes = i % 3 === 0;
    return `r${i},${yes ? 'yes' : 'no'},${yes === i >= wrong ? 0.8 : 0.3},${i % 2 ? 'north' : 'south'}`;
  });
  return `${['id,label,score,region', ...lines].join('\n')}\n`;
}

const folder = folderWith({
  'new.csv': predictions(50),
  'old.csv': predictions(55),
  'package.json': '{"type": "module"}',
  '.npmrc': 'audit=false\nfund=false\nignore-scripts=true\n',
});
const examples = [...readFileSync('docs/api.md', 'utf8').matchAll(/^```js\n(.*?)^```$/gms)].map(
  ([, code]) => code!,
);

describe('the package, packed and installed without a network', () => {
  const pack = ['pack', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8', shell }));
  const install = ['install', '--offline', '--omit=dev', '--no-save', '--no-package-lock'];
  execFileSync('npm', [...install, join(folder, filename)], { cwd: folder, shell });
  const run = (name: string) => start(process.execPath, [name], { cwd: folder }).ended;

  test('exports the four functions, and nothing else', async () => {
    writeFileSync(
      join(folder, 'names.js'),
      "console.log(Object.keys(await import('sluice')).join());",
    );
    expect(await run('names.js')).toMatchObject({
      code: 0,
      stdout: 'compare,evaluate,judge,readPredictions\n',
    });
    writeFileSync(join(folder, 'inside.js'), "await import('sluice/dist/bundle/index.js');");
    expect((await run('inside.js')).stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  const SAYS = [
    /^passed\nauc >= baseline - 1pp: pass, /,
    /^0\.\d+ \[ 0\.\d+, 0\.\d+ \] 600\n$/,
    /^0\.\d+ null\n$/,
    /^$/,
    /^InputError no column "nothing", which holds the labels The columns are: /,
  ];

  test('has examples that each say what they should', () => {
    expect(examples).toHaveLength(SAYS.length);
  });

  test.each(SAYS.map((says, i) => ({ says, i })))(
    'runs example $i of docs/api.md as it stands there',
    async ({ says, i }) => {
      const name = `example-${i}.js`;
      writeFileSync(join(folder, name), examples[i]!);
      const { code, stderr, stdout } = await run(name);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(says);
    },
  );

  /** What tsc says of programs that are typed strictly, with the declarations that they use. */
  function compile(...programs: readonly (readonly [name: string, code: string])[]): string {
    for (const [name, code] of programs) writeFileSync(join(folder, name), code);
    const args = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext'];
    const types = ['--types', 'node', '--typeRoots', resolve('node_modules/@types')];
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const files = programs.map(([name]) => name);
    const { stdout } = spawnSync(process.execPath, [tsc, ...args, ...types, ...files], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout;
  }

  test('has types by which its examples compile, and that refuse what is no gate, column or predictions', () => {
    const start = `import { evaluate, judge, readPredictions } from 'sluice';\nconst candidate = await readPredictions('new.csv');\n`;
    const wrong = [
      "judge({ candidate, gate: { conditions: [], slice: ['region'] } });",
      "await readPredictions('new.csv', { scores: 'percentage' });",
      "evaluate({ file: 'new.csv' });",
      "export const value: number = evaluate(candidate)['auc']!.value;",
    ];
    const says = compile(...examples.map((code, i) => [`example-${i}.ts`, code] as const), [
      'wrong.ts',
      `${start}${wrong.join('\n')}\n`,
    ]);
    const lines = [...says.matchAll(/^(\S+)\((\d+),/gm)].map(([, file, line]) => `${file}:${line}`);
    expect([...new Set(lines)]).toEqual(['wrong.ts:3', 'wrong.ts:4', 'wrong.ts:5', 'wrong.ts:6']);
  });
});

test('the package, packed and installed, runs as `npx sluice`', async () => {
  const folder = folderWith({ 'new.csv': 'label,score\n1,0.9\n0,0.2\n', 'package.json': '{}' });
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    shell,
  });
  const [{ filename, files }] = JSON.parse(packed);
  const paths: readonly string[] = files.map(({ path }: { path: string }) => path);
  expect(paths.filter((path) => /^(src|__tests__|bench|\.github)\//.test(path))).toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining(['dist/api.js', 'dist/types/index.d.ts', 'python/sluice.py']),
  );

  writeFileSync(join(folder, '.npmrc'), 'audit=false\nfund=false\nignore-scripts=true\n');
  // What it needs at run time is in dist/, so nothing is fetched.
  const install = ['install', '--offline', '--omit=dev', '--no-save', '--no-package-lock'];
  execFileSync('npm', [...install, join(folder, filename)], { cwd: folder, shell });
  const judge = ['judge', '--candidate', 'new.csv', '--gate', 'accuracy >= 90%'];
  const { code, stderr } = await start('npx', ['--offline', 'sluice', ...judge], { cwd: folder })
    .ended;
  expect(stderr).toContain('✓ PASSED');
  expect(code).toBe(0);
});
