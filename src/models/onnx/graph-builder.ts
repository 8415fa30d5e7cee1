import { create } from '@bufbuild/protobuf';
import {
  type AttributeProto,
  AttributeProtoSchema,
  AttributeProto_AttributeType as AttributeType,
  TensorProto_DataType as DataType,
  type GraphProto,
  GraphProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  type TensorProto,
  TensorProtoSchema,
  type ValueInfoProto,
  ValueInfoProtoSchema,
} from './onnx-ml.generated.js';

/** The domain of the operators on labels and levels. */
export const ML_DOMAIN = 'ai.onnx.ml';

/** The name of a value in the graph. */
export type Value = string;

interface NodeOptions {
  readonly attributes?: readonly AttributeProto[];
  readonly domain?: typeof ML_DOMAIN;
  /** The output's name; one that is taken is refused. Left out: one is made. */
  readonly output?: string;
}

/** A graph of ONNX as it grows, node by node. Names of inputs come from a file, so all others give way to them. */
export class GraphBuilder {
  readonly #nodes: NodeProto[] = [];
  readonly #initializers: TensorProto[] = [];
  readonly #inputs: ValueInfoProto[];
  readonly #outputs: ValueInfoProto[] = [];
  readonly #names: Set<string>;

  /** @param inputs their names and types; each is a column, [N, 1] */
  constructor(inputs: readonly (readonly [name: string, type: DataType])[]) {
    this.#inputs = inputs.map(([name, type]) => tensorInfo(name, type, ['N', 1]));
    this.#names = new Set(inputs.map(([name]) => name));
  }

  /** @returns the name of its one output */
  node(operator: string, inputs: readonly Value[], options: NodeOptions = {}): Value {
    const { attributes = [], domain = '', output = this.#unused(operator) } = options;
    this.#nodes.push(
      create(NodeProtoSchema, {
        opType: operator,
        domain,
        name: output,
        input: [...inputs],
        output: [output],
        attribute: [...attributes],
      }),
    );
    return output;
  }

  /** A name for an output of the graph: the one wished, or where a column has it, one with `_` behind. */
  reserve(wish: string): string {
    let name = wish;
    while (this.#names.has(name)) name += '_';
    this.#names.add(name);
    return name;
  }

  floats(values: ArrayLike<number>, dims: readonly number[]): Value {
    const write = (view: DataView, at: number, value: number) => view.setFloat32(at, value, true);
    return this.#tensor(DataType.FLOAT, dims, rawData(values, 4, write));
  }

  double(value: number): Value {
    const write = (view: DataView, at: number, one: number) => view.setFloat64(at, one, true);
    return this.#tensor(DataType.DOUBLE, [], rawData([value], 8, write));
  }

  integers(values: readonly number[], dims: readonly number[]): Value {
    const write = (view: DataView, at: number, value: number) =>
      view.setBigInt64(at, BigInt(value), true);
    return this.#tensor(DataType.INT64, dims, rawData(values, 8, write));
  }

  output(name: Value, type: DataType, shape: readonly (number | 'N')[]): void {
    this.#outputs.push(tensorInfo(name, type, shape));
  }

  graph(name: string): GraphProto {
    return create(GraphProtoSchema, {
      name,
      node: this.#nodes,
      initializer: this.#initializers,
      input: this.#inputs,
      output: this.#outputs,
    });
  }

  #tensor(dataType: DataType, dims: readonly number[], data: Uint8Array<ArrayBuffer>): Value {
    const name = this.#unused('constant');
    this.#initializers.push(
      create(TensorProtoSchema, { name, dataType, dims: dims.map(BigInt), rawData: data }),
    );
    return name;
  }

  #unused(kind: string): string {
    return this.reserve(`${kind}_${this.#nodes.length + this.#initializers.length}`);
  }
}

export function float(name: string, f: number): AttributeProto {
  return create(AttributeProtoSchema, { name, type: AttributeType.FLOAT, f });
}

export function integer(name: string, i: number): AttributeProto {
  return create(AttributeProtoSchema, { name, type: AttributeType.INT, i: BigInt(i) });
}

export function integers(name: string, ints: readonly number[]): AttributeProto {
  return create(AttributeProtoSchema, { name, type: AttributeType.INTS, ints: ints.map(BigInt) });
}

export function strings(name: string, texts: readonly string[]): AttributeProto {
  const encoder = new TextEncoder();
  return create(AttributeProtoSchema, {
    name,
    type: AttributeType.STRINGS,
    strings: texts.map((text) => encoder.encode(text)),
  });
}

function tensorInfo(
  name: string,
  elemType: DataType,
  shape: readonly (number | 'N')[],
): ValueInfoProto {
  const dim = shape.map((size) =>
    size === 'N'
      ? { value: { case: 'dimParam', value: size } as const }
      : { value: { case: 'dimValue', value: BigInt(size) } as const },
  );
  return create(ValueInfoProtoSchema, {
    name,
    type: { value: { case: 'tensorType', value: { elemType, shape: { dim } } } },
  });
}

/** Little-endian, as `raw_data` is on every machine. */
function rawData(
  values: ArrayLike<number>,
  size: number,
  write: (view: DataView, at: number, value: number) => void,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(values.length * size);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < values.length; i++) write(view, i * size, values[i]!);
  return bytes;
}
