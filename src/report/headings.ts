/** What stands over parts of a report, alike on every surface. */
export const HEADINGS = {
  changed: 'Changed since the baseline',
  decided: 'How this was decided',
  newRules: 'Approving this approves new rules:',
  toDo: 'To do:',
  verdictPage: 'How a verdict is reached',
} as const;

export const VERDICT_PAGE = 'https://github.com/sluice-ml/sluice/blob/main/docs/verdict.md';
