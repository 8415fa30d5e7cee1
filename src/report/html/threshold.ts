import { type Cut, cutAt } from '../../evaluate/curves/cuts.js';
import { grouped } from '../../text/quantities.js';
import { chart, curve, type Frame, type Point, percent, segment, words } from './chart.js';
import { confusionTable } from './confusion.js';
import { html, type Markup } from './markup.js';
import type { PageInput, Section } from './page-input.js';
import { type RankedSide, rankedSides, thresholdText } from './ranking.js';
import { sidesOf, THIS, twoNames } from './sides.js';

/** Thresholds of the table. */
const STEPS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** What other thresholds would give, and what the one in use gives; undefined unless there are two classes. */
export function threshold(input: PageInput): Section | undefined {
  const binary = sidesOf(input, 'binary');
  if (!binary.some(({ name }) => name === THIS.name)) return undefined;
  const isOutcome = binary[0]!.predictions.outcomes === true;
  if (isOutcome) return undefined;
  const sides = rankedSides(binary);
  const own = sides.find(({ name }) => name === THIS.name);
  const name = own ? 'Threshold' : 'Confusion matrix';
  const title = own?.cut ? `Threshold: ${thresholdText(own.cut.threshold)}` : name;
  return {
    id: 'threshold',
    name,
    body: html`<h2>${title}</h2>
${own && !own.cut ? html`<p class="sub">The classes were not chosen by one threshold of the scores.</p>` : ''}
<div class="ch">${own ? sweepChart(sides) : ''}<div>${confusionTable(binary)}</div></div>
${
  own
    ? sweepTable(
        own,
        sides.find((side) => side !== own),
      )
    : ''
}`,
  };
}

const recall = ({ hits }: Cut, { cuts }: RankedSide) => hits / cuts.positives;
const precision = ({ hits, falseAlarms }: Cut) => hits / (hits + falseAlarms);

function sweepChart(sides: readonly RankedSide[]): Markup {
  const own = sides[0]!;
  const { positive } = twoNames(own.predictions);
  const steps = Array.from({ length: 101 }, (_, i) => i / 100);
  const line = (side: RankedSide, of: (cut: Cut, side: RankedSide) => number): readonly Point[] =>
    steps
      .map((at): Point => [at, of(cutAt(side.cuts, at), side)])
      .filter(([, y]) => !Number.isNaN(y));
  return chart({
    title: 'Recall and precision by threshold',
    note: 'A lower threshold finds more, and is wrong more often.',
    label: `Recall and precision for ${positive} by threshold; the table below has the numbers.`,
    x: { label: 'threshold', domain: [0, 1], exact: true },
    y: { label: 'share', domain: [0, 1], exact: true, format: percent },
    draw: (frame) => [
      ...(own.cut ? [segment(frame, [own.cut.threshold, 0], [own.cut.threshold, 1], 'cut')] : []),
      ...sides
        .toReversed()
        .flatMap((side) => [
          curve(
            frame,
            line(side, recall),
            side.style,
            ([x, y]) => `${side.name}, threshold ${thresholdText(x)}: recall ${percent(y)}`,
          ),
          curve(
            frame,
            line(side, precision),
            side.style,
            ([x, y]) => `${side.name}, threshold ${thresholdText(x)}: precision ${percent(y)}`,
          ),
        ]),
      ...named(frame, line(own, recall), [0.2, 0.02, 0.04], 'recall'),
      ...named(frame, line(own, precision), [0.08, 0.01, -0.08], 'precision'),
    ],
  });
}

/** The name of a line, beside one of its points. */
function named(
  frame: Frame,
  points: readonly Point[],
  [share, dx, dy]: Place,
  name: string,
): readonly Markup[] {
  const at = points[Math.round((points.length - 1) * share)];
  return at ? [words(frame, [at[0] + dx, Math.min(at[1] + dy, 0.96)], name, 'start')] : [];
}

/** Which of the points, and how far from it. */
type Place = readonly [share: number, dx: number, dy: number];

function sweepTable(own: RankedSide, baseline: RankedSide | undefined): Markup {
  const used = own.cut?.threshold;
  const steps =
    used === undefined || STEPS.includes(used) ? STEPS : [...STEPS, used].sort((a, b) => a - b);
  const { negative, positive } = twoNames(own.predictions);
  return html`<details><summary>Numbers by threshold</summary><div class="wrap" role="region" aria-label="Numbers by threshold" tabindex="0"><table>
<thead><tr><th scope="col" class="n">Threshold</th><th scope="col" class="n">Called ${positive}</th><th scope="col" class="n">Recall</th><th scope="col" class="n">Precision</th><th scope="col" class="n">${negative} called ${positive}</th></tr></thead>
<tbody>${steps.map((step) => {
    const cut = cutAt(own.cuts, step);
    const theirs = baseline && cutAt(baseline.cuts, step);
    const was = (text: string | undefined) =>
      text === undefined ? '' : html` <span class="mut">was ${text}</span>`;
    const cells = [
      [grouped(cut.hits + cut.falseAlarms), theirs && grouped(theirs.hits + theirs.falseAlarms)],
      [share(recall(cut, own)), theirs && share(recall(theirs, baseline))],
      [share(precision(cut)), theirs && share(precision(theirs))],
      [grouped(cut.falseAlarms), theirs && grouped(theirs.falseAlarms)],
    ] as const;
    return html`<tr${step === used ? html` class="on"` : ''}><th scope="row" class="n">${thresholdText(step)}${step === used ? ', in use' : ''}</th>${cells.map(([text, before]) => html`<td class="n">${text}${was(before)}</td>`)}</tr>`;
  })}</tbody></table></div></details>`;
}

function share(value: number): string {
  return Number.isNaN(value) ? '–' : percent(value);
}
