export const id = 8990;
export const ids = [8990];
export const modules = {

/***/ 28990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * What every run of a store is. A record is opened only where the index doesn't know its file as it
 * now is: ten thousand runs cost a look at each, and not a reading of each. An index that is missing,
 * torn or of another version is rebuilt, and one that can't be written only costs time.
 * @param file of the index
 * @param names of the runs' folders in `runs`
 * @param read opens a record
 */
var summarizeRuns = (async function summarizeRuns({ file, runs }, names, read = knownRun) {
    const before = await readIndex(file);
    const known = new Map(before.map(((entry) => [entry.name, entry])));
    const entries = [];
    let opened = false;
    const found = [];
    for (const name of names) {
        const folder = (0,external_node_path_.join)(runs, name);
        const stamp = stampOf((0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.record));
        const entry = known.get(name);
        if (entry !== undefined && entry.stamp === stamp) {
            entries.push(entry);
            found.push({ kind: 'known', name, run: entry.run });
            continue;
        }
        const stored = await read(new run_folder/* RunFolder */.E8(folder));
        found.push({ ...stored, name });
        if (stored.kind !== 'known' || stamp === undefined)
            continue;
        entries.push({ name, stamp, run: stored.run });
        opened = true;
    }
    if (opened || entries.length < before.length)
        await writeIndex(file, entries);
    return found;
});
/** By the record itself. */
var knownRun = (async function knownRun(folder) {
    try {
        if (!(await folder.hasRecord()))
            return { kind: 'killed' };
        return { kind: 'known', run: (0,run_summary/* summaryOfRecord */.z)(await folder.readRecord()) };
    }
    catch (error) {
        if (error instanceof run_record/* OlderRecordError */.w)
            return { kind: 'known', run: (0,run_summary/* summaryOfOlder */.i)(error.run) };
        return { kind: 'unreadable', error };
    }
});
/**
 * Changes whenever the file does: a record is written aside and renamed, and a person's editor
 * changes size or time. Undefined of what is no file: a link's record can change unseen.
 */
var stampOf = (function stampOf(record) {
    const stats = (0,external_node_fs_.lstatSync)(record, { throwIfNoEntry: false });
    if (!stats?.isFile())
        return undefined;
    return [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(' ');
});
/** The first line is the digest of the rest. */
var readIndex = (async function readIndex(file) {
    try {
        const text = await (0,promises_.readFile)(file, 'utf8');
        const end = text.indexOf('\n');
        const body = text.slice(end + 1);
        if (text.slice(0, end) !== digest(body))
            return [];
        return indexSchema.parse(JSON.parse(body)).runs;
    }
    catch {
        return [];
    }
});
var writeIndex = (async function writeIndex(file, runs) {
    const index = { schema: 'sluice/index@1', runs };
    const body = JSON.stringify(index);
    await (0,atomic_write/* writeAtomic */.vZ)(file, `${digest(body)}\n${body}`).catch(() => { });
});
var digest = (function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summarizeRuns: (() => (/* binding */ summarizeRuns))
});

// UNUSED EXPORTS: knownRun

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/record/run-record.ts
var run_record = __webpack_require__(62524);
// EXTERNAL MODULE: ./src/record/run-summary.ts
var run_summary = __webpack_require__(43721);
;// CONCATENATED MODULE: ./src/record/run-summary-schema.ts

const named = { id: schemas/* string */.YjP(), project: schemas/* string */.YjP(), experiment: schemas/* string */.YjP() };
/** When and of which commit. */
const begun = { created: schemas/* string */.YjP(), sha: schemas/* string */.YjP().nullable() };
/** What a store is asked of its runs: how each ended, and which other runs it names. */
const runSummary = schemas/* discriminatedUnion */.gMt('status', [
    schemas/* strictObject */.rej({
        ...named,
        ...begun,
        status: schemas/* literal */.euz('finished'),
        verdict: schemas/* enum */.k5n(['passed', 'failed', 'inconclusive']),
        promoted: schemas/* boolean */.zMY(),
        /** As in the record. */
        predecessor: schemas/* strictObject */.rej({ runId: schemas/* string */.YjP(), position: schemas/* int */.Whr().positive().exactOptional() })
            .nullable()
            .exactOptional(),
        /** The runs that it was compared with, and is held against. */
        against: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** What the gate asked for, each with its value. */
        gated: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* number */.aig().nullable()])),
        /** The user's own metrics of which less is better. */
        lower: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** The fingerprint of its test rows. */
        testRows: schemas/* string */.YjP(),
        seconds: schemas/* number */.aig(),
    }),
    schemas/* strictObject */.rej({
        ...named,
        ...begun,
        status: schemas/* enum */.k5n(['broke', 'interrupted']),
        error: schemas/* string */.YjP(),
    }),
    /** An older version wrote its record, which is not read. */
    schemas/* strictObject */.rej({ ...named, status: schemas/* literal */.euz('older'), promoted: schemas/* boolean */.zMY() }),
]);

;// CONCATENATED MODULE: ./src/record/run-index.ts










const indexSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('sluice/index@1'),
    runs: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), stamp: schemas/* string */.YjP(), run: runSummary })),
});








/***/ }),

/***/ 43721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ summaryOfOlder),
/* harmony export */   z: () => (/* binding */ summaryOfRecord)
/* harmony export */ });
function summaryOfRecord(record) {
    const { id, project, experiment, created, git } = record;
    const named = { id, project, experiment, created, sha: git?.sha ?? null };
    if (record.status !== 'finished') {
        return { ...named, status: record.status, error: record.error };
    }
    const { decision, metrics, timings, promoted, predecessor, baseline, reference } = record;
    const gated = [...new Set(decision.findings.map(({ metric }) => metric))];
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
            .filter((name) => Object.hasOwn(metrics.test, name))
            .map((name) => [name, metrics.test[name].value]),
        lower: (record.own ?? []).flatMap(({ name, better }) => (better === 'lower' ? name : [])),
        testRows: record.data.testFingerprint,
        seconds: timings.totalSeconds,
    };
}
function inLine({ runId, position }) {
    return { runId, ...(position !== undefined && { position }) };
}
function summaryOfOlder({ id, project, experiment, promoted }) {
    return { id, project, experiment, status: 'older', promoted };
}


/***/ })

};
