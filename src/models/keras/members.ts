/** What stands in a `.keras` file, in this order. */
export const MEMBERS = {
  metadata: 'metadata.json',
  config: 'config.json',
  weights: 'model.weights.h5',
  encoding: 'encoding.json',
} as const;
