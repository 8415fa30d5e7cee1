import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { InputError, messageOf } from '../../errors.js';

const run = promisify(execFile);

/**
 * The files below a folder that git tracks, sorted, with paths relative to it: no data that a step
 * fetched, no `.git`, no secret that is ignored.
 * @param without git's pathspecs of what is left out, relative to the folder
 * @throws InputError where there is no git, no work tree, or no file
 */
export async function gitFiles(
  folder: string,
  without: readonly string[],
): Promise<readonly string[]> {
  const command = ['ls-files', '-z', '--recurse-submodules', '--', '.', ...without];
  const { stdout } = await run('git', command, { cwd: folder, maxBuffer: 1 << 28 }).catch(
    (cause: unknown) => {
      throw InputError.of(
        `git can't list the files of ${folder}, which the cluster would be sent: ${messageOf(cause).trim()}`,
        {
          fix: 'Check the repository out with actions/checkout, and name a folder in it: train.on: {working-dir: …}',
        },
        { cause },
      );
    },
  );
  const files = stdout.split('\0').filter((path) => path !== '');
  if (files.length > 0) return [...new Set(files)].sort();
  throw InputError.of(`git tracks no file in ${folder}, so the cluster would be sent none`, {
    fix: 'Commit what the command needs, or name another folder: train.on: {working-dir: …}',
  });
}
