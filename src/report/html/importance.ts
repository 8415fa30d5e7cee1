import { grouped, plural } from '../../text/quantities.js';
import { shorten } from '../../text/shorten.js';
import { plainNumber } from '../metric-numbers.js';
import { confidenceText } from '../words.js';
import { html, type Markup } from './markup.js';
import type { PageInput, Section } from './page-input.js';

/** The rest matters less. */
const MOST_COLUMNS = 25;
const LONGEST = 40;

/** How much the model relies on each column; undefined where it can't be asked again. */
export function importance({ importance: found, view, record }: PageInput): Section | undefined {
  if (!found || found.columns.length === 0 || !(found.loss > 0)) return undefined;
  const { columns, loss, rows, of, shuffles } = found;
  const shown = columns.slice(0, MOST_COLUMNS).map(({ column, rise, interval }) => ({
    column,
    rise: rise / loss,
    low: interval[0] / loss,
    high: interval[1] / loss,
  }));
  const most = Math.max(1e-9, ...shown.map(({ high }) => high));
  const least = Math.min(0, ...shown.map(({ low }) => low));
  const at = (value: number) => Math.round(((value - least) / (most - least)) * 1000) / 10;
  const some =
    rows < of
      ? `${grouped(rows)} of ${grouped(of)} test rows, drawn by lot`
      : `all ${plural(of, 'test row')}`;
  return {
    id: 'importance',
    name: 'Importance',
    body: html`<h2>Importance of the columns</h2>
<p class="sub">By how much the ${record.task === 'regression' ? 'mean squared error' : 'loss'} (${plainNumber(Number(loss.toPrecision(3)))}) rises when a column’s cells are dealt out anew among the rows: the mean of ${shuffles} deals on ${some}, with its likely range (${confidenceText(view.confidence)}). Columns that say the same stand in for each other, and each seems to matter less.</p>
<ul class="imp">${shown.map(({ column, rise, low, high }) => {
      const range = `${signed(low)} to ${signed(high)}`;
      return html`<li><span>${shorten(column, LONGEST)}</span>${bars(at(0), at(rise), at(low), at(high))}<span class="v num">${signed(rise)} <span class="mut small">${range}</span></span></li>`;
    })}</ul>
${columns.length > shown.length ? html`<p class="mut small">${plural(columns.length - shown.length, 'more column')} matter less.</p>` : ''}`,
  };
}

function bars(zero: number, rise: number, low: number, high: number): Markup {
  const [from, to] = [Math.min(zero, rise), Math.max(zero, rise)];
  return html`<div class="t n" aria-hidden="true"><i class="len" style="left:${from}%;width:${tenths(to - from)}%"></i><i class="rng" style="left:${low}%;width:${tenths(high - low)}%"></i><i class="zero" style="left:${zero}%"></i></div>`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** In %, with two significant digits. */
function signed(share: number): string {
  const value = Number((share * 100).toPrecision(2));
  return `${value > 0 ? '+' : ''}${value === 0 ? 0 : value}%`;
}
