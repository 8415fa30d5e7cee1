import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { InterruptedError } from '../../../src/errors.js';
import { TIMING } from '../../../src/train/ray/timing.js';
import type { CommandSpec } from '../../../src/train/spec.js';
import { callRay } from '../../support/ray-call.js';
import { hasRay, type RayHead, startRayHead } from '../../support/ray-head.js';
import { run as runHere } from '../command/scripts.js';
import { command as commandIn, PREDICT, rayOf, runThere, WorkTree } from './cluster.js';

const ifRay = hasRay ? describe : describe.skip;
/** Patience as users have it, and a head that is gone is not waited for as long. */
const timing = { ...TIMING, look: 500, headGone: 5_000 };

// Its metrics are stubbed, as the packages for them can't be installed everywhere.
ifRay('a command on a real Ray head', () => {
  const tree = new WorkTree();
  const scratch = mkdtempSync(join(tmpdir(), 'sluice-ray-run-'));
  let ray: RayHead;
  beforeAll(async () => {
    ray = await startRayHead();
  }, 240_000);
  afterAll(async () => {
    await ray?.close();
    tree.remove();
    rmSync(scratch, { recursive: true, force: true });
  });

  type Options = Partial<Parameters<typeof runThere>[1]>;
  const command = (run: string, rest?: Partial<CommandSpec>) => commandIn(tree.folder, run, rest);
  const run = (spec: CommandSpec, options: Options = {}) =>
    runThere(spec, {
      on: rayOf(ray.url, tree.folder),
      scratch,
      world: { env: { RAY_AUTH_TOKEN: ray.token }, timing },
      ...options,
    });

  test('leaves what it leaves here, and is found again by a later attempt', async () => {
    const event = JSON.stringify({ type: 'epoch', epoch: 1, metrics: { loss: 0.5 } });
    const all = command(
      `echo '${event}' >> "$SLUICE_EVENTS"; echo "<$RAY_AUTH_TOKEN>"; printf 'no line ends here ü'; mkdir "$SLUICE_OUT/model"; head -c 3000000 /dev/urandom > "$SLUICE_OUT/model/weights.bin"; ${PREDICT}`,
    );
    const here = await runHere(all, scratch);
    const there = await run(all, { context: { job: '1' } });
    expect(there.error).toBeUndefined();
    expect(there.trained!.outcome).toStrictEqual(here.trained!.outcome);
    expect(there.trained!.history).toStrictEqual([{ loss: 0.5 }]);
    expect(there.trained!.by.on).toMatchObject({ ray: '2.58.0' });
    expect(there.trained!.model).toMatchObject({ kind: 'files', files: ['weights.bin'] });
    expect(there.output).toContain('no line ends here ü');
    // The head has it in its environment, and hands it to every job.
    expect(there.output).toContain('<>');
    const again = await run(all, { context: { job: '1' } });
    expect(again.trained!.by).toStrictEqual(there.trained!.by);
    expect(ray.running()).toEqual([]);
  });

  test('that exits with 3 breaks, and says what it printed last', async () => {
    const { error } = await run(command('echo "no column x" >&2; exit 3'));
    expect(String(error)).toMatch(/the command exited with 3: .*no column x/);
  });

  test('is stopped when the run is cancelled', async () => {
    const controller = new AbortController();
    const reason = new InterruptedError('SIGTERM');
    const ran = await run(command('echo at work; exec sleep 60'), {
      context: { signal: controller.signal },
      onEvent: (event) => {
        if (event.type === 'output' && event.text === 'at work') controller.abort(reason);
      },
    });
    expect(ran.error).toBe(reason);
    expect(ran.warnings).toEqual([]);
    expect(ray.running()).toEqual([]);
  });

  test('that never gets what it asks for says so, in Ray’s own words', async () => {
    const on = rayOf(ray.url, tree.folder, { gpus: 1, waitMinutes: 0.05 });
    const { error } = await run(command(PREDICT), { on });
    expect(String(error)).toMatch(/had not started it after 0.05 min: .*waiting for resources/);
  });

  test('is refused with a wrong token', async () => {
    const world = { env: { RAY_AUTH_TOKEN: 'wrong' }, timing };
    const { error } = await run(command(PREDICT), { world });
    expect(String(error)).toMatch(/the cluster refused the token \(40[13]\)/);
  });

  test('whose head is killed breaks by that name', async () => {
    expect((await callRay(ray, 'GET /api/version')).status).toBe(200);
    const ran = await run(command('echo at work; exec sleep 60'), {
      onEvent: (event) => {
        if (event.type === 'output' && event.text === 'at work') void ray.kill();
      },
    });
    expect(String(ran.error)).toMatch(/the head of the cluster has not answered for \d+ s/);
    expect(ran.trained).toBeUndefined();
  });
});
