export const id = 8831;
export const ids = [8831];
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


/***/ })

};
