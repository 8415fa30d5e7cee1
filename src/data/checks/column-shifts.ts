import type { DataSummary } from '../dataset.js';
import { profileShift } from './profile-shift.js';

/** The usual limit of a shift that asks for action (Siddiqi 2006). */
export const SHIFTED = 0.25;

/** How the columns of one data set differ from those of an earlier one. */
export interface ColumnShifts {
  /** Columns of which both keep what they hold. */
  readonly compared: number;
  /** Those that hold something else now, the farthest first. */
  readonly shifted: readonly { readonly column: string; readonly psi: number }[];
  /** Columns that only the later one has, and that only the earlier one had. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

type Summary = Pick<DataSummary, 'columns' | 'profile'>;

/**
 * By the training rows of both.
 * @returns undefined where the earlier one keeps nothing of its columns
 */
export function columnShifts(before: Summary, now: Summary): ColumnShifts | undefined {
  if (!before.profile || !now.profile) return undefined;
  const earlier = new Map(before.profile.map((one) => [one.column, one.train]));
  const found = now.profile.flatMap(({ column, train }) => {
    const side = earlier.get(column);
    const psi = side && profileShift(side, train);
    return psi === undefined ? [] : [{ column, psi }];
  });
  const names = (of: Summary) => new Set(of.columns.map(({ name }) => name));
  const [had, has] = [names(before), names(now)];
  return {
    compared: found.length,
    shifted: found.filter(({ psi }) => psi > SHIFTED).sort((a, b) => b.psi - a.psi),
    added: [...has].filter((name) => !had.has(name)),
    removed: [...had].filter((name) => !has.has(name)),
  };
}
