import { cellsOf } from '../data/table/subset.js';
import type { Column, Table } from '../data/table/table.js';
import { InputError } from '../errors.js';
import type { Clusters } from '../evaluate/units.js';
import { fill } from '../numeric/typed-arrays.js';
import { suggest } from '../text/did-you-mean.js';
import type { CalendarBlock, ClusterSpec } from './cluster-spec.js';

const DAY = 86_400_000;

/**
 * Which test rows belong together. A row without a value stands for itself.
 * @throws InputError where the test rows lack the column, or it holds no times
 */
export function testClusters(spec: ClusterSpec, table: Table): Clusters {
  const { column: name, key } = spec;
  const column = table.columns.find((one) => one.name === name);
  if (!column) {
    const names = table.columns.map((one) => one.name);
    throw InputError.of(`no column ${JSON.stringify(name)} in the test rows, which ${key} names`, {
      at: { file: table.file },
      fix: suggest(name, names, 'columns'),
    });
  }
  if (spec.kind === 'group') return { kind: 'group', of: numbered(cellsOf(column), isMissing) };
  const times = timesOf(column, spec, table);
  if (spec.kind === 'calendar') {
    const blocks = times.map((time) => blockOf(time, spec.block));
    return { kind: 'group', of: numbered(blocks, Number.isNaN) };
  }
  const inOrder = [...new Set(times)].sort((a, b) => a - b);
  const places = new Map(inOrder.map((time, place) => [time, place]));
  return { kind: 'time', of: fill(new Uint32Array(times.length), (i) => places.get(times[i]!)!) };

  function isMissing(cell: number): boolean {
    return column && 'values' in column ? Number.isNaN(cell) : cell < 0;
  }
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
