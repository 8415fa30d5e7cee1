import { cannotWrite } from '../files/atomic-write.js';

/**
 * Keeps the process alive when nobody reads what it prints (`| head`): a run goes on to its verdict, whose exit code is not that
 * of a crash. Anything else that keeps standard output from being written is passed on as a BrokenError.
 */
export function surviveClosedOutput(onError: (error: Error) => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') onError(cannotWrite('standard output', error));
  });
  // Nobody is left to be told.
  process.stderr.on('error', () => {});
}
