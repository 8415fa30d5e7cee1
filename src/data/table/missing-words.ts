import { isMissing, parseNumber } from './cell-values.js';

/** Which cells of a column are missing. */
export interface MissingWords {
  /** Of a cell as it stands. */
  has(cell: string): boolean;
  /** The numbers among the words: `-999` stands for `-999.0` too. */
  readonly numbers: readonly number[];
}

const USUAL: MissingWords = { has: isMissing, numbers: [] };

/** @param words in place of the usual ones; blank cells are missing whatever they are */
export function missingWords(words?: readonly string[]): MissingWords {
  if (words === undefined) return USUAL;
  const known = new Set(words.map((word) => word.trim().normalize('NFC')));
  return {
    has: (cell) => {
      const text = cell.trim();
      return text === '' || known.has(text) || known.has(text.normalize('NFC'));
    },
    numbers: [...known].map(parseNumber).filter((value) => !Number.isNaN(value)),
  };
}

/** Words that people and programs write where a number is missing, besides the usual ones. */
const SUSPECTS = new Set([
  '?',
  '-',
  '--',
  '---',
  '\u2013',
  '\u2014',
  '.',
  '..',
  '...',
  '*',
  '**',
  '#',
  'na',
  'n.a',
  'n.a.',
  'n/a',
  '#na',
  '#n/a',
  'nan',
  '-nan',
  '+nan',
  'nan(ind)',
  '-nan(ind)',
  '1.#ind',
  '-1.#ind',
  '1.#qnan',
  '-1.#qnan',
  '1.#inf',
  '-1.#inf',
  '#div/0!',
  '#value!',
  '#ref!',
  '#name?',
  '#num!',
  '#null!',
  'nil',
  'null',
  '(null)',
  '\\n',
  'none',
  '<na>',
  '<null>',
  'nat',
  'missing',
  '(missing)',
  'unknown',
  'unk',
  'undefined',
  'undef',
  'empty',
  '(empty)',
  'blank',
  '(blank)',
  'not available',
  'not applicable',
  'not recorded',
  'no data',
  'nodata',
  'n.d.',
  'nd',
  'n/d',
  'k.a.',
  'k. a.',
  'keine angabe',
  'unbekannt',
  'fehlt',
  's/d',
  'sin datos',
  'desconocido',
  'inconnu',
  'sconosciuto',
  'tbd',
  'ohne angabe',
  'o. a.',
  'n.v.',
  'entf\u00e4llt',
  'fehlend',
  'no disponible',
  'no aplica',
  'non disponible',
  'non renseign\u00e9',
  'non disponibile',
  'n\u00e3o informado',
  'brak danych',
  '\u043d\u0435\u0442 \u0434\u0430\u043d\u043d\u044b\u0445',
  '\u7121\u3057',
  '\u4e0d\u660e',
  '\u65e0',
]);
/** Stata and SAS tell kinds of missing values apart by a letter. */
const LETTERED = /^\.[a-z_]$/;

/** MySQL and others write a date that there is none of as zeros. */
const ZERO_DATE = /^(?:0{4}([-/.])00\1|00([-/.])00\2)0{2,4}(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/;

/** Whether a text that is no number probably says that there is none. */
export function isSuspectedMissing(text: string): boolean {
  const word = text.trim().toLowerCase();
  return SUSPECTS.has(word) || LETTERED.test(word) || ZERO_DATE.test(word);
}
