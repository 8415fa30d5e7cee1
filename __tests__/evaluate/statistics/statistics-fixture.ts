import { readFileSync } from 'node:fs';

type Interval = readonly [number, number];
interface Bootstrap {
  readonly interval: Interval;
  readonly standardError: number;
}

/** What __tests__/python/stats_fixtures.py writes. */
interface Statistics {
  readonly source: string;
  readonly wilson: readonly {
    readonly hits: number;
    readonly trials: number;
    readonly confidence: number;
    readonly interval: Interval;
  }[];
  readonly mcnemar: readonly { readonly b: number; readonly c: number; readonly p: number }[];
  readonly tango: readonly {
    readonly b: number;
    readonly c: number;
    readonly n: number;
    readonly confidence: number;
    readonly interval: Interval;
    readonly margins: readonly { readonly margin: number; readonly pWorse: number }[];
  }[];
  readonly delong: readonly {
    readonly name: string;
    readonly labels: readonly number[];
    readonly scores: readonly [readonly number[], readonly number[]];
    readonly variances: readonly [number, number];
    readonly intervals: readonly [Interval | null, Interval | null];
    readonly d: number;
    readonly interval: Interval;
    readonly p: number;
  }[];
  readonly t: readonly {
    readonly values: readonly number[];
    readonly other: readonly number[];
    readonly interval: Interval;
    readonly difference: Interval;
    readonly p: number;
    readonly below: { readonly value: number; readonly confidence: number };
  }[];
  readonly bca: readonly {
    readonly name: string;
    readonly data: readonly (readonly number[])[];
    readonly estimate: number;
    readonly replicates: readonly number[];
    readonly interval: Interval;
    readonly standardError: number;
    readonly limit: Interval;
  }[];
  readonly averagePrecision: {
    readonly labels: readonly number[];
    readonly scores: readonly [readonly number[], readonly number[]];
    readonly interval: Interval;
    readonly difference: Interval;
  };
  readonly swapTest: {
    readonly labels: readonly number[];
    readonly f1: readonly {
      readonly candidate: readonly number[];
      readonly baseline: readonly number[];
      readonly below: number;
    }[];
    readonly differences: readonly number[];
    readonly below: number;
  };
  readonly regression: {
    readonly labels: readonly number[];
    readonly predicted: readonly [readonly number[], readonly number[]];
  } & Readonly<
    Record<'r2 single' | 'r2 difference' | 'rmse single' | 'rmse difference', Bootstrap>
  >;
  /** Two models of rows that come in groups; the intervals are of their difference at 0.95. */
  readonly clustered: {
    readonly labels: readonly number[];
    readonly scores: readonly [readonly number[], readonly number[]];
    readonly groups: readonly number[];
    readonly accuracy: Interval;
    readonly brier: Interval;
    readonly auc: {
      readonly d: number;
      readonly standardError: number;
      readonly freedom: number;
      /** The interval of the first alone. */
      readonly alone: Interval;
    };
    readonly f1: { readonly standardError: number; readonly freedom: number };
    /** Of the difference by leaving out each group; and the interval of the first alone. */
    readonly averagePrecision: { readonly standardError: number; readonly alone: Interval };
    readonly brierAlone: Interval;
    readonly accuracyAlone: Interval;
    readonly precisionAlone: Interval;
    readonly series: {
      readonly values: readonly number[];
      readonly bandwidths: readonly { readonly lags: number; readonly standardError: number }[];
    };
  };
  readonly holm: readonly { readonly p: readonly number[]; readonly adjusted: readonly number[] }[];
  readonly newcombe: readonly {
    readonly first: { readonly hits: number; readonly trials: number };
    readonly second: { readonly hits: number; readonly trials: number };
    readonly confidence: number;
    readonly interval: Interval;
  }[];
}

export const STATISTICS: Statistics = JSON.parse(
  readFileSync(new URL('./fixtures/statistics.json', import.meta.url), 'utf8'),
);

/** What __tests__/python/clustered_auc_fixtures.py writes: ten readers of the same rows. */
interface ClusteredAuc {
  readonly labels: readonly number[];
  readonly groups: readonly number[];
  readonly answers: readonly (readonly number[])[];
  /** Of their areas under the ROC curve. */
  readonly covariances: readonly (readonly number[])[];
}

export const CLUSTERED_AUC: ClusteredAuc = JSON.parse(
  readFileSync(new URL('./fixtures/clustered-auc.json', import.meta.url), 'utf8'),
);
