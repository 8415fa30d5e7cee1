import { resolve } from 'node:path';
import { planGate } from '../compare/plan.js';
import { loadConfig } from '../config/load.js';
import { loadDataset } from '../data/load-dataset.js';
import { EXIT } from '../exit.js';
import { progress } from '../report/progress.js';
import { plural } from '../report/words.js';
import { stopSignal } from './signals.js';
import type { Terminal } from './terminal.js';
import { findWorkspace } from './workspace.js';

/** `check CONFIG`: config and data as `run` would read them, without training. Returns the exit code. */
export async function checkCommand(
  configPath: string,
  options: { readonly set: readonly string[]; readonly json: boolean },
  { screen, colors, say }: Terminal,
): Promise<number> {
  const config = await loadConfig(configPath, options.set);
  const show = progress(screen, colors, () => performance.now() / 1000);
  const dataset = await loadDataset(config.data, {
    workspace: findWorkspace(resolve(configPath)),
    signal: stopSignal(),
    onProgress: (rows) => show({ type: 'reading', rows }),
  });
  planGate(config.gate, dataset);
  const { summary, features, task, classes } = dataset;
  show({
    type: 'data-ready',
    rows: summary.rows,
    features: features.length,
    splits: summary.splits,
    warnings: summary.warnings,
  });
  const of = classes.length > 0 ? ` of ${classes.join(', ')}` : '';
  say(`${task}${of}; ${plural(config.gate.conditions.length, 'condition')}`);
  say('✅ config and data are fine');
  if (options.json)
    process.stdout.write(`${JSON.stringify({ task, classes, ...summary }, null, 2)}\n`);
  return EXIT.passed;
}
