/**
 * The files of the tf.js Layers format. The topology has its name for good and names the others,
 * which have theirs by what they hold: a folder never shows one model's weights under another's
 * topology.
 */
export const TFJS_FILES = {
  topology: 'model.json',
  weights: 'weights',
  encoding: 'encoding',
} as const;
