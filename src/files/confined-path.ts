import { InputError, type Place, type Problem } from '../errors.js';
import { liesIn, realPath } from './real-path.js';

/** A path that was written somewhere, and what it is called there. */
export interface NamedPath {
  /** Absolute. */
  readonly path: string;
  /** `export.path` */
  readonly name: string;
  readonly at?: Place;
}

/**
 * Refuses what really leads out of some folders, by itself or through a link at any level. What is
 * not there yet counts by where it would come to stand.
 * @param folders absolute
 * @throws InputError with a problem for each path
 */
export async function confine(
  paths: readonly NamedPath[],
  folders: readonly string[],
): Promise<void> {
  const problems: Problem[] = [];
  for (const { path, name, at } of paths) {
    if (await liesIn(path, folders)) continue;
    const nowhere = (await realPath(path)) === undefined;
    problems.push({
      message: nowhere
        ? `${name} leads through a link to nothing: ${path}`
        : `${name} leads out of the workspace: ${path}`,
      ...(at && { at }),
      fix: 'Name a path in the workspace; links that lead out of it are not followed.',
    });
  }
  if (problems.length > 0) throw new InputError(problems);
}
