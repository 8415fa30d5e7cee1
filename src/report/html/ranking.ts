import { calibrationBins } from '../../evaluate/curves/calibration.js';
import { cutInUse } from '../../evaluate/curves/cut-in-use.js';
import { type Cut, type Cuts, cutAt, cutsOf } from '../../evaluate/curves/cuts.js';
import { histogramOf } from '../../evaluate/curves/histogram.js';
import { factsOf } from '../../evaluate/facts.js';
import type { Ranking } from '../../evaluate/metrics/ranking.js';
import type { BinaryPredictions } from '../../evaluate/predictions.js';
import { wilson } from '../../evaluate/statistics/wilson.js';
import { isUndetermined } from '../../evaluate/undetermined.js';
import { grouped, plural } from '../../text/quantities.js';
import { confidenceText } from '../words.js';
import {
  box,
  chart,
  curve,
  dot,
  drawnText,
  extentOf,
  type Point,
  percent,
  segment,
  thinnedLine,
} from './chart.js';
import { legend } from './legend.js';
import { html, type Markup } from './markup.js';
import type { PageInput, Section } from './page-input.js';
import { type Side, sidesOf, THIS, twoNames } from './sides.js';

const BINS = 10;
const SCORE_BINS = 25;

/** A side whose scores rank its rows. */
export interface RankedSide extends Side<BinaryPredictions> {
  readonly scores: Float64Array;
  readonly ranking: Ranking;
  readonly cuts: Cuts;
  /** The threshold that its classes were chosen by; undefined where none was. */
  readonly cut: Cut | undefined;
}

/** Several sections draw the same cuts. */
const known = new WeakMap<Ranking, Cuts>();

/** Those of two classes that give scores of both. */
export function rankedSides(sides: readonly Side<BinaryPredictions>[]): readonly RankedSide[] {
  return sides.flatMap((side) => {
    const { scores } = side.predictions;
    const ranking = factsOf(side.predictions).ranking();
    if (!scores || isUndetermined(ranking)) return [];
    if (ranking.positives === 0 || ranking.negatives === 0) return [];
    const cuts = known.get(ranking) ?? cutsOf(ranking, scores);
    known.set(ranking, cuts);
    const at = cutInUse(side.predictions);
    return { ...side, scores, ranking, cuts, cut: at === undefined ? undefined : cutAt(cuts, at) };
  });
}

/** What the scores of two classes are worth; undefined where there are none. */
export function ranking(input: PageInput): Section | undefined {
  const sides = rankedSides(sidesOf(input, 'binary'));
  const own = sides[0];
  if (own?.name !== THIS.name) return undefined;
  const { view } = input;
  const { positive } = twoNames(own.predictions);
  const value = (metric: string) => {
    const row = view.metrics.rows.find(({ name }) => name === metric);
    if (!row) return undefined;
    return row.was === undefined ? row.value : `${row.value}, was ${row.was}`;
  };
  const values = { auc: value('auc'), precision: value('average_precision') };
  return {
    id: 'curves',
    name: 'Curves',
    body: html`<h2>Curves</h2>
<p class="sub">Of ${plural(own.scores.length, 'test row')}, ${grouped(own.cuts.positives)} of the class ${positive}.${sides.length > 1 ? ' The baseline’s lines are dashed.' : ''}</p>
${legend(sides)}<div class="ch">${rankingCharts(sides, view.confidence, values)}${scoresChart(own, twoNames(own.predictions))}</div>`,
  };
}

/** ROC, precision–recall and calibration of one model or more; the first one's are told in words. */
export function rankingCharts(
  sides: readonly RankedSide[],
  confidence: number,
  values: { readonly auc?: string | undefined; readonly precision?: string | undefined } = {},
): readonly Markup[] {
  const said = { ...twoNames(sides[0]!.predictions), confidence };
  return [
    rocChart(sides, values.auc, said),
    precisionRecallChart(sides, values.precision, said),
    calibrationChart(sides, said),
  ];
}

interface Said {
  readonly positive: string;
  readonly negative: string;
  readonly confidence: number;
}

function rocChart(
  sides: readonly RankedSide[],
  value: string | undefined,
  { positive, negative }: Said,
): Markup {
  const area = value === undefined ? '' : `Area ${value}.`;
  return chart({
    title: 'ROC',
    note: `${area}${cutNote(sides)}${thinnedNote(sides)} Dotted: scores that say nothing.`,
    label: `ROC curve. ${area}`,
    x: {
      label: `share of ${negative} called ${positive}`,
      domain: [0, 1],
      exact: true,
      format: percent,
    },
    y: { label: `share of ${positive} found`, domain: [0, 1], exact: true, format: percent },
    draw: (frame) => [
      segment(frame, [0, 0], [1, 1], 'd'),
      ...sides.toReversed().flatMap((side) => {
        const { cuts, name, style, dot: mark, cut } = side;
        const at = ({ hits, falseAlarms }: Cut): Point => [
          falseAlarms / cuts.negatives,
          hits / cuts.positives,
        ];
        const tip = ([x, y]: Point) =>
          `${name}: ${percent(y)} of ${positive} found, ${percent(x)} of ${negative} called so`;
        return [
          curve(frame, pointsOf(cuts, at, [0, 0]), style, tip),
          ...(cut ? [dot(frame, at(cut), mark, cutTip(side, cut, positive, negative))] : []),
        ];
      }),
    ],
  });
}

function precisionRecallChart(
  sides: readonly RankedSide[],
  value: string | undefined,
  { positive }: Said,
): Markup {
  const area = value === undefined ? '' : `Average precision ${value}.`;
  const { positives, negatives } = sides[0]!.cuts;
  const chance = positives / (positives + negatives);
  return chart({
    title: 'Precision and recall',
    note: `${area}${cutNote(sides)}${thinnedNote(sides)} Dotted: calling rows ${positive} at random.`,
    label: `Precision–recall curve. ${area}`,
    x: {
      label: `recall: share of ${positive} found`,
      domain: [0, 1],
      exact: true,
      format: percent,
    },
    y: { label: 'precision', domain: [0, 1], exact: true, format: percent },
    draw: (frame) => [
      segment(frame, [0, chance], [1, chance], 'd'),
      ...sides.toReversed().flatMap(({ cuts, name, style, dot: mark, cut }) => {
        const at = ({ hits, falseAlarms }: Cut): Point => [
          hits / cuts.positives,
          hits / (hits + falseAlarms),
        ];
        const tip = ([x, y]: Point) => `${name}: recall ${percent(x)}, precision ${percent(y)}`;
        return [
          curve(frame, pointsOf(cuts, at), style, tip),
          ...(cut && cut.hits + cut.falseAlarms > 0
            ? [dot(frame, at(cut), mark, tip(at(cut)))]
            : []),
        ];
      }),
    ],
  });
}

/** @param start a point before the first */
function pointsOf(
  { thresholds, hits, falseAlarms }: Cuts,
  at: (cut: Cut) => Point,
  ...start: readonly Point[]
): readonly Point[] {
  const length = start.length + thresholds.length;
  const line = { x: new Float64Array(length), y: new Float64Array(length) };
  for (let i = 0; i < length; i++) {
    const cut = i - start.length;
    const [x, y] =
      start[i] ??
      at({ threshold: thresholds[cut]!, hits: hits[cut]!, falseAlarms: falseAlarms[cut]! });
    line.x[i] = x;
    line.y[i] = y;
  }
  return thinnedLine(line);
}

function cutNote(sides: readonly RankedSide[]): string {
  const cut = sides[0]!.cut;
  return cut ? ` Dot: the threshold in use, ${thresholdText(cut.threshold)}.` : '';
}

function thinnedNote(sides: readonly RankedSide[]): string {
  return drawnText(Math.max(...sides.map(({ cuts }) => cuts.thresholds.length)));
}

function cutTip(
  { name, cuts }: RankedSide,
  { threshold, hits, falseAlarms }: Cut,
  positive: string,
  negative: string,
): string {
  return `${name}, threshold ${thresholdText(threshold)}: ${grouped(hits)} of ${grouped(cuts.positives)} ${positive} found, ${grouped(falseAlarms)} of ${grouped(cuts.negatives)} ${negative} called so`;
}

/** At most three significant digits. */
export function thresholdText(threshold: number): string {
  return String(Number(threshold.toPrecision(3)));
}

function calibrationChart(sides: readonly RankedSide[], { positive, confidence }: Said): Markup {
  const all = sides.map((side) => ({
    ...side,
    bins: calibrationBins(side.ranking, side.scores, BINS),
  }));
  const inUnit = all.every(({ scores }) => scores.every((score) => score >= 0 && score <= 1));
  const reach = inUnit
    ? extentOf([0, 1])
    : extentOf(all.flatMap(({ bins }) => bins.map(({ meanScore }) => meanScore)));
  return chart({
    title: 'Calibration',
    note: `Share of ${positive} by score, in ${BINS} groups of about as many rows each, with likely ranges (${confidenceText(confidence)}). Dotted: scores as they should be.`,
    label: `Calibration: ${all[0]!.bins.map(({ meanScore, hits, rows }) => `scored ${percent(meanScore)}, were ${percent(hits / rows)}`).join('; ')}.`,
    x: { label: 'score given', domain: reach, exact: inUnit, ...(inUnit && { format: percent }) },
    y: { label: `share of ${positive}`, domain: [0, 1], exact: true, format: percent },
    draw: (frame) => [
      ...(inUnit ? [segment(frame, [0, 0], [1, 1], 'd')] : []),
      ...all.toReversed().flatMap(({ name, dot: mark, bins }) =>
        bins.flatMap(({ rows, hits, meanScore }) => {
          const [low, high] = wilson(hits, rows, confidence);
          const tip = `${name}: of ${plural(rows, 'row')} scored ${thresholdText(meanScore)} on average ${percent(hits / rows)} are ${positive} (${percent(low)} to ${percent(high)})`;
          return [
            ...(name === all[0]!.name
              ? [segment(frame, [meanScore, low], [meanScore, high], 'err')]
              : []),
            dot(frame, [meanScore, hits / rows], mark, tip),
          ];
        }),
      ),
    ],
  });
}

function scoresChart(
  { predictions, scores, cut, cuts }: RankedSide,
  { positive, negative }: Pick<Said, 'positive' | 'negative'>,
): Markup {
  const [low, high] = extentOf(scores);
  const reach: readonly [number, number] = low >= 0 && high <= 1 ? [0, 1] : [low, high];
  const shares = ([1, 0] as const).map((label) => {
    const isOf = (row: number) => predictions.labels[row] === label;
    const counts = histogramOf(scores, reach, SCORE_BINS, isOf);
    const total = label === 1 ? cuts.positives : cuts.negatives;
    return { label, name: label === 1 ? positive : negative, counts, total };
  });
  const width = (reach[1] - reach[0]) / SCORE_BINS;
  const most = Math.max(
    ...shares.flatMap(({ counts, total }) => [...counts].map((count) => count / total)),
  );
  return chart({
    title: 'Scores',
    note: html`How the scores of either class are spread, in shares of the class: <span class="pos">${positive}</span> upwards, <span class="neg">${negative}</span> downwards.`,
    label: `Distribution of the scores of ${positive} and ${negative}.`,
    x: { label: `score for ${positive}`, domain: reach, exact: true },
    y: {
      label: 'share of the class',
      domain: [0 - most, most],
      format: (value) => percent(Math.abs(value)),
    },
    draw: (frame) => [
      ...shares.flatMap(({ label, name, counts, total }) =>
        Array.from(counts, (count, i) => {
          const start = reach[0] + i * width;
          const share = (label === 1 ? 1 : -1) * (count / total);
          const tip = `${name}: ${grouped(count)} of ${grouped(total)} rows score ${thresholdText(start)} to ${thresholdText(start + width)}`;
          return count === 0
            ? html``
            : box(
                frame,
                [start, 0],
                [start + width, share],
                label === 1 ? 'bar pos' : 'bar neg',
                tip,
              );
        }),
      ),
      ...(cut ? [segment(frame, [cut.threshold, 0 - most], [cut.threshold, most], 'cut')] : []),
    ],
  });
}
