/** The calls that a fault can be planned for. */
export type RayCall =
  | 'version'
  | 'package-get'
  | 'package-put'
  | 'submit'
  | 'status'
  | 'logs'
  | 'stop'
  | 'delete';

export type RayFault = {
  readonly call: RayCall;
  /** How often; once where left out. */
  readonly times?: number;
  /** So many calls go through first. */
  readonly after?: number;
} & (
  | {
      readonly kind: /** The connection is closed, and nothing is done. */
        | 'drop'
        /** Done, and the connection is closed in the middle of the answer. */
        | 'cut'
        /** Done, and the connection is closed without an answer. */
        | 'lost-answer'
        /** Nothing is done, and a proxy answers with its own page and a 200. */
        | 'html'
        /** Nothing is done. */
        | '500'
        /** Nothing is done, and no answer ever comes. */
        | 'hang'
        /** Nothing is done, and an answer begins that comes byte by byte and never ends. */
        | 'slow';
    }
  | { readonly kind: 'redirect'; readonly to: string }
);

interface Planned {
  readonly fault: RayFault;
  left: number;
  skip: number;
}

/** The faults that a test asked for, in order. */
export class RayFaults {
  readonly #planned: Planned[] = [];

  add(fault: RayFault): void {
    this.#planned.push({ fault, left: fault.times ?? 1, skip: fault.after ?? 0 });
  }

  take(call: RayCall | undefined): RayFault | undefined {
    const planned = this.#planned.find(({ fault, left }) => fault.call === call && left > 0);
    if (!planned) return undefined;
    if (planned.skip > 0) {
      planned.skip--;
      return undefined;
    }
    planned.left--;
    return planned.fault;
  }
}
