import type { Config } from '../config/config.js';
import { type Broadcast, type Emit, fanOut } from '../events.js';
import { environment } from '../record/environment.js';
import { runId } from '../record/run-id.js';
import type { RecordHeader } from '../record/run-record.js';
import { RECORD_SCHEMA } from '../record/schema-version.js';
import { Stopwatch } from '../record/stopwatch.js';
import type { World } from './world.js';

/** What is the same for every step of a run. */
export interface RunScope {
  readonly config: Config;
  readonly world: World;
  readonly id: string;
  /** What a record begins with, however the run ends. */
  readonly header: () => Promise<RecordHeader>;
  readonly events: Broadcast;
  readonly emit: Emit;
  readonly stopwatch: Stopwatch;
}

/** A run that starts now: it has an id, and its host and those who watch hear of it. */
export async function beginRun(config: Config, world: World): Promise<RunScope> {
  const { project, experiment } = config;
  const created = world.now();
  const id = runId(created);
  const events = fanOut([
    await world.host.begin({ id, key: { project, experiment } }),
    ...world.subscribers,
  ]);
  return {
    config,
    world,
    id,
    header: async () => ({
      schema: RECORD_SCHEMA,
      id,
      project,
      experiment,
      created: created.toISOString(),
      git: (await world.host.place).git,
      params: config.values,
      environment: environment(),
    }),
    events,
    emit: events.emit,
    stopwatch: new Stopwatch(world.clock),
  };
}
