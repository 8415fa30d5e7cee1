import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BrokenError, messageOf } from '../errors.js';
import { EXIT } from '../exit.js';
import { errorCode } from '../files/error-code.js';
import { type Verification, verifyModel } from '../models/verify-model.js';
import { VERDICT_FILE } from '../record/verdict-file.js';
import { escapeLog } from '../text/escape.js';
import { plural } from '../text/quantities.js';
import type { Terminal } from './terminal.js';

const CODES = { consistent: EXIT.passed, refused: EXIT.failed, nothing: EXIT.usage } as const;

/** As many faults as a person reads. */
const SHOWN = 20;

/** `verify FOLDER`: whether a model's files are those that passed. Returns the exit code. */
export async function verifyCommand(
  folder: string,
  options: { readonly json: boolean },
  { colors, say, printJson }: Terminal,
): Promise<number> {
  const path = resolve(folder);
  const found: Verification = (await isFolder(path)) ? await verifyModel(path) : NOTHING;
  if (options.json) {
    const { kind, ...rest } = found;
    printJson({ folder, verified: kind === 'consistent', result: kind, ...rest });
  }
  const name = escapeLog(folder);
  if (found.kind === 'consistent') {
    say(`${colors.green('VERIFIED')}  ${name}`);
    for (const line of consistentLines(found, folder)) say(`  ${line}`);
  } else if (found.kind === 'refused') {
    say(`${colors.red('REFUSED')}  ${name}`);
    for (const fault of found.faults.slice(0, SHOWN)) say(`  ${escapeLog(fault)}`);
    const more = found.faults.length - SHOWN;
    if (more > 0) say(`  and ${more} more: see --json`);
    say("  Don't use this model.");
  } else {
    say(
      `${colors.red('error:')} there is nothing to verify in ${name}: it holds no ${VERDICT_FILE}`,
    );
    say('  Name the folder of an exported model. Only a run that passed leaves one.');
  }
  return CODES[found.kind];
}

const NOTHING: Verification = { kind: 'nothing' };

function consistentLines(
  { run, files, signatures, listed }: Extract<Verification, { readonly kind: 'consistent' }>,
  folder: string,
): readonly string[] {
  const of = `${run.project}/${run.experiment}, run ${run.id}`;
  const verdict = escapeLog(join(folder, VERDICT_FILE));
  const check = `gh attestation verify ${verdict} --repo OWNER/NAME`;
  return [
    escapeLog(`${plural(files, 'file')} as they were when they passed: ${of}`),
    ...(listed
      ? []
      : [`No list of an export lies here: ${VERDICT_FILE} itself was held to nothing.`]),
    'This proves that the files belong together, not who made them.',
    signatures.length === 0
      ? `Nothing here is signed. Where its workflow signed it: ${check}`
      : `${escapeLog(signatures.join(', '))} was not checked: ${check}`,
  ];
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(errorCode(cause) ?? '')) return false;
    throw new BrokenError(`can't read ${path}: ${messageOf(cause)}`, undefined, { cause });
  }
}
