import { PREDICTIONS_FORM, type ShortForm, TRAINING_FORM } from '../config/inputs.js';
import { InputError } from '../errors.js';
import type { CandidateKeeping } from '../host/host.js';
import type { Decides } from '../pipeline/rules.js';
import type { HandedRun, Handover, Promotes } from '../pipeline/world.js';

/** Which run of an earlier job is meant; both are empty where none is. */
export interface HandedInputs {
  readonly runId: string;
  readonly runDigest: string;
}

/** Which runs of jobs side by side are judged together; both are empty where none are. */
export interface GatheredInputs {
  /** Ids, each with its digest behind it. */
  readonly runIds: string;
  /** How many there have to be: a whole number. */
  readonly expect: string;
}

/** The inputs of train/action.yml, besides those that all actions have. */
export interface PartInputs {
  /** A whole number; empty: the config's. */
  readonly seed: string;
  /** `KEY=VALUE` a line; empty: the config as it is. */
  readonly variant: string;
}

/** The inputs of promote/action.yml. */
export interface PromoteInputs extends HandedInputs {
  readonly githubToken: string;
}

/** The inputs of an action that trains or judges; an empty string where one is not set. */
export interface ActionInputs extends HandedInputs, GatheredInputs {
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
  /** `true` or `false`. */
  readonly retrain: string;
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
    retrain: read('retrain'),
    promote: '',
    ...NONE_HANDED,
  };
}

/** All inputs of judge/action.yml. */
export function judgeInputs(read: ReadInput): ActionInputs {
  return {
    ...judging('predictions', read),
    uploadCandidate: '',
    retrain: '',
    promote: read('promote'),
    runId: read('run-id'),
    runDigest: read('run-digest'),
    runIds: read('run-ids'),
    expect: read('expect'),
  };
}

const NONE_HANDED: HandedInputs & GatheredInputs = {
  runId: '',
  runDigest: '',
  runIds: '',
  expect: '',
};

/** All inputs of train/action.yml: it has no token, and asks nothing of GitHub. */
export function trainInputs(read: ReadInput): ActionInputs & PartInputs {
  return {
    seed: read('seed').trim(),
    variant: read('variant'),
    config: { config: read('config') },
    about: 'training',
    store: read('store'),
    dataRoots: read('data-roots'),
    githubToken: '',
    uploadCandidate: '',
    retentionDays: '',
    issueOnFailure: '',
    acceptBaseline: '',
    rules: '',
    retrain: '',
    promote: '',
    ...NONE_HANDED,
  };
}

/** All inputs of promote/action.yml. */
export function promoteInputs(read: ReadInput): PromoteInputs {
  return {
    runId: read('run-id'),
    runDigest: read('run-digest'),
    githubToken: read('github-token'),
  };
}

type Judging = Omit<
  ActionInputs,
  'uploadCandidate' | 'retrain' | 'promote' | keyof HandedInputs | keyof GatheredInputs
>;

function judging(about: ActionInputs['about'], read: ReadInput): Judging {
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

export function retrainFrom({ retrain }: ActionInputs): boolean {
  return oneOf('retrain', retrain, ['false', 'true']) === 'true';
}

/** Days: the most that a private repository can set. */
const LONGEST_RETENTION = 400;

export function candidatesFrom({
  uploadCandidate,
  retentionDays: given,
  promote,
}: ActionInputs): CandidateKeeping {
  if (given !== '' && promote === 'never') {
    throw InputError.of(
      'promote is "never", so a later job may promote what retention-days would end',
      {
        at: { file: 'input "retention-days"' },
        fix: 'Leave out one of the two.',
      },
    );
  }
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

/**
 * The run that an earlier job has left. An output of a job that was never set is an empty input, so
 * half of it is no run.
 * @throws InputError where only half of it is there, or none and it is needed
 */
export function handedFrom(inputs: HandedInputs): HandedRun | undefined;
export function handedFrom(inputs: HandedInputs, needed: 'needed'): HandedRun;
export function handedFrom(
  { runId, runDigest }: HandedInputs,
  needed?: 'needed',
): HandedRun | undefined {
  if (runId !== '' && runDigest !== '') return { id: runId, digest: runDigest };
  if (runId === '' && runDigest === '' && needed === undefined) return undefined;
  throw InputError.of('run-id and run-digest name a run together, and one is empty', {
    at: { file: `input "${runId === '' ? 'run-id' : 'run-digest'}"` },
    fix: 'Hand on the outputs run-id and run-digest of the job before, which has to list them under its own outputs.',
  });
}

/**
 * What earlier jobs have left for this one: one run, or several that are judged together.
 * @throws InputError where it can't be told which
 */
export function handoverFrom(inputs: HandedInputs & GatheredInputs): Handover | undefined {
  const run = handedFrom(inputs);
  const { expect: given, runIds } = inputs;
  if (given === '' && runIds.trim() === '') return run && { kind: 'run', run };
  if (run) {
    throw InputError.of('run-id names one run, and run-ids and expect are about several', {
      at: { file: 'input "run-id"' },
      fix: 'Leave out run-id and run-digest.',
    });
  }
  const expect = Number(given);
  if (!/^[1-9]\d*$/.test(given) || expect > MOST_GATHERED) {
    throw InputError.of(
      given === ''
        ? 'how many runs there have to be is not said, so nobody could tell that one is missing'
        : `"${given}" is no whole number from 1 to ${MOST_GATHERED}`,
      { at: { file: 'input "expect"' }, fix: 'Give it the number of the jobs that train.' },
    );
  }
  if (runIds.trim() === '') return { kind: 'runs', expect };
  return { kind: 'runs', expect, named: namedIn(runIds.trim().split(/\s+/)) };
}

/** As many jobs as a matrix can have. */
const MOST_GATHERED = 256;

/** @param words an id and its digest, in turn */
function namedIn(words: readonly string[]): readonly HandedRun[] {
  const named = words.flatMap((id, k) => (k % 2 === 0 ? [{ id, digest: words[k + 1] ?? '' }] : []));
  const bad = named.find(({ id, digest }) => id.includes(':') || !digest.startsWith('sha256:'));
  if (!bad) return named;
  throw InputError.of(`"${bad.id} ${bad.digest}" is not the id of a run and its digest`, {
    at: { file: 'input "run-ids"' },
    fix: 'Hand on the outputs run-id and run-digest of each job, one run a line: ID sha256:…',
  });
}

/** @throws InputError where it is no seed */
export function seedFrom({ seed }: PartInputs): number | undefined {
  if (seed === '') return undefined;
  const number = Number(seed);
  if (/^\d+$/.test(seed) && number < 2 ** 32) return number;
  throw InputError.of(`"${seed}" is no whole number from 0 to ${2 ** 32 - 1}`, {
    at: { file: 'input "seed"' },
  });
}

/** @param values the first is what an input that is not set counts as */
function oneOf<T extends string>(name: string, given: string, values: readonly [T, T]): T {
  if (given === '') return values[0];
  const value = values.find((one) => one === given);
  if (value !== undefined) return value;
  const wanted = values[0] === 'false' ? values.toReversed() : values;
  throw InputError.of(`"${given}" is neither ${wanted.join(' nor ')}`, {
    at: { file: `input "${name}"` },
  });
}
