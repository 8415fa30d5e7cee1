import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Initializer } from '../../src/models/layers.js';
import { Random } from '../../src/numeric/random.js';
import {
  isGain,
  PLATEAU_START,
  STOPPING_START,
  watchPlateau,
  watchStopping,
} from '../../src/train/callbacks.js';
import { initialKernel } from '../../src/train/dense/initialize.js';
import { learningRate } from '../../src/train/network/schedule.js';

// Written by __tests__/python/engine_callbacks.py.
interface Fixture {
  readonly stopping: readonly {
    readonly patience: number;
    readonly minDelta: number;
    readonly monitor: string;
    readonly values: readonly number[];
    readonly completed: number;
    readonly stopped: boolean;
    readonly best: number;
  }[];
  readonly plateau: readonly {
    readonly factor: number;
    readonly patience: number;
    readonly minDelta: number;
    readonly cooldown: number;
    readonly minRate: number;
    readonly values: readonly number[];
    readonly rates: readonly number[];
  }[];
  readonly steps: readonly number[];
  readonly exponential: readonly number[];
  readonly cosine: readonly number[];
  readonly initializers: readonly {
    readonly name: Initializer;
    readonly sd: number;
    readonly limit: number;
  }[];
}

const keras: Fixture = JSON.parse(
  readFileSync(new URL('fixtures/keras-callbacks.json', import.meta.url), 'utf8'),
);

describe('early stopping stops when Keras stops, with the same best epoch', () => {
  test.each(keras.stopping)(
    '$monitor, patience $patience, min-delta $minDelta',
    ({ values, completed, stopped, best, ...rest }) => {
      const spec = { ...rest, restoreBest: true };
      let state = STOPPING_START;
      let epoch = 0;
      let stop = false;
      while (epoch < values.length && !stop) {
        const metrics = { [spec.monitor]: values[epoch]! };
        epoch++;
        ({ state, stop } = watchStopping(spec, state, epoch, metrics));
      }
      expect({ completed: epoch, stopped: stop, best: state.bestEpoch }).toEqual({
        completed,
        stopped,
        best,
      });
    },
  );
});

describe("the plateau's rates are Keras's", () => {
  test.each(keras.plateau)(
    'factor $factor, patience $patience, cooldown $cooldown, min-rate $minRate',
    ({ values, rates, ...rest }) => {
      const spec = { ...rest, monitor: 'val_loss' };
      let state = PLATEAU_START;
      const ours = values.map((value) => {
        ({ state } = watchPlateau(spec, state, { val_loss: value }, 0.1 * state.factor));
        return 0.1 * state.factor;
      });
      ours.forEach((rate, i) => {
        expect(rate).toBeCloseTo(rates[i]!, 7);
      });
    },
  );
});

test('accuracies and areas are better when larger, losses and errors when smaller', () => {
  const gains = ['accuracy', 'val_accuracy', 'val_auc'];
  expect(gains.every(isGain)).toBe(true);
  expect(['loss', 'val_loss', 'mae', 'val_mae'].some(isGain)).toBe(false);
});

test('which way a metric is better is never guessed', () => {
  expect(() => isGain('val_my_accuracy')).toThrow('there is no metric my_accuracy');
});

describe("schedules are Keras's", () => {
  test('exponential', () => {
    const schedule = { kind: 'exponential', rate: 0.1, decayRate: 0.5, decayEpochs: 2 } as const;
    keras.steps.forEach((step, i) => {
      expect(learningRate(schedule, step, 10, 10)).toBeCloseTo(keras.exponential[i]!, 7);
    });
  });

  test('cosine with warm-up', () => {
    const schedule = { kind: 'cosine', rate: 0.2, warmupEpochs: 2, finalRate: 0.01 } as const;
    keras.steps.forEach((step, i) => {
      expect(learningRate(schedule, step, 10, 10)).toBeCloseTo(keras.cosine[i]!, 7);
    });
  });
});

describe('initial weights spread as Keras spreads them', () => {
  test.each(keras.initializers)('$name', ({ name, sd, limit }) => {
    const values = initialKernel(name, 300, 200, new Random(3, name));
    const squares = values.reduce((sum, value) => sum + value * value, 0);
    expect(Math.sqrt(squares / values.length) / sd).toBeCloseTo(1, 1.5);
    expect(Math.max(...values.map(Math.abs)) / limit).toBeCloseTo(1, 2);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan((4 * sd) / Math.sqrt(values.length));
  });

  test('zeros', () => {
    expect(initialKernel('zeros', 3, 2, new Random(3, 'zeros'))).toEqual(new Float32Array(6));
  });
});
