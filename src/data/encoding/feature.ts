import type { Place } from '../../errors.js';
import { presentCells } from '../checks/cells-of-levels.js';
import { mixesSeconds, numberDates } from '../checks/number-dates.js';
import { checkNumberLike, checkWordsBesideValues } from '../checks/number-like.js';
import { checkOutliers } from '../checks/outliers.js';
import { checkAlike, checkNameless } from '../checks/readings.js';
import { checkUnreadValues } from '../checks/unread-values.js';
import type { DataSpec } from '../data-spec.js';
import type { ColumnSummary, DataWarning } from '../dataset.js';
import { isIdLike, isIndexLike, isSetAside } from '../roles.js';
import type { ColumnFacts } from '../table/column-facts.js';
import type { Column } from '../table/table.js';
import type { ColumnEncoding } from './encoding.js';
import { fitColumn, MOST_LEVELS } from './fit-encoding.js';

/** What becomes of a column. Without an encoding it is not a feature. */
export interface Feature {
  readonly summary: ColumnSummary;
  readonly encoding?: ColumnEncoding;
  readonly warnings: readonly DataWarning[];
}

export interface TrainingRows {
  readonly rows: Uint32Array;
  readonly facts: ColumnFacts;
  readonly checkLeakage: (column: Column) => DataWarning | undefined;
  /** Whether it was told already what a column looks like, and which key decides. */
  readonly isTold: (column: string) => boolean;
  /** Where a row of the table stands in its file. */
  readonly place: (row: number) => Place;
}

/** Decides whether a column is a feature and fits its encoding on the training rows. */
export function planFeature(column: Column, spec: DataSpec, training: TrainingRows): Feature {
  const { name } = column;
  training.facts.take(column);
  const missing = training.facts.missing();
  const idLike = isIdLike(column);
  const summary = { name, kind: idLike ? 'id' : column.kind, missing } as const;
  if (name === spec.label) return { summary: { ...summary, role: 'label' }, warnings: [] };
  if (isSetAside(name, spec)) {
    const steers = 'column' in spec.split && spec.split.column === name;
    const checks = steers && 'levels' in column ? [checkAlike, checkNameless] : [];
    const warnings = checks.flatMap((check) =>
      'levels' in column ? (check(column, training.place) ?? []) : [],
    );
    return { summary: { ...summary, role: 'ignored' }, warnings };
  }
  const warnings: DataWarning[] = [];
  const warn = (code: string, message: string) =>
    warnings.push({
      code,
      column: name,
      message: `column ${JSON.stringify(name)} ${message}`,
      ...presentCells(column, training.place),
    });
  const leaveOut = (code: string, message: string): Feature => {
    warn(code, `${message}; it is not used`);
    return { summary: { ...summary, role: 'ignored' }, warnings };
  };
  const asked = spec.columns?.columns?.get(name)?.as;
  const unread =
    'levels' in column && !asked && !training.isTold(name)
      ? (checkWordsBesideValues(column, training.place) ??
        checkUnreadValues(column, training.place) ??
        checkNumberLike(column, training.place))
      : undefined;
  if (unread) warnings.push(unread);
  const alike = column.kind === 'category' ? checkAlike(column, training.place) : undefined;
  if (alike) warnings.push(alike);
  const rows = 'values' in column ? column.values.length : column.codes.length;
  if (missing === rows) return leaveOut('empty-column', 'is missing in every row');
  if (idLike) return leaveOut('id-column', 'looks like an id: it differs from row to row');
  if (column.kind === 'text') return leaveOut('text-column', 'holds free text');
  const encoding = fitColumn(column, training.rows, training.facts);
  if (!encoding) return leaveOut('constant-column', 'has the same value in every training row');
  if ('levels' in encoding && 'levels' in column && encoding.other) {
    const levels = column.levels.length;
    const used = encoding.levels.length;
    if (used === 0) {
      return leaveOut('many-levels', `has ${levels} levels, each on too few rows to learn from`);
    }
    if (used === MOST_LEVELS) {
      warn(
        'many-levels',
        `has ${levels} levels; the ${MOST_LEVELS} most frequent are used, the others count as one`,
      );
    }
  }
  if ('values' in column && !('levels' in encoding)) {
    if (isIndexLike(column)) {
      warn(
        'index-like-column',
        `looks like an index: it holds ${column.values.length} whole numbers that all differ; if it only numbers the rows, put it into data.ignore`,
      );
    }
    const order = numberDates(column);
    // 20240531 is in the order of time, as a year or a month is.
    if (order && order !== 'yyyyMMdd') {
      warn(
        'date-like-column',
        `looks like dates written ${order}, and is read as numbers, which are not in the order of time; write them as in ISO 8601, like 2024-05-31, or put the column into data.ignore`,
      );
    }
    if (mixesSeconds(column)) {
      warn(
        'date-like-column',
        'looks like seconds since 1970 and milliseconds side by side; write all of them in one unit',
      );
    }
    const ends = training.facts.ends();
    const outliers = checkOutliers(column, training.rows, encoding, training.place, ends);
    if (outliers) warnings.push(outliers);
  }
  const leak = training.checkLeakage(column);
  if (leak) warnings.push(leak);
  return { summary: { ...summary, role: 'feature' }, encoding, warnings };
}
