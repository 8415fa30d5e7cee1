import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { InputError, InterruptedError } from '../../src/errors.js';
import type { RunEvent } from '../../src/events.js';
import type { EvaluationSet, RunData, Trained, Trainer } from '../../src/train/trainer.js';

/** A trainer with what it can be given. */
export interface TrainerUnderTest<S extends { readonly kind: string }> {
  /** Where it may read files; absent: the working directory. */
  readonly workspace?: string;
  open(): Trainer<S>;
  /** Whether the seed matters, and time passes; absent: it does. */
  readonly trains?: boolean;
  /** Takes several epochs, where the trainer has them. */
  readonly spec: S;
  readonly data: RunData & { readonly evaluation: EvaluationSet };
  /** What must not get as far as a run, and what the refusal says. */
  readonly refused: readonly {
    readonly what: string;
    readonly spec?: S;
    readonly data?: RunData;
    readonly says: RegExp;
  }[];
}

/** What every trainer does. */
export function describeTrainer<S extends { readonly kind: string }>(
  name: string,
  { open, spec, data, refused, workspace = process.cwd(), trains = true }: TrainerUnderTest<S>,
): void {
  describe(`the ${name} trainer`, () => {
    const scratch = mkdtempSync(join(tmpdir(), 'sluice-trainer-'));
    afterAll(() => rmSync(scratch, { recursive: true, force: true }));
    const quiet = { emit: () => {}, signal: new AbortController().signal, scratch };

    const world = { workspace };

    async function prepared(emit: (event: RunEvent) => void = () => {}) {
      return open().prepare(spec, data, { ...world, emit });
    }

    const left = ({ outcome, history, epochs, model }: Trained) => ({
      outcome,
      history,
      epochs,
      layers: model.kind === 'network' ? model.network.layers : [],
    });

    it.each(refused)('refuses $what before anything has run', async (wrong) => {
      const events: RunEvent[] = [];
      const asked = open().prepare(wrong.spec ?? spec, wrong.data ?? data, {
        ...world,
        emit: (event) => events.push(event),
      });
      const error: unknown = await asked.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(InputError);
      expect(String(error)).toMatch(wrong.says);
      expect(events).toEqual([]);
    });

    it('does no more than to warn before it runs', async () => {
      const events: RunEvent[] = [];
      await prepared((event) => events.push(event));
      expect(events.filter(({ type }) => type !== 'warning')).toEqual([]);
    });

    it('says what trained', async () => {
      const trainer = open();
      expect(trainer.kind).toBe(spec.kind);
      const { by } = await (await prepared()).run({ seed: 1, ...quiet });
      expect(by.kind).toBe(spec.kind);
      expect(by.engine).not.toBe('');
      expect(by.version).not.toBe('');
    });

    it('answers for the rows of the evaluation set, in their order', async () => {
      const { outcome } = await (await prepared()).run({ seed: 1, ...quiet });
      if (outcome.kind !== 'predictions') throw new Error('it left no predictions');
      const { predictions } = outcome;
      expect(predictions.task).toBe(data.evaluation.task);
      expect(predictions.ids).toEqual(data.evaluation.testIds);
      expect([...predictions.labels]).toEqual([...data.evaluation.test.y]);
      expect(predictions.predicted).toHaveLength(data.evaluation.testIds.length);
    });

    it('leaves the same for the same seed, prepared once or twice, and something else for another if it trains', async () => {
      const once = await prepared();
      const first = left(await once.run({ seed: 1, ...quiet }));
      const other = left(await once.run({ seed: 2, ...quiet }));
      expect(left(await once.run({ seed: 1, ...quiet }))).toEqual(first);
      expect(left(await (await prepared()).run({ seed: 1, ...quiet }))).toEqual(first);
      if (trains) expect(other.outcome).not.toEqual(first.outcome);
      else expect(other.outcome).toEqual(first.outcome);
    });

    it('tells of each epoch in turn what it then records', async () => {
      const events: RunEvent[] = [];
      const training = await prepared();
      const { history, epochs } = await training.run({
        ...quiet,
        seed: 1,
        emit: (event) => events.push(event),
      });
      const told = events.flatMap((event) => (event.type === 'epoch' ? [event] : []));
      expect(told.map(({ metrics }) => metrics)).toEqual(history);
      expect(told.map(({ epoch }) => epoch)).toEqual(history.map((_, i) => i + 1));
      if (epochs === undefined) return;
      expect(epochs.completed).toBe(history.length);
      expect(epochs.completed).toBeLessThanOrEqual(epochs.requested);
      expect(epochs.best).toBeGreaterThanOrEqual(1);
      expect(epochs.best).toBeLessThanOrEqual(epochs.completed);
    });

    const itTrains = trains ? it : it.skip;
    itTrains('ends with the reason of an interrupt, and tells nothing after it', async () => {
      const controller = new AbortController();
      const reason = new InterruptedError('SIGTERM');
      const events: RunEvent[] = [];
      const running = (await prepared()).run({
        seed: 1,
        scratch,
        signal: controller.signal,
        emit: (event) => {
          events.push(event);
          controller.abort(reason);
        },
      });
      await expect(running).rejects.toBe(reason);
      expect(events).toHaveLength(1);
    });

    it('does not begin where it was interrupted before', async () => {
      const controller = new AbortController();
      const reason = new InterruptedError('SIGINT');
      controller.abort(reason);
      const events: RunEvent[] = [];
      const running = (await prepared()).run({
        seed: 1,
        scratch,
        signal: controller.signal,
        emit: (event) => events.push(event),
      });
      await expect(running).rejects.toBe(reason);
      expect(events).toEqual([]);
    });
  });
}
