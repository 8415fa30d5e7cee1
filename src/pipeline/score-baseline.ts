import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { KeptRun } from '../baseline/search.js';
import type { RescorableRun } from '../compare/comparable.js';
import type { Config } from '../config/config.js';
import { command } from '../config/schema/command-schema.js';
import type { Task } from '../data/dataset.js';
import type { Table } from '../data/table/table.js';
import { BrokenError, InputError } from '../errors.js';
import type { Answers } from '../evaluate/predictions.js';
import type { Emit } from '../events.js';
import { readVerified } from '../files/verified-file.js';
import type { BaseCommit } from '../host/base-commit.js';
import { CannotAskError, type Model } from '../models/model.js';
import { RUN_FILES } from '../record/run-folder.js';
import type { FinishedRecord } from '../record/run-record.js';
import { type ScoreSpec, scoreByCommand } from '../train/trainers.js';
import { sameText } from './same-text.js';
import type { World } from './world.js';

type Scoring = Pick<World, 'host' | 'signal'> & { readonly emit: Emit };

/** Files of a script that are brought from the base; each may take a call. */
const MOST_FILES = 200;

/**
 * A past run whose model nothing here reads, made one that can be asked: by `command.score`, where
 * there is such a line.
 */
export function scoredByCommand(
  run: RescorableRun,
  search: KeptRun,
  config: Config,
  world: Scoring,
): RescorableRun {
  return {
    ...run,
    async loadModel() {
      const model = await run.loadModel();
      const { task, formats } = run.record;
      const files = formats?.['as-is'];
      if (model || !files || task === null || search.recordFile !== undefined) return model;
      const base = await world.host.base();
      const spec = scoreSpec(run.record, config, base !== null);
      if (spec === undefined) return undefined;
      await search.fetchModel?.(files);
      return modelOf(
        { ...run.record, task },
        { files, folder: join(search.folder, RUN_FILES.model) },
        (asked) =>
          base === null
            ? scoreByCommand(spec, asked, world)
            : scoreAtBase(spec, asked, { base, config, world }),
      );
    },
  };
}

/**
 * The line that scores. Work that is proposed has no say in it: there it is the one that the
 * baseline's own run was recorded with.
 */
function scoreSpec(
  { params }: FinishedRecord,
  { values, folder }: Config,
  proposed: boolean,
): ScoreSpec | undefined {
  const written = proposed ? params['command'] : 'command' in values && values.command;
  const parsed = command.safeParse(written);
  if (!parsed.success || parsed.data.score === undefined) return undefined;
  const { score, env, params: told, seed } = parsed.data;
  return {
    run: score,
    folder,
    env,
    params: told,
    seed,
    timeoutMinutes: parsed.data['timeout-minutes'],
    silentMinutes: parsed.data['silent-minutes'],
  };
}

type Score = (asked: Parameters<typeof scoreByCommand>[1]) => Promise<Answers>;

function modelOf(
  record: FinishedRecord & { readonly task: Task },
  kept: { readonly folder: string; readonly files: readonly string[] },
  score: Score,
): Model {
  const { task, classes, data, transform } = record;
  // A gate that trains more seeds asks about the same rows once more.
  const known = new WeakMap<Table, Promise<Answers>>();
  const ask = async (table: Table): Promise<Answers> => {
    const rows = featuresOf(table, data.columns);
    const model = await mkdtemp(join(tmpdir(), 'sluice-model-'));
    try {
      for (const path of kept.files) {
        const entry = record.artifacts.find((one) => one.path === path);
        if (!entry) throw new BrokenError(`the run ${record.id} has no digest of ${path}`);
        await write(join(model, path), await readVerified(kept.folder, entry));
      }
      const answers = await orCannotAsk(() => score({ model, rows, task, classes }));
      if (answers.task !== 'regression' || !transform) return answers;
      return { ...answers, transform };
    } finally {
      await rm(model, { recursive: true, force: true });
    }
  };
  return {
    task,
    classes,
    inputs: [],
    predict(table) {
      const answers = known.get(table) ?? ask(table);
      known.set(table, answers);
      return answers;
    },
  };
}

/** The columns that the model was trained on, under their names; the label is not among them. */
function featuresOf(table: Table, columns: FinishedRecord['data']['columns']): Table {
  const wanted = columns.filter(({ role }) => role === 'feature').map(({ name }) => name);
  const found = wanted.map((name) => {
    const column = table.columns.find((one) => one.name === name);
    if (column) return column;
    throw InputError.of(`no column ${JSON.stringify(name)}, which the model needs`, {
      at: { file: table.file },
    });
  });
  return { ...table, columns: found };
}

/** A script that does not answer is no reason to break: nothing is shown by it then. */
async function orCannotAsk(score: () => Promise<Answers>): Promise<Answers> {
  try {
    return await score();
  } catch (error) {
    if (error instanceof BrokenError) throw new CannotAskError(error.message, { cause: error });
    throw error;
  }
}

/**
 * Scores by the script as it stands at the base, in a folder aside: what is proposed can't touch it. One that
 * the work changes scores nothing, so that nothing is green by it.
 */
async function scoreAtBase(
  spec: ScoreSpec,
  asked: Parameters<Score>[0],
  {
    base,
    config,
    world,
  }: { readonly base: BaseCommit; readonly config: Config; readonly world: Scoring },
): Promise<Answers> {
  const { folder } = config;
  const own = 'command' in config.values ? config.values.command.score : undefined;
  const at = `the base ${base.sha.slice(0, 7)}`;
  if (own !== spec.run) {
    throw new CannotAskError('command.score is changed here, and a changed script scores nothing');
  }
  const scripts = new Map<string, Buffer>();
  for (const path of wordsOf(spec.run).map((word) => resolve(folder, word))) {
    const content = liesBelow(folder, path) ? await base.file(path) : null;
    if (content !== null) scripts.set(path, content);
  }
  if (scripts.size === 0) throw new CannotAskError(`${at} holds no file that command.score names`);
  for (const [path, content] of scripts) {
    const now = await readFile(path).catch(() => undefined);
    if (now === undefined || !sameText(now, content)) {
      throw new CannotAskError(
        `${relative(folder, path)} is not as it is at ${at}, and a changed script scores nothing`,
      );
    }
  }
  const aside = await mkdtemp(join(tmpdir(), 'sluice-base-'));
  try {
    for (const [path, content] of await withImports(scripts, base, folder)) {
      await write(join(aside, relative(folder, path)), content);
    }
    return await scoreByCommand({ ...spec, folder: aside }, asked, world);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** What a script may import: the files of the config's folder that are of its kind, as they stand at the base. */
async function withImports(
  scripts: ReadonlyMap<string, Buffer>,
  base: BaseCommit,
  folder: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const kinds = new Set([...scripts.keys()].map((path) => extname(path)));
  const beside = (await base.files(join(folder, 'x'))).filter(
    (path) => liesBelow(folder, path) && kinds.has(extname(path)) && !scripts.has(path),
  );
  if (beside.length > MOST_FILES) {
    throw new CannotAskError(`${beside.length} files beside it at the base may belong to it`);
  }
  const files = new Map(scripts);
  for (const path of beside) {
    const content = await base.file(path);
    if (content !== null) files.set(path, content);
  }
  return files;
}

/** Words of a line for the shell, of which some are names of files. */
function wordsOf(line: string): readonly string[] {
  return line.split(/[\s'"=;&|()<>]+/).filter((word) => word !== '' && !word.startsWith('-'));
}

function liesBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

async function write(path: string, content: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
