export * from './cell-codes';
export * from './cell-matches';
export * from './columns';
export * from './hash-set';
export * from './records';
export * from './rows';
export * from './tile';
