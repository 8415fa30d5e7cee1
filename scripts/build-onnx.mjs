// Writes src/models/onnx/onnx-ml.generated.ts from scripts/onnx/onnx-ml.proto, the official schema as onnx 1.23.1 publishes it
// (Apache-2.0). Run by hand when the schema is replaced: the generators, 125 MB, are fetched for it and are no dependency.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUF = '@bufbuild/buf@1.75.0';
const PLUGIN = '@bufbuild/protoc-gen-es@2.17.0';
const TARGET = 'src/models/onnx/onnx-ml.generated.ts';

const out = mkdtempSync(join(tmpdir(), 'sluice-onnx-'));
try {
  const template = JSON.stringify({
    version: 'v2',
    plugins: [{ local: 'protoc-gen-es', out, opt: ['target=ts', 'import_extension=js'] }],
  });
  const packages = [`--package=${BUF}`, `--package=${PLUGIN}`];
  const command = ['buf', 'generate', 'scripts/onnx', '--template', template];
  execFileSync('npm', ['exec', '--yes', ...packages, '--', ...command], { stdio: 'inherit' });
  const code = readFileSync(join(out, 'onnx-ml_pb.ts'), 'utf8');
  writeFileSync(
    TARGET,
    `// Written by scripts/build-onnx.mjs; do not edit.\n// biome-ignore-all format: generated\n// biome-ignore-all lint: generated\n${code}`,
  );
} finally {
  rmSync(out, { recursive: true, force: true });
}
