import { cutToWidth, textWidth } from './text-width.js';

export interface Column {
  readonly heading: string;
  /** One a row. */
  readonly cells: readonly string[];
  readonly align?: 'right';
  /** Where there is too little room the columns of the highest rank go first; those of 0 stay. */
  readonly rank: number;
  /** Takes what room is left at the end of a line, and nobody else's. */
  readonly rest?: true;
  /** Colours a cell, which has its width by then. */
  readonly paint?: (cell: string, row: number) => string;
}

const GAP = '  ';

/**
 * A table for a terminal or a pipe: its heading, then a line a row. A column without a cell that
 * says anything is left out.
 * @param width of a terminal, in columns: what has no room there is left out, or cut; undefined for
 *   a pipe, into which all of it goes
 */
export function layOut(
  columns: readonly Column[],
  width: number | undefined,
): readonly [heading: string, ...rows: string[]] {
  const telling = columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const shown = width === undefined ? telling : fitting(telling, width);
  const rows = shown[0]?.cells.length ?? 0;
  const widths = shown.map(widthOf);
  const line = (cellOf: (column: Column) => string, row?: number) => {
    let left = width ?? Number.POSITIVE_INFINITY;
    const cells = shown.map((column, i) => {
      const own = Math.max(0, Math.min(left, column.rest ? left : widths[i]!));
      const cell = cutToWidth(cellOf(column), own);
      left -= widths[i]! + GAP.length;
      const padded = column.rest ? cell : pad(cell, own, column.align);
      return row === undefined ? padded : (column.paint?.(padded, row) ?? padded);
    });
    return cells.join(GAP).trimEnd();
  };
  return [
    line(({ heading }) => heading),
    ...Array.from({ length: rows }, (_, row) => line(({ cells }) => cells[row]!, row)),
  ];
}

function fitting(columns: readonly Column[], width: number): readonly Column[] {
  let kept = columns;
  const total = () =>
    kept
      .filter(({ rest }) => !rest)
      .reduce((sum, column) => sum + widthOf(column) + GAP.length, -GAP.length);
  while (total() > width) {
    const least = Math.max(...kept.map(({ rank }) => rank));
    if (least === 0) break;
    const last = kept.findLastIndex(({ rank }) => rank === least);
    kept = kept.filter((_, i) => i !== last);
  }
  return kept;
}

function widthOf({ heading, cells }: Column): number {
  return cells.reduce((most, cell) => Math.max(most, textWidth(cell)), textWidth(heading));
}

function pad(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'right' ? space + text : text + space;
}
