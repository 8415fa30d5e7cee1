import type { Place } from '../../errors.js';
import { yamlText } from '../../text/yaml-text.js';
import type { CsvTable } from '../csv/read-csv.js';
import type { DataWarning } from '../dataset.js';
import { adviceByKeys, groupedText } from '../label-advice.js';
import { alikeLevels, describeAlike } from '../table/alike-levels.js';
import type { LevelCount } from '../table/infer.js';
import { isSuspectedMissing } from '../table/missing-words.js';
import { spellingOf } from '../table/spelling.js';
import type { LevelColumn } from '../table/table.js';
import { cellsOfLevels, countLevels, presentCells } from './cells-of-levels.js';

const MOST_NAMED = 3;

/** How columns were read, where that was not plain to see, and the key that decides otherwise. */
export function checkReadings(table: CsvTable, label: string): readonly DataWarning[] {
  return table.columns.flatMap((column) => {
    const { name } = column;
    const reading = table.readings.get(name);
    const inferred = reading?.inferred;
    const key = (value: string) => `data.columns: {${JSON.stringify(name)}: ${value}}`;
    const warn = (code: string, message: string, about: About = {}): DataWarning => ({
      code,
      column: name,
      message: `column ${JSON.stringify(name)} ${message}`,
      ...about,
    });
    const warnings: DataWarning[] = [];
    if (inferred?.kind === 'ambiguous') {
      const { as, formats, examples } = inferred;
      const keys = formats.map((format) => key(`{${as}: ${yamlText(format)}}`));
      warnings.push(
        warn(
          'ambiguous-column',
          `looks like ${LOOKS[as]}, but ${JSON.stringify(examples[0])} can be read in more than one way, so it is read as text; write ${keys.join(' or ')}`,
          { ...presentCells(column, table.place), examples },
        ),
      );
    } else if (inferred) {
      const { kind, format, found } = inferred;
      const around = found.affix === '' ? '' : `, with ${JSON.stringify(found.affix)}`;
      if (format !== '1234.56' || around !== '') {
        warnings.push(
          warn(
            'column-format',
            `is read as ${kind}s written ${yamlText(format)}${around}${TWO_DIGITS.test(format) ? ', a year of two digits as one of 1969 to 2068' : ''}; ${key(`{${kind}: ${yamlText(format)}}`)} says so`,
            { ...presentCells(column, table.place), examples: found.examples },
          ),
        );
      }
      if (found.missing.length > 0) {
        const words = found.missing.map(({ level }) => JSON.stringify(level)).join(', ');
        const shown = found.missing.slice(0, MOST_NAMED).map(inRows).join(', ');
        warnings.push(
          warn(
            'missing-word',
            `holds ${kind}s, and ${shown} is taken for a missing value; ${key(`{missing: [${words}]}`)} says so, ${key('category')} keeps it`,
            aboutWords(found.missing),
          ),
        );
      }
    }
    const code =
      'levels' in column && name !== label && missingCode(column, reading?.missing ?? []);
    if (code) {
      warnings.push(
        warn(
          'missing-word',
          `holds codes like ${JSON.stringify(column.levels[0])}, and ${inRows(code)} counts as missing; if it is one of them, write ${key('{missing: []}')}`,
          aboutWords([code]),
        ),
      );
    }
    if (reading?.mayBeGrouped) {
      warnings.push(
        warn(
          'ambiguous-column',
          groupedText(adviceByKeys(name)),
          presentCells(column, table.place),
        ),
      );
    }
    if (reading?.padded) {
      const { count, first } = reading.padded;
      const examples = first.map(({ text }) => text.trim());
      warnings.push(
        warn(
          'padded-numbers',
          `looks like a code: ${count} ${count === 1 ? 'cell begins' : 'cells begin'} with a zero, like ${JSON.stringify(examples[0])}, which is lost as they are read as numbers; if it is a code, write ${key('text')}, otherwise ${key("{number: '1234.56'}")}`,
          {
            rows: count,
            lines: first.map(({ row }) => table.place(row).line ?? 0),
            examples: [...new Set(examples)],
          },
        ),
      );
    }
    return warnings;
  });
}

const TWO_DIGITS = /(?<!y)yy(?!y)/;

type About = Pick<DataWarning, 'rows' | 'lines' | 'examples'>;

function inRows({ level, count }: LevelCount): string {
  return `${JSON.stringify(level)} (${count} ${count === 1 ? 'row' : 'rows'})`;
}

function aboutWords(words: readonly LevelCount[]): About {
  return {
    rows: words.reduce((sum, { count }) => sum + count, 0),
    examples: words.slice(0, MOST_NAMED).map(({ level }) => level),
  };
}

/** A word for missing values that may as well be a code beside the others: NA for North America or Namibia. */
function missingCode(
  { levels }: LevelColumn,
  words: readonly LevelCount[],
): LevelCount | undefined {
  if (levels.length === 0 || !levels.every((level) => CODE.test(level))) return undefined;
  return words.find(({ level }) => CODE.test(level));
}

const CODE = /^[A-Z]{2,5}$/;

const LOOKS = {
  number: 'numbers with a thousands separator or a decimal comma',
  date: 'dates',
};

const DIFFERENCES = 'case, blanks, marks, zeros in front or letters that look alike';

/** Codes that one program pads with zeros and another does not: P007 and P7. Of classes these are two. */
function unpadded(level: string): string {
  return spellingOf(level).replace(
    /^(\p{L}*)(\d+)$/u,
    (_, letters: string, digits: string) => letters + digits.replace(/^0+(?=\d)/, ''),
  );
}

/** Levels of one column that a person would take for one. */
export function checkAlike(
  column: LevelColumn,
  place: (row: number) => Place,
): DataWarning | undefined {
  // Of names of rows 007 is not 7.
  const isId = column.kind === 'id';
  const alike = alikeLevels(countLevels(column), isId ? spellingOf : unpadded);
  if (alike.length === 0) return undefined;
  const rarer = new Set(alike.flatMap((group) => group.slice(1).map(({ level }) => level)));
  return {
    code: 'alike-levels',
    column: column.name,
    message: `column ${JSON.stringify(column.name)} holds texts ${describeAlike(alike, MOST_NAMED, isId ? undefined : DIFFERENCES)}`,
    ...cellsOfLevels(column, place, (level) => rarer.has(level)),
  };
}

/** A word for a missing value in the column that rows are grouped by: all its rows would be one group. */
export function checkNameless(
  column: LevelColumn,
  place: (row: number) => Place,
): DataWarning | undefined {
  const nameless = countLevels(column).filter(({ level }) => isSuspectedMissing(level));
  if (nameless.length === 0) return undefined;
  return {
    code: 'missing-word',
    column: column.name,
    message: `column ${JSON.stringify(column.name)} holds ${nameless.slice(0, MOST_NAMED).map(inRows).join(', ')}, whose rows fall together as those of one name; give them names of their own if they are not one`,
    ...cellsOfLevels(column, place, isSuspectedMissing),
  };
}
