import type { Config } from '../config/config.js';
import { type Broadcast, type Emit, fanOut } from '../events.js';
import { environment } from '../record/environment.js';
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
  readonly id: string;
  /** What the record of a run by a config begins with, however the run ends. */
  readonly header: (config: Config) => Promise<RecordHeader>;
  readonly events: Broadcast;
  readonly emit: Emit;
  readonly stopwatch: Stopwatch;
}

/** A run that starts now: it has an id, and its host and those who watch hear of it. */
export async function beginRun(rules: Rules, world: World): Promise<RunScope> {
  const { config } = rules;
  const { project, experiment } = config;
  const created = world.now();
  const id = runId(created);
  const events = fanOut([
    await world.host.begin({ id, key: { project, experiment } }),
    ...world.subscribers,
  ]);
  return {
    config,
    rules,
    world,
    id,
    header: async ({ values }) => ({
      schema: RECORD_SCHEMA,
      id,
      project,
      experiment,
      created: created.toISOString(),
      git: (await world.host.place).git,
      params: values,
      environment: environment(),
    }),
    events,
    emit: events.emit,
    stopwatch: new Stopwatch(world.clock),
  };
}
