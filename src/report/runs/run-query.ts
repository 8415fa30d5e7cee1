import { InputError } from '../../errors.js';
import { holds } from '../../gate/condition.js';
import { parseCondition } from '../../gate/condition-kinds.js';
import { nearest, suggest } from '../../text/did-you-mean.js';
import { ENDS, type End, isLowerBetter, type ListedRun } from './listed-run.js';

/** As it is typed. */
export interface QueryText {
  readonly experiment?: string;
  readonly verdict?: string;
  readonly commit?: string;
  readonly metric: readonly string[];
  readonly sort?: string;
}

/** Which runs are listed, and in which order. */
export interface RunQuery {
  /** `EXPERIMENT` or `PROJECT/EXPERIMENT`. */
  readonly experiment?: string;
  readonly end?: End;
  /** The start of a commit's id. */
  readonly commit?: string;
  /** Metrics that a run has to have, with what has to hold of them. */
  readonly metrics: readonly MetricQuery[];
  /** A key of `ORDERS`, or a metric's full name. */
  readonly sort: string;
}

export interface MetricQuery {
  readonly name: string;
  readonly fits: (value: number | null) => boolean;
}

const NEWEST_FIRST = 'created';

const ORDERS: Readonly<Record<string, (a: ListedRun, b: ListedRun) => number>> = {
  [NEWEST_FIRST]: newestFirst,
  experiment: (a, b) => compareText(a.name, b.name),
  verdict: (a, b) => ENDS.indexOf(a.end) - ENDS.indexOf(b.end),
  commit: (a, b) => compareText(a.sha ?? '~', b.sha ?? '~'),
  seconds: (a, b) => (b.seconds ?? -1) - (a.seconds ?? -1),
};

/** @throws InputError with all that can't be understood */
export function readQuery({ experiment, verdict, commit, metric, sort }: QueryText): RunQuery {
  const problems: InputError[] = [];
  const end = ENDS.find((one) => one === verdict);
  if (verdict !== undefined && end === undefined) {
    const fix = suggest(verdict, ENDS, 'verdicts');
    problems.push(InputError.of(`no run ends with the verdict "${verdict}"`, { fix }));
  }
  if (commit !== undefined && !/^[0-9a-f]{4,64}$/i.test(commit)) {
    const fix = 'Give the first four hexadecimal digits of its id, or more.';
    problems.push(InputError.of(`"${commit}" is not the start of a commit's id`, { fix }));
  }
  const metrics = metric.flatMap((text) => {
    const read = readMetric(text);
    if (!(read instanceof InputError)) return [read];
    problems.push(read);
    return [];
  });
  if (problems.length > 0) throw new InputError(problems.flatMap((one) => one.problems));
  return {
    ...(experiment !== undefined && { experiment }),
    ...(end && { end }),
    ...(commit !== undefined && { commit: commit.toLowerCase() }),
    metrics,
    sort: sort ?? NEWEST_FIRST,
  };
}

function readMetric(text: string): MetricQuery | InputError {
  if (!/[<>=]/.test(text)) return { name: text.trim(), fits: () => true };
  const parsed = parseCondition(text);
  if (!parsed.ok) return InputError.of(`--metric "${text}": ${parsed.message}`);
  const { metric, operator, threshold } = parsed.condition;
  if (threshold.kind !== 'absolute') {
    const fix = 'Name a number: --metric "auc >= 0.8"';
    return InputError.of(`--metric "${text}": a list has no baseline to compare with`, { fix });
  }
  const fits = (value: number | null) => value !== null && holds(value, operator, threshold.value);
  return { name: metric, fits };
}

/** The metrics that a list is asked for, by which it is sorted too. */
export function askedMetrics({ metrics, sort }: RunQuery): readonly string[] {
  const names = metrics.map(({ name }) => name);
  return [...new Set(Object.hasOwn(ORDERS, sort) ? names : [...names, sort])];
}

/** @param name `project/experiment` */
export function isOfExperiment(name: string, { experiment }: Pick<RunQuery, 'experiment'>) {
  return experiment === undefined || name === experiment || name.endsWith(`/${experiment}`);
}

/** Whether a run is one of those asked for, as far as it can be told without its metrics. */
export function isAskedFor(
  { name, end, sha }: Pick<ListedRun, 'name' | 'end' | 'sha'>,
  query: RunQuery,
): boolean {
  const { end: wanted, commit } = query;
  return (
    isOfExperiment(name, query) &&
    (wanted === undefined || end === wanted) &&
    (commit === undefined || (sha?.startsWith(commit) ?? false))
  );
}

/**
 * Those whose metrics are as asked, in the order asked for; of runs that come out alike the newest
 * first.
 * @throws InputError when no run has a metric that was asked for
 */
export function selectRuns(runs: readonly ListedRun[], query: RunQuery): readonly ListedRun[] {
  for (const name of askedMetrics(query)) checkMetric(name, runs);
  const order = ORDERS[query.sort] ?? bestFirst(query.sort);
  return runs
    .filter(({ metrics }) =>
      query.metrics.every(({ name, fits }) => {
        const value = metrics.get(name);
        return value !== undefined && fits(value);
      }),
    )
    .toSorted((a, b) => order(a, b) || newestFirst(a, b));
}

function checkMetric(name: string, runs: readonly ListedRun[]): void {
  if (runs.length === 0 || runs.some(({ metrics }) => metrics.has(name))) return;
  const known = [...new Set(runs.flatMap(({ metrics }) => [...metrics.keys()]))];
  const near = nearest(name, [...known, ...Object.keys(ORDERS)]);
  throw InputError.of(`none of these runs has the metric "${name}"`, {
    fix:
      near === undefined ? suggest(name, known, 'metrics of the gates') : `Did you mean "${near}"?`,
  });
}

/** Runs that have no value come last. */
function bestFirst(metric: string): (a: ListedRun, b: ListedRun) => number {
  const worth = (run: ListedRun) => {
    const value = run.metrics.get(metric) ?? null;
    if (value === null) return Number.NEGATIVE_INFINITY;
    return isLowerBetter(metric, run) ? -value : value;
  };
  return (a, b) => Math.sign(worth(b) - worth(a)) || 0;
}

function newestFirst(a: ListedRun, b: ListedRun): number {
  return compareText(b.created, a.created) || compareText(b.id, a.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
