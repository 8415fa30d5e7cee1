import { existsSync } from 'node:fs';
import { InputError, messageOf } from '../errors.js';
import type { Host } from '../host/host.js';
import { configOf, keyOf } from './agreed-rules.js';
import { shownPath } from './rules.js';

/**
 * Refuses work that takes away the config that it should be judged by, and says so before anything
 * else, under the name of the experiment that it was.
 * @param file where the config should be. Absolute.
 * @throws InputError when the base has it and the work does not
 * @throws BrokenError when the base can't be read
 */
export async function refuseDeletedConfig(
  file: string,
  { host, workspace }: { readonly host: Host; readonly workspace: string },
): Promise<void> {
  if (existsSync(file)) return;
  const base = await host.base();
  const content = await base?.file(file);
  if (!base || !content) return;
  const error = InputError.of(
    `the config stands at the base ${base.sha.slice(0, 7)}, and is deleted or renamed here: nothing says what is asked`,
    {
      at: { file: shownPath(file, workspace) },
      fix: 'Leave it where it is, or give its new place to the action: config: NEW.yml. It is judged by its old rules then.',
    },
  );
  const source = configOf(content);
  if (source) {
    const key = keyOf(source);
    await host.begin(key);
    await host.announceEnd({ status: 'refused', ...key, error: messageOf(error) }, {});
  }
  throw error;
}
