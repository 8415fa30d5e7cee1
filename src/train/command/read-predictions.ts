import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { BrokenError, messageOf } from '../../errors.js';
import type { Predictions } from '../../evaluate/predictions.js';
import { plural } from '../../text/quantities.js';
import type { EvaluationSet } from '../trainer.js';

/** What rows are called in the files that a command is handed. */
export const ROW_ID = 'sluice_id';

/** Where ids may stand in what it hands back. */
const ID_COLUMNS = ['id', ROW_ID];

type Asked = Pick<EvaluationSet, 'task' | 'classes' | 'testIds' | 'test' | 'encoding'>;

/**
 * What a command says of the rows that it was handed, by their ids, with the labels that we know: a
 * `label` that it writes is not read.
 * @throws BrokenError where the file can't be read, or does not answer for each of the rows once
 */
export async function readPredictions(path: string, asked: Asked): Promise<Predictions> {
  const broken = (message: string, cause?: unknown) =>
    new BrokenError(`the predictions in ${path} can't be used: ${message}`, undefined, { cause });
  const records = parseRecords(await read(path, broken), broken);
  const [header = [], ...rows] = records;
  const answers = new AnswerRows(header, asked, broken);
  for (const row of rows) answers.take(row);
  return answers.predictions();
}

type Broken = (message: string, cause?: unknown) => BrokenError;

async function read(path: string, broken: Broken): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw broken(messageOf(cause), cause);
  });
  if (!isUtf8(bytes)) throw broken('they are not UTF-8');
  return bytes.toString('utf8');
}

function parseRecords(text: string, broken: Broken): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true });
  } catch (cause) {
    throw broken(messageOf(cause), cause);
  }
}

/** Takes records, and puts what they say where their rows stand. */
class AnswerRows {
  readonly #columns: ReadonlyMap<string, number>;
  readonly #id: string;
  readonly #scores: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #classOf: ReadonlyMap<string, number>;
  readonly #seen: Uint8Array;
  readonly #predicted: Float64Array<ArrayBuffer>;
  readonly #scored: Float64Array<ArrayBuffer>;
  #row = 1;

  constructor(
    header: readonly string[],
    private readonly asked: Asked,
    private readonly broken: Broken,
  ) {
    const { task, classes, testIds } = asked;
    this.#columns = new Map(header.map((name, index) => [name, index]));
    if (this.#columns.size < header.length) throw broken('a column stands in their header twice');
    const id = ID_COLUMNS.find((name) => this.#columns.has(name));
    if (id === undefined) throw broken('they have no column "id"');
    this.#id = id;
    this.#scores = scoreColumns(header, task, classes);
    const missing = this.#scores.filter((name) => !this.#columns.has(name));
    if (missing.length > 0) throw broken(`they have no column "${missing.join('", "')}"`);
    if (this.#scores.length === 0 && !this.#columns.has('prediction')) {
      const score = task === 'regression' ? '' : ' and none of scores';
      throw broken(`they have no column "prediction"${score}`);
    }
    this.#places = new Map(testIds.map((name, row) => [name, row]));
    this.#classOf = new Map(classes.map((name, index) => [name, index]));
    this.#seen = new Uint8Array(testIds.length);
    this.#predicted = new Float64Array(testIds.length);
    this.#scored = new Float64Array(testIds.length * this.#scores.length);
  }

  take(cells: readonly string[]): void {
    this.#row++;
    const id = this.#cell(cells, this.#id);
    const place = this.#places.get(id);
    if (place === undefined) throw this.#wrong(`there is no test row "${id}"`);
    if (this.#seen[place]) throw this.#wrong(`the id "${id}" occurs twice`);
    this.#seen[place] = 1;
    const width = this.#scores.length;
    this.#scores.forEach((column, k) => {
      this.#scored[place * width + k] = this.#score(cells, column);
    });
    this.#predicted[place] = this.#columns.has('prediction')
      ? this.#prediction(cells)
      : this.#likeliest(place);
  }

  predictions(): Predictions {
    const { task, classes, testIds: ids, test } = this.asked;
    const missing = this.#seen.indexOf(0);
    if (missing >= 0) {
      const count = this.#seen.reduce((sum, seen) => sum + 1 - seen, 0);
      throw this.broken(
        `${plural(count, 'test row has', 'test rows have')} no prediction; the first is "${ids[missing]}"`,
      );
    }
    const scores = this.#scores.length > 0 && { scores: this.#scored };
    switch (task) {
      case 'binary':
        return {
          task,
          classes: [classes[0]!, classes[1]!],
          ids,
          labels: Uint8Array.from(test.y),
          predicted: Uint8Array.from(this.#predicted),
          ...scores,
        };
      case 'multiclass':
        return {
          task,
          classes,
          ids,
          labels: Int32Array.from(test.y),
          predicted: Int32Array.from(this.#predicted),
          ...scores,
        };
      case 'regression':
        return { task, ids, ...this.#inUnits(), predicted: this.#predicted };
    }
  }

  /** Labels are read in the units of a model; a command answers in those of its file. */
  #inUnits() {
    const { test, encoding } = this.asked;
    const { label } = encoding;
    return label.task === 'regression' && label.transform === 'log'
      ? { labels: test.y.map(Math.exp), transform: label.transform }
      : { labels: test.y };
  }

  /** The class of the largest score; of two, the positive one above a half. */
  #likeliest(place: number): number {
    const width = this.#scores.length;
    const own = this.#scored.subarray(place * width, (place + 1) * width);
    return width === 1 ? Number(own[0]! > 0.5) : own.indexOf(Math.max(...own));
  }

  #prediction(cells: readonly string[]): number {
    if (this.asked.task === 'regression') return this.#number(cells, 'prediction');
    const text = this.#cell(cells, 'prediction');
    const index = this.#classOf.get(text);
    if (index === undefined) {
      throw this.#wrong(`"${text}" is not one of the classes ${this.asked.classes.join(', ')}`);
    }
    return index;
  }

  #score(cells: readonly string[], column: string): number {
    const value = this.#number(cells, column);
    if (value >= 0 && value <= 1) return value;
    throw this.#wrong(`${value} in "${column}" is not a probability, between 0 and 1`);
  }

  #number(cells: readonly string[], column: string): number {
    const text = this.#cell(cells, column);
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value)) {
      throw this.#wrong(`"${text}" in "${column}" is not a number`);
    }
    return value;
  }

  #cell(cells: readonly string[], column: string): string {
    return cells[this.#columns.get(column) ?? -1] ?? '';
  }

  #wrong(message: string): BrokenError {
    return this.broken(`in record ${this.#row} ${message}`);
  }
}

/** The columns of the scores, none where the file has classes alone. */
function scoreColumns(
  header: readonly string[],
  task: Asked['task'],
  classes: readonly string[],
): readonly string[] {
  if (task === 'regression') return [];
  if (task === 'binary') {
    const positive = `score_${classes[1]}`;
    return ['score', positive].filter((name) => header.includes(name)).slice(0, 1);
  }
  const scored = header.some((name) => name.startsWith('score_'));
  return scored ? classes.map((name) => `score_${name}`) : [];
}
