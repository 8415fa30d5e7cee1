import { create, toBinary } from '@bufbuild/protobuf';
import { VERSION } from '../../version.js';
import { type Origin, originMetadata } from '../exporter.js';
import type { LayeredModel } from '../model.js';
import { answerNodes } from './answer-nodes.js';
import { encodingNodes, inputType } from './encoding-nodes.js';
import { GraphBuilder, ML_DOMAIN } from './graph-builder.js';
import { layerNodes } from './layer-nodes.js';
import { ModelProtoSchema } from './onnx-ml.generated.js';
import { IR_VERSION, ML_OPSET, OPSET } from './versions.js';

/**
 * A model in the ONNX format, in bytes that depend on it and its origin alone. It reads raw columns: one
 * input each, named after it, [N, 1]; numbers and days since 1970 as float64 with NaN where they are
 * missing, levels as texts with '' where they are. It gives `label` [N] and `probabilities` [N, classes], or
 * `value` [N, 1] in the unit of the label.
 */
export function toOnnx({ network, encoding }: LayeredModel, origin?: Origin): Uint8Array {
  const { columns, label } = encoding;
  const graph = new GraphBuilder(columns.map((one) => [one.column, inputType(one)]));
  const inputs = encodingNodes(graph, columns);
  answerNodes(graph, layerNodes(graph, inputs, network.layers), label);
  const classes = label.task === 'regression' ? [] : label.classes;
  const metadata = {
    ...(origin && originMetadata(origin)),
    ...(classes.length > 0 && { classes: JSON.stringify(classes) }),
    encoding: JSON.stringify(encoding),
  };
  const model = create(ModelProtoSchema, {
    irVersion: BigInt(IR_VERSION),
    opsetImport: [
      { domain: '', version: BigInt(OPSET) },
      { domain: ML_DOMAIN, version: BigInt(ML_OPSET) },
    ],
    producerName: 'Sluice',
    producerVersion: VERSION,
    graph: graph.graph('sluice'),
    metadataProps: Object.entries(metadata).map(([key, value]) => ({ key, value })),
  });
  return toBinary(ModelProtoSchema, model);
}
