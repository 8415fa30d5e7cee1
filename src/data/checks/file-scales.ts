import { sortNumbers } from '../../numeric/sort-numbers.js';
import type { CsvTable } from '../csv/read-csv.js';
import type { DataWarning } from '../dataset.js';
import type { NumberColumn } from '../table/table.js';

/** So many numbers of a file, spread over it, tell on what scale they are. */
const SAMPLE = 1000;
/** Fewer are too few. */
const FEWEST_NUMBERS = 20;
/** A file may hold larger things than another; hardly such as are a hundred times larger in each quarter. */
const LEAST_POWER = 2;
/** So far apart the quarters may be beside that. */
const LOOSE = 2;

/**
 * Warns of numbers that one file of a glob has in another unit than the first: cents beside euros, grams beside kilograms. Told by their quartiles, all
 * of which are about the same power of ten apart.
 */
export function checkFileScales(table: CsvTable): readonly DataWarning[] {
  const { files, columns, rows } = table;
  if (files.length < 2) return [];
  return columns.flatMap((column) => {
    if (!('values' in column) || column.kind !== 'number') return [];
    const [first, ...others] = files.map(({ firstRow }, i) =>
      quartilesOf(column, firstRow, files[i + 1]?.firstRow ?? rows),
    );
    const powers = others.map((own) => powerBetween(first, own));
    const place = powers.findIndex((power) => power !== undefined);
    if (place < 0) return [];
    const times = 10 ** Math.abs(powers[place]!);
    const [one, other] = [files[0]!, files[place + 1]!];
    const [large, small] = first![1]! > others[place]![1]! ? [one, other] : [other, one];
    return {
      code: 'another-scale',
      column: column.name,
      message: `column ${JSON.stringify(column.name)} of ${large.name} holds numbers about ${times} times those of ${small.name}: write both in one unit`,
      rows: (files[place + 2]?.firstRow ?? rows) - other.firstRow,
      lines: [table.place(other.firstRow).line ?? 0],
      examples: [one, other].map(({ firstRow }) => firstNumber(column, firstRow)),
    };
  });
}

type Quartiles = readonly number[] | undefined;

/** Of the sizes of some of the numbers, whatever their sign. */
function quartilesOf({ values }: NumberColumn, from: number, to: number): Quartiles {
  const step = Math.max(1, Math.ceil((to - from) / SAMPLE));
  const sizes: number[] = [];
  for (let row = from; row < to; row += step) {
    if (!Number.isNaN(values[row]!)) sizes.push(Math.abs(values[row]!));
  }
  if (sizes.length < FEWEST_NUMBERS) return undefined;
  const sorted = sortNumbers(Float64Array.from(sizes));
  return [0.25, 0.5, 0.75].map((share) => sorted[Math.floor(share * sorted.length)]!);
}

function firstNumber({ values }: NumberColumn, from: number): string {
  return String(values.subarray(from).find((value) => !Number.isNaN(value)));
}

/** The power of ten that all quartiles are apart, if that is one; those of a flag or a constant say nothing. */
function powerBetween(a: Quartiles, b: Quartiles): number | undefined {
  if (!a || !b || ![a, b].every(([low, , high]) => low! > 0 && high! > low!)) return undefined;
  const ratios = a.map((size, i) => b[i]! / size);
  const power = Math.round(Math.log10(ratios[1]!));
  if (Math.abs(power) < LEAST_POWER) return undefined;
  const isNear = (ratio: number) => Math.abs(Math.log(ratio / 10 ** power)) <= Math.log(LOOSE);
  return ratios.every(isNear) ? power : undefined;
}
