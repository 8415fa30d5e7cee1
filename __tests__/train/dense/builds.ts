import { type Build, build, compileBuild } from '../../../src/train/dense/kernels.js';

/** The modules that this runtime can run: on Node 20 the plain one, later both. */
export const BUILDS: readonly Build[] =
  build().simd === 'relaxed' ? [build(), compileBuild('plain')] : [build()];
