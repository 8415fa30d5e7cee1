import type { Config } from '../config/config.js';
import { type Broadcast, type Emit, fanOut } from '../events.js';
import { environment } from '../record/environment.js';
import type { ExperimentKey } from '../record/experiment.js';
import { runId } from '../record/run-id.js';
import type { RecordHeader } from '../record/run-record.js';
import { RECORD_SCHEMA } from '../record/schema-version.js';
import { Stopwatch } from '../record/stopwatch.js';
import type { Rules } from './rules.js';
import type { World } from './world.js';

/** What is the same for every step of a run. */
export interface RunScope {
  /** What is trained and judged by. */
  readonly config: Config;
  readonly rules: Rules;
  readonly world: World;
  /** Another one once the run has its folder, where the store has a run of this id. */
  readonly id: string;
  readonly created: Date;
  /** Whose run it is, whatever rules are followed in the end. */
  readonly key: ExperimentKey;
  readonly events: Broadcast;
  readonly emit: Emit;
  readonly stopwatch: Stopwatch;
}

/** A run that starts now: it has an id, and its host and those who watch hear of it. */
export async function beginRun(rules: Rules, world: World): Promise<RunScope> {
  const { config } = rules;
  const { project, experiment } = config;
  const key = { project, experiment };
  const created = world.now();
  const id = runId(created);
  const events = fanOut([await world.host.begin(key), ...world.subscribers]);
  const stopwatch = new Stopwatch(world.clock);
  return { config, rules, world, id, created, key, events, emit: events.emit, stopwatch };
}

/** What the record of a run begins with, however the run ends. */
export async function recordHeader({
  id,
  created,
  key,
  config,
  world,
}: RunScope): Promise<RecordHeader> {
  const { git, job } = await world.host.place;
  return {
    schema: RECORD_SCHEMA,
    id,
    ...key,
    created: created.toISOString(),
    git,
    ...(job && { job }),
    params: config.values,
    environment: environment(),
  };
}
