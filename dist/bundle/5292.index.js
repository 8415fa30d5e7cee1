export const id = 5292;
export const ids = [5292];
export const modules = {

/***/ 52788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** The range below a difference, in its unit: `2.6 to 6.8`, `2.0 worse to 2.3 better`. */
var shortRange = (function shortRange(interval, numbers) {
    const [low, high] = interval;
    const [worst, best] = ends(interval, numbers);
    if (low >= 0)
        return `${worst} to ${best}`;
    return high <= 0 ? `${best} to ${worst}` : `${worst} worse to ${best} better`;
});
/** The size of each end. */
var ends = (function ends([low, high], { points }, limit) {
    const unit = points ? 100 : 1;
    const sizes = [low, high].map(((end) => Math.abs(end) * unit));
    const decimals = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsOfRange */ .B2)([low, high], unit) ?? 0;
    const others = limit === undefined ? [] : [Math.abs(limit) * unit];
    const shown = high < 0 || low > 0 || limit !== undefined ? [...sizes, ...others] : sizes;
    return (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .apart */ .zZ)(shown, decimals).slice(0, 2);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ differenceText),
/* harmony export */   W5: (() => (/* binding */ shortRange)),
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




/***/ }),

/***/ 41379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** What a finite number is: its digits, the first of them before the point, times ten to a power. */
var digitsOf = (function digitsOf(value) {
    const [, first, rest = '', exponent] = SCIENTIFIC.exec(value.toExponential());
    return { digits: `${first}${rest}`, exponent: Number(exponent) };
});
/**
 * A finite number with so many decimals: `1,234.50`, and `-0` below zero. A half, of the number as it
 * is written with the fewest digits, goes away from zero: 1.005 is 1.01. As `Intl.NumberFormat` has it
 * for en-US, which takes longer to load than a small file to read.
 */
var decimalText = (function decimalText(value, decimals) {
    const { digits, exponent } = digitsOf(value);
    const kept = Math.max(exponent + 1 + decimals, -1);
    const up = digits.charAt(kept) >= '5' ? 1n : 0n;
    const whole = BigInt(digits.slice(0, Math.max(kept, 0)).padEnd(kept, '0')) + up;
    const text = String(whole).padStart(decimals + 1, '0');
    const point = text.length - decimals;
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    return `${sign}${inThousands(text.slice(0, point))}${decimals > 0 ? `.${text.slice(point)}` : ''}`;
});
/** `1,234,567` of `1234567`. */
var inThousands = (function inThousands(digits) {
    const parts = [];
    for (let end = digits.length; end > 0; end -= 3) {
        parts.unshift(digits.slice(Math.max(0, end - 3), end));
    }
    return parts.join(',');
});
/**
 * Shares are in % and their differences in points; the rest are plain numbers, as those that a
 * command reports are.
 * @param metric its full name: `recall(bad)`
 */
var numbersOf = (function numbersOf(metric) {
    const unit = UNITS.get(metric.replace(/\(.*$/s, '')) ?? 'number';
    return { percent: unit === 'percent', points: unit !== 'number' };
});
/**
 * As `numbersOf` its metric, but in % where the condition itself is written so: `auc >= 80%`. What
 * others took is a plain number, whatever its name: nobody knows its unit.
 */
var numbersOfFinding = (function numbersOfFinding({ metric, condition, threshold, single, }) {
    const written = threshold.kind === 'absolute' && condition.trimEnd().endsWith('%');
    if (written)
        return { percent: true, points: true };
    return single ? { percent: false, points: false } : numbersOf(metric);
});
/** The last digit that is worth showing: the second significant one of the width. Below 0: tens. */
var decimalsOf = (function decimalsOf(width) {
    return 1 - Math.floor(Math.log10(width));
});
/** A value of the metric, with as many digits as its likely range allows: `75.5%`, `0.790`. */
var valueText = (function valueText(value, interval, numbers) {
    return `${valueDigits(value, interval, numbers)}${numbers.percent ? '%' : ''}`;
});
/** Two values that are written with the same digits, and with more where they would look alike and are not. */
var valuePair = (function valuePair(a, b, interval, { percent }) {
    const unit = percent ? 100 : 1;
    const sign = percent ? '%' : '';
    const least = interval && decimalsOfRange(interval, unit);
    const texts = apart([a * unit, b * unit], least ?? threeDigits(a * unit));
    return [`${texts[0]}${sign}`, `${texts[1]}${sign}`];
});
/** The likely range of a value: `72.6% to 78.2%`. */
var valueRange = (function valueRange(interval, numbers) {
    return interval.map(((end) => valueText(end, interval, numbers))).join(' to ');
});
var valueDigits = (function valueDigits(value, interval, { percent }) {
    const unit = percent ? 100 : 1;
    const decimals = interval && decimalsOfRange(interval, unit);
    return decimals === null ? plainNumber(value * unit) : fixed(value * unit, decimals);
});
/** Null where the range has no width: it says nothing about digits. */
var decimalsOfRange = (function decimalsOfRange([low, high], unit) {
    const width = (high - low) * unit;
    return width > 0 && Number.isFinite(width) ? decimalsOf(width) : null;
});
/** A number that has no range: three significant digits, and whole numbers whole. */
var plainNumber = (function plainNumber(value) {
    return fixed(value, threeDigits(value));
});
var threeDigits = (function threeDigits(value) {
    if (value === 0 || !Number.isFinite(value))
        return 0;
    return Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
});
/** Two significant digits: of a distance that rounds to nothing, and of what is estimated. */
var twoDigits = (function twoDigits(value) {
    return String(Number(value.toPrecision(2)));
});
/**
 * Each number with so many decimals, or with more until those that differ look different.
 * @param decimals below 0 they are rounded to tens, hundreds, \u2026
 */
var apart = (function apart(values, decimals, most = MOST_DECIMALS) {
    const different = new Set(values).size;
    for (let more = 0;; more++) {
        const texts = values.map(((value) => fixed(value, decimals + more)));
        if (new Set(texts).size === different || decimals + more >= most)
            return texts;
    }
});
/** `12,345.7`; `1.3e-9` and `1.2e+21` where nobody could read the digits. */
var fixed = (function fixed(value, decimals) {
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
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cY: () => (/* binding */ amountText),
  zZ: (() => (/* binding */ apart)),
  pc: () => (/* binding */ columnTexts),
  m2: () => (/* binding */ decimalsOf),
  B2: (() => (/* binding */ decimalsOfRange)),
  ly: () => (/* binding */ distanceText),
  Zu: () => (/* binding */ fixed),
  PW: () => (/* binding */ limitText),
  cZ: (() => (/* binding */ numbersOf)),
  dK: (() => (/* binding */ numbersOfFinding)),
  ku: (() => (/* binding */ plainNumber)),
  Bj: (() => (/* binding */ twoDigits)),
  oq: (() => (/* binding */ valuePair)),
  tR: (() => (/* binding */ valueRange)),
  Ru: (() => (/* binding */ valueText))
});

// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 5 modules
var metrics = __webpack_require__(43415);
;// CONCATENATED MODULE: ./src/text/decimal-text.ts
/** As `toExponential` writes a number with as many digits as it takes. */
const SCIENTIFIC = /^-?(\d)(?:\.(\d+))?e([+-]\d+)$/;


/** A finite number with the decimals that it takes, and no zeros behind them: `1,234.5`. */
function shortestText(value) {
    const { digits, exponent } = digitsOf(value);
    return decimalText(value, Math.max(0, digits.length - 1 - exponent));
}


;// CONCATENATED MODULE: ./src/report/metric-numbers.ts


const UNITS = new Map(metrics/* METRICS */.Cb.map((({ name, unit }) => [name, unit])));



/** More than these are noise of the arithmetic. */
const MOST_DECIMALS = 12;







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




/***/ }),

/***/ 24779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Why there is no baseline, in words without a full stop. Holds names of branches and experiments:
 * escape it where it is shown.
 */
var noBaselineText = (function noBaselineText(why) {
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
});
var firstText = (function firstText({ searched }) {
    if (searched.in === 'store')
        return 'first run';
    const { branch, project, experiment } = searched;
    return searched.in === 'kept-branch'
        ? `first run: the branch ${branch} holds no run of ${project}/${experiment} yet`
        : `first run: none of ${project}/${experiment} was promoted on ${branch} yet`;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ choiceText),
/* harmony export */   Y: (() => (/* binding */ noBaselineText))
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);



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

/***/ 97386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** The comparison as the record keeps it: how rows were paired, and what is undefined, as data and as a text. */
var comparisonInWords = (function comparisonInWords({ rows, pairing, metrics, ...rest }) {
    return {
        rows,
        note: pairing ? pairingText(pairing) : null,
        ...(pairing && { pairing }),
        ...rest,
        metrics: metrics.map(rowInWords),
    };
});
var rowInWords = (function rowInWords(row) {
    if (row.d === null)
        return { ...row, why: (0,_undetermined_words_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedSidesText */ .g4)(row.because) };
    return { ...row, ...(row.because && { why: (0,_undetermined_words_js__WEBPACK_IMPORTED_MODULE_0__/* .undeterminedText */ .y7)(row.because) }) };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ pairingText),
/* harmony export */   aM: (() => (/* binding */ comparisonInWords)),
/* harmony export */   zX: () => (/* binding */ incomparableText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38866);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56942);
/* harmony import */ var _undetermined_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79400);





/**
 * How the rows were paired, in words without a full stop. Holds names from the data: escape it
 * where it is shown.
 */
function pairingText(note) {
    switch (note.code) {
        case 'labels-changed':
            return `compared on the same ${note.relabelled.of} test rows${relabelledText(note)}`;
        case 'shared-labels-changed':
            return labelsText(note.relabelled);
        case 'rows-gone':
            return `compared on the ${note.rows} test rows, which are ${note.rows} of the baseline's ${note.of}${relabelledText(note)}`;
        case 'columns-changed':
            return `compared by what the baseline said of the same rows before their columns changed${relabelledText(note)}`;
        case 'rescored': {
            const what = note.changed === 'ids' ? 'the ids of the rows' : 'the test data';
            return `${what} changed: the baseline's model was scored on the ${note.rows} test rows of this run${relabelledText(note)}`;
        }
        case 'both-held-out': {
            const cells = note.by === undefined
                ? ''
                : `; the rows are the same by "${note.by}", and may hold other cells`;
            return `compared on the ${note.rows} of ${note.of} test rows that both runs held out${relabelledText(note)}${cells}`;
        }
        case 'not-trained-on':
            return `compared on the ${note.rows} of ${note.of} test rows that the baseline was not trained on${relabelledText(note)}`;
        case 'may-have-seen':
            return 'the split changed, or the rows are written otherwise: the baseline may have seen these rows in training';
        case 'shared-rows':
            return `compared on the ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(note.rows, 'row')} that both have; ${sidesText(note)}${relabelledText(note)}`;
        case 'numbers-alone':
            return `compared by numbers alone, unpaired: ${notKeptText(note.notKept)}`;
    }
}
/**
 * Why two models can't be held against each other, in words without a full stop. Holds names from
 * the data: escape it where it is shown.
 */
function incomparableText(why) {
    switch (why.code) {
        case 'another-label':
            return `the baseline predicts ${nameText(why.baseline)}, this model ${nameText(why.candidate)}`;
        case 'another-task':
            return `the baseline's task is ${why.baseline}, the candidate's is ${why.candidate}`;
        case 'other-classes':
            return `the baseline's classes are ${why.baseline.join(', ')}, the candidate's ${why.candidate.join(', ')}`;
        case 'another-positive-class':
            return `the baseline's positive class is "${why.baseline}", the candidate's "${why.candidate}"`;
        case 'test-data-changed':
            return `the test data changed, and ${notRescoredText(why.and)}: the numbers are not comparable`;
        case 'ids-name-no-rows': {
            const id = why.column === undefined ? 'id' : `"${why.column}"`;
            return `${why.rows} of ${why.of} rows have another label under the same ${id}, so it does not name rows`;
        }
        case 'ids-of-another-kind':
            return 'their rows have ids of another kind (data.id)';
        case 'no-row-in-common':
            return 'they have no test row in common';
        case 'only-one-names-rows':
            return 'only one of the two has names for its rows (predictions.id)';
        case 'rows-changed-nameless':
            return 'the rows changed, and they have no names to be found by (predictions.id)';
        case 'too-few-shared':
            return `${sidesText(why)}, and ${why.rows} in both${namesText(why.names)}: more than a tenth of all rows can't be paired`;
    }
}
function namesText(names) {
    if (!names)
        return '';
    const [candidate, baseline] = [names.candidate, names.baseline].map((name) => JSON.stringify((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(name, LONGEST_NAME)));
    return ` (the first are called ${candidate} and ${baseline})`;
}
const LONGEST_NAME = 40;
function notRescoredText(why) {
    switch (why.code) {
        case 'predictions-not-kept':
            return notKeptText(why.whose);
        case 'model-not-kept':
            return "the baseline's model was not kept";
        case 'model-does-not-fit':
            return `the baseline's model does not fit it (${why.why})`;
        case 'not-scored':
            return `the baseline's model was not scored again (${why.why})`;
        case 'model-of-another-task':
            return `the task of the baseline's model is ${why.baseline}, the candidate's is ${why.candidate}`;
    }
}
function notKeptText(whose) {
    return `the ${whose}'s predictions were not kept`;
}
/** Both are judged by one truth; that it moved has to be said. */
function relabelledText({ relabelled }) {
    return relabelled ? `; ${labelsText(relabelled)}` : '';
}
function labelsText({ rows, of }) {
    return `${rows} of the ${of} rows that both tested on have another label now, and both models are judged by the labels of this run`;
}
/** The rows that only one of the two has. */
function sidesText({ onlyCandidate, onlyBaseline, files }) {
    return [
        [onlyCandidate, files?.candidate ?? 'this run'],
        [onlyBaseline, files?.baseline ?? 'the baseline'],
    ]
        .filter(([rows]) => rows > 0)
        .map(([rows, where]) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rows, 'row')} only in ${where}`)
        .join(', ');
}
function nameText(column) {
    return column === null ? 'a label without a name' : `"${column}"`;
}


/***/ }),

/***/ 25292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** The decision as the record keeps it: each reason as data, and as a sentence. */
var inWords = (function inWords({ findings, ...rest }) {
    return {
        ...rest,
        findings: findings.map(((finding) => ({ ...finding, reason: findingText(finding) }))),
    };
});
var findingText = (function findingText(finding) {
    const text = reasonText(finding);
    const { reference } = finding;
    if (!reference || reference.used === null)
        return text;
    const { used, budget, promotions, runId } = reference;
    const numbers = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOfFinding */ .dK)(finding);
    const since = promotions === undefined ? '' : ` in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(promotions + 1, 'promotion')}, this one too`;
    return `${text}. ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(used, numbers)} of ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(budget, numbers)} used since run ${runId}${since}`;
});
/**
 * Why a condition came out as it did, in a plain sentence or two, the last without its full stop.
 * Holds names from the data: escape it where it is shown.
 */
var reasonText = (function reasonText(finding) {
    const { because, interval } = finding;
    return wordsOf(because, { numbers: (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOfFinding */ .dK)(finding), interval });
});
var wordsOf = (function wordsOf(reason, about) {
    const words = WORDS[reason.code];
    return words(reason, about);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ asksForWorseText),
/* harmony export */   Vh: () => (/* binding */ roughRows),
/* harmony export */   be: () => (/* binding */ canBeCollected),
/* harmony export */   fg: () => (/* binding */ ASKED),
/* harmony export */   k7: () => (/* binding */ askedText),
/* harmony export */   r4: (() => (/* binding */ inWords)),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81697);
/* harmony import */ var _text_case_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42727);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38866);
/* harmony import */ var _likely_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52788);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41379);
/* harmony import */ var _no_baseline_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24779);
/* harmony import */ var _pairing_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97386);
/* harmony import */ var _undetermined_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79400);








const SHARE = { percent: true, points: true };
/** More rows than this nobody is sent to collect. */
const MOST_ROWS = 1_000_000;




const WORDS = {
    'undefined-metric': ({ metric, why }) => `${metric} has no value: ${textOf(why)}`,
    'undefined-on-slice': ({ metric, why, lacks }) => `Can\u2019t tell: ${metric} has no value here, ${textOf(why)}; it needs ${lackText(lacks)}`,
    'too-small-to-judge': ({ rows, atLeast }) => `Too small to judge: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(rows, 'row')} of the ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(atLeast)} that it takes`,
    'threshold-met': (({ value, operator, limit }, { numbers, interval }) => {
        const [shown, against] = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valuePair */ .oq)(value, limit, interval, numbers);
        return `${shown}, and ${ASKED[operator]} ${value === limit ? shown : against} is asked`;
    }),
    'threshold-missed': (reason, about) => `${missedText(reason, about)}${closeCall(reason, about)}`,
    'threshold-shown-met': ({ operator, interval }, { numbers }) => `${isUpper(operator) ? 'Below' : 'Above'} the limit with all of its likely range, ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(interval, numbers)}`,
    'threshold-shown-missed': (reason, about) => `${missedText(reason, about)}, and so is all of its likely range, ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(reason.interval, about.numbers)}`,
    'threshold-inside-interval': ({ interval }, { numbers }) => `Can\u2019t tell: the limit is inside the likely range, ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(interval, numbers)}`,
    'threshold-without-interval': () => 'Can\u2019t tell: no range can be given',
    'no-baseline': (({ why }) => `Not compared: ${typeof why === 'string' ? why : (0,_no_baseline_words_js__WEBPACK_IMPORTED_MODULE_2__/* .noBaselineText */ .Y)(why)}`),
    incomparable: ({ why }) => `Not compared: ${typeof why === 'string' ? why : (0,_pairing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .incomparableText */ .zX)(why)}`,
    'baseline-predictions-not-kept': () => 'Not compared: the baseline\u2019s predictions were not kept',
    'single-number': ({ metric }) => `Can\u2019t tell: ${metric} is a single number, and nothing tells chance from change in it`,
    'metric-not-in-baseline': ({ metric }) => `Not compared: the baseline has no ${metric}`,
    'flips-within': (reason) => flipsText(reason),
    'flips-beyond': (reason) => `${flipsText(reason)}; ${flipsAllowed(reason)}`,
    'flips-undecided': (reason) => `Can\u2019t tell: ${flipsText(reason)}; ${flipsAllowed(reason)}`,
    'rows-not-paired': () => 'Not compared: the rows of the two models are not paired',
    'undefined-on-common-rows': ({ why }) => `Not compared: ${textOfSides(why)}`,
    'class-never-predicted': ({ why, rows }) => `A class is no longer predicted, as the baseline does on ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(rows, 'row')}: ${textOfSides(why)}`,
    'asks-for-worse-model': asksForWorseText,
    'equality-cannot-be-shown': () => 'Tests can show better or worse, never equal: use \u201c>=\u201d or \u201c<=\u201d',
    'equality-met': (reason, about) => equalityText(reason, about),
    'equality-missed': (reason, about) => equalityText(reason, about),
    'number-met': (reason, about) => numberText(reason, about),
    'number-missed': (reason, about) => numberText(reason, about),
    'identical-predictions': (() => 'The same predictions on every row'),
    'identical-where-gain-asked': ({ margin }, { numbers }) => `The same predictions on every row; ${askedText(margin, numbers)}`,
    'no-interval': ({ why }) => `Can\u2019t tell: no range can be given, ${textOf(why)}`,
    'shown-better': ({ gain }, about) => (0,_text_case_js__WEBPACK_IMPORTED_MODULE_6__/* .upper */ .j)(rangeOf(gain, 0, about)) + fewDiffer(gain),
    'shown-good-enough': ({ margin, gain }, about) => goodEnough(margin, gain, about),
    'shown-not-good-enough': ({ margin, gain }, about) => `${notEnough(margin, gain, about)}${fewDiffer(gain)}`,
    'few-of-rarer-class': ({ rows, atLeast, margin, gain }, about) => `${doubt(margin, gain, about)}. Only ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(rows, 'row is', 'rows are')} of the rarer class; ${atLeast} could tell`,
    'few-rows-carry': ({ rows, margin, gain }, about) => `${doubt(margin, gain, about)}. ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(rows, 'row carries', 'rows carry')} this difference; mae, or a log_ metric, rests on more of them`,
    'no-difference-seen': ({ margin, gain, rowsNeeded }, about) => `${doubt(margin, gain, about)}${rowsText(gain, rowsNeeded)}`,
    'difference-not-shown-beyond': ({ margin, gain, rowsNeeded }, about) => `${doubt(margin, gain, about)}${rowsText(gain, rowsNeeded)}`,
    'one-of-many': ({ margin, gain, comparisons, rowsNeeded }, about) => `${notEnough(margin, gain, about)}. Alone this would fail; of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(comparisons)} comparisons one can look so by chance${rowsText(gain, rowsNeeded)}`,
    'baseline-may-have-seen': ({ seemed, note }, about) => `${wordsOf(seemed, about)}. It does not count: ${note ?? (0,_pairing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pairingText */ .OO)({ code: 'may-have-seen' })}`,
    'not-shown-strictly': ({ seemed, confidence, ...among }, about) => `${wordsOf(seemed, about)}. But ${whyStrictly(among)}, so it has to be shown at ${Number((confidence * 100).toPrecision(4))}%, and is not`,
    'equal-is-not-enough': ({ seemed, operator }, about) => `${wordsOf(seemed, about)}. \u201c${operator}\u201d asks for more than equal`,
};
/** A text already in older records. */
function textOf(why) {
    return typeof why === 'string' ? why : (0,_undetermined_words_js__WEBPACK_IMPORTED_MODULE_4__/* .undeterminedText */ .y7)(why);
}
/** The same. */
function textOfSides(why) {
    return typeof why === 'string' ? why : (0,_undetermined_words_js__WEBPACK_IMPORTED_MODULE_4__/* .undefinedSidesText */ .g4)(why);
}
function flipsText({ rows, interval }) {
    const range = interval === null ? '' : ` (likely range ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(interval, SHARE)} of all)`;
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(rows, 'row')} that the baseline gets right ${rows === 1 ? 'is' : 'are'} wrong now${range}`;
}
function flipsAllowed({ limit }) {
    return `${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .PW)(limit, SHARE)} is allowed`;
}
function whyStrictly({ alternatives, looks, rivals = 1, }) {
    const whys = [
        ...(rivals > 1 ? [`one of ${rivals} variants would be promoted`] : []),
        ...(alternatives > 1 ? [`one of ${alternatives} is enough`] : []),
        ...(looks > 0 ? [`it is candidate ${looks} on these rows`] : []),
    ];
    return whys.join(' and ');
}
/** What a condition asks for, before its number. */
const ASKED = {
    '>=': 'at least',
    '>': 'more than',
    '<=': 'at most',
    '<': 'less than',
    '==': 'exactly',
};
/** Of `metric OP baseline` where OP asks for the worse side. */
function asksForWorseText({ operator, orientation, }) {
    const better = orientation === 'higher' ? 'Higher' : 'Lower';
    return `${better} is better here, so \u201c${operator} baseline\u201d asks for a worse model`;
}
function isUpper(operator) {
    return operator === '<=' || operator === '<';
}
function missedText({ value, operator, limit }, { numbers, interval }) {
    if (value === limit)
        return `At the limit, and \u201c${operator}\u201d asks for more`;
    const distance = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(value, limit, interval, numbers);
    return `${distance} ${value < limit ? 'below' : 'above'} the limit`;
}
/** Said only where the likely range holds the limit: the value alone decides. */
function closeCall({ limit }, { numbers, interval }) {
    if (!interval || limit < interval[0] || limit > interval[1])
        return '';
    return `. A close call: the likely range is ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(interval, numbers)}`;
}
function lackText(lack) {
    switch (lack.of) {
        case 'rows':
            return `at least ${lack.atLeast} rows`;
        case 'classes':
            return `rows of ${lack.atLeast} classes`;
        case 'these classes':
            return `a row of class ${lack.classes.join(' and one of class ')}`;
    }
}
function equalityText({ value, limit, baseline }, { numbers, interval }) {
    const [shown, against] = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valuePair */ .oq)(value, limit, interval, numbers);
    return `${shown}, exactly ${value === limit ? shown : against} is asked (baseline ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(baseline, interval, numbers)})`;
}
function numberText({ value, operator, limit, baseline }, { numbers, interval }) {
    const [shown, against] = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valuePair */ .oq)(value, limit, interval, numbers);
    const was = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(baseline, interval, numbers);
    return `${shown}, ${ASKED[operator]} ${value === limit ? shown : against} is asked (baseline ${was}). Only two numbers: nothing tells chance from change`;
}
function rangeOf({ interval }, margin, { numbers }) {
    return (0,_likely_range_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeText */ .lq)(interval, numbers, margin === 0 ? undefined : -margin);
}
function goodEnough(margin, gain, about) {
    const [low] = gain.interval;
    const range = rangeOf(gain, margin, about);
    const few = fewDiffer(gain);
    if (margin < 0)
        return `${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_6__/* .upper */ .j)(range)}; ${askedText(margin, about.numbers)}${few}`;
    if (low > 0)
        return `${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_6__/* .upper */ .j)(range)}${few}`;
    return `${margin === 0 ? 'Not worse' : 'No worse than allowed'}: ${range}${few}`;
}
/** `Worse by 2.6 to 6.8 pp; 1 pp is allowed` */
function notEnough(margin, gain, about) {
    return `${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_6__/* .upper */ .j)(rangeOf(gain, margin, about))}; ${askedText(margin, about.numbers)}`;
}
function doubt(margin, gain, about) {
    const crosses = gain.interval[0] < 0 && gain.interval[1] > 0;
    const asked = askedText(margin, about.numbers, crosses);
    return `Can\u2019t tell: ${rangeOf(gain, margin, about)}; ${asked}${fewDiffer(gain)}`;
}
/**
 * What is allowed, or asked.
 * @param said the word "worse" has to be said: the range is on both sides
 */
function askedText(margin, numbers, said = false) {
    if (margin === 0)
        return 'nothing worse is allowed';
    if (margin < 0)
        return `a gain of ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(-margin, numbers)} is asked`;
    return `${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(margin, numbers)}${said ? ' worse' : ''} is allowed`;
}
/** Said where so few rows tell the models apart that a reader would want to look at them. */
function fewDiffer({ informative, flips, n }) {
    if (informative === null || !flips || informative >= _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_7__/* .FEW_ROWS */ .b)
        return '';
    return `. The models differ on only ${informative} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(n)} rows`;
}
function rowsText({ n }, rowsNeeded) {
    if (rowsNeeded === null)
        return '';
    const few = `. ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(n, 'row is', 'rows are')} too few`;
    return rowsNeeded > MOST_ROWS
        ? `${few}, and no number of rows you could collect would tell`
        : `${few}; about ${roughRows(rowsNeeded)} would tell`;
}
/** Two digits: it is an estimate. */
function roughRows(rows) {
    return (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(Number((0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .twoDigits */ .Bj)(rows)));
}
/** Whether that many rows could be collected at all. */
function canBeCollected(rows) {
    return rows !== null && rows <= MOST_ROWS;
}


/***/ }),

/***/ 79400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** The metrics as the record keeps them: why one is undefined as data, and as a text. */
var estimatesInWords = (function estimatesInWords(metrics) {
    return Object.fromEntries(Object.entries(metrics).map((([name, estimate]) => [name, estimateInWords(estimate)])));
});
var estimateInWords = (function estimateInWords({ because, zeroed, ...numbers }) {
    return {
        ...numbers,
        ...(because && { why: undeterminedText(because), because }),
        ...(zeroed && { zeroed }),
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: (() => (/* binding */ estimatesInWords)),
/* harmony export */   g4: () => (/* binding */ undefinedSidesText),
/* harmony export */   y7: () => (/* binding */ undeterminedText)
/* harmony export */ });


/** Of a metric of two models; of both where it is undefined of both. Holds names from the data. */
function undefinedSidesText({ candidate, baseline }) {
    const whys = [
        candidate && `the candidate's is undefined: ${undeterminedText(candidate)}`,
        baseline && `the baseline's is undefined: ${undeterminedText(baseline)}`,
    ];
    return whys.filter((why) => why !== undefined).join('; ');
}
/**
 * Why a number is none, in words without a full stop. Holds names from the data: escape it where it
 * is shown.
 */
function undeterminedText(why) {
    return wordsOf(why);
}
function wordsOf(why) {
    const words = WORDS[why.code];
    return words(why);
}
const WORDS = {
    'no-rows': () => 'there are no rows',
    'not-finite': () => 'the predictions hold a value that is not a finite number',
    'no-row-of-class': ({ class: name }) => name === undefined ? 'no row is of the class' : `no row is of the class ${name}`,
    'no-row-predicted': ({ class: name }) => `no row is predicted as ${name}`,
    'class-absent': ({ class: name }) => `no row is of the class ${name} or predicted as it`,
    'one-class': ({ class: name }) => `all rows are of the class ${name}`,
    'one-class-predicted': ({ class: name }) => `all rows are predicted as ${name}`,
    'labels-equal': () => 'all labels are equal',
    'classes-alone': ({ lacks }) => `the predictions hold classes alone, no ${lacks}`,
    'score-not-a-number': () => 'a score is not a number',
    'score-not-a-probability': () => 'a score is not a probability between 0 and 1',
    'label-zero': () => 'a label is 0, so its error has no percentage',
    'no-logarithm': ({ of }) => `a ${of} is not above 0, so it has no logarithm`,
    'no-column': ({ column }) => `the predictions have no column for "${column}"`,
    'no-right-rows': () => 'a regression has no right rows',
    'no-value': () => 'it has none',
    'not-reported': () => 'the command reported no number',
    'not-a-number': () => 'it is not a number',
    'number-not-finite': ({ number, file }) => `it is ${number} in ${file}`,
    'one-row': () => 'one row has no spread',
    'all-alike': ({ of }) => `no ${rowText(of)} differs from another`,
    'none-tells-apart': ({ of }) => `no ${rowText(of)} tells the models apart`,
    'resamples-alike': () => 'all resamples of the rows give the same value',
    'resamples-undefined': () => 'it is undefined in too many resamples of the rows',
    'few-units': ({ units, count, atLeast, ofClass }) => {
        const what = units === 'group' ? 'groups' : 'moments';
        const which = ofClass ? ' that have rows of a class' : '';
        return `of ${count} ${what}${which} there is no interval; it takes ${atLeast}`;
    },
    'ranks-without-spread': () => 'with fewer than two rows of a class the ranks have no spread',
    'interval-not-finite': () => 'the interval is not finite',
    'single-number': () => 'no evidence: a single number',
    'few-rows-of-class': () => 'too few rows of a class',
    'known-later': () => 'there is no promoted run yet to go by',
    'in-words': ({ text }) => text,
};
function rowText(of) {
    return of === 'rows' ? 'row' : 'unit of rows';
}


/***/ })

};
