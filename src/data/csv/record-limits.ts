import { constants } from 'node:buffer';
import { InputError, type Place } from '../../errors.js';

/** In bytes: V8 has no longer text. */
export const LONGEST_RECORD = constants.MAX_STRING_LENGTH;
/** A column takes memory of its own, of which a process gets some 65,000 pieces. */
const MOST_COLUMNS = 30_000;

/** @throws InputError where a record is longer than a text can be */
export function refuseLongRecord(bytes: number, at: Place): void {
  if (bytes <= LONGEST_RECORD) return;
  throw InputError.of('the record that starts here is longer than 512 MB', {
    at,
    fix: 'A quote or a line break may be missing, or the file may not be a CSV file.',
  });
}

/** @throws InputError where a record has more cells than a table can have columns */
export function refuseManyCells(cells: number, at: Place): void {
  if (cells <= MOST_COLUMNS) return;
  throw InputError.of('the record that starts here has more than 30,000 cells', {
    at,
    fix: 'Keep the columns that matter; a line break may be missing, too.',
  });
}
