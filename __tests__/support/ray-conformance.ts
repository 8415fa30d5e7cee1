import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { isAlive } from './processes.js';
import { callRay, type RayAddress } from './ray-call.js';
import type { JobDetails } from './ray-job.js';

const SCRIPT = `echo "$GREETING from $(basename "$PWD")"
echo to stderr >&2
printf 'one\\r\\ntwo\\rthree\\n'
exit $1
`;
/** Unix permissions stand in the upper half. */
const EXECUTABLE = 0o755 << 16;
const ZIP = Buffer.from(
  zipSync({ 'folder/run.sh': [Buffer.from(SCRIPT), { os: 3, attrs: EXECUTABLE }] }),
);
const PACKAGE = '_ray_pkg_of_conformance';
const working_dir = `gcs://${PACKAGE}.zip`;

/** Every sentence holds of a head that asks for a token, whether Ray's own or the double. */
export function describeRay(
  name: string,
  open: () => Promise<RayAddress & { close(): Promise<void> }>,
): void {
  describe(name, () => {
    let ray: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      ray = await open();
      await call(`PUT /api/packages/gcs/${PACKAGE}.zip`, ZIP);
    }, 240_000);
    afterAll(() => ray?.close(), 60_000);

    const call = (
      ...args: Parameters<typeof callRay> extends [unknown, ...infer Rest] ? Rest : never
    ) => callRay(ray, ...args);
    const details = async (id: string): Promise<JobDetails> =>
      JSON.parse((await call(`GET /api/jobs/${id}`)).body);
    const logs = async (id: string): Promise<string> =>
      JSON.parse((await call(`GET /api/jobs/${id}/logs`)).body).logs;
    const submit = (submission_id: string, entrypoint: string, rest: object = {}) =>
      call('POST /api/jobs/', { submission_id, entrypoint, ...rest });
    const becomes = async (
      id: string,
      holds: (job: JobDetails) => boolean,
    ): Promise<JobDetails> => {
      for (;;) {
        const job = await details(id);
        if (holds(job)) return job;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const isOver = ({ end_time }: JobDetails) => end_time !== null;
    const isRunning = ({ status }: JobDetails) => status === 'RUNNING';
    const run = async (id: string, entrypoint: string, rest: object = {}): Promise<JobDetails> => {
      expect(await submit(id, entrypoint, rest)).toMatchObject({ status: 200 });
      return becomes(id, isOver);
    };

    test('tells its version', async () => {
      const { status, body } = await call('GET /api/version');
      expect(status).toBe(200);
      expect(JSON.parse(body)).toMatchObject({ version: '4', ray_version: '2.58.0' });
    });

    test('answers nobody without its token', async () => {
      const anonymous = { url: ray.url };
      const version = (headers: Record<string, string>) =>
        callRay(anonymous, 'GET /api/version', undefined, headers);
      const missing = { status: 401, body: 'Unauthorized: Missing authentication token' };
      const invalid = { status: 403, body: 'Forbidden: Invalid authentication token' };
      expect(await version({})).toEqual(missing);
      expect(await callRay(anonymous, 'GET /api/nothing')).toEqual(missing);
      expect(await version({ authorization: 'Bearer wrong' })).toEqual(invalid);
      expect(await version({ authorization: `bearer ${ray.token}` })).toEqual(invalid);
      expect(await version({ authorization: `${ray.token}` })).toEqual(invalid);
      const other = await version({ 'x-ray-authorization': `Bearer ${ray.token}` });
      expect(other.status).toBe(200);
    });

    test.each([
      ['Sec-Fetch-Mode', 'cors'],
      ['Origin', 'http://127.0.0.1'],
      ['Referer', 'http://127.0.0.1/'],
      ['User-Agent', 'Mozilla/5.0'],
    ])('lets a browser read, and nothing else: %s', async (header, value) => {
      const headers = { [header]: value };
      expect((await call('GET /api/version', undefined, headers)).status).toBe(200);
      expect(await call('PUT /api/packages/gcs/browser.zip', ZIP, headers)).toEqual({
        status: 405,
        body: "'PUT' method not allowed for browser traffic.",
      });
    });

    test('keeps a package under its name', async () => {
      const body = 'Package gcs://kept.zip does not exist';
      expect(await call('GET /api/packages/gcs/kept.zip')).toEqual({ status: 404, body });
      expect(await call('PUT /api/packages/gcs/kept.zip', ZIP)).toEqual({ status: 200, body: '' });
      expect(await call('GET /api/packages/gcs/kept.zip')).toEqual({ status: 200, body: '' });
    });

    test('takes no more than 100 MiB', async () => {
      expect(await call('PUT /api/packages/gcs/big.zip', Buffer.alloc(104_857_601))).toEqual({
        status: 413,
        body: 'Maximum request body size 104857600 exceeded.',
      });
      expect((await call('GET /api/packages/gcs/big.zip')).status).toBe(404);
    });

    test('knows its paths to the letter', async () => {
      const job = { entrypoint: 'true' };
      expect(await call('POST /api/jobs', job)).toEqual({ status: 404, body: '404: Not Found' });
      expect((await call('PUT /api/jobs/some')).status).toBe(405);
      const missing = { status: 404, body: 'Job nobody does not exist' };
      expect(await call('GET /api/jobs/nobody')).toEqual(missing);
      expect(await call('GET /api/jobs/nobody/logs')).toEqual(missing);
      expect(await call('POST /api/jobs/nobody/stop')).toEqual(missing);
      expect(await call('DELETE /api/jobs/nobody')).toEqual(missing);
    });

    const SELF = 'JobSubmitRequest.__init__()';
    test.each([
      ['{', 500, 'Server got itself in trouble'],
      [[], 500, 'Server got itself in trouble'],
      [{}, 400, `TypeError: ${SELF} missing 1 required positional argument: 'entrypoint'`],
      [{ colour: 1 }, 400, `TypeError: ${SELF} got an unexpected keyword argument 'colour'`],
      [{ entrypoint: ['true'] }, 400, "entrypoint must be a string, got <class 'list'>"],
      [{ metadata: { a: 1 } }, 400, "metadata values must be strings, got <class 'int'>"],
      [{ metadata: 'a' }, 400, "metadata must be a dict, got <class 'str'>"],
      [{ runtime_env: [] }, 400, "runtime_env must be a dict, got <class 'list'>"],
      [
        { entrypoint_num_cpus: '1' },
        400,
        "entrypoint_num_cpus must be a number, got <class 'str'>",
      ],
      [
        { entrypoint_memory: 1.5 },
        400,
        "entrypoint_memory must be an integer, got <class 'float'>",
      ],
    ])('refuses the job %j', async (job, status, why) => {
      const isPart = typeof job === 'object' && !Array.isArray(job) && Object.keys(job).length > 0;
      const answer = await call('POST /api/jobs/', isPart ? { entrypoint: 'true', ...job } : job);
      expect(answer.status).toBe(status);
      expect(answer.body).toContain(why);
    });

    test('runs a job in its unpacked package, with its own variables in those of the job, and keeps what it printed', async () => {
      const runtime_env = {
        working_dir,
        env_vars: { GREETING: `hello $LANG $NO_SUCH$\{NO_SUCH}` },
      };
      const given = { runtime_env, metadata: { run: 'r1' } };
      const job = await run('good', './folder/run.sh 0', { ...given, entrypoint_num_gpus: null });
      expect(job).toMatchObject({
        ...given,
        ...{ type: 'SUBMISSION', submission_id: 'good', entrypoint: './folder/run.sh 0' },
        ...{ status: 'SUCCEEDED', message: 'Job finished successfully.' },
        ...{ driver_exit_code: 0, error_type: null },
      });
      const log = await logs('good');
      expect(log).toMatch(/^\d{4}-\d\d-\d\d .*Runtime env is setting up\.\n/);
      expect(log).toContain('Running entrypoint for job good: ./folder/run.sh 0\n');
      expect(log).toContain(`hello C.UTF-8 $NO_SUCH from ${PACKAGE}\n`);
      expect(log).toContain('to stderr\n');
      // Ray reads the log with Python's universal newlines.
      expect(log).toContain('one\ntwo\nthree\n');
    });

    test('gives a job as many threads as it asked for cores, one without, and nothing of who sent it', async () => {
      process.env['SLUICE_ONLY_HERE'] = 'secret';
      await run('bare', 'echo "[$OMP_NUM_THREADS] [$PYTHONUNBUFFERED] [$SLUICE_ONLY_HERE]"');
      expect(await logs('bare')).toContain('[1] [1] []\n');
      await run('wide', 'echo "[$OMP_NUM_THREADS]"', { entrypoint_num_cpus: 2 });
      expect(await logs('wide')).toContain('[2]\n');
    });

    test('takes no second job of one name, and forgets the first when it is told to', async () => {
      await run('once', 'true');
      const { status, body } = await submit('once', 'true');
      expect(status).toBe(500);
      expect(body).toContain('Traceback (most recent call last)');
      expect(body).toContain(
        'ValueError: Job with submission_id once already exists. Please use a different submission_id.',
      );
      expect((await call('DELETE /api/jobs/once')).body).toMatch(/"deleted": ?true/);
      expect((await call('GET /api/jobs/once')).status).toBe(404);
    });

    test('shares one folder among the jobs of one package', async () => {
      await run('first', 'echo left > note', { runtime_env: { working_dir } });
      await run('second', 'cat note', { runtime_env: { working_dir } });
      expect(await logs('second')).toContain('left\n');
    });

    test('tells with which code a driver ended, and the last ten lines of its log', async () => {
      const job = await run('three', 'sleep 0.2; seq 1 20; exit 3');
      expect(job).toMatchObject({
        ...{ status: 'FAILED', driver_exit_code: 3, error_type: 'JOB_ENTRYPOINT_COMMAND_ERROR' },
        message:
          'Job entrypoint command failed with exit code 3, last available logs (truncated to 20,000 chars):\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n',
      });
    });

    test('tells of no more than 20,000 characters', async () => {
      const { message } = await run('long', "printf '%030000d' 7; sleep 0.2; exit 1");
      const [, tail] = message.split('(truncated to 20,000 chars):\n');
      expect(tail).toHaveLength(20_000);
    });

    test('tells of a killed driver by the signal', async () => {
      const job = await run('killed', 'kill -9 $$');
      expect(job).toMatchObject({ status: 'FAILED', driver_exit_code: -9 });
    });

    test('has no log to give where it is not UTF-8, and says no word less of the job', async () => {
      const job = await run('binary', "printf '\\377\\n'");
      expect(job.status).toBe('SUCCEEDED');
      const { status, body } = await call('GET /api/jobs/binary/logs');
      expect(status).toBe(500);
      expect(body).toContain('UnicodeDecodeError');
    });

    test('takes a job whose package it lacks, and fails it later', async () => {
      const runtime_env = { working_dir: 'gcs://_ray_pkg_lacking.zip' };
      const job = await run('lacking', 'true', { runtime_env });
      expect(job).toMatchObject({ status: 'FAILED', driver_exit_code: null });
      expect(job.error_type).toBe('RUNTIME_ENV_SETUP_FAILURE');
      expect(job.message).toContain(
        'runtime_env setup failed: Failed to set up runtime environment',
      );
    });

    test('takes a job whose environment has a number in it, and fails it later', async () => {
      const job = await run('number', 'true', { runtime_env: { env_vars: { N: 1 } } });
      expect(job).toMatchObject({ status: 'FAILED', driver_exit_code: null });
      expect(job.error_type).toBe('JOB_SUPERVISOR_ACTOR_START_FAILURE');
      expect(job.message).toContain('must be of type Dict[str, str], but the value 1 is of type');
    });

    test('lets a job wait for what the cluster hasn’t, though it was told to stop it', async () => {
      await submit('waiting', 'true', { entrypoint_num_gpus: 1 });
      const waits = {
        ...{ status: 'PENDING', driver_exit_code: null, end_time: null },
        message:
          'Job has not started yet. It may be waiting for resources (CPUs, GPUs, memory, custom resources) to become available.',
      };
      expect(await details('waiting')).toMatchObject(waits);
      expect(await logs('waiting')).toBe('');
      expect((await call('POST /api/jobs/waiting/stop')).body).toMatch(/"stopped": ?true/);
      const deleted = await call('DELETE /api/jobs/waiting');
      expect(deleted.status).toBe(500);
      expect(deleted.body).toContain(
        "Attempted to delete job 'waiting', but it is in a non-terminal state PENDING.",
      );
      expect(await details('waiting')).toMatchObject(waits);
    });

    test('ends a job that it is told to stop, with all of its processes, deaf ones too', async () => {
      // The shell in the background hears no SIGTERM; it tells its process's number.
      await submit('stopped', `sh -c 'trap "" TERM; echo "deaf $$ ."; sleep 600' & sleep 600`);
      await becomes('stopped', isRunning);
      let pid: number | undefined;
      while (pid === undefined) {
        const [, number] = /deaf (\d+) \./.exec(await logs('stopped')) ?? [];
        pid = number === undefined ? undefined : Number(number);
      }
      expect((await call('DELETE /api/jobs/stopped')).status).toBe(500);
      expect((await call('POST /api/jobs/stopped/stop')).body).toMatch(/"stopped": ?true/);
      const job = await becomes('stopped', isOver);
      expect(job).toMatchObject({
        ...{ status: 'STOPPED', message: 'Job was intentionally stopped.' },
        ...{ driver_exit_code: null, error_type: null },
      });
      expect((await call('POST /api/jobs/stopped/stop')).body).toMatch(/"stopped": ?false/);
      await ends(pid);
    });

    test('leaves alone what a driver left in the background', async () => {
      await run('parent', 'sleep 600 & echo "child $! ."');
      const [, pid] = /child (\d+) \./.exec(await logs('parent')) ?? [];
      await run('next', 'true');
      expect(isAlive(Number(pid))).toBe(true);
      process.kill(Number(pid), 'SIGKILL');
    });
  });
}

/** Comes back when the process is dead. */
async function ends(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
}
