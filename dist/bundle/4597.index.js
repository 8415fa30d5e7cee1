export const id = 4597;
export const ids = [4597];
export const modules = {

/***/ 14597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseVariant: () => (/* binding */ chooseVariant)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/baseline/looks.ts
var looks = __webpack_require__(53427);
// EXTERNAL MODULE: ./src/evaluate/evaluate.ts
var evaluate = __webpack_require__(91632);
// EXTERNAL MODULE: ./src/evaluate/predictions-file.ts + 1 modules
var predictions_file = __webpack_require__(54989);
// EXTERNAL MODULE: ./src/gate/green-level.ts
var green_level = __webpack_require__(26195);
;// CONCATENATED MODULE: ./src/gate/rivals.ts

/**
 * Which of several pass of which one is to be promoted, by Holm's step-down (1979): while any of those
 * that are left passes at α over their number, it is through, and the others share the level anew.
 * That one of them passes which is in truth not good enough happens in α of cases at most, whatever
 * there is between them: of those that are not, the first to pass would have done so at α over at
 * least their number.
 * @param passesAt whether the i-th passes where the level is divided by so many; one that passes passes
 * where it is divided by fewer
 */
function stepDown(count, passesAt) {
    const rivals = new Array(count);
    let left = Array.from(rivals, (_, index) => index);
    for (;;) {
        const among = left.length;
        const through = left.filter((index) => passesAt(index, among));
        const stays = through.length === 0;
        for (const index of stays ? left : through)
            rivals[index] = { passes: !stays, among };
        if (stays || through.length === among)
            return rivals;
        left = left.filter((index) => !through.includes(index));
    }
}
/**
 * What several are ranked by: the first condition that decides and holds a metric of all test rows
 * to the baseline's, else the first that holds one to a number. Undefined where there is neither.
 */
function meritOf(checks, evidence) {
    const asked = rankedBy(checks);
    if (!asked)
        return undefined;
    const { kind, metric, within, confidence: own } = asked;
    const confidence = own ?? evidence.confidence;
    const level = (0,green_level/* greenLevel */.e)(confidence, within, evidence.among)?.confidence ?? confidence;
    const { value } = evidence.estimate(metric);
    const against = kind === 'baseline' ? evidence.against(metric, undefined, level) : undefined;
    if (against?.kind !== 'compared')
        return { metric, value, gain: null };
    const { comparison } = against.compared;
    if (comparison.d === null)
        return { metric, value, gain: null };
    const { d, interval } = comparison;
    return { metric, value, gain: { d, interval, confidence: level } };
}
/** The better of two first; what can't be told is last. */
function byMerit(checks) {
    const sign = rankedBy(checks)?.operator.startsWith('<') ? -1 : 1;
    const score = (merit) => {
        if (merit?.gain)
            return merit.gain.d;
        return merit?.value == null ? Number.NEGATIVE_INFINITY : sign * merit.value;
    };
    return (a, b) => {
        const [one, other] = [score(a), score(b)];
        return one === other ? 0 : other - one;
    };
}
function rankedBy(checks) {
    const whole = checks.flatMap(({ condition, slice }) => slice || condition.severity !== 'error' || condition.operator === '==' ? [] : [condition]);
    return (whole.find(({ kind, single }) => kind === 'baseline' && !single) ??
        whole.find(({ kind }) => kind === 'fixed'));
}

// EXTERNAL MODULE: ./src/train/outcome.ts
var outcome = __webpack_require__(96466);
// EXTERNAL MODULE: ./src/pipeline/after-training.ts + 8 modules
var after_training = __webpack_require__(37640);
// EXTERNAL MODULE: ./src/pipeline/part-answers.ts
var part_answers = __webpack_require__(40495);
;// CONCATENATED MODULE: ./src/pipeline/choose-variant.ts








const BEST_FIRST = ['passed', 'inconclusive', 'failed'];
/**
 * Judges each variant against the same baseline on the same test rows, and chooses one: of those that
 * pass the best by `meritOf`; where none does, the best of those that are not shown worse, so that the
 * run fails only where all of them do. Rows that are kept for the last word are asked of none of them.
 * See docs/adr/0042-variants.md.
 * @throws BrokenError when the baseline's model is needed and can't be read
 */
async function chooseVariant(variants, given, { config }) {
    const { data, baseline, accepted } = given;
    const { contenders, earlier } = await measure(variants, given, config);
    const judgedAt = (one, rivals) => {
        const among = (0,after_training.amongOf)({ look: one.look, rivals }, config);
        const held = chosenAmong(one.compared, among);
        const { verdict } = (0,after_training.decideGate)(data.checks, held, { baseline, accepted }, config);
        const merit = meritOf(data.checks, held.evidence);
        return { ...one, among: among.rivals, verdict, ...(merit && { merit }) };
    };
    const rivals = stepDown(contenders.length, (index, among) => judgedAt(contenders[index], among).verdict === 'passed');
    const judged = contenders.map((one, index) => judgedAt(one, rivals[index].among));
    const order = byMerit(data.checks);
    const [chosen] = judged.toSorted((a, b) => BEST_FIRST.indexOf(a.verdict) - BEST_FIRST.indexOf(b.verdict) || order(a.merit, b.merit));
    if (!chosen)
        throw new RangeError('there is no variant to choose from');
    return {
        variant: chosen.variant,
        rivals: chosen.among,
        earlier,
        entry: {
            by: chosen.merit?.metric ?? null,
            judged: judged.map((one) => entryOf(one, one === chosen)),
        },
    };
}
function chosenAmong({ evidence, reference }, among) {
    return {
        evidence: evidence.chosenAmong(among),
        ...(reference && {
            reference: { ...reference, evidence: reference.evidence.chosenAmong(among) },
        }),
    };
}
/** Of the file that they would be written to. */
function digestOf(predictions) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const text of (0,predictions_file/* formatPredictions */.I)(predictions))
        hash.update(text);
    return hash.digest('hex');
}
async function measure(variants, { data, baseline, earlier: before }, config) {
    let earlier = before;
    const contenders = [];
    for (const variant of variants) {
        const { trained } = variant;
        const { test: predictions } = (0,part_answers/* partAnswers */.J)((0,outcome/* predictionsOf */.e)(trained), data);
        const evaluation = (0,evaluate/* evaluate */._3)(predictions, (0,after_training.evaluateOptions)(config));
        const digest = (0,looks/* candidateDigest */.Ag)([{ sha256: digestOf(predictions) }]);
        const look = earlier && (0,looks/* lookAt */.t5)(earlier, data.summary.testFingerprint, digest);
        earlier = earlier && look && { ...earlier, looks: look.looks };
        const circumstances = { data, baseline, trained, look, rivals: 1 };
        const compared = await (0,after_training.compareRuns)({ predictions, evaluation }, circumstances, config);
        contenders.push({ variant, look, compared });
    }
    return { contenders, earlier };
}
function entryOf({ variant: { overrides, trained }, among, verdict, merit }, chosen) {
    const { handed } = trained;
    if (!handed)
        throw new RangeError('a variant is what another job left');
    return {
        variant: overrides,
        ...handed,
        verdict,
        among,
        ...(chosen && { chosen }),
        value: merit?.value ?? null,
        gain: merit?.gain ?? null,
    };
}


/***/ })

};
