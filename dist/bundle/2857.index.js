export const id = 2857;
export const ids = [2857,4197];
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
    const variant = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(config.file, overrides);
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
    const answered = (0,load/* checkConfig */.l2)((0,config_rules/* withRulesOf */.zX)(config.source, own.source), own.folder, own.file);
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

/***/ 34197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handedTraining: () => (/* binding */ handedTraining),
  LN: () => (/* binding */ openHanded),
  C_: () => (/* binding */ readTrained),
  hC: () => (/* binding */ refuseOther)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/predictions-file.ts + 1 modules
var predictions_file = __webpack_require__(54989);
// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/models/exporters.ts + 6 modules
var exporters = __webpack_require__(6982);
// EXTERNAL MODULE: ./src/models/layered-model.ts
var layered_model = __webpack_require__(36006);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/record/record-schema.ts + 4 modules
var record_schema = __webpack_require__(59812);
// EXTERNAL MODULE: ./src/record/schema-version.ts
var schema_version = __webpack_require__(28799);
;// CONCATENATED MODULE: ./src/record/trained-record.ts




const { trainer, data, task, classes, transform, own, epochs, history: trained_record_history, reported } = record_schema/* results */.Xv;
const { continued, predictions, artifacts, formats } = record_schema/* results */.Xv;
/**
 * What a job that only trains leaves beside its predictions and its model. It holds no verdict, and
 * nothing that reads the records of runs takes it for one.
 */
const trainedRecord = schemas/* object */.Ikc({
    ...record_schema/* header */.wx,
    schema: schemas/* literal */.euz(schema_version/* TRAINED_SCHEMA */.qx),
    job: record_schema/* jobPlace */.$O,
    /** What it was trained with, whichever the config names. */
    seed: schemas/* int */.Whr().nonnegative(),
    /** What of the config was written over, as `KEY=VALUE`; absent where nothing was. */
    variant: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    trainer,
    data,
    task: task.unwrap(),
    classes,
    transform,
    own,
    epochs,
    history: trained_record_history,
    reported,
    continued,
    predictions,
    /** How the model is to be read: as a network, as one of tf.js's own layers, or by its own framework alone. */
    model: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz('network') }),
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz('tfjs') }),
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz('files'), flavour: schemas/* string */.YjP() }),
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz('none') }),
    ]),
    artifacts,
    formats,
});
/**
 * Reads the record of a run that was only trained.
 * @throws BrokenError when it is none, or does not hold what one holds
 */
function parseTrained(text, source) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* BrokenError */.gk(`${source} is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`, undefined, { cause });
    }
    const parsed = trainedRecord.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new errors/* BrokenError */.gk(`${source} is not what train leaves: ${issue?.path.join('.')}: ${issue?.message}`, 'Let train and judge be of the same version of Sluice.');
}

// EXTERNAL MODULE: ./src/train/trainers.ts + 42 modules
var trainers = __webpack_require__(39951);
// EXTERNAL MODULE: ./src/pipeline/own-answers.ts
var own_answers = __webpack_require__(11396);
// EXTERNAL MODULE: ./src/pipeline/rules.ts
var rules = __webpack_require__(16517);
;// CONCATENATED MODULE: ./src/pipeline/handed-run.ts













/**
 * In the place of a training: what another job left, once nothing speaks against it.
 * @throws BrokenError when it is not what was left, is of another commit, config or workflow run, or
 *   can't be read
 * @throws InputError when it was trained on other data, or answers other rows, than this job has
 */
async function handedTraining({ id, digest }, data, scope) {
    const { config, world } = scope;
    if (config.train.seeds !== 1)
        throw refused('is of one seed, and the config asks for several');
    const taken = await world.host.carrier.take('trained', digest);
    const record = await readTrained(taken.folder);
    refuseOther(record, id, await world.host.place);
    refuseOnePart(record, config.train.seed);
    const { trained } = await openHanded({ ...taken, record }, data, (0,rules/* headOf */.Uo)(scope.rules), config);
    return {
        async run({ signal }) {
            signal.throwIfAborted();
            return trained;
        },
    };
}
/**
 * What a run that was taken says, on the data of this job. The rows and their labels are those that
 * this job has read; of a network the answers are too. What only its own framework can ask is taken
 * by its word.
 * @param trainedBy the work's own config, whatever it is judged by
 * @throws BrokenError and InputError as `handedTraining`
 */
async function openHanded({ record, folder, part }, data, trainedBy, config) {
    const { source } = data;
    if (source.kind !== 'dataset') {
        throw errors/* InputError */.dz.of('a run that was trained is judged on its data');
    }
    if (!(0,external_node_util_.isDeepStrictEqual)(record.params, plain(trainedBy.values))) {
        throw refused(`was trained by another config than the one here`);
    }
    const { dataset } = source;
    refuseOtherData(record, data);
    if (!(0,external_node_util_.isDeepStrictEqual)(record.own ?? [], config.gate.own)) {
        throw refused('was asked for other metrics of its own (gate.metrics)');
    }
    for (const file of record.artifacts)
        await (0,verified_file/* readVerified */.xu)((0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.model), file);
    const said = (0,own_answers/* withTruth */.yf)(await predictionsOf(record, folder), dataset);
    if (!said) {
        throw errors/* InputError */.dz.of('the run that was handed over answers other rows than the test rows');
    }
    const { model, asked } = await modelOf(record, folder);
    const predictions = asked ? await answersOf(asked, said, dataset) : said;
    const { trainer: by, epochs, history, reported, continued } = record;
    const handed = {
        runId: record.id,
        attempt: record.job.attempt,
        sha256: part.digest.slice('sha256:'.length),
    };
    return {
        record,
        trained: {
            by,
            handed,
            outcome: { kind: 'predictions', predictions },
            ...(epochs && { epochs }),
            history,
            ...(reported && { reported }),
            ...(continued && { continued }),
            model,
        },
    };
}
/** @throws BrokenError where it is not what `train` leaves */
async function readTrained(folder) {
    const file = (0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.trained);
    const text = await (0,promises_.readFile)(file, 'utf8').catch((cause) => {
        throw refused(`has no record: ${(0,errors/* messageOf */.bD)(cause)}`);
    });
    return parseTrained(text, 'the record of the run that was handed over');
}
/**
 * A run that was handed over counts for its commit and its workflow run, and no other.
 * @throws BrokenError saying which it is of
 */
function refuseOther(record, id, { git, job }) {
    if (record.id !== id)
        throw refused(`is ${record.id}, and not ${id}`);
    if (!job || record.job?.run !== job.run) {
        throw refused(`is of ${record.job ? `workflow run ${record.job.run}` : 'no workflow run'}`);
    }
    if (record.job.attempt > job.attempt) {
        throw refused(`is of attempt ${record.job.attempt}, which has not begun`);
    }
    const commit = record.git?.sha;
    if (commit === undefined || commit !== git?.sha) {
        throw refused(`is of ${commit?.slice(0, 7) ?? 'no commit'}, and ${git?.sha.slice(0, 7) ?? 'none'} is checked out here`);
    }
    if (record.git?.dirty) {
        throw refused('comes from files that git tracks and that were changed before');
    }
}
/** One of several that are to be judged together is not judged alone. */
function refuseOnePart({ seed, variant }, asked) {
    if (variant)
        throw refused(`is a variant of the config: ${variant.join(', ')}`);
    if (seed !== asked) {
        throw refused(`was trained with seed ${seed}, and the config asks for ${asked}`);
    }
}
function refused(why) {
    return new errors/* BrokenError */.gk(`the run that was handed over ${why}`, 'Let all jobs check out the same commit, in one workflow run, and hand on run-id and run-digest of the job before.');
}
/** As it is once it was written to a file and read. */
function plain(values) {
    return JSON.parse(JSON.stringify(values));
}
function refuseOtherData({ data, task, classes }, { summary, judged }) {
    const fix = 'Let both jobs read the same file, and on a pull request let what is asked of the data be as it is at the base.';
    if (data.fingerprint !== summary.fingerprint) {
        throw errors/* InputError */.dz.of('the run that was handed over was trained on other data', { fix });
    }
    const asked = [summary.testFingerprint, judged.task, judged.classes];
    if ((0,external_node_util_.isDeepStrictEqual)([data.testFingerprint, task, classes], asked))
        return;
    throw errors/* InputError */.dz.of('the run that was handed over was tested on other rows, or asked for another label', { fix });
}
async function predictionsOf(record, folder) {
    const [entry] = record.predictions;
    const file = (0,external_node_path_.join)(folder, entry.path);
    await (0,verified_file/* refuseLinkOut */.rS)(file, folder);
    const text = (await (0,verified_file/* readVerified */.xu)(folder, entry)).toString('utf8');
    return (0,predictions_file/* parsePredictions */.Y)(text, record, 'the predictions that were handed over');
}
async function modelOf(record, folder) {
    const { model, artifacts } = record;
    const models = (0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.model);
    switch (model.kind) {
        case 'network': {
            const network = await (0,exporters/* readNetwork */.Lp)(models, trainers/* networkFrom */.hu);
            return { model: network, asked: (0,layered_model/* askable */.g)(network) };
        }
        case 'tfjs': {
            const own = await (0,exporters/* readTfjsOwn */.Cq)(models);
            return { model: own, asked: await tfjsReader().read(models) };
        }
        case 'files': {
            const files = artifacts.map(({ path }) => path);
            return { model: { ...model, folder: models, files } };
        }
        case 'none':
            return { model };
    }
}
function tfjsReader() {
    const found = (0,exporters/* exporters */.n9)(trainers/* networkFrom */.hu, exporters/* DEFAULT_FORMATS */.NO.tfjs).find(({ of }) => of === 'network');
    if (found?.of !== 'network')
        throw new RangeError('nothing reads networks of tf.js');
    return found;
}
/**
 * A network answers here itself, so that nobody can say for it what it does not say.
 * @throws BrokenError where it does not say what was handed over
 */
async function answersOf(asked, said, dataset) {
    const { answers, difference } = await (0,own_answers/* askAgain */.et)(asked, said, dataset);
    if (difference <= own_answers/* TOLERANCE */.aC)
        return answers;
    throw refused(`holds predictions that its model does not make: they differ by up to ${difference}`);
}


/***/ }),

/***/ 11396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ TOLERANCE),
/* harmony export */   et: () => (/* binding */ askAgain),
/* harmony export */   yf: () => (/* binding */ withTruth)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _models_parity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88393);


/**
 * How far the answers of a model may be from those that the run that trained it got: the two may
 * have run on other processors.
 */
const TOLERANCE = 1e-5;
/**
 * What another run said of the rows that were read here, with the labels that were read here.
 * @returns undefined where it answers other rows, or in another order
 */
function withTruth({ clusters: _, ...said }, { testIds: ids, test, encoding }) {
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(said.ids, ids))
        return undefined;
    switch (said.task) {
        case 'binary':
            return { ...said, ids, labels: Uint8Array.from(test.y) };
        case 'multiclass':
            return { ...said, ids, labels: Int32Array.from(test.y) };
        case 'regression': {
            const { label } = encoding;
            const log = label.task === 'regression' && label.transform === 'log';
            return { ...said, ids, labels: log ? test.y.map(Math.exp) : test.y };
        }
    }
}
/**
 * What a model says here of the rows that another run said something of.
 * @returns it, and by how much it differs at most; NaN where that can't be told
 */
async function askAgain(asked, said, { testTable: table, encoding }) {
    const scale = (0,_models_parity_js__WEBPACK_IMPORTED_MODULE_1__/* .scaleOf */ ._K)(said, encoding.label);
    const difference = await (0,_models_parity_js__WEBPACK_IMPORTED_MODULE_1__/* .disagreement */ .fn)(asked, { table, answers: said, ...(scale && { scale }) });
    return { answers: merge(said, await asked.predict(table)), difference };
}
function merge(said, answers) {
    const { ids } = said;
    if (said.task === 'binary' && answers.task === 'binary')
        return { ...answers, ids, labels: said.labels };
    if (said.task === 'multiclass' && answers.task === 'multiclass') {
        return { ...answers, ids, labels: said.labels };
    }
    if (said.task === 'regression' && answers.task === 'regression') {
        return { ...answers, ids, labels: said.labels };
    }
    throw new RangeError(`a model for ${answers.task} answers ${said.task}`);
}


/***/ })

};
