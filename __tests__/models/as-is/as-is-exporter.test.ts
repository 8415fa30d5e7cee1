import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeModel } from '../../../src/models/export-folder.js';
import { exporters } from '../../../src/models/exporters.js';
import type { ModelFiles } from '../../../src/models/model.js';
import { networkFrom } from '../../../src/train/trainers.js';
import { exampleModel } from '../example-models.js';

const { model: network, proof } = await exampleModel('binary');
const asIs = exporters(networkFrom, ['as-is']);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-as-is-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function filesOf(contents: Readonly<Record<string, string>>): ModelFiles {
  const left = join(folder, 'left');
  for (const [file, content] of Object.entries(contents)) {
    mkdirSync(join(left, file, '..'), { recursive: true });
    writeFileSync(join(left, file), content);
  }
  return { kind: 'files', folder: left, files: Object.keys(contents), flavour: 'command' };
}

test('files are copied byte for byte, folders and all, and recorded by digest', async () => {
  const model = filesOf({ 'saved_model.pb': 'graph', 'variables/data-00000': 'weights' });
  const written = await writeModel(model, proof, join(folder, 'model'), asIs);
  // printf graph | sha256sum; printf weights | sha256sum
  expect(written.parity).toEqual([]);
  expect(written.files).toEqual([
    {
      path: 'saved_model.pb',
      bytes: 5,
      sha256: 'eef93e1d14482804277fca0172464032d1a4fdbcc338524059fa1e861454ad4d',
    },
    {
      path: 'variables/data-00000',
      bytes: 7,
      sha256: '9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c',
    },
  ]);
  expect(readFileSync(join(folder, 'model/variables/data-00000'), 'utf8')).toBe('weights');
});

test.each([
  '.hidden',
  'a\\b',
  'a:b',
  'variables/../../x',
  'verdict.json',
  'Verdict.JSON',
  'sluice-export.json',
])('a file called %s is refused, and nothing is left', async (name) => {
  const model = { ...filesOf({ fine: 'x' }), files: ['fine', name] };
  const path = join(folder, 'model');
  await expect(writeModel(model, proof, path, asIs)).rejects.toThrow(/kept under its name/);
  expect(existsSync(path)).toBe(false);
});

test('a network is no files, and files are no network', async () => {
  const path = join(folder, 'model');
  await expect(writeModel(network, proof, path, asIs)).rejects.toThrow(
    'the format as-is takes no model that is a network',
  );
  const tfjs = exporters(networkFrom, ['tfjs']);
  await expect(writeModel(filesOf({ a: 'x' }), proof, path, tfjs)).rejects.toThrow(
    'the format tfjs takes no model that is command files',
  );
});
