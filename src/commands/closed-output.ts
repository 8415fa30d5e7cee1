import { BrokenError } from '../errors.js';
import { cannotWrite } from '../files/atomic-write.js';

/**
 * Keeps the process alive when nobody reads what it prints (`| head`): a run goes on to its verdict, whose exit code is not that
 * of a crash. Anything else that keeps standard output from being written is passed on as a BrokenError.
 */
export function surviveClosedOutput(onError: (error: Error) => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    const { message } = cannotWrite('standard output', error);
    const fix =
      'Only this output is lost: what was decided before stands, and so does what was kept.';
    onError(new BrokenError(message, fix, { cause: error }));
  });
  // Nobody is left to be told.
  process.stderr.on('error', () => {});
}
