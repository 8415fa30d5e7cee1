/**
 * Writes a CSV of numbers with a label that follows from them.
 *
 *     node bench/make-csv.mjs ROWS COLUMNS > data.csv
 */
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

/** Yields the text in pieces. The same numbers every time. */
export function* csv(rows, columns) {
  const names = Array.from({ length: columns }, (_, i) => `x${i + 1}`);
  let text = `${names.join(',')},label\n`;
  let state = 1;
  // A linear congruential generator (Numerical Recipes, 3rd ed., §7.1.5).
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  for (let row = 0; row < rows; row++) {
    let signal = 0;
    for (let i = 0; i < columns; i++) {
      const value = Math.round((uniform() + uniform() + uniform() - 1.5) * 1e5) / 1e5;
      signal += i < 5 ? value : 0;
      text += `${value},`;
    }
    text += signal + uniform() > 0.5 ? 'yes\n' : 'no\n';
    if (text.length > 1 << 16) {
      yield text;
      text = '';
    }
  }
  yield text;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [rows, columns] = process.argv.slice(2).map(Number);
  if (!(rows > 0 && columns > 0)) {
    console.error('usage: node bench/make-csv.mjs ROWS COLUMNS > data.csv');
    process.exit(2);
  }
  for (const piece of csv(rows, columns)) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}
