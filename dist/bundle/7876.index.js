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

/***/ 36552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ runTrainAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/inputs.ts
var config_inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/config/variant.ts
var config_variant = __webpack_require__(499);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
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
// EXTERNAL MODULE: ./src/pipeline/track-run.ts
var track_run = __webpack_require__(58209);
// EXTERNAL MODULE: ./src/pipeline/training.ts + 5 modules
var training = __webpack_require__(57930);
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
        const { data, work } = ready;
        if (!data || work.kind !== 'training') {
            throw new RangeError('only a training of rows that are known is handed on');
        }
        const opened = (0,training/* openRun */.Iy)(ready, scope);
        state = opened;
        scope = { ...scope, id: opened.id };
        await (0,training/* startRun */.AD)(opened, ready, scope);
        const { folder } = opened;
        const { seed = config.train.seed } = part;
        const trained = await work.training.run({ ...(await (0,training/* trainContext */.Az)(folder, scope)), seed });
        const steps = await Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(5292), __webpack_require__.e(7094), __webpack_require__.e(251), __webpack_require__.e(7843), __webpack_require__.e(9334), __webpack_require__.e(4042), __webpack_require__.e(3077), __webpack_require__.e(29), __webpack_require__.e(3261), __webpack_require__.e(8831)]).then(__webpack_require__.bind(__webpack_require__, 63261));
        const seeded = (0,seeds/* choose */.Sw)([{ seed, trained }]);
        const all = { folder, writes: 'all' };
        const evaluated = await steps.evaluateModel(seeded, data, all, scope);
        await (0,track_run/* tellWeights */.X)(trained.model, scope);
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
        const config = variant.length > 0 ? await (0,config_variant/* variantOf */.B)(plain, variant) : plain;
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

/***/ 499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ variantOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(957);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85413);




/**
 * A config with some of its keys written over: another way to answer what it asks.
 * @param overrides `train.epochs=5`, each
 * @throws InputError where one is no override, or changes what is asked or what becomes of the model:
 *   variants that are held to other rules can't be held against each other
 */
async function variantOf(config, overrides) {
    if (config.file === undefined)
        throw new RangeError('a variant is of a config file');
    const variant = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__.loadConfig)(config.file, overrides);
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(fixedIn(variant), fixedIn(config)))
        return variant;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of('a variant says how a config is answered, and this one changes what it asks', {
        at: { file: 'input "variant"' },
        fix: 'Write over model, train, command or features of the data alone.',
    });
}
const ANSWERS = ['model', 'train', 'command', 'data'];
/** What no variant changes. */
function fixedIn({ values }) {
    const others = Object.entries(values).filter(([key]) => !ANSWERS.includes(key));
    return [(0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesOf */ .fD)(values), Object.fromEntries(others)];
}


/***/ }),

/***/ 27876:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35802);
/* harmony import */ var _commands_train_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36552);
/* harmony import */ var _toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2276);



/** The action in train/: trains, and leaves the run to a later job. */
process.exitCode = await (0,_commands_train_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runTrainAction */ .U)((0,_commands_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .trainInputs */ .iM)(_toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R), (0,_toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .toolkitRunner */ .h)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
