import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * A command with whatever it started. On Linux its processes are found one by one: those of its
 * session, and those that left it and still carry its mark in their environment. Elsewhere they are
 * its process group as a whole.
 */
export class ProcessGroup {
  /**
   * @param leader the process that leads the group and its session
   * @param mark a `NAME=VALUE` of its environment that no other process has
   */
  constructor(
    private readonly leader: number,
    private readonly mark: string,
  ) {}

  /** Whether any of them still runs. One that has ended and waits for its parent does not. */
  alive(): boolean {
    return PROC ? this.#members().length > 0 : signalled(-this.leader, 0);
  }

  /** Sends a signal to each of them; one that has ended meanwhile is none to send it to. */
  send(signal: NodeJS.Signals): void {
    const targets = PROC ? this.#members() : [-this.leader];
    for (const target of targets) signalled(target, signal);
  }

  #members(): number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => pid !== process.pid && this.#holds(pid));
  }

  #holds(pid: number): boolean {
    const stat = readProc(pid, 'stat');
    if (stat === undefined) return false;
    // The name, in brackets, may hold anything; after it: state, parent, group, session.
    const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return false;
    if (Number(group) === this.leader || Number(session) === this.leader) return true;
    return readProc(pid, 'environ')?.split('\0').includes(this.mark) === true;
  }
}

const PROC = process.platform === 'linux' && existsSync('/proc/self/stat');

/** Undefined where it has ended, or is somebody else's. */
function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

function signalled(target: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(target, signal);
  } catch {
    return false;
  }
}
