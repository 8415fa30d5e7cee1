import { zipSync } from 'fflate';
import { VERSION } from '../../version.js';
import { type Origin, originMetadata } from '../exporter.js';
import type { LayeredModel } from '../model.js';
import type { TrainedLayer } from '../network.js';
import { type Dataset, type Group, writeHdf5 } from './hdf5.js';
import { kerasConfig } from './keras-config.js';
import { MEMBERS } from './members.js';

/** The zip format's first day, by the clock that fflate reads, and the time of Keras's own members. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A model as Keras 3 saves one, in bytes that depend on it and its origin alone: a zip of its config
 * and its weights, not compressed. How columns become its inputs is a member more, `encoding.json`,
 * which Keras passes over.
 */
export function toKeras({ network, encoding }: LayeredModel, origin?: Origin): Uint8Array {
  const names = namesOf(network.layers);
  const { label } = encoding;
  const metadata = {
    // The version whose keys are used; later ones read them.
    keras_version: '3.0.0',
    date_saved: '1980-01-01@00:00:00',
    sluice: {
      version: VERSION,
      ...(origin && originMetadata(origin)),
      ...(label.task !== 'regression' && { classes: label.classes }),
    },
  };
  const files = {
    [MEMBERS.metadata]: json(metadata),
    [MEMBERS.config]: json(kerasConfig(network, names)),
    [MEMBERS.weights]: writeHdf5(weightsOf(network.layers, names)),
    [MEMBERS.encoding]: json(encoding),
  };
  return zipSync(files, { level: 0, mtime: NO_TIME });
}

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

/** By kind and place, as Keras names layers, and their weights in the file. */
function namesOf(layers: readonly TrainedLayer[]): readonly string[] {
  const counts = new Map<string, number>();
  return layers.map(({ layer: { kind } }) => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count === 0 ? kind : `${kind}_${count}`;
  });
}

function weightsOf(layers: readonly TrainedLayer[], names: readonly string[]): Group {
  const groups = layers.map(({ weights }, i): [string, Group] => {
    const vars = weights.map(({ shape, values }, k): [string, Dataset] => {
      return [String(k), { shape, values }];
    });
    return [names[i]!, { vars: Object.fromEntries(vars) }];
  });
  return { layers: Object.fromEntries(groups), vars: {} };
}
