import { ownFolder } from '../../files/own-folder.js';

/**
 * The folder of `sluice.py`.
 * @throws BrokenError where a part of Sluice is missing
 */
export function pythonFolder(): string {
  return ownFolder('python', 'sluice.py');
}
