import { expect } from '@jest/globals';
import type { Ended } from './process.js';

/** It says what there is to say on standard error, and nothing that only a programmer understands. */
export function expectCalm({ stdout, stderr }: Ended): void {
  expect(stdout).toBe('');
  expect(stderr).not.toMatch(/^\s+at |node:internal|something broke inside|undefined|\bNaN\b/m);
}
