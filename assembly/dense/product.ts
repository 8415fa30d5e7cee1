/**
 * The three matrix products of a dense layer, in register blocks of 6 × 8 and, where rows are left
 * over, of 4 × 8. A core starts two multiply-adds a cycle and each takes four: eight sums are just
 * enough to keep it busy if nothing is ever late, twelve leave room; more don't fit into the sixteen
 * registers. All operands are panels of eight columns (see layout.ts), so the inner loops walk
 * memory in order. A sum runs over its terms in order, whatever the block.
 */
import { madd } from './math';

/** How many of `rows`, a multiple of 4, go into blocks of six, so that fours take the rest. */
// @ts-ignore: decorator
@inline
function inSixes(rows: i32): i32 {
  const rest = rows % 6;
  return rest == 0 ? rows : max(0, rows - (rest == 4 ? 4 : 8));
}

/**
 * C = A · B. A: rows × depth, B: depth × columns, C: rows × columns.
 * With `bias`, C starts from it; with `relu`, negatives become 0; with `mask` (panels as C), C is 0
 * wherever the mask is not positive: the derivative of the relu that made the mask.
 */
export function product(
  a: usize,
  aStride: usize,
  b: usize,
  bStride: usize,
  c: usize,
  cStride: usize,
  rows: i32,
  depth: i32,
  columns: i32,
  bias: usize,
  relu: bool,
  mask: usize,
): void {
  const all = (rows + 3) & ~3;
  const sixes = inSixes(all);
  const done = <usize>sixes << 5;
  for (let column = 0; column < columns; column += 8) {
    productPanel(6, sixes, a, aStride, b, c, depth, bias, relu, mask);
    const maskRest = mask ? mask + done : 0;
    productPanel(4, all - sixes, a + done, aStride, b, c + done, depth, bias, relu, maskRest);
    b += bStride;
    c += cStride;
    if (bias) bias += 32;
    if (mask) mask += cStride;
  }
}

/** Eight columns of a product, in blocks of `height` rows: 6 or 4, a constant where it is inlined. */
// @ts-ignore: decorator
@inline
function productPanel(
  height: i32,
  rows: i32,
  a: usize,
  aStride: usize,
  b: usize,
  c: usize,
  depth: i32,
  bias: usize,
  relu: bool,
  mask: usize,
): void {
  const zero = f32x4.splat(0);
  const end = c + (<usize>rows << 5);
  let aTile = a;
  let tileMask = mask;
  for (let tile = c; tile < end; ) {
    let c00 = zero, c01 = zero;
    if (bias) {
      c00 = v128.load(bias);
      c01 = v128.load(bias, 16);
    }
    let c10 = c00, c11 = c01, c20 = c00, c21 = c01, c30 = c00, c31 = c01;
    let c40 = c00, c41 = c01, c50 = c00, c51 = c01;
    let panel = aTile;
    let q = b;
    for (let left = depth; left > 0; left -= 8) {
      const stop = q + (<usize>min(left, 8) << 5);
      let p = panel;
      do {
        const b0 = v128.load(q);
        const b1 = v128.load(q, 16);
        const a0 = v128.load32_splat(p);
        c00 = madd(a0, b0, c00);
        c01 = madd(a0, b1, c01);
        const a1 = v128.load32_splat(p, 32);
        c10 = madd(a1, b0, c10);
        c11 = madd(a1, b1, c11);
        const a2 = v128.load32_splat(p, 64);
        c20 = madd(a2, b0, c20);
        c21 = madd(a2, b1, c21);
        const a3 = v128.load32_splat(p, 96);
        c30 = madd(a3, b0, c30);
        c31 = madd(a3, b1, c31);
        if (height == 6) {
          const a4 = v128.load32_splat(p, 128);
          c40 = madd(a4, b0, c40);
          c41 = madd(a4, b1, c41);
          const a5 = v128.load32_splat(p, 160);
          c50 = madd(a5, b0, c50);
          c51 = madd(a5, b1, c51);
        }
        p += 4;
        q += 32;
      } while (q < stop);
      panel += aStride;
    }
    if (relu) {
      c00 = f32x4.pmax(c00, zero);
      c01 = f32x4.pmax(c01, zero);
      c10 = f32x4.pmax(c10, zero);
      c11 = f32x4.pmax(c11, zero);
      c20 = f32x4.pmax(c20, zero);
      c21 = f32x4.pmax(c21, zero);
      c30 = f32x4.pmax(c30, zero);
      c31 = f32x4.pmax(c31, zero);
      if (height == 6) {
        c40 = f32x4.pmax(c40, zero);
        c41 = f32x4.pmax(c41, zero);
        c50 = f32x4.pmax(c50, zero);
        c51 = f32x4.pmax(c51, zero);
      }
    }
    if (mask) {
      c00 = v128.and(c00, f32x4.gt(v128.load(tileMask), zero));
      c01 = v128.and(c01, f32x4.gt(v128.load(tileMask, 16), zero));
      c10 = v128.and(c10, f32x4.gt(v128.load(tileMask, 32), zero));
      c11 = v128.and(c11, f32x4.gt(v128.load(tileMask, 48), zero));
      c20 = v128.and(c20, f32x4.gt(v128.load(tileMask, 64), zero));
      c21 = v128.and(c21, f32x4.gt(v128.load(tileMask, 80), zero));
      c30 = v128.and(c30, f32x4.gt(v128.load(tileMask, 96), zero));
      c31 = v128.and(c31, f32x4.gt(v128.load(tileMask, 112), zero));
      if (height == 6) {
        c40 = v128.and(c40, f32x4.gt(v128.load(tileMask, 128), zero));
        c41 = v128.and(c41, f32x4.gt(v128.load(tileMask, 144), zero));
        c50 = v128.and(c50, f32x4.gt(v128.load(tileMask, 160), zero));
        c51 = v128.and(c51, f32x4.gt(v128.load(tileMask, 176), zero));
      }
      tileMask += <usize>height << 5;
    }
    v128.store(tile, c00);
    v128.store(tile, c01, 16);
    v128.store(tile, c10, 32);
    v128.store(tile, c11, 48);
    v128.store(tile, c20, 64);
    v128.store(tile, c21, 80);
    v128.store(tile, c30, 96);
    v128.store(tile, c31, 112);
    if (height == 6) {
      v128.store(tile, c40, 128);
      v128.store(tile, c41, 144);
      v128.store(tile, c50, 160);
      v128.store(tile, c51, 176);
    }
    tile += <usize>height << 5;
    aTile += <usize>height << 5;
  }
}

/** C = Aᵀ · B, or C += with `add`. A: rows × n, B: rows × columns, C: n × columns, n padded to 4. */
export function transposedProduct(
  a: usize,
  b: usize,
  stride: usize,
  c: usize,
  cStride: usize,
  rows: i32,
  n: i32,
  columns: i32,
  add: bool,
): void {
  const all = (n + 3) & ~3;
  const sixes = inSixes(all);
  let i = 0;
  for (; i < sixes; i += 6) transposedRows(6, i, a, b, stride, c, cStride, rows, columns, add);
  for (; i < all; i += 4) transposedRows(4, i, a, b, stride, c, cStride, rows, columns, add);
}

/** `height` rows of C from row `i` on, an even number: 6 or 4, a constant where it is inlined. */
// @ts-ignore: decorator
@inline
function transposedRows(
  height: i32,
  i: i32,
  a: usize,
  b: usize,
  stride: usize,
  c: usize,
  cStride: usize,
  rows: i32,
  columns: i32,
  add: bool,
): void {
  const bytes = <usize>rows << 5;
  // Pairs of A's columns, which never lie in two panels.
  const first = columnAt(a, i, stride);
  const second = columnAt(a, i + 2, stride);
  const third = columnAt(a, i + 4, stride);
  let tile = c + (<usize>i << 5);
  for (let column = 0; column < columns; column += 8) {
    let c00 = f32x4.splat(0);
    let c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
    let c40 = c00, c41 = c00, c50 = c00, c51 = c00;
    if (add) {
      c00 = v128.load(tile);
      c01 = v128.load(tile, 16);
      c10 = v128.load(tile, 32);
      c11 = v128.load(tile, 48);
      c20 = v128.load(tile, 64);
      c21 = v128.load(tile, 80);
      c30 = v128.load(tile, 96);
      c31 = v128.load(tile, 112);
      if (height == 6) {
        c40 = v128.load(tile, 128);
        c41 = v128.load(tile, 144);
        c50 = v128.load(tile, 160);
        c51 = v128.load(tile, 176);
      }
    }
    let p = first;
    let p2 = second;
    let p4 = third;
    let q = b;
    const end = q + bytes;
    do {
      const b0 = v128.load(q);
      const b1 = v128.load(q, 16);
      const a0 = v128.load32_splat(p);
      c00 = madd(a0, b0, c00);
      c01 = madd(a0, b1, c01);
      const a1 = v128.load32_splat(p, 4);
      c10 = madd(a1, b0, c10);
      c11 = madd(a1, b1, c11);
      const a2 = v128.load32_splat(p2);
      c20 = madd(a2, b0, c20);
      c21 = madd(a2, b1, c21);
      const a3 = v128.load32_splat(p2, 4);
      c30 = madd(a3, b0, c30);
      c31 = madd(a3, b1, c31);
      if (height == 6) {
        const a4 = v128.load32_splat(p4);
        c40 = madd(a4, b0, c40);
        c41 = madd(a4, b1, c41);
        const a5 = v128.load32_splat(p4, 4);
        c50 = madd(a5, b0, c50);
        c51 = madd(a5, b1, c51);
        p4 += 32;
      }
      p += 32;
      p2 += 32;
      q += 32;
    } while (q < end);
    v128.store(tile, c00);
    v128.store(tile, c01, 16);
    v128.store(tile, c10, 32);
    v128.store(tile, c11, 48);
    v128.store(tile, c20, 64);
    v128.store(tile, c21, 80);
    v128.store(tile, c30, 96);
    v128.store(tile, c31, 112);
    if (height == 6) {
      v128.store(tile, c40, 128);
      v128.store(tile, c41, 144);
      v128.store(tile, c50, 160);
      v128.store(tile, c51, 176);
    }
    tile += cStride;
    b += stride;
  }
}

/** Where a column of panels begins. */
// @ts-ignore: decorator
@inline
function columnAt(panels: usize, column: i32, stride: usize): usize {
  return panels + <usize>(column >>> 3) * stride + (<usize>(column & 7) << 2);
}

/** The sum of each column of panels into `sums`, or added to it. */
export function columnSums(
  a: usize,
  stride: usize,
  rows: i32,
  columns: i32,
  sums: usize,
  add: bool,
): void {
  for (let column = 0; column < columns; column += 8) {
    let s0 = f32x4.splat(0);
    let s1 = s0;
    if (add) {
      s0 = v128.load(sums);
      s1 = v128.load(sums, 16);
    }
    let p = a;
    const end = a + (<usize>rows << 5);
    do {
      s0 = f32x4.add(s0, v128.load(p));
      s1 = f32x4.add(s1, v128.load(p, 16));
      p += 32;
    } while (p < end);
    v128.store(sums, s0);
    v128.store(sums, s1, 16);
    sums += 32;
    a += stride;
  }
}

/**
 * Panels of a kernel [panels][rows][8] into the transposed panels [rows / 8][outputs][8], from
 * column `firstOutput` on, in squares of 4 × 4.
 */
export function transpose(
  kernel: usize,
  rows: i32,
  panels: i32,
  firstOutput: i32,
  target: usize,
  targetStride: usize,
): void {
  for (let panel = 0; panel < panels; panel++) {
    const column = target + (<usize>(firstOutput + panel * 8) << 5);
    for (let row = 0; row < rows; row += 4) {
      const to = column + <usize>(row >>> 3) * targetStride + ((row & 4) << 2);
      for (let half: usize = 0; half < 32; half += 16) {
        const r0 = v128.load(kernel + half);
        const r1 = v128.load(kernel + half, 32);
        const r2 = v128.load(kernel + half, 64);
        const r3 = v128.load(kernel + half, 96);
        const t0 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
        const t1 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
        const t2 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
        const t3 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
        const at = to + (half << 3);
        v128.store(at, v128.shuffle<f32>(t0, t2, 0, 1, 4, 5));
        v128.store(at, v128.shuffle<f32>(t0, t2, 2, 3, 6, 7), 32);
        v128.store(at, v128.shuffle<f32>(t1, t3, 0, 1, 4, 5), 64);
        v128.store(at, v128.shuffle<f32>(t1, t3, 2, 3, 6, 7), 96);
      }
      kernel += 128;
    }
  }
}
