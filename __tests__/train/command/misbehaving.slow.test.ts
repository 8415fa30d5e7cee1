import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BrokenError, InterruptedError } from '../../../src/errors.js';
import type { CommandSpec } from '../../../src/train/spec.js';
import { type Ran, run, spec } from './scripts.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-command-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const scratch = () => join(folder, 'work');

/** Ends as broken, says why, and leaves nothing at work. */
async function breaks(
  script: string,
  rest: Partial<CommandSpec> = {},
): Promise<Ran & { why: string }> {
  const ran = await run(spec(script, rest), scratch());
  expect(ran.trained).toBeUndefined();
  expect(ran.error).toBeInstanceOf(BrokenError);
  expect(stillAtWork()).toEqual([]);
  return { ...ran, why: String(ran.error) };
}

/** The processes that say of themselves in a file that they run, and do. */
function stillAtWork(): number[] {
  const pids = existsSync(join(folder, 'pids')) ? readFileSync(join(folder, 'pids'), 'utf8') : '';
  return pids
    .split('\n')
    .filter((line) => line !== '')
    .map(Number)
    .filter(isRunning);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** In a script: notes the process given. */
const note = (pid: string) =>
  `fs.appendFileSync(${JSON.stringify(join(folder, 'pids'))}, ${pid} + '\\n');`;

describe('a command that ends badly is never taken for one that ended well', () => {
  test('it exits with 1 after good predictions', async () => {
    const { why } = await breaks('predict(); process.exitCode = 1;');
    expect(why).toContain('the command exited with 1');
  });

  test('it says why before it exits', async () => {
    const { why } = await breaks(
      "say({ type: 'error', message: 'ValueError: no rows' }); process.exitCode = 1;",
    );
    expect(why).toContain('the command exited with 1: ValueError: no rows');
  });

  test('it reports an error, and exits with 0', async () => {
    const { why } = await breaks("predict(); say({ type: 'error', message: 'oops' });");
    expect(why).toContain('exited with 0, but reported an error: oops');
  });

  test('a training in it was begun and never ended', async () => {
    const { why } = await breaks("say({ type: 'fit-started', fit: 1 }); predict();");
    expect(why).toContain('a training in it began and did not end');
  });

  test('it is killed', async () => {
    const { why } = await breaks(
      "predict(); process.kill(process.pid, 'SIGKILL'); await sleep(1e6);",
    );
    expect(why).toContain('the command was killed by SIGKILL');
    expect((await breaks("process.kill(process.pid, 'SIGSEGV'); await sleep(1e6);")).why).toContain(
      'killed by SIGSEGV',
    );
  });

  test('the shell tells of a child that was killed', async () => {
    const { run: command } = spec("process.kill(process.pid, 'SIGKILL'); await sleep(1e6);");
    const { why } = await breaks('', { run: `${command.replace(/^exec /, '')}; exit $?` });
    expect(why).toContain('exited with 137, as after signal 9');
  });

  test('it hangs and says nothing', async () => {
    const { why } = await breaks(`${note('process.pid')} await sleep(1e6);`, {
      silentMinutes: 0.01,
    });
    expect(why).toContain('had printed and reported nothing for 0.01 min, and was ended');
  });

  test('it takes too long, though it prints and reports', async () => {
    const { why } = await breaks(
      `${note('process.pid')} for (;;) { console.log('.'); say({ type: 'epoch', metrics: {} }); await sleep(20); }`,
      { timeoutMinutes: 0.02 },
    );
    expect(why).toContain('had not ended after 0.02 min, and was ended');
  });

  test('it reports without end', async () => {
    const { why } = await breaks(
      `${note('process.pid')} const some = Array(10_000).fill({ type: 'batch', epoch: 1, batch: 1, loss: 1 });
        for (;;) say(...some);`,
    );
    expect(why).toContain('the command reported more than 128 MB of events');
  });

  test('it does not care for SIGTERM', async () => {
    const { why } = await breaks(
      `${note('process.pid')} process.on('SIGTERM', () => {}); await sleep(1e6);`,
      { silentMinutes: 0.01 },
    );
    expect(why).toContain('was ended');
  });

  test('what it names is not there', async () => {
    const { why } = await breaks('', { run: 'no-such-program train.py' });
    expect(why).toContain('exited with 127');
    const nowhere = await breaks('', { folder: join(folder, 'nowhere') });
    expect(nowhere.why).toContain('could not be started');
  });
});

describe('nothing that a command started stays at work', () => {
  const child = (options: string) => `
    const code = 'setTimeout(() => {}, 1e6)';
    const child = require('node:child_process').spawn(process.execPath, ['-e', code], { stdio: 'inherit', ${options} });
    ${note('child.pid')} child.unref();`;

  test('a child that outlives it', async () => {
    const { why } = await breaks(`predict(); ${child('')} process.exit(0);`);
    expect(why).toContain('left processes at work');
    expect(readFileSync(join(folder, 'pids'), 'utf8')).not.toBe('');
  });

  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux('a child in a session of its own', async () => {
    const { why } = await breaks(`predict(); ${child('detached: true')} process.exit(0);`);
    expect(why).toContain('left processes at work');
  });

  test('a child of a command that is interrupted, and then the reason of that is thrown', async () => {
    const controller = new AbortController();
    const reason = new InterruptedError('SIGTERM');
    const ran = await run(
      spec(
        `${child('')} ${note('process.pid')} say({ type: 'epoch', metrics: {} }); await sleep(1e6);`,
      ),
      scratch(),
      { signal: controller.signal, onEvent: () => controller.abort(reason) },
    );
    expect(ran.error).toBe(reason);
    expect(stillAtWork()).toEqual([]);
  });

  test('a child that ends a moment after it is no harm', async () => {
    const { trained } = await run(
      spec(`predict();
        const late = ['-e', 'setTimeout(() => {}, 300)'];
        require('node:child_process').spawn(process.execPath, late, { stdio: 'ignore' }).unref();
        process.exit(0);`),
      scratch(),
    );
    expect(trained?.outcome.kind).toBe('predictions');
  });
});

describe('what a command prints', () => {
  test('reaches the log line by line, without control characters, bars as they were last drawn', async () => {
    const { output } = await run(
      spec(`process.stdout.write('one\\r\\n\\u001b[31mred\\u001b[0m\\n 10%\\r 50%\\r100%\\nno end');
        predict();`),
      scratch(),
    );
    expect(output).toEqual(['one', 'red', '100%', 'no end']);
  });

  test('is shown up to a million characters, and then its end, however much it is', async () => {
    const { output, trained } = await run(
      spec(`const line = 'x'.repeat(999) + '\\n';
        const block = line.repeat(1000);
        for (let i = 0; i < 100; i++) {
          if (!process.stdout.write(block)) await new Promise((done) => process.stdout.once('drain', done));
        }
        console.log('the last line');
        predict();`),
      scratch(),
    );
    const shown = output.reduce((sum, line) => sum + line.length, 0);
    expect(shown).toBeGreaterThan(1e6);
    expect(shown).toBeLessThan(1.2e6);
    expect(output.at(-1)).toBe('the last line');
    expect(output.some((line) => /more characters of output are not shown/.test(line))).toBe(true);
    expect(trained).toBeDefined();
  });

  test('is kept out of memory where no line ends', async () => {
    const { output } = await run(
      spec(`process.stdout.write('y'.repeat(3e6), () => predict());`),
      scratch(),
    );
    expect(output.reduce((sum, line) => sum + line.length, 0)).toBeLessThan(10_000);
  });

  test('may be no UTF-8', async () => {
    const { output, trained } = await run(
      spec('process.stdout.write(Buffer.from([0xff, 0x41, 10])); predict();'),
      scratch(),
    );
    expect(output).toEqual(['\ufffdA']);
    expect(trained).toBeDefined();
  });
});

describe('what a command reports', () => {
  const epoch = (rest: object) => JSON.stringify({ type: 'epoch', ...rest });

  test('is told while it runs', async () => {
    const seen: string[] = [];
    const { trained } = await run(
      spec(`say({ type: 'epoch', metrics: { loss: 1 } });
        while (!fs.existsSync(${JSON.stringify(join(folder, 'seen'))})) await sleep(20);
        predict();`),
      scratch(),
      {
        onEvent: ({ type }) => {
          seen.push(type);
          if (type === 'epoch') writeFileSync(join(folder, 'seen'), '');
        },
      },
    );
    expect(seen).toEqual(['epoch']);
    expect(trained?.history).toEqual([{ loss: 1 }]);
  });

  test('counts where it can be read: a cut last line, bytes that are no UTF-8, and texts are told of', async () => {
    const { trained, warnings } = await run(
      spec(`say(${epoch({ metrics: { loss: 0.5 } })});
        fs.appendFileSync(SLUICE_EVENTS, Buffer.from([0xff, 0xfe, 10]));
        fs.appendFileSync(SLUICE_EVENTS, '::error::no\\n[]\\n\\n{"type":"ep');
        predict();`),
      scratch(),
    );
    expect(trained?.history).toEqual([{ loss: 0.5 }]);
    expect(warnings).toEqual([expect.stringMatching(/^SLUICE_EVENTS: 4 lines are no events/)]);
  });

  test('a last event without a line end counts where it is whole', async () => {
    const { trained } = await run(
      spec(`fs.appendFileSync(SLUICE_EVENTS, '${epoch({ metrics: { loss: 2 } })}'); predict();`),
      scratch(),
    );
    expect(trained?.history).toEqual([{ loss: 2 }]);
  });

  test('NaN, as Python writes it, is no number: told once, not recorded, and an own metric is null', async () => {
    const { trained, warnings } = await run(
      spec(`const text = '{"type": "epoch", "metrics": {"loss": NaN, "val": -Infinity, "note NaN": 1}}\\n';
        fs.appendFileSync(SLUICE_EVENTS, text + text + '{"type":"metric","name":"gap","value":NaN}\\n');
        predict();`),
      scratch(),
    );
    expect(trained?.history).toEqual([{ 'note NaN': 1 }, { 'note NaN': 1 }]);
    expect(trained?.reported?.metrics).toEqual({ gap: null });
    expect(warnings).toEqual(['loss is not a number in epoch 1', 'val is not a number in epoch 1']);
  });

  test('a hundred thousand points are read, and as many recorded as a record can hold', async () => {
    const { trained, warnings } = await run(
      spec(`const lines = Array.from({ length: 100000 }, (_, i) => '{"type":"epoch","epoch":' + (i + 1) + ',"metrics":{"loss":1}}\\n');
        fs.appendFileSync(SLUICE_EVENTS, lines.join(''));
        predict();`),
      scratch(),
    );
    expect(trained?.history).toHaveLength(10_000);
    expect(warnings).toEqual(['90000 epochs after the first 10000 are not recorded']);
  });

  test('a file that takes the place of the events is not read', async () => {
    const { trained } = await run(
      spec(`fs.rmSync(SLUICE_EVENTS); say(${epoch({ metrics: { loss: 0 } })}); predict();`),
      scratch(),
    );
    expect(trained?.history).toEqual([]);
  });
});

describe('predictions', () => {
  const refused: readonly (readonly [what: string, script: string, why: RegExp])[] = [
    ['missing', '', /left no predictions/],
    ['empty', "fs.writeFileSync(SLUICE_OUT + '/predictions.csv', '')", /the file is empty/],
    ['without ids', "predict(ids(), 'score', (_, i) => score(i))", /no column "id"/],
    [
      'without an answer',
      "predict(ids(), 'id,other', (id) => id + ',1')",
      /neither a column "prediction" nor scores/,
    ],
    ['with an id twice', 'predict([...ids(), ids()[0]])', /has "row 0" here, as on line 2/],
    [
      'of fewer rows',
      'predict(ids().slice(3))',
      /3 rows have no prediction: "row 0", "row 1", "row 2"/,
    ],
    ['of more rows', "predict([...ids(), 'row 999'])", /1 row has no label: "row 999"/],
    [
      'above 1',
      "predict(ids(), 'id,score', (id) => id + ',1.5')",
      /line 2: column "score": 1.5 is no probability/,
    ],
    ['below 0', "predict(ids(), 'id,score', (id) => id + ',-0.1')", /-0.1 is no probability/],
    [
      'NaN',
      "predict(ids(), 'id,score', (id) => id + ',nan')",
      /line 2: the score \(column "score"\) is "nan" here, which is not a number/,
    ],
    [
      'cut in a cell',
      "predict(ids(), 'id,score', (id) => id)",
      /line 1: this line, the header, has 2 cells, and all 20 rows below have 1/,
    ],
    [
      'of no class',
      "predict(ids(), 'id,prediction', (id) => id + ',ugly')",
      /line 2: the prediction "ugly" is a class that no label has/,
    ],
    [
      'of two same columns',
      "predict(ids(), 'id,id', (id) => id + ',' + id)",
      /column "id" stands more than once in the header/,
    ],
    [
      'in no UTF-8',
      "fs.writeFileSync(SLUICE_OUT + '/predictions.csv', Buffer.from([0xff, 10]))",
      /not UTF-8: byte 0xFF/,
    ],
    ['a folder', "fs.mkdirSync(SLUICE_OUT + '/predictions.csv')", /left no predictions/],
    [
      'a link',
      "fs.symlinkSync('/etc/passwd', SLUICE_OUT + '/predictions.csv')",
      /is a link or no file/,
    ],
    [
      'written elsewhere',
      "process.env.SLUICE_OUT = '/tmp'; fs.writeFileSync(SLUICE_DATA + '/predictions.csv', 'id,score')",
      /left no predictions/,
    ],
  ];
  test.each(refused)('%s are refused by name', async (_, script, why) => {
    expect((await breaks(script)).why).toMatch(why);
  });

  test('of percentages are to be written otherwise: no config of a command could say that they are', async () => {
    const { error } = await breaks("predict(ids(), 'id,score', (id) => id + ',80')");
    expect(error).toMatchObject({ fix: 'Write probabilities, not logits or percentages.' });
  });

  test('that were there before the command ran are refused', async () => {
    const predictions = join(folder, 'old.csv');
    writeFileSync(predictions, 'id,score\n');
    const { why } = await breaks('predict();', { predictions });
    expect(why).toContain('was there before the command ran');
  });

  test('are read by id, and labels are ours whatever the command says', async () => {
    const { trained } = await run(
      spec(
        "predict(ids().reverse(), 'label,id,score,prediction', (id) => 'bad,' + id + ',0.25,bad');",
      ),
      scratch(),
    );
    if (trained?.outcome.kind !== 'predictions') throw new Error('none');
    const { predictions } = trained.outcome;
    expect(predictions.ids.slice(0, 2)).toEqual(['row 0', 'row 1']);
    expect(new Set(predictions.labels)).toEqual(new Set([0, 1]));
    expect([...predictions.predicted]).toEqual(Array(20).fill(1));
  });

  test('may be JSON lines, with the ids under the name that the rows were handed over by', async () => {
    const predictions = join(folder, 'out.jsonl');
    const { trained } = await run(
      spec(
        `fs.writeFileSync(${JSON.stringify(predictions)}, ids().map((id) => JSON.stringify({ sluice_id: id, score: 0.75 })).join('\\n'));`,
        { predictions },
      ),
      scratch(),
    );
    if (trained?.outcome.kind !== 'predictions') throw new Error('none');
    expect([...trained.outcome.predictions.predicted]).toEqual(Array(20).fill(1));
  });
});

describe('a model', () => {
  test('is told as files where the command left one', async () => {
    const { trained } = await run(
      spec(`fs.mkdirSync(SLUICE_OUT + '/model/variables', { recursive: true });
        fs.writeFileSync(SLUICE_OUT + '/model/saved.pb', 'a');
        fs.writeFileSync(SLUICE_OUT + '/model/variables/data', 'b');
        predict();`),
      scratch(),
    );
    expect(trained?.model).toMatchObject({ kind: 'files', files: ['saved.pb', 'variables/data'] });
  });

  test('that the config names has to be there', async () => {
    const { why } = await breaks('predict();', { model: join(folder, 'model.keras') });
    expect(why).toContain('left no model');
  });

  test('of which a file is older than the run is refused', async () => {
    const model = join(folder, 'model');
    mkdirSync(model);
    writeFileSync(join(model, 'old.bin'), 'old');
    const { why } = await breaks(
      `fs.writeFileSync(${JSON.stringify(join(model, 'new.bin'))}, 'new'); predict();`,
      { model },
    );
    expect(why).toMatch(/old\.bin was there before the command ran/);
  });

  test('that leads out of its folder by a link is refused', async () => {
    const { why } = await breaks(`fs.mkdirSync(SLUICE_OUT + '/model');
      fs.symlinkSync('/etc/hostname', SLUICE_OUT + '/model/weights'); predict();`);
    expect(why).toContain('is a link or no file');
  });

  test('may be a link to nothing before it is written', async () => {
    const model = join(folder, 'link');
    symlinkSync(join(folder, 'nothing'), model);
    const { why } = await breaks('predict();', { model });
    expect(why).toContain('is a link or no file');
  });
});

describe('the environment of a command', () => {
  test('has what it needs, and no token', async () => {
    const before = { ...process.env };
    Object.assign(process.env, {
      GITHUB_TOKEN: 'secret',
      'INPUT_GITHUB-TOKEN': 'secret',
      ACTIONS_RUNTIME_TOKEN: 'secret',
      MY_SETTING: 'mine',
    });
    try {
      const { output } = await run(
        spec('console.log(JSON.stringify(process.env)); predict();', {
          env: ['MY_SETTING'],
          params: { lr: 0.1 },
        }),
        scratch(),
      );
      const env = JSON.parse(output.join(''));
      expect(JSON.stringify(env)).not.toContain('secret');
      expect(env).toMatchObject({
        PATH: process.env['PATH'],
        MY_SETTING: 'mine',
        SLUICE_SEED: '7',
        SLUICE_PARAMS: '{"lr":0.1}',
        PYTHONHASHSEED: '7',
      });
      expect(existsSync(join(env.PYTHONPATH, 'sluice.py'))).toBe(true);
    } finally {
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
      Object.assign(process.env, before);
    }
  });

  test('names rows to learn from with their labels, and test rows without', async () => {
    const { output } = await run(
      spec(`for (const file of ['train', 'validation', 'test-features']) {
          console.log(fs.readFileSync(SLUICE_DATA + '/' + file + '.csv', 'utf8').split('\\n').slice(0, 2).join('|'));
        }
        predict();`),
      scratch(),
    );
    expect(output).toEqual(['x,label|1,0', 'x,label|4,1', 'sluice_id,x|row 0,0']);
  });

  test('does not show columns that the config ignores', async () => {
    const { output } = await run(
      spec("console.log(fs.readFileSync(SLUICE_DATA + '/train.csv', 'utf8')); predict();", {
        hidden: ['x'],
      }),
      scratch(),
    );
    expect(output[0]).toBe('label');
  });
});
