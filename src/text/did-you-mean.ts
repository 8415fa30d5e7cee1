import { distance } from 'fastest-levenshtein';

const MOST_SHOWN = 30;

/** The candidate that a typing error most likely meant, or undefined where half of the word would be wrong. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const third = Math.max(2, Math.floor(word.length / 3));
  const limit = Math.min(third, Math.ceil(word.length / 2) - 1);
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const d = distance(word.toLowerCase(), candidate.toLowerCase());
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/**
 * `Did you mean "accuracy"?`, or else the list of what there is.
 * @param what the candidates in the plural: `metrics`
 */
export function suggest(word: string, candidates: readonly string[], what: string): string {
  const near = nearest(word, candidates);
  if (near !== undefined) return `Did you mean ${JSON.stringify(near)}?`;
  return `The ${what} are: ${listNames(candidates)}`;
}

/** `red, "light blue", …`: a name stands in quotes where it is no plain word. */
export function listNames(names: readonly string[]): string {
  const shown = names
    .slice(0, MOST_SHOWN)
    .map((name) => (/^[\p{L}\p{N}_./()-]+$/u.test(name) ? name : JSON.stringify(name)));
  return `${shown.join(', ')}${names.length > MOST_SHOWN ? ', …' : ''}`;
}
