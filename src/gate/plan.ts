import type { Dataset } from '../data/dataset.js';
import type { LabelledRows } from '../data/labelled-rows.js';
import { InputError, type Place, type Problem } from '../errors.js';
import { metricNames, metricsOfOutcomes } from '../evaluate/metrics/metrics.js';
import { findSlice, type Slice, type SliceResult, slicesOf } from '../evaluate/slice.js';
import { suggest } from '../text/did-you-mean.js';
import type { GivenNumbers } from './condition-kind.js';
import { CONDITION_KINDS, type GateCondition } from './condition-kinds.js';
import type { GateSpec } from './gate-spec.js';
import { alternativesOf } from './groups.js';

/** A condition with the test rows that it is judged on; without a slice all of them. */
export interface Check {
  readonly condition: GateCondition;
  readonly slice?: Slice;
  /** It only guards its rows: shown worse there the gate is red, and green does not need it. */
  readonly guard?: true;
}

/**
 * What the gate will judge: each condition on its rows, and each one without rows of its own on
 * every value of the columns in `slices` too; single numbers on none. It needs the test rows alone, so what can't be judged
 * is told before anything is trained.
 * @throws InputError naming every condition whose metric or rows this data does not have
 */
export function planGate(
  gate: Pick<GateSpec, 'conditions' | 'reported' | 'own' | 'slices'>,
  dataset: Pick<Dataset, 'task' | 'classes' | 'testTable'> &
    Partial<Pick<Dataset, 'encoding'> & Pick<LabelledRows, 'outcomes'>>,
  numbers?: GivenNumbers,
): Check[] {
  const { task, testTable } = dataset;
  const measured = numbers?.alone
    ? []
    : [...measuredNames(dataset), ...gate.own.map(({ name }) => name)];
  const singles = new Set([...gate.reported, ...(numbers?.values.keys() ?? [])]);
  const known = { task, names: [...measured, ...singles], ...(numbers && { numbers }) };
  const problems: Problem[] = [];
  const take = <T>(result: SliceResult<T>, about: string, place?: Place): T | undefined => {
    if (result.ok) return result.value;
    const { message, unknown, known: names } = result;
    problems.push({
      message: `${about}: ${message}`,
      ...(place && { at: place }),
      ...(unknown !== undefined && names && { fix: suggest(unknown, names, 'names') }),
    });
    return undefined;
  };

  const conditions = gate.conditions.map(
    (condition): GateCondition =>
      singles.has(condition.metric) ? { ...condition, single: true } : condition,
  );
  const checks = conditions.map((condition): Check => {
    const { text, place, where } = condition;
    problems.push(...CONDITION_KINDS[condition.kind].plan(condition, known));
    if (condition.single) problems.push(...ofSingle(condition, measured, numbers));
    if (where === undefined) return { condition };
    const slice = take(findSlice(where, testTable), `condition "${text}" where "${where}"`, place);
    return slice ? { condition, slice } : { condition };
  });
  const everywhere = onOtherRows({ ...gate, conditions });
  const onSlices = everywhere.filter(({ prove, operator }) => prove || operator !== '==');
  for (const column of gate.slices) {
    const slices = take(slicesOf(column, testTable), 'gate.slices') ?? [];
    for (const slice of slices) {
      for (const condition of onSlices) {
        checks.push(condition.prove ? { condition, slice } : { condition, slice, guard: true });
      }
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return checks;
}

/**
 * What is asked of the rows that are kept for the last word: that what decides on all test rows is
 * not shown worse there. @param numbers are of no rows
 */
export function confirmChecks(
  { conditions, reported }: Pick<GateSpec, 'conditions' | 'reported'>,
  numbers?: GivenNumbers,
): Check[] {
  return onOtherRows({ conditions, reported: [...reported, ...(numbers?.values.keys() ?? [])] })
    .filter(({ severity, operator }) => severity === 'error' && operator !== '==')
    .map((condition) => ({ condition, guard: true }));
}

/** The conditions on all test rows that can be asked of other rows as well. */
function onOtherRows({
  conditions,
  reported,
}: Pick<GateSpec, 'conditions' | 'reported'>): readonly GateCondition[] {
  return conditions.filter(
    ({ where, metric, single, within }) =>
      // One of several that may hold guards nothing: no one of them is needed.
      where === undefined && !single && !reported.includes(metric) && alternativesOf(within) === 1,
  );
}

function measuredNames({
  task,
  classes,
  encoding,
  outcomes,
}: Parameters<typeof planGate>[1]): readonly string[] {
  const transform = encoding?.label.task === 'regression' ? encoding.label.transform : undefined;
  return outcomes
    ? metricsOfOutcomes(classes).map(({ name }) => name)
    : metricNames(task, classes, transform);
}

/**
 * What can't be asked of a single number: evidence, or some of its rows. What is measured here is
 * never to be taken for what somebody else says of it.
 */
function ofSingle(
  { text, metric, where, confidence, prove, place }: GateCondition,
  measured: readonly string[],
  numbers?: GivenNumbers,
): readonly Problem[] {
  const problems: Problem[] = [];
  const refuse = (message: string, fix: string) =>
    problems.push({ message: `condition "${text}": ${message}`, at: place, fix });
  if (numbers && measured.includes(metric)) {
    const name = `their_${metric.replace(/\W/g, '_')}`;
    refuse(
      `"${metric}" is measured here, and stands in ${numbers.file} too`,
      `Call the file's by a name of its own: numbers: {names: {${name}: ${metric}}}`,
    );
  }
  if (where !== undefined || confidence !== undefined || prove) {
    refuse(
      `"${metric}" is a single number, of all rows and without evidence`,
      'Leave where, confidence and prove out.',
    );
  }
  return problems;
}
