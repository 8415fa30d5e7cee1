/** A tensor as the evaluator holds it, row-major. Integers are indices: as doubles they are exact. */
export type Tensor = Floats | Doubles | Integers | Booleans | Texts;

export interface Floats {
  readonly kind: 'float';
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

export interface Doubles {
  readonly kind: 'double';
  readonly dims: readonly number[];
  readonly data: Float64Array;
}

export interface Integers {
  readonly kind: 'int64';
  readonly dims: readonly number[];
  readonly data: Float64Array;
}

export interface Booleans {
  readonly kind: 'bool';
  readonly dims: readonly number[];
  readonly data: Uint8Array;
}

export interface Texts {
  readonly kind: 'string';
  readonly dims: readonly number[];
  readonly data: readonly string[];
}

export type Numbers = Floats | Doubles;

export function sizeOf(dims: readonly number[]): number {
  return dims.reduce((product, size) => product * size, 1);
}

/** @throws Error when it is of another kind */
export function expectKind<K extends Tensor['kind']>(
  tensor: Tensor | undefined,
  ...kinds: readonly K[]
): Extract<Tensor, { readonly kind: K }> {
  if (!isOneOf(tensor, kinds)) {
    throw new Error(`an input is ${tensor?.kind ?? 'missing'}, not ${kinds.join(' or ')}`);
  }
  return tensor;
}

function isOneOf<K extends Tensor['kind']>(
  tensor: Tensor | undefined,
  kinds: readonly K[],
): tensor is Extract<Tensor, { readonly kind: K }> {
  return kinds.some((kind) => kind === tensor?.kind);
}
