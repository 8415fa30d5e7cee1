import { z } from 'zod';

const commit = z.string();
const branch = z.string();
const key = { project: z.string(), experiment: z.string() };

/** Where promoted runs were looked for. */
const searched = z.discriminatedUnion('in', [
  z.object({ in: z.literal('store') }),
  /** Among what runs on the default branch have promoted. */
  z.object({ in: z.literal('default-branch'), branch, ...key }),
  /** On the branch that `baseline: branch:NAME` names. */
  z.object({ in: z.literal('kept-branch'), branch, ...key }),
]);

const none = z.object({ code: z.literal('none') });
const first = z.object({ code: z.literal('first'), searched });
const older = z.object({
  code: z.literal('older'),
  runId: z.string(),
  sha: commit.exactOptional(),
  /** What is left of it, where that is not its record. */
  artifact: z.string().exactOptional(),
});
const expired = z.object({
  code: z.literal('expired'),
  sha: commit,
  /** `2026-08-01`; absent where GitHub does not say. */
  on: z.string().exactOptional(),
});
const deleted = z.object({
  code: z.literal('deleted'),
  runId: z.string(),
  /** Null where only a branch names the run, and GitHub does not know it any more. */
  sha: commit.nullable(),
  keptOn: z.object({ branch, ...key }).exactOptional(),
});
const unreachable = z.object({
  code: z.literal('unreachable'),
  runId: z.string(),
  sha: commit,
  /** That it was promoted on; null where it was none. */
  branch: branch.nullable(),
  defaultBranch: branch,
});
const notKept = z.object({ code: z.literal('not-kept') });
/** `message` is the error of the call that was refused. */
const notAllowed = z.object({ code: z.literal('not-allowed'), message: z.string() });

const noBaselines = [
  none,
  first,
  older,
  expired,
  deleted,
  unreachable,
  notKept,
  notAllowed,
] as const;

/**
 * Why there is no baseline. Only `first` says that this experiment never had one, and only `first`
 * and `older` that nothing was lost.
 * - `none`: the config asks for none.
 * - `first`: nothing was ever promoted here.
 * - `older`: what was promoted was promoted by an older version, whose records this one does not read.
 * - `expired`: what was promoted is not kept any longer.
 * - `deleted`: a run was promoted, and nothing is left of it.
 * - `unreachable`: a run was promoted on a branch that is none of this one's.
 * - `not-kept`: this place keeps no runs, so there is no telling.
 * - `not-allowed`: there was no leave to look.
 */
export const noBaseline = z.discriminatedUnion('code', noBaselines);

/** Why a condition had nothing to be compared with. */
export const notCompared = z.discriminatedUnion('code', [
  ...noBaselines,
  /** The rules that do not decide name another baseline, which was not looked for. */
  z.object({ code: z.literal('other-baseline') }),
  /** Whoever asked for the verdict gave none. */
  z.object({ code: z.literal('not-given') }),
]);

/** How the baseline was chosen. */
export const choice = z.discriminatedUnion('code', [
  z.object({ code: z.literal('configured-file'), file: z.string() }),
  z.object({ code: z.literal('configured-run'), runId: z.string() }),
  /** Of a store; `rivals` are as far in the line of promoted runs, and began before it. */
  z.object({ code: z.literal('last-of-store'), rivals: z.array(z.string()).readonly() }),
  z.object({ code: z.literal('base-commit'), sha: commit }),
  /** Of `base`, the nearest one that was promoted. */
  z.object({ code: z.literal('nearest-ancestor'), sha: commit, base: commit }),
  /** None of an ancestor of `base` was found. */
  z.object({
    code: z.literal('last-promoted'),
    sha: commit,
    branch: branch.nullable(),
    base: commit,
  }),
  z.object({ code: z.literal('kept-on-branch'), branch }),
]);

export type NoBaseline = z.infer<typeof noBaseline>;
export type NotCompared = z.infer<typeof notCompared>;
export type BaselineChoice = z.infer<typeof choice>;

/** The codes alone. */
export const noBaselineCode = z.enum(noBaselines.map(({ shape }) => shape.code.value));
