import { tQuantile } from './distributions.js';
/** What a two-sided interval of this confidence reaches to, in standard errors: 2.228 for 0.95, 10. */
export function tCritical(confidence: number, freedom: number): number {
  return tQuantile(1 - (1 - confidence) / 2, freedom);
}
