import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from '../../../errors.js';
import { exists } from '../../../files/exists.js';
import { listFiles } from '../../../files/list-files.js';
import { liesIn } from '../../../files/real-path.js';
import { latest } from './mlflow-run.js';

/** Of a run that was watched closely. */
const MOST_FILES = 10_000;
const LARGEST = 64 * 2 ** 20;

/** A folder, and its path for messages. */
export interface NamedFolder {
  readonly path: string;
  readonly name: string;
}

/**
 * The folder of a run's metrics in a file store of MLflow, by itself or by that of the run.
 * @param roots where it may lie. Absolute
 * @throws InputError where it is neither
 */
export async function metricsFolder(
  run: NamedFolder,
  roots: readonly string[],
): Promise<NamedFolder> {
  const inner = { path: join(run.path, 'metrics'), name: `${run.name}/metrics` };
  const folder = (await exists(inner.path)) ? inner : run;
  const at = { file: folder.name };
  if (!(await liesIn(folder.path, roots))) {
    throw InputError.of('the folder lies outside the workspace', { at });
  }
  if (basename(folder.path) === 'metrics') return folder;
  throw InputError.of('a folder, but none of a run of MLflow: it has no folder "metrics"', {
    at,
    fix: 'Name a file, or the folder of a run: mlruns/EXPERIMENT/RUN',
  });
}

/**
 * The last value of each metric: its file has a line for each time that it was logged,
 * `timestamp value step`, older ones without a step, and lies in folders where its name has
 * slashes. Links are not followed.
 * @throws InputError with file and line of what is no such line
 */
export async function numbersOfFolder(folder: NamedFolder): Promise<ReadonlyMap<string, unknown>> {
  const { files } = await listFiles(folder.path, MOST_FILES);
  if (files.length === 0) {
    throw InputError.of('no metric was logged to this run', { at: { file: folder.name } });
  }
  const found = new Map<string, unknown>();
  for (const name of files) {
    const path = join(folder.path, name);
    const file = `${folder.name}/${name}`;
    if ((await stat(path)).size > LARGEST) {
      throw InputError.of('the file is too large for one of a metric', { at: { file } });
    }
    found.set(name, latest(linesOf(await readFile(path, 'utf8'), file)).value);
  }
  return found;
}

function linesOf(text: string, file: string) {
  const lines = text.split('\n').map((line) => line.trim());
  const logged = lines.flatMap((line, i) => {
    if (line === '') return [];
    const [timestamp, value, step = '0', ...more] = line.split(' ');
    const numbers = { timestamp: Number(timestamp), step: Number(step) };
    const whole = Object.values(numbers).every(Number.isSafeInteger);
    if (value !== undefined && more.length === 0 && whole) {
      return [{ ...numbers, value: numberIn(value) }];
    }
    throw InputError.of('the line is not "timestamp value step", as MLflow writes it', {
      at: { file, line: i + 1 },
    });
  });
  if (logged.length > 0) return logged;
  throw InputError.of('the file is empty', { at: { file } });
}

/** As Python's `float` reads it: `nan` and `inf` stay words. */
function numberIn(text: string): number | string {
  const number = Number(text);
  return text === '' || Number.isNaN(number) ? text : number;
}
