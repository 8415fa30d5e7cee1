/** A number for people: four significant digits, large ones without decimals. */
export function formatNumber(value: number): string {
  return format(value, 4);
}

function format(value: number, digits: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Math.abs(value) >= 10 ** digits) return String(Math.round(value));
  return String(Number(value.toPrecision(digits)));
}
