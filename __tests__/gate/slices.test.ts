import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { BinaryPredictions } from '../../src/evaluate/predictions.js';
import { parseCondition } from '../../src/gate/condition-kinds.js';
import { decide } from '../../src/gate/decide.js';
import { Evidence } from '../../src/gate/evidence.js';
import { findings } from '../../src/gate/findings.js';
import type { Check } from '../../src/gate/plan.js';
import { binaryOf } from '../evaluate/from-fixture.js';

const OPTIONS = { confidence: 0.95, seed: 1 };
const HOLD = {
  whenInconclusive: 'hold',
  whenNotCompared: 'hold',
  first: false,
  accepted: false,
} as const;
const labels = Array.from({ length: 1000 }, (_, row) => row % 2);

/** Right on every row but these. */
function wrongOn(wrong: (row: number) => boolean): BinaryPredictions {
  return binaryOf(
    labels,
    labels.map((label, row) => 0.2 + 0.6 * (wrong(row) ? 1 - label : label)),
  );
}

function check(text: string, rows?: readonly [first: number, end: number], rest = {}): Check {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new Error(parsed.message);
  const condition = {
    ...{ ...parsed.condition, severity: 'error' as const, place: { file: 'sluice.yml' } },
    ...rest,
  };
  if (!rows) return { condition };
  const [first, end] = rows;
  const slice = {
    where: `${first} to ${end}`,
    rows: Uint32Array.from({ length: end - first }, (_, i) => first + i),
  };
  return { condition, slice, guard: true };
}

function gate(checks: readonly Check[], candidate: BinaryPredictions, baseline: BinaryPredictions) {
  const pairing = {
    ...{ kind: 'paired' as const, candidate, baseline, of: labels.length, maySeen: false },
  };
  const evidence = new Evidence(candidate, evaluate(candidate, OPTIONS), pairing, OPTIONS);
  return decide(findings(checks, evidence), HOLD);
}

const perfect = wrongOn(() => false);
const all = check('accuracy >= baseline - 3pp');
const slice = check('accuracy >= baseline - 3pp', [0, 200]);

describe('a slice', () => {
  test('turns the gate red where the model is shown worse on it', () => {
    const worse = wrongOn((row) => row < 100);
    const { verdict, findings: found } = gate([check('accuracy >= 0.8'), slice], worse, perfect);
    expect(found[1]).toMatchObject({ guard: true, verdict: 'fail', where: '0 to 200' });
    expect(verdict).toBe('failed');
  });

  test('says nothing against green where nothing is shown on it', () => {
    // Four of its two hundred rows turned wrong: neither shown worse by 3 points, nor no worse.
    const doubtful = wrongOn((row) => row < 4);
    const { verdict, findings: found } = gate([all, slice], doubtful, perfect);
    expect(found.map((one) => one.verdict)).toEqual(['pass', 'inconclusive']);
    expect(verdict).toBe('passed');
  });

  test('that holds does not carry a gate in which nothing else does', () => {
    const { verdict, findings: found } = gate([slice], perfect, perfect);
    expect(found[0]!.verdict).toBe('pass');
    expect(verdict).toBe('inconclusive');
  });

  test('has to be shown good enough where the condition asks for proof', () => {
    const doubtful = wrongOn((row) => row < 4);
    const { guard: _, ...asked } = slice;
    expect(gate([all, asked], doubtful, perfect).verdict).toBe('inconclusive');
  });

  test('below the floor of its tolerance is too small to judge, however bad', () => {
    // z² (1 − m)/m: 125 rows for three points.
    const worse = wrongOn((row) => row < 124);
    const small = check('accuracy >= baseline - 3pp', [0, 124]);
    const { findings: found } = gate([small], worse, perfect);
    expect(found[0]).toMatchObject({
      verdict: 'inconclusive',
      because: { code: 'too-small-to-judge', rows: 124, atLeast: 125 },
    });
    const large = check('accuracy >= baseline - 3pp', [0, 125]);
    expect(gate([large], worse, perfect).findings[0]!.verdict).toBe('fail');
  });

  test('misses a fixed threshold only with its whole interval', () => {
    // 156 of 200 are 0.78, whose Wilson interval reaches above 0.8.
    const near = wrongOn((row) => row < 44);
    const threshold = check('accuracy >= 0.8', [0, 200]);
    expect(gate([threshold], near, perfect).findings[0]!.verdict).toBe('inconclusive');
    const far = wrongOn((row) => row < 80);
    expect(gate([threshold], far, perfect).findings[0]!.verdict).toBe('fail');
  });

  test('that does not define a metric says nothing', () => {
    const blind = wrongOn((row) => row % 2 === 1);
    const precision = check('precision >= 0.5', [0, 200]);
    expect(gate([precision], blind, perfect).findings[0]!.verdict).toBe('inconclusive');
  });
});

test('a condition on all rows keeps four fifths of the level, however many slices there are', () => {
  // Ten flips against none: mid-p 2⁻¹¹ is 1/51 of the 2.5 % on a side.
  const worse = wrongOn((row) => row >= 990);
  const own = check('accuracy >= baseline');
  const slices = Array.from({ length: 99 }, () => check('accuracy >= baseline', [0, 200]));
  const [alone] = gate([own], worse, perfect).findings;
  const [among] = gate([own, ...slices], worse, perfect).findings;
  expect(alone!.verdict).toBe('fail');
  expect(among!.verdict).toBe('fail');
  expect(among!.comparison!.pWorse! / alone!.comparison!.pWorse!).toBeCloseTo(1.25, 10);
});
