import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportModel, writeModel } from '../../src/models/export-folder.js';
import { exporters } from '../../src/models/exporters.js';
import { verifyModel } from '../../src/models/verify-model.js';
import { Random } from '../../src/numeric/random.js';
import { describeModel } from '../../src/pipeline/describe-model.js';
import { RunFolder } from '../../src/record/run-folder.js';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { networkFrom } from '../../src/train/dense/network.js';
import { finishedRecord } from '../host/run-folder.js';
import { exampleModel } from './example-models.js';

const EXPORTERS = exporters(networkFrom, ['tfjs', 'onnx', 'keras']);
const random = new Random(1, 'changed bytes');

let root: string;
let record: FinishedRecord;
/** The model's folder of the run. */
let kept: string;
/** What it was exported as. */
let exported: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'sluice-verify-'));
  const run = join(root, 'run');
  mkdirSync(run);
  const { model, proof } = await exampleModel('binary');
  kept = join(run, 'model');
  const { files } = await writeModel(model, proof, kept, EXPORTERS);
  record = await describeModel(finishedRecord({ artifacts: [...files] }), new RunFolder(run));
  exported = join(root, 'exported');
  await exportModel(
    {
      runId: record.id,
      from: kept,
      artifacts: record.artifacts,
      to: exported,
      aside: { path: run },
    },
    (putInPlace) => putInPlace(),
    { onWait: () => {} },
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'copy-'));
  cpSync(exported, folder, { recursive: true });
});

const at = (path: string) => join(folder, path);
const names = () => [...record.artifacts.map(({ path }) => path), 'sluice-export.json'];
const model = () => names().find((path) => path.endsWith('.onnx'))!;
const faults = async () => {
  const found = await verifyModel(folder);
  if (found.kind !== 'refused') throw new Error(`it is ${found.kind}`);
  return found.faults;
};

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(at(path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(at(path), after);
}

describe('a model as it was exported', () => {
  test('is consistent, and says of which run it is and that nothing is signed', async () => {
    const { id, project, experiment, artifacts } = record;
    expect(await verifyModel(folder)).toEqual({
      kind: 'consistent',
      run: { id, project, experiment },
      files: artifacts.length - 1,
      signatures: [],
      listed: true,
    });
  });

  test('is consistent in the folder of its run, where no list of an export lies', async () => {
    expect(await verifyModel(kept)).toMatchObject({ kind: 'consistent', listed: false });
  });

  test('may have papers, hidden files and bundles of signatures beside it', async () => {
    for (const path of ['README.md', 'LICENSE', '.gitattributes', 'verdict.json.sigstore.json']) {
      writeFileSync(at(path), '');
    }
    mkdirSync(at('.git'));
    writeFileSync(at('.git/config'), '');
    expect(await verifyModel(folder)).toMatchObject({
      kind: 'consistent',
      signatures: ['verdict.json.sigstore.json'],
    });
  });
});

describe('a model is refused', () => {
  test('for one changed byte, in whichever file and wherever in it', async () => {
    for (const name of names()) {
      const bytes = readFileSync(at(name));
      const last = bytes.length - 1;
      const anywhere = Array.from({ length: 12 }, () => random.below(bytes.length));
      for (const offset of [0, last, ...anywhere]) {
        const changed = Buffer.from(bytes);
        changed[offset]! ^= 1 << random.below(8);
        writeFileSync(at(name), changed);
        expect([name, offset, (await verifyModel(folder)).kind]).toEqual([name, offset, 'refused']);
      }
      for (const other of [bytes.subarray(0, last), Buffer.concat([bytes, Buffer.from('\n')])]) {
        writeFileSync(at(name), other);
        expect([name, (await verifyModel(folder)).kind]).toEqual([name, 'refused']);
      }
      writeFileSync(at(name), bytes);
    }
    expect(await verifyModel(folder)).toMatchObject({ kind: 'consistent' });
  });

  test('where a file is missing, the verdict too', async () => {
    for (const { path } of record.artifacts) {
      renameSync(at(path), join(root, 'away'));
      expect(await faults()).toContain(`${path} is missing`);
      renameSync(join(root, 'away'), at(path));
    }
  });

  test('where a file lies beside it that a program could take for the model', async () => {
    for (const path of ['model.pkl', 'weights-0000000000000000.bin', 'inner/model.json']) {
      mkdirSync(join(at(path), '..'), { recursive: true });
      writeFileSync(at(path), 'x');
      expect(await faults()).toEqual([`${path} is not a file of this model`]);
      rmSync(at(path));
    }
  });

  test('where a link takes the place of a file, even of one with the same bytes', async () => {
    renameSync(at(model()), join(root, 'same-bytes'));
    symlinkSync(join(root, 'same-bytes'), at(model()));
    expect(await faults()).toEqual([
      `${model()} is no file of its own: a link, or a device`,
      `${model()} is missing`,
    ]);
  });

  test('where a folder of it is a link, which is not followed', async () => {
    symlinkSync(root, at('inner'));
    expect(await faults()).toEqual(['inner is no file of its own: a link, or a device']);
  });

  test('where the verdict is not a pass', async () => {
    rmSync(at('sluice-export.json'));
    for (const verdict of ['failed', 'inconclusive', 'Passed', '']) {
      edit('verdict.json', (text) => text.replace(/"verdict": "\w*"/, `"verdict": "${verdict}"`));
      expect(await faults()).toEqual([`the verdict is ${verdict}, not passed`]);
    }
  });

  test('where the verdict names files outside, the same file twice, or none', async () => {
    rmSync(at('sluice-export.json'));
    const whole = readFileSync(at('verdict.json'), 'utf8');
    const subject = (change: (subjects: unknown[]) => unknown[]) => {
      const json = JSON.parse(whole);
      writeFileSync(at('verdict.json'), JSON.stringify({ ...json, subject: change(json.subject) }));
    };
    for (const name of ['../model.onnx', '/etc/passwd', 'a/../../b', '', 'a\\b', 'C:/x']) {
      subject(([first]) => [{ ...(first as object), name }]);
      expect((await faults())[0]).toMatch(/^verdict\.json is no verdict: subject\.0\.name: /);
    }
    subject((subjects) => [...subjects, subjects[0]]);
    expect(await faults()).toEqual([expect.stringMatching(/^verdict\.json names .* twice$/)]);
    subject(() => []);
    expect((await faults())[0]).toMatch(/^verdict\.json is no verdict: subject: /);
  });

  test('where the verdict is something else', async () => {
    for (const text of ['', 'null', '[]', '{"_type": "https://in-toto.io/Statement/v0.1"}']) {
      writeFileSync(at('verdict.json'), text);
      expect((await faults())[0]).toMatch(/^verdict\.json is no verdict: /);
    }
  });

  test('where the list of the export is of another run', async () => {
    edit('sluice-export.json', (text) => text.replace(record.id, `${record.id}-other`));
    expect(await faults()).toEqual([
      "sluice-export.json and verdict.json don't name the same files",
    ]);
  });
});

test('a folder without a verdict and a list holds nothing to verify', async () => {
  for (const path of ['verdict.json', 'sluice-export.json']) rmSync(at(path));
  expect(await verifyModel(folder)).toEqual({ kind: 'nothing' });
});

test('the verdict is an in-toto statement of what decided, by what, on which data', async () => {
  const { subject, ...statement } = JSON.parse(readFileSync(at('verdict.json'), 'utf8'));
  expect(subject).toEqual(
    record.artifacts
      .filter(({ path }) => path !== 'verdict.json')
      .map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
  );
  const { id, project, experiment, created, git, data, decision, baseline } = record;
  expect(statement).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://github.com/sluice-ml/sluice/verdict/v1',
    predicate: {
      verdict: 'passed',
      conditions: decision.findings,
      run: { id, project, experiment, created },
      git,
      data: { fingerprint: data.fingerprint, testFingerprint: data.testFingerprint },
      baseline,
      rules: { digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      sluice: record.environment.sluice,
    },
  });
});

test("the rules' digest follows what is asked, not how it is answered or in which order it is written", async () => {
  const digest = async (params: FinishedRecord['params']) => {
    const run = mkdtempSync(join(root, 'rules-'));
    mkdirSync(join(run, 'model'));
    await describeModel({ ...record, params }, new RunFolder(run));
    const { predicate } = JSON.parse(readFileSync(join(run, 'model/verdict.json'), 'utf8'));
    return predicate.rules.digest.sha256 as string;
  };
  const gate = { conditions: ['auc >= 0.8'], confidence: 0.95 };
  const plain = await digest({ gate, train: { epochs: 5 } });
  const turned = { confidence: 0.95, conditions: ['auc >= 0.8'] };
  expect(await digest({ train: { epochs: 9 }, gate: turned })).toBe(plain);
  expect(await digest({ gate: { ...gate, conditions: ['auc >= 0.7'] } })).not.toBe(plain);
  expect(await digest({ gate, data: { label: 'y' } })).not.toBe(plain);
});

test("a command's own card and bill of materials stay as they are, and the verdict names them", async () => {
  const run = mkdtempSync(join(root, 'card-'));
  mkdirSync(join(run, 'model'));
  writeFileSync(join(run, 'model/Model_Card.md'), 'mine');
  const own = ['Model_Card.md', 'BOM.cdx.json'].map((path) => ({
    path,
    bytes: 4,
    sha256: 'a'.repeat(64),
  }));
  const { artifacts } = await describeModel({ ...record, artifacts: own }, new RunFolder(run));
  expect(artifacts.map(({ path }) => path)).toEqual([
    'Model_Card.md',
    'BOM.cdx.json',
    'verdict.json',
  ]);
  expect(readFileSync(join(run, 'model/Model_Card.md'), 'utf8')).toBe('mine');
});
