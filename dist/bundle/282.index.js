export const id = 282;
export const ids = [282];
export const modules = {

/***/ 38503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FolderKeeper)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/**
 * Keeps a run in the folder that it worked in. The record is written last: without it a folder is a
 * run that was killed, and a record that says `promoted` is all that makes a run the baseline of
 * its store.
 */
class FolderKeeper {
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    async keep({ record }) {
        await this.folder.writeRecord(record);
        return {};
    }
    async promote() { }
    async rollBack() {
        try {
            await this.folder.rollBack();
            return [];
        }
        catch (error) {
            return [
                `the run in ${this.folder.path} could not be rolled back: delete the folder by hand (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`,
            ];
        }
    }
}


/***/ }),

/***/ 70597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish),
/* harmony export */   n: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/**
 * The order of docs/adr/0009, the same for every host: a run is kept, its export is put in place,
 * it is made the baseline if it is promoted, it gets its name in the store, and only then people are
 * told. An interruption counts
 * until the export is put in place.
 * @param source where its baseline is looked for
 * @throws BrokenError when something could not be kept or promoted; `withdraw` rolls back what was
 */
async function publish(run, source, { putInPlace, giveName }, { host, signal }) {
    const kept = await host.kept.keep(run);
    signal.throwIfAborted();
    await putInPlace();
    if (run.record.promoted)
        await host.kept.promote(run, source);
    await giveName();
    return host.announceEnd(run.record, kept);
}
/**
 * Ends a run that came to no verdict, wherever it had come to in `publish`: what was kept is rolled
 * back, its evidence is kept as it is now, and people are told. What fails is a warning: the run
 * has its own error to tell.
 * @param run undefined where there is no evidence
 */
async function withdraw(record, run, { host, warn }) {
    if (record.status === 'interrupted') {
        // A cancelled job is killed within seconds: it can't wait for an address to link.
        await Promise.all([host.announceEnd(record, {}), keepEvidenceOnly(run, host, warn)]);
    }
    else
        await host.announceEnd(record, await keepEvidenceOnly(run, host, warn));
}
async function keepEvidenceOnly(run, { kept }, warn) {
    const left = await kept.rollBack();
    for (const message of left)
        warn(message);
    if (run === undefined)
        return {};
    try {
        return await kept.keep(run);
    }
    catch (error) {
        warn((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
        const still = await kept.rollBack();
        for (const message of still.filter((one) => !left.includes(one)))
            warn(message);
        return {};
    }
}


/***/ }),

/***/ 33403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ gateRun)
});

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

// EXTERNAL MODULE: ./src/train/trainers.ts + 38 modules
var trainers = __webpack_require__(98879);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts + 28 modules
var before_training = __webpack_require__(7217);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/files/error-code.ts
var error_code = __webpack_require__(4647);
;// CONCATENATED MODULE: ./src/files/real-path.ts




/**
 * Where a path really leads: its nearest ancestor that exists, with every link followed, and the
 * rest as it is written. A link that leads to nothing leads nowhere: what is written through it
 * would stand where it points to.
 * @returns absolute; undefined where a link on the way leads to nothing
 * @throws BrokenError when the way can't be looked at
 */
async function realPath(path) {
    const rest = [];
    for (let folder = (0,external_node_path_.resolve)(path);; folder = (0,external_node_path_.dirname)(folder)) {
        try {
            return (0,external_node_path_.join)(await (0,promises_.realpath)(folder), ...rest);
        }
        catch (cause) {
            if ((0,error_code/* errorCode */.C)(cause) !== 'ENOENT' && (0,error_code/* errorCode */.C)(cause) !== 'ENOTDIR') {
                throw new errors/* BrokenError */.gk(`can't look at ${folder}: ${(0,errors/* messageOf */.bD)(cause)}`, undefined, { cause });
            }
            const isLink = await (0,promises_.lstat)(folder).then(() => true, () => false);
            if (isLink)
                return undefined;
            rest.unshift((0,external_node_path_.basename)(folder));
        }
    }
}
/** Whether a path is a folder or lies in it. Both absolute. */
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return !(0,external_node_path_.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`);
}
/** Whether a path really lies in one of some folders, whatever links lead to it. */
async function liesIn(path, folders) {
    const real = await realPath(path);
    if (real === undefined)
        return false;
    for (const folder of folders) {
        const root = await realPath(folder);
        if (root !== undefined && isInside(real, root))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./src/models/export-folder.ts + 4 modules
var export_folder = __webpack_require__(51010);
;// CONCATENATED MODULE: ./src/pipeline/killed-runs.ts



/**
 * Removes what killed runs left in the store, and says so once: an export that one was in the midst
 * of is undone first. What can't be removed is a warning, and is never in the way.
 */
async function clearKilledRuns(config, { store, workspace, signal, now }, emit) {
    const warn = (message) => emit({ type: 'warning', message });
    const folders = [workspace, ...(config.export ? [config.export.path] : [])];
    const clear = async ({ id, folder }) => {
        const undone = await (0,export_folder/* undoInterruptedExport */.bt)(folder, (to) => liesIn(to, folders), {
            onWait: warn,
            signal,
        });
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/record/run-id.ts

/**
 * A run's id: its start to the millisecond, so that ids sort by time as far as clocks go, and eight
 * random hex digits, so that two that start together differ.
 */
function runId(created, random = (0,external_node_crypto_.randomBytes)(4)) {
    const time = created.toISOString().replace(/[-:]/g, '').replace('.', '').replace('Z', '');
    return `${time}-${Buffer.from(random).toString('hex')}`;
}

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
    /** Ends the stage that ran since the lap before. */
    lap(name) {
        const now = this.#clock();
        this.#laps[name] = round(now - this.#last);
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
async function beginRun(config, world) {
    const { project, experiment } = config;
    const created = world.now();
    const id = runId(created);
    const events = fanOut([
        await world.host.begin({ id, key: { project, experiment } }),
        ...world.subscribers,
    ]);
    return {
        config,
        world,
        id,
        header: async () => ({
            schema: schema_version/* RECORD_SCHEMA */.e,
            id,
            project,
            experiment,
            created: created.toISOString(),
            git: (await world.host.place).git,
            params: config.values,
            environment: environment(),
        }),
        events,
        emit: events.emit,
        stopwatch: new Stopwatch(world.clock),
    };
}

// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/host/folder-keeper.ts
var folder_keeper = __webpack_require__(38503);
// EXTERNAL MODULE: ./src/pipeline/publish.ts
var publish = __webpack_require__(70597);
;// CONCATENATED MODULE: ./src/pipeline/unfinished-run.ts




/**
 * Ends a run that came to no verdict: what was made public is rolled back, its evidence is kept,
 * and people are told. Nothing is thrown, whatever else fails: the error that ended the run is the
 * one to tell.
 */
async function leaveUnfinished(error, state, scope) {
    if (error instanceof errors/* InputError */.dz)
        return refuse(error, state, scope);
    const { config, world, emit, stopwatch } = scope;
    const { host } = world;
    const status = error instanceof errors/* InterruptedError */.p4 ? 'interrupted' : 'broke';
    emit({ type: 'run-finished', status, seconds: stopwatch.total() });
    const record = {
        ...reached(await scope.header(), state),
        status,
        error: (0,errors/* messageOf */.bD)(error),
        promoted: false,
        artifacts: [],
    };
    const run = await replaceRun(record, state, scope);
    await Promise.allSettled([
        (0,publish/* withdraw */.n)(record, run, world),
        status === 'interrupted' && config.train.checkpointEvery
            ? host.checkpoints.save(config)
            : undefined,
    ]);
    if (run === undefined)
        await removeFolder(state, scope);
}
/** What was refused was no run: nothing of it is left but what people are told. */
async function refuse(error, state, scope) {
    const { config, world } = scope;
    const { project, experiment } = config;
    const words = (0,exit/* explainError */.UW)(error, false, world.folder);
    await Promise.allSettled([
        world.host.announceEnd({ status: 'refused', project, experiment, error: words }, {}),
        removeFolder(state, scope),
    ]);
}
/**
 * What a run had reached when it ended on the way. None of it counts, so a decision is not among
 * it.
 */
function reached(header, state) {
    switch (state.stage) {
        case 'begun':
            return header;
        case 'opened': {
            const history = state.history.epochs();
            return { ...header, data: state.data, ...(history.length > 0 && { history }) };
        }
        case 'decided': {
            const { decision: _, exportPath: __, export: ___, ...rest } = state.record;
            return rest;
        }
    }
}
/**
 * The run as it now lies in its folder; undefined where it has none that holds what an unfinished
 * run leaves.
 */
async function replaceRun(record, state, { events }) {
    if (state.stage === 'begun')
        return undefined;
    const { folder } = state;
    const keeper = new folder_keeper/* FolderKeeper */.h(folder);
    const run = { record, folder: folder.path };
    try {
        if ((await keeper.rollBack()).length > 0)
            return undefined;
        await keeper.keep(run);
        events.release();
        await folder.publish();
        return { record, folder: folder.path };
    }
    catch {
        return undefined;
    }
}
/**
 * A folder without a record is no run. Its files are closed first: an open one can't be removed
 * everywhere.
 */
async function removeFolder(state, { events, world }) {
    if (state.stage === 'begun')
        return;
    await events.end();
    await state.folder.remove().catch((error) => {
        world.warn(`could not remove ${state.folder.path}: ${(0,errors/* messageOf */.bD)(error)}`);
    });
}

;// CONCATENATED MODULE: ./src/pipeline/run.ts







/**
 * The whole way: data → train → evaluate → compare → gate → export → publish. Whatever ends it
 * after the data was read leaves a record in the store, and however it ends, the host has said so.
 * @throws InputError when config or data are wrong; nothing was trained then, and nothing is left
 *   behind
 * @throws InterruptedError when the signal was aborted
 * @throws Error when something broke
 */
async function gateRun(config, world) {
    const { host, signal } = world;
    const scope = await beginRun(config, world);
    const { emit, events, stopwatch } = scope;
    let state = { stage: 'begun' };
    try {
        const trainer = (0,trainers/* openTrainer */.M)(config.trainer);
        const data = await (0,before_training/* readData */.v3)(config, {
            ...world,
            emit,
            ...(trainer.allocate && { allocate: trainer.allocate }),
            ...(trainer.tables && { tables: true }),
        });
        stopwatch.lap('readSeconds');
        state = openRun(data, scope);
        startRun(state, scope);
        await clearKilledRuns(config, world, emit);
        const { folder } = state;
        (0,before_training/* emitData */.qf)(data.dataset, emit);
        const { dataset } = data;
        const training = await trainer.prepare({ training: dataset, evaluation: dataset }, { emit });
        const baseline = await (0,before_training/* findBaseline */.Xn)(config, host, emit);
        const trained = await train(training, folder, scope);
        stopwatch.lap('trainSeconds');
        // In the bundle, but not read before there is something to judge.
        const steps = await Promise.all(/* import() */[__webpack_require__.e(938), __webpack_require__.e(23)]).then(__webpack_require__.bind(__webpack_require__, 43023));
        const evaluated = await steps.evaluateModel(trained, data, folder, scope);
        stopwatch.lap('evaluateSeconds');
        signal.throwIfAborted();
        const compared = await steps.compareRuns(evaluated, { data, baseline, trained }, config);
        const decision = steps.decideGate(data.checks, compared, baseline, scope);
        stopwatch.lap('compareSeconds');
        signal.throwIfAborted();
        const written = await steps.writeProvenModel(decision, trained, evaluated, { dataset, folder }, scope);
        const record = await steps.finishedRecord({ data, baseline, trained, evaluated, compared, decision, written }, scope);
        state = { stage: 'decided', folder, record };
        const publication = await steps.exportAndPublish(state, scope);
        await dropCheckpoints(scope);
        emit({ type: 'run-finished', status: 'finished', seconds: stopwatch.total() });
        return { record, folder: folder.path, publication };
    }
    catch (error) {
        await leaveUnfinished(error, state, scope);
        throw error;
    }
    finally {
        await dropScratch(state, scope);
        await events.end();
    }
}
/** The data is as it should be: the run gets its folder, and from now on leaves something there. */
function openRun({ dataset }, { id, world }) {
    const folder = world.store.create(id);
    return { stage: 'opened', folder, data: dataset.summary, history: history_history() };
}
/** Who writes into the folder listens from now on, and everybody hears that the run has started. */
function startRun({ folder, history }, { id, config, world, events, emit }) {
    events.add(history, ...openSubscribers({ events: () => folder.events, now: world.now }));
    const { project, experiment } = config;
    emit({ type: 'run-started', runId: id, project, experiment });
}
/** Trains, from the checkpoint of an earlier attempt on where there is one. */
async function train(training, { scratch }, { config, world, emit }) {
    const { seed, checkpointEvery } = config.train;
    const { host, signal } = world;
    const checkpoints = host.checkpoints.folder(config);
    if (checkpointEvery)
        await host.checkpoints.restore(config);
    return training.run({ seed, emit, signal, checkpoints, scratch });
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

/***/ 27870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outcomeLines)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/**
 * What became of the model, a sentence each.
 * @param place where it was exported to, as the reader would write it; absent where the reader's
 * disk is another one
 */
function outcomeLines(outcome, place) {
    switch (outcome.kind) {
        case 'not passed':
            return ['The model was not exported.'];
        case 'no export path':
            return [
                'The model was not exported: the config has no export.path.',
                ...promotedLines(outcome.promoted),
            ];
        case 'exported': {
            const size = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(outcome.files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(outcome.bytes)}`;
            const exported = place === undefined
                ? `The model was exported: ${size}, read back and proven to give the same predictions.`
                : `The model is in ${place} (${size}).`;
            return [exported, ...promotedLines(outcome.promoted)];
        }
    }
}
function promotedLines(promoted) {
    return promoted ? ['It is the baseline from now on.'] : [];
}


/***/ }),

/***/ 87496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);
/* harmony import */ var _text_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54777);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38866);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27870);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72691);






/**
 * The report of a run for a terminal or a log: lines, the last without a newline.
 * @param folder the working directory; paths in it are shown relative to it
 */
function terminalReport(view, colors, folder) {
    const { verdict, headline, name, run } = view;
    const color = { passed: colors.green, failed: colors.red, inconclusive: colors.yellow }[verdict];
    return [
        '',
        colors.bold('Metrics on the test rows'),
        ...metricLines(view.metrics.rows, colors),
        '',
        colors.bold('Gate'),
        ...comparedWithLines(view).map((line) => colors.dim((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(line))),
        ...conditionLines(view.conditions, colors),
        '',
        `${_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j[verdict]} ${colors.bold(color(headline))}`,
        ...view.advice.map((line) => `   ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(line)}`),
        ...(0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeLines */ .q)(view.outcome, placeOf(view.outcome, folder)).map((line) => `   ${line}`),
        colors.dim(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${name} ${run.id}`)}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(run.seconds)}`),
    ].join('\n');
}
/** Why there was none stands beside each condition that asks for one. */
function comparedWithLines({ comparedWith }) {
    const { found, text, url, evidence } = comparedWith;
    return found ? [text, ...(url === undefined ? [] : [url]), ...evidence] : [];
}
/** Longer conditions than this are not lined up with. */
const WIDEST = 48;
function conditionLines(conditions, colors) {
    const texts = conditions.map(({ text, advisory }) => `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(text)}${advisory ? ' (advice)' : ''}`);
    const width = Math.max(...texts.map(({ length }) => (length <= WIDEST ? length : 0)));
    return conditions.map(({ verdict, reason }, i) => `${_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j[verdict]} ${texts[i].padEnd(width)}  ${colors.dim((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(reason))}`);
}
function metricLines(metrics, colors) {
    const rows = metrics.map(({ name, estimate }) => ({
        name: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(name),
        value: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(estimate),
        note: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .valueNote */ .e1)(estimate)),
    }));
    const width = Math.max(...rows.map(({ name }) => name.length));
    const valueWidth = Math.max(...rows.map(({ value }) => value.length));
    return rows.map(({ name, value, note }) => {
        const start = `  ${name.padEnd(width)}  `;
        return note === '' ? start + value : `${start}${value.padEnd(valueWidth)}  ${colors.dim(note)}`;
    });
}
function placeOf(outcome, folder) {
    return outcome.kind === 'exported' ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(shownPath(outcome.path, folder)) : '';
}
/** A path as a person in the folder would write it. */
function shownPath(path, folder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return short === '' || short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) ? path : short;
}


/***/ }),

/***/ 64153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ viewOf)
/* harmony export */ });
/* harmony import */ var _comparison_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77773);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);


/** What there is to say of a run that came to a verdict. */
function viewOf(record) {
    const { decision, data, trainer, timings } = record;
    return {
        verdict: decision.verdict,
        name: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .experimentName */ .By)(record),
        headline: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(decision),
        conditions: decision.findings.map(conditionRow),
        advice: (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceLines */ .CY)(record),
        outcome: outcomeOf(record),
        comparedWith: comparedWith(record),
        metrics: metricTable(record),
        training: {
            ...(record.epochs && { epochs: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .epochsText */ .yW)(record.epochs) }),
            trainRows: data.splits.train,
            validationRows: data.splits.validation,
            seconds: timings.trainSeconds,
            engine: trainer.engine,
            history: record.history,
        },
        warnings: data.warnings.map(({ message }) => message),
        run: {
            id: record.id,
            git: record.git,
            fingerprint: data.fingerprint,
            sluice: record.environment.sluice,
            seconds: timings.totalSeconds,
        },
    };
}
function conditionRow(finding) {
    const { verdict, where, severity, reason, value, interval, comparison, place } = finding;
    return {
        verdict,
        text: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionText */ .D3)(finding),
        onSlice: where !== undefined,
        advisory: severity === 'warn',
        reason,
        estimate: { value, interval },
        ...(comparison && { against: comparison }),
        ...(place && { place }),
    };
}
function outcomeOf({ decision, artifacts, exportPath: path, promoted }) {
    if (decision.verdict !== 'passed')
        return { kind: 'not passed' };
    if (path === null)
        return { kind: 'no export path', promoted };
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    return { kind: 'exported', path, files: artifacts.length, bytes, promoted };
}
function comparedWith(record) {
    const { baseline, comparison, decision } = record;
    const lines = comparison
        ? [
            (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsText */ .vQ)(record),
            (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shownText */ .f$)(comparison),
            (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .flipsText */ .op)(comparison),
            (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .familyText */ .Mm)(decision.findings),
            comparison.maySeen ? '' : (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .powerText */ .JA)(decision.findings),
        ]
        : [];
    return {
        found: baseline.found,
        text: (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineText */ .BW)(record),
        ...(baseline.found && baseline.url !== undefined && { url: baseline.url }),
        evidence: lines.filter((line) => line !== ''),
    };
}
/** What the command said of itself: never to be taken for what was measured. */
function reportedMetrics({ reported, data }) {
    const n = data.splits.test;
    return Object.entries(reported?.metrics ?? {}).map(([name, value]) => ({
        name: `${name} (reported)`,
        estimate: { value, interval: null, n, ...(value === null && { why: 'it is not a number' }) },
    }));
}
function metricTable(record) {
    const { comparison, data } = record;
    const compared = new Map(comparison?.metrics.map((row) => [row.metric, row]));
    return {
        testRows: data.splits.test,
        compared: comparison !== null,
        rows: [
            ...(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shownMetrics */ .fE)(record).map(([name, estimate]) => {
                const against = compared.get(name);
                return { name, estimate, ...(against && { against }) };
            }),
            ...reportedMetrics(record),
        ],
    };
}


/***/ })

};
