export const id = 184;
export const ids = [184];
export const modules = {

/***/ 70766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/data/checks/missing-header.ts
var missing_header = __webpack_require__(84888);
// EXTERNAL MODULE: ./src/data/checks/stray-rows.ts
var stray_rows = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/data/csv/read-csv.ts + 13 modules
var read_csv = __webpack_require__(84086);
// EXTERNAL MODULE: ./src/data/label.ts
var data_label = __webpack_require__(38470);
// EXTERNAL MODULE: ./src/data/roles.ts
var roles = __webpack_require__(24033);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
// EXTERNAL MODULE: ./src/data/table/row-hash.ts
var row_hash = __webpack_require__(99228);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(88463);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/commands/init-files.ts


/** What the written files name: the action, and the schema of the config that this action reads. */
const ACTION = 'sluice-ml/sluice';
const REF = 'v1';
const SCHEMA_URL = `https://raw.githubusercontent.com/${ACTION}/${REF}/sluice.schema.json`;
/** A config that runs as it is and explains its keys. */
function configText(facts) {
    const { path, label, task, classes, rows, columns, ignore, formats } = facts;
    const data = [
        [`path: ${scalar(path)}`],
        [`label: ${scalar(label)}`, 'the column to predict'],
        ...(task === 'binary'
            ? [[`positive: ${scalar(classes[1])}`, 'precision, recall and auc are about it']]
            : []),
        [`task: ${task}`],
        ...(ignore.length > 0
            ? [[`ignore: [${ignore.map(scalar).join(', ')}]`, 'name rows, say nothing of them']]
            : []),
        ...(formats.length > 0
            ? [[`columns: {${formats.map(columnText).join(', ')}}`, 'how they are written']]
            : []),
        ['test: 0.2', 'held out for the verdict'],
        ['validation: 0.1', 'of the other rows: training watches them to stop early'],
        ['split: {seed: 7}', 'or stratify: true, group: COLUMN, time: COLUMN'],
    ];
    return `# yaml-language-server: $schema=${SCHEMA_URL}
# ${(0,quantities/* plural */.LS)(rows, 'row')}, ${(0,quantities/* plural */.LS)(columns, 'column')} when this was written.
project: default
experiment: default

data:
${commented(data, 2)}

gate:
  conditions:
${commented(conditions(facts), 4)}

export:
  path: models/production  # written only when the gate passes
`;
}
function columnText({ name, kind, format, missing }) {
    const words = missing.map((word) => JSON.stringify(word)).join(', ');
    const more = words === '' ? '' : `, missing: [${words}]`;
    return `${scalar(name)}: {${kind}: ${JSON.stringify(format)}${more}}`;
}
/** Comments stand in one column, but for those of very long lines. */
function commented(lines, indent) {
    const width = Math.max(...lines.map(([yaml]) => (yaml.length <= 40 ? yaml.length : 0)));
    return lines
        .map(([yaml, comment]) => (comment ? `${yaml.padEnd(width)}  # ${comment}` : yaml))
        .map((line) => ' '.repeat(indent) + line)
        .join('\n');
}
function conditions({ task, majority }) {
    if (task === 'regression') {
        return [
            ['- r2 > 0', 'better than always answering the mean'],
            ['- mae <= baseline * 1.05', 'from the second run on: at most 5 % more error'],
        ];
    }
    if (task === 'binary') {
        return [
            ['- auc > 0.5', 'better than a coin'],
            ['- auc >= baseline - 1pp', 'from the second run on: no worse, within 1 percentage point'],
        ];
    }
    const floor = Math.floor(majority * 1000) / 1000;
    return [
        [`- accuracy > ${floor}`, 'better than always answering the most frequent class'],
        [
            '- accuracy >= baseline - 2pp',
            'from the second run on: no worse, within 2 percentage points',
        ],
    ];
}
/** One YAML scalar on one line, quoted where any YAML would take it for something else than a text (`no`, `1`). */
function scalar(text) {
    const quoted = JSON.stringify(text);
    if (/[\p{Cc}\u2028\u2029,[\]{}]/u.test(text))
        return quoted;
    return (0,dist/* stringify */.As)(text, { lineWidth: 0, version: '1.1', singleQuote: false }).trimEnd();
}
/** A workflow that gates pull requests, and retrains when main moves. */
function workflowText() {
    return `name: Sluice
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  actions: read
  pull-requests: write
  checks: write
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: ${ACTION}@${REF}
        with:
          config: sluice.yml
`;
}

// EXTERNAL MODULE: ./src/commands/workspace.ts
var workspace = __webpack_require__(62743);
;// CONCATENATED MODULE: ./src/commands/init.ts

















const CONFIG = 'sluice.yml';
const WORKFLOW = '.github/workflows/sluice.yml';
/** Column names that usually name what is to be predicted, the likeliest first. */
const LABEL_NAMES = /^(label|target|class|y|outcome|status|response|survived|churn(ed)?|default(ed)?|is_?fraud|fraud|species|diagnosis|(sale_?)?price|income)$/i;
/** `init DATA.csv`: looks at the file and writes what a first run needs. Returns the exit code. */
async function initCommand(dataPath, options, { say }) {
    const folder = process.cwd();
    if (!options.force)
        await refuseToOverwrite(folder);
    const path = (0,external_node_path_.resolve)(dataPath);
    const files = await (0,source_files/* locate */.x5)(path, [(0,workspace/* findWorkspace */.p)((0,external_node_path_.resolve)(folder, CONFIG))], folder);
    const table = await (0,read_csv/* readCsv */.N)(files, { label: options.label ?? '', hasher: await (0,row_hash/* loadHasher */.mX)() });
    (0,missing_header/* checkHeaderIsNone */.A)(table);
    const label = chooseLabel(table, options.label);
    const left = (0,stray_rows/* strayRows */.P)(table).rows;
    const spec = {
        path,
        label: label.name,
        task: 'auto',
        ignore: [],
        test: 0.2,
        validation: 0.1,
        split: { method: 'hash', seed: 7 },
    };
    const { plan } = guessing(options.label, () => (0,data_label/* planLabel */.GS)(table, spec, left));
    const classes = (0,data_label/* labelColumn */.NX)(table, label.name, plan, left);
    const counts = classCounts(classes, table.rows, plan.classes);
    const facts = {
        path: (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'),
        label: label.name,
        task: plan.task,
        classes: plan.classes,
        majority: Math.max(...counts) / counts.reduce((sum, count) => sum + count, 0),
        rows: table.rows,
        columns: table.columns.length,
        formats: table.columns.flatMap(({ name }) => formatOf(name, table.readings.get(name)) ?? []),
        ignore: table.columns
            .filter((column) => column !== label && (0,roles/* isIdLike */.VF)(column))
            .map(({ name }) => name),
    };
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.resolve)(folder, CONFIG), configText(facts));
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.resolve)(folder, WORKFLOW), workflowText());
    const chosen = options.label === undefined ? ' (a guess: --label names another)' : '';
    const named = plan.classes.length > 0 ? ` of ${plan.classes.join(', ')}` : '';
    say(`${(0,quantities/* plural */.LS)(table.rows, 'row')}, ${(0,quantities/* plural */.LS)(table.columns.length, 'column')}`);
    say((0,text_escape/* escapeLog */.Ah)(`label: ${label.name}${chosen}; task: ${plan.task}${named}`));
    say(`wrote ${CONFIG} and ${WORKFLOW}`);
    say((0,text_escape/* escapeLog */.Ah)(`next: node ${(0,external_node_path_.relative)(folder, process.argv[1] ?? 'dist/cli.js')} run ${CONFIG}`));
    return exit/* EXIT */.dc.passed;
}
/** How a column is written, where its cells were not read plainly. */
function formatOf(name, reading) {
    const inferred = reading?.inferred;
    if (inferred === undefined || inferred.kind === 'ambiguous')
        return undefined;
    const { kind, format, found } = inferred;
    return { name, kind, format, missing: found.missing };
}
async function refuseToOverwrite(folder) {
    const problems = [];
    for (const file of [CONFIG, WORKFLOW]) {
        if (await (0,exists/* exists */.t)((0,external_node_path_.resolve)(folder, file)))
            problems.push({ message: 'exists already', at: { file }, fix: 'Overwrite it with --force.' });
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}
function chooseLabel(table, wanted) {
    const named = (test) => table.columns.find(({ name }) => test(name));
    if (wanted === undefined) {
        return named((name) => LABEL_NAMES.test(name)) ?? table.columns.at(-1);
    }
    const found = named((name) => name === wanted);
    if (found)
        return found;
    throw errors/* InputError */.dz.of(`there is no column "${wanted}"`, {
        at: { file: table.file },
        fix: (0,did_you_mean/* suggest */.ZA)(wanted, table.columns.map(({ name }) => name), 'columns'),
    });
}
/** A guess that turns out wrong is the user's to mend. */
function guessing(wanted, plan) {
    try {
        return plan();
    }
    catch (error) {
        if (wanted !== undefined || !(error instanceof errors/* InputError */.dz))
            throw error;
        const fix = 'Name the column to predict with --label COLUMN.';
        throw new errors/* InputError */.dz(error.problems.map((problem) => ({ ...problem, fix })), { cause: error });
    }
}
function classCounts(label, rows, classes) {
    const counts = classes.map(() => 0);
    for (let row = 0; row < rows; row++) {
        const text = (0,data_label/* labelText */.QK)(label, row);
        const index = text === undefined ? -1 : classes.indexOf(text);
        if (index >= 0)
            counts[index]++;
    }
    return counts;
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

/***/ 4647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of what the file system said (`ENOENT`); undefined where an error is of another kind. */
function errorCode(error) {
    const coded = typeof error === 'object' && error !== null && 'code' in error;
    return coded && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 88463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 51995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* unused harmony export isInside */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4647);




const LEADS_NOWHERE = ['ENOENT', 'ENOTDIR'];
/**
 * Where a path really leads: its nearest ancestor that exists, with every link followed, and the
 * rest as it is written. A link that leads to nothing leads nowhere: what is written through it
 * would stand where it points to.
 * @returns absolute; undefined where a link on the way leads to nothing, or in a circle
 * @throws BrokenError when the way can't be looked at
 */
async function realPath(written) {
    const rest = [];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(written);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        try {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), ...rest);
        }
        catch (cause) {
            const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(cause) ?? '';
            if (code === 'ELOOP')
                return undefined;
            if (!LEADS_NOWHERE.includes(code)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`can't look at ${folder}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, undefined, { cause });
            }
            const isLink = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).then(() => true, () => false);
            if (isLink)
                return undefined;
            rest.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
        }
    }
}
/**
 * Whether a path is a folder or lies in it. Both absolute.
 * @param system how paths are written
 */
function isInside(inner, folder, system = (node_path__WEBPACK_IMPORTED_MODULE_1___default())) {
    const way = system.relative(folder, inner);
    return !system.isAbsolute(way) && way !== '..' && !way.startsWith(`..${system.sep}`);
}
/** Whether a path really lies in one of some folders, whatever links lead to it. */
async function liesIn(written, folders) {
    const real = await realPath(written);
    if (real === undefined)
        return false;
    for (const folder of folders) {
        const root = await realPath(folder);
        if (root !== undefined && isInside(real, root))
            return true;
    }
    return false;
}


/***/ }),

/***/ 38866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** `1 row`, `2 rows`, `12,345 rows`. */
function plural(count, noun, nouns = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}
function grouped(count) {
    return count.toLocaleString('en-US');
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


/***/ })

};
