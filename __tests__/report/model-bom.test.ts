import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { modelBom } from '../../src/report/model-bom.js';
import { finishedRecord } from '../host/run-folder.js';
import { hostileRecord } from './hostile-card.js';

/** CycloneDX's own schemas, as its library for JavaScript has them, by the names that they have for each other. */
const [bom, licences, signatures] = ['bom-1.6', 'spdx', 'jsf-0.82'].map((name) => {
  const file = `${name}.SNAPSHOT.schema.json`;
  const text = readFileSync(`__tests__/report/fixtures/cyclonedx/${file}`, 'utf8');
  return { ...JSON.parse(text), $id: `http://cyclonedx.org/schema/${file}` };
});
// Not strict with the schema: it has words of its own for its documentation.
const ajv = new Ajv({ strict: false, allErrors: true, schemas: [licences, signatures] });
formats.default(ajv);
// Of addresses, which a bill of ours has none of.
for (const format of ['idn-email', 'iri-reference']) ajv.addFormat(format, true);
const isBom = ajv.compile(bom);

function bomOf(record: FinishedRecord): unknown {
  const parsed = JSON.parse(modelBom(record));
  isBom(parsed);
  expect(isBom.errors ?? []).toEqual([]);
  return parsed;
}

const MODEL = { path: 'model.onnx', bytes: 5, sha256: 'a'.repeat(64) };

test('a bill of materials names a model, its files, its data and its metrics, as CycloneDX has them', () => {
  const estimate = { value: 0.85, interval: [0.8, 0.9], n: 100 } as const;
  const record = finishedRecord({
    artifacts: [MODEL],
    metrics: {
      test: { accuracy: estimate, auc: { value: null, interval: null, n: 0, why: 'one class' } },
      slices: [{ where: 'Home = rent', n: 30, test: { recall: { ...estimate, interval: null } } }],
    },
  });
  const confidenceInterval = { lowerBound: '0.8', upperBound: '0.9' };
  expect(bomOf(record)).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: {
      component: {
        type: 'machine-learning-model',
        group: 'credit',
        name: 'scoring',
        version: record.id,
        modelCard: {
          modelParameters: { task: 'classification', datasets: [{ ref: 'data' }] },
          quantitativeAnalysis: {
            performanceMetrics: [
              { type: 'accuracy', value: '0.85', slice: 'test', confidenceInterval },
              { type: 'recall', value: '0.85', slice: 'test where Home = rent' },
            ],
          },
        },
        properties: [
          { name: 'sluice:verdict', value: 'passed' },
          { name: 'sluice:commit', value: 'a'.repeat(40) },
        ],
      },
    },
    components: [
      { type: 'file', name: 'model.onnx', hashes: [{ alg: 'SHA-256', content: MODEL.sha256 }] },
      { type: 'data', version: record.data.fingerprint },
      { type: 'framework', name: 'dense', version: '1' },
    ],
  });
});

test('a bill of materials is one whatever names come from files, and without commit or metric', () => {
  bomOf({ ...hostileRecord(), artifacts: [MODEL] });
  bomOf(finishedRecord({ git: null, metrics: { test: {}, slices: [] } }));
});

test('two runs have bills of materials of other numbers, one run always the same', () => {
  const numberOf = (id: string) =>
    (bomOf(finishedRecord({ id })) as { readonly serialNumber: string }).serialNumber;
  expect(numberOf('one')).toBe(numberOf('one'));
  expect(numberOf('one')).not.toBe(numberOf('two'));
});

test('what CycloneDX does not know is no bill of materials', () => {
  const parsed = JSON.parse(modelBom(finishedRecord()));
  expect(isBom({ ...parsed, models: [] })).toBe(false);
  expect(isBom({ ...parsed, serialNumber: 'urn:uuid:1' })).toBe(false);
});
