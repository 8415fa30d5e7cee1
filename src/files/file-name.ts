import { z } from 'zod';
import { later } from '../schemas.js';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

/**
 * A file in a folder, or in one below it, with `/` between its parts: what is read of somebody
 * else's list must not lead out of the folder.
 */
export const fileName = later(() =>
  z.string().regex(NAME, 'not the name of a file in this folder'),
);

/** In hex. */
export const sha256Text = later(() => z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256'));
