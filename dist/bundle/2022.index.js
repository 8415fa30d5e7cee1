export const id = 2022;
export const ids = [2022,9325];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 35802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ issueOnFailure),
/* harmony export */   Ni: () => (/* binding */ mainInputs),
/* harmony export */   WK: () => (/* binding */ promotesFrom),
/* harmony export */   dG: () => (/* binding */ judgeInputs),
/* harmony export */   m_: () => (/* binding */ rulesFrom),
/* harmony export */   nb: () => (/* binding */ SHORT_FORMS),
/* harmony export */   zA: () => (/* binding */ candidatesFrom)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


const SHORT_FORMS = {
    training: _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAINING_FORM */ .uX,
    predictions: _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICTIONS_FORM */ .sX,
};
/** All inputs of action.yml. */
function mainInputs(read) {
    return {
        ...judging('training', read),
        uploadCandidate: read('upload-candidate'),
        promote: '',
    };
}
/** All inputs of judge/action.yml. */
function judgeInputs(read) {
    return { ...judging('predictions', read), uploadCandidate: '', promote: read('promote') };
}
function judging(about, read) {
    const names = ['config', ...Object.keys(SHORT_FORMS[about])];
    return {
        config: Object.fromEntries(names.map((name) => [name, read(name)])),
        about,
        store: read('store'),
        dataRoots: read('data-roots'),
        githubToken: read('github-token'),
        retentionDays: read('retention-days'),
        issueOnFailure: read('issue-on-failure'),
        rules: read('rules'),
        acceptBaseline: read('accept-baseline'),
    };
}
function issueOnFailure({ issueOnFailure: given }) {
    return oneOf('issue-on-failure', given, ['false', 'true']) === 'true';
}
/** Days: the most that a private repository can set. */
const LONGEST_RETENTION = 400;
function candidatesFrom({ uploadCandidate, retentionDays: given, }) {
    const model = oneOf('upload-candidate', uploadCandidate, ['true', 'false']) === 'true';
    if (given === '')
        return { model };
    const days = Number(given);
    if (/^\d+$/.test(given) && days >= 1 && days <= LONGEST_RETENTION)
        return { model, days };
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`"${given}" is no whole number from 1 to ${LONGEST_RETENTION}`, {
        at: { file: 'input "retention-days"' },
    });
}
function rulesFrom({ rules: given }) {
    return oneOf('rules', given, ['base', 'head']);
}
/** @throws InputError where a run is to be accepted as the baseline and not to be promoted */
function promotesFrom({ promote: given, acceptBaseline }) {
    const promotes = oneOf('promote', given, ['auto', 'never']);
    if (promotes === 'never' && acceptBaseline.trim() !== '') {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of('what is accepted as the baseline is promoted, and promote is "never"', {
            at: { file: 'input "accept-baseline"' },
            fix: 'Leave out one of the two.',
        });
    }
    return promotes;
}
/** @param values the first is what an input that is not set counts as */
function oneOf(name, given, values) {
    if (given === '')
        return values[0];
    const value = values.find((one) => one === given);
    if (value !== undefined)
        return value;
    const wanted = name === 'issue-on-failure' ? values.toReversed() : values;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`"${given}" is neither ${wanted.join(' nor ')}`, {
        at: { file: `input "${name}"` },
    });
}


/***/ }),

/***/ 89319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ BEGUN_STATE)
/* harmony export */ });
/** What the step after all others finds of a run that has begun: its project and experiment. */
const BEGUN_STATE = 'begun';


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
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14190);
/* harmony import */ var _config_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _host_local_local_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60664);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94331);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62743);







/** The options that say what stands in the files, by their keys in a config's `predictions`. */
const COLUMNS = [
    ...['id', 'label', 'prediction', 'score', 'scores', 'positive', 'task'],
    ...['format', 'metric'],
];
/**
 * `judge CONFIG`, or `judge --candidate FILE --baseline FILE --gate CONDITION`: predictions that
 * somebody else made, judged as `run` judges its own. Returns the exit code.
 */
async function judgeCommand(configPath, options, terminal) {
    if (configPath === undefined) {
        // Whoever names a file means it, wherever it lies; that two files met makes neither a baseline.
        const place = { workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(process.cwd()).root, git: (0,_host_local_local_host_js__WEBPACK_IMPORTED_MODULE_4__/* .readGitState */ .I)(process.cwd()) };
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_5__.runConfig)(configOf(options), { ...options, ...place, promote: false }, terminal);
    }
    refuseBeside(configPath, options);
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .findWorkspace */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(configPath));
    const git = (0,_host_local_local_host_js__WEBPACK_IMPORTED_MODULE_4__/* .readGitState */ .I)(workspace);
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z9)(configPath, options.set);
    requirePredictions(config);
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_5__.runConfig)(config, { ...options, workspace, git }, terminal);
}
/** @throws InputError where the config is one that trains */
function requirePredictions({ data, file }) {
    if (data.kind === 'rows')
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of('the config has no predictions to judge', {
        ...(file !== undefined && { at: { file } }),
        fix: 'Train with: node dist/cli.js run CONFIG; or write predictions: {path: FILE.csv} in place of data and model.',
    });
}
/** The options as the config that they stand for. */
function configOf(options) {
    const { candidate, baseline, gate } = options;
    if (candidate === undefined) {
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
    const values = {
        predictions: { path: candidate, ...Object.fromEntries(columns) },
        gate: { conditions: [...gate] },
        baseline: baseline === undefined ? 'none' : `predictions:${baseline}`,
    };
    return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .checkConfig */ .l2)((0,_config_source_js__WEBPACK_IMPORTED_MODULE_2__/* .plainSource */ .wi)(values, (path) => optionOf(path.map(String))), process.cwd());
}
/** The option that set the value at a path, or that would set it. */
function optionOf(path) {
    const [first, second] = path;
    if (first === 'predictions') {
        return second === undefined || second === 'path' ? '--candidate' : `--${second}`;
    }
    return first === 'baseline' ? '--baseline' : '--gate';
}
function refuseBeside(configPath, options) {
    const given = ['candidate', 'baseline', ...COLUMNS];
    const beside = given.find((key) => options[key] !== undefined);
    const named = beside ?? (options.gate.length > 0 ? 'gate' : undefined);
    if (named === undefined)
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of(`--${named} can't stand beside a config`, {
        at: { file: configPath },
        fix: `Write it into the config, or override a key: --set predictions.${named}=VALUE`,
    });
}


/***/ }),

/***/ 66554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
// EXTERNAL MODULE: ./src/config/inputs.ts
var config_inputs = __webpack_require__(64389);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/files/confined-path.ts
var confined_path = __webpack_require__(9687);
// EXTERNAL MODULE: ./src/pipeline/agreed-rules.ts
var agreed_rules = __webpack_require__(46362);
// EXTERNAL MODULE: ./src/pipeline/rules.ts + 2 modules
var rules = __webpack_require__(62141);
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

// EXTERNAL MODULE: ./src/host/local/local-host.ts + 4 modules
var local_host = __webpack_require__(60664);
;// CONCATENATED MODULE: ./src/pipeline/open-host.ts

/**
 * The services that run jobs, each by the variable with which it says so. A new one is a line here.
 */
const JOBS = {
    // In the bundle, but not read outside of a job.
    GITHUB_ACTIONS: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(9363), __webpack_require__.e(883), __webpack_require__.e(5785)]).then(__webpack_require__.bind(__webpack_require__, 35785))).openGitHubHost(options),
};
/**
 * The host of the job that this process runs in; the local one, which promotes, outside of a job.
 * @throws InputError when the job was started by an event that a run is not for
 * @throws BrokenError when the environment is not that of a job
 */
async function openHost(options) {
    const { env, workspace, store } = options;
    const job = Object.entries(JOBS).find(([variable]) => env[variable] === 'true');
    return job ? job[1](options) : new local_host/* LocalHost */.a(store, (0,local_host/* readGitState */.I)(workspace), true);
}

// EXTERNAL MODULE: ./src/pipeline/run.ts + 8 modules
var run = __webpack_require__(63930);
// EXTERNAL MODULE: ./src/pipeline/store-place.ts
var store_place = __webpack_require__(58501);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/record/store.ts
var record_store = __webpack_require__(25520);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/annotations.ts




/** What did not hold, condition by condition. */
function gateAnnotations(view, workspace) {
    const conditions = view.conditions.flatMap((row) => {
        const { verdict, sentence, place } = row;
        if (verdict !== 'fail' && verdict !== 'warn' && verdict !== 'inconclusive')
            return [];
        return [
            {
                level: verdict === 'fail' ? 'error' : 'warning',
                text: (0,text_escape/* escapeLog */.Ah)(`${(0,words/* rowText */.qg)(row)}: ${sentence}`),
                title: `Sluice: ${words/* VERDICT_WORDS */._G[verdict]}`,
                ...placeIn(workspace, place),
            },
        ];
    });
    const rules = rulesAnnotations(view);
    if (view.verdict !== 'failed')
        return [...rules, ...conditions];
    return [
        ...rules,
        ...conditions,
        { level: 'error', text: (0,text_escape/* escapeLog */.Ah)(`the gate failed: ${view.why.short}`) },
    ];
}
function rulesAnnotations({ rules }) {
    if (!rules || rules.title === '')
        return [];
    const changes = rules.changes.map(({ before, after }) => `${before} → ${after}`).join('; ');
    return [{ level: 'warning', text: (0,text_escape/* escapeLog */.Ah)(`${rules.title}: ${changes}`), title: rules.title }];
}
/**
 * Why there is no verdict: every problem of what the user gave, or what broke.
 * @param explained what broke, for a person, safe to print
 */
function errorAnnotations(error, explained, workspace) {
    if (!(error instanceof errors/* InputError */.dz))
        return [{ level: 'error', text: explained }];
    return error.problems.map(({ message, at, fix }) => {
        const text = (0,errors/* formatProblem */.Vw)({ message, ...(at && { at }) });
        return {
            level: 'error',
            text: (0,text_escape/* escapeLog */.Ah)(fix ? `${text}. ${fix}` : text),
            ...placeIn(workspace, at),
        };
    });
}
/** A place without a line is an input of the action, or a file as a whole. */
function placeIn(workspace, place) {
    if (place?.line === undefined)
        return {};
    return { place: { ...place, file: (0,text_escape/* escapeLog */.Ah)((0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(place.file))) } };
}

// EXTERNAL MODULE: ./src/report/markdown.ts + 3 modules
var markdown = __webpack_require__(32242);
;// CONCATENATED MODULE: ./src/report/error-markdown.ts


/**
 * Why there is no verdict, in GitHub Markdown, for the job summary.
 * @param explained the problem and its fix, a line each; it may hold text from files
 * @param judged what the gate had said before, if it came to that
 */
function errorMarkdown(error, explained, judged) {
    return `${(0,markdown/* unfinishedMarkdown */.R)('Sluice', endOf(error), explained, { judged })}\n`;
}
function endOf(error) {
    if (error instanceof errors/* InputError */.dz)
        return 'refused';
    return error instanceof errors/* InterruptedError */.p4 ? 'interrupted' : 'broke';
}

// EXTERNAL MODULE: ./src/report/terminal.ts
var terminal = __webpack_require__(87496);
// EXTERNAL MODULE: ./src/report/view.ts + 3 modules
var report_view = __webpack_require__(11239);
// EXTERNAL MODULE: ./src/subscribers/progress.ts + 1 modules
var progress = __webpack_require__(30375);
// EXTERNAL MODULE: ./src/commands/action-inputs.ts
var action_inputs = __webpack_require__(35802);
// EXTERNAL MODULE: ./src/commands/begun-state.ts
var begun_state = __webpack_require__(89319);
// EXTERNAL MODULE: ./src/commands/judge.ts
var judge = __webpack_require__(59325);
;// CONCATENATED MODULE: ./src/commands/run-action.ts
























/** The action: inputs in; outputs, summary and annotations out. Returns the exit code. */
async function runAction(inputs, runner) {
    const { workspace, debug } = runner;
    const store = new record_store/* Store */.i((0,external_node_path_.resolve)(workspace, inputs.store || '.sluice'));
    const begun = begunRun(store, runner);
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
        for (const one of gateAnnotations(view, workspace))
            runner.annotate(one);
        runner.write(`${(0,terminal/* terminalReport */.R)(view, { colors: colorsOf(runner), folder: workspace })}\n`);
        for (const [name, value] of outputsOf(run))
            runner.setOutput(name, value);
        await summarize(publication.report ?? markdown/* markdown */.w.render(view), runner);
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
            runner.write(`${(0,terminal/* judgedReport */.I)(judged, { colors: colorsOf(runner) })}\n`);
        const explained = (0,exit/* explainError */.UW)(error, debug, workspace);
        for (const one of errorAnnotations(error, explained, workspace))
            runner.annotate(one);
        const plain = (0,exit/* explainError */.UW)(error, false, workspace);
        await summarize(errorMarkdown(error, plain, judged), runner);
        return (0,exit/* exitCodeOfError */.LL)(error);
    }
}
async function gate(inputs, runner, store, begun, onUnfinished) {
    const { env, workspace, folder, signal } = runner;
    const dataRoots = await (0,config_inputs/* dataRootsOf */.Pq)(inputs.dataRoots, workspace);
    const roots = (0,source_files/* rootsOf */.RD)({ workspace, dataRoots });
    const input = (name) => inputs.config[name] ?? '';
    const reason = inputs.acceptBaseline.trim();
    const form = action_inputs/* SHORT_FORMS */.nb[inputs.about];
    const file = (0,config_inputs/* configFile */.Ze)(input, workspace, form);
    if (file !== undefined)
        await (0,confined_path/* confine */.D)([{ name: 'input "config"', path: file }], roots);
    await (0,store_place/* checkStorePlace */.R)(store, roots);
    const clock = () => performance.now() / 1000;
    const screen = { terminal: false, width: 120, write: (text) => runner.write(text) };
    const warn = (message) => runner.annotate({ level: 'warning', text: (0,text_escape/* escapeLog */.Ah)(message) });
    const world = {
        host: await openHost({
            env,
            token: inputs.githubToken,
            issueOnFailure: (0,action_inputs/* issueOnFailure */.FC)(inputs),
            candidates: (0,action_inputs/* candidatesFrom */.zA)(inputs),
            workspace,
            store,
            warn,
            signal,
        }),
        store,
        rules: (0,action_inputs/* rulesFrom */.m_)(inputs),
        promotes: (0,action_inputs/* promotesFrom */.WK)(inputs),
        ...(reason !== '' && { accept: reason }),
        workspace,
        dataRoots,
        folder,
        subscribers: [(0,progress/* progress */.q)(screen, colorsOf(runner), clock), begun],
        warn,
        signal,
        onUnfinished,
        now: () => new Date(),
        clock,
    };
    if (file !== undefined)
        await refuseDeletedConfig(file, world);
    const config = await (0,config_inputs/* configFromInputs */.i7)(input, workspace, form);
    if (inputs.about === 'predictions')
        (0,judge.requirePredictions)(config);
    return runner.group('Training', () => (0,run/* gateRun */.d)(config, world));
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
function begunRun(store, runner) {
    let id;
    return {
        name: 'outputs',
        receive(event) {
            if (event.type !== 'run-started')
                return;
            const { runId, project, experiment } = event;
            id = runId;
            runner.saveState(begun_state/* BEGUN_STATE */.G, JSON.stringify({ project, experiment }));
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
/** It only tells people: the gate has decided, and the run is published. */
async function summarize(markdown, runner) {
    await runner.summarize(markdown).catch((error) => {
        const text = (0,text_escape/* escapeLog */.Ah)(`the job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
        runner.annotate({ level: 'warning', text });
    });
}
function colorsOf({ env }) {
    return picocolors_default().createColors(!env['NO_COLOR']);
}


/***/ }),

/***/ 64389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ dataRootsOf),
/* harmony export */   Ze: () => (/* binding */ configFile),
/* harmony export */   i7: () => (/* binding */ configFromInputs),
/* harmony export */   sX: () => (/* binding */ PREDICTIONS_FORM),
/* harmony export */   uX: () => (/* binding */ TRAINING_FORM)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14190);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79397);





const COMMON_FORM = {
    project: { path: ['project'], as: 'text' },
    experiment: { path: ['experiment'], as: 'text' },
    gate: { path: ['gate', 'conditions'], as: 'lines' },
};
/** Of a model that is to be trained. */
const TRAINING_FORM = {
    data: { path: ['data', 'path'], as: 'text' },
    label: { path: ['data', 'label'], as: 'text' },
    positive: { path: ['data', 'positive'], as: 'text' },
    epochs: { path: ['train', 'epochs'], as: 'yaml' },
    'batch-size': { path: ['train', 'batch-size'], as: 'yaml' },
    'learning-rate': { path: ['train', 'learning-rate'], as: 'yaml' },
    'export-path': { path: ['export', 'path'], as: 'text' },
    ...COMMON_FORM,
};
/** Of predictions that somebody else made. */
const PREDICTIONS_FORM = {
    predictions: { path: ['predictions', 'path'], as: 'text' },
    positive: { path: ['predictions', 'positive'], as: 'text' },
    ...COMMON_FORM,
};
/**
 * Makes a Config of the action's inputs: the file that `config` names, or the short form.
 * @param input reads an input by name; one that is not set is an empty string
 * @param workspace the folder that paths are relative to
 * @throws InputError when both forms are used or the file lies elsewhere, or with every problem of
 *   the config
 */
async function configFromInputs(input, workspace, form = TRAINING_FORM) {
    const given = usedOf(form, input);
    const config = input('config').trim();
    const file = configFile(input, workspace, form);
    if (file !== undefined)
        return (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(file);
    if (config !== '') {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`the inputs "config" and "${given[0]}" can't be used together`, {
            fix: 'Put everything into the config file, or leave "config" out and use the short form.',
        });
    }
    const values = {};
    for (const name of given) {
        const { path, as } = form[name];
        put(values, path, read[as](input(name), name));
    }
    return (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .checkConfig */ .l2)((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .plainSource */ .wi)(values, (path) => nameOf(path, form)), workspace);
}
/** Where the config file should be, absolute; undefined where the short form is used. */
function configFile(input, workspace, form = TRAINING_FORM) {
    if (usedOf(form, input).length > 0)
        return undefined;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, input('config').trim() || 'sluice.yml');
}
function usedOf(form, input) {
    return Object.keys(form).filter((name) => input(name).trim() !== '');
}
/**
 * The folders beside the workspace that paths may lead into, of the input `data-roots`: one a line.
 * @param workspace the folder that they are relative to
 * @returns absolute
 * @throws InputError when one is no folder
 */
async function dataRootsOf(text, workspace) {
    const folders = read.lines(text).map((line) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, line));
    for (const folder of folders) {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined);
        if (stats?.isDirectory())
            continue;
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`there is no folder ${folder}`, { at: { file: 'input "data-roots"' } });
    }
    return folders;
}
const read = {
    text: (text) => text.trim(),
    lines: (text) => text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
    yaml(text, name) {
        try {
            return (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .parseValue */ .$x)(text);
        }
        catch (cause) {
            const at = { file: `input "${name}"` };
            throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`"${text}" is not a value: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { at }, { cause });
        }
    },
};
function put(target, path, value) {
    const [key, ...rest] = path.map(String);
    if (rest.length === 0)
        target[key] = value;
    else {
        target[key] ??= {};
        put(target[key], rest, value);
    }
}
/** The input that set the value at a path, or that would set it. */
function nameOf(path, form) {
    const name = Object.entries(form).find(([, entry]) => entry.path.every((key, i) => path[i] === undefined || path[i] === key))?.[0];
    return name === undefined ? 'inputs' : `input "${name}"`;
}


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ isOutOfMemory),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ec: () => (/* binding */ NotAllowedError),
/* harmony export */   gk: () => (/* binding */ BrokenError),
/* harmony export */   p4: () => (/* binding */ InterruptedError)
/* harmony export */ });
/**
 * The config, the data or the usage is wrong: exit code 2, no stack trace.
 * It carries every problem found, not only the first.
 */
class InputError extends Error {
    problems;
    name = 'InputError';
    constructor(problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.problems = problems;
    }
    /** The usual case of a single problem. */
    static of(message, rest = {}, options) {
        return new InputError([{ message, ...rest }], options);
    }
}
/**
 * Something broke that is not the user's input: exit code 4. The message is for the user, so an
 * error that is expected to happen (a full disk, a diverged loss) does not show a stack trace.
 */
class BrokenError extends Error {
    fix;
    name = 'BrokenError';
    constructor(message, fix, options) {
        super(message, options);
        this.fix = fix;
    }
}
/** A permission or a token is missing. It breaks what needs it; what does not goes on without. */
class NotAllowedError extends BrokenError {
}
/** The run was told to stop. */
class InterruptedError extends Error {
    signal;
    name = 'InterruptedError';
    constructor(signal) {
        super(`interrupted by ${signal}`);
        this.signal = signal;
    }
}
const OUT_OF_MEMORY = /array buffer allocation failed|could not allocate memory|maximum memory size exceeded|invalid (array buffer|string|typed array) length|string longer than|unable to grow|failed to grow/i;
/** Whether an error is the runtime's word for memory that it did not get, or a size that it does not have. */
function isOutOfMemory(error) {
    return OUT_OF_MEMORY.test(messageOf(error));
}
/** What was thrown, in its own words. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** `file:line:column: message (fix)`, the form that editors and terminals link. */
function formatProblem(problem) {
    const { at, message, fix } = problem;
    const place = at
        ? `${[at.file, at.line, at.column].filter((x) => x !== undefined).join(':')}: `
        : '';
    return `${place}${message}${fix ? `\n  ${fix}` : ''}`;
}


/***/ }),

/***/ 13139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   kl: () => (/* binding */ EXIT_OF_SIGNAL),
/* harmony export */   og: () => (/* binding */ exitCodeOfVerdict)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67388);



/** "The gate said no" and "the gate broke" are never the same code. */
const EXIT = { passed: 0, failed: 1, usage: 2, inconclusive: 3, broke: 4 };
/** 128 and the signal's number, as a shell has it. */
const EXIT_OF_SIGNAL = {
    SIGHUP: 129,
    SIGINT: 130,
    SIGTERM: 143,
};
function exitCodeOfVerdict(verdict) {
    return EXIT[verdict];
}
function exitCodeOfError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
        return EXIT.usage;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterruptedError */ .p4)
        return EXIT_OF_SIGNAL[error.signal];
    return EXIT.broke;
}
/**
 * What went wrong, for a person, a line for each problem and each fix, safe to print. A stack trace shows only with SLUICE_DEBUG=1.
 * @param folder the working directory; paths in it are shown relative to it
 */
function explainError(error, debug, folder) {
    const stack = debug && error instanceof Error ? (error.stack ?? '').split('\n') : [];
    return [...words(error), ...stack]
        .map((line) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLog */ .Ah)(line.replaceAll(folder + node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '')))
        .join('\n');
}
/** In lines, with whatever came from the user's files in them as it is. */
function words(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
        return error.problems.flatMap(({ fix, ...problem }) => withFix((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(problem), fix));
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk)
        return withFix(error.message, error.fix);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterruptedError */ .p4)
        return [error.message];
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutOfMemory */ .$d)(error)) {
        return [
            `there is not enough memory for this: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
            '  Use fewer rows or columns, or give the process more: a larger machine, ulimit -v unlimited.',
        ];
    }
    return [
        `something broke inside Sluice: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
        '  Run again with SLUICE_DEBUG=1 to see where, and report it.',
    ];
}
function withFix(message, fix) {
    return fix === undefined ? [message] : [message, `  ${fix}`];
}


/***/ }),

/***/ 4448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ stageFile),
/* harmony export */   vZ: () => (/* binding */ writeAtomic),
/* harmony export */   zz: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




/**
 * Writes a file under a temporary name beside the one it is to get, and fsyncs it. Whatever has the
 * temporary name makes way: through a link that waits there nothing is written.
 * @throws BrokenError naming the file and the cause (disk full, no permission)
 */
async function stageFile(path, content, temporary = `${path}.${process.pid}.tmp`) {
    const discard = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
    const orExplain = async (work) => {
        try {
            await work();
        }
        catch (cause) {
            await discard();
            throw cannotWrite(path, cause);
        }
    };
    await orExplain(async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, content);
            await file.sync();
        }
        finally {
            await file.close();
        }
    });
    return { temporary, commit: () => orExplain(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path)), discard };
}
/**
 * Writes a file under a temporary name, fsyncs and renames it: a reader sees the old bytes or the new ones, never a part.
 * @throws BrokenError naming the file and the cause (disk full, no permission)
 */
async function writeAtomic(path, content) {
    const staged = await stageFile(path, content);
    await staged.commit();
}
/** The error for a file that could not be written, in words that a person can act on. */
function cannotWrite(path, cause) {
    const code = codeOf(cause, path);
    const reason = REASONS[code] ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause);
    const fix = FIXES[code];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`could not write ${path}: ${reason}`, fix, { cause });
}
/** Of a folder that can't be made on a read-only file system Node says ENOENT, so what is there already is asked. */
function codeOf(cause, path) {
    const { code = '', syscall } = cause;
    if (code !== 'ENOENT' || syscall !== 'mkdir')
        return code;
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return code;
    }
    catch (refusal) {
        return refusal.code ?? code;
    }
}
const REASONS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file would be larger than this process may write',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EEXIST: 'a part of the path is a file, not a folder',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'the name is too long',
};
const FIXES = {
    ENOSPC: 'Free some space there, or write to another disk.',
    EDQUOT: 'Free some space there, or write to another disk.',
    EFBIG: 'Raise the limit of this process: ulimit -f unlimited',
    EACCES: 'Allow it, or choose another folder.',
    EPERM: 'Allow it, or choose another folder.',
    EROFS: 'Choose another folder.',
    ENOTDIR: 'Choose another folder.',
    EEXIST: 'Choose another folder.',
    EISDIR: 'Choose another name.',
    ENAMETOOLONG: 'Choose a shorter name.',
};


/***/ }),

/***/ 67388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ escapeLog),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   RQ: () => (/* binding */ escapeLines)
/* harmony export */ });
/* unused harmony export escapeHtml */
const HTML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** What ends a line or moves along it. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/**
 * What is not seen itself and changes what is: control characters and C1, format characters (they turn the direction of text, or
 * join, split and tell apart words that look alike), and whatever else Unicode lets a font leave out. The selector that makes a
 * pictograph colourful is left to it.
 */
const HIDDEN = /(?!(?<=\p{Extended_Pictographic})\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Text on one line, in which what is hidden shows as it would be written in JSON: `\u202e`. */
function reveal(text) {
    return text.replace(BREAKS, ' ').replace(HIDDEN, asEscape);
}
function asEscape(hidden) {
    const units = Array.from({ length: hidden.length }, (_, i) => hidden.charCodeAt(i));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
/** Text that came from a file, made safe inside HTML text and attributes. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (char) => HTML[char]);
}
/**
 * Text that came from a file, made safe inside one line of GitHub Markdown, table cells included: markup shows as
 * characters; `@name`, `#12`, `GH-12` and links become plain text by an entity or a zero-width space.
 */
function escapeMarkdown(text) {
    return [...reveal(text)]
        .map((char) => {
        if (char === '@' || char === '#')
            return `&#${char.codePointAt(0)};&#8203;`;
        if (/[\\`*_{}[\]()<>!|~$:&]/.test(char))
            return `&#${char.codePointAt(0)};`;
        return char;
    })
        .join('')
        .replace(/www(?=\.)|gh(?=-)/gi, '$&&#8203;');
}
/**
 * Text that came from anywhere else, made safe on one line of a terminal or a job's log: nothing hidden, and no workflow command,
 * which is a line that starts with `::` or holds `##[`.
 */
function escapeLog(text) {
    return reveal(text)
        .replace(/^(\s*)::/, '$1: :')
        .replaceAll('##[', '# #[');
}
/** JSON text of the same value in which nothing is hidden and no line is a workflow command. */
function escapeJson(json) {
    return json
        .replace(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, asEscape)
        .replaceAll('##[', '##\\u005b');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colors are told from what is not ours
const COLORS = /(\u001b\[\d+m)/;
/**
 * The last look at text of several lines on its way out, whoever put it together.
 * @param colored whether color codes are let through; what came from elsewhere had them taken away before
 */
function escapeLines(text, colored) {
    const lineOf = (line) => {
        if (!colored)
            return escapeLog(line);
        const parts = line.split(COLORS);
        return parts.map((part, i) => (i % 2 === 0 ? escapeLog(part) : part)).join('');
    };
    return text.split('\n').map(lineOf).join('\n');
}


/***/ }),

/***/ 2276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput),
/* harmony export */   h: () => (/* binding */ toolkitRunner)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _commands_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35055);


const readInput = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name);
/** The runner that this process is a step on, as GitHub's toolkit talks to it. */
function toolkitRunner() {
    return {
        env: process.env,
        workspace: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
        folder: process.cwd(),
        debug: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o(),
        signal: (0,_commands_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .stopSignal */ .Z)(),
        write: (text) => void process.stdout.write(text),
        annotate({ level, text, title, place }) {
            const show = level === 'error' ? _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3 : _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e;
            show(text, {
                ...(title !== undefined && { title }),
                ...(place && { file: place.file, startLine: place.line, startColumn: place.column }),
            });
        },
        setOutput: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH,
        saveState: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ,
        group: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
        async summarize(markdown) {
            if (process.env['GITHUB_STEP_SUMMARY'])
                await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
        },
    };
}


/***/ }),

/***/ 71013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts

const VERSION = package_namespaceObject.rE;


/***/ })

};
