import { normalCdf, tCdf, tQuantile } from './distributions.js';
import { expit, type Interval, logit, twoSidedZ } from './interval.js';

/**
 * What the rows tell of a parameter, at every level at once: a confidence distribution (Xie & Singh
 * 2013, "Confidence distribution, the frequentist distribution estimator of a parameter").
 */
export interface Confidence {
  /** Two-sided, equal-tailed. */
  readonly interval: (confidence: number) => Interval;
  /**
   * The confidence that the parameter lies below a value; 1 − `below` is the p of "it is at least
   * the value".
   */
  readonly below: (value: number) => number;
}

export function normalConfidence(estimate: number, standardError: number): Confidence {
  return {
    interval: (confidence) => {
      const reach = twoSidedZ(confidence) * standardError;
      return [estimate - reach, estimate + reach];
    },
    below: (value) => normalCdf(inUnits(value - estimate, standardError), 0, 1),
  };
}

/** Of a mean of normal values, or of any values where there are enough of them (Student 1908). */
export function tConfidence(mean: number, standardError: number, freedom: number): Confidence {
  return {
    interval: (confidence) => {
      const reach = tQuantile(1 - (1 - confidence) / 2, freedom) * standardError;
      return [mean - reach, mean + reach];
    },
    below: (value) => tCdf(inUnits(value - mean, standardError), freedom),
  };
}

/**
 * Normal on the logit scale by the delta method, so that it stays in (0, 1). For AUC: Pepe 2003,
 * "The Statistical Evaluation of Medical Tests for Classification and Prediction", §5.2; for
 * average precision: Boyd, Eng & Page 2013, "Area under the precision-recall curve: point estimates
 * and confidence intervals".
 */
export function logitConfidence(estimate: number, standardError: number): Confidence {
  const onLogits = normalConfidence(logit(estimate), standardError / (estimate * (1 - estimate)));
  return {
    interval: (confidence) => {
      const [low, high] = onLogits.interval(confidence);
      return [expit(low), expit(high)];
    },
    below: (value) => onLogits.below(logit(value)),
  };
}

/** The same by Student's t. */
export function logitTConfidence(
  estimate: number,
  standardError: number,
  freedom: number,
): Confidence {
  const slope = estimate * (1 - estimate);
  const onLogits = tConfidence(logit(estimate), standardError / slope, freedom);
  return {
    interval: (confidence) => {
      const [low, high] = onLogits.interval(confidence);
      return [expit(low), expit(high)];
    },
    below: (value) => onLogits.below(logit(value)),
  };
}

/** The same estimate, each of its ends so many times as far from it. */
export function stretched(confidence: Confidence, estimate: number, times: number): Confidence {
  return {
    interval: (level) => {
      const [low, high] = confidence.interval(level);
      return [
        estimate - Math.max(0, estimate - low) * times,
        estimate + Math.max(0, high - estimate) * times,
      ];
    },
    below: (value) => confidence.below(estimate + (value - estimate) / times),
  };
}

/** A distance in standard errors; 0 is no distance even where there is no spread. */
function inUnits(distance: number, standardError: number): number {
  return distance === 0 ? 0 : distance / standardError;
}
