/**
 * How threads divide a lane's work. What belongs to a row or to a column alone is divided among the
 * lane's `members`; what adds up rows or draws random numbers in order is done by the first of them,
 * or for each column by one. So no number depends on how many there are.
 */
import { barrier } from './barrier';
import { Lane, Meeting } from './layout';

/** The `member`th of `members` threads begins its share of `count` rows or columns here, and ends where the next begins. */
// @ts-ignore: decorator
@inline
export function shareStart(count: i32, unit: i32, member: i32, members: i32): i32 {
  return min(count, (((count + unit - 1) / unit) * member / members) * unit);
}

/** Rows are divided between register blocks, columns between panels. */
export const ROWS: i32 = 4;
export const COLUMNS: i32 = 8;

/** Returns when all members of the lane have come this far. */
// @ts-ignore: decorator
@inline
export function meet(lane: Lane, members: i32): void {
  if (members > 1) barrier(changetype<Meeting>(lane.meeting), members);
}
