import type { Config } from '../config/config.js';
import { InputError } from '../errors.js';
import type { BaseCommit } from '../host/base-commit.js';
import type { RuleChange } from '../record/run-record.js';
import { agreedTestFile, changedBaselineFile } from './agreed-files.js';
import { findAgreedRules } from './agreed-rules.js';
import {
  agreedSide,
  NOTHING_PUT_BACK,
  ownRules,
  type ResolvedRules,
  type Rules,
  rulesOf,
  type Side,
} from './rules.js';
import type { World } from './world.js';

/**
 * The rules of a run whose work is proposed to a commit: those that were agreed there, whatever the
 * work makes of them.
 * @throws InputError when a file that stands for the baseline is not the one that was agreed
 * @throws BrokenError when what was agreed can't be read: that is never "nothing"
 */
export async function rulesAtBase(
  head: Config,
  base: BaseCommit,
  world: World,
): Promise<ResolvedRules> {
  const { workspace, rules: decides } = world;
  const found = await findAgreedRules(head, base, world);
  if (found.kind === 'none') {
    await refuseChangedBaseline(head, base, world);
    const { baseline, why } = found;
    return { rules: ownRules(head, { sha: base.sha, why }), baseline, dispose: NOTHING_PUT_BACK };
  }
  let side: Side =
    found.kind === 'found'
      ? agreedSide(found.rules, head)
      : { ok: false, problems: found.error.problems };
  const files: RuleChange[] = [];
  let dispose = NOTHING_PUT_BACK;
  if (side.ok) {
    const test = await agreedTestFile(side.config, base, workspace);
    if (test.kind !== 'as agreed') files.push(test.change);
    if (test.kind === 'lost') side = { ok: false, problems: [test.problem] };
    if (test.kind === 'put back') {
      side = { ok: true, config: test.config };
      dispose = test.dispose;
    }
  }
  const rules = rulesOf(head, found.rules, { base: side, files, decides });
  if (decides === 'base') await refuseChangedBaseline(rules.config, base, world);
  const change = decides === 'head' && (await changedBaselineFile(head, base, workspace));
  return {
    rules: change ? withChange(rules, change) : rules,
    ...(found.kind === 'found' && found.baseline && { baseline: found.baseline }),
    dispose,
  };
}

function withChange(rules: Rules, change: RuleChange): Rules {
  const { config, proposal } = rules;
  if (!proposal) return rules;
  return { config, proposal: { ...proposal, changes: [...proposal.changes, change] } };
}

async function refuseChangedBaseline(
  config: Config,
  base: BaseCommit,
  { workspace, rules }: World,
): Promise<void> {
  if (rules === 'head') return;
  const change = await changedBaselineFile(config, base, workspace);
  if (!change) return;
  const what = change.base === null ? 'is not there' : 'has other content';
  throw InputError.of(
    `baseline: ${change.head ?? 'file'} is proposed here, and ${what} at the base ${base.sha.slice(0, 7)}: work can't bring its own baseline`,
    {
      fix: 'Leave the file as it is at the base, use baseline: auto, or, where people review the rules, set rules: head on the action.',
    },
  );
}
