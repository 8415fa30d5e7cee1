import { parse, resolve } from 'node:path';
import type { Config } from '../config/config.js';
import { checkConfig, loadConfig } from '../config/load.js';
import { plainSource } from '../config/source.js';
import { InputError } from '../errors.js';
import { runConfig } from './run-config.js';
import { runPlace } from './run-place.js';
import type { Terminal } from './terminal.js';
import { findWorkspace } from './workspace.js';

export interface JudgeOptions {
  readonly candidate?: string;
  readonly baseline?: string;
  readonly numbers?: string;
  readonly gate: readonly string[];
  readonly id?: string;
  readonly label?: string;
  readonly prediction?: string;
  readonly score?: string;
  readonly scores?: string;
  readonly positive?: string;
  readonly task?: string;
  readonly format?: string;
  readonly metric?: string;
  readonly set: readonly string[];
  readonly store: string;
  readonly json: boolean;
  readonly promote: boolean;
  /** A commit whose rules judge. */
  readonly rulesFrom?: string;
}

/** The options that say what stands in the files, by their keys in a config's `predictions`. */
const COLUMNS = [
  ...(['id', 'label', 'prediction', 'score', 'scores', 'positive', 'task'] as const),
  ...(['format', 'metric'] as const),
] as const;

/**
 * `judge CONFIG`, or `judge --candidate FILE --baseline FILE --gate CONDITION`: predictions that
 * somebody else made, judged as `run` judges its own; or single numbers, `judge --numbers FILE`.
 * Returns the exit code.
 */
export async function judgeCommand(
  configPath: string | undefined,
  options: JudgeOptions,
  terminal: Terminal,
): Promise<number> {
  if (configPath === undefined) {
    // Whoever names a file means it, wherever it lies; that two files met makes neither a baseline.
    const folder = process.cwd();
    const place = runPlace(parse(folder).root, folder, options.store);
    return runConfig(configOf(options), { ...options, ...place, promote: false }, terminal);
  }
  refuseBeside(configPath, options);
  const workspace = findWorkspace(resolve(configPath));
  const place = runPlace(workspace, workspace, options.store);
  const config = await loadConfig(configPath, options.set);
  requirePredictions(config);
  return runConfig(config, { ...options, ...place }, terminal);
}

/** @throws InputError where the config is one that trains */
export function requirePredictions({ trainer, file }: Config): void {
  if (trainer.kind === 'given') return;
  throw InputError.of('the config trains, and has no predictions that are there to judge', {
    ...(file !== undefined && { at: { file } }),
    fix: 'Train with: node dist/cli.js run CONFIG; or write predictions: {path: FILE.csv} in place of data, model and command.',
  });
}

/** The options as the config that they stand for. */
function configOf(options: JudgeOptions) {
  const { candidate, baseline, numbers, gate } = options;
  if (candidate === undefined && numbers === undefined) {
    throw InputError.of('there is nothing to judge', {
      fix: "Name a config, or a file: node dist/cli.js judge --candidate new.csv --baseline old.csv --gate 'auc >= baseline - 1pp'",
    });
  }
  if (options.set.length > 0) {
    throw InputError.of('--set overrides a config, and there is none', {
      fix: 'Name the config, or use --id, --label, --prediction, --score, --scores, --positive and --task.',
    });
  }
  if (options.rulesFrom !== undefined) {
    throw InputError.of('--rules-from is about what a config asked, and there is none', {
      fix: 'Name the config; without one, the --gate that is written here is what is asked.',
    });
  }
  const columns = COLUMNS.flatMap((key) =>
    options[key] === undefined ? [] : [[key, options[key]] as const],
  );
  if (candidate === undefined) refuseWithoutCandidate(options);
  const values = {
    ...(candidate !== undefined && {
      predictions: { path: candidate, ...Object.fromEntries(columns) },
    }),
    ...(numbers !== undefined && { numbers: { path: numbers } }),
    gate: { conditions: [...gate] },
    baseline: baseline === undefined ? 'none' : `predictions:${baseline}`,
  };
  return checkConfig(
    plainSource(values, (path) => optionOf(path.map(String))),
    process.cwd(),
  );
}

/** Single numbers have no columns, and are compared with nothing. */
function refuseWithoutCandidate(options: JudgeOptions): void {
  const named = (['baseline', ...COLUMNS] as const).find((key) => options[key] !== undefined);
  if (named === undefined) return;
  throw InputError.of(`--${named} is about predictions, and --numbers has none`, {
    fix: 'Name the predictions: --candidate FILE',
  });
}

/** The option that set the value at a path, or that would set it. */
function optionOf(path: readonly string[]): string {
  const [first, second] = path;
  if (first === 'predictions') {
    return second === undefined || second === 'path' ? '--candidate' : `--${second}`;
  }
  if (first === 'numbers') return '--numbers';
  return first === 'baseline' ? '--baseline' : '--gate';
}

function refuseBeside(configPath: string, options: JudgeOptions): void {
  const given = ['candidate', 'baseline', 'numbers', ...COLUMNS] as const;
  const beside = given.find((key) => options[key] !== undefined);
  const named = beside ?? (options.gate.length > 0 ? 'gate' : undefined);
  if (named === undefined) return;
  throw InputError.of(`--${named} can't stand beside a config`, {
    at: { file: configPath },
    fix: `Write it into the config, or override a key: --set ${named === 'numbers' ? 'numbers.path' : `predictions.${named}`}=VALUE`,
  });
}
