import type { NamedRows } from '../../data/labelled-rows.js';
import { InputError, type Problem } from '../../errors.js';
import { plural } from '../../text/quantities.js';

/** The rows that are judged, as they are called. */
export interface JudgedRows {
  /** Unique. */
  readonly ids: readonly string[];
  /** What has them, for messages. */
  readonly name: string;
}

const MOST_SHOWN = 5;

/**
 * For each row to be judged its place in a file of answers.
 * @throws InputError unless the two have the same names: whoever leaves out rows chooses what he is
 * judged by
 */
export function placesOfRows({ table, ids }: NamedRows, judged: JudgedRows): Uint32Array {
  const places = new Map(ids.map((id, row) => [id, row]));
  const asked = new Set(judged.ids);
  const problems = [
    ...namesOnlyIn(judged.ids, places, 'no prediction', table.file),
    ...namesOnlyIn(ids, asked, 'no label', judged.name),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return Uint32Array.from(judged.ids, (id) => places.get(id)!);
}

function namesOnlyIn(
  ids: readonly string[],
  there: { has(id: string): boolean },
  what: string,
  file: string,
): Problem[] {
  const lacking = ids.filter((id) => !there.has(id));
  if (lacking.length === 0) return [];
  const shown = lacking.slice(0, MOST_SHOWN).map((id) => JSON.stringify(id));
  const rest = lacking.length > MOST_SHOWN ? ', …' : '';
  const have = lacking.length === 1 ? 'has' : 'have';
  const message = `${plural(lacking.length, 'row')} ${have} ${what}: ${shown.join(', ')}${rest}`;
  return [{ message, at: { file } }];
}
