import type { Problem } from '../errors.js';
import { METRIC_NAMES } from '../evaluate/metrics/metrics.js';
import type { OwnMetric } from '../evaluate/predictions.js';
import type { Nested } from '../gate/condition.js';
import { CONDITION_KINDS, type GateCondition, parseCondition } from '../gate/condition-kinds.js';
import { baseName, NEGATIVE_FLIP_RATE } from '../gate/kinds/metric.js';
import { suggest } from '../text/did-you-mean.js';
import type { ConditionValue, GateEntryValue, LongCondition } from './schema/gate-schema.js';
import type { ConfigSource, Path } from './source.js';

interface Read {
  readonly conditions: readonly GateCondition[];
  readonly problems: readonly Problem[];
}

/** Reads the gate's conditions, and says what is wrong with each one that can't be read. */
export function readConditions(
  entries: readonly GateEntryValue[],
  source: ConfigSource,
  known: KnownNames,
): Read {
  const read = singles(entries, ['gate', 'conditions'], []).map((single) =>
    readCondition(single, source, known),
  );
  return {
    conditions: read.flatMap((result) => ('condition' in result ? [result.condition] : [])),
    problems: read.flatMap((result) => ('problem' in result ? [result.problem] : [])),
  };
}

/** What conditions may name besides what Sluice measures. */
export interface KnownNames {
  /** Numbers that a command reports. */
  readonly reported: readonly string[];
  /** Means of columns of the predictions. */
  readonly own: readonly OwnMetric[];
  /** A file of single numbers, whose names are known once it is read; alone nothing is measured. */
  readonly numbers?: 'beside' | 'alone';
}

interface Placed {
  readonly entry: ConditionValue;
  readonly path: Path;
  readonly within: readonly Nested[];
}

/** Every condition with the groups that it stands in. */
function singles(
  entries: readonly GateEntryValue[],
  path: Path,
  within: readonly Nested[],
): readonly Placed[] {
  return entries.flatMap((entry, i): readonly Placed[] => {
    const own = [...path, i];
    const group = groupOf(entry);
    if (!group) return isSingle(entry) ? [{ entry, path: own, within }] : [];
    const { kind, members } = group;
    const id = own.filter((part) => typeof part === 'number').join('.');
    const inner = [...within, { kind, id, of: members.length }];
    return singles(members, [...own, kind], inner);
  });
}

function groupOf(entry: GateEntryValue) {
  if (typeof entry === 'string') return undefined;
  if ('any' in entry) return { kind: 'any', members: entry.any } as const;
  return 'all' in entry ? ({ kind: 'all', members: entry.all } as const) : undefined;
}

function isSingle(entry: GateEntryValue): entry is ConditionValue {
  return groupOf(entry) === undefined;
}

function readCondition(
  { entry, path, within }: Placed,
  source: ConfigSource,
  { reported, own, numbers }: KnownNames,
): { readonly condition: GateCondition } | { readonly problem: Problem } {
  const long: LongCondition = typeof entry === 'string' ? { if: entry } : entry;
  const place = source.place(typeof entry === 'string' ? path : [...path, 'if']);
  const wrong = (reason: string, fix?: string) => ({
    problem: {
      message: `condition "${long.if}": ${reason}`,
      at: place,
      ...(fix !== undefined && { fix }),
    },
  });
  const parsed = parseCondition(long.if);
  if (!parsed.ok) return wrong(parsed.message);
  const name = baseName(parsed.condition.metric);
  const isReported = reported.includes(parsed.condition.metric);
  const ofTwo = parsed.condition.kind === 'negative-flips';
  const isOwn = own.some((one) => one.name === parsed.condition.metric);
  const isMeasured = isOwn || METRIC_NAMES.includes(name);
  const isGiven = !ofTwo && (numbers === 'alone' || (numbers === 'beside' && !isMeasured));
  if (!isReported && !ofTwo && !isMeasured && !isGiven) {
    const others = [...reported, ...own.map((one) => one.name)];
    const known = [...METRIC_NAMES, NEGATIVE_FLIP_RATE, ...others];
    return wrong(`unknown metric "${name}"`, suggest(name, known, 'metrics'));
  }
  const { threshold } = parsed.condition;
  if (isReported && (threshold.kind !== 'absolute' || long.where || long.confidence)) {
    return wrong(
      `${name} is a number that the command reports, of all test rows and without evidence`,
      'Hold it to a number: leave the baseline, where and confidence out.',
    );
  }
  const pointless =
    !isGiven && CONDITION_KINDS[parsed.condition.kind].pointless(parsed.condition, own);
  if (pointless) return wrong(pointless.why, pointless.fix);
  const { where, severity = 'error', confidence, prove } = long;
  if (confidence !== undefined && parsed.condition.operator === '==') {
    return wrong('an interval can show more or less, never "=="', 'Leave confidence out.');
  }
  return {
    condition: {
      ...parsed.condition,
      severity,
      place,
      ...(where !== undefined && { where }),
      ...(confidence !== undefined && { confidence }),
      ...(prove && { prove }),
      ...(within.length > 0 && { within }),
    },
  };
}
