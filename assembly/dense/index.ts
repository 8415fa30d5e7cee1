/** What the driver calls. Arguments are addresses of the structs in layout.ts and of blocks it laid out. */
import { Part, Program } from './layout';
import { penaltyOf, refreshPart } from './optimizer';

export { evaluate } from './evaluate';
export { shuffle } from './random';
export { stop, train, work } from './train';

/** To be called after the driver has written parameters: makes the transposed kernels equal to them. */
export function refresh(program: Program): void {
  for (let i = 0; i < program.laneCount; i++) refreshPart(program, partAt(program, i));
}

/** Σ l1 |w| + l2 w² of the parameters as they stand. */
export function penalty(program: Program): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < program.laneCount; i++) sum += penaltyOf(program, partAt(program, i));
  return sum;
}

// @ts-ignore: decorator
@inline
function partAt(program: Program, index: i32): Part {
  return changetype<Part>(program.parts + <usize>index * offsetof<Part>());
}
