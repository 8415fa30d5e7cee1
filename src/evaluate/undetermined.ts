/** What stands in for a number that the rows do not define, with the reason in plain English. */
export interface Undefined {
  readonly why: string;
}

export function isUndefined<T>(value: T | Undefined): value is Undefined {
  return typeof value === 'object' && value !== null && 'why' in value;
}
