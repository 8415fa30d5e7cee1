import { parse } from 'csv-parse/sync';
import { BrokenError } from '../errors.js';
import type { Predictions } from '../evaluate/predictions.js';

/** What a record says of its predictions: how to read them. */
export interface PredictionsShape {
  readonly task: Predictions['task'];
  readonly classes: readonly string[];
  readonly transform?: 'log';
}

/** Rows in a piece of the file. */
const PIECE = 4096;

/**
 * The predictions file, in pieces: `id,label,prediction` and `score` (of the positive class) or `score_CLASS`. Numbers read back
 * exactly.
 */
export function* formatPredictions(predictions: Predictions): Generator<string> {
  const header = ['id', 'label', 'prediction', ...scoreColumns(predictions)];
  yield `${header.map(quote).join(',')}\n`;
  const { ids } = predictions;
  for (let first = 0; first < ids.length; first += PIECE) {
    let text = '';
    for (let row = first; row < Math.min(first + PIECE, ids.length); row++) {
      text += `${quote(ids[row]!)},${cells(predictions, row)}\n`;
    }
    yield text;
  }
}

function scoreColumns(predictions: Predictions): string[] {
  if (predictions.task === 'regression' || !predictions.scores) return [];
  return predictions.task === 'binary' ? ['score'] : predictions.classes.map((c) => `score_${c}`);
}

function cells(predictions: Predictions, row: number): string {
  if (predictions.task === 'regression') {
    return `${predictions.labels[row]},${predictions.predicted[row]}`;
  }
  const { classes, labels, predicted, scores } = predictions;
  const start = `${quote(classes[labels[row]!]!)},${quote(classes[predicted[row]!]!)}`;
  if (!scores) return start;
  const width = predictions.task === 'binary' ? 1 : classes.length;
  return `${start},${scores.subarray(row * width, (row + 1) * width).join(',')}`;
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Reads a predictions file that Sluice wrote.
 * @throws BrokenError when it isn't one: a column, a class or a number is wrong
 */
export function parsePredictions(
  text: string,
  shape: PredictionsShape,
  source: string,
): Predictions {
  const broken = (message: string, cause?: unknown) =>
    new BrokenError(`${source} is not a valid predictions file: ${message}`, undefined, { cause });
  let rows: Record<string, string>[];
  try {
    rows = parse(text, { columns: true });
  } catch (cause) {
    throw broken(cause instanceof Error ? cause.message : String(cause), cause);
  }
  const cell = (row: number, column: string): string => {
    const value = rows[row]![column];
    if (value === undefined) throw broken(`it has no column "${column}"`);
    return value;
  };
  const number = (row: number, column: string): number => {
    const value = cell(row, column);
    if (value.trim() === '' || !Number.isFinite(Number(value))) {
      throw broken(`row ${row + 1}: "${value}" in "${column}" is not a number`);
    }
    return Number(value);
  };
  const index = (row: number, column: string): number => {
    const found = shape.classes.indexOf(cell(row, column));
    if (found < 0) throw broken(`row ${row + 1}: "${cell(row, column)}" is not one of the classes`);
    return found;
  };
  const ids = rows.map((_, row) => cell(row, 'id'));
  if (new Set(ids).size !== ids.length) throw broken('an id occurs twice');
  if (shape.task === 'regression') {
    return {
      task: 'regression',
      ids,
      labels: Float64Array.from(rows, (_, row) => number(row, 'label')),
      predicted: Float64Array.from(rows, (_, row) => number(row, 'prediction')),
      ...(shape.transform && { transform: shape.transform }),
    };
  }
  const scored = Object.keys(rows[0] ?? {}).some((name) => name.startsWith('score'));
  if (shape.task === 'binary') {
    const [negative, positive] = shape.classes;
    if (negative === undefined || positive === undefined) throw broken('it needs two classes');
    return {
      task: 'binary',
      classes: [negative, positive],
      ids,
      labels: Uint8Array.from(rows, (_, row) => index(row, 'label')),
      predicted: Uint8Array.from(rows, (_, row) => index(row, 'prediction')),
      ...(scored && { scores: Float64Array.from(rows, (_, row) => number(row, 'score')) }),
    };
  }
  const { classes } = shape;
  return {
    task: 'multiclass',
    classes,
    ids,
    labels: Int32Array.from(rows, (_, row) => index(row, 'label')),
    predicted: Int32Array.from(rows, (_, row) => index(row, 'prediction')),
    ...(scored && {
      scores: Float64Array.from(
        rows.flatMap((_, row) => classes.map((name) => number(row, `score_${name}`))),
      ),
    }),
  };
}
