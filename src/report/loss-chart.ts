import type { EpochMetrics } from '../train/trainer.js';

/** More points than this only make the Markdown longer. */
const MOST_POINTS = 60;

/**
 * Mermaid's own first colour is nearly white. The title names the colours: a legend is cut off
 * where there is little room.
 */
const COLORS =
  '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da, #d4730b"}}}}%%';

/**
 * The loss by epoch as a mermaid chart, which GitHub draws; empty where there are fewer than two
 * epochs. A long history is thinned evenly: mermaid spreads the points evenly over the axis.
 */
export function lossChart(history: readonly EpochMetrics[]): string {
  if (history.length < 2) return '';
  const points = Math.min(MOST_POINTS, history.length);
  const last = history.length - 1;
  const epochs = Array.from({ length: points }, (_, i) => Math.round((i * last) / (points - 1)));
  const line = (name: string) => {
    const values = epochs.map((i) => history[i]![name]);
    if (!values.every((value): value is number => Number.isFinite(value))) return [];
    return [`  line [${values.map((value) => Number(value.toPrecision(4))).join(', ')}]`];
  };
  const lines = [...line('loss'), ...line('val_loss')];
  return [
    '```mermaid',
    COLORS,
    'xychart-beta',
    `  title "${lines.length === 2 ? 'loss (blue) and val_loss (orange)' : 'loss'} by epoch"`,
    `  x-axis 1 --> ${history.length}`,
    ...lines,
    '```',
  ].join('\n');
}
