import { z } from 'zod';
import { fileName, sha256Text } from '../files/file-name.js';
import type { FileEntry } from '../files/verified-file.js';
import { later } from '../schemas.js';
import type { FinishedRecord } from './run-record.js';

/** Lies beside a model and says which run's gate let exactly these files pass. */
export const VERDICT_FILE = 'verdict.json';

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const STATEMENT = 'https://in-toto.io/Statement/v1';
const PREDICATE = 'https://github.com/sluice-ml/sluice/verdict/v1';

/** As much as a reader has to understand before it can say that the files belong together. */
const statement = later(() =>
  z.object({
    _type: z.literal(STATEMENT),
    subject: z.array(z.object({ name: fileName, digest: z.object({ sha256: sha256Text }) })).min(1),
    predicateType: z.literal(PREDICATE),
    predicate: z.object({
      verdict: z.string(),
      run: z.object({ id: z.string(), project: z.string(), experiment: z.string() }),
    }),
  }),
);

export type ReadStatement = Readonly<z.infer<typeof statement>>;

/** The statement in a file's text; else why it is none, in a few words. */
export function readStatement(text: string): ReadStatement | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  const parsed = statement.safeParse(json);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  return [first?.path.join('.'), first?.message].filter(Boolean).join(': ');
}

/**
 * The text of an in-toto statement: of these files, that a run's gate let them pass, and by what.
 * @param subjects the model's files, and what else is told of it beside them
 * @param rules the SHA-256 of what was asked, in hex
 */
export function verdictText(
  record: FinishedRecord,
  subjects: readonly FileEntry[],
  rules: string,
): string {
  const { id, project, experiment, created, git, data, decision, baseline, accepted } = record;
  const whole = {
    _type: STATEMENT,
    subject: subjects.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
    predicateType: PREDICATE,
    predicate: {
      verdict: decision.verdict,
      conditions: decision.findings,
      run: { id, project, experiment, created },
      git,
      data: { fingerprint: data.fingerprint, testFingerprint: data.testFingerprint },
      baseline,
      ...(accepted && { accepted }),
      rules: { digest: { sha256: rules } },
      sluice: record.environment.sluice,
    },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
