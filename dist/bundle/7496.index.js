export const id = 7496;
export const ids = [7496,381];
export const modules = {

/***/ 60067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bar)
/* harmony export */ });
/** Cells on each side of what is allowed. */
const CELLS = 6;
const UNICODE = { filled: '\u2588', empty: '\u00b7', allowed: '\u2502' };
const ASCII = { filled: '#', empty: '.', allowed: '|' };
/**
 * The likely range of a difference against what is allowed, which stands in the middle: left of it
 * is worse than allowed, right of it is fine. A cell is a sixth of the way to the farther end, and
 * filled where at least half of it is covered. The cells beside the middle never contradict the
 * range: one that ends before it leaves the next empty, one that crosses fills both.
 * @param interval of the gain
 * @param margin how much worse is allowed; below 0 a gain is asked
 */
function bar([low, high], margin, ascii = false) {
    const { filled, empty, allowed } = ascii ? ASCII : UNICODE;
    const from = low + margin;
    const to = high + margin;
    const crosses = from < 0 && to > 0;
    const cell = Math.max(Math.abs(from), Math.abs(to)) / CELLS;
    const side = (sign) => Array.from({ length: CELLS }, (_, i) => {
        const [start, end] = sign < 0 ? [-(i + 1) * cell, -i * cell] : [i * cell, (i + 1) * cell];
        const covered = Math.min(to, end) - Math.max(from, start);
        // Beside the middle only what crosses it, or lies on that side up to it, is filled.
        const enough = i > 0 ? covered >= cell / 2 : crosses || covered >= cell;
        return cell > 0 && enough ? filled : empty;
    });
    return `${side(-1).reverse().join('')}${allowed}${side(1).join('')}`;
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

/***/ 52788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ differenceText),
/* harmony export */   W5: () => (/* binding */ shortRange),
/* harmony export */   lq: () => (/* binding */ rangeText)
/* harmony export */ });
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41379);

/**
 * How much better or worse, as far as the rows tell: `worse by 2.6 to 6.8 pp`, `9 pp worse to 3 pp
 * better`. Worse and better are those of the metric, so that nobody has to turn a sign over.
 * @param limit a difference that an end of the range must not be mistaken for
 */
function rangeText(interval, numbers, limit) {
    const [low, high] = interval;
    if (low === 0 && high === 0)
        return 'no difference';
    const [worst, best] = ends(interval, numbers, limit);
    const unit = numbers.points ? ' pp' : '';
    if (low > 0)
        return `better by ${worst} to ${best}${unit}`;
    if (high < 0)
        return `worse by ${best} to ${worst}${unit}`;
    if (low === 0)
        return `0 to ${best}${unit} better`;
    if (high === 0)
        return `${worst}${unit} worse to 0`;
    return `${worst}${unit} worse to ${best}${unit} better`;
}
/** One difference: `4.7 pp worse`, with the digits of its range. */
function differenceText(d, interval, numbers) {
    const unit = numbers.points ? 100 : 1;
    const decimals = interval && (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsOfRange */ .B2)(interval, unit);
    const size = Math.abs(d) * unit;
    const text = decimals === null ? (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNumber */ .ku)(size) : (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .apart */ .zZ)([size], decimals)[0];
    return `${text}${numbers.points ? ' pp' : ''} ${d < 0 ? 'worse' : 'better'}`;
}
/** The range below a difference, in its unit: `2.6 to 6.8`, `2.0 worse to 2.3 better`. */
function shortRange(interval, numbers) {
    const [low, high] = interval;
    const [worst, best] = ends(interval, numbers);
    if (low >= 0)
        return `${worst} to ${best}`;
    return high <= 0 ? `${best} to ${worst}` : `${worst} worse to ${best} better`;
}
/** The size of each end. */
function ends([low, high], { points }, limit) {
    const unit = points ? 100 : 1;
    const sizes = [low, high].map((end) => Math.abs(end) * unit);
    const decimals = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsOfRange */ .B2)([low, high], unit) ?? 0;
    const others = limit === undefined ? [] : [Math.abs(limit) * unit];
    const shown = high < 0 || low > 0 || limit !== undefined ? [...sizes, ...others] : sizes;
    return (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .apart */ .zZ)(shown, decimals).slice(0, 2);
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

/***/ 87496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The report of a run for a terminal or a log: lines, the last without a newline. The verdict
 * comes last, where the cursor is.
 */
var terminalReport = (function terminalReport(view, { colors, folder, ascii = false, page }) {
    const { verdict, why, run } = view;
    const color = { passed: colors.green, failed: colors.red, inconclusive: colors.yellow }[verdict];
    const mark = (0,_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalMarks */ .h0)(ascii)[verdict];
    return [
        ...rulesLines(view, colors),
        '',
        ...metricLines(view.metrics.rows, colors),
        '',
        ...gateLines(view, colors, ascii),
        '',
        `${color(`${mark} ${colors.bold(verdict.toUpperCase())}`)}  ${plain(sentence(why.main))}`,
        ...(why.rest === '' ? [] : [`  ${plain(why.rest)}`]),
        ...tail([
            ...variantLines(view),
            ...weakSpots(view),
            ['changed', view.changed.join(', ')],
            ['data', sentence(view.newData?.text ?? '')],
            ['to do', sentence(view.toDo)],
            ['model', modelText(view, folder)],
            ['baseline', baselineText(view.comparedWith)],
            ['looks', sentence(view.looks)],
            ['last word', sentence(view.lastWord)],
            ['accepted', view.accepted ?? ''],
            ['training', trainingText(view.training)],
            ['report', page === undefined ? '' : shownPath(page, folder)],
            ['run', `${view.name} ${run.id}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSeconds */ .Xo)(run.seconds)}`],
        ]).map(((line) => colors.dim(line))),
    ].join('\n');
});
var trainingText = (function trainingText({ reused, repeats, continued } = {}) {
    return reused ?? repeats ?? continued ?? '';
});
/** Text from anywhere, on one line, with the quotes and spaces that every terminal has. */
var plain = (function plain(text) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(text)
        .replaceAll('\u2019', "'")
        .replace(/[\u201c\u201d]/g, '"')
        .replaceAll('\u00a0', ' ')
        .replaceAll('\u2013', '-')
        .replaceAll('\u2192', '->');
});
var sentence = (function sentence(text) {
    return text.replace(/\.$/, '');
});
/** What the work changes of the rules comes before anything else. */
var rulesLines = (function rulesLines({ rules }, colors) {
    if (!rules)
        return [];
    const { title, changes, sentences } = rules;
    return [
        '',
        ...(title === '' ? [] : [colors.bold(colors.yellow(`${plain(title)}:`))]),
        ...changes.map(({ key, before, after }) => plain(`  ${key === undefined ? '' : `${key}: `}${before} \u2192 ${after}`)),
        ...sentences.map(plain),
    ];
});
var gateLines = (function gateLines(view, colors, ascii) {
    const { conditions, confidence } = view;
    const folded = conditions.filter((({ guard, verdict }) => guard && verdict !== 'fail'));
    const rows = conditions.filter(((row) => !folded.includes(row)));
    const texts = rows.map(((row) => plain(`${row.condition}${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .rowNotes */ .g7)(row)}`)));
    const width = widest(texts.filter((({ length }) => length <= WIDEST)));
    const values = widest(['value', ...rows.map((({ value }) => plain(value)))]);
    const were = rows.some((({ was }) => was !== undefined));
    const wasWidth = widest(['was', ...rows.map((({ was }) => plain(was ?? '')))]);
    const head = `${'Gate'.padEnd(width + 2)}  ${'value'.padStart(values)}`;
    return [
        colors.bold(were ? `${head}  ${'was'.padStart(wasWidth)}` : head),
        ...rows.flatMap(((row, i) => [
            [
                `${marked(row, colors, ascii)} ${texts[i].padEnd(width)}`,
                plain(row.value).padStart(values),
                ...(were ? [plain(row.was ?? '').padStart(wasWidth)] : []),
                ...(row.range ? [barOf(row, row.range, colors, ascii)] : []),
            ]
                .join('  ')
                .trimEnd(),
            ...(row.where === undefined ? [] : [colors.dim(`    where ${plain(row.where)}`)]),
            ...(row.sentence === '' ? [] : [colors.dim(`    ${plain((0,_text_case_js__WEBPACK_IMPORTED_MODULE_8__/* .lower */ .i)(row.sentence))}`)]),
        ])),
        ...(folded.length === 0 ? [] : [colors.dim(`  ${foldedText(folded)}`)]),
        ...(rows.some((({ range }) => range))
            ? [
                colors.dim(`  bar: likely range (${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .confidenceText */ .S$)(confidence)}); left of ${ascii ? '|' : '\u2502'} is worse than allowed`),
            ]
            : []),
    ];
});
var widest = (function widest(texts) {
    return Math.max(0, ...texts.map((({ length }) => length)));
});
var marked = (function marked({ verdict, spared }, colors, ascii) {
    const marks = (0,_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalMarks */ .h0)(ascii);
    return colorOf(spared ? 'not-compared' : verdict, colors)(marks[spared ? 'spared' : verdict]);
});
var colorOf = (function colorOf(verdict, colors) {
    return {
        pass: colors.green,
        fail: colors.red,
        inconclusive: colors.yellow,
        warn: colors.yellow,
        'not-compared': colors.dim,
    }[verdict];
});
var variantLines = (function variantLines({ variants }) {
    if (!variants)
        return [];
    const { title, metric, rows } = variants;
    return [['variants', title], ...rows.map((row) => ['', (0,_variants_words_js__WEBPACK_IMPORTED_MODULE_4__/* .variantText */ .l)(row, metric)])];
});
/** A line each; the name stands at the first. */
var weakSpots = (function weakSpots({ weakSlices }) {
    const slices = weakSlices?.slices ?? [];
    return slices.map((slice, i) => [i === 0 ? 'weak spot' : '', (0,_weak_slices_words_js__WEBPACK_IMPORTED_MODULE_5__/* .weakSliceText */ .U)(slice)]);
});
/** Facts under their names; those that are empty are left out. */
var tail = (function tail(facts) {
    return facts
        .filter((([, text]) => text !== ''))
        .map((([name, text]) => `  ${name.padEnd(9)} ${plain(text)}`));
});
var modelText = (function modelText({ outcome, run, comparedWith }, folder) {
    switch (outcome.kind) {
        case 'exported': {
            const size = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(outcome.files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(outcome.bytes)}`;
            return `${shownPath(outcome.path, folder)} (${size})${becomes(outcome)}`;
        }
        case 'kept':
            return `kept with its run${becomes(outcome)}`;
        case 'no model':
            return `none${outcome.promoted ? '; its predictions are the baseline from now on' : ''}`;
        case 'not passed': {
            const { sha } = comparedWith;
            return `not exported${sha === undefined ? '' : `; the baseline stays at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(sha)}`}`;
        }
        default:
            return (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_9__/* .outcomeLines */ .q)(outcome, run).map(sentence).map(_text_case_js__WEBPACK_IMPORTED_MODULE_8__/* .lower */ .i).join('; ');
    }
});
var becomes = (function becomes({ promoted }) {
    return promoted ? '; it is the baseline from now on' : '';
});
var baselineText = (function baselineText({ found, text, sha, url, rows, note }) {
    if (!found)
        return '';
    const parts = [text, sha === undefined ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(sha), rows ?? note ?? '', url ?? ''];
    return parts.filter(((part) => part !== '')).join(', ');
});
var metricLines = (function metricLines(metrics, colors) {
    const rows = metrics.map((({ name, value, note, was }) => ({
        name: plain(name),
        value: plain(value),
        was: was === undefined ? '' : plain(was),
        note: plain(note),
    })));
    const width = widest(rows.map((({ name }) => name)));
    const values = widest(['value', ...rows.map((({ value }) => value))]);
    const were = rows.some((({ was }) => was !== ''));
    const wasWidth = widest(['was', ...rows.map((({ was }) => was))]);
    const line = ((name, value, was, note) => [
        name.padEnd(width + 2),
        value.padStart(values),
        ...(were ? [was.padStart(wasWidth)] : []),
        ...(note === '' ? [] : [note]),
    ]
        .join('  ')
        .trimEnd());
    return [
        colors.bold(line('Metrics', 'value', 'was', 'likely range')),
        ...rows.map((({ name, value, was, note }) => line(`  ${name}`, value, was, note === '' ? '' : colors.dim(note)))),
    ];
});
/** A path as a person in the folder would write it. */
var shownPath = (function shownPath(path, folder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return short === '' || short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) ? path : short;
});

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgedReport: (() => (/* binding */ judgedReport)),
/* harmony export */   terminalReport: (() => (/* binding */ terminalReport))
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_case_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42727);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);
/* harmony import */ var _text_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54777);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38866);
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60067);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27870);
/* harmony import */ var _variants_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80906);
/* harmony import */ var _weak_slices_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19002);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72691);











/** What the gate had said of a run that broke after it, for a terminal or a log: it does not count. */
function judgedReport(view, { colors, ascii = false }) {
    return [
        ...rulesLines(view, colors),
        '',
        ...metricLines(view.metrics.rows, colors),
        '',
        colors.bold('What the gate had said before the run broke, which does not count'),
        ...gateLines(view, colors, ascii),
        plain(`${view.why.main} ${view.why.rest}`.trim()),
    ].join('\n');
}




/** Longer conditions than this are not lined up with. */
const WIDEST = 46;




function barOf({ verdict }, { interval, margin }, colors, ascii) {
    return colorOf(verdict, colors)((0,_bar_js__WEBPACK_IMPORTED_MODULE_3__/* .bar */ .M)(interval, margin, ascii));
}
/** `and 24 more on slices: 20 hold, 4 can't be told` */
function foldedText(folded) {
    const hold = folded.filter(({ verdict }) => verdict === 'pass').length;
    const unclear = folded.length - hold;
    const parts = [`${hold} ${hold === 1 ? 'holds' : 'hold'}`, `${unclear} can't be told`];
    return `and ${folded.length} more on slices: ${(unclear === 0 ? parts.slice(0, 1) : parts).join(', ')}`;
}










/***/ }),

/***/ 80906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ variantText),
/* harmony export */   s: () => (/* binding */ variantsView)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38866);
/* harmony import */ var _likely_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52788);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41379);



/** Undefined where there was one config. */
function variantsView({ variants, }) {
    if (!variants)
        return undefined;
    const { by, judged } = variants;
    return {
        title: titleOf(variants),
        metric: by ?? '',
        rows: judged.map((one) => rowOf(one, by)),
        note: NOTE,
    };
}
const NOTE = 'Each was held to the same baseline on the same test rows, at a level that allows for the choice among them (Holm).';
function titleOf({ by, judged }) {
    const count = (verdict) => judged.filter((one) => one.verdict === verdict).length;
    const passed = count('passed');
    const those = passed === 0 && count('inconclusive') > 0 ? 'those not shown worse' : 'them';
    const place = by === null ? `the first of ${those}` : `the best of ${those} by ${by}`;
    const taken = judged.flatMap((one) => (one.chosen ? [`: ${nameOf(one)} is ${place}`] : []));
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(judged.length, 'variant')}, ${passed === 0 ? 'none' : passed} passed${taken.join('')}`;
}
function rowOf(one, by) {
    const { chosen = false, verdict, value, gain } = one;
    const numbers = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .cZ)(by ?? '');
    const { d, interval = null, confidence = 0 } = gain ?? {};
    return {
        name: nameOf(one),
        chosen,
        verdict,
        value: value === null ? '\u2013' : (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(value, interval, numbers),
        difference: differenceOf(d, interval, numbers),
        range: interval && d !== 0
            ? `${(0,_likely_range_js__WEBPACK_IMPORTED_MODULE_0__/* .shortRange */ .W5)(interval, numbers)} (${Number((confidence * 100).toPrecision(4))}% confidence)`
            : '',
    };
}
function differenceOf(d, interval, numbers) {
    if (d === undefined)
        return '';
    return d === 0 ? 'no difference' : (0,_likely_range_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceText */ .Lr)(d, interval, numbers);
}
function nameOf({ variant }) {
    return variant.length === 0 ? 'the config as it is' : variant.join(', ');
}
/** One as a sentence: `train.epochs=8: auc 0.831, 1.2 pp better: 0.3 to 2.1 (98.33% confidence), passed`. */
function variantText({ name, verdict, value, difference, range }, metric) {
    const measured = metric === '' ? '' : ` ${metric} ${value}`;
    const gain = difference === '' ? '' : `, ${difference}${range === '' ? '' : `: ${range}`}`;
    return `${name}:${measured}${gain}${measured === '' ? ' ' : ', '}${verdict}`;
}


/***/ }),

/***/ 19002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ weakSliceText),
/* harmony export */   f: () => (/* binding */ weakSlicesView)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38866);
/* harmony import */ var _likely_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52788);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41379);



/** Undefined where none was found. */
function weakSlicesView({ weakSlices, }) {
    if (!weakSlices || weakSlices.found.length === 0)
        return undefined;
    const { metric, found, searched, confirming } = weakSlices;
    const numbers = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .cZ)(metric);
    return {
        title: `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(found.length, 'weak spot')}: where the model got worse`,
        slices: found.map(({ where, candidate, baseline, d, interval, n }) => {
            const [value, was] = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valuePair */ .oq)(candidate, baseline, interval, numbers);
            return {
                ...{ where, metric, value, was },
                difference: (0,_likely_range_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceText */ .Lr)(d, interval, numbers),
                range: (0,_likely_range_js__WEBPACK_IMPORTED_MODULE_0__/* .shortRange */ .W5)(interval, numbers),
                rows: (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(n, 'row'),
            };
        }),
        note: `Found on ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(searched)} test rows and confirmed on ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(confirming)} others, which these numbers come from. Weak spots don\u2019t affect the verdict. To have the gate watch one, add a condition with that where.`,
    };
}
/** One as a sentence: `Home = rent: accuracy 68%, was 74% (6 pp worse: 2.1 to 9.8) on 312 rows`. */
function weakSliceText(slice) {
    const { where, metric, value, was, difference, range, rows } = slice;
    return `${where}: ${metric} ${value}, was ${was} (${difference}: ${range}) on ${rows}`;
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
