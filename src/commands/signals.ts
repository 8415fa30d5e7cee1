import { InterruptedError, type StopSignal } from '../errors.js';
import { EXIT_OF_SIGNAL } from '../exit.js';

const SIGNALS: readonly StopSignal[] = ['SIGHUP', 'SIGINT', 'SIGTERM'];

/**
 * An AbortSignal that Ctrl-C, SIGTERM and a terminal that goes away abort, with an InterruptedError as its reason. The second one ends
 * the process at once.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(EXIT_OF_SIGNAL[name]);
      controller.abort(new InterruptedError(name));
    });
  }
  return controller.signal;
}
