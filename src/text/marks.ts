/** The marks of findings and decisions that every report shares, so that a verdict looks the same wherever it is read. */
export const MARKS = {
  pass: '✅',
  passed: '✅',
  fail: '❌',
  failed: '❌',
  inconclusive: '⚠️',
  warn: '⚠️',
  'not-compared': '⚠️',
  /** It does not hold, and need not. */
  spared: '➖',
} as const;
