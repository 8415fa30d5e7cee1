export const id = 7876;
export const ids = [7876];
export const modules = {

/***/ 89319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ BEGUN_STATE),
/* harmony export */   w: () => (/* binding */ savingBegun)
/* harmony export */ });
/** What the step after all others finds of a run that has begun: its project and experiment. */
const BEGUN_STATE = 'begun';
/** Leaves to that step which run has begun. */
function savingBegun(runner) {
    return {
        name: 'state',
        receive(event) {
            if (event.type !== 'run-started')
                return;
            const { project, experiment } = event;
            runner.saveState(BEGUN_STATE, JSON.stringify({ project, experiment }));
        },
    };
}


/***/ }),

/***/ 59537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ runTrainAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/inputs.ts
var config_inputs = __webpack_require__(64389);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/config/load.ts + 7 modules
var load = __webpack_require__(74857);
// EXTERNAL MODULE: ./src/config/rules.ts
var rules = __webpack_require__(85413);
;// CONCATENATED MODULE: ./src/config/variant.ts




/**
 * A config with some of its keys written over: another way to answer what it asks.
 * @param overrides `train.epochs=5`, each
 * @throws InputError where one is no override, or changes what is asked: variants that are held to
 *   other rules can't be held against each other
 */
async function variantOf(config, overrides) {
    if (config.file === undefined)
        throw new RangeError('a variant is of a config file');
    const variant = await (0,load/* loadConfig */.Z9)(config.file, overrides);
    if ((0,external_node_util_.isDeepStrictEqual)((0,rules/* rulesOf */.fD)(variant.values), (0,rules/* rulesOf */.fD)(config.values)))
        return variant;
    throw errors/* InputError */.dz.of('a variant says how a config is answered, and this one changes what it asks', {
        at: { file: 'input "variant"' },
        fix: 'Write over model, train, command or features of the data alone.',
    });
}

// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/record/schema-version.ts
var schema_version = __webpack_require__(28799);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts
var before_training = __webpack_require__(29254);
// EXTERNAL MODULE: ./src/pipeline/run-scope.ts + 3 modules
var run_scope = __webpack_require__(28661);
// EXTERNAL MODULE: ./src/pipeline/seeds.ts
var seeds = __webpack_require__(79512);
// EXTERNAL MODULE: ./src/pipeline/training.ts + 4 modules
var training = __webpack_require__(87938);
;// CONCATENATED MODULE: ./src/pipeline/train-run.ts









/**
 * Trains, and leaves predictions and model to a later job: the first half of `gateRun`. It asks for
 * no rules but the config's own, for no baseline, and for no verdict; what is left counts as
 * nothing before a job has judged it.
 * @throws InputError when config or data are wrong; nothing was trained then
 * @throws BrokenError when something broke, or there is no later job to leave anything to
 * @throws InterruptedError when the signal was aborted
 */
async function trainRun(config, world, part = {}) {
    if (config.trainer.kind === 'given') {
        throw errors/* InputError */.dz.of('the config has predictions, and nothing to train', {
            ...(config.file !== undefined && { at: { file: config.file } }),
            fix: 'Give it to the action in judge/.',
        });
    }
    if (config.trainer.kind === 'own-split') {
        throw inOneJob('what a command splits off by itself', config);
    }
    if (config.train.seeds !== 1 && part.seed === undefined) {
        throw inOneJob('what several seeds train', config);
    }
    const { job } = await world.host.place;
    if (!job)
        throw new errors/* BrokenError */.gk('there is no workflow run whose later jobs could be left a run');
    let scope = await (0,run_scope/* beginRun */.T)({ config }, world);
    let state = { stage: 'begun' };
    try {
        const { ready } = await (0,before_training/* readyRun */.rd)(scope);
        const { data } = ready;
        if (!data)
            throw new RangeError('only a training of rows that are known is handed on');
        const opened = (0,training/* openRun */.Iy)(ready, scope);
        state = opened;
        scope = { ...scope, id: opened.id };
        await (0,training/* startRun */.AD)(opened, ready, scope);
        const { folder } = opened;
        const { seed = config.train.seed } = part;
        const trained = await ready.training.run({ ...(await (0,training/* trainContext */.Az)(folder, scope)), seed });
        const steps = await Promise.all(/* import() */[__webpack_require__.e(5292), __webpack_require__.e(83), __webpack_require__.e(9334), __webpack_require__.e(3064), __webpack_require__.e(9307), __webpack_require__.e(5429)]).then(__webpack_require__.bind(__webpack_require__, 5429));
        const seeded = (0,seeds/* choose */.Sw)([{ seed, trained }]);
        const evaluated = await steps.evaluateModel(seeded, data, folder, scope);
        world.signal.throwIfAborted();
        const formats = HANDED_ON[kindOf(trained.model).kind];
        const place = { data, folder };
        const written = await steps.writeProven(formats, trained, evaluated, place, scope);
        await (0,training/* dropScratch */.Wl)(state, scope);
        const results = { trained, evaluated, written, data };
        const record = await recordOf(results, { job, ...part, seed }, scope);
        const text = `${JSON.stringify(record, null, 2)}\n`;
        await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder.path, run_folder/* RUN_FILES */.al.trained), text);
        scope.events.release();
        const left = await world.host.carrier.leave(record, folder.path);
        await (0,training/* dropCheckpoints */.lH)(scope);
        scope.emit({ type: 'run-finished', status: 'finished', seconds: scope.stopwatch.total() });
        return { record, left };
    }
    catch (error) {
        const status = error instanceof errors/* InterruptedError */.p4 ? 'interrupted' : 'broke';
        scope.emit({ type: 'run-finished', status, seconds: scope.stopwatch.total() });
        throw error;
    }
    finally {
        await (0,training/* dropScratch */.Wl)(state, scope);
        await scope.events.end();
        // It is no run of this store: what it left lies with the host.
        if (state.stage !== 'begun')
            await state.folder.remove();
    }
}
function inOneJob(what, { file }) {
    return errors/* InputError */.dz.of(`${what} can not be handed from one job to another`, {
        ...(file !== undefined && { at: { file } }),
        fix: 'Train and judge it in one step: uses: sluice-ml/sluice.',
    });
}
/** A network is handed on in the format that gives back its very weights. */
const HANDED_ON = { network: ['tfjs'], tfjs: ['tfjs'], files: ['as-is'], none: [] };
function kindOf(model) {
    const { kind } = model;
    return kind === 'files' ? { kind, flavour: model.flavour } : { kind };
}
async function recordOf({ trained, evaluated, written, data }, { job, seed, variant }, scope) {
    const { predictions, files } = evaluated;
    return {
        ...(await (0,run_scope/* recordHeader */.N)(scope)),
        schema: schema_version/* TRAINED_SCHEMA */.qx,
        job,
        seed,
        ...(variant && { variant }),
        trainer: trained.by,
        data: data.summary,
        task: data.judged.task,
        classes: data.judged.classes,
        ...(predictions.task === 'regression' &&
            predictions.transform && { transform: predictions.transform }),
        ...(predictions.own && { own: predictions.own.map(({ values: _, ...one }) => one) }),
        ...(trained.epochs && { epochs: trained.epochs }),
        history: trained.history,
        ...(trained.reported && { reported: trained.reported }),
        ...(trained.continued && { continued: trained.continued }),
        predictions: files,
        model: kindOf(trained.model),
        artifacts: written.files,
        ...(written.files.length > 0 && { formats: written.formats }),
    };
}

// EXTERNAL MODULE: ./src/record/store.ts
var record_store = __webpack_require__(25520);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/commands/action-inputs.ts
var action_inputs = __webpack_require__(35802);
// EXTERNAL MODULE: ./src/commands/begun-state.ts
var begun_state = __webpack_require__(89319);
// EXTERNAL MODULE: ./src/commands/step-world.ts
var step_world = __webpack_require__(75467);
// EXTERNAL MODULE: ./src/commands/tell-end.ts + 1 modules
var tell_end = __webpack_require__(88659);
;// CONCATENATED MODULE: ./src/commands/train-action.ts











/** The action in train/: a config in, a run for a later job to judge out. Returns the exit code. */
async function runTrainAction(inputs, runner) {
    const { workspace } = runner;
    try {
        const store = new record_store/* Store */.i((0,external_node_path_.resolve)(workspace, inputs.store || '.sluice'));
        const { world } = await (0,step_world/* openStep */.b0)(inputs, runner, store, (0,begun_state/* savingBegun */.w)(runner));
        const seed = (0,action_inputs/* seedFrom */.wX)(inputs);
        const variant = (0,config_inputs/* linesOf */.Dx)(inputs.variant);
        const plain = await (0,config_inputs/* configFromInputs */.i7)((0,step_world/* inputOf */.wg)(inputs), workspace);
        const config = variant.length > 0 ? await variantOf(plain, variant) : plain;
        const part = { ...(seed !== undefined && { seed }), ...(variant.length > 0 && { variant }) };
        const { record, left } = await runner.group('Training', () => trainRun(config, world, part));
        runner.setOutput('run-id', record.id);
        runner.setOutput('run-digest', left.digest);
        runner.setOutput('artifact-url', left.url);
        runner.write(`Trained ${record.id}. No gate has judged it yet.\n`);
        const name = (0,text_escape/* escapeMarkdown */.FV)(`${record.project}/${record.experiment}`);
        await (0,tell_end/* summarize */.e)(`## ${name} was trained\n\nNo gate has judged it yet: a job with \`judge\` does. [What it left](${left.url})\n`, runner);
        return exit/* EXIT */.dc.passed;
    }
    catch (error) {
        return (0,tell_end/* tellError */.S)(error, runner);
    }
}


/***/ }),

/***/ 28661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ beginRun),
  N: () => (/* binding */ recordHeader)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/events.ts

/** A subscriber that never ends must not keep its run from ending. In milliseconds. */
const END_PATIENCE = 10_000;
/**
 * Joins subscribers. One that throws is taken off and reported to the others once; it never stops a
 * run. It is ended like the others, since it may hold a file open.
 */
function fanOut(subscribers) {
    const live = new Set(subscribers);
    const open = new Set(subscribers);
    const stop = (subscriber, error) => {
        live.delete(subscriber);
        emit({ type: 'warning', message: `${subscriber.name} stopped: ${(0,errors/* messageOf */.bD)(error)}` });
    };
    const emit = (event) => {
        for (const subscriber of live) {
            try {
                subscriber.receive(event);
            }
            catch (error) {
                stop(subscriber, error);
            }
        }
    };
    return {
        emit,
        release() {
            for (const subscriber of open) {
                try {
                    subscriber.release?.();
                }
                catch (error) {
                    stop(subscriber, error);
                }
            }
        },
        add(...more) {
            for (const subscriber of more) {
                live.add(subscriber);
                open.add(subscriber);
            }
        },
        async end() {
            const ending = [...open].filter((subscriber) => subscriber.end !== undefined);
            for (const subscriber of ending) {
                live.delete(subscriber);
                open.delete(subscriber);
            }
            await Promise.all(ending.map((subscriber) => endInTime(subscriber).catch((error) => stop(subscriber, error))));
        },
    };
}
/** @throws Error when it fails, or has not ended after `END_PATIENCE` */
async function endInTime(subscriber) {
    let timer;
    const tooLong = new Promise((_, fail) => {
        const error = new Error(`it did not end within ${END_PATIENCE / 1000} s`);
        timer = setTimeout(() => fail(error), END_PATIENCE);
    });
    try {
        await Promise.race([subscriber.end?.(), tooLong]);
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/record/environment.ts


/** Where the run happens, for the record. */
function environment() {
    return {
        sluice: version/* VERSION */.x,
        node: process.version,
        platform: (0,external_node_os_.platform)(),
        arch: (0,external_node_os_.arch)(),
        cpu: `${(0,external_node_os_.cpus)()[0]?.model.trim() ?? 'unknown'} x ${(0,external_node_os_.cpus)().length}`,
    };
}

// EXTERNAL MODULE: ./src/record/run-id.ts
var run_id = __webpack_require__(29476);
// EXTERNAL MODULE: ./src/record/schema-version.ts
var schema_version = __webpack_require__(28799);
;// CONCATENATED MODULE: ./src/record/stopwatch.ts
/** Measures the stages of a run. `clock` gives seconds and only goes forward. */
class Stopwatch {
    #clock;
    #start;
    #last;
    #laps = {
        readSeconds: 0,
        trainSeconds: 0,
        evaluateSeconds: 0,
        compareSeconds: 0,
    };
    constructor(clock) {
        this.#clock = clock;
        this.#start = this.#last = clock();
    }
    /** Ends the stage that ran since the lap before; one that comes again is added up. */
    lap(name) {
        const now = this.#clock();
        this.#laps[name] = round(this.#laps[name] + now - this.#last);
        this.#last = now;
    }
    total() {
        return round(this.#clock() - this.#start);
    }
    timings() {
        return { ...this.#laps, totalSeconds: this.total() };
    }
}
/** To the millisecond. */
function round(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

;// CONCATENATED MODULE: ./src/pipeline/run-scope.ts





/** A run that starts now: it has an id, and its host and those who watch hear of it. */
async function beginRun(rules, world) {
    const { config } = rules;
    const { project, experiment } = config;
    const key = { project, experiment };
    const created = world.now();
    const id = (0,run_id/* runId */.V)(created);
    const events = fanOut([await world.host.begin(key), ...world.subscribers]);
    const stopwatch = new Stopwatch(world.clock);
    return { config, rules, world, id, created, key, events, emit: events.emit, stopwatch };
}
/** What the record of a run begins with, however the run ends. */
async function recordHeader({ id, created, key, config, world, }) {
    const { git, job } = await world.host.place;
    return {
        schema: schema_version/* RECORD_SCHEMA */.ep,
        id,
        ...key,
        created: created.toISOString(),
        git,
        ...(job && { job }),
        params: config.values,
        environment: environment(),
    };
}


/***/ }),

/***/ 79512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ trainNext),
/* harmony export */   NX: () => (/* binding */ AUTO_SEEDS),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   pR: () => (/* binding */ seedsEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** What `auto` trains: fewer seeds tell too little of what a seed does. */
const AUTO_SEEDS = { least: 3, most: 5 };
/** What the others are called by is the same whichever is exported. */
function choose(trainings) {
    const [first] = trainings;
    if (!first)
        throw new RangeError('nothing was trained');
    const measured = trainings.map(({ trained }) => validationOf(trained));
    const by = trainings.length > 1
        ? METRICS.find((name) => measured.every((of) => of[name] !== undefined))
        : undefined;
    const chosen = by === undefined
        ? first
        : median(trainings, measured.map((of) => of[by]));
    return { chosen, others: trainings.filter((one) => one !== chosen), by: by ?? null };
}
const METRICS = ['val_loss', 'val_auc', 'val_accuracy', 'val_mae'];
/** Of the epoch whose weights were kept. */
function validationOf({ history, epochs }) {
    return history[(epochs?.best ?? history.length) - 1] ?? {};
}
/** The lower one of two in the middle. */
function median(trainings, values) {
    const order = trainings.map((_, i) => i).sort((a, b) => values[a] - values[b] || a - b);
    return trainings[order[Math.floor((order.length - 1) / 2)]];
}
/**
 * Trains one seed more than there are: the config's, and those that follow it.
 * @throws BrokenError when the training breaks
 */
async function trainNext(training, trainings, first, context) {
    const seed = (first + trainings.length) % 2 ** 32;
    const { checkpoints } = context;
    // What one seed went on from is not another's.
    const own = checkpoints === undefined || seed === first ? checkpoints : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(checkpoints, `seed-${seed}`);
    const trained = await training.run({
        ...context,
        seed,
        ...(own !== undefined && { checkpoints: own }),
    });
    return [...trainings, { seed, trained }];
}
/**
 * Whether one seed more may decide what evidence has left open. What seeds rather than rows make
 * uncertain is not decided before all of them are trained: whoever stops at the first lucky few is
 * wrong more often than the level says.
 */
function isOpen({ verdict, findings }) {
    const bySeeds = findings.some(({ because }) => {
        const seeds = 'gain' in because ? because.gain.seeds : undefined;
        return seeds !== undefined && seeds.seeds > seeds.rows;
    });
    return bySeeds || isUndecided({ verdict, findings });
}
function isUndecided({ verdict, findings }) {
    return (verdict === 'inconclusive' &&
        findings.some(({ severity, verdict: of, comparison }) => severity === 'error' && of === 'inconclusive' && comparison?.interval != null));
}
/** What the record says of them; undefined where there was one. */
function seedsEntry({ chosen, others, by }) {
    if (others.length === 0)
        return undefined;
    const trained = [chosen, ...others].map(({ seed }) => seed).sort((a, b) => a - b);
    return { trained, exported: chosen.seed, by };
}


/***/ }),

/***/ 87938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lH: () => (/* binding */ dropCheckpoints),
  Wl: () => (/* binding */ dropScratch),
  Iy: () => (/* binding */ openRun),
  AD: () => (/* binding */ startRun),
  Az: () => (/* binding */ trainContext)
});

// EXTERNAL MODULE: ./src/record/run-id.ts
var run_id = __webpack_require__(29476);
;// CONCATENATED MODULE: ./src/subscribers/history.ts
/** Keeps the epochs as they come: what an interrupted training leaves of its history. */
function history_history() {
    const epochs = [];
    return {
        name: 'history',
        receive(event) {
            if (event.type === 'epoch')
                epochs.push(event.metrics);
        },
        epochs: () => [...epochs],
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/subscribers/events-file.ts

/**
 * Appends each event to a file, a line of JSON with its time. It is on the disk when `receive`
 * returns, so the file can be followed while the run works.
 * @param path where it lies now
 * @throws Error when the file can't be opened
 */
function eventsFile(path, now) {
    let file = (0,external_node_fs_.openSync)(path(), 'a');
    const close = () => {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
        file = undefined;
    };
    return {
        name: 'events.jsonl',
        receive(event) {
            file ??= (0,external_node_fs_.openSync)(path(), 'a');
            (0,external_node_fs_.writeSync)(file, `${JSON.stringify({ time: now().toISOString(), ...event })}\n`);
        },
        release: close,
        async end() {
            close();
        },
    };
}

;// CONCATENATED MODULE: ./src/subscribers/subscribers.ts

/** What every run leaves behind by its events. A new one is a line here. */
const SUBSCRIBERS = [
    ({ events, now }) => eventsFile(events, now),
];
/** @throws Error when one can't be opened */
function openSubscribers(output) {
    return SUBSCRIBERS.map((open) => open(output));
}

// EXTERNAL MODULE: ./src/train/trainers.ts + 49 modules
var trainers = __webpack_require__(23957);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts
var before_training = __webpack_require__(29254);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/real-path.ts
var real_path = __webpack_require__(51995);
// EXTERNAL MODULE: ./src/models/export-folder.ts + 3 modules
var export_folder = __webpack_require__(67843);
;// CONCATENATED MODULE: ./src/pipeline/killed-runs.ts




/**
 * Removes what killed runs left in the store, and says so once: an export that one was in the midst
 * of is undone first, and one that counts is cleaned up after. What can't be removed is a warning, and is never in the way.
 */
async function clearKilledRuns(world, emit) {
    const warn = (message) => emit({ type: 'warning', message });
    const { store, signal, now } = world;
    const mayWrite = (to) => (0,real_path/* liesIn */.z$)(to, (0,source_files/* rootsOf */.RD)(world));
    const waiting = { onWait: warn, signal };
    const clear = async ({ id, folder, published }) => {
        if (published) {
            const settled = await (0,export_folder/* settleInterruptedExport */.uZ)(folder, mayWrite, waiting);
            await folder.disown();
            if (settled)
                warn(`the run ${id} was killed once it was published; its export is whole`);
            return;
        }
        const undone = await (0,export_folder/* undoInterruptedExport */.bt)(folder, mayWrite, waiting);
        await folder.remove();
        const exported = undone === undefined ? '' : `; its export into ${undone} was undone`;
        warn(`the run ${id} was killed, and what it left was removed${exported}`);
    };
    for (const killed of await store.killed(now().getTime())) {
        await clear(killed).catch((error) => {
            warn(`what the killed run ${killed.id} left stays in the store: ${(0,errors/* messageOf */.bD)(error)}`);
        });
    }
}

;// CONCATENATED MODULE: ./src/pipeline/training.ts






/**
 * The data is as it should be: the run gets its folder, and from now on leaves something there. Where
 * another run has its id, it goes on with a new one.
 */
function openRun({ data }, scope) {
    const made = scope.world.store.create(idsOf(scope));
    return { stage: 'opened', ...made, ...(data && { data: data.summary }), history: history_history() };
}
/** That two runs of one millisecond are given one id is an accident, and more in turn is none. */
const MOST_IDS = 20;
function* idsOf({ id, created }) {
    yield id;
    for (let more = 1; more < MOST_IDS; more++)
        yield (0,run_id/* runId */.V)(created);
}
/**
 * Who writes into the folder listens from now on, and everybody hears that the run has started and
 * what was read.
 */
async function startRun({ folder, history }, { data, said }, { id, config, world, events, emit }) {
    events.add(history, ...openSubscribers({ events: () => folder.events, now: world.now }));
    const { project, experiment } = config;
    emit({ type: 'run-started', runId: id, project, experiment });
    await clearKilledRuns(world, emit);
    if (data)
        (0,before_training/* emitData */.qf)(data, emit);
    for (const event of said)
        emit(event);
}
/** What every seed's training is handed; it goes on from an earlier attempt's checkpoint. */
async function trainContext({ scratch }, scope) {
    const { config, world, emit } = scope;
    const { host, signal } = world;
    const checkpoints = host.checkpoints.folder(config);
    if (resumes(scope))
        await host.checkpoints.restore(config);
    return { emit, signal, checkpoints, scratch };
}
/** Whether a next attempt can go on where this one is stopped. */
function resumes({ config, world }) {
    return world.handed === undefined && (0,trainers/* usesCheckpoints */.GA)(config.trainer);
}
/** What a training wrote into is nobody's any more, however the run ended. */
async function dropScratch(state, { emit }) {
    if (state.stage === 'begun')
        return;
    await state.folder.dropScratch().catch((error) => {
        emit({
            type: 'warning',
            message: `could not remove ${state.folder.scratch}: ${error.message}`,
        });
    });
}
/**
 * Once a run has ended there is nothing to go on from. It is published by now, so what is left
 * lying breaks nothing.
 */
async function dropCheckpoints({ config, world, emit }) {
    await world.host.checkpoints.drop(config).catch((error) => {
        emit({ type: 'warning', message: `could not remove the checkpoints: ${error.message}` });
    });
}


/***/ }),

/***/ 29476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A run's id: its start to the millisecond, so that ids sort by time as far as clocks go, and eight
 * random hex digits, so that two that start together differ.
 */
function runId(created, random = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4)) {
    const time = created.toISOString().replace(/[-:]/g, '').replace('.', '').replace('Z', '');
    return `${time}-${Buffer.from(random).toString('hex')}`;
}


/***/ }),

/***/ 27876:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35802);
/* harmony import */ var _commands_train_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59537);
/* harmony import */ var _toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2276);



/** The action in train/: trains, and leaves the run to a later job. */
process.exitCode = await (0,_commands_train_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runTrainAction */ .U)((0,_commands_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .trainInputs */ .iM)(_toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R), (0,_toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .toolkitRunner */ .h)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
