/** Optimizer steps, by one thread or by several in lockstep; the numbers are the same either way. */
import { awaitChange, barrier, change } from './barrier';
import { Lane, Meeting, Part, Program, Rows, Step } from './layout';
import { laneStep } from './network';
import { finishGradient, update } from './optimizer';

// @ts-ignore: decorator
@inline
function laneAt(program: Program, index: i32): Lane {
  return changetype<Lane>(program.lanes + <usize>index * offsetof<Lane>());
}

// @ts-ignore: decorator
@inline
function partAt(program: Program, index: i32): Part {
  return changetype<Part>(program.parts + <usize>index * offsetof<Part>());
}

/**
 * Takes `count` steps; the other threads, where there are any, are waiting in `work`. Returns the steps
 * taken: fewer than `count` when a loss, penalty or gradient is not finite, and then the parameters
 * are past use.
 */
export function train(program: Program, count: i32, threads: i32): i32 {
  program.threads = threads;
  if (threads > 1) {
    program.stepCount = count;
    callOthers(program);
  }
  return runSteps(program, count, 0);
}

/** The life of thread 1, 2, …: waits for a call, takes the same steps, ends when told `stop`. */
export function work(program: Program, thread: i32): void {
  const address = changetype<usize>(program) + offsetof<Program>('call');
  let call = 0;
  for (;;) {
    awaitChange(meetingOf(program), address, call, 0);
    call = atomic.load<i32>(address);
    if (program.stepCount < 0) return;
    runSteps(program, program.stepCount, thread);
  }
}

/** Ends the other threads' `work`. */
export function stop(program: Program): void {
  program.stepCount = -1;
  callOthers(program);
}

function callOthers(program: Program): void {
  const address = changetype<usize>(program) + offsetof<Program>('call');
  change(meetingOf(program), address, atomic.load<i32>(address) + 1);
}

// @ts-ignore: decorator
@inline
function meetingOf(program: Program): Meeting {
  return changetype<Meeting>(program.meeting);
}

/** A thread alone takes every lane in turn; of several, each is a member of one. */
function runSteps(program: Program, count: i32, thread: i32): i32 {
  const threads = program.threads;
  const laneCount = program.laneCount;
  const alone = threads < laneCount;
  const from = alone ? 0 : thread % laneCount;
  const to = alone ? laneCount : from + 1;
  const member = alone ? 0 : thread / laneCount;
  const members = alone ? 1 : (threads - from + laneCount - 1) / laneCount;
  const shared = threads > laneCount;

  for (let i = 0; i < count; i++) {
    const step = changetype<Step>(program.steps + <usize>i * offsetof<Step>());
    for (let lane = from; lane < to; lane++) runLane(program, step, lane, member, members);
    barrier(meetingOf(program), threads);
    // Read here, where all lanes are at rest: other threads may be in the next step before the last line.
    const loss = sumLosses(program) / <f64>step.rows;
    const metric = sumMetrics(program);

    if (member == 0) {
      for (let part = from; part < to; part++) finishGradient(program, partAt(program, part));
    }
    let scale: f32 = 1;
    if (program.clipNorm > 0 || shared) barrier(meetingOf(program), threads);
    if (program.clipNorm > 0) {
      const norm = <f32>gradientNorm(program);
      if (norm > program.clipNorm) scale = program.clipNorm / norm;
    }
    for (let part = from; part < to; part++) {
      update(program, partAt(program, part), step, scale, member, members);
    }
    barrier(meetingOf(program), threads);
    // Each thread decides by itself, from sums that none writes before the next step's first barrier.
    const penalty = sumPenalties(program);
    const norm = gradientNorm(program);
    if (thread == 0) report(program, step, loss, penalty, norm, metric);
    if (!isFinite(<f32>(loss + penalty)) || !isFinite(<f32>norm)) return i;
  }
  return count;
}

/** The first lane takes the first half of the batch, rounded up to whole register blocks. */
function runLane(program: Program, step: Step, index: i32, member: i32, members: i32): void {
  const rows = step.rows;
  const half = program.laneCount > 1 ? min(rows, ((rows + 7) >>> 3) << 2) : rows;
  laneStep(
    laneAt(program, index),
    changetype<Rows>(program.rows),
    step.first + (index ? half : 0),
    index ? rows - half : half,
    <f32>1 / <f32>rows,
    member,
    members,
  );
}

function sumLosses(program: Program): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < program.laneCount; i++) sum += laneAt(program, i).lossSum;
  return sum;
}

function sumMetrics(program: Program): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < program.laneCount; i++) sum += laneAt(program, i).metricSum;
  return sum;
}

function gradientNorm(program: Program): f64 {
  let squares: f64 = 0;
  for (let i = 0; i < program.laneCount; i++) squares += partAt(program, i).squares;
  return sqrt(squares);
}

function sumPenalties(program: Program): f64 {
  let penalty: f64 = 0;
  for (let i = 0; i < program.laneCount; i++) penalty += partAt(program, i).penalty;
  return penalty;
}

function report(
  program: Program,
  step: Step,
  loss: f64,
  penalty: f64,
  norm: f64,
  metric: f64,
): void {
  step.loss = <f32>(loss + penalty);
  step.penalty = <f32>penalty;
  step.norm = <f32>norm;
  program.lossSum += (loss + penalty) * <f64>step.rows;
  program.metricSum += metric;
  program.normSum += norm;
}
