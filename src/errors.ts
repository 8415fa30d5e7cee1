/** A position in a file that the user wrote. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that is wrong with what the user gave, and what to do about it. */
export interface Problem {
  readonly message: string;
  readonly at?: Place;
  readonly fix?: string;
}

/**
 * The config, the data or the usage is wrong: exit code 2, no stack trace.
 * It carries every problem found, not only the first.
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly problems: readonly Problem[],
    options?: ErrorOptions,
  ) {
    super(problems.map(formatProblem).join('\n'), options);
  }

  /** The usual case of a single problem. */
  static of(message: string, rest: Omit<Problem, 'message'> = {}, options?: ErrorOptions) {
    return new InputError([{ message, ...rest }], options);
  }
}

/**
 * Something broke that is not the user's input: exit code 4. The message is for the user, so an
 * error that is expected to happen (a full disk, a diverged loss) does not show a stack trace.
 */
export class BrokenError extends Error {
  override readonly name = 'BrokenError';

  constructor(
    message: string,
    readonly fix?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A permission or a token is missing. It breaks what needs it; what does not goes on without. */
export class NotAllowedError extends BrokenError {}

export type StopSignal = 'SIGHUP' | 'SIGINT' | 'SIGTERM';

/** The run was told to stop. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';

  constructor(readonly signal: StopSignal) {
    super(`interrupted by ${signal}`);
  }
}

const OUT_OF_MEMORY =
  /array buffer allocation failed|could not allocate memory|maximum memory size exceeded|invalid (array buffer|string|typed array) length|string longer than|unable to grow|failed to grow/i;

/** Whether an error is the runtime's word for memory that it did not get, or a size that it does not have. */
export function isOutOfMemory(error: unknown): boolean {
  return OUT_OF_MEMORY.test(messageOf(error));
}

/** What was thrown, in its own words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `file:line:column: message (fix)`, the form that editors and terminals link. */
export function formatProblem(problem: Problem): string {
  const { at, message, fix } = problem;
  const place = at
    ? `${[at.file, at.line, at.column].filter((x) => x !== undefined).join(':')}: `
    : '';
  return `${place}${message}${fix ? `\n  ${fix}` : ''}`;
}
