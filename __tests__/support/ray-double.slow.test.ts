import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { callRay, type RayAnswer } from './ray-call.js';
import { describeRay } from './ray-conformance.js';
import { type RayDouble, startRayDouble } from './ray-double.js';

describeRay('the double of a Ray head', () => startRayDouble({ token: 'the token of the test' }));

describe('the double alone', () => {
  let ray: RayDouble;
  beforeEach(async () => {
    ray = await startRayDouble();
  });
  afterEach(() => ray.close());

  const submit = (entrypoint: string) =>
    callRay(ray, 'POST /api/jobs/', { entrypoint, submission_id: 'job' });
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const lost = (answer: Promise<RayAnswer>) => expect(answer).rejects.toThrow(/hang up|aborted/);

  test('asks for no token where it has none, and notes each call', async () => {
    await callRay(ray, 'GET /api/version');
    await callRay(ray, 'POST /api/jobs/job/stop?really=1');
    expect(ray.calls).toStrictEqual(['GET /api/version', 'POST /api/jobs/job/stop']);
  });

  test('keeps a job waiting for as long as it is told', async () => {
    const late = await startRayDouble({ pendingForEver: true });
    await callRay(late, 'POST /api/jobs/', { entrypoint: 'true', submission_id: 'job' });
    await submit('true');
    await until(() => ray.jobs()[0]?.status === 'SUCCEEDED');
    expect(late.jobs()[0]).toMatchObject({
      status: 'PENDING',
      message: 'Job has not started yet.',
    });
    await late.close();
  });

  test('does nothing, and gives no answer or a wrong one', async () => {
    for (const kind of ['drop', '500', 'html', 'slow', 'hang'] as const) {
      ray.fault({ call: 'submit', kind });
    }
    ray.fault({ call: 'submit', kind: 'redirect', to: 'http://elsewhere.invalid/' });
    await lost(submit('true'));
    expect(await submit('true')).toMatchObject({ status: 500 });
    expect(await submit('true')).toMatchObject({
      ...{ status: 200, body: expect.stringContaining('<!doctype html>') },
    });
    const unanswered = [lost(submit('true')), lost(submit('true'))];
    await until(() => ray.calls.length === 5);
    expect(await submit('true')).toMatchObject({ status: 307 });
    expect(ray.jobs()).toStrictEqual([]);
    await ray.close();
    await Promise.all(unanswered);
  });

  test.each(['lost-answer', 'cut'] as const)(
    'does the work, and the answer is: %s',
    async (kind) => {
      ray.fault({ call: 'submit', kind });
      await lost(submit('true'));
      await until(() => ray.jobs()[0]?.status === 'SUCCEEDED');
    },
  );

  test('lets calls go through before a fault, and repeats it', async () => {
    ray.fault({ call: 'version', kind: '500', after: 1, times: 2 });
    const statuses: number[] = [];
    for (let i = 0; i < 4; i++) statuses.push((await callRay(ray, 'GET /api/version')).status);
    expect(statuses).toStrictEqual([200, 500, 500, 200]);
  });

  test('kills a driver, and says so of the job', async () => {
    await submit('sleep 600');
    await until(() => ray.running().length > 0);
    await ray.killDriver('job');
    await until(() => ray.jobs()[0]?.status === 'FAILED');
    expect(ray.jobs()[0]).toMatchObject({ driver_exit_code: -9 });
    expect(ray.running()).toStrictEqual([]);
  });

  test('kills a supervisor, its driver with it, and knows no exit code', async () => {
    await submit('sleep 600');
    await until(() => ray.running().length > 0);
    await ray.killSupervisor('job');
    expect(ray.jobs()[0]).toMatchObject({
      ...{ status: 'FAILED', driver_exit_code: null, error_type: 'JOB_SUPERVISOR_ACTOR_DIED' },
    });
    expect(ray.running()).toStrictEqual([]);
  });

  test('kills the head, and every driver with it', async () => {
    await submit('sleep 600 & sleep 600');
    await until(() => ray.running().length > 0);
    await ray.killHead();
    expect(ray.running()).toStrictEqual([]);
    await expect(callRay(ray, 'GET /api/version')).rejects.toThrow();
  });
});
