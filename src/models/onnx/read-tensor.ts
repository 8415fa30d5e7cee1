import { TensorProto_DataType as DataType, type TensorProto } from './onnx-ml.generated.js';
import { sizeOf, type Tensor } from './tensor.js';

/**
 * A constant of the graph, from its `raw_data`.
 * @throws Error when it is of a type that the evaluator does not know, of another size than its shape
 * says, or not finite
 */
export function readTensor({ name, dims: sizes, dataType, rawData }: TensorProto): Tensor {
  const dims = sizes.map(Number);
  const size = sizeOf(dims);
  const view = new DataView(rawData.buffer, rawData.byteOffset, rawData.byteLength);
  const read = (bytes: number, valueAt: (at: number) => number): Float64Array => {
    if (rawData.length !== size * bytes) {
      throw new Error(`${name} has ${rawData.length} bytes, not ${size * bytes}`);
    }
    const values = Float64Array.from({ length: size }, (_, i) => valueAt(i * bytes));
    if (!values.every(Number.isFinite)) throw new Error(`${name} holds a value that is not finite`);
    return values;
  };
  switch (dataType) {
    case DataType.FLOAT: {
      const values = read(4, (at) => view.getFloat32(at, true));
      return { kind: 'float', dims, data: Float32Array.from(values) };
    }
    case DataType.DOUBLE:
      return { kind: 'double', dims, data: read(8, (at) => view.getFloat64(at, true)) };
    case DataType.INT64:
      return { kind: 'int64', dims, data: read(8, (at) => Number(view.getBigInt64(at, true))) };
    default:
      throw new Error(`${name} is of a type that is not known (${dataType})`);
  }
}
