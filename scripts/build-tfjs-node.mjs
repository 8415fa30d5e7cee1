// Builds tfjs-node 4.22.0 into a folder, against the TensorFlow of a Python's wheel: its own library is fetched from a place that not
// every network reaches. node scripts/build-tfjs-node.mjs FOLDER PYTHON
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const [folder, python] = process.argv.slice(2);
if (!folder || !python) throw new Error('usage: build-tfjs-node.mjs FOLDER PYTHON');
const own = join(folder, 'node_modules', '@tensorflow', 'tfjs-node');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
const npm = (...words) =>
  execFileSync('npm', words, {
    cwd: folder,
    stdio: 'inherit',
    // The headers that came with this Node, so that none are fetched.
    env: { ...process.env, ...(headers && { npm_config_nodedir: headers }) },
  });
const installed = resolve(dirname(process.execPath), '..');
const headers = existsSync(join(installed, 'include', 'node')) ? installed : undefined;
npm('install', '--ignore-scripts', '--no-audit', '--no-fund', '@tensorflow/tfjs-node@4.22.0');

const find =
  'import importlib.util; print(importlib.util.find_spec("tensorflow").submodule_search_locations[0])';
const wheel = execFileSync(python, ['-c', find], { encoding: 'utf8' }).trim();
const lib = join(own, 'deps', 'lib');
mkdirSync(lib, { recursive: true });
symlinkSync(join(wheel, 'include'), join(own, 'deps', 'include'));
for (const [name, file] of [
  ['libtensorflow', 'libtensorflow_cc.so.2'],
  ['libtensorflow_framework', 'libtensorflow_framework.so.2'],
]) {
  // The linker's name, the loader's, and the one by which its installer knows that it need not fetch.
  for (const end of ['so', 'so.2', 'so.2.9.1'])
    symlinkSync(join(wheel, file), join(lib, `${name}.${end}`));
}
symlinkSync(join(wheel, 'libtensorflow_cc.so.2'), join(lib, 'libtensorflow_cc.so.2'));
npm('rebuild', '@tensorflow/tfjs-node');
