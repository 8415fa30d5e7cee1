export const id = 3625;
export const ids = [3625,8949];
export const modules = {

/***/ 51449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fileBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88463);
/* harmony import */ var _files_file_kind_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25484);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48438);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18949);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62524);








/**
 * `baseline: file:PATH`: a run's folder, or the record in it.
 * @throws InputError when nothing is there
 * @throws BrokenError when it is no run record, or a link in the folder leads out of it
 */
async function fileBaseline(path) {
    if (!(await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t)(path))) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`the baseline ${path} does not exist`, {
            fix: 'Name a run folder or its run.json.',
        });
    }
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    const isFolder = stats.isDirectory();
    const kind = isFolder ? undefined : (0,_files_file_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOf */ .I)(stats);
    if (kind !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`the baseline ${path} is ${kind}, not a run record`);
    const file = isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_FILES */ .al.record) : path;
    if (isFolder)
        await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLinkOut */ .rS)(file, path);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`can't read the baseline ${file}`, undefined, { cause });
    });
    const record = await (0,_record_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRecord */ .H)(text, file);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    const whole = isFolder || (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_FILES */ .al.predictions)));
    return {
        found: true,
        runId: record.id,
        folder,
        ...(!whole && { recordFile: file }),
        chosen: { code: 'configured-file', file },
        sha: record.git?.sha ?? null,
    };
}


/***/ }),

/***/ 53427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** What a candidate is known by: what it says of the test rows, whatever seed comes first. */
var candidateDigest = (function candidateDigest(predictions) {
    const digests = predictions.map((({ sha256 }) => sha256)).sort();
    const [only, ...others] = digests;
    return only !== undefined && others.length === 0 ? only : opaque(digests.join());
});
/** @param rows the fingerprint of the test rows: on others nothing was seen before */
var lookAt = (function lookAt(earlier, rows, candidate) {
    const { looks, unknown } = earlier;
    const known = looks.find((one) => one.rows === rows)?.candidates ?? [];
    const before = [...new Set([...known, ...unknown])];
    const candidates = before.includes(candidate) ? before : [...before, candidate];
    return {
        looks: [...looks.filter((one) => one.rows !== rows), { rows, candidates }],
        count: candidates.indexOf(candidate) + 1,
    };
});
/** The look that a record tells of; undefined where it tells of none. */
var lookOf = (function lookOf({ looks, data, predictions, }) {
    const own = looks?.find((({ rows }) => rows === data.testFingerprint))?.candidates;
    const at = own?.indexOf(candidateDigest(predictions)) ?? -1;
    return looks && at >= 0 ? { looks, count: at + 1 } : undefined;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: (() => (/* binding */ candidateDigest)),
/* harmony export */   Li: (() => (/* binding */ lookOf)),
/* harmony export */   OZ: () => (/* binding */ opaque),
/* harmony export */   jf: () => (/* binding */ leftBy),
/* harmony export */   t5: (() => (/* binding */ lookAt)),
/* harmony export */   zj: (() => (/* binding */ NO_LOOKS))
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const NO_LOOKS = { looks: [], unknown: [] };

/** What stands for a candidate of which only this is known. */
function opaque(name) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex');
}


/**
 * What a run leaves to the next one. One that says nothing of those before it counts as one
 * candidate.
 */
function leftBy(record) {
    const { looks, predictions, data } = record;
    const own = { rows: data.testFingerprint, candidates: [candidateDigest(predictions)] };
    return looks ?? [own];
}


/***/ }),

/***/ 69838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The end of the line that promoted runs form, each naming the one before it: a clock that jumped
 * orders nothing. Where a run was deleted the line has ends that are none, so of several the
 * one that is furthest along it is taken, and of those that are equally far the one that says it
 * began last. A run that can't be read may be the end, unless another one follows it.
 */
var lastPromoted = (function lastPromoted(runs, key) {
    const ours = runs.flatMap(((stored) => stored.kind === 'known' && isOf(stored.run, key) ? [{ ...stored, run: stored.run }] : []));
    const promoted = ours.flatMap((({ name, run }) => run.status === 'finished' && run.promoted ? [{ name, run, position: positionOf(run) }] : []));
    const followed = new Set(promoted.flatMap((({ run }) => run.predecessor?.runId ?? [])));
    const unreadable = runs.findLast(((stored) => stored.kind === 'unreadable' && !followed.has(stored.name)));
    if (unreadable?.kind === 'unreadable')
        return { kind: 'unreadable', error: unreadable.error };
    const [last, ...others] = promoted
        .filter((({ run }) => !followed.has(run.id)))
        .toSorted((a, b) => b.position - a.position || compareText(b.run.id, a.run.id));
    if (last) {
        const rivals = others.filter(({ position }) => position === last.position);
        return { kind: 'found', last, rivals };
    }
    if (promoted.length > 0)
        return { kind: 'circle', runs: promoted };
    const older = ours.findLast(({ run }) => run.status === 'older' && run.promoted);
    return older ? { kind: 'older', runId: older.run.id } : { kind: 'none' };
});
/** Of a promoted run, from 1 on. One that does not say so follows at least one. */
var positionOf = (function positionOf({ predecessor }) {
    return predecessor ? (predecessor.position ?? 1) + 1 : 1;
});
var isOf = (function isOf(run, { project, experiment }) {
    return run.project === project && run.experiment === experiment;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: (() => (/* binding */ lastPromoted)),
/* harmony export */   d: () => (/* binding */ positionOf)
/* harmony export */ });



function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 13912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Who a file says made it; undefined where it names nobody. */
var ownerIn = (function ownerIn(json) {
    return ownerSchema.safeParse(json, _schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .ONCE */ .E).data;
});
/** A new owner: this process. */
var newOwner = (function newOwner() {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    own.add(token);
    return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), pid: process.pid, started: startOf(process.pid), token };
});
var livenessOf = (function livenessOf({ host, pid, started, token }) {
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return 'unknown';
    if (pid === process.pid)
        return own.has(token) ? 'alive' : 'dead';
    return isRunning(pid) && startOf(pid) === started ? 'alive' : 'dead';
});
/**
 * In clock ticks since the machine began: ids of processes are given again. proc(5), field 22; the
 * second field may hold blanks and parentheses, so it is counted from the last parenthesis.
 */
var startOf = (function startOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    catch {
        return null;
    }
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: (() => (/* binding */ newOwner)),
/* harmony export */   f6: (() => (/* binding */ ownerIn)),
/* harmony export */   l8: (() => (/* binding */ livenessOf))
/* harmony export */ });
/* unused harmony export isRunning */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9011);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4647);






/** Who made a file or a folder that is there only while they work. */
const ownerSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .later */ .N)((() => zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
    /** When the process began, as its system counts; null where that can't be asked. */
    started: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    /** Tells two of one process apart. */
    token: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
})));

/** Tokens of what this process owns: another process of its id, in a container, had others. */
const own = new Set();


/** Whether a process of this machine runs. */
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error) === 'EPERM';
    }
}



/***/ }),

/***/ 57561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aB: (() => (/* binding */ CARRIES_NOTHING)),
/* harmony export */   lo: () => (/* binding */ inTurn),
/* harmony export */   xR: (() => (/* binding */ KEEPS_NOTHING))
/* harmony export */ });
/* unused harmony export REMEMBERS_NOTHING */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** Where a run needs to be nowhere but in its folder. */
const KEEPS_NOTHING = {
    keep: (async () => ({})),
    promote: (async () => { }),
    rollBack: async () => [],
};
const noJobs = async () => {
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of('a run is handed from one job to another on GitHub, and nowhere else', {
        fix: 'Train and judge in one go: node dist/cli.js run CONFIG',
    });
};
/** Where there are no jobs. */
const CARRIES_NOTHING = {
    leave: noJobs,
    take: noJobs,
    gather: noJobs,
    fetchModel: noJobs,
};
/** Where each run trains. */
const REMEMBERS_NOTHING = {
    find: async () => undefined,
    remember: async () => { },
};
/** Keeps and promotes with one keeper after the other; all of them roll back at once. */
function inTurn(...keepers) {
    return {
        async keep(run) {
            let kept = {};
            for (const keeper of keepers)
                kept = { ...kept, ...(await keeper.keep(run)) };
            return kept;
        },
        async promote(run, source) {
            for (const keeper of keepers)
                await keeper.promote(run, source);
        },
        async rollBack() {
            return (await Promise.all(keepers.map((keeper) => keeper.rollBack()))).flat();
        },
    };
}


/***/ }),

/***/ 49910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * What the last run of an experiment in a store that came to a verdict tells of the candidates
 * before the next one; a promoted one begins anew.
 * @throws BrokenError where a run that may be it can't be read
 */
var looksInStore = (async function looksInStore(store, { project, experiment }) {
    const last = (await store.runs()).findLast(((stored) => {
        if (stored.kind !== 'known')
            return stored.kind === 'unreadable';
        const { run } = stored;
        const ours = run.project === project && run.experiment === experiment;
        return ours && run.status === 'finished';
    }));
    if (!last || (last.kind === 'known' && last.run.status === 'finished' && last.run.promoted)) {
        return looks/* NO_LOOKS */.zj;
    }
    const record = await store.open(last.name).readRecord();
    return record.status === 'finished' ? { looks: (0,looks/* leftBy */.jf)(record), unknown: [] } : looks/* NO_LOOKS */.zj;
});
/**
 * Which run it is comes from the store's index; what counts is its record, which is read here. Where
 * that says otherwise the index is rebuilt.
 * @throws BrokenError where a run that may be it can't be read
 */
var findLastPromoted = (async function findLastPromoted(store, key) {
    const choice = (0,promoted_line/* lastPromoted */.J)(await store.runs(), key);
    const last = choice.kind === 'found' ? await read(choice, store) : none(choice);
    if (last)
        return last;
    await store.dropIndex();
    const again = (0,promoted_line/* lastPromoted */.J)(await store.runs(), key);
    const found = again.kind === 'found' ? await read(again, store) : none(again);
    if (found)
        return found;
    throw new errors/* BrokenError */.gk(`the runs of ${store.root} change while they are read`);
});
/** Undefined where its record is another one than the index knows. */
var read = (async function read({ last, rivals }, store) {
    const folder = store.open(last.name);
    const record = await folder.readRecord();
    if (!(0,external_node_util_.isDeepStrictEqual)((0,run_summary/* summaryOfRecord */.z)(record), last.run))
        return undefined;
    const chosen = { code: 'last-of-store', rivals: rivals.map(({ run }) => run.id) };
    const search = foundInStore(record, folder.path, chosen);
    const { runId, sha } = search;
    return { search, predecessor: { runId, sha, position: last.position } };
});
var none = (function none(choice) {
    return { search: notFound(choice), predecessor: null };
});
var notFound = (function notFound(choice) {
    switch (choice.kind) {
        case 'none':
            return { found: false, because: { code: 'first', searched: { in: 'store' } } };
        case 'older':
            return { found: false, because: { code: 'older', runId: choice.runId } };
        case 'unreadable': {
            const { error } = choice;
            const fix = 'It may be the baseline: bring its record back, or delete its folder.';
            throw new errors/* BrokenError */.gk((0,errors/* messageOf */.bD)(error), fix, { cause: error });
        }
        case 'circle': {
            const ids = choice.runs.map(({ run }) => run.id).join(', ');
            throw new errors/* BrokenError */.gk(`none of the promoted runs ${ids} is the last one: each is followed by another`, 'Delete the folders of those that should not count.');
        }
    }
});
var foundInStore = (function foundInStore({ id, git }, folder, chosen) {
    return { found: true, runId: id, folder, chosen, sha: git?.sha ?? null };
});
/** As each system has it. `XDG_CACHE_HOME` counts everywhere: who sets it means it. */
var userCache = (function userCache(env, platform, home) {
    const { XDG_CACHE_HOME: chosen = '', LOCALAPPDATA: local = '' } = env;
    // The specification ignores a relative one.
    if ((0,external_node_path_.isAbsolute)(chosen))
        return chosen;
    if (platform === 'win32')
        return local || (0,external_node_path_.join)(home, 'AppData', 'Local');
    if (platform === 'darwin')
        return (0,external_node_path_.join)(home, 'Library', 'Caches');
    return (0,external_node_path_.join)(home, '.cache');
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: (() => (/* binding */ LocalHost))
});

// EXTERNAL MODULE: ./src/baseline/file-baseline.ts
var file_baseline = __webpack_require__(51449);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/host/keepers.ts
var keepers = __webpack_require__(57561);
// EXTERNAL MODULE: ./src/baseline/looks.ts
var looks = __webpack_require__(53427);
;// CONCATENATED MODULE: ./src/host/local/earlier-looks.ts



// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/baseline/promoted-line.ts
var promoted_line = __webpack_require__(69838);
// EXTERNAL MODULE: ./src/record/run-summary.ts
var run_summary = __webpack_require__(43721);
;// CONCATENATED MODULE: ./src/host/local/last-promoted.ts










// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/host/local/local-checkpoints.ts




/**
 * Checkpoints of a terminal's trainings, in the user's own cache: nothing that lies there came with
 * a checkout, so that no weights of somebody else's are taken for those of a training here. Another
 * store has others.
 */
class LocalCheckpoints {
    #root;
    /**
     * @param store its root
     * @param cache the user's folder for what can be made again
     */
    constructor(store, cache = userCache(process.env, process.platform, (0,external_node_os_.homedir)())) {
        const digest = (0,external_node_crypto_.createHash)('sha256').update((0,external_node_path_.resolve)(store)).digest('hex');
        this.#root = (0,external_node_path_.join)(cache, 'sluice', 'checkpoints', digest.slice(0, 16));
    }
    folder({ project, experiment }) {
        return (0,external_node_path_.join)(this.#root, project, experiment);
    }
    /** It is where it was left. */
    async restore() { }
    async drop(key) {
        await (0,promises_.rm)(this.folder(key), { recursive: true, force: true });
    }
}


// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/files/error-code.ts
var error_code = __webpack_require__(4647);
// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/schemas.ts
var src_schemas = __webpack_require__(9011);
;// CONCATENATED MODULE: ./src/host/local/local-trainings.ts












const remembered = (0,src_schemas/* later */.N)((() => schemas/* object */.Ikc({
    run: schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
    sha: schemas/* string */.YjP().nullable(),
    /** Of `run.json`, which holds the digests of all else. */
    record: schemas/* string */.YjP(),
})));
/**
 * The trainings of a terminal's runs. A store may have come with a checkout, so it does not vouch for
 * itself: what counts is what a run of this user's wrote down when it ended, in the user's own cache.
 */
class LocalTrainings {
    store;
    #root;
    /** @param cache the user's folder for what can be made again */
    constructor(store, cache = userCache(process.env, process.platform, (0,external_node_os_.homedir)())) {
        this.store = store;
        const digest = (0,external_node_crypto_.createHash)('sha256').update((0,external_node_path_.resolve)(store.root)).digest('hex');
        this.#root = (0,external_node_path_.join)(cache, 'sluice', 'trainings', digest.slice(0, 16));
    }
    async find(recipe) {
        const text = await this.#read(recipe);
        if (text === undefined)
            return undefined;
        const { run, sha, record } = remembered.parse(JSON.parse(text), src_schemas/* ONCE */.E);
        const folder = this.store.folder(run);
        const now = await (0,verified_file/* digestOf */.ol)((0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.record));
        // It was pruned.
        if (now === undefined)
            return undefined;
        if (now === record)
            return { runId: run, folder, sha };
        throw new errors/* BrokenError */.gk(`the record of run ${run} is not the one that the run wrote`);
    }
    async remember(recipe, { record, folder }) {
        // The run that it was taken from knows more: this one has no model.
        if (record.reused && record.artifacts.length === 0)
            return;
        const digest = await (0,verified_file/* digestOf */.ol)((0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.record));
        const entry = { run: record.id, sha: record.git?.sha ?? null, record: digest };
        const file = this.#file(recipe);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,atomic_write/* writeAtomic */.vZ)(file, JSON.stringify(entry));
    }
    async #read(recipe) {
        try {
            return await (0,promises_.readFile)(this.#file(recipe), 'utf8');
        }
        catch (error) {
            if ((0,error_code/* errorCode */.C)(error) === 'ENOENT')
                return undefined;
            throw error;
        }
    }
    #file(recipe) {
        return (0,external_node_path_.join)(this.#root, `${recipe}.json`);
    }
}

;// CONCATENATED MODULE: ./src/host/local/local-host.ts







/** A terminal: the store on this disk is all there is. */
class LocalHost {
    store;
    promotes;
    rulesFrom;
    name = 'local';
    place;
    kept = keepers/* KEEPS_NOTHING */.xR;
    carrier = keepers/* CARRIES_NOTHING */.aB;
    checkpoints;
    trainings;
    constructor(store, git, promotes, 
    /** The commit whose rules judge, as it was named, and the work tree that has it. */
    rulesFrom) {
        this.store = store;
        this.promotes = promotes;
        this.rulesFrom = rulesFrom;
        this.place = git.then(((state) => ({ git: state })));
        this.checkpoints = new LocalCheckpoints(store.root);
        this.trainings = new LocalTrainings(store);
    }
    async base() {
        if (!this.rulesFrom)
            return null;
        const { openLocalBase } = await __webpack_require__.e(/* import() */ 3223).then(__webpack_require__.bind(__webpack_require__, 53223));
        return openLocalBase(this.rulesFrom);
    }
    async begin() {
        return { name: this.name, receive() { } };
    }
    async findBaseline(key, source) {
        const last = (() => findLastPromoted(this.store, key));
        const { search, predecessor } = source.kind === 'auto'
            ? await last()
            : { search: await this.#named(source), predecessor: (await last()).predecessor };
        return { search, promotes: this.promotes, predecessor };
    }
    earlierLooks(key) {
        return looksInStore(this.store, key);
    }
    acceptance() {
        throw errors/* InputError */.dz.of('a baseline is accepted by a run on GitHub');
    }
    async announceEnd() {
        return {};
    }
    async #named(source) {
        switch (source.kind) {
            case 'none':
                return { found: false, because: { code: 'none' } };
            case 'file':
                return (0,file_baseline/* fileBaseline */.m)(source.path);
            case 'branch':
                throw errors/* InputError */.dz.of(`baseline: branch:${source.name} is for runs on GitHub`, {
                    fix: 'In a terminal use baseline: auto, run:ID or file:PATH.',
                });
            case 'run': {
                const folder = await this.store.find(source.id);
                const record = await folder.readRecord();
                return foundInStore(record, folder.path, { code: 'configured-run', runId: record.id });
            }
        }
    }
}


/***/ }),

/***/ 18949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** All files with predictions that a run's record names. */
var predictionFiles = (function predictionFiles({ predictions, confirm }) {
    return [...(predictions ?? []), ...(confirm?.predictions ?? [])];
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: (() => (/* binding */ RunFolder)),
/* harmony export */   al: (() => (/* binding */ RUN_FILES)),
/* harmony export */   b0: (() => (/* binding */ predictionFiles)),
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
/**
 * Reads a record from JSON text.
 * @throws OlderRecordError when an older version wrote it
 * @throws BrokenError when it is not JSON, of another schema version, or does not hold what a record holds.
 */
var parseRecord = (async function parseRecord(text, source) {
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: (() => (/* binding */ parseRecord)),
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



/***/ }),

/***/ 43721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
var summaryOfRecord = (function summaryOfRecord(record) {
    const { id, project, experiment, created, git } = record;
    const named = { id, project, experiment, created, sha: git?.sha ?? null };
    if (record.status !== 'finished') {
        return { ...named, status: record.status, error: record.error };
    }
    const { decision, metrics, timings, promoted, predecessor, baseline, reference } = record;
    const gated = [...new Set(decision.findings.map((({ metric }) => metric)))];
    return {
        ...named,
        status: 'finished',
        verdict: decision.verdict,
        promoted,
        ...(predecessor !== undefined && { predecessor: predecessor && inLine(predecessor) }),
        against: [
            ...('runId' in baseline ? [baseline.runId] : []),
            ...(reference ? [reference.runId] : []),
        ],
        gated: gated
            .filter(((name) => Object.hasOwn(metrics.test, name)))
            .map(((name) => [name, metrics.test[name].value])),
        lower: (record.own ?? []).flatMap(({ name, better }) => (better === 'lower' ? name : [])),
        testRows: record.data.testFingerprint,
        seconds: timings.totalSeconds,
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ summaryOfOlder),
/* harmony export */   z: (() => (/* binding */ summaryOfRecord))
/* harmony export */ });

function inLine({ runId, position }) {
    return { runId, ...(position !== undefined && { position }) };
}
function summaryOfOlder({ id, project, experiment, promoted }) {
    return { id, project, experiment, status: 'older', promoted };
}


/***/ }),

/***/ 28799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ep: (() => (/* binding */ RECORD_SCHEMA)),
/* harmony export */   qx: () => (/* binding */ TRAINED_SCHEMA),
/* harmony export */   v3: (() => (/* binding */ OLDER_SCHEMA))
/* harmony export */ });
/** What a job leaves that only trains. */
const TRAINED_SCHEMA = 'sluice/trained@1';
const RECORD_SCHEMA = 'sluice/run@2';
/** What versions before it wrote: told by its name where it is met, and not read. */
const OLDER_SCHEMA = 'sluice/run@1';


/***/ }),

/***/ 25520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
var isDead = (function isDead(file, now) {
    try {
        const { mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        const owner = (0,_files_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerIn */ .f6)(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')));
        if (!owner)
            return now - mtimeMs > SILENCE;
        const liveness = (0,_files_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .livenessOf */ .l8)(owner);
        return liveness === 'dead' || (liveness === 'unknown' && now - mtimeMs > SILENCE);
    }
    catch {
        // Another process has removed it meanwhile, or is writing it.
        return false;
    }
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: (() => (/* binding */ Store))
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4448);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4647);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88463);
/* harmony import */ var _files_owner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13912);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18949);









/** Ends the name of the file that says who works in a folder. */
const OWNER = '.owner';
/** Of another machine it can't be known whether a process lives. In milliseconds. */
const SILENCE = 24 * 60 * 60 * 1000;
/** Runs on disk: `ROOT/runs/RUN_ID/`. git ignores a root that was made for them. */
class Store {
    root;
    constructor(root) {
        this.root = root;
    }
    folder(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs', id);
    }
    /** The folder of a run that has its name. */
    open(id) {
        return new _run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .RunFolder */ .E8(this.folder(id));
    }
    /**
     * A folder for a run to work in: `runs/.ID`, beside the place that it is to have. Who works in it
     * stands in a file beside it, so that a run that was killed is told from one that works.
     * @param ids in turn, until one is free: that of a run which is there, or which another process
     *   works on, is not taken
     * @throws BrokenError when it can't be made, or none is free
     */
    create(ids) {
        const runs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs');
        try {
            // Only a folder that was made here is the store's alone: `--store .` must not make git blind
            // to a project.
            const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.root, { recursive: true }) !== undefined;
            if (made)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, '.gitignore'), '*\n');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(runs, { recursive: true });
        }
        catch (cause) {
            throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(runs, cause);
        }
        const taken = [];
        for (const id of ids) {
            const folder = this.#claim(id);
            if (folder)
                return { id, folder };
            taken.push(id);
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`there are runs already with the ids ${taken.join(', ')}, in ${runs}`);
    }
    /** Undefined where a run has this id. */
    #claim(id) {
        const [final, path, owner] = [this.folder(id), this.#aside(id), `${this.#aside(id)}${OWNER}`];
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(owner, JSON.stringify((0,_files_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .newOwner */ .Eh)()), { flag: 'wx' });
        }
        catch (cause) {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(cause) === 'EEXIST')
                return undefined;
            throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(path, cause);
        }
        try {
            // Looked at under the claim: a run keeps its own until it has its name.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(final)) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
                return new _run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .RunFolder */ .E8(path, final, owner);
            }
        }
        catch (cause) {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(cause) !== 'EEXIST')
                throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(path, cause);
        }
        // What lies there is not ours, and must not look as if it were.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(owner, { force: true });
        return undefined;
    }
    #aside(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs', `.${id}`);
    }
    /**
     * Runs that were killed before they were through, the newest first. One that another machine works
     * on, or did, is only among them when it has been silent for a day.
     * @param now in milliseconds
     */
    async killed(now) {
        const runs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs');
        const owners = (await this.#entries())
            .filter(((entry) => entry.isFile() && entry.name.startsWith('.') && entry.name.endsWith(OWNER)))
            .map((({ name }) => name))
            .sort()
            .reverse();
        const found = [];
        for (const name of owners) {
            const owner = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runs, name);
            if (!isDead(owner, now))
                continue;
            const aside = name.slice(0, -OWNER.length);
            const id = aside.slice(1);
            const at = (path) => new _run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .RunFolder */ .E8(path, path, owner);
            const [path, final] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runs, aside), this.folder(id)];
            if (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlainFolder */ .Z)(path))
                found.push({ id, folder: at(path), published: false });
            else if (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlainFolder */ .Z)(final))
                found.push({ id, folder: at(final), published: true });
            else
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(owner, { force: true });
        }
        return found;
    }
    /** The ids of all runs, the oldest first: ids begin with the time. */
    async ids() {
        return (await this.#entries())
            .filter(((entry) => entry.isDirectory() && !entry.name.startsWith('.')))
            .map((({ name }) => name))
            .sort();
    }
    /** What every run is, the oldest first; known of an index where it is the same as before. */
    async runs() {
        const ids = await this.ids();
        if (ids.length === 0)
            return [];
        // In the bundle, but not made before there is a run.
        const { summarizeRuns } = await __webpack_require__.e(/* import() */ 8990).then(__webpack_require__.bind(__webpack_require__, 28990));
        return summarizeRuns({ file: this.#index, runs: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs') }, ids);
    }
    /** The next look reads every record. */
    async dropIndex() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.#index, { force: true });
    }
    get #index() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, '.runs-index');
    }
    async #entries() {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs'), { withFileTypes: true });
        }
        catch (cause) {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(cause) === 'ENOENT')
                return [];
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`can't read the store ${this.root}`, undefined, { cause });
        }
    }
    /**
     * The run with this id, or the only one whose id starts with it.
     * @throws InputError when there is none or more than one
     */
    async find(id) {
        const ids = await this.ids();
        const matches = ids.includes(id) ? [id] : ids.filter((other) => other.startsWith(id));
        if (matches.length === 1)
            return this.open(matches[0]);
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of(matches.length === 0
            ? `there is no run "${id}" in ${this.root}`
            : `"${id}" is the start of ${matches.length} runs`, { fix: 'List them with: node dist/cli.js runs' });
    }
}



/***/ })

};
