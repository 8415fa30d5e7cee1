/** The two files of the tf.js Layers format. */
export const TFJS_FILES = { topology: 'model.json', weights: 'weights.bin' } as const;
