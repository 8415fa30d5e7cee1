import type { LogAnnotation } from '../report/annotations.js';

/** What a step has of the runner that it runs on. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The checked-out repository. Absolute. */
  readonly workspace: string;
  /** The working directory. Absolute. */
  readonly folder: string;
  readonly debug: boolean;
  /** Aborted with an `InterruptedError`. */
  readonly signal: AbortSignal;
  write(text: string): void;
  annotate(annotation: LogAnnotation): void;
  setOutput(name: string, value: string): void;
  /** For the step after all others. */
  saveState(name: string, value: string): void;
  /** Folds what is written meanwhile under a name. */
  group<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Shows Markdown on the page of the job. */
  summarize(markdown: string): Promise<void>;
}
