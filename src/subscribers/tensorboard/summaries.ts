import { create, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import type { WeightHistogram } from '../../events.js';
import type { End, TrackedRun } from '../tracker.js';
import { Status } from './schema/api.generated.js';
import { HParamsPluginDataSchema } from './schema/plugin-data.generated.js';
import { DataClass, type Summary_ValueSchema } from './schema/summary.generated.js';
import { DataType } from './schema/types.generated.js';

/** What an event tells of one tag. The forms are those of TensorBoard's own plugins, `tensorboard/plugins/NAME/summary_v2.py`. */
export type SummaryValue = MessageInitShape<typeof Summary_ValueSchema>;

/** A double: the number as it is. */
export function scalar(tag: string, value: number): SummaryValue {
  return tensor(tag, 'scalars', DataClass.SCALAR, [], [value]);
}

/** A row a bucket: from, to, how many. */
export function histogram(tag: string, buckets: WeightHistogram['buckets']): SummaryValue {
  return tensor(tag, 'histograms', DataClass.TENSOR, [buckets.length, 3], buckets.flat());
}

function tensor(
  tag: string,
  pluginName: string,
  dataClass: DataClass,
  shape: readonly number[],
  doubleVal: number[],
): SummaryValue {
  return {
    tag,
    metadata: { pluginData: { pluginName }, dataClass },
    value: {
      case: 'tensor',
      value: {
        dtype: DataType.DT_DOUBLE,
        tensorShape: { dim: shape.map((size) => ({ size: BigInt(size) })) },
        doubleVal,
      },
    },
  };
}

type Params = TrackedRun['params'];

/** What a run was made with, as the table of the HPARAMS tab has it. */
export function hyperparameters(run: string, params: Params, seconds: number): SummaryValue {
  const hparams = Object.fromEntries(
    [...params].map(([name, value]) => [name, { kind: kindOf(value) }]),
  );
  return ofRun('_hparams_/session_start_info', {
    data: {
      case: 'sessionStartInfo',
      value: { hparams, groupName: run, startTimeSecs: seconds },
    },
  });
}

function kindOf(value: string | number | boolean) {
  switch (typeof value) {
    case 'string':
      return { case: 'stringValue' as const, value };
    case 'number':
      return { case: 'numberValue' as const, value };
    case 'boolean':
      return { case: 'boolValue' as const, value };
  }
}

export function ended(how: End, seconds: number): SummaryValue {
  const status = how === 'finished' ? Status.SUCCESS : Status.FAILURE;
  return ofRun('_hparams_/session_end_info', {
    data: { case: 'sessionEndInfo', value: { status, endTimeSecs: seconds } },
  });
}

/** Told by its metadata; the tensor is there because there has to be one. */
function ofRun(tag: string, data: MessageInitShape<typeof HParamsPluginDataSchema>): SummaryValue {
  const content = toBinary(HParamsPluginDataSchema, create(HParamsPluginDataSchema, data));
  return {
    tag,
    metadata: { pluginData: { pluginName: 'hparams', content } },
    value: {
      case: 'tensor',
      value: { dtype: DataType.DT_FLOAT, tensorShape: { dim: [{ size: 0n }] } },
    },
  };
}
