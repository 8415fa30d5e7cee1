import { InputError } from '../../errors.js';
import { testPredictions } from '../network/test-predictions.js';
import type { DenseSpec } from '../spec.js';
import type { EvaluationSet, TrainContext, Trained, Trainer, TrainingSets } from '../trainer.js';
import { checkpointKeeper } from './checkpoint-keeper.js';
import { Heap } from './heap.js';
import { type Learnt, learn, type PreparedLesson, prepareLesson, type Tools } from './learn.js';
import { networkFrom } from './network.js';
import { exportedLayers } from './outcome.js';

/** Where a network learns: it is handed what is learnt, and learns it once for each seed. */
export type NetworkPlace = (lesson: PreparedLesson) => (context: TrainContext) => Promise<Learnt>;

/**
 * Trains on WebAssembly kernels: the same input and seed give the same weights, bit for bit, on one kind of runtime (see kernels.ts).
 * Rows that `allocate` made room for lie where the kernels read them, and need not be copied.
 * @param cores threads that can work at once; the result does not depend on it
 * @param placeOf where it learns; absent: here
 */
export function denseTrainer(
  cores?: number,
  placeOf: (spec: DenseSpec) => NetworkPlace | undefined = () => undefined,
): Trainer<DenseSpec> {
  const heap = new Heap();
  return {
    kind: 'dense',
    allocate: (length) => heap.array(length),
    async prepare(spec, { training, evaluation }, { emit }) {
      if (!training || !evaluation) {
        throw InputError.of('the dense engine needs rows to train on and rows to test on', {
          fix: 'Name a file and its label: data: {path: FILE.csv, label: COLUMN}',
        });
      }
      const lesson = prepareLesson({ spec, rows: training }, emit);
      const place = placeOf(spec) ?? here(heap, cores);
      const learnOnce = place(lesson);
      return {
        run: async (context) => trained(lesson, await learnOnce(context), training, evaluation),
      };
    },
  };
}

function here(heap: Heap, cores: number | undefined): NetworkPlace {
  return (lesson) => (context) => {
    const { spec, rows: training } = lesson;
    const resumable = { ...context, training, model: spec.model };
    const keeper: Tools['keeper'] = (train, objective) =>
      checkpointKeeper(resumable, train, objective);
    return learn(lesson, { heap, cores, keeper }, context);
  };
}

/** The network with what it says of the test rows. */
function trained(
  { objective, scale, shape }: PreparedLesson,
  { layers: learntLayers, ...learnt }: Learnt,
  { encoding }: TrainingSets,
  evaluation: EvaluationSet,
): Trained {
  const layers = exportedLayers(learntLayers, objective.output, scale, evaluation.encoding.label);
  const network = networkFrom(layers, shape.inputs);
  return {
    ...learnt,
    outcome: {
      kind: 'predictions',
      predictions: testPredictions(network.predict(evaluation.test.x), evaluation),
    },
    model: { kind: 'network', network, encoding },
  };
}
