/** A parser compiled for a schema takes longer to compile than it saves in one use. */
export const ONCE = { jitless: true };
