/** Numbers that are given out have so many digits, all of them as many. */
const FEWEST_DIGITS = 4;
/** Fewer distinct ones tell nothing. */
const FEWEST_CODES = 20;
/** Of as many distinct numbers as chance would draw out of their range. */
const FAR_FEWER = 0.5;
/** The variance of how often each stands, in its mean: 1 where rows fall to codes by chance. */
const MOST_UNEVEN = 3;
/** The share of last digits that are one digit: a tenth where numbers are given out. */
const MOST_ROUND = 0.3;

const LOOKED_AT = 100;

/** Whether the first of a column's cells have one length: few columns need more than a look at them. */
export function mayBeNumberCodes(values: ArrayLike<number>): boolean {
  const some = Array.from({ length: Math.min(LOOKED_AT, values.length) }, (_, row) => values[row]!);
  return areOfOneLength(some.filter((value) => !Number.isNaN(value)));
}

function areOfOneLength(numbers: readonly number[]): boolean {
  const low = Math.min(...numbers);
  return (
    low >= 10 ** (FEWEST_DIGITS - 1) && String(low).length === String(Math.max(...numbers)).length
  );
}

/**
 * Whether whole numbers look like codes that repeat, as a record number of patients who came several
 * times: of one length, far fewer distinct ones than measuring would give in their range, about as often
 * each, and none of them round. What is measured or counted fails one of these: sizes pile up on round
 * numbers, ages and years fill their range, amounts differ in length.
 * @param counts how often each distinct number stands
 */
export function areNumberCodes(counts: ReadonlyMap<number, number>): boolean {
  const distinct = counts.size;
  if (distinct < FEWEST_CODES) return false;
  const numbers = [...counts.keys()].filter((number) => !Number.isNaN(number));
  const [low, high] = numbers.reduce(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)] as const,
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const,
  );
  if (!areOfOneLength([low, high])) return false;
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const range = high - low + 1;
  if (distinct > FAR_FEWER * range * -Math.expm1(-rows / range)) return false;
  const mean = rows / distinct;
  const squares = [...counts.values()].reduce((sum, count) => sum + (count - mean) ** 2, 0);
  if (squares / distinct > MOST_UNEVEN * mean) return false;
  const last = new Uint32Array(10);
  for (const number of numbers) last[number % 10]!++;
  return Math.max(...last) <= Math.max(MOST_ROUND * distinct, FEWEST_CODES / 4);
}
