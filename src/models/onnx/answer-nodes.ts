import type { LabelEncoding } from '../../data/encoding/encoding.js';
import {
  type GraphBuilder,
  integer,
  integers,
  ML_DOMAIN,
  strings,
  type Value,
} from './graph-builder.js';
import { TensorProto_DataType as DataType } from './onnx-ml.generated.js';

/** The nodes that turn the network's outputs into answers, and the graph's outputs. */
export function answerNodes(graph: GraphBuilder, outputs: Value, label: LabelEncoding): void {
  if (label.task === 'regression') valueNodes(graph, outputs, label);
  else classNodes(graph, outputs, label);
}

/** `value`, [N, 1], in 64 bits: the label in its unit. */
function valueNodes(
  graph: GraphBuilder,
  outputs: Value,
  { transform, center }: LabelEncoding & { readonly task: 'regression' },
): void {
  const output = graph.reserve('value');
  let value = graph.node('Cast', [outputs], { attributes: [integer('to', DataType.DOUBLE)] });
  if (center) {
    const spread = graph.node('Mul', [value, graph.double(center.unit)]);
    value = graph.node('Add', [spread, graph.double(center.center)]);
  }
  graph.node(transform ? 'Exp' : 'Identity', [value], { output });
  graph.output(output, DataType.DOUBLE, ['N', 1]);
}

/** `label`, texts [N], and `probabilities`, [N, classes]. */
function classNodes(
  graph: GraphBuilder,
  outputs: Value,
  { task, classes }: Exclude<LabelEncoding, { readonly task: 'regression' }>,
): void {
  const label = graph.reserve('label');
  const output = graph.reserve('probabilities');
  if (task === 'binary') {
    const negative = graph.node('Sub', [graph.floats([1], []), outputs]);
    graph.node('Concat', [negative, outputs], { attributes: [integer('axis', 1)], output });
  } else graph.node('Identity', [outputs], { output });
  const best = graph.node('ArgMax', [output], {
    attributes: [integer('axis', 1), integer('keepdims', 0)],
  });
  graph.node('LabelEncoder', [best], {
    domain: ML_DOMAIN,
    attributes: [integers('keys_int64s', [...classes.keys()]), strings('values_strings', classes)],
    output: label,
  });
  graph.output(label, DataType.STRING, ['N']);
  graph.output(output, DataType.FLOAT, ['N', classes.length]);
}
