import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError, messageOf } from '../errors.js';
import { listFiles } from '../files/list-files.js';
import { type FileEntry, sha256 } from '../files/verified-file.js';
import { type ReadStatement, readStatement, VERDICT_FILE } from '../record/verdict-file.js';
import { EXPORT_MANIFEST, manifestText, parseManifest } from './export-manifest.js';

/** What became of looking at a model's folder. */
export type Verification =
  /** Neither a verdict nor an export's list of files lies there. */
  | { readonly kind: 'nothing' }
  /** What is wrong, a sentence each, at least one. They hold names from the folder. */
  | { readonly kind: 'refused'; readonly faults: readonly string[]; readonly run?: RunName }
  | {
      readonly kind: 'consistent';
      readonly run: RunName;
      /** How many were held to a digest. */
      readonly files: number;
      /** Bundles of signatures that lie there, and that nobody looked into. */
      readonly signatures: readonly string[];
      /** Whether the verdict's own bytes were held to an export's list. */
      readonly listed: boolean;
    };

type RunName = ReadStatement['predicate']['run'];

/** What a file holds. */
type Held = Pick<FileEntry, 'bytes' | 'sha256'>;

const MOST_FILES = 100_000;
/** Of the two files that say what the others are. */
const MOST_BYTES = 64 * 2 ** 20;

const SIGNATURES = /\.(?:sigstore\.json|sigstore|intoto\.jsonl)$/;
/** What people put beside a model, and no library takes for one. */
const PAPERS = /^(?:readme|license|licence|notice|changelog)(?:\.(?:md|txt))?$/i;

/**
 * Holds the files of a folder to the verdict that lies among them. No link in it is followed.
 * @param folder one that is there
 * @throws BrokenError when something in it can't be read
 */
export async function verifyModel(folder: string): Promise<Verification> {
  const { files, others } = await listFiles(folder, MOST_FILES);
  const here = new Set(files);
  const links = others.map((path) => `${path} is no file of its own: a link, or a device`);
  const own = [VERDICT_FILE, EXPORT_MANIFEST];
  if (!own.some((path) => here.has(path) || others.includes(path))) return { kind: 'nothing' };
  if (!here.has(VERDICT_FILE)) {
    const missing = others.includes(VERDICT_FILE) ? [] : [`${VERDICT_FILE} is missing`];
    return { kind: 'refused', faults: [...missing, ...links] };
  }

  const verdict = await readSmall(join(folder, VERDICT_FILE));
  const statement = readStatement(verdict.toString('utf8'));
  if (typeof statement === 'string') {
    return { kind: 'refused', faults: [`${VERDICT_FILE} is no verdict: ${statement}`] };
  }
  const { subject, predicate } = statement;
  const listed = here.has(EXPORT_MANIFEST);
  const known = new Set([...own, ...subject.map(({ name }) => name)]);
  const strangers = files.filter((path) => !known.has(path) && !isBeside(path));
  const held = await describeSubjects(statement, folder, here);
  const faults = [
    ...(predicate.verdict === 'passed' ? [] : [`the verdict is ${predicate.verdict}, not passed`]),
    ...links,
    ...faultsOfSubjects(statement, held),
    ...strangers.map((path) => `${path} is not a file of this model`),
    ...(listed
      ? faultsOfList(await readSmall(join(folder, EXPORT_MANIFEST)), statement, verdict, held)
      : []),
  ];
  const { run } = predicate;
  if (faults.length > 0) return { kind: 'refused', faults, run };
  const signatures = files.filter((path) => SIGNATURES.test(path) && !known.has(path));
  return { kind: 'consistent', run, files: subject.length, signatures, listed };
}

function isBeside(path: string): boolean {
  return SIGNATURES.test(path) || PAPERS.test(path);
}

/** What each file that the verdict names really holds, as far as it is there. */
async function describeSubjects(
  { subject }: ReadStatement,
  folder: string,
  here: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Held>> {
  const held = new Map<string, Held>();
  for (const { name } of subject) {
    if (here.has(name) && !held.has(name)) held.set(name, await holdOf(join(folder, name)));
  }
  return held;
}

function faultsOfSubjects(
  { subject }: ReadStatement,
  held: ReadonlyMap<string, Held>,
): readonly string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { name, digest } of subject) {
    if (seen.has(name)) faults.push(`${VERDICT_FILE} names ${name} twice`);
    else if (!held.has(name)) faults.push(`${name} is missing`);
    else if (held.get(name)?.sha256 !== digest.sha256) {
      faults.push(`${name} does not hold the bytes that passed`);
    }
    seen.add(name);
  }
  return faults;
}

/** The list is written last, and names the verdict too. */
function faultsOfList(
  content: Buffer,
  { subject, predicate }: ReadStatement,
  verdict: Buffer,
  held: ReadonlyMap<string, Held>,
): readonly string[] {
  const text = content.toString('utf8');
  const manifest = parseManifest(text);
  if (!manifest || manifestText(manifest) !== text) {
    return [`${EXPORT_MANIFEST} is not as it was written`];
  }
  const told = [...subject.map(({ name, digest }) => [name, digest.sha256] as const)];
  const expected = new Map([...told, [VERDICT_FILE, sha256(verdict)]]);
  // Of a file that is not there its fault is named already.
  const sizeOf = (path: string) => (path === VERDICT_FILE ? verdict.length : held.get(path)?.bytes);
  const same =
    manifest.run === predicate.run.id &&
    manifest.files.length === expected.size &&
    manifest.files.every(
      ({ path, bytes, sha256: digest }) =>
        expected.get(path) === digest && (sizeOf(path) ?? bytes) === bytes,
    );
  return same ? [] : [`${EXPORT_MANIFEST} and ${VERDICT_FILE} don't name the same files`];
}

async function readSmall(path: string): Promise<Buffer> {
  return withFile(path, async (file) => {
    const { size } = await file.stat();
    if (size > MOST_BYTES) throw new BrokenError(`${path} is larger than ${MOST_BYTES} bytes`);
    return file.readFile();
  });
}

async function holdOf(path: string): Promise<Held> {
  return withFile(path, async (file) => {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    return { bytes, sha256: hash.digest('hex') };
  });
}

/** A link that took the file's place meanwhile is not followed. */
async function withFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  let file: FileHandle | undefined;
  try {
    // Windows knows no such flag.
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    return await work(file);
  } catch (cause) {
    if (cause instanceof BrokenError) throw cause;
    throw new BrokenError(`can't read ${path}: ${messageOf(cause)}`, undefined, { cause });
  } finally {
    await file?.close();
  }
}
