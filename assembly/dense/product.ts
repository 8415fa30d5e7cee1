/**
 * The three matrix products of a dense layer, each in register blocks of 4 × 8: eight accumulators
 * keep both FMA ports of a core busy through an instruction's latency. All operands are panels of
 * eight columns (see layout.ts), so the inner loops walk memory in order.
 */
import { madd } from './math';

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
  const zero = f32x4.splat(0);
  for (let column = 0; column < columns; column += 8) {
    let tile = c;
    let tileMask = mask;
    let aTile = a;
    for (let row = 0; row < rows; row += 4) {
      let c00 = zero, c01 = zero;
      if (bias) {
        c00 = v128.load(bias);
        c01 = v128.load(bias, 16);
      }
      let c10 = c00, c11 = c01, c20 = c00, c21 = c01, c30 = c00, c31 = c01;
      let panel = aTile;
      let q = b;
      for (let left = depth; left > 0; left -= 8) {
        const end = q + (<usize>min(left, 8) << 5);
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
          p += 4;
          q += 32;
        } while (q < end);
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
        tileMask += 128;
      }
      v128.store(tile, c00);
      v128.store(tile, c01, 16);
      v128.store(tile, c10, 32);
      v128.store(tile, c11, 48);
      v128.store(tile, c20, 64);
      v128.store(tile, c21, 80);
      v128.store(tile, c30, 96);
      v128.store(tile, c31, 112);
      tile += 128;
      aTile += 128;
    }
    b += bStride;
    c += cStride;
    if (bias) bias += 32;
    if (mask) mask += cStride;
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
  const bytes = <usize>rows << 5;
  for (let i = 0; i < n; i += 4) {
    const aStart = a + <usize>(i >>> 3) * stride + ((i & 4) << 2);
    let bStart = b;
    let tile = c + (<usize>i << 5);
    for (let column = 0; column < columns; column += 8) {
      let c00 = f32x4.splat(0);
      let c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
      if (add) {
        c00 = v128.load(tile);
        c01 = v128.load(tile, 16);
        c10 = v128.load(tile, 32);
        c11 = v128.load(tile, 48);
        c20 = v128.load(tile, 64);
        c21 = v128.load(tile, 80);
        c30 = v128.load(tile, 96);
        c31 = v128.load(tile, 112);
      }
      let p = aStart;
      let q = bStart;
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
        const a2 = v128.load32_splat(p, 8);
        c20 = madd(a2, b0, c20);
        c21 = madd(a2, b1, c21);
        const a3 = v128.load32_splat(p, 12);
        c30 = madd(a3, b0, c30);
        c31 = madd(a3, b1, c31);
        p += 32;
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
      tile += cStride;
      bStart += stride;
    }
  }
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
