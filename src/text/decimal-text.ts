/** As `toExponential` writes a number with as many digits as it takes. */
const SCIENTIFIC = /^-?(\d)(?:\.(\d+))?e([+-]\d+)$/;

/** What a finite number is: its digits, the first of them before the point, times ten to a power. */
function digitsOf(value: number): { readonly digits: string; readonly exponent: number } {
  const [, first, rest = '', exponent] = SCIENTIFIC.exec(value.toExponential())!;
  return { digits: `${first}${rest}`, exponent: Number(exponent) };
}

/**
 * A finite number with so many decimals: `1,234.50`, and `-0` below zero. A half, of the number as it
 * is written with the fewest digits, goes away from zero: 1.005 is 1.01. As `Intl.NumberFormat` has it
 * for en-US, which takes longer to load than a small file to read.
 */
export function decimalText(value: number, decimals: number): string {
  const { digits, exponent } = digitsOf(value);
  const kept = Math.max(exponent + 1 + decimals, -1);
  const up = digits.charAt(kept) >= '5' ? 1n : 0n;
  const whole = BigInt(digits.slice(0, Math.max(kept, 0)).padEnd(kept, '0')) + up;
  const text = String(whole).padStart(decimals + 1, '0');
  const point = text.length - decimals;
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return `${sign}${inThousands(text.slice(0, point))}${decimals > 0 ? `.${text.slice(point)}` : ''}`;
}

/** A finite number with the decimals that it takes, and no zeros behind them: `1,234.5`. */
export function shortestText(value: number): string {
  const { digits, exponent } = digitsOf(value);
  return decimalText(value, Math.max(0, digits.length - 1 - exponent));
}

/** `1,234,567` of `1234567`. */
function inThousands(digits: string): string {
  const parts: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    parts.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return parts.join(',');
}
