import type { Encoding } from './encoding/encoding.js';
import type { Matrix } from './table/matrix.js';
import type { Table } from './table/table.js';

export type Task = 'binary' | 'multiclass' | 'regression';

/**
 * Encoded rows with their labels. `y` holds a class index (an index into `Dataset.classes`; for binary 1 is the positive
 * class) or the target's value in the units of the model (after `transform`).
 */
export interface Examples {
  readonly x: Matrix;
  readonly y: Float64Array;
  /** The weight of each row in the training loss; absent: 1. */
  readonly weights?: Float32Array;
}

/** A thing about the data that a person should know; it never changes the verdict by itself. */
export interface DataWarning {
  /** Stable, kebab-case: `label-leakage`, `constant-column`, … */
  readonly code: string;
  readonly message: string;
  readonly column?: string;
  /** How many rows it is about, the lines of some of them, and some of their cells. */
  readonly rows?: number;
  readonly lines?: readonly number[];
  readonly examples?: readonly string[];
}

/** What a trainer trains on and is evaluated on. */
export interface Dataset {
  readonly task: Task;
  /** The class names in the order of their indices; binary: [negative, positive]; regression: none. */
  readonly classes: readonly string[];
  /** The names of the encoded inputs, one a column of `x`. */
  readonly features: readonly string[];
  readonly train: Examples;
  readonly validation: Examples;
  readonly test: Examples;
  /** Of the test rows: unique strings, stable under reordering of the file; those of the id column, or hashes of the content. */
  readonly testIds: readonly string[];
  /** The test rows as they stand in the file, for slices. */
  readonly testTable: Table;
  /** With a test file of its own: 1 for each test row whose content is that of a row that is trained on or watched. */
  readonly seen?: Uint8Array;
  /** The other rows as they stand in the file; only where they were asked for. */
  readonly tables?: { readonly train: Table; readonly validation: Table };
  readonly encoding: Encoding;
  readonly summary: DataSummary;
}

/** The record's `data`. Fingerprints are sha256 in hex. */
export interface DataSummary {
  readonly fingerprint: string;
  readonly testFingerprint: string;
  readonly rows: number;
  readonly columns: readonly ColumnSummary[];
  readonly splits: {
    /**
     * `given`: somebody else split the rows off; `own`: the training did it by itself. All of them are
     * test rows then, and the seed is 0.
     */
    readonly method: 'hash' | 'stratify' | 'group' | 'time' | 'file' | 'given' | 'own' | 'none';
    readonly seed: number;
    readonly train: number;
    readonly validation: number;
    readonly test: number;
    /** Kept for the last word; absent where none are. */
    readonly confirm?: number;
    /**
     * Split by time: the latest row that was trained on or watched to stop, as its column has it (dates in milliseconds since 1970).
     * Absent in older records.
     */
    readonly trainedUntil?: number;
  };
  readonly warnings: readonly DataWarning[];
  /**
   * With a test file of its own: the smallest content hashes of the rows that were trained on or watched, all of them if there are fewer than a
   * thousand. Absent in older records.
   */
  readonly trainedHashes?: readonly string[];
  /**
   * What rows and groups are hashed by, and its version: texts of cells, or values of a file that has
   * them. Sides and hashes of another one say nothing about these. Absent in older records.
   */
  readonly hashing?: string;
  /** Absent in older records. */
  readonly profile?: readonly ColumnProfile[];
}

/** A column on both sides. The population stability index (PSI) tells how far they are apart: above 0.25 is a shift. */
export interface ColumnProfile {
  readonly column: string;
  readonly train: SideProfile;
  readonly test: SideProfile;
  readonly psi: number;
}

/** What a side holds in a column, by some of its rows. */
export interface SideProfile {
  readonly rows: number;
  /** The rows that the rest is about: all of them up to 5000. */
  readonly sampled: number;
  /** The share of missing cells. */
  readonly missing: number;
  readonly distinct: number;
  /** Of numbers and dates (milliseconds since 1970): the 0, 5, 25, 50, 75, 95 and 100 % quantiles. */
  readonly quantiles?: readonly number[];
  /** Of levels: the most frequent ones. */
  readonly top?: readonly { readonly level: string; readonly share: number }[];
}

export interface ColumnSummary {
  readonly name: string;
  readonly kind: string;
  readonly role: 'label' | 'feature' | 'ignored' | 'id';
  readonly missing: number;
}
