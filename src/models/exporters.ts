import { AS_IS } from './as-is/as-is-exporter.js';
import type { Exporter } from './exporter.js';
import { KERAS } from './keras/keras-exporter.js';
import type { TrainedModel } from './model.js';
import type { NetworkFrom } from './network.js';
import { ONNX } from './onnx/onnx-exporter.js';
import { TFJS } from './tfjs/tfjs-exporter.js';

/** Read a network with its very weights, of the one format that keeps them and their names. */
export { readTfjs as readNetwork, readTfjsOwn } from './tfjs/tfjs-exporter.js';

/** The formats that there are: a line each. */
export const FORMATS = [TFJS, ONNX, KERAS, AS_IS] as const;

export type Format = (typeof FORMATS)[number]['name'];

/** What a config that names none gets, by the kind of model that its training leaves. */
export const DEFAULT_FORMATS: Readonly<
  Record<Exclude<TrainedModel['kind'], 'none'>, readonly Format[]>
> = {
  network: ['tfjs', 'onnx'],
  tfjs: ['tfjs'],
  files: ['as-is'],
};

/** @param formats those that are asked for, in this order; left out: all */
export function exporters(
  networkFrom: NetworkFrom,
  formats: readonly Format[] = FORMATS.map(({ name }) => name),
): readonly Exporter[] {
  return formats.flatMap((wanted) =>
    FORMATS.filter(({ name }) => name === wanted).map((format) => format.open(networkFrom)),
  );
}
