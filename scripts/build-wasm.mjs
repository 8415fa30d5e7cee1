// Compiles assembly/dense twice, with relaxed SIMD and with plain SIMD, and writes both modules and the
// memory layout that they share with the driver to one TypeScript file; assembly/data and assembly/models
// once, to one each.
// Same source, same bytes. Then writes the engine's version, which follows from the first file and the driver's sources.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import { engineHash } from './engine-hash.mjs';

const root = new URL('../', import.meta.url);
const script = await readFile(fileURLToPath(import.meta.url), 'utf8');
const SHARED = [
  '--importMemory',
  '--sharedMemory',
  '--initialMemory',
  '1',
  '--maximumMemory',
  '65536',
];
const SIMD = ['--enable', 'simd', '--enable', 'threads'];

await generate('dense', 'src/train/dense/kernels.generated.ts', async (compile, sources) => {
  const relaxed = await compile([...SHARED, ...SIMD, '--enable', 'relaxed-simd']);
  const plain = await compile([...SHARED, ...SIMD]);
  return [
    ...layoutLines(parseLayout(sources.get('layout.ts'))),
    `export const RELAXED = '${relaxed}';`,
    `export const PLAIN = '${plain}';`,
  ];
});
await generate('data', 'src/data/kernels.generated.ts', async (compile) => [
  `export const KERNELS = '${await compile([])}';`,
]);
await generate('models', 'src/models/kernels.generated.ts', async (compile) => [
  `export const KERNELS = '${await compile(['--enable', 'simd'])}';`,
]);

const version = new URL('src/train/dense/version.generated.ts', root);
await writeFile(
  version,
  `// Written by scripts/build-wasm.mjs; do not edit.
export const ENGINE_HASH = '${await engineHash(root)}';
`,
);

/** Writes what `render` makes of a folder of assembly/, unless it stands there already. */
async function generate(folder, path, render) {
  const sources = await readSources(new URL(`assembly/${folder}/`, root));
  const hash = createHash('sha256');
  for (const text of [script.replaceAll('\r\n', '\n'), ...[...sources].flat()])
    hash.update(text).update('\0');
  const sourceHash = hash.digest('hex');
  const target = new URL(path, root);
  const standing = await readFile(target, 'utf8').catch(() => '');
  if (standing.includes(sourceHash)) return;
  const lines = [
    `// Written by scripts/build-wasm.mjs from assembly/${folder}; do not edit.`,
    '// biome-ignore-all format: generated',
    `export const SOURCE_HASH = '${sourceHash}';`,
    ...(await render((options) => compile(folder, sources, options), sources)),
    '',
  ];
  await writeFile(target, lines.join('\n'));
}

async function readSources(folder) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const sources = new Map();
  for (const file of files) {
    const text = await readFile(new URL(file, folder), 'utf8');
    sources.set(file, text.replaceAll('\r\n', '\n'));
  }
  return sources;
}

/** The module of a folder's index.ts, in base 64. */
async function compile(folder, sources, options) {
  let binary;
  const args = [
    `assembly/${folder}/index.ts`,
    ...['--outFile', 'kernels.wasm', '--baseDir', fileURLToPath(root)],
    ...['--runtime', 'stub', '--noAssert', '-O3', '--converge', '--use', 'abort=', ...options],
  ];
  const { error, stderr } = await asc.main(args, {
    readFile: (name) => sources.get(name.replace(`assembly/${folder}/`, '')) ?? null,
    writeFile: (name, contents) => {
      if (name === 'kernels.wasm') binary = contents;
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`asc: ${error.message}\n${stderr.toString()}`);
  return Buffer.from(binary).toString('base64');
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

function layoutLines({ enums, structs }) {
  const lines = [];
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
  return lines;
}
