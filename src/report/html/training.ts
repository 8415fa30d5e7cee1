import { upper } from '../../text/case.js';
import { plural } from '../../text/quantities.js';
import { shorten } from '../../text/shorten.js';
import type { EpochMetrics } from '../../train/trainer.js';
import { plainNumber } from '../metric-numbers.js';
import { chart, curve, drawnText, extentOf, type Point, segment, words } from './chart.js';
import { legend } from './legend.js';
import { html, type Markup } from './markup.js';
import type { PageInput, Section } from './page-input.js';
import { BASELINE, THIS } from './sides.js';

/** More metrics than these would hide the loss. */
const MOST_CHARTS = 6;
const LONGEST = 40;
export const VALIDATION = 'val_';
/** A setting, not a result. */
const RATE = 'learningRate';

export interface EpochLine {
  readonly name: string;
  readonly style: string;
  readonly points: readonly Point[];
}

/** How the training went, epoch by epoch; undefined where there were none. */
export function training({ record, view, baseline }: PageInput): Section | undefined {
  const { training: facts } = view;
  const { history } = record;
  if (!facts || history.length < 2) return undefined;
  const before = baseline?.record?.history ?? [];
  const names = [...new Set(history.flatMap((epoch) => Object.keys(epoch)))];
  const charted = [...new Set(names.map(plainName))].filter((name) => name !== RATE);
  const shown = charted.slice(0, MOST_CHARTS);
  const lines = linesOf(shown[0] ?? '', history, before);
  return {
    id: 'training',
    name: 'Training',
    body: html`<h2>Training${facts.epochs === undefined ? '' : `: ${facts.epochs}`}</h2>
<p class="sub">${facts.rows}. Engine: ${facts.engine}.${facts.continued === undefined ? '' : ` ${facts.continued}.`}${facts.reused === undefined ? '' : ` ${upper(facts.reused)}.`}${facts.repeats === undefined ? '' : ` ${upper(facts.repeats)}.`}</p>
${legend(lines)}<div class="ch">${shown.map((name) => metricChart(name, linesOf(name, history, before), record.epochs?.best))}</div>
${charted.length > shown.length ? html`<p class="mut small">${plural(charted.length - shown.length, 'more metric')} by epoch: see the run record.</p>` : ''}`,
  };
}

function plainName(name: string): string {
  return name.startsWith(VALIDATION) ? name.slice(VALIDATION.length) : name;
}

/** Of a metric: on the rows that were trained on, on those that watched, and the baseline's on those. */
function linesOf(
  name: string,
  history: readonly EpochMetrics[],
  before: readonly EpochMetrics[],
): readonly EpochLine[] {
  const watched = `${VALIDATION}${name}`;
  const has = history.some((epoch) => watched in epoch);
  const theirs = before.some((epoch) => watched in epoch) ? watched : name;
  const lines = [
    {
      name: `${BASELINE.name}${has ? ', validation' : ''}`,
      style: BASELINE.style,
      points: pointsOf(before, theirs),
    },
    {
      name: `${THIS.name}, training`,
      style: has ? 'm thin' : 'm',
      points: pointsOf(history, name),
    },
    { name: `${THIS.name}, validation`, style: 'm', points: pointsOf(history, watched) },
  ];
  return lines.filter(({ points }) => points.length > 1);
}

/** Of a metric, those epochs that have it. */
export function pointsOf(history: readonly EpochMetrics[], name: string): readonly Point[] {
  return history.flatMap((epoch, i): Point[] => {
    const value = epoch[name];
    return value !== undefined && Number.isFinite(value) ? [[i + 1, value]] : [];
  });
}

/** A metric by epoch, a line each; the best epoch is marked where there is one. */
export function metricChart(
  name: string,
  lines: readonly EpochLine[],
  best: number | undefined,
): Markup {
  const last = (line: EpochLine | undefined) => plainNumber(line?.points.at(-1)?.[1] ?? Number.NaN);
  const own = lines.filter(({ style }) => style !== BASELINE.style);
  const longest = Math.max(2, ...lines.map(({ points }) => points.at(-1)?.[0] ?? 0));
  const ends = lines.map((line) => `${line.name} ends at ${last(line)}`).join(', ');
  const epochs = own[0]?.points.length ?? 0;
  const title = shorten(name, LONGEST);
  return chart({
    title: `${title} by epoch`,
    note: `${ends}.${drawnText(epochs)}`,
    label: `${title} by epoch: ${ends}.`,
    x: {
      label: 'epoch',
      domain: [1, longest],
      exact: true,
      format: (value) => (Number.isInteger(value) ? String(value) : ''),
    },
    y: { label: title, domain: extentOf(lines.flatMap(({ points }) => points.map(([, y]) => y))) },
    draw: (frame) => {
      const top = frame.y.domain()[1]!;
      const bottom = frame.y.domain()[0]!;
      return [
        ...(best !== undefined && best < epochs
          ? [
              segment(frame, [best, bottom], [best, top], 'cut'),
              words(
                frame,
                [best, top],
                ` best: epoch ${best}`,
                best > longest / 2 ? 'end' : 'start',
              ),
            ]
          : []),
        ...lines.map(({ name: line, style, points }) =>
          curve(
            frame,
            points,
            style,
            ([epoch, value]) => `${line}, epoch ${epoch}: ${plainNumber(value)}`,
          ),
        ),
      ];
    },
  });
}
