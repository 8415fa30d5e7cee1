/**
 * The structs that the driver lays out in memory, and the numbers that stand for names in them.
 * `scripts/build-wasm.mjs` reads this file and writes the same offsets and numbers for TypeScript,
 * so the two sides cannot drift apart.
 *
 * Matrices are kept in panels of eight columns, `[columns / 8][rows][8]`: every product then reads
 * and writes memory in order, whichever operand is transposed. Padding is zero and stays zero.
 */

export enum LayerKind {
  dense,
  dropout,
  batch_normalization,
}

export enum Activation {
  linear,
  relu,
  leaky_relu,
  elu,
  selu,
  gelu,
  swish,
  tanh,
  sigmoid,
  softmax,
}

export enum Loss {
  binary_crossentropy,
  categorical_crossentropy,
  mse,
  mae,
  huber,
}

export enum Optimizer {
  sgd,
  adam,
  rmsprop,
  adagrad,
}

/** One layer as one lane sees it. Pointers are byte addresses; 0 means none. */
@unmanaged
export class Layer {
  kind: i32;
  inputs: i32;
  outputs: i32;
  activation: i32;
  /** 1: the product that computed `gradient` has already applied the derivative of relu. */
  fused: i32;

  /** Panels of the layer's input and output, and of the loss's gradient by the output. */
  input: usize;
  output: usize;
  gradient: usize;
  /** Where the gradient by the input goes; 0 for the first layer. */
  inputGradient: usize;
  /** The output of the dense relu layer in front, whose derivative the product applies; or 0. */
  reluMask: usize;
  /** f′(z) of gelu and swish, the mask of dropout, the normalised input of batch normalisation. */
  slope: usize;

  /** Dense: kernel panels [outputs / 8][inputs, to 4][8], bias [outputs, to 8]. Batch normalisation: gamma, beta. */
  kernel: usize;
  bias: usize;
  kernelGradient: usize;
  biasGradient: usize;
  /** The kernel transposed: panels [inputs / 8][outputs, to 8][8]; 0 where no gradient goes further. */
  transposed: usize;

  /** Dropout: P(drop) · 2³², 1 / (1 − P), and the generator's four vectors of state. */
  threshold: u32;
  keepScale: f32;
  random: usize;

  /** Batch normalisation: running statistics, and √(variance + ε) of the batch, one a column. */
  movingMean: usize;
  movingVariance: usize;
  deviation: usize;
  /** 1 − momentum. */
  move: f32;
  epsilon: f32;
}

/** Rows to read: row-major, unpadded. `order` lists row numbers; 0: rows in order. */
@unmanaged
export class Rows {
  x: usize;
  columns: i32;
  /** A class's number, or the target's value. */
  y: usize;
  /** The weight of each row in the loss; 0: all 1. */
  weights: usize;
  order: usize;
}

/** Where threads wait for each other, see barrier.ts. */
@unmanaged
export class Meeting {
  arrived: i32;
  generation: i32;
  /** Threads that are asleep and need a notice. */
  asleep: i32;
  /** Milliseconds of sleep. */
  patience: i32;
}

/**
 * A lane takes a fixed share of every batch through the network with buffers and a gradient of its
 * own. The number of lanes follows from the model and the batch size alone, never from the number
 * of threads, so a sum over lanes has the same order however many threads work.
 */
@unmanaged
export class Lane {
  layers: usize;
  count: i32;
  /** Rows that the buffers hold, and the bytes from panel to panel. */
  capacity: i32;
  stride: usize;
  loss: i32;
  /** Huber's delta. */
  delta: f32;
  outputs: i32;
  /** Accuracy of a single output: above this the row counts as positive. mae: 1 for the absolute error instead. */
  threshold: f32;
  mae: i32;
  gradient: usize;
  gradientBytes: usize;
  lossSum: f64;
  metricSum: f64;
  /** Of the threads that share the lane. */
  meeting: usize;
}

/** A run of the parameter block that is updated alike. */
@unmanaged
export class Segment {
  /** Bytes from the block's start, bytes long, and bytes of a panel: a vector is one. */
  offset: usize;
  bytes: i32;
  panelBytes: i32;
  l1: f32;
  l2: f32;
  /** Of a kernel that is kept transposed too: where, and the panels' first output and inputs (to 4). */
  transposed: usize;
  transposedStride: usize;
  firstOutput: i32;
  rows: i32;
}

/** A share of the parameter block, and sums over it. As lanes, parts do not depend on threads. */
@unmanaged
export class Part {
  segments: usize;
  count: i32;
  squares: f64;
  penalty: f64;
}

/** What the driver says before a step, and hears after it. */
@unmanaged
export class Step {
  first: i32;
  rows: i32;
  /** The learning rate, with Adam's bias correction folded in. */
  rate: f32;
  /** learning rate × weight decay. */
  decay: f32;
  /** Mean loss of the batch, penalties included. */
  loss: f32;
  /** The penalties' share of it. */
  penalty: f32;
  /** L2 norm of the whole gradient before clipping. */
  norm: f32;
}

/** Everything that training needs. */
@unmanaged
export class Program {
  lanes: usize;
  laneCount: i32;
  parts: usize;
  rows: usize;
  parameters: usize;
  firstMoment: usize;
  secondMoment: usize;
  optimizer: i32;
  /** adam: rest1, rest2, epsilon; sgd: momentum, nesterov; rmsprop: rho, rest1, momentum, epsilon; adagrad: epsilon. */
  rho: f32;
  /** 1 − beta1 (or rho) and 1 − beta2, taken in 64 bits: of a beta already rounded, 1 − 0.999 is wrong in the fifth digit. */
  rest1: f32;
  rest2: f32;
  epsilon: f32;
  momentum: f32;
  nesterov: i32;
  /** 0: no clipping. */
  clipNorm: f32;
  steps: usize;
  /** Sums over the steps since the driver last cleared them: Σ row losses and penalties, Σ row metrics, Σ norms. */
  lossSum: f64;
  metricSum: f64;
  normSum: f64;
  /** Several threads: steps of the current call, how many threads take them, and the call's number. */
  stepCount: i32;
  threads: i32;
  call: i32;
  /** Of all threads. */
  meeting: usize;
}
