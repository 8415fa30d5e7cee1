import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { later, ONCE } from '../schemas.js';
import { errorCode } from './error-code.js';

/** Who made a file or a folder that is there only while they work. */
const ownerSchema = later(() =>
  z.strictObject({
    host: z.string(),
    pid: z.int().positive(),
    /** When the process began, as its system counts; null where that can't be asked. */
    started: z.string().nullable(),
    /** Tells two of one process apart. */
    token: z.string(),
  }),
);

export type Owner = Readonly<z.infer<typeof ownerSchema>>;

/** Who a file says made it; undefined where it names nobody. */
export function ownerIn(json: unknown): Owner | undefined {
  return ownerSchema.safeParse(json, ONCE).data;
}

/** Of another machine that can't be known. */
export type Liveness = 'alive' | 'dead' | 'unknown';

/** Tokens of what this process owns: another process of its id, in a container, had others. */
const own = new Set<string>();

/** A new owner: this process. */
export function newOwner(): Owner {
  const token = randomUUID();
  own.add(token);
  return { host: hostname(), pid: process.pid, started: startOf(process.pid), token };
}

export function livenessOf({ host, pid, started, token }: Owner): Liveness {
  if (host !== hostname()) return 'unknown';
  if (pid === process.pid) return own.has(token) ? 'alive' : 'dead';
  return isRunning(pid) && startOf(pid) === started ? 'alive' : 'dead';
}

/** Whether a process of this machine runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * In clock ticks since the machine began: ids of processes are given again. proc(5), field 22; the
 * second field may hold blanks and parentheses, so it is counted from the last parenthesis.
 */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
