import { z } from 'zod';
import { SCHEMA_URL } from '../../src/commands/init-files.js';
import {
  configSchema,
  givenSchema,
  ownSplitSchema,
} from '../../src/config/schema/config-schema.js';

/** The part of JSON Schema that zod writes for the config. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

/**
 * What a config file may hold, for editors: defaults are what a key is when it is left out. Which keys
 * can't stand beside others is told when the config is read.
 */
export function jsonSchema(): JsonSchema {
  const { $schema, ...trained } = z.toJSONSchema(configSchema, { io: 'input' });
  const given = z.toJSONSchema(givenSchema, { io: 'input' });
  const { project, experiment, data, ...rest } = trained.properties ?? {};
  const { predictions } = z.toJSONSchema(ownSplitSchema, { io: 'input' }).properties ?? {};
  const { baseline, numbers } = given.properties ?? {};
  return {
    $schema,
    $id: SCHEMA_URL,
    title: 'Sluice config',
    description: 'sluice.yml: what to learn from, how to train, and what the model has to reach.',
    ...trained,
    properties: { project, experiment, data, predictions, numbers, ...rest, baseline },
    required: ['gate'],
  } as JsonSchema;
}
