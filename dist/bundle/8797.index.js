export const id = 8797;
export const ids = [8797];
export const modules = {

/***/ 78797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summarizeRuns: () => (/* binding */ summarizeRuns)
/* harmony export */ });
/* unused harmony export knownRun */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42047);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4448);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18949);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62524);
/* harmony import */ var _run_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43721);









const indexSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('sluice/index@1'),
    runs: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), stamp: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), run: _run_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .runSummary */ .KL })),
});
/**
 * What every run of a store is. A record is opened only where the index doesn't know its file as it
 * now is: ten thousand runs cost a look at each, and not a reading of each. An index that is missing,
 * torn or of another version is rebuilt, and one that can't be written only costs time.
 * @param file of the index
 * @param names of the runs' folders in `runs`
 * @param read opens a record
 */
async function summarizeRuns({ file, runs }, names, read = knownRun) {
    const before = await readIndex(file);
    const known = new Map(before.map((entry) => [entry.name, entry]));
    const entries = [];
    let opened = false;
    const found = [];
    for (const name of names) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(runs, name);
        const stamp = stampOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .RUN_FILES */ .al.record));
        const entry = known.get(name);
        if (entry !== undefined && entry.stamp === stamp) {
            entries.push(entry);
            found.push({ kind: 'known', name, run: entry.run });
            continue;
        }
        const stored = await read(new _run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .RunFolder */ .E8(folder));
        found.push({ ...stored, name });
        if (stored.kind !== 'known' || stamp === undefined)
            continue;
        entries.push({ name, stamp, run: stored.run });
        opened = true;
    }
    if (opened || entries.length < before.length)
        await writeIndex(file, entries);
    return found;
}
/** By the record itself. */
async function knownRun(folder) {
    try {
        if (!(await folder.hasRecord()))
            return { kind: 'killed' };
        return { kind: 'known', run: (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .summaryOfRecord */ .zG)(await folder.readRecord()) };
    }
    catch (error) {
        if (error instanceof _run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .OlderRecordError */ .w)
            return { kind: 'known', run: (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .summaryOfOlder */ .i8)(error.run) };
        return { kind: 'unreadable', error };
    }
}
/**
 * Changes whenever the file does: a record is written aside and renamed, and a person's editor
 * changes size or time. Undefined of what is no file: a link's record can change unseen.
 */
function stampOf(record) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(record, { throwIfNoEntry: false });
    if (!stats?.isFile())
        return undefined;
    return [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(' ');
}
/** The first line is the digest of the rest. */
async function readIndex(file) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8');
        const end = text.indexOf('\n');
        const body = text.slice(end + 1);
        if (text.slice(0, end) !== digest(body))
            return [];
        return indexSchema.parse(JSON.parse(body)).runs;
    }
    catch {
        return [];
    }
}
async function writeIndex(file, runs) {
    const index = { schema: 'sluice/index@1', runs };
    const body = JSON.stringify(index);
    await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)(file, `${digest(body)}\n${body}`).catch(() => { });
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 43721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ runSummary),
/* harmony export */   i8: () => (/* binding */ summaryOfOlder),
/* harmony export */   zG: () => (/* binding */ summaryOfRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const named = { id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), project: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), experiment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() };
/** When and of which commit. */
const begun = { created: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() };
/** What a store is asked of its runs: how each ended, and which other runs it names. */
const runSummary = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('status', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...named,
        ...begun,
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('finished'),
        verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'inconclusive']),
        promoted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        /** As in the record. */
        predecessor: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ runId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), position: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().exactOptional() })
            .nullable()
            .exactOptional(),
        /** The runs that it was compared with, and is held against. */
        against: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** What the gate asked for, each with its value. */
        gated: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable()])),
        /** The user's own metrics of which less is better. */
        lower: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** The fingerprint of its test rows. */
        testRows: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...named,
        ...begun,
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['broke', 'interrupted']),
        error: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    /** An older version wrote its record, which is not read. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...named, status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('older'), promoted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
]);
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
