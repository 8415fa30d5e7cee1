import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Config } from '../config/config.js';
import { gateEntries } from '../config/schema/gate-schema.js';
import { type ConfigSource, plainSource, readYaml } from '../config/source.js';
import { InputError, NotAllowedError } from '../errors.js';
import type { BaseCommit } from '../host/base-commit.js';
import type { BaselineAnswer, Host } from '../host/host.js';
import type { NoBaseline } from '../record/baseline-schema.js';
import type { ExperimentKey } from '../record/experiment.js';
import { RUN_FILES } from '../record/run-folder.js';
import { parseRecord, type RuleChange } from '../record/run-record.js';
import { ONCE } from '../schemas.js';
import { type AgreedRules, shownPath } from './rules.js';

/** Files that may have been this config before it was renamed; each takes a call. */
const MOST_FORMER = 30;

const WORKFLOWS = /[\\/]\.github[\\/]/;

/** Agreed rules that were found, or what is wrong with the text that they should stand in. */
export type FoundRules =
  | { readonly kind: 'found'; readonly rules: AgreedRules; readonly baseline?: BaselineAnswer }
  | { readonly kind: 'unreadable'; readonly rules: AgreedRules; readonly error: InputError }
  | { readonly kind: 'none'; readonly why: NoBaseline; readonly baseline: BaselineAnswer };

/**
 * The rules that were agreed before: those of the config as it stands at the base, under another
 * name if it was renamed; else those that the promoted run was judged by.
 * @throws BrokenError when they can't be looked for: that is never "none"
 */
export async function findAgreedRules(
  head: Config,
  base: BaseCommit,
  { host, workspace }: { readonly host: Host; readonly workspace: string },
): Promise<FoundRules> {
  const own = head.file === undefined ? null : await base.file(head.file);
  if (own !== null && head.file !== undefined) {
    return inFile({ path: head.file, content: own }, base, workspace, []);
  }
  const former = await formerConfig(head, base);
  if (former) {
    const now =
      head.file === undefined ? 'the inputs of the action' : shownPath(head.file, workspace);
    const moved = { path: 'config', base: shownPath(former.path, workspace), head: now };
    return inFile(former, base, workspace, [moved]);
  }
  const baseline = await host.findBaseline(head, { kind: 'auto' });
  const { search } = baseline;
  if (search instanceof NotAllowedError) throw search;
  if (!search.found) return { kind: 'none', why: search.because, baseline };
  const file = search.recordFile ?? join(search.folder, RUN_FILES.record);
  const { params } = await parseRecord(
    await readFile(file, 'utf8'),
    `the record of ${search.runId}`,
  );
  const source = plainSource(params, () => `the rules of run ${search.runId}`);
  const where = { in: 'promoted run', sha: base.sha, runId: search.runId } as const;
  return { kind: 'found', rules: { in: where, source, changes: [] }, baseline };
}

interface BaseFile {
  /** Absolute. */
  readonly path: string;
  readonly content: Buffer;
}

function inFile(
  { path, content }: BaseFile,
  { sha }: BaseCommit,
  workspace: string,
  changes: readonly RuleChange[],
): FoundRules {
  const file = shownPath(path, workspace);
  const where = { in: 'base', sha, file } as const;
  try {
    const source = readYaml(content.toString('utf8'), `${file} at the base ${sha.slice(0, 7)}`);
    return { kind: 'found', rules: { in: where, source, changes } };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const source = plainSource({}, () => file);
    return { kind: 'unreadable', rules: { in: where, source, changes }, error };
  }
}

/**
 * The config that this one was at the base, where its name is new: a config that is gone now. Of
 * several it is the one of the same experiment.
 * @throws InputError when it can't be told which one it was
 */
async function formerConfig(head: Config, base: BaseCommit): Promise<BaseFile | undefined> {
  const beside = head.file ?? join(head.folder, 'sluice.yml');
  const gone = (await base.files(beside)).filter(
    (path) => /\.ya?ml$/i.test(path) && !WORKFLOWS.test(path) && !existsSync(path),
  );
  if (gone.length > MOST_FORMER) throw whichOne(gone.length);
  const configs: (BaseFile & { readonly source: ConfigSource })[] = [];
  for (const path of gone) {
    const content = await base.file(path);
    const source = content && configOf(content);
    if (source) configs.push({ path, content, source });
  }
  if (configs.length <= 1) return configs[0];
  const { project, experiment } = head;
  const same = configs.filter(({ source }) =>
    isDeepStrictEqual(keyOf(source), { project, experiment }),
  );
  if (same.length !== 1) throw whichOne(configs.length);
  return same[0];
}

/** What a text says, if it is a config of ours. */
export function configOf(content: Buffer): ConfigSource | undefined {
  try {
    const source = readYaml(content.toString('utf8'), '');
    return gateEntries.safeParse(source.values, ONCE).success ? source : undefined;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** The experiment that a config is of, as far as it says so. */
export function keyOf({ values }: ConfigSource): ExperimentKey {
  return named.parse(values, ONCE);
}

const name = z.string().catch('default');
const named = z.object({ project: name, experiment: name });

function whichOne(count: number): InputError {
  return InputError.of(
    `${count} files that may be this config at the base are gone now, so its rules can't be told`,
    { fix: 'Rename or delete one config at a time.' },
  );
}
