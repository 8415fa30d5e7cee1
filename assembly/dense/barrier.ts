/** Where two threads wait for each other. Both run on the same memory in instances of their own. */
import { Program } from './layout';

/**
 * Some 200 µs: longer than a sleep and its wake-up take. Were it shorter, a thread that had slept once would be late by so much
 * that the other fell asleep too, and so on at every barrier.
 */
const SPINS = 300000;
/** Sleeps of the program's `patience` after which the other thread is taken for dead. One may have passed while the whole process was stopped. */
const SLEEPS = 2;

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
  awaitChange(program, generation, now, SLEEPS);
}

/** Sets the number that the other thread may be waiting on. */
export function change(program: Program, address: usize, value: i32): void {
  atomic.store<i32>(address, value);
  // A thread that falls asleep says so first and looks at the number once more, so no notice is lost.
  if (atomic.load<i32>(field(program, offsetof<Program>('asleep')))) atomic.notify(address, 1);
}

/** Spins, then sleeps, until the number at `address` is no longer `value`; traps after so many whole `sleeps` (0: never). */
export function awaitChange(program: Program, address: usize, value: i32, sleeps: i32): void {
  for (let spin = 0; spin < SPINS; spin++) {
    if (atomic.load<i32>(address) != value) return;
  }
  const asleep = field(program, offsetof<Program>('asleep'));
  const nanoseconds: i64 = sleeps ? <i64>program.patience * 1_000_000 : -1;
  let slept = 0;
  atomic.add<i32>(asleep, 1);
  while (atomic.load<i32>(address) == value) {
    const result = atomic.wait<i32>(address, value, nanoseconds);
    if (result == AtomicWaitResult.TIMED_OUT && ++slept == sleeps) unreachable();
  }
  atomic.sub<i32>(asleep, 1);
}
