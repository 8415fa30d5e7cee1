import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError, messageOf } from '../errors.js';
import type { Config } from './config.js';
import { checkConfig, loadConfig } from './load.js';
import { type Path, parseValue, plainSource } from './source.js';

/** How an input is read: as it is written, as YAML, or as a list with one entry a line. */
type Reading = 'text' | 'yaml' | 'lines';

/** Where each input of a short form stands in the config. */
export type ShortForm = Readonly<Record<string, { readonly path: Path; readonly as: Reading }>>;

const COMMON_FORM: ShortForm = {
  project: { path: ['project'], as: 'text' },
  experiment: { path: ['experiment'], as: 'text' },
  gate: { path: ['gate', 'conditions'], as: 'lines' },
};

/** Of a model that is to be trained. */
export const TRAINING_FORM: ShortForm = {
  data: { path: ['data', 'path'], as: 'text' },
  label: { path: ['data', 'label'], as: 'text' },
  positive: { path: ['data', 'positive'], as: 'text' },
  epochs: { path: ['train', 'epochs'], as: 'yaml' },
  'batch-size': { path: ['train', 'batch-size'], as: 'yaml' },
  'learning-rate': { path: ['train', 'learning-rate'], as: 'yaml' },
  'export-path': { path: ['export', 'path'], as: 'text' },
  ...COMMON_FORM,
};

/** Of predictions that somebody else made. */
export const PREDICTIONS_FORM: ShortForm = {
  predictions: { path: ['predictions', 'path'], as: 'text' },
  positive: { path: ['predictions', 'positive'], as: 'text' },
  numbers: { path: ['numbers', 'path'], as: 'text' },
  ...COMMON_FORM,
};

/**
 * Makes a Config of the action's inputs: the file that `config` names, or the short form.
 * @param input reads an input by name; one that is not set is an empty string
 * @param workspace the folder that paths are relative to
 * @throws InputError when both forms are used or the file lies elsewhere, or with every problem of
 *   the config
 */
export async function configFromInputs(
  input: (name: string) => string,
  workspace: string,
  form = TRAINING_FORM,
): Promise<Config> {
  const given = usedOf(form, input);
  const config = input('config').trim();
  const file = configFile(input, workspace, form);
  if (file !== undefined) return loadConfig(file);
  if (config !== '') {
    throw InputError.of(`the inputs "config" and "${given[0]}" can't be used together`, {
      fix: 'Put everything into the config file, or leave "config" out and use the short form.',
    });
  }
  const values: Record<string, unknown> = {};
  for (const name of given) {
    const { path, as } = form[name]!;
    put(values, path, read[as](input(name), name));
  }
  return checkConfig(
    plainSource(values, (path) => nameOf(path, form)),
    workspace,
  );
}

/** Where the config file should be, absolute; undefined where the short form is used. */
export function configFile(
  input: (name: string) => string,
  workspace: string,
  form = TRAINING_FORM,
): string | undefined {
  if (usedOf(form, input).length > 0) return undefined;
  return join(workspace, input('config').trim() || 'sluice.yml');
}

function usedOf(form: ShortForm, input: (name: string) => string): readonly string[] {
  return Object.keys(form).filter((name) => input(name).trim() !== '');
}

/**
 * The folders beside the workspace that paths may lead into, of the input `data-roots`: one a line.
 * @param workspace the folder that they are relative to
 * @returns absolute
 * @throws InputError when one is no folder
 */
export async function dataRootsOf(text: string, workspace: string): Promise<readonly string[]> {
  const folders = read.lines(text).map((line) => resolve(workspace, line));
  for (const folder of folders) {
    const stats = await stat(folder).catch(() => undefined);
    if (stats?.isDirectory()) continue;
    throw InputError.of(`there is no folder ${folder}`, { at: { file: 'input "data-roots"' } });
  }
  return folders;
}

/** The entries of an input that has one a line; blank lines and comments are none. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const read = {
  text: (text: string) => text.trim(),
  lines: linesOf,
  yaml(text: string, name: string): unknown {
    try {
      return parseValue(text);
    } catch (cause) {
      const at = { file: `input "${name}"` };
      throw InputError.of(`"${text}" is not a value: ${messageOf(cause)}`, { at }, { cause });
    }
  },
} satisfies Readonly<Record<Reading, (text: string, name: string) => unknown>>;

function put(target: Record<string, unknown>, path: Path, value: unknown): void {
  const [key, ...rest] = path.map(String);
  if (rest.length === 0) target[key!] = value;
  else {
    target[key!] ??= {};
    put(target[key!] as Record<string, unknown>, rest, value);
  }
}

/** The input that set the value at a path, or that would set it. */
function nameOf(path: Path, form: ShortForm): string {
  const name = Object.entries(form).find(([, entry]) =>
    entry.path.every((key, i) => path[i] === undefined || path[i] === key),
  )?.[0];
  return name === undefined ? 'inputs' : `input "${name}"`;
}
