import { BrokenError, messageOf } from './errors.js';
import { report } from './train/child/report.js';
import { learnThere } from './train/ray/learn-there.js';

/** What trains a network as a job of a Ray cluster. It is told of its folders as a command is. */
const { SLUICE_DATA: data, SLUICE_OUT: out, SLUICE_SEED: seed } = process.env;
if (data === undefined || out === undefined) throw new RangeError('there is no lesson');
learnThere(data, out, Number(seed)).catch((error: unknown) => {
  const broken = error instanceof BrokenError;
  // Where it is expected to happen the message is enough.
  if (!broken) console.error(error);
  const fix = broken && error.fix !== undefined ? `. ${error.fix}` : '';
  report({ type: 'error', message: `${messageOf(error)}${fix}`.slice(0, 1000) });
  process.exitCode = 1;
});
