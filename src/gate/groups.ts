import type { Nested } from './condition.js';

/** How much of a pass one finding, or a group of them, is. */
export type Weight = 'holds' | 'waived' | 'held' | 'fails';

/** From the one that decides an `any` to the one that decides an `all`. */
const BEST_FIRST = ['holds', 'waived', 'held', 'fails'] as const satisfies readonly Weight[];

/** A member of the gate: a finding, by its index, or a group of members. */
export type GroupNode =
  | { readonly kind: 'one'; readonly index: number }
  | { readonly kind: Nested['kind']; readonly id: string; readonly members: GroupNode[] };

/** What stands beside each other, in its order, groups where their first member stands. */
export function membersOf(within: readonly (readonly Nested[] | undefined)[]): GroupNode[] {
  const top: GroupNode[] = [];
  within.forEach((groups = [], index) => {
    let members = top;
    for (const { kind, id } of groups) {
      const known = members.find((node) => node.kind !== 'one' && node.id === id);
      const group = known ?? { kind, id, members: [] };
      if (!known) members.push(group);
      if (group.kind === 'one') throw new RangeError('a finding is no group');
      members = group.members;
    }
    members.push({ kind: 'one', index });
  });
  return top;
}

/**
 * What a group comes to (Kleene 1938, "On notation for ordinal numbers", strong logic of three
 * values): `any` is its best member, `all` its worst, but that what is waived stands in nobody's
 * way and carries nothing.
 */
export function weightOfNode(node: GroupNode, weights: readonly Weight[]): Weight {
  if (node.kind === 'one') return weights[node.index]!;
  const inner = node.members.map((member) => weightOfNode(member, weights));
  return node.kind === 'any' ? best(inner) : weightOfAll(inner);
}

/** @param weights at least one */
export function weightOfAll(weights: readonly Weight[]): Weight {
  if (weights.includes('fails')) return 'fails';
  if (weights.includes('held')) return 'held';
  return weights.includes('holds') ? 'holds' : 'waived';
}

function best(weights: readonly Weight[]): Weight {
  return BEST_FIRST.find((weight) => weights.includes(weight))!;
}

/** The findings that need not hold, as another member of their `any` does. */
export function sparedBy(nodes: readonly GroupNode[], weights: readonly Weight[]): Set<number> {
  const spared = new Set<number>();
  const visit = (node: GroupNode, need: boolean): void => {
    if (node.kind === 'one') {
      const weight = weights[node.index];
      if (!need && (weight === 'held' || weight === 'fails')) spared.add(node.index);
      return;
    }
    const own = weightOfNode(node, weights);
    const met = node.kind === 'any' && (own === 'holds' || own === 'waived');
    for (const member of node.members) visit(member, need && !met);
  };
  for (const node of nodes) visit(node, true);
  return spared;
}

/**
 * By how much the level is divided among the members of which one is enough: any of k is green by
 * chance k times as often as one (Bonferroni).
 */
export function alternativesOf(within: readonly Nested[] | undefined): number {
  return (within ?? []).reduce((all, { kind, of }) => (kind === 'any' ? all * of : all), 1);
}
