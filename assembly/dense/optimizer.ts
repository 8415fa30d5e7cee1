/**
 * Parameter updates as Keras 3 defines them, on one block that holds all parameters. A part of the
 * block is a list of segments; parts are independent, so threads take one each, or share one.
 */
import { Lane, Optimizer, Part, Program, Segment, Step } from './layout';
import { floorSquare, flush, madd, splat, sumLanes } from './math';
import { transpose } from './product';
import { shareStart } from './share';

// @ts-ignore: decorator
@inline
function segmentAt(part: Part, index: i32): Segment {
  return changetype<Segment>(part.segments + <usize>index * offsetof<Segment>());
}

// @ts-ignore: decorator
@inline
function laneGradient(program: Program, index: i32): usize {
  return changetype<Lane>(program.lanes + <usize>index * offsetof<Lane>()).gradient;
}

/**
 * Adds up the lanes' gradients and the regularisers' into the first lane's gradient, and leaves the
 * part's Σ g² and penalty Σ l1 |w| + l2 w² in it.
 */
export function finishGradient(program: Program, part: Part): void {
  const first = laneGradient(program, 0);
  const second = program.laneCount > 1 ? laneGradient(program, 1) : 0;
  let squares: f64 = 0;
  let penalty: f64 = 0;
  for (let i = 0; i < part.count; i++) {
    const segment = segmentAt(part, i);
    const end = segment.offset + <usize>segment.bytes;
    const regular = segment.l1 != 0 || segment.l2 != 0;
    const l1 = splat(segment.l1);
    const l2 = splat(segment.l2);
    const twice = f32x4.add(l2, l2);
    const sign = i32x4.splat(0x80000000);
    let square = splat(0);
    let cost = splat(0);
    for (let at = segment.offset; at < end; at += 16) {
      let g = v128.load(first + at);
      if (second) g = f32x4.add(g, v128.load(second + at));
      if (regular) {
        const w = v128.load(program.parameters + at);
        const size = f32x4.abs(w);
        const direction = v128.and(
          v128.or(v128.and(w, sign), l1),
          f32x4.gt(size, splat(0)),
        );
        g = madd(w, twice, f32x4.add(g, direction));
        cost = f32x4.add(cost, f32x4.mul(size, madd(size, l2, l1)));
      }
      g = flush(g);
      square = madd(g, g, square);
      v128.store(first + at, g);
    }
    squares += <f64>sumLanes(square);
    penalty += <f64>sumLanes(cost);
  }
  part.squares = squares;
  part.penalty = penalty;
}

/** Σ l1 |w| + l2 w² of the part as its parameters stand. */
export function penaltyOf(program: Program, part: Part): f64 {
  let penalty: f64 = 0;
  for (let i = 0; i < part.count; i++) {
    const segment = segmentAt(part, i);
    if (segment.l1 == 0 && segment.l2 == 0) continue;
    const l1 = splat(segment.l1);
    const l2 = splat(segment.l2);
    const end = segment.offset + <usize>segment.bytes;
    let cost = splat(0);
    for (let at = segment.offset; at < end; at += 16) {
      const size = f32x4.abs(v128.load(program.parameters + at));
      cost = f32x4.add(cost, f32x4.mul(size, madd(size, l2, l1)));
    }
    penalty += <f64>sumLanes(cost);
  }
  return penalty;
}

/**
 * Moves a member's share of the part's parameters by one step; `scale` clips the gradient. Keeps kernels' transposes equal.
 */
export function update(
  program: Program,
  part: Part,
  step: Step,
  scale: f32,
  member: i32,
  members: i32,
): void {
  for (let i = 0; i < part.count; i++) {
    const segment = segmentAt(part, i);
    const unit = segment.panelBytes;
    const from = shareStart(segment.bytes, unit, member, members);
    const to = shareStart(segment.bytes, unit, member + 1, members);
    const start = segment.offset + <usize>from;
    const end = segment.offset + <usize>to;
    if (program.optimizer == Optimizer.adam) adam(program, step, scale, start, end);
    else if (program.optimizer == Optimizer.sgd) sgd(program, step, scale, start, end);
    else if (program.optimizer == Optimizer.rmsprop) rmsprop(program, step, scale, start, end);
    else adagrad(program, step, scale, start, end);
    refresh(program, segment, from / unit, to / unit);
  }
}

/** Makes the part's transposed kernels equal to its kernels. */
export function refreshPart(program: Program, part: Part): void {
  for (let i = 0; i < part.count; i++) {
    const segment = segmentAt(part, i);
    refresh(program, segment, 0, segment.bytes / segment.panelBytes);
  }
}

/** The same for panels `from … to − 1` of a segment. */
function refresh(program: Program, segment: Segment, from: i32, to: i32): void {
  if (!segment.transposed) return;
  transpose(
    program.parameters + segment.offset + <usize>(from * segment.panelBytes),
    segment.rows,
    to - from,
    segment.firstOutput + from * 8,
    segment.transposed,
    segment.transposedStride,
  );
}

/** m ← m + (g − m)(1 − β₁), v ← v + (g² − v)(1 − β₂), w ← w − rate · m / (√v + ε); Kingma & Ba 2015. */
function adam(program: Program, step: Step, clip: f32, start: usize, end: usize): void {
  const gradient = laneGradient(program, 0);
  const scale = splat(clip);
  const keep = splat(<f32>1 - step.decay);
  const rate = splat(-step.rate);
  const first = splat(program.rest1);
  const second = splat(program.rest2);
  const epsilon = splat(program.epsilon);
  const firstMoment = program.firstMoment;
  const secondMoment = program.secondMoment;
  const parameters = program.parameters;
  for (let at = start; at < end; at += 16) {
    const g = f32x4.mul(v128.load(gradient + at), scale);
    let m = v128.load(firstMoment + at);
    let v = v128.load(secondMoment + at);
    m = flush(madd(f32x4.sub(g, m), first, m));
    v = floorSquare(madd(f32x4.sub(f32x4.mul(g, g), v), second, v));
    v128.store(firstMoment + at, m);
    v128.store(secondMoment + at, v);
    const w = f32x4.mul(v128.load(parameters + at), keep);
    const move = f32x4.div(f32x4.mul(m, rate), f32x4.add(f32x4.sqrt(v), epsilon));
    v128.store(parameters + at, flush(f32x4.add(w, move)));
  }
}

/** m ← μ m − rate · g; w ← w + m, or with Nesterov w + μ m − rate · g. */
function sgd(program: Program, step: Step, clip: f32, start: usize, end: usize): void {
  const gradient = laneGradient(program, 0);
  const scale = splat(-step.rate * clip);
  const keep = splat(<f32>1 - step.decay);
  const momentum = splat(program.momentum);
  const still = program.momentum == 0;
  const firstMoment = program.firstMoment;
  const parameters = program.parameters;
  for (let at = start; at < end; at += 16) {
    let move = f32x4.mul(v128.load(gradient + at), scale);
    if (!still) {
      const m = flush(madd(v128.load(firstMoment + at), momentum, move));
      v128.store(firstMoment + at, m);
      move = program.nesterov ? madd(m, momentum, move) : m;
    }
    const w = f32x4.mul(v128.load(parameters + at), keep);
    v128.store(parameters + at, flush(f32x4.add(w, move)));
  }
}

/** v ← ρ v + (1 − ρ) g², move ← rate · g / √(v + ε), with momentum m ← μ m + move; w ← w − move. */
function rmsprop(program: Program, step: Step, clip: f32, start: usize, end: usize): void {
  const gradient = laneGradient(program, 0);
  const scale = splat(clip);
  const keep = splat(<f32>1 - step.decay);
  const rate = splat(step.rate);
  const rho = splat(program.rho);
  const rest = splat(program.rest1);
  const epsilon = splat(program.epsilon);
  const momentum = splat(program.momentum);
  const still = program.momentum == 0;
  const firstMoment = program.firstMoment;
  const secondMoment = program.secondMoment;
  const parameters = program.parameters;
  for (let at = start; at < end; at += 16) {
    const g = f32x4.mul(v128.load(gradient + at), scale);
    const v = floorSquare(madd(f32x4.mul(g, g), rest, f32x4.mul(v128.load(secondMoment + at), rho)));
    v128.store(secondMoment + at, v);
    let move = f32x4.div(f32x4.mul(g, rate), f32x4.sqrt(f32x4.add(v, epsilon)));
    if (!still) {
      move = flush(madd(v128.load(firstMoment + at), momentum, move));
      v128.store(firstMoment + at, move);
    }
    const w = f32x4.mul(v128.load(parameters + at), keep);
    v128.store(parameters + at, flush(f32x4.sub(w, move)));
  }
}

/** a ← a + g², w ← w − rate · g / √(a + ε); Duchi et al. 2011. */
function adagrad(program: Program, step: Step, clip: f32, start: usize, end: usize): void {
  const gradient = laneGradient(program, 0);
  const scale = splat(clip);
  const keep = splat(<f32>1 - step.decay);
  const rate = splat(step.rate);
  const epsilon = splat(program.epsilon);
  const secondMoment = program.secondMoment;
  const parameters = program.parameters;
  for (let at = start; at < end; at += 16) {
    const g = f32x4.mul(v128.load(gradient + at), scale);
    const a = madd(g, g, v128.load(secondMoment + at));
    v128.store(secondMoment + at, a);
    const move = f32x4.div(f32x4.mul(g, rate), f32x4.sqrt(f32x4.add(a, epsilon)));
    const w = f32x4.mul(v128.load(parameters + at), keep);
    v128.store(parameters + at, flush(f32x4.sub(w, move)));
  }
}
