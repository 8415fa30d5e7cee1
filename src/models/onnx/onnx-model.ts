import { fromBinary } from '@bufbuild/protobuf';
import { readableColumns, unitOf } from '../../data/encoding/encode.js';
import { type ColumnEncoding, type Encoding, isNumber } from '../../data/encoding/encoding.js';
import { parseEncoding } from '../../data/encoding/encoding-schema.js';
import type { Column } from '../../data/table/table.js';
import type { Answers } from '../../evaluate/predictions.js';
import type { Model } from '../model.js';
import { evaluator, type Tensors } from './evaluate.js';
import { type GraphProto, type ModelProto, ModelProtoSchema } from './onnx-ml.generated.js';
import { expectKind, type Tensor } from './tensor.js';
import { IR_VERSION, ML_OPSET, OPSET } from './versions.js';

/** Rows that run through the graph at a time: few enough that what its nodes hand on stays in a core's cache. */
const BLOCK = 1024;

/**
 * A model that was exported to ONNX, as its bytes say.
 * @throws Error when they are no ONNX, or ONNX that Sluice did not write
 */
export function openOnnx(bytes: Uint8Array): Model {
  const model = fromBinary(ModelProtoSchema, bytes);
  const encoding = encodingIn(model);
  const { label, columns } = encoding;
  const graph = graphOf(model);
  const outputs = graph.output.map(({ name }) => name);
  if (outputs.length !== (label.task === 'regression' ? 1 : 2)) {
    throw new Error(`it has the outputs ${outputs.join(', ')}`);
  }
  const run = evaluator(graph);
  return {
    task: label.task,
    classes: label.task === 'regression' ? [] : label.classes,
    inputs: columns,
    async predict(table) {
      const cells = readableColumns(encoding, table);
      const blocks: Tensor[][] = [];
      for (let first = 0; first === 0 || first < table.rows; first += BLOCK) {
        const found = run(inputsFrom(cells, columns, first, Math.min(BLOCK, table.rows - first)));
        blocks.push(outputs.map((name) => found.get(name)!));
      }
      return answersIn(blocks, label);
    },
  };
}

function encodingIn({ irVersion, metadataProps, opsetImport }: ModelProto): Encoding {
  const text = metadataProps.find(({ key }) => key === 'encoding')?.value;
  if (text === undefined) {
    throw new Error('it has no metadata "encoding"; Sluice reads ONNX that it wrote');
  }
  const versions = [irVersion, ...opsetImport.map(({ version }) => version)].join();
  if (versions !== [IR_VERSION, OPSET, ML_OPSET].join()) {
    throw new Error(`it is of the IR version and operator sets ${versions}`);
  }
  return parseEncoding(JSON.parse(text));
}

function graphOf({ graph }: ModelProto): GraphProto {
  if (!graph) throw new Error('it has no graph');
  return graph;
}

/** What a caller of any runtime does: cells as the inputs take them. */
function inputsFrom(
  cells: ReadonlyMap<string, Column>,
  columns: readonly ColumnEncoding[],
  first: number,
  rows: number,
): Tensors {
  return new Map(
    columns.map((encoding) => [
      encoding.column,
      inputFrom(cells.get(encoding.column)!, isNumber(encoding), first, rows),
    ]),
  );
}

function inputFrom(column: Column, asNumber: boolean, first: number, rows: number): Tensor {
  const dims = [rows, 1];
  if (asNumber && 'values' in column) {
    const unit = unitOf(column.kind);
    const data = column.values.slice(first, first + rows);
    if (unit !== 1) for (let row = 0; row < rows; row++) data[row]! /= unit;
    return { kind: 'double', dims, data };
  }
  const data = Array.from({ length: rows }, (_, i) => textOf(column, first + i));
  return { kind: 'string', dims, data };
}

function textOf(column: Column, row: number): string {
  if ('levels' in column) return column.levels[column.codes[row]!] ?? '';
  const value = column.values[row]!;
  return Number.isNaN(value) ? '' : String(value);
}

function answersIn(blocks: readonly Tensor[][], label: Encoding['label']): Answers {
  if (label.task === 'regression') {
    const { task, transform } = label;
    const predicted = joined(blocks.map(([value]) => expectKind(value, 'double').data));
    return { task, predicted, ...(transform && { transform }) };
  }
  const { classes } = label;
  const predicted = joined(
    blocks.map(([labels]) =>
      Int32Array.from(expectKind(labels, 'string').data, (name) => indexIn(classes, name)),
    ),
  );
  const scores = joined(blocks.map(([, probabilities]) => expectKind(probabilities, 'float').data));
  if (label.task === 'multiclass') {
    return { task: label.task, classes, predicted: new Int32Array(predicted), scores };
  }
  return {
    task: label.task,
    classes: label.classes,
    predicted: new Uint8Array(predicted),
    scores: scores.filter((_, i) => i % 2 === 1),
  };
}

function indexIn(classes: readonly string[], name: string): number {
  const index = classes.indexOf(name);
  if (index < 0) throw new Error(`it gives the label ${JSON.stringify(name)}`);
  return index;
}

function joined(blocks: readonly ArrayLike<number>[]): Float64Array {
  const values = new Float64Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    values.set(block, at);
    at += block.length;
  }
  return values;
}
