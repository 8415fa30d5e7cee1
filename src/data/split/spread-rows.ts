/** At most so many of the rows, spread over all of them. */
export function spreadRows(rows: Uint32Array, most: number): Uint32Array {
  const step = Math.ceil(rows.length / most);
  if (step <= 1) return rows;
  const some = new Uint32Array(Math.ceil(rows.length / step));
  for (let i = 0; i < some.length; i++) some[i] = rows[i * step]!;
  return some;
}
