import { expect, test } from '@jest/globals';
import { DEFAULT_FORMATS, exporters, FORMATS, type Format } from '../../src/models/exporters.js';
import { networkFrom } from '../../src/train/trainers.js';
import { describeExporter } from './conformance.js';

const networks = exporters(networkFrom).filter((one) => one.of === 'network');
for (const exporter of networks) describeExporter(exporter);

test('the registry opens the formats that are asked for, and all where none is named', () => {
  const opened = (formats?: readonly Format[]) =>
    exporters(networkFrom, formats).map(({ format }) => format);
  expect(opened()).toEqual(FORMATS.map(({ name }) => name));
  expect(opened(['tfjs'])).toEqual(['tfjs']);
  expect(opened([])).toEqual([]);
  expect(opened(DEFAULT_FORMATS.network)).toEqual(['tfjs', 'onnx']);
  expect(opened(DEFAULT_FORMATS.files)).toEqual(['as-is']);
});

test('no two formats have a name or a main file in common', () => {
  const opened = exporters(networkFrom);
  expect(new Set(opened.map(({ format }) => format)).size).toBe(opened.length);
  expect(new Set(networks.map(({ mainFile }) => mainFile)).size).toBe(networks.length);
});
