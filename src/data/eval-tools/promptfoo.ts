import { z } from 'zod';
import { InputError } from '../../errors.js';
import { plural } from '../../text/quantities.js';
import type { Outcome } from './outcome.js';

/** `failureReason` of an answer that never came: neither right nor wrong. */
const ERROR = 2;

const result = z.looseObject({
  success: z.boolean(),
  failureReason: z.number().optional(),
  error: z.string().nullish(),
  promptIdx: z.number(),
  provider: z.looseObject({ id: z.string(), label: z.string().nullish() }),
  testCase: z.looseObject({
    description: z.string().nullish(),
    vars: z.record(z.string(), z.unknown()).default({}),
    assert: z.array(z.unknown()).default([]),
  }),
});

const file = z.looseObject({
  results: z.looseObject({ version: z.literal(3), results: z.array(result).min(1) }),
});

/**
 * What `promptfoo eval -o FILE.json` writes: a row a test, right where all of its assertions held.
 * @throws InputError where it is no such file, of several providers or prompts, or a test has no
 * answer
 */
export function promptfooOutcomes(text: string, name: string): Outcome[] {
  const at = { file: name };
  const { data } = file.safeParse(parsed(text));
  if (!data) {
    throw InputError.of('the file is not what promptfoo writes as JSON', {
      at,
      fix: 'Write it with: promptfoo eval -o FILE.json',
    });
  }
  const { results } = data.results;
  const asked = new Set(
    results.map(({ provider, promptIdx }) =>
      [provider.label || provider.id, `prompt ${promptIdx + 1}`].join(', '),
    ),
  );
  if (asked.size > 1) {
    throw InputError.of(
      `the file holds the answers of ${asked.size} providers and prompts: ${[...asked].join('; ')}`,
      { at, fix: 'Judge one at a time: promptfoo eval --filter-providers NAME, with one prompt.' },
    );
  }
  const broken = results.filter(({ failureReason }) => failureReason === ERROR);
  if (broken.length > 0) {
    const why = JSON.stringify(broken[0]!.error ?? '');
    throw InputError.of(
      `${plural(broken.length, 'test has', 'tests have')} no answer, which is neither right nor wrong; the first: ${why}`,
      { at, fix: 'Ask them again: promptfoo eval --filter-errors-only FILE.json' },
    );
  }
  return results.map(({ success, testCase: { description, vars, assert } }, i) => ({
    question: JSON.stringify([description ?? null, vars, assert]),
    right: success,
    about: vars,
    line: i + 1,
  }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
