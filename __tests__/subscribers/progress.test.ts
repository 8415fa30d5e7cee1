import { describe, expect, test } from '@jest/globals';
import pc from 'picocolors';
import type { RunEvent } from '../../src/events.js';
import { progress } from '../../src/subscribers/progress.js';

const CLEAR = '\r\u001b[2K';

/** A line that is drawn over what stood there. */
const drawn = (text: string) => new RegExp(`^\\r\u001b\\[2K${text}$`);

/** A screen that keeps what was written, and a clock that is set by hand. */
function screen(terminal: boolean, width = 200) {
  const written: string[] = [];
  let seconds = 0;
  const { receive, flush } = progress(
    { terminal, width, write: (text) => void written.push(text) },
    pc.createColors(false),
    () => seconds,
  );
  return {
    receive,
    wait: (more: number) => {
      seconds += more;
    },
    /** What was written since the last time, with what came at once. */
    read: () => {
      flush?.();
      return written.splice(0).join('');
    },
    writes: () => written.length,
  };
}

function epoch(at: number, rest: Partial<Extract<RunEvent, { type: 'epoch' }>> = {}): RunEvent {
  return {
    type: 'epoch',
    epoch: at,
    epochs: 50,
    metrics: { loss: 0.4301, accuracy: 0.81, val_loss: 0.45, val_accuracy: 0.8, learningRate: 1 },
    learningRate: 0.001,
    gradientNorm: 1,
    seconds: 0.1,
    rowsPerSecond: 150_000,
    ...rest,
  };
}

const READY: RunEvent = {
  type: 'data-ready',
  rows: 1500,
  features: 1,
  splits: { train: 1000, validation: 200, test: 300 },
  warnings: [{ code: 'x', message: 'column "a\n::error::b" is constant' }],
};

describe('in a log, progress', () => {
  test('writes a hundred epochs that come at once in one go, and before what comes after them', () => {
    const { receive, read, writes } = screen(false);
    for (let at = 1; at <= 100; at++) receive(epoch(at, { epochs: 100 }));
    expect(writes()).toBe(0);
    receive({ type: 'warning', message: 'it slows down' });
    expect(writes()).toBe(1);
    const lines = read().trimEnd().split('\n');
    expect(lines).toHaveLength(101);
    expect(lines[99]).toMatch(/^epoch 100\/100/);
    expect(lines[100]).toMatch(/it slows down$/);
  });

  test('is a line an epoch, without escape codes', () => {
    const { receive, read } = screen(false);
    receive(epoch(3));
    receive(epoch(50));
    expect(read()).toBe(
      'epoch  3/50  loss 0.4301  accuracy 0.8100  val_loss 0.4500  val_accuracy 0.8000  150,000 rows/s  4.70 s left\n' +
        'epoch 50/50  loss 0.4301  accuracy 0.8100  val_loss 0.4500  val_accuracy 0.8000  150,000 rows/s\n',
    );
  });

  test('says what the data is, and each warning on one line', () => {
    const { receive, read } = screen(false);
    receive(READY);
    expect(read()).toBe(
      '1,500 rows, 1 input: 1,000 to train, 200 to validate, 300 to test\n' +
        '! column "a ::error::b" is constant\n',
    );
  });

  test('says where a training that was cut off goes on', () => {
    const { receive, read } = screen(false);
    receive({ type: 'resumed', epoch: 20, path: '.sluice/checkpoints/credit/scoring' });
    expect(read()).toBe(
      'training goes on after epoch 20, from the checkpoint of a run that was cut off\n',
    );
  });

  test('tells the learning rate where it changes', () => {
    const { receive, read } = screen(false);
    receive(epoch(1));
    receive(epoch(2));
    expect(read()).not.toContain('learning rate');
    receive(epoch(3, { learningRate: 0.0001 }));
    expect(read()).toContain('  learning rate 0.0001  ');
    receive(epoch(4, { learningRate: 0.0001 }));
    expect(read()).not.toContain('learning rate');
  });

  test('shows large losses without useless digits', () => {
    const { receive, read } = screen(false);
    receive(epoch(1, { metrics: { loss: 123456.789, mae: 999.5 } }));
    expect(read()).toContain('loss 123457  mae 999.5000');
  });

  test('of reading is silent until it takes long', () => {
    const { receive, read, wait } = screen(false);
    receive({ type: 'reading', rows: 1000 });
    wait(1.9);
    receive({ type: 'reading', rows: 2000 });
    expect(read()).toBe('');
    wait(0.2);
    receive({ type: 'reading', rows: 300_000 });
    expect(read()).toBe('reading: 300,000 rows\n');
    wait(1);
    receive({ type: 'reading', rows: 400_000 });
    expect(read()).toBe('');
  });
});

describe('on a terminal, progress', () => {
  test('is one line that is redrawn, at once and then a dozen times a second at most, and stays when training ends', () => {
    const { receive, read, wait } = screen(true);
    receive(epoch(1));
    expect(read()).toMatch(drawn('\\[░{20}] epoch {2}1/50 {2}loss 0\\.4301 [^\n]*'));
    receive(epoch(2));
    expect(read()).toBe('');
    wait(0.1);
    receive(epoch(2));
    expect(read()).toMatch(drawn('\\[█░{19}] epoch {2}2/50 {2}loss 0\\.4301 [^\n]*'));
    receive(epoch(3));
    receive(epoch(50));
    expect(read()).toBe('');
    receive({ type: 'evaluated', metrics: {} });
    expect(read()).toMatch(drawn('\\[█{20}] epoch 50/50 [^\n]*\n'));
    receive({ type: 'run-finished', status: 'finished', seconds: 1 });
    expect(read()).toBe('');
  });

  test('gives its line to a warning, and goes on below it', () => {
    const { receive, read, wait } = screen(true);
    wait(1);
    receive(epoch(1));
    read();
    receive({ type: 'warning', message: 'slow' });
    expect(read()).toBe(`${CLEAR}! slow\n`);
    wait(1);
    receive(epoch(2));
    expect(read()).toMatch(drawn('\\[.*'));
  });

  test.each([20, 40, 60, 80, 100, 140])(
    'fits into %i columns, and keeps what matters most',
    (width) => {
      const { receive, read, wait } = screen(true, width);
      wait(1);
      receive(epoch(7));
      const line = read().slice(CLEAR.length);
      expect(line.length).toBeLessThan(width);
      if (width >= 40) expect(line).toContain('epoch  7/50');
      if (width >= 60) expect(line).toContain('loss 0.4301');
      if (width >= 80) expect(line).toMatch(/val_loss 0\.4500 .*4\.30 s left$/);
      if (width >= 140) expect(line).toContain('val_accuracy 0.8000');
    },
  );

  test('leaves the last epoch standing when training stops early', () => {
    const { receive, read, wait } = screen(true);
    wait(1);
    receive(epoch(9));
    receive({ type: 'stopped-early', epoch: 9, best: 4, monitor: 'val_loss' });
    expect(read()).toMatch(
      /epoch {2}9\/50 [^\n]*\nstopped early after epoch 9: val_loss was best in epoch 4\n$/,
    );
  });
});
