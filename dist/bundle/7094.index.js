export const id = 7094;
export const ids = [7094];
export const modules = {

/***/ 32442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** How a verdict was reached, for who knows or wants to know the methods, a sentence each. */
var decidedLines = (function decidedLines(record) {
    const { comparison, decision, baseline } = record;
    const compared = decision.findings.filter((({ comparison: of }) => of));
    const left = compared.length - MOST_SHOWN;
    const lines = [
        comparison ? rowsText(comparison) : '',
        seedsText(record),
        unitsText(record),
        ...compared.slice(0, MOST_SHOWN).map(comparisonLine),
        left > 0 ? `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(left, 'more comparison')}: see the run record.` : '',
        familyText(decision.findings),
        (0,_last_word_words_js__WEBPACK_IMPORTED_MODULE_4__/* .lastWordText */ .o)(record),
        'accepted' in baseline && baseline.accepted
            ? `The baseline ${acceptedBy(baseline.accepted)}.`
            : '',
    ];
    return lines.filter(((line) => line !== ''));
});
/** Which rows both were asked, and where only one is right. */
var rowsText = (function rowsText({ rows, note, maySeen, metrics }) {
    if (maySeen) {
        return 'The baseline may have been trained on these rows, so nothing can be concluded from them.';
    }
    const same = note === null ? `Both models answered the same ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rows, 'test row')}.` : '';
    return [same, flipsText(metrics)].filter(((part) => part !== '')).join(' ');
});
var flipsText = (function flipsText(metrics) {
    const accuracy = metrics.find((({ metric }) => metric === 'accuracy'));
    if (accuracy?.d == null || !accuracy.flips)
        return '';
    const { candidate, baseline } = accuracy.flips;
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(candidate, 'row is', 'rows are')} right only now, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(baseline)} ${baseline === 1 ? 'was' : 'were'} right only before.`;
});
/** The methods, their p, and what these rows could have shown. */
var comparisonLine = (function comparisonLine(finding) {
    const { comparison } = finding;
    if (!comparison)
        return '';
    const { rule, pWorse } = comparison;
    const methods = [
        rule ?? 'no method applies',
        pWorse === null ? '' : `p = ${pText(pWorse)} for \u201cno worse than allowed\u201d`,
    ];
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowText */ .qg)(finding)}: ${methods.filter(((part) => part !== '')).join(', ')}.${sharesText(finding)}${powerText(finding)}`;
});
/** Of several seeds: what their choice makes of the error, and what the rows. */
var sharesText = (function sharesText(finding) {
    const seeds = (0,_why_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gainOf */ .vC)(finding)?.seeds;
    if (!seeds)
        return '';
    const share = (of) => `${Number((of * 100).toPrecision(2))}%`;
    return ` Of its error rows make ${share(seeds.rows)}, seeds ${share(seeds.seeds)}.`;
});
/** The smallest decline that these rows would have shown; what is allowed is part of it. */
var powerText = (function powerText(finding) {
    const { comparison } = finding;
    if (!comparison?.smallestDrop || comparison.margin < 0)
        return '';
    const { points } = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOfFinding */ .dK)(finding);
    const total = (comparison.margin + comparison.smallestDrop) * (points ? 100 : 1);
    const text = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(total, (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsOf */ .m2)(total));
    return ` These rows show a model that is worse by ${text}${points ? ' pp' : ''} or more in 4 cases of 5.`;
});
var pText = (function pText(p) {
    return p < 1e-4 ? 'less than 0.0001' : (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .twoDigits */ .Bj)(p);
});
/** What the rows come in, where a row does not stand for itself; empty where each does. */
var unitsText = (function unitsText({ units }) {
    if (!units)
        return '';
    const { kind, column, count } = units;
    if (kind === 'group') {
        const few = count < FEW_GROUPS && count >= _evaluate_units_js__WEBPACK_IMPORTED_MODULE_5__/* .FEWEST_UNITS */ .fA ? ` ${FEW_GROUPS_TEXT}` : '';
        return `The test rows come in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count, 'group')} by "${column}": intervals and tests go by whole groups.${few}`;
    }
    return `The test rows are in the order of "${column}": intervals and tests allow for neighbours that are alike. Where rows far apart in time are still alike, judge by blocks: gate.cluster: {time: day}.`;
});
/** How many seeds the numbers are means of, and which model is exported; empty where there was one. */
var seedsText = (function seedsText({ seeds }) {
    if (!seeds)
        return '';
    const { trained, exported, by } = seeds;
    const which = by === null ? 'the first' : `the median by ${by}`;
    return `Trained with ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(trained.length, 'seed')}: numbers are means over them, and the model of seed ${exported} is kept, ${which}.`;
});
/** How the comparisons that decide were judged together; empty where there was at most one. */
var familyText = (function familyText(findings) {
    const compared = findings.filter((({ comparison, severity, confirm }) => comparison && severity === 'error' && !confirm));
    if (compared.length < 2)
        return '';
    return `${compared.length} comparisons were judged together: red has to hold after Holm\u2019s correction, green has to hold for each.`;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ rowsText),
/* harmony export */   ij: (() => (/* binding */ decidedLines)),
/* harmony export */   zs: () => (/* binding */ acceptedText)
/* harmony export */ });
/* unused harmony exports powerText, unitsText, seedsText, familyText, acceptedBy */
/* harmony import */ var _evaluate_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90804);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38866);
/* harmony import */ var _last_word_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4381);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41379);
/* harmony import */ var _why_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75916);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);






/** More comparisons than these are counted. */
const MOST_SHOWN = 10;








/** Few groups are fewer than 20 to 50, as these are alike (Cameron & Miller 2015, section VI). */
const FEW_GROUPS = 30;
const FEW_GROUPS_TEXT = 'So few tell little of how groups differ: the likely range of one model\u2019s value may be too narrow.';


/** That a person took the model for the baseline, why, and what was waived for it. Holds the person's text. */
function acceptedText({ waived, ...acceptance }) {
    const what = waived.length === 0 ? 'Nothing had to be waived' : `Waived: ${waived.join('; ')}`;
    return `The model ${acceptedBy(acceptance)}. ${what}.`;
}
/** Of the model, or of the baseline: who took it for that. */
function acceptedBy({ by, reason, }) {
    return `was accepted as the baseline by ${by}, because: \u201c${reason}\u201d`;
}


/***/ }),

/***/ 23286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Of a metric of two models, in words: `2.1 pp worse`, `no difference seen`. Holds names from the data. */
var differenceOf = (function differenceOf(row, numbers) {
    if (row.d === null)
        return { text: row.why, shown: false, range: '' };
    const { d, interval, shown } = row;
    const range = interval ? (0,_likely_range_js__WEBPACK_IMPORTED_MODULE_0__/* .shortRange */ .W5)(interval, numbers) : '';
    if (d === 0 && (!interval || (interval[0] === 0 && interval[1] === 0))) {
        return { text: 'no difference', shown: false, range: '' };
    }
    return standsApart(row)
        ? { text: (0,_likely_range_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceText */ .Lr)(d, interval, numbers), shown: shown !== null, range }
        : { text: 'no difference seen', shown: false, range };
});
/** Whether a metric differs when it is looked at alone; `shown` says whether it does among all of them. */
var standsApart = (function standsApart({ d, interval }) {
    return d !== null && d !== 0 && (interval === null || interval[0] > 0 || interval[1] < 0);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: (() => (/* binding */ differenceOf)),
/* harmony export */   s: (() => (/* binding */ standsApart))
/* harmony export */ });
/* harmony import */ var _likely_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52788);





/***/ }),

/***/ 72697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** What there is to say of the rules before anything else; undefined where it is nothing. */
var rulesView = (function rulesView({ rules, git, decision, }) {
    if (!rules)
        return undefined;
    const { changes, agreed } = rules;
    if (changes.length === 0 && !rules.inapplicable && agreed.in !== 'nothing')
        return undefined;
    const work = workOf(git?.ref ?? '');
    const what = changes.every(({ path }) => path.startsWith('gate.')) ? 'the gate' : 'the rules';
    const left = changes.length - MOST_SHOWN;
    return {
        title: changes.length === 0 ? '' : `${work} changes ${what}`,
        changes: changes.slice(0, MOST_SHOWN).map(shownChange),
        sentences: [
            ...(left > 0 ? [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(left, 'more change')} of the rules: see the run record.`] : []),
            ...decidedBy(rules, decision, work),
        ],
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ shownChange),
/* harmony export */   f: (() => (/* binding */ rulesView))
/* harmony export */ });
/* harmony import */ var _text_case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42727);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38866);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56942);
/* harmony import */ var _no_baseline_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24779);
/* harmony import */ var _why_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75916);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);






/** More changes than this hide the verdict. */
const MOST_SHOWN = 20;
/** Characters of a rule that are shown. */
const LONGEST = 200;

function workOf(ref) {
    if (ref.startsWith('refs/pull/'))
        return 'This pull request';
    return ref.startsWith('refs/heads/gh-readonly-queue/') ? 'This merge group' : 'This work';
}
/** With what is not set said, and long texts cut. */
function shownChange({ path, base, head }) {
    const condition = path === 'gate.conditions';
    const text = (value, none) => value === null ? none : (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(value, LONGEST);
    return {
        ...(!condition && { key: path }),
        before: text(base, condition ? 'no such condition' : 'not set'),
        after: text(head, condition ? 'removed' : 'not set'),
    };
}
function decidedBy({ decides, agreed, inapplicable, other }, decision, work) {
    const own = `${work.replace('This', 'the')}\u2019s own rules`;
    if (agreed.in === 'nothing') {
        return [
            `The base ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(agreed.sha)} has no such config, and no promoted run says what is asked (${typeof agreed.why === 'string' ? agreed.why : (0,_no_baseline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .noBaselineText */ .Y)(agreed.why)}): ${own} decide.`,
        ];
    }
    const before = agreed.in === 'base'
        ? `the rules of the base ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(agreed.sha)}`
        : `the rules that run ${agreed.runId} was promoted by`;
    if (inapplicable) {
        return [
            `${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_5__/* .upper */ .j)(before)} can\u2019t be applied any more, which counts as failed: ${inapplicable.map(withoutFix).join('; ')}.`,
            ...otherSays(own, other),
            WAY_OUT,
        ];
    }
    const [deciding, others] = decides === 'base' ? [before, own] : [own, before];
    const wouldPass = other && 'verdict' in other && other.verdict === 'passed';
    const stuck = decides === 'base' && decision.verdict !== 'passed' && wouldPass;
    return [`${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_5__/* .upper */ .j)(deciding)} decide.`, ...otherSays(others, other), ...(stuck ? [WAY_OUT] : [])];
}
const WAY_OUT = 'If the change of the rules is meant, it is for people to decide: merge it after a review, or set rules: head on the action where every change of the rules is reviewed.';
function otherSays(whose, other) {
    if (!other)
        return [];
    return 'why' in other
        ? [`By ${whose} it can\u2019t be judged: ${other.why.map(withoutFix).join('; ')}.`]
        : [`By ${whose} it ${WOULD[other.verdict]}: ${(0,_why_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whyOf */ .gf)(other).short}.`];
}
const WOULD = {
    passed: 'would pass',
    failed: 'would fail',
    inconclusive: 'would be inconclusive',
};
/** Of a problem whose fix stands on a line of its own. */
function withoutFix(problem) {
    return problem.split('\n')[0].replace(/\.$/, '');
}


/***/ }),

/***/ 80906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Undefined where there was one config. */
var variantsView = (function variantsView({ variants, }) {
    if (!variants)
        return undefined;
    const { by, judged } = variants;
    return {
        title: titleOf(variants),
        metric: by ?? '',
        rows: judged.map((one) => rowOf(one, by)),
        note: NOTE,
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ variantText),
/* harmony export */   s: (() => (/* binding */ variantsView))
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38866);
/* harmony import */ var _likely_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52788);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41379);




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

/***/ 87094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * What is another in the config than in the baseline's run, a part each: `train.seed 7 \u2192 8`, `data.ignore no longer lists Records`. Holds
 * what stands in configs.
 */
var changedParts = (function changedParts({ changes }) {
    if (!changes)
        return [];
    const { params } = changes;
    const left = params.length - MOST_SHOWN;
    return [...params.slice(0, MOST_SHOWN).map(changeText), ...(left > 0 ? [`${left} more`] : [])];
});
/** Undefined where no range was found. */
var rangeBar = (function rangeBar(finding) {
    const { because, comparison, value, interval } = finding;
    const plain = because && 'seemed' in because ? because.seemed : because;
    const numbers = (0,metric_numbers/* numbersOfFinding */.dK)(finding);
    const gain = (0,why_words/* gainOf */.vC)(finding);
    if (gain) {
        const margin = plain && 'margin' in plain ? plain.margin : comparison?.margin;
        if (margin === undefined)
            return undefined;
        const [low, high] = gain.interval;
        const text = (end) => end === 0 ? 'no difference' : (0,likely_range/* differenceText */.Lr)(end, gain.interval, numbers);
        return {
            range: [low, high],
            value: gain.d,
            limit: 0 - margin,
            zero: 0,
            ends: [text(low), text(high)],
        };
    }
    if (value === null || !interval || !plain || !('limit' in plain && 'operator' in plain)) {
        return undefined;
    }
    const { operator, limit } = plain;
    if (operator === '==')
        return undefined;
    const sign = operator.startsWith('>') ? 1 : -1;
    const ends = sign > 0 ? interval : [interval[1], interval[0]];
    return {
        range: [sign * ends[0], sign * ends[1]],
        value: sign * value,
        limit: sign * limit,
        ends: [(0,metric_numbers/* valueText */.Ru)(ends[0], interval, numbers), (0,metric_numbers/* valueText */.Ru)(ends[1], interval, numbers)],
    };
});
/** The worst first, and of those that came out alike in the order of the gate. */
var conditionRows = (function conditionRows(record) {
    const rank = (({ verdict, spared }) => WORST_FIRST.indexOf(spared ? 'not-compared' : verdict));
    return (record.decision.findings
        // Rows that are kept for the last word are silent unless they forbid it.
        .filter((({ confirm, verdict }) => !confirm || verdict === 'fail'))
        .map(((finding) => conditionRow(finding, record)))
        .sort(((a, b) => rank(a) - rank(b))));
});
var conditionRow = (function conditionRow(finding, { comparison }) {
    const { verdict, condition, where, severity, guard, spared, within, because, place } = finding;
    const { metric, value, interval, confirm = false } = finding;
    const numbers = (0,metric_numbers/* numbersOfFinding */.dK)(finding);
    const whole = comparison?.metrics.find(((row) => row.metric === metric))?.baseline;
    const baseline = finding.comparison?.baseline ?? (where === undefined && !confirm ? whole : undefined);
    const gain = (0,why_words/* gainOf */.vC)(finding);
    const margin = because && 'margin' in because ? because.margin : finding.comparison?.margin;
    const bar = rangeBar(finding);
    return {
        verdict,
        condition,
        ...(where !== undefined && { where }),
        advisory: severity === 'warn',
        guard: guard ?? false,
        confirm,
        spared: spared ?? false,
        groups: groupsText(within),
        sentence: sentenceOf(finding),
        value: value === null ? '\u2013' : (0,metric_numbers/* valueText */.Ru)(value, interval, numbers),
        ...(typeof baseline === 'number' && { was: (0,metric_numbers/* valueText */.Ru)(baseline, interval, numbers) }),
        ...(gain && margin !== undefined && { range: { interval: gain.interval, margin } }),
        ...(bar && { bar }),
        ...(place && { place }),
    };
});
var sentenceOf = (function sentenceOf({ because, reason, single }) {
    const met = because?.code === 'threshold-met';
    if (!single || because?.code === 'single-number')
        return met ? '' : reason;
    return met ? SINGLE : `${reason}. ${SINGLE}`;
});
var groupsText = (function groupsText(within = []) {
    return within.map(({ kind, of }) => `${kind === 'any' ? 'one' : 'all'} of ${of}`).join(', ');
});
/**
 * Which candidate it is on these rows, and what choosing among so many gains; of several variants how
 * many there were, as each was judged before one was chosen. Empty for the first, and where that is
 * not known. Of the metric of the first condition that compares.
 */
var looksText = (function looksText(record) {
    const { count, start } = lookedAt(record);
    if (count < 2)
        return '';
    const gated = record.decision.findings.find(({ comparison }) => comparison)?.metric;
    const row = record.comparison?.metrics.find(({ metric }) => metric === gated);
    if (!row?.interval)
        return `${start}.`;
    const error = (0,power/* standardErrorOf */.X6)(row.interval, row.confidence);
    if (!(error > 0))
        return `${start}.`;
    const gain = Number((0,metric_numbers/* twoDigits */.Bj)(gainOfBest(count, error)));
    return `${start}: the best of ${count} equal ones gains ${(0,metric_numbers/* amountText */.cY)(gain, (0,metric_numbers/* numbersOf */.cZ)(row.metric))} of ${row.metric} by choosing alone.`;
});
var lookedAt = (function lookedAt(record) {
    const { predictions, variants, looks = [], data } = record;
    if (variants) {
        const judged = looks.find(({ rows }) => rows === data.testFingerprint)?.candidates ?? [];
        const [all, here] = [judged.length, variants.judged.length];
        const before = all > here ? `, ${here} of them in this run` : '';
        return {
            count: all,
            start: `It was chosen among ${all} candidates on these test rows${before}`,
        };
    }
    const count = (predictions && (0,baseline_looks/* lookOf */.Li)({ ...record, predictions })?.count) ?? 1;
    return { count, start: `This is the ${(0,quantities/* ordinal */.IE)(count)} candidate on these test rows` };
});
var metricTable = (function metricTable(record) {
    const { comparison } = record;
    const compared = new Map(comparison?.metrics.map(((row) => [row.metric, row])));
    const rows = (0,words/* shownMetrics */.fE)(record).map((([name, estimate]) => metricRow(name, estimate, compared.get(name))));
    const others = reportedMetrics(record);
    return {
        title: rows.length === 0
            ? (0,quantities/* plural */.LS)(others.length, 'single number')
            : metricsTitle(rows.length, comparison, new Set(rows.map((({ name }) => name)))),
        compared: comparison !== null,
        rows: [...rows, ...others],
    };
});
var metricRow = (function metricRow(name, estimate, against) {
    const numbers = (0,metric_numbers/* numbersOf */.cZ)(name);
    const { value, interval } = estimate;
    const text = ((of) => (of === null ? '\u2013' : (0,metric_numbers/* valueText */.Ru)(of, interval, numbers)));
    return {
        name,
        value: text(value),
        note: metricNote(estimate, numbers),
        ...(against && { was: text(against.baseline), difference: (0,metric_difference/* differenceOf */.P)(against, numbers) }),
    };
});
/** The likely range, or why there is no value, and the classes that count 0 in it. */
var metricNote = (function metricNote({ value, interval, why, zeroed }, numbers) {
    if (value === null)
        return why ?? '';
    return [
        interval ? (0,metric_numbers/* valueRange */.tR)(interval, numbers) : '',
        zeroed ? `no value for ${zeroed.join(', ')}, which counts 0` : '',
    ]
        .filter(((part) => part !== ''))
        .join('; ');
});
/** Counts what is shown once all metrics are looked at together. */
var metricsTitle = (function metricsTitle(count, comparison, names) {
    const all = count === 1 ? '1 metric' : `All ${count} metrics`;
    if (!comparison || comparison.maySeen)
        return all;
    const rows = comparison.metrics.filter((({ metric }) => names.has(metric)));
    const of = ((wanted) => rows.filter((({ shown }) => shown === wanted)).length);
    const [better, worse] = [of('better'), of('worse')];
    const unclear = rows.length - better - worse;
    if (better + worse === 0) {
        // Of many metrics one or another stands apart by chance: a row may say "worse" where they all together don't.
        return `${all}: ${rows.some(metric_difference/* standsApart */.s) ? 'no clear difference' : 'no difference seen'}`;
    }
    const parts = [
        worse > 0 ? `${worse} worse` : '',
        better > 0 ? `${better} better` : '',
        unclear > 0 ? `${unclear} unclear` : '',
    ];
    return `${all}: ${parts.filter((part) => part !== '').join(', ')}`;
});
/** What others say: never to be taken for what was measured. */
var reportedMetrics = (function reportedMetrics({ reported }) {
    const whose = reported?.file === undefined ? 'reported' : 'single number';
    return Object.entries(reported?.metrics ?? {}).map(([name, value]) => ({
        name: `${name} (${whose})`,
        value: value === null ? '\u2013' : (0,metric_numbers/* plainNumber */.ku)(value),
        note: value === null ? (0,undetermined_words/* undeterminedText */.y7)({ code: 'not-a-number' }) : '',
    }));
});
/**
 * How the data differ from those of the baseline's run: rows, and columns that hold something else.
 * That is why a model moves that is trained anew by the same config. Holds names from the data.
 * @returns undefined where the data are the same, or nothing is known of the baseline's
 */
var newDataText = (function newDataText({ changes, data, }) {
    if (changes?.baselineRows === undefined)
        return undefined;
    const { baselineRows: before, columns } = changes;
    // Numbers that others took have no rows.
    if (before === 0 && data.rows === 0)
        return undefined;
    const rows = `Other data than the baseline\u2019s: ${rowsText(before, data.rows)}.`;
    if (!columns)
        return rows;
    const { compared, shifted, added, removed } = columns;
    const parts = [
        rows,
        compared === 0 ? '' : shiftedText(shifted, compared),
        added.length === 0 ? '' : `New: ${named(added)}.`,
        removed.length === 0 ? '' : `Gone: ${named(removed)}.`,
    ];
    return parts.filter((part) => part !== '').join(' ');
});
/**
 * The way out of what decided, as one sentence; empty where there is nothing to do, or nothing to
 * advise. Holds names from the config.
 */
var toDoText = (function toDoText({ decision, comparison, baseline, rules }) {
    const { verdict, findings } = decision;
    if (verdict === 'passed')
        return '';
    const way = wayToBaseline(decision, baseline);
    if (way !== '')
        return way;
    const changesGate = rules && rules.changes.length > 0 && rules.decides === 'base';
    if (changesGate && verdict === 'failed') {
        return 'decide on the rules first, in a pull request of their own.';
    }
    const deciding = findings.filter(({ severity, guard, spared, verdict: of }) => {
        return severity === 'error' && !spared && (!guard || of === 'fail');
    });
    const failed = deciding.find(({ verdict: of }) => of === 'fail');
    if (failed)
        return wayOutOfFail(failed);
    const unsure = deciding.filter(({ verdict: of }) => of === 'inconclusive');
    const compares = unsure.filter(({ threshold }) => threshold.kind !== 'absolute');
    if (comparison?.maySeen && compares.length > 0) {
        return 'make a fresh start with one run under baseline: none. So that it does not happen again, name a column that identifies a row: data.id: COLUMN.';
    }
    const [first] = unsure;
    if (first)
        return wayOutOfDoubt(first, baseline);
    return '';
});
/** What there is to say of a run that came to a verdict. */
var viewOf = (function viewOf(record) {
    const { data, timings } = record;
    const variants = (0,variants_words/* variantsView */.s)(record);
    const proposed = record.git?.ref.startsWith('refs/pull/') ?? false;
    return {
        ...judgedView(record),
        toDo: toDoText(record),
        outcome: outcomeOf(record),
        ...(variants && { variants }),
        ...(record.accepted && { accepted: (0,decided_words/* acceptedText */.zs)(record.accepted) }),
        ...(!isJudged(data) && { training: trainingOf(record) }),
        warnings: data.warnings.map(({ message }) => message),
        run: {
            id: record.id,
            git: record.git,
            fingerprint: data.fingerprint,
            sluice: record.environment.sluice,
            seconds: timings.totalSeconds,
            testRows: data.splits.test,
            proposed,
        },
    };
});
var judgedView = (function judgedView(record) {
    const { decision } = record;
    const rules = (0,rules_words/* rulesView */.f)(record);
    const weak = (0,weak_slices_words/* weakSlicesView */.f)(record);
    return {
        verdict: decision.verdict,
        name: (0,words/* experimentName */.By)(record),
        title: titleOf(record, rules),
        ...(rules && { rules }),
        why: (0,why_words/* whyOf */.gf)(decision, record.rules?.inapplicable !== undefined),
        counts: (0,words/* counts */.tQ)(decision),
        ...newDataOf(record),
        changed: changedParts(record),
        conditions: conditionRows(record),
        confidence: confidenceOf(record),
        comparedWith: comparedWith(record),
        looks: looksText(record),
        lastWord: (0,last_word_words/* lastWordText */.o)(record),
        metrics: metricTable(record),
        ...(weak && { weakSlices: weak }),
        decided: (0,decided_words/* decidedLines */.ij)(record),
    };
});
var newDataOf = (function newDataOf(record) {
    const text = newDataText(record);
    if (text === undefined)
        return {};
    return { newData: { text, alone: record.changes?.params.length === 0 } };
});
var titleOf = (function titleOf({ decision }, rules) {
    const { verdict, findings } = decision;
    const waits = verdict === 'passed' && findings.some(((one) => one.verdict === 'not-compared'));
    const changes = rules && rules.title !== '' ? `, and ${(0,text_case/* lower */.i)(rules.title)}` : '';
    return `${verdict}${waits ? ', no baseline yet' : ''}${changes}`;
});
/** Of the comparisons; they share it unless a condition asks for its own. */
var confidenceOf = (function confidenceOf({ decision, params }) {
    const gain = decision.findings.map(why_words/* gainOf */.vC).find(((one) => one !== undefined));
    if (gain)
        return gain.confidence;
    const gate = params['gate'];
    const own = gate !== null && typeof gate === 'object' && 'confidence' in gate && gate.confidence;
    return typeof own === 'number' ? own : 0.95;
});
var trainingOf = (function trainingOf(record) {
    const { epochs, continued, reused, repeats, data, timings, trainer, history } = record;
    return {
        ...(epochs && { epochs: (0,words/* epochsText */.yW)(epochs) }),
        ...(continued && { continued: (0,words/* continuedText */.D8)(continued) }),
        ...(reused && { reused: (0,words/* reusedText */.KH)(reused) }),
        ...(repeats && { repeats: (0,words/* repeatsText */.U5)(repeats) }),
        rows: (0,words/* splitText */.Ad)(data.splits),
        seconds: timings.trainSeconds,
        engine: trainer.engine,
        history,
    };
});
/** Whether it was made elsewhere, and only judged here. */
var isJudged = (function isJudged({ splits: { method } }) {
    return method === 'given' || method === 'none';
});
var outcomeOf = (function outcomeOf(record) {
    const { decision, data, artifacts, exportPath: path, promoted } = record;
    if (isJudged(data)) {
        const what = data.splits.method === 'none' ? 'numbers' : 'predictions';
        return { kind: 'judged', what, promoted };
    }
    if (decision.verdict !== 'passed')
        return { kind: 'not passed' };
    if (path === null)
        return { kind: artifacts.length === 0 ? 'no model' : 'kept', promoted };
    if (record.export === 'pending')
        return { kind: 'export pending' };
    const bytes = artifacts.reduce(((sum, artifact) => sum + artifact.bytes), 0);
    return { kind: 'exported', path, files: artifacts.length, bytes, promoted };
});
var comparedWith = (function comparedWith({ baseline, comparison }) {
    if (!baseline.found)
        return { found: false, text: baseline.reason };
    const paired = comparison && {
        ...(comparison.note === null
            ? { rows: `same ${(0,quantities/* plural */.LS)(comparison.rows, 'test row')}` }
            : { note: comparison.note }),
    };
    if ('predictions' in baseline) {
        return { found: true, text: `predictions in ${baseline.predictions.path}`, ...paired };
    }
    const { how, sha, url } = baseline;
    return {
        found: true,
        text: how.replace(/^the /, ''),
        ...(sha !== null && { sha }),
        ...(url !== undefined && { url }),
        ...paired,
    };
});

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  viewOf: (() => (/* binding */ viewOf)),
  viewOfUnfinished: (() => (/* binding */ viewOfUnfinished))
});

// EXTERNAL MODULE: ./src/text/case.ts
var text_case = __webpack_require__(42727);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
;// CONCATENATED MODULE: ./src/report/changed-words.ts

/** More than these are counted. */
const MOST_SHOWN = 3;
/** Characters of a value that are shown. */
const LONGEST = 60;

function changeText({ path, baseline, candidate, added = [], removed = [] }) {
    const parts = [
        ...(added.length > 0 ? [`now lists ${list(added)}`] : []),
        ...(removed.length > 0 ? [`no longer lists ${list(removed)}`] : []),
    ];
    if (parts.length > 0)
        return `${path} ${parts.join(' and ')}`;
    return `${path} ${valueText(baseline)} \u2192 ${valueText(candidate)}`;
}
function valueText(value) {
    return value === null ? 'not set' : (0,shorten/* shorten */.m)(value, LONGEST);
}
/** `Records and Job` */
function list(names) {
    const shown = names.slice(0, MOST_SHOWN).map((name) => (0,shorten/* shorten */.m)(name, LONGEST));
    const left = names.length - shown.length;
    const all = left > 0 ? [...shown, `${left} more`] : shown;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

// EXTERNAL MODULE: ./src/report/metric-numbers.ts + 1 modules
var metric_numbers = __webpack_require__(41379);
// EXTERNAL MODULE: ./src/report/likely-range.ts
var likely_range = __webpack_require__(52788);
// EXTERNAL MODULE: ./src/report/why-words.ts
var why_words = __webpack_require__(75916);
;// CONCATENATED MODULE: ./src/report/range-bar.ts





;// CONCATENATED MODULE: ./src/report/condition-rows.ts



const WORST_FIRST = ['fail', 'inconclusive', 'warn', 'not-compared', 'pass'];



const SINGLE = 'A single number, without a range';


// EXTERNAL MODULE: ./src/report/decided-words.ts
var decided_words = __webpack_require__(32442);
// EXTERNAL MODULE: ./src/report/last-word-words.ts
var last_word_words = __webpack_require__(4381);
// EXTERNAL MODULE: ./src/baseline/looks.ts
var baseline_looks = __webpack_require__(53427);
// EXTERNAL MODULE: ./src/evaluate/statistics/distributions.ts
var distributions = __webpack_require__(45012);
;// CONCATENATED MODULE: ./src/evaluate/statistics/best-of.ts

/**
 * How much better than they are the best of k equal models looks, by choosing alone: the expected
 * largest of k draws from a normal distribution, by Blom's approximation (Blom 1958, "Statistical
 * Estimates and Transformed Beta-Variables").
 * @param standardError of one model's difference, which the result is in the unit of
 */
function gainOfBest(k, standardError) {
    return standardError * (0,distributions/* normalQuantile */.Zl)((k - 0.375) / (k + 0.25), 0, 1);
}

// EXTERNAL MODULE: ./src/evaluate/statistics/power.ts
var power = __webpack_require__(11118);
;// CONCATENATED MODULE: ./src/report/looks-words.ts








// EXTERNAL MODULE: ./src/report/metric-difference.ts
var metric_difference = __webpack_require__(23286);
// EXTERNAL MODULE: ./src/report/undetermined-words.ts
var undetermined_words = __webpack_require__(79400);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/metric-table.ts











;// CONCATENATED MODULE: ./src/report/new-data-words.ts


/** Of columns that are named. */
const MOST_NAMED = 5;
const new_data_words_LONGEST = 60;

function rowsText(before, now) {
    const all = (0,quantities/* plural */.LS)(now, 'row');
    if (now === before)
        return `${all} as before`;
    return now > before
        ? `${all}, ${(0,quantities/* grouped */.zD)(now - before)} more`
        : `${all}, ${(0,quantities/* grouped */.zD)(before - now)} fewer`;
}
function shiftedText(shifted, compared) {
    if (shifted.length === 0)
        return `None of ${(0,quantities/* plural */.LS)(compared, 'column')} has shifted.`;
    const all = shifted.map(({ column, psi }) => `${(0,shorten/* shorten */.m)(column, new_data_words_LONGEST)} (${psi.toFixed(2)})`);
    const have = shifted.length === 1 ? 'has' : 'have';
    return `Of ${(0,quantities/* plural */.LS)(compared, 'column')} ${(0,quantities/* grouped */.zD)(shifted.length)} ${have} shifted: ${new_data_words_list(all)} (population stability index; above 0.25 is a shift).`;
}
function named(columns) {
    return new_data_words_list(columns.map((column) => (0,shorten/* shorten */.m)(column, new_data_words_LONGEST)));
}
/** `a, b and 3 more` */
function new_data_words_list(texts) {
    const left = texts.length - MOST_NAMED;
    const shown = left > 0 ? [...texts.slice(0, MOST_NAMED), `${left} more`] : texts;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

// EXTERNAL MODULE: ./src/report/rules-words.ts
var rules_words = __webpack_require__(72697);
// EXTERNAL MODULE: ./src/report/reason-words.ts
var reason_words = __webpack_require__(25292);
;// CONCATENATED MODULE: ./src/report/to-do-words.ts




/** How a run that is held for want of a baseline comes to have one; empty where it is not held for that. */
function wayToBaseline({ verdict, first, findings }, baseline) {
    // What would be promoted as the first is not held for it.
    if (verdict !== 'inconclusive' || first || baseline.found)
        return '';
    const held = findings.some((one) => one.verdict === 'not-compared' && one.severity === 'error');
    if (!held)
        return '';
    switch (baseline.why) {
        case 'first':
        case 'older':
            return baseline.promotedOn === undefined
                ? 'let a run that passes be promoted: it makes the first baseline.'
                : `merge, or run on ${baseline.promotedOn}, to make the first baseline.`;
        case 'expired':
        case 'deleted':
        case 'unreachable':
            return 'start the workflow by hand on the default branch, with the input accept-baseline: REASON. The next run finds no baseline either.';
        case 'none':
        case 'not-kept':
        case 'not-allowed':
            return '';
    }
}
function wayOutOfFail(finding) {
    const { threshold, metric } = finding;
    const place = placeText(finding);
    const counts = 'rules count once they are on the default branch';
    return threshold.kind === 'absolute'
        ? `train for ${metric}, or change the limit${place} (${counts}).`
        : `undo what made it worse, or allow it${place} (${counts}).`;
}
/** ` in sluice.yml, line 17` */
function placeText({ place }) {
    if (!place)
        return '';
    const line = place.line === undefined ? '' : `, line ${place.line}`;
    return ` in ${place.file}${line}`;
}
function wayOutOfDoubt(finding, baseline) {
    const { because, where } = finding;
    const gain = (0,why_words/* gainOf */.vC)(finding);
    if (!because || !gain || !('margin' in because))
        return wayOutOfLack(finding, baseline);
    const needed = 'rowsNeeded' in because ? because.rowsNeeded : null;
    const such = where === undefined ? 'rows' : 'such rows';
    const rows = (0,reason_words/* canBeCollected */.be)(needed) ? `test on about ${(0,reason_words/* roughRows */.Vh)(needed)} ${such}` : '';
    if (because.code === 'difference-not-shown-beyond') {
        return `find out what made it ${gain.d < 0 ? 'worse' : 'different'}${rows === '' ? '' : `, or ${rows}`}.`;
    }
    const numbers = (0,metric_numbers/* numbersOfFinding */.dK)(finding);
    const { margin } = because;
    const allow = margin >= 0 && gain.interval[0] < 0
        ? `allow ${(0,metric_numbers/* amountText */.cY)(roundedUp(-gain.interval[0]), numbers)}${margin === 0 ? '' : ` instead of ${(0,metric_numbers/* amountText */.cY)(margin, numbers)}`}`
        : '';
    const ways = [rows, allow, 'let this condition only warn (severity: warn)'].filter((way) => way !== '');
    return `${ways.length === 1 ? ways[0] : `${ways.slice(0, -1).join(', ')}, or ${ways.at(-1)}`}.`;
}
function wayOutOfLack({ because, metric }, baseline) {
    switch (because?.code) {
        case 'single-number':
            return `hold ${metric} to a number, as a limit of its own.`;
        case 'incomparable':
            // Nothing was promoted that a fresh start could take the place of.
            if ('predictions' in baseline)
                return 'ask both models about the same rows.';
            return 'make a fresh start with one run under baseline: none.';
        case 'baseline-predictions-not-kept':
            return 'make a fresh start with one run under baseline: none.';
        default:
            return '';
    }
}
/** To two digits, never below: what is shown must suffice. */
function roundedUp(value) {
    const rounded = Number((0,metric_numbers/* twoDigits */.Bj)(value));
    if (rounded >= value)
        return rounded;
    return Number((0,metric_numbers/* twoDigits */.Bj)(rounded + 10 ** (Math.floor(Math.log10(value)) - 1)));
}

// EXTERNAL MODULE: ./src/report/variants-words.ts
var variants_words = __webpack_require__(80906);
// EXTERNAL MODULE: ./src/report/weak-slices-words.ts
var weak_slices_words = __webpack_require__(19002);
;// CONCATENATED MODULE: ./src/report/view.ts

















/** What the gate had said of a run that broke after it; undefined where the run did not come so far. */
function viewOfUnfinished(record) {
    const { judged, data, task, metrics, baseline, comparison, changes, ...others } = record;
    const { predictions, looks, units, seeds, reported, weakSlices, ...rest } = others;
    const whole = judged && data && task !== undefined && metrics && baseline && comparison !== undefined;
    if (!whole)
        return undefined;
    return judgedView({
        ...rest,
        ...judged,
        ...{ data, task, metrics, baseline, comparison },
        ...(predictions && { predictions }),
        ...(looks && { looks }),
        ...(units && { units }),
        ...(seeds && { seeds }),
        ...(reported && { reported }),
        ...(changes && { changes }),
        ...(weakSlices && { weakSlices }),
    });
}









/***/ }),

/***/ 19002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Undefined where none was found. */
var weakSlicesView = (function weakSlicesView({ weakSlices, }) {
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ weakSliceText),
/* harmony export */   f: (() => (/* binding */ weakSlicesView))
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38866);
/* harmony import */ var _likely_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52788);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41379);




/** One as a sentence: `Home = rent: accuracy 68%, was 74% (6 pp worse: 2.1 to 9.8) on 312 rows`. */
function weakSliceText(slice) {
    const { where, metric, value, was, difference, range, rows } = slice;
    return `${where}: ${metric} ${value}, was ${was} (${difference}: ${range}) on ${rows}`;
}


/***/ }),

/***/ 75916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** @param inapplicable the rules can't be applied any more, so nothing was judged */
var whyOf = (function whyOf({ verdict, first, findings: all }, inapplicable = false) {
    // Rows that are kept for the last word are silent unless they forbid it.
    const findings = all.filter((({ confirm, verdict: of }) => !confirm || of === 'fail'));
    if (inapplicable || findings.length === 0) {
        const main = 'The rules that decide can\u2019t be applied any more.';
        return { main, rest: '', short: 'the rules can\u2019t be applied any more' };
    }
    switch (verdict) {
        case 'failed':
            return failedWhy(findings);
        case 'inconclusive':
            return inconclusiveWhy(findings);
        case 'passed':
            return passedWhy(findings, first === true);
    }
});
var passedWhy = (function passedWhy(findings, first) {
    const judged = findings.filter((({ verdict }) => verdict === 'pass'));
    const all = allHold(findings, judged);
    const waived = deciding(findings).some((({ verdict }) => verdict === 'not-compared'));
    if (waived) {
        const limits = judged.length;
        const hold = limits === 1 ? 'The fixed limit holds' : `${howMany(limits, true)} fixed limits hold`;
        return {
            main: first ? 'First baseline: nothing was compared.' : `${NOTHING_YET.long}.`,
            rest: `${limits === 0 ? '' : `${hold}. `}The comparison counts from the next run on.`,
            short: first
                ? 'first baseline: nothing was compared'
                : `${limits === 0 ? '' : `${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_4__/* .lower */ .i)(hold)}; `}nothing to compare with yet`,
        };
    }
    const best = strongest(judged);
    if (!best)
        return { main: all, rest: '', short: (0,_text_case_js__WEBPACK_IMPORTED_MODULE_4__/* .lower */ .i)(all.replace(/\.$/, '')) };
    const said = about(best);
    return {
        main: `${said.long}.`,
        rest: all,
        short: `${said.short}; ${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_4__/* .lower */ .i)(all.replace(/\.$/, ''))}`,
    };
});
/** Better counts for more than no worse than allowed. */
var strongest = (function strongest(judged) {
    const whole = judged.filter((({ where }) => where === undefined));
    return (whole.find(((finding) => (gainOf(finding)?.interval[0] ?? 0) > 0)) ??
        whole.find(((finding) => finding.because?.code === 'identical-predictions')) ??
        whole.find((finding) => gainOf(finding)));
});
var allHold = (function allHold(findings, judged) {
    const warned = findings.filter((({ verdict }) => verdict === 'warn')).length;
    const only = findings.filter((({ guard, verdict }) => guard && verdict !== 'pass')).length;
    const hold = judged.length === 1
        ? 'The condition holds'
        : `${howMany(judged.length, warned + only === 0)} conditions hold`;
    return warned === 0
        ? `${hold}.`
        : `${hold}, ${numberWord(warned)} only ${warned === 1 ? 'warns' : 'warn'}.`;
});
var howMany = (function howMany(count, all) {
    if (!all)
        return (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(count);
    return count === 2 ? 'Both' : `All ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(count)}`;
});
/** What a finding says, as a sentence that stands alone. */
var about = (function about(finding) {
    const { because, metric, condition, interval } = finding;
    const numbers = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOfFinding */ .dK)(finding);
    const what = `${metric}${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .whereText */ .ZF)(finding)}`;
    const gain = gainOf(finding);
    if (because?.code === 'threshold-missed' || because?.code === 'threshold-shown-missed') {
        const { value, operator, limit } = because;
        const [shown] = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valuePair */ .oq)(value, limit, interval, numbers);
        const asked = `${_reason_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ASKED */ .fg[operator]} ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .PW)(limit, numbers)}`;
        return {
            long: `${what} is ${shown}, and the gate asks for ${asked}`,
            short: `${what} is ${shown}, ${asked} is asked`,
        };
    }
    if (because && gain && 'margin' in because)
        return aboutGain(what, finding, because.margin, gain);
    const reason = finding.reason;
    const long = because?.code === 'identical-predictions'
        ? 'The predictions are the same on every row'
        : `${condition}${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .whereText */ .ZF)(finding)}: ${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_4__/* .lower */ .i)(reason)}`;
    return { long, short: long };
});
/** The evidence of a comparison, where that is what the finding rests on. */
var gainOf = (function gainOf({ because }) {
    if (!because)
        return undefined;
    const plain = 'seemed' in because ? because.seemed : because;
    return 'gain' in plain ? plain.gain : undefined;
});
var deciding = (function deciding(findings) {
    return findings.filter((({ severity, spared }) => severity === 'error' && !spared));
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gf: (() => (/* binding */ whyOf)),
/* harmony export */   vC: (() => (/* binding */ gainOf))
/* harmony export */ });
/* unused harmony export numberWord */
/* harmony import */ var _text_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42727);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38866);
/* harmony import */ var _likely_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52788);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41379);
/* harmony import */ var _reason_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25292);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72691);







function failedWhy(findings) {
    const [worst, ...others] = findings.filter(({ verdict, spared }) => verdict === 'fail' && !spared);
    // A gate may also count what it can't tell, or could not compare, as a fail.
    if (!worst)
        return inconclusiveWhy(findings);
    const said = about(worst);
    return { main: `${said.long}.`, rest: restOfFailed(others, findings), short: said.short };
}
function restOfFailed(others, findings) {
    const limits = others.filter(({ threshold }) => threshold.kind === 'absolute').length;
    const comparisons = others.length - limits;
    const unclear = deciding(findings).filter(({ verdict }) => verdict === 'inconclusive');
    const parts = [
        limits === 0
            ? ''
            : `${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_4__/* .upper */ .j)(numberWord(limits))} fixed ${limits === 1 ? 'limit is' : 'limits are'} missed as well.`,
        comparisons === 0
            ? ''
            : `${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_4__/* .upper */ .j)(numberWord(comparisons))} more ${comparisons === 1 ? 'comparison fails' : 'comparisons fail'}.`,
        unclear.length === 0 ? '' : unclearText(unclear),
    ].filter((part) => part !== '');
    if (parts.length > 0)
        return parts.join(' ');
    const compared = findings.filter(({ comparison }) => comparison);
    const worse = compared.some(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    return compared.length > 0 && !worse ? 'Nothing is shown worse than the baseline.' : '';
}
/** `Where Home = rent, 201 rows are too few to tell.` */
function unclearText(unclear) {
    const [only] = unclear;
    if (unclear.length > 1 || !only)
        return `${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_4__/* .upper */ .j)(numberWord(unclear.length))} more can\u2019t be told.`;
    if (isTooFew(only)) {
        const rows = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(only.n, 'row is', 'rows are')} too few to tell`;
        return only.where === undefined
            ? `Of ${only.metric}, ${rows}.`
            : `Where ${only.where}, ${rows}.`;
    }
    return `${only.condition}${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .whereText */ .ZF)(only)} can\u2019t be told.`;
}
function inconclusiveWhy(findings) {
    const unsure = deciding(findings).filter(({ verdict, guard }) => !guard && (verdict === 'inconclusive' || verdict === 'not-compared'));
    const [worst, ...others] = unsure;
    if (!worst) {
        const main = 'No condition that decides was judged.';
        return { main, rest: '', short: 'no condition that decides was judged' };
    }
    const said = worst.because?.code === 'no-baseline' ? NOTHING_YET : about(worst);
    const left = deciding(findings).filter(({ verdict }) => verdict === 'pass').length;
    const more = others.length === 0 ? '' : `${(0,_text_case_js__WEBPACK_IMPORTED_MODULE_4__/* .upper */ .j)(numberWord(others.length))} more can\u2019t be told. `;
    return { main: `${said.long}.`, rest: `${more}${otherHold(left)}`, short: said.short };
}
const NOTHING_YET = {
    long: 'There is nothing to compare with yet',
    short: 'nothing to compare with yet',
};
function otherHold(count) {
    if (count === 0)
        return '';
    return count === 1 ? 'The other condition holds.' : `The other ${count} conditions hold.`;
}





function aboutGain(what, finding, margin, gain) {
    const numbers = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOfFinding */ .dK)(finding);
    const { where, n, verdict } = finding;
    const [low, high] = gain.interval;
    const range = (0,_likely_range_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeText */ .lq)(gain.interval, numbers, margin === 0 ? undefined : -margin);
    const asked = (0,_reason_words_js__WEBPACK_IMPORTED_MODULE_2__/* .askedText */ .k7)(margin, numbers);
    if (verdict === 'pass') {
        if (low > 0)
            return sayBoth(`${what} is ${compared(range)}`, `${what} is ${range}`);
        const fine = margin === 0 ? 'not worse' : 'no worse than allowed';
        return sayBoth(`${what} is ${fine}: ${range}`, `${what} is ${fine}`);
    }
    if (verdict === 'fail' || verdict === 'warn') {
        return high < 0
            ? sayBoth(`${what} is ${compared(range)}, and ${asked}`, `${what} is ${range}, ${asked}`)
            : sayBoth(`${what} is ${range}, and ${asked}`, `${what} is ${range}, ${asked}`);
    }
    if (finding.because?.code === 'no-difference-seen') {
        const rows = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(n, 'row')}${where === undefined ? '' : ` where ${where}`}`;
        const verb = n === 1 ? 'is' : 'are';
        return sayBoth(margin < 0
            ? `${what} has to be better by ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(-margin, numbers)}, and ${rows} ${verb} too few to tell`
            : `No difference was seen, but ${rows} ${verb} too few to be sure`, `${rows} ${verb} too few to tell`);
    }
    if (high < 0) {
        return sayBoth(`${what} is ${compared(range)}; ${asked}, so it may or may not be too much`, `${what} is ${range}, ${asked}`);
    }
    return sayBoth(`Of ${what} it can\u2019t be told: ${range}; ${asked}`, `${what}: ${range}, ${asked}`);
}
/** `worse than the baseline by 2.6 to 6.8 pp` */
function compared(range) {
    return range.replace(/^(better|worse) by /, '$1 than the baseline by ');
}
function sayBoth(long, short) {
    return { long, short };
}

function isTooFew({ because }) {
    return because?.code === 'no-difference-seen';
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** In a sentence, up to nine is a word. */
function numberWord(count) {
    return WORDS[count] ?? (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(count);
}


/***/ })

};
