export const id = 1;
export const ids = [1];
export const modules = {

/***/ 96571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aaCommand: () => (/* binding */ aaCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/load.ts + 7 modules
var load = __webpack_require__(74857);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/gate/advice.ts + 2 modules
var advice = __webpack_require__(31861);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts
var before_training = __webpack_require__(29254);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/evaluate/seeds.ts
var evaluate_seeds = __webpack_require__(1593);
// EXTERNAL MODULE: ./src/gate/decide.ts
var decide = __webpack_require__(65243);
// EXTERNAL MODULE: ./src/evaluate/statistics/wilson.ts
var wilson = __webpack_require__(83987);
;// CONCATENATED MODULE: ./src/gate/equal-models.ts

/** @param decisions of one gate, one a pair; at least one */
function sharesOfVerdicts(decisions) {
    const pairs = decisions.length;
    const share = (count) => ({
        count,
        share: count / pairs,
        interval: (0,wilson/* wilson */.r)(count, pairs, 0.95),
    });
    const verdicts = (holds) => {
        const [red, green] = ['red', 'green'].map((verdict) => decisions.filter((decision) => holds(decision, verdict)).length);
        return { red: share(red), green: share(green), undecided: share(pairs - red - green) };
    };
    const compared = decisions[0].findings.flatMap((finding, i) => finding.threshold.kind === 'absolute' ? [] : [{ finding, i }]);
    return {
        pairs,
        ...verdicts(({ verdict }, wanted) => verdict === (wanted === 'red' ? 'failed' : 'passed')),
        conditions: compared.map(({ finding: { condition, where }, i }) => ({
            condition,
            ...(where !== undefined && { where }),
            ...verdicts(({ findings: all }, wanted) => {
                const { verdict } = all[i];
                return wanted === 'red' ? verdict === 'fail' || verdict === 'warn' : verdict === 'pass';
            }),
        })),
    };
}

// EXTERNAL MODULE: ./src/gate/evidence.ts + 2 modules
var gate_evidence = __webpack_require__(99552);
// EXTERNAL MODULE: ./src/gate/findings.ts
var findings = __webpack_require__(73365);
// EXTERNAL MODULE: ./src/train/outcome.ts
var outcome = __webpack_require__(96466);
;// CONCATENATED MODULE: ./src/pipeline/equal-models.ts







/**
 * Trains pairs of fresh seeds on one split and judges each by the gate: an A/A test (Kohavi, Tang &
 * Xu 2020, "Trustworthy Online Controlled Experiments", chapter 19). What it finds is true of these
 * test rows.
 * @throws BrokenError when a training breaks
 */
async function judgeEqualModels(training, data, config, { pairs, onPair, ...context }) {
    const { seed, seeds } = config.train;
    const each = seeds === 'auto' ? 1 : seeds;
    let next = seed;
    const side = async () => {
        const trained = [];
        while (trained.length < each) {
            trained.push((0,outcome/* predictionsOf */.e)(await training.run({ ...context, seed: next })));
            next = (next + 1) % 2 ** 32;
        }
        const all = (0,evaluate_seeds/* withSeeds */.v1)(trained[0], trained.slice(1));
        return data.clusters ? (0,evaluate_seeds/* withClusters */.k4)(all, data.clusters) : all;
    };
    const decisions = [];
    while (decisions.length < pairs) {
        const [candidate, baseline] = [await side(), await side()];
        decisions.push(judgePair(candidate, baseline, data, config));
        onPair(decisions.length);
    }
    return sharesOfVerdicts(decisions);
}
function judgePair(candidate, baseline, { checks }, { gate, train }) {
    const options = { confidence: gate.confidence, seed: train.seed };
    const of = candidate.ids.length;
    const pairing = { kind: 'paired', candidate, baseline, of, maySeen: false };
    const evidence = new gate_evidence/* Evidence */.o(candidate, (0,evaluate/* evaluate */._3)(candidate, options), pairing, options);
    const undecided = { whenInconclusive: 'hold', whenNotCompared: 'hold' };
    const found = (0,findings/* findings */.P)(checks, evidence);
    return (0,decide/* decide */.L)(found, { ...undecided, first: false, accepted: false });
}

// EXTERNAL MODULE: ./src/pipeline/read-data.ts + 22 modules
var read_data = __webpack_require__(39606);
// EXTERNAL MODULE: ./src/report/advice-words.ts
var advice_words = __webpack_require__(25396);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
;// CONCATENATED MODULE: ./src/report/equal-models-words.ts

/** How often a gate is wrong, or can't tell, on equal models: a line for it and one a comparison. */
function equalModelsLines({ pairs, conditions, ...gate }) {
    return [
        `This gate on ${(0,quantities/* plural */.LS)(pairs, 'pair')} of equal models, which differ by their seed alone: ${verdictsText(gate)}.`,
        ...conditions.map(({ condition, where, ...of }) => `  ${condition}${where === undefined ? '' : ` where ${where}`}: ${verdictsText(of)}`),
    ];
}
function verdictsText({ red, green, undecided }) {
    return `red ${shareText(red)}, green ${shareText(green)}, undecided ${shareText(undecided)}`;
}
/** `5 % (1 to 24)`: the interval is that of so few pairs. */
function shareText({ share, interval }) {
    const [low, high] = interval.map((end) => Math.round(100 * end));
    return `${Math.round(100 * share)} % (${low} to ${high})`;
}

// EXTERNAL MODULE: ./src/subscribers/progress.ts + 1 modules
var progress = __webpack_require__(30375);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/train/trainers.ts + 49 modules
var trainers = __webpack_require__(23957);
// EXTERNAL MODULE: ./src/commands/signals.ts
var signals = __webpack_require__(35055);
// EXTERNAL MODULE: ./src/commands/workspace.ts
var workspace = __webpack_require__(62743);
;// CONCATENATED MODULE: ./src/commands/aa.ts

















/**
 * `aa CONFIG`: pairs of fresh seeds on the same split, each judged by the gate: how often it is red,
 * green and undecided on equal models. Nothing is kept. Returns the exit code.
 */
async function aaCommand(configPath, options, { screen, colors, say, printJson }) {
    const pairs = Number(options.times);
    if (!Number.isInteger(pairs) || pairs < 1 || pairs > 10_000) {
        throw errors/* InputError */.dz.of(`--times ${options.times} is no number of pairs`, {
            fix: 'Write --times 20, say.',
        });
    }
    const config = await (0,load/* loadConfig */.Z9)(configPath, options.set);
    if (config.trainer.kind === 'given') {
        throw errors/* InputError */.dz.of('predictions that somebody else made train nothing', {
            at: { file: configPath },
            fix: 'Name a config that trains: data and model, or command.',
        });
    }
    if (!(0,before_training/* comparesWithBaseline */.Am)(config)) {
        throw errors/* InputError */.dz.of('no condition compares with a baseline, so there is nothing to measure', {
            at: { file: configPath },
            fix: 'Add one, as auc >= baseline - 1pp.',
        });
    }
    const show = (0,progress/* progress */.q)(screen, colors, () => performance.now() / 1000);
    const signal = (0,signals/* stopSignal */.Z)();
    const world = {
        workspace: (0,workspace/* findWorkspace */.p)((0,external_node_path_.resolve)(configPath)),
        folder: process.cwd(),
        signal,
        emit: show.receive,
    };
    const trainer = (0,trainers/* openTrainer */.M6)(config.trainer);
    const data = await (0,read_data/* readData */.v3)(config, {
        ...world,
        ...(trainer.allocate && { allocate: trainer.allocate }),
        ...(trainer.tables && { tables: true }),
    });
    (0,before_training/* emitData */.qf)(data, show.receive);
    const training = await trainer.prepare((0,before_training/* handedOver */.$_)(data.source), world);
    const { confidence, own } = config.gate;
    const at = { confidence, seed: config.train.seed };
    const foretold = (0,advice/* advise */.TH)(data.checks, data.judged, undefined, at, { own });
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-aa-'));
    try {
        const found = await judgeEqualModels(training, data, config, {
            pairs,
            signal,
            scratch,
            // Of one training among many nothing is told but how many are done.
            emit: () => { },
            onPair: (done) => say(`pair ${done} of ${pairs} judged`),
        });
        for (const line of equalModelsLines(found))
            say((0,text_escape/* escapeLog */.Ah)(line));
        for (const line of (0,advice_words/* adviceText */.Y)(foretold))
            say((0,text_escape/* escapeLog */.Ah)(line));
        if (options.json)
            printJson({ ...found, foretold: (0,advice_words/* adviceInWords */.b)(foretold) });
        return exit/* EXIT */.dc.passed;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 81697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ FEW_ROWS)
/* harmony export */ });
/** With so few informative rows the report says that they are few. */
const FEW_ROWS = 10;


/***/ }),

/***/ 11118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ differenceError),
/* harmony export */   X6: () => (/* binding */ standardErrorOf),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   hQ: () => (/* binding */ smallestDrop),
/* harmony export */   vd: () => (/* binding */ rowsNeeded),
/* harmony export */   wY: () => (/* binding */ POWER)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95162);


/** How often a real difference should be shown. */
const POWER = 0.8;
/**
 * In standard errors, from the middle of the sampling distribution to where the bound excludes the
 * margin with that power.
 * @param family the comparisons of which any may be shown worse: each is tested at the level of
 * Holm's first step then
 */
function reach(confidence, family = 1) {
    return (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(1 - (1 - confidence) / family) + _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_0___default()(POWER, 0, 1);
}
function standardErrorOf([low, high], confidence) {
    return (high - low) / 2 / (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(confidence);
}
/**
 * How many rows like these would decide the comparison in 80 % of cases, were the true difference
 * the one measured: the rows at which it lies z(confidence) + z(80 %) standard errors from −margin,
 * the standard error falling as 1 / √rows (Chow, Shao & Wang 2008, "Sample Size Calculations in
 * Clinical Research", §3.1). Null where the difference is the margin itself: no number of rows
 * decides that. Only a red is corrected for the family.
 */
function rowsNeeded(given, margin, rows, family = 1) {
    const distance = given.d + margin;
    if (distance === 0)
        return null;
    const standardError = standardErrorOf(given.interval, given.confidence);
    const standardErrors = reach(given.confidence, distance < 0 ? family : 1);
    const needed = rows * ((standardErrors * standardError) / distance) ** 2;
    return Number.isFinite(needed) ? Math.ceil(needed) : null;
}
/** The smallest true drop below the tolerated one that rows like these show in 80 % of cases. */
function smallestDrop(interval, confidence, family = 1) {
    return reach(confidence, family) * standardErrorOf(interval, confidence);
}
/**
 * The standard error of a difference before there are two models, from that of one: the difference
 * of two estimates with equal standard errors has √(2 (1 − correlation)) of theirs.
 * @param correlation of the two models' results on a row: 0 for unrelated ones, about 0.8 for two
 * versions of one model
 */
function differenceError(standardError, correlation) {
    return standardError * Math.sqrt(2 * (1 - correlation));
}


/***/ }),

/***/ 4647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of what the file system said (`ENOENT`); undefined where an error is of another kind. */
function errorCode(error) {
    const coded = typeof error === 'object' && error !== null && 'code' in error;
    return coded && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 88463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/**
 * Whether there is something at a path. Only what is not there does not exist: whatever else keeps it from being looked at is no
 * answer.
 * @throws BrokenError where that can't be known
 */
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return false;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk(`can't read ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, undefined, { cause });
    }
}


/***/ }),

/***/ 51995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* unused harmony export isInside */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4647);




const LEADS_NOWHERE = ['ENOENT', 'ENOTDIR'];
/**
 * Where a path really leads: its nearest ancestor that exists, with every link followed, and the
 * rest as it is written. A link that leads to nothing leads nowhere: what is written through it
 * would stand where it points to.
 * @returns absolute; undefined where a link on the way leads to nothing, or in a circle
 * @throws BrokenError when the way can't be looked at
 */
async function realPath(written) {
    const rest = [];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(written);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        try {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), ...rest);
        }
        catch (cause) {
            const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(cause) ?? '';
            if (code === 'ELOOP')
                return undefined;
            if (!LEADS_NOWHERE.includes(code)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`can't look at ${folder}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, undefined, { cause });
            }
            const isLink = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).then(() => true, () => false);
            if (isLink)
                return undefined;
            rest.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
        }
    }
}
/**
 * Whether a path is a folder or lies in it. Both absolute.
 * @param system how paths are written
 */
function isInside(inner, folder, system = (node_path__WEBPACK_IMPORTED_MODULE_1___default())) {
    const way = system.relative(folder, inner);
    return !system.isAbsolute(way) && way !== '..' && !way.startsWith(`..${system.sep}`);
}
/** Whether a path really lies in one of some folders, whatever links lead to it. */
async function liesIn(written, folders) {
    const real = await realPath(written);
    if (real === undefined)
        return false;
    for (const folder of folders) {
        const root = await realPath(folder);
        if (root !== undefined && isInside(real, root))
            return true;
    }
    return false;
}


/***/ }),

/***/ 48438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   rS: () => (/* binding */ refuseLinkOut),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   xu: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4647);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51995);






/** A file's entry in the record. */
async function describeFile(folder, path) {
    return entryOf(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)));
}
/**
 * The content of a file that the record has an entry of.
 * @throws BrokenError when it can't be read, really lies in another folder, or does not hold the bytes that were recorded
 */
async function readVerified(folder, entry) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.path);
    await refuseLinkOut(path, folder);
    let content;
    try {
        content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} can't be read`, undefined, { cause });
    }
    if (entryOf(entry.path, content).sha256 !== entry.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} is corrupt: it does not hold the bytes that its run recorded`);
    }
    return content;
}
/** @throws BrokenError when what is told to lie in a folder really lies elsewhere */
async function refuseLinkOut(path, folder) {
    if (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .liesIn */ .z$)(path, [folder]))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} is a link that leads out of its folder`);
}
const NO_FILE = ['ENOENT', 'EISDIR', 'ENOTDIR'];
/** The hash of a file; undefined where there is none. @throws BrokenError when it can't be read */
async function digestOf(path) {
    try {
        return sha256(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
    }
    catch (cause) {
        if (NO_FILE.includes((0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(cause) ?? ''))
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} can't be read`, undefined, { cause });
    }
}
/** In hex. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
function entryOf(path, content) {
    return { path, bytes: content.byteLength, sha256: sha256(content) };
}


/***/ }),

/***/ 65243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   u: () => (/* binding */ isWaivable)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95159);

const COUNTED = { hold: 'held', pass: 'holds', fail: 'fails' };
/**
 * All findings together. The gate passes when no deciding condition fails or is in doubt, and at least one was judged and holds: a
 * gate that compared nothing passes for nobody but the first run. A fail outweighs a doubt, and findings that only advise do not
 * decide. Of an `any` one is enough.
 * @throws RangeError when there are no findings
 */
function decide(findings, options) {
    if (findings.length === 0)
        throw new RangeError('a gate needs at least one finding');
    const deciding = findings.filter(({ severity }) => severity === 'error');
    const weights = deciding.map((finding) => weightOf(finding, options));
    const nodes = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(deciding.map(({ within }) => within));
    const verdict = verdictOf(nodes.map((node) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOfNode */ .sr)(node, weights)), options.first || options.accepted);
    const first = options.first && deciding.some((finding) => finding.verdict === 'not-compared');
    const spared = new Set([...(0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .sparedBy */ .jB)(nodes, weights)].map((index) => deciding[index]));
    const told = findings.map((finding) => (spared.has(finding) ? { ...finding, spared: true } : finding));
    return { verdict, ...(first && { first }), findings: told };
}
/** @param bare what is waived is enough, where nothing else is asked */
function verdictOf(weights, bare) {
    if (weights.includes('fails'))
        return 'failed';
    if (weights.includes('held'))
        return 'inconclusive';
    const carried = weights.includes('holds') || (bare && weights.includes('waived'));
    return carried ? 'passed' : 'inconclusive';
}
function weightOf(finding, options) {
    const { verdict, guard } = finding;
    if (options.accepted && isWaivable(finding))
        return 'waived';
    // A guard is silent unless its slice is shown worse.
    if (guard && verdict !== 'fail')
        return 'waived';
    switch (verdict) {
        case 'pass':
            return 'holds';
        case 'fail':
            return 'fails';
        case 'inconclusive':
            return COUNTED[options.whenInconclusive];
        case 'not-compared': {
            if (options.first)
                return 'waived';
            const counted = COUNTED[options.whenNotCompared];
            // It may count as a pass, but nothing was judged.
            return counted === 'holds' ? 'waived' : counted;
        }
        case 'warn':
            return 'waived';
    }
}
/** Whether it is a comparison that does not hold: a person can waive it. A number that was asked for can't be. */
function isWaivable({ severity, threshold, verdict, guard }) {
    const holds = guard ? verdict !== 'fail' : verdict === 'pass';
    return severity === 'error' && threshold.kind !== 'absolute' && !holds;
}


/***/ }),

/***/ 99552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Evidence)
});

// EXTERNAL MODULE: ./src/compare/comparison.ts + 1 modules
var comparison = __webpack_require__(50772);
// EXTERNAL MODULE: ./src/evaluate/facts.ts + 2 modules
var facts = __webpack_require__(40915);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var evaluate_units = __webpack_require__(90804);
// EXTERNAL MODULE: ./src/evaluate/statistics/no-spread.ts
var no_spread = __webpack_require__(55438);
// EXTERNAL MODULE: ./src/evaluate/statistics/t-critical.ts
var t_critical = __webpack_require__(19525);
// EXTERNAL MODULE: ./src/evaluate/statistics/unit-error.ts
var unit_error = __webpack_require__(72654);
// EXTERNAL MODULE: ./src/evaluate/statistics/wilson.ts
var wilson = __webpack_require__(83987);
;// CONCATENATED MODULE: ./src/evaluate/statistics/share-interval.ts





/**
 * The interval of the share of rows of which something holds: Wilson's score interval; where rows
 * come in units, that of as many independent rows as would leave the error that the units leave.
 * @param hits 1 a row where it holds, else 0; at least one row
 */
function shareInterval(hits, units, confidence) {
    const n = hits.length;
    const share = hits.reduce((sum, x) => sum + x, 0) / n;
    if (!units)
        return (0,wilson/* wilson */.r)(share * n, n, confidence);
    if (units.count < evaluate_units/* FEWEST_UNITS */.fA) {
        return { why: `of ${units.count} groups there is no interval; it takes ${evaluate_units/* FEWEST_UNITS */.fA}` };
    }
    const influence = hits.map((x) => (x - share) / n);
    const { standardError, freedom } = (0,unit_error/* unitError */.fG)(influence, units);
    if (standardError === 0)
        return (0,no_spread/* noSpreadInterval */.yQ)(share, units.count, [0, 1], confidence);
    const rows = (share * (1 - share)) / standardError ** 2;
    return (0,wilson/* wilsonAt */.i)(share * rows, rows, (0,t_critical/* tCritical */.c)(confidence, Math.min(freedom, units.count - 1)));
}

// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var evaluate_undetermined = __webpack_require__(49043);
;// CONCATENATED MODULE: ./src/compare/negative-flips.ts



/**
 * The negative flip rate: of all rows, those that the baseline gets right and the candidate doesn't
 * (Yan et al. 2021, "Positive-congruent training: towards regression-free model updates").
 * @param candidate of the baseline's rows, in the same order, with the same labels
 */
function negativeFlips(candidate, baseline, confidence) {
    const [ours, theirs] = [(0,facts/* factsOf */.x)(candidate), (0,facts/* factsOf */.x)(baseline)];
    const n = ours.rows;
    const undetermined = (why) => ({
        estimate: { value: null, interval: null, n, why },
        rows: 0,
    });
    if (n === 0)
        return undetermined('there are no rows');
    if (candidate.task === 'regression')
        return undetermined('a regression has no right rows');
    const { labels, predicted } = ours.predictions;
    const flipped = Float64Array.from(labels, (label, row) => Number(theirs.predictions.predicted[row] === label && predicted[row] !== label));
    const rows = flipped.reduce((sum, x) => sum + x, 0);
    const value = rows / n;
    const interval = shareInterval(flipped, ours.units(), confidence);
    return (0,evaluate_undetermined/* isUndetermined */.x)(interval)
        ? { estimate: { value, interval: null, n, why: interval.why }, rows }
        : { estimate: { value, interval, n }, rows };
}

// EXTERNAL MODULE: ./src/compare/unpaired.ts
var unpaired = __webpack_require__(76165);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
;// CONCATENATED MODULE: ./src/gate/evidence.ts





/**
 * Measures metrics and differences on all test rows or on slices of them, each when it is first
 * asked for.
 */
class Evidence {
    predictions;
    evaluation;
    pairing;
    options;
    reported;
    looks;
    #comparisons = new Map();
    #slices = new Map();
    constructor(predictions, evaluation, pairing, options, 
    /** What a training reports of itself, by name; null where one is not a number. */
    reported = new Map(), 
    /** How many candidates were judged on these rows, this one too; 0 where it is not corrected. */
    looks = 0) {
        this.predictions = predictions;
        this.evaluation = evaluation;
        this.pairing = pairing;
        this.options = options;
        this.reported = reported;
        this.looks = looks;
    }
    /** Of the gate, where a condition asks for none of its own. */
    get confidence() {
        return this.options.confidence;
    }
    get rows() {
        return this.predictions.ids.length;
    }
    /**
     * Of a metric that a training reports the number alone is known.
     * @throws RangeError when neither it nor the predictions have such a metric
     */
    estimate(metric, slice, confidence = this.options.confidence) {
        const reported = this.reported.get(metric);
        if (reported !== undefined)
            return this.#reported(reported);
        const known = this.evaluation.metrics[metric];
        if (known && !slice && confidence === this.options.confidence)
            return known;
        return (0,evaluate/* evaluateMetric */.Qi)(this.#rows(slice), metric, { ...this.options, confidence });
    }
    #reported(value) {
        const n = this.predictions.ids.length;
        return value === null
            ? { value, interval: null, n, why: 'the command reported no number' }
            : { value, interval: null, n };
    }
    /** The metric against the baseline's, on the rows of the slice that were paired. */
    against(metric, slice, confidence = this.options.confidence) {
        const { pairing } = this;
        if (pairing.kind === 'no-baseline') {
            return { kind: 'none', because: { code: 'no-baseline', why: pairing.why } };
        }
        if (pairing.kind === 'incomparable') {
            return { kind: 'none', because: { code: 'incomparable', why: pairing.why } };
        }
        if (pairing.kind === 'numbers') {
            if (slice)
                return { kind: 'none', because: { code: 'baseline-predictions-not-kept' } };
            return this.#againstNumber(metric, pairing.metrics[metric], confidence);
        }
        const comparison = this.#comparison(pairing, slice);
        return { kind: 'compared', compared: comparison.metric(metric, confidence) };
    }
    /** Rows that were right and are wrong now; undefined where none are paired. */
    negativeFlips(slice, confidence = this.options.confidence) {
        const { pairing } = this;
        if (pairing.kind !== 'paired')
            return undefined;
        const { candidate, baseline } = this.#pairedRows(pairing, slice);
        return negativeFlips(candidate, baseline, confidence);
    }
    /** The rows for lack of which a slice does not define a metric; undefined where it has them. */
    lacks(name, slice) {
        const rows = this.#rows(slice);
        if (rows.task === 'regression') {
            return rows.ids.length < 2 ? { of: 'rows', atLeast: 2 } : undefined;
        }
        const named = this.#named(name);
        if (!named)
            return undefined;
        const { metric, classIndex } = named;
        const absent = rows.classes.filter((_, k) => !rows.labels.includes(k));
        const needed = metric.needs(classIndex);
        if (needed === 'two classes') {
            return rows.classes.length - absent.length < 2 ? { of: 'classes', atLeast: 2 } : undefined;
        }
        const lacking = needed.filter((k) => absent.includes(rows.classes[k]));
        if (lacking.length === 0)
            return undefined;
        return { of: 'these classes', classes: lacking.map((k) => rows.classes[k]) };
    }
    #againstNumber(metric, baseline, confidence) {
        const value = baseline?.value ?? null;
        if (!baseline || value === null) {
            return { kind: 'none', because: { code: 'metric-not-in-baseline', metric } };
        }
        const named = this.#named(metric);
        const compared = named && (0,unpaired/* compareNumbers */.S)(named, this.estimate(metric), baseline, confidence);
        return compared ? { kind: 'compared', compared } : { kind: 'number', value };
    }
    #comparison(pairing, slice) {
        const key = slice?.where ?? '';
        const comparison = this.#comparisons.get(key) ?? this.#compare(pairing, slice);
        this.#comparisons.set(key, comparison);
        return comparison;
    }
    #compare(pairing, slice) {
        const { candidate, baseline } = pairing;
        const part = candidate.ids.length < pairing.of;
        if (!slice)
            return (0,comparison/* compare */.U)(candidate, baseline, { ...this.options, part });
        const { identical } = this.#comparison(pairing, undefined);
        const rows = this.#pairedRows(pairing, slice);
        return (0,comparison/* compare */.U)(rows.candidate, rows.baseline, { ...this.options, part: part || !identical });
    }
    #pairedRows({ candidate, baseline }, slice) {
        if (!slice)
            return { candidate, baseline };
        const wanted = new Set(Array.from(slice.rows, (row) => this.predictions.ids[row]));
        const rows = candidate.ids.flatMap((id, row) => (wanted.has(id) ? [row] : []));
        return { candidate: (0,select_rows/* selectRows */.A)(candidate, rows), baseline: (0,select_rows/* selectRows */.A)(baseline, rows) };
    }
    #named(metric) {
        return (0,evaluate/* metricsOfPredictions */.D4)(this.predictions).find(({ name }) => name === metric);
    }
    #rows(slice) {
        if (!slice)
            return this.predictions;
        const known = this.#slices.get(slice.where) ?? (0,select_rows/* selectRows */.A)(this.predictions, slice.rows);
        this.#slices.set(slice.where, known);
        return known;
    }
}


/***/ }),

/***/ 73365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findings)
/* harmony export */ });
/* harmony import */ var _comparison_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15078);
/* harmony import */ var _condition_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24601);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1142);
/* harmony import */ var _fixed_threshold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11451);
/* harmony import */ var _reference_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50466);





/**
 * Holds every check of the gate against what was measured. Comparisons that rest on evidence are
 * decided as one family, so a gate with twenty slices is red by chance no more often than a gate
 * with one. Conditions on slices share a fifth of the level, so that many of them take little from
 * those on all rows. Those that only advise can't turn it red: they are a family of their own.
 * Comparisons with the reference belong to the families of those with the baseline.
 */
function findings(checks, evidence, reference) {
    const own = reference ? (0,_reference_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .besideReferences */ .b$)(checks) : checks;
    const others = reference ? (0,_reference_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceChecks */ .J1)(checks, reference) : [];
    const drafts = own.map((check) => draft(check, evidence));
    const beside = reference ? others.map((check) => draft(check, reference.evidence)) : [];
    const tests = [...drafts, ...beside].filter(isTest);
    const concluded = new Map(['error', 'warn'].flatMap((severity) => {
        const family = tests.filter((test) => test.severity === severity);
        const verdicts = (0,_comparison_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .decideFamily */ .jn)(family);
        return family.map((test, i) => [test, test.conclude(verdicts[i])]);
    }));
    const found = (one) => (isTest(one) ? concluded.get(one) : one);
    return [
        ...drafts.map(found),
        ...(reference ? beside.map((one) => (0,_reference_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .ofReference */ .P5)(found(one), reference)) : []),
    ];
}
function draft({ condition, slice, guard }, evidence) {
    const { metric } = condition;
    // A guard is red by what is shown alone, whatever it is held against.
    const confidence = condition.confidence ?? (guard && evidence.confidence);
    const rows = slice?.rows.length ?? evidence.rows;
    const estimate = condition.kind === 'negative-flips'
        ? { value: null, interval: null, n: rows }
        : evidence.estimate(metric, slice, confidence);
    const about = {
        ...condition,
        ...(slice && { where: slice.where }),
        ...(guard && { guard }),
        ...(confidence !== undefined && { confidence }),
    };
    const lacks = slice && evidence.lacks(metric, slice);
    if (estimate.value === null && lacks) {
        const because = { code: 'undefined-on-slice', metric, why: estimate.why ?? '', lacks };
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .findingOf */ .h)(about, estimate, { verdict: 'inconclusive', because });
    }
    if (guard && estimate.value === null && condition.kind !== 'negative-flips') {
        const because = {
            code: 'undefined-metric',
            metric,
            why: estimate.why ?? _fixed_threshold_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_A_NUMBER */ .Q,
        };
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .findingOf */ .h)(about, estimate, { verdict: 'inconclusive', because });
    }
    const check = { condition: about, estimate, ...(slice && { slice }) };
    return _condition_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .CONDITION_KINDS */ .C[condition.kind].judge(check, evidence);
}
function isTest(one) {
    return 'conclude' in one;
}


/***/ }),

/***/ 18949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ RunFolder),
/* harmony export */   al: () => (/* binding */ RUN_FILES),
/* harmony export */   sI: () => (/* binding */ seedFile),
/* harmony export */   zr: () => (/* binding */ isPredictions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4448);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88463);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48438);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62524);







/** The files of a run's folder. */
const RUN_FILES = {
    record: 'run.json',
    events: 'events.jsonl',
    predictions: 'predictions.csv',
    model: 'model',
    report: 'report.md',
    /** The report as a page; absent of runs of older versions. */
    page: 'report.html',
    /** A run's folder: what this line of models is held against beside its last one. */
    reference: 'reference',
    /** In place of the record, of a run that was only trained. */
    trained: 'trained.json',
};
/** The predictions of another seed than the one whose model is exported. */
function seedFile(seed) {
    return `predictions-${seed}.csv`;
}
const SEED_FILE = /^predictions-[0-9]+\.csv$/;
/** Whether a file of a run's folder holds predictions, of whichever seed. */
function isPredictions(file) {
    return file === RUN_FILES.predictions || SEED_FILE.test(file);
}
/**
 * One run's folder. A run works in one aside, and is given its name in the store by one rename, when
 * all that it leaves is there.
 */
class RunFolder {
    final;
    owner;
    #path;
    /** @param final the name it is to have in the store; its own where it has that already */
    constructor(path, final = path, owner) {
        this.final = final;
        this.owner = owner;
        this.#path = path;
    }
    /** Where it lies now. */
    get path() {
        return this.#path;
    }
    /**
     * Gives the run its name in the store. No file in it may be open: not every system renames its
     * folder then.
     * @throws BrokenError when that can't be done
     */
    async publish() {
        if (this.#path !== this.final) {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(this.#path, this.final);
            }
            catch (cause) {
                throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotWrite */ .zz)(this.final, cause);
            }
            this.#path = this.final;
        }
    }
    /** Nobody works on the run any more. What is left lying of it when it is not said is cleared by the next run. */
    async disown() {
        if (this.owner !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.owner, { force: true });
    }
    get model() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.model);
    }
    /** What a training may write into while the run works: it goes when the run ends. */
    get scratch() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, 'work');
    }
    get events() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.events);
    }
    get reference() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.reference);
    }
    async writeRecord(record) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record), `${JSON.stringify(record, null, 2)}\n`);
    }
    /**
     * @param csv the predictions of the test rows
     * @param file where several seeds were trained, the name of that of one
     */
    async writePredictions(csv, file = RUN_FILES.predictions) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, file), csv);
        return (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFile */ .CL)(this.path, file);
    }
    /** A run that broke on the way leaves no model, and neither record nor report that speak of one. */
    async rollBack() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.model, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.reference, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.report), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.page), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record), { force: true });
    }
    async dropScratch() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.scratch, { recursive: true, force: true });
    }
    async remove() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.path, { recursive: true, force: true });
        await this.disown();
    }
    /** @param file its name in the folder */
    async writeReport(file, text) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, file), text);
    }
    /**
     * Whether the run came to write its record. One of an earlier version that was killed has neither
     * a model nor a report.
     * @throws BrokenError when that can't be known, or the record is missing from a run that came to its end
     */
    async hasRecord() {
        if (await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record)))
            return true;
        for (const file of [RUN_FILES.model, RUN_FILES.report]) {
            if (!(await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, file))))
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`the run ${this.path} holds ${file} and no ${RUN_FILES.record}: it is damaged`, 'Delete its folder, or bring its record back.');
        }
        return false;
    }
    /** @throws BrokenError when the record is missing or invalid */
    async readRecord() {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, RUN_FILES.record);
        let text;
        try {
            text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`can't read ${path}`, undefined, { cause });
        }
        return (0,_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRecord */ .H)(text, path);
    }
}


/***/ }),

/***/ 62524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord),
/* harmony export */   w: () => (/* binding */ OlderRecordError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _schema_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28799);


/** A record that an older version wrote: nothing of its numbers is read. */
class OlderRecordError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk {
    run;
    constructor(source, run) {
        super(`${source} was written by an older version of Sluice, in the form ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .OLDER_SCHEMA */ .v3}; this one reads ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .ep}`, 'Run it again to make one that can be read.');
        this.run = run;
    }
}
/**
 * Reads a record from JSON text.
 * @throws OlderRecordError when an older version wrote it
 * @throws BrokenError when it is not JSON, of another schema version, or does not hold what a record holds.
 */
async function parseRecord(text, source) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} is not a run record: it is not JSON`, undefined, { cause });
    }
    // In the bundle, but not made before a record is read: a first run reads none.
    const { olderRecord, runRecord, versioned } = await __webpack_require__.e(/* import() */ 6160).then(__webpack_require__.bind(__webpack_require__, 16160));
    const older = olderRecord.safeParse(json);
    if (older.success)
        throw new OlderRecordError(source, older.data);
    const version = versioned.safeParse(json).data?.schema;
    if (version !== _schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .ep) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} has the schema ${JSON.stringify(version ?? null)}; this version of Sluice reads ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .ep}`);
    }
    const parsed = runRecord.safeParse(json);
    if (!parsed.success) {
        const first = parsed.error.issues[0];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} is not a valid run record: ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`);
    }
    return parsed.data;
}


/***/ }),

/***/ 28799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ep: () => (/* binding */ RECORD_SCHEMA),
/* harmony export */   qx: () => (/* binding */ TRAINED_SCHEMA),
/* harmony export */   v3: () => (/* binding */ OLDER_SCHEMA)
/* harmony export */ });
/** What a job leaves that only trains. */
const TRAINED_SCHEMA = 'sluice/trained@1';
const RECORD_SCHEMA = 'sluice/run@2';
/** What versions before it wrote: told by its name where it is met, and not read. */
const OLDER_SCHEMA = 'sluice/run@1';


/***/ }),

/***/ 24779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ choiceText),
/* harmony export */   Y: () => (/* binding */ noBaselineText)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);

/**
 * Why there is no baseline, in words without a full stop. Holds names of branches and experiments:
 * escape it where it is shown.
 */
function noBaselineText(why) {
    switch (why.code) {
        case 'none':
            return 'baseline: none';
        case 'first':
            return firstText(why);
        case 'older':
            return `${olderText(why)} was promoted by an older version of Sluice, whose records this one does not read`;
        case 'expired':
            return `the artifacts of the promoted run of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(why.sha)} expired${why.on === undefined ? '' : ` on ${why.on}`}`;
        case 'deleted':
            return deletedText(why);
        case 'unreachable':
            return `run ${why.runId} was promoted on ${branchText(why.branch)}, which is not ${why.defaultBranch}, and its commit ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(why.sha)} is not in the history: was the branch renamed or rewritten?`;
        case 'not-kept':
            return 'GitHub Enterprise Server keeps no runs that this action can find: set baseline: branch:NAME';
        case 'not-allowed':
            return why.message;
        case 'other-baseline':
            return 'these rules name another baseline than those that decide, and it is not looked for';
        case 'not-given':
            return 'there is no baseline';
    }
}
function firstText({ searched }) {
    if (searched.in === 'store')
        return 'first run';
    const { branch, project, experiment } = searched;
    return searched.in === 'kept-branch'
        ? `first run: the branch ${branch} holds no run of ${project}/${experiment} yet`
        : `first run: none of ${project}/${experiment} was promoted on ${branch} yet`;
}
function olderText({ runId, sha, artifact }) {
    const run = `run ${runId}${sha === undefined ? '' : ` of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(sha)}`}`;
    return artifact === undefined ? run : `the "${artifact}" of ${run}`;
}
function deletedText({ runId, sha, keptOn }) {
    if (keptOn !== undefined) {
        const { branch, project, experiment } = keptOn;
        return `what the branch ${branch} holds of ${project}/${experiment} is said to be of run ${runId}, of which GitHub knows nothing any more`;
    }
    const commit = sha === null ? '' : ` of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(sha)}`;
    return `run ${runId}${commit} was promoted, and its artifacts are not there any more`;
}
/**
 * How the baseline was chosen, in words without a full stop. Holds names of files and branches:
 * escape it where it is shown.
 */
function choiceText(choice) {
    switch (choice.code) {
        case 'configured-file':
            return `${choice.file}, as configured`;
        case 'configured-run':
            return `run ${choice.runId}, as configured`;
        case 'last-of-store':
            return choice.rivals.length === 0
                ? 'the last promoted run of this store'
                : `the one that began last of the promoted runs of this store that none follows: ${choice.rivals.join(' and ')} came as far`;
        case 'base-commit':
            return `the run of the base commit ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(choice.sha)}`;
        case 'nearest-ancestor':
            return `the run of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(choice.sha)}, the nearest ancestor of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(choice.base)} that was promoted`;
        case 'last-promoted':
            return `the last promoted run, of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(choice.sha)} on ${branchText(choice.branch)}: none of an ancestor of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(choice.base)} was found`;
        case 'kept-on-branch':
            return `the last promoted run, kept on the branch ${choice.branch}`;
    }
}
function branchText(branch) {
    return branch ?? 'no branch';
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
/* harmony export */   By: () => (/* binding */ experimentName),
/* harmony export */   D8: () => (/* binding */ continuedText),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   fE: () => (/* binding */ shownMetrics),
/* harmony export */   g7: () => (/* binding */ rowNotes),
/* harmony export */   qg: () => (/* binding */ rowText),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   yW: () => (/* binding */ epochsText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** How a condition came out, in a word or two. */
const VERDICT_WORDS = {
    pass: 'holds',
    fail: 'does not hold',
    inconclusive: 'can’t be told',
    warn: 'only warns',
    'not-compared': 'not compared',
};
/** `95% confidence`. */
function confidenceText(confidence) {
    return `${Number((confidence * 100).toPrecision(6))}% confidence`;
}
/** A condition with the rows it is about. */
function rowText({ condition, where, }) {
    return where === undefined ? condition : `${condition} where ${where}`;
}
/** What a condition counts for, where it is not simply a condition: ` (only warns)`. */
function rowNotes({ advisory, spared, groups, }) {
    const notes = [groups, advisory ? 'only warns' : '', spared ? 'not needed' : ''];
    const said = notes.filter((note) => note !== '');
    return said.length === 0 ? '' : ` (${said.join(', ')})`;
}
/** `4 of 5 conditions hold, 1 not compared`. */
function counts({ findings }) {
    // A guard counts where it fails; otherwise nothing depends on it.
    const counted = findings.filter(({ guard, spared, verdict: of }) => !spared && (!guard || of === 'fail'));
    const count = (wanted) => counted.filter((finding) => finding.verdict === wanted).length;
    const passed = count('pass');
    const hold = passed === 1 || counted.length === 1 ? 'holds' : 'hold';
    const parts = [
        `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(passed)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counted.length, 'condition')} ${hold}`,
        some(count('fail'), 'failed'),
        some(count('inconclusive'), 'can’t be told'),
        some(count('warn'), 'warned'),
        some(count('not-compared'), 'not compared'),
        some(findings.filter(({ spared }) => spared).length, 'not needed'),
        some(findings.filter(({ guard, verdict: of }) => guard && of !== 'fail').length, 'on slices only guard'),
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function some(count, what) {
    return count === 0 ? '' : `${count} ${what}`;
}
/**
 * In a binary task `recall` says what `recall(bad)` would: metrics of one class are shown where a
 * condition asks for them.
 */
function shownMetrics({ task, metrics, decision, }) {
    const asked = new Set(decision.findings.map(({ metric }) => metric));
    return Object.entries(metrics.test).filter(([name]) => task === 'multiclass' || !name.includes('(') || asked.has(name));
}
/** `23 of 50 epochs, best was epoch 13`. */
function epochsText({ requested, completed, best, resumed, }) {
    const kept = best < completed ? `, best was epoch ${best}` : '';
    const begun = resumed === undefined ? '' : `; went on from the checkpoint of epoch ${resumed}`;
    return `${completed} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(requested, 'epoch')}${kept}${begun}`;
}
/**
 * Never that the result is the same: what a command keeps of its state, and what it makes of it, is
 * its own.
 */
function continuedText({ files, bytes, epoch, }) {
    const after = epoch === undefined ? '' : ` after epoch ${epoch}`;
    return `continued${after} from the checkpoint of an earlier attempt (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}); an uninterrupted training may end with another model`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function experimentName({ project, experiment }) {
    return `${project}/${experiment}`;
}
/** What a training had, and what it is judged by. */
function splitText({ method, train, validation, test }) {
    return method === 'own'
        ? `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(test, 'row')} to test, which the command split off by itself`
        : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(train, 'row')} to train, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(validation)} to validate, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(test)} to test`;
}


/***/ }),

/***/ 42727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lower),
/* harmony export */   j: () => (/* binding */ upper)
/* harmony export */ });
/** A text that begins a sentence. */
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A sentence inside of another one. Names keep their capitals: they come from the data. */
function lower(text) {
    return /^[A-Z][a-z’]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}


/***/ }),

/***/ 54777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ TERMINAL_MARKS),
/* harmony export */   TP: () => (/* binding */ ASCII_MARKS),
/* harmony export */   j7: () => (/* binding */ MARKS)
/* harmony export */ });
/** The marks of findings and decisions, so that a verdict looks the same wherever it is read. A word says the same beside each. */
const MARKS = {
    pass: '✅',
    passed: '✅',
    fail: '❌',
    failed: '❌',
    inconclusive: '🟡',
    warn: '⚠️',
    'not-compared': '➖',
    /** It does not hold, and need not. */
    spared: '➖',
    'no verdict': '🔧',
};
/** Of a terminal: one column wide each. */
const TERMINAL_MARKS = {
    pass: '✓',
    passed: '✓',
    fail: '✗',
    failed: '✗',
    inconclusive: '?',
    warn: '!',
    'not-compared': '-',
    spared: '-',
};
/** Of a terminal that has no more than ASCII. */
const ASCII_MARKS = {
    ...TERMINAL_MARKS,
    pass: 'v',
    passed: 'v',
    fail: 'x',
    failed: 'x',
};


/***/ }),

/***/ 38866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** `1 row`, `2 rows`, `12,345 rows`. */
function plural(count, noun, nouns = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}
/** `12,345`, of a whole number from 0 on. Not by the locale, which takes longer to load than a small file to read. */
function grouped(count) {
    if (count < 1000)
        return String(count);
    const rest = String(count % 1000).padStart(3, '0');
    return `${grouped(Math.floor(count / 1000))},${rest}`;
}
/** `1st`, `2nd`, `11th`, of a whole number from 1 on. */
function ordinal(count) {
    const teens = count % 100 > 10 && count % 100 < 14;
    const ending = teens ? undefined : ['th', 'st', 'nd', 'rd'][count % 10];
    return `${grouped(count)}${ending ?? 'th'}`;
}
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    if (bytes < 999_950)
        return `${(bytes / 1000).toFixed(1)} kB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** `2.35 s`, `23.5 s`, `2 min 5 s`, `3 h 7 min`. */
function formatSeconds(seconds) {
    if (seconds < 9.995)
        return `${seconds.toFixed(2)} s`;
    if (seconds < 99.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 56942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** A text of at most so many characters, which shows where it was cut. */
function shorten(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
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
