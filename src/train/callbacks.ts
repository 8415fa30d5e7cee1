import { METRICS } from '../evaluate/metrics/metrics.js';
import type { EarlyStopping, ReduceLrOnPlateau } from './spec.js';
import type { EpochMetrics } from './trainer.js';

/**
 * Whether more is better.
 * @param monitor a metric's name, with `val_` before it for the validation rows
 * @throws RangeError where there is no such metric
 */
export function isGain(monitor: string): boolean {
  const name = monitor.replace(/^val_/, '');
  const metric = METRICS.find((one) => one.name === name);
  if (!metric) throw new RangeError(`there is no metric ${name}`);
  return metric.orientation === 'higher';
}

/** Plain data, so that a checkpoint can hold it. */
export interface StoppingState {
  readonly best: number | null;
  /** From 1; 0 before the first. */
  readonly bestEpoch: number;
  readonly wait: number;
}

export const STOPPING_START: StoppingState = { best: null, bestEpoch: 0, wait: 0 };

/**
 * Keras's EarlyStopping: after an epoch, the new state; `stop` when `patience` epochs in a row were
 * no better.
 */
export function watchStopping(
  spec: EarlyStopping,
  state: StoppingState,
  epoch: number,
  metrics: EpochMetrics,
): { readonly state: StoppingState; readonly improved: boolean; readonly stop: boolean } {
  const current = metrics[spec.monitor]!;
  if (improves(current, state.best, spec.monitor, spec.minDelta)) {
    return {
      state: { best: current, bestEpoch: epoch, wait: 0 },
      improved: true,
      stop: false,
    };
  }
  const wait = state.wait + 1;
  return { state: { ...state, wait }, improved: false, stop: wait >= spec.patience && epoch > 1 };
}

export interface PlateauState {
  readonly best: number | null;
  readonly wait: number;
  readonly cooldown: number;
  /** What the schedule's rate is multiplied by. */
  readonly factor: number;
}

export const PLATEAU_START: PlateauState = { best: null, wait: 0, cooldown: 0, factor: 1 };

/**
 * Keras's ReduceLROnPlateau. It works on a factor beside the schedule, so both can be used at once.
 * @param rate the rate of the epoch that has ended
 */
export function watchPlateau(
  spec: ReduceLrOnPlateau,
  state: PlateauState,
  metrics: EpochMetrics,
  rate: number,
): { readonly state: PlateauState; readonly reduced: boolean } {
  const current = metrics[spec.monitor]!;
  const cooling = state.cooldown > 0;
  const cooldown = cooling ? state.cooldown - 1 : 0;
  if (improves(current, state.best, spec.monitor, spec.minDelta)) {
    return { state: { ...state, best: current, wait: 0, cooldown }, reduced: false };
  }
  if (cooldown > 0) return { state: { ...state, wait: 0, cooldown }, reduced: false };
  const wait = (cooling ? 0 : state.wait) + 1;
  if (wait < spec.patience || rate <= spec.minRate) {
    return { state: { ...state, wait, cooldown }, reduced: false };
  }
  const factor = state.factor * Math.max(spec.factor, spec.minRate / rate);
  return { state: { ...state, wait: 0, cooldown: spec.cooldown, factor }, reduced: true };
}

function improves(
  current: number,
  best: number | null,
  monitor: string,
  minDelta: number,
): boolean {
  if (best === null) return true;
  return isGain(monitor) ? current > best + minDelta : current < best - minDelta;
}
