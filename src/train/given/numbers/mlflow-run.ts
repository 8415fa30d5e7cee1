import { isMapping } from './nested-names.js';

/** A value of a metric, as MLflow logged it. */
export interface Logged {
  /** A number, or the word for one that is not finite. */
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  readonly step: number;
}

/**
 * The metrics of a run as MLflow tells of it; undefined where a document is something else.
 * `mlflow runs describe` and `Run.to_dictionary()` have a value a name, older ones and the REST API
 * (`runs/get`, where a run stands under `run`) a list of what was logged, and no list where that is
 * nothing.
 */
export function metricsOfRun(document: unknown): ReadonlyMap<string, unknown> | undefined {
  const run = isMapping(document) && isMapping(document['run']) ? document['run'] : document;
  if (!isMapping(run) || !isMapping(run['info']) || !isMapping(run['data'])) return undefined;
  const { info, data } = run;
  if (typeof (info['run_id'] ?? info['run_uuid']) !== 'string') return undefined;
  const metrics = data['metrics'] ?? {};
  if (isMapping(metrics)) return new Map(Object.entries(metrics));
  if (!Array.isArray(metrics)) return undefined;
  const byName = new Map<string, Logged[]>();
  for (const one of metrics.filter(isMapping)) {
    const name = String(one['key']);
    const logged = {
      value: one['value'],
      timestamp: Number(one['timestamp'] ?? 0),
      step: Number(one['step'] ?? 0),
    };
    byName.set(name, [...(byName.get(name) ?? []), logged]);
  }
  return new Map([...byName].map(([name, all]) => [name, latest(all).value]));
}

/** Of the highest step the last one, as MLflow's own stores choose; of those alike the largest. */
export function latest(logged: readonly Logged[]): Logged {
  return logged.reduce((best, one) => {
    const later =
      one.step - best.step ||
      one.timestamp - best.timestamp ||
      Number(one.value) - Number(best.value);
    return later > 0 ? one : best;
  });
}
