/**
 * The product of rows and a layer's weights in 64 bits, for those who read an export: in register blocks of
 * four rows × four units. Every sum is taken in the order of the inputs, from the bias on.
 */

/** Rows that are multiplied at a time. */
const ROWS: i32 = 4;
const UNITS: i32 = 4;

/** Where the arrays lie: see `reserve`. */
export let x: usize = 0;
export let kernel: usize = 0;
export let bias: usize = 0;
export let sums: usize = 0;
let panel: usize = 0;

/**
 * Makes room for a product.
 * `x`: rows × inputs, f32. `kernel`: for each four units, inputs × 4, f64; `bias`: units, f64; both with zeros for
 * units that fill up the last four. `sums`: rows × units, f64.
 */
export function reserve(rows: i32, inputs: i32, units: i32): void {
  const padded = (units + UNITS - 1) & ~(UNITS - 1);
  x = after(__heap_base, 0);
  kernel = after(x, 4 * rows * inputs);
  bias = after(kernel, 8 * inputs * padded);
  panel = after(bias, 8 * padded);
  sums = after(panel, 8 * inputs * ROWS);
  const end = after(sums, 8 * rows * units);
  const pages = <i32>((end + 0xffff) >> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
}

function after(start: usize, bytes: usize): usize {
  return (start + bytes + 15) & ~15;
}

export function multiply(rows: i32, inputs: i32, units: i32): void {
  for (let row = 0; row < rows; row += ROWS) {
    fillPanel(row, rows, inputs);
    const left = min(ROWS, rows - row);
    for (let unit = 0; unit < units; unit += UNITS) {
      block(row, left, unit, inputs, units);
    }
  }
}

/** Four rows, input by input; those beyond the last row are zeros. */
function fillPanel(row: i32, rows: i32, inputs: i32): void {
  for (let i = 0; i < ROWS; i++) {
    const from = x + (<usize>((row + i) * inputs) << 2);
    let to = panel + (<usize>i << 3);
    const isRow = row + i < rows;
    for (let input = 0; input < inputs; input++, to += 8 * ROWS) {
      store<f64>(to, isRow ? <f64>load<f32>(from + (<usize>input << 2)) : 0);
    }
  }
}

function block(row: i32, rows: i32, unit: i32, inputs: i32, units: i32): void {
  const start = bias + (<usize>unit << 3);
  let a0 = v128.load(start), a1 = v128.load(start, 16);
  let b0 = a0, b1 = a1, c0 = a0, c1 = a1, d0 = a0, d1 = a1;
  let weights = kernel + (<usize>(unit * inputs) << 3);
  let values = panel;
  for (let input = 0; input < inputs; input++, weights += 32, values += 32) {
    const w0 = v128.load(weights), w1 = v128.load(weights, 16);
    const a = v128.load64_splat(values);
    a0 = f64x2.add(a0, f64x2.mul(a, w0));
    a1 = f64x2.add(a1, f64x2.mul(a, w1));
    const b = v128.load64_splat(values, 8);
    b0 = f64x2.add(b0, f64x2.mul(b, w0));
    b1 = f64x2.add(b1, f64x2.mul(b, w1));
    const c = v128.load64_splat(values, 16);
    c0 = f64x2.add(c0, f64x2.mul(c, w0));
    c1 = f64x2.add(c1, f64x2.mul(c, w1));
    const d = v128.load64_splat(values, 24);
    d0 = f64x2.add(d0, f64x2.mul(d, w0));
    d1 = f64x2.add(d1, f64x2.mul(d, w1));
  }
  const left = min(UNITS, units - unit);
  const to = sums + (<usize>(row * units + unit) << 3);
  const stride = <usize>units << 3;
  put(to, left, a0, a1);
  if (rows > 1) put(to + stride, left, b0, b1);
  if (rows > 2) put(to + 2 * stride, left, c0, c1);
  if (rows > 3) put(to + 3 * stride, left, d0, d1);
}

/** The sums of a row: of the last units there may be fewer than four. */
// @ts-ignore: decorator
@inline
function put(to: usize, units: i32, first: v128, second: v128): void {
  if (units == UNITS) {
    v128.store(to, first);
    v128.store(to, second, 16);
    return;
  }
  store<f64>(to, f64x2.extract_lane(first, 0));
  if (units > 1) store<f64>(to, f64x2.extract_lane(first, 1), 8);
  if (units > 2) store<f64>(to, f64x2.extract_lane(second, 0), 16);
}
