import type { CsvTable } from '../csv/read-csv.js';
import type { DataWarning } from '../dataset.js';
import { alikeLevels } from '../table/alike-levels.js';
import type { LevelCount } from '../table/infer.js';
import type { LevelColumn } from '../table/table.js';

const MOST_NAMED = 3;

/** How columns were read, where that was not plain to see, and the key that decides otherwise. */
export function checkReadings(table: CsvTable, label: string): readonly DataWarning[] {
  return table.columns.flatMap((column) => {
    const { name } = column;
    const warn = (code: string, message: string): DataWarning => ({
      code,
      column: name,
      message: `column ${JSON.stringify(name)} ${message}`,
    });
    const key = (value: string) => `data.columns: {${JSON.stringify(name)}: ${value}}`;
    const reading = table.readings.get(name);
    const inferred = reading?.inferred;
    const warnings: DataWarning[] = [];
    if (inferred?.kind === 'ambiguous') {
      const keys = inferred.formats.map((format) => key(`{${inferred.as}: ${quote(format)}}`));
      const looks = LOOKS[inferred.as];
      warnings.push(
        warn(
          'ambiguous-column',
          `looks like ${looks}, but ${JSON.stringify(inferred.example)} can be read in more than one way, so it is read as text; write ${keys.join(' or ')}`,
        ),
      );
    } else if (inferred) {
      const { kind, format, found } = inferred;
      const around = found.affix === '' ? '' : `, with ${JSON.stringify(found.affix)}`;
      if (format !== '1234.56' || around !== '') {
        warnings.push(
          warn(
            'column-format',
            `is read as ${kind}s written ${quote(format)}${around}; ${key(`{${kind}: ${quote(format)}}`)} says so`,
          ),
        );
      }
      if (found.missing.length > 0) {
        const words = found.missing.slice(0, MOST_NAMED).map((word) => JSON.stringify(word));
        warnings.push(
          warn(
            'missing-word',
            `holds ${kind}s, and ${words.join(', ')} is taken for a missing value; ${key(`{missing: [${words.join(', ')}]}`)} says so, ${key('category')} keeps it`,
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
          `holds codes like ${JSON.stringify(column.levels[0])}, and ${JSON.stringify(code.level)} counts as missing (${code.count} rows); if it is one of them, write ${key('{missing: []}')}`,
        ),
      );
    }
    if (reading?.mayBeGrouped) {
      warnings.push(
        warn(
          'ambiguous-column',
          `holds numbers like 1.234 alone: they are read with a decimal point; if it stands between thousands, write ${key("{number: '1.234,56'}")}, otherwise ${key("{number: '1234.56'}")}`,
        ),
      );
    }
    return warnings;
  });
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

/** Levels of one column that a person would take for one. */
export function checkAlike(column: LevelColumn): DataWarning | undefined {
  const counts = new Uint32Array(column.levels.length);
  for (const code of column.codes) if (code >= 0) counts[code]!++;
  const levels = column.levels.map((level, code) => ({ level, count: counts[code]! }));
  const alike = alikeLevels(levels.filter(({ count }) => count > 0));
  if (alike.length === 0) return undefined;
  const shown = alike
    .slice(0, MOST_NAMED)
    .map((group) => group.map(({ level, count }) => `${JSON.stringify(level)} (${count} rows)`))
    .map((group) => group.join(' and '));
  const more = alike.length > MOST_NAMED ? `; and ${alike.length - MOST_NAMED} more` : '';
  return {
    code: 'alike-levels',
    column: column.name,
    message: `column ${JSON.stringify(column.name)} holds texts that differ only in case, blanks, a final dot or a zero behind the point: ${shown.join('; ')}${more}`,
  };
}

/** As YAML takes it for one text. */
function quote(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
