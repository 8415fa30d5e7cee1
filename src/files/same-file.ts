import { stat } from 'node:fs/promises';

/** Whether two paths lead to one file, by whatever links. @throws Error when one leads nowhere */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path, { bigint: true })));
  return one!.dev === other!.dev && one!.ino === other!.ino;
}
