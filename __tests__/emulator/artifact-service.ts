import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Call, Reply, Route } from './call.js';
import { HttpError } from './call.js';
import { signedUrl } from './signing.js';
import type { Artifact, GitHubState } from './state.js';
import { stamp } from './state.js';

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService';
const ids = {
  workflow_run_backend_id: z.string().min(1),
  workflow_job_run_backend_id: z.string().min(1),
};
const named = z.strictObject({ ...ids, name: z.string().min(1) });
const newArtifact = z.strictObject({
  ...ids,
  name: z.string().min(1),
  version: z.number().int(),
  mime_type: z.string().optional(),
  expires_at: z.iso.datetime().optional(),
});
const finished = z.strictObject({
  ...ids,
  name: z.string().min(1),
  // int64 is a string in proto3 JSON; zero is the default and is left out.
  size: z.string().regex(/^\d+$/).default('0'),
  hash: z.string().startsWith('sha256:').optional(),
});
const wanted = z.strictObject({
  ...ids,
  name_filter: z.string().optional(),
  id_filter: z.string().optional(),
});

/** The artifact service (v4) as `@actions/artifact` speaks it: Twirp, JSON, snake_case. */
export function artifactServiceRoutes(state: GitHubState): readonly Route[] {
  const method = <T extends { workflow_run_backend_id: string }>(
    name: string,
    schema: z.ZodType<T>,
    handle: (asked: T, call: Call) => unknown,
  ): Route => ({
    name: `twirp.${name}`,
    method: 'POST',
    pattern: `${SERVICE}/${name}`,
    access: { kind: 'runtime' },
    handle: (call): Reply => {
      const parsed = schema.safeParse(call.body);
      if (!parsed.success) throw new HttpError(400, z.prettifyError(parsed.error));
      if (parsed.data.workflow_run_backend_id !== call.token.run?.backendId) {
        throw new HttpError(403, 'the token is of another run');
      }
      return { status: 200, body: handle(parsed.data, call) };
    },
  });
  const find = (backendId: string, name: string): Artifact => {
    const artifact = state.artifacts.find(
      (one) => one.backendId === backendId && one.name === name,
    );
    if (!artifact) throw new HttpError(404, `no artifact ${name}`);
    return artifact;
  };
  return [
    method('CreateArtifact', newArtifact, (asked, call) => {
      const run = call.token.run!;
      const taken = state.artifacts.some(
        (one) => one.backendId === run.backendId && one.name === asked.name,
      );
      if (taken) {
        throw new HttpError(409, 'an artifact with this name already exists on the workflow run');
      }
      const id = state.nextId++;
      const blob = `${run.backendId}/artifact-${id}`;
      state.artifacts.push({
        id,
        runId: run.id,
        backendId: run.backendId,
        name: asked.name,
        mimeType: asked.mime_type ?? 'application/zip',
        blob,
        createdAt: stamp(id),
        expiresAt: asked.expires_at ?? '2027-02-01T00:00:00Z',
        expired: false,
        finalized: false,
        size: 0,
        digest: '',
      });
      state.blobs.set(blob, { blocks: new Map(), content: null });
      return { ok: true, signed_upload_url: signedUrl(call.origin, blob, 'write') };
    }),
    method('FinalizeArtifact', finished, (asked) => {
      const artifact = find(asked.workflow_run_backend_id, asked.name);
      const content = state.blobs.get(artifact.blob)?.content;
      if (!content) throw new HttpError(400, 'nothing was uploaded');
      if (content.length !== Number(asked.size)) {
        throw new HttpError(400, `${content.length} bytes were uploaded, not ${asked.size}`);
      }
      artifact.finalized = true;
      artifact.size = content.length;
      artifact.digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
      return { ok: true, artifact_id: String(artifact.id) };
    }),
    method('ListArtifacts', wanted, (asked) => ({
      artifacts: state.artifacts
        .filter(
          (one) =>
            one.finalized &&
            one.backendId === asked.workflow_run_backend_id &&
            (asked.name_filter === undefined || one.name === asked.name_filter) &&
            (asked.id_filter === undefined || String(one.id) === asked.id_filter),
        )
        .map((one) => ({
          workflow_run_backend_id: one.backendId,
          workflow_job_run_backend_id: asked.workflow_job_run_backend_id,
          database_id: String(one.id),
          name: one.name,
          size: String(one.size),
          created_at: one.createdAt,
          digest: one.digest,
        })),
    })),
    method('GetSignedArtifactURL', named, (asked, call) => ({
      signed_url: signedUrl(
        call.origin,
        find(asked.workflow_run_backend_id, asked.name).blob,
        'read',
      ),
    })),
    method('DeleteArtifact', named, (asked) => {
      const artifact = find(asked.workflow_run_backend_id, asked.name);
      state.artifacts.splice(state.artifacts.indexOf(artifact), 1);
      return { ok: true, artifact_id: String(artifact.id) };
    }),
  ];
}
