import { InterruptedError, type StopSignal } from '../errors.js';

const SIGNALS: readonly StopSignal[] = ['SIGINT', 'SIGTERM'];

/**
 * An AbortSignal that Ctrl-C and SIGTERM abort, with an InterruptedError as its reason. The second one ends the process at once.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(name === 'SIGINT' ? 130 : 143);
      controller.abort(new InterruptedError(name));
    });
  }
  return controller.signal;
}
