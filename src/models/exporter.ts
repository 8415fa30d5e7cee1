import type { LayeredModel, Model, ModelFiles, TfjsModel } from './model.js';
import type { NetworkFrom } from './network.js';

/** Where a model comes from, for a format that has a place to say it. */
export interface Origin {
  readonly project: string;
  readonly experiment: string;
  /** Its id. */
  readonly run: string;
  /** The SHA-256 of the data, in hex. */
  readonly fingerprint: string;
}

/** The same under the names that it has in a model's file. */
export function originMetadata({ project, experiment, run, fingerprint }: Origin) {
  return { project, experiment, run, data_fingerprint: fingerprint };
}

/**
 * A format that a network is written in and read back from. `parity.ts` proves what it writes, for
 * all formats alike.
 */
export interface NetworkExporter {
  readonly of: 'network';
  readonly format: string;
  /**
   * The file that makes a folder a model of this format. It is written last: a folder without it is
   * no model.
   */
  readonly mainFile: string;
  /**
   * How far an answer of the model that was read back may be from the trained one's; 0: to the last
   * bit.
   */
  readonly tolerance: number;
  /**
   * Writes all that a reader needs to answer from raw columns.
   * @returns the files, relative to the folder, in the order in which they are to replace older
   * ones
   * @throws BrokenError when a file can't be written
   */
  write(model: LayeredModel, folder: string, origin?: Origin): Promise<readonly string[]>;
  /** How it takes a network of tf.js's own layers; absent where it has no room for such. */
  readonly tfjs?: {
    /** As above, of such a network: it is read back by other arithmetic than it was trained by. */
    readonly tolerance: number;
    write(model: TfjsModel, folder: string): Promise<readonly string[]>;
  };
  /**
   * Reads from the disk what `write` wrote.
   * @throws Error when a file is missing or not what it should be
   */
  read(folder: string): Promise<Model>;
  /**
   * Where `read` runs by the engine that trained, so that its answers are the same bit for bit: the
   * same files, read and run by code that shares nothing with what wrote and what trained them.
   */
  readonly second?: {
    /** As above. */
    readonly tolerance: number;
    read(folder: string): Promise<Model>;
  };
}

/**
 * A format that nothing here reads back: what it holds is proven by its digests, and can't be asked
 * again.
 */
export interface FilesExporter {
  readonly of: 'files';
  readonly format: string;
  /**
   * @returns the files, relative to the folder, in the order in which they are to replace older
   * ones
   * @throws BrokenError when a file can't be written, or is not what it was
   */
  write(model: ModelFiles, folder: string): Promise<readonly string[]>;
}

export type Exporter = NetworkExporter | FilesExporter;

/**
 * A format as the registry and the config know it. Light: what writes and reads is loaded when it
 * is asked for.
 */
export interface ExportFormat<Name extends string = string> {
  readonly name: Name;
  /** The kind of model that it takes. */
  readonly of: Exporter['of'];
  /** What it is, for the config's documentation. */
  readonly about: string;
  open(networkFrom: NetworkFrom): Exporter;
}
