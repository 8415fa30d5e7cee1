import type { RowLoss } from '../facts.js';
import type { OwnMetric } from '../predictions.js';
import type { NamedMetric } from './metrics.js';
import { columnMean } from './row-loss-mean.js';
import { ALL } from './tasks.js';

/** After all others, in the order in which the config has them. */
const PLACE = 1000;

/** The metrics that are a user's own: each the mean of a column of the predictions. */
export function ownMetrics(own: readonly OwnMetric[]): NamedMetric[] {
  return own.map(({ name, better, range: [least, most] }, i) => ({
    name,
    metric: columnMean({
      name,
      place: PLACE + i,
      orientation: better,
      range: [least ?? Number.NEGATIVE_INFINITY, most ?? Number.POSITIVE_INFINITY],
      tasks: ALL,
      loss: columnOf(name),
    }),
    classIndex: 0,
  }));
}

const known = new Map<string, RowLoss>();

/** The same function each time: facts are known by it. */
function columnOf(name: string): RowLoss {
  const found = known.get(name) ?? columnCalled(name);
  known.set(name, found);
  return found;
}

function columnCalled(name: string): RowLoss {
  return ({ own }) =>
    own?.find((one) => one.name === name)?.values ?? { code: 'no-column', column: name };
}
