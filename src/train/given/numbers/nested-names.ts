import { SEVERAL } from './value.js';

/** More levels than anybody nests. */
const DEEPEST = 100;

/**
 * The values of nested mappings by their names, joined by a dot as `dvc metrics` joins them: its
 * files are such, and DVCLive writes `train/loss` so. None where a document is no mapping.
 */
export function flattened(document: unknown): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  add(document, [], found);
  return found;
}

function add(value: unknown, path: readonly string[], found: Map<string, unknown>): void {
  if (isMapping(value) && path.length < DEEPEST) {
    for (const [key, inner] of Object.entries(value)) add(inner, [...path, key], found);
    return;
  }
  if (path.length === 0) return;
  const name = path.join('.');
  found.set(name, found.has(name) ? SEVERAL : value);
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
