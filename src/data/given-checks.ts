import { InputError } from '../errors.js';
import { strayRows } from './checks/stray-rows.js';
import type { CsvTable } from './csv/read-csv.js';
import type { DataWarning } from './dataset.js';
import type { LabelPlan } from './label.js';
import { ADVICE_OF_GIVEN } from './label-advice.js';
import { mayBeGrouped } from './own-numbers.js';
import { fold } from './table/fold.js';

/** Where the columns of a file are looked for that it may have under another name. */
export interface LookedFor {
  readonly label: string;
  readonly id?: string;
  readonly prediction: string;
  readonly classColumns: string;
}

/**
 * Warns of the header where it stands again among the rows.
 * @throws InputError with the lines that hold units or totals: a verdict about such a row is wrong,
 * and which rows a verdict is about is not to be guessed
 */
export function givenStrays(table: CsvTable): readonly DataWarning[] {
  const { rows, warnings } = strayRows(table);
  if (rows.size === 0) return warnings;
  throw new InputError(
    [...rows].map((row) => ({
      message: 'this line looks like the header, like units or like a total, and not like a row',
      at: table.place(row),
      fix: 'Delete it; if it is a row like the others, move it away from the end.',
    })),
  );
}

/** What was read otherwise than it may be meant. */
export function readingWarnings(
  table: CsvTable,
  spec: LookedFor,
  plan: LabelPlan,
): readonly DataWarning[] {
  return [...otherwiseNamed(table, spec), ...groupedNumbers(table, spec, plan)];
}

/** Columns whose names differ from what is looked for in case and blanks alone: they are not read. */
function otherwiseNamed(
  table: CsvTable,
  { id, prediction, classColumns }: LookedFor,
): readonly DataWarning[] {
  const names = table.columns.map(({ name }) => name);
  const wanted = [...(id === undefined ? ['id'] : []), prediction, classColumns.slice(0, -1)];
  return wanted.flatMap((name) => {
    if (names.includes(name)) return [];
    const found = names.find((one) => fold(one) === fold(name));
    if (found === undefined) return [];
    const message = `column ${JSON.stringify(found)} is not read, as its name is not ${JSON.stringify(name)}; if it is meant, name it`;
    return [{ code: 'column-not-read', column: found, message }];
  });
}

/** Labels are looked at as they are planned, as long as they are few. */
function groupedNumbers(
  table: CsvTable,
  { label, prediction }: LookedFor,
  plan: LabelPlan,
): readonly DataWarning[] {
  if (plan.task !== 'regression') return [];
  return table.columns
    .filter((column) => column.name === prediction || (column.name === label && 'values' in column))
    .filter((column) => mayBeGrouped(table, column))
    .map(({ name }) => ({
      code: 'ambiguous-column',
      column: name,
      message: `column ${JSON.stringify(name)} holds numbers like 1.234 alone: they are read with a decimal point; if it stands between thousands, ${ADVICE_OF_GIVEN.grouped}`,
    }));
}
