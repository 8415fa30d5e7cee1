/** The values of a config by their keys: `train.epochs` → `50`. A list is one value. */
export function paramLeaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    paramLeaves(inner, path === '' ? key : `${path}.${key}`),
  );
}
