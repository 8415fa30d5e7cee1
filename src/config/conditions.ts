import type { Problem } from '../errors.js';
import { METRIC_NAMES } from '../evaluate/metrics/metrics.js';
import { CONDITION_KINDS, type GateCondition, parseCondition } from '../gate/condition-kinds.js';
import { baseName } from '../gate/kinds/metric.js';
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
  const pointless = CONDITION_KINDS[parsed.condition.kind].pointless(parsed.condition);
  if (pointless) return wrong(pointless.why, pointless.fix);
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
