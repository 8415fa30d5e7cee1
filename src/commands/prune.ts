import { z } from 'zod';
import { InputError } from '../errors.js';
import { EXIT } from '../exit.js';
import { type Pruned, pruneStore } from '../pipeline/prune-store.js';
import type { ExperimentKey } from '../record/experiment.js';
import type { Store } from '../record/store.js';
import { experimentName } from '../report/words.js';
import { escapeLog } from '../text/escape.js';
import { plural } from '../text/quantities.js';
import { warningLine } from '../text/warning-line.js';
import type { Terminal } from './terminal.js';

/**
 * `runs --prune`: removes the runs that each experiment of the store can do without, and says what
 * went and what stays. Returns the exit code.
 * @param asked how many of the last stay; true: as the config of an experiment's last run says
 */
export async function pruneCommand(
  store: Store,
  asked: string | true,
  json: boolean,
  { colors, say, print, printJson }: Terminal,
): Promise<number> {
  const keep = asked === true ? undefined : numberOf(asked);
  const done: (ExperimentKey & Pruned)[] = [];
  for (const { key, last } of await experiments(store)) {
    const kept = keep ?? (await keepOf(last, store));
    if (kept === undefined) {
      say(
        `${escapeLog(experimentName(key))}: nothing is removed: its config has no store.keep, and --prune no number`,
      );
      continue;
    }
    const pruned = await pruneStore(store, key, kept);
    done.push({ ...key, ...pruned });
    if (!json) {
      for (const id of pruned.removed) print(`removed ${id}  ${escapeLog(experimentName(key))}`);
    }
    say(`${escapeLog(experimentName(key))}: ${inWords(pruned)}`);
    for (const { id, why } of pruned.left) {
      say(warningLine(`${id} stays: ${why}`, colors));
    }
  }
  if (json) printJson(done);
  return EXIT.passed;
}

function numberOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw InputError.of(`"${text}" is no number of runs`, {
    at: { file: '--prune' },
    fix: 'Give a whole number from 1 on, or none.',
  });
}

/** Each with the folder of its last run, by name. */
async function experiments(store: Store) {
  const found = new Map<string, { readonly key: ExperimentKey; readonly last: string }>();
  for (const stored of await store.runs()) {
    if (stored.kind !== 'known' || stored.run.status === 'older') continue;
    const { project, experiment } = stored.run;
    const key = { project, experiment };
    found.set(experimentName(key), { key, last: stored.name });
  }
  return found.values();
}

const keepParams = z.object({ store: z.object({ keep: z.int().min(1) }) });

async function keepOf(name: string, store: Store): Promise<number | undefined> {
  const { params } = await store.open(name).readRecord();
  return keepParams.safeParse(params).data?.store.keep;
}

function inWords({ removed, stay }: Pruned): string {
  const count = (wanted: (typeof stay)[number]['why']) =>
    stay.filter(({ why }) => why === wanted).length;
  const reasons = [
    [count('last'), 'among the last'],
    [count('promoted'), 'promoted'],
    [count('named'), 'compared with by one that stays'],
  ] as const;
  const told = reasons.filter(([runs]) => runs > 0).map(([runs, why]) => `${runs} ${why}`);
  return `${plural(removed.length, 'run')} removed, ${stay.length} kept (${told.join(', ')})`;
}
