import { z } from 'zod';

/** In [0, 1). */
export const share = z.number().min(0).lt(1);
export const positive = z.number().positive();
export const count = z.int().positive();
export const seed = z.int().min(0).max(0xffff_ffff);
/** As `pipeline/seeds.ts` trains them. */
export const seeds = z.union([z.int().min(1).max(20), z.literal('auto')]);
export const probability = z.number().gt(0.5).lt(1);
