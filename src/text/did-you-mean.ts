import { distance } from 'fastest-levenshtein';
import { shorten } from './shorten.js';

const MOST_SHOWN = 30;
/** What is longer is no name that somebody typed, and would take its square to compare. */
const LONGEST_NAME = 100;

/** The candidate that a typing error most likely meant, or undefined where half of the word would be wrong. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const third = Math.max(2, Math.floor(word.length / 3));
  const limit = Math.min(third, Math.ceil(word.length / 2) - 1);
  let best: string | undefined;
  let bestDistance = limit + 1;
  if (word.length > LONGEST_NAME) return undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
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
  const shown = names.slice(0, MOST_SHOWN).map((name) => {
    const short = shorten(name, LONGEST_NAME);
    return /^[\p{L}\p{N}_./()-]+$/u.test(short) ? short : JSON.stringify(short);
  });
  return `${shown.join(', ')}${names.length > MOST_SHOWN ? ', …' : ''}`;
}
