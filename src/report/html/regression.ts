import { histogramOf } from '../../evaluate/curves/histogram.js';
import type { RegressionPredictions } from '../../evaluate/predictions.js';
import { Random } from '../../numeric/random.js';
import { fill } from '../../numeric/typed-arrays.js';
import { grouped, plural } from '../../text/quantities.js';
import { plainNumber } from '../metric-numbers.js';
import { chart, curve, dot, extentOf, type Point, segment } from './chart.js';
import { legend } from './legend.js';
import { html, type Markup } from './markup.js';
import type { PageInput, Section } from './page-input.js';
import { type Side, sidesOf, THIS } from './sides.js';

/** More points than these only make the page larger. */
const MOST_POINTS = 1000;
const BINS = 30;
/** Of the residuals, on either side, lies beyond the drawing. */
const TAIL = 0.01;

export type NumberSide = Side<RegressionPredictions>;

/** Numbers that were predicted against those that were asked for; undefined for other tasks. */
export function regression(input: PageInput): Section | undefined {
  const sides = sidesOf(input, 'regression');
  const own = sides.find(({ name }) => name === THIS.name);
  if (!own) return undefined;
  return {
    id: 'curves',
    name: 'Predictions',
    body: html`<h2>Predictions</h2>
<div class="ch">${actualChart(own)}${errorsByPrediction(own)}</div>
${legend(sides)}<div class="ch">${errorsChart(sides)}</div>`,
  };
}

/** Rows to draw, by chance where there are too many, and what is said of that. */
function drawnRows({ predictions }: NumberSide): {
  readonly rows: Uint32Array;
  readonly note: string;
} {
  const { length } = predictions.ids;
  const all = fill(new Uint32Array(length), (row) => row);
  if (length <= MOST_POINTS) return { rows: all, note: `${plural(length, 'test row')}.` };
  new Random(0, 'report').shuffle(all);
  return {
    rows: all.subarray(0, MOST_POINTS),
    note: `${grouped(MOST_POINTS)} of ${grouped(length)} test rows, drawn by lot.`,
  };
}

function actualChart(side: NumberSide): Markup {
  const { labels, predicted, ids } = side.predictions;
  const { rows, note } = drawnRows(side);
  const shown = [...rows];
  const both = extentOf(shown.flatMap((row) => [labels[row]!, predicted[row]!]));
  return chart({
    title: 'Predicted and actual',
    note: `${note} Dotted: as it was.`,
    label: `Predicted against actual values of ${plural(shown.length, 'row')}, from ${plainNumber(both[0])} to ${plainNumber(both[1])}.`,
    x: { label: 'actual', domain: both, format: short },
    y: { label: 'predicted', domain: both, format: short },
    draw: (frame) => {
      const [low, high] = [frame.x.domain()[0]!, frame.x.domain()[1]!];
      return [
        ...shown.map((row) =>
          dot(
            frame,
            [labels[row]!, predicted[row]!],
            'sc',
            rowTip(ids[row]!, labels[row]!, predicted[row]!),
            3,
          ),
        ),
        segment(frame, [low, low], [high, high], 'd'),
      ];
    },
  });
}

function errorsByPrediction(side: NumberSide): Markup {
  const { labels, predicted, ids } = side.predictions;
  const { rows, note } = drawnRows(side);
  const shown = [...rows];
  return chart({
    title: 'Residuals',
    note: `Predicted less actual. ${note}`,
    label: `Residuals of ${plural(shown.length, 'row')} against what was predicted.`,
    x: { label: 'predicted', domain: extentOf(shown.map((row) => predicted[row]!)), format: short },
    y: {
      label: 'residual',
      domain: extentOf([0, ...shown.map((row) => predicted[row]! - labels[row]!)]),
      format: short,
    },
    draw: (frame) => [
      segment(frame, [frame.x.domain()[0]!, 0], [frame.x.domain()[1]!, 0], 'd'),
      ...shown.map((row) =>
        dot(
          frame,
          [predicted[row]!, predicted[row]! - labels[row]!],
          'sc',
          rowTip(ids[row]!, labels[row]!, predicted[row]!),
          3,
        ),
      ),
    ],
  });
}

function rowTip(id: string, label: number, predicted: number): string {
  return `${id.slice(0, 12)}: ${plainNumber(predicted)} predicted, ${plainNumber(label)} actual`;
}

/** How large the residuals of one model or more are. */
export function errorsChart(sides: readonly NumberSide[]): Markup {
  const errors = sides.map((side) => ({
    ...side,
    residuals: side.predictions.predicted.map(
      (value, row) => value - side.predictions.labels[row]!,
    ),
  }));
  const reach = extentOf(errors.flatMap(({ residuals }) => ends(residuals)));
  const width = (reach[1] - reach[0]) / BINS;
  const lines = errors.map(({ name, style, residuals }) => {
    const counts = histogramOf(residuals, reach, BINS);
    const points = Array.from(
      counts,
      (count, i): Point => [reach[0] + (i + 0.5) * width, count / residuals.length],
    );
    return { name, style, points };
  });
  return chart({
    title: 'How large the residuals are',
    note: 'Shares of the rows, by predicted less actual; the last hundredth on either side is in the outermost group.',
    label: 'Distribution of the residuals.',
    x: { label: 'residual', domain: reach, format: short },
    y: {
      label: 'share of rows',
      domain: [0, Math.max(...lines.flatMap(({ points }) => points.map(([, y]) => y)))],
      format: (value) => `${Number((value * 100).toPrecision(3))}%`,
    },
    draw: (frame) => [
      segment(frame, [0, 0], [0, frame.y.domain()[1]!], 'cut'),
      ...lines
        .toReversed()
        .map(({ name, style, points }) =>
          curve(
            frame,
            points,
            style,
            ([x, y]) =>
              `${name}: ${Number((y * 100).toPrecision(2))}% of rows within ${plainNumber(width / 2)} of ${plainNumber(x)}`,
          ),
        ),
    ],
  });
}

function ends(residuals: Float64Array): readonly number[] {
  const sorted = residuals.toSorted();
  return [TAIL, 1 - TAIL].map((share) => sorted[Math.round(share * (sorted.length - 1))]!);
}

let compact: Intl.NumberFormat | undefined;

/** `1.25M`. Pages of other tasks do without, and without the time that it takes to load. */
function short(value: number): string {
  compact ??= new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 });
  return compact.format(value);
}
