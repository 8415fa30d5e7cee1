export const id = 6766;
export const ids = [6766];
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

/***/ 59325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeCommand: () => (/* binding */ judgeCommand),
/* harmony export */   requirePredictions: () => (/* binding */ requirePredictions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(957);
/* harmony import */ var _config_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8358);
/* harmony import */ var _run_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25605);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62743);







/** The options that say what stands in the files, by their keys in a config's `predictions`. */
const COLUMNS = [
    ...['id', 'label', 'prediction', 'score', 'scores', 'positive', 'task'],
    ...['format', 'metric'],
];
/**
 * `judge CONFIG`, or `judge --candidate FILE --baseline FILE --gate CONDITION`: predictions that
 * somebody else made, judged as `run` judges its own; or single numbers, `judge --numbers FILE`.
 * Returns the exit code.
 */
async function judgeCommand(configPath, options, terminal) {
    if (configPath === undefined) {
        // Whoever names a file means it, wherever it lies; that two files met makes neither a baseline.
        const folder = process.cwd();
        const place = (0,_run_place_js__WEBPACK_IMPORTED_MODULE_5__/* .runPlace */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(folder).root, folder, options.store);
        return (0,_run_config_js__WEBPACK_IMPORTED_MODULE_4__.runConfig)(configOf(options), { ...options, ...place, promote: false }, terminal);
    }
    refuseBeside(configPath, options);
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .findWorkspace */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(configPath));
    const place = (0,_run_place_js__WEBPACK_IMPORTED_MODULE_5__/* .runPlace */ .p)(workspace, workspace, options.store);
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__.loadConfig)(configPath, options.set);
    requirePredictions(config);
    return (0,_run_config_js__WEBPACK_IMPORTED_MODULE_4__.runConfig)(config, { ...options, ...place }, terminal);
}
/** @throws InputError where the config is one that trains */
function requirePredictions({ trainer, file }) {
    if (trainer.kind === 'given')
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of('the config trains, and has no predictions that are there to judge', {
        ...(file !== undefined && { at: { file } }),
        fix: 'Train with: node dist/cli.js run CONFIG; or write predictions: {path: FILE.csv} in place of data, model and command.',
    });
}
/** The options as the config that they stand for. */
function configOf(options) {
    const { candidate, baseline, numbers, gate } = options;
    if (candidate === undefined && numbers === undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of('there is nothing to judge', {
            fix: "Name a config, or a file: node dist/cli.js judge --candidate new.csv --baseline old.csv --gate 'auc >= baseline - 1pp'",
        });
    }
    if (options.set.length > 0) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of('--set overrides a config, and there is none', {
            fix: 'Name the config, or use --id, --label, --prediction, --score, --scores, --positive and --task.',
        });
    }
    if (options.rulesFrom !== undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of('--rules-from is about what a config asked, and there is none', {
            fix: 'Name the config; without one, the --gate that is written here is what is asked.',
        });
    }
    const columns = COLUMNS.flatMap((key) => options[key] === undefined ? [] : [[key, options[key]]]);
    if (candidate === undefined)
        refuseWithoutCandidate(options);
    const values = {
        ...(candidate !== undefined && {
            predictions: { path: candidate, ...Object.fromEntries(columns) },
        }),
        ...(numbers !== undefined && { numbers: { path: numbers } }),
        gate: { conditions: [...gate] },
        baseline: baseline === undefined ? 'none' : `predictions:${baseline}`,
    };
    return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .checkConfig */ .l)((0,_config_source_js__WEBPACK_IMPORTED_MODULE_2__/* .plainSource */ .wi)(values, (path) => optionOf(path.map(String))), process.cwd());
}
/** Single numbers have no columns, and are compared with nothing. */
function refuseWithoutCandidate(options) {
    const named = ['baseline', ...COLUMNS].find((key) => options[key] !== undefined);
    if (named === undefined)
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of(`--${named} is about predictions, and --numbers has none`, {
        fix: 'Name the predictions: --candidate FILE',
    });
}
/** The option that set the value at a path, or that would set it. */
function optionOf(path) {
    const [first, second] = path;
    if (first === 'predictions') {
        return second === undefined || second === 'path' ? '--candidate' : `--${second}`;
    }
    if (first === 'numbers')
        return '--numbers';
    return first === 'baseline' ? '--baseline' : '--gate';
}
function refuseBeside(configPath, options) {
    const given = ['candidate', 'baseline', 'numbers', ...COLUMNS];
    const beside = given.find((key) => options[key] !== undefined);
    const named = beside ?? (options.gate.length > 0 ? 'gate' : undefined);
    if (named === undefined)
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of(`--${named} can't stand beside a config`, {
        at: { file: configPath },
        fix: `Write it into the config, or override a key: --set ${named === 'numbers' ? 'numbers.path' : `predictions.${named}`}=VALUE`,
    });
}


/***/ }),

/***/ 96766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/inputs.ts
var config_inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/pipeline/agreed-rules.ts
var agreed_rules = __webpack_require__(46362);
// EXTERNAL MODULE: ./src/pipeline/rules.ts
var rules = __webpack_require__(16517);
;// CONCATENATED MODULE: ./src/pipeline/deleted-config.ts




/**
 * Refuses work that takes away the config that it should be judged by, and says so before anything
 * else, under the name of the experiment that it was.
 * @param file where the config should be. Absolute.
 * @throws InputError when the base has it and the work does not
 * @throws BrokenError when the base can't be read
 */
async function refuseDeletedConfig(file, { host, workspace }) {
    if ((0,external_node_fs_.existsSync)(file))
        return;
    const base = await host.base();
    const content = await base?.file(file);
    if (!base || !content)
        return;
    const error = errors/* InputError */.dz.of(`the config stands at the base ${base.sha.slice(0, 7)}, and is deleted or renamed here: nothing says what is asked`, {
        at: { file: (0,rules/* shownPath */.pS)(file, workspace) },
        fix: 'Leave it where it is, or give its new place to the action: config: NEW.yml. It is judged by its old rules then.',
    });
    const source = (0,agreed_rules/* configOf */.W1)(content);
    if (source) {
        const key = (0,agreed_rules/* keyOf */.TN)(source);
        await host.begin(key);
        await host.announceEnd({ status: 'refused', ...key, error: (0,errors/* messageOf */.bD)(error) }, {});
    }
    throw error;
}

// EXTERNAL MODULE: ./src/pipeline/run.ts + 6 modules
var run = __webpack_require__(52790);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/record/store.ts
var record_store = __webpack_require__(25520);
// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/markdown.ts + 3 modules
var markdown = __webpack_require__(32242);
// EXTERNAL MODULE: ./src/report/terminal.ts
var terminal = __webpack_require__(87496);
// EXTERNAL MODULE: ./src/report/view.ts + 8 modules
var report_view = __webpack_require__(87094);
// EXTERNAL MODULE: ./src/commands/action-inputs.ts
var action_inputs = __webpack_require__(35802);
// EXTERNAL MODULE: ./src/commands/begun-state.ts
var begun_state = __webpack_require__(89319);
// EXTERNAL MODULE: ./src/commands/judge.ts
var judge = __webpack_require__(59325);
// EXTERNAL MODULE: ./src/commands/step-world.ts
var step_world = __webpack_require__(75467);
// EXTERNAL MODULE: ./src/commands/tell-end.ts + 1 modules
var tell_end = __webpack_require__(88659);
;// CONCATENATED MODULE: ./src/commands/run-action.ts


















/** The action: inputs in; outputs, summary and annotations out. Returns the exit code. */
async function runAction(inputs, runner) {
    const { workspace } = runner;
    const store = new record_store/* Store */.i((0,external_node_path_.resolve)(workspace, inputs.store || '.sluice'));
    const begun = begunRun(store);
    let unfinished;
    const onUnfinished = (record) => {
        unfinished = record;
    };
    // Until there is a verdict, and where none comes: a later step must never read what was not
    // decided as passed.
    runner.setOutput('verdict', '');
    runner.setOutput('passed', 'false');
    try {
        const run = await gate(inputs, runner, store, begun, onUnfinished);
        const { record, publication } = run;
        const view = (0,report_view.viewOf)(record);
        if (beginsNothing(record))
            runner.annotate({ level: 'warning', text: BEGINS_NOTHING });
        for (const one of (0,annotations/* gateAnnotations */.k)(view, workspace))
            runner.annotate(one);
        runner.write(`${(0,terminal.terminalReport)(view, { colors: (0,step_world/* colorsOf */.kt)(runner), folder: workspace })}\n`);
        for (const [name, value] of outputsOf(run))
            runner.setOutput(name, value);
        // What a later job takes the run by; the action in the root has none.
        if (inputs.about === 'predictions') {
            runner.setOutput('run-digest', publication.evidenceDigest ?? '');
        }
        await (0,tell_end/* summarize */.e)(publication.report ?? markdown/* markdown */.wD.render(view), runner);
        return record.decision.verdict === 'failed' ? exit/* EXIT */.dc.failed : exit/* EXIT */.dc.passed;
    }
    catch (error) {
        for (const [name, value] of begun.outputs())
            runner.setOutput(name, value);
        if (unfinished)
            for (const [name, value] of judgedOutputs(unfinished))
                runner.setOutput(name, value);
        const judged = unfinished && (0,report_view.viewOfUnfinished)(unfinished);
        if (judged)
            runner.write(`${(0,terminal.judgedReport)(judged, { colors: (0,step_world/* colorsOf */.kt)(runner) })}\n`);
        return (0,tell_end/* tellError */.S)(error, runner, judged);
    }
}
async function gate(inputs, runner, store, begun, onUnfinished) {
    const opened = await (0,step_world/* openStep */.b0)(inputs, runner, store, begun, (0,begun_state/* savingBegun */.w)(runner));
    const { file } = opened;
    const world = { ...opened.world, onUnfinished };
    if (file !== undefined)
        await refuseDeletedConfig(file, world);
    const form = action_inputs/* SHORT_FORMS */.nb[inputs.about];
    const config = await (0,config_inputs/* configFromInputs */.i7)((0,step_world/* inputOf */.wg)(inputs), runner.workspace, form);
    if (world.handed)
        requireData(config);
    else if (inputs.about === 'predictions')
        (0,judge.requirePredictions)(config);
    const name = inputs.about === 'training' ? 'Training' : 'Judging';
    return runner.group(name, () => (0,run/* gateRun */.d)(config, world));
}
/** @throws InputError where there is no data to judge a trained run on */
function requireData({ data, file }) {
    if (data.kind === 'dataset')
        return;
    throw errors/* InputError */.dz.of('the config has predictions, and what is to be judged was trained', {
        ...(file !== undefined && { at: { file } }),
        fix: 'Leave run-id, run-digest, run-ids and expect out, or name the config that was trained by.',
    });
}
/** It passed because nothing was ever promoted, and was not promoted either. */
function beginsNothing({ decision, promoted }) {
    return decision.verdict === 'passed' && decision.first === true && !promoted;
}
const BEGINS_NOTHING = 'This passed because nothing was promoted before, and promote is "never": until promote/action.yml promotes a run, there is nothing to compare with, and every run here is a first one.';
/**
 * Knows which run has begun. It may leave a record without coming to a verdict, which is then all
 * that there is to hand on.
 */
function begunRun(store) {
    let id;
    return {
        name: 'outputs',
        receive(event) {
            if (event.type === 'run-started')
                id = event.runId;
        },
        outputs() {
            if (id === undefined)
                return [];
            const record = (0,external_node_path_.join)(store.folder(id), run_folder/* RUN_FILES */.al.record);
            if (!(0,external_node_fs_.existsSync)(record))
                return [];
            return [
                ['run-id', id],
                ['record-path', record],
            ];
        },
    };
}
/**
 * Of a run that broke after the gate had decided: its numbers, and a verdict that is not "passed".
 * That one does not count, and a later step may act on it.
 */
function judgedOutputs({ judged, metrics }) {
    const verdict = judged?.decision.verdict;
    return [
        ...(verdict !== undefined && verdict !== 'passed' ? [['verdict', verdict]] : []),
        ...(judged && metrics ? [['metrics', metricsJson(metrics)]] : []),
    ];
}
function metricsJson({ test }) {
    return JSON.stringify(Object.fromEntries(Object.entries(test).map(([name, { value }]) => [name, value])));
}
function outputsOf({ record, folder, publication }) {
    const { decision, metrics, exportPath, baseline, artifacts } = record;
    const passed = decision.verdict === 'passed';
    const hasModel = passed && artifacts.length > 0;
    return [
        ['verdict', decision.verdict],
        ['passed', String(passed)],
        ['metrics', metricsJson(metrics)],
        ['run-id', record.id],
        ['model-path', hasModel ? (exportPath ?? (0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.model)) : ''],
        ['record-path', (0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.record)],
        ['artifact-url', publication.artifactUrl ?? ''],
        ['artifact-digest', publication.artifactDigest ?? ''],
        ['baseline-sha', ('sha' in baseline && baseline.sha) || ''],
    ];
}


/***/ }),

/***/ 25605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runPlace)
/* harmony export */ });
/* harmony import */ var _host_git_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54186);
/* harmony import */ var _store_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62400);


/**
 * Asks git, which answers while the program reads the rest of itself.
 * @param folder whose commit the run is of
 * @param store as `--store` names it
 */
function runPlace(workspace, folder, store) {
    const place = { workspace, git: (0,_host_git_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readGitState */ .IR)(folder), store: (0,_store_root_js__WEBPACK_IMPORTED_MODULE_1__/* .storeRoot */ .q)(store) };
    // Why there is none is told where it is needed.
    place.store.catch(() => { });
    return place;
}


/***/ }),

/***/ 62400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ USUAL_STORE),
/* harmony export */   q: () => (/* binding */ storeRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58501);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62743);



/** From the working directory. */
const USUAL_STORE = '.sluice';
/**
 * The folder of the store that `--store` names, wherever that is; else the usual one of the working
 * directory, which has to lie in its workspace.
 * @returns absolute
 * @throws InputError when it leads elsewhere, or git tracks what is in it
 */
async function storeRoot(named) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(named ?? USUAL_STORE);
    await (0,_pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStorePlace */ .R)(root, named === undefined ? [(0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkspace */ .p)(root)] : undefined);
    return root;
}


/***/ }),

/***/ 62743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The folder that links must not leave: the git work tree that the config lies in, else the config's own folder.
 */
function findWorkspace(configPath) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configPath);
    for (let folder = own;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return own;
    }
}


/***/ }),

/***/ 46362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ findAgreedRules),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   W1: () => (/* binding */ configOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42047);
/* harmony import */ var _config_schema_gate_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59329);
/* harmony import */ var _config_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83916);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18949);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62524);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9011);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16517);












/** Files that may have been this config before it was renamed; each takes a call. */
const MOST_FORMER = 30;
const WORKFLOWS = /[\\/]\.github[\\/]/;
/**
 * The rules that were agreed before: those of the config as it stands at the base, under another
 * name if it was renamed; else those that the promoted run was judged by.
 * @throws BrokenError when they can't be looked for: that is never "none"
 */
async function findAgreedRules(head, base, { host, workspace }) {
    const own = head.file === undefined ? null : await base.file(head.file);
    if (own !== null && head.file !== undefined) {
        return inFile({ path: head.file, content: own }, base, workspace, []);
    }
    const former = await formerConfig(head, base);
    if (former) {
        const now = head.file === undefined ? 'the inputs of the action' : (0,_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .shownPath */ .pS)(head.file, workspace);
        const moved = { path: 'config', base: (0,_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .shownPath */ .pS)(former.path, workspace), head: now };
        return inFile(former, base, workspace, [moved]);
    }
    const baseline = await host.findBaseline(head, { kind: 'auto' });
    const { search } = baseline;
    if (search instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .NotAllowedError */ .ec)
        throw search;
    if (!search.found)
        return { kind: 'none', why: search.because, baseline };
    const file = search.recordFile ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(search.folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_FILES */ .al.record);
    const { params } = await (0,_record_run_record_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRecord */ .H)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'), `the record of ${search.runId}`);
    const source = (0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__/* .plainSource */ .wi)(params, () => `the rules of run ${search.runId}`);
    const where = { in: 'promoted run', sha: base.sha, runId: search.runId };
    return { kind: 'found', rules: { in: where, source, changes: [] }, baseline };
}
function inFile({ path, content }, { sha }, workspace, changes) {
    const file = (0,_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .shownPath */ .pS)(path, workspace);
    const where = { in: 'base', sha, file };
    try {
        const source = (0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .gM)(content.toString('utf8'), `${file} at the base ${sha.slice(0, 7)}`);
        return { kind: 'found', rules: { in: where, source, changes } };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz))
            throw error;
        const source = (0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__/* .plainSource */ .wi)({}, () => file);
        return { kind: 'unreadable', rules: { in: where, source, changes }, error };
    }
}
/**
 * The config that this one was at the base, where its name is new: a config that is gone now. Of
 * several it is the one of the same experiment.
 * @throws InputError when it can't be told which one it was
 */
async function formerConfig(head, base) {
    const beside = head.file ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(head.folder, 'sluice.yml');
    const gone = (await base.files(beside)).filter((path) => /\.ya?ml$/i.test(path) && !WORKFLOWS.test(path) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (gone.length > MOST_FORMER)
        throw whichOne(gone.length);
    const configs = [];
    for (const path of gone) {
        const content = await base.file(path);
        const source = content && configOf(content);
        if (source)
            configs.push({ path, content, source });
    }
    if (configs.length <= 1)
        return configs[0];
    const { project, experiment } = head;
    const same = configs.filter(({ source }) => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.isDeepStrictEqual)(keyOf(source), { project, experiment }));
    if (same.length !== 1)
        throw whichOne(configs.length);
    return same[0];
}
/** What a text says, if it is a config of ours. */
function configOf(content) {
    try {
        const source = (0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .gM)(content.toString('utf8'), '');
        return _config_schema_gate_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .gateEntries */ .C7.safeParse(source.values, _schemas_js__WEBPACK_IMPORTED_MODULE_9__/* .ONCE */ .E).success ? source : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz)
            return undefined;
        throw error;
    }
}
/** The experiment that a config is of, as far as it says so. */
function keyOf({ values }) {
    return named.parse(values, _schemas_js__WEBPACK_IMPORTED_MODULE_9__/* .ONCE */ .E);
}
const name = zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().catch('default');
const named = zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ project: name, experiment: name });
function whichOne(count) {
    return _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz.of(`${count} files that may be this config at the base are gone now, so its rules can't be told`, { fix: 'Rename or delete one config at a time.' });
}


/***/ }),

/***/ 87496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgedReport: () => (/* binding */ judgedReport),
/* harmony export */   terminalReport: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_case_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42727);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);
/* harmony import */ var _text_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54777);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38866);
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60067);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27870);
/* harmony import */ var _variants_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80906);
/* harmony import */ var _weak_slices_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19002);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72691);










/**
 * The report of a run for a terminal or a log: lines, the last without a newline. The verdict
 * comes last, where the cursor is.
 */
function terminalReport(view, { colors, folder, ascii = false, page }) {
    const { verdict, why, run } = view;
    const color = { passed: colors.green, failed: colors.red, inconclusive: colors.yellow }[verdict];
    const mark = (0,_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalMarks */ .h0)(ascii)[verdict];
    return [
        ...rulesLines(view, colors),
        '',
        ...metricLines(view.metrics.rows, colors),
        '',
        ...gateLines(view, colors, ascii),
        '',
        `${color(`${mark} ${colors.bold(verdict.toUpperCase())}`)}  ${plain(sentence(why.main))}`,
        ...(why.rest === '' ? [] : [`  ${plain(why.rest)}`]),
        ...tail([
            ...variantLines(view),
            ...weakSpots(view),
            ['changed', view.changed.join(', ')],
            ['data', sentence(view.newData?.text ?? '')],
            ['to do', sentence(view.toDo)],
            ['model', modelText(view, folder)],
            ['baseline', baselineText(view.comparedWith)],
            ['looks', sentence(view.looks)],
            ['last word', sentence(view.lastWord)],
            ['accepted', view.accepted ?? ''],
            ['training', trainingText(view.training)],
            ['report', page === undefined ? '' : shownPath(page, folder)],
            ['run', `${view.name} ${run.id}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSeconds */ .Xo)(run.seconds)}`],
        ]).map((line) => colors.dim(line)),
    ].join('\n');
}
/** What the gate had said of a run that broke after it, for a terminal or a log: it does not count. */
function judgedReport(view, { colors, ascii = false }) {
    return [
        ...rulesLines(view, colors),
        '',
        ...metricLines(view.metrics.rows, colors),
        '',
        colors.bold('What the gate had said before the run broke, which does not count'),
        ...gateLines(view, colors, ascii),
        plain(`${view.why.main} ${view.why.rest}`.trim()),
    ].join('\n');
}
function trainingText({ reused, repeats, continued } = {}) {
    return reused ?? repeats ?? continued ?? '';
}
/** Text from anywhere, on one line, with the quotes and spaces that every terminal has. */
function plain(text) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(text)
        .replaceAll('\u2019', "'")
        .replace(/[\u201c\u201d]/g, '"')
        .replaceAll('\u00a0', ' ')
        .replaceAll('\u2013', '-')
        .replaceAll('\u2192', '->');
}
function sentence(text) {
    return text.replace(/\.$/, '');
}
/** What the work changes of the rules comes before anything else. */
function rulesLines({ rules }, colors) {
    if (!rules)
        return [];
    const { title, changes, sentences } = rules;
    return [
        '',
        ...(title === '' ? [] : [colors.bold(colors.yellow(`${plain(title)}:`))]),
        ...changes.map(({ key, before, after }) => plain(`  ${key === undefined ? '' : `${key}: `}${before} \u2192 ${after}`)),
        ...sentences.map(plain),
    ];
}
/** Longer conditions than this are not lined up with. */
const WIDEST = 46;
function gateLines(view, colors, ascii) {
    const { conditions, confidence } = view;
    const folded = conditions.filter(({ guard, verdict }) => guard && verdict !== 'fail');
    const rows = conditions.filter((row) => !folded.includes(row));
    const texts = rows.map((row) => plain(`${row.condition}${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .rowNotes */ .g7)(row)}`));
    const width = widest(texts.filter(({ length }) => length <= WIDEST));
    const values = widest(['value', ...rows.map(({ value }) => plain(value))]);
    const were = rows.some(({ was }) => was !== undefined);
    const wasWidth = widest(['was', ...rows.map(({ was }) => plain(was ?? ''))]);
    const head = `${'Gate'.padEnd(width + 2)}  ${'value'.padStart(values)}`;
    return [
        colors.bold(were ? `${head}  ${'was'.padStart(wasWidth)}` : head),
        ...rows.flatMap((row, i) => [
            [
                `${marked(row, colors, ascii)} ${texts[i].padEnd(width)}`,
                plain(row.value).padStart(values),
                ...(were ? [plain(row.was ?? '').padStart(wasWidth)] : []),
                ...(row.range ? [barOf(row, row.range, colors, ascii)] : []),
            ]
                .join('  ')
                .trimEnd(),
            ...(row.where === undefined ? [] : [colors.dim(`    where ${plain(row.where)}`)]),
            ...(row.sentence === '' ? [] : [colors.dim(`    ${plain((0,_text_case_js__WEBPACK_IMPORTED_MODULE_8__/* .lower */ .i)(row.sentence))}`)]),
        ]),
        ...(folded.length === 0 ? [] : [colors.dim(`  ${foldedText(folded)}`)]),
        ...(rows.some(({ range }) => range)
            ? [
                colors.dim(`  bar: likely range (${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .confidenceText */ .S$)(confidence)}); left of ${ascii ? '|' : '\u2502'} is worse than allowed`),
            ]
            : []),
    ];
}
function widest(texts) {
    return Math.max(0, ...texts.map(({ length }) => length));
}
function marked({ verdict, spared }, colors, ascii) {
    const marks = (0,_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalMarks */ .h0)(ascii);
    return colorOf(spared ? 'not-compared' : verdict, colors)(marks[spared ? 'spared' : verdict]);
}
function colorOf(verdict, colors) {
    return {
        pass: colors.green,
        fail: colors.red,
        inconclusive: colors.yellow,
        warn: colors.yellow,
        'not-compared': colors.dim,
    }[verdict];
}
function barOf({ verdict }, { interval, margin }, colors, ascii) {
    return colorOf(verdict, colors)((0,_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .bar */ .M)(interval, margin, ascii));
}
/** `and 24 more on slices: 20 hold, 4 can't be told` */
function foldedText(folded) {
    const hold = folded.filter(({ verdict }) => verdict === 'pass').length;
    const unclear = folded.length - hold;
    const parts = [`${hold} ${hold === 1 ? 'holds' : 'hold'}`, `${unclear} can't be told`];
    return `and ${folded.length} more on slices: ${(unclear === 0 ? parts.slice(0, 1) : parts).join(', ')}`;
}
function variantLines({ variants }) {
    if (!variants)
        return [];
    const { title, metric, rows } = variants;
    return [['variants', title], ...rows.map((row) => ['', (0,_variants_words_js__WEBPACK_IMPORTED_MODULE_4__/* .variantText */ .l)(row, metric)])];
}
/** A line each; the name stands at the first. */
function weakSpots({ weakSlices }) {
    const slices = weakSlices?.slices ?? [];
    return slices.map((slice, i) => [i === 0 ? 'weak spot' : '', (0,_weak_slices_words_js__WEBPACK_IMPORTED_MODULE_5__/* .weakSliceText */ .U)(slice)]);
}
/** Facts under their names; those that are empty are left out. */
function tail(facts) {
    return facts
        .filter(([, text]) => text !== '')
        .map(([name, text]) => `  ${name.padEnd(9)} ${plain(text)}`);
}
function modelText({ outcome, run, comparedWith }, folder) {
    switch (outcome.kind) {
        case 'exported': {
            const size = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(outcome.files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(outcome.bytes)}`;
            return `${shownPath(outcome.path, folder)} (${size})${becomes(outcome)}`;
        }
        case 'kept':
            return `kept with its run${becomes(outcome)}`;
        case 'no model':
            return `none${outcome.promoted ? '; its predictions are the baseline from now on' : ''}`;
        case 'not passed': {
            const { sha } = comparedWith;
            return `not exported${sha === undefined ? '' : `; the baseline stays at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(sha)}`}`;
        }
        default:
            return (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_9__/* .outcomeLines */ .q)(outcome, run).map(sentence).map(_text_case_js__WEBPACK_IMPORTED_MODULE_8__/* .lower */ .i).join('; ');
    }
}
function becomes({ promoted }) {
    return promoted ? '; it is the baseline from now on' : '';
}
function baselineText({ found, text, sha, url, rows, note }) {
    if (!found)
        return '';
    const parts = [text, sha === undefined ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(sha), rows ?? note ?? '', url ?? ''];
    return parts.filter((part) => part !== '').join(', ');
}
function metricLines(metrics, colors) {
    const rows = metrics.map(({ name, value, note, was }) => ({
        name: plain(name),
        value: plain(value),
        was: was === undefined ? '' : plain(was),
        note: plain(note),
    }));
    const width = widest(rows.map(({ name }) => name));
    const values = widest(['value', ...rows.map(({ value }) => value)]);
    const were = rows.some(({ was }) => was !== '');
    const wasWidth = widest(['was', ...rows.map(({ was }) => was)]);
    const line = (name, value, was, note) => [
        name.padEnd(width + 2),
        value.padStart(values),
        ...(were ? [was.padStart(wasWidth)] : []),
        ...(note === '' ? [] : [note]),
    ]
        .join('  ')
        .trimEnd();
    return [
        colors.bold(line('Metrics', 'value', 'was', 'likely range')),
        ...rows.map(({ name, value, was, note }) => line(`  ${name}`, value, was, note === '' ? '' : colors.dim(note))),
    ];
}
/** A path as a person in the folder would write it. */
function shownPath(path, folder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return short === '' || short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) ? path : short;
}


/***/ })

};
