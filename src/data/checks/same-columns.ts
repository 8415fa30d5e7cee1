import type { ColumnProfile, DataWarning } from '../dataset.js';
import type { Column, Table } from '../table/table.js';

/**
 * Warns of a feature that holds the cells of another one, as where a file was joined to itself: it
 * adds nothing, and takes half of the other's importance.
 * @param profiles tell columns apart before their cells are looked at
 */
export function checkSameColumns(
  table: Table,
  profiles: readonly ColumnProfile[],
  features: ReadonlySet<string>,
): readonly DataWarning[] {
  const known = new Map<string, Column[]>();
  return profiles.flatMap(({ column: name, train }) => {
    const column = table.columns.find((one) => one.name === name);
    if (!column || !features.has(name)) return [];
    const key = JSON.stringify([train.missing, train.distinct, train.quantiles, train.top]);
    const alike = known.get(key) ?? [];
    known.set(key, [...alike, column]);
    const twin = alike.find((one) => holdSame(one, column));
    if (!twin) return [];
    return {
      code: 'same-columns',
      column: name,
      message: `columns ${JSON.stringify(twin.name)} and ${JSON.stringify(name)} hold the same cells: one of them is enough, put the other into data.ignore`,
      rows: table.rows,
    };
  });
}

function holdSame(a: Column, b: Column): boolean {
  if ('values' in a) {
    return (
      'values' in b &&
      a.values.every((value, row) => Object.is(value, b.values[row]) || value === b.values[row])
    );
  }
  return 'codes' in b && a.codes.every((code, row) => a.levels[code] === b.levels[b.codes[row]!]);
}
