export const id = 190;
export const ids = [190];
export const modules = {

/***/ 91039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openBaseline: () => (/* binding */ openBaseline),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7444);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48438);
/* harmony import */ var _models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72084);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62524);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25520);








/**
 * Opens the baseline that a host found.
 * @throws BrokenError when it can't be read: that is never "no baseline"
 */
function openBaseline(search, networkFrom) {
    return search.recordFile === undefined
        ? readBaseline(search.folder, networkFrom, search.fetchModel)
        : readNumbers(search.recordFile);
}
/**
 * Reads a run's folder, and proves its files by the hashes in its record.
 * @throws BrokenError when the run did not finish, or a file is missing, corrupt or invalid
 */
async function readBaseline(folder, networkFrom, fetchModel) {
    const record = await readFinished((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_store_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_FILES */ .al.record));
    const text = (await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .x)(folder, record.predictions)).toString('utf8');
    return {
        record,
        predictions: (0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePredictions */ .Y)(text, record, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, record.predictions.path)),
        async loadModel() {
            if (record.artifacts.length === 0)
                return undefined;
            await fetchModel?.();
            const model = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_store_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_FILES */ .al.model);
            for (const artifact of record.artifacts)
                await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .x)(model, artifact);
            return (0,_models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readModel */ .ko)(model, networkFrom);
        },
    };
}
/**
 * Reads a record that was kept without the rest of its run: its numbers are all there is.
 * @throws BrokenError when it is not the record of a finished run
 */
async function readNumbers(file) {
    return { record: await readFinished(file), loadModel: async () => undefined };
}
async function readFinished(file) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the baseline's record ${file} can't be read`, undefined, { cause });
    }
    const record = await (0,_record_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRecord */ .H)(text, file);
    if (record.status === 'finished')
        return record;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the baseline ${record.id} is a run that ${record.status === 'broke' ? 'broke' : 'was interrupted'}`);
}


/***/ }),

/***/ 42016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _api_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37084);
/* harmony import */ var _api_normalize_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86845);



const parse = function (data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? Object.create(null) : [];
  const parser = (0,_api_index_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .p)(opts);
  const push = (record) => {
    if (parser.options.objname === undefined) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {};
  const error = parser.parse(data, true, push, close);
  if (error !== undefined) throw error;
  return records;
};




/***/ })

};
