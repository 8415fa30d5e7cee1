import type { Importance } from '../../models/column-importance.js';
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
    range: interval && ([interval[0] / loss, interval[1] / loss] as const),
  }));
  const ends = shown.flatMap(({ rise, range }) => range ?? [rise]);
  const most = Math.max(1e-9, ...ends);
  const least = Math.min(0, ...ends);
  const at = (value: number) => Math.round(((value - least) / (most - least)) * 1000) / 10;
  const some =
    rows < of
      ? `${grouped(rows)} of ${grouped(of)} test rows, drawn by lot`
      : `all ${plural(of, 'test row')}`;
  return {
    id: 'importance',
    name: 'Importance',
    body: html`<h2>Importance of the columns</h2>
<p class="sub">By how much the ${record.task === 'regression' ? 'mean squared error' : 'loss'} (${plainNumber(Number(loss.toPrecision(3)))}) rises when a column’s cells are dealt out anew among the rows: the mean of ${shuffles} deals on ${some}, ${rangesText(found, record, confidenceText(view.confidence))}. Columns that say the same stand in for each other, and each seems to matter less.</p>
<ul class="imp">${shown.map(({ column, rise, range }) => {
      const text = range ? `${signed(range[0])} to ${signed(range[1])}` : '';
      return html`<li><span>${shorten(column, LONGEST)}</span>${bars(at(0), at(rise), range?.map(at))}<span class="v num">${signed(rise)} <span class="mut small">${text}</span></span></li>`;
    })}</ul>
${columns.length > shown.length ? html`<p class="mut small">${plural(columns.length - shown.length, 'more column')} matter less.</p>` : ''}`,
  };
}

function rangesText(
  { columns }: Importance,
  { units }: PageInput['record'],
  confidence: string,
): string {
  const column = units && shorten(units.column, LONGEST);
  if (columns.some(({ interval }) => interval === null)) {
    return `without a range: these rows hold too few values of ${column} for one`;
  }
  const together = column === undefined ? '' : `, rows that ${column} ties together counted so`;
  return `with its likely range (${confidence}${together})`;
}

function bars(zero: number, rise: number, range: readonly number[] | undefined): Markup {
  const [from, to] = [Math.min(zero, rise), Math.max(zero, rise)];
  const [low, high] = range ?? [];
  const spread =
    low !== undefined && high !== undefined
      ? html`<i class="rng" style="left:${low}%;width:${tenths(high - low)}%"></i>`
      : '';
  return html`<div class="t n" aria-hidden="true"><i class="len" style="left:${from}%;width:${tenths(to - from)}%"></i>${spread}<i class="zero" style="left:${zero}%"></i></div>`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** In %, with two significant digits. */
function signed(share: number): string {
  const value = Number((share * 100).toPrecision(2));
  return `${value > 0 ? '+' : ''}${value === 0 ? 0 : value}%`;
}
