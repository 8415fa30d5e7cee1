import { parse } from 'csv-parse/sync';
import { quoteCell } from '../data/csv/write-csv.js';
import { BrokenError, messageOf } from '../errors.js';
import type { OwnMetric, Predictions } from './predictions.js';
import type { Clusters } from './units.js';

/** What a record says of its predictions: how to read them. */
export interface PredictionsShape {
  readonly task: Predictions['task'];
  readonly classes: readonly string[];
  readonly transform?: 'log';
  /** See `BinaryPredictions`. */
  readonly outcomes?: true;
  /** What else was measured of them. */
  readonly own?: readonly OwnMetric[];
}

/** Rows in a piece of the file. */
const PIECE = 4096;

/**
 * The predictions file, in pieces: `id,label,prediction` and `score` (of the positive class) or
 * `score_CLASS`, `metric_NAME` for metrics of the user's own, and `group` or `time` where rows belong
 * together. Numbers read back exactly.
 */
export function* formatPredictions(predictions: Predictions): Generator<string> {
  const { clusters, own = [] } = predictions;
  const together = clusters ? [clusters.kind] : [];
  const beside = [...own.map(({ name }) => ownColumn(name)), ...together];
  const header = ['id', 'label', 'prediction', ...scoreColumns(predictions), ...beside];
  yield `${header.map(quoteCell).join(',')}\n`;
  const { ids } = predictions;
  const cells = cellsOf(predictions);
  for (let first = 0; first < ids.length; first += PIECE) {
    let text = '';
    for (let row = first; row < Math.min(first + PIECE, ids.length); row++) {
      const unit = clusters ? `,${clusters.of[row]}` : '';
      text += `${quoteCell(ids[row]!)},${cells(row)}`;
      for (const { values } of own) text += `,${values[row]}`;
      text += `${unit}\n`;
    }
    yield text;
  }
}

function ownColumn(name: string): string {
  return `metric_${name}`;
}

function scoreColumns(predictions: Predictions): string[] {
  if (predictions.task === 'regression' || !predictions.scores) return [];
  return predictions.task === 'binary' ? ['score'] : predictions.classes.map((c) => `score_${c}`);
}

/** Label, prediction and scores of a row, as they are written. */
function cellsOf(predictions: Predictions): (row: number) => string {
  const { labels, predicted } = predictions;
  if (predictions.task === 'regression') return (row) => `${labels[row]},${predicted[row]}`;
  const { scores } = predictions;
  const names = predictions.classes.map(quoteCell);
  const start = (row: number) => `${names[labels[row]!]},${names[predicted[row]!]}`;
  if (!scores) return start;
  if (predictions.task === 'binary') return (row) => `${start(row)},${scores[row]}`;
  const width = names.length;
  return (row) => `${start(row)},${scores.subarray(row * width, (row + 1) * width).join(',')}`;
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
  const rows = new PredictionRows(shape, broken);
  try {
    // Nothing is collected by the parser: a record of a million rows would be as many objects.
    parse(text, {
      on_record: (cells: string[]) => {
        rows.take(cells);
        return null;
      },
    });
  } catch (cause) {
    if (cause instanceof BrokenError) throw cause;
    throw broken(messageOf(cause), cause);
  }
  return rows.predictions();
}

type Broken = (message: string) => BrokenError;

/** Takes records, the header first, and keeps what they say as numbers. */
class PredictionRows {
  readonly #ids: string[] = [];
  readonly #labels: number[] = [];
  readonly #predicted: number[] = [];
  readonly #scores: number[] = [];
  readonly #units: number[] = [];
  readonly #own: readonly number[][];
  #together: Clusters['kind'] | undefined;
  readonly #classOf: ReadonlyMap<string, number>;
  /** By column; undefined until the header was taken. */
  #places: ReadonlyMap<string, number> | undefined;
  #scoreColumns: readonly string[] = [];

  constructor(
    private readonly shape: PredictionsShape,
    private readonly broken: Broken,
  ) {
    this.#classOf = new Map(shape.classes.map((name, index) => [name, index]));
    this.#own = (shape.own ?? []).map(() => []);
  }

  take(cells: readonly string[]): void {
    if (!this.#places) {
      this.#places = new Map(cells.map((name, index) => [name, index]));
      this.#together = (['group', 'time'] as const).find((name) => this.#places?.has(name));
      const { task, classes } = this.shape;
      const scored = task !== 'regression' && cells.some((name) => name.startsWith('score'));
      if (scored) {
        this.#scoreColumns = task === 'binary' ? ['score'] : classes.map((c) => `score_${c}`);
      }
      return;
    }
    const read = this.shape.task === 'regression' ? this.#number : this.#class;
    this.#ids.push(this.#cell(cells, 'id'));
    this.#labels.push(read.call(this, cells, 'label'));
    this.#predicted.push(read.call(this, cells, 'prediction'));
    for (const column of this.#scoreColumns) this.#scores.push(this.#number(cells, column));
    this.shape.own?.forEach(({ name }, k) => {
      this.#own[k]!.push(this.#number(cells, ownColumn(name)));
    });
    if (this.#together) this.#units.push(this.#number(cells, this.#together));
  }

  predictions(): Predictions {
    const ids = this.#ids;
    if (new Set(ids).size !== ids.length) throw this.broken('an id occurs twice');
    const { task, classes, transform, outcomes } = this.shape;
    const clusters = this.#together && {
      clusters: { kind: this.#together, of: Uint32Array.from(this.#units) },
    };
    const own = this.shape.own && {
      own: this.shape.own.map((one, k) => ({ ...one, values: Float64Array.from(this.#own[k]!) })),
    };
    if (task === 'regression') {
      return {
        task,
        ids,
        labels: Float64Array.from(this.#labels),
        predicted: Float64Array.from(this.#predicted),
        ...clusters,
        ...own,
        ...(transform && { transform }),
      };
    }
    const scores = this.#scoreColumns.length > 0 && { scores: Float64Array.from(this.#scores) };
    if (task === 'multiclass') {
      return {
        task,
        classes,
        ids,
        labels: Int32Array.from(this.#labels),
        predicted: Int32Array.from(this.#predicted),
        ...clusters,
        ...own,
        ...scores,
      };
    }
    const [negative, positive] = classes;
    if (negative === undefined || positive === undefined) throw this.broken('it needs two classes');
    return {
      task,
      classes: [negative, positive],
      ids,
      labels: Uint8Array.from(this.#labels),
      predicted: Uint8Array.from(this.#predicted),
      ...clusters,
      ...own,
      ...scores,
      ...(outcomes && { outcomes }),
    };
  }

  #cell(cells: readonly string[], column: string): string {
    const value = cells[this.#places?.get(column) ?? -1];
    if (value === undefined) throw this.broken(`it has no column "${column}"`);
    return value;
  }

  #number(cells: readonly string[], column: string): number {
    const text = this.#cell(cells, column);
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value)) {
      throw this.broken(`row ${this.#row}: "${text}" in "${column}" is not a number`);
    }
    return value;
  }

  #class(cells: readonly string[], column: string): number {
    const text = this.#cell(cells, column);
    const index = this.#classOf.get(text);
    if (index === undefined) {
      throw this.broken(`row ${this.#row}: "${text}" is not one of the classes`);
    }
    return index;
  }

  /** Of the record being taken, from 1. */
  get #row(): number {
    return Math.max(1, this.#ids.length);
  }
}
