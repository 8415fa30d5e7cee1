import type { CsvTable } from '../csv/read-csv.js';
import type { DataSpec } from '../data-spec.js';
import type { DataWarning } from '../dataset.js';
import { isSetAside } from '../roles.js';
import type { Sides } from '../split/split.js';
import type { Column } from '../table/table.js';

const ID_NAMES =
  /(^|[^a-z])(id|uuid|guid|key|no|nr|number)$|[a-z]I[dD]$|(^|[^a-z])(patient|person|subject|user|customer|client|member|account|household|family|session|conversation|device|machine|sensor|vehicle|product|store|site|school|hospital|author|speaker|player|doc|document)(s?$|[^a-z])/i;

/** With fewer groups they are categories. */
const FEWEST_GROUPS = 20;
/** So many rows a group, and it repeats. */
const ROWS_PER_GROUP = 1.5;

/**
 * Warns of a column that is named like an id, and repeats, where rows are split one by one: what a model learns of a patient in training it knows in the test.
 */
export function checkGroups(table: CsvTable, spec: DataSpec, sides: Sides): readonly DataWarning[] {
  const { method } = spec.split;
  if (method === 'group' || method === 'time' || typeof spec.test !== 'number') return [];
  return table.columns.flatMap((column) => {
    const { name } = column;
    if (name === spec.label || !ID_NAMES.test(name)) return [];
    if (isSetAside(name, spec) && !spec.ignore.includes(name)) return [];
    const keys = keysOf(column);
    if (!keys) return [];
    const trained = new Set<number>();
    for (const row of sides.train) trained.add(keys[row]!);
    const rows = sides.train.length;
    if (trained.size < FEWEST_GROUPS || rows < ROWS_PER_GROUP * trained.size) return [];
    const shared = sides.test.filter((row) => trained.has(keys[row]!)).length;
    if (shared === 0) return [];
    return {
      code: 'group-like-column',
      column: name,
      message: `column ${JSON.stringify(name)} looks like a group: ${trained.size} values on ${rows} training rows, and ${shared} of ${sides.test.length} test rows have one of them; if rows of one value belong together, write split: {group: ${JSON.stringify(name)}}`,
      rows: shared,
    };
  });
}

function keysOf(column: Column): ArrayLike<number> | undefined {
  if ('codes' in column) return column.codes;
  const { kind, values } = column;
  if (kind === 'date') return undefined;
  return values.every((value) => Number.isNaN(value) || Number.isInteger(value))
    ? values
    : undefined;
}
