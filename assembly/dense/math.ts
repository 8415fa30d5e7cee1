/** Elementary functions on four floats. All keep clear of denormal numbers, which cost a hundred cycles each. */

/** Smaller magnitudes become zero in gradients, moments and weights: far below any effect, and the square is not denormal yet. */
export const FLOOR: f32 = 1e-18;
/** For second moments, which are squares: its root is 1e-15, nothing beside any usable epsilon. */
const SQUARE_FLOOR: f32 = 1e-30;

/** a · b + c; fused (one rounding) in the relaxed build, two roundings in the plain one. */
// @ts-ignore: decorator
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

// @ts-ignore: decorator
@inline
export function splat(x: f32): v128 {
  return f32x4.splat(x);
}

/** Zero where |x| is below the floor. NaN stays NaN. */
// @ts-ignore: decorator
@inline
export function flush(x: v128): v128 {
  return v128.andnot(x, f32x4.lt(f32x4.abs(x), f32x4.splat(FLOOR)));
}

/** At least the square floor. NaN stays NaN. */
// @ts-ignore: decorator
@inline
export function floorSquare(x: v128): v128 {
  return f32x4.pmax(x, f32x4.splat(SQUARE_FLOOR));
}

/** Σ of the four lanes, in a fixed order. */
// @ts-ignore: decorator
@inline
export function sumLanes(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
  );
}

// @ts-ignore: decorator
@inline
export function maxLanes(x: v128): f32 {
  return max(
    max(f32x4.extract_lane(x, 0), f32x4.extract_lane(x, 1)),
    max(f32x4.extract_lane(x, 2), f32x4.extract_lane(x, 3)),
  );
}

/**
 * eˣ within 2 ulp for x in [−80, 88]; clamped there, so that neither it nor a softmax of it is denormal or infinite. NaN stays NaN.
 * Range reduction and polynomial: Cephes `expf` (Moshier).
 */
export function exp(value: v128): v128 {
  let x = f32x4.pmin(value, f32x4.splat(88.0));
  x = f32x4.pmax(x, f32x4.splat(-80.0));
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504088896341)));
  let r = madd(n, f32x4.splat(-0.693359375), x);
  r = madd(n, f32x4.splat(2.12194440e-4), r);
  let p = f32x4.splat(1.9875691500e-4);
  p = madd(p, r, f32x4.splat(1.3981999507e-3));
  p = madd(p, r, f32x4.splat(8.3334519073e-3));
  p = madd(p, r, f32x4.splat(4.1665795894e-2));
  p = madd(p, r, f32x4.splat(1.6666665459e-1));
  p = madd(p, r, f32x4.splat(5.0000001201e-1));
  p = f32x4.add(madd(f32x4.mul(r, r), p, r), f32x4.splat(1.0));
  // 2ⁿ by its exponent bits, in two factors because n reaches 127.
  const whole = i32x4.trunc_sat_f32x4_s(n);
  const half = i32x4.shr_s(whole, 1);
  const bias = i32x4.splat(127);
  const low = i32x4.shl(i32x4.add(half, bias), 23);
  const high = i32x4.shl(i32x4.add(i32x4.sub(whole, half), bias), 23);
  return f32x4.mul(f32x4.mul(p, low), high);
}

/** ln x for normal x > 0, within 2 ulp: Cephes `logf` (Moshier). */
export function log(x: v128): v128 {
  let exponent = i32x4.sub(i32x4.shr_u(x, 23), i32x4.splat(126));
  // The mantissa in [0.5, 1).
  let m = v128.or(v128.and(x, i32x4.splat(0x007fffff)), i32x4.splat(0x3f000000));
  const small = f32x4.lt(m, f32x4.splat(0.707106781186547524));
  exponent = i32x4.add(exponent, small);
  m = f32x4.sub(f32x4.add(m, v128.and(m, small)), f32x4.splat(1.0));
  const e = f32x4.convert_i32x4_s(exponent);
  const z = f32x4.mul(m, m);
  let y = f32x4.splat(7.0376836292e-2);
  y = madd(y, m, f32x4.splat(-1.1514610310e-1));
  y = madd(y, m, f32x4.splat(1.1676998740e-1));
  y = madd(y, m, f32x4.splat(-1.2420140846e-1));
  y = madd(y, m, f32x4.splat(1.4249322787e-1));
  y = madd(y, m, f32x4.splat(-1.6668057665e-1));
  y = madd(y, m, f32x4.splat(2.0000714765e-1));
  y = madd(y, m, f32x4.splat(-2.4999993993e-1));
  y = madd(y, m, f32x4.splat(3.3333331174e-1));
  y = f32x4.mul(f32x4.mul(y, m), z);
  y = madd(e, f32x4.splat(-2.12194440e-4), y);
  y = madd(z, f32x4.splat(-0.5), y);
  return madd(e, f32x4.splat(0.693359375), f32x4.add(m, y));
}

/** ln(1 + e) for e in [0, 1], exact for small e too: 2 artanh(e / (2 + e)), its series to s¹⁵ with s ≤ ⅓. */
export function log1p(e: v128): v128 {
  const s = f32x4.div(e, f32x4.add(e, f32x4.splat(2.0)));
  const rest = flush(s);
  const q = f32x4.mul(rest, rest);
  let p = f32x4.splat(2.0 / 15.0);
  p = madd(p, q, f32x4.splat(2.0 / 13.0));
  p = madd(p, q, f32x4.splat(2.0 / 11.0));
  p = madd(p, q, f32x4.splat(2.0 / 9.0));
  p = madd(p, q, f32x4.splat(2.0 / 7.0));
  p = madd(p, q, f32x4.splat(2.0 / 5.0));
  p = madd(p, q, f32x4.splat(2.0 / 3.0));
  p = madd(p, q, f32x4.splat(2.0));
  return f32x4.mul(s, p);
}

/** 1 / (1 + e⁻ˣ), at least e⁻⁸⁷: the next whole power would be denormal. NaN stays NaN. */
// @ts-ignore: decorator
@inline
export function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1.0);
  return f32x4.div(one, f32x4.add(one, exp(f32x4.pmin(f32x4.neg(x), f32x4.splat(87.0)))));
}

/** tanh x: an odd polynomial (Cephes `tanhf`) below 0.625, 1 − 2 / (e²ˣ + 1) above. */
export function tanh(x: v128): v128 {
  const one = f32x4.splat(1.0);
  const magnitude = f32x4.abs(x);
  const q = f32x4.mul(x, x);
  let p = f32x4.splat(-5.70498872745e-3);
  p = madd(p, q, f32x4.splat(2.06390887954e-2));
  p = madd(p, q, f32x4.splat(-5.37397155531e-2));
  p = madd(p, q, f32x4.splat(1.33314422036e-1));
  p = madd(p, q, f32x4.splat(-3.33332819422e-1));
  const small = madd(f32x4.mul(p, q), x, x);
  const e = exp(f32x4.add(magnitude, magnitude));
  const large = f32x4.sub(one, f32x4.div(f32x4.splat(2.0), f32x4.add(e, one)));
  const sign = v128.and(x, i32x4.splat(0x80000000));
  return v128.bitselect(small, v128.or(large, sign), f32x4.lt(magnitude, f32x4.splat(0.625)));
}

/** Where erf x is ±1 in 32 bits. */
const ERF_END: f32 = 3.832506856900711;

/** erf x within 2 ulp: the rational approximation that Eigen and XLA use for f32; beyond ±3.83 exactly ±1, so that gelu ends in 0. */
export function erf(value: v128): v128 {
  let x = f32x4.pmin(value, f32x4.splat(ERF_END));
  x = f32x4.pmax(x, f32x4.splat(-ERF_END));
  const q = f32x4.mul(x, x);
  let p = f32x4.splat(2.2905065861350646e-4);
  p = madd(p, q, f32x4.splat(3.4082910107109506e-3));
  p = madd(p, q, f32x4.splat(5.0955695062380861e-2));
  p = madd(p, q, f32x4.splat(1.8520832239976145e-1));
  p = madd(p, q, f32x4.splat(1.128379143519084));
  let d = f32x4.splat(-1.1791602954361697e-7);
  d = madd(d, q, f32x4.splat(2.3547966471313185e-5));
  d = madd(d, q, f32x4.splat(1.0179625278914885e-3));
  d = madd(d, q, f32x4.splat(1.4070470171167667e-2));
  d = madd(d, q, f32x4.splat(1.1098505178285362e-1));
  d = madd(d, q, f32x4.splat(4.9746925110067538e-1));
  d = madd(d, q, f32x4.splat(1.0));
  const end = v128.or(v128.and(value, i32x4.splat(0x80000000)), f32x4.splat(1.0));
  const inside = f32x4.div(f32x4.mul(x, p), d);
  return v128.bitselect(end, inside, f32x4.ge(f32x4.abs(value), f32x4.splat(ERF_END)));
}
