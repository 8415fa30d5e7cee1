import type { Unit } from '../evaluate/metrics/metric.js';
import { METRICS } from '../evaluate/metrics/metrics.js';
import type { RecordedFinding } from '../record/run-record.js';
import { decimalText, shortestText } from '../text/decimal-text.js';

/** How the numbers of one metric are written. */
export interface Numbers {
  /** Values in %. */
  readonly percent: boolean;
  /** Differences in points of a hundredth. */
  readonly points: boolean;
}

const UNITS: ReadonlyMap<string, Unit> = new Map(METRICS.map(({ name, unit }) => [name, unit]));

/**
 * Shares are in % and their differences in points; the rest are plain numbers, as those that a
 * command reports are.
 * @param metric its full name: `recall(bad)`
 */
export function numbersOf(metric: string): Numbers {
  const unit = UNITS.get(metric.replace(/\(.*$/s, '')) ?? 'number';
  return { percent: unit === 'percent', points: unit !== 'number' };
}

/**
 * As `numbersOf` its metric, but in % where the condition itself is written so: `auc >= 80%`. What
 * others took is a plain number, whatever its name: nobody knows its unit.
 */
export function numbersOfFinding({
  metric,
  condition,
  threshold,
  single,
}: Pick<RecordedFinding, 'metric' | 'condition' | 'threshold' | 'single'>): Numbers {
  const written = threshold.kind === 'absolute' && condition.trimEnd().endsWith('%');
  if (written) return { percent: true, points: true };
  return single ? { percent: false, points: false } : numbersOf(metric);
}

/** The last digit that is worth showing: the second significant one of the width. Below 0: tens. */
export function decimalsOf(width: number): number {
  return 1 - Math.floor(Math.log10(width));
}

/** More than these are noise of the arithmetic. */
const MOST_DECIMALS = 12;

/** A value of the metric, with as many digits as its likely range allows: `75.5%`, `0.790`. */
export function valueText(
  value: number,
  interval: readonly [number, number] | null,
  numbers: Numbers,
): string {
  return `${valueDigits(value, interval, numbers)}${numbers.percent ? '%' : ''}`;
}

/** Two values that are written with the same digits, and with more where they would look alike and are not. */
export function valuePair(
  a: number,
  b: number,
  interval: readonly [number, number] | null,
  { percent }: Numbers,
): readonly [string, string] {
  const unit = percent ? 100 : 1;
  const sign = percent ? '%' : '';
  const least = interval && decimalsOfRange(interval, unit);
  const texts = apart([a * unit, b * unit], least ?? threeDigits(a * unit));
  return [`${texts[0]}${sign}`, `${texts[1]}${sign}`];
}

/** The likely range of a value: `72.6% to 78.2%`. */
export function valueRange(interval: readonly [number, number], numbers: Numbers): string {
  return interval.map((end) => valueText(end, interval, numbers)).join(' to ');
}

function valueDigits(
  value: number,
  interval: readonly [number, number] | null,
  { percent }: Numbers,
): string {
  const unit = percent ? 100 : 1;
  const decimals = interval && decimalsOfRange(interval, unit);
  return decimals === null ? plainNumber(value * unit) : fixed(value * unit, decimals);
}

/** Null where the range has no width: it says nothing about digits. */
export function decimalsOfRange(
  [low, high]: readonly [number, number],
  unit: number,
): number | null {
  const width = (high - low) * unit;
  return width > 0 && Number.isFinite(width) ? decimalsOf(width) : null;
}

/** A number that has no range: three significant digits, and whole numbers whole. */
export function plainNumber(value: number): string {
  return fixed(value, threeDigits(value));
}

function threeDigits(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  return Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
}

/** What is asked, without zeros that nobody wrote: `80%`, `0.5`. */
export function limitText(limit: number, { percent }: Numbers): string {
  return percent ? `${trimmed(limit * 100)}%` : trimmed(limit);
}

/** How much worse is allowed, or better asked: `1 pp`, `0.01`. */
export function amountText(amount: number, { points }: Numbers): string {
  return points ? `${trimmed(amount * 100)} pp` : trimmed(amount);
}

/** By how much a value misses its limit. */
export function distanceText(
  value: number,
  limit: number,
  interval: readonly [number, number] | null,
  numbers: Numbers,
): string {
  const unit = numbers.points ? 100 : 1;
  const distance = Math.abs(value - limit) * unit;
  const decimals = interval && decimalsOfRange(interval, unit);
  const short = decimals === null ? plainNumber(distance) : fixed(distance, decimals);
  const text = Number(short.replaceAll(',', '')) === 0 ? twoDigits(distance) : short;
  return numbers.points ? `${text} pp` : text;
}

/** Two significant digits: of a distance that rounds to nothing, and of what is estimated. */
export function twoDigits(value: number): string {
  return String(Number(value.toPrecision(2)));
}

/** At most six significant digits, without trailing zeros. */
function trimmed(value: number): string {
  return shortestText(Number(value.toPrecision(6)));
}

/** More decimals than three significant digits take, where a column's values look alike. */
const MOST_MORE = 2;

/**
 * Values of one metric below each other, without ranges: all with the same decimals, and with a few
 * more where those that differ would look alike.
 */
export function columnTexts(values: readonly number[], { percent }: Numbers): string[] {
  const scaled = percent ? values.map((value) => value * 100) : values;
  const largest = scaled.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const decimals = threeDigits(largest);
  const texts = apart(scaled, decimals, decimals + MOST_MORE);
  return percent ? texts.map((text) => `${text}%`) : texts;
}

/**
 * Each number with so many decimals, or with more until those that differ look different.
 * @param decimals below 0 they are rounded to tens, hundreds, …
 */
export function apart(
  values: readonly number[],
  decimals: number,
  most: number = MOST_DECIMALS,
): string[] {
  const different = new Set(values).size;
  for (let more = 0; ; more++) {
    const texts = values.map((value) => fixed(value, decimals + more));
    if (new Set(texts).size === different || decimals + more >= most) return texts;
  }
}

/** `12,345.7`; `1.3e-9` and `1.2e+21` where nobody could read the digits. */
export function fixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return String(Number(value.toPrecision(3)));
  const least = Math.min(Math.max(decimals, 0), MOST_DECIMALS);
  const scale = 10 ** Math.max(-decimals, 0);
  const rounded = Math.round(value / scale) * scale;
  const text = decimalText(decimals < 0 ? rounded : value, least);
  return /^-[0.,]*$/.test(text) ? text.slice(1) : text;
}
