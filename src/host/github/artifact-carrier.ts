import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenError, InputError, NotAllowedError } from '../../errors.js';
import type { ExperimentKey } from '../../record/experiment.js';
import type { FinishedRecord } from '../../record/run-record.js';
import type { GatheredRun, Gathering, Handed, KeptPart, RunCarrier, TakenRun } from '../host.js';
import type { ListedArtifact } from './answers.js';
import type { Api } from './api.js';
import { noticingCuts } from './artifact-client.js';
import {
  type ArtifactToolkit,
  filesUnder,
  HANDED_PREFIX,
  isPage,
  LISTED_AFTER,
  trainedId,
  trainedName,
  upload,
  verifyUploads,
} from './artifacts.js';
import { type GitHubContext, repositoryOf } from './context.js';
import { downloadArtifact, listRunArtifacts } from './download.js';
import { EVIDENCE_LIMITS, fetchModel, orExplainRefusal, type Purpose } from './fetch-run.js';

const TO_TAKE: Purpose = {
  failed: 'could not take the run that another job left',
  otherwise: '',
};

const DIGEST = /^sha256:[0-9a-f]{64}$/;

export interface CarrierRequest {
  /** Null without a token: runs are left all the same, and none is taken. */
  readonly api: Api | null;
  readonly context: GitHubContext;
  readonly temp: string;
  readonly artifacts: () => Promise<ArtifactToolkit>;
}

/**
 * Carries runs as artifacts of the workflow run that the jobs are of. GitHub keeps the artifacts of
 * one workflow run apart from all others'; within it any job can delete one and put another in its
 * place, so what is taken is named by the digest that the job handed on.
 */
export class ArtifactCarrier implements RunCarrier {
  constructor(private readonly request: CarrierRequest) {}

  async leave(run: ExperimentKey & { readonly id: string }, folder: string): Promise<KeptPart> {
    const { artifacts, context } = this.request;
    if (context.enterpriseServer) throw NO_ARTIFACTS;
    const { DefaultArtifactClient } = await artifacts();
    const client = noticingCuts(new DefaultArtifactClient());
    const content = { files: await filesUnder(folder), root: folder };
    const left = await upload(client, trainedName(run), content);
    await verifyUploads(client, [left]);
    return this.#part(left);
  }

  async take(kind: Handed, digest: string): Promise<TakenRun> {
    const api = this.#api();
    const [found] = await this.#find(api, kind, [digest]);
    return this.#fetch(api, found!);
  }

  async gather(wanted: Gathering): Promise<readonly GatheredRun[]> {
    const api = this.#api();
    const found =
      'key' in wanted
        ? await this.#trained(api, wanted)
        : await this.#find(api, 'trained', wanted.digests);
    const gathered: GatheredRun[] = [];
    for (const one of found) {
      gathered.push({ ...(await this.#fetch(api, one)), id: trainedId(one.name) });
    }
    return gathered;
  }

  async fetchModel(record: FinishedRecord, folder: string): Promise<KeptPart | undefined> {
    const { artifacts: files, project, experiment } = record;
    if (files.length === 0) return undefined;
    const { context, temp } = this.request;
    const request = { api: this.#api(), context, temp, key: { project, experiment } };
    const { id, digest } = await fetchModel(request, context.runId, { folder, files });
    return this.#part({ id, digest: digest ?? '' });
  }

  #api(): Api {
    const { api, context } = this.request;
    if (context.enterpriseServer) throw NO_ARTIFACTS;
    if (api !== null) return api;
    throw new NotAllowedError(
      'a run can not be taken from another job: there is no token',
      'Leave the input github-token at its default.',
    );
  }

  /** One for each digest, in their order. */
  async #find(
    api: Api,
    kind: Handed,
    digests: readonly string[],
  ): Promise<readonly ListedArtifact[]> {
    for (const digest of digests) refuseNoDigest(kind, digest);
    const is = ({ name }: ListedArtifact) => name.startsWith(HANDED_PREFIX[kind]) && !isPage(name);
    let found: readonly (ListedArtifact | undefined)[] = [];
    for await (const all of this.#listings(api)) {
      found = digests.map((digest) => {
        const same = all.filter((one) => one.digest === digest);
        const one = same.find(is);
        if (!one && same[0]) throw notThat(kind, same[0].name);
        return one;
      });
      if (!found.includes(undefined)) break;
    }
    const missing = found.indexOf(undefined);
    if (missing < 0) return found.flatMap((one) => one ?? []);
    throw new BrokenError(
      `no run that was ${kind} in this workflow run has the digest ${digests[missing]}: it was replaced or deleted, has expired, or is of another workflow run`,
      `Hand on the outputs run-id and run-digest of the job that ${kind} it.`,
    );
  }

  /** All that was trained of an experiment. */
  async #trained(
    api: Api,
    { key, expect }: Extract<Gathering, { readonly key: ExperimentKey }>,
  ): Promise<readonly ListedArtifact[]> {
    const prefix = trainedName({ ...key, id: '' });
    let found: readonly ListedArtifact[] = [];
    for await (const all of this.#listings(api)) {
      found = all.filter(({ name }) => name.startsWith(prefix));
      if (found.length >= expect) break;
    }
    return found;
  }

  /**
   * What the workflow run holds, again and again: what a job left a moment ago may not be listed yet.
   */
  async *#listings(api: Api): AsyncGenerator<readonly ListedArtifact[]> {
    const { context } = this.request;
    for (const wait of [...LISTED_AFTER, undefined]) {
      const listing = listRunArtifacts(api, repositoryOf(context), context.runId);
      const all = await orExplainRefusal(listing, 'actions: read', TO_TAKE);
      yield all.filter(({ expired }) => !expired);
      if (wait !== undefined) await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  async #fetch(api: Api, artifact: ListedArtifact): Promise<TakenRun> {
    const { context, temp } = this.request;
    const folder = await mkdtemp(join(temp, 'sluice-handed-'));
    const target = { folder, temp, limits: EVIDENCE_LIMITS };
    const download = downloadArtifact(api, repositoryOf(context), artifact, target);
    await orExplainRefusal(download, 'actions: read', TO_TAKE);
    return { folder, part: this.#part({ id: artifact.id, digest: artifact.digest ?? '' }) };
  }

  #part({ id, digest }: { readonly id: number; readonly digest: string }): KeptPart {
    return { url: `${this.request.context.runUrl}/artifacts/${id}`, digest };
  }
}

function refuseNoDigest(kind: Handed, digest: string): void {
  if (DIGEST.test(digest)) return;
  throw InputError.of(`"${digest}" is not the digest of a run that was left`, {
    at: { file: 'input "run-digest"' },
    fix: `Hand on the output run-digest of the job that ${kind} it.`,
  });
}

function notThat(kind: Handed, name: string): InputError {
  const trained = name.startsWith(HANDED_PREFIX.trained);
  const what =
    kind === 'judged' && trained
      ? 'a run that was trained and not judged'
      : `the artifact "${name}"`;
  return InputError.of(`what has this digest is ${what}, not a run that was ${kind}`, {
    at: { file: 'input "run-digest"' },
    fix: `Hand on the outputs run-id and run-digest of the job that ${kind} it.`,
  });
}

const NO_ARTIFACTS = InputError.of(
  'GitHub Enterprise Server has no artifact service that this action can use, so no job can leave a run to another',
  { fix: 'Train and judge in one step, with the action in the root.' },
);
