/** Where two threads wait for each other. Both run on the same memory in instances of their own. */
import { Program } from './layout';

/** About 20 µs: shorter than a sleep and a wake-up, longer than the other thread is usually late. */
const SPINS = 4000;
/** Nanoseconds after which the other thread is taken for dead. */
const PATIENCE: i64 = 60_000_000_000;

/** Returns when both threads have arrived. */
export function barrier(program: Program): void {
  const arrived = changetype<usize>(program) + offsetof<Program>('arrived');
  const generation = changetype<usize>(program) + offsetof<Program>('generation');
  const now = atomic.load<i32>(generation);
  if (atomic.add<i32>(arrived, 1) == 1) {
    atomic.store<i32>(arrived, 0);
    atomic.store<i32>(generation, now + 1);
    atomic.notify(generation, 1);
    return;
  }
  awaitChange(generation, now, PATIENCE);
}

/** Spins, then sleeps, until the number at `address` is no longer `value`; traps after `patience` ns (−1: never). */
export function awaitChange(address: usize, value: i32, patience: i64): void {
  for (let spin = 0; spin < SPINS; spin++) {
    if (atomic.load<i32>(address) != value) return;
  }
  while (atomic.load<i32>(address) == value) {
    if (atomic.wait<i32>(address, value, patience) == AtomicWaitResult.TIMED_OUT) unreachable();
  }
}
