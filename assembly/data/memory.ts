/** What follows so many bytes from `start` on, aligned for any number. */
export function after(start: usize, bytes: usize): usize {
  return (start + bytes + 15) & ~15;
}

/** The first address that is free for arrays. */
export function firstFree(): usize {
  return after(__heap_base, 0);
}

/** Makes the memory reach up to an address. */
export function reach(end: usize): void {
  const pages = <i32>((end + 0xffff) >> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
}
