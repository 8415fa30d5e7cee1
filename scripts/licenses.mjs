// The licences of the packages that a bundle is made of, each text once.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/!]+/;
const TEXT = /^(?:licen[cs]e|notice|copying)/i;

/** The folders of the packages whose modules webpack's statistics name. */
export function packagesOf(stats) {
  const folders = new Set();
  const visit = (modules = []) => {
    for (const { name, modules: inner } of modules) {
      const folder = PACKAGE.exec(name?.split('!').at(-1) ?? '')?.[0];
      if (folder) folders.add(folder);
      visit(inner);
    }
  };
  visit(stats.modules);
  for (const child of stats.children ?? []) visit(child.modules);
  return folders;
}

/** What the licences ask to be told of the packages in these folders. */
export function licensesOf(folders) {
  const byText = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json')));
    const files = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isFile() && TEXT.test(entry.name),
    );
    const texts = files.map((file) => readFileSync(join(folder, file.name), 'utf8').trim());
    const text = texts.sort().join('\n\n').replaceAll('\r\n', '\n');
    byText.set(text, [
      ...(byText.get(text) ?? []),
      `${name} ${version} (${license ?? 'no licence named'})`,
    ]);
  }
  return [...byText]
    .map(([text, packages]) => `${packages.sort().join('\n')}\n\n${text}`.trim())
    .sort()
    .map((part) => `${part}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
