/** A number for people: four significant digits, large ones without decimals. */
export function formatNumber(value: number): string {
  return format(value, 4);
}

/** Two numbers for people, with as many digits as it takes to tell them apart where they differ. */
export function formatPair(a: number, b: number): [string, string] {
  for (let digits = 4; digits < 17; digits++) {
    const pair: [string, string] = [format(a, digits), format(b, digits)];
    if (pair[0] !== pair[1] || a === b) return pair;
  }
  return [String(a), String(b)];
}

function format(value: number, digits: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Math.abs(value) >= 10 ** digits) return String(Math.round(value));
  return String(Number(value.toPrecision(digits)));
}
