import type { Call, Reply, Route } from './call.js';
import { HttpError, notFound } from './call.js';
import { signature } from './signing.js';
import type { GitHubState, StoredBlob } from './state.js';

const pattern = '/devstore/artifacts/*key';
const access = { kind: 'signed' } as const;

/** Azure's block blobs, as far as the clients of artifacts and caches use them. */
export function blobRoutes(state: GitHubState): readonly Route[] {
  const put = (
    name: string,
    query: string,
    store: (blob: StoredBlob, call: Call) => void,
  ): Route => ({
    name,
    method: 'PUT',
    pattern: `${pattern}${query}`,
    access,
    handle: (call): Reply => {
      const blob = signedBlob(state, call, 'write');
      blob.contentType = call.headers['x-ms-blob-content-type'] ?? blob.contentType;
      store(blob, call);
      return {
        status: 201,
        headers: { etag: '"0x1"', 'last-modified': new Date(0).toUTCString() },
      };
    },
  });
  return [
    put('blob.block', '?comp=block', (blob, call) => {
      blob.blocks.set(call.query['blockid']!, call.body as Buffer);
    }),
    put('blob.commit', '?comp=blocklist', (blob, call) => {
      const ids = [...String(call.body).matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((m) => m[1]!);
      const blocks = ids.map((id) => blob.blocks.get(id));
      if (blocks.some((block) => !block)) throw new HttpError(400, 'InvalidBlockList');
      blob.content = Buffer.concat(blocks as Buffer[]);
    }),
    put('blob.put', '', (blob, call) => {
      if (call.headers['x-ms-blob-type'] !== 'BlockBlob') throw new HttpError(400, 'InvalidHeader');
      blob.content = call.body as Buffer;
    }),
    {
      name: 'blob.get',
      method: 'GET',
      pattern,
      access,
      handle: (call) => {
        const { content, contentType } = signedBlob(state, call, 'read');
        if (!content) throw notFound();
        return {
          status: 200,
          body: content,
          headers: { 'content-type': contentType ?? 'application/zip' },
        };
      },
    },
  ];
}

function signedBlob(state: GitHubState, call: Call, use: 'read' | 'write'): StoredBlob {
  const key = call.params['key']!;
  if (call.headers['authorization'] !== undefined) {
    throw new HttpError(400, 'a token was sent to the blob storage');
  }
  if (call.query['sig'] !== signature(key, use)) throw new HttpError(403, 'AuthenticationFailed');
  const blob = state.blobs.get(key);
  if (!blob) throw notFound();
  return blob;
}
