import { fill } from '../numeric/typed-arrays.js';
import type { FewUnits } from './undetermined.js';

/**
 * Which rows belong together, where a row is not what was sampled: the rows of one customer are no
 * evidence of their own, nor are those of neighbouring hours.
 */
export interface Clusters {
  /** `group`: rows of one number; `time`: rows of one moment, and moments close to each other. */
  readonly kind: 'group' | 'time';
  /** One number a row; those of moments rise with time. */
  readonly of: Uint32Array;
}

/** The same with the units numbered from 0, none left out. */
export interface Units extends Clusters {
  readonly count: number;
}

/** With fewer groups than this no interval is worth its name (Cameron & Miller 2015, §VI). */
export const FEWEST_UNITS = 10;

/** Why there is no interval where there are fewer. */
export function fewUnits({ kind, count }: Pick<Units, 'kind' | 'count'>): FewUnits {
  return { code: 'few-units', units: kind, count, atLeast: FEWEST_UNITS };
}

/** Groups by their first row, moments in their order. */
export function unitsOf({ kind, of }: Clusters): Units {
  const most = of.reduce((a, b) => Math.max(a, b), 0);
  // A table where the numbers are dense, which takes a tenth of the time.
  const places = most < MOST_SPARSE * of.length + 1 ? tableOfPlaces(most) : mapOfPlaces();
  const numbers = kind === 'time' ? of.toSorted() : of;
  let count = 0;
  for (const number of numbers) if (places.get(number) === undefined) places.set(number, count++);
  return { kind, of: fill(new Uint32Array(of.length), (row) => places.get(of[row]!)!), count };
}

/** A table of places may have so many for each row. */
const MOST_SPARSE = 4;

interface Places {
  get(number: number): number | undefined;
  set(number: number, place: number): void;
}

function mapOfPlaces(): Places {
  const places = new Map<number, number>();
  return { get: (number) => places.get(number), set: (number, place) => places.set(number, place) };
}

function tableOfPlaces(most: number): Places {
  // 0 where there is none yet.
  const places = new Uint32Array(most + 1);
  return {
    get: (number) => (places[number] === 0 ? undefined : places[number]! - 1),
    set: (number, place) => {
      places[number] = place + 1;
    },
  };
}

/** How many units have a row of which something holds. */
export function unitsWith({ of, count }: Units, holds: (row: number) => boolean): number {
  const found = new Uint8Array(count);
  for (let row = 0; row < of.length; row++) if (holds(row)) found[of[row]!] = 1;
  return found.reduce((total, x) => total + x, 0);
}

/**
 * How far apart moments still belong together: ⌊2 √T⌋ + 1 of T, half as much again as Lazarus et
 * al. 2018 advise for series that forget faster.
 */
export function bandwidth({ count }: Pick<Units, 'count'>): number {
  return Math.floor(2 * Math.sqrt(count)) + 1;
}

/**
 * The unit of each row that is drawn or swapped as a whole: its group, or a stretch of neighbouring
 * moments.
 */
export function stretchesOf(units: Units): Units {
  if (units.kind === 'group') return units;
  const length = bandwidth(units);
  return {
    kind: 'group',
    of: units.of.map((moment) => Math.floor(moment / length)),
    count: Math.ceil(units.count / length),
  };
}
