export const id = 29;
export const ids = [29];
export const modules = {

/***/ 40751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Whether nothing that this version reads was ever promoted here: the next run that is begins a line. */
var beginsLine = (function beginsLine(search) {
    return !search.found && ['first', 'older'].includes(search.because.code);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: (() => (/* binding */ beginsLine)),
/* harmony export */   u: () => (/* binding */ otherRun)
/* harmony export */ });

/** The run that was found, as a record names it. */
function otherRun(search) {
    return search.found ? { runId: search.runId, sha: search.sha } : null;
}


/***/ }),

/***/ 34225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** A cell as it stands in CSV: quoted where it has to be. */
var quoteCell = (function quoteCell(text) {
    if (PLAIN.test(text))
        return text;
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: (() => (/* binding */ quoteCell)),
/* harmony export */   y: () => (/* binding */ formatCsv)
/* harmony export */ });
/** Rows in a piece of the text. */
const PIECE = 4096;
/**
 * Rows as CSV, in pieces, however their file was written: UTF-8, commas, a missing cell empty,
 * numbers with all their digits, dates in ISO 8601.
 * @param ids first column and its name: a cell a row
 */
function* formatCsv({ rows, columns }, ids) {
    const first = ids ? [{ name: ids.name, cell: (row) => ids.cells[row] }] : [];
    const all = [...first, ...columns.map((column) => ({ name: column.name, cell: cellOf(column) }))];
    yield `${all.map(({ name }) => quoteCell(name)).join(',')}\n`;
    for (let start = 0; start < rows; start += PIECE) {
        let text = '';
        for (let row = start; row < Math.min(start + PIECE, rows); row++) {
            text += `${all.map(({ cell }) => quoteCell(cell(row))).join(',')}\n`;
        }
        yield text;
    }
}
function cellOf(column) {
    if (!('values' in column))
        return (row) => column.levels[column.codes[row]] ?? '';
    const { kind, values } = column;
    return (row) => {
        const value = values[row];
        if (Number.isNaN(value))
            return '';
        return kind === 'date' ? new Date(value).toISOString() : String(value);
    };
}
/** Most names, found at a third of the cost of asking what needs quotes. */
const PLAIN = /^[\w.:/-]+$/;



/***/ }),

/***/ 54989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The predictions file, in pieces: `id,label,prediction` and `score` (of the positive class) or
 * `score_CLASS`, `metric_NAME` for metrics of the user's own, and `group` or `time` where rows belong
 * together. Numbers read back exactly.
 */
var formatPredictions = (function* formatPredictions(predictions) {
    const { clusters, own = [] } = predictions;
    const together = clusters ? [clusters.kind] : [];
    const beside = [...own.map(({ name }) => ownColumn(name)), ...together];
    const header = ['id', 'label', 'prediction', ...scoreColumns(predictions), ...beside];
    yield `${header.map(write_csv/* quoteCell */.H).join(',')}\n`;
    const { ids } = predictions;
    const cells = cellsOf(predictions);
    for (let first = 0; first < ids.length; first += PIECE) {
        let text = '';
        for (let row = first; row < Math.min(first + PIECE, ids.length); row++) {
            const unit = clusters ? `,${clusters.of[row]}` : '';
            text += `${(0,write_csv/* quoteCell */.H)(ids[row])},${cells(row)}`;
            for (const { values } of own)
                text += `,${values[row]}`;
            text += `${unit}\n`;
        }
        yield text;
    }
});
var scoreColumns = (function scoreColumns(predictions) {
    if (predictions.task === 'regression' || !predictions.scores)
        return [];
    return predictions.task === 'binary' ? ['score'] : predictions.classes.map((c) => `score_${c}`);
});
/** Label, prediction and scores of a row, as they are written. */
var cellsOf = (function cellsOf(predictions) {
    const { labels, predicted } = predictions;
    if (predictions.task === 'regression')
        return (row) => `${labels[row]},${predicted[row]}`;
    const { scores } = predictions;
    const names = predictions.classes.map(write_csv/* quoteCell */.H);
    const start = ((row) => `${names[labels[row]]},${names[predicted[row]]}`);
    if (!scores)
        return start;
    if (predictions.task === 'binary')
        return ((row) => `${start(row)},${scores[row]}`);
    const width = names.length;
    return (row) => `${start(row)},${scores.subarray(row * width, (row + 1) * width).join(',')}`;
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: (() => (/* binding */ formatPredictions)),
  Y: () => (/* binding */ parsePredictions)
});

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/index.js + 3 modules
var api = __webpack_require__(37084);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js + 1 modules
var normalize_options = __webpack_require__(86845);
;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/sync.js



const parse = function (data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? Object.create(null) : [];
  const parser = (0,api/* transform */.p)(opts);
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



// EXTERNAL MODULE: ./src/data/csv/write-csv.ts
var write_csv = __webpack_require__(34225);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/evaluate/predictions-file.ts



/** Rows in a piece of the file. */
const PIECE = 4096;

function ownColumn(name) {
    return `metric_${name}`;
}


/**
 * Reads a predictions file that Sluice wrote.
 * @throws BrokenError when it isn't one: a column, a class or a number is wrong
 */
function parsePredictions(text, shape, source) {
    const broken = (message, cause) => new errors/* BrokenError */.gk(`${source} is not a valid predictions file: ${message}`, undefined, { cause });
    const rows = new PredictionRows(shape, broken);
    try {
        // Nothing is collected by the parser: a record of a million rows would be as many objects.
        parse(text, {
            on_record: (cells) => {
                rows.take(cells);
                return null;
            },
        });
    }
    catch (cause) {
        if (cause instanceof errors/* BrokenError */.gk)
            throw cause;
        throw broken((0,errors/* messageOf */.bD)(cause), cause);
    }
    return rows.predictions();
}
/** Takes records, the header first, and keeps what they say as numbers. */
class PredictionRows {
    shape;
    broken;
    #ids = [];
    #labels = [];
    #predicted = [];
    #scores = [];
    #units = [];
    #own;
    #together;
    #classOf;
    /** By column; undefined until the header was taken. */
    #places;
    #scoreColumns = [];
    constructor(shape, broken) {
        this.shape = shape;
        this.broken = broken;
        this.#classOf = new Map(shape.classes.map((name, index) => [name, index]));
        this.#own = (shape.own ?? []).map(() => []);
    }
    take(cells) {
        if (!this.#places) {
            this.#places = new Map(cells.map((name, index) => [name, index]));
            this.#together = ['group', 'time'].find((name) => this.#places?.has(name));
            const { task, classes } = this.shape;
            const scored = task !== 'regression' && cells.some((name) => name.startsWith('score'));
            if (scored) {
                this.#scoreColumns = task === 'binary' ? ['score'] : classes.map((c) => `score_${c}`);
            }
            return;
        }
        const read = this.shape.task === 'regression' ? this.#number : this.#class;
        this.#ids.push(this.#cell(cells, 'id'));
        this.#labels.push(read.call(this, cells, 'label'));
        this.#predicted.push(read.call(this, cells, 'prediction'));
        for (const column of this.#scoreColumns)
            this.#scores.push(this.#number(cells, column));
        this.shape.own?.forEach(({ name }, k) => {
            this.#own[k].push(this.#number(cells, ownColumn(name)));
        });
        if (this.#together)
            this.#units.push(this.#number(cells, this.#together));
    }
    predictions() {
        const ids = this.#ids;
        if (new Set(ids).size !== ids.length)
            throw this.broken('an id occurs twice');
        const { task, classes, transform, outcomes } = this.shape;
        const clusters = this.#together && {
            clusters: { kind: this.#together, of: Uint32Array.from(this.#units) },
        };
        const own = this.shape.own && {
            own: this.shape.own.map((one, k) => ({ ...one, values: Float64Array.from(this.#own[k]) })),
        };
        if (task === 'regression') {
            return {
                task,
                ids,
                labels: Float64Array.from(this.#labels),
                predicted: Float64Array.from(this.#predicted),
                ...clusters,
                ...own,
                ...(transform && { transform }),
            };
        }
        const scores = this.#scoreColumns.length > 0 && { scores: Float64Array.from(this.#scores) };
        if (task === 'multiclass') {
            return {
                task,
                classes,
                ids,
                labels: Int32Array.from(this.#labels),
                predicted: Int32Array.from(this.#predicted),
                ...clusters,
                ...own,
                ...scores,
            };
        }
        const [negative, positive] = classes;
        if (negative === undefined || positive === undefined)
            throw this.broken('it needs two classes');
        return {
            task,
            classes: [negative, positive],
            ids,
            labels: Uint8Array.from(this.#labels),
            predicted: Uint8Array.from(this.#predicted),
            ...clusters,
            ...own,
            ...scores,
            ...(outcomes && { outcomes }),
        };
    }
    #cell(cells, column) {
        const value = cells[this.#places?.get(column) ?? -1];
        if (value === undefined)
            throw this.broken(`it has no column "${column}"`);
        return value;
    }
    #number(cells, column) {
        const text = this.#cell(cells, column);
        const value = Number(text);
        if (text.trim() === '' || !Number.isFinite(value)) {
            throw this.broken(`row ${this.#row}: "${text}" in "${column}" is not a number`);
        }
        return value;
    }
    #class(cells, column) {
        const text = this.#cell(cells, column);
        const index = this.#classOf.get(text);
        if (index === undefined) {
            throw this.broken(`row ${this.#row}: "${text}" is not one of the classes`);
        }
        return index;
    }
    /** Of the record being taken, from 1. */
    get #row() {
        return Math.max(1, this.#ids.length);
    }
}


/***/ }),

/***/ 10029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Conditions \u00d7 evidence \u2192 decision, by the rules that decide; where work is proposed that asks for
 * something else, by the other side's too, on the same predictions. Rules that can't be applied any
 * more are a fail.
 */
var decideByRules = (function decideByRules(judged, { rules: { config, proposal }, emit }) {
    const before = decideGate(judged.data.checks, judged.compared, judged, config);
    const own = proposal?.inapplicable ? before : orVetoed(before, judged, config);
    const decision = proposal?.inapplicable ? { verdict: 'failed', findings: [] } : own;
    emit({ type: 'decided', verdict: decision.verdict });
    if (!proposal)
        return { decision, entry: undefined };
    const { decides, agreed, changes, inapplicable, other } = proposal;
    const otherEntry = inapplicable ? (0,reason_words/* inWords */.r4)(own) : other && decideOther(other, judged, config);
    const entry = {
        decides,
        agreed,
        changes,
        ...(inapplicable && { inapplicable: inapplicable.map(errors/* formatProblem */.Vw) }),
        ...(otherEntry && { other: otherEntry }),
    };
    return { decision, entry };
});
/** What the gate says of the test rows. */
var decideGate = (function decideGate(checks, { evidence, reference }, judged, { gate }) {
    const held = reference && { ...reference, budget: gate.budget };
    return (0,decide/* decide */.L)((0,findings/* findings */.P)(checks, evidence, held), decideOptions(judged, gate));
});
/** A pass that promotes the model, unless the rows forbid it that are kept for the last word. */
var orVetoed = (function orVetoed(decision, judged, config) {
    const { evaluated, baseline, data } = judged;
    if (!evaluated.confirm || !isAboutToPromote(decision, judged))
        return decision;
    const asked = { against: baseline.against, data, options: (0,evaluate_model/* evaluateOptions */.At)(config) };
    const said = lastWord(evaluated.confirm, asked, config);
    return (0,decide/* decide */.L)([...decision.findings, ...said], decideOptions(judged, config.gate));
});
var decideOptions = (function decideOptions({ baseline: { against, promotes }, accepted }, gate) {
    const first = promotes && against.kind === 'none' && (0,search/* beginsLine */.$)(against.search);
    return { ...gate, first, accepted: accepted !== undefined };
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: (() => (/* binding */ decideByRules)),
  q7: () => (/* binding */ decideGate),
  hs: () => (/* binding */ isAboutToPromote)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/baseline/search.ts
var search = __webpack_require__(40751);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/gate/decide.ts
var decide = __webpack_require__(65243);
// EXTERNAL MODULE: ./src/gate/evidence.ts + 2 modules
var gate_evidence = __webpack_require__(99552);
// EXTERNAL MODULE: ./src/gate/findings.ts
var findings = __webpack_require__(73365);
// EXTERNAL MODULE: ./src/gate/plan.ts
var plan = __webpack_require__(36132);
// EXTERNAL MODULE: ./src/report/reason-words.ts
var reason_words = __webpack_require__(25292);
// EXTERNAL MODULE: ./src/pipeline/evaluate-model.ts
var evaluate_model = __webpack_require__(21447);
// EXTERNAL MODULE: ./src/pipeline/gate-evidence.ts
var pipeline_gate_evidence = __webpack_require__(75993);
// EXTERNAL MODULE: ./src/compare/pairing/pair.ts
var pair = __webpack_require__(14042);
// EXTERNAL MODULE: ./src/compare/pairing/pair-given.ts
var pair_given = __webpack_require__(85870);
// EXTERNAL MODULE: ./src/pipeline/given-baseline.ts + 1 modules
var given_baseline = __webpack_require__(46739);
;// CONCATENATED MODULE: ./src/pipeline/last-word.ts







/**
 * What the rows say that are kept for the last word. They are asked of a model that has passed and is
 * about to be promoted, and of no other: whoever pushes until the test rows are green has never seen
 * them. No proof is asked of them; each condition on all test rows fails where they show the model
 * worse, corrected over all of them by Holm.
 * @param answers of those rows
 */
function lastWord(answers, { against, data, options, }, { gate, values }) {
    const { summary, source } = data;
    const { task, classes } = data.judged;
    const named = source.kind === 'rows' && source.rows.idColumn !== undefined;
    const pairing = () => {
        switch (against.kind) {
            case 'none':
                return { kind: 'no-baseline', why: against.search.because };
            case 'predictions': {
                const kept = new Set(answers.ids);
                return (0,pair_given/* pairFiles */._)({ file: data.judged.testTable.file, predictions: answers, named }, (0,given_baseline/* givenPart */.Ff)(against.given, (id) => kept.has(id)));
            }
            case 'run': {
                const { record, confirm } = against.run;
                // Rows of which the baseline was not kept may have taught it.
                if (!confirm)
                    return { kind: 'incomparable', why: { code: 'no-row-in-common' } };
                const asked = { params: values, data: summary, task, classes: [...classes] };
                return (0,pair/* pairKept */.FO)({ record: asked, predictions: answers }, { record, predictions: confirm });
            }
        }
    };
    const evidence = new gate_evidence/* Evidence */.o(answers, (0,evaluate/* evaluate */._3)(answers, options), pairing(), options);
    return (0,findings/* findings */.P)((0,plan/* confirmChecks */.u)(gate, data.numbers), evidence).map((one) => ({
        ...one,
        confirm: true,
    }));
}

;// CONCATENATED MODULE: ./src/pipeline/decide-run.ts















/** In this job, or in a later one that it is left to. */
function isAboutToPromote({ verdict }, { baseline }) {
    return verdict === 'passed' && baseline.promotes;
}

/** What the side that does not decide says of the same predictions. */
function decideOther(side, { data, trained, look, rivals, evaluated, compared, ...judged }, deciding) {
    if (!side.ok)
        return { why: side.problems.map(errors/* formatProblem */.Vw) };
    const { config } = side;
    let checks;
    try {
        checks = (0,plan/* planGate */.f)(config.gate, data.judged, data.numbers);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return { why: error.problems.map(errors/* formatProblem */.Vw) };
    }
    const { predictions } = evaluated;
    if (!(0,external_node_util_.isDeepStrictEqual)(config.gate.own, deciding.gate.own))
        return { why: [OTHER_COLUMNS] };
    if (!(0,external_node_util_.isDeepStrictEqual)(config.numbers, deciding.numbers))
        return { why: [OTHER_NUMBERS] };
    const options = (0,evaluate_model/* evaluateOptions */.At)(config);
    const evaluation = options.confidence === deciding.gate.confidence
        ? evaluated.evaluation
        : (0,evaluate/* evaluate */._3)(predictions, options);
    const pairing = sameBaseline(config, deciding)
        ? compared.evidence.pairing
        : { kind: 'no-baseline', why: notLookedFor(config) };
    const singles = (0,pipeline_gate_evidence/* singlesOf */.Zh)(config, trained, data);
    if (config.gate.looks === 'correct' && !look)
        return { why: [pipeline_gate_evidence/* NOT_COUNTED */.H2] };
    const among = (0,pipeline_gate_evidence/* amongOf */.qh)({ look, rivals }, config);
    const evidence = new gate_evidence/* Evidence */.o(predictions, evaluation, pairing, options, singles, among);
    // Whoever asks for another reference asks for one that was not looked for.
    const { reference } = (0,external_node_util_.isDeepStrictEqual)(config.gate.reference, deciding.gate.reference)
        ? compared
        : {};
    const held = { evidence, ...(reference && { reference }) };
    return (0,reason_words/* inWords */.r4)(decideGate(checks, held, judged, config));
}
const OTHER_NUMBERS = 'these rules name other single numbers, which were not read';
const OTHER_COLUMNS = 'these rules name other metrics of their own, whose columns were not read';
function sameBaseline(one, other) {
    const named = ({ project, experiment, baseline }) => [project, experiment, baseline];
    return (0,external_node_util_.isDeepStrictEqual)(named(one), named(other));
}
function notLookedFor({ baseline }) {
    return { code: baseline.kind === 'none' ? 'none' : 'other-baseline' };
}


/***/ }),

/***/ 21447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Measures the model on the test rows, and writes what it says of them.
 * @param writes `all`: what it says of all that was held out, for a later job to part
 * @throws BrokenError when the training left no predictions, or they can't be written
 */
var evaluateModel = (async function evaluateModel(seeded, data, { folder, writes }, { config, emit }) {
    const { chosen, others } = seeded;
    if (chosen.trained.outcome.kind === 'numbers')
        return numbersAlone(folder, emit);
    const all = (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .withSeeds */ .v1)((0,_train_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionsOf */ .e)(chosen.trained), others.map(({ trained }) => (0,_train_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionsOf */ .e)(trained)));
    const { test: predictions, confirm } = (0,_part_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .partAnswers */ .J)(all, data);
    const evaluation = (0,_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(predictions, evaluateOptions(config));
    const written = writes === 'all' ? all : predictions;
    const files = await writeAnswers(written, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_FILES */ .al.predictions, seeded, { folder, config });
    emit({ type: 'evaluated', metrics: metricValues(evaluation) });
    return { predictions, evaluation, files, ...(confirm && { confirm }) };
});
/**
 * Writes what each seed says, the exported one first.
 * @param file its name; the others' are made of it
 * @throws BrokenError when that can't be done
 */
var writeAnswers = (async function writeAnswers(answers, file, { chosen, others }, { folder, config }) {
    const given = config.trainer.kind === 'given';
    const [first, ...rest] = (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .seedsOf */ .GO)(answers);
    const exported = await folder.writePredictions((0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPredictions */ .I)(first), file);
    const besides = [];
    for (const [k, own] of rest.entries()) {
        // What was given has no seeds that anybody knows.
        const seed = given ? k + 1 : others[k].seed;
        const entry = await folder.writePredictions((0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPredictions */ .I)(own), (0,_record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .seedFile */ .sI)(file, seed));
        besides.push({ ...entry, ...(!given && { seed }) });
    }
    return [{ ...exported, ...(!given && { seed: chosen.seed }) }, ...besides];
});
var evaluateOptions = (function evaluateOptions({ gate, train }) {
    return { confidence: gate.confidence, seed: train.seed };
});
var metricValues = (function metricValues({ metrics }) {
    return Object.fromEntries(Object.entries(metrics).map((([name, { value }]) => [name, value])));
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: (() => (/* binding */ evaluateOptions)),
/* harmony export */   B$: () => (/* binding */ writeAnswers),
/* harmony export */   H_: (() => (/* binding */ evaluateModel))
/* harmony export */ });
/* unused harmony export numbersAlone */
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91632);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54989);
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1593);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18949);
/* harmony import */ var _train_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96466);
/* harmony import */ var _part_answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40495);








const NO_PREDICTIONS = {
    task: 'regression',
    ids: [],
    labels: new Float64Array(0),
    predicted: new Float64Array(0),
};
/** Nothing is measured where there are no rows. */
async function numbersAlone(folder, emit) {
    const file = await folder.writePredictions((0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPredictions */ .I)(NO_PREDICTIONS), _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_FILES */ .al.predictions);
    emit({ type: 'evaluated', metrics: {} });
    return { predictions: NO_PREDICTIONS, evaluation: { metrics: {} }, files: [file] };
}




/***/ }),

/***/ 75993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Pairs the model's rows with the baseline's, as the evidence that the gate asks.
 * @throws BrokenError when the baseline's model is needed and can't be read
 */
var compareRuns = (async function compareRuns({ predictions, evaluation }, { data, baseline, trained, look, rivals }, config) {
    const { against } = baseline;
    const pairing = await pairWith(against, data, predictions, config);
    const singles = singlesOf(config, trained, data);
    const options = (0,_evaluate_model_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluateOptions */ .At)(config);
    const among = amongOf({ look, rivals }, config);
    const evidence = new _gate_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .Evidence */ .o(predictions, evaluation, pairing, options, singles, among);
    const reference = against.kind === 'run' ? against.reference : undefined;
    if (!reference || reference.isBaseline)
        return { evidence };
    const { run, promotions } = reference;
    const other = await pairWith({ kind: 'run', run }, data, predictions, config);
    return {
        evidence,
        reference: {
            evidence: new _gate_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .Evidence */ .o(predictions, evaluation, other, options, singles, among),
            runId: reference.named.runId,
            ...(promotions !== undefined && { promotions }),
        },
    };
});
/**
 * Among how many it is chosen, as far as green has to allow for it. A candidate's place on these rows
 * has divided the level among all that were ever judged on them already, its rivals too.
 */
var amongOf = (function amongOf({ look, rivals }, { gate }) {
    if (gate.looks === 'report')
        return { ..._gate_green_level_js__WEBPACK_IMPORTED_MODULE_4__/* .ALONE */ .q, rivals };
    if (look)
        return { ..._gate_green_level_js__WEBPACK_IMPORTED_MODULE_4__/* .ALONE */ .q, looks: look.count };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(NOT_COUNTED);
});
/** What the training reports of itself, and what a file of numbers says. */
var singlesOf = (function singlesOf({ gate }, { reported }, { numbers }) {
    const said = new Map(Object.entries(reported?.metrics ?? {}));
    const ofCommand = gate.reported.map((name) => [name, said.get(name) ?? { code: 'not-reported' }]);
    return new Map([...ofCommand, ...(numbers?.values ?? [])]);
});
var pairWith = (async function pairWith(against, { source, heldOut, summary: data }, predictions, { values }) {
    if (against.kind === 'none')
        return { kind: 'no-baseline', why: against.search.because };
    if (source.kind === 'rows') {
        const named = source.rows.idColumn !== undefined;
        const file = source.rows.testTable.file;
        const candidate = { file, predictions, named };
        if (against.kind === 'run')
            return (0,_compare_pairing_pair_given_js__WEBPACK_IMPORTED_MODULE_1__/* .pairGivenWithRun */ .r)(candidate, data, against.run);
        if (!heldOut)
            return (0,_compare_pairing_pair_given_js__WEBPACK_IMPORTED_MODULE_1__/* .pairFiles */ ._)(candidate, against.given);
        const { testIds } = source.rows;
        const kept = new Set(Array.from(heldOut.confirm, (row) => testIds[row]));
        return (0,_compare_pairing_pair_given_js__WEBPACK_IMPORTED_MODULE_1__/* .pairFiles */ ._)(candidate, (0,_given_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .givenPart */ .Ff)(against.given, (id) => !kept.has(id)));
    }
    if (source.kind === 'numbers')
        return (0,_compare_pairing_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .incomparable */ .OF)({ code: 'no-row-in-common' });
    if (against.kind === 'predictions')
        throw new RangeError('the run has no rows to pair by');
    const { judged: dataset } = source;
    return (0,_compare_pairing_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .pairRows */ .KS)({ params: values, data, dataset, predictions }, against.run);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ NOT_COUNTED),
/* harmony export */   Zh: () => (/* binding */ singlesOf),
/* harmony export */   qB: (() => (/* binding */ compareRuns)),
/* harmony export */   qh: () => (/* binding */ amongOf)
/* harmony export */ });
/* harmony import */ var _compare_pairing_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14042);
/* harmony import */ var _compare_pairing_pair_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85870);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _gate_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99552);
/* harmony import */ var _gate_green_level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26195);
/* harmony import */ var _evaluate_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21447);
/* harmony import */ var _given_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46739);








const NOT_COUNTED = 'it is not known how many candidates were judged on these rows before';





/***/ }),

/***/ 40495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Parts what a training says of all rows that were held out, by what they are for. */
var partAnswers = (function partAnswers(all, { clusters, heldOut }) {
    const answers = clusters ? (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_0__/* .withClusters */ .k4)(all, clusters) : all;
    if (!heldOut)
        return { test: answers };
    return {
        test: (0,_evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRows */ .A)(answers, heldOut.test),
        confirm: (0,_evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRows */ .A)(answers, heldOut.confirm),
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: (() => (/* binding */ partAnswers))
/* harmony export */ });
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1593);
/* harmony import */ var _evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37937);





/***/ })

};
