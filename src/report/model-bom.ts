import { createHash } from 'node:crypto';
import type { FinishedRecord } from '../record/run-record.js';
import { experimentName } from './words.js';

/** Lies beside a model: what it was made of, for tools that read bills of materials. */
export const MODEL_BOM = 'bom.cdx.json';

const MODEL = 'model';
const DATA = 'data';
const TRAINER = 'trainer';

type Property = { readonly name: string; readonly value: string };

/**
 * The bill of materials of a model that passed, in CycloneDX 1.6 with its model card. Of two equal runs it
 * differs in the run's id and time alone. https://cyclonedx.org/docs/1.6/json/
 */
export function modelBom(record: FinishedRecord): string {
  const { id, created, artifacts, trainer, environment } = record;
  const files = artifacts.map(({ path, sha256 }) => ({
    type: 'file',
    'bom-ref': `file:${path}`,
    name: path,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
  }));
  const parts = [...files.map((file) => file['bom-ref']), DATA, TRAINER];
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(id)}`,
    version: 1,
    metadata: {
      timestamp: created,
      tools: {
        components: [{ type: 'application', name: 'sluice', version: environment.sluice }],
      },
      component: modelComponent(record),
    },
    components: [
      ...files,
      dataComponent(record),
      { type: 'framework', 'bom-ref': TRAINER, name: trainer.engine, version: trainer.version },
    ],
    dependencies: [{ ref: MODEL, dependsOn: parts }, ...parts.map((ref) => ({ ref }))],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function modelComponent(record: FinishedRecord) {
  const { id, task, git, decision, baseline, data } = record;
  return {
    type: 'machine-learning-model',
    'bom-ref': MODEL,
    group: record.project,
    name: record.experiment,
    version: id,
    description: `${experimentName(record)}, a model that passed its gate`,
    modelCard: {
      modelParameters: {
        approach: { type: 'supervised' },
        task: task === 'regression' ? 'regression' : 'classification',
        datasets: [{ ref: DATA }],
        inputs: data.columns.filter(({ role }) => role === 'feature').map(formatOf),
        outputs: data.columns.filter(({ role }) => role === 'label').map(formatOf),
      },
      quantitativeAnalysis: { performanceMetrics: metricsOf(record) },
    },
    properties: propertiesOf({
      'sluice:verdict': decision.verdict,
      ...(git && { 'sluice:commit': git.sha }),
      ...('runId' in baseline && { 'sluice:baseline': baseline.runId }),
    }),
  };
}

function formatOf({ kind, name }: FinishedRecord['data']['columns'][number]) {
  return { format: `${kind}: ${name}` };
}

/** Of the test rows, then of slices. A metric that is undefined is none. */
function metricsOf({ metrics }: FinishedRecord) {
  const parts = [
    { test: metrics.test, slice: 'test' },
    ...metrics.slices.map(({ where, test }) => ({ test, slice: `test where ${where}` })),
  ];
  return parts.flatMap(({ test, slice }) =>
    Object.entries(test).flatMap(([type, { value, interval }]) =>
      value === null
        ? []
        : [
            {
              type,
              value: String(value),
              slice,
              ...(interval && {
                confidenceInterval: {
                  lowerBound: String(interval[0]),
                  upperBound: String(interval[1]),
                },
              }),
            },
          ],
    ),
  );
}

/** The fingerprint is no hash of a file: it is the same however the rows are written. */
function dataComponent({ project, data }: FinishedRecord) {
  const { fingerprint, testFingerprint, rows, splits } = data;
  return {
    type: 'data',
    'bom-ref': DATA,
    name: project,
    version: fingerprint,
    data: [{ type: 'dataset', name: project }],
    properties: propertiesOf({
      'sluice:fingerprint': fingerprint,
      'sluice:testFingerprint': testFingerprint,
      'sluice:rows': String(rows),
      'sluice:rows:train': String(splits.train),
      'sluice:rows:validation': String(splits.validation),
      'sluice:rows:test': String(splits.test),
    }),
  };
}

function propertiesOf(values: Readonly<Record<string, string>>): readonly Property[] {
  return Object.entries(values).map(([name, value]) => ({ name, value }));
}

/** Of version 8, which leaves it to its maker what it is made of (RFC 9562): here the run's id. */
function uuidOf(id: string): string {
  const hex = createHash('sha256').update(id).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}
