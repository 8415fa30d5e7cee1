import type { Problem } from '../errors.js';
import { METRIC_NAMES, METRICS } from '../evaluate/metrics/metrics.js';
import { type Condition, type GateCondition, parseCondition } from '../gate/condition.js';
import { suggest } from '../text/did-you-mean.js';
import type { ConfigValues } from './schema/config-schema.js';
import type { ConfigSource, Path } from './source.js';

type Entry = ConfigValues['gate']['conditions'][number];

/** Reads the gate's conditions, and says what is wrong with each one that can't be read. */
export function readConditions(
  entries: readonly Entry[],
  source: ConfigSource,
): { readonly conditions: readonly GateCondition[]; readonly problems: readonly Problem[] } {
  const read = entries.map((entry, i) => readCondition(entry, ['gate', 'conditions', i], source));
  return {
    conditions: read.flatMap((result) => ('condition' in result ? [result.condition] : [])),
    problems: read.flatMap((result) => ('problem' in result ? [result.problem] : [])),
  };
}

function readCondition(
  entry: Entry,
  path: Path,
  source: ConfigSource,
): { readonly condition: GateCondition } | { readonly problem: Problem } {
  const long = typeof entry === 'string' ? { if: entry, severity: 'error' as const } : entry;
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
  if (!METRIC_NAMES.includes(name)) {
    return wrong(`unknown metric "${name}"`, suggest(name, METRIC_NAMES, 'metrics'));
  }
  const pointless = comparesBackwards(parsed.condition) ?? isOutOfRange(parsed.condition);
  if (pointless) return wrong(...pointless);
  const { where, severity, confidence } = long;
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
    },
  };
}

/** A comparison asks whether the candidate is good enough, so it points to where its metric is better. */
function comparesBackwards({
  metric,
  operator,
  threshold,
}: Condition): [string, string] | undefined {
  if (threshold.kind === 'absolute' || operator === '==') return undefined;
  const higher = METRICS.find(({ name }) => name === baseName(metric))?.orientation === 'higher';
  if (operator.startsWith(higher ? '>' : '<')) return undefined;
  const right = higher ? '>=' : '<=';
  return [
    `"${metric}" is better when it is ${higher ? 'larger' : 'smaller'}, so this would pass a model for being worse`,
    `Write it as: ${metric} ${right} baseline`,
  ];
}

/** A slip of the unit, as 85 for 85% or 1 for 1pp, makes a condition that every model meets, or none. */
function isOutOfRange({ metric, text, threshold }: Condition): [string, string] | undefined {
  const known = METRICS.find(({ name }) => name === baseName(metric));
  if (!known) return undefined;
  const [least, most] = known.range;
  const scale = `${known.name} lies ${rangeInWords(least, most)}`;
  if (threshold.kind === 'absolute' && (threshold.value < least || threshold.value > most)) {
    return [scale, 'Write 85% or 0.85, say.'];
  }
  const width = most - least;
  if (threshold.kind === 'baseline' && Math.abs(threshold.amount) >= width) {
    return [`${scale}, so no model could miss or meet this`, 'Write 1pp or 0.01, say.'];
  }
  if (!Number.isFinite(width) && /pp\s*$/.test(text)) {
    return [
      `${known.name} is not a share, so it has no percentage points`,
      'Write a number in its own unit, or a percentage of the baseline: baseline + 2%',
    ];
  }
  return undefined;
}

function rangeInWords(least: number, most: number): string {
  if (!Number.isFinite(least)) return `at ${most} or below`;
  return `between ${least} and ${Number.isFinite(most) ? most : 'any number'}`;
}

function baseName(metric: string): string {
  return metric.split('(', 1)[0]!;
}
