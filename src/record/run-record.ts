import type { z } from 'zod';
import { BrokenError } from '../errors.js';
import type * as schema from './record-schema.js';
import { OLDER_SCHEMA, RECORD_SCHEMA } from './schema-version.js';

export type DeepReadonly<T> = T extends object
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T;

export type FinishedRecord = DeepReadonly<z.infer<typeof schema.finished>>;
export type UnfinishedRecord = DeepReadonly<z.infer<typeof schema.unfinished>>;
export type RunRecord = FinishedRecord | UnfinishedRecord;
/** A condition as the gate decided it, with its sentence. */
export type RecordedFinding = FinishedRecord['decision']['findings'][number];
/** A metric, with its reason in words where it is undefined. */
export type RecordedEstimate = FinishedRecord['metrics']['test'][string];
/** Whose rules judged what is proposed. */
export type RulesEntry = NonNullable<FinishedRecord['rules']>;
/** A rule that is another one than before. */
export type RuleChange = RulesEntry['changes'][number];
/** A key of the config that the baseline's run had another value of. */
export type ParamChange = NonNullable<FinishedRecord['changes']>['params'][number];
/** Every metric of two models. */
export type ComparisonTable = NonNullable<FinishedRecord['comparison']>;
export type ComparedRow = ComparisonTable['metrics'][number];
/** What is known when a run starts. */
export type RecordHeader = Pick<FinishedRecord, keyof typeof schema.header>;

/** A set of predictions as the record names it. */
export type PredictionsEntry = FinishedRecord['predictions'][number];
/** A run that another one names. */
export type OtherRun = NonNullable<FinishedRecord['predecessor']>;

/** Which run an older record is of. */
export type OlderRun = Omit<DeepReadonly<z.infer<typeof schema.olderRecord>>, 'schema'>;

/** A record that an older version wrote: nothing of its numbers is read. */
export class OlderRecordError extends BrokenError {
  constructor(
    source: string,
    readonly run: OlderRun,
  ) {
    super(
      `${source} was written by an older version of Sluice, in the form ${OLDER_SCHEMA}; this one reads ${RECORD_SCHEMA}`,
      'Run it again to make one that can be read.',
    );
  }
}

/**
 * Reads a record from JSON text.
 * @throws OlderRecordError when an older version wrote it
 * @throws BrokenError when it is not JSON, of another schema version, or does not hold what a record holds.
 */
export async function parseRecord(text: string, source: string): Promise<RunRecord> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new BrokenError(`${source} is not a run record: it is not JSON`, undefined, { cause });
  }
  // In the bundle, but not made before a record is read: a first run reads none.
  const { olderRecord, runRecord, versioned } = await import('./record-schema.js');
  const older = olderRecord.safeParse(json);
  if (older.success) throw new OlderRecordError(source, older.data);
  const version = versioned.safeParse(json).data?.schema;
  if (version !== RECORD_SCHEMA) {
    throw new BrokenError(
      `${source} has the schema ${JSON.stringify(version ?? null)}; this version of Sluice reads ${RECORD_SCHEMA}`,
    );
  }
  const parsed = runRecord.safeParse(json);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    throw new BrokenError(
      `${source} is not a valid run record: ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`,
    );
  }
  return parsed.data;
}
