import type { EarlierLooks } from '../baseline/looks.js';
import type { Reference } from '../baseline/reference.js';
import type {
  BaselineSource,
  FoundBaseline,
  KeptRun,
  MissingBaseline,
} from '../baseline/search.js';
import type { RescorableRun } from '../compare/comparable.js';
import type { Config } from '../config/config.js';
import { BrokenError, formatProblem, InputError, NotAllowedError } from '../errors.js';
import type { Emit, RunEvent } from '../events.js';
import type { BaselineAnswer } from '../host/host.js';
import { exporters } from '../models/exporters.js';
import type { RunData, Trained } from '../train/trainer.js';
import { networkFrom, openTrainer } from '../train/trainers.js';
import type { GivenBaseline } from './given-baseline.js';
import type { ReadData, ReadSource } from './judged-rows.js';
import { confineConfig, readData } from './read-data.js';
import { withoutAgreed } from './rules.js';
import type { RunScope } from './run-scope.js';
import type { Work } from './work.js';
import type { Handover, World } from './world.js';

/** What can be trained: nothing speaks against it. */
export interface ReadyRun {
  /** Absent where the training splits its rows off by itself. */
  readonly data?: ReadData;
  readonly work: Work;
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

async function ready(scope: RunScope): Promise<ReadyRun> {
  const { config, world, emit } = scope;
  if (world.handed) {
    const data = await readData(config, { ...world, emit });
    return { data, work: await handedOverWork(world.handed, data, scope), said: [] };
  }
  const trainer = await openTrainer(config.trainer);
  const said: RunEvent[] = [];
  const prepare = (handed: RunData) =>
    trainer.prepare(handed, { ...world, emit: (event) => void said.push(event) });
  if (config.data.kind === 'own-split') {
    await confineConfig(config, world);
    return { work: { kind: 'training', training: await prepare({}) }, said };
  }
  const data = await readData(config, {
    ...world,
    emit,
    ...(trainer.allocate && { allocate: trainer.allocate }),
    ...(trainer.tables && { tables: true }),
  });
  const training = await prepare(handedOver(data.source));
  return { data, work: { kind: 'training', training }, said };
}

/** In the bundle, but not read before there is a run that another job has trained. */
async function handedOverWork(handed: Handover, data: ReadData, scope: RunScope): Promise<Work> {
  if (handed.kind === 'run') {
    const { handedTraining } = await import('./handed-run.js');
    return { kind: 'training', training: await handedTraining(handed.run, data, scope) };
  }
  const { gatheredWork } = await import('./fan-in.js');
  return gatheredWork(handed, data, scope);
}

/**
 * What a training split off, where that was not known before.
 * @throws BrokenError where it is nothing that the gate could be asked about: it was trained by then
 */
export async function splitOff({ rows }: Trained, config: Config): Promise<ReadData> {
  if (!rows) throw new RangeError('the training split off no rows');
  const { rowsData } = await import('./rows-data.js');
  try {
    return await rowsData(rows, config);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new BrokenError(
      `the rows that the command split off can't be judged: ${error.problems.map(formatProblem).join('; ')}`,
      undefined,
      { cause: error },
    );
  }
}

/** What the trainer is handed of it. */
export function handedOver(source: ReadSource): RunData {
  if (source.kind === 'rows') return { rows: source.rows };
  if (source.kind === 'numbers') return { numbers: source.numbers };
  return { training: source.dataset, evaluation: source.dataset };
}

/** Says what was read. */
export function emitData({ summary, features }: ReadData, emit: Emit): void {
  const { rows, splits, warnings } = summary;
  emit({ type: 'data-ready', rows, features, splits, warnings });
}

/** What this run is compared with, and what becomes of it when it passes. */
export interface Baseline {
  readonly against: Against;
  readonly promotes: boolean;
  readonly predecessor: BaselineAnswer['predecessor'];
}

export type Against =
  | {
      readonly kind: 'run';
      readonly search: FoundBaseline;
      readonly run: RescorableRun;
      /** What it is held against beside it; absent where that is not asked for. */
      readonly reference?: Reference;
    }
  | { readonly kind: 'predictions'; readonly given: GivenBaseline }
  | { readonly kind: 'none'; readonly search: MissingBaseline };

/**
 * Finds and opens the baseline before anything is trained, so that one that can't be read costs no
 * training. Where no condition compares with it, the gate decides without leave to look for one.
 * @throws NotAllowedError when there is no leave to look for what the gate compares with
 * @throws BrokenError when it can't be read: that is never "no baseline"
 * @throws InputError when it is a file of predictions that don't fit the candidate's
 */
export async function findBaseline(
  config: Config,
  source: ReadSource | undefined,
  world: Pick<World, 'host' | 'workspace' | 'dataRoots' | 'folder' | 'signal'> & {
    readonly emit: Emit;
  },
  known?: BaselineAnswer,
): Promise<Baseline> {
  const { host, emit } = world;
  const auto = config.baseline.kind === 'auto' ? known : undefined;
  const { search, ...rest } = auto ?? (await host.findBaseline(config, runSource(config)));
  if (config.baseline.kind === 'predictions') {
    const { data, trainer } = config;
    if (source?.kind !== 'rows' || data.kind !== 'rows' || trainer.kind !== 'given') {
      throw new RangeError('only given predictions are compared with others');
    }
    const candidate = { rows: data.spec, trainer };
    const reading = { ...world, seed: config.train.seed };
    const { readGivenBaseline } = await import('./given-baseline.js');
    const given = await readGivenBaseline(config.baseline, candidate, source.rows, reading);
    return { against: { kind: 'predictions', given }, ...rest };
  }
  if (search instanceof NotAllowedError) {
    if (comparesWithBaseline(config)) throw search;
    emit({ type: 'warning', message: search.message });
    const because = { code: 'not-allowed', message: search.message } as const;
    return { against: { kind: 'none', search: { found: false, because } }, ...rest };
  }
  if (!search.found) return { against: { kind: 'none', search }, ...rest };
  // In the bundle, but not read before there is a baseline.
  const { openBaseline } = await import('../baseline/past-run.js');
  const { findReference } = await import('./reference.js');
  const { scoredByCommand } = await import('./score-baseline.js');
  const asked = (one: RescorableRun, where: KeptRun) => scoredByCommand(one, where, config, world);
  const run = asked(await openBaseline(search, exporters(networkFrom)), search);
  const found = await findReference(config, { search, run }, host);
  const reference = found && { ...found, run: asked(found.run, found.search) };
  return { against: { kind: 'run', search, run, ...(reference && { reference }) }, ...rest };
}

/**
 * The candidates before this one, by what its host finds; undefined where that is not known, and the
 * gate does without.
 * @throws BrokenError where the gate asks more of one that was chosen among others, and they can't
 *   be counted
 */
export async function findLooks(
  config: Config,
  { against }: Baseline,
  { host, emit }: { readonly host: World['host']; readonly emit: Emit },
): Promise<EarlierLooks | undefined> {
  const needed = config.gate.looks === 'correct';
  try {
    const baseline = against.kind === 'run' ? against.search.runId : null;
    return await host.earlierLooks(config, baseline, needed);
  } catch (error) {
    if (needed || !(error instanceof BrokenError)) throw error;
    // Whoever gave no leave to look is told so where that costs something.
    if (!(error instanceof NotAllowedError)) emit({ type: 'warning', message: error.message });
    return undefined;
  }
}

/** What of the baseline a host looks for; a file of predictions is none of its business. */
export function runSource({ baseline }: Pick<Config, 'baseline'>): BaselineSource {
  return baseline.kind === 'predictions' ? { kind: 'none' } : baseline;
}

/** Whether a condition of the gate is about the baseline. */
export function comparesWithBaseline({ gate }: Config): boolean {
  return gate.conditions.some(({ threshold }) => threshold.kind !== 'absolute');
}
