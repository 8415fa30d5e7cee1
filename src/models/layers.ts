/** A network and how to train it. Names, defaults and meaning as in Keras 3. */
export const ACTIVATIONS = [
  'relu',
  'leaky_relu',
  'elu',
  'selu',
  'gelu',
  'swish',
  'tanh',
  'sigmoid',
  'softmax',
  'linear',
] as const;

export type Activation = (typeof ACTIVATIONS)[number];

export type Initializer =
  | 'glorot_uniform'
  | 'glorot_normal'
  | 'he_uniform'
  | 'he_normal'
  | 'lecun_uniform'
  | 'lecun_normal'
  | 'zeros';

export interface DenseLayer {
  readonly kind: 'dense';
  readonly units: number;
  readonly activation: Activation;
  readonly initializer: Initializer;
  /** Kernel regulariser: l1 Σ|w| + l2 Σw². */
  readonly l1: number;
  readonly l2: number;
}

export interface DropoutLayer {
  readonly kind: 'dropout';
  readonly rate: number;
}

export interface BatchNormalizationLayer {
  readonly kind: 'batch_normalization';
  readonly momentum: number;
  readonly epsilon: number;
}

/** A hidden layer; the output layer follows from the task. */
export type Layer = DenseLayer | DropoutLayer | BatchNormalizationLayer;

export type Loss =
  | 'binary_crossentropy'
  | 'categorical_crossentropy'
  | 'mse'
  | 'mae'
  | { readonly kind: 'huber'; readonly delta: number };

export interface ModelSpec {
  readonly layers: readonly Layer[];
  /** Left out: the task's usual one (cross-entropy, mse). */
  readonly loss?: Loss;
}
