import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { groupLikeColumns } from '../data/checks/groups.js';
import { checkHeaderIsNone } from '../data/checks/missing-header.js';
import { strayRows } from '../data/checks/stray-rows.js';
import type { ColumnReading } from '../data/csv/column-builder.js';
import { type CsvTable, readCsv } from '../data/csv/read-csv.js';
import type { DataSpec } from '../data/data-spec.js';
import type { Task } from '../data/dataset.js';
import { labelColumn, labelText, planLabel } from '../data/label.js';
import { isIdLike } from '../data/roles.js';
import { locate } from '../data/source-files.js';
import type { ColumnSpecs } from '../data/table/column-spec.js';
import { loadHasher } from '../data/table/row-hash.js';
import type { Column } from '../data/table/table.js';
import { InputError } from '../errors.js';
import { metricsOf } from '../evaluate/metrics/metrics.js';
import { EXIT } from '../exit.js';
import { writeAtomic } from '../files/atomic-write.js';
import { confine } from '../files/confined-path.js';
import { exists } from '../files/exists.js';
import { toleranceOfUsual } from '../gate/advice.js';
import { suggest } from '../text/did-you-mean.js';
import { escapeLog } from '../text/escape.js';
import { plural } from '../text/quantities.js';
import { warningLine } from '../text/warning-line.js';
import { type ColumnFormat, configText, IGNORED, ignoreText, workflowText } from './init-files.js';
import type { Terminal } from './terminal.js';
import { findWorkspace } from './workspace.js';

const CONFIG = 'sluice.yml';
const WORKFLOW = '.github/workflows/sluice.yml';
const IGNORE = '.gitignore';

/** Column names that usually name what is to be predicted, the likeliest first: the last are features as often. */
const LABEL_NAMES = [
  /^(label|target|class|y|outcome|response)$/i,
  /^(survived|churn(ed)?|default(ed)?|(is_?)?fraud|species|diagnosis)$/i,
  /^(status|(sale_?)?price|income)$/i,
] as const;
/** As a header's blank cells are called. */
const NAMELESS = /^column \d+$/;

/** `init DATA.csv`: looks at the file and writes what a first run needs. Returns the exit code. */
export async function initCommand(
  dataPath: string,
  options: { readonly label?: string; readonly force: boolean; readonly commitModel: boolean },
  { say, colors }: Terminal,
): Promise<number> {
  const folder = process.cwd();
  const workspace = findWorkspace(resolve(folder, CONFIG));
  const written = [CONFIG, WORKFLOW, IGNORE].map((name) => ({ name, path: resolve(folder, name) }));
  await confine(written, [workspace]);
  if (!options.force) await refuseToOverwrite(folder);
  const path = resolve(dataPath);
  const files = await locate(path, [workspace], folder);
  const hasher = await loadHasher();
  const first = await readCsv(files, { label: options.label ?? '', hasher });
  checkHeaderIsNone(first);
  const { name } = chooseLabel(first, options.label);
  // The cells of a label are texts: 007 is no 7, and 1.10 no 1.1.
  const known = formatOf(name, first.readings.get(name));
  const columns: ColumnSpecs | undefined =
    known?.as.kind === 'number' ? { columns: new Map([[name, known]]) } : undefined;
  const isRead = name === options.label && columns === undefined;
  const table = isRead ? first : await readCsv(files, { label: name, hasher, specs: columns });
  const label = table.columns.find((column) => column.name === name)!;
  const left = strayRows(table).rows;
  const spec: DataSpec = {
    path,
    label: label.name,
    task: 'auto',
    ignore: [],
    test: 0.2,
    validation: 0.1,
    split: { method: 'hash', seed: 7 },
    ...(columns && { columns }),
  };
  const { plan, warnings } = guessing(options.label, () => planLabel(table, spec, left));
  const classes = labelColumn(table, label.name, plan, left);
  const counts = classCounts(classes, table.rows, plan.classes);
  const facts = {
    path: relative(folder, path).split(sep).join('/'),
    label: label.name,
    task: plan.task,
    classes: plan.classes,
    majority: Math.max(...counts) / counts.reduce((sum, count) => sum + count, 0),
    points: tolerancePoints(plan.task, counts),
    rows: table.rows,
    columns: table.columns.length,
    groups: groupLikeColumns(table, label.name),
    rare: plan.task !== 'regression' && Math.min(...counts) < RARE,
    formats: first.columns.flatMap((one) => formatOf(one.name, first.readings.get(one.name)) ?? []),
    ignore: table.columns
      .filter((column) => column !== label && isIdLike(column))
      // What may be numbers in two ways is for a person to say.
      .filter((column) => table.readings.get(column.name)?.inferred === undefined)
      .map((column) => column.name),
  };
  await writeAtomic(resolve(folder, CONFIG), configText(facts));
  await writeAtomic(resolve(folder, WORKFLOW), workflowText());
  const ignored = !options.commitModel && (await ignoreModel(folder));

  const chosen = options.label === undefined ? ' (a guess: --label names another)' : '';
  const named = plan.classes.length > 0 ? ` of ${plan.classes.join(', ')}` : '';
  say(`${plural(table.rows, 'row')}, ${plural(table.columns.length, 'column')}`);
  say(escapeLog(`label: ${label.name}${chosen}; task: ${plan.task}${named}`));
  for (const { message } of warnings) say(warningLine(message, colors));
  if (facts.ignore.length > 0) {
    say(escapeLog(`no features, as they name rows: ${facts.ignore.join(', ')} (data.ignore)`));
  }
  say(`wrote ${CONFIG} and ${WORKFLOW}`);
  if (ignored) {
    say(
      `added ${IGNORED} to ${IGNORE}: the exported model stays out of git (or init --commit-model)`,
    );
  }
  say(escapeLog(`next: node ${relative(folder, process.argv[1] ?? 'dist/cli.js')} run ${CONFIG}`));
  return EXIT.passed;
}

/** Whether it had to be told. */
async function ignoreModel(folder: string): Promise<boolean> {
  const path = resolve(folder, IGNORE);
  const text = (await exists(path)) ? await readFile(path, 'utf8') : '';
  const more = ignoreText(text);
  if (more !== undefined) await writeAtomic(path, more);
  return more !== undefined;
}

/** How a column is written, where its cells were not read plainly. */
function formatOf(name: string, reading: ColumnReading | undefined): ColumnFormat | undefined {
  const inferred = reading?.inferred;
  if (inferred === undefined || inferred.kind === 'ambiguous') return undefined;
  const as: ColumnFormat['as'] =
    inferred.kind === 'number'
      ? { kind: 'number', format: inferred.format }
      : { kind: 'date', format: inferred.format };
  return { name, as, missing: inferred.found.missing.map(({ level }) => level) };
}

async function refuseToOverwrite(folder: string): Promise<void> {
  const problems = [];
  for (const file of [CONFIG, WORKFLOW]) {
    if (await exists(resolve(folder, file)))
      problems.push({ message: 'exists already', at: { file }, fix: 'Overwrite it with --force.' });
  }
  if (problems.length > 0) throw new InputError(problems);
}

function chooseLabel(table: CsvTable, wanted: string | undefined): Column {
  if (wanted === undefined) return guessLabel(table);
  const found = table.columns.find(({ name }) => name === wanted);
  if (found) return found;
  throw InputError.of(`there is no column "${wanted}"`, {
    at: { file: table.file },
    fix: suggest(
      wanted,
      table.columns.map(({ name }) => name),
      'columns',
    ),
  });
}

/** By its name; otherwise the last column. */
function guessLabel({ columns, file }: CsvTable): Column {
  for (const names of LABEL_NAMES) {
    const found = columns.find(({ name }) => names.test(name));
    if (found) return found;
  }
  const last = columns.at(-1) as Column;
  if (!NAMELESS.test(last.name) && !isIdLike(last)) return last;
  const why = NAMELESS.test(last.name) ? 'has no name' : 'differs in each row, as names of rows do';
  throw InputError.of(`which column to predict can't be guessed: the last one ${why}`, {
    at: { file },
    fix: NAME_LABEL,
  });
}

const NAME_LABEL = 'Name the column to predict with --label COLUMN.';

/** A guess that turns out wrong is the user's to mend. */
function guessing<T>(wanted: string | undefined, plan: () => T): T {
  try {
    return plan();
  } catch (error) {
    if (wanted !== undefined || !(error instanceof InputError)) throw error;
    throw new InputError(
      error.problems.map(({ fix, ...problem }) => ({
        ...problem,
        fix: fix === undefined ? NAME_LABEL : `${NAME_LABEL} If it is this one: ${fix}`,
      })),
      { cause: error },
    );
  }
}

function classCounts(label: Column, rows: number, classes: readonly string[]): number[] {
  const counts = classes.map(() => 0);
  for (let row = 0; row < rows; row++) {
    const text = labelText(label, row);
    const index = text === undefined ? -1 : classes.indexOf(text);
    if (index >= 0) counts[index]!++;
  }
  return counts;
}

/** Of the data, held out for the verdict, as the config that is written has it. */
const TEST_SHARE = 0.2;
/** Of a class with fewer rows a side may well have none, where each goes by its content. */
const RARE = 10;
/** A gate tolerates one of these. */
const POINTS = [1, 2, 3, 5, 8, 10, 15, 20, 30] as const;

/** The fewest points with which an equal model is green four times in five, by a usual one. */
function tolerancePoints(task: Task, counts: readonly number[]): number {
  const rows = counts.map(fewestTested);
  const name = task === 'binary' ? 'auc' : 'accuracy';
  const metric = metricsOf(task, counts.map(String)).find((one) => one.name === name);
  if (!metric) return POINTS[0];
  const ofClass = (k: number) => rows[k] ?? 0;
  const all = rows.reduce((sum, count) => sum + count, 0);
  const needed = toleranceOfUsual(metric, { all, ofClass }, CONFIDENCE);
  return POINTS.find((points) => needed <= points / 100) ?? POINTS.at(-1)!;
}

/** Of a class: one standard deviation below its share, as a row's content and not its turn says on which side it is. */
function fewestTested(count: number): number {
  const deviation = Math.sqrt(count * TEST_SHARE * (1 - TEST_SHARE));
  return Math.max(0, Math.floor(count * TEST_SHARE - deviation));
}

/** The gate's, where a config says nothing else. */
const CONFIDENCE = 0.95;
