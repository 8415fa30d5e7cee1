import type { CsvTable } from '../csv/read-csv.js';
import type { DataWarning } from '../dataset.js';
import type { ColumnEncoding } from '../encoding/encoding.js';
import { spellingOf } from '../table/spelling.js';
import type { LevelColumn } from '../table/table.js';
import { presentCells } from './cells-of-levels.js';
import { checkOutliers } from './outliers.js';
import { unfamiliarNumbers } from './unfamiliar.js';

const MOST_NAMED = 5;
/** More than this share of a column's cells says that the files are written differently. */
const MANY = 0.5;

/**
 * Warns of columns of a test file that hold hardly anything that the training rows hold: other words for the same, or numbers on another scale. A model sees next to nothing
 * there, and its metrics say nothing about it. Also of numbers that probably stand for none, where the training rows have no such.
 * @param trained the rows of the training file that are trained on
 * @param told columns whose training rows have outliers, too
 */
export function checkUnseenCells(
  training: CsvTable,
  trained: Uint32Array,
  test: CsvTable,
  encodings: readonly ColumnEncoding[],
  told: ReadonlySet<string | undefined>,
): readonly DataWarning[] {
  const rows = Uint32Array.from({ length: test.rows }, (_, row) => row);
  return encodings.flatMap((encoding) => {
    const name = encoding.column;
    const before = training.columns.find((column) => column.name === name);
    const column = test.columns.find((one) => one.name === name);
    if (!before || !column) return [];
    if ('levels' in encoding) {
      if (!('codes' in before) || !('codes' in column)) return [];
      return unseenLevels(before, trained, column, test) ?? [];
    }
    const why = unfamiliarNumbers(encoding, column);
    if (why === undefined) {
      if (!('values' in column) || told.has(name)) return [];
      return checkOutliers(column, rows, undefined, test.place, undefined, 'test rows') ?? [];
    }
    return {
      code: 'another-scale',
      column: name,
      message: `column ${JSON.stringify(name)} of ${test.file} ${why}`,
      ...presentCells(column, test.place),
    };
  });
}

function unseenLevels(
  before: LevelColumn,
  trained: Uint32Array,
  { name, levels, codes }: LevelColumn,
  test: CsvTable,
): DataWarning | undefined {
  const seenCodes = new Set<number>();
  for (const row of trained) seenCodes.add(before.codes[row]!);
  const seen = new Set(before.levels.filter((_, code) => seenCodes.has(code)));
  const isNew = levels.map((level) => !seen.has(level));
  let cells = 0;
  let unseen = 0;
  const lines: number[] = [];
  const examples = new Set<string>();
  codes.forEach((code, row) => {
    if (code < 0) return;
    cells++;
    if (!isNew[code]) return;
    unseen++;
    if (lines.length < MOST_NAMED) lines.push(test.place(row).line ?? 0);
    if (examples.size < MOST_NAMED) examples.add(levels[code]!);
  });
  if (cells === 0 || unseen <= MANY * cells) return undefined;
  const folded = new Map([...seen].map((level) => [spellingOf(level), level]));
  const twin = [...examples].find((level) => folded.has(spellingOf(level)));
  const hint =
    twin === undefined
      ? `there it is ${[...seen]
          .slice(0, MOST_NAMED)
          .map((level) => JSON.stringify(level))
          .join(', ')}`
      : `${JSON.stringify(twin)} is ${JSON.stringify(folded.get(spellingOf(twin)))} there`;
  const which =
    unseen === cells
      ? `no cell of column ${JSON.stringify(name)} of ${test.file}`
      : `${cells - unseen} of ${cells} cells of column ${JSON.stringify(name)} of ${test.file}`;
  const shown = [...examples].map((level) => JSON.stringify(level)).join(', ');
  return {
    code: 'unseen-cells',
    column: name,
    message: `${which} ${unseen === cells ? 'was' : 'were'} seen in training: ${shown} ${examples.size === 1 ? 'is' : 'are'} new; ${hint}`,
    rows: unseen,
    lines,
    examples: [...examples],
  };
}
