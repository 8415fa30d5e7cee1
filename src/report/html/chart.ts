import { type ScaleContinuousNumeric, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { grouped } from '../../text/quantities.js';
import { html, type Markup, type Part } from './markup.js';

/** Of a drawing, in its own units; the page scales it. */
const WIDTH = 420;
const HEIGHT = 270;
const LEFT = 46;
const RIGHT = 412;
const TOP = 10;
const BOTTOM = 228;

/** More points than these look the same. */
const MOST_POINTS = 500;
/** Points that say what they are when they are pointed at. */
const MOST_TIPS = 40;

export type Point = readonly [x: number, y: number];
export type Scale = ScaleContinuousNumeric<number, number>;

export interface Axis {
  readonly label: string;
  readonly domain: readonly [number, number];
  /** Ends that are shown as they are, not rounded. */
  readonly exact?: boolean;
  readonly format?: (value: number) => string;
  readonly ticks?: number;
}

export interface Frame {
  readonly x: Scale;
  readonly y: Scale;
}

export interface Chart {
  readonly title: string;
  /** Below the title: what there is to see. */
  readonly note?: Part;
  /** What it shows, in a sentence: for those who can't see it. */
  readonly label: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly draw: (frame: Frame) => readonly Markup[];
  /** Below the drawing. */
  readonly below?: Markup;
}

/** A figure: a drawing with its title, its axes and its grid. */
export function chart({ title, note, label, x, y, draw, below }: Chart): Markup {
  const frame = { x: scaleOf(x, LEFT, RIGHT), y: scaleOf(y, BOTTOM, TOP) };
  return html`<figure><figcaption><b>${title}</b>${note === undefined ? '' : html`<span class="mut small">${note}</span>`}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${gridOf(frame.y, y)}${columnsOf(frame.x, x)}<text x="${(LEFT + RIGHT) / 2}" y="${HEIGHT - 6}" text-anchor="middle">${x.label}</text>${draw(frame)}</svg>${below}</figure>`;
}

function scaleOf({ domain, exact, ticks = 5 }: Axis, from: number, to: number): Scale {
  const [low, high] = domain[0] === domain[1] ? [domain[0] - 1, domain[1] + 1] : domain;
  const scale = scaleLinear([low, high], [from, to]);
  return exact ? scale : scale.nice(ticks);
}

function gridOf(y: Scale, { ticks = 5, format }: Axis): readonly Markup[] {
  const text = format ?? y.tickFormat(ticks);
  return y.ticks(ticks).map((value) => {
    const at = digits(y(value));
    return html`<line class="g" x1="${LEFT}" x2="${RIGHT}" y1="${at}" y2="${at}"/><text x="${LEFT - 6}" y="${digits(at + 4)}" text-anchor="end">${text(value)}</text>`;
  });
}

function columnsOf(x: Scale, { ticks = 5, format }: Axis): readonly Markup[] {
  const text = format ?? x.tickFormat(ticks);
  const labels = x
    .ticks(ticks)
    .map(
      (value) =>
        html`<text x="${digits(x(value))}" y="${BOTTOM + 17}" text-anchor="middle">${text(value)}</text>`,
    );
  return [
    html`<line class="axl" x1="${LEFT}" x2="${RIGHT}" y1="${BOTTOM}" y2="${BOTTOM}"/>`,
    ...labels,
  ];
}

/** A line through points, which say what they are when they are pointed at. */
export function curve(
  { x, y }: Frame,
  points: readonly Point[],
  style: string,
  tip?: (point: Point) => string,
): Markup {
  const path = line<Point>(
    (point) => x(point[0]),
    (point) => y(point[1]),
  ).digits(1);
  const drawn = thinned(points);
  const tips = tip
    ? evenly(drawn, MOST_TIPS).map((point) => dot({ x, y }, point, 'hit', tip(point), 7))
    : [];
  return html`<path class="${style}" d="${path(drawn) ?? ''}"/>${tips}`;
}

/** A mark at a point. */
export function dot({ x, y }: Frame, [a, b]: Point, style: string, tip?: string, r = 4.5): Markup {
  return html`<circle class="${style}" cx="${digits(x(a))}" cy="${digits(y(b))}" r="${r}"${tip === undefined ? '' : html` data-tip="${tip}"`}/>`;
}

/** A straight line between two points. */
export function segment({ x, y }: Frame, [a, b]: Point, [c, d]: Point, style: string): Markup {
  return html`<line class="${style}" x1="${digits(x(a))}" y1="${digits(y(b))}" x2="${digits(x(c))}" y2="${digits(y(d))}"/>`;
}

/** A box between two corners. */
export function box(
  { x, y }: Frame,
  [a, b]: Point,
  [c, d]: Point,
  style: string,
  tip?: string,
): Markup {
  const [left, right] = [x(a), x(c)].sort((one, other) => one - other);
  const [top, bottom] = [y(b), y(d)].sort((one, other) => one - other);
  return html`<rect class="${style}" x="${digits(left!)}" y="${digits(top!)}" width="${digits(right! - left!)}" height="${digits(bottom! - top!)}"${tip === undefined ? '' : html` data-tip="${tip}"`}/>`;
}

/** Words beside a point. */
export function words(
  { x, y }: Frame,
  [a, b]: Point,
  text: string,
  anchor: 'start' | 'middle' | 'end',
): Markup {
  return html`<text x="${digits(x(a))}" y="${digits(y(b))}" text-anchor="${anchor}">${text}</text>`;
}

/** A tenth of a unit is nothing that can be seen. */
function digits(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The points of a line, in two lists of one length: of many rows they are not as many objects. */
export interface Line {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * A line in fewer points that looks the same: one each so far along it, so that steep parts keep
 * theirs. The ends stay.
 */
export function thinnedLine({ x, y }: Line, most = MOST_POINTS): readonly Point[] {
  const [width, height] = [spanOf(x), spanOf(y)];
  const lengths = new Float64Array(x.length);
  for (let i = 1; i < x.length; i++) {
    const step = Math.hypot((x[i]! - x[i - 1]!) / width, (y[i]! - y[i - 1]!) / height);
    lengths[i] = lengths[i - 1]! + step;
  }
  const step = x.length > most ? lengths.at(-1)! / (most - 1) : 0;
  let next = 0;
  const kept: Point[] = [];
  for (let i = 0; i < x.length; i++) {
    if (lengths[i]! < next && i < x.length - 1) continue;
    kept.push([x[i]!, y[i]!]);
    if (step > 0) next = (Math.floor(lengths[i]! / step) + 1) * step;
  }
  return kept;
}

function thinned(points: readonly Point[]): readonly Point[] {
  if (points.length <= MOST_POINTS) return points;
  const [x, y] = ([0, 1] as const).map((axis) => Float64Array.from(points, (one) => one[axis]));
  return thinnedLine({ x: x!, y: y! });
}

function spanOf(values: Float64Array): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    low = Math.min(low, values[i]!);
    high = Math.max(high, values[i]!);
  }
  return high > low ? high - low : 1;
}

function evenly<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))]!,
  );
}

/** The least and the largest of some numbers; those that are none don't count. */
export function extentOf(values: Iterable<number>): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low <= high ? [low, high] : [0, 1];
}

/** How an axis writes shares. */
export function percent(value: number): string {
  return `${Math.round(value * 100)}%`;
}

/** Whether fewer points are drawn than there are, in words; empty where all are. */
export function drawnText(points: number, most = MOST_POINTS): string {
  return points > most ? ` Drawn through ${most} of ${grouped(points)} points.` : '';
}
