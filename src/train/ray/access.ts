import { InputError } from '../../errors.js';
import { RAY_TOKEN } from '../ray-token.js';
import type { RayPlace } from '../spec.js';

/** Only this machine reaches it. */
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * The token that goes along with each call; undefined where there is none. Whoever reaches a cluster
 * without one can run what they like there.
 * @throws InputError for a cluster elsewhere that is talked to without a token, or told it where
 *   others can read along, unless the config says so
 */
export function tokenFor(
  { address, insecure }: Pick<RayPlace, 'address' | 'insecure'>,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const token = env[RAY_TOKEN]?.trim() || undefined;
  const { hostname, protocol } = new URL(address);
  if (insecure || LOOPBACK.test(hostname)) return token;
  if (token === undefined) {
    throw InputError.of(`${RAY_TOKEN} is not set, and ${hostname} is not this machine`, {
      fix: `Start the cluster with RAY_AUTH_MODE=token, and put its token into ${RAY_TOKEN}. Where nobody else reaches it: train.on: {insecure: true}`,
    });
  }
  if (protocol === 'https:') return token;
  throw InputError.of(`${RAY_TOKEN} would be told ${hostname} without TLS`, {
    fix: 'Use an https address. Where nobody else can read along: train.on: {insecure: true}',
  });
}
