import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomic } from '../files/atomic-write.js';
import { RUN_FILES, RunFolder } from './run-folder.js';
import { OlderRecordError } from './run-record.js';
import { summaryOfOlder, summaryOfRecord } from './run-summary.js';
import { type RunSummary, runSummary } from './run-summary-schema.js';

/** What is known of the run in a folder. */
export type KnownRun =
  | { readonly kind: 'known'; readonly run: RunSummary }
  /** It was killed before it wrote a record. */
  | { readonly kind: 'killed' }
  | { readonly kind: 'unreadable'; readonly error: unknown };

/** A run of a store, by the name of its folder. */
export type StoredRun = KnownRun & { readonly name: string };

const indexSchema = z.strictObject({
  schema: z.literal('sluice/index@1'),
  runs: z.array(z.strictObject({ name: z.string(), stamp: z.string(), run: runSummary })),
});

type Entry = Readonly<z.infer<typeof indexSchema>['runs'][number]>;

/**
 * What every run of a store is. A record is opened only where the index doesn't know its file as it
 * now is: ten thousand runs cost a look at each, and not a reading of each. An index that is missing,
 * torn or of another version is rebuilt, and one that can't be written only costs time.
 * @param file of the index
 * @param names of the runs' folders in `runs`
 * @param read opens a record
 */
export async function summarizeRuns(
  { file, runs }: { readonly file: string; readonly runs: string },
  names: readonly string[],
  read: (folder: RunFolder) => Promise<KnownRun> = knownRun,
): Promise<readonly StoredRun[]> {
  const before = await readIndex(file);
  const known = new Map(before.map((entry) => [entry.name, entry]));
  const entries: Entry[] = [];
  let opened = false;
  const found: StoredRun[] = [];
  for (const name of names) {
    const folder = join(runs, name);
    const stamp = stampOf(join(folder, RUN_FILES.record));
    const entry = known.get(name);
    if (entry !== undefined && entry.stamp === stamp) {
      entries.push(entry);
      found.push({ kind: 'known', name, run: entry.run });
      continue;
    }
    const stored = await read(new RunFolder(folder));
    found.push({ ...stored, name });
    if (stored.kind !== 'known' || stamp === undefined) continue;
    entries.push({ name, stamp, run: stored.run });
    opened = true;
  }
  if (opened || entries.length < before.length) await writeIndex(file, entries);
  return found;
}

/** By the record itself. */
export async function knownRun(folder: RunFolder): Promise<KnownRun> {
  try {
    if (!(await folder.hasRecord())) return { kind: 'killed' };
    return { kind: 'known', run: summaryOfRecord(await folder.readRecord()) };
  } catch (error) {
    if (error instanceof OlderRecordError) return { kind: 'known', run: summaryOfOlder(error.run) };
    return { kind: 'unreadable', error };
  }
}

/**
 * Changes whenever the file does: a record is written aside and renamed, and a person's editor
 * changes size or time. Undefined of what is no file: a link's record can change unseen.
 */
function stampOf(record: string): string | undefined {
  const stats = lstatSync(record, { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  return [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(' ');
}

/** The first line is the digest of the rest. */
async function readIndex(file: string): Promise<readonly Entry[]> {
  try {
    const text = await readFile(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== digest(body)) return [];
    return indexSchema.parse(JSON.parse(body)).runs;
  } catch {
    return [];
  }
}

async function writeIndex(file: string, runs: Entry[]): Promise<void> {
  const index: z.infer<typeof indexSchema> = { schema: 'sluice/index@1', runs };
  const body = JSON.stringify(index);
  await writeAtomic(file, `${digest(body)}\n${body}`).catch(() => {});
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
