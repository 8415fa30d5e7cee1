/** Cells on each side of what is allowed. */
const CELLS = 6;

const UNICODE = { filled: '█', empty: '·', allowed: '│' } as const;
const ASCII = { filled: '#', empty: '.', allowed: '|' } as const;

/**
 * The likely range of a difference against what is allowed, which stands in the middle: left of it
 * is worse than allowed, right of it is fine. A cell is a sixth of the way to the farther end, and
 * filled where at least half of it is covered. The cells beside the middle never contradict the
 * range: one that ends before it leaves the next empty, one that crosses fills both.
 * @param interval of the gain
 * @param margin how much worse is allowed; below 0 a gain is asked
 */
export function bar([low, high]: readonly [number, number], margin: number, ascii = false): string {
  const { filled, empty, allowed } = ascii ? ASCII : UNICODE;
  const from = low + margin;
  const to = high + margin;
  const crosses = from < 0 && to > 0;
  const cell = Math.max(Math.abs(from), Math.abs(to)) / CELLS;
  const side = (sign: -1 | 1) =>
    Array.from({ length: CELLS }, (_, i) => {
      const [start, end] = sign < 0 ? [-(i + 1) * cell, -i * cell] : [i * cell, (i + 1) * cell];
      const covered = Math.min(to, end) - Math.max(from, start);
      // Beside the middle only what crosses it, or lies on that side up to it, is filled.
      const enough = i > 0 ? covered >= cell / 2 : crosses || covered >= cell;
      return cell > 0 && enough ? filled : empty;
    });
  return `${side(-1).reverse().join('')}${allowed}${side(1).join('')}`;
}
