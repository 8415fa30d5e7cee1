import { createRequire } from 'node:module';

/** What stdlib.cjs exports. */
interface Library {
  binomialCdf(x: number, trials: number, chance: number): number;
  binomialPmf(x: number, trials: number, chance: number): number;
  normalCdf(x: number, mean: number, sd: number): number;
  normalQuantile(p: number, mean: number, sd: number): number;
  tCdf(x: number, freedom: number): number;
  tQuantile(p: number, freedom: number): number;
}

let library: Library | undefined;

/** Read when the first is asked for: see docs/adr/0059-distributions-are-read-when-asked.md */
function read(): Library {
  library ??= createRequire(import.meta.url)('./stdlib.cjs') as Library;
  return library;
}

export const binomialCdf: Library['binomialCdf'] = (x, trials, chance) =>
  read().binomialCdf(x, trials, chance);
export const binomialPmf: Library['binomialPmf'] = (x, trials, chance) =>
  read().binomialPmf(x, trials, chance);
export const normalCdf: Library['normalCdf'] = (x, mean, sd) => read().normalCdf(x, mean, sd);
export const normalQuantile: Library['normalQuantile'] = (p, mean, sd) =>
  read().normalQuantile(p, mean, sd);
export const tCdf: Library['tCdf'] = (x, freedom) => read().tCdf(x, freedom);
export const tQuantile: Library['tQuantile'] = (p, freedom) => read().tQuantile(p, freedom);
