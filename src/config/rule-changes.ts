import { isDeepStrictEqual } from 'node:util';
import { parseCondition } from '../gate/condition-kinds.js';
import type { RuleChange } from '../record/run-record.js';
import { ONCE } from '../schemas.js';
import { RULE_PATHS, ruleAt } from './rules.js';
import { type GateEntryValue, gateEntries, type LongCondition } from './schema/gate-schema.js';
import { valueText } from './value-text.js';

const CONDITIONS = ['gate', 'conditions'];

/**
 * How two configs differ in what they ask, rule by rule: the gate condition by condition, whatever
 * their order and spacing. Texts hold what stands in the configs: escape them where they are shown.
 * @param base plain values, best as they were checked: a default that is written out is no change
 */
export function ruleChanges(base: unknown, head: unknown): readonly RuleChange[] {
  return RULE_PATHS.flatMap((path) => {
    if (path.length > 1 || path[0] !== 'gate') return changeAt(path, base, head);
    const keys = new Set([...keysOf(ruleAt(base, path)), ...keysOf(ruleAt(head, path))]);
    keys.delete('conditions');
    return [
      ...conditionChanges(base, head),
      ...[...keys].flatMap((key) => changeAt([...path, key], base, head)),
    ];
  });
}

function changeAt(path: readonly string[], base: unknown, head: unknown): readonly RuleChange[] {
  const [before, after] = [ruleAt(base, path), ruleAt(head, path)];
  if (isDeepStrictEqual(before, after)) return [];
  return [{ path: path.join('.'), base: valueText(before), head: valueText(after) }];
}

interface ConditionText {
  /** What is asked, however it is written. */
  readonly asked: string;
  /** The metric and its rows: what a changed condition keeps. */
  readonly about: string;
  readonly text: string;
}

function conditionChanges(base: unknown, head: unknown): readonly RuleChange[] {
  const [before, after] = [conditionsOf(base), conditionsOf(head)];
  if (!before || !after) return changeAt(CONDITIONS, base, head);
  const path = CONDITIONS.join('.');
  const removed = without(before, after);
  const added = without(after, before);
  const changed = removed.map((one) => {
    const at = added.findIndex(({ about }) => about === one.about);
    const [now] = at < 0 ? [] : added.splice(at, 1);
    return { path, base: one.text, head: now?.text ?? null };
  });
  return [...changed, ...added.map(({ text }) => ({ path, base: null, head: text }))];
}

/** Those of `all` that `others` does not have, each as often as it has it. */
function without(all: readonly ConditionText[], others: readonly ConditionText[]) {
  const left = others.map(({ asked }) => asked);
  return all.filter(({ asked }) => {
    const at = left.indexOf(asked);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** Undefined where they are none that can be read. */
function conditionsOf(values: unknown): readonly ConditionText[] | undefined {
  return gateEntries.safeParse(values, ONCE).data?.gate.conditions.map(textOfEntry);
}

function textOfEntry(entry: GateEntryValue): ConditionText {
  if (typeof entry !== 'string' && ('any' in entry || 'all' in entry)) {
    const [kind, members] =
      'any' in entry ? (['any', entry.any] as const) : (['all', entry.all] as const);
    const inner = members.map(textOfEntry);
    return {
      asked: JSON.stringify([kind, inner.map(({ asked }) => asked).sort()]),
      about: JSON.stringify([kind, inner.map(({ about }) => about).sort()]),
      text: `${kind} of (${inner.map(({ text }) => text).join('; ')})`,
    };
  }
  const long: LongCondition = typeof entry === 'string' ? { if: entry } : entry;
  const { if: written, where, severity = 'error', confidence, prove = false } = long;
  const parsed = parseCondition(written);
  const { metric, operator, threshold } = parsed.ok ? parsed.condition : { metric: written };
  const more = [
    severity === 'warn' ? 'advice' : '',
    confidence === undefined ? '' : `confidence ${confidence}`,
    prove ? 'prove' : '',
  ].filter((part) => part !== '');
  const rows = where === undefined ? '' : ` where ${where}`;
  return {
    asked: JSON.stringify([metric, operator, threshold, where, severity, confidence, prove]),
    about: JSON.stringify([metric, where]),
    text: `${written.trim()}${rows}${more.map((part) => `, ${part}`).join('')}`,
  };
}

function keysOf(value: unknown): readonly string[] {
  return value !== null && typeof value === 'object' ? Object.keys(value) : [];
}
