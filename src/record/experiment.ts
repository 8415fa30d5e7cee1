/** One line of models that are compared with each other. */
export interface ExperimentKey {
  readonly project: string;
  readonly experiment: string;
}
