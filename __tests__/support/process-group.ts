import { readdirSync, readFileSync } from 'node:fs';

/** The processes of a group that are not dead yet; a zombie is dead. */
export function living(group: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => groupOf(pid) === group);
}

/** Kills all of a group, and comes back when none of it is left. */
export async function endGroup(group: number): Promise<void> {
  signalGroup(group, 'SIGKILL');
  while (living(group).length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Does nothing where the group has no process. */
export function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch (error) {
    if (living(group).length > 0) throw error;
  }
}

export const isAlive = (pid: number): boolean => groupOf(pid) !== undefined;

/** Undefined of the dead. `/proc/PID/stat` is: pid, (name), state, parent, group; a name may hold spaces and brackets. */
function groupOf(pid: number): number | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return undefined;
  }
  const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X' ? undefined : Number(group);
}
