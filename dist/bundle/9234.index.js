export const id = 9234;
export const ids = [9234,8949];
export const modules = {

/***/ 80351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CannotAskError)
/* harmony export */ });
/** A model that can't be asked, about whatever rows: nothing is shown by it, and nobody's config is wrong. */
class CannotAskError extends Error {
    name = 'CannotAskError';
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

/***/ 79234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * A past run whose model nothing here reads, made one that can be asked: by `command.score`, where
 * there is such a line.
 */
var scoredByCommand = (function scoredByCommand(run, search, config, world) {
    return {
        ...run,
        async loadModel() {
            const model = await run.loadModel();
            const { task, formats } = run.record;
            const files = formats?.['as-is'];
            if (model || !files || task === null || search.recordFile !== undefined)
                return model;
            const base = await world.host.base();
            const spec = scoreSpec(run.record, config, base !== null);
            if (spec === undefined)
                return undefined;
            await search.fetchModel?.(files);
            return modelOf({ ...run.record, task }, { files, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(search.folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .al.model) }, (asked) => base === null
                ? (0,_train_trainers_js__WEBPACK_IMPORTED_MODULE_7__/* .scoreByCommand */ .Z_)(spec, asked, world)
                : scoreAtBase(spec, asked, { base, config, world }));
        },
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scoredByCommand: (() => (/* binding */ scoredByCommand))
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _config_schema_command_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66693);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48438);
/* harmony import */ var _models_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80351);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18949);
/* harmony import */ var _train_trainers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28165);
/* harmony import */ var _same_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60124);










/** Files of a script that are brought from the base; each may take a call. */
const MOST_FILES = 200;

/**
 * The line that scores. Work that is proposed has no say in it: there it is the one that the
 * baseline's own run was recorded with.
 */
function scoreSpec({ params }, { values, folder }, proposed) {
    const written = proposed ? params['command'] : 'command' in values && values.command;
    const parsed = _config_schema_command_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .command */ .G.safeParse(written);
    if (!parsed.success || parsed.data.score === undefined)
        return undefined;
    const { score, env, params: told, seed } = parsed.data;
    return {
        run: score,
        folder,
        env,
        params: told,
        seed,
        timeoutMinutes: parsed.data['timeout-minutes'],
        silentMinutes: parsed.data['silent-minutes'],
    };
}
function modelOf(record, kept, score) {
    const { task, classes, data, transform } = record;
    // A gate that trains more seeds asks about the same rows once more.
    const known = new WeakMap();
    const ask = async (table) => {
        const rows = featuresOf(table, data.columns);
        const model = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sluice-model-'));
        try {
            for (const path of kept.files) {
                const entry = record.artifacts.find((one) => one.path === path);
                if (!entry)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BrokenError */ .gk(`the run ${record.id} has no digest of ${path}`);
                await write((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(model, path), await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readVerified */ .xu)(kept.folder, entry));
            }
            const answers = await orCannotAsk(() => score({ model, rows, task, classes }));
            if (answers.task !== 'regression' || !transform)
                return answers;
            return { ...answers, transform };
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(model, { recursive: true, force: true });
        }
    };
    return {
        task,
        classes,
        inputs: [],
        predict(table) {
            const answers = known.get(table) ?? ask(table);
            known.set(table, answers);
            return answers;
        },
    };
}
/** The columns that the model was trained on, under their names; the label is not among them. */
function featuresOf(table, columns) {
    const wanted = columns.filter(({ role }) => role === 'feature').map(({ name }) => name);
    const found = wanted.map((name) => {
        const column = table.columns.find((one) => one.name === name);
        if (column)
            return column;
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz.of(`no column ${JSON.stringify(name)}, which the model needs`, {
            at: { file: table.file },
        });
    });
    return { ...table, columns: found };
}
/** A script that does not answer is no reason to break: nothing is shown by it then. */
async function orCannotAsk(score) {
    try {
        return await score();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .BrokenError */ .gk)
            throw new _models_model_js__WEBPACK_IMPORTED_MODULE_8__/* .CannotAskError */ .J(error.message, { cause: error });
        throw error;
    }
}
/**
 * Scores by the script as it stands at the base, in a folder aside: what is proposed can't touch it. One that
 * the work changes scores nothing, so that nothing is green by it.
 */
async function scoreAtBase(spec, asked, { base, config, world, }) {
    const { folder } = config;
    const own = 'command' in config.values ? config.values.command.score : undefined;
    const at = `the base ${base.sha.slice(0, 7)}`;
    if (own !== spec.run) {
        throw new _models_model_js__WEBPACK_IMPORTED_MODULE_8__/* .CannotAskError */ .J('command.score is changed here, and a changed script scores nothing');
    }
    const scripts = new Map();
    for (const path of wordsOf(spec.run).map((word) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, word))) {
        const content = liesBelow(folder, path) ? await base.file(path) : null;
        if (content !== null)
            scripts.set(path, content);
    }
    if (scripts.size === 0)
        throw new _models_model_js__WEBPACK_IMPORTED_MODULE_8__/* .CannotAskError */ .J(`${at} holds no file that command.score names`);
    for (const [path, content] of scripts) {
        const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(() => undefined);
        if (now === undefined || !(0,_same_text_js__WEBPACK_IMPORTED_MODULE_9__/* .sameText */ .Q)(now, content)) {
            throw new _models_model_js__WEBPACK_IMPORTED_MODULE_8__/* .CannotAskError */ .J(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path)} is not as it is at ${at}, and a changed script scores nothing`);
        }
    }
    const aside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'sluice-base-'));
    try {
        for (const [path, content] of await withImports(scripts, base, folder)) {
            await write((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(aside, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path)), content);
        }
        return await (0,_train_trainers_js__WEBPACK_IMPORTED_MODULE_7__/* .scoreByCommand */ .Z_)({ ...spec, folder: aside }, asked, world);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, { recursive: true, force: true });
    }
}
/** What a script may import: the files of the config's folder that are of its kind, as they stand at the base. */
async function withImports(scripts, base, folder) {
    const kinds = new Set([...scripts.keys()].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path)));
    const beside = (await base.files((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'x'))).filter((path) => liesBelow(folder, path) && kinds.has((0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path)) && !scripts.has(path));
    if (beside.length > MOST_FILES) {
        throw new _models_model_js__WEBPACK_IMPORTED_MODULE_8__/* .CannotAskError */ .J(`${beside.length} files beside it at the base may belong to it`);
    }
    const files = new Map(scripts);
    for (const path of beside) {
        const content = await base.file(path);
        if (content !== null)
            files.set(path, content);
    }
    return files;
}
/** Words of a line for the shell, of which some are names of files. */
function wordsOf(line) {
    return line.split(/[\s'"=;&|()<>]+/).filter((word) => word !== '' && !word.startsWith('-'));
}
function liesBelow(folder, path) {
    return path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? folder : `${folder}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
}
async function write(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
}


/***/ }),

/***/ 18949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ RunFolder),
/* harmony export */   al: () => (/* binding */ RUN_FILES),
/* harmony export */   b0: () => (/* binding */ predictionFiles),
/* harmony export */   sI: () => (/* binding */ seedFile),
/* harmony export */   zr: () => (/* binding */ isPredictions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4448);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88463);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48438);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62524);







/** The files of a run's folder. */
const RUN_FILES = {
    record: 'run.json',
    events: 'events.jsonl',
    predictions: 'predictions.csv',
    /** Those of the rows that are kept for the last word, of a run that is promoted. */
    confirm: 'confirm.csv',
    model: 'model',
    report: 'report.md',
    /** The report as a page; absent of runs of older versions. */
    page: 'report.html',
    /** A run's folder: what this line of models is held against beside its last one. */
    reference: 'reference',
    /** In place of the record, of a run that was only trained. */
    trained: 'trained.json',
};
/** The predictions of another seed than the one whose model is exported, beside that one's. */
function seedFile(file, seed) {
    return file.replace(/(?=\.csv$)/, `-${seed}`);
}
const PREDICTIONS = /^(predictions|confirm)(-[0-9]+)?\.csv$/;
/** Whether a file of a run's folder holds predictions, of whichever rows and seed. */
function isPredictions(file) {
    return PREDICTIONS.test(file);
}
/** All files with predictions that a run's record names. */
function predictionFiles({ predictions, confirm }) {
    return [...(predictions ?? []), ...(confirm?.predictions ?? [])];
}
/**
 * One run's folder. A run works in one aside, and is given its name in the store by one rename, when
 * all that it leaves is there.
 */
class RunFolder {
    final;
    owner;
    #path;
    /** @param final the name it is to have in the store; its own where it has that already */
    constructor(path, final = path, owner) {
        this.final = final;
        this.owner = owner;
        this.#path = path;
    }
    /** Where it lies now. */
    get path() {
        return this.#path;
    }
    /**
     * Gives the run its name in the store. No file in it may be open: not every system renames its
     * folder then.
     * @throws BrokenError when that can't be done
     */
    async publish() {
        if (this.#path !== this.final) {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(this.#path, this.final);
            }
            catch (cause) {
                throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotWrite */ .zz)(this.final, cause);
            }
            this.#path = this.final;
        }
    }
    /** Nobody works on the run any more. What is left lying of it when it is not said is cleared by the next run. */
    async disown() {
        if (this.owner !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.owner, { force: true });
    }
    get model() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.model);
    }
    /** What a training may write into while the run works: it goes when the run ends. */
    get scratch() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, 'work');
    }
    get events() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.events);
    }
    get reference() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.reference);
    }
    async writeRecord(record) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record), `${JSON.stringify(record, null, 2)}\n`);
    }
    /**
     * @param csv predictions
     * @param file its name in the folder
     */
    async writePredictions(csv, file) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, file), csv);
        return (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFile */ .CL)(this.path, file);
    }
    /** A run that broke on the way leaves no model, and neither record nor report that speak of one. */
    async rollBack() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.model, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.reference, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.report), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.page), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record), { force: true });
    }
    async dropScratch() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.scratch, { recursive: true, force: true });
    }
    async remove() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.path, { recursive: true, force: true });
        await this.disown();
    }
    /** @param file its name in the folder */
    async writeReport(file, text) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, file), text);
    }
    /**
     * Whether the run came to write its record. One of an earlier version that was killed has neither
     * a model nor a report.
     * @throws BrokenError when that can't be known, or the record is missing from a run that came to its end
     */
    async hasRecord() {
        if (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record)))
            return true;
        for (const file of [RUN_FILES.model, RUN_FILES.report]) {
            if (!(await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, file))))
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the run ${this.path} holds ${file} and no ${RUN_FILES.record}: it is damaged`, 'Delete its folder, or bring its record back.');
        }
        return false;
    }
    /** @throws BrokenError when the record is missing or invalid */
    async readRecord() {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record);
        let text;
        try {
            text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`can't read ${path}`, undefined, { cause });
        }
        return (0,_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRecord */ .H)(text, path);
    }
}


/***/ }),

/***/ 62524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord),
/* harmony export */   w: () => (/* binding */ OlderRecordError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _schema_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28799);


/** A record that an older version wrote: nothing of its numbers is read. */
class OlderRecordError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk {
    run;
    constructor(source, run) {
        super(`${source} was written by an older version of Sluice, in the form ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .OLDER_SCHEMA */ .v3}; this one reads ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .ep}`, 'Run it again to make one that can be read.');
        this.run = run;
    }
}
/**
 * Reads a record from JSON text.
 * @throws OlderRecordError when an older version wrote it
 * @throws BrokenError when it is not JSON, of another schema version, or does not hold what a record holds.
 */
async function parseRecord(text, source) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} is not a run record: it is not JSON`, undefined, { cause });
    }
    // In the bundle, but not made before a record is read: a first run reads none.
    const { olderRecord, runRecord, versioned } = await __webpack_require__.e(/* import() */ 9812).then(__webpack_require__.bind(__webpack_require__, 59812));
    const older = olderRecord.safeParse(json);
    if (older.success)
        throw new OlderRecordError(source, older.data);
    const version = versioned.safeParse(json).data?.schema;
    if (version !== _schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .ep) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} has the schema ${JSON.stringify(version ?? null)}; this version of Sluice reads ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .ep}`);
    }
    const parsed = runRecord.safeParse(json);
    if (!parsed.success) {
        const first = parsed.error.issues[0];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} is not a valid run record: ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`);
    }
    return parsed.data;
}


/***/ }),

/***/ 28799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ep: () => (/* binding */ RECORD_SCHEMA),
/* harmony export */   qx: () => (/* binding */ TRAINED_SCHEMA),
/* harmony export */   v3: () => (/* binding */ OLDER_SCHEMA)
/* harmony export */ });
/** What a job leaves that only trains. */
const TRAINED_SCHEMA = 'sluice/trained@1';
const RECORD_SCHEMA = 'sluice/run@2';
/** What versions before it wrote: told by its name where it is met, and not read. */
const OLDER_SCHEMA = 'sluice/run@1';


/***/ })

};
