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
  reported: readonly string[],
): { readonly conditions: readonly GateCondition[]; readonly problems: readonly Problem[] } {
  const read = entries.map((entry, i) =>
    readCondition(entry, ['gate', 'conditions', i], source, reported),
  );
  return {
    conditions: read.flatMap((result) => ('condition' in result ? [result.condition] : [])),
    problems: read.flatMap((result) => ('problem' in result ? [result.problem] : [])),
  };
}

function readCondition(
  entry: Entry,
  path: Path,
  source: ConfigSource,
  reported: readonly string[],
): { readonly condition: GateCondition } | { readonly problem: Problem } {
  const long: Exclude<Entry, string> =
    typeof entry === 'string' ? { if: entry, severity: 'error' } : entry;
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
  if (!isReported && !METRIC_NAMES.includes(name)) {
    const known = [...METRIC_NAMES, ...reported];
    return wrong(`unknown metric "${name}"`, suggest(name, known, 'metrics'));
  }
  const { threshold } = parsed.condition;
  if (isReported && (threshold.kind !== 'absolute' || long.where || long.confidence)) {
    return wrong(
      `${name} is a number that the command reports, of all test rows and without evidence`,
      'Hold it to a number: leave the baseline, where and confidence out.',
    );
  }
  const pointless = CONDITION_KINDS[parsed.condition.kind].pointless(parsed.condition);
  if (pointless) return wrong(pointless.why, pointless.fix);
  const { where, severity, confidence, prove } = long;
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
    },
  };
}
