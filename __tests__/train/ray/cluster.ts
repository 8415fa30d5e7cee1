import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RunEvent } from '../../../src/events.js';
import { commandTrainer } from '../../../src/train/command/command-trainer.js';
import { denseTrainer } from '../../../src/train/dense/dense-trainer.js';
import { networkOnRay, onRay } from '../../../src/train/ray/on-ray.js';
import type { RayWorld } from '../../../src/train/ray/run-asked.js';
import type { RayTiming } from '../../../src/train/ray/timing.js';
import type { CommandSpec, DenseSpec, RaySpec } from '../../../src/train/spec.js';
import type { RunData, TrainContext, Trained, Trainer } from '../../../src/train/trainer.js';
import { data } from '../command/scripts.js';

/** A machine that is busy may take its time: only what has to run out is short. */
export const QUICK: RayTiming = {
  look: 20,
  again: 20,
  headGone: 400,
  answer: 5_000,
  transfer: 20_000,
  stop: 8_000,
};

/** A work tree, with files that git tracks and one that it does not. */
export class WorkTree {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'sluice-ray-')));

  constructor(files: Readonly<Record<string, string>> = { 'train.txt': 'tracked\n' }) {
    this.git('init', '--quiet');
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    this.git('add', '.');
    this.write('untracked.txt', 'a step fetched it\n');
  }

  git(...args: readonly string[]): void {
    execFileSync('git', args, { cwd: this.folder, stdio: 'ignore' });
  }

  write(path: string, text: string, mode = 0o644): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    chmodSync(file, mode);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Needs nothing but a shell, so that it starts at once. */
export const PREDICT = `awk -F, -v seed=$SLUICE_SEED 'NR == 1 { print "id,score" } NR > 1 { print $1 ",0." (NR * 37 + seed) % 100 + 100 }' "$SLUICE_DATA/test-features.csv" > "$SLUICE_OUT/predictions.csv"`;

export function command(folder: string, run: string, rest: Partial<CommandSpec> = {}): CommandSpec {
  return {
    kind: 'command',
    run,
    folder,
    env: [],
    inputs: [],
    timeoutMinutes: 10,
    silentMinutes: 10,
    params: { depth: 3 },
    hidden: [],
    ...rest,
  };
}

export function rayOf(address: string, folder: string, rest: Partial<RaySpec> = {}): RaySpec {
  const usual = { waitMinutes: 1, exclude: [], withheld: [], insecure: false, cpus: 0 };
  return { address, folder, ...usual, ...rest };
}

export interface RanThere {
  readonly trained?: Trained;
  readonly error?: unknown;
  readonly events: readonly RunEvent[];
  readonly output: readonly string[];
  readonly warnings: readonly string[];
}

interface Options {
  readonly on: RaySpec;
  readonly scratch: string;
  readonly world?: Partial<RayWorld>;
  readonly context?: Partial<TrainContext>;
  readonly rows?: RunData;
  readonly onEvent?: (event: RunEvent) => void;
}

/** Runs a command on a cluster to its end, however it ends. */
export function runThere(command: CommandSpec, options: Options): Promise<RanThere> {
  const { on, world } = options;
  const trainer = commandTrainer(() => onRay(on, { env: {}, timing: QUICK, ...world }));
  return runWith(trainer, { ...command, on }, options);
}

/** The same of a network. */
export function learnThere(spec: DenseSpec, options: Options): Promise<RanThere> {
  const { on, world } = options;
  const place = networkOnRay(on, { env: {}, timing: QUICK, ...world });
  return runWith(
    denseTrainer(undefined, () => place),
    spec,
    options,
  );
}

async function runWith<S extends { readonly kind: string }>(
  trainer: Trainer<S>,
  spec: S,
  { on, scratch, context, rows = data(), onEvent = () => {} }: Options,
): Promise<RanThere> {
  const events: RunEvent[] = [];
  const emit = (event: RunEvent) => {
    events.push(event);
    onEvent(event);
  };
  const told = () => ({
    events,
    output: events.flatMap((event) => (event.type === 'output' ? [event.text] : [])),
    warnings: events.flatMap((event) => (event.type === 'warning' ? [event.message] : [])),
  });
  try {
    const training = await trainer.prepare(spec, rows, { workspace: on.folder, emit });
    const signal = new AbortController().signal;
    const trained = await training.run({ seed: 7, emit, signal, scratch, ...context });
    return { trained, ...told() };
  } catch (error) {
    return { error, ...told() };
  }
}
