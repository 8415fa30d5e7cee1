export * from './columns';
export * from './records';
