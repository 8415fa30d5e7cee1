// Which hashes stand more than once, or are among others.
import { after, firstFree, reach } from './memory';

/** u64 [items]: the hashes that are added or looked for. */
export let items: usize = 0;
/** u64 [slots]: those that were added; 0 where none is. */
let slots: usize = 0;
let last: usize = 0;
let hasZero: bool = false;

/** Makes room for a set of so many hashes, which is empty, and for so many items at a time. */
export function reserveSet(hashes: usize, atOnce: usize): void {
  let size: usize = 2;
  while (size < 2 * hashes) size <<= 1;
  last = size - 1;
  items = firstFree();
  slots = after(items, atOnce * 8);
  reach(after(slots, size * 8));
  memory.fill(slots, 0, size * 8);
  hasZero = false;
}

/** Adds items, and gives how many were there already. */
export function addItems(count: usize): usize {
  let known: usize = 0;
  for (let i: usize = 0; i < count; i++) {
    const hash = load<u64>(items + (i << 3));
    if (hash == 0) {
      known += <usize>hasZero;
      hasZero = true;
      continue;
    }
    const slot = slotOf(hash);
    if (load<u64>(slot) == hash) known++;
    else store<u64>(slot, hash);
  }
  return known;
}

/** Whether one of the items is in the set. */
export function hasAny(count: usize): bool {
  for (let i: usize = 0; i < count; i++) {
    const hash = load<u64>(items + (i << 3));
    if (hash == 0 ? hasZero : load<u64>(slotOf(hash)) == hash) return true;
  }
  return false;
}

/** Where a hash stands, or would. Linear probing: a hash needs no hash of its own. */
function slotOf(hash: u64): usize {
  let at = slots + ((<usize>hash & last) << 3);
  for (let held = load<u64>(at); held != hash && held != 0; held = load<u64>(at)) {
    at = slots + ((at - slots + 8) & (last << 3 | 7));
  }
  return at;
}
