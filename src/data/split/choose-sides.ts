import { InputError } from '../../errors.js';
import type { DataSpec } from '../data-spec.js';
import type { LabelPlan } from '../label.js';
import type { LabelledTable } from '../labelled-table.js';
import type { Hasher } from '../table/row-hash.js';
import { distinctRows } from './distinct-rows.js';
import { type Sides, splitRows } from './split.js';

type Main = LabelledTable & { readonly plan: LabelPlan };

/**
 * Splits the rows as the config says; with a test file of its own, the test rows are all of its rows that have a label.
 *
 * @throws InputError where a side that is needed has too few rows.
 */
export function chooseSides(
  main: Main,
  ownTest: LabelledTable | undefined,
  spec: DataSpec,
  hasher: Hasher,
): Sides {
  const { table, rows, labels, plan } = main;
  if (spec.split.method === 'hash') requireDistinctRows(main, spec);
  const sides = splitRows({
    table,
    rows,
    labels,
    task: plan.task,
    split: spec.split,
    test: typeof spec.test === 'number' ? spec.test : 0,
    validation: spec.validation,
    hasher,
  });
  const all = ownTest ? { ...sides, test: ownTest.rows } : sides;
  requireRows(main, all, spec);
  return all;
}

/** With fewer, a share of them by content is a lottery. */
const FEWEST_DISTINCT = 30;
/** A short file may well hold so few. */
const FEWEST_ROWS = 100;

function requireDistinctRows({ table, rows }: Main, spec: DataSpec): void {
  if (rows.length < FEWEST_ROWS || typeof spec.test !== 'number') return;
  const { distinct, effective } = distinctRows(table.hashes, rows);
  if (effective >= FEWEST_DISTINCT) return;
  throw InputError.of(
    `the ${rows.length} rows are only ${distinct} distinct ones beside their label: by their content, which keeps equal rows on one side, they can't be split into shares that look like each other`,
    {
      at: { file: table.file },
      fix: 'Draw from each set of equal rows: split: {stratify: true}. Or name the column that tells them apart: data.id.',
    },
  );
}

const MOST_NAMED = 5;

function requireRows(main: Main, sides: Sides, { split }: DataSpec): void {
  const stratify = split.method === 'hash' ? ', or split: {stratify: true}' : '';
  const at = { file: main.table.file };
  const n = main.rows.length;
  if (sides.test.length === 0) {
    throw InputError.of(`no row of ${n} fell to the test`, {
      at,
      fix: `Use more rows, or a larger share in data.test${stratify}.`,
    });
  }
  if (sides.train.length < 2) {
    throw InputError.of(`${sides.train.length} of ${n} rows are left to train on`, {
      at,
      fix: 'Use more rows, or smaller shares in data.test and data.validation.',
    });
  }
  const { task, classes } = main.plan;
  if (task === 'regression') return;
  const trained = new Set<number>();
  for (let i = 0; i < sides.train.length && trained.size < classes.length; i++) {
    trained.add(main.labels[sides.train[i]!]!);
  }
  const untaught = classes.filter((_, index) => !trained.has(index));
  if (untaught.length > 0) {
    // Perhaps it is no class at all.
    const odd = main.warnings
      .filter(({ code }) => code === 'label-spelling')
      .map(({ message }) => message);
    const shown = untaught.slice(0, MOST_NAMED).map((name) => JSON.stringify(name));
    const more = untaught.length - shown.length;
    throw InputError.of(
      `no training row is of class ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      { at, fix: [...odd, `Use more rows of it${stratify}.`].join('. ') },
    );
  }
}
