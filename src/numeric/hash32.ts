/** FNV-1a with the finaliser of MurmurHash3, which spreads texts that differ in their last digits. In [0, 2³²). */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix32(h);
}

/** The finaliser of MurmurHash3: numbers that differ in one bit differ in about half of their bits after it. */
export function mix32(number: number): number {
  let h = number;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
