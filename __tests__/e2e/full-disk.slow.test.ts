import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { filesIn, folderWith, runsIn } from './folder.js';
import { CLI, start } from './process.js';
import { config, csv, purchases } from './purchases.js';

const onPosix = process.platform === 'win32' ? test.skip : test;

/** In each format a file that is larger than the limit, which stands for a full disk. */
onPosix.each([
  ['tfjs', /weights-[0-9a-f]{16}\.bin/],
  ['onnx', /model\.onnx/],
  ['keras', /model\.keras/],
] as const)(
  'a run with no room for its %s leaves the model before it whole',
  async (format, file) => {
    const former = {
      'model/model.json': 'the old model',
      'model/model.onnx': 'the old ONNX',
      'model/model.keras': 'the old Keras',
    };
    const files = {
      'sluice.yml': config({ train: 'epochs: 2', conditions: '[accuracy > 0.5]' }),
      'data.csv': csv(purchases(200)),
      ...former,
    };
    const folder = folderWith(files);
    const limited = 'ulimit -f 20; exec "$0" "$@"';
    const run = [CLI, 'run', 'sluice.yml', '--set', `export.formats=[${format}]`];
    const ended = await start('bash', ['-c', limited, process.execPath, ...run], { cwd: folder })
      .ended;
    expect(ended.stderr).toMatch(
      new RegExp(`could not write \\S*${file.source}: the file would be`),
    );
    expect(ended.code).toBe(4);
    expect(runsIn(folder)[0]?.record).toMatchObject({ status: 'broke', artifacts: [] });
    expect(filesIn(folder, '.sluice')).toEqual(Object.keys(files).sort());
    for (const [path, text] of Object.entries(former)) {
      expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
    }
  },
);
