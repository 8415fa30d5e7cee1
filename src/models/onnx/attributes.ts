import type { AttributeProto } from './onnx-ml.generated.js';

/** A node's attributes, each of which an operator has to ask for: what it would overlook is refused. */
export class Attributes {
  readonly #left: Map<string, AttributeProto>;

  constructor(attributes: readonly AttributeProto[]) {
    this.#left = new Map(attributes.map((one) => [one.name, one]));
  }

  /** @param otherwise what a node that does not say gets; left out: it has to */
  float(name: string, otherwise?: number): number {
    return this.#take(name)?.f ?? required(name, otherwise);
  }

  integer(name: string, otherwise?: number): number {
    const found = this.#take(name);
    return found ? Number(found.i) : required(name, otherwise);
  }

  /** Undefined where the node does not say. */
  integers(name: string): readonly number[] | undefined {
    return this.#take(name)?.ints.map(Number);
  }

  strings(name: string): readonly string[] | undefined {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return this.#take(name)?.strings.map((bytes) => decoder.decode(bytes));
  }

  /** @throws Error when there is an attribute that nothing asked for */
  refuseOthers(): void {
    const [other] = this.#left.keys();
    if (other !== undefined) throw new Error(`the attribute ${other} is not known`);
  }

  #take(name: string): AttributeProto | undefined {
    const found = this.#left.get(name);
    this.#left.delete(name);
    return found;
  }
}

function required(name: string, otherwise: number | undefined): number {
  if (otherwise === undefined) throw new Error(`the attribute ${name} is missing`);
  return otherwise;
}
