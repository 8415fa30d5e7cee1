import { fold } from './fold.js';

/** Letters of Cyrillic and Greek, as they are printed, and those of Latin that look the same (Unicode's confusables, UTS 39). */
const TWINS = new Map(
  Object.entries({
    АΑ: 'A',
    ВΒ: 'B',
    СϹ: 'C',
    ЕΕ: 'E',
    НΗ: 'H',
    ІΙ: 'I',
    Ј: 'J',
    КΚ: 'K',
    МΜ: 'M',
    Ν: 'N',
    ОΟ: 'O',
    РΡ: 'P',
    Ѕ: 'S',
    ТΤ: 'T',
    ХΧ: 'X',
    УΥ: 'Y',
    Ζ: 'Z',
    аα: 'a',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    іι: 'i',
    ј: 'j',
    оο: 'o',
    рρ: 'p',
    ѕ: 's',
    х: 'x',
    υ: 'u',
    ν: 'v',
    уγ: 'y',
  }).flatMap(([letters, twin]) => [...letters].map((letter) => [letter, twin] as const)),
);
const FOREIGN = /[\u0370-\u052f]/gu;

/**
 * Marks between a letter and what follows or precedes it: very_good, P-001. Those between two digits part numbers, and a dash after a blank is a minus:
 * level -1.
 */
const BETWEEN = /(?<=\p{L})(?!\s+-\d)[\s_.-]+(?=[\p{L}\p{N}])|(?<=\p{N})[\s_.-]+(?=\p{L})/gu;
const AROUND = /^(["'`\u00ab])(.+)["'`\u00bb]$/su;
const SIMPLE = /^[a-z0-9]+$/;

/**
 * What two spellings of one thing share beyond `fold`: letters of another script that look the same, marks between the words, quotes around them. Only
 * for telling a person: no row is put to another by it.
 */
export function spellingOf(text: string): string {
  if (SIMPLE.test(text)) return text;
  const folded = fold(text.replace(FOREIGN, (letter) => TWINS.get(letter) ?? letter));
  return folded.replace(AROUND, '$2').replace(BETWEEN, '');
}

/** A text as a person may see it, with the letters named that look like others: `"nо" (U+043E)`. */
export function showSpelling(text: string): string {
  const foreign = [...new Set(text.match(FOREIGN))].filter((letter) => TWINS.has(letter));
  const isMixed = foreign.length > 0 && /\p{Script=Latin}|\p{N}/u.test(text);
  const codes = foreign.map(
    (letter) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `${JSON.stringify(text)}${isMixed ? ` with ${codes.join(', ')}` : ''}`;
}
