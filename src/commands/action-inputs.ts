import { PREDICTIONS_FORM, type ShortForm, TRAINING_FORM } from '../config/inputs.js';
import { InputError } from '../errors.js';
import type { CandidateKeeping } from '../host/host.js';
import type { Decides } from '../pipeline/rules.js';
import type { Promotes } from '../pipeline/world.js';

/** The inputs of an action that judges; an empty string where one is not set. */
export interface ActionInputs {
  /** `config` and the short form, by their names. */
  readonly config: Readonly<Record<string, string>>;
  /** What the config is to be about; a short form says the same. */
  readonly about: 'training' | 'predictions';
  readonly store: string;
  /** A folder a line. */
  readonly dataRoots: string;
  readonly githubToken: string;
  /** `true` or `false`. */
  readonly uploadCandidate: string;
  /** A whole number; empty: as the repository says. */
  readonly retentionDays: string;
  /** `true` or `false`. */
  readonly issueOnFailure: string;
  /** Why the model becomes the baseline whatever the last one was; empty: it has to pass. */
  readonly acceptBaseline: string;
  /** `base` or `head`. */
  readonly rules: string;
  /** `auto` or `never`. */
  readonly promote: string;
}

/** Reads an input by its name in action.yml; one that is not set is an empty string. */
export type ReadInput = (name: string) => string;

export const SHORT_FORMS: Readonly<Record<ActionInputs['about'], ShortForm>> = {
  training: TRAINING_FORM,
  predictions: PREDICTIONS_FORM,
};

/** All inputs of action.yml. */
export function mainInputs(read: ReadInput): ActionInputs {
  return {
    ...judging('training', read),
    uploadCandidate: read('upload-candidate'),
    promote: '',
  };
}

/** All inputs of judge/action.yml. */
export function judgeInputs(read: ReadInput): ActionInputs {
  return { ...judging('predictions', read), uploadCandidate: '', promote: read('promote') };
}

function judging(
  about: ActionInputs['about'],
  read: ReadInput,
): Omit<ActionInputs, 'uploadCandidate' | 'promote'> {
  const names = ['config', ...Object.keys(SHORT_FORMS[about])];
  return {
    config: Object.fromEntries(names.map((name) => [name, read(name)])),
    about,
    store: read('store'),
    dataRoots: read('data-roots'),
    githubToken: read('github-token'),
    retentionDays: read('retention-days'),
    issueOnFailure: read('issue-on-failure'),
    rules: read('rules'),
    acceptBaseline: read('accept-baseline'),
  };
}

export function issueOnFailure({ issueOnFailure: given }: ActionInputs): boolean {
  return oneOf('issue-on-failure', given, ['false', 'true']) === 'true';
}

/** Days: the most that a private repository can set. */
const LONGEST_RETENTION = 400;

export function candidatesFrom({
  uploadCandidate,
  retentionDays: given,
}: ActionInputs): CandidateKeeping {
  const model = oneOf('upload-candidate', uploadCandidate, ['true', 'false']) === 'true';
  if (given === '') return { model };
  const days = Number(given);
  if (/^\d+$/.test(given) && days >= 1 && days <= LONGEST_RETENTION) return { model, days };
  throw InputError.of(`"${given}" is no whole number from 1 to ${LONGEST_RETENTION}`, {
    at: { file: 'input "retention-days"' },
  });
}

export function rulesFrom({ rules: given }: ActionInputs): Decides {
  return oneOf('rules', given, ['base', 'head']);
}

/** @throws InputError where a run is to be accepted as the baseline and not to be promoted */
export function promotesFrom({ promote: given, acceptBaseline }: ActionInputs): Promotes {
  const promotes = oneOf('promote', given, ['auto', 'never']);
  if (promotes === 'never' && acceptBaseline.trim() !== '') {
    throw InputError.of('what is accepted as the baseline is promoted, and promote is "never"', {
      at: { file: 'input "accept-baseline"' },
      fix: 'Leave out one of the two.',
    });
  }
  return promotes;
}

/** @param values the first is what an input that is not set counts as */
function oneOf<T extends string>(name: string, given: string, values: readonly [T, T]): T {
  if (given === '') return values[0];
  const value = values.find((one) => one === given);
  if (value !== undefined) return value;
  const wanted = name === 'issue-on-failure' ? values.toReversed() : values;
  throw InputError.of(`"${given}" is neither ${wanted.join(' nor ')}`, {
    at: { file: `input "${name}"` },
  });
}
