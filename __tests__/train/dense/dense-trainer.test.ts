import { describe, expect, jest, test } from '@jest/globals';
import type { Dataset, Task } from '../../../src/data/dataset.js';
import { InterruptedError } from '../../../src/errors.js';
import type { Predictions } from '../../../src/evaluate/predictions.js';
import type { RunEvent } from '../../../src/events.js';
import type { Layer } from '../../../src/models/layers.js';
import { networkFrom } from '../../../src/train/dense/network.js';
import type { EarlyStopping, ReduceLrOnPlateau, TrainSpec } from '../../../src/train/spec.js';
import { dataset, setup, train as trainDense } from './datasets.js';
import { dense, trainSpec } from './networks.js';

const STOPPING: EarlyStopping = {
  monitor: 'val_loss',
  patience: 3,
  minDelta: 0,
  restoreBest: true,
};

function accuracy(predictions: Predictions): number {
  if (predictions.task === 'regression') throw new Error('no classes');
  const right = [...predictions.labels].filter((label, i) => label === predictions.predicted[i]);
  return right.length / predictions.labels.length;
}

async function trainWithEvents(rest: Parameters<typeof setup>[0]) {
  const events: RunEvent[] = [];
  const result = await trainDense(setup({ ...rest, emit: (event) => events.push(event) }));
  return { result, events };
}

describe('what it learns', () => {
  test.each(['binary', 'multiclass'] as const)(
    'a %s label, far better than chance',
    async (task) => {
      const { predictions } = await trainDense(setup({ dataset: dataset(task) }));
      expect(accuracy(predictions)).toBeGreaterThan(0.9);
    },
  );

  test("a number, in the label's own units, though it is standardised inside", async () => {
    const { predictions, history } = await trainDense(setup({ dataset: dataset('regression') }));
    if (predictions.task !== 'regression') throw new Error('not a regression');
    const errors = predictions.labels.map((label, i) =>
      Math.abs(label - predictions.predicted[i]!),
    );
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(mean).toBeLessThan(60);
    expect(Math.abs(mean - history.at(-1)!.val_mae!)).toBeLessThan(20);
  });

  test('a logarithm, given back as the label itself', async () => {
    const plain = dataset('regression');
    const inLogs = (examples: Dataset['train']) => ({ ...examples, y: examples.y.map(Math.log) });
    const { predictions } = await trainDense(
      setup({
        dataset: {
          ...plain,
          train: inLogs(plain.train),
          validation: inLogs(plain.validation),
          test: inLogs(plain.test),
          encoding: {
            ...plain.encoding,
            label: { task: 'regression', column: 'label', transform: 'log' },
          },
        },
      }),
    );
    expect(predictions).toMatchObject({ task: 'regression', transform: 'log' });
    expect(predictions.labels[0]).toBeCloseTo(plain.test.y[0]!, 6);
    expect(predictions.predicted[0]! / plain.test.y[0]!).toBeCloseTo(1, 1);
  });

  test('nothing from rows whose class has no weight', async () => {
    const { result } = await trainWithEvents({
      train: trainSpec({ epochs: 5, classWeights: { good: 0 } }),
    });
    if (result.predictions.task !== 'binary') throw new Error('not binary');
    expect([...result.predictions.predicted].every((one) => one === 1)).toBe(true);
  });

  test('the same from `balanced` as from the weights that scikit-learn defines', async () => {
    const { train } = dataset('binary');
    const positives = train.y.reduce((sum, one) => sum + one, 0);
    const negatives = train.y.length - positives;
    const weigh = (classWeights: 'balanced' | Record<string, number>) =>
      trainDense(setup({ train: trainSpec({ epochs: 2, classWeights }) }));
    const balanced = await weigh('balanced');
    const explicit = await weigh({
      good: train.y.length / (2 * negatives),
      bad: train.y.length / (2 * positives),
    });
    expect(balanced.predictions).toEqual(explicit.predictions);
  });
});

describe('a row of weight 2', () => {
  const everyOther = (rows: number) =>
    Float32Array.from({ length: rows }, (_, row) => 2 - 2 * (row % 2));

  /** Each even row in the place of the odd one after it too. */
  function doubled({ x, y }: Dataset['train']): Dataset['train'] {
    const data = x.data.map((_, i) => x.data[i - (Math.floor(i / x.columns) % 2) * x.columns]!);
    return { x: { ...x, data }, y: y.map((_, row) => y[row - (row % 2)]!) };
  }

  const wholeBatches = trainSpec({
    epochs: 20,
    batchSize: 600,
    optimizer: { kind: 'sgd', momentum: 0.9, nesterov: false },
    learningRate: { kind: 'constant', rate: 0.3 },
  });

  test.each(['binary', 'multiclass', 'regression'] as const)(
    'is learnt as the row twice, and one of weight 0 not at all: %s',
    async (task) => {
      const data = dataset(task);
      // The target's scale follows from all rows alike.
      const y = data.train.y.map((_, row) => data.train.y[row - (row % 2)]!);
      const weighted = { ...data.train, y, weights: everyOther(600) };
      const train = { train: wholeBatches };
      const one = await trainDense(setup({ ...train, dataset: { ...data, train: weighted } }));
      const two = await trainDense(
        setup({ ...train, dataset: { ...data, train: doubled(data.train) } }),
      );
      const plain = await trainDense(
        setup({ ...train, dataset: { ...data, train: { ...data.train, y } } }),
      );
      one.history.forEach(({ loss, val_loss }, epoch) => {
        expect(loss! / two.history[epoch]!.loss!).toBeCloseTo(1, 4);
        expect(val_loss! / two.history[epoch]!.val_loss!).toBeCloseTo(1, 4);
      });
      const last = (result: typeof one) => result.history.at(-1)!.loss!;
      expect(Math.abs(last(plain) / last(two) - 1)).toBeGreaterThan(1e-3);
    },
  );

  test.each(['binary', 'multiclass', 'regression'] as const)(
    'counts twice in the validation loss: %s',
    async (task) => {
      const data = dataset(task);
      const weights = everyOther(150);
      const history = async (validation: Dataset['validation']) => {
        const train = trainSpec({ epochs: 2 });
        const result = await trainDense(setup({ train, dataset: { ...data, validation } }));
        return result.history.map(({ val_loss }) => val_loss!);
      };
      const [one, two, plain] = [
        await history({ ...data.validation, weights }),
        await history(doubled(data.validation)),
        await history(data.validation),
      ];
      one.forEach((loss, epoch) => {
        expect(loss / two[epoch]!).toBeCloseTo(1, 5);
        expect(Math.abs(loss / plain[epoch]! - 1)).toBeGreaterThan(1e-3);
      });
    },
  );
});

describe('what it says while it works', () => {
  test('each epoch has losses, metrics, learning rate, gradient norm and speed', async () => {
    const { events } = await trainWithEvents({});
    const epochs = events.filter((event) => event.type === 'epoch');
    expect(epochs.map((event) => event.epoch)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { metrics, gradientNorm, seconds, rowsPerSecond, learningRate } of epochs) {
      expect(Object.keys(metrics)).toEqual([
        'loss',
        'accuracy',
        'val_loss',
        'val_accuracy',
        'val_auc',
        'learningRate',
      ]);
      expect(gradientNorm).toBeGreaterThan(0);
      expect(seconds).toBeGreaterThan(0);
      expect(rowsPerSecond).toBeCloseTo(600 / (seconds ?? 0), 3);
      expect(learningRate).toBe(0.005);
    }
  });

  test('batches are told only when asked for', async () => {
    const { events } = await trainWithEvents({
      train: trainSpec({ epochs: 1, batchEvents: true }),
    });
    const batches = events.filter((event) => event.type === 'batch');
    expect(batches).toHaveLength(Math.ceil(600 / 16));
    const mean = batches.reduce((sum, { loss }, i) => sum + loss * (i === 37 ? 8 : 16), 0) / 600;
    const epoch = events.find((event) => event.type === 'epoch')!;
    expect(epoch.metrics.loss).toBeCloseTo(mean, 5);
    const quiet = await trainWithEvents({ train: trainSpec({ epochs: 1 }) });
    expect(quiet.events.some((event) => event.type === 'batch')).toBe(false);
  });
});

describe('early stopping', () => {
  test('ends the training and restores the weights of the best epoch', async () => {
    const { result, events } = await trainWithEvents({
      dataset: dataset('binary', 60),
      train: trainSpec({
        epochs: 500,
        learningRate: { kind: 'constant', rate: 0.02 },
        earlyStopping: STOPPING,
      }),
    });
    const { completed, best, requested } = result.epochs;
    expect(requested).toBe(500);
    expect(completed).toBe(best + 3);
    expect(result.history).toHaveLength(completed);
    const losses = result.history.map((one) => one.val_loss!);
    expect(losses.indexOf(Math.min(...losses))).toBe(best - 1);
    expect(events.at(-1)).toEqual({
      type: 'stopped-early',
      epoch: completed,
      best,
      monitor: 'val_loss',
    });
    const again = await trainDense(
      setup({
        dataset: dataset('binary', 60),
        train: trainSpec({ epochs: best, learningRate: { kind: 'constant', rate: 0.02 } }),
      }),
    );
    expect(result.predictions).toEqual(again.predictions);
  });

  test('restores the best weights also when the epochs ran out before its patience', async () => {
    const trained = (epochs: number, patience?: number) =>
      trainDense(
        setup({
          dataset: dataset('binary', 60),
          train: trainSpec({
            epochs,
            learningRate: { kind: 'constant', rate: 0.02 },
            ...(patience && { earlyStopping: { ...STOPPING, patience } }),
          }),
        }),
      );
    const result = await trained(60, 60);
    const losses = result.history.map((one) => one.val_loss!);
    const best = losses.indexOf(Math.min(...losses)) + 1;
    expect(best).toBeLessThan(60);
    expect(result.epochs).toEqual({ requested: 60, completed: 60, best });
    expect(result.network.layers).toEqual((await trained(best)).network.layers);
  });

  test('without restore-best the weights are those of the last epoch, and so is `best`', async () => {
    const train = trainSpec({
      epochs: 500,
      learningRate: { kind: 'constant', rate: 0.02 },
      earlyStopping: { ...STOPPING, restoreBest: false },
    });
    const data = dataset('binary', 60);
    const { result, events } = await trainWithEvents({ dataset: data, train });
    const { completed, best } = result.epochs;
    expect(events.at(-1)).toMatchObject({ type: 'stopped-early', best: completed - 3 });
    expect(best).toBe(completed);
    const { earlyStopping: _, ...never } = train;
    const again = await trainDense(
      setup({ dataset: data, train: { ...never, epochs: completed } }),
    );
    expect(result.network.layers).toEqual(again.network.layers);
  });

  test('without validation rows it is left out, with a warning', async () => {
    const whole = dataset('binary');
    const none = { x: { data: new Float32Array(0), rows: 0, columns: 6 }, y: new Float64Array(0) };
    const { result, events } = await trainWithEvents({
      dataset: { ...whole, validation: none },
      train: trainSpec({ epochs: 2, earlyStopping: STOPPING }),
    });
    expect(result.epochs).toEqual({ requested: 2, completed: 2, best: 2 });
    expect(result.history[0]).not.toHaveProperty('val_loss');
    expect(events[0]).toEqual({
      type: 'warning',
      message: 'no early stopping: there are no validation rows to take val_loss on',
    });
  });

  test('a metric that no epoch has is refused, with those there are', async () => {
    const train = trainSpec({ earlyStopping: { ...STOPPING, monitor: 'val_f1' } });
    await expect(trainDense(setup({ train }))).rejects.toThrow(
      /val_f1.*\n.*loss, accuracy, val_loss, val_accuracy, val_auc/,
    );
  });
});

const PLATEAU: ReduceLrOnPlateau = {
  monitor: 'val_loss',
  factor: 0.5,
  patience: 2,
  minDelta: 1e-4,
  cooldown: 0,
  minRate: 0,
};

test('the rate falls on a plateau, and the event, the metrics and the history agree', async () => {
  const { result, events } = await trainWithEvents({
    dataset: dataset('binary', 60),
    train: trainSpec({
      epochs: 40,
      learningRate: { kind: 'constant', rate: 0.02 },
      reduceLrOnPlateau: { ...PLATEAU, patience: 2, minRate: 0.004 },
    }),
  });
  const reductions = events.filter((event) => event.type === 'learning-rate-reduced');
  expect(reductions.map((event) => event.learningRate)).toEqual([0.01, 0.005, 0.004]);
  const { epoch } = reductions[0]!;
  expect(result.history[epoch - 1]!.learningRate).toBe(0.02);
  expect(result.history[epoch]!.learningRate).toBe(0.01);
});

test('a reduction under a schedule tells the rate that the next epoch starts with', async () => {
  const { events } = await trainWithEvents({
    train: trainSpec({
      epochs: 8,
      batchSize: 600,
      learningRate: { kind: 'exponential', rate: 0.01, decayRate: 0.5, decayEpochs: 1 },
      // No epoch is so much better than the one before: each halves the rate once more.
      reduceLrOnPlateau: { ...PLATEAU, patience: 1, minDelta: 10 },
    }),
  });
  const reductions = events.filter((event) => event.type === 'learning-rate-reduced');
  // The first epoch is the best so far; after the last there is none to come.
  expect(reductions.map(({ epoch }) => epoch)).toEqual([2, 3, 4, 5, 6, 7]);
  reductions.forEach(({ epoch, learningRate }, i) => {
    // With one batch an epoch, the rate at an epoch's start is its only one.
    const next = events.find((event) => event.type === 'epoch' && event.epoch === epoch + 1);
    expect(next).toMatchObject({ learningRate });
    expect(learningRate).toBeCloseTo(0.01 * 0.5 ** epoch * 0.5 ** (i + 1), 12);
  });
});

test('without validation rows no rate falls on a plateau of theirs, with a warning', async () => {
  const whole = dataset('binary');
  const none = { x: { data: new Float32Array(0), rows: 0, columns: 6 }, y: new Float64Array(0) };
  const { events } = await trainWithEvents({
    dataset: { ...whole, validation: none },
    train: trainSpec({ epochs: 2, reduceLrOnPlateau: PLATEAU }),
  });
  expect(events[0]).toEqual({
    type: 'warning',
    message:
      'no lower learning rate on a plateau: there are no validation rows to take val_loss on',
  });
});

test('the network given back predicts the same after its weights went through an export', async () => {
  const tasks: readonly Task[] = ['binary', 'multiclass', 'regression'];
  const layers: readonly Layer[] = [
    dense(17, 'gelu'),
    { kind: 'batch_normalization', momentum: 0.9, epsilon: 0.001 },
    { kind: 'dropout', rate: 0.2 },
    dense(9, 'tanh'),
  ];
  for (const task of tasks) {
    const data = dataset(task);
    const { network } = await trainDense(setup({ dataset: data, model: { layers } }));
    const copy = networkFrom(structuredClone(network.layers), network.inputs);
    expect(copy.predict(data.test.x)).toEqual(network.predict(data.test.x));
  }
});

test('an interrupt ends it at the next batch with its own reason', async () => {
  const controller = new AbortController();
  const epochs: number[] = [];
  const running = trainDense(
    setup({
      signal: controller.signal,
      train: trainSpec({ epochs: 1000 }),
      emit: (event) => {
        if (event.type !== 'epoch') return;
        epochs.push(event.epoch);
        if (event.epoch === 3) controller.abort(new InterruptedError('SIGINT'));
      },
    }),
  );
  await expect(running).rejects.toThrow('interrupted by SIGINT');
  expect(epochs).toEqual([1, 2, 3]);
});

test('timers and signals get their turn after every step that takes long', async () => {
  // A second passes whenever the clock is looked at, so every step takes long.
  let now = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  let turns = 0;
  const turn = () => {
    turns++;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  const turnsAtEpochs: number[] = [];
  try {
    await trainDense(
      setup({
        dataset: dataset('binary', 10 * 16),
        train: trainSpec({ epochs: 5, batchSize: 16 }),
        emit: ({ type }) => {
          if (type === 'epoch') turnsAtEpochs.push(turns);
        },
      }),
    );
  } finally {
    clearImmediate(next);
    clock.mockRestore();
  }
  expect(turnsAtEpochs).toHaveLength(5);
  turnsAtEpochs.forEach((at, i) => {
    expect(at - (turnsAtEpochs[i - 1] ?? 0)).toBeGreaterThanOrEqual(10);
  });
});

describe('a number that is no longer finite breaks the run and says where and why', () => {
  const broken = (
    data: Dataset,
    rest: Partial<TrainSpec> & { readonly rate?: number; readonly l2?: number } = {},
  ) => {
    const { rate = 0.001, l2 = 0, ...train } = rest;
    return trainDense(
      setup({
        dataset: data,
        model: { layers: [dense(16, 'relu', { l2 }), dense(8, 'relu')] },
        train: trainSpec({
          learningRate: { kind: 'constant', rate },
          optimizer: { kind: 'sgd', momentum: 0, nesterov: false },
          ...train,
        }),
      }),
    );
  };

  test('an input that is not finite: its column', async () => {
    const data = dataset('binary');
    data.train.x.data[100 * 6 + 4] = Number.POSITIVE_INFINITY;
    await expect(broken(data)).rejects.toThrow(
      /^the loss became not a number in epoch 1, batch \d+: the input "input 5" is not a finite number/,
    );
  });

  test('a column far out of scale: its name and how far', async () => {
    const data = dataset('regression');
    for (let row = 0; row < 600; row++) data.train.x.data[row * 6 + 1]! *= 1e8;
    await expect(broken(data, { rate: 0.1 })).rejects.toThrow(
      /epoch \d+, batch \d+: the input "input 2" reaches -?\d\.\d+e\+7 standard deviations/,
    );
  });

  test('a validation row far out of scale: its column, when the training rows are fine', async () => {
    const data = dataset('regression');
    data.validation.x.data[100 * 6 + 2] = -1e30;
    await expect(broken(data)).rejects.toThrow(
      /^the loss on the validation rows became infinite in epoch 1, batch 38: the input "input 3" reaches -1.00e\+30 standard/,
    );
  });

  test('a row of absurd weight, whose gradient overflows before the loss', async () => {
    const data = dataset('binary');
    const weights = new Float32Array(600).fill(1);
    weights[77] = 1e25;
    await expect(broken({ ...data, train: { ...data.train, weights } })).rejects.toThrow(
      /^the gradient became infinite in epoch 1, batch \d+: a row weighs 1.00e\+25, where 1 is usual/,
    );
  });

  test('a class of absurd weight', async () => {
    await expect(broken(dataset('binary'), { classWeights: { bad: 1e25 } })).rejects.toThrow(
      /^the gradient became infinite in epoch 1, batch 1: the class "bad" weighs 1.00e\+25/,
    );
  });

  test('a regulariser too large for the learning rate, by its infinite penalty', async () => {
    await expect(broken(dataset('binary'), { l2: 1e38 })).rejects.toThrow(
      /^the penalty of l1 and l2 became infinite in epoch 1, batch 1: with the learning rate 0.001, l2 1e\+38 is too large/,
    );
  });

  test('otherwise the learning rate', async () => {
    await expect(broken(dataset('regression'), { rate: 50 })).rejects.toThrow(
      /epoch \d+, batch \d+: the learning rate 50 is likely too high/,
    );
  });

  test('weights that the very last step broke, where no validation row would show it', async () => {
    const whole = dataset('binary');
    const none = { x: { data: new Float32Array(0), rows: 0, columns: 6 }, y: new Float64Array(0) };
    const lastStep = { epochs: 1, batchSize: 600, rate: 3e38, classWeights: { bad: 1000 } };
    await expect(broken({ ...whole, validation: none }, lastStep)).rejects.toThrow(
      /^the weights became (infinite|not a number) in epoch 1, batch 1: the learning rate 3e\+38 is likely too high/,
    );
  });
});

test('a loss that does not fit the task is refused', async () => {
  const model = { layers: [dense(4, 'relu')], loss: 'binary_crossentropy' as const };
  await expect(trainDense(setup({ dataset: dataset('multiclass'), model }))).rejects.toThrow(
    /binary_crossentropy does not fit a multiclass label/,
  );
});
