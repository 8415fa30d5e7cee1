import type { Decision, DecisionVerdict, Finding } from './finding.js';
import { membersOf, sparedBy, type Weight, weightOfNode } from './groups.js';

/** What a deciding condition counts as that evidence did not settle. */
export type CountsAs = 'hold' | 'pass' | 'fail';

export interface DecideOptions {
  readonly whenInconclusive: CountsAs;
  /** Of a comparison that could not be made. */
  readonly whenNotCompared: CountsAs;
  /** The run would be promoted, and nothing ever was: comparisons that could not be made don't hold it. */
  readonly first: boolean;
  /** A person takes this model for the baseline: what it is worth beside the last one is waived. */
  readonly accepted: boolean;
}

const COUNTED = { hold: 'held', pass: 'holds', fail: 'fails' } as const;

/**
 * All findings together. The gate passes when no deciding condition fails or is in doubt, and at least one was judged and holds: a
 * gate that compared nothing passes for nobody but the first run. A fail outweighs a doubt, and findings that only advise do not
 * decide. Of an `any` one is enough.
 * @throws RangeError when there are no findings
 */
export function decide(findings: readonly Finding[], options: DecideOptions): Decision {
  if (findings.length === 0) throw new RangeError('a gate needs at least one finding');
  const deciding = findings.filter(({ severity }) => severity === 'error');
  const weights = deciding.map((finding) => weightOf(finding, options));
  const nodes = membersOf(deciding.map(({ within }) => within));
  const verdict = verdictOf(
    nodes.map((node) => weightOfNode(node, weights)),
    options.first || options.accepted,
  );
  const first = options.first && deciding.some((finding) => finding.verdict === 'not-compared');
  const spared = new Set([...sparedBy(nodes, weights)].map((index) => deciding[index]));
  const told = findings.map(
    (finding): Finding => (spared.has(finding) ? { ...finding, spared: true } : finding),
  );
  return { verdict, ...(first && { first }), findings: told };
}

/** @param bare what is waived is enough, where nothing else is asked */
function verdictOf(weights: readonly Weight[], bare: boolean): DecisionVerdict {
  if (weights.includes('fails')) return 'failed';
  if (weights.includes('held')) return 'inconclusive';
  const carried = weights.includes('holds') || (bare && weights.includes('waived'));
  return carried ? 'passed' : 'inconclusive';
}

function weightOf(finding: Finding, options: DecideOptions): Weight {
  const { verdict, guard } = finding;
  if (options.accepted && isWaivable(finding)) return 'waived';
  // A guard is silent unless its slice is shown worse.
  if (guard && verdict !== 'fail') return 'waived';
  switch (verdict) {
    case 'pass':
      return 'holds';
    case 'fail':
      return 'fails';
    case 'inconclusive':
      return COUNTED[options.whenInconclusive];
    case 'not-compared': {
      if (options.first) return 'waived';
      const counted = COUNTED[options.whenNotCompared];
      // It may count as a pass, but nothing was judged.
      return counted === 'holds' ? 'waived' : counted;
    }
    case 'warn':
      return 'waived';
  }
}

/** Whether it is a comparison that does not hold: a person can waive it. A number that was asked for can't be. */
export function isWaivable({ severity, threshold, verdict, guard }: Waivable): boolean {
  const holds = guard ? verdict !== 'fail' : verdict === 'pass';
  return severity === 'error' && threshold.kind !== 'absolute' && !holds;
}

type Waivable = Pick<Finding, 'severity' | 'threshold' | 'verdict' | 'guard'>;
