export const id = 8077;
export const ids = [8077,8949];
export const modules = {

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

/***/ 65238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatheredWork: () => (/* binding */ gatheredWork)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/pipeline/handed-run.ts + 1 modules
var handed_run = __webpack_require__(34197);
;// CONCATENATED MODULE: ./src/pipeline/gathered-parts.ts



/**
 * Takes what jobs side by side left, each once it is known to be of this commit and workflow run. Of
 * one that a later attempt trained again, what that left: all jobs were run again, or one whose
 * next step had failed.
 * @throws BrokenError when one is of another commit, workflow run or attempt, or can't be read
 */
async function gatherParts({ expect, named }, { key, world: { host } }) {
    const wanted = named ? { digests: named.map(({ digest }) => digest) } : { key, expect };
    const taken = await host.carrier.gather(wanted);
    const place = await host.place;
    const parts = [];
    for (const [k, { id, ...one }] of taken.entries()) {
        const record = await (0,handed_run/* readTrained */.C_)(one.folder);
        const part = { ...one, record };
        await ofPart(part, async () => (0,handed_run/* refuseOther */.hC)(record, named?.[k]?.id ?? id, place));
        parts.push(part);
    }
    return parts.filter(({ record }) => parts.every((other) => !isSame(other.record, record) || other.record.job.attempt <= record.job.attempt));
}
/** Two that are the same one of those that are to be there. */
function twiceIn(parts) {
    for (const [k, part] of parts.entries()) {
        const before = parts.slice(0, k).find(({ record }) => isSame(record, part.record));
        if (before)
            return [before, part];
    }
    return undefined;
}
function isSame(one, other) {
    return one.seed === other.seed && (0,external_node_util_.isDeepStrictEqual)(one.variant, other.variant);
}
/** What of the config was written over; empty where nothing was. */
function variantText({ variant = [] }) {
    return variant.join(', ');
}
function refused(why, fix = ONE_MATRIX) {
    return new errors/* BrokenError */.gk(`the runs that were handed over can't be judged together: ${why}`, fix);
}
const ONE_MATRIX = 'Let each job of the matrix train another seed, or another variant, of the same config, on the same commit, in one workflow run.';
/** What stands in the place of a verdict while one is missing. */
function missing(what) {
    return new errors/* BrokenError */.gk(what, 'Run the failed jobs again: what the others left is judged together with it then.');
}
function nameOf({ record }) {
    const { id, seed, variant } = record;
    return `run ${id} (${variant ? variantText(record) : `seed ${seed}`})`;
}
/** Says of an error which one of several it is about. */
async function ofPart(part, work) {
    try {
        return await work();
    }
    catch (cause) {
        const name = nameOf(part);
        if (cause instanceof errors/* BrokenError */.gk) {
            throw new errors/* BrokenError */.gk(`${name}: ${cause.message}`, cause.fix, { cause });
        }
        if (cause instanceof errors/* InputError */.dz) {
            const problems = cause.problems.map((one) => ({
                ...one,
                message: `${name}: ${one.message}`,
            }));
            throw new errors/* InputError */.dz(problems, { cause });
        }
        throw cause;
    }
}

// EXTERNAL MODULE: ./src/pipeline/rules.ts
var pipeline_rules = __webpack_require__(16517);
// EXTERNAL MODULE: ./src/config/load.ts + 15 modules
var load = __webpack_require__(957);
// EXTERNAL MODULE: ./src/config/rules.ts
var config_rules = __webpack_require__(85413);
// EXTERNAL MODULE: ./src/config/variant.ts
var variant = __webpack_require__(499);
;// CONCATENATED MODULE: ./src/pipeline/variants.ts







/**
 * Opens what jobs side by side left as variants of one config, in the order of what they write over.
 * Which ones there are to be the workflow says, and how many `expect` does.
 * @throws BrokenError when one is missing, is there twice, or is not what its record says it is
 * @throws InputError when one changes what is asked, or was trained on other data
 */
async function openVariants(parts, expect, data, scope) {
    const twice = twiceIn(parts);
    if (twice) {
        const [one, again] = twice.map(({ record }) => record);
        throw refused(`${labelOf(one)} was trained twice: ${one.id} and ${again.id}`);
    }
    const left = parts.map(({ record }) => labelOf(record));
    if (parts.length < expect) {
        throw missing(`${parts.length} of ${expect} variants were left, and there is no verdict without the others: there is ${left.join('; ') || 'none'}`);
    }
    if (parts.length > expect) {
        throw refused(`${parts.length} variants were left, and ${expect} are expected: ${left.join('; ')}`, 'Write the number of the jobs that train as expect, or name their runs: run-ids.');
    }
    const variants = [];
    for (const part of parts)
        variants.push(await ofPart(part, () => openVariant(part, data, scope)));
    return variants.toSorted((a, b) => (variants_text(a) < variants_text(b) ? -1 : 1));
}
const variants_text = ({ overrides }) => variantText({ variant: [...overrides] });
/**
 * Its record is believed in nothing that can be made here: what it says that was written over has to
 * give the config that it was trained by.
 */
async function openVariant(part, data, scope) {
    const { rules, config } = scope;
    const { variant: overrides = [], seed } = part.record;
    const head = (0,pipeline_rules/* headOf */.Uo)(rules);
    if (head.file === undefined) {
        throw errors/* InputError */.dz.of('variants are of a config file, and there is none', {
            at: { file: 'input "config"' },
        });
    }
    const own = overrides.length > 0 ? await (0,variant/* variantOf */.B)(head, overrides) : head;
    if (seed !== own.train.seed) {
        throw refused(`${nameOf(part)} was trained with seed ${seed}, and asks for ${own.train.seed}`);
    }
    const { trained } = await (0,handed_run/* openHanded */.LN)(part, data, own, config);
    const answered = (0,load/* checkConfig */.l)((0,config_rules/* withRulesOf */.zX)(config.source, own.source), own.folder, own.file);
    return { overrides, seed, trained, values: answered.values };
}
function labelOf(record) {
    return variantText(record) || 'the config as it is';
}

;// CONCATENATED MODULE: ./src/pipeline/fan-in.ts





/**
 * In the place of a training: what jobs side by side left. Where the config asks for as many seeds as
 * there are to be, they are those and are judged as what one job trains one after the other; where it
 * asks for one, they are variants of it.
 * @throws BrokenError when one is missing, is there twice, or is not to be judged here
 * @throws InputError when the config asks for another number of seeds, or one was trained on other data
 */
async function gatheredWork(gathered, data, scope) {
    const { expect } = gathered;
    const { seed, seeds } = scope.config.train;
    if (seeds !== expect && seeds !== 1)
        throw otherSeeds(expect, scope.config);
    const parts = await gatherParts(gathered, scope);
    if (seeds === 1 && (expect > 1 || parts.some(({ record }) => record.variant))) {
        return { kind: 'variants', variants: await openVariants(parts, expect, data, scope) };
    }
    const asked = Array.from({ length: expect }, (_, k) => (seed + k) % 2 ** 32);
    refuseOtherSeeds(parts, asked);
    return { kind: 'training', training: await openSeeds(parts, data, scope) };
}
async function openSeeds(parts, data, { rules, config }) {
    const trainings = new Map();
    for (const part of parts) {
        const { trained } = await ofPart(part, () => (0,handed_run/* openHanded */.LN)(part, data, (0,pipeline_rules/* headOf */.Uo)(rules), config));
        trainings.set(part.record.seed, trained);
    }
    return {
        async run({ seed, signal }) {
            signal.throwIfAborted();
            const trained = trainings.get(seed);
            if (!trained)
                throw new RangeError(`no job left seed ${seed}`);
            return trained;
        },
    };
}
function otherSeeds(expect, { train, file }) {
    const asks = train.seeds === 'auto' ? 'as many seeds as it takes' : `${train.seeds} of them`;
    return errors/* InputError */.dz.of(`${expect} seeds are to be judged together, and the config asks for ${asks}`, {
        at: { file: file ?? 'input "config"' },
        fix: `Write seeds: ${expect} below train, or below command. One job that trains them all does the same then. Or seeds: 1, where the jobs train variants.`,
    });
}
function refuseOtherSeeds(parts, seeds) {
    const variant = parts.find(({ record }) => record.variant);
    if (variant)
        throw refused(`${nameOf(variant)} is a variant of the config, and no seed of it`);
    const other = parts.find(({ record }) => !seeds.includes(record.seed));
    if (other)
        throw refused(`${nameOf(other)} is none of the seeds ${seeds.join(', ')}`);
    const twice = twiceIn(parts);
    if (twice) {
        const [one, again] = twice.map(({ record }) => record);
        throw refused(`seed ${one.seed} was trained twice: ${one.id} and ${again.id}`);
    }
    const absent = seeds.filter((seed) => !parts.some(({ record }) => record.seed === seed));
    if (absent.length === 0)
        return;
    throw missing(`${parts.length} of ${seeds.length} seeds were left, and there is no verdict without the others: seed ${absent.join(', ')} is missing`);
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
