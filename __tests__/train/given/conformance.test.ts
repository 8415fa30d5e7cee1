import { loadRows } from '../../../src/data/labelled-rows.js';
import { givenTrainer } from '../../../src/train/given/given-trainer.js';
import type { GivenSpec } from '../../../src/train/spec.js';
import { describeTrainer } from '../conformance.js';
import { dataset } from '../dense/datasets.js';

const workspace = `${process.cwd()}/__tests__/train/given/fixtures`;
const answers = { score: 'logit', scale: 'logit' } as const;
const spec: GivenSpec = { kind: 'given', answers, seeds: [] };
const rows = await loadRows(
  {
    path: `${workspace}/new.csv`,
    prediction: 'prediction',
    label: 'label',
    positive: 'yes',
    task: 'auto',
    classColumns: 'logit_',
  },
  { workspace },
);
const { task, classes, testIds, testTable, test } = rows;
const x = { data: new Float32Array(), rows: testIds.length, columns: 0 };
const evaluation = {
  ...dataset('binary'),
  task,
  classes,
  testIds,
  testTable,
  test: { ...test, x },
};

describeTrainer('given', {
  open: givenTrainer,
  trains: false,
  spec,
  data: { rows, evaluation },
  workspace,
  refused: [
    {
      what: 'a run without labelled rows',
      data: { evaluation },
      says: /need labelled rows to be judged by/,
    },
    {
      what: 'a column that is not there',
      spec: { ...spec, answers: { ...answers, score: 'logits' } },
      says: /no column "logits".*\n.*Did you mean "logit"/,
    },
    {
      what: 'scores outside of their scale',
      spec: { ...spec, answers: { ...answers, scale: 'probability' } },
      says: /is no probability/,
    },
  ],
});
