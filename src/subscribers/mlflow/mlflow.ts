import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { End, TrackedRun, Tracker } from '../tracker.js';
import { openExperiment, writeMeta } from './experiment.js';
import { mlflowKey } from './key.js';

/** `mlflow.entities.RunStatus` */
const STATUS = { running: 1, finished: 3, broke: 4, interrupted: 5 } as const;
/** `mlflow.entities.SourceType` */
const LOCAL = 4;

/**
 * Writes what MLflow's file store reads (`mlflow/store/tracking/file_store.py`): a folder an
 * experiment, below it one a run with `meta.yaml`, a file a metric, a parameter and a tag.
 * @param folder absolute; MLflow's `mlruns`
 */
export function mlflow(folder: string): Tracker {
  let place: { readonly run: string; readonly meta: Readonly<Record<string, unknown>> } | undefined;
  /** Lines that are not written yet, by the metric's file. */
  const pending = new Map<string, string>();
  const put = (kind: 'params' | 'tags', name: string, value: string) => {
    if (!place) return;
    const file = join(place.run, kind, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, value);
  };
  return {
    name: 'track.mlflow',
    begin(started, at) {
      const { id, project, experiment, params, commit } = started;
      const experimentId = openExperiment(folder, `${project}/${experiment}`, at);
      const run = join(folder, experimentId, id);
      for (const kind of ['metrics', 'params', 'tags', 'artifacts']) {
        mkdirSync(join(run, kind), { recursive: true });
      }
      const meta = metaOf(started, { run, experimentId }, at);
      writeMeta(run, { ...meta, end_time: null, status: STATUS.running });
      place = { run, meta };
      for (const [name, value] of params) put('params', mlflowKey(name), String(value));
      put('tags', 'mlflow.runName', id);
      put('tags', 'mlflow.source.name', 'sluice');
      put('tags', 'mlflow.source.type', 'LOCAL');
      if (commit !== undefined) put('tags', 'mlflow.source.git.commit', commit);
    },
    scalars(values, step, at) {
      for (const [name, value] of values) {
        const key = mlflowKey(name);
        const line = `${at.getTime()} ${numberText(value)} ${step}\n`;
        pending.set(key, (pending.get(key) ?? '') + line);
      }
    },
    verdict(verdict) {
      put('tags', 'sluice.verdict', verdict);
    },
    end(how: End, at) {
      if (place)
        writeMeta(place.run, { ...place.meta, end_time: at.getTime(), status: STATUS[how] });
    },
    flush() {
      if (!place) return;
      for (const [key, lines] of pending) {
        const file = join(place.run, 'metrics', key);
        mkdirSync(dirname(file), { recursive: true });
        appendFileSync(file, lines);
      }
      pending.clear();
    },
  };
}

/** What of it stays the same until the run has ended. */
function metaOf(
  { id }: TrackedRun,
  { run, experimentId }: { readonly run: string; readonly experimentId: string },
  at: Date,
) {
  return {
    artifact_uri: pathToFileURL(join(run, 'artifacts')).href,
    deleted_time: null,
    entry_point_name: '',
    experiment_id: experimentId,
    lifecycle_stage: 'active',
    run_id: id,
    run_name: id,
    run_uuid: id,
    source_name: '',
    source_type: LOCAL,
    source_version: '',
    start_time: at.getTime(),
    tags: [],
    user_id: '',
  };
}

/** As Python's `float` reads it. */
function numberText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return String(value);
}
