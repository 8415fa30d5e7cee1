export const id = 571;
export const ids = [571,739];
export const modules = {

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
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62141);











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
        return { kind: 'none', why: search.reason, baseline };
    const file = search.recordFile ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(search.folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_FILES */ .a.record);
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
  W: () => (/* binding */ fileOf),
  readGivenBaseline: () => (/* binding */ readGivenBaseline)
});

// UNUSED EXPORTS: nameOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/data/labelled-rows.ts
var labelled_rows = __webpack_require__(10251);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
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
// EXTERNAL MODULE: ./src/train/trainers.ts + 41 modules
var trainers = __webpack_require__(26082);
;// CONCATENATED MODULE: ./src/pipeline/given-baseline.ts







/**
 * Reads the baseline's predictions as the candidate's were read: by the same columns, task and classes.
 * @param rows the candidate's
 * @throws InputError when they can't be read so, or are the candidate's own file
 */
async function readGivenBaseline(baseline, candidate, rows, world) {
    const { trainer } = baseline;
    // Labels in a file of their own are the same for both.
    const own = trainer.file ? rows : await (0,labelled_rows/* loadRows */.kh)(baseline.rows, world, rows);
    const training = await (0,trainers/* openTrainer */.M6)(trainer).prepare({ rows: own }, world);
    const path = fileOf(baseline);
    const file = nameOf(path, world.folder);
    if (await isSameFile(path, fileOf(candidate))) {
        throw errors/* InputError */.dz.of('candidate and baseline are the same file', {
            at: { file },
            fix: 'Name two files, or leave the baseline out.',
        });
    }
    const predictions = (0,outcome/* predictionsOf */.e)(
    // It reads, and writes nothing.
    await training.run({ ...world, scratch: (0,external_node_path_.dirname)(path) }));
    const entry = {
        ...(await (0,verified_file/* describeFile */.CL)((0,external_node_path_.dirname)(path), (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), path))),
        path: file,
    };
    return { file, predictions, named: own.idColumn !== undefined, entry };
}
/** The file that holds the predictions. */
function fileOf({ rows, trainer }) {
    return trainer.file?.path ?? rows.path;
}
function nameOf(path, folder) {
    return (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
}


/***/ }),

/***/ 70597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish),
/* harmony export */   n: () => (/* binding */ withdraw)
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

/***/ 84629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ gateRun)
});

;// CONCATENATED MODULE: ./src/subscribers/history.ts
/** Keeps the epochs as they come: what an interrupted training leaves of its history. */
function history_history() {
    const epochs = [];
    return {
        name: 'history',
        receive(event) {
            if (event.type === 'epoch')
                epochs.push(event.metrics);
        },
        epochs: () => [...epochs],
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/subscribers/events-file.ts

/**
 * Appends each event to a file, a line of JSON with its time. It is on the disk when `receive`
 * returns, so the file can be followed while the run works.
 * @param path where it lies now
 * @throws Error when the file can't be opened
 */
function eventsFile(path, now) {
    let file = (0,external_node_fs_.openSync)(path(), 'a');
    const close = () => {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
        file = undefined;
    };
    return {
        name: 'events.jsonl',
        receive(event) {
            file ??= (0,external_node_fs_.openSync)(path(), 'a');
            (0,external_node_fs_.writeSync)(file, `${JSON.stringify({ time: now().toISOString(), ...event })}\n`);
        },
        release: close,
        async end() {
            close();
        },
    };
}

;// CONCATENATED MODULE: ./src/subscribers/subscribers.ts

/** What every run leaves behind by its events. A new one is a line here. */
const SUBSCRIBERS = [
    ({ events, now }) => eventsFile(events, now),
];
/** @throws Error when one can't be opened */
function openSubscribers(output) {
    return SUBSCRIBERS.map((open) => open(output));
}

// EXTERNAL MODULE: ./src/train/trainers.ts + 41 modules
var trainers = __webpack_require__(26082);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts + 23 modules
var before_training = __webpack_require__(57012);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/real-path.ts
var real_path = __webpack_require__(51995);
// EXTERNAL MODULE: ./src/models/export-folder.ts + 4 modules
var export_folder = __webpack_require__(51010);
;// CONCATENATED MODULE: ./src/pipeline/killed-runs.ts




/**
 * Removes what killed runs left in the store, and says so once: an export that one was in the midst
 * of is undone first. What can't be removed is a warning, and is never in the way.
 */
async function clearKilledRuns(world, emit) {
    const warn = (message) => emit({ type: 'warning', message });
    const { store, signal, now } = world;
    const clear = async ({ id, folder }) => {
        const undone = await (0,export_folder/* undoInterruptedExport */.bt)(folder, (to) => (0,real_path/* liesIn */.z$)(to, (0,source_files/* rootsOf */.RD)(world)), {
            onWait: warn,
            signal,
        });
        await folder.remove();
        const exported = undone === undefined ? '' : `; its export into ${undone} was undone`;
        warn(`the run ${id} was killed, and what it left was removed${exported}`);
    };
    for (const killed of await store.killed(now().getTime())) {
        await clear(killed).catch((error) => {
            warn(`what the killed run ${killed.id} left stays in the store: ${(0,errors/* messageOf */.bD)(error)}`);
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/pipeline/given-baseline.ts + 1 modules
var given_baseline = __webpack_require__(46739);
// EXTERNAL MODULE: ./src/pipeline/rules.ts + 2 modules
var pipeline_rules = __webpack_require__(62141);
;// CONCATENATED MODULE: ./src/pipeline/agreed-files.ts








/**
 * Compares the test file with the base's. One that the base does not have was not agreed by its
 * content: a step of the job brings it.
 * @throws BrokenError when the base's can't be read
 */
async function agreedTestFile(config, base, workspace) {
    const { data } = config;
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
    if (before === null)
        return { kind: 'as agreed' };
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
            data: { kind: 'dataset', spec: { ...data.spec, test: { path, root: folder } } },
        },
        dispose: () => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}
/** Labels that the base holds are not to be changed by whom they judge. Those beside predictions come with them. */
async function agreedLabels({ trainer }, path, base, workspace) {
    if (trainer.kind !== 'given' || !trainer.file)
        return { kind: 'as agreed' };
    const [before, after] = [await base.file(path), await contentOf(path)];
    if (before === null || (after && sameContent(before, after)))
        return { kind: 'as agreed' };
    const shown = (0,pipeline_rules/* shownPath */.pS)(path, workspace);
    const now = after ? `${shown}, with other content` : `${shown}, deleted`;
    return {
        kind: 'lost',
        change: { path: 'predictions.labels', base: shown, head: now },
        problem: { message: `predictions.labels: ${shown} is not as it is at the base` },
    };
}
/** The files of a pattern that are not as they are at the base, on either side. */
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
    return others;
}
/** A baseline that is a file, and not the one that the base holds; undefined where it may be taken. */
async function changedBaselineFile({ baseline }, base, workspace) {
    if (baseline.kind !== 'file' && baseline.kind !== 'predictions')
        return undefined;
    const path = baseline.kind === 'file' ? baseline.path : (0,given_baseline/* fileOf */.W)(baseline);
    const isFolder = (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
    // It proves the other files of its run by their hashes.
    const record = isFolder ? (0,external_node_path_.join)(path, run_folder/* RUN_FILES */.a.record) : path;
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
/** Whether the checkout holds what the commit does: git may have written other ends of lines, or what LFS keeps. */
function sameContent(committed, checkedOut) {
    if (committed.equals(checkedOut))
        return true;
    const pointer = pointedTo(committed);
    if (pointer !== undefined) {
        return (0,external_node_crypto_.createHash)('sha256').update(checkedOut).digest('hex') === pointer;
    }
    const unix = (content) => content.toString('latin1').replaceAll('\r\n', '\n');
    return unix(committed) === unix(checkedOut);
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

;// CONCATENATED MODULE: ./src/events.ts

/** A subscriber that never ends must not keep its run from ending. In milliseconds. */
const END_PATIENCE = 10_000;
/**
 * Joins subscribers. One that throws is taken off and reported to the others once; it never stops a
 * run. It is ended like the others, since it may hold a file open.
 */
function fanOut(subscribers) {
    const live = new Set(subscribers);
    const open = new Set(subscribers);
    const stop = (subscriber, error) => {
        live.delete(subscriber);
        emit({ type: 'warning', message: `${subscriber.name} stopped: ${(0,errors/* messageOf */.bD)(error)}` });
    };
    const emit = (event) => {
        for (const subscriber of live) {
            try {
                subscriber.receive(event);
            }
            catch (error) {
                stop(subscriber, error);
            }
        }
    };
    return {
        emit,
        release() {
            for (const subscriber of open) {
                try {
                    subscriber.release?.();
                }
                catch (error) {
                    stop(subscriber, error);
                }
            }
        },
        add(...more) {
            for (const subscriber of more) {
                live.add(subscriber);
                open.add(subscriber);
            }
        },
        async end() {
            const ending = [...open].filter((subscriber) => subscriber.end !== undefined);
            for (const subscriber of ending) {
                live.delete(subscriber);
                open.delete(subscriber);
            }
            await Promise.all(ending.map((subscriber) => endInTime(subscriber).catch((error) => stop(subscriber, error))));
        },
    };
}
/** @throws Error when it fails, or has not ended after `END_PATIENCE` */
async function endInTime(subscriber) {
    let timer;
    const tooLong = new Promise((_, fail) => {
        const error = new Error(`it did not end within ${END_PATIENCE / 1000} s`);
        timer = setTimeout(() => fail(error), END_PATIENCE);
    });
    try {
        await Promise.race([subscriber.end?.(), tooLong]);
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/record/environment.ts


/** Where the run happens, for the record. */
function environment() {
    return {
        sluice: version/* VERSION */.x,
        node: process.version,
        platform: (0,external_node_os_.platform)(),
        arch: (0,external_node_os_.arch)(),
        cpu: `${(0,external_node_os_.cpus)()[0]?.model.trim() ?? 'unknown'} x ${(0,external_node_os_.cpus)().length}`,
    };
}

// EXTERNAL MODULE: ./src/record/run-id.ts
var run_id = __webpack_require__(29476);
// EXTERNAL MODULE: ./src/record/schema-version.ts
var schema_version = __webpack_require__(28799);
;// CONCATENATED MODULE: ./src/record/stopwatch.ts
/** Measures the stages of a run. `clock` gives seconds and only goes forward. */
class Stopwatch {
    #clock;
    #start;
    #last;
    #laps = {
        readSeconds: 0,
        trainSeconds: 0,
        evaluateSeconds: 0,
        compareSeconds: 0,
    };
    constructor(clock) {
        this.#clock = clock;
        this.#start = this.#last = clock();
    }
    /** Ends the stage that ran since the lap before. */
    lap(name) {
        const now = this.#clock();
        this.#laps[name] = round(now - this.#last);
        this.#last = now;
    }
    total() {
        return round(this.#clock() - this.#start);
    }
    timings() {
        return { ...this.#laps, totalSeconds: this.total() };
    }
}
/** To the millisecond. */
function round(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

;// CONCATENATED MODULE: ./src/pipeline/run-scope.ts





/** A run that starts now: it has an id, and its host and those who watch hear of it. */
async function beginRun(rules, world) {
    const { config } = rules;
    const { project, experiment } = config;
    const created = world.now();
    const id = (0,run_id/* runId */.V)(created);
    const events = fanOut([
        await world.host.begin({ id, key: { project, experiment } }),
        ...world.subscribers,
    ]);
    return {
        config,
        rules,
        world,
        id,
        header: async ({ values }) => ({
            schema: schema_version/* RECORD_SCHEMA */.e,
            id,
            project,
            experiment,
            created: created.toISOString(),
            git: (await world.host.place).git,
            params: values,
            environment: environment(),
        }),
        events,
        emit: events.emit,
        stopwatch: new Stopwatch(world.clock),
    };
}

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
    const { config, world, emit, stopwatch } = scope;
    const { host } = world;
    const status = error instanceof errors/* InterruptedError */.p4 ? 'interrupted' : 'broke';
    emit({ type: 'run-finished', status, seconds: stopwatch.total() });
    const record = {
        ...reached(await scope.header(config), state),
        status,
        error: (0,errors/* messageOf */.bD)(error),
        promoted: false,
        artifacts: [],
    };
    const run = await replaceRun(record, state, scope);
    await Promise.allSettled([
        (0,publish/* withdraw */.n)(record, run, world),
        status === 'interrupted' && (0,trainers/* usesCheckpoints */.GA)(config.trainer)
            ? host.checkpoints.save(config)
            : undefined,
    ]);
    if (run === undefined)
        await removeFolder(state, scope);
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
 * What a run had reached when it ended on the way. None of it counts, so a decision is not among
 * it.
 */
function reached(header, state) {
    switch (state.stage) {
        case 'begun':
            return header;
        case 'opened': {
            const history = state.history.epochs();
            return { ...header, data: state.data, ...(history.length > 0 && { history }) };
        }
        case 'decided': {
            const { decision, rules, accepted, exportPath, export: pending, formats, parity, predecessor, ...rest } = state.record;
            return rest;
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
 * The whole way: data → train → evaluate → compare → gate → export → publish. Whatever ends it
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
        const scope = await beginRun({ config }, world);
        await leaveUnfinished(error, { stage: 'begun' }, scope);
        await scope.events.end();
        throw error;
    }
}
async function judgedRun(rules, known, world) {
    const { signal } = world;
    let scope = await beginRun(rules, world);
    const { emit, events, stopwatch } = scope;
    let state = { stage: 'begun' };
    try {
        const accepted = world.accept === undefined ? undefined : world.host.acceptance(world.accept);
        const { ready, ...followed } = await (0,before_training/* readyRun */.rd)(scope);
        scope = followed.scope;
        const { config } = scope;
        const { data, training, said } = ready;
        stopwatch.lap('readSeconds');
        state = openRun(data, scope);
        startRun(state, scope);
        await clearKilledRuns(world, emit);
        const { folder } = state;
        (0,before_training/* emitData */.qf)(data, emit);
        for (const event of said)
            emit(event);
        const baseline = await (0,before_training/* findBaseline */.Xn)(config, data.source, { ...world, emit }, known);
        const trained = await train(training, folder, scope);
        stopwatch.lap('trainSeconds');
        // In the bundle, but not read before there is something to judge.
        const steps = await Promise.all(/* import() */[__webpack_require__.e(973), __webpack_require__.e(148)]).then(__webpack_require__.bind(__webpack_require__, 15148));
        const evaluated = await steps.evaluateModel(trained, data, folder, scope);
        stopwatch.lap('evaluateSeconds');
        signal.throwIfAborted();
        const compared = await steps.compareRuns(evaluated, { data, baseline, trained }, config);
        const judged = { data, baseline, trained, evaluated, compared, accepted };
        const { decision, entry } = steps.decideByRules(judged, scope);
        stopwatch.lap('compareSeconds');
        signal.throwIfAborted();
        const written = await steps.writeProvenModel(decision, trained, evaluated, { data, folder }, scope);
        // The model is kept by now, and nothing else of it is to be in a run that counts.
        await dropScratch(state, scope);
        const record = await steps.finishedRecord({ ...judged, decision, entry, written }, scope);
        state = { stage: 'decided', folder, record };
        const publication = await steps.exportAndPublish(state, scope);
        await dropCheckpoints(scope);
        emit({ type: 'run-finished', status: 'finished', seconds: stopwatch.total() });
        return { record, folder: folder.path, publication };
    }
    catch (error) {
        await leaveUnfinished(error, state, scope);
        throw error;
    }
    finally {
        await dropScratch(state, scope);
        await events.end();
    }
}
/** The data is as it should be: the run gets its folder, and from now on leaves something there. */
function openRun({ summary }, { id, world }) {
    const folder = world.store.create(id);
    return { stage: 'opened', folder, data: summary, history: history_history() };
}
/** Who writes into the folder listens from now on, and everybody hears that the run has started. */
function startRun({ folder, history }, { id, config, world, events, emit }) {
    events.add(history, ...openSubscribers({ events: () => folder.events, now: world.now }));
    const { project, experiment } = config;
    emit({ type: 'run-started', runId: id, project, experiment });
}
/** Trains, from the checkpoint of an earlier attempt on where there is one. */
async function train(training, { scratch }, { config, world, emit }) {
    const { seed } = config.train;
    const { host, signal } = world;
    const checkpoints = host.checkpoints.folder(config);
    if ((0,trainers/* usesCheckpoints */.GA)(config.trainer))
        await host.checkpoints.restore(config);
    return training.run({ seed, emit, signal, checkpoints, scratch });
}
/** What a training wrote into is nobody's any more, however the run ended. */
async function dropScratch(state, { emit }) {
    if (state.stage === 'begun')
        return;
    await state.folder.dropScratch().catch((error) => {
        emit({
            type: 'warning',
            message: `could not remove ${state.folder.scratch}: ${error.message}`,
        });
    });
}
/**
 * Once a run has ended there is nothing to go on from. It is published by now, so what is left
 * lying breaks nothing.
 */
async function dropCheckpoints({ config, world, emit }) {
    await world.host.checkpoints.drop(config).catch((error) => {
        emit({ type: 'warning', message: `could not remove the checkpoints: ${error.message}` });
    });
}


/***/ }),

/***/ 29476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A run's id: its start to the millisecond, so that ids sort by time as far as clocks go, and eight
 * random hex digits, so that two that start together differ.
 */
function runId(created, random = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4)) {
    const time = created.toISOString().replace(/[-:]/g, '').replace('.', '').replace('Z', '');
    return `${time}-${Buffer.from(random).toString('hex')}`;
}


/***/ }),

/***/ 27870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outcomeLines)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/**
 * What became of the model, a sentence each.
 * @param place where it was exported to, as the reader would write it; absent where the reader's
 * disk is another one
 */
function outcomeLines(outcome, place) {
    switch (outcome.kind) {
        case 'not passed':
            return ['The model was not exported.'];
        case 'judged':
            return outcome.promoted ? ['These predictions are the baseline from now on.'] : [];
        case 'no export path':
            return [
                'The model was not exported: the config has no export.path.',
                ...promotedLines(outcome.promoted),
            ];
        case 'export pending':
            return ['The model was to be exported: this record was kept before that was done.'];
        case 'exported': {
            const size = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(outcome.files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(outcome.bytes)}`;
            const exported = place === undefined
                ? `The model was exported: ${size}, read back and proven to give the same predictions${nearText(outcome.near)}.`
                : `The model is in ${place} (${size}).`;
            return [exported, ...promotedLines(outcome.promoted)];
        }
    }
}
/** ` (onnx: probabilities to about 1.3e-7)` */
function nearText(near) {
    if (near.length === 0)
        return '';
    const parts = near.map(({ format, difference, of }) => of === 'probability'
        ? `${format}: probabilities to about ${difference.toPrecision(2)}`
        : `${format}: to about ${difference.toPrecision(2)} standard deviations of the label`);
    return ` (${parts.join('; ')})`;
}
function promotedLines(promoted) {
    return promoted ? ['It is the baseline from now on.'] : [];
}


/***/ }),

/***/ 87496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);
/* harmony import */ var _text_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54777);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38866);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27870);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72691);






/**
 * The report of a run for a terminal or a log: lines, the last without a newline.
 * @param folder the working directory; paths in it are shown relative to it
 */
function terminalReport(view, colors, folder) {
    const { verdict, headline, name, run } = view;
    const color = { passed: colors.green, failed: colors.red, inconclusive: colors.yellow }[verdict];
    return [
        ...rulesLines(view, colors),
        '',
        colors.bold('Metrics on the test rows'),
        ...metricLines(view.metrics.rows, colors),
        '',
        colors.bold('Gate'),
        ...comparedWithLines(view).map((line) => colors.dim((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(line))),
        ...conditionLines(view.conditions, colors),
        '',
        `${_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j[verdict]} ${colors.bold(color(headline))}`,
        ...[...view.advice, ...(view.accepted === undefined ? [] : [view.accepted])].map((line) => `   ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(line)}`),
        ...(0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeLines */ .q)(view.outcome, placeOf(view.outcome, folder)).map((line) => `   ${line}`),
        colors.dim(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${name} ${run.id}`)}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(run.seconds)}`),
    ].join('\n');
}
/** What the work changes of the rules comes before anything else. */
function rulesLines({ rules }, colors) {
    if (!rules)
        return [];
    const { title, changes, sentences } = rules;
    return [
        '',
        ...(title === '' ? [] : [colors.bold(colors.yellow(`${title}:`))]),
        ...changes.map(({ key, before, after }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`  ${key === undefined ? '' : `${key}: `}${before} → ${after}`)),
        ...sentences.map((sentence) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(sentence)),
    ];
}
/** Why there was none stands beside each condition that asks for one. */
function comparedWithLines({ comparedWith }) {
    const { found, text, url, evidence } = comparedWith;
    return found ? [text, ...(url === undefined ? [] : [url]), ...evidence] : [];
}
/** Longer conditions than this are not lined up with. */
const WIDEST = 48;
function conditionLines(conditions, colors) {
    const texts = conditions.map(({ text, advisory }) => `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(text)}${advisory ? ' (advice)' : ''}`);
    const width = Math.max(...texts.map(({ length }) => (length <= WIDEST ? length : 0)));
    return conditions.map(({ verdict, reason }, i) => `${_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j[verdict]} ${texts[i].padEnd(width)}  ${colors.dim((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(reason))}`);
}
function metricLines(metrics, colors) {
    const rows = metrics.map(({ name, estimate }) => ({
        name: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(name),
        value: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(estimate),
        note: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .valueNote */ .e1)(estimate)),
    }));
    const width = Math.max(...rows.map(({ name }) => name.length));
    const valueWidth = Math.max(...rows.map(({ value }) => value.length));
    return rows.map(({ name, value, note }) => {
        const start = `  ${name.padEnd(width)}  `;
        return note === '' ? start + value : `${start}${value.padEnd(valueWidth)}  ${colors.dim(note)}`;
    });
}
function placeOf(outcome, folder) {
    return outcome.kind === 'exported' ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(shownPath(outcome.path, folder)) : '';
}
/** A path as a person in the folder would write it. */
function shownPath(path, folder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return short === '' || short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) ? path : short;
}


/***/ }),

/***/ 44652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./src/report/comparison-words.ts
var comparison_words = __webpack_require__(77773);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/rules-words.ts



/** More changes than this hide the verdict. */
const MOST_SHOWN = 20;
/** Characters of a rule that are shown. */
const LONGEST = 200;
/** What there is to say of the rules before anything else; undefined where it is nothing. */
function rulesView({ rules, git, decision }) {
    if (!rules)
        return undefined;
    const { changes, agreed } = rules;
    if (changes.length === 0 && !rules.inapplicable && agreed.in !== 'nothing')
        return undefined;
    const work = workOf(git?.ref ?? '');
    const what = changes.every(({ path }) => path.startsWith('gate.')) ? 'the gate' : 'the rules';
    const left = changes.length - MOST_SHOWN;
    return {
        title: changes.length === 0 ? '' : `${work} changes ${what}`,
        changes: changes.slice(0, MOST_SHOWN).map(shownChange),
        sentences: [
            ...(left > 0 ? [`${(0,quantities/* plural */.LS)(left, 'more change')} of the rules: see the run record.`] : []),
            ...decidedBy(rules, decision, work),
        ],
    };
}
function workOf(ref) {
    if (ref.startsWith('refs/pull/'))
        return 'This pull request';
    return ref.startsWith('refs/heads/gh-readonly-queue/') ? 'This merge group' : 'This work';
}
function shownChange({ path, base, head }) {
    const condition = path === 'gate.conditions';
    const text = (value, none) => value === null ? none : (0,shorten/* shorten */.m)(value, LONGEST);
    return {
        ...(!condition && { key: path }),
        before: text(base, condition ? 'no such condition' : 'not set'),
        after: text(head, condition ? 'removed' : 'not set'),
    };
}
function decidedBy({ decides, agreed, inapplicable, other }, decision, work) {
    const own = `${work.replace('This', 'the')}’s own rules`;
    if (agreed.in === 'nothing') {
        return [
            `The base ${(0,words/* shortSha */.Fu)(agreed.sha)} has no such config, and no promoted run says what is asked (${agreed.why}): ${own} decide.`,
        ];
    }
    const before = agreed.in === 'base'
        ? `the rules of the base ${(0,words/* shortSha */.Fu)(agreed.sha)}`
        : `the rules that run ${agreed.runId} was promoted by`;
    if (inapplicable) {
        return [
            `${upper(before)} can’t be applied any more, which counts as failed: ${inapplicable.map(oneLine).join('; ')}.`,
            ...otherSays(own, other),
            WAY_OUT,
        ];
    }
    const [deciding, others] = decides === 'base' ? [before, own] : [own, before];
    const wouldPass = other && 'verdict' in other && other.verdict === 'passed';
    const stuck = decides === 'base' && decision.verdict !== 'passed' && wouldPass;
    return [`${upper(deciding)} decide.`, ...otherSays(others, other), ...(stuck ? [WAY_OUT] : [])];
}
const WAY_OUT = 'If the change of the rules is meant, it is for people to decide: merge it after a review, or set rules: head on the action where every change of the rules is reviewed.';
function otherSays(whose, other) {
    if (!other)
        return [];
    return 'why' in other
        ? [`By ${whose} it can’t be judged: ${other.why.map(oneLine).join('; ')}.`]
        : [`By ${whose}: ${(0,words/* headline */.Pl)(other)}.`];
}
/** A problem with its fix, which stands on a line of its own elsewhere. */
function oneLine(problem) {
    return problem.split('\n')[0].replace(/\.$/, '');
}
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/report/view.ts



/** What there is to say of a run that came to a verdict. */
function viewOf(record) {
    const { decision, data, timings } = record;
    const rules = rulesView(record);
    return {
        verdict: decision.verdict,
        ...(rules && { rules }),
        name: (0,words/* experimentName */.By)(record),
        headline: (0,words/* headline */.Pl)(decision),
        conditions: decision.findings.map(conditionRow),
        advice: (0,comparison_words/* adviceLines */.CY)(record),
        outcome: outcomeOf(record),
        ...(record.accepted && { accepted: (0,comparison_words/* acceptedText */.zs)(record.accepted) }),
        comparedWith: comparedWith(record),
        metrics: metricTable(record),
        ...(data.splits.method !== 'given' && { training: trainingOf(record) }),
        warnings: data.warnings.map(({ message }) => message),
        run: {
            id: record.id,
            git: record.git,
            fingerprint: data.fingerprint,
            sluice: record.environment.sluice,
            seconds: timings.totalSeconds,
        },
    };
}
function trainingOf({ epochs, data, timings, trainer, history }) {
    return {
        ...(epochs && { epochs: (0,words/* epochsText */.yW)(epochs) }),
        trainRows: data.splits.train,
        validationRows: data.splits.validation,
        seconds: timings.trainSeconds,
        engine: trainer.engine,
        history,
    };
}
function conditionRow(finding) {
    const { verdict, where, severity, reason, value, interval, comparison, place } = finding;
    return {
        verdict,
        text: (0,words/* conditionText */.D3)(finding),
        onSlice: where !== undefined,
        advisory: severity === 'warn',
        reason,
        estimate: { value, interval },
        ...(comparison && { against: comparison }),
        ...(place && { place }),
    };
}
function outcomeOf(record) {
    const { decision, data, artifacts, parity = [], exportPath: path, promoted, task } = record;
    if (data.splits.method === 'given')
        return { kind: 'judged', promoted };
    if (decision.verdict !== 'passed')
        return { kind: 'not passed' };
    if (path === null)
        return { kind: 'no export path', promoted };
    if (record.export === 'pending')
        return { kind: 'export pending' };
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    const of = task === 'regression' ? 'standard deviation' : 'probability';
    const near = parity
        .filter(({ difference }) => difference > 0)
        .map(({ format, difference }) => ({ format, difference, of }));
    return { kind: 'exported', path, files: artifacts.length, bytes, near, promoted };
}
function comparedWith(record) {
    const { baseline, comparison, decision } = record;
    const lines = comparison
        ? [
            (0,comparison_words/* unitsText */.vQ)(record),
            (0,comparison_words/* shownText */.f$)(comparison),
            (0,comparison_words/* flipsText */.op)(comparison),
            (0,comparison_words/* familyText */.Mm)(decision.findings),
            comparison.maySeen ? '' : (0,comparison_words/* powerText */.JA)(decision.findings),
        ]
        : [];
    return {
        found: baseline.found,
        text: (0,comparison_words/* baselineText */.BW)(record),
        ...('url' in baseline && baseline.url !== undefined && { url: baseline.url }),
        evidence: lines.filter((line) => line !== ''),
    };
}
/** What the command said of itself: never to be taken for what was measured. */
function reportedMetrics({ reported, data }) {
    const n = data.splits.test;
    return Object.entries(reported?.metrics ?? {}).map(([name, value]) => ({
        name: `${name} (reported)`,
        estimate: { value, interval: null, n, ...(value === null && { why: 'it is not a number' }) },
    }));
}
function metricTable(record) {
    const { comparison, data } = record;
    const compared = new Map(comparison?.metrics.map((row) => [row.metric, row]));
    return {
        testRows: data.splits.test,
        compared: comparison !== null,
        rows: [
            ...(0,words/* shownMetrics */.fE)(record).map(([name, estimate]) => {
                const against = compared.get(name);
                return { name, estimate, ...(against && { against }) };
            }),
            ...reportedMetrics(record),
        ],
    };
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
