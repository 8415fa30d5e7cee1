import { toProbabilities } from './activation';
import { gather } from './gather';
import { Lane, Rows } from './layout';
import { rowLosses } from './loss';
import { forward, layerAt } from './network';

/**
 * The network's outputs for rows `first …`, row-major to `target`; their losses and metrics summed
 * in the lane when the rows have labels. `probabilities`: the last layer gives logits.
 */
export function evaluate(
  lane: Lane,
  data: Rows,
  first: i32,
  rows: i32,
  target: usize,
  probabilities: bool,
): void {
  const input = layerAt(lane, 0).input;
  const output = layerAt(lane, lane.count - 1).output;
  const columns = lane.outputs;
  lane.lossSum = 0;
  lane.metricSum = 0;
  for (let done = 0; done < rows; done += lane.capacity) {
    const count = min(lane.capacity, rows - done);
    gather(data, first + done, count, input, lane.stride);
    forward(lane, count, false, 0, 1);
    if (data.y) rowLosses(lane, data, first + done, count, output, 0, 1);
    if (probabilities) toProbabilities(output, count, columns, lane.stride);
    for (let row = 0; row < count; row++) {
      const from = output + (<usize>row << 5);
      for (let column = 0; column < columns; column++) {
        const panel = <usize>(column >>> 3) * lane.stride;
        store<f32>(target, load<f32>(from + panel + (<usize>(column & 7) << 2)));
        target += 4;
      }
    }
  }
}
