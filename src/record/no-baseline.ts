/**
 * Why there is no baseline. Only `first` says that this experiment never had one.
 * - `none`: the config asks for none.
 * - `first`: nothing was ever promoted here.
 * - `expired`: what was promoted is not kept any longer.
 * - `deleted`: a run was promoted, and nothing is left of it.
 * - `unreachable`: a run was promoted on a branch that is none of this one's.
 * - `not-kept`: this place keeps no runs, so nobody knows.
 * - `not-allowed`: there was no leave to look.
 */
export const NO_BASELINE = [
  'none',
  'first',
  'expired',
  'deleted',
  'unreachable',
  'not-kept',
  'not-allowed',
] as const;
export type NoBaseline = (typeof NO_BASELINE)[number];
