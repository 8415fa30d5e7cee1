import { z } from 'zod';
import type { Layer } from '../../models/layers.js';
import type { TfjsNetwork, TrainedLayer } from '../../models/network.js';
import { fromTfjs } from '../../models/tfjs/tfjs-format.js';
import type { Objective } from '../network/objective.js';

/** A model that the dense engine can train as tf.js would. */
export interface KnownLayers {
  /** Without the output layer, which follows from the task. */
  readonly layers: readonly Layer[];
  /** As the model was made; the output layer's too. */
  readonly initial: readonly TrainedLayer[];
}

/** Settings of Keras's layers that the dense engine has no counterpart of, with what they have to be. */
const UNUSED = {
  bias_regularizer: null,
  activity_regularizer: null,
  kernel_constraint: null,
  bias_constraint: null,
  beta_regularizer: null,
  gamma_regularizer: null,
  beta_constraint: null,
  gamma_constraint: null,
  noise_shape: null,
  trainable: true,
  use_bias: true,
  center: true,
  scale: true,
} as const;

const penalty = z
  .object({ class_name: z.literal('L1L2'), config: z.object({ l1: z.number(), l2: z.number() }) })
  .nullish();

const sequential = z.object({
  class_name: z.literal('Sequential'),
  config: z.object({
    layers: z.array(
      z.object({ class_name: z.string(), config: z.record(z.string(), z.unknown()) }),
    ),
  }),
});

/**
 * The layers of a model as the dense engine has them; undefined where it has one that the engine
 * lacks, or one that is set to do something else.
 */
export function knownLayers(
  { topology, weights, bytes }: TfjsNetwork,
  { output }: Pick<Objective, 'output'>,
): KnownLayers | undefined {
  const own = sequential.safeParse(topology).data?.config.layers;
  if (!own?.every(({ config }) => isPlain(config))) return undefined;
  const network = layersOf({ topology, weights, bytes });
  const last = network?.at(-1)?.layer;
  if (!network || last?.kind !== 'dense') return undefined;
  const dense = own.filter(({ class_name }) => class_name === 'Dense');
  const penalties = dense.map(({ config }) => penalty.safeParse(config['kernel_regularizer']));
  if (penalties.some(({ success }) => !success)) return undefined;
  if (last.units !== output.units || last.activation !== output.activation) return undefined;
  // The engine's output layer has no penalty.
  if (penalties.at(-1)?.data) return undefined;
  let place = 0;
  const layers = network.slice(0, -1).map(({ layer }): Layer => {
    if (layer.kind !== 'dense') return layer;
    const { l1 = 0, l2 = 0 } = penalties[place++]?.data?.config ?? {};
    return { ...layer, l1, l2 };
  });
  return { layers, initial: network };
}

function isPlain(config: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(UNUSED).every(([key, value]) => (config[key] ?? value) === value);
}

function layersOf({ topology, weights, bytes }: TfjsNetwork): readonly TrainedLayer[] | undefined {
  const json = {
    format: 'layers-model',
    modelTopology: topology,
    weightsManifest: [{ weights }],
  };
  try {
    return fromTfjs(JSON.stringify(json), bytes).layers;
  } catch {
    return undefined;
  }
}
