import { isUndetermined, type Undetermined } from '../undetermined.js';
import type { Units } from '../units.js';
import { type Confidence, tConfidence } from './confidence.js';
import { isHeavyTailed, momentsOf } from './moments.js';
import { resampleSums } from './resample-sums.js';
import type { Resampling } from './resampling.js';
import { totalsOf } from './unit-error.js';
import { widerOf } from './wider.js';

/** How the confidence of a mean was found. */
export interface MeanConfidence {
  readonly method: 't' | 'BCa bootstrap';
  readonly confidence: Confidence;
}

/**
 * The bootstrap of a mean that a few rows carry, or a few units of them; undefined where they don't.
 */
export function heavyTail(
  values: Float64Array,
  resampling: Resampling,
  units?: Units,
): Confidence | Undetermined | undefined {
  if (!isHeavyTailed(momentsOf(units ? totalsOf(values, units) : values))) return undefined;
  return resampleSums([values], resampling.blocks(), (totals) => totals[1]! / totals[0]!);
}

/**
 * Of a mean over the rows: by t, or by the wider of t and the bootstrap where a few rows carry the
 * mean.
 */
export function meanConfidence(
  values: Float64Array,
  resampling: Resampling,
): MeanConfidence | Undetermined {
  const moments = momentsOf(values);
  if (moments.n < 2) return { code: 'one-row' };
  const { mean, standardError, n } = moments;
  const t = tConfidence(mean, standardError, n - 1);
  const tail = heavyTail(values, resampling);
  if (tail === undefined || isUndetermined(tail)) return { method: 't', confidence: t };
  return { method: 'BCa bootstrap', confidence: widerOf(mean, t, tail) };
}
