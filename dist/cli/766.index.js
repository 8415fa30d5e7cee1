export const id = 766;
export const ids = [766];
export const modules = {

/***/ 35055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopSignal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * An AbortSignal that Ctrl-C and SIGTERM abort, with an InterruptedError as its reason. The second one ends the process at once.
 */
function stopSignal() {
    const controller = new AbortController();
    for (const name of SIGNALS) {
        process.on(name, () => {
            if (controller.signal.aborted)
                process.exit(name === 'SIGINT' ? 130 : 143);
            controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterruptedError */ .p4(name));
        });
    }
    return controller.signal;
}


/***/ }),

/***/ 37600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// UNUSED EXPORTS: checkConfig

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts
var metrics = __webpack_require__(96996);
// EXTERNAL MODULE: ./src/gate/condition.ts
var condition = __webpack_require__(40474);
;// CONCATENATED MODULE: ./src/config/conditions.ts



/** Reads the gate's conditions, and says what is wrong with each one that can't be read. */
function readConditions(entries, source) {
    const read = entries.map((entry, i) => readCondition(entry, ['gate', 'conditions', i], source));
    return {
        conditions: read.flatMap((result) => ('condition' in result ? [result.condition] : [])),
        problems: read.flatMap((result) => ('problem' in result ? [result.problem] : [])),
    };
}
function readCondition(entry, path, source) {
    const long = typeof entry === 'string' ? { if: entry, severity: 'error' } : entry;
    const place = source.place(typeof entry === 'string' ? path : [...path, 'if']);
    const wrong = (reason, fix) => ({
        problem: {
            message: `condition "${long.if}": ${reason}`,
            at: place,
            ...(fix !== undefined && { fix }),
        },
    });
    const parsed = (0,condition/* parseCondition */.z)(long.if);
    if (!parsed.ok)
        return wrong(parsed.message);
    const name = baseName(parsed.condition.metric);
    if (!metrics/* METRIC_NAMES */.Uw.includes(name)) {
        return wrong(`unknown metric "${name}"`, (0,did_you_mean/* suggest */.Z)(name, metrics/* METRIC_NAMES */.Uw, 'metrics'));
    }
    const pointless = comparesBackwards(parsed.condition) ?? isOutOfRange(parsed.condition);
    if (pointless)
        return wrong(...pointless);
    const { where, severity, confidence } = long;
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
        },
    };
}
/** A comparison asks whether the candidate is good enough, so it points to where its metric is better. */
function comparesBackwards({ metric, operator, threshold, }) {
    if (threshold.kind === 'absolute' || operator === '==')
        return undefined;
    const higher = metrics/* METRICS */.Cb.find(({ name }) => name === baseName(metric))?.orientation === 'higher';
    if (operator.startsWith(higher ? '>' : '<'))
        return undefined;
    const right = higher ? '>=' : '<=';
    return [
        `"${metric}" is better when it is ${higher ? 'larger' : 'smaller'}, so this would pass a model for being worse`,
        `Write it as: ${metric} ${right} baseline`,
    ];
}
/** A slip of the unit, as 85 for 85% or 1 for 1pp, makes a condition that every model meets, or none. */
function isOutOfRange({ metric, text, threshold }) {
    const known = metrics/* METRICS */.Cb.find(({ name }) => name === baseName(metric));
    if (!known)
        return undefined;
    const [least, most] = (0,metrics/* rangeOf */.be)(known);
    const scale = `${known.name} lies ${rangeInWords(least, most)}`;
    if (threshold.kind === 'absolute' && (threshold.value < least || threshold.value > most)) {
        return [scale, 'Write 85% or 0.85, say.'];
    }
    const width = most - least;
    if (threshold.kind === 'baseline' && Math.abs(threshold.amount) >= width) {
        return [`${scale}, so no model could miss or meet this`, 'Write 1pp or 0.01, say.'];
    }
    if (!Number.isFinite(width) && /pp\s*$/.test(text)) {
        return [
            `${known.name} is not a share, so it has no percentage points`,
            'Write a number in its own unit, or a percentage of the baseline: baseline + 2%',
        ];
    }
    return undefined;
}
function rangeInWords(least, most) {
    if (!Number.isFinite(least))
        return `at ${most} or below`;
    return `between ${least} and ${Number.isFinite(most) ? most : 'any number'}`;
}
function baseName(metric) {
    return metric.replace(/\(.*$/, '');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/train/defaults.ts
/**
 * What a config that says nothing about the model gets. Chosen on credit, loans, penguins and housing, ten splits each: the
 * penalty and the falling rate keep a small table from being learnt by heart, where early stopping alone ends after a few epochs.
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
    validation: 0.1,
};

;// CONCATENATED MODULE: ./src/config/schema/numbers.ts

/** In [0, 1). */
const share = schemas/* number */.aig().min(0).lt(1);
const positive = schemas/* number */.aig().positive();
const count = schemas/* int */.Whr().positive();
const seed = schemas/* int */.Whr().min(0).max(0xffff_ffff);
const probability = schemas/* number */.aig().gt(0.5).lt(1);

;// CONCATENATED MODULE: ./src/config/schema/data-schema.ts



const splitSeed = seed
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
const data = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP()
        .min(1)
        .describe('A CSV file, or a glob whose files share one header. Relative to the config file, as every path is.'),
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
    ignore: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Columns that are not features.'),
    test: schemas/* union */.KCZ([share.gt(0), schemas/* string */.YjP().min(1)])
        .default(0.2)
        .describe('The share of rows that are held out for the verdict, or a file of its own.'),
    validation: share
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

;// CONCATENATED MODULE: ./src/config/schema/gate-schema.ts


const gate_schema_condition = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* strictObject */.rej({
        if: schemas/* string */.YjP().describe('The condition.'),
        where: schemas/* string */.YjP()
            .optional()
            .describe('The test rows it is about: comparisons of a column with a value (`=`, `!=`, `<`, `<=`, `>`, `>=`, or `is missing`), joined by `and`: `Home = rent and Age < 25`. Left out: all of them.'),
        severity: schemas/* enum */.k5n(['error', 'warn'])
            .default('error')
            .describe('`warn` is shown and does not decide.'),
        confidence: probability
            .optional()
            .describe('Judges a fixed threshold on evidence too, at this confidence.'),
    }),
]);
const conditions = schemas/* array */.YOg(gate_schema_condition)
    .min(1, 'a gate needs at least one condition')
    .describe('What has to hold, each `METRIC OP VALUE`: `accuracy >= 85%`, `auc >= baseline - 1pp`.');
const gate = schemas/* strictObject */.rej({
    conditions,
    slices: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe('Columns. Every condition is also judged for each of their values.'),
    confidence: probability
        .default(0.95)
        .describe('Of every interval and every comparison with the baseline.'),
    'when-inconclusive': schemas/* enum */.k5n(['hold', 'pass', 'fail'])
        .default('hold')
        .describe('What an inconclusive gate counts as. `hold`: the model is not exported, and the job stays green.'),
})
    .describe('What the model has to reach.');
/** Reads the conditions alone, so that their problems are told together with those of the other keys. */
const gateEntries = schemas/* object */.Ikc({ gate: schemas/* object */.Ikc({ conditions: schemas/* array */.YOg(gate_schema_condition) }) });

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
    momentum: share.default(0.99).describe('Of the moving mean and variance.'),
    epsilon: positive.default(0.001).describe('Added to the variance.'),
});
const model_schema_layer = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        dense: count.max(65_536).describe('Units.'),
        activation: activation.default('linear').describe('Applied to the outputs.'),
        initializer: initializer
            .default(DEFAULTS.initializer)
            .describe('Of the weights; biases start at 0.'),
        l1: schemas/* number */.aig().min(0).default(0).describe('Penalty: l1 × the sum of |w|.'),
        l2: schemas/* number */.aig().min(0).default(0).describe('Penalty: l2 × the sum of w².'),
    })
        .describe('Fully connected.'),
    schemas/* strictObject */.rej({ dropout: share.describe('The share of inputs set to 0 while training.') })
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
    'huber-delta': positive
        .optional()
        .describe('Where the huber loss turns from square to straight, in standard deviations of the label. Left out: 1.'),
})
    .describe('The network. Names, defaults and meaning are those of Keras 3.');

;// CONCATENATED MODULE: ./src/config/schema/optimizer-schema.ts



const epsilon = positive.default(1e-7).describe('Keeps the division from 0.');
const beta1 = share.default(0.9).describe('Decay of the first moment.');
const beta2 = share.default(0.999).describe('Decay of the second moment.');
const settings = schemas/* discriminatedUnion */.gMt('name', [
    schemas/* strictObject */.rej({
        name: schemas/* literal */.euz('sgd'),
        momentum: share.default(0).describe('The share of the last step that goes on.'),
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
        rho: share.default(0.9).describe('Decay of the mean square.'),
        momentum: share.default(0).describe('The share of the last step that goes on.'),
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
const rate = positive.default(DEFAULTS.learningRate);
const learningRate = schemas/* union */.KCZ([
    positive,
    schemas/* strictObject */.rej({ schedule: schemas/* literal */.euz('constant'), rate: rate.describe('In every step.') })
        .describe('Constant, as the number alone.'),
    schemas/* strictObject */.rej({
        schedule: schemas/* literal */.euz('exponential'),
        rate: rate.describe('At the start.'),
        'decay-rate': positive.default(0.96).describe('The factor every `decay-epochs`.'),
        'decay-epochs': positive.default(1).describe('Epochs for one factor of `decay-rate`.'),
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
    epochs: count.default(DEFAULTS.epochs).describe('At most; early stopping may end sooner.'),
    'batch-size': count.default(DEFAULTS.batchSize).describe('Rows in a step.'),
    optimizer: optimizer
        .prefault(DEFAULTS.optimizer)
        .describe('A name, or a name with its settings.'),
    'learning-rate': learningRate
        .prefault({ schedule: DEFAULTS.schedule })
        .describe('A number, or a schedule.'),
    seed: seed.default(7).describe('Of the initial weights, the order of the rows and dropout.'),
    'early-stopping': schemas/* union */.KCZ([schemas/* literal */.euz(false), earlyStopping])
        .optional()
        .describe('On by default where there are validation rows; `false` turns it off.'),
    'reduce-lr-on-plateau': reduceLrOnPlateau
        .optional()
        .describe('Lowers the learning rate when a metric no longer improves. Off by default.'),
    'clip-norm': positive
        .optional()
        .describe('Gradients are scaled down to this L2 norm, over all of them.'),
    'class-weights': schemas/* union */.KCZ([
        schemas/* literal */.euz('balanced'),
        schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0))
            .describe('Weights by class name; 1 where a class is absent. Of a class of 0 nothing is learnt.'),
    ])
        .optional()
        .describe('Of the loss. `balanced` weighs each class by n / (classes × its rows).'),
    'checkpoint-every': count
        .optional()
        .describe('Epochs between checkpoints; a run that was cut off goes on from the last one, on GitHub when its job is run again. Off by default.'),
    'batch-events': schemas/* boolean */.zMY()
        .default(false)
        .describe('Writes an event for every batch to `events.jsonl`.'),
})
    .describe('How to train it.');

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
        .describe('A folder. The model’s files in it are replaced together, and only when the gate passes.'),
    formats: schemas/* array */.YOg(schemas/* enum */.k5n(['tfjs']))
        .min(1)
        .default(['tfjs'])
        .describe('`tfjs`: the tf.js Layers format, with `encoding.json` beside it.'),
});
const config = schemas/* strictObject */.rej({
    project: config_schema_name.default('default').describe('Holds experiments.'),
    experiment: config_schema_name
        .default('default')
        .describe('One line of models that are compared with each other.'),
    data: data,
    model: model.prefault({}),
    train: train.prefault({}),
    gate: gate,
    baseline: schemas/* string */.YjP()
        .regex(/^(auto|none|run:.+|file:.+|branch:\w[\w.-]*(\/\w[\w.-]*)*)$/, 'use auto, none, run:ID, file:PATH or branch:NAME')
        .default('auto')
        .describe('What the model is compared with. `auto`: the last promoted run of the experiment, on GitHub the one of the base commit. `none`, `run:ID`, `file:PATH` or, on GitHub, `branch:NAME`.'),
    export: exporting
        .optional()
        .describe('Where to put the model. Left out: it is only kept with the run.'),
});
const configSchema = config.superRefine(({ data, train }, context) => {
    if (data.validation > 0)
        return;
    for (const key of ['early-stopping', 'reduce-lr-on-plateau']) {
        const callback = train[key] || undefined;
        if (callback?.monitor.startsWith('val_')) {
            context.addIssue({
                code: 'custom',
                path: ['train', key],
                message: `there are no validation rows, so there is no ${callback.monitor} to monitor`,
            });
        }
    }
});

;// CONCATENATED MODULE: ./src/config/problems.ts



/** Every issue that zod found, in the words and at the place of the user's own file. */
function toProblems(issues, source) {
    return issues.flatMap((issue) => explain(issue, [], source));
}
function explain(issue, parent, source) {
    const path = [...parent, ...issue.path];
    const key = path.join('.');
    if (issue.code === 'unrecognized_keys') {
        const known = knownKeys(path);
        return issue.keys.map((unknown) => ({
            message: known.includes(unknown)
                ? `"${unknown}" can't stand beside the other keys${key ? ` of "${key}"` : ''}`
                : `unknown key "${unknown}"${key ? ` in "${key}"` : ''}`,
            at: source.place([...path, unknown], 'key'),
            fix: known.includes(unknown) ? 'Keep one of them.' : (0,did_you_mean/* suggest */.Z)(unknown, known, 'keys here'),
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
        const words = issue.errors.length === 0 ? knownWords(path) : [];
        if (words.length > 0) {
            const message = `"${key}" must be ${words.join(' | ')}, not ${shown(value)}`;
            return [{ message, at, fix: (0,did_you_mean/* suggest */.Z)(String(value), words, 'values') }];
        }
        const kinds = wrongKind(issue.errors, value);
        if (kinds) {
            const { field, values, given } = kinds;
            return [
                {
                    message: `"${key}.${field}" must be ${values.join(' | ')}, not ${shown(given)}`,
                    at: source.place([...path, field]),
                    fix: (0,did_you_mean/* suggest */.Z)(String(given), values, 'values'),
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
    'data.path': 'Name a CSV file.',
    'data.label': 'Name the column to predict.',
    gate: 'Say what is good enough: gate: {conditions: [accuracy >= 85%]}',
    'gate.conditions': 'Say what is good enough: conditions: [accuracy >= 85%]',
};
/** A value of the user's on one line, cut where it is long. */
function shown(value) {
    const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
    return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
function near(issue, value) {
    if (issue.code !== 'invalid_value' || typeof value !== 'string')
        return {};
    return { fix: (0,did_you_mean/* suggest */.Z)(value, issue.values.map(String), 'values') };
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
        value = value[key];
    }
    return value;
}
/** The keys that the schema knows at a path, through all alternatives. */
function knownKeys(path) {
    return [...new Set(nodesAt(path).flatMap((node) => Object.keys(node.properties ?? {})))];
}
/** The words that the schema knows at a path. */
function knownWords(path) {
    const words = nodesAt(path).flatMap((node) => node.enum ?? (node.const === undefined ? [] : [node.const]));
    return [...new Set(words.map(String))];
}
function nodesAt(path) {
    let nodes = alternatives(json_schema_processors/* toJSONSchema */.bl(configSchema, { io: 'input' }));
    for (const key of path) {
        nodes = nodes.flatMap((node) => {
            const child = typeof key === 'number' ? node.items : node.properties?.[String(key)];
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

;// CONCATENATED MODULE: ./src/config/resolve.ts


/** Turns checked values into the types of the parts; paths are taken relative to `folder`. */
function resolveConfig(values, conditions, folder, file) {
    const gate = values.gate;
    return {
        project: values.project,
        experiment: values.experiment,
        data: dataSpec(values.data, folder),
        model: modelSpec(values.model),
        train: trainSpec(values),
        gate: {
            conditions,
            slices: gate.slices,
            confidence: gate.confidence,
            whenInconclusive: gate['when-inconclusive'],
        },
        baseline: baselineSource(values.baseline, folder),
        ...(values.export && {
            export: { path: (0,external_node_path_.resolve)(folder, values.export.path), formats: values.export.formats },
        }),
        values,
        ...(file !== undefined && { file }),
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
    };
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/config/source.ts


/**
 * Reads YAML with positions, and applies `--set a.b=value` (the value is YAML).
 * @throws InputError for every syntax error, with line and column.
 */
function readYaml(text, file, overrides = []) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    if (document.errors.length > 0) {
        throw new errors/* InputError */.dz(document.errors.map((error) => ({ message: error.message, at: at(error.pos[0]) })));
    }
    if (!(0,dist/* isMap */.jh)(document.contents)) {
        throw errors/* InputError */.dz.of('a config is a mapping of keys to values', {
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
/** A config that was not written in a file: the action's inputs. */
function plainSource(values, nameOf) {
    return { values, place: (path) => ({ file: nameOf(path) }) };
}
function toPlain(document, at) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        throw errors/* InputError */.dz.of(cause instanceof Error ? cause.message : String(cause), { at }, { cause });
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
            const value = (0,dist/* parse */.qg)(text.slice(equals + 1));
            const existing = keys.findIndex((_, i) => !document.hasIn(keys.slice(0, i + 1)));
            document.setIn(keys, document.createNode(value));
            applied.push({ text, keys, existing: existing < 0 ? keys.length : existing });
        }
        catch (cause) {
            problems.push({ message: cause instanceof Error ? cause.message : String(cause), at });
        }
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return applied;
}
function findOffset(root, path, part) {
    let node = root;
    let offset = startOf(node);
    for (const [depth, key] of path.entries()) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => keyText(item.key) === String(key));
            if (!pair)
                return offset;
            const last = depth === path.length - 1;
            offset =
                (last && part === 'key' ? startOf(pair.key) : (startOf(pair.value) ?? startOf(pair.key))) ??
                    offset;
            node = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            node = node.items[Number(key)];
            offset = startOf(node) ?? offset;
        }
        else
            return offset;
    }
    return offset;
}
function keyText(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value) : String(key);
}
function startOf(node) {
    return node?.range?.[0];
}

;// CONCATENATED MODULE: ./src/config/load.ts










/**
 * Reads and checks a config file; its paths are relative to the folder it lies in.
 * @param overrides `--set` texts, `train.epochs=5`
 * @throws InputError with every problem found: file, line, column and the nearest valid name
 */
async function loadConfig(path, overrides = []) {
    const absolute = (0,external_node_path_.resolve)(path);
    const shown = (0,external_node_path_.relative)(process.cwd(), absolute) || path;
    const source = readYaml(await readText(absolute, shown), shown, overrides);
    return checkConfig(source, (0,external_node_path_.dirname)(absolute), shown);
}
/** A gate of advice alone passes whatever it is given. */
function cannotFail(conditions, source) {
    if (conditions.some(({ severity }) => severity === 'error'))
        return [];
    const at = source.place(['gate', 'conditions'], 'key');
    const fix = 'Let one of them decide: leave its severity out.';
    return [{ message: 'all conditions only advise, so the gate can never fail', at, fix }];
}
/** A parser compiled for a schema takes longer to compile than it saves in one use. */
const ONCE = { jitless: true };
/**
 * Checks a config that was read, wherever it came from.
 * @throws InputError with every problem found
 */
function checkConfig(source, folder, file) {
    const parsed = configSchema.safeParse(source.values, ONCE);
    const entries = gateEntries.safeParse(source.values, ONCE).data?.gate.conditions ?? [];
    const { conditions, problems } = readConditions(entries, source);
    const wrong = parsed.success ? [] : toProblems(parsed.error.issues, source);
    const toothless = parsed.success && problems.length === 0 ? cannotFail(conditions, source) : [];
    const all = [...wrong, ...problems, ...toothless].sort(byPlace);
    if (!parsed.success || all.length > 0)
        throw new errors/* InputError */.dz(all);
    return resolveConfig(parsed.data, conditions, folder, file);
}
/** From the top of the file down. */
function byPlace(a, b) {
    const line = (a.at?.line ?? 0) - (b.at?.line ?? 0);
    return line !== 0 ? line : (a.at?.column ?? 0) - (b.at?.column ?? 0);
}
async function readText(path, shown) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        const code = cause.code;
        if (code === 'ENOENT') {
            const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
            const configs = names.filter((name) => /\.ya?ml$/.test(name));
            const fix = configs.length > 0
                ? (0,did_you_mean/* suggest */.Z)((0,external_node_path_.basename)(path), configs, 'configs in that folder')
                : 'Write one with: node dist/cli.js init DATA.csv';
            throw errors/* InputError */.dz.of('there is no such config file', { at: { file: shown }, fix }, { cause });
        }
        const what = code === 'EISDIR' ? 'is a folder, not a config file' : `can't be read (${code})`;
        throw errors/* InputError */.dz.of(what, { at: { file: shown } }, { cause });
    }
}


/***/ }),

/***/ 27410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadDataset)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/data/checks/dataset-checks.ts
/** A class with a smaller share makes accuracy look good whatever the model does. */
const RARE_CLASS = 0.05;
const FEWEST_TEST_ROWS = 100;
const FEWEST_TEST_ROWS_OF_CLASS = 30;
const MOST_NAMED = 5;
/** Rows without a label, and cells that are no numbers in columns of numbers. */
function checkCells(data) {
    const { table, rows } = data;
    const warnings = [];
    const dropped = table.rows - rows.length;
    if (dropped > 0) {
        warnings.push({
            code: 'missing-label',
            message: `${count(dropped, 'row')} of ${table.file} ${dropped === 1 ? 'has' : 'have'} no label and ${dropped === 1 ? 'is' : 'are'} left out`,
        });
    }
    for (const [column, cells] of table.odd) {
        const kind = table.columns.find(({ name }) => name === column)?.kind;
        const shown = cells
            .slice(0, MOST_NAMED)
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
    return [...checkSizes(data), ...checkClasses(data)];
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
    const tested = new Uint32Array(plan.classes.length);
    for (const row of sides.test)
        tested[test.labels[row]]++;
    const few = plan.classes
        .map((name, index) => ({ name, rows: tested[index] }))
        .filter(({ rows }) => rows < FEWEST_TEST_ROWS_OF_CLASS)
        .map(({ name, rows }) => `${rows} of ${JSON.stringify(name)}`);
    if (few.length > 0) {
        const shown = few.slice(0, MOST_NAMED);
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

// EXTERNAL MODULE: ./src/numeric/sort-order.ts
var sort_order = __webpack_require__(70570);
;// CONCATENATED MODULE: ./src/data/table/subset.ts
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

;// CONCATENATED MODULE: ./src/data/checks/leakage.ts


/** A feature that alone tells the label this well is more likely a trace of the outcome than a cause of it. */
const SUSPICIOUS_ACCURACY = 0.99;
const SUSPICIOUS_RANKING = 0.995;
/** With fewer training rows a good feature can look perfect by chance. */
const FEWEST_ROWS = 30;
/** More rows than this don't change the answer. */
const MOST_ROWS = 2500;
/** Rows of one cell have to be so many before their majority says anything. */
const ROWS_PER_GROUP = 5;
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
        const { right, present, auc } = facts.tally(ROWS_PER_GROUP);
        const accuracy = right / rows;
        if (accuracy >= SUSPICIOUS_ACCURACY && majority < SUSPICIOUS_ACCURACY) {
            return `accuracy ${accuracy.toFixed(3)}`;
        }
        if (sample.length !== 2 || !('values' in column) || present < FEWEST_ROWS)
            return undefined;
        const best = Math.max(auc, 1 - auc);
        return best >= SUSPICIOUS_RANKING ? `AUC ${best.toFixed(3)}` : undefined;
    };
}
function evidenceOfTargets(rows, targets) {
    return (column) => {
        if (!('values' in column))
            return undefined;
        const { values } = column;
        const present = rows.filter((row) => !Number.isNaN(values[row]));
        if (present.length < FEWEST_ROWS)
            return undefined;
        const ranksOf = (source) => midRanks(gather(source, present, new Float64Array(present.length)));
        const rho = Math.abs(correlation(ranksOf(values), ranksOf(targets)));
        return rho >= SUSPICIOUS_RANKING ? `rank correlation ${rho.toFixed(3)}` : undefined;
    };
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
    const testTable = emptySubset((ownTest ?? main).table, sides.test);
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
                copyCells(table, some, copy, first);
        });
        for (const column of table.columns) {
            if (column.name !== label)
                (0,growing_array/* shrink */.Q)(cellsOf(column), start);
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
const NEARLY_ALL = 0.95;
/** Warns of a column of texts that was probably meant to hold numbers, and says what keeps it from that. */
function checkNumberLike(column) {
    const counts = new Uint32Array(column.levels.length);
    for (const code of column.codes)
        if (code >= 0)
            counts[code]++;
    let cells = 0;
    const plain = { levels: 0, cells: 0 };
    const comma = { levels: 0, cells: 0 };
    let other;
    column.levels.forEach((level, code) => {
        cells += counts[code];
        const kind = isNumber(level) ? plain : isNumber(level.replace(',', '.')) ? comma : undefined;
        if (kind) {
            kind.levels++;
            kind.cells += counts[code];
        }
        else
            other ??= level;
    });
    const warn = (what) => ({
        code: 'number-like-column',
        column: column.name,
        message: `column ${JSON.stringify(column.name)} ${what}`,
    });
    if (comma.levels >= FEWEST_NUMBERS && plain.cells + comma.cells >= NEARLY_ALL * cells) {
        return warn('holds numbers with a decimal comma, which are read as text; write a decimal point');
    }
    if (plain.levels < FEWEST_NUMBERS || plain.cells < MOSTLY * cells)
        return undefined;
    const share = `${Math.floor((100 * plain.cells) / cells)}%`;
    return warn(`is text because only ${share} of its cells are numbers (another is ${JSON.stringify(other)}); if it is a number, leave the others empty`);
}
function isNumber(cell) {
    return !Number.isNaN((0,cell_values/* parseNumber */.$J)(cell));
}

// EXTERNAL MODULE: ./src/data/roles.ts
var roles = __webpack_require__(24033);
;// CONCATENATED MODULE: ./src/data/encoding/fit-encoding.ts

/**
 * A level on fewer training rows than this, or than a hundredth of a short file, has no column of its own: its weights
 * would learn those rows by heart.
 */
const FEWEST_ROWS_OF_LEVEL = 10;
/** In standard deviations. */
const CLIP = 4;
/** So many levels of a column get a column each; the rest share one. */
const MOST_LEVELS = 255;
/**
 * Fits a feature's encoding on the training rows alone; undefined where they hold nothing to learn from.
 * @param facts of the column, which was taken
 */
function fitColumn(column, rows, facts) {
    return 'values' in column ? fitNumbers(column, rows.length, facts) : fitLevels(column, rows);
}
function fitNumbers({ kind, name }, rows, facts) {
    const { present, median, mean, sd, constant } = facts.fit((0,encode/* unitOf */.uF)(kind));
    if (present === 0)
        return undefined;
    const missing = present < rows;
    const encoding = { kind, column: name, fill: median, clip: CLIP, missing };
    // What may be left to learn of a constant is which rows lack it.
    if (constant)
        return missing ? { ...encoding, mean: median, sd: 1 } : undefined;
    // The squares of differences below 1e-162 underflow.
    return { ...encoding, mean, sd: sd || 1 };
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
        .slice(0, MOST_LEVELS);
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
    if ((0,roles/* isSetAside */.JA)(name, spec))
        return { summary: { ...summary, role: 'ignored' }, warnings: [] };
    const warnings = [];
    const warn = (code, message) => warnings.push({ code, column: name, message: `column ${JSON.stringify(name)} ${message}` });
    const leaveOut = (code, message) => {
        warn(code, `${message}; it is not used`);
        return { summary: { ...summary, role: 'ignored' }, warnings };
    };
    const numberLike = 'levels' in column ? checkNumberLike(column) : undefined;
    if (numberLike)
        warnings.push(numberLike);
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
        if (used === MOST_LEVELS) {
            warn('many-levels', `has ${levels} levels; the ${MOST_LEVELS} most frequent are used, the others count as one`);
        }
    }
    const leak = training.checkLeakage(column);
    if (leak)
        warnings.push(leak);
    return { summary: { ...summary, role: 'feature' }, encoding, warnings };
}

// EXTERNAL MODULE: ./src/data/label.ts
var label = __webpack_require__(38470);
// EXTERNAL MODULE: ./src/data/csv/read-csv.ts + 9 modules
var read_csv = __webpack_require__(22056);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
;// CONCATENATED MODULE: ./src/data/labelled-table.ts




/** Reads the file that is trained on, and finds out what its label means. */
async function readTrainingFile(spec, world, hasher) {
    // As they are written: 007 is not 7, and a long number does not lose its last digits.
    const kinds = new Map(spec.id === undefined ? [] : [[spec.id, 'id']]);
    const table = await read(spec.path, spec, world, hasher, kinds);
    (0,roles/* checkNamedColumns */.DE)(table, spec);
    const plan = (0,label/* planLabel */.GS)(table, spec);
    return { ...labelled(table, spec.label, plan), plan };
}
/** Reads a test file of its own; its columns mean what they mean in the training file. */
async function readTestFile(path, training, spec, world, hasher) {
    const kinds = new Map(training.table.columns.map(({ name, kind }) => [name, kind]));
    const table = await read(path, spec, world, hasher, kinds);
    (0,roles/* checkTestFile */.XH)(table, training.table, spec);
    return labelled(table, spec.label, training.plan);
}
async function read(path, spec, world, hasher, kinds) {
    return (0,read_csv/* readCsv */.N)(await (0,source_files/* locate */.x)(path, world.workspace, world.folder), {
        label: spec.label,
        hasher,
        signal: world.signal,
        onProgress: world.onProgress,
        ...(kinds === undefined ? {} : { kinds }),
    });
}
function labelled(table, name, plan) {
    const labels = (0,label/* readLabels */.k2)(table, name, plan);
    const rows = new Uint32Array(table.rows);
    let n = 0;
    labels.forEach((label, row) => {
        if (!Number.isNaN(label))
            rows[n++] = row;
    });
    return { table, labels, rows: rows.subarray(0, n) };
}

// EXTERNAL MODULE: ./src/data/kernels.ts + 1 modules
var data_kernels = __webpack_require__(54519);
;// CONCATENATED MODULE: ./src/data/split/hash-items.ts

/** So many bytes are hashed at a time. */
const BLOCK_BYTES = 1 << 16;
/** XXH64 of each item of `width` bytes, one after the other in memory. */
function hashItems(items, width, seed = 0n) {
    const kernels = (0,data_kernels/* recordKernels */.qd)();
    const hashes = new BigUint64Array(items.length / width);
    const block = Math.max(1, Math.floor(BLOCK_BYTES / width));
    kernels.reserve(block * width, width, 0);
    const { buffer } = kernels.memory;
    for (let first = 0; first < hashes.length; first += block) {
        const count = Math.min(block, hashes.length - first);
        const bytes = items.subarray(first * width, (first + count) * width);
        new Uint8Array(buffer, kernels.text.value, bytes.length).set(bytes);
        kernels.hashItems(count, width, (0,data_kernels/* signed */.x8)(seed));
        hashes.set(new BigUint64Array(buffer, kernels.hashes.value, count), first);
    }
    return hashes;
}
/** The bytes of a typed array, which it shares. */
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}

;// CONCATENATED MODULE: ./src/data/split/split.ts


/**
 * Splits rows into test, validation and training rows.
 *
 * - `hash`: a row's side depends on its content and the seed alone, so other rows never move it, and
 *   duplicates fall together.
 * - `group`: likewise by the group's value, so a group is on one side.
 * - `stratify`: from each class (regression: each tenth of the label's range of ranks) exactly its share, rounded;
 *   duplicates stay together as far as the count allows.
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
        const groups = new Map();
        const taken = new Uint8Array(input.table.rows);
        for (const row of rows) {
            const group = 'values' in column ? column.values[row] : column.levels[column.codes[row]];
            let side = groups.get(group);
            if (side === undefined) {
                const hash = BigUint64Array.of(input.hasher.h64(String(group)));
                side = placesOf(hash, seed)[0] < share ? 1 : 0;
                groups.set(group, side);
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
        const sorted = gather(times, rows, new Float64Array(rows.length)).sort();
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
        const classes = [...new Set(gather(labels, rows, new Float64Array(rows.length)))];
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
/** Marks the `count` rows of the first places, whole sets of duplicates as long as they fit. */
function takeExactly(rows, count, places, taken) {
    const own = gather(places, rows, new Float64Array(rows.length));
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
    const halves = new Uint32Array(hashItems(bytesOf(hashes), 8, seed).buffer);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/data/table/row-hash.ts
var row_hash = __webpack_require__(99228);
;// CONCATENATED MODULE: ./src/data/split/fingerprint.ts



/**
 * What the rows are, whatever their order: SHA-256 over the sorted lines `HASH,LABEL`, HASH being the
 * row's content hash in hexadecimal.
 */
function fingerprint(hashes, rows, labelOf) {
    const linesOf = (some) => {
        const digits = (0,row_hash/* hexOf */.ZD)(gather(hashes, some, new BigUint64Array(some.length)));
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
    const sha = (0,external_node_crypto_.createHash)('sha256');
    for (let start = 0; start < order.length; start += fingerprint_BLOCK) {
        sha.update(linesOf(order.subarray(start, start + fingerprint_BLOCK)).join(''));
    }
    return sha.digest('hex');
}
/** So many lines are in memory at once. */
const fingerprint_BLOCK = 4096;
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
    const own = gather(hashes, rows, new BigUint64Array(rows.length));
    const ids = (0,row_hash/* hexOf */.ZD)(own);
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

;// CONCATENATED MODULE: ./src/data/split/named-rows.ts

const named_rows_MOST_NAMED = 10;
/**
 * The cells of the column that names rows.
 * @throws InputError with the places where a row has no name, or one that an earlier row has
 */
function namesOfRows(table, rows, name) {
    const column = table.columns.find((one) => one.name === name);
    if (!column || !('codes' in column))
        throw new RangeError(`column ${name} holds no names`);
    const firsts = new Map();
    const problems = [];
    const refuse = (row, message, fix) => {
        if (problems.length === named_rows_MOST_NAMED)
            return;
        const about = `column ${JSON.stringify(name)}, which data.id names,`;
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
        throw new errors/* InputError */.dz(problems);
    return Array.from(rows, (row) => column.levels[column.codes[row]]);
}

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

/**
 * Warns of test rows whose features are those of a training row: the model may know them by heart. Columns that are not
 * features don't count, so a row that stands twice under two ids is found too.
 */
function checkSharedRows(train, test) {
    const trained = rowHashes(train).sort();
    const tested = rowHashes(test).sort();
    let shared = 0;
    let i = 0;
    for (const hash of tested) {
        while (i < trained.length && trained[i] < hash)
            i++;
        if (trained[i] === hash)
            shared++;
    }
    if (shared === 0)
        return [];
    const message = `${shared} of ${test.rows} test rows ${shared === 1 ? 'has' : 'have'} the same features as a training row`;
    return [{ code: 'shared-rows', message }];
}
function rowHashes({ data, columns }) {
    return hashItems(bytesOf(data), data.BYTES_PER_ELEMENT * columns);
}

;// CONCATENATED MODULE: ./src/data/split/trained-sample.ts

/** So many hashes stand for the training rows of a large file. */
const MOST = 1000;
/**
 * The smallest content hashes of rows, ascending, in hexadecimal: all of them where they are few. They are a random sample of the rows, and of other
 * rows those with a hash up to the largest of them can be told to be among the rows or not.
 * @param own the rows' hashes, sorted
 */
function smallestHashes(own) {
    const distinct = own.filter((hash, i) => i === 0 || hash !== own[i - 1]);
    return (0,row_hash/* hexOf */.ZD)(distinct.subarray(0, MOST));
}

;// CONCATENATED MODULE: ./src/data/table/column-facts.ts


/** What a table's columns hold, one column at a time. */
class ColumnFacts {
    #kernels = (0,data_kernels/* columnKernels */.lx)();
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
        new Float64Array(memory.buffer, cells.value, this.#rows).set(cellsOf(column));
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
        : await readTestFile(spec.test.path, main, spec, world, hasher);
    const test = ownTest ?? main;
    const { plan } = main;
    const sides = chooseSides(main, ownTest, spec, hasher);
    const sample = leakageSample(sides.train, main.labels, plan);
    const facts = new ColumnFacts(main.table.rows, sides.train, sample);
    const checkLeakage = leakageCheck(sample, main.labels, plan, facts);
    const training = { rows: sides.train, facts, checkLeakage };
    const features = main.table.columns.map((column) => planFeature(column, spec, training));
    const warnings = [
        ...checkCells(main),
        ...(ownTest ? [...checkCells(ownTest), ...checkTestColumns(main.table, ownTest.table)] : []),
        ...checkSides({ spec, plan, main, test, sides }),
        ...features.flatMap((feature) => feature.warnings),
    ];
    const columns = features.flatMap(({ encoding }) => encoding ?? []);
    if (columns.length === 0) {
        throw errors/* InputError */.dz.of('no column is left to learn from', {
            at: { file: main.table.file },
            fix: warnings.map(({ message }) => message).join('\n  '),
        });
    }
    const encoding = {
        schema: 'sluice/encoding@1',
        label: labelEncoding(spec.label, plan),
        features: columns.flatMap(encoding_encoding/* featuresOf */.Hi),
        columns,
    };
    // Before the columns are encoded and given back.
    const names = spec.id === undefined ? undefined : namesOfRows(test.table, sides.test, spec.id);
    const until = latest(main, spec, sides);
    const weights = weightsOf(main, spec.sampleWeight);
    const train = examples(sides.train, main.labels, weights);
    const validation = examples(sides.validation, main.labels, weights);
    const x = encodeSides(columns, main, ownTest, sides, spec.label, world.allocate);
    const trained = ownTest && trainedHashes(main, sides);
    const label = labelReader(main, spec.label);
    const testLabel = ownTest ? labelReader(ownTest, spec.label) : label;
    const summary = {
        fingerprint: fingerprint(main.table.hashes, main.rows, label),
        testFingerprint: fingerprint(test.table.hashes, sides.test, testLabel),
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
    };
    return {
        task: plan.task,
        classes: plan.classes,
        features: encoding.features,
        train: { x: x.train, ...train },
        validation: { x: x.validation, ...validation },
        test: { x: x.test, ...examples(sides.test, test.labels) },
        testIds: names ?? rowIds(test.table.hashes, sides.test, testLabel),
        testTable: x.testTable,
        ...(trained && { seen: seenRows(trained, x.testTable.hashes) }),
        encoding,
        summary,
    };
}
function labelEncoding(column, plan) {
    switch (plan.task) {
        case 'binary':
            return { task: 'binary', column, classes: [plan.classes[0], plan.classes[1]] };
        case 'multiclass':
            return { task: 'multiclass', column, classes: [...plan.classes] };
        case 'regression':
            return plan.transform === undefined
                ? { task: 'regression', column }
                : { task: 'regression', column, transform: plan.transform };
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
    gather(table.hashes, train, hashes);
    gather(table.hashes, validation, hashes.subarray(train.length));
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
    const y = gather(labels, rows, new Float64Array(rows.length));
    return weights ? { y, weights: gather(weights, rows, new Float32Array(rows.length)) } : { y };
}


/***/ }),

/***/ 40474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ holds),
/* harmony export */   z: () => (/* binding */ parseCondition)
/* harmony export */ });
const METRIC = /^\s*([A-Za-z_][A-Za-z0-9_]*)(?:\(([^()]+|[^()]*\([^()]*\)[^()]*)\))?\s*/;
const OPERATOR = /^(>=|<=|==|>|<)\s*/;
const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(%|pp)?\s*/;
const BASELINE = /^baseline\b\s*/;
const SIGN = /^([+*-])\s*/;
const GRAMMAR = 'METRIC >= VALUE, for example "accuracy >= 85%" or "auc >= baseline - 1pp"';
/**
 * Parses `METRIC OP VALUE`: OP one of `>= > <= < ==`; VALUE a number, a percentage, or `baseline` with
 * `+ - *` a number, a percentage (of the baseline) or percentage points. It never throws.
 */
function parseCondition(text) {
    let rest = text;
    const take = (pattern) => {
        const match = pattern.exec(rest);
        if (match)
            rest = rest.slice(match[0].length);
        return match;
    };
    const wrong = (message) => ({
        ok: false,
        message,
        offset: text.length - rest.length,
    });
    const metric = take(METRIC);
    if (!metric)
        return wrong(`a condition starts with the name of a metric: ${GRAMMAR}`);
    const operator = take(OPERATOR);
    if (!operator)
        return wrong(`expected one of >= > <= < == after the metric: ${GRAMMAR}`);
    const threshold = takeThreshold(take);
    if (typeof threshold === 'string')
        return wrong(threshold);
    if (rest !== '')
        return wrong(`nothing can follow the value: "${rest}"`);
    const [, name, className] = metric;
    return {
        ok: true,
        condition: {
            text: text.trim(),
            metric: className === undefined ? name : `${name}(${className.trim()})`,
            operator: operator[1],
            threshold,
        },
    };
}
function takeThreshold(take) {
    if (!take(BASELINE)) {
        const value = take(NUMBER);
        if (!value)
            return 'expected a number, a percentage or "baseline" after the operator';
        if (value[2] === 'pp')
            return 'percentage points only go with a baseline: "baseline - 2pp"';
        return finite({ kind: 'absolute', value: amountOf(value) });
    }
    const sign = take(SIGN);
    if (!sign)
        return { kind: 'baseline', amount: 0 };
    const amount = take(NUMBER);
    if (!amount)
        return `expected a number, a percentage or percentage points after "${sign[1]}"`;
    const value = amountOf(amount);
    const unit = amount[2];
    if (sign[1] === '*') {
        if (unit === 'pp')
            return 'percentage points are added or taken off: "baseline - 2pp"';
        return finite({ kind: 'relative', factor: value });
    }
    const signed = sign[1] === '-' ? -value : value;
    if (unit === '%')
        return finite({ kind: 'relative', factor: 1 + signed });
    return finite({ kind: 'baseline', amount: signed });
}
/** A percentage is read as the decimal that it stands for: 82.4 / 100 is not the double that 0.824 is. */
function amountOf([, digits, unit]) {
    if (!unit)
        return Number(digits);
    const [mantissa, exponent = '0'] = digits.toLowerCase().split('e');
    return Number(`${mantissa}e${Number(exponent) - 2}`);
}
function finite(threshold) {
    const { kind, ...numbers } = threshold;
    return Object.values(numbers).every(Number.isFinite) ? threshold : 'the number is too large';
}
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

/***/ 26635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ planGate)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts
var metrics = __webpack_require__(96996);
// EXTERNAL MODULE: ./src/data/table/cell-values.ts
var cell_values = __webpack_require__(51642);
;// CONCATENATED MODULE: ./src/evaluate/where.ts
const WORD = /^\s*(?:"((?:[^"]|"")*)"|((?:(?!\s+and(?:\s|$)|\s+is\s+missing\b|[=<>!"]).)+))/is;
const OPERATOR = /^\s*(==|=|!=|<=|<|>=|>)/;
const IS_MISSING = /^\s*is\s+missing(?=\s|$)/i;
const AND = /^\s+and(?=\s|$)/i;
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
        const match = take(WORD);
        return match ? (match[1]?.replaceAll('""', '"') ?? match[2].trim()) : undefined;
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
    const near = rest.trim() === '' ? 'at the end' : `at "${rest.trim()}"`;
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
    const plain = WORD.exec(text);
    return plain?.[0] === text && plain[2]?.trim() === text
        ? text
        : `"${text.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./src/evaluate/slice.ts


/** A number column with more different values than this is not sliced by value. */
const MOST_VALUES = 100;
/** Finds the rows of a `where`. Cells are compared as what their column holds: numbers, dates, or text as written. */
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
    const cells = cellsOf(column);
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
function cellsOf(column) {
    return 'values' in column ? column.values : column.codes;
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
;// CONCATENATED MODULE: ./src/gate/plan.ts




/**
 * What the gate will judge: each condition on its rows, and each one without rows of its own on every value of the columns in `slices` too.
 * It needs the test rows alone, so what can't be judged is told before anything is trained.
 * @throws InputError naming every condition whose metric or rows this data does not have
 */
function planGate(gate, dataset) {
    const { task, classes, encoding, testTable } = dataset;
    const transform = encoding.label.task === 'regression' ? encoding.label.transform : undefined;
    const known = (0,metrics/* metricNames */.Zv)(task, classes, transform);
    const problems = [];
    const take = (result, about, place) => {
        if (result.ok)
            return result.value;
        const { message, unknown, known: names } = result;
        problems.push({
            message: `${about}: ${message}`,
            ...(place && { at: place }),
            ...(unknown !== undefined && names && { fix: (0,did_you_mean/* suggest */.Z)(unknown, names, 'names') }),
        });
        return undefined;
    };
    const checks = gate.conditions.map((condition) => {
        const { text, metric, place, where } = condition;
        if (!known.includes(metric)) {
            problems.push({
                message: `condition "${text}": a ${task} model has no metric "${metric}"`,
                at: place,
                fix: (0,did_you_mean/* suggest */.Z)(metric, known, 'metrics'),
            });
        }
        if (where === undefined)
            return { condition };
        const slice = take(findSlice(where, testTable), `condition "${text}" where "${where}"`, place);
        return slice ? { condition, slice } : { condition };
    });
    const everywhere = gate.conditions.filter(({ where }) => where === undefined);
    for (const column of gate.slices) {
        const slices = take(slicesOf(column, testTable), 'gate.slices') ?? [];
        for (const slice of slices) {
            for (const condition of everywhere)
                checks.push({ condition, slice });
        }
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return checks;
}


/***/ }),

/***/ 69132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ LocalHost),
  I: () => (/* binding */ readGitState)
});

// EXTERNAL MODULE: ./src/baseline/file-baseline.ts
var file_baseline = __webpack_require__(51449);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/record/store.ts
var store = __webpack_require__(25520);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/host/git.ts


const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** What a git command prints in a folder; null where it fails: no work tree, no such object, no git. */
async function git(folder, args) {
    try {
        return (await run('git', args, { cwd: folder, maxBuffer: 1 << 28 })).stdout;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/host/local/local-host.ts




/** A terminal: the store on this disk is all there is. */
class LocalHost {
    store;
    git;
    promotes;
    name = 'local';
    constructor(store, git, promotes) {
        this.store = store;
        this.git = git;
        this.promotes = promotes;
    }
    async begin() {
        return () => { };
    }
    async findBaseline(key, source) {
        switch (source.kind) {
            case 'none':
                return { found: false, reason: 'baseline: none' };
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
    /** A record that can't be read may be the baseline, so the search does not step over it; a run without one was killed. */
    async #lastPromoted({ project, experiment }) {
        for (const id of (await this.store.ids()).reverse()) {
            const folder = new store/* RunFolder */.E8(this.store.folder(id));
            if (!(await folder.hasRecord()))
                continue;
            const record = await folder.readRecord();
            const same = record.project === project && record.experiment === experiment;
            if (!same || record.status !== 'finished' || !record.promoted)
                continue;
            return found(record, folder.path, 'the last promoted run of this store');
        }
        return { found: false, reason: 'first run' };
    }
    /** The store is where it is. */
    async restoreCheckpoint() { }
    async keepCheckpoint() { }
    /** The run is in the store already. */
    async publish(_run, commitExport) {
        await commitExport();
        return {};
    }
    async abandon() { }
}
function found({ id, git }, folder, how) {
    return { found: true, runId: id, folder, how, sha: git?.sha ?? null };
}
/** The commit that is checked out in a folder, or null where it is no git work tree or git is not installed. */
async function readGitState(folder) {
    const args = ['status', '--porcelain=v2', '--branch', '--untracked-files=no'];
    const status = await git(folder, args);
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
 * `epoch  3/50  loss 0.4301  val_loss 0.4512  150,000 rows/s  2.10 s left`, with the learning rate where it changed.
 * @param width in characters: the line then starts with a bar, and leaves out what has no room
 */
function epochLine(event, { rateChanged, width }) {
    const parts = partsOf(event, rateChanged);
    if (width === undefined)
        return parts.map(({ text }) => text).join(GAP);
    const start = `${bar(event.epoch / event.epochs)} `;
    return `${start}${fitting(parts, width - start.length)}`.slice(0, Math.max(width, 0));
}
function bar(share) {
    const full = Math.round(share * BAR_CELLS);
    return `[${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}]`;
}
function partsOf(event, rateChanged) {
    const { epoch, epochs, metrics, learningRate, rowsPerSecond, seconds } = event;
    const left = (epochs - epoch) * seconds;
    return [
        { text: `epoch ${String(epoch).padStart(String(epochs).length)}/${epochs}`, rank: 0 },
        ...Object.entries(metrics)
            .filter(([name]) => name !== 'learningRate')
            .map(([name, value], i) => ({
            text: `${name} ${formatMetric(value)}`,
            rank: name === 'loss' ? 1 : name === 'val_loss' ? 2 : 5 + i,
        })),
        ...(rateChanged ? [{ text: `learning rate ${(0,format_number/* formatNumber */.Z)(learningRate)}`, rank: 4.5 }] : []),
        { text: `${(0,quantities/* grouped */.zD)(Math.round(rowsPerSecond))} rows/s`, rank: 4 },
        ...(epoch < epochs ? [{ text: `${(0,quantities/* formatSeconds */.Xo)(left)} left`, rank: 3 }] : []),
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





/** A line on a terminal is redrawn no oftener; a new one is drawn at once. */
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
    const settle = () => {
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
    return (event) => {
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
                rate = event.learningRate;
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
                settle();
                line(`stopped early after epoch ${event.epoch}: ${event.monitor} was best in epoch ${event.best}`);
                return;
            case 'learning-rate-reduced':
                line(`epoch ${event.epoch}: learning rate reduced to ${(0,format_number/* formatNumber */.Z)(event.learningRate)}`);
                return;
            case 'warning':
                warn(event.message);
                return;
            case 'evaluated':
            case 'run-finished':
                settle();
                return;
            default:
                return;
        }
    };
    function warn(message) {
        line(`${marks/* MARKS */.j.warn} ${colors.yellow((0,text_escape/* escapeLog */.Ah)(message))}`);
    }
}


/***/ }),

/***/ 63180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The candidate that a typing error most likely meant, or undefined where more than half of the word would be wrong. */
function nearest(word, candidates) {
    const limit = Math.min(Math.max(2, Math.floor(word.length / 3)), Math.floor(word.length / 2));
    let best;
    let bestDistance = limit + 1;
    for (const candidate of candidates) {
        const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        if (d < bestDistance)
            [best, bestDistance] = [candidate, d];
    }
    return best;
}
/** `Did you mean "accuracy"?`, or else the list of what there is. */
function suggest(word, candidates, what) {
    const near = nearest(word, candidates);
    if (near !== undefined)
        return `Did you mean "${near}"?`;
    const shown = candidates.slice(0, 30).join(', ');
    return `The ${what} are: ${shown}${candidates.length > 30 ? ', …' : ''}`;
}


/***/ })

};
