import { isLowerBetter, type ListedRun } from './listed-run.js';

/** The runs of one experiment among those listed. */
export interface ExperimentRuns {
  /** `project/experiment` */
  readonly name: string;
  readonly runs: readonly ListedRun[];
  /** What they are ranked by; absent where no run has a metric. */
  readonly metric?: string;
  readonly lowerIsBetter: boolean;
  /** The values of the promoted runs, in the order of their promotion. */
  readonly promoted: readonly number[];
  /** The first one that came as far as any. */
  readonly best?: ListedRun;
  /** They were tested on more than one set of rows, so that their numbers say less. */
  readonly otherRows: boolean;
}

/**
 * The runs by their experiment, in the order in which each first appears.
 * @param asked the metric to rank by; left out: the first one that the gate of the newest run asks
 *   for
 */
export function byExperiment(
  runs: readonly ListedRun[],
  asked: string | undefined,
): readonly ExperimentRuns[] {
  const names = [...new Set(runs.map(({ name }) => name))];
  return names.map((name) =>
    ranked(
      name,
      runs.filter((run) => run.name === name),
      asked,
    ),
  );
}

function ranked(
  name: string,
  runs: readonly ListedRun[],
  asked: string | undefined,
): ExperimentRuns {
  const rows = new Set(runs.flatMap(({ testRows }) => testRows ?? []));
  const newest = runs
    .filter(({ metrics }) => metrics.size > 0)
    .reduce<ListedRun | undefined>(
      (last, run) => (last && last.created >= run.created ? last : run),
      undefined,
    );
  const metric = asked ?? newest?.metrics.keys().next().value;
  const start = { name, runs, otherRows: rows.size > 1 };
  if (metric === undefined || newest === undefined) {
    return { ...start, lowerIsBetter: false, promoted: [] };
  }
  const lowerIsBetter = isLowerBetter(metric, newest);
  const valued = runs.flatMap((run) => {
    const value = run.metrics.get(metric);
    return typeof value === 'number' && !run.fork ? [{ run, value }] : [];
  });
  const values = valued.map(({ value }) => value);
  const top = lowerIsBetter ? Math.min(...values) : Math.max(...values);
  const [first] = valued
    .filter(({ value }) => value === top)
    .map(({ run }) => run)
    .toSorted((a, b) => (a.created < b.created ? -1 : 1));
  return {
    ...start,
    metric,
    lowerIsBetter,
    promoted: valued
      .filter(({ run }) => run.promoted)
      .toSorted((a, b) => a.run.position - b.run.position || (a.run.id < b.run.id ? -1 : 1))
      .map(({ value }) => value),
    // Nothing is said of a single run by calling it the best.
    ...(first && valued.length > 1 && { best: first }),
  };
}
