import type { Emit, RunEvent } from '../events.js';
import { formatNumber } from '../gate/format-number.js';
import { escapeLog } from './escape.js';
import type { Colors } from './terminal.js';
import { formatSeconds, grouped, MARKS, plural } from './words.js';

/** Where progress is shown: a terminal redraws one line, a log gets a line an epoch. */
export interface Screen {
  readonly terminal: boolean;
  /** In characters. */
  readonly width: number;
  write(text: string): void;
}

type EpochEvent = Extract<RunEvent, { type: 'epoch' }>;

const BAR_CELLS = 20;
/** A terminal is redrawn no oftener. */
const FRAME_SECONDS = 0.08;
/** Reading is silent until it takes this long, and then speaks this often. */
const PATIENCE_SECONDS = 2;
const CLEAR_LINE = '\r\u001b[2K';

/** A subscriber that shows a run while it works. `clock` gives seconds. */
export function progress(screen: Screen, colors: Colors, clock: () => number): Emit {
  let drawn = false;
  let lastFrame = clock();
  const line = (text: string) => {
    screen.write(`${drawn ? CLEAR_LINE : ''}${text}\n`);
    drawn = false;
  };
  const draw = (text: string) => {
    screen.write(CLEAR_LINE + text.slice(0, screen.width - 1));
    drawn = true;
    lastFrame = clock();
  };
  const due = (seconds: number) => clock() - lastFrame >= seconds;

  return (event) => {
    switch (event.type) {
      case 'reading':
        if (!due(PATIENCE_SECONDS)) return;
        if (screen.terminal) draw(`reading: ${plural(event.rows, 'row')}`);
        else {
          line(`reading: ${plural(event.rows, 'row')}`);
          lastFrame = clock();
        }
        return;
      case 'data-ready': {
        const { train, validation, test } = event.splits;
        line(
          `${plural(event.rows, 'row')}, ${plural(event.features, 'input')}: ${grouped(train)} to train, ${grouped(validation)} to validate, ${grouped(test)} to test`,
        );
        for (const { message } of event.warnings) {
          line(`${MARKS.warn} ${colors.yellow(escapeLog(message))}`);
        }
        return;
      }
      case 'epoch':
        if (!screen.terminal) line(epochText(event));
        else if (due(FRAME_SECONDS) || event.epoch === event.epochs) {
          draw(`${bar(event.epoch / event.epochs)} ${epochText(event)}`);
        }
        return;
      case 'stopped-early':
        line(
          `stopped early after epoch ${event.epoch}: ${event.monitor} was best in epoch ${event.best}`,
        );
        return;
      case 'learning-rate-reduced':
        line(`epoch ${event.epoch}: learning rate reduced to ${formatNumber(event.learningRate)}`);
        return;
      case 'warning':
        line(`${MARKS.warn} ${colors.yellow(escapeLog(event.message))}`);
        return;
      case 'run-finished':
        if (drawn) line('');
        return;
      default:
        return;
    }
  };
}

function bar(share: number): string {
  const full = Math.round(share * BAR_CELLS);
  return `[${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}]`;
}

/** `epoch 3/50  loss 0.4301  val_loss 0.4512  …  150,000 rows/s  2.10 s left` */
function epochText({ epoch, epochs, metrics, rowsPerSecond, seconds }: EpochEvent): string {
  const values = Object.entries(metrics).map(([name, value]) => `${name} ${value.toFixed(4)}`);
  const left = (epochs - epoch) * seconds;
  return [
    `epoch ${String(epoch).padStart(String(epochs).length)}/${epochs}`,
    ...values,
    `${grouped(Math.round(rowsPerSecond))} rows/s`,
    ...(left > 0 ? [`${formatSeconds(left)} left`] : []),
  ].join('  ');
}
