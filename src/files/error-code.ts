/** The code of what the file system said (`ENOENT`); undefined where an error is of another kind. */
export function errorCode(error: unknown): string | undefined {
  const coded = typeof error === 'object' && error !== null && 'code' in error;
  return coded && typeof error.code === 'string' ? error.code : undefined;
}
