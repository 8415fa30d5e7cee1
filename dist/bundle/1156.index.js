export const id = 1156;
export const ids = [1156,6739];
export const modules = {

/***/ 6860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ refuseOtherOrder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24033);


/** Texts of which nearly all differ name rows; one that is there twice may be so in both files. */
const NEARLY_ALL = 0.9;
/** Two files that share more of such texts than this hold the same rows. */
const MOST = 0.5;
/**
 * Looks whether rows of two files that pair by their place are the same rows: a column that both
 * have, and whose cells tell rows apart, says so. A column that holds other cells altogether says
 * nothing: what a model wrote differs from model to model.
 * @throws InputError with the first row that stands elsewhere in the other file
 */
function refuseOtherOrder(candidate, baseline) {
    if (candidate.rows !== baseline.rows)
        return;
    for (const theirs of baseline.columns) {
        const ours = candidate.columns.find(({ name }) => name === theirs.name);
        if (!ours || !tellsRowsApart(ours) || !tellsRowsApart(theirs))
            continue;
        const row = firstOther(ours, theirs, baseline.rows);
        if (row === undefined || shared(ours, theirs, baseline.rows) <= MOST)
            continue;
        const { name } = theirs;
        const [here, there] = [theirs, ours].map((column) => JSON.stringify(textOf(column, row)));
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`column ${JSON.stringify(name)} has ${here} here, and ${there} in the same row of ${candidate.file}: rows without names pair by their place, and these stand in another order`, {
            at: baseline.place(row),
            fix: `Name the column that names rows: --id ${name}, or id in the config; or write both files in one order.`,
        });
    }
}
function tellsRowsApart(column) {
    if ('codes' in column)
        return column.levels.length >= NEARLY_ALL * column.codes.length;
    return (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamedLikeId */ .IP)(column);
}
function textOf(column, row) {
    return 'codes' in column ? (column.levels[column.codes[row]] ?? '') : `${column.values[row]}`;
}
function firstOther(ours, theirs, rows) {
    for (let row = 0; row < rows; row++) {
        if (textOf(ours, row) !== textOf(theirs, row))
            return row;
    }
    return undefined;
}
/** The part of one's cells that the other has anywhere. */
function shared(ours, theirs, rows) {
    const known = new Set();
    for (let row = 0; row < rows; row++)
        known.add(textOf(ours, row));
    let both = 0;
    for (let row = 0; row < rows; row++)
        if (known.has(textOf(theirs, row)))
            both++;
    return both / rows;
}


/***/ }),

/***/ 37937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows),
/* harmony export */   h: () => (/* binding */ selectIds)
/* harmony export */ });
/**
 * The predictions of some rows, in the order given; of every seed alike.
 * @param ids those rows' own, where they are known
 */
function selectRows(predictions, rows, ids = selectIds(predictions.ids, rows)) {
    const chosen = { rows, ids };
    switch (predictions.task) {
        case 'regression':
            return ofNumbers(predictions, chosen);
        case 'binary':
            return ofTwo(predictions, chosen);
        case 'multiclass':
            return ofMany(predictions, chosen);
    }
}
function ofNumbers({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Float64Array(n)),
        predicted: copyRows(own.predicted, rows, new Float64Array(n)),
        ...(others && { others: others.map((one) => ofNumbers(one, chosen)) }),
    };
}
function ofTwo({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    const { scores } = own;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Uint8Array(n)),
        predicted: copyRows(own.predicted, rows, new Uint8Array(n)),
        ...(scores && { scores: copyRows(scores, rows, new Float64Array(n)) }),
        ...(others && { others: others.map((one) => ofTwo(one, chosen)) }),
    };
}
function ofMany({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    const { scores, classes } = own;
    const width = classes.length;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Int32Array(n)),
        predicted: copyRows(own.predicted, rows, new Int32Array(n)),
        ...(scores && { scores: copyRows(scores, rows, new Float64Array(n * width), width) }),
        ...(others && { others: others.map((one) => ofMany(one, chosen)) }),
    };
}
function common({ clusters, own }, { rows, ids }) {
    const n = rows.length;
    return {
        ids,
        ...(clusters && {
            clusters: { ...clusters, of: copyRows(clusters.of, rows, new Uint32Array(n)) },
        }),
        ...(own && {
            own: own.map((one) => ({
                ...one,
                values: copyRows(one.values, rows, new Float64Array(n)),
            })),
        }),
    };
}
function selectIds(ids, rows) {
    // Array.from with a function takes three times as long for a million.
    const selected = new Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        selected[i] = ids[rows[i]];
    return selected;
}
/** Copies `width` elements a row. */
function copyRows(from, rows, into, width = 1) {
    if (width === 1) {
        for (let i = 0; i < rows.length; i++)
            into[i] = from[rows[i]];
        return into;
    }
    for (let i = 0; i < rows.length; i++) {
        for (let j = 0; j < width; j++)
            into[i * width + j] = from[rows[i] * width + j];
    }
    return into;
}


/***/ }),

/***/ 46362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ findAgreedRules),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   W1: () => (/* binding */ configOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42047);
/* harmony import */ var _config_schema_gate_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59329);
/* harmony import */ var _config_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83916);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18949);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62524);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9011);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16517);












/** Files that may have been this config before it was renamed; each takes a call. */
const MOST_FORMER = 30;
const WORKFLOWS = /[\\/]\.github[\\/]/;
/**
 * The rules that were agreed before: those of the config as it stands at the base, under another
 * name if it was renamed; else those that the promoted run was judged by.
 * @throws BrokenError when they can't be looked for: that is never "none"
 */
async function findAgreedRules(head, base, { host, workspace }) {
    const own = head.file === undefined ? null : await base.file(head.file);
    if (own !== null && head.file !== undefined) {
        return inFile({ path: head.file, content: own }, base, workspace, []);
    }
    const former = await formerConfig(head, base);
    if (former) {
        const now = head.file === undefined ? 'the inputs of the action' : (0,_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .shownPath */ .pS)(head.file, workspace);
        const moved = { path: 'config', base: (0,_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .shownPath */ .pS)(former.path, workspace), head: now };
        return inFile(former, base, workspace, [moved]);
    }
    const baseline = await host.findBaseline(head, { kind: 'auto' });
    const { search } = baseline;
    if (search instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .NotAllowedError */ .ec)
        throw search;
    if (!search.found)
        return { kind: 'none', why: search.because, baseline };
    const file = search.recordFile ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(search.folder, _record_run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_FILES */ .al.record);
    const { params } = await (0,_record_run_record_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRecord */ .H)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'), `the record of ${search.runId}`);
    const source = (0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__/* .plainSource */ .wi)(params, () => `the rules of run ${search.runId}`);
    const where = { in: 'promoted run', sha: base.sha, runId: search.runId };
    return { kind: 'found', rules: { in: where, source, changes: [] }, baseline };
}
function inFile({ path, content }, { sha }, workspace, changes) {
    const file = (0,_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .shownPath */ .pS)(path, workspace);
    const where = { in: 'base', sha, file };
    try {
        const source = (0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .gM)(content.toString('utf8'), `${file} at the base ${sha.slice(0, 7)}`);
        return { kind: 'found', rules: { in: where, source, changes } };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz))
            throw error;
        const source = (0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__/* .plainSource */ .wi)({}, () => file);
        return { kind: 'unreadable', rules: { in: where, source, changes }, error };
    }
}
/**
 * The config that this one was at the base, where its name is new: a config that is gone now. Of
 * several it is the one of the same experiment.
 * @throws InputError when it can't be told which one it was
 */
async function formerConfig(head, base) {
    const beside = head.file ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(head.folder, 'sluice.yml');
    const gone = (await base.files(beside)).filter((path) => /\.ya?ml$/i.test(path) && !WORKFLOWS.test(path) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (gone.length > MOST_FORMER)
        throw whichOne(gone.length);
    const configs = [];
    for (const path of gone) {
        const content = await base.file(path);
        const source = content && configOf(content);
        if (source)
            configs.push({ path, content, source });
    }
    if (configs.length <= 1)
        return configs[0];
    const { project, experiment } = head;
    const same = configs.filter(({ source }) => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.isDeepStrictEqual)(keyOf(source), { project, experiment }));
    if (same.length !== 1)
        throw whichOne(configs.length);
    return same[0];
}
/** What a text says, if it is a config of ours. */
function configOf(content) {
    try {
        const source = (0,_config_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .gM)(content.toString('utf8'), '');
        return _config_schema_gate_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .gateEntries */ .C7.safeParse(source.values, _schemas_js__WEBPACK_IMPORTED_MODULE_9__/* .ONCE */ .E).success ? source : undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz)
            return undefined;
        throw error;
    }
}
/** The experiment that a config is of, as far as it says so. */
function keyOf({ values }) {
    return named.parse(values, _schemas_js__WEBPACK_IMPORTED_MODULE_9__/* .ONCE */ .E);
}
const name = zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().catch('default');
const named = zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ project: name, experiment: name });
function whichOne(count) {
    return _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz.of(`${count} files that may be this config at the base are gone now, so its rules can't be told`, { fix: 'Rename or delete one config at a time.' });
}


/***/ }),

/***/ 46739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W7: () => (/* binding */ fileOf),
  Ff: () => (/* binding */ givenPart),
  Vb: () => (/* binding */ nameOf),
  Q8: () => (/* binding */ readGiven),
  readGivenBaseline: () => (/* binding */ readGivenBaseline),
  vx: () => (/* binding */ refuseSameFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/data/checks/same-rows.ts
var same_rows = __webpack_require__(6860);
// EXTERNAL MODULE: ./src/data/labelled-rows.ts
var labelled_rows = __webpack_require__(10251);
// EXTERNAL MODULE: ./src/data/own-numbers.ts
var own_numbers = __webpack_require__(7587);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/files/same-file.ts

/** Whether two paths lead to one file, by whatever links. @throws Error when one leads nowhere */
async function isSameFile(a, b) {
    const [one, other] = await Promise.all([a, b].map((path) => (0,promises_.stat)(path, { bigint: true })));
    return one.dev === other.dev && one.ino === other.ino;
}

// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/train/outcome.ts
var outcome = __webpack_require__(96466);
// EXTERNAL MODULE: ./src/train/trainers.ts + 19 modules
var trainers = __webpack_require__(28165);
;// CONCATENATED MODULE: ./src/pipeline/given-baseline.ts










/**
 * Reads a file of predictions, and the labels that it is judged by.
 * @param like rows of the same question: their task and classes hold for these too, and labels in
 * a file of their own are the same for both
 * @throws InputError when they can't be read so
 */
async function readGiven(source, world, like) {
    const { trainer } = source;
    const rows = like && trainer.file ? like : await (0,labelled_rows/* loadRows */.kh)(source.rows, world, like);
    const training = await (await (0,trainers/* openTrainer */.M6)(trainer)).prepare({ rows }, world);
    // It reads, and writes nothing.
    const trained = await training.run({ ...world, scratch: (0,external_node_path_.dirname)(fileOf(source)) });
    return { rows, predictions: (0,outcome/* predictionsOf */.e)(trained) };
}
/**
 * Reads the baseline's predictions as the candidate's were read: by the same columns, task and classes.
 * @param rows the candidate's
 * @throws InputError when they can't be read so, or are the candidate's own file
 */
async function readGivenBaseline(baseline, candidate, rows, world) {
    const own = await readGiven(baseline, world, rows);
    const path = fileOf(baseline);
    const file = nameOf(path, world.folder);
    await refuseSameFile(path, fileOf(candidate), file);
    refuseOtherFile(own.rows, rows, baseline);
    const entry = {
        ...(await (0,verified_file/* describeFile */.CL)((0,external_node_path_.dirname)(path), (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), path))),
        path: file,
    };
    return { file, predictions: own.predictions, named: own.rows.idColumn !== undefined, entry };
}
/** Of tables that hold the answers too: whether the same rows and the same units stand in both. */
function refuseOtherFile(own, rows, { trainer }) {
    if (trainer.file)
        return;
    if (rows.idColumn === undefined && own.idColumn === undefined) {
        (0,same_rows/* refuseOtherOrder */.f)(rows.testTable, own.testTable);
    }
    if (own.unit !== '' && rows.unit !== '' && own.unit !== rows.unit) {
        throw errors/* InputError */.dz.of(`its labels have ${JSON.stringify(own.unit)}, those of ${rows.testTable.file} ${JSON.stringify(rows.unit)}`, { at: { file: own.testTable.file }, fix: 'Write both files in one unit.' });
    }
    const measured = (trainer.answers.own ?? []).map(({ column }) => column);
    (0,own_numbers/* refuseOtherUnits */.gD)(rows.testTable, own.testTable, measured);
}
/** What it says of some of its rows. */
function givenPart(given, isWanted) {
    const { ids } = given.predictions;
    const rows = ids.flatMap((id, row) => (isWanted(id) ? [row] : []));
    return { ...given, predictions: (0,select_rows/* selectRows */.A)(given.predictions, rows) };
}
/** @throws InputError where both paths lead to one file: a model is never worse than itself */
async function refuseSameFile(baseline, candidate, file) {
    if (!(await isSameFile(baseline, candidate)))
        return;
    throw errors/* InputError */.dz.of('candidate and baseline are the same file', {
        at: { file },
        fix: 'Name two files, or leave the baseline out.',
    });
}
/** The file that holds the predictions. */
function fileOf({ rows, trainer }) {
    return trainer.file?.path ?? rows.path;
}
function nameOf(path, folder) {
    return (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
}


/***/ }),

/***/ 51156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rulesAtBase: () => (/* binding */ rulesAtBase)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/pipeline/given-baseline.ts + 1 modules
var given_baseline = __webpack_require__(46739);
// EXTERNAL MODULE: ./src/pipeline/rules.ts
var pipeline_rules = __webpack_require__(16517);
// EXTERNAL MODULE: ./src/pipeline/same-text.ts
var same_text = __webpack_require__(60124);
;// CONCATENATED MODULE: ./src/pipeline/agreed-files.ts









/**
 * Compares the test file with the base's. One that neither the base nor the work holds was not
 * agreed by its content: a step of the job brings it. One that the work brings in its place is none
 * that was agreed.
 * @throws BrokenError when the base's can't be read
 */
async function agreedTestFile(config, base, workspace) {
    const { data } = config;
    if (data.kind === 'own-split' || data.kind === 'numbers')
        return { kind: 'as agreed' };
    if (data.kind === 'rows')
        return agreedLabels(config, data.spec.path, base, workspace);
    const { test } = data.spec;
    if (typeof test === 'number')
        return { kind: 'as agreed' };
    const change = (before, after) => ({
        path: 'data.test',
        base: before,
        head: after,
    });
    const shown = (0,pipeline_rules/* shownPath */.pS)(test.path, workspace);
    if ((0,source_files/* isGlob */.fg)((0,external_node_path_.basename)(test.path))) {
        const others = await othersThanAgreed(test.path, base);
        if (others.length === 0)
            return { kind: 'as agreed' };
        const names = others.map((path) => (0,external_node_path_.basename)(path)).join(', ');
        const problem = { message: `data.test: the base has other files of ${shown}: ${names}` };
        return { kind: 'lost', change: change(shown, `${shown}, other files: ${names}`), problem };
    }
    const before = await base.file(test.path);
    if (before === null) {
        if (!(await base.workHolds(test.path)))
            return { kind: 'as agreed' };
        const problem = { message: `data.test: ${notAtBase(shown, base)}` };
        return { kind: 'lost', change: change(shown, `${shown}, new in the repository`), problem };
    }
    const after = await contentOf(test.path);
    if (after && sameContent(before, after))
        return { kind: 'as agreed' };
    const now = after ? `${shown}, with other content` : `${shown}, deleted`;
    if (pointedTo(before) !== undefined) {
        const problem = {
            message: `data.test: ${shown} at the base is kept by Git LFS, so its rows are not at hand`,
        };
        return { kind: 'lost', change: change(shown, now), problem };
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-base-'));
    const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(test.path));
    await (0,promises_.writeFile)(path, before);
    return {
        kind: 'put back',
        change: change(shown, now),
        config: {
            ...config,
            data: { ...data, spec: { ...data.spec, test: { path, root: folder } } },
        },
        dispose: () => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}
function notAtBase(shown, { sha }) {
    return `the base ${sha.slice(0, 7)} holds no ${shown}: what is proposed can't bring the rows that judge it`;
}
/** Labels that the base holds are not to be changed by whom they judge. Those beside predictions come with them. */
async function agreedLabels({ trainer }, path, base, workspace) {
    if (trainer.kind === 'given' && !trainer.file)
        return { kind: 'as agreed' };
    const [before, after] = [await base.file(path), await contentOf(path)];
    const shown = (0,pipeline_rules/* shownPath */.pS)(path, workspace);
    if (before === null) {
        if (!(await base.workHolds(path)))
            return { kind: 'as agreed' };
        const now = `${shown}, new in the repository`;
        return {
            kind: 'lost',
            change: { path: 'predictions.labels', base: shown, head: now },
            problem: { message: `predictions.labels: ${notAtBase(shown, base)}` },
        };
    }
    if (after && sameContent(before, after))
        return { kind: 'as agreed' };
    const now = after ? `${shown}, with other content` : `${shown}, deleted`;
    return {
        kind: 'lost',
        change: { path: 'predictions.labels', base: shown, head: now },
        problem: { message: `predictions.labels: ${shown} is not as it is at the base` },
    };
}
/** The files of a pattern that are not as they are at the base, on either side, but for those that a step of the job brings. */
async function othersThanAgreed(pattern, base) {
    const folder = (0,external_node_path_.dirname)(pattern);
    const matches = (0,source_files/* matcher */.jN)((0,external_node_path_.basename)(pattern));
    const agreed = (await base.files(pattern)).filter((path) => (0,external_node_path_.dirname)(path) === folder && matches((0,external_node_path_.basename)(path)));
    const others = [];
    for (const path of agreed) {
        const [before, after] = [await base.file(path), await contentOf(path)];
        if (!before || !after || !sameContent(before, after))
            others.push(path);
    }
    for (const name of await namesIn(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        if (matches(name) && !agreed.includes(path) && (await base.workHolds(path)))
            others.push(path);
    }
    return others;
}
/** None where there is no folder. */
async function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return [];
        throw error;
    });
}
/** A baseline that is a file, and not the one that the base holds; undefined where it may be taken. */
async function changedBaselineFile({ baseline }, base, workspace) {
    if (baseline.kind !== 'file' && baseline.kind !== 'predictions')
        return undefined;
    const path = baseline.kind === 'file' ? baseline.path : (0,given_baseline/* fileOf */.W7)(baseline);
    const isFolder = (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
    // It proves the other files of its run by their hashes.
    const record = isFolder ? (0,external_node_path_.join)(path, run_folder/* RUN_FILES */.al.record) : path;
    const [before, after] = [await base.file(record), await contentOf(record)];
    // One that is not there is told where it is read.
    if (!after || (before && sameContent(before, after)))
        return undefined;
    const shown = `${baseline.kind}:${(0,pipeline_rules/* shownPath */.pS)(record, workspace)}`;
    return {
        path: 'baseline',
        base: before ? shown : null,
        head: before ? `${shown}, with other content` : shown,
    };
}
/** Undefined where there is no file. */
async function contentOf(path) {
    return (0,promises_.readFile)(path).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
}
/** Whether the checkout holds what the commit does, or what LFS keeps in its place. */
function sameContent(committed, checkedOut) {
    if (committed.equals(checkedOut))
        return true;
    const pointer = pointedTo(committed);
    if (pointer !== undefined) {
        return (0,external_node_crypto_.createHash)('sha256').update(checkedOut).digest('hex') === pointer;
    }
    return (0,same_text/* sameText */.Q)(committed, checkedOut);
}
/** The SHA-256 of what Git LFS keeps in place of a file: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function pointedTo(content) {
    if (content.length > 1024)
        return undefined;
    const text = content.toString('utf8');
    if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n'))
        return undefined;
    return /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
}

// EXTERNAL MODULE: ./src/pipeline/agreed-rules.ts
var agreed_rules = __webpack_require__(46362);
;// CONCATENATED MODULE: ./src/pipeline/rules-at-base.ts




/**
 * The rules of a run whose work is proposed to a commit: those that were agreed there, whatever the
 * work makes of them.
 * @throws InputError when a file that stands for the baseline is not the one that was agreed
 * @throws BrokenError when what was agreed can't be read: that is never "nothing"
 */
async function rulesAtBase(head, base, world) {
    const { workspace, rules: decides } = world;
    const found = await (0,agreed_rules/* findAgreedRules */.HJ)(head, base, world);
    if (found.kind === 'none') {
        await refuseChangedBaseline(head, base, world);
        const { baseline, why } = found;
        return { rules: (0,pipeline_rules/* ownRules */.og)(head, { sha: base.sha, why }), baseline, dispose: pipeline_rules/* NOTHING_PUT_BACK */.oA };
    }
    let side = found.kind === 'found'
        ? (0,pipeline_rules/* agreedSide */.mD)(found.rules, head)
        : { ok: false, problems: found.error.problems };
    const files = [];
    let dispose = pipeline_rules/* NOTHING_PUT_BACK */.oA;
    if (side.ok) {
        const test = await agreedTestFile(side.config, base, workspace);
        if (test.kind !== 'as agreed')
            files.push(test.change);
        if (test.kind === 'lost')
            side = { ok: false, problems: [test.problem] };
        if (test.kind === 'put back') {
            side = { ok: true, config: test.config };
            dispose = test.dispose;
        }
    }
    const rules = (0,pipeline_rules/* rulesOf */.fD)(head, found.rules, { base: side, files, decides });
    if (decides === 'base')
        await refuseChangedBaseline(rules.config, base, world);
    const change = decides === 'head' && (await changedBaselineFile(head, base, workspace));
    return {
        rules: change ? withChange(rules, change) : rules,
        ...(found.kind === 'found' && found.baseline && { baseline: found.baseline }),
        dispose,
    };
}
function withChange(rules, change) {
    const { config, proposal } = rules;
    if (!proposal)
        return rules;
    return { config, proposal: { ...proposal, changes: [...proposal.changes, change] } };
}
async function refuseChangedBaseline(config, base, { workspace, rules }) {
    if (rules === 'head')
        return;
    const change = await changedBaselineFile(config, base, workspace);
    if (!change)
        return;
    const what = change.base === null ? 'is not there' : 'has other content';
    throw errors/* InputError */.dz.of(`baseline: ${change.head ?? 'file'} is proposed here, and ${what} at the base ${base.sha.slice(0, 7)}: work can't bring its own baseline`, {
        fix: 'Leave the file as it is at the base, use baseline: auto, or, where people review the rules, set rules: head on the action.',
    });
}


/***/ }),

/***/ 60124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sameText)
/* harmony export */ });
/** Whether two files hold the same text: Git may have written other ends of lines. */
function sameText(one, other) {
    const unix = (content) => content.toString('latin1').replaceAll('\r\n', '\n');
    return unix(one) === unix(other);
}


/***/ }),

/***/ 96466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ predictionsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/**
 * What the verdict is taken from.
 * @throws BrokenError where a training left numbers alone: every interval and every comparison is
 * of rows
 */
function predictionsOf({ by, outcome }) {
    if (outcome.kind === 'predictions')
        return outcome.predictions;
    const names = Object.keys(outcome.metrics).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`the training (${by.kind}) left metrics (${names}), but no predictions that they could be judged by`);
}


/***/ })

};
