import { join } from 'node:path';
import type { NamedPath } from '../files/confined-path.js';
import type { CommandSpec } from '../train/spec.js';
import type { Config } from './config.js';

/**
 * The paths that a config names beside its data, which is looked for by `locate`: each has to lie
 * where a run may read and write.
 */
export function configPaths(config: Config): readonly NamedPath[] {
  const { baseline, export: exported, trainer, numbers, file } = config;
  const at = file === undefined ? {} : { at: { file } };
  return [
    ...(baseline.kind === 'file' ? [{ name: 'baseline: file', path: baseline.path, ...at }] : []),
    ...(exported ? [{ name: 'export.path', path: exported.path, ...at }] : []),
    ...(numbers ? [{ name: 'numbers.path', path: numbers.path, ...at }] : []),
    ...trackedPaths(config).map((named) => ({ ...named, ...at })),
    ...trainerPaths(trainer).map((named) => ({ ...named, ...at })),
  ];
}

/** Down to where a run makes a folder of its own: a link may lie at any level above it. */
function trackedPaths({
  track: { tensorboard, mlflow },
  project,
  experiment,
}: Config): readonly NamedPath[] {
  const board = tensorboard === undefined ? undefined : join(tensorboard, project, experiment);
  return [
    ...(board === undefined ? [] : [{ name: 'track.tensorboard', path: board }]),
    ...(mlflow === undefined ? [] : [{ name: 'track.mlflow', path: mlflow }]),
  ];
}

function trainerPaths(trainer: Config['trainer']): readonly NamedPath[] {
  switch (trainer.kind) {
    case 'dense':
    // A file of predictions is looked for as data is.
    case 'given':
      return [];
    case 'tfjs':
      return [{ name: 'model.file', path: trainer.file }];
    case 'command':
      return commandPaths(trainer, 'command.predictions');
    case 'own-split':
      return commandPaths(trainer.command, 'predictions.path');
  }
}

function commandPaths(
  { predictions, model, on }: CommandSpec,
  named: string,
): readonly NamedPath[] {
  return [
    ...(on ? [{ name: 'train.on.working-dir', path: on.folder }] : []),
    ...(predictions === undefined ? [] : [{ name: named, path: predictions }]),
    ...(model === undefined ? [] : [{ name: 'command.model', path: model }]),
  ];
}
