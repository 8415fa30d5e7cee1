import { candidateDigest, lookAt } from '../baseline/looks.js';
import type { Config } from '../config/config.js';
import type { Emit } from '../events.js';
import type { BaselineAnswer, EndedRun, Publication } from '../host/host.js';
import type { FinishedRecord } from '../record/run-record.js';
import type { Training } from '../train/trainer.js';
import { emitData, findBaseline, findLooks, readyRun, splitOff } from './before-training.js';
import type { ChosenVariant, chooseVariant } from './choose-variant.js';
import { checkHeld, holdFiles } from './held-files.js';
import type { ReadData } from './judged-rows.js';
import { resolveRules } from './resolve-rules.js';
import { lookAgain, lookBack, remember } from './reuse.js';
import type { ResolvedRules, Rules } from './rules.js';
import { beginRun, type RunScope } from './run-scope.js';
import type { RunState } from './run-state.js';
import { AUTO_SEEDS, choose, isOpen, type SeedTraining, seedsEntry, trainNext } from './seeds.js';
import { tellWeights } from './track-run.js';
import { dropCheckpoints, dropScratch, openRun, startRun, trainContext } from './training.js';
import { leaveUnfinished } from './unfinished-run.js';
import type { Work } from './work.js';
import type { World } from './world.js';

export interface GateRun extends EndedRun {
  readonly record: FinishedRecord;
  readonly publication: Publication;
}

/**
 * The whole way: data → train → evaluate → compare → gate → export → publish. Whatever ends it
 * after the data was read leaves a record in the store, and however it ends, the host has said so.
 * @throws InputError when config or data are wrong; nothing was trained then, and nothing is left
 *   behind
 * @throws InterruptedError when the signal was aborted
 * @throws Error when something broke
 */
export async function gateRun(config: Config, world: World): Promise<GateRun> {
  const { rules, baseline, dispose } = await resolveOrEnd(config, world);
  try {
    return await judgedRun(rules, baseline, world);
  } finally {
    await dispose();
  }
}

/** Where nobody can say what is asked, there is no run, and the host says so. */
async function resolveOrEnd(config: Config, world: World): Promise<ResolvedRules> {
  try {
    return await resolveRules(config, world);
  } catch (error) {
    const scope = await beginRun({ config }, world);
    await leaveUnfinished(error, { stage: 'begun' }, scope);
    await scope.events.end();
    throw error;
  }
}

async function judgedRun(
  rules: Rules,
  known: BaselineAnswer | undefined,
  world: World,
): Promise<GateRun> {
  const { signal } = world;
  let scope = await beginRun(rules, world);
  const { emit, events, stopwatch } = scope;
  let state: RunState = { stage: 'begun' };
  try {
    const accepted = world.accept === undefined ? undefined : world.host.acceptance(world.accept);
    const { ready, ...followed } = await readyRun(scope);
    scope = followed.scope;
    const { config } = scope;
    const { work } = ready;
    stopwatch.lap('readSeconds');

    const opened = openRun(ready, scope);
    state = opened;
    scope = { ...scope, id: opened.id };
    await startRun(opened, ready, scope);
    const { folder } = opened;
    const baseline = await findBaseline(config, ready.data?.source, { ...world, emit }, known);
    const earlier = await findLooks(config, baseline, { ...world, emit });
    const held = await holdFiles(config, baseline.against, world);
    const { seed, seeds } = config.train;
    const context = await trainContext(folder, scope);
    const trainOn = async (so: readonly SeedTraining[], until: number) => {
      let all = so;
      while (all.length < until) all = await trainNext(trainingOf(work), all, seed, context);
      return all;
    };
    const chosen = await chosenOf(work, ready.data, { baseline, earlier, accepted }, scope);
    if (chosen) {
      // What is recorded as its config; everything else is done by the one that it was written over.
      scope = { ...scope, config: { ...config, values: chosen.variant.values } };
    }
    const past = await lookBack(ready.data, baseline, scope);
    let taken = past.earlier;
    const train = () => trainOn([], seeds === 'auto' ? AUTO_SEEDS.least : seeds);
    let trainings: readonly SeedTraining[] = chosen ? [chosen.variant] : taken ? [] : await train();
    stopwatch.lap('trainSeconds');
    const data = ready.data ?? (await splitOff(trainings[0]!.trained, config));
    if (!ready.data) {
      state = { ...opened, data: data.summary };
      emitData(data, emit);
    }

    // In the bundle, but not read before there is something to judge.
    const steps = await import('./after-training.js');
    const judge = async (aloud: Emit) => {
      const seeded = taken?.seeded ?? choose(trainings);
      const { trained } = seeded.chosen;
      const said = { ...scope, emit: aloud };
      const evaluated = await steps.evaluateModel(seeded, data, { folder, writes: 'test' }, said);
      stopwatch.lap('evaluateSeconds');
      signal.throwIfAborted();
      const candidate = candidateDigest(evaluated.files);
      const before = chosen ? chosen.earlier : earlier;
      const look = before && lookAt(before, data.summary.testFingerprint, candidate);
      const given = { data, baseline, trained, look, rivals: chosen?.rivals ?? 1 };
      const compared = await steps.compareRuns(evaluated, given, config);
      const judged = { ...given, evaluated, compared, accepted };
      return { seeded, judged, ...steps.decideByRules(judged, said) };
    };
    // Nobody is told of what one seed more may change.
    while (seeds === 'auto' && trainings.length < AUTO_SEEDS.most) {
      if (!isOpen((await judge(() => {})).decision)) break;
      trainings = await trainOn(trainings, trainings.length + 1);
      stopwatch.lap('trainSeconds');
    }
    // A run that did not pass has left no model, and this one may pass by what it said.
    if (taken && !taken.hasModel && (await judge(() => {})).decision.verdict === 'passed') {
      taken = undefined;
      trainings = await train();
      stopwatch.lap('trainSeconds');
    }
    const { seeded, judged, decision, entry } = await judge(emit);
    const { trained, evaluated } = judged;
    await tellWeights(trained.model, scope);
    await checkHeld(held, decision, scope);
    stopwatch.lap('compareSeconds');
    signal.throwIfAborted();

    const written = await steps.writeProvenModel(
      decision,
      trained,
      evaluated,
      { data, folder },
      scope,
    );
    // The model is kept by now, and nothing else of it is to be in a run that counts.
    await dropScratch(state, scope);
    const results = { ...judged, decision, entry, written };
    const carried = await steps.keepReference(results, folder, scope);
    const confirm = await steps.keepLastWord(results, seeded, folder, scope);
    const repeats = await lookAgain(past, judged, written, scope);
    const made = { recipe: past.recipe, reused: taken?.from, repeats, variants: chosen?.entry };
    const all = { ...results, ...made, carried, confirm, seeds: seedsEntry(seeded) };
    const record = await steps.describeModel(await steps.finishedRecord(all, scope), folder);
    state = { stage: 'decided', folder, record };
    const { writeReportPage } = await import('./report-page.js');
    await writeReportPage(record, judged, folder, scope);
    const publication = await steps.exportAndPublish(state, scope);
    // Where it can't be said that this is through, the next run looks and says so.
    await folder.disown().catch(() => {});
    await remember(past, { record, folder: folder.path }, scope);
    await dropCheckpoints(scope);
    await steps.pruneAfterRun(scope);
    emit({ type: 'run-finished', status: 'finished', seconds: stopwatch.total() });
    return { record, folder: folder.path, publication };
  } catch (error) {
    await leaveUnfinished(error, state, scope);
    throw error;
  } finally {
    await dropScratch(state, scope);
    await events.end();
  }
}

/** The one of several variants that the run is about; undefined where it trains, or takes one training. */
async function chosenOf(
  work: Work,
  data: ReadData | undefined,
  given: Omit<Parameters<typeof chooseVariant>[1], 'data'>,
  scope: RunScope,
): Promise<ChosenVariant | undefined> {
  if (work.kind === 'training') return undefined;
  if (!data) throw new RangeError('variants answer rows that are known');
  const { chooseVariant } = await import('./choose-variant.js');
  return chooseVariant(work.variants, { ...given, data }, scope);
}

function trainingOf(work: Work): Training {
  if (work.kind === 'training') return work.training;
  throw new RangeError('variants were trained by other jobs');
}
