export const id = 3800;
export const ids = [3800];
export const modules = {

/***/ 62743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The folder that links must not leave: the git work tree that the config lies in, else the config's own folder.
 */
function findWorkspace(configPath) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configPath);
    for (let folder = own;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return own;
    }
}


/***/ }),

/***/ 9687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51995);


/**
 * Refuses what really leads out of some folders, by itself or through a link at any level. What is
 * not there yet counts by where it would come to stand.
 * @param folders absolute
 * @throws InputError with a problem for each path
 */
async function confine(paths, folders) {
    const problems = [];
    for (const { path, name, at } of paths) {
        if (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_1__/* .liesIn */ .z$)(path, folders))
            continue;
        const nowhere = (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(path)) === undefined;
        problems.push({
            message: nowhere
                ? `${name} leads through a link to nothing: ${path}`
                : `${name} leads out of the workspace: ${path}`,
            ...(at && { at }),
            fix: 'Name a path in the workspace; links that lead out of it are not followed.',
        });
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
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
/* harmony export */   Z: () => (/* binding */ isPlainFolder),
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
/** Whether a folder is there, and not a link to one. */
async function isPlainFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then((stats) => stats.isDirectory(), () => false);
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
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(written);
    while (true) {
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
            const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => undefined);
            if (there?.isSymbolicLink())
                return undefined;
            // Another run has made it since: look again.
            if (there !== undefined)
                continue;
            rest.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
            folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
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

/***/ 31861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DX: () => (/* binding */ ASSUMED),
  TH: () => (/* binding */ advise),
  xy: () => (/* binding */ toleranceOfUsual)
});

// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/evaluate/facts.ts + 1 modules
var facts = __webpack_require__(96409);
// EXTERNAL MODULE: ./src/evaluate/metrics/auc.ts + 2 modules
var auc = __webpack_require__(42564);
// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 5 modules
var metrics_metrics = __webpack_require__(43415);
// EXTERNAL MODULE: ./src/evaluate/metrics/own.ts
var metrics_own = __webpack_require__(5833);
// EXTERNAL MODULE: ./src/evaluate/metrics/proportion.ts + 1 modules
var proportion = __webpack_require__(94606);
// EXTERNAL MODULE: ./src/evaluate/select-rows.ts
var select_rows = __webpack_require__(37937);
// EXTERNAL MODULE: ./src/evaluate/statistics/distributions.ts
var distributions = __webpack_require__(45012);
// EXTERNAL MODULE: ./src/evaluate/statistics/interval.ts
var interval = __webpack_require__(95162);
// EXTERNAL MODULE: ./src/evaluate/statistics/mcnemar.ts
var mcnemar = __webpack_require__(90500);
// EXTERNAL MODULE: ./src/evaluate/statistics/tango.ts
var tango = __webpack_require__(56862);
;// CONCATENATED MODULE: ./src/evaluate/statistics/paired-power.ts




/**
 * What two models share and lose where each is right so often and their right answers correlate:
 * the correlation of two yes-or-no answers fixes all four cells of their table. Where it asks for
 * more agreement than the two shares leave room for, they agree as far as they can, so that a drop
 * of \u03b4 takes flips of at least \u03b4.
 * @param second how often the second is right; the first is `drop` less often
 */
function flipShares(second, drop, correlation) {
    const first = Math.min(1, Math.max(0, second - drop));
    const spread = Math.sqrt(first * (1 - first) * second * (1 - second));
    const both = Math.min(first, second, first * second + correlation * spread);
    return { first: first - both, second: second - both };
}
/** The correlation of two models alike that are right so often, and differ on this share of rows. */
function correlationOf(right, flips) {
    const spread = 2 * right * (1 - right);
    return spread > 0 ? 1 - Math.min(2, flips / spread) : 1;
}
/** More flips than this are as good as normal. */
const MOST_SUMMED = 400;
/**
 * The chance that n rows show the first model no worse than tolerated: every table of flips whose
 * score interval ends above \u2212margin, each with its chance (exact; above some hundred flips by the
 * normal approximation of Nam 1997, "Establishing equivalence of two treatments and sample size
 * requirements in matched-pairs design").
 */
function chanceOfGreen(shares, n, { margin, confidence, green = confidence }) {
    const z = (0,interval/* twoSidedZ */.mI)(green);
    if (n * (shares.first + shares.second) > MOST_SUMMED) {
        return normalChance(shares, n, margin, z, 1);
    }
    const tail = (1 - green) / 2;
    const isGreen = (b, c) => (0,tango/* tangoZ */.C)(b, c, n, -margin) >= z && (margin > 0 || (0,mcnemar/* mcnemarNotBetter */.D)(b, c) <= tail);
    return chanceOf(shares, n, isGreen);
}
/** The chance that they show it worse by more than is tolerated. */
function chanceOfRed(shares, n, { margin, confidence, family = 1 }) {
    const tail = (1 - confidence) / 2 / family;
    const z = (0,interval/* twoSidedZ */.mI)(1 - 2 * tail);
    if (n * (shares.first + shares.second) > MOST_SUMMED) {
        return normalChance(shares, n, margin, z, -1);
    }
    const isGreenOrOpen = (b, c) => (0,tango/* tangoZ */.C)(b, c, n, -margin) > -z || (0,mcnemar/* mcnemarNotBetter */.D)(c, b) > tail;
    return 1 - chanceOf(shares, n, isGreenOrOpen);
}
/** Of the tables that something holds of, which holds of more where the first wins more flips. */
function chanceOf({ first, second }, n, holds) {
    const flips = first + second;
    if (flips === 0)
        return holds(0, 0) ? 1 : 0;
    let chance = 0;
    let least = 0;
    for (const { k: total, chance: ofTotal } of binomial(n, Math.min(1, flips))) {
        // With one flip more, no fewer of them have to be the first's.
        least = Math.max(0, least - 1);
        while (least <= total && !holds(least, total - least))
            least++;
        let above = 0;
        for (const { k, chance: ofFirst } of binomial(total, first / flips)) {
            if (k >= least)
                above += ofFirst;
        }
        chance += ofTotal * above;
    }
    return Math.min(1, chance);
}
/** Terms that are smaller beside the largest add nothing. */
const NOTHING = 1e-12;
/** The binomial distribution, from its mode outwards; so small sums need no factorials. */
function binomial(n, p) {
    if (p <= 0)
        return [{ k: 0, chance: 1 }];
    if (p >= 1)
        return [{ k: n, chance: 1 }];
    const mode = Math.min(n, Math.floor((n + 1) * p));
    const odds = p / (1 - p);
    const below = [];
    for (let k = mode, chance = 1; k >= 0 && chance > NOTHING; k--) {
        below.push({ k, chance });
        chance *= k / ((n - k + 1) * odds);
    }
    const terms = below.reverse();
    for (let k = mode, chance = 1; k < n;) {
        chance *= ((n - k) / (k + 1)) * odds;
        if (chance <= NOTHING)
            break;
        terms.push({ k: ++k, chance });
    }
    const all = terms.reduce((sum, { chance }) => sum + chance, 0);
    return terms.map(({ k, chance }) => ({ k, chance: chance / all }));
}
/** @param side 1 that the difference is shown above \u2212margin, \u22121 that it is shown below */
function normalChance({ first, second }, n, margin, z, side) {
    const d = first - second;
    const score = (0,tango/* tangoZ */.C)(n * first, n * second, n, -margin);
    if (d + margin === 0)
        return (0,distributions/* normalCdf */.vr)(-z, 0, 1);
    // The score is the distance over the error under the hypothesis; what it varies by is its own.
    const underHypothesis = (d + margin) / (score / Math.sqrt(n));
    const own = Math.sqrt(Math.max(Number.MIN_VALUE, first + second - d * d));
    return (0,distributions/* normalCdf */.vr)((side * Math.sqrt(n) * (d + margin) - z * underHypothesis) / own, 0, 1);
}
/**
 * The least x in [low, high] from which on a chance that grows with it is at least so much, to a
 * part in 10\u207b\u2076 of itself; undefined where it never is.
 */
function leastWith(chance, [low, high], wanted) {
    if (chance(high) < wanted)
        return undefined;
    let [below, above] = [low, high];
    for (let step = 0; step < 60 && above - below > 1e-6 * above; step++) {
        const middle = (below + above) / 2;
        if (chance(middle) >= wanted)
            above = middle;
        else
            below = middle;
    }
    return above;
}

// EXTERNAL MODULE: ./src/evaluate/statistics/power.ts
var power = __webpack_require__(11118);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/gate/comparison-verdict.ts
var comparison_verdict = __webpack_require__(15078);
// EXTERNAL MODULE: ./src/gate/green-level.ts
var green_level = __webpack_require__(26195);
// EXTERNAL MODULE: ./src/gate/margin.ts
var gate_margin = __webpack_require__(19089);
// EXTERNAL MODULE: ./src/evaluate/statistics/floor.ts
var statistics_floor = __webpack_require__(12617);
;// CONCATENATED MODULE: ./src/gate/promise.ts



/** More rows than this are no plan. */
const MOST_ROWS = 1e9;
/** @param rows all that the comparison is judged on */
function promise(value, spread, rows, test) {
    return spread.kind === 'tables' ? bySums(value, spread, rows, test) : byError(spread, rows, test);
}
function bySums(value, { rows: n, correlation }, rows, test) {
    const { margin } = test;
    const red = (drop) => chanceOfRed(flipShares(value, drop, correlation), n, test);
    const drop = leastWith(red, [Math.max(0, margin), value], power/* POWER */.wY);
    const smallestDrop = drop === undefined ? null : drop - margin;
    const green = (gain, on, tolerated) => chanceOfGreen(flipShares(value, -gain, correlation), on, { ...test, margin: tolerated });
    if (margin < 0) {
        const gain = leastWith((by) => green(by, n, margin), [-margin, 1 - value], power/* POWER */.wY);
        return { smallestDrop, rowsNeeded: null, toleranceNeeded: orNull(gain, margin) };
    }
    const tolerance = leastWith((tolerated) => green(0, n, tolerated), [0, 1], power/* POWER */.wY);
    const needed = margin === 0
        ? undefined
        : leastWith((on) => green(0, Math.ceil(on), margin), [1, MOST_ROWS], power/* POWER */.wY);
    return {
        smallestDrop,
        rowsNeeded: needed === undefined ? null : Math.ceil((Math.ceil(needed) * rows) / n),
        toleranceNeeded: orNull(tolerance, 0),
    };
}
function orNull(found, plus) {
    return found === undefined ? null : found + plus;
}
function byError({ standardError, stake }, rows, { margin, confidence, green, family }) {
    const enough = (0,power/* reach */.gl)(green) * standardError;
    const floor = margin > 0 && stake?.width != null ? (0,statistics_floor/* floorRows */.g)(margin, stake.width, green) : 0;
    // As many of the test rows as hold so many of those at stake.
    const least = floor === 0 ? 0 : (floor * rows) / Math.max(1, stake.rows);
    const needed = margin > 0 ? Math.max(rows * (enough / margin) ** 2, least) : Number.NaN;
    return {
        smallestDrop: (0,power/* reach */.gl)(confidence, family) * standardError,
        rowsNeeded: Number.isFinite(needed) ? Math.ceil(needed) : null,
        toleranceNeeded: enough,
    };
}

;// CONCATENATED MODULE: ./src/gate/advice.ts














/** What is taken for granted before there are two models. */
const ASSUMED = {
    /**
     * Of the two models' results on a row, by what a metric reads: another seed of one recipe gives
     * nearly the same scores, and cuts them into other classes here and there.
     */
    correlation: { classes: 0.8, scores: 0.98 },
    /** Of scores where the columns are others. */
    apart: 0.7,
    proportion: proportion/* USUAL_PROPORTION */.K,
    auc: auc/* USUAL_AUC */.d,
};
/**
 * For every comparison with the baseline, what these test rows can show.
 * @param baseline the run that it would be, which tells how much its metrics vary
 */
function advise(checks, data, baseline, options, { looks = 0, own = [] } = {}) {
    const { task, classes, encoding } = data;
    const transform = encoding?.label.task === 'regression' ? encoding.label.transform : undefined;
    const known = [...(0,metrics_metrics/* metricsOf */.Ps)(task, classes, transform), ...(0,metrics_own/* ownMetrics */.A)(own)];
    const metrics = new Map(known.map((one) => [one.name, one]));
    const basis = basisOf(baseline);
    const families = familiesOf(checks);
    const comparisons = checks.flatMap((check) => {
        const { condition, slice } = check;
        if (condition.kind !== 'baseline' || condition.single)
            return [];
        const { threshold, operator } = condition;
        const named = metrics.get(condition.metric);
        const rows = slice?.rows ?? data.testIds.map((_, row) => row);
        const about = slice ? { ...condition, where: slice.where } : condition;
        const confidence = condition.confidence ?? options.confidence;
        const found = compared(baseline, named.name, rows.length) ??
            (baseline?.predictions
                ? measured(baseline.predictions, named, slice && idsOf(data, slice.rows), {
                    ...options,
                    rows: rows.length,
                })
                : usual(named, rows, data, confidence));
        const start = { condition: about, rows: rows.length };
        const nothing = { margin: null, smallestDrop: null, rowsNeeded: null, toleranceNeeded: null };
        const unknown = { ...start, ...nothing };
        if ('code' in found)
            return [{ ...unknown, because: found }];
        const { value, spread, apart } = found;
        const margin = (0,gate_margin/* marginOf */.O)(operator, threshold, named.metric.orientation, value);
        if (typeof margin !== 'number')
            return [{ ...unknown, because: margin }];
        const green = (0,green_level/* greenLevel */.e)(confidence, condition.within, { ...green_level/* ALONE */.q, looks })?.confidence ?? confidence;
        const test = { margin, confidence, green, family: families.get(check) ?? 1 };
        const promised = promise(value, spread, rows.length, test);
        const other = apart && { apart: promise(value, apart, rows.length, test) };
        return [{ ...start, margin, ...promised, ...other }];
    });
    return { basis, comparisons, ...(looks > 0 && { looks }) };
}
/** By how much the level of each check is divided among those that it is decided with. */
function familiesOf(checks) {
    return new Map(['error', 'warn'].flatMap((severity) => {
        const family = checks.filter(({ condition }) => isShown(condition) && condition.severity === severity);
        const shares = (0,comparison_verdict/* sharesOf */.AR)(family.map(({ slice }) => ({ sliced: slice !== undefined })));
        return family.map((check, i) => [check, 1 / shares[i]]);
    }));
}
/** Whether evidence decides it, together with the others of its severity. */
function isShown({ kind, operator, single }) {
    return kind === 'baseline' && operator !== '==' && !single;
}
function basisOf(baseline) {
    if (baseline?.record.comparison?.metrics.some(({ metric }) => compared(baseline, metric))) {
        return 'last comparison';
    }
    return baseline?.predictions ? 'baseline' : 'usual model';
}
/** The difference that the baseline was promoted by, if it was compared with another model. */
function compared(baseline, metric, here = 1) {
    const row = baseline?.record.comparison?.metrics.find((one) => one.metric === metric);
    if (!row?.interval || !row.flips || row.candidate === null || row.confidence === undefined)
        return undefined;
    const share = here / row.rows;
    const value = row.candidate;
    if (row.rule === 'Tango score interval, McNemar mid-p') {
        const flips = (row.flips.candidate + row.flips.baseline) / row.n;
        const correlation = correlationOf(value, flips);
        return { value, spread: { kind: 'tables', rows: Math.round(row.n * share), correlation } };
    }
    const standardError = (0,power/* standardErrorOf */.X6)(row.interval, row.confidence) / Math.sqrt(share);
    const stake = row.stake && scaled(row.stake, share);
    return standardError > 0
        ? { value, spread: { kind: 'error', standardError, ...(stake && { stake }) } }
        : undefined;
}
function scaled({ rows, width }, share) {
    return { rows: rows * share, width };
}
function idsOf({ testIds }, rows) {
    return new Set(Array.from(rows, (row) => testIds[row]));
}
/** The baseline's metric on its own test rows, or on those of them that are in the slice. */
function measured(baseline, named, ids, options) {
    const rows = ids && baseline.ids.flatMap((id, row) => (ids.has(id) ? [row] : []));
    const on = rows ? (0,select_rows/* selectRows */.A)(baseline, rows) : baseline;
    const { metric, classIndex } = named;
    const { value, interval, n, because } = (0,evaluate/* estimateOf */.qn)(on, named, options);
    if (value === null || !interval) {
        return { code: 'undetermined-on-baseline', rows: n, ...(because && { why: because }) };
    }
    const share = options.rows / on.ids.length;
    const units = on.clusters !== undefined;
    const stake = scaled(metric.stake((0,facts/* factsOf */.x)(on), classIndex), share);
    const alone = (0,power/* standardErrorOf */.X6)(interval, options.confidence) / Math.sqrt(share);
    return supposed({ value, n: n * share, alone, stake, units }, metric);
}
/** As a usual model has it, for metrics that have a formula for that. */
function usual({ metric, classIndex }, here, { test }, confidence) {
    const rows = here.length;
    const count = (k) => Array.from(here).filter((row) => test.y[row] === k).length;
    const found = metric.expected({ all: rows, ofClass: count }, classIndex, confidence);
    if ((0,undetermined/* isUndetermined */.x)(found))
        return { code: 'no-usual-model', why: found };
    const { value, n, interval } = found;
    const alone = (0,power/* standardErrorOf */.X6)(interval, confidence);
    return supposed({ value, n, alone, stake: { rows: n, width: null }, units: false }, metric);
}
/**
 * The tolerance with which a model that is as good as a usual baseline is green four times in five.
 * Infinite where nothing is known.
 */
function toleranceOfUsual({ metric, classIndex }, rows, confidence) {
    const found = metric.expected(rows, classIndex, confidence);
    if ((0,undetermined/* isUndetermined */.x)(found))
        return Number.POSITIVE_INFINITY;
    const { value, n, interval } = found;
    const alone = (0,power/* standardErrorOf */.X6)(interval, confidence);
    const model = { value, n, alone, stake: { rows: n, width: null }, units: false };
    const { spread } = supposed(model, metric);
    const test = { margin: 0, confidence, green: confidence, family: 1 };
    return promise(value, spread, rows.all, test).toleranceNeeded ?? Number.POSITIVE_INFINITY;
}
/** Two models of which one is known, and how alike they are supposed to be. */
function supposed({ value, n, alone, stake, units }, metric) {
    const correlation = ASSUMED.correlation[metric.reads];
    if (metric.byTables && !units) {
        return { value, spread: { kind: 'tables', rows: Math.round(n), correlation } };
    }
    const spread = (of) => ({
        kind: 'error',
        standardError: (0,power/* differenceError */.E9)(alone, of),
        stake,
    });
    return metric.reads === 'scores'
        ? { value, spread: spread(correlation), apart: spread(ASSUMED.apart) }
        : { value, spread: spread(correlation) };
}


/***/ }),

/***/ 38866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   KN: () => (/* binding */ percent),
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
/** `12.3 %`, of a share. */
function percent(share) {
    return `${(100 * share).toFixed(1)} %`;
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


/***/ })

};
