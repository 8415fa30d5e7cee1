import { readFileSync } from 'node:fs';
import { create, fromBinary } from '@bufbuild/protobuf';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { evaluator } from '../../../src/models/onnx/evaluate.js';
import {
  type GraphProto,
  GraphProtoSchema,
  ModelProtoSchema,
  NodeProtoSchema,
} from '../../../src/models/onnx/onnx-ml.generated.js';
import type { Tensor } from '../../../src/models/onnx/tensor.js';

const number = z.union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity']).transform(Number)]);
const numbers = z.array(number);
const dims = z.array(z.int());
const tensor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('float'), dims, data: numbers.transform((v) => new Float32Array(v)) }),
  z.object({
    kind: z.literal('double'),
    dims,
    data: numbers.transform((v) => Float64Array.from(v)),
  }),
  z.object({
    kind: z.literal('int64'),
    dims,
    data: numbers.transform((v) => Float64Array.from(v)),
  }),
  z.object({
    kind: z.literal('bool'),
    dims,
    data: z.array(z.boolean()).transform((v) => Uint8Array.from(v, Number)),
  }),
  z.object({ kind: z.literal('string'), dims, data: z.array(z.string()) }),
]) satisfies z.ZodType<Tensor>;

// Written by __tests__/python/onnx_operators.py.
const { cases } = z
  .object({
    cases: z.array(
      z.object({
        name: z.string(),
        model: z.string().transform((text) => Buffer.from(text, 'base64')),
        inputs: z.record(z.string(), tensor),
        output: tensor,
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('fixtures/operators.json', import.meta.url), 'utf8')));

function graphOf(model: Uint8Array): GraphProto {
  const { graph } = fromBinary(ModelProtoSchema, Uint8Array.from(model));
  if (!graph) throw new Error('no graph');
  return graph;
}

/** As near as rounding to the tensor's precision lets two ways of computing be. */
function expectNear(found: Tensor, expected: Tensor): void {
  expect(found.kind).toBe(expected.kind);
  expect(found.dims).toEqual(expected.dims);
  if (found.kind === 'string' || expected.kind === 'string') {
    expect(found.data).toEqual(expected.data);
    return;
  }
  const ulps = { float: 8 * 2 ** -23, double: 4 * 2 ** -52, int64: 0, bool: 0 }[found.kind];
  expected.data.forEach((value, i) => {
    if (!Number.isFinite(value)) expect(found.data[i]).toEqual(value);
    else {
      // exp(x) - 1 is as exact as 1 is, in onnxruntime.
      const allowed = ulps * Math.max(Math.abs(value), found.kind === 'float' ? 0.1 : 0);
      expect(Math.abs(found.data[i]! - value)).toBeLessThanOrEqual(allowed);
    }
  });
}

test.each(cases)('$name gives what onnxruntime gives', ({ model, inputs, output }) => {
  const answers = evaluator(graphOf(model))(new Map(Object.entries(inputs)));
  expectNear(answers.get('y')!, output);
});

describe('a graph', () => {
  const { model, inputs } = cases.find(({ name }) => name === 'Gemm')!;
  const changed = (change: (graph: GraphProto) => void) => () => {
    const graph = graphOf(model);
    change(graph);
    return evaluator(graph)(new Map(Object.entries(inputs)));
  };

  test('with an operator that is not known is refused before any rows come', () => {
    const node = create(NodeProtoSchema, { opType: 'Conv', output: ['y'] });
    expect(() => evaluator(create(GraphProtoSchema, { node: [node] }))).toThrow(
      /Conv is not known/,
    );
  });

  test('whose operator has an attribute that would be overlooked is refused', () => {
    const { model } = cases.find(({ name }) => name === 'Elu with a scale')!;
    const graph = graphOf(model);
    graph.node[0]!.attribute[0]!.name = 'beta';
    expect(() => evaluator(graph)).toThrow('the attribute beta is not known');
  });

  test('with a constant of another size than its shape says is refused', () => {
    const cut = changed(({ initializer }) => {
      initializer[0]!.rawData = initializer[0]!.rawData.slice(4);
    });
    expect(cut).toThrow(/c0 has 44 bytes, not 48/);
  });

  test('with a constant that is not finite is refused', () => {
    const spoilt = changed(({ initializer }) => {
      const { rawData } = initializer[0]!;
      new DataView(rawData.buffer, rawData.byteOffset).setFloat32(0, Number.NaN, true);
    });
    expect(spoilt).toThrow(/c0 holds a value that is not finite/);
  });

  test('whose tensors do not fit names the node', () => {
    const short = changed(({ initializer }) => {
      initializer[1]!.dims = [1n];
      initializer[1]!.rawData = initializer[1]!.rawData.slice(0, 4);
    });
    expect(short).toThrow(/\[6,4\] · \[4,3\] \+ \[1\] don't fit/);
  });

  test('that needs a value which nothing gives is refused', () => {
    expect(() => evaluator(graphOf(model))(new Map())).toThrow('there is no value "x0"');
  });
});
