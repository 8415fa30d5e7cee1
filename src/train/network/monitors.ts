import type { Examples } from '../../data/dataset.js';
import { InputError } from '../../errors.js';
import type { Emit } from '../../events.js';
import type { DenseSpec } from '../spec.js';
import type { LearningRows } from '../trainer.js';
import type { Objective } from './objective.js';

/** The names that an epoch's metrics have. An AUC needs validation rows of both classes. */
function metricNames({ task }: Objective, { x, y }: Examples): readonly string[] {
  const metric = task === 'regression' ? 'mae' : 'accuracy';
  const names = ['loss', metric, 'val_loss', `val_${metric}`];
  const both = x.rows === 0 || (y.includes(0) && y.includes(1));
  return task === 'binary' && both ? [...names, 'val_auc'] : names;
}

/**
 * The training without the callbacks that watch validation rows where there are none, which is said in a warning.
 * @throws InputError for a monitor that no epoch has
 */
export function fittingCallbacks(
  train: DenseSpec['train'],
  { validation }: LearningRows,
  objective: Objective,
  emit: Emit,
): DenseSpec['train'] {
  const names = metricNames(objective, validation);
  const unknown = [train.earlyStopping, train.reduceLrOnPlateau].flatMap((callback) =>
    callback && !names.includes(callback.monitor) ? [callback.monitor] : [],
  );
  if (unknown.length > 0) {
    throw new InputError(
      unknown.map((monitor) => ({
        message: `no epoch has the metric ${JSON.stringify(monitor)} to monitor`,
        fix: `There are ${names.join(', ')}.`,
      })),
    );
  }
  if (validation.x.rows > 0) return train;
  const { earlyStopping, reduceLrOnPlateau, ...rest } = train;
  const keeps = (monitor: string) => !monitor.startsWith('val_');
  const fitting: DenseSpec['train'] = {
    ...rest,
    ...(earlyStopping && keeps(earlyStopping.monitor) && { earlyStopping }),
    ...(reduceLrOnPlateau && keeps(reduceLrOnPlateau.monitor) && { reduceLrOnPlateau }),
  };
  const warn = (what: string, monitor: string) =>
    emit({
      type: 'warning',
      message: `${what}: there are no validation rows to take ${monitor} on`,
    });
  if (earlyStopping && !fitting.earlyStopping) warn('no early stopping', earlyStopping.monitor);
  if (reduceLrOnPlateau && !fitting.reduceLrOnPlateau) {
    warn('no lower learning rate on a plateau', reduceLrOnPlateau.monitor);
  }
  return fitting;
}
