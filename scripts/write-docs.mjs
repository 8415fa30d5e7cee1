// Writes what is generated from its single sources: tables from action.yml and src/, the config's reference and JSON Schema
// from its zod schema. `npm run docs`; a test fails when it was forgotten.
import { writeFile } from 'node:fs/promises';
import { documents } from './docs/documents.js';

const root = new URL('../', import.meta.url);
for (const { path, text } of await documents(root)) await writeFile(new URL(path, root), text);
