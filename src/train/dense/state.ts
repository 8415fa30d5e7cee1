/** Everything of a program that its next step depends on, as bytes. */
export interface ProgramState {
  readonly parameters: Uint8Array;
  readonly moments: Uint8Array;
  readonly statistics: Uint8Array;
  readonly shuffle: Uint8Array;
  readonly dropout: Uint8Array;
}

/** How long each of them is. */
export type SectionBytes = Readonly<Record<keyof ProgramState, number>>;
