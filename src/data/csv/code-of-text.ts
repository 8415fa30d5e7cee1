const FIRST_SLOTS = 1024;
/** Longer ways through the table are nobody's chance: somebody chose the texts. */
const LONGEST_WAY = 128;

/**
 * From a text to a whole number from 0, in a third of a Map's time for a million texts that all differ,
 * as names of rows do. A table with open addressing (linear probing, at most half full); texts chosen so
 * that they collide find a Map, whose hash nobody can foresee.
 */
export class CodeOfText {
  #slots = new Int32Array(FIRST_SLOTS).fill(-1);
  #texts: string[] = [];
  #hashes = new Int32Array(FIRST_SLOTS);
  #codes = new Int32Array(FIRST_SLOTS);
  #map: Map<string, number> | undefined;
  /** Of the text that was looked up last: whoever does not find it adds it. */
  #last = { text: '', hash: hashOf(''), slot: -1 };

  get(text: string): number | undefined {
    if (this.#map !== undefined) return this.#map.get(text);
    const hash = hashOf(text);
    const slot = this.#find(text, hash);
    const place = this.#slots[slot]!;
    if (place >= 0) return this.#codes[place];
    this.#last = { text, hash, slot };
    return undefined;
  }

  /** Of a text that `get` doesn't know. */
  add(text: string, code: number): void {
    if (this.#map !== undefined) {
      this.#map.set(text, code);
      return;
    }
    const last = this.#last;
    const known = last.slot >= 0 && last.text === text;
    const hash = known ? last.hash : hashOf(text);
    const slot = known ? last.slot : this.#find(text, hash);
    last.slot = -1;
    const place = this.#texts.push(text) - 1;
    if (place === this.#hashes.length) {
      this.#hashes = doubled(this.#hashes);
      this.#codes = doubled(this.#codes);
    }
    this.#hashes[place] = hash;
    this.#codes[place] = code;
    this.#slots[slot] = place;
    if (((slot - hash) & (this.#slots.length - 1)) > LONGEST_WAY) this.#toMap();
    else if (this.#texts.length * 2 > this.#slots.length) this.#grow();
  }

  /** The slot of the text, or the free one where it belongs. */
  #find(text: string, hash: number): number {
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const place = this.#slots[slot]!;
      if (place < 0 || (this.#hashes[place] === hash && this.#texts[place] === text)) return slot;
    }
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const last = slots.length - 1;
    for (let place = 0; place < this.#texts.length; place++) {
      let slot = this.#hashes[place]! & last;
      while (slots[slot]! >= 0) slot = (slot + 1) & last;
      slots[slot] = place;
    }
    this.#slots = slots;
  }

  #toMap(): void {
    const codes = this.#codes;
    this.#map = new Map(this.#texts.map((text, place) => [text, codes[place]!]));
    this.#texts = [];
    this.#slots = this.#hashes = this.#codes = new Int32Array(0);
  }
}

function doubled(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(values.length * 2);
  twice.set(values);
  return twice;
}

/** Multiply and mix, with the finish of MurmurHash3 (A. Appleby, public domain). */
export function hashOf(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
