export const id = 2438;
export const ids = [2438,381];
export const modules = {

/***/ 75819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** @param scores those that the ranking is of */
var cutsOf = (function cutsOf({ order, ends, labels, positives, negatives }, scores) {
    const count = ends.length;
    const thresholds = new Float64Array(count);
    const hits = new Float64Array(count);
    const falseAlarms = new Float64Array(count);
    let above = 0;
    for (let cut = 0; cut < count; cut++) {
        const group = count - 1 - cut;
        const start = group === 0 ? 0 : ends[group - 1];
        for (let i = start; i < ends[group]; i++)
            above += labels[order[i]];
        thresholds[cut] = scores[order[start]];
        hits[cut] = above;
        falseAlarms[cut] = order.length - start - above;
    }
    return { thresholds, hits, falseAlarms, positives, negatives };
});
/** The counts at any threshold: those of the lowest score that reaches it. */
var cutAt = (function cutAt({ thresholds, hits, falseAlarms }, threshold) {
    let [from, to] = [0, thresholds.length];
    while (from < to) {
        const middle = (from + to) >>> 1;
        if (thresholds[middle] >= threshold)
            from = middle + 1;
        else
            to = middle;
    }
    if (from === 0)
        return { threshold, hits: 0, falseAlarms: 0 };
    return { threshold, hits: hits[from - 1], falseAlarms: falseAlarms[from - 1] };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: (() => (/* binding */ cutsOf)),
/* harmony export */   o: (() => (/* binding */ cutAt))
/* harmony export */ });




/***/ }),

/***/ 5214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Counts of numbers between two ends, in bins of equal width; those beyond an end are in its bin.
 * @param isCounted by their places; left out: all of them
 */
var histogramOf = (function histogramOf(values, [low, high], bins, isCounted = () => true) {
    const counts = new Float64Array(bins);
    const width = (high - low) / bins;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (Number.isNaN(value) || !isCounted(i))
            continue;
        const bin = width > 0 ? Math.floor((value - low) / width) : 0;
        counts[Math.min(bins - 1, Math.max(0, bin))]++;
    }
    return counts;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: (() => (/* binding */ histogramOf))
/* harmony export */ });



/***/ }),

/***/ 93099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ HEADINGS),
/* harmony export */   y: () => (/* binding */ VERDICT_PAGE)
/* harmony export */ });
/** What stands over parts of a report, alike on every surface. */
const HEADINGS = {
    changed: 'Changed since the baseline',
    decided: 'How this was decided',
    newRules: 'Approving this approves new rules:',
    toDo: 'To do:',
    verdictPage: 'How a verdict is reached',
};
const VERDICT_PAGE = 'https://github.com/sluice-ml/sluice/blob/main/docs/verdict.md';


/***/ }),

/***/ 35766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ pairedText),
/* harmony export */   jv: () => (/* binding */ heldName),
/* harmony export */   pB: () => (/* binding */ heldMetrics),
/* harmony export */   uu: () => (/* binding */ heldRowsText),
/* harmony export */   wQ: () => (/* binding */ heldInWords)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38866);
/* harmony import */ var _pairing_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97386);


/** What came of holding one run against another, with its words. */
function heldInWords(places, result) {
    return result.kind === 'compared'
        ? { ...places, kind: 'compared', comparison: (0,_pairing_words_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonInWords */ .aM)(result.table) }
        : { ...places, ...result, reason: (0,_pairing_words_js__WEBPACK_IMPORTED_MODULE_0__/* .incomparableText */ .zX)(result.why) };
}
/** `2 against 1`, as the runs are numbered. */
function heldName({ candidate, baseline }) {
    return `${candidate + 1} against ${baseline + 1}`;
}
/** On which rows, or why on none. Holds names from the data. */
function heldRowsText(held) {
    return held.kind === 'compared' ? pairedText(held.comparison) : `not compared: ${held.reason}`;
}
/** How two runs were paired. Holds names from the data. */
function pairedText({ note, rows }) {
    return note ?? `compared on the same ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rows, 'test row')}`;
}
/** The metrics of all of them, each once. */
function heldMetrics(held) {
    const names = held.flatMap((one) => one.kind === 'compared' ? one.comparison.metrics.map(({ metric }) => metric) : []);
    return [...new Set(names)];
}


/***/ }),

/***/ 17162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** A figure: a drawing with its title, its axes and its grid. */
var chart = (function chart({ title, note, label, x, y, draw, below }) {
    const frame = { x: scaleOf(x, LEFT, RIGHT), y: scaleOf(y, BOTTOM, TOP) };
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<figure><figcaption><b>${title}</b>${note === undefined ? '' : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="mut small">${note}</span>`}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${gridOf(frame.y, y)}${columnsOf(frame.x, x)}<text x="${(LEFT + RIGHT) / 2}" y="${HEIGHT - 6}" text-anchor="middle">${x.label}</text>${draw(frame)}</svg>${below}</figure>`;
});
var scaleOf = (function scaleOf({ domain, exact, ticks = 5 }, from, to) {
    const [low, high] = domain[0] === domain[1] ? [domain[0] - 1, domain[1] + 1] : domain;
    const scale = (0,d3_scale__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)([low, high], [from, to]);
    return exact ? scale : scale.nice(ticks);
});
var gridOf = (function gridOf(y, { ticks = 5, format }) {
    const text = format ?? y.tickFormat(ticks);
    return y.ticks(ticks).map(((value) => {
        const at = digits(y(value));
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<line class="g" x1="${LEFT}" x2="${RIGHT}" y1="${at}" y2="${at}"/><text x="${LEFT - 6}" y="${digits(at + 4)}" text-anchor="end">${text(value)}</text>`;
    }));
});
var columnsOf = (function columnsOf(x, { ticks = 5, format }) {
    const text = format ?? x.tickFormat(ticks);
    const labels = x
        .ticks(ticks)
        .map(((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<text x="${digits(x(value))}" y="${BOTTOM + 17}" text-anchor="middle">${text(value)}</text>`));
    return [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<line class="axl" x1="${LEFT}" x2="${RIGHT}" y1="${BOTTOM}" y2="${BOTTOM}"/>`,
        ...labels,
    ];
});
/** A line through points, which say what they are when they are pointed at. */
var curve = (function curve({ x, y }, points, style, tip) {
    const path = (0,d3_shape__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(((point) => x(point[0])), ((point) => y(point[1]))).digits(1);
    const drawn = thinned(points);
    const tips = tip
        ? evenly(drawn, MOST_TIPS).map(((point) => dot({ x, y }, point, 'hit', tip(point), 7)))
        : [];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<path class="${style}" d="${path(drawn) ?? ''}"/>${tips}`;
});
/** A mark at a point. */
var dot = (function dot({ x, y }, [a, b], style, tip, r = 4.5) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<circle class="${style}" cx="${digits(x(a))}" cy="${digits(y(b))}" r="${r}"${tip === undefined ? '' : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` data-tip="${tip}"`}/>`;
});
/** A straight line between two points. */
var segment = (function segment({ x, y }, [a, b], [c, d], style) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<line class="${style}" x1="${digits(x(a))}" y1="${digits(y(b))}" x2="${digits(x(c))}" y2="${digits(y(d))}"/>`;
});
/** A box between two corners. */
var box = (function box({ x, y }, [a, b], [c, d], style, tip) {
    const [left, right] = [x(a), x(c)].sort(((one, other) => one - other));
    const [top, bottom] = [y(b), y(d)].sort(((one, other) => one - other));
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<rect class="${style}" x="${digits(left)}" y="${digits(top)}" width="${digits(right - left)}" height="${digits(bottom - top)}"${tip === undefined ? '' : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` data-tip="${tip}"`}/>`;
});
/** Words beside a point. */
var words = (function words({ x, y }, [a, b], text, anchor) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<text x="${digits(x(a))}" y="${digits(y(b))}" text-anchor="${anchor}">${text}</text>`;
});
/** A tenth of a unit is nothing that can be seen. */
var digits = (function digits(value) {
    return Math.round(value * 10) / 10;
});
/**
 * A line in fewer points that looks the same: one each so far along it, so that steep parts keep
 * theirs. The ends stay.
 */
var thinnedLine = (function thinnedLine({ x, y }, most = MOST_POINTS) {
    const [width, height] = [spanOf(x), spanOf(y)];
    const lengths = new Float64Array(x.length);
    for (let i = 1; i < x.length; i++) {
        const step = Math.hypot((x[i] - x[i - 1]) / width, (y[i] - y[i - 1]) / height);
        lengths[i] = lengths[i - 1] + step;
    }
    const step = x.length > most ? lengths.at(-1) / (most - 1) : 0;
    let next = 0;
    const kept = [];
    for (let i = 0; i < x.length; i++) {
        if (lengths[i] < next && i < x.length - 1)
            continue;
        kept.push([x[i], y[i]]);
        if (step > 0)
            next = (Math.floor(lengths[i] / step) + 1) * step;
    }
    return kept;
});
var thinned = (function thinned(points) {
    if (points.length <= MOST_POINTS)
        return points;
    const [x, y] = [0, 1].map((axis) => Float64Array.from(points, (one) => one[axis]));
    return thinnedLine({ x: x, y: y });
});
var spanOf = (function spanOf(values) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < values.length; i++) {
        low = Math.min(low, values[i]);
        high = Math.max(high, values[i]);
    }
    return high > low ? high - low : 1;
});
var evenly = (function evenly(items, most) {
    if (items.length <= most)
        return items;
    return Array.from({ length: most }, ((_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))]));
});
/** The least and the largest of some numbers; those that are none don't count. */
var extentOf = (function extentOf(values) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
        if (!Number.isFinite(value))
            continue;
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    return low <= high ? [low, high] : [0, 1];
});
/** How an axis writes shares. */
var percent = (function percent(value) {
    return `${Math.round(value * 100)}%`;
});
/** Whether fewer points are drawn than there are, in words; empty where all are. */
var drawnText = (function drawnText(points, most = MOST_POINTS) {
    return points > most ? ` Drawn through ${most} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(points)} points.` : '';
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: (() => (/* binding */ percent)),
/* harmony export */   OY: (() => (/* binding */ extentOf)),
/* harmony export */   Om: (() => (/* binding */ dot)),
/* harmony export */   aL: (() => (/* binding */ words)),
/* harmony export */   aP: (() => (/* binding */ box)),
/* harmony export */   ai: (() => (/* binding */ drawnText)),
/* harmony export */   bW: (() => (/* binding */ chart)),
/* harmony export */   e8: (() => (/* binding */ curve)),
/* harmony export */   fy: (() => (/* binding */ thinnedLine)),
/* harmony export */   mX: (() => (/* binding */ segment))
/* harmony export */ });
/* harmony import */ var d3_scale__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77992);
/* harmony import */ var d3_shape__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53711);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38866);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18268);




/** Of a drawing, in its own units; the page scales it. */
const WIDTH = 420;
const HEIGHT = 270;
const LEFT = 46;
const RIGHT = 412;
const TOP = 10;
const BOTTOM = 228;
/** More points than these look the same. */
const MOST_POINTS = 500;
/** Points that say what they are when they are pointed at. */
const MOST_TIPS = 40;



















/***/ }),

/***/ 87390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** A difference with its likely range below it, bold where it is shown. */
var differenceCell = (function differenceCell({ text, shown, range }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `${shown ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<b>${text}</b>` : text}${range === '' ? '' : (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<br><span class="mut small">${range}</span>`}`;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: (() => (/* binding */ differenceCell)),
/* harmony export */   u: () => (/* binding */ heldRuns)
/* harmony export */ });
/* harmony import */ var _held_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35766);
/* harmony import */ var _metric_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23286);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41379);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72691);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18268);





/** How far runs differ from the one that each is held against, on the rows that both have. */
function heldRuns(held, confidence) {
    if (held.length === 0)
        return undefined;
    return {
        id: 'differences',
        name: 'Differences',
        body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<h2>Differences</h2><p class="sub">On the same test rows, with likely ranges at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .confidenceText */ .S$)(confidence)}. Bold: shown, even among all of these differences.</p>
<ul>${held.map((one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<li>${(0,_held_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .heldName */ .jv)(one)}: ${(0,_held_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .heldRowsText */ .uu)(one)}.</li>`)}</ul>${table(held)}`,
    };
}
function table(held) {
    const compared = held.flatMap((one) => {
        if (one.kind === 'incomparable')
            return [];
        const rows = new Map(one.comparison.metrics.map((row) => [row.metric, row]));
        return [{ name: (0,_held_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .heldName */ .jv)(one), rows }];
    });
    if (compared.length === 0)
        return '';
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<div class="wrap" role="region" aria-label="Differences" tabindex="0"><table>
<thead><tr><th scope="col">Metric</th>${compared.map(({ name }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<th scope="col" class="n">${name}</th>`)}</tr></thead>
<tbody>${(0,_held_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .heldMetrics */ .pB)(held).map((metric) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<tr><th scope="row">${metric}</th>${compared.map(({ rows }) => {
        const row = rows.get(metric);
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<td class="n">${row ? differenceCell((0,_metric_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceOf */ .P)(row, (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(metric))) : '\u2013'}</td>`;
    })}</tr>`)}</tbody></table></div>`;
}



/***/ }),

/***/ 65389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** What the lines of the drawings below are. */
var legend = (function legend(entries) {
    if (entries.length < 2)
        return _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<ul class="lg">${entries.map((({ name, style }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li><svg class="key" viewBox="0 0 26 6" aria-hidden="true"><line class="${style}" x1="0" x2="26" y1="3" y2="3"/></svg>${name}</li>`))}</ul>`;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: (() => (/* binding */ legend))
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18268);




/***/ }),

/***/ 18268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * A template of HTML or SVG. Whatever is put into it is text, unless it is markup itself; it may
 * stand between tags and inside quoted attributes, and nowhere else.
 */
var html = (function html(strings, ...parts) {
    let text = strings[0];
    for (const [i, part] of parts.entries())
        text += rendered(part) + strings[i + 1];
    return Markup.trusted(text);
});
var rendered = (function rendered(part) {
    if (part === undefined || part === false)
        return '';
    if (part instanceof Markup)
        return part.toString();
    if (typeof part === 'string')
        return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePage */ .F8)(part);
    if (typeof part === 'number')
        return String(part);
    return part.map(rendered).join('');
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: (() => (/* binding */ NOTHING)),
/* harmony export */   VK: (() => (/* binding */ Markup)),
/* harmony export */   qy: (() => (/* binding */ html))
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67388);

/** HTML that is safe: every text in it was escaped, or stands in this code. Made by `html` alone. */
class Markup {
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** @param text that stands in this code, or was put together of safe parts */
    static trusted(text) {
        return new Markup(text);
    }
    toString() {
        return this.#text;
    }
}


const NOTHING = html ``;


/***/ }),

/***/ 52438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** What is another than in the baseline's run; undefined where there is none, and nothing is held against another run. */
var changed = (function changed({ record, view, baseline, pages }) {
    const { comparedWith } = view;
    if (!comparedWith.found)
        return undefined;
    const { sha, text } = comparedWith;
    return {
        id: 'changed',
        name: 'What changed',
        body: (0,markup/* html */.qy) `<h2>What changed since the baseline</h2>
<p class="sub">Baseline: ${text}${sha === undefined ? '' : (0,markup/* html */.qy) `, commit ${commitLink(sha, pages)}`}.</p>
<div class="cols">${rulesCard(baseline)}${paramsCard(record)}${dataCard(record)}${budgetCard(record)}</div>`,
    };
});
/** What is asked of this run and was not asked of the baseline's, or otherwise. */
var rulesCard = (function rulesCard(baseline) {
    const changes = baseline?.ruleChanges;
    if (!changes)
        return markup/* NOTHING */.K$;
    if (changes.length === 0)
        return (0,markup/* html */.qy) `<div class="card"><h3>Rules</h3><p>The same.</p></div>`;
    const shown = changes.slice(0, MOST_CHANGES).map(rules_words/* shownChange */.c);
    return (0,markup/* html */.qy) `<div class="card wide"><h3>Rules</h3><div class="wrap" role="region" aria-label="Changed rules" tabindex="0"><table><thead><tr><th scope="col">Rule</th><th scope="col">Before</th><th scope="col">Now</th></tr></thead><tbody>${shown.map(({ key, before, after }) => (0,markup/* html */.qy) `<tr><th scope="row">${key === undefined ? 'condition' : (0,markup/* html */.qy) `<code>${key}</code>`}</th><td>${before}</td><td>${after}</td></tr>`)}</tbody></table></div>${changes.length > shown.length ? (0,markup/* html */.qy) `<p class="mut small">${(0,quantities/* plural */.LS)(changes.length - shown.length, 'more change')}: see the run records.</p>` : ''}</div>`;
});
var paramsCard = (function paramsCard({ changes }) {
    if (!changes)
        return (0,markup/* html */.qy) `<div class="card"><h3>Parameters</h3><p>Not known of this baseline.</p></div>`;
    const { params } = changes;
    if (params.length === 0)
        return (0,markup/* html */.qy) `<div class="card"><h3>Parameters</h3><p>The same.</p></div>`;
    const shown = params.slice(0, MOST_CHANGES);
    return (0,markup/* html */.qy) `<div class="card wide"><h3>Parameters</h3><div class="wrap" role="region" aria-label="Changed parameters" tabindex="0"><table><thead><tr><th scope="col">Key</th><th scope="col">Before</th><th scope="col">Now</th></tr></thead><tbody>${shown.map(({ path, baseline, candidate }) => (0,markup/* html */.qy) `<tr><th scope="row"><code>${path}</code></th><td>${valueText(baseline)}</td><td>${valueText(candidate)}</td></tr>`)}</tbody></table></div>${params.length > shown.length ? (0,markup/* html */.qy) `<p class="mut small">${(0,quantities/* plural */.LS)(params.length - shown.length, 'more change')}: see the run record.</p>` : ''}</div>`;
});
var dataCard = (function dataCard({ changes, data }) {
    if (!changes)
        return markup/* NOTHING */.K$;
    const { baselineRows: before } = changes;
    const said = before === undefined
        ? `The same ${(0,quantities/* plural */.LS)(data.rows, 'row')}.`
        : before === data.rows
            ? `${(0,quantities/* plural */.LS)(data.rows, 'row')} as before, other content.`
            : `${(0,quantities/* plural */.LS)(before, 'row')} before, ${(0,quantities/* grouped */.zD)(data.rows)} now.`;
    return (0,markup/* html */.qy) `<div class="card"><h3>Data</h3><p>${said}</p></div>`;
});
/** How much of what may be lost to the reference is used up. */
var budgetCard = (function budgetCard({ decision, reference }) {
    const held = decision.findings.flatMap((({ condition, reference: of }) => of ? [{ condition, ...of }] : []));
    if (held.length === 0)
        return markup/* NOTHING */.K$;
    const { promotions } = held[0];
    const since = promotions ?? reference?.promotions;
    return (0,markup/* html */.qy) `<div class="card"><h3>Budget</h3><p>Held against run <code>${held[0].runId}</code> besides${since === undefined ? '' : `, ${(0,quantities/* plural */.LS)(since, 'promotion')} ago`}.</p><ul>${held.map(({ condition, budget, used }) => (0,markup/* html */.qy) `<li>${condition}: ${used === null ? 'could not be compared' : `${(0,metric_numbers/* plainNumber */.ku)(used)} of ${(0,metric_numbers/* plainNumber */.ku)(budget)} used`}</li>`)}</ul></div>`;
});
/** Rows by what they are and what they were called, row-major: the label first. */
var confusionOf = (function confusionOf({ labels, predicted, classes, }) {
    const counts = new Float64Array(classes.length ** 2);
    for (let row = 0; row < labels.length; row++) {
        counts[labels[row] * classes.length + predicted[row]]++;
    }
    return counts;
});
/** Rows by what they are and what they were called, the baseline's counts in brackets. */
var confusionTable = (function confusionTable(sides) {
    const [own, baseline] = sides;
    const classes = (0,html_sides/* classNames */.xW)(own.predictions);
    const count = classes.length;
    const counts = confusionOf(own.predictions);
    const theirs = baseline && confusionOf(baseline.predictions);
    const support = classes.map(((_, label) => sum(counts.subarray(label * count, (label + 1) * count))));
    const order = [...classes.keys()].sort(((a, b) => support[b] - support[a] || a - b));
    const shown = (count > MOST_CLASSES ? order.slice(0, MOST_CLASSES) : order).toSorted(((a, b) => b - a));
    const cell = ((label, said) => {
        const at = label * count + said;
        const share = support[label] ? counts[at] / support[label] : 0;
        const tint = Math.round(share * 60);
        return (0,markup/* html */.qy) `<td class="${label === said ? 'good' : 'bad'}" style="--share:${tint}%"><b>${(0,quantities/* grouped */.zD)(counts[at])}</b>${theirs ? (0,markup/* html */.qy) `<small>(${(0,quantities/* grouped */.zD)(theirs[at])})</small>` : ''}</td>`;
    });
    const rest = count - shown.length;
    return (0,markup/* html */.qy) `<div class="wrap" role="region" aria-label="Confusion matrix" tabindex="0"><table class="cm"><caption>Rows by their class and what they were called${theirs ? '; the baseline\u2019s in brackets' : ''}.${rest > 0 ? ` The ${shown.length} commonest classes; ${(0,quantities/* plural */.LS)(rest, 'other class is', 'other classes are')} not shown.` : ''}</caption>
<thead><tr><td></td>${shown.map(((said) => (0,markup/* html */.qy) `<th scope="col">called ${classes[said]}</th>`))}</tr></thead>
<tbody>${shown.map(((label) => (0,markup/* html */.qy) `<tr><th scope="row">is ${classes[label]}</th>${shown.map(((said) => cell(label, said)))}</tr>`))}</tbody></table></div>`;
});
var sum = (function sum(counts) {
    return counts.reduce(((total, count) => total + count), 0);
});
/** Several classes: which are taken for which, and what each is worth; undefined for other tasks. */
var classes = (function classes(input) {
    const sides = (0,html_sides/* sidesOf */.Mm)(input, 'multiclass');
    const own = sides.find(({ name }) => name === html_sides/* THIS */.dW.name);
    if (!own)
        return undefined;
    const { classes: names, labels } = own.predictions;
    const rows = new Map(input.view.metrics.rows.map((row) => [row.name, row]));
    const support = new Float64Array(names.length);
    for (const label of labels)
        support[label]++;
    const shown = names.slice(0, classes_MOST_CLASSES);
    return {
        id: 'classes',
        name: 'Classes',
        body: (0,markup/* html */.qy) `<h2>Classes</h2>
${confusionTable(sides)}
<div class="wrap" role="region" aria-label="Metrics of each class" tabindex="0"><table><thead><tr><th scope="col">Class</th><th scope="col" class="n">Rows</th>${METRICS.map((metric) => (0,markup/* html */.qy) `<th scope="col" class="n">${metric}</th>`)}</tr></thead>
<tbody>${shown.map((name, k) => (0,markup/* html */.qy) `<tr><th scope="row">${(0,shorten/* shorten */.m)(name, classes_LONGEST)}</th><td class="n">${(0,quantities/* grouped */.zD)(support[k])}</td>${METRICS.map((metric) => {
            const row = rows.get(`${metric}(${name})`);
            if (!row)
                return (0,markup/* html */.qy) `<td class="n">\u2013</td>`;
            return (0,markup/* html */.qy) `<td class="n">${row.value}${row.was === undefined ? '' : (0,markup/* html */.qy) ` <span class="mut">was ${row.was}</span>`}${row.note === '' ? '' : (0,markup/* html */.qy) `<br><span class="mut small">${row.note}</span>`}</td>`;
        })}</tr>`)}</tbody></table></div>
${names.length > shown.length ? (0,markup/* html */.qy) `<p class="mut small">${(0,quantities/* plural */.LS)(names.length - shown.length, 'more class', 'more classes')}: see the run record.</p>` : ''}`,
    };
});
/** What a line has to hold, with some room. */
var domainOf = (function domainOf(bars) {
    const all = bars.flatMap((({ range, value, limit, zero }) => [
        ...range,
        value,
        limit,
        zero ?? value,
    ]));
    const finite = all.filter(Number.isFinite);
    const [low, high] = [Math.min(...finite), Math.max(...finite)];
    const room = (high - low || Math.abs(high) || 1) * MARGIN;
    return [low - room, high + room];
});
/**
 * The likely range on a line that is worse to the left: a reader who can't see it has the same in
 * the sentence beside it.
 */
var rangeLine = (function rangeLine(bar, [low, high], verdict) {
    const at = ((value) => {
        const share = ((value - low) / (high - low)) * 100;
        return Math.round(Math.min(100, Math.max(0, share)) * 10) / 10;
    });
    const [from, to] = [at(bar.range[0]), at(bar.range[1])];
    const limit = at(bar.limit);
    return (0,markup/* html */.qy) `<div class="t ${verdict}" aria-hidden="true"><i class="bad" style="width:${limit}%"></i><i class="ok" style="width:${100 - limit}%"></i>${bar.zero === undefined ? '' : (0,markup/* html */.qy) `<i class="zero" style="left:${at(bar.zero)}%"></i>`}<i class="iv" style="left:${from}%;width:${Math.round((to - from) * 10) / 10}%"></i><i class="lim" style="left:${limit}%"></i><i class="pt" style="left:${at(bar.value)}%"></i></div>`;
});
/** The ends of the range, below the line. */
var rangeEnds = (function rangeEnds({ range, ends: [worse, better] }, [low, high]) {
    const at = ((value) => ((value - low) / (high - low)) * 100);
    const [from, to] = [at(range[0]), at(range[1])];
    const [left, right] = to - from > NARROW ? [from, 100 - to].map(Math.floor) : [0, 0];
    const side = to - from > NARROW ? '' : from + to > 100 ? ' right' : ' left';
    return (0,markup/* html */.qy) `<div class="tl${side}" aria-hidden="true" style="padding:0 ${right}% 0 ${left}%"><span>${worse}</span><span>${better}</span></div>`;
});
var conditions = (function conditions({ view }) {
    const { conditions: rows, confidence, comparedWith } = view;
    const shown = rows.filter((({ guard, verdict }) => !guard || verdict === 'fail'));
    const [open, more] = [shown.slice(0, MOST_OPEN), shown.slice(MOST_OPEN)];
    const bars = shown.some((({ bar }) => bar));
    const against = comparedWith.rows === undefined ? '' : `Against the baseline on the ${comparedWith.rows}. `;
    return {
        id: 'conditions',
        name: 'Conditions',
        body: (0,markup/* html */.qy) `<h2>${(0,text_case/* upper */.j)(view.counts)}</h2>
${comparedWith.note === undefined ? '' : (0,markup/* html */.qy) `<p class="sub">${(0,text_case/* upper */.j)(comparedWith.note)}.</p>`}
${bars
            ? (0,markup/* html */.qy) `<p class="sub">${against}Bar: the likely range (${(0,words/* confidenceText */.S$)(confidence)}). Tick: what was measured. Upright line: the limit, or what is allowed. Left is worse. A fixed limit is judged by the tick, a comparison by the whole bar. Dashed: as good as the baseline.</p>`
            : ''}
${list(open)}
${more.length === 0 ? '' : (0,markup/* html */.qy) `<details><summary>${more.length} more</summary>${list(more)}</details>`}
${metricsPart(view)}
${decidedPart(view.decided)}`,
    };
});
var list = (function list(rows) {
    return (0,markup/* html */.qy) `<ol class="conds">${rows.map(conditionItem)}</ol>`;
});
var conditionItem = (function conditionItem(row) {
    const { verdict, condition, where, sentence, value, was, bar } = row;
    const notes = (0,words/* rowNotes */.g7)(row);
    return (0,markup/* html */.qy) `<li>${mark(row)}<div><b>${condition}</b>${where === undefined ? '' : (0,markup/* html */.qy) ` <span class="mut">where ${where}</span>`}${notes === '' ? '' : (0,markup/* html */.qy) `<span class="mut">${notes}</span>`}${sentence === '' ? '' : (0,markup/* html */.qy) `<br><span class="small">${sentence}</span>`}</div>
<div class="bar">${bar ? (0,markup/* html */.qy) `${rangeLine(bar, domainOf([bar]), verdict)}${rangeEnds(bar, domainOf([bar]))}` : ''}</div>
<div class="val num"><b>${value}</b>${was === undefined ? '' : (0,markup/* html */.qy) `<small>was ${was}</small>`}</div></li>`;
});
/** How a condition came out: a mark, and a word for who can't see it. */
var mark = (function mark({ verdict, spared }) {
    const word = spared ? 'not needed' : words/* VERDICT_WORDS */._G[verdict];
    const of = spared ? 'spared' : verdict;
    return (0,markup/* html */.qy) `<span class="mk ${of}" role="img" aria-label="${word}" title="${word}">${marks/* TERMINAL_MARKS */.Kk[of]}</span>`;
});
var metricsPart = (function metricsPart({ metrics }) {
    const { compared, rows, title } = metrics;
    return (0,markup/* html */.qy) `<details><summary>${title}</summary><div class="wrap" role="region" aria-label="Metrics" tabindex="0"><table>
<thead><tr><th scope="col">Metric</th><th scope="col" class="n">Value</th>${compared ? (0,markup/* html */.qy) `<th scope="col" class="n">Baseline</th><th scope="col" class="n">Difference</th>` : ''}</tr></thead>
<tbody>${rows.map(((row) => metricCells(row, compared)))}</tbody></table></div></details>`;
});
var metricCells = (function metricCells({ name, value, note, was, difference }, compared) {
    const against = difference ? (0,held_runs/* differenceCell */.o)(difference) : markup/* NOTHING */.K$;
    return (0,markup/* html */.qy) `<tr><th scope="row">${name}</th><td class="n">${value}${note === '' ? '' : (0,markup/* html */.qy) `<br><span class="mut small">${note}</span>`}</td>${compared ? (0,markup/* html */.qy) `<td class="n">${was ?? '\u2013'}</td><td class="n">${against}</td>` : ''}</tr>`;
});
var decidedPart = (function decidedPart(lines) {
    if (lines.length === 0)
        return markup/* NOTHING */.K$;
    return (0,markup/* html */.qy) `<details><summary>${headings/* HEADINGS */.A.decided}</summary><ul>${lines.map(((line) => (0,markup/* html */.qy) `<li>${line}</li>`))}<li><a href="${headings/* VERDICT_PAGE */.y}">${headings/* HEADINGS */.A.verdictPage}</a></li></ul></details>`;
});
/** A number or a date (milliseconds since 1970). */
var cells_valueText = (function cells_valueText(kind, value) {
    if (Number.isNaN(value))
        return '';
    if (kind !== 'date')
        return String(Number(value.toPrecision(6)));
    const at = new Date(value);
    if (Number.isNaN(at.getTime()))
        return '';
    return at.toISOString().replace('T00:00:00.000Z', '').replace('.000Z', 'Z');
});
/** What the columns hold, on both sides and beside the baseline's run. */
var data = (function data({ record, view, baseline }) {
    const { data: own } = record;
    const { profile = [], splits } = own;
    if (splits.method === 'none')
        return noRows(record);
    const kinds = new Map(own.columns.map((({ name, kind }) => [name, kind])));
    const before = new Map(baseline?.record?.data.profile?.map(((one) => [one.column, one])));
    const shown = profile.slice(0, MOST_COLUMNS);
    return {
        id: 'data',
        name: 'Data',
        body: (0,markup/* html */.qy) `<h2>Data: ${(0,quantities/* plural */.LS)(own.rows, 'row')}</h2>
<p class="sub">${splits.method === 'given'
            ? 'All of them are test rows: somebody else split them off.'
            : `${(0,text_case/* upper */.j)((0,words/* splitText */.Ad)(splits))}${splits.method === 'own' ? '' : `, split by ${splits.method}`}.`}${differenceText(record, baseline)}</p>
${warningsPart(view.warnings)}
${shown.length === 0 ? '' : profileTable(shown, kinds, before)}
${profile.length > shown.length ? (0,markup/* html */.qy) `<p class="mut small">${(0,quantities/* plural */.LS)(profile.length - shown.length, 'more column')}: see the run record.</p>` : ''}`,
    };
});
var differenceText = (function differenceText({ data }, baseline) {
    const before = baseline?.record?.data;
    if (!before)
        return '';
    if (before.fingerprint === data.fingerprint)
        return ' The baseline was trained on the same data.';
    return ` The baseline\u2019s data had ${(0,quantities/* plural */.LS)(before.rows, 'row')}.`;
});
var warningsPart = (function warningsPart(warnings) {
    if (warnings.length === 0)
        return markup/* NOTHING */.K$;
    const shown = warnings.slice(0, MOST_WARNINGS);
    return (0,markup/* html */.qy) `<h3>About the data: ${(0,quantities/* plural */.LS)(warnings.length, 'warning')}</h3><ul>${shown.map((message) => (0,markup/* html */.qy) `<li>${message}</li>`)}</ul>${warnings.length > shown.length
        ? (0,markup/* html */.qy) `<p class="mut small">${(0,quantities/* plural */.LS)(warnings.length - shown.length, 'more warning')}: see the run record.</p>`
        : ''}`;
});
var profileTable = (function profileTable(profile, kinds, before) {
    const compared = before.size > 0;
    const sampled = profile.some((({ train, test }) => train.sampled < train.rows || test.sampled < test.rows));
    return (0,markup/* html */.qy) `<p class="sub small">Bars: the middle half of the numbers with the median, from the 5th to the 95th of a hundred; or the commonest values. Grey: training and validation rows, blue: test rows. Shift: the population stability index between the two; above ${column_shifts/* SHIFTED */.a} is a shift.${sampled ? ' By up to 5,000 rows of either side.' : ''}</p>
<div class="wrap" role="region" aria-label="Columns" tabindex="0"><table><thead><tr><th scope="col">Column</th><th scope="col">Holds</th><th scope="col">Spread</th><th scope="col">Typical</th><th scope="col" class="n">Missing</th><th scope="col" class="n">Shift</th>${compared ? (0,markup/* html */.qy) `<th scope="col" class="n">Since the baseline</th>` : ''}</tr></thead>
<tbody>${profile.map(((one) => {
        const kind = kinds.get(one.column) ?? '';
        const earlier = before.get(one.column);
        return (0,markup/* html */.qy) `<tr><th scope="row">${(0,shorten/* shorten */.m)(one.column, data_LONGEST)}</th><td>${kind}</td><td>${spread(one)}</td><td>${typical(kind, one.train)}<br><span class="mut small">${typical(kind, one.test)}</span></td><td class="n">${missing(one.train)}<br><span class="mut small">${missing(one.test)}</span></td><td class="n">${shiftText(one.psi)}</td>${compared ? (0,markup/* html */.qy) `<td class="n">${earlier ? shiftText((0,profile_shift/* profileShift */.A)(earlier.train, one.train)) : 'new'}</td>` : ''}</tr>`;
    }))}</tbody></table></div>`;
});
var shiftText = (function shiftText(psi) {
    if (psi === undefined)
        return (0,markup/* html */.qy) `\u2013`;
    const text = psi.toFixed(2);
    return psi > column_shifts/* SHIFTED */.a ? (0,markup/* html */.qy) `<b class="shifted">${text}</b>` : (0,markup/* html */.qy) `${text}`;
});
var missing = (function missing({ missing: share }) {
    return share === 0 ? '\u2013' : `${Number((share * 100).toPrecision(2))}%`;
});
var typical = (function typical(kind, { quantiles, top }) {
    const median = quantiles?.[3];
    if (median !== undefined)
        return cells_valueText(kind, median);
    const first = top?.[0];
    return first ? `${(0,shorten/* shorten */.m)(first.level, 20)} ${Math.round(first.share * 100)}%` : '\u2013';
});
/** Both sides of a column, to one scale. */
var spread = (function spread({ train, test }) {
    if (train.quantiles && test.quantiles) {
        const low = Math.min(train.quantiles[1], test.quantiles[1]);
        const high = Math.max(train.quantiles[5], test.quantiles[5]);
        return (0,markup/* html */.qy) `${box(train.quantiles, low, high, '')}${box(test.quantiles, low, high, 'te')}`;
    }
    return (0,markup/* html */.qy) `${stack(train, '')}${stack(test, 'te')}`;
});
var box = (function box(quantiles, low, high, style) {
    const at = ((value) => Math.round((high > low ? (value - low) / (high - low) : 0.5) * 1000) / 10);
    const [from, q1, median, q3, to] = quantiles.slice(1, 6).map(at);
    return (0,markup/* html */.qy) `<div class="bx ${style}" aria-hidden="true"><i class="w" style="left:${from}%;right:${Math.round((100 - to) * 10) / 10}%"></i><i class="q" style="left:${q1}%;right:${Math.round((100 - q3) * 10) / 10}%"></i><i class="md" style="left:${median}%"></i></div>`;
});
var stack = (function stack({ top = [] }, style) {
    return (0,markup/* html */.qy) `<div class="stack ${style}" aria-hidden="true">${top.map((({ share }) => (0,markup/* html */.qy) `<i style="width:${Math.round(share * 1000) / 10}%"></i>`))}</div>`;
});
var splitHere = (function splitHere({ method, seed }) {
    const elsewhere = method === 'given' || method === 'own' || method === 'none';
    return elsewhere ? undefined : `${method}, seed ${seed}`;
});
/** Where it all comes from, so that it can be found again. */
var environment = (function environment({ record }) {
    const { id, git, data, trainer, timings, environment: machine, baseline, artifacts, parity = [], seeds, } = record;
    const facts = [
        ['Run', (0,markup/* html */.qy) `<code>${id}</code>`],
        [
            'Commit',
            git
                ? (0,markup/* html */.qy) `<code>${git.sha}</code> ${git.ref}${git.dirty ? ', with changes' : ''}`
                : undefined,
        ],
        ['Baseline run', 'runId' in baseline ? (0,markup/* html */.qy) `<code>${baseline.runId}</code>` : undefined],
        ['Data', (0,markup/* html */.qy) `<code>${data.fingerprint}</code>`],
        ['Split', splitHere(data.splits)],
        [
            'Sluice',
            `${machine.sluice}; ${trainer.kind} ${trainer.version}, engine ${trainer.engine}${(0,words/* elsewhereText */.Kq)(trainer)}`,
        ],
        ['Seeds', seeds?.trained.join(', ')],
        ['Machine', `${machine.cpu}, ${machine.platform} ${machine.arch}, Node ${machine.node}`],
        [
            'Time',
            `${(0,quantities/* formatSeconds */.Xo)(timings.totalSeconds)}: reading ${(0,quantities/* formatSeconds */.Xo)(timings.readSeconds)}, training ${(0,quantities/* formatSeconds */.Xo)(timings.trainSeconds)}, evaluating ${(0,quantities/* formatSeconds */.Xo)(timings.evaluateSeconds)}, comparing ${(0,quantities/* formatSeconds */.Xo)(timings.compareSeconds)}`,
        ],
        [
            'Model',
            artifacts.length === 0
                ? undefined
                : `${(0,quantities/* plural */.LS)(artifacts.length, 'file')}, ${(0,quantities/* formatBytes */.z3)(artifacts.reduce(((sum, { bytes }) => sum + bytes), 0))}`,
        ],
        ...parity.map((({ format, rows, difference }) => [
            `As ${format}`,
            `the same answers on ${(0,quantities/* plural */.LS)(rows, 'row')}; the largest difference is ${Number(difference.toPrecision(2))}`,
        ])),
    ];
    return {
        id: 'environment',
        name: 'Environment',
        body: (0,markup/* html */.qy) `<h2>Environment</h2><dl>${facts.map((([name, text]) => (text === undefined ? '' : (0,markup/* html */.qy) `<dt>${name}</dt><dd>${text}</dd>`)))}</dl>
<details><summary>The config as it was applied</summary><pre tabindex="0">${paramsText(record.params)}</pre></details>`,
    };
});
var paramsText = (function paramsText(params) {
    const text = JSON.stringify(params, null, 2);
    const cut = text.length > environment_LONGEST ? `${text.slice(0, environment_LONGEST)}\n\u2026` : text;
    // Line by line: what is hidden inside one is shown, what ends one stays.
    return (0,markup/* html */.qy) `${cut.split('\n').map(((line, i) => (0,markup/* html */.qy) `${i === 0 ? '' : LINE_END}${line}`))}`;
});
/** Rows that only one of the two models gets right; undefined where nothing was compared row by row. */
var flips = (function flips(input) {
    const { paired } = input.baseline ?? {};
    const own = paired && classified(paired.candidate);
    const theirs = paired && classified(paired.baseline);
    if (!own || !theirs)
        return undefined;
    const lost = flipsOf(own, theirs, true);
    const won = flipsOf(own, theirs, false);
    const found = lost.count + won.count;
    const shown = [...lost.farthest, ...won.farthest];
    const title = `Flips: ${(0,quantities/* grouped */.zD)(lost.count)} lost, ${(0,quantities/* grouped */.zD)(won.count)} won`;
    return {
        id: 'flips',
        name: 'Flips',
        body: (0,markup/* html */.qy) `<h2>${title}</h2>
<p class="sub">Lost: right before, wrong now. Won: wrong before, right now.${shown.length < found ? ` The ${(0,quantities/* grouped */.zD)(shown.length)} of ${(0,quantities/* grouped */.zD)(found)} in which the models are farthest apart are listed, and searched.` : ''}</p>
${shown.length === 0 ? '' : flipTable(shown, own, theirs, input)}`,
    };
});
var classified = (function classified(predictions) {
    const own = (0,html_sides/* drawnOf */.iX)(predictions);
    return own.task === 'regression' ? undefined : own;
});
/** Of a million rows a tenth may flip: none but those that are shown becomes an object. */
var flipsOf = (function flipsOf(own, theirs, lost) {
    const rows = [];
    for (let row = 0; row < own.labels.length; row++) {
        const now = own.labels[row] === own.predicted[row];
        const before = theirs.labels[row] === theirs.predicted[row];
        if (now !== before && before === lost)
            rows.push(row);
    }
    const sizeOf = (row) => Math.abs((ofLabel(own, row) ?? 0) - (ofLabel(theirs, row) ?? 0));
    const sizes = Float64Array.from(rows, sizeOf);
    const least = sizes.toSorted().at(-MOST_ROWS) ?? 0;
    const farthest = rows
        .filter((_, i) => sizes[i] >= least)
        .map((row) => ({ row, lost, size: sizeOf(row) }))
        .sort((a, b) => b.size - a.size || a.row - b.row)
        .slice(0, MOST_ROWS);
    return { count: rows.length, farthest };
});
/** The verdict, why, and what to do: all that a reader has to see. */
var head = (function head({ record, view, pages }) {
    const { verdict, why, toDo, outcome, run, accepted, changed, newData } = view;
    const { git } = run;
    return (0,markup/* html */.qy) `<header class="top ${verdict}"><div class="inner">
<p class="eyebrow">${git ? (0,markup/* html */.qy) `<span>commit ${commitLink(git.sha, pages)}${git.dirty ? ' with changes' : ''}</span>` : ''}${pages ? (0,markup/* html */.qy) `<a href="${pages.job}">job</a>` : ''}<time datetime="${record.created}">${whenText(record.created)}</time></p>
<h1><span class="badge" aria-hidden="true">${marks/* TERMINAL_MARKS */.Kk[verdict]}</span>${view.name}: ${view.title}</h1>
${rulesPart(view)}
${newData?.alone ? (0,markup/* html */.qy) `<p>${newData.text}</p>` : ''}
<p class="lead"><b>${why.main}</b> ${why.rest}</p>
<div class="do">
${toDo === '' ? '' : (0,markup/* html */.qy) `<p><b>${headings/* HEADINGS */.A.toDo}</b> ${toDo}</p>`}
${accepted === undefined ? '' : (0,markup/* html */.qy) `<p>${accepted}</p>`}
<p>${(0,outcome_words/* outcomeLines */.q)(outcome, run).join(' ')}</p>
${changed.length === 0 ? '' : (0,markup/* html */.qy) `<p>${headings/* HEADINGS */.A.changed}: ${changed.join(', ')}.</p>`}
${newData && !newData.alone ? (0,markup/* html */.qy) `<p>${newData.text}</p>` : ''}
</div>
${keyMetrics(record.decision.findings.map((({ metric }) => metric)), view.metrics.rows)}
</div></header>`;
});
/** The title of the window: its mark is seen where there is no room for more. */
var windowTitle = (function windowTitle({ view }) {
    return `${marks/* MARKS */.j7[view.verdict]} ${view.name}: ${view.title}`;
});
var rulesPart = (function rulesPart({ rules }) {
    if (!rules)
        return markup/* NOTHING */.K$;
    const { changes, sentences } = rules;
    return (0,markup/* html */.qy) `<div class="rules" role="note">${changes.length === 0
        ? ''
        : (0,markup/* html */.qy) `<p><b>${headings/* HEADINGS */.A.newRules}</b></p><ul>${changes.map(({ key, before, after }) => (0,markup/* html */.qy) `<li>${key === undefined ? '' : `${key}: `}<code>${before}</code> \u2192 <code>${after}</code></li>`)}</ul>`}<p>${sentences.join(' ')}</p></div>`;
});
var keyMetrics = (function keyMetrics(asked, rows) {
    const key = [...new Set(asked)]
        .flatMap(((name) => rows.find(((row) => row.name === name)) ?? []))
        .slice(0, MOST_KEY);
    if (key.length === 0)
        return markup/* NOTHING */.K$;
    return (0,markup/* html */.qy) `<ul class="keys">${key.map((({ name, value, note, was, difference }) => {
        const below = difference
            ? (0,markup/* html */.qy) `<span class="${difference.shown ? 'shown' : 'mut'}">${difference.text}</span>${was === undefined ? '' : (0,markup/* html */.qy) `<br><span class="mut">was ${was}</span>`}`
            : (0,markup/* html */.qy) `<span class="mut">${note}</span>`;
        return (0,markup/* html */.qy) `<li><span class="mut small">${name}</span><b>${value}</b><span class="small">${below}</span></li>`;
    }))}</ul>`;
});
/** `26 November 2026, 07:20 UTC` */
var whenText = (function whenText(created) {
    const at = new Date(created);
    const day = `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
    return `${day}, ${created.slice(11, 16)} UTC`;
});
/** How much the model relies on each column; undefined where it can't be asked again. */
var importance = (function importance({ importance: found, view, record }) {
    if (!found || found.columns.length === 0 || !(found.loss > 0))
        return undefined;
    const { columns, loss, rows, of, shuffles } = found;
    const shown = columns.slice(0, importance_MOST_COLUMNS).map((({ column, rise, interval }) => ({
        column,
        rise: rise / loss,
        range: interval && [interval[0] / loss, interval[1] / loss],
    })));
    const ends = shown.flatMap((({ rise, range }) => range ?? [rise]));
    const most = Math.max(1e-9, ...ends);
    const least = Math.min(0, ...ends);
    const at = ((value) => Math.round(((value - least) / (most - least)) * 1000) / 10);
    const some = rows < of
        ? `${(0,quantities/* grouped */.zD)(rows)} of ${(0,quantities/* grouped */.zD)(of)} test rows, drawn by lot`
        : `all ${(0,quantities/* plural */.LS)(of, 'test row')}`;
    return {
        id: 'importance',
        name: 'Importance',
        body: (0,markup/* html */.qy) `<h2>Importance of the columns</h2>
<p class="sub">By how much the ${record.task === 'regression' ? 'mean squared error' : 'loss'} (${(0,metric_numbers/* plainNumber */.ku)(Number(loss.toPrecision(3)))}) rises when a column\u2019s cells are dealt out anew among the rows: the mean of ${shuffles} deals on ${some}, ${rangesText(found, record, (0,words/* confidenceText */.S$)(view.confidence))}. Columns that say the same stand in for each other, and each seems to matter less.</p>
<ul class="imp">${shown.map((({ column, rise, range }) => {
            const text = range ? `${signed(range[0])} to ${signed(range[1])}` : '';
            return (0,markup/* html */.qy) `<li><span>${(0,shorten/* shorten */.m)(column, importance_LONGEST)}</span>${bars(at(0), at(rise), range?.map(at))}<span class="v num">${signed(rise)} <span class="mut small">${text}</span></span></li>`;
        }))}</ul>
${columns.length > shown.length ? (0,markup/* html */.qy) `<p class="mut small">${(0,quantities/* plural */.LS)(columns.length - shown.length, 'more column')} matter less.</p>` : ''}`,
    };
});
var rangesText = (function rangesText({ columns }, { units }, confidence) {
    const column = units && (0,shorten/* shorten */.m)(units.column, importance_LONGEST);
    if (columns.some((({ interval }) => interval === null))) {
        return `without a range: these rows hold too few values of ${column} for one`;
    }
    const together = column === undefined ? '' : `, rows that ${column} ties together counted so`;
    return `with its likely range (${confidence}${together})`;
});
var bars = (function bars(zero, rise, range) {
    const [from, to] = [Math.min(zero, rise), Math.max(zero, rise)];
    const [low, high] = range ?? [];
    const spread = low !== undefined && high !== undefined
        ? (0,markup/* html */.qy) `<i class="rng" style="left:${low}%;width:${tenths(high - low)}%"></i>`
        : '';
    return (0,markup/* html */.qy) `<div class="t n" aria-hidden="true"><i class="len" style="left:${from}%;width:${tenths(to - from)}%"></i>${spread}<i class="zero" style="left:${zero}%"></i></div>`;
});
var tenths = (function tenths(value) {
    return Math.round(value * 10) / 10;
});
/** In %, with two significant digits. */
var signed = (function signed(share) {
    const value = Number((share * 100).toPrecision(2));
    return `${value > 0 ? '+' : ''}${value === 0 ? 0 : value}%`;
});
/** Each condition on slices as a forest plot, and weak spots; undefined where there is neither. */
var slices = (function slices({ view, record }) {
    const { weakSlices } = view;
    const rows = view.conditions.filter(((row) => row.where !== undefined));
    if (rows.length === 0 && !weakSlices)
        return undefined;
    const conditions = [...new Set(rows.map(({ condition }) => condition))];
    const sizes = new Map(record.metrics.slices.map(({ where, n }) => [where, n]));
    return {
        id: 'slices',
        name: 'Slices',
        body: (0,markup/* html */.qy) `<h2>Slices</h2>
${weakSlices ? weakSpots(weakSlices) : ''}
${rows.length === 0 ? '' : (0,markup/* html */.qy) `<p class="sub">Bar: the likely range. Tick: what was measured. Upright line: the limit, or what is allowed. Left is worse. All slices of a condition are drawn to one scale.</p>`}
${conditions.map((one) => forest(one, rows.filter(({ condition }) => condition === one), sizes))}`,
    };
});
/** What other thresholds would give, and what the one in use gives; undefined unless there are two classes. */
var threshold = (function threshold(input) {
    const binary = (0,html_sides/* sidesOf */.Mm)(input, 'binary');
    if (!binary.some((({ name }) => name === html_sides/* THIS */.dW.name)))
        return undefined;
    const isOutcome = binary[0].predictions.outcomes === true;
    if (isOutcome)
        return undefined;
    const sides = (0,ranking/* rankedSides */.aH)(binary);
    const own = sides.find((({ name }) => name === html_sides/* THIS */.dW.name));
    const name = own ? 'Threshold' : 'Confusion matrix';
    const title = own?.cut ? `Threshold: ${(0,ranking/* thresholdText */.HA)(own.cut.threshold)}` : name;
    return {
        id: 'threshold',
        name,
        body: (0,markup/* html */.qy) `<h2>${title}</h2>
${own && !own.cut ? (0,markup/* html */.qy) `<p class="sub">The classes were not chosen by one threshold of the scores.</p>` : ''}
<div class="ch">${own ? sweepChart(sides) : ''}<div>${confusionTable(binary)}</div></div>
${own
            ? sweepTable(own, sides.find(((side) => side !== own)))
            : ''}`,
    };
});
var sweepChart = (function sweepChart(sides) {
    const own = sides[0];
    const { positive } = (0,html_sides/* twoNames */.x7)(own.predictions);
    const steps = Array.from({ length: 101 }, ((_, i) => i / 100));
    const line = ((side, of) => steps
        .map(((at) => [at, of((0,cuts/* cutAt */.o)(side.cuts, at), side)]))
        .filter((([, y]) => !Number.isNaN(y))));
    return (0,chart/* chart */.bW)({
        title: 'Recall and precision by threshold',
        note: 'A lower threshold finds more, and is wrong more often.',
        label: `Recall and precision for ${positive} by threshold; the table below has the numbers.`,
        x: { label: 'threshold', domain: [0, 1], exact: true },
        y: { label: 'share', domain: [0, 1], exact: true, format: chart/* percent */.KN },
        draw: ((frame) => [
            ...(own.cut ? [(0,chart/* segment */.mX)(frame, [own.cut.threshold, 0], [own.cut.threshold, 1], 'cut')] : []),
            ...sides
                .toReversed()
                .flatMap(((side) => [
                (0,chart/* curve */.e8)(frame, line(side, recall), side.style, (([x, y]) => `${side.name}, threshold ${(0,ranking/* thresholdText */.HA)(x)}: recall ${(0,chart/* percent */.KN)(y)}`)),
                (0,chart/* curve */.e8)(frame, line(side, precision), side.style, (([x, y]) => `${side.name}, threshold ${(0,ranking/* thresholdText */.HA)(x)}: precision ${(0,chart/* percent */.KN)(y)}`)),
            ])),
            ...named(frame, line(own, recall), [0.2, 0.02, 0.04], 'recall'),
            ...named(frame, line(own, precision), [0.08, 0.01, -0.08], 'precision'),
        ]),
    });
});
/** The name of a line, beside one of its points. */
var named = (function named(frame, points, [share, dx, dy], name) {
    const at = points[Math.round((points.length - 1) * share)];
    return at ? [(0,chart/* words */.aL)(frame, [at[0] + dx, Math.min(at[1] + dy, 0.96)], name, 'start')] : [];
});
var sweepTable = (function sweepTable(own, baseline) {
    const used = own.cut?.threshold;
    const steps = used === undefined || STEPS.includes(used) ? STEPS : [...STEPS, used].sort((a, b) => a - b);
    const { negative, positive } = (0,html_sides/* twoNames */.x7)(own.predictions);
    return (0,markup/* html */.qy) `<details><summary>Numbers by threshold</summary><div class="wrap" role="region" aria-label="Numbers by threshold" tabindex="0"><table>
<thead><tr><th scope="col" class="n">Threshold</th><th scope="col" class="n">Called ${positive}</th><th scope="col" class="n">Recall</th><th scope="col" class="n">Precision</th><th scope="col" class="n">${negative} called ${positive}</th></tr></thead>
<tbody>${steps.map(((step) => {
        const cut = (0,cuts/* cutAt */.o)(own.cuts, step);
        const theirs = baseline && (0,cuts/* cutAt */.o)(baseline.cuts, step);
        const was = ((text) => text === undefined ? '' : (0,markup/* html */.qy) ` <span class="mut">was ${text}</span>`);
        const cells = [
            [(0,quantities/* grouped */.zD)(cut.hits + cut.falseAlarms), theirs && (0,quantities/* grouped */.zD)(theirs.hits + theirs.falseAlarms)],
            [share(recall(cut, own)), theirs && share(recall(theirs, baseline))],
            [share(precision(cut)), theirs && share(precision(theirs))],
            [(0,quantities/* grouped */.zD)(cut.falseAlarms), theirs && (0,quantities/* grouped */.zD)(theirs.falseAlarms)],
        ];
        return (0,markup/* html */.qy) `<tr${step === used ? (0,markup/* html */.qy) ` class="on"` : ''}><th scope="row" class="n">${(0,ranking/* thresholdText */.HA)(step)}${step === used ? ', in use' : ''}</th>${cells.map((([text, before]) => (0,markup/* html */.qy) `<td class="n">${text}${was(before)}</td>`))}</tr>`;
    }))}</tbody></table></div></details>`;
});
var share = (function share(value) {
    return Number.isNaN(value) ? '\u2013' : (0,chart/* percent */.KN)(value);
});
/** The variants that were judged together; undefined where there was one config. */
var variants = (function variants({ view }) {
    if (!view.variants)
        return undefined;
    const { title, metric, rows, note } = view.variants;
    return {
        id: 'variants',
        name: 'Variants',
        body: (0,markup/* html */.qy) `<h2>${title}</h2><div class="wrap" role="region" aria-label="Variants" tabindex="0"><table><thead><tr><th scope="col">Variant</th><th scope="col" class="n">${metric === '' ? 'Value' : metric}</th><th scope="col" class="n">Difference</th></tr></thead><tbody>${rows.map(({ name, chosen, verdict, value, difference, range }) => (0,markup/* html */.qy) `<tr><th scope="row">${chosen ? (0,markup/* html */.qy) `<b>${name}</b>, taken` : name}<br><span class="mut small">${marks/* MARKS */.j7[verdict]} ${verdict}</span></th><td class="n">${value}</td><td class="n"><b>${difference}</b>${range === '' ? '' : (0,markup/* html */.qy) `<br><span class="mut small">${range}</span>`}</td></tr>`)}</tbody></table></div><p class="mut small">${note}</p>`,
    };
});
/**
 * The report of a run as one HTML file that needs nothing else: no network, and a script only to
 * search and to point. Every text in it that came from elsewhere is text.
 */
var reportPage = (function reportPage(input) {
    const sections = SECTIONS.flatMap(((section) => section(input) ?? []));
    return page_document(windowTitle(input), head(input), sections, input.record.environment.sluice);
});
/**
 * A page of sections. Its policy lets nothing be fetched, and no other script run than its own.
 * @param top above the list of sections
 */
var page_document = (function page_document(title, top, sections, version) {
    const script = markup/* Markup */.VK.trusted(SCRIPT);
    const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(SCRIPT).digest('base64')}'; base-uri 'none'; form-action 'none'`;
    return (0,markup/* html */.qy) `<!doctype html>
<html lang="en" class="no-js">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Sluice ${version}">
<title>${title}</title>
<style>${markup/* Markup */.VK.trusted(STYLESHEET)}</style>
</head>
<body>
<a class="skip" href="#${sections[0]?.id ?? 'top'}">Skip to the results</a>
${top}
<nav aria-label="Sections"><ul>${sections.map((({ id, name }) => (0,markup/* html */.qy) `<li><a href="#${id}">${name}</a></li>`))}</ul></nav>
<main>
${sections.map((({ id, body }) => (0,markup/* html */.qy) `<section id="${id}">${body}</section>\n`))}</main>
<footer>Made by Sluice ${version}. This page holds all that it shows: it loads nothing.</footer>
<div id="tip" hidden></div>
<script>${script}</script>
</body>
</html>
`.toString();
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ page_document),
  S: (() => (/* binding */ reportPage))
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
// EXTERNAL MODULE: ./src/report/metric-numbers.ts + 1 modules
var metric_numbers = __webpack_require__(41379);
// EXTERNAL MODULE: ./src/report/rules-words.ts
var rules_words = __webpack_require__(72697);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/report/html/markup.ts
var markup = __webpack_require__(18268);
;// CONCATENATED MODULE: ./src/report/html/commit-link.ts


/** A commit by the start of its id, which leads to its page where there is one. */
function commitLink(sha, pages) {
    const short = (0,markup/* html */.qy) `<code>${(0,words/* shortSha */.Fu)(sha)}</code>`;
    return pages ? (0,markup/* html */.qy) `<a href="${pages.repository}/commit/${sha}">${short}</a>` : short;
}

;// CONCATENATED MODULE: ./src/report/html/changed.ts






const MOST_CHANGES = 100;
const LONGEST = 300;



function valueText(value) {
    return value === null ? 'not set' : (0,shorten/* shorten */.m)(value, LONGEST);
}



;// CONCATENATED MODULE: ./src/evaluate/curves/confusion.ts


// EXTERNAL MODULE: ./src/report/html/sides.ts
var html_sides = __webpack_require__(80182);
;// CONCATENATED MODULE: ./src/report/html/confusion.ts




/** A table of more classes can't be read: the commonest are shown. */
const MOST_CLASSES = 15;



;// CONCATENATED MODULE: ./src/report/html/classes.ts





const METRICS = ['precision', 'recall', 'f1'];
const classes_MOST_CLASSES = 100;
const classes_LONGEST = 60;


// EXTERNAL MODULE: ./src/text/case.ts
var text_case = __webpack_require__(42727);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/report/headings.ts
var headings = __webpack_require__(93099);
// EXTERNAL MODULE: ./src/report/html/held-runs.ts
var held_runs = __webpack_require__(87390);
;// CONCATENATED MODULE: ./src/report/html/range-line.ts

/** Kept free on either side. */
const MARGIN = 0.11;


/** A narrower range has no room for its ends below it. */
const NARROW = 50;


;// CONCATENATED MODULE: ./src/report/html/conditions.ts







/** More conditions than these are folded; those on slices have a section of their own besides. */
const MOST_OPEN = 20;








// EXTERNAL MODULE: ./src/data/checks/column-shifts.ts
var column_shifts = __webpack_require__(34136);
// EXTERNAL MODULE: ./src/data/checks/profile-shift.ts
var profile_shift = __webpack_require__(53320);
;// CONCATENATED MODULE: ./src/report/html/cells.ts

/** Characters of a cell that are shown. */
const cells_LONGEST = 40;
/** A cell as text; empty where it is missing. */
function cellText(column, row) {
    if (!('values' in column))
        return (0,shorten/* shorten */.m)(column.levels[column.codes[row]] ?? '', cells_LONGEST);
    return cells_valueText(column.kind, column.values[row]);
}


;// CONCATENATED MODULE: ./src/report/html/data.ts








const MOST_COLUMNS = 100;
const MOST_WARNINGS = 50;
const data_LONGEST = 60;

function noRows({ reported }) {
    return {
        id: 'data',
        name: 'Data',
        body: (0,markup/* html */.qy) `<h2>Data: no rows</h2>
<p class="sub">Single numbers in ${reported?.file ?? 'a file'} were judged: nothing here measured them.</p>`,
    };
}










;// CONCATENATED MODULE: ./src/report/html/environment.ts





const environment_LONGEST = 20_000;

const LINE_END = (0,markup/* html */.qy) `
`;

// EXTERNAL MODULE: ./src/evaluate/row-order.ts
var row_order = __webpack_require__(24730);
;// CONCATENATED MODULE: ./src/report/html/flips.ts






/** Of either kind; those that the models are surest of come first. */
const MOST_ROWS = 150;
const flips_MOST_COLUMNS = 10;
const flips_LONGEST = 30;



/** What the model gave the class that the row is of; undefined where it gives classes alone. */
function ofLabel(predictions, row) {
    const { scores, labels } = predictions;
    if (!scores)
        return undefined;
    if (predictions.task === 'multiclass')
        return scores[row * predictions.classes.length + labels[row]];
    return labels[row] === 1 ? scores[row] : 1 - scores[row];
}
function flipTable(shown, own, theirs, { table, predictions, record }) {
    const features = new Set(record.data.columns.filter(({ role }) => role === 'feature').map(({ name }) => name));
    const all = table?.columns.filter(({ name }) => features.size === 0 || features.has(name)) ?? [];
    const columns = all.slice(0, flips_MOST_COLUMNS);
    const placeOf = table && placesOf(shown, own.ids, predictions.ids);
    const scored = own.scores !== undefined && theirs.scores !== undefined;
    const score = (of, row) => (ofLabel(of, row) ?? 0).toFixed(2);
    return (0,markup/* html */.qy) `<p class="search"><label>Search these rows <input type="search" data-search="flip-rows"></label> <span role="status" data-found="flip-rows"></span></p>
<div class="wrap tall" role="region" aria-label="Flips" tabindex="0"><table id="flip-rows"><thead><tr><th scope="col">Row</th><th scope="col">Flip</th><th scope="col">Is</th><th scope="col">Called</th><th scope="col">Called before</th>${scored ? (0,markup/* html */.qy) `<th scope="col" class="n">Probability of its class</th>` : ''}${columns.map(({ name }) => (0,markup/* html */.qy) `<th scope="col">${(0,shorten/* shorten */.m)(name, flips_LONGEST)}</th>`)}</tr></thead>
<tbody>${shown.map(({ row, lost }) => {
        const id = own.ids[row];
        const place = placeOf?.(row);
        const name = (k) => (0,shorten/* shorten */.m)(own.classes[k] ?? '', flips_LONGEST);
        return (0,markup/* html */.qy) `<tr><th scope="row"><code>${(0,shorten/* shorten */.m)(id, 14)}</code></th><td>${lost ? 'lost' : 'won'}</td><td>${name(own.labels[row])}</td><td>${name(own.predicted[row])}</td><td>${name(theirs.predicted[row])}</td>${scored ? (0,markup/* html */.qy) `<td class="n">${score(theirs, row)} \u2192 ${score(own, row)}</td>` : ''}${columns.map((column) => (0,markup/* html */.qy) `<td>${place === undefined ? '' : cellText(column, place)}</td>`)}</tr>`;
    })}</tbody></table></div>
${all.length > columns.length ? (0,markup/* html */.qy) `<p class="mut small">${(0,quantities/* grouped */.zD)(columns.length)} of ${(0,quantities/* grouped */.zD)(all.length)} columns are shown.</p>` : ''}`;
}
/** Where the rows that flip stand among all: in their own order, where they are all of them, is known. */
function placesOf(flips, ids, all) {
    const own = (0,row_order/* orderOf */.mJ)(all);
    if (own.ids === ids)
        return (row) => own.order[row];
    const wanted = new Set(flips.map(({ row }) => ids[row]));
    const places = new Map();
    all.forEach((id, row) => {
        if (wanted.has(id))
            places.set(id, row);
    });
    return (row) => places.get(ids[row]);
}

// EXTERNAL MODULE: ./src/report/outcome-words.ts
var outcome_words = __webpack_require__(27870);
;// CONCATENATED MODULE: ./src/report/html/head.ts





/** Metrics at the top, those that the gate asks about. */
const MOST_KEY = 4;




const MONTHS = 'January February March April May June July August September October November December'.split(' ');


;// CONCATENATED MODULE: ./src/report/html/importance.ts





/** The rest matters less. */
const importance_MOST_COLUMNS = 25;
const importance_LONGEST = 40;






// EXTERNAL MODULE: ./src/report/html/ranking.ts + 2 modules
var ranking = __webpack_require__(87033);
// EXTERNAL MODULE: ./src/report/html/regression.ts
var regression = __webpack_require__(23849);
;// CONCATENATED MODULE: ./src/report/html/script.ts
/**
 * The page's only script: it shows what a mark says, and searches rows. It puts texts where they
 * are text, never where they are markup; without it everything but the search is there.
 */
const SCRIPT = `
document.documentElement.classList.remove('no-js');
const tip = document.getElementById('tip');
const show = (event) => {
  const marked = event.target.closest ? event.target.closest('[data-tip]') : null;
  tip.hidden = !marked;
  if (!marked) return;
  tip.textContent = marked.dataset.tip;
  const { left, top, width } = marked.getBoundingClientRect();
  const at = left + width / 2 - tip.offsetWidth / 2;
  tip.style.left = Math.max(4, Math.min(at, innerWidth - tip.offsetWidth - 4)) + 'px';
  tip.style.top = (top > tip.offsetHeight + 8 ? top - tip.offsetHeight - 6 : top + 16) + 'px';
};
document.addEventListener('pointerover', show);
document.addEventListener('pointerdown', show);
document.addEventListener('scroll', () => { tip.hidden = true; }, true);
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') tip.hidden = true; });
for (const input of document.querySelectorAll('[data-search]')) {
  const rows = [...document.getElementById(input.dataset.search).tBodies[0].rows];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const said = document.querySelector('[data-found="' + input.dataset.search + '"]');
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let found = 0;
    rows.forEach((row, i) => {
      row.hidden = !words.every((word) => texts[i].includes(word));
      if (!row.hidden) found++;
    });
    said.textContent = words.length === 0 ? '' : found + ' of ' + rows.length + ' rows';
  });
}
addEventListener('beforeprint', () => { for (const one of document.querySelectorAll('details')) one.open = true; });
`;

;// CONCATENATED MODULE: ./src/report/html/slices.ts





/** More slices of a condition than these are counted. */
const MOST_SLICES = 40;
const slices_LONGEST = 80;

/** Where the model got worse although nobody had asked. */
function weakSpots({ title, slices: found, note }) {
    return (0,markup/* html */.qy) `<h3>${title}</h3><div class="wrap" role="region" aria-label="Weak spots" tabindex="0"><table><thead><tr><th scope="col">Where</th><th scope="col" class="n">Rows</th><th scope="col" class="n">Value</th><th scope="col" class="n">Difference</th></tr></thead><tbody>${found.map(({ where, metric, value, was, difference, range, rows }) => (0,markup/* html */.qy) `<tr><th scope="row">${where}</th><td class="n">${rows}</td><td class="n">${metric} ${value}<br><span class="mut small">was ${was}</span></td><td class="n"><b>${difference}</b><br><span class="mut small">${range}</span></td></tr>`)}</tbody></table></div><p class="mut small">${note}</p>`;
}
function forest(condition, rows, sizes) {
    const shown = rows.slice(0, MOST_SLICES);
    const bars = shown.flatMap(({ bar }) => bar ?? []);
    const domain = bars.length > 0 ? domainOf(bars) : undefined;
    return (0,markup/* html */.qy) `<h3>${condition}</h3><ul class="forest">${shown.map((row) => {
        const { where, bar, verdict, value, was } = row;
        const size = sizes.get(where);
        return (0,markup/* html */.qy) `<li>${mark(row)}<span>${(0,shorten/* shorten */.m)(where, slices_LONGEST)}${size === undefined ? '' : (0,markup/* html */.qy) ` <span class="mut small">${(0,quantities/* plural */.LS)(size, 'row')}</span>`}</span>${bar && domain ? rangeLine(bar, domain, verdict) : (0,markup/* html */.qy) `<span class="none"></span>`}<span class="v num">${bar ? endsText(bar) : (0,markup/* html */.qy) `${value}${was === undefined ? '' : (0,markup/* html */.qy) ` <span class="mut">was ${was}</span>`}`}</span></li>`;
    })}</ul>${rows.length > shown.length ? (0,markup/* html */.qy) `<p class="mut small">${(0,quantities/* plural */.LS)(rows.length - shown.length, 'more slice')}: see the run record.</p>` : ''}`;
}
function endsText({ ends: [worse, better] }) {
    return `${worse} to ${better}`;
}

;// CONCATENATED MODULE: ./src/report/html/stylesheet.ts
const LIGHT = 'color-scheme:light;--bg:#fff;--soft:#f6f8fa;--line:#d1d9e0;--line2:#e6eaef;--fg:#1f2328;--mut:#59636e;--blue:#0969da;--base:#6e7781;--red:#cf222e;--redb:#ffebe9;--redt:#fff1f0;--green:#1a7f37;--greenb:#dafbe1;--greent:#f1fbf4;--amber:#9a6700;--amberb:#fff8c5;--on:#fff;--s1:#bc4c00;--s2:#8250df;--s3:#1a7f37;--s4:#bf3989;--s5:#57606a;--s6:#0a7ea4;--s7:#7d4e00';
const DARK = 'color-scheme:dark;--bg:#0d1117;--soft:#151b23;--line:#3d444d;--line2:#262c36;--fg:#e6edf3;--mut:#9198a1;--blue:#4493f8;--base:#8b949e;--red:#f85149;--redb:#3a1517;--redt:#21141a;--green:#3fb950;--greenb:#12301c;--greent:#0f1f19;--amber:#d29922;--amberb:#31270f;--on:#0d1117;--s1:#f0883e;--s2:#a371f7;--s3:#3fb950;--s4:#db61a2;--s5:#b1bac4;--s6:#39c5cf;--s7:#d4a72c';
/** Of the report page, the only one. It asks for no font and no picture, so nothing leaves the page. */
const STYLESHEET = `
:root{${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;-webkit-text-size-adjust:100%}
main,.inner,footer{max-width:1040px;margin:0 auto;padding:0 24px}
h1{font-size:28px;line-height:1.25;margin:4px 0 10px;overflow-wrap:anywhere}
h2{font-size:20px;line-height:1.3;margin:0 0 4px;overflow-wrap:anywhere}
h3{font-size:15px;margin:14px 0 6px;overflow-wrap:anywhere}
p{margin:0 0 10px;max-width:76ch;overflow-wrap:anywhere}
ul{padding-left:22px;margin:0 0 12px}li{overflow-wrap:anywhere}
a{color:var(--blue)}
code,pre{font:.88em ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
code{background:var(--soft);border:1px solid var(--line2);border-radius:5px;padding:.08em .35em;overflow-wrap:anywhere}
pre{background:var(--soft);border:1px solid var(--line2);border-radius:8px;padding:12px;overflow:auto;max-height:400px}
:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
.num{font-variant-numeric:tabular-nums}.mut{color:var(--mut)}.small{font-size:13px}
.skip{position:absolute;left:-9999px}.skip:focus{left:8px;top:8px;background:var(--bg);padding:8px;z-index:3}
.top{border-bottom:1px solid var(--line);padding:26px 0 8px}
.top.failed{--c:var(--red);background:linear-gradient(var(--redb),var(--bg))}.top.passed{--c:var(--green);background:linear-gradient(var(--greenb),var(--bg))}.top.inconclusive{--c:var(--amber);background:linear-gradient(var(--amberb),var(--bg))}
.eyebrow{display:flex;flex-wrap:wrap;gap:4px 14px;font-size:14px;margin:0}
.badge{display:inline-grid;place-items:center;width:1.3em;height:1.3em;border-radius:50%;background:var(--c);color:var(--on);font-size:.8em;margin-right:.45em;vertical-align:.06em}
.lead{font-size:18px;line-height:1.45;max-width:66ch}
.do{border-left:4px solid var(--c);padding:2px 0 2px 14px;margin:0 0 16px}.do p{margin:0 0 4px}
.rules{border:1px solid var(--amber);background:var(--bg);border-radius:10px;padding:10px 14px 1px;margin:0 0 14px}
.keys{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin:18px 0 20px;padding:0;list-style:none;max-width:800px}
.keys li{background:var(--bg);border:1px solid var(--line);border-radius:10px;padding:10px 14px}
.keys b{display:block;font-size:24px;line-height:1.25;font-variant-numeric:tabular-nums}.keys .shown{font-weight:600}
nav{position:sticky;top:0;z-index:2;background:var(--bg);border-bottom:1px solid var(--line)}
nav ul{max-width:1040px;margin:0 auto;padding:8px 24px;display:flex;gap:4px 18px;overflow-x:auto;list-style:none;font-size:14px;white-space:nowrap;scrollbar-width:none}
nav a{text-decoration:none}nav a:hover{text-decoration:underline}
section{padding:26px 0 10px;border-bottom:1px solid var(--line2);scroll-margin-top:44px}
.sub{color:var(--mut);margin-bottom:12px}
.conds{list-style:none;margin:0 0 12px;padding:0}
.conds li{display:grid;grid-template-columns:30px minmax(0,1fr) 320px 92px;gap:2px 14px;align-items:start;padding:12px 0;border-top:1px solid var(--line2)}
.conds li:first-child{border-top:0}
.val{text-align:right}.val small{display:block;color:var(--mut)}
.mk{width:24px;height:24px;border-radius:50%;display:grid;place-items:center;font-weight:700;font-size:14px;line-height:1;background:var(--soft);color:var(--mut)}
.mk.fail{background:var(--redb);color:var(--red)}.mk.pass{background:var(--greenb);color:var(--green)}.mk.inconclusive,.mk.warn{background:var(--amberb);color:var(--amber)}
.t{position:relative;height:20px;border-radius:4px;overflow:hidden;background:var(--soft);--c:var(--base)}
.t.fail{--c:var(--red)}.t.pass{--c:var(--green)}.t.inconclusive,.t.warn{--c:var(--amber)}
.t i{position:absolute;display:block;top:0;bottom:0}
.t .bad{background:var(--redt);left:0}.t .ok{background:var(--greent);right:0}
.t .lim{width:2px;margin-left:-1px;background:var(--fg)}
.t .zero{width:0;border-left:1px dashed var(--mut)}
.t .iv{top:7px;bottom:7px;border-radius:3px;background:var(--c);opacity:.55;min-width:2px}
.t .pt{width:4px;margin-left:-2px;top:3px;bottom:3px;border-radius:2px;background:var(--c)}
.t .len{background:var(--blue);opacity:.75;top:4px;bottom:4px}.t .rng{top:9px;bottom:9px;background:var(--fg)}
.tl{display:flex;justify-content:space-between;gap:2px 12px;font-size:12px;color:var(--mut);font-variant-numeric:tabular-nums}.tl.left{justify-content:flex-start}.tl.right{justify-content:flex-end}
.cols{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:16px;margin-bottom:12px}
.card{border:1px solid var(--line);border-radius:10px;padding:2px 16px 6px}.card.wide{grid-column:1/-1}
.ch{display:grid;grid-template-columns:1fr 1fr;gap:22px 32px;margin:8px 0 16px}
figure{margin:0;break-inside:avoid}figcaption{font-size:14px;margin-bottom:4px;min-height:4.6em;overflow-wrap:anywhere}figcaption b,figcaption .mut{display:block}
svg{display:block;width:100%;height:auto;max-width:490px;overflow:visible}
svg text{font:12px system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;fill:var(--mut)}
.g{stroke:var(--line2)}.axl{stroke:var(--line)}
.m,.b,.s0,.s1,.s2,.s3,.s4,.s5,.s6,.s7{fill:none;stroke:var(--blue);stroke-width:2;stroke-linejoin:round}
.m.thin{stroke-width:1.25;opacity:.6}.b{stroke:var(--base);stroke-dasharray:5 4}
.s1{stroke:var(--s1);stroke-dasharray:7 3}.s2{stroke:var(--s2);stroke-dasharray:2 3}.s3{stroke:var(--s3);stroke-dasharray:9 3 2 3}.s4{stroke:var(--s4);stroke-dasharray:5 2}.s5{stroke:var(--s5);stroke-dasharray:1 2}.s6{stroke:var(--s6);stroke-dasharray:12 3}.s7{stroke:var(--s7);stroke-dasharray:4 4 1 4}
.d{stroke:var(--mut);stroke-dasharray:2 3}.cut{stroke:var(--fg)}
.dot{fill:var(--blue)}.ring{fill:var(--bg);stroke:var(--base);stroke-width:1.5}circle.rd{fill:var(--bg);stroke-dasharray:none;stroke-width:1.5}.err{stroke:var(--blue);stroke-width:1.25;opacity:.6}.sc{fill:var(--blue);opacity:.45}
.hit{fill:var(--fg);opacity:0}.hit:hover{opacity:.35}
rect.pos{fill:var(--blue)}rect.neg{fill:var(--base)}span.pos{color:var(--blue);font-weight:600}span.neg{color:var(--mut);font-weight:600}
.lg{display:flex;flex-wrap:wrap;gap:2px 18px;font-size:14px;margin:0 0 12px;padding:0;list-style:none}
.lg svg{display:inline-block;width:26px;height:6px;vertical-align:.2em;margin-right:6px}
.wrap{overflow-x:auto;margin:0 0 14px}.tall{max-height:520px;overflow:auto}.tall thead th{position:sticky;top:0;background:var(--bg)}
table{border-collapse:collapse;width:100%;font-size:14px}caption{text-align:left;color:var(--mut);font-size:13px;padding-bottom:4px}
th,td{padding:6px 10px;border-bottom:1px solid var(--line2);text-align:left;vertical-align:top}
tbody th{font-weight:400;min-width:7em;max-width:280px;overflow-wrap:anywhere}thead th{font-weight:600;color:var(--mut);font-size:13px;border-bottom-color:var(--line)}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td code,th code{white-space:nowrap}
tr.on>*{background:var(--soft);font-weight:600}
.shifted{color:var(--amber)}
.forest,.imp{list-style:none;margin:0 0 8px;padding:0}
.forest li{display:grid;grid-template-columns:26px 250px minmax(0,1fr) 200px;gap:2px 14px;align-items:center;padding:4px 0}
.imp li{display:grid;grid-template-columns:200px minmax(0,1fr) 240px;gap:2px 14px;align-items:center;padding:3px 0}
.v{text-align:right;font-size:14px}
.bx,.stack{position:relative;height:12px;width:150px;margin:2px 0;--k:var(--base)}.te{--k:var(--blue)}
.bx i{position:absolute;display:block}.bx .w{top:5px;height:2px;background:var(--k);opacity:.5}.bx .q{top:2px;height:8px;background:var(--k);opacity:.55;border-radius:2px}.bx .md{top:0;bottom:0;width:2px;margin-left:-1px;background:var(--k)}
.stack{display:flex;gap:1px;overflow:hidden;border-radius:3px;background:var(--line2)}.stack i{background:var(--k)}
.stack i:nth-child(2){opacity:.72}.stack i:nth-child(3){opacity:.5}.stack i:nth-child(4){opacity:.36}.stack i:nth-child(n+5){opacity:.24}
dl{display:grid;grid-template-columns:130px minmax(0,1fr);gap:4px 14px;margin:0 0 14px;font-size:14px}dt{color:var(--mut)}dd{margin:0;overflow-wrap:anywhere}
details{margin:0 0 12px}summary{cursor:pointer;color:var(--blue)}details[open]>summary{margin-bottom:8px}
.cm{border-collapse:separate;border-spacing:4px;width:auto}.cm td{border:0;border-radius:8px;text-align:center;padding:8px 14px}.cm th{border:0;color:var(--mut);font-size:13px;max-width:120px;vertical-align:middle}
.cm .good{background:color-mix(in srgb,var(--greenb) var(--share),var(--soft))}.cm .bad{background:color-mix(in srgb,var(--redb) calc(var(--share)*1.6),var(--soft))}.cm b{font-size:17px;display:block}.cm small{color:var(--fg)}
.search input{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--base);border-radius:6px;padding:4px 8px;margin:0 8px}
#tip{position:fixed;z-index:4;max-width:300px;background:var(--fg);color:var(--bg);font-size:13px;line-height:1.35;border-radius:6px;padding:5px 8px;pointer-events:none;overflow-wrap:anywhere}
#tip[hidden]{display:none}
footer{color:var(--mut);font-size:13px;padding-top:18px;padding-bottom:40px}
.no-js .search{display:none}
@media screen and (max-width:760px){
main,.inner,footer{padding-left:16px;padding-right:16px}nav ul{padding:8px 16px}
h1{font-size:23px}.lead{font-size:17px}.keys{grid-template-columns:1fr 1fr;gap:8px}.keys li{padding:8px 12px}.keys b{font-size:21px}
.conds li{grid-template-columns:28px minmax(0,1fr) auto}.conds .bar{grid-column:2/4;grid-row:2}
.cols,.ch{grid-template-columns:minmax(0,1fr)}figcaption{min-height:0}
.forest li{grid-template-columns:26px minmax(0,1fr) auto}.forest .t{grid-column:2/4;grid-row:2}.forest .none{display:none}
.imp li{grid-template-columns:minmax(0,1fr) auto}.imp .t{grid-column:1/3;grid-row:2}
dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:8px}th,td{padding:6px}.cm td{padding:6px 8px}.bx,.stack{width:96px}
}
@media print{
:root{${LIGHT}}
body{font-size:9.5pt}h1{font-size:17pt}.lead{font-size:12pt}.top{background:none!important;padding:0}nav,.skip,.search{display:none}
.conds li{grid-template-columns:26px minmax(0,1fr) 200px 70px}.forest li{grid-template-columns:24px 150px minmax(0,1fr) 150px;padding:2px 0}.ch{gap:10pt 16pt}
section{padding:12pt 0 4pt}h2,h3,figcaption{break-after:avoid}li,tr,figure,.card,.keys{break-inside:avoid}
main,.inner,footer{max-width:none;padding:0}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{color:inherit;text-decoration:none}
.wrap,.tall{overflow:visible;max-height:none}
details::details-content{content-visibility:visible;display:block;height:auto}
}`;

// EXTERNAL MODULE: ./src/evaluate/curves/cuts.ts
var cuts = __webpack_require__(75819);
// EXTERNAL MODULE: ./src/report/html/chart.ts
var chart = __webpack_require__(17162);
;// CONCATENATED MODULE: ./src/report/html/threshold.ts







/** Thresholds of the table. */
const STEPS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const recall = (({ hits }, { cuts }) => hits / cuts.positives);
const precision = (({ hits, falseAlarms }) => hits / (hits + falseAlarms));





// EXTERNAL MODULE: ./src/report/html/training.ts
var training = __webpack_require__(19126);
;// CONCATENATED MODULE: ./src/report/html/variants.ts




;// CONCATENATED MODULE: ./src/report/html/page.ts


















/** In the order of the page. */
const SECTIONS = [
    conditions,
    changed,
    variants,
    ranking/* ranking */.lC,
    threshold,
    classes,
    regression/* regression */.y,
    slices,
    flips,
    importance,
    training/* training */.lh,
    data,
    environment,
];




/***/ }),

/***/ 87033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * How often rows are of a class against how likely the model called that, in groups of about as many
 * rows each: split at quantiles of the scores, as scikit-learn's `calibration_curve` with
 * `strategy="quantile"`. Groups that hold no row are left out; scores are finite.
 * @param scores those that the ranking is of
 */
var calibrationBins = (function calibrationBins({ order, labels }, scores, bins) {
    if (order.length === 0)
        return [];
    const quantile = ((share) => {
        const at = share * (order.length - 1);
        const below = Math.floor(at);
        const [low, high] = [scores[order[below]], scores[order[Math.ceil(at)]]];
        return low + (high - low) * (at - below);
    });
    const edges = Array.from({ length: bins - 1 }, ((_, i) => quantile((i + 1) / bins)));
    const found = [];
    let at = 0;
    for (const edge of [...edges, Number.POSITIVE_INFINITY]) {
        let [rows, hits, sum] = [0, 0, 0];
        for (; at < order.length && scores[order[at]] <= edge; at++) {
            rows++;
            hits += labels[order[at]];
            sum += scores[order[at]];
        }
        if (rows > 0)
            found.push({ rows, hits, meanScore: sum / rows });
    }
    return found;
});
/**
 * The threshold that the predicted classes were chosen by: one half where that explains all of them,
 * else the lowest score that was called positive. Undefined where no threshold does, or there are
 * no scores.
 */
var cutInUse = (function cutInUse({ predicted, scores, }) {
    if (!scores)
        return undefined;
    let [lowestCalled, highestOther] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let row = 0; row < scores.length; row++) {
        const score = scores[row];
        if (!Number.isFinite(score))
            return undefined;
        if (predicted[row])
            lowestCalled = Math.min(lowestCalled, score);
        else
            highestOther = Math.max(highestOther, score);
    }
    if (highestOther >= lowestCalled)
        return undefined;
    // Some call a score of exactly one half positive, others don't.
    if (highestOther <= USUAL && lowestCalled >= USUAL)
        return USUAL;
    return lowestCalled;
});
/** Those of two classes that give scores of both. */
var rankedSides = (function rankedSides(sides) {
    return sides.flatMap(((side) => {
        const { scores } = side.predictions;
        const ranking = (0,facts/* factsOf */.x)(side.predictions).ranking();
        if (!scores || (0,undetermined/* isUndetermined */.x)(ranking))
            return [];
        if (ranking.positives === 0 || ranking.negatives === 0)
            return [];
        const cuts = known.get(ranking) ?? (0,curves_cuts/* cutsOf */.b)(ranking, scores);
        known.set(ranking, cuts);
        const at = cutInUse(side.predictions);
        return { ...side, scores, ranking, cuts, cut: at === undefined ? undefined : (0,curves_cuts/* cutAt */.o)(cuts, at) };
    }));
});
/** What the scores of two classes are worth; undefined where there are none. */
var ranking = (function ranking(input) {
    const sides = rankedSides((0,html_sides/* sidesOf */.Mm)(input, 'binary'));
    const own = sides[0];
    if (own?.name !== html_sides/* THIS */.dW.name)
        return undefined;
    const { view } = input;
    const { positive } = (0,html_sides/* twoNames */.x7)(own.predictions);
    const value = ((metric) => {
        const row = view.metrics.rows.find((({ name }) => name === metric));
        if (!row)
            return undefined;
        return row.was === undefined ? row.value : `${row.value}, was ${row.was}`;
    });
    const values = { auc: value('auc'), precision: value('average_precision') };
    return {
        id: 'curves',
        name: 'Curves',
        body: (0,markup/* html */.qy) `<h2>Curves</h2>
<p class="sub">Of ${(0,quantities/* plural */.LS)(own.scores.length, 'test row')}, ${(0,quantities/* grouped */.zD)(own.cuts.positives)} of the class ${positive}.${sides.length > 1 ? ' The baseline\u2019s lines are dashed.' : ''}</p>
${(0,legend/* legend */.o)(sides)}<div class="ch">${rankingCharts(sides, view.confidence, values)}${scoresChart(own, (0,html_sides/* twoNames */.x7)(own.predictions))}</div>`,
    };
});
/** ROC, precision\u2013recall and calibration of one model or more; the first one's are told in words. */
var rankingCharts = (function rankingCharts(sides, confidence, values = {}) {
    const said = { ...(0,html_sides/* twoNames */.x7)(sides[0].predictions), confidence };
    return [
        rocChart(sides, values.auc, said),
        precisionRecallChart(sides, values.precision, said),
        calibrationChart(sides, said),
    ];
});
var rocChart = (function rocChart(sides, value, { positive, negative }) {
    const area = value === undefined ? '' : `Area ${value}.`;
    return (0,chart/* chart */.bW)({
        title: 'ROC',
        note: `${area}${cutNote(sides)}${thinnedNote(sides)} Dotted: scores that say nothing.`,
        label: `ROC curve. ${area}`,
        x: {
            label: `share of ${negative} called ${positive}`,
            domain: [0, 1],
            exact: true,
            format: chart/* percent */.KN,
        },
        y: { label: `share of ${positive} found`, domain: [0, 1], exact: true, format: chart/* percent */.KN },
        draw: ((frame) => [
            (0,chart/* segment */.mX)(frame, [0, 0], [1, 1], 'd'),
            ...sides.toReversed().flatMap(((side) => {
                const { cuts, name, style, dot: mark, cut } = side;
                const at = (({ hits, falseAlarms }) => [
                    falseAlarms / cuts.negatives,
                    hits / cuts.positives,
                ]);
                const tip = (([x, y]) => `${name}: ${(0,chart/* percent */.KN)(y)} of ${positive} found, ${(0,chart/* percent */.KN)(x)} of ${negative} called so`);
                return [
                    (0,chart/* curve */.e8)(frame, pointsOf(cuts, at, [0, 0]), style, tip),
                    ...(cut ? [(0,chart/* dot */.Om)(frame, at(cut), mark, cutTip(side, cut, positive, negative))] : []),
                ];
            })),
        ]),
    });
});
var precisionRecallChart = (function precisionRecallChart(sides, value, { positive }) {
    const area = value === undefined ? '' : `Average precision ${value}.`;
    const { positives, negatives } = sides[0].cuts;
    const chance = positives / (positives + negatives);
    return (0,chart/* chart */.bW)({
        title: 'Precision and recall',
        note: `${area}${cutNote(sides)}${thinnedNote(sides)} Dotted: calling rows ${positive} at random.`,
        label: `Precision\u2013recall curve. ${area}`,
        x: {
            label: `recall: share of ${positive} found`,
            domain: [0, 1],
            exact: true,
            format: chart/* percent */.KN,
        },
        y: { label: 'precision', domain: [0, 1], exact: true, format: chart/* percent */.KN },
        draw: ((frame) => [
            (0,chart/* segment */.mX)(frame, [0, chance], [1, chance], 'd'),
            ...sides.toReversed().flatMap((({ cuts, name, style, dot: mark, cut }) => {
                const at = (({ hits, falseAlarms }) => [
                    hits / cuts.positives,
                    hits / (hits + falseAlarms),
                ]);
                const tip = (([x, y]) => `${name}: recall ${(0,chart/* percent */.KN)(x)}, precision ${(0,chart/* percent */.KN)(y)}`);
                return [
                    (0,chart/* curve */.e8)(frame, pointsOf(cuts, at), style, tip),
                    ...(cut && cut.hits + cut.falseAlarms > 0
                        ? [(0,chart/* dot */.Om)(frame, at(cut), mark, tip(at(cut)))]
                        : []),
                ];
            })),
        ]),
    });
});
/** @param start a point before the first */
var pointsOf = (function pointsOf({ thresholds, hits, falseAlarms }, at, ...start) {
    const length = start.length + thresholds.length;
    const line = { x: new Float64Array(length), y: new Float64Array(length) };
    for (let i = 0; i < length; i++) {
        const cut = i - start.length;
        const [x, y] = start[i] ??
            at({ threshold: thresholds[cut], hits: hits[cut], falseAlarms: falseAlarms[cut] });
        line.x[i] = x;
        line.y[i] = y;
    }
    return (0,chart/* thinnedLine */.fy)(line);
});
var cutNote = (function cutNote(sides) {
    const cut = sides[0].cut;
    return cut ? ` Dot: the threshold in use, ${thresholdText(cut.threshold)}.` : '';
});
var thinnedNote = (function thinnedNote(sides) {
    return (0,chart/* drawnText */.ai)(Math.max(...sides.map((({ cuts }) => cuts.thresholds.length))));
});
var cutTip = (function cutTip({ name, cuts }, { threshold, hits, falseAlarms }, positive, negative) {
    return `${name}, threshold ${thresholdText(threshold)}: ${(0,quantities/* grouped */.zD)(hits)} of ${(0,quantities/* grouped */.zD)(cuts.positives)} ${positive} found, ${(0,quantities/* grouped */.zD)(falseAlarms)} of ${(0,quantities/* grouped */.zD)(cuts.negatives)} ${negative} called so`;
});
/** At most three significant digits. */
var thresholdText = (function thresholdText(threshold) {
    return String(Number(threshold.toPrecision(3)));
});
var calibrationChart = (function calibrationChart(sides, { positive, confidence }) {
    const all = sides.map(((side) => ({
        ...side,
        bins: calibrationBins(side.ranking, side.scores, BINS),
    })));
    const inUnit = all.every((({ scores }) => scores.every(((score) => score >= 0 && score <= 1))));
    const reach = inUnit
        ? (0,chart/* extentOf */.OY)([0, 1])
        : (0,chart/* extentOf */.OY)(all.flatMap(({ bins }) => bins.map(({ meanScore }) => meanScore)));
    return (0,chart/* chart */.bW)({
        title: 'Calibration',
        note: `Share of ${positive} by score, in ${BINS} groups of about as many rows each, with likely ranges (${(0,words/* confidenceText */.S$)(confidence)}). Dotted: scores as they should be.`,
        label: `Calibration: ${all[0].bins.map((({ meanScore, hits, rows }) => `scored ${(0,chart/* percent */.KN)(meanScore)}, were ${(0,chart/* percent */.KN)(hits / rows)}`)).join('; ')}.`,
        x: { label: 'score given', domain: reach, exact: inUnit, ...(inUnit && { format: chart/* percent */.KN }) },
        y: { label: `share of ${positive}`, domain: [0, 1], exact: true, format: chart/* percent */.KN },
        draw: ((frame) => [
            ...(inUnit ? [(0,chart/* segment */.mX)(frame, [0, 0], [1, 1], 'd')] : []),
            ...all.toReversed().flatMap((({ name, dot: mark, bins }) => bins.flatMap((({ rows, hits, meanScore }) => {
                const [low, high] = (0,wilson/* wilson */.r)(hits, rows, confidence);
                const tip = `${name}: of ${(0,quantities/* plural */.LS)(rows, 'row')} scored ${thresholdText(meanScore)} on average ${(0,chart/* percent */.KN)(hits / rows)} are ${positive} (${(0,chart/* percent */.KN)(low)} to ${(0,chart/* percent */.KN)(high)})`;
                return [
                    ...(name === all[0].name
                        ? [(0,chart/* segment */.mX)(frame, [meanScore, low], [meanScore, high], 'err')]
                        : []),
                    (0,chart/* dot */.Om)(frame, [meanScore, hits / rows], mark, tip),
                ];
            })))),
        ]),
    });
});
var scoresChart = (function scoresChart({ predictions, scores, cut, cuts }, { positive, negative }) {
    const [low, high] = (0,chart/* extentOf */.OY)(scores);
    const reach = low >= 0 && high <= 1 ? [0, 1] : [low, high];
    const shares = [1, 0].map(((label) => {
        const isOf = ((row) => predictions.labels[row] === label);
        const counts = (0,histogram/* histogramOf */.A)(scores, reach, SCORE_BINS, isOf);
        const total = label === 1 ? cuts.positives : cuts.negatives;
        return { label, name: label === 1 ? positive : negative, counts, total };
    }));
    const width = (reach[1] - reach[0]) / SCORE_BINS;
    const most = Math.max(...shares.flatMap((({ counts, total }) => [...counts].map(((count) => count / total)))));
    return (0,chart/* chart */.bW)({
        title: 'Scores',
        note: (0,markup/* html */.qy) `How the scores of either class are spread, in shares of the class: <span class="pos">${positive}</span> upwards, <span class="neg">${negative}</span> downwards.`,
        label: `Distribution of the scores of ${positive} and ${negative}.`,
        x: { label: `score for ${positive}`, domain: reach, exact: true },
        y: {
            label: 'share of the class',
            domain: [0 - most, most],
            format: ((value) => (0,chart/* percent */.KN)(Math.abs(value))),
        },
        draw: ((frame) => [
            ...shares.flatMap((({ label, name, counts, total }) => Array.from(counts, ((count, i) => {
                const start = reach[0] + i * width;
                const share = (label === 1 ? 1 : -1) * (count / total);
                const tip = `${name}: ${(0,quantities/* grouped */.zD)(count)} of ${(0,quantities/* grouped */.zD)(total)} rows score ${thresholdText(start)} to ${thresholdText(start + width)}`;
                return count === 0
                    ? (0,markup/* html */.qy) ``
                    : (0,chart/* box */.aP)(frame, [start, 0], [start + width, share], label === 1 ? 'bar pos' : 'bar neg', tip);
            })))),
            ...(cut ? [(0,chart/* segment */.mX)(frame, [cut.threshold, 0 - most], [cut.threshold, most], 'cut')] : []),
        ]),
    });
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aH: (() => (/* binding */ rankedSides)),
  lC: (() => (/* binding */ ranking)),
  iQ: () => (/* binding */ rankingCharts),
  HA: (() => (/* binding */ thresholdText))
});

;// CONCATENATED MODULE: ./src/evaluate/curves/calibration.ts


;// CONCATENATED MODULE: ./src/evaluate/curves/cut-in-use.ts
/** What a network's own answers are cut at. */
const USUAL = 0.5;


// EXTERNAL MODULE: ./src/evaluate/curves/cuts.ts
var curves_cuts = __webpack_require__(75819);
// EXTERNAL MODULE: ./src/evaluate/curves/histogram.ts
var histogram = __webpack_require__(5214);
// EXTERNAL MODULE: ./src/evaluate/facts.ts + 1 modules
var facts = __webpack_require__(96409);
// EXTERNAL MODULE: ./src/evaluate/statistics/wilson.ts
var wilson = __webpack_require__(83987);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/report/html/chart.ts
var chart = __webpack_require__(17162);
// EXTERNAL MODULE: ./src/report/html/legend.ts
var legend = __webpack_require__(65389);
// EXTERNAL MODULE: ./src/report/html/markup.ts
var markup = __webpack_require__(18268);
// EXTERNAL MODULE: ./src/report/html/sides.ts
var html_sides = __webpack_require__(80182);
;// CONCATENATED MODULE: ./src/report/html/ranking.ts













const BINS = 10;
const SCORE_BINS = 25;
/** Several sections draw the same cuts. */
const known = new WeakMap();














/***/ }),

/***/ 23849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Numbers that were predicted against those that were asked for; undefined for other tasks. */
var regression = (function regression(input) {
    const sides = (0,_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .sidesOf */ .Mm)(input, 'regression');
    const own = sides.find(({ name }) => name === _sides_js__WEBPACK_IMPORTED_MODULE_5__/* .THIS */ .dW.name);
    if (!own)
        return undefined;
    return {
        id: 'curves',
        name: 'Predictions',
        body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<h2>Predictions</h2>
<div class="ch">${actualChart(own)}${errorsByPrediction(own)}</div>
${(0,_legend_js__WEBPACK_IMPORTED_MODULE_3__/* .legend */ .o)(sides)}<div class="ch">${errorsChart(sides)}</div>`,
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ errorsChart),
/* harmony export */   y: (() => (/* binding */ regression))
/* harmony export */ });
/* harmony import */ var _evaluate_curves_histogram_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5214);
/* harmony import */ var _numeric_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94440);
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84658);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38866);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41379);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17162);
/* harmony import */ var _legend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65389);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18268);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80182);









/** More points than these only make the page larger. */
const MOST_POINTS = 1000;
const BINS = 30;
/** Of the residuals, on either side, lies beyond the drawing. */
const TAIL = 0.01;

/** Rows to draw, by chance where there are too many, and what is said of that. */
function drawnRows({ predictions }) {
    const { length } = predictions.ids;
    const all = (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_6__/* .fill */ .G)(new Uint32Array(length), (row) => row);
    if (length <= MOST_POINTS)
        return { rows: all, note: `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(length, 'test row')}.` };
    new _numeric_random_js__WEBPACK_IMPORTED_MODULE_0__/* .Random */ .o(0, 'report').shuffle(all);
    return {
        rows: all.subarray(0, MOST_POINTS),
        note: `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(MOST_POINTS)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(length)} test rows, drawn by lot.`,
    };
}
function actualChart(side) {
    const { labels, predicted, ids } = side.predictions;
    const { rows, note } = drawnRows(side);
    const shown = [...rows];
    const both = (0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .extentOf */ .OY)(shown.flatMap((row) => [labels[row], predicted[row]]));
    return (0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .chart */ .bW)({
        title: 'Predicted and actual',
        note: `${note} Dotted: as it was.`,
        label: `Predicted against actual values of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(shown.length, 'row')}, from ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plainNumber */ .ku)(both[0])} to ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plainNumber */ .ku)(both[1])}.`,
        x: { label: 'actual', domain: both, format: short },
        y: { label: 'predicted', domain: both, format: short },
        draw: (frame) => {
            const [low, high] = [frame.x.domain()[0], frame.x.domain()[1]];
            return [
                ...shown.map((row) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .dot */ .Om)(frame, [labels[row], predicted[row]], 'sc', rowTip(ids[row], labels[row], predicted[row]), 3)),
                (0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .segment */ .mX)(frame, [low, low], [high, high], 'd'),
            ];
        },
    });
}
function errorsByPrediction(side) {
    const { labels, predicted, ids } = side.predictions;
    const { rows, note } = drawnRows(side);
    const shown = [...rows];
    return (0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .chart */ .bW)({
        title: 'Residuals',
        note: `Predicted less actual. ${note}`,
        label: `Residuals of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(shown.length, 'row')} against what was predicted.`,
        x: { label: 'predicted', domain: (0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .extentOf */ .OY)(shown.map((row) => predicted[row])), format: short },
        y: {
            label: 'residual',
            domain: (0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .extentOf */ .OY)([0, ...shown.map((row) => predicted[row] - labels[row])]),
            format: short,
        },
        draw: (frame) => [
            (0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .segment */ .mX)(frame, [frame.x.domain()[0], 0], [frame.x.domain()[1], 0], 'd'),
            ...shown.map((row) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .dot */ .Om)(frame, [predicted[row], predicted[row] - labels[row]], 'sc', rowTip(ids[row], labels[row], predicted[row]), 3)),
        ],
    });
}
function rowTip(id, label, predicted) {
    return `${id.slice(0, 12)}: ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plainNumber */ .ku)(predicted)} predicted, ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plainNumber */ .ku)(label)} actual`;
}
/** How large the residuals of one model or more are. */
function errorsChart(sides) {
    const errors = sides.map((side) => ({
        ...side,
        residuals: side.predictions.predicted.map((value, row) => value - side.predictions.labels[row]),
    }));
    const reach = (0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .extentOf */ .OY)(errors.flatMap(({ residuals }) => ends(residuals)));
    const width = (reach[1] - reach[0]) / BINS;
    const lines = errors.map(({ name, style, residuals }) => {
        const counts = (0,_evaluate_curves_histogram_js__WEBPACK_IMPORTED_MODULE_8__/* .histogramOf */ .A)(residuals, reach, BINS);
        const points = Array.from(counts, (count, i) => [reach[0] + (i + 0.5) * width, count / residuals.length]);
        return { name, style, points };
    });
    return (0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .chart */ .bW)({
        title: 'How large the residuals are',
        note: 'Shares of the rows, by predicted less actual; the last hundredth on either side is in the outermost group.',
        label: 'Distribution of the residuals.',
        x: { label: 'residual', domain: reach, format: short },
        y: {
            label: 'share of rows',
            domain: [0, Math.max(...lines.flatMap(({ points }) => points.map(([, y]) => y)))],
            format: (value) => `${Number((value * 100).toPrecision(3))}%`,
        },
        draw: (frame) => [
            (0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .segment */ .mX)(frame, [0, 0], [0, frame.y.domain()[1]], 'cut'),
            ...lines
                .toReversed()
                .map(({ name, style, points }) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .curve */ .e8)(frame, points, style, ([x, y]) => `${name}: ${Number((y * 100).toPrecision(2))}% of rows within ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plainNumber */ .ku)(width / 2)} of ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plainNumber */ .ku)(x)}`)),
        ],
    });
}
function ends(residuals) {
    const sorted = residuals.toSorted();
    return [TAIL, 1 - TAIL].map((share) => sorted[Math.round(share * (sorted.length - 1))]);
}
let compact;
/** `1.25M`. Pages of other tasks do without, and without the time that it takes to load. */
function short(value) {
    compact ??= new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 });
    return compact.format(value);
}


/***/ }),

/***/ 80182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** The classes as drawings and tables call them: a longer name would not fit anywhere. */
var classNames = (function classNames({ classes, }) {
    return classes.map(((name) => (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(name, LONGEST_CLASS)));
});
/** Likewise, of two classes. */
var twoNames = (function twoNames({ classes: [negative, positive] }) {
    return { negative: (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(negative, LONGEST_CLASS), positive: (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(positive, LONGEST_CLASS) };
});
/** The model and, on the rows that both answered, the baseline; of several seeds the exported one. */
var sidesOf = (function sidesOf({ predictions, baseline }, task) {
    const sides = [
        sideOf(THIS, predictions, task),
        baseline?.paired && sideOf(BASELINE, baseline.paired.baseline, task),
    ];
    return sides.flatMap(((side) => side ?? []));
});
/** The predictions of a model that are drawn: of several seeds the exported one's, in the order that all numbers are computed in. */
var drawnOf = (function drawnOf(predictions) {
    return (0,_evaluate_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)((0,_evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_2__/* .seedsOf */ .GO)(predictions)[0]).predictions;
});
/** A model as it is drawn; undefined where it is of another task. */
var sideOf = (function sideOf(drawn, predictions, task) {
    const first = drawnOf(predictions);
    return isOf(first, task) ? { ...drawn, predictions: first } : undefined;
});
var isOf = (function isOf(predictions, task) {
    return predictions.task === task;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   Mm: (() => (/* binding */ sidesOf)),
/* harmony export */   Um: (() => (/* binding */ BASELINE)),
/* harmony export */   dW: (() => (/* binding */ THIS)),
/* harmony export */   iX: (() => (/* binding */ drawnOf)),
/* harmony export */   x7: (() => (/* binding */ twoNames)),
/* harmony export */   xW: (() => (/* binding */ classNames))
/* harmony export */ });
/* harmony import */ var _evaluate_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96409);
/* harmony import */ var _evaluate_seeds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1593);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56942);





const LONGEST_CLASS = 30;
const THIS = { name: 'this model', style: 'm', dot: 'dot' };
const BASELINE = { name: 'baseline', style: 'b', dot: 'ring' };






/***/ }),

/***/ 19126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** How the training went, epoch by epoch; undefined where there were none. */
var training = (function training({ record, view, baseline }) {
    const { training: facts } = view;
    const { history } = record;
    if (!facts || history.length < 2)
        return undefined;
    const before = baseline?.record?.history ?? [];
    const names = [...new Set(history.flatMap(((epoch) => Object.keys(epoch))))];
    const charted = [...new Set(names.map(plainName))].filter(((name) => name !== RATE));
    const shown = charted.slice(0, MOST_CHARTS);
    const lines = linesOf(shown[0] ?? '', history, before);
    return {
        id: 'training',
        name: 'Training',
        body: (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<h2>Training${facts.epochs === undefined ? '' : `: ${facts.epochs}`}</h2>
<p class="sub">${facts.rows}. Engine: ${facts.engine}.${facts.continued === undefined ? '' : ` ${facts.continued}.`}${facts.reused === undefined ? '' : ` ${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_5__/* .upper */ .j)(facts.reused)}.`}${facts.repeats === undefined ? '' : ` ${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_5__/* .upper */ .j)(facts.repeats)}.`}</p>
${(0,_legend_js__WEBPACK_IMPORTED_MODULE_2__/* .legend */ .o)(lines)}<div class="ch">${shown.map(((name) => metricChart(name, linesOf(name, history, before), record.epochs?.best)))}</div>
${charted.length > shown.length ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p class="mut small">${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(charted.length - shown.length, 'more metric')} by epoch: see the run record.</p>` : ''}`,
    };
});
var plainName = (function plainName(name) {
    return name.startsWith(VALIDATION) ? name.slice(VALIDATION.length) : name;
});
/** Of a metric: on the rows that were trained on, on those that watched, and the baseline's on those. */
var linesOf = (function linesOf(name, history, before) {
    const watched = `${VALIDATION}${name}`;
    const has = history.some(((epoch) => watched in epoch));
    const theirs = before.some(((epoch) => watched in epoch)) ? watched : name;
    const lines = [
        {
            name: `${_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .BASELINE */ .Um.name}${has ? ', validation' : ''}`,
            style: _sides_js__WEBPACK_IMPORTED_MODULE_4__/* .BASELINE */ .Um.style,
            points: pointsOf(before, theirs),
        },
        {
            name: `${_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .THIS */ .dW.name}, training`,
            style: has ? 'm thin' : 'm',
            points: pointsOf(history, name),
        },
        { name: `${_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .THIS */ .dW.name}, validation`, style: 'm', points: pointsOf(history, watched) },
    ];
    return lines.filter((({ points }) => points.length > 1));
});
/** Of a metric, those epochs that have it. */
var pointsOf = (function pointsOf(history, name) {
    return history.flatMap(((epoch, i) => {
        const value = epoch[name];
        return value !== undefined && Number.isFinite(value) ? [[i + 1, value]] : [];
    }));
});
/** A metric by epoch, a line each; the best epoch is marked where there is one. */
var metricChart = (function metricChart(name, lines, best) {
    const last = ((line) => (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNumber */ .ku)(line?.points.at(-1)?.[1] ?? Number.NaN));
    const own = lines.filter((({ style }) => style !== _sides_js__WEBPACK_IMPORTED_MODULE_4__/* .BASELINE */ .Um.style));
    const longest = Math.max(2, ...lines.map((({ points }) => points.at(-1)?.[0] ?? 0)));
    const ends = lines.map(((line) => `${line.name} ends at ${last(line)}`)).join(', ');
    const epochs = own[0]?.points.length ?? 0;
    const title = (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .m)(name, LONGEST);
    return (0,_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .chart */ .bW)({
        title: `${title} by epoch`,
        note: `${ends}.${(0,_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .drawnText */ .ai)(epochs)}`,
        label: `${title} by epoch: ${ends}.`,
        x: {
            label: 'epoch',
            domain: [1, longest],
            exact: true,
            format: ((value) => (Number.isInteger(value) ? String(value) : '')),
        },
        y: { label: title, domain: (0,_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .extentOf */ .OY)(lines.flatMap((({ points }) => points.map((([, y]) => y))))) },
        draw: ((frame) => {
            const top = frame.y.domain()[1];
            const bottom = frame.y.domain()[0];
            return [
                ...(best !== undefined && best < epochs
                    ? [
                        (0,_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .segment */ .mX)(frame, [best, bottom], [best, top], 'cut'),
                        (0,_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(frame, [best, top], ` best: epoch ${best}`, best > longest / 2 ? 'end' : 'start'),
                    ]
                    : []),
                ...lines.map((({ name: line, style, points }) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .curve */ .e8)(frame, points, style, (([epoch, value]) => `${line}, epoch ${epoch}: ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNumber */ .ku)(value)}`)))),
            ];
        }),
    });
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ metricChart),
/* harmony export */   XE: () => (/* binding */ pointsOf),
/* harmony export */   lh: (() => (/* binding */ training)),
/* harmony export */   oO: () => (/* binding */ VALIDATION)
/* harmony export */ });
/* harmony import */ var _text_case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42727);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38866);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56942);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41379);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17162);
/* harmony import */ var _legend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65389);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18268);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80182);








/** More metrics than these would hide the loss. */
const MOST_CHARTS = 6;
const LONGEST = 40;
const VALIDATION = 'val_';
/** A setting, not a result. */
const RATE = 'learningRate';







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

/***/ 27870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outcomeLines)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** What became of the model, a sentence each. */
function outcomeLines(outcome, { proposed }) {
    switch (outcome.kind) {
        case 'not passed':
            return ['No model was exported.'];
        case 'judged':
            return outcome.promoted ? [`These ${outcome.what} are the baseline from now on.`] : [];
        case 'kept':
            return ['The model is kept with its run.', ...becomes(outcome, proposed)];
        case 'no model':
            return [
                'The training left no model.',
                ...(outcome.promoted ? ['Its predictions are the baseline from now on.'] : []),
            ];
        case 'export pending':
            return ['The model was to be exported: this record was kept before that was done.'];
        case 'exported': {
            const size = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(outcome.files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(outcome.bytes)}`;
            return [
                `The model was exported (${size}; read back, same predictions).`,
                ...becomes(outcome, proposed),
            ];
        }
    }
}
function becomes({ promoted }, proposed) {
    if (promoted)
        return ['It is the baseline from now on.'];
    return proposed
        ? ['It becomes the baseline once this is merged and passes on the default branch.']
        : [];
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
    return /^[A-Z][a-z\u2019]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}


/***/ })

};
