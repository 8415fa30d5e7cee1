import { z } from 'zod';

/**
 * A schema that is made when the first value is held to it: to make one takes longer than to hold a
 * value to it, and most that a process knows of are not needed in it.
 * @param make a schema of a value that is there: whether a key may be left out stands around it,
 *   since that is asked before there is a value
 */
export function later<S extends z.ZodType>(make: () => S): z.ZodLazy<S> {
  const schema = z.lazy(make);
  // zod would have it made to see whether it stands for what is left out.
  schema._zod.optin = undefined;
  schema._zod.optout = undefined;
  return schema;
}

/** For what is held to a schema once: a parser compiled for it takes longer to compile than it saves. */
export const ONCE = { jitless: true };
