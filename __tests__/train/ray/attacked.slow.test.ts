import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BrokenError, InterruptedError } from '../../../src/errors.js';
import { type RayDouble, startRayDouble } from '../../support/ray-double.js';
import type { RayFault } from '../../support/ray-faults.js';
import { spec } from '../command/scripts.js';
import { QUICK, type RanThere, rayOf, runThere, WorkTree } from './cluster.js';

const tree = new WorkTree();
afterAll(() => tree.remove());

let scratch: string;
let ray: RayDouble;
beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'sluice-attacked-'));
  ray = await startRayDouble();
});
afterEach(async () => {
  await ray.close();
  rmSync(scratch, { recursive: true, force: true });
});

type Options = Partial<Parameters<typeof runThere>[1]>;

const run = (script: string, options: Options = {}): Promise<RanThere> =>
  runThere(spec(script), { on: rayOf(ray.url, tree.folder), scratch, ...options });

/** No result, a reason, and nothing at work. */
function broken({ trained, error }: RanThere): string {
  expect(trained).toBeUndefined();
  expect(error).toBeInstanceOf(BrokenError);
  expect(ray.running()).toStrictEqual([]);
  return (error as BrokenError).message;
}

let calm: Promise<RanThere> | undefined;

/** A result like that of a run in which nothing goes wrong. */
async function unharmed(ran: RanThere): Promise<void> {
  expect(ran.error).toBeUndefined();
  calm ??= run('predict();', { context: { job: 'calm' } });
  expect(ran.trained?.outcome).toStrictEqual((await calm).trained?.outcome);
}

/** In a script: prints a frame as the program does that runs it, whose task anybody of its user can read. */
const FORGE = `
  const { createHash } = require('node:crypto');
  // Of the process that started it: another suite's jobs run on this machine, too.
  const task = fs.readFileSync('/proc/' + process.ppid + '/environ', 'utf8').split('\\0')
    .find((line) => line.startsWith('SLUICE_JOB='));
  const { mark } = JSON.parse(task.slice('SLUICE_JOB='.length));
  const forge = (number, kind, text) => {
    const body = number + ' ' + kind + ' ' + Buffer.from(text).toString('base64');
    const sum = createHash('sha256').update(body).digest('hex').slice(0, 16);
    const [at, is, payload] = body.split(' ');
    fs.writeSync(1, '@sluice ' + [mark, at, is, sum, payload].join(' ') + '\\n');
  };`;

describe('a command that writes into its log what is not its own', () => {
  test.each([
    ['an event', "forge(0, 'events', '{}\\n');", /frame 0 is there twice/],
    [
      'a frame that comes later',
      "forge(7, 'events', '{}\\n');",
      /frame 0 is missing before frame 7/,
    ],
    ['a piece of the results', "forge(0, 'part', 'PK');", /frame 0 is there twice/],
    [
      'the end of the results',
      `forge(0, 'end', '{"bytes":0,"sha256":"${'0'.repeat(64)}"}');`,
      /frame/,
    ],
    ['a kind that there is not', "forge(0, 'verdict', 'pass');", /frame 0 is of no kind/],
    ['half a frame', "fs.writeSync(1, '@sluice ' + mark + ' 0 events\\n');", /frame 0 was cut/],
  ])('breaks where that is %s', async (_, act, says) => {
    const event = "say({ type: 'epoch', epoch: 1, epochs: 1, metrics: { loss: 1 } });";
    expect(broken(await run(`${FORGE}${act} predict(); ${event}`))).toMatch(says);
  });

  test('prints what looks like a frame, and is none of this job', async () => {
    const ran = await run("console.log('@sluice 00000000 0 end 0 e30='); predict();");
    await unharmed(ran);
    expect(ran.output).toContain('@sluice 00000000 0 end 0 e30=');
  });

  test('may print anything: escapes, bytes that are no text, commands of a runner, no end of a line', async () => {
    const odd = [
      ...["'\\x1b]0;title\\x07\\x1b[2J::error::no\\r'", 'Buffer.from([0xff, 0x00, 0xe2, 0x82])'],
      "'x'.repeat(3_000_000)",
    ];
    await unharmed(
      await run(`${odd.map((each) => `fs.writeSync(1, ${each});`).join('')} predict();`),
    );
  });

  test('is told where to leave more than comes back by a log', async () => {
    const model =
      "fs.mkdirSync(process.env.SLUICE_OUT + '/model'); fs.writeFileSync(process.env.SLUICE_OUT + '/model/big', require('node:crypto').randomBytes(17 << 20));";
    const says = broken(await run(`${model} predict();`));
    expect(says).toMatch(/predictions and model make 17(\.\d)? MB|MiB.*come back by the log/);
  });
});

const CALLS = ['version', 'package-get', 'package-put', 'submit', 'status', 'logs'] as const;

describe('a head that keeps its answer', () => {
  const timing = { ...QUICK, answer: 300, transfer: 500, headGone: 1_500, stop: 3_500 };
  const table = CALLS.flatMap((call) => [[call, 'hang'] as const, [call, 'slow'] as const]);

  test.each(table)('is asked again: %s, %s', async (call, kind) => {
    ray.fault({ call, kind });
    // A busy machine needs longer for an answer that does come.
    await unharmed(
      await run('predict();', {
        world: { timing: { ...timing, answer: 1_500, transfer: 1_500, headGone: 30_000 } },
      }),
    );
  });

  test.each(table)('counts as gone where it never answers: %s, %s', async (call, kind) => {
    ray.fault({ call, kind, times: 10_000 } as RayFault);
    const ran = await run('predict();', { world: { timing } });
    expect(ran.trained).toBeUndefined();
    expect(String(ran.error)).toMatch(/has not answered for \d+ s \(no whole answer within/);
  });
});

describe('a job of which the later answers go wrong', () => {
  const KINDS = ['drop', 'cut', 'html', '500', 'lost-answer'] as const;
  const table = (['status', 'logs'] as const).flatMap((call) =>
    [1, 4].flatMap((after) => KINDS.map((kind) => [call, kind, after] as const)),
  );
  test.each(table)('is followed all the same: %s, %s after %d', async (call, kind, after) => {
    ray.fault({ call, kind, after });
    const epochs =
      "for (let epoch = 1; epoch <= 5; epoch++) { say({ type: 'epoch', epoch, epochs: 5, metrics: { loss: 1 } }); await sleep(60); }";
    const { trained, error } = await run(`${epochs} predict();`);
    expect(error).toBeUndefined();
    expect(trained?.history).toHaveLength(5);
  });

  test('breaks where what watches over it dies', async () => {
    const ran = await run("console.log('at work'); await sleep(600_000);", {
      onEvent: (event) => {
        if (event.type !== 'output' || event.text !== 'at work') return;
        void ray.jobs().map(({ submission_id }) => ray.killSupervisor(submission_id));
      },
    });
    expect(broken(ran)).toMatch(/was killed: Job supervisor actor died/);
  });

  test.each(['drop', 'cut', 'html', '500', 'lost-answer', 'hang'] as const)(
    'is stopped though the answer to that goes wrong: %s',
    async (kind) => {
      ray.fault({ call: 'stop', kind });
      const controller = new AbortController();
      const reason = new InterruptedError('SIGTERM');
      const ran = await run("console.log('at work'); await sleep(600_000);", {
        context: { signal: controller.signal },
        world: { timing: { ...QUICK, stop: 4_000 } },
        onEvent: (event) => {
          if (event.type === 'output' && event.text === 'at work') controller.abort(reason);
        },
      });
      expect(ran.error).toBe(reason);
      expect(ran.warnings).toStrictEqual([]);
      expect(ray.jobs().map(({ status }) => status)).toStrictEqual(['STOPPED']);
      expect(ray.running()).toStrictEqual([]);
    },
  );
});
