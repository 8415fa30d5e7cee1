import {
  type ColumnEncoding,
  isNumber,
  type LevelEncoding,
  type NumberEncoding,
  widthOf,
} from '../../data/encoding/encoding.js';
import {
  type GraphBuilder,
  integer,
  integers,
  ML_DOMAIN,
  strings,
  type Value,
} from './graph-builder.js';
import { TensorProto_DataType as DataType } from './onnx-ml.generated.js';

/** What a column's input holds: numbers and days since 1970 in 64 bits, levels as texts. */
export function inputType(encoding: ColumnEncoding): DataType {
  return isNumber(encoding) ? DataType.DOUBLE : DataType.STRING;
}

/**
 * The nodes that do to the columns what `encodeTable` does, in the same order and precision: 64 bits up to
 * the clip, then 32.
 * @returns the network's inputs, floats [N, features]
 */
export function encodingNodes(graph: GraphBuilder, columns: readonly ColumnEncoding[]): Value {
  const parts = columns.flatMap((column) =>
    isNumber(column) ? numberNodes(graph, column) : levelNodes(graph, column),
  );
  return graph.node('Concat', parts, { attributes: [integer('axis', 1)] });
}

function numberNodes(graph: GraphBuilder, encoding: NumberEncoding): readonly Value[] {
  const { column, fill, mean, sd, clip, missing } = encoding;
  const toFloat = { attributes: [integer('to', DataType.FLOAT)] };
  const isMissing = graph.node('IsNaN', [column]);
  const filled = graph.node('Where', [isMissing, graph.double(fill), column]);
  const centred = graph.node('Sub', [filled, graph.double(mean)]);
  const standard = graph.node('Div', [centred, graph.double(sd)]);
  const clipped = graph.node('Clip', [standard, graph.double(-clip), graph.double(clip)]);
  const value = graph.node('Cast', [clipped], toFloat);
  return missing ? [value, graph.node('Cast', [isMissing], toFloat)] : [value];
}

/** A place beyond the last one is none: OneHot makes zeros of it. */
function levelNodes(graph: GraphBuilder, encoding: LevelEncoding): readonly Value[] {
  const { column, levels, other, missing } = encoding;
  const width = widthOf(encoding);
  if (width === 0) return [];
  const places = graph.node('LabelEncoder', [column], {
    domain: ML_DOMAIN,
    attributes: [
      strings('keys_strings', ['', ...levels]),
      integers('values_int64s', [missing ? width - 1 : width, ...levels.keys()]),
      integer('default_int64', other ? levels.length : width),
    ],
  });
  const flat = graph.node('Squeeze', [places, graph.integers([1], [1])]);
  const depth = graph.integers([width], []);
  const offAndOn = graph.floats([0, 1], [2]);
  return [graph.node('OneHot', [flat, depth, offAndOn], { attributes: [integer('axis', -1)] })];
}
