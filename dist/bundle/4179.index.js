export const id = 4179;
export const ids = [4179,4197];
export const modules = {

/***/ 97448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ runPromoteAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/pipeline/open-host.ts
var open_host = __webpack_require__(52547);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/config/load.ts + 15 modules
var load = __webpack_require__(957);
// EXTERNAL MODULE: ./src/config/source.ts
var config_source = __webpack_require__(79397);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/record/run-record.ts
var run_record = __webpack_require__(62524);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts
var before_training = __webpack_require__(29254);
// EXTERNAL MODULE: ./src/pipeline/handed-run.ts + 1 modules
var handed_run = __webpack_require__(34197);
// EXTERNAL MODULE: ./src/pipeline/publish.ts
var publish = __webpack_require__(70597);
;// CONCATENATED MODULE: ./src/pipeline/promote-run.ts












/**
 * Makes a run the baseline that an earlier job of this workflow run has judged: the last step of
 * `gateRun`, in a job of its own. What it was held against has to be what it would be held against
 * now.
 * @throws InputError when there is nothing to promote: it did not pass, is promoted already, or this
 *   is no place that promotes
 * @throws BrokenError when it is not what was judged, is of another commit or workflow run, or could
 *   not be promoted; nothing is then
 */
async function promoteRun(handed, { host, workspace, warn, signal }) {
    const { folder, part } = await host.carrier.take('judged', handed.digest);
    const judged = await readJudged(folder);
    (0,handed_run/* refuseOther */.hC)(judged, handed.id, await host.place);
    if (judged.promoted) {
        throw errors/* InputError */.dz.of('the run was promoted by the job that judged it', {
            fix: 'Give the action that judges promote: never, or leave this one out.',
        });
    }
    const { baseline } = (0,load/* checkConfig */.l2)((0,config_source/* plainSource */.wi)(judged.params, () => `the rules of run ${judged.id}`), workspace);
    const source = (0,before_training/* runSource */.Rh)({ baseline });
    const { search, promotes, predecessor } = await host.findBaseline(judged, source);
    if (!promotes) {
        throw errors/* InputError */.dz.of('no run is promoted here: only one of the default branch is, that a push, a schedule or a person started', {
            fix: "Run this job only there: if: github.event_name != 'pull_request' && github.ref_name == github.event.repository.default_branch",
        });
    }
    if (search instanceof errors/* NotAllowedError */.ec)
        throw search;
    if (!isHeldAgainst(judged.baseline, search)) {
        throw new errors/* BrokenError */.gk('another run was promoted since this one was judged, and nobody knows what it is beside that', 'Run the workflow again.');
    }
    const model = await host.carrier.fetchModel(judged, folder);
    for (const file of (0,run_folder/* predictionFiles */.b0)(judged))
        await (0,verified_file/* readVerified */.xu)(folder, file);
    const record = { ...judged, promoted: true, predecessor };
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.record), `${JSON.stringify(record, null, 2)}\n`);
    signal.throwIfAborted();
    const { project, experiment } = record;
    await host.begin({ project, experiment });
    const kept = { evidence: part, ...(model && { model }) };
    try {
        return { record, publication: await (0,publish/* publishPromotion */.fn)({ record, folder }, source, kept, host) };
    }
    catch (error) {
        for (const message of await host.kept.rollBack())
            warn(message);
        throw error;
    }
}
async function readJudged(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.record), 'utf8').catch((cause) => {
        throw new errors/* BrokenError */.gk(`the run that was judged has no record: ${(0,errors/* messageOf */.bD)(cause)}`);
    });
    const record = await (0,run_record/* parseRecord */.H)(text, 'the record of the run that was judged');
    if (record.status === 'finished' && record.decision.verdict === 'passed')
        return record;
    const verdict = record.status === 'finished' ? record.decision.verdict : record.status;
    throw errors/* InputError */.dz.of(`only a run that passed is promoted, and this one ${verdict === 'inconclusive' ? 'is' : 'has'} ${verdict}`, { fix: IF_PASSED });
}
const IF_PASSED = "Run this only after a pass: if: needs.judge.outputs.passed == 'true', or of a step: if: steps.judge.outputs.passed == 'true'.";
function isHeldAgainst(judged, now) {
    if (!judged.found)
        return !now.found && now.because.code === judged.why;
    return 'predictions' in judged || (now.found && now.runId === judged.runId);
}

// EXTERNAL MODULE: ./src/record/store.ts
var store = __webpack_require__(25520);
// EXTERNAL MODULE: ./src/commands/action-inputs.ts
var action_inputs = __webpack_require__(35802);
// EXTERNAL MODULE: ./src/commands/step-world.ts
var step_world = __webpack_require__(75467);
// EXTERNAL MODULE: ./src/commands/tell-end.ts + 1 modules
var tell_end = __webpack_require__(88659);
;// CONCATENATED MODULE: ./src/commands/promote-action.ts








/** The action in promote/: a run that was judged in, the baseline out. Returns the exit code. */
async function runPromoteAction(inputs, runner) {
    const { env, workspace, signal } = runner;
    runner.setOutput('promoted', 'false');
    try {
        const handed = (0,action_inputs/* handedFrom */.vr)(inputs, 'needed');
        const warn = (0,step_world/* warningsOf */.nZ)(runner);
        const host = await (0,open_host/* openHost */.Z)({
            env,
            token: inputs.githubToken,
            issueOnFailure: false,
            candidates: { model: true },
            workspace,
            store: new store/* Store */.i((0,external_node_path_.resolve)(workspace, '.sluice')),
            warn,
            say: (line) => runner.write(`${line}\n`),
            signal,
        });
        const { record, publication } = await promoteRun(handed, { host, workspace, warn, signal });
        runner.setOutput('promoted', 'true');
        runner.write(`${record.project}/${record.experiment}: ${record.id} is the baseline now.\n`);
        if (publication.report !== undefined)
            await (0,tell_end/* summarize */.e)(publication.report, runner);
        return exit/* EXIT */.dc.passed;
    }
    catch (error) {
        return (0,tell_end/* tellError */.S)(error, runner);
    }
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
    const status = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(folder, STATUS);
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

/***/ 39658:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35802);
/* harmony import */ var _commands_promote_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97448);
/* harmony import */ var _toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2276);



/** The action in promote/: makes a run the baseline that an earlier job has judged. */
process.exitCode = await (0,_commands_promote_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runPromoteAction */ .q)((0,_commands_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .promoteInputs */ .Kr)(_toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R), (0,_toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .toolkitRunner */ .h)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
