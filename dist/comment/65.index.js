export const id = 65;
export const ids = [65];
export const modules = {

/***/ 3065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRecord: () => (/* binding */ runRecord),
  versioned: () => (/* binding */ versioned)
});

// UNUSED EXPORTS: fileEntry, finished, header, unfinished

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./src/record/schema-version.ts
var schema_version = __webpack_require__(8799);
;// CONCATENATED MODULE: ./src/record/record-schema.ts


/** A record of any version. */
const versioned = schemas/* object */.Ikc({ schema: schemas/* string */.YjP() });
/** A record may come from a pull request, and these are shown as they are. */
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hex');
const commitSha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'not a commit');
const estimate = schemas/* object */.Ikc({
    value: schemas/* number */.aig().nullable(),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).nullable(),
    n: schemas/* number */.aig().int(),
    /** Why the value is null. */
    why: schemas/* string */.YjP().exactOptional(),
});
const threshold = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('absolute'), value: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('baseline'), amount: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('relative'), factor: schemas/* number */.aig() }),
]);
const interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
const flips = schemas/* object */.Ikc({ candidate: schemas/* number */.aig().int(), baseline: schemas/* number */.aig().int() });
const findingComparison = schemas/* object */.Ikc({
    baseline: schemas/* number */.aig(),
    d: schemas/* number */.aig(),
    interval: interval.nullable(),
    p: schemas/* number */.aig().nullable(),
    rule: schemas/* string */.YjP().nullable(),
    n: schemas/* number */.aig().int(),
    flips: flips.nullable(),
    informative: schemas/* number */.aig().int().nullable(),
    margin: schemas/* number */.aig(),
    pWorse: schemas/* number */.aig().nullable(),
    rowsNeeded: schemas/* number */.aig().nullable(),
    smallestDrop: schemas/* number */.aig().nullable(),
});
const finding = schemas/* object */.Ikc({
    condition: schemas/* string */.YjP(),
    where: schemas/* string */.YjP().exactOptional(),
    metric: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['error', 'warn']),
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'warn', 'not-compared']),
    reason: schemas/* string */.YjP(),
    n: schemas/* number */.aig().int(),
    value: schemas/* number */.aig().nullable(),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).nullable(),
    threshold,
    comparison: findingComparison.exactOptional(),
    place: schemas/* object */.Ikc({
        file: schemas/* string */.YjP(),
        line: schemas/* number */.aig().exactOptional(),
        column: schemas/* number */.aig().exactOptional(),
    })
        .exactOptional(),
});
const dataSummary = schemas/* object */.Ikc({
    fingerprint: sha256,
    testFingerprint: sha256,
    rows: schemas/* number */.aig().int(),
    columns: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        kind: schemas/* string */.YjP(),
        role: schemas/* enum */.k5n(['label', 'feature', 'ignored']),
        missing: schemas/* number */.aig().int(),
    })),
    splits: schemas/* object */.Ikc({
        method: schemas/* enum */.k5n(['hash', 'stratify', 'group', 'time', 'file']),
        seed: schemas/* number */.aig(),
        train: schemas/* number */.aig().int(),
        validation: schemas/* number */.aig().int(),
        test: schemas/* number */.aig().int(),
        trainedUntil: schemas/* number */.aig().exactOptional(),
    }),
    warnings: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP(), column: schemas/* string */.YjP().exactOptional() })),
    trainedHashes: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/)).exactOptional(),
});
const fileEntry = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    bytes: schemas/* number */.aig().int(),
    sha256,
});
/** The candidate against the baseline, metric by metric, on the rows that were paired. */
const comparison = schemas/* object */.Ikc({
    rows: schemas/* number */.aig().int(),
    /** How the rows were paired, where it is not simply all of them. */
    note: schemas/* string */.YjP().nullable(),
    maySeen: schemas/* boolean */.zMY(),
    metrics: schemas/* array */.YOg(schemas/* object */.Ikc({
        metric: schemas/* string */.YjP(),
        orientation: schemas/* enum */.k5n(['higher', 'lower']),
        candidate: schemas/* number */.aig().nullable(),
        baseline: schemas/* number */.aig().nullable(),
        rows: schemas/* number */.aig().int(),
        d: schemas/* number */.aig().nullable(),
        interval: interval.nullable(),
        confidence: schemas/* number */.aig().exactOptional(),
        p: schemas/* number */.aig().nullable().exactOptional(),
        rule: schemas/* string */.YjP().nullable().exactOptional(),
        n: schemas/* number */.aig().int().exactOptional(),
        flips: flips.nullable().exactOptional(),
        informative: schemas/* number */.aig().int().nullable().exactOptional(),
        why: schemas/* string */.YjP().exactOptional(),
        shown: schemas/* enum */.k5n(['better', 'worse']).nullable(),
    })),
});
const header = {
    schema: schemas/* literal */.euz(schema_version/* RECORD_SCHEMA */.e),
    /** Also the name of a folder. */
    id: schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'not the id of a run'),
    project: schemas/* string */.YjP(),
    experiment: schemas/* string */.YjP(),
    /** ISO 8601, UTC. */
    created: datetime(),
    git: schemas/* object */.Ikc({ sha: commitSha, ref: schemas/* string */.YjP(), dirty: schemas/* boolean */.zMY() }).nullable(),
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
const results = {
    trainer: schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), engine: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    data: dataSummary,
    task: schemas/* enum */.k5n(['binary', 'multiclass', 'regression']),
    /** In the order of their indices; binary: [negative, positive]. */
    classes: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The label's transform; predictions are in the units of the file all the same. */
    transform: schemas/* literal */.euz('log').exactOptional(),
    epochs: schemas/* object */.Ikc({
        requested: schemas/* number */.aig().int(),
        completed: schemas/* number */.aig().int(),
        best: schemas/* number */.aig().int(),
    }),
    history: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig())),
    metrics: schemas/* object */.Ikc({
        test: schemas/* record */.g1P(schemas/* string */.YjP(), estimate),
        slices: schemas/* array */.YOg(schemas/* object */.Ikc({ where: schemas/* string */.YjP(), n: schemas/* number */.aig().int(), test: schemas/* record */.g1P(schemas/* string */.YjP(), estimate) })),
    }),
    baseline: schemas/* discriminatedUnion */.gMt('found', [
        schemas/* object */.Ikc({
            found: schemas/* literal */.euz(true),
            runId: schemas/* string */.YjP(),
            sha: commitSha.nullable(),
            how: schemas/* string */.YjP(),
            url: schemas/* string */.YjP().exactOptional(),
        }),
        schemas/* object */.Ikc({ found: schemas/* literal */.euz(false), reason: schemas/* string */.YjP() }),
    ]),
    /** Null where there was nothing to pair with. */
    comparison: comparison.nullable(),
    decision: schemas/* object */.Ikc({
        verdict: schemas/* enum */.k5n(['passed', 'failed', 'inconclusive']),
        findings: schemas/* array */.YOg(finding),
    }),
    /** From now on the baseline of its experiment. */
    promoted: schemas/* boolean */.zMY(),
    /** The predictions of the test rows. */
    predictions: fileEntry,
    /** The exported model's files; paths relative to the model's folder. */
    artifacts: schemas/* array */.YOg(fileEntry),
    exportPath: schemas/* string */.YjP().nullable(),
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
 * A run that was stopped or broke holds what it had reached by then; none of it counts. It has no decision: one that broke after the
 * gate had passed would hold a "passed".
 */
const unfinished = schemas/* object */.Ikc({
    ...header,
    status: schemas/* enum */.k5n(['interrupted', 'broke']),
    error: schemas/* string */.YjP(),
    ...schemas/* object */.Ikc(results).omit({ decision: true, exportPath: true }).partial().shape,
    promoted: schemas/* literal */.euz(false),
    artifacts: schemas/* tuple */.PVZ([]),
});
const runRecord = schemas/* discriminatedUnion */.gMt('status', [finished, unfinished]);


/***/ })

};
