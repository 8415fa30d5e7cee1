/** Characters that are put aside at most. */
const MOST_HELD = 1 << 16;

/** Text that is put aside to be written together: a write costs more than all that leads to a line. */
export class HeldText {
  #held = '';

  /** @param write what it throws is thrown by `add` or `flush`; its text is not written again */
  constructor(private readonly write: (text: string) => void) {}

  add(text: string): void {
    this.#held += text;
    if (this.#held.length >= MOST_HELD) this.flush();
  }

  flush(): void {
    const text = this.#held;
    this.#held = '';
    if (text !== '') this.write(text);
  }
}
