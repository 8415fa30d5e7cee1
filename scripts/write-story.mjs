// Runs the story of docs/verdict.md and puts its output there. Part of `npm run docs`; no test compares it, because another
// processor may round a digit otherwise.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fillMarkers } from './docs/markdown.js';

const out = execFileSync(process.execPath, ['examples/verdict/story.mjs'], { encoding: 'utf8' });
// What differs from run to run: ids get numbers, the last line goes.
const ids = [...new Set(out.match(/\b\d{8}T\d{9}-[0-9a-f]{8}\b/g))];
const text = ids
  .reduce((all, id, i) => all.replaceAll(id, `#${i + 1}`), out)
  .replace(/(; the baseline stays at |, )[0-9a-f]{7}(?=,|$)/gm, '')
  .replace(/^ {2}run +verdict\/story #.*\n/gm, '')
  .trim();
const path = 'docs/verdict.md';
const story = `\`\`\`text\n${text}\n\`\`\``;
writeFileSync(path, fillMarkers(readFileSync(path, 'utf8'), { story }));
