/** Random numbers whose whole state lies in memory, so that a checkpoint can hold it. Seeded by the driver. */
import { Layer } from './layout';

// @ts-ignore: decorator
@inline
function rotate(x: v128, k: i32): v128 {
  return v128.or(i32x4.shl(x, k), i32x4.shr_u(x, 32 - k));
}

/**
 * Inverted dropout: output = input · mask / (1 − rate). Four xoshiro128++ generators (Blackman &
 * Vigna 2019) side by side draw the mask, which stays in `slope` for the gradient.
 */
export function drop(layer: Layer, rows: i32, stride: usize): void {
  let s0 = v128.load(layer.random);
  let s1 = v128.load(layer.random, 16);
  let s2 = v128.load(layer.random, 32);
  let s3 = v128.load(layer.random, 48);
  const threshold = i32x4.splat(layer.threshold);
  const keep = f32x4.splat(layer.keepScale);
  for (let column = 0; column < layer.outputs; column += 8) {
    const shift = <usize>(column >>> 3) * stride;
    const end = shift + (<usize>rows << 5);
    for (let at = shift; at < end; at += 16) {
      const drawn = i32x4.add(rotate(i32x4.add(s0, s3), 7), s0);
      const t = i32x4.shl(s1, 9);
      s2 = v128.xor(s2, s0);
      s3 = v128.xor(s3, s1);
      s1 = v128.xor(s1, s2);
      s0 = v128.xor(s0, s3);
      s2 = v128.xor(s2, t);
      s3 = rotate(s3, 11);
      const mask = v128.and(keep, i32x4.ge_u(drawn, threshold));
      v128.store(layer.slope + at, mask);
      v128.store(layer.output + at, f32x4.mul(v128.load(layer.input + at), mask));
    }
  }
  v128.store(layer.random, s0);
  v128.store(layer.random, s1, 16);
  v128.store(layer.random, s2, 32);
  v128.store(layer.random, s3, 48);
}

/** dx = dy · mask, `rows` rows from `from` on. */
export function dropGradient(layer: Layer, from: i32, rows: i32, stride: usize): void {
  for (let column = 0; column < layer.outputs; column += 8) {
    const shift = <usize>(column >>> 3) * stride + (<usize>from << 5);
    const end = shift + (<usize>rows << 5);
    for (let at = shift; at < end; at += 16) {
      const dy = v128.load(layer.gradient + at);
      v128.store(layer.inputGradient + at, f32x4.mul(dy, v128.load(layer.slope + at)));
    }
  }
}

/**
 * Writes 0 … n − 1 to `order` and shuffles it (Fisher–Yates) by xoshiro256++ with four words of
 * state at `state`. A number below i + 1 is the high half of a 64-bit product (Lemire 2019); its
 * bias, under 2⁻³², is far below what a training run could show.
 */
export function shuffle(order: usize, n: i32, state: usize): void {
  for (let i = 0; i < n; i++) store<u32>(order + (<usize>i << 2), i);
  let s0 = load<u64>(state);
  let s1 = load<u64>(state, 8);
  let s2 = load<u64>(state, 16);
  let s3 = load<u64>(state, 24);
  for (let i = n - 1; i > 0; i--) {
    const drawn = rotl<u64>(s0 + s3, 23) + s0;
    const t = s1 << 17;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = rotl<u64>(s3, 45);
    const j = <usize>(((drawn >> 32) * <u64>(i + 1)) >> 32);
    const here = order + (<usize>i << 2);
    const there = order + (j << 2);
    const kept = load<u32>(here);
    store<u32>(here, load<u32>(there));
    store<u32>(there, kept);
  }
  store<u64>(state, s0);
  store<u64>(state, s1, 8);
  store<u64>(state, s2, 16);
  store<u64>(state, s3, 24);
}
