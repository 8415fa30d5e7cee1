import { type JsonSchema, jsonSchema } from './json-schema.js';
import { anchor, code, table } from './markdown.js';
import { defaultWords, valueWords } from './value-words.js';

/** Every key of the config: its value, default and meaning, a section for each map. */
export function configReference(): string {
  return section('', jsonSchema()).join('\n\n');
}

/** A table of a map's keys, then a section for each key that holds a map itself. */
function section(path: string, schema: JsonSchema): string[] {
  const heading = path === '' ? [] : [`${path.includes('.') ? '###' : '##'} ${path}`];
  return [...heading, ...body(path, schema)];
}

function body(path: string, schema: JsonSchema): string[] {
  const maps = mapsOf(schema);
  const single = maps.length === 1 && maps[0] === schema;
  return maps.flatMap((map) => {
    const name = single ? [] : alternativeName(map);
    const { properties = {}, required = [] } = map;
    const rows = Object.entries(properties).map(([key, value]) => row(path, key, value, required));
    const nested = Object.entries(properties)
      .filter(([, value]) => mapsOf(value).length > 0)
      .flatMap(([key, value]) => section(join(path, key), value));
    return [...name, table(['Key', 'Value', 'Default', 'Meaning'], rows), ...nested];
  });
}

function row(
  path: string,
  key: string,
  schema: JsonSchema,
  required: readonly string[],
): readonly string[] {
  const nested = mapsOf(schema).length > 0;
  const name = nested ? `[${code(key)}](#${anchor(join(path, key))})` : code(key);
  const fallback = required.includes(key) ? 'required' : defaultWords(schema.default);
  return [name, valueWords(schema), fallback, schema.description ?? ''];
}

/** The maps with named keys that a value may be, also as items of a list. */
function mapsOf(schema: JsonSchema): readonly JsonSchema[] {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return branches.flatMap(mapsOf);
  if (schema.items) return mapsOf(schema.items);
  return schema.properties ? [schema] : [];
}

/** What sets one alternative apart: its description, or the key whose value is fixed. */
function alternativeName({ description, properties = {} }: JsonSchema): string[] {
  if (description) return [`**${description.replace(/\.$/, '')}**`];
  const fixed = Object.entries(properties).find(([, value]) => value.const !== undefined);
  return fixed ? [`**${code(`${fixed[0]}: ${fixed[1].const}`)}**`] : [];
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
