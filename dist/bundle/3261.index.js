export const id = 3261;
export const ids = [3261,8393];
export const modules = {

/***/ 91039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openRun),
/* harmony export */   openBaseline: () => (/* binding */ openBaseline),
/* harmony export */   p: () => (/* binding */ readFinished),
/* harmony export */   readRun: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54989);
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1593);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48438);
/* harmony import */ var _models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67843);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18949);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62524);









/**
 * Opens the baseline that a host found, with its model for rows that it has not seen yet.
 * @param exporters the formats that a model can be read from
 * @throws BrokenError when it can't be read: that is never "no baseline"
 */
async function openBaseline(search, exporters) {
    const run = await openRun(search);
    return { ...run, loadModel: () => loadModel(search, run.record, exporters) };
}
/**
 * Opens a run that was found, as it ended: where its record was kept without the rest, its numbers
 * are all there is.
 * @throws BrokenError when it can't be read
 */
async function openRun({ folder, recordFile }) {
    return recordFile === undefined ? readRun(folder) : { record: await readFinished(recordFile) };
}
/**
 * Reads a run's folder, and proves its files by the hashes in its record.
 * @throws BrokenError when the run did not finish, or a file is missing, corrupt or invalid
 */
async function readRun(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .al.record);
    await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLinkOut */ .rS)(file, folder);
    const record = await readFinished(file);
    const { task } = record;
    // Single numbers are of no rows.
    if (task === null)
        return { record };
    const read = async (entry) => {
        const text = (await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(folder, entry)).toString('utf8');
        return (0,_evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePredictions */ .Y)(text, { ...record, task }, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.path));
    };
    const readSeeds = async ([entry, ...others]) => {
        const seeds = await Promise.all(others.map(read));
        return (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_8__/* .withSeeds */ .v1)(await read(entry), seeds);
    };
    try {
        const predictions = await readSeeds(record.predictions);
        if (!record.confirm)
            return { record, predictions };
        return { record, predictions, confirm: await readSeeds(record.confirm.predictions) };
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the run ${record.id} is damaged: ${cause.message}`, undefined, {
            cause,
        });
    }
}
async function loadModel({ folder, recordFile, fetchModel }, { artifacts, formats }, exporters) {
    if (recordFile !== undefined || artifacts.length === 0)
        return undefined;
    // What nothing here reads can't be asked, whatever its files are called; one format is enough.
    const known = exporters.filter((one) => one.of === 'network').map(({ format }) => format);
    const format = formats && known.find((one) => Object.hasOwn(formats, one));
    if (formats && format === undefined)
        return undefined;
    const paths = format === undefined ? artifacts.map(({ path }) => path) : formats[format];
    const files = artifacts.filter(({ path }) => paths.includes(path));
    await fetchModel?.(paths);
    const model = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_FILES */ .al.model);
    await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLinkOut */ .rS)(model, folder);
    for (const file of files)
        await (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(model, file);
    return (0,_models_export_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readModel */ .ko)(model, paths, exporters);
}
/** @throws BrokenError when it can't be read, or is of a run that did not finish */
async function readFinished(file) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the baseline's record ${file} can't be read`, undefined, { cause });
    }
    const record = await (0,_record_run_record_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRecord */ .H)(text, file);
    if (record.status === 'finished')
        return record;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the baseline ${record.id} is a run that ${record.status === 'broke' ? 'broke' : 'was interrupted'}`);
}


/***/ }),

/***/ 56967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Null where there was nothing to compare.
 * @param own the candidate's metrics, for a baseline of which there are only numbers
 */
var compareAll = (function compareAll(pairing, own, options) {
    if (pairing.kind === 'no-baseline' || pairing.kind === 'incomparable')
        return null;
    return comparisonTable(pairing, own, options);
});
/** Every metric of two models that can be held against each other; `own` as above. */
var comparisonTable = (function comparisonTable(pairing, own, options) {
    const { confidence } = options;
    if (pairing.kind === 'numbers') {
        const { named, metrics, note, rows, grouped } = pairing;
        const compared = named.flatMap((one) => {
            const candidate = own[one.name];
            return candidate
                ? [(0,_unpaired_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersRow */ .H)(one, candidate, metrics[one.name], { confidence, grouped })]
                : [];
        });
        return { rows, pairing: note, maySeen: false, metrics: withShown(compared, confidence) };
    }
    const { candidate, baseline, of, maySeen, note } = pairing;
    const part = candidate.ids.length < of;
    const { rows, names, metric } = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(candidate, baseline, { ...options, part });
    const metrics = names.map(((name) => metric(name).comparison));
    const table = { rows, maySeen, metrics: withShown(metrics, confidence) };
    return { ...table, ...(note && { pairing: note }) };
});
var withShown = (function withShown(metrics, confidence) {
    const adjusted = (0,_evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_2__/* .holm */ .f)(metrics.map(((row) => (row.d === null ? 1 : (row.p ?? 1)))));
    return metrics.map(((row, i) => {
        const differs = row.d !== null && row.d !== 0 && adjusted[i] <= 1 - confidence;
        return { ...row, shown: differs ? (row.d > 0 ? 'better' : 'worse') : null };
    }));
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ comparisonTable),
/* harmony export */   Rt: (() => (/* binding */ compareAll)),
/* harmony export */   wT: () => (/* binding */ shownTogether)
/* harmony export */ });
/* harmony import */ var _evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28285);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50772);
/* harmony import */ var _unpaired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76165);





/**
 * The same tables, with better and worse said where that holds among the differences of all of
 * them: of seven equal models one would look different by chance.
 */
function shownTogether(tables, confidence) {
    const all = withShown(tables.flatMap(({ metrics }) => metrics), confidence);
    let next = 0;
    return tables.map((table) => {
        const start = next;
        next += table.metrics.length;
        return { ...table, metrics: all.slice(start, next) };
    });
}



/***/ }),

/***/ 88393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Undefined for classes. */
var scaleOf = (function scaleOf(predictions, label) {
    if (predictions.task !== 'regression' || label.task !== 'regression')
        return undefined;
    const { labels, transform } = predictions;
    const { sd } = (0,_data_encoding_target_center_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .j)(transform ? labels.map(Math.log) : labels);
    const { center } = label.center ?? { center: 0 };
    return { sd, center };
});
/**
 * How far a model is from the one that gave the answers: the largest difference of a probability,
 * or of a number, in the measure of its scale. Infinity where the two can't be compared.
 */
var disagreement = (async function disagreement(model, rows) {
    return differenceOf(await model.predict(rows.table), rows);
});
var differenceOf = (function differenceOf(a, { answers: b, scale }) {
    if (a.task === 'regression' || b.task === 'regression') {
        if (a.task !== b.task || a.task !== 'regression' || b.task !== 'regression') {
            return Number.POSITIVE_INFINITY;
        }
        if (a.transform !== b.transform)
            return Number.POSITIVE_INFINITY;
        return numberDifference(a.predicted, b.predicted, b.transform, scale);
    }
    const sameClasses = a.task === b.task && a.classes.join('\0') === b.classes.join('\0');
    if (!sameClasses)
        return Number.POSITIVE_INFINITY;
    if (a.scores && b.scores) {
        return Math.max(largestDifference(a.scores, b.scores), classDifference(a.predicted, b));
    }
    return a.scores === b.scores && largestDifference(a.predicted, b.predicted) === 0
        ? 0
        : Number.POSITIVE_INFINITY;
});
/**
 * Where another class is predicted: how far the probabilities are from a tie of the two, in which
 * either may be.
 */
var classDifference = (function classDifference(predicted, answers) {
    const { task, classes, scores } = answers;
    const probability = (row, place) => {
        if (task === 'multiclass')
            return scores[row * classes.length + place];
        return place === 1 ? scores[row] : 1 - scores[row];
    };
    if (predicted.length !== answers.predicted.length)
        return Number.POSITIVE_INFINITY;
    let largest = 0;
    for (let row = 0; row < predicted.length; row++) {
        const [theirs, ours] = [predicted[row], answers.predicted[row]];
        if (theirs === ours)
            continue;
        largest = Math.max(largest, (probability(row, ours) - probability(row, theirs)) / 2);
    }
    return largest;
});
/**
 * The largest absolute difference between two lists of numbers; Infinity where a value is not
 * finite or the lengths differ, so that what can't be compared never counts as equal.
 */
var largestDifference = (function largestDifference(a, b) {
    if (a.length !== b.length)
        return Number.POSITIVE_INFINITY;
    let largest = 0;
    for (let i = 0; i < a.length; i++) {
        const difference = Math.abs(a[i] - b[i]);
        if (!(difference <= largest))
            largest = difference;
        if (!Number.isFinite(largest))
            return Number.POSITIVE_INFINITY;
    }
    return largest;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _K: (() => (/* binding */ scaleOf)),
/* harmony export */   fn: (() => (/* binding */ disagreement))
/* harmony export */ });
/* unused harmony export largestDifference */
/* harmony import */ var _data_encoding_target_center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88569);




/** Of a number's seven digits in 32 bits, the last may differ: a number far out may be off by more. */
const FAR = 0.1;
function numberDifference(a, b, transform, scale) {
    if (a.length !== b.length)
        return Number.POSITIVE_INFINITY;
    const learnt = transform ? Math.log : (value) => value;
    let largest = 0;
    for (let i = 0; i < a.length; i++) {
        // Overflow in both, of an extreme row, is the same answer.
        if (a[i] === b[i])
            continue;
        const [x, y] = [learnt(a[i]), learnt(b[i])];
        const unit = scale ? scale.sd + FAR * Math.abs(y - scale.center) : 1;
        const difference = Math.abs(x - y) / unit;
        if (!Number.isFinite(difference))
            return Number.POSITIVE_INFINITY;
        largest = Math.max(largest, difference);
    }
    return largest;
}




/***/ }),

/***/ 63261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The bill of materials of a model that passed, in CycloneDX 1.6 with its model card. Of two equal runs it
 * differs in the run's id and time alone. https://cyclonedx.org/docs/1.6/json/
 */
var modelBom = (function modelBom(record) {
    const { id, created, artifacts, trainer, environment } = record;
    const files = artifacts.map((({ path, sha256 }) => ({
        type: 'file',
        'bom-ref': `file:${path}`,
        name: path,
        hashes: [{ alg: 'SHA-256', content: sha256 }],
    })));
    const parts = [...files.map(((file) => file['bom-ref'])), DATA, TRAINER];
    const bom = {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidOf(id)}`,
        version: 1,
        metadata: {
            timestamp: created,
            tools: {
                components: [{ type: 'application', name: 'sluice', version: environment.sluice }],
            },
            component: modelComponent(record),
        },
        components: [
            ...files,
            dataComponent(record),
            { type: 'framework', 'bom-ref': TRAINER, name: trainer.engine, version: trainer.version },
        ],
        dependencies: [{ ref: MODEL, dependsOn: parts }, ...parts.map(((ref) => ({ ref })))],
    };
    return `${JSON.stringify(bom, null, 2)}\n`;
});
var modelComponent = (function modelComponent(record) {
    const { id, task, git, decision, baseline, data } = record;
    return {
        type: 'machine-learning-model',
        'bom-ref': MODEL,
        group: record.project,
        name: record.experiment,
        version: id,
        description: `${(0,words/* experimentName */.By)(record)}, a model that passed its gate`,
        modelCard: {
            modelParameters: {
                approach: { type: 'supervised' },
                task: task === 'regression' ? 'regression' : 'classification',
                datasets: [{ ref: DATA }],
                inputs: data.columns.filter((({ role }) => role === 'feature')).map(formatOf),
                outputs: data.columns.filter((({ role }) => role === 'label')).map(formatOf),
            },
            quantitativeAnalysis: { performanceMetrics: metricsOf(record) },
        },
        properties: propertiesOf({
            'sluice:verdict': decision.verdict,
            ...(git && { 'sluice:commit': git.sha }),
            ...('runId' in baseline && { 'sluice:baseline': baseline.runId }),
        }),
    };
});
var formatOf = (function formatOf({ kind, name }) {
    return { format: `${kind}: ${name}` };
});
/** Of the test rows, then of slices. A metric that is undefined is none. */
var metricsOf = (function metricsOf({ metrics }) {
    const parts = [
        { test: metrics.test, slice: 'test' },
        ...metrics.slices.map(({ where, test }) => ({ test, slice: `test where ${where}` })),
    ];
    return parts.flatMap((({ test, slice }) => Object.entries(test).flatMap((([type, { value, interval }]) => value === null
        ? []
        : [
            {
                type,
                value: String(value),
                slice,
                ...(interval && {
                    confidenceInterval: {
                        lowerBound: String(interval[0]),
                        upperBound: String(interval[1]),
                    },
                }),
            },
        ]))));
});
/** The fingerprint is no hash of a file: it is the same however the rows are written. */
var dataComponent = (function dataComponent({ project, data }) {
    const { fingerprint, testFingerprint, rows, splits } = data;
    return {
        type: 'data',
        'bom-ref': DATA,
        name: project,
        version: fingerprint,
        data: [{ type: 'dataset', name: project }],
        properties: propertiesOf({
            'sluice:fingerprint': fingerprint,
            'sluice:testFingerprint': testFingerprint,
            'sluice:rows': String(rows),
            'sluice:rows:train': String(splits.train),
            'sluice:rows:validation': String(splits.validation),
            'sluice:rows:test': String(splits.test),
        }),
    };
});
var propertiesOf = (function propertiesOf(values) {
    return Object.entries(values).map((([name, value]) => ({ name, value })));
});
/** Of version 8, which leaves it to its maker what it is made of (RFC 9562): here the run's id. */
var uuidOf = (function uuidOf(id) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(id).digest('hex');
    const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
    const parts = [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `${variant}${hex.slice(17, 20)}`,
        hex.slice(20, 32),
    ];
    return parts.join('-');
});
/**
 * What Hugging Face's tools read of a model card, between its two lines of dashes. Every text is in
 * quotes, since YAML 1.1, which they read, takes `yes` and `1:30` for something else.
 * https://github.com/huggingface/hub-docs/blob/main/modelcard.md
 */
var cardFrontMatter = (function cardFrontMatter(record) {
    const { task, data, metrics, formats = {} } = record;
    const type = `tabular-${task === 'regression' ? 'regression' : 'classification'}`;
    const values = Object.entries(metrics.test).flatMap((([name, { value }]) => value === null ? [] : [{ type: (0,text_escape/* escapeLog */.Ah)(name), value }]));
    const result = {
        task: { type },
        dataset: {
            name: (0,text_escape/* escapeLog */.Ah)(record.project),
            type: (0,text_escape/* escapeLog */.Ah)(record.project),
            split: 'test',
            revision: data.fingerprint,
        },
        metrics: values,
    };
    const matter = {
        ...libraryOf(formats),
        pipeline_tag: type,
        tags: ['sluice', ...Object.keys(formats)],
        // A list of no metrics is no valid index.
        ...(values.length > 0 && {
            'model-index': [{ name: (0,text_escape/* escapeLog */.Ah)((0,words/* experimentName */.By)(record)), results: [result] }],
        }),
    };
    const yaml = (0,dist/* stringify */.As)(matter, {
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
        lineWidth: 0,
    });
    // YAML 1.1 knows no number without a point before its exponent, and who shows all as Markdown no tag.
    const plain = yaml.replace(/^( *value: -?\d)(e[-+]\d+)$/gm, '$1.0$2').replaceAll('<', '\\x3c');
    return `---\n${plain}---\n`;
});
/** The one that Hugging Face shows how to load it with; none for files of a command's own. */
var libraryOf = (function libraryOf(formats) {
    if ('onnx' in formats)
        return { library_name: 'onnx' };
    return 'keras' in formats ? { library_name: 'keras' } : {};
});
/**
 * The card of a model that passed, in Markdown with Hugging Face's front matter. All text that came
 * from files is escaped. Of two equal runs it differs in the run's id and time alone.
 */
var modelCard = (function modelCard(record) {
    const { metrics, decision } = record;
    const view = (0,report_view.viewOf)(record);
    const parts = [
        `${cardFrontMatter(record)}\n# ${(0,markdown/* prose */.CS)((0,words/* experimentName */.By)(record))}`,
        `${marks/* MARKS */.j7[decision.verdict]} **${(0,markdown/* prose */.CS)(view.why.main)}** ${(0,markdown/* prose */.CS)(view.why.rest)}`.trimEnd(),
        '`verdict.json` says which files that is said of; `sluice verify FOLDER` holds them to it.',
        '## Conditions',
        (0,markdown/* conditionsTable */.ZS)(view.conditions),
        '## On the test rows',
        metricsTable(record),
        ...(metrics.slices.length > 0 ? ['## On slices', slicesTable(record)] : []),
        ...(view.weakSlices
            ? ['## Weak spots', (0,markdown/* weakSlicesTable */.sC)(view.weakSlices), (0,markdown/* prose */.CS)(view.weakSlices.note)]
            : []),
        '## Compared with',
        compared(record, view.comparedWith.text),
        '## Data',
        (0,markdown/* table */.tp)(['', ''], dataRows(record)),
        ...loading(record),
        '## Made by',
        (0,markdown/* table */.tp)(['', ''], originRows(record)),
    ];
    return `${parts.filter(((part) => part !== '')).join('\n\n')}\n`;
});
var metricsTable = (function metricsTable({ metrics, comparison }) {
    const was = new Map(comparison?.metrics.map(((row) => [row.metric, row.baseline])));
    const rows = Object.keys(metrics.test).map(((name) => {
        const before = was.get(name);
        const interval = metrics.test[name].interval;
        const text = typeof before === 'number' ? (0,metric_numbers/* valueText */.Ru)(before, interval, (0,metric_numbers/* numbersOf */.cZ)(name)) : '';
        return [...estimateCells(metrics.test, name), ...(comparison ? [text] : [])];
    }));
    return (0,markdown/* table */.tp)(['Metric', 'Value', 'Likely range', ...(comparison ? ['Baseline'] : [])], rows);
});
var estimateCells = (function estimateCells(estimates, name) {
    const { value, interval, why } = estimates[name];
    const numbers = (0,metric_numbers/* numbersOf */.cZ)(name);
    if (value === null)
        return [(0,markdown/* prose */.CS)(name), '\u2013', (0,markdown/* prose */.CS)(why ?? '')];
    const range = interval === null ? '' : (0,metric_numbers/* valueRange */.tR)(interval, numbers);
    return [(0,markdown/* prose */.CS)(name), (0,metric_numbers/* valueText */.Ru)(value, interval, numbers), (0,markdown/* prose */.CS)(range)];
});
var compared = (function compared({ baseline, comparison }, text) {
    const named = baseline.found && 'runId' in baseline ? `, run ${(0,markdown/* prose */.CS)(baseline.runId)}` : '';
    const rows = comparison ? `, on ${(0,quantities/* plural */.LS)(comparison.rows, 'row')} that both have` : '';
    return `${baseline.found ? '' : 'Nothing: '}${(0,markdown/* prose */.CS)(text)}${named}${rows}.`;
});
var dataRows = (function dataRows({ data, classes, params }) {
    const { splits, columns } = data;
    const named = ((role) => columns.filter(((one) => one.role === role)).map((({ name }) => (0,markdown/* prose */.CS)(name))));
    const split = splits.method === 'own'
        ? (0,markdown/* prose */.CS)((0,words/* splitText */.Ad)(splits))
        : `${(0,quantities/* grouped */.zD)(data.rows)}: ${(0,quantities/* grouped */.zD)(splits.train)} to train, ${(0,quantities/* grouped */.zD)(splits.validation)} to validate, ${(0,quantities/* grouped */.zD)(splits.test)} to test (${(0,markdown/* prose */.CS)(splits.method)}, seed ${splits.seed})`;
    const asked = params['data'];
    const path = asked !== null && typeof asked === 'object' && 'path' in asked ? asked.path : '';
    return [
        ...(typeof path === 'string' && path !== '' ? [['File', (0,markdown/* prose */.CS)(path)]] : []),
        ['Rows', split],
        ['Label', named('label').join(', ')],
        ...(classes.length > 0 ? [['Classes', classes.map(markdown/* prose */.CS).join(', ')]] : []),
        ['Columns', named('feature').join(', ')],
        ['Fingerprint', data.fingerprint],
        ['Of the test rows', data.testFingerprint],
        ...(data.warnings.length > 0
            ? [['Warnings', data.warnings.map(({ message }) => (0,markdown/* prose */.CS)(message)).join('<br>')]]
            : []),
    ];
});
var originRows = (function originRows({ id, created, git, trainer, seeds, environment }) {
    const { sluice, node, platform, arch, cpu } = environment;
    const rows = [
        ['Run', `${(0,markdown/* prose */.CS)(id)}, ${created}`],
        ['Commit', git === null ? 'none' : `${(0,words/* shortSha */.Fu)(git.sha)}${git.dirty ? ' with changes' : ''}`],
        [
            'Trained by',
            (0,markdown/* prose */.CS)(`${trainer.kind}, ${trainer.engine} ${trainer.version}${(0,words/* elsewhereText */.Kq)(trainer)}`),
        ],
        ...(seeds ? [['Seeds', `${seeds.trained.join(', ')}; this is ${seeds.exported}`]] : []),
        ['Environment', (0,markdown/* prose */.CS)(`Sluice ${sluice}, Node ${node}, ${platform} ${arch}, ${cpu}`)],
    ];
    return rows;
});
var loading = (function loading({ formats = {}, task, parity = [] }) {
    const parts = Object.entries(formats).map((([format, files]) => {
        const near = parity.find(((one) => one.format === format));
        const proven = near
            ? ` Read back, it gave the trained model\u2019s answers on ${(0,quantities/* plural */.LS)(near.rows, 'row')}; the largest difference was ${near.difference}.`
            : '';
        const names = files.map(((file) => `\`${file}\``)).join(', ');
        return [`### ${(0,markdown/* prose */.CS)(format)}`, `${names}.${proven}`, howToLoad(format, files, task)];
    }));
    return ['## How to load it', ...parts.flat()];
});
var howToLoad = (function howToLoad(format, files, task) {
    if (format === 'onnx') {
        const outputs = task === 'regression' ? '(value,)' : 'label, probabilities';
        return `One input a column, of its name and the shape [N, 1]. Numbers are float64, missing ones NaN; dates are days since 1970, likewise; all others are texts, missing ones \`''\` (not None or NaN: they would count as unseen).

\`\`\`python
import numpy as np, onnxruntime
session = onnxruntime.InferenceSession("model.onnx")
cell = lambda one: np.array([[np.nan]]) if "double" in one.type else np.array([[""]], object)
${outputs} = session.run(None, {one.name: cell(one) for one in session.get_inputs()})  # a row of missing cells
\`\`\``;
    }
    if (format === 'tfjs') {
        const encoding = files.find(((file) => file.startsWith('encoding-')));
        return `Its inputs are the columns as \`${encoding ?? 'the encoding'}\` has them: \`features\` names them in order.

\`\`\`js
import * as tf from '@tensorflow/tfjs-node';
const model = await tf.loadLayersModel('file://model.json');
const answers = model.predict(tf.zeros([1, model.inputs[0].shape[1]]));
\`\`\``;
    }
    if (format === 'keras') {
        return `Its inputs are the columns as \`encoding.json\` inside the file has them: \`features\` names them in order.

\`\`\`python
import keras, numpy as np
model = keras.saving.load_model("model.keras")
answers = model.predict(np.zeros((1, model.input_shape[1])))
\`\`\``;
    }
    return 'The files that the training command left, byte for byte: load them as it does.';
});
/**
 * Writes beside the model of a run its card and bill of materials, and what says that its gate let exactly these files
 * pass.
 * @returns the record with what was written among its artifacts; as it is where there is no model
 * @throws BrokenError when it can't be written
 */
var describeModel = (async function describeModel(record, folder) {
    const { artifacts, params } = record;
    if (artifacts.length === 0)
        return record;
    const write = (async (path, text) => {
        await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder.model, path), text);
        return (0,verified_file/* describeFile */.CL)(folder.model, path);
    });
    const files = [...artifacts];
    for (const { file, textOf } of BESIDE) {
        // A command's own says more.
        const own = artifacts.some((({ path }) => path.toLowerCase() === file.toLowerCase()));
        if (!own)
            files.push(await write(file, textOf(record)));
    }
    const rules = (0,verified_file/* sha256 */.sc)(Buffer.from(JSON.stringify((0,config_rules/* rulesOf */.fD)(params))));
    const verdict = await write(verdict_file/* VERDICT_FILE */.R2, (0,verdict_file/* verdictText */.nt)(record, files, rules));
    return { ...record, artifacts: [...files, verdict] };
});
/**
 * How two runs differ in what their models were made from: each key of the config that has another
 * value, in the order of the candidate's. Texts hold what stands in the configs: escape them where
 * they are shown.
 */
var paramChanges = (function paramChanges(baseline, candidate) {
    return SECTIONS.flatMap(((section) => changesAt(section, baseline[section], candidate[section])));
});
var changesAt = (function changesAt(path, before, after) {
    if (isMap(before) && isMap(after)) {
        const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
        return [...keys].flatMap(((key) => changesAt(`${path}.${key}`, before[key], after[key])));
    }
    const [baseline, candidate] = [(0,value_text/* valueText */.R)(before), (0,value_text/* valueText */.R)(after)];
    return baseline === candidate ? [] : [{ path, baseline, candidate, ...listed(before, after) }];
});
var isMap = (function isMap(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
});
/** @throws RangeError where the task has no such metric */
var searchedBy = (function searchedBy(predictions) {
    for (const { name, metric } of (0,evaluate/* metricsOfPredictions */.D4)(predictions)) {
        if (metric.goodness)
            return { metric: name, goodness: metric.goodness };
    }
    throw new RangeError(`a ${predictions.task} model has no metric to search slices by`);
});
/**
 * What each row gains by the candidate, the mean over the seeds of both: 1 where it is right now and
 * was wrong; for a regression by how much it is nearer to its label.
 * @param baseline of the candidate's rows, in the same order, with the same labels
 */
var rowGains = (function rowGains(candidate, baseline) {
    const { goodness } = searchedBy(candidate);
    const [ours, theirs] = [candidate, baseline].map(((model) => mean((0,seeds/* seedsOf */.GO)(model).map(goodness))));
    return ours.map(((good, row) => good - theirs[row]));
});
var mean = (function mean(seeds) {
    const [first, ...others] = seeds;
    if (others.length === 0)
        return first;
    return first.map((_, row) => seeds.reduce((sum, one) => sum + one[row], 0) / seeds.length);
});
/**
 * Splits rows in two by the hash of their ids, so that neither the order of the rows nor other rows
 * move one. Rows that belong together stay on one side: what a customer shows on one half, the same
 * customer would confirm on the other.
 */
var halvesOf = (function halvesOf(ids, clusters, seed) {
    const hashes = clusters ? hashesOfUnits(ids, clusters) : (0,row_order/* hashesOf */.mU)(ids);
    const salt = (0,hash32/* mix32 */.Q)(seed);
    const share = ((most) => Math.min(0.5, most / Math.max(1, ids.length)));
    const searched = share(MOST_SEARCHED) * HASHES;
    const confirming = (0.5 + share(MOST_CONFIRMING)) * HASHES;
    const rows = (0,typed_arrays/* fill */.G)(new Uint32Array(ids.length), ((row) => row));
    const placed = rows.map(((row) => (0,hash32/* mix32 */.Q)(hashes[row] ^ salt)));
    return {
        search: rows.filter(((row) => placed[row] < searched)),
        confirm: rows.filter(((row) => placed[row] >= HASHES / 2 && placed[row] < confirming)),
    };
});
/**
 * Looks for slices on which the candidate does worse than the baseline, and worse than on all other
 * rows: a shallow tree finds them on one half of the rows, and the other half, of which the tree has
 * seen nothing, confirms them or doesn't. Of two equal models one is told with a chance of at most
 * (1 \u2212 confidence)/2, all slices together (Holm 1979). It is advice: nobody asked these questions
 * before the answers were in.
 */
var weakSlices = (function weakSlices(rows, options) {
    const { ids, clusters } = (0,facts/* factsOf */.x)(rows.candidate).predictions;
    const { search, confirm } = halvesOf(ids, clusters, options.seed);
    // Rows that stand in the table as they were given are where their own order took them from.
    const places = rows.ids === rows.candidate.ids
        ? (0,row_order/* orderOf */.mJ)(rows.ids).order
        : placesIn(rows.ids, ids, [search, confirm]);
    const halfOf = ((half) => ({
        candidate: (0,select_rows/* selectRows */.A)((0,facts/* factsOf */.x)(rows.candidate).predictions, half),
        baseline: (0,select_rows/* selectRows */.A)((0,facts/* factsOf */.x)(rows.baseline).predictions, half),
        places: half.map(((row) => places[row])),
    }));
    const [searched, confirming] = [halfOf(search), halfOf(confirm)];
    const least = Math.max(FEWEST_ROWS, rows.floor);
    const wheres = pointedAt(searched, { ...rows, least, confirming }).slice(0, MOST_TESTED);
    const tested = wheres.map((where) => testSlice(where, confirming, { ...rows, least }, options));
    const adjusted = (0,holm/* holm */.f)(tested.map(({ p }) => p));
    return {
        metric: searchedBy(rows.candidate).metric,
        searched: search.length,
        confirming: confirm.length,
        tested: tested.length,
        found: tested
            .flatMap((one, i) => confirmed(one, adjusted[i], options))
            .sort((a, b) => a.p - b.p),
    };
});
/** What the search half points at, the clearest first, as a `where` says it. */
var pointedAt = (function pointedAt({ candidate, baseline, places }, { table, columns, least, confirming, }) {
    const gains = rowGains(candidate, baseline);
    if (gains.every(((gain) => gain === gains[0])))
        return [];
    const wanted = new Set(columns);
    const named = { compared: [places, confirming.places], atLeast: least };
    const cuts = table.columns
        .filter(({ name }) => wanted.has(name))
        .slice(0, MOST_COLUMNS)
        .map((column) => cutsOf(column, places, named));
    return weakRegions(gains, cuts, Math.ceil(least / 2)).map(({ clauses }) => (0,where/* formatWhere */.H)(clauses));
});
/**
 * Where the candidate does worse than the baseline, by the columns of the test rows; undefined where
 * there are none to look by, or the two were not asked about the same rows, or answer all alike, or
 * the baseline may know the rows already.
 */
var findWeakSlices = (function findWeakSlices({ pairing }, decision, { data, predictions }, config) {
    if (pairing.kind !== 'paired' || pairing.maySeen)
        return undefined;
    const columns = columnsToSlice(data, config);
    if (columns.length === 0)
        return undefined;
    const { candidate, baseline } = pairing;
    const { gate, train } = config;
    const floor = floorOf(decision, searchedBy(candidate).metric, gate);
    const { testTable: table } = data.judged;
    const rows = { candidate, baseline, table, ids: predictions.ids, columns, floor };
    return weakSlices(rows, { confidence: gate.confidence, seed: train.seed });
});
/** What the model is given, and what the gate slices by; of a file of predictions all that are no answers. */
var columnsToSlice = (function columnsToSlice({ summary, source }, { data, gate }) {
    const apart = gate.cluster?.column;
    const sliced = summary.columns
        .filter((({ name, kind }) => name !== apart && SLICED_KINDS.includes(kind)))
        .filter((({ role }) => role === 'feature' || role === 'ignored'));
    if (data.kind === 'rows' && source.kind === 'rows') {
        const { prediction, classColumns: prefix } = data.spec;
        const answers = ({ name }) => name === prediction || `${name}_` === prefix || name.startsWith(prefix);
        return sliced.filter((column) => !answers(column)).map(({ name }) => name);
    }
    return sliced
        .filter((({ name, role }) => role === 'feature' || gate.slices.includes(name)))
        .map((({ name }) => name));
});
/** So many rows it takes that the gate can call a model good enough by that metric. */
var floorOf = (function floorOf({ findings }, searched, { confidence }) {
    const floors = findings.flatMap((({ metric, where, comparison }) => metric === searched && where === undefined && comparison
        ? [(0,floor/* floorRows */.g)(comparison.margin, 1, confidence)]
        : []));
    return Math.max(0, ...floors.filter(Number.isFinite));
});
var finishedRecord = (async function finishedRecord({ data, baseline, trained, look, evaluated, compared, accepted, decision, entry, written, carried, seeds, confirm, recipe, reused, repeats, variants, }, scope) {
    const { config, stopwatch, world } = scope;
    const { judged, summary, checks } = data;
    const { predictions, evaluation } = evaluated;
    const { clusters } = predictions;
    const { metrics } = evaluation;
    const table = (0,comparison_table/* compareAll */.Rt)(compared.evidence.pairing, metrics, (0,evaluate_model/* evaluateOptions */.At)(config));
    const weakSlices = findWeakSlices(compared.evidence, decision, { data, predictions }, config);
    const promoted = decision.verdict === 'passed' && baseline.promotes && world.promotes === 'auto';
    return {
        ...(await (0,run_scope/* recordHeader */.N)(scope)),
        status: 'finished',
        trainer: trained.by,
        task: data.source.kind === 'numbers' ? null : judged.task,
        classes: judged.classes,
        ...(predictions.task === 'regression' &&
            predictions.transform && { transform: predictions.transform }),
        ...(predictions.task === 'binary' && predictions.outcomes && { outcomes: true }),
        ...(predictions.own && { own: predictions.own.map(({ values: _, ...one }) => one) }),
        data: summary,
        ...(recipe && { recipe }),
        ...(reused && { reused }),
        ...(repeats && { repeats }),
        ...(seeds && { seeds }),
        ...(variants && { variants }),
        ...(clusters && { units: describeUnits(clusters, config) }),
        ...(trained.handed && { handed: trained.handed }),
        ...(trained.epochs && { epochs: trained.epochs }),
        history: trained.history,
        ...reportedIn(trained, data),
        ...(trained.continued && { continued: trained.continued }),
        metrics: { test: (0,undetermined_words/* estimatesInWords */.YV)(metrics), slices: sliceMetrics(checks, compared.evidence) },
        baseline: baselineEntry(baseline.against),
        ...changesSince(baseline.against, config, summary),
        comparison: table && (0,pairing_words/* comparisonInWords */.aM)(table),
        ...(weakSlices && { weakSlices }),
        decision: (0,reason_words/* inWords */.r4)(decision),
        ...(entry && { rules: entry }),
        ...(accepted && promoted && { accepted: { ...accepted, waived: [...waivedIn(decision)] } }),
        promoted,
        predictions: evaluated.files,
        ...(confirm && { confirm }),
        artifacts: written.files,
        ...(written.files.length > 0 && { formats: written.formats }),
        ...(written.parity.length > 0 && { parity: written.parity }),
        ...(promoted && { predecessor: baseline.predecessor }),
        ...(carried && { reference: carried }),
        ...(look && { looks: look.looks }),
        exportPath: written.files.length > 0 && config.export ? config.export.path : null,
        timings: stopwatch.timings(),
    };
});
/** What nobody here measured: of a file of numbers, what the gate asks for. */
var reportedIn = (function reportedIn({ reported }, { numbers, checks }) {
    if (!numbers)
        return reported ? { reported } : {};
    const { file, values } = numbers;
    const asked = checks.flatMap(({ condition: { metric } }) => {
        const value = values.get(metric);
        return value === undefined ? [] : [[metric, typeof value === 'number' ? value : null]];
    });
    return { reported: { params: {}, metrics: Object.fromEntries(asked), file } };
});
/** The record says which baseline it was, not where it lay on this disk. */
var baselineEntry = (function baselineEntry(against) {
    if (against.kind === 'none') {
        const { because, ...search } = against.search;
        return { ...search, why: because.code, reason: (0,no_baseline_words/* noBaselineText */.Y)(because), because };
    }
    if (against.kind === 'predictions')
        return { found: true, predictions: against.given.entry };
    const { folder: _, recordFile: __, fetchModel: ___, ...search } = against.search;
    const entry = { ...search, how: (0,no_baseline_words/* choiceText */.V)(search.chosen) };
    const { accepted } = against.run.record;
    if (!accepted)
        return entry;
    const { by, reason } = accepted;
    return { ...entry, accepted: { by, reason } };
});
var changesSince = (function changesSince(against, { values }, summary) {
    if (against.kind !== 'run')
        return {};
    const { params, data } = against.run.record;
    const changed = data.fingerprint !== summary.fingerprint;
    const columns = changed ? (0,column_shifts/* columnShifts */.W)(data, summary) : undefined;
    return {
        changes: {
            params: [...paramChanges(params, values)],
            ...(changed && { baselineRows: data.rows }),
            ...(columns && { columns }),
        },
    };
});
/** What the gate measured on slices, slice by slice. */
var sliceMetrics = (function sliceMetrics(checks, evidence) {
    const slices = new Map(checks.flatMap((({ slice }) => (slice ? [[slice.where, slice]] : []))));
    return [...slices.values()].map((slice) => {
        const own = checks.filter((check) => check.slice?.where === slice.where);
        const measured = own.filter(({ condition }) => condition.kind !== 'negative-flips');
        const names = [...new Set(measured.map(({ condition }) => condition.metric))];
        return {
            where: slice.where,
            n: slice.rows.length,
            test: (0,undetermined_words/* estimatesInWords */.YV)(Object.fromEntries(names.map((name) => [name, evidence.estimate(name, slice)]))),
        };
    });
});
/**
 * Keeps what a model says of the rows of the last word, for the one that comes after it.
 * @returns the record's entry; undefined where no row is kept for it, or the model is not promoted
 */
var keepLastWord = (async function keepLastWord(judged, seeded, folder, { config }) {
    const { confirm } = judged.evaluated;
    if (!confirm || !(0,decide_run/* isAboutToPromote */.hs)(judged.decision, judged))
        return undefined;
    const where = { folder, config };
    const predictions = await (0,evaluate_model/* writeAnswers */.B$)(confirm, run_folder/* RUN_FILES */.al.confirm, seeded, where);
    return { rows: confirm.ids.length, predictions };
});
/**
 * Puts the reference into the folder of a run that is promoted.
 * @returns its entry; undefined where the run carries none: it is the reference itself then, moved to
 *   by `best`, or as a person accepted it, or none is asked for
 */
var keepReference = (async function keepReference({ baseline: { against, promotes }, decision, accepted, }, folder, { config, emit }) {
    const reference = against.kind === 'run' ? against.reference : undefined;
    if (!reference || accepted || !promotes || decision.verdict !== 'passed')
        return undefined;
    if (config.gate.reference.kind === 'best' && (0,pipeline_reference/* movesTo */.Q)(decision, reference))
        return undefined;
    return (0,pipeline_reference/* carryReference */.p)(reference, folder, emit);
});
/**
 * Publishes a run that came to a verdict: its report and record are written, its export is staged,
 * and `publish` does the rest.
 * @throws BrokenError when something could not be written, exported, kept or promoted; the export's
 *   target is then as it was, and `withdraw` rolls back the rest
 */
var exportAndPublish = (async function exportAndPublish({ record, folder }, { config, world, emit, events }) {
    const run = { record, folder: folder.path };
    const view = (0,report_view.viewOf)(record);
    for (const report of reports/* REPORTS */.S)
        await folder.writeReport(report.file, report.render(view));
    const { exportPath: path, artifacts } = record;
    const keeper = new folder_keeper/* FolderKeeper */.h(folder);
    const pending = { ...record, export: 'pending' };
    await keeper.keep(path === null ? run : { ...run, record: pending });
    const giveName = (async () => {
        await keeper.keep(run);
        events.release();
        await folder.publish();
    });
    const published = ((putInPlace) => (0,publish/* publish */.mk)(run, (0,before_training/* runSource */.Rh)(config), { putInPlace, giveName }, world));
    if (path === null)
        return published(async () => { });
    // Whatever trained may have put a link there meanwhile.
    if (!(await (0,real_path/* liesIn */.z$)(path, (0,source_files/* rootsOf */.RD)(world)))) {
        throw new errors/* BrokenError */.gk(`${path} leads out of the workspace now`);
    }
    const publication = await (0,export_folder/* exportModel */.us)({ runId: record.id, from: folder.model, artifacts, to: path, aside: folder }, published, { onWait: (message) => emit({ type: 'warning', message }), signal: world.signal });
    const bytes = artifacts.reduce(((sum, artifact) => sum + artifact.bytes), 0);
    emit({ type: 'exported', path, files: artifacts.length, bytes });
    return publication;
});
/**
 * Writes the model of a run that passed into its folder, and proves it there on the test rows.
 * @returns its files and how near they are; none where the run did not pass, or its training left no model that we can
 *   ask
 * @throws BrokenError when it can't be written, or does not give the predictions of the one that
 *   was trained
 */
var writeProvenModel = (async function writeProvenModel({ verdict }, trained, evaluated, place, scope) {
    if (verdict !== 'passed')
        return export_folder/* NO_MODEL */.i6;
    return writeProven(formatsOf(trained, scope.config), trained, evaluated, place, scope);
});
/** Likewise, in these formats and whatever was decided. */
var writeProven = (async function writeProven(formats, { model }, { predictions }, { data, folder }, { id, key }) {
    const encoded = model.kind === 'network' || model.kind === 'tfjs';
    const scale = encoded && (0,parity/* scaleOf */._K)(predictions, model.encoding.label);
    const proof = { table: data.judged.testTable, answers: predictions, ...(scale && { scale }) };
    const { fingerprint } = data.summary;
    const origin = { ...key, run: id, fingerprint };
    return (0,export_folder/* writeModel */.Bq)(model, proof, folder.model, (0,exporters/* exporters */.n9)(trainers/* networkFrom */.hu, formats), origin);
});
var formatsOf = (function formatsOf({ model }, config) {
    if (model.kind === 'none')
        return [];
    return config.export?.formats ?? exporters/* DEFAULT_FORMATS */.NO[model.kind];
});

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRuns: (() => (/* reexport */ gate_evidence/* compareRuns */.qB)),
  decideByRules: (() => (/* reexport */ decide_run/* decideByRules */.hD)),
  describeModel: (() => (/* reexport */ describeModel)),
  evaluateModel: (() => (/* reexport */ evaluate_model/* evaluateModel */.H_)),
  exportAndPublish: (() => (/* reexport */ exportAndPublish)),
  finishedRecord: (() => (/* reexport */ finishedRecord)),
  keepLastWord: (() => (/* reexport */ keepLastWord)),
  keepReference: (() => (/* reexport */ keepReference)),
  pruneAfterRun: (() => (/* reexport */ prune_store/* pruneAfterRun */.M)),
  writeProven: () => (/* reexport */ writeProven),
  writeProvenModel: (() => (/* reexport */ writeProvenModel))
});

// EXTERNAL MODULE: ./src/pipeline/decide-run.ts + 1 modules
var decide_run = __webpack_require__(10029);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/rules.ts
var config_rules = __webpack_require__(85413);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/record/verdict-file.ts
var verdict_file = __webpack_require__(93147);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/model-bom.ts


/** Lies beside a model: what it was made of, for tools that read bills of materials. */
const MODEL_BOM = 'bom.cdx.json';
const MODEL = 'model';
const DATA = 'data';
const TRAINER = 'trainer';








// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/report/card-front-matter.ts






// EXTERNAL MODULE: ./src/report/markdown.ts + 3 modules
var markdown = __webpack_require__(32242);
// EXTERNAL MODULE: ./src/report/metric-numbers.ts + 1 modules
var metric_numbers = __webpack_require__(41379);
// EXTERNAL MODULE: ./src/report/view.ts + 8 modules
var report_view = __webpack_require__(87094);
;// CONCATENATED MODULE: ./src/report/model-card.ts







/** Lies beside a model: what it is, how good it was found, and how it is loaded. */
const MODEL_CARD = 'MODEL_CARD.md';


function slicesTable({ metrics }) {
    const rows = metrics.slices.flatMap(({ where, n, test }) => Object.keys(test).map((name) => [...estimateCells(test, name), (0,markdown/* prose */.CS)(where), (0,quantities/* grouped */.zD)(n)]));
    return (0,markdown/* table */.tp)(['Metric', 'Value', 'Likely range', 'Where', 'Rows'], rows);
}







;// CONCATENATED MODULE: ./src/pipeline/describe-model.ts







/** What is told of a model beside its files. */
const BESIDE = [
    { file: MODEL_CARD, textOf: modelCard },
    { file: MODEL_BOM, textOf: modelBom },
];


// EXTERNAL MODULE: ./src/pipeline/evaluate-model.ts
var evaluate_model = __webpack_require__(21447);
// EXTERNAL MODULE: ./src/compare/comparison-table.ts
var comparison_table = __webpack_require__(56967);
// EXTERNAL MODULE: ./src/config/value-text.ts
var value_text = __webpack_require__(72331);
;// CONCATENATED MODULE: ./src/config/param-changes.ts

/** What a model comes from; what is asked of it is told of the rules. */
const SECTIONS = ['data', 'model', 'train', 'command', 'predictions', 'numbers'];



/** Of two lists of plain values: what is in one of them only. */
function listed(before, after) {
    const [old, now] = [before ?? [], after ?? []];
    if (!isListOfTexts(old) || !isListOfTexts(now))
        return {};
    const added = now.filter((one) => !old.includes(one));
    const removed = old.filter((one) => !now.includes(one));
    return added.length + removed.length === 0 ? {} : { added, removed };
}
function isListOfTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

// EXTERNAL MODULE: ./src/data/checks/column-shifts.ts
var column_shifts = __webpack_require__(34136);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var units = __webpack_require__(90804);
// EXTERNAL MODULE: ./src/gate/decide.ts
var decide = __webpack_require__(65243);
// EXTERNAL MODULE: ./src/report/no-baseline-words.ts
var no_baseline_words = __webpack_require__(24779);
// EXTERNAL MODULE: ./src/report/pairing-words.ts
var pairing_words = __webpack_require__(97386);
// EXTERNAL MODULE: ./src/report/reason-words.ts
var reason_words = __webpack_require__(25292);
// EXTERNAL MODULE: ./src/report/undetermined-words.ts
var undetermined_words = __webpack_require__(79400);
// EXTERNAL MODULE: ./src/pipeline/run-scope.ts + 3 modules
var run_scope = __webpack_require__(28661);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/evaluate/seeds.ts
var seeds = __webpack_require__(1593);
;// CONCATENATED MODULE: ./src/compare/weak-slices/row-gains.ts






// EXTERNAL MODULE: ./src/evaluate/facts.ts + 1 modules
var facts = __webpack_require__(96409);
// EXTERNAL MODULE: ./src/evaluate/row-order.ts
var row_order = __webpack_require__(24730);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
// EXTERNAL MODULE: ./src/evaluate/slice.ts
var slice = __webpack_require__(51985);
// EXTERNAL MODULE: ./src/evaluate/statistics/confidence.ts
var confidence = __webpack_require__(74895);
// EXTERNAL MODULE: ./src/evaluate/statistics/holm.ts
var holm = __webpack_require__(28285);
// EXTERNAL MODULE: ./src/evaluate/statistics/unit-error.ts
var unit_error = __webpack_require__(72654);
// EXTERNAL MODULE: ./src/evaluate/where.ts
var where = __webpack_require__(98680);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
// EXTERNAL MODULE: ./src/compare/comparison.ts + 1 modules
var comparison = __webpack_require__(50772);
;// CONCATENATED MODULE: ./src/compare/weak-slices/cuts.ts

/** Octiles find a step of the candidate's gain wherever it lies; finer ones find noise. */
const PARTS = 8;
const MOST_LEVELS = 16;
/** So many values tell the octiles well enough. */
const MOST_SORTED = 1000;
const DAY = 86_400_000;
/**
 * The questions that a column's cells answer.
 * @param rows of the column, the ones to look at
 * @param atLeast on how many of the compared rows a value has to stand to be named
 * @param compared all rows that were compared
 */
function cutsOf(column, rows, { compared, atLeast }) {
    return 'values' in column
        ? numberCuts(column, rows)
        : levelCuts(column, rows, commonLevels(column, compared, atLeast));
}
/** Bins: one a stretch between cuts, then the rows without a value. */
function numberCuts(column, rows) {
    const { name, values } = column;
    const limits = limitsOf(column, rows);
    const missing = limits.length + 1;
    const binOf = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i]];
        let bin = Number.isNaN(value) ? missing : 0;
        while (value >= limits[bin])
            bin++;
        binOf[i] = bin;
    }
    const text = (limit) => column.kind === 'date' ? new Date(limit).toISOString().slice(0, 10) : String(limit);
    const cuts = Array.from(limits, (limit, i) => {
        const clause = { column: name, value: text(limit) };
        return {
            yes: { ...clause, operator: '<' },
            no: { ...clause, operator: '>=' },
            yesBins: [0, i + 1],
            noBins: [[i + 1, missing]],
        };
    });
    return { cuts: [...cuts, missingCut(name, missing)], binOf, bins: missing + 1 };
}
/** Bins: one a level that may be named, all other levels, then the rows without a value. */
function levelCuts({ name, codes, levels }, rows, named) {
    const others = named.length;
    const missing = others + 1;
    const bins = new Uint8Array(levels.length).fill(others);
    named.forEach((code, place) => {
        bins[code] = place;
    });
    const binOf = (0,typed_arrays/* fill */.G)(new Uint8Array(rows.length), (i) => bins[codes[rows[i]]] ?? missing);
    const cuts = named.map((code, place) => {
        const clause = { column: name, value: levels[code] };
        return {
            yes: { ...clause, operator: '=' },
            no: { ...clause, operator: '!=' },
            yesBins: [place, place + 1],
            noBins: [
                [0, place],
                [place + 1, missing],
            ],
        };
    });
    return { cuts: [...cuts, missingCut(name, missing)], binOf, bins: missing + 1 };
}
function missingCut(column, missing) {
    return { yes: { column, operator: 'is missing' }, yesBins: [missing, missing + 1], noBins: [] };
}
/** The most frequent levels, of those that stand on enough rows. */
function commonLevels({ codes, levels }, compared, atLeast) {
    const counts = new Uint32Array(levels.length);
    for (const rows of compared) {
        for (const row of rows)
            if (codes[row] >= 0)
                counts[codes[row]]++;
    }
    return [...counts.keys()]
        .filter((code) => counts[code] >= atLeast)
        .sort((a, b) => counts[b] - counts[a] || a - b)
        .slice(0, MOST_LEVELS);
}
/**
 * Octiles, rounded to a step of 1, 2 or 5 that is short beside the way to their neighbours: a round
 * number is read more easily, and is no row's own cell.
 */
function limitsOf({ kind, values }, rows) {
    // Typed arrays sort as numbers.
    const known = Float64Array.from(sampled(rows), (row) => values[row])
        .filter((value) => !Number.isNaN(value))
        .sort();
    if (known.length === 0)
        return known;
    const quantile = (k) => known[Math.floor((k * (known.length - 1)) / PARTS)];
    const least = kind === 'date' ? DAY : known.every(Number.isInteger) ? 1 : 0;
    const limits = new Set();
    for (let k = 1; k < PARTS; k++) {
        const width = (quantile(k + 1) - quantile(k - 1)) / 4;
        const step = kind === 'date' ? DAY : Math.max(least, roundStep(width));
        if (!(step > 0))
            continue;
        // Multiples of a short step have digits of noise: 0.30000000000000004.
        const limit = Number((Math.round(quantile(k) / step) * step).toPrecision(12));
        if (limit > known[0] && limit <= known.at(-1))
            limits.add(limit);
    }
    return Float64Array.from(limits).sort();
}
function sampled(rows) {
    const every = Math.max(1, rows.length / MOST_SORTED);
    const count = Math.floor(rows.length / every);
    return Array.from({ length: count }, (_, i) => rows[Math.floor(i * every)]);
}
/** The largest of 1, 2 and 5 times a power of ten that is not more. */
function roundStep(width) {
    if (!(width > 0) || !Number.isFinite(width))
        return 0;
    const power = 10 ** Math.floor(Math.log10(width));
    return power * [5, 2, 1].find((digit) => digit * power <= width * (1 + 1e-9));
}

// EXTERNAL MODULE: ./src/numeric/hash32.ts
var hash32 = __webpack_require__(79330);
;// CONCATENATED MODULE: ./src/compare/weak-slices/halves.ts




const HASHES = 2 ** 32;
/** More rows find no slice that is worth telling which these do not find. */
const MOST_SEARCHED = 20_000;
const MOST_CONFIRMING = 30_000;

/** Of each row the hash of all that belongs together with it, in whatever order it stands. */
function hashesOfUnits(ids, clusters) {
    const { of, count } = (0,units/* stretchesOf */.TM)((0,units/* unitsOf */.$J)(clusters));
    const sums = new Uint32Array(count);
    ids.forEach((id, row) => {
        sums[of[row]] += (0,hash32/* hashText */.q)(id);
    });
    return of.map((unit) => sums[unit]);
}

;// CONCATENATED MODULE: ./src/compare/weak-slices/tree.ts
/** Two clauses are read at a glance, and three leave few rows. */
const DEPTH = 2;
/** Of dozens of parts one always looks a little worse than the whole. */
const CLEARER = 1;
/** Less is what chance finds, and each slice that is put to the test costs the others power. */
const LEAST_SCORE = 2;
/**
 * Grows a tree whose every question finds the side on which the candidate does worst, and goes on on
 * both sides (a regression tree of the gains, as CART grows it: Breiman et al. 1984). A side that
 * none of its parts outdoes is not parted. Of its leaves those on which the candidate does worse, the
 * clearest first; no row is in two of them.
 * @param gains one a row: above 0 the candidate does better
 * @param columns the same rows' bins
 * @param atLeast rows of a leaf
 */
function weakRegions(gains, columns, atLeast) {
    const whole = totalsOf(gains);
    const score = (part) => part.n < atLeast ? Number.NEGATIVE_INFINITY : scoreOf(part, whole);
    const everywhere = { rows: fullRange(gains.length), clauses: [], score: 0 };
    return leavesOf(everywhere, DEPTH)
        .filter((leaf) => leaf.clauses.length > 0 && leaf.score >= LEAST_SCORE)
        .sort((a, b) => b.score - a.score);
    function leavesOf(node, depth) {
        const split = depth > 0 ? bestSplit(node) : undefined;
        if (!split)
            return [node];
        return split.flatMap((side) => {
            const parts = leavesOf(side, depth - 1);
            return parts.some((part) => part.score > side.score + CLEARER) ? parts : [side];
        });
    }
    function bestSplit({ rows, clauses }) {
        let best;
        let highest = 0;
        for (const column of columns) {
            const bins = sumsOfBins(gains, rows, column);
            column.cuts.forEach(({ yesBins, no, noBins }, cut) => {
                const found = Math.max(score(added(bins, [yesBins])), no ? score(added(bins, noBins)) : Number.NEGATIVE_INFINITY);
                if (found > highest) {
                    highest = found;
                    best = { column, cut };
                }
            });
        }
        if (!best)
            return undefined;
        const { column, cut } = best;
        const { yes, no, yesBins, noBins } = column.cuts[cut];
        const side = (clause, ranges) => {
            const inside = new Uint8Array(column.bins);
            for (const [first, end] of ranges)
                inside.fill(1, first, end);
            const part = rows.filter((row) => inside[column.binOf[row]]);
            const sums = { n: part.length, sum: part.reduce((sum, row) => sum + gains[row], 0) };
            return { rows: part, clauses: joined(clauses, clause), score: score(sums) };
        };
        return [side(yes, [yesBins]), ...(no ? [side(no, noBins)] : [])];
    }
}
/**
 * The gains of a part lie below 0, and below those of all other rows: the less clear of the two, for
 * a model that is worse everywhere has no weak slices.
 */
function scoreOf({ n, sum }, whole) {
    const [others, rest] = [whole.n - n, whole.sum - sum];
    const mean = sum / n;
    const alone = (-mean * Math.sqrt(n)) / whole.sd;
    if (others === 0)
        return alone;
    const beside = (rest / others - mean) / (whole.sd * Math.sqrt(1 / n + 1 / others));
    return Math.min(alone, beside);
}
function totalsOf(gains) {
    const n = gains.length;
    const sum = gains.reduce((total, x) => total + x, 0);
    const squares = gains.reduce((total, x) => total + (x - sum / n) ** 2, 0);
    return { n, sum, sd: Math.sqrt(squares / n) };
}
function sumsOfBins(gains, rows, { binOf, bins }) {
    const counts = new Uint32Array(bins);
    const sums = new Float64Array(bins);
    for (const row of rows) {
        const bin = binOf[row];
        counts[bin]++;
        sums[bin] += gains[row];
    }
    return Array.from(counts, (n, bin) => ({ n, sum: sums[bin] }));
}
function added(bins, ranges) {
    let [n, sum] = [0, 0];
    for (const [first, end] of ranges) {
        for (let bin = first; bin < end; bin++) {
            n += bins[bin].n;
            sum += bins[bin].sum;
        }
    }
    return { n, sum };
}
/** A clause takes the place of an earlier one that it implies. */
function joined(clauses, clause) {
    const implied = ({ column, operator }) => column === clause.column &&
        (clause.operator === '=' || (operator === clause.operator && operator !== '!='));
    return [...clauses.filter((one) => !implied(one)), clause];
}
function fullRange(length) {
    return Uint32Array.from({ length }, (_, row) => row);
}

;// CONCATENATED MODULE: ./src/compare/weak-slices/weak-slices.ts














const MOST_COLUMNS = 64;
const MOST_TESTED = 3;
/** Fewer rows, in both halves together, tell too little whatever they show. */
const FEWEST_ROWS = 40;

function confirmed({ where, compared: { comparison } }, p, options) {
    if (p > (1 - options.confidence) / 2 || comparison.d === null)
        return [];
    const { candidate, baseline, d, interval, confidence, rows: n } = comparison;
    return interval ? [{ where, n, candidate, baseline, d, interval, confidence, p }] : [];
}

/** Holds a slice of the confirming half against its baseline, and against the rest of that half. */
function testSlice(where, half, { table, least }, options) {
    const found = (0,slice/* findSlice */.M)(where, table);
    if (!found.ok)
        throw new RangeError(`a slice that was found is none: ${found.message}`);
    const members = new Uint8Array(table.rows);
    for (const row of found.value.rows)
        members[row] = 1;
    const inside = half.places.map((place) => members[place]);
    const rows = (0,typed_arrays/* fill */.G)(new Uint32Array(half.places.length), (row) => row).filter((row) => inside[row]);
    const compared = (0,comparison/* compare */.U)((0,select_rows/* selectRows */.A)(half.candidate, rows), (0,select_rows/* selectRows */.A)(half.baseline, rows), {
        ...options,
        // Where they answer alike on these rows, they may differ elsewhere.
        part: true,
    }).metric(searchedBy(half.candidate).metric);
    const few = rows.length < least / 2;
    const p = few ? 1 : Math.max(compared.pWorse(0) ?? 1, noWorseThanElsewhere(half, inside));
    return { where, compared, p };
}
/**
 * The one-sided p of "the candidate gains no less on these rows than on the others": the difference
 * of two means, by the influence of each row, summed by what rows come in.
 */
function noWorseThanElsewhere({ candidate, baseline }, inside) {
    const gains = rowGains(candidate, baseline);
    const n = gains.length;
    const within = inside.reduce((sum, x) => sum + x, 0);
    if (within === n)
        return 0;
    const mean = (side, count) => gains.reduce((sum, gain, row) => (inside[row] === side ? sum + gain : sum), 0) / count;
    const [here, elsewhere] = [mean(1, within), mean(0, n - within)];
    const influence = gains.map((gain, row) => inside[row] ? (gain - here) / within : (elsewhere - gain) / (n - within));
    const units = (0,facts/* factsOf */.x)(candidate).units() ?? eachAlone(n);
    const { standardError, freedom } = (0,unit_error/* unitError */.fG)(influence, units, {
        moved: [new Float64Array(n).fill(1)],
    });
    if (standardError === 0)
        return here < elsewhere ? 0 : 1;
    return 1 - (0,confidence/* tConfidence */.DS)(here - elsewhere, standardError, freedom).below(0);
}
function eachAlone(count) {
    return { kind: 'group', of: (0,typed_arrays/* fill */.G)(new Uint32Array(count), (row) => row), count };
}
/** Where rows of the halves stand in the table; those of neither are 0. */
function placesIn(ids, wanted, halves) {
    const rowOf = new Map();
    for (const half of halves)
        for (const row of half)
            rowOf.set(wanted[row], row);
    const places = new Uint32Array(wanted.length);
    ids.forEach((id, place) => {
        const row = rowOf.get(id);
        if (row !== undefined)
            places[row] = place;
    });
    return places;
}

// EXTERNAL MODULE: ./src/evaluate/statistics/floor.ts
var floor = __webpack_require__(12617);
;// CONCATENATED MODULE: ./src/pipeline/weak-slices.ts



/** Columns of few values, or of an order. Of texts and names each value is nearly a row of its own. */
const SLICED_KINDS = ['number', 'date', 'category', 'boolean'];




;// CONCATENATED MODULE: ./src/pipeline/finished-record.ts















function describeUnits(clusters, { gate }) {
    const { kind, count } = (0,units/* unitsOf */.$J)(clusters);
    return { kind, column: gate.cluster?.column ?? '', count };
}


/** The comparisons that a person's word took the place of, as they are written. */
function waivedIn({ findings }) {
    return findings.filter(decide/* isWaivable */.u).map(words/* rowText */.qg);
}


// EXTERNAL MODULE: ./src/pipeline/gate-evidence.ts
var gate_evidence = __webpack_require__(75993);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/pipeline/reference.ts + 1 modules
var pipeline_reference = __webpack_require__(5664);
;// CONCATENATED MODULE: ./src/pipeline/left-for-next.ts







// EXTERNAL MODULE: ./src/pipeline/prune-store.ts + 2 modules
var prune_store = __webpack_require__(19033);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/real-path.ts
var real_path = __webpack_require__(51995);
// EXTERNAL MODULE: ./src/host/folder-keeper.ts
var folder_keeper = __webpack_require__(38503);
// EXTERNAL MODULE: ./src/models/export-folder.ts + 3 modules
var export_folder = __webpack_require__(67843);
// EXTERNAL MODULE: ./src/report/reports.ts
var reports = __webpack_require__(69193);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts
var before_training = __webpack_require__(29254);
// EXTERNAL MODULE: ./src/pipeline/publish.ts
var publish = __webpack_require__(70597);
;// CONCATENATED MODULE: ./src/pipeline/publish-run.ts











// EXTERNAL MODULE: ./src/models/exporters.ts + 6 modules
var exporters = __webpack_require__(6982);
// EXTERNAL MODULE: ./src/models/parity.ts
var parity = __webpack_require__(88393);
// EXTERNAL MODULE: ./src/train/trainers.ts + 19 modules
var trainers = __webpack_require__(28165);
;// CONCATENATED MODULE: ./src/pipeline/write-model.ts








;// CONCATENATED MODULE: ./src/pipeline/after-training.ts
/** The steps of a run after its training: in the bundle a chunk of their own, which is not read before there is something to judge. */











/***/ }),

/***/ 19033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** As the config asks, when its run has ended. What fails is a warning: the run is published. */
var pruneAfterRun = (async function pruneAfterRun({ id, key, config, world, emit }) {
    if (config.keep === undefined)
        return;
    const warn = (message) => emit({ type: 'warning', message });
    try {
        const { removed, left } = await pruneStore(world.store, key, config.keep, id);
        if (removed.length > 0)
            emit({ type: 'pruned', runs: removed });
        for (const one of left)
            warn(`the old run ${one.id} stays in the store: ${one.why}`);
    }
    catch (error) {
        warn(`old runs stay in the store: ${(0,errors/* messageOf */.bD)(error)}`);
    }
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: (() => (/* binding */ pruneAfterRun)),
  I: () => (/* binding */ pruneStore)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/record/outlived.ts
/**
 * Which runs of an experiment a store can do without. Those stay that are among the last, that were
 * promoted, or that a run which stays names: what it was compared with, what it follows, what it is
 * held against.
 * @param runs of the whole store, the oldest first
 * @param keep how many of the last
 * @param except the run that asks: a clock that was set back does not make it an old one
 */
function outlived(runs, { project, experiment }, keep, except) {
    const ours = runs.flatMap((stored) => stored.kind === 'known' &&
        stored.run.project === project &&
        stored.run.experiment === experiment &&
        stored.run.status !== 'older'
        ? [stored]
        : []);
    const last = new Set(ours.slice(-keep).map(({ name }) => name));
    const reasons = new Map(ours.flatMap(({ name, run }) => {
        if (last.has(name) || run.id === except)
            return [[name, 'last']];
        return run.status === 'finished' && run.promoted ? [[name, 'promoted']] : [];
    }));
    const named = new Set(ours.filter(({ name }) => reasons.has(name)).flatMap(({ run }) => names(run)));
    return {
        gone: ours.filter(({ name, run }) => !reasons.has(name) && !named.has(run.id)),
        stay: ours.flatMap((stored) => {
            const why = reasons.get(stored.name) ?? (named.has(stored.run.id) ? 'named' : undefined);
            return why === undefined ? [] : [{ ...stored, why }];
        }),
    };
}
function names(run) {
    if (run.status !== 'finished')
        return [];
    return [...run.against, ...(run.predecessor ? [run.predecessor.runId] : [])];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/report/reports.ts
var reports = __webpack_require__(69193);
;// CONCATENATED MODULE: ./src/pipeline/remove-run.ts





/**
 * Removes a run from its store: the files that its record names, and those that every run leaves,
 * one by one. No link is followed; where anything else lies in the folder all of it stays. The record
 * goes last, so that a removal that is cut off can be done again.
 * @param id that the run is to have
 * @returns why it stays; undefined where it is gone
 */
async function removeRun(folder, id) {
    try {
        if (!(await (0,promises_.lstat)(folder.path)).isDirectory())
            return 'it is no folder';
        const { files, folders, other } = await contentOf(folder.path);
        if (other !== undefined)
            return `it holds ${other}, which is no file`;
        const record = await folder.readRecord();
        if (record.id !== id)
            return `its record is of the run ${record.id}`;
        if (record.promoted)
            return 'it was promoted';
        const own = ownFiles(record);
        const around = [...own].flatMap(foldersAround);
        const foreign = files.find((file) => !own.has(file)) ?? folders.find((one) => !around.includes(one));
        if (foreign !== undefined)
            return `it holds ${foreign}, which no run has left there`;
        const rest = files.filter((file) => file !== run_folder/* RUN_FILES */.al.record);
        for (const file of [...rest, run_folder/* RUN_FILES */.al.record])
            await (0,promises_.unlink)((0,external_node_path_.join)(folder.path, file));
        for (const inner of folders.toReversed())
            await (0,promises_.rmdir)((0,external_node_path_.join)(folder.path, inner));
        await (0,promises_.rmdir)(folder.path);
        return undefined;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
/** What lies in a folder, with `/` between the parts of a path; a folder before what is in it. */
async function contentOf(root) {
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const pathOf = (entry) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/');
    const folders = entries
        .filter((entry) => entry.isDirectory())
        .map(pathOf)
        .sort();
    const files = entries.filter((entry) => entry.isFile()).map(pathOf);
    const other = entries.find((entry) => !entry.isDirectory() && !entry.isFile());
    return { files, folders, other: other && pathOf(other) };
}
/** `a/b/c` lies in `a` and `a/b`. */
function foldersAround(file) {
    const parts = file.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
function ownFiles(record) {
    return new Set([
        run_folder/* RUN_FILES */.al.record,
        run_folder/* RUN_FILES */.al.events,
        run_folder/* RUN_FILES */.al.predictions,
        run_folder/* RUN_FILES */.al.page,
        ...reports/* REPORTS */.S.map(({ file }) => file),
        ...(0,run_folder/* predictionFiles */.b0)(record).map(({ path }) => path),
        ...record.artifacts.map(({ path }) => `${run_folder/* RUN_FILES */.al.model}/${path}`),
    ]);
}

;// CONCATENATED MODULE: ./src/pipeline/prune-store.ts



/**
 * Removes the runs of an experiment that its store can do without.
 * @param keep how many of the last stay
 * @param except the run that asks
 */
async function pruneStore(store, key, keep, except) {
    const { gone, stay } = outlived(await store.runs(), key, keep, except);
    const removed = [];
    const left = [];
    for (const { name, run } of gone) {
        const why = await removeRun(store.open(name), run.id);
        if (why === undefined)
            removed.push(run.id);
        else
            left.push({ id: run.id, why });
    }
    return { removed, stay: stay.map(({ run, why }) => ({ id: run.id, why })), left };
}



/***/ }),

/***/ 5664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ carryReference),
  findReference: () => (/* binding */ findReference),
  Q: () => (/* binding */ movesTo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(88463);
// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/baseline/past-run.ts
var past_run = __webpack_require__(91039);
;// CONCATENATED MODULE: ./src/baseline/reference.ts






/**
 * The reference that a baseline carries; where it carries none, or was accepted by a person, it is
 * the reference itself.
 * @throws BrokenError when it carries one that can't be read
 */
async function carriedReference(search, run, exporters) {
    const { reference, id, git, accepted } = run.record;
    if (!reference || accepted || search.recordFile !== undefined) {
        const named = { runId: id, sha: git?.sha ?? null };
        return { named, search, run, promotions: 0, isBaseline: true };
    }
    await (0,verified_file/* readVerified */.xu)(search.folder, reference.record);
    const { runId, sha, promotions } = reference;
    const folder = (0,external_node_path_.join)(search.folder, run_folder/* RUN_FILES */.al.reference);
    const own = await openReference({ runId, sha, folder }, exporters);
    if (own.run.record.id !== runId) {
        throw new errors/* BrokenError */.gk(`the reference that run ${id} carries is not the run ${runId} that it names`);
    }
    return {
        ...{ named: { runId, sha }, isBaseline: false },
        ...own,
        ...(promotions !== undefined && { promotions }),
    };
}
/** One that the config names. @throws BrokenError when it can't be read */
async function openReference(search, exporters) {
    const run = await (0,past_run.openBaseline)(search, exporters);
    const model = (0,external_node_path_.join)(search.folder, run_folder/* RUN_FILES */.al.model);
    // Its model may not have been kept: then it is held against on the same rows alone.
    const loadModel = async () => search.fetchModel || (await (0,exists/* exists */.t)(model)) ? run.loadModel() : undefined;
    return { search, run: { ...run, loadModel } };
}

// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/gate/reference-checks.ts
var reference_checks = __webpack_require__(50466);
// EXTERNAL MODULE: ./src/models/exporters.ts + 6 modules
var exporters = __webpack_require__(6982);
// EXTERNAL MODULE: ./src/report/no-baseline-words.ts
var no_baseline_words = __webpack_require__(24779);
// EXTERNAL MODULE: ./src/train/trainers.ts + 19 modules
var trainers = __webpack_require__(28165);
;// CONCATENATED MODULE: ./src/pipeline/reference.ts











/**
 * The run that this line of models is held against beside its last one; undefined where none is
 * asked for, or no comparison could be held to it.
 * @throws InputError where the config names one that is not there
 * @throws BrokenError where it can't be read
 */
async function findReference(config, { search, run }, host) {
    const { reference } = config.gate;
    const formats = (0,exporters/* exporters */.n9)(trainers/* networkFrom */.hu);
    const held = config.gate.conditions.some((condition) => condition.where === undefined && (0,reference_checks/* isHeldToReference */.KU)(condition));
    if (reference.kind === 'none' || !held)
        return undefined;
    // One that is carried along needs not be looked for.
    const carried = reference.kind !== 'run' || run.record.reference?.runId === reference.id;
    if (carried)
        return carriedReference(search, run, formats);
    const { search: named } = await host.findBaseline(config, { kind: 'run', id: reference.id });
    if (named instanceof errors/* NotAllowedError */.ec)
        throw named;
    if (!named.found) {
        throw errors/* InputError */.dz.of(`the reference run:${reference.id} can't be had: ${(0,no_baseline_words/* noBaselineText */.Y)(named.because)}`, {
            fix: 'Name a run that was kept, or use reference: best.',
        });
    }
    const opened = await openReference(named, formats);
    const { id, git } = opened.run.record;
    return {
        named: { runId: id, sha: git?.sha ?? null },
        isBaseline: id === run.record.id,
        ...opened,
    };
}
/**
 * Whether the reference moves to this run: every comparison with it shows the run better, so that
 * none that was only lucky becomes the mark (the rule of the Ladder, Blum & Hardt 2015, "The
 * Ladder: a reliable leaderboard for machine learning competitions").
 */
function movesTo({ findings }, { isBaseline }) {
    const asked = findings.filter(({ where, guard, severity, comparison, reference }) => isBaseline
        ? where === undefined && !guard && severity === 'error' && comparison
        : reference && severity === 'error');
    return asked.length > 0 && asked.every(isShownBetter);
}
function isShownBetter({ comparison, verdict }) {
    return verdict === 'pass' && (comparison?.interval?.[0] ?? 0) > 0;
}
/**
 * Puts the reference into the folder of a run that is promoted, with its predictions and its model:
 * the runs after it then need nothing else of it.
 * @returns the record's entry; undefined where the run is the reference itself from now on
 * @throws BrokenError when it can't be read or written
 */
async function carryReference({ named, search, run, promotions }, folder, emit) {
    const { artifacts } = run.record;
    if (search.recordFile !== undefined)
        return undefined;
    const model = await modelFilesOf(search, run, emit);
    const answers = (0,run_folder/* predictionFiles */.b0)(run.record).map(({ path }) => path);
    const files = [run_folder/* RUN_FILES */.al.record, ...answers, ...model];
    try {
        for (const file of files) {
            const to = (0,external_node_path_.join)(folder.reference, file);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
            await (0,promises_.copyFile)((0,external_node_path_.join)(search.folder, file), to);
        }
    }
    catch (cause) {
        throw (0,atomic_write/* cannotWrite */.zz)(folder.reference, cause);
    }
    if (artifacts.length > 0 && model.length === 0) {
        emit({
            type: 'warning',
            message: `the model of the reference ${named.runId} was not kept: it is held against on the same test rows alone`,
        });
    }
    return {
        ...named,
        record: await (0,verified_file/* describeFile */.CL)(folder.path, (0,external_node_path_.join)(run_folder/* RUN_FILES */.al.reference, run_folder/* RUN_FILES */.al.record)),
        ...(promotions !== undefined && { promotions: promotions + 1 }),
    };
}
async function modelFilesOf({ fetchModel }, { record, loadModel }, emit) {
    if (record.artifacts.length === 0)
        return [];
    try {
        await fetchModel?.();
        // What can't be asked is not carried.
        if (!(await loadModel()))
            return [];
        return record.artifacts.map(({ path }) => (0,external_node_path_.join)(run_folder/* RUN_FILES */.al.model, path));
    }
    catch (error) {
        emit({ type: 'warning', message: (0,errors/* messageOf */.bD)(error) });
        return [];
    }
}


/***/ }),

/***/ 69193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: (() => (/* binding */ REPORTS))
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32242);

/** The reports that every run leaves. */
const REPORTS = [_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD];


/***/ })

};
