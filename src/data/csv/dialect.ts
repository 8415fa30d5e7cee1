/** What the config says of the text; what it leaves out is read off the head of the file. */
export interface CsvSpec {
  readonly delimiter?: Delimiter;
  /** `false`: the first row has cells already. A number: the line that has the names, from 1. */
  readonly header?: false | number;
  /** Lines that begin so are skipped. */
  readonly comment?: string;
}

/** A blank stands for runs of blanks, as in columns that are lined up. */
export const DELIMITERS = [',', ';', '\t', '|', '^', '~', ':', ' '] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface Dialect {
  readonly delimiter: Delimiter;
  /** Where the header starts, or the first row where there is none: bytes, and the line from 1. */
  readonly start: number;
  readonly line: number;
  /** Cells of a row, where the file has no header. */
  readonly unnamed?: number;
}

/** They part other things too, like hours and minutes: taken only where they cut all lines, the header included, and no usual one does. */
const RARE: ReadonlySet<Delimiter> = new Set(['^', '~', ':']);

/** A line outside of quotes, or several that a quoted cell spans. */
interface Line {
  readonly start: number;
  readonly line: number;
  /** How often each delimiter occurs outside of quotes. */
  readonly counts: readonly number[];
  /** How it begins, where that may say what it is; else empty. */
  readonly text: string;
  readonly isComment: boolean;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;
const BLANK = 32;
const CODES: readonly number[] = DELIMITERS.map((delimiter) => delimiter.charCodeAt(0));
const NONE = 255;
/** By byte: which delimiter it is. */
const PLACES = Uint8Array.from({ length: 256 }, (_, byte) => CODES.indexOf(byte));
/** By byte: 1 for what parts no cells and no lines. Nearly all bytes are so. */
const PARTS_NOTHING = Uint8Array.from({ length: 256 }, (_, byte) =>
  [...CODES, QUOTE, LF, CR].includes(byte) ? 0 : 1,
);

/** So much of a file tells its dialect. */
const HEAD_BYTES = 1 << 16;
const MOST_LINES = 500;
/** So many of a line's first bytes are kept as text. */
const SHOWN_BYTES = 64;

/** So many of the lines have to have the same cells. */
const MOSTLY = 0.9;

/** Fewer lines say less than the header. */
const FEWEST_LINES = 3;

const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?\s*$/i;
const COMMENT_LINE = /^\ufeff?\s*(#|%|\/\/)/;
const MARKS: readonly number[] = [...Buffer.from('#%/')];

/**
 * The dialect of a CSV file by the whole of its head: the delimiter that cuts the lines below the first and the first one alike, into the most
 * cells; blanks only where no other does. A `sep=` line (Excel's) decides by itself. Comment lines above the header are skipped.
 */
export function dialectOf(head: Uint8Array, spec: CsvSpec, whole: boolean): Dialect {
  const all = linesOf(head, whole, spec.comment);
  const declared = SEPARATOR_LINE.exec(all[0]?.text ?? '')?.[1];
  const from = typeof spec.header === 'number' ? spec.header : 0;
  const lines = all.filter(
    ({ line, text }, i) =>
      line >= from &&
      !(declared !== undefined && i === 0) &&
      !(spec.comment !== undefined && text.startsWith(spec.comment)),
  );
  const given =
    spec.delimiter ?? DELIMITERS.find((delimiter) => delimiter === declared) ?? undefined;
  const plain = lines.filter(({ isComment }) => !isComment);
  const candidates = DELIMITERS.map((delimiter, i) => candidate(lines, plain, delimiter, i));
  const chosen = given
    ? candidates.find(({ delimiter }) => delimiter === given)!
    : choose(candidates, lines);
  const first = lines[spec.header === undefined ? chosen.header : 0] ?? lines[0];
  return {
    delimiter: chosen.delimiter,
    start: first?.start ?? 0,
    line: first?.line ?? 1,
    ...(spec.header === false && { unnamed: chosen.most + 1 }),
  };
}

interface Candidate {
  readonly delimiter: Delimiter;
  /** The place of the header among the lines: comment lines above it don't count. */
  readonly header: number;
  /** How often it occurs in the lines below the header, most of the time. */
  readonly most: number;
  /** Whether it does so in nearly all of them. */
  readonly even: boolean;
  /** Of how many lines that is known. */
  readonly lines: number;
  /** Whether it does so in the header too. */
  readonly named: boolean;
}

/** @param plain the lines that are no comments */
function candidate(
  lines: readonly Line[],
  plain: readonly Line[],
  delimiter: Delimiter,
  i: number,
): Candidate {
  const below = plain.slice(1);
  const most = mode(below.length > 0 ? below : plain, i);
  const header = Math.max(
    0,
    // Words are no cells, even where there are as many of them.
    lines.findIndex(
      ({ isComment, counts }) => !isComment || (delimiter !== ' ' && counts[i] === most),
    ),
  );
  const body = lines[header] === plain[0] ? below : plain;
  let same = 0;
  for (const { counts } of body) if (counts[i] === most) same++;
  return {
    delimiter,
    header,
    most,
    lines: body.length,
    even: most > 0 && same >= MOSTLY * body.length,
    named: lines[header]?.counts[i] === most,
  };
}

function choose(candidates: readonly Candidate[], lines: readonly Line[]): Candidate {
  const best = (some: readonly Candidate[]) =>
    some.reduce<Candidate | undefined>((a, b) => (a && a.most >= b.most ? a : b), undefined);
  const rare = candidates.filter(({ delimiter }) => RARE.has(delimiter));
  const marks = candidates.slice(0, -1 - rare.length);
  const blank = candidates.at(-1)!;
  const even = marks.filter((one) => one.even);
  const header = lines[blank.header];
  const occurs = marks.find((_, i) => (header?.counts[i] ?? 0) > 0);
  return (
    best(even.filter(({ named }) => named)) ??
    (occurs ? undefined : best(rare.filter(({ even, named }) => even && named))) ??
    (blank.even && blank.named && !occurs ? blank : undefined) ??
    best(even.filter(({ lines }) => lines >= FEWEST_LINES)) ??
    occurs ??
    marks[0]!
  );
}

/** How often a delimiter occurs in most of the lines. */
function mode(lines: readonly Line[], i: number): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const value = line.counts[i]!;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let most = 0;
  for (const [value, count] of counts) if (count > (counts.get(most) ?? 0)) most = value;
  return most;
}

/** The lines of the head, but for blank ones and a last one that may be cut off. */
function linesOf(head: Uint8Array, whole: boolean, comment: string | undefined): readonly Line[] {
  const bytes = head.subarray(0, HEAD_BYTES);
  const lines: Line[] = [];
  let counts = CODES.map(() => 0);
  let quoted = false;
  let start = 0;
  let line = 1;
  let first = 1;
  let empty = true;
  let last = BLANK;
  const take = (end: number) => {
    if (!empty) {
      const says = lines.length === 0 || comment !== undefined || mayBeComment(bytes[start]!);
      const text = says ? beginningOf(bytes.subarray(start, end)) : '';
      if (last === BLANK && counts.at(-1)! > 0) counts[counts.length - 1]!--;
      lines.push({ start, line: first, counts, text, isComment: COMMENT_LINE.test(text) });
    }
    counts = CODES.map(() => 0);
    empty = true;
    last = BLANK;
  };
  for (let i = 0; i < bytes.length && lines.length < MOST_LINES; i++) {
    const byte = bytes[i]!;
    if (PARTS_NOTHING[byte] === 1) {
      last = quoted ? QUOTE : byte;
      empty = false;
      continue;
    }
    const isBreak = byte === LF || (byte === CR && bytes[i + 1] !== LF);
    if (isBreak) line++;
    if (byte === QUOTE) quoted = !quoted;
    if (isBreak && !quoted) {
      take(i);
      start = i + 1;
      first = line;
      continue;
    }
    if (byte === CR) continue;
    if (byte !== BLANK) empty = false;
    if (!quoted) {
      // A run of blanks counts once, and not at the ends of a line.
      const place = byte === BLANK && last === BLANK ? NONE : PLACES[byte]!;
      if (place !== NONE) counts[place]!++;
      last = byte;
    } else last = QUOTE;
  }
  if (lines.length === 0 || (whole && bytes.length === head.length)) take(bytes.length);
  return lines;
}

/** A line that begins with a letter, say, is none: see `COMMENT_LINE`. */
function mayBeComment(first: number): boolean {
  return first <= BLANK || first >= 0x80 || MARKS.includes(first);
}

function beginningOf(line: Uint8Array): string {
  return Buffer.from(line.subarray(0, SHOWN_BYTES)).toString('utf8');
}
