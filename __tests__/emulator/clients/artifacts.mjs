// What a job does with the real artifact client: upload two files, look at them, download them again. Prints JSON.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';

const folder = process.env.RUNNER_TEMP;
const size = Number(process.env.BYTES ?? 1000);
await mkdir(join(folder, 'out'));
const files = ['a.txt', 'b.bin'].map((name) => join(folder, 'out', name));
await writeFile(files[0], 'hello');
await writeFile(
  files[1],
  Buffer.alloc(size).map((_, i) => (i * 2654435761) >>> 24),
);

const client = new DefaultArtifactClient();
const seen = {};
try {
  seen.uploaded = await client.uploadArtifact('evidence', files, join(folder, 'out'), {
    compressionLevel: 0,
  });
  seen.listed = (await client.listArtifacts()).artifacts;
  seen.downloaded = await client.downloadArtifact(seen.uploaded.id, {
    path: join(folder, 'in'),
    expectedHash: `sha256:${seen.uploaded.digest}`,
  });
  seen.text = await readFile(join(folder, 'in', 'a.txt'), 'utf8');
  seen.bytes = (await readFile(join(folder, 'in', 'b.bin'))).length;
  await client.uploadArtifact('evidence', files, join(folder, 'out')).catch((error) => {
    seen.second = error.message;
  });
} catch (error) {
  seen.error = error.message;
}
await writeFile(process.env.GITHUB_OUTPUT, `seen=${JSON.stringify(seen)}\n`);
