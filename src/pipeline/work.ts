import type { Training } from '../train/trainer.js';
import type { Variant } from './variants.js';

/** Where a run's model comes from. */
export type Work =
  /** A training of this run, or what other jobs trained in its place. */
  | { readonly kind: 'training'; readonly training: Training }
  /** Several that other jobs trained, of which one is to be promoted. */
  | { readonly kind: 'variants'; readonly variants: readonly Variant[] };
