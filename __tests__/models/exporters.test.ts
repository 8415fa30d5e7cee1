import { expect, test } from '@jest/globals';
import { DEFAULT_FORMATS, exporters, FORMATS } from '../../src/models/exporters.js';
import { networkFrom } from '../../src/train/trainers.js';
import { describeExporter } from './conformance.js';

for (const exporter of exporters(networkFrom)) describeExporter(exporter);

test('the registry opens the formats that are asked for, and all where none is named', () => {
  const opened = (formats?: typeof DEFAULT_FORMATS) =>
    exporters(networkFrom, formats).map(({ format }) => format);
  expect(opened()).toEqual(FORMATS.map(({ name }) => name));
  expect(opened(['tfjs'])).toEqual(['tfjs']);
  expect(opened([])).toEqual([]);
  expect(opened(DEFAULT_FORMATS)).toHaveLength(DEFAULT_FORMATS.length);
});

test('no two formats have a name or a main file in common', () => {
  const opened = exporters(networkFrom);
  expect(new Set(opened.map(({ format }) => format)).size).toBe(opened.length);
  expect(new Set(opened.map(({ mainFile }) => mainFile)).size).toBe(opened.length);
});
