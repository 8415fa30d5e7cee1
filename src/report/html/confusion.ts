import { confusionOf } from '../../evaluate/curves/confusion.js';
import type { BinaryPredictions, MulticlassPredictions } from '../../evaluate/predictions.js';
import { grouped, plural } from '../../text/quantities.js';
import { html, type Markup } from './markup.js';
import { classNames, type Side } from './sides.js';

/** A table of more classes can't be read: the commonest are shown. */
const MOST_CLASSES = 15;

/** Rows by what they are and what they were called, the baseline's counts in brackets. */
export function confusionTable(
  sides: readonly Side<BinaryPredictions | MulticlassPredictions>[],
): Markup {
  const [own, baseline] = sides;
  const classes = classNames(own!.predictions);
  const count = classes.length;
  const counts = confusionOf(own!.predictions);
  const theirs = baseline && confusionOf(baseline.predictions);
  const support = classes.map((_, label) =>
    sum(counts.subarray(label * count, (label + 1) * count)),
  );
  const order = [...classes.keys()].sort((a, b) => support[b]! - support[a]! || a - b);
  const shown = (count > MOST_CLASSES ? order.slice(0, MOST_CLASSES) : order).toSorted(
    (a, b) => b - a,
  );
  const cell = (label: number, said: number) => {
    const at = label * count + said;
    const share = support[label] ? counts[at]! / support[label]! : 0;
    const tint = Math.round(share * 60);
    return html`<td class="${label === said ? 'good' : 'bad'}" style="--share:${tint}%"><b>${grouped(counts[at]!)}</b>${theirs ? html`<small>(${grouped(theirs[at]!)})</small>` : ''}</td>`;
  };
  const rest = count - shown.length;
  return html`<div class="wrap" role="region" aria-label="Confusion matrix" tabindex="0"><table class="cm"><caption>Rows by their class and what they were called${theirs ? '; the baseline’s in brackets' : ''}.${rest > 0 ? ` The ${shown.length} commonest classes; ${plural(rest, 'other class is', 'other classes are')} not shown.` : ''}</caption>
<thead><tr><td></td>${shown.map((said) => html`<th scope="col">called ${classes[said]!}</th>`)}</tr></thead>
<tbody>${shown.map((label) => html`<tr><th scope="row">is ${classes[label]!}</th>${shown.map((said) => cell(label, said))}</tr>`)}</tbody></table></div>`;
}

function sum(counts: Float64Array): number {
  return counts.reduce((total, count) => total + count, 0);
}
