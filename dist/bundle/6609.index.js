export const id = 6609;
export const ids = [6609];
export const modules = {

/***/ 79404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ answersByName),
/* harmony export */   a: () => (/* binding */ answersBeside)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80907);
/* harmony import */ var _read_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79074);
/* harmony import */ var _rows_by_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50160);




/**
 * What stands beside the labels.
 * @throws InputError where that is no answer
 */
function answersBeside(rows, spec) {
    return (0,_arrange_js__WEBPACK_IMPORTED_MODULE_3__/* .withLabels */ .I)((0,_read_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswers */ .M)(rows.testTable, spec, rows), knownOf(rows));
}
/**
 * What another file says of the rows, by their names, in their order.
 * @throws InputError where that is no answer, rows have no names, or the two have not the same
 */
function answersByName(given, spec, rows) {
    const answers = (0,_read_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswers */ .M)(given.table, spec, rows);
    return (0,_arrange_js__WEBPACK_IMPORTED_MODULE_3__/* .withLabels */ .I)((0,_arrange_js__WEBPACK_IMPORTED_MODULE_3__/* .pickAnswers */ .T)(answers, placesIn(given, rows)), knownOf(rows));
}
function knownOf({ testIds: ids, test, outcomes }) {
    return { ids, labels: test.y, ...(outcomes && { outcomes }) };
}
function placesIn(given, rows) {
    if (given.idColumn === undefined || rows.idColumn === undefined) {
        const nameless = given.idColumn === undefined ? given.table.file : rows.testTable.file;
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of('labels of another file are found by the names of rows, and there are none', {
            at: { file: nameless },
            fix: 'Name the column that names rows: id: COLUMN.',
        });
    }
    return (0,_rows_by_name_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOfRows */ .Z)(given, { ids: rows.testIds, name: rows.testTable.file });
}


/***/ }),

/***/ 1593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ seedsOf),
/* harmony export */   k4: () => (/* binding */ withClusters),
/* harmony export */   v1: () => (/* binding */ withSeeds)
/* harmony export */ });
/**
 * What several seeds of one training say of the same rows, as the predictions of the first that
 * hold the others. They may come from anywhere: one run after the other, or jobs of their own.
 * @param first of the model that is exported
 * @param others of the same rows in the same order, with the same labels
 * @throws RangeError where they are of other rows, or another task
 */
function withSeeds(first, others) {
    if (others.length === 0)
        return first;
    const { ids } = first;
    for (const one of others) {
        if (one.ids === ids)
            continue;
        if (one.ids.length !== ids.length || one.ids.some((id, row) => id !== ids[row])) {
            throw new RangeError('the seeds answered for other rows');
        }
    }
    const wrong = new RangeError('the seeds are of different tasks');
    switch (first.task) {
        case 'binary':
            return { ...first, others: others.map((one) => check(one.task === 'binary' && one)) };
        case 'multiclass':
            return { ...first, others: others.map((one) => check(one.task === 'multiclass' && one)) };
        case 'regression':
            return { ...first, others: others.map((one) => check(one.task === 'regression' && one)) };
    }
    function check(found) {
        if (found === false)
            throw wrong;
        return found;
    }
}
/** Each seed's predictions, the first one's first. */
function seedsOf(predictions) {
    const { others, ...first } = predictions;
    return others ? [first, ...others] : [predictions];
}
/** The same with what belongs together, for every seed. */
function withClusters(predictions, clusters) {
    const [first, ...others] = seedsOf(predictions).map((one) => ({ ...one, clusters }));
    return withSeeds(first, others);
}


/***/ }),

/***/ 36609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   givenTrainer: () => (/* binding */ givenTrainer)
/* harmony export */ });
/* harmony import */ var _data_labelled_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10251);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_answers_answers_of_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79404);
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1593);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71013);





/** Trains nothing: it reads what a file says of the rows that are to be judged. */
function givenTrainer() {
    return {
        kind: 'given',
        async prepare(spec, data, world) {
            const { numbers } = data;
            const outcome = numbers
                ? { kind: 'numbers', metrics: finite(numbers) }
                : { kind: 'predictions', predictions: await readGiven(spec, data, world) };
            return {
                async run({ signal }) {
                    signal.throwIfAborted();
                    return {
                        by: { kind: 'given', engine: outcome.kind, version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x },
                        outcome,
                        history: [],
                        model: { kind: 'none' },
                    };
                },
            };
        },
    };
}
function finite({ values }) {
    const found = [...values].flatMap(([name, value]) => typeof value === 'number' ? [[name, value]] : []);
    return Object.fromEntries(found);
}
async function readGiven(spec, data, world) {
    const { rows } = data;
    if (!rows) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of('given predictions need labelled rows to be judged by', {
            fix: 'Name a file of predictions: predictions: {path: FILE.csv}',
        });
    }
    const ofFile = async (file) => (0,_evaluate_answers_answers_of_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .answersByName */ .G)(await (0,_data_labelled_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .readNamedRows */ .VR)(file, world), spec.answers, rows);
    const first = spec.file ? await ofFile(spec.file) : (0,_evaluate_answers_answers_of_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .answersBeside */ .a)(rows, spec.answers);
    const others = [];
    for (const file of spec.seeds)
        others.push(await ofFile(file));
    return (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .withSeeds */ .v1)(first, others);
}


/***/ })

};
