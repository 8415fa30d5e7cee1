import { readdirSync, readFileSync } from 'node:fs';

/** The living processes of a session: what a detached child started, whatever groups it made. A zombie is dead. */
export function living(session: number): readonly number[] {
  return processes().filter((pid) => sessionOf(pid) === session);
}

/** The living processes that were started with each of these in their environment: `NAME=` and how its value begins. */
export function processesWith(...variables: readonly string[]): readonly number[] {
  return processes().filter((pid) => {
    const environment = `\0${readOr('', `/proc/${pid}/environ`)}`;
    return isAlive(pid) && variables.every((variable) => environment.includes(`\0${variable}`));
  });
}

/** Kills what is found for as long as something is found: a process may start another one while it is looked for. */
export async function endAll(find: () => readonly number[]): Promise<void> {
  for (let pids = find(); pids.length > 0; pids = find()) {
    for (const pid of pids) signal(pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export const isAlive = (pid: number): boolean => sessionOf(pid) !== undefined;

/** Does nothing where none of it is alive. */
export function signalSession(session: number, name: NodeJS.Signals): void {
  for (const pid of living(session)) signal(pid, name);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (isAlive(pid)) throw error;
  }
}

function processes(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** Undefined of the dead. `/proc/PID/stat` is: pid, (name), state, parent, group, session; a name may hold spaces and brackets. */
function sessionOf(pid: number): number | undefined {
  const stat = readOr('', `/proc/${pid}/stat`);
  const [state, , , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return session === undefined || state === 'Z' || state === 'X' ? undefined : Number(session);
}

/** A process can end while it is looked at. */
function readOr(otherwise: string, path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return otherwise;
  }
}
