import { suggest } from '../config/nearest.js';
import type { Dataset } from '../data/dataset.js';
import { InputError, type Problem } from '../errors.js';
import type { Evaluation } from '../evaluate/evaluate.js';
import { metricNames } from '../evaluate/metrics.js';
import type { GateCondition } from '../gate/condition.js';
import type { Finding } from '../gate/finding.js';
import { finding, judgeAbsolute, notCompared } from '../gate/judge.js';

/**
 * Checks that every condition is about a metric that this data can have, before anything is trained.
 * @throws InputError naming each one that is not
 */
export function checkConditions(conditions: readonly GateCondition[], dataset: Dataset): void {
  const { label } = dataset.encoding;
  const transform = label.task === 'regression' ? label.transform : undefined;
  const known = metricNames(dataset.task, dataset.classes, transform);
  const problems = conditions
    .filter(({ metric }) => !known.includes(metric))
    .map(({ text, metric, place }): Problem => {
      const message = `condition "${text}": a ${dataset.task} model has no metric "${metric}"`;
      return { message, at: place, fix: suggest(metric, known, 'metrics') };
    });
  if (problems.length > 0) throw new InputError(problems);
}

/** Holds every condition against what was measured. */
export function findings(
  conditions: readonly GateCondition[],
  evaluation: Evaluation,
  noBaseline: string,
): Finding[] {
  const known = Object.keys(evaluation.metrics);
  return conditions.map((condition) => {
    const estimate = evaluation.metrics[condition.metric];
    if (!estimate) {
      const nothing = { value: null, interval: null, n: 0 };
      const hint = suggest(condition.metric, known, 'metrics');
      return finding(condition, nothing, 'fail', `there is no metric ${condition.metric}. ${hint}`);
    }
    if (condition.threshold.kind === 'absolute') return judgeAbsolute(condition, estimate);
    return notCompared(condition, estimate, noBaseline);
  });
}
