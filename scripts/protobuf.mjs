// Makes TypeScript of a folder of .proto files. Run by hand when a schema is replaced: the generators, 125 MB, are fetched for it and are
// no dependency.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const BUF = '@bufbuild/buf@1.75.0';
const PLUGIN = '@bufbuild/protoc-gen-es@2.17.0';

/** Writes `target/NAME.generated.ts` for each `NAME.proto` at or below `schemas`. */
export function writeProtobuf(schemas, target, script) {
  const out = mkdtempSync(join(tmpdir(), 'sluice-protobuf-'));
  try {
    const template = JSON.stringify({
      version: 'v2',
      plugins: [{ local: 'protoc-gen-es', out, opt: ['target=ts', 'import_extension=js'] }],
    });
    const packages = [`--package=${BUF}`, `--package=${PLUGIN}`];
    const command = ['buf', 'generate', schemas, '--template', template];
    execFileSync('npm', ['exec', '--yes', ...packages, '--', ...command], { stdio: 'inherit' });
    for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('_pb.ts')) continue;
      const code = readFileSync(join(out, file), 'utf8').replace(
        /from "\.[^"]*?([^/"]+)_pb\.js"/g,
        (_, name) => `from "./${nameOf(name)}.generated.js"`,
      );
      writeFileSync(
        join(target, `${nameOf(basename(file, '_pb.ts'))}.generated.ts`),
        `// Written by ${script}; do not edit.\n// biome-ignore-all format: generated\n// biome-ignore-all lint: generated\n${code}`,
      );
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function nameOf(file) {
  return file.replaceAll('_', '-');
}
