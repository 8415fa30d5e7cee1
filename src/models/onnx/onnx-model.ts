import { fromBinary } from '@bufbuild/protobuf';
import { readableColumns } from '../../data/encoding/encode.js';
import {
  type ColumnEncoding,
  type Encoding,
  isNumber,
  unitOf,
} from '../../data/encoding/encoding.js';
import { parseEncoding } from '../../data/encoding/encoding-schema.js';
import type { Column } from '../../data/table/table.js';
import type { Answers } from '../../evaluate/predictions.js';
import type { Model } from '../model.js';
import { evaluator } from './evaluate.js';
import { type GraphProto, type ModelProto, ModelProtoSchema } from './onnx-ml.generated.js';
import { Space } from './space.js';
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
      const inputs = columns.map((column) => inputOf(column, cells.get(column.column)!));
      const answers = answersOf(label, table.rows);
      for (let first = 0; first === 0 || first < table.rows; first += BLOCK) {
        const rows = Math.min(BLOCK, table.rows - first);
        const found = run(new Map(inputs.map(({ name, from }) => [name, from(first, rows)])));
        answers.take(
          outputs.map((name) => found.get(name)!),
          first,
        );
      }
      return answers.all;
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

/** An input of the graph. */
interface Input {
  readonly name: string;
  /** Of some rows; overwritten by the next. */
  readonly from: (first: number, rows: number) => Tensor;
}

/** What a caller of any runtime does: cells as the input takes them. */
function inputOf(encoding: ColumnEncoding, column: Column): Input {
  const name = encoding.column;
  if (isNumber(encoding) && 'values' in column) {
    const { values } = column;
    const unit = unitOf(column.kind);
    const space = new Space();
    const from = (first: number, rows: number): Tensor => {
      const data = space.doubles(rows);
      for (let row = 0; row < rows; row++) data[row] = values[first + row]! / unit;
      return { kind: 'double', dims: [rows, 1], data };
    };
    return { name, from };
  }
  const from = (first: number, rows: number): Tensor => {
    const data = Array.from({ length: rows }, (_, i) => textOf(column, first + i));
    return { kind: 'string', dims: [rows, 1], data };
  };
  return { name, from };
}

function textOf(column: Column, row: number): string {
  if ('levels' in column) return column.levels[column.codes[row]!] ?? '';
  const value = column.values[row]!;
  return Number.isNaN(value) ? '' : String(value);
}

/** Answers that come some rows at a time. */
interface Growing {
  readonly all: Answers;
  take(outputs: readonly Tensor[], first: number): void;
}

function answersOf(label: Encoding['label'], rows: number): Growing {
  if (label.task === 'regression') {
    const { task, transform } = label;
    const predicted = new Float64Array(rows);
    return {
      all: { task, predicted, ...(transform && { transform }) },
      take([value], first) {
        predicted.set(expectKind(value, 'double').data, first);
      },
    };
  }
  const { classes } = label;
  const width = classes.length;
  const takeClasses = (labels: Tensor | undefined, into: Uint8Array | Int32Array, first: number) =>
    expectKind(labels, 'string').data.forEach((name, row) => {
      into[first + row] = indexIn(classes, name);
    });
  if (label.task === 'multiclass') {
    const predicted = new Int32Array(rows);
    const scores = new Float64Array(rows * width);
    return {
      all: { task: label.task, classes, predicted, scores },
      take([labels, probabilities], first) {
        takeClasses(labels, predicted, first);
        scores.set(expectKind(probabilities, 'float').data, first * width);
      },
    };
  }
  const predicted = new Uint8Array(rows);
  const scores = new Float64Array(rows);
  return {
    all: { task: label.task, classes: label.classes, predicted, scores },
    take([labels, probabilities], first) {
      takeClasses(labels, predicted, first);
      const { data } = expectKind(probabilities, 'float');
      for (let i = 0; 2 * i + 1 < data.length; i++) scores[first + i] = data[2 * i + 1]!;
    },
  };
}

function indexIn(classes: readonly string[], name: string): number {
  const index = classes.indexOf(name);
  if (index < 0) throw new Error(`it gives the label ${JSON.stringify(name)}`);
  return index;
}
