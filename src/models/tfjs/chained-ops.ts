import type { Tensor } from '@tensorflow/tfjs-core';

type Core = typeof import('@tensorflow/tfjs-core');
type Op = (...values: unknown[]) => unknown;

/** Methods of a tensor that are the function of that name with the tensor as its first argument. */
const SAME = `abs acos acosh add all any argMax argMin asin asinh atan atan2 atanh avgPool batchNorm
  batchToSpaceND broadcastTo cast ceil clipByValue conv1d conv2d conv2dTranspose cos cosh cumprod
  cumsum depthToSpace depthwiseConv2d dilation2d div divNoNan dot elu equal erf euclideanNorm exp
  expandDims expm1 fft floor floorDiv gather greater greaterEqual ifft irfft isFinite isInf isNaN
  leakyRelu less lessEqual localResponseNormalization log log1p logSigmoid logSoftmax logSumExp
  logicalAnd logicalNot logicalOr logicalXor matMul max maxPool maximum mean min minimum mirrorPad
  mod mul neg norm notEqual oneHot onesLike pad pool pow prelu prod reciprocal relu relu6 reshape
  reverse rfft round rsqrt selu separableConv2d sigmoid sign sin sinh slice softmax softplus
  spaceToBatchND split sqrt square squaredDifference squeeze step stridedSlice sub sum tan tanh tile
  topk transpose unique unsortedSegmentSum unstack zerosLike`.split(/\s+/);

/**
 * Gives tensors their methods: `x.mul(y)`. The package of tf.js as a whole does so; its core, which
 * is bundled without WebGL and converters, leaves it to others.
 */
export function chainOps(core: Core): void {
  const ops = { ...core.image, ...core.spectral, ...core } as unknown as Record<string, Op>;
  const { reshape, cast, concat, stack, where } = core;
  const listed = (x: unknown) => (Array.isArray(x) ? x : [x]) as Tensor[];
  const dimensions = (self: Tensor, ...shape: number[]) => reshape(self, shape);
  const methods: Record<string, (self: Tensor, ...values: never[]) => unknown> = {
    ...Object.fromEntries(
      SAME.map((name) => [name, (self: Tensor, ...values: never[]) => ops[name]!(self, ...values)]),
    ),
    as1D: (self) => reshape(self, [self.size]),
    as2D: dimensions,
    as3D: dimensions,
    as4D: dimensions,
    as5D: dimensions,
    asScalar: (self) => reshape(self, []),
    asType: (self, type) => cast(self, type),
    concat: (self, x, axis) => concat([self, ...listed(x)], axis),
    flatten: (self) => reshape(self, [self.size]),
    reshapeAs: (self, x: Tensor) => reshape(self, x.shape),
    resizeBilinear: (self, ...values) => ops['resizeBilinear']!(self, ...values),
    resizeNearestNeighbor: (self, ...values) => ops['resizeNearestNeighbor']!(self, ...values),
    stack: (self, x, axis) => stack([self, ...listed(x)], axis),
    toBool: (self) => cast(self, 'bool'),
    toFloat: (self) => cast(self, 'float32'),
    toInt: (self) => cast(self, 'int32'),
    where: (self, condition, x) => where(condition, self, x),
  };
  for (const [name, method] of Object.entries(methods)) {
    Object.defineProperty(core.Tensor.prototype, name, {
      configurable: true,
      writable: true,
      value(this: Tensor, ...values: never[]) {
        return method(this, ...values);
      },
    });
  }
}
