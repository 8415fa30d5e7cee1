import { createHash } from 'node:crypto';

/** As `mlflow/utils/validation.py` has it, in all of its versions. */
const FORBIDDEN = /[^\w.\- ]/g;

/**
 * A name as MLflow takes one, which is a file's: `recall(bad)` is `recall-bad`. What has to be replaced
 * beyond that is told apart by a digest.
 * @param name with one slash at most
 */
export function mlflowKey(name: string): string {
  return name.split('/').map(partOf).join('/');
}

function partOf(part: string): string {
  const plain = part.replace(/^([^()]+)\(([^()]*)\)$/, '$1-$2');
  const key = plain.replace(FORBIDDEN, '_').trim();
  const safe = key === plain && key !== '' && !/^\.+$/.test(key);
  if (safe) return key;
  const digest = createHash('sha256').update(part).digest('hex').slice(0, 8);
  return `${key.replace(/^\.+$/, '')}_${digest}`;
}
