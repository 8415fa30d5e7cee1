import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { fanOut, type RunEvent, type Subscriber } from '../src/events.js';

const FINISHED: RunEvent = { type: 'run-finished', status: 'finished', seconds: 1 };
const READING: RunEvent = { type: 'reading', rows: 1 };

function recorder(name: string) {
  const seen: RunEvent[] = [];
  return { name, seen, receive: (event: RunEvent) => void seen.push(event) };
}

describe('subscribers', () => {
  test('all get every event, in order', () => {
    const [first, second] = [recorder('first'), recorder('second')];
    const { emit } = fanOut([first, second]);
    emit(READING);
    emit(FINISHED);
    expect(first.seen).toEqual([READING, FINISHED]);
    expect(second.seen).toEqual([READING, FINISHED]);
  });

  test('that throw are reported to the others once, taken off, and never stop a run', () => {
    const [first, last] = [recorder('first'), recorder('last')];
    let calls = 0;
    const broken = {
      name: 'events.jsonl',
      receive: () => {
        calls++;
        throw new Error('disk full');
      },
    };
    const { emit } = fanOut([first, broken, last]);
    emit(READING);
    emit(FINISHED);
    expect(calls).toBe(1);
    const warning = { type: 'warning', message: 'events.jsonl stopped: disk full' };
    expect(first.seen).toEqual([READING, warning, FINISHED]);
    expect(last.seen).toEqual([warning, READING, FINISHED]);
  });

  test('may all throw, even at the report of another', () => {
    const thrower = (name: string) => ({
      name,
      receive: () => {
        throw name;
      },
    });
    const { emit } = fanOut([thrower('a'), thrower('b')]);
    expect(() => emit(READING)).not.toThrow();
    expect(() => emit(FINISHED)).not.toThrow();
  });

  test('hear from the moment on when they are added', () => {
    const [first, later] = [recorder('first'), recorder('later')];
    const { emit, add } = fanOut([first]);
    emit(READING);
    add(later);
    emit(FINISHED);
    expect(first.seen).toEqual([READING, FINISHED]);
    expect(later.seen).toEqual([FINISHED]);
  });
});

describe('what subscribers put aside', () => {
  test('is written once, when all events that come at once have been received', async () => {
    const seen: string[] = [];
    const { emit } = fanOut([
      {
        name: 'file',
        receive: ({ type }) => void seen.push(type),
        flush: () => void seen.push('flush'),
      },
    ]);
    emit(READING);
    emit(READING);
    await undefined;
    expect(seen).toEqual(['reading', 'reading', 'flush']);
    emit(FINISHED);
    await undefined;
    expect(seen.slice(3)).toEqual(['run-finished', 'flush']);
  });

  test('and can’t be written is reported to the others, and never stops a run', async () => {
    const listener = recorder('listener');
    const broken = {
      name: 'events.jsonl',
      receive() {},
      flush: () => {
        throw new Error('disk full');
      },
    };
    const { emit } = fanOut([broken, listener]);
    emit(READING);
    await undefined;
    emit(FINISHED);
    await undefined;
    const warning = { type: 'warning', message: 'events.jsonl stopped: disk full' };
    expect(listener.seen).toEqual([READING, warning, FINISHED]);
  });
});

describe('the end of subscribers', () => {
  afterEach(() => {
    jest.useRealTimers();
  });
  const ending = (name: string, end: () => Promise<void>): Subscriber => ({
    name,
    receive() {},
    end,
  });

  test('comes once, and no event after it', async () => {
    const seen: string[] = [];
    const { emit, end } = fanOut([
      {
        name: 'file',
        receive: ({ type }) => void seen.push(type),
        end: async () => void seen.push('end'),
      },
    ]);
    emit(READING);
    await end();
    emit(FINISHED);
    await end();
    expect(seen).toEqual(['reading', 'end']);
  });

  test('that fails is a warning to those who are left', async () => {
    const log = recorder('log');
    const fails = ending('mlflow', async () => {
      throw new Error('no route to host');
    });
    const throws = ending('tensorboard', () => {
      throw new Error('disk full');
    });
    await fanOut([fails, throws, log]).end();
    expect(log.seen).toHaveLength(2);
    expect(log.seen).toContainEqual({
      type: 'warning',
      message: 'mlflow stopped: no route to host',
    });
    expect(log.seen).toContainEqual({ type: 'warning', message: 'tensorboard stopped: disk full' });
  });

  test('comes too for one that was taken off: it may hold a file open', async () => {
    let ended = 0;
    const { emit, end } = fanOut([
      {
        name: 'broken',
        receive: () => {
          throw new Error('disk full');
        },
        end: async () => void ended++,
      },
    ]);
    emit(READING);
    await end();
    expect(ended).toBe(1);
  });

  test('is waited for where it is slow, and keeps nobody else from ending', async () => {
    let finish = () => {};
    const slow = ending('slow', () => new Promise((resolve) => (finish = resolve)));
    const order: string[] = [];
    const quick = ending('quick', async () => void order.push('quick'));
    const whole = fanOut([slow, quick])
      .end()
      .then(() => order.push('all'));
    await new Promise(setImmediate);
    expect(order).toEqual(['quick']);
    finish();
    await whole;
    expect(order).toEqual(['quick', 'all']);
  });

  test('is given up where it never comes, and that is a warning', async () => {
    jest.useFakeTimers();
    const log = recorder('log');
    const whole = fanOut([ending('hangs', () => new Promise(() => {})), log]).end();
    await jest.advanceTimersByTimeAsync(60_000);
    await whole;
    expect(log.seen).toEqual([
      { type: 'warning', message: 'hangs stopped: it did not end within 10 s' },
    ]);
  });
});
