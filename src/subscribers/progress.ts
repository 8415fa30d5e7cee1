import type { RunEvent, Subscriber } from '../events.js';
import type { Colors } from '../text/colors.js';
import { escapeLog } from '../text/escape.js';
import { formatNumber } from '../text/format-number.js';
import { grouped, plural } from '../text/quantities.js';
import { warningLine } from '../text/warning-line.js';
import { epochLine } from './epoch-line.js';
import { HeldText } from './held-text.js';

/** Where progress is shown: a terminal redraws one line, a log gets a line an epoch. */
export interface Screen {
  readonly terminal: boolean;
  /** In characters. */
  readonly width: number;
  write(text: string): void;
}

/** A line on a terminal is redrawn at most this often; a new one is drawn at once. */
const FRAME_SECONDS = 0.08;
/** Reading is silent until it takes this long, and then speaks this often. */
const PATIENCE_SECONDS = 2;
/** They may come by the hundred: their lines are written together. */
const MANY: ReadonlySet<RunEvent['type']> = new Set(['epoch', 'output']);
const CLEAR_LINE = '\r\u001b[2K';

/** A subscriber that shows a run while it works. `clock` gives seconds. */
export function progress(screen: Screen, colors: Colors, clock: () => number): Subscriber {
  const held = new HeldText((text) => screen.write(text));
  let drawn = false;
  let lastFrame = clock();
  let rate: number | undefined;
  /** The line of the last epoch, while it is not drawn yet. */
  let due: (() => string) | undefined;

  const draw = (text: string) => {
    held.add(CLEAR_LINE + text);
    drawn = true;
    due = undefined;
    lastFrame = clock();
  };
  /** Leaves the bar as it is after the last epoch, and goes to the next line. */
  const finishLine = () => {
    if (due !== undefined) draw(due());
    if (drawn) held.add('\n');
    drawn = false;
  };
  const line = (text: string) => {
    held.add(`${drawn ? CLEAR_LINE : ''}${text}\n`);
    drawn = false;
  };
  const passed = (seconds: number) => clock() - lastFrame >= seconds;

  const receive = (event: RunEvent) => {
    switch (event.type) {
      case 'reading': {
        if (!passed(PATIENCE_SECONDS)) return;
        const text = `reading: ${plural(event.rows, 'row')}`;
        if (screen.terminal) draw(text);
        else line(text);
        lastFrame = clock();
        return;
      }
      case 'data-ready': {
        const { train, validation, test, confirm } = event.splits;
        const kept = confirm === undefined ? '' : `, ${grouped(confirm)} to confirm`;
        if (event.rows === 0) line('single numbers to judge, of no rows that are known');
        else if (event.features === 0) line(`${plural(event.rows, 'row')} to judge${kept}`);
        else
          line(
            `${plural(event.rows, 'row')}, ${plural(event.features, 'input')}: ${grouped(train)} to train, ${grouped(validation)} to validate, ${grouped(test)} to test${kept}`,
          );
        for (const { message } of event.warnings) warn(message);
        return;
      }
      case 'resumed':
        line(
          `training goes on after epoch ${event.epoch}, from the checkpoint of a run that was cut off`,
        );
        return;
      case 'epoch': {
        const rateChanged = rate !== undefined && rate !== event.learningRate;
        rate = event.learningRate ?? rate;
        if (!screen.terminal) {
          line(epochLine(event, { rateChanged }));
          return;
        }
        const bar = () => epochLine(event, { rateChanged, width: screen.width - 1 });
        due = bar;
        if (!drawn || passed(FRAME_SECONDS)) draw(bar());
        return;
      }
      case 'stopped-early':
        finishLine();
        line(
          `stopped early after epoch ${event.epoch}: ${event.monitor} was best in epoch ${event.best}`,
        );
        return;
      case 'learning-rate-reduced':
        line(`epoch ${event.epoch}: learning rate reduced to ${formatNumber(event.learningRate)}`);
        return;
      case 'output':
        line(escapeLog(event.text));
        return;
      case 'pruned':
        line(`removed ${plural(event.runs.length, 'older run')} from the store`);
        return;
      case 'warning':
        warn(event.message);
        return;
      case 'evaluated':
      case 'run-finished':
        finishLine();
        return;
      default:
        return;
    }
  };
  return {
    name: 'progress',
    receive(event) {
      receive(event);
      if (!MANY.has(event.type)) held.flush();
    },
    flush: () => held.flush(),
  };

  function warn(message: string): void {
    line(warningLine(message, colors));
  }
}
