import { Rows } from './layout';

/**
 * Copies `count` rows, `order[first …]` or in order, into panels of eight columns.
 * Padding columns are left as they are: zero from the start.
 */
export function gather(rows: Rows, first: i32, count: i32, panels: usize, stride: usize): void {
  const columns = rows.columns;
  const order = rows.order;
  const x = rows.x;
  const whole = columns >>> 3;
  const rest = columns & 7;
  for (let i = 0; i < count; i++) {
    let from = x + (<usize>rowAt(order, first + i) * columns << 2);
    let to = panels + (<usize>i << 5);
    for (let panel = 0; panel < whole; panel++) {
      v128.store(to, v128.load(from));
      v128.store(to, v128.load(from, 16), 16);
      from += 32;
      to += stride;
    }
    for (let column = 0; column < rest; column++) {
      store<f32>(to, load<f32>(from));
      from += 4;
      to += 4;
    }
  }
}

// @ts-ignore: decorator
@inline
export function rowAt(order: usize, i: i32): u32 {
  return order ? load<u32>(order + (<usize>i << 2)) : i;
}
