import erfc from '@stdlib/math-base-special-erfc';
import type { Attributes } from './attributes.js';
import { gemms } from './gemm.js';
import { TensorProto_DataType as DataType } from './onnx-ml.generated.js';
import type { Space } from './space.js';
import { expectKind, type Floats, type Numbers, type Tensor, type Texts } from './tensor.js';

/** What a node does with its inputs. It writes into its own space, and fills what it gives. */
export type Kernel = (inputs: readonly Tensor[], space: Space) => Tensor;

/** Reads a node's attributes once, before any rows come. */
type Operator = (attributes: Attributes) => Kernel;

/** After https://onnx.ai/onnx/operators, opset 17 and ai.onnx.ml 3, as far as `toOnnx` needs them. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  Add: pairwise((out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a.data[i * a.step]! + b.data[i * b.step]!;
  }),
  Sub: pairwise((out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a.data[i * a.step]! - b.data[i * b.step]!;
  }),
  Mul: pairwise((out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a.data[i * a.step]! * b.data[i * b.step]!;
  }),
  Div: pairwise((out, a, b) => {
    for (let i = 0; i < out.length; i++) out[i] = a.data[i * a.step]! / b.data[i * b.step]!;
  }),
  Relu: () => (inputs, space) => {
    const { kind, dims, data } = expectKind(inputs[0], 'double', 'float');
    const out = space.numbers(kind, dims);
    for (let i = 0; i < data.length; i++) out.data[i] = Math.max(data[i]!, 0);
    return out;
  },
  Sigmoid: each((x) => 1 / (1 + Math.exp(-x))),
  Tanh: each(Math.tanh),
  Exp: each(Math.exp),
  Erf: each((x) => 1 - erfc(x)),
  LeakyRelu: (attributes) => {
    const alpha = attributes.float('alpha', 0.01);
    return each((x) => (x < 0 ? alpha * x : x))(attributes);
  },
  Elu: (attributes) => {
    const alpha = attributes.float('alpha', 1);
    return each((x) => (x < 0 ? alpha * Math.expm1(x) : x))(attributes);
  },
  Selu: (attributes) => {
    const alpha = attributes.float('alpha', 1.6732632423543772);
    const gamma = attributes.float('gamma', 1.0507009873554805);
    return each((x) => gamma * (x > 0 ? x : alpha * Math.expm1(x)))(attributes);
  },
  Identity: () => (inputs) => inputs[0]!,
  IsNaN: () => (inputs, space) => {
    const { dims, data } = expectKind(inputs[0], 'double', 'float');
    const out = space.flags(dims);
    for (let i = 0; i < data.length; i++) out.data[i] = Number.isNaN(data[i]!) ? 1 : 0;
    return out;
  },
  Where: () => (inputs, space) => {
    const condition = expectKind(inputs[0], 'bool');
    const [a, b] = sameKind(inputs[1], inputs[2]);
    const [ifSo, ifNot] = [operand(a, condition.dims), operand(b, condition.dims)];
    const out = space.numbers(a.kind, condition.dims);
    for (let i = 0; i < out.data.length; i++) {
      out.data[i] = condition.data[i] ? ifSo.data[i * ifSo.step]! : ifNot.data[i * ifNot.step]!;
    }
    return out;
  },
  Clip: () => (inputs, space) => {
    const x = expectKind(inputs[0], 'double', 'float');
    const ends = [inputs[1], inputs[2]].map((one) => operand(expectKind(one, x.kind), []).data[0]!);
    const [low, high] = [ends[0]!, ends[1]!];
    const out = space.numbers(x.kind, x.dims);
    for (let i = 0; i < x.data.length; i++) {
      out.data[i] = Math.min(Math.max(x.data[i]!, low), high);
    }
    return out;
  },
  Cast: (attributes) => {
    const to = attributes.integer('to');
    const kind = to === DataType.FLOAT ? 'float' : 'double';
    if (to !== DataType.FLOAT && to !== DataType.DOUBLE) throw new Error(`a cast to type ${to}`);
    return (inputs, space) => {
      const { dims, data } = expectKind(inputs[0], 'double', 'float', 'bool');
      const out = space.numbers(kind, dims);
      out.data.set(data);
      return out;
    };
  },
  Squeeze: () => (inputs) => {
    const x = expectKind(inputs[0], 'int64');
    const axes = expectKind(inputs[1], 'int64').data;
    if (axes.some((axis) => x.dims[axis] !== 1)) throw new Error('a squeezed axis is not 1 long');
    return { ...x, dims: x.dims.filter((_, axis) => !axes.includes(axis)) };
  },
  OneHot: (attributes) => {
    if (attributes.integer('axis', -1) !== -1) throw new Error('the axis is not the last');
    return (inputs, space) => {
      const indices = expectKind(inputs[0], 'int64');
      const depth = expectKind(inputs[1], 'int64').data[0]!;
      const [off, on] = expectKind(inputs[2], 'float').data;
      const out = space.floats([...indices.dims, depth]);
      out.data.fill(off!);
      indices.data.forEach((index, row) => {
        // Negative indices count from the end; those beyond the ends are nowhere.
        const place = index < 0 ? index + depth : index;
        if (place >= 0 && place < depth) out.data[row * depth + place] = on!;
      });
      return out;
    };
  },
  Concat: (attributes) => {
    if (attributes.integer('axis') !== 1) throw new Error('the axis is not 1');
    return (inputs, space) =>
      concat(
        inputs.map((one) => matrixOf(one)),
        space,
      );
  },
  Gemm: () => {
    const gemm = gemms();
    return (inputs, space) => {
      const [x, weights] = [matrixOf(inputs[0]), matrixOf(inputs[1])];
      return gemm(x, weights, expectKind(inputs[2], 'float'), space);
    };
  },
  BatchNormalization: (attributes) => {
    const epsilon = attributes.float('epsilon', 1e-5);
    return ([input, ...rest], space) => {
      const x = matrixOf(input);
      const columns = x.dims[1]!;
      const [scale, shift, mean, variance] = rest.map((one) => expectKind(one, 'float').data);
      const out = space.floats(x.dims);
      for (let i = 0; i < x.data.length; i++) {
        const column = i % columns;
        const deviation = Math.sqrt(variance![column]! + epsilon);
        out.data[i] =
          (scale![column]! * (x.data[i]! - mean![column]!)) / deviation + shift![column]!;
      }
      return out;
    };
  },
  Softmax: (attributes) => {
    if (attributes.integer('axis', -1) !== -1) throw new Error('the axis is not the last');
    return (inputs, space) => softmax(matrixOf(inputs[0]), space);
  },
  ArgMax: (attributes) => {
    if (attributes.integer('axis', 0) !== 1) throw new Error('the axis is not 1');
    if (attributes.integer('keepdims', 1) !== 0) throw new Error('the axis is kept');
    return (inputs, space) => {
      const { dims, data } = matrixOf(inputs[0]);
      const [rows, columns] = [dims[0]!, dims[1]!];
      const best = space.indices([rows]);
      for (let row = 0; row < rows; row++) {
        const first = row * columns;
        let most = 0;
        for (let column = 1; column < columns; column++) {
          if (data[first + column]! > data[first + most]!) most = column;
        }
        best.data[row] = most;
      }
      return best;
    };
  },
  'ai.onnx.ml.LabelEncoder': (attributes) => {
    const keys = attributes.strings('keys_strings');
    return keys ? textsToIntegers(keys, attributes) : integersToTexts(attributes);
  },
};

function textsToIntegers(keys: readonly string[], attributes: Attributes): Kernel {
  const values = attributes.integers('values_int64s') ?? [];
  const otherwise = attributes.integer('default_int64', -1);
  const places = mapOf(keys, values);
  return (inputs, space) => {
    const { dims, data } = expectKind(inputs[0], 'string');
    const out = space.indices(dims);
    for (let i = 0; i < data.length; i++) out.data[i] = places.get(data[i]!) ?? otherwise;
    return out;
  };
}

function integersToTexts(attributes: Attributes): Kernel {
  const texts = mapOf(
    attributes.integers('keys_int64s') ?? [],
    attributes.strings('values_strings') ?? [],
  );
  return (inputs): Texts => {
    const { dims, data } = expectKind(inputs[0], 'int64');
    return { kind: 'string', dims, data: Array.from(data, (key) => texts.get(key) ?? '_Unused') };
  };
}

function mapOf<K, V>(keys: readonly K[], values: readonly V[]): ReadonlyMap<K, V> {
  const map = new Map(keys.map((key, i) => [key, values[i]!]));
  if (map.size !== values.length) throw new Error('the keys are no match for the values');
  return map;
}

function each(of: (x: number) => number): Operator {
  return () => (inputs, space) => {
    const { kind, dims, data } = expectKind(inputs[0], 'double', 'float');
    const out = space.numbers(kind, dims);
    for (let i = 0; i < data.length; i++) out.data[i] = of(data[i]!);
    return out;
  };
}

/** Of two tensors of the same shape, or one of which holds a single number. */
function pairwise(
  fill: (out: Float32Array | Float64Array, a: Operand, b: Operand) => void,
): Operator {
  return () => (inputs, space) => {
    const [a, b] = sameKind(inputs[0], inputs[1]);
    const out = space.numbers(a.kind, a.data.length === 1 ? b.dims : a.dims);
    fill(out.data, operand(a, out.dims), operand(b, out.dims));
    return out;
  };
}

function sameKind(a: Tensor | undefined, b: Tensor | undefined): readonly [Numbers, Numbers] {
  const first = expectKind(a, 'double', 'float');
  return [first, expectKind(b, first.kind)];
}

/** Numbers to be read at `i * step`: a single one stands for all. */
interface Operand {
  readonly data: Float32Array | Float64Array;
  readonly step: 0 | 1;
}

function operand({ dims, data }: Numbers, shape: readonly number[]): Operand {
  if (data.length === 1) return { data, step: 0 };
  if (dims.join() !== shape.join()) throw new Error(`[${dims}] and [${shape}] don't fit`);
  return { data, step: 1 };
}

function matrixOf(tensor: Tensor | undefined): Floats {
  const floats = expectKind(tensor, 'float');
  if (floats.dims.length !== 2) throw new Error(`[${floats.dims}] is no matrix`);
  return floats;
}

function concat(parts: readonly Floats[], space: Space): Floats {
  const rows = parts[0]!.dims[0]!;
  const columns = parts.reduce((sum, { dims }) => sum + dims[1]!, 0);
  const out = space.floats([rows, columns]);
  let offset = 0;
  for (const part of parts) {
    const width = part.dims[1]!;
    if (part.dims[0] !== rows) throw new Error('the parts have different numbers of rows');
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < width; i++)
        out.data[row * columns + offset + i] = part.data[row * width + i]!;
    }
    offset += width;
  }
  return out;
}

function softmax({ dims, data }: Floats, space: Space): Floats {
  const [rows, columns] = [dims[0]!, dims[1]!];
  const out = space.floats(dims);
  const powers = new Float64Array(columns);
  for (let first = 0; first < rows * columns; first += columns) {
    let most = Number.NEGATIVE_INFINITY;
    for (let i = first; i < first + columns; i++) most = Math.max(most, data[i]!);
    let sum = 0;
    for (let i = 0; i < columns; i++) {
      powers[i] = Math.exp(data[first + i]! - most);
      sum += powers[i]!;
    }
    for (let i = 0; i < columns; i++) out.data[first + i] = powers[i]! / sum;
  }
  return out;
}
