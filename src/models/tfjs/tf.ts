import { chainOps } from './chained-ops.js';

/** What of tf.js a model is made of and trained by; tfjs-node has the same, and more. */
export type Tf = typeof import('@tensorflow/tfjs-core') & typeof import('@tensorflow/tfjs-layers');

/** The tf.js that comes along, on its plain JavaScript. */
export async function bundledTf(): Promise<Tf> {
  const [core, layers, cpu] = await Promise.all([
    import('@tensorflow/tfjs-core'),
    import('@tensorflow/tfjs-layers'),
    import('@tensorflow/tfjs-backend-cpu'),
  ]);
  // Named, so that the bundle keeps it: it is there for what it registers.
  if (cpu.version_cpu !== core.version_core) throw new RangeError('tf.js is of several versions');
  // It would advise tfjs-node at length.
  core.env().set('PROD', true);
  chainOps(core);
  await core.setBackend('cpu');
  return { ...core, ...layers };
}
