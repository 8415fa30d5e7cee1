// Preloaded into a job: the waits between retries (a second and more) take a hundredth of their time.
const { setTimeout: original } = globalThis;

globalThis.setTimeout = Object.assign(
  (callback, milliseconds = 0, ...rest) =>
    original(callback, milliseconds >= 1000 ? milliseconds / 100 : milliseconds, ...rest),
  original,
);
