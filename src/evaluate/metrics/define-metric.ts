import { clusteredInterval, clusteredPair } from './clustered.js';
import { marginTest } from './margin-test.js';
import type { Definition, Family, Metric } from './metric.js';
import { isSeeded, seededInterval, seededPair, seededValue } from './seeded.js';

/** Binds a metric to its family. */
export function defineMetric<M>(family: Family<M & Definition>, metric: M & Definition): Metric {
  const { name, place, orientation, range, tasks } = metric;
  return {
    name,
    place,
    orientation,
    range,
    unit: metric.unit ?? 'number',
    tasks,
    perClass: metric.perClass ?? [],
    log: metric.log ?? false,
    ofOutcomes: metric.ofOutcomes ?? false,
    needs: metric.needs ?? (() => []),
    needsPredicted: metric.needsPredicted ?? (() => []),
    ...(metric.goodness && { goodness: metric.goodness }),
    reads: family.reads,
    byTables: family.byTables ?? false,
    value: (facts, classIndex) => {
      if (facts.rows === 0) return { value: { code: 'no-rows' }, n: 0 };
      const found = seededValue(family, facts, { metric, classIndex });
      const { value, n } = found;
      if (typeof value !== 'number' || Number.isFinite(value)) return found;
      return { value: { code: 'not-finite' }, n };
    },
    interval: (facts, classIndex, value, resampling, confidence) => {
      const about = { metric, classIndex };
      if (facts.others().length > 0) return seededInterval(family, facts, about, confidence);
      const units = facts.units();
      return units
        ? clusteredInterval(family, facts, about, value, { confidence, units })
        : family.interval(facts, about, value, resampling, confidence);
    },
    hold: (pair, classIndex) => family.hold?.(pair, { metric, classIndex }),
    marginTest: (pair, classIndex, tolerance) =>
      marginTest(family, pair, { metric, classIndex }, tolerance),
    stake: (facts, classIndex) => family.stake(facts, { metric, classIndex }),
    flips: (pair, classIndex, cells) => family.flips(pair, { metric, classIndex }, cells),
    paired: (pair, classIndex, flips, d, resampling) => {
      const about = { metric, classIndex };
      if (isSeeded(pair)) return seededPair(family, pair, about, resampling);
      const units = pair.candidate.units();
      return units
        ? clusteredPair(family, pair, about, d, { resampling, units })
        : family.paired(pair, about, flips, resampling);
    },
    unpaired: family.unpaired,
    expected: (rows, classIndex, confidence) =>
      family.expected?.(rows, { metric, classIndex }, confidence) ?? { code: 'known-later' },
  };
}
