import { z } from 'zod';
import type { Call, Reply, Route } from './call.js';
import { HttpError } from './call.js';
import { signedUrl } from './signing.js';
import type { CacheEntry, GitHubState, WorkflowRun } from './state.js';

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService';
const key = z
  .string()
  .min(1)
  .max(512)
  .regex(/^[^,]*$/);
const version = z.string().regex(/^[0-9a-f]{64}$/);
const reserve = z.strictObject({ key, version });
const finish = z.strictObject({ key, version, size_bytes: z.string().regex(/^\d+$/) });
const lookUp = z.strictObject({ key, version, restore_keys: z.array(key).max(9).default([]) });

/** The cache service (v2) as `@actions/cache` speaks it: Twirp, JSON, snake_case. */
export function cacheServiceRoutes(state: GitHubState): readonly Route[] {
  const method = <T>(
    name: string,
    schema: z.ZodType<T>,
    handle: (asked: T, run: WorkflowRun, call: Call) => unknown,
  ): Route => ({
    name: `twirp.${name}`,
    method: 'POST',
    pattern: `${SERVICE}/${name}`,
    access: { kind: 'runtime' },
    handle: (call): Reply => {
      const parsed = schema.safeParse(call.body);
      if (!parsed.success) throw new HttpError(400, z.prettifyError(parsed.error));
      return { status: 200, body: handle(parsed.data, call.token.run!, call) };
    },
  });
  const own = (run: WorkflowRun, asked: { key: string; version: string }) =>
    state.caches.find(
      (one) => one.scope === scopeOf(run) && one.key === asked.key && one.version === asked.version,
    );
  return [
    method('CreateCacheEntry', reserve, (asked, run, call) => {
      // A key is written once.
      if (own(run, asked)) return { ok: false, message: 'cache entry already exists' };
      const id = state.nextId++;
      const blob = `cache-${id}`;
      state.caches.push({ ...asked, scope: scopeOf(run), blob, id, size: null });
      state.blobs.set(blob, { blocks: new Map(), content: null });
      return { ok: true, signed_upload_url: signedUrl(call.origin, blob, 'write') };
    }),
    method('FinalizeCacheEntryUpload', finish, (asked, run) => {
      const entry = own(run, asked);
      const content = entry && state.blobs.get(entry.blob)?.content;
      if (!content) throw new HttpError(404, 'nothing was uploaded');
      if (content.length !== Number(asked.size_bytes)) {
        throw new HttpError(400, `${content.length} bytes were uploaded, not ${asked.size_bytes}`);
      }
      entry.size = content.length;
      return { ok: true, entry_id: String(entry.id) };
    }),
    method('GetCacheEntryDownloadURL', lookUp, (asked, run, call) => {
      const found = findEntry(state, run, asked);
      if (!found) return { ok: false };
      return {
        ok: true,
        signed_download_url: signedUrl(call.origin, found.blob, 'read'),
        matched_key: found.key,
      };
    }),
  ];
}

/** A branch reads what it wrote itself and what the default branch wrote; a fork has a scope of its own. */
function findEntry(
  state: GitHubState,
  run: WorkflowRun,
  asked: z.output<typeof lookUp>,
): CacheEntry | undefined {
  const { owner, name, defaultBranch } = state.repository;
  for (const scope of [scopeOf(run), `${owner}/${name}:${defaultBranch}`]) {
    const here = state.caches
      .filter((one) => one.scope === scope && one.version === asked.version && one.size !== null)
      .toReversed();
    const exact = here.find((one) => one.key === asked.key);
    if (exact) return exact;
    for (const prefix of asked.restore_keys) {
      const newest = here.find((one) => one.key.startsWith(prefix));
      if (newest) return newest;
    }
  }
  return undefined;
}

function scopeOf({ headRepository, headBranch }: WorkflowRun): string {
  return `${headRepository.fullName}:${headBranch}`;
}
