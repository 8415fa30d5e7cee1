/** Where threads wait for each other. All run on the same memory in instances of their own. */
import { Meeting } from './layout';

/**
 * Some 200 µs: longer than a sleep and its wake-up take. Were it shorter, a thread that had slept once would be late by so much
 * that the others fell asleep too, and so on at every barrier.
 */
const SPINS = 300000;
/** Sleeps of the meeting's `patience` after which the others are taken for dead. One may have passed while the whole process was stopped. */
const SLEEPS = 2;

/** Returns when as many threads as `parties` have arrived. */
export function barrier(meeting: Meeting, parties: i32): void {
  if (parties < 2) return;
  const arrived = changetype<usize>(meeting) + offsetof<Meeting>('arrived');
  const generation = changetype<usize>(meeting) + offsetof<Meeting>('generation');
  const now = atomic.load<i32>(generation);
  if (atomic.add<i32>(arrived, 1) == parties - 1) {
    atomic.store<i32>(arrived, 0);
    change(meeting, generation, now + 1);
    return;
  }
  awaitChange(meeting, generation, now, SLEEPS);
}

/** Sets the number that other threads may be waiting on. */
export function change(meeting: Meeting, address: usize, value: i32): void {
  atomic.store<i32>(address, value);
  // A thread that falls asleep says so first and looks at the number once more, so no notice is lost.
  if (atomic.load<i32>(asleepAt(meeting))) atomic.notify(address, -1);
}

/** Spins, then sleeps, until the number at `address` is no longer `value`; traps after so many whole `sleeps` (0: never). */
export function awaitChange(meeting: Meeting, address: usize, value: i32, sleeps: i32): void {
  for (let spin = 0; spin < SPINS; spin++) {
    if (atomic.load<i32>(address) != value) return;
  }
  const asleep = asleepAt(meeting);
  const nanoseconds: i64 = sleeps ? <i64>meeting.patience * 1_000_000 : -1;
  let slept = 0;
  atomic.add<i32>(asleep, 1);
  while (atomic.load<i32>(address) == value) {
    const result = atomic.wait<i32>(address, value, nanoseconds);
    if (result == AtomicWaitResult.TIMED_OUT && ++slept == sleeps) unreachable();
  }
  atomic.sub<i32>(asleep, 1);
}

// @ts-ignore: decorator
@inline
function asleepAt(meeting: Meeting): usize {
  return changetype<usize>(meeting) + offsetof<Meeting>('asleep');
}
