import { subset } from '../data/table/subset.js';
import type { Column, Table } from '../data/table/table.js';
import { factsOf } from '../evaluate/facts.js';
import { LOSS } from '../evaluate/metrics/row-loss-mean.js';
import type { Predictions } from '../evaluate/predictions.js';
import { seedsOf } from '../evaluate/seeds.js';
import { selectRows } from '../evaluate/select-rows.js';
import type { Interval } from '../evaluate/statistics/interval.js';
import { momentsOf } from '../evaluate/statistics/moments.js';
import { tCritical } from '../evaluate/statistics/t-critical.js';
import { unitError } from '../evaluate/statistics/unit-error.js';
import { isUndetermined } from '../evaluate/undetermined.js';
import { FEWEST_UNITS, type Units, unitsOf } from '../evaluate/units.js';
import { Random } from '../numeric/random.js';
import { fill } from '../numeric/typed-arrays.js';
import type { Model } from './model.js';

/** Cells that are put to the model in all: it keeps a run as fast as it was. */
const MOST_CELLS = 1_500_000;
const MOST_ROWS = 1000;
const SHUFFLES = 3;

/** How much a model relies on a column. */
export interface ColumnImportance {
  readonly column: string;
  /** By how much the loss of a row rises, on average. */
  readonly rise: number;
  /** Null where the rows come in so few units that it would not be worth its name. */
  readonly interval: Interval | null;
}

export interface Importance {
  /** The columns that matter most first. */
  readonly columns: readonly ColumnImportance[];
  /** The mean loss on these rows as they are. */
  readonly loss: number;
  /** How many rows it was measured on, of how many. */
  readonly rows: number;
  readonly of: number;
  readonly shuffles: number;
}

/**
 * Permutation importance (Breiman 2001, "Random forests"; Fisher, Rudin & Dominici 2019): how much
 * the loss rises when a column's cells are dealt out anew among the rows, a mean over several deals.
 * Each row counts twice in it, by the cell that it is given and by the one that it lends: the
 * interval is that of such a mean (a U-statistic of degree 2, Hoeffding 1948), by t; where rows come
 * in units, by what these add to it. Columns that say the same stand in for each other: each then
 * seems to matter less than both do.
 * @param table the rows that the predictions are of, in their order
 * @returns undefined where the model gives no loss, or there are fewer than two rows
 */
export async function columnImportance(
  model: Model,
  table: Table,
  predictions: Predictions,
  { seed, confidence }: { readonly seed: number; readonly confidence: number },
): Promise<Importance | undefined> {
  const columns = model.inputs.map(({ column }) => column);
  const rows = someRows(table.rows, columns.length, seed);
  if (rows.length < 2) return undefined;
  const some = subset(table, rows);
  const asked = selectRows(seedsOf(predictions)[0]!, rows);
  const before = factsOf(asked).rowLosses(LOSS);
  if (isUndetermined(before)) return undefined;
  const found: ColumnImportance[] = [];
  const places = placesIn(asked);
  const units = asked.clusters && unitsOf(asked.clusters);
  for (const column of columns) {
    const given = new Float64Array(rows.length);
    const lent = new Float64Array(rows.length);
    for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      const order = fill(new Uint32Array(rows.length), (row) => row);
      new Random(seed, `importance of ${column}, ${shuffle}`).shuffle(order);
      const answers = await model.predict(dealtOut(some, column, order));
      const after = factsOf(withAnswers(asked, answers)).rowLosses(LOSS);
      if (isUndetermined(after)) return undefined;
      for (let i = 0; i < rows.length; i++) {
        const rise = (after[i]! - before[i]!) / SHUFFLES;
        const row = places[i]!;
        given[row]! += rise;
        lent[order[row]!]! += rise;
      }
    }
    found.push({ column, ...riseOf(given, lent, units, confidence) });
  }
  return {
    columns: found.sort((a, b) => b.rise - a.rise || (a.column < b.column ? -1 : 1)),
    loss: momentsOf(before).mean,
    rows: rows.length,
    of: table.rows,
    shuffles: SHUFFLES,
  };
}

/** So many that all columns together ask for no more than is affordable. */
function someRows(all: number, columns: number, seed: number): Uint32Array {
  const affordable = Math.floor(MOST_CELLS / (columns ** 2 * SHUFFLES));
  const order = fill(new Uint32Array(all), (row) => row);
  const most = Math.min(MOST_ROWS, Math.max(affordable, 2));
  if (all <= most) return order;
  new Random(seed, 'rows of the importance').shuffle(order);
  return order.subarray(0, most).sort();
}

/** Where the rows lie whose losses are told in an order of their own. */
function placesIn(asked: Predictions): readonly number[] {
  const places = new Map(asked.ids.map((id, row) => [id, row]));
  return factsOf(asked).predictions.ids.map((id) => places.get(id)!);
}

function dealtOut(table: Table, name: string, order: Uint32Array): Table {
  const dealt = (column: Column): Column =>
    'values' in column
      ? { ...column, values: Float64Array.from(order, (row) => column.values[row]!) }
      : { ...column, codes: Int32Array.from(order, (row) => column.codes[row]!) };
  return {
    ...table,
    columns: table.columns.map((column) => (column.name === name ? dealt(column) : column)),
  };
}

/** @throws RangeError where the model is of another task */
function withAnswers(
  asked: Predictions,
  answers: Awaited<ReturnType<Model['predict']>>,
): Predictions {
  const { ids } = asked;
  if (asked.task === 'binary' && answers.task === 'binary')
    return { ...answers, ids, labels: asked.labels };
  if (asked.task === 'multiclass' && answers.task === 'multiclass') {
    return { ...answers, ids, labels: asked.labels };
  }
  if (asked.task === 'regression' && answers.task === 'regression') {
    return { ...answers, ids, labels: asked.labels };
  }
  throw new RangeError('the model is of another task than its predictions');
}

function riseOf(
  given: Float64Array,
  lent: Float64Array,
  units: Units | undefined,
  confidence: number,
): Pick<ColumnImportance, 'rise' | 'interval'> {
  const { mean: rise } = momentsOf(given);
  if (units && units.count < FEWEST_UNITS) return { rise, interval: null };
  const { standardError, freedom } = errorOfRise(
    given.map((own, row) => own + lent[row]!),
    units,
  );
  const reach = tCritical(confidence, freedom) * standardError;
  return { rise, interval: [rise - reach, rise + reach] };
}

/** Of the mean rise, by what each row has to do with it: twice that mean on average. */
function errorOfRise(sums: Float64Array, units: Units | undefined) {
  const { mean, standardError, n } = momentsOf(sums);
  if (!units) return { standardError, freedom: n - 1 };
  const influences = sums.map((sum) => (sum - mean) / n);
  return unitError(influences, units, { moved: [new Float64Array(n).fill(1)] });
}
