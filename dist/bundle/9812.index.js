export const id = 9812;
export const ids = [9812];
export const modules = {

/***/ 59812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wx: () => (/* binding */ header),
  $O: () => (/* binding */ jobPlace),
  olderRecord: (() => (/* binding */ olderRecord)),
  Xv: () => (/* binding */ results),
  runRecord: (() => (/* binding */ runRecord)),
  versioned: (() => (/* binding */ versioned))
});

// UNUSED EXPORTS: fileEntry, finished, unfinished

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./src/record/baseline-schema.ts

const commit = schemas/* string */.YjP();
const branch = schemas/* string */.YjP();
const key = { project: schemas/* string */.YjP(), experiment: schemas/* string */.YjP() };
/** Where promoted runs were looked for. */
const searched = schemas/* discriminatedUnion */.gMt('in', [
    schemas/* object */.Ikc({ in: schemas/* literal */.euz('store') }),
    /** Among what runs on the default branch have promoted. */
    schemas/* object */.Ikc({ in: schemas/* literal */.euz('default-branch'), branch, ...key }),
    /** On the branch that `baseline: branch:NAME` names. */
    schemas/* object */.Ikc({ in: schemas/* literal */.euz('kept-branch'), branch, ...key }),
]);
const none = schemas/* object */.Ikc({ code: schemas/* literal */.euz('none') });
const first = schemas/* object */.Ikc({ code: schemas/* literal */.euz('first'), searched });
const older = schemas/* object */.Ikc({
    code: schemas/* literal */.euz('older'),
    runId: schemas/* string */.YjP(),
    sha: commit.exactOptional(),
    /** What is left of it, where that is not its record. */
    artifact: schemas/* string */.YjP().exactOptional(),
});
const expired = schemas/* object */.Ikc({
    code: schemas/* literal */.euz('expired'),
    sha: commit,
    /** `2026-08-01`; absent where GitHub does not say. */
    on: schemas/* string */.YjP().exactOptional(),
});
const deleted = schemas/* object */.Ikc({
    code: schemas/* literal */.euz('deleted'),
    runId: schemas/* string */.YjP(),
    /** Null where only a branch names the run, and GitHub does not know it any more. */
    sha: commit.nullable(),
    keptOn: schemas/* object */.Ikc({ branch, ...key }).exactOptional(),
});
const unreachable = schemas/* object */.Ikc({
    code: schemas/* literal */.euz('unreachable'),
    runId: schemas/* string */.YjP(),
    sha: commit,
    /** That it was promoted on; null where it was none. */
    branch: branch.nullable(),
    defaultBranch: branch,
});
const notKept = schemas/* object */.Ikc({ code: schemas/* literal */.euz('not-kept') });
/** `message` is the error of the call that was refused. */
const notAllowed = schemas/* object */.Ikc({ code: schemas/* literal */.euz('not-allowed'), message: schemas/* string */.YjP() });
const noBaselines = [
    none,
    first,
    older,
    expired,
    deleted,
    unreachable,
    notKept,
    notAllowed,
];
/**
 * Why there is no baseline. Only `first` says that this experiment never had one, and only `first`
 * and `older` that nothing was lost.
 * - `none`: the config asks for none.
 * - `first`: nothing was ever promoted here.
 * - `older`: what was promoted was promoted by an older version, whose records this one does not read.
 * - `expired`: what was promoted is not kept any longer.
 * - `deleted`: a run was promoted, and nothing is left of it.
 * - `unreachable`: a run was promoted on a branch that is none of this one's.
 * - `not-kept`: this place keeps no runs, so there is no telling.
 * - `not-allowed`: there was no leave to look.
 */
const noBaseline = schemas/* discriminatedUnion */.gMt('code', noBaselines);
/** Why a condition had nothing to be compared with. */
const notCompared = schemas/* discriminatedUnion */.gMt('code', [
    ...noBaselines,
    /** The rules that do not decide name another baseline, which was not looked for. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('other-baseline') }),
    /** Whoever asked for the verdict gave none. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('not-given') }),
]);
/** How the baseline was chosen. */
const choice = schemas/* discriminatedUnion */.gMt('code', [
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('configured-file'), file: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('configured-run'), runId: schemas/* string */.YjP() }),
    /** Of a store; `rivals` are as far in the line of promoted runs, and began before it. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('last-of-store'), rivals: schemas/* array */.YOg(schemas/* string */.YjP()).readonly() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('base-commit'), sha: commit }),
    /** Of `base`, the nearest one that was promoted. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('nearest-ancestor'), sha: commit, base: commit }),
    /** None of an ancestor of `base` was found. */
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('last-promoted'),
        sha: commit,
        branch: branch.nullable(),
        base: commit,
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('kept-on-branch'), branch }),
]);
/** The codes alone. */
const noBaselineCode = schemas/* enum */.k5n(noBaselines.map((({ shape }) => shape.code.value)));

;// CONCATENATED MODULE: ./src/record/pairing-schema.ts

const count = schemas/* number */.aig().int();
const task = schemas/* enum */.k5n(['binary', 'multiclass', 'regression']);
const names = schemas/* array */.YOg(schemas/* string */.YjP()).readonly();
/** Of the rows that both tested on, those that have another label now. */
const relabelled = schemas/* object */.Ikc({ rows: count, of: count });
const maybeRelabelled = { relabelled: relabelled.exactOptional() };
/** Rows that only one of the two has. */
const unshared = {
    onlyCandidate: count,
    onlyBaseline: count,
    /** Absent where the baseline is a run. */
    files: schemas/* object */.Ikc({ candidate: schemas/* string */.YjP(), baseline: schemas/* string */.YjP() }).exactOptional(),
};
/** How the rows were paired, where it is not simply all of them. */
const pairingNote = schemas/* discriminatedUnion */.gMt('code', [
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('labels-changed'), relabelled }),
    /** Of a file of predictions. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('shared-labels-changed'), relabelled }),
    /** The candidate's test rows are a part of the baseline's. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('rows-gone'), rows: count, of: count, ...maybeRelabelled }),
    /** By the baseline's answers from before, of rows that a column names. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('columns-changed'), ...maybeRelabelled }),
    /** The baseline's model was asked again, of all rows. */
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('rescored'),
        changed: schemas/* enum */.k5n(['ids', 'data']),
        rows: count,
        ...maybeRelabelled,
    }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('both-held-out'),
        rows: count,
        of: count,
        ...maybeRelabelled,
        /** The column that says that rows are the same, whatever cells they hold. */
        by: schemas/* string */.YjP().exactOptional(),
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('not-trained-on'), rows: count, of: count, ...maybeRelabelled }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('may-have-seen') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('shared-rows'), rows: count, ...unshared, ...maybeRelabelled }),
    /** No rows at all: whose predictions were not kept. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('numbers-alone'), notKept: schemas/* enum */.k5n(['baseline', 'candidate']) }),
]);
/** Two models of which one answers something else. */
const otherTask = schemas/* object */.Ikc({ code: schemas/* literal */.euz('another-task'), baseline: task, candidate: task });
const otherClasses = schemas/* object */.Ikc({
    code: schemas/* literal */.euz('other-classes'),
    baseline: names,
    candidate: names,
});
/** Why the baseline's model could not be asked for the test rows of now. */
const notRescored = schemas/* discriminatedUnion */.gMt('code', [
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('predictions-not-kept'),
        whose: schemas/* enum */.k5n(['baseline', 'candidate']),
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('model-not-kept') }),
    /** `why` may hold names from the data. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('model-does-not-fit'), why: schemas/* string */.YjP() }),
    /** By a command: `why` may hold what it printed. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('not-scored'), why: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('model-of-another-task'), baseline: task, candidate: task }),
]);
/** Why the two can't be held against each other. */
const incomparability = schemas/* discriminatedUnion */.gMt('code', [
    /** The columns that they predict; null where a label has no name. */
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('another-label'),
        baseline: schemas/* string */.YjP().nullable(),
        candidate: schemas/* string */.YjP().nullable(),
    }),
    otherTask,
    otherClasses,
    /** Numbers of one class are no numbers of the other. */
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('another-positive-class'),
        baseline: schemas/* string */.YjP(),
        candidate: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('test-data-changed'), and: notRescored }),
    /** `rows` of the rows have another label under the same id, or in the same `column`. */
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('ids-name-no-rows'),
        rows: count,
        of: count,
        column: schemas/* string */.YjP().exactOptional(),
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('ids-of-another-kind') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('no-row-in-common') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('only-one-names-rows') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('rows-changed-nameless') }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('too-few-shared'),
        rows: count,
        ...unshared,
        /** Of the first row on either side, where two files share none: they may be one row's, spelled in two ways. */
        names: schemas/* object */.Ikc({ candidate: schemas/* string */.YjP(), baseline: schemas/* string */.YjP() }).optional(),
    }),
]);

;// CONCATENATED MODULE: ./src/record/undetermined-schema.ts

const undetermined_schema_count = schemas/* number */.aig().int();
/** Why a number is none: see `evaluate/undetermined.ts`, whose codes these are. */
const undetermined = schemas/* discriminatedUnion */.gMt('code', [
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('no-rows') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('not-finite') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('no-row-of-class'), class: schemas/* string */.YjP().exactOptional() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('no-row-predicted'), class: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('class-absent'), class: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('one-class'), class: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('one-class-predicted'), class: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('labels-equal') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('classes-alone'), lacks: schemas/* enum */.k5n(['scores', 'probabilities']) }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('score-not-a-number') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('score-not-a-probability') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('label-zero') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('no-logarithm'), of: schemas/* enum */.k5n(['label', 'prediction']) }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('no-column'), column: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('no-right-rows') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('no-value') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('not-reported') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('not-a-number') }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('number-not-finite'),
        number: schemas/* enum */.k5n(['NaN', 'Infinity', '-Infinity']),
        file: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('one-row') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('all-alike'), of: schemas/* enum */.k5n(['rows', 'units']) }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('none-tells-apart'), of: schemas/* enum */.k5n(['rows', 'units']) }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('resamples-alike') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('resamples-undefined') }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('few-units'),
        units: schemas/* enum */.k5n(['group', 'time']),
        count: undetermined_schema_count,
        atLeast: undetermined_schema_count,
        ofClass: schemas/* literal */.euz(true).exactOptional(),
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('ranks-without-spread') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('interval-not-finite') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('single-number') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('few-rows-of-class') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('known-later') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('in-words'), text: schemas/* string */.YjP() }),
]);
/** Of which of two models a metric is undefined, and why. */
const undeterminedSides = schemas/* object */.Ikc({
    candidate: undetermined.exactOptional(),
    baseline: undetermined.exactOptional(),
});

;// CONCATENATED MODULE: ./src/record/finding-schema.ts




const number = schemas/* number */.aig();
const finding_schema_count = schemas/* number */.aig().int();
const interval = schemas/* tuple */.PVZ([number, number]);
const operator = schemas/* enum */.k5n(['>=', '>', '<=', '<', '==']);
/** Rows on which only one of the two is right, or on which it does better. */
const flips = schemas/* object */.Ikc({ candidate: finding_schema_count, baseline: finding_schema_count });
/** What a metric lacks on a slice: rows, rows of different classes, or rows of these classes. */
const lack = schemas/* discriminatedUnion */.gMt('of', [
    schemas/* object */.Ikc({ of: schemas/* literal */.euz('rows'), atLeast: finding_schema_count }),
    schemas/* object */.Ikc({ of: schemas/* literal */.euz('classes'), atLeast: finding_schema_count }),
    schemas/* object */.Ikc({ of: schemas/* literal */.euz('these classes'), classes: schemas/* array */.YOg(schemas/* string */.YjP()) }),
]);
/** How much better the candidate is than the baseline, as far as the rows tell. */
const gain = schemas/* object */.Ikc({
    d: number,
    interval,
    confidence: number,
    /** The rows that the metric is about. */
    n: finding_schema_count,
    /** Null where rows were not paired. */
    flips: flips.nullable(),
    /** Rows that can tell the models apart; null where rows were not paired. */
    informative: finding_schema_count.nullable(),
    /** The standard errors that rows and seeds make, and seeds at most, where there are seeds. */
    seeds: schemas/* object */.Ikc({ rows: number, seeds: number, seedsAtMost: number.exactOptional() })
        .exactOptional(),
});
/** A metric against a fixed threshold. */
const against = { value: number, operator, limit: number };
/** A metric against a limit that was made from the baseline's number. */
const equality = { value: number, limit: number, baseline: number };
/** `margin` is how much worse is tolerated; below 0 a gain is asked for. */
const compared = { margin: number, gain };
/** Why a metric has no value or no interval; a text in older records. Both may hold names from the data. */
const why = schemas/* union */.KCZ([undetermined, schemas/* string */.YjP()]);
/** The same of two models. */
const whySides = schemas/* union */.KCZ([undeterminedSides, schemas/* string */.YjP()]);
/** The codes that stand for themselves. */
const plainReasons = [
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('undefined-metric'), metric: schemas/* string */.YjP(), why }),
    /** The slice lacks rows without which the metric means nothing. */
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('undefined-on-slice'),
        metric: schemas/* string */.YjP(),
        why,
        lacks: lack,
    }),
    /** A slice that holds fewer rows than could show anything at this tolerance. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('too-small-to-judge'), rows: finding_schema_count, atLeast: finding_schema_count }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('threshold-met'), ...against }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('threshold-missed'), ...against }),
    /** With its whole interval, where the condition asks for a confidence. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('threshold-shown-met'), ...against, interval }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('threshold-shown-missed'), ...against, interval }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('threshold-inside-interval'), ...against, interval }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('threshold-without-interval'), ...against }),
    /** A text in older records. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('no-baseline'), why: schemas/* union */.KCZ([notCompared, schemas/* string */.YjP()]) }),
    /** A text in older records. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('incomparable'), why: schemas/* union */.KCZ([incomparability, schemas/* string */.YjP()]) }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('baseline-predictions-not-kept') }),
    /** A number that others took, without the rows that it is of: it is no evidence. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('single-number'), metric: schemas/* string */.YjP() }),
    /** Of rows that were right and are wrong now; `interval` of their share. */
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('flips-within'),
        ...against,
        interval: interval.nullable(),
        rows: finding_schema_count,
    }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('flips-beyond'),
        ...against,
        interval: interval.nullable(),
        rows: finding_schema_count,
    }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('flips-undecided'),
        ...against,
        interval: interval.nullable(),
        rows: finding_schema_count,
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('rows-not-paired') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('metric-not-in-baseline'), metric: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('undefined-on-common-rows'), why: whySides }),
    /** The baseline predicts a class on `rows`, the candidate predicts it nowhere. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('class-never-predicted'), why: whySides, rows: finding_schema_count }),
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('asks-for-worse-model'),
        operator,
        orientation: schemas/* enum */.k5n(['higher', 'lower']),
    }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('equality-cannot-be-shown') }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('equality-met'), ...equality }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('equality-missed'), ...equality }),
    /** Two numbers, with nothing to tell chance from change. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('number-met'), ...against, baseline: number }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('number-missed'), ...against, baseline: number }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('identical-predictions'), margin: number }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('identical-where-gain-asked'), margin: number }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('no-interval'), why }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('shown-better'), ...compared }),
    /** No worse than tolerated, or better by the gain that is asked for. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('shown-good-enough'), ...compared }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('shown-not-good-enough'), ...compared }),
    /** Good enough as measured, by too few rows to show it: `rows`, of as many as it takes. */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('few-of-rarer-class'), rows: finding_schema_count, atLeast: finding_schema_count, ...compared }),
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('few-rows-carry'), rows: finding_schema_count, atLeast: finding_schema_count, ...compared }),
    /**
     * Too few rows to rule a difference out. `rowsNeeded` would decide it, with 80 % power; null where
     * no number of rows would.
     */
    schemas/* object */.Ikc({ code: schemas/* literal */.euz('no-difference-seen'), ...compared, rowsNeeded: number.nullable() }),
    /** Worse, or better, than the baseline, and not shown to be so by as much as is asked. */
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('difference-not-shown-beyond'),
        ...compared,
        rowsNeeded: number.nullable(),
    }),
    /**
     * Not good enough by itself; among so many comparisons that can be chance. `p` is adjusted by
     * Holm.
     */
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('one-of-many'),
        ...compared,
        comparisons: finding_schema_count,
        p: number,
        rowsNeeded: number.nullable(),
    }),
];
/**
 * Why a condition came out as it did: a code, with the numbers and names that its sentence is made
 * of.
 */
const reason = schemas/* discriminatedUnion */.gMt('code', [
    ...plainReasons,
    /** What the rows seem to show, and why it does not count. */
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('baseline-may-have-seen'),
        seemed: schemas/* discriminatedUnion */.gMt('code', plainReasons),
        /** Older records': how the rows were paired. */
        note: schemas/* string */.YjP().exactOptional(),
    }),
    /**
     * Shown at the gate's confidence, and not at the one that it takes: the first of `alternatives`
     * that holds is enough, or it is one of so many candidates.
     */
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('not-shown-strictly'),
        seemed: schemas/* discriminatedUnion */.gMt('code', plainReasons),
        confidence: number,
        alternatives: finding_schema_count,
        looks: finding_schema_count,
        /** It is one of so many of which one is to be promoted, as far as Holm has them left. */
        rivals: finding_schema_count.exactOptional(),
    }),
    /** A `>` or `<` that is met by equality alone. */
    schemas/* object */.Ikc({
        code: schemas/* literal */.euz('equal-is-not-enough'),
        seemed: schemas/* discriminatedUnion */.gMt('code', plainReasons),
        operator,
    }),
]);
const threshold = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('absolute'), value: number }),
    /** `baseline + amount`, in the metric's own unit; `2pp` is 0.02. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('baseline'), amount: number }),
    /** `baseline * factor`; `baseline - 2%` is a factor of 0.98. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('relative'), factor: number }),
    /** Of the rows that the baseline gets right and the candidate doesn't, as a share of all. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('flips'), value: number }),
]);
/** The evidence of a comparison with the baseline. */
const findingComparison = schemas/* object */.Ikc({
    /** The baseline's value on the rows that were compared. */
    baseline: number,
    /** The gain: positive where the candidate is better. */
    d: number,
    /** Of d; null where there is too little data for one. */
    interval: interval.nullable(),
    /** Two-sided, of no difference. */
    p: number.nullable(),
    /** The interval and the test that were used, in words. */
    rule: schemas/* string */.YjP().nullable(),
    n: finding_schema_count,
    flips: flips.nullable(),
    informative: finding_schema_count.nullable(),
    /** How much worse is tolerated; below 0 a gain is asked for. */
    margin: number,
    /** One-sided, of "no worse than tolerated", Holm-adjusted over the gate. */
    pWorse: number.nullable(),
    /** Test rows that would decide it, with 80 % power. */
    rowsNeeded: number.nullable(),
    /** The smallest drop beyond the tolerated one that these rows show, with 80 % power. */
    smallestDrop: number.nullable(),
});
/** A condition with its evidence and its verdict. */
const finding = schemas/* object */.Ikc({
    /** As the user wrote it. */
    condition: schemas/* string */.YjP(),
    /** The rows it is about; absent: all test rows. */
    where: schemas/* string */.YjP().exactOptional(),
    metric: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['error', 'warn']),
    /** It only guards its rows: it fails where they are shown worse, and a pass does not need it. */
    guard: schemas/* literal */.euz(true).exactOptional(),
    /** It is about the rows that are kept for the last word, not the test rows: see `guard`. */
    confirm: schemas/* literal */.euz(true).exactOptional(),
    /** Its metric is a single number, that others took: nothing tells chance from change. */
    single: schemas/* literal */.euz(true).exactOptional(),
    /** The groups that it stands in, the outermost first. */
    within: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['any', 'all']), id: schemas/* string */.YjP(), of: finding_schema_count }))
        .readonly()
        .exactOptional(),
    /** It is held against the reference, not the last promoted run; what may be lost to it in all. */
    reference: schemas/* object */.Ikc({
        runId: schemas/* string */.YjP(),
        /** In the metric's unit. */
        budget: number,
        /** As measured, at least 0; null where it could not be compared. */
        used: number.nullable(),
        /** Since the reference; absent where they were not counted. */
        promotions: finding_schema_count.exactOptional(),
    })
        .exactOptional(),
    /** It does not hold, and need not: another of its group does. */
    spared: schemas/* literal */.euz(true).exactOptional(),
    /**
     * `warn` is a fail of a condition that only advises; `not-compared` is a comparison for which
     * there is no baseline yet: never a pass, and always shown.
     */
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'warn', 'not-compared']),
    /** `because` in one plain sentence. Holds names from the data: escape it where it is shown. */
    reason: schemas/* string */.YjP(),
    /** Absent in older records. */
    because: reason.exactOptional(),
    /** The rows judged. */
    n: finding_schema_count,
    /** Null where the metric is undefined. */
    value: number.nullable(),
    interval: interval.nullable(),
    threshold,
    /** How the candidate differs from the baseline on the same rows. */
    comparison: findingComparison.exactOptional(),
    /** Where the condition stands in the config, for annotations. */
    place: schemas/* object */.Ikc({
        file: schemas/* string */.YjP(),
        line: number.exactOptional(),
        column: number.exactOptional(),
    })
        .exactOptional(),
});

// EXTERNAL MODULE: ./src/record/schema-version.ts
var schema_version = __webpack_require__(28799);
;// CONCATENATED MODULE: ./src/record/record-schema.ts






/** A record of any version. */
const versioned = schemas/* object */.Ikc({ schema: schemas/* string */.YjP() });
const verdict = schemas/* enum */.k5n(['passed', 'failed', 'inconclusive']);
/** What is read of an older record: enough to say which run it is of. */
const olderRecord = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(schema_version/* OLDER_SCHEMA */.v3),
    id: schemas/* string */.YjP(),
    project: schemas/* string */.YjP(),
    experiment: schemas/* string */.YjP(),
    promoted: schemas/* boolean */.zMY(),
});
/** A record may come from a pull request, and these are shown as they are. */
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hex');
const commitSha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'not a commit');
const estimate = schemas/* object */.Ikc({
    value: schemas/* number */.aig().nullable(),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).nullable(),
    n: schemas/* number */.aig().int(),
    /** Why the value, or the interval, is null: `because` in words. */
    why: schemas/* string */.YjP().exactOptional(),
    /** Absent in older records. */
    because: undetermined.exactOptional(),
    /** Classes on which an average over the classes is undefined and counts 0. */
    zeroed: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
});
const record_schema_interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
const record_schema_flips = schemas/* object */.Ikc({ candidate: schemas/* number */.aig().int(), baseline: schemas/* number */.aig().int() });
const sideProfile = schemas/* object */.Ikc({
    rows: schemas/* number */.aig().int(),
    sampled: schemas/* number */.aig().int(),
    missing: schemas/* number */.aig(),
    distinct: schemas/* number */.aig().int(),
    quantiles: schemas/* array */.YOg(schemas/* number */.aig()).readonly().exactOptional(),
    top: schemas/* array */.YOg(schemas/* object */.Ikc({ level: schemas/* string */.YjP(), share: schemas/* number */.aig() }))
        .readonly()
        .exactOptional(),
});
const columnProfile = schemas/* object */.Ikc({
    column: schemas/* string */.YjP(),
    train: sideProfile,
    test: sideProfile,
    psi: schemas/* number */.aig(),
});
const dataSummary = schemas/* object */.Ikc({
    fingerprint: sha256,
    testFingerprint: sha256,
    rows: schemas/* number */.aig().int(),
    columns: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        kind: schemas/* string */.YjP(),
        role: schemas/* enum */.k5n(['label', 'feature', 'ignored', 'id']),
        missing: schemas/* number */.aig().int(),
    })),
    splits: schemas/* object */.Ikc({
        /** `none`: there are no rows, only single numbers. */
        method: schemas/* enum */.k5n(['hash', 'stratify', 'group', 'time', 'file', 'given', 'own', 'none']),
        seed: schemas/* number */.aig(),
        train: schemas/* number */.aig().int(),
        validation: schemas/* number */.aig().int(),
        test: schemas/* number */.aig().int(),
        confirm: schemas/* number */.aig().int().positive().exactOptional(),
        trainedUntil: schemas/* number */.aig().exactOptional(),
    }),
    warnings: schemas/* array */.YOg(schemas/* object */.Ikc({
        code: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        column: schemas/* string */.YjP().exactOptional(),
        rows: schemas/* number */.aig().int().exactOptional(),
        lines: schemas/* array */.YOg(schemas/* number */.aig().int()).readonly().exactOptional(),
        examples: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().exactOptional(),
    })),
    trainedHashes: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/)).exactOptional(),
    hashing: schemas/* string */.YjP().exactOptional(),
    profile: schemas/* array */.YOg(columnProfile).readonly().exactOptional(),
});
/** Below the folder that it is told of, wherever that lies: a record may come from a stranger. */
const innerPath = schemas/* string */.YjP()
    .refine(((path) => !/[\\:\0]/.test(path) && path.split('/').every(((part) => !['', '.', '..'].includes(part)))), 'not the path of a file in the run');
const fileEntry = schemas/* object */.Ikc({
    path: innerPath,
    bytes: schemas/* number */.aig().int(),
    sha256,
});
/** The measure of a difference is a probability, or as `models/parity.ts` says for numbers. */
const parity = schemas/* object */.Ikc({
    format: schemas/* string */.YjP(),
    rows: schemas/* number */.aig().int(),
    difference: schemas/* number */.aig(),
    tolerance: schemas/* number */.aig(),
});
/** Where a run lies that this one names. */
const otherRun = { runId: schemas/* string */.YjP(), sha: commitSha.nullable() };
/** One set a seed; absent where the seed is unknown. */
const predictionsEntry = schemas/* object */.Ikc({ ...fileEntry.shape, seed: schemas/* number */.aig().int().exactOptional() });
/**
 * What is kept of a run in its folder, each file with its hash: whoever compares with it needs
 * nothing else. Its rules are its `params`.
 */
const manifest = {
    /** Of the test rows. */
    predictions: schemas/* tuple */.PVZ([predictionsEntry]).rest(predictionsEntry),
    /**
     * Of the rows that are kept for the last word, of a run that passed where runs are promoted: nobody
     * else has looked at them.
     */
    confirm: schemas/* object */.Ikc({
        rows: schemas/* number */.aig().int(),
        predictions: schemas/* tuple */.PVZ([predictionsEntry]).rest(predictionsEntry),
    })
        .exactOptional(),
    /** The exported model's files; paths relative to the model's folder. */
    artifacts: schemas/* array */.YOg(fileEntry),
    /**
     * The model by format: which of the artifacts each is made of. One that nothing here reads is kept
     * all the same.
     */
    formats: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(innerPath)).exactOptional(),
    /** How near the files of each format were found to the trained model; see `models/parity.ts`. */
    parity: schemas/* array */.YOg(parity).exactOptional(),
    /**
     * The promoted run that this one replaces as the baseline; null where none is known. Absent of a
     * run that is not promoted. Its position in the line of promoted runs, from 1 on, where the place
     * that keeps them has no count of its own: it orders them whatever a clock said.
     */
    predecessor: schemas/* object */.Ikc({ ...otherRun, position: schemas/* int */.Whr().positive().exactOptional() })
        .nullable()
        .exactOptional(),
    /**
     * An earlier run that this line of models is held against beside the last one. A copy of its
     * record lies in a folder of its own, with its predictions and its model as that names them, so
     * that they outlive what was kept of the run itself.
     */
    reference: schemas/* object */.Ikc({
        ...otherRun,
        record: fileEntry,
        /** How many runs were promoted since, this one too. */
        promotions: schemas/* number */.aig().int().exactOptional(),
    })
        .exactOptional(),
    /**
     * The candidates that were judged since the last promotion, or on the same pull request, this one
     * too: by the fingerprint of their test rows, the digests of their predictions, in the order in
     * which they first were. Absent where those before it could not be counted.
     */
    looks: schemas/* array */.YOg(schemas/* object */.Ikc({ rows: sha256, candidates: schemas/* array */.YOg(sha256) })).exactOptional(),
};
const comparedValues = {
    /** The metric's full name. */
    metric: schemas/* string */.YjP(),
    orientation: schemas/* enum */.k5n(['higher', 'lower']),
    /** All rows that were compared. */
    rows: schemas/* number */.aig().int(),
    /**
     * What the evidence shows, Holm-corrected over all metrics of the table; null where it shows
     * neither.
     */
    shown: schemas/* enum */.k5n(['better', 'worse']).nullable(),
};
const comparedRow = schemas/* object */.Ikc({
    ...comparedValues,
    candidate: schemas/* number */.aig(),
    baseline: schemas/* number */.aig(),
    d: schemas/* number */.aig(),
    interval: record_schema_interval.nullable(),
    confidence: schemas/* number */.aig(),
    p: schemas/* number */.aig().nullable(),
    rule: schemas/* string */.YjP().nullable(),
    n: schemas/* number */.aig().int(),
    flips: record_schema_flips.nullable(),
    informative: schemas/* number */.aig().int().nullable(),
    /** Too few rows carry it to be shown good enough. */
    hold: schemas/* object */.Ikc({
        code: schemas/* enum */.k5n(['few-of-rarer-class', 'few-rows-carry']),
        rows: schemas/* number */.aig().int(),
        atLeast: schemas/* number */.aig().int(),
    })
        .exactOptional(),
    /** The standard errors of d that rows and seeds make, and seeds at most, where there are seeds. */
    seeds: schemas/* object */.Ikc({ rows: schemas/* number */.aig(), seeds: schemas/* number */.aig(), seedsAtMost: schemas/* number */.aig().exactOptional() })
        .exactOptional(),
    /** The rows that the metric rests on; `width` of its range, null where flips don't bound it. */
    stake: schemas/* object */.Ikc({ rows: schemas/* number */.aig(), width: schemas/* number */.aig().nullable() }).exactOptional(),
    /** Why there is no interval: `because` in words. */
    why: schemas/* string */.YjP().exactOptional(),
    /** Absent in older records. */
    because: undetermined.exactOptional(),
});
/** Of one of the two models the metric is undefined. */
const uncomparedRow = schemas/* object */.Ikc({
    ...comparedValues,
    candidate: schemas/* number */.aig().nullable(),
    baseline: schemas/* number */.aig().nullable(),
    d: schemas/* null */.chJ(),
    interval: schemas/* null */.chJ(),
    /** `because` in words. */
    why: schemas/* string */.YjP(),
    /** Absent in older records. */
    because: undeterminedSides.exactOptional(),
    /** Rows on which the baseline predicts a needed class that the candidate predicts nowhere. */
    givenUp: schemas/* number */.aig().int().exactOptional(),
    /** The groups or moments that these lie in. Absent in older records. */
    givenUpUnits: schemas/* number */.aig().int().exactOptional(),
});
/** The candidate against the baseline, metric by metric, on the rows that were paired. */
const comparison = schemas/* object */.Ikc({
    rows: schemas/* number */.aig().int(),
    /** `pairing` in words; null where it is simply all rows. Holds names from the data. */
    note: schemas/* string */.YjP().nullable(),
    /** How the rows were paired, where it is not simply all of them. Absent in older records. */
    pairing: pairingNote.exactOptional(),
    /** The baseline may have been trained on these rows, so nothing is shown. */
    maySeen: schemas/* boolean */.zMY(),
    metrics: schemas/* array */.YOg(schemas/* union */.KCZ([comparedRow, uncomparedRow])),
});
/**
 * Slices on which the candidate does worse than the baseline, and than elsewhere: searched on one
 * half of the rows, confirmed on the other. They decide nothing.
 */
const weakSlices = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP(),
    /** Rows of each half. */
    searched: schemas/* number */.aig().int(),
    confirming: schemas/* number */.aig().int(),
    /** Slices that were put to the test. */
    tested: schemas/* number */.aig().int(),
    /** What was confirmed, by the rows of that half; the clearest first. `where` holds cells. */
    found: schemas/* array */.YOg(schemas/* object */.Ikc({
        where: schemas/* string */.YjP(),
        n: schemas/* number */.aig().int(),
        candidate: schemas/* number */.aig(),
        baseline: schemas/* number */.aig(),
        /** The gain, below 0. */
        d: schemas/* number */.aig(),
        interval: record_schema_interval,
        confidence: schemas/* number */.aig(),
        /** One-sided, Holm-adjusted over those tested. */
        p: schemas/* number */.aig(),
    })),
});
/** Who took a model for the baseline, and why. */
const acceptance = schemas/* object */.Ikc({ by: schemas/* string */.YjP(), reason: schemas/* string */.YjP() });
/** Null where there is none. Holds what stands in the configs: escape it where it is shown. */
const ruleChange = schemas/* object */.Ikc({
    /** The key, with dots: `gate.conditions`. */
    path: schemas/* string */.YjP(),
    base: schemas/* string */.YjP().nullable(),
    head: schemas/* string */.YjP().nullable(),
});
const columnShifts = schemas/* object */.Ikc({
    compared: schemas/* number */.aig().int(),
    shifted: schemas/* array */.YOg(schemas/* object */.Ikc({ column: schemas/* string */.YjP(), psi: schemas/* number */.aig() })).readonly(),
    added: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    removed: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
});
/** What the model was made from is another than the baseline's. Holds what stands in the configs. */
const paramChange = schemas/* object */.Ikc({
    /** The key, with dots: `train.epochs`. */
    path: schemas/* string */.YjP(),
    /** As it could stand in a config; null where it is not set. */
    baseline: schemas/* string */.YjP().nullable(),
    candidate: schemas/* string */.YjP().nullable(),
    /** Of lists of texts: what only one of them has. */
    added: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    removed: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
});
/** What a side that does not decide would have said of the same predictions. */
const otherDecision = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ verdict, findings: schemas/* array */.YOg(finding) }),
    /** It can't be judged by, and why: a sentence a problem. */
    schemas/* object */.Ikc({ why: schemas/* array */.YOg(schemas/* string */.YjP()) }),
]);
/** Whose rules judged work that is proposed to a commit, and how it would change them. */
const rules = schemas/* object */.Ikc({
    decides: schemas/* enum */.k5n(['base', 'head']),
    /** Where the rules that were agreed before stand. */
    agreed: schemas/* discriminatedUnion */.gMt('in', [
        /** The config file as it is at the base commit. */
        schemas/* object */.Ikc({ in: schemas/* literal */.euz('base'), sha: commitSha, file: schemas/* string */.YjP() }),
        /** The record of the promoted run, where the base has no config file. */
        schemas/* object */.Ikc({ in: schemas/* literal */.euz('promoted run'), sha: commitSha, runId: schemas/* string */.YjP() }),
        /**
         * Nowhere that could be found, and why no promoted run could, a text in older records: there are
         * only the head's.
         */
        schemas/* object */.Ikc({ in: schemas/* literal */.euz('nothing'), sha: commitSha, why: schemas/* union */.KCZ([noBaseline, schemas/* string */.YjP()]) }),
    ]),
    changes: schemas/* array */.YOg(ruleChange),
    /** Why the rules that decide can't be applied, a sentence a problem: that counts as a fail. */
    inapplicable: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    /** The other side's verdict, where it asks for something else. */
    other: otherDecision.exactOptional(),
});
const decision = schemas/* object */.Ikc({
    verdict,
    first: schemas/* literal */.euz(true).exactOptional(),
    findings: schemas/* array */.YOg(finding),
});
/** A job of a CI service: which workflow run it is of, and which attempt at that. */
const jobPlace = schemas/* object */.Ikc({
    run: schemas/* number */.aig().int().positive(),
    attempt: schemas/* number */.aig().int().positive(),
});
const header = {
    schema: schemas/* literal */.euz(schema_version/* RECORD_SCHEMA */.ep),
    /** Also the name of a folder. */
    id: schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'not the id of a run'),
    project: schemas/* string */.YjP(),
    experiment: schemas/* string */.YjP(),
    /** ISO 8601, UTC. */
    created: iso/* datetime */.w$(),
    git: schemas/* object */.Ikc({ sha: commitSha, ref: schemas/* string */.YjP(), dirty: schemas/* boolean */.zMY() }).nullable(),
    /** Absent outside of a job. */
    job: jobPlace.exactOptional(),
    /** The config as it was applied, defaults filled in. */
    params: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    environment: schemas/* object */.Ikc({
        sluice: schemas/* string */.YjP(),
        node: schemas/* string */.YjP(),
        platform: schemas/* string */.YjP(),
        arch: schemas/* string */.YjP(),
        cpu: schemas/* string */.YjP(),
    }),
};
/** A run that another job left, and the digest by which it was taken. */
const handedRun = { runId: schemas/* string */.YjP(), attempt: schemas/* number */.aig().int(), sha256 };
/** Variants of one config that were judged against the same baseline on the same rows. */
const variants = schemas/* object */.Ikc({
    /** The metric that the best was chosen by; null where the gate names none. */
    by: schemas/* string */.YjP().nullable(),
    judged: schemas/* array */.YOg(schemas/* object */.Ikc({
        ...handedRun,
        /** What of the config was written over, as `KEY=VALUE`; empty: nothing. */
        variant: schemas/* array */.YOg(schemas/* string */.YjP()),
        verdict,
        /** By how many the level was divided, as far as Holm had them left. */
        among: schemas/* number */.aig().int().positive(),
        /** The one that the rest of the record is about. */
        chosen: schemas/* literal */.euz(true).exactOptional(),
        /** Of the metric. */
        value: schemas/* number */.aig().nullable(),
        /** Over the baseline, at the confidence that it was judged at; null where it was not compared. */
        gain: schemas/* object */.Ikc({ d: schemas/* number */.aig(), interval: record_schema_interval.nullable(), confidence: schemas/* number */.aig() })
            .nullable(),
    })),
});
const results = {
    trainer: schemas/* object */.Ikc({
        kind: schemas/* string */.YjP(),
        engine: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        /** The Ray cluster that it ran on: its version, and the job there. Absent: it ran in this job. */
        on: schemas/* object */.Ikc({ ray: schemas/* string */.YjP(), job: schemas/* string */.YjP() }).exactOptional(),
    }),
    /** The digest of all that its training is a function of; absent where nobody can say what that is. */
    recipe: sha256.exactOptional(),
    /** A run of the same recipe, whose predictions and model were judged anew: nothing was trained. */
    reused: schemas/* object */.Ikc(otherRun).exactOptional(),
    /** A run of the same recipe, whose predictions and model this one gave again to the last bit. */
    repeats: schemas/* object */.Ikc(otherRun).exactOptional(),
    /** Where another job trained it, and by which digest its files were taken from there. */
    handed: schemas/* object */.Ikc(handedRun).exactOptional(),
    data: dataSummary,
    /** Null where there are single numbers alone, which have none; `regression` in older records of these. */
    task: schemas/* enum */.k5n(['binary', 'multiclass', 'regression']).nullable(),
    /** In the order of their indices; binary: [negative, positive]. */
    classes: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The label's transform; predictions are in the units of the file all the same. */
    transform: schemas/* literal */.euz('log').exactOptional(),
    /** Metrics of the user's own, which stand in the predictions beside the answers. */
    own: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        better: schemas/* enum */.k5n(['higher', 'lower']),
        range: schemas/* tuple */.PVZ([schemas/* number */.aig().nullable(), schemas/* number */.aig().nullable()]),
    }))
        .exactOptional(),
    /** An evaluation tool said of each row whether it is right, and nothing else is known. */
    outcomes: schemas/* literal */.euz(true).exactOptional(),
    /** Absent where the trainer has none. */
    epochs: schemas/* object */.Ikc({
        requested: schemas/* number */.aig().int(),
        completed: schemas/* number */.aig().int(),
        best: schemas/* number */.aig().int(),
        /** The epoch after which it went on from an earlier attempt's checkpoint. */
        resumed: schemas/* number */.aig().int().positive().exactOptional(),
    })
        .exactOptional(),
    /** Several seeds were judged together; `by` is what the exported one is the median of. */
    seeds: schemas/* object */.Ikc({
        trained: schemas/* array */.YOg(schemas/* number */.aig().int()),
        exported: schemas/* number */.aig().int(),
        by: schemas/* string */.YjP().nullable(),
        /** Where jobs side by side trained them, what each of them left. */
        handed: schemas/* array */.YOg(schemas/* object */.Ikc({ seed: schemas/* number */.aig().int(), ...handedRun })).exactOptional(),
    })
        .exactOptional(),
    /** Jobs side by side trained several variants of the config, which were judged together. */
    variants: variants.exactOptional(),
    /** What the test rows come in, by a column; absent where each stands for itself. */
    units: schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['group', 'time']), column: schemas/* string */.YjP(), count: schemas/* number */.aig().int() })
        .exactOptional(),
    history: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig())),
    /** What an earlier attempt at a command had left for it to go on from; absent where nothing lay there. */
    continued: schemas/* object */.Ikc({
        files: schemas/* number */.aig().int().positive(),
        bytes: schemas/* number */.aig().int().nonnegative(),
        /** The epoch that it said it goes on after. */
        epoch: schemas/* number */.aig().int().nonnegative().exactOptional(),
    })
        .exactOptional(),
    /** What a command said of itself, or a file of single numbers does; nobody measured it here. */
    reported: schemas/* object */.Ikc({
        params: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])),
        /** Null where one is not a number. Of a file those that the gate asks for. */
        metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().nullable()),
        /** The file that says so; absent where a command did. */
        file: schemas/* string */.YjP().exactOptional(),
    })
        .exactOptional(),
    metrics: schemas/* object */.Ikc({
        test: schemas/* record */.g1P(schemas/* string */.YjP(), estimate),
        slices: schemas/* array */.YOg(schemas/* object */.Ikc({ where: schemas/* string */.YjP(), n: schemas/* number */.aig().int(), test: schemas/* record */.g1P(schemas/* string */.YjP(), estimate) })),
    }),
    baseline: schemas/* union */.KCZ([
        schemas/* object */.Ikc({
            found: schemas/* literal */.euz(true),
            runId: schemas/* string */.YjP(),
            sha: commitSha.nullable(),
            /** `chosen` in words. */
            how: schemas/* string */.YjP(),
            /** Absent in older records. */
            chosen: choice.exactOptional(),
            url: schemas/* string */.YjP().exactOptional(),
            /** A person took it for the baseline although it did not pass beside the one before. */
            accepted: acceptance.exactOptional(),
        }),
        /** A file of predictions, from a run that is unknown; its path is told, and never opened. */
        schemas/* object */.Ikc({ found: schemas/* literal */.euz(true), predictions: fileEntry.extend({ path: schemas/* string */.YjP() }) }),
        schemas/* object */.Ikc({
            found: schemas/* literal */.euz(false),
            why: noBaselineCode,
            /** `because` in words. */
            reason: schemas/* string */.YjP(),
            /** Absent in older records. */
            because: noBaseline.exactOptional(),
            /** The branch whose next run that passes makes the first one, where nothing was lost. */
            promotedOn: schemas/* string */.YjP().exactOptional(),
        }),
    ]),
    /** What is another than in the baseline's run; absent where that is not known. */
    changes: schemas/* object */.Ikc({
        params: schemas/* array */.YOg(paramChange),
        /** Rows that the baseline's data held, where it was not the same data. */
        baselineRows: schemas/* number */.aig().int().exactOptional(),
        /** How the columns then differ: see `ColumnShifts`. Absent in older records. */
        columns: columnShifts.exactOptional(),
    })
        .exactOptional(),
    /** Null where there was nothing to pair with. */
    comparison: comparison.nullable(),
    /** Absent where none could be looked for, and in older records. */
    weakSlices: weakSlices.exactOptional(),
    decision,
    /** Absent where nothing is proposed. */
    rules: rules.exactOptional(),
    /** A person took it for the baseline, and what was waived for that: conditions, as written. */
    accepted: acceptance.extend({ waived: schemas/* array */.YOg(schemas/* string */.YjP()) }).exactOptional(),
    /** From now on the baseline of its experiment. */
    promoted: schemas/* boolean */.zMY(),
    ...manifest,
    exportPath: schemas/* string */.YjP().nullable(),
    /** As long as the export is not in place: evidence is kept before. */
    export: schemas/* literal */.euz('pending').exactOptional(),
    timings: schemas/* object */.Ikc({
        readSeconds: schemas/* number */.aig(),
        trainSeconds: schemas/* number */.aig(),
        evaluateSeconds: schemas/* number */.aig(),
        compareSeconds: schemas/* number */.aig(),
        totalSeconds: schemas/* number */.aig(),
    }),
};
const finished = schemas/* object */.Ikc({ ...header, status: schemas/* literal */.euz('finished'), ...results });
/**
 * A run that was stopped or broke holds what it had reached by then; none of it counts. It has no
 * decision: one that broke after the gate had passed would hold a "passed". What the gate had said
 * stands apart, to be told and never to be read as the run's end.
 */
const unfinished = schemas/* object */.Ikc({
    ...header,
    status: schemas/* enum */.k5n(['interrupted', 'broke']),
    error: schemas/* string */.YjP(),
    ...schemas/* object */.Ikc(results)
        .omit({
        decision: true,
        rules: true,
        accepted: true,
        exportPath: true,
        export: true,
        formats: true,
        parity: true,
        predecessor: true,
    })
        .partial().shape,
    judged: schemas/* object */.Ikc({ decision, rules: rules.exactOptional() }).exactOptional(),
    promoted: schemas/* literal */.euz(false),
    artifacts: schemas/* tuple */.PVZ([]),
});
const runRecord = schemas/* discriminatedUnion */.gMt('status', [finished, unfinished]);


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
var datetime = (function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: (() => (/* binding */ datetime))
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);




function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
