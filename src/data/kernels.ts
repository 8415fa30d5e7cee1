import { KERNELS } from './kernels.generated.js';

interface Global {
  readonly value: number;
}

interface Instance {
  readonly memory: { readonly buffer: ArrayBuffer };
}

/** What assembly/data/records.ts and cell-codes.ts export: functions, and where their arrays lie. */
export interface RecordKernels extends Instance {
  reserve(bytes: number, columns: number, hashed: number): void;
  parse(start: number, bytes: number, delimiter: number, seed: bigint, line: number): number;
  hashItems(count: number, width: number, seed: bigint): void;
  placeHashes(count: number): void;
  startCodes(): void;
  codeCells(column: number, first: number, end: number): number;
  learnCode(column: number, record: number, code: number): void;
  readonly text: Global;
  readonly order: Global;
  readonly numbers: Global;
  readonly others: Global;
  readonly grouped: Global;
  readonly padded: Global;
  readonly spans: Global;
  readonly hashes: Global;
  readonly lines: Global;
  readonly unusual: Global;
  readonly unusualCount: Global;
  readonly codes: Global;
  readonly most: Global;
  readonly position: Global;
  readonly line: Global;
}

/** What assembly/data/columns.ts exports: functions, where its arrays lie, and what the functions found. */
export interface ColumnKernels extends Instance {
  reserveColumn(
    rows: number,
    trained: number,
    sampled: number,
    classes: number,
    picked: number,
  ): void;
  countMissing(codes: boolean): number;
  findEnds(): void;
  fit(unit: number): void;
  quantile(share: number): number;
  roughSpread(unit: number): number;
  pick(count: number): void;
  tally(codes: boolean, fewest: number): void;
  readonly cells: Global;
  readonly trained: Global;
  readonly sample: Global;
  readonly sampled: Global;
  readonly pickedRows: Global;
  readonly picked: Global;
  readonly numbersPicked: Global;
  readonly distinctPicked: Global;
  readonly ends: Global;
  readonly count: Global;
  readonly median: Global;
  readonly mean: Global;
  readonly sd: Global;
  readonly constant: Global;
  readonly low: Global;
  readonly lows: Global;
  readonly high: Global;
  readonly highs: Global;
  readonly right: Global;
  readonly tallied: Global;
  readonly auc: Global;
}

/** What assembly/data/rows.ts exports: functions, and where its arrays lie. */
export interface RowKernels extends Instance {
  reserveRows(
    ofTable: number,
    rows: number,
    labels: number,
    ofLabels: number,
    ofLines: number,
  ): void;
  sortRows(): void;
  nextTie(from: number): number;
  tieEnd(from: number): number;
  writeLines(first: number, end: number): number;
  readonly rowHashes: Global;
  readonly rowLabels: Global;
  readonly ordered: Global;
  readonly labelStarts: Global;
  readonly labelBytes: Global;
  readonly linesText: Global;
}

/** What assembly/data/cell-matches.ts exports: functions, where its arrays lie, and how many matches it found. */
export interface MatchKernels extends Instance {
  reserveMatches(trained: number, tested: number, most: number): void;
  indexCells(): void;
  nextMatch(from: number, codes: boolean): number;
  readonly trainedCells: Global;
  readonly testedCells: Global;
  readonly matches: Global;
  readonly matchCount: Global;
}

/** What assembly/data/hash-set.ts exports: functions, and where the hashes lie that are given to them. */
export interface HashSetKernels extends Instance {
  reserveSet(hashes: number, atOnce: number): void;
  addItems(count: number): number;
  hasAny(count: number): number;
  readonly items: Global;
}

/** What assembly/data/tile.ts exports: functions, and where its arrays lie. */
export interface TileKernels extends Instance {
  reserveTile(rows: number, inputs: number, codes: number): void;
  startTile(rows: number, first: number): void;
  encodeNumbers(
    offset: number,
    unit: number,
    fill: number,
    mean: number,
    sd: number,
    clip: number,
    missing: boolean,
  ): void;
  encodeLevels(offset: number, codes: number, missing: number): void;
  takeCells(first: number, rows: number): void;
  readonly run: Global;
  readonly tileRows: Global;
  readonly takenCells: Global;
  readonly inputOfCode: Global;
  readonly tileInputs: Global;
}

let module: WebAssembly.Module | undefined;
let records: RecordKernels | undefined;

/** One for all: what it holds is used before anything else is put there. */
export function recordKernels(): RecordKernels {
  records ??= instantiate<RecordKernels>();
  return records;
}

// The others have memory of their own, which goes when it is not used any more.

export function columnKernels(): ColumnKernels {
  return instantiate<ColumnKernels>();
}

export function tileKernels(): TileKernels {
  return instantiate<TileKernels>();
}

export function matchKernels(): MatchKernels {
  return instantiate<MatchKernels>();
}

export function rowKernels(): RowKernels {
  return instantiate<RowKernels>();
}

export function hashSetKernels(): HashSetKernels {
  return instantiate<HashSetKernels>();
}

function instantiate<T extends Instance>(): T {
  module ??= new WebAssembly.Module(Buffer.from(KERNELS, 'base64'));
  return new WebAssembly.Instance(module).exports as unknown as T;
}

/** WebAssembly takes 64-bit integers as signed ones. */
export function signed(bits: bigint): bigint {
  return BigInt.asIntN(64, bits);
}
