export const id = 6491;
export const ids = [6491];
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
    const marks = (0,text_marks/* terminalMarks */.h0)(ascii);
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

// EXTERNAL MODULE: ./src/text/warning-line.ts
var warning_line = __webpack_require__(34042);
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
        const run = listedRun((0,run_summary/* summaryOfRecord */.z)(record));
        const promoted = run.promoted && mayPromote;
        return { run: { ...run, fork, promoted }, record: async () => record };
    });
}

// EXTERNAL MODULE: ./src/commands/store.ts
var commands_store = __webpack_require__(22127);
// EXTERNAL MODULE: ./src/commands/store-root.ts
var store_root = __webpack_require__(62400);
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
    const warn = (message) => terminal.say((0,warning_line/* warningLine */.t)(message, terminal.colors));
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
        const where = options.fromGithub === undefined ? (options.store ?? store_root/* USUAL_STORE */.d) : 'the repository';
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






/** A file's entry in the record. @throws BrokenError when it is larger than a file can be read at once */
async function describeFile(folder, path) {
    return entryOf(path, await readWhole((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)));
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
        content = await readWhole(path);
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} can't be read`, undefined, { cause });
    }
    if (entryOf(entry.path, content).sha256 !== entry.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} is corrupt: it does not hold the bytes that its run recorded`);
    }
    return content;
}
async function readWhole(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (cause) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(cause) !== 'ERR_FS_FILE_TOO_LARGE')
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} has more than 2 GiB, which is the most that a file of a model may have`, 'Let the command write it in parts, as save_pretrained(..., max_shard_size="2GB") does.', { cause });
    }
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

/***/ 43721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ summaryOfOlder),
/* harmony export */   z: () => (/* binding */ summaryOfRecord)
/* harmony export */ });
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

/***/ 4381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ON_KEPT_ROWS),
/* harmony export */   o: () => (/* binding */ lastWordText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** What a condition is about that is asked of rows that are kept for the last word. */
const ON_KEPT_ROWS = 'on the rows kept for the last word';
/** What the rows say that are kept for the last word; empty where none are. */
function lastWordText({ data, decision, }) {
    const { confirm: rows } = data.splits;
    if (rows === undefined)
        return '';
    const said = decision.findings.filter(({ confirm }) => confirm);
    const kept = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row is', 'rows are')} kept for the last word`;
    if (said.length === 0)
        return `${kept}, and asked only before a promotion: not this time.`;
    if (said.some(({ verdict }) => verdict === 'fail'))
        return `${kept}, and they forbid it.`;
    const judged = said.some(({ verdict, comparison }) => verdict === 'pass' || comparison);
    return judged
        ? `${kept}, and show nothing against the model.`
        : `${kept}, and no earlier model has answered them yet.`;
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

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
/* harmony export */   By: () => (/* binding */ experimentName),
/* harmony export */   D8: () => (/* binding */ continuedText),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   KH: () => (/* binding */ reusedText),
/* harmony export */   Kq: () => (/* binding */ elsewhereText),
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   U5: () => (/* binding */ repeatsText),
/* harmony export */   ZF: () => (/* binding */ whereText),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   fE: () => (/* binding */ shownMetrics),
/* harmony export */   g7: () => (/* binding */ rowNotes),
/* harmony export */   qg: () => (/* binding */ rowText),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   yW: () => (/* binding */ epochsText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38866);
/* harmony import */ var _last_word_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4381);


/** How a condition came out, in a word or two. */
const VERDICT_WORDS = {
    pass: 'holds',
    fail: 'does not hold',
    inconclusive: 'can\u2019t be told',
    warn: 'only warns',
    'not-compared': 'not compared',
};
/** `95% confidence`. */
function confidenceText(confidence) {
    return `${Number((confidence * 100).toPrecision(6))}% confidence`;
}
/** A condition with the rows it is about. */
function rowText({ condition, ...rows }) {
    return `${condition}${whereText(rows)}`;
}
/** The rows that a condition is about, unless it is all test rows: ` where Home = rent`. */
function whereText({ where, confirm }) {
    if (confirm)
        return ` ${_last_word_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_KEPT_ROWS */ .V}`;
    return where === undefined ? '' : ` where ${where}`;
}
/** What a condition counts for, where it is not simply a condition: ` (only warns)`. */
function rowNotes({ advisory, spared, groups, confirm = false, }) {
    const notes = [
        groups,
        confirm ? _last_word_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_KEPT_ROWS */ .V : '',
        advisory ? 'only warns' : '',
        spared ? 'not needed' : '',
    ];
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
        `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(passed)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counted.length, 'condition')} ${hold}`,
        some(count('fail'), 'failed'),
        some(count('inconclusive'), 'can\u2019t be told'),
        some(count('warn'), 'warned'),
        some(count('not-compared'), 'not compared'),
        some(findings.filter(({ spared }) => spared).length, 'not needed'),
        some(findings.filter(({ guard, confirm, verdict: of }) => guard && !confirm && of !== 'fail')
            .length, 'on slices only guard'),
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
    return `${completed} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(requested, 'epoch')}${kept}${begun}`;
}
/**
 * Never that the result is the same: what a command keeps of its state, and what it makes of it, is
 * its own.
 */
function continuedText({ files, bytes, epoch, }) {
    const after = epoch === undefined ? '' : ` after epoch ${epoch}`;
    return `continued${after} from the checkpoint of an earlier attempt (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}); an uninterrupted training may end with another model`;
}
/** Where it was trained, if that was not in the job: ` on Ray 2.58.0 (job \u2026)`. */
function elsewhereText({ on }) {
    return on === undefined ? '' : ` on Ray ${on.ray} (job ${on.job})`;
}
/** Why nothing was trained. */
function reusedText({ runId }) {
    return `same inputs as run ${runId}: not trained again`;
}
/** Trained again though it need not have been, and nothing came out another. */
function repeatsText({ runId }) {
    return `trained again, with the same bytes as run ${runId}`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function experimentName({ project, experiment }) {
    return `${project}/${experiment}`;
}
/** What a training had, and what it is judged by. */
function splitText({ method, train, validation, test, confirm, }) {
    const kept = confirm === undefined ? '' : `, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(confirm)} to confirm`;
    return method === 'own'
        ? `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(test, 'row')} to test${kept}, which the command split off by itself`
        : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(train, 'row')} to train, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(validation)} to validate, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(test)} to test${kept}`;
}


/***/ }),

/***/ 9011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ONCE),
/* harmony export */   N: () => (/* binding */ later)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/**
 * A schema that is made when the first value is held to it: to make one takes longer than to hold a
 * value to it, and most that a process knows of are not needed in it.
 * @param make a schema of a value that is there: whether a key may be left out stands around it,
 *   since that is asked before there is a value
 */
function later(make) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(make);
    // zod would have it made to see whether it stands for what is left out.
    schema._zod.optin = undefined;
    schema._zod.optout = undefined;
    return schema;
}
/** For what is held to a schema once: a parser compiled for it takes longer to compile than it saves. */
const ONCE = { jitless: true };


/***/ }),

/***/ 56942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** A text of at most so many characters, which shows where it was cut. */
function shorten(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}\u2026`;
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
