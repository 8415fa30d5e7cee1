import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../../../src/compare/comparison.js';
import { evaluate } from '../../../src/evaluate/evaluate.js';
import { auc, averagePrecision, placements, rank } from '../../../src/evaluate/metrics/ranking.js';
import type { Predictions } from '../../../src/evaluate/predictions.js';
import { withSeeds } from '../../../src/evaluate/seeds.js';
import { selectRows } from '../../../src/evaluate/select-rows.js';
import { curveLeftOut } from '../../../src/evaluate/statistics/curve-jackknife.js';
import { shareInterval } from '../../../src/evaluate/statistics/share-interval.js';
import { skewedConfidence } from '../../../src/evaluate/statistics/skewed-mean.js';
import { addedBy, unitError, windowsOf } from '../../../src/evaluate/statistics/unit-error.js';
import { isUndetermined } from '../../../src/evaluate/undetermined.js';
import { type Clusters, type Units, unitsOf } from '../../../src/evaluate/units.js';
import { decideComparison } from '../../../src/gate/comparison-verdict.js';
import { anyPair, type Pair } from '../../compare/arbitrary.js';
import { binaryOf } from '../from-fixture.js';
import { CLUSTERED_AUC, STATISTICS } from './statistics-fixture.js';

const OPTIONS = { confidence: 0.95, seed: 3 };
const GIVEN = STATISTICS.clustered;

function inGroups<P extends Predictions>(
  model: P,
  groups: readonly number[],
  kind: Clusters['kind'] = 'group',
): P {
  return { ...model, clusters: { kind, of: Uint32Array.from(groups) } };
}

const models = GIVEN.scores.map((scores) => inGroups(binaryOf(GIVEN.labels, scores), GIVEN.groups));
const [ours, theirs] = [models[0]!, models[1]!];
const comparison = compare(ours, theirs, OPTIONS);

/** Student's, of eleven groups, at 95 %. */
const T_OF_ELEVEN = 2.228138851986274;

/** DeLong's components of an area under the ROC curve, as each row's share of its error. */
function aucInfluence(labels: Uint8Array, scores: Float64Array): Float64Array {
  const ranking = rank(labels, scores);
  const { positives, negatives } = ranking;
  return placements(ranking).map(
    (placed, row) => (placed - auc(ranking)) / (labels[row] ? positives : negatives),
  );
}

/** Half the width of an interval in standard errors of t, where nothing widens it. */
function expectInterval(metric: string, [low, high]: readonly [number, number]): void {
  const { interval } = comparison.metric(metric).comparison;
  // The score method and the swap test only ever widen it.
  expect(interval![0]).toBeLessThanOrEqual(low + 1e-12);
  expect(interval![1]).toBeGreaterThanOrEqual(high - 1e-12);
  expect((interval![1] - interval![0]) / (high - low)).toBeLessThan(1.3);
}

describe('the standard error of groups', () => {
  test('is that of statsmodels where losses and right answers are averaged', () => {
    expectInterval('accuracy', GIVEN.accuracy);
    // A lower loss is a gain.
    expectInterval('brier', [-GIVEN.brier[1], -GIVEN.brier[0]]);
  });

  test('is that of statsmodels to its last digits, where nothing widens it', () => {
    const [a, b] = models.map(({ predicted, scores, labels }) => ({
      right: Float64Array.from(labels, (label, row) => Number(label === predicted[row])),
      loss: Float64Array.from(labels, (label, row) => (scores![row]! - label) ** 2),
    }));
    const units = unitsOf(ours.clusters!);
    for (const [kind, [low, high]] of [
      ['right', GIVEN.accuracy],
      ['loss', GIVEN.brier],
    ] as const) {
      const differences = a![kind].map((x, row) => x - b![kind][row]!);
      const mean = differences.reduce((sum, x) => sum + x, 0) / differences.length;
      const influence = differences.map((x) => (x - mean) / differences.length);
      const { standardError } = unitError(influence, units);
      expect(2 * T_OF_ELEVEN * standardError).toBeCloseTo(high - low, 12);
    }
  });

  test('of a difference of two areas under the ROC curve is that of Obuchowski 1997', () => {
    const { d, standardError, freedom } = GIVEN.auc;
    expect(freedom).toBe(10);
    expectInterval('auc', [d - T_OF_ELEVEN * standardError, d + T_OF_ELEVEN * standardError]);
    const [a, b] = models.map(({ labels, scores }) => aucInfluence(labels, scores!));
    const between = a!.map((x, row) => x - b![row]!);
    expect(unitError(between, unitsOf(ours.clusters!)).standardError).toBeCloseTo(
      standardError,
      12,
    );
  });

  test('of areas under the ROC curve is that of her own software, for a study of ten readers', () => {
    const { labels, groups, answers, covariances } = CLUSTERED_AUC;
    const units = unitsOf({ kind: 'group', of: Uint32Array.from(groups) });
    const influences = answers.map((of) =>
      aucInfluence(Uint8Array.from(labels), Float64Array.from(of)),
    );
    const squareOf = (influence: Float64Array) => unitError(influence, units).standardError ** 2;
    influences.forEach((one, i) => {
      expect(squareOf(one)).toBeCloseTo(covariances[i]![i]!, 15);
      influences.slice(0, i).forEach((other, j) => {
        const [ofOne, ofOther, both] = [[i, i] as const, [j, j] as const, [i, j] as const].map(
          ([row, column]) => covariances[row]![column]!,
        );
        const between = one.map((x, row) => x - other[row]!);
        expect(squareOf(between)).toBeCloseTo(ofOne! + ofOther! - 2 * both!, 15);
      });
    });
  });

  test("of F1 is the sum over the groups of its derivatives by the rows' weights in scikit-learn", () => {
    const { d } = comparison.metric('f1').comparison;
    const reach = T_OF_ELEVEN * GIVEN.f1.standardError;
    expectInterval('f1', [d! - reach, d! + reach]);
  });

  test("of two average precisions is that of scikit-learn's without each group in turn", () => {
    const { standardError } = GIVEN.averagePrecision;
    const { d } = comparison.metric('average_precision').comparison;
    const reach = T_OF_ELEVEN * standardError;
    expectInterval('average_precision', [d! - reach, d! + reach]);
  });

  test('leaves a proportion as many independent rows as have that error, by t of unequal groups', () => {
    const { interval } = evaluate(ours, OPTIONS).metrics.accuracy!;
    expect(interval![0]).toBeCloseTo(GIVEN.accuracyAlone[0], 10);
    expect(interval![1]).toBeCloseTo(GIVEN.accuracyAlone[1], 10);
  });

  test('of a loss reaches as far as the wider of t and Hall 1992, by the skewness of its groups', () => {
    const { interval } = evaluate(ours, OPTIONS).metrics.brier!;
    expect(interval![0]).toBeCloseTo(GIVEN.brierAlone[0], 9);
    expect(interval![1]).toBeCloseTo(GIVEN.brierAlone[1], 9);
  });

  test('of a mean over seeds that all say the same is that of one of them', () => {
    const seeded = evaluate(withSeeds(ours, [ours]), OPTIONS).metrics;
    const single = evaluate(ours, OPTIONS).metrics;
    for (const metric of ['accuracy', 'recall', 'f1', 'loss', 'brier']) {
      const [low, high] = single[metric]!.interval!;
      expect(seeded[metric]!.interval![0]).toBeCloseTo(low, 12);
      expect(seeded[metric]!.interval![1]).toBeCloseTo(high, 12);
    }
  });

  test.each([
    ['auc', GIVEN.auc.alone],
    ['average_precision', GIVEN.averagePrecision.alone],
    ['precision', GIVEN.precisionAlone],
  ])('of one %s is known by as many groups as carry it', (metric, [low, high]) => {
    const { interval } = evaluate(ours, OPTIONS).metrics[metric]!;
    expect(interval![0]).toBeCloseTo(low, 9);
    expect(interval![1]).toBeCloseTo(high, 9);
  });

  test('of moments is that of Newey and West in statsmodels, but for the small-sample factor', () => {
    const { values, bandwidths } = GIVEN.series;
    const n = values.length;
    const mean = values.reduce((a, b) => a + b, 0) / n;
    const influence = Float64Array.from(values, (x) => (x - mean) / n);
    const units = { kind: 'time', of: Uint32Array.from(values.keys()), count: n } as const;
    const { standardError } = unitError(influence, units);
    // 2 √80 + 1 moments wide: statsmodels counts the lags beside the moment itself.
    const { lags, standardError: expected } = bandwidths[2]!;
    expect(lags).toBe(Math.floor(2 * Math.sqrt(n)));
    // What the estimated mean takes, by adding up what each pair of moments counts.
    let taken = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) taken += Math.max(0, 1 - Math.abs(i - j) / (lags + 1)) / n ** 2;
    }
    expect(standardError).toBeCloseTo(expected / Math.sqrt(1 - taken), 12);
  });
});

describe('the jackknife by stretches of time', () => {
  const count = 40;
  const units = {
    kind: 'time' as const,
    of: Uint32Array.from({ length: 2 * count }, (_, row) => row >> 1),
    count,
  };
  const values = Float64Array.from(units.of, (_, row) => ((row * 37) % 23) - 11);
  const total = values.reduce((sum, x) => sum + x, 0);
  const mean = total / values.length;
  const influence = values.map((x) => (x - mean) / values.length);

  test('is Newey and West of a mean, whatever stretch is left out', () => {
    // A mean falls without some rows by what they hold above it, over the share that is left.
    const falls = Float64Array.from(windowsOf(units), (rows) => {
      const held = rows.reduce((sum, row) => sum + values[row]!, 0);
      return mean - (total - held) / (values.length - rows.length);
    });
    const { standardError } = unitError(influence, units);
    const added = addedBy(falls, windowsOf(units), values.length);
    expect(unitError(influence, units, { leftOut: added }).standardError).toBeCloseTo(
      standardError,
      12,
    );
  });

  test('leaves out each moment as often as every other', () => {
    const times = new Uint8Array(values.length);
    for (const row of windowsOf(units).flat()) times[row]!++;
    expect(new Set(times)).toEqual(new Set([13]));
  });
});

test('an average precision falls without a set of rows by what is counted without them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 6 })), {
        minLength: 4,
        maxLength: 30,
      }),
      fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
      (rows, groups) => {
        const pairs = [[1, 3] as const, ...rows];
        const labels = Uint8Array.from(pairs, ([label]) => label);
        const scores = Float64Array.from(pairs, ([, score]) => score / 7);
        const sets: number[][] = [[], [], [], []];
        // The first row, which is positive, stays.
        for (let row = 1; row < labels.length; row++) sets[groups.next().value]!.push(row);
        const whole = averagePrecision(rank(labels, scores));
        const falls = curveLeftOut(rank(labels, scores), sets)!;
        sets.forEach((set, k) => {
          const left = [...labels.keys()].filter((row) => !set.includes(row));
          const of = rank(
            Uint8Array.from(left, (row) => labels[row]!),
            Float64Array.from(left, (row) => scores[row]!),
          );
          expect(falls[k]).toBeCloseTo(whole - averagePrecision(of), 12);
        });
      },
    ),
  );
});

describe('too few groups', () => {
  test('give no interval, and no verdict', () => {
    const few = models.map((model) =>
      inGroups(
        model,
        GIVEN.groups.map((group) => group % 9),
      ),
    );
    const { comparison: found } = compare(few[0]!, few[1]!, OPTIONS).metric('accuracy');
    expect(found).toMatchObject({
      interval: null,
      because: { code: 'few-units', units: 'group', count: 9 },
    });
    expect(decideComparison(found, 1).verdict).toBe('inconclusive');
    expect(evaluate(few[0]!, OPTIONS).metrics.accuracy).toMatchObject({ interval: null });
  });

  test('count those that hold the class that a metric is about', () => {
    // Positives in nine groups of eleven.
    const labels = GIVEN.labels.map((label, row) => (GIVEN.groups[row]! > 9 ? 0 : label));
    const rare = GIVEN.scores.map((scores) => inGroups(binaryOf(labels, scores), GIVEN.groups));
    const compared = compare(rare[0]!, rare[1]!, OPTIONS);
    for (const metric of ['recall', 'auc', 'average_precision', 'f1']) {
      expect(compared.metric(metric).comparison).toMatchObject({ interval: null });
    }
    expect(compared.metric('accuracy').comparison.interval).not.toBeNull();
  });
});

const grouped: fc.Arbitrary<Pair> = fc
  .tuple(anyPair, fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 60, maxLength: 60 }))
  .map(([[a, b], groups]) => {
    const of = groups.slice(0, a.ids.length);
    return [inGroups(a, of), inGroups(b, of)];
  });

function all(a: Predictions, b: Predictions) {
  const { names, metric } = compare(a, b, OPTIONS);
  return names.map((name) => metric(name).comparison);
}

describe('any two models of rows in groups', () => {
  test('swapped give the mirrored difference and interval', () => {
    fc.assert(
      fc.property(grouped, ([a, b]) => {
        const back = all(b, a);
        for (const [i, one] of all(a, b).entries()) {
          const other = back[i]!;
          if (one.d === null || other.d === null) continue;
          expect(other.d).toBeCloseTo(-one.d, 12);
          if (!one.interval || !other.interval || one.rule === 'identical predictions') continue;
          // What is drawn for a swap is not mirrored by it to the last bit.
          expect(Math.sign(decided(other))).toBe(-Math.sign(decided(one)) + 0);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('shuffled give the same bytes', () => {
    fc.assert(
      fc.property(grouped, fc.infiniteStream(fc.nat()), ([a, b], random) => {
        const order = a.ids.map((_, row) => row);
        for (let i = order.length - 1; i > 0; i--) {
          const j = random.next().value % (i + 1);
          [order[i], order[j]] = [order[j]!, order[i]!];
        }
        const shuffled = all(selectRows(a, order), selectRows(b, order));
        expect(JSON.stringify(shuffled)).toBe(JSON.stringify(all(a, b)));
      }),
      { numRuns: 20 },
    );
  });

  test('are told apart no better for each row being there twice', () => {
    const twice = (model: Predictions) => {
      const rows = model.ids.flatMap((_, row) => [row, row]);
      const doubled = selectRows(model, rows);
      return { ...doubled, ids: doubled.ids.map((id, i) => `${id}/${i % 2}`) };
    };
    const doubled = compare(twice(ours), twice(theirs), OPTIONS);
    for (const metric of ['accuracy', 'recall', 'auc']) {
      const [a, b] = [comparison, doubled].map((of) => of.metric(metric).comparison.interval!);
      expect(b![0]).toBeLessThanOrEqual(a![0] + 1e-9);
      expect(b![1]).toBeGreaterThanOrEqual(a![1] - 1e-9);
      // Rows of a group look a little more alike, so large groups tell a little less.
      expect((b![1] - b![0]) / (a![1] - a![0])).toBeLessThan(1.05);
    }
  });
});

describe('an error of rows that come in units', () => {
  const units = (count: number, times: number) => ({
    kind: 'group' as const,
    of: Uint32Array.from({ length: count * times }, (_, row) => Math.floor(row / times)),
    count,
  });
  const ofUnits = Float64Array.from({ length: 40 }, (_, unit) => Number(unit % 4 === 0));
  const tenTimes = Float64Array.from({ length: 400 }, (_, row) => ofUnits[Math.floor(row / 10)]!);

  test('gives a share the same range, however often each of its rows is there', () => {
    const range = (hits: Float64Array, of: Units) => {
      const found = shareInterval(hits, of, 0.95);
      if (isUndetermined(found)) throw new Error(found.code);
      return found;
    };
    const [once, often] = [range(ofUnits, units(40, 1)), range(tenTimes, units(40, 10))];
    expect(often).toEqual([expect.closeTo(once[0], 10), expect.closeTo(once[1], 10)]);
    // Wilson's of 10 of 40 (statsmodels.stats.proportion.proportion_confint), which t widens.
    expect(often[0]).toBeLessThan(0.1419);
    expect(often[1]).toBeGreaterThan(0.4019);
  });

  test('is known by the rows that it is about, also where two models move it alike', () => {
    // One of each pair of groups better, one worse, by one row: a difference of just 0.
    const right = (wrong: (row: number) => boolean) =>
      Uint8Array.from({ length: 200 }, (_, row) => Number(row % 2 !== Number(wrong(row))));
    const model = (predicted: Uint8Array) =>
      inGroups(
        {
          ...({ task: 'binary', classes: ['no', 'yes'], predicted } as const),
          ids: Array.from(predicted, (_, row) => `r${row}`),
          labels: Uint8Array.from(predicted, (_, row) => row % 2),
        },
        Array.from(predicted, (_, row) => Math.floor(row / 10)),
      );
    const wideOf = (flips: number) => {
      const a = model(right((row) => row % 20 === 3 && row < 20 * flips));
      const b = model(right((row) => row % 20 === 13 && row < 20 * flips));
      const [low, high] = compare(a, b, OPTIONS).metric('accuracy').comparison.interval!;
      return (high - low) / 2;
    };
    // Tango's of one flip each way on twenty groups; t of so few flips would reach further than all.
    expect(wideOf(1)).toBeLessThan(0.2);
    expect(wideOf(1)).toBeLessThan(wideOf(5));
  });

  test('is of no units that are taken for rows', () => {
    expect(() => unitError(ofUnits, units(40, 10))).toThrow(RangeError);
  });
});

test('the range of a skewed mean ends where the confidence says, on either side', () => {
  fc.assert(
    fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (skewness) => {
      const found = skewedConfidence(0.4, 0.1, 11, { n: 12, skewness });
      const [low, high] = found.interval(0.95);
      expect(found.below(low)).toBeCloseTo(0.025, 9);
      expect(found.below(high)).toBeCloseTo(0.975, 9);
    }),
  );
});

/** 1 where it is shown better, −1 where it is shown worse. */
function decided(comparison: ReturnType<typeof all>[number]): number {
  const { verdict } = decideComparison(comparison, 0);
  return verdict === 'pass' ? 1 : verdict === 'fail' ? -1 : 0;
}
