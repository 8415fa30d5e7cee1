export const id = 4331;
export const ids = [4331,6739,2013];
export const modules = {

/***/ 20483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ pageIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88463);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18949);



/** Where the report of a run lies as a page; runs of older versions have none. */
async function pageIn(folder) {
    const page = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_FILES */ .al.page);
    return (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t)(page)) ? { page } : {};
}


/***/ }),

/***/ 94331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   runConfig: () => (/* binding */ runConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(957);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13139);
/* harmony import */ var _host_git_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54186);
/* harmony import */ var _host_local_local_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88385);
/* harmony import */ var _pipeline_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98692);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87496);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87094);
/* harmony import */ var _subscribers_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30375);
/* harmony import */ var _page_in_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20483);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35055);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22127);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62743);













/** `run CONFIG`: the main job in a terminal. Returns the exit code. */
async function runCommand(configPath, options, terminal) {
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_12__/* .findWorkspace */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(configPath));
    const git = (0,_host_git_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readGitState */ .IR)(workspace);
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z9)(configPath, options.set);
    return runConfig(config, { ...options, workspace, git }, terminal);
}
/** Runs what a config asks for, in a terminal, and reports it there. Returns the exit code. */
async function runConfig(config, { store: folder, json, promote, retrain, rulesFrom, workspace, git, }, { screen, colors, ascii, say, printJson }) {
    const clock = () => performance.now() / 1000;
    const store = await (0,_store_js__WEBPACK_IMPORTED_MODULE_11__/* .openStore */ .C)(folder);
    const show = (0,_subscribers_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .progress */ .q)(screen, colors, clock);
    const { record, folder: kept } = await (0,_pipeline_run_js__WEBPACK_IMPORTED_MODULE_5__/* .gateRun */ .d)(config, {
        host: new _host_local_local_host_js__WEBPACK_IMPORTED_MODULE_4__/* .LocalHost */ .a(store, git, 
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
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_10__/* .stopSignal */ .Z)(),
        onUnfinished(unfinished) {
            const judged = (0,_report_view_js__WEBPACK_IMPORTED_MODULE_7__/* .viewOfUnfinished */ .I)(unfinished);
            if (judged)
                say((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedReport */ .I)(judged, { colors, ascii }));
        },
        now: () => new Date(),
        clock,
    });
    const page = await (0,_page_in_js__WEBPACK_IMPORTED_MODULE_9__/* .pageIn */ .n)(kept);
    say((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalReport */ .R)((0,_report_view_js__WEBPACK_IMPORTED_MODULE_7__/* .viewOf */ .d)(record), { colors, ascii, folder: process.cwd(), ...page }));
    if (json)
        printJson(record);
    return (0,_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfVerdict */ .og)(record.decision.verdict);
}


/***/ }),

/***/ 22127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   d: () => (/* binding */ USUAL_STORE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58501);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25520);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62743);




/** From the working directory. */
const USUAL_STORE = '.sluice';
/**
 * The store that `--store` names, wherever that is; else the usual one of the working directory, which
 * has to lie in its workspace.
 * @throws InputError when it leads elsewhere, or git tracks what is in it
 */
async function openStore(named) {
    const store = new _record_store_js__WEBPACK_IMPORTED_MODULE_2__/* .Store */ .i((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(named ?? USUAL_STORE));
    await (0,_pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStorePlace */ .R)(store, named === undefined ? [(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkspace */ .p)(store.root)] : undefined);
    return store;
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

/***/ 37937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows),
/* harmony export */   h: () => (/* binding */ selectIds)
/* harmony export */ });
/**
 * The predictions of some rows, in the order given; of every seed alike.
 * @param ids those rows' own, where they are known
 */
function selectRows(predictions, rows, ids = selectIds(predictions.ids, rows)) {
    const chosen = { rows, ids };
    switch (predictions.task) {
        case 'regression':
            return ofNumbers(predictions, chosen);
        case 'binary':
            return ofTwo(predictions, chosen);
        case 'multiclass':
            return ofMany(predictions, chosen);
    }
}
function ofNumbers({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Float64Array(n)),
        predicted: copyRows(own.predicted, rows, new Float64Array(n)),
        ...(others && { others: others.map((one) => ofNumbers(one, chosen)) }),
    };
}
function ofTwo({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    const { scores } = own;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Uint8Array(n)),
        predicted: copyRows(own.predicted, rows, new Uint8Array(n)),
        ...(scores && { scores: copyRows(scores, rows, new Float64Array(n)) }),
        ...(others && { others: others.map((one) => ofTwo(one, chosen)) }),
    };
}
function ofMany({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    const { scores, classes } = own;
    const width = classes.length;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Int32Array(n)),
        predicted: copyRows(own.predicted, rows, new Int32Array(n)),
        ...(scores && { scores: copyRows(scores, rows, new Float64Array(n * width), width) }),
        ...(others && { others: others.map((one) => ofMany(one, chosen)) }),
    };
}
function common({ clusters, own }, { rows, ids }) {
    const n = rows.length;
    return {
        ids,
        ...(clusters && {
            clusters: { ...clusters, of: copyRows(clusters.of, rows, new Uint32Array(n)) },
        }),
        ...(own && {
            own: own.map((one) => ({
                ...one,
                values: copyRows(one.values, rows, new Float64Array(n)),
            })),
        }),
    };
}
function selectIds(ids, rows) {
    // Array.from with a function takes three times as long for a million.
    const selected = new Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        selected[i] = ids[rows[i]];
    return selected;
}
/** Copies `width` elements a row. */
function copyRows(from, rows, into, width = 1) {
    if (width === 1) {
        for (let i = 0; i < rows.length; i++)
            into[i] = from[rows[i]];
        return into;
    }
    for (let i = 0; i < rows.length; i++) {
        for (let j = 0; j < width; j++)
            into[i * width + j] = from[rows[i] * width + j];
    }
    return into;
}


/***/ }),

/***/ 18885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ digestFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _file_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97260);



/** For smaller ones hashing waits longer than it takes. */
const CHUNK_BYTES = 1 << 20;
/**
 * The SHA-256 of each file, in hex, in their order: of files of any size, read piece by piece.
 * @throws BrokenError when one can't be read
 */
async function digestFiles(paths) {
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
}


/***/ }),

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42047);
/* harmony import */ var _config_schema_gate_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59329);
/* harmony import */ var _config_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83916);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18949);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62524);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16517);











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
        const now = head.file === undefined ? 'the inputs of the action' : (0,_rules_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(head.file, workspace);
        const moved = { path: 'config', base: (0,_rules_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(former.path, workspace), head: now };
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
    const file = (0,_rules_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(path, workspace);
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
        return _config_schema_gate_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .gateEntries */ .C7.safeParse(source.values).success ? source : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz)
            return undefined;
        throw error;
    }
}
/** The experiment that a config is of, as far as it says so. */
function keyOf({ values }) {
    return named.parse(values);
}
const name = zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().catch('default');
const named = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({ project: name, experiment: name });
function whichOne(count) {
    return _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz.of(`${count} files that may be this config at the base are gone now, so its rules can't be told`, { fix: 'Rename or delete one config at a time.' });
}


/***/ }),

/***/ 46739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W7: () => (/* binding */ fileOf),
  Ff: () => (/* binding */ givenPart),
  Vb: () => (/* binding */ nameOf),
  Q8: () => (/* binding */ readGiven),
  readGivenBaseline: () => (/* binding */ readGivenBaseline),
  vx: () => (/* binding */ refuseSameFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/data/labelled-rows.ts
var labelled_rows = __webpack_require__(10251);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/files/same-file.ts

/** Whether two paths lead to one file, by whatever links. @throws Error when one leads nowhere */
async function isSameFile(a, b) {
    const [one, other] = await Promise.all([a, b].map((path) => (0,promises_.stat)(path, { bigint: true })));
    return one.dev === other.dev && one.ino === other.ino;
}

// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/train/outcome.ts
var outcome = __webpack_require__(96466);
// EXTERNAL MODULE: ./src/train/trainers.ts + 42 modules
var trainers = __webpack_require__(39951);
;// CONCATENATED MODULE: ./src/pipeline/given-baseline.ts








/**
 * Reads a file of predictions, and the labels that it is judged by.
 * @param like rows of the same question: their task and classes hold for these too, and labels in
 * a file of their own are the same for both
 * @throws InputError when they can't be read so
 */
async function readGiven(source, world, like) {
    const { trainer } = source;
    const rows = like && trainer.file ? like : await (0,labelled_rows/* loadRows */.kh)(source.rows, world, like);
    const training = await (0,trainers/* openTrainer */.M6)(trainer).prepare({ rows }, world);
    // It reads, and writes nothing.
    const trained = await training.run({ ...world, scratch: (0,external_node_path_.dirname)(fileOf(source)) });
    return { rows, predictions: (0,outcome/* predictionsOf */.e)(trained) };
}
/**
 * Reads the baseline's predictions as the candidate's were read: by the same columns, task and classes.
 * @param rows the candidate's
 * @throws InputError when they can't be read so, or are the candidate's own file
 */
async function readGivenBaseline(baseline, candidate, rows, world) {
    const own = await readGiven(baseline, world, rows);
    const path = fileOf(baseline);
    const file = nameOf(path, world.folder);
    await refuseSameFile(path, fileOf(candidate), file);
    const entry = {
        ...(await (0,verified_file/* describeFile */.CL)((0,external_node_path_.dirname)(path), (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), path))),
        path: file,
    };
    return { file, predictions: own.predictions, named: own.rows.idColumn !== undefined, entry };
}
/** What it says of some of its rows. */
function givenPart(given, isWanted) {
    const { ids } = given.predictions;
    const rows = ids.flatMap((id, row) => (isWanted(id) ? [row] : []));
    return { ...given, predictions: (0,select_rows/* selectRows */.A)(given.predictions, rows) };
}
/** @throws InputError where both paths lead to one file: a model is never worse than itself */
async function refuseSameFile(baseline, candidate, file) {
    if (!(await isSameFile(baseline, candidate)))
        return;
    throw errors/* InputError */.dz.of('candidate and baseline are the same file', {
        at: { file },
        fix: 'Name two files, or leave the baseline out.',
    });
}
/** The file that holds the predictions. */
function fileOf({ rows, trainer }) {
    return trainer.file?.path ?? rows.path;
}
function nameOf(path, folder) {
    return (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
}


/***/ }),

/***/ 19033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ pruneAfterRun),
  I: () => (/* binding */ pruneStore)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/record/outlived.ts
/**
 * Which runs of an experiment a store can do without. Those stay that are among the last, that were
 * promoted, or that a run which stays names: what it was compared with, what it follows, what it is
 * held against.
 * @param runs of the whole store, the oldest first
 * @param keep how many of the last
 * @param except the run that asks: a clock that was set back does not make it an old one
 */
function outlived(runs, { project, experiment }, keep, except) {
    const ours = runs.flatMap((stored) => stored.kind === 'known' &&
        stored.run.project === project &&
        stored.run.experiment === experiment &&
        stored.run.status !== 'older'
        ? [stored]
        : []);
    const last = new Set(ours.slice(-keep).map(({ name }) => name));
    const reasons = new Map(ours.flatMap(({ name, run }) => {
        if (last.has(name) || run.id === except)
            return [[name, 'last']];
        return run.status === 'finished' && run.promoted ? [[name, 'promoted']] : [];
    }));
    const named = new Set(ours.filter(({ name }) => reasons.has(name)).flatMap(({ run }) => names(run)));
    return {
        gone: ours.filter(({ name, run }) => !reasons.has(name) && !named.has(run.id)),
        stay: ours.flatMap((stored) => {
            const why = reasons.get(stored.name) ?? (named.has(stored.run.id) ? 'named' : undefined);
            return why === undefined ? [] : [{ ...stored, why }];
        }),
    };
}
function names(run) {
    if (run.status !== 'finished')
        return [];
    return [...run.against, ...(run.predecessor ? [run.predecessor.runId] : [])];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/report/reports.ts
var reports = __webpack_require__(69193);
;// CONCATENATED MODULE: ./src/pipeline/remove-run.ts





/**
 * Removes a run from its store: the files that its record names, and those that every run leaves,
 * one by one. No link is followed; where anything else lies in the folder all of it stays. The record
 * goes last, so that a removal that is cut off can be done again.
 * @param id that the run is to have
 * @returns why it stays; undefined where it is gone
 */
async function removeRun(folder, id) {
    try {
        if (!(await (0,promises_.lstat)(folder.path)).isDirectory())
            return 'it is no folder';
        const { files, folders, other } = await contentOf(folder.path);
        if (other !== undefined)
            return `it holds ${other}, which is no file`;
        const record = await folder.readRecord();
        if (record.id !== id)
            return `its record is of the run ${record.id}`;
        if (record.promoted)
            return 'it was promoted';
        const own = ownFiles(record);
        const around = [...own].flatMap(foldersAround);
        const foreign = files.find((file) => !own.has(file)) ?? folders.find((one) => !around.includes(one));
        if (foreign !== undefined)
            return `it holds ${foreign}, which no run has left there`;
        const rest = files.filter((file) => file !== run_folder/* RUN_FILES */.al.record);
        for (const file of [...rest, run_folder/* RUN_FILES */.al.record])
            await (0,promises_.unlink)((0,external_node_path_.join)(folder.path, file));
        for (const inner of folders.toReversed())
            await (0,promises_.rmdir)((0,external_node_path_.join)(folder.path, inner));
        await (0,promises_.rmdir)(folder.path);
        return undefined;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
/** What lies in a folder, with `/` between the parts of a path; a folder before what is in it. */
async function contentOf(root) {
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const pathOf = (entry) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/');
    const folders = entries
        .filter((entry) => entry.isDirectory())
        .map(pathOf)
        .sort();
    const files = entries.filter((entry) => entry.isFile()).map(pathOf);
    const other = entries.find((entry) => !entry.isDirectory() && !entry.isFile());
    return { files, folders, other: other && pathOf(other) };
}
/** `a/b/c` lies in `a` and `a/b`. */
function foldersAround(file) {
    const parts = file.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
function ownFiles(record) {
    return new Set([
        run_folder/* RUN_FILES */.al.record,
        run_folder/* RUN_FILES */.al.events,
        run_folder/* RUN_FILES */.al.predictions,
        run_folder/* RUN_FILES */.al.page,
        ...reports/* REPORTS */.S.map(({ file }) => file),
        ...(0,run_folder/* predictionFiles */.b0)(record).map(({ path }) => path),
        ...record.artifacts.map(({ path }) => `${run_folder/* RUN_FILES */.al.model}/${path}`),
    ]);
}

;// CONCATENATED MODULE: ./src/pipeline/prune-store.ts



/**
 * Removes the runs of an experiment that its store can do without.
 * @param keep how many of the last stay
 * @param except the run that asks
 */
async function pruneStore(store, key, keep, except) {
    const { gone, stay } = outlived(await store.runs(), key, keep, except);
    const removed = [];
    const left = [];
    for (const { name, run } of gone) {
        const why = await removeRun(store.open(name), run.id);
        if (why === undefined)
            removed.push(run.id);
        else
            left.push({ id: run.id, why });
    }
    return { removed, stay: stay.map(({ run, why }) => ({ id: run.id, why })), left };
}
/** As the config asks, when its run has ended. What fails is a warning: the run is published. */
async function pruneAfterRun({ id, key, config, world, emit }) {
    if (config.keep === undefined)
        return;
    const warn = (message) => emit({ type: 'warning', message });
    try {
        const { removed, left } = await pruneStore(world.store, key, config.keep, id);
        if (removed.length > 0)
            emit({ type: 'pruned', runs: removed });
        for (const one of left)
            warn(`the old run ${one.id} stays in the store: ${one.why}`);
    }
    catch (error) {
        warn(`old runs stay in the store: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}


/***/ }),

/***/ 70597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fn: () => (/* binding */ publishPromotion),
/* harmony export */   mk: () => (/* binding */ publish),
/* harmony export */   ne: () => (/* binding */ withdraw)
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

/***/ 98692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ gateRun)
});

// EXTERNAL MODULE: ./src/baseline/looks.ts
var looks = __webpack_require__(53427);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts
var before_training = __webpack_require__(29254);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/rules.ts
var config_rules = __webpack_require__(85413);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/record/verdict-file.ts
var verdict_file = __webpack_require__(93147);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/model-bom.ts


/** Lies beside a model: what it was made of, for tools that read bills of materials. */
const MODEL_BOM = 'bom.cdx.json';
const MODEL = 'model';
const DATA = 'data';
const TRAINER = 'trainer';
/**
 * The bill of materials of a model that passed, in CycloneDX 1.6 with its model card. Of two equal runs it
 * differs in the run's id and time alone. https://cyclonedx.org/docs/1.6/json/
 */
function modelBom(record) {
    const { id, created, artifacts, trainer, environment } = record;
    const files = artifacts.map(({ path, sha256 }) => ({
        type: 'file',
        'bom-ref': `file:${path}`,
        name: path,
        hashes: [{ alg: 'SHA-256', content: sha256 }],
    }));
    const parts = [...files.map((file) => file['bom-ref']), DATA, TRAINER];
    const bom = {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidOf(id)}`,
        version: 1,
        metadata: {
            timestamp: created,
            tools: {
                components: [{ type: 'application', name: 'sluice', version: environment.sluice }],
            },
            component: modelComponent(record),
        },
        components: [
            ...files,
            dataComponent(record),
            { type: 'framework', 'bom-ref': TRAINER, name: trainer.engine, version: trainer.version },
        ],
        dependencies: [{ ref: MODEL, dependsOn: parts }, ...parts.map((ref) => ({ ref }))],
    };
    return `${JSON.stringify(bom, null, 2)}\n`;
}
function modelComponent(record) {
    const { id, task, git, decision, baseline, data } = record;
    return {
        type: 'machine-learning-model',
        'bom-ref': MODEL,
        group: record.project,
        name: record.experiment,
        version: id,
        description: `${(0,words/* experimentName */.By)(record)}, a model that passed its gate`,
        modelCard: {
            modelParameters: {
                approach: { type: 'supervised' },
                task: task === 'regression' ? 'regression' : 'classification',
                datasets: [{ ref: DATA }],
                inputs: data.columns.filter(({ role }) => role === 'feature').map(formatOf),
                outputs: data.columns.filter(({ role }) => role === 'label').map(formatOf),
            },
            quantitativeAnalysis: { performanceMetrics: metricsOf(record) },
        },
        properties: propertiesOf({
            'sluice:verdict': decision.verdict,
            ...(git && { 'sluice:commit': git.sha }),
            ...('runId' in baseline && { 'sluice:baseline': baseline.runId }),
        }),
    };
}
function formatOf({ kind, name }) {
    return { format: `${kind}: ${name}` };
}
/** Of the test rows, then of slices. A metric that is undefined is none. */
function metricsOf({ metrics }) {
    const parts = [
        { test: metrics.test, slice: 'test' },
        ...metrics.slices.map(({ where, test }) => ({ test, slice: `test where ${where}` })),
    ];
    return parts.flatMap(({ test, slice }) => Object.entries(test).flatMap(([type, { value, interval }]) => value === null
        ? []
        : [
            {
                type,
                value: String(value),
                slice,
                ...(interval && {
                    confidenceInterval: {
                        lowerBound: String(interval[0]),
                        upperBound: String(interval[1]),
                    },
                }),
            },
        ]));
}
/** The fingerprint is no hash of a file: it is the same however the rows are written. */
function dataComponent({ project, data }) {
    const { fingerprint, testFingerprint, rows, splits } = data;
    return {
        type: 'data',
        'bom-ref': DATA,
        name: project,
        version: fingerprint,
        data: [{ type: 'dataset', name: project }],
        properties: propertiesOf({
            'sluice:fingerprint': fingerprint,
            'sluice:testFingerprint': testFingerprint,
            'sluice:rows': String(rows),
            'sluice:rows:train': String(splits.train),
            'sluice:rows:validation': String(splits.validation),
            'sluice:rows:test': String(splits.test),
        }),
    };
}
function propertiesOf(values) {
    return Object.entries(values).map(([name, value]) => ({ name, value }));
}
/** Of version 8, which leaves it to its maker what it is made of (RFC 9562): here the run's id. */
function uuidOf(id) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(id).digest('hex');
    const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
    const parts = [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `${variant}${hex.slice(17, 20)}`,
        hex.slice(20, 32),
    ];
    return parts.join('-');
}

// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/report/card-front-matter.ts



/**
 * What Hugging Face's tools read of a model card, between its two lines of dashes. Every text is in
 * quotes, since YAML 1.1, which they read, takes `yes` and `1:30` for something else.
 * https://github.com/huggingface/hub-docs/blob/main/modelcard.md
 */
function cardFrontMatter(record) {
    const { task, data, metrics, formats = {} } = record;
    const type = `tabular-${task === 'regression' ? 'regression' : 'classification'}`;
    const values = Object.entries(metrics.test).flatMap(([name, { value }]) => value === null ? [] : [{ type: (0,text_escape/* escapeLog */.Ah)(name), value }]);
    const result = {
        task: { type },
        dataset: {
            name: (0,text_escape/* escapeLog */.Ah)(record.project),
            type: (0,text_escape/* escapeLog */.Ah)(record.project),
            split: 'test',
            revision: data.fingerprint,
        },
        metrics: values,
    };
    const matter = {
        ...libraryOf(formats),
        pipeline_tag: type,
        tags: ['sluice', ...Object.keys(formats)],
        // A list of no metrics is no valid index.
        ...(values.length > 0 && {
            'model-index': [{ name: (0,text_escape/* escapeLog */.Ah)((0,words/* experimentName */.By)(record)), results: [result] }],
        }),
    };
    const yaml = (0,dist/* stringify */.As)(matter, {
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
        lineWidth: 0,
    });
    // YAML 1.1 knows no number without a point before its exponent, and who shows all as Markdown no tag.
    const plain = yaml.replace(/^( *value: -?\d)(e[-+]\d+)$/gm, '$1.0$2').replaceAll('<', '\\x3c');
    return `---\n${plain}---\n`;
}
/** The one that Hugging Face shows how to load it with; none for files of a command's own. */
function libraryOf(formats) {
    if ('onnx' in formats)
        return { library_name: 'onnx' };
    return 'keras' in formats ? { library_name: 'keras' } : {};
}

// EXTERNAL MODULE: ./src/report/markdown.ts + 3 modules
var markdown = __webpack_require__(32242);
// EXTERNAL MODULE: ./src/report/metric-numbers.ts + 1 modules
var metric_numbers = __webpack_require__(41379);
// EXTERNAL MODULE: ./src/report/view.ts + 8 modules
var report_view = __webpack_require__(87094);
;// CONCATENATED MODULE: ./src/report/model-card.ts







/** Lies beside a model: what it is, how good it was found, and how it is loaded. */
const MODEL_CARD = 'MODEL_CARD.md';
/**
 * The card of a model that passed, in Markdown with Hugging Face's front matter. All text that came
 * from files is escaped. Of two equal runs it differs in the run's id and time alone.
 */
function modelCard(record) {
    const { metrics, decision } = record;
    const view = (0,report_view/* viewOf */.d)(record);
    const parts = [
        `${cardFrontMatter(record)}\n# ${(0,markdown/* prose */.CS)((0,words/* experimentName */.By)(record))}`,
        `${marks/* MARKS */.j7[decision.verdict]} **${(0,markdown/* prose */.CS)(view.why.main)}** ${(0,markdown/* prose */.CS)(view.why.rest)}`.trimEnd(),
        '`verdict.json` says which files that is said of; `sluice verify FOLDER` holds them to it.',
        '## Conditions',
        (0,markdown/* conditionsTable */.ZS)(view.conditions),
        '## On the test rows',
        metricsTable(record),
        ...(metrics.slices.length > 0 ? ['## On slices', slicesTable(record)] : []),
        ...(view.weakSlices
            ? ['## Weak spots', (0,markdown/* weakSlicesTable */.sC)(view.weakSlices), (0,markdown/* prose */.CS)(view.weakSlices.note)]
            : []),
        '## Compared with',
        compared(record, view.comparedWith.text),
        '## Data',
        (0,markdown/* table */.tp)(['', ''], dataRows(record)),
        ...loading(record),
        '## Made by',
        (0,markdown/* table */.tp)(['', ''], originRows(record)),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function metricsTable({ metrics, comparison }) {
    const was = new Map(comparison?.metrics.map((row) => [row.metric, row.baseline]));
    const rows = Object.keys(metrics.test).map((name) => {
        const before = was.get(name);
        const interval = metrics.test[name].interval;
        const text = typeof before === 'number' ? (0,metric_numbers/* valueText */.Ru)(before, interval, (0,metric_numbers/* numbersOf */.cZ)(name)) : '';
        return [...estimateCells(metrics.test, name), ...(comparison ? [text] : [])];
    });
    return (0,markdown/* table */.tp)(['Metric', 'Value', 'Likely range', ...(comparison ? ['Baseline'] : [])], rows);
}
function slicesTable({ metrics }) {
    const rows = metrics.slices.flatMap(({ where, n, test }) => Object.keys(test).map((name) => [...estimateCells(test, name), (0,markdown/* prose */.CS)(where), (0,quantities/* grouped */.zD)(n)]));
    return (0,markdown/* table */.tp)(['Metric', 'Value', 'Likely range', 'Where', 'Rows'], rows);
}
function estimateCells(estimates, name) {
    const { value, interval, why } = estimates[name];
    const numbers = (0,metric_numbers/* numbersOf */.cZ)(name);
    if (value === null)
        return [(0,markdown/* prose */.CS)(name), '\u2013', (0,markdown/* prose */.CS)(why ?? '')];
    const range = interval === null ? '' : (0,metric_numbers/* valueRange */.tR)(interval, numbers);
    return [(0,markdown/* prose */.CS)(name), (0,metric_numbers/* valueText */.Ru)(value, interval, numbers), (0,markdown/* prose */.CS)(range)];
}
function compared({ baseline, comparison }, text) {
    const named = baseline.found && 'runId' in baseline ? `, run ${(0,markdown/* prose */.CS)(baseline.runId)}` : '';
    const rows = comparison ? `, on ${(0,quantities/* plural */.LS)(comparison.rows, 'row')} that both have` : '';
    return `${baseline.found ? '' : 'Nothing: '}${(0,markdown/* prose */.CS)(text)}${named}${rows}.`;
}
function dataRows({ data, classes, params }) {
    const { splits, columns } = data;
    const named = (role) => columns.filter((one) => one.role === role).map(({ name }) => (0,markdown/* prose */.CS)(name));
    const split = splits.method === 'own'
        ? (0,markdown/* prose */.CS)((0,words/* splitText */.Ad)(splits))
        : `${(0,quantities/* grouped */.zD)(data.rows)}: ${(0,quantities/* grouped */.zD)(splits.train)} to train, ${(0,quantities/* grouped */.zD)(splits.validation)} to validate, ${(0,quantities/* grouped */.zD)(splits.test)} to test (${(0,markdown/* prose */.CS)(splits.method)}, seed ${splits.seed})`;
    const asked = params['data'];
    const path = asked !== null && typeof asked === 'object' && 'path' in asked ? asked.path : '';
    return [
        ...(typeof path === 'string' && path !== '' ? [['File', (0,markdown/* prose */.CS)(path)]] : []),
        ['Rows', split],
        ['Label', named('label').join(', ')],
        ...(classes.length > 0 ? [['Classes', classes.map(markdown/* prose */.CS).join(', ')]] : []),
        ['Columns', named('feature').join(', ')],
        ['Fingerprint', data.fingerprint],
        ['Of the test rows', data.testFingerprint],
        ...(data.warnings.length > 0
            ? [['Warnings', data.warnings.map(({ message }) => (0,markdown/* prose */.CS)(message)).join('<br>')]]
            : []),
    ];
}
function originRows({ id, created, git, trainer, seeds, environment }) {
    const { sluice, node, platform, arch, cpu } = environment;
    const rows = [
        ['Run', `${(0,markdown/* prose */.CS)(id)}, ${created}`],
        ['Commit', git === null ? 'none' : `${(0,words/* shortSha */.Fu)(git.sha)}${git.dirty ? ' with changes' : ''}`],
        [
            'Trained by',
            (0,markdown/* prose */.CS)(`${trainer.kind}, ${trainer.engine} ${trainer.version}${(0,words/* elsewhereText */.Kq)(trainer)}`),
        ],
        ...(seeds ? [['Seeds', `${seeds.trained.join(', ')}; this is ${seeds.exported}`]] : []),
        ['Environment', (0,markdown/* prose */.CS)(`Sluice ${sluice}, Node ${node}, ${platform} ${arch}, ${cpu}`)],
    ];
    return rows;
}
function loading({ formats = {}, task, parity = [] }) {
    const parts = Object.entries(formats).map(([format, files]) => {
        const near = parity.find((one) => one.format === format);
        const proven = near
            ? ` Read back, it gave the trained model\u2019s answers on ${(0,quantities/* plural */.LS)(near.rows, 'row')}; the largest difference was ${near.difference}.`
            : '';
        const names = files.map((file) => `\`${file}\``).join(', ');
        return [`### ${(0,markdown/* prose */.CS)(format)}`, `${names}.${proven}`, howToLoad(format, files, task)];
    });
    return ['## How to load it', ...parts.flat()];
}
function howToLoad(format, files, task) {
    if (format === 'onnx') {
        const outputs = task === 'regression' ? '(value,)' : 'label, probabilities';
        return `One input a column, of its name and the shape [N, 1]. Numbers are float64, missing ones NaN; dates are days since 1970, likewise; all others are texts, missing ones \`''\` (not None or NaN: they would count as unseen).

\`\`\`python
import numpy as np, onnxruntime
session = onnxruntime.InferenceSession("model.onnx")
cell = lambda one: np.array([[np.nan]]) if "double" in one.type else np.array([[""]], object)
${outputs} = session.run(None, {one.name: cell(one) for one in session.get_inputs()})  # a row of missing cells
\`\`\``;
    }
    if (format === 'tfjs') {
        const encoding = files.find((file) => file.startsWith('encoding-'));
        return `Its inputs are the columns as \`${encoding ?? 'the encoding'}\` has them: \`features\` names them in order.

\`\`\`js
import * as tf from '@tensorflow/tfjs-node';
const model = await tf.loadLayersModel('file://model.json');
const answers = model.predict(tf.zeros([1, model.inputs[0].shape[1]]));
\`\`\``;
    }
    if (format === 'keras') {
        return `Its inputs are the columns as \`encoding.json\` inside the file has them: \`features\` names them in order.

\`\`\`python
import keras, numpy as np
model = keras.saving.load_model("model.keras")
answers = model.predict(np.zeros((1, model.input_shape[1])))
\`\`\``;
    }
    return 'The files that the training command left, byte for byte: load them as it does.';
}

;// CONCATENATED MODULE: ./src/pipeline/describe-model.ts







/** What is told of a model beside its files. */
const BESIDE = [
    { file: MODEL_CARD, textOf: modelCard },
    { file: MODEL_BOM, textOf: modelBom },
];
/**
 * Writes beside the model of a run its card and bill of materials, and what says that its gate let exactly these files
 * pass.
 * @returns the record with what was written among its artifacts; as it is where there is no model
 * @throws BrokenError when it can't be written
 */
async function describeModel(record, folder) {
    const { artifacts, params } = record;
    if (artifacts.length === 0)
        return record;
    const write = async (path, text) => {
        await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder.model, path), text);
        return (0,verified_file/* describeFile */.CL)(folder.model, path);
    };
    const files = [...artifacts];
    for (const { file, textOf } of BESIDE) {
        // A command's own says more.
        const own = artifacts.some(({ path }) => path.toLowerCase() === file.toLowerCase());
        if (!own)
            files.push(await write(file, textOf(record)));
    }
    const rules = (0,verified_file/* sha256 */.sc)(Buffer.from(JSON.stringify((0,config_rules/* rulesOf */.fD)(params))));
    const verdict = await write(verdict_file/* VERDICT_FILE */.R2, (0,verdict_file/* verdictText */.nt)(record, files, rules));
    return { ...record, artifacts: [...files, verdict] };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
;// CONCATENATED MODULE: ./src/pipeline/data-files.ts

/**
 * The files that a config's data lie in, absolute: all of a pattern, those of the test rows last.
 * Empty where the rows come from a training.
 * @throws InputError when one is not there
 */
async function dataFiles({ data }, world) {
    if (data.kind !== 'dataset')
        return [];
    const { path, test } = data.spec;
    const roots = (0,source_files/* rootsOf */.RD)(world);
    const rows = await filesAt(path, roots, world);
    if (typeof test === 'number')
        return rows;
    const tested = await filesAt(test.path, test.root === undefined ? roots : [test.root], world);
    return [...rows, ...tested];
}
/** @throws InputError when none is there */
async function filesAt(path, roots, { folder }) {
    return (await (0,source_files/* locate */.x5)(path, roots, folder)).map((file) => file.path);
}

;// CONCATENATED MODULE: ./src/pipeline/held-files.ts






/**
 * The config, the runs that this one is held against and, of a training that runs code of the
 * repository's, the data, as they are before it trains.
 */
async function holdFiles(config, against, world) {
    const data = runsCode(config) ? await dataFiles(config, world) : [];
    const held = [
        ...(config.file === undefined ? [] : [{ path: config.file, of: 'config' }]),
        ...data.map((path) => ({ path, of: 'data' })),
        ...filesOfRuns(against).map((path) => ({ path, of: 'baseline' })),
    ];
    return Promise.all(held.map(async (one) => ({ ...one, state: await stateOf(one) })));
}
/**
 * Says which files hold something else than before the training: the verdict is by what they held
 * then.
 * @throws BrokenError where a run passes though code of the repository's wrote over what says what
 * is asked or what is right, or though a run that it is held against was written over: it would
 * follow one that nobody can compare it with again
 */
async function checkHeld(held, { verdict }, { config, emit, world }) {
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
}
function runsCode({ trainer }) {
    return trainer.kind === 'command' || trainer.kind === 'tfjs';
}
/** Of data, which may be large, by what no write leaves as it was; undefined of what can't be read. */
async function stateOf({ path, of }) {
    if (of !== 'data')
        return digestAt(path);
    return (0,promises_.stat)(path, { bigint: true }).then(({ ino, size, ctimeNs }) => `${ino} ${size} ${ctimeNs}`, () => undefined);
}
/** Their records, and the predictions that those name. */
function filesOfRuns(against) {
    if (against.kind !== 'run')
        return [];
    const { search, run, reference } = against;
    return [{ search, run }, ...(reference ? [reference] : [])].flatMap(({ search: { folder, recordFile }, run: { record } }) => {
        if (recordFile !== undefined)
            return [recordFile];
        const files = [run_folder/* RUN_FILES */.al.record, ...record.predictions.map(({ path }) => path)];
        return files.map((file) => (0,external_node_path_.join)(folder, file));
    });
}
/** Undefined of what can't be read. */
async function digestAt(path) {
    return (0,promises_.readFile)(path).then(verified_file/* sha256 */.sc, () => undefined);
}

// EXTERNAL MODULE: ./src/pipeline/prune-store.ts + 2 modules
var prune_store = __webpack_require__(19033);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/pipeline/given-baseline.ts + 1 modules
var given_baseline = __webpack_require__(46739);
// EXTERNAL MODULE: ./src/pipeline/rules.ts
var pipeline_rules = __webpack_require__(16517);
// EXTERNAL MODULE: ./src/pipeline/same-text.ts
var same_text = __webpack_require__(60124);
;// CONCATENATED MODULE: ./src/pipeline/agreed-files.ts









/**
 * Compares the test file with the base's. One that neither the base nor the work holds was not
 * agreed by its content: a step of the job brings it. One that the work brings in its place is none
 * that was agreed.
 * @throws BrokenError when the base's can't be read
 */
async function agreedTestFile(config, base, workspace) {
    const { data } = config;
    if (data.kind === 'own-split' || data.kind === 'numbers')
        return { kind: 'as agreed' };
    if (data.kind === 'rows')
        return agreedLabels(config, data.spec.path, base, workspace);
    const { test } = data.spec;
    if (typeof test === 'number')
        return { kind: 'as agreed' };
    const change = (before, after) => ({
        path: 'data.test',
        base: before,
        head: after,
    });
    const shown = (0,pipeline_rules/* shownPath */.pS)(test.path, workspace);
    if ((0,source_files/* isGlob */.fg)((0,external_node_path_.basename)(test.path))) {
        const others = await othersThanAgreed(test.path, base);
        if (others.length === 0)
            return { kind: 'as agreed' };
        const names = others.map((path) => (0,external_node_path_.basename)(path)).join(', ');
        const problem = { message: `data.test: the base has other files of ${shown}: ${names}` };
        return { kind: 'lost', change: change(shown, `${shown}, other files: ${names}`), problem };
    }
    const before = await base.file(test.path);
    if (before === null) {
        if (!(await base.workHolds(test.path)))
            return { kind: 'as agreed' };
        const problem = { message: `data.test: ${notAtBase(shown, base)}` };
        return { kind: 'lost', change: change(shown, `${shown}, new in the repository`), problem };
    }
    const after = await contentOf(test.path);
    if (after && sameContent(before, after))
        return { kind: 'as agreed' };
    const now = after ? `${shown}, with other content` : `${shown}, deleted`;
    if (pointedTo(before) !== undefined) {
        const problem = {
            message: `data.test: ${shown} at the base is kept by Git LFS, so its rows are not at hand`,
        };
        return { kind: 'lost', change: change(shown, now), problem };
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-base-'));
    const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(test.path));
    await (0,promises_.writeFile)(path, before);
    return {
        kind: 'put back',
        change: change(shown, now),
        config: {
            ...config,
            data: { ...data, spec: { ...data.spec, test: { path, root: folder } } },
        },
        dispose: () => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}
function notAtBase(shown, { sha }) {
    return `the base ${sha.slice(0, 7)} holds no ${shown}: what is proposed can't bring the rows that judge it`;
}
/** Labels that the base holds are not to be changed by whom they judge. Those beside predictions come with them. */
async function agreedLabels({ trainer }, path, base, workspace) {
    if (trainer.kind === 'given' && !trainer.file)
        return { kind: 'as agreed' };
    const [before, after] = [await base.file(path), await contentOf(path)];
    const shown = (0,pipeline_rules/* shownPath */.pS)(path, workspace);
    if (before === null) {
        if (!(await base.workHolds(path)))
            return { kind: 'as agreed' };
        const now = `${shown}, new in the repository`;
        return {
            kind: 'lost',
            change: { path: 'predictions.labels', base: shown, head: now },
            problem: { message: `predictions.labels: ${notAtBase(shown, base)}` },
        };
    }
    if (after && sameContent(before, after))
        return { kind: 'as agreed' };
    const now = after ? `${shown}, with other content` : `${shown}, deleted`;
    return {
        kind: 'lost',
        change: { path: 'predictions.labels', base: shown, head: now },
        problem: { message: `predictions.labels: ${shown} is not as it is at the base` },
    };
}
/** The files of a pattern that are not as they are at the base, on either side, but for those that a step of the job brings. */
async function othersThanAgreed(pattern, base) {
    const folder = (0,external_node_path_.dirname)(pattern);
    const matches = (0,source_files/* matcher */.jN)((0,external_node_path_.basename)(pattern));
    const agreed = (await base.files(pattern)).filter((path) => (0,external_node_path_.dirname)(path) === folder && matches((0,external_node_path_.basename)(path)));
    const others = [];
    for (const path of agreed) {
        const [before, after] = [await base.file(path), await contentOf(path)];
        if (!before || !after || !sameContent(before, after))
            others.push(path);
    }
    for (const name of await namesIn(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        if (matches(name) && !agreed.includes(path) && (await base.workHolds(path)))
            others.push(path);
    }
    return others;
}
/** None where there is no folder. */
async function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return [];
        throw error;
    });
}
/** A baseline that is a file, and not the one that the base holds; undefined where it may be taken. */
async function changedBaselineFile({ baseline }, base, workspace) {
    if (baseline.kind !== 'file' && baseline.kind !== 'predictions')
        return undefined;
    const path = baseline.kind === 'file' ? baseline.path : (0,given_baseline/* fileOf */.W7)(baseline);
    const isFolder = (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
    // It proves the other files of its run by their hashes.
    const record = isFolder ? (0,external_node_path_.join)(path, run_folder/* RUN_FILES */.al.record) : path;
    const [before, after] = [await base.file(record), await contentOf(record)];
    // One that is not there is told where it is read.
    if (!after || (before && sameContent(before, after)))
        return undefined;
    const shown = `${baseline.kind}:${(0,pipeline_rules/* shownPath */.pS)(record, workspace)}`;
    return {
        path: 'baseline',
        base: before ? shown : null,
        head: before ? `${shown}, with other content` : shown,
    };
}
/** Undefined where there is no file. */
async function contentOf(path) {
    return (0,promises_.readFile)(path).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
}
/** Whether the checkout holds what the commit does, or what LFS keeps in its place. */
function sameContent(committed, checkedOut) {
    if (committed.equals(checkedOut))
        return true;
    const pointer = pointedTo(committed);
    if (pointer !== undefined) {
        return (0,external_node_crypto_.createHash)('sha256').update(checkedOut).digest('hex') === pointer;
    }
    return (0,same_text/* sameText */.Q)(committed, checkedOut);
}
/** The SHA-256 of what Git LFS keeps in place of a file: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function pointedTo(content) {
    if (content.length > 1024)
        return undefined;
    const text = content.toString('utf8');
    if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n'))
        return undefined;
    return /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
}

// EXTERNAL MODULE: ./src/pipeline/agreed-rules.ts
var agreed_rules = __webpack_require__(46362);
;// CONCATENATED MODULE: ./src/pipeline/resolve-rules.ts




const NOTHING_PUT_BACK = async () => { };
/**
 * The rules that a run is judged by. Where its work is proposed to a commit they are those that
 * were agreed there, whatever the work makes of them.
 * @throws InputError when a file that stands for the baseline is not the one that was agreed
 * @throws BrokenError when what was agreed can't be read: that is never "nothing"
 */
async function resolveRules(head, world) {
    const { host, workspace, rules: decides } = world;
    const base = await host.base();
    if (!base)
        return { rules: { config: head }, dispose: NOTHING_PUT_BACK };
    const found = await (0,agreed_rules/* findAgreedRules */.HJ)(head, base, world);
    if (found.kind === 'none') {
        await refuseChangedBaseline(head, base, world);
        const { baseline, why } = found;
        return { rules: (0,pipeline_rules/* ownRules */.og)(head, { sha: base.sha, why }), baseline, dispose: NOTHING_PUT_BACK };
    }
    let side = found.kind === 'found'
        ? (0,pipeline_rules/* agreedSide */.mD)(found.rules, head)
        : { ok: false, problems: found.error.problems };
    const files = [];
    let dispose = NOTHING_PUT_BACK;
    if (side.ok) {
        const test = await agreedTestFile(side.config, base, workspace);
        if (test.kind !== 'as agreed')
            files.push(test.change);
        if (test.kind === 'lost')
            side = { ok: false, problems: [test.problem] };
        if (test.kind === 'put back') {
            side = { ok: true, config: test.config };
            dispose = test.dispose;
        }
    }
    const rules = (0,pipeline_rules/* rulesOf */.fD)(head, found.rules, { base: side, files, decides });
    if (decides === 'base')
        await refuseChangedBaseline(rules.config, base, world);
    const change = decides === 'head' && (await changedBaselineFile(head, base, workspace));
    return {
        rules: change ? withChange(rules, change) : rules,
        ...(found.kind === 'found' && found.baseline && { baseline: found.baseline }),
        dispose,
    };
}
function withChange(rules, change) {
    const { config, proposal } = rules;
    if (!proposal)
        return rules;
    return { config, proposal: { ...proposal, changes: [...proposal.changes, change] } };
}
async function refuseChangedBaseline(config, base, { workspace, rules }) {
    if (rules === 'head')
        return;
    const change = await changedBaselineFile(config, base, workspace);
    if (!change)
        return;
    const what = change.base === null ? 'is not there' : 'has other content';
    throw errors/* InputError */.dz.of(`baseline: ${change.head ?? 'file'} is proposed here, and ${what} at the base ${base.sha.slice(0, 7)}: work can't bring its own baseline`, {
        fix: 'Leave the file as it is at the base, use baseline: auto, or, where people review the rules, set rules: head on the action.',
    });
}

// EXTERNAL MODULE: ./src/train/trainers.ts + 42 modules
var trainers = __webpack_require__(39951);
// EXTERNAL MODULE: ./src/files/digest-files.ts
var digest_files = __webpack_require__(18885);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/pipeline/recipe.ts






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
async function recipeOf(config, { summary, judged, heldOut }, world, engine) {
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
        answer: ['data', 'model', 'train', 'command'].map((key) => given[key] ?? null),
        own: gate.own,
        asked: [judged.task, judged.classes, summary.testFingerprint, summary.splits],
        rows: await (0,digest_files/* digestFiles */.E)(await dataFiles(config, world)),
        inputs: [inputs.map(nameOf), await (0,digest_files/* digestFiles */.E)(inputs)],
    };
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(recipe)).digest('hex');
}
/** Who trains, as far as that decides about the result; undefined where nobody can say. */
function trainedBy(spec, engine) {
    if (spec.kind === 'dense')
        return { what: engine, inputs: [] };
    if (spec.kind !== 'command' || spec.inputs.length === 0)
        return undefined;
    const { platform, arch } = process;
    return { what: { kind: 'command', platform, arch }, inputs: spec.inputs };
}

;// CONCATENATED MODULE: ./src/pipeline/reuse.ts



/**
 * Looks whether a training has been done before: see docs/adr/0040-nothing-trained-twice.md. What
 * another job has trained, and rows that the training splits off by itself, are not looked for.
 * @throws InputError when a file that a command names as its input is not there
 */
async function lookBack(data, { against }, scope) {
    const { config, world } = scope;
    if (world.handed || data?.source.kind !== 'dataset')
        return {};
    const recipe = await recipeOf(config, data, world, (0,trainers/* ownEngine */.dG)());
    if (recipe === undefined)
        return {};
    if (world.retrain || !config.reuse)
        return { recipe, again: true };
    const baseline = against.kind === 'run' ? against.search : undefined;
    // In the bundle, but not read before there may be something to take.
    const { earlierTraining } = await __webpack_require__.e(/* import() */ 7469).then(__webpack_require__.bind(__webpack_require__, 37469));
    const earlier = await earlierTraining(recipe, data.source.dataset, baseline, scope);
    return { recipe, ...(earlier && { earlier }) };
}
/**
 * Holds a training that was done again, though it need not have been, to what was known of it.
 * @returns the run whose bytes it repeated; undefined where there is none to hold it to
 * @throws BrokenError where the own engine gave other bytes
 */
async function lookAgain({ recipe, again }, { evaluated, baseline: { against }, trained }, written, scope) {
    // What went on from a checkpoint is not all of it.
    if (!again || recipe === undefined || trained.continued)
        return undefined;
    const { repeats } = await __webpack_require__.e(/* import() */ 9814).then(__webpack_require__.bind(__webpack_require__, 49814));
    const baseline = against.kind === 'run' ? against.search : undefined;
    return repeats(recipe, { evaluated, written }, baseline, scope);
}
/** So that a later run can take it. The run is through by now: what fails is a warning. */
async function remember({ recipe }, run, { world, emit }) {
    if (recipe === undefined)
        return;
    await world.host.trainings.remember(recipe, run).catch((error) => {
        emit({
            type: 'warning',
            message: `the training could not be remembered: ${(0,errors/* messageOf */.bD)(error)}`,
        });
    });
}

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












/**
 * The whole way: data \u2192 train \u2192 evaluate \u2192 compare \u2192 gate \u2192 export \u2192 publish. Whatever ends it
 * after the data was read leaves a record in the store, and however it ends, the host has said so.
 * @throws InputError when config or data are wrong; nothing was trained then, and nothing is left
 *   behind
 * @throws InterruptedError when the signal was aborted
 * @throws Error when something broke
 */
async function gateRun(config, world) {
    const { rules, baseline, dispose } = await resolveOrEnd(config, world);
    try {
        return await judgedRun(rules, baseline, world);
    }
    finally {
        await dispose();
    }
}
/** Where nobody can say what is asked, there is no run, and the host says so. */
async function resolveOrEnd(config, world) {
    try {
        return await resolveRules(config, world);
    }
    catch (error) {
        const scope = await (0,run_scope/* beginRun */.T)({ config }, world);
        await leaveUnfinished(error, { stage: 'begun' }, scope);
        await scope.events.end();
        throw error;
    }
}
async function judgedRun(rules, known, world) {
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
        const trainOn = async (so, until) => {
            let all = so;
            while (all.length < until)
                all = await (0,pipeline_seeds/* trainNext */.Cy)(trainingOf(work), all, seed, context);
            return all;
        };
        const chosen = await chosenOf(work, ready.data, { baseline, earlier, accepted }, scope);
        if (chosen) {
            // What is recorded as its config; everything else is done by the one that it was written over.
            scope = { ...scope, config: { ...config, values: chosen.variant.values } };
        }
        const past = await lookBack(ready.data, baseline, scope);
        let taken = past.earlier;
        const train = () => trainOn([], seeds === 'auto' ? pipeline_seeds/* AUTO_SEEDS */.NX.least : seeds);
        let trainings = chosen ? [chosen.variant] : taken ? [] : await train();
        stopwatch.lap('trainSeconds');
        const data = ready.data ?? (await (0,before_training/* splitOff */.eI)(trainings[0].trained, config));
        if (!ready.data) {
            state = { ...opened, data: data.summary };
            (0,before_training/* emitData */.qf)(data, emit);
        }
        // In the bundle, but not read before there is something to judge.
        const steps = await Promise.all(/* import() */[__webpack_require__.e(9334), __webpack_require__.e(4042), __webpack_require__.e(9307), __webpack_require__.e(8228)]).then(__webpack_require__.bind(__webpack_require__, 28228));
        const judge = async (aloud) => {
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
        };
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
        const record = await describeModel(await steps.finishedRecord(all, scope), folder);
        state = { stage: 'decided', folder, record };
        const { writeReportPage } = await Promise.all(/* import() */[__webpack_require__.e(4152), __webpack_require__.e(2438), __webpack_require__.e(2315)]).then(__webpack_require__.bind(__webpack_require__, 32315));
        await writeReportPage(record, judged, folder, scope);
        const publication = await steps.exportAndPublish(state, scope);
        // Where it can't be said that this is through, the next run looks and says so.
        await folder.disown().catch(() => { });
        await remember(past, { record, folder: folder.path }, scope);
        await (0,training/* dropCheckpoints */.lH)(scope);
        await (0,prune_store/* pruneAfterRun */.M)(scope);
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
}
/** The one of several variants that the run is about; undefined where it trains, or takes one training. */
async function chosenOf(work, data, given, scope) {
    if (work.kind === 'training')
        return undefined;
    if (!data)
        throw new RangeError('variants answer rows that are known');
    const { chooseVariant } = await Promise.all(/* import() */[__webpack_require__.e(9334), __webpack_require__.e(4042), __webpack_require__.e(9307), __webpack_require__.e(4597)]).then(__webpack_require__.bind(__webpack_require__, 14597));
    return chooseVariant(work.variants, { ...given, data }, scope);
}
function trainingOf(work) {
    if (work.kind === 'training')
        return work.training;
    throw new RangeError('variants were trained by other jobs');
}


/***/ }),

/***/ 60124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sameText)
/* harmony export */ });
/** Whether two files hold the same text: Git may have written other ends of lines. */
function sameText(one, other) {
    const unix = (content) => content.toString('latin1').replaceAll('\r\n', '\n');
    return unix(one) === unix(other);
}


/***/ }),

/***/ 69193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ REPORTS)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32242);

/** The reports that every run leaves. */
const REPORTS = [_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD];


/***/ }),

/***/ 87496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ judgedReport),
/* harmony export */   R: () => (/* binding */ terminalReport)
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
    const mark = (ascii ? _text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .ASCII_MARKS */ .TP : _text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .TERMINAL_MARKS */ .Kk)[verdict];
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
    const marks = ascii ? _text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .ASCII_MARKS */ .TP : _text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .TERMINAL_MARKS */ .Kk;
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


/***/ }),

/***/ 96466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ predictionsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/**
 * What the verdict is taken from.
 * @throws BrokenError where a training left numbers alone: every interval and every comparison is
 * of rows
 */
function predictionsOf({ by, outcome }) {
    if (outcome.kind === 'predictions')
        return outcome.predictions;
    const names = Object.keys(outcome.metrics).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`the training (${by.kind}) left metrics (${names}), but no predictions that they could be judged by`);
}


/***/ })

};
