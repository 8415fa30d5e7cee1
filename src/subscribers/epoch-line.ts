import type { RunEvent } from '../events.js';
import { formatNumber } from '../text/format-number.js';
import { formatSeconds, grouped } from '../text/quantities.js';

type EpochEvent = Extract<RunEvent, { type: 'epoch' }>;

/** A part of a line; where the line is too long, the parts of the highest rank go first. */
interface Part {
  readonly text: string;
  readonly rank: number;
}

const BAR_CELLS = 20;
const GAP = '  ';

/**
 * `epoch  3/50  loss 0.4301  val_loss 0.4512  150,000 rows/s  2.10 s left`, with the learning rate
 * where it changed.
 * @param width in characters: the line then starts with a bar, and leaves out what has no room
 */
export function epochLine(
  event: EpochEvent,
  { rateChanged, width }: { readonly rateChanged: boolean; readonly width?: number },
): string {
  const parts = partsOf(event, rateChanged);
  if (width === undefined) return parts.map(({ text }) => text).join(GAP);
  const start = event.epochs === undefined ? '' : `${bar(event.epoch / event.epochs)} `;
  return `${start}${fitting(parts, width - start.length)}`.slice(0, Math.max(width, 0));
}

function bar(share: number): string {
  const full = Math.min(BAR_CELLS, Math.round(share * BAR_CELLS));
  return `[${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}]`;
}

function partsOf(event: EpochEvent, rateChanged: boolean): Part[] {
  const { epoch, epochs, metrics, learningRate, rowsPerSecond, seconds } = event;
  const counted =
    epochs === undefined
      ? `epoch ${epoch}`
      : `epoch ${String(epoch).padStart(String(epochs).length)}/${epochs}`;
  const left = epochs !== undefined && seconds !== undefined ? (epochs - epoch) * seconds : 0;
  return [
    { text: counted, rank: 0 },
    ...Object.entries(metrics)
      .filter(([name]) => name !== 'learningRate')
      .map(([name, value], i) => ({
        text: `${name} ${formatMetric(value)}`,
        rank: name === 'loss' ? 1 : name === 'val_loss' ? 2 : 5 + i,
      })),
    ...(rateChanged && learningRate !== undefined
      ? [{ text: `learning rate ${formatNumber(learningRate)}`, rank: 4.5 }]
      : []),
    ...(rowsPerSecond === undefined
      ? []
      : [{ text: `${grouped(Math.round(rowsPerSecond))} rows/s`, rank: 4 }]),
    ...(left > 0 ? [{ text: `${formatSeconds(left)} left`, rank: 3 }] : []),
  ];
}

/** As many digits in each line, so that the columns stand still. */
function formatMetric(value: number): string {
  return Math.abs(value) < 1000 ? value.toFixed(4) : formatNumber(value);
}

function fitting(parts: readonly Part[], width: number): string {
  let kept = parts;
  let text = kept.map((part) => part.text).join(GAP);
  while (text.length > width && kept.length > 1) {
    const least = Math.max(...kept.map(({ rank }) => rank));
    kept = kept.filter(({ rank }) => rank < least);
    text = kept.map((part) => part.text).join(GAP);
  }
  return text;
}
