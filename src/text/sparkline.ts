const BARS = '▁▂▃▄▅▆▇█';
const ASCII = '12345678';

/**
 * Numbers as a row of bars, the least of them the lowest. All alike they stand in the middle.
 * @param ascii as digits from 1 to 8
 */
export function sparkline(values: readonly number[], ascii: boolean): string {
  const bars = ascii ? ASCII : BARS;
  const least = Math.min(...values);
  const range = Math.max(...values) - least;
  const heightOf = (value: number) =>
    range > 0 ? Math.round(((value - least) / range) * (bars.length - 1)) : bars.length / 2 - 1;
  return values.map((value) => bars[heightOf(value)]!).join('');
}
