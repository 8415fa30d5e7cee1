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

export type Optimizer =
  | { readonly kind: 'sgd'; readonly momentum: number; readonly nesterov: boolean }
  | {
      readonly kind: 'adam';
      readonly beta1: number;
      readonly beta2: number;
      readonly epsilon: number;
    }
  | {
      readonly kind: 'adamw';
      readonly beta1: number;
      readonly beta2: number;
      readonly epsilon: number;
      readonly weightDecay: number;
    }
  | {
      readonly kind: 'rmsprop';
      readonly rho: number;
      readonly momentum: number;
      readonly epsilon: number;
    }
  | { readonly kind: 'adagrad'; readonly initialAccumulator: number; readonly epsilon: number };

/** The learning rate by optimizer step. */
export type Schedule =
  | { readonly kind: 'constant'; readonly rate: number }
  | {
      readonly kind: 'exponential';
      readonly rate: number;
      readonly decayRate: number;
      readonly decayEpochs: number;
    }
  | {
      readonly kind: 'cosine';
      readonly rate: number;
      readonly warmupEpochs: number;
      readonly finalRate: number;
    };

export interface EarlyStopping {
  /** A key of the epoch's metrics: `val_loss`, `loss`, `val_accuracy`, … */
  readonly monitor: string;
  readonly patience: number;
  readonly minDelta: number;
  /** Ends with the weights of the best epoch, also when training was not stopped. */
  readonly restoreBest: boolean;
}

export interface ReduceLrOnPlateau {
  readonly monitor: string;
  readonly factor: number;
  readonly patience: number;
  readonly minDelta: number;
  readonly cooldown: number;
  readonly minRate: number;
}

export interface ModelSpec {
  readonly layers: readonly Layer[];
  /** Left out: the task's usual one (cross-entropy, mse). */
  readonly loss?: Loss;
}

export interface TrainSpec {
  readonly epochs: number;
  readonly batchSize: number;
  readonly optimizer: Optimizer;
  readonly learningRate: Schedule;
  readonly seed: number;
  readonly earlyStopping?: EarlyStopping;
  readonly reduceLrOnPlateau?: ReduceLrOnPlateau;
  /** Gradients are scaled down to this global L2 norm. */
  readonly clipNorm?: number;
  /** `balanced`: n / (classes × count), as scikit-learn. Otherwise a weight by class name; 1 where absent. */
  readonly classWeights?: 'balanced' | Readonly<Record<string, number>>;
  /** A checkpoint every so many epochs. */
  readonly checkpointEvery?: number;
  readonly batchEvents?: boolean;
}
