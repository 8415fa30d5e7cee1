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

export type TerminalMarks = Readonly<Record<keyof typeof TERMINAL_MARKS, string>>;

const ASCII_MARKS: TerminalMarks = {
  ...TERMINAL_MARKS,
  pass: 'v',
  passed: 'v',
  fail: 'x',
  failed: 'x',
};

/** @param ascii whether the terminal has no more than that */
export function terminalMarks(ascii: boolean): TerminalMarks {
  return ascii ? ASCII_MARKS : TERMINAL_MARKS;
}
