/** The marks of findings and decisions, so that a verdict looks the same wherever it is read. A word says the same beside each. */
export const MARKS = {
  pass: '✅',
  passed: '✅',
  fail: '❌',
  failed: '❌',
  inconclusive: '🟡',
  warn: '⚠️',
  'not-compared': '➖',
  /** It does not hold, and need not. */
  spared: '➖',
  'no verdict': '🔧',
} as const;

/** Of a terminal: one column wide each. */
export const TERMINAL_MARKS = {
  pass: '✓',
  passed: '✓',
  fail: '✗',
  failed: '✗',
  inconclusive: '?',
  warn: '!',
  'not-compared': '-',
  spared: '-',
} as const;

/** Of a terminal that has no more than ASCII. */
export const ASCII_MARKS: Readonly<Record<keyof typeof TERMINAL_MARKS, string>> = {
  ...TERMINAL_MARKS,
  pass: 'v',
  passed: 'v',
  fail: 'x',
  failed: 'x',
};
