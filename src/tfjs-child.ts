import { messageOf } from './errors.js';
import { report } from './train/child/report.js';
import { answerTask } from './train/tfjs/tfjs-child.js';

/** The process that runs a file which makes a model. Its one argument is the folder of its task. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new RangeError('there is no task');
try {
  await answerTask(folder);
} catch (error) {
  console.error(error);
  report({ type: 'error', message: messageOf(error).slice(0, 1000) });
  process.exitCode = 1;
}
// TensorFlow's threads need not be waited for.
process.exit();
