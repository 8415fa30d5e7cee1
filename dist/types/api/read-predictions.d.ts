import type { Columns, Like, Predictions } from './types.js';
/**
 * Reads a file of predictions: CSV, JSON lines or Parquet, the first two also as gzip or zstd.
 * @param path from the working directory
 * @param columns what stands in it; of a baseline `{ like: candidate }`
 * @throws InputError where they can't be judged: its `problems` have file, line and message each
 */
export declare function readPredictions(path: string, columns?: Columns | Like): Promise<Predictions>;
