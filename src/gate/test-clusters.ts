import { fold } from '../data/table/fold.js';
import { cellsOf } from '../data/table/subset.js';
import type { Column, Table } from '../data/table/table.js';
import { InputError } from '../errors.js';
import type { Clusters } from '../evaluate/units.js';
import { fill } from '../numeric/typed-arrays.js';
import { suggest } from '../text/did-you-mean.js';
import type { CalendarBlock, ClusterSpec } from './cluster-spec.js';

const DAY = 86_400_000;

/** What rows belong together by. */
type UnitCells =
  | {
      readonly kind: 'group';
      /** Equal where rows belong together; of a row that stands for itself as `isMissing` says. */
      readonly cells: ArrayLike<number>;
      isMissing(cell: number): boolean;
      /** What the rows of a group have in common, in whatever file; undefined of one for itself. */
      nameOf(row: number): string | undefined;
    }
  | { readonly kind: 'time'; readonly times: Float64Array };

/**
 * Which test rows belong together. A row without a value stands for itself.
 * @throws InputError where the test rows lack the column, or it holds no times
 */
export function testClusters(spec: ClusterSpec, table: Table): Clusters {
  const units = unitCells(spec, table);
  if (units.kind === 'group') return { kind: 'group', of: numbered(units.cells, units.isMissing) };
  const { times } = units;
  const inOrder = [...new Set(times)].sort((a, b) => a - b);
  const places = new Map(inOrder.map((time, place) => [time, place]));
  return { kind: 'time', of: fill(new Uint32Array(times.length), (i) => places.get(times[i]!)!) };
}

/** @throws InputError where the test rows lack the column, or it holds no times */
export function unitCells(spec: ClusterSpec, table: Table): UnitCells {
  const { column: name, key } = spec;
  const column = table.columns.find((one) => one.name === name);
  if (!column) {
    const names = table.columns.map((one) => one.name);
    throw InputError.of(`no column ${JSON.stringify(name)} in the test rows, which ${key} names`, {
      at: { file: table.file },
      fix: suggest(name, names, 'columns'),
    });
  }
  if (spec.kind === 'group') return groupsOf(column);
  const times = timesOf(column, spec, table);
  if (spec.kind === 'time') return { kind: 'time', times };
  const blocks = times.map((time) => blockOf(time, spec.block));
  const nameOf = (row: number) => String(blocks[row]!);
  return { kind: 'group', cells: blocks, isMissing: Number.isNaN, nameOf };
}

function groupsOf(column: Column): UnitCells {
  if ('values' in column) {
    const cells = cellsOf(column);
    const nameOf = (row: number) => (Number.isNaN(cells[row]!) ? undefined : String(cells[row]!));
    return { kind: 'group', cells, isMissing: Number.isNaN, nameOf };
  }
  // Two spellings of a name are one group, as in a split by group.
  const names = column.levels.map(fold);
  const firsts = new Map<string, number>();
  const groups = names.map((name, level) => {
    const first = firsts.get(name) ?? level;
    firsts.set(name, first);
    return first;
  });
  const cells = cellsOf(column).map((code) => groups[code] ?? code);
  const isMissing = (cell: number) => cell < 0;
  const nameOf = (row: number) => (isMissing(cells[row]!) ? undefined : names[cells[row]!]);
  return { kind: 'group', cells, isMissing, nameOf };
}

/** A number for each value, by its first row. */
function numbered(
  cells: ArrayLike<number>,
  isMissing: (cell: number) => boolean,
): Uint32Array<ArrayBuffer> {
  const known = new Map<number, number>();
  let next = 0;
  return fill(new Uint32Array(cells.length), (row) => {
    const cell = cells[row]!;
    if (isMissing(cell)) return next++;
    const number = known.get(cell) ?? next++;
    known.set(cell, number);
    return number;
  });
}

function timesOf(column: Column, { kind, key }: ClusterSpec, { file }: Table): Float64Array {
  const wanted = kind === 'calendar' ? 'dates' : 'dates or numbers';
  const about = `column ${JSON.stringify(column.name)}, which ${key} names,`;
  if (!('values' in column) || (kind === 'calendar' && column.kind !== 'date')) {
    throw InputError.of(`${about} holds no ${wanted}`, { at: { file } });
  }
  if (column.values.some(Number.isNaN)) {
    throw InputError.of(`${about} is missing in some of the test rows`, { at: { file } });
  }
  return column.values;
}

/** Weeks begin on Monday, as in ISO 8601. */
function blockOf(time: number, block: CalendarBlock): number {
  const day = Math.floor(time / DAY);
  switch (block) {
    case 'day':
      return day;
    case 'week':
      // 1 January 1970 was a Thursday.
      return Math.floor((day + 3) / 7);
    case 'month': {
      const date = new Date(time);
      return date.getUTCFullYear() * 12 + date.getUTCMonth();
    }
  }
}
