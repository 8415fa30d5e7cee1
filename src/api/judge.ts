import type { Config } from '../config/config.js';
import { checkConfig } from '../config/load.js';
import { plainSource } from '../config/source.js';
import { InputError } from '../errors.js';
import type { OwnColumnSpec } from '../evaluate/answers/answer-spec.js';
import { readOwn } from '../evaluate/answers/read-answers.js';
import { evaluate } from '../evaluate/evaluate.js';
import type * as core from '../evaluate/predictions.js';
import { decide } from '../gate/decide.js';
import { Evidence } from '../gate/evidence.js';
import { findings } from '../gate/findings.js';
import { ALONE } from '../gate/green-level.js';
import { planGate } from '../gate/plan.js';
import { testClusters } from '../gate/test-clusters.js';
import { reasonText } from '../report/reason-words.js';
import { keyOf, openedOf, optionsOf } from './opened.js';
import { pair } from './pair.js';
import type { Predictions, Question, Verdict } from './types.js';

/**
 * Holds the conditions of a gate against predictions, as `judge` on the command line does. It keeps
 * nothing, and promotes nothing.
 * @throws InputError where a condition asks for what there is not, the files can't be paired, or it
 * is not said how many candidates there were and the gate corrects for them
 */
export function judge({ candidate, baseline, gate, looks }: Question): Verdict {
  const config = configOf(gate, candidate, baseline);
  const { gate: asked } = config;
  const own = (config.trainer.kind === 'given' && config.trainer.answers.own) || [];
  const { rows } = openedOf(candidate);
  const answers = withOwn(candidate, own);
  const checks = planGate(asked, rows);
  const clusters = asked.cluster && testClusters(asked.cluster, rows.testTable);
  const predictions = clusters ? { ...answers, clusters } : answers;
  const options = optionsOf(asked);
  const pairing = baseline
    ? pair(
        { file: candidate, predictions },
        { file: baseline, predictions: withOwn(baseline, own) },
      )
    : ({ kind: 'no-baseline', why: { code: 'not-given' } } as const);
  const evaluation = evaluate(predictions, options);
  const counted = asked.looks === 'correct' ? countOf(looks) : 0;
  const evidence = new Evidence(predictions, evaluation, pairing, options, undefined, {
    ...ALONE,
    looks: counted,
  });
  const decision = decide(findings(checks, evidence), { ...asked, first: false, accepted: false });
  return {
    verdict: decision.verdict,
    findings: decision.findings.map((finding) => {
      const { condition, where, metric, severity, verdict, because, value, interval, n } = finding;
      const about = { condition, ...(where !== undefined && { where }), metric, severity };
      return { ...about, verdict, reason: reasonText(finding), because, value, interval, n };
    }),
  };
}

/** @throws InputError where it is no count */
function countOf(looks: number | undefined): number {
  if (looks !== undefined && Number.isInteger(looks) && looks >= 1) return looks;
  throw InputError.of('judge keeps nothing, so it does not know which candidate this is', {
    at: { file: 'judge.looks' },
    fix: 'Say so: looks: 3 for the third one on these rows. Or leave looks out of the gate.',
  });
}

/**
 * What a file says of its rows, with the columns of one's own metrics.
 * @throws InputError where it lacks one
 */
function withOwn(file: Predictions, specs: readonly OwnColumnSpec[]): core.Predictions {
  const { rows, predictions, columns } = openedOf(file);
  if (specs.length === 0) return predictions;
  if (columns.labels) {
    throw InputError.of('columns of your own stand beside the labels, and here these are apart', {
      at: { file: 'judge.gate.metrics' },
      fix: 'Judge by a config: node dist/cli.js judge CONFIG',
    });
  }
  return { ...predictions, own: readOwn(rows.testTable, specs) };
}

/** The gate, checked as a config's is. */
function configOf(
  gate: Question['gate'],
  candidate: Predictions,
  baseline: Predictions | undefined,
): Config {
  const values = {
    predictions: { path: candidate.file },
    gate: 'conditions' in gate ? gate : { conditions: [...gate] },
    baseline: baseline ? `predictions:${baseline.file}` : 'none',
  };
  return checkConfig(plainSource(values, keyOf('judge')), process.cwd());
}
