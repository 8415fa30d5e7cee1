export const id = 4601;
export const ids = [4601];
export const modules = {

/***/ 24601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Reads `METRIC OP`. */
var readStart = (function readStart(text) {
    const metric = METRIC.exec(text);
    if (!metric) {
        return { message: `a condition starts with the name of a metric: ${FORM}`, offset: 0 };
    }
    const after = text.slice(metric[0].length);
    const operator = OPERATOR.exec(after);
    if (!operator) {
        return problemAt(text, after, `expected one of >= > <= < == after the metric: ${FORM}`);
    }
    const [, name, className] = metric;
    return {
        metric: className === undefined ? name : `${name}(${className.trim()})`,
        operator: operator[1],
        rest: after.slice(operator[0].length),
    };
});
/** Reads a number with its unit, or nothing. */
var readAmount = (function readAmount(text) {
    const match = NUMBER.exec(text);
    if (!match)
        return undefined;
    const [whole, digits, unit] = match;
    return {
        value: unit ? percentage(digits) : Number(digits),
        unit: unit,
        rest: text.slice(whole.length),
    };
});
/**
 * A percentage is read as the decimal that it stands for: 82.4 / 100 is not the double that 0.824
 * is.
 */
var percentage = (function percentage(digits) {
    const [mantissa, exponent = '0'] = digits.toLowerCase().split('e');
    return Number(`${mantissa}e${Number(exponent) - 2}`);
});
/**
 * Why a condition may not end here: something follows its value, or the value is more than a number
 * can hold.
 */
var endProblem = (function endProblem(text, rest, value) {
    if (!Number.isFinite(value))
        return problemAt(text, rest, 'the number is too large');
    return rest === '' ? undefined : problemAt(text, rest, `nothing can follow the value: "${rest}"`);
});
/** What seems to be shown is not, by rows that the baseline may have been trained on. */
var orMayHaveSeen = (function orMayHaveSeen(outcome, { pairing }) {
    const { verdict, because } = outcome;
    const seen = pairing.kind === 'paired' && pairing.maySeen;
    if (verdict === 'inconclusive' || !seen)
        return outcome;
    return {
        verdict: 'inconclusive',
        because: { code: 'baseline-may-have-seen', seemed: because },
    };
});
/**
 * What a comparison seems to show, less what rows that may have been seen, or equality alone, take
 * from it.
 */
var orDoubtful = (function orDoubtful(outcome, asked, evidence) {
    const held = orMayHaveSeen(outcome, evidence);
    return held === outcome ? orEqualAlone(outcome, asked) : held;
});
/** A `>` or `<` asks for more than an interval that begins at the limit itself. */
var orEqualAlone = (function orEqualAlone(outcome, { operator, margin, interval }) {
    const { verdict, because } = outcome;
    const strict = operator === '>' || operator === '<';
    if (verdict !== 'pass' || !strict || interval?.[0] !== -margin)
        return outcome;
    return {
        verdict: interval[1] === -margin ? 'fail' : 'inconclusive',
        because: { code: 'equal-is-not-enough', seemed: because, operator },
    };
});
/** What the record keeps of a comparison. */
var evidenceOf = (function evidenceOf({ baseline, d, interval, p, rule, n, flips, informative }, margin, { pWorse, rowsNeeded, smallestDrop }) {
    const gain = { baseline, d, interval, p, rule, n, flips, informative };
    return { ...gain, margin, pWorse, rowsNeeded, smallestDrop };
});
var readThreshold = (function readThreshold(text, afterBaseline) {
    const sign = SIGN.exec(afterBaseline);
    if (!sign)
        return endProblem(text, afterBaseline, 0) ?? { kind: 'baseline', amount: 0 };
    const afterSign = afterBaseline.slice(sign[0].length);
    const amount = readAmount(afterSign);
    if (!amount) {
        const message = `expected a number, a percentage or percentage points after "${sign[1]}"`;
        return problemAt(text, afterSign, message);
    }
    const { value, unit, rest } = amount;
    if (sign[1] === '*' && unit === 'pp') {
        return problemAt(text, rest, 'percentage points are added or taken off: "baseline - 2pp"');
    }
    const signed = sign[1] === '-' ? -value : value;
    const wrong = endProblem(text, rest, value);
    if (wrong)
        return wrong;
    if (sign[1] === '*')
        return { kind: 'relative', factor: value };
    return unit === '%'
        ? { kind: 'relative', factor: 1 + signed }
        : { kind: 'baseline', amount: signed };
});
/**
 * A comparison asks whether the candidate is good enough, so it points to where its metric is
 * better.
 */
var backwards = (function backwards({ metric, operator }, own) {
    if (operator === '==')
        return undefined;
    const higher = (0,kinds_metric/* metricScale */.NK)(metric, own)?.orientation === 'higher';
    if (operator.startsWith(higher ? '>' : '<'))
        return undefined;
    return {
        why: `"${metric}" is better when it is ${higher ? 'larger' : 'smaller'}, so this would pass a model for being worse`,
        fix: `Write it as: ${metric} ${higher ? '>=' : '<='} baseline`,
    };
});
/** A slip of the unit, as 1 for 1pp, makes a condition that every model meets, or none. */
var slipOfUnit = (function slipOfUnit({ metric, text, threshold }, own) {
    const scale = (0,kinds_metric/* metricScale */.NK)(metric, own);
    if (!scale)
        return undefined;
    if (threshold.kind === 'relative') {
        const { factor } = threshold;
        if (factor >= 1 / LARGEST_FACTOR && factor <= LARGEST_FACTOR)
            return undefined;
        return {
            why: `${factor} times the baseline is within every model's reach, or within none's`,
            fix: 'Write baseline * 0.95, baseline - 5% or baseline + 5%, say.',
        };
    }
    const width = scale.most - scale.least;
    if (Math.abs(threshold.amount) >= width) {
        return {
            why: `${scale.text}, so no model could miss or meet this`,
            fix: 'Write 1pp or 0.01, say.',
        };
    }
    if (!Number.isFinite(width) && text.endsWith('pp')) {
        return {
            why: `${(0,kinds_metric/* baseName */.Fl)(metric)} is not a share, so it has no percentage points`,
            fix: 'Write a number in its own unit, or a percentage of the baseline: baseline + 2%',
        };
    }
    return undefined;
});
/**
 * Parses `METRIC OP VALUE`: OP one of `>= > <= < ==`; VALUE a number, a percentage, or `baseline`
 * with `+ - *` a number, a percentage (of the baseline) or percentage points. It never throws.
 */
var parseCondition = (function parseCondition(text) {
    for (const { parse } of Object.values(CONDITION_KINDS)) {
        const found = parse(text);
        if (found === undefined)
            continue;
        return 'message' in found ? { ok: false, ...found } : { ok: true, condition: found };
    }
    const start = readStart(text);
    if ('message' in start)
        return { ok: false, ...start };
    const message = 'expected a number, a percentage or "baseline" after the operator';
    return { ok: false, ...problemAt(text, start.rest, message) };
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: (() => (/* binding */ CONDITION_KINDS)),
  z: (() => (/* binding */ parseCondition))
});

;// CONCATENATED MODULE: ./src/gate/grammar.ts
/** A name of ours, or of a file of numbers: `train.loss`, `eval/f1-macro`. */
const METRIC = /^\s*([A-Za-z_]\w*(?:[./-]\w+)*)(?:\(([^()]+|[^()]*\([^()]*\)[^()]*)\))?\s*/;
const OPERATOR = /^(>=|<=|==|>|<)\s*/;
const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(%|pp)?\s*/;
const FORM = 'METRIC >= VALUE, for example "accuracy >= 85%" or "auc >= baseline - 1pp"';




/** @param rest what was not read yet: the problem is where it begins */
function problemAt(text, rest, message) {
    return { message, offset: text.length - rest.length };
}

// EXTERNAL MODULE: ./src/compare/metric-comparison.ts
var metric_comparison = __webpack_require__(81697);
// EXTERNAL MODULE: ./src/evaluate/statistics/floor.ts
var statistics_floor = __webpack_require__(12617);
// EXTERNAL MODULE: ./src/gate/condition.ts
var gate_condition = __webpack_require__(40474);
;// CONCATENATED MODULE: ./src/gate/baseline-number.ts

/** Two numbers as written: there is nothing to tell chance from change. */
function decideNumber(asked, value, baseline) {
    const { operator } = asked;
    if (operator === '==')
        return decideEquality(asked, { candidate: value, baseline });
    const limit = limitOf(asked, baseline);
    const against = { value, operator, limit, baseline };
    return (0,gate_condition/* holds */.v)(value, operator, limit)
        ? { verdict: 'pass', because: { code: 'number-met', ...against } }
        : { verdict: 'fail', because: { code: 'number-missed', ...against } };
}
/** Equality is compared as written, on the rows that both answered; nothing can show it. */
function decideEquality(asked, { candidate: value, baseline }) {
    const limit = limitOf(asked, baseline);
    const numbers = { value, limit, baseline };
    return (0,gate_condition/* holds */.v)(value, '==', limit)
        ? { verdict: 'pass', because: { code: 'equality-met', ...numbers } }
        : { verdict: 'fail', because: { code: 'equality-missed', ...numbers } };
}
function limitOf({ threshold }, baseline) {
    return threshold.kind === 'relative' ? baseline * threshold.factor : baseline + threshold.amount;
}

// EXTERNAL MODULE: ./src/gate/comparison-verdict.ts
var comparison_verdict = __webpack_require__(15078);
;// CONCATENATED MODULE: ./src/gate/doubt.ts




// EXTERNAL MODULE: ./src/gate/finding.ts
var finding = __webpack_require__(1142);
// EXTERNAL MODULE: ./src/gate/fixed-threshold.ts
var fixed_threshold = __webpack_require__(11451);
// EXTERNAL MODULE: ./src/gate/green-level.ts
var green_level = __webpack_require__(26195);
// EXTERNAL MODULE: ./src/gate/margin.ts
var gate_margin = __webpack_require__(19089);
// EXTERNAL MODULE: ./src/evaluate/statistics/mcnemar.ts
var mcnemar = __webpack_require__(90500);
;// CONCATENATED MODULE: ./src/gate/undefined-side.ts

/** At 95 % it takes 10 rows, which come out so of two models alike once in 2000 times. */
const SHARE = 1 / 50;
/**
 * Decides a comparison of which a side is undefined: undefined is not worse, so nothing is shown.
 * It fails only where the candidate predicts a class nowhere on all test rows that the baseline
 * predicts, and on so many rows, or groups of them, that two models alike would not differ so by
 * chance (McNemar's mid-p of the rows predicted as the class). Nobody asked that question, and no
 * correction of the gate's comparisons counts it: it is given so small a share of the level that it
 * adds nothing to it.
 * @param everywhere whether the candidate is undefined on all test rows, not only on some of them
 */
function decideUndefined({ because: why, givenUp = 0, givenUpUnits = givenUp, }, everywhere, confidence) {
    const shown = (0,mcnemar/* mcnemarNotBetter */.D)(givenUpUnits, 0) <= SHARE * ((1 - confidence) / 2);
    return everywhere && givenUp > 0 && shown
        ? { verdict: 'fail', because: { code: 'class-never-predicted', why, rows: givenUp } }
        : { verdict: 'inconclusive', because: { code: 'undefined-on-common-rows', why } };
}

// EXTERNAL MODULE: ./src/gate/kinds/metric.ts
var kinds_metric = __webpack_require__(1575);
;// CONCATENATED MODULE: ./src/gate/kinds/baseline.ts












/** A model ten times as good or as bad as the baseline is a slip of the unit, as 0.9% for 90%. */
const LARGEST_FACTOR = 10;
const BASELINE = /^baseline\b\s*/;
const SIGN = /^([+*-])\s*/;
const baseline = {
    kind: 'baseline',
    parse(text) {
        const start = readStart(text);
        if ('message' in start)
            return undefined;
        const word = BASELINE.exec(start.rest);
        if (!word)
            return undefined;
        const threshold = readThreshold(text, start.rest.slice(word[0].length));
        if ('message' in threshold)
            return threshold;
        const { metric, operator } = start;
        return { kind: 'baseline', text: text.trim(), metric, operator, threshold };
    },
    pointless(condition, own = []) {
        return backwards(condition, own) ?? slipOfUnit(condition, own);
    },
    plan: kinds_metric/* unknownMetric */.Tx,
    judge({ condition, slice, estimate }, evidence) {
        const found = ((outcome) => (0,finding/* findingOf */.h)(condition, estimate, outcome));
        const unknown = (because) => found({ verdict: 'inconclusive', because });
        const { metric, operator, threshold, confidence, within, guard } = condition;
        const { value } = estimate;
        const { pairing } = evidence;
        if (pairing.kind === 'no-baseline') {
            const because = { code: 'no-baseline', why: pairing.why };
            return found({ verdict: 'not-compared', because });
        }
        if (condition.single)
            return unknown({ code: 'single-number', metric });
        const against = evidence.against(metric, slice, confidence);
        if (against.kind === 'none')
            return unknown(against.because);
        if (against.kind === 'number') {
            if (value !== null)
                return found(decideNumber(condition, value, against.value));
            return unknown({ code: 'undefined-metric', metric, why: estimate.because ?? fixed_threshold/* NOT_A_NUMBER */.Q });
        }
        const { comparison } = against.compared;
        if (comparison.d === null) {
            const level = confidence ?? evidence.confidence;
            const undefinedOutcome = decideUndefined(comparison, value === null && !slice, level);
            return found(orMayHaveSeen(undefinedOutcome, evidence));
        }
        // On all test rows it is undefined, on those in common with the baseline it is not.
        if (value === null) {
            return unknown({ code: 'undefined-metric', metric, why: estimate.because ?? fixed_threshold/* NOT_A_NUMBER */.Q });
        }
        if (operator === '==') {
            return found(orMayHaveSeen(decideEquality(condition, comparison), evidence));
        }
        const margin = (0,gate_margin/* marginOf */.O)(operator, threshold, comparison.orientation, comparison.baseline);
        if (typeof margin !== 'number')
            return found({ verdict: 'fail', because: margin });
        const small = slice && guard && tooSmall(comparison, margin);
        if (small)
            return unknown({ code: 'too-small-to-judge', ...small });
        const level = confidence ?? evidence.confidence;
        const strict = guard ? undefined : (0,green_level/* greenLevel */.e)(level, within, evidence.among);
        /** What is shown at the gate's confidence, where a green takes more than that. */
        const orNotStrictly = ((outcome, seemed) => {
            if (!strict || outcome.verdict !== 'pass')
                return outcome;
            const again = evidence.against(metric, slice, strict.confidence);
            const passes = again.kind === 'compared' &&
                (0,comparison_verdict/* decideComparison */.Ed)(again.compared.comparison, margin, 1, again.compared.beyond?.((0,gate_margin/* toleranceOf */.L)(threshold))).verdict === 'pass';
            return passes
                ? outcome
                : { verdict: 'inconclusive', because: { code: 'not-shown-strictly', seemed, ...strict } };
        });
        return {
            severity: condition.severity,
            sliced: slice !== undefined,
            compared: against.compared,
            margin,
            tolerance: (0,gate_margin/* toleranceOf */.L)(threshold),
            conclude: ((verdict) => ({
                ...found(orNotStrictly(orDoubtful(verdict, { operator, margin, interval: comparison.interval }, evidence), verdict.because)),
                comparison: evidenceOf(comparison, margin, verdict),
            })),
        };
    },
};
/**
 * Whether a slice is too small to show a model no worse than this, or worse at all where nothing is
 * tolerated.
 */
function tooSmall({ stake, confidence }, margin) {
    if (!stake)
        return undefined;
    const { rows, width } = stake;
    const floor = width === null ? metric_comparison/* FEW_ROWS */.b : (0,statistics_floor/* floorRows */.g)(margin, width, confidence);
    const atLeast = Math.max(metric_comparison/* FEW_ROWS */.b, Number.isFinite(floor) ? floor : 0);
    return rows < atLeast ? { rows, atLeast } : undefined;
}





;// CONCATENATED MODULE: ./src/gate/kinds/fixed.ts





const fixed = {
    kind: 'fixed',
    parse(text) {
        const start = readStart(text);
        if ('message' in start)
            return undefined;
        const amount = readAmount(start.rest);
        if (!amount)
            return undefined;
        const { value, unit, rest } = amount;
        if (unit === 'pp') {
            return problemAt(text, rest, 'percentage points only go with a baseline: "baseline - 2pp"');
        }
        const { metric, operator } = start;
        const threshold = { kind: 'absolute', value };
        const condition = { kind: 'fixed', text: text.trim(), metric, operator, threshold };
        return endProblem(text, rest, value) ?? condition;
    },
    /** A slip of the unit, as 85 for 85%, makes a condition that every model meets, or none. */
    pointless({ metric, operator, threshold: { value } }, own = []) {
        const scale = (0,kinds_metric/* metricScale */.NK)(metric, own);
        if (!scale)
            return undefined;
        const { least, most, text } = scale;
        if (value < least || value > most)
            return { why: text, fix: 'Write 85% or 0.85, say.' };
        if ((operator === '>=' && value === least) || (operator === '<=' && value === most)) {
            return { why: `${text}, so this can't fail`, fix: 'Ask for something in between.' };
        }
        if ((operator === '<' && value === least) || (operator === '>' && value === most)) {
            return { why: `${text}, so this can't hold`, fix: 'Ask for something in between.' };
        }
        return undefined;
    },
    plan: kinds_metric/* unknownMetric */.Tx,
    judge({ condition, slice, estimate }, evidence) {
        const { threshold, ...rest } = condition;
        const test = { ...rest, limit: threshold.value };
        const outcome = (0,fixed_threshold/* decideThreshold */.I)(test, estimate);
        const { confidence, within, guard, metric } = condition;
        const strict = confidence === undefined || guard
            ? undefined
            : (0,green_level/* greenLevel */.e)(confidence, within, evidence.among);
        if (!strict || outcome.verdict !== 'pass')
            return (0,finding/* findingOf */.h)(condition, estimate, outcome);
        const again = (0,fixed_threshold/* decideThreshold */.I)(test, evidence.estimate(metric, slice, strict.confidence));
        if (again.verdict === 'pass')
            return (0,finding/* findingOf */.h)(condition, estimate, outcome);
        const because = { code: 'not-shown-strictly', seemed: outcome.because, ...strict };
        return (0,finding/* findingOf */.h)(condition, estimate, { verdict: 'inconclusive', because });
    },
};

;// CONCATENATED MODULE: ./src/gate/kinds/negative-flips.ts







const negativeFlipRate = {
    kind: 'negative-flips',
    parse(text) {
        const start = readStart(text);
        if ('message' in start || start.metric !== kinds_metric/* NEGATIVE_FLIP_RATE */.Rz)
            return undefined;
        const amount = readAmount(start.rest);
        if (!amount || amount.unit === 'pp') {
            const message = 'it counts against the baseline already: hold it to a share, as 1%';
            return problemAt(text, start.rest, message);
        }
        const { metric, operator } = start;
        const threshold = { kind: 'flips', value: amount.value };
        const written = { text: text.trim(), metric, operator, threshold };
        return endProblem(text, amount.rest, amount.value) ?? { kind: 'negative-flips', ...written };
    },
    pointless({ operator, threshold: { value } }) {
        if (!operator.startsWith('<')) {
            return {
                why: 'fewer rows that go wrong are better, so this would pass a model for being worse',
                fix: `Write it as: ${kinds_metric/* NEGATIVE_FLIP_RATE */.Rz} <= ${value}`,
            };
        }
        if (value < 0 || value >= 1 || (value === 0 && operator === '<')) {
            return { why: 'a share lies between 0 and 1', fix: 'Write 1% or 0.01, say.' };
        }
        return undefined;
    },
    plan({ text, place }, { task, numbers }) {
        if (numbers?.alone) {
            return [{ message: `condition "${text}": single numbers have no rows`, at: place }];
        }
        if (task !== 'regression')
            return [];
        return [{ message: `condition "${text}": a regression has no right rows`, at: place }];
    },
    judge({ condition, slice, estimate }, evidence) {
        const { operator, threshold, confidence, within, guard } = condition;
        const { pairing } = evidence;
        if (pairing.kind === 'no-baseline') {
            const because = { code: 'no-baseline', why: pairing.why };
            return (0,finding/* findingOf */.h)(condition, estimate, { verdict: 'not-compared', because });
        }
        const level = confidence ?? evidence.confidence;
        const found = evidence.negativeFlips(slice, level);
        const unknown = (because) => (0,finding/* findingOf */.h)(condition, found?.estimate ?? estimate, { verdict: 'inconclusive', because });
        if (!found) {
            return pairing.kind === 'incomparable'
                ? unknown({ code: 'incomparable', why: pairing.why })
                : unknown({ code: 'rows-not-paired' });
        }
        const { value, interval, because: why = fixed_threshold/* NOT_A_NUMBER */.Q } = found.estimate;
        if (value === null)
            return unknown({ code: 'no-interval', why });
        const because = { value, operator, limit: threshold.value, interval, rows: found.rows };
        const met = (of) => of.map((one) => (0,gate_condition/* holds */.v)(one, operator, threshold.value));
        // As of any fixed threshold, the number counts as measured unless evidence is asked for.
        const asMeasured = confidence === undefined;
        const ends = met(asMeasured ? [value] : (interval ?? []));
        const strict = asMeasured || guard ? undefined : (0,green_level/* greenLevel */.e)(level, within, evidence.among);
        const strictly = strict && evidence.negativeFlips(slice, strict.confidence)?.estimate.interval;
        const shown = strict ? met(strictly ?? []) : ends;
        const outcome = ends.length > 0 && ends.every((end) => !end)
            ? { verdict: 'fail', because: { code: 'flips-beyond', ...because } }
            : shown.length > 0 && shown.every((end) => end)
                ? { verdict: 'pass', because: { code: 'flips-within', ...because } }
                : { verdict: 'inconclusive', because: { code: 'flips-undecided', ...because } };
        return (0,finding/* findingOf */.h)(condition, found.estimate, orMayHaveSeen(outcome, evidence));
    },
};

;// CONCATENATED MODULE: ./src/gate/condition-kinds.ts




/** By their names: a kind is handed the conditions of its own kind alone. */
const CONDITION_KINDS = {
    // First: it knows the metric that is no other's.
    'negative-flips': negativeFlipRate,
    fixed: fixed,
    baseline: baseline,
};



/***/ }),

/***/ 1142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** A finding of a condition; the fail of one that only advises is a `warn`. */
var findingOf = (function findingOf(condition, { value, interval, n }, { verdict, because }) {
    const { text, where, metric, severity, threshold, place, guard, within, single } = condition;
    return {
        condition: text,
        ...(where !== undefined && { where }),
        metric,
        severity,
        ...(guard && { guard }),
        ...(single && { single }),
        ...(within && { within }),
        verdict: severity === 'warn' && verdict === 'fail' ? 'warn' : verdict,
        because,
        n,
        value,
        interval,
        threshold,
        place,
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: (() => (/* binding */ findingOf))
/* harmony export */ });



/***/ }),

/***/ 1575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** The scale of a metric, of whatever class; undefined where there is no such metric. */
var metricScale = (function metricScale(metric, own = []) {
    const known = (0,_evaluate_metrics_own_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMetrics */ .A)(own).find(({ name }) => name === metric)?.metric ??
        _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.find((({ name }) => name === baseName(metric)));
    if (!known)
        return undefined;
    const [least, most] = known.range;
    const text = `${known.name} lies ${rangeInWords(least, most)}`;
    return { least, most, orientation: known.orientation, text };
});
/** `recall` of `recall(bad)`. */
var baseName = (function baseName(metric) {
    return metric.split('(', 1)[0];
});
var rangeInWords = (function rangeInWords(least, most) {
    if (!Number.isFinite(least)) {
        return Number.isFinite(most) ? `at ${most} or below` : 'anywhere';
    }
    return `between ${least} and ${Number.isFinite(most) ? most : 'any number'}`;
});
/** A condition needs its metric, and nothing else of the data. */
var unknownMetric = (function unknownMetric({ text, metric, place }, { task, names, numbers }) {
    if (names.includes(metric))
        return [];
    const about = `condition "${text}"`;
    const other = numbers?.others.get(metric);
    if (numbers && other !== undefined) {
        const message = `${about}: "${metric}" is ${other} in ${numbers.file}, and no number`;
        return [{ message, at: place }];
    }
    const lacking = numbers ? `${numbers.file} has no number` : `a ${task} model has no metric`;
    const fix = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .ZA)(metric, names, numbers?.alone ? 'numbers' : 'metrics');
    return [{ message: `${about}: ${lacking} "${metric}"`, at: place, fix }];
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: (() => (/* binding */ baseName)),
/* harmony export */   NK: (() => (/* binding */ metricScale)),
/* harmony export */   Rz: (() => (/* binding */ NEGATIVE_FLIP_RATE)),
/* harmony export */   Tx: (() => (/* binding */ unknownMetric))
/* harmony export */ });
/* harmony import */ var _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43415);
/* harmony import */ var _evaluate_metrics_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5833);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63180);



/** Rows that were right and are wrong now: of two models, so no metric of one. */
const NEGATIVE_FLIP_RATE = 'negative_flip_rate';






/***/ })

};
