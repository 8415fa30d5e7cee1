import { spawn } from 'node:child_process';
import { BrokenError } from '../errors.js';

/** What opens a file as its owner would, by system. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['explorer'],
};

/**
 * Opens a page in the browser that the system is set to.
 * @throws BrokenError where nothing opens it
 */
export async function openInBrowser(file: string): Promise<void> {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  await new Promise<void>((resolve, reject) => {
    const child = spawn(command, [...args, file], { stdio: 'ignore', detached: true });
    child.once('error', (cause) => {
      const message = `no browser could be opened: ${cause.message}`;
      reject(new BrokenError(message, `Open ${file} yourself.`, { cause }));
    });
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
