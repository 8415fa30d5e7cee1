import type { Random } from '../../numeric/random.js';
import { type ClassTally, count, emptyTally } from '../tally.js';
import { drawBinomial } from './binomial-draw.js';

/** Rows of one label on which each model says the same. */
interface Cell {
  readonly label: number;
  /** One a model. */
  readonly predicted: readonly number[];
  readonly rows: number;
}

/**
 * The rows, counted by their label and what one or two models predict: all that a metric of
 * predicted classes, or the difference of two, depends on. Sorted by label.
 */
export interface Cells {
  readonly classes: number;
  readonly models: number;
  readonly cells: readonly Cell[];
}

type Classes = Uint8Array | Int32Array;

/**
 * Within a label the cells come by what is predicted, whichever model says it, then by their first
 * row: so swapping the models does not change what is drawn for a cell.
 */
export function countCells(labels: Classes, predicted: readonly Classes[], classes: number): Cells {
  const [first, second = first] = predicted;
  if (!first || !second) throw new RangeError('cells need the predictions of a model');
  const found = new Map<number, { key: number; row: number; rows: number }>();
  for (let row = 0; row < labels.length; row++) {
    const [a, b] = [first[row]!, second[row]!];
    const key = (labels[row]! * classes + a) * classes + b;
    const cell = found.get(key);
    if (cell) cell.rows++;
    else {
      const unordered = (labels[row]! * classes + Math.min(a, b)) * classes + Math.max(a, b);
      found.set(key, { key: unordered, row, rows: 1 });
    }
  }
  const sorted = [...found.values()].sort((x, y) => x.key - y.key || x.row - y.row);
  return {
    classes,
    models: predicted.length,
    cells: sorted.map(({ row, rows }) => ({
      label: labels[row]!,
      predicted: predicted.map((of) => of[row]!),
      rows,
    })),
  };
}

/** One tally a model. */
export function talliesOf({ classes, models, cells }: Cells): ClassTally[] {
  const tallies = Array.from({ length: models }, () => emptyTally(classes));
  for (const cell of cells) add(tallies, cell, cell.rows);
  return tallies;
}

export function add(tallies: readonly ClassTally[], cell: Omit<Cell, 'rows'>, times: number): void {
  for (let model = 0; model < tallies.length; model++) {
    count(tallies[model]!, cell.label, cell.predicted[model]!, times);
  }
}

/**
 * A resample of the rows of each class, of as many rows as it has: a multinomial draw over its
 * cells, by conditional binomials. Its cost does not depend on the number of rows.
 */
export function drawTallies({ classes, models, cells }: Cells, random: Random): ClassTally[] {
  const tallies = Array.from({ length: models }, () => emptyTally(classes));
  let at = 0;
  while (at < cells.length) {
    const { label } = cells[at]!;
    let end = at;
    let left = 0;
    for (; end < cells.length && cells[end]!.label === label; end++) left += cells[end]!.rows;
    let toDraw = left;
    for (; at < end; at++) {
      const cell = cells[at]!;
      const drawn = at + 1 === end ? toDraw : drawBinomial(toDraw, cell.rows / left, random);
      add(tallies, cell, drawn);
      left -= cell.rows;
      toDraw -= drawn;
    }
  }
  return tallies;
}
