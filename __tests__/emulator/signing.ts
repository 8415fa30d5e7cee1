import { createHash } from 'node:crypto';

/** A signed URL of the blob storage. The path is `/account/container/key`, which the Azure client needs on an IP address. */
export function signedUrl(origin: string, key: string, use: 'read' | 'write'): string {
  return `${origin}/devstore/artifacts/${key}?sig=${signature(key, use)}&sp=${use}`;
}

export function signature(key: string, use: string): string {
  return createHash('sha256').update(`${use}:${key}`).digest('hex').slice(0, 32);
}
