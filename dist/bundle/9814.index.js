export const id = 9814;
export const ids = [9814];
export const modules = {

/***/ 49814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repeats: () => (/* binding */ repeats)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _baseline_past_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91039);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18949);





/**
 * Holds a training that was done again to what the run before gave of the same inputs: its predictions,
 * and the files of its network or of its command, where both runs kept a model.
 * @returns the run whose bytes were repeated; undefined where none of these inputs is known
 * @throws BrokenError where the own engine gave others: it promises the same ones
 */
async function repeats(recipe, { evaluated: { files: predictions }, written: { files: artifacts, formats }, }, baseline, scope) {
    const before = await recordBefore(recipe, baseline, scope);
    if (!before)
        return undefined;
    const { record, sha } = before;
    const format = scope.config.trainer.kind === 'dense' ? 'tfjs' : 'as-is';
    const what = difference({ predictions, artifacts, formats }, record, format);
    if (what === undefined)
        return { runId: record.id, sha };
    const message = `the same inputs gave ${what} than in run ${record.id}`;
    if (format === 'tfjs') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${message}, and the engine promises the same to the last bit`, 'Train once more, on another machine: its memory or its processor may err. If it differs again this is a fault of Sluice, so please report it.');
    }
    scope.emit({
        type: 'warning',
        message: `${message}: the command depends on more than its inputs name, so write reuse: false, or name the rest`,
    });
    return undefined;
}
/** Of a run that went on from a checkpoint nobody knows what a whole one gives. */
async function recordBefore(recipe, baseline, { world, emit }) {
    try {
        const kept = await world.host.trainings.find(recipe, baseline);
        if (!kept || kept.recordFile !== undefined)
            return undefined;
        const record = await (0,_baseline_past_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readFinished */ .ph)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(kept.folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FILES */ .al.record));
        return record.recipe === recipe && !record.continued ? { record, sha: kept.sha } : undefined;
    }
    catch (error) {
        if (world.signal.aborted)
            throw error;
        emit({
            type: 'warning',
            message: `the training can't be held to what the same inputs gave before: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`,
        });
        return undefined;
    }
}
/** @param format the one whose files depend on the training alone, and not on the run as well */
function difference(now, before, format) {
    const answers = ({ predictions }) => predictions.map(({ seed, sha256 }) => [seed, sha256]);
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(answers(now), answers(before)))
        return 'other predictions';
    const model = ({ artifacts, formats }) => {
        const paths = formats?.[format];
        return paths && artifacts.flatMap((one) => (paths.includes(one.path) ? [one.sha256] : []));
    };
    const [own, theirs] = [model(now), model(before)];
    return own && theirs && !(0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(own.toSorted(), theirs.toSorted())
        ? 'another model'
        : undefined;
}


/***/ })

};
