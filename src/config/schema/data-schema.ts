import { z } from 'zod';
import { DATE_FORMATS } from '../../data/table/date-format.js';
import { NUMBER_FORMATS } from '../../data/table/number-format.js';
import { later } from '../../schemas.js';
import { DEFAULTS } from '../../train/defaults.js';
import { CONFIRM, confirm, seed, share } from './number-schemas.js';

const splitSeed = seed
  .default(7)
  .describe('Mixed into the hash that gives a row its side. Another seed is another split.');

const split = z.union([
  z
    .strictObject({ seed: splitSeed })
    .describe('By a hash of `id`, or of the content where there is none: the default.'),
  later(() =>
    z
      .strictObject({
        stratify: z.literal(true).describe('Exact class proportions on every side.'),
        seed: splitSeed,
      })
      .describe('Stratified.'),
  ),
  later(() =>
    z
      .strictObject({
        group: z.string().describe('A column. Rows with the same value stay on one side.'),
        seed: splitSeed,
      })
      .describe('By group.'),
  ),
  later(() =>
    z
      .strictObject({
        time: z
          .string()
          .describe('A column of dates or numbers. The latest rows are the test rows.'),
        seed: splitSeed,
      })
      .describe('By time.'),
  ),
]);

const missing = later(() =>
  z
    .array(z.union([z.string(), z.number()]).transform(String))
    .describe(
      'The words that mean a missing value, in place of the usual ones (NA, N/A, NaN, null, …). Blank cells are missing in any case.',
    ),
);

const columnMissing = missing
  .optional()
  .describe('The words that mean a missing value in this column.');

const columns = later(() =>
  z.record(
    z.string(),
    z.union([
      z
        .enum(['number', 'category', 'text'])
        .describe(
          '`number`: plain decimal numbers. `category`: levels, whatever they look like. `text`: never a number or a date, whatever it looks like (007 is not 7).',
        ),
      z
        .strictObject({
          number: z
            .enum(NUMBER_FORMATS)
            .describe(
              'How numbers are written, by the example of one. Units and currencies are cut off.',
            ),
          missing: columnMissing,
        })
        .describe('Numbers.'),
      z
        .strictObject({
          date: z
            .enum(DATE_FORMATS)
            .describe('The order of day, month and year. A time of day may follow.'),
          missing: columnMissing,
        })
        .describe('Dates.'),
      z
        .strictObject({
          text: z
            .literal('exact')
            .describe(
              'Blanks around a text and its Unicode form count: two spellings are two texts.',
            ),
          missing: columnMissing,
        })
        .describe('Texts as they stand.'),
      z.strictObject({ missing }).describe('What it holds is read off its cells.'),
    ]),
  ),
);

export const data = z
  .strictObject({
    path: z
      .string()
      .min(1)
      .describe(
        'A file of rows: CSV, JSON lines, either also as gzip or zstd, or Parquet. Or a glob whose files share one header. Relative to the config file, as every path is.',
      ),
    label: z.string().min(1).describe('The column to predict.'),
    positive: z
      .union([z.string(), z.number(), z.boolean()])
      .transform(String)
      .optional()
      .describe(
        'Binary: the class that precision, recall and auc are about. Left out: the rarer one.',
      ),
    task: z
      .enum(['auto', 'binary', 'multiclass', 'regression'])
      .default('auto')
      .describe('What kind of answer the label is. `auto` looks at its values.'),
    id: z
      .string()
      .min(1)
      .optional()
      .describe(
        'A column that names rows; each test row needs a name of its own. Rows are known by it from run to run, and unless the split says otherwise it decides their side, however the other cells are written and whatever columns come and go. It is not a feature. Left out: rows go by a hash of their content.',
      ),
    columns: columns.optional().describe('How columns are read, where their cells do not show it.'),
    missing: missing.optional(),
    delimiter: z
      .enum([',', ';', '|', '^', '~', ':', 'tab', 'space'])
      .optional()
      .describe(
        'What parts the cells of a line. Left out: it is read off the head of the file. `space` is one blank or several.',
      ),
    header: z
      .union([z.literal(false), z.number().int().min(1)])
      .optional()
      .describe(
        'The line that holds the names of the columns, or `false` where none does: they are then `column 1`, `column 2`, … Left out: the first line that is no comment.',
      ),
    comment: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Lines that begin so are skipped. Left out: only those above the header, with # or %.',
      ),
    ignore: z.array(z.string()).default([]).describe('Columns that are not features.'),
    test: z
      .union([share.gt(0), z.string().min(1)])
      .default(0.2)
      .describe('The share of rows that are held out for the verdict, or a file of its own.'),
    confirm: confirm.describe(
      `${CONFIRM} They are held out like the test rows and beside them; a test file of its own gives this share of its rows.`,
    ),
    validation: share
      .default(DEFAULTS.validation)
      .describe(
        'The share of the other rows that training watches to stop early. 0 trains on all of them.',
      ),
    split: split.prefault({}).describe('How rows get their side.'),
    transform: z
      .literal('log')
      .optional()
      .describe(
        'Regression: train on the natural logarithm of the label. Metrics are in both units.',
      ),
    'sample-weight': z
      .string()
      .optional()
      .describe('A column of row weights for the training loss. It is not a feature.'),
  })
  .describe('What to learn from.');
