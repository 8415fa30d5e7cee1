export const id = 2929;
export const ids = [2929];
export const modules = {

/***/ 22929:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35802);
/* harmony import */ var _commands_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96766);
/* harmony import */ var _toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2276);



process.exitCode = await (0,_commands_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((0,_commands_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .mainInputs */ .Ni)(_toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R), (0,_toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .toolkitRunner */ .h)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

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
/* harmony import */ var _host_git_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54186);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94331);
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
        const place = { workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(process.cwd()).root, git: (0,_host_git_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readGitState */ .IR)(process.cwd()) };
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_5__.runConfig)(configOf(options), { ...options, ...place, promote: false }, terminal);
    }
    refuseBeside(configPath, options);
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .findWorkspace */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(configPath));
    const git = (0,_host_git_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readGitState */ .IR)(workspace);
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z9)(configPath, options.set);
    requirePredictions(config);
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_5__.runConfig)(config, { ...options, workspace, git }, terminal);
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
    return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .checkConfig */ .l2)((0,_config_source_js__WEBPACK_IMPORTED_MODULE_2__/* .plainSource */ .wi)(values, (path) => optionOf(path.map(String))), process.cwd());
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

// EXTERNAL MODULE: ./src/pipeline/run.ts + 11 modules
var run = __webpack_require__(98692);
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
        const view = (0,report_view/* viewOf */.d)(record);
        if (beginsNothing(record))
            runner.annotate({ level: 'warning', text: BEGINS_NOTHING });
        for (const one of (0,annotations/* gateAnnotations */.k)(view, workspace))
            runner.annotate(one);
        runner.write(`${(0,terminal/* terminalReport */.R)(view, { colors: (0,step_world/* colorsOf */.kt)(runner), folder: workspace })}\n`);
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
        const judged = unfinished && (0,report_view/* viewOfUnfinished */.I)(unfinished);
        if (judged)
            runner.write(`${(0,terminal/* judgedReport */.I)(judged, { colors: (0,step_world/* colorsOf */.kt)(runner) })}\n`);
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


/***/ })

};
