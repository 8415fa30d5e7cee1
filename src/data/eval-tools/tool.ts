/** What wrote a file that is no table: a row of it is right or wrong, and nothing else is known. */
export type EvalTool =
  | { readonly format: 'promptfoo' }
  /** @property metric the one that says right or wrong; left out: the only one */
  | { readonly format: 'lm-eval'; readonly metric?: string };

/** The tools, by the name that a config has for them. */
export const EVAL_TOOLS = ['promptfoo', 'lm-eval'] as const satisfies EvalTool['format'][];
