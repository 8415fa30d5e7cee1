export const id = 6609;
export const ids = [6609];
export const modules = {

/***/ 79404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ answersByName),
/* harmony export */   Su: () => (/* binding */ answersOfSeed),
/* harmony export */   aN: () => (/* binding */ answersBeside)
/* harmony export */ });
/* harmony import */ var _data_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8043);
/* harmony import */ var _data_own_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7587);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38866);
/* harmony import */ var _answer_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96801);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80907);
/* harmony import */ var _read_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14760);
/* harmony import */ var _rows_by_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50160);








/**
 * What stands beside the labels.
 * @throws InputError where that is no answer
 */
function answersBeside(rows, spec) {
    refuseLabelsAsAnswers(rows, spec);
    return (0,_arrange_js__WEBPACK_IMPORTED_MODULE_6__/* .withLabels */ .I)((0,_read_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .readAnswers */ .M)(rows.testTable, spec, rows), knownOf(rows));
}
/**
 * What another file says of the rows, by their names, in their order.
 * @throws InputError where that is no answer, rows have no names, or the two have not the same
 */
function answersByName(given, spec, rows) {
    return placedAnswers(given, spec, rows).found;
}
/** With the place of each row in the file. */
function placedAnswers(given, spec, rows) {
    const answers = (0,_read_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .readAnswers */ .M)(given.table, spec, rows);
    const places = placesIn(given, rows);
    return { found: (0,_arrange_js__WEBPACK_IMPORTED_MODULE_6__/* .withLabels */ .I)((0,_arrange_js__WEBPACK_IMPORTED_MODULE_6__/* .pickAnswers */ .T)(answers, places), knownOf(rows)), places };
}
/**
 * What a file of another seed says of the rows, as `answersByName`.
 * @throws InputError where the labels beside its answers are others: a name has to mean one row
 */
function answersOfSeed(given, spec, rows) {
    const { found, places } = placedAnswers(given, spec, rows);
    const { table } = given;
    const column = table.columns.find(({ name }) => name === rows.label);
    if (!column)
        return found;
    const labels = rows.plan.task === 'regression'
        ? (0,_data_own_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ownNumbers */ .ne)(table, column, 'the label', rows.plan.format).column
        : (0,_data_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelColumn */ .NX)(table, rows.label, rows.plan);
    const columns = table.columns.map((one) => (one === column ? labels : one));
    const own = (0,_data_label_js__WEBPACK_IMPORTED_MODULE_0__/* .readLabels */ .k2)({ ...table, columns }, rows.label, rows.plan);
    const other = [...places.keys()].filter((row) => isOther(own[places[row]], rows.test.y[row]));
    if (other.length === 0)
        return found;
    const first = other[0];
    throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(other.length, 'row')} of ${places.length} ${other.length === 1 ? 'has' : 'have'} another label here than in ${rows.testTable.file}, first ${JSON.stringify(rows.testIds[first])}`, {
        at: table.place(places[first]),
        fix: 'Files of several seeds answer for the same rows, by the same names.',
    });
}
/** A missing label is no other one; the last digits of a number may be. */
function isOther(label, wanted) {
    return Math.abs(label - wanted) > 1e-9 * Math.max(Math.abs(label), Math.abs(wanted));
}
/** Whoever takes the labels for the answers finds them right. */
function refuseLabelsAsAnswers({ label, testTable }, spec) {
    const { prediction = _answer_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_COLUMNS */ .N.prediction, score = _answer_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_COLUMNS */ .N.score } = spec;
    const role = label === prediction ? 'predictions' : label === score ? 'scores' : undefined;
    if (role === undefined)
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`column ${JSON.stringify(label)} is to hold the labels and the ${role}: of itself a label is always right`, { at: { file: testTable.file }, fix: `Name the column of the labels, or that of the ${role}.` });
}
function knownOf({ testIds: ids, test, outcomes }) {
    return { ids, labels: test.y, ...(outcomes && { outcomes }) };
}
function placesIn(given, rows) {
    if (given.idColumn === undefined || rows.idColumn === undefined) {
        const nameless = given.idColumn === undefined ? given.table.file : rows.testTable.file;
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of('labels of another file are found by the names of rows, and there are none', {
            at: { file: nameless },
            fix: 'Name the column that names rows: id: COLUMN.',
        });
    }
    return (0,_rows_by_name_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOfRows */ .Z)(given, { ids: rows.testIds, name: rows.testTable.file });
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
/* harmony import */ var _data_given_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44815);
/* harmony import */ var _data_labelled_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10251);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_answers_answer_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96801);
/* harmony import */ var _evaluate_answers_answers_of_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79404);
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1593);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71013);







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
                        by: { kind: 'given', engine: outcome.kind, version: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x },
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
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of('given predictions need labelled rows to be judged by', {
            fix: 'Name a file of predictions: predictions: {path: FILE.csv}',
        });
    }
    const read = async (file, label) => {
        const given = await (0,_data_labelled_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamedRows */ .VR)(file, world, label === undefined ? {} : { label });
        const lookedFor = { ...file, classColumns: (0,_evaluate_answers_answer_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .classColumns */ .K)(spec.answers) };
        for (const { message } of (0,_data_given_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .givenWarnings */ .x3)(given.table, lookedFor, rows.plan)) {
            world.emit({ type: 'warning', message: `${given.table.file}: ${message}` });
        }
        return given;
    };
    const { answers } = spec;
    const others = [];
    if (spec.file) {
        // The labels beside the answers are not read: others are trusted.
        const first = (0,_evaluate_answers_answers_of_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .answersByName */ .GL)(await read(spec.file), answers, rows);
        for (const file of spec.seeds)
            others.push((0,_evaluate_answers_answers_of_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .answersByName */ .GL)(await read(file), answers, rows));
        return (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_6__/* .withSeeds */ .v1)(first, others);
    }
    const first = (0,_evaluate_answers_answers_of_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .answersBeside */ .aN)(rows, answers);
    for (const file of spec.seeds) {
        others.push((0,_evaluate_answers_answers_of_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .answersOfSeed */ .Su)(await read(file, rows.label), answers, rows));
    }
    return (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_6__/* .withSeeds */ .v1)(first, others);
}


/***/ })

};
