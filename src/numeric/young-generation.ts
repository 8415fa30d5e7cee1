import { setFlagsFromString } from 'node:v8';

/**
 * From now on V8 leaves its young generation at the size that it has. As objects outlive it, it
 * doubles it, up to 32 MB twice: memory that stands beside a table of numbers, of which hardly any
 * object is made. Not for who makes a million names: those would be copied again and again.
 * See docs/adr/0043-young-generation.md
 */
export function keepYoungGeneration(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
