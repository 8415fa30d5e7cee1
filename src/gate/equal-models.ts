import type { Interval } from '../evaluate/statistics/interval.js';
import { wilson } from '../evaluate/statistics/wilson.js';
import type { Decision } from './finding.js';

/** How often something came of so many pairs, with its interval at 95 %. */
export interface Share {
  readonly count: number;
  readonly share: number;
  readonly interval: Interval;
}

/** How often a gate is red, green and undecided on models that differ by their seed alone. */
export interface EqualModels {
  readonly pairs: number;
  readonly red: Share;
  readonly green: Share;
  readonly undecided: Share;
  /** The same of each of its comparisons, on all rows and on slices. */
  readonly conditions: readonly {
    readonly condition: string;
    readonly where?: string;
    readonly red: Share;
    readonly green: Share;
    readonly undecided: Share;
  }[];
}

/** @param decisions of one gate, one a pair; at least one */
export function sharesOfVerdicts(decisions: readonly Decision[]): EqualModels {
  const pairs = decisions.length;
  const share = (count: number): Share => ({
    count,
    share: count / pairs,
    interval: wilson(count, pairs, 0.95),
  });
  const verdicts = (holds: (decision: Decision, verdict: 'red' | 'green') => boolean) => {
    const [red, green] = (['red', 'green'] as const).map(
      (verdict) => decisions.filter((decision) => holds(decision, verdict)).length,
    );
    return { red: share(red!), green: share(green!), undecided: share(pairs - red! - green!) };
  };
  const compared = decisions[0]!.findings.flatMap((finding, i) =>
    finding.threshold.kind === 'absolute' ? [] : [{ finding, i }],
  );
  return {
    pairs,
    ...verdicts(({ verdict }, wanted) => verdict === (wanted === 'red' ? 'failed' : 'passed')),
    conditions: compared.map(({ finding: { condition, where }, i }) => ({
      condition,
      ...(where !== undefined && { where }),
      ...verdicts(({ findings: all }, wanted) => {
        const { verdict } = all[i]!;
        return wanted === 'red' ? verdict === 'fail' || verdict === 'warn' : verdict === 'pass';
      }),
    })),
  };
}
