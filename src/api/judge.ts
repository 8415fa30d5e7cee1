import type { Config } from '../config/config.js';
import { checkConfig } from '../config/load.js';
import { plainSource } from '../config/source.js';
import { InputError } from '../errors.js';
import { evaluate } from '../evaluate/evaluate.js';
import { decide } from '../gate/decide.js';
import { Evidence } from '../gate/evidence.js';
import { findings } from '../gate/findings.js';
import { planGate } from '../gate/plan.js';
import { testClusters } from '../gate/test-clusters.js';
import { reasonText } from '../report/reason-words.js';
import { keyOf, openedOf, optionsOf } from './opened.js';
import { pair } from './pair.js';
import type { Predictions, Question, Verdict } from './types.js';

/**
 * Holds the conditions of a gate against predictions, as `judge` on the command line does. It keeps
 * nothing, and promotes nothing.
 * @throws InputError where a condition asks for what there is not, the files can't be paired, or the
 * gate asks for what takes a config: metrics of one's own, and a count of the candidates
 */
export function judge({ candidate, baseline, gate }: Question): Verdict {
  const asked = gateOf(gate, candidate, baseline);
  if (asked.looks === 'correct') {
    throw InputError.of('judge knows of no candidates before this one: it keeps nothing', {
      at: { file: 'judge.gate.looks' },
      fix: 'Leave looks out here, or judge with: node dist/cli.js judge CONFIG',
    });
  }
  if (asked.own.length > 0) {
    throw InputError.of('judge reads no columns of your own here', {
      at: { file: 'judge.gate.metrics' },
      fix: 'Judge by a config: node dist/cli.js judge CONFIG',
    });
  }
  const { rows, predictions: answers } = openedOf(candidate);
  const checks = planGate(asked, rows);
  const clusters = asked.cluster && testClusters(asked.cluster, rows.testTable);
  const predictions = clusters ? { ...answers, clusters } : answers;
  const options = optionsOf(asked);
  const pairing = baseline
    ? pair(candidate, predictions, baseline)
    : ({ kind: 'no-baseline', why: { code: 'not-given' } } as const);
  const evidence = new Evidence(predictions, evaluate(predictions, options), pairing, options);
  const decision = decide(findings(checks, evidence), { ...asked, first: false, accepted: false });
  return {
    verdict: decision.verdict,
    findings: decision.findings.map((finding) => {
      const { condition, where, metric, severity, verdict, value, interval, n } = finding;
      const about = { condition, ...(where !== undefined && { where }), metric, severity };
      return { ...about, verdict, reason: reasonText(finding), value, interval, n };
    }),
  };
}

/** The gate, checked as a config's is. */
function gateOf(
  gate: Question['gate'],
  candidate: Predictions,
  baseline: Predictions | undefined,
): Config['gate'] {
  const values = {
    predictions: { path: candidate.file },
    gate: 'conditions' in gate ? gate : { conditions: [...gate] },
    baseline: baseline ? `predictions:${baseline.file}` : 'none',
  };
  return checkConfig(plainSource(values, keyOf('judge')), process.cwd()).gate;
}
