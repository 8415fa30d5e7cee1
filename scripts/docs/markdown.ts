/** A Markdown table. Cells may hold markup; a `|` in them is escaped. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** The anchor that GitHub gives a heading. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

/**
 * Puts each block between its markers, `<!-- begin NAME -->` and `<!-- end NAME -->`.
 * @throws Error for a block without markers, or markers without a block
 */
export function fillMarkers(text: string, blocks: Readonly<Record<string, string>>): string {
  const used = new Set<string>();
  const filled = text.replace(
    /<!-- begin ([\w-]+) -->[\s\S]*?<!-- end \1 -->/g,
    (_, name: string) => {
      const block = blocks[name];
      if (block === undefined) throw new Error(`there is no block "${name}" to write`);
      used.add(name);
      return `<!-- begin ${name} -->\n\n${block}\n\n<!-- end ${name} -->`;
    },
  );
  const unused = Object.keys(blocks).filter((name) => !used.has(name));
  if (unused.length > 0) throw new Error(`no markers for: ${unused.join(', ')}`);
  return filled;
}
