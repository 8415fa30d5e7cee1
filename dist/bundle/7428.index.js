export const id = 7428;
export const ids = [7428];
export const modules = {

/***/ 87428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bundledTf: () => (/* binding */ bundledTf)
});

;// CONCATENATED MODULE: ./src/models/tfjs/chained-ops.ts
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
function chainOps(core) {
    const ops = { ...core.image, ...core.spectral, ...core };
    const { reshape, cast, concat, stack, where } = core;
    const listed = (x) => (Array.isArray(x) ? x : [x]);
    const dimensions = (self, ...shape) => reshape(self, shape);
    const methods = {
        ...Object.fromEntries(SAME.map((name) => [name, (self, ...values) => ops[name](self, ...values)])),
        as1D: (self) => reshape(self, [self.size]),
        as2D: dimensions,
        as3D: dimensions,
        as4D: dimensions,
        as5D: dimensions,
        asScalar: (self) => reshape(self, []),
        asType: (self, type) => cast(self, type),
        concat: (self, x, axis) => concat([self, ...listed(x)], axis),
        flatten: (self) => reshape(self, [self.size]),
        reshapeAs: (self, x) => reshape(self, x.shape),
        resizeBilinear: (self, ...values) => ops['resizeBilinear'](self, ...values),
        resizeNearestNeighbor: (self, ...values) => ops['resizeNearestNeighbor'](self, ...values),
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
            value(...values) {
                return method(this, ...values);
            },
        });
    }
}

;// CONCATENATED MODULE: ./src/models/tfjs/tf.ts

/** The tf.js that comes along, on its plain JavaScript. */
async function bundledTf() {
    const [core, layers, cpu] = await Promise.all([
        __webpack_require__.e(/* import() */ 3484).then(__webpack_require__.t.bind(__webpack_require__, 53484, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(9762)]).then(__webpack_require__.t.bind(__webpack_require__, 99762, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(8048)]).then(__webpack_require__.t.bind(__webpack_require__, 68048, 19)),
    ]);
    // Named, so that the bundle keeps it: it is there for what it registers.
    if (cpu.version_cpu !== core.version_core)
        throw new RangeError('tf.js is of several versions');
    // It would advise tfjs-node at length.
    core.env().set('PROD', true);
    chainOps(core);
    await core.setBackend('cpu');
    return { ...core, ...layers };
}


/***/ })

};
