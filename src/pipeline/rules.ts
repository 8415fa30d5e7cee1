import { isAbsolute, relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Config } from '../config/config.js';
import { checkConfig } from '../config/load.js';
import { ruleChanges } from '../config/rule-changes.js';
import { withRulesOf } from '../config/rules.js';
import type { ConfigSource } from '../config/source.js';
import { InputError, type Problem } from '../errors.js';
import type { GateCondition } from '../gate/condition-kinds.js';
import type { BaselineAnswer } from '../host/host.js';
import type { NoBaseline } from '../record/baseline-schema.js';
import type { RuleChange, RulesEntry } from '../record/run-record.js';

/** Whose rules decide where they differ. */
export type Decides = RulesEntry['decides'];

/** Rules that were agreed before the work at hand was proposed. */
export interface AgreedRules {
  readonly in: RulesEntry['agreed'];
  /** The config that they stand in. */
  readonly source: ConfigSource;
  /** What was done to the file itself: it was renamed. */
  readonly changes: readonly RuleChange[];
}

/** One side's config, or what is wrong with it. */
export type Side =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Work that is proposed to a commit: it is judged by what was asked before. */
export interface Proposal {
  readonly decides: Decides;
  readonly agreed: RulesEntry['agreed'];
  readonly changes: readonly RuleChange[];
  /** Why the rules that decide can't be applied. */
  readonly inapplicable?: readonly Problem[];
  /** The side that does not decide; absent where both ask the same. */
  readonly other?: Side;
}

/** What a run is trained and judged by. */
export interface Rules {
  readonly config: Config;
  /** Absent where nothing is proposed. */
  readonly proposal?: Proposal;
}

export interface ResolvedRules {
  readonly rules: Rules;
  /** What was found of the promoted runs on the way, for `baseline: auto`. */
  readonly baseline?: BaselineAnswer;
  /** Removes what was put back for the run. */
  readonly dispose: () => Promise<void>;
}

export const NOTHING_PUT_BACK = async () => {};

/** The head's own config, as the agreed rules make it. */
export function agreedSide(agreed: AgreedRules, head: Config): Side {
  try {
    const source = withRulesOf(agreed.source, head.source);
    const config = checkConfig(source, head.folder, head.file);
    return { ok: true, config: { ...config, gate: placedAsIn(head, config.gate) } };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ok: false, problems: error.problems };
  }
}

/** A line of the base's text is not the line of the file that people look at; the head's own is. */
function placedAsIn(head: Config, gate: Config['gate']): Config['gate'] {
  const asked = ({ place: _, ...condition }: GateCondition) => condition;
  const conditions = gate.conditions.map((condition) => {
    const same = head.gate.conditions.find((one) =>
      isDeepStrictEqual(asked(one), asked(condition)),
    );
    return { ...condition, place: same?.place ?? { file: condition.place.file } };
  });
  return { ...gate, conditions };
}

/**
 * The rules that a proposal is judged by: those that were agreed, unless the head's were asked for.
 * @param base the head's config with the agreed rules
 * @param files how the files changed that rules name
 */
export function rulesOf(
  head: Config,
  agreed: AgreedRules,
  {
    base,
    files,
    decides,
  }: {
    readonly base: Side;
    readonly files: readonly RuleChange[];
    readonly decides: Decides;
  },
): Rules {
  const before = base.ok ? base.config.values : agreed.source.values;
  const after = base.ok ? head.values : head.source.values;
  const changes = [...agreed.changes, ...ruleChanges(before, after), ...files];
  const proposal = { decides, agreed: agreed.in, changes };
  if (decides === 'head') {
    return { config: head, proposal: { ...proposal, ...(changes.length > 0 && { other: base }) } };
  }
  if (!base.ok) {
    const { problems: inapplicable } = base;
    return {
      config: head,
      proposal: { ...proposal, inapplicable, other: { ok: true, config: head } },
    };
  }
  const other = { ok: true, config: head } as const;
  return { config: base.config, proposal: { ...proposal, ...(changes.length > 0 && { other }) } };
}

/**
 * Where nothing was agreed before: only the head says what is asked.
 * @param where the base, and why no promoted run says it
 */
export function ownRules(
  head: Config,
  where: { readonly sha: string; readonly why: NoBaseline },
): Rules {
  return {
    config: head,
    proposal: { decides: 'head', agreed: { in: 'nothing', ...where }, changes: [] },
  };
}

/**
 * The rules where the data or the trainer refused what the agreed ones ask: they can't be applied
 * any more. The head's are tried in their place, under the agreed name, and decide nothing.
 * @returns undefined where it is the head that is wrong
 */
export function withoutAgreed(
  { config, proposal }: Rules,
  inapplicable: readonly Problem[],
): Rules | undefined {
  if (proposal?.decides !== 'base' || proposal.inapplicable || !proposal.other?.ok)
    return undefined;
  const { project, experiment } = config;
  return {
    config: { ...proposal.other.config, project, experiment },
    proposal: { ...proposal, inapplicable },
  };
}

/** The work's own config, whoever's rules decide. */
export function headOf({ config, proposal }: Rules): Config {
  const other = proposal?.decides === 'base' ? proposal.other : undefined;
  return other?.ok ? other.config : config;
}

/** A path for people: from the repository's root, where it lies in it. */
export function shownPath(path: string, root: string): string {
  const way = relative(root, path);
  return way.startsWith('..') || isAbsolute(way) ? path : way.split(sep).join('/');
}
