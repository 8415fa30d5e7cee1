import { z } from 'zod';
import { EVAL_TOOLS } from '../../data/eval-tools/tool.js';
import { USUAL_COLUMNS } from '../../evaluate/answers/answer-spec.js';
import { later } from '../../schemas.js';
import { CONFIRM, confirm } from './number-schemas.js';

const column = () => z.string().min(1);
const path = () => z.string().min(1).describe('A file of rows: CSV, JSON lines or Parquet.');

const labels = () =>
  z
    .strictObject({
      path: path(),
      id: column()
        .optional()
        .describe('The column that names rows. Left out: as in the predictions.'),
      label: column().describe('The column that holds the labels.'),
    })
    .describe(
      'A file of labels, when those of the predictions are not to be trusted: each of its rows needs a prediction, and the labels beside the predictions are not read.',
    );

/** What columns are where a config does not say. */
const USUAL = { label: USUAL_COLUMNS.label, scores: 'probability', task: 'auto' };

const columns = () => ({
  id: column()
    .optional()
    .describe(
      'The column that names rows. Left out: `id`, where there is one; else rows go by their place.',
    ),
  label: column().default(USUAL_COLUMNS.label).describe('The column that holds the labels.'),
  prediction: column()
    .optional()
    .describe(
      'The column of the predicted class or number. Left out: `prediction`, where there is one; else the class of the largest score, or of one above a half.',
    ),
  score: column()
    .optional()
    .describe(
      'The column of the score of the positive class; of more than two classes what stands before `_CLASS` in the columns of their scores. Left out: `score`, where there is one.',
    ),
  scores: z
    .enum(['probability', 'logit', 'percent'])
    .default('probability')
    .describe('What the scores are, as they are written.'),
  positive: z
    .union([z.string(), z.number(), z.boolean()])
    .transform(String)
    .optional()
    .describe(
      'Binary: the class that the score, precision, recall and auc are about. Left out: 1 of 0 and 1, true of false and true; of other classes it has to be named.',
    ),
  task: z
    .enum(['auto', 'binary', 'multiclass', 'regression'])
    .default('auto')
    .describe('What kind of answer the label is. `auto` looks at its values.'),
  labels: labels().optional(),
  confirm: confirm.describe(CONFIRM),
  format: z
    .enum(EVAL_TOOLS)
    .optional()
    .describe(
      'What wrote the file, where it is no table: an evaluation tool, whose rows are [right or wrong](eval-tools.md). Nothing else here but `path`, `metric` and `confirm` means anything beside it.',
    ),
  metric: column()
    .optional()
    .describe(
      'Beside `format: lm-eval`: the metric that says whether a sample is right. Left out: the one that there is.',
    ),
  seeds: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'Files of the same training with other seeds, with the same columns and a column that names rows: all are judged together, by the mean of each row, with what a seed moves it.',
    ),
});

type Written = z.infer<z.ZodObject<ReturnType<typeof columns>>> & {
  readonly path?: string | undefined;
};

function refuseBesideTool(written: Written, context: z.RefinementCtx<Written>): void {
  const { path: _, format, metric, confirm: __, ...others } = written;
  const refuse = (key: string, message: string) =>
    context.addIssue({ code: 'custom', path: [key], message });
  if (metric !== undefined && format !== 'lm-eval') {
    refuse('metric', 'only samples of lm-evaluation-harness have metrics: format: lm-eval');
  }
  if (format === undefined) return;
  const usual: Readonly<Record<string, unknown>> = USUAL;
  for (const [key, value] of Object.entries(others)) {
    if (value === undefined || value === usual[key]) continue;
    refuse(key, `the columns of a file that ${format} wrote are known`);
  }
}

export const predictions = later(() =>
  z
    .strictObject({ path: path(), ...columns() })
    .superRefine(refuseBesideTool)
    .describe('Predictions that somebody else made, in place of `data`, `model` and `train`.'),
);

/** Those that a command leaves that splits its data by itself. */
export const leftPredictions = later(() =>
  z
    .strictObject({
      path: path()
        .optional()
        .describe(
          'A file of rows: CSV, JSON lines or Parquet. Left out beside a `command`: `predictions.csv` in `SLUICE_OUT`, where `sluice.predictions` writes it.',
        ),
      ...columns(),
    })
    .superRefine(refuseBesideTool)
    .describe(
      'Predictions that somebody else made, in place of `data`, `model` and `train`; or, beside `command`, those of a script that splits its data by itself.',
    ),
);
