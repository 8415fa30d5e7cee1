import { InputError } from '../errors.js';
import { checkCells, checkSides, checkTestColumns } from './checks/dataset-checks.js';
import { checkDrift } from './checks/drift.js';
import { checkEqualRows } from './checks/equal-rows.js';
import { checkGroups } from './checks/groups.js';
import { leakageCheck, leakageSample } from './checks/leakage.js';
import { checkNearDuplicates } from './checks/near-duplicates.js';
import { checkLoneTarget, checkOutliers } from './checks/outliers.js';
import { profileColumns } from './checks/profile.js';
import { checkSameColumns } from './checks/same-columns.js';
import { checkUnseenCells } from './checks/unseen-cells.js';
import type { DataSpec } from './data-spec.js';
import type { DataSummary, Dataset, DataWarning, Examples } from './dataset.js';
import { encodeSides } from './encoding/encode-sides.js';
import { type Encoding, featuresOf, widthOf } from './encoding/encoding.js';
import { planFeature } from './encoding/feature.js';
import { fitColumn } from './encoding/fit-encoding.js';
import { targetCenter } from './encoding/target-center.js';
import type { LabelPlan } from './label.js';
import {
  type DataWorld,
  type LabelledTable,
  readTestFile,
  readTrainingFile,
} from './labelled-table.js';
import { chooseSides } from './split/choose-sides.js';
import { fingerprint, rowIds } from './split/fingerprint.js';
import { namesOfRows } from './split/named-rows.js';
import { seenRows } from './split/seen-rows.js';
import { checkSharedRows, copiedRows, featureHashes } from './split/shared-rows.js';
import type { Sides } from './split/split.js';
import { smallestHashes } from './split/trained-sample.js';
import { ColumnFacts } from './table/column-facts.js';
import { loadHasher } from './table/row-hash.js';
import { gather, subset } from './table/subset.js';
import type { Column } from './table/table.js';

const NO_ROWS = new Uint32Array(0);

/**
 * Reads, checks, splits and encodes the data of a run. What is learnt from the data (medians, means, levels)
 * is learnt from the training rows alone.
 *
 * @throws InputError with the problems found and their places.
 */
export async function loadDataset(spec: DataSpec, world: DataWorld): Promise<Dataset> {
  if (typeof spec.test === 'object' && spec.test.path === spec.path) {
    throw InputError.of('data.test names the file that is trained on', {
      fix: 'Name a file of other rows, or a share of the rows: test: 0.2',
    });
  }
  const hasher = await loadHasher();
  const main = await readTrainingFile(spec, world, hasher);
  const ownTest =
    typeof spec.test === 'number'
      ? undefined
      : await readTestFile(
          spec.test.path,
          main,
          spec,
          { ...world, workspace: spec.test.root ?? world.workspace },
          hasher,
        );
  const test = ownTest ?? main;
  const { plan } = main;
  const sides = chooseSides(main, ownTest, spec, hasher);

  const sample = leakageSample(sides.train, main.labels, plan);
  const facts = new ColumnFacts(main.table.rows, sides.train, sample);
  const checkLeakage = leakageCheck(sample, main.labels, plan, facts);
  const { place, readings } = main.table;
  const isTold = (name: string) => readings.get(name)?.inferred !== undefined;
  const training = { rows: sides.train, facts, checkLeakage, place, isTold };
  const features = main.table.columns.map((column) => planFeature(column, spec, training));
  const warnings = [
    ...checkCells(main),
    ...(ownTest ? [...checkCells(ownTest), ...checkTestColumns(main.table, ownTest.table)] : []),
    ...checkSides({ spec, plan, main, test, sides }),
    ...checkGroups(main.table, spec, sides),
    ...checkTimes(main, spec),
    ...features.flatMap((feature) => feature.warnings),
    ...checkTargets(main, sides),
  ];
  const columns = features.flatMap(({ encoding }) => encoding ?? []);
  if (ownTest) {
    const target = plan.task === 'regression' ? targetEncoding(main, sides, facts) : undefined;
    const read = target ? [...columns, target] : columns;
    const outlying = warnings.filter(({ code }) => code === 'outliers').map(({ column }) => column);
    warnings.push(
      ...checkUnseenCells(main.table, sides.train, ownTest.table, read, new Set(outlying)),
    );
  }
  if (columns.length === 0) {
    throw InputError.of('no column is left to learn from', {
      at: { file: main.table.file },
      fix: `${warnings.map(({ message }) => message).join('; ')}.`,
    });
  }
  const encoding: Encoding = {
    schema: 'sluice/encoding@1',
    label: labelEncoding(spec.label, plan, () =>
      gather(main.labels, sides.train, new Float64Array(sides.train.length)),
    ),
    features: columns.flatMap(featuresOf),
    columns,
  };

  // Before the columns are encoded and given back.
  const trainSide = { table: main.table, rows: sides.train, facts };
  const testSide = {
    table: test.table,
    rows: sides.test,
    facts: ownTest ? new ColumnFacts(ownTest.table.rows, NO_ROWS, []) : facts,
  };
  const profile = profileColumns(trainSide, testSide);
  const used = new Set(columns.map(({ column }) => column));
  warnings.push(
    ...checkDrift(profile, used),
    ...checkSameColumns(main.table, profile, used),
    ...checkNearDuplicates(trainSide, testSide, profile, used),
  );
  const names = spec.id === undefined ? undefined : namesOfRows(test.table, sides.test, spec.id);
  const until = latest(main, spec, sides);
  const weights = weightsOf(main, spec.sampleWeight);
  const train = examples(sides.train, main.labels, weights);
  const validation = examples(sides.validation, main.labels, weights);
  const tables = world.tables && {
    train: subset(main.table, sides.train),
    validation: subset(main.table, sides.validation),
  };
  const x = encodeSides(columns, main, ownTest, sides, spec.label, world.allocate);

  const hashed = {
    train: featureHashes(x.train),
    validation: featureHashes(x.validation),
    test: featureHashes(x.test),
  };
  const { place: placeInTest } = test.table;
  const tested = examples(sides.test, test.labels);
  const trained = ownTest && trainedHashes(main, sides);
  const label = labelOf(main);
  const testLabel = ownTest ? labelOf(ownTest) : label;
  const summary: DataSummary = {
    fingerprint: fingerprint(main.table.hashes, main.rows, label),
    testFingerprint: fingerprint(test.table.hashes, sides.test, testLabel),
    rows: main.rows.length + (ownTest?.rows.length ?? 0),
    columns: features.map((feature) => feature.summary),
    splits: {
      method: ownTest ? 'file' : spec.split.method,
      seed: spec.split.seed,
      train: sides.train.length,
      validation: sides.validation.length,
      test: sides.test.length,
      ...(until !== undefined && { trainedUntil: until }),
    },
    warnings: [
      ...warnings,
      ...checkSharedRows(hashed.train, hashed.test, (row) => placeInTest(sides.test[row]!)),
      ...checkEqualRows(
        [
          { hashes: hashed.train, y: train.y, place: (row) => place(sides.train[row]!) },
          {
            hashes: hashed.validation,
            y: validation.y,
            place: (row) => place(sides.validation[row]!),
          },
          { hashes: hashed.test, y: tested.y, place: (row) => placeInTest(sides.test[row]!) },
        ],
        plan,
        { x: x.train, widths: columns.map(widthOf) },
        new Set(main.table.files.map(({ name }) => name)),
      ),
    ],
    ...(trained && { trainedHashes: smallestHashes(trained) }),
    hashing: main.table.hashing,
    profile,
  };
  const copied = ownTest && copiedRows([hashed.train, hashed.validation], hashed.test);
  if (ownTest && (copied || summary.fingerprint === summary.testFingerprint)) {
    throw InputError.of(copied ?? 'the test file holds the rows that are trained on', {
      at: { file: ownTest.table.file },
      fix: 'Name a file of other rows, or hold out a share of them: test: 0.2',
    });
  }
  return {
    task: plan.task,
    classes: plan.classes,
    features: encoding.features,
    train: { x: x.train, ...train },
    validation: { x: x.validation, ...validation },
    test: { x: x.test, ...tested },
    testIds: names ?? rowIds(test.table.hashes, sides.test, testLabel),
    testTable: x.testTable,
    ...(tables && { tables }),
    ...(trained && { seen: seenRows(trained, x.testTable.hashes) }),
    encoding,
    summary,
  };
}

/** Times that probably stand for none, as 9999-12-31 does: their rows would be the latest. */
function checkTimes({ table, rows }: LabelledTable, { split }: DataSpec): readonly DataWarning[] {
  if (split.method !== 'time') return [];
  const column = table.columns.find(({ name }) => name === split.column);
  if (!column || !('values' in column)) return [];
  const found = checkOutliers(column, rows, undefined, table.place, undefined, 'rows');
  return found ? [found] : [];
}

/** Where the targets lie and how far apart, as a feature's numbers would be encoded. */
function targetEncoding({ table, label }: LabelledTable, { train }: Sides, facts: ColumnFacts) {
  const column = table.columns.find(({ name }) => name === label)!;
  facts.take(column);
  return fitColumn(column, train, facts);
}

/** Numbers among the targets that probably stand for a missing one. */
function checkTargets(
  { table, label, plan }: LabelledTable & { readonly plan: LabelPlan },
  { train }: Sides,
): readonly DataWarning[] {
  const column = table.columns.find(({ name }) => name === label);
  if (plan.task !== 'regression' || !column || !('values' in column)) return [];
  const found =
    checkOutliers(column, train, undefined, table.place) ??
    checkLoneTarget(column, train, table.place);
  return found ? [found] : [];
}

function labelEncoding(
  column: string,
  plan: LabelPlan,
  trained: () => Float64Array,
): Encoding['label'] {
  switch (plan.task) {
    case 'binary':
      return { task: 'binary', column, classes: [plan.classes[0], plan.classes[1]] };
    case 'multiclass':
      return { task: 'multiclass', column, classes: [...plan.classes] };
    case 'regression': {
      const center = targetCenter(trained());
      return {
        task: 'regression',
        column,
        ...(plan.transform && { transform: plan.transform }),
        ...(center && { center }),
      };
    }
  }
}

function labelOf({ table, label }: LabelledTable): Column {
  return table.columns.find(({ name }) => name === label)!;
}

/** Of the rows that are trained on or watched, sorted. */
function trainedHashes({ table }: LabelledTable, { train, validation }: Sides): BigUint64Array {
  const hashes = new BigUint64Array(train.length + validation.length);
  gather(table.hashes, train, hashes);
  gather(table.hashes, validation, hashes.subarray(train.length));
  return hashes.sort();
}

/** The time of the latest row that is trained on or watched, where rows are split by time. */
function latest({ table }: LabelledTable, { split }: DataSpec, sides: Sides): number | undefined {
  if (split.method !== 'time') return undefined;
  const column = table.columns.find(({ name }) => name === split.column);
  if (!column || !('values' in column)) return undefined;
  let time = Number.NEGATIVE_INFINITY;
  for (const rows of [sides.train, sides.validation]) {
    for (const row of rows) time = Math.max(time, column.values[row]!);
  }
  return time;
}

function weightsOf(data: LabelledTable, name: string | undefined): Float64Array | undefined {
  const column = data.table.columns.find((one) => one.name === name);
  return column && 'values' in column ? column.values : undefined;
}

function examples(
  rows: Uint32Array,
  labels: Float64Array,
  weights?: Float64Array,
): Omit<Examples, 'x'> {
  const y = gather(labels, rows, new Float64Array(rows.length));
  return weights ? { y, weights: gather(weights, rows, new Float32Array(rows.length)) } : { y };
}
