import { yamlText } from '../text/yaml-text.js';
import type { DataWarning } from './dataset.js';
import { groupedText, type LabelAdvice } from './label-advice.js';
import { isNone, parseNumber } from './table/cell-values.js';
import type { ReadAs } from './table/column-spec.js';
import { areFew } from './table/infer.js';
import { cellParser, inferFormat } from './table/infer-format.js';
import { mayAllBeGrouped, type NumberFormat } from './table/number-format.js';
import type { Column } from './table/table.js';

export interface Numbers {
  readonly parse: (cell: string) => number;
  readonly format?: NumberFormat;
  /** What stands around each of them. */
  readonly affix?: string;
}

/** How labels are numbers, if they are: all but for slips of the pen; or as the config says. */
export function numbersOf(
  column: Column,
  found: ReadonlyMap<string, number>,
  asked: ReadAs | undefined,
): Numbers | undefined {
  if ('values' in column) return column.kind === 'number' ? { parse: parseNumber } : undefined;
  if (asked?.kind === 'number') {
    return { parse: cellParser('number', asked.format), format: asked.format };
  }
  let present = 0;
  let odd = 0;
  for (const [level, count] of found) {
    if (!Number.isNaN(parseNumber(level))) present += count;
    else if (!isNone(level)) odd += count;
  }
  if (present > 0 && areFew(odd, present + odd)) return { parse: parseNumber };
  const counts = [...found].map(([level, count]) => ({ level, count }));
  const inferred = inferFormat(counts);
  if (inferred?.kind !== 'number') return undefined;
  const { format, found: around } = inferred;
  return { parse: cellParser('number', format), format, affix: around.affix };
}

/** How a target was read, where that was not plain to see. */
export function readingWarnings(
  name: string,
  { format, affix }: Numbers,
  found: ReadonlyMap<string, number>,
  advice: LabelAdvice,
): readonly DataWarning[] {
  const warn = (code: string, message: string) => ({
    code,
    column: name,
    message: `label ${JSON.stringify(name)} ${message}`,
    rows: [...found.values()].reduce((sum, count) => sum + count, 0),
    examples: [...found.keys()].slice(0, MOST_EXAMPLES),
  });
  if (format !== undefined) {
    const around = affix === undefined || affix === '' ? '' : `, with ${JSON.stringify(affix)}`;
    const said = `is read as numbers written ${yamlText(format)}${around}${advice.formatIs(format)}`;
    return [warn('column-format', said)];
  }
  return mayAllBeGrouped([...found.keys()]) ? [warn('ambiguous-column', groupedText(advice))] : [];
}

const MOST_EXAMPLES = 5;

/** Versions are few, and stand on many rows each. */
const MOST_VERSIONS = 20;
const ROWS_PER_VERSION = 10;

/** Labels that were taken for numbers though a program writes none so: 1.10 beside 1.2. */
export function versionWarnings(
  name: string,
  found: ReadonlyMap<string, number>,
): readonly DataWarning[] {
  const rows = [...found.values()].reduce((sum, count) => sum + count, 0);
  if (found.size > MOST_VERSIONS || rows < ROWS_PER_VERSION * found.size) return [];
  const decimals = (level: string) => level.split('.')[1] ?? '';
  const levels = [...found.keys()];
  const fewest = Math.min(...levels.map((level) => decimals(level).length));
  const odd = levels.find(
    (level) => /\d0$/.test(decimals(level)) && decimals(level).length > fewest,
  );
  if (odd === undefined) return [];
  const message = `label ${JSON.stringify(name)} is read as numbers, of which ${JSON.stringify(odd)} is ${parseNumber(odd)}; if they are classes, like versions, write task: multiclass, otherwise task: regression`;
  return [
    {
      code: 'label-spelling',
      column: name,
      message,
      rows,
      examples: levels.slice(0, MOST_EXAMPLES),
    },
  ];
}

/** What to write so that texts are read as the numbers that they look like. */
export function howToRead(found: ReadonlyMap<string, number>, advice: LabelAdvice): string {
  const inferred = inferFormat([...found].map(([level, count]) => ({ level, count })));
  if (inferred?.kind !== 'ambiguous' || inferred.as !== 'number') return 'It needs numbers.';
  return `${JSON.stringify(inferred.examples[0])} can be read in more than one way: ${advice.either(inferred.formats)}.`;
}

/** Fewer different numbers may well be classes. */
const FEWEST_NUMBERS = 20;

/** What keeps labels that are numbers for the most part from being read as such: they would silently be that many classes. */
export function unreadNumbers(
  found: ReadonlyMap<string, number>,
  advice: LabelAdvice,
): { readonly message: string; readonly fix: string } | undefined {
  const counts = [...found].map(([level, count]) => ({ level, count }));
  const inferred = inferFormat(counts);
  if (inferred?.kind === 'ambiguous' && inferred.as === 'number') {
    return {
      message: 'looks like numbers with a thousands separator or a decimal comma',
      fix: howToRead(found, advice),
    };
  }
  const others = counts.filter(({ level }) => Number.isNaN(parseNumber(level)));
  const rowsOf = (some: typeof counts) => some.reduce((sum, { count }) => sum + count, 0);
  if (counts.length - others.length < FEWEST_NUMBERS) return undefined;
  if (rowsOf(others) > rowsOf(counts) / 2) return undefined;
  const shown = others
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_EXAMPLES)
    .map(({ level, count }) => `${JSON.stringify(level)} (${count})`);
  const more = others.length > shown.length ? ', …' : '';
  return {
    message: `holds numbers, but ${rowsOf(others)} of ${rowsOf(counts)} rows hold something else: ${shown.join(', ')}${more}`,
    fix: advice.unread,
  };
}
