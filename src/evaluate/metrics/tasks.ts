import type { Task } from '../../data/dataset.js';

/** The tasks that a metric can have. */
export const ALL: readonly Task[] = ['binary', 'multiclass', 'regression'];
export const CLASSES: readonly Task[] = ['binary', 'multiclass'];
export const BINARY: readonly Task[] = ['binary'];
export const MULTICLASS: readonly Task[] = ['multiclass'];
export const REGRESSION: readonly Task[] = ['regression'];
