/** Optimizer steps, by one thread or by two in lockstep; the numbers are the same either way. */
import { awaitChange, barrier, change } from './barrier';
import { Lane, Part, Program, Rows, Step } from './layout';
import { laneStep } from './network';
import { finishGradient, update } from './optimizer';

const ALONE = -1;

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
 * Takes `count` steps; the other thread, where there is one, is waiting in `work`. Returns the steps
 * taken: fewer than `count` when a loss, penalty or gradient is not finite, and then the parameters
 * are past use.
 */
export function train(program: Program, count: i32, threads: i32): i32 {
  if (threads < 2) return runSteps(program, count, ALONE);
  program.stepCount = count;
  callOther(program);
  return runSteps(program, count, 0);
}

/** The second thread's life: waits for a call, takes the same steps, ends when told `stop`. */
export function work(program: Program): void {
  const address = changetype<usize>(program) + offsetof<Program>('call');
  let call = 0;
  for (;;) {
    awaitChange(program, address, call, 0);
    call = atomic.load<i32>(address);
    if (program.stepCount < 0) return;
    runSteps(program, program.stepCount, 1);
  }
}

/** Ends the second thread's `work`. */
export function stop(program: Program): void {
  program.stepCount = -1;
  callOther(program);
}

function callOther(program: Program): void {
  const address = changetype<usize>(program) + offsetof<Program>('call');
  change(program, address, atomic.load<i32>(address) + 1);
}

function runSteps(program: Program, count: i32, thread: i32): i32 {
  for (let i = 0; i < count; i++) {
    const step = changetype<Step>(program.steps + <usize>i * offsetof<Step>());
    const alone = thread == ALONE;
    const from = alone ? 0 : thread;
    const to = alone ? program.laneCount : thread + 1;

    for (let lane = from; lane < to; lane++) runLane(program, step, lane);
    if (!alone) barrier(program);
    // Read here, where both lanes are at rest: the other thread may be in the next step before the last line.
    const loss = sumLosses(program) / <f64>step.rows;
    const metric = sumMetrics(program);

    for (let part = from; part < to; part++) finishGradient(program, partAt(program, part));
    let scale: f32 = 1;
    if (program.clipNorm > 0) {
      if (!alone) barrier(program);
      const norm = <f32>gradientNorm(program);
      if (norm > program.clipNorm) scale = program.clipNorm / norm;
    }
    for (let part = from; part < to; part++) update(program, partAt(program, part), step, scale);
    if (!alone) barrier(program);
    // Each thread decides by itself, from sums that none writes before the next step's first barrier.
    const penalty = sumPenalties(program);
    const norm = gradientNorm(program);
    if (thread <= 0) report(program, step, loss, penalty, norm, metric);
    if (!isFinite(<f32>(loss + penalty)) || !isFinite(<f32>norm)) return i;
  }
  return count;
}

/** The first lane takes the first half of the batch, rounded up to whole register blocks. */
function runLane(program: Program, step: Step, index: i32): void {
  const lane = laneAt(program, index);
  const rows = step.rows;
  const half = program.laneCount > 1 ? min(rows, ((rows + 7) >>> 3) << 2) : rows;
  lane.lossSum = 0;
  lane.metricSum = 0;
  laneStep(
    lane,
    changetype<Rows>(program.rows),
    step.first + (index ? half : 0),
    index ? rows - half : half,
    <f32>1 / <f32>rows,
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
