/** How a run ended that came to no verdict; what was refused was no run. */
export type NoVerdict = 'refused' | 'interrupted' | 'broke';

/** After the name of the run: `credit/scoring was interrupted before there was a verdict`. */
export const NO_VERDICT: Readonly<Record<NoVerdict, string>> = {
  refused: 'did not run: the config or the data is wrong',
  interrupted: 'was interrupted before there was a verdict',
  broke: 'broke: this is not the gate’s verdict',
};
