import pc from 'picocolors';
import { configFile, dataRootsOf } from '../config/inputs.js';
import { rootsOf } from '../data/source-files.js';
import type { Subscriber } from '../events.js';
import { confine } from '../files/confined-path.js';
import { openHost } from '../pipeline/open-host.js';
import { checkStorePlace } from '../pipeline/store-place.js';
import type { World } from '../pipeline/world.js';
import type { Store } from '../record/store.js';
import { progress } from '../subscribers/progress.js';
import { escapeLog } from '../text/escape.js';
import {
  type ActionInputs,
  candidatesFrom,
  handoverFrom,
  issueOnFailure,
  promotesFrom,
  retrainFrom,
  rulesFrom,
  SHORT_FORMS,
} from './action-inputs.js';
import type { Runner } from './runner.js';

/** A step's world, and the config file that it is told of: undefined where the short form is used. */
export interface StepWorld {
  readonly world: World;
  readonly file: string | undefined;
}

/**
 * What an action's run needs, of its inputs and its runner.
 * @throws InputError when an input is no value of its kind, or a path leads out of where it may
 */
export async function openStep(
  inputs: ActionInputs,
  runner: Runner,
  store: Store,
  ...subscribers: readonly Subscriber[]
): Promise<StepWorld> {
  const { workspace, folder, signal } = runner;
  const dataRoots = await dataRootsOf(inputs.dataRoots, workspace);
  const roots = rootsOf({ workspace, dataRoots });
  const file = configFile(inputOf(inputs), workspace, SHORT_FORMS[inputs.about]);
  if (file !== undefined) await confine([{ name: 'input "config"', path: file }], roots);
  await checkStorePlace(store.root, roots);
  const clock = () => performance.now() / 1000;
  const screen = { terminal: false, width: 120, write: (text: string) => runner.write(text) };
  const warn = warningsOf(runner);
  const reason = inputs.acceptBaseline.trim();
  const handed = handoverFrom(inputs);
  const world = {
    host: await openHost({
      env: runner.env,
      token: inputs.githubToken,
      issueOnFailure: issueOnFailure(inputs),
      candidates: candidatesFrom(inputs),
      workspace,
      store,
      warn,
      say: (line) => runner.write(`${line}\n`),
      signal,
    }),
    store,
    rules: rulesFrom(inputs),
    promotes: promotesFrom(inputs),
    ...(retrainFrom(inputs) && { retrain: true }),
    ...(reason !== '' && { accept: reason }),
    ...(handed && { handed }),
    workspace,
    dataRoots,
    folder,
    subscribers: [progress(screen, colorsOf(runner), clock), ...subscribers],
    warn,
    signal,
    now: () => new Date(),
    clock,
  };
  return { world, file };
}

/** The inputs that make a config, by their names. */
export function inputOf({ config }: ActionInputs): (name: string) => string {
  return (name) => config[name] ?? '';
}

export function warningsOf(runner: Runner): (message: string) => void {
  return (message) => runner.annotate({ level: 'warning', text: escapeLog(message) });
}

export function colorsOf({ env }: Runner) {
  return pc.createColors(!env['NO_COLOR']);
}
