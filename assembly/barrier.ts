/** Where two threads wait for each other. Both run on the same memory in instances of their own. */
import { Program } from './layout';

/**
 * Some 200 µs: longer than a sleep and its wake-up take. Were it shorter, a thread that had slept once would be late by so much
 * that the other fell asleep too, and so on at every barrier.
 */
const SPINS = 300000;
/** Nanoseconds after which the other thread is taken for dead. */
const PATIENCE: i64 = 60_000_000_000;

// @ts-ignore: decorator
@inline
function field(program: Program, offset: usize): usize {
  return changetype<usize>(program) + offset;
}

/** Returns when both threads have arrived. */
export function barrier(program: Program): void {
  const arrived = field(program, offsetof<Program>('arrived'));
  const generation = field(program, offsetof<Program>('generation'));
  const now = atomic.load<i32>(generation);
  if (atomic.add<i32>(arrived, 1) == 1) {
    atomic.store<i32>(arrived, 0);
    change(program, generation, now + 1);
    return;
  }
  awaitChange(program, generation, now, PATIENCE);
}

/** Sets the number that the other thread may be waiting on. */
export function change(program: Program, address: usize, value: i32): void {
  atomic.store<i32>(address, value);
  // A thread that falls asleep says so first and looks at the number once more, so no notice is lost.
  if (atomic.load<i32>(field(program, offsetof<Program>('asleep')))) atomic.notify(address, 1);
}

/** Spins, then sleeps, until the number at `address` is no longer `value`; traps after `patience` ns (−1: never). */
export function awaitChange(program: Program, address: usize, value: i32, patience: i64): void {
  for (let spin = 0; spin < SPINS; spin++) {
    if (atomic.load<i32>(address) != value) return;
  }
  const asleep = field(program, offsetof<Program>('asleep'));
  atomic.add<i32>(asleep, 1);
  while (atomic.load<i32>(address) == value) {
    if (atomic.wait<i32>(address, value, patience) == AtomicWaitResult.TIMED_OUT) unreachable();
  }
  atomic.sub<i32>(asleep, 1);
}
