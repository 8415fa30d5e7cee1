export const id = 6434;
export const ids = [6434];
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
/* harmony export */   Kr: () => (/* binding */ promoteInputs),
/* harmony export */   Ni: () => (/* binding */ mainInputs),
/* harmony export */   WK: () => (/* binding */ promotesFrom),
/* harmony export */   Yy: () => (/* binding */ retrainFrom),
/* harmony export */   dG: () => (/* binding */ judgeInputs),
/* harmony export */   eb: () => (/* binding */ handoverFrom),
/* harmony export */   iM: () => (/* binding */ trainInputs),
/* harmony export */   m_: () => (/* binding */ rulesFrom),
/* harmony export */   nb: () => (/* binding */ SHORT_FORMS),
/* harmony export */   vr: () => (/* binding */ handedFrom),
/* harmony export */   wX: () => (/* binding */ seedFrom),
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
        retrain: read('retrain'),
        promote: '',
        ...NONE_HANDED,
    };
}
/** All inputs of judge/action.yml. */
function judgeInputs(read) {
    return {
        ...judging('predictions', read),
        uploadCandidate: '',
        retrain: '',
        promote: read('promote'),
        runId: read('run-id'),
        runDigest: read('run-digest'),
        runIds: read('run-ids'),
        expect: read('expect'),
    };
}
const NONE_HANDED = {
    runId: '',
    runDigest: '',
    runIds: '',
    expect: '',
};
/** All inputs of train/action.yml: it has no token, and asks nothing of GitHub. */
function trainInputs(read) {
    return {
        seed: read('seed').trim(),
        variant: read('variant'),
        config: { config: read('config') },
        about: 'training',
        store: read('store'),
        dataRoots: read('data-roots'),
        githubToken: '',
        uploadCandidate: '',
        retentionDays: '',
        issueOnFailure: '',
        acceptBaseline: '',
        rules: '',
        retrain: '',
        promote: '',
        ...NONE_HANDED,
    };
}
/** All inputs of promote/action.yml. */
function promoteInputs(read) {
    return {
        runId: read('run-id'),
        runDigest: read('run-digest'),
        githubToken: read('github-token'),
    };
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
function retrainFrom({ retrain }) {
    return oneOf('retrain', retrain, ['false', 'true']) === 'true';
}
/** Days: the most that a private repository can set. */
const LONGEST_RETENTION = 400;
function candidatesFrom({ uploadCandidate, retentionDays: given, promote, }) {
    if (given !== '' && promote === 'never') {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of('promote is "never", so a later job may promote what retention-days would end', {
            at: { file: 'input "retention-days"' },
            fix: 'Leave out one of the two.',
        });
    }
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
function handedFrom({ runId, runDigest }, needed) {
    if (runId !== '' && runDigest !== '')
        return { id: runId, digest: runDigest };
    if (runId === '' && runDigest === '' && needed === undefined)
        return undefined;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of('run-id and run-digest name a run together, and one is empty', {
        at: { file: `input "${runId === '' ? 'run-id' : 'run-digest'}"` },
        fix: 'Hand on the outputs run-id and run-digest of the job before, which has to list them under its own outputs.',
    });
}
/**
 * What earlier jobs have left for this one: one run, or several that are judged together.
 * @throws InputError where it can't be told which
 */
function handoverFrom(inputs) {
    const run = handedFrom(inputs);
    const { expect: given, runIds } = inputs;
    if (given === '' && runIds.trim() === '')
        return run && { kind: 'run', run };
    if (run) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of('run-id names one run, and run-ids and expect are about several', {
            at: { file: 'input "run-id"' },
            fix: 'Leave out run-id and run-digest.',
        });
    }
    const expect = Number(given);
    if (!/^[1-9]\d*$/.test(given) || expect > MOST_GATHERED) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(given === ''
            ? 'how many runs there have to be is not said, so nobody could tell that one is missing'
            : `"${given}" is no whole number from 1 to ${MOST_GATHERED}`, { at: { file: 'input "expect"' }, fix: 'Give it the number of the jobs that train.' });
    }
    if (runIds.trim() === '')
        return { kind: 'runs', expect };
    return { kind: 'runs', expect, named: namedIn(runIds.trim().split(/\s+/)) };
}
/** As many jobs as a matrix can have. */
const MOST_GATHERED = 256;
/** @param words an id and its digest, in turn */
function namedIn(words) {
    const named = words.flatMap((id, k) => (k % 2 === 0 ? [{ id, digest: words[k + 1] ?? '' }] : []));
    const bad = named.find(({ id, digest }) => id.includes(':') || !digest.startsWith('sha256:'));
    if (!bad)
        return named;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`"${bad.id} ${bad.digest}" is not the id of a run and its digest`, {
        at: { file: 'input "run-ids"' },
        fix: 'Hand on the outputs run-id and run-digest of each job, one run a line: ID sha256:\u2026',
    });
}
/** @throws InputError where it is no seed */
function seedFrom({ seed }) {
    if (seed === '')
        return undefined;
    const number = Number(seed);
    if (/^\d+$/.test(seed) && number < 2 ** 32)
        return number;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`"${seed}" is no whole number from 0 to ${2 ** 32 - 1}`, {
        at: { file: 'input "seed"' },
    });
}
/** @param values the first is what an input that is not set counts as */
function oneOf(name, given, values) {
    if (given === '')
        return values[0];
    const value = values.find((one) => one === given);
    if (value !== undefined)
        return value;
    const wanted = values[0] === 'false' ? values.toReversed() : values;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`"${given}" is neither ${wanted.join(' nor ')}`, {
        at: { file: `input "${name}"` },
    });
}


/***/ }),

/***/ 75467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b0: () => (/* binding */ openStep),
/* harmony export */   kt: () => (/* binding */ colorsOf),
/* harmony export */   nZ: () => (/* binding */ warningsOf),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_8__);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _data_source_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95385);
/* harmony import */ var _files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9687);
/* harmony import */ var _pipeline_open_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52547);
/* harmony import */ var _pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58501);
/* harmony import */ var _subscribers_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30375);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67388);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35802);









/**
 * What an action's run needs, of its inputs and its runner.
 * @throws InputError when an input is no value of its kind, or a path leads out of where it may
 */
async function openStep(inputs, runner, store, ...subscribers) {
    const { workspace, folder, signal } = runner;
    const dataRoots = await (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .dataRootsOf */ .Pq)(inputs.dataRoots, workspace);
    const roots = (0,_data_source_files_js__WEBPACK_IMPORTED_MODULE_1__/* .rootsOf */ .RD)({ workspace, dataRoots });
    const file = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze)(inputOf(inputs), workspace, _action_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .SHORT_FORMS */ .nb[inputs.about]);
    if (file !== undefined)
        await (0,_files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__/* .confine */ .D)([{ name: 'input "config"', path: file }], roots);
    await (0,_pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_4__/* .checkStorePlace */ .R)(store.root, roots);
    const clock = () => performance.now() / 1000;
    const screen = { terminal: false, width: 120, write: (text) => runner.write(text) };
    const warn = warningsOf(runner);
    const reason = inputs.acceptBaseline.trim();
    const handed = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .handoverFrom */ .eb)(inputs);
    const world = {
        host: await (0,_pipeline_open_host_js__WEBPACK_IMPORTED_MODULE_3__/* .openHost */ .Z)({
            env: runner.env,
            token: inputs.githubToken,
            issueOnFailure: (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .issueOnFailure */ .FC)(inputs),
            candidates: (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .candidatesFrom */ .zA)(inputs),
            workspace,
            store,
            warn,
            say: (line) => runner.write(`${line}\n`),
            signal,
        }),
        store,
        rules: (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .rulesFrom */ .m_)(inputs),
        promotes: (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .promotesFrom */ .WK)(inputs),
        ...((0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .retrainFrom */ .Yy)(inputs) && { retrain: true }),
        ...(reason !== '' && { accept: reason }),
        ...(handed && { handed }),
        workspace,
        dataRoots,
        folder,
        subscribers: [(0,_subscribers_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .progress */ .q)(screen, colorsOf(runner), clock), ...subscribers],
        warn,
        signal,
        now: () => new Date(),
        clock,
    };
    return { world, file };
}
/** The inputs that make a config, by their names. */
function inputOf({ config }) {
    return (name) => config[name] ?? '';
}
function warningsOf(runner) {
    return (message) => runner.annotate({ level: 'warning', text: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeLog */ .Ah)(message) });
}
function colorsOf({ env }) {
    return picocolors__WEBPACK_IMPORTED_MODULE_8___default().createColors(!env['NO_COLOR']);
}


/***/ }),

/***/ 88659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ summarize),
  S: () => (/* binding */ tellError)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/markdown.ts + 3 modules
var markdown = __webpack_require__(32242);
;// CONCATENATED MODULE: ./src/report/error-markdown.ts


/**
 * Why there is no verdict, in GitHub Markdown, for the job summary.
 * @param explained the problem and its fix, a line each; it may hold text from files
 * @param judged what the gate had said before, if it came to that
 */
function errorMarkdown(error, explained, judged) {
    return `${(0,markdown/* unfinishedMarkdown */.R_)('Sluice', endOf(error), explained, { judged })}\n`;
}
function endOf(error) {
    if (error instanceof errors/* InputError */.dz)
        return 'refused';
    return error instanceof errors/* InterruptedError */.p4 ? 'interrupted' : 'broke';
}

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/commands/tell-end.ts





/**
 * Says in the log and on the page of the job what ended a step. Returns the exit code.
 * @param judged what the gate had said of a run that broke after it
 */
async function tellError(error, runner, judged) {
    const { workspace, debug } = runner;
    const explained = (0,exit/* explainError */.UW)(error, debug, workspace);
    for (const one of (0,annotations/* errorAnnotations */.T)(error, explained, workspace))
        runner.annotate(one);
    const plain = (0,exit/* explainError */.UW)(error, false, workspace);
    await summarize(errorMarkdown(error, plain, judged), runner);
    return (0,exit/* exitCodeOfError */.LL)(error);
}
/** It only tells people: what it tells of is done. */
async function summarize(markdown, runner) {
    await runner.summarize(markdown).catch((error) => {
        const text = (0,text_escape/* escapeLog */.Ah)(`the job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
        runner.annotate({ level: 'warning', text });
    });
}


/***/ }),

/***/ 64389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
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
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(957);
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
    numbers: { path: ['numbers', 'path'], as: 'text' },
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
        return (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.loadConfig)(file);
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
    return (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .checkConfig */ .l)((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .plainSource */ .wi)(values, (path) => nameOf(path, form)), workspace);
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
/** The entries of an input that has one a line; blank lines and comments are none. */
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
const read = {
    text: (text) => text.trim(),
    lines: linesOf,
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

/***/ 9687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51995);


/**
 * Refuses what really leads out of some folders, by itself or through a link at any level. What is
 * not there yet counts by where it would come to stand.
 * @param folders absolute
 * @throws InputError with a problem for each path
 */
async function confine(paths, folders) {
    const problems = [];
    for (const { path, name, at } of paths) {
        if (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_1__/* .liesIn */ .z$)(path, folders))
            continue;
        const nowhere = (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(path)) === undefined;
        problems.push({
            message: nowhere
                ? `${name} leads through a link to nothing: ${path}`
                : `${name} leads out of the workspace: ${path}`,
            ...(at && { at }),
            fix: 'Name a path in the workspace; links that lead out of it are not followed.',
        });
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
}


/***/ }),

/***/ 54186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ readGitState),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   XQ: () => (/* binding */ STATUS)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93086);

/**
 * The commit that is checked out in a folder, or null where it is no git work tree or git is not
 * installed.
 */
async function readGitState(folder) {
    const status = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(folder, STATUS);
    return status === null ? null : stateOf(status);
}
/** Asks for what `stateOf` reads, in one process: its start is most of what git takes. */
const STATUS = ['status', '--porcelain=v2', '--branch', '--untracked-files=no'];
/** What git answers to `STATUS`; null before the first commit. */
function stateOf(status) {
    const header = (name) => new RegExp(`^# branch\\.${name} (.+)$`, 'm').exec(status)?.[1];
    const sha = header('oid');
    const branch = header('head');
    if (!sha || !branch || sha === '(initial)')
        return null;
    const dirty = status.split('\n').some((line) => line !== '' && !line.startsWith('#'));
    return { sha, ref: branch === '(detached)' ? 'HEAD' : branch, dirty };
}


/***/ }),

/***/ 93086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ holdsRepository),
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   s0: () => (/* binding */ gitBytes)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4647);





const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * What a git command prints in a folder; null where it fails: no work tree, no such object, no git.
 */
async function git(folder, args) {
    return (await gitBytes(folder, args))?.toString('utf8') ?? null;
}
/** The same as bytes. */
async function gitBytes(folder, args) {
    // To look takes less than to start git.
    if (!liesInRepository(folder))
        return null;
    // What stands in for an object by hand is not what is reviewed.
    const command = ['--no-replace-objects', ...args];
    const options = { cwd: folder, maxBuffer: 1 << 28, encoding: 'buffer' };
    try {
        return (await run('git', command, options)).stdout;
    }
    catch {
        return null;
    }
}
/**
 * Whether git would find a repository from a folder on, where GIT_DIR does not name one: in it, or in
 * a folder above.
 */
function liesInRepository(folder) {
    if (process.env['GIT_DIR'] !== undefined)
        return true;
    try {
        let at = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
        while (!holdsRepository(at)) {
            if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
                return false;
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at);
        }
        return true;
    }
    catch (error) {
        // In a folder that is not there nothing can be started.
        return (0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) !== 'ENOENT';
    }
}
/** Whether a folder may be the top of a work tree, or one of git's own, which each have a HEAD. */
function holdsRepository(folder) {
    return ['.git', 'HEAD'].some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
}


/***/ }),

/***/ 52547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openHost)
/* harmony export */ });
/* harmony import */ var _host_git_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54186);
/* harmony import */ var _host_local_local_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49910);


/**
 * The services that run jobs, each by the variable with which it says so. A new one is a line here.
 */
const JOBS = {
    // In the bundle, but not read outside of a job.
    GITHUB_ACTIONS: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(9219), __webpack_require__.e(5292), __webpack_require__.e(7094), __webpack_require__.e(9776), __webpack_require__.e(9791)]).then(__webpack_require__.bind(__webpack_require__, 28561))).openGitHubHost(options),
};
/**
 * The host of the job that this process runs in; the local one, which promotes, outside of a job.
 * @throws InputError when the job was started by an event that a run is not for
 * @throws BrokenError when the environment is not that of a job
 */
async function openHost(options) {
    const { env, workspace, store } = options;
    const job = Object.entries(JOBS).find(([variable]) => env[variable] === 'true');
    return job ? job[1](options) : new _host_local_local_host_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalHost */ .a(store, (0,_host_git_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readGitState */ .IR)(workspace), true);
}


/***/ }),

/***/ 58501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkStorePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9687);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88463);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93086);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38866);






/**
 * Refuses the folder of a store that came with a checkout, or that leads elsewhere: runs are written there and
 * removed, and one that lies there is taken for the baseline.
 * @param root absolute
 * @param within the folders that it has to lie in; absent where a person named it on the command
 *   line, who may name any
 * @throws InputError saying why
 */
async function checkStorePlace(root, within) {
    // Asked first, so that git answers while the rest is looked at.
    const asked = trackedFiles(root);
    if (within)
        await (0,_files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__/* .confine */ .D)([{ name: 'the store', path: root }], within);
    await (0,_files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__/* .confine */ .D)([{ name: "the store's folder of runs", path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'runs') }], [root]);
    const tracked = await asked;
    if (tracked.length === 0)
        return;
    const files = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(tracked.length, 'file');
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`git tracks ${files} of the store ${root}, as ${tracked[0]}`, {
        fix: 'A store holds only what runs left on this machine. Take it out of git (git rm -r --cached FOLDER) and delete it, or name another one.',
    });
}
/** The checkout may be of another user, which git calls dubious; nothing is run of it. */
const HARMLESS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
function list(folder, ...paths) {
    // Without regard to case, as not every file system has it, and no character stands for others.
    const specs = paths.map((path) => `:(icase,literal)${path}`);
    return (0,_host_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(folder, [...HARMLESS, 'ls-files', '--full-name', '-z', '--', ...specs]);
}
/** By the folder's name, which a link or a submodule may have, and by all below it. */
async function trackedFiles(root) {
    const [around, name] = [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root)];
    // One process is enough where the folder and the one around it are of the same work tree: git
    // answers nothing where what it is asked about lies outside.
    const inOne = (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainFolder */ .Z)(root)) && !(0,_host_git_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsRepository */ .$T)(root);
    const both = inOne ? await list(root, '.', `../${name}`) : null;
    const found = both === null ? await Promise.all([list(around, name), list(root, '.')]) : [both];
    return [...new Set(found.flatMap((text) => (text ?? '').split('\0')))].filter((one) => one !== '');
}


/***/ }),

/***/ 856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ errorAnnotations),
/* harmony export */   k: () => (/* binding */ gateAnnotations)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67388);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72691);




/** What did not hold, condition by condition: an error only where the run did not pass in spite of it. */
function gateAnnotations(view, workspace) {
    const conditions = view.conditions.flatMap((row) => {
        const { verdict, sentence, place } = row;
        if (verdict !== 'fail' && verdict !== 'warn' && verdict !== 'inconclusive')
            return [];
        return [
            {
                level: verdict === 'fail' && view.verdict !== 'passed' ? 'error' : 'warning',
                text: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLog */ .Ah)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rowText */ .qg)(row)}: ${sentence}`),
                title: `Sluice: ${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT_WORDS */ ._G[verdict]}`,
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
        { level: 'error', text: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLog */ .Ah)(`the gate failed: ${view.why.short}`) },
    ];
}
function rulesAnnotations({ rules }) {
    if (!rules || rules.title === '')
        return [];
    const changes = rules.changes.map(({ before, after }) => `${before} \u2192 ${after}`).join('; ');
    return [{ level: 'warning', text: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLog */ .Ah)(`${rules.title}: ${changes}`), title: rules.title }];
}
/**
 * Why there is no verdict: every problem of what the user gave, or what broke.
 * @param explained what broke, for a person, safe to print
 */
function errorAnnotations(error, explained, workspace) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
        return [{ level: 'error', text: explained }];
    return error.problems.map(({ message, at, fix }) => {
        const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)({ message, ...(at && { at }) });
        return {
            level: 'error',
            text: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLog */ .Ah)(fix ? `${text}. ${fix}` : text),
            ...placeIn(workspace, at),
        };
    });
}
/** A place without a line is an input of the action, or a file as a whole. */
function placeIn(workspace, place) {
    if (place?.line === undefined)
        return {};
    return { place: { ...place, file: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLog */ .Ah)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(place.file))) } };
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
/* harmony import */ var _train_ray_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17538);



const readInput = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name);
/** The runner that this process is a step on, as GitHub's toolkit talks to it. */
function toolkitRunner() {
    // A secret of GitHub's is masked already; one that a step fetched is not.
    const token = process.env[_train_ray_token_js__WEBPACK_IMPORTED_MODULE_2__/* .RAY_TOKEN */ .h]?.trim();
    if (token)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(token);
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
