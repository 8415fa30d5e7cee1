import { InputError } from '../errors.js';
import { strayRows } from './checks/stray-rows.js';
import type { CsvTable } from './csv/read-csv.js';
import type { DataWarning } from './dataset.js';
import type { LabelPlan } from './label.js';
import { ADVICE_OF_GIVEN, groupedText } from './label-advice.js';
import { mayBeGrouped } from './own-numbers.js';
import { fold } from './table/fold.js';

/** Where the columns of a file are looked for that it may have under another name. */
export interface LookedFor {
  /** Left out: they stand in another file. */
  readonly label?: string;
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

/** What a person should know of how a file of predictions was read. @throws InputError as `givenStrays` does */
export function givenWarnings(
  table: CsvTable,
  spec: LookedFor,
  plan: LabelPlan,
): readonly DataWarning[] {
  return [...givenStrays(table), ...otherwiseRead(table, spec, plan)];
}

/** What was read otherwise than it may be meant. */
export function otherwiseRead(
  table: CsvTable,
  spec: LookedFor,
  plan: LabelPlan,
): readonly DataWarning[] {
  return [...otherwiseNamed(table, spec), ...groupedNumbers(table, spec, plan)];
}

/** What predictions and scores are called elsewhere, as scikit-learn and pandas have them. */
const ELSEWHERE = {
  prediction: /^(?:y_?)?(?:hat|pred(?:icted|ictions?)?)(?:_?(?:class|label|value))?$/,
  score: /^(?:y_?)?(?:scores?|prob(?:a|ability|abilities)?)$/,
} as const;

/** Columns that are not read, as their names are not what is looked for, though they may be meant. */
function otherwiseNamed(
  table: CsvTable,
  { id, prediction, classColumns }: LookedFor,
): readonly DataWarning[] {
  const names = table.columns.map(({ name }) => name);
  const score = classColumns.slice(0, -1);
  const scored = names.some((name) => name.startsWith(classColumns));
  const wanted = [
    ...(id === undefined ? [{ name: 'id' }] : []),
    { name: prediction, like: ELSEWHERE.prediction },
    ...(scored ? [] : [{ name: score, like: ELSEWHERE.score }]),
  ];
  return wanted.flatMap(({ name, like }) => {
    if (names.includes(name)) return [];
    const found = names.find((one) => fold(one) === fold(name) || like?.test(fold(one)));
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
      message: `column ${JSON.stringify(name)} ${groupedText(ADVICE_OF_GIVEN)}`,
    }));
}
