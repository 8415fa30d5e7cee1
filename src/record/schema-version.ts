export const RECORD_SCHEMA = 'sluice/run@1';
