import { InputError } from '../../errors.js';
import { git } from '../git.js';
import type { Repository } from './api.js';

type Environment = Readonly<Record<string, string | undefined>>;

const FIX = 'Set GITHUB_REPOSITORY to OWNER/NAME.';
const PART = /^[A-Za-z0-9_.-]+$/;

/** The repository that a command is about, and how its API is asked. */
export interface RepositoryAccess {
  readonly repository: Repository;
  readonly apiUrl: string;
  readonly token: string;
}

/**
 * By `GITHUB_REPOSITORY`, as a job has it, or else by the remote `origin` of the folder; the token is
 * `GITHUB_TOKEN`, or `GH_TOKEN` as GitHub's own command line has it. It is sent to the API alone.
 * @throws InputError when one of them is missing
 */
export async function repositoryAccess(
  env: Environment,
  folder: string,
): Promise<RepositoryAccess> {
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
  if (!token) {
    throw InputError.of('there is no token to read GitHub with', {
      fix: 'Set GITHUB_TOKEN or GH_TOKEN to one that may read Actions, for example: GH_TOKEN=$(gh auth token)',
    });
  }
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  if (!URL.canParse(apiUrl)) {
    throw InputError.of(`GITHUB_API_URL is no address: "${apiUrl}"`);
  }
  return { repository: await repositoryHere(env, folder), apiUrl, token };
}

async function repositoryHere(env: Environment, folder: string): Promise<Repository> {
  const named = env['GITHUB_REPOSITORY'];
  if (named) return partsOf(named, `GITHUB_REPOSITORY is "${named}"`);
  const remote = (await git(folder, ['remote', 'get-url', 'origin']))?.trim();
  if (!remote) {
    throw InputError.of('nothing says which repository this is: git has no remote "origin" here', {
      fix: FIX,
    });
  }
  const { host, path } = addressOf(remote);
  const server = new URL(env['GITHUB_SERVER_URL'] || 'https://github.com').hostname;
  if (host !== server && host !== `ssh.${server}`) {
    const where = host === undefined ? 'no address of a server' : `on ${host}, not on ${server}`;
    throw InputError.of(`the remote "origin" is ${where}`, {
      fix: `${FIX} For an Enterprise Server set GITHUB_SERVER_URL and GITHUB_API_URL too.`,
    });
  }
  return partsOf(path.replace(/\.git$/, ''), `the remote "origin" leads to "${path}"`);
}

function partsOf(name: string, what: string): Repository {
  const [owner, repo, ...more] = name.split('/');
  const whole = owner && repo && more.length === 0 && PART.test(owner) && PART.test(repo);
  if (!whole) throw InputError.of(`${what}, which is not OWNER/NAME`, { fix: FIX });
  return { owner, repo };
}

/** `https://HOST/OWNER/NAME.git`, `ssh://git@HOST/…` or, as git writes it short, `git@HOST:OWNER/NAME.git`. */
function addressOf(remote: string): { readonly host?: string; readonly path: string } {
  const short = /^(?:[^/@]+@)?([^/:]+):(?!\/\/)(.+)$/.exec(remote);
  if (short) return { host: short[1]!, path: short[2]! };
  if (!URL.canParse(remote)) return { path: remote };
  const { hostname, pathname } = new URL(remote);
  return { host: hostname, path: pathname.replace(/^\/|\/$/g, '') };
}
