import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { BinaryPredictions } from '../../src/evaluate/predictions.js';
import { decideFamily } from '../../src/gate/comparison-verdict.js';
import type { GateEntry, WrittenCondition } from '../../src/gate/condition.js';
import type { ConditionKind, MeasuredCheck } from '../../src/gate/condition-kind.js';
import { Evidence } from '../../src/gate/evidence.js';
import type { Finding } from '../../src/gate/finding.js';
import { reasonText } from '../../src/report/reason-words.js';
import { binaryOf } from '../evaluate/from-fixture.js';

const OPTIONS = { confidence: 0.95, seed: 1 };
const PLACE = { file: 'sluice.yml', line: 4, column: 7 };

/** What a kind of condition is tried with. Of the models, the right ones answer every row, the wrong ones a half. */
export interface KindSamples {
  /** Written in its way, each with the offset at which it goes wrong, or null. */
  readonly texts: readonly (readonly [text: string, offset: number | null])[];
  /** Of other kinds. */
  readonly foreign: readonly string[];
  /** Asks for nothing, whatever the data. */
  readonly pointless: readonly string[];
  /** About accuracy: the right model holds it, against a wrong baseline; the wrong one, against a right baseline, does not. */
  readonly sound: string;
  /** What the right model comes to where there is no baseline. */
  readonly withoutBaseline: Finding['verdict'];
  /** What it comes to where its metric is undefined: with a baseline, and without one. */
  readonly whenUndefined: readonly [Finding['verdict'], Finding['verdict']];
}

/** What holds for every kind of condition. */
export function describeCondition<C extends WrittenCondition>(
  kind: ConditionKind<C>,
  { texts, foreign, pointless, sound, withoutBaseline, whenUndefined }: KindSamples,
): void {
  const read = (text: string): C => {
    const parsed = kind.parse(text);
    if (!parsed || 'message' in parsed) throw new Error(`${text}: ${parsed?.message}`);
    return parsed;
  };
  const entry: GateEntry = { severity: 'error', place: PLACE };

  describe(`a condition of the kind "${kind.kind}"`, () => {
    test.each(texts)('reads %j, and says where it goes wrong', (text, offset) => {
      const parsed = kind.parse(text);
      expect(parsed).toMatchObject(
        offset === null
          ? { kind: kind.kind, text: text.trim() }
          : { message: expect.stringMatching(/\S/), offset },
      );
    });

    test.each(foreign)('leaves %j to the others', (text) => {
      expect(kind.parse(text)).toBeUndefined();
    });

    test('never throws at a text', () => {
      fc.assert(
        fc.property(
          fc.string(),
          fc.constantFrom('', 'auc >= ', 'auc >= baseline '),
          (rest, start) => {
            expect(['object', 'undefined']).toContain(typeof kind.parse(start + rest));
          },
        ),
      );
    });

    test.each(pointless)('says that %j asks for nothing, and what to write', (text) => {
      expect(kind.pointless(read(text))).toEqual({
        why: expect.stringMatching(/\S/),
        fix: expect.stringMatching(/\S/),
      });
    });

    test('finds nothing wrong with one that asks for something', () => {
      expect(kind.pointless(read(sound))).toBeUndefined();
    });

    test('names the place of one whose metric this data does not have', () => {
      const condition = { ...read(sound), ...entry };
      const known = { task: 'binary', names: ['accuracy', 'auc'] } as const;
      expect(kind.plan(condition, known)).toEqual([]);
      expect(kind.plan(condition, { task: 'regression', names: ['mae'] })).toMatchObject([
        { message: expect.stringContaining(condition.text), at: PLACE },
      ]);
    });

    const labels = Array.from({ length: 400 }, (_, row) => row % 2);
    const right = binaryOf(
      labels,
      labels.map((label) => 0.2 + 0.6 * label),
    );
    const wrong = binaryOf(
      labels,
      labels.map((label, row) => (row % 4 < 2 ? 0.2 + 0.6 * label : 0.8 - 0.6 * label)),
    );

    function judge(
      candidate: BinaryPredictions,
      baseline: BinaryPredictions | undefined,
      rest: Partial<GateEntry> = {},
      estimate?: MeasuredCheck<C>['estimate'],
    ): Finding {
      const of = candidate.ids.length;
      const pairing = baseline
        ? ({ kind: 'paired', candidate, baseline, of, maySeen: false } as const)
        : ({ kind: 'no-baseline', why: { code: 'first', searched: { in: 'store' } } } as const);
      const evidence = new Evidence(candidate, evaluate(candidate, OPTIONS), pairing, OPTIONS);
      const condition = { ...read(sound), ...entry, ...rest };
      const measured = estimate ?? evidence.estimate(condition.metric);
      const found = kind.judge({ condition, estimate: measured }, evidence);
      return 'conclude' in found ? found.conclude(decideFamily([found])[0]!) : found;
    }

    test('holds for a model that is good enough, and not for one that is not', () => {
      expect(judge(right, wrong)).toMatchObject({ verdict: 'pass', metric: 'accuracy', n: 400 });
      expect(judge(wrong, right)).toMatchObject({ verdict: 'fail', place: PLACE });
    });

    test('warns where it only advises', () => {
      expect(judge(wrong, right, { severity: 'warn' }).verdict).toBe('warn');
      expect(judge(right, wrong, { severity: 'warn' }).verdict).toBe('pass');
    });

    test(`is "${withoutBaseline}" where there is no baseline`, () => {
      expect(judge(right, undefined).verdict).toBe(withoutBaseline);
    });

    test(`is "${whenUndefined.join('" and "')}" where its metric is undefined`, () => {
      const because = { code: 'no-row-predicted', class: 'bad' } as const;
      const nothing = { value: null, interval: null, n: 400, because };
      const verdicts = [wrong, undefined].map((of) => judge(right, of, {}, nothing).verdict);
      expect(verdicts).toEqual(whenUndefined);
    });

    test('gives its reason as plain data that has a sentence', () => {
      for (const found of [judge(right, wrong), judge(wrong, right), judge(right, undefined)]) {
        expect(JSON.parse(JSON.stringify(found.because))).toEqual(found.because);
        expect(reasonText(found)).toMatch(/^[^\n]+[^.\n]$/);
      }
    });
  });
}
