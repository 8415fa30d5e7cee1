import { z } from 'zod';
import { InputError } from '../../errors.js';
import { suggest } from '../../text/did-you-mean.js';
import type { Outcome } from './outcome.js';

const sample = z.looseObject({
  doc: z.unknown(),
  doc_hash: z.string(),
  filter: z.string(),
  metrics: z.array(z.string()).min(1),
});
type Sample = z.infer<typeof sample>;

/** What a metric says of one sample, if it says right or wrong. */
const verdict = z.union([z.literal([0, 1]).transform((value) => value === 1), z.boolean()]);

/**
 * What lm-evaluation-harness writes with `--log_samples`: a row a sample of one task, right where
 * the metric is 1.
 * @param metric left out: the one that the samples have
 * @throws InputError with the line that is none, or on which the metric says neither right nor
 * wrong; and where samples have several metrics or filters, of which none is named
 */
export function lmEvalOutcomes(text: string, file: string, metric?: string): Outcome[] {
  const samples = text
    .split('\n')
    .map((line, i) => ({ line: i + 1, text: line }))
    .filter((one) => one.text.trim() !== '')
    .map((one) => ({ line: one.line, sample: readSample(one.text, { file, line: one.line }) }));
  const first = samples[0]?.sample;
  if (!first) throw InputError.of('the file is empty', { at: { file } });
  const name = metricOf(first, file, metric);
  const filters = [...new Set(samples.map(({ sample }) => sample.filter))];
  if (filters.length > 1) {
    throw InputError.of(`the samples were filtered in several ways: ${filters.join(', ')}`, {
      at: { file },
      fix: 'Keep the lines of one filter, in a file of their own.',
    });
  }
  return samples.map(({ sample, line }) => {
    const { success, data } = verdict.safeParse(sample[name]);
    if (!success) {
      throw InputError.of(`${name} is ${JSON.stringify(sample[name])} here, not 0 or 1`, {
        at: { file, line },
        fix: 'Only a metric that says right or wrong of each sample can be judged.',
      });
    }
    return { question: sample.doc_hash, right: data, about: fieldsOf(sample.doc), line };
  });
}

function readSample(text: string, at: { readonly file: string; readonly line: number }): Sample {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const { data } = sample.safeParse(value);
  if (data) return data;
  throw InputError.of('the line is no sample of lm-evaluation-harness', {
    at,
    fix: 'Write samples with: lm_eval --log_samples --output_path FOLDER',
  });
}

function metricOf({ metrics }: Sample, file: string, asked: string | undefined): string {
  if (asked === undefined && metrics.length === 1) return metrics[0]!;
  if (asked !== undefined && metrics.includes(asked)) return asked;
  throw InputError.of(
    asked === undefined
      ? `the samples have several metrics: ${metrics.join(', ')}`
      : `the samples have no metric "${asked}"`,
    {
      at: { file },
      fix:
        asked === undefined
          ? `Say which one is judged: --metric ${metrics[0]}, or metric: ${metrics[0]} in the config.`
          : suggest(asked, metrics, 'metrics'),
    },
  );
}

function fieldsOf(doc: unknown): Readonly<Record<string, unknown>> {
  return z.record(z.string(), z.unknown()).safeParse(doc).data ?? {};
}
