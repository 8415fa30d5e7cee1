export const id = 8358;
export const ids = [8358,8831];
export const modules = {

/***/ 20483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Where the report of a run lies as a page; runs of older versions have none. */
var pageIn = (async function pageIn(folder) {
    const page = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_FILES */ .al.page);
    return (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t)(page)) ? { page } : {};
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: (() => (/* binding */ pageIn))
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88463);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18949);






/***/ }),

/***/ 8358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Runs what a config asks for, in a terminal, and reports it there. Returns the exit code. */
var runConfig = (async function runConfig(config, { json, promote, retrain, rulesFrom, workspace, git, store: root }, terminal) {
    const { screen, colors, ascii, say, printJson } = terminal;
    const clock = (() => performance.now() / 1000);
    const store = new _record_store_js__WEBPACK_IMPORTED_MODULE_3__/* .Store */ .i(await root);
    const show = (0,_subscribers_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .progress */ .q)(screen, colors, clock);
    let unfinished;
    const { record, folder: kept } = await (0,_pipeline_run_js__WEBPACK_IMPORTED_MODULE_2__/* .gateRun */ .d)(config, {
        host: new _host_local_local_host_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalHost */ .a(store, git, 
        // As a pull request, which is judged so, promotes nothing.
        promote && rulesFrom === undefined, rulesFrom === undefined ? undefined : { ref: rulesFrom, workspace }),
        store,
        rules: 'base',
        promotes: 'auto',
        ...(retrain && { retrain }),
        workspace,
        folder: process.cwd(),
        subscribers: [show],
        warn: (message) => show.receive({ type: 'warning', message }),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_6__/* .stopSignal */ .Z)(),
        onUnfinished(reached) {
            unfinished = reached;
        },
        now: (() => new Date()),
        clock,
    }).catch(async (error) => {
        if (unfinished)
            await sayJudged(unfinished, terminal);
        throw error;
    });
    const page = await (0,_page_in_js__WEBPACK_IMPORTED_MODULE_5__/* .pageIn */ .n)(kept);
    const { terminalReport, viewOf } = await reporting();
    say(terminalReport(viewOf(record), { colors, ascii, folder: process.cwd(), ...page }));
    if (json)
        printJson(record);
    return (0,_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfVerdict */ .og)(record.decision.verdict);
});
/** In the bundle, but not read before there is something to tell. */
var reporting = (async function reporting() {
    const [terminal, view] = await Promise.all([
        __webpack_require__.e(/* import() */ 7496).then(__webpack_require__.bind(__webpack_require__, 87496)),
        Promise.all(/* import() */[__webpack_require__.e(5292), __webpack_require__.e(7094), __webpack_require__.e(381)]).then(__webpack_require__.bind(__webpack_require__, 87094)),
    ]);
    return { ...terminal, ...view };
});

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runConfig: (() => (/* binding */ runConfig))
/* harmony export */ });
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13139);
/* harmony import */ var _host_local_local_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49910);
/* harmony import */ var _pipeline_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52790);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25520);
/* harmony import */ var _subscribers_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30375);
/* harmony import */ var _page_in_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20483);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35055);








/** What the gate had said of a run that broke after it. */
async function sayJudged(unfinished, { colors, ascii, say }) {
    const { judgedReport, viewOfUnfinished } = await reporting();
    const judged = viewOfUnfinished(unfinished);
    if (judged)
        say(judgedReport(judged, { colors, ascii }));
}



/***/ }),

/***/ 18885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The SHA-256 of each file, in hex, in their order: of files of any size, read piece by piece.
 * @throws BrokenError when one can't be read
 */
var digestFiles = (async function digestFiles(paths) {
    const digests = [];
    for (const path of paths) {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        try {
            for await (const chunk of (0,_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .fileChunks */ .T)(path, { size: CHUNK_BYTES }))
                hash.update(chunk);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk(`${path} can't be read`, undefined, { cause });
        }
        digests.push(hash.digest('hex'));
    }
    return digests;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: (() => (/* binding */ digestFiles))
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _file_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97260);



/** For smaller ones hashing waits longer than it takes. */
const CHUNK_BYTES = 1 << 20;



/***/ }),

/***/ 38503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: (() => (/* binding */ FolderKeeper))
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
/**
 * The order of docs/adr/0009, the same for every host: a run is kept, its export is put in place,
 * it is made the baseline if it is promoted, it gets its name in the store, and only then people are
 * told. An interruption counts
 * until the export is put in place.
 * @param source where its baseline is looked for
 * @throws BrokenError when something could not be kept or promoted; `withdraw` rolls back what was
 */
var publish = (async function publish(run, source, { putInPlace, giveName }, { host, signal }) {
    const kept = await host.kept.keep(run);
    signal.throwIfAborted();
    await putInPlace();
    if (run.record.promoted)
        await host.kept.promote(run, source);
    await giveName();
    return host.announceEnd(run.record, kept);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fn: () => (/* binding */ publishPromotion),
/* harmony export */   mk: (() => (/* binding */ publish)),
/* harmony export */   ne: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);


/**
 * The end of `publish`, of a run that an earlier job has kept: it is promoted, and then people are
 * told.
 * @throws BrokenError when it could not be promoted; `rollBack` rolls back what was
 */
async function publishPromotion(run, source, kept, host) {
    await host.kept.promote(run, source);
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

/***/ 52790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The files that a config's data lie in, absolute: all of a pattern, those of the test rows last.
 * Empty where the rows come from a training.
 * @throws InputError when one is not there
 */
var dataFiles = (async function dataFiles({ data }, world) {
    if (data.kind !== 'dataset')
        return [];
    const { path, test } = data.spec;
    const roots = (0,source_files/* rootsOf */.RD)(world);
    const rows = await filesAt(path, roots, world);
    if (typeof test === 'number')
        return rows;
    const tested = await filesAt(test.path, test.root === undefined ? roots : [test.root], world);
    return [...rows, ...tested];
});
/** @throws InputError when none is there */
var filesAt = (async function filesAt(path, roots, { folder }) {
    return (await (0,source_files/* locate */.x5)(path, roots, folder)).map(((file) => file.path));
});
/**
 * The config, the runs that this one is held against and, of a training that runs code of the
 * repository's, the data, as they are before it trains.
 */
var holdFiles = (async function holdFiles(config, against, world) {
    const data = runsCode(config) ? await dataFiles(config, world) : [];
    const held = [
        ...(config.file === undefined ? [] : [{ path: config.file, of: 'config' }]),
        ...data.map((path) => ({ path, of: 'data' })),
        ...filesOfRuns(against).map(((path) => ({ path, of: 'baseline' }))),
    ];
    return Promise.all(held.map((async (one) => ({ ...one, state: await stateOf(one) }))));
});
/**
 * Says which files hold something else than before the training: the verdict is by what they held
 * then.
 * @throws BrokenError where a run passes though code of the repository's wrote over what says what
 * is asked or what is right, or though a run that it is held against was written over: it would
 * follow one that nobody can compare it with again
 */
var checkHeld = (async function checkHeld(held, { verdict }, { config, emit, world }) {
    for (const { state, ...file } of held) {
        const { path, of } = file;
        const now = await stateOf(file);
        // Another run may have pruned the store: what is gone says nothing else than before.
        if (now === state || (of === 'baseline' && now === undefined))
            continue;
        const shown = (0,external_node_path_.relative)(world.folder, path);
        const message = `${shown} was changed while the model was trained; this run is judged by what it held before`;
        emit({ type: 'warning', message });
        if (verdict !== 'passed')
            continue;
        if (of === 'baseline') {
            throw new errors/* BrokenError */.gk(`the model passes, but ${shown}, of the run that it is held against, was changed while it was trained`, 'Keep the training from the store, and bring back what that run recorded, or delete its folder.');
        }
        // A person may edit the config while the own engine trains, which runs nobody's code.
        if (runsCode(config)) {
            throw new errors/* BrokenError */.gk(`the model passes, but ${shown} was changed while it was trained`, 'Keep the training from it, or leave it alone while it is trained, and run again.');
        }
    }
});
var runsCode = (function runsCode({ trainer }) {
    return trainer.kind === 'command' || trainer.kind === 'tfjs';
});
/** Of data, which may be large, by what no write leaves as it was; undefined of what can't be read. */
var stateOf = (async function stateOf({ path, of }) {
    if (of !== 'data')
        return digestAt(path);
    return (0,promises_.stat)(path, { bigint: true }).then(({ ino, size, ctimeNs }) => `${ino} ${size} ${ctimeNs}`, () => undefined);
});
/** Their records, and the predictions that those name. */
var filesOfRuns = (function filesOfRuns(against) {
    if (against.kind !== 'run')
        return [];
    const { search, run, reference } = against;
    return [{ search, run }, ...(reference ? [reference] : [])].flatMap((({ search: { folder, recordFile }, run: { record } }) => {
        if (recordFile !== undefined)
            return [recordFile];
        const files = [run_folder/* RUN_FILES */.al.record, ...record.predictions.map((({ path }) => path))];
        return files.map(((file) => (0,external_node_path_.join)(folder, file)));
    }));
});
/** Undefined of what can't be read. */
var digestAt = (async function digestAt(path) {
    return (0,promises_.readFile)(path).then(verified_file/* sha256 */.sc, () => undefined);
});
/**
 * The rules that a run is judged by: its own, or, where its work is proposed to a commit, those of
 * `rulesAtBase`, which throws what this throws.
 */
var resolveRules = (async function resolveRules(head, world) {
    const base = await world.host.base();
    if (!base)
        return { rules: { config: head }, dispose: rules/* NOTHING_PUT_BACK */.oA };
    // In the bundle, but not read where nothing is proposed.
    const { rulesAtBase } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(1156)]).then(__webpack_require__.bind(__webpack_require__, 51156));
    return rulesAtBase(head, base, world);
});
/**
 * What a training is a function of, as one digest in hex: trainings of the same recipe leave the same
 * predictions and the same model. Of the own engine that holds to the last bit; of a command its
 * owner says so, by naming its inputs.
 *
 * The data's files go in byte by byte. Their fingerprint is the same in any order of the rows, and
 * what is trained is not.
 * @param engine the own one, as a run's record names it
 * @returns undefined where nobody says what the training depends on
 * @throws InputError when an input of a command is not there
 */
var recipeOf = (async function recipeOf(config, { summary, judged, heldOut }, world, engine) {
    const { data, trainer, train, gate, values, folder } = config;
    if (train.seeds === 'auto' || data.kind !== 'dataset')
        return undefined;
    // What a run keeps of such rows depends on what became of it.
    if (heldOut)
        return undefined;
    const by = trainedBy(trainer, engine);
    if (!by)
        return undefined;
    const inputs = [];
    for (const input of by.inputs)
        inputs.push(...(await filesAt(input, (0,source_files/* rootsOf */.RD)(world), world)));
    const nameOf = (file) => (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/');
    const given = values;
    const recipe = {
        recipe: 1,
        sluice: version/* VERSION */.x,
        by: by.what,
        answer: ['data', 'model', 'train', 'command'].map(((key) => given[key] ?? null)),
        own: gate.own,
        asked: [judged.task, judged.classes, summary.testFingerprint, summary.splits],
        rows: await (0,digest_files/* digestFiles */.E)(await dataFiles(config, world)),
        inputs: [inputs.map(nameOf), await (0,digest_files/* digestFiles */.E)(inputs)],
    };
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(recipe)).digest('hex');
});
/** Who trains, as far as that decides about the result; undefined where nobody can say. */
var trainedBy = (function trainedBy(spec, engine) {
    if (spec.kind === 'dense')
        return { what: engine, inputs: [] };
    if (spec.kind !== 'command' || spec.inputs.length === 0)
        return undefined;
    const { platform, arch } = process;
    return { what: { kind: 'command', platform, arch }, inputs: spec.inputs };
});
/**
 * Looks whether a training has been done before: see docs/adr/0040-nothing-trained-twice.md. What
 * another job has trained, and rows that the training splits off by itself, are not looked for.
 * @throws InputError when a file that a command names as its input is not there
 */
var lookBack = (async function lookBack(data, { against }, scope) {
    const { config, world } = scope;
    if (world.handed || data?.source.kind !== 'dataset')
        return {};
    const recipe = await recipeOf(config, data, world, (0,trainers/* ownEngine */.dG)());
    if (recipe === undefined)
        return {};
    if (world.retrain || !config.reuse)
        return { recipe, again: true };
    const baseline = against.kind === 'run' ? against.search : undefined;
    const earlier = await earlierOf(recipe, data.source.dataset, baseline, scope);
    return { recipe, ...(earlier && { earlier }) };
});
/**
 * The training of this recipe that a run did before, where the host vouches for one. What can't be
 * taken as it was is trained, with a warning that says why.
 * @throws the signal's own reason when it is aborted
 */
var earlierOf = (async function earlierOf(recipe, dataset, baseline, { world, emit }) {
    try {
        const kept = await world.host.trainings.find(recipe, baseline);
        if (!kept)
            return undefined;
        // In the bundle, but not read before there is something to take.
        const { earlierTraining } = await __webpack_require__.e(/* import() */ 7469).then(__webpack_require__.bind(__webpack_require__, 37469));
        return await earlierTraining(kept, recipe, dataset);
    }
    catch (error) {
        if (world.signal.aborted)
            throw error;
        // Whatever is wrong with what is only there to save time, the run can do without it.
        const message = `what was trained before by the same inputs is not taken, but trained again: ${(0,errors/* messageOf */.bD)(error)}`;
        emit({ type: 'warning', message });
        return undefined;
    }
});
/**
 * Holds a training that was done again, though it need not have been, to what was known of it.
 * @returns the run whose bytes it repeated; undefined where there is none to hold it to
 * @throws BrokenError where the own engine gave other bytes
 */
var lookAgain = (async function lookAgain({ recipe, again }, { evaluated, baseline: { against }, trained }, written, scope) {
    // What went on from a checkpoint is not all of it.
    if (!again || recipe === undefined || trained.continued)
        return undefined;
    const { repeats } = await Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(7843), __webpack_require__.e(4126)]).then(__webpack_require__.bind(__webpack_require__, 49814));
    const baseline = against.kind === 'run' ? against.search : undefined;
    return repeats(recipe, { evaluated, written }, baseline, scope);
});
/** So that a later run can take it. The run is through by now: what fails is a warning. */
var remember = (async function remember({ recipe }, run, { world, emit }) {
    if (recipe === undefined)
        return;
    await world.host.trainings.remember(recipe, run).catch((error) => {
        emit({
            type: 'warning',
            message: `the training could not be remembered: ${(0,errors/* messageOf */.bD)(error)}`,
        });
    });
});
/**
 * The whole way: data \u2192 train \u2192 evaluate \u2192 compare \u2192 gate \u2192 export \u2192 publish. Whatever ends it
 * after the data was read leaves a record in the store, and however it ends, the host has said so.
 * @throws InputError when config or data are wrong; nothing was trained then, and nothing is left
 *   behind
 * @throws InterruptedError when the signal was aborted
 * @throws Error when something broke
 */
var gateRun = (async function gateRun(config, world) {
    const { rules, baseline, dispose } = await resolveOrEnd(config, world);
    try {
        return await judgedRun(rules, baseline, world);
    }
    finally {
        await dispose();
    }
});
/** Where nobody can say what is asked, there is no run, and the host says so. */
var resolveOrEnd = (async function resolveOrEnd(config, world) {
    try {
        return await resolveRules(config, world);
    }
    catch (error) {
        const scope = await (0,run_scope/* beginRun */.T)({ config }, world);
        await leaveUnfinished(error, { stage: 'begun' }, scope);
        await scope.events.end();
        throw error;
    }
});
var judgedRun = (async function judgedRun(rules, known, world) {
    const { signal } = world;
    let scope = await (0,run_scope/* beginRun */.T)(rules, world);
    const { emit, events, stopwatch } = scope;
    let state = { stage: 'begun' };
    try {
        const accepted = world.accept === undefined ? undefined : world.host.acceptance(world.accept);
        const { ready, ...followed } = await (0,before_training/* readyRun */.rd)(scope);
        scope = followed.scope;
        const { config } = scope;
        const { work } = ready;
        stopwatch.lap('readSeconds');
        const opened = (0,training/* openRun */.Iy)(ready, scope);
        state = opened;
        scope = { ...scope, id: opened.id };
        await (0,training/* startRun */.AD)(opened, ready, scope);
        const { folder } = opened;
        const baseline = await (0,before_training/* findBaseline */.Xn)(config, ready.data?.source, { ...world, emit }, known);
        const earlier = await (0,before_training/* findLooks */.U6)(config, baseline, { ...world, emit });
        const held = await holdFiles(config, baseline.against, world);
        const { seed, seeds } = config.train;
        const context = await (0,training/* trainContext */.Az)(folder, scope);
        const trainOn = (async (so, until) => {
            let all = so;
            while (all.length < until)
                all = await (0,pipeline_seeds/* trainNext */.Cy)(trainingOf(work), all, seed, context);
            return all;
        });
        const chosen = await chosenOf(work, ready.data, { baseline, earlier, accepted }, scope);
        if (chosen) {
            // What is recorded as its config; everything else is done by the one that it was written over.
            scope = { ...scope, config: { ...config, values: chosen.variant.values } };
        }
        const past = await lookBack(ready.data, baseline, scope);
        let taken = past.earlier;
        const train = (() => trainOn([], seeds === 'auto' ? pipeline_seeds/* AUTO_SEEDS */.NX.least : seeds));
        let trainings = chosen ? [chosen.variant] : taken ? [] : await train();
        stopwatch.lap('trainSeconds');
        const data = ready.data ?? (await (0,before_training/* splitOff */.eI)(trainings[0].trained, config));
        if (!ready.data) {
            state = { ...opened, data: data.summary };
            (0,before_training/* emitData */.qf)(data, emit);
        }
        // In the bundle, but not read before there is something to judge.
        const steps = await Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(5292), __webpack_require__.e(7094), __webpack_require__.e(251), __webpack_require__.e(7843), __webpack_require__.e(9334), __webpack_require__.e(4042), __webpack_require__.e(3077), __webpack_require__.e(29), __webpack_require__.e(3261), __webpack_require__.e(2242)]).then(__webpack_require__.bind(__webpack_require__, 63261));
        const judge = (async (aloud) => {
            const seeded = taken?.seeded ?? (0,pipeline_seeds/* choose */.Sw)(trainings);
            const { trained } = seeded.chosen;
            const said = { ...scope, emit: aloud };
            const evaluated = await steps.evaluateModel(seeded, data, { folder, writes: 'test' }, said);
            stopwatch.lap('evaluateSeconds');
            signal.throwIfAborted();
            const candidate = (0,looks/* candidateDigest */.Ag)(evaluated.files);
            const before = chosen ? chosen.earlier : earlier;
            const look = before && (0,looks/* lookAt */.t5)(before, data.summary.testFingerprint, candidate);
            const given = { data, baseline, trained, look, rivals: chosen?.rivals ?? 1 };
            const compared = await steps.compareRuns(evaluated, given, config);
            const judged = { ...given, evaluated, compared, accepted };
            return { seeded, judged, ...steps.decideByRules(judged, said) };
        });
        // Nobody is told of what one seed more may change.
        while (seeds === 'auto' && trainings.length < pipeline_seeds/* AUTO_SEEDS */.NX.most) {
            if (!(0,pipeline_seeds/* isOpen */.nT)((await judge(() => { })).decision))
                break;
            trainings = await trainOn(trainings, trainings.length + 1);
            stopwatch.lap('trainSeconds');
        }
        // A run that did not pass has left no model, and this one may pass by what it said.
        if (taken && !taken.hasModel && (await judge(() => { })).decision.verdict === 'passed') {
            taken = undefined;
            trainings = await train();
            stopwatch.lap('trainSeconds');
        }
        const { seeded, judged, decision, entry } = await judge(emit);
        const { trained, evaluated } = judged;
        await (0,track_run/* tellWeights */.X)(trained.model, scope);
        await checkHeld(held, decision, scope);
        stopwatch.lap('compareSeconds');
        signal.throwIfAborted();
        const written = await steps.writeProvenModel(decision, trained, evaluated, { data, folder }, scope);
        // The model is kept by now, and nothing else of it is to be in a run that counts.
        await (0,training/* dropScratch */.Wl)(state, scope);
        const results = { ...judged, decision, entry, written };
        const carried = await steps.keepReference(results, folder, scope);
        const confirm = await steps.keepLastWord(results, seeded, folder, scope);
        const repeats = await lookAgain(past, judged, written, scope);
        const made = { recipe: past.recipe, reused: taken?.from, repeats, variants: chosen?.entry };
        const all = { ...results, ...made, carried, confirm, seeds: (0,pipeline_seeds/* seedsEntry */.pR)(seeded) };
        const record = await steps.describeModel(await steps.finishedRecord(all, scope), folder);
        state = { stage: 'decided', folder, record };
        const { writeReportPage } = await Promise.all(/* import() */[__webpack_require__.e(4152), __webpack_require__.e(5292), __webpack_require__.e(7094), __webpack_require__.e(2438), __webpack_require__.e(2315)]).then(__webpack_require__.bind(__webpack_require__, 32315));
        await writeReportPage(record, judged, folder, scope);
        const publication = await steps.exportAndPublish(state, scope);
        // Where it can't be said that this is through, the next run looks and says so.
        await folder.disown().catch(() => { });
        await remember(past, { record, folder: folder.path }, scope);
        await (0,training/* dropCheckpoints */.lH)(scope);
        await steps.pruneAfterRun(scope);
        emit({ type: 'run-finished', status: 'finished', seconds: stopwatch.total() });
        return { record, folder: folder.path, publication };
    }
    catch (error) {
        await leaveUnfinished(error, state, scope);
        throw error;
    }
    finally {
        await (0,training/* dropScratch */.Wl)(state, scope);
        await events.end();
    }
});
/** The one of several variants that the run is about; undefined where it trains, or takes one training. */
var chosenOf = (async function chosenOf(work, data, given, scope) {
    if (work.kind === 'training')
        return undefined;
    if (!data)
        throw new RangeError('variants answer rows that are known');
    const { chooseVariant } = await Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(5292), __webpack_require__.e(251), __webpack_require__.e(9334), __webpack_require__.e(4042), __webpack_require__.e(3077), __webpack_require__.e(29), __webpack_require__.e(1209)]).then(__webpack_require__.bind(__webpack_require__, 14597));
    return chooseVariant(work.variants, { ...given, data }, scope);
});
var trainingOf = (function trainingOf(work) {
    if (work.kind === 'training')
        return work.training;
    throw new RangeError('variants were trained by other jobs');
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: (() => (/* binding */ gateRun))
});

// EXTERNAL MODULE: ./src/baseline/looks.ts
var looks = __webpack_require__(53427);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts
var before_training = __webpack_require__(29254);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
;// CONCATENATED MODULE: ./src/pipeline/data-files.ts




;// CONCATENATED MODULE: ./src/pipeline/held-files.ts













// EXTERNAL MODULE: ./src/pipeline/rules.ts
var rules = __webpack_require__(16517);
;// CONCATENATED MODULE: ./src/pipeline/resolve-rules.ts



// EXTERNAL MODULE: ./src/train/trainers.ts + 19 modules
var trainers = __webpack_require__(28165);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/files/digest-files.ts
var digest_files = __webpack_require__(18885);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/pipeline/recipe.ts









;// CONCATENATED MODULE: ./src/pipeline/reuse.ts








// EXTERNAL MODULE: ./src/pipeline/run-scope.ts + 3 modules
var run_scope = __webpack_require__(28661);
// EXTERNAL MODULE: ./src/pipeline/seeds.ts
var pipeline_seeds = __webpack_require__(79512);
// EXTERNAL MODULE: ./src/pipeline/track-run.ts
var track_run = __webpack_require__(58209);
// EXTERNAL MODULE: ./src/pipeline/training.ts + 5 modules
var training = __webpack_require__(57930);
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
    const { world, emit, stopwatch } = scope;
    const { onUnfinished } = world;
    const status = error instanceof errors/* InterruptedError */.p4 ? 'interrupted' : 'broke';
    emit({ type: 'run-finished', status, seconds: stopwatch.total() });
    const record = {
        ...reached(await (0,run_scope/* recordHeader */.N)(scope), state),
        status,
        error: withWayOut(error),
        promoted: false,
        artifacts: [],
    };
    onUnfinished?.(record);
    const run = await replaceRun(record, state, scope);
    await Promise.allSettled([(0,publish/* withdraw */.ne)(record, run, world)]);
    if (run === undefined)
        await removeFolder(state, scope);
}
/** What people are told has to say what to do, as the log does. */
function withWayOut(error) {
    const message = (0,errors/* messageOf */.bD)(error);
    return error instanceof errors/* BrokenError */.gk && error.fix !== undefined
        ? `${message}\n  ${error.fix}`
        : message;
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
 * What a run had reached when it ended on the way. None of it counts: what the gate had said is
 * there to be told alone.
 */
function reached(header, state) {
    switch (state.stage) {
        case 'begun':
            return header;
        case 'opened': {
            const history = state.history.epochs();
            const { data } = state;
            return { ...header, ...(data && { data }), ...(history.length > 0 && { history }) };
        }
        case 'decided': {
            const { decision, rules, accepted, exportPath, export: pending, formats, parity, predecessor, ...rest } = state.record;
            return { ...rest, judged: { decision, ...(rules && { rules }) } };
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
        await folder.disown();
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

















/***/ })

};
