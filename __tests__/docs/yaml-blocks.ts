import { readFile } from 'node:fs/promises';

/** The blocks of YAML in a Markdown file. */
export async function yamlBlocks(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8');
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => block!);
}
