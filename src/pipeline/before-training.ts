import type { BaselineSearch } from '../baseline/search.js';
import type { RescorableRun } from '../compare/comparable.js';
import type { Config } from '../config/config.js';
import type { Dataset } from '../data/dataset.js';
import { loadDataset } from '../data/load-dataset.js';
import type { Allocate } from '../data/table/matrix.js';
import { InputError, NotAllowedError } from '../errors.js';
import type { Clusters } from '../evaluate/units.js';
import type { Emit, RunEvent } from '../events.js';
import { type Check, planGate } from '../gate/plan.js';
import { testClusters } from '../gate/test-clusters.js';
import type { BaselineAnswer, Host } from '../host/host.js';
import { exporters } from '../models/exporters.js';
import type { Training } from '../train/trainer.js';
import { networkFrom, openTrainer } from '../train/trainers.js';
import { withoutAgreed } from './rules.js';
import type { RunScope } from './run-scope.js';
import type { World } from './world.js';

/** The data, and what the gate will ask of it. */
export interface ReadData {
  readonly dataset: Dataset;
  readonly checks: readonly Check[];
  /** Which test rows belong together; absent where each stands for itself. */
  readonly clusters?: Clusters;
}

/**
 * Reads, checks, splits and encodes the data, and plans the gate on its test rows.
 * @throws InputError with every problem of the data, or of a condition that these rows can't answer
 */
export async function readData(
  config: Config,
  {
    workspace,
    folder,
    signal,
    emit,
    allocate,
    tables,
  }: Pick<World, 'workspace' | 'folder' | 'signal'> & {
    readonly emit: Emit;
    readonly allocate?: Allocate;
    readonly tables?: true;
  },
): Promise<ReadData> {
  const dataset = await loadDataset(config.data, {
    workspace,
    folder,
    signal,
    ...(allocate && { allocate }),
    ...(tables && { tables }),
    onProgress: (rows) => emit({ type: 'reading', rows }),
  });
  const { cluster } = config.gate;
  return {
    dataset,
    checks: planGate(config.gate, dataset),
    ...(cluster && { clusters: testClusters(cluster, dataset.testTable) }),
  };
}

/** What can be trained: nothing speaks against it. */
export interface ReadyRun {
  readonly data: ReadData;
  readonly training: Training;
  /** What there was to say of it before the run had its folder. */
  readonly said: readonly RunEvent[];
}

/**
 * Reads the data as the rules ask, and has the trainer look at it. Where that is refused because
 * the rules that were agreed don't fit the work any more, it is done by the work's own.
 * @returns the scope with the rules that were followed
 * @throws InputError when config or data are wrong by the work's own rules
 */
export async function readyRun(
  scope: RunScope,
): Promise<{ readonly scope: RunScope; readonly ready: ReadyRun }> {
  try {
    return { scope, ready: await ready(scope) };
  } catch (error) {
    const rules =
      error instanceof InputError ? withoutAgreed(scope.rules, error.problems) : undefined;
    if (!rules) throw error;
    const own = { ...scope, rules, config: rules.config };
    return { scope: own, ready: await ready(own) };
  }
}

async function ready({ config, world, emit }: RunScope): Promise<ReadyRun> {
  const trainer = openTrainer(config.trainer);
  const data = await readData(config, {
    ...world,
    emit,
    ...(trainer.allocate && { allocate: trainer.allocate }),
    ...(trainer.tables && { tables: true }),
  });
  const { dataset } = data;
  const said: RunEvent[] = [];
  const sets = { training: dataset, evaluation: dataset };
  const training = await trainer.prepare(sets, { emit: (event) => void said.push(event) });
  return { data, training, said };
}

/** Says what was read. */
export function emitData({ summary, features }: Dataset, emit: Emit): void {
  const { rows, splits, warnings } = summary;
  emit({ type: 'data-ready', rows, features: features.length, splits, warnings });
}

/** What this run is compared with, and what becomes of it when it passes. */
export interface Baseline {
  readonly search: BaselineSearch;
  /** Opened, where one was found. */
  readonly run: RescorableRun | undefined;
  readonly promotes: boolean;
}

/**
 * Finds and opens the baseline before anything is trained, so that one that can't be read costs no
 * training. Where no condition compares with it, the gate decides without leave to look for one.
 * @throws NotAllowedError when there is no leave to look for what the gate compares with
 * @throws BrokenError when it can't be read: that is never "no baseline"
 */
export async function findBaseline(
  config: Config,
  host: Host,
  emit: Emit,
  known?: BaselineAnswer,
): Promise<Baseline> {
  const auto = config.baseline.kind === 'auto' ? known : undefined;
  const { search, promotes } = auto ?? (await host.findBaseline(config, config.baseline));
  if (search instanceof NotAllowedError) {
    if (comparesWithBaseline(config)) throw search;
    emit({ type: 'warning', message: search.message });
    return {
      search: { found: false, why: 'not-allowed', reason: search.message },
      run: undefined,
      promotes,
    };
  }
  if (!search.found) return { search, run: undefined, promotes };
  // In the bundle, but not read before there is a baseline.
  const { openBaseline } = await import('../baseline/past-run.js');
  return { search, run: await openBaseline(search, exporters(networkFrom)), promotes };
}

/** Whether a condition of the gate is about the baseline. */
export function comparesWithBaseline({ gate }: Config): boolean {
  return gate.conditions.some(({ threshold }) => threshold.kind !== 'absolute');
}
