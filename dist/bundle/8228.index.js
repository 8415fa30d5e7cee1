export const id = 8228;
export const ids = [8228];
export const modules = {

/***/ 40751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ beginsLine),
/* harmony export */   u: () => (/* binding */ otherRun)
/* harmony export */ });
/** Whether nothing that this version reads was ever promoted here: the next run that is begins a line. */
function beginsLine(search) {
    return !search.found && ['first', 'older'].includes(search.because.code);
}
/** The run that was found, as a record names it. */
function otherRun(search) {
    return search.found ? { runId: search.runId, sha: search.sha } : null;
}


/***/ }),

/***/ 56967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ comparisonTable),
/* harmony export */   Rt: () => (/* binding */ compareAll),
/* harmony export */   wT: () => (/* binding */ shownTogether)
/* harmony export */ });
/* harmony import */ var _evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28285);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50772);
/* harmony import */ var _unpaired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76165);



/**
 * Null where there was nothing to compare.
 * @param own the candidate's metrics, for a baseline of which there are only numbers
 */
function compareAll(pairing, own, options) {
    if (pairing.kind === 'no-baseline' || pairing.kind === 'incomparable')
        return null;
    return comparisonTable(pairing, own, options);
}
/** Every metric of two models that can be held against each other; `own` as above. */
function comparisonTable(pairing, own, options) {
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
    const metrics = names.map((name) => metric(name).comparison);
    const table = { rows, maySeen, metrics: withShown(metrics, confidence) };
    return { ...table, ...(note && { pairing: note }) };
}
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
function withShown(metrics, confidence) {
    const adjusted = (0,_evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_2__/* .holm */ .f)(metrics.map((row) => (row.d === null ? 1 : (row.p ?? 1))));
    return metrics.map((row, i) => {
        const differs = row.d !== null && row.d !== 0 && adjusted[i] <= 1 - confidence;
        return { ...row, shown: differs ? (row.d > 0 ? 'better' : 'worse') : null };
    });
}


/***/ }),

/***/ 28228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRuns: () => (/* reexport */ gate_evidence/* compareRuns */.qB),
  decideByRules: () => (/* reexport */ decide_run/* decideByRules */.hD),
  evaluateModel: () => (/* reexport */ evaluate_model/* evaluateModel */.H_),
  exportAndPublish: () => (/* reexport */ exportAndPublish),
  finishedRecord: () => (/* reexport */ finishedRecord),
  keepLastWord: () => (/* reexport */ keepLastWord),
  keepReference: () => (/* reexport */ keepReference),
  writeProven: () => (/* reexport */ writeProven),
  writeProvenModel: () => (/* reexport */ writeProvenModel)
});

// EXTERNAL MODULE: ./src/pipeline/decide-run.ts + 1 modules
var decide_run = __webpack_require__(10029);
// EXTERNAL MODULE: ./src/pipeline/evaluate-model.ts
var evaluate_model = __webpack_require__(21447);
// EXTERNAL MODULE: ./src/compare/comparison-table.ts
var comparison_table = __webpack_require__(56967);
// EXTERNAL MODULE: ./src/config/value-text.ts
var value_text = __webpack_require__(72331);
;// CONCATENATED MODULE: ./src/config/param-changes.ts

/** What a model comes from; what is asked of it is told of the rules. */
const SECTIONS = ['data', 'model', 'train', 'command', 'predictions', 'numbers'];
/**
 * How two runs differ in what their models were made from: each key of the config that has another
 * value, in the order of the candidate's. Texts hold what stands in the configs: escape them where
 * they are shown.
 */
function paramChanges(baseline, candidate) {
    return SECTIONS.flatMap((section) => changesAt(section, baseline[section], candidate[section]));
}
function changesAt(path, before, after) {
    if (isMap(before) && isMap(after)) {
        const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
        return [...keys].flatMap((key) => changesAt(`${path}.${key}`, before[key], after[key]));
    }
    const [baseline, candidate] = [(0,value_text/* valueText */.R)(before), (0,value_text/* valueText */.R)(after)];
    return baseline === candidate ? [] : [{ path, baseline, candidate, ...listed(before, after) }];
}
function isMap(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
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
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/pipeline/run-scope.ts + 3 modules
var run_scope = __webpack_require__(28661);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/evaluate/seeds.ts
var seeds = __webpack_require__(1593);
;// CONCATENATED MODULE: ./src/compare/weak-slices/row-gains.ts


/** @throws RangeError where the task has no such metric */
function searchedBy(predictions) {
    for (const { name, metric } of (0,evaluate/* metricsOfPredictions */.D4)(predictions)) {
        if (metric.goodness)
            return { metric: name, goodness: metric.goodness };
    }
    throw new RangeError(`a ${predictions.task} model has no metric to search slices by`);
}
/**
 * What each row gains by the candidate, the mean over the seeds of both: 1 where it is right now and
 * was wrong; for a regression by how much it is nearer to its label.
 * @param baseline of the candidate's rows, in the same order, with the same labels
 */
function rowGains(candidate, baseline) {
    const { goodness } = searchedBy(candidate);
    const [ours, theirs] = [candidate, baseline].map((model) => mean((0,seeds/* seedsOf */.GO)(model).map(goodness)));
    return ours.map((good, row) => good - theirs[row]);
}
function mean(seeds) {
    const [first, ...others] = seeds;
    if (others.length === 0)
        return first;
    return first.map((_, row) => seeds.reduce((sum, one) => sum + one[row], 0) / seeds.length);
}

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
/**
 * Splits rows in two by the hash of their ids, so that neither the order of the rows nor other rows
 * move one. Rows that belong together stay on one side: what a customer shows on one half, the same
 * customer would confirm on the other.
 */
function halvesOf(ids, clusters, seed) {
    const hashes = clusters ? hashesOfUnits(ids, clusters) : (0,row_order/* hashesOf */.mU)(ids);
    const salt = (0,hash32/* mix32 */.Q)(seed);
    const share = (most) => Math.min(0.5, most / Math.max(1, ids.length));
    const searched = share(MOST_SEARCHED) * HASHES;
    const confirming = (0.5 + share(MOST_CONFIRMING)) * HASHES;
    const rows = (0,typed_arrays/* fill */.G)(new Uint32Array(ids.length), (row) => row);
    const placed = rows.map((row) => (0,hash32/* mix32 */.Q)(hashes[row] ^ salt));
    return {
        search: rows.filter((row) => placed[row] < searched),
        confirm: rows.filter((row) => placed[row] >= HASHES / 2 && placed[row] < confirming),
    };
}
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
/**
 * Looks for slices on which the candidate does worse than the baseline, and worse than on all other
 * rows: a shallow tree finds them on one half of the rows, and the other half, of which the tree has
 * seen nothing, confirms them or doesn't. Of two equal models one is told with a chance of at most
 * (1 \u2212 confidence)/2, all slices together (Holm 1979). It is advice: nobody asked these questions
 * before the answers were in.
 */
function weakSlices(rows, options) {
    const { ids, clusters } = (0,facts/* factsOf */.x)(rows.candidate).predictions;
    const { search, confirm } = halvesOf(ids, clusters, options.seed);
    // Rows that stand in the table as they were given are where their own order took them from.
    const places = rows.ids === rows.candidate.ids
        ? (0,row_order/* orderOf */.mJ)(rows.ids).order
        : placesIn(rows.ids, ids, [search, confirm]);
    const halfOf = (half) => ({
        candidate: (0,select_rows/* selectRows */.A)((0,facts/* factsOf */.x)(rows.candidate).predictions, half),
        baseline: (0,select_rows/* selectRows */.A)((0,facts/* factsOf */.x)(rows.baseline).predictions, half),
        places: half.map((row) => places[row]),
    });
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
}
function confirmed({ where, compared: { comparison } }, p, options) {
    if (p > (1 - options.confidence) / 2 || comparison.d === null)
        return [];
    const { candidate, baseline, d, interval, confidence, rows: n } = comparison;
    return interval ? [{ where, n, candidate, baseline, d, interval, confidence, p }] : [];
}
/** What the search half points at, the clearest first, as a `where` says it. */
function pointedAt({ candidate, baseline, places }, { table, columns, least, confirming, }) {
    const gains = rowGains(candidate, baseline);
    if (gains.every((gain) => gain === gains[0]))
        return [];
    const wanted = new Set(columns);
    const named = { compared: [places, confirming.places], atLeast: least };
    const cuts = table.columns
        .filter(({ name }) => wanted.has(name))
        .slice(0, MOST_COLUMNS)
        .map((column) => cutsOf(column, places, named));
    return weakRegions(gains, cuts, Math.ceil(least / 2)).map(({ clauses }) => (0,where/* formatWhere */.H)(clauses));
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
/**
 * Where the candidate does worse than the baseline, by the columns of the test rows; undefined where
 * there are none to look by, or the two were not asked about the same rows, or answer all alike, or
 * the baseline may know the rows already.
 */
function findWeakSlices({ pairing }, decision, { data, predictions }, config) {
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
}
/** What the model is given, and what the gate slices by; of a file of predictions all that are no answers. */
function columnsToSlice({ summary, source }, { data, gate }) {
    const apart = gate.cluster?.column;
    const sliced = summary.columns
        .filter(({ name, kind }) => name !== apart && SLICED_KINDS.includes(kind))
        .filter(({ role }) => role === 'feature' || role === 'ignored');
    if (data.kind === 'rows' && source.kind === 'rows') {
        const { prediction, classColumns: prefix } = data.spec;
        const answers = ({ name }) => name === prediction || `${name}_` === prefix || name.startsWith(prefix);
        return sliced.filter((column) => !answers(column)).map(({ name }) => name);
    }
    return sliced
        .filter(({ name, role }) => role === 'feature' || gate.slices.includes(name))
        .map(({ name }) => name);
}
/** So many rows it takes that the gate can call a model good enough by that metric. */
function floorOf({ findings }, searched, { confidence }) {
    const floors = findings.flatMap(({ metric, where, comparison }) => metric === searched && where === undefined && comparison
        ? [(0,floor/* floorRows */.g)(comparison.margin, 1, confidence)]
        : []);
    return Math.max(0, ...floors.filter(Number.isFinite));
}

;// CONCATENATED MODULE: ./src/pipeline/finished-record.ts













async function finishedRecord({ data, baseline, trained, look, evaluated, compared, accepted, decision, entry, written, carried, seeds, confirm, recipe, reused, repeats, variants, }, scope) {
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
}
/** What nobody here measured: of a file of numbers, what the gate asks for. */
function reportedIn({ reported }, { numbers, checks }) {
    if (!numbers)
        return reported ? { reported } : {};
    const { file, values } = numbers;
    const asked = checks.flatMap(({ condition: { metric } }) => {
        const value = values.get(metric);
        return value === undefined ? [] : [[metric, typeof value === 'number' ? value : null]];
    });
    return { reported: { params: {}, metrics: Object.fromEntries(asked), file } };
}
function describeUnits(clusters, { gate }) {
    const { kind, count } = (0,units/* unitsOf */.$J)(clusters);
    return { kind, column: gate.cluster?.column ?? '', count };
}
/** The record says which baseline it was, not where it lay on this disk. */
function baselineEntry(against) {
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
}
function changesSince(against, { values }, summary) {
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
}
/** The comparisons that a person's word took the place of, as they are written. */
function waivedIn({ findings }) {
    return findings.filter(decide/* isWaivable */.u).map(words/* rowText */.qg);
}
/** What the gate measured on slices, slice by slice. */
function sliceMetrics(checks, evidence) {
    const slices = new Map(checks.flatMap(({ slice }) => (slice ? [[slice.where, slice]] : [])));
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
}

// EXTERNAL MODULE: ./src/pipeline/gate-evidence.ts
var gate_evidence = __webpack_require__(75993);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/pipeline/reference.ts + 1 modules
var pipeline_reference = __webpack_require__(5664);
;// CONCATENATED MODULE: ./src/pipeline/left-for-next.ts




/**
 * Keeps what a model says of the rows of the last word, for the one that comes after it.
 * @returns the record's entry; undefined where no row is kept for it, or the model is not promoted
 */
async function keepLastWord(judged, seeded, folder, { config }) {
    const { confirm } = judged.evaluated;
    if (!confirm || !(0,decide_run/* isAboutToPromote */.hs)(judged.decision, judged))
        return undefined;
    const where = { folder, config };
    const predictions = await (0,evaluate_model/* writeAnswers */.B$)(confirm, run_folder/* RUN_FILES */.al.confirm, seeded, where);
    return { rows: confirm.ids.length, predictions };
}
/**
 * Puts the reference into the folder of a run that is promoted.
 * @returns its entry; undefined where the run carries none: it is the reference itself then, moved to
 *   by `best`, or as a person accepted it, or none is asked for
 */
async function keepReference({ baseline: { against, promotes }, decision, accepted, }, folder, { config, emit }) {
    const reference = against.kind === 'run' ? against.reference : undefined;
    if (!reference || accepted || !promotes || decision.verdict !== 'passed')
        return undefined;
    if (config.gate.reference.kind === 'best' && (0,pipeline_reference/* movesTo */.QR)(decision, reference))
        return undefined;
    return (0,pipeline_reference/* carryReference */.pK)(reference, folder, emit);
}

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
// EXTERNAL MODULE: ./src/report/view.ts + 8 modules
var report_view = __webpack_require__(87094);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts
var before_training = __webpack_require__(29254);
// EXTERNAL MODULE: ./src/pipeline/publish.ts
var publish = __webpack_require__(70597);
;// CONCATENATED MODULE: ./src/pipeline/publish-run.ts









/**
 * Publishes a run that came to a verdict: its report and record are written, its export is staged,
 * and `publish` does the rest.
 * @throws BrokenError when something could not be written, exported, kept or promoted; the export's
 *   target is then as it was, and `withdraw` rolls back the rest
 */
async function exportAndPublish({ record, folder }, { config, world, emit, events }) {
    const run = { record, folder: folder.path };
    const view = (0,report_view/* viewOf */.d)(record);
    for (const report of reports/* REPORTS */.S)
        await folder.writeReport(report.file, report.render(view));
    const { exportPath: path, artifacts } = record;
    const keeper = new folder_keeper/* FolderKeeper */.h(folder);
    const pending = { ...record, export: 'pending' };
    await keeper.keep(path === null ? run : { ...run, record: pending });
    const giveName = async () => {
        await keeper.keep(run);
        events.release();
        await folder.publish();
    };
    const published = (putInPlace) => (0,publish/* publish */.mk)(run, (0,before_training/* runSource */.Rh)(config), { putInPlace, giveName }, world);
    if (path === null)
        return published(async () => { });
    // Whatever trained may have put a link there meanwhile.
    if (!(await (0,real_path/* liesIn */.z$)(path, (0,source_files/* rootsOf */.RD)(world)))) {
        throw new errors/* BrokenError */.gk(`${path} leads out of the workspace now`);
    }
    const publication = await (0,export_folder/* exportModel */.us)({ runId: record.id, from: folder.model, artifacts, to: path, aside: folder }, published, { onWait: (message) => emit({ type: 'warning', message }), signal: world.signal });
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    emit({ type: 'exported', path, files: artifacts.length, bytes });
    return publication;
}

// EXTERNAL MODULE: ./src/models/exporters.ts + 6 modules
var exporters = __webpack_require__(6982);
// EXTERNAL MODULE: ./src/models/parity.ts
var parity = __webpack_require__(88393);
// EXTERNAL MODULE: ./src/train/trainers.ts + 42 modules
var trainers = __webpack_require__(39951);
;// CONCATENATED MODULE: ./src/pipeline/write-model.ts




/**
 * Writes the model of a run that passed into its folder, and proves it there on the test rows.
 * @returns its files and how near they are; none where the run did not pass, or its training left no model that we can
 *   ask
 * @throws BrokenError when it can't be written, or does not give the predictions of the one that
 *   was trained
 */
async function writeProvenModel({ verdict }, trained, evaluated, place, scope) {
    if (verdict !== 'passed')
        return export_folder/* NO_MODEL */.i6;
    return writeProven(formatsOf(trained, scope.config), trained, evaluated, place, scope);
}
/** Likewise, in these formats and whatever was decided. */
async function writeProven(formats, { model }, { predictions }, { data, folder }, { id, key }) {
    const encoded = model.kind === 'network' || model.kind === 'tfjs';
    const scale = encoded && (0,parity/* scaleOf */._K)(predictions, model.encoding.label);
    const proof = { table: data.judged.testTable, answers: predictions, ...(scale && { scale }) };
    const { fingerprint } = data.summary;
    const origin = { ...key, run: id, fingerprint };
    return (0,export_folder/* writeModel */.Bq)(model, proof, folder.model, (0,exporters/* exporters */.n9)(trainers/* networkFrom */.hu, formats), origin);
}
function formatsOf({ model }, config) {
    if (model.kind === 'none')
        return [];
    return config.export?.formats ?? exporters/* DEFAULT_FORMATS */.NO[model.kind];
}

;// CONCATENATED MODULE: ./src/pipeline/after-training.ts
/** The steps of a run after its training: in the bundle a chunk of their own, which is not read before there is something to judge. */









/***/ }),

/***/ 10029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: () => (/* binding */ decideByRules),
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












/**
 * Conditions \u00d7 evidence \u2192 decision, by the rules that decide; where work is proposed that asks for
 * something else, by the other side's too, on the same predictions. Rules that can't be applied any
 * more are a fail.
 */
function decideByRules(judged, { rules: { config, proposal }, emit }) {
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
}
/** What the gate says of the test rows. */
function decideGate(checks, { evidence, reference }, judged, { gate }) {
    const held = reference && { ...reference, budget: gate.budget };
    return (0,decide/* decide */.L)((0,findings/* findings */.P)(checks, evidence, held), decideOptions(judged, gate));
}
/** A pass that promotes the model, unless the rows forbid it that are kept for the last word. */
function orVetoed(decision, judged, config) {
    const { evaluated, baseline, data } = judged;
    if (!evaluated.confirm || !isAboutToPromote(decision, judged))
        return decision;
    const asked = { against: baseline.against, data, options: (0,evaluate_model/* evaluateOptions */.At)(config) };
    const said = lastWord(evaluated.confirm, asked, config);
    return (0,decide/* decide */.L)([...decision.findings, ...said], decideOptions(judged, config.gate));
}
/** In this job, or in a later one that it is left to. */
function isAboutToPromote({ verdict }, { baseline }) {
    return verdict === 'passed' && baseline.promotes;
}
function decideOptions({ baseline: { against, promotes }, accepted }, gate) {
    const first = promotes && against.kind === 'none' && (0,search/* beginsLine */.$)(against.search);
    return { ...gate, first, accepted: accepted !== undefined };
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ evaluateOptions),
/* harmony export */   B$: () => (/* binding */ writeAnswers),
/* harmony export */   H_: () => (/* binding */ evaluateModel)
/* harmony export */ });
/* unused harmony export numbersAlone */
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91632);
/* harmony import */ var _evaluate_predictions_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54989);
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1593);
/* harmony import */ var _record_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18949);
/* harmony import */ var _train_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96466);
/* harmony import */ var _part_answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40495);






/**
 * Measures the model on the test rows, and writes what it says of them.
 * @param writes `all`: what it says of all that was held out, for a later job to part
 * @throws BrokenError when the training left no predictions, or they can't be written
 */
async function evaluateModel(seeded, data, { folder, writes }, { config, emit }) {
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
}
/**
 * Writes what each seed says, the exported one first.
 * @param file its name; the others' are made of it
 * @throws BrokenError when that can't be done
 */
async function writeAnswers(answers, file, { chosen, others }, { folder, config }) {
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
}
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
function evaluateOptions({ gate, train }) {
    return { confidence: gate.confidence, seed: train.seed };
}
function metricValues({ metrics }) {
    return Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, value]));
}


/***/ }),

/***/ 75993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ NOT_COUNTED),
/* harmony export */   Zh: () => (/* binding */ singlesOf),
/* harmony export */   qB: () => (/* binding */ compareRuns),
/* harmony export */   qh: () => (/* binding */ amongOf)
/* harmony export */ });
/* harmony import */ var _compare_pairing_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14042);
/* harmony import */ var _compare_pairing_pair_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85870);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _gate_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99552);
/* harmony import */ var _gate_green_level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26195);
/* harmony import */ var _evaluate_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21447);
/* harmony import */ var _given_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46739);







/**
 * Pairs the model's rows with the baseline's, as the evidence that the gate asks.
 * @throws BrokenError when the baseline's model is needed and can't be read
 */
async function compareRuns({ predictions, evaluation }, { data, baseline, trained, look, rivals }, config) {
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
}
const NOT_COUNTED = 'it is not known how many candidates were judged on these rows before';
/**
 * Among how many it is chosen, as far as green has to allow for it. A candidate's place on these rows
 * has divided the level among all that were ever judged on them already, its rivals too.
 */
function amongOf({ look, rivals }, { gate }) {
    if (gate.looks === 'report')
        return { ..._gate_green_level_js__WEBPACK_IMPORTED_MODULE_4__/* .ALONE */ .q, rivals };
    if (look)
        return { ..._gate_green_level_js__WEBPACK_IMPORTED_MODULE_4__/* .ALONE */ .q, looks: look.count };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(NOT_COUNTED);
}
/** What the training reports of itself, and what a file of numbers says. */
function singlesOf({ gate }, { reported }, { numbers }) {
    const said = new Map(Object.entries(reported?.metrics ?? {}));
    const ofCommand = gate.reported.map((name) => [name, said.get(name) ?? { code: 'not-reported' }]);
    return new Map([...ofCommand, ...(numbers?.values ?? [])]);
}
async function pairWith(against, { source, heldOut, summary: data }, predictions, { values }) {
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
}


/***/ }),

/***/ 40495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ partAnswers)
/* harmony export */ });
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1593);
/* harmony import */ var _evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37937);


/** Parts what a training says of all rows that were held out, by what they are for. */
function partAnswers(all, { clusters, heldOut }) {
    const answers = clusters ? (0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_0__/* .withClusters */ .k4)(all, clusters) : all;
    if (!heldOut)
        return { test: answers };
    return {
        test: (0,_evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRows */ .A)(answers, heldOut.test),
        confirm: (0,_evaluate_select_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRows */ .A)(answers, heldOut.confirm),
    };
}


/***/ })

};
