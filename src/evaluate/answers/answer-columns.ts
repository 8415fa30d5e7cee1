import type { CsvTable } from '../../data/csv/read-csv.js';
import { columnOf } from '../../data/labelled-rows.js';
import type { Column } from '../../data/table/table.js';
import { InputError } from '../../errors.js';
import { suggest } from '../../text/did-you-mean.js';
import { type AnswerSpec, classColumns, USUAL_COLUMNS } from './answer-spec.js';

/** The columns of the answers; at least one of the two is there. */
export interface AnswerColumns {
  readonly prediction: Column | undefined;
  /** Binary: the positive class's; many classes: one each, in the order of the classes. */
  readonly scores: readonly Column[] | undefined;
}

/**
 * Finds the columns that answer a question.
 * @param classes none for a regression
 * @throws InputError naming every column that the spec names and the file lacks, with the nearest
 * one; a class without its column; and where there is no answer at all
 */
export function answerColumns(
  table: CsvTable,
  spec: AnswerSpec,
  { task, classes }: { readonly task: string; readonly classes: readonly string[] },
): AnswerColumns {
  const usual = (name: string) => table.columns.find((column) => column.name === name);
  const prediction =
    spec.prediction === undefined
      ? usual(USUAL_COLUMNS.prediction)
      : columnOf(table, spec.prediction, 'which holds the predictions');
  const scores = task === 'regression' ? undefined : scoreColumns(table, spec, classes);
  if (prediction || scores) return { prediction, scores };
  const names = table.columns.map(({ name }) => name);
  const regression = task === 'regression';
  throw InputError.of(
    regression
      ? `no column ${JSON.stringify(USUAL_COLUMNS.prediction)}, which a regression needs`
      : `neither a column ${JSON.stringify(USUAL_COLUMNS.prediction)} nor scores of the classes`,
    {
      at: { file: table.file },
      fix: `${suggest(USUAL_COLUMNS.prediction, names, 'columns')} Name the column of the predictions, or of the score${regression ? '; if the label is a class, say so: task: multiclass' : ''}.`,
    },
  );
}

function scoreColumns(
  table: CsvTable,
  spec: AnswerSpec,
  classes: readonly string[],
): readonly Column[] | undefined {
  const find = (name: string) => table.columns.find((column) => column.name === name);
  const prefix = classColumns(spec);
  const own = table.columns.filter(({ name }) => name.startsWith(prefix));
  if (classes.length === 2) {
    const single = find(spec.score ?? USUAL_COLUMNS.score) ?? find(`${prefix}${classes[1]}`);
    if (single) return [single];
  } else if (own.length > 0) {
    refuseStrangeClasses(table, own, prefix, classes);
    return classes.map((name) => columnOf(table, `${prefix}${name}`, 'which a class needs'));
  }
  if (spec.score === undefined) return undefined;
  const wanted = classes.length === 2 ? spec.score : `${prefix}${classes[0]}`;
  return [columnOf(table, wanted, 'which holds the scores')];
}

function refuseStrangeClasses(
  table: CsvTable,
  columns: readonly Column[],
  prefix: string,
  classes: readonly string[],
): void {
  const strange = columns.filter(({ name }) => !classes.includes(name.slice(prefix.length)));
  if (strange.length === 0) return;
  throw new InputError(
    strange.map(({ name }) => ({
      message: `column ${JSON.stringify(name)} is the score of a class that no label has`,
      at: { file: table.file },
      fix: suggest(name.slice(prefix.length), classes, 'classes'),
    })),
  );
}
