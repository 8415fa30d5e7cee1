export const id = 402;
export const ids = [402];
export const modules = {

/***/ 49402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runsCommand: () => (/* binding */ runsCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13139);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18949);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25520);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72691);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67388);
/* harmony import */ var _text_marks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54777);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38866);









/** `runs`: the runs of the store, the newest first. Returns the exit code. */
async function runsCommand(options, { colors, say, print, printJson }) {
    const store = new _record_store_js__WEBPACK_IMPORTED_MODULE_4__/* .Store */ .i((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.store));
    const records = [];
    for (const id of (await store.ids()).reverse()) {
        try {
            const folder = new _record_run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .RunFolder */ .E(store.folder(id));
            if (await folder.hasRecord())
                records.push(await folder.readRecord());
            else
                say(colors.yellow(`⚠️ ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .Ah)(`${id} was cut off and left no record: ${folder.path}`)}`));
        }
        catch (error) {
            say(colors.yellow(`⚠️ ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .Ah)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))}`));
        }
    }
    if (options.json)
        printJson(records);
    else
        for (const record of records)
            print(describe(record));
    if (records.length === 0)
        say((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .Ah)(`no runs in ${options.store}`));
    return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.passed;
}
function describe(record) {
    const start = `${record.id}  ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .Ah)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_7__/* .experimentName */ .By)(record))}`;
    if (record.status !== 'finished')
        return `${start}  ⚠️ ${record.status}: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .Ah)(record.error)}`;
    const { decision, metrics, timings, promoted } = record;
    const gated = [...new Set(decision.findings.map(({ metric }) => metric))]
        .filter((name) => Object.hasOwn(metrics.test, name))
        .map((name) => `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .Ah)(name)} ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_7__/* .formatValue */ .Fl)(metrics.test[name])}`);
    const verdict = `${_text_marks_js__WEBPACK_IMPORTED_MODULE_6__/* .MARKS */ .j[decision.verdict]} ${decision.verdict}${promoted ? ', promoted' : ''}`;
    return [start, verdict, ...gated, (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_8__/* .formatSeconds */ .Xo)(timings.totalSeconds)].join('  ');
}


/***/ })

};
