/** What a job leaves that only trains. */
export const TRAINED_SCHEMA = 'sluice/trained@1';

export const RECORD_SCHEMA = 'sluice/run@2';

/** What versions before it wrote: told by its name where it is met, and not read. */
export const OLDER_SCHEMA = 'sluice/run@1';
