/** What the package promises to programs. docs/api.md says what each does; what it does not name is not exported. */
export { compare } from './api/compare.js';
export { evaluate } from './api/evaluate.js';
export { judge } from './api/judge.js';
export { readPredictions } from './api/read-predictions.js';
export type { Columns, Comparison, Condition, Confidence, Difference, Estimate, Finding, Gate, GateEntry, Group, Like, OwnMetric, Predictions, Question, Undetermined, Verdict, } from './api/types.js';
