import type { Matrix } from '../../data/table/matrix.js';
import type { TrainedLayer, TrainedNetwork } from '../../models/network.js';
import { Heap } from './heap.js';
import { Lane, Rows } from './kernels.generated.js';
import { build, instantiate } from './kernels.js';
import { planLane } from './lane.js';
import { shapeNetwork } from './shapes.js';
import { writeWeights } from './weights.js';

/** Rows handed to the kernels at a time, and rows they take through the layers at a time. */
const CHUNK = 4096;
const BLOCK = 128;

/**
 * A network from its weights, as they were exported: the same weights give the same predictions, bit for bit, on one machine.
 * @throws BrokenError when weights are missing or of the wrong shape
 */
export function networkFrom(
  layers: readonly TrainedLayer[],
  inputs: number,
  using = build(),
): TrainedNetwork {
  const shape = shapeNetwork(
    layers.map(({ layer }) => layer),
    inputs,
  );
  const heap = new Heap();
  const places = {
    parameters: heap.allocate(shape.parameterBytes),
    statistics: heap.allocate(shape.statisticBytes),
    transposed: layers.map(() => 0),
    firstLearning: 0,
  };
  const lane = heap.structs(Lane, [planLane(heap, shape, places, { capacity: BLOCK })]);
  const x = heap.allocate(CHUNK * inputs * 4);
  const rows = heap.structs(Rows, [{ x, columns: inputs }]);
  const target = heap.allocate(CHUNK * shape.outputs * 4);
  writeWeights(
    shape,
    {
      parameters: heap.floats(places.parameters, shape.parameterBytes / 4),
      statistics: heap.floats(places.statistics, shape.statisticBytes / 4),
    },
    layers,
  );
  const kernels = instantiate(heap.memory, using);

  return {
    inputs,
    layers,
    predict(matrix: Matrix): Float32Array {
      if (matrix.columns !== inputs) {
        throw new RangeError(`the network takes ${inputs} columns, not ${matrix.columns}`);
      }
      const outputs = new Float32Array(matrix.rows * shape.outputs);
      for (let first = 0; first < matrix.rows; first += CHUNK) {
        const count = Math.min(CHUNK, matrix.rows - first);
        const from = matrix.data.subarray(first * inputs, (first + count) * inputs);
        heap.floats(x, from.length).set(from);
        kernels.evaluate(lane, rows, 0, count, target, 0);
        outputs.set(heap.floats(target, count * shape.outputs), first * shape.outputs);
      }
      return outputs;
    },
  };
}
