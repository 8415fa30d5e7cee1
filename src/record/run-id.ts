import { createHash } from 'node:crypto';

/**
 * A run's id: its start to the millisecond, so that ids sort by time, and six hex digits of where it ran, so that two jobs
 * that start together differ.
 */
export function runId(created: Date, ...where: readonly (string | number)[]): string {
  const time = created.toISOString().replace(/[-:]/g, '').replace('.', '').replace('Z', '');
  const digest = createHash('sha256')
    .update(JSON.stringify([time, ...where]))
    .digest('hex');
  return `${time}-${digest.slice(0, 6)}`;
}
