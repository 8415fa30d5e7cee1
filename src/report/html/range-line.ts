import type { Verdict } from '../../gate/finding.js';
import type { RangeBar } from '../range-bar.js';
import { html, type Markup } from './markup.js';

/** Kept free on either side. */
const MARGIN = 0.11;

export type Domain = readonly [number, number];

/** What a line has to hold, with some room. */
export function domainOf(bars: readonly RangeBar[]): Domain {
  const all = bars.flatMap(({ range, value, limit, zero }) => [
    ...range,
    value,
    limit,
    zero ?? value,
  ]);
  const finite = all.filter(Number.isFinite);
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const room = (high - low || Math.abs(high) || 1) * MARGIN;
  return [low - room, high + room];
}

/**
 * The likely range on a line that is worse to the left: a reader who can't see it has the same in
 * the sentence beside it.
 */
export function rangeLine(bar: RangeBar, [low, high]: Domain, verdict: Verdict): Markup {
  const at = (value: number) => {
    const share = ((value - low) / (high - low)) * 100;
    return Math.round(Math.min(100, Math.max(0, share)) * 10) / 10;
  };
  const [from, to] = [at(bar.range[0]), at(bar.range[1])];
  const limit = at(bar.limit);
  return html`<div class="t ${verdict}" aria-hidden="true"><i class="bad" style="width:${limit}%"></i><i class="ok" style="width:${100 - limit}%"></i>${
    bar.zero === undefined ? '' : html`<i class="zero" style="left:${at(bar.zero)}%"></i>`
  }<i class="iv" style="left:${from}%;width:${Math.round((to - from) * 10) / 10}%"></i><i class="lim" style="left:${limit}%"></i><i class="pt" style="left:${at(bar.value)}%"></i></div>`;
}

/** A narrower range has no room for its ends below it. */
const NARROW = 50;

/** The ends of the range, below the line. */
export function rangeEnds({ range, ends: [worse, better] }: RangeBar, [low, high]: Domain): Markup {
  const at = (value: number) => ((value - low) / (high - low)) * 100;
  const [from, to] = [at(range[0]), at(range[1])];
  const [left, right] = to - from > NARROW ? [from, 100 - to].map(Math.floor) : [0, 0];
  const side = to - from > NARROW ? '' : from + to > 100 ? ' right' : ' left';
  return html`<div class="tl${side}" aria-hidden="true" style="padding:0 ${right!}% 0 ${left!}%"><span>${worse}</span><span>${better}</span></div>`;
}
