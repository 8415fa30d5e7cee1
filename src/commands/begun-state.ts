/** What the step after all others finds of a run that has begun: its project and experiment. */
export const BEGUN_STATE = 'begun';
