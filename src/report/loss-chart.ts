import type { EpochMetrics } from '../train/trainer.js';

/** More points than this make mermaid's axis labels overlap. */
const MOST_POINTS = 60;

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
    return [`  line "${name}" [${values.map((value) => Number(value.toPrecision(4))).join(', ')}]`];
  };
  return [
    '```mermaid',
    'xychart-beta',
    '  title "loss and val_loss by epoch"',
    `  x-axis [${epochs.map((i) => i + 1).join(', ')}]`,
    '  y-axis "loss"',
    ...line('loss'),
    ...line('val_loss'),
    '```',
  ].join('\n');
}
