/** Row-major: row r, column c at `data[r * columns + c]`. */
export interface Matrix {
  readonly data: Float32Array;
  readonly rows: number;
  readonly columns: number;
}

/** Makes room for numbers, all of them 0. */
export type Allocate = (length: number) => Float32Array;
