import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--force-device-scale-factor=2',
  '--virtual-time-budget=5000',
];

/** Takes a picture of a page, as wide as asked for and as high as the page says in its `data-height`. */
export async function screenshot(page, picture, width) {
  const url = pathToFileURL(page).href;
  const dom = chromium('--dump-dom', `--window-size=${width},400`, url);
  const height = Number(/data-height="(\d+)"/.exec(dom)?.[1]);
  if (!(height > 0)) throw new Error(`${page} does not say how high it is`);
  chromium(`--screenshot=${picture}`, `--window-size=${width},${height}`, url);
}

function chromium(...args) {
  const profile = mkdtempSync(join(tmpdir(), 'sluice-chromium-'));
  try {
    return execFileSync('chromium', [...FLAGS, `--user-data-dir=${profile}`, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
