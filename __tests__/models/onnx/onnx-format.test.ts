import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import { describe, expect, test } from '@jest/globals';
import { toOnnx } from '../../../src/models/onnx/onnx-format.js';
import {
  TensorProto_DataType as DataType,
  type ModelProto,
  ModelProtoSchema,
  OperatorSetIdProtoSchema,
  type ValueInfoProto,
} from '../../../src/models/onnx/onnx-ml.generated.js';
import { openOnnx } from '../../../src/models/onnx/onnx-model.js';
import { ENCODING, exampleModel } from '../example-models.js';

const ORIGIN = { project: 'p', experiment: 'e', run: 'r1', fingerprint: 'ab' };

const read = (bytes: Uint8Array) => fromBinary(ModelProtoSchema, Uint8Array.from(bytes));

/** `name: TYPE[N,1]` */
function signature({ name, type }: ValueInfoProto): string {
  if (type?.value.case !== 'tensorType') throw new Error(`${name} is no tensor`);
  const { elemType, shape } = type.value.value;
  const dims = shape?.dim.map(({ value }) => String(value.value));
  return `${name}: ${DataType[elemType]}[${dims}]`;
}

describe('a model in ONNX', () => {
  test.each([
    ['binary', ['label: STRING[N]', 'probabilities: FLOAT[N,2]']],
    ['multiclass', ['label: STRING[N]', 'probabilities: FLOAT[N,3]']],
    ['regression', ['value: DOUBLE[N,1]']],
    ['log regression', ['value: DOUBLE[N,1]']],
  ] as const)('takes an input a column, and of a %s gives its answers', async (kind, outputs) => {
    const { graph } = read(toOnnx((await exampleModel(kind)).model));
    expect(graph?.input.map(signature)).toEqual([
      'age: DOUBLE[N,1]',
      'day: DOUBLE[N,1]',
      'home: STRING[N,1]',
      'new: STRING[N,1]',
    ]);
    expect(graph?.output.map(signature)).toEqual(outputs);
  });

  test('says which operators it needs, where it comes from and how it reads columns', async () => {
    const { model } = await exampleModel('binary');
    const { irVersion, opsetImport, metadataProps } = read(toOnnx(model, ORIGIN));
    expect(irVersion).toBe(8n);
    expect(opsetImport.map(({ domain, version }) => [domain, version])).toEqual([
      ['', 17n],
      ['ai.onnx.ml', 3n],
    ]);
    expect(Object.fromEntries(metadataProps.map(({ key, value }) => [key, value]))).toEqual({
      project: 'p',
      experiment: 'e',
      run: 'r1',
      data_fingerprint: 'ab',
      classes: '["no","yes"]',
      encoding: JSON.stringify(model.encoding),
    });
  });

  test('holds its weights in 32 bits, bit for bit', async () => {
    const { model } = await exampleModel('regression');
    const { graph } = read(toOnnx(model));
    const held = graph!.initializer.map(({ rawData }) => Buffer.from(rawData).toString('hex'));
    for (const { values } of model.network.layers.flatMap(({ weights }) => weights)) {
      const view = new DataView(new ArrayBuffer(values.byteLength));
      for (const [i, value] of values.entries()) view.setFloat32(i * 4, value, true);
      expect(held).toContain(Buffer.from(view.buffer).toString('hex'));
    }
  });

  test('names its own values otherwise than any column', async () => {
    const { model } = await exampleModel('binary');
    const { graph } = read(toOnnx(model));
    const taken = graph!.node[0]!.output[0]!;
    const columns = [{ ...ENCODING.columns[0], column: taken }, ...ENCODING.columns.slice(1)];
    const renamed = read(toOnnx({ ...model, encoding: { ...model.encoding, columns } })).graph!;
    const names = [
      ...renamed.input.map(({ name }) => name),
      ...renamed.initializer.map(({ name }) => name),
      ...renamed.node.flatMap(({ output }) => output),
    ];
    expect(names).toContain(taken);
    expect(new Set(names).size).toBe(names.length);
  });
});

const BYTES = toOnnx((await exampleModel('binary')).model);

describe('a file', () => {
  const changed = (change: (model: ModelProto) => void) => () => {
    const model = read(BYTES);
    change(model);
    return openOnnx(toBinary(ModelProtoSchema, model));
  };

  test('that is cut off is refused', () => {
    expect(() => openOnnx(BYTES.subarray(0, BYTES.length - 9))).toThrow();
    expect(() => openOnnx(new Uint8Array())).toThrow(/no metadata "encoding"/);
  });

  test('that something else wrote is refused, and the error says what is read', () => {
    const foreign = changed((model) => {
      model.metadataProps = [];
    });
    expect(foreign).toThrow('it has no metadata "encoding"; Sluice reads ONNX that it wrote');
  });

  test('of other operator sets is refused: they may mean something else', () => {
    const newer = changed((model) => {
      model.opsetImport[0] = create(OperatorSetIdProtoSchema, { domain: '', version: 21n });
    });
    expect(newer).toThrow(/8,21,3/);
  });

  test('without a graph, or with outputs that the task has not, is refused', () => {
    const without = changed((model) => {
      delete model.graph;
    });
    expect(without).toThrow('it has no graph');
    const silent = changed((model) => {
      model.graph!.output = [];
    });
    expect(silent).toThrow(/it has the outputs/);
  });

  test('whose encoding names a column that the graph does not take is refused when asked', async () => {
    const renamed = changed((model) => {
      model.graph!.input[0]!.name = 'alter';
    })();
    const { proof } = await exampleModel('binary');
    await expect(renamed.predict(proof.table)).rejects.toThrow('there is no value "alter"');
  });

  test('that gives a label which is none of the classes is refused when asked', async () => {
    const other = changed((model) => {
      const encoder = model.graph!.node.at(-1)!;
      const texts = encoder.attribute.find(({ name }) => name === 'values_strings')!;
      texts.strings = [Buffer.from('nay'), Buffer.from('yes')];
    })();
    const { proof } = await exampleModel('binary');
    await expect(other.predict(proof.table)).rejects.toThrow('it gives the label "nay"');
  });
});
