/** What stands in for a number that the rows do not define, with the reason in plain English. */
export interface Undetermined {
  readonly why: string;
}

export function isUndetermined<T>(value: T | Undetermined): value is Undetermined {
  return typeof value === 'object' && value !== null && 'why' in value;
}
