import type {
  BinaryPredictions,
  MulticlassPredictions,
  Predictions,
} from '../../evaluate/predictions.js';
import { orderOf } from '../../evaluate/row-order.js';
import { grouped } from '../../text/quantities.js';
import { shorten } from '../../text/shorten.js';
import { cellText } from './cells.js';
import { html, type Markup } from './markup.js';
import type { PageInput, Section } from './page-input.js';
import { drawnOf } from './sides.js';

/** Of either kind; those that the models are surest of come first. */
const MOST_ROWS = 150;
const MOST_COLUMNS = 10;
const LONGEST = 30;

type Classified = BinaryPredictions | MulticlassPredictions;

interface Flip {
  readonly row: number;
  readonly lost: boolean;
  /** How far the two are apart in the probability of the row's class. */
  readonly size: number;
}

/** Rows that only one of the two models gets right; undefined where nothing was compared row by row. */
export function flips(input: PageInput): Section | undefined {
  const { paired } = input.baseline ?? {};
  const own = paired && classified(paired.candidate);
  const theirs = paired && classified(paired.baseline);
  if (!own || !theirs) return undefined;
  const lost = flipsOf(own, theirs, true);
  const won = flipsOf(own, theirs, false);
  const found = lost.count + won.count;
  const shown = [...lost.farthest, ...won.farthest];
  const title = `Flips: ${grouped(lost.count)} lost, ${grouped(won.count)} won`;
  return {
    id: 'flips',
    name: 'Flips',
    body: html`<h2>${title}</h2>
<p class="sub">Lost: right before, wrong now. Won: wrong before, right now.${shown.length < found ? ` The ${grouped(shown.length)} of ${grouped(found)} in which the models are farthest apart are listed, and searched.` : ''}</p>
${shown.length === 0 ? '' : flipTable(shown, own, theirs, input)}`,
  };
}

function classified(predictions: Predictions): Classified | undefined {
  const own = drawnOf(predictions);
  return own.task === 'regression' ? undefined : own;
}

/** All rows that are lost, or all that are won. */
interface Flips {
  readonly count: number;
  /** The farthest first. */
  readonly farthest: readonly Flip[];
}

/** Of a million rows a tenth may flip: none but those that are shown becomes an object. */
function flipsOf(own: Classified, theirs: Classified, lost: boolean): Flips {
  const rows: number[] = [];
  for (let row = 0; row < own.labels.length; row++) {
    const now = own.labels[row] === own.predicted[row];
    const before = theirs.labels[row] === theirs.predicted[row];
    if (now !== before && before === lost) rows.push(row);
  }
  const sizeOf = (row: number) => Math.abs((ofLabel(own, row) ?? 0) - (ofLabel(theirs, row) ?? 0));
  const sizes = Float64Array.from(rows, sizeOf);
  const least = sizes.toSorted().at(-MOST_ROWS) ?? 0;
  const farthest = rows
    .filter((_, i) => sizes[i]! >= least)
    .map((row) => ({ row, lost, size: sizeOf(row) }))
    .sort((a, b) => b.size - a.size || a.row - b.row)
    .slice(0, MOST_ROWS);
  return { count: rows.length, farthest };
}

/** What the model gave the class that the row is of; undefined where it gives classes alone. */
function ofLabel(predictions: Classified, row: number): number | undefined {
  const { scores, labels } = predictions;
  if (!scores) return undefined;
  if (predictions.task === 'multiclass')
    return scores[row * predictions.classes.length + labels[row]!];
  return labels[row] === 1 ? scores[row] : 1 - scores[row]!;
}

function flipTable(
  shown: readonly Flip[],
  own: Classified,
  theirs: Classified,
  { table, predictions, record }: PageInput,
): Markup {
  const features = new Set(
    record.data.columns.filter(({ role }) => role === 'feature').map(({ name }) => name),
  );
  const all = table?.columns.filter(({ name }) => features.size === 0 || features.has(name)) ?? [];
  const columns = all.slice(0, MOST_COLUMNS);
  const placeOf = table && placesOf(shown, own.ids, predictions.ids);
  const scored = own.scores !== undefined && theirs.scores !== undefined;
  const score = (of: Classified, row: number) => (ofLabel(of, row) ?? 0).toFixed(2);
  return html`<p class="search"><label>Search these rows <input type="search" data-search="flip-rows"></label> <span role="status" data-found="flip-rows"></span></p>
<div class="wrap tall" role="region" aria-label="Flips" tabindex="0"><table id="flip-rows"><thead><tr><th scope="col">Row</th><th scope="col">Flip</th><th scope="col">Is</th><th scope="col">Called</th><th scope="col">Called before</th>${scored ? html`<th scope="col" class="n">Probability of its class</th>` : ''}${columns.map(({ name }) => html`<th scope="col">${shorten(name, LONGEST)}</th>`)}</tr></thead>
<tbody>${shown.map(({ row, lost }) => {
    const id = own.ids[row]!;
    const place = placeOf?.(row);
    const name = (k: number) => shorten(own.classes[k] ?? '', LONGEST);
    return html`<tr><th scope="row"><code>${shorten(id, 14)}</code></th><td>${lost ? 'lost' : 'won'}</td><td>${name(own.labels[row]!)}</td><td>${name(own.predicted[row]!)}</td><td>${name(theirs.predicted[row]!)}</td>${scored ? html`<td class="n">${score(theirs, row)} → ${score(own, row)}</td>` : ''}${columns.map((column) => html`<td>${place === undefined ? '' : cellText(column, place)}</td>`)}</tr>`;
  })}</tbody></table></div>
${all.length > columns.length ? html`<p class="mut small">${grouped(columns.length)} of ${grouped(all.length)} columns are shown.</p>` : ''}`;
}

/** Where the rows that flip stand among all: in their own order, where they are all of them, is known. */
function placesOf(
  flips: readonly Flip[],
  ids: readonly string[],
  all: readonly string[],
): (row: number) => number | undefined {
  const own = orderOf(all);
  if (own.ids === ids) return (row) => own.order[row];
  const wanted = new Set(flips.map(({ row }) => ids[row]!));
  const places = new Map<string, number>();
  all.forEach((id, row) => {
    if (wanted.has(id)) places.set(id, row);
  });
  return (row) => places.get(ids[row]!);
}
