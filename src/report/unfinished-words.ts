/** How a run ended that came to no verdict; what was refused was no run. */
export type NoVerdict = 'refused' | 'interrupted' | 'broke';

/** After the name of the run. */
export const NO_VERDICT: Readonly<Record<NoVerdict, string>> = {
  refused: 'did not run, the config or the data needs a fix',
  interrupted: 'no verdict, the run was interrupted',
  broke: 'no verdict, Sluice stopped on an error',
};
