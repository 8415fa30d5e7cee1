// Runs a program and watches it: seconds of wall time and, where /proc tells (Linux), the most memory it held.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const EVERY_MS = 5;

/**
 * @returns exit code, seconds from its start to its end, peak resident memory in MB (NaN where it can't be told), its output,
 * and the time in milliseconds since 1970 that it was started at
 */
export function watched(command, args, options = {}) {
  const startedAt = performance.timeOrigin + performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const start = performance.now();
  let peak = Number.NaN;
  const timer = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, EVERY_MS);
  return new Promise((resolve, reject) => {
    let output = '';
    const take = (text) => {
      output += text;
    };
    child.stdout?.setEncoding('utf8').on('data', take);
    child.stderr?.setEncoding('utf8').on('data', take);
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ code, seconds: (performance.now() - start) / 1000, peak, output, startedAt });
    });
  });
}

/** The kernel keeps the high-water mark, so what is read last is the peak but for the last few milliseconds. */
function peakOf(pid) {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
