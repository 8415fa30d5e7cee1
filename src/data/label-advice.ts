import { yamlText } from '../text/yaml-text.js';
import type { NumberFormat } from './table/number-format.js';

/** What a person can do about labels that are read otherwise than they are meant. */
export interface LabelAdvice {
  /** A cell that is no label. */
  readonly odd: string;
  /** Many of them. */
  readonly unread: string;
  /** Classes that look like one, and are two. */
  readonly apart: string;
  /** A class that means a missing label. */
  readonly missing: string;
  /** Said of a format that was read off the cells. */
  formatIs(format: NumberFormat): string;
  /** Cells that can be read in each of these formats. */
  either(formats: readonly string[]): string;
  /** Numbers like 1.234, should their point stand between thousands. */
  readonly grouped: string;
}

/** Of a column in which each point may stand between thousands. */
export function groupedText({ grouped }: LabelAdvice): string {
  return `holds numbers like 1.234 alone: they are read with a decimal point; if it stands between thousands, ${grouped}`;
}

/** By the keys of a config's `data`. */
export function adviceByKeys(label: string): LabelAdvice {
  const key = (value: string) => `data.columns: {${JSON.stringify(label)}: ${value}}`;
  const numbers = (format: string) => key(`{number: ${yamlText(format)}}`);
  return {
    odd: 'Correct the cell, or leave it empty to drop the row.',
    unread:
      'Correct these cells, or leave them empty to drop their rows. If they are classes, write task: multiclass.',
    apart: `If they are different classes, say so: ${key('{text: exact}')}`,
    missing: 'say so in data.missing',
    formatIs: (format) => `; ${numbers(format)} says so`,
    either: (formats) => `write ${formats.map(numbers).join(' or ')}`,
    grouped: `write ${numbers('1.234,56')}, otherwise ${numbers('1234.56')}`,
  };
}

/** Rows that are given are read by no such key, and each of them counts: only their file can be mended. */
export const ADVICE_OF_GIVEN: LabelAdvice = {
  odd: 'Correct the cell: every row counts.',
  unread: 'Correct these cells: every row counts. If they are classes, say task: multiclass.',
  apart: 'If they are different classes, give them names that differ in more than that.',
  missing: 'leave these rows out of the file',
  formatIs: () => '',
  either: () => 'write the numbers with a decimal point, and with nothing between thousands',
  grouped: 'write the numbers without it',
};
