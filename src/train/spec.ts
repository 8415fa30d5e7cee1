import type { RowsFile, RowsForm } from '../data/labelled-rows.js';
import type { AnswerSpec, OwnColumnSpec } from '../evaluate/answers/answer-spec.js';
import type { Loss, ModelSpec } from '../models/layers.js';
import type { TrainedLayer } from '../models/network.js';

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

/** How a network is trained. */
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
  /**
   * `balanced`: n / (classes × count), as scikit-learn. Otherwise a weight by class name; 1 where
   * absent.
   */
  readonly classWeights?: 'balanced' | Readonly<Record<string, number>>;
  /** A checkpoint every so many epochs. */
  readonly checkpointEvery?: number;
  readonly batchEvents?: boolean;
}

/** What the dense engine needs to know. Its seed comes with each run. */
export interface DenseSpec {
  readonly kind: 'dense';
  readonly model: ModelSpec;
  readonly train: Omit<TrainSpec, 'seed'>;
  /** The weights to begin with, the output layer's too. Left out: drawn by the seed. */
  readonly initial?: readonly TrainedLayer[];
  /** Where it trains; absent: here. */
  readonly on?: RayPlace;
}

/** A model that a file of the user's makes with tf.js. Its seed comes with each run. */
export interface TfjsSpec {
  readonly kind: 'tfjs';
  /** A module that exports `createModel(tf, info)`. Absolute. */
  readonly file: string;
  /** It, as the config has it. */
  readonly name: string;
  /** `auto`: the dense engine where it has all of the layers, else as `tfjs`. */
  readonly engine: 'auto' | 'dense' | 'tfjs' | 'tfjs-node';
  readonly loss?: Loss;
  readonly train: Omit<TrainSpec, 'seed'>;
}

/** A command of the user's, and how it is held. */
export interface CommandSpec {
  readonly kind: 'command';
  /** A line for the shell. */
  readonly run: string;
  /** Where it runs. Absolute. */
  readonly folder: string;
  /** The file of the predictions. Absolute; left out: `predictions.csv` in `SLUICE_OUT`. */
  readonly predictions?: string;
  /** The model's file or folder. Absolute; left out: `model` in `SLUICE_OUT`, where it is there. */
  readonly model?: string;
  /** Names of the environment that are passed on besides the usual ones. */
  readonly env: readonly string[];
  readonly timeoutMinutes: number;
  readonly silentMinutes: number;
  /**
   * Files that its result depends on besides the data, the last part of each path a pattern. Absolute;
   * where there are none nobody knows what it depends on.
   */
  readonly inputs: readonly string[];
  /** What it is told as `SLUICE_PARAMS`. */
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
  /** Columns that it is not to see. */
  readonly hidden: readonly string[];
  /** What else is measured of its predictions. */
  readonly own?: readonly OwnColumnSpec[];
  /** Where it runs; absent: here. */
  readonly on?: RaySpec;
}

/** A Ray cluster that trains, as a job. */
export interface RayPlace {
  /** Of its dashboard: `http://ray-head:8265`. */
  readonly address: string;
  readonly cpus?: number;
  readonly gpus?: number;
  /** Bytes. */
  readonly memory?: number;
  /** How long it may wait for these. */
  readonly waitMinutes: number;
  /** How what it leaves comes back; absent: in the job's log. */
  readonly results?: RayResults;
  /** It may be talked to without a token, or told one without TLS. */
  readonly insecure: boolean;
}

/** A Ray cluster that runs a command, with what it is sent for it. */
export interface RaySpec extends RayPlace {
  /** The folder whose files it is sent, and in which the command runs there. Absolute. */
  readonly folder: string;
  /** What of it is not sent, as git's pathspecs. */
  readonly exclude: readonly string[];
  /**
   * The files with the labels that judge: they are never sent. Absolute, the last part of each path a
   * pattern.
   */
  readonly withheld: readonly string[];
}

export type RayResults =
  /** A folder that both see, absolute: the rows are handed over in it, too. */
  | { readonly kind: 'folder'; readonly path: string }
  /** Variables of the environment that hold pre-signed addresses. */
  | { readonly kind: 'signed'; readonly put: string; readonly get: string };

/** A command that splits its data by itself, and hands back the rows that it tested on. */
export interface OwnSplitSpec {
  readonly kind: 'own-split';
  readonly command: CommandSpec;
  readonly answers: AnswerSpec;
  /** How the file of its predictions is read; its labels only where no others are known. */
  readonly form: RowsForm;
}

/** Answers that somebody else made. */
export interface GivenSpec {
  readonly kind: 'given';
  readonly answers: AnswerSpec;
  /** The file with the answers, by the rows' names. Left out: they stand beside the labels. */
  readonly file?: RowsFile;
  /** The same of other seeds. */
  readonly seeds: readonly RowsFile[];
}

/** Numbers that others took, without the rows that they are of. */
export interface NumbersSpec {
  /** A file that DVC or MLflow wrote, or the folder of a run of MLflow. Absolute. */
  readonly path: string;
  /** What the file calls a number, by what conditions call it. */
  readonly names: Readonly<Record<string, string>>;
}

/** What a config can ask of a trainer, by its kind. */
export type TrainerSpec = DenseSpec | TfjsSpec | CommandSpec | OwnSplitSpec | GivenSpec;
