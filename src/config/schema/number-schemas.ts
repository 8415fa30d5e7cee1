import { z } from 'zod';

/** In [0, 1). */
export const share = z.number().min(0).lt(1);
/** Of the rows that are kept for the last word. */
export const confirm = share.gt(0).optional();
export const CONFIRM =
  'The share of rows that are kept for [the last word](verdict.md#the-last-word): read only where a model has passed and is about to be promoted, which they can only forbid.';
export const positive = z.number().positive();
export const count = z.int().positive();
export const seed = z.int().min(0).max(0xffff_ffff);
/** As `pipeline/seeds.ts` trains them. */
export const seeds = z.union([z.int().min(1).max(20), z.literal('auto')]);
export const probability = z.number().gt(0.5).lt(1);
