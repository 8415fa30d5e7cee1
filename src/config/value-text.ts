import { stringify } from 'yaml';

/** A value as it could stand in a config, on one line; null where there is none. */
export function valueText(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}
