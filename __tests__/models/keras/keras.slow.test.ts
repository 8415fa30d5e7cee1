import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { encodeTable } from '../../../src/data/encoding/encode.js';
import { toKeras } from '../../../src/models/keras/keras-format.js';
import { ACTIVATIONS, type Layer } from '../../../src/models/layers.js';
import { largestDifference } from '../../../src/models/parity.js';
import { askPython, describeWithPython } from '../../python/python.js';
import { dense } from '../../train/dense/networks.js';
import { ENCODING, exampleTable, filled, LABELS } from '../example-models.js';

describeWithPython(['keras'])('Keras', () => {
  test('loads every kind of layer and activation, and gives our outputs', () => {
    const encoding = { ...ENCODING, label: LABELS.multiclass };
    const normalization = { kind: 'batch_normalization', momentum: 0.9, epsilon: 0.01 } as const;
    const models = ACTIVATIONS.map((activation) => {
      const layers: readonly Layer[] = [
        normalization,
        dense(5, activation),
        { kind: 'dropout', rate: 0.4 },
        dense(4, activation),
        normalization,
        { kind: 'dropout', rate: 0.1 },
        dense(3, 'softmax'),
      ];
      const network = filled(layers, encoding.features.length);
      return { kind: 'network', network, encoding } as const;
    });
    const x = encodeTable(encoding, exampleTable());
    const folder = mkdtempSync(join(tmpdir(), 'sluice-keras-'));
    const rows = join(folder, 'rows.json');
    const each = Array.from({ length: x.rows }, (_, row) =>
      Array.from(x.data.subarray(row * x.columns, (row + 1) * x.columns)),
    );
    writeFileSync(rows, JSON.stringify(each));
    const paths = models.map((model, i) => {
      const path = join(folder, `${i}.keras`);
      writeFileSync(path, toKeras(model));
      return path;
    });
    const theirs = z
      .array(z.array(z.number()))
      .parse(askPython('keras_outputs.py', rows, ...paths));
    rmSync(folder, { recursive: true });
    models.forEach(({ network }, i) => {
      expect(largestDifference(network.predict(x), theirs[i]!)).toBeLessThan(1e-5);
    });
  }, 180_000);
});
