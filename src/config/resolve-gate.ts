import { resolve } from 'node:path';
import type { BaselineSource } from '../baseline/search.js';
import type { ClusterSpec } from '../gate/cluster-spec.js';
import type { GateCondition } from '../gate/condition-kinds.js';
import type { ReferenceSpec } from '../gate/gate-spec.js';
import type { Config } from './config.js';
import { ownMetricsOf } from './resolve-given.js';
import type { ConfigValues } from './schema/config-schema.js';

export function gateSpec(
  gate: ConfigValues['gate'],
  conditions: readonly GateCondition[],
  reported: readonly string[],
  cluster: ClusterSpec | undefined,
): Config['gate'] {
  return {
    conditions,
    reported,
    own: ownMetricsOf(gate.metrics),
    slices: gate.slices,
    ...(cluster && { cluster }),
    reference: referenceSpec(gate.reference),
    budget: gate.budget,
    looks: gate.looks,
    confidence: gate.confidence,
    whenInconclusive: gate['when-inconclusive'],
    whenNotCompared: gate['when-not-compared'],
  };
}

function referenceSpec(text: string): ReferenceSpec {
  const run = /^run:(.+)$/s.exec(text)?.[1];
  if (run !== undefined) return { kind: 'run', id: run };
  return { kind: text === 'best' || text === 'first' ? text : 'none' };
}

export function baselineSource(text: string, folder: string): BaselineSource {
  const [kind, ...rest] = text.split(':');
  const value = rest.join(':');
  if (kind === 'run') return { kind: 'run', id: value };
  if (kind === 'branch') return { kind: 'branch', name: value };
  if (kind === 'file') return { kind: 'file', path: resolve(folder, value) };
  return { kind: kind === 'none' ? 'none' : 'auto' };
}
