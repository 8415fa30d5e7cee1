import { type Column, layOut } from '../text/columns.js';
import { escapeLog } from '../text/escape.js';
import { shorten } from '../text/shorten.js';
import { textWidth } from '../text/text-width.js';
import type { RunsLook } from './runs-look.js';

/** Characters of a metric's name, which may hold a class's. */
const LONGEST_NAME = 60;

/** The column that names the metrics of a table. */
export function metricHeading(names: readonly string[]): Column {
  const cells = names.map((name) => escapeLog(shorten(name, LONGEST_NAME)));
  return { heading: 'metric', cells, rank: 0 };
}

/**
 * As many columns beside their names as there is room for, then the others below them. Each block
 * starts with an empty line; none where there is no column.
 */
export function blocksOfColumns(
  names: Column,
  columns: readonly Column[],
  { colors, width }: Pick<RunsLook, 'colors' | 'width'>,
): readonly string[] {
  return blocks(columns, width === undefined ? undefined : width - widthOf(names)).flatMap(
    (block) => {
      const [heading, ...rows] = layOut([names, ...block], width);
      return ['', colors.bold(heading), ...rows];
    },
  );
}

function blocks(columns: readonly Column[], width: number | undefined): readonly Column[][] {
  const made: Column[][] = [];
  let left = 0;
  for (const column of columns) {
    const own = widthOf(column) + 2;
    const last = made.at(-1);
    if (last && own <= left) last.push(column);
    else {
      made.push([column]);
      left = width ?? Number.POSITIVE_INFINITY;
    }
    left -= own;
  }
  return made;
}

function widthOf({ heading, cells }: Column): number {
  return Math.max(textWidth(heading), ...cells.map(textWidth));
}
