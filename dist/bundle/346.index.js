export const id = 346;
export const ids = [346];
export const modules = {

/***/ 40751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ beginsLine),
/* harmony export */   Qy: () => (/* binding */ olderBaseline),
/* harmony export */   uV: () => (/* binding */ otherRun)
/* harmony export */ });
/** Whether nothing that this version reads was ever promoted here: the next run that is begins a line. */
function beginsLine(search) {
    return !search.found && (search.why === 'first' || search.why === 'older');
}
/** What was promoted is of a version whose records are not read any more. */
function olderBaseline(what) {
    return {
        found: false,
        why: 'older',
        reason: `${what} was promoted by an older version of Sluice, whose records this one does not read`,
    };
}
/** The run that was found, as a record names it. */
function otherRun(search) {
    return search.found ? { runId: search.runId, sha: search.sha } : null;
}


/***/ }),

/***/ 35055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopSignal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13139);


const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'];
/**
 * An AbortSignal that Ctrl-C, SIGTERM and a terminal that goes away abort, with an InterruptedError as its reason. The second one ends
 * the process at once.
 */
function stopSignal() {
    const controller = new AbortController();
    for (const name of SIGNALS) {
        process.on(name, () => {
            if (controller.signal.aborted)
                process.exit(_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_OF_SIGNAL */ .kl[name]);
            controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterruptedError */ .p4(name));
        });
    }
    return controller.signal;
}


/***/ }),

/***/ 81697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ FEW_ROWS)
/* harmony export */ });
/** With so few informative rows the report says that they are few. */
const FEW_ROWS = 10;


/***/ }),

/***/ 73537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ checkConfig),
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/file-kind.ts
var file_kind = __webpack_require__(25484);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 8 modules
var metrics = __webpack_require__(83811);
// EXTERNAL MODULE: ./src/gate/condition-kinds.ts + 6 modules
var condition_kinds = __webpack_require__(82003);
// EXTERNAL MODULE: ./src/gate/kinds/metric.ts
var metric = __webpack_require__(1575);
;// CONCATENATED MODULE: ./src/config/conditions.ts




/** Reads the gate's conditions, and says what is wrong with each one that can't be read. */
function readConditions(entries, source, reported) {
    const read = entries.map((entry, i) => readCondition(entry, ['gate', 'conditions', i], source, reported));
    return {
        conditions: read.flatMap((result) => ('condition' in result ? [result.condition] : [])),
        problems: read.flatMap((result) => ('problem' in result ? [result.problem] : [])),
    };
}
function readCondition(entry, path, source, reported) {
    const long = typeof entry === 'string' ? { if: entry, severity: 'error' } : entry;
    const place = source.place(typeof entry === 'string' ? path : [...path, 'if']);
    const wrong = (reason, fix) => ({
        problem: {
            message: `condition "${long.if}": ${reason}`,
            at: place,
            ...(fix !== undefined && { fix }),
        },
    });
    const parsed = (0,condition_kinds/* parseCondition */.z)(long.if);
    if (!parsed.ok)
        return wrong(parsed.message);
    const name = (0,metric/* baseName */.Fl)(parsed.condition.metric);
    const isReported = reported.includes(parsed.condition.metric);
    if (!isReported && !metrics/* METRIC_NAMES */.Uw.includes(name)) {
        const known = [...metrics/* METRIC_NAMES */.Uw, ...reported];
        return wrong(`unknown metric "${name}"`, (0,did_you_mean/* suggest */.ZA)(name, known, 'metrics'));
    }
    const { threshold } = parsed.condition;
    if (isReported && (threshold.kind !== 'absolute' || long.where || long.confidence)) {
        return wrong(`${name} is a number that the command reports, of all test rows and without evidence`, 'Hold it to a number: leave the baseline, where and confidence out.');
    }
    const pointless = condition_kinds/* CONDITION_KINDS */.C[parsed.condition.kind].pointless(parsed.condition);
    if (pointless)
        return wrong(pointless.why, pointless.fix);
    const { where, severity, confidence, prove } = long;
    if (confidence !== undefined && parsed.condition.operator === '==') {
        return wrong('an interval can show more or less, never "=="', 'Leave confidence out.');
    }
    return {
        condition: {
            ...parsed.condition,
            severity,
            place,
            ...(where !== undefined && { where }),
            ...(confidence !== undefined && { confidence }),
            ...(prove && { prove }),
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
;// CONCATENATED MODULE: ./src/config/problems.ts



/** Every issue that zod found, in the words and at the place of the user's own file. */
function toProblems(issues, source, checked) {
    return issues.flatMap((issue) => explain(issue, [], { ...source, ...checked }));
}
function explain(issue, parent, source) {
    const path = [...parent, ...issue.path];
    const key = path.join('.');
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(path, source.schema);
        const { keys = [], beside = '' } = (path.length === 0 && source.elsewhere) || {};
        return issue.keys.map((unknown) => ({
            message: keys.includes(unknown)
                ? `"${unknown}" can't stand beside "${beside}"`
                : known.includes(unknown)
                    ? `"${unknown}" can't stand beside the other keys${key ? ` of "${key}"` : ''}`
                    : `unknown key "${unknown}"${key ? ` in "${key}"` : ''}`,
            at: source.place([...path, unknown], 'key'),
            fix: [...known, ...keys].includes(unknown)
                ? 'Keep one of them.'
                : (0,did_you_mean/* suggest */.ZA)(unknown, known, 'keys here'),
        }));
    }
    const value = valueAt(source.values, path);
    const missing = value === undefined && issue.code !== 'custom';
    if (missing) {
        const fix = MISSING[key];
        return [{ message: `"${key}" is missing`, at: source.place(path, 'key'), ...(fix && { fix }) }];
    }
    const at = source.place(path);
    if (issue.code === 'invalid_union') {
        const words = issue.errors.length === 0 ? knownWords(path, source.schema) : [];
        if (words.length > 0) {
            const message = `"${key}" must be ${words.join(' | ')}, not ${shown(value)}`;
            return [{ message, at, fix: (0,did_you_mean/* suggest */.ZA)(String(value), words, 'values') }];
        }
        const kinds = wrongKind(issue.errors, value);
        if (kinds) {
            const { field, values, given } = kinds;
            return [
                {
                    message: `"${key}.${field}" must be ${values.join(' | ')}, not ${shown(given)}`,
                    at: source.place([...path, field]),
                    fix: (0,did_you_mean/* suggest */.ZA)(String(given), values, 'values'),
                },
            ];
        }
        const branch = likeliestBranch(issue.errors);
        if (branch)
            return branch.flatMap((inner) => explain(inner, path, source));
        return [{ message: `"${key}" ${wanted(issue.errors)}, not ${shown(value)}`, at }];
    }
    if (isWrongKind(issue)) {
        const message = `"${key}" ${wanted([[{ ...issue, path: [] }]])}, not ${shown(value)}`;
        return [{ message, at, ...near(issue, value) }];
    }
    const limit = limitOf(issue);
    if (limit !== undefined)
        return [{ message: `"${key}" ${limit}, not ${shown(value)}`, at }];
    return [{ message: `"${key}": ${issue.message}`, at }];
}
/** Alternatives that are told apart by one key's word, none of which is the given one. */
function wrongKind(branches, value) {
    const first = branches
        .flat()
        .find((issue) => issue.code === 'invalid_value' && issue.path.length === 1);
    const field = first?.path[0];
    if (typeof field !== 'string' || value === null || typeof value !== 'object')
        return undefined;
    const given = value[field];
    const values = branches.map((issues) => issues.find((issue) => issue.code === 'invalid_value' && issue.path[0] === field));
    const words = values.flatMap((issue) => issue?.code === 'invalid_value' ? issue.values.map(String) : []);
    const mappings = branches.filter((issues) => !issues.some(isWrongShape));
    if (typeof given !== 'string' || words.length < 2 || mappings.length !== words.length)
        return undefined;
    return { field, values: words, given };
}
function limitOf(issue) {
    if (issue.code === 'too_small' && issue.origin === 'number') {
        return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    }
    if (issue.code === 'too_big' && issue.origin === 'number') {
        return `must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
    }
    if (issue.code === 'too_small' && issue.origin === 'string')
        return 'must be a text';
    return undefined;
}
/** What a config can't do without. */
const MISSING = {
    data: 'Say what to learn from: data: {path: FILE.csv, label: COLUMN}',
    'predictions.path': 'Name a file of predictions.',
    'data.path': 'Name a CSV file.',
    'data.label': 'Name the column to predict.',
    gate: 'Say what is good enough: gate: {conditions: [accuracy >= 85%]}',
    'gate.conditions': 'Say what is good enough: conditions: [accuracy >= 85%]',
};
/** A value of the user's on one line, cut where it is long. */
function shown(value) {
    const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
    return (0,shorten/* shorten */.m)(text, 40);
}
function near(issue, value) {
    if (issue.code !== 'invalid_value' || typeof value !== 'string')
        return {};
    return { fix: (0,did_you_mean/* suggest */.ZA)(value, issue.values.map(String), 'values') };
}
/** The alternative that the user most likely meant: the right shape, with the fewest faults in it. */
function likeliestBranch(branches) {
    const shaped = branches.filter((issues) => !issues.some(isWrongShape));
    const faults = (issues) => issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
    return shaped.sort((a, b) => faults(a) - faults(b))[0];
}
function isWrongKind(issue) {
    return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}
function isWrongShape(issue) {
    return issue.path.length === 0 && isWrongKind(issue);
}
/** Zod's names of types, in a config's words. */
const KINDS = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    string: 'a text',
    boolean: 'true or false',
    int: 'a whole number',
};
function wanted(branches) {
    const parts = branches.flatMap((issues) => issues.filter(isWrongShape).map((issue) => {
        if (issue.code === 'invalid_type')
            return KINDS[issue.expected] ?? `a ${issue.expected}`;
        if (issue.code === 'invalid_value')
            return issue.values.map(String).join(' | ');
        return issue.message;
    }));
    return `must be ${[...new Set(parts)].join(' or ')}`;
}
function valueAt(root, path) {
    let value = root;
    for (const key of path) {
        if (value === null || typeof value !== 'object')
            return undefined;
        value = Object.hasOwn(value, key) ? value[key] : undefined;
    }
    return value;
}
/** The keys that the schema knows at a path, through all alternatives. */
function knownKeys(path, schema) {
    return [...new Set(nodesAt(path, schema).flatMap((node) => Object.keys(node.properties ?? {})))];
}
/** The words that the schema knows at a path. */
function knownWords(path, schema) {
    const words = nodesAt(path, schema).flatMap((node) => node.enum ?? (node.const === undefined ? [] : [node.const]));
    return [...new Set(words.map(String))];
}
function nodesAt(path, schema) {
    let nodes = alternatives(json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input' }));
    for (const key of path) {
        nodes = nodes.flatMap((node) => {
            const named = node.properties?.[String(key)] ?? node.additionalProperties;
            const child = typeof key === 'number' ? node.items : named;
            return typeof child === 'object' && !Array.isArray(child) ? alternatives(child) : [];
        });
    }
    return nodes;
}
function alternatives(node) {
    const options = node.anyOf ?? node.oneOf;
    if (!options)
        return [node];
    return options.flatMap((option) => (typeof option === 'object' ? alternatives(option) : []));
}

;// CONCATENATED MODULE: ./src/train/defaults.ts
/**
 * What a config that says nothing about the model gets. Chosen on credit, loans, penguins and
 * housing, ten splits each: the penalty and the falling rate keep the network from overfitting a
 * small table, where early stopping alone ends after a few epochs.
 */
const DEFAULTS = {
    layers: [
        { dense: 128, activation: 'relu', l2: 0.007 },
        { dense: 64, activation: 'relu', l2: 0.007 },
    ],
    initializer: 'glorot_uniform',
    epochs: 50,
    batchSize: 64,
    optimizer: 'adam',
    learningRate: 0.001,
    /** How the rate runs down over the epochs asked for. */
    schedule: 'cosine',
    patience: 10,
    /** Of a training, and of what intervals draw at random. */
    seed: 7,
    validation: 0.1,
};

// EXTERNAL MODULE: ./src/train/spec.ts
var spec = __webpack_require__(90975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/config/schema/number-schemas.ts
var number_schemas = __webpack_require__(87202);
;// CONCATENATED MODULE: ./src/config/schema/optimizer-schema.ts



const epsilon = number_schemas/* positive */.yj.default(1e-7).describe('Keeps the division from 0.');
const beta1 = number_schemas/* share */.uM.default(0.9).describe('Decay of the first moment.');
const beta2 = number_schemas/* share */.uM.default(0.999).describe('Decay of the second moment.');
const settings = schemas/* discriminatedUnion */.gMt('name', [
    schemas/* strictObject */.rej({
        name: schemas/* literal */.euz('sgd'),
        momentum: number_schemas/* share */.uM.default(0).describe('The share of the last step that goes on.'),
        nesterov: schemas/* boolean */.zMY().default(false).describe("Nesterov's momentum."),
    }),
    schemas/* strictObject */.rej({ name: schemas/* literal */.euz('adam'), 'beta-1': beta1, 'beta-2': beta2, epsilon }),
    schemas/* strictObject */.rej({
        name: schemas/* literal */.euz('adamw'),
        'weight-decay': schemas/* number */.aig()
            .min(0)
            .default(0.004)
            .describe('The share of each weight that a step of rate 1 takes off.'),
        'beta-1': beta1,
        'beta-2': beta2,
        epsilon,
    }),
    schemas/* strictObject */.rej({
        name: schemas/* literal */.euz('rmsprop'),
        rho: number_schemas/* share */.uM.default(0.9).describe('Decay of the mean square.'),
        momentum: number_schemas/* share */.uM.default(0).describe('The share of the last step that goes on.'),
        epsilon,
    }),
    schemas/* strictObject */.rej({
        name: schemas/* literal */.euz('adagrad'),
        'initial-accumulator': schemas/* number */.aig()
            .min(0)
            .default(0.1)
            .describe('Where the sum of squares starts.'),
        epsilon,
    }),
]);
const optimizer = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['sgd', 'adam', 'adamw', 'rmsprop', 'adagrad'])
        .transform((name) => settings.parse({ name })),
    settings,
]);
const rate = number_schemas/* positive */.yj.default(DEFAULTS.learningRate);
const learningRate = schemas/* union */.KCZ([
    number_schemas/* positive */.yj,
    schemas/* strictObject */.rej({ schedule: schemas/* literal */.euz('constant'), rate: rate.describe('In every step.') })
        .describe('Constant, as the number alone.'),
    schemas/* strictObject */.rej({
        schedule: schemas/* literal */.euz('exponential'),
        rate: rate.describe('At the start.'),
        'decay-rate': number_schemas/* positive */.yj.default(0.96).describe('The factor every `decay-epochs`.'),
        'decay-epochs': number_schemas/* positive */.yj.default(1).describe('Epochs for one factor of `decay-rate`.'),
    })
        .describe('Exponential decay.'),
    schemas/* strictObject */.rej({
        schedule: schemas/* literal */.euz('cosine'),
        rate: rate.describe('At its highest.'),
        'warmup-epochs': schemas/* number */.aig().min(0).default(0).describe('Epochs in which it rises from 0.'),
        'final-rate': schemas/* number */.aig().min(0).default(0).describe('In the last step.'),
    })
        .describe('Cosine, with a warm-up.'),
]);

;// CONCATENATED MODULE: ./src/config/schema/train-schema.ts




const monitor = schemas/* string */.YjP()
    .min(1)
    .default('val_loss')
    .describe("One of the epoch's metrics: loss, val_loss; accuracy, val_accuracy for classes; val_auc for two classes; mae, val_mae for regression.");
const earlyStopping = schemas/* strictObject */.rej({
    monitor,
    patience: schemas/* int */.Whr()
        .min(0)
        .default(DEFAULTS.patience)
        .describe('Epochs without a better value before training stops.'),
    'min-delta': schemas/* number */.aig().min(0).default(0).describe('A smaller change is not better.'),
    'restore-best': schemas/* boolean */.zMY().default(true).describe('Ends with the weights of the best epoch.'),
});
const reduceLrOnPlateau = schemas/* strictObject */.rej({
    monitor,
    factor: schemas/* number */.aig().gt(0).lt(1).default(0.1).describe('The rate is multiplied by it.'),
    patience: schemas/* int */.Whr()
        .min(0)
        .default(10)
        .describe('Epochs without a better value before the rate is reduced.'),
    'min-delta': schemas/* number */.aig().min(0).default(0.0001).describe('A smaller change is not better.'),
    cooldown: schemas/* int */.Whr().min(0).default(0).describe('Epochs to wait after a reduction.'),
    'min-rate': schemas/* number */.aig().min(0).default(0).describe('The lowest rate.'),
});
const train = schemas/* strictObject */.rej({
    engine: schemas/* enum */.k5n(['auto', 'dense'])
        .default('auto')
        .describe('`dense`: the engine in WebAssembly that comes with Sluice. `auto` chooses it.'),
    epochs: number_schemas/* count */.U9.default(DEFAULTS.epochs).describe('At most; early stopping may end sooner.'),
    'batch-size': number_schemas/* count */.U9.default(DEFAULTS.batchSize).describe('Rows in a step.'),
    optimizer: optimizer
        .prefault(DEFAULTS.optimizer)
        .describe('A name, or a name with its settings.'),
    'learning-rate': learningRate
        .prefault({ schedule: DEFAULTS.schedule })
        .describe('A number, or a schedule.'),
    seed: number_schemas/* seed */.cR
        .default(DEFAULTS.seed)
        .describe('Of the initial weights, the order of the rows and dropout.'),
    'early-stopping': schemas/* union */.KCZ([schemas/* literal */.euz(false), earlyStopping])
        .optional()
        .describe('On by default where there are validation rows; `false` turns it off.'),
    'reduce-lr-on-plateau': reduceLrOnPlateau
        .optional()
        .describe('Lowers the learning rate when a metric no longer improves. Off by default.'),
    'clip-norm': number_schemas/* positive */.yj
        .optional()
        .describe('Gradients are scaled down to this L2 norm, over all of them.'),
    'class-weights': schemas/* union */.KCZ([
        schemas/* literal */.euz('balanced'),
        schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0))
            .describe('Weights by class name; 1 where a class is absent. Of a class of 0 nothing is learnt.'),
    ])
        .optional()
        .describe('Of the loss. `balanced` weighs each class by n / (classes × its rows).'),
    'checkpoint-every': number_schemas/* count */.U9
        .optional()
        .describe('Epochs between checkpoints; a run that was cut off goes on from the last one, on GitHub when its job is run again. Off by default.'),
    'batch-events': schemas/* boolean */.zMY()
        .default(false)
        .describe('Writes an event for every batch to `events.jsonl`.'),
})
    .describe('How to train it.');

;// CONCATENATED MODULE: ./src/config/resolve.ts




/** Turns checked values into the types of the parts; paths are taken relative to `folder`. */
function resolveConfig(values, conditions, origin) {
    const { folder } = origin;
    return {
        project: values.project,
        experiment: values.experiment,
        data: { kind: 'dataset', spec: dataSpec(values.data, folder) },
        ...training(values, folder),
        gate: gateSpec(values.gate, conditions, 'command' in values ? values.command.metrics : [], clusterSpec(values)),
        baseline: baselineSource(values.baseline, folder),
        ...(values.export && {
            export: { path: (0,external_node_path_.resolve)(folder, values.export.path), formats: values.export.formats },
        }),
        values,
        ...origin,
    };
}
/** Likewise, of predictions that somebody else made. */
function resolveGiven(values, conditions, origin) {
    const { folder } = origin;
    const { project, experiment, predictions, baseline } = values;
    const { rows, trainer } = givenSource(predictions, (0,external_node_path_.resolve)(folder, predictions.path), folder);
    const other = /^predictions:(.+)$/s.exec(baseline)?.[1];
    return {
        project,
        experiment,
        data: { kind: 'rows', spec: rows },
        trainer,
        train: { seed: DEFAULTS.seed },
        gate: gateSpec(values.gate, conditions, [], givenClusters(values)),
        baseline: other === undefined
            ? baselineSource(baseline, folder)
            : { kind: 'predictions', ...givenSource(predictions, (0,external_node_path_.resolve)(folder, other), folder) },
        values,
        ...origin,
    };
}
/** @param path of the file with the predictions; its columns are those of the config */
function givenSource({ id, label, prediction, score, scores, positive, task, labels }, path, folder) {
    const answers = {
        scale: scores,
        ...(prediction !== undefined && { prediction }),
        ...(score !== undefined && { score }),
    };
    const asked = {
        task,
        classColumns: (0,spec/* classColumns */.K)(answers),
        ...(positive !== undefined && { positive }),
    };
    const own = {
        path,
        prediction: prediction ?? spec/* USUAL_COLUMNS */.N.prediction,
        ...(id !== undefined && { id }),
    };
    if (!labels) {
        return { rows: { ...own, label, ...asked }, trainer: { kind: 'given', answers } };
    }
    const truth = {
        ...own,
        path: (0,external_node_path_.resolve)(folder, labels.path),
        label: labels.label,
        ...(labels.id !== undefined && { id: labels.id }),
    };
    return { rows: { ...truth, ...asked }, trainer: { kind: 'given', answers, file: own } };
}
/** Rows that somebody else split off were not split by a column that would say what belongs together. */
function givenClusters({ gate: { cluster } }) {
    return typeof cluster === 'string'
        ? { kind: 'group', column: cluster, key: 'gate.cluster' }
        : undefined;
}
function gateSpec(gate, conditions, reported, cluster) {
    return {
        conditions,
        reported,
        slices: gate.slices,
        ...(cluster && { cluster }),
        confidence: gate.confidence,
        whenInconclusive: gate['when-inconclusive'],
        whenNotCompared: gate['when-not-compared'],
    };
}
function training(values, folder) {
    if ('command' in values) {
        const { command, data } = values;
        return { trainer: commandSpec(command, data.ignore, folder), train: { seed: command.seed } };
    }
    const train = trainSpec(values);
    return { trainer: { kind: 'dense', model: modelSpec(values.model), train }, train };
}
function commandSpec(command, hidden, folder) {
    const { run, predictions, model, params, env } = command;
    return {
        kind: 'command',
        run,
        folder,
        ...(predictions !== undefined && { predictions: (0,external_node_path_.resolve)(folder, predictions) }),
        ...(model !== undefined && { model: (0,external_node_path_.resolve)(folder, model) }),
        env,
        params,
        timeoutMinutes: command['timeout-minutes'],
        silentMinutes: command['silent-minutes'],
        hidden,
    };
}
function dataSpec(data, folder) {
    const { test } = data;
    return {
        path: (0,external_node_path_.resolve)(folder, data.path),
        label: data.label,
        ...(data.positive !== undefined && { positive: data.positive }),
        task: data.task,
        ...(data.id !== undefined && { id: data.id }),
        ignore: data.ignore,
        test: typeof test === 'string' ? { path: (0,external_node_path_.resolve)(folder, test) } : test,
        validation: data.validation,
        split: splitSpec(data),
        ...(data.transform && { transform: data.transform }),
        ...(data['sample-weight'] !== undefined && { sampleWeight: data['sample-weight'] }),
        csv: csvSpec(data),
        columns: {
            ...(data.missing && { missing: data.missing }),
            columns: new Map(Object.entries(data.columns ?? {}).map(([name, one]) => [name, columnSpec(one)])),
        },
    };
}
const DELIMITERS = { ',': ',', ';': ';', '|': '|', tab: '\t', space: ' ' };
function csvSpec({ delimiter, header, comment }) {
    return {
        ...(delimiter !== undefined && { delimiter: DELIMITERS[delimiter] }),
        ...(header !== undefined && { header }),
        ...(comment !== undefined && { comment }),
    };
}
function columnSpec(column) {
    if (column === 'number')
        return { as: { kind: 'number', format: '1234.56' } };
    if (column === 'category')
        return { as: { kind: 'category' } };
    if (column === 'text')
        return { as: { kind: 'text', exact: false } };
    const missing = column.missing && { missing: column.missing };
    if ('number' in column)
        return { as: { kind: 'number', format: column.number }, ...missing };
    if ('date' in column)
        return { as: { kind: 'date', format: column.date }, ...missing };
    if ('text' in column)
        return { as: { kind: 'text', exact: true }, ...missing };
    return { ...missing };
}
/** What the split keeps together is together in the verdict, too. */
function clusterSpec({ gate, data }) {
    const { cluster } = gate;
    const { split, test } = data;
    if (typeof cluster === 'string')
        return { kind: 'group', column: cluster, key: 'gate.cluster' };
    if (cluster && 'time' in split) {
        const { time: column } = split;
        return { kind: 'calendar', column, key: 'data.split.time', block: cluster.time };
    }
    // A test file of its own was not split by it, and need not have the column.
    if (typeof test !== 'number')
        return undefined;
    if ('group' in split)
        return { kind: 'group', column: split.group, key: 'data.split.group' };
    if ('time' in split)
        return { kind: 'time', column: split.time, key: 'data.split.time' };
    return undefined;
}
function splitSpec({ split, id, test }) {
    const { seed } = split;
    if ('stratify' in split)
        return { method: 'stratify', seed };
    if ('group' in split)
        return { method: 'group', column: split.group, seed };
    if ('time' in split)
        return { method: 'time', column: split.time, seed };
    // A row that has a name keeps its side by it, whatever becomes of its cells.
    if (id !== undefined && typeof test === 'number')
        return { method: 'group', column: id, seed };
    return { method: 'hash', seed };
}
function modelSpec(model) {
    const loss = model.loss === 'huber' ? { kind: 'huber', delta: model['huber-delta'] ?? 1 } : model.loss;
    return { layers: model.layers.map(toLayer), ...(loss && { loss }) };
}
function toLayer(layer) {
    if ('dense' in layer) {
        const { dense: units, activation, initializer, l1, l2 } = layer;
        return { kind: 'dense', units, activation, initializer, l1, l2 };
    }
    if ('dropout' in layer)
        return { kind: 'dropout', rate: layer.dropout };
    return { kind: 'batch_normalization', ...layer['batch-normalization'] };
}
function trainSpec({ train, data }) {
    const stopping = train['early-stopping'] ?? (data.validation > 0 && earlyStopping.parse({}));
    const plateau = train['reduce-lr-on-plateau'];
    const clipNorm = train['clip-norm'];
    const classWeights = train['class-weights'];
    const checkpointEvery = train['checkpoint-every'];
    return {
        epochs: train.epochs,
        batchSize: train['batch-size'],
        optimizer: toOptimizer(train.optimizer),
        learningRate: toSchedule(train['learning-rate']),
        seed: train.seed,
        ...(stopping && {
            earlyStopping: {
                monitor: stopping.monitor,
                patience: stopping.patience,
                minDelta: stopping['min-delta'],
                restoreBest: stopping['restore-best'],
            },
        }),
        ...(plateau && {
            reduceLrOnPlateau: {
                monitor: plateau.monitor,
                factor: plateau.factor,
                patience: plateau.patience,
                minDelta: plateau['min-delta'],
                cooldown: plateau.cooldown,
                minRate: plateau['min-rate'],
            },
        }),
        ...(clipNorm !== undefined && { clipNorm }),
        ...(classWeights && { classWeights }),
        ...(checkpointEvery !== undefined && { checkpointEvery }),
        batchEvents: train['batch-events'],
    };
}
function toOptimizer(optimizer) {
    switch (optimizer.name) {
        case 'sgd':
            return { kind: 'sgd', momentum: optimizer.momentum, nesterov: optimizer.nesterov };
        case 'rmsprop': {
            const { rho, momentum, epsilon } = optimizer;
            return { kind: 'rmsprop', rho, momentum, epsilon };
        }
        case 'adagrad': {
            const { 'initial-accumulator': initialAccumulator, epsilon } = optimizer;
            return { kind: 'adagrad', initialAccumulator, epsilon };
        }
        case 'adam': {
            const { 'beta-1': beta1, 'beta-2': beta2, epsilon } = optimizer;
            return { kind: 'adam', beta1, beta2, epsilon };
        }
        case 'adamw': {
            const { 'beta-1': beta1, 'beta-2': beta2, 'weight-decay': weightDecay, epsilon } = optimizer;
            return { kind: 'adamw', beta1, beta2, epsilon, weightDecay };
        }
    }
}
function toSchedule(rate) {
    if (typeof rate === 'number')
        return { kind: 'constant', rate };
    if (rate.schedule === 'constant')
        return { kind: 'constant', rate: rate.rate };
    if (rate.schedule === 'cosine') {
        const { 'warmup-epochs': warmupEpochs, 'final-rate': finalRate } = rate;
        return { kind: 'cosine', rate: rate.rate, warmupEpochs, finalRate };
    }
    const { 'decay-rate': decayRate, 'decay-epochs': decayEpochs } = rate;
    return { kind: 'exponential', rate: rate.rate, decayRate, decayEpochs };
}
function baselineSource(text, folder) {
    const [kind, ...rest] = text.split(':');
    const value = rest.join(':');
    if (kind === 'run')
        return { kind: 'run', id: value };
    if (kind === 'branch')
        return { kind: 'branch', name: value };
    if (kind === 'file')
        return { kind: 'file', path: (0,external_node_path_.resolve)(folder, value) };
    return { kind: kind === 'none' ? 'none' : 'auto' };
}

// EXTERNAL MODULE: ./src/models/exporters.ts + 5 modules
var exporters = __webpack_require__(89520);
;// CONCATENATED MODULE: ./src/config/schema/command-schema.ts



/** What would let a script speak for the job that it runs in. */
const RESERVED = /^(?:ACTIONS_.*|INPUT_.*|SLUICE_.*|GH_TOKEN|GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/i;
const variable = schemas/* string */.YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'use the name of an environment variable')
    .refine((name) => !RESERVED.test(name), 'it is not passed on: with it a script could speak for the job');
const command_schema_metric = schemas/* string */.YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'use letters, digits and "_" only')
    .max(100)
    .refine((name) => !metrics/* METRIC_NAMES */.Uw.includes(name), 'Sluice measures that itself');
const command = schemas/* strictObject */.rej({
    run: schemas/* string */.YjP()
        .min(1)
        .describe('A line for the shell, run in the folder of the config: `python train.py`.'),
    predictions: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('The CSV file that it leaves: `id`, and `prediction`, `score` or `score_CLASS`. Left out: `predictions.csv` in `SLUICE_OUT`, where `sluice.predictions` writes it.'),
    model: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('The file or folder of the model that it leaves. Left out: `model` in `SLUICE_OUT`, where there is one.'),
    params: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]))
        .default({})
        .describe('What `sluice.params()` returns, and `SLUICE_PARAMS` holds as JSON.'),
    metrics: schemas/* array */.YOg(command_schema_metric)
        .refine((names) => new Set(names).size === names.length, 'name each metric once')
        .default([])
        .describe('Metrics of its own that it reports with `sluice.metric`, so that conditions may name them. They are held to a number, not to the baseline.'),
    env: schemas/* array */.YOg(variable)
        .default([])
        .describe('Environment variables that are passed on to it. Without them it gets the usual ones alone, such as `PATH` and `HOME`, and no token.'),
    seed: number_schemas/* seed */.cR.default(7).describe('What `sluice.seed()` sets, and `SLUICE_SEED` holds.'),
    'timeout-minutes': number_schemas/* positive */.yj.default(360).describe('It is ended after so many minutes.'),
    'silent-minutes': number_schemas/* positive */.yj
        .default(60)
        .describe('It is ended after so many minutes without output and without an event.'),
})
    .describe('Trains by a command of your own, in whatever framework, in place of `model` and `train`.');

// EXTERNAL MODULE: ./src/data/table/date-format.ts
var date_format = __webpack_require__(8471);
// EXTERNAL MODULE: ./src/data/table/number-format.ts
var number_format = __webpack_require__(97516);
;// CONCATENATED MODULE: ./src/config/schema/data-schema.ts





const splitSeed = number_schemas/* seed */.cR
    .default(7)
    .describe('Mixed into the hash that gives a row its side. Another seed is another split.');
const split = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ seed: splitSeed })
        .describe('By a hash of `id`, or of the content where there is none: the default.'),
    schemas/* strictObject */.rej({
        stratify: schemas/* literal */.euz(true).describe('Exact class proportions on every side.'),
        seed: splitSeed,
    })
        .describe('Stratified.'),
    schemas/* strictObject */.rej({
        group: schemas/* string */.YjP().describe('A column. Rows with the same value stay on one side.'),
        seed: splitSeed,
    })
        .describe('By group.'),
    schemas/* strictObject */.rej({
        time: schemas/* string */.YjP().describe('A column of dates or numbers. The latest rows are the test rows.'),
        seed: splitSeed,
    })
        .describe('By time.'),
]);
const missing = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String))
    .describe('The words that mean a missing value, in place of the usual ones (NA, N/A, NaN, null, …). Blank cells are missing in any case.');
const columnMissing = missing
    .optional()
    .describe('The words that mean a missing value in this column.');
const column = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['number', 'category', 'text'])
        .describe('`number`: plain decimal numbers. `category`: levels, whatever they look like. `text`: never a number or a date, whatever it looks like (007 is not 7).'),
    schemas/* strictObject */.rej({
        number: schemas/* enum */.k5n(number_format/* NUMBER_FORMATS */.L)
            .describe('How numbers are written, by the example of one. Units and currencies are cut off.'),
        missing: columnMissing,
    })
        .describe('Numbers.'),
    schemas/* strictObject */.rej({
        date: schemas/* enum */.k5n(date_format/* DATE_FORMATS */.K)
            .describe('The order of day, month and year. A time of day may follow.'),
        missing: columnMissing,
    })
        .describe('Dates.'),
    schemas/* strictObject */.rej({
        text: schemas/* literal */.euz('exact')
            .describe('Blanks around a text and its Unicode form count: two spellings are two texts.'),
        missing: columnMissing,
    })
        .describe('Texts as they stand.'),
    schemas/* strictObject */.rej({ missing }).describe('What it holds is read off its cells.'),
]);
const data = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP()
        .min(1)
        .describe('A file of rows: CSV, JSON lines (`.jsonl`, `.ndjson`), either also as gzip or zstd, or Parquet. Or a glob whose files share one header. Relative to the config file, as every path is.'),
    label: schemas/* string */.YjP().min(1).describe('The column to predict.'),
    positive: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])
        .transform(String)
        .optional()
        .describe('Binary: the class that precision, recall and auc are about. Left out: the rarer one.'),
    task: schemas/* enum */.k5n(['auto', 'binary', 'multiclass', 'regression'])
        .default('auto')
        .describe('What kind of answer the label is. `auto` looks at its values.'),
    id: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('A column that names rows; each test row needs a name of its own. Rows are known by it from run to run, and unless the split says otherwise it decides their side, however the other cells are written and whatever columns come and go. It is not a feature. Left out: rows go by a hash of their content.'),
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), column)
        .optional()
        .describe('How columns are read, where their cells do not show it.'),
    missing: missing.optional(),
    delimiter: schemas/* enum */.k5n([',', ';', '|', 'tab', 'space'])
        .optional()
        .describe('What parts the cells of a line. Left out: it is read off the head of the file. `space` is one blank or several.'),
    header: schemas/* union */.KCZ([schemas/* literal */.euz(false), schemas/* number */.aig().int().min(1)])
        .optional()
        .describe('The line that holds the names of the columns, or `false` where none does: they are then `column 1`, `column 2`, … Left out: the first line that is no comment.'),
    comment: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Lines that begin so are skipped. Left out: only those above the header, with # or %.'),
    ignore: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Columns that are not features.'),
    test: schemas/* union */.KCZ([number_schemas/* share */.uM.gt(0), schemas/* string */.YjP().min(1)])
        .default(0.2)
        .describe('The share of rows that are held out for the verdict, or a file of its own.'),
    validation: number_schemas/* share */.uM
        .default(DEFAULTS.validation)
        .describe('The share of the other rows that training watches to stop early. 0 trains on all of them.'),
    split: split.prefault({}).describe('How rows get their side.'),
    transform: schemas/* literal */.euz('log')
        .optional()
        .describe('Regression: train on the natural logarithm of the label. Metrics are in both units.'),
    'sample-weight': schemas/* string */.YjP()
        .optional()
        .describe('A column of row weights for the training loss. It is not a feature.'),
})
    .describe('What to learn from.');

// EXTERNAL MODULE: ./src/config/schema/gate-schema.ts
var gate_schema = __webpack_require__(59329);
// EXTERNAL MODULE: ./src/models/layers.ts
var models_layers = __webpack_require__(65970);
;// CONCATENATED MODULE: ./src/config/schema/model-schema.ts




const activation = schemas/* enum */.k5n(models_layers/* ACTIVATIONS */.A);
const initializer = schemas/* enum */.k5n([
    'glorot_uniform',
    'glorot_normal',
    'he_uniform',
    'he_normal',
    'lecun_uniform',
    'lecun_normal',
    'zeros',
]);
const batchNormalization = schemas/* strictObject */.rej({
    momentum: number_schemas/* share */.uM.default(0.99).describe('Of the moving mean and variance.'),
    epsilon: number_schemas/* positive */.yj.default(0.001).describe('Added to the variance.'),
});
const model_schema_layer = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        dense: number_schemas/* count */.U9.max(65_536).describe('Units.'),
        activation: activation.default('linear').describe('Applied to the outputs.'),
        initializer: initializer
            .default(DEFAULTS.initializer)
            .describe('Of the weights; biases start at 0.'),
        l1: schemas/* number */.aig().min(0).default(0).describe('Penalty: l1 × the sum of |w|.'),
        l2: schemas/* number */.aig().min(0).default(0).describe('Penalty: l2 × the sum of w².'),
    })
        .describe('Fully connected.'),
    schemas/* strictObject */.rej({ dropout: number_schemas/* share */.uM.describe('The share of inputs set to 0 while training.') })
        .describe('Dropout.'),
    schemas/* strictObject */.rej({
        'batch-normalization': schemas/* union */.KCZ([
            schemas/* literal */.euz(true).transform(() => batchNormalization.parse({})),
            batchNormalization.describe('With settings.'),
        ])
            .describe('`true`, or its settings.'),
    })
        .describe('Batch normalization.'),
]);
const model = schemas/* strictObject */.rej({
    layers: schemas/* array */.YOg(model_schema_layer)
        .min(1)
        .prefault(DEFAULTS.layers.map((layer) => ({ ...layer })))
        .describe('The hidden layers, from the inputs on. The output layer follows from the task: one sigmoid unit, a softmax unit a class, or one linear unit.'),
    loss: schemas/* enum */.k5n(['mse', 'mae', 'huber'])
        .optional()
        .describe('Regression only. Left out: mse. Classification uses cross-entropy.'),
    'huber-delta': number_schemas/* positive */.yj
        .optional()
        .describe('Where the huber loss turns from square to straight, in standard deviations of the label. Left out: 1.'),
})
    .describe('The network. Names, defaults and meaning are those of Keras 3.');

;// CONCATENATED MODULE: ./src/config/schema/predictions-schema.ts


const predictions_schema_column = schemas/* string */.YjP().min(1);
const path = schemas/* string */.YjP()
    .min(1)
    .describe('A CSV file, JSON lines where its name ends in `.jsonl` or `.ndjson`, or Parquet.');
const labels = schemas/* strictObject */.rej({
    path,
    id: predictions_schema_column.optional().describe('The column that names rows. Left out: as in the predictions.'),
    label: predictions_schema_column.describe('The column that holds the labels.'),
})
    .describe('A file of labels, when those of the predictions are not to be trusted: each of its rows needs a prediction, and the labels beside the predictions are not read.');
const predictions = schemas/* strictObject */.rej({
    path,
    id: predictions_schema_column
        .optional()
        .describe('The column that names rows. Left out: `id`, where there is one; else rows go by their place.'),
    label: predictions_schema_column.default(spec/* USUAL_COLUMNS */.N.label).describe('The column that holds the labels.'),
    prediction: predictions_schema_column
        .optional()
        .describe('The column of the predicted class or number. Left out: `prediction`, where there is one; else the class of the largest score, or of one above a half.'),
    score: predictions_schema_column
        .optional()
        .describe('The column of the score of the positive class; of more than two classes what stands before `_CLASS` in the columns of their scores. Left out: `score`, where there is one.'),
    scores: schemas/* enum */.k5n(['probability', 'logit', 'percent'])
        .default('probability')
        .describe('What the scores are, as they are written.'),
    positive: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])
        .transform(String)
        .optional()
        .describe('Binary: the class that the score, precision, recall and auc are about. Left out: 1 of 0 and 1, true of false and true; of other classes it has to be named.'),
    task: schemas/* enum */.k5n(['auto', 'binary', 'multiclass', 'regression'])
        .default('auto')
        .describe('What kind of answer the label is. `auto` looks at its values.'),
    labels: labels.optional(),
})
    .describe('Predictions that somebody else made, in place of `data`, `model` and `train`.');

;// CONCATENATED MODULE: ./src/config/schema/config-schema.ts








/**
 * The one source of the config's keys, defaults and documentation: `sluice.schema.json` and `docs/config.md` are generated
 * from it, and it checks every config, from a file or from an action's inputs alike.
 */
const config_schema_name = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'use letters, digits, ".", "_" and "-" only')
    .max(100);
const exporting = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP()
        .min(1)
        .describe('A folder. The model’s files in it are replaced as one, and only when the gate passes; `sluice-export.json` lists them with their digests.'),
    formats: schemas/* array */.YOg(schemas/* enum */.k5n(exporters/* FORMATS */.hR.map(({ name }) => name)))
        .min(1)
        .refine((formats) => new Set(formats).size === formats.length, 'name each format once')
        .optional()
        .describe(`${exporters/* FORMATS */.hR.map(({ name, about }) => `\`${name}\`: ${about}.`).join(' ')} Left out: ${exporters/* DEFAULT_FORMATS */.NO.network.map((name) => `\`${name}\``).join(' and ')}, and \`${exporters/* DEFAULT_FORMATS */.NO.files.join()}\` for a command's.`),
});
const key = {
    project: config_schema_name.default('default').describe('Holds experiments.'),
    experiment: config_schema_name
        .default('default')
        .describe('One line of models that are compared with each other.'),
};
const config = schemas/* strictObject */.rej({
    ...key,
    data: data,
    model: model.optional(),
    train: train.optional(),
    command: command.optional(),
    gate: gate_schema/* gate */.Gj,
    baseline: schemas/* string */.YjP()
        .regex(/^(auto|none|run:.+|file:.+|branch:\w[\w.-]*(\/\w[\w.-]*)*)$/, 'use auto, none, run:ID, file:PATH or branch:NAME')
        .default('auto')
        .describe('What the model is compared with. `auto`: the last promoted run of the experiment, on GitHub the one of the base commit. `none`, `run:ID`, `file:PATH` or, on GitHub, `branch:NAME`.'),
    export: exporting
        .optional()
        .describe('Where to put the model. Left out: it is only kept with the run.'),
});
function refuseBlocksWithoutTime({ data, gate: { cluster } }, context) {
    if (typeof cluster !== 'object' || 'time' in data.split)
        return;
    context.addIssue({
        code: 'custom',
        path: ['gate', 'cluster'],
        message: 'blocks of the calendar need the column of data.split.time',
    });
}
function refuseMonitors({ data, train }, context) {
    if (data.validation > 0)
        return;
    for (const key of ['early-stopping', 'reduce-lr-on-plateau']) {
        const callback = train?.[key] || undefined;
        if (callback?.monitor.startsWith('val_')) {
            context.addIssue({
                code: 'custom',
                path: ['train', key],
                message: `there are no validation rows, so there is no ${callback.monitor} to monitor`,
            });
        }
    }
}
function refuseBesideCommand(written, context) {
    if (!written.command)
        return;
    for (const key of ['model', 'train']) {
        if (written[key] === undefined)
            continue;
        const message = `a command makes its own model, so "${key}" means nothing beside it`;
        context.addIssue({ code: 'custom', path: [key], message });
    }
}
function refuseFormats(written, context) {
    const of = modelKind(written);
    const others = exporters/* FORMATS */.hR.filter((format) => format.of !== of).map(({ name }) => name);
    const wrong = written.export?.formats?.find((name) => others.includes(name));
    if (wrong === undefined)
        return;
    const whose = of === 'files' ? "a command's model is files" : 'the model is a network';
    context.addIssue({
        code: 'custom',
        path: ['export', 'formats'],
        message: `${whose}, which can't be exported as ${wrong}`,
    });
}
function modelKind({ command }) {
    return command ? 'files' : 'network';
}
const configSchema = config
    .superRefine((written, context) => {
    refuseBlocksWithoutTime(written, context);
    refuseMonitors(written, context);
    refuseBesideCommand(written, context);
    refuseFormats(written, context);
})
    .transform((written) => {
    const { model: layers, train: training, command, gate, baseline, export: to, ...start } = written;
    const end = {
        gate,
        baseline,
        ...(to && {
            export: { ...to, formats: to.formats ?? [...exporters/* DEFAULT_FORMATS */.NO[modelKind(written)]] },
        }),
    };
    if (command)
        return { ...start, command, ...end };
    return {
        ...start,
        model: layers ?? model.parse({}),
        train: training ?? train.parse({}),
        ...end,
    };
});
/** The config of predictions that somebody else made. */
const givenSchema = schemas/* strictObject */.rej({
    ...key,
    predictions: predictions,
    gate: gate_schema/* gate */.Gj,
    baseline: schemas/* string */.YjP()
        .regex(/^(auto|none|run:.+|file:.+|predictions:.+|branch:\w[\w.-]*(\/\w[\w.-]*)*)$/, 'use auto, none, run:ID, file:PATH, predictions:PATH or branch:NAME')
        .default('auto')
        .describe('What the model is compared with. `auto`: the last promoted run of the experiment, on GitHub the one of the base commit. `none`, `run:ID`, `file:PATH` or, on GitHub, `branch:NAME`. Beside `predictions` also `predictions:PATH`: another file, with the same columns.'),
})
    .refine(({ gate }) => typeof gate.cluster !== 'object', {
    path: ['gate', 'cluster'],
    message: 'given predictions were not split by time: name the column whose rows belong together',
});

// EXTERNAL MODULE: ./src/config/source.ts
var config_source = __webpack_require__(79397);
;// CONCATENATED MODULE: ./src/config/load.ts











/**
 * Reads and checks a config file; its paths are relative to the folder it lies in.
 * @param overrides `--set` texts, `train.epochs=5`
 * @throws InputError with every problem found: file, line, column and the nearest valid name
 */
async function loadConfig(path, overrides = []) {
    const absolute = (0,external_node_path_.resolve)(path);
    const shown = (0,external_node_path_.relative)(process.cwd(), absolute) || path;
    const source = (0,config_source/* readYaml */.gM)(await readText(absolute, shown), shown, overrides);
    return checkConfig(source, (0,external_node_path_.dirname)(absolute), absolute);
}
/** A gate of advice alone passes whatever it is given. */
function cannotFail(conditions, source) {
    if (conditions.some(({ severity }) => severity === 'error'))
        return [];
    const at = source.place(['gate', 'conditions'], 'key');
    const fix = 'Let one of them decide: leave its severity out.';
    return [{ message: 'all conditions only advise, so the gate can never fail', at, fix }];
}
/** Without a baseline no comparison is ever judged, and a gate of nothing else never holds. */
function cannotHold(conditions, baseline, source) {
    const deciding = conditions.filter(({ severity }) => severity === 'error');
    if (baseline !== 'none' || deciding.some(({ threshold }) => threshold.kind === 'absolute')) {
        return [];
    }
    const message = 'without a baseline no condition here can be judged: all of them compare with it';
    const fix = 'Add a condition with a number of its own, as accuracy >= 85%, or leave baseline out.';
    return [{ message, at: source.place(['baseline']), fix }];
}
/** The one key that a mapping of names, as `class-weights` is, would lose without a word. */
function lostKeys(value, path, source) {
    if (value === null || typeof value !== 'object')
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        const own = [...path, key];
        const at = source.place(own, 'key');
        const lost = key === '__proto__' ? [{ message: '"__proto__" can not be a key', at }] : [];
        return [...lost, ...lostKeys(inner, own, source)];
    });
}
/** A parser compiled for a schema takes longer to compile than it saves in one use. */
const ONCE = { jitless: true };
/**
 * Checks a config that was read, wherever it came from.
 * @param folder what its paths are relative to. Absolute.
 * @param file where it lies, if it is a file. Absolute.
 * @throws InputError with every problem found
 */
function checkConfig(source, folder, file) {
    const parsed = parse(source);
    const entries = gate_schema/* gateEntries */.C7.safeParse(source.values, ONCE).data?.gate.conditions ?? [];
    const reported = gate_schema/* reportedMetrics */.r2.safeParse(source.values, ONCE).data?.command.metrics ?? [];
    const { conditions, problems } = readConditions(entries, source, reported);
    const wrong = parsed.ok ? [] : parsed.problems;
    const toothless = parsed.ok && problems.length === 0
        ? [...cannotFail(conditions, source), ...cannotHold(conditions, parsed.baseline, source)]
        : [];
    const lost = lostKeys(source.values, [], source);
    const all = [...lost, ...wrong, ...problems, ...toothless].sort(byPlace);
    if (!parsed.ok || all.length > 0)
        throw new errors/* InputError */.dz(all);
    return parsed.resolve(conditions, { source, folder, ...(file !== undefined && { file }) });
}
/** What the keys say, by whichever of the two schemas they are of. */
function parse(source) {
    if (isGiven(source.values)) {
        const { data, error } = givenSchema.safeParse(source.values, ONCE);
        if (error)
            return refused(error, source, GIVEN);
        return parsedWith(data.baseline, (...rest) => resolveGiven(data, ...rest));
    }
    const { data, error } = configSchema.safeParse(source.values, ONCE);
    if (error)
        return refused(error, source, { schema: configSchema });
    return parsedWith(data.baseline, (...rest) => resolveConfig(data, ...rest));
}
/** A config of given predictions trains nothing. */
const GIVEN = {
    schema: givenSchema,
    elsewhere: { keys: ['data', 'model', 'train', 'command', 'export'], beside: 'predictions' },
};
function isGiven(values) {
    return typeof values === 'object' && values !== null && Object.hasOwn(values, 'predictions');
}
function parsedWith(baseline, resolve) {
    return { ok: true, baseline, resolve };
}
function refused(error, source, checked) {
    return { ok: false, problems: toProblems(error.issues, source, checked) };
}
/** From the top of the file down. */
function byPlace(a, b) {
    const line = (a.at?.line ?? 0) - (b.at?.line ?? 0);
    return line !== 0 ? line : (a.at?.column ?? 0) - (b.at?.column ?? 0);
}
async function readText(path, shown) {
    try {
        const kind = (0,file_kind/* kindOf */.I)(await (0,promises_.stat)(path));
        // A pipe would be waited for, and a device may never end.
        if (kind !== undefined)
            throw errors/* InputError */.dz.of(`is ${kind}, not a config file`, { at: { file: shown } });
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause instanceof errors/* InputError */.dz)
            throw cause;
        const code = cause.code;
        if (code === 'ENOENT') {
            const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
            const configs = names.filter((name) => /\.ya?ml$/.test(name));
            const fix = configs.length > 0
                ? (0,did_you_mean/* suggest */.ZA)((0,external_node_path_.basename)(path), configs, 'configs in that folder')
                : 'Write one with: node dist/cli.js init DATA.csv';
            throw errors/* InputError */.dz.of('there is no such config file', { at: { file: shown }, fix }, { cause });
        }
        throw errors/* InputError */.dz.of(`can't be read (${code})`, { at: { file: shown } }, { cause });
    }
}


/***/ }),

/***/ 59329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ gateEntries),
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   r2: () => (/* binding */ reportedMetrics)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _number_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87202);


const condition = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        if: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The condition.'),
        where: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .optional()
            .describe('The test rows it is about: comparisons of a column with a value (`=`, `!=`, `<`, `<=`, `>`, `>=`, or `is missing`), joined by `and`: `Home = rent and Age < 25`. Left out: all of them.'),
        severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warn'])
            .default('error')
            .describe('`warn` is shown and does not decide.'),
        prove: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
            .optional()
            .describe('With `slices`: green needs it shown on each of them. Left out: a slice turns the gate red where it is shown worse, and says nothing otherwise.'),
        confidence: _number_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .probability */ .E5
            .optional()
            .describe('Judges a fixed threshold on evidence too, at this confidence.'),
    }),
]);
const conditions = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(condition)
    .min(1, 'a gate needs at least one condition')
    .describe('What has to hold, each `METRIC OP VALUE`: `accuracy >= 85%`, `auc >= baseline - 1pp`.');
const gate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    conditions,
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .default([])
        .describe('Columns. Every condition also guards each of their values: the gate is red where one is shown worse. Green does not need them; `prove: true` on a condition asks for that.'),
    cluster: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('A column. Rows with the same value are one group.'),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            time: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['day', 'week', 'month'])
                .describe('Rows of the same day, week or month (UTC) of `data.split.time`.'),
        })
            .describe('Blocks of the calendar.'),
    ])
        .optional()
        .describe('What the test rows come in, where a row is not what was sampled: intervals and comparisons go by whole groups then, of which there have to be 10. Left out: `data.split.group`; of a split by time, the order of time.'),
    confidence: _number_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .probability */ .E5
        .default(0.95)
        .describe('Of every interval and every comparison with the baseline.'),
    'when-inconclusive': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['hold', 'pass', 'fail'])
        .default('hold')
        .describe('What an inconclusive gate counts as. `hold`: the model is not exported, and the job stays green.'),
    'when-not-compared': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['hold', 'pass', 'fail'])
        .default('hold')
        .describe('What a comparison counts as that could not be made, for want of a baseline, also beside other conditions that hold. `hold`: the model is not exported, and the job stays green. `pass` leaves the decision to the others, of which one has to hold. The first run that would be promoted is not held by it.'),
})
    .describe('What the model has to reach.');
/** Reads the conditions alone, so that their problems are told together with those of the other keys. */
const gateEntries = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ gate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ conditions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(condition) }) });
/** What conditions may name besides what Sluice measures. */
const reportedMetrics = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ command: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }) });


/***/ }),

/***/ 87202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   cR: () => (/* binding */ seed),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** In [0, 1). */
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).lt(1);
const positive = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive();
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive();
const seed = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(0xffff_ffff);
const probability = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0.5).lt(1);


/***/ }),

/***/ 79397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ parseValue),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   wi: () => (/* binding */ plainSource)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/**
 * Reads YAML with positions, and applies `--set a.b=value` (the value is YAML).
 * @throws InputError for every syntax error, with line and column.
 */
function readYaml(text, file, overrides = []) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const wrong = faultsOf(document);
    if (wrong.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(wrong.map(({ message, pos }) => ({ message, at: at(pos[0]) })));
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of('a config is a mapping of keys to values', {
            at: at(0),
            fix: 'Start one with: node dist/cli.js init DATA.csv',
        });
    }
    const overridden = applyOverrides(document, overrides);
    return {
        values: toPlain(document, at(0)),
        place(path, part = 'value') {
            const override = overridden.findLast(({ keys, existing }) => {
                // It set the value itself, something around it, or made a mapping here to hold its own.
                const reaches = path.length >= Math.min(existing + 1, keys.length);
                return reaches && keys.every((key, i) => i >= path.length || key === String(path[i]));
            });
            if (override)
                return { file: `--set ${override.text}` };
            return at(findOffset(document.contents, path, part) ?? 0);
        },
    };
}
/** A tag that nobody knows is only a warning to the parser, which then takes the value for a text. */
function faultsOf({ errors, warnings }) {
    return [...errors, ...warnings];
}
/**
 * A value on its own, as `--set` and the action's inputs have it.
 * @throws Error where the text is not one value in YAML
 */
function parseValue(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false });
    const [fault] = faultsOf(document);
    if (fault)
        throw fault;
    return document.toJS({ maxAliasCount: 100 });
}
/** A config that was not written in a file: the action's inputs. */
function plainSource(values, nameOf) {
    return { values, place: (path) => ({ file: nameOf(path) }) };
}
function toPlain(document, at) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause), { at }, { cause });
    }
}
function applyOverrides(document, overrides) {
    const problems = [];
    const applied = [];
    for (const text of overrides) {
        const equals = text.indexOf('=');
        const keys = text.slice(0, Math.max(equals, 0)).trim().split('.');
        const at = { file: `--set ${text}` };
        if (equals < 1 || keys.some((key) => key === '')) {
            problems.push({
                message: 'expected KEY=VALUE',
                at,
                fix: 'For example: --set train.epochs=5',
            });
            continue;
        }
        try {
            const value = parseValue(text.slice(equals + 1));
            const existing = keys.findIndex((_, i) => !document.hasIn(keys.slice(0, i + 1)));
            document.setIn(keys, document.createNode(value));
            applied.push({ text, keys, existing: existing < 0 ? keys.length : existing });
        }
        catch (cause) {
            problems.push({ message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause), at });
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(problems);
    return applied;
}
function findOffset(root, path, part) {
    let node = root;
    let offset = startOf(node);
    for (const [depth, key] of path.entries()) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => keyText(item.key) === String(key));
            if (!pair)
                return offset;
            const last = depth === path.length - 1;
            offset =
                (last && part === 'key' ? startOf(pair.key) : (startOf(pair.value) ?? startOf(pair.key))) ??
                    offset;
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            node = node.items[Number(key)];
            offset = startOf(node) ?? offset;
        }
        else
            return offset;
    }
    return offset;
}
function keyText(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : String(key);
}
function startOf(node) {
    return node?.range?.[0];
}


/***/ }),

/***/ 10251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ readNamedRows),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   jQ: () => (/* binding */ refuseMissing),
/* harmony export */   kh: () => (/* binding */ loadRows),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63180);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38866);
/* harmony import */ var _csv_read_csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84086);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38470);
/* harmony import */ var _source_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95385);
/* harmony import */ var _split_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44807);
/* harmony import */ var _split_named_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66158);
/* harmony import */ var _table_row_hash_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99228);
/* harmony import */ var _table_subset_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93521);











const USUAL_ID = 'id';
const MOST_NAMED = 10;
/**
 * Bytes of V8's heap that a row may take, from two files with names to a verdict: a million rows were
 * judged within 570 MB of it.
 */
const HEAP_A_ROW = 600;
/**
 * Reads a file's rows and what they are called.
 * @throws InputError with file and line where it is no table, or a name is missing or stands twice,
 * and where it has more rows than fit into memory
 */
async function readNamedRows(file, world, label) {
    const files = await (0,_source_files_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x5)(file.path, (0,_source_files_js__WEBPACK_IMPORTED_MODULE_5__/* .rootsOf */ .RD)(world), world.folder);
    const name = files[0].name;
    const most = Math.floor((0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().heap_size_limit / HEAP_A_ROW);
    const table = await (0,_csv_read_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .readCsv */ .N)(files, {
        label: label ?? '',
        hasher: await (0,_table_row_hash_js__WEBPACK_IMPORTED_MODULE_8__/* .loadHasher */ .mX)(),
        // As they are written: 007 is not 7, and a long number does not lose its last digits.
        readings: new Map([[file.id ?? USUAL_ID, { kind: 'id' }]]),
        answers: new Set([file.prediction]),
        signal: world.signal,
        onProgress(rows) {
            if (rows > most)
                throw tooMany(name, most);
            world.onProgress?.(rows);
        },
    });
    const known = table.columns.some((column) => column.name === USUAL_ID);
    const idColumn = file.id ?? (known ? USUAL_ID : undefined);
    if (idColumn === undefined)
        return { table, ids: placesOf(table), idColumn };
    columnOf(table, idColumn, 'which names rows');
    const ids = (0,_split_named_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .namesOfRows */ .D)(table, everyRow(table), idColumn, 'which names rows');
    return { table, ids, idColumn };
}
/**
 * Reads labelled rows; each of them needs its label.
 * @param like rows of the same question: their task and classes hold for these too
 * @throws InputError with file and line of whatever is missing, doubled or no class
 */
async function loadRows(spec, world, like) {
    const { label } = spec;
    const { table, ids, idColumn } = await readNamedRows(spec, world, label);
    columnOf(table, label, 'which holds the labels');
    const plan = like ? like.plan : planRows(table, spec);
    const column = (0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .labelColumn */ .NX)(table, label, plan);
    refuseMissing(table, column, 'the label');
    const testTable = {
        ...table,
        columns: table.columns.map((one) => (one.name === label ? column : one)),
    };
    const y = (0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .readLabels */ .k2)(testTable, label, plan, undefined, like?.testTable.file);
    const { task, classes } = plan;
    return { task, classes, plan, testIds: ids, idColumn, label, test: { y }, testTable };
}
/**
 * What a record says of such rows: all of them are test rows. Their fingerprint is of names and
 * labels; other cells are answers, or go with a name.
 */
async function summaryOf({ testTable: table, testIds, idColumn, label, }) {
    const hasher = await (0,_table_row_hash_js__WEBPACK_IMPORTED_MODULE_8__/* .loadHasher */ .mX)();
    const rows = everyRow(table);
    const column = table.columns.find(({ name }) => name === label);
    const labelOf = (row) => (0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .labelText */ .QK)(column, row) ?? '';
    const hashes = new BigUint64Array(rows.length);
    testIds.forEach((id, row) => {
        hashes[row] = hasher.h64(id);
    });
    const testFingerprint = (0,_split_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprint */ .R)(hashes, rows, labelOf);
    return {
        fingerprint: testFingerprint,
        testFingerprint,
        rows: rows.length,
        columns: table.columns.map((one) => ({
            name: one.name,
            kind: one.kind,
            role: one.name === label ? 'label' : one.name === idColumn ? 'id' : 'ignored',
            missing: (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_9__/* .cellsOf */ .nc)(one).filter((cell) => isMissing(one, cell)).length,
        })),
        splits: { method: 'given', seed: 0, train: 0, validation: 0, test: rows.length },
        warnings: [],
    };
}
/**
 * The column of that name.
 * @param role for messages: what the column is to be
 * @throws InputError with the nearest name where there is none
 */
function columnOf(table, name, role) {
    const column = table.columns.find((one) => one.name === name);
    if (column)
        return column;
    const names = table.columns.map((one) => one.name);
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`no column ${JSON.stringify(name)}, ${role}`, {
        at: { file: table.file },
        fix: (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .ZA)(name, names, 'columns'),
    });
}
/**
 * Every row needs the cell.
 * @throws InputError with the lines that lack it
 */
function refuseMissing(table, column, what) {
    const odd = new Map(table.odd.get(column.name)?.map(({ row, text }) => [row, text]));
    const problems = [];
    let missing = 0;
    (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_9__/* .cellsOf */ .nc)(column).forEach((cell, row) => {
        if (!isMissing(column, cell))
            return;
        missing++;
        if (problems.length === MOST_NAMED)
            return;
        const text = odd.get(row);
        const about = `${what} (column ${JSON.stringify(column.name)})`;
        problems.push({
            message: text === undefined
                ? `${about} is missing here`
                : `${about} is ${JSON.stringify(text)} here, which is no ${column.kind}`,
            at: table.place(row),
        });
    });
    if (missing === 0)
        return;
    const more = missing - problems.length;
    const message = more > 0 ? `and in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(more, 'more row')}` : 'every row needs it';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([...problems, { message, at: { file: table.file } }]);
}
function isMissing(column, cell) {
    return 'values' in column ? Number.isNaN(cell) : cell < 0;
}
function tooMany(file, most) {
    return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`the file has more rows than this process has memory for: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_10__/* .grouped */ .zD)(most)}`, {
        at: { file },
        fix: 'Judge a sample of the rows, the same one in both files, or give Node more memory: NODE_OPTIONS=--max-old-space-size=16000',
    });
}
function everyRow(table) {
    return Uint32Array.from({ length: table.rows }, (_, row) => row);
}
function placesOf(table) {
    return Array.from({ length: table.rows }, (_, row) => String(row + 1));
}
function planRows(table, { label, positive, task, classColumns }) {
    const scored = table.columns
        .filter(({ name }) => name.startsWith(classColumns))
        .map(({ name }) => name.slice(classColumns.length));
    const asked = task === 'auto' && scored.length > 2 ? 'multiclass' : task;
    const { plan } = (0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .planLabel */ .GS)(table, {
        label,
        task: asked,
        ...(positive !== undefined && { positive }),
    });
    if (plan.task === 'multiclass') {
        const names = [...new Set([...plan.classes, ...scored])];
        const numeric = names.every((name) => name.trim() !== '' && Number.isFinite(Number(name)));
        const classes = (0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .sortClasses */ .N3)(numeric, names);
        return { task: plan.task, classes };
    }
    return plan.task === 'binary' && positive === undefined
        ? { task: plan.task, classes: usualOrder(table, plan.classes) }
        : plan;
}
/** Which class a score is the probability of is not to be guessed. */
function usualOrder(table, classes) {
    const [first, second] = [...classes].sort();
    const pair = [first, second];
    const words = pair.join(' ').toLowerCase();
    if (words === '0 1' || words === 'false true')
        return [...pair];
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`which of ${pair.map((name) => JSON.stringify(name)).join(' and ')} is the positive class is not said`, {
        at: { file: table.file },
        fix: `Name it: --positive ${second}, or positive: ${second} in the config.`,
    });
}


/***/ }),

/***/ 44807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   V: () => (/* binding */ rowIds)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _table_row_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99228);
/* harmony import */ var _table_subset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93521);



/**
 * What the rows are, whatever their order: SHA-256 over the sorted lines `HASH,LABEL`, HASH being the
 * row's content hash in hexadecimal.
 */
function fingerprint(hashes, rows, labelOf) {
    const linesOf = (some) => {
        const digits = (0,_table_row_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)((0,_table_subset_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(hashes, some, new BigUint64Array(some.length)));
        return digits.map((hash, i) => `${hash},${labelOf(some[i])}\n`);
    };
    const { order, ties } = sortByHead(hashes, rows);
    for (const { start, end } of ties) {
        const tied = order.slice(start, end);
        const lines = linesOf(tied);
        const places = [...lines.keys()].sort((a, b) => (lines[a] < lines[b] ? -1 : 1));
        places.forEach((place, i) => {
            order[start + i] = tied[place];
        });
    }
    const sha = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let start = 0; start < order.length; start += BLOCK) {
        sha.update(linesOf(order.subarray(start, start + BLOCK)).join(''));
    }
    return sha.digest('hex');
}
/** So many lines are in memory at once. */
const BLOCK = 4096;
/**
 * The rows by the first bits of their hashes (32 of them, up to two million rows), and where several rows share those. The bits and
 * the row's place make one number, for the runtime's own sort of numbers.
 */
function sortByHead(hashes, rows) {
    const halves = new Uint32Array(hashes.buffer, hashes.byteOffset, 2 * hashes.length);
    const places = 2 ** Math.ceil(Math.log2(rows.length + 1));
    const share = Math.min(1, 2 ** 21 / places);
    const keys = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
        keys[i] = Math.floor(halves[2 * rows[i] + 1] * share) * places + i;
    }
    keys.sort();
    const order = new Uint32Array(rows.length);
    const ties = [];
    let run = { start: 0, end: 0 };
    let last = -1;
    for (let i = 0; i < keys.length; i++) {
        const head = Math.floor(keys[i] / places);
        order[i] = rows[keys[i] - head * places];
        if (head !== last)
            run = { start: i, end: i + 1 };
        else {
            run.end = i + 1;
            if (run.end === run.start + 2)
                ties.push(run);
        }
        last = head;
    }
    return { order, ties };
}
/**
 * Row ids: the content hash in hexadecimal; further rows of the same content get `-2`, `-3`, … in the order of
 * their labels, so that the order of the file does not matter.
 */
function rowIds(hashes, rows, labelOf) {
    const own = (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(hashes, rows, new BigUint64Array(rows.length));
    const ids = (0,_table_row_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(own);
    const places = new Map();
    const repeated = repeats(own);
    if (repeated.size === 0)
        return ids;
    rows.forEach((row, i) => {
        const hash = hashes[row];
        if (!repeated.has(hash))
            return;
        const same = places.get(hash);
        if (same)
            same.push(i);
        else
            places.set(hash, [i]);
    });
    for (const same of places.values()) {
        same
            .map((i) => ({ i, label: labelOf(rows[i]) }))
            .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.i - b.i))
            .forEach(({ i }, occurrence) => {
            if (occurrence > 0)
                ids[i] = `${ids[i]}-${occurrence + 1}`;
        });
    }
    return ids;
}
/** The values that occur more than once. Sorts them. */
function repeats(values) {
    values.sort();
    const repeated = new Set();
    for (let i = 1; i < values.length; i++) {
        if (values[i] === values[i - 1])
            repeated.add(values[i]);
    }
    return repeated;
}


/***/ }),

/***/ 66158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ namesOfRows)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

const MOST_NAMED = 10;
/**
 * The cells of the column that names rows.
 * @param role what of the config makes it that column, for messages
 * @throws InputError with the places where a row has no name, or one that an earlier row has
 */
function namesOfRows(table, rows, name, role = 'which data.id names') {
    const column = table.columns.find((one) => one.name === name);
    if (!column || !('codes' in column))
        throw new RangeError(`column ${name} holds no names`);
    if (nameEachRow(column, rows))
        return [...column.levels];
    const firsts = new Map();
    const problems = [];
    const refuse = (row, message, fix) => {
        if (problems.length === MOST_NAMED)
            return;
        const about = `column ${JSON.stringify(name)}, ${role},`;
        problems.push({ message: `${about} ${message}`, at: table.place(row), fix });
    };
    for (const row of rows) {
        const code = column.codes[row];
        const first = firsts.get(code);
        if (code < 0)
            refuse(row, 'is missing here', 'Every test row needs an id.');
        else if (first === undefined)
            firsts.set(code, row);
        else {
            const { file, line } = table.place(first);
            const text = JSON.stringify(column.levels[code]);
            refuse(row, `has ${text} here, as on line ${line} of ${file}`, 'Every test row needs an id of its own.');
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return Array.from(rows, (row) => column.levels[column.codes[row]]);
}
/** Each level stands in one row, the first in the first and so on: seen without looking one up. */
function nameEachRow({ codes, levels }, rows) {
    return rows.length === levels.length && rows.every((row, i) => codes[row] === i);
}


/***/ }),

/***/ 93521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ subset),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   mW: () => (/* binding */ emptySubset),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   vT: () => (/* binding */ copyCells)
/* harmony export */ });
/**
 * Writes the given rows of an array one after the other, and returns what it wrote to. (`TypedArray.from` would collect a
 * million numbers in a list first.)
 */
function gather(source, rows, into) {
    const target = into;
    for (let i = 0; i < rows.length; i++)
        target[i] = source[rows[i]];
    return into;
}
/** A table with the lines and hashes of the given rows, its cells still to be copied by `copyCells`. */
function emptySubset(table, rows) {
    return {
        file: table.file,
        rows: rows.length,
        columns: table.columns.map((column) => 'values' in column
            ? { ...column, values: new Float64Array(rows.length) }
            : { ...column, codes: new Int32Array(rows.length) }),
        lines: gather(table.lines, rows, new Uint32Array(rows.length)),
        hashes: gather(table.hashes, rows, new BigUint64Array(rows.length)),
    };
}
/** The given rows of a table, as a table of their own. */
function subset(table, rows) {
    const copy = emptySubset(table, rows);
    copyCells(table, rows, copy, 0);
    return copy;
}
/** Copies the cells of the given rows of `from` to the rows of `to` that begin at `first`. */
function copyCells(from, rows, to, first) {
    from.columns.forEach((column, index) => {
        const source = cellsOf(column);
        const target = cellsOf(to.columns[index]);
        for (let i = 0; i < rows.length; i++)
            target[first + i] = source[rows[i]];
    });
}
function cellsOf(column) {
    return 'values' in column ? column.values : column.codes;
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
 * without a single flip the score interval still reaches to −z²/(n + z²) (Tango 1998), so it takes
 * n ≥ z² (w − m)/m for a tolerance m of a metric that is w wide. 381 for one percentage point at
 * 0.95. Infinite where nothing is tolerated.
 */
function floorRows(margin, width, confidence) {
    if (margin <= 0)
        return Number.POSITIVE_INFINITY;
    return Math.ceil(Math.max(0, ((0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedZ */ .mI)(confidence) ** 2 * (width - margin)) / margin));
}


/***/ }),

/***/ 82003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ CONDITION_KINDS),
  z: () => (/* binding */ parseCondition)
});

;// CONCATENATED MODULE: ./src/gate/grammar.ts
const METRIC = /^\s*([A-Za-z_][A-Za-z0-9_]*)(?:\(([^()]+|[^()]*\([^()]*\)[^()]*)\))?\s*/;
const OPERATOR = /^(>=|<=|==|>|<)\s*/;
const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(%|pp)?\s*/;
const FORM = 'METRIC >= VALUE, for example "accuracy >= 85%" or "auc >= baseline - 1pp"';
/** Reads `METRIC OP`. */
function readStart(text) {
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
}
/** Reads a number with its unit, or nothing. */
function readAmount(text) {
    const match = NUMBER.exec(text);
    if (!match)
        return undefined;
    const [whole, digits, unit] = match;
    return {
        value: unit ? percentage(digits) : Number(digits),
        unit: unit,
        rest: text.slice(whole.length),
    };
}
/**
 * A percentage is read as the decimal that it stands for: 82.4 / 100 is not the double that 0.824
 * is.
 */
function percentage(digits) {
    const [mantissa, exponent = '0'] = digits.toLowerCase().split('e');
    return Number(`${mantissa}e${Number(exponent) - 2}`);
}
/**
 * Why a condition may not end here: something follows its value, or the value is more than a number
 * can hold.
 */
function endProblem(text, rest, value) {
    if (!Number.isFinite(value))
        return problemAt(text, rest, 'the number is too large');
    return rest === '' ? undefined : problemAt(text, rest, `nothing can follow the value: "${rest}"`);
}
/** @param rest what was not read yet: the problem is where it begins */
function problemAt(text, rest, message) {
    return { message, offset: text.length - rest.length };
}

// EXTERNAL MODULE: ./src/compare/metric-comparison.ts
var metric_comparison = __webpack_require__(81697);
// EXTERNAL MODULE: ./src/evaluate/statistics/floor.ts
var statistics_floor = __webpack_require__(12617);
// EXTERNAL MODULE: ./src/gate/condition.ts
var condition = __webpack_require__(40474);
;// CONCATENATED MODULE: ./src/gate/baseline-number.ts

/** Two numbers as written: there is nothing to tell chance from change. */
function decideNumber(asked, value, baseline) {
    const { operator } = asked;
    if (operator === '==')
        return decideEquality(asked, { candidate: value, baseline });
    const limit = limitOf(asked, baseline);
    const against = { value, operator, limit, baseline };
    return (0,condition/* holds */.v)(value, operator, limit)
        ? { verdict: 'pass', because: { code: 'number-met', ...against } }
        : { verdict: 'fail', because: { code: 'number-missed', ...against } };
}
/** Equality is compared as written, on the rows that both answered; nothing can show it. */
function decideEquality(asked, { candidate: value, baseline }) {
    const limit = limitOf(asked, baseline);
    const numbers = { value, limit, baseline };
    return (0,condition/* holds */.v)(value, '==', limit)
        ? { verdict: 'pass', because: { code: 'equality-met', ...numbers } }
        : { verdict: 'fail', because: { code: 'equality-missed', ...numbers } };
}
function limitOf({ threshold }, baseline) {
    return threshold.kind === 'relative' ? baseline * threshold.factor : baseline + threshold.amount;
}

;// CONCATENATED MODULE: ./src/gate/doubt.ts
/** What seems to be shown is not, by rows that the baseline may have been trained on. */
function orMayHaveSeen(outcome, { pairing }) {
    const { verdict, because } = outcome;
    const seen = pairing.kind === 'paired' && pairing.maySeen;
    if (verdict === 'inconclusive' || !seen)
        return outcome;
    const note = pairing.note ?? '';
    return {
        verdict: 'inconclusive',
        because: { code: 'baseline-may-have-seen', seemed: because, note },
    };
}
/**
 * What a comparison seems to show, less what rows that may have been seen, or equality alone, take
 * from it.
 */
function orDoubtful(outcome, asked, evidence) {
    const held = orMayHaveSeen(outcome, evidence);
    return held === outcome ? orEqualAlone(outcome, asked) : held;
}
/** A `>` or `<` asks for more than an interval that begins at the limit itself. */
function orEqualAlone(outcome, { operator, margin, interval }) {
    const { verdict, because } = outcome;
    const strict = operator === '>' || operator === '<';
    if (verdict !== 'pass' || !strict || interval?.[0] !== -margin)
        return outcome;
    return {
        verdict: interval[1] === -margin ? 'fail' : 'inconclusive',
        because: { code: 'equal-is-not-enough', seemed: because, operator },
    };
}

// EXTERNAL MODULE: ./src/gate/finding.ts
var finding = __webpack_require__(1142);
// EXTERNAL MODULE: ./src/gate/fixed-threshold.ts
var fixed_threshold = __webpack_require__(11451);
// EXTERNAL MODULE: ./src/gate/margin.ts
var gate_margin = __webpack_require__(19089);
// EXTERNAL MODULE: ./src/evaluate/statistics/mcnemar.ts
var mcnemar = __webpack_require__(90500);
;// CONCATENATED MODULE: ./src/gate/undefined-side.ts

/**
 * Decides a comparison of which a side is undefined: undefined is not worse, so nothing is shown.
 * It fails only where the candidate predicts a class nowhere on all test rows that the baseline
 * predicts, and on so many rows that two models alike would not differ so by chance (McNemar's
 * mid-p of the rows predicted as the class).
 * @param everywhere whether the candidate is undefined on all test rows, not only on some of them
 */
function decideUndefined({ why, givenUp = 0 }, everywhere, confidence) {
    const shown = (0,mcnemar/* mcnemarNotBetter */.D)(givenUp, 0) <= (1 - confidence) / 2;
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
    pointless(condition) {
        return backwards(condition) ?? slipOfUnit(condition);
    },
    plan: kinds_metric/* unknownMetric */.Tx,
    judge({ condition, slice, estimate }, evidence) {
        const found = (outcome) => (0,finding/* findingOf */.h)(condition, estimate, outcome);
        const unknown = (because) => found({ verdict: 'inconclusive', because });
        const { metric, operator, threshold, confidence } = condition;
        const { value } = estimate;
        const { pairing } = evidence;
        if (pairing.kind === 'no-baseline') {
            const because = { code: 'no-baseline', why: pairing.reason };
            return found({ verdict: 'not-compared', because });
        }
        const against = evidence.against(metric, slice, confidence);
        if (against.kind === 'none')
            return unknown(against.because);
        if (against.kind === 'number') {
            if (value !== null)
                return found(decideNumber(condition, value, against.value));
            return unknown({ code: 'undefined-metric', metric, why: estimate.why ?? fixed_threshold/* NOT_A_NUMBER */.Q });
        }
        const { comparison } = against.compared;
        if (comparison.d === null) {
            const level = confidence ?? evidence.confidence;
            const undefinedOutcome = decideUndefined(comparison, value === null && !slice, level);
            return found(orMayHaveSeen(undefinedOutcome, evidence));
        }
        // On all test rows it is undefined, on those in common with the baseline it is not.
        if (value === null) {
            return unknown({ code: 'undefined-metric', metric, why: estimate.why ?? fixed_threshold/* NOT_A_NUMBER */.Q });
        }
        if (operator === '==') {
            return found(orMayHaveSeen(decideEquality(condition, comparison), evidence));
        }
        const margin = (0,gate_margin/* marginOf */.O)(operator, threshold, comparison.orientation, comparison.baseline);
        if (typeof margin !== 'number')
            return found({ verdict: 'fail', because: margin });
        const small = condition.guard && tooSmall(comparison, margin);
        if (small)
            return unknown({ code: 'too-small-to-judge', ...small });
        return {
            severity: condition.severity,
            sliced: slice !== undefined,
            compared: against.compared,
            margin,
            tolerance: (0,gate_margin/* toleranceOf */.L)(threshold),
            conclude: (verdict) => ({
                ...found(orDoubtful(verdict, { operator, margin, interval: comparison.interval }, evidence)),
                comparison: evidenceOf(comparison, margin, verdict),
            }),
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
/** What the record keeps of a comparison. */
function evidenceOf({ baseline, d, interval, p, rule, n, flips, informative }, margin, { pWorse, rowsNeeded, smallestDrop }) {
    const gain = { baseline, d, interval, p, rule, n, flips, informative };
    return { ...gain, margin, pWorse, rowsNeeded, smallestDrop };
}
function readThreshold(text, afterBaseline) {
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
}
/**
 * A comparison asks whether the candidate is good enough, so it points to where its metric is
 * better.
 */
function backwards({ metric, operator }) {
    if (operator === '==')
        return undefined;
    const higher = (0,kinds_metric/* metricScale */.NK)(metric)?.orientation === 'higher';
    if (operator.startsWith(higher ? '>' : '<'))
        return undefined;
    return {
        why: `"${metric}" is better when it is ${higher ? 'larger' : 'smaller'}, so this would pass a model for being worse`,
        fix: `Write it as: ${metric} ${higher ? '>=' : '<='} baseline`,
    };
}
/** A slip of the unit, as 1 for 1pp, makes a condition that every model meets, or none. */
function slipOfUnit({ metric, text, threshold }) {
    const scale = (0,kinds_metric/* metricScale */.NK)(metric);
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
    pointless({ metric, operator, threshold: { value } }) {
        const scale = (0,kinds_metric/* metricScale */.NK)(metric);
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
    judge({ condition, estimate }) {
        const { threshold, ...test } = condition;
        return (0,finding/* findingOf */.h)(condition, estimate, (0,fixed_threshold/* decideThreshold */.I)({ ...test, limit: threshold.value }, estimate));
    },
};

;// CONCATENATED MODULE: ./src/gate/condition-kinds.ts



/** By their names: a kind is handed the conditions of its own kind alone. */
const CONDITION_KINDS = {
    fixed: fixed,
    baseline: baseline,
};
/**
 * Parses `METRIC OP VALUE`: OP one of `>= > <= < ==`; VALUE a number, a percentage, or `baseline`
 * with `+ - *` a number, a percentage (of the baseline) or percentage points. It never throws.
 */
function parseCondition(text) {
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

/***/ 1142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/** A finding of a condition; the fail of one that only advises is a `warn`. */
function findingOf(condition, { value, interval, n }, { verdict, because }) {
    const { text, where, metric, severity, threshold, place, guard } = condition;
    return {
        condition: text,
        ...(where !== undefined && { where }),
        metric,
        severity,
        ...(guard && { guard }),
        verdict: severity === 'warn' && verdict === 'fail' ? 'warn' : verdict,
        because,
        n,
        value,
        interval,
        threshold,
        place,
    };
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
const NOT_A_NUMBER = 'it is not a number';
/**
 * Decides a fixed threshold. The point estimate is compared as written, unless a confidence is
 * asked for: then the whole interval has to lie on one side. An undefined metric fails.
 */
function decideThreshold({ metric, operator, limit, confidence }, { value, interval, why }) {
    if (value === null || !Number.isFinite(value)) {
        return undefinedMetric(metric, why ?? NOT_A_NUMBER);
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

/***/ 1575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   NK: () => (/* binding */ metricScale),
/* harmony export */   Tx: () => (/* binding */ unknownMetric)
/* harmony export */ });
/* harmony import */ var _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83811);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63180);


/** The scale of a metric, of whatever class; undefined where there is no such metric. */
function metricScale(metric) {
    const known = _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.find(({ name }) => name === baseName(metric));
    if (!known)
        return undefined;
    const [least, most] = known.range;
    const text = `${known.name} lies ${rangeInWords(least, most)}`;
    return { least, most, orientation: known.orientation, text };
}
/** `recall` of `recall(bad)`. */
function baseName(metric) {
    return metric.split('(', 1)[0];
}
function rangeInWords(least, most) {
    if (!Number.isFinite(least))
        return `at ${most} or below`;
    return `between ${least} and ${Number.isFinite(most) ? most : 'any number'}`;
}
/** A condition needs its metric, and nothing else of the data. */
function unknownMetric({ text, metric, place }, { task, names }) {
    if (names.includes(metric))
        return [];
    return [
        {
            message: `condition "${text}": a ${task} model has no metric "${metric}"`,
            at: place,
            fix: (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .ZA)(metric, names, 'metrics'),
        },
    ];
}


/***/ }),

/***/ 19089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toleranceOf),
/* harmony export */   O: () => (/* binding */ marginOf)
/* harmony export */ });
/**
 * How much worse than the baseline a condition tolerates: it holds when d ≥ −margin, d oriented so
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
    // 0 − x, as −0 is not 0 to everyone.
    return wantsMore ? 0 - change : change;
}
/** The same as it is written: what the baseline's own value is multiplied by, and what is added. */
function toleranceOf(threshold) {
    return threshold.kind === 'relative'
        ? { factor: threshold.factor, amount: 0 }
        : { factor: 1, amount: threshold.amount };
}


/***/ }),

/***/ 26635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ planGate)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 8 modules
var metrics = __webpack_require__(83811);
// EXTERNAL MODULE: ./src/data/table/cell-values.ts
var cell_values = __webpack_require__(51642);
// EXTERNAL MODULE: ./src/data/table/subset.ts
var subset = __webpack_require__(93521);
// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
;// CONCATENATED MODULE: ./src/evaluate/where.ts

const OPERATOR = /^\s*(==|=|!=|<=|<|>=|>)/;
const IS_MISSING = /^\s*is\s+missing(?=\s|$)/i;
const AND = /^\s+and(?=\s|$)/i;
/** What may end a plain word, and what blanks in it have to stand before to do so. */
const STOP = /[=<>!"]|\s+/g;
const AFTER_WORD = /(?:and(?:\s|$)|is\s+missing\b)/iy;
const FORM = 'write COLUMN = VALUE, joined by "and": Home = rent and Age < 25';
/** Parses a `where`. It never throws. */
function parseWhere(text) {
    let rest = text;
    const take = (pattern) => {
        const match = pattern.exec(rest);
        if (match)
            rest = rest.slice(match[0].length);
        return match;
    };
    const takeWord = () => {
        const found = wordAt(rest);
        if (found)
            rest = rest.slice(found.end);
        return found?.word;
    };
    const clauses = [];
    do {
        const column = takeWord();
        if (!column)
            return wrong('expected the name of a column', rest);
        if (take(IS_MISSING)) {
            clauses.push({ column, operator: 'is missing' });
            continue;
        }
        const operator = take(OPERATOR)?.[1];
        if (!operator)
            return wrong(`expected one of = != < <= > >= after "${column}"`, rest);
        const value = takeWord();
        if (value === undefined)
            return wrong(`expected a value after "${column} ${operator}"`, rest);
        clauses.push({ column, operator: operator.replace('==', '='), value });
    } while (take(AND));
    return rest.trim() === '' ? { ok: true, clauses } : wrong('expected "and"', rest);
}
function wrong(message, rest) {
    const left = rest.trim();
    const near = left === '' ? 'at the end' : `at "${(0,shorten/* shorten */.m)(left, 40)}"`;
    return { ok: false, message: `${message} ${near}; ${FORM}` };
}
/** Writes clauses so that `parseWhere` reads them again. */
function formatWhere(clauses) {
    return clauses
        .map((clause) => clause.operator === 'is missing'
        ? `${word(clause.column)} is missing`
        : `${word(clause.column)} ${clause.operator} ${word(clause.value)}`)
        .join(' and ');
}
function word(text) {
    const found = wordAt(text);
    const isPlain = found?.end === text.length && found.word === text;
    return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
/**
 * The word that a text begins with, after blanks. A cell may hold a million of them, so each
 * character is looked at once.
 */
function wordAt(text) {
    const start = text.length - text.trimStart().length;
    return text[start] === '"' ? quotedAt(text, start + 1) : plainAt(text, start);
}
function quotedAt(text, start) {
    let end = text.indexOf('"', start);
    while (end >= 0 && text[end + 1] === '"')
        end = text.indexOf('"', end + 2);
    if (end < 0)
        return undefined;
    return { word: text.slice(start, end).replaceAll('""', '"'), end: end + 1 };
}
function plainAt(text, start) {
    let end = text.length;
    STOP.lastIndex = start;
    for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
        AFTER_WORD.lastIndex = STOP.lastIndex;
        if (stop[0].trim() === '' && !AFTER_WORD.test(text))
            continue;
        end = stop.index;
        break;
    }
    const word = text.slice(start, end).trim();
    return word === '' ? undefined : { word, end };
}

;// CONCATENATED MODULE: ./src/evaluate/slice.ts



/** A number column with more different values than this is not sliced by value. */
const MOST_VALUES = 100;
/**
 * Finds the rows of a `where`. Cells are compared as what their column holds: numbers, dates, or
 * text as written.
 */
function findSlice(where, table) {
    const parsed = parseWhere(where);
    if (!parsed.ok)
        return parsed;
    const tests = [];
    for (const clause of parsed.clauses) {
        const found = findColumn(clause.column, table);
        if (!found.ok)
            return found;
        const test = rowTest(clause, found.value);
        if (!test.ok)
            return test;
        tests.push(test.value);
    }
    const rows = [];
    for (let row = 0; row < table.rows; row++) {
        if (tests.every((test) => test(row)))
            rows.push(row);
    }
    return { ok: true, value: { where, rows: Uint32Array.from(rows) } };
}
/** One slice a value of the column, the most frequent first, then the rows without a value. */
function slicesOf(columnName, table) {
    const found = findColumn(columnName, table);
    if (!found.ok)
        return found;
    const column = found.value;
    const cells = (0,subset/* cellsOf */.nc)(column);
    const rowsOf = new Map();
    for (let row = 0; row < table.rows; row++) {
        const cell = cells[row];
        const rows = rowsOf.get(cell);
        if (rows)
            rows.push(row);
        else
            rowsOf.set(cell, [row]);
    }
    if (rowsOf.size > MOST_VALUES) {
        const message = `column "${columnName}" has ${rowsOf.size} values; slice it by ranges with where`;
        return { ok: false, message };
    }
    const slices = [...rowsOf]
        .sort(([a, rowsA], [b, rowsB]) => rowsB.length - rowsA.length || a - b)
        .map(([cell, rows]) => ({
        where: formatWhere([clauseOf(column, cell)]),
        rows: Uint32Array.from(rows),
    }));
    return { ok: true, value: slices };
}
function findColumn(name, table) {
    const value = table.columns.find((column) => column.name === name);
    if (value)
        return { ok: true, value };
    const known = table.columns.map((column) => column.name);
    return { ok: false, message: `there is no column "${name}"`, unknown: name, known };
}
function clauseOf(column, cell) {
    const name = { column: column.name };
    if (!('values' in column)) {
        const value = column.levels[cell];
        return value === undefined
            ? { ...name, operator: 'is missing' }
            : { ...name, operator: '=', value };
    }
    if (Number.isNaN(cell))
        return { ...name, operator: 'is missing' };
    const value = column.kind === 'date' ? new Date(cell).toISOString() : String(cell);
    return { ...name, operator: '=', value };
}
function rowTest(clause, column) {
    return 'values' in column ? numberTest(clause, column) : levelTest(clause, column);
}
function numberTest(clause, { kind, name, values }) {
    if (clause.operator === 'is missing')
        return { ok: true, value: (row) => Number.isNaN(values[row]) };
    const limit = kind === 'date' ? (0,cell_values/* parseDate */._U)(clause.value) : (0,cell_values/* parseNumber */.$J)(clause.value);
    if (Number.isNaN(limit)) {
        return { ok: false, message: `column "${name}" holds ${kind}s, and "${clause.value}" is none` };
    }
    const compare = COMPARE[clause.operator];
    return { ok: true, value: (row) => !Number.isNaN(values[row]) && compare(values[row], limit) };
}
function levelTest(clause, { name, codes, levels }) {
    if (clause.operator === 'is missing')
        return { ok: true, value: (row) => codes[row] < 0 };
    const { operator, value } = clause;
    if (operator !== '=' && operator !== '!=') {
        return {
            ok: false,
            message: `column "${name}" holds text; it can be = or !=, not ${operator}`,
        };
    }
    const code = levels.indexOf(value);
    if (code < 0) {
        const message = `column "${name}" has no value "${value}"`;
        return { ok: false, message, unknown: value, known: levels };
    }
    const equal = operator === '=';
    return { ok: true, value: (row) => codes[row] >= 0 && (codes[row] === code) === equal };
}
const COMPARE = {
    '=': (a, b) => a === b,
    '!=': (a, b) => a !== b,
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
};

// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
// EXTERNAL MODULE: ./src/gate/condition-kinds.ts + 6 modules
var condition_kinds = __webpack_require__(82003);
;// CONCATENATED MODULE: ./src/gate/plan.ts





/**
 * What the gate will judge: each condition on its rows, and each one without rows of its own on
 * every value of the columns in `slices` too. It needs the test rows alone, so what can't be judged
 * is told before anything is trained.
 * @throws InputError naming every condition whose metric or rows this data does not have
 */
function planGate(gate, dataset) {
    const { task, classes, encoding, testTable } = dataset;
    const transform = encoding?.label.task === 'regression' ? encoding.label.transform : undefined;
    const known = { task, names: [...(0,metrics/* metricNames */.Zv)(task, classes, transform), ...gate.reported] };
    const problems = [];
    const take = (result, about, place) => {
        if (result.ok)
            return result.value;
        const { message, unknown, known: names } = result;
        problems.push({
            message: `${about}: ${message}`,
            ...(place && { at: place }),
            ...(unknown !== undefined && names && { fix: (0,did_you_mean/* suggest */.ZA)(unknown, names, 'names') }),
        });
        return undefined;
    };
    const checks = gate.conditions.map((condition) => {
        const { text, place, where } = condition;
        problems.push(...condition_kinds/* CONDITION_KINDS */.C[condition.kind].plan(condition, known));
        if (where === undefined)
            return { condition };
        const slice = take(findSlice(where, testTable), `condition "${text}" where "${where}"`, place);
        return slice ? { condition, slice } : { condition };
    });
    const everywhere = gate.conditions.filter(({ where, metric }) => where === undefined && !gate.reported.includes(metric));
    const onSlices = everywhere.filter(({ prove, operator }) => prove || operator !== '==');
    for (const column of gate.slices) {
        const slices = take(slicesOf(column, testTable), 'gate.slices') ?? [];
        for (const slice of slices) {
            for (const condition of onSlices) {
                checks.push(condition.prove ? { condition, slice } : { condition, slice, guard: true });
            }
        }
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return checks;
}


/***/ }),

/***/ 79307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _k: () => (/* binding */ fileInGit),
/* harmony export */   vm: () => (/* binding */ NOT_IN_GIT),
/* harmony export */   yJ: () => (/* binding */ inRepository),
/* harmony export */   zj: () => (/* binding */ filesInGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93086);




/** A checkout may lie below the workspace: the nearest one that holds the file counts. */
function inRepository(file, workspace) {
    let root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    while (root !== workspace && root !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'))) {
        root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root);
    }
    if (root === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root))
        root = workspace;
    return { root, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
/** Of a commit that is not in the checkout's git, as a shallow clone has only its last. */
const NOT_IN_GIT = Symbol('the commit is not in this clone');
/** Links in a repository that are followed, one to the next. */
const MOST_LINKS = 8;
/**
 * A file of a commit that git has, links followed; null where there is none.
 * @throws BrokenError when it is no plain file, or git has the commit and not the file's content
 */
async function fileInGit(sha, { root, path }) {
    let at = path;
    for (let link = 0; link <= MOST_LINKS; link++) {
        const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(root, ['ls-tree', '-z', '--full-tree', sha, '--', at]);
        if (listed === null)
            return NOT_IN_GIT;
        const entry = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(listed);
        if (entry === null)
            return null;
        const [, mode, type, blob] = entry;
        if (type !== 'blob')
            throw notAFile(at, sha);
        const content = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitBytes */ .s)(root, ['cat-file', 'blob', blob]);
        if (content === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`git can't read ${at} of commit ${sha}`);
        if (mode !== '120000')
            return content;
        at = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at), content.toString('utf8'));
        if (at.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(at))
            throw notAFile(path, sha);
    }
    throw notAFile(path, sha);
}
/** The paths of all files of a commit that git has, from the repository's root. */
async function filesInGit(sha, root) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', sha]);
    return listed === null ? NOT_IN_GIT : listed.split('\0').filter((path) => path !== '');
}
function notAFile(path, sha) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${path} of commit ${sha} is no plain file of this repository`);
}


/***/ }),

/***/ 57561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn),
/* harmony export */   x: () => (/* binding */ KEEPS_NOTHING)
/* harmony export */ });
/** Where a run needs to be nowhere but in its folder. */
const KEEPS_NOTHING = {
    keep: async () => ({}),
    promote: async () => { },
    rollBack: async () => [],
};
/** Keeps and promotes with one keeper after the other; all of them roll back at once. */
function inTurn(...keepers) {
    return {
        async keep(run) {
            let kept = {};
            for (const keeper of keepers)
                kept = { ...kept, ...(await keeper.keep(run)) };
            return kept;
        },
        async promote(run, source) {
            for (const keeper of keepers)
                await keeper.promote(run, source);
        },
        async rollBack() {
            return (await Promise.all(keepers.map((keeper) => keeper.rollBack()))).flat();
        },
    };
}


/***/ }),

/***/ 84815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ LocalHost),
  I: () => (/* binding */ readGitState)
});

// EXTERNAL MODULE: ./src/baseline/file-baseline.ts
var file_baseline = __webpack_require__(51449);
// EXTERNAL MODULE: ./src/baseline/search.ts
var baseline_search = __webpack_require__(40751);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/record/run-record.ts
var run_record = __webpack_require__(62524);
// EXTERNAL MODULE: ./src/host/git.ts
var git = __webpack_require__(93086);
// EXTERNAL MODULE: ./src/host/keepers.ts
var keepers = __webpack_require__(57561);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/host/base-commit.ts
var base_commit = __webpack_require__(79307);
;// CONCATENATED MODULE: ./src/host/local/local-base.ts




/**
 * The commit that `--rules-from` names, read through git.
 * @throws InputError when git knows no such commit
 */
async function openLocalBase({ ref, workspace, }) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    const sha = (await (0,git/* git */.$)(workspace, args))?.trim();
    if (!sha) {
        throw errors/* InputError */.dz.of(`git knows no commit "${ref}" here`, {
            at: { file: '--rules-from' },
            fix: 'Name a branch, a tag or a commit of this work tree, or fetch it first: git fetch origin main',
        });
    }
    const known = (found) => {
        if (found === base_commit/* NOT_IN_GIT */.vm)
            throw new errors/* BrokenError */.gk(`git can't read the files of commit ${sha}`);
        return found;
    };
    return {
        sha,
        file: async (path) => known(await (0,base_commit/* fileInGit */._k)(sha, (0,base_commit/* inRepository */.yJ)(path, workspace))),
        async files(beside) {
            const { root } = (0,base_commit/* inRepository */.yJ)(beside, workspace);
            return known(await (0,base_commit/* filesInGit */.zj)(sha, root)).map((path) => (0,external_node_path_.join)(root, path));
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/host/local/local-checkpoints.ts




/**
 * Checkpoints of a terminal's trainings, in the user's own cache: nothing that lies there came with
 * a checkout, so that no weights of somebody else's are taken for those of a training here. Another
 * store has others.
 */
class LocalCheckpoints {
    #root;
    /**
     * @param store its root
     * @param cache the user's folder for what can be made again
     */
    constructor(store, cache = userCache(process.env, process.platform, (0,external_node_os_.homedir)())) {
        const digest = (0,external_node_crypto_.createHash)('sha256').update((0,external_node_path_.resolve)(store)).digest('hex');
        this.#root = (0,external_node_path_.join)(cache, 'sluice', 'checkpoints', digest.slice(0, 16));
    }
    folder({ project, experiment }) {
        return (0,external_node_path_.join)(this.#root, project, experiment);
    }
    /** It is where it was left. */
    async restore() { }
    async save() { }
    async drop(key) {
        await (0,promises_.rm)(this.folder(key), { recursive: true, force: true });
    }
}
/** As each system has it. `XDG_CACHE_HOME` counts everywhere: who sets it means it. */
function userCache(env, platform, home) {
    const { XDG_CACHE_HOME: chosen = '', LOCALAPPDATA: local = '' } = env;
    // The specification ignores a relative one.
    if ((0,external_node_path_.isAbsolute)(chosen))
        return chosen;
    if (platform === 'win32')
        return local || (0,external_node_path_.join)(home, 'AppData', 'Local');
    if (platform === 'darwin')
        return (0,external_node_path_.join)(home, 'Library', 'Caches');
    return (0,external_node_path_.join)(home, '.cache');
}

;// CONCATENATED MODULE: ./src/host/local/local-host.ts









/** A terminal: the store on this disk is all there is. */
class LocalHost {
    store;
    promotes;
    rulesFrom;
    name = 'local';
    place;
    kept = keepers/* KEEPS_NOTHING */.x;
    checkpoints;
    constructor(store, git, promotes, 
    /** The commit whose rules judge, as it was named, and the work tree that has it. */
    rulesFrom) {
        this.store = store;
        this.promotes = promotes;
        this.rulesFrom = rulesFrom;
        this.place = git.then((state) => ({ git: state }));
        this.checkpoints = new LocalCheckpoints(store.root);
    }
    async base() {
        return this.rulesFrom ? openLocalBase(this.rulesFrom) : null;
    }
    async begin() {
        return { name: this.name, receive() { } };
    }
    async findBaseline(key, source) {
        const search = await this.#search(key, source);
        const last = source.kind === 'auto' ? search : await this.#lastPromoted(key);
        return { search, promotes: this.promotes, predecessor: (0,baseline_search/* otherRun */.uV)(last) };
    }
    acceptance() {
        throw errors/* InputError */.dz.of('a baseline is accepted by a run on GitHub');
    }
    async announceEnd() {
        return {};
    }
    async #search(key, source) {
        switch (source.kind) {
            case 'none':
                return { found: false, why: 'none', reason: 'baseline: none' };
            case 'file':
                return (0,file_baseline/* fileBaseline */.m)(source.path);
            case 'branch':
                throw errors/* InputError */.dz.of(`baseline: branch:${source.name} is for runs on GitHub`, {
                    fix: 'In a terminal use baseline: auto, run:ID or file:PATH.',
                });
            case 'run': {
                const folder = await this.store.find(source.id);
                return found(await folder.readRecord(), folder.path, 'as configured');
            }
            case 'auto':
                return this.#lastPromoted(key);
        }
    }
    /**
     * A record that can't be read may be the baseline, so the search does not step over it; a run
     * without one was killed. One of an older version never hides one that can be read.
     */
    async #lastPromoted(key) {
        let older;
        for (const id of (await this.store.ids()).reverse()) {
            const folder = new run_folder/* RunFolder */.E(this.store.folder(id));
            if (!(await folder.hasRecord()))
                continue;
            const record = await folder.readRecord().catch(olderRun);
            if (!('status' in record)) {
                if (isOf(record, key) && record.promoted)
                    older ??= record;
                continue;
            }
            if (!isOf(record, key) || record.status !== 'finished' || !record.promoted)
                continue;
            return found(record, folder.path, 'the last promoted run of this store');
        }
        if (older)
            return (0,baseline_search/* olderBaseline */.Qy)(`run ${older.id}`);
        return { found: false, why: 'first', reason: 'first run' };
    }
}
function isOf(run, { project, experiment }) {
    return run.project === project && run.experiment === experiment;
}
/** @throws error where it is another one */
function olderRun(error) {
    if (error instanceof run_record/* OlderRecordError */.w)
        return error.run;
    throw error;
}
function found({ id, git }, folder, how) {
    return { found: true, runId: id, folder, how, sha: git?.sha ?? null };
}
/**
 * The commit that is checked out in a folder, or null where it is no git work tree or git is not
 * installed.
 */
async function readGitState(folder) {
    const args = ['status', '--porcelain=v2', '--branch', '--untracked-files=no'];
    const status = await (0,git/* git */.$)(folder, args);
    if (status === null)
        return null;
    const header = (name) => new RegExp(`^# branch\\.${name} (.+)$`, 'm').exec(status)?.[1];
    const sha = header('oid');
    const branch = header('head');
    // Before the first commit there is no state to name.
    if (!sha || !branch || sha === '(initial)')
        return null;
    const dirty = status.split('\n').some((line) => line !== '' && !line.startsWith('#'));
    return { sha, ref: branch === '(detached)' ? 'HEAD' : branch, dirty };
}


/***/ }),

/***/ 89520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NO: () => (/* binding */ DEFAULT_FORMATS),
  hR: () => (/* binding */ FORMATS),
  n9: () => (/* binding */ exporters)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/files/file-name.ts
var file_name = __webpack_require__(1645);
// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
;// CONCATENATED MODULE: ./src/models/as-is/as-is-exporter.ts






/** Whatever a training left, byte for byte. What it answers is nobody's to prove but its own. */
const AS_IS = {
    name: 'as-is',
    of: 'files',
    about: 'the files that a command left, byte for byte',
    open: asIsExporter,
};
function asIsExporter() {
    return {
        of: 'files',
        format: AS_IS.name,
        async write({ folder: from, files }, folder) {
            for (const file of files) {
                if (!file_name/* fileName */.M.safeParse(file).success) {
                    throw new errors/* BrokenError */.gk(`a file of the model can't be kept under its name: ${file}`, 'Use letters, digits, ".", "_" and "-", and begin with a letter or a digit.');
                }
                const source = await (0,verified_file/* describeFile */.CL)(from, file);
                await copy((0,external_node_path_.join)(from, file), (0,external_node_path_.join)(folder, file));
                if ((await (0,verified_file/* describeFile */.CL)(folder, file)).sha256 === source.sha256)
                    continue;
                throw new errors/* BrokenError */.gk(`the copy of ${(0,external_node_path_.join)(from, file)} is not what was copied`);
            }
            return files;
        },
    };
}
async function copy(from, to) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        await (0,promises_.copyFile)(from, to);
    }
    catch (cause) {
        throw (0,atomic_write/* cannotWrite */.zz)(to, cause);
    }
}

;// CONCATENATED MODULE: ./src/models/onnx/onnx-exporter.ts



const FILE = 'model.onnx';
/** ONNX with the encoding inside: any runtime answers from raw columns. */
const ONNX = {
    name: 'onnx',
    of: 'network',
    about: 'ONNX that reads raw columns, a named input each, in one file',
    open: onnxExporter,
};
function onnxExporter() {
    return {
        of: 'network',
        format: ONNX.name,
        mainFile: FILE,
        tolerance: 1e-5,
        async write(model, folder, origin) {
            const { toOnnx } = await Promise.all(/* import() */[__webpack_require__.e(987), __webpack_require__.e(992), __webpack_require__.e(997)]).then(__webpack_require__.bind(__webpack_require__, 42997));
            await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, FILE), toOnnx(model, origin));
            return [FILE];
        },
        async read(folder) {
            const [{ openOnnx }, bytes] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(987), __webpack_require__.e(992), __webpack_require__.e(970)]).then(__webpack_require__.bind(__webpack_require__, 55970)),
                (0,promises_.readFile)((0,external_node_path_.join)(folder, FILE)),
            ]);
            return openOnnx(bytes);
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/files/content-name.ts

/**
 * A file's name by its content, `weights-0f3c….bin`: one that is there is never written again with
 * other bytes, so that what names it can be replaced by one rename.
 * @param extension with its dot
 */
function contentName(stem, extension, content) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    return `${stem}-${digest.slice(0, 16)}${extension}`;
}

// EXTERNAL MODULE: ./src/models/layered-model.ts
var layered_model = __webpack_require__(36006);
;// CONCATENATED MODULE: ./src/models/tfjs/tfjs-files.ts
/**
 * The files of the tf.js Layers format. The topology has its name for good and names the others,
 * which have theirs by what they hold: a folder never shows one model's weights under another's
 * topology.
 */
const TFJS_FILES = {
    topology: 'model.json',
    weights: 'weights',
    encoding: 'encoding',
};

;// CONCATENATED MODULE: ./src/models/tfjs/tfjs-exporter.ts






/**
 * The tf.js Layers format. How a table becomes its inputs stands beside it, in a file of our own.
 */
const TFJS = {
    name: 'tfjs',
    of: 'network',
    about: 'the tf.js Layers format, with the encoding of the columns in a file beside it',
    open: tfjsExporter,
};
function tfjsExporter(networkFrom) {
    return {
        of: 'network',
        format: TFJS.name,
        mainFile: TFJS_FILES.topology,
        tolerance: 0,
        async write({ network, encoding }, folder) {
            const { toTfjs } = await __webpack_require__.e(/* import() */ 213).then(__webpack_require__.bind(__webpack_require__, 27213));
            const { topology, weights } = toTfjs(network);
            const text = `${JSON.stringify(encoding, null, 2)}\n`;
            const names = {
                weights: contentName(TFJS_FILES.weights, '.bin', weights),
                encoding: contentName(TFJS_FILES.encoding, '.json', text),
            };
            const contents = [
                [names.weights, weights],
                [names.encoding, text],
                [TFJS_FILES.topology, topology(names)],
            ];
            for (const [file, content] of contents)
                await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, file), content);
            return contents.map(([file]) => file);
        },
        async read(folder) {
            const [{ filesOf, fromTfjs }, { parseEncoding }, topology] = await Promise.all([
                __webpack_require__.e(/* import() */ 213).then(__webpack_require__.bind(__webpack_require__, 27213)),
                __webpack_require__.e(/* import() */ 183).then(__webpack_require__.bind(__webpack_require__, 75183)),
                (0,promises_.readFile)((0,external_node_path_.join)(folder, TFJS_FILES.topology), 'utf8'),
            ]);
            const files = filesOf(topology);
            const [weights, encoding] = await Promise.all([
                (0,promises_.readFile)((0,external_node_path_.join)(folder, files.weights)),
                (0,promises_.readFile)((0,external_node_path_.join)(folder, files.encoding), 'utf8'),
            ]);
            const { inputs, layers } = fromTfjs(topology, weights);
            return (0,layered_model/* askable */.g)({
                network: networkFrom(layers, inputs),
                encoding: parseEncoding(JSON.parse(encoding)),
            });
        },
    };
}

;// CONCATENATED MODULE: ./src/models/exporters.ts



/** The formats that there are: a line each. */
const FORMATS = [TFJS, ONNX, AS_IS];
/** What a config that names none gets, by the kind of model that its training leaves. */
const DEFAULT_FORMATS = {
    network: ['tfjs', 'onnx'],
    files: ['as-is'],
};
/** @param formats those that are asked for, in this order; left out: all */
function exporters(networkFrom, formats = FORMATS.map(({ name }) => name)) {
    return formats.flatMap((wanted) => FORMATS.filter(({ name }) => name === wanted).map((format) => format.open(networkFrom)));
}


/***/ }),

/***/ 65970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ACTIVATIONS)
/* harmony export */ });
/** A network and how to train it. Names, defaults and meaning as in Keras 3. */
const ACTIVATIONS = [
    'relu',
    'leaky_relu',
    'elu',
    'selu',
    'gelu',
    'swish',
    'tanh',
    'sigmoid',
    'softmax',
    'linear',
];


/***/ }),

/***/ 57012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Am: () => (/* binding */ comparesWithBaseline),
  qf: () => (/* binding */ emitData),
  Xn: () => (/* binding */ findBaseline),
  $_: () => (/* binding */ handedOver),
  v3: () => (/* binding */ readData),
  rd: () => (/* binding */ readyRun),
  Rh: () => (/* binding */ runSource)
});

;// CONCATENATED MODULE: ./src/config/config-paths.ts
/**
 * The paths that a config names beside its data, which is looked for by `locate`: each has to lie
 * where a run may read and write.
 */
function configPaths({ baseline, export: exported, trainer, file, }) {
    const at = file === undefined ? {} : { at: { file } };
    return [
        ...(baseline.kind === 'file' ? [{ name: 'baseline: file', path: baseline.path, ...at }] : []),
        ...(exported ? [{ name: 'export.path', path: exported.path, ...at }] : []),
        ...trainerPaths(trainer).map((named) => ({ ...named, ...at })),
    ];
}
function trainerPaths(trainer) {
    switch (trainer.kind) {
        case 'dense':
        // A file of predictions is looked for as data is.
        case 'given':
            return [];
        case 'command': {
            const { predictions, model } = trainer;
            return [
                ...(predictions === undefined ? [] : [{ name: 'command.predictions', path: predictions }]),
                ...(model === undefined ? [] : [{ name: 'command.model', path: model }]),
            ];
        }
    }
}

// EXTERNAL MODULE: ./src/data/labelled-rows.ts
var labelled_rows = __webpack_require__(10251);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/data/table/alike-levels.ts
var alike_levels = __webpack_require__(86131);
;// CONCATENATED MODULE: ./src/data/checks/readings.ts

const MOST_NAMED = 3;
/** How columns were read, where that was not plain to see, and the key that decides otherwise. */
function checkReadings(table, label) {
    return table.columns.flatMap((column) => {
        const { name } = column;
        const warn = (code, message) => ({
            code,
            column: name,
            message: `column ${JSON.stringify(name)} ${message}`,
        });
        const key = (value) => `data.columns: {${JSON.stringify(name)}: ${value}}`;
        const reading = table.readings.get(name);
        const inferred = reading?.inferred;
        const warnings = [];
        if (inferred?.kind === 'ambiguous') {
            const keys = inferred.formats.map((format) => key(`{${inferred.as}: ${quote(format)}}`));
            const looks = LOOKS[inferred.as];
            warnings.push(warn('ambiguous-column', `looks like ${looks}, but ${JSON.stringify(inferred.example)} can be read in more than one way, so it is read as text; write ${keys.join(' or ')}`));
        }
        else if (inferred) {
            const { kind, format, found } = inferred;
            const around = found.affix === '' ? '' : `, with ${JSON.stringify(found.affix)}`;
            if (format !== '1234.56' || around !== '') {
                warnings.push(warn('column-format', `is read as ${kind}s written ${quote(format)}${around}; ${key(`{${kind}: ${quote(format)}}`)} says so`));
            }
            if (found.missing.length > 0) {
                const words = found.missing.slice(0, MOST_NAMED).map((word) => JSON.stringify(word));
                warnings.push(warn('missing-word', `holds ${kind}s, and ${words.join(', ')} is taken for a missing value; ${key(`{missing: [${words.join(', ')}]}`)} says so, ${key('category')} keeps it`));
            }
        }
        const code = 'levels' in column && name !== label && missingCode(column, reading?.missing ?? []);
        if (code) {
            warnings.push(warn('missing-word', `holds codes like ${JSON.stringify(column.levels[0])}, and ${JSON.stringify(code.level)} counts as missing (${code.count} rows); if it is one of them, write ${key('{missing: []}')}`));
        }
        if (reading?.mayBeGrouped) {
            warnings.push(warn('ambiguous-column', `holds numbers like 1.234 alone: they are read with a decimal point; if it stands between thousands, write ${key("{number: '1.234,56'}")}, otherwise ${key("{number: '1234.56'}")}`));
        }
        return warnings;
    });
}
/** A word for missing values that may as well be a code beside the others: NA for North America or Namibia. */
function missingCode({ levels }, words) {
    if (levels.length === 0 || !levels.every((level) => CODE.test(level)))
        return undefined;
    return words.find(({ level }) => CODE.test(level));
}
const CODE = /^[A-Z]{2,5}$/;
const LOOKS = {
    number: 'numbers with a thousands separator or a decimal comma',
    date: 'dates',
};
/** Levels of one column that a person would take for one. */
function checkAlike(column) {
    const counts = new Uint32Array(column.levels.length);
    for (const code of column.codes)
        if (code >= 0)
            counts[code]++;
    const levels = column.levels.map((level, code) => ({ level, count: counts[code] }));
    const alike = (0,alike_levels/* alikeLevels */.O)(levels.filter(({ count }) => count > 0));
    if (alike.length === 0)
        return undefined;
    const shown = alike
        .slice(0, MOST_NAMED)
        .map((group) => group.map(({ level, count }) => `${JSON.stringify(level)} (${count} rows)`))
        .map((group) => group.join(' and '));
    const more = alike.length > MOST_NAMED ? `; and ${alike.length - MOST_NAMED} more` : '';
    return {
        code: 'alike-levels',
        column: column.name,
        message: `column ${JSON.stringify(column.name)} holds texts that differ only in case, blanks, a final dot or a zero behind the point: ${shown.join('; ')}${more}`,
    };
}
/** As YAML takes it for one text. */
function quote(text) {
    return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

;// CONCATENATED MODULE: ./src/data/checks/dataset-checks.ts

/** A class with a smaller share makes accuracy look good whatever the model does. */
const RARE_CLASS = 0.05;
const FEWEST_TEST_ROWS = 100;
const FEWEST_TEST_ROWS_OF_CLASS = 30;
const dataset_checks_MOST_NAMED = 5;
/** Rows without a label, and cells that are no numbers in columns of numbers. */
function checkCells(data) {
    const { table, rows, left } = data;
    const warnings = [...data.warnings];
    const dropped = table.rows - rows.length - left.size;
    if (dropped > 0) {
        warnings.push({
            code: 'missing-label',
            column: data.label,
            message: `${count(dropped, 'row')} of ${table.file} ${dropped === 1 ? 'has' : 'have'} no label and ${dropped === 1 ? 'is' : 'are'} left out${missingWordsOf(data)}`,
        });
    }
    warnings.push(...checkReadings(table, data.label));
    for (const [column, all] of table.odd) {
        const cells = all.filter(({ row }) => !left.has(row));
        if (cells.length === 0)
            continue;
        const kind = table.columns.find(({ name }) => name === column)?.kind;
        const shown = cells
            .slice(0, dataset_checks_MOST_NAMED)
            .map(({ row, text }) => `line ${table.place(row).line} ${JSON.stringify(text)}`);
        const more = cells.length - shown.length;
        warnings.push({
            code: 'odd-cells',
            column,
            message: `column ${JSON.stringify(column)} of ${table.file} holds ${kind}s, but ${count(cells.length, 'cell')} ${cells.length === 1 ? 'is' : 'are'} none and count as missing: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
        });
    }
    return warnings;
}
/** The words that were taken for a missing label. */
function missingWordsOf({ table, label }) {
    const words = table.readings.get(label)?.missing ?? [];
    if (words.length === 0)
        return '';
    const shown = words.map(({ level, count: n }) => `${JSON.stringify(level)} in ${count(n, 'row')}`);
    return ` (${shown.join(', ')} counts as missing; if it is a class, write data.columns: {${JSON.stringify(label)}: {missing: []}})`;
}
/** Columns that only one of training and test file has. */
function checkTestColumns(training, test) {
    const known = new Set(training.columns.map(({ name }) => name));
    return test.columns
        .filter(({ name }) => !known.has(name))
        .map(({ name }) => ({
        code: 'test-only-column',
        column: name,
        message: `column ${JSON.stringify(name)} is in the test file only; it is not used`,
    }));
}
/** What is wrong with the sides: too few rows, rare classes. */
function checkSides(data) {
    return [...checkSizes(data), ...checkShares(data), ...checkClasses(data)];
}
function checkSizes({ spec, sides }) {
    const warnings = [];
    if (sides.test.length < FEWEST_TEST_ROWS) {
        warnings.push({
            code: 'few-test-rows',
            message: `only ${count(sides.test.length, 'test row')}: metrics will be uncertain`,
        });
    }
    if (spec.validation > 0 && sides.validation.length === 0) {
        warnings.push({
            code: 'no-validation-rows',
            message: `no row fell to validation (a share of ${spec.validation} of ${count(sides.train.length, 'row')})`,
        });
    }
    return warnings;
}
/** A side that is off by more than this part of what was asked for. */
const MISSED = 0.25;
/** Fewer rows are soon off by that. */
const FEWEST_ROWS_OFF = 10;
function checkShares({ spec, main, sides }) {
    const test = typeof spec.test === 'number' ? sides.test.length : 0;
    const all = main.rows.length;
    const asked = [
        ['test', typeof spec.test === 'number' ? spec.test : 0, test, all],
        ['validation', spec.validation, sides.validation.length, all - test],
    ];
    return asked.flatMap(([side, share, rows, of]) => {
        const off = Math.abs(rows - share * of);
        if (off < FEWEST_ROWS_OFF || off <= MISSED * share * of)
            return [];
        const percent = (part) => `${(100 * part).toFixed(1)} %`;
        return {
            code: 'share-missed',
            message: `the ${side} side has ${percent(rows / of)} of ${side === 'test' ? 'the rows' : 'the other rows'}, not ${percent(share)}: ${spec.split.method === 'group' ? 'groups' : 'equal rows'} fall together`,
            rows,
        };
    });
}
function checkClasses({ plan, main, test, sides }) {
    if (plan.task === 'regression')
        return [];
    const warnings = [];
    const all = new Uint32Array(plan.classes.length);
    for (const row of main.rows)
        all[main.labels[row]]++;
    const rarest = all.indexOf(Math.min(...all));
    const share = all[rarest] / main.rows.length;
    if (share < RARE_CLASS) {
        const percent = (100 * share).toFixed(1);
        warnings.push({
            code: 'class-imbalance',
            message: `only ${percent}% of the rows are ${JSON.stringify(plan.classes[rarest])}: accuracy misleads here, look at recall, precision and average_precision`,
        });
    }
    const watched = new Uint32Array(plan.classes.length);
    for (const row of sides.validation)
        watched[main.labels[row]]++;
    const unwatched = plan.classes.filter((_, index) => watched[index] === 0);
    if (sides.validation.length > 0 && unwatched.length > 0) {
        const shown = unwatched.slice(0, dataset_checks_MOST_NAMED).map((name) => JSON.stringify(name));
        warnings.push({
            code: 'validation-lacks-class',
            message: `the ${count(sides.validation.length, 'validation row')} hold no ${shown.join(', ')}: early stopping can't see ${unwatched.length === 1 ? 'this class' : 'these classes'}; split: {stratify: true} spreads them`,
        });
    }
    const tested = new Uint32Array(plan.classes.length);
    for (const row of sides.test)
        tested[test.labels[row]]++;
    const few = plan.classes
        .map((name, index) => ({ name, rows: tested[index] }))
        .filter(({ rows }) => rows < FEWEST_TEST_ROWS_OF_CLASS)
        .map(({ name, rows }) => `${rows} of ${JSON.stringify(name)}`);
    if (few.length > 0) {
        const shown = few.slice(0, dataset_checks_MOST_NAMED);
        const more = few.length - shown.length;
        warnings.push({
            code: 'few-test-rows-of-class',
            message: `few test rows of a class: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}; metrics of ${few.length === 1 ? 'this class' : 'these classes'} will be uncertain`,
        });
    }
    return warnings;
}
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./src/data/roles.ts
var roles = __webpack_require__(24033);
;// CONCATENATED MODULE: ./src/data/checks/groups.ts

const ID_NAMES = /(^|[^a-z])(id|uuid|guid|key|no|nr|number)$|[a-z]I[dD]$|(^|[^a-z])(patient|person|subject|user|customer|client|member|account|household|family|session|conversation|device|machine|sensor|vehicle|product|store|site|school|hospital|author|speaker|player|doc|document)(s?$|[^a-z])/i;
/** With fewer groups they are categories. */
const FEWEST_GROUPS = 20;
/** So many rows a group, and it repeats. */
const ROWS_PER_GROUP = 1.5;
/**
 * Warns of a column that is named like an id, and repeats, where rows are split one by one: what a model learns of a patient in training it knows in the test.
 */
function checkGroups(table, spec, sides) {
    const { method } = spec.split;
    if (method === 'group' || method === 'time' || typeof spec.test !== 'number')
        return [];
    return table.columns.flatMap((column) => {
        const { name } = column;
        if (name === spec.label || !ID_NAMES.test(name))
            return [];
        if ((0,roles/* isSetAside */.JA)(name, spec) && !spec.ignore.includes(name))
            return [];
        const keys = keysOf(column);
        if (!keys)
            return [];
        const trained = new Set();
        for (const row of sides.train)
            trained.add(keys[row]);
        const rows = sides.train.length;
        if (trained.size < FEWEST_GROUPS || rows < ROWS_PER_GROUP * trained.size)
            return [];
        const shared = sides.test.filter((row) => trained.has(keys[row])).length;
        if (shared === 0)
            return [];
        return {
            code: 'group-like-column',
            column: name,
            message: `column ${JSON.stringify(name)} looks like a group: ${trained.size} values on ${rows} training rows, and ${shared} of ${sides.test.length} test rows have one of them; if rows of one value belong together, write split: {group: ${JSON.stringify(name)}}`,
            rows: shared,
        };
    });
}
function keysOf(column) {
    if ('codes' in column)
        return column.codes;
    const { kind, values } = column;
    if (kind === 'date')
        return undefined;
    return values.every((value) => Number.isNaN(value) || Number.isInteger(value))
        ? values
        : undefined;
}

// EXTERNAL MODULE: ./src/numeric/sort-order.ts
var sort_order = __webpack_require__(70570);
// EXTERNAL MODULE: ./src/data/table/subset.ts
var subset = __webpack_require__(93521);
;// CONCATENATED MODULE: ./src/data/checks/leakage.ts


/** A feature that alone tells the label this well is more likely a trace of the outcome than a cause of it. */
const SUSPICIOUS_ACCURACY = 0.99;
const SUSPICIOUS_RANKING = 0.995;
/** With fewer training rows a good feature can look perfect by chance. */
const FEWEST_ROWS = 30;
/** More rows than this don't change the answer. */
const MOST_ROWS = 2500;
/** Rows of one cell have to be so many before their majority says anything. */
const leakage_ROWS_PER_GROUP = 5;
/**
 * Some of the training rows, spread over the file, by class.
 * @param labels by row of the table: class index or target
 */
function leakageSample(rows, labels, plan) {
    const step = Math.ceil(rows.length / MOST_ROWS);
    const some = new Uint32Array(Math.ceil(rows.length / step));
    for (let i = 0; i < some.length; i++)
        some[i] = rows[i * step];
    if (plan.task === 'regression')
        return [some];
    return plan.classes.map((_, label) => some.filter((row) => labels[row] === label));
}
/**
 * Warns of columns that alone predict the label almost perfectly.
 * @param facts of the sample
 */
function leakageCheck(sample, labels, plan, facts) {
    const rows = sample.reduce((sum, { length }) => sum + length, 0);
    if (rows < FEWEST_ROWS)
        return () => undefined;
    const evidenceOf = plan.task === 'regression'
        ? evidenceOfTargets(sample[0], labels)
        : evidenceOfClasses(sample, rows, facts);
    return (column) => {
        const evidence = evidenceOf(column);
        if (evidence === undefined)
            return undefined;
        return {
            code: 'label-leakage',
            column: column.name,
            message: `column ${JSON.stringify(column.name)} alone predicts the label almost perfectly (${evidence}); if it is known only after the outcome, put it into data.ignore`,
        };
    };
}
function evidenceOfClasses(sample, rows, facts) {
    const majority = Math.max(...sample.map(({ length }) => length)) / rows;
    return (column) => {
        const { right, present, auc } = facts.tally(leakage_ROWS_PER_GROUP);
        const accuracy = right / rows;
        if (accuracy >= SUSPICIOUS_ACCURACY && majority < SUSPICIOUS_ACCURACY) {
            return `accuracy ${accuracy.toFixed(3)}`;
        }
        if ('values' in column && present >= FEWEST_ROWS) {
            const best = sample.length === 2 ? Math.max(auc, 1 - auc) : 0;
            if (best >= SUSPICIOUS_RANKING)
                return `AUC ${best.toFixed(3)}`;
            const cut = cutsOf(column.values, sample);
            if (cut !== undefined)
                return cut;
        }
        return present < rows ? gapsOf(column, sample, rows) : undefined;
    };
}
/**
 * Numbers that fall into one stretch a class, or nearly: the points of which grades were cut, the index of a file that was sorted. Told by how often the
 * class changes along the sorted numbers.
 */
function cutsOf(values, sample) {
    const found = [];
    sample.forEach((rows, label) => {
        for (const row of rows) {
            if (!Number.isNaN(values[row]))
                found.push({ value: values[row], label });
        }
    });
    found.sort((a, b) => a.value - b.value);
    const held = sample.map(() => 0);
    for (const { label } of found)
        held[label]++;
    const classes = held.filter((count) => count > 0).length;
    const owners = [];
    let wrong = 0;
    for (let start = 0, end = 0; start < found.length; start = end) {
        const counts = sample.map(() => 0);
        while (found[end]?.value === found[start].value)
            counts[found[end++].label]++;
        const most = Math.max(...counts);
        wrong += end - start - most;
        const owner = counts.indexOf(most);
        if (owner !== owners.at(-1))
            owners.push(owner);
    }
    const changes = owners.length - 1;
    const odd = wrong + changes - (classes - 1);
    if (classes < 2 || new Set(owners).size < classes)
        return undefined;
    // A few classes of many rows each; chance alone does not sort them.
    if (found.length < ROWS_PER_CUT * classes)
        return undefined;
    if (!tellsApart(odd, found.length, found.length - Math.max(...held)))
        return undefined;
    return `along its sorted numbers the class changes ${changes} times in ${found.length} rows`;
}
/** Hardly any row is wrong, also beside those that a guess of the most frequent class gets wrong. */
function tellsApart(wrong, rows, wrongByGuess) {
    return wrong <= (1 - SUSPICIOUS_ACCURACY) * rows && wrong <= SUSPICIOUS_REST * wrongByGuess;
}
const SUSPICIOUS_REST = 0.1;
/** A class of fewer rows may lie apart by chance. */
const ROWS_PER_CUT = 20;
/** A column that is there, or missing, where the label is one class and hardly elsewhere. */
function gapsOf(column, sample, rows) {
    const missing = sample.map((own) => own.filter((row) => isMissingAt(column, row)).length);
    const all = missing.reduce((sum, count) => sum + count, 0);
    for (const [label, own] of sample.entries()) {
        const inside = missing[label];
        const outside = all - inside;
        const others = rows - own.length;
        if (own.length < ROWS_PER_CLASS || others < ROWS_PER_CLASS)
            continue;
        const agreeing = inside + others - outside;
        const wrong = Math.min(agreeing, rows - agreeing);
        if (tellsApart(wrong, rows, Math.min(own.length, others))) {
            return `whether it is missing tells a class with accuracy ${(1 - wrong / rows).toFixed(3)}`;
        }
    }
    return undefined;
}
const ROWS_PER_CLASS = 10;
function evidenceOfTargets(rows, targets) {
    const ranks = new Float64Array(targets.length);
    const order = midRanks((0,subset/* gather */.kg)(targets, rows, new Float64Array(rows.length)));
    rows.forEach((row, i) => {
        ranks[row] = order[i];
    });
    return (column) => {
        const present = rows.filter((row) => !isMissingAt(column, row));
        if (present.length < rows.length) {
            const groups = Int32Array.from(rows, (row) => (isMissingAt(column, row) ? 1 : 0));
            const explained = explainedBy(groups, rows, ranks);
            if (explained >= SUSPICIOUS_GAPS) {
                return `whether it is missing explains ${percent(explained)} of the label's ranks`;
            }
        }
        if (present.length < FEWEST_ROWS)
            return undefined;
        if ('codes' in column) {
            const groups = Int32Array.from(present, (row) => column.codes[row]);
            const explained = explainedBy(groups, present, ranks);
            if (explained < SUSPICIOUS_BANDS)
                return undefined;
            return `its categories explain ${percent(explained)} of the label's ranks`;
        }
        const { values } = column;
        const ranksOf = (source) => midRanks((0,subset/* gather */.kg)(source, present, new Float64Array(present.length)));
        const rho = Math.abs(correlation(ranksOf(values), ranksOf(targets)));
        return rho >= SUSPICIOUS_RANKING ? `rank correlation ${rho.toFixed(3)}` : undefined;
    };
}
/** A dozen bands of a number explain so much of it. */
const SUSPICIOUS_BANDS = 0.99;
/** Two groups of ranks that don't overlap at all explain three quarters of them where they are of one size. */
const SUSPICIOUS_GAPS = 0.74;
/** The share of the ranks' variance that lies between groups of rows (eta squared); a group of few rows explains nothing. */
function explainedBy(groups, rows, ranks) {
    const sums = new Map();
    let total = 0;
    rows.forEach((row, i) => {
        const group = sums.get(groups[i]) ?? { count: 0, sum: 0 };
        group.count++;
        group.sum += ranks[row];
        total += ranks[row];
        sums.set(groups[i], group);
    });
    const mean = total / rows.length;
    const squares = rows.reduce((sum, row) => sum + (ranks[row] - mean) ** 2, 0);
    let between = 0;
    for (const { count, sum } of sums.values()) {
        if (count >= leakage_ROWS_PER_GROUP)
            between += count * (sum / count - mean) ** 2;
    }
    return squares === 0 ? 0 : between / squares;
}
function isMissingAt(column, row) {
    return 'codes' in column ? column.codes[row] < 0 : Number.isNaN(column.values[row]);
}
function percent(share) {
    return `${(100 * share).toFixed(1)} %`;
}
/** Ranks from 1; equal values share their mean. */
function midRanks(values) {
    const order = (0,sort_order/* sortOrder */.T)(values);
    const ranks = new Float64Array(order.length);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        for (let i = start; i < end; i++)
            ranks[order[i]] = (start + 1 + end) / 2;
        start = end;
    }
    return ranks;
}
/** Pearson's; 0 where one side is constant. */
function correlation(x, y) {
    const mean = (values) => values.reduce((sum, v) => sum + v, 0) / values.length;
    const [meanX, meanY] = [mean(x), mean(y)];
    let xy = 0;
    let xx = 0;
    let yy = 0;
    for (let i = 0; i < x.length; i++) {
        const dx = x[i] - meanX;
        const dy = y[i] - meanY;
        xy += dx * dy;
        xx += dx * dx;
        yy += dy * dy;
    }
    return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

;// CONCATENATED MODULE: ./src/data/checks/profile.ts
/** So many rows of a side, spread over it, tell what a column holds. */
const SAMPLE = 5000;
const BINS = 10;
const MOST_TOP = 5;
/** Further levels are one bin. */
const MOST_LEVELS = 20;
const QUANTILES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
/** What each column holds on either side, and how far they are apart. */
function profileColumns(train, test) {
    const [trained, tested] = [someOf(train.rows), someOf(test.rows)];
    return train.table.columns.flatMap((column) => {
        const other = test.table.columns.find(({ name }) => name === column.name);
        if (!other)
            return [];
        const [a, b] = [sampleOf(column, trained), sampleOf(other, tested)];
        return {
            column: column.name,
            train: sideOf(a, train.rows.length),
            test: sideOf(b, test.rows.length),
            psi: stabilityIndex(a, b),
        };
    });
}
function someOf(rows) {
    const step = Math.max(1, Math.ceil(rows.length / SAMPLE));
    return Uint32Array.from({ length: Math.ceil(rows.length / step) }, (_, i) => rows[i * step]);
}
function sampleOf(column, some) {
    if ('values' in column) {
        const values = Float64Array.from(some, (row) => column.values[row]);
        const sorted = values.filter((value) => !Number.isNaN(value)).sort();
        return { kind: 'values', rows: some.length, sorted };
    }
    const counts = new Map();
    for (const row of some) {
        const level = column.levels[column.codes[row]];
        if (level !== undefined)
            counts.set(level, (counts.get(level) ?? 0) + 1);
    }
    return { kind: 'levels', rows: some.length, counts };
}
function sideOf(sample, rows) {
    if (sample.kind === 'values') {
        const { sorted } = sample;
        const missing = share(sample.rows - sorted.length, sample.rows);
        const distinct = new Set(sorted).size;
        if (sorted.length === 0)
            return { rows, sampled: sample.rows, missing, distinct };
        const quantiles = QUANTILES.map((at) => sorted[Math.round(at * (sorted.length - 1))]);
        return { rows, sampled: sample.rows, missing, distinct, quantiles };
    }
    const present = [...sample.counts.values()].reduce((sum, count) => sum + count, 0);
    const top = byCount(sample.counts)
        .slice(0, MOST_TOP)
        .map(([level, count]) => ({ level, share: share(count, sample.rows) }));
    return {
        rows,
        sampled: sample.rows,
        missing: share(sample.rows - present, sample.rows),
        distinct: sample.counts.size,
        top,
    };
}
function byCount(counts) {
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
/**
 * The population stability index (Siddiqi 2006): the sum of (p - q) ln(p / q) over tenths of the training side or its levels, missing cells being one of them. Half a row
 * is added to each, so that an empty one is not infinite.
 */
function stabilityIndex(a, b) {
    const [p, q] = a.kind === 'values' && b.kind === 'values' ? valueBins(a, b) : levelBins(a, b);
    const smooth = (counts) => {
        const all = counts.reduce((sum, count) => sum + count + 0.5, 0);
        return counts.map((count) => (count + 0.5) / all);
    };
    const [own, other] = [smooth(p), smooth(q)];
    return own.reduce((sum, part, i) => sum + (part - other[i]) * Math.log(part / other[i]), 0);
}
function valueBins(a, b) {
    const edges = new Set();
    for (let i = 1; i < BINS && a.sorted.length > 0; i++) {
        edges.add(a.sorted[Math.floor((i * a.sorted.length) / BINS)]);
    }
    const ends = [...edges];
    const binned = ({ rows, sorted }) => {
        const counts = new Array(ends.length + 2).fill(0);
        for (const value of sorted) {
            const bin = ends.findIndex((edge) => value < edge);
            counts[bin < 0 ? ends.length : bin]++;
        }
        counts[ends.length + 1] = rows - sorted.length;
        return counts;
    };
    return [binned(a), binned(b)];
}
function levelBins(a, b) {
    const countsOf = (sample) => (sample.kind === 'levels' ? sample.counts : new Map());
    const names = byCount(countsOf(a))
        .slice(0, MOST_LEVELS)
        .map(([level]) => level);
    const binned = (sample) => {
        const counts = countsOf(sample);
        const own = names.map((name) => counts.get(name) ?? 0);
        const present = [...counts.values()].reduce((sum, count) => sum + count, 0);
        const named = own.reduce((sum, count) => sum + count, 0);
        return [...own, present - named, sample.rows - present];
    };
    return [binned(a), binned(b)];
}
function share(part, whole) {
    return whole === 0 ? 0 : part / whole;
}
/** The usual limit of a shift that asks for action (Siddiqi 2006). */
const SHIFTED = 0.25;
/** What chance alone makes of it is about so many bins times the sum of 1 / rows. */
const CHANCE = 3 * (BINS + 1);
/** Warns of columns that hold something else on the test side than they were trained on. */
function checkDrift(profiles, features) {
    return profiles
        .filter(({ column, train, test, psi }) => {
        const chance = CHANCE * (1 / Math.max(1, train.sampled) + 1 / Math.max(1, test.sampled));
        return features.has(column) && psi > SHIFTED + chance;
    })
        .map(({ column, psi }) => ({
        code: 'drift',
        column,
        message: `column ${JSON.stringify(column)} holds other values in the test rows than in the training rows (population stability index ${psi.toFixed(2)}; above ${SHIFTED} is a shift)`,
    }));
}

// EXTERNAL MODULE: ./src/data/table/fold.ts
var fold = __webpack_require__(22808);
// EXTERNAL MODULE: ./src/data/checks/unfamiliar.ts
var unfamiliar = __webpack_require__(76230);
;// CONCATENATED MODULE: ./src/data/checks/unseen-cells.ts


const unseen_cells_MOST_NAMED = 5;
/** More than this share of a column's cells says that the files are written differently. */
const MANY = 0.5;
/**
 * Warns of columns of a test file that hold hardly anything that the training rows hold: other words for the same, or numbers on another scale. A model sees next to nothing
 * there, and its metrics say nothing about it.
 * @param trained the rows of the training file that are trained on
 */
function checkUnseenCells(training, trained, test, encodings) {
    return encodings.flatMap((encoding) => {
        const name = encoding.column;
        const before = training.columns.find((column) => column.name === name);
        const column = test.columns.find((one) => one.name === name);
        if (!before || !column)
            return [];
        if ('levels' in encoding) {
            if (!('codes' in before) || !('codes' in column))
                return [];
            return unseenLevels(before, trained, column, test) ?? [];
        }
        const why = (0,unfamiliar/* unfamiliarNumbers */.Z)(encoding, column);
        if (why === undefined)
            return [];
        return {
            code: 'another-scale',
            column: name,
            message: `column ${JSON.stringify(name)} of ${test.file} ${why}`,
        };
    });
}
function unseenLevels(before, trained, { name, levels, codes }, test) {
    const seenCodes = new Set();
    for (const row of trained)
        seenCodes.add(before.codes[row]);
    const seen = new Set(before.levels.filter((_, code) => seenCodes.has(code)));
    const isNew = levels.map((level) => !seen.has(level));
    let cells = 0;
    let unseen = 0;
    const lines = [];
    const examples = new Set();
    codes.forEach((code, row) => {
        if (code < 0)
            return;
        cells++;
        if (!isNew[code])
            return;
        unseen++;
        if (lines.length < unseen_cells_MOST_NAMED)
            lines.push(test.place(row).line ?? 0);
        if (examples.size < unseen_cells_MOST_NAMED)
            examples.add(levels[code]);
    });
    if (cells === 0 || unseen <= MANY * cells)
        return undefined;
    const folded = new Map([...seen].map((level) => [(0,fold/* fold */.A)(level), level]));
    const twin = [...examples].find((level) => folded.has((0,fold/* fold */.A)(level)));
    const hint = twin === undefined
        ? `there it is ${[...seen]
            .slice(0, unseen_cells_MOST_NAMED)
            .map((level) => JSON.stringify(level))
            .join(', ')}`
        : `${JSON.stringify(twin)} is ${JSON.stringify(folded.get((0,fold/* fold */.A)(twin)))} there`;
    const which = unseen === cells
        ? `no cell of column ${JSON.stringify(name)} of ${test.file}`
        : `${cells - unseen} of ${cells} cells of column ${JSON.stringify(name)} of ${test.file}`;
    const shown = [...examples].map((level) => JSON.stringify(level)).join(', ');
    return {
        code: 'unseen-cells',
        column: name,
        message: `${which} ${unseen === cells ? 'was' : 'were'} seen in training: ${shown} ${examples.size === 1 ? 'is' : 'are'} new; ${hint}`,
        rows: unseen,
        lines,
        examples: [...examples],
    };
}

// EXTERNAL MODULE: ./src/numeric/growing-array.ts
var growing_array = __webpack_require__(6974);
// EXTERNAL MODULE: ./src/data/encoding/encode.ts
var encode = __webpack_require__(52048);
// EXTERNAL MODULE: ./src/data/encoding/encoding.ts
var encoding_encoding = __webpack_require__(21603);
;// CONCATENATED MODULE: ./src/data/encoding/encode-sides.ts




/** Rows are encoded, and their memory given back, so many at a time. */
const BLOCK = 1 << 16;
/**
 * Encodes each side and keeps of the tables only the test rows and the label. **The other columns can't be used any
 * more**: block by block, from the end, their memory is given back, so that the 64-bit columns of a large file and
 * the matrices made of them never stand in memory together.
 */
function encodeSides(encodings, main, ownTest, sides, label, allocate) {
    const width = encodings.reduce((sum, encoding) => sum + (0,encoding_encoding/* widthOf */.qz)(encoding), 0);
    const testTable = (0,subset/* emptySubset */.mW)((ownTest ?? main).table, sides.test);
    const train = { rows: sides.train, matrix: (0,encode/* emptyMatrix */.X)(sides.train.length, width, allocate) };
    const validation = {
        rows: sides.validation,
        matrix: (0,encode/* emptyMatrix */.X)(sides.validation.length, width, allocate),
    };
    const test = {
        rows: sides.test,
        matrix: (0,encode/* emptyMatrix */.X)(sides.test.length, width, allocate),
        copy: testTable,
    };
    consume(main.table, encodings, ownTest ? [train, validation] : [train, validation, test], label);
    if (ownTest)
        consume(ownTest.table, encodings, [test], label);
    return { train: train.matrix, validation: validation.matrix, test: test.matrix, testTable };
}
function consume(table, encodings, targets, label) {
    const writers = placedWriters(table, encodings);
    const left = targets.map(({ rows }) => rows.length);
    for (let end = table.rows; end > 0; end -= BLOCK) {
        const start = Math.max(0, end - BLOCK);
        targets.forEach(({ rows, matrix, copy }, index) => {
            let first = left[index];
            while (first > 0 && rows[first - 1] >= start)
                first--;
            const some = rows.subarray(first, left[index]);
            left[index] = first;
            for (const { write, offset } of writers)
                write(some, matrix, first, offset);
            if (copy)
                (0,subset/* copyCells */.vT)(table, some, copy, first);
        });
        for (const column of table.columns) {
            if (column.name !== label)
                (0,growing_array/* shrink */.Q)((0,subset/* cellsOf */.nc)(column), start);
        }
    }
}
function placedWriters(table, encodings) {
    const columns = new Map(table.columns.map((column) => [column.name, column]));
    let offset = 0;
    return encodings.map((encoding) => {
        const placed = { write: (0,encode/* columnWriter */.gt)(encoding, columns.get(encoding.column)), offset };
        offset += (0,encoding_encoding/* widthOf */.qz)(encoding);
        return placed;
    });
}

// EXTERNAL MODULE: ./src/data/table/cell-values.ts
var cell_values = __webpack_require__(51642);
;// CONCATENATED MODULE: ./src/data/checks/number-like.ts

/** Fewer levels that are numbers may well be codes. */
const FEWEST_NUMBERS = 20;
const MOSTLY = 0.5;
/** Warns of a column of texts that was probably meant to hold numbers, and says what keeps it from that. */
function checkNumberLike(column) {
    const counts = new Uint32Array(column.levels.length);
    for (const code of column.codes)
        if (code >= 0)
            counts[code]++;
    let cells = 0;
    const numbers = { levels: 0, cells: 0 };
    let other;
    column.levels.forEach((level, code) => {
        cells += counts[code];
        if (counts[code] > 0 && isNumber(level)) {
            numbers.levels++;
            numbers.cells += counts[code];
        }
        else if (counts[code] > 0)
            other ??= level;
    });
    if (numbers.levels < FEWEST_NUMBERS || numbers.cells < MOSTLY * cells)
        return undefined;
    if (other === undefined)
        return undefined;
    const share = `${Math.floor((100 * numbers.cells) / cells)}%`;
    const [name, word] = [JSON.stringify(column.name), JSON.stringify(other)];
    return {
        code: 'number-like-column',
        column: column.name,
        message: `column ${name} is text because only ${share} of its cells are numbers (another is ${word}); if such a cell means a missing value, write data.columns: {${name}: {missing: [${word}]}}`,
    };
}
function isNumber(cell) {
    return !Number.isNaN((0,cell_values/* parseNumber */.$J)(cell));
}

;// CONCATENATED MODULE: ./src/data/checks/outliers.ts
const outliers_MOST_NAMED = 5;
/** A number on fewer rows may be a slip of the pen. */
const outliers_FEWEST_ROWS = 3;
/** The other rows have to hold so many different numbers, or they are a flag. */
const outliers_FEWEST_NUMBERS = 10;
/** So many times the spread of the column, and a number is none of it. */
const FAR = 20;
/**
 * Warns of a number that many rows hold far from all others, as where -9999 stands for a missing value, and of single ones that would drown the column.
 * @param rows that are trained on
 */
function checkOutliers(column, rows, encoding, place) {
    const told = (found, message) => {
        const lines = found.slice(0, outliers_MOST_NAMED).map((row) => place(row).line ?? 0);
        const share = `${found.length} of ${rows.length} training rows (${outliers_percent(found.length / rows.length)})`;
        const more = found.length > lines.length ? ', …' : '';
        return {
            code: 'outliers',
            column: column.name,
            message: `column ${JSON.stringify(column.name)} ${message(share, `lines ${lines.join(', ')}${more}`)}`,
            rows: found.length,
            lines,
            examples: [...new Set(found.slice(0, outliers_MOST_NAMED).map((row) => textOf(column, row)))],
        };
    };
    const { values } = column;
    const alone = numberAlone(values, rows);
    if (alone !== undefined) {
        const found = [...rows.filter((row) => values[row] === alone)];
        const text = textOf(column, found[0]);
        return told(found, (share, lines) => `holds ${text} in ${share}, far from all its other values; if it means a missing value, write data.columns: {${JSON.stringify(column.name)}: {missing: [${JSON.stringify(text)}]}} (${lines})`);
    }
    if (encoding?.scale !== 'quantiles' || column.kind !== 'number')
        return undefined;
    const { mean: middle, sd: spread } = encoding;
    const far = [...rows.filter((row) => Math.abs(values[row] - middle) > FAR * spread)].sort((a, b) => Math.abs(values[b] - middle) - Math.abs(values[a] - middle));
    if (far.length === 0)
        return undefined;
    return told(far, (share, lines) => `holds numbers in ${share} that lie more than ${FAR} spreads from its middle ${round(middle)}, like ${textOf(column, far[0])}; they are clipped (${lines})`);
}
/** A number at one end on several rows, further from the others than those are from each other. */
function numberAlone(values, rows) {
    let [low, nextLow, high, nextHigh] = [Infinity, Infinity, -Infinity, -Infinity];
    let [lows, highs] = [0, 0];
    const some = new Set();
    for (const row of rows) {
        const value = values[row];
        if (some.size < outliers_FEWEST_NUMBERS + 2 && !Number.isNaN(value))
            some.add(value);
        if (value === low)
            lows++;
        if (value === high)
            highs++;
        if (value < low)
            [nextLow, low, lows] = [low, value, 1];
        else if (value > low && value < nextLow)
            nextLow = value;
        if (value > high)
            [nextHigh, high, highs] = [high, value, 1];
        else if (value < high && value > nextHigh)
            nextHigh = value;
    }
    if (some.size < outliers_FEWEST_NUMBERS + 1)
        return undefined;
    if (lows >= outliers_FEWEST_ROWS && nextLow - low > high - nextLow)
        return low;
    if (highs >= outliers_FEWEST_ROWS && high - nextHigh > nextHigh - low)
        return high;
    return undefined;
}
function textOf({ kind, values }, row) {
    const value = values[row];
    return kind === 'date' ? new Date(value).toISOString().slice(0, 10) : String(value);
}
function round(value) {
    return String(Number(value.toPrecision(3)));
}
function outliers_percent(share) {
    return `${(100 * share).toFixed(1)} %`;
}

;// CONCATENATED MODULE: ./src/data/encoding/fit-encoding.ts

/**
 * A level on fewer training rows than this, or than a hundredth of a short file, has no column of its own: its weights
 * would learn those rows by heart.
 */
const FEWEST_ROWS_OF_LEVEL = 10;
/** In standard deviations. */
const CLIP = 4;
/** So many levels of a column get a column each; the rest share one. */
const fit_encoding_MOST_LEVELS = 255;
/**
 * Fits a feature's encoding on the training rows alone; undefined where they hold nothing to learn from.
 * @param facts of the column, which was taken
 */
function fitColumn(column, rows, facts) {
    return 'values' in column ? fitNumbers(column, rows, facts) : fitLevels(column, rows);
}
function fitNumbers(column, rows, facts) {
    const { kind, name } = column;
    const { unit, present, median, mean, sd, constant } = fitInRange(column, rows, facts);
    if (present === 0)
        return undefined;
    const missing = present < rows.length;
    const encoding = { kind, column: name, fill: median * unit, clip: CLIP, missing };
    // What may be left to learn of a constant is which rows lack it.
    if (constant)
        return missing ? { ...encoding, mean: median * unit, sd: 1 } : undefined;
    const spread = drownedSpread(column, rows, { sd, unit }, facts);
    if (spread !== undefined) {
        return { ...encoding, mean: median * unit, sd: spread * unit, scale: 'quantiles' };
    }
    return { ...encoding, mean: mean * unit, sd: sd * unit };
}
/** The facts, in a unit in which neither the sum nor the squares leave the range of 64 bits: 1 unless they do. A power of two, which is exact. */
function fitInRange(column, rows, facts) {
    const own = (0,encode/* unitOf */.uF)(column.kind);
    const plain = facts.fit(own);
    const { present, constant, mean, sd } = plain;
    if (present === 0 || constant || (sd > 0 && Number.isFinite(sd) && Number.isFinite(mean))) {
        return { ...plain, unit: 1 };
    }
    let largest = 0;
    for (const row of rows) {
        const size = Math.abs(column.values[row]);
        if (size > largest)
            largest = size;
    }
    const unit = 2 ** Math.floor(Math.log2(largest));
    return { ...facts.fit(own * unit), unit };
}
/** So many times the spread of the middle half, and few rows carry the standard deviation. */
const DROWNED = 10;
/** The quartiles of a normal distribution are so many standard deviations apart. */
const QUARTILES = 1.349;
/** So many rows tell whether the quartiles of all are worth the time. */
const fit_encoding_SAMPLE = 1000;
/**
 * The spread of the cells by their quartiles, in the unit of the facts, where outliers or a number that stands for a missing value would drown it: up to a
 * quarter of the rows can't move the quartiles. Undefined where mean and deviation serve.
 */
function drownedSpread({ values, kind }, rows, { sd, unit }, facts) {
    const own = (0,encode/* unitOf */.uF)(kind) * unit;
    const step = Math.ceil(rows.length / fit_encoding_SAMPLE);
    const some = [];
    for (let i = 0; i < rows.length; i += step) {
        const value = values[rows[i]] / own;
        if (!Number.isNaN(value))
            some.push(value);
    }
    const sorted = Float64Array.from(some).sort();
    const rough = sorted[Math.floor(0.75 * sorted.length)] - sorted[Math.floor(0.25 * sorted.length)];
    if (!(rough > 0) || sd < (DROWNED / 2) * (rough / QUARTILES))
        return undefined;
    const spread = (facts.quantile(0.75) - facts.quantile(0.25)) / QUARTILES;
    return spread > 0 && sd > DROWNED * spread ? spread : undefined;
}
function fitLevels(column, rows) {
    const counts = new Uint32Array(column.levels.length);
    let missing = 0;
    for (const row of rows) {
        const code = column.codes[row];
        if (code < 0)
            missing++;
        else
            counts[code]++;
    }
    const seen = column.levels
        .map((level, code) => ({ level, count: counts[code] }))
        .filter(({ count }) => count > 0);
    if (seen.length + (missing > 0 ? 1 : 0) < 2)
        return undefined;
    const fewest = Math.min(FEWEST_ROWS_OF_LEVEL, rows.length / 100);
    const frequent = seen
        .filter(({ count }) => count >= fewest)
        // Sorting is stable: among equal counts the levels' own order, which is sorted, stays.
        .sort((a, b) => b.count - a.count)
        .slice(0, fit_encoding_MOST_LEVELS);
    return {
        kind: column.kind === 'boolean' ? 'boolean' : 'category',
        column: column.name,
        levels: frequent.map(({ level }) => level).sort(),
        other: frequent.length < seen.length,
        missing: missing > 0,
    };
}

;// CONCATENATED MODULE: ./src/data/encoding/feature.ts





/** Decides whether a column is a feature and fits its encoding on the training rows. */
function planFeature(column, spec, training) {
    const { name } = column;
    training.facts.take(column);
    const missing = training.facts.missing();
    const idLike = (0,roles/* isIdLike */.VF)(column);
    const summary = { name, kind: idLike ? 'id' : column.kind, missing };
    if (name === spec.label)
        return { summary: { ...summary, role: 'label' }, warnings: [] };
    if ((0,roles/* isSetAside */.JA)(name, spec)) {
        const steers = 'column' in spec.split && spec.split.column === name;
        const alike = steers && 'levels' in column ? checkAlike(column) : undefined;
        return { summary: { ...summary, role: 'ignored' }, warnings: alike ? [alike] : [] };
    }
    const warnings = [];
    const warn = (code, message) => warnings.push({ code, column: name, message: `column ${JSON.stringify(name)} ${message}` });
    const leaveOut = (code, message) => {
        warn(code, `${message}; it is not used`);
        return { summary: { ...summary, role: 'ignored' }, warnings };
    };
    const numberLike = 'levels' in column ? checkNumberLike(column) : undefined;
    if (numberLike)
        warnings.push(numberLike);
    const alike = column.kind === 'category' ? checkAlike(column) : undefined;
    if (alike)
        warnings.push(alike);
    const rows = 'values' in column ? column.values.length : column.codes.length;
    if (missing === rows)
        return leaveOut('empty-column', 'is missing in every row');
    if (idLike)
        return leaveOut('id-column', 'looks like an id: it differs from row to row');
    if (column.kind === 'text')
        return leaveOut('text-column', 'holds free text');
    const encoding = fitColumn(column, training.rows, training.facts);
    if (!encoding)
        return leaveOut('constant-column', 'has the same value in every training row');
    if ('levels' in encoding && 'levels' in column && encoding.other) {
        const levels = column.levels.length;
        const used = encoding.levels.length;
        if (used === 0) {
            return leaveOut('many-levels', `has ${levels} levels, each on too few rows to learn from`);
        }
        if (used === fit_encoding_MOST_LEVELS) {
            warn('many-levels', `has ${levels} levels; the ${fit_encoding_MOST_LEVELS} most frequent are used, the others count as one`);
        }
    }
    if ('values' in column && !('levels' in encoding)) {
        const outliers = checkOutliers(column, training.rows, encoding, training.place);
        if (outliers)
            warnings.push(outliers);
    }
    const leak = training.checkLeakage(column);
    if (leak)
        warnings.push(leak);
    return { summary: { ...summary, role: 'feature' }, encoding, warnings };
}

// EXTERNAL MODULE: ./src/data/encoding/target-center.ts
var target_center = __webpack_require__(88569);
// EXTERNAL MODULE: ./src/data/label.ts
var label = __webpack_require__(38470);
;// CONCATENATED MODULE: ./src/data/checks/files-agree.ts


/** More than this share of a file's cells is most of them. */
const MOST = 0.5;
/**
 * Refuses files of one glob of which one holds numbers where another holds texts: the column would be read as texts without a word.
 * @throws InputError that names the column and both files
 */
function checkFilesAgree(table, specs) {
    if (table.files.length < 2)
        return;
    const open = table.columns.filter(({ name }) => specs?.columns?.get(name)?.as === undefined);
    const problems = open.flatMap((column) => whyNot(table, column) ?? []);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}
function whyNot(table, column) {
    const values = valuesIn(table, column);
    if (!values)
        return undefined;
    const shares = table.files.map(({ firstRow }, i) => {
        const end = table.files[i + 1]?.firstRow ?? table.rows;
        let cells = 0;
        let held = 0;
        for (let row = firstRow; row < end; row++) {
            const is = values(row);
            if (is === undefined)
                continue;
            cells++;
            if (is)
                held++;
        }
        return cells === 0 ? undefined : held / cells;
    });
    const of = shares.findIndex((share) => share !== undefined && share > 0.99);
    const other = shares.findIndex((share) => share !== undefined && share < MOST);
    if (of < 0 || other < 0)
        return undefined;
    const kind = column.kind === 'date' ? 'dates' : 'numbers';
    return {
        message: `column ${JSON.stringify(column.name)} holds texts, but in ${table.files[of].name} it holds ${kind}`,
        at: { file: table.files[other].name },
        fix: `All files of a glob hold the same. If they are texts in all of them, write data.columns: {${JSON.stringify(column.name)}: text}.`,
    };
}
/** By row: whether its cell is a number (or date); undefined where it is missing. Undefined where they are all alike. */
function valuesIn(table, column) {
    if ('values' in column) {
        const odd = new Set((table.odd.get(column.name) ?? []).map(({ row }) => row));
        if (odd.size === 0)
            return undefined;
        return (row) => (odd.has(row) ? false : Number.isNaN(column.values[row]) ? undefined : true);
    }
    const held = column.levels.map((level) => !Number.isNaN((0,cell_values/* parseNumber */.$J)(level)) || !Number.isNaN((0,cell_values/* parseDate */._U)(level)));
    if (!held.includes(true) || !held.includes(false))
        return undefined;
    return (row) => held[column.codes[row]];
}

// EXTERNAL MODULE: ./src/data/checks/missing-header.ts
var missing_header = __webpack_require__(84888);
// EXTERNAL MODULE: ./src/data/checks/stray-rows.ts
var stray_rows = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/data/csv/read-csv.ts + 13 modules
var read_csv = __webpack_require__(84086);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
;// CONCATENATED MODULE: ./src/data/labelled-table.ts







/** Reads the file that is trained on, and finds out what its label means. */
async function readTrainingFile(spec, world, hasher) {
    // As they are written: 007 is not 7, and a long number does not lose its last digits.
    const asId = new Map(spec.id === undefined ? [] : [[spec.id, { kind: 'id' }]]);
    const table = await read(spec.path, spec, world, hasher, asId);
    if (spec.csv?.header === undefined)
        (0,missing_header/* checkHeaderIsNone */.A)(table);
    checkFilesAgree(table, spec.columns);
    (0,roles/* checkNamedColumns */.DE)(table, spec);
    const stray = (0,stray_rows/* strayRows */.P)(table);
    const { plan, warnings } = (0,label/* planLabel */.GS)(table, spec, stray.rows);
    const known = labelled(table, spec.label, plan, stray.rows);
    return { ...known, plan, warnings: [...stray.warnings, ...warnings] };
}
/** Reads a test file of its own; its columns mean what they mean in the training file. */
async function readTestFile(path, training, spec, world, hasher) {
    const table = await read(path, spec, world, hasher, training.table.readings);
    const stray = (0,stray_rows/* strayRows */.P)(table);
    (0,roles/* checkTestFile */.XH)(table, training.table, spec);
    const known = labelled(table, spec.label, training.plan, stray.rows);
    return { ...known, warnings: stray.warnings };
}
async function read(path, spec, world, hasher, readings) {
    return (0,read_csv/* readCsv */.N)(await (0,source_files/* locate */.x5)(path, (0,source_files/* rootsOf */.RD)(world), world.folder), {
        label: spec.label,
        hasher,
        signal: world.signal,
        onProgress: world.onProgress,
        readings,
        csv: spec.csv,
        specs: spec.columns,
    });
}
function labelled(table, name, plan, left) {
    const column = (0,label/* labelColumn */.NX)(table, name, plan, left);
    const columns = table.columns.map((one) => (one.name === name ? column : one));
    const known = { ...table, columns };
    const labels = (0,label/* readLabels */.k2)(known, name, plan, left);
    const rows = new Uint32Array(table.rows);
    let n = 0;
    labels.forEach((label, row) => {
        if (!Number.isNaN(label))
            rows[n++] = row;
    });
    return { table: known, label: name, labels, rows: rows.subarray(0, n), left };
}

;// CONCATENATED MODULE: ./src/data/split/distinct-rows.ts
/** So many rows tell how few there are. */
const distinct_rows_SAMPLE = 5000;
function distinctRows(hashes, rows) {
    const step = Math.ceil(rows.length / distinct_rows_SAMPLE);
    const counts = new Map();
    let sampled = 0;
    for (let i = 0; i < rows.length; i += step) {
        const hash = hashes[rows[i]];
        counts.set(hash, (counts.get(hash) ?? 0) + 1);
        sampled++;
    }
    let squares = 0;
    for (const count of counts.values())
        squares += count * count;
    return { sampled, distinct: counts.size, effective: sampled ** 2 / squares };
}

// EXTERNAL MODULE: ./src/data/split/hash-items.ts
var hash_items = __webpack_require__(81694);
;// CONCATENATED MODULE: ./src/data/split/split.ts



/**
 * Splits rows into test, validation and training rows.
 *
 * - `hash`: a row's side depends on its content and the seed alone, so other rows never move it, and
 *   duplicates fall together.
 * - `group`: likewise by the group's value, whatever its case or blanks, so a group is on one side.
 * - `stratify`: from each class (regression: each tenth of the label's range of ranks) exactly its share, rounded;
 *   duplicates stay together as far as the count allows, but for sets that are large beside it.
 * - `time`: the latest rows are the test, the latest of the others validation; equal times stay together.
 */
function splitRows(input) {
    const [test, others] = part(input, input.rows, input.test, 'test');
    const [validation, train] = part(input, others, input.validation, 'validation');
    return { train, validation, test };
}
/** Takes a share of the rows: [taken, left], both ascending. */
function part(input, rows, share, stream) {
    if (share === 0)
        return [new Uint32Array(0), rows];
    const taken = takenBy[input.split.method](input, rows, share, stream);
    let count = 0;
    for (const row of rows)
        count += taken[row];
    const [inside, outside] = [new Uint32Array(count), new Uint32Array(rows.length - count)];
    let [i, o] = [0, 0];
    for (const row of rows) {
        if (taken[row] === 1)
            inside[i++] = row;
        else
            outside[o++] = row;
    }
    return [inside, outside];
}
const takenBy = {
    hash(input, rows, share, stream) {
        const places = placesOf(input.table.hashes, seedOf(input, stream));
        const taken = new Uint8Array(input.table.rows);
        for (const row of rows)
            taken[row] = places[row] < share ? 1 : 0;
        return taken;
    },
    group(input, rows, share, stream) {
        const column = splitColumn(input);
        const seed = seedOf(input, stream);
        const sideOf = (group) => {
            const hash = BigUint64Array.of(input.hasher.h64(group));
            return placesOf(hash, seed)[0] < share ? 1 : 0;
        };
        const taken = new Uint8Array(input.table.rows);
        const sides = new Map();
        for (const row of rows) {
            const key = 'values' in column ? column.values[row] : column.codes[row];
            let side = sides.get(key);
            if (side === undefined) {
                // Two spellings of a name are one group: P001 and p001.
                side = sideOf('values' in column ? String(key) : (0,fold/* fold */.A)(column.levels[key]));
                sides.set(key, side);
            }
            taken[row] = side;
        }
        return taken;
    },
    stratify(input, rows, share, stream) {
        const places = placesOf(input.table.hashes, seedOf(input, stream));
        const taken = new Uint8Array(input.table.rows);
        for (const stratum of strata(input, rows, share)) {
            takeExactly(stratum, Math.round(share * stratum.length), places, taken);
        }
        return taken;
    },
    time(input, rows, share) {
        const column = splitColumn(input);
        const times = 'values' in column ? column.values : new Float64Array(0);
        const sorted = (0,subset/* gather */.kg)(times, rows, new Float64Array(rows.length)).sort();
        const wanted = Math.round(share * rows.length);
        const taken = new Uint8Array(input.table.rows);
        if (wanted === 0)
            return taken;
        // Equal times on the boundary go to the side that comes nearer to the share.
        const boundary = sorted[sorted.length - wanted];
        const from = sorted.length - sorted.indexOf(boundary);
        const after = sorted.length - 1 - sorted.lastIndexOf(boundary);
        const include = from - wanted <= wanted - after || after === 0;
        for (const row of rows) {
            const time = times[row];
            taken[row] = time > boundary || (include && time === boundary) ? 1 : 0;
        }
        return taken;
    },
};
/** The groups within which `stratify` takes its share: classes, or ranges of the target. */
function strata(input, rows, share) {
    const { labels, table } = input;
    if (input.task !== 'regression') {
        const classes = [...new Set((0,subset/* gather */.kg)(labels, rows, new Float64Array(rows.length)))];
        return classes.sort((a, b) => a - b).map((one) => rows.filter((row) => labels[row] === one));
    }
    const sorted = rows.slice().sort((a, b) => {
        const difference = labels[a] - labels[b];
        return difference !== 0 ? difference : compareHashes(table.hashes[a], table.hashes[b]);
    });
    const most = Math.floor(rows.length * Math.min(share, 1 - share));
    const bins = Math.max(1, Math.min(10, most));
    return Array.from({ length: bins }, (_, bin) => sorted.slice(Math.round((bin * rows.length) / bins), Math.round(((bin + 1) * rows.length) / bins)));
}
/**
 * Marks `count` rows: whole sets of duplicates by their places, as long as they fit. A set that is large beside the count gives its share of rows instead:
 * were it drawn whole or not at all, hardly any sample would look like the rest.
 */
function takeExactly(rows, count, places, taken) {
    const own = (0,subset/* gather */.kg)(places, rows, new Float64Array(rows.length));
    const large = largeSets(own.toSorted(), Math.max(LARGE_SET, count / 10));
    if (large.size === 0) {
        takeSets(rows, count, places, taken);
        return;
    }
    const small = rows.filter((_, i) => !large.has(own[i]));
    const ofLarge = Math.round((count * (rows.length - small.length)) / rows.length);
    const quotas = shareOut(large, ofLarge);
    rows.forEach((row, i) => {
        const left = quotas.get(own[i]) ?? 0;
        if (left === 0)
            return;
        taken[row] = 1;
        quotas.set(own[i], left - 1);
    });
    takeSets(small, count - ofLarge, places, taken);
}
/** Sets of duplicates up to this size stay together. */
const LARGE_SET = 10;
/** How many rows stand at each place, where they are more than so many. */
function largeSets(sorted, most) {
    const large = new Map();
    for (let start = 0, end = 0; start < sorted.length; start = end) {
        while (sorted[end] === sorted[start])
            end++;
        if (end - start > most)
            large.set(sorted[start], end - start);
    }
    return large;
}
/** A number of rows in proportion to the sets, by largest remainders; the sets' places break ties. */
function shareOut(sets, count) {
    const all = [...sets.values()].reduce((sum, size) => sum + size, 0);
    const exact = [...sets].map(([place, size]) => ({ place, share: (count * size) / all }));
    const quotas = new Map(exact.map(({ place, share }) => [place, Math.floor(share)]));
    let left = count - [...quotas.values()].reduce((sum, quota) => sum + quota, 0);
    const rest = ({ share }) => share - Math.floor(share);
    for (const one of exact.sort((a, b) => rest(b) - rest(a) || a.place - b.place)) {
        if (left-- <= 0)
            break;
        quotas.set(one.place, quotas.get(one.place) + 1);
    }
    return quotas;
}
/** Marks the `count` rows of the first places, whole sets of duplicates as long as they fit. */
function takeSets(rows, count, places, taken) {
    const own = (0,subset/* gather */.kg)(places, rows, new Float64Array(rows.length));
    const sorted = own.toSorted();
    /** Of sets that did not fit. Duplicates share a place; others do so with a chance of one in 2^53, and count as such. */
    const skipped = new Set();
    let left = count;
    let last = -1;
    for (let start = 0, end = 0; start < sorted.length && left > 0; start = end) {
        last = sorted[start];
        while (sorted[end] === last)
            end++;
        if (end - start > left)
            skipped.add(last);
        else
            left -= end - start;
    }
    for (let i = 0; i < rows.length; i++) {
        if (own[i] <= last && !skipped.has(own[i]))
            taken[rows[i]] = 1;
    }
    if (left === 0)
        return;
    const rest = rows.filter((_, i) => skipped.has(own[i]));
    rest.sort((a, b) => places[a] - places[b] || a - b);
    for (const row of rest.subarray(0, left))
        taken[row] = 1;
}
function splitColumn(input) {
    const { split, table } = input;
    const name = 'column' in split ? split.column : '';
    return table.columns.find((column) => column.name === name);
}
function seedOf({ hasher, split }, stream) {
    return hasher.h64(`${split.seed}/${stream}`);
}
/** Where hashes fall in [0, 1): the top 53 bits of the seeded XXH64 of their eight bytes (little-endian). */
function placesOf(hashes, seed) {
    const halves = new Uint32Array((0,hash_items/* hashItems */.N)((0,hash_items/* bytesOf */.$)(hashes), 8, seed).buffer);
    const places = new Float64Array(hashes.length);
    for (let i = 0; i < places.length; i++) {
        places[i] = (halves[2 * i + 1] * 2 ** 21 + (halves[2 * i] >>> 11)) / 2 ** 53;
    }
    return places;
}
function compareHashes(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/data/split/choose-sides.ts



/**
 * Splits the rows as the config says; with a test file of its own, the test rows are all of its rows that have a label.
 *
 * @throws InputError where a side that is needed has too few rows.
 */
function chooseSides(main, ownTest, spec, hasher) {
    const { table, rows, labels, plan } = main;
    if (spec.split.method === 'hash')
        requireDistinctRows(main, spec);
    const sides = splitRows({
        table,
        rows,
        labels,
        task: plan.task,
        split: spec.split,
        test: typeof spec.test === 'number' ? spec.test : 0,
        validation: spec.validation,
        hasher,
    });
    const all = ownTest ? { ...sides, test: ownTest.rows } : sides;
    requireRows(main, all);
    return all;
}
/** With fewer, a share of them by content is a lottery. */
const FEWEST_DISTINCT = 30;
/** A short file may well hold so few. */
const choose_sides_FEWEST_ROWS = 100;
function requireDistinctRows({ table, rows }, spec) {
    if (rows.length < choose_sides_FEWEST_ROWS || typeof spec.test !== 'number')
        return;
    const { distinct, effective } = distinctRows(table.hashes, rows);
    if (effective >= FEWEST_DISTINCT)
        return;
    throw errors/* InputError */.dz.of(`the ${rows.length} rows are only ${distinct} distinct ones beside their label: by their content, which keeps equal rows on one side, they can't be split into shares that look like each other`, {
        at: { file: table.file },
        fix: 'Draw from each set of equal rows: split: {stratify: true}. Or name the column that tells them apart: data.id.',
    });
}
function requireRows(main, sides) {
    const at = { file: main.table.file };
    const n = main.rows.length;
    if (sides.test.length === 0) {
        throw errors/* InputError */.dz.of(`no row of ${n} fell to the test`, {
            at,
            fix: 'Use more rows, a larger share in data.test, or split: {stratify: true}.',
        });
    }
    if (sides.train.length < 2) {
        throw errors/* InputError */.dz.of(`${sides.train.length} of ${n} rows are left to train on`, {
            at,
            fix: 'Use more rows, or smaller shares in data.test and data.validation.',
        });
    }
    const trained = new Set();
    for (const row of sides.train)
        trained.add(main.labels[row]);
    const untaught = main.plan.classes.filter((_, index) => !trained.has(index));
    if (untaught.length > 0) {
        throw errors/* InputError */.dz.of(`no training row is of class ${untaught.map((name) => JSON.stringify(name)).join(', ')}`, { at, fix: 'Use more rows of it, or split: {stratify: true}.' });
    }
}

// EXTERNAL MODULE: ./src/data/split/fingerprint.ts
var fingerprint = __webpack_require__(44807);
// EXTERNAL MODULE: ./src/data/split/named-rows.ts
var named_rows = __webpack_require__(66158);
;// CONCATENATED MODULE: ./src/data/split/seen-rows.ts
/**
 * Which test rows of a file of their own are rows of the training file too, by their content: 1 where it is so.
 * @param trained the hashes of the rows that are trained on or watched in training, sorted
 * @param tested the test rows' hashes
 */
function seenRows(trained, tested) {
    const seen = new Uint8Array(tested.length);
    tested.forEach((hash, row) => {
        let low = 0;
        let high = trained.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (trained[middle] < hash)
                low = middle + 1;
            else
                high = middle;
        }
        seen[row] = trained[low] === hash ? 1 : 0;
    });
    return seen;
}

;// CONCATENATED MODULE: ./src/data/split/shared-rows.ts

/** With so large a share of its rows known from training, a test file is a copy, not a test. */
const NEARLY_ALL = 0.9;
/**
 * Warns of test rows whose features are those of a training row: the model may know them by heart. Columns that are not
 * features don't count, so a row that stands twice under two ids is found too.
 */
function checkSharedRows(train, test) {
    const { shared } = countShared([train], test);
    if (shared === 0)
        return [];
    const message = `${shared} of ${test.rows} test rows ${shared === 1 ? 'has' : 'have'} the same features as a training row`;
    return [{ code: 'shared-rows', message }];
}
/**
 * What is wrong with a test file of its own that holds the rows that are trained on or watched. Rows of few different features are no
 * evidence: in a table of three yes-or-no columns every row is known.
 * @param known the rows that are trained on, and those that are watched
 */
function copiedRows(known, test) {
    const { shared, distinct } = countShared(known, test);
    if (shared < NEARLY_ALL * test.rows || distinct < shared / 2)
        return undefined;
    return `${shared} of ${test.rows} test rows have the same features as a row that is trained on`;
}
/** How many test rows have the features of a known row, and how many different ones those are. */
function countShared(known, test) {
    const sorted = known.map((matrix) => ({ hashes: rowHashes(matrix).sort(), at: 0 }));
    let [shared, distinct] = [0, 0];
    let last;
    for (const hash of rowHashes(test).sort()) {
        let isKnown = false;
        for (const side of sorted) {
            while (side.at < side.hashes.length && side.hashes[side.at] < hash)
                side.at++;
            isKnown ||= side.hashes[side.at] === hash;
        }
        if (!isKnown)
            continue;
        shared++;
        if (hash !== last)
            distinct++;
        last = hash;
    }
    return { shared, distinct };
}
function rowHashes({ data, columns }) {
    return (0,hash_items/* hashItems */.N)((0,hash_items/* bytesOf */.$)(data), data.BYTES_PER_ELEMENT * columns);
}

// EXTERNAL MODULE: ./src/data/table/row-hash.ts
var row_hash = __webpack_require__(99228);
;// CONCATENATED MODULE: ./src/data/split/trained-sample.ts

/** So many hashes stand for the training rows of a large file. */
const trained_sample_MOST = 1000;
/**
 * The smallest content hashes of rows, ascending, in hexadecimal: all of them where they are few. They are a random sample of the rows, and of other
 * rows those with a hash up to the largest of them can be told to be among the rows or not.
 * @param own the rows' hashes, sorted
 */
function smallestHashes(own) {
    const distinct = own.filter((hash, i) => i === 0 || hash !== own[i - 1]);
    return (0,row_hash/* hexOf */.ZD)(distinct.subarray(0, trained_sample_MOST));
}

// EXTERNAL MODULE: ./src/data/kernels.ts + 1 modules
var kernels = __webpack_require__(54519);
;// CONCATENATED MODULE: ./src/data/table/column-facts.ts


/** What a table's columns hold, one column at a time. */
class ColumnFacts {
    #kernels = (0,kernels/* columnKernels */.lx)();
    #rows;
    #ends;
    #codes = false;
    /**
     * @param rows of the table
     * @param trained the rows that are trained on
     * @param sample some of them, by class
     */
    constructor(rows, trained, sample) {
        const kernels = this.#kernels;
        this.#rows = rows;
        let end = 0;
        this.#ends = sample.map((own) => {
            end += own.length;
            return end;
        });
        kernels.reserveColumn(rows, trained.length, end, sample.length);
        const { buffer } = kernels.memory;
        new Uint32Array(buffer, kernels.trained.value, trained.length).set(trained);
        new Uint32Array(buffer, kernels.ends.value, sample.length).set(this.#ends);
        const sampled = new Uint32Array(buffer, kernels.sample.value, end);
        sample.forEach((own, i) => {
            sampled.set(own, this.#ends[i] - own.length);
        });
    }
    /** The column that is asked about from now on. */
    take(column) {
        const { memory, cells } = this.#kernels;
        this.#codes = 'codes' in column;
        new Float64Array(memory.buffer, cells.value, this.#rows).set((0,subset/* cellsOf */.nc)(column));
    }
    /** Rows of the table without a cell. */
    missing() {
        return this.#kernels.countMissing(this.#codes);
    }
    /** @param unit what each number is divided by */
    fit(unit) {
        const { count, median, mean, sd, constant } = this.#kernels;
        this.#kernels.fit(unit);
        return {
            present: count.value,
            median: median.value,
            mean: mean.value,
            sd: sd.value,
            constant: constant.value === 1,
        };
    }
    /** @returns the quantile of the cells that were fitted last, in the unit that they were divided by */
    quantile(share) {
        return this.#kernels.quantile(share);
    }
    /** @param fewest rows of a class on which a cell has to stand before its majority says anything */
    tally(fewest) {
        const kernels = this.#kernels;
        kernels.takeSample(this.#codes);
        let start = 0;
        for (const end of this.#ends) {
            const at = kernels.sampled.value + 8 * start;
            new Float64Array(kernels.memory.buffer, at, end - start).sort();
            start = end;
        }
        kernels.tally(fewest);
        const { right, tallied, auc } = kernels;
        return { right: right.value, present: tallied.value, auc: auc.value };
    }
}

;// CONCATENATED MODULE: ./src/data/load-dataset.ts





















/**
 * Reads, checks, splits and encodes the data of a run. What is learnt from the data (medians, means, levels)
 * is learnt from the training rows alone.
 *
 * @throws InputError with the problems found and their places.
 */
async function loadDataset(spec, world) {
    if (typeof spec.test === 'object' && spec.test.path === spec.path) {
        throw errors/* InputError */.dz.of('data.test names the file that is trained on', {
            fix: 'Name a file of other rows, or a share of the rows: test: 0.2',
        });
    }
    const hasher = await (0,row_hash/* loadHasher */.mX)();
    const main = await readTrainingFile(spec, world, hasher);
    const ownTest = typeof spec.test === 'number'
        ? undefined
        : await readTestFile(spec.test.path, main, spec, { ...world, workspace: spec.test.root ?? world.workspace }, hasher);
    const test = ownTest ?? main;
    const { plan } = main;
    const sides = chooseSides(main, ownTest, spec, hasher);
    const sample = leakageSample(sides.train, main.labels, plan);
    const facts = new ColumnFacts(main.table.rows, sides.train, sample);
    const checkLeakage = leakageCheck(sample, main.labels, plan, facts);
    const { place } = main.table;
    const training = { rows: sides.train, facts, checkLeakage, place };
    const features = main.table.columns.map((column) => planFeature(column, spec, training));
    const warnings = [
        ...checkCells(main),
        ...(ownTest ? [...checkCells(ownTest), ...checkTestColumns(main.table, ownTest.table)] : []),
        ...checkSides({ spec, plan, main, test, sides }),
        ...checkGroups(main.table, spec, sides),
        ...features.flatMap((feature) => feature.warnings),
    ];
    const columns = features.flatMap(({ encoding }) => encoding ?? []);
    if (ownTest) {
        warnings.push(...checkUnseenCells(main.table, sides.train, ownTest.table, columns));
    }
    if (columns.length === 0) {
        throw errors/* InputError */.dz.of('no column is left to learn from', {
            at: { file: main.table.file },
            fix: `${warnings.map(({ message }) => message).join('; ')}.`,
        });
    }
    const encoding = {
        schema: 'sluice/encoding@1',
        label: labelEncoding(spec.label, plan, () => (0,subset/* gather */.kg)(main.labels, sides.train, new Float64Array(sides.train.length))),
        features: columns.flatMap(encoding_encoding/* featuresOf */.Hi),
        columns,
    };
    // Before the columns are encoded and given back.
    const profile = profileColumns({ table: main.table, rows: sides.train }, { table: test.table, rows: sides.test });
    warnings.push(...checkDrift(profile, new Set(columns.map(({ column }) => column))));
    const names = spec.id === undefined ? undefined : (0,named_rows/* namesOfRows */.D)(test.table, sides.test, spec.id);
    const until = latest(main, spec, sides);
    const weights = weightsOf(main, spec.sampleWeight);
    const train = examples(sides.train, main.labels, weights);
    const validation = examples(sides.validation, main.labels, weights);
    const tables = world.tables && {
        train: (0,subset/* subset */.LE)(main.table, sides.train),
        validation: (0,subset/* subset */.LE)(main.table, sides.validation),
    };
    const x = encodeSides(columns, main, ownTest, sides, spec.label, world.allocate);
    const trained = ownTest && trainedHashes(main, sides);
    const label = labelReader(main, spec.label);
    const testLabel = ownTest ? labelReader(ownTest, spec.label) : label;
    const summary = {
        fingerprint: (0,fingerprint/* fingerprint */.R)(main.table.hashes, main.rows, label),
        testFingerprint: (0,fingerprint/* fingerprint */.R)(test.table.hashes, sides.test, testLabel),
        rows: main.rows.length + (ownTest?.rows.length ?? 0),
        columns: features.map((feature) => feature.summary),
        splits: {
            method: ownTest ? 'file' : spec.split.method,
            seed: spec.split.seed,
            train: sides.train.length,
            validation: sides.validation.length,
            test: sides.test.length,
            ...(until !== undefined && { trainedUntil: until }),
        },
        warnings: [...warnings, ...checkSharedRows(x.train, x.test)],
        ...(trained && { trainedHashes: smallestHashes(trained) }),
        hashing: main.table.hashing,
        profile,
    };
    const copied = ownTest && copiedRows([x.train, x.validation], x.test);
    if (ownTest && (copied || summary.fingerprint === summary.testFingerprint)) {
        throw errors/* InputError */.dz.of(copied ?? 'the test file holds the rows that are trained on', {
            at: { file: ownTest.table.file },
            fix: 'Name a file of other rows, or hold out a share of them: test: 0.2',
        });
    }
    return {
        task: plan.task,
        classes: plan.classes,
        features: encoding.features,
        train: { x: x.train, ...train },
        validation: { x: x.validation, ...validation },
        test: { x: x.test, ...examples(sides.test, test.labels) },
        testIds: names ?? (0,fingerprint/* rowIds */.V)(test.table.hashes, sides.test, testLabel),
        testTable: x.testTable,
        ...(tables && { tables }),
        ...(trained && { seen: seenRows(trained, x.testTable.hashes) }),
        encoding,
        summary,
    };
}
function labelEncoding(column, plan, trained) {
    switch (plan.task) {
        case 'binary':
            return { task: 'binary', column, classes: [plan.classes[0], plan.classes[1]] };
        case 'multiclass':
            return { task: 'multiclass', column, classes: [...plan.classes] };
        case 'regression': {
            const center = (0,target_center/* targetCenter */.d)(trained());
            return {
                task: 'regression',
                column,
                ...(plan.transform && { transform: plan.transform }),
                ...(center && { center }),
            };
        }
    }
}
/** Labels as they are written in fingerprints, of rows that have one. */
function labelReader(data, name) {
    const column = data.table.columns.find((one) => one.name === name);
    return (row) => (0,label/* labelText */.QK)(column, row) ?? '';
}
/** Of the rows that are trained on or watched, sorted. */
function trainedHashes({ table }, { train, validation }) {
    const hashes = new BigUint64Array(train.length + validation.length);
    (0,subset/* gather */.kg)(table.hashes, train, hashes);
    (0,subset/* gather */.kg)(table.hashes, validation, hashes.subarray(train.length));
    return hashes.sort();
}
/** The time of the latest row that is trained on or watched, where rows are split by time. */
function latest({ table }, { split }, sides) {
    if (split.method !== 'time')
        return undefined;
    const column = table.columns.find(({ name }) => name === split.column);
    if (!column || !('values' in column))
        return undefined;
    let time = Number.NEGATIVE_INFINITY;
    for (const rows of [sides.train, sides.validation]) {
        for (const row of rows)
            time = Math.max(time, column.values[row]);
    }
    return time;
}
function weightsOf(data, name) {
    const column = data.table.columns.find((one) => one.name === name);
    return column && 'values' in column ? column.values : undefined;
}
function examples(rows, labels, weights) {
    const y = (0,subset/* gather */.kg)(labels, rows, new Float64Array(rows.length));
    return weights ? { y, weights: (0,subset/* gather */.kg)(weights, rows, new Float32Array(rows.length)) } : { y };
}

// EXTERNAL MODULE: ./src/files/confined-path.ts
var confined_path = __webpack_require__(9687);
// EXTERNAL MODULE: ./src/gate/plan.ts + 2 modules
var plan = __webpack_require__(26635);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
;// CONCATENATED MODULE: ./src/gate/test-clusters.ts




const DAY = 86_400_000;
/**
 * Which test rows belong together. A row without a value stands for itself.
 * @throws InputError where the test rows lack the column, or it holds no times
 */
function testClusters(spec, table) {
    const { column: name, key } = spec;
    const column = table.columns.find((one) => one.name === name);
    if (!column) {
        const names = table.columns.map((one) => one.name);
        throw errors/* InputError */.dz.of(`no column ${JSON.stringify(name)} in the test rows, which ${key} names`, {
            at: { file: table.file },
            fix: (0,did_you_mean/* suggest */.ZA)(name, names, 'columns'),
        });
    }
    if (spec.kind === 'group')
        return { kind: 'group', of: numbered((0,subset/* cellsOf */.nc)(column), isMissing) };
    const times = timesOf(column, spec, table);
    if (spec.kind === 'calendar') {
        const blocks = times.map((time) => blockOf(time, spec.block));
        return { kind: 'group', of: numbered(blocks, Number.isNaN) };
    }
    const inOrder = [...new Set(times)].sort((a, b) => a - b);
    const places = new Map(inOrder.map((time, place) => [time, place]));
    return { kind: 'time', of: (0,typed_arrays/* fill */.G)(new Uint32Array(times.length), (i) => places.get(times[i])) };
    function isMissing(cell) {
        return column && 'values' in column ? Number.isNaN(cell) : cell < 0;
    }
}
/** A number for each value, by its first row. */
function numbered(cells, isMissing) {
    const known = new Map();
    let next = 0;
    return (0,typed_arrays/* fill */.G)(new Uint32Array(cells.length), (row) => {
        const cell = cells[row];
        if (isMissing(cell))
            return next++;
        const number = known.get(cell) ?? next++;
        known.set(cell, number);
        return number;
    });
}
function timesOf(column, { kind, key }, { file }) {
    const wanted = kind === 'calendar' ? 'dates' : 'dates or numbers';
    const about = `column ${JSON.stringify(column.name)}, which ${key} names,`;
    if (!('values' in column) || (kind === 'calendar' && column.kind !== 'date')) {
        throw errors/* InputError */.dz.of(`${about} holds no ${wanted}`, { at: { file } });
    }
    if (column.values.some(Number.isNaN)) {
        throw errors/* InputError */.dz.of(`${about} is missing in some of the test rows`, { at: { file } });
    }
    return column.values;
}
/** Weeks begin on Monday, as in ISO 8601. */
function blockOf(time, block) {
    const day = Math.floor(time / DAY);
    switch (block) {
        case 'day':
            return day;
        case 'week':
            // 1 January 1970 was a Thursday.
            return Math.floor((day + 3) / 7);
        case 'month': {
            const date = new Date(time);
            return date.getUTCFullYear() * 12 + date.getUTCMonth();
        }
    }
}

// EXTERNAL MODULE: ./src/models/exporters.ts + 5 modules
var exporters = __webpack_require__(89520);
// EXTERNAL MODULE: ./src/train/trainers.ts + 41 modules
var trainers = __webpack_require__(26082);
// EXTERNAL MODULE: ./src/pipeline/rules.ts + 2 modules
var pipeline_rules = __webpack_require__(62141);
;// CONCATENATED MODULE: ./src/pipeline/before-training.ts











/**
 * Reads, checks, splits and encodes the data, and plans the gate on its test rows; or reads rows
 * that somebody else split off.
 * @throws InputError when a path of the config leads out of where it may, with every problem of the
 *   data, or of a condition that these rows can't answer
 */
async function readData(config, { emit, allocate, tables, ...world }) {
    await (0,confined_path/* confine */.D)(configPaths(config), (0,source_files/* rootsOf */.RD)(world));
    const reading = { ...world, onProgress: (rows) => emit({ type: 'reading', rows }) };
    const { data, gate } = config;
    if (data.kind === 'rows') {
        const rows = await (0,labelled_rows/* loadRows */.kh)(data.spec, reading);
        const source = { kind: 'rows', rows };
        const checks = (0,plan/* planGate */.f)(gate, rows);
        const summary = await (0,labelled_rows/* summaryOf */.YG)(rows);
        return { source, judged: rows, summary, features: 0, checks, ...clustersOf(gate, rows) };
    }
    const dataset = await loadDataset(data.spec, {
        ...reading,
        ...(allocate && { allocate }),
        ...(tables && { tables }),
    });
    return {
        source: { kind: 'dataset', dataset },
        judged: dataset,
        summary: dataset.summary,
        features: dataset.features.length,
        checks: (0,plan/* planGate */.f)(gate, dataset),
        ...clustersOf(gate, dataset),
    };
}
/**
 * Reads the data as the rules ask, and has the trainer look at it. Where that is refused because
 * the rules that were agreed don't fit the work any more, it is done by the work's own.
 * @returns the scope with the rules that were followed
 * @throws InputError when config or data are wrong by the work's own rules
 */
async function readyRun(scope) {
    try {
        return { scope, ready: await ready(scope) };
    }
    catch (error) {
        const rules = error instanceof errors/* InputError */.dz ? (0,pipeline_rules/* withoutAgreed */.be)(scope.rules, error.problems) : undefined;
        if (!rules)
            throw error;
        const own = { ...scope, rules, config: rules.config };
        return { scope: own, ready: await ready(own) };
    }
}
async function ready({ config, world, emit }) {
    const trainer = (0,trainers/* openTrainer */.M6)(config.trainer);
    const data = await readData(config, {
        ...world,
        emit,
        ...(trainer.allocate && { allocate: trainer.allocate }),
        ...(trainer.tables && { tables: true }),
    });
    const said = [];
    const training = await trainer.prepare(handedOver(data.source), {
        ...world,
        emit: (event) => void said.push(event),
    });
    return { data, training, said };
}
function clustersOf({ cluster }, { testTable }) {
    return cluster ? { clusters: testClusters(cluster, testTable) } : {};
}
/** What the trainer is handed of it. */
function handedOver(source) {
    if (source.kind === 'rows')
        return { rows: source.rows };
    return { training: source.dataset, evaluation: source.dataset };
}
/** Says what was read. */
function emitData({ summary, features }, emit) {
    const { rows, splits, warnings } = summary;
    emit({ type: 'data-ready', rows, features, splits, warnings });
}
/**
 * Finds and opens the baseline before anything is trained, so that one that can't be read costs no
 * training. Where no condition compares with it, the gate decides without leave to look for one.
 * @throws NotAllowedError when there is no leave to look for what the gate compares with
 * @throws BrokenError when it can't be read: that is never "no baseline"
 * @throws InputError when it is a file of predictions that don't fit the candidate's
 */
async function findBaseline(config, source, world, known) {
    const { host, emit } = world;
    const auto = config.baseline.kind === 'auto' ? known : undefined;
    const { search, ...rest } = auto ?? (await host.findBaseline(config, runSource(config)));
    if (config.baseline.kind === 'predictions') {
        const { data, trainer } = config;
        if (source.kind !== 'rows' || data.kind !== 'rows' || trainer.kind !== 'given') {
            throw new RangeError('only given predictions are compared with others');
        }
        const candidate = { rows: data.spec, trainer };
        const reading = { ...world, seed: config.train.seed };
        const { readGivenBaseline } = await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 46739));
        const given = await readGivenBaseline(config.baseline, candidate, source.rows, reading);
        return { against: { kind: 'predictions', given }, ...rest };
    }
    if (search instanceof errors/* NotAllowedError */.ec) {
        if (comparesWithBaseline(config))
            throw search;
        emit({ type: 'warning', message: search.message });
        const none = { found: false, why: 'not-allowed', reason: search.message };
        return { against: { kind: 'none', search: none }, ...rest };
    }
    if (!search.found)
        return { against: { kind: 'none', search }, ...rest };
    // In the bundle, but not read before there is a baseline.
    const { openBaseline } = await Promise.all(/* import() */[__webpack_require__.e(10), __webpack_require__.e(39)]).then(__webpack_require__.bind(__webpack_require__, 91039));
    const run = await openBaseline(search, (0,exporters/* exporters */.n9)(trainers/* networkFrom */.hu));
    return { against: { kind: 'run', search, run }, ...rest };
}
/** What of the baseline a host looks for; a file of predictions is none of its business. */
function runSource({ baseline }) {
    return baseline.kind === 'predictions' ? { kind: 'none' } : baseline;
}
/** Whether a condition of the gate is about the baseline. */
function comparesWithBaseline({ gate }) {
    return gate.conditions.some(({ threshold }) => threshold.kind !== 'absolute');
}


/***/ }),

/***/ 62141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mD: () => (/* binding */ agreedSide),
  og: () => (/* binding */ ownRules),
  fD: () => (/* binding */ rulesOf),
  pS: () => (/* binding */ shownPath),
  be: () => (/* binding */ withoutAgreed)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/config/load.ts + 11 modules
var load = __webpack_require__(73537);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/gate/condition-kinds.ts + 6 modules
var condition_kinds = __webpack_require__(82003);
;// CONCATENATED MODULE: ./src/config/rules.ts
/**
 * Where a config says what is asked; the rest says how it is answered. A pull request is judged by
 * the first as it stood before. A key that is about what is asked is a line here, once it is in the
 * schema.
 */
const RULES = [
    'project',
    'experiment',
    'baseline',
    'gate',
    'predictions',
    // What the metric `loss` measures.
    'model.loss',
    'model.huber-delta',
    'data.label',
    'data.positive',
    'data.task',
    'data.id',
    'data.transform',
    'data.missing',
    'data.columns',
    // Which lines of a file are rows, those of a test file too.
    'data.header',
    'data.comment',
    'data.test',
    'data.confirm',
    'data.split',
];
const RULE_PATHS = RULES.map((path) => path.split('.'));
/** The value at a path of plain values; undefined where there is none. */
function ruleAt(values, path) {
    return path.reduce((inner, key) => ownValue(inner, key), values);
}
/** A config that asks what `asked` asks, and answers as `answered` does. */
function withRulesOf(asked, answered) {
    // A command measures its own loss.
    const byCommand = ruleAt(answered.values, ['command']) !== undefined;
    const values = RULE_PATHS.filter(([key]) => !(byCommand && key === 'model')).reduce((merged, path) => put(merged, path, ruleAt(asked.values, path)), answered.values);
    return {
        values,
        place: (path, part) => (isRule(path) ? asked : answered).place(path, part),
    };
}
function isRule(path) {
    return RULE_PATHS.some((rule) => rule.every((key, i) => path[i] === key));
}
/** A copy with this value at the path; `undefined` leaves it out. */
function put(values, [key, ...rest], value) {
    if (key === undefined)
        return value;
    const old = isMapping(values) ? values : {};
    const inner = put(ownValue(old, key), rest, value);
    const others = Object.entries(old).filter(([name]) => name !== key);
    // Nothing is added for the sake of a value that is not there.
    const empty = inner === undefined || (rest.length > 0 && !Object.hasOwn(old, key) && isBare(inner));
    return Object.fromEntries(empty ? others : [...others, [key, inner]]);
}
function isBare(value) {
    return isMapping(value) && Object.keys(value).length === 0;
}
function ownValue(values, key) {
    return isMapping(values) && Object.hasOwn(values, key) ? values[key] : undefined;
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// EXTERNAL MODULE: ./src/config/schema/gate-schema.ts
var gate_schema = __webpack_require__(59329);
;// CONCATENATED MODULE: ./src/config/rule-changes.ts





const CONDITIONS = ['gate', 'conditions'];
/**
 * How two configs differ in what they ask, rule by rule: the gate condition by condition, whatever
 * their order and spacing. Texts hold what stands in the configs: escape them where they are shown.
 * @param base plain values, best as they were checked: a default that is written out is no change
 */
function ruleChanges(base, head) {
    return RULE_PATHS.flatMap((path) => {
        if (path.length > 1 || path[0] !== 'gate')
            return changeAt(path, base, head);
        const keys = new Set([...keysOf(ruleAt(base, path)), ...keysOf(ruleAt(head, path))]);
        keys.delete('conditions');
        return [
            ...conditionChanges(base, head),
            ...[...keys].flatMap((key) => changeAt([...path, key], base, head)),
        ];
    });
}
function changeAt(path, base, head) {
    const [before, after] = [ruleAt(base, path), ruleAt(head, path)];
    if ((0,external_node_util_.isDeepStrictEqual)(before, after))
        return [];
    return [{ path: path.join('.'), base: textOf(before), head: textOf(after) }];
}
function conditionChanges(base, head) {
    const [before, after] = [conditionsOf(base), conditionsOf(head)];
    if (!before || !after)
        return changeAt(CONDITIONS, base, head);
    const path = CONDITIONS.join('.');
    const removed = without(before, after);
    const added = without(after, before);
    const changed = removed.map((one) => {
        const at = added.findIndex(({ about }) => about === one.about);
        const [now] = at < 0 ? [] : added.splice(at, 1);
        return { path, base: one.text, head: now?.text ?? null };
    });
    return [...changed, ...added.map(({ text }) => ({ path, base: null, head: text }))];
}
/** Those of `all` that `others` does not have, each as often as it has it. */
function without(all, others) {
    const left = others.map(({ asked }) => asked);
    return all.filter(({ asked }) => {
        const at = left.indexOf(asked);
        if (at < 0)
            return true;
        left.splice(at, 1);
        return false;
    });
}
/** Undefined where they are none that can be read. */
function conditionsOf(values) {
    return gate_schema/* gateEntries */.C7.safeParse(values, { jitless: true }).data?.gate.conditions.map((entry) => {
        const long = typeof entry === 'string' ? { if: entry } : entry;
        const { if: written, where, severity = 'error', confidence } = long;
        const parsed = (0,condition_kinds/* parseCondition */.z)(written);
        const { metric, operator, threshold } = parsed.ok ? parsed.condition : { metric: written };
        const more = [
            severity === 'warn' ? 'advice' : '',
            confidence === undefined ? '' : `confidence ${confidence}`,
        ].filter((part) => part !== '');
        const rows = where === undefined ? '' : ` where ${where}`;
        return {
            asked: JSON.stringify([metric, operator, threshold, where, severity, confidence]),
            about: JSON.stringify([metric, where]),
            text: `${written.trim()}${rows}${more.map((part) => `, ${part}`).join('')}`,
        };
    });
}
function keysOf(value) {
    return value !== null && typeof value === 'object' ? Object.keys(value) : [];
}
/** A value as it could stand in a config, on one line; null where there is none. */
function textOf(value) {
    if (value === undefined)
        return null;
    if (typeof value === 'string')
        return value;
    return (0,dist/* stringify */.As)(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/pipeline/rules.ts






/** The head's own config, as the agreed rules make it. */
function agreedSide(agreed, head) {
    try {
        const source = withRulesOf(agreed.source, head.source);
        const config = (0,load/* checkConfig */.l)(source, head.folder, head.file);
        return { ok: true, config: { ...config, gate: placedAsIn(head, config.gate) } };
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return { ok: false, problems: error.problems };
    }
}
/** A line of the base's text is not the line of the file that people look at; the head's own is. */
function placedAsIn(head, gate) {
    const asked = ({ place: _, ...condition }) => condition;
    const conditions = gate.conditions.map((condition) => {
        const same = head.gate.conditions.find((one) => (0,external_node_util_.isDeepStrictEqual)(asked(one), asked(condition)));
        return { ...condition, place: same?.place ?? { file: condition.place.file } };
    });
    return { ...gate, conditions };
}
/**
 * The rules that a proposal is judged by: those that were agreed, unless the head's were asked for.
 * @param base the head's config with the agreed rules
 * @param files how the files changed that rules name
 */
function rulesOf(head, agreed, { base, files, decides, }) {
    const before = base.ok ? base.config.values : agreed.source.values;
    const after = base.ok ? head.values : head.source.values;
    const changes = [...agreed.changes, ...ruleChanges(before, after), ...files];
    const proposal = { decides, agreed: agreed.in, changes };
    if (decides === 'head') {
        return { config: head, proposal: { ...proposal, ...(changes.length > 0 && { other: base }) } };
    }
    if (!base.ok) {
        const { problems: inapplicable } = base;
        return {
            config: head,
            proposal: { ...proposal, inapplicable, other: { ok: true, config: head } },
        };
    }
    const other = { ok: true, config: head };
    return { config: base.config, proposal: { ...proposal, ...(changes.length > 0 && { other }) } };
}
/**
 * Where nothing was agreed before: only the head says what is asked.
 * @param where the base, and why no promoted run says it
 */
function ownRules(head, where) {
    return {
        config: head,
        proposal: { decides: 'head', agreed: { in: 'nothing', ...where }, changes: [] },
    };
}
/**
 * The rules where the data or the trainer refused what the agreed ones ask: they can't be applied
 * any more. The head's are tried in their place, under the agreed name, and decide nothing.
 * @returns undefined where it is the head that is wrong
 */
function withoutAgreed({ config, proposal }, inapplicable) {
    if (proposal?.decides !== 'base' || proposal.inapplicable || !proposal.other?.ok)
        return undefined;
    const { project, experiment } = config;
    return {
        config: { ...proposal.other.config, project, experiment },
        proposal: { ...proposal, inapplicable },
    };
}
/** A path for people: from the repository's root, where it lies in it. */
function shownPath(path, root) {
    const way = (0,external_node_path_.relative)(root, path);
    return way.startsWith('..') || (0,external_node_path_.isAbsolute)(way) ? path : way.split(external_node_path_.sep).join('/');
}


/***/ }),

/***/ 30375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ progress)
});

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/format-number.ts
var format_number = __webpack_require__(13564);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
;// CONCATENATED MODULE: ./src/subscribers/epoch-line.ts


const BAR_CELLS = 20;
const GAP = '  ';
/**
 * `epoch  3/50  loss 0.4301  val_loss 0.4512  150,000 rows/s  2.10 s left`, with the learning rate
 * where it changed.
 * @param width in characters: the line then starts with a bar, and leaves out what has no room
 */
function epochLine(event, { rateChanged, width }) {
    const parts = partsOf(event, rateChanged);
    if (width === undefined)
        return parts.map(({ text }) => text).join(GAP);
    const start = event.epochs === undefined ? '' : `${bar(event.epoch / event.epochs)} `;
    return `${start}${fitting(parts, width - start.length)}`.slice(0, Math.max(width, 0));
}
function bar(share) {
    const full = Math.min(BAR_CELLS, Math.round(share * BAR_CELLS));
    return `[${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}]`;
}
function partsOf(event, rateChanged) {
    const { epoch, epochs, metrics, learningRate, rowsPerSecond, seconds } = event;
    const counted = epochs === undefined
        ? `epoch ${epoch}`
        : `epoch ${String(epoch).padStart(String(epochs).length)}/${epochs}`;
    const left = epochs !== undefined && seconds !== undefined ? (epochs - epoch) * seconds : 0;
    return [
        { text: counted, rank: 0 },
        ...Object.entries(metrics)
            .filter(([name]) => name !== 'learningRate')
            .map(([name, value], i) => ({
            text: `${name} ${formatMetric(value)}`,
            rank: name === 'loss' ? 1 : name === 'val_loss' ? 2 : 5 + i,
        })),
        ...(rateChanged && learningRate !== undefined
            ? [{ text: `learning rate ${(0,format_number/* formatNumber */.Z)(learningRate)}`, rank: 4.5 }]
            : []),
        ...(rowsPerSecond === undefined
            ? []
            : [{ text: `${(0,quantities/* grouped */.zD)(Math.round(rowsPerSecond))} rows/s`, rank: 4 }]),
        ...(left > 0 ? [{ text: `${(0,quantities/* formatSeconds */.Xo)(left)} left`, rank: 3 }] : []),
    ];
}
/** As many digits in each line, so that the columns stand still. */
function formatMetric(value) {
    return Math.abs(value) < 1000 ? value.toFixed(4) : (0,format_number/* formatNumber */.Z)(value);
}
function fitting(parts, width) {
    let kept = parts;
    let text = kept.map((part) => part.text).join(GAP);
    while (text.length > width && kept.length > 1) {
        const least = Math.max(...kept.map(({ rank }) => rank));
        kept = kept.filter(({ rank }) => rank < least);
        text = kept.map((part) => part.text).join(GAP);
    }
    return text;
}

;// CONCATENATED MODULE: ./src/subscribers/progress.ts





/** A line on a terminal is redrawn at most this often; a new one is drawn at once. */
const FRAME_SECONDS = 0.08;
/** Reading is silent until it takes this long, and then speaks this often. */
const PATIENCE_SECONDS = 2;
const CLEAR_LINE = '\r\u001b[2K';
/** A subscriber that shows a run while it works. `clock` gives seconds. */
function progress(screen, colors, clock) {
    let drawn = false;
    let lastFrame = clock();
    let rate;
    /** Of the last epoch, while it is not drawn yet. */
    let due;
    const draw = (text) => {
        screen.write(CLEAR_LINE + text);
        drawn = true;
        due = undefined;
        lastFrame = clock();
    };
    /** Leaves the bar as it is after the last epoch, and goes to the next line. */
    const finishLine = () => {
        if (due !== undefined)
            draw(due);
        if (drawn)
            screen.write('\n');
        drawn = false;
    };
    const line = (text) => {
        screen.write(`${drawn ? CLEAR_LINE : ''}${text}\n`);
        drawn = false;
    };
    const passed = (seconds) => clock() - lastFrame >= seconds;
    const receive = (event) => {
        switch (event.type) {
            case 'reading': {
                if (!passed(PATIENCE_SECONDS))
                    return;
                const text = `reading: ${(0,quantities/* plural */.LS)(event.rows, 'row')}`;
                if (screen.terminal)
                    draw(text);
                else
                    line(text);
                lastFrame = clock();
                return;
            }
            case 'data-ready': {
                const { train, validation, test } = event.splits;
                if (event.features === 0)
                    line(`${(0,quantities/* plural */.LS)(event.rows, 'row')} to judge`);
                else
                    line(`${(0,quantities/* plural */.LS)(event.rows, 'row')}, ${(0,quantities/* plural */.LS)(event.features, 'input')}: ${(0,quantities/* grouped */.zD)(train)} to train, ${(0,quantities/* grouped */.zD)(validation)} to validate, ${(0,quantities/* grouped */.zD)(test)} to test`);
                for (const { message } of event.warnings)
                    warn(message);
                return;
            }
            case 'resumed':
                line(`training goes on after epoch ${event.epoch}, from the checkpoint of a run that was cut off`);
                return;
            case 'epoch': {
                const rateChanged = rate !== undefined && rate !== event.learningRate;
                rate = event.learningRate ?? rate;
                if (!screen.terminal) {
                    line(epochLine(event, { rateChanged }));
                    return;
                }
                due = epochLine(event, { rateChanged, width: screen.width - 1 });
                if (!drawn || passed(FRAME_SECONDS))
                    draw(due);
                return;
            }
            case 'stopped-early':
                finishLine();
                line(`stopped early after epoch ${event.epoch}: ${event.monitor} was best in epoch ${event.best}`);
                return;
            case 'learning-rate-reduced':
                line(`epoch ${event.epoch}: learning rate reduced to ${(0,format_number/* formatNumber */.Z)(event.learningRate)}`);
                return;
            case 'output':
                line((0,text_escape/* escapeLog */.Ah)(event.text));
                return;
            case 'warning':
                warn(event.message);
                return;
            case 'evaluated':
            case 'run-finished':
                finishLine();
                return;
            default:
                return;
        }
    };
    return { name: 'progress', receive };
    function warn(message) {
        line(`${marks/* MARKS */.j.warn} ${colors.yellow((0,text_escape/* escapeLog */.Ah)(message))}`);
    }
}


/***/ }),

/***/ 90975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ classColumns),
/* harmony export */   N: () => (/* binding */ USUAL_COLUMNS)
/* harmony export */ });
/** The columns of a predictions file that names none. */
const USUAL_COLUMNS = { label: 'label', prediction: 'prediction', score: 'score' };
/** What the name of a class follows in its column's: `score_`. */
function classColumns({ score }) {
    return `${score ?? USUAL_COLUMNS.score}_`;
}


/***/ }),

/***/ 26082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hu: () => (/* reexport */ networkFrom),
  M6: () => (/* binding */ openTrainer),
  GA: () => (/* binding */ usesCheckpoints)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/train/command/event-tail.ts

/** Bytes that are read at a time. */
const CHUNK = 1 << 20;
/** A longer line is no event. */
const LONGEST_LINE = 1 << 20;
const NEWLINE = 10;
/**
 * Reads the lines that are appended to a file while it grows. The file is opened once, so that
 * nothing that takes its place is read. Bytes that are no UTF-8 become U+FFFD.
 */
class EventTail {
    #file;
    #chunk = Buffer.alloc(CHUNK);
    #position = 0;
    /** Of a line that has not ended yet. */
    #begun = [];
    #length = 0;
    /** @param path made here, empty */
    constructor(path) {
        this.#file = (0,external_node_fs_.openSync)(path, 'wx+');
    }
    /** The lines that have ended since the last call. Lines that are too long are left out. */
    *lines() {
        for (;;) {
            const read = (0,external_node_fs_.readSync)(this.#file, this.#chunk, 0, CHUNK, this.#position);
            if (read === 0)
                return;
            this.#position += read;
            const bytes = this.#chunk.subarray(0, read);
            let start = 0;
            for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
                this.#keep(bytes.subarray(start, end));
                start = end + 1;
                const line = this.#take();
                if (line !== undefined)
                    yield line;
            }
            this.#keep(bytes.subarray(start));
        }
    }
    /** What was begun and never ended, and lets go of the file. */
    end() {
        (0,external_node_fs_.closeSync)(this.#file);
        return this.#take();
    }
    #keep(bytes) {
        this.#length += bytes.length;
        if (this.#length <= LONGEST_LINE)
            this.#begun.push(Buffer.from(bytes));
        else
            this.#begun = [];
    }
    #take() {
        const tooLong = this.#length > LONGEST_LINE;
        const line = Buffer.concat(this.#begun).toString('utf8').trim();
        this.#begun = [];
        this.#length = 0;
        return tooLong || line === '' ? undefined : line;
    }
}

;// CONCATENATED MODULE: ./src/data/csv/write-csv.ts
/** Rows in a piece of the text. */
const PIECE = 4096;
/**
 * Rows as CSV, in pieces, however their file was written: UTF-8, commas, a missing cell empty,
 * numbers with all their digits, dates in ISO 8601.
 * @param ids first column and its name: a cell a row
 */
function* formatCsv({ rows, columns }, ids) {
    const first = ids ? [{ name: ids.name, cell: (row) => ids.cells[row] }] : [];
    const all = [...first, ...columns.map((column) => ({ name: column.name, cell: cellOf(column) }))];
    yield `${all.map(({ name }) => quoteCell(name)).join(',')}\n`;
    for (let start = 0; start < rows; start += PIECE) {
        let text = '';
        for (let row = start; row < Math.min(start + PIECE, rows); row++) {
            text += `${all.map(({ cell }) => quoteCell(cell(row))).join(',')}\n`;
        }
        yield text;
    }
}
function cellOf(column) {
    if (!('values' in column))
        return (row) => column.levels[column.codes[row]] ?? '';
    const { kind, values } = column;
    return (row) => {
        const value = values[row];
        if (Number.isNaN(value))
            return '';
        return kind === 'date' ? new Date(value).toISOString() : String(value);
    };
}
/** A cell as it stands in CSV: quoted where it has to be. */
function quoteCell(text) {
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js
var sync = __webpack_require__(42016);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
;// CONCATENATED MODULE: ./src/train/command/read-predictions.ts





/** What rows are called in the files that a command is handed. */
const ROW_ID = 'sluice_id';
/** Where ids may stand in what it hands back. */
const ID_COLUMNS = ['id', ROW_ID];
/**
 * What a command says of the rows that it was handed, by their ids, with the labels that we know: a
 * `label` that it writes is not read.
 * @throws BrokenError where the file can't be read, or does not answer for each of the rows once
 */
async function readPredictions(path, asked) {
    const broken = (message, cause) => new errors/* BrokenError */.gk(`the predictions in ${path} can't be used: ${message}`, undefined, { cause });
    const records = parseRecords(await read(path, broken), broken);
    const [header = [], ...rows] = records;
    const answers = new AnswerRows(header, asked, broken);
    for (const row of rows)
        answers.take(row);
    return answers.predictions();
}
async function read(path, broken) {
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        throw broken((0,errors/* messageOf */.bD)(cause), cause);
    });
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw broken('they are not UTF-8');
    return bytes.toString('utf8');
}
function parseRecords(text, broken) {
    try {
        return (0,sync/* parse */.qg)(text, { bom: true, skip_empty_lines: true });
    }
    catch (cause) {
        throw broken((0,errors/* messageOf */.bD)(cause), cause);
    }
}
/** Takes records, and puts what they say where their rows stand. */
class AnswerRows {
    asked;
    broken;
    #columns;
    #id;
    #scores;
    #places;
    #classOf;
    #seen;
    #predicted;
    #scored;
    #row = 1;
    constructor(header, asked, broken) {
        this.asked = asked;
        this.broken = broken;
        const { task, classes, testIds } = asked;
        this.#columns = new Map(header.map((name, index) => [name, index]));
        if (this.#columns.size < header.length)
            throw broken('a column stands in their header twice');
        const id = ID_COLUMNS.find((name) => this.#columns.has(name));
        if (id === undefined)
            throw broken('they have no column "id"');
        this.#id = id;
        this.#scores = scoreColumns(header, task, classes);
        const missing = this.#scores.filter((name) => !this.#columns.has(name));
        if (missing.length > 0)
            throw broken(`they have no column "${missing.join('", "')}"`);
        if (this.#scores.length === 0 && !this.#columns.has('prediction')) {
            const score = task === 'regression' ? '' : ' and none of scores';
            throw broken(`they have no column "prediction"${score}`);
        }
        this.#places = new Map(testIds.map((name, row) => [name, row]));
        this.#classOf = new Map(classes.map((name, index) => [name, index]));
        this.#seen = new Uint8Array(testIds.length);
        this.#predicted = new Float64Array(testIds.length);
        this.#scored = new Float64Array(testIds.length * this.#scores.length);
    }
    take(cells) {
        this.#row++;
        const id = this.#cell(cells, this.#id);
        const place = this.#places.get(id);
        if (place === undefined)
            throw this.#wrong(`there is no test row "${id}"`);
        if (this.#seen[place])
            throw this.#wrong(`the id "${id}" occurs twice`);
        this.#seen[place] = 1;
        const width = this.#scores.length;
        this.#scores.forEach((column, k) => {
            this.#scored[place * width + k] = this.#score(cells, column);
        });
        this.#predicted[place] = this.#columns.has('prediction')
            ? this.#prediction(cells)
            : this.#likeliest(place);
    }
    predictions() {
        const { task, classes, testIds: ids, test } = this.asked;
        const missing = this.#seen.indexOf(0);
        if (missing >= 0) {
            const count = this.#seen.reduce((sum, seen) => sum + 1 - seen, 0);
            throw this.broken(`${(0,quantities/* plural */.LS)(count, 'test row has', 'test rows have')} no prediction; the first is "${ids[missing]}"`);
        }
        const scores = this.#scores.length > 0 && { scores: this.#scored };
        switch (task) {
            case 'binary':
                return {
                    task,
                    classes: [classes[0], classes[1]],
                    ids,
                    labels: Uint8Array.from(test.y),
                    predicted: Uint8Array.from(this.#predicted),
                    ...scores,
                };
            case 'multiclass':
                return {
                    task,
                    classes,
                    ids,
                    labels: Int32Array.from(test.y),
                    predicted: Int32Array.from(this.#predicted),
                    ...scores,
                };
            case 'regression':
                return { task, ids, ...this.#inUnits(), predicted: this.#predicted };
        }
    }
    /** Labels are read in the units of a model; a command answers in those of its file. */
    #inUnits() {
        const { test, encoding } = this.asked;
        const { label } = encoding;
        return label.task === 'regression' && label.transform === 'log'
            ? { labels: test.y.map(Math.exp), transform: label.transform }
            : { labels: test.y };
    }
    /** The class of the largest score; of two, the positive one above a half. */
    #likeliest(place) {
        const width = this.#scores.length;
        const own = this.#scored.subarray(place * width, (place + 1) * width);
        return width === 1 ? Number(own[0] > 0.5) : own.indexOf(Math.max(...own));
    }
    #prediction(cells) {
        if (this.asked.task === 'regression')
            return this.#number(cells, 'prediction');
        const text = this.#cell(cells, 'prediction');
        const index = this.#classOf.get(text);
        if (index === undefined) {
            throw this.#wrong(`"${text}" is not one of the classes ${this.asked.classes.join(', ')}`);
        }
        return index;
    }
    #score(cells, column) {
        const value = this.#number(cells, column);
        if (value >= 0 && value <= 1)
            return value;
        throw this.#wrong(`${value} in "${column}" is not a probability, between 0 and 1`);
    }
    #number(cells, column) {
        const text = this.#cell(cells, column);
        const value = Number(text);
        if (text.trim() === '' || !Number.isFinite(value)) {
            throw this.#wrong(`"${text}" in "${column}" is not a number`);
        }
        return value;
    }
    #cell(cells, column) {
        return cells[this.#columns.get(column) ?? -1] ?? '';
    }
    #wrong(message) {
        return this.broken(`in record ${this.#row} ${message}`);
    }
}
/** The columns of the scores, none where the file has classes alone. */
function scoreColumns(header, task, classes) {
    if (task === 'regression')
        return [];
    if (task === 'binary') {
        const positive = `score_${classes[1]}`;
        return ['score', positive].filter((name) => header.includes(name)).slice(0, 1);
    }
    const scored = header.some((name) => name.startsWith('score_'));
    return scored ? classes.map((name) => `score_${name}`) : [];
}

;// CONCATENATED MODULE: ./src/train/command/hand-over.ts






/**
 * Leaves out what a command is not to see: of the test rows the label, and of all rows the columns
 * that are no features.
 * @param hidden columns of the config's `ignore`
 * @throws InputError where a column goes by the name that rows are known by
 */
function handedRows({ train, validation }, { testTable, testIds, encoding }, hidden) {
    if (testTable.columns.some(({ name }) => name === ROW_ID)) {
        throw errors/* InputError */.dz.of(`a column is called "${ROW_ID}", by which a command is told its rows`, {
            at: { file: testTable.file },
            fix: 'Give it another name.',
        });
    }
    const label = encoding.label.column;
    return {
        train: without(train, hidden),
        validation: without(validation, hidden),
        test: without(testTable, [...hidden, label]),
        testIds,
    };
}
function without(table, names) {
    return { ...table, columns: table.columns.filter(({ name }) => !names.includes(name)) };
}
/** @throws BrokenError when a file can't be written */
async function writeRows(rows, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const { train, validation, test, testIds } = rows;
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, 'train.csv'), formatCsv(train));
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, 'validation.csv'), formatCsv(validation));
    const ids = { name: ROW_ID, cells: testIds };
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, 'test-features.csv'), formatCsv(test, ids));
}

;// CONCATENATED MODULE: ./src/train/command/left-files.ts



/** The files at a path and below it, by their paths; none where there is nothing. */
async function stampFiles(path) {
    const stamps = new Map();
    for (const { file, stamp } of await walk(path))
        stamps.set(file, stamp);
    return stamps;
}
/**
 * The files that a command left at a path: a file, or a folder with all below it.
 * @param before what stood there before it ran
 * @returns undefined where there is nothing
 * @throws BrokenError where one of them is older than the run, a link or no file: it may be of
 * another training, or of another folder
 */
async function leftFiles(path, before) {
    const found = await walk(path);
    if (found.length === 0)
        return undefined;
    for (const { file, stamp, plain } of found) {
        if (!plain) {
            throw new errors/* BrokenError */.gk(`${file} is a link or no file, so it may lie anywhere`, 'Let the command write files, not links to them.');
        }
        if (before.get(file) === stamp) {
            throw new errors/* BrokenError */.gk(`${file} was there before the command ran, and it has not written it again`, 'Delete it first, or write to SLUICE_OUT, which is new in each run.');
        }
    }
    const single = found.length === 1 && found[0].file === path;
    const folder = single ? (0,external_node_path_.dirname)(path) : path;
    const files = single ? [(0,external_node_path_.basename)(path)] : found.map(({ file }) => file.slice(path.length + 1));
    return { folder, files: files.sort() };
}
async function walk(path) {
    const stat = await (0,promises_.lstat)(path, { bigint: true }).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw new errors/* BrokenError */.gk(`${path} can't be read (${error.code})`, undefined, { cause: error });
    });
    if (stat === undefined)
        return [];
    if (!stat.isDirectory()) {
        const stamp = [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
        return [{ file: path, stamp, plain: stat.isFile() }];
    }
    const names = await (0,promises_.readdir)(path);
    return (await Promise.all(names.map((name) => walk((0,external_node_path_.join)(path, name))))).flat();
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/train/command/output-log.ts


/** Characters that are shown as they come. */
const MOST_SHOWN = 1 << 20;
/** Characters of the end that are shown all the same. */
const END = 4096;
const LINES_OF_END = 20;
/** Longer lines are cut. */
const output_log_LONGEST_LINE = 2000;
/**
 * What a command prints, as lines without control characters: all of it up to a million characters,
 * and then its last lines. A bar that redraws itself is a line as it was last drawn.
 */
class OutputLog {
    tell;
    #decoders = { stdout: new external_node_string_decoder_.StringDecoder('utf8'), stderr: new external_node_string_decoder_.StringDecoder('utf8') };
    #begun = { stdout: '', stderr: '' };
    #shown = 0;
    /** Of what is not shown. */
    #unshown = 0;
    #end = '';
    /** @param tell takes a line; nothing in it is escaped but control characters taken away */
    constructor(tell) {
        this.tell = tell;
    }
    take(stream, bytes) {
        const text = this.#decoders[stream].write(Buffer.from(bytes));
        if (this.#shown >= MOST_SHOWN) {
            this.#unshown += text.length;
            this.#end = (this.#end + text).slice(-END);
            return;
        }
        const lines = (this.#begun[stream] + text).split('\n');
        const rest = lines.pop() ?? '';
        // Where no line ends, an end of it is as good as all.
        this.#begun[stream] = rest.length > 2 * output_log_LONGEST_LINE ? rest.slice(-output_log_LONGEST_LINE) : rest;
        for (const line of lines)
            this.#show(line);
    }
    /** Shows what is left to show. */
    finish() {
        for (const stream of ['stdout', 'stderr']) {
            const rest = this.#begun[stream] + this.#decoders[stream].end();
            if (rest !== '')
                this.#show(rest);
            this.#begun[stream] = '';
        }
        if (this.#unshown === 0)
            return;
        this.tell(`… ${this.#unshown} more characters of output are not shown; it ended with:`);
        const lines = this.#end.split('\n').filter((line) => line.trim() !== '');
        for (const line of lines.slice(-LINES_OF_END))
            this.tell(printable(line));
    }
    #show(line) {
        const text = printable(line);
        this.#shown += line.length + 1;
        this.tell(text);
    }
}
function printable(line) {
    const drawn = line.replace(/\r$/, '');
    const last = drawn.slice(drawn.lastIndexOf('\r') + 1).slice(0, 2 * output_log_LONGEST_LINE);
    const text = (0,external_node_util_.stripVTControlCharacters)(last);
    return text.length > output_log_LONGEST_LINE ? `${text.slice(0, output_log_LONGEST_LINE)} …` : text;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/train/command/process-group.ts

/**
 * A command with whatever it started. On Linux its processes are found one by one: those of its
 * session, and those that left it and still carry its mark in their environment. Elsewhere they are
 * its process group as a whole.
 */
class ProcessGroup {
    leader;
    mark;
    /**
     * @param leader the process that leads the group and its session
     * @param mark a `NAME=VALUE` of its environment that no other process has
     */
    constructor(leader, mark) {
        this.leader = leader;
        this.mark = mark;
    }
    /** Whether any of them still runs. One that has ended and waits for its parent does not. */
    alive() {
        return PROC ? this.#members().length > 0 : signalled(-this.leader, 0);
    }
    /** Sends a signal to each of them; one that has ended meanwhile is none to send it to. */
    send(signal) {
        const targets = PROC ? this.#members() : [-this.leader];
        for (const target of targets)
            signalled(target, signal);
    }
    #members() {
        return (0,external_node_fs_.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number)
            .filter((pid) => pid !== process.pid && this.#holds(pid));
    }
    #holds(pid) {
        const stat = readProc(pid, 'stat');
        if (stat === undefined)
            return false;
        // The name, in brackets, may hold anything; after it: state, parent, group, session.
        const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (state === 'Z' || state === 'X')
            return false;
        if (Number(group) === this.leader || Number(session) === this.leader)
            return true;
        return readProc(pid, 'environ')?.split('\0').includes(this.mark) === true;
    }
}
const PROC = process.platform === 'linux' && (0,external_node_fs_.existsSync)('/proc/self/stat');
/** Undefined where it has ended, or is somebody else's. */
function readProc(pid, file) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${file}`, 'utf8');
    }
    catch {
        return undefined;
    }
}
function signalled(target, signal) {
    try {
        return process.kill(target, signal);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/train/command/process.ts




/** Milliseconds. */
const POLL_EVERY = 100;
/** What a process that was asked to end gets before it is killed: a cancelled job has seconds. */
const TERM_PATIENCE = 3_000;
/** What those that a command started get to end by themselves once it has ended. */
const LEFT_PATIENCE = 3_000;
/** A writer that got away may hold the output open for ever. */
const DRAIN_PATIENCE = 1_000;
const MINUTE = 60_000;
/**
 * Runs a command to its end, and ends whatever is left of it then: when this returns or throws,
 * nothing that it started is at work.
 * @throws the signal's own reason when it is aborted, once all has ended
 */
async function runProcess(spec, listener, signal) {
    signal.throwIfAborted();
    const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', spec.run], {
        cwd: spec.folder,
        env: spec.env,
        // A session of its own, so that all of it can be ended together.
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    const exit = exitOf(child);
    if (child.pid === undefined)
        return exit;
    const group = new ProcessGroup(child.pid, spec.mark);
    // Whoever ends this process at once, as a second Ctrl-C does, ends the command too.
    const atExit = () => group.send('SIGKILL');
    process.once('exit', atExit);
    const drained = drain(child, listener);
    try {
        const first = await watch(spec, listener, signal, child, exit);
        const left = await endGroup(group, first.kind === 'exited' ? LEFT_PATIENCE : 0);
        await Promise.race([drained, (0,external_node_timers_promises_.setTimeout)(DRAIN_PATIENCE, undefined, { ref: false })]);
        signal.throwIfAborted();
        listener.poll();
        return left && first.kind === 'exited' && first.code === 0 ? { kind: 'left-processes' } : first;
    }
    finally {
        group.send('SIGKILL');
        process.removeListener('exit', atExit);
        child.stdout?.destroy();
        child.stderr?.destroy();
    }
}
function exitOf(child) {
    return new Promise((done) => {
        child.once('error', (error) => done({ kind: 'not-started', why: (0,errors/* messageOf */.bD)(error) }));
        child.once('exit', (code, signal) => done(signal === null ? { kind: 'exited', code: code ?? -1 } : { kind: 'killed', signal }));
    });
}
function drain(child, listener) {
    child.stdout?.on('data', (bytes) => listener.output('stdout', bytes));
    child.stderr?.on('data', (bytes) => listener.output('stderr', bytes));
    return new Promise((done) => child.once('close', done));
}
/** Waits for the end of the command itself, or for a reason to end it. */
function watch({ timeoutMinutes, silentMinutes }, listener, signal, child, exit) {
    return new Promise((done, fail) => {
        const started = performance.now();
        let heard = started;
        const hear = () => {
            heard = performance.now();
        };
        child.stdout?.on('data', hear);
        child.stderr?.on('data', hear);
        const stop = () => {
            clearInterval(timer);
            signal.removeEventListener('abort', aborted);
        };
        const end = (how) => {
            stop();
            done(how);
        };
        const aborted = () => end({ kind: 'killed', signal: 'SIGTERM' });
        const timer = setInterval(() => {
            try {
                if (listener.poll())
                    hear();
            }
            catch (error) {
                stop();
                fail(error);
            }
            const now = performance.now();
            if (now - started > timeoutMinutes * MINUTE)
                end({ kind: 'timed-out' });
            else if (now - heard > silentMinutes * MINUTE)
                end({ kind: 'silent' });
        }, POLL_EVERY);
        signal.addEventListener('abort', aborted);
        exit.then(end);
    });
}
/**
 * Ends what is left of a group: asks it to, and kills what does not.
 * @param patience milliseconds in which it may end unasked
 * @returns whether anything was left after that
 */
async function endGroup(group, patience) {
    if (await gone(group, patience))
        return false;
    group.send('SIGTERM');
    if (await gone(group, TERM_PATIENCE))
        return true;
    // One may start another between the look and the kill.
    for (let turn = 0; turn < 100 && group.alive(); turn++) {
        group.send('SIGKILL');
        await gone(group, 20);
    }
    return true;
}
async function gone(group, patience) {
    const until = performance.now() + patience;
    while (group.alive()) {
        if (performance.now() >= until)
            return false;
        await (0,external_node_timers_promises_.setTimeout)(20);
    }
    return true;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./src/train/command/protocol.ts

/**
 * What a command may append to `SLUICE_EVENTS`, an object a line; `python/sluice.py` writes it. A
 * number that is none, such as NaN, is null.
 */
const protocol_name = schemas/* string */.YjP().min(1).max(200);
const number = schemas/* number */.aig().nullable();
const count = schemas/* number */.aig().int().min(0).max(Number.MAX_SAFE_INTEGER);
const metrics = schemas/* record */.g1P(protocol_name, number);
const parameter = schemas/* union */.KCZ([schemas/* string */.YjP().max(1000), number, schemas/* boolean */.zMY()]);
const reported = schemas/* discriminatedUnion */.gMt('type', [
    /** What trains, with its version. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('framework'), name: protocol_name, version: protocol_name }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('params'), values: schemas/* record */.g1P(protocol_name, parameter) }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('fit-started'), fit: count }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('fit-ended'), fit: count }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('epoch'),
        /** From 1. Left out: the one after the last. */
        epoch: count.min(1).optional(),
        /** How many there are to be. */
        epochs: count.min(1).optional(),
        metrics,
        learningRate: number.optional(),
        seconds: schemas/* number */.aig().min(0).optional(),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('batch'),
        epoch: count.min(1),
        batch: count.min(1),
        batches: count.min(1).optional(),
        loss: number,
    }),
    /** A metric of the command's own, of the whole test set. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('metric'), name: protocol_name, value: number }),
    /** Why the command is about to end. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('error'), message: schemas/* string */.YjP().max(5000) }),
]);
/**
 * An event from its line, or undefined where the line is none. `NaN` and `Infinity`, which Python's
 * json writes and JSON doesn't have, are read as null.
 */
function parseReported(line) {
    return reported.safeParse(jsonOf(line)).data;
}
const STRING_OR_NO_NUMBER = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;
function jsonOf(line) {
    const parse = (text) => {
        try {
            return JSON.parse(text);
        }
        catch {
            return undefined;
        }
    };
    return (parse(line) ??
        parse(line.replace(STRING_OR_NO_NUMBER, (token) => (token.startsWith('"') ? token : 'null'))));
}
/** What every command gets of the environment that Sluice runs in, where it is set. */
const PASSED = [
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'LANGUAGE',
    'LC_ALL',
    'LC_CTYPE',
    'TZ',
    'TMPDIR',
    'TMP',
    'TEMP',
    'LD_LIBRARY_PATH',
    'DYLD_LIBRARY_PATH',
    'VIRTUAL_ENV',
    'CONDA_PREFIX',
    'PYTHONPATH',
    'CI',
    /** By it a runner finds the processes of a job that it has to end. */
    'RUNNER_TRACKING_ID',
];
/**
 * The environment of a command: the usual names, those that its config passes on, and ours. What is
 * not named does not get there, so no token does.
 */
function environmentOf(own, passed, { events, out, data, checkpoint, seed, params, python }) {
    const kept = [...PASSED, ...passed].flatMap((key) => {
        const value = own[key];
        return value === undefined ? [] : [[key, value]];
    });
    const inherited = Object.fromEntries(kept);
    const path = inherited['PYTHONPATH'];
    return {
        // A script that sets no seed for its hashes has the same ones all the same.
        PYTHONHASHSEED: String(seed),
        PYTHONUNBUFFERED: '1',
        ...inherited,
        PYTHONPATH: path ? `${python}:${path}` : python,
        SLUICE_EVENTS: events,
        SLUICE_OUT: out,
        SLUICE_DATA: data,
        ...(checkpoint !== undefined && { SLUICE_CHECKPOINT: checkpoint }),
        SLUICE_SEED: String(seed),
        SLUICE_PARAMS: JSON.stringify(params),
    };
}

// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
;// CONCATENATED MODULE: ./src/train/command/report-reader.ts


/** Epochs that are kept and told of, and names that are kept of each kind. */
const MOST_EPOCHS = 10_000;
const MOST_NAMES = 1000;
/** Takes the lines that a command writes, tells of them, and keeps what the run records. */
class ReportReader {
    emit;
    #params = new Map();
    #metrics = new Map();
    #history = [];
    #fits = new Set();
    #warned = new Set();
    #framework;
    #epoch = 0;
    #requested;
    #error;
    #unread = 0;
    #firstUnread = '';
    #untold = 0;
    constructor(emit) {
        this.emit = emit;
    }
    take(line) {
        const report = parseReported(line);
        if (report === undefined) {
            this.#unread++;
            this.#firstUnread ||= line;
            return;
        }
        switch (report.type) {
            case 'framework':
                this.#framework ??= { name: report.name, version: report.version };
                return;
            case 'params':
                for (const [name, value] of Object.entries(report.values))
                    keep(this.#params, name, value);
                return;
            case 'metric':
                keep(this.#metrics, report.name, report.value);
                return;
            case 'fit-started':
                this.#fits.add(report.fit);
                return;
            case 'fit-ended':
                this.#fits.delete(report.fit);
                return;
            case 'error':
                this.#error = report.message;
                return;
            case 'epoch':
                this.#takeEpoch(report);
                return;
            case 'batch': {
                const { epoch, batch, batches, loss } = report;
                if (loss === null)
                    return;
                this.emit({ type: 'batch', epoch, batch, ...(batches && { batches }), loss });
                return;
            }
        }
    }
    #takeEpoch({ epoch, epochs, metrics, learningRate, seconds }) {
        this.#epoch = epoch ?? this.#epoch + 1;
        this.#requested = epochs ?? this.#requested;
        if (this.#history.length === MOST_EPOCHS) {
            this.#untold++;
            return;
        }
        const kept = {};
        const all = typeof learningRate === 'number' ? { ...metrics, learningRate } : metrics;
        for (const [name, value] of Object.entries(all).slice(0, MOST_NAMES)) {
            if (value === null)
                this.#warnOnce(`${name} is not a number in epoch ${this.#epoch}`, name);
            else
                kept[name] = value;
        }
        this.#history.push(kept);
        this.emit({
            type: 'epoch',
            epoch: this.#epoch,
            ...(this.#requested !== undefined && { epochs: this.#requested }),
            metrics: kept,
            ...(typeof learningRate === 'number' && { learningRate }),
            ...(seconds !== undefined && { seconds }),
        });
    }
    #warnOnce(message, key) {
        if (this.#warned.has(key))
            return;
        this.#warned.add(key);
        this.emit({ type: 'warning', message });
    }
    /** Says what could not be told or read. No line comes after. */
    finish() {
        if (this.#untold > 0) {
            const message = `${this.#untold} epochs after the first ${MOST_EPOCHS} are not recorded`;
            this.emit({ type: 'warning', message });
        }
        if (this.#unread > 0) {
            const first = (0,shorten/* shorten */.m)(this.#firstUnread, 80);
            const lines = this.#unread === 1 ? 'a line is no event' : `${this.#unread} lines are no events`;
            this.emit({ type: 'warning', message: `SLUICE_EVENTS: ${lines}; the first is: ${first}` });
        }
    }
    /** What the command says of its own end. */
    get error() {
        return this.#error;
    }
    /** Whether a training was begun and not ended: it crashed, whatever the script made of it. */
    get cutOff() {
        return this.#fits.size > 0;
    }
    get history() {
        return this.#history;
    }
    get framework() {
        return this.#framework;
    }
    get reports() {
        return {
            params: Object.fromEntries(this.#params),
            metrics: Object.fromEntries(this.#metrics),
        };
    }
}
function keep(values, name, value) {
    if (values.has(name) || values.size < MOST_NAMES)
        values.set(name, value);
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/train/command/sluice-py.ts




/**
 * The folder of `sluice.py`, which stands beside the folder that this code is in, bundled or not.
 * @throws BrokenError where a part of Sluice is missing
 */
function pythonFolder() {
    const start = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        const python = (0,external_node_path_.join)(folder, 'python');
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(python, 'sluice.py')))
            return python;
        if (folder === (0,external_node_path_.dirname)(folder))
            break;
    }
    throw new errors/* BrokenError */.gk(`python/sluice.py is missing: it belongs beside the folder of ${start}`);
}

;// CONCATENATED MODULE: ./src/train/command/command-trainer.ts












/** What a command leaves in `SLUICE_OUT` where its config names no other place. */
const USUAL = { predictions: 'predictions.csv', model: 'model' };
/**
 * Trains by a command of the user's, whatever it is written in. It is handed rows as files, and
 * hands back predictions of the test rows and, if it likes, files of a model.
 */
function commandTrainer() {
    return {
        kind: 'command',
        tables: true,
        async prepare(spec, data) {
            const { rows, evaluation } = prepare(spec, data);
            return { run: (context) => train(spec, rows, evaluation, context) };
        },
    };
}
function prepare(spec, { training, evaluation }) {
    if (process.platform === 'win32') {
        throw errors/* InputError */.dz.of('a command needs Linux or macOS', {
            fix: 'There a command and all that it starts can be ended together. Use runs-on: ubuntu-latest.',
        });
    }
    if (!training?.tables || !evaluation) {
        throw errors/* InputError */.dz.of('a command needs rows to train on and rows to test on', {
            fix: 'Name a file and its label: data: {path: FILE.csv, label: COLUMN}',
        });
    }
    return { rows: handedRows(training.tables, evaluation, spec.hidden), evaluation };
}
async function train(spec, rows, evaluation, { seed, emit, signal, checkpoints, scratch }) {
    signal.throwIfAborted();
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'command-'));
    const place = (name) => (0,external_node_path_.join)(own, name);
    const [events, out, data] = [place('events.jsonl'), place('out'), place('data')];
    await (0,promises_.mkdir)(out, { recursive: true });
    if (checkpoints !== undefined)
        await (0,promises_.mkdir)(checkpoints, { recursive: true });
    await writeRows(rows, data);
    const predictions = spec.predictions ?? (0,external_node_path_.join)(out, USUAL.predictions);
    const model = spec.model ?? (0,external_node_path_.join)(out, USUAL.model);
    const before = { predictions: await stampFiles(predictions), model: await stampFiles(model) };
    const reader = new ReportReader(emit);
    const end = await listen(spec, environmentOf(process.env, spec.env, {
        events,
        out,
        data,
        ...(checkpoints !== undefined && { checkpoint: checkpoints }),
        seed,
        params: spec.params,
        python: pythonFolder(),
    }), { events, reader, emit, signal });
    refuseUnlessWhole(end, spec, reader);
    const { engine, version } = reader.framework
        ? { engine: reader.framework.name, version: reader.framework.version }
        : { engine: 'command', version: 'not reported' };
    return {
        by: { kind: 'command', engine, version },
        outcome: {
            kind: 'predictions',
            predictions: await predictionsAt(predictions, before.predictions, evaluation),
        },
        history: reader.history,
        reported: reader.reports,
        model: await modelAt(model, before.model, spec.model !== undefined),
    };
}
/** Runs the command and tells of what it prints and reports. */
async function listen({ run, folder, timeoutMinutes, silentMinutes }, env, { events, reader, emit, signal, }) {
    const tail = new EventTail(events);
    const log = new OutputLog((text) => emit({ type: 'output', text }));
    const mark = `SLUICE_EVENTS=${events}`;
    try {
        const spec = { run, folder, env, mark, timeoutMinutes, silentMinutes };
        const listener = {
            output: (stream, bytes) => {
                if (!signal.aborted)
                    log.take(stream, bytes);
            },
            poll() {
                let news = false;
                for (const line of tail.lines()) {
                    if (signal.aborted)
                        break;
                    news = true;
                    reader.take(line);
                }
                return news;
            },
        };
        return await runProcess(spec, listener, signal);
    }
    finally {
        const rest = tail.end();
        if (!signal.aborted) {
            if (rest !== undefined)
                reader.take(rest);
            log.finish();
            reader.finish();
        }
    }
}
/** @throws BrokenError unless the command ended well, and nothing of it is at work any more */
function refuseUnlessWhole(end, spec, reader) {
    const why = whyNotWhole(end, spec);
    const said = reader.error === undefined ? '' : `: ${reader.error}`;
    if (why)
        throw new errors/* BrokenError */.gk(`the command ${why.what}${said}`, why.fix);
    if (said)
        throw new errors/* BrokenError */.gk(`the command exited with 0, but reported an error${said}`);
    if (reader.cutOff) {
        throw new errors/* BrokenError */.gk('the command exited with 0, but a training in it began and did not end: it crashed', 'Let the script end with the exception instead of catching it.');
    }
}
function whyNotWhole(end, { timeoutMinutes, silentMinutes }) {
    switch (end.kind) {
        case 'exited':
            if (end.code === 0)
                return undefined;
            if (end.code === 127) {
                const fix = 'Is what it starts installed, and on the PATH?';
                return { what: 'exited with 127: the shell did not find what it names', fix };
            }
            // A shell's own word for a child that a signal ended.
            if (end.code > 128)
                return { what: `exited with ${end.code}, as after signal ${end.code - 128}` };
            return { what: `exited with ${end.code}` };
        case 'killed':
            return {
                what: `was killed by ${end.signal}`,
                ...(end.signal === 'SIGKILL' && { fix: 'Often that is for want of memory.' }),
            };
        case 'timed-out':
            return {
                what: `had not ended after ${timeoutMinutes} min, and was ended`,
                fix: 'Give it more time: command: {timeout-minutes: …}',
            };
        case 'silent':
            return {
                what: `had printed and reported nothing for ${silentMinutes} min, and was ended`,
                fix: 'Let it say where it is, or give it more time: command: {silent-minutes: …}',
            };
        case 'not-started':
            return { what: `could not be started: ${end.why}` };
        case 'left-processes':
            return {
                what: 'ended and left processes at work, which could still change what it left',
                fix: 'Let it wait for what it starts.',
            };
    }
}
async function predictionsAt(path, before, evaluation) {
    const left = await leftFiles(path, before);
    if (left === undefined) {
        throw new errors/* BrokenError */.gk(`the command exited with 0 and left no predictions: there is no ${path}`, 'Write them with sluice.predictions(ids, labels, scores), or name their file: command: {predictions: FILE.csv}');
    }
    return readPredictions(path, evaluation);
}
async function modelAt(path, before, named) {
    const left = await leftFiles(path, before);
    if (left !== undefined)
        return { kind: 'files', ...left, flavour: 'command' };
    if (!named)
        return { kind: 'none' };
    throw new errors/* BrokenError */.gk(`the command exited with 0 and left no model: there is no ${path}`);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var src_version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/train/dense/kernels.generated.ts
// Written by scripts/build-wasm.mjs from assembly/dense; do not edit.
// biome-ignore-all format: generated
const SOURCE_HASH = '7e480c539f1e40fdd2973448aecec117011442900a16639330ad5248360793e1';
const LayerKind = { dense: 0, dropout: 1, batch_normalization: 2 };
const Activation = { linear: 0, relu: 1, leaky_relu: 2, elu: 3, selu: 4, gelu: 5, swish: 6, tanh: 7, sigmoid: 8, softmax: 9 };
const Loss = { binary_crossentropy: 0, categorical_crossentropy: 1, mse: 2, mae: 3, huber: 4 };
const Optimizer = { sgd: 0, adam: 1, rmsprop: 2, adagrad: 3 };
const Layer = {
    bytes: 96,
    fields: {
        kind: [0, 'i32'],
        inputs: [4, 'i32'],
        outputs: [8, 'i32'],
        activation: [12, 'i32'],
        fused: [16, 'i32'],
        input: [20, 'usize'],
        output: [24, 'usize'],
        gradient: [28, 'usize'],
        inputGradient: [32, 'usize'],
        reluMask: [36, 'usize'],
        slope: [40, 'usize'],
        kernel: [44, 'usize'],
        bias: [48, 'usize'],
        kernelGradient: [52, 'usize'],
        biasGradient: [56, 'usize'],
        transposed: [60, 'usize'],
        threshold: [64, 'u32'],
        keepScale: [68, 'f32'],
        random: [72, 'usize'],
        movingMean: [76, 'usize'],
        movingVariance: [80, 'usize'],
        deviation: [84, 'usize'],
        move: [88, 'f32'],
        epsilon: [92, 'f32'],
    },
};
const Rows = {
    bytes: 20,
    fields: {
        x: [0, 'usize'],
        columns: [4, 'i32'],
        y: [8, 'usize'],
        weights: [12, 'usize'],
        order: [16, 'usize'],
    },
};
const Lane = {
    bytes: 64,
    fields: {
        layers: [0, 'usize'],
        count: [4, 'i32'],
        capacity: [8, 'i32'],
        stride: [12, 'usize'],
        loss: [16, 'i32'],
        delta: [20, 'f32'],
        outputs: [24, 'i32'],
        threshold: [28, 'f32'],
        mae: [32, 'i32'],
        gradient: [36, 'usize'],
        gradientBytes: [40, 'usize'],
        lossSum: [48, 'f64'],
        metricSum: [56, 'f64'],
    },
};
const Segment = {
    bytes: 36,
    fields: {
        offset: [0, 'usize'],
        bytes: [4, 'usize'],
        l1: [8, 'f32'],
        l2: [12, 'f32'],
        transposed: [16, 'usize'],
        transposedStride: [20, 'usize'],
        firstOutput: [24, 'i32'],
        panels: [28, 'i32'],
        rows: [32, 'i32'],
    },
};
const Part = {
    bytes: 24,
    fields: {
        segments: [0, 'usize'],
        count: [4, 'i32'],
        squares: [8, 'f64'],
        penalty: [16, 'f64'],
    },
};
const Step = {
    bytes: 28,
    fields: {
        first: [0, 'i32'],
        rows: [4, 'i32'],
        rate: [8, 'f32'],
        decay: [12, 'f32'],
        loss: [16, 'f32'],
        penalty: [20, 'f32'],
        norm: [24, 'f32'],
    },
};
const kernels_generated_Program = {
    bytes: 112,
    fields: {
        lanes: [0, 'usize'],
        laneCount: [4, 'i32'],
        parts: [8, 'usize'],
        rows: [12, 'usize'],
        parameters: [16, 'usize'],
        firstMoment: [20, 'usize'],
        secondMoment: [24, 'usize'],
        optimizer: [28, 'i32'],
        rho: [32, 'f32'],
        rest1: [36, 'f32'],
        rest2: [40, 'f32'],
        epsilon: [44, 'f32'],
        momentum: [48, 'f32'],
        nesterov: [52, 'i32'],
        clipNorm: [56, 'f32'],
        steps: [60, 'usize'],
        lossSum: [64, 'f64'],
        metricSum: [72, 'f64'],
        normSum: [80, 'f64'],
        stepCount: [88, 'i32'],
        call: [92, 'i32'],
        arrived: [96, 'i32'],
        generation: [100, 'i32'],
        asleep: [104, 'i32'],
        patience: [108, 'i32'],
    },
};
const RELAXED = 'AGFzbQEAAAABXQxgA39/fwBgAX8AYAN/f38Bf2AHf39/f39/fQBgDH9/f39/f39/f39/fwBgAn9/AGAFf39/f38AYAR/f39/AGAEf39/fQBgBX9/f399AX1gAX8BfGAGf39/f39/AAISAQNlbnYGbWVtb3J5AgMBgIAEAxcWAgEEBQADBgcBAgEAAAgACQMBCgsAAAdJCAdyZWZyZXNoABEHcGVuYWx0eQASCGV2YWx1YXRlABMHc2h1ZmZsZQAMBHN0b3AACgV0cmFpbgAJBHdvcmsACAZtZW1vcnkCAAqyiwEWogkECHsNfwV8An0DQCABIBVKBEAgACgCPCAVQRxsaiEWQQAgAiACQX9GIhQbIQsgFAR/IAAoAgQFIAJBAWoLIREgCyEMA0AgDCARSARAIAAgFiAMEAsgDEEBaiEMDAELCyAURQRAIAAQAQtEAAAAAAAAAAAhGUEAIQwDQCAMIAAoAgRIBEAgGSAAKAIAIAxBBnRqKwMwoCEZIAxBAWohDAwBCwsgGSAWKAIEt6MhG0QAAAAAAAAAACEZQQAhDANAIAwgACgCBEgEQCAZIAAoAgAgDEEGdGorAzigIRkgDEEBaiEMDAELCyAZIRggCyEMA0AgDCARSARAIAAoAgggDEEYbGohE0EAIRJEAAAAAAAAAAAhGkQAAAAAAAAAACEZIAAoAgAiDSgCJCEQIAAoAgRBAUoEfyANQUBrKAIkBUEACyEPA0AgEiATKAIESARAIBMoAgAgEkEkbGoiDigCACAOKAIEaiEXIA4qAghDAAAAAFwiDUUEQCAOKgIMQwAAAABcIQ0LIA4qAgj9EyEHIA4qAgz9EyIGIAb95AEhBP0MAAAAAAAAAAAAAAAAAAAAACEJ/QwAAAAAAAAAAAAAAAAAAAAAIQggDigCACEOA0AgDiAXSQRAIA4gEGr9AAQAIQMgDwRAIAMgDiAPav0ABAD95AEhAwsgDQRAIAggDiAAKAIQav0ABAAiBf3gASIKIAogBiAH/YUC/eYB/eQBIQggBSAEIAMgBf0MAAAAgAAAAIAAAACAAAAAgP1OIAf9UCAK/QwAAAAAAAAAAAAAAAAAAAAA/UT9Tv3kAf2FAiEDCyADIAP94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1PIgMgAyAJ/YUCIQkgDiAQaiAD/QsEACAOQRBqIQ4MAQsLIBogCf0fACAJ/R8BkiAJ/R8CIAn9HwOSkrugIRogGSAI/R8AIAj9HwGSIAj9HwIgCP0fA5KSu6AhGSASQQFqIRIMAQsLIBMgGjkDCCATIBk5AxAgDEEBaiEMDAELCyAAKgI4QwAAAABeBH0gFEUEQCAAEAELRAAAAAAAAAAAIRlBACEMA0AgDCAAKAIESARAIBkgACgCCCAMQRhsaisDCKAhGSAMQQFqIQwMAQsLIAAqAjgiHiAZn7YiHZVDAACAPyAdIB5eGwVDAACAPwshHQNAIAsgEUgEQCAAIAAoAgggC0EYbGogFiAdEA0gC0EBaiELDAELCyAURQRAIAAQAQtEAAAAAAAAAAAhGUEAIQsDQCALIAAoAgRIBEAgGSAAKAIIIAtBGGxqKwMQoCEZIAtBAWohCwwBCwtEAAAAAAAAAAAhGkEAIQsDQCALIAAoAgRIBEAgGiAAKAIIIAtBGGxqKwMIoCEaIAtBAWohCwwBCwsgGp8hGiACQQBMBEAgFiAbIBmgIhy2OAIQIBYgGbY4AhQgFiAatjgCGCAAIAArA0AgHCAWKAIEt6KgOQNAIAAgACsDSCAYoDkDSCAAIAArA1AgGqA5A1ALIBsgGaC2Ih0gHZNDAAAAAFwEf0EBBSAatiIdIB2TQwAAAABcCwRAIBUPCyAVQQFqIRUMAQsLIAELygECA38BfiAAQeQAaiIB/hACACEDIABB4ABqQQH+HgIAQQFGBEAgAEEA/hcCYCABIANBAWr+FwIAIAD+EAJoBEAgAUEB/gACABoLDwsCQANAIAJB4KcSSARAIAH+EAIAIANHDQIgAkEBaiECDAELCyAANAJsQsCEPX4hBEEAIQIgAEHoAGoiAEEB/h4CABoDQCAB/hACACADRgRAIAEgAyAE/gECAEECRgR/IAJBAWoiAkECRgVBAAsEQAALDAELCyAAQQH+JQIAGgsLqQcCCn8LewNAIAggFEoEQCAEIQ8gCyEMIAAhDUEAIRMDQCAGIBNKBED9DAAAAAAAAAAAAAAAAAAAAAAhGCAJBHsgCf0ABBAhGCAJ/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAALIhkhHSAZIhYhGyAYIhciGiEcIA0hDiACIREgByESA0AgEkEASgRAIBFBCCASIBJBCE4bQQV0aiEVIA4hEANAIBD9CQIAIh8gEf0ABAAiHiAZ/YUCIRkgHyAR/QAEECIfIBj9hQIhGCAQ/QkCICIgIB4gHf2FAiEdICAgHyAX/YUCIRcgEP0JAkAiICAeIBb9hQIhFiAgIB8gGv2FAiEaIBD9CQJgIiAgHiAb/YUCIRsgICAfIBz9hQIhHCAQQQRqIRAgFSARQSBqIhFLDQALIAEgDmohDiASQQhrIRIMAQsLIAoEQCAY/QwAAAAAAAAAAAAAAAAAAAAA/esBIRggF/0MAAAAAAAAAAAAAAAAAAAAAP3rASEXIBr9DAAAAAAAAAAAAAAAAAAAAAD96wEhGiAb/QwAAAAAAAAAAAAAAAAAAAAA/esBIRsgHP0MAAAAAAAAAAAAAAAAAAAAAP3rASEcIB39DAAAAAAAAAAAAAAAAAAAAAD96wEhHSAZ/QwAAAAAAAAAAAAAAAAAAAAA/esBIRkgFv0MAAAAAAAAAAAAAAAAAAAAAP3rASEWCyALBEAgGSAM/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGSAYIAz9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEYIB0gDP0ABCD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIR0gFyAM/QAEMP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFyAWIAz9AARA/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEWIBogDP0ABFD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRogGyAM/QAEYP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGyAcIAz9AARw/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEcIAxBgAFqIQwLIA8gGf0LBAAgDyAY/QsEECAPIB39CwQgIA8gF/0LBDAgDyAW/QsEQCAPIBr9CwRQIA8gG/0LBGAgDyAc/QsEcCAPQYABaiEPIA1BgAFqIQ0gE0EEaiETDAELCyACIANqIQIgBCAFaiEEIAlBIGogCSAJGyEJIAUgC2ogCyALGyELIBRBCGohFAwBCwsLnwMCC38GeyABKAIQRQRADwsgACgCECABKAIAaiECIAEoAiAhBiABKAIcIQcgASgCGCEIIAEoAhAhCSABKAIUIQoDQCADIAdIBEAgCSAIIANBA3RqQQV0aiELQQAhAANAIAAgBkgEQCALIABBA3YgCmxqIABBBHFBAnRqIQxBACEBA0AgAUEgSQRAIAwgAUEDdGoiBCABIAJqIgX9AAQAIg8gBf0ABCAiEP0NAAECAxAREhMEBQYHFBUWFyIRIAX9AARAIhIgBf0ABGAiDf0NAAECAxAREhMEBQYHFBUWFyIO/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAEIBEgDv0NCAkKCwwNDg8YGRobHB0eH/0LBCAgBCAPIBD9DQgJCgsYGRobDA0ODxwdHh8iDiASIA39DQgJCgsYGRobDA0ODxwdHh8iDf0NAAECAwQFBgcQERITFBUWF/0LBEAgBCAOIA39DQgJCgsMDQ4PGBkaGxwdHh/9CwRgIAFBEGohAQwBCwsgAkGAAWohAiAAQQRqIQAMAQsLIANBAWohAwwBCwsL5AUCB38IeyAAKAIMIQYDQCAHIAAoAgRIBEAgACgCACAHQeAAbGoiCCgCACIDBEAgA0EBRgRAIAIEQEEAIQUgCCgCSCID/QAEACELIAP9AAQQIQwgA/0ABCAhDSAD/QAEMCEKIAgoAkD9ESEOIAgqAkT9EyEPA0AgBSAIKAIISARAIAVBA3YgBmwiBCABQQV0aiEDA0AgAyAESwRAIAsgCv2uASIQQQf9qwEgEEEZ/a0B/VAgC/2uASEQIAxBCf2rASERIAogDP1RIQogDCANIAv9USIN/VEhDCALIAr9USELIA0gEf1RIQ0gCkEL/asBIApBFf2tAf1QIQogCCgCKCAEaiAPIBAgDv1A/U4iEP0LBAAgCCgCGCAEaiAIKAIUIARq/QAEACAQ/eYB/QsEACAEQRBqIQQMAQsLIAVBCGohBQwBCwsgCCgCSCAL/QsEACAIKAJIIAz9CwQQIAgoAkggDf0LBCAgCCgCSCAK/QsEMAUgCCgCFCEEIAgoAhghBSAIKAIIIQhBACEDA0AgAyAISARAIAUgBCABQQV0/AoAACAEIAZqIQQgBSAGaiEFIANBCGohAwwBCwsLBSACBEAgCCABIAYQDgVBACEEA0AgBCAIKAIISARAIARBA3YgBmwgBEEEcUECdGohCSAEQQJ0IgMgCCgCLGr9AAQAIAMgCCgCUGr9AAQAIAgqAlz9E/3kAf3jAf3nASEKIAMgCCgCTGr9AAQAIQsgAyAIKAIwav0ABAAhDEEAIQUDQCABIAVKBEAgCSAFQQV0aiIDIAgoAhhqIAMgCCgCFGr9AAQAIAv95QEgCiAM/YUC/QsEACAFQQFqIQUMAQsLIARBBGohBAwBCwsLCwUgCCgCFCAGIAgoAiwgCCgCBCIDQQNqQXxxQQV0IAgoAhggBiABIAMgCCgCCCAIKAIwIAgoAgwiA0EBRkEAEAIgA0EBSgRAIAggASAGEBULCyAHQQFqIQcMAQsLC/8EAgd/Cn0gACgCEEUEQCAAIAEgAiADIAQgBSAGEBAPCwNAIAMgCUoEQCACIAlqIQcgASgCECIIBEAgCCAHQQJ0aigCACEHCyABKAIMIggEfSAIIAdBAnRqKgIABUMAAIA/CyEUIAEoAgggB0ECdGoqAgAhEiAJQQV0IgcgBWpBACAFGyEKIAAoAhBBAUYEfSAAIBL8ACAEIAdqIAogFCAGlBAPBSAEIAdqIQwgFCAGlCEXQQAhCEMAAAAAIRFBACEHQwAAgD8gACgCGCILspUhFUP//3//IQ4DQCAIIAtIBEAgDCAAKAIMIAhBA3ZsIAhBB3FBAnRqIg1qKgIAIg8gC0EBSgR9QwAAgD9DAAAAACAIIBL8AEYbBSASC5MiEIshEyAAKAIQQQJGBEAgESAQIBCUkiERIBAgEJIhEAUgACgCEEEDRgR/QQEFIBMgACoCFF4LBH0gACgCEEEDRgR9QwAAgD8FIAAqAhQLIhYgFowgECAQQwAAAABdGyAQQwAAAABeGyEQIBEgACgCEEEDRgR9IBMFIBYgEyAWQwAAAD+Uk5QLkgUgESAQQwAAAD+UIBCUkgshEQsgACgCIARAIAAgACsDOCATIBWUu6A5AzgLIA4gD10EQCAPIQ4gCCEHCyAKBEAgCiANakMAAAAAIBAgFZQgF5QiDyAPi0PvkpMhXRs4AgALIAhBAWohCAwBCwsgACgCIEUEQCAAIAArAzhEAAAAAAAA8D9EAAAAAAAAAAAgC0EBSgR/IAcgEvwARgUgDiAAKgIcXiASQwAAAD9eRgsboDkDOAsgESAVlAshDiAAIAArAzAgDiAUlLugOQMwIAlBAWohCQwBCwsL1gEBCH8gACgCECEIIAAoAgAhCiAAKAIEIglBA3YhCyAJQQdxIQwDQCACIAdKBEAgASAHaiEAIAogCAR/IAggAEECdGooAgAFIAALIAlsQQJ0aiEAIAMgB0EFdGohBUEAIQYDQCAGIAtIBEAgBSAA/QAEAP0LBAAgBSAA/QAEEP0LBBAgAEEgaiEAIAQgBWohBSAGQQFqIQYMAQsLQQAhBgNAIAYgDEgEQCAFIAAqAgA4AgAgAEEEaiEAIAVBBGohBSAGQQFqIQYMAQsLIAdBAWohBwwBCwsL2gYCBn8EewNAIAEgB0oEQCAAIAdBBXRqIgUhBEEAIQn9DP//f////3////9/////f/8hCwNAIAIgCUoEQCALIAT9AAQA/Qz//3////9/////f////3//IAn9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAC/REiCv05/VL96QEgBP0ABBD9DP//f////3////9/////f/8gCUEEav0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAr9Of1S/ekBIQsgCUEIaiEJIAMgBGohBAwBCwsgC/0fACAL/R8BlyAL/R8CIAv9HwOXl/0TIQr9DAAAAAAAAAAAAAAAAAAAAAAhCyAFIQRBACEIA0AgAiAISgRAQQAhCQNAIAlBCEgEQCAEIAlBAnRqIgb9AAQAIAr95QH9DAAAsEIAALBCAACwQgAAsEL96gH9DAAAoMIAAKDCAACgwgAAoML96wEiDP0MO6q4PzuquD87qrg/O6q4P/3mAf1qIg39DIOAXjmDgF45g4BeOYOAXjkgDf0MAIAxvwCAMb8AgDG/AIAxvyAM/YUC/YUCIQwgBiAMIAz95gH9DGdpUDlnaVA5Z2lQOWdpUDkgDP0MzkO3Os5DtzrOQ7c6zkO3Ov2FAiAM/QwIiQg8CIkIPAiJCDwIiQg8/YUCIAz9DMGpKj3BqSo9wakqPcGpKj39hQIgDP0MqqoqPqqqKj6qqio+qqoqPv2FAiAM/QwAAAA/AAAAPwAAAD8AAAA//YUCIAz9hQL9DAAAgD8AAIA/AACAPwAAgD/95AEgDf34ASIMQQH9rAEiDf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAwgDf2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAggCWr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAC/RH9Of1OIgz9CwQAIAsgDP3kASELIAlBBGohCQwBCwsgCEEIaiEIIAMgBGohBAwBCwtDAACAPyAL/R8AIAv9HwGSIAv9HwIgC/0fA5KSlf0TIQogBSEEQQAhBQNAIAIgBUoEQCAEIAT9AAQAIAr95gH9CwQAIAQgBP0ABBAgCv3mAf0LBBAgBUEIaiEFIAMgBGohBAwBCwsgB0EBaiEHDAELCwujAQEEfyAAQdwAaiECA0BBACEBAkADQCABQeCnEkgEQCAC/hACACADRw0CIAFBAWohAQwBCwtBACEBIABB6ABqIgRBAf4eAgAaA0AgAv4QAgAgA0YEQCACIANCf/4BAgBBAkYEfyABQQFqIgEFQQELRQRAAAsMAQsLIARBAf4lAgAaCyAC/hACACEDIAAoAlgiAUEATgRAIAAgAUEBEAAaDAELCwtJACACQQJIBEAgACABQX8QAA8LIAAgATYCWCAAQdwAaiICIAL+EAIAQQFq/hcCACAA/hACaARAIAJBAf4AAgAaCyAAIAFBABAACzIBAX8gAEF/NgJYIABB3ABqIgEgAf4QAgBBAWr+FwIAIAD+EAJoBEAgAUEB/gACABoLC8oNAxl/C3sBfSAAKAIAIAJBBnRqIQcgASgCBCEDIAAoAgRBAUoEfyADIANBB2pBA3ZBAnQiBCADIARIGwUgAwshBCAHRAAAAAAAAAAAOQMwIAdEAAAAAAAAAAA5AzggACgCDCEPIAEoAgAgBEEAIAIbaiETQwAAgD8gA7KVIScCQCADIARrIAQgAhsiEEUEQCAHKAIkQQAgBygCKPwLAAwBCyAHKAIAIgAoAhQhFCAAIAcoAgRBAWtB4ABsaiERA0AgCyAQSARAIA8gCyATaiIAIAcoAggiASAQIAtrIgIgASACSBsiCCAUIAcoAgwQBiAHIAhBARAEIAcgDyAAIAggESgCGCARKAIcICcQBSALQQBKIRIgBygCBEEBayEMA0AgDEEATgRAIAcoAgAgDEHgAGxqIgUoAgAiAARAIABBAUYEQCAFKAIgBEAgBygCDCEAQQAhAgNAIAIgBSgCCEgEQCACQQN2IABsIgEgCEEFdGohAwNAIAEgA0kEQCABIAUoAiBqIAEgBSgCHGr9AAQAIAEgBSgCKGr9AAQA/eYB/QsEACABQRBqIQEMAQsLIAJBCGohAgwBCwsLBSAHKAIMIQFBACEAQwAAgD8gCLKV/RMhHgNAIAAgBSgCCEgEQCAAQQJ0IQMgAEEDdiABbCAAQQRxQQJ0aiEE/QwAAAAAAAAAAAAAAAAAAAAAIRz9DAAAAAAAAAAAAAAAAAAAAAAhHUEAIQIDQCACIAhIBEAgHCAEIAJBBXRqIgYgBSgCHGr9AAQAIh/95AEhHCAfIAYgBSgCKGr9AAQAIB39hQIhHSACQQFqIQIMAQsLIAMgBSgCOGogHP0LBAAgAyAFKAI0aiAd/QsEACAFKAIgBEAgAyAFKAIsav0ABAAgAyAFKAJUav0ABAD95wEhHyAcIB795gEhHCAdIB795gH94QEhHUEAIQIDQCACIAhIBEAgBCACQQV0aiIDIAUoAihq/QAEACAdIAMgBSgCHGr9AAQAIBz95QH9hQIgH/3mASEgIAMgBSgCIGogICAg/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgAkEBaiECDAELCwsgAEEEaiEADAELCwsFAkAgBygCDCEJQQAhDSAFKAIQRQRAIAUgCCAJEBQLIAUoAhQhFSAFKAIcIQMgBSgCNCEWIAUoAgQiF0EDakF8cUEFdCEYIAUoAgghGUEAIQogCEEFdCEaA0AgCiAXSARAIBUgCkEDdiAJbGogCkEEcUECdGohBCADIQEgFiAKQQV0aiEGQQAhDgNAIA4gGUgEQP0MAAAAAAAAAAAAAAAAAAAAACEf/QwAAAAAAAAAAAAAAAAAAAAAIR79DAAAAAAAAAAAAAAAAAAAAAAhIP0MAAAAAAAAAAAAAAAAAAAAACEh/QwAAAAAAAAAAAAAAAAAAAAAISL9DAAAAAAAAAAAAAAAAAAAAAAhI/0MAAAAAAAAAAAAAAAAAAAAACEcIBIEeyAG/QAEECEeIAb9AAQgISAgBv0ABDAhISAG/QAEQCEiIAb9AARQISMgBv0ABGAhHCAG/QAEACEfIAb9AARwBf0MAAAAAAAAAAAAAAAAAAAAAAshHSAEIQIgGiABIgBqIRsDQCAC/QkCACIlIAD9AAQAIiQgH/2FAiEfICUgAP0ABBAiJSAe/YUCIR4gAv0JAgQiJiAkICD9hQIhICAmICUgIf2FAiEhIAL9CQIIIiYgJCAi/YUCISIgJiAlICP9hQIhIyAC/QkCDCImICQgHP2FAiEcICYgJSAd/YUCIR0gAkEgaiECIBsgAEEgaiIASw0ACyAGIB/9CwQAIAYgHv0LBBAgBiAg/QsEICAGICH9CwQwIAYgIv0LBEAgBiAj/QsEUCAGIBz9CwRgIAYgHf0LBHAgBiAYaiEGIAEgCWohASAOQQhqIQ4MAQsLIApBBGohCgwBCwsgBSgCHCEBIAUoAgghAyAFKAI4IQADQCADIA1KBED9DAAAAAAAAAAAAAAAAAAAAAAhHCASBHsgAP0ABAAhHCAA/QAEEAX9DAAAAAAAAAAAAAAAAAAAAAALIR0gASICIAhBBXRqIQQDQCAcIAL9AAQA/eQBIRwgHSAC/QAEEP3kASEdIAQgAkEgaiICSw0ACyAAIBz9CwQAIAAgHf0LBBAgAEEgaiEAIAEgCWohASANQQhqIQ0MAQsLIAUoAiAiAEUNACAFKAIcIAkgBSgCPCAFKAIIIgFBB2pBeHFBBXQgACAJIAggASAFKAIEQQBBACAFKAIkEAILCyAMQQFrIQwMAQsLIAsgBygCCGohCwwBCwsLC+wBAgJ/Bn4DQCABIANKBEAgACADQQJ0aiADNgIAIANBAWohAwwBCwsgAikDACEGIAIpAwghByACKQMQIQggAikDGCEFIAFBAWshAQNAIAFBAEoEQCAFIAZ8QheJIAZ8IQkgB0IRhiEKIAUgB4UhBSAGIAiFIgggB4UhByAFIAaFIQYgCCAKhSEIIAVCLYkhBSAAIAFBAnRqIgMoAgAhBCADIAAgAUEBaqwgCUIgiH5CIIinQQJ0aiIDKAIANgIAIAMgBDYCACABQQFrIQEMAQsLIAIgBjcDACACIAc3AwggAiAINwMQIAIgBTcDGAu+CQMJewp/AX0DQCAPIAEoAgRIBEAgASgCACAPQSRsaiIQKAIAIg0gECgCBGohDiAAKAIcQQFGBEAgACgCACgCJCERIAP9EyEEQwAAgD8gAioCDJP9EyEFIAIqAgiM/RMhBiAAKgIk/RMhByAAKgIo/RMhCCAAKgIs/RMhCSAAKAIUIRIgACgCGCETIAAoAhAhFANAIA0gDkkEQCANIBFq/QAEACAE/eYBIgogDSASaiIV/QAEACIL/eUBIAcgC/2FAiILIAv94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1PIQsgCiAK/eYBIA0gE2oiFv0ABAAiCv3lASAIIAr9hQL9DGBCog1gQqINYEKiDWBCog396wEhCiAVIAv9CwQAIBYgCv0LBAAgDSAUaiIV/QAEACAF/eYBIAsgBv3mASAK/eMBIAn95AH95wH95AEhCiAVIAogCv3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIA1BEGohDQwBCwsFIAAoAhwiEQRAIBFBAkYEQCAAKAIAKAIkIREgA/0TIQVDAACAPyACKgIMk/0TIQYgAioCCP0TIQcgACoCIP0TIQggACoCJP0TIQkgACoCLP0TIQogACoCMCIX/RMhCyAXQwAAAABbIRIgACgCFCETIAAoAhghFCAAKAIQIRUDQCANIA5JBEAgDSARav0ABAAgBf3mASIMIAz95gEgCSANIBRqIhb9AAQAIAj95gH9hQL9DGBCog1gQqINYEKiDWBCog396wEhBCAWIAT9CwQAIAwgB/3mASAEIAr95AH94wH95wEhBCASRQRAIA0gE2oiFv0ABAAgCyAE/YUCIgQgBP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8hBCAWIAT9CwQACyANIBVqIhb9AAQAIAb95gEgBP3lASEEIBYgBCAE/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgDUEQaiENDAELCwUgACgCACgCJCERIAP9EyEEQwAAgD8gAioCDJP9EyEFIAIqAgj9EyEGIAAqAiz9EyEHIAAoAhghEiAAKAIQIRMDQCANIA5JBEAgDSARav0ABAAgBP3mASIIIAggDSASaiIU/QAEAP2FAiEJIBQgCf0LBAAgDSATaiIU/QAEACAF/eYBIAggBv3mASAJIAf95AH94wH95wH95QEhCCAUIAggCP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIA1BEGohDQwBCwsLBSAAKAIAKAIkIREgAioCCIwgA5T9EyEFQwAAgD8gAioCDJP9EyEGIAAqAjAiF/0TIQcgF0MAAAAAWyESIAAoAhQhEyAAKAIQIRQDQCANIA5JBEAgDSARav0ABAAgBf3mASEEIBJFBEAgDSATaiIV/QAEACAHIAT9hQIiCCAI/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyEIIBUgCP0LBAAgCCAHIAT9hQIgCCAAKAI0GyEECyANIBRqIhX9AAQAIAb95gEgBP3kASEEIBUgBCAE/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgDUEQaiENDAELCwsLIAAgEBADIA9BAWohDwwBCwsLkQQCBX8Ie0MAAIA/IAGylf0TIQ8gACoCWP0TIQ4DQCAGIAAoAghIBEAgBkECdCEHIAAoAhQgBkEDdiACbCAGQQRxQQJ0amoiAyABQQV0aiEF/QwAAAAAAAAAAAAAAAAAAAAAIQkgAyEEA0AgBCAFSQRAIAkgBP0ABAD95AEhCSAEQSBqIQQMAQsLIAkgD/3mASEL/QwAAAAAAAAAAAAAAAAAAAAAIQkgAyEEA0AgBCAFSQRAIAT9AAQAIAv95QEiCCAIIAn9hQIhCSAEQSBqIQQMAQsLIAcgACgCVGogCSAP/eYBIgogACoCXP0T/eQB/eMBIgj9CwQA/QwAAIA/AACAPwAAgD8AAIA/IAj95wEhCCAHIAAoAixq/QAEACEMIAcgACgCMGr9AAQAIQkDQCADIAVJBEAgACgCKCADIAAoAhRraiAD/QAEACAL/eUBIAj95gEiDf0LBAAgACgCGCADIAAoAhRraiANIAwgCf2FAv0LBAAgA0EgaiEDDAELCyAHIAAoAlBq/QAEACEJIAsgByAAKAJMaiID/QAEACII/eUBIA4gCP2FAiEIIAMgCCAI/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgByAAKAJQaiAKIAn95QEgDiAJ/YUCIgggCP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAZBBGohBgwBCwsLwwsDBn8EewN9IAAoAhghCCAAKAIMIQkgAiEF/Qz//3////9/////f////3//IQsDQCAHIAhIBEAgCyAF/QAEAP0M//9/////f////3////9//yAH/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgCP0RIgv9Of1S/ekBIAX9AAQQ/Qz//3////9/////f////3//IAdBBGr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAL/Tn9Uv3pASELIAdBCGohByAFIAlqIQUMAQsLIAv9HwAgC/0fAZcgC/0fAiAL/R8Dl5ciD/0TIQsDQCAIIApKBEBBACEFA0AgBUEISARAIAwgBiAFQQJ0aiIHIAJq/QAEACAL/eUB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgz9DDuquD87qrg/O6q4PzuquD/95gH9aiIN/QyDgF45g4BeOYOAXjmDgF45IA39DACAMb8AgDG/AIAxvwCAMb8gDP2FAv2FAiIMIAz95gH9DGdpUDlnaVA5Z2lQOWdpUDkgDP0MzkO3Os5DtzrOQ7c6zkO3Ov2FAiAM/QwIiQg8CIkIPAiJCDwIiQg8/YUCIAz9DMGpKj3BqSo9wakqPcGpKj39hQIgDP0MqqoqPqqqKj6qqio+qqoqPv2FAiAM/QwAAAA/AAAAPwAAAD8AAAA//YUCIAz9hQL9DAAAgD8AAIA/AACAPwAAgD/95AEgDf34ASIMQQH9rAEiDf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAwgDf2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAUgCmr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAI/RH9Of1OIg395AEhDCADBEAgAyAHaiAN/QsEAAsgBUEEaiEFDAELCyAKQQhqIQogBiAJaiEGDAELCyABQQN2IAlsIAFBB3FBAnRqIgUgAmoqAgAiESAPWwR/QQAhBgJ/A0AgASAGSgRAQQAgAiAGQQN2IAlsIAZBB3FBAnRqaioCACAPWw0CGiAGQQFqIQYMAQsLQQELBUEACwRAIAAgACsDOEQAAAAAAADwP6A5AzgLIAz9HwAgDP0fAZIgDP0fAiAM/R8DkpIhECADBEAgBCAQlf0TIQsgAyAFaiIAIAAqAgAgEJM4AgBBACEGQQAhAANAIAAgCEgEQCADIAZqIgH9AAQAIAv95gEhDCABIAwgDP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAEgAf0ABBAgC/3mASIMIAz94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEECAAQQhqIQAgBiAJaiEGDAELCwsgEP0TIgz9DP//fwD//38A//9/AP//fwD9Tv0MAAAAPwAAAD8AAAA/AAAAP/1QIgv9DPMENT/zBDU/8wQ1P/MENT/9QyENIAsgCyAN/U795AH9DAAAgD8AAIA/AACAPwAAgD/95QEiDiAO/eYBIQsgDEEX/a0B/Qx+AAAAfgAAAH4AAAB+AAAA/bEBIA39rgH9+gEiDP0MAIAxPwCAMT8AgDE/AIAxPyAOIAv9DAAAAL8AAAC/AAAAvwAAAL8gDP0Mg4BeuYOAXrmDgF65g4Beuf0MuyGQPbshkD27IZA9uyGQPSAO/Qy40eu9uNHrvbjR67240eu9/YUCIA79DBol7z0aJe89GiXvPRol7z39hQIgDv0MT13+vU9d/r1PXf69T13+vf2FAiAO/Qy/6RE+v+kRPr/pET6/6RE+/YUCIA79DFCuKr5Qriq+UK4qvlCuKr79hQIgDv0MrM5MPqzOTD6szkw+rM5MPv2FAiAO/Qz8/3++/P9/vvz/f778/3++/YUCIA79DKqqqj6qqqo+qqqqPqqqqj79hQIgDv3mASAL/eYB/YUC/YUC/eQB/YUC/R8AIA8gEZOSC8YLAgZ7CH8DQCADIA1KBEAgAiANaiEPIAIgDUEBaiIQIANBAWsiESAQIBFIG2ohECACIA1BAmoiEiARIBEgEkobaiESIAIgDUEDaiITIBEgESATShtqIRH9DImICD6JiAg+iYgIPomICD4gBCANQQV0aiITKgIA/RMgEyoCIP0gASATKgJA/SACIBMqAmD9IAMiCf3gAf3hAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASII/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiCv0Mg4BeOYOAXjmDgF45g4BeOSAK/QwAgDG/AIAxvwCAMb8AgDG/IAj9hQL9hQIiCCAI/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAj9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgCP0MCIkIPAiJCDwIiQg8CIkIPP2FAiAI/QzBqSo9wakqPcGpKj3BqSo9/YUCIAj9DKqqKj6qqio+qqoqPqqqKj79hQIgCP0MAAAAPwAAAD8AAAA/AAAAP/2FAiAI/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAr9+AEiCEEB/awBIgr9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAIIAr9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASIKIAr9DAAAAEAAAABAAAAAQAAAAED95AH95wEiCyAL/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyIIIAj95gEiCP0M2YkdPtmJHT7ZiR0+2YkdPv2FAiAI/QyMLjo+jC46PowuOj6MLjo+/YUCIAj9DDmOYz45jmM+OY5jPjmOYz79hQIgCP0MJUmSPiVJkj4lSZI+JUmSPv2FAiAI/QzNzMw+zczMPs3MzD7NzMw+/YUCIAj9DKuqKj+rqio/q6oqP6uqKj/9hQIgCP0MAAAAQAAAAEAAAABAAAAAQP2FAiEMIAn9DAAAAAAAAAAAAAAAAAAAAAD96wEgCSABKAIIIhMgASgCECIUBH8gFCAPQQJ0aigCAAUgDwtBAnRqKgIA/RMgEyAUBH8gFCAQQQJ0aigCAAUgEAtBAnRqKgIA/SABIBMgFAR/IBQgEkECdGooAgAFIBILQQJ0aioCAP0gAiATIBQEfyAUIBFBAnRqKAIABSARC0ECdGoqAgD9IAMiCP3mAf3lASALIAz95gH95AEgDf0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAP9Ef05Igv9TiABKAIMIg8EeyACIA1qIRAgAiANQQFqIhEgA0EBayISIBEgEkgbaiERIAIgDUECaiITIBIgEiATShtqIRMgAiANQQNqIhQgEiASIBRKG2ohEiAPIAEoAhAiFAR/IBQgEEECdGooAgAFIBALQQJ0aioCAP0TIA8gFAR/IBQgEUECdGooAgAFIBELQQJ0aioCAP0gASAPIBQEfyAUIBNBAnRqKAIABSATC0ECdGoqAgD9IAIgDyAUBH8gFCASQQJ0aigCAAUgEgtBAnRqKgIA/SADBf0MAACAPwAAgD8AAIA/AACAPwsgC/1OIgwgB/2FAiEHIA4gCSAAKgIc/RP9RCAI/QwAAAA/AAAAPwAAAD8AAAA//UT9Uf1NIAv9Tv2kAWlqIQ4gBQRAIAUgDUEFdGoiDyAK/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA/IAr95AH95wEiCv3mASAKIAn9DAAAAAAAAAAAAAAAAAAAAAD9Q/1SIAj95QEgDCAG/RP95gH95gEiCCAI/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyII/R8AOAIAIA8gCP0fATgCICAPIAj9HwI4AkAgDyAI/R8DOAJgCyANQQRqIQ0MAQsLIAAgACsDMCAH/R8AIAf9HwGSIAf9HwIgB/0fA5KSu6A5AzAgACAAKwM4IA63oDkDOAtSAQN/A0AgAiAAKAIESARAIAAoAgggAkEYbGohA0EAIQEDQCABIAMoAgRIBEAgACADKAIAIAFBJGxqEAMgAUEBaiEBDAELCyACQQFqIQIMAQsLC5ACAwJ8A3sFfwNAIAggACgCBEgEQCAAKAIIIAhBGGxqIQlEAAAAAAAAAAAhAUEAIQYDQCAGIAkoAgRIBEAgCSgCACAGQSRsaiIKKgIIQwAAAABbBH8gCioCDEMAAAAAWwVBAAtFBEAgCioCCP0TIQQgCioCDP0TIQUgCigCACIHIAooAgRqIQr9DAAAAAAAAAAAAAAAAAAAAAAhAwNAIAcgCkkEQCADIAAoAhAgB2r9AAQA/eABIgMgAyAFIAT9hQL95gH95AEhAyAHQRBqIQcMAQsLIAEgA/0fACAD/R8BkiAD/R8CIAP9HwOSkrugIQELIAZBAWohBgwBCwsgAiABoCECIAhBAWohCAwBCwsgAguJBgIIfwJ7IAAoAgAiBigCFCELIAYgACgCBEEBa0HgAGxqKAIYIQggACgCGCEKIABEAAAAAAAAAAA5AzAgAEQAAAAAAAAAADkDOANAIAMgCUoEQCABIAIgCWoiBiAAKAIIIgcgAyAJayIMIAcgDEgbIgwgCyAAKAIMEAYgACAMQQAQBCABKAIIBEAgACABIAYgDCAIQQBDAACAPxAFCyAFBEACQCAAKAIMIQdBACEGIApBAUoEQCAIIAwgCiAHEAcMAQsDQCAGIAxIBEAgCCAGQQV0aiIHKgIA/RP94QH9DAAArkIAAK5CAACuQgAArkL96gH9DAAAsEIAALBCAACwQgAAsEL96gH9DAAAoMIAAKDCAACgwgAAoML96wEiDv0MO6q4PzuquD87qrg/O6q4P/3mAf1qIg/9DIOAXjmDgF45g4BeOYOAXjkgD/0MAIAxvwCAMb8AgDG/AIAxvyAO/YUC/YUCIQ4gB/0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyAOIA795gH9DGdpUDlnaVA5Z2lQOWdpUDkgDv0MzkO3Os5DtzrOQ7c6zkO3Ov2FAiAO/QwIiQg8CIkIPAiJCDwIiQg8/YUCIA79DMGpKj3BqSo9wakqPcGpKj39hQIgDv0MqqoqPqqqKj6qqio+qqoqPv2FAiAO/QwAAAA/AAAAPwAAAD8AAAA//YUCIA79hQL9DAAAgD8AAIA/AACAPwAAgD/95AEgD/34ASIOQQH9rAEiD/0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIA4gD/2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/eQB/ecB/R8AOAIAIAZBAWohBgwBCwsLC0EAIQcDQCAHIAxIBEAgCCAHQQV0aiENQQAhBgNAIAYgCkgEQCAEIA0gACgCDCAGQQN2bGogBkEHcUECdGoqAgA4AgAgBEEEaiEEIAZBAWohBgwBCwsgB0EBaiEHDAELCyAJIAAoAghqIQkMAQsLC54GAgd/A3sgACgCDCIFRQRADwsgBUEJRgRAIAAoAhghBSAAKAIcIQYgACgCCEEHakEDdiACbCEHA0AgASAESgRA/QwAAAAAAAAAAAAAAAAAAAAAIQogBEEFdCIAIQMDQCADIAdJBEAgAyAFaiII/QAEECADIAZqIgn9AAQQIAj9AAQAIAn9AAQAIAr9hQL9hQIhCiACIANqIQMMAQsLIAr9HwAgCv0fAZIgCv0fAiAK/R8DkpL9EyELA0AgACAHSQRAIAAgBmoiA/0ABBAgC/3lASEMIAMgACAFaiII/QAEACAD/QAEACAL/eUB/eYBIgogCv3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAMgCP0ABBAgDP3mASIKIAr94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEECAAIAJqIQAMAQsLIARBAWohBAwBCwsPCwNAIAQgACgCCEgEQCAEQQN2IAJsIgYgACgCHGoiAyABQQV0aiEHIAYgACgCGGogA2shCCAAKAIoIgkgBmogA2tBACAJGyEGA0AgAyAHSQRAIAMgBmpBACAGGyEJIAMgCGr9AAQAIgr9DAAAAAAAAAAAAAAAAAAAAAD9RCELIAMgA/0ABAACewJAAkACQAJAAkACQAJAIAVBAWsOCAABAgMGBgQFBgv9DAAAgD8AAIA/AACAPwAAgD8gC/1ODAYL/QwAAIA/AACAPwAAgD8AAIA//QzNzEw+zcxMPs3MTD7NzEw+IAv9UgwFC/0MAACAPwAAgD8AAIA/AACAPyAK/QwAAIA/AACAPwAAgD8AAIA//eQBIAv9UgwEC/0MX32GP199hj9ffYY/X32GPyAK/QxmCeE/ZgnhP2YJ4T9mCeE//eQBIAv9UgwDC/0MAACAPwAAgD8AAIA/AACAPyAKIAr95gH95QEMAgsgCv0MAACAPwAAgD8AAIA/AACAPyAK/eUB/eYBDAELIAn9AAQAC/3mASIKIAr94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACADQRBqIQMMAQsLIARBCGohBAwBCwsLjB0CBHsGfyAAKAIMIglBCUYEQCAAKAIYIAEgACgCCCACEAcPCwNAIAggACgCCEgEQCAIQQN2IAJsIgsgACgCGGoiByABQQV0aiEKIAAoAigiDCALaiAHa0EAIAwbIQsDQCAHIApJBEAgB/0ABAAhAyAHIAtqQQAgCxshDAJAAkACQAJAAkACQAJAAkACQCAJQQFrDggAAQIDBAUGBwgLIAP9DAAAAAAAAAAAAAAAAAAAAAD96wEhAwwHCyADIAP9DM3MTD7NzEw+zcxMPs3MTD795gH96wEhAwwGCyADIAP9DAAAsEIAALBCAACwQgAAsEL96gH9DAAAoMIAAKDCAACgwgAAoML96wEiBP0MO6q4PzuquD87qrg/O6q4P/3mAf1qIgX9DIOAXjmDgF45g4BeOYOAXjkgBf0MAIAxvwCAMb8AgDG/AIAxvyAE/YUC/YUCIgQgBP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAE/QzOQ7c6zkO3Os5DtzrOQ7c6/YUCIAT9DAiJCDwIiQg8CIkIPAiJCDz9hQIgBP0MwakqPcGpKj3BqSo9wakqPf2FAiAE/Qyqqio+qqoqPqqqKj6qqio+/YUCIAT9DAAAAD8AAAA/AAAAPwAAAD/9hQIgBP2FAv0MAACAPwAAgD8AAIA/AACAP/3kASAF/fgBIgRBAf2sASIF/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgBCAF/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH9DAAAgD8AAIA/AACAPwAAgD/95QEgA/0MAAAAAAAAAAAAAAAAAAAAAP1E/VIhAwwFCyAD/QxffYY/X32GP199hj9ffYY//eYBIAP9DAAAsEIAALBCAACwQgAAsEL96gH9DAAAoMIAAKDCAACgwgAAoML96wEiBP0MO6q4PzuquD87qrg/O6q4P/3mAf1qIgX9DIOAXjmDgF45g4BeOYOAXjkgBf0MAIAxvwCAMb8AgDG/AIAxvyAE/YUC/YUCIgQgBP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAE/QzOQ7c6zkO3Os5DtzrOQ7c6/YUCIAT9DAiJCDwIiQg8CIkIPAiJCDz9hQIgBP0MwakqPcGpKj3BqSo9wakqPf2FAiAE/Qyqqio+qqoqPqqqKj6qqio+/YUCIAT9DAAAAD8AAAA/AAAAPwAAAD/9hQIgBP2FAv0MAACAPwAAgD8AAIA/AACAP/3kASAF/fgBIgRBAf2sASIF/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgBCAF/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH9DAAAgD8AAIA/AACAPwAAgD/95QH9DGYJ4T9mCeE/ZgnhP2YJ4T/95gEgA/0MAAAAAAAAAAAAAAAAAAAAAP1E/VIhAwwECyAD/QzzBDU/8wQ1P/MENT/zBDU//eYBIgT9DMtHdUDLR3VAy0d1QMtHdUD96gH9DMtHdcDLR3XAy0d1wMtHdcD96wEiBSAF/eYBIQb9DAAAAD8AAAA/AAAAPwAAAD8gBP0MAAAAgAAAAIAAAACAAAAAgP1O/QwAAIA/AACAPwAAgD8AAIA//VAgBf0MUS1wOVEtcDlRLXA5US1wOSAG/QyiXV87ol1fO6JdXzuiXV87/YUCIAb9DOu2UD3rtlA967ZQPeu2UD39hQIgBv0MQKc9PkCnPT5Apz0+QKc9Pv2FAiAG/Qy6bpA/um6QP7pukD+6bpA//YUC/eYB/QwGOf2zBjn9swY5/bMGOf2zIAb9DN+IxTffiMU334jFN9+IxTf9hQIgBv0MKG2FOihthToobYU6KG2FOv2FAiAG/QzUh2Y81IdmPNSHZjzUh2Y8/YUCIAb9DCFM4z0hTOM9IUzjPSFM4z39hQIgBv0MSrT+Pkq0/j5KtP4+SrT+Pv2FAiAG/QwAAIA/AACAPwAAgD8AAIA//YUC/ecBIAT94AH9DMtHdUDLR3VAy0d1QMtHdUD9Rv1S/QwAAAA/AAAAPwAAAD8AAAA//YUCIQQgDARAIAwgAyADIAP95gH9DAAAAL8AAAC/AAAAvwAAAL/95gH9DAAAsEIAALBCAACwQgAAsEL96gH9DAAAoMIAAKDCAACgwgAAoML96wEiBf0MO6q4PzuquD87qrg/O6q4P/3mAf1qIgb9DIOAXjmDgF45g4BeOYOAXjkgBv0MAIAxvwCAMb8AgDG/AIAxvyAF/YUC/YUCIgUgBf3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAF/QzOQ7c6zkO3Os5DtzrOQ7c6/YUCIAX9DAiJCDwIiQg8CIkIPAiJCDz9hQIgBf0MwakqPcGpKj3BqSo9wakqPf2FAiAF/Qyqqio+qqoqPqqqKj6qqio+/YUCIAX9DAAAAD8AAAA/AAAAPwAAAD/9hQIgBf2FAv0MAACAPwAAgD8AAIA/AACAP/3kASAG/fgBIgVBAf2sASIG/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgBSAG/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH95gH9DCpCzD4qQsw+KkLMPipCzD4gBP2FAv0LBAALIAMgBP3mASEDDAMLIAP9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD8gA/3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASID/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBP0Mg4BeOYOAXjmDgF45g4BeOSAE/QwAgDG/AIAxvwCAMb8AgDG/IAP9hQL9hQIiAyAD/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAP9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgA/0MCIkIPAiJCDwIiQg8CIkIPP2FAiAD/QzBqSo9wakqPcGpKj3BqSo9/YUCIAP9DKqqKj6qqio+qqoqPqqqKj79hQIgA/0MAAAAPwAAAD8AAAA/AAAAP/2FAiAD/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAT9+AEiA0EB/awBIgT9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASADIAT9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3kAf3nASIE/eYBIQMgDARAIAwgA/0MAACAPwAAgD8AAIA/AACAPyAE/eUBIAT9hQL9CwQACwwCC/0M6vC6u+rwurvq8Lq76vC6uyADIAP95gEiBP0MThOpPE4TqTxOE6k8ThOpPP2FAiAE/QwtHly9LR5cvS0eXL0tHly9/YUCIAT9DJODCD6Tgwg+k4MIPpODCD79hQIgBP0Mmaqqvpmqqr6Zqqq+maqqvv2FAiAE/eYBIAMgA/2FAv0MAACAPwAAgD8AAIA/AACAP/0MAAAAQAAAAEAAAABAAAAAQCAD/eABIgQgBP3kAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIF/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBv0Mg4BeOYOAXjmDgF45g4BeOSAG/QwAgDG/AIAxvwCAMb8AgDG/IAX9hQL9hQIiBSAF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAX9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgBf0MCIkIPAiJCDwIiQg8CIkIPP2FAiAF/QzBqSo9wakqPcGpKj3BqSo9/YUCIAX9DKqqKj6qqio+qqoqPqqqKj79hQIgBf0MAAAAPwAAAD8AAAA/AAAAP/2FAiAF/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAb9+AEiBUEB/awBIgb9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIAb9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3kAf3nAf3lASAD/QwAAACAAAAAgAAAAIAAAACA/U79UCAE/QwAACA/AAAgPwAAID8AACA//UP9UiEDDAEL/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA/IAP94QH9DAAArkIAAK5CAACuQgAArkL96gH9DAAAsEIAALBCAACwQgAAsEL96gH9DAAAoMIAAKDCAACgwgAAoML96wEiA/0MO6q4PzuquD87qrg/O6q4P/3mAf1qIgT9DIOAXjmDgF45g4BeOYOAXjkgBP0MAIAxvwCAMb8AgDG/AIAxvyAD/YUC/YUCIgMgA/3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAD/QzOQ7c6zkO3Os5DtzrOQ7c6/YUCIAP9DAiJCDwIiQg8CIkIPAiJCDz9hQIgA/0MwakqPcGpKj3BqSo9wakqPf2FAiAD/Qyqqio+qqoqPqqqKj6qqio+/YUCIAP9DAAAAD8AAAA/AAAAPwAAAD/9hQIgA/2FAv0MAACAPwAAgD8AAIA/AACAP/3kASAE/fgBIgNBAf2sASIE/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgAyAE/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH95AH95wEhAwsgByAD/QsEACAHQRBqIQcMAQsLIAhBCGohCAwBCwsgCUEIRgRAAkAgACgCGCAAKAIIIgBBB3FFDQAgAEF4cSII/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgAP0RIgP9OSEEIAhBBGr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAD/TkhAyAAQQN2IAJsaiEAQQAhAgNAIAEgAkoEQCAAIAD9AAQAIAT9Tv0LBAAgACAA/QAEECAD/U79CwQQIAJBAWohAiAAQSBqIQAMAQsLCwsL';
const PLAIN = 'AGFzbQEAAAABaQ1gA39/fwBgAX8AYAN/f38Bf2AHf39/f39/fQBgDH9/f39/f39/f39/fwBgAn9/AGAFf39/f38AYAR/f39/AGAJf39/f39/f39/AGAEf39/fQBgBX9/f399AX1gAX8BfGAGf39/f39/AAISAQNlbnYGbWVtb3J5AgMBgIAEAxgXAgEEBQADBgcBAgEAAAgJAAoDAQsMAAAHSQgHcmVmcmVzaAASB3BlbmFsdHkAEwhldmFsdWF0ZQAUB3NodWZmbGUADARzdG9wAAoFdHJhaW4ACQR3b3JrAAgGbWVtb3J5AgAKgY8BF6sJBAh7DX8FfAJ9A0AgASAVSgRAIAAoAjwgFUEcbGohFkEAIAIgAkF/RiIUGyELIBQEfyAAKAIEBSACQQFqCyERIAshDANAIAwgEUgEQCAAIBYgDBALIAxBAWohDAwBCwsgFEUEQCAAEAELRAAAAAAAAAAAIRlBACEMA0AgDCAAKAIESARAIBkgACgCACAMQQZ0aisDMKAhGSAMQQFqIQwMAQsLIBkgFigCBLejIRtEAAAAAAAAAAAhGUEAIQwDQCAMIAAoAgRIBEAgGSAAKAIAIAxBBnRqKwM4oCEZIAxBAWohDAwBCwsgGSEYIAshDANAIAwgEUgEQCAAKAIIIAxBGGxqIRNBACESRAAAAAAAAAAAIRpEAAAAAAAAAAAhGSAAKAIAIg0oAiQhECAAKAIEQQFKBH8gDUFAaygCJAVBAAshDwNAIBIgEygCBEgEQCATKAIAIBJBJGxqIg4oAgAgDigCBGohFyAOKgIIQwAAAABcIg1FBEAgDioCDEMAAAAAXCENCyAOKgII/RMhByAOKgIM/RMiBiAG/eQBIQT9DAAAAAAAAAAAAAAAAAAAAAAhCf0MAAAAAAAAAAAAAAAAAAAAACEIIA4oAgAhDgNAIA4gF0kEQCAOIBBq/QAEACEDIA8EQCADIA4gD2r9AAQA/eQBIQMLIA0EQCAIIA4gACgCEGr9AAQAIgX94AEiCiAKIAb95gEgB/3kAf3mAf3kASEIIAUgBP3mASADIAX9DAAAAIAAAACAAAAAgAAAAID9TiAH/VAgCv0MAAAAAAAAAAAAAAAAAAAAAP1E/U795AH95AEhAwsgAyAD/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyIDIAP95gEgCf3kASEJIA4gEGogA/0LBAAgDkEQaiEODAELCyAaIAn9HwAgCf0fAZIgCf0fAiAJ/R8DkpK7oCEaIBkgCP0fACAI/R8BkiAI/R8CIAj9HwOSkrugIRkgEkEBaiESDAELCyATIBo5AwggEyAZOQMQIAxBAWohDAwBCwsgACoCOEMAAAAAXgR9IBRFBEAgABABC0QAAAAAAAAAACEZQQAhDANAIAwgACgCBEgEQCAZIAAoAgggDEEYbGorAwigIRkgDEEBaiEMDAELCyAAKgI4Ih0gGZ+2Ih6VQwAAgD8gHSAeXRsFQwAAgD8LIR0DQCALIBFIBEAgACAAKAIIIAtBGGxqIBYgHRAOIAtBAWohCwwBCwsgFEUEQCAAEAELRAAAAAAAAAAAIRlBACELA0AgCyAAKAIESARAIBkgACgCCCALQRhsaisDEKAhGSALQQFqIQsMAQsLRAAAAAAAAAAAIRpBACELA0AgCyAAKAIESARAIBogACgCCCALQRhsaisDCKAhGiALQQFqIQsMAQsLIBqfIRogAkEATARAIBYgGyAZoCIctjgCECAWIBm2OAIUIBYgGrY4AhggACAAKwNAIBwgFigCBLeioDkDQCAAIAArA0ggGKA5A0ggACAAKwNQIBqgOQNQCyAbIBmgtiIdIB2TQwAAAABcBH9BAQUgGrYiHSAdk0MAAAAAXAsEQCAVDwsgFUEBaiEVDAELCyABC8oBAgN/AX4gAEHkAGoiAf4QAgAhAyAAQeAAakEB/h4CAEEBRgRAIABBAP4XAmAgASADQQFq/hcCACAA/hACaARAIAFBAf4AAgAaCw8LAkADQCACQeCnEkgEQCAB/hACACADRw0CIAJBAWohAgwBCwsgADQCbELAhD1+IQRBACECIABB6ABqIgBBAf4eAgAaA0AgAf4QAgAgA0YEQCABIAMgBP4BAgBBAkYEfyACQQFqIgJBAkYFQQALBEAACwwBCwsgAEEB/iUCABoLC8EHAgp/C3sDQCAIIBRKBEAgBCEPIAshDCAAIQ1BACETA0AgBiATSgRA/QwAAAAAAAAAAAAAAAAAAAAAIRggCQR7IAn9AAQQIRggCf0ABAAF/QwAAAAAAAAAAAAAAAAAAAAACyIZIR0gGSIWIRsgGCIXIhohHCANIQ4gAiERIAchEgNAIBJBAEoEQCARQQggEiASQQhOG0EFdGohFSAOIRADQCAQ/QkCACIfIBH9AAQAIh795gEgGf3kASEZIB8gEf0ABBAiH/3mASAY/eQBIRggEP0JAiAiICAe/eYBIB395AEhHSAgIB/95gEgF/3kASEXIBD9CQJAIiAgHv3mASAW/eQBIRYgICAf/eYBIBr95AEhGiAQ/QkCYCIgIB795gEgG/3kASEbICAgH/3mASAc/eQBIRwgEEEEaiEQIBUgEUEgaiIRSw0ACyABIA5qIQ4gEkEIayESDAELCyAKBEAgGP0MAAAAAAAAAAAAAAAAAAAAAP3rASEYIBf9DAAAAAAAAAAAAAAAAAAAAAD96wEhFyAa/QwAAAAAAAAAAAAAAAAAAAAA/esBIRogG/0MAAAAAAAAAAAAAAAAAAAAAP3rASEbIBz9DAAAAAAAAAAAAAAAAAAAAAD96wEhHCAd/QwAAAAAAAAAAAAAAAAAAAAA/esBIR0gGf0MAAAAAAAAAAAAAAAAAAAAAP3rASEZIBb9DAAAAAAAAAAAAAAAAAAAAAD96wEhFgsgCwRAIBkgDP0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRkgGCAM/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGCAdIAz9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEdIBcgDP0ABDD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRcgFiAM/QAEQP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFiAaIAz9AARQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEaIBsgDP0ABGD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRsgHCAM/QAEcP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hHCAMQYABaiEMCyAPIBn9CwQAIA8gGP0LBBAgDyAd/QsEICAPIBf9CwQwIA8gFv0LBEAgDyAa/QsEUCAPIBv9CwRgIA8gHP0LBHAgD0GAAWohDyANQYABaiENIBNBBGohEwwBCwsgAiADaiECIAQgBWohBCAJQSBqIAkgCRshCSAFIAtqIAsgCxshCyAUQQhqIRQMAQsLC58DAgt/BnsgASgCEEUEQA8LIAAoAhAgASgCAGohAiABKAIgIQYgASgCHCEHIAEoAhghCCABKAIQIQkgASgCFCEKA0AgAyAHSARAIAkgCCADQQN0akEFdGohC0EAIQADQCAAIAZIBEAgCyAAQQN2IApsaiAAQQRxQQJ0aiEMQQAhAQNAIAFBIEkEQCAMIAFBA3RqIgQgASACaiIF/QAEACIPIAX9AAQgIhD9DQABAgMQERITBAUGBxQVFhciESAF/QAEQCISIAX9AARgIg39DQABAgMQERITBAUGBxQVFhciDv0NAAECAwQFBgcQERITFBUWF/0LBAAgBCARIA79DQgJCgsMDQ4PGBkaGxwdHh/9CwQgIAQgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIg4gEiAN/Q0ICQoLGBkaGwwNDg8cHR4fIg39DQABAgMEBQYHEBESExQVFhf9CwRAIAQgDiAN/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCABQRBqIQEMAQsLIAJBgAFqIQIgAEEEaiEADAELCyADQQFqIQMMAQsLC+cFAgd/CHsgACgCDCEGA0AgByAAKAIESARAIAAoAgAgB0HgAGxqIggoAgAiAwRAIANBAUYEQCACBEBBACEFIAgoAkgiA/0ABAAhCyAD/QAEECEMIAP9AAQgIQ0gA/0ABDAhCiAIKAJA/REhDiAIKgJE/RMhDwNAIAUgCCgCCEgEQCAFQQN2IAZsIgQgAUEFdGohAwNAIAMgBEsEQCALIAr9rgEiEEEH/asBIBBBGf2tAf1QIAv9rgEhECAMQQn9qwEhESAKIAz9USEKIAwgDSAL/VEiDf1RIQwgCyAK/VEhCyANIBH9USENIApBC/2rASAKQRX9rQH9UCEKIAgoAiggBGogDyAQIA79QP1OIhD9CwQAIAgoAhggBGogCCgCFCAEav0ABAAgEP3mAf0LBAAgBEEQaiEEDAELCyAFQQhqIQUMAQsLIAgoAkggC/0LBAAgCCgCSCAM/QsEECAIKAJIIA39CwQgIAgoAkggCv0LBDAFIAgoAhQhBCAIKAIYIQUgCCgCCCEIQQAhAwNAIAMgCEgEQCAFIAQgAUEFdPwKAAAgBCAGaiEEIAUgBmohBSADQQhqIQMMAQsLCwUgAgRAIAggASAGEA8FQQAhBANAIAQgCCgCCEgEQCAEQQN2IAZsIARBBHFBAnRqIQkgBEECdCIDIAgoAixq/QAEACADIAgoAlBq/QAEACAIKgJc/RP95AH94wH95wEhCiADIAgoAkxq/QAEACELIAMgCCgCMGr9AAQAIQxBACEFA0AgASAFSgRAIAkgBUEFdGoiAyAIKAIYaiADIAgoAhRq/QAEACAL/eUBIAr95gEgDP3kAf0LBAAgBUEBaiEFDAELCyAEQQRqIQQMAQsLCwsFIAgoAhQgBiAIKAIsIAgoAgQiA0EDakF8cUEFdCAIKAIYIAYgASADIAgoAgggCCgCMCAIKAIMIgNBAUZBABACIANBAUoEQCAIIAEgBhAWCwsgB0EBaiEHDAELCwv/BAIHfwp9IAAoAhBFBEAgACABIAIgAyAEIAUgBhARDwsDQCADIAlKBEAgAiAJaiEHIAEoAhAiCARAIAggB0ECdGooAgAhBwsgASgCDCIIBH0gCCAHQQJ0aioCAAVDAACAPwshFCABKAIIIAdBAnRqKgIAIRIgCUEFdCIHIAVqQQAgBRshCiAAKAIQQQFGBH0gACAS/AAgBCAHaiAKIBQgBpQQEAUgBCAHaiEMIBQgBpQhF0EAIQhDAAAAACERQQAhB0MAAIA/IAAoAhgiC7KVIRVD//9//yEOA0AgCCALSARAIAwgACgCDCAIQQN2bCAIQQdxQQJ0aiINaioCACIPIAtBAUoEfUMAAIA/QwAAAAAgCCAS/ABGGwUgEguTIhCLIRMgACgCEEECRgRAIBEgECAQlJIhESAQIBCSIRAFIAAoAhBBA0YEf0EBBSATIAAqAhReCwR9IAAoAhBBA0YEfUMAAIA/BSAAKgIUCyIWIBaMIBAgEEMAAAAAXRsgEEMAAAAAXhshECARIAAoAhBBA0YEfSATBSAWIBMgFkMAAAA/lJOUC5IFIBEgEEMAAAA/lCAQlJILIRELIAAoAiAEQCAAIAArAzggEyAVlLugOQM4CyAOIA9dBEAgDyEOIAghBwsgCgRAIAogDWpDAAAAACAQIBWUIBeUIg8gD4tD75KTIV0bOAIACyAIQQFqIQgMAQsLIAAoAiBFBEAgACAAKwM4RAAAAAAAAPA/RAAAAAAAAAAAIAtBAUoEfyAHIBL8AEYFIA4gACoCHF4gEkMAAAA/XkYLG6A5AzgLIBEgFZQLIQ4gACAAKwMwIA4gFJS7oDkDMCAJQQFqIQkMAQsLC9YBAQh/IAAoAhAhCCAAKAIAIQogACgCBCIJQQN2IQsgCUEHcSEMA0AgAiAHSgRAIAEgB2ohACAKIAgEfyAIIABBAnRqKAIABSAACyAJbEECdGohACADIAdBBXRqIQVBACEGA0AgBiALSARAIAUgAP0ABAD9CwQAIAUgAP0ABBD9CwQQIABBIGohACAEIAVqIQUgBkEBaiEGDAELC0EAIQYDQCAGIAxIBEAgBSAAKgIAOAIAIABBBGohACAFQQRqIQUgBkEBaiEGDAELCyAHQQFqIQcMAQsLC/IGAgZ/BHsDQCABIAdKBEAgACAHQQV0aiIFIQRBACEJ/Qz//3////9/////f////3//IQsDQCACIAlKBEAgCyAE/QAEAP0M//9/////f////3////9//yAJ/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgAv0RIgr9Of1S/ekBIAT9AAQQ/Qz//3////9/////f////3//IAlBBGr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAK/Tn9Uv3pASELIAlBCGohCSADIARqIQQMAQsLIAv9HwAgC/0fAZcgC/0fAiAL/R8Dl5f9EyEK/QwAAAAAAAAAAAAAAAAAAAAAIQsgBSEEQQAhCANAIAIgCEoEQEEAIQkDQCAJQQhIBEAgBCAJQQJ0aiIG/QAEACAK/eUB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgz9DDuquD87qrg/O6q4PzuquD/95gH9aiIN/QyDgF45g4BeOYOAXjmDgF45/eYBIA39DACAMb8AgDG/AIAxvwCAMb/95gEgDP3kAf3kASEMIAYgDCAM/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAz95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgDP3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAM/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAz95gH9DKqqKj6qqio+qqoqPqqqKj795AEgDP3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAM/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIA39+AEiDEEB/awBIg39DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAMIA39sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAIIAlq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgAv0R/Tn9TiIM/QsEACALIAz95AEhCyAJQQRqIQkMAQsLIAhBCGohCCADIARqIQQMAQsLQwAAgD8gC/0fACAL/R8BkiAL/R8CIAv9HwOSkpX9EyEKIAUhBEEAIQUDQCACIAVKBEAgBCAE/QAEACAK/eYB/QsEACAEIAT9AAQQIAr95gH9CwQQIAVBCGohBSADIARqIQQMAQsLIAdBAWohBwwBCwsLowEBBH8gAEHcAGohAgNAQQAhAQJAA0AgAUHgpxJIBEAgAv4QAgAgA0cNAiABQQFqIQEMAQsLQQAhASAAQegAaiIEQQH+HgIAGgNAIAL+EAIAIANGBEAgAiADQn/+AQIAQQJGBH8gAUEBaiIBBUEBC0UEQAALDAELCyAEQQH+JQIAGgsgAv4QAgAhAyAAKAJYIgFBAE4EQCAAIAFBARAAGgwBCwsLSQAgAkECSARAIAAgAUF/EAAPCyAAIAE2AlggAEHcAGoiAiAC/hACAEEBav4XAgAgAP4QAmgEQCACQQH+AAIAGgsgACABQQAQAAsyAQF/IABBfzYCWCAAQdwAaiIBIAH+EAIAQQFq/hcCACAA/hACaARAIAFBAf4AAgAaCwukCQMPfwV7AX0gACgCACACQQZ0aiEFIAEoAgQhAyAAKAIEQQFKBH8gAyADQQdqQQN2QQJ0IgQgAyAESBsFIAMLIQQgBUQAAAAAAAAAADkDMCAFRAAAAAAAAAAAOQM4IAAoAgwhByABKAIAIARBACACG2ohC0MAAIA/IAOylSEXAkAgAyAEayAEIAIbIghFBEAgBSgCJEEAIAUoAij8CwAMAQsgBSgCACIAKAIUIQwgACAFKAIEQQFrQeAAbGohCQNAIAYgCEgEQCAHIAYgC2oiACAFKAIIIgEgCCAGayICIAEgAkgbIg0gDCAFKAIMEAYgBSANQQEQBCAFIAcgACANIAkoAhggCSgCHCAXEAUgBkEASiEKIAUoAgRBAWshBANAIARBAE4EQCAFKAIAIARB4ABsaiIOKAIAIgAEQCAAQQFGBEAgDigCIARAIAUoAgwhAkEAIQADQCAAIA4oAghIBEAgAEEDdiACbCIBIA1BBXRqIQMDQCABIANJBEAgASAOKAIgaiABIA4oAhxq/QAEACABIA4oAihq/QAEAP3mAf0LBAAgAUEQaiEBDAELCyAAQQhqIQAMAQsLCwUgBSgCDCECQQAhAUMAAIA/IA2ylf0TIRQDQCABIA4oAghIBEAgAUECdCEDIAFBA3YgAmwgAUEEcUECdGohD/0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRNBACEAA0AgACANSARAIBIgDyAAQQV0aiIQIA4oAhxq/QAEACIV/eQBIRIgFSAQIA4oAihq/QAEAP3mASAT/eQBIRMgAEEBaiEADAELCyADIA4oAjhqIBL9CwQAIAMgDigCNGogE/0LBAAgDigCIARAIAMgDigCLGr9AAQAIAMgDigCVGr9AAQA/ecBIRUgEiAU/eYBIRYgEyAU/eYB/eEBIRNBACEAA0AgACANSARAIA8gAEEFdGoiAyAOKAIoav0ABAAgE/3mASADIA4oAhxq/QAEACAW/eUB/eQBIBX95gEhEiADIA4oAiBqIBIgEv3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIABBAWohAAwBCwsLIAFBBGohAQwBCwsLBQJAIAUoAgwhEEEAIQMgDigCEEUEQCAOIA0gEBAVCyAOKAIUIA4oAhwgECAOKAI0IA4oAgQiAEEDakF8cUEFdCANIAAgDigCCCAKEA0gDigCHCEBIA4oAgghDyAOKAI4IQIDQCADIA9IBED9DAAAAAAAAAAAAAAAAAAAAAAhEyAKBHsgAv0ABBAhEyAC/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAALIRIgASIAIA1BBXRqIREDQCASIAD9AAQA/eQBIRIgEyAA/QAEEP3kASETIBEgAEEgaiIASw0ACyACIBL9CwQAIAIgE/0LBBAgAkEgaiECIAEgEGohASADQQhqIQMMAQsLIA4oAiAiAEUNACAOKAIcIBAgDigCPCAOKAIIIgFBB2pBeHFBBXQgACAQIA0gASAOKAIEQQBBACAOKAIkEAILCyAEQQFrIQQMAQsLIAYgBSgCCGohBgwBCwsLC+wBAgJ/Bn4DQCABIANKBEAgACADQQJ0aiADNgIAIANBAWohAwwBCwsgAikDACEGIAIpAwghByACKQMQIQggAikDGCEFIAFBAWshAQNAIAFBAEoEQCAFIAZ8QheJIAZ8IQkgB0IRhiEKIAUgB4UhBSAGIAiFIgggB4UhByAFIAaFIQYgCCAKhSEIIAVCLYkhBSAAIAFBAnRqIgMoAgAhBCADIAAgAUEBaqwgCUIgiH5CIIinQQJ0aiIDKAIANgIAIAMgBDYCACABQQFrIQEMAQsLIAIgBjcDACACIAc3AwggAiAINwMQIAIgBTcDGAvGBAIIfwt7IAVBBXQhDQNAIAYgD0oEQCAAIA9BA3YgAmxqIA9BBHFBAnRqIQkgASEFIAMgD0EFdGohEEEAIQ4DQCAHIA5KBED9DAAAAAAAAAAAAAAAAAAAAAAhG/0MAAAAAAAAAAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRn9DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAAAAAAAAAAAhFSAIBHsgEP0ABBAhGyAQ/QAEICEaIBD9AAQwIRkgEP0ABEAhGCAQ/QAEUCEXIBD9AARgIRYgEP0ABHAhFSAQ/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAALIRQgCSELIA0gBSIKaiEMA0AgC/0JAgAiESAK/QAEACIT/eYBIBT95AEhFCARIAr9AAQQIhL95gEgG/3kASEbIAv9CQIEIhEgE/3mASAa/eQBIRogESAS/eYBIBn95AEhGSAL/QkCCCIRIBP95gEgGP3kASEYIBEgEv3mASAX/eQBIRcgC/0JAgwiESAT/eYBIBb95AEhFiARIBL95gEgFf3kASEVIAtBIGohCyAMIApBIGoiCksNAAsgECAU/QsEACAQIBv9CwQQIBAgGv0LBCAgECAZ/QsEMCAQIBj9CwRAIBAgF/0LBFAgECAW/QsEYCAQIBX9CwRwIAQgEGohECACIAVqIQUgDkEIaiEODAELCyAPQQRqIQ8MAQsLC9MJAwl7Cn8BfQNAIA8gASgCBEgEQCABKAIAIA9BJGxqIhAoAgAiDSAQKAIEaiEOIAAoAhxBAUYEQCAAKAIAKAIkIREgA/0TIQRDAACAPyACKgIMk/0TIQUgAioCCIz9EyEGIAAqAiT9EyEHIAAqAij9EyEIIAAqAiz9EyEJIAAoAhQhEiAAKAIYIRMgACgCECEUA0AgDSAOSQRAIA0gEWr9AAQAIAT95gEiCiANIBJqIhX9AAQAIgv95QEgB/3mASAL/eQBIgsgC/3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8hCyAKIAr95gEgDSATaiIW/QAEACIK/eUBIAj95gEgCv3kAf0MYEKiDWBCog1gQqINYEKiDf3rASEKIBUgC/0LBAAgFiAK/QsEACANIBRqIhX9AAQAIAX95gEgCyAG/eYBIAr94wEgCf3kAf3nAf3kASEKIBUgCiAK/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgDUEQaiENDAELCwUgACgCHCIRBEAgEUECRgRAIAAoAgAoAiQhESAD/RMhBUMAAIA/IAIqAgyT/RMhBiACKgII/RMhByAAKgIg/RMhCCAAKgIk/RMhCSAAKgIs/RMhCiAAKgIwIhf9EyELIBdDAAAAAFshEiAAKAIUIRMgACgCGCEUIAAoAhAhFQNAIA0gDkkEQCANIBFq/QAEACAF/eYBIgwgDP3mASAJ/eYBIA0gFGoiFv0ABAAgCP3mAf3kAf0MYEKiDWBCog1gQqINYEKiDf3rASEEIBYgBP0LBAAgDCAH/eYBIAQgCv3kAf3jAf3nASEEIBJFBEAgDSATaiIW/QAEACAL/eYBIAT95AEiBCAE/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyEEIBYgBP0LBAALIA0gFWoiFv0ABAAgBv3mASAE/eUBIQQgFiAEIAT94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACANQRBqIQ0MAQsLBSAAKAIAKAIkIREgA/0TIQRDAACAPyACKgIMk/0TIQUgAioCCP0TIQYgACoCLP0TIQcgACgCGCESIAAoAhAhEwNAIA0gDkkEQCANIBFq/QAEACAE/eYBIgggCP3mASANIBJqIhT9AAQA/eQBIQkgFCAJ/QsEACANIBNqIhT9AAQAIAX95gEgCCAG/eYBIAkgB/3kAf3jAf3nAf3lASEIIBQgCCAI/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgDUEQaiENDAELCwsFIAAoAgAoAiQhESACKgIIjCADlP0TIQVDAACAPyACKgIMk/0TIQYgACoCMCIX/RMhByAXQwAAAABbIRIgACgCFCETIAAoAhAhFANAIA0gDkkEQCANIBFq/QAEACAF/eYBIQQgEkUEQCANIBNqIhX9AAQAIAf95gEgBP3kASIIIAj94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1PIQggFSAI/QsEACAIIAf95gEgBP3kASAIIAAoAjQbIQQLIA0gFGoiFf0ABAAgBv3mASAE/eQBIQQgFSAEIAT94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACANQRBqIQ0MAQsLCwsgACAQEAMgD0EBaiEPDAELCwudBAIFfwh7QwAAgD8gAbKV/RMhDyAAKgJY/RMhDgNAIAYgACgCCEgEQCAGQQJ0IQcgACgCFCAGQQN2IAJsIAZBBHFBAnRqaiIDIAFBBXRqIQX9DAAAAAAAAAAAAAAAAAAAAAAhCSADIQQDQCAEIAVJBEAgCSAE/QAEAP3kASEJIARBIGohBAwBCwsgCSAP/eYBIQv9DAAAAAAAAAAAAAAAAAAAAAAhCSADIQQDQCAEIAVJBEAgBP0ABAAgC/3lASIIIAj95gEgCf3kASEJIARBIGohBAwBCwsgByAAKAJUaiAJIA/95gEiCiAAKgJc/RP95AH94wEiCP0LBAD9DAAAgD8AAIA/AACAPwAAgD8gCP3nASEIIAcgACgCLGr9AAQAIQwgByAAKAIwav0ABAAhCQNAIAMgBUkEQCAAKAIoIAMgACgCFGtqIAP9AAQAIAv95QEgCP3mASIN/QsEACAAKAIYIAMgACgCFGtqIA0gDP3mASAJ/eQB/QsEACADQSBqIQMMAQsLIAcgACgCUGr9AAQAIQkgCyAHIAAoAkxqIgP9AAQAIgj95QEgDv3mASAI/eQBIQggAyAIIAj94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAHIAAoAlBqIAogCf3lASAO/eYBIAn95AEiCCAI/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgBkEEaiEGDAELCwv8CwMGfwR7A30gACgCGCEIIAAoAgwhCSACIQX9DP//f////3////9/////f/8hCwNAIAcgCEgEQCALIAX9AAQA/Qz//3////9/////f////3//IAf9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAI/REiC/05/VL96QEgBf0ABBD9DP//f////3////9/////f/8gB0EEav0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAv9Of1S/ekBIQsgB0EIaiEHIAUgCWohBQwBCwsgC/0fACAL/R8BlyAL/R8CIAv9HwOXlyIP/RMhCwNAIAggCkoEQEEAIQUDQCAFQQhIBEAgDCAGIAVBAnRqIgcgAmr9AAQAIAv95QH9DAAAsEIAALBCAACwQgAAsEL96gH9DAAAoMIAAKDCAACgwgAAoML96wEiDP0MO6q4PzuquD87qrg/O6q4P/3mAf1qIg39DIOAXjmDgF45g4BeOYOAXjn95gEgDf0MAIAxvwCAMb8AgDG/AIAxv/3mASAM/eQB/eQBIgwgDP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAM/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIAz95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgDP3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAM/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIAz95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgDP3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAN/fgBIgxBAf2sASIN/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDCAN/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgBSAKav0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAj9Ef05/U4iDf3kASEMIAMEQCADIAdqIA39CwQACyAFQQRqIQUMAQsLIApBCGohCiAGIAlqIQYMAQsLIAFBA3YgCWwgAUEHcUECdGoiBSACaioCACIRIA9bBH9BACEGAn8DQCABIAZKBEBBACACIAZBA3YgCWwgBkEHcUECdGpqKgIAIA9bDQIaIAZBAWohBgwBCwtBAQsFQQALBEAgACAAKwM4RAAAAAAAAPA/oDkDOAsgDP0fACAM/R8BkiAM/R8CIAz9HwOSkiEQIAMEQCAEIBCV/RMhCyADIAVqIgAgACoCACAQkzgCAEEAIQZBACEAA0AgACAISARAIAMgBmoiAf0ABAAgC/3mASEMIAEgDCAM/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgASAB/QAEECAL/eYBIgwgDP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQQIABBCGohACAGIAlqIQYMAQsLCyAQ/RMiDP0M//9/AP//fwD//38A//9/AP1O/QwAAAA/AAAAPwAAAD8AAAA//VAiC/0M8wQ1P/MENT/zBDU/8wQ1P/1DIQ0gCyALIA39Tv3kAf0MAACAPwAAgD8AAIA/AACAP/3lASIOIA795gEhCyAMQRf9rQH9DH4AAAB+AAAAfgAAAH4AAAD9sQEgDf2uAf36ASIM/QwAgDE/AIAxPwCAMT8AgDE//eYBIA4gC/0MAAAAvwAAAL8AAAC/AAAAv/3mASAM/QyDgF65g4BeuYOAXrmDgF65/eYB/Qy7IZA9uyGQPbshkD27IZA9IA795gH9DLjR67240eu9uNHrvbjR67395AEgDv3mAf0MGiXvPRol7z0aJe89GiXvPf3kASAO/eYB/QxPXf69T13+vU9d/r1PXf69/eQBIA795gH9DL/pET6/6RE+v+kRPr/pET795AEgDv3mAf0MUK4qvlCuKr5Qriq+UK4qvv3kASAO/eYB/Qyszkw+rM5MPqzOTD6szkw+/eQBIA795gH9DPz/f778/3++/P9/vvz/f7795AEgDv3mAf0MqqqqPqqqqj6qqqo+qqqqPv3kASAO/eYBIAv95gH95AH95AH95AH95AH9HwAgDyARk5IL9gsCBnsIfwNAIAMgDUoEQCACIA1qIQ8gAiANQQFqIhAgA0EBayIRIBAgEUgbaiEQIAIgDUECaiISIBEgESASShtqIRIgAiANQQNqIhMgESARIBNKG2ohEf0MiYgIPomICD6JiAg+iYgIPiAEIA1BBXRqIhMqAgD9EyATKgIg/SABIBMqAkD9IAIgEyoCYP0gAyIJ/eAB/eEB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgj9DDuquD87qrg/O6q4PzuquD/95gH9aiIK/QyDgF45g4BeOYOAXjmDgF45/eYBIAr9DACAMb8AgDG/AIAxvwCAMb/95gEgCP3kAf3kASIIIAj95gH9DGdpUDlnaVA5Z2lQOWdpUDkgCP3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAI/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIAj95gH9DMGpKj3BqSo9wakqPcGpKj395AEgCP3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAI/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIAj95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgCv34ASIIQQH9rAEiCv0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAggCv2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIgogCv0MAAAAQAAAAEAAAABAAAAAQP3kAf3nASILIAv94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1PIgggCP3mASII/eYB/QzZiR0+2YkdPtmJHT7ZiR0+/eQBIAj95gH9DIwuOj6MLjo+jC46PowuOj795AEgCP3mAf0MOY5jPjmOYz45jmM+OY5jPv3kASAI/eYB/QwlSZI+JUmSPiVJkj4lSZI+/eQBIAj95gH9DM3MzD7NzMw+zczMPs3MzD795AEgCP3mAf0Mq6oqP6uqKj+rqio/q6oqP/3kASAI/eYB/QwAAABAAAAAQAAAAEAAAABA/eQBIQwgCf0MAAAAAAAAAAAAAAAAAAAAAP3rASAJIAEoAggiEyABKAIQIhQEfyAUIA9BAnRqKAIABSAPC0ECdGoqAgD9EyATIBQEfyAUIBBBAnRqKAIABSAQC0ECdGoqAgD9IAEgEyAUBH8gFCASQQJ0aigCAAUgEgtBAnRqKgIA/SACIBMgFAR/IBQgEUECdGooAgAFIBELQQJ0aioCAP0gAyII/eYB/eUBIAsgDP3mAf3kASAN/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgA/0R/TkiC/1OIAEoAgwiDwR7IAIgDWohECACIA1BAWoiESADQQFrIhIgESASSBtqIREgAiANQQJqIhMgEiASIBNKG2ohEyACIA1BA2oiFCASIBIgFEobaiESIA8gASgCECIUBH8gFCAQQQJ0aigCAAUgEAtBAnRqKgIA/RMgDyAUBH8gFCARQQJ0aigCAAUgEQtBAnRqKgIA/SABIA8gFAR/IBQgE0ECdGooAgAFIBMLQQJ0aioCAP0gAiAPIBQEfyAUIBJBAnRqKAIABSASC0ECdGoqAgD9IAMF/QwAAIA/AACAPwAAgD8AAIA/CyAL/U4iDP3mASAH/eQBIQcgDiAJIAAqAhz9E/1EIAj9DAAAAD8AAAA/AAAAPwAAAD/9RP1R/U0gC/1O/aQBaWohDiAFBEAgBSANQQV0aiIPIAr9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD8gCv3kAf3nASIK/eYBIAogCf0MAAAAAAAAAAAAAAAAAAAAAP1D/VIgCP3lASAMIAb9E/3mAf3mASIIIAj94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1PIgj9HwA4AgAgDyAI/R8BOAIgIA8gCP0fAjgCQCAPIAj9HwM4AmALIA1BBGohDQwBCwsgACAAKwMwIAf9HwAgB/0fAZIgB/0fAiAH/R8DkpK7oDkDMCAAIAArAzggDregOQM4C1IBA38DQCACIAAoAgRIBEAgACgCCCACQRhsaiEDQQAhAQNAIAEgAygCBEgEQCAAIAMoAgAgAUEkbGoQAyABQQFqIQEMAQsLIAJBAWohAgwBCwsLkwIDAnwDewV/A0AgCCAAKAIESARAIAAoAgggCEEYbGohCUQAAAAAAAAAACEBQQAhBgNAIAYgCSgCBEgEQCAJKAIAIAZBJGxqIgoqAghDAAAAAFsEfyAKKgIMQwAAAABbBUEAC0UEQCAKKgII/RMhBCAKKgIM/RMhBSAKKAIAIgcgCigCBGohCv0MAAAAAAAAAAAAAAAAAAAAACEDA0AgByAKSQRAIAMgACgCECAHav0ABAD94AEiAyADIAX95gEgBP3kAf3mAf3kASEDIAdBEGohBwwBCwsgASAD/R8AIAP9HwGSIAP9HwIgA/0fA5KSu6AhAQsgBkEBaiEGDAELCyACIAGgIQIgCEEBaiEIDAELCyACC6EGAgh/AnsgACgCACIGKAIUIQsgBiAAKAIEQQFrQeAAbGooAhghCCAAKAIYIQogAEQAAAAAAAAAADkDMCAARAAAAAAAAAAAOQM4A0AgAyAJSgRAIAEgAiAJaiIGIAAoAggiByADIAlrIgwgByAMSBsiDCALIAAoAgwQBiAAIAxBABAEIAEoAggEQCAAIAEgBiAMIAhBAEMAAIA/EAULIAUEQAJAIAAoAgwhB0EAIQYgCkEBSgRAIAggDCAKIAcQBwwBCwNAIAYgDEgEQCAIIAZBBXRqIgcqAgD9E/3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIO/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiD/0Mg4BeOYOAXjmDgF45g4BeOf3mASAP/QwAgDG/AIAxvwCAMb8AgDG//eYBIA795AH95AEhDiAH/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA/IA4gDv3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAO/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIA795gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgDv3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAO/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIA795gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgDv3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAP/fgBIg5BAf2sASIP/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDiAP/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH95AH95wH9HwA4AgAgBkEBaiEGDAELCwsLQQAhBwNAIAcgDEgEQCAIIAdBBXRqIQ1BACEGA0AgBiAKSARAIAQgDSAAKAIMIAZBA3ZsaiAGQQdxQQJ0aioCADgCACAEQQRqIQQgBkEBaiEGDAELCyAHQQFqIQcMAQsLIAkgACgCCGohCQwBCwsLpAYCB38DeyAAKAIMIgVFBEAPCyAFQQlGBEAgACgCGCEFIAAoAhwhBiAAKAIIQQdqQQN2IAJsIQcDQCABIARKBED9DAAAAAAAAAAAAAAAAAAAAAAhCiAEQQV0IgAhAwNAIAMgB0kEQCADIAVqIgj9AAQQIAMgBmoiCf0ABBD95gEgCP0ABAAgCf0ABAD95gEgCv3kAf3kASEKIAIgA2ohAwwBCwsgCv0fACAK/R8BkiAK/R8CIAr9HwOSkv0TIQsDQCAAIAdJBEAgACAGaiID/QAEECAL/eUBIQwgAyAAIAVqIgj9AAQAIAP9AAQAIAv95QH95gEiCiAK/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgAyAI/QAEECAM/eYBIgogCv3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQQIAAgAmohAAwBCwsgBEEBaiEEDAELCw8LA0AgBCAAKAIISARAIARBA3YgAmwiBiAAKAIcaiIDIAFBBXRqIQcgBiAAKAIYaiADayEIIAAoAigiCSAGaiADa0EAIAkbIQYDQCADIAdJBEAgAyAGakEAIAYbIQkgAyAIav0ABAAiCv0MAAAAAAAAAAAAAAAAAAAAAP1EIQsgAyAD/QAEAAJ7AkACQAJAAkACQAJAAkAgBUEBaw4IAAECAwYGBAUGC/0MAACAPwAAgD8AAIA/AACAPyAL/U4MBgv9DAAAgD8AAIA/AACAPwAAgD/9DM3MTD7NzEw+zcxMPs3MTD4gC/1SDAUL/QwAAIA/AACAPwAAgD8AAIA/IAr9DAAAgD8AAIA/AACAPwAAgD/95AEgC/1SDAQL/QxffYY/X32GP199hj9ffYY/IAr9DGYJ4T9mCeE/ZgnhP2YJ4T/95AEgC/1SDAML/QwAAIA/AACAPwAAgD8AAIA/IAogCv3mAf3lAQwCCyAK/QwAAIA/AACAPwAAgD8AAIA/IAr95QH95gEMAQsgCf0ABAAL/eYBIgogCv3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIANBEGohAwwBCwsgBEEIaiEEDAELCwvSHgIEewZ/IAAoAgwiCUEJRgRAIAAoAhggASAAKAIIIAIQBw8LA0AgCCAAKAIISARAIAhBA3YgAmwiCyAAKAIYaiIHIAFBBXRqIQogACgCKCIMIAtqIAdrQQAgDBshCwNAIAcgCkkEQCAH/QAEACEDIAcgC2pBACALGyEMAkACQAJAAkACQAJAAkACQAJAIAlBAWsOCAABAgMEBQYHCAsgA/0MAAAAAAAAAAAAAAAAAAAAAP3rASEDDAcLIAMgA/0MzcxMPs3MTD7NzEw+zcxMPv3mAf3rASEDDAYLIAMgA/0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIE/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBf0Mg4BeOYOAXjmDgF45g4BeOf3mASAF/QwAgDG/AIAxvwCAMb8AgDG//eYBIAT95AH95AEiBCAE/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAT95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBP3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAE/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAT95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBP3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAE/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9+AEiBEEB/awBIgX9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAEIAX9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lASAD/QwAAAAAAAAAAAAAAAAAAAAA/UT9UiEDDAULIAP9DF99hj9ffYY/X32GP199hj/95gEgA/0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIE/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBf0Mg4BeOYOAXjmDgF45g4BeOf3mASAF/QwAgDG/AIAxvwCAMb8AgDG//eYBIAT95AH95AEiBCAE/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAT95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBP3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAE/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAT95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBP3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAE/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9+AEiBEEB/awBIgX9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAEIAX9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lAf0MZgnhP2YJ4T9mCeE/ZgnhP/3mASAD/QwAAAAAAAAAAAAAAAAAAAAA/UT9UiEDDAQLIAP9DPMENT/zBDU/8wQ1P/MENT/95gEiBP0My0d1QMtHdUDLR3VAy0d1QP3qAf0My0d1wMtHdcDLR3XAy0d1wP3rASIFIAX95gEhBv0MAAAAPwAAAD8AAAA/AAAAPyAE/QwAAACAAAAAgAAAAIAAAACA/U79DAAAgD8AAIA/AACAPwAAgD/9UCAF/QxRLXA5US1wOVEtcDlRLXA5IAb95gH9DKJdXzuiXV87ol1fO6JdXzv95AEgBv3mAf0M67ZQPeu2UD3rtlA967ZQPf3kASAG/eYB/QxApz0+QKc9PkCnPT5Apz0+/eQBIAb95gH9DLpukD+6bpA/um6QP7pukD/95AH95gH9DAY5/bMGOf2zBjn9swY5/bMgBv3mAf0M34jFN9+IxTffiMU334jFN/3kASAG/eYB/QwobYU6KG2FOihthToobYU6/eQBIAb95gH9DNSHZjzUh2Y81IdmPNSHZjz95AEgBv3mAf0MIUzjPSFM4z0hTOM9IUzjPf3kASAG/eYB/QxKtP4+SrT+Pkq0/j5KtP4+/eQBIAb95gH9DAAAgD8AAIA/AACAPwAAgD/95AH95wEgBP3gAf0My0d1QMtHdUDLR3VAy0d1QP1G/VL95gH9DAAAAD8AAAA/AAAAPwAAAD/95AEhBCAMBEAgDCADIAMgA/3mAf0MAAAAvwAAAL8AAAC/AAAAv/3mAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIF/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBv0Mg4BeOYOAXjmDgF45g4BeOf3mASAG/QwAgDG/AIAxvwCAMb8AgDG//eYBIAX95AH95AEiBSAF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAX95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBf3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAF/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAX95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBf3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAF/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAb9+AEiBUEB/awBIgb9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIAb9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3mAf0MKkLMPipCzD4qQsw+KkLMPv3mASAE/eQB/QsEAAsgAyAE/eYBIQMMAwsgA/0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyAD/eEB/QwAAK5CAACuQgAArkIAAK5C/eoB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgP9DDuquD87qrg/O6q4PzuquD/95gH9aiIE/QyDgF45g4BeOYOAXjmDgF45/eYBIAT9DACAMb8AgDG/AIAxvwCAMb/95gEgA/3kAf3kASIDIAP95gH9DGdpUDlnaVA5Z2lQOWdpUDkgA/3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAD/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIAP95gH9DMGpKj3BqSo9wakqPcGpKj395AEgA/3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAD/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIAP95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgBP34ASIDQQH9rAEiBP0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAMgBP2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/eQB/ecBIgT95gEhAyAMBEAgDCAD/QwAAIA/AACAPwAAgD8AAIA/IAT95QH95gEgBP3kAf0LBAALDAIL/Qzq8Lq76vC6u+rwurvq8Lq7IAMgA/3mASIE/eYB/QxOE6k8ThOpPE4TqTxOE6k8/eQBIAT95gH9DC0eXL0tHly9LR5cvS0eXL395AEgBP3mAf0Mk4MIPpODCD6Tgwg+k4MIPv3kASAE/eYB/QyZqqq+maqqvpmqqr6Zqqq+/eQBIAT95gEgA/3mASAD/eQB/QwAAIA/AACAPwAAgD8AAIA//QwAAABAAAAAQAAAAEAAAABAIAP94AEiBCAE/eQB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgX9DDuquD87qrg/O6q4PzuquD/95gH9aiIG/QyDgF45g4BeOYOAXjmDgF45/eYBIAb9DACAMb8AgDG/AIAxvwCAMb/95gEgBf3kAf3kASIFIAX95gH9DGdpUDlnaVA5Z2lQOWdpUDkgBf3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAF/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIAX95gH9DMGpKj3BqSo9wakqPcGpKj395AEgBf3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAF/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIAX95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgBv34ASIFQQH9rAEiBv0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAUgBv2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/QwAAIA/AACAPwAAgD8AAIA//eQB/ecB/eUBIAP9DAAAAIAAAACAAAAAgAAAAID9Tv1QIAT9DAAAID8AACA/AAAgPwAAID/9Q/1SIQMMAQv9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD8gA/3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASID/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBP0Mg4BeOYOAXjmDgF45g4BeOf3mASAE/QwAgDG/AIAxvwCAMb8AgDG//eYBIAP95AH95AEiAyAD/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAP95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgA/3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAD/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAP95gH9DKqqKj6qqio+qqoqPqqqKj795AEgA/3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAD/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAT9+AEiA0EB/awBIgT9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASADIAT9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3kAf3nASEDCyAHIAP9CwQAIAdBEGohBwwBCwsgCEEIaiEIDAELCyAJQQhGBEACQCAAKAIYIAAoAggiAEEHcUUNACAAQXhxIgj9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAA/REiA/05IQQgCEEEav0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAP9OSEDIABBA3YgAmxqIQBBACECA0AgASACSgRAIAAgAP0ABAAgBP1O/QsEACAAIAD9AAQQIAP9Tv0LBBAgAkEBaiECIABBIGohAAwBCwsLCws=';

;// CONCATENATED MODULE: ./src/train/dense/version.generated.ts
// Written by scripts/build-wasm.mjs; do not edit.
const ENGINE_HASH = 'd6af93edfd82fdf8b9785e3bf8d433ef1e5128863f8cdac55217eb029a3b92f0';

;// CONCATENATED MODULE: ./src/train/dense/kernels.ts


/** Compiles one of the two modules. */
function compileBuild(simd) {
    const bytes = Buffer.from(simd === 'relaxed' ? RELAXED : PLAIN, 'base64');
    return { simd, module: new WebAssembly.Module(bytes) };
}
let chosen;
/**
 * The module that this runtime can run: with relaxed SIMD (Node 21 and later) or with plain SIMD.
 *
 * Either repeats bit for bit. Relaxed SIMD's multiply-add is fused on x86-64 with FMA and on arm64,
 * so those runners agree with each other; the plain module rounds twice and agrees with itself
 * everywhere, but not with the relaxed one in the last bits.
 */
function build() {
    const runs = () => WebAssembly.validate(Buffer.from(RELAXED, 'base64'));
    chosen ??= compileBuild(runs() ? 'relaxed' : 'plain');
    return chosen;
}
function instantiate(memory, { module } = build()) {
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    return exports;
}
/** The engine's name and version in a run's record. */
function engine() {
    return {
        kind: 'dense',
        engine: `wasm ${build().simd} simd`,
        version: ENGINE_HASH.slice(0, 12),
    };
}

// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 8 modules
var metrics_metrics = __webpack_require__(83811);
;// CONCATENATED MODULE: ./src/train/callbacks.ts

/**
 * Whether more is better.
 * @param monitor a metric's name, with `val_` before it for the validation rows
 * @throws RangeError where there is no such metric
 */
function isGain(monitor) {
    const name = monitor.replace(/^val_/, '');
    const metric = metrics_metrics/* METRICS */.Cb.find((one) => one.name === name);
    if (!metric)
        throw new RangeError(`there is no metric ${name}`);
    return metric.orientation === 'higher';
}
const STOPPING_START = { best: null, bestEpoch: 0, wait: 0 };
/**
 * Keras's EarlyStopping: after an epoch, the new state; `stop` when `patience` epochs in a row were
 * no better.
 */
function watchStopping(spec, state, epoch, metrics) {
    const current = metrics[spec.monitor];
    if (improves(current, state.best, spec.monitor, spec.minDelta)) {
        return {
            state: { best: current, bestEpoch: epoch, wait: 0 },
            improved: true,
            stop: false,
        };
    }
    const wait = state.wait + 1;
    return { state: { ...state, wait }, improved: false, stop: wait >= spec.patience && epoch > 1 };
}
const PLATEAU_START = { best: null, wait: 0, cooldown: 0, factor: 1 };
/**
 * Keras's ReduceLROnPlateau. It works on a factor beside the schedule, so both can be used at once.
 * @param rate the rate of the epoch that has ended
 */
function watchPlateau(spec, state, metrics, rate) {
    const current = metrics[spec.monitor];
    const cooling = state.cooldown > 0;
    const cooldown = cooling ? state.cooldown - 1 : 0;
    if (improves(current, state.best, spec.monitor, spec.minDelta)) {
        return { state: { ...state, best: current, wait: 0, cooldown }, reduced: false };
    }
    if (cooldown > 0)
        return { state: { ...state, wait: 0, cooldown }, reduced: false };
    const wait = (cooling ? 0 : state.wait) + 1;
    if (wait < spec.patience || rate <= spec.minRate) {
        return { state: { ...state, wait, cooldown }, reduced: false };
    }
    const factor = state.factor * Math.max(spec.factor, spec.minRate / rate);
    return { state: { ...state, wait: 0, cooldown: spec.cooldown, factor }, reduced: true };
}
function improves(current, best, monitor, minDelta) {
    if (best === null)
        return true;
    return isGain(monitor) ? current > best + minDelta : current < best - minDelta;
}

;// CONCATENATED MODULE: ./src/train/dense/progress.ts

const BEGINNING = {
    epoch: 0,
    history: [],
    stopping: STOPPING_START,
    plateau: PLATEAU_START,
    stopped: false,
};

;// CONCATENATED MODULE: ./src/train/dense/checkpoint-keeper.ts



async function checkpointKeeper(resumable, train, { loss, delta }) {
    const { checkpoints: folder, training, model, emit } = resumable;
    const every = train.checkpointEvery;
    if (folder === undefined || every === undefined) {
        return { resume: async () => BEGINNING, save: async () => { } };
    }
    const { hashData, readCheckpoint, sweepCheckpoints, writeCheckpoint } = await __webpack_require__.e(/* import() */ 206).then(__webpack_require__.bind(__webpack_require__, 21206));
    const { engine: simd, version } = engine();
    const settings = {
        engine: `sluice ${src_version/* VERSION */.x} ${simd} ${version}`,
        data: hashData(training),
        task: training.task,
        classes: training.classes,
        loss: { name: loss, delta },
        layers: model.layers,
        train,
    };
    return {
        async resume(program) {
            await sweepCheckpoints(folder);
            const found = await readCheckpoint(folder, settings, program.stateBytes);
            if (found.kind === 'useless') {
                emit({
                    type: 'warning',
                    message: `training starts anew, not from the checkpoint in ${folder}: ${found.why}`,
                });
            }
            if (found.kind !== 'checkpoint')
                return BEGINNING;
            const { progress, state } = found.checkpoint;
            program.setState(state);
            emit({ type: 'resumed', epoch: progress.epoch, path: found.file });
            return progress;
        },
        async save(progress, program) {
            const last = progress.stopped || progress.epoch === train.epochs;
            if (progress.epoch % every !== 0 && !last)
                return;
            const path = await writeCheckpoint(folder, settings, { progress, state: program.state() });
            emit({ type: 'checkpoint', epoch: progress.epoch, path });
        },
    };
}

;// CONCATENATED MODULE: ./src/train/dense/diverged.ts

/** Standard deviations from the mean beyond which an input explains a loss that overflows. */
const WILD = 1e4;
/** Times 1, the usual weight of a row, beyond which its weight does. */
const HEAVY = 1e4;
const WORDS = {
    loss: 'the loss became',
    penalty: 'the penalty of l1 and l2 became',
    gradient: 'the gradient became',
    'validation loss': 'the loss on the validation rows became',
    weights: 'the weights became',
};
/** Which of a batch's numbers is not finite. A loss of infinity may be the penalty's, one that is no number is not. */
function brokenBatch({ loss, penalty, norm }) {
    if (Number.isFinite(loss))
        return { what: 'gradient', value: norm };
    const regular = !Number.isNaN(loss) && !Number.isFinite(penalty);
    return { what: regular ? 'penalty' : 'loss', value: loss };
}
/** The error for a training that diverged: where it happened, the likely cause, and the input column when it shows. */
function diverged(failure, seen) {
    const { what, value, epoch, batch } = failure;
    const number = Number.isNaN(value) ? 'not a number' : 'infinite';
    const { cause, fix } = likelyCause(failure, seen);
    return new errors/* BrokenError */.gk(`${WORDS[what]} ${number} in epoch ${epoch}, batch ${batch}: ${cause}`, fix);
}
/** Certain causes first, then those that stand out, then the usual one. */
function likelyCause({ what, rate }, { training, model, train, rows }) {
    const examples = what === 'validation loss' ? training.validation : training.train;
    const looked = what === 'validation loss' ? everyRow(examples) : rows;
    const input = largestInput(examples, training.features, looked);
    const column = JSON.stringify(input.feature);
    if (!Number.isFinite(input.value)) {
        return {
            cause: `the input ${column} is not a finite number`,
            fix: 'Clean the column, or leave it out with data.ignore.',
        };
    }
    if (!Number.isFinite(largest(examples.y, looked))) {
        return { cause: 'a label is not a finite number', fix: 'Clean the label column.' };
    }
    const weight = examples.weights ? largest(examples.weights, looked) : 1;
    if (!(Math.abs(weight) <= HEAVY)) {
        return {
            cause: `a row weighs ${inWords(weight)}, where 1 is usual`,
            fix: 'Divide the column that data.sample-weight names by its mean, or clip it.',
        };
    }
    const heaviest = heaviestClass(train.classWeights);
    if (heaviest && heaviest.weight > HEAVY) {
        return {
            cause: `the class ${JSON.stringify(heaviest.name)} weighs ${inWords(heaviest.weight)}, where 1 is usual`,
            fix: 'Make train.class-weights smaller.',
        };
    }
    const regular = strongestPenalty(model);
    if (regular && regular.pull * rate >= 1) {
        return {
            cause: `with the learning rate ${rate}, ${regular.name} ${regular.value} is too large: a step carries weights past 0`,
            fix: `Make ${regular.name} in model.layers smaller; 0.01 is a large value already.`,
        };
    }
    if (Math.abs(input.value) > WILD) {
        return {
            cause: `the input ${column} reaches ${input.value.toPrecision(3)} standard deviations, far outside what a network can learn from`,
            fix: 'Scale or clip the column, or leave it out with data.ignore.',
        };
    }
    return {
        cause: `the learning rate ${rate} is likely too high`,
        fix: 'Lower train.learning-rate by a factor of ten, or set train.clip-norm: 1.',
    };
}
/** The regulariser that moves a weight furthest: by rate · l1, or by rate · 2 l2 times its size. */
function strongestPenalty({ layers }) {
    return layers
        .flatMap((layer) => layer.kind === 'dense'
        ? [
            { name: 'l1', value: layer.l1, pull: layer.l1 },
            { name: 'l2', value: layer.l2, pull: 2 * layer.l2 },
        ]
        : [])
        .sort((a, b) => b.pull - a.pull)[0];
}
function heaviestClass(spec) {
    return Object.entries(typeof spec === 'object' ? spec : {})
        .map(([name, weight]) => ({ name, weight }))
        .sort((a, b) => b.weight - a.weight)[0];
}
function everyRow({ x }) {
    return Uint32Array.from({ length: x.rows }, (_, row) => row);
}
/** The input of largest magnitude in the rows; one that is not finite before any other. */
function largestInput({ x }, features, rows) {
    const { data, columns } = x;
    let found = { feature: '', value: 0 };
    for (const row of rows) {
        for (let column = 0; column < columns; column++) {
            const value = data[row * columns + column];
            if (!(Math.abs(value) <= Math.abs(found.value))) {
                found = { feature: features[column] ?? `input ${column + 1}`, value };
            }
            if (!Number.isFinite(value))
                return found;
        }
    }
    return found;
}
function largest(values, rows) {
    let most = 0;
    for (const row of rows) {
        const value = values[row];
        if (!Number.isFinite(value))
            return value;
        if (Math.abs(value) > Math.abs(most))
            most = value;
    }
    return most;
}
function inWords(value) {
    return Number.isFinite(value) ? value.toPrecision(3) : 'no finite number';
}

;// CONCATENATED MODULE: ./src/train/dense/auc.ts
/**
 * Area under the ROC curve, ties counted half: the share of (positive, negative) pairs in the right order.
 * NaN where one class is missing.
 */
function rocAuc(scores, labels) {
    const positives = scores.filter((_, i) => labels[i] === 1).sort();
    const negatives = scores.filter((_, i) => labels[i] !== 1).sort();
    let below = 0;
    let upTo = 0;
    let pairs = 0;
    for (const score of positives) {
        while (below < negatives.length && negatives[below] < score)
            below++;
        upTo = Math.max(upTo, below);
        while (upTo < negatives.length && negatives[upTo] <= score)
            upTo++;
        pairs += (below + upTo) / 2;
    }
    return pairs / (positives.length * negatives.length);
}

;// CONCATENATED MODULE: ./src/train/dense/epoch-metrics.ts

/** Validation rows in one call of the kernels. */
const epoch_metrics_CHUNK = 8192;
/**
 * An epoch's metrics. As in Keras, the training loss is the mean over the epoch as it ran, and both losses include the
 * regularisers' penalty. A regression's are in the target's units.
 */
async function measure(program, objective, validation, { sd }, learningRate, yieldToEventLoop) {
    const sums = program.takeSums();
    const square = sd ** 2;
    // Where 64 bits can't hold a square, losses stay in those of the target's standard deviations:
    // early stopping compares them.
    const squared = square > 0 && Number.isFinite(square) ? square : 1;
    const lossUnit = objective.loss === 'mae' ? sd : squared;
    const metric = objective.task === 'regression' ? 'mae' : 'accuracy';
    const metrics = {
        loss: (sums.loss / program.rows) * lossUnit,
        [metric]: (sums.metric / program.rows) * sd,
    };
    const { rows } = validation.x;
    if (rows > 0) {
        const seen = await validate(program, objective, validation, yieldToEventLoop);
        metrics.val_loss = (seen.loss / rows + program.penalty()) * lossUnit;
        metrics[`val_${metric}`] = (seen.metric / rows) * sd;
        if (objective.task === 'binary') {
            const auc = rocAuc(seen.outputs, validation.y);
            if (!Number.isNaN(auc))
                metrics.val_auc = auc;
        }
    }
    metrics.learningRate = learningRate;
    return { metrics, gradientNorm: sums.norm / program.batches };
}
async function validate(program, { fromLogits, task }, validation, yieldToEventLoop) {
    const { rows } = validation.x;
    const outputs = new Float32Array(task === 'binary' ? rows : 0);
    let loss = 0;
    let metric = 0;
    for (let first = 0; first < rows; first += epoch_metrics_CHUNK) {
        const seen = program.validate(first, Math.min(epoch_metrics_CHUNK, rows - first), fromLogits);
        loss += seen.loss;
        metric += seen.metric;
        if (task === 'binary')
            outputs.set(seen.outputs, first);
        await yieldToEventLoop();
    }
    return { loss, metric, outputs };
}

;// CONCATENATED MODULE: ./src/train/dense/schedule.ts
/**
 * The learning rate at an optimizer step, from 0, as Keras 3's ExponentialDecay (not in stairs) and CosineDecay (warm-up from 0).
 * @param stepsPerEpoch batches in an epoch
 * @param epochs epochs asked for, over which a cosine runs down
 */
function learningRate(schedule, step, stepsPerEpoch, epochs) {
    switch (schedule.kind) {
        case 'constant':
            return schedule.rate;
        case 'exponential':
            return schedule.rate * schedule.decayRate ** (step / (schedule.decayEpochs * stepsPerEpoch));
        case 'cosine': {
            const warmup = schedule.warmupEpochs * stepsPerEpoch;
            if (step < warmup)
                return (schedule.rate * step) / warmup;
            const length = Math.max(1, epochs * stepsPerEpoch - warmup);
            const done = Math.min(1, (step - warmup) / length);
            const share = (1 + Math.cos(Math.PI * done)) / 2;
            return schedule.finalRate + (schedule.rate - schedule.finalRate) * share;
        }
    }
}

;// CONCATENATED MODULE: ./src/train/dense/step.ts
/** Steps that one call can take. */
const MOST_STEPS = 1024;

;// CONCATENATED MODULE: ./src/train/dense/fit.ts




/** Milliseconds of work in one call of the kernels: short enough for Ctrl-C and a progress bar. */
const CALL_MS = 15;
/** Trains until the epochs are done or early stopping ends it. */
async function fitEpochs(input, beginning) {
    const { program, train, emit } = input;
    const call = { steps: 1 };
    let progress = beginning;
    while (progress.epoch < train.epochs && !progress.stopped) {
        const epoch = progress.epoch + 1;
        const rateAt = rateOf(input, progress.plateau);
        const started = performance.now();
        await runEpoch(input, epoch, rateAt, call);
        const rate = rateAt(epoch * program.batches - 1);
        const { metrics, gradientNorm } = await input.measure(rate);
        const { val_loss: value = 0 } = metrics;
        if (!Number.isFinite(value)) {
            throw input.broke({ what: 'validation loss', value, epoch, batch: program.batches, rate });
        }
        const seconds = (performance.now() - started) / 1000;
        const rowsPerSecond = program.rows / seconds;
        emit({
            type: 'epoch',
            epoch,
            epochs: train.epochs,
            metrics,
            learningRate: rate,
            gradientNorm,
            seconds,
            rowsPerSecond,
        });
        progress = advance(input, progress, metrics, rate);
        await input.save(progress);
    }
    return progress;
}
/** The learning rate by optimizer step, from 0: the schedule's, reduced by the plateau. */
function rateOf({ program, train }, { factor }) {
    return (step) => factor * learningRate(train.learningRate, step, program.batches, train.epochs);
}
/** All batches of an epoch, as many to a call as fit into `CALL_MS`; how many does not change the result. */
async function runEpoch({ program, train, emit, signal, broke, yieldToEventLoop }, epoch, rateAt, call) {
    const before = (epoch - 1) * program.batches;
    program.shuffle();
    for (let first = 0; first < program.batches;) {
        signal.throwIfAborted();
        const count = Math.min(call.steps, program.batches - first);
        const started = performance.now();
        const done = program.run(first, count, before + first, rateAt);
        const milliseconds = performance.now() - started;
        if (train.batchEvents) {
            for (let i = 0; i < done; i++) {
                const { loss } = program.stepOf(i);
                emit({ type: 'batch', epoch, batch: first + i + 1, batches: program.batches, loss });
            }
        }
        if (done < count) {
            const rate = rateAt(before + first + done);
            throw broke({ ...brokenBatch(program.stepOf(done)), epoch, batch: first + done + 1, rate });
        }
        first += count;
        const fitting = Math.floor((CALL_MS / milliseconds) * count);
        call.steps = Math.max(1, Math.min(fitting, call.steps * 4, MOST_STEPS));
        await yieldToEventLoop();
    }
}
/** Early stopping and the plateau, after an epoch. */
function advance(input, progress, metrics, rate) {
    const { program, train, emit } = input;
    const epoch = progress.epoch + 1;
    let next = { ...progress, epoch, history: [...progress.history, metrics] };
    if (train.earlyStopping) {
        const { monitor, restoreBest } = train.earlyStopping;
        const seen = watchStopping(train.earlyStopping, progress.stopping, epoch, metrics);
        next = { ...next, stopping: seen.state, stopped: seen.stop };
        if (seen.improved && restoreBest)
            next = { ...next, best: program.snapshot() };
        if (seen.stop)
            emit({ type: 'stopped-early', epoch, best: seen.state.bestEpoch, monitor });
    }
    if (train.reduceLrOnPlateau && !next.stopped) {
        const seen = watchPlateau(train.reduceLrOnPlateau, progress.plateau, metrics, rate);
        next = { ...next, plateau: seen.state };
        if (seen.reduced && epoch < train.epochs) {
            const learningRate = rateOf(input, seen.state)(epoch * program.batches);
            emit({ type: 'learning-rate-reduced', epoch, learningRate });
        }
    }
    return next;
}

;// CONCATENATED MODULE: ./src/train/dense/heap.ts

const PAGE = 65_536;
const MAX_PAGES = 65_536;
/** A cache line, so that blocks never share one. */
const ALIGNMENT = 64;
/**
 * The kernels' memory, handed out front to back and never freed: it lives as long as one training or
 * one network. Shared, so that a second thread can work on it. Addresses are bytes; 0 is never given.
 */
class Heap {
    memory = new WebAssembly.Memory({ initial: 1, maximum: MAX_PAGES, shared: true });
    #end = ALIGNMENT;
    #addresses = new WeakMap();
    /** @throws BrokenError when the memory's 4 GiB are used up. */
    allocate(bytes) {
        const start = this.#end;
        const end = start + Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
        const missing = Math.ceil((end - this.memory.buffer.byteLength) / PAGE);
        if (missing > 0)
            this.#grow(missing, end);
        this.#end = end;
        return start;
    }
    #grow(pages, end) {
        try {
            this.memory.grow(pages);
        }
        catch (cause) {
            throw new errors/* BrokenError */.gk(`training needs ${(end / 2 ** 30).toFixed(1)} GiB of memory, which this machine or the engine's limit of 4 GiB does not allow`, 'Leave out columns with many categories, train on fewer rows, or make the layers smaller.', { cause });
        }
    }
    floats(address, count) {
        return new Float32Array(this.memory.buffer, address, count);
    }
    words(address, count) {
        return new Uint32Array(this.memory.buffer, address, count);
    }
    bytes(address, count) {
        return new Uint8Array(this.memory.buffer, address, count);
    }
    /** An array of zeros in the heap, which `place` need not copy. */
    array(length) {
        const address = this.allocate(length * 4);
        const array = this.floats(address, length);
        this.#addresses.set(array, address);
        return array;
    }
    /** Where `values` are in the heap: where `array` made them, or a copy. */
    place(values) {
        const known = this.#addresses.get(values);
        if (known !== undefined)
            return known;
        const address = this.allocate(values.byteLength);
        this.floats(address, values.length).set(values);
        return address;
    }
    /** An array of structs; the fields left out are 0. */
    structs(layout, all) {
        const address = this.allocate(layout.bytes * all.length);
        all.forEach((values, i) => {
            this.write(layout, address + i * layout.bytes, values);
        });
        return address;
    }
    write(layout, address, values) {
        const view = new DataView(this.memory.buffer);
        for (const [name, value] of Object.entries(values)) {
            const [offset, type] = layout.fields[name];
            set(view, address + offset, type, value ?? 0);
        }
    }
    read(layout, address, field) {
        const [offset, type] = layout.fields[field];
        return get(new DataView(this.memory.buffer), address + offset, type);
    }
}
function set(view, at, type, value) {
    if (type === 'f64')
        view.setFloat64(at, value, true);
    else if (type === 'f32')
        view.setFloat32(at, value, true);
    else if (type === 'i32')
        view.setInt32(at, value, true);
    else
        view.setUint32(at, value, true);
}
function get(view, at, type) {
    if (type === 'f64')
        return view.getFloat64(at, true);
    if (type === 'f32')
        return view.getFloat32(at, true);
    return type === 'i32' ? view.getInt32(at, true) : view.getUint32(at, true);
}

// EXTERNAL MODULE: ./src/numeric/random.ts
var numeric_random = __webpack_require__(94440);
;// CONCATENATED MODULE: ./src/train/dense/initialize.ts

/** Initial weights as Keras 3 draws them; biases and beta 0, gamma 1. Each layer draws from a stream of its own. */
function initialWeights(shape, seed) {
    return shape.layers.map(({ layer, inputs, outputs }, i) => {
        const vector = (name, value) => ({
            name,
            shape: [outputs],
            values: new Float32Array(outputs).fill(value),
        });
        if (layer.kind === 'dropout')
            return { layer, weights: [] };
        if (layer.kind === 'batch_normalization') {
            const weights = [vector('gamma', 1), vector('beta', 0)];
            weights.push(vector('moving_mean', 0), vector('moving_variance', 1));
            return { layer, weights };
        }
        const random = new numeric_random/* Random */.o(seed, `initialize/${i}`);
        const values = initialKernel(layer.initializer, inputs, outputs, random);
        const kernel = { name: 'kernel', shape: [inputs, outputs], values };
        return { layer, weights: [kernel, vector('bias', 0)] };
    });
}
/** Glorot & Bengio 2010, He et al. 2015, LeCun et al. 1998, as variances of uniform or truncated normal numbers. */
function initialKernel(initializer, inputs, outputs, random) {
    const values = new Float32Array(inputs * outputs);
    if (initializer === 'zeros')
        return values;
    const variance = {
        glorot_uniform: 2 / (inputs + outputs),
        glorot_normal: 2 / (inputs + outputs),
        he_uniform: 2 / inputs,
        he_normal: 2 / inputs,
        lecun_uniform: 1 / inputs,
        lecun_normal: 1 / inputs,
    }[initializer];
    const draw = initializer.endsWith('uniform')
        ? uniform(random, Math.sqrt(3 * variance))
        : truncatedNormal(random, Math.sqrt(variance) / TRUNCATED_SD);
    for (let i = 0; i < values.length; i++)
        values[i] = draw();
    return values;
}
function uniform(random, limit) {
    return () => (2 * random.uniform() - 1) * limit;
}
/** The standard deviation of a standard normal cut off at ±2. */
const TRUNCATED_SD = 0.879_625_661_034_239_78;
/** Box–Muller, drawn again beyond two standard deviations. */
function truncatedNormal(random, sd) {
    return () => {
        for (;;) {
            const radius = Math.sqrt(-2 * Math.log(1 - random.uniform()));
            const z = radius * Math.cos(2 * Math.PI * random.uniform());
            if (Math.abs(z) <= 2)
                return z * sd;
        }
    };
}

;// CONCATENATED MODULE: ./src/train/dense/monitors.ts

/** The names that an epoch's metrics have. An AUC needs validation rows of both classes. */
function metricNames({ task }, { x, y }) {
    const metric = task === 'regression' ? 'mae' : 'accuracy';
    const names = ['loss', metric, 'val_loss', `val_${metric}`];
    const both = x.rows === 0 || (y.includes(0) && y.includes(1));
    return task === 'binary' && both ? [...names, 'val_auc'] : names;
}
/**
 * The training without the callbacks that watch validation rows where there are none, which is said in a warning.
 * @throws InputError for a monitor that no epoch has
 */
function fittingCallbacks(train, { validation }, objective, emit) {
    const names = metricNames(objective, validation);
    const unknown = [train.earlyStopping, train.reduceLrOnPlateau].flatMap((callback) => callback && !names.includes(callback.monitor) ? [callback.monitor] : []);
    if (unknown.length > 0) {
        throw new errors/* InputError */.dz(unknown.map((monitor) => ({
            message: `no epoch has the metric ${JSON.stringify(monitor)} to monitor`,
            fix: `There are ${names.join(', ')}.`,
        })));
    }
    if (validation.x.rows > 0)
        return train;
    const { earlyStopping, reduceLrOnPlateau, ...rest } = train;
    const keeps = (monitor) => !monitor.startsWith('val_');
    const fitting = {
        ...rest,
        ...(earlyStopping && keeps(earlyStopping.monitor) && { earlyStopping }),
        ...(reduceLrOnPlateau && keeps(reduceLrOnPlateau.monitor) && { reduceLrOnPlateau }),
    };
    const warn = (what, monitor) => emit({
        type: 'warning',
        message: `${what}: there are no validation rows to take ${monitor} on`,
    });
    if (earlyStopping && !fitting.earlyStopping)
        warn('no early stopping', earlyStopping.monitor);
    if (reduceLrOnPlateau && !fitting.reduceLrOnPlateau) {
        warn('no lower learning rate on a plateau', reduceLrOnPlateau.monitor);
    }
    return fitting;
}

;// CONCATENATED MODULE: ./src/train/dense/shapes.ts
/** Lays out a network's weights, each tensor padded to the kernels' register blocks. */
function shapeNetwork(layers, inputs) {
    let width = inputs;
    let parameterBytes = 0;
    let statisticBytes = 0;
    const shapes = layers.map((layer) => {
        const outputs = layer.kind === 'dense' ? layer.units : width;
        const parameters = [];
        const statistics = [];
        const parameter = (name, shape) => {
            const bytes = paddedBytes(shape);
            parameters.push({ name, shape, offset: parameterBytes, bytes });
            parameterBytes += bytes;
        };
        if (layer.kind === 'dense') {
            parameter('kernel', [width, outputs]);
            parameter('bias', [outputs]);
        }
        else if (layer.kind === 'batch_normalization') {
            parameter('gamma', [outputs]);
            parameter('beta', [outputs]);
            for (const name of ['moving_mean', 'moving_variance']) {
                const bytes = paddedBytes([outputs]);
                statistics.push({ name, shape: [outputs], offset: statisticBytes, bytes });
                statisticBytes += bytes;
            }
        }
        const shape = { layer, inputs: width, outputs, parameters, statistics };
        width = outputs;
        return shape;
    });
    return { inputs, outputs: width, layers: shapes, parameterBytes, statisticBytes };
}
/** Vectors to 8 floats; matrices to 8 columns and 4 rows. */
function paddedBytes(shape) {
    const columns = padded(shape.at(-1), 8);
    const rows = shape.length > 1 ? padded(shape[0], 4) : 1;
    return columns * rows * 4;
}
function padded(count, block) {
    return Math.ceil(count / block) * block;
}

;// CONCATENATED MODULE: ./src/train/dense/lane.ts


/** Allocates a lane's buffers and layer structs, and returns the fields of its own struct. */
function planLane(heap, shape, places, options) {
    const { capacity, training } = options;
    const stride = panelStride(capacity);
    const buffer = (columns) => heap.allocate((padded(columns, 8) / 8) * stride);
    const outputs = [buffer(shape.inputs)];
    for (const { outputs: columns } of shape.layers)
        outputs.push(buffer(columns));
    const gradients = shape.layers.map((layer) => (training ? buffer(layer.outputs) : 0));
    const layers = shape.layers.map((planned, i) => {
        const { layer } = planned;
        const [first, second] = planned.parameters;
        const [mean, variance] = planned.statistics;
        const previous = shape.layers[i - 1];
        const next = shape.layers[i + 1];
        const common = {
            kind: LayerKind[layer.kind],
            inputs: planned.inputs,
            outputs: planned.outputs,
            input: outputs[i],
            output: outputs[i + 1],
            gradient: gradients[i],
            inputGradient: i > places.firstLearning ? gradients[i - 1] : 0,
            kernel: first ? places.parameters + first.offset : 0,
            bias: second ? places.parameters + second.offset : 0,
            kernelGradient: training && first ? training.gradient + first.offset : 0,
            biasGradient: training && second ? training.gradient + second.offset : 0,
        };
        if (layer.kind === 'dense') {
            const keepsSlope = layer.activation === 'gelu' || layer.activation === 'swish';
            return {
                ...common,
                activation: Activation[layer.activation],
                fused: isRelu(planned) && next?.layer.kind === 'dense' ? 1 : 0,
                reluMask: previous && isRelu(previous) ? outputs[i] : 0,
                slope: training && keepsSlope ? buffer(planned.outputs) : 0,
                transposed: places.transposed[i],
            };
        }
        if (layer.kind === 'dropout') {
            return {
                ...common,
                threshold: Math.round(layer.rate * 2 ** 32),
                keepScale: 1 / (1 - layer.rate),
                random: training?.random[i] ?? 0,
                slope: training ? buffer(planned.outputs) : 0,
            };
        }
        return {
            ...common,
            movingMean: places.statistics + mean.offset,
            movingVariance: places.statistics + variance.offset,
            deviation: training ? heap.allocate(padded(planned.outputs, 8) * 4) : 0,
            slope: training ? buffer(planned.outputs) : 0,
            move: 1 - layer.momentum,
            epsilon: layer.epsilon,
        };
    });
    return {
        layers: heap.structs(Layer, layers),
        count: layers.length,
        capacity,
        stride,
        loss: Loss[options.loss ?? 'mse'],
        delta: options.delta ?? 0,
        outputs: shape.outputs,
        threshold: options.threshold ?? 0,
        mae: options.mae ? 1 : 0,
        gradient: training?.gradient ?? 0,
        gradientBytes: training?.gradientBytes ?? 0,
    };
}
function isRelu({ layer }) {
    return layer.kind === 'dense' && layer.activation === 'relu';
}
/** Bytes from panel to panel: the rows, plus a cache line so that panels don't all fall into the same cache sets. */
function panelStride(capacity) {
    return padded(capacity, 4) * 32 + 64;
}

;// CONCATENATED MODULE: ./src/train/dense/weights.ts


/** Copies the weights out of the blocks, row-major and without padding. */
function readWeights(shape, blocks) {
    return shape.layers.map(({ layer, parameters, statistics }) => ({
        layer,
        weights: [
            ...parameters.map((tensor) => readTensor(tensor, blocks.parameters)),
            ...statistics.map((tensor) => readTensor(tensor, blocks.statistics)),
        ],
    }));
}
/**
 * Writes weights into the blocks.
 * @throws BrokenError when a layer lacks a weight or has one of another shape
 */
function writeWeights(shape, blocks, layers) {
    shape.layers.forEach(({ layer, parameters, statistics }, i) => {
        const weights = new Map(layers[i]?.weights.map((weight) => [weight.name, weight]));
        const write = (tensor, block) => {
            const weight = weights.get(tensor.name);
            if (weight?.shape.join() !== tensor.shape.join() || weight.values.length !== weights_count(tensor)) {
                throw new errors/* BrokenError */.gk(`layer ${i + 1} (${layer.kind}): ${tensor.name} should be ${tensor.shape.join(' × ')}, but is ${weight ? weight.shape.join(' × ') : 'missing'}`);
            }
            writeTensor(tensor, block, weight.values);
        };
        for (const tensor of parameters)
            write(tensor, blocks.parameters);
        for (const tensor of statistics)
            write(tensor, blocks.statistics);
    });
}
function weights_count(tensor) {
    return tensor.shape.reduce((product, size) => product * size, 1);
}
function readTensor(tensor, block) {
    const values = new Float32Array(weights_count(tensor));
    eachElement(tensor, (place, i) => {
        values[i] = block[place];
    });
    return { name: tensor.name, shape: tensor.shape, values };
}
function writeTensor(tensor, block, values) {
    eachElement(tensor, (place, i) => {
        block[place] = values[i];
    });
}
/** Each element's place in the block, and its row-major index: panels of eight columns, `[columns / 8][rows, to 4][8]`. */
function eachElement(tensor, visit) {
    const start = tensor.offset / 4;
    const columns = tensor.shape.at(-1);
    const rows = tensor.shape.length > 1 ? tensor.shape[0] : 1;
    const panel = tensor.shape.length > 1 ? padded(rows, 4) * 8 : 8;
    for (let row = 0, i = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++, i++) {
            visit(start + (column >>> 3) * panel + row * 8 + (column & 7), i);
        }
    }
}

;// CONCATENATED MODULE: ./src/train/dense/network.ts






/** Rows handed to the kernels at a time, and rows they take through the layers at a time. */
const network_CHUNK = 4096;
const BLOCK = 128;
/**
 * A network from its weights, as they were exported: the same weights give the same predictions, bit for bit, on one machine.
 * @throws BrokenError when weights are missing or of the wrong shape
 */
function networkFrom(layers, inputs, using = build()) {
    const shape = shapeNetwork(layers.map(({ layer }) => layer), inputs);
    const heap = new Heap();
    const places = {
        parameters: heap.allocate(shape.parameterBytes),
        statistics: heap.allocate(shape.statisticBytes),
        transposed: layers.map(() => 0),
        firstLearning: 0,
    };
    const lane = heap.structs(Lane, [planLane(heap, shape, places, { capacity: BLOCK })]);
    const x = heap.allocate(network_CHUNK * inputs * 4);
    const rows = heap.structs(Rows, [{ x, columns: inputs }]);
    const target = heap.allocate(network_CHUNK * shape.outputs * 4);
    writeWeights(shape, {
        parameters: heap.floats(places.parameters, shape.parameterBytes / 4),
        statistics: heap.floats(places.statistics, shape.statisticBytes / 4),
    }, layers);
    const kernels = instantiate(heap.memory, using);
    return {
        inputs,
        layers,
        predict(matrix) {
            if (matrix.columns !== inputs) {
                throw new RangeError(`the network takes ${inputs} columns, not ${matrix.columns}`);
            }
            const outputs = new Float32Array(matrix.rows * shape.outputs);
            for (let first = 0; first < matrix.rows; first += network_CHUNK) {
                const count = Math.min(network_CHUNK, matrix.rows - first);
                const from = matrix.data.subarray(first * inputs, (first + count) * inputs);
                heap.floats(x, from.length).set(from);
                kernels.evaluate(lane, rows, 0, count, target, 0);
                outputs.set(heap.floats(target, count * shape.outputs), first * shape.outputs);
            }
            return outputs;
        },
    };
}

;// CONCATENATED MODULE: ./src/train/dense/objective.ts

const objective_USUAL = {
    binary: 'binary_crossentropy',
    multiclass: 'categorical_crossentropy',
    regression: 'mse',
};
const ACTIVATION = {
    binary: 'sigmoid',
    multiclass: 'softmax',
    regression: 'linear',
};
/** @throws InputError for a cross-entropy that is not the task's */
function objectiveOf(model, { task, classes }) {
    const loss = model.loss ?? objective_USUAL[task];
    const name = typeof loss === 'string' ? loss : loss.kind;
    const fromLogits = name.endsWith('crossentropy');
    if (fromLogits && name !== objective_USUAL[task]) {
        throw errors/* InputError */.dz.of(`the loss ${name} does not fit a ${task} label`, {
            fix: `Leave the loss out, which makes it ${objective_USUAL[task]}, or choose ${[objective_USUAL[task], 'mse', 'mae', 'huber'].filter((x, i, all) => all.indexOf(x) === i).join(', ')}.`,
        });
    }
    return {
        task,
        loss: name,
        delta: typeof loss === 'string' ? 1 : loss.delta,
        output: {
            kind: 'dense',
            units: task === 'multiclass' ? classes.length : 1,
            activation: ACTIVATION[task],
            initializer: 'glorot_uniform',
            l1: 0,
            l2: 0,
        },
        fromLogits,
    };
}

// EXTERNAL MODULE: ./src/evaluate/from-outputs.ts
var from_outputs = __webpack_require__(78992);
;// CONCATENATED MODULE: ./src/train/dense/outcome.ts

/** The test rows' predictions; a regression's in the units of the label column. */
function predictTest(network, evaluation) {
    const { task, test, testIds: ids, classes, encoding } = evaluation;
    const { transform, center } = targetOf(encoding.label);
    const truth = {
        task,
        ids,
        classes,
        y: test.y,
        ...(transform && { transform }),
        ...(center && { center }),
    };
    return (0,from_outputs/* fromOutputs */.L$)(network.predict(test.x), truth);
}
function targetOf(label) {
    return label.task === 'regression' ? label : {};
}
/**
 * The layers as exported: the output layer with its own activation, and the target's scale folded
 * into its weights, so that outputs are in the units of `Dataset.train.y`, or in those of the
 * label's `center`.
 */
function exportedLayers(layers, output, scale, label) {
    const { center, unit } = targetOf(label).center ?? { center: 0, unit: 1 };
    const [mean, sd] = [(scale.mean - center) / unit, scale.sd / unit];
    const last = layers.at(-1);
    const weights = last.weights.map((weight) => ({
        ...weight,
        values: weight.values.map((value) => value * sd + (weight.name === 'bias' ? mean : 0)),
    }));
    return [...layers.slice(0, -1), { layer: output, weights }];
}

;// CONCATENATED MODULE: ./src/train/dense/parts.ts

/**
 * Divides the block of parameters into `count` parts of about the same size, for the optimizer's threads. A kernel is divided
 * between panels. The division follows from the network alone.
 */
function planParts(shape, transposed, count) {
    const parts = Array.from({ length: count }, () => []);
    shape.layers.forEach(({ layer, parameters }, i) => {
        for (const tensor of parameters) {
            const regular = layer.kind === 'dense' && tensor.name === 'kernel';
            const common = regular ? { l1: layer.l1, l2: layer.l2 } : {};
            const pieces = divide(tensor, shape.parameterBytes, count);
            for (const { part, offset, bytes, panel } of pieces) {
                const kernel = tensor.name === 'kernel' && transposed[i] ? kernelPiece(tensor, panel, bytes) : {};
                parts[part].push({
                    ...common,
                    offset,
                    bytes,
                    ...kernel,
                    ...(tensor.name === 'kernel' && { transposed: transposed[i] }),
                });
            }
        }
    });
    return parts;
}
function kernelPiece(tensor, panel, bytes) {
    const [inputs, outputs] = tensor.shape;
    return {
        transposedStride: padded(outputs, 8) * 32,
        firstOutput: panel * 8,
        panels: bytes / panelBytes(tensor),
        rows: padded(inputs, 4),
    };
}
function panelBytes({ shape, bytes }) {
    return shape.length > 1 ? padded(shape[0], 4) * 32 : bytes;
}
/** A tensor's runs of panels, each in the part that the panel's place in the whole block falls into. */
function divide(tensor, total, count) {
    const size = panelBytes(tensor);
    const runs = [];
    for (let panel = 0; panel * size < tensor.bytes; panel++) {
        const offset = tensor.offset + panel * size;
        const part = Math.floor((offset / total) * count);
        const last = runs.at(-1);
        if (last?.part === part)
            last.bytes += size;
        else
            runs.push({ part, offset, bytes: size, panel });
    }
    return runs;
}

;// CONCATENATED MODULE: ./src/train/dense/rates.ts
/** The optimizer's constants, as the kernels' program struct names them. */
function optimizerFields(optimizer) {
    switch (optimizer.kind) {
        case 'adam':
        case 'adamw': {
            const { beta1, beta2, epsilon } = optimizer;
            return { rest1: 1 - beta1, rest2: 1 - beta2, epsilon };
        }
        case 'sgd':
            return { momentum: optimizer.momentum, nesterov: optimizer.nesterov ? 1 : 0 };
        case 'rmsprop': {
            const { rho, momentum, epsilon } = optimizer;
            return { rho, rest1: 1 - rho, momentum, epsilon };
        }
        case 'adagrad':
            return { epsilon: optimizer.epsilon };
    }
}
/** A step's rate with Adam's bias correction, and its weight decay. `count`: this step's number, from 1. */
function stepRates(optimizer, rate, count) {
    if (optimizer.kind !== 'adam' && optimizer.kind !== 'adamw')
        return { rate, decay: 0 };
    const { beta1, beta2 } = optimizer;
    return {
        rate: (rate * Math.sqrt(1 - beta2 ** count)) / (1 - beta1 ** count),
        decay: optimizer.kind === 'adamw' ? rate * optimizer.weightDecay : 0,
    };
}

;// CONCATENATED MODULE: ./src/train/dense/program.ts











/** Rows that go through all layers together: few enough that their activations stay in a core's cache. */
const program_BLOCK = 128;
/** Milliseconds that a thread waits for the other, twice over, before it takes it for dead. */
const PATIENCE = 60_000;
/** The state of xoshiro256++. */
const SHUFFLE_BYTES = 32;
/** A training's memory, laid out for the kernels, and the calls on it. */
class Program {
    #heap;
    #build;
    #kernels;
    #shape;
    #optimizer;
    #program;
    #lane;
    #steps;
    #order;
    #shuffleState;
    #random;
    #parameters;
    #statistics;
    #moments;
    #validation;
    rows;
    batchSize;
    batches;
    /** Floating-point operations of an epoch, in its products. */
    flops;
    /** Whether a batch is divided, so that two threads can share it. */
    divided;
    /** 2 while a second thread works along; the results are the same bits. */
    threads = 1;
    constructor(input) {
        const { heap = new Heap(), using = build(), shape, objective, train, rows, validation } = input;
        this.#heap = heap;
        this.#build = using;
        const { parameterBytes, statisticBytes } = shape;
        this.#shape = shape;
        this.#optimizer = train.optimizer;
        this.rows = rows.x.rows;
        this.batchSize = Math.min(train.batchSize, this.rows);
        this.batches = Math.ceil(this.rows / this.batchSize);
        const lanes = laneCount(shape, this.batchSize);
        this.flops = flopsPerRow(shape) * this.rows;
        this.divided = lanes > 1;
        const normalized = shape.layers.some(({ layer }) => layer.kind === 'batch_normalization');
        const capacity = normalized
            ? this.batchSize
            : Math.min(program_BLOCK, padded(Math.ceil(this.batchSize / lanes), 4));
        this.#parameters = heap.allocate(parameterBytes);
        this.#moments = heap.allocate(parameterBytes * 2);
        this.#statistics = heap.allocate(statisticBytes);
        const firstLearning = shape.layers.findIndex(({ parameters }) => parameters.length > 0);
        const places = {
            parameters: this.#parameters,
            statistics: this.#statistics,
            firstLearning,
            transposed: shape.layers.map(({ layer, inputs, outputs }, i) => layer.kind === 'dense' && i > firstLearning
                ? heap.allocate(padded(inputs, 8) * padded(outputs, 8) * 4)
                : 0),
        };
        this.#random = this.#seedDropout(train.seed, lanes);
        this.#lane = heap.structs(Lane, Array.from({ length: lanes }, (_, lane) => planLane(heap, shape, places, {
            capacity,
            loss: objective.loss,
            delta: objective.delta,
            mae: objective.task === 'regression',
            threshold: objective.fromLogits ? 0 : 0.5,
            training: {
                gradient: heap.allocate(parameterBytes),
                gradientBytes: parameterBytes,
                random: shape.layers.map((_, i) => this.#random.address + (lane * shape.layers.length + i) * 64),
            },
        })));
        this.#order = heap.allocate(this.rows * 4);
        this.#shuffleState = heap.allocate(SHUFFLE_BYTES);
        const shuffle = new numeric_random/* Random */.o(train.seed, 'shuffle');
        const words = SHUFFLE_BYTES / 4;
        heap
            .words(this.#shuffleState, words)
            .set(Array.from({ length: words }, () => shuffle.uint32()));
        this.#steps = heap.allocate(Step.bytes * MOST_STEPS);
        this.#validation = {
            rows: this.#placeRows(validation, 0),
            outputs: heap.allocate(validation.x.rows * shape.outputs * 4),
        };
        const parts = planParts(shape, places.transposed, lanes);
        this.#program = heap.structs(kernels_generated_Program, [
            {
                lanes: this.#lane,
                laneCount: lanes,
                parts: heap.structs(Part, parts.map((segments) => ({
                    segments: heap.structs(Segment, segments),
                    count: segments.length,
                }))),
                rows: this.#placeRows(rows, this.#order),
                parameters: this.#parameters,
                firstMoment: this.#moments,
                secondMoment: this.#moments + parameterBytes,
                optimizer: Optimizer[train.optimizer.kind === 'adamw' ? 'adam' : train.optimizer.kind],
                ...optimizerFields(train.optimizer),
                clipNorm: train.clipNorm ?? 0,
                steps: this.#steps,
                patience: PATIENCE,
            },
        ]);
        if (train.optimizer.kind === 'adagrad') {
            heap
                .floats(this.#moments + parameterBytes, parameterBytes / 4)
                .fill(train.optimizer.initialAccumulator);
        }
        this.#kernels = instantiate(heap.memory, using);
    }
    #seedDropout(seed, lanes) {
        const words = this.#shape.layers.length * lanes * 16;
        const address = this.#heap.allocate(words * 4);
        const random = new numeric_random/* Random */.o(seed, 'dropout');
        this.#heap.words(address, words).set(Array.from({ length: words }, () => random.uint32()));
        return { address, bytes: words * 4 };
    }
    #placeRows({ x, y, weights }, order) {
        const heap = this.#heap;
        return heap.structs(Rows, [
            {
                x: heap.place(x.data),
                columns: x.columns,
                y: heap.place(y),
                weights: weights ? heap.place(weights) : 0,
                order,
            },
        ]);
    }
    /** Puts the training rows into the next epoch's order. */
    shuffle() {
        this.#kernels.shuffle(this.#order, this.rows, this.#shuffleState);
    }
    /** The training rows of a batch, in this epoch's order. */
    rowsOf(batch) {
        const first = batch * this.batchSize;
        return this.#heap.words(this.#order + first * 4, this.#batchRows(batch)).slice();
    }
    #batchRows(batch) {
        return Math.min(this.batchSize, this.rows - batch * this.batchSize);
    }
    /**
     * Takes optimizer steps on `count` batches of the epoch, from `first` on.
     * @param rate the learning rate at each, and `step` the number of steps taken before
     * @returns the steps taken: fewer than `count` when a loss, penalty or gradient is not finite
     * @throws BrokenError when the second thread no longer answers
     */
    run(first, count, step, rate) {
        for (let i = 0; i < count; i++) {
            this.#heap.write(Step, this.#steps + i * Step.bytes, {
                first: (first + i) * this.batchSize,
                rows: this.#batchRows(first + i),
                ...stepRates(this.#optimizer, rate(step + i), step + i + 1),
            });
        }
        const threads = this.divided ? this.threads : 1;
        try {
            return this.#kernels.train(this.#program, count, threads);
        }
        catch (cause) {
            if (threads === 1 || !(cause instanceof WebAssembly.RuntimeError))
                throw cause;
            throw new errors/* BrokenError */.gk("the training's second thread no longer answers", 'Run it again; with train.checkpoint-every it goes on at the last checkpoint.', { cause });
        }
    }
    /** What a second thread needs to work along, in `SecondThread`. */
    get shared() {
        return { module: this.#build.module, memory: this.#heap.memory, program: this.#program };
    }
    /** Lets the second thread out of its work. */
    release() {
        this.threads = 1;
        this.#kernels.stop(this.#program);
    }
    /** What a batch gave, by its place in the last `run`: its loss with the penalty, that alone, and the gradient's norm before clipping. */
    stepOf(index) {
        const read = (field) => this.#heap.read(Step, this.#steps + index * Step.bytes, field);
        return { loss: read('loss'), penalty: read('penalty'), norm: read('norm') };
    }
    /** What has added up since the last call. */
    takeSums() {
        const read = (field) => this.#heap.read(kernels_generated_Program, this.#program, field);
        const sums = { loss: read('lossSum'), metric: read('metricSum'), norm: read('normSum') };
        this.#heap.write(kernels_generated_Program, this.#program, { lossSum: 0, metricSum: 0, normSum: 0 });
        return sums;
    }
    /** Σ of losses (without penalties) and metrics over validation rows `first …`, and their outputs. */
    validate(first, count, fromLogits) {
        const { outputs } = this.#shape;
        const target = this.#validation.outputs + first * outputs * 4;
        const { rows } = this.#validation;
        this.#kernels.evaluate(this.#lane, rows, first, count, target, fromLogits ? 1 : 0);
        return {
            loss: this.#heap.read(Lane, this.#lane, 'lossSum'),
            metric: this.#heap.read(Lane, this.#lane, 'metricSum'),
            outputs: this.#heap.floats(target, count * outputs),
        };
    }
    /** The regularisers' share of the loss, with the weights as they stand. */
    penalty() {
        return this.#kernels.penalty(this.#program);
    }
    /** Copies of the weights' blocks. */
    snapshot() {
        const { parameters, statistics } = this.#blocks();
        return { parameters: parameters.slice(), statistics: statistics.slice() };
    }
    restore({ parameters, statistics }) {
        const blocks = this.#blocks();
        blocks.parameters.set(parameters);
        blocks.statistics.set(statistics);
        this.#kernels.refresh(this.#program);
    }
    /** A number among the weights that is not finite. */
    brokenWeight() {
        const { parameters, statistics } = this.#blocks();
        const broken = (value) => !Number.isFinite(value);
        return parameters.find(broken) ?? statistics.find(broken);
    }
    weights() {
        return readWeights(this.#shape, this.#blocks());
    }
    setWeights(layers) {
        writeWeights(this.#shape, this.#blocks(), layers);
        this.#kernels.refresh(this.#program);
    }
    /** Copies of all that the next step depends on, between two epochs. */
    state() {
        const sections = this.#sections();
        return {
            parameters: sections.parameters.slice(),
            moments: sections.moments.slice(),
            statistics: sections.statistics.slice(),
            shuffle: sections.shuffle.slice(),
            dropout: sections.dropout.slice(),
        };
    }
    get stateBytes() {
        const { parameters, moments, statistics, shuffle, dropout } = this.#sections();
        return {
            parameters: parameters.byteLength,
            moments: moments.byteLength,
            statistics: statistics.byteLength,
            shuffle: shuffle.byteLength,
            dropout: dropout.byteLength,
        };
    }
    setState(state) {
        const sections = this.#sections();
        for (const name of Object.keys(sections)) {
            sections[name].set(state[name]);
        }
        this.#kernels.refresh(this.#program);
    }
    #sections() {
        const { parameterBytes, statisticBytes } = this.#shape;
        return {
            parameters: this.#heap.bytes(this.#parameters, parameterBytes),
            moments: this.#heap.bytes(this.#moments, parameterBytes * 2),
            statistics: this.#heap.bytes(this.#statistics, statisticBytes),
            shuffle: this.#heap.bytes(this.#shuffleState, SHUFFLE_BYTES),
            dropout: this.#heap.bytes(this.#random.address, this.#random.bytes),
        };
    }
    #blocks() {
        const { parameterBytes, statisticBytes } = this.#shape;
        return {
            parameters: this.#heap.floats(this.#parameters, parameterBytes / 4),
            statistics: this.#heap.floats(this.#statistics, statisticBytes / 4),
        };
    }
}
/** Floating-point operations from which a batch is worth dividing between two threads. */
const DIVISIBLE = 1.5e6;
/**
 * Two where a batch's work is worth dividing. It follows from the model and the batch size alone, so that results don't depend
 * on the machine; batch normalisation takes its statistics over the whole batch and stays whole.
 */
function laneCount(shape, batchSize) {
    if (shape.layers.some(({ layer }) => layer.kind === 'batch_normalization'))
        return 1;
    return batchSize >= 32 && flopsPerRow(shape) * batchSize >= DIVISIBLE ? 2 : 1;
}
/** Each weight is multiplied forwards, for its own gradient, and for its input's. */
function flopsPerRow({ layers }) {
    return layers.reduce((sum, { layer, inputs, outputs }) => sum + (layer.kind === 'dense' ? 6 * inputs * outputs : 0), 0);
}

// EXTERNAL MODULE: ./src/data/encoding/target-center.ts
var target_center = __webpack_require__(88569);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
;// CONCATENATED MODULE: ./src/train/dense/targets.ts




function targetScale({ task, train }) {
    if (task !== 'regression')
        return { mean: 0, sd: 1 };
    const { mean, sd } = (0,target_center/* spreadOf */.j)(train.y);
    return { mean, sd: sd || 1 };
}
function scaledTargets(y, { mean, sd }) {
    return (0,typed_arrays/* fill */.G)(new Float32Array(y.length), (row) => (y[row] - mean) / sd);
}
/**
 * Each training row's weight in the loss: its own times its class's; undefined where all are 1.
 * @throws InputError for a class that the label does not have
 */
function rowWeights({ train, classes }, spec) {
    if (spec === undefined)
        return train.weights;
    const weights = classWeights(train, classes, spec);
    const { y } = train;
    return (0,typed_arrays/* fill */.G)(new Float32Array(y.length), (row) => weights[y[row]] * (train.weights?.[row] ?? 1));
}
function classWeights({ y }, classes, spec) {
    if (classes.length === 0) {
        throw errors/* InputError */.dz.of('class weights are for classes, but the label is a number', {
            fix: 'Leave class-weights out.',
        });
    }
    if (spec === 'balanced') {
        const counts = classes.map(() => 0);
        for (const label of y)
            counts[label] += 1;
        return counts.map((count) => (count > 0 ? y.length / (classes.length * count) : 0));
    }
    const unknown = Object.keys(spec).filter((name) => !classes.includes(name));
    if (unknown.length > 0) {
        throw new errors/* InputError */.dz(unknown.map((name) => ({
            message: `class-weights: the label has no class ${JSON.stringify(name)}`,
            fix: (0,did_you_mean/* suggest */.ZA)(name, classes, 'classes'),
        })));
    }
    return classes.map((name) => (Object.hasOwn(spec, name) ? spec[name] : 1));
}

;// CONCATENATED MODULE: ./src/train/dense/dense-trainer.ts

















/** Milliseconds between turns of the event loop. */
const TURN_MS = 20;
/**
 * Trains on WebAssembly kernels: the same input and seed give the same weights, bit for bit, on one kind of runtime (see kernels.ts).
 * Rows that `allocate` made room for lie where the kernels read them, and need not be copied.
 * @param cores threads that can work at once; the result does not depend on it
 */
function denseTrainer(cores = (0,external_node_os_.availableParallelism)()) {
    const heap = new Heap();
    return {
        kind: 'dense',
        allocate: (length) => heap.array(length),
        async prepare(spec, data, world) {
            const prepared = dense_trainer_prepare(spec, data, world);
            return { run: (context) => dense_trainer_train(prepared, context, heap, cores) };
        },
    };
}
/** @throws InputError when rows are missing, or loss, class weights or callbacks do not fit the data */
function dense_trainer_prepare(spec, data, { emit }) {
    const { training, evaluation } = data;
    if (!training || !evaluation) {
        throw errors/* InputError */.dz.of('the dense engine needs rows to train on and rows to test on', {
            fix: 'Name a file and its label: data: {path: FILE.csv, label: COLUMN}',
        });
    }
    const { model } = spec;
    const objective = objectiveOf(model, training);
    const fitting = fittingCallbacks(spec.train, training, objective, emit);
    const scale = targetScale(training);
    const { train, validation } = training;
    const { output, fromLogits } = objective;
    return {
        spec: { ...spec, train: fitting },
        training,
        evaluation,
        objective,
        scale,
        rows: {
            x: train.x,
            y: scaledTargets(train.y, scale),
            weights: rowWeights(training, fitting.classWeights),
        },
        validation: {
            x: validation.x,
            y: scaledTargets(validation.y, scale),
            weights: validation.weights,
        },
        shape: shapeNetwork([...model.layers, fromLogits ? { ...output, activation: 'linear' } : output], train.x.columns),
    };
}
/** @throws BrokenError when a loss, gradient or weight is no longer finite, or memory does not suffice */
async function dense_trainer_train({ spec, training, evaluation, objective, scale, rows, validation, shape }, { seed, emit, signal, checkpoints }, heap, cores) {
    const { model } = spec;
    const train = { ...spec.train, seed };
    const program = new Program({ heap, shape, objective, train, rows, validation });
    program.setWeights(initialWeights(shape, seed));
    const yieldToEventLoop = yieldingEvery(TURN_MS);
    const keeper = await checkpointKeeper({ checkpoints, training, model, emit }, train, objective);
    const beginning = await keeper.resume(program);
    const broke = (failure) => {
        const seen = { training, model, train, rows: program.rowsOf(failure.batch - 1) };
        return diverged(failure, seen);
    };
    const second = cores > 1 && gainsFromSecondThread(program, train)
        ? new (await __webpack_require__.e(/* import() */ 289).then(__webpack_require__.bind(__webpack_require__, 26289))).SecondThread(program)
        : undefined;
    const progress = await fitEpochs({
        program,
        train,
        emit,
        signal,
        yieldToEventLoop,
        measure: (rate) => measure(program, objective, validation, scale, rate, yieldToEventLoop),
        broke,
        save: (progress) => keeper.save(progress, program),
    }, beginning).finally(() => second?.stop());
    if (progress.best)
        program.restore(progress.best);
    const value = program.brokenWeight();
    if (value !== undefined) {
        const { epoch, history } = progress;
        const rate = history.at(-1).learningRate;
        throw broke({ what: 'weights', value, epoch, batch: program.batches, rate });
    }
    const layers = exportedLayers(program.weights(), objective.output, scale, evaluation.encoding.label);
    const network = networkFrom(layers, rows.x.columns);
    return {
        by: engine(),
        outcome: { kind: 'predictions', predictions: predictTest(network, evaluation) },
        epochs: {
            requested: train.epochs,
            completed: progress.epoch,
            best: progress.best ? progress.stopping.bestEpoch : progress.epoch,
            ...(beginning.epoch > 0 && { resumed: beginning.epoch }),
        },
        history: progress.history,
        model: { kind: 'network', network, encoding: training.encoding },
    };
}
/** Floating-point operations of a training, below which a thread would start for little: some 0.3 s. */
const LONG = 1.5e10;
function gainsFromSecondThread(program, { epochs }) {
    return program.divided && program.flops * epochs > LONG;
}
/** Gives the event loop a turn when the last one is so many milliseconds ago. */
function yieldingEvery(milliseconds) {
    let last = performance.now();
    return async () => {
        if (performance.now() - last < milliseconds)
            return;
        await (0,external_node_timers_promises_.setImmediate)();
        last = performance.now();
    };
}

// EXTERNAL MODULE: ./src/data/labelled-rows.ts
var labelled_rows = __webpack_require__(10251);
// EXTERNAL MODULE: ./src/data/label.ts
var label = __webpack_require__(38470);
// EXTERNAL MODULE: ./src/train/spec.ts
var train_spec = __webpack_require__(90975);
;// CONCATENATED MODULE: ./src/train/given/answer-columns.ts




/**
 * Finds the columns that answer a question.
 * @param classes none for a regression
 * @throws InputError naming every column that the spec names and the file lacks, with the nearest
 * one; a class without its column; and where there is no answer at all
 */
function answerColumns(table, spec, { task, classes }) {
    const usual = (name) => table.columns.find((column) => column.name === name);
    const prediction = spec.prediction === undefined
        ? usual(train_spec/* USUAL_COLUMNS */.N.prediction)
        : (0,labelled_rows/* columnOf */.uV)(table, spec.prediction, 'which holds the predictions');
    const scores = task === 'regression' ? undefined : answer_columns_scoreColumns(table, spec, classes);
    if (prediction || scores)
        return { prediction, scores };
    const names = table.columns.map(({ name }) => name);
    const regression = task === 'regression';
    throw errors/* InputError */.dz.of(regression
        ? `no column ${JSON.stringify(train_spec/* USUAL_COLUMNS */.N.prediction)}, which a regression needs`
        : `neither a column ${JSON.stringify(train_spec/* USUAL_COLUMNS */.N.prediction)} nor scores of the classes`, {
        at: { file: table.file },
        fix: `${(0,did_you_mean/* suggest */.ZA)(train_spec/* USUAL_COLUMNS */.N.prediction, names, 'columns')} Name the column of the predictions, or of the score${regression ? '; if the label is a class, say so: task: multiclass' : ''}.`,
    });
}
function answer_columns_scoreColumns(table, spec, classes) {
    const find = (name) => table.columns.find((column) => column.name === name);
    const prefix = (0,train_spec/* classColumns */.K)(spec);
    const own = table.columns.filter(({ name }) => name.startsWith(prefix));
    if (classes.length === 2) {
        const single = find(spec.score ?? train_spec/* USUAL_COLUMNS */.N.score) ?? find(`${prefix}${classes[1]}`);
        if (single)
            return [single];
    }
    else if (own.length > 0) {
        refuseStrangeClasses(table, own, prefix, classes);
        return classes.map((name) => (0,labelled_rows/* columnOf */.uV)(table, `${prefix}${name}`, 'which a class needs'));
    }
    if (spec.score === undefined)
        return undefined;
    const wanted = classes.length === 2 ? spec.score : `${prefix}${classes[0]}`;
    return [(0,labelled_rows/* columnOf */.uV)(table, wanted, 'which holds the scores')];
}
function refuseStrangeClasses(table, columns, prefix, classes) {
    const strange = columns.filter(({ name }) => !classes.includes(name.slice(prefix.length)));
    if (strange.length === 0)
        return;
    throw new errors/* InputError */.dz(strange.map(({ name }) => ({
        message: `column ${JSON.stringify(name)} is the score of a class that no label has`,
        at: { file: table.file },
        fix: (0,did_you_mean/* suggest */.ZA)(name.slice(prefix.length), classes, 'classes'),
    })));
}

;// CONCATENATED MODULE: ./src/train/given/read-answers.ts








const MOST_NAMED = 10;
/** Probabilities of a row add up to 1 but for so much, which leaves room for rounded ones. */
const SUM_TOLERANCE = 0.01;
/**
 * What a file's cells say of its rows, in their order. A class that is not given is that of the
 * largest score (binary: of one above a half).
 * @throws InputError with the lines of whatever is missing, no number, no class, or outside of the
 * scale that the spec names
 */
function readAnswers(table, spec, question) {
    const { prediction, scores } = answerColumns(table, spec, question);
    const { task, classes, plan } = question;
    // A class is read as the labels are: 1.0 is 1, and 1.10 is not 1.1.
    const told = prediction && (0,label/* labelColumn */.NX)(table, prediction.name, plan);
    if (task === 'regression') {
        return { task, predicted: numbersOf(table, told, 'the prediction') };
    }
    const given = scores && readScores(table, scores, spec.scale);
    const predicted = told && classesOfRows(table, told, classes);
    if (task === 'binary') {
        const chosen = predicted ?? given.map((score) => (score > 0.5 ? 1 : 0));
        return {
            task,
            classes: [classes[0], classes[1]],
            predicted: Uint8Array.from(chosen),
            ...(given && { scores: given }),
        };
    }
    return {
        task,
        classes,
        predicted: predicted ??
            (0,typed_arrays/* fill */.G)(new Int32Array(table.rows), (row) => (0,from_outputs/* firstOfLargest */.eq)(given, row, classes.length)),
        ...(given && { scores: given }),
    };
}
/** Row-major, a probability for each column. */
function readScores(table, columns, scale) {
    const read = columns.map((column) => {
        const values = numbersOf(table, column, 'the score');
        refuseOutside(table, column.name, values, scale);
        return values;
    });
    if (read.length === 1)
        return read[0].map((score) => probability(score, scale));
    const width = read.length;
    const scores = new Float64Array(table.rows * width);
    for (let row = 0; row < table.rows; row++) {
        for (let k = 0; k < width; k++)
            scores[row * width + k] = read[k][row];
        const own = scores.subarray(row * width, (row + 1) * width);
        if (scale === 'logit')
            softmax(own);
        else if (scale === 'percent')
            for (let k = 0; k < width; k++)
                own[k] = own[k] / 100;
    }
    refuseOtherSums(table, scores, width);
    return scores;
}
function probability(score, scale) {
    if (scale === 'probability')
        return score;
    return scale === 'percent' ? score / 100 : 1 / (1 + Math.exp(-score));
}
/** In place; the largest is taken off first, so that no power overflows. */
function softmax(logits) {
    const most = Math.max(...logits);
    let sum = 0;
    logits.forEach((logit, k) => {
        logits[k] = Math.exp(logit - most);
        sum += logits[k];
    });
    logits.forEach((power, k) => {
        logits[k] = power / sum;
    });
}
const RANGES = {
    probability: [0, 1],
    percent: [0, 100],
    logit: [-Number.MAX_VALUE, Number.MAX_VALUE],
};
function refuseOutside(table, name, values, scale) {
    const [least, most] = RANGES[scale];
    refuseRows(table, values.length, (row) => !(values[row] >= least && values[row] <= most), (row) => `column ${JSON.stringify(name)}: ${values[row]} is no ${scale}${scale === 'logit' ? '' : `, which lies between ${least} and ${most}`}`, scale === 'probability'
        ? 'If the scores are logits or percentages, say so: scores: logit or scores: percent.'
        : 'Say what the scores are: scores: probability, logit or percent.');
}
function refuseOtherSums(table, scores, width) {
    const sum = (row) => {
        let total = 0;
        for (let k = 0; k < width; k++)
            total += scores[row * width + k];
        return total;
    };
    refuseRows(table, table.rows, (row) => Math.abs(sum(row) - 1) > SUM_TOLERANCE, (row) => `the scores of the classes add up to ${Number(sum(row).toPrecision(6))}, not to 1`, 'Write the probability of every class in every row.');
}
function numbersOf(table, column, what) {
    if (column.kind !== 'number') {
        const row = 'codes' in column ? column.codes.findIndex((code) => code >= 0) : 0;
        throw errors/* InputError */.dz.of(`column ${JSON.stringify(column.name)} is to hold ${what}, and holds no numbers`, { at: table.place(Math.max(0, row)) });
    }
    (0,labelled_rows/* refuseMissing */.jQ)(table, column, what);
    refuseTooLarge(table, column);
    return Float64Array.from(column.values);
}
function refuseTooLarge(table, { name }) {
    const cells = table.tooLarge.get(name) ?? [];
    if (cells.length === 0)
        return;
    throw new errors/* InputError */.dz(cells.map(({ row, text }) => ({
        message: `column ${JSON.stringify(name)}: ${text.trim()} is infinite or too large to compute with`,
        at: table.place(row),
    })));
}
function classesOfRows(table, column, classes) {
    (0,labelled_rows/* refuseMissing */.jQ)(table, column, 'the prediction');
    const textOf = (row) => (0,label/* labelText */.QK)(column, row) ?? '';
    const indexOf = new Map(classes.map((name, k) => [name, k]));
    const predicted = new Int32Array(table.rows);
    for (let row = 0; row < table.rows; row++)
        predicted[row] = indexOf.get(textOf(row)) ?? -1;
    const strange = predicted.indexOf(-1);
    if (strange >= 0) {
        refuseRows(table, table.rows, (row) => predicted[row] === -1, (row) => `the prediction ${JSON.stringify(textOf(row))} is a class that no label has`, (0,did_you_mean/* suggest */.ZA)(textOf(strange), classes, 'classes'));
    }
    return predicted;
}
/** @throws InputError with the first rows that are wrong, and how many more there are */
function refuseRows(table, rows, isWrong, message, fix) {
    const problems = [];
    let wrong = 0;
    for (let row = 0; row < rows; row++) {
        if (!isWrong(row))
            continue;
        wrong++;
        if (problems.length < MOST_NAMED) {
            problems.push({ message: message(row), at: table.place(row) });
        }
    }
    if (wrong === 0)
        return;
    const more = wrong - problems.length;
    const last = more > 0 ? `and ${(0,quantities/* plural */.LS)(more, 'more row')}` : `${(0,quantities/* plural */.LS)(wrong, 'row')} in all`;
    throw new errors/* InputError */.dz([...problems, { message: last, at: { file: table.file }, fix }]);
}

;// CONCATENATED MODULE: ./src/train/given/given-trainer.ts





/** Trains nothing: it reads what a file says of the rows that are to be judged. */
function givenTrainer() {
    return {
        kind: 'given',
        async prepare(spec, data, world) {
            const predictions = await readGiven(spec, data, world);
            return {
                async run({ signal }) {
                    signal.throwIfAborted();
                    return {
                        by: { kind: 'given', engine: 'predictions', version: src_version/* VERSION */.x },
                        outcome: { kind: 'predictions', predictions },
                        history: [],
                        model: { kind: 'none' },
                    };
                },
            };
        },
    };
}
async function readGiven(spec, data, world) {
    const { rows } = data;
    if (!rows) {
        throw errors/* InputError */.dz.of('given predictions need labelled rows to be judged by', {
            fix: 'Name a file of predictions: predictions: {path: FILE.csv}',
        });
    }
    if (!spec.file)
        return withTruth(readAnswers(rows.testTable, spec.answers, rows), rows);
    const given = await (0,labelled_rows/* readNamedRows */.VR)(spec.file, world);
    const answers = readAnswers(given.table, spec.answers, rows);
    return withTruth(inOrder(answers, placesIn(given, rows)), rows);
}
/**
 * For each row to be judged its place in the file.
 * @throws InputError unless the two have the same names: whoever leaves out rows chooses what he is
 * judged by
 */
function placesIn({ table, ids, idColumn }, rows) {
    if (idColumn === undefined || rows.idColumn === undefined) {
        const nameless = idColumn === undefined ? table.file : rows.testTable.file;
        throw errors/* InputError */.dz.of('labels of another file are found by the names of rows, and there are none', {
            at: { file: nameless },
            fix: 'Name the column that names rows: id: COLUMN.',
        });
    }
    const places = new Map(ids.map((id, row) => [id, row]));
    const asked = new Set(rows.testIds);
    const problems = [
        ...namesOnlyIn(rows.testIds, places, 'have no prediction', table.file),
        ...namesOnlyIn(ids, asked, 'have no label', rows.testTable.file),
    ];
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return Uint32Array.from(rows.testIds, (id) => places.get(id));
}
const given_trainer_MOST_SHOWN = 5;
function namesOnlyIn(ids, there, what, file) {
    const lacking = ids.filter((id) => !there.has(id));
    if (lacking.length === 0)
        return [];
    const shown = lacking.slice(0, given_trainer_MOST_SHOWN).map((id) => JSON.stringify(id));
    const rest = lacking.length > given_trainer_MOST_SHOWN ? ', …' : '';
    const message = `${(0,quantities/* plural */.LS)(lacking.length, 'row')} ${what}: ${shown.join(', ')}${rest}`;
    return [{ message, at: { file } }];
}
function inOrder(answers, rows) {
    const pick = (values, into, width = 1) => {
        rows.forEach((row, i) => {
            for (let k = 0; k < width; k++)
                into[i * width + k] = values[row * width + k];
        });
        return into;
    };
    const floats = (values, width = 1) => pick(values, new Float64Array(rows.length * width), width);
    if (answers.task === 'regression')
        return { ...answers, predicted: floats(answers.predicted) };
    const { scores } = answers;
    if (answers.task === 'binary') {
        const predicted = pick(answers.predicted, new Uint8Array(rows.length));
        return { ...answers, predicted, ...(scores && { scores: floats(scores) }) };
    }
    const predicted = pick(answers.predicted, new Int32Array(rows.length));
    const width = answers.classes.length;
    return { ...answers, predicted, ...(scores && { scores: floats(scores, width) }) };
}
function withTruth(answers, { testIds: ids, test: { y } }) {
    switch (answers.task) {
        case 'binary':
            return { ...answers, ids, labels: Uint8Array.from(y) };
        case 'multiclass':
            return { ...answers, ids, labels: Int32Array.from(y) };
        case 'regression':
            return { ...answers, ids, labels: y };
    }
}

;// CONCATENATED MODULE: ./src/train/trainers.ts



/** What runs layers, for the formats that a model is read back from. */

/** The trainers that there are: a line each. */
const TRAINERS = {
    dense: denseTrainer,
    command: commandTrainer,
    given: givenTrainer,
};
function openTrainer(spec) {
    const trainer = TRAINERS[spec.kind]();
    return {
        ...trainer,
        prepare: (data, world) => trainer.prepare(spec, data, world),
    };
}
/**
 * Whether a training goes on from a checkpoint that it finds: a command is told of the folder
 * whatever it makes of it.
 */
function usesCheckpoints(spec) {
    switch (spec.kind) {
        case 'dense':
            return spec.train.checkpointEvery !== undefined;
        case 'command':
            return true;
        case 'given':
            return false;
    }
}


/***/ })

};
