// Compiles assembly/ twice, with relaxed SIMD and with plain SIMD, and writes both modules and the
// memory layout that they share with the driver to one TypeScript file. Same source, same bytes.
// Then writes the engine's version, which follows from that file and the driver's sources.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import { engineHash } from './engine-hash.mjs';

const root = new URL('../', import.meta.url);
const target = new URL('src/train/dense/kernels.generated.ts', root);

const files = (await readdir(new URL('assembly/', root))).filter((x) => x.endsWith('.ts')).sort();
const sources = new Map();
for (const file of files) {
  const text = await readFile(new URL(`assembly/${file}`, root), 'utf8');
  sources.set(file, text.replaceAll('\r\n', '\n'));
}
const script = await readFile(fileURLToPath(import.meta.url), 'utf8');
const hash = createHash('sha256');
for (const text of [script.replaceAll('\r\n', '\n'), ...[...sources].flat()])
  hash.update(text).update('\0');
const sourceHash = hash.digest('hex');

const standing = await readFile(target, 'utf8').catch(() => '');
if (!standing.includes(sourceHash)) {
  const relaxed = await compile(['--enable', 'relaxed-simd']);
  const plain = await compile([]);
  await writeFile(target, render(relaxed, plain, parseLayout(sources.get('layout.ts'))));
}

const version = new URL('src/train/dense/version.generated.ts', root);
await writeFile(
  version,
  `// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '${await engineHash(root)}';
`,
);

async function compile(features) {
  const { error, binary, stderr } = await build([
    'assembly/index.ts',
    ...['--outFile', 'kernels.wasm', '--baseDir', fileURLToPath(root)],
    ...['--runtime', 'stub', '--noAssert', '-O3', '--converge'],
    ...['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'],
    ...['--enable', 'simd', '--enable', 'threads', '--use', 'abort=', ...features],
  ]);
  if (error) throw new Error(`asc: ${error.message}\n${stderr}`);
  return Buffer.from(binary).toString('base64');
}

async function build(args) {
  let binary;
  const result = await asc.main(args, {
    readFile: (name) => sources.get(name.replace(/^assembly\//, '')) ?? null,
    writeFile: (name, contents) => {
      if (name === 'kernels.wasm') binary = contents;
    },
    listFiles: () => [],
  });
  return { error: result.error, stderr: result.stderr.toString(), binary };
}

/** Enums as `{member: number}`, structs as `{field: [offset, type]}`, laid out as the compiler does. */
function parseLayout(text) {
  const bytes = { i32: 4, u32: 4, usize: 4, f32: 4, f64: 8 };
  const enums = [...text.matchAll(/export enum (\w+) \{([^}]*)\}/g)].map(([, name, body]) => [
    name,
    [...body.matchAll(/(\w+),/g)].map(([, member], value) => [member, value]),
  ]);
  const structs = [...text.matchAll(/export class (\w+) \{([^}]*)\}/g)].map(([, name, body]) => {
    let end = 0;
    const fields = [...body.matchAll(/^ {2}(\w+): (\w+);$/gm)].map(([, field, type]) => {
      const size = bytes[type];
      const offset = Math.ceil(end / size) * size;
      end = offset + size;
      return [field, offset, type];
    });
    return [name, fields, end];
  });
  return { enums, structs };
}

function render(relaxed, plain, { enums, structs }) {
  const lines = [
    '// Written by scripts/build-wasm.mjs from assembly/; do not edit.',
    '// biome-ignore-all format: generated',
    `export const SOURCE_HASH = '${sourceHash}';`,
  ];
  for (const [name, members] of enums) {
    lines.push(
      `export const ${name} = { ${members.map(([k, v]) => `${k}: ${v}`).join(', ')} } as const;`,
    );
  }
  for (const [name, fields, end] of structs) {
    lines.push(`export const ${name} = {`);
    lines.push(`  bytes: ${end},`);
    lines.push('  fields: {');
    for (const [field, offset, type] of fields) lines.push(`    ${field}: [${offset}, '${type}'],`);
    lines.push('  },', '} as const;');
  }
  lines.push(`export const RELAXED = '${relaxed}';`, `export const PLAIN = '${plain}';`, '');
  return lines.join('\n');
}
