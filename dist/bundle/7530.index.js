export const id = 7530;
export const ids = [7530];
export const modules = {

/***/ 95385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88463);
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51995);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63180);






function rootsOf({ workspace, dataRoots = [] }) {
    return [workspace, ...dataRoots];
}
/**
 * The files that a path stands for, sorted. In the last segment of the path `*` and `?` match names
 * (Node 20 has no glob of its own, and data rarely needs more). Every one must be a readable
 * regular file that really lies in one of the roots, whatever links lead to it.
 *
 * @param roots the workspace, and other folders that data may come from. Absolute
 * @param folder the working directory; names are relative to it
 * @throws InputError when there is none, or for each that can't be read.
 */
async function locate(path, roots, folder = roots[0]) {
    const nameOf = (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const names = await namesBeside(path, roots, nameOf(path));
    const pattern = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const found = names.includes(pattern) ? [pattern] : names.filter(matcher(pattern)).sort();
    if (found.length === 0) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(isGlob(pattern) ? 'no file matches' : 'no such file', {
            at: { file: nameOf(path) },
            fix: names.length === 0 ? 'Its folder is empty.' : (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .ZA)(pattern, names.sort(), 'files there'),
        });
    }
    const problems = [];
    const files = [];
    for (const name of found) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name);
        const looked = await lookAt(file, roots);
        if (typeof looked === 'number')
            files.push({ path: file, name: nameOf(file), bytes: looked });
        else
            problems.push({ ...looked, at: { file: nameOf(file) } });
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(problems);
    return files;
}
/** The names in the path's folder, which has to lie in a root: nothing outside of them is shown. */
async function namesBeside(path, roots, name) {
    const at = { file: name };
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!(await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .liesIn */ .z$)(folder, roots)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ ...OUTSIDE, at }]);
    if (!(await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t)(folder))) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of('no such file', { at, fix: `There is no folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name)}.` });
    }
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of('its folder may not be read', { at }, { cause: error });
    }
}
const OUTSIDE = {
    message: 'the file lies outside the workspace',
    fix: 'Copy it into the workspace; links that lead out of it are not followed.',
};
/** How many bytes a file has, or why it can't be read. */
async function lookAt(file, roots) {
    try {
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if (!(await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .liesIn */ .z$)(file, roots)))
            return OUTSIDE;
        if (kind.isDirectory()) {
            return {
                message: 'a directory, not a file',
                fix: `Name the file, or all files in it: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}/*.csv`,
            };
        }
        if (!kind.isFile())
            return { message: 'not a regular file' };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        return kind.size;
    }
    catch (error) {
        const missing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
        return missing
            ? { message: 'a link to a file that does not exist' }
            : { message: 'the file may not be read', fix: 'Check its permissions.' };
    }
}
/** Whether a file's name is a pattern of names. */
function isGlob(pattern) {
    return /[*?]/.test(pattern);
}
/** Whether a pattern matches a name. */
function matcher(pattern) {
    if (!isGlob(pattern))
        return () => false;
    const wanted = [...pattern];
    return (name) => matches(wanted, [...name]) && (pattern.startsWith('.') || !name.startsWith('.'));
}
/**
 * Whether `*` and `?` in a pattern make it a name. Only the last `*` is ever tried again, so many of them don't multiply the steps
 * as they would in a regular expression.
 */
function matches(pattern, name) {
    let [p, n] = [0, 0];
    let star;
    while (n < name.length) {
        if (pattern[p] === '*')
            star = { p: ++p, n };
        else if (pattern[p] === '?' || pattern[p] === name[n]) {
            p++;
            n++;
        }
        else if (star)
            [p, n] = [star.p, ++star.n];
        else
            return false;
    }
    return pattern.slice(p).every((char) => char === '*');
}


/***/ }),

/***/ 88463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isPlainFolder),
/* harmony export */   t: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/**
 * Whether there is something at a path. Only what is not there does not exist: whatever else keeps it from being looked at is no
 * answer.
 * @throws BrokenError where that can't be known
 */
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return false;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk(`can't read ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, undefined, { cause });
    }
}
/** Whether a folder is there, and not a link to one. */
async function isPlainFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then((stats) => stats.isDirectory(), () => false);
}


/***/ }),

/***/ 69185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * Lists all files of a folder, sorted, but those whose name begins with a dot, and what lies in
 * folders of such a name.
 * @param most how many entries are looked at
 * @throws BrokenError when a folder can't be read, or more lies there
 */
async function listFiles(folder, most) {
    const files = [];
    const others = [];
    const folders = [''];
    let seen = 0;
    for (let inner = folders.pop(); inner !== undefined; inner = folders.pop()) {
        for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inner))) {
            if (++seen > most)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${folder} holds more than ${most} files`);
            if (entry.name.startsWith('.'))
                continue;
            const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
            if (entry.isDirectory())
                folders.push(path);
            else
                (entry.isFile() ? files : others).push(path);
        }
    }
    return { files: files.sort(), others: others.sort() };
}
async function entriesOf(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`can't read ${folder}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, undefined, { cause });
    }
}


/***/ }),

/***/ 38866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** `1 row`, `2 rows`, `12,345 rows`. */
function plural(count, noun, nouns = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}
/** `12,345`, of a whole number from 0 on. Not by the locale, which takes longer to load than a small file to read. */
function grouped(count) {
    if (count < 1000)
        return String(count);
    const rest = String(count % 1000).padStart(3, '0');
    return `${grouped(Math.floor(count / 1000))},${rest}`;
}
/** `1st`, `2nd`, `11th`, of a whole number from 1 on. */
function ordinal(count) {
    const teens = count % 100 > 10 && count % 100 < 14;
    const ending = teens ? undefined : ['th', 'st', 'nd', 'rd'][count % 10];
    return `${grouped(count)}${ending ?? 'th'}`;
}
/** `12.3 %`, of a share. */
function percent(share) {
    return `${(100 * share).toFixed(1)} %`;
}
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    if (bytes < 999_950)
        return `${(bytes / 1000).toFixed(1)} kB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** `2.35 s`, `23.5 s`, `2 min 5 s`, `3 h 7 min`. */
function formatSeconds(seconds) {
    if (seconds < 9.995)
        return `${seconds.toFixed(2)} s`;
    if (seconds < 99.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 7530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readNumbers: () => (/* binding */ readNumbers)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(88463);
// EXTERNAL MODULE: ./src/files/list-files.ts
var list_files = __webpack_require__(69185);
// EXTERNAL MODULE: ./src/files/real-path.ts
var real_path = __webpack_require__(51995);
// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
;// CONCATENATED MODULE: ./src/train/given/numbers/value.ts

/** As Python's `str` and `json` write them, and protocol buffers in JSON. */
const NOT_FINITE = /^([+-]?)(nan|inf|infinity)$/i;
const LONGEST = 40;
/** Several values of one name. */
const SEVERAL = Symbol('several values');
/**
 * The number that a value of a file is, why it is none that can be judged, or what else it is.
 * DVCLive writes what is not finite as a text.
 */
function numberOr(value, file) {
    if (typeof value === 'number') {
        return Number.isFinite(value) ? value : notFinite(value, file);
    }
    if (typeof value === 'string') {
        const [, sign = '', word] = NOT_FINITE.exec(value.trim()) ?? [];
        if (word === undefined)
            return `the text ${JSON.stringify((0,shorten/* shorten */.m)(value, LONGEST))}`;
        const infinite = sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        return notFinite(word.toLowerCase() === 'nan' ? Number.NaN : infinite, file);
    }
    if (value === SEVERAL)
        return 'two values';
    if (value === null)
        return 'empty';
    if (typeof value === 'boolean')
        return String(value);
    return Array.isArray(value) ? 'a list' : 'a mapping';
}
function notFinite(value, file) {
    const number = value > 0 ? 'Infinity' : value < 0 ? '-Infinity' : 'NaN';
    return { code: 'number-not-finite', number, file };
}

;// CONCATENATED MODULE: ./src/train/given/numbers/nested-names.ts

/** More levels than anybody nests. */
const DEEPEST = 100;
/**
 * The values of nested mappings by their names, joined by a dot as `dvc metrics` joins them: its
 * files are such, and DVCLive writes `train/loss` so. None where a document is no mapping.
 */
function flattened(document) {
    const found = new Map();
    add(document, [], found);
    return found;
}
function add(value, path, found) {
    if (isMapping(value) && path.length < DEEPEST) {
        for (const [key, inner] of Object.entries(value))
            add(inner, [...path, key], found);
        return;
    }
    if (path.length === 0)
        return;
    const name = path.join('.');
    found.set(name, found.has(name) ? SEVERAL : value);
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/train/given/numbers/mlflow-run.ts

/**
 * The metrics of a run as MLflow tells of it; undefined where a document is something else.
 * `mlflow runs describe` and `Run.to_dictionary()` have a value a name, older ones and the REST API
 * (`runs/get`, where a run stands under `run`) a list of what was logged, and no list where that is
 * nothing.
 */
function metricsOfRun(document) {
    const run = isMapping(document) && isMapping(document['run']) ? document['run'] : document;
    if (!isMapping(run) || !isMapping(run['info']) || !isMapping(run['data']))
        return undefined;
    const { info, data } = run;
    if (typeof (info['run_id'] ?? info['run_uuid']) !== 'string')
        return undefined;
    const metrics = data['metrics'] ?? {};
    if (isMapping(metrics))
        return new Map(Object.entries(metrics));
    if (!Array.isArray(metrics))
        return undefined;
    const byName = new Map();
    for (const one of metrics.filter(isMapping)) {
        const name = String(one['key']);
        const logged = {
            value: one['value'],
            timestamp: Number(one['timestamp'] ?? 0),
            step: Number(one['step'] ?? 0),
        };
        byName.set(name, [...(byName.get(name) ?? []), logged]);
    }
    return new Map([...byName].map(([name, all]) => [name, latest(all).value]));
}
/** Of the highest step the last one, as MLflow's own stores choose; of those alike the largest. */
function latest(logged) {
    return logged.reduce((best, one) => {
        const later = one.step - best.step ||
            one.timestamp - best.timestamp ||
            Number(one.value) - Number(best.value);
        return later > 0 ? one : best;
    });
}

;// CONCATENATED MODULE: ./src/train/given/numbers/mlflow-folder.ts







/** Of a run that was watched closely. */
const MOST_FILES = 10_000;
const LARGEST = 64 * 2 ** 20;
/**
 * The folder of a run's metrics in a file store of MLflow, by itself or by that of the run.
 * @param roots where it may lie. Absolute
 * @throws InputError where it is neither
 */
async function metricsFolder(run, roots) {
    const inner = { path: (0,external_node_path_.join)(run.path, 'metrics'), name: `${run.name}/metrics` };
    const folder = (await (0,exists/* exists */.t)(inner.path)) ? inner : run;
    const at = { file: folder.name };
    if (!(await (0,real_path/* liesIn */.z$)(folder.path, roots))) {
        throw errors/* InputError */.dz.of('the folder lies outside the workspace', { at });
    }
    if ((0,external_node_path_.basename)(folder.path) === 'metrics')
        return folder;
    throw errors/* InputError */.dz.of('a folder, but none of a run of MLflow: it has no folder "metrics"', {
        at,
        fix: 'Name a file, or the folder of a run: mlruns/EXPERIMENT/RUN',
    });
}
/**
 * The last value of each metric: its file has a line for each time that it was logged,
 * `timestamp value step`, older ones without a step, and lies in folders where its name has
 * slashes. Links are not followed.
 * @throws InputError with file and line of what is no such line
 */
async function numbersOfFolder(folder) {
    const { files } = await (0,list_files/* listFiles */.C)(folder.path, MOST_FILES);
    if (files.length === 0) {
        throw errors/* InputError */.dz.of('no metric was logged to this run', { at: { file: folder.name } });
    }
    const found = new Map();
    for (const name of files) {
        const path = (0,external_node_path_.join)(folder.path, name);
        const file = `${folder.name}/${name}`;
        if ((await (0,promises_.stat)(path)).size > LARGEST) {
            throw errors/* InputError */.dz.of('the file is too large for one of a metric', { at: { file } });
        }
        found.set(name, latest(linesOf(await (0,promises_.readFile)(path, 'utf8'), file)).value);
    }
    return found;
}
function linesOf(text, file) {
    const lines = text.split('\n').map((line) => line.trim());
    const logged = lines.flatMap((line, i) => {
        if (line === '')
            return [];
        const [timestamp, value, step = '0', ...more] = line.split(' ');
        const numbers = { timestamp: Number(timestamp), step: Number(step) };
        const whole = Object.values(numbers).every(Number.isSafeInteger);
        if (value !== undefined && more.length === 0 && whole) {
            return [{ ...numbers, value: numberIn(value) }];
        }
        throw errors/* InputError */.dz.of('the line is not "timestamp value step", as MLflow writes it', {
            at: { file, line: i + 1 },
        });
    });
    if (logged.length > 0)
        return logged;
    throw errors/* InputError */.dz.of('the file is empty', { at: { file } });
}
/** As Python's `float` reads it: `nan` and `inf` stay words. */
function numberIn(text) {
    const number = Number(text);
    return text === '' || Number.isNaN(number) ? text : number;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/train/given/numbers/parse-names.ts


/**
 * A document in JSON, or in YAML, of which Python's JSON with its NaN is a part.
 * @throws InputError with the line where it is neither
 */
async function parseNames(bytes, file) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw errors/* InputError */.dz.of('the file is not text in UTF-8', { at: { file } });
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    try {
        return JSON.parse(text);
    }
    catch {
        return parseYaml(text, file);
    }
}
async function parseYaml(text, file) {
    const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const neither = (message, line, cause) => errors/* InputError */.dz.of(`neither JSON nor YAML: ${message}`, { at: { file, line } }, { cause });
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (error)
        throw neither(error.message, Math.max(1, lines.linePos(error.pos[0]).line), error);
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        throw neither((0,errors/* messageOf */.bD)(cause), 1, cause);
    }
}

;// CONCATENATED MODULE: ./src/train/given/numbers/read-numbers.ts











/** Nobody's metrics are larger; what is, is another file. */
const read_numbers_LARGEST = 16 * 2 ** 20;
/**
 * Reads numbers that others took: JSON or YAML of nested names, as DVC reads them; what MLflow
 * says of a run; or the folder in which MLflow keeps one.
 * @throws InputError where there is no such file, or it holds no names with values
 */
async function readNumbers({ path, names }, world) {
    const file = (0,external_node_path_.relative)(world.folder ?? world.workspace, path)
        .split(external_node_path_.sep)
        .join('/') || '.';
    const raw = await rawValues(path, file, world);
    const values = new Map();
    const others = new Map();
    for (const [name, one] of renamed(raw, names, file)) {
        const value = numberOr(one, file);
        if (typeof value === 'string')
            others.set(name, value);
        else
            values.set(name, value);
    }
    return { file, values, others };
}
async function rawValues(path, file, world) {
    const isFolder = (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
    if (isFolder)
        return numbersOfFolder(await metricsFolder({ path, name: file }, (0,source_files/* rootsOf */.RD)(world)));
    const [found, ...more] = await (0,source_files/* locate */.x5)(path, (0,source_files/* rootsOf */.RD)(world), world.folder);
    const at = { file };
    if (more.length > 0) {
        throw errors/* InputError */.dz.of(`numbers are of one file, and ${more.length + 1} match`, { at });
    }
    const { bytes } = found;
    if (bytes > read_numbers_LARGEST) {
        throw errors/* InputError */.dz.of(`${(0,quantities/* formatBytes */.z3)(bytes)} are no file of metrics`, {
            at,
            fix: `Predictions are named elsewhere: predictions: {path: ${(0,external_node_path_.basename)(path)}}`,
        });
    }
    const document = await parseNames(await (0,promises_.readFile)(found.path), file);
    const raw = metricsOfRun(document) ?? flattened(document);
    if (raw.size > 0)
        return raw;
    throw errors/* InputError */.dz.of('the file holds no names with numbers', {
        at,
        fix: 'Write JSON or YAML: {"accuracy": 0.91}',
    });
}
/** Those that are given another name have that one alone. */
function renamed(raw, names, file) {
    const all = new Map(raw);
    for (const name of Object.values(names))
        all.delete(name);
    for (const [own, name] of Object.entries(names)) {
        const about = `numbers.names: ${own}`;
        if (!raw.has(name)) {
            throw errors/* InputError */.dz.of(`${about}: there is no ${JSON.stringify(name)}`, {
                at: { file },
                fix: (0,did_you_mean/* suggest */.ZA)(name, [...raw.keys()], 'names'),
            });
        }
        if (all.has(own)) {
            throw errors/* InputError */.dz.of(`${about}: the file has a number of that name already`, {
                at: { file },
                fix: 'Choose another name for it.',
            });
        }
        all.set(own, raw.get(name));
    }
    return all;
}


/***/ })

};
