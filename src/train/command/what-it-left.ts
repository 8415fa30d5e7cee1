import { BrokenError } from '../../errors.js';
import type { ReportReader } from '../child/report-reader.js';
import { leftFiles, type Stamps } from './left-files.js';
import type { LeftByCommand } from './place.js';

/** Where something may have been left. */
export interface LeftAt {
  /** Absolute. */
  readonly path: string;
  /** How the user knows it. */
  readonly shown: string;
  /** What lay there before the command ran. */
  readonly before: Stamps;
}

/** What a command leaves in `SLUICE_OUT` where its config names no other place. */
export const USUAL = { predictions: 'predictions.csv', model: 'model' } as const;

/**
 * What a command that ended well told and left.
 * @param model `named`: its config says that there is one
 * @throws BrokenError where predictions, or a model that is named, are missing or older than the run
 */
export async function whatItLeft(
  { framework, history, reports }: ReportReader,
  predictions: LeftAt,
  model: LeftAt & { readonly named: boolean },
): Promise<Omit<LeftByCommand, 'continued'>> {
  const { engine, version } = framework
    ? { engine: framework.name, version: framework.version }
    : { engine: 'command', version: 'not reported' };
  if ((await leftFiles(predictions.path, predictions.before)) === undefined) {
    throw new BrokenError(
      `the command exited with 0 and left no predictions: there is no ${predictions.shown}`,
      'Write them with sluice.predictions(ids, labels, scores), or name their file in the config.',
    );
  }
  return {
    by: { kind: 'command', engine, version },
    predictions: predictions.path,
    history,
    reported: reports,
    model: await modelAt(model),
  };
}

async function modelAt({
  path,
  shown,
  before,
  named,
}: LeftAt & { readonly named: boolean }): Promise<LeftByCommand['model']> {
  const left = await leftFiles(path, before);
  if (left !== undefined) return { kind: 'files', ...left, flavour: 'command' };
  if (!named) return { kind: 'none' };
  throw new BrokenError(`the command exited with 0 and left no model: there is no ${shown}`);
}
