import { parse } from 'yaml';
import { InputError } from '../errors.js';
import type { Config } from './config.js';
import { checkConfig, loadConfig } from './load.js';
import { type Path, plainSource } from './source.js';

/** Where each input of the short form stands in the config; `text` is taken as written, not as YAML. */
const SHORT_FORM: Readonly<Record<string, { readonly path: Path; readonly text: boolean }>> = {
  data: { path: ['data', 'path'], text: true },
  label: { path: ['data', 'label'], text: true },
  positive: { path: ['data', 'positive'], text: true },
  project: { path: ['project'], text: true },
  experiment: { path: ['experiment'], text: true },
  epochs: { path: ['train', 'epochs'], text: false },
  'batch-size': { path: ['train', 'batch-size'], text: false },
  'learning-rate': { path: ['train', 'learning-rate'], text: false },
  gate: { path: ['gate', 'conditions'], text: true },
  'export-path': { path: ['export', 'path'], text: true },
};

/** The action's inputs by their names in action.yml; an input that is not set is an empty string. */
export const INPUT_NAMES = [
  'config',
  ...Object.keys(SHORT_FORM),
  'store',
  'github-token',
  'issue-on-failure',
] as const;

/**
 * Makes a Config of the action's inputs: the file that `config` names, or the short form.
 * @param input reads an input by name
 * @param workspace the folder that paths are relative to
 * @throws InputError when both forms are used, or with every problem of the config
 */
export async function configFromInputs(
  input: (name: string) => string,
  workspace: string,
): Promise<Config> {
  const given = Object.keys(SHORT_FORM).filter((name) => input(name).trim() !== '');
  const config = input('config').trim();
  if (given.length === 0) return loadConfig(`${workspace}/${config || 'sluice.yml'}`);
  if (config !== '') {
    throw InputError.of(`the inputs "config" and "${given[0]}" can't be used together`, {
      fix: 'Put everything into the config file, or leave "config" out and use the short form.',
    });
  }
  const values: Record<string, unknown> = {};
  for (const name of given) {
    const { path, text } = SHORT_FORM[name]!;
    put(
      values,
      path,
      name === 'gate' ? lines(input(name)) : text ? input(name).trim() : yaml(name, input(name)),
    );
  }
  return checkConfig(plainSource(values, nameOf), workspace);
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function yaml(name: string, text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw InputError.of(`"${text}" is not a value`, { at: { file: `input "${name}"` } }, { cause });
  }
}

function put(target: Record<string, unknown>, path: Path, value: unknown): void {
  const [key, ...rest] = path.map(String);
  if (rest.length === 0) target[key!] = value;
  else {
    target[key!] ??= {};
    put(target[key!] as Record<string, unknown>, rest, value);
  }
}

/** The input that set the value at a path, or that would set it. */
function nameOf(path: Path): string {
  const name = Object.entries(SHORT_FORM).find(([, entry]) =>
    entry.path.every((key, i) => path[i] === undefined || path[i] === key),
  )?.[0];
  return name === undefined ? 'inputs' : `input "${name}"`;
}
