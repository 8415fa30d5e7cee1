import type { FinishedRecord, RuleChange, RulesEntry } from '../record/run-record.js';
import { upper } from '../text/case.js';
import { plural } from '../text/quantities.js';
import { shorten } from '../text/shorten.js';
import { noBaselineText } from './no-baseline-words.js';
import { whyOf } from './why-words.js';
import { shortSha } from './words.js';

/** More changes than this hide the verdict. */
const MOST_SHOWN = 20;
/** Characters of a rule that are shown. */
const LONGEST = 200;

/** How work changes what is asked of it, and whose rules decide. Its texts hold what stands in configs. */
export interface RulesView {
  /** `This pull request changes the gate`; empty where it changes nothing. */
  readonly title: string;
  /** Each rule before and after. */
  readonly changes: readonly ShownChange[];
  /** Whose rules decide and what the others say, a sentence each. */
  readonly sentences: readonly string[];
}

export interface ShownChange {
  /** The key; absent of a condition, which says itself what it is. */
  readonly key?: string;
  readonly before: string;
  readonly after: string;
}

/** What there is to say of the rules before anything else; undefined where it is nothing. */
export function rulesView({
  rules,
  git,
  decision,
}: Pick<FinishedRecord, 'rules' | 'git' | 'decision'>): RulesView | undefined {
  if (!rules) return undefined;
  const { changes, agreed } = rules;
  if (changes.length === 0 && !rules.inapplicable && agreed.in !== 'nothing') return undefined;
  const work = workOf(git?.ref ?? '');
  const what = changes.every(({ path }) => path.startsWith('gate.')) ? 'the gate' : 'the rules';
  const left = changes.length - MOST_SHOWN;
  return {
    title: changes.length === 0 ? '' : `${work} changes ${what}`,
    changes: changes.slice(0, MOST_SHOWN).map(shownChange),
    sentences: [
      ...(left > 0 ? [`${plural(left, 'more change')} of the rules: see the run record.`] : []),
      ...decidedBy(rules, decision, work),
    ],
  };
}

function workOf(ref: string): string {
  if (ref.startsWith('refs/pull/')) return 'This pull request';
  return ref.startsWith('refs/heads/gh-readonly-queue/') ? 'This merge group' : 'This work';
}

/** With what is not set said, and long texts cut. */
export function shownChange({ path, base, head }: RuleChange): ShownChange {
  const condition = path === 'gate.conditions';
  const text = (value: string | null, none: string) =>
    value === null ? none : shorten(value, LONGEST);
  return {
    ...(!condition && { key: path }),
    before: text(base, condition ? 'no such condition' : 'not set'),
    after: text(head, condition ? 'removed' : 'not set'),
  };
}

function decidedBy(
  { decides, agreed, inapplicable, other }: RulesEntry,
  decision: FinishedRecord['decision'],
  work: string,
): readonly string[] {
  const own = `${work.replace('This', 'the')}’s own rules`;
  if (agreed.in === 'nothing') {
    return [
      `The base ${shortSha(agreed.sha)} has no such config, and no promoted run says what is asked (${typeof agreed.why === 'string' ? agreed.why : noBaselineText(agreed.why)}): ${own} decide.`,
    ];
  }
  const before =
    agreed.in === 'base'
      ? `the rules of the base ${shortSha(agreed.sha)}`
      : `the rules that run ${agreed.runId} was promoted by`;
  if (inapplicable) {
    return [
      `${upper(before)} can’t be applied any more, which counts as failed: ${inapplicable.map(withoutFix).join('; ')}.`,
      ...otherSays(own, other),
      WAY_OUT,
    ];
  }
  const [deciding, others] = decides === 'base' ? [before, own] : [own, before];
  const wouldPass = other && 'verdict' in other && other.verdict === 'passed';
  const stuck = decides === 'base' && decision.verdict !== 'passed' && wouldPass;
  return [`${upper(deciding)} decide.`, ...otherSays(others, other), ...(stuck ? [WAY_OUT] : [])];
}

const WAY_OUT =
  'If the change of the rules is meant, it is for people to decide: merge it after a review, or set rules: head on the action where every change of the rules is reviewed.';

function otherSays(whose: string, other: RulesEntry['other']): readonly string[] {
  if (!other) return [];
  return 'why' in other
    ? [`By ${whose} it can’t be judged: ${other.why.map(withoutFix).join('; ')}.`]
    : [`By ${whose} it ${WOULD[other.verdict]}: ${whyOf(other).short}.`];
}

const WOULD = {
  passed: 'would pass',
  failed: 'would fail',
  inconclusive: 'would be inconclusive',
} as const;

/** Of a problem whose fix stands on a line of its own. */
function withoutFix(problem: string): string {
  return problem.split('\n')[0]!.replace(/\.$/, '');
}
