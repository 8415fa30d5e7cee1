import type { JsonSchema } from './json-schema.js';
import { code } from './markdown.js';

/** Integers without a bound of their own get these from zod. */
const LARGEST_INTEGER = Number.MAX_SAFE_INTEGER;

/** What a value may be, in words: `number (0 or more, below 1)`. */
export function valueWords(schema: JsonSchema): string {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return [...new Set(branches.map(valueWords))].join(' or ');
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum) return schema.enum.map((value) => code(String(value))).join(', ');
  if (Array.isArray(schema.type)) return schema.type.join(' or ').replace('string', 'text');
  switch (schema.type) {
    case 'array':
      return `list of ${valueWords(schema.items ?? {}).replace(/\b(text|map)\b/g, '$1s')}`;
    case 'string':
      return 'text';
    case 'boolean':
      return `${code('true')}, ${code('false')}`;
    case 'integer':
      return `whole number${bounds(schema)}`;
    case 'number':
      return `number${bounds(schema)}`;
    case 'object':
      return 'map';
    default:
      throw new Error(`no words for ${JSON.stringify(schema)}`);
  }
}

function bounds({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonSchema): string {
  const most = maximum === LARGEST_INTEGER ? undefined : maximum;
  const parts =
    minimum !== undefined && most !== undefined
      ? [`${minimum} to ${most}`]
      : [
          ...(minimum === undefined ? [] : [`${minimum} or more`]),
          ...(exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`]),
          ...(most === undefined ? [] : [`at most ${most}`]),
          ...(exclusiveMaximum === undefined ? [] : [`below ${exclusiveMaximum}`]),
        ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** A default as it would be written in YAML; an empty map is no default to speak of. */
export function defaultWords(value: unknown): string {
  if (value === undefined || isEmptyMap(value)) return '';
  return code(flowYaml(value));
}

function isEmptyMap(value: unknown): boolean {
  return (
    typeof value === 'object' && !Array.isArray(value) && Object.keys(value ?? {}).length === 0
  );
}

function flowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${flowYaml(inner)}`);
  return `{${entries.join(', ')}}`;
}
