import { closest, distance } from 'fastest-levenshtein';

/** `Did you mean X?`, or the names there are where none is near. */
export function suggestName(name: string, names: readonly string[]): string {
  const folded = name.toLowerCase();
  const same = names.find((other) => other.toLowerCase() === folded);
  if (same !== undefined) return `Did you mean ${JSON.stringify(same)}?`;
  const nearest = closest(name, names);
  if (nearest !== undefined && distance(nearest, name) <= Math.max(1, name.length / 3)) {
    return `Did you mean ${JSON.stringify(nearest)}?`;
  }
  const shown = names.slice(0, 20).map((other) => JSON.stringify(other));
  return `There is ${shown.join(', ')}${names.length > shown.length ? ', …' : ''}.`;
}
