import type { LevelColumn } from './table.js';

/** A distinct cell of a column and how many rows hold it. */
export interface LevelCount {
  readonly level: string;
  readonly count: number;
}

/**
 * Whether cells that are no numbers are so few in a column of numbers that they are slips of the pen,
 * not levels: at most 1 %, or at most five cells that make up at most a tenth of a short column.
 */
export function areFew(odd: number, cells: number): boolean {
  return odd <= MOST_ODD && odd <= Math.max(cells * 0.01, Math.min(5, cells * 0.1));
}

export const MOST_ODD = 1000;

const BOOLEANS = [
  ['false', 'true'],
  ['no', 'yes'],
  ['f', 't'],
  ['n', 'y'],
];

/** Whether the levels, whatever their case, are the two words of a boolean. */
export function areBoolean(levels: Iterable<string>): boolean {
  const words = new Set<string>();
  for (const level of levels) {
    // Most columns of a million levels are told by the first three.
    if (words.add(level.trim().toLowerCase()).size > 2) return false;
  }
  return BOOLEANS.some(
    (pair) => pair.length === words.size && pair.every((word) => words.has(word)),
  );
}

const TRUTHS = new Map(
  [
    [
      'false',
      'no',
      'n',
      'f',
      'off',
      '0',
      'nein',
      'non',
      'falsch',
      'faux',
      'falso',
      'nee',
      '\u043d\u0435\u0442',
      '\u5426',
    ],
    [
      'true',
      'yes',
      'y',
      't',
      'on',
      '1',
      'ja',
      'oui',
      'si',
      's\u00ed',
      's\u00ec',
      'wahr',
      'vrai',
      'vero',
      'verdadero',
      '\u0434\u0430',
      '\u662f',
    ],
  ].flatMap((words, truth) => words.map((word) => [word, truth === 1] as const)),
);

/** What a word says as a boolean; undefined where it says something else. */
export function truthOf(word: string): boolean | undefined {
  return TRUTHS.get(word);
}

/** Below this many cells a column of distinct strings may just be a short file. */
const FEWEST_FOR_ID = 20;

/** What a column of strings that are neither numbers, dates nor booleans holds. */
export function kindOfStrings(counts: readonly LevelCount[]): LevelColumn['kind'] {
  let cells = 0;
  let letters = 0;
  let words = 0;
  for (const { level, count } of counts) {
    cells += count;
    letters += level.length;
    words += level.trim().split(/\s+/).length;
  }
  const distinct = counts.length;
  if (cells < FEWEST_FOR_ID || distinct < cells / 2) return 'category';
  if (words / distinct >= 4 && letters / distinct >= 20) return 'text';
  return distinct >= cells * 0.95 ? 'id' : 'category';
}
