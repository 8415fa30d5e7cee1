import { randomBytes } from 'node:crypto';

/**
 * A run's id: its start to the millisecond, so that ids sort by time as far as clocks go, and eight
 * random hex digits, so that two that start together differ.
 */
export function runId(created: Date, random: Uint8Array = randomBytes(4)): string {
  const time = created.toISOString().replace(/[-:]/g, '').replace('.', '').replace('Z', '');
  return `${time}-${Buffer.from(random).toString('hex')}`;
}
