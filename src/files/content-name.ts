import { createHash } from 'node:crypto';

/**
 * A file's name by its content, `weights-0f3c….bin`: one that is there is never written again with
 * other bytes, so that what names it can be replaced by one rename.
 * @param extension with its dot
 */
export function contentName(stem: string, extension: string, content: string | Uint8Array): string {
  const digest = createHash('sha256').update(content).digest('hex');
  return `${stem}-${digest.slice(0, 16)}${extension}`;
}
