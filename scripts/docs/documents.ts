import { readFile } from 'node:fs/promises';
import { workflowText } from '../../src/commands/init-files.js';
import { configReference } from './config-reference.js';
import { jsonSchema } from './json-schema.js';
import { fillMarkers } from './markdown.js';
import { exitCodesTable, inputsTable, metricsTable, outputsTable } from './tables.js';

export interface Document {
  /** Relative to the repository. */
  readonly path: string;
  /** As it has to be. */
  readonly text: string;
}

/**
 * Every file that is generated, or that holds generated parts, as it has to be.
 * @param root the repository's folder, with a slash at its end
 */
export async function documents(root: URL): Promise<readonly Document[]> {
  const read = (path: string) => readFile(new URL(path, root), 'utf8');
  const action = await read('action.yml');
  const filled = async (path: string, blocks: Readonly<Record<string, string>>) => ({
    path,
    text: fillMarkers(await read(path), blocks),
  });
  return [
    { path: 'sluice.schema.json', text: `${JSON.stringify(jsonSchema(), null, 2)}\n` },
    await filled('docs/config.md', { keys: configReference() }),
    await filled('README.md', {
      workflow: `\`\`\`yaml\n${workflowText()}\`\`\``,
      inputs: inputsTable(action),
      outputs: outputsTable(action),
      metrics: metricsTable(),
      'exit-codes': exitCodesTable(),
    }),
  ];
}
