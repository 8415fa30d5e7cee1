import { expect, test } from '@jest/globals';
import { ALONE, Pace } from '../../../src/train/dense/pace.js';

/** How so many calls are taken, where a step takes so many milliseconds together and alone. */
function take(pace: Pace, calls: number, together: number, alone: number) {
  return Array.from({ length: calls }, () => {
    const way = pace.next();
    pace.took(way, way.together ? together : alone);
    return way;
  });
}

function share(ways: ReturnType<typeof take>): number {
  return ways.filter(({ together }) => together).length / ways.length;
}

test('threads that come are tried at once, and for more than one call', () => {
  const pace = new Pace();
  pace.took(ALONE, 2);
  expect(take(pace, 2, 4, 2)).toEqual(Array(2).fill({ together: true, look: false }));
});

test('threads that are slower stop long before the first look, although the first call alone was slow', () => {
  const pace = new Pace();
  for (const milliseconds of [50, 1, 1]) pace.took(ALONE, milliseconds);
  expect(take(pace, 8, 1.4, 1).at(-1)).toEqual({ together: false, look: false });
});

test('the faster way takes nearly all calls', () => {
  expect(share(take(new Pace(), 1000, 1, 2))).toBeGreaterThan(0.96);
  expect(share(take(new Pace(), 1000, 2, 1))).toBeLessThan(0.1);
});

test('it changes within some calls where the other becomes the faster one, there and back', () => {
  const pace = new Pace();
  take(pace, 500, 1, 2);
  expect(share(take(pace, 200, 5, 2).slice(-100))).toBeLessThan(0.05);
  expect(share(take(pace, 200, 1, 2).slice(-100))).toBeGreaterThan(0.95);
});

test('one call that was slow, for whatever reason, changes nothing', () => {
  const pace = new Pace();
  take(pace, 500, 1, 2);
  const way = pace.next();
  expect(way.together).toBe(true);
  pace.took(way, 3);
  expect(pace.next().together).toBe(true);
});

test('looks at the other way are far apart', () => {
  const looks = take(new Pace(), 320, 1, 2).filter(({ look }) => look);
  expect(looks).toHaveLength(10);
});
