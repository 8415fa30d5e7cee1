declare module 'jsfive' {
  /** What a link of an HDF5 file leads to. Whatever is wrong with one is thrown, as a string or an error. */
  class Group {
    readonly keys: readonly string[];
    get(path: string): Group | Dataset;
  }

  class Dataset {
    readonly shape: readonly number[];
    /** In NumPy's words: `<f4`. */
    readonly dtype: unknown;
    readonly value: unknown;
  }

  class File extends Group {
    constructor(bytes: ArrayBuffer, name: string);
  }
}
