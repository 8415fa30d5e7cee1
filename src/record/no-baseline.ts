/**
 * Why there is no baseline. Only `first` says that this experiment never had one, and only `first`
 * and `older` that nothing was lost.
 * - `none`: the config asks for none.
 * - `first`: nothing was ever promoted here.
 * - `older`: what was promoted was promoted by an older version, whose records this one does not read.
 * - `expired`: what was promoted is not kept any longer.
 * - `deleted`: a run was promoted, and nothing is left of it.
 * - `unreachable`: a run was promoted on a branch that is none of this one's.
 * - `not-kept`: this place keeps no runs, so there is no telling.
 * - `not-allowed`: there was no leave to look.
 */
export const NO_BASELINE = [
  'none',
  'first',
  'older',
  'expired',
  'deleted',
  'unreachable',
  'not-kept',
  'not-allowed',
] as const;
export type NoBaseline = (typeof NO_BASELINE)[number];
