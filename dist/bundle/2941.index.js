export const id = 2941;
export const ids = [2941];
export const modules = {

/***/ 28661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Joins subscribers. One that throws is taken off and reported to the others once; it never stops a
 * run. It is ended like the others, since it may hold a file open.
 */
var fanOut = (function fanOut(subscribers) {
    const live = new Set(subscribers);
    const open = new Set(subscribers);
    let burst = false;
    const stop = (subscriber, error) => {
        live.delete(subscriber);
        emit({ type: 'warning', message: `${subscriber.name} stopped: ${(0,errors/* messageOf */.bD)(error)}` });
    };
    const flush = (() => {
        burst = false;
        for (const subscriber of live) {
            try {
                subscriber.flush?.();
            }
            catch (error) {
                stop(subscriber, error);
            }
        }
    });
    const emit = ((event) => {
        for (const subscriber of live) {
            try {
                subscriber.receive(event);
            }
            catch (error) {
                stop(subscriber, error);
            }
        }
        // Whoever has many to tell emits them one after the other, and awaits nothing meanwhile.
        if (!burst)
            queueMicrotask(flush);
        burst = true;
    });
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
            const ending = [...open].filter(((subscriber) => subscriber.end !== undefined));
            for (const subscriber of ending) {
                live.delete(subscriber);
                open.delete(subscriber);
            }
            await Promise.all(ending.map(((subscriber) => endInTime(subscriber).catch((error) => stop(subscriber, error)))));
        },
    };
});
/** @throws Error when it fails, or has not ended after `END_PATIENCE` */
var endInTime = (async function endInTime(subscriber) {
    let timer;
    const tooLong = new Promise(((_, fail) => {
        const error = new Error(`it did not end within ${END_PATIENCE / 1000} s`);
        timer = setTimeout(() => fail(error), END_PATIENCE);
    }));
    try {
        await Promise.race([subscriber.end?.(), tooLong]);
    }
    finally {
        clearTimeout(timer);
    }
});
/** Where the run happens, for the record. */
var environment = (function environment() {
    return {
        sluice: version/* VERSION */.x,
        node: process.version,
        platform: (0,external_node_os_.platform)(),
        arch: (0,external_node_os_.arch)(),
        cpu: `${(0,external_node_os_.cpus)()[0]?.model.trim() ?? 'unknown'} x ${(0,external_node_os_.cpus)().length}`,
    };
});
/** To the millisecond. */
var round = (function round(seconds) {
    return Math.round(seconds * 1000) / 1000;
});
/** A run that starts now: it has an id, and its host and those who watch hear of it. */
var beginRun = (async function beginRun(rules, world) {
    const { config } = rules;
    const { project, experiment } = config;
    const key = { project, experiment };
    const created = world.now();
    const id = (0,run_id/* runId */.V)(created);
    const events = fanOut([await world.host.begin(key), ...world.subscribers]);
    const stopwatch = new Stopwatch(world.clock);
    return { config, rules, world, id, created, key, events, emit: events.emit, stopwatch };
});
/** What the record of a run begins with, however the run ends. */
var recordHeader = (async function recordHeader({ id, created, key, config, world, }) {
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
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: (() => (/* binding */ beginRun)),
  N: (() => (/* binding */ recordHeader))
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/events.ts

/** A subscriber that never ends must not keep its run from ending. In milliseconds. */
const END_PATIENCE = 10_000;



// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/record/environment.ts




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


;// CONCATENATED MODULE: ./src/pipeline/run-scope.ts









/***/ }),

/***/ 79512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** What the others are called by is the same whichever is exported. */
var choose = (function choose(trainings) {
    const [first] = trainings;
    if (!first)
        throw new RangeError('nothing was trained');
    const measured = trainings.map((({ trained }) => validationOf(trained)));
    const by = trainings.length > 1
        ? METRICS.find((name) => measured.every((of) => of[name] !== undefined))
        : undefined;
    const chosen = by === undefined
        ? first
        : median(trainings, measured.map((of) => of[by]));
    return { chosen, others: trainings.filter(((one) => one !== chosen)), by: by ?? null };
});
/** Of the epoch whose weights were kept. */
var validationOf = (function validationOf({ history, epochs }) {
    return history[(epochs?.best ?? history.length) - 1] ?? {};
});
/**
 * Trains one seed more than there are: the config's, and those that follow it.
 * @throws BrokenError when the training breaks
 */
var trainNext = (async function trainNext(training, trainings, first, context) {
    const seed = (first + trainings.length) % 2 ** 32;
    const { checkpoints } = context;
    // What one seed went on from is not another's.
    const own = checkpoints === undefined || seed === first ? checkpoints : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(checkpoints, `seed-${seed}`);
    if (trainings.length > 0)
        context.emit({ type: 'seed', seed });
    const trained = await training.run({
        ...context,
        seed,
        ...(own !== undefined && { checkpoints: own }),
    });
    return [...trainings, { seed, trained }];
});
/** What the record says of them; undefined where there was one. */
var seedsEntry = (function seedsEntry({ chosen, others, by }) {
    if (others.length === 0)
        return undefined;
    const all = [chosen, ...others].toSorted((a, b) => a.seed - b.seed);
    const handed = all.flatMap(({ seed, trained }) => trained.handed ? [{ seed, ...trained.handed }] : []);
    return {
        trained: all.map(({ seed }) => seed),
        exported: chosen.seed,
        by,
        ...(handed.length > 0 && { handed }),
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: (() => (/* binding */ trainNext)),
/* harmony export */   NX: () => (/* binding */ AUTO_SEEDS),
/* harmony export */   Sw: (() => (/* binding */ choose)),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   pR: (() => (/* binding */ seedsEntry))
/* harmony export */ });
/* unused harmony export isLeftToSeeds */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** What `auto` trains: fewer seeds tell too little of what a seed does. */
const AUTO_SEEDS = { least: 3, most: 5 };

const METRICS = ['val_loss', 'val_auc', 'val_accuracy', 'val_mae'];

/** The lower one of two in the middle. */
function median(trainings, values) {
    const order = trainings.map((_, i) => i).sort((a, b) => values[a] - values[b] || a - b);
    return trainings[order[Math.floor((order.length - 1) / 2)]];
}

/**
 * Whether one seed more may decide what evidence has left open. What seeds rather than rows may
 * make uncertain is not decided before all of them are trained: whoever stops at the first lucky
 * few is wrong more often than the level says.
 */
function isOpen({ verdict, findings }) {
    const bySeeds = findings.some(({ because }) => 'gain' in because && isLeftToSeeds(because.gain.seeds));
    return bySeeds || isUndecided({ verdict, findings });
}
/** Whether seeds may make more of an error than rows do. */
function isLeftToSeeds(shares) {
    return shares !== undefined && (shares.seedsAtMost ?? shares.seeds) > shares.rows;
}
function isUndecided({ verdict, findings }) {
    return (verdict === 'inconclusive' &&
        findings.some(({ severity, verdict: of, comparison }) => severity === 'error' && of === 'inconclusive' && comparison?.interval != null));
}



/***/ }),

/***/ 58209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** What experiment trackers are told of a run beside its events. */
var trackedRun = (async function trackedRun({ config, world, }) {
    const { git } = await world.host.place;
    return {
        params: new Map((0,_record_param_leaves_js__WEBPACK_IMPORTED_MODULE_0__/* .paramLeaves */ .o)(config.values).flatMap((([key, value]) => value === undefined ? [] : [[key, asParam(value)]]))),
        ...(git && { commit: git.sha }),
    };
});
var asParam = (function asParam(value) {
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return plain ? value : JSON.stringify(value);
});
/** Says how the weights of what was trained are spread, where that is asked for. */
var tellWeights = (async function tellWeights(model, { config, emit }) {
    const { tensorboard, histograms } = config.track;
    if (tensorboard === undefined || !histograms)
        return;
    const { weightHistograms } = await __webpack_require__.e(/* import() */ 1826).then(__webpack_require__.bind(__webpack_require__, 51826));
    const weights = weightHistograms(model);
    if (weights.length > 0)
        emit({ type: 'weights', weights });
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: (() => (/* binding */ trackedRun)),
/* harmony export */   X: (() => (/* binding */ tellWeights))
/* harmony export */ });
/* harmony import */ var _record_param_leaves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15585);






/***/ }),

/***/ 57930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Keeps the epochs as they come: what an interrupted training leaves of its history. */
var history_history = (function history_history() {
    const epochs = [];
    return {
        name: 'history',
        receive(event) {
            if (event.type === 'epoch')
                epochs.push(event.metrics);
        },
        epochs: () => [...epochs],
    };
});
/**
 * Appends each event to a file, a line of JSON with its time. Those that come at once are written at
 * once, as soon as the last of them is there, so the file can be followed while the run works.
 * @param path where it lies now
 * @throws Error when the file can't be opened
 */
var eventsFile = (function eventsFile(path, now) {
    let file = (0,external_node_fs_.openSync)(path(), 'a');
    const held = new held_text/* HeldText */.d(((lines) => {
        file ??= (0,external_node_fs_.openSync)(path(), 'a');
        (0,external_node_fs_.appendFileSync)(file, lines);
    }));
    const close = (() => {
        try {
            held.flush();
        }
        finally {
            if (file !== undefined)
                (0,external_node_fs_.closeSync)(file);
            file = undefined;
        }
    });
    return {
        name: 'events.jsonl',
        receive(event) {
            held.add(`${JSON.stringify({ time: now().toISOString(), ...event })}\n`);
        },
        flush: (() => held.flush()),
        release: close,
        async end() {
            close();
        },
    };
});
/**
 * What every run leaves behind by its events, and what it leaves where it is asked to.
 * @throws Error when what every run leaves can't be opened
 */
var openSubscribers = (async function openSubscribers({ events, now, track, run, }) {
    const trackers = [];
    for (const { folder, open } of TRACKERS) {
        const path = folder(track);
        if (path !== undefined)
            trackers.push(tracked(await open(path), run, now));
    }
    return [eventsFile(events, now), ...trackers];
});
/**
 * Removes what killed runs left in the store, and says so once: an export that one was in the midst
 * of is undone first, and one that counts is cleaned up after. What can't be removed is a warning, and is never in the way.
 */
var clearKilledRuns = (async function clearKilledRuns(world, emit) {
    const warn = (message) => emit({ type: 'warning', message });
    const { store, signal, now } = world;
    const mayWrite = (to) => (0,real_path/* liesIn */.z$)(to, (0,source_files/* rootsOf */.RD)(world));
    const waiting = { onWait: warn, signal };
    const clear = async ({ id, folder, published }) => {
        // In the bundle, but not read before there is such a run.
        const { settleInterruptedExport, undoInterruptedExport } = await Promise.all(/* import() */[__webpack_require__.e(7843), __webpack_require__.e(8393)]).then(__webpack_require__.bind(__webpack_require__, 67843));
        if (published) {
            const settled = await settleInterruptedExport(folder, mayWrite, waiting);
            await folder.disown();
            if (settled)
                warn(`the run ${id} was killed once it was published; its export is whole`);
            return;
        }
        const undone = await undoInterruptedExport(folder, mayWrite, waiting);
        await folder.remove();
        const exported = undone === undefined ? '' : `; its export into ${undone} was undone`;
        warn(`the run ${id} was killed, and what it left was removed${exported}`);
    };
    for (const killed of await store.killed(now().getTime())) {
        await clear(killed).catch((error) => {
            warn(`what the killed run ${killed.id} left stays in the store: ${(0,errors/* messageOf */.bD)(error)}`);
        });
    }
});
/**
 * The data is as it should be: the run gets its folder, and from now on leaves something there. Where
 * another run has its id, it goes on with a new one.
 */
var openRun = (function openRun({ data }, scope) {
    const made = scope.world.store.create(idsOf(scope));
    return { stage: 'opened', ...made, ...(data && { data: data.summary }), history: history_history() };
});
var idsOf = (function* idsOf({ id, created }) {
    yield id;
    for (let more = 1; more < MOST_IDS; more++)
        yield (0,run_id/* runId */.V)(created);
});
/**
 * Who writes into the folder listens from now on, and everybody hears that the run has started and
 * what was read.
 */
var startRun = (async function startRun({ folder, history }, { data, said }, scope) {
    const { id, config, world, events, emit } = scope;
    const output = {
        events: (() => folder.events),
        now: world.now,
        track: config.track,
        run: await (0,track_run/* trackedRun */.G)(scope),
    };
    events.add(history, ...(await openSubscribers(output)));
    const { project, experiment } = config;
    emit({ type: 'run-started', runId: id, project, experiment });
    await clearKilledRuns(world, emit);
    if (data)
        (0,before_training/* emitData */.qf)(data, emit);
    for (const event of said)
        emit(event);
});
/** What every seed's training is handed; it goes on from an earlier attempt's checkpoint. */
var trainContext = (async function trainContext({ scratch }, scope) {
    const { config, world, emit } = scope;
    const { host, signal } = world;
    const checkpoints = host.checkpoints.folder(config);
    if (resumes(scope))
        await host.checkpoints.restore(config);
    const { job } = await host.place;
    return { emit, signal, checkpoints, scratch, ...(job && { job: String(job.run) }) };
});
/** Whether a next attempt can go on where this one is stopped. */
var resumes = (function resumes({ config, world }) {
    return world.handed === undefined && (0,trainers/* usesCheckpoints */.GA)(config.trainer);
});
/** What a training wrote into is nobody's any more, however the run ended. */
var dropScratch = (async function dropScratch(state, { emit }) {
    if (state.stage === 'begun')
        return;
    await state.folder.dropScratch().catch((error) => {
        emit({
            type: 'warning',
            message: `could not remove ${state.folder.scratch}: ${error.message}`,
        });
    });
});
/**
 * Once a run has ended there is nothing to go on from. It is published by now, so what is left
 * lying breaks nothing.
 */
var dropCheckpoints = (async function dropCheckpoints({ config, world, emit }) {
    await world.host.checkpoints.drop(config).catch((error) => {
        emit({ type: 'warning', message: `could not remove the checkpoints: ${error.message}` });
    });
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lH: (() => (/* binding */ dropCheckpoints)),
  Wl: (() => (/* binding */ dropScratch)),
  Iy: (() => (/* binding */ openRun)),
  AD: (() => (/* binding */ startRun)),
  Az: (() => (/* binding */ trainContext))
});

// EXTERNAL MODULE: ./src/record/run-id.ts
var run_id = __webpack_require__(29476);
;// CONCATENATED MODULE: ./src/subscribers/history.ts


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/subscribers/held-text.ts
var held_text = __webpack_require__(6350);
;// CONCATENATED MODULE: ./src/subscribers/events-file.ts




// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
;// CONCATENATED MODULE: ./src/subscribers/tracker.ts



/** What it is told of is on the disk after so long, in milliseconds, or as soon as an event comes after it. */
const FLUSH_AFTER = 1000;
const LONGEST_NAME = 180;
const LONGEST_VALUE = 500;
/** What every tracker makes of a run's events. @param run but for what the first event says */
function tracked(tracker, run, now) {
    const params = new Map([...run.params].map(([name, value]) => [nameOf(name), paramOf(value)]));
    let begun = false;
    let training = 'training';
    let epoch = 0;
    let flushed = 0;
    let timer;
    /** What a flush on the clock threw: it is told when there is somebody to tell. */
    let failure;
    const flush = () => {
        clearTimeout(timer);
        timer = undefined;
        flushed = now().getTime();
        tracker.flush();
    };
    const flushOnTime = () => {
        if (now().getTime() - flushed >= FLUSH_AFTER)
            flush();
        else {
            timer ??= setTimeout(() => {
                try {
                    flush();
                }
                catch (error) {
                    failure = { error };
                }
            }, FLUSH_AFTER).unref();
        }
    };
    const write = (event, at) => {
        switch (event.type) {
            case 'run-started': {
                const { runId: id, project, experiment } = event;
                tracker.begin({ ...run, id, project, experiment, params }, at);
                begun = true;
                return true;
            }
            case 'seed':
                training = `seed-${event.seed}`;
                return false;
            case 'epoch': {
                epoch = event.epoch;
                const { learningRate, gradientNorm } = event;
                const { learningRate: _, ...metrics } = event.metrics;
                const values = {
                    ...metrics,
                    ...(learningRate !== undefined && { learning_rate: learningRate }),
                    ...(gradientNorm !== undefined && { gradient_norm: gradientNorm }),
                };
                tracker.scalars(named(training, values), epoch, at);
                return true;
            }
            case 'weights':
                tracker.histograms?.(event.weights, epoch, at);
                return true;
            case 'evaluated':
                tracker.scalars(named('test', event.metrics), epoch, at);
                return true;
            case 'decided':
                tracker.verdict?.(event.verdict);
                return true;
            case 'run-finished':
                tracker.end(event.status, at);
                return true;
            default:
                return false;
        }
    };
    const giveUp = (error) => {
        begun = false;
        failure = undefined;
        clearTimeout(timer);
        throw error;
    };
    return {
        name: tracker.name,
        receive(event) {
            if (failure)
                giveUp(failure.error);
            if (!begun && event.type !== 'run-started')
                return;
            try {
                if (write(event, now()))
                    flushOnTime();
            }
            catch (error) {
                giveUp(error);
            }
        },
        async end() {
            try {
                if (failure)
                    giveUp(failure.error);
                if (begun)
                    flush();
            }
            finally {
                tracker.close?.();
            }
        },
    };
}
/** What has no value is left out. */
function named(group, values) {
    return new Map(Object.entries(values).flatMap(([name, value]) => value === null ? [] : [[`${group}/${nameOf(name)}`, value]]));
}
/** On one line and without slashes; what is cut stays apart from what is cut alike. */
function nameOf(name) {
    const line = (0,text_escape/* escapeLog */.Ah)(name).replaceAll('/', '.');
    if (line.length <= LONGEST_NAME)
        return line;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex');
    return `${line.slice(0, LONGEST_NAME - 9)}~${digest.slice(0, 8)}`;
}
function paramOf(value) {
    return typeof value === 'string' ? (0,shorten/* shorten */.m)((0,text_escape/* escapeLog */.Ah)(value), LONGEST_VALUE) : value;
}

;// CONCATENATED MODULE: ./src/subscribers/subscribers.ts


/** A new one is an entry here, and is read only where it is asked for. */
const TRACKERS = [
    {
        folder: (({ tensorboard }) => tensorboard),
        open: async (folder) => (await Promise.all(/* import() */[__webpack_require__.e(2987), __webpack_require__.e(5594), __webpack_require__.e(3671)]).then(__webpack_require__.bind(__webpack_require__, 23671))).tensorboard(folder),
    },
    {
        folder: (({ mlflow }) => mlflow),
        open: async (folder) => (await __webpack_require__.e(/* import() */ 3837).then(__webpack_require__.bind(__webpack_require__, 73837))).mlflow(folder),
    },
];


// EXTERNAL MODULE: ./src/train/trainers.ts + 19 modules
var trainers = __webpack_require__(28165);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts
var before_training = __webpack_require__(29254);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/real-path.ts
var real_path = __webpack_require__(51995);
;// CONCATENATED MODULE: ./src/pipeline/killed-runs.ts





// EXTERNAL MODULE: ./src/pipeline/track-run.ts
var track_run = __webpack_require__(58209);
;// CONCATENATED MODULE: ./src/pipeline/training.ts








/** That two runs of one millisecond are given one id is an accident, and more in turn is none. */
const MOST_IDS = 20;








/***/ }),

/***/ 15585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** The values of a config by their keys: `train.epochs` \u2192 `50`. A list is one value. */
var paramLeaves = (function paramLeaves(value, path = '') {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return [[path, value]];
    return Object.entries(value).flatMap((([key, inner]) => paramLeaves(inner, path === '' ? key : `${path}.${key}`)));
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: (() => (/* binding */ paramLeaves))
/* harmony export */ });



/***/ }),

/***/ 29476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * A run's id: its start to the millisecond, so that ids sort by time as far as clocks go, and eight
 * random hex digits, so that two that start together differ.
 */
var runId = (function runId(created, random = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4)) {
    const time = created.toISOString().replace(/[-:]/g, '').replace('.', '').replace('Z', '');
    return `${time}-${Buffer.from(random).toString('hex')}`;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: (() => (/* binding */ runId))
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);




/***/ })

};
