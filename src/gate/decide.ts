import type { Decision, Finding } from './finding.js';

/**
 * All findings together. A fail outweighs an inconclusive one; findings that only warn or that had
 * nothing to be compared with do not decide. A gate without findings is not a gate.
 * @param whenInconclusive what an inconclusive gate counts as; `hold` keeps it inconclusive
 * @throws RangeError when there are no findings
 */
export function decide(
  findings: readonly Finding[],
  whenInconclusive: 'hold' | 'pass' | 'fail',
): Decision {
  if (findings.length === 0) throw new RangeError('a gate needs at least one finding');
  const deciding = findings.filter((finding) => finding.severity === 'error');
  if (deciding.some(({ verdict }) => verdict === 'fail')) return { verdict: 'failed', findings };
  if (deciding.some(({ verdict }) => verdict === 'inconclusive')) {
    const verdict = { hold: 'inconclusive', pass: 'passed', fail: 'failed' } as const;
    return { verdict: verdict[whenInconclusive], findings };
  }
  return { verdict: 'passed', findings };
}
