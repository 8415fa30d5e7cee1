import { createHash } from 'node:crypto';

/** What an evaluation tool says of one answer. */
export interface Outcome {
  /** What was asked, as data: the same question has the same one in every file. */
  readonly question: string;
  readonly right: boolean;
  /** What else is known of the question, by name: texts, numbers, true and false. */
  readonly about: Readonly<Record<string, unknown>>;
  /** Where it stands in the file, from 1. */
  readonly line: number;
}

/** The classes of a row: what it should be, and what it is. */
export const OUTCOMES = ['fail', 'pass'] as const;

const OWN = ['id', 'label', 'prediction'];

/**
 * Outcomes as the records of a table, the header first: each row should pass. A question that is
 * asked again has a name of its own, by how often it came before.
 * @param prefix of a name that is one of ours: `vars.label`
 */
export function outcomeRecords(
  outcomes: readonly Outcome[],
  prefix: string,
): { readonly cells: string[]; readonly line: number }[] {
  const names = [...new Set(outcomes.flatMap(({ about }) => Object.keys(about)))].filter((name) =>
    outcomes.every(({ about }) => isCell(about[name])),
  );
  const header = [...OWN, ...names.map((name) => (OWN.includes(name) ? prefix + name : name))];
  const asked = new Map<string, number>();
  const rows = outcomes.map(({ question, right, about, line }) => {
    const hash = createHash('sha256').update(question).digest('hex').slice(0, 16);
    const before = asked.get(hash) ?? 0;
    asked.set(hash, before + 1);
    const id = before === 0 ? hash : `${hash}#${before + 1}`;
    const cells = names.map((name) => cellOf(about[name]));
    return { cells: [id, OUTCOMES[1], OUTCOMES[Number(right)]!, ...cells], line };
  });
  return [{ cells: header, line: 1 }, ...rows];
}

function isCell(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function cellOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
