import { describe, expect, test } from '@jest/globals';
import type { Pairing } from '../../src/compare/pairing/pair.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { BinaryPredictions, MulticlassPredictions } from '../../src/evaluate/predictions.js';
import { selectRows } from '../../src/evaluate/select-rows.js';
import { holm } from '../../src/evaluate/statistics/holm.js';
import { parseCondition } from '../../src/gate/condition-kinds.js';
import { Evidence } from '../../src/gate/evidence.js';
import { findings } from '../../src/gate/findings.js';
import { ALONE } from '../../src/gate/green-level.js';
import type { Check } from '../../src/gate/plan.js';
import { byMerit, stepDown } from '../../src/gate/rivals.js';
import { Random } from '../../src/numeric/random.js';
import { binaryOf } from '../evaluate/from-fixture.js';

const OPTIONS = { confidence: 0.95, seed: 1 };

interface Rest {
  readonly severity?: 'error' | 'warn';
  readonly confidence?: number;
  readonly rows?: readonly number[];
}

function check(text: string, { severity = 'error', confidence, rows }: Rest = {}): Check {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new Error(parsed.message);
  const condition = {
    ...parsed.condition,
    severity,
    place: { file: 'sluice.yml' },
    ...(confidence !== undefined && { confidence }),
  };
  return rows
    ? { condition, slice: { where: 'Home = rent', rows: Uint32Array.from(rows) } }
    : { condition };
}

function paired(
  candidate: BinaryPredictions,
  baseline: BinaryPredictions,
  of = candidate.ids.length,
): Pairing {
  return { kind: 'paired', candidate, baseline, of, maySeen: false };
}

function found(checks: readonly Check[], candidate: BinaryPredictions, pairing: Pairing) {
  const evaluation = evaluate(candidate, OPTIONS);
  return findings(checks, new Evidence(candidate, evaluation, pairing, OPTIONS));
}

/** Right answers that each model gives by chance, so often. */
function models(n: number, ours: number, theirs: number) {
  const random = new Random(3, `findings ${n}`);
  const labels = Array.from({ length: n }, (_, row) => row % 2);
  const of = (share: number) =>
    binaryOf(
      labels,
      labels.map((label) => (random.uniform() < share ? label : 1 - label) * 0.6 + 0.2),
    );
  return [of(ours), of(theirs)] as const;
}

describe('several of which one is to be promoted', () => {
  test('pass as Holm’s adjusted p says', () => {
    const random = new Random(5, 'rivals');
    for (let trial = 0; trial < 200; trial++) {
      const count = 1 + Math.floor(random.uniform() * 6);
      const p = Array.from({ length: count }, () => random.uniform() ** 3);
      const passed = stepDown(count, (index, among) => p[index]! <= 0.05 / among);
      expect(passed.map(({ passes }) => passes)).toEqual(holm(p).map((one) => one <= 0.05));
    }
  });

  test('share the level anew once one is through', () => {
    const p = [0.03, 0.001, 0.02, 0.9];
    const rivals = stepDown(4, (index, among) => p[index]! <= 0.05 / among);
    expect(rivals).toEqual([
      { passes: false, among: 3 },
      { passes: true, among: 4 },
      { passes: false, among: 3 },
      { passes: false, among: 3 },
    ]);
  });

  test.each([
    ['auc >= baseline - 1pp', 0.1, -0.1],
    ['loss <= baseline + 0.01', 0.1, -0.1],
  ])('are ranked by their gain in the first comparison: %s', (text, better, worse) => {
    const checks = [check('accuracy >= 1%'), check(text), check('f1 >= baseline')];
    const merit = (d: number) => ({
      ...{ metric: 'x', value: 0, gain: { d, interval: null, confidence: 0.95 } },
    });
    const [first, second, third] = [merit(better), merit(worse), undefined];
    expect([third, second, first].toSorted(byMerit(checks))).toEqual([first, second, third]);
  });

  test.each([
    ['accuracy >= 1%', 0.9, 0.8],
    ['loss <= 3', 0.2, 0.3],
  ])('are ranked by what they reach where nothing is compared: %s', (text, better, worse) => {
    const merit = (value: number) => ({ metric: 'x', value, gain: null });
    const order = byMerit([check('f1 >= 1%', { severity: 'warn' }), check(text)]);
    expect([merit(worse), merit(better)].toSorted(order)).toEqual([merit(better), merit(worse)]);
  });

  test('each have to be shown more surely than one alone, and no less red', () => {
    // 31 rows are won and 15 lost: McNemar gives p = 0.018, which is under 0.05 and over a fifth of it.
    const labels = Array.from({ length: 1000 }, (_, row) => row % 2);
    const scores = (wrong: (row: number) => boolean) =>
      binaryOf(
        labels,
        labels.map((label, row) => (wrong(row) ? 1 - label : label) * 0.6 + 0.2),
      );
    const ours = scores((row) => row < 15);
    const theirs = scores((row) => row >= 500 && row < 531);
    const judged = (rivals: number, candidate: BinaryPredictions, baseline: BinaryPredictions) => {
      const evidence = new Evidence(
        candidate,
        evaluate(candidate, OPTIONS),
        paired(candidate, baseline),
        OPTIONS,
      ).chosenAmong({ ...ALONE, rivals });
      return findings([check('accuracy >= baseline')], evidence)[0]!;
    };
    expect(judged(1, ours, theirs).verdict).toBe('pass');
    expect(judged(5, ours, theirs)).toMatchObject({
      verdict: 'inconclusive',
      because: { code: 'not-shown-strictly', rivals: 5, confidence: 0.99 },
    });
    expect(judged(5, theirs, ours).verdict).toBe('fail');
  });
});

describe('comparisons that only advise', () => {
  test('do not keep the ones that decide from being shown worse', () => {
    const [worse, better] = models(400, 0.8, 0.865);
    const gate = check('accuracy >= baseline');
    const advice = Array.from({ length: 9 }, () =>
      check('recall >= baseline', { severity: 'warn' }),
    );
    const pairing = paired(worse, better);
    const [alone] = found([gate], worse, pairing);
    const [among] = found([gate, ...advice], worse, pairing);
    expect(alone).toMatchObject({ verdict: 'fail' });
    expect(among).toMatchObject({
      verdict: 'fail',
      comparison: { pWorse: alone!.comparison!.pWorse },
    });
    const [corrected] = found(
      [gate, ...advice.map(() => check('recall >= baseline'))],
      worse,
      pairing,
    );
    expect(corrected).toMatchObject({ verdict: 'inconclusive' });
    expect(corrected!.because).toMatchObject({ code: 'one-of-many', comparisons: 10 });
    expect(corrected!.comparison!.rowsNeeded).toBeGreaterThan(400);
  });
});

describe('"==" against the baseline', () => {
  const labels = [0, 1, 0, 1, 0, 1, 0, 1];
  const right = labels.map((label) => 0.2 + 0.6 * label);
  const candidate = binaryOf(labels, right.with(0, 0.9).with(7, 0.1));
  /** The first four rows, one of which the baseline has wrong too. */
  const some = (scores: readonly number[]) => selectRows(binaryOf(labels, scores), [0, 1, 2, 3]);
  const baseline = some(right.with(1, 0.1)) as BinaryPredictions;
  const pairing = paired(selectRows(candidate, [0, 1, 2, 3]) as BinaryPredictions, baseline, 8);

  test('is compared on the rows that both answered', () => {
    // 3 of 4 each, though 6 of the candidate's 8.
    expect(found([check('recall == baseline')], candidate, pairing)[0]).toMatchObject({
      verdict: 'fail',
      because: { code: 'equality-missed', value: 1, limit: 0.5, baseline: 0.5 },
    });
    expect(found([check('accuracy == baseline')], candidate, pairing)[0]).toMatchObject({
      verdict: 'pass',
    });
  });

  test('never passes on rows that the baseline may have been trained on', () => {
    const seen = { ...pairing, maySeen: true };
    expect(found([check('accuracy == baseline')], candidate, seen)[0]).toMatchObject({
      verdict: 'inconclusive',
      because: {
        code: 'baseline-may-have-seen',
        seemed: { code: 'equality-met', value: 0.75, limit: 0.75, baseline: 0.75 },
      },
    });
  });
});

describe('a metric that a slice does not define', () => {
  const labels = [0, 0, 0, 0, 1, 1, 1, 1];
  const quiet = binaryOf(labels, [0.1, 0.1, 0.1, 0.1, 0.2, 0.2, 0.9, 0.9]);
  const verdict = (text: string, rows: readonly number[]) =>
    found([check(text, { rows })], quiet, paired(quiet, quiet))[0]!;

  test('for lack of a class is inconclusive, and says which class it needs', () => {
    expect(verdict('recall >= 0.5', [0, 1])).toMatchObject({
      verdict: 'inconclusive',
      because: { code: 'undefined-on-slice', lacks: { of: 'these classes', classes: ['bad'] } },
    });
    expect(verdict('auc >= 0.5', [6, 7])).toMatchObject({ verdict: 'inconclusive' });
    expect(verdict('auc >= baseline', [6, 7])).toMatchObject({ verdict: 'inconclusive' });
  });

  test('because the model never predicts the class fails, also where another class is absent', () => {
    expect(verdict('precision >= 0.5', [0, 4, 5])).toMatchObject({ verdict: 'fail' });
    expect(verdict('precision >= 0.5', [4, 5])).toMatchObject({ verdict: 'fail' });
  });
});

describe('an undefined side of a comparison', () => {
  const labels = Array.from({ length: 40 }, (_, row) => row % 2);
  const loud = (positives: number) =>
    binaryOf(
      labels,
      labels.map((_, row) => (row < positives ? 0.9 : 0.1)),
    );
  const precision = (ours: number, theirs: number, rows?: readonly number[]) => {
    const text = 'precision >= baseline - 20pp';
    const pairing = paired(loud(ours), loud(theirs));
    return found([check(text, rows ? { rows } : {})], loud(ours), pairing)[0]!;
  };

  test('is no reason to fail, on either side', () => {
    expect(precision(0, 0).verdict).toBe('inconclusive');
    expect(precision(6, 0)).toMatchObject({
      verdict: 'inconclusive',
      because: { code: 'undefined-on-common-rows' },
    });
  });

  test('fails where the candidate gives up a class that the baseline predicts, beyond chance', () => {
    // Mid-p of 10 rows to none is 1/2048, of 9 it is 1/1024; a fiftieth of the level is 1/2000.
    expect(precision(0, 10)).toMatchObject({
      verdict: 'fail',
      because: { code: 'class-never-predicted', rows: 10 },
    });
    expect(precision(0, 9).verdict).toBe('inconclusive');
  });

  test('counts a class that is given up by groups, where rows come in them', () => {
    const inGroups = (positives: number, of: (row: number) => number) => {
      const clusters = {
        kind: 'group',
        of: Uint32Array.from(labels, (_, row) => of(row)),
      } as const;
      return { ...loud(positives), clusters };
    };
    const verdict = (of: (row: number) => number) => {
      const [ours, theirs] = [inGroups(0, of), inGroups(20, of)];
      return found([check('precision >= baseline - 20pp')], ours, paired(ours, theirs))[0]!.verdict;
    };
    expect(verdict((row) => row % 20)).toBe('fail');
    expect(verdict((row) => Math.floor(row / 4))).toBe('inconclusive');
  });

  test('does not fail for what it lacks on a slice alone', () => {
    const rows = labels.map((_, row) => row);
    expect(precision(0, 12, rows).verdict).toBe('inconclusive');
  });

  test('is not compared on the first run', () => {
    const pairing = {
      kind: 'no-baseline',
      why: { code: 'first', searched: { in: 'store' } },
    } as const;
    const model = loud(0);
    const evidence = new Evidence(model, evaluate(model, OPTIONS), pairing, OPTIONS);
    const [one] = findings([check('precision >= baseline')], evidence);
    expect(one!.verdict).toBe('not-compared');
  });
});

test('a model that says one class of a slice that holds two fails, though a third has no row there', () => {
  const labels = Int32Array.from({ length: 12 }, (_, row) => (row < 8 ? row % 2 : 2));
  const predicted = Int32Array.from(labels, (k) => (k === 2 ? 2 : 0));
  const ids = Array.from(labels, (_, row) => `row ${row}`);
  const model: MulticlassPredictions = {
    ...{ task: 'multiclass', classes: ['a', 'b', 'c'], ids, labels, predicted },
  };
  const evidence = new Evidence(
    model,
    evaluate(model, OPTIONS),
    { kind: 'no-baseline', why: { code: 'first', searched: { in: 'store' } } },
    OPTIONS,
  );
  const rows = [0, 1, 2, 3, 4, 5, 6, 7];
  const [found] = findings([check('mcc >= 0.5', { rows })], evidence);
  expect(found!.verdict).toBe('fail');
});

test('a slice on which the models agree is no proof of it where they differ elsewhere', () => {
  const labels = Array.from({ length: 200 }, (_, row) => row % 2);
  const right = labels.map((label) => 0.2 + 0.6 * label);
  const one = binaryOf(labels, right);
  const other = binaryOf(
    labels,
    right.map((score, row) => (row >= 150 ? 1 - score : score)),
  );
  const rows = [0, 1, 2, 3, 4, 5];
  const slice = check('accuracy >= baseline - 5pp', { rows });
  expect(found([slice], one, paired(one, other))[0]!.verdict).toBe('inconclusive');
  expect(found([slice], one, paired(one, binaryOf(labels, right)))[0]!.verdict).toBe('pass');
});

test('a baseline that may have seen the rows shows neither better nor worse', () => {
  const [worse, better] = models(400, 0.7, 0.9);
  const seen = (candidate: BinaryPredictions, baseline: BinaryPredictions) => {
    const pairing = {
      ...paired(candidate, baseline),
      maySeen: true,
    };
    return found([check('accuracy >= baseline')], candidate, pairing as Pairing)[0]!;
  };
  for (const one of [seen(worse, better), seen(better, worse)]) {
    expect(one).toMatchObject({
      verdict: 'inconclusive',
      because: { code: 'baseline-may-have-seen' },
    });
  }
});

test('one row in common with the baseline decides nothing', () => {
  const [candidate, baseline] = models(250, 0.6, 0.9);
  const row = candidate.predicted.findIndex((k, i) => k === baseline.predicted[i]);
  const common = (of: BinaryPredictions) => selectRows(of, [row]) as BinaryPredictions;
  const pairing = paired(common(candidate), common(baseline), 250);
  for (const metric of ['accuracy', 'f1', 'loss', 'recall']) {
    const operator = metric === 'loss' ? '<=' : '>=';
    const [one] = found([check(`${metric} ${operator} baseline`)], candidate, pairing);
    expect({ metric, verdict: one!.verdict }).toEqual({ metric, verdict: 'inconclusive' });
  }
});

describe('one of several comparisons that is enough', () => {
  const alone = check('accuracy >= baseline - 2pp');
  const among = (of: number) => ({
    ...alone,
    condition: { ...alone.condition, within: [{ kind: 'any' as const, id: '0', of }] },
  });

  test('is green at its part of the level: 97.5 % of two, 99.75 % of twenty', () => {
    // 5 and 5 flips of 531 rows: the score interval reaches to −0.01363 at 95 %, −0.01621 at 97.5 %
    // and −0.02449 at 99.75 % (by SciPy's brentq).
    const labels = Array.from({ length: 531 }, (_, row) => row % 2);
    const right = labels.map((label) => 0.2 + 0.6 * label);
    const flip = (from: number) =>
      right.map((x, row) => (row >= from && row < from + 5 ? 1 - x : x));
    const [ours, theirs] = [binaryOf(labels, flip(0)), binaryOf(labels, flip(5))];
    const verdict = (one: Check) => found([one], ours, paired(ours, theirs))[0]!;
    expect(verdict(alone).verdict).toBe('pass');
    expect(verdict(among(2)).verdict).toBe('pass');
    expect(verdict(among(20))).toMatchObject({
      verdict: 'inconclusive',
      because: { code: 'not-shown-strictly', alternatives: 20, looks: 0, confidence: 0.9975 },
    });
  });
});

describe('rows that were right and are wrong now', () => {
  const labels = Array.from({ length: 200 }, (_, row) => row % 2);
  const right = labels.map((label) => 0.2 + 0.6 * label);
  const lose = (rows: number) =>
    binaryOf(
      labels,
      right.map((x, row) => (row < rows ? 1 - x : x)),
    );
  const baseline = binaryOf(labels, right);
  const rate = (text: string, rows: number, rest: Rest = {}) =>
    found([check(text, rest)], lose(rows), paired(lose(rows), baseline))[0]!;

  test('are a share of all rows, with its Wilson interval (statsmodels proportion_confint)', () => {
    const found = rate('negative_flip_rate <= 2%', 3);
    expect(found).toMatchObject({ verdict: 'pass', value: 0.015, n: 200, because: { rows: 3 } });
    expect(found.interval![0]).toBeCloseTo(0.0051142378, 9);
    expect(found.interval![1]).toBeCloseTo(0.0431657287, 9);
  });

  test('count as measured, and by the whole interval where evidence is asked for', () => {
    expect(rate('negative_flip_rate <= 2%', 5).verdict).toBe('fail');
    expect(rate('negative_flip_rate <= 2%', 3, { confidence: 0.95 }).verdict).toBe('inconclusive');
    expect(rate('negative_flip_rate <= 5%', 3, { confidence: 0.95 }).verdict).toBe('pass');
    expect(rate('negative_flip_rate <= 2%', 20, { confidence: 0.95 }).verdict).toBe('fail');
  });

  test('are counted on a slice alone where one is asked for', () => {
    const rows = Array.from({ length: 100 }, (_, row) => row);
    expect(rate('negative_flip_rate <= 2%', 3, { rows })).toMatchObject({ value: 0.03, n: 100 });
  });

  test('need a baseline, and rows to pair', () => {
    const ours = lose(3);
    const none = {
      kind: 'no-baseline',
      why: { code: 'first', searched: { in: 'store' } },
    } as never;
    expect(found([check('negative_flip_rate <= 2%')], ours, none)[0]!.verdict).toBe('not-compared');
    const other = { kind: 'incomparable', why: { code: 'no-row-in-common' } } as const;
    expect(found([check('negative_flip_rate <= 2%')], ours, other)[0]!).toMatchObject({
      verdict: 'inconclusive',
      because: { code: 'incomparable', why: { code: 'no-row-in-common' } },
    });
  });
});
