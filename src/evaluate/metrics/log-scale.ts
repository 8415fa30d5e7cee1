import type { PredictionFacts } from '../facts.js';
import { both, type Pair } from '../pair.js';
import { NO_FLIPS } from '../statistics/flips.js';
import { isUndetermined, type Undetermined } from '../undetermined.js';
import type { Family } from './metric.js';

/** The same family, of the logarithms of labels and predictions. */
export function onLogScale<M>(family: Family<M>): Family<M> {
  const { pairedTail, swapped, hold } = family;
  return {
    value: (facts, about) => {
      const logs = facts.onLogScale();
      return isUndetermined(logs) ? { value: logs, n: facts.rows } : family.value(logs, about);
    },
    interval: (facts, about, value, resampling, confidence) => {
      const logs = facts.onLogScale();
      return isUndetermined(logs)
        ? logs
        : family.interval(logs, about, value, resampling, confidence);
    },
    influence: (facts, about) => {
      const logs = facts.onLogScale();
      return isUndetermined(logs) ? logs : family.influence(logs, about);
    },
    stake: family.stake,
    ...(hold && {
      hold: (pair, about) => {
        const logs = logsOf(pair);
        return isUndetermined(logs) ? undefined : hold(logs, about);
      },
    }),
    scale: family.scale,
    reads: family.reads,
    ...(pairedTail && {
      pairedTail: (pair, about, resampling) => {
        const logs = logsOf(pair);
        return isUndetermined(logs) ? logs : pairedTail(logs, about, resampling);
      },
    }),
    ...(swapped && {
      swapped: (pair, about, resampling) => {
        const logs = logsOf(pair);
        return isUndetermined(logs) ? undefined : swapped(logs, about, resampling);
      },
    }),
    flips: (pair, about, cells) => {
      const logs = logsOf(pair);
      return isUndetermined(logs) ? NO_FLIPS : family.flips(logs, about, cells);
    },
    paired: (pair, about, flips, resampling) => {
      const logs = logsOf(pair);
      return isUndetermined(logs) ? logs : family.paired(logs, about, flips, resampling);
    },
    unpaired: family.unpaired,
    expected: family.expected,
  };
}

function logsOf(pair: Pair): Pair | Undetermined {
  const logs = both<PredictionFacts>(pair, (facts) => facts.onLogScale());
  return isUndetermined(logs) ? logs : { candidate: logs[0], baseline: logs[1] };
}
