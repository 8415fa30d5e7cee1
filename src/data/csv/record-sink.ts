import type { RecordBatch, RecordLayout } from './record-batch.js';

/** Takes records in their order, the header first; then as they come, one by one or in batches. */
export interface RecordSink {
  /** The cells of a record, and the line that it starts on, from 1. */
  record(cells: string[], line: number): void;
  /** Of the records that come in batches: known once the header was taken. */
  readonly layout: RecordLayout | undefined;
  batch(records: RecordBatch): void;
}
