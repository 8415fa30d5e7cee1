import { AsyncLocalStorage } from 'node:async_hooks';

interface Sleeper {
  readonly task: Task;
  readonly until: number;
  readonly wake: () => void;
}

/** Something that goes on until it sleeps. */
interface Task {
  asleep: number;
}

/** A clock that stands still while anybody works, and goes on to the next waking when all sleep. */
export class VirtualTime {
  readonly #tasks = new Set<Task>();
  readonly #current = new AsyncLocalStorage<Task>();
  readonly #sleepers: Sleeper[] = [];

  /** @param time milliseconds since 1970 */
  constructor(private time: number) {}

  readonly now = (): number => this.time;

  /** Of work in a task alone. */
  readonly sleep = (milliseconds: number): Promise<void> => {
    const task = this.#current.getStore();
    if (!task) throw new Error('only a task sleeps');
    task.asleep++;
    return new Promise((resolve) => {
      this.#sleepers.push({ task, until: this.time + milliseconds, wake: resolve });
      this.#goOn();
    });
  };

  /** Does something by this clock. Several are begun before the first is waited for. */
  async task<T>(work: () => Promise<T>): Promise<T> {
    const task = { asleep: 0 };
    this.#tasks.add(task);
    try {
      return await this.#current.run(task, work);
    } finally {
      this.#tasks.delete(task);
      this.#goOn();
    }
  }

  #goOn(): void {
    if ([...this.#tasks].some(({ asleep }) => asleep === 0)) return;
    const [next] = this.#sleepers.toSorted((a, b) => a.until - b.until);
    if (!next) return;
    this.#sleepers.splice(this.#sleepers.indexOf(next), 1);
    this.time = Math.max(this.time, next.until);
    next.task.asleep--;
    next.wake();
  }
}
