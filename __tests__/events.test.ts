import { describe, expect, test } from '@jest/globals';
import { fanOut, type RunEvent } from '../src/events.js';

const FINISHED: RunEvent = { type: 'run-finished', status: 'finished', seconds: 1 };
const READING: RunEvent = { type: 'reading', rows: 1 };

function recorder(name: string) {
  const seen: RunEvent[] = [];
  return { name, seen, receive: (event: RunEvent) => void seen.push(event) };
}

describe('subscribers', () => {
  test('all get every event, in order', () => {
    const [first, second] = [recorder('first'), recorder('second')];
    const emit = fanOut([first, second]);
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
    const emit = fanOut([first, broken, last]);
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
    const emit = fanOut([thrower('a'), thrower('b')]);
    expect(() => emit(READING)).not.toThrow();
    expect(() => emit(FINISHED)).not.toThrow();
  });
});
