import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { InputError, messageOf, type Place, type Problem } from '../errors.js';

export type Path = readonly PropertyKey[];

/** A config before it is checked: plain values, and where each of them was written. */
export interface ConfigSource {
  readonly values: unknown;
  /** The place of the value at a path, or of its nearest ancestor; `key` for the place of its key. */
  place(path: Path, part?: 'key' | 'value'): Place;
}

/**
 * Reads YAML with positions, and applies `--set a.b=value` (the value is YAML).
 * @throws InputError for every syntax error, with line and column.
 */
export function readYaml(
  text: string,
  file: string,
  overrides: readonly string[] = [],
): ConfigSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const wrong = faultsOf(document);
  if (wrong.length > 0) {
    throw new InputError(wrong.map(({ message, pos }) => ({ message, at: at(pos[0]) })));
  }
  if (!isMap(document.contents)) {
    throw InputError.of('a config is a mapping of keys to values', {
      at: at(0),
      fix: 'Start one with: node dist/cli.js init DATA.csv',
    });
  }
  const overridden = applyOverrides(document, overrides);
  return {
    values: toPlain(document, at(0)),
    place(path, part = 'value') {
      const override = overridden.findLast(({ keys, existing }) => {
        // It set the value itself, something around it, or made a mapping here to hold its own.
        const reaches = path.length >= Math.min(existing + 1, keys.length);
        return reaches && keys.every((key, i) => i >= path.length || key === String(path[i]));
      });
      if (override) return { file: `--set ${override.text}` };
      return at(findOffset(document.contents, path, part) ?? 0);
    },
  };
}

interface Fault {
  readonly message: string;
  /** Where it begins, and ends. */
  readonly pos: readonly [number, number];
}

/** An unknown tag is only a warning to the parser, which then takes the value for a text. */
function faultsOf(document: Document): readonly Fault[] {
  const { errors, warnings } = document;
  return errors.length > 0 ? errors : [...warnings, ...ambiguitiesOf(document)];
}

/**
 * What YAML allows, and would make plain values of that are not what one reads: of two keys the
 * last counts, and the parser takes 1 and "1", or a key and an alias of it, for two.
 */
function ambiguitiesOf(document: Document): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (message: string, node: unknown) => {
    const at = startOf(node) ?? 0;
    faults.push({ message, pos: [at, at] });
  };
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = keyText(key);
        if (isAlias(key)) add(`the key ${name} is an alias: write out what it stands for`, key);
        else if (seen.has(name)) add(`the key "${name}" stands twice`, key);
        seen.add(name);
      }
    },
    Alias(_, alias, around) {
      const named = alias.resolve(document);
      if (named && around.includes(named)) add(`${alias} stands within what it stands for`, alias);
    },
  });
  return faults;
}

/**
 * A value on its own, as `--set` and the action's inputs have it.
 * @throws Error where the text is not one value in YAML
 */
export function parseValue(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false });
  const [fault] = faultsOf(document);
  if (fault) throw new Error(fault.message);
  return document.toJS({ maxAliasCount: 100 });
}

/** A config that was not written in a file: the action's inputs. */
export function plainSource(values: unknown, nameOf: (path: Path) => string): ConfigSource {
  return { values, place: (path) => ({ file: nameOf(path) }) };
}

function toPlain(document: Document, at: Place): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw InputError.of(messageOf(cause), { at }, { cause });
  }
}

interface Override {
  readonly text: string;
  readonly keys: readonly string[];
  /** How many of the keys, from the first on, the file had. */
  readonly existing: number;
}

function applyOverrides(document: Document, overrides: readonly string[]): Override[] {
  const problems: Problem[] = [];
  const applied: Override[] = [];
  for (const text of overrides) {
    const equals = text.indexOf('=');
    const keys = text.slice(0, Math.max(equals, 0)).trim().split('.');
    const at = { file: `--set ${text}` };
    if (equals < 1 || keys.some((key) => key === '')) {
      problems.push({
        message: 'expected KEY=VALUE',
        at,
        fix: 'For example: --set train.epochs=5',
      });
      continue;
    }
    try {
      const value = parseValue(text.slice(equals + 1));
      const existing = keys.findIndex((_, i) => !document.hasIn(keys.slice(0, i + 1)));
      document.setIn(keys, document.createNode(value));
      applied.push({ text, keys, existing: existing < 0 ? keys.length : existing });
    } catch (cause) {
      problems.push({ message: messageOf(cause), at });
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return applied;
}

function findOffset(root: unknown, path: Path, part: 'key' | 'value'): number | undefined {
  let node: unknown = root;
  let offset = startOf(node);
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(key));
      if (!pair) return offset;
      const last = depth === path.length - 1;
      offset =
        (last && part === 'key' ? startOf(pair.key) : (startOf(pair.value) ?? startOf(pair.key))) ??
        offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
