import type { EpochMetrics } from '../train/trainer.js';

/** More points than this make mermaid's axis labels overlap. */
const MOST_POINTS = 60;

/** Mermaid's own first colour is nearly white. The title names the colours: a legend is cut off where there is little room. */
const COLORS =
  '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da, #d4730b"}}}}%%';

/**
 * The loss by epoch as a mermaid chart, which GitHub draws; empty where there are fewer than two epochs. A long history is thinned evenly.
 */
export function lossChart(history: readonly EpochMetrics[]): string {
  if (history.length < 2) return '';
  const step = Math.ceil(history.length / MOST_POINTS);
  const epochs = history.map((_, i) => i).filter((i) => i % step === 0 || i === history.length - 1);
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
    `  x-axis [${epochs.map((i) => i + 1).join(', ')}]`,
    ...lines,
    '```',
  ].join('\n');
}
