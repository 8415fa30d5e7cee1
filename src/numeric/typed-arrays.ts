/** Fills a typed array by index. (`TypedArray.from` with a function collects boxed numbers in a list first: a million are 24 MB.) */
export function fill<A extends { readonly length: number; [index: number]: number }>(
  into: A,
  valueAt: (index: number) => number,
): A {
  const target: { [index: number]: number } = into;
  for (let i = 0; i < into.length; i++) target[i] = valueAt(i);
  return into;
}
