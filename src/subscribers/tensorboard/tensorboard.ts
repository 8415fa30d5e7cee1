import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { create, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import type { Tracker } from '../tracker.js';
import { recordFrame } from './record-frame.js';
import { EventSchema } from './schema/event.generated.js';
import { ended, histogram, hyperparameters, type SummaryValue, scalar } from './summaries.js';

/**
 * Writes event files for TensorBoard: `FOLDER/PROJECT/EXPERIMENT/RUN/`, which is a run there.
 * @param folder absolute
 */
export function tensorboard(folder: string): Tracker {
  let file: number | undefined;
  let pending: Buffer[] = [];
  const seconds = (at: Date) => at.getTime() / 1000;
  const add = (event: MessageInitShape<typeof EventSchema>) => {
    pending.push(recordFrame(toBinary(EventSchema, create(EventSchema, event))));
  };
  const summarize = (at: Date, step: number, value: SummaryValue[]) =>
    add({
      wallTime: seconds(at),
      step: BigInt(step),
      what: { case: 'summary', value: { value } },
    });
  return {
    name: 'track.tensorboard',
    begin({ id, project, experiment, params }, at) {
      const run = join(folder, project, experiment, id);
      mkdirSync(run, { recursive: true });
      // Only what has "tfevents" in its name is looked into.
      file = openSync(join(run, `events.out.tfevents.${Math.floor(seconds(at))}.sluice`), 'a');
      add({
        wallTime: seconds(at),
        what: { case: 'fileVersion', value: 'brain.Event:2' },
        sourceMetadata: { writer: 'sluice' },
      });
      summarize(at, 0, [hyperparameters(id, params, seconds(at))]);
    },
    scalars(values, step, at) {
      summarize(
        at,
        step,
        [...values].map(([name, value]) => scalar(name, value)),
      );
    },
    histograms(histograms, step, at) {
      summarize(
        at,
        step,
        histograms.map(({ name, buckets }) => histogram(name, buckets)),
      );
    },
    end(how, at) {
      summarize(at, 0, [ended(how, seconds(at))]);
    },
    flush() {
      const bytes = Buffer.concat(pending);
      pending = [];
      for (let from = 0; file !== undefined && from < bytes.length; ) {
        from += writeSync(file, bytes, from);
      }
    },
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}
