import type { TargetCenter } from './encoding.js';

/** Targets whose mean is so many times their spread lose too many of a 32-bit number's seven digits. */
const FAR = 1000;
/** Beyond these, sums of 32-bit numbers overflow or vanish. */
const LARGEST = 1e30;
const SMALLEST = 1e-30;

/**
 * Where the targets lie and how far apart, in 64 bits, if 32 bits can't tell: seconds since 1970 a minute apart, or numbers beyond 1e30. Then a network learns
 * `(target - center) / unit`, and its outputs are turned back in 64 bits.
 * @param targets after their transform; at least one
 */
export function targetCenter(targets: Float64Array): TargetCenter | undefined {
  const { mean, sd } = spreadOf(targets);
  if (sd === 0) return undefined;
  const size = Math.max(Math.abs(mean), sd);
  const fits = Math.abs(mean) <= FAR * sd && size <= LARGEST && size >= SMALLEST;
  return fits ? undefined : { center: mean, unit: sd };
}

/** Mean and standard deviation (of the population), of numbers of any size: they are scaled by a power of two, which is exact. */
export function spreadOf(values: Float64Array): { readonly mean: number; readonly sd: number } {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return { mean: 0, sd: 0 };
  const unit = largest > 1e100 || largest < 1e-100 ? 2 ** Math.floor(Math.log2(largest)) : 1;
  const mean = values.reduce((sum, value) => sum + value / unit, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value / unit - mean) ** 2, 0);
  return { mean: mean * unit, sd: Math.sqrt(squares / values.length) * unit };
}
