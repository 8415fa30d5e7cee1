import { deserialize, serialize } from 'node:v8';
import type { Build } from '../dense/kernels.js';
import type { Lesson } from '../dense/learn.js';

/** What a network's job on a cluster is handed, and what it leaves in `SLUICE_OUT`. */
export const FILES = {
  lesson: 'lesson.bin',
  learnt: 'model/learnt.json',
  /** 32-bit floats, little-endian. */
  weights: 'model/weights.bin',
} as const;

/** A lesson with what it is learnt by. */
export interface SentLesson extends Lesson {
  /** The kernels of the job that judges: with the same ones the result has the same bits. */
  readonly simd: Build['simd'];
  /** Threads that may work at once; absent: as many as there are cores. */
  readonly cores?: number;
}

/** Of the rows it takes what is learnt from and watched, and nothing else. */
export function packLesson({ spec, rows, simd, cores }: SentLesson): Uint8Array {
  const { model, train, initial } = spec;
  const { task, classes, features, train: learnt, validation } = rows;
  const lesson: SentLesson = {
    spec: { model, train, ...(initial && { initial }) },
    rows: { task, classes, features, train: learnt, validation },
    simd,
    ...(cores !== undefined && { cores }),
  };
  return serialize(lesson);
}

/** What `packLesson` packed: the job that submitted this one wrote it. */
export function unpackLesson(bytes: Uint8Array): SentLesson {
  return deserialize(bytes) as SentLesson;
}
