export const id = 3786;
export const ids = [3786];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 69838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lastPromoted),
/* harmony export */   d: () => (/* binding */ positionOf)
/* harmony export */ });
/**
 * The end of the line that promoted runs form, each naming the one before it: a clock that jumped
 * orders nothing. Where a run was deleted the line has ends that are none, so of several the
 * one that is furthest along it is taken, and of those that are equally far the one that says it
 * began last. A run that can't be read may be the end, unless another one follows it.
 */
function lastPromoted(runs, key) {
    const ours = runs.flatMap((stored) => stored.kind === 'known' && isOf(stored.run, key) ? [{ ...stored, run: stored.run }] : []);
    const promoted = ours.flatMap(({ name, run }) => run.status === 'finished' && run.promoted ? [{ name, run, position: positionOf(run) }] : []);
    const followed = new Set(promoted.flatMap(({ run }) => run.predecessor?.runId ?? []));
    const unreadable = runs.findLast((stored) => stored.kind === 'unreadable' && !followed.has(stored.name));
    if (unreadable?.kind === 'unreadable')
        return { kind: 'unreadable', error: unreadable.error };
    const [last, ...others] = promoted
        .filter(({ run }) => !followed.has(run.id))
        .toSorted((a, b) => b.position - a.position || compareText(b.run.id, a.run.id));
    if (last) {
        const rivals = others.filter(({ position }) => position === last.position);
        return { kind: 'found', last, rivals };
    }
    if (promoted.length > 0)
        return { kind: 'circle', runs: promoted };
    const older = ours.findLast(({ run }) => run.status === 'older' && run.promoted);
    return older ? { kind: 'older', runId: older.run.id } : { kind: 'none' };
}
/** Of a promoted run, from 1 on. One that does not say so follows at least one. */
function positionOf({ predecessor }) {
    return predecessor ? (predecessor.position ?? 1) + 1 : 1;
}
function isOf(run, { project, experiment }) {
    return run.project === project && run.experiment === experiment;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 10469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runsCommand: () => (/* binding */ runsCommand)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/baseline/promoted-line.ts
var promoted_line = __webpack_require__(69838);
// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 5 modules
var metrics = __webpack_require__(43415);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/runs/listed-run.ts



/** How a run can end. */
const ENDS = ['passed', 'failed', 'inconclusive', 'broke', 'interrupted'];
function listedRun(run) {
    const { id, created, sha } = run;
    const known = { id, name: (0,words/* experimentName */.By)(run), created, sha, fork: false };
    if (run.status !== 'finished') {
        const { status: end, error } = run;
        return { ...known, end, error, promoted: false, position: 0, metrics: new Map(), lower: [] };
    }
    const { verdict: end, promoted, gated, lower, testRows, seconds } = run;
    const position = promoted ? (0,promoted_line/* positionOf */.d)(run) : 0;
    const metrics = new Map(gated);
    return { ...known, end, promoted, position, metrics, lower, testRows, seconds };
}
/** With further metrics out of its record, as far as that has them. */
function withMetrics(run, names, record) {
    const test = record.metrics?.test ?? {};
    const more = names
        .filter((name) => Object.hasOwn(test, name))
        .map((name) => [name, test[name].value]);
    return { ...run, metrics: new Map([...run.metrics, ...more]) };
}
/** Whether less of a metric is better. */
function isLowerBetter(metric, { lower }) {
    if (lower.includes(metric))
        return true;
    const name = metric.replace(/\(.*$/s, '');
    return metrics/* METRICS */.Cb.find((one) => one.name === name)?.orientation === 'lower';
}

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/report/runs/run-marks.ts

/**
 * The runs by their experiment, in the order in which each first appears.
 * @param asked the metric to rank by; left out: the first one that the gate of the newest run asks
 *   for
 */
function byExperiment(runs, asked) {
    const names = [...new Set(runs.map(({ name }) => name))];
    return names.map((name) => ranked(name, runs.filter((run) => run.name === name), asked));
}
function ranked(name, runs, asked) {
    const rows = new Set(runs.flatMap(({ testRows }) => testRows ?? []));
    const newest = runs
        .filter(({ metrics }) => metrics.size > 0)
        .reduce((last, run) => (last && last.created >= run.created ? last : run), undefined);
    const metric = asked ?? newest?.metrics.keys().next().value;
    const start = { name, runs, otherRows: rows.size > 1 };
    if (metric === undefined || newest === undefined) {
        return { ...start, lowerIsBetter: false, promoted: [] };
    }
    const lowerIsBetter = isLowerBetter(metric, newest);
    const valued = runs.flatMap((run) => {
        const value = run.metrics.get(metric);
        return typeof value === 'number' && !run.fork ? [{ run, value }] : [];
    });
    const values = valued.map(({ value }) => value);
    const top = lowerIsBetter ? Math.min(...values) : Math.max(...values);
    const [first] = valued
        .filter(({ value }) => value === top)
        .map(({ run }) => run)
        .toSorted((a, b) => (a.created < b.created ? -1 : 1));
    return {
        ...start,
        metric,
        lowerIsBetter,
        promoted: valued
            .filter(({ run }) => run.promoted)
            .toSorted((a, b) => a.run.position - b.run.position || (a.run.id < b.run.id ? -1 : 1))
            .map(({ value }) => value),
        // Nothing is said of a single run by calling it the best.
        ...(first && valued.length > 1 && { best: first }),
    };
}

;// CONCATENATED MODULE: ./src/report/runs/run-csv.ts


const KNOWN = [
    'id',
    'experiment',
    'created',
    'commit',
    'verdict',
    'promoted',
    'best',
    'seconds',
    'error',
];
/**
 * Runs as CSV (RFC 4180), a line a run below their heading; every metric that the gates or the list
 * asked for is a column of its own, in full precision.
 * @param asked the metric that the best run is told by; left out: as in the table
 */
function runCsv(runs, asked) {
    const metrics = [...new Set(runs.flatMap((run) => [...run.metrics.keys()]))];
    const best = new Set(byExperiment(runs, asked).flatMap((one) => one.best ?? []));
    const lines = runs.map((run) => {
        const { id, name, created, sha, end, promoted, seconds, error } = run;
        const facts = [id, name, created, sha ?? '', end].map(textCell);
        const values = metrics.map((metric) => run.metrics.get(metric) ?? '');
        return [...facts, promoted, best.has(run), seconds ?? '', textCell(error ?? ''), ...values];
    });
    const heading = [...KNOWN, ...metrics].map(textCell);
    return [heading, ...lines].map((cells) => cells.join(',')).join('\n');
}
/**
 * On one line and with nothing hidden. What a spreadsheet would run as a formula starts with a quote
 * mark, as OWASP asks ("CSV Injection").
 */
function textCell(text) {
    const plain = (0,text_escape/* escapeLog */.Ah)(text);
    const inert = /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
    return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

// EXTERNAL MODULE: ./src/gate/condition.ts
var condition = __webpack_require__(40474);
// EXTERNAL MODULE: ./src/gate/condition-kinds.ts + 7 modules
var condition_kinds = __webpack_require__(24601);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
;// CONCATENATED MODULE: ./src/report/runs/run-query.ts





const NEWEST_FIRST = 'created';
const ORDERS = {
    [NEWEST_FIRST]: newestFirst,
    experiment: (a, b) => compareText(a.name, b.name),
    verdict: (a, b) => ENDS.indexOf(a.end) - ENDS.indexOf(b.end),
    commit: (a, b) => compareText(a.sha ?? '~', b.sha ?? '~'),
    seconds: (a, b) => (b.seconds ?? -1) - (a.seconds ?? -1),
};
/** @throws InputError with all that can't be understood */
function readQuery({ experiment, verdict, commit, metric, sort }) {
    const problems = [];
    const end = ENDS.find((one) => one === verdict);
    if (verdict !== undefined && end === undefined) {
        const fix = (0,did_you_mean/* suggest */.ZA)(verdict, ENDS, 'verdicts');
        problems.push(errors/* InputError */.dz.of(`no run ends with the verdict "${verdict}"`, { fix }));
    }
    if (commit !== undefined && !/^[0-9a-f]{4,64}$/i.test(commit)) {
        const fix = 'Give the first four hexadecimal digits of its id, or more.';
        problems.push(errors/* InputError */.dz.of(`"${commit}" is not the start of a commit's id`, { fix }));
    }
    const metrics = metric.flatMap((text) => {
        const read = readMetric(text);
        if (!(read instanceof errors/* InputError */.dz))
            return [read];
        problems.push(read);
        return [];
    });
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems.flatMap((one) => one.problems));
    return {
        ...(experiment !== undefined && { experiment }),
        ...(end && { end }),
        ...(commit !== undefined && { commit: commit.toLowerCase() }),
        metrics,
        sort: sort ?? NEWEST_FIRST,
    };
}
function readMetric(text) {
    if (!/[<>=]/.test(text))
        return { name: text.trim(), fits: () => true };
    const parsed = (0,condition_kinds/* parseCondition */.z)(text);
    if (!parsed.ok)
        return errors/* InputError */.dz.of(`--metric "${text}": ${parsed.message}`);
    const { metric, operator, threshold } = parsed.condition;
    if (threshold.kind !== 'absolute') {
        const fix = 'Name a number: --metric "auc >= 0.8"';
        return errors/* InputError */.dz.of(`--metric "${text}": a list has no baseline to compare with`, { fix });
    }
    const fits = (value) => value !== null && (0,condition/* holds */.v)(value, operator, threshold.value);
    return { name: metric, fits };
}
/** The metrics that a list is asked for, by which it is sorted too. */
function askedMetrics({ metrics, sort }) {
    const names = metrics.map(({ name }) => name);
    return [...new Set(Object.hasOwn(ORDERS, sort) ? names : [...names, sort])];
}
/** @param name `project/experiment` */
function isOfExperiment(name, { experiment }) {
    return experiment === undefined || name === experiment || name.endsWith(`/${experiment}`);
}
/** Whether a run is one of those asked for, as far as it can be told without its metrics. */
function isAskedFor({ name, end, sha }, query) {
    const { end: wanted, commit } = query;
    return (isOfExperiment(name, query) &&
        (wanted === undefined || end === wanted) &&
        (commit === undefined || (sha?.startsWith(commit) ?? false)));
}
/**
 * Those whose metrics are as asked, in the order asked for; of runs that come out alike the newest
 * first.
 * @throws InputError when no run has a metric that was asked for
 */
function selectRuns(runs, query) {
    for (const name of askedMetrics(query))
        checkMetric(name, runs);
    const order = ORDERS[query.sort] ?? bestFirst(query.sort);
    return runs
        .filter(({ metrics }) => query.metrics.every(({ name, fits }) => {
        const value = metrics.get(name);
        return value !== undefined && fits(value);
    }))
        .toSorted((a, b) => order(a, b) || newestFirst(a, b));
}
function checkMetric(name, runs) {
    if (runs.length === 0 || runs.some(({ metrics }) => metrics.has(name)))
        return;
    const known = [...new Set(runs.flatMap(({ metrics }) => [...metrics.keys()]))];
    const near = (0,did_you_mean/* nearest */.pA)(name, [...known, ...Object.keys(ORDERS)]);
    throw errors/* InputError */.dz.of(`none of these runs has the metric "${name}"`, {
        fix: near === undefined ? (0,did_you_mean/* suggest */.ZA)(name, known, 'metrics of the gates') : `Did you mean "${near}"?`,
    });
}
/** Runs that have no value come last. */
function bestFirst(metric) {
    const worth = (run) => {
        const value = run.metrics.get(metric) ?? null;
        if (value === null)
            return Number.NEGATIVE_INFINITY;
        return isLowerBetter(metric, run) ? -value : value;
    };
    return (a, b) => Math.sign(worth(b) - worth(a)) || 0;
}
function newestFirst(a, b) {
    return compareText(b.created, a.created) || compareText(b.id, a.id);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./src/text/columns.ts
var columns = __webpack_require__(38528);
// EXTERNAL MODULE: ./src/text/marks.ts
var text_marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
;// CONCATENATED MODULE: ./src/text/sparkline.ts
const BARS = '\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588';
const ASCII = '12345678';
/**
 * Numbers as a row of bars, the least of them the lowest. All alike they stand in the middle.
 * @param ascii as digits from 1 to 8
 */
function sparkline(values, ascii) {
    const bars = ascii ? ASCII : BARS;
    const least = Math.min(...values);
    const range = Math.max(...values) - least;
    const heightOf = (value) => range > 0 ? Math.round(((value - least) / range) * (bars.length - 1)) : bars.length / 2 - 1;
    return values.map((value) => bars[heightOf(value)]).join('');
}

// EXTERNAL MODULE: ./src/report/metric-numbers.ts + 1 modules
var metric_numbers = __webpack_require__(41379);
;// CONCATENATED MODULE: ./src/report/runs/run-table.ts









/** Characters of a name and of an error that are shown. */
const LONGEST_NAME = 60;
const LONGEST_ERROR = 200;
/** Metrics that are shown beside each other. */
const MOST_METRICS = 6;
/** Promoted runs that a line of bars shows. */
const MOST_BARS = 60;
/**
 * Runs as a table, and below it how the metric went over the promoted runs of each experiment.
 * @param asked the metrics to show; empty: those that the gates ask for
 * @returns its lines; the first one is the heading
 */
function runTable(runs, asked, look) {
    const { colors, width } = look;
    const experiments = byExperiment(runs, asked[0]);
    const gated = [...new Set(runs.flatMap(({ metrics }) => [...metrics.keys()]))];
    const metrics = (asked.length > 0 ? asked : gated).slice(0, MOST_METRICS);
    const [heading, ...rows] = (0,columns/* layOut */.v)([
        {
            heading: 'run',
            cells: runs.map(({ id }) => (0,text_escape/* escapeLog */.Ah)((0,shorten/* shorten */.m)(id, LONGEST_NAME))),
            rank: 0,
        },
        {
            heading: 'experiment',
            cells: runs.map(({ name }) => (0,text_escape/* escapeLog */.Ah)((0,shorten/* shorten */.m)(name, LONGEST_NAME))),
            rank: experiments.length === 1 ? 5 : 2,
        },
        verdicts(runs, look),
        { heading: 'note', cells: runs.map((run) => noteOf(run, experiments)), rank: 0 },
        ...metrics.map((name, place) => metricColumn(name, runs, place)),
        { heading: 'commit', cells: runs.map(({ sha }) => (sha ? (0,words/* shortSha */.Fu)(sha) : '')), rank: 3 },
        {
            heading: 'time',
            cells: runs.map(({ seconds }) => (seconds === undefined ? '' : (0,quantities/* formatSeconds */.Xo)(seconds))),
            align: 'right',
            rank: 6,
        },
        {
            heading: '',
            cells: runs.map(({ error }) => (0,text_escape/* escapeLog */.Ah)((0,shorten/* shorten */.m)(error ?? '', LONGEST_ERROR))),
            rank: 0,
            rest: true,
        },
    ], width);
    return [
        colors.bold(heading),
        ...rows,
        ...experiments.flatMap((one) => experimentLines(one, look)),
    ];
}
function verdicts(runs, { colors, ascii }) {
    const marks = ascii ? text_marks/* ASCII_MARKS */.TP : text_marks/* TERMINAL_MARKS */.Kk;
    const colorOf = {
        passed: colors.green,
        failed: colors.red,
        inconclusive: colors.yellow,
        broke: colors.yellow,
        interrupted: colors.yellow,
    };
    const markOf = (end) => (end === 'broke' || end === 'interrupted' ? marks.warn : marks[end]);
    return {
        heading: 'verdict',
        cells: runs.map(({ end }) => `${markOf(end)} ${end}`),
        rank: 0,
        paint: (cell, row) => colorOf[runs[row].end](cell),
    };
}
function noteOf(run, experiments) {
    const best = experiments.some((one) => one.best === run);
    const notes = [run.promoted ? 'promoted' : '', best ? 'best' : '', run.fork ? 'of a fork' : ''];
    return notes.filter((note) => note !== '').join(', ');
}
function metricColumn(name, runs, place) {
    const values = runs.map(({ metrics }) => metrics.get(name));
    const known = values.filter((value) => typeof value === 'number');
    const texts = new Map((0,metric_numbers/* columnTexts */.pc)(known, (0,metric_numbers/* numbersOf */.cZ)(name)).map((text, i) => [known[i], text]));
    return {
        heading: (0,text_escape/* escapeLog */.Ah)((0,shorten/* shorten */.m)(name, LONGEST_NAME)),
        cells: values.map((value) => {
            if (value === undefined)
                return '';
            return value === null ? '-' : texts.get(value);
        }),
        align: 'right',
        rank: place === 0 ? 0 : 4,
    };
}
/**
 * How an experiment's metric went, and what its best run is told by:
 * `auc over 12 promoted runs  \u2581\u2582\u2583\u2585\u2587  0.790 to 0.837, last 0.837`
 */
function experimentLines({ name, runs, metric, lowerIsBetter, promoted, best, otherRows }, { ascii }) {
    if (metric === undefined)
        return [];
    const what = `${(0,text_escape/* escapeLog */.Ah)((0,shorten/* shorten */.m)(metric, LONGEST_NAME))}${lowerIsBetter ? ' (less is better)' : ''}`;
    const lines = [
        ...(promoted.length < 2 ? [] : [`${what} over ${courseText(promoted, metric, ascii)}`]),
        ...(best === undefined
            ? []
            : [
                `best by ${what} among these ${(0,quantities/* plural */.LS)(runs.length, 'run')}${otherRows ? ', not all of which were tested on the same rows' : ''}`,
            ]),
    ];
    const about = (0,text_escape/* escapeLog */.Ah)((0,shorten/* shorten */.m)(name, LONGEST_NAME));
    return lines.length === 0 ? [] : ['', about, ...lines.map((line) => `  ${line}`)];
}
function courseText(promoted, metric, ascii) {
    const shown = promoted.slice(-MOST_BARS);
    const part = shown.length < promoted.length ? `the last ${shown.length} of ` : '';
    const [least, most, last] = (0,metric_numbers/* columnTexts */.pc)([Math.min(...shown), Math.max(...shown), shown.at(-1)], (0,metric_numbers/* numbersOf */.cZ)(metric));
    const ends = `${least} to ${most}, last ${last}`;
    return `${part}${(0,quantities/* plural */.LS)(promoted.length, 'promoted run')}  ${sparkline(shown, ascii)}  ${ends}`;
}

// EXTERNAL MODULE: ./src/record/run-summary.ts
var run_summary = __webpack_require__(43721);
;// CONCATENATED MODULE: ./src/commands/run-sources.ts



/** What of a store can't be listed is told. */
async function storedRuns(store, warn) {
    const found = [];
    for (const stored of await store.runs()) {
        const { name } = stored;
        if (stored.kind === 'killed') {
            warn(`${name} was cut off and left no record: ${store.folder(name)}`);
        }
        else if (stored.kind === 'unreadable')
            warn((0,errors/* messageOf */.bD)(stored.error));
        else if (stored.run.status === 'older') {
            warn(`${stored.run.id} is of an older version of Sluice, whose records this one does not read`);
        }
        else {
            found.push({ run: listedRun(stored.run), record: () => store.open(name).readRecord() });
        }
    }
    return found;
}
/**
 * The runs that a repository on GitHub keeps as artifacts. What is not among them is told.
 * @throws InputError without a token or a repository
 * @throws BrokenError when GitHub refuses
 */
async function githubRuns(request, warn) {
    // GitHub's client, which no other way to list runs needs.
    const { keptRuns } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(663), __webpack_require__.e(9219), __webpack_require__.e(9776), __webpack_require__.e(1130)]).then(__webpack_require__.bind(__webpack_require__, 81130));
    const { runs, notes } = await keptRuns(request);
    for (const note of notes)
        warn(note);
    return runs.map(({ record, fork, mayPromote }) => {
        const run = listedRun((0,run_summary/* summaryOfRecord */.zG)(record));
        const promoted = run.promoted && mayPromote;
        return { run: { ...run, fork, promoted }, record: async () => record };
    });
}

// EXTERNAL MODULE: ./src/commands/store.ts
var commands_store = __webpack_require__(22127);
;// CONCATENATED MODULE: ./src/commands/runs.ts










const USUAL_MOST = 30;
/** `runs`: the runs of the store or of GitHub, the newest first, or the store without the old ones. Returns the exit code. */
async function runsCommand(options, terminal) {
    if (options.prune !== undefined) {
        const { pruneCommand } = await __webpack_require__.e(/* import() */ 294).then(__webpack_require__.bind(__webpack_require__, 60294));
        const store = await (0,commands_store/* openStore */.C)(options.store);
        return pruneCommand(store, options.prune, options.json, terminal);
    }
    const query = readQuery(options);
    const warn = (message) => terminal.say(terminal.colors.yellow(`\u26a0\ufe0f ${(0,text_escape/* escapeLog */.Ah)(message)}`));
    const asked = askedMetrics(query);
    const found = await findRuns(options, query, warn);
    const known = await withAsked(found.filter(({ run }) => isAskedFor(run, query)), asked, warn);
    const listed = known.map(({ run }) => run);
    const runs = selectRuns(listed, query);
    const { output, ascii, print, printJsonList } = terminal;
    if (options.json) {
        const records = new Map(known.map(({ run, record }) => [run, record]));
        const chosen = runs.map((run) => records.get(run));
        await printJsonList(recordsOf(chosen, warn));
    }
    else if (options.csv)
        print(runCsv(runs, asked[0]));
    else if (runs.length > 0) {
        print(runTable(runs, asked, { ...output, ascii, width: output.width }).join('\n'));
    }
    if (runs.length === 0) {
        const where = options.fromGithub === undefined ? (options.store ?? commands_store/* USUAL_STORE */.d) : 'the repository';
        terminal.say((0,text_escape/* escapeLog */.Ah)(`no runs in ${where}${found.length > 0 ? ' are as asked for' : ''}`));
    }
    return exit/* EXIT */.dc.passed;
}
async function findRuns({ fromGithub, store }, query, warn) {
    if (fromGithub === undefined)
        return storedRuns(await (0,commands_store/* openStore */.C)(store), warn);
    const request = {
        env: process.env,
        folder: process.cwd(),
        most: fromGithub === true ? USUAL_MOST : countOf(fromGithub),
        wanted: (name) => isOfExperiment(name, query),
        say: warn,
    };
    return githubRuns(request, warn);
}
/** With metrics that the gate of a run did not ask for, which only its record has. */
async function withAsked(found, asked, warn) {
    const known = [];
    for (const { run, record } of found) {
        const missing = asked.filter((name) => !run.metrics.has(name));
        try {
            const whole = missing.length === 0 ? run : withMetrics(run, missing, await record());
            known.push({ run: whole, record });
        }
        catch (error) {
            warn((0,errors/* messageOf */.bD)(error));
        }
    }
    return known;
}
/** One after the other, so that a store of any size fits into the memory. */
async function* recordsOf(records, warn) {
    for (const read of records) {
        try {
            yield await read();
        }
        catch (error) {
            warn((0,errors/* messageOf */.bD)(error));
        }
    }
}
function countOf(text) {
    const count = coerce/* number */.ai().int().positive().max(1000).safeParse(text);
    if (count.success)
        return count.data;
    throw errors/* InputError */.dz.of(`--from-github takes a number of runs from 1 to 1000, not "${text}"`);
}


/***/ }),

/***/ 22127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   d: () => (/* binding */ USUAL_STORE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58501);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25520);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62743);




/** From the working directory. */
const USUAL_STORE = '.sluice';
/**
 * The store that `--store` names, wherever that is; else the usual one of the working directory, which
 * has to lie in its workspace.
 * @throws InputError when it leads elsewhere, or git tracks what is in it
 */
async function openStore(named) {
    const store = new _record_store_js__WEBPACK_IMPORTED_MODULE_2__/* .Store */ .i((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(named ?? USUAL_STORE));
    await (0,_pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStorePlace */ .R)(store, named === undefined ? [(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkspace */ .p)(store.root)] : undefined);
    return store;
}


/***/ }),

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

/***/ 5833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownMetrics)
/* harmony export */ });
/* harmony import */ var _row_loss_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42383);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15555);


/** After all others, in the order in which the config has them. */
const PLACE = 1000;
/** The metrics that are a user's own: each the mean of a column of the predictions. */
function ownMetrics(own) {
    return own.map(({ name, better, range: [least, most] }, i) => ({
        name,
        metric: (0,_row_loss_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .columnMean */ .GL)({
            name,
            place: PLACE + i,
            orientation: better,
            range: [least ?? Number.NEGATIVE_INFINITY, most ?? Number.POSITIVE_INFINITY],
            tasks: _tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL */ .y2,
            loss: columnOf(name),
        }),
        classIndex: 0,
    }));
}
const known = new Map();
/** The same function each time: facts are known by it. */
function columnOf(name) {
    const found = known.get(name) ?? columnCalled(name);
    known.set(name, found);
    return found;
}
function columnCalled(name) {
    return ({ own }) => own?.find((one) => one.name === name)?.values ?? { code: 'no-column', column: name };
}


/***/ }),

/***/ 12617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ floorRows)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95162);

/**
 * Below this many rows no comparison of paired proportions is green, whatever the models say:
 * without a single flip the score interval still reaches to \u2212z\u00b2/(n + z\u00b2) (Tango 1998), so it takes
 * n \u2265 z\u00b2 (w \u2212 m)/m for a tolerance m of a metric that is w wide. 381 for one percentage point at
 * 0.95. Infinite where nothing is tolerated.
 */
function floorRows(margin, width, confidence) {
    if (margin <= 0)
        return Number.POSITIVE_INFINITY;
    return Math.ceil(Math.max(0, ((0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedZ */ .mI)(confidence) ** 2 * (width - margin)) / margin));
}


/***/ }),

/***/ 28285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ holmRatios),
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/**
 * Holm's adjusted p-values, in the order given (Holm 1979, "A simple sequentially rejective
 * multiple test procedure"): those at or below a level are rejected with a family-wise error of at
 * most that level, whatever the tests' dependence.
 */
function holm(pValues) {
    return holmRatios(pValues).map((p) => Math.min(1, p));
}
/**
 * The same of p-values that are each in units of a level of their own, rejected at 1; they can
 * exceed it. With weights each test has its share of the level (the weighted procedure of the same
 * paper): the one of the least p over its weight is tested at its share of what is left.
 * @param weights above 0, one a test; all alike where left out
 */
function holmRatios(ratios, weights = ratios.map(() => 1)) {
    const weighed = (i) => ratios[i] / weights[i];
    const order = ratios.map((_, i) => i).sort((i, j) => weighed(i) - weighed(j));
    const adjusted = new Array(ratios.length);
    let left = weights.reduce((sum, weight) => sum + weight, 0);
    let largest = 0;
    for (const i of order) {
        largest = Math.max(largest, (left / weights[i]) * ratios[i]);
        adjusted[i] = largest;
        left -= weights[i];
    }
    return adjusted;
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

/***/ 13912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ ownerSchema),
/* harmony export */   Eh: () => (/* binding */ newOwner),
/* harmony export */   l8: () => (/* binding */ livenessOf)
/* harmony export */ });
/* unused harmony export isRunning */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4647);





/** Who made a file or a folder that is there only while they work. */
const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    /** When the process began, as its system counts; null where that can't be asked. */
    started: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** Tells two of one process apart. */
    token: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** Tokens of what this process owns: another process of its id, in a container, had others. */
const own = new Set();
/** A new owner: this process. */
function newOwner() {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    own.add(token);
    return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), pid: process.pid, started: startOf(process.pid), token };
}
function livenessOf({ host, pid, started, token }) {
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return 'unknown';
    if (pid === process.pid)
        return own.has(token) ? 'alive' : 'dead';
    return isRunning(pid) && startOf(pid) === started ? 'alive' : 'dead';
}
/** Whether a process of this machine runs. */
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error) === 'EPERM';
    }
}
/**
 * In clock ticks since the machine began: ids of processes are given again. proc(5), field 22; the
 * second field may hold blanks and parentheses, so it is counted from the last parenthesis.
 */
function startOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 15078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   Ed: () => (/* binding */ decideComparison),
/* harmony export */   jn: () => (/* binding */ decideFamily)
/* harmony export */ });
/* harmony import */ var _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81697);
/* harmony import */ var _evaluate_statistics_floor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12617);
/* harmony import */ var _evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28285);
/* harmony import */ var _evaluate_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11118);
/* harmony import */ var _fixed_threshold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11451);





/** The share of the level that conditions on slices have together, where there are others too. */
const OF_SLICES = 1 / 5;
/**
 * Each test's share of the family's level, by Holm's weights: equal among those on all test rows,
 * and among those on slices.
 */
function sharesOf(tests) {
    const sliced = tests.filter((test) => test.sliced).length;
    const whole = tests.length - sliced;
    if (sliced === 0 || whole === 0)
        return tests.map(() => 1 / tests.length);
    return tests.map((test) => (test.sliced ? OF_SLICES / sliced : (1 - OF_SLICES) / whole));
}
/**
 * Decides one difference d against a tolerance: pass when the whole interval lies at or above
 * \u2212margin, fail when it lies below, inconclusive otherwise. Identical predictions pass any margin
 * of at least 0. Where one side is undefined nothing is shown (see `undefined-side.ts`).
 * @param margin how much worse is tolerated, in the metric's unit; below 0 a gain is asked for
 * @param beyond how far the gain lies beyond what is tolerated, where the interval does not say it all
 * @param family by how much the level is divided among the comparisons that are decided together
 * @throws RangeError when the margin is not a finite number
 */
function decideComparison(comparison, margin, family = 1, beyond) {
    if (!Number.isFinite(margin))
        throw new RangeError(`the margin ${margin} is not a finite number`);
    if (comparison.d === null) {
        return of('inconclusive', { code: 'undefined-on-common-rows', why: comparison.because });
    }
    const { interval, confidence } = comparison;
    if (comparison.rule === 'identical predictions') {
        return margin >= 0
            ? of('pass', { code: 'identical-predictions', margin })
            : of('fail', { code: 'identical-where-gain-asked', margin });
    }
    if (!interval) {
        const why = comparison.because ?? _fixed_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_A_NUMBER */ .Q;
        return of('inconclusive', { code: 'no-interval', why });
    }
    const [low, high] = interval;
    const drop = (0,_evaluate_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestDrop */ .hQ)(interval, confidence, family);
    const evidence = { margin, gain: gainOf(comparison, interval) };
    const tail = (1 - confidence) / 2;
    const better = !beyond || beyond.below(0) <= tail;
    const worse = !beyond || 1 - beyond.below(0) <= tail;
    if (low >= -margin && better) {
        if (comparison.hold) {
            return of('inconclusive', { ...comparison.hold, ...evidence }, { smallestDrop: drop });
        }
        const code = low > 0 && margin >= 0 ? 'shown-better' : 'shown-good-enough';
        return of('pass', { code, ...evidence }, { smallestDrop: drop });
    }
    if (high < -margin && worse) {
        return of('fail', { code: 'shown-not-good-enough', ...evidence }, { smallestDrop: drop });
    }
    const rows = moreRows(evidence.gain, margin, comparison, family);
    const code = low > 0 || high < 0 ? 'difference-not-shown-beyond' : 'no-difference-seen';
    const because = { code, ...evidence, rowsNeeded: rows };
    return of('inconclusive', because, { smallestDrop: drop, rowsNeeded: rows });
}
/**
 * Decides the comparisons of one gate together. It is red when any is shown worse, so those tests
 * are corrected by Holm, each at the level that its interval leaves on one side: what no longer
 * holds is inconclusive. Passing needs all of them and is not corrected (an intersection\u2013union
 * test, Berger 1982).
 */
function decideFamily(tests) {
    const beyond = tests.map(({ compared, tolerance }) => tolerance && compared.beyond?.(tolerance));
    const pValues = tests.map(({ compared, margin }, i) => {
        const p = compared.pWorse(margin);
        const held = beyond[i];
        return p === null || !held ? p : Math.max(p, 1 - held.below(0));
    });
    // Each in units of its own level, so that conditions of different confidence can be corrected
    // together.
    const levels = tests.map(({ compared }) => levelOf(compared.comparison));
    const shares = sharesOf(tests);
    const adjusted = (0,_evaluate_statistics_holm_js__WEBPACK_IMPORTED_MODULE_3__/* .holmRatios */ .H)(pValues.map((p, i) => (p === null ? 1 / levels[i] : p / levels[i])), shares);
    return tests.map(({ compared, margin }, i) => {
        const family = 1 / shares[i];
        const alone = decideComparison(compared.comparison, margin, family, beyond[i]);
        const p = pValues[i] === null ? null : Math.min(1, adjusted[i] * levels[i]);
        const holds = tests.length === 1 || p === null || adjusted[i] <= 1;
        const corrected = holds
            ? undefined
            : amongOthers(alone, compared.comparison, { comparisons: tests.length, family, p });
        return { ...(corrected ?? alone), pWorse: p };
    });
}
/**
 * A fail that is none among so many comparisons; undefined where it was no fail that evidence
 * shows.
 */
function amongOthers({ verdict, because, smallestDrop }, comparison, { comparisons, family, p }) {
    if (verdict !== 'fail' || because.code !== 'shown-not-good-enough')
        return undefined;
    const { margin, gain } = because;
    const needed = moreRows(gain, margin, comparison, family);
    const among = { code: 'one-of-many', margin, gain, comparisons, p, rowsNeeded: needed };
    return of('inconclusive', among, { smallestDrop, rowsNeeded: needed });
}
/** A difference that takes so many times the rows is at the tolerance: no number is worth a plan. */
const MOST_TIMES = 1000;
/**
 * How many rows would decide it, where that is more than there are; null also where the difference
 * is at the tolerance, or rows so few tell nothing of others. Never below the floor of green.
 */
function moreRows(gain, margin, comparison, family) {
    const { rows } = comparison;
    const least = gain.d + margin > 0 ? leastForGreen(comparison, margin) : 0;
    // Of models that answered alike the floor is all that is missing.
    const alike = least > 0 && comparison.d !== null && comparison.informative === 0;
    const needed = alike ? least : (0,_evaluate_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsNeeded */ .vd)(gain, margin, rows, family);
    if (needed === null || rows < _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_4__/* .FEW_ROWS */ .b || needed > MOST_TIMES * rows)
        return null;
    const most = Math.max(needed, least);
    return most > rows ? most : null;
}
/** The test rows with as many at stake as a green takes at least. */
function leastForGreen(comparison, margin) {
    if (comparison.d === null || !comparison.stake || comparison.stake.width === null)
        return 0;
    const { rows, width } = comparison.stake;
    const floor = (0,_evaluate_statistics_floor_js__WEBPACK_IMPORTED_MODULE_0__/* .floorRows */ .g)(margin, width, comparison.confidence);
    return Number.isFinite(floor) ? Math.ceil((floor * comparison.rows) / Math.max(1, rows)) : 0;
}
function levelOf(comparison) {
    return comparison.d === null ? 1 : (1 - comparison.confidence) / 2;
}
function gainOf({ d, confidence, n, flips, informative, seeds }, interval) {
    return { d, interval, confidence, n, flips, informative, ...(seeds && { seeds }) };
}
function of(verdict, because, rest = {}) {
    return { verdict, because, rowsNeeded: null, smallestDrop: null, pWorse: null, ...rest };
}


/***/ }),

/***/ 40474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/** Whether `value OP threshold` holds. NaN holds with nothing. */
function holds(value, operator, threshold) {
    switch (operator) {
        case '>=':
            return value >= threshold;
        case '>':
            return value > threshold;
        case '<=':
            return value <= threshold;
        case '<':
            return value < threshold;
        case '==':
            return value === threshold;
    }
}


/***/ }),

/***/ 11451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ decideThreshold),
/* harmony export */   Q: () => (/* binding */ NOT_A_NUMBER)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40474);

/** Why a metric has no value, where nothing else is known. */
const NOT_A_NUMBER = { code: 'not-a-number' };
/**
 * Decides a fixed threshold. The point estimate is compared as written, unless a confidence is
 * asked for: then the whole interval has to lie on one side. An undefined metric fails.
 */
function decideThreshold({ metric, operator, limit, confidence }, { value, interval, because }) {
    if (value === null || !Number.isFinite(value)) {
        return undefinedMetric(metric, because ?? NOT_A_NUMBER);
    }
    const against = { value, operator, limit };
    if (confidence === undefined) {
        return (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(value, operator, limit)
            ? { verdict: 'pass', because: { code: 'threshold-met', ...against } }
            : { verdict: 'fail', because: { code: 'threshold-missed', ...against } };
    }
    if (!interval) {
        return {
            verdict: 'inconclusive',
            because: { code: 'threshold-without-interval', ...against },
        };
    }
    const ends = interval.map((end) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(end, operator, limit));
    if (ends.every((end) => end)) {
        return { verdict: 'pass', because: { code: 'threshold-shown-met', ...against, interval } };
    }
    if (ends.every((end) => !end)) {
        return { verdict: 'fail', because: { code: 'threshold-shown-missed', ...against, interval } };
    }
    return {
        verdict: 'inconclusive',
        because: { code: 'threshold-inside-interval', ...against, interval },
    };
}
/** A metric that the rows do not define fails: nothing was measured that could hold. */
function undefinedMetric(metric, why) {
    return { verdict: 'fail', because: { code: 'undefined-metric', metric, why } };
}


/***/ }),

/***/ 26195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ greenLevel),
/* harmony export */   q: () => (/* binding */ ALONE)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95159);

const ALONE = { looks: 0, rivals: 1 };
/** Undefined where a green takes no more than the gate's own confidence. */
function greenLevel(confidence, within, { looks, rivals }) {
    const alternatives = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .alternativesOf */ .c3)(within);
    const shared = alternatives * rivals * Math.max(1, looks * (looks + 1));
    if (shared === 1)
        return undefined;
    return {
        confidence: 1 - (1 - confidence) / shared,
        alternatives,
        looks,
        ...(rivals > 1 && { rivals }),
    };
}


/***/ }),

/***/ 95159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c3: () => (/* binding */ alternativesOf),
/* harmony export */   jB: () => (/* binding */ sparedBy),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   sr: () => (/* binding */ weightOfNode)
/* harmony export */ });
/* unused harmony export weightOfAll */
/** From the one that decides an `any` to the one that decides an `all`. */
const BEST_FIRST = ['holds', 'waived', 'held', 'fails'];
/** What stands beside each other, in its order, groups where their first member stands. */
function membersOf(within) {
    const top = [];
    within.forEach((groups = [], index) => {
        let members = top;
        for (const { kind, id } of groups) {
            const known = members.find((node) => node.kind !== 'one' && node.id === id);
            const group = known ?? { kind, id, members: [] };
            if (!known)
                members.push(group);
            if (group.kind === 'one')
                throw new RangeError('a finding is no group');
            members = group.members;
        }
        members.push({ kind: 'one', index });
    });
    return top;
}
/**
 * What a group comes to (Kleene 1938, "On notation for ordinal numbers", strong logic of three
 * values): `any` is its best member, `all` its worst, but that what is waived stands in nobody's
 * way and carries nothing.
 */
function weightOfNode(node, weights) {
    if (node.kind === 'one')
        return weights[node.index];
    const inner = node.members.map((member) => weightOfNode(member, weights));
    return node.kind === 'any' ? best(inner) : weightOfAll(inner);
}
/** @param weights at least one */
function weightOfAll(weights) {
    if (weights.includes('fails'))
        return 'fails';
    if (weights.includes('held'))
        return 'held';
    return weights.includes('holds') ? 'holds' : 'waived';
}
function best(weights) {
    return BEST_FIRST.find((weight) => weights.includes(weight));
}
/** The findings that need not hold, as another member of their `any` does. */
function sparedBy(nodes, weights) {
    const spared = new Set();
    const visit = (node, need) => {
        if (node.kind === 'one') {
            const weight = weights[node.index];
            if (!need && (weight === 'held' || weight === 'fails'))
                spared.add(node.index);
            return;
        }
        const own = weightOfNode(node, weights);
        const met = node.kind === 'any' && (own === 'holds' || own === 'waived');
        for (const member of node.members)
            visit(member, need && !met);
    };
    for (const node of nodes)
        visit(node, true);
    return spared;
}
/**
 * By how much the level is divided among the members of which one is enough: any of k is green by
 * chance k times as often as one (Bonferroni).
 */
function alternativesOf(within) {
    return (within ?? []).reduce((all, { kind, of }) => (kind === 'any' ? all * of : all), 1);
}


/***/ }),

/***/ 19089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toleranceOf),
/* harmony export */   O: () => (/* binding */ marginOf)
/* harmony export */ });
/**
 * How much worse than the baseline a condition tolerates: it holds when d \u2265 \u2212margin, d oriented so
 * that more is better. A margin below 0 asks for a gain. A factor is applied to the baseline's
 * measured value.
 */
function marginOf(operator, threshold, orientation, baseline) {
    if (operator === '==')
        return { code: 'equality-cannot-be-shown' };
    const wantsMore = operator === '>=' || operator === '>';
    if (wantsMore !== (orientation === 'higher')) {
        return { code: 'asks-for-worse-model', operator, orientation };
    }
    const change = threshold.kind === 'baseline' ? threshold.amount : (threshold.factor - 1) * baseline;
    // 0 \u2212 x, as \u22120 is not 0 to everyone.
    return wantsMore ? 0 - change : change;
}
/** The same as it is written: what the baseline's own value is multiplied by, and what is added. */
function toleranceOf(threshold) {
    return threshold.kind === 'relative'
        ? { factor: threshold.factor, amount: 0 }
        : { factor: 1, amount: threshold.amount };
}


/***/ }),

/***/ 93086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   s: () => (/* binding */ gitBytes)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * What a git command prints in a folder; null where it fails: no work tree, no such object, no git.
 */
async function git(folder, args) {
    return (await gitBytes(folder, args))?.toString('utf8') ?? null;
}
/** The same as bytes. */
async function gitBytes(folder, args) {
    // What stands in for an object by hand is not what is reviewed.
    const command = ['--no-replace-objects', ...args];
    const options = { cwd: folder, maxBuffer: 1 << 28, encoding: 'buffer' };
    try {
        return (await run('git', command, options)).stdout;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 58501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkStorePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9687);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93086);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38866);





/**
 * Refuses a store that came with a checkout, or that leads elsewhere: runs are written there and
 * removed, and one that lies there is taken for the baseline.
 * @param within the folders that it has to lie in; absent where a person named it on the command
 *   line, who may name any
 * @throws InputError saying why
 */
async function checkStorePlace({ root }, within) {
    if (within)
        await (0,_files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__/* .confine */ .D)([{ name: 'the store', path: root }], within);
    await (0,_files_confined_path_js__WEBPACK_IMPORTED_MODULE_2__/* .confine */ .D)([{ name: "the store's folder of runs", path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'runs') }], [root]);
    const tracked = await trackedFiles(root);
    if (tracked.length === 0)
        return;
    const files = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(tracked.length, 'file');
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`git tracks ${files} of the store ${root}, as ${tracked[0]}`, {
        fix: 'A store holds only what runs left on this machine. Take it out of git (git rm -r --cached FOLDER) and delete it, or name another one.',
    });
}
/** The checkout may be of another user, which git calls dubious; nothing is run of it. */
const HARMLESS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
/** By the folder's name, which a link or a submodule may have, and by all below it. */
async function trackedFiles(root) {
    // Without regard to case, as not every file system has it, and no character stands for others.
    const list = (folder, path) => (0,_host_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(folder, [...HARMLESS, 'ls-files', '--full-name', '-z', '--', `:(icase,literal)${path}`]);
    const found = await Promise.all([list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root)), list(root, '.')]);
    return [...new Set(found.flatMap((text) => (text ?? '').split('\0')))].filter((one) => one !== '');
}


/***/ }),

/***/ 43721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ runSummary),
/* harmony export */   i8: () => (/* binding */ summaryOfOlder),
/* harmony export */   zG: () => (/* binding */ summaryOfRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const named = { id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), project: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), experiment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() };
/** When and of which commit. */
const begun = { created: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() };
/** What a store is asked of its runs: how each ended, and which other runs it names. */
const runSummary = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('status', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...named,
        ...begun,
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('finished'),
        verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'inconclusive']),
        promoted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        /** As in the record. */
        predecessor: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ runId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), position: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().exactOptional() })
            .nullable()
            .exactOptional(),
        /** The runs that it was compared with, and is held against. */
        against: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** What the gate asked for, each with its value. */
        gated: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable()])),
        /** The user's own metrics of which less is better. */
        lower: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** The fingerprint of its test rows. */
        testRows: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...named,
        ...begun,
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['broke', 'interrupted']),
        error: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    /** An older version wrote its record, which is not read. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...named, status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('older'), promoted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
]);
function summaryOfRecord(record) {
    const { id, project, experiment, created, git } = record;
    const named = { id, project, experiment, created, sha: git?.sha ?? null };
    if (record.status !== 'finished') {
        return { ...named, status: record.status, error: record.error };
    }
    const { decision, metrics, timings, promoted, predecessor, baseline, reference } = record;
    const gated = [...new Set(decision.findings.map(({ metric }) => metric))];
    return {
        ...named,
        status: 'finished',
        verdict: decision.verdict,
        promoted,
        ...(predecessor !== undefined && { predecessor: predecessor && inLine(predecessor) }),
        against: [
            ...('runId' in baseline ? [baseline.runId] : []),
            ...(reference ? [reference.runId] : []),
        ],
        gated: gated
            .filter((name) => Object.hasOwn(metrics.test, name))
            .map((name) => [name, metrics.test[name].value]),
        lower: (record.own ?? []).flatMap(({ name, better }) => (better === 'lower' ? name : [])),
        testRows: record.data.testFingerprint,
        seconds: timings.totalSeconds,
    };
}
function inLine({ runId, position }) {
    return { runId, ...(position !== undefined && { position }) };
}
function summaryOfOlder({ id, project, experiment, promoted }) {
    return { id, project, experiment, status: 'older', promoted };
}


/***/ }),

/***/ 25520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Store)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4448);
/* harmony import */ var _files_error_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4647);
/* harmony import */ var _files_owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13912);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18949);








/** Ends the name of the file that says who works in a folder. */
const OWNER = '.owner';
/** Of another machine it can't be known whether a process lives. In milliseconds. */
const SILENCE = 24 * 60 * 60 * 1000;
/** Runs on disk: `ROOT/runs/RUN_ID/`. git ignores a root that was made for them. */
class Store {
    root;
    constructor(root) {
        this.root = root;
    }
    folder(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs', id);
    }
    /** The folder of a run that has its name. */
    open(id) {
        return new _run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RunFolder */ .E8(this.folder(id));
    }
    /**
     * A folder for a run to work in: `runs/.ID`, beside the place that it is to have. Who works in it
     * stands in a file beside it, so that a run that was killed is told from one that works.
     * @param ids in turn, until one is free: that of a run which is there, or which another process
     *   works on, is not taken
     * @throws BrokenError when it can't be made, or none is free
     */
    create(ids) {
        const runs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs');
        try {
            // Only a folder that was made here is the store's alone: `--store .` must not make git blind
            // to a project.
            const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.root, { recursive: true }) !== undefined;
            if (made)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, '.gitignore'), '*\n');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(runs, { recursive: true });
        }
        catch (cause) {
            throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(runs, cause);
        }
        const taken = [];
        for (const id of ids) {
            const folder = this.#claim(id);
            if (folder)
                return { id, folder };
            taken.push(id);
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`there are runs already with the ids ${taken.join(', ')}, in ${runs}`);
    }
    /** Undefined where a run has this id. */
    #claim(id) {
        const [final, path, owner] = [this.folder(id), this.#aside(id), `${this.#aside(id)}${OWNER}`];
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(owner, JSON.stringify((0,_files_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .newOwner */ .Eh)()), { flag: 'wx' });
        }
        catch (cause) {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(cause) === 'EEXIST')
                return undefined;
            throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(path, cause);
        }
        try {
            // Looked at under the claim: a run keeps its own until it has its name.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(final)) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
                return new _run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RunFolder */ .E8(path, final, owner);
            }
        }
        catch (cause) {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(cause) !== 'EEXIST')
                throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(path, cause);
        }
        // What lies there is not ours, and must not look as if it were.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(owner, { force: true });
        return undefined;
    }
    #aside(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs', `.${id}`);
    }
    /**
     * Runs that were killed before they were through, the newest first. One that another machine works
     * on, or did, is only among them when it has been silent for a day.
     * @param now in milliseconds
     */
    async killed(now) {
        const runs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs');
        const owners = (await this.#entries())
            .filter((entry) => entry.isFile() && entry.name.startsWith('.') && entry.name.endsWith(OWNER))
            .map(({ name }) => name)
            .sort()
            .reverse();
        const found = [];
        for (const name of owners) {
            const owner = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runs, name);
            if (!(await isDead(owner, now)))
                continue;
            const aside = name.slice(0, -OWNER.length);
            const id = aside.slice(1);
            const at = (path) => new _run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .RunFolder */ .E8(path, path, owner);
            const [path, final] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runs, aside), this.folder(id)];
            if (await isFolder(path))
                found.push({ id, folder: at(path), published: false });
            else if (await isFolder(final))
                found.push({ id, folder: at(final), published: true });
            else
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(owner, { force: true });
        }
        return found;
    }
    /** The ids of all runs, the oldest first: ids begin with the time. */
    async ids() {
        return (await this.#entries())
            .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
            .map(({ name }) => name)
            .sort();
    }
    /** What every run is, the oldest first; known of an index where it is the same as before. */
    async runs() {
        const ids = await this.ids();
        if (ids.length === 0)
            return [];
        // In the bundle, but not made before there is a run.
        const { summarizeRuns } = await __webpack_require__.e(/* import() */ 8797).then(__webpack_require__.bind(__webpack_require__, 78797));
        return summarizeRuns({ file: this.#index, runs: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs') }, ids);
    }
    /** The next look reads every record. */
    async dropIndex() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.#index, { force: true });
    }
    get #index() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, '.runs-index');
    }
    async #entries() {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs'), { withFileTypes: true });
        }
        catch (cause) {
            if ((0,_files_error_code_js__WEBPACK_IMPORTED_MODULE_7__/* .errorCode */ .C)(cause) === 'ENOENT')
                return [];
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`can't read the store ${this.root}`, undefined, { cause });
        }
    }
    /**
     * The run with this id, or the only one whose id starts with it.
     * @throws InputError when there is none or more than one
     */
    async find(id) {
        const ids = await this.ids();
        const matches = ids.includes(id) ? [id] : ids.filter((other) => other.startsWith(id));
        if (matches.length === 1)
            return this.open(matches[0]);
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of(matches.length === 0
            ? `there is no run "${id}" in ${this.root}`
            : `"${id}" is the start of ${matches.length} runs`, { fix: 'List them with: node dist/cli.js runs' });
    }
}
async function isDead(owner, now) {
    try {
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(owner);
        const parsed = _files_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerSchema */ .$K.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(owner, 'utf8')));
        if (!parsed.success)
            return now - mtimeMs > SILENCE;
        const liveness = (0,_files_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .livenessOf */ .l8)(parsed.data);
        return liveness === 'dead' || (liveness === 'unknown' && now - mtimeMs > SILENCE);
    }
    catch {
        // Another process has removed it meanwhile, or is writing it.
        return false;
    }
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then((stats) => stats.isDirectory(), () => false);
}


/***/ }),

/***/ 41379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cY: () => (/* binding */ amountText),
  zZ: () => (/* binding */ apart),
  pc: () => (/* binding */ columnTexts),
  m2: () => (/* binding */ decimalsOf),
  B2: () => (/* binding */ decimalsOfRange),
  ly: () => (/* binding */ distanceText),
  Zu: () => (/* binding */ fixed),
  PW: () => (/* binding */ limitText),
  cZ: () => (/* binding */ numbersOf),
  dK: () => (/* binding */ numbersOfFinding),
  ku: () => (/* binding */ plainNumber),
  Bj: () => (/* binding */ twoDigits),
  oq: () => (/* binding */ valuePair),
  tR: () => (/* binding */ valueRange),
  Ru: () => (/* binding */ valueText)
});

// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 5 modules
var metrics = __webpack_require__(43415);
;// CONCATENATED MODULE: ./src/text/decimal-text.ts
/** As `toExponential` writes a number with as many digits as it takes. */
const SCIENTIFIC = /^-?(\d)(?:\.(\d+))?e([+-]\d+)$/;
/** What a finite number is: its digits, the first of them before the point, times ten to a power. */
function digitsOf(value) {
    const [, first, rest = '', exponent] = SCIENTIFIC.exec(value.toExponential());
    return { digits: `${first}${rest}`, exponent: Number(exponent) };
}
/**
 * A finite number with so many decimals: `1,234.50`, and `-0` below zero. A half, of the number as it
 * is written with the fewest digits, goes away from zero: 1.005 is 1.01. As `Intl.NumberFormat` has it
 * for en-US, which takes longer to load than a small file to read.
 */
function decimalText(value, decimals) {
    const { digits, exponent } = digitsOf(value);
    const kept = Math.max(exponent + 1 + decimals, -1);
    const up = digits.charAt(kept) >= '5' ? 1n : 0n;
    const whole = BigInt(digits.slice(0, Math.max(kept, 0)).padEnd(kept, '0')) + up;
    const text = String(whole).padStart(decimals + 1, '0');
    const point = text.length - decimals;
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    return `${sign}${inThousands(text.slice(0, point))}${decimals > 0 ? `.${text.slice(point)}` : ''}`;
}
/** A finite number with the decimals that it takes, and no zeros behind them: `1,234.5`. */
function shortestText(value) {
    const { digits, exponent } = digitsOf(value);
    return decimalText(value, Math.max(0, digits.length - 1 - exponent));
}
/** `1,234,567` of `1234567`. */
function inThousands(digits) {
    const parts = [];
    for (let end = digits.length; end > 0; end -= 3) {
        parts.unshift(digits.slice(Math.max(0, end - 3), end));
    }
    return parts.join(',');
}

;// CONCATENATED MODULE: ./src/report/metric-numbers.ts


const UNITS = new Map(metrics/* METRICS */.Cb.map(({ name, unit }) => [name, unit]));
/**
 * Shares are in % and their differences in points; the rest are plain numbers, as those that a
 * command reports are.
 * @param metric its full name: `recall(bad)`
 */
function numbersOf(metric) {
    const unit = UNITS.get(metric.replace(/\(.*$/s, '')) ?? 'number';
    return { percent: unit === 'percent', points: unit !== 'number' };
}
/**
 * As `numbersOf` its metric, but in % where the condition itself is written so: `auc >= 80%`. What
 * others took is a plain number, whatever its name: nobody knows its unit.
 */
function numbersOfFinding({ metric, condition, threshold, single, }) {
    const written = threshold.kind === 'absolute' && condition.trimEnd().endsWith('%');
    if (written)
        return { percent: true, points: true };
    return single ? { percent: false, points: false } : numbersOf(metric);
}
/** The last digit that is worth showing: the second significant one of the width. Below 0: tens. */
function decimalsOf(width) {
    return 1 - Math.floor(Math.log10(width));
}
/** More than these are noise of the arithmetic. */
const MOST_DECIMALS = 12;
/** A value of the metric, with as many digits as its likely range allows: `75.5%`, `0.790`. */
function valueText(value, interval, numbers) {
    return `${valueDigits(value, interval, numbers)}${numbers.percent ? '%' : ''}`;
}
/** Two values that are written with the same digits, and with more where they would look alike and are not. */
function valuePair(a, b, interval, { percent }) {
    const unit = percent ? 100 : 1;
    const sign = percent ? '%' : '';
    const least = interval && decimalsOfRange(interval, unit);
    const texts = apart([a * unit, b * unit], least ?? threeDigits(a * unit));
    return [`${texts[0]}${sign}`, `${texts[1]}${sign}`];
}
/** The likely range of a value: `72.6% to 78.2%`. */
function valueRange(interval, numbers) {
    return interval.map((end) => valueText(end, interval, numbers)).join(' to ');
}
function valueDigits(value, interval, { percent }) {
    const unit = percent ? 100 : 1;
    const decimals = interval && decimalsOfRange(interval, unit);
    return decimals === null ? plainNumber(value * unit) : fixed(value * unit, decimals);
}
/** Null where the range has no width: it says nothing about digits. */
function decimalsOfRange([low, high], unit) {
    const width = (high - low) * unit;
    return width > 0 && Number.isFinite(width) ? decimalsOf(width) : null;
}
/** A number that has no range: three significant digits, and whole numbers whole. */
function plainNumber(value) {
    return fixed(value, threeDigits(value));
}
function threeDigits(value) {
    if (value === 0 || !Number.isFinite(value))
        return 0;
    return Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
}
/** What is asked, without zeros that nobody wrote: `80%`, `0.5`. */
function limitText(limit, { percent }) {
    return percent ? `${trimmed(limit * 100)}%` : trimmed(limit);
}
/** How much worse is allowed, or better asked: `1 pp`, `0.01`. */
function amountText(amount, { points }) {
    return points ? `${trimmed(amount * 100)} pp` : trimmed(amount);
}
/** By how much a value misses its limit. */
function distanceText(value, limit, interval, numbers) {
    const unit = numbers.points ? 100 : 1;
    const distance = Math.abs(value - limit) * unit;
    const decimals = interval && decimalsOfRange(interval, unit);
    const short = decimals === null ? plainNumber(distance) : fixed(distance, decimals);
    const text = Number(short.replaceAll(',', '')) === 0 ? twoDigits(distance) : short;
    return numbers.points ? `${text} pp` : text;
}
/** Two significant digits: of a distance that rounds to nothing, and of what is estimated. */
function twoDigits(value) {
    return String(Number(value.toPrecision(2)));
}
/** At most six significant digits, without trailing zeros. */
function trimmed(value) {
    return shortestText(Number(value.toPrecision(6)));
}
/** More decimals than three significant digits take, where a column's values look alike. */
const MOST_MORE = 2;
/**
 * Values of one metric below each other, without ranges: all with the same decimals, and with a few
 * more where those that differ would look alike.
 */
function columnTexts(values, { percent }) {
    const scaled = percent ? values.map((value) => value * 100) : values;
    const largest = scaled.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const decimals = threeDigits(largest);
    const texts = apart(scaled, decimals, decimals + MOST_MORE);
    return percent ? texts.map((text) => `${text}%`) : texts;
}
/**
 * Each number with so many decimals, or with more until those that differ look different.
 * @param decimals below 0 they are rounded to tens, hundreds, \u2026
 */
function apart(values, decimals, most = MOST_DECIMALS) {
    const different = new Set(values).size;
    for (let more = 0;; more++) {
        const texts = values.map((value) => fixed(value, decimals + more));
        if (new Set(texts).size === different || decimals + more >= most)
            return texts;
    }
}
/** `12,345.7`; `1.3e-9` and `1.2e+21` where nobody could read the digits. */
function fixed(value, decimals) {
    if (!Number.isFinite(value))
        return String(value);
    const size = Math.abs(value);
    if (size >= 1e15 || (size > 0 && size < 1e-6))
        return String(Number(value.toPrecision(3)));
    const least = Math.min(Math.max(decimals, 0), MOST_DECIMALS);
    const scale = 10 ** Math.max(-decimals, 0);
    const rounded = Math.round(value / scale) * scale;
    const text = decimalText(decimals < 0 ? rounded : value, least);
    return /^-[0.,]*$/.test(text) ? text.slice(1) : text;
}


/***/ }),

/***/ 38528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41945);

const GAP = '  ';
/**
 * A table for a terminal or a pipe: its heading, then a line a row. A column without a cell that
 * says anything is left out.
 * @param width of a terminal, in columns: what has no room there is left out, or cut; undefined for
 *   a pipe, into which all of it goes
 */
function layOut(columns, width) {
    const telling = columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
    const shown = width === undefined ? telling : fitting(telling, width);
    const rows = shown[0]?.cells.length ?? 0;
    const widths = shown.map(widthOf);
    const line = (cellOf, row) => {
        let left = width ?? Number.POSITIVE_INFINITY;
        const cells = shown.map((column, i) => {
            const own = Math.max(0, Math.min(left, column.rest ? left : widths[i]));
            const cell = (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G)(cellOf(column), own);
            left -= widths[i] + GAP.length;
            const padded = column.rest ? cell : pad(cell, own, column.align);
            return row === undefined ? padded : (column.paint?.(padded, row) ?? padded);
        });
        return cells.join(GAP).trimEnd();
    };
    return [
        line(({ heading }) => heading),
        ...Array.from({ length: rows }, (_, row) => line(({ cells }) => cells[row], row)),
    ];
}
function fitting(columns, width) {
    let kept = columns;
    const total = () => kept
        .filter(({ rest }) => !rest)
        .reduce((sum, column) => sum + widthOf(column) + GAP.length, -GAP.length);
    while (total() > width) {
        const least = Math.max(...kept.map(({ rank }) => rank));
        if (least === 0)
            break;
        const last = kept.findLastIndex(({ rank }) => rank === least);
        kept = kept.filter((_, i) => i !== last);
    }
    return kept;
}
function widthOf({ heading, cells }) {
    return cells.reduce((most, cell) => Math.max(most, (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(cell)), (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(heading));
}
function pad(text, width, align) {
    const space = ' '.repeat(Math.max(0, width - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(text)));
    return align === 'right' ? space + text : text + space;
}


/***/ }),

/***/ 63180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56942);


const MOST_SHOWN = 30;
/** What is longer is no name that somebody typed, and would take its square to compare. */
const LONGEST_NAME = 100;
/** The candidate that a typing error most likely meant, or undefined where half of the word would be wrong. */
function nearest(word, candidates) {
    const third = Math.max(2, Math.floor(word.length / 3));
    const limit = Math.min(third, Math.ceil(word.length / 2) - 1);
    let best;
    let bestDistance = limit + 1;
    if (word.length > LONGEST_NAME)
        return undefined;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        if (d < bestDistance)
            [best, bestDistance] = [candidate, d];
    }
    return best;
}
/**
 * `Did you mean "accuracy"?`, or else the list of what there is.
 * @param what the candidates in the plural: `metrics`
 */
function suggest(word, candidates, what) {
    const near = nearest(word, candidates);
    if (near !== undefined)
        return `Did you mean ${JSON.stringify(near)}?`;
    return `The ${what} are: ${listNames(candidates)}`;
}
/** `red, "light blue", \u2026`: a name stands in quotes where it is no plain word. */
function listNames(names) {
    const shown = names.slice(0, MOST_SHOWN).map((name) => {
        const short = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(name, LONGEST_NAME);
        return /^[\p{L}\p{N}_./()-]+$/u.test(short) ? short : JSON.stringify(short);
    });
    return `${shown.join(', ')}${names.length > MOST_SHOWN ? ', \u2026' : ''}`;
}


/***/ }),

/***/ 41945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutToWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
/** Takes two columns of a terminal. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
/** Stands on the character before it. */
const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** How many columns of a terminal a text takes; a text of ASCII as many as it has characters. */
function textWidth(text) {
    let width = 0;
    for (const char of text)
        width += char < '\u0300' ? 1 : MARK.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
    return width;
}
/** A text that takes at most so many columns, and shows where it was cut. */
function cutToWidth(text, most) {
    if (textWidth(text) <= most)
        return text;
    let kept = '';
    let width = 0;
    for (const char of text) {
        width += textWidth(char);
        if (width > most - 1)
            break;
        kept += char;
    }
    return most < 1 ? '' : `${kept}\u2026`;
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
