import { z } from 'zod';

/** Ray's words for a value of the wrong type. */
const must = (rule: string) => ({
  error: ({ input }: { readonly input?: unknown }) => `${rule}, got <class '${pythonType(input)}'>`,
});

const text = (name: string) => z.string(must(`${name} must be a string if provided`)).optional();
const number = (name: string) => z.number(must(`${name} must be a number`)).optional();
const dict = <T extends z.ZodType>(name: string, value: T) =>
  z.record(z.string(), value, must(`${name} must be a dict`)).optional();

/** What `POST /api/jobs/` takes. */
const REQUEST = z.strictObject({
  entrypoint: z.string({
    error: (issue) =>
      issue.input === undefined
        ? "JobSubmitRequest.__init__() missing 1 required positional argument: 'entrypoint'"
        : must('entrypoint must be a string').error(issue),
  }),
  submission_id: text('submission_id'),
  job_id: text('job_id'),
  runtime_env: dict('runtime_env', z.unknown()),
  metadata: dict('metadata', z.string(must('metadata values must be strings'))),
  entrypoint_num_cpus: number('entrypoint_num_cpus'),
  entrypoint_num_gpus: number('entrypoint_num_gpus'),
  entrypoint_memory: z.int(must('entrypoint_memory must be an integer')).optional(),
  entrypoint_resources: dict(
    'entrypoint_resources',
    z.number(must('entrypoint_resources values must be numbers')),
  ),
  entrypoint_label_selector: dict(
    'entrypoint_label_selector',
    z.string(must('entrypoint_label_selector values must be strings')),
  ),
});
export type SubmitRequest = z.infer<typeof REQUEST>;

/** What Python says of a value of the wrong type, or of a field that there isn't. */
export class TypeProblem extends Error {}

/**
 * Reads the body of a submission. As for Ray, what is null counts as left out.
 * @throws TypeProblem where a field is not what Ray takes
 * @throws Error of another class where the body is no JSON object: Ray falls over it
 */
export function readSubmission(body: string): SubmitRequest {
  const fields = Object.entries(z.record(z.string(), z.unknown()).parse(JSON.parse(body)));
  const given = Object.fromEntries(fields.filter(([, value]) => value !== null));
  const request = REQUEST.safeParse(given);
  if (request.success) return request.data;
  const unknown = request.error.issues.find((issue) => issue.code === 'unrecognized_keys');
  throw new TypeProblem(
    unknown
      ? `JobSubmitRequest.__init__() got an unexpected keyword argument '${unknown.keys[0]}'`
      : request.error.issues[0]?.message,
  );
}

/** The name that Python has for the type of a JSON value. */
export function pythonType(value: unknown): string {
  if (value === null) return 'NoneType';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return 'dict';
}
