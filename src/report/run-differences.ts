import { paramLeaves } from '../record/param-leaves.js';
import type { FinishedRecord } from '../record/run-record.js';
import { grouped } from '../text/quantities.js';

/** What not all of several runs have alike. Its texts hold what stands in configs. */
export interface RunDifferences {
  /** Of what is asked. */
  readonly rules: readonly DifferingKey[];
  /** Of how it is answered. */
  readonly params: readonly DifferingKey[];
  readonly data: readonly DifferingKey[];
}

export interface DifferingKey {
  /** `train.epochs` */
  readonly key: string;
  /** One a run; undefined where it is not set. */
  readonly values: readonly (string | undefined)[];
}

type Leaves = ReadonlyMap<string, unknown>;

/** @param rules where a config says what is asked: a key at or below one of these is a rule */
export function runDifferences(
  records: readonly FinishedRecord[],
  rules: readonly (readonly string[])[],
): RunDifferences {
  const prefixes = rules.map((path) => path.join('.'));
  const isRule = (key: string) =>
    prefixes.some((rule) => key === rule || key.startsWith(`${rule}.`));
  const all = differing(records.map(({ params }) => new Map(paramLeaves(params))));
  return {
    rules: all.filter(({ key }) => isRule(key)),
    params: all.filter(({ key }) => !isRule(key)),
    data: differing(records.map(dataFacts)),
  };
}

function dataFacts({ data }: FinishedRecord): Leaves {
  return new Map([
    ['rows', grouped(data.rows)],
    ['fingerprint', data.fingerprint.slice(0, 12)],
    ['test rows', data.testFingerprint.slice(0, 12)],
  ]);
}

function differing(runs: readonly Leaves[]): readonly DifferingKey[] {
  const keys = [...new Set(runs.flatMap((run) => [...run.keys()]))];
  return keys.flatMap((key) => {
    const values = runs.map((run) => run.get(key));
    if (new Set(values.map((value) => JSON.stringify(value))).size < 2) return [];
    return [{ key, values: ownParts(values) ?? values.map(textOf) }];
  });
}

/**
 * Of lists only what not all of them hold; undefined where they are none, or differ in their order
 * alone.
 */
function ownParts(values: readonly unknown[]): readonly (string | undefined)[] | undefined {
  const lists = values.map((value) => (value === undefined ? [] : value));
  if (!lists.every(Array.isArray)) return undefined;
  const texts = lists.map((list) => list.map((one: unknown) => textOf(one) ?? ''));
  const own = texts.map((list) =>
    list.filter((text) => !texts.every((other) => other.includes(text))),
  );
  if (own.every((list) => list.length === 0)) return undefined;
  return own.map((list, run) => {
    if (values[run] === undefined) return undefined;
    return list.length === 0 ? 'none of these' : list.join('; ');
  });
}

/** `if: recall >= 0.5, severity: warn` */
function textOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return JSON.stringify(value);
  }
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${textOf(inner)}`)
    .join(', ');
}
