export const id = 6691;
export const ids = [6691];
export const modules = {

/***/ 957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l2: () => (/* binding */ checkConfig),
  rA: () => (/* binding */ checkPredictions),
  Z9: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/file-kind.ts
var file_kind = __webpack_require__(25484);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 5 modules
var metrics = __webpack_require__(43415);
// EXTERNAL MODULE: ./src/gate/condition-kinds.ts + 7 modules
var condition_kinds = __webpack_require__(24601);
// EXTERNAL MODULE: ./src/gate/kinds/metric.ts
var metric = __webpack_require__(1575);
;// CONCATENATED MODULE: ./src/config/conditions.ts




/** Reads the gate's conditions, and says what is wrong with each one that can't be read. */
function readConditions(entries, source, known) {
    const read = singles(entries, ['gate', 'conditions'], []).map((single) => readCondition(single, source, known));
    return {
        conditions: read.flatMap((result) => ('condition' in result ? [result.condition] : [])),
        problems: read.flatMap((result) => ('problem' in result ? [result.problem] : [])),
    };
}
/** Every condition with the groups that it stands in. */
function singles(entries, path, within) {
    return entries.flatMap((entry, i) => {
        const own = [...path, i];
        const group = groupOf(entry);
        if (!group)
            return isSingle(entry) ? [{ entry, path: own, within }] : [];
        const { kind, members } = group;
        const id = own.filter((part) => typeof part === 'number').join('.');
        const inner = [...within, { kind, id, of: members.length }];
        return singles(members, [...own, kind], inner);
    });
}
function groupOf(entry) {
    if (typeof entry === 'string')
        return undefined;
    if ('any' in entry)
        return { kind: 'any', members: entry.any };
    return 'all' in entry ? { kind: 'all', members: entry.all } : undefined;
}
function isSingle(entry) {
    return groupOf(entry) === undefined;
}
function readCondition({ entry, path, within }, source, { reported, own, numbers }) {
    const long = typeof entry === 'string' ? { if: entry } : entry;
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
    const ofTwo = parsed.condition.kind === 'negative-flips';
    const isOwn = own.some((one) => one.name === parsed.condition.metric);
    const isMeasured = isOwn || metrics/* METRIC_NAMES */.Uw.includes(name);
    const isGiven = !ofTwo && (numbers === 'alone' || (numbers === 'beside' && !isMeasured));
    if (!isReported && !ofTwo && !isMeasured && !isGiven) {
        const others = [...reported, ...own.map((one) => one.name)];
        const known = [...metrics/* METRIC_NAMES */.Uw, metric/* NEGATIVE_FLIP_RATE */.Rz, ...others];
        return wrong(`unknown metric "${name}"`, (0,did_you_mean/* suggest */.ZA)(name, known, 'metrics'));
    }
    const { threshold } = parsed.condition;
    if (isReported && (threshold.kind !== 'absolute' || long.where || long.confidence)) {
        return wrong(`${name} is a number that the command reports, of all test rows and without evidence`, 'Hold it to a number: leave the baseline, where and confidence out.');
    }
    const pointless = !isGiven && condition_kinds/* CONDITION_KINDS */.C[parsed.condition.kind].pointless(parsed.condition, own);
    if (pointless)
        return wrong(pointless.why, pointless.fix);
    const { where, severity = 'error', confidence, prove } = long;
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
            ...(within.length > 0 && { within }),
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

// EXTERNAL MODULE: ./src/train/defaults.ts
var defaults = __webpack_require__(79446);
;// CONCATENATED MODULE: ./src/config/resolve-data.ts


function dataSpec(data, folder) {
    const { test } = data;
    return {
        path: (0,external_node_path_.resolve)(folder, data.path),
        label: data.label,
        ...(data.positive !== undefined && { positive: data.positive }),
        task: data.task,
        ...(data.id !== undefined && { id: data.id }),
        ignore: data.ignore,
        // What is kept for the last word is held out with the test rows, and parted from them later.
        test: typeof test === 'string' ? { path: (0,external_node_path_.resolve)(folder, test) } : test + (data.confirm ?? 0),
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
/** The share for the last word of all rows that are held out. */
function confirmOfHeldOut({ test, confirm }) {
    if (confirm === undefined || typeof test === 'string')
        return confirm;
    return confirm / (test + confirm);
}
function confirmSpec(share, seed = defaults/* DEFAULTS */.z.seed) {
    return share === undefined ? {} : { confirm: { share, seed } };
}
const DELIMITERS = {
    ',': ',',
    ';': ';',
    '|': '|',
    '^': '^',
    '~': '~',
    ':': ':',
    tab: '\t',
    space: ' ',
};
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

// EXTERNAL MODULE: ./src/config/resolve-given.ts
var resolve_given = __webpack_require__(17498);
;// CONCATENATED MODULE: ./src/config/resolve-gate.ts


function gateSpec(gate, conditions, reported, cluster) {
    return {
        conditions,
        reported,
        own: (0,resolve_given/* ownMetricsOf */.RS)(gate.metrics),
        slices: gate.slices,
        ...(cluster && { cluster }),
        reference: referenceSpec(gate.reference),
        budget: gate.budget,
        looks: gate.looks,
        confidence: gate.confidence,
        whenInconclusive: gate['when-inconclusive'],
        whenNotCompared: gate['when-not-compared'],
    };
}
function referenceSpec(text) {
    const run = /^run:(.+)$/s.exec(text)?.[1];
    if (run !== undefined)
        return { kind: 'run', id: run };
    return { kind: text === 'best' || text === 'first' ? text : 'none' };
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

// EXTERNAL MODULE: ./src/config/schema/number-schemas.ts
var number_schemas = __webpack_require__(87202);
// EXTERNAL MODULE: ./src/train/ray-token.ts
var ray_token = __webpack_require__(17538);
;// CONCATENATED MODULE: ./src/config/schema/on-ray-schema.ts



const address = schemas/* url */.OZ5({ protocol: /^https?$/, error: 'use an address such as http://ray-head:8265' })
    .refine((text) => {
    const { username, password, search, hash } = new URL(text);
    return username === '' && password === '' && search === '' && hash === '';
}, `name the address alone: a token is read from ${ray_token/* RAY_TOKEN */.h}`);
const variable = schemas/* string */.YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'use the name of an environment variable');
const results = schemas/* union */.KCZ([
    schemas/* string */.YjP()
        .regex(/^\//, 'use an absolute path, the same here and on the cluster')
        .describe('A folder that this job and the cluster both see, by the same absolute path.'),
    schemas/* strictObject */.rej({
        put: variable.describe('The variable with the address that the cluster sends them to by PUT.'),
        get: variable.describe('The variable with the address that they are then fetched from.'),
    }),
]);
const onRay = schemas/* strictObject */.rej({
    ray: address.describe('The address of the cluster\u2019s dashboard, which takes jobs: `http://ray-head:8265`. A token in `RAY_AUTH_TOKEN` is sent there, and nowhere else.'),
    cpus: schemas/* number */.aig()
        .min(0)
        .optional()
        .describe('Cores that the training needs. Left out: Ray\u2019s own number.'),
    gpus: number_schemas/* positive */.yj.optional().describe('GPUs that it needs.'),
    memory: number_schemas/* positive */.yj.optional().describe('Memory that it needs, in GiB.'),
    'timeout-minutes': number_schemas/* positive */.yj
        .default(30)
        .describe('How long it may wait there for what it needs. From then on a command has `command.timeout-minutes`, a network six hours.'),
    'working-dir': schemas/* string */.YjP()
        .min(1)
        .default('.')
        .describe('For a command: the folder whose files the cluster is sent, and in which it runs: those that git tracks, at most 100 MiB when packed, with the rows.'),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP().min(1).regex(/^[^:]/, 'begin with the path'))
        .default([])
        .describe('For a command: files that are not sent, as git matches them: `data`, `notebooks/*.ipynb`.'),
    results: results
        .optional()
        .describe('How predictions and model come back. Left out: in the job\u2019s log, up to 16 MiB when packed. Otherwise a folder that both see, in which the rows are handed over too, or two variables with pre-signed addresses.'),
    insecure: schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether a cluster elsewhere may be talked to without a token, or told it without TLS. Whoever reaches such a cluster can run what they like there.'),
});

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
const rate = number_schemas/* positive */.yj.default(defaults/* DEFAULTS */.z.learningRate);
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
        .default(defaults/* DEFAULTS */.z.patience)
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
const on = onRay.describe('A [Ray cluster](scale.md#on-a-ray-cluster) that trains: the layers of `model`, or a `command`, beside which nothing else of `train` stands.');
/** What stands beside a command. */
const commandTrain = schemas/* strictObject */.rej({ on }).describe('Where it runs.');
const train = schemas/* strictObject */.rej({
    on: on.optional(),
    engine: schemas/* enum */.k5n(['auto', 'dense', 'tfjs', 'tfjs-node'])
        .default('auto')
        .describe('`dense`: the engine in WebAssembly that comes with Sluice, which `auto` chooses where it has all of the layers. `tfjs`: tf.js, for a model that a file makes: on tfjs-node where it is installed, else on WebAssembly. `tfjs-node`: not without it.'),
    epochs: number_schemas/* count */.U9.default(defaults/* DEFAULTS */.z.epochs).describe('At most; early stopping may end sooner.'),
    'batch-size': number_schemas/* count */.U9.default(defaults/* DEFAULTS */.z.batchSize).describe('Rows in a step.'),
    optimizer: optimizer
        .prefault(defaults/* DEFAULTS */.z.optimizer)
        .describe('A name, or a name with its settings.'),
    'learning-rate': learningRate
        .prefault({ schedule: defaults/* DEFAULTS */.z.schedule })
        .describe('A number, or a schedule.'),
    seed: number_schemas/* seed */.cR
        .default(defaults/* DEFAULTS */.z.seed)
        .describe('Of the initial weights, the order of the rows and dropout.'),
    seeds: number_schemas/* seeds */.ft
        .default(1)
        .describe('How many seeds are trained on the same split and judged together: by the mean of each row, with what a seed moves it. One model is exported, the median one on validation rows. `auto` trains three, and up to 5 only while the verdict is inconclusive.'),
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
        .describe('Of the loss. `balanced` weighs each class by n / (classes \u00d7 its rows).'),
    'checkpoint-every': number_schemas/* count */.U9
        .optional()
        .describe('Epochs between checkpoints; a run that was cut off goes on from the last one, on GitHub when its job is run again. Off by default.'),
    'batch-events': schemas/* boolean */.zMY()
        .default(false)
        .describe('Writes an event for every batch to `events.jsonl`.'),
})
    .describe('How to train it.');

;// CONCATENATED MODULE: ./src/config/resolve-training.ts



function training(values, folder) {
    if ('command' in values) {
        const { command, data, gate } = values;
        const own = (0,resolve_given/* ownColumnsOf */.L6)(gate.metrics);
        return {
            trainer: {
                ...commandSpec(command, data.ignore, folder),
                ...place(values, [data.path, ...(typeof data.test === 'string' ? [data.test] : [])], folder),
                ...(own.length > 0 && { own }),
            },
            train: { seed: command.seed, seeds: command.seeds },
        };
    }
    const train = trainSpec(values);
    const { model } = values;
    const seeded = { ...train, seeds: values.train.seeds };
    if ('file' in model) {
        const { file } = model;
        const loss = lossOf(model);
        const { engine } = values.train;
        const made = { file: (0,external_node_path_.resolve)(folder, file), name: file, engine, ...(loss && { loss }) };
        return { trainer: { kind: 'tfjs', ...made, train }, train: seeded };
    }
    const { on } = values.train;
    const dense = { kind: 'dense', model: modelSpec(model), train };
    return { trainer: { ...dense, ...(on && { on: rayPlace(on) }) }, train: seeded };
}
function commandSpec(command, hidden, folder) {
    const { run, predictions, model, params, env, inputs } = command;
    return {
        kind: 'command',
        run,
        folder,
        ...(predictions !== undefined && { predictions: (0,external_node_path_.resolve)(folder, predictions) }),
        ...(model !== undefined && { model: (0,external_node_path_.resolve)(folder, model) }),
        env,
        inputs: inputs.map((path) => (0,external_node_path_.resolve)(folder, path)),
        params,
        timeoutMinutes: command['timeout-minutes'],
        silentMinutes: command['silent-minutes'],
        hidden,
    };
}
const GIB = 2 ** 30;
/**
 * Where a command runs, unless it runs here.
 * @param labelled the files with the labels that judge
 */
function place({ train }, labelled, folder) {
    if (!train)
        return {};
    return {
        on: {
            ...rayPlace(train.on),
            folder: (0,external_node_path_.resolve)(folder, train.on['working-dir']),
            exclude: train.on.exclude,
            withheld: labelled.map((path) => (0,external_node_path_.resolve)(folder, path)),
        },
    };
}
function resultsSpec(results) {
    if (typeof results !== 'string')
        return { kind: 'signed', ...results };
    return { kind: 'folder', path: results };
}
function lossOf(model) {
    return model.loss === 'huber' ? { kind: 'huber', delta: model['huber-delta'] ?? 1 } : model.loss;
}
function modelSpec(model) {
    const loss = lossOf(model);
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
function rayPlace(on) {
    const { ray, cpus, gpus, memory, results, insecure } = on;
    return {
        address: ray,
        ...(cpus !== undefined && { cpus }),
        ...(gpus !== undefined && { gpus }),
        ...(memory !== undefined && { memory: Math.ceil(memory * GIB) }),
        waitMinutes: on['timeout-minutes'],
        ...(results !== undefined && { results: resultsSpec(results) }),
        insecure,
    };
}

;// CONCATENATED MODULE: ./src/config/resolve.ts






/** Turns checked values into the types of the parts; paths are taken relative to `folder`. */
function resolveConfig(values, conditions, origin) {
    const { folder } = origin;
    return {
        project: values.project,
        experiment: values.experiment,
        data: {
            kind: 'dataset',
            spec: dataSpec(values.data, folder),
            ...confirmSpec(confirmOfHeldOut(values.data), values.data.split.seed),
        },
        ...training(values, folder),
        gate: gateSpec(values.gate, conditions, 'command' in values ? values.command.metrics : [], clusterSpec(values)),
        baseline: baselineSource(values.baseline, folder),
        ...exported(values, folder),
        track: tracking(values, folder),
        reuse: values.reuse,
        ...keptRuns(values),
        values,
        ...origin,
    };
}
function exported({ export: to }, folder) {
    return to ? { export: { path: (0,external_node_path_.resolve)(folder, to.path), formats: to.formats } } : {};
}
/** Likewise, of predictions that somebody else made. */
function resolveGiven(values, conditions, origin) {
    const { folder } = origin;
    const { project, experiment, predictions, baseline } = values;
    const own = (0,resolve_given/* ownColumnsOf */.L6)(values.gate.metrics);
    const { rows, trainer } = (0,resolve_given/* givenSource */.zu)(predictions, (0,external_node_path_.resolve)(folder, predictions.path), folder, own);
    const other = /^predictions:(.+)$/s.exec(baseline)?.[1];
    return {
        project,
        experiment,
        data: { kind: 'rows', spec: rows, ...confirmSpec(predictions.confirm) },
        trainer,
        train: { seed: defaults/* DEFAULTS */.z.seed, seeds: 1 },
        gate: gateSpec(values.gate, conditions, [], (0,resolve_given/* givenClusters */.X3)(values)),
        ...(values.numbers && { numbers: numbersSpec(values.numbers, folder) }),
        baseline: other === undefined
            ? baselineSource(baseline, folder)
            : {
                kind: 'predictions',
                ...(0,resolve_given/* givenSource */.zu)({ ...predictions, seeds: [] }, (0,external_node_path_.resolve)(folder, other), folder, own),
            },
        track: tracking(values, folder),
        reuse: false,
        ...keptRuns(values),
        values,
        ...origin,
    };
}
/** Likewise, of single numbers alone. */
function resolveNumbers(values, conditions, origin) {
    const { folder } = origin;
    return {
        project: values.project,
        experiment: values.experiment,
        data: { kind: 'numbers' },
        trainer: { kind: 'given', answers: { scale: 'probability' }, seeds: [] },
        train: { seed: defaults/* DEFAULTS */.z.seed, seeds: 1 },
        gate: gateSpec(values.gate, conditions, [], undefined),
        numbers: numbersSpec(values.numbers, folder),
        baseline: baselineSource(values.baseline, folder),
        track: tracking(values, folder),
        reuse: false,
        ...keptRuns(values),
        values,
        ...origin,
    };
}
function numbersSpec({ path, names }, folder) {
    return { path: (0,external_node_path_.resolve)(folder, path), names };
}
/** Likewise, of a command that splits its data by itself. */
function resolveOwnSplit(values, conditions, origin) {
    const { folder } = origin;
    const { project, experiment, command, predictions: left } = values;
    const { labels, ...beside } = left;
    const { path } = left;
    // Without a path it is a file in a folder that each run makes anew.
    const file = (0,external_node_path_.resolve)(folder, path ?? '');
    const own = (0,resolve_given/* ownColumnsOf */.L6)(values.gate.metrics);
    const { rows, trainer } = (0,resolve_given/* givenSource */.zu)(beside, file, folder, own);
    const { path: _, ...form } = rows;
    return {
        project,
        experiment,
        data: {
            ...(labels
                ? { kind: 'rows', spec: (0,resolve_given/* givenSource */.zu)(left, file, folder).rows }
                : { kind: 'own-split' }),
            ...confirmSpec(left.confirm),
        },
        trainer: {
            kind: 'own-split',
            command: {
                ...commandSpec({ ...command, predictions: path }, [], folder),
                ...place(values, labels ? [labels.path] : [], folder),
            },
            answers: trainer.answers,
            form,
        },
        train: { seed: command.seed, seeds: command.seeds },
        gate: gateSpec(values.gate, conditions, command.metrics, (0,resolve_given/* givenClusters */.X3)(values)),
        baseline: baselineSource(values.baseline, folder),
        ...exported(values, folder),
        track: tracking(values, folder),
        reuse: false,
        ...keptRuns(values),
        values,
        ...origin,
    };
}
function tracking({ track = { histograms: false } }, folder) {
    const { tensorboard, mlflow, histograms } = track;
    return {
        ...(tensorboard !== undefined && { tensorboard: (0,external_node_path_.resolve)(folder, tensorboard) }),
        ...(mlflow !== undefined && { mlflow: (0,external_node_path_.resolve)(folder, mlflow) }),
        histograms,
    };
}
function keptRuns({ store, }) {
    return store?.keep === undefined ? {} : { keep: store.keep };
}

// EXTERNAL MODULE: ./src/models/exporters.ts + 6 modules
var exporters = __webpack_require__(6982);
// EXTERNAL MODULE: ./src/config/schema/command-schema.ts
var command_schema = __webpack_require__(66693);
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
    .describe('The words that mean a missing value, in place of the usual ones (NA, N/A, NaN, null, \u2026). Blank cells are missing in any case.');
const columnMissing = missing
    .optional()
    .describe('The words that mean a missing value in this column.');
const column = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['number', 'category', 'text'])
        .describe('`number`: plain decimal numbers. `category`: levels, whatever they look like. `text`: never a number or a date, whatever it looks like (007 is not 7).'),
    schemas/* strictObject */.rej({
        number: schemas/* enum */.k5n(number_format/* NUMBER_FORMATS */.L6)
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
        .describe('A file of rows: CSV, JSON lines, either also as gzip or zstd, or Parquet. Or a glob whose files share one header. Relative to the config file, as every path is.'),
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
    delimiter: schemas/* enum */.k5n([',', ';', '|', '^', '~', ':', 'tab', 'space'])
        .optional()
        .describe('What parts the cells of a line. Left out: it is read off the head of the file. `space` is one blank or several.'),
    header: schemas/* union */.KCZ([schemas/* literal */.euz(false), schemas/* number */.aig().int().min(1)])
        .optional()
        .describe('The line that holds the names of the columns, or `false` where none does: they are then `column 1`, `column 2`, \u2026 Left out: the first line that is no comment.'),
    comment: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Lines that begin so are skipped. Left out: only those above the header, with # or %.'),
    ignore: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Columns that are not features.'),
    test: schemas/* union */.KCZ([number_schemas/* share */.uM.gt(0), schemas/* string */.YjP().min(1)])
        .default(0.2)
        .describe('The share of rows that are held out for the verdict, or a file of its own.'),
    confirm: number_schemas/* confirm */.lJ.describe(`${number_schemas/* CONFIRM */.nG} They are held out like the test rows and beside them; a test file of its own gives this share of its rows.`),
    validation: number_schemas/* share */.uM
        .default(defaults/* DEFAULTS */.z.validation)
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
            .default(defaults/* DEFAULTS */.z.initializer)
            .describe('Of the weights; biases start at 0.'),
        l1: schemas/* number */.aig().min(0).default(0).describe('Penalty: l1 \u00d7 the sum of |w|.'),
        l2: schemas/* number */.aig().min(0).default(0).describe('Penalty: l2 \u00d7 the sum of w\u00b2.'),
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
const losses = {
    loss: schemas/* enum */.k5n(['mse', 'mae', 'huber'])
        .optional()
        .describe('Regression only. Left out: mse. Classification uses cross-entropy.'),
    'huber-delta': number_schemas/* positive */.yj
        .optional()
        .describe('Where the huber loss turns from square to straight, in standard deviations of the label. Left out: 1.'),
};
const layeredModel = schemas/* strictObject */.rej({
    layers: schemas/* array */.YOg(model_schema_layer)
        .min(1)
        .prefault(defaults/* DEFAULTS */.z.layers.map((layer) => ({ ...layer })))
        .describe('The hidden layers, from the inputs on. The output layer follows from the task: one sigmoid unit, a softmax unit a class, or one linear unit.'),
    ...losses,
})
    .describe('The network. Names, defaults and meaning are those of Keras 3.');
const fileModel = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP()
        .min(1)
        .describe('A module that exports `createModel(tf, info)`, which returns a model of tf.js, of any layers. It runs in a process of its own.'),
    ...losses,
})
    .describe('A model of tf.js, which a module makes.');
const model = schemas/* union */.KCZ([layeredModel, fileModel])
    .describe('The network: its layers, or a file that makes a model of tf.js.');
/** What a config without a model gets. */
const DEFAULT_MODEL = layeredModel.parse({});

;// CONCATENATED MODULE: ./src/config/schema/numbers-schema.ts

const numbers_schema_name = schemas/* string */.YjP()
    .regex(/^[A-Za-z_]\w*$/, 'use letters, digits and "_" only')
    .max(100);
const numbers = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP()
        .min(1)
        .describe('JSON or YAML of names and numbers, as DVC reads it; what `mlflow runs describe` or MLflow\u2019s REST API says of a run; or the folder of a run in a file store of MLflow.'),
    names: schemas/* record */.g1P(numbers_schema_name, schemas/* string */.YjP().min(1))
        .default({})
        .describe('What the file calls a number, by what conditions call it instead: `{p95: "latency p95 (ms)"}`. Left out: its own name, nested names joined by a dot.'),
})
    .describe('[Single numbers](single-numbers.md) that others took, beside `predictions` or in their place. They are held to a number; in a comparison with the baseline they are no evidence.');

;// CONCATENATED MODULE: ./src/data/eval-tools/tool.ts
/** The tools, by the name that a config has for them. */
const EVAL_TOOLS = ['promptfoo', 'lm-eval'];

// EXTERNAL MODULE: ./src/evaluate/answers/answer-spec.ts
var answer_spec = __webpack_require__(96801);
;// CONCATENATED MODULE: ./src/config/schema/predictions-schema.ts




const predictions_schema_column = schemas/* string */.YjP().min(1);
const path = schemas/* string */.YjP().min(1).describe('A file of rows: CSV, JSON lines or Parquet.');
const labels = schemas/* strictObject */.rej({
    path,
    id: predictions_schema_column.optional().describe('The column that names rows. Left out: as in the predictions.'),
    label: predictions_schema_column.describe('The column that holds the labels.'),
})
    .describe('A file of labels, when those of the predictions are not to be trusted: each of its rows needs a prediction, and the labels beside the predictions are not read.');
/** What columns are where a config does not say. */
const USUAL = { label: answer_spec/* USUAL_COLUMNS */.N.label, scores: 'probability', task: 'auto' };
const columns = {
    id: predictions_schema_column
        .optional()
        .describe('The column that names rows. Left out: `id`, where there is one; else rows go by their place.'),
    label: predictions_schema_column.default(answer_spec/* USUAL_COLUMNS */.N.label).describe('The column that holds the labels.'),
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
    confirm: number_schemas/* confirm */.lJ.describe(number_schemas/* CONFIRM */.nG),
    format: schemas/* enum */.k5n(EVAL_TOOLS)
        .optional()
        .describe('What wrote the file, where it is no table: an evaluation tool, whose rows are [right or wrong](eval-tools.md). Nothing else here but `path`, `metric` and `confirm` means anything beside it.'),
    metric: predictions_schema_column
        .optional()
        .describe('Beside `format: lm-eval`: the metric that says whether a sample is right. Left out: the one that there is.'),
    seeds: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .optional()
        .describe('Files of the same training with other seeds, with the same columns and a column that names rows: all are judged together, by the mean of each row, with what a seed moves it.'),
};
const anywhere = schemas/* strictObject */.rej({ path: path.optional(), ...columns });
function refuseBesideTool(written, context) {
    const { path: _, format, metric, confirm: __, ...others } = written;
    const refuse = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    if (metric !== undefined && format !== 'lm-eval') {
        refuse('metric', 'only samples of lm-evaluation-harness have metrics: format: lm-eval');
    }
    if (format === undefined)
        return;
    const usual = USUAL;
    for (const [key, value] of Object.entries(others)) {
        if (value === undefined || value === usual[key])
            continue;
        refuse(key, `the columns of a file that ${format} wrote are known`);
    }
}
const predictions = schemas/* strictObject */.rej({ path, ...columns })
    .superRefine(refuseBesideTool)
    .describe('Predictions that somebody else made, in place of `data`, `model` and `train`.');
/** Those that a command leaves that splits its data by itself. */
const leftPredictions = schemas/* strictObject */.rej({
    path: path
        .optional()
        .describe('A file of rows: CSV, JSON lines or Parquet. Left out beside a `command`: `predictions.csv` in `SLUICE_OUT`, where `sluice.predictions` writes it.'),
    ...columns,
})
    .superRefine(refuseBesideTool)
    .describe('Predictions that somebody else made, in place of `data`, `model` and `train`; or, beside `command`, those of a script that splits its data by itself.');

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
        .describe('A folder. The model\u2019s files in it are replaced as one, and only when the gate passes; `sluice-export.json` lists them with their digests.'),
    formats: schemas/* array */.YOg(schemas/* enum */.k5n(exporters/* FORMATS */.hR.map(({ name }) => name)))
        .min(1)
        .refine((formats) => new Set(formats).size === formats.length, 'name each format once')
        .optional()
        .describe(`${exporters/* FORMATS */.hR.map(({ name, about }) => `\`${name}\`: ${about}.`).join(' ')} Left out: ${exporters/* DEFAULT_FORMATS */.NO.network.map((name) => `\`${name}\``).join(' and ')}, \`${exporters/* DEFAULT_FORMATS */.NO.tfjs.join()}\` alone for a model that a file makes, and \`${exporters/* DEFAULT_FORMATS */.NO.files.join()}\` for a command's.`),
});
const config_schema_exported = exporting
    .optional()
    .describe('Where to put the model. Left out: it is only kept with the run.');
const storing = schemas/* strictObject */.rej({
    keep: schemas/* int */.Whr()
        .min(1)
        .optional()
        .describe('How many runs of the experiment stay when one ends, the last ones. Those that were promoted, and those that a run which stays was compared with, always stay. Left out: all.'),
});
const reuse = schemas/* boolean */.zMY()
    .default(true)
    .describe('Whether a run of exactly the same inputs, which this store or this repository has promoted, is judged anew in place of training it once more. The own engine repeats to the last bit; a command is only taken by its word where it names its `inputs`. `false`: each run trains, and is held to the bytes that such a run gave.');
const store = storing.optional().describe('What becomes of the runs on this disk.');
const config_schema_tracking = schemas/* strictObject */.rej({
    tensorboard: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('A folder for `tensorboard --logdir`: each run writes its metrics by epoch, its parameters and its results into a folder of its own, while it works.'),
    mlflow: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('A folder as MLflow\u2019s file store has it (`mlruns`), for `mlflow ui --backend-store-uri`: the same, as runs of an experiment PROJECT/EXPERIMENT. Only the layout of the files: no server is talked to.'),
    histograms: schemas/* boolean */.zMY()
        .default(false)
        .describe('For TensorBoard also how the weights of a network are spread once it is trained.'),
});
const track = config_schema_tracking
    .optional()
    .describe('Where experiment trackers find what a run does. What can\u2019t be written there is a warning, and changes no verdict.');
const key = {
    project: config_schema_name.default('default').describe('Holds experiments.'),
    experiment: config_schema_name
        .refine((text) => !text.endsWith('.html'), 'don\u2019t end it in ".html": so does its report')
        .default('default')
        .describe('One line of models that are compared with each other.'),
};
const baseline = schemas/* string */.YjP()
    .regex(/^(auto|none|run:.+|file:.+|branch:\w[\w.-]*(\/\w[\w.-]*)*)$/, 'use auto, none, run:ID, file:PATH or branch:NAME')
    .default('auto')
    .describe('What the model is compared with. `auto`: the last promoted run of the experiment, on GitHub the one of the base commit. `none`, `run:ID`, `file:PATH` or, on GitHub, `branch:NAME`.');
const config = schemas/* strictObject */.rej({
    ...key,
    data: data,
    model: model.optional(),
    train: train.optional(),
    command: command_schema/* command */.G.optional(),
    gate: gate_schema/* gate */.Gj,
    baseline,
    export: config_schema_exported,
    track,
    reuse,
    store,
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
function refuseNoneToTrain({ data }, context) {
    const { test, confirm = 0 } = data;
    if (typeof test !== 'number' || test + confirm < 1)
        return;
    context.addIssue({
        code: 'custom',
        path: ['data', 'confirm'],
        message: 'beside data.test it leaves no rows to train on',
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
/** What is said of a key that is for a network alone. */
function besideCommand(key) {
    return `a command makes its own model, so "${key}" means nothing beside it`;
}
/** Everybody who may ask a cluster for its jobs is told what their environments hold. */
function refuseTokenInJob({ command, train: training }, context) {
    const at = command?.env.findIndex((name) => name.toUpperCase() === ray_token/* RAY_TOKEN */.h) ?? -1;
    if (at < 0 || training === undefined)
        return;
    const message = 'a job on the cluster is not handed the token that submits it';
    context.addIssue({ code: 'custom', path: ['command', 'env', at], message });
}
/** A network is sent as rows and what trains on them, and comes back as weights. */
function refuseWithNetworkThere({ command, model, train: training }, context) {
    if (command || training?.on === undefined)
        return;
    const refuse = (path, message) => context.addIssue({ code: 'custom', path: ['train', ...path], message });
    if (model && 'file' in model) {
        refuse(['on'], 'a model that a file makes is trained in this job: let a command train it');
    }
    if (training['checkpoint-every'] !== undefined) {
        refuse(['checkpoint-every'], 'a network on a cluster leaves no checkpoints');
    }
    const { exclude, 'working-dir': folder } = training.on;
    const none = 'none of your files is sent to train a network';
    if (exclude.length > 0)
        refuse(['on', 'exclude'], none);
    if (folder !== '.')
        refuse(['on', 'working-dir'], none);
}
function refuseBesideCommand(written, context) {
    if (!written.command)
        return;
    if (written.model !== undefined) {
        context.addIssue({ code: 'custom', path: ['model'], message: besideCommand('model') });
    }
    refuseTokenInJob(written, context);
    const { inputs, env } = written.command;
    if (inputs.length > 0 && env.length > 0) {
        const message = 'what the variables of command.env hold can\u2019t be told from files';
        context.addIssue({ code: 'custom', path: ['command', 'inputs'], message });
    }
}
const WHOSE = {
    network: 'the model is a network',
    files: "a command's model is files",
    tfjs: 'the model is one of tf.js',
};
function refuseFormats(written, context) {
    const of = modelKind(written);
    const takes = (format) => of === 'tfjs' ? exporters/* DEFAULT_FORMATS */.NO.tfjs.includes(format.name) : format.of === of;
    const others = exporters/* FORMATS */.hR.filter((format) => !takes(format)).map(({ name }) => name);
    const wrong = written.export?.formats?.find((name) => others.includes(name));
    if (wrong === undefined)
        return;
    const whose = WHOSE[of];
    context.addIssue({
        code: 'custom',
        path: ['export', 'formats'],
        message: `${whose}, which can't be exported as ${wrong}`,
    });
}
function modelKind({ command, model, }) {
    if (command)
        return 'files';
    return model && 'file' in model ? 'tfjs' : 'network';
}
/** Which of the two ways to name a model an engine is for. */
function refuseEngine({ model, train }, context) {
    if (!train?.engine.startsWith('tfjs') || (model && 'file' in model))
        return;
    context.addIssue({
        code: 'custom',
        path: ['train', 'engine'],
        message: `${train.engine} trains a model that a file makes: model: {file: model.mjs}`,
    });
}
function refuseOwnMetrics({ command, gate }, context) {
    if (command || Object.keys(gate.metrics).length === 0)
        return;
    context.addIssue({
        code: 'custom',
        path: ['gate', 'metrics'],
        message: 'the predictions of a network have no columns of your own: name those of a command',
    });
}
const configSchema = config
    .superRefine((written, context) => {
    refuseBlocksWithoutTime(written, context);
    refuseNoneToTrain(written, context);
    refuseMonitors(written, context);
    refuseBesideCommand(written, context);
    refuseFormats(written, context);
    refuseEngine(written, context);
    refuseOwnMetrics(written, context);
    refuseWithNetworkThere(written, context);
})
    .transform((written) => {
    const { model: layers, train: training, command, gate, baseline, export: to, track: tracked, store: kept, ...start } = written;
    const end = {
        gate,
        baseline,
        ...(to && {
            export: { ...to, formats: to.formats ?? [...exporters/* DEFAULT_FORMATS */.NO[modelKind(written)]] },
        }),
        ...(tracked && { track: tracked }),
        ...(kept && { store: kept }),
    };
    if (command) {
        const on = training?.on;
        return { ...start, ...(on && { train: { on } }), command, ...end };
    }
    return {
        ...start,
        model: layers ?? DEFAULT_MODEL,
        train: training ?? train.parse({}),
        ...end,
    };
});
/** What is said of a file of predictions, where nothing is asked of it yet. */
const givenFileSchema = schemas/* strictObject */.rej({ predictions: predictions });
/** The config of predictions that somebody else made. */
const givenSchema = schemas/* strictObject */.rej({
    ...key,
    predictions: predictions,
    numbers: numbers.optional(),
    gate: gate_schema/* gate */.Gj,
    baseline: schemas/* string */.YjP()
        .regex(/^(auto|none|run:.+|file:.+|predictions:.+|branch:\w[\w.-]*(\/\w[\w.-]*)*)$/, 'use auto, none, run:ID, file:PATH, predictions:PATH or branch:NAME')
        .default('auto')
        .describe('What the model is compared with. `auto`: the last promoted run of the experiment, on GitHub the one of the base commit. `none`, `run:ID`, `file:PATH` or, on GitHub, `branch:NAME`. Beside `predictions` also `predictions:PATH`: another file, with the same columns.'),
    track,
    store,
})
    .superRefine(refuseCalendar);
function refuseCalendar({ gate }, context) {
    if (typeof gate.cluster !== 'object')
        return;
    context.addIssue({
        code: 'custom',
        path: ['gate', 'cluster'],
        message: 'given predictions were not split by time: name the column whose rows belong together',
    });
}
/** The config of single numbers, without predictions beside them. */
const numbersSchema = schemas/* strictObject */.rej({ ...key, numbers: numbers, gate: gate_schema/* gate */.Gj, baseline, track, store })
    .superRefine(({ gate: { metrics, slices, cluster } }, context) => {
    const needRows = {
        metrics: Object.keys(metrics).length > 0,
        slices: slices.length > 0,
        cluster,
    };
    for (const [name, used] of Object.entries(needRows)) {
        if (!used)
            continue;
        const message = 'single numbers have no rows: it needs predictions';
        context.addIssue({ code: 'custom', path: ['gate', name], message });
    }
});
const ownSplit = schemas/* strictObject */.rej({
    ...key,
    predictions: leftPredictions,
    train: commandTrain.optional(),
    command: command_schema/* command */.G,
    gate: gate_schema/* gate */.Gj,
    baseline,
    export: config_schema_exported,
    track,
    store,
});
function refuseBesideOwnSplit({ predictions: left, command: { predictions: named, score, seeds, inputs } }, context) {
    const refuse = (path, message) => context.addIssue({ code: 'custom', path, message });
    if (named !== undefined) {
        refuse(['command', 'predictions'], 'beside "predictions" that is predictions.path');
    }
    if (score !== undefined) {
        refuse(['command', 'score'], 'it is handed rows that Sluice splits, and here a script splits its own');
    }
    if (inputs.length > 0) {
        refuse(['command', 'inputs'], 'what a script tests on is not known before it has run, so it is run each time');
    }
    if (left.seeds !== undefined) {
        refuse(['predictions', 'seeds'], 'a command is run with seeds by command.seeds');
    }
    if (seeds !== 1 && left.labels === undefined) {
        refuse(['command', 'seeds'], 'each seed would be judged by rows of its own: name the rows of all by predictions.labels');
    }
}
/** The config of a command that splits its data by itself, and hands back the rows that it tested on. */
const ownSplitSchema = ownSplit
    .superRefine(refuseCalendar)
    .superRefine(refuseBesideOwnSplit)
    .superRefine(refuseTokenInJob)
    .superRefine(refuseFormats)
    .transform(({ export: to, ...rest }) => ({
    ...rest,
    ...(to && { export: { ...to, formats: to.formats ?? [...exporters/* DEFAULT_FORMATS */.NO.files] } }),
}));

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
    const metrics = gate_schema/* gateMetrics */.PE.safeParse(source.values, ONCE).data?.gate.metrics ?? {};
    const numbers = has(source.values, 'predictions') ? 'beside' : 'alone';
    const known = {
        reported,
        own: (0,resolve_given/* ownMetricsOf */.RS)(metrics),
        ...(has(source.values, 'numbers') && { numbers }),
    };
    const { conditions, problems } = readConditions(entries, source, known);
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
/** What the keys say, by whichever of the schemas they are of. */
function parse(source) {
    if (has(source.values, 'predictions') && has(source.values, 'command')) {
        const { data, error } = ownSplitSchema.safeParse(source.values, ONCE);
        if (error)
            return refused(error, source, OWN_SPLIT);
        return parsedWith(data.baseline, (...rest) => resolveOwnSplit(data, ...rest));
    }
    if (has(source.values, 'predictions')) {
        const { data, error } = givenSchema.safeParse(source.values, ONCE);
        if (error)
            return refused(error, source, GIVEN);
        return parsedWith(data.baseline, (...rest) => resolveGiven(data, ...rest));
    }
    if (has(source.values, 'numbers')) {
        const { data, error } = numbersSchema.safeParse(source.values, ONCE);
        if (error)
            return refused(error, source, NUMBERS);
        return parsedWith(data.baseline, (...rest) => resolveNumbers(data, ...rest));
    }
    const { data, error } = configSchema.safeParse(source.values, ONCE);
    if (error)
        return refused(error, source, { schema: configSchema });
    const problems = trainBesideCommand(source);
    if (problems.length > 0)
        return { ok: false, problems };
    return parsedWith(data.baseline, (...rest) => resolveConfig(data, ...rest));
}
const written = schemas/* looseObject */._H3({
    command: schemas/* unknown */.L5J().optional(),
    train: schemas/* looseObject */._H3({}).optional(),
});
/** Keys of `train` beside a command, but for where it runs. They are seen before they get defaults. */
function trainBesideCommand({ values, place }) {
    const { command, train } = written.parse(values);
    if (command === undefined || train === undefined)
        return [];
    const message = besideCommand('train');
    const others = Object.keys(train).filter((key) => key !== 'on');
    if (others.length === 0 && 'on' in train)
        return [];
    return [{ message, at: place(['train', ...others.slice(0, 1)], 'key') }];
}
/**
 * Checks what is said of a file of predictions, where nothing is asked of it yet.
 * @throws InputError with every problem found
 */
function checkPredictions(source) {
    const schema = givenFileSchema;
    const { data, error } = schema.safeParse(source.values, ONCE);
    if (error)
        throw new errors/* InputError */.dz(toProblems(error.issues, source, { schema }));
    return data.predictions;
}
/** A config of given predictions trains nothing. */
const GIVEN = {
    schema: givenSchema,
    elsewhere: { keys: ['data', 'model', 'train', 'export'], beside: 'predictions' },
};
const NUMBERS = {
    schema: numbersSchema,
    elsewhere: { keys: ['data', 'model', 'train', 'command', 'export'], beside: 'numbers' },
};
const OWN_SPLIT = {
    schema: ownSplitSchema,
    elsewhere: { keys: ['data', 'model'], beside: 'predictions' },
};
function has(values, key) {
    return typeof values === 'object' && values !== null && Object.hasOwn(values, key);
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

/***/ 17498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ ownColumnsOf),
/* harmony export */   RS: () => (/* binding */ ownMetricsOf),
/* harmony export */   X3: () => (/* binding */ givenClusters),
/* harmony export */   zu: () => (/* binding */ givenSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evaluate_answers_answer_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96801);


/** Metrics of the user's own, in the order in which they are written. */
function ownMetricsOf(metrics) {
    return Object.entries(metrics).map(([name, { better, range }]) => ({ name, better, range }));
}
function ownColumnsOf(metrics) {
    return ownMetricsOf(metrics).map((one) => ({
        ...one,
        column: metrics[one.name]?.column ?? one.name,
    }));
}
/**
 * @param path of the file with the predictions; its columns are those of the config
 * @param measured what else is measured of them
 */
function givenSource(values, path, folder, measured = []) {
    const { id, label, prediction, score, scores, positive, task, labels, seeds = [] } = values;
    const tool = toolOf(values);
    const answers = {
        scale: scores,
        ...(measured.length > 0 && { own: measured }),
        ...(prediction !== undefined && { prediction }),
        ...(score !== undefined && { score }),
    };
    const asked = {
        task,
        classColumns: (0,_evaluate_answers_answer_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .classColumns */ .K)(answers),
        ...(positive !== undefined && { positive }),
    };
    const own = {
        path,
        prediction: prediction ?? _evaluate_answers_answer_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_COLUMNS */ .N.prediction,
        ...(id !== undefined && { id }),
        ...(tool && { tool }),
    };
    const others = seeds.map((other) => ({ ...own, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, other) }));
    const trainer = { kind: 'given', answers, seeds: others };
    if (!labels) {
        return { rows: { ...own, label, ...asked }, trainer };
    }
    const truth = {
        ...own,
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, labels.path),
        label: labels.label,
        ...(labels.id !== undefined && { id: labels.id }),
    };
    return { rows: { ...truth, ...asked }, trainer: { ...trainer, file: own } };
}
function toolOf({ format, metric, }) {
    if (format !== 'lm-eval')
        return format && { format };
    return { format, ...(metric !== undefined && { metric }) };
}
/** Rows that somebody else split off were not split by a column that would say what belongs together. */
function givenClusters({ gate: { cluster }, }) {
    return typeof cluster === 'string'
        ? { kind: 'group', column: cluster, key: 'gate.cluster' }
        : undefined;
}


/***/ }),

/***/ 66693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43415);
/* harmony import */ var _number_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87202);



/** What would let a script speak for the job that it runs in. */
const RESERVED = /^(?:ACTIONS_.*|INPUT_.*|SLUICE_.*|GH_TOKEN|GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/i;
const variable = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'use the name of an environment variable')
    .refine((name) => !RESERVED.test(name), 'it is not passed on: with it a script could speak for the job');
const metric = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'use letters, digits and "_" only')
    .max(100)
    .refine((name) => !_evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_NAMES */ .Uw.includes(name), 'Sluice measures that itself');
const command = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1)
        .describe('A line for the shell, run in the folder of the config: `python train.py`.'),
    predictions: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('The file that it leaves, CSV, JSON lines or Parquet: `id`, and `prediction`, `score` or `score_CLASS`. Left out: `predictions.csv` in `SLUICE_OUT`, where `sluice.predictions` writes it.'),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('The file or folder of the model that it leaves. Left out: `model` in `SLUICE_OUT`, where there is one.'),
    score: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('A line for the shell, `python score.py`, that scores a baseline of this command again where the test rows are others: it reads the model\u2019s files in `SLUICE_MODEL` and the rows of `test-features.csv` in `SLUICE_DATA`, and leaves `predictions.csv` in `SLUICE_OUT`. On a pull request the script is that of the base commit. Left out: a command\u2019s baseline is compared on the rows that it was tested on.'),
    params: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()]))
        .default({})
        .describe('What `sluice.params()` returns, and `SLUICE_PARAMS` holds as JSON.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(metric)
        .refine((names) => new Set(names).size === names.length, 'name each metric once')
        .default([])
        .describe('Metrics of its own that it reports with `sluice.metric`, so that conditions may name them. They are held to a number, not to the baseline.'),
    env: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(variable)
        .default([])
        .describe('Environment variables that are passed on to it. Without them it gets the usual ones alone, such as `PATH` and `HOME`, and no token.'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1))
        .default([])
        .describe('The files that its result depends on besides the data: its scripts, `requirements.txt`. In the last part of a path `*` and `?` match names. Where they, the data and the config are the same as in a run before, that is judged anew and nothing is run. Not beside `env`. Left out: it is run each time.'),
    seed: _number_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .seed */ .cR.default(7).describe('What `sluice.seed()` sets, and `SLUICE_SEED` holds.'),
    seeds: _number_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .seeds */ .ft
        .default(1)
        .describe('How many seeds it is run with, each in `SLUICE_SEED`; they are judged together. `auto` trains three, and up to 5 only while the verdict is inconclusive.'),
    'timeout-minutes': _number_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .positive */ .yj.default(360).describe('It is ended after so many minutes.'),
    'silent-minutes': _number_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .positive */ .yj
        .default(60)
        .describe('It is ended after so many minutes without output and without an event.'),
})
    .describe('Trains by a command of your own, in whatever framework, in place of `model` and all of `train` but `train.on`.');


/***/ }),

/***/ 59329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ gateEntries),
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   PE: () => (/* binding */ gateMetrics),
/* harmony export */   r2: () => (/* binding */ reportedMetrics)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43415);
/* harmony import */ var _gate_kinds_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1575);
/* harmony import */ var _number_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87202);




const about = {
    if: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('The condition.'),
    where: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .optional()
        .describe('The test rows it is about: comparisons of a column with a value (`=`, `!=`, `<`, `<=`, `>`, `>=`, or `is missing`), joined by `and`: `Home = rent and Age < 25`. Left out: all of them.'),
    confidence: _number_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .probability */ .E5
        .optional()
        .describe('Judges a fixed threshold on evidence too, at this confidence.'),
};
const long = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...about,
    severity: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['error', 'warn'])
        .default('error')
        .describe('`warn` is shown and does not decide.'),
    prove: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('With `slices`: green needs it shown on each of them. Left out: a slice turns the gate red where it is shown worse, and says nothing otherwise.'),
});
/** A group's member can't only advise, and one of several that may hold has nothing to prove. */
const member = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(about)]);
const TWO = 'a group has two conditions or more';
const ANY = 'One of these is enough. Of k, each comparison is green at a k-th of the level, so that the gate is no easier to pass by chance.';
const ALL = 'Each of these has to hold: for a part of an `any`.';
const allOf = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ all: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(member).min(2, TWO).describe(ALL) });
const anyOf = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ any: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(member).min(2, TWO).describe(ANY) });
const any = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    any: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([member, allOf]))
        .min(2, TWO)
        .describe(ANY),
});
const all = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    all: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([member, anyOf]))
        .min(2, TWO)
        .describe(ALL),
});
const condition = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), long, any, all]);
const conditions = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(condition)
    .min(1, 'a gate needs at least one condition')
    .describe('What has to hold, each `METRIC OP VALUE`: `accuracy >= 85%`, `auc >= baseline - 1pp`, `negative_flip_rate <= 1%` (rows that were right and are wrong now); or a group of which one has to, `any: [recall >= 80%, auc >= baseline]`.');
const ownMetric = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('The column of the predictions that it is the mean of. Left out: of its name.'),
    better: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['higher', 'lower']).describe('Whether a larger mean is the better one.'),
    range: zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable()])
        .refine(([least, most]) => least === null || most === null || least < most, {
        message: 'the first number has to be the smaller one',
    })
        .default([null, null])
        .describe('What each number of the column lies between, as `[0, 1]`; `null` where nothing bounds it. It is checked, and without bounds a difference that a few rows carry is not shown good enough.'),
})
    .describe('The mean of a column.');
function wrongName(name) {
    if (_evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_NAMES */ .Uw.includes(name) || name === _gate_kinds_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .NEGATIVE_FLIP_RATE */ .Rz) {
        return 'Sluice measures that itself: give it another name';
    }
    return /^[A-Za-z_]\w{0,59}$/.test(name) ? undefined : 'use letters, digits and "_" only';
}
const ownMetrics = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ownMetric)
    .superRefine((metrics, context) => {
    for (const name of Object.keys(metrics)) {
        const message = wrongName(name);
        if (message !== undefined)
            context.addIssue({ code: 'custom', path: [name], message });
    }
})
    .default({})
    .describe('Metrics of your own, by their names: each is the mean of a number that stands in a column of the predictions, a row each: `profit: {better: higher}`, and if need be `column: NAME`, where it is called otherwise, and `range: [0, 100]`, which every number has to lie in (`null` for none). Conditions may name them, held to a number or the baseline, on slices and in groups, by the rows as any other metric. Beside `predictions` and `command`.');
const gate = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    conditions,
    metrics: ownMetrics,
    slices: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
        .default([])
        .describe('Columns. Every condition also guards each of their values: the gate is red where one is shown worse. Green does not need them; `prove: true` on a condition asks for that.'),
    cluster: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).describe('A column. Rows with the same value are one group.'),
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            time: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['day', 'week', 'month'])
                .describe('Rows of the same day, week or month (UTC) of `data.split.time`.'),
        })
            .describe('Blocks of the calendar.'),
    ])
        .optional()
        .describe('What the test rows come in, where a row is not what was sampled: intervals and comparisons go by whole groups then, of which there have to be 10. Left out: `data.split.group`; of a split by time, the order of time.'),
    reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^(none|best|first|run:.+)$/, 'use none, best, first or run:ID')
        .default('best')
        .describe('A fixed run that comparisons on all test rows are held to as well, so that many small losses can\u2019t add up: `first`, the one that the line began with; `best`, which moves to a run that is shown better than it; or `run:ID`. It is carried along by each promoted run. Accepting a baseline starts it anew.'),
    budget: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
        .min(1)
        .default(2)
        .describe('How much may be lost to the reference in all: so many times what a comparison tolerates of the last promoted run.'),
    looks: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['report', 'correct'])
        .default('report')
        .describe('The candidates that were judged on the same test rows since the last promotion, or on the same pull request. `report` says how many there were, and how much choosing among them gains. `correct` judges green of the k-th at the level \u03b1/(k (k + 1)), which adds up to \u03b1 over however many; where they can\u2019t be counted the run breaks.'),
    confidence: _number_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .probability */ .E5
        .default(0.95)
        .describe('Of every interval and every comparison with the baseline.'),
    'when-inconclusive': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['hold', 'pass', 'fail'])
        .default('hold')
        .describe('What an inconclusive gate counts as. `hold`: the model is not exported, and the job stays green.'),
    'when-not-compared': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['hold', 'pass', 'fail'])
        .default('hold')
        .describe('What a comparison counts as that could not be made, for want of a baseline, also beside other conditions that hold. `hold`: the model is not exported, and the job stays green. `pass` leaves the decision to the others, of which one has to hold. The first run that would be promoted is not held by it.'),
})
    .describe('What the model has to reach.');
/** Reads the conditions alone, so that their problems are told together with those of the other keys. */
const gateEntries = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ gate: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ conditions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(condition) }) });
/** Likewise the metrics of the user's own, which conditions may name. */
const gateMetrics = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ gate: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ metrics: ownMetrics }) });
/** What conditions may name besides what Sluice measures. */
const reportedMetrics = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ command: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) }) });


/***/ }),

/***/ 87202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   cR: () => (/* binding */ seed),
/* harmony export */   ft: () => (/* binding */ seeds),
/* harmony export */   lJ: () => (/* binding */ confirm),
/* harmony export */   nG: () => (/* binding */ CONFIRM),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** In [0, 1). */
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).lt(1);
/** Of the rows that are kept for the last word. */
const confirm = share.gt(0).optional();
const CONFIRM = 'The share of rows that are kept for [the last word](verdict.md#the-last-word): read only where a model has passed and is about to be promoted, which they can only forbid.';
const positive = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive();
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive();
const seed = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(0xffff_ffff);
/** As `pipeline/seeds.ts` trains them. */
const seeds = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(20), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto')]);
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
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines, prettyErrors: false });
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
/** An unknown tag is only a warning to the parser, which then takes the value for a text. */
function faultsOf(document) {
    const { errors, warnings } = document;
    return errors.length > 0 ? errors : [...warnings, ...ambiguitiesOf(document)];
}
/**
 * What YAML allows, and would make plain values of that are not what one reads: of two keys the
 * last counts, and the parser takes 1 and "1", or a key and an alias of it, for two.
 */
function ambiguitiesOf(document) {
    const faults = [];
    const add = (message, node) => {
        const at = startOf(node) ?? 0;
        faults.push({ message, pos: [at, at] });
    };
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map(_, map) {
            const seen = new Set();
            for (const { key } of map.items) {
                const name = keyText(key);
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(key))
                    add(`the key ${name} is an alias: write out what it stands for`, key);
                else if (seen.has(name))
                    add(`the key "${name}" stands twice`, key);
                seen.add(name);
            }
        },
        Alias(_, alias, around) {
            const named = alias.resolve(document);
            if (named && around.includes(named))
                add(`${alias} stands within what it stands for`, alias);
        },
    });
    return faults;
}
/**
 * A value on its own, as `--set` and the action's inputs have it.
 * @throws Error where the text is not one value in YAML
 */
function parseValue(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { prettyErrors: false });
    const [fault] = faultsOf(document);
    if (fault)
        throw new Error(fault.message);
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

/***/ 63769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ outcomeRecords),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The classes of a row: what it should be, and what it is. */
const OUTCOMES = ['fail', 'pass'];
const OWN = ['id', 'label', 'prediction'];
/**
 * Outcomes as the records of a table, the header first: each row should pass. A question that is
 * asked again has a name of its own, by how often it came before.
 * @param prefix of a name that is one of ours: `vars.label`
 */
function outcomeRecords(outcomes, prefix) {
    const names = [...new Set(outcomes.flatMap(({ about }) => Object.keys(about)))].filter((name) => outcomes.every(({ about }) => isCell(about[name])));
    const header = [...OWN, ...names.map((name) => (OWN.includes(name) ? prefix + name : name))];
    const asked = new Map();
    const rows = outcomes.map(({ question, right, about, line }) => {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(question).digest('hex').slice(0, 16);
        const before = asked.get(hash) ?? 0;
        asked.set(hash, before + 1);
        const id = before === 0 ? hash : `${hash}#${before + 1}`;
        const cells = names.map((name) => cellOf(about[name]));
        return { cells: [id, OUTCOMES[1], OUTCOMES[Number(right)], ...cells], line };
    });
    return [{ cells: header, line: 1 }, ...rows];
}
function isCell(value) {
    return typeof value !== 'object' || value === null;
}
function cellOf(value) {
    return value === undefined || value === null ? '' : String(value);
}


/***/ }),

/***/ 10251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ readNamedRows),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   hO: () => (/* binding */ rowsAt),
/* harmony export */   jQ: () => (/* binding */ refuseMissing),
/* harmony export */   jw: () => (/* binding */ noRows),
/* harmony export */   kh: () => (/* binding */ loadRows),
/* harmony export */   r6: () => (/* binding */ readNames),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _numeric_growing_array_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6974);
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(84658);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63180);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38866);
/* harmony import */ var _csv_read_csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46571);
/* harmony import */ var _eval_tools_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63769);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12061);
/* harmony import */ var _source_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95385);
/* harmony import */ var _split_fingerprint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44807);
/* harmony import */ var _split_named_rows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66158);
/* harmony import */ var _table_row_hash_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99228);
/* harmony import */ var _table_subset_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93521);














/** There are none: what is judged are single numbers. @param file that holds them, for messages */
function noRows(file) {
    return {
        task: 'regression',
        classes: [],
        plan: { task: 'regression', classes: [] },
        testIds: [],
        idColumn: undefined,
        label: '',
        test: { y: new Float64Array(0) },
        testTable: {
            file,
            rows: 0,
            columns: [],
            lines: new Uint32Array(0),
            hashes: new BigUint64Array(0),
            odd: new Map(),
            tooLarge: new Map(),
            saidMissing: new Map(),
            readings: new Map(),
            hashing: '',
            files: [],
            repeatedHeaders: [],
            place: () => ({ file }),
        },
    };
}
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
async function readNamedRows(file, world, beside = {}) {
    const files = await (0,_source_files_js__WEBPACK_IMPORTED_MODULE_6__/* .locate */ .x5)(file.path, (0,_source_files_js__WEBPACK_IMPORTED_MODULE_6__/* .rootsOf */ .RD)(world), world.folder);
    return readNames(files, { usualIds: [USUAL_ID], ...file, ...beside }, world);
}
/** As `readNamedRows`, of files that are found. */
async function readNames(files, { id, usualIds, prediction, label, missing, likely, tool }, world) {
    const name = files[0].name;
    const most = Math.floor((0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().heap_size_limit / HEAP_A_ROW);
    const ids = id === undefined ? usualIds : [id];
    const table = await (0,_csv_read_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .readCsv */ .N)(files, {
        label: label ?? '',
        hasher: await (0,_table_row_hash_js__WEBPACK_IMPORTED_MODULE_9__/* .loadHasher */ .mX)(),
        // As they are written: 007 is not 7, and a long number does not lose its last digits.
        readings: new Map(ids.map((one) => [one, { kind: 'id', likely }])),
        answers: new Set([prediction]),
        ...(missing && { specs: { columns: new Map([[prediction, { missing }]]) } }),
        tool,
        signal: world.signal,
        onProgress(rows) {
            if (rows > most)
                throw tooMany(name, most);
            world.onProgress?.(rows);
        },
    });
    const usual = usualIds.find((one) => table.columns.some((column) => column.name === one));
    const idColumn = id ?? usual;
    if (idColumn === undefined)
        return { table, ids: placesOf(table), idColumn };
    columnOf(table, idColumn, 'which names rows');
    return {
        table,
        ids: (0,_split_named_rows_js__WEBPACK_IMPORTED_MODULE_8__/* .namesOfRows */ .D)(table, everyRow(table), idColumn, 'which names rows'),
        idColumn,
    };
}
/**
 * Reads labelled rows; each of them needs its label.
 * @param like rows of the same question: their task and classes hold for these too
 * @throws InputError with file and line of whatever is missing, doubled or no class
 */
async function loadRows(spec, world, like) {
    const { label } = spec;
    const likely = like?.idColumn === undefined ? undefined : like.testIds;
    return labelledRows(await readNamedRows(spec, world, { label, likely }), spec, like);
}
/** As `loadRows`, of a file that is found. */
async function readRows(file, form, world) {
    return labelledRows(await readNames([file], { usualIds: [USUAL_ID], ...form }, world), form);
}
function labelledRows({ table, ids, idColumn }, spec, like) {
    const { label } = spec;
    columnOf(table, label, 'which holds the labels');
    const plan = like ? like.plan : planRows(table, spec);
    const column = (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .labelColumn */ .NX)(table, label, plan);
    refuseMissing(table, column, 'the label');
    const testTable = {
        ...table,
        columns: table.columns.map((one) => (one.name === label ? column : one)),
    };
    const y = (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .readLabels */ .k2)(testTable, label, plan, undefined, like?.testTable.file);
    const { task, classes } = plan;
    return {
        task,
        classes,
        plan,
        testIds: ids,
        idColumn,
        label,
        test: { y },
        testTable,
        ...(spec.tool && { outcomes: true }),
    };
}
/** Those of the rows that stand at these places, ascending. */
function rowsAt(rows, places) {
    const { testIds, test, testTable: table } = rows;
    return {
        ...rows,
        testIds: (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_10__/* .gather */ .kg)(testIds, places, new Array(places.length)),
        test: { y: (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_10__/* .gather */ .kg)(test.y, places, new Float64Array(places.length)) },
        testTable: { ...table, ...(0,_table_subset_js__WEBPACK_IMPORTED_MODULE_10__/* .subset */ .LE)(table, places), place: (row) => table.place(places[row]) },
    };
}
/**
 * What a record says of such rows: all of them are test rows. Their fingerprint is of names and
 * labels; other cells are answers, or go with a name.
 */
async function summaryOf({ testTable: table, testIds, idColumn, label }, method = 'given') {
    const hasher = await (0,_table_row_hash_js__WEBPACK_IMPORTED_MODULE_9__/* .loadHasher */ .mX)();
    const rows = everyRow(table);
    const column = table.columns.find(({ name }) => name === label);
    const labelOf = (row) => (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .labelText */ .QK)(column, row) ?? '';
    const hashes = new BigUint64Array(rows.length);
    testIds.forEach((id, row) => {
        hashes[row] = hasher.h64(id);
    });
    const testFingerprint = (0,_split_fingerprint_js__WEBPACK_IMPORTED_MODULE_7__/* .fingerprint */ .R)(hashes, rows, labelOf);
    return {
        fingerprint: testFingerprint,
        testFingerprint,
        rows: rows.length,
        columns: table.columns.map((one) => ({
            name: one.name,
            kind: one.kind,
            role: one.name === label ? 'label' : one.name === idColumn ? 'id' : 'ignored',
            missing: countMissing(one),
        })),
        splits: { method, seed: 0, train: 0, validation: 0, test: rows.length },
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
function kindOfCells(column) {
    return 'values' in column ? column.kind : 'value';
}
/**
 * Every row needs the cell.
 * @param wanted what it is to be
 * @throws InputError with the lines that lack it, and what stands there instead
 */
function refuseMissing(table, column, what, wanted = kindOfCells(column)) {
    const missing = countMissing(column);
    if (missing === 0)
        return;
    const { name } = column;
    const written = new Map([...(table.odd.get(name) ?? []), ...(table.saidMissing.get(name) ?? [])].map(({ row, text }) => [row, text.trim()]));
    const problems = [];
    (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_10__/* .cellsOf */ .nc)(column).forEach((cell, row) => {
        if (problems.length === MOST_NAMED || !isMissing(column, cell))
            return;
        const text = written.get(row);
        const about = `${what} (column ${JSON.stringify(name)})`;
        problems.push({
            message: text === undefined
                ? `${about} is missing here`
                : `${about} is ${JSON.stringify(text)} here, which is not a ${wanted}`,
            at: table.place(row),
        });
    });
    const more = missing - problems.length;
    const message = more > 0 ? `and in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_11__/* .plural */ .LS)(more, 'more row')}` : 'every row needs it';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([...problems, { message, at: { file: table.file } }]);
}
function countMissing(column) {
    let missing = 0;
    if ('values' in column) {
        for (const { values } of (0,_numeric_growing_array_js__WEBPACK_IMPORTED_MODULE_12__/* .copiesOf */ .lS)(column.values)) {
            for (let i = 0; i < values.length; i++)
                if (Number.isNaN(values[i]))
                    missing++;
        }
    }
    else {
        for (const { values: codes } of (0,_numeric_growing_array_js__WEBPACK_IMPORTED_MODULE_12__/* .copiesOf */ .lS)(column.codes)) {
            for (let i = 0; i < codes.length; i++)
                if (codes[i] < 0)
                    missing++;
        }
    }
    return missing;
}
function isMissing(column, cell) {
    return 'values' in column ? Number.isNaN(cell) : cell < 0;
}
function tooMany(file, most) {
    return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`the file has more rows than this process has memory for: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_11__/* .grouped */ .zD)(most)}`, {
        at: { file },
        fix: 'Judge a sample of the rows, the same one in both files, or give Node more memory: NODE_OPTIONS=--max-old-space-size=16000',
    });
}
function everyRow(table) {
    return (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_13__/* .fill */ .G)(new Uint32Array(table.rows), (row) => row);
}
function placesOf(table) {
    return Array.from({ length: table.rows }, (_, row) => String(row + 1));
}
function planRows(table, spec) {
    const { label, positive, task, classColumns, tool } = spec;
    if (tool)
        return { task: 'binary', classes: _eval_tools_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTCOMES */ .i };
    const scored = table.columns
        .filter(({ name }) => name.startsWith(classColumns))
        .map(({ name }) => name.slice(classColumns.length));
    const asked = task === 'auto' && scored.length > 2 ? 'multiclass' : task;
    const { plan } = (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .planLabel */ .GS)(table, {
        label,
        task: asked,
        ...(positive !== undefined && { positive }),
    });
    if (plan.task === 'multiclass') {
        const names = [...new Set([...plan.classes, ...scored])];
        const numeric = names.every((name) => name.trim() !== '' && Number.isFinite(Number(name)));
        const classes = (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .sortClasses */ .N3)(numeric, names);
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
/* harmony import */ var _numeric_sort_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70570);
/* harmony import */ var _table_row_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99228);
/* harmony import */ var _table_subset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93521);




/**
 * What the rows are, whatever their order: SHA-256 over the sorted lines `HASH,LABEL`, HASH being the
 * row's content hash in hexadecimal.
 */
function fingerprint(hashes, rows, labelOf) {
    const words = wordsOf(hashes, rows);
    const labelAt = (place) => labelOf(rows[place]);
    const order = (0,_numeric_sort_order_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOrder */ .D)(words.high);
    sortTies(order, words, labelAt);
    const sha = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const write = lineWriter(words, labelAt);
    for (let start = 0; start < order.length; start += BLOCK) {
        sha.update(write(order.subarray(start, start + BLOCK)));
    }
    return sha.digest('hex');
}
function wordsOf(hashes, rows) {
    const halves = new Uint32Array(hashes.buffer, hashes.byteOffset, 2 * hashes.length);
    const [high, low] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
    for (let place = 0; place < rows.length; place++) {
        const at = 2 * rows[place];
        low[place] = halves[at];
        high[place] = halves[at + 1];
    }
    return { high, low };
}
/** Sorts places of the same high half, which are few, by their lines. */
function sortTies(order, { high, low }, labelAt) {
    const lineAt = (place) => `${digitsOf(low[place])},${labelAt(place)}\n`;
    let start = 0;
    for (let end = 1; end <= order.length; end++) {
        if (end < order.length && high[order[end]] === high[order[start]])
            continue;
        if (end - start > 1) {
            const tied = Array.from(order.subarray(start, end), (place) => ({
                place,
                line: lineAt(place),
            }));
            tied.sort((a, b) => (a.line < b.line ? -1 : 1));
            tied.forEach(({ place }, i) => {
                order[start + i] = place;
            });
        }
        start = end;
    }
}
function digitsOf(word) {
    return word.toString(16).padStart(WORD_DIGITS, '0');
}
/** So many lines are in memory at once. */
const BLOCK = 4096;
const WORD_DIGITS = 8;
/**
 * The lines of some places as bytes: a text for each would be thrown away at once. What lies far apart is collected first,
 * loop by loop: a core then waits for many places at a time.
 */
function lineWriter({ high, low }, labelAt) {
    const endOf = lineEnds();
    const ends = new Array(BLOCK);
    const [heads, tails] = [new Uint32Array(BLOCK), new Uint32Array(BLOCK)];
    return (places) => {
        let size = 2 * WORD_DIGITS * places.length;
        for (let i = 0; i < places.length; i++) {
            ends[i] = endOf(labelAt(places[i]));
            size += ends[i].length;
        }
        for (let i = 0; i < places.length; i++) {
            heads[i] = high[places[i]];
            tails[i] = low[places[i]];
        }
        const bytes = Buffer.allocUnsafe(size);
        let at = 0;
        for (let i = 0; i < places.length; i++) {
            writeDigits(heads[i], bytes, at);
            writeDigits(tails[i], bytes, at + WORD_DIGITS);
            at += 2 * WORD_DIGITS;
            const end = ends[i];
            for (let k = 0; k < end.length; k++)
                bytes[at++] = end[k];
        }
        return bytes;
    };
}
/** Labels that are kept as bytes: classes are few, targets are not. */
const MOST_ENDS = 1000;
/** What follows the hash in the line of a label. */
function lineEnds() {
    const known = new Map();
    return (label) => {
        const before = known.get(label);
        if (before)
            return before;
        const end = Buffer.from(`,${label}\n`);
        if (known.size < MOST_ENDS)
            known.set(label, end);
        return end;
    };
}
const DIGITS = Buffer.from('0123456789abcdef');
function writeDigits(word, into, at) {
    for (let i = 0; i < WORD_DIGITS; i++)
        into[at + i] = DIGITS[(word >>> (28 - 4 * i)) & 15];
}
/**
 * Row ids: the content hash in hexadecimal; further rows of the same content get `-2`, `-3`, \u2026 in the order of
 * their labels, so that the order of the file does not matter.
 */
function rowIds(hashes, rows, labelOf) {
    const own = (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .kg)(hashes, rows, new BigUint64Array(rows.length));
    const ids = (0,_table_row_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .ZD)(own);
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
        return asWhole(column.levels);
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
    return asWhole(Array.from(rows, (row) => column.levels[column.codes[row]]));
}
const WHOLE = /^(?:0|[1-9]\d*)\.0$/;
/** Where all names are whole numbers with a point, as pandas writes those of a column that lacked one: 5000.0 is 5000. */
function asWhole(names) {
    return names.every((name) => WHOLE.test(name)) ? names.map((name) => name.slice(0, -2)) : names;
}
/** Each level stands in one row, the first in the first and so on: seen without looking one up. */
function nameEachRow({ codes, levels }, rows) {
    return rows.length === levels.length && rows.every((row, i) => codes[row] === i);
}


/***/ }),

/***/ 96801:
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

/***/ 79074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readAnswers),
  j: () => (/* binding */ readOwn)
});

// EXTERNAL MODULE: ./src/data/label.ts + 2 modules
var label = __webpack_require__(12061);
// EXTERNAL MODULE: ./src/data/labelled-rows.ts
var labelled_rows = __webpack_require__(10251);
// EXTERNAL MODULE: ./src/data/table/cell-values.ts
var cell_values = __webpack_require__(51642);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/evaluate/from-outputs.ts
var from_outputs = __webpack_require__(78992);
// EXTERNAL MODULE: ./src/evaluate/answers/answer-spec.ts
var answer_spec = __webpack_require__(96801);
;// CONCATENATED MODULE: ./src/evaluate/answers/answer-columns.ts




/**
 * Finds the columns that answer a question.
 * @param classes none for a regression
 * @throws InputError naming every column that the spec names and the file lacks, with the nearest
 * one; a class without its column; and where there is no answer at all
 */
function answerColumns(table, spec, { task, classes }) {
    const usual = (name) => table.columns.find((column) => column.name === name);
    const prediction = spec.prediction === undefined
        ? usual(answer_spec/* USUAL_COLUMNS */.N.prediction)
        : (0,labelled_rows/* columnOf */.uV)(table, spec.prediction, 'which holds the predictions');
    const scores = task === 'regression' ? undefined : scoreColumns(table, spec, classes);
    if (prediction || scores)
        return { prediction, scores };
    const names = table.columns.map(({ name }) => name);
    const regression = task === 'regression';
    throw errors/* InputError */.dz.of(regression
        ? `no column ${JSON.stringify(answer_spec/* USUAL_COLUMNS */.N.prediction)}, which a regression needs`
        : `neither a column ${JSON.stringify(answer_spec/* USUAL_COLUMNS */.N.prediction)} nor scores of the classes`, {
        at: { file: table.file },
        fix: `${(0,did_you_mean/* suggest */.ZA)(answer_spec/* USUAL_COLUMNS */.N.prediction, names, 'columns')} Name the column of the predictions, or of the score${regression ? '; if the label is a class, say so: task: multiclass' : ''}.`,
    });
}
function scoreColumns(table, spec, classes) {
    const find = (name) => table.columns.find((column) => column.name === name);
    const prefix = (0,answer_spec/* classColumns */.K)(spec);
    const own = table.columns.filter(({ name }) => name.startsWith(prefix));
    if (classes.length === 2) {
        const single = find(spec.score ?? answer_spec/* USUAL_COLUMNS */.N.score) ?? find(`${prefix}${classes[1]}`);
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

;// CONCATENATED MODULE: ./src/evaluate/answers/read-answers.ts









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
    const own = spec.own && spec.own.length > 0 && { own: readOwn(table, spec.own) };
    if (task === 'regression') {
        return { task, predicted: numbersOf(table, told, 'the prediction'), ...own };
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
            ...own,
        };
    }
    return {
        task,
        classes,
        ...own,
        predicted: predicted ??
            (0,typed_arrays/* fill */.G)(new Int32Array(table.rows), (row) => (0,from_outputs/* firstOfLargest */.eq)(given, row, classes.length)),
        ...(given && { scores: given }),
    };
}
/**
 * The columns that metrics of the user's own are the means of.
 * @throws InputError where one is missing, holds no number, or one outside of its range
 */
function readOwn(table, specs) {
    return specs.map(({ column: name, ...metric }) => {
        const about = `the metric ${JSON.stringify(metric.name)}`;
        const values = numbersOf(table, (0,labelled_rows/* columnOf */.uV)(table, name, `which holds ${about}`), about);
        const [least, most] = metric.range;
        const isOutside = (value) => (least !== null && value < least) || (most !== null && value > most);
        refuseRows(table, values.length, (row) => isOutside(values[row]), (row) => `column ${JSON.stringify(name)}: ${values[row]} lies outside of the range of ${about}`, `Its range in gate.metrics is [${least ?? 'none'}, ${most ?? 'none'}]: every number of the column has to lie in it.`);
        return { ...metric, values };
    });
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
    if (scale === 'percent')
        return score / 100;
    return scale === 'logit' ? 1 / (1 + Math.exp(-score)) : score;
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
    const wanted = scale ?? 'probability';
    const [least, most] = RANGES[wanted];
    refuseRows(table, values.length, (row) => !(values[row] >= least && values[row] <= most), (row) => `column ${JSON.stringify(name)}: ${values[row]} is no ${wanted}${wanted === 'logit' ? '' : `, which lies between ${least} and ${most}`}`, fixOfScale(scale));
}
function fixOfScale(scale) {
    switch (scale) {
        case undefined:
            return 'Write probabilities, not logits or percentages.';
        case 'probability':
            return 'If the scores are logits or percentages, say so: scores: logit or scores: percent.';
        default:
            return 'Say what the scores are: scores: probability, logit or percent.';
    }
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
        // A diverged model says NaN of every row, and then nothing tells that these are numbers.
        if (row < 0)
            (0,labelled_rows/* refuseMissing */.jQ)(table, column, what, 'number');
        throw errors/* InputError */.dz.of(`column ${JSON.stringify(column.name)} is to hold ${what}, and holds no numbers`, { at: table.place(row) });
    }
    (0,labelled_rows/* refuseMissing */.jQ)(table, column, what);
    refuseTooLarge(table, column, what);
    return new Float64Array(column.values);
}
function refuseTooLarge(table, { name }, what) {
    const cells = table.tooLarge.get(name) ?? [];
    if (cells.length === 0)
        return;
    throw new errors/* InputError */.dz(cells.map(({ row, text }) => ({
        message: `${what} (column ${JSON.stringify(name)}) is ${JSON.stringify(text.trim())} here, which is ${(0,cell_values/* excessText */.LD)(text)}`,
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


/***/ }),

/***/ 51985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findSlice),
/* harmony export */   n: () => (/* binding */ slicesOf)
/* harmony export */ });
/* harmony import */ var _data_table_cell_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51642);
/* harmony import */ var _data_table_subset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93521);
/* harmony import */ var _where_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98680);



/** A number column with more different values than this is not sliced by value. */
const MOST_VALUES = 100;
/**
 * Finds the rows of a `where`. Cells are compared as what their column holds: numbers, dates, or
 * text as written.
 */
function findSlice(where, table) {
    const parsed = (0,_where_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWhere */ .r)(where);
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
    const cells = (0,_data_table_subset_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(column);
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
        where: (0,_where_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWhere */ .H)([clauseOf(column, cell)]),
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
    const limit = kind === 'date' ? (0,_data_table_cell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDate */ ._U)(clause.value) : (0,_data_table_cell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$J)(clause.value);
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


/***/ }),

/***/ 98680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ formatWhere),
/* harmony export */   r: () => (/* binding */ parseWhere)
/* harmony export */ });
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56942);

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
    const near = left === '' ? 'at the end' : `at "${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(left, 40)}"`;
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


/***/ }),

/***/ 69185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * Lists all files of a folder, sorted, but those whose name begins with a dot, and what lies in
 * folders of such a name.
 * @param most how many entries are looked at
 * @throws BrokenError when a folder can't be read, or more lies there
 */
async function listFiles(folder, most) {
    const files = [];
    const others = [];
    const folders = [''];
    let seen = 0;
    for (let inner = folders.pop(); inner !== undefined; inner = folders.pop()) {
        for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inner))) {
            if (++seen > most)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${folder} holds more than ${most} files`);
            if (entry.name.startsWith('.'))
                continue;
            const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
            if (entry.isDirectory())
                folders.push(path);
            else
                (entry.isFile() ? files : others).push(path);
        }
    }
    return { files: files.sort(), others: others.sort() };
}
async function entriesOf(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`can't read ${folder}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, undefined, { cause });
    }
}


/***/ }),

/***/ 36137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ measureFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** How much lies in a folder and below it; nothing where there is none. Links count as themselves. */
async function measureFiles(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const parts = await Promise.all(entries.map(async (entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory())
            return measureFiles(path);
        return { files: 1, bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).size };
    }));
    return {
        files: parts.reduce((sum, { files }) => sum + files, 0),
        bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}


/***/ }),

/***/ 49496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ownFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




/**
 * A folder that comes with Sluice, beside the one that this code is in or above it, bundled or not.
 * @param folder with `/` between its parts
 * @param file that is in it
 * @throws BrokenError where a part of Sluice is missing
 */
function ownFolder(folder, file) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let above = start;; above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above)) {
        const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found, file)))
            return found;
        if (above === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above))
            break;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${folder}/${file} is missing: it belongs beside the folder of ${start}`);
}


/***/ }),

/***/ 36132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ planGate),
/* harmony export */   u: () => (/* binding */ confirmChecks)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43415);
/* harmony import */ var _evaluate_slice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51985);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63180);
/* harmony import */ var _condition_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24601);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95159);






/**
 * What the gate will judge: each condition on its rows, and each one without rows of its own on
 * every value of the columns in `slices` too; single numbers on none. It needs the test rows alone, so what can't be judged
 * is told before anything is trained.
 * @throws InputError naming every condition whose metric or rows this data does not have
 */
function planGate(gate, dataset, numbers) {
    const { task, testTable } = dataset;
    const measured = numbers?.alone
        ? []
        : [...measuredNames(dataset), ...gate.own.map(({ name }) => name)];
    const singles = new Set([...gate.reported, ...(numbers?.values.keys() ?? [])]);
    const known = { task, names: [...measured, ...singles], ...(numbers && { numbers }) };
    const problems = [];
    const take = (result, about, place) => {
        if (result.ok)
            return result.value;
        const { message, unknown, known: names } = result;
        problems.push({
            message: `${about}: ${message}`,
            ...(place && { at: place }),
            ...(unknown !== undefined && names && { fix: (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .ZA)(unknown, names, 'names') }),
        });
        return undefined;
    };
    const conditions = gate.conditions.map((condition) => singles.has(condition.metric) ? { ...condition, single: true } : condition);
    const checks = conditions.map((condition) => {
        const { text, place, where } = condition;
        problems.push(..._condition_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .CONDITION_KINDS */ .C[condition.kind].plan(condition, known));
        if (condition.single)
            problems.push(...ofSingle(condition, measured, numbers));
        if (where === undefined)
            return { condition };
        const slice = take((0,_evaluate_slice_js__WEBPACK_IMPORTED_MODULE_2__/* .findSlice */ .M)(where, testTable), `condition "${text}" where "${where}"`, place);
        return slice ? { condition, slice } : { condition };
    });
    const everywhere = onOtherRows({ ...gate, conditions });
    const onSlices = everywhere.filter(({ prove, operator }) => prove || operator !== '==');
    for (const column of gate.slices) {
        const slices = take((0,_evaluate_slice_js__WEBPACK_IMPORTED_MODULE_2__/* .slicesOf */ .n)(column, testTable), 'gate.slices') ?? [];
        for (const slice of slices) {
            for (const condition of onSlices) {
                checks.push(condition.prove ? { condition, slice } : { condition, slice, guard: true });
            }
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return checks;
}
/**
 * What is asked of the rows that are kept for the last word: that what decides on all test rows is
 * not shown worse there. @param numbers are of no rows
 */
function confirmChecks({ conditions, reported }, numbers) {
    return onOtherRows({ conditions, reported: [...reported, ...(numbers?.values.keys() ?? [])] })
        .filter(({ severity, operator }) => severity === 'error' && operator !== '==')
        .map((condition) => ({ condition, guard: true }));
}
/** The conditions on all test rows that can be asked of other rows as well. */
function onOtherRows({ conditions, reported, }) {
    return conditions.filter(({ where, metric, single, within }) => 
    // One of several that may hold guards nothing: no one of them is needed.
    where === undefined && !single && !reported.includes(metric) && (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .alternativesOf */ .c3)(within) === 1);
}
function measuredNames({ task, classes, encoding, outcomes, }) {
    const transform = encoding?.label.task === 'regression' ? encoding.label.transform : undefined;
    return outcomes
        ? (0,_evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOfOutcomes */ .up)(classes).map(({ name }) => name)
        : (0,_evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv)(task, classes, transform);
}
/**
 * What can't be asked of a single number: evidence, or some of its rows. What is measured here is
 * never to be taken for what somebody else says of it.
 */
function ofSingle({ text, metric, where, confidence, prove, place }, measured, numbers) {
    const problems = [];
    const refuse = (message, fix) => problems.push({ message: `condition "${text}": ${message}`, at: place, fix });
    if (numbers && measured.includes(metric)) {
        const name = `their_${metric.replace(/\W/g, '_')}`;
        refuse(`"${metric}" is measured here, and stands in ${numbers.file} too`, `Call the file's by a name of its own: numbers: {names: {${name}: ${metric}}}`);
    }
    if (where !== undefined || confidence !== undefined || prove) {
        refuse(`"${metric}" is a single number, of all rows and without evidence`, 'Leave where, confidence and prove out.');
    }
    return problems;
}


/***/ }),

/***/ 50466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ referenceChecks),
/* harmony export */   KU: () => (/* binding */ isHeldToReference),
/* harmony export */   P5: () => (/* binding */ ofReference),
/* harmony export */   b$: () => (/* binding */ besideReferences)
/* harmony export */ });
/**
 * The comparisons with the reference: each one with the baseline on all test rows, with the budget
 * in place of its tolerance. Green needs both (an intersection\u2013union test, Berger 1982), red either;
 * otherwise twenty models, each no worse than tolerated, may together lose twenty times that
 * (Everson-Stewart & Emerson 2010, "Bio-creep in non-inferiority clinical trials"). One of an `any`
 * is needed only where the comparison beside it is.
 */
function referenceChecks(checks, { budget }) {
    return checks.flatMap(({ condition, slice }) => {
        if (slice || !isHeldToReference(condition))
            return [];
        const threshold = widened(condition, budget);
        const text = `${condition.metric} ${condition.operator} reference${amountText(threshold)}`;
        const within = condition.within && [...condition.within, besideReference(condition)];
        return [{ condition: { ...condition, text, threshold, ...(within && { within }) } }];
    });
}
/** Whether a condition on all test rows is about the reference too. */
function isHeldToReference(condition) {
    return condition.kind === 'baseline' && condition.operator !== '==' && !condition.single;
}
/** A comparison with the baseline whose other half is the one with the reference. */
function besideReferences(checks) {
    return checks.map((check) => {
        const { condition, slice } = check;
        if (condition.kind !== 'baseline' || condition.single || slice || !condition.within)
            return check;
        const within = [...condition.within, besideReference(condition)];
        return { ...check, condition: { ...condition, within } };
    });
}
function besideReference({ text, place }) {
    return { kind: 'all', id: `${place.line}:${place.column} ${text}`, of: 2 };
}
/** What is tolerated so many times over; a gain that is asked for is not asked of the reference. */
function widened({ operator, threshold }, budget) {
    const sign = operator.startsWith('>') ? -1 : 1;
    const change = threshold.kind === 'relative' ? threshold.factor - 1 : threshold.amount;
    const lost = sign * Math.max(0, sign * change) * budget;
    return threshold.kind === 'relative'
        ? { kind: 'relative', factor: 1 + lost }
        : { kind: 'baseline', amount: lost };
}
function amountText(threshold) {
    const [change, unit] = threshold.kind === 'relative' ? [threshold.factor - 1, '%'] : [threshold.amount, ''];
    if (change === 0)
        return '';
    const size = Number((Math.abs(change) * (unit === '%' ? 100 : 1)).toPrecision(6));
    return ` ${change < 0 ? '-' : '+'} ${size}${unit}`;
}
/** Says of a finding what it was held against, and how much of the budget is used. */
function ofReference(finding, { runId, promotions }) {
    const { comparison } = finding;
    return {
        ...finding,
        reference: {
            runId,
            budget: comparison ? Math.max(0, comparison.margin) : 0,
            used: comparison ? Math.max(0, 0 - comparison.d) : null,
            ...(promotions !== undefined && { promotions }),
        },
    };
}


/***/ }),

/***/ 70839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ testClusters),
/* harmony export */   u: () => (/* binding */ unitCells)
/* harmony export */ });
/* harmony import */ var _data_table_fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22808);
/* harmony import */ var _data_table_subset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93521);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84658);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63180);





const DAY = 86_400_000;
/**
 * Which test rows belong together. A row without a value stands for itself.
 * @throws InputError where the test rows lack the column, or it holds no times
 */
function testClusters(spec, table) {
    const units = unitCells(spec, table);
    if (units.kind === 'group')
        return { kind: 'group', of: numbered(units.cells, units.isMissing) };
    const { times } = units;
    const inOrder = [...new Set(times)].sort((a, b) => a - b);
    const places = new Map(inOrder.map((time, place) => [time, place]));
    return { kind: 'time', of: (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)(new Uint32Array(times.length), (i) => places.get(times[i])) };
}
/** @throws InputError where the test rows lack the column, or it holds no times */
function unitCells(spec, table) {
    const { column: name, key } = spec;
    const column = table.columns.find((one) => one.name === name);
    if (!column) {
        const names = table.columns.map((one) => one.name);
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`no column ${JSON.stringify(name)} in the test rows, which ${key} names`, {
            at: { file: table.file },
            fix: (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .ZA)(name, names, 'columns'),
        });
    }
    if (spec.kind === 'group')
        return groupsOf(column);
    const times = timesOf(column, spec, table);
    if (spec.kind === 'time')
        return { kind: 'time', times };
    const blocks = times.map((time) => blockOf(time, spec.block));
    const nameOf = (row) => String(blocks[row]);
    return { kind: 'group', cells: blocks, isMissing: Number.isNaN, nameOf };
}
function groupsOf(column) {
    const cells = (0,_data_table_subset_js__WEBPACK_IMPORTED_MODULE_3__/* .cellsOf */ .nc)(column);
    if ('values' in column) {
        const nameOf = (row) => (Number.isNaN(cells[row]) ? undefined : String(cells[row]));
        return { kind: 'group', cells, isMissing: Number.isNaN, nameOf };
    }
    const { levels } = column;
    const isMissing = (cell) => cell < 0;
    // Two spellings of a name are one group, as in a split by group.
    const nameOf = (row) => (isMissing(cells[row]) ? undefined : (0,_data_table_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .A)(levels[cells[row]]));
    return { kind: 'group', cells, isMissing, nameOf };
}
/** A number for each value, by its first row. */
function numbered(cells, isMissing) {
    const known = new Map();
    let next = 0;
    return (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)(new Uint32Array(cells.length), (row) => {
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
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`${about} holds no ${wanted}`, { at: { file } });
    }
    if (column.values.some(Number.isNaN)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`${about} is missing in some of the test rows`, { at: { file } });
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


/***/ }),

/***/ 6982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NO: () => (/* binding */ DEFAULT_FORMATS),
  hR: () => (/* binding */ FORMATS),
  n9: () => (/* binding */ exporters),
  Lp: () => (/* reexport */ readTfjs),
  Cq: () => (/* reexport */ readTfjsOwn)
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
// EXTERNAL MODULE: ./src/record/verdict-file.ts
var verdict_file = __webpack_require__(93147);
// EXTERNAL MODULE: ./src/models/export-manifest.ts
var export_manifest = __webpack_require__(70126);
;// CONCATENATED MODULE: ./src/models/as-is/as-is-exporter.ts








/** Also where capitals don't tell two names apart. */
const TAKEN = [export_manifest/* EXPORT_MANIFEST */.xI, verdict_file/* VERDICT_FILE */.R2];
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
                if (TAKEN.includes(file.toLowerCase())) {
                    throw new errors/* BrokenError */.gk(`a file of the model can't be kept under its name: ${file} is what Sluice writes of a model`, 'Give it another name.');
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

;// CONCATENATED MODULE: ./src/models/keras/keras-exporter.ts



const FILE = 'model.keras';
/** Keras 3's own format, with the encoding of the columns inside. */
const KERAS = {
    name: 'keras',
    of: 'network',
    about: 'Keras 3\u2019s own format in one file, with the encoding of the columns inside',
    open: kerasExporter,
};
function kerasExporter() {
    return {
        of: 'network',
        format: KERAS.name,
        mainFile: FILE,
        tolerance: 1e-5,
        async write(model, folder, origin) {
            const { toKeras } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(1845)]).then(__webpack_require__.bind(__webpack_require__, 91845));
            await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, FILE), toKeras(model, origin));
            return [FILE];
        },
        async read(folder) {
            const [{ openKeras }, bytes] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(9188), __webpack_require__.e(3269)]).then(__webpack_require__.bind(__webpack_require__, 23269)),
                (0,promises_.readFile)((0,external_node_path_.join)(folder, FILE)),
            ]);
            return openKeras(bytes);
        },
    };
}

;// CONCATENATED MODULE: ./src/models/onnx/onnx-exporter.ts



const onnx_exporter_FILE = 'model.onnx';
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
        mainFile: onnx_exporter_FILE,
        tolerance: 1e-5,
        async write(model, folder, origin) {
            const { toOnnx } = await Promise.all(/* import() */[__webpack_require__.e(2987), __webpack_require__.e(4992), __webpack_require__.e(5299)]).then(__webpack_require__.bind(__webpack_require__, 65299));
            await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, onnx_exporter_FILE), toOnnx(model, origin));
            return [onnx_exporter_FILE];
        },
        async read(folder) {
            const [{ openOnnx }, bytes] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(2987), __webpack_require__.e(4992), __webpack_require__.e(8439)]).then(__webpack_require__.bind(__webpack_require__, 18439)),
                (0,promises_.readFile)((0,external_node_path_.join)(folder, onnx_exporter_FILE)),
            ]);
            return openOnnx(bytes);
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/files/content-name.ts

/**
 * A file's name by its content, `weights-0f3c\u2026.bin`: one that is there is never written again with
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
            const { toTfjs } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 27213));
            const { topology, weights } = toTfjs(network);
            return writeFiles(folder, { topology, weights, encoding });
        },
        tfjs: {
            tolerance: 1e-5,
            async write({ network, encoding }, folder) {
                const { ownTopology } = await __webpack_require__.e(/* import() */ 6609).then(__webpack_require__.bind(__webpack_require__, 66609));
                const topology = (files) => ownTopology(network, files);
                return writeFiles(folder, { topology, weights: network.bytes, encoding });
            },
        },
        second: {
            tolerance: 1e-5,
            async read(folder) {
                const { topology, weights, encoding } = await readParts(folder);
                const { secondOpinion } = await __webpack_require__.e(/* import() */ 5787).then(__webpack_require__.bind(__webpack_require__, 25787));
                return (0,layered_model/* askable */.g)({ network: secondOpinion(topology, weights), encoding });
            },
        },
        async read(folder) {
            const { own, topology, weights, encoding } = await readParts(folder);
            if (!own)
                return (0,layered_model/* askable */.g)(await readTfjs(folder, networkFrom));
            const { openOwnLayers } = await __webpack_require__.e(/* import() */ 6609).then(__webpack_require__.bind(__webpack_require__, 66609));
            return (0,layered_model/* askable */.g)({ network: await openOwnLayers(topology, weights), encoding });
        },
    };
}
/**
 * A network of layers, with the very weights that were written, and its encoding.
 * @throws Error when a file is missing or not what it should be, as where the layers are tf.js's own
 */
async function readTfjs(folder, networkFrom) {
    const { topology, weights, encoding } = await readParts(folder);
    const { fromTfjs } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 27213));
    const { inputs, layers } = fromTfjs(topology, weights);
    return { kind: 'network', network: networkFrom(layers, inputs), encoding };
}
/**
 * A network of tf.js's own layers, with the very bytes that were written, and its encoding.
 * @throws Error when a file is missing or not what it should be
 */
async function readTfjsOwn(folder) {
    const { topology, weights, encoding } = await readParts(folder);
    const { readOwnLayers } = await __webpack_require__.e(/* import() */ 6609).then(__webpack_require__.bind(__webpack_require__, 66609));
    return { kind: 'tfjs', network: readOwnLayers(topology, weights), encoding };
}
async function readParts(folder) {
    const [{ filesOf }, { parseEncoding }, topology] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 76213)),
        __webpack_require__.e(/* import() */ 5183).then(__webpack_require__.bind(__webpack_require__, 75183)),
        (0,promises_.readFile)((0,external_node_path_.join)(folder, TFJS_FILES.topology), 'utf8'),
    ]);
    const files = filesOf(topology);
    const [weights, encoding] = await Promise.all([
        (0,promises_.readFile)((0,external_node_path_.join)(folder, files.weights)),
        (0,promises_.readFile)((0,external_node_path_.join)(folder, files.encoding), 'utf8'),
    ]);
    return { own: files.own, topology, weights, encoding: parseEncoding(JSON.parse(encoding)) };
}
async function writeFiles(folder, { topology, weights, encoding, }) {
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
}

;// CONCATENATED MODULE: ./src/models/exporters.ts




/** Read a network with its very weights, of the one format that keeps them and their names. */

/** The formats that there are: a line each. */
const FORMATS = [TFJS, ONNX, KERAS, AS_IS];
/** What a config that names none gets, by the kind of model that its training leaves. */
const DEFAULT_FORMATS = {
    network: ['tfjs', 'onnx'],
    tfjs: ['tfjs'],
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

/***/ 76213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LAYERS_MODEL: () => (/* binding */ LAYERS_MODEL),
/* harmony export */   filesOf: () => (/* binding */ filesOf),
/* harmony export */   parseLayersModel: () => (/* binding */ parseLayersModel)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1645);


const LAYERS_MODEL = 'layers-model';
const named = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    weightsManifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([_files_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .M]) })]),
    userDefinedMetadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        sluice: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ encoding: _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .M, layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('tf.js').optional() }),
    }),
});
/**
 * The files that go with a topology, and whether its layers are tf.js's own: any that it has, which
 * only tf.js runs.
 * @throws Error when it is no topology that Sluice wrote
 */
function filesOf(topology) {
    const { weightsManifest, userDefinedMetadata } = named.parse(parseLayersModel(topology));
    const { encoding, layers } = userDefinedMetadata.sluice;
    return { weights: weightsManifest[0].paths[0], encoding, own: layers !== undefined };
}
/** @throws Error for another format of tf.js, said before the rest is looked at */
function parseLayersModel(topology) {
    const json = JSON.parse(topology);
    const { format } = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ format: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).parse(json);
    if (format === LAYERS_MODEL)
        return json;
    throw new Error(`it is a tf.js ${format}; Sluice reads ${LAYERS_MODEL}s`);
}


/***/ }),

/***/ 27213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromTfjs: () => (/* binding */ fromTfjs),
/* harmony export */   toTfjs: () => (/* binding */ toTfjs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65970);
/* harmony import */ var _named_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76213);



/** `leaky_relu` is no activation in tf.js, but a layer of its own. */
const LEAKY_RELU_SLOPE = 0.2;
const weightEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive()),
    dtype: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('float32'),
});
const modelJson = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    modelTopology: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('Sequential'),
        config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), config: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()) })),
        }),
    }),
    weightsManifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ weights: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(weightEntry) })]),
});
/**
 * A network in the tf.js Layers format (tfjs-layers, `LayersModel.save`), in bytes that depend on
 * the network alone: the topology as Keras's Sequential config with a manifest of weights, and the
 * weights one after the other as little-endian float32. `userDefinedMetadata` is where the format
 * has room for what is not tf.js's own.
 * @returns the weights, and the topology once their file and the encoding's have names
 */
function toTfjs(network) {
    const layers = [];
    const entries = [];
    const values = [];
    const counts = new Map();
    const named = (kind) => {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        return `${kind}_${count}`;
    };
    for (const { layer, weights } of network.layers) {
        const name = named(layer.kind);
        layers.push(...kerasLayers(layer, name, named));
        for (const weight of weights) {
            entries.push({ name: `${name}/${weight.name}`, shape: [...weight.shape], dtype: 'float32' });
            values.push(weight.values);
        }
    }
    layers[0].config['batch_input_shape'] = [null, network.inputs];
    const topology = (files) => ({
        format: _named_files_js__WEBPACK_IMPORTED_MODULE_0__.LAYERS_MODEL,
        generatedBy: 'Sluice',
        convertedBy: null,
        modelTopology: { class_name: 'Sequential', config: { name: 'sluice', layers } },
        weightsManifest: [{ paths: [files.weights], weights: entries }],
        userDefinedMetadata: { sluice: { encoding: files.encoding } },
    });
    return {
        weights: littleEndian(values),
        topology: (files) => `${JSON.stringify(topology(files), null, 2)}\n`,
    };
}
function parseTopology(topology) {
    const json = (0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__.parseLayersModel)(topology);
    refuseOtherClasses(json);
    return modelJson.parse(json);
}
/**
 * Reads back what `toTfjs` wrote.
 * @throws Error when the files are not such a model, or a weight is missing or not finite
 */
function fromTfjs(topology, bytes) {
    const model = parseTopology(topology);
    const weights = readWeights(model.weightsManifest[0].weights, bytes);
    const keras = model.modelTopology.config.layers;
    const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()]).parse(keras[0]?.config['batch_input_shape']);
    const layers = [];
    for (const { class_name, config } of keras) {
        const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().parse(config['name']);
        const own = (weights.get(name) ?? []).map((weight) => ({
            ...weight,
            name: weight.name.slice(name.length + 1),
        }));
        if (class_name === 'LeakyReLU') {
            const previous = layers.pop();
            if (previous?.layer.kind !== 'dense')
                throw new Error('LeakyReLU does not follow a dense layer');
            layers.push({ ...previous, layer: { ...previous.layer, activation: 'leaky_relu' } });
        }
        else
            layers.push({ layer: fromKeras(class_name, config), weights: own });
    }
    return { inputs: shape[1], layers };
}
function kerasLayers(layer, name, named) {
    const common = { name, trainable: true };
    switch (layer.kind) {
        case 'dense': {
            const leaky = layer.activation === 'leaky_relu';
            const activation = leaky ? 'linear' : layer.activation;
            const dense = {
                class_name: 'Dense',
                config: { ...common, units: layer.units, activation, use_bias: true },
            };
            if (!leaky)
                return [dense];
            const config = { name: named('leaky_re_lu'), trainable: true, alpha: LEAKY_RELU_SLOPE };
            return [dense, { class_name: 'LeakyReLU', config }];
        }
        case 'dropout':
            return [{ class_name: 'Dropout', config: { ...common, rate: layer.rate } }];
        case 'batch_normalization': {
            const { momentum, epsilon } = layer;
            const config = { ...common, axis: -1, momentum, epsilon, center: true, scale: true };
            return [{ class_name: 'BatchNormalization', config }];
        }
    }
}
/** What other programs write there, said before the rest is looked at. */
const modelClass = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ modelTopology: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ class_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }) });
function refuseOtherClasses(json) {
    const name = modelClass.safeParse(json).data?.modelTopology.class_name;
    if (name !== undefined && name !== 'Sequential') {
        throw new Error(`it is a ${name} model; Sluice reads Sequential ones`);
    }
}
const LAYERS = ['Dense', 'LeakyReLU', 'Dropout', 'BatchNormalization'];
function fromKeras(className, config) {
    const number = (key) => zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().parse(config[key]);
    const layer = `the layer ${JSON.stringify(config['name'])}`;
    if (className === 'Dense') {
        const activation = _layers_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIVATIONS */ .A.find((one) => one === config['activation']);
        if (!activation) {
            throw new Error(`${layer} has the activation ${JSON.stringify(config['activation'])}; Sluice reads ${_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIVATIONS */ .A.join(', ')}`);
        }
        return {
            kind: 'dense',
            units: number('units'),
            activation,
            initializer: 'zeros',
            l1: 0,
            l2: 0,
        };
    }
    if (className === 'Dropout')
        return { kind: 'dropout', rate: number('rate') };
    if (className === 'BatchNormalization') {
        return {
            kind: 'batch_normalization',
            momentum: number('momentum'),
            epsilon: number('epsilon'),
        };
    }
    throw new Error(`${layer} is a ${className}; Sluice reads ${LAYERS.join(', ')}`);
}
function littleEndian(values) {
    const bytes = new Uint8Array(values.reduce((sum, array) => sum + array.length * 4, 0));
    const view = new DataView(bytes.buffer);
    let offset = 0;
    for (const array of values) {
        for (const value of array) {
            view.setFloat32(offset, value, true);
            offset += 4;
        }
    }
    return bytes;
}
/** Weights by the name of their layer. */
function readWeights(entries, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const byLayer = new Map();
    let offset = 0;
    for (const { name, shape } of entries) {
        const size = shape.reduce((product, n) => product * n, 1);
        if (offset + size * 4 > bytes.byteLength)
            throw new Error(`the weights end before ${name}`);
        const values = new Float32Array(size);
        for (let i = 0; i < size; i++, offset += 4) {
            values[i] = view.getFloat32(offset, true);
            if (!Number.isFinite(values[i]))
                throw new Error(`${name} holds a value that is not finite`);
        }
        const layer = name.slice(0, name.lastIndexOf('/'));
        byLayer.set(layer, [...(byLayer.get(layer) ?? []), { name, shape, values }]);
    }
    if (offset !== bytes.byteLength)
        throw new Error('there are more weights than the model has');
    return byLayer;
}


/***/ }),

/***/ 93147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R2: () => (/* binding */ VERDICT_FILE),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   nt: () => (/* binding */ verdictText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1645);


/** Lies beside a model and says which run's gate let exactly these files pass. */
const VERDICT_FILE = 'verdict.json';
/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const STATEMENT = 'https://in-toto.io/Statement/v1';
const PREDICATE = 'https://github.com/sluice-ml/sluice/verdict/v1';
/** As much as a reader has to understand before it can say that the files belong together. */
const statement = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(STATEMENT),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .M, digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Text */ .f }) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(PREDICATE),
    predicate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), project: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), experiment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    }),
});
/** The statement in a file's text; else why it is none, in a few words. */
function readStatement(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return 'it is not JSON';
    }
    const parsed = statement.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [first] = parsed.error.issues;
    return [first?.path.join('.'), first?.message].filter(Boolean).join(': ');
}
/**
 * The text of an in-toto statement: of these files, that a run's gate let them pass, and by what.
 * @param subjects the model's files, and what else is told of it beside them
 * @param rules the SHA-256 of what was asked, in hex
 */
function verdictText(record, subjects, rules) {
    const { id, project, experiment, created, git, data, decision, baseline, accepted } = record;
    const whole = {
        _type: STATEMENT,
        subject: subjects.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
        predicateType: PREDICATE,
        predicate: {
            verdict: decision.verdict,
            conditions: decision.findings,
            run: { id, project, experiment, created },
            git,
            data: { fingerprint: data.fingerprint, testFingerprint: data.testFingerprint },
            baseline,
            ...(accepted && { accepted }),
            rules: { digest: { sha256: rules } },
            sluice: record.environment.sluice,
        },
    };
    return `${JSON.stringify(whole, null, 2)}\n`;
}


/***/ }),

/***/ 98277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ OutputLog)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);


/** Characters that are shown as they come. */
const MOST_SHOWN = 1 << 20;
/** Characters of the end that are shown all the same. */
const END = 4096;
const LINES_OF_END = 20;
/** Longer lines are cut. */
const LONGEST_LINE = 2000;
/**
 * What a command prints, as lines without control characters: all of it up to a million characters,
 * and then its last lines. A bar that redraws itself is a line as it was last drawn.
 */
class OutputLog {
    tell;
    #decoders = { stdout: new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8'), stderr: new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8') };
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
        this.#begun[stream] = rest.length > 2 * LONGEST_LINE ? rest.slice(-LONGEST_LINE) : rest;
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
        this.tell(`\u2026 ${this.#unshown} more characters of output are not shown; it ended with:`);
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
    const last = drawn.slice(drawn.lastIndexOf('\r') + 1).slice(0, 2 * LONGEST_LINE);
    const text = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.stripVTControlCharacters)(last);
    return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)} \u2026` : text;
}


/***/ }),

/***/ 30287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ parseReported),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   ss: () => (/* binding */ toldValues),
/* harmony export */   xw: () => (/* binding */ pythonDefaults)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/**
 * What a command may append to `SLUICE_EVENTS`, an object a line; `python/sluice.py` writes it. A
 * number that is none, such as NaN, is null.
 */
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200);
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).max(Number.MAX_SAFE_INTEGER);
const metrics = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, number);
const parameter = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000), number, zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
const reported = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('type', [
    /** What trains, with its version. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('framework'), name, version: name }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('params'), values: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, parameter) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('fit-started'), fit: count }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('fit-ended'), fit: count }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('epoch'),
        /** From 1. Left out: the one after the last. */
        epoch: count.min(1).optional(),
        /** How many there are to be. */
        epochs: count.min(1).optional(),
        metrics,
        learningRate: number.optional(),
        seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('batch'),
        epoch: count.min(1),
        batch: count.min(1),
        batches: count.min(1).optional(),
        loss: number,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('checkpoint'), epoch: count, path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** It goes on after that epoch, from a checkpoint. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('resumed'), epoch: count, path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('stopped-early'), epoch: count, best: count, monitor: name }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('learning-rate-reduced'), epoch: count, learningRate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    /** A metric of the command's own, of the whole test set. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('metric'), name, value: number }),
    /** Why the command is about to end. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('error'), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(5000) }),
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
/** What a command is told wherever it runs. */
function toldValues({ seed, params, }) {
    return { SLUICE_SEED: String(seed), SLUICE_PARAMS: JSON.stringify(params) };
}
/** A script that sets no seed for its hashes has the same ones all the same. */
function pythonDefaults(seed) {
    return { PYTHONHASHSEED: String(seed), PYTHONUNBUFFERED: '1' };
}
/**
 * The environment of a command: the usual names, those that its config passes on, and ours. What is
 * not named does not get there, so no token does.
 */
function environmentOf(own, passed, { events, out, data, checkpoint, model, seed, params, python }) {
    const kept = [...PASSED, ...passed].flatMap((key) => {
        const value = own[key];
        return value === undefined ? [] : [[key, value]];
    });
    const inherited = Object.fromEntries(kept);
    const path = inherited['PYTHONPATH'];
    return {
        ...pythonDefaults(seed),
        ...inherited,
        ...(python !== undefined && { PYTHONPATH: path ? `${python}:${path}` : python }),
        SLUICE_EVENTS: events,
        SLUICE_OUT: out,
        ...(data !== undefined && { SLUICE_DATA: data }),
        ...(checkpoint !== undefined && { SLUICE_CHECKPOINT: checkpoint }),
        ...(model !== undefined && { SLUICE_MODEL: model }),
        ...toldValues({ seed, params }),
    };
}


/***/ }),

/***/ 70669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ReportReader)
/* harmony export */ });
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56942);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30287);


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
    #resumed;
    #error;
    #unread = 0;
    #firstUnread = '';
    #untold = 0;
    constructor(emit) {
        this.emit = emit;
    }
    take(line) {
        const report = (0,_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReported */ .LK)(line);
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
            case 'resumed':
                this.#resumed = report.epoch;
                this.emit(report);
                return;
            case 'checkpoint':
            case 'stopped-early':
            case 'learning-rate-reduced':
                this.emit(report);
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
            const first = (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(this.#firstUnread, 80);
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
    /** The epoch after which the command says it goes on, from a checkpoint. */
    get resumed() {
        return this.#resumed;
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


/***/ }),

/***/ 43820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ refuseReported),
  a: () => (/* binding */ watchChild)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/train/child/event-tail.ts

/** Bytes that are read at a time, which is some thousand events. */
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
    /** Bytes of the file, read or not. */
    get size() {
        return (0,external_node_fs_.fstatSync)(this.#file).size;
    }
    /**
     * The lines that end in the next bytes: no more than a chunk of them, as whoever writes faster than
     * we read would have us read for ever. Lines that are too long are left out.
     * @returns undefined where nothing has been appended
     */
    next() {
        const read = (0,external_node_fs_.readSync)(this.#file, this.#chunk, 0, CHUNK, this.#position);
        if (read === 0)
            return undefined;
        this.#position += read;
        const bytes = this.#chunk.subarray(0, read);
        const [first, last] = [bytes.indexOf(NEWLINE), bytes.lastIndexOf(NEWLINE)];
        if (first < 0) {
            this.#keep(bytes);
            return [];
        }
        this.#keep(bytes.subarray(0, first));
        const begun = this.#take();
        // In one go, as a line by itself costs several times what it holds: none of these is too long,
        // since a chunk is not.
        const whole = bytes.subarray(first + 1, Math.max(last, first + 1)).toString('utf8');
        this.#keep(bytes.subarray(last + 1));
        const lines = whole.split('\n').map((line) => line.trim());
        return (begun === undefined ? lines : [begun, ...lines]).filter((line) => line !== '');
    }
    /** What was begun and never ended, and lets go of the file. */
    end() {
        (0,external_node_fs_.closeSync)(this.#file);
        return this.#take();
    }
    #keep(bytes) {
        if (bytes.length === 0)
            return;
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

// EXTERNAL MODULE: ./src/train/child/output-log.ts
var output_log = __webpack_require__(98277);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/train/child/process-group.ts

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

;// CONCATENATED MODULE: ./src/train/child/process.ts




/** Milliseconds. Each look takes the processor from the command, and many events cost as few do. */
const POLL_EVERY = 250;
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
 * @throws the signal's own reason when it is aborted, or what the listener throws, once all has ended
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
        await Promise.race([drained, (0,promises_.setTimeout)(DRAIN_PATIENCE, undefined, { ref: false })]);
        do {
            await (0,promises_.setImmediate)();
            signal.throwIfAborted();
        } while (listener.poll());
        return left && first.kind === 'exited' && first.code === 0 ? { kind: 'left-processes' } : first;
    }
    finally {
        await endGroup(group, 0);
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
        await (0,promises_.setTimeout)(20);
    }
    return true;
}

;// CONCATENATED MODULE: ./src/train/child/watch-child.ts




/** Bytes of events: of more than a million batches. All of them are kept in `events.jsonl`. */
const MOST_REPORTED = 128 << 20;
/**
 * Runs a child to its end and tells of what it prints and reports.
 * @throws BrokenError unless it ended well, and nothing of it is at work any more
 * @throws the signal's own reason when it is aborted, once all has ended
 */
async function watchChild(child, reader, context) {
    refuseUnlessWhole(await listen(child, reader, context), child, reader);
}
async function listen(child, reader, { emit, signal }) {
    const tail = new EventTail(child.events);
    const log = new output_log/* OutputLog */.s((text) => emit({ type: 'output', text }));
    const mark = `SLUICE_EVENTS=${child.events}`;
    try {
        const listener = {
            output: (stream, bytes) => {
                if (!signal.aborted)
                    log.take(stream, bytes);
            },
            poll() {
                if (tail.size > MOST_REPORTED) {
                    throw new errors/* BrokenError */.gk(`${child.name} reported more than ${MOST_REPORTED >> 20} MB of events`, 'Report fewer batches, or none.');
                }
                const lines = tail.next();
                for (const line of lines ?? [])
                    if (!signal.aborted)
                        reader.take(line);
                return lines !== undefined;
            },
        };
        return await runProcess({ ...child, mark }, listener, signal);
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
function refuseUnlessWhole(end, child, reader) {
    const { name } = child;
    const why = whyNotWhole(end, child);
    const said = reader.error === undefined ? '' : `: ${reader.error}`;
    if (why)
        throw new errors/* BrokenError */.gk(`${name} ${why.what}${said}`, why.fix);
    refuseReported(reader, name);
}
/** @throws BrokenError where what a child that exited with 0 has said of itself tells otherwise */
function refuseReported({ error, cutOff }, name) {
    if (error !== undefined) {
        throw new errors/* BrokenError */.gk(`${name} exited with 0, but reported an error: ${error}`);
    }
    if (cutOff) {
        throw new errors/* BrokenError */.gk(`${name} exited with 0, but a training in it began and did not end: it crashed`, 'Let the script end with the exception instead of catching it.');
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
                fix: 'Give it more time: command: {timeout-minutes: \u2026}',
            };
        case 'silent':
            return {
                what: `had printed and reported nothing for ${silentMinutes} min, and was ended`,
                fix: 'Let it say where it is, or give it more time: command: {silent-minutes: \u2026}',
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


/***/ }),

/***/ 50090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ handedRows),
/* harmony export */   f9: () => (/* binding */ ROW_ID),
/* harmony export */   lS: () => (/* binding */ writeRows)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _data_csv_write_csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34225);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4448);





/** What rows are called in the files that a command is handed. */
const ROW_ID = 'sluice_id';
/**
 * Leaves out what a command is not to see: of the test rows the label, and of all rows the columns
 * that are no features.
 * @param hidden columns of the config's `ignore`
 * @throws InputError where a column goes by the name that rows are known by
 */
function handedRows({ train, validation }, { testTable, testIds, encoding }, hidden) {
    if (testTable.columns.some(({ name }) => name === ROW_ID)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`a column is called "${ROW_ID}", by which a command is told its rows`, {
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const { train, validation, test, testIds } = rows;
    await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'train.csv'), (0,_data_csv_write_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCsv */ .y)(train));
    await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'validation.csv'), (0,_data_csv_write_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCsv */ .y)(validation));
    const ids = { name: ROW_ID, cells: testIds };
    await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'test-features.csv'), (0,_data_csv_write_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCsv */ .y)(test, ids));
}


/***/ }),

/***/ 44365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ stampFiles),
/* harmony export */   v: () => (/* binding */ leftFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${file} is a link or no file, so it may lie anywhere`, 'Let the command write files, not links to them.');
        }
        if (before.get(file) === stamp) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${file} was there before the command ran, and it has not written it again`, 'Delete it first, or write to SLUICE_OUT, which is new in each run.');
        }
    }
    const single = found.length === 1 && found[0].file === path;
    const folder = single ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path;
    const files = single ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)] : found.map(({ file }) => file.slice(path.length + 1));
    return { folder, files: files.sort() };
}
async function walk(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path, { bigint: true }).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${path} can't be read (${error.code})`, undefined, { cause: error });
    });
    if (stat === undefined)
        return [];
    if (!stat.isDirectory()) {
        const stamp = [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
        return [{ file: path, stamp, plain: stat.isFile() }];
    }
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path);
    return (await Promise.all(names.map((name) => walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))))).flat();
}


/***/ }),

/***/ 75675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pythonFolder)
/* harmony export */ });
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49496);

/**
 * The folder of `sluice.py`.
 * @throws BrokenError where a part of Sluice is missing
 */
function pythonFolder() {
    return (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFolder */ .v)('python', 'sluice.py');
}


/***/ }),

/***/ 41312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whatItLeft),
/* harmony export */   V: () => (/* binding */ USUAL)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _left_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44365);


/** What a command leaves in `SLUICE_OUT` where its config names no other place. */
const USUAL = { predictions: 'predictions.csv', model: 'model' };
/**
 * What a command that ended well told and left.
 * @param model `named`: its config says that there is one
 * @throws BrokenError where predictions, or a model that is named, are missing or older than the run
 */
async function whatItLeft({ framework, history, reports }, predictions, model) {
    const { engine, version } = framework
        ? { engine: framework.name, version: framework.version }
        : { engine: 'command', version: 'not reported' };
    if ((await (0,_left_files_js__WEBPACK_IMPORTED_MODULE_1__/* .leftFiles */ .v)(predictions.path, predictions.before)) === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`the command exited with 0 and left no predictions: there is no ${predictions.shown}`, 'Write them with sluice.predictions(ids, labels, scores), or name their file in the config.');
    }
    return {
        by: { kind: 'command', engine, version },
        predictions: predictions.path,
        history,
        reported: reports,
        model: await modelAt(model),
    };
}
async function modelAt({ path, shown, before, named, }) {
    const left = await (0,_left_files_js__WEBPACK_IMPORTED_MODULE_1__/* .leftFiles */ .v)(path, before);
    if (left !== undefined)
        return { kind: 'files', ...left, flavour: 'command' };
    if (!named)
        return { kind: 'none' };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`the command exited with 0 and left no model: there is no ${shown}`);
}


/***/ }),

/***/ 79446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULTS)
/* harmony export */ });
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


/***/ }),

/***/ 9395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ Program),
/* harmony export */   EL: () => (/* binding */ Optimizer),
/* harmony export */   J$: () => (/* binding */ Lane),
/* harmony export */   Sc: () => (/* binding */ Rows),
/* harmony export */   UH: () => (/* binding */ RELAXED),
/* harmony export */   Wd: () => (/* binding */ Layer),
/* harmony export */   Y4: () => (/* binding */ Segment),
/* harmony export */   eS: () => (/* binding */ Part),
/* harmony export */   iX: () => (/* binding */ Meeting),
/* harmony export */   pn: () => (/* binding */ Step),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   up: () => (/* binding */ Loss),
/* harmony export */   wJ: () => (/* binding */ LayerKind),
/* harmony export */   xq: () => (/* binding */ Activation)
/* harmony export */ });
/* unused harmony export SOURCE_HASH */
// Written by scripts/build-wasm.mjs from assembly/dense; do not edit.
// biome-ignore-all format: generated
const SOURCE_HASH = '5ab51b1a7f935f4852a3aa6990ff5eb8d7602a0c4345063063e70a364cc9f8d5';
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
const Meeting = {
    bytes: 16,
    fields: {
        arrived: [0, 'i32'],
        generation: [4, 'i32'],
        asleep: [8, 'i32'],
        patience: [12, 'i32'],
    },
};
const Lane = {
    bytes: 68,
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
        meeting: [64, 'usize'],
    },
};
const Segment = {
    bytes: 36,
    fields: {
        offset: [0, 'usize'],
        bytes: [4, 'i32'],
        panelBytes: [8, 'i32'],
        l1: [12, 'f32'],
        l2: [16, 'f32'],
        transposed: [20, 'usize'],
        transposedStride: [24, 'usize'],
        firstOutput: [28, 'i32'],
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
const Program = {
    bytes: 104,
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
        threads: [92, 'i32'],
        call: [96, 'i32'],
        meeting: [100, 'usize'],
    },
};
const RELAXED = 'AGFzbQEAAAABaw1gBH9/f38AYAV/f39/fwBgAn9/AGADf39/AX9gB39/f39/f30AYAF/AGAMf39/f39/f39/f39/AGADf39/AGAJf39/f39/f39/AGAGf39/fX9/AGAFf39/f30BfWABfwF8YAZ/f39/f38AAhIBA2VudgZtZW1vcnkCAwGAgAQDGBcCAwYAAQQBAAIDBQcICQEBCgQFCwwAAAdJCAdyZWZyZXNoABIHcGVuYWx0eQATCGV2YWx1YXRlABQHc2h1ZmZsZQALBHN0b3AACgV0cmFpbgAJBHdvcmsACAZtZW1vcnkCAAqwogEX0AECA38BfiABQQJIBEAPCyAAQQRqIgL+EAIAIQQgAUEBayAAQQH+HgIARgRAIABBAP4XAgAgAiAEQQFq/hcCACAA/hACCARAIAJBf/4AAgAaCw8LAkADQCADQeCnEkgEQCAC/hACACAERw0CIANBAWohAwwBCwsgADQCDELAhD1+IQVBACEDIABBCGoiAEEB/h4CABoDQCAC/hACACAERgRAIAIgBCAF/gECAEECRgR/IANBAWoiA0ECRgVBAAsEQAALDAELCyAAQQH+JQIAGgsLmQ0EE38IewJ9BXwgACgCBCIFIAAoAlwiEUoiAwR/QQAFIAIgBW8LIQQgBSAEQQFqIAMbIRMgAwR/QQAFIAIgBW0LIQ4gAwR/QQEFIBEgBGsgBWpBAWsgBW0LIQ0gBSARSCEVA0AgASASSgRAIAAoAjwgEkEcbGohDyAEIQMDQCADIBNIBEAgDygCBCEGIAAoAgAgA0HEAGxqIQsgACgCDCEKIA8oAgAgACgCBEEBSgR/IAYgBkEHakEDdkECdCIFIAUgBkobBSAGCyIFQQAgAxtqIQkgBiAFayAFIAMbIRRBACEMIA5FBEAgC0QAAAAAAAAAADkDMCALRAAAAAAAAAAAOQM4IBRFBEAgCygCJEEAIAsoAij8CwALC0MAAIA/IAaylSEeIAsoAgAiBSgCFCEIIAUgCygCBEEBa0HgAGxqIQcDQCAMIBRIBEAgCygCCCIGIBQgDGsiBSAFIAZKGyIQQQNqQQRtIgUgDmwgDW1BAnQhBiAQIA5BAWogBWwgDW1BAnQiBSAFIBBKGyAQIAYgBiAQShsiBmshBSAMQQBKIA1BAUpxBEAgCygCQCANEAALIAogCSAMaiAGaiAFIAggBkEFdGogCygCDBAGIAsgEEEBIA4gDRAEIA1BAUoEQCALKAJAIA0QAAsgDkUEQCALIAogCSAMaiAQIAcoAhggBygCHCAeEAULIA1BAUoEQCALKAJAIA0QAAsgCyAQIAxBAEogDiANEA8gDCALKAIIaiEMDAELCyADQQFqIQMMAQsLIAAoAmQgERAARAAAAAAAAAAAISJBACEDA0AgAyAAKAIESARAICIgACgCACADQcQAbGorAzCgISIgA0EBaiEDDAELCyAiIA8oAgS3oyEkRAAAAAAAAAAAISJBACEDA0AgAyAAKAIESARAICIgACgCACADQcQAbGorAzigISIgA0EBaiEDDAELCyAORQRAIAQhAwNAIAMgE0gEQCAAKAIIIANBGGxqIQpBACEMRAAAAAAAAAAAISBEAAAAAAAAAAAhISAAKAIAIgUoAiQhCSAAKAIEQQFKBH8gBSgCaAVBAAshCANAIAwgCigCBEgEQCAKKAIAIAxBJGxqIgcoAgAgBygCBGohBiAHKgIMQwAAAABcIgVFBEAgByoCEEMAAAAAXCEFCyAHKgIM/RMhGiAHKgIQ/RMiGyAb/eQBIR39DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEZIAcoAgAhBwNAIAYgB0sEQCAHIAlq/QAEACEWIAgEQCAWIAcgCGr9AAQA/eQBIRYLIAUEQCAZIAcgACgCEGr9AAQAIhz94AEiFyAXIBsgGv2FAv3mAf3kASEZIBwgHSAWIBz9DAAAAIAAAACAAAAAgAAAAID9TiAa/VAgF/0MAAAAAAAAAAAAAAAAAAAAAP1E/U795AH9hQIhFgsgFiAW/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyIWIBYgGP2FAiEYIAcgCWogFv0LBAAgB0EQaiEHDAELCyAgIBj9HwAgGP0fAZIgGP0fAiAY/R8DkpK7oCEgICEgGf0fACAZ/R8BkiAZ/R8CIBn9HwOSkrugISEgDEEBaiEMDAELCyAKICA5AwggCiAhOQMQIANBAWohAwwBCwsLIBUgACoCOEMAAAAAXnIEQCAAKAJkIBEQAAsgACoCOEMAAAAAXgR9RAAAAAAAAAAAISFBACEDA0AgAyAAKAIESARAICEgACgCCCADQRhsaisDCKAhISADQQFqIQMMAQsLIAAqAjgiHyAhn7YiHpVDAACAPyAeIB9eGwVDAACAPwshHiAEIQMDQCADIBNIBEAgACAAKAIIIANBGGxqIA8gHiAOIA0QDSADQQFqIQMMAQsLIAAoAmQgERAARAAAAAAAAAAAISFBACEDA0AgAyAAKAIESARAICEgACgCCCADQRhsaisDEKAhISADQQFqIQMMAQsLRAAAAAAAAAAAISBBACEDA0AgAyAAKAIESARAICAgACgCCCADQRhsaisDCKAhICADQQFqIQMMAQsLICCfISMgAkUEQCAPICQgIaAiILY4AhAgDyAhtjgCFCAPICO2OAIYIAAgACsDQCAgIA8oAgS3oqA5A0AgACAAKwNIICKgOQNIIAAgACsDUCAjoDkDUAsgJCAhoLYiHiAek0MAAAAAXAR/QQEFICO2Ih4gHpNDAAAAAFwLBEAgEg8LIBJBAWohEgwBCwsgAQujEQIPew1/IAZBA2pBfHEiJSIhQQZvIgYEQCAhQQRBCCAGQQRGG2siBkEAIAZBAE4bISELICFBBXQhJwNAIAggJkoEQCAEICFBBXRqISMgACEGIAshGyAEIRwDQCAcICNJBED9DAAAAAAAAAAAAAAAAAAAAAAhDiAJBHsgCf0ABAAhDiAJ/QAEEAX9DAAAAAAAAAAAAAAAAAAAAAALIQ0gDiIMIhoiGCIVIRMgDSIPIhkiFyIWIRQgBiEgIAIhHiAHIR0DQCAdQQBKBEAgHkEIIB0gHUEIThtBBXRqISIgICEfA0AgH/0JAgAiECAe/QAEACISIA79hQIhDiAQIB79AAQQIhEgDf2FAiENIB/9CQIgIhAgEiAM/YUCIQwgECARIA/9hQIhDyAf/QkCQCIQIBIgGv2FAiEaIBAgESAZ/YUCIRkgH/0JAmAiECASIBj9hQIhGCAQIBEgF/2FAiEXIB/9CQKAASIQIBIgFf2FAiEVIBAgESAW/YUCIRYgH/0JAqABIhAgEiAT/YUCIRMgECARIBT9hQIhFCAfQQRqIR8gIiAeQSBqIh5LDQALIAEgIGohICAdQQhrIR0MAQsLIAoEQCAP/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ8gGv0MAAAAAAAAAAAAAAAAAAAAAP3rASEaIBj9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAX/QwAAAAAAAAAAAAAAAAAAAAA/esBIRcgFf0MAAAAAAAAAAAAAAAAAAAAAP3rASEVIBb9DAAAAAAAAAAAAAAAAAAAAAD96wEhFiAT/QwAAAAAAAAAAAAAAAAAAAAA/esBIRMgFP0MAAAAAAAAAAAAAAAAAAAAAP3rASEUIA79DAAAAAAAAAAAAAAAAAAAAAD96wEhDiAZ/QwAAAAAAAAAAAAAAAAAAAAA/esBIRkgDf0MAAAAAAAAAAAAAAAAAAAAAP3rASENIAz9DAAAAAAAAAAAAAAAAAAAAAD96wEhDAsgCwRAIA4gG/0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ4gDSAb/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hDSAMIBv9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEMIA8gG/0ABDD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ8gGiAb/QAEQP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGiAZIBv9AARQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEZIBggG/0ABGD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRggFyAb/QAEcP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFyAVIBv9AASAAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFSAWIBv9AASQAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFiATIBv9AASgAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hEyAUIBv9AASwAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFCAbQcABaiEbCyAcIA79CwQAIBwgDf0LBBAgHCAM/QsEICAcIA/9CwQwIBwgGv0LBEAgHCAZ/QsEUCAcIBj9CwRgIBwgF/0LBHAgHCAV/QsEgAEgHCAW/QsEkAEgHCAT/QsEoAEgHCAU/QsEsAEgHEHAAWohHCAGQcABaiEGDAELCyAEICdqIiAgJSAha0EFdGohIyAAICdqIR0gCyAnakEAIAsbIiIhHANAICAgI0kEQP0MAAAAAAAAAAAAAAAAAAAAACEOIAkEeyAJ/QAEACEOIAn9AAQQBf0MAAAAAAAAAAAAAAAAAAAAAAshDSAOIgwiGiEYIA0iDyIZIRcgHSEGIAIhGyAHIR4DQCAeQQBKBEAgG0EIIB4gHkEIThtBBXRqISQgBiEfA0AgH/0JAgAiECAb/QAEACISIA79hQIhDiAQIBv9AAQQIhEgDf2FAiENIB/9CQIgIhAgEiAM/YUCIQwgECARIA/9hQIhDyAf/QkCQCIQIBIgGv2FAiEaIBAgESAZ/YUCIRkgH/0JAmAiECASIBj9hQIhGCAQIBEgF/2FAiEXIB9BBGohHyAkIBtBIGoiG0sNAAsgASAGaiEGIB5BCGshHgwBCwsgCgRAIA/9DAAAAAAAAAAAAAAAAAAAAAD96wEhDyAa/QwAAAAAAAAAAAAAAAAAAAAA/esBIRogGP0MAAAAAAAAAAAAAAAAAAAAAP3rASEYIBf9DAAAAAAAAAAAAAAAAAAAAAD96wEhFyAO/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ4gGf0MAAAAAAAAAAAAAAAAAAAAAP3rASEZIA39DAAAAAAAAAAAAAAAAAAAAAD96wEhDSAM/QwAAAAAAAAAAAAAAAAAAAAA/esBIQwLICIEQCAOIBz9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEOIA0gHP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ0gDCAc/QAEIP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hDCAPIBz9AAQw/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEPIBogHP0ABED9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRogGSAc/QAEUP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGSAYIBz9AARg/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEYIBcgHP0ABHD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRcgHEGAAWohHAsgICAO/QsEACAgIA39CwQQICAgDP0LBCAgICAP/QsEMCAgIBr9CwRAICAgGf0LBFAgICAY/QsEYCAgIBf9CwRwICBBgAFqISAgHUGAAWohHQwBCwsgAiADaiECIAQgBWohBCAJQSBqIAkgCRshCSAFIAtqIAsgCxshCyAmQQhqISYMAQsLC64DAgl/BnsgASgCFEUEQA8LIAAoAhAgASgCAGogAiABKAIIbGohBCABKAIgIQYgAyACayELIAEoAhwgAkEDdGohDCABKAIUIQIgASgCGCEDA0AgBSALSARAIAIgDCAFQQN0akEFdGohB0EAIQADQCAAIAZIBEAgByAAQQN2IANsaiAAQQRxQQJ0aiEIQQAhAQNAIAFBIEkEQCAIIAFBA3RqIgkgASAEaiIK/QAEACIPIAr9AAQgIhD9DQABAgMQERITBAUGBxQVFhciESAK/QAEQCISIAr9AARgIg39DQABAgMQERITBAUGBxQVFhciDv0NAAECAwQFBgcQERITFBUWF/0LBAAgCSARIA79DQgJCgsMDQ4PGBkaGxwdHh/9CwQgIAkgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIg4gEiAN/Q0ICQoLGBkaGwwNDg8cHR4fIg39DQABAgMEBQYHEBESExQVFhf9CwRAIAkgDiAN/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCABQRBqIQEMAQsLIARBgAFqIQQgAEEEaiEADAELCyAFQQFqIQUMAQsLC5YHAgl/CHsgACgCDCEIIAEgAUEDakEEbSIFIANBAWpsIARtQQJ0IgYgASAGSBsgASADIAVsIARtQQJ0IgUgASAFSBsiCmshCwNAIAkgACgCBEgEQCAAKAIAIAlB4ABsaiIMKAIABEAgAgRAIARBAUoEQCAAKAJAIAQQAAsgDCgCAEECRgRAIAwoAggiBUEHakEIbSIGIANsIARtQQN0IQcgDCABIAggBSAHIAUgB0gbIAUgA0EBaiAGbCAEbUEDdCIGIAUgBkgbEA4FIANFBEBBACEHIAwoAkgiBf0ABAAhDyAF/QAEECEQIAX9AAQgIREgBf0ABDAhDiAMKAJA/REhEiAMKgJE/RMhEwNAIAcgDCgCCEgEQCAHQQN2IAhsIgYgAUEFdGohBQNAIAUgBksEQCAPIA79rgEiFEEH/asBIBRBGf2tAf1QIA/9rgEhFCAQQQn9qwEhFSAOIBD9USEOIBAgESAP/VEiEf1RIRAgDyAO/VEhDyARIBX9USERIA5BC/2rASAOQRX9rQH9UCEOIAwoAiggBmogEyAUIBL9QP1OIhT9CwQAIAwoAhggBmogDCgCFCAGav0ABAAgFP3mAf0LBAAgBkEQaiEGDAELCyAHQQhqIQcMAQsLIAwoAkggD/0LBAAgDCgCSCAQ/QsEECAMKAJIIBH9CwQgIAwoAkggDv0LBDALCyAEQQFKBEAgACgCQCAEEAALBSAMKAIAQQFGBEAgDCgCFCEGIAwoAhghByAMKAIIIQxBACEFA0AgBSAMSARAIAcgBiABQQV0/AoAACAGIAhqIQYgByAIaiEHIAVBCGohBQwBCwsFQQAhBgNAIAYgDCgCCEgEQCAGQQN2IAhsIAZBBHFBAnRqIQ0gBkECdCIFIAwoAixq/QAEACAFIAwoAlBq/QAEACAMKgJc/RP95AH94wH95wEhDiAFIAwoAkxq/QAEACEPIAUgDCgCMGr9AAQAIRBBACEHA0AgASAHSgRAIA0gB0EFdGoiBSAMKAIYaiAFIAwoAhRq/QAEACAP/eUBIA4gEP2FAv0LBAAgB0EBaiEHDAELCyAGQQRqIQYMAQsLCwsFIApBBXQiBSAMKAIUaiAIIAwoAiwgDCgCBCIGQQNqQXxxQQV0IAUgDCgCGGogCCALIAYgDCgCCCAMKAIwIAwoAgwiBUEBRkEAEAIgBUEBSgRAIAwgCiALIAgQFgsLIAlBAWohCQwBCwsL/wQCB38KfSAAKAIQRQRAIAAgASACIAMgBCAFIAYQEQ8LA0AgAyAJSgRAIAIgCWohByABKAIQIggEQCAIIAdBAnRqKAIAIQcLIAEoAgwiCAR9IAggB0ECdGoqAgAFQwAAgD8LIRQgASgCCCAHQQJ0aioCACESIAlBBXQiByAFakEAIAUbIQogACgCEEEBRgR9IAAgEvwAIAQgB2ogCiAUIAaUEBAFIAQgB2ohDCAUIAaUIRdBACEIQwAAAAAhEUEAIQdDAACAPyAAKAIYIguylSEVQ///f/8hDgNAIAggC0gEQCAMIAAoAgwgCEEDdmwgCEEHcUECdGoiDWoqAgAiDyALQQFKBH1DAACAP0MAAAAAIAggEvwARhsFIBILkyIQiyETIAAoAhBBAkYEQCARIBAgEJSSIREgECAQkiEQBSAAKAIQQQNGBH9BAQUgEyAAKgIUXgsEfSAAKAIQQQNGBH1DAACAPwUgACoCFAsiFiAWjCAQIBBDAAAAAF0bIBBDAAAAAF4bIRAgESAAKAIQQQNGBH0gEwUgFiATIBZDAAAAP5STlAuSBSARIBBDAAAAP5QgEJSSCyERCyAAKAIgBEAgACAAKwM4IBMgFZS7oDkDOAsgDiAPXQRAIA8hDiAIIQcLIAoEQCAKIA1qQwAAAAAgECAVlCAXlCIPIA+LQ++SkyFdGzgCAAsgCEEBaiEIDAELCyAAKAIgRQRAIAAgACsDOEQAAAAAAADwP0QAAAAAAAAAACALQQFKBH8gByAS/ABGBSAOIAAqAhxeIBJDAAAAP15GCxugOQM4CyARIBWUCyEOIAAgACsDMCAOIBSUu6A5AzAgCUEBaiEJDAELCwvWAQEIfyAAKAIQIQggACgCACEKIAAoAgQiCUEDdiELIAlBB3EhDANAIAIgB0oEQCABIAdqIQAgCiAIBH8gCCAAQQJ0aigCAAUgAAsgCWxBAnRqIQAgAyAHQQV0aiEFQQAhBgNAIAYgC0gEQCAFIAD9AAQA/QsEACAFIAD9AAQQ/QsEECAAQSBqIQAgBCAFaiEFIAZBAWohBgwBCwtBACEGA0AgBiAMSARAIAUgACoCADgCACAAQQRqIQAgBUEEaiEFIAZBAWohBgwBCwsgB0EBaiEHDAELCwvaBgIGfwR7A0AgASAHSgRAIAAgB0EFdGoiBSEEQQAhCf0M//9/////f////3////9//yELA0AgAiAJSgRAIAsgBP0ABAD9DP//f////3////9/////f/8gCf0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAL9ESIK/Tn9Uv3pASAE/QAEEP0M//9/////f////3////9//yAJQQRq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgCv05/VL96QEhCyAJQQhqIQkgAyAEaiEEDAELCyAL/R8AIAv9HwGXIAv9HwIgC/0fA5eX/RMhCv0MAAAAAAAAAAAAAAAAAAAAACELIAUhBEEAIQgDQCACIAhKBEBBACEJA0AgCUEISARAIAQgCUECdGoiBv0ABAAgCv3lAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIM/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiDf0Mg4BeOYOAXjmDgF45g4BeOSAN/QwAgDG/AIAxvwCAMb8AgDG/IAz9hQL9hQIhDCAGIAwgDP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAM/QzOQ7c6zkO3Os5DtzrOQ7c6/YUCIAz9DAiJCDwIiQg8CIkIPAiJCDz9hQIgDP0MwakqPcGpKj3BqSo9wakqPf2FAiAM/Qyqqio+qqoqPqqqKj6qqio+/YUCIAz9DAAAAD8AAAA/AAAAPwAAAD/9hQIgDP2FAv0MAACAPwAAgD8AAIA/AACAP/3kASAN/fgBIgxBAf2sASIN/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDCAN/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgCCAJav0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAL9Ef05/U4iDP0LBAAgCyAM/eQBIQsgCUEEaiEJDAELCyAIQQhqIQggAyAEaiEEDAELC0MAAIA/IAv9HwAgC/0fAZIgC/0fAiAL/R8DkpKV/RMhCiAFIQRBACEFA0AgAiAFSgRAIAQgBP0ABAAgCv3mAf0LBAAgBCAE/QAEECAK/eYB/QsEECAFQQhqIQUgAyAEaiEEDAELCyAHQQFqIQcMAQsLC6kBAQR/IABB4ABqIQMDQCAAKAJkIQVBACECAkADQCACQeCnEkgEQCAD/hACACAERw0CIAJBAWohAgwBCwtBACECIAVBCGoiBUEB/h4CABoDQCAD/hACACAERgRAIAMgBEJ//gECAEECRgR/IAJBAWoiAgVBAQtFBEAACwwBCwsgBUEB/iUCABoLIAP+EAIAIQQgACgCWCICQQBOBEAgACACIAEQARoMAQsLC0wBAX8gACACNgJcIAJBAUoEQCAAIAE2AlggACgCZCAAQeAAaiICIAL+EAIAQQFq/hcCAP4QAggEQCACQX/+AAIAGgsLIAAgAUEAEAELNQEBfyAAQX82AlggACgCZCAAQeAAaiIAIAD+EAIAQQFq/hcCAP4QAggEQCAAQX/+AAIAGgsL7AECAn8GfgNAIAEgA0oEQCAAIANBAnRqIAM2AgAgA0EBaiEDDAELCyACKQMAIQYgAikDCCEHIAIpAxAhCCACKQMYIQUgAUEBayEBA0AgAUEASgRAIAUgBnxCF4kgBnwhCSAHQhGGIQogBSAHhSEFIAYgCIUiCCAHhSEHIAUgBoUhBiAIIAqFIQggBUItiSEFIAAgAUECdGoiAygCACEEIAMgACABQQFqrCAJQiCIfkIgiKdBAnRqIgMoAgA2AgAgAyAENgIAIAFBAWshAQwBCwsgAiAGNwMAIAIgBzcDCCACIAg3AxAgAiAFNwMYC8ULAg5/D3sgBkEDakF8cSITIg9BBm8iBgRAIA9BBEEIIAZBBEYbayIGQQAgBkEAThshDwsDQCAPIBVKBEAgASEGIAVBBXQhEiAAIBVBA3YgAmxqIBVBB3FBAnRqIQ4gACAVQQJqIglBA3YgAmxqIAlBB3FBAnRqIQ0gACAVQQRqIglBA3YgAmxqIAlBB3FBAnRqIQwgAyAVQQV0aiEWQQAhFANAIAcgFEoEQP0MAAAAAAAAAAAAAAAAAAAAACEk/QwAAAAAAAAAAAAAAAAAAAAAISP9DAAAAAAAAAAAAAAAAAAAAAAhIv0MAAAAAAAAAAAAAAAAAAAAACEh/QwAAAAAAAAAAAAAAAAAAAAAISD9DAAAAAAAAAAAAAAAAAAAAAAhH/0MAAAAAAAAAAAAAAAAAAAAACEe/QwAAAAAAAAAAAAAAAAAAAAAISX9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRogCAR7IBb9AAQQISMgFv0ABCAhIiAW/QAEMCEhIBb9AARAISAgFv0ABFAhHyAW/QAEYCEeIBb9AARwISUgFv0ABJABIRwgFv0ABKABIRsgFv0ABLABIRogFv0ABAAhJCAW/QAEgAEF/QwAAAAAAAAAAAAAAAAAAAAACyEdIA4hCiANIQkgDCEQIBIgBiILaiERA0AgCv0JAgAiFyAL/QAEACIZICT9hQIhJCAXIAv9AAQQIhggI/2FAiEjIAr9CQIEIhcgGSAi/YUCISIgFyAYICH9hQIhISAJ/QkCACIXIBkgIP2FAiEgIBcgGCAf/YUCIR8gCf0JAgQiFyAZIB79hQIhHiAXIBggJf2FAiElIBD9CQIAIhcgGSAd/YUCIR0gFyAYIBz9hQIhHCAQ/QkCBCIXIBkgG/2FAiEbIBcgGCAa/YUCIRogEEEgaiEQIApBIGohCiAJQSBqIQkgESALQSBqIgtLDQALIBYgJP0LBAAgFiAj/QsEECAWICL9CwQgIBYgIf0LBDAgFiAg/QsEQCAWIB/9CwRQIBYgHv0LBGAgFiAl/QsEcCAWIB39CwSAASAWIBz9CwSQASAWIBv9CwSgASAWIBr9CwSwASAEIBZqIRYgAiAGaiEGIBRBCGohFAwBCwsgFUEGaiEVDAELCwNAIBMgFUoEQCABIQYgBUEFdCEPIAAgFUEDdiACbGogFUEHcUECdGohDSAAIBVBAmoiCUEDdiACbGogCUEHcUECdGohDCADIBVBBXRqIRFBACEQA0AgByAQSgRA/QwAAAAAAAAAAAAAAAAAAAAAIR79DAAAAAAAAAAAAAAAAAAAAAAhJP0MAAAAAAAAAAAAAAAAAAAAACEj/QwAAAAAAAAAAAAAAAAAAAAAISL9DAAAAAAAAAAAAAAAAAAAAAAhIf0MAAAAAAAAAAAAAAAAAAAAACEg/QwAAAAAAAAAAAAAAAAAAAAAIR8gCAR7IBH9AAQQIR4gEf0ABCAhJCAR/QAEMCEjIBH9AARAISIgEf0ABFAhISAR/QAEYCEgIBH9AARwIR8gEf0ABAAF/QwAAAAAAAAAAAAAAAAAAAAACyEdIA0hCiAMIQkgDyAGIgtqIQ4DQCAK/QkCACIXIAv9AAQAIhkgHf2FAiEdIBcgC/0ABBAiGCAe/YUCIR4gCv0JAgQiFyAZICT9hQIhJCAXIBggI/2FAiEjIAn9CQIAIhcgGSAi/YUCISIgFyAYICH9hQIhISAJ/QkCBCIXIBkgIP2FAiEgIBcgGCAf/YUCIR8gCkEgaiEKIAlBIGohCSAOIAtBIGoiC0sNAAsgESAd/QsEACARIB79CwQQIBEgJP0LBCAgESAj/QsEMCARICL9CwRAIBEgIf0LBFAgESAg/QsEYCARIB/9CwRwIAQgEWohESACIAZqIQYgEEEIaiEQDAELCyAVQQRqIRUMAQsLC5AKAwl7DX8BfQNAIBEgASgCBEgEQCABKAIAIBFBJGxqIhIoAggiECASKAIEIhQgEGpBAWsgEG0iFSAEbCAFbWwhDyAUIA8gDyAUShsiEyASKAIAIhZqIQ8gFCAEQQFqIBVsIAVtIBBsIhUgFCAVSBsiFCAWaiEVIAAoAhxBAUYEQCAAKAIAKAIkIRYgA/0TIQZDAACAPyACKgIMk/0TIQcgAioCCIz9EyEIIAAqAiT9EyEJIAAqAij9EyEKIAAqAiz9EyELIAAoAhQhFyAAKAIYIRggACgCECEZA0AgDyAVSQRAIA8gFmr9AAQAIAb95gEiDCAPIBdqIhr9AAQAIg395QEgCSAN/YUCIg0gDf3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8hDSAMIAz95gEgDyAYaiIb/QAEACIM/eUBIAogDP2FAv0MYEKiDWBCog1gQqINYEKiDf3rASEMIBogDf0LBAAgGyAM/QsEACAPIBlqIhr9AAQAIAf95gEgDSAI/eYBIAz94wEgC/3kAf3nAf3kASEMIBogDCAM/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgD0EQaiEPDAELCwUgACgCHCIWBEAgFkECRgRAIAAoAgAoAiQhFiAD/RMhB0MAAIA/IAIqAgyT/RMhCCACKgII/RMhCSAAKgIg/RMhCiAAKgIk/RMhCyAAKgIs/RMhDCAAKgIwIhz9EyENIBxDAAAAAFshFyAAKAIUIRggACgCGCEZIAAoAhAhGgNAIA8gFUkEQCAPIBZq/QAEACAH/eYBIg4gDv3mASALIA8gGWoiG/0ABAAgCv3mAf2FAv0MYEKiDWBCog1gQqINYEKiDf3rASEGIBsgBv0LBAAgDiAJ/eYBIAYgDP3kAf3jAf3nASEGIBdFBEAgDyAYaiIb/QAEACANIAb9hQIiBiAG/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyEGIBsgBv0LBAALIA8gGmoiG/0ABAAgCP3mASAG/eUBIQYgGyAGIAb94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAPQRBqIQ8MAQsLBSAAKAIAKAIkIRYgA/0TIQZDAACAPyACKgIMk/0TIQcgAioCCP0TIQggACoCLP0TIQkgACgCGCEXIAAoAhAhGANAIA8gFUkEQCAPIBZq/QAEACAG/eYBIgogCiAPIBdqIhn9AAQA/YUCIQsgGSAL/QsEACAPIBhqIhn9AAQAIAf95gEgCiAI/eYBIAsgCf3kAf3jAf3nAf3lASEKIBkgCiAK/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgD0EQaiEPDAELCwsFIAAoAgAoAiQhFiACKgIIjCADlP0TIQdDAACAPyACKgIMk/0TIQggACoCMCIc/RMhCSAcQwAAAABbIRcgACgCFCEYIAAoAhAhGQNAIA8gFUkEQCAPIBZq/QAEACAH/eYBIQYgF0UEQCAPIBhqIhr9AAQAIAkgBv2FAiIKIAr94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1PIQogGiAK/QsEACAKIAkgBv2FAiAKIAAoAjQbIQYLIA8gGWoiGv0ABAAgCP3mASAG/eQBIQYgGiAGIAb94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAPQRBqIQ8MAQsLCwsgACASIBMgEG0gFCAQbRADIBFBAWohEQwBCwsLkgQCBH8Ie0MAAIA/IAGylf0TIQogACoCWP0TIQsgAyEGA0AgBCAGSgRAIAZBAnQhByAAKAIUIAZBA3YgAmwgBkEEcUECdGpqIgMgAUEFdGohCP0MAAAAAAAAAAAAAAAAAAAAACEJIAMhBQNAIAUgCEkEQCAJIAX9AAQA/eQBIQkgBUEgaiEFDAELCyAJIAr95gEhDP0MAAAAAAAAAAAAAAAAAAAAACEJIAMhBQNAIAUgCEkEQCAF/QAEACAM/eUBIg0gDSAJ/YUCIQkgBUEgaiEFDAELCyAHIAAoAlRqIAkgCv3mASIJIAAqAlz9E/3kAf3jASIN/QsEAP0MAACAPwAAgD8AAIA/AACAPyAN/ecBIQ0gByAAKAIsav0ABAAhDyAHIAAoAjBq/QAEACEQA0AgAyAISQRAIAAoAiggAyAAKAIUa2ogA/0ABAAgDP3lASAN/eYBIg79CwQAIAAoAhggAyAAKAIUa2ogDiAPIBD9hQL9CwQAIANBIGohAwwBCwsgByAAKAJQav0ABAAhDSAMIAcgACgCTGoiA/0ABAAiDP3lASALIAz9hQIhDCADIAwgDP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAcgACgCUGogCSAN/eUBIAsgDf2FAiIJIAn94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAGQQRqIQYMAQsLC8sIAgt/BXsgACgCDCEJIAEgAUEDakEEbSIFIANBAWpsIARtQQJ0IgYgASAGSBsgASADIAVsIARtQQJ0IgUgASAFSBsiDGshDSAAKAIEQQFrIQsDQCALQQBOBEACQCAAKAIAIAtB4ABsaiIHKAIAQQFGBEAgBygCIARAQQAhBgNAIAYgBygCCEgEQCAGQQN2IAlsIAxBBXRqIgUgDUEFdGohCANAIAUgCEkEQCAFIAcoAiBqIAUgBygCHGr9AAQAIAUgBygCKGr9AAQA/eYB/QsEACAFQRBqIQUMAQsLIAZBCGohBgwBCwsLDAELIAcoAggiBUEHakEIbSIIIANsIARtQQN0IQYgBSAGIAUgBkgbIQYgBSADQQFqIAhsIARtQQN0IgggBSAISBshCiAHKAIABEAgBEEBSgRAIAAoAkAgBBAACyAGIQVDAACAPyABspX9EyESA0AgBSAKSARAIAVBAnQhBiAFQQN2IAlsIAVBBHFBAnRqIQ79DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACERQQAhCANAIAEgCEoEQCAQIA4gCEEFdGoiDyAHKAIcav0ABAAiE/3kASEQIBMgDyAHKAIoav0ABAAgEf2FAiERIAhBAWohCAwBCwsgBiAHKAI4aiAQ/QsEACAGIAcoAjRqIBH9CwQAIAcoAiAEQCAGIAcoAixq/QAEACAGIAcoAlRq/QAEAP3nASETIBAgEv3mASEUIBEgEv3mAf3hASERQQAhBgNAIAEgBkoEQCAOIAZBBXRqIgggBygCKGr9AAQAIBEgCCAHKAIcav0ABAAgFP3lAf2FAiAT/eYBIRAgCCAHKAIgaiAQIBD94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAGQQFqIQYMAQsLCyAFQQRqIQUMAQsLIARBAUoEQCAAKAJAIAQQAAsFIAcoAhBFBEAgByAMIA0gCRAVCyAEQQFKBEAgACgCQCAEEAALIAcoAhQgBygCHCAGQQN2IgggCWxqIgUgCSAHKAI0IAcoAgQiDkEDakF8cUEFdCIPIAhsaiAPIAEgDiAKIAZrIg4gAhAMIAcoAjggBkECdGohCEEAIQoDQCAKIA5IBED9DAAAAAAAAAAAAAAAAAAAAAAhESACBHsgCP0ABBAhESAI/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAALIRAgBSIGIAFBBXRqIQ8DQCAQIAb9AAQA/eQBIRAgESAG/QAEEP3kASERIA8gBkEgaiIGSw0ACyAIIBD9CwQAIAggEf0LBBAgCEEgaiEIIAUgCWohBSAKQQhqIQoMAQsLIAcoAiAiBQRAIAxBBXQiBiAHKAIcaiAJIAcoAjwgBygCCCIIQQdqQXhxQQV0IAUgBmogCSANIAggBygCBEEAQQAgBygCJCIFIAZqQQAgBRsQAgsLCyALQQFrIQsMAQsLC8MLAwZ/BHsDfSAAKAIYIQggACgCDCEJIAIhBf0M//9/////f////3////9//yELA0AgByAISARAIAsgBf0ABAD9DP//f////3////9/////f/8gB/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAj9ESIL/Tn9Uv3pASAF/QAEEP0M//9/////f////3////9//yAHQQRq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgC/05/VL96QEhCyAHQQhqIQcgBSAJaiEFDAELCyAL/R8AIAv9HwGXIAv9HwIgC/0fA5eXIg/9EyELA0AgCCAKSgRAQQAhBQNAIAVBCEgEQCAMIAYgBUECdGoiByACav0ABAAgC/3lAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIM/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiDf0Mg4BeOYOAXjmDgF45g4BeOSAN/QwAgDG/AIAxvwCAMb8AgDG/IAz9hQL9hQIiDCAM/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAz9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgDP0MCIkIPAiJCDwIiQg8CIkIPP2FAiAM/QzBqSo9wakqPcGpKj3BqSo9/YUCIAz9DKqqKj6qqio+qqoqPqqqKj79hQIgDP0MAAAAPwAAAD8AAAA/AAAAP/2FAiAM/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIA39+AEiDEEB/awBIg39DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAMIA39sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIApq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgCP0R/Tn9TiIN/eQBIQwgAwRAIAMgB2ogDf0LBAALIAVBBGohBQwBCwsgCkEIaiEKIAYgCWohBgwBCwsgAUEDdiAJbCABQQdxQQJ0aiIFIAJqKgIAIhEgD1sEf0EAIQYCfwNAIAEgBkoEQEEAIAIgBkEDdiAJbCAGQQdxQQJ0amoqAgAgD1sNAhogBkEBaiEGDAELC0EBCwVBAAsEQCAAIAArAzhEAAAAAAAA8D+gOQM4CyAM/R8AIAz9HwGSIAz9HwIgDP0fA5KSIRAgAwRAIAQgEJX9EyELIAMgBWoiACAAKgIAIBCTOAIAQQAhBkEAIQADQCAAIAhIBEAgAyAGaiIB/QAEACAL/eYBIQwgASAMIAz94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACABIAH9AAQQIAv95gEiDCAM/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBBAgAEEIaiEAIAYgCWohBgwBCwsLIBD9EyIM/Qz//38A//9/AP//fwD//38A/U79DAAAAD8AAAA/AAAAPwAAAD/9UCIL/QzzBDU/8wQ1P/MENT/zBDU//UMhDSALIAsgDf1O/eQB/QwAAIA/AACAPwAAgD8AAIA//eUBIg4gDv3mASELIAxBF/2tAf0MfgAAAH4AAAB+AAAAfgAAAP2xASAN/a4B/foBIgz9DACAMT8AgDE/AIAxPwCAMT8gDiAL/QwAAAC/AAAAvwAAAL8AAAC/IAz9DIOAXrmDgF65g4BeuYOAXrn9DLshkD27IZA9uyGQPbshkD0gDv0MuNHrvbjR67240eu9uNHrvf2FAiAO/QwaJe89GiXvPRol7z0aJe89/YUCIA79DE9d/r1PXf69T13+vU9d/r39hQIgDv0Mv+kRPr/pET6/6RE+v+kRPv2FAiAO/QxQriq+UK4qvlCuKr5Qriq+/YUCIA79DKzOTD6szkw+rM5MPqzOTD79hQIgDv0M/P9/vvz/f778/3++/P9/vv2FAiAO/Qyqqqo+qqqqPqqqqj6qqqo+/YUCIA795gEgC/3mAf2FAv2FAv3kAf2FAv0fACAPIBGTkgvGCwIGewh/A0AgAyANSgRAIAIgDWohDyACIA1BAWoiECADQQFrIhEgECARSBtqIRAgAiANQQJqIhIgESARIBJKG2ohEiACIA1BA2oiEyARIBEgE0obaiER/QyJiAg+iYgIPomICD6JiAg+IAQgDUEFdGoiEyoCAP0TIBMqAiD9IAEgEyoCQP0gAiATKgJg/SADIgn94AH94QH9DAAAsEIAALBCAACwQgAAsEL96gH9DAAAoMIAAKDCAACgwgAAoML96wEiCP0MO6q4PzuquD87qrg/O6q4P/3mAf1qIgr9DIOAXjmDgF45g4BeOYOAXjkgCv0MAIAxvwCAMb8AgDG/AIAxvyAI/YUC/YUCIgggCP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAI/QzOQ7c6zkO3Os5DtzrOQ7c6/YUCIAj9DAiJCDwIiQg8CIkIPAiJCDz9hQIgCP0MwakqPcGpKj3BqSo9wakqPf2FAiAI/Qyqqio+qqoqPqqqKj6qqio+/YUCIAj9DAAAAD8AAAA/AAAAPwAAAD/9hQIgCP2FAv0MAACAPwAAgD8AAIA/AACAP/3kASAK/fgBIghBAf2sASIK/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgCCAK/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEiCiAK/QwAAABAAAAAQAAAAEAAAABA/eQB/ecBIgsgC/3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8iCCAI/eYBIgj9DNmJHT7ZiR0+2YkdPtmJHT79hQIgCP0MjC46PowuOj6MLjo+jC46Pv2FAiAI/Qw5jmM+OY5jPjmOYz45jmM+/YUCIAj9DCVJkj4lSZI+JUmSPiVJkj79hQIgCP0MzczMPs3MzD7NzMw+zczMPv2FAiAI/Qyrqio/q6oqP6uqKj+rqio//YUCIAj9DAAAAEAAAABAAAAAQAAAAED9hQIhDCAJ/QwAAAAAAAAAAAAAAAAAAAAA/esBIAkgASgCCCITIAEoAhAiFAR/IBQgD0ECdGooAgAFIA8LQQJ0aioCAP0TIBMgFAR/IBQgEEECdGooAgAFIBALQQJ0aioCAP0gASATIBQEfyAUIBJBAnRqKAIABSASC0ECdGoqAgD9IAIgEyAUBH8gFCARQQJ0aigCAAUgEQtBAnRqKgIA/SADIgj95gH95QEgCyAM/eYB/eQBIA39Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAD/RH9OSIL/U4gASgCDCIPBHsgAiANaiEQIAIgDUEBaiIRIANBAWsiEiARIBJIG2ohESACIA1BAmoiEyASIBIgE0obaiETIAIgDUEDaiIUIBIgEiAUShtqIRIgDyABKAIQIhQEfyAUIBBBAnRqKAIABSAQC0ECdGoqAgD9EyAPIBQEfyAUIBFBAnRqKAIABSARC0ECdGoqAgD9IAEgDyAUBH8gFCATQQJ0aigCAAUgEwtBAnRqKgIA/SACIA8gFAR/IBQgEkECdGooAgAFIBILQQJ0aioCAP0gAwX9DAAAgD8AAIA/AACAPwAAgD8LIAv9TiIMIAf9hQIhByAOIAkgACoCHP0T/UQgCP0MAAAAPwAAAD8AAAA/AAAAP/1E/VH9TSAL/U79pAFpaiEOIAUEQCAFIA1BBXRqIg8gCv0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyAK/eQB/ecBIgr95gEgCiAJ/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiAI/eUBIAwgBv0T/eYB/eYBIgggCP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8iCP0fADgCACAPIAj9HwE4AiAgDyAI/R8COAJAIA8gCP0fAzgCYAsgDUEEaiENDAELCyAAIAArAzAgB/0fACAH/R8BkiAH/R8CIAf9HwOSkrugOQMwIAAgACsDOCAOt6A5AzgLYQEEfwNAIAIgACgCBEgEQCAAKAIIIAJBGGxqIQNBACEBA0AgASADKAIESARAIAAgAygCACABQSRsaiIEQQAgBCgCBCAEKAIIbRADIAFBAWohAQwBCwsgAkEBaiECDAELCwuQAgMCfAN7BX8DQCAIIAAoAgRIBEAgACgCCCAIQRhsaiEJRAAAAAAAAAAAIQFBACEGA0AgBiAJKAIESARAIAkoAgAgBkEkbGoiCioCDEMAAAAAWwR/IAoqAhBDAAAAAFsFQQALRQRAIAoqAgz9EyEEIAoqAhD9EyEFIAooAgAiByAKKAIEaiEK/QwAAAAAAAAAAAAAAAAAAAAAIQMDQCAHIApJBEAgAyAAKAIQIAdq/QAEAP3gASIDIAMgBSAE/YUC/eYB/eQBIQMgB0EQaiEHDAELCyABIAP9HwAgA/0fAZIgA/0fAiAD/R8DkpK7oCEBCyAGQQFqIQYMAQsLIAIgAaAhAiAIQQFqIQgMAQsLIAILjQYCCH8CeyAAKAIAIgYoAhQhCyAGIAAoAgRBAWtB4ABsaigCGCEIIAAoAhghCiAARAAAAAAAAAAAOQMwIABEAAAAAAAAAAA5AzgDQCADIAlKBEAgASACIAlqIgYgACgCCCIHIAMgCWsiDCAHIAxIGyIMIAsgACgCDBAGIAAgDEEAQQBBARAEIAEoAggEQCAAIAEgBiAMIAhBAEMAAIA/EAULIAUEQAJAIAAoAgwhB0EAIQYgCkEBSgRAIAggDCAKIAcQBwwBCwNAIAYgDEgEQCAIIAZBBXRqIgcqAgD9E/3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIO/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiD/0Mg4BeOYOAXjmDgF45g4BeOSAP/QwAgDG/AIAxvwCAMb8AgDG/IA79hQL9hQIhDiAH/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA/IA4gDv3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAO/QzOQ7c6zkO3Os5DtzrOQ7c6/YUCIA79DAiJCDwIiQg8CIkIPAiJCDz9hQIgDv0MwakqPcGpKj3BqSo9wakqPf2FAiAO/Qyqqio+qqoqPqqqKj6qqio+/YUCIA79DAAAAD8AAAA/AAAAPwAAAD/9hQIgDv2FAv0MAACAPwAAgD8AAIA/AACAP/3kASAP/fgBIg5BAf2sASIP/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDiAP/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH95AH95wH9HwA4AgAgBkEBaiEGDAELCwsLQQAhBwNAIAcgDEgEQCAIIAdBBXRqIQ1BACEGA0AgBiAKSARAIAQgDSAAKAIMIAZBA3ZsaiAGQQdxQQJ0aioCADgCACAEQQRqIQQgBkEBaiEGDAELCyAHQQFqIQcMAQsLIAkgACgCCGohCQwBCwsLqAYCA3sHfyAAKAIMIghFBEAPCyABQQV0IQkgCEEJRgRAIAkgACgCGGohCCAJIAAoAhxqIQkgACgCCEEHakEDdiADbCEKA0AgAiAHSgRA/QwAAAAAAAAAAAAAAAAAAAAAIQQgB0EFdCIAIQEDQCABIApJBEAgASAIaiIL/QAEECABIAlqIgz9AAQQIAv9AAQAIAz9AAQAIAT9hQL9hQIhBCABIANqIQEMAQsLIAT9HwAgBP0fAZIgBP0fAiAE/R8DkpL9EyEFA0AgACAKSQRAIAAgCWoiAf0ABBAgBf3lASEGIAEgACAIaiIL/QAEACAB/QAEACAF/eUB/eYBIgQgBP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAEgC/0ABBAgBv3mASIEIAT94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEECAAIANqIQAMAQsLIAdBAWohBwwBCwsPCwNAIAcgACgCCEgEQCAAKAIcIgogB0EDdiADbGogCWoiASACQQV0aiELIAAoAhggCmshDCAAKAIoIg0gCmtBACANGyEKA0AgASALSQRAIAEgCmpBACAKGyENIAEgDGr9AAQAIgT9DAAAAAAAAAAAAAAAAAAAAAD9RCEFIAEgAf0ABAACewJAAkACQAJAAkACQAJAIAhBAWsOCAABAgMGBgQFBgv9DAAAgD8AAIA/AACAPwAAgD8gBf1ODAYL/QwAAIA/AACAPwAAgD8AAIA//QzNzEw+zcxMPs3MTD7NzEw+IAX9UgwFC/0MAACAPwAAgD8AAIA/AACAPyAE/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9UgwEC/0MX32GP199hj9ffYY/X32GPyAE/QxmCeE/ZgnhP2YJ4T9mCeE//eQBIAX9UgwDC/0MAACAPwAAgD8AAIA/AACAPyAEIAT95gH95QEMAgsgBP0MAACAPwAAgD8AAIA/AACAPyAE/eUB/eYBDAELIA39AAQAC/3mASIEIAT94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACABQRBqIQEMAQsLIAdBCGohBwwBCwsLjh0CBHsGfyAAKAIYIAFBBXRqIQggACgCDCIKQQlGBEAgCCACIAAoAgggAxAHDwsDQCAJIAAoAghIBEAgCCAJQQN2IANsaiIBIAJBBXRqIQsgACgCKCIMBH8gDCAAKAIYawVBAAshDQNAIAEgC0kEQCAB/QAEACEEIAEgDWpBACANGyEMAkACQAJAAkACQAJAAkACQAJAIApBAWsOCAABAgMEBQYHCAsgBP0MAAAAAAAAAAAAAAAAAAAAAP3rASEEDAcLIAQgBP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3rASEEDAYLIAQgBP0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIF/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBv0Mg4BeOYOAXjmDgF45g4BeOSAG/QwAgDG/AIAxvwCAMb8AgDG/IAX9hQL9hQIiBSAF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAX9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgBf0MCIkIPAiJCDwIiQg8CIkIPP2FAiAF/QzBqSo9wakqPcGpKj3BqSo9/YUCIAX9DKqqKj6qqio+qqoqPqqqKj79hQIgBf0MAAAAPwAAAD8AAAA/AAAAP/2FAiAF/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAb9+AEiBUEB/awBIgb9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIAb9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lASAE/QwAAAAAAAAAAAAAAAAAAAAA/UT9UiEEDAULIAT9DF99hj9ffYY/X32GP199hj/95gEgBP0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIF/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBv0Mg4BeOYOAXjmDgF45g4BeOSAG/QwAgDG/AIAxvwCAMb8AgDG/IAX9hQL9hQIiBSAF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAX9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgBf0MCIkIPAiJCDwIiQg8CIkIPP2FAiAF/QzBqSo9wakqPcGpKj3BqSo9/YUCIAX9DKqqKj6qqio+qqoqPqqqKj79hQIgBf0MAAAAPwAAAD8AAAA/AAAAP/2FAiAF/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAb9+AEiBUEB/awBIgb9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIAb9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lAf0MZgnhP2YJ4T9mCeE/ZgnhP/3mASAE/QwAAAAAAAAAAAAAAAAAAAAA/UT9UiEEDAQLIAT9DPMENT/zBDU/8wQ1P/MENT/95gEiBf0My0d1QMtHdUDLR3VAy0d1QP3qAf0My0d1wMtHdcDLR3XAy0d1wP3rASIGIAb95gEhB/0MAAAAPwAAAD8AAAA/AAAAPyAF/QwAAACAAAAAgAAAAIAAAACA/U79DAAAgD8AAIA/AACAPwAAgD/9UCAG/QxRLXA5US1wOVEtcDlRLXA5IAf9DKJdXzuiXV87ol1fO6JdXzv9hQIgB/0M67ZQPeu2UD3rtlA967ZQPf2FAiAH/QxApz0+QKc9PkCnPT5Apz0+/YUCIAf9DLpukD+6bpA/um6QP7pukD/9hQL95gH9DAY5/bMGOf2zBjn9swY5/bMgB/0M34jFN9+IxTffiMU334jFN/2FAiAH/QwobYU6KG2FOihthToobYU6/YUCIAf9DNSHZjzUh2Y81IdmPNSHZjz9hQIgB/0MIUzjPSFM4z0hTOM9IUzjPf2FAiAH/QxKtP4+SrT+Pkq0/j5KtP4+/YUCIAf9DAAAgD8AAIA/AACAPwAAgD/9hQL95wEgBf3gAf0My0d1QMtHdUDLR3VAy0d1QP1G/VL9DAAAAD8AAAA/AAAAPwAAAD/9hQIhBSAMBEAgDCAEIAQgBP3mAf0MAAAAvwAAAL8AAAC/AAAAv/3mAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIG/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiB/0Mg4BeOYOAXjmDgF45g4BeOSAH/QwAgDG/AIAxvwCAMb8AgDG/IAb9hQL9hQIiBiAG/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAb9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgBv0MCIkIPAiJCDwIiQg8CIkIPP2FAiAG/QzBqSo9wakqPcGpKj3BqSo9/YUCIAb9DKqqKj6qqio+qqoqPqqqKj79hQIgBv0MAAAAPwAAAD8AAAA/AAAAP/2FAiAG/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAf9+AEiBkEB/awBIgf9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAGIAf9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3mAf0MKkLMPipCzD4qQsw+KkLMPiAF/YUC/QsEAAsgBCAF/eYBIQQMAwsgBP0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyAE/eEB/QwAAK5CAACuQgAArkIAAK5C/eoB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgT9DDuquD87qrg/O6q4PzuquD/95gH9aiIF/QyDgF45g4BeOYOAXjmDgF45IAX9DACAMb8AgDG/AIAxvwCAMb8gBP2FAv2FAiIEIAT95gH9DGdpUDlnaVA5Z2lQOWdpUDkgBP0MzkO3Os5DtzrOQ7c6zkO3Ov2FAiAE/QwIiQg8CIkIPAiJCDwIiQg8/YUCIAT9DMGpKj3BqSo9wakqPcGpKj39hQIgBP0MqqoqPqqqKj6qqio+qqoqPv2FAiAE/QwAAAA/AAAAPwAAAD8AAAA//YUCIAT9hQL9DAAAgD8AAIA/AACAPwAAgD/95AEgBf34ASIEQQH9rAEiBf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAQgBf2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/eQB/ecBIgX95gEhBCAMBEAgDCAE/QwAAIA/AACAPwAAgD8AAIA/IAX95QEgBf2FAv0LBAALDAIL/Qzq8Lq76vC6u+rwurvq8Lq7IAQgBP3mASIF/QxOE6k8ThOpPE4TqTxOE6k8/YUCIAX9DC0eXL0tHly9LR5cvS0eXL39hQIgBf0Mk4MIPpODCD6Tgwg+k4MIPv2FAiAF/QyZqqq+maqqvpmqqr6Zqqq+/YUCIAX95gEgBCAE/YUC/QwAAIA/AACAPwAAgD8AAIA//QwAAABAAAAAQAAAAEAAAABAIAT94AEiBSAF/eQB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgb9DDuquD87qrg/O6q4PzuquD/95gH9aiIH/QyDgF45g4BeOYOAXjmDgF45IAf9DACAMb8AgDG/AIAxvwCAMb8gBv2FAv2FAiIGIAb95gH9DGdpUDlnaVA5Z2lQOWdpUDkgBv0MzkO3Os5DtzrOQ7c6zkO3Ov2FAiAG/QwIiQg8CIkIPAiJCDwIiQg8/YUCIAb9DMGpKj3BqSo9wakqPcGpKj39hQIgBv0MqqoqPqqqKj6qqio+qqoqPv2FAiAG/QwAAAA/AAAAPwAAAD8AAAA//YUCIAb9hQL9DAAAgD8AAIA/AACAPwAAgD/95AEgB/34ASIGQQH9rAEiB/0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAYgB/2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/QwAAIA/AACAPwAAgD8AAIA//eQB/ecB/eUBIAT9DAAAAIAAAACAAAAAgAAAAID9Tv1QIAX9DAAAID8AACA/AAAgPwAAID/9Q/1SIQQMAQv9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD8gBP3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIE/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBf0Mg4BeOYOAXjmDgF45g4BeOSAF/QwAgDG/AIAxvwCAMb8AgDG/IAT9hQL9hQIiBCAE/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAT9DM5DtzrOQ7c6zkO3Os5Dtzr9hQIgBP0MCIkIPAiJCDwIiQg8CIkIPP2FAiAE/QzBqSo9wakqPcGpKj3BqSo9/YUCIAT9DKqqKj6qqio+qqoqPqqqKj79hQIgBP0MAAAAPwAAAD8AAAA/AAAAP/2FAiAE/YUC/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9+AEiBEEB/awBIgX9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAEIAX9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3kAf3nASEECyABIAT9CwQAIAFBEGohAQwBCwsgCUEIaiEJDAELCyAKQQhGBEAgACgCCCIAQQdxBEAgAEF4cSIB/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgAP0RIgT9OSEFIAFBBGr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAE/TkhBCAIIABBA3YgA2xqIQBBACEBA0AgASACSARAIAAgAP0ABAAgBf1O/QsEACAAIAD9AAQQIAT9Tv0LBBAgAUEBaiEBIABBIGohAAwBCwsLCws=';
const PLAIN = 'AGFzbQEAAAABaw1gBH9/f38AYAV/f39/fwBgAn9/AGADf39/AX9gB39/f39/f30AYAF/AGAMf39/f39/f39/f39/AGADf39/AGAJf39/f39/f39/AGAGf39/fX9/AGAFf39/f30BfWABfwF8YAZ/f39/f38AAhIBA2VudgZtZW1vcnkCAwGAgAQDGBcCAwYAAQQBAAIDBQcICQEBCgQFCwwAAAdJCAdyZWZyZXNoABIHcGVuYWx0eQATCGV2YWx1YXRlABQHc2h1ZmZsZQALBHN0b3AACgV0cmFpbgAJBHdvcmsACAZtZW1vcnkCAArDpgEX0AECA38BfiABQQJIBEAPCyAAQQRqIgL+EAIAIQQgAUEBayAAQQH+HgIARgRAIABBAP4XAgAgAiAEQQFq/hcCACAA/hACCARAIAJBf/4AAgAaCw8LAkADQCADQeCnEkgEQCAC/hACACAERw0CIANBAWohAwwBCwsgADQCDELAhD1+IQVBACEDIABBCGoiAEEB/h4CABoDQCAC/hACACAERgRAIAIgBCAF/gECAEECRgR/IANBAWoiA0ECRgVBAAsEQAALDAELCyAAQQH+JQIAGgsLog0EE38IewJ9BXwgACgCBCIFIAAoAlwiEUoiAwR/QQAFIAIgBW8LIQQgBSAEQQFqIAMbIRMgAwR/QQAFIAIgBW0LIQ4gAwR/QQEFIBEgBGsgBWpBAWsgBW0LIQ0gBSARSCEVA0AgASASSgRAIAAoAjwgEkEcbGohDyAEIQMDQCADIBNIBEAgDygCBCEGIAAoAgAgA0HEAGxqIQsgACgCDCEKIA8oAgAgACgCBEEBSgR/IAYgBkEHakEDdkECdCIFIAUgBkobBSAGCyIFQQAgAxtqIQkgBiAFayAFIAMbIRRBACEMIA5FBEAgC0QAAAAAAAAAADkDMCALRAAAAAAAAAAAOQM4IBRFBEAgCygCJEEAIAsoAij8CwALC0MAAIA/IAaylSEeIAsoAgAiBSgCFCEIIAUgCygCBEEBa0HgAGxqIQcDQCAMIBRIBEAgCygCCCIGIBQgDGsiBSAFIAZKGyIQQQNqQQRtIgUgDmwgDW1BAnQhBiAQIA5BAWogBWwgDW1BAnQiBSAFIBBKGyAQIAYgBiAQShsiBmshBSAMQQBKIA1BAUpxBEAgCygCQCANEAALIAogCSAMaiAGaiAFIAggBkEFdGogCygCDBAGIAsgEEEBIA4gDRAEIA1BAUoEQCALKAJAIA0QAAsgDkUEQCALIAogCSAMaiAQIAcoAhggBygCHCAeEAULIA1BAUoEQCALKAJAIA0QAAsgCyAQIAxBAEogDiANEA8gDCALKAIIaiEMDAELCyADQQFqIQMMAQsLIAAoAmQgERAARAAAAAAAAAAAISJBACEDA0AgAyAAKAIESARAICIgACgCACADQcQAbGorAzCgISIgA0EBaiEDDAELCyAiIA8oAgS3oyEkRAAAAAAAAAAAISJBACEDA0AgAyAAKAIESARAICIgACgCACADQcQAbGorAzigISIgA0EBaiEDDAELCyAORQRAIAQhAwNAIAMgE0gEQCAAKAIIIANBGGxqIQpBACEMRAAAAAAAAAAAISBEAAAAAAAAAAAhISAAKAIAIgUoAiQhCSAAKAIEQQFKBH8gBSgCaAVBAAshCANAIAwgCigCBEgEQCAKKAIAIAxBJGxqIgcoAgAgBygCBGohBiAHKgIMQwAAAABcIgVFBEAgByoCEEMAAAAAXCEFCyAHKgIM/RMhGiAHKgIQ/RMiGyAb/eQBIR39DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEZIAcoAgAhBwNAIAYgB0sEQCAHIAlq/QAEACEWIAgEQCAWIAcgCGr9AAQA/eQBIRYLIAUEQCAZIAcgACgCEGr9AAQAIhz94AEiFyAXIBv95gEgGv3kAf3mAf3kASEZIBwgHf3mASAWIBz9DAAAAIAAAACAAAAAgAAAAID9TiAa/VAgF/0MAAAAAAAAAAAAAAAAAAAAAP1E/U795AH95AEhFgsgFiAW/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyIWIBb95gEgGP3kASEYIAcgCWogFv0LBAAgB0EQaiEHDAELCyAgIBj9HwAgGP0fAZIgGP0fAiAY/R8DkpK7oCEgICEgGf0fACAZ/R8BkiAZ/R8CIBn9HwOSkrugISEgDEEBaiEMDAELCyAKICA5AwggCiAhOQMQIANBAWohAwwBCwsLIBUgACoCOEMAAAAAXnIEQCAAKAJkIBEQAAsgACoCOEMAAAAAXgR9RAAAAAAAAAAAISFBACEDA0AgAyAAKAIESARAICEgACgCCCADQRhsaisDCKAhISADQQFqIQMMAQsLIAAqAjgiHyAhn7YiHpVDAACAPyAeIB9eGwVDAACAPwshHiAEIQMDQCADIBNIBEAgACAAKAIIIANBGGxqIA8gHiAOIA0QDSADQQFqIQMMAQsLIAAoAmQgERAARAAAAAAAAAAAISFBACEDA0AgAyAAKAIESARAICEgACgCCCADQRhsaisDEKAhISADQQFqIQMMAQsLRAAAAAAAAAAAISBBACEDA0AgAyAAKAIESARAICAgACgCCCADQRhsaisDCKAhICADQQFqIQMMAQsLICCfISMgAkUEQCAPICQgIaAiILY4AhAgDyAhtjgCFCAPICO2OAIYIAAgACsDQCAgIA8oAgS3oqA5A0AgACAAKwNIICKgOQNIIAAgACsDUCAjoDkDUAsgJCAhoLYiHiAek0MAAAAAXAR/QQEFICO2Ih4gHpNDAAAAAFwLBEAgEg8LIBJBAWohEgwBCwsgAQvfEQIPew1/IAZBA2pBfHEiJSIhQQZvIgYEQCAhQQRBCCAGQQRGG2siBkEAIAZBAE4bISELICFBBXQhJwNAIAggJkoEQCAEICFBBXRqISMgACEGIAshGyAEIRwDQCAcICNJBED9DAAAAAAAAAAAAAAAAAAAAAAhDiAJBHsgCf0ABAAhDiAJ/QAEEAX9DAAAAAAAAAAAAAAAAAAAAAALIQ0gDiIMIhoiGCIVIRMgDSIPIhkiFyIWIRQgBiEgIAIhHiAHIR0DQCAdQQBKBEAgHkEIIB0gHUEIThtBBXRqISIgICEfA0AgH/0JAgAiECAe/QAEACIS/eYBIA795AEhDiAQIB79AAQQIhH95gEgDf3kASENIB/9CQIgIhAgEv3mASAM/eQBIQwgECAR/eYBIA/95AEhDyAf/QkCQCIQIBL95gEgGv3kASEaIBAgEf3mASAZ/eQBIRkgH/0JAmAiECAS/eYBIBj95AEhGCAQIBH95gEgF/3kASEXIB/9CQKAASIQIBL95gEgFf3kASEVIBAgEf3mASAW/eQBIRYgH/0JAqABIhAgEv3mASAT/eQBIRMgECAR/eYBIBT95AEhFCAfQQRqIR8gIiAeQSBqIh5LDQALIAEgIGohICAdQQhrIR0MAQsLIAoEQCAP/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ8gGv0MAAAAAAAAAAAAAAAAAAAAAP3rASEaIBj9DAAAAAAAAAAAAAAAAAAAAAD96wEhGCAX/QwAAAAAAAAAAAAAAAAAAAAA/esBIRcgFf0MAAAAAAAAAAAAAAAAAAAAAP3rASEVIBb9DAAAAAAAAAAAAAAAAAAAAAD96wEhFiAT/QwAAAAAAAAAAAAAAAAAAAAA/esBIRMgFP0MAAAAAAAAAAAAAAAAAAAAAP3rASEUIA79DAAAAAAAAAAAAAAAAAAAAAD96wEhDiAZ/QwAAAAAAAAAAAAAAAAAAAAA/esBIRkgDf0MAAAAAAAAAAAAAAAAAAAAAP3rASENIAz9DAAAAAAAAAAAAAAAAAAAAAD96wEhDAsgCwRAIA4gG/0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ4gDSAb/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hDSAMIBv9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEMIA8gG/0ABDD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ8gGiAb/QAEQP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGiAZIBv9AARQ/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEZIBggG/0ABGD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRggFyAb/QAEcP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFyAVIBv9AASAAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFSAWIBv9AASQAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFiATIBv9AASgAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hEyAUIBv9AASwAf0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hFCAbQcABaiEbCyAcIA79CwQAIBwgDf0LBBAgHCAM/QsEICAcIA/9CwQwIBwgGv0LBEAgHCAZ/QsEUCAcIBj9CwRgIBwgF/0LBHAgHCAV/QsEgAEgHCAW/QsEkAEgHCAT/QsEoAEgHCAU/QsEsAEgHEHAAWohHCAGQcABaiEGDAELCyAEICdqIiAgJSAha0EFdGohIyAAICdqIR0gCyAnakEAIAsbIiIhHANAICAgI0kEQP0MAAAAAAAAAAAAAAAAAAAAACEOIAkEeyAJ/QAEACEOIAn9AAQQBf0MAAAAAAAAAAAAAAAAAAAAAAshDSAOIgwiGiEYIA0iDyIZIRcgHSEGIAIhGyAHIR4DQCAeQQBKBEAgG0EIIB4gHkEIThtBBXRqISQgBiEfA0AgH/0JAgAiECAb/QAEACIS/eYBIA795AEhDiAQIBv9AAQQIhH95gEgDf3kASENIB/9CQIgIhAgEv3mASAM/eQBIQwgECAR/eYBIA/95AEhDyAf/QkCQCIQIBL95gEgGv3kASEaIBAgEf3mASAZ/eQBIRkgH/0JAmAiECAS/eYBIBj95AEhGCAQIBH95gEgF/3kASEXIB9BBGohHyAkIBtBIGoiG0sNAAsgASAGaiEGIB5BCGshHgwBCwsgCgRAIA/9DAAAAAAAAAAAAAAAAAAAAAD96wEhDyAa/QwAAAAAAAAAAAAAAAAAAAAA/esBIRogGP0MAAAAAAAAAAAAAAAAAAAAAP3rASEYIBf9DAAAAAAAAAAAAAAAAAAAAAD96wEhFyAO/QwAAAAAAAAAAAAAAAAAAAAA/esBIQ4gGf0MAAAAAAAAAAAAAAAAAAAAAP3rASEZIA39DAAAAAAAAAAAAAAAAAAAAAD96wEhDSAM/QwAAAAAAAAAAAAAAAAAAAAA/esBIQwLICIEQCAOIBz9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEOIA0gHP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIQ0gDCAc/QAEIP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hDCAPIBz9AAQw/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEPIBogHP0ABED9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRogGSAc/QAEUP0MAAAAAAAAAAAAAAAAAAAAAP1E/U4hGSAYIBz9AARg/QwAAAAAAAAAAAAAAAAAAAAA/UT9TiEYIBcgHP0ABHD9DAAAAAAAAAAAAAAAAAAAAAD9RP1OIRcgHEGAAWohHAsgICAO/QsEACAgIA39CwQQICAgDP0LBCAgICAP/QsEMCAgIBr9CwRAICAgGf0LBFAgICAY/QsEYCAgIBf9CwRwICBBgAFqISAgHUGAAWohHQwBCwsgAiADaiECIAQgBWohBCAJQSBqIAkgCRshCSAFIAtqIAsgCxshCyAmQQhqISYMAQsLC64DAgl/BnsgASgCFEUEQA8LIAAoAhAgASgCAGogAiABKAIIbGohBCABKAIgIQYgAyACayELIAEoAhwgAkEDdGohDCABKAIUIQIgASgCGCEDA0AgBSALSARAIAIgDCAFQQN0akEFdGohB0EAIQADQCAAIAZIBEAgByAAQQN2IANsaiAAQQRxQQJ0aiEIQQAhAQNAIAFBIEkEQCAIIAFBA3RqIgkgASAEaiIK/QAEACIPIAr9AAQgIhD9DQABAgMQERITBAUGBxQVFhciESAK/QAEQCISIAr9AARgIg39DQABAgMQERITBAUGBxQVFhciDv0NAAECAwQFBgcQERITFBUWF/0LBAAgCSARIA79DQgJCgsMDQ4PGBkaGxwdHh/9CwQgIAkgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIg4gEiAN/Q0ICQoLGBkaGwwNDg8cHR4fIg39DQABAgMEBQYHEBESExQVFhf9CwRAIAkgDiAN/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCABQRBqIQEMAQsLIARBgAFqIQQgAEEEaiEADAELCyAFQQFqIQUMAQsLC5kHAgl/CHsgACgCDCEIIAEgAUEDakEEbSIFIANBAWpsIARtQQJ0IgYgASAGSBsgASADIAVsIARtQQJ0IgUgASAFSBsiCmshCwNAIAkgACgCBEgEQCAAKAIAIAlB4ABsaiIMKAIABEAgAgRAIARBAUoEQCAAKAJAIAQQAAsgDCgCAEECRgRAIAwoAggiBUEHakEIbSIGIANsIARtQQN0IQcgDCABIAggBSAHIAUgB0gbIAUgA0EBaiAGbCAEbUEDdCIGIAUgBkgbEA4FIANFBEBBACEHIAwoAkgiBf0ABAAhDyAF/QAEECEQIAX9AAQgIREgBf0ABDAhDiAMKAJA/REhEiAMKgJE/RMhEwNAIAcgDCgCCEgEQCAHQQN2IAhsIgYgAUEFdGohBQNAIAUgBksEQCAPIA79rgEiFEEH/asBIBRBGf2tAf1QIA/9rgEhFCAQQQn9qwEhFSAOIBD9USEOIBAgESAP/VEiEf1RIRAgDyAO/VEhDyARIBX9USERIA5BC/2rASAOQRX9rQH9UCEOIAwoAiggBmogEyAUIBL9QP1OIhT9CwQAIAwoAhggBmogDCgCFCAGav0ABAAgFP3mAf0LBAAgBkEQaiEGDAELCyAHQQhqIQcMAQsLIAwoAkggD/0LBAAgDCgCSCAQ/QsEECAMKAJIIBH9CwQgIAwoAkggDv0LBDALCyAEQQFKBEAgACgCQCAEEAALBSAMKAIAQQFGBEAgDCgCFCEGIAwoAhghByAMKAIIIQxBACEFA0AgBSAMSARAIAcgBiABQQV0/AoAACAGIAhqIQYgByAIaiEHIAVBCGohBQwBCwsFQQAhBgNAIAYgDCgCCEgEQCAGQQN2IAhsIAZBBHFBAnRqIQ0gBkECdCIFIAwoAixq/QAEACAFIAwoAlBq/QAEACAMKgJc/RP95AH94wH95wEhDiAFIAwoAkxq/QAEACEPIAUgDCgCMGr9AAQAIRBBACEHA0AgASAHSgRAIA0gB0EFdGoiBSAMKAIYaiAFIAwoAhRq/QAEACAP/eUBIA795gEgEP3kAf0LBAAgB0EBaiEHDAELCyAGQQRqIQYMAQsLCwsFIApBBXQiBSAMKAIUaiAIIAwoAiwgDCgCBCIGQQNqQXxxQQV0IAUgDCgCGGogCCALIAYgDCgCCCAMKAIwIAwoAgwiBUEBRkEAEAIgBUEBSgRAIAwgCiALIAgQFgsLIAlBAWohCQwBCwsL/wQCB38KfSAAKAIQRQRAIAAgASACIAMgBCAFIAYQEQ8LA0AgAyAJSgRAIAIgCWohByABKAIQIggEQCAIIAdBAnRqKAIAIQcLIAEoAgwiCAR9IAggB0ECdGoqAgAFQwAAgD8LIRQgASgCCCAHQQJ0aioCACESIAlBBXQiByAFakEAIAUbIQogACgCEEEBRgR9IAAgEvwAIAQgB2ogCiAUIAaUEBAFIAQgB2ohDCAUIAaUIRdBACEIQwAAAAAhEUEAIQdDAACAPyAAKAIYIguylSEVQ///f/8hDgNAIAggC0gEQCAMIAAoAgwgCEEDdmwgCEEHcUECdGoiDWoqAgAiDyALQQFKBH1DAACAP0MAAAAAIAggEvwARhsFIBILkyIQiyETIAAoAhBBAkYEQCARIBAgEJSSIREgECAQkiEQBSAAKAIQQQNGBH9BAQUgEyAAKgIUXgsEfSAAKAIQQQNGBH1DAACAPwUgACoCFAsiFiAWjCAQIBBDAAAAAF0bIBBDAAAAAF4bIRAgESAAKAIQQQNGBH0gEwUgFiATIBZDAAAAP5STlAuSBSARIBBDAAAAP5QgEJSSCyERCyAAKAIgBEAgACAAKwM4IBMgFZS7oDkDOAsgDiAPXQRAIA8hDiAIIQcLIAoEQCAKIA1qQwAAAAAgECAVlCAXlCIPIA+LQ++SkyFdGzgCAAsgCEEBaiEIDAELCyAAKAIgRQRAIAAgACsDOEQAAAAAAADwP0QAAAAAAAAAACALQQFKBH8gByAS/ABGBSAOIAAqAhxeIBJDAAAAP15GCxugOQM4CyARIBWUCyEOIAAgACsDMCAOIBSUu6A5AzAgCUEBaiEJDAELCwvWAQEIfyAAKAIQIQggACgCACEKIAAoAgQiCUEDdiELIAlBB3EhDANAIAIgB0oEQCABIAdqIQAgCiAIBH8gCCAAQQJ0aigCAAUgAAsgCWxBAnRqIQAgAyAHQQV0aiEFQQAhBgNAIAYgC0gEQCAFIAD9AAQA/QsEACAFIAD9AAQQ/QsEECAAQSBqIQAgBCAFaiEFIAZBAWohBgwBCwtBACEGA0AgBiAMSARAIAUgACoCADgCACAAQQRqIQAgBUEEaiEFIAZBAWohBgwBCwsgB0EBaiEHDAELCwvyBgIGfwR7A0AgASAHSgRAIAAgB0EFdGoiBSEEQQAhCf0M//9/////f////3////9//yELA0AgAiAJSgRAIAsgBP0ABAD9DP//f////3////9/////f/8gCf0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAL9ESIK/Tn9Uv3pASAE/QAEEP0M//9/////f////3////9//yAJQQRq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgCv05/VL96QEhCyAJQQhqIQkgAyAEaiEEDAELCyAL/R8AIAv9HwGXIAv9HwIgC/0fA5eX/RMhCv0MAAAAAAAAAAAAAAAAAAAAACELIAUhBEEAIQgDQCACIAhKBEBBACEJA0AgCUEISARAIAQgCUECdGoiBv0ABAAgCv3lAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIM/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiDf0Mg4BeOYOAXjmDgF45g4BeOf3mASAN/QwAgDG/AIAxvwCAMb8AgDG//eYBIAz95AH95AEhDCAGIAwgDP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAM/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIAz95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgDP3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAM/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIAz95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgDP3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAN/fgBIgxBAf2sASIN/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDCAN/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgCCAJav0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAL9Ef05/U4iDP0LBAAgCyAM/eQBIQsgCUEEaiEJDAELCyAIQQhqIQggAyAEaiEEDAELC0MAAIA/IAv9HwAgC/0fAZIgC/0fAiAL/R8DkpKV/RMhCiAFIQRBACEFA0AgAiAFSgRAIAQgBP0ABAAgCv3mAf0LBAAgBCAE/QAEECAK/eYB/QsEECAFQQhqIQUgAyAEaiEEDAELCyAHQQFqIQcMAQsLC6kBAQR/IABB4ABqIQMDQCAAKAJkIQVBACECAkADQCACQeCnEkgEQCAD/hACACAERw0CIAJBAWohAgwBCwtBACECIAVBCGoiBUEB/h4CABoDQCAD/hACACAERgRAIAMgBEJ//gECAEECRgR/IAJBAWoiAgVBAQtFBEAACwwBCwsgBUEB/iUCABoLIAP+EAIAIQQgACgCWCICQQBOBEAgACACIAEQARoMAQsLC0wBAX8gACACNgJcIAJBAUoEQCAAIAE2AlggACgCZCAAQeAAaiICIAL+EAIAQQFq/hcCAP4QAggEQCACQX/+AAIAGgsLIAAgAUEAEAELNQEBfyAAQX82AlggACgCZCAAQeAAaiIAIAD+EAIAQQFq/hcCAP4QAggEQCAAQX/+AAIAGgsL7AECAn8GfgNAIAEgA0oEQCAAIANBAnRqIAM2AgAgA0EBaiEDDAELCyACKQMAIQYgAikDCCEHIAIpAxAhCCACKQMYIQUgAUEBayEBA0AgAUEASgRAIAUgBnxCF4kgBnwhCSAHQhGGIQogBSAHhSEFIAYgCIUiCCAHhSEHIAUgBoUhBiAIIAqFIQggBUItiSEFIAAgAUECdGoiAygCACEEIAMgACABQQFqrCAJQiCIfkIgiKdBAnRqIgMoAgA2AgAgAyAENgIAIAFBAWshAQwBCwsgAiAGNwMAIAIgBzcDCCACIAg3AxAgAiAFNwMYC4EMAg5/D3sgBkEDakF8cSITIg9BBm8iBgRAIA9BBEEIIAZBBEYbayIGQQAgBkEAThshDwsDQCAPIBVKBEAgASEGIAVBBXQhEiAAIBVBA3YgAmxqIBVBB3FBAnRqIQ4gACAVQQJqIglBA3YgAmxqIAlBB3FBAnRqIQ0gACAVQQRqIglBA3YgAmxqIAlBB3FBAnRqIQwgAyAVQQV0aiEWQQAhFANAIAcgFEoEQP0MAAAAAAAAAAAAAAAAAAAAACEk/QwAAAAAAAAAAAAAAAAAAAAAISP9DAAAAAAAAAAAAAAAAAAAAAAhIv0MAAAAAAAAAAAAAAAAAAAAACEh/QwAAAAAAAAAAAAAAAAAAAAAISD9DAAAAAAAAAAAAAAAAAAAAAAhH/0MAAAAAAAAAAAAAAAAAAAAACEe/QwAAAAAAAAAAAAAAAAAAAAAISX9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRogCAR7IBb9AAQQISMgFv0ABCAhIiAW/QAEMCEhIBb9AARAISAgFv0ABFAhHyAW/QAEYCEeIBb9AARwISUgFv0ABJABIRwgFv0ABKABIRsgFv0ABLABIRogFv0ABAAhJCAW/QAEgAEF/QwAAAAAAAAAAAAAAAAAAAAACyEdIA4hCiANIQkgDCEQIBIgBiILaiERA0AgCv0JAgAiFyAL/QAEACIZ/eYBICT95AEhJCAXIAv9AAQQIhj95gEgI/3kASEjIAr9CQIEIhcgGf3mASAi/eQBISIgFyAY/eYBICH95AEhISAJ/QkCACIXIBn95gEgIP3kASEgIBcgGP3mASAf/eQBIR8gCf0JAgQiFyAZ/eYBIB795AEhHiAXIBj95gEgJf3kASElIBD9CQIAIhcgGf3mASAd/eQBIR0gFyAY/eYBIBz95AEhHCAQ/QkCBCIXIBn95gEgG/3kASEbIBcgGP3mASAa/eQBIRogEEEgaiEQIApBIGohCiAJQSBqIQkgESALQSBqIgtLDQALIBYgJP0LBAAgFiAj/QsEECAWICL9CwQgIBYgIf0LBDAgFiAg/QsEQCAWIB/9CwRQIBYgHv0LBGAgFiAl/QsEcCAWIB39CwSAASAWIBz9CwSQASAWIBv9CwSgASAWIBr9CwSwASAEIBZqIRYgAiAGaiEGIBRBCGohFAwBCwsgFUEGaiEVDAELCwNAIBMgFUoEQCABIQYgBUEFdCEPIAAgFUEDdiACbGogFUEHcUECdGohDSAAIBVBAmoiCUEDdiACbGogCUEHcUECdGohDCADIBVBBXRqIRFBACEQA0AgByAQSgRA/QwAAAAAAAAAAAAAAAAAAAAAIR79DAAAAAAAAAAAAAAAAAAAAAAhJP0MAAAAAAAAAAAAAAAAAAAAACEj/QwAAAAAAAAAAAAAAAAAAAAAISL9DAAAAAAAAAAAAAAAAAAAAAAhIf0MAAAAAAAAAAAAAAAAAAAAACEg/QwAAAAAAAAAAAAAAAAAAAAAIR8gCAR7IBH9AAQQIR4gEf0ABCAhJCAR/QAEMCEjIBH9AARAISIgEf0ABFAhISAR/QAEYCEgIBH9AARwIR8gEf0ABAAF/QwAAAAAAAAAAAAAAAAAAAAACyEdIA0hCiAMIQkgDyAGIgtqIQ4DQCAK/QkCACIXIAv9AAQAIhn95gEgHf3kASEdIBcgC/0ABBAiGP3mASAe/eQBIR4gCv0JAgQiFyAZ/eYBICT95AEhJCAXIBj95gEgI/3kASEjIAn9CQIAIhcgGf3mASAi/eQBISIgFyAY/eYBICH95AEhISAJ/QkCBCIXIBn95gEgIP3kASEgIBcgGP3mASAf/eQBIR8gCkEgaiEKIAlBIGohCSAOIAtBIGoiC0sNAAsgESAd/QsEACARIB79CwQQIBEgJP0LBCAgESAj/QsEMCARICL9CwRAIBEgIf0LBFAgESAg/QsEYCARIB/9CwRwIAQgEWohESACIAZqIQYgEEEIaiEQDAELCyAVQQRqIRUMAQsLC6UKAwl7DX8BfQNAIBEgASgCBEgEQCABKAIAIBFBJGxqIhIoAggiECASKAIEIhQgEGpBAWsgEG0iFSAEbCAFbWwhDyAUIA8gDyAUShsiEyASKAIAIhZqIQ8gFCAEQQFqIBVsIAVtIBBsIhUgFCAVSBsiFCAWaiEVIAAoAhxBAUYEQCAAKAIAKAIkIRYgA/0TIQZDAACAPyACKgIMk/0TIQcgAioCCIz9EyEIIAAqAiT9EyEJIAAqAij9EyEKIAAqAiz9EyELIAAoAhQhFyAAKAIYIRggACgCECEZA0AgDyAVSQRAIA8gFmr9AAQAIAb95gEiDCAPIBdqIhr9AAQAIg395QEgCf3mASAN/eQBIg0gDf3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8hDSAMIAz95gEgDyAYaiIb/QAEACIM/eUBIAr95gEgDP3kAf0MYEKiDWBCog1gQqINYEKiDf3rASEMIBogDf0LBAAgGyAM/QsEACAPIBlqIhr9AAQAIAf95gEgDSAI/eYBIAz94wEgC/3kAf3nAf3kASEMIBogDCAM/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgD0EQaiEPDAELCwUgACgCHCIWBEAgFkECRgRAIAAoAgAoAiQhFiAD/RMhB0MAAIA/IAIqAgyT/RMhCCACKgII/RMhCSAAKgIg/RMhCiAAKgIk/RMhCyAAKgIs/RMhDCAAKgIwIhz9EyENIBxDAAAAAFshFyAAKAIUIRggACgCGCEZIAAoAhAhGgNAIA8gFUkEQCAPIBZq/QAEACAH/eYBIg4gDv3mASAL/eYBIA8gGWoiG/0ABAAgCv3mAf3kAf0MYEKiDWBCog1gQqINYEKiDf3rASEGIBsgBv0LBAAgDiAJ/eYBIAYgDP3kAf3jAf3nASEGIBdFBEAgDyAYaiIb/QAEACAN/eYBIAb95AEiBiAG/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9TyEGIBsgBv0LBAALIA8gGmoiG/0ABAAgCP3mASAG/eUBIQYgGyAGIAb94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAPQRBqIQ8MAQsLBSAAKAIAKAIkIRYgA/0TIQZDAACAPyACKgIMk/0TIQcgAioCCP0TIQggACoCLP0TIQkgACgCGCEXIAAoAhAhGANAIA8gFUkEQCAPIBZq/QAEACAG/eYBIgogCv3mASAPIBdqIhn9AAQA/eQBIQsgGSAL/QsEACAPIBhqIhn9AAQAIAf95gEgCiAI/eYBIAsgCf3kAf3jAf3nAf3lASEKIBkgCiAK/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBAAgD0EQaiEPDAELCwsFIAAoAgAoAiQhFiACKgIIjCADlP0TIQdDAACAPyACKgIMk/0TIQggACoCMCIc/RMhCSAcQwAAAABbIRcgACgCFCEYIAAoAhAhGQNAIA8gFUkEQCAPIBZq/QAEACAH/eYBIQYgF0UEQCAPIBhqIhr9AAQAIAn95gEgBv3kASIKIAr94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1PIQogGiAK/QsEACAKIAn95gEgBv3kASAKIAAoAjQbIQYLIA8gGWoiGv0ABAAgCP3mASAG/eQBIQYgGiAGIAb94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAPQRBqIQ8MAQsLCwsgACASIBMgEG0gFCAQbRADIBFBAWohEQwBCwsLngQCBH8Ie0MAAIA/IAGylf0TIQogACoCWP0TIQsgAyEGA0AgBCAGSgRAIAZBAnQhByAAKAIUIAZBA3YgAmwgBkEEcUECdGpqIgMgAUEFdGohCP0MAAAAAAAAAAAAAAAAAAAAACEJIAMhBQNAIAUgCEkEQCAJIAX9AAQA/eQBIQkgBUEgaiEFDAELCyAJIAr95gEhDP0MAAAAAAAAAAAAAAAAAAAAACEJIAMhBQNAIAUgCEkEQCAF/QAEACAM/eUBIg0gDf3mASAJ/eQBIQkgBUEgaiEFDAELCyAHIAAoAlRqIAkgCv3mASIJIAAqAlz9E/3kAf3jASIN/QsEAP0MAACAPwAAgD8AAIA/AACAPyAN/ecBIQ0gByAAKAIsav0ABAAhDyAHIAAoAjBq/QAEACEQA0AgAyAISQRAIAAoAiggAyAAKAIUa2ogA/0ABAAgDP3lASAN/eYBIg79CwQAIAAoAhggAyAAKAIUa2ogDiAP/eYBIBD95AH9CwQAIANBIGohAwwBCwsgByAAKAJQav0ABAAhDSAMIAcgACgCTGoiA/0ABAAiDP3lASAL/eYBIAz95AEhDCADIAwgDP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAcgACgCUGogCSAN/eUBIAv95gEgDf3kASIJIAn94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAGQQRqIQYMAQsLC9EIAgt/BXsgACgCDCEJIAEgAUEDakEEbSIFIANBAWpsIARtQQJ0IgYgASAGSBsgASADIAVsIARtQQJ0IgUgASAFSBsiDGshDSAAKAIEQQFrIQsDQCALQQBOBEACQCAAKAIAIAtB4ABsaiIHKAIAQQFGBEAgBygCIARAQQAhBgNAIAYgBygCCEgEQCAGQQN2IAlsIAxBBXRqIgUgDUEFdGohCANAIAUgCEkEQCAFIAcoAiBqIAUgBygCHGr9AAQAIAUgBygCKGr9AAQA/eYB/QsEACAFQRBqIQUMAQsLIAZBCGohBgwBCwsLDAELIAcoAggiBUEHakEIbSIIIANsIARtQQN0IQYgBSAGIAUgBkgbIQYgBSADQQFqIAhsIARtQQN0IgggBSAISBshCiAHKAIABEAgBEEBSgRAIAAoAkAgBBAACyAGIQVDAACAPyABspX9EyESA0AgBSAKSARAIAVBAnQhBiAFQQN2IAlsIAVBBHFBAnRqIQ79DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACERQQAhCANAIAEgCEoEQCAQIA4gCEEFdGoiDyAHKAIcav0ABAAiE/3kASEQIBMgDyAHKAIoav0ABAD95gEgEf3kASERIAhBAWohCAwBCwsgBiAHKAI4aiAQ/QsEACAGIAcoAjRqIBH9CwQAIAcoAiAEQCAGIAcoAixq/QAEACAGIAcoAlRq/QAEAP3nASETIBAgEv3mASEUIBEgEv3mAf3hASERQQAhBgNAIAEgBkoEQCAOIAZBBXRqIgggBygCKGr9AAQAIBH95gEgCCAHKAIcav0ABAAgFP3lAf3kASAT/eYBIRAgCCAHKAIgaiAQIBD94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACAGQQFqIQYMAQsLCyAFQQRqIQUMAQsLIARBAUoEQCAAKAJAIAQQAAsFIAcoAhBFBEAgByAMIA0gCRAVCyAEQQFKBEAgACgCQCAEEAALIAcoAhQgBygCHCAGQQN2IgggCWxqIgUgCSAHKAI0IAcoAgQiDkEDakF8cUEFdCIPIAhsaiAPIAEgDiAKIAZrIg4gAhAMIAcoAjggBkECdGohCEEAIQoDQCAKIA5IBED9DAAAAAAAAAAAAAAAAAAAAAAhESACBHsgCP0ABBAhESAI/QAEAAX9DAAAAAAAAAAAAAAAAAAAAAALIRAgBSIGIAFBBXRqIQ8DQCAQIAb9AAQA/eQBIRAgESAG/QAEEP3kASERIA8gBkEgaiIGSw0ACyAIIBD9CwQAIAggEf0LBBAgCEEgaiEIIAUgCWohBSAKQQhqIQoMAQsLIAcoAiAiBQRAIAxBBXQiBiAHKAIcaiAJIAcoAjwgBygCCCIIQQdqQXhxQQV0IAUgBmogCSANIAggBygCBEEAQQAgBygCJCIFIAZqQQAgBRsQAgsLCyALQQFrIQsMAQsLC/wLAwZ/BHsDfSAAKAIYIQggACgCDCEJIAIhBf0M//9/////f////3////9//yELA0AgByAISARAIAsgBf0ABAD9DP//f////3////9/////f/8gB/0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIAj9ESIL/Tn9Uv3pASAF/QAEEP0M//9/////f////3////9//yAHQQRq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgC/05/VL96QEhCyAHQQhqIQcgBSAJaiEFDAELCyAL/R8AIAv9HwGXIAv9HwIgC/0fA5eXIg/9EyELA0AgCCAKSgRAQQAhBQNAIAVBCEgEQCAMIAYgBUECdGoiByACav0ABAAgC/3lAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIM/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiDf0Mg4BeOYOAXjmDgF45g4BeOf3mASAN/QwAgDG/AIAxvwCAMb8AgDG//eYBIAz95AH95AEiDCAM/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAz95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgDP3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAM/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAz95gH9DKqqKj6qqio+qqoqPqqqKj795AEgDP3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAM/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIA39+AEiDEEB/awBIg39DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAMIA39sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIApq/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgCP0R/Tn9TiIN/eQBIQwgAwRAIAMgB2ogDf0LBAALIAVBBGohBQwBCwsgCkEIaiEKIAYgCWohBgwBCwsgAUEDdiAJbCABQQdxQQJ0aiIFIAJqKgIAIhEgD1sEf0EAIQYCfwNAIAEgBkoEQEEAIAIgBkEDdiAJbCAGQQdxQQJ0amoqAgAgD1sNAhogBkEBaiEGDAELC0EBCwVBAAsEQCAAIAArAzhEAAAAAAAA8D+gOQM4CyAM/R8AIAz9HwGSIAz9HwIgDP0fA5KSIRAgAwRAIAQgEJX9EyELIAMgBWoiACAAKgIAIBCTOAIAQQAhBkEAIQADQCAAIAhIBEAgAyAGaiIB/QAEACAL/eYBIQwgASAMIAz94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACABIAH9AAQQIAv95gEiDCAM/eAB/QzvkpMh75KTIe+SkyHvkpMh/UP9T/0LBBAgAEEIaiEAIAYgCWohBgwBCwsLIBD9EyIM/Qz//38A//9/AP//fwD//38A/U79DAAAAD8AAAA/AAAAPwAAAD/9UCIL/QzzBDU/8wQ1P/MENT/zBDU//UMhDSALIAsgDf1O/eQB/QwAAIA/AACAPwAAgD8AAIA//eUBIg4gDv3mASELIAxBF/2tAf0MfgAAAH4AAAB+AAAAfgAAAP2xASAN/a4B/foBIgz9DACAMT8AgDE/AIAxPwCAMT/95gEgDiAL/QwAAAC/AAAAvwAAAL8AAAC//eYBIAz9DIOAXrmDgF65g4BeuYOAXrn95gH9DLshkD27IZA9uyGQPbshkD0gDv3mAf0MuNHrvbjR67240eu9uNHrvf3kASAO/eYB/QwaJe89GiXvPRol7z0aJe89/eQBIA795gH9DE9d/r1PXf69T13+vU9d/r395AEgDv3mAf0Mv+kRPr/pET6/6RE+v+kRPv3kASAO/eYB/QxQriq+UK4qvlCuKr5Qriq+/eQBIA795gH9DKzOTD6szkw+rM5MPqzOTD795AEgDv3mAf0M/P9/vvz/f778/3++/P9/vv3kASAO/eYB/Qyqqqo+qqqqPqqqqj6qqqo+/eQBIA795gEgC/3mAf3kAf3kAf3kAf3kAf0fACAPIBGTkgv2CwIGewh/A0AgAyANSgRAIAIgDWohDyACIA1BAWoiECADQQFrIhEgECARSBtqIRAgAiANQQJqIhIgESARIBJKG2ohEiACIA1BA2oiEyARIBEgE0obaiER/QyJiAg+iYgIPomICD6JiAg+IAQgDUEFdGoiEyoCAP0TIBMqAiD9IAEgEyoCQP0gAiATKgJg/SADIgn94AH94QH9DAAAsEIAALBCAACwQgAAsEL96gH9DAAAoMIAAKDCAACgwgAAoML96wEiCP0MO6q4PzuquD87qrg/O6q4P/3mAf1qIgr9DIOAXjmDgF45g4BeOYOAXjn95gEgCv0MAIAxvwCAMb8AgDG/AIAxv/3mASAI/eQB/eQBIgggCP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAI/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIAj95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgCP3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAI/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIAj95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgCP3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAK/fgBIghBAf2sASIK/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgCCAK/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEiCiAK/QwAAABAAAAAQAAAAEAAAABA/eQB/ecBIgsgC/3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8iCCAI/eYBIgj95gH9DNmJHT7ZiR0+2YkdPtmJHT795AEgCP3mAf0MjC46PowuOj6MLjo+jC46Pv3kASAI/eYB/Qw5jmM+OY5jPjmOYz45jmM+/eQBIAj95gH9DCVJkj4lSZI+JUmSPiVJkj795AEgCP3mAf0MzczMPs3MzD7NzMw+zczMPv3kASAI/eYB/Qyrqio/q6oqP6uqKj+rqio//eQBIAj95gH9DAAAAEAAAABAAAAAQAAAAED95AEhDCAJ/QwAAAAAAAAAAAAAAAAAAAAA/esBIAkgASgCCCITIAEoAhAiFAR/IBQgD0ECdGooAgAFIA8LQQJ0aioCAP0TIBMgFAR/IBQgEEECdGooAgAFIBALQQJ0aioCAP0gASATIBQEfyAUIBJBAnRqKAIABSASC0ECdGoqAgD9IAIgEyAUBH8gFCARQQJ0aigCAAUgEQtBAnRqKgIA/SADIgj95gH95QEgCyAM/eYB/eQBIA39Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAD/RH9OSIL/U4gASgCDCIPBHsgAiANaiEQIAIgDUEBaiIRIANBAWsiEiARIBJIG2ohESACIA1BAmoiEyASIBIgE0obaiETIAIgDUEDaiIUIBIgEiAUShtqIRIgDyABKAIQIhQEfyAUIBBBAnRqKAIABSAQC0ECdGoqAgD9EyAPIBQEfyAUIBFBAnRqKAIABSARC0ECdGoqAgD9IAEgDyAUBH8gFCATQQJ0aigCAAUgEwtBAnRqKgIA/SACIA8gFAR/IBQgEkECdGooAgAFIBILQQJ0aioCAP0gAwX9DAAAgD8AAIA/AACAPwAAgD8LIAv9TiIM/eYBIAf95AEhByAOIAkgACoCHP0T/UQgCP0MAAAAPwAAAD8AAAA/AAAAP/1E/VH9TSAL/U79pAFpaiEOIAUEQCAFIA1BBXRqIg8gCv0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyAK/eQB/ecBIgr95gEgCiAJ/QwAAAAAAAAAAAAAAAAAAAAA/UP9UiAI/eUBIAwgBv0T/eYB/eYBIgggCP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U8iCP0fADgCACAPIAj9HwE4AiAgDyAI/R8COAJAIA8gCP0fAzgCYAsgDUEEaiENDAELCyAAIAArAzAgB/0fACAH/R8BkiAH/R8CIAf9HwOSkrugOQMwIAAgACsDOCAOt6A5AzgLYQEEfwNAIAIgACgCBEgEQCAAKAIIIAJBGGxqIQNBACEBA0AgASADKAIESARAIAAgAygCACABQSRsaiIEQQAgBCgCBCAEKAIIbRADIAFBAWohAQwBCwsgAkEBaiECDAELCwuTAgMCfAN7BX8DQCAIIAAoAgRIBEAgACgCCCAIQRhsaiEJRAAAAAAAAAAAIQFBACEGA0AgBiAJKAIESARAIAkoAgAgBkEkbGoiCioCDEMAAAAAWwR/IAoqAhBDAAAAAFsFQQALRQRAIAoqAgz9EyEEIAoqAhD9EyEFIAooAgAiByAKKAIEaiEK/QwAAAAAAAAAAAAAAAAAAAAAIQMDQCAHIApJBEAgAyAAKAIQIAdq/QAEAP3gASIDIAMgBf3mASAE/eQB/eYB/eQBIQMgB0EQaiEHDAELCyABIAP9HwAgA/0fAZIgA/0fAiAD/R8DkpK7oCEBCyAGQQFqIQYMAQsLIAIgAaAhAiAIQQFqIQgMAQsLIAILpQYCCH8CeyAAKAIAIgYoAhQhCyAGIAAoAgRBAWtB4ABsaigCGCEIIAAoAhghCiAARAAAAAAAAAAAOQMwIABEAAAAAAAAAAA5AzgDQCADIAlKBEAgASACIAlqIgYgACgCCCIHIAMgCWsiDCAHIAxIGyIMIAsgACgCDBAGIAAgDEEAQQBBARAEIAEoAggEQCAAIAEgBiAMIAhBAEMAAIA/EAULIAUEQAJAIAAoAgwhB0EAIQYgCkEBSgRAIAggDCAKIAcQBwwBCwNAIAYgDEgEQCAIIAZBBXRqIgcqAgD9E/3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIO/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiD/0Mg4BeOYOAXjmDgF45g4BeOf3mASAP/QwAgDG/AIAxvwCAMb8AgDG//eYBIA795AH95AEhDiAH/QwAAIA/AACAPwAAgD8AAIA//QwAAIA/AACAPwAAgD8AAIA/IA4gDv3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAO/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIA795gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgDv3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAO/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIA795gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgDv3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAP/fgBIg5BAf2sASIP/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDiAP/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH95AH95wH9HwA4AgAgBkEBaiEGDAELCwsLQQAhBwNAIAcgDEgEQCAIIAdBBXRqIQ1BACEGA0AgBiAKSARAIAQgDSAAKAIMIAZBA3ZsaiAGQQdxQQJ0aioCADgCACAEQQRqIQQgBkEBaiEGDAELCyAHQQFqIQcMAQsLIAkgACgCCGohCQwBCwsLrgYCA3sHfyAAKAIMIghFBEAPCyABQQV0IQkgCEEJRgRAIAkgACgCGGohCCAJIAAoAhxqIQkgACgCCEEHakEDdiADbCEKA0AgAiAHSgRA/QwAAAAAAAAAAAAAAAAAAAAAIQQgB0EFdCIAIQEDQCABIApJBEAgASAIaiIL/QAEECABIAlqIgz9AAQQ/eYBIAv9AAQAIAz9AAQA/eYBIAT95AH95AEhBCABIANqIQEMAQsLIAT9HwAgBP0fAZIgBP0fAiAE/R8DkpL9EyEFA0AgACAKSQRAIAAgCWoiAf0ABBAgBf3lASEGIAEgACAIaiIL/QAEACAB/QAEACAF/eUB/eYBIgQgBP3gAf0M75KTIe+SkyHvkpMh75KTIf1D/U/9CwQAIAEgC/0ABBAgBv3mASIEIAT94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEECAAIANqIQAMAQsLIAdBAWohBwwBCwsPCwNAIAcgACgCCEgEQCAAKAIcIgogB0EDdiADbGogCWoiASACQQV0aiELIAAoAhggCmshDCAAKAIoIg0gCmtBACANGyEKA0AgASALSQRAIAEgCmpBACAKGyENIAEgDGr9AAQAIgT9DAAAAAAAAAAAAAAAAAAAAAD9RCEFIAEgAf0ABAACewJAAkACQAJAAkACQAJAIAhBAWsOCAABAgMGBgQFBgv9DAAAgD8AAIA/AACAPwAAgD8gBf1ODAYL/QwAAIA/AACAPwAAgD8AAIA//QzNzEw+zcxMPs3MTD7NzEw+IAX9UgwFC/0MAACAPwAAgD8AAIA/AACAPyAE/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9UgwEC/0MX32GP199hj9ffYY/X32GPyAE/QxmCeE/ZgnhP2YJ4T9mCeE//eQBIAX9UgwDC/0MAACAPwAAgD8AAIA/AACAPyAEIAT95gH95QEMAgsgBP0MAACAPwAAgD8AAIA/AACAPyAE/eUB/eYBDAELIA39AAQAC/3mASIEIAT94AH9DO+SkyHvkpMh75KTIe+SkyH9Q/1P/QsEACABQRBqIQEMAQsLIAdBCGohBwwBCwsL1B4CBHsGfyAAKAIYIAFBBXRqIQggACgCDCIKQQlGBEAgCCACIAAoAgggAxAHDwsDQCAJIAAoAghIBEAgCCAJQQN2IANsaiIBIAJBBXRqIQsgACgCKCIMBH8gDCAAKAIYawVBAAshDQNAIAEgC0kEQCAB/QAEACEEIAEgDWpBACANGyEMAkACQAJAAkACQAJAAkACQAJAIApBAWsOCAABAgMEBQYHCAsgBP0MAAAAAAAAAAAAAAAAAAAAAP3rASEEDAcLIAQgBP0MzcxMPs3MTD7NzEw+zcxMPv3mAf3rASEEDAYLIAQgBP0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIF/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBv0Mg4BeOYOAXjmDgF45g4BeOf3mASAG/QwAgDG/AIAxvwCAMb8AgDG//eYBIAX95AH95AEiBSAF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAX95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBf3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAF/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAX95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBf3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAF/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAb9+AEiBUEB/awBIgb9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIAb9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lASAE/QwAAAAAAAAAAAAAAAAAAAAA/UT9UiEEDAULIAT9DF99hj9ffYY/X32GP199hj/95gEgBP0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIF/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBv0Mg4BeOYOAXjmDgF45g4BeOf3mASAG/QwAgDG/AIAxvwCAMb8AgDG//eYBIAX95AH95AEiBSAF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAX95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBf3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAF/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAX95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBf3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAF/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAb9+AEiBUEB/awBIgb9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAFIAb9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0MAACAPwAAgD8AAIA/AACAP/3lAf0MZgnhP2YJ4T9mCeE/ZgnhP/3mASAE/QwAAAAAAAAAAAAAAAAAAAAA/UT9UiEEDAQLIAT9DPMENT/zBDU/8wQ1P/MENT/95gEiBf0My0d1QMtHdUDLR3VAy0d1QP3qAf0My0d1wMtHdcDLR3XAy0d1wP3rASIGIAb95gEhB/0MAAAAPwAAAD8AAAA/AAAAPyAF/QwAAACAAAAAgAAAAIAAAACA/U79DAAAgD8AAIA/AACAPwAAgD/9UCAG/QxRLXA5US1wOVEtcDlRLXA5IAf95gH9DKJdXzuiXV87ol1fO6JdXzv95AEgB/3mAf0M67ZQPeu2UD3rtlA967ZQPf3kASAH/eYB/QxApz0+QKc9PkCnPT5Apz0+/eQBIAf95gH9DLpukD+6bpA/um6QP7pukD/95AH95gH9DAY5/bMGOf2zBjn9swY5/bMgB/3mAf0M34jFN9+IxTffiMU334jFN/3kASAH/eYB/QwobYU6KG2FOihthToobYU6/eQBIAf95gH9DNSHZjzUh2Y81IdmPNSHZjz95AEgB/3mAf0MIUzjPSFM4z0hTOM9IUzjPf3kASAH/eYB/QxKtP4+SrT+Pkq0/j5KtP4+/eQBIAf95gH9DAAAgD8AAIA/AACAPwAAgD/95AH95wEgBf3gAf0My0d1QMtHdUDLR3VAy0d1QP1G/VL95gH9DAAAAD8AAAA/AAAAPwAAAD/95AEhBSAMBEAgDCAEIAQgBP3mAf0MAAAAvwAAAL8AAAC/AAAAv/3mAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIG/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiB/0Mg4BeOYOAXjmDgF45g4BeOf3mASAH/QwAgDG/AIAxvwCAMb8AgDG//eYBIAb95AH95AEiBiAG/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAb95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBv3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAG/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAb95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBv3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAG/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAf9+AEiBkEB/awBIgf9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAGIAf9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3mAf0MKkLMPipCzD4qQsw+KkLMPv3mASAF/eQB/QsEAAsgBCAF/eYBIQQMAwsgBP0MAACAPwAAgD8AAIA/AACAP/0MAACAPwAAgD8AAIA/AACAPyAE/eEB/QwAAK5CAACuQgAArkIAAK5C/eoB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgT9DDuquD87qrg/O6q4PzuquD/95gH9aiIF/QyDgF45g4BeOYOAXjmDgF45/eYBIAX9DACAMb8AgDG/AIAxvwCAMb/95gEgBP3kAf3kASIEIAT95gH9DGdpUDlnaVA5Z2lQOWdpUDkgBP3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAE/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIAT95gH9DMGpKj3BqSo9wakqPcGpKj395AEgBP3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAE/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIAT95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgBf34ASIEQQH9rAEiBf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAQgBf2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/eQB/ecBIgX95gEhBCAMBEAgDCAE/QwAAIA/AACAPwAAgD8AAIA/IAX95QH95gEgBf3kAf0LBAALDAIL/Qzq8Lq76vC6u+rwurvq8Lq7IAQgBP3mASIF/eYB/QxOE6k8ThOpPE4TqTxOE6k8/eQBIAX95gH9DC0eXL0tHly9LR5cvS0eXL395AEgBf3mAf0Mk4MIPpODCD6Tgwg+k4MIPv3kASAF/eYB/QyZqqq+maqqvpmqqr6Zqqq+/eQBIAX95gEgBP3mASAE/eQB/QwAAIA/AACAPwAAgD8AAIA//QwAAABAAAAAQAAAAEAAAABAIAT94AEiBSAF/eQB/QwAALBCAACwQgAAsEIAALBC/eoB/QwAAKDCAACgwgAAoMIAAKDC/esBIgb9DDuquD87qrg/O6q4PzuquD/95gH9aiIH/QyDgF45g4BeOYOAXjmDgF45/eYBIAf9DACAMb8AgDG/AIAxvwCAMb/95gEgBv3kAf3kASIGIAb95gH9DGdpUDlnaVA5Z2lQOWdpUDkgBv3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAG/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIAb95gH9DMGpKj3BqSo9wakqPcGpKj395AEgBv3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAG/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIAb95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgB/34ASIGQQH9rAEiB/0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAYgB/2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/QwAAIA/AACAPwAAgD8AAIA//eQB/ecB/eUBIAT9DAAAAIAAAACAAAAAgAAAAID9Tv1QIAX9DAAAID8AACA/AAAgPwAAID/9Q/1SIQQMAQv9DAAAgD8AAIA/AACAPwAAgD/9DAAAgD8AAIA/AACAPwAAgD8gBP3hAf0MAACuQgAArkIAAK5CAACuQv3qAf0MAACwQgAAsEIAALBCAACwQv3qAf0MAACgwgAAoMIAAKDCAACgwv3rASIE/Qw7qrg/O6q4PzuquD87qrg//eYB/WoiBf0Mg4BeOYOAXjmDgF45g4BeOf3mASAF/QwAgDG/AIAxvwCAMb8AgDG//eYBIAT95AH95AEiBCAE/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAT95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgBP3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAE/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAT95gH9DKqqKj6qqio+qqoqPqqqKj795AEgBP3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAE/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9+AEiBEEB/awBIgX9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAEIAX9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3kAf3nASEECyABIAT9CwQAIAFBEGohAQwBCwsgCUEIaiEJDAELCyAKQQhGBEAgACgCCCIAQQdxBEAgAEF4cSIB/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgAP0RIgT9OSEFIAFBBGr9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAE/TkhBCAIIABBA3YgA2xqIQBBACEBA0AgASACSARAIAAgAP0ABAAgBf1O/QsEACAAIAD9AAQQIAT9Tv0LBBAgAUEBaiEBIABBIGohAAwBCwsLCws=';


/***/ }),

/***/ 7836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jq: () => (/* binding */ build),
  Hi: () => (/* binding */ engine),
  Fl: () => (/* binding */ instantiate)
});

// UNUSED EXPORTS: compileBuild

// EXTERNAL MODULE: ./src/train/dense/kernels.generated.ts
var kernels_generated = __webpack_require__(9395);
;// CONCATENATED MODULE: ./src/train/dense/version.generated.ts
// Written by scripts/build-wasm.mjs; do not edit.
const ENGINE_HASH = 'cac15aa76468ebc41cfe0429749fa0bb6fb640cf2b70797879682833e1111f0c';

;// CONCATENATED MODULE: ./src/train/dense/kernels.ts


/** Compiles one of the two modules. */
function compileBuild(simd) {
    const bytes = Buffer.from(simd === 'relaxed' ? kernels_generated/* RELAXED */.UH : kernels_generated/* PLAIN */.tZ, 'base64');
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
    const runs = () => WebAssembly.validate(Buffer.from(kernels_generated/* RELAXED */.UH, 'base64'));
    chosen ??= compileBuild(runs() ? 'relaxed' : 'plain');
    return chosen;
}
function instantiate(memory, { module } = build()) {
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    return exports;
}
/** The engine's name and version in a run's record. */
function engine({ simd } = build()) {
    return {
        kind: 'dense',
        engine: `wasm ${simd} simd`,
        version: ENGINE_HASH.slice(0, 12),
    };
}


/***/ }),

/***/ 50854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ padded),
/* harmony export */   o: () => (/* binding */ shapeNetwork)
/* harmony export */ });
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


/***/ }),

/***/ 85655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ writeWeights),
/* harmony export */   ND: () => (/* binding */ takeWeights),
/* harmony export */   oQ: () => (/* binding */ readWeights)
/* harmony export */ });
/* unused harmony export joinWeights */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50854);


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
            if (weight?.shape.join() !== tensor.shape.join() || weight.values.length !== count(tensor)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`layer ${i + 1} (${layer.kind}): ${tensor.name} should be ${tensor.shape.join(' \u00d7 ')}, but is ${weight ? weight.shape.join(' \u00d7 ') : 'missing'}`);
            }
            writeTensor(tensor, block, weight.values);
        };
        for (const tensor of parameters)
            write(tensor, blocks.parameters);
        for (const tensor of statistics)
            write(tensor, blocks.statistics);
    });
}
/** All of them one after another, each row-major: what `takeWeights` takes. */
function joinWeights(layers) {
    const all = layers.flatMap(({ weights }) => weights.map(({ values }) => values));
    const joined = new Float32Array(all.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const values of all) {
        joined.set(values, at);
        at += values.length;
    }
    return joined;
}
/**
 * Weights that `joinWeights` joined.
 * @throws RangeError where they are not as many as the network has
 */
function takeWeights({ layers }, values) {
    let at = 0;
    const take = (tensor) => {
        const from = at;
        at += count(tensor);
        return { name: tensor.name, shape: tensor.shape, values: values.slice(from, at) };
    };
    const taken = layers.map(({ layer, parameters, statistics }) => ({
        layer,
        weights: [...parameters.map(take), ...statistics.map(take)],
    }));
    if (at === values.length)
        return taken;
    throw new RangeError(`there are ${values.length} weights, where the network has ${at}`);
}
function count(tensor) {
    return tensor.shape.reduce((product, size) => product * size, 1);
}
function readTensor(tensor, block) {
    const values = new Float32Array(count(tensor));
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
    const panel = tensor.shape.length > 1 ? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .j)(rows, 4) * 8 : 8;
    for (let row = 0, i = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++, i++) {
            visit(start + (column >>> 3) * panel + row * 8 + (column & 7), i);
        }
    }
}


/***/ }),

/***/ 24512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ rocAuc)
/* harmony export */ });
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


/***/ }),

/***/ 67106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C6: () => (/* binding */ BEGINNING),
  np: () => (/* binding */ advance),
  OD: () => (/* binding */ epochsOf),
  MK: () => (/* binding */ rateOf)
});

// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 5 modules
var metrics = __webpack_require__(43415);
;// CONCATENATED MODULE: ./src/train/callbacks.ts

/**
 * Whether more is better.
 * @param monitor a metric's name, with `val_` before it for the validation rows
 * @throws RangeError where there is no such metric
 */
function isGain(monitor) {
    const name = monitor.replace(/^val_/, '');
    const metric = metrics/* METRICS */.Cb.find((one) => one.name === name);
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

;// CONCATENATED MODULE: ./src/train/network/schedule.ts
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

;// CONCATENATED MODULE: ./src/train/network/progress.ts


const BEGINNING = {
    epoch: 0,
    history: [],
    stopping: STOPPING_START,
    plateau: PLATEAU_START,
    stopped: false,
};
/** The learning rate by optimizer step, from 0: the schedule's, reduced by the plateau. */
function rateOf({ train, batches }, { factor }) {
    return (step) => factor * learningRate(train.learningRate, step, batches, train.epochs);
}
/** Early stopping and the plateau, after an epoch. */
function advance(fit, progress, metrics, rate) {
    const { train, batches, emit, snapshot } = fit;
    const epoch = progress.epoch + 1;
    let next = { ...progress, epoch, history: [...progress.history, metrics] };
    if (train.earlyStopping) {
        const { monitor, restoreBest } = train.earlyStopping;
        const seen = watchStopping(train.earlyStopping, progress.stopping, epoch, metrics);
        next = { ...next, stopping: seen.state, stopped: seen.stop };
        if (seen.improved && restoreBest)
            next = { ...next, best: snapshot() };
        if (seen.stop)
            emit({ type: 'stopped-early', epoch, best: seen.state.bestEpoch, monitor });
    }
    if (train.reduceLrOnPlateau && !next.stopped) {
        const seen = watchPlateau(train.reduceLrOnPlateau, progress.plateau, metrics, rate);
        next = { ...next, plateau: seen.state };
        if (seen.reduced && epoch < train.epochs) {
            const learningRate = rateOf(fit, seen.state)(epoch * batches);
            emit({ type: 'learning-rate-reduced', epoch, learningRate });
        }
    }
    return next;
}
/** What a record says of the epochs of a training that has ended. */
function epochsOf({ epochs }, { epoch, best, stopping }, beginning) {
    return {
        requested: epochs,
        completed: epoch,
        best: best ? stopping.bestEpoch : epoch,
        ...(beginning.epoch > 0 && { resumed: beginning.epoch }),
    };
}


/***/ }),

/***/ 17538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ RAY_TOKEN)
/* harmony export */ });
/** The environment variable that Ray's own client reads its token from, too. */
const RAY_TOKEN = 'RAY_AUTH_TOKEN';


/***/ }),

/***/ 94473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ unpackTask),
/* harmony export */   Wp: () => (/* binding */ parseAnswer),
/* harmony export */   cn: () => (/* binding */ FILES),
/* harmony export */   pO: () => (/* binding */ packTask)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);


/** The files in a task's folder: what it is handed, and what it leaves. */
const FILES = {
    task: 'task.bin',
    answer: 'answer.json',
    weights: 'weights.bin',
    outputs: 'outputs.bin',
};
function packTask(task) {
    return (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.serialize)(task);
}
/** What `packTask` packed, in the process that started this one: nobody else writes there. */
function unpackTask(bytes) {
    return (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.deserialize)(bytes);
}
const weight = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()),
    dtype: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['float32', 'int32']),
});
const made = {
    topology: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    weights: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(weight),
};
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    /** The file makes no model that fits. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('refused'), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), fix: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('described'), ...made }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('trained'),
        ...made,
        backend: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        history: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig())),
        epochs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            requested: count,
            completed: count,
            best: count,
            resumed: count.optional(),
        }),
    }),
]);
/** @throws ZodError for what is no answer: the process ran code that is not ours */
function parseAnswer(text) {
    return answer.parse(JSON.parse(text));
}


/***/ }),

/***/ 34982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ resolveTfjsNode)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);

/** Where tfjs-node is for whoever stands in a file's place; undefined where it isn't installed. */
function resolveTfjsNode(file) {
    try {
        return (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(file).resolve('@tensorflow/tfjs-node');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 39951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hu: () => (/* reexport */ networkFrom),
  M6: () => (/* binding */ openTrainer),
  dG: () => (/* reexport */ dense_kernels/* engine */.Hi),
  Pl: () => (/* reexport */ readNumbers),
  Z_: () => (/* reexport */ scoreByCommand),
  GA: () => (/* binding */ usesCheckpoints)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/train/command/hand-over.ts
var hand_over = __webpack_require__(50090);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/data/labelled-rows.ts
var labelled_rows = __webpack_require__(10251);
// EXTERNAL MODULE: ./src/evaluate/answers/answer-spec.ts
var answer_spec = __webpack_require__(96801);
;// CONCATENATED MODULE: ./src/evaluate/answers/arrange.ts
/** Answers as predictions of rows whose labels are known. */
function withLabels(answers, { ids, labels, outcomes }) {
    switch (answers.task) {
        case 'binary':
            return { ...answers, ids, labels: Uint8Array.from(labels), ...(outcomes && { outcomes }) };
        case 'multiclass':
            return { ...answers, ids, labels: Int32Array.from(labels) };
        case 'regression':
            return { ...answers, ids, labels };
    }
}
/** The answers at these places, in this order. */
function pickAnswers(answers, places) {
    const pick = (values, into, width = 1) => {
        places.forEach((place, row) => {
            for (let k = 0; k < width; k++)
                into[row * width + k] = values[place * width + k];
        });
        return into;
    };
    const floats = (values, width = 1) => pick(values, new Float64Array(places.length * width), width);
    const own = answers.own && {
        own: answers.own.map((one) => ({ ...one, values: floats(one.values) })),
    };
    if (answers.task === 'regression') {
        return { ...answers, ...own, predicted: floats(answers.predicted) };
    }
    const { scores } = answers;
    if (answers.task === 'binary') {
        const predicted = pick(answers.predicted, new Uint8Array(places.length));
        return { ...answers, ...own, predicted, ...(scores && { scores: floats(scores) }) };
    }
    const predicted = pick(answers.predicted, new Int32Array(places.length));
    const width = answers.classes.length;
    return { ...answers, ...own, predicted, ...(scores && { scores: floats(scores, width) }) };
}

// EXTERNAL MODULE: ./src/evaluate/answers/read-answers.ts + 1 modules
var read_answers = __webpack_require__(79074);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
;// CONCATENATED MODULE: ./src/evaluate/answers/rows-by-name.ts


const MOST_SHOWN = 5;
/**
 * For each row to be judged its place in a file of answers.
 * @throws InputError unless the two have the same names: whoever leaves out rows chooses what he is
 * judged by
 */
function placesOfRows({ table, ids }, judged) {
    const places = new Map(ids.map((id, row) => [id, row]));
    const asked = new Set(judged.ids);
    const problems = [
        ...namesOnlyIn(judged.ids, places, 'no prediction', table.file),
        ...namesOnlyIn(ids, asked, 'no label', judged.name),
    ];
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return Uint32Array.from(judged.ids, (id) => places.get(id));
}
function namesOnlyIn(ids, there, what, file) {
    const lacking = ids.filter((id) => !there.has(id));
    if (lacking.length === 0)
        return [];
    const shown = lacking.slice(0, MOST_SHOWN).map((id) => JSON.stringify(id));
    const rest = lacking.length > MOST_SHOWN ? ', \u2026' : '';
    const have = lacking.length === 1 ? 'has' : 'have';
    const message = `${(0,quantities/* plural */.LS)(lacking.length, 'row')} ${have} ${what}: ${shown.join(', ')}${rest}`;
    return [{ message, at: { file } }];
}

;// CONCATENATED MODULE: ./src/train/command/read-predictions.ts








/** Where ids may stand in what it hands back. */
const ID_COLUMNS = ['id', hand_over/* ROW_ID */.f9];
/**
 * What a command says of the rows that it was handed, by their ids, with the labels that we know: a
 * `label` that it writes is not read.
 * @param own the columns of the user's own metrics
 * @throws BrokenError where the file can't be read, or does not answer for each of the rows once
 */
function readPredictions(path, asked, own = []) {
    return orUnusable(path, async () => withLabels(...inUnits(await answersIn(path, asked, own), asked)));
}
/**
 * What was read of a command's predictions. It is the command that is wrong about them, and it has
 * run: no mistake of a config's is left then.
 * @throws BrokenError in the words of whatever was wrong
 */
async function orUnusable(path, read) {
    try {
        return await read();
    }
    catch (cause) {
        const why = cause instanceof errors/* InputError */.dz ? inOneLine(cause) : (0,errors/* messageOf */.bD)(cause);
        const fix = cause instanceof errors/* InputError */.dz ? cause.problems.at(-1)?.fix : undefined;
        throw new errors/* BrokenError */.gk(`the predictions in ${path} can't be used: ${why}`, fix, { cause });
    }
}
/**
 * What a command says of rows whose labels it is nobody's to compare with here, in their order.
 * @throws BrokenError as `readPredictions`
 */
function readAnswersOf(path, asked) {
    return orUnusable(path, () => answersIn(path, asked, []));
}
/** In the order of the rows that were asked. */
async function answersIn(path, { task, classes, testIds }, own) {
    const { size } = await (0,promises_.stat)(path);
    const { prediction } = answer_spec/* USUAL_COLUMNS */.N;
    // A class may be called like a missing value.
    const columns = { usualIds: ID_COLUMNS, prediction, missing: [] };
    const given = await (0,labelled_rows/* readNames */.r6)([{ path, name: path, bytes: size }], columns, {});
    if (given.idColumn === undefined)
        throw errors/* InputError */.dz.of('they have no column "id"');
    const plan = planOf(task, classes);
    const answers = (0,read_answers/* readAnswers */.M)(given.table, { own }, { task, classes, plan });
    return pickAnswers(answers, placesOfRows(given, { ids: testIds, name: 'the test rows' }));
}
/** However the user's own file has its numbers, a command was handed plain ones. */
function planOf(task, classes) {
    switch (task) {
        case 'binary':
            return { task, classes: [classes[0], classes[1]] };
        case 'multiclass':
            return { task, classes };
        case 'regression':
            return { task, classes: [] };
    }
}
/** Labels are read in the units of a model; a command answers in those of its file. */
function inUnits(answers, { testIds: ids, test, encoding }) {
    const { label } = encoding;
    if (answers.task !== 'regression' || label.task !== 'regression' || label.transform !== 'log') {
        return [answers, { ids, labels: test.y }];
    }
    const { transform } = label;
    return [
        { ...answers, transform },
        { ids, labels: test.y.map(Math.exp) },
    ];
}
function inOneLine({ problems }) {
    return problems
        .map(({ message, at }) => (at?.line === undefined ? message : `line ${at.line}: ${message}`))
        .join('; ');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/files/measure-files.ts
var measure_files = __webpack_require__(36137);
// EXTERNAL MODULE: ./src/train/child/protocol.ts
var protocol = __webpack_require__(30287);
// EXTERNAL MODULE: ./src/train/child/report-reader.ts
var report_reader = __webpack_require__(70669);
// EXTERNAL MODULE: ./src/train/child/watch-child.ts + 3 modules
var watch_child = __webpack_require__(43820);
// EXTERNAL MODULE: ./src/train/command/left-files.ts
var left_files = __webpack_require__(44365);
// EXTERNAL MODULE: ./src/train/command/sluice-py.ts
var sluice_py = __webpack_require__(75675);
// EXTERNAL MODULE: ./src/train/command/what-it-left.ts
var what_it_left = __webpack_require__(41312);
;// CONCATENATED MODULE: ./src/train/command/run-command.ts











/** @throws InputError where a command and all that it started can't be ended together */
function refuseWindows() {
    if (process.platform !== 'win32')
        return;
    throw errors/* InputError */.dz.of('a command needs Linux or macOS', {
        fix: 'There a command and all that it starts can be ended together. Use runs-on: ubuntu-latest.',
    });
}
/** In this job, as a process. */
const here = {
    prepare(spec, rows) {
        refuseWindows();
        return (context) => runCommand(spec, rows, context);
    },
};
/**
 * Runs a command to its end, held and watched, and finds what it left.
 * @param rows what it is handed; absent where it splits its data by itself
 * @throws BrokenError unless it ended well, left predictions that are no older than it, and nothing
 *   of it is at work any more
 * @throws the signal's own reason when it is aborted, once all has ended
 */
async function runCommand(spec, rows, { seed, emit, signal, checkpoints, scratch }) {
    signal.throwIfAborted();
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'command-'));
    const place = (name) => (0,external_node_path_.join)(own, name);
    const [events, out, data] = [place('events.jsonl'), place('out'), place('data')];
    await (0,promises_.mkdir)(out, { recursive: true });
    if (checkpoints !== undefined)
        await (0,promises_.mkdir)(checkpoints, { recursive: true });
    const left = await (0,measure_files/* measureFiles */.o)(checkpoints ?? own);
    if (rows)
        await (0,hand_over/* writeRows */.lS)(rows, data);
    const predictions = spec.predictions ?? (0,external_node_path_.join)(out, what_it_left/* USUAL */.V.predictions);
    const model = spec.model ?? (0,external_node_path_.join)(out, what_it_left/* USUAL */.V.model);
    const before = { predictions: await (0,left_files/* stampFiles */.H)(predictions), model: await (0,left_files/* stampFiles */.H)(model) };
    const reader = new report_reader/* ReportReader */.C(emit);
    const env = (0,protocol/* environmentOf */.p7)(process.env, spec.env, {
        events,
        out,
        ...(rows && { data }),
        ...(checkpoints !== undefined && { checkpoint: checkpoints }),
        seed,
        params: spec.params,
        python: (0,sluice_py/* pythonFolder */.T)(),
    });
    await (0,watch_child/* watchChild */.a)({ ...spec, name: 'the command', env, events }, reader, { emit, signal });
    return {
        ...(await (0,what_it_left/* whatItLeft */.F)(reader, { path: predictions, shown: predictions, before: before.predictions }, { path: model, shown: model, before: before.model, named: spec.model !== undefined })),
        ...(left.files > 0 && {
            continued: { ...left, ...(reader.resumed !== undefined && { epoch: reader.resumed }) },
        }),
    };
}

;// CONCATENATED MODULE: ./src/train/command/command-trainer.ts




/**
 * Trains by a command of the user's, whatever it is written in. It is handed rows as files, and
 * hands back predictions of the test rows and, if it likes, files of a model.
 * @param placeOf where it runs; left out: here
 */
function commandTrainer(placeOf = () => here) {
    return {
        kind: 'command',
        tables: true,
        async prepare(spec, data) {
            const { rows, evaluation } = handedOf(spec, data);
            const train = placeOf(spec).prepare(spec, rows);
            return {
                async run(context) {
                    const { predictions: path, ...trained } = await train(context);
                    const predictions = await readPredictions(path, evaluation, spec.own);
                    return { ...trained, outcome: { kind: 'predictions', predictions } };
                },
            };
        },
    };
}
function handedOf(spec, { training, evaluation }) {
    if (!training?.tables || !evaluation) {
        throw errors/* InputError */.dz.of('a command needs rows to train on and rows to test on', {
            fix: 'Name a file and its label: data: {path: FILE.csv, label: COLUMN}',
        });
    }
    return { rows: (0,hand_over/* handedRows */.CW)(training.tables, evaluation, spec.hidden), evaluation };
}

;// CONCATENATED MODULE: ./src/evaluate/answers/answers-of-rows.ts




/**
 * What stands beside the labels.
 * @throws InputError where that is no answer
 */
function answersBeside(rows, spec) {
    return withLabels((0,read_answers/* readAnswers */.M)(rows.testTable, spec, rows), knownOf(rows));
}
/**
 * What another file says of the rows, by their names, in their order.
 * @throws InputError where that is no answer, rows have no names, or the two have not the same
 */
function answersByName(given, spec, rows) {
    const answers = (0,read_answers/* readAnswers */.M)(given.table, spec, rows);
    return withLabels(pickAnswers(answers, placesIn(given, rows)), knownOf(rows));
}
function knownOf({ testIds: ids, test, outcomes }) {
    return { ids, labels: test.y, ...(outcomes && { outcomes }) };
}
function placesIn(given, rows) {
    if (given.idColumn === undefined || rows.idColumn === undefined) {
        const nameless = given.idColumn === undefined ? given.table.file : rows.testTable.file;
        throw errors/* InputError */.dz.of('labels of another file are found by the names of rows, and there are none', {
            at: { file: nameless },
            fix: 'Name the column that names rows: id: COLUMN.',
        });
    }
    return placesOfRows(given, { ids: rows.testIds, name: rows.testTable.file });
}

;// CONCATENATED MODULE: ./src/train/command/own-split-trainer.ts






/**
 * Trains by a command that splits its data by itself. It is handed nothing, and hands back
 * predictions of the rows that it tested on: with their labels, unless those are known.
 * @param placeOf where it runs; left out: here
 */
function ownSplitTrainer(placeOf = () => here) {
    return {
        kind: 'own-split',
        async prepare(spec, { training, evaluation, rows }) {
            if (training || evaluation) {
                throw errors/* InputError */.dz.of('a command that splits its data by itself is handed no rows');
            }
            const train = placeOf(spec.command).prepare(spec.command, undefined);
            return {
                async run(context) {
                    const { predictions: path, ...trained } = await train(context);
                    const { predictions, ...split } = await orUnusable(path, () => readOwn(path, spec, rows));
                    return { ...trained, outcome: { kind: 'predictions', predictions }, ...split };
                },
            };
        },
    };
}
/** @param known the rows that are judged, where it is not the command that says which */
async function readOwn(path, { answers, form }, known) {
    const file = { path, name: path, bytes: (await (0,promises_.stat)(path)).size };
    if (known) {
        const given = await (0,labelled_rows/* readNames */.r6)([file], { usualIds: ['id'], ...form }, {});
        return { predictions: answersByName(given, answers, known) };
    }
    const rows = await (0,labelled_rows/* readRows */.aK)(file, form, {});
    return { predictions: answersBeside(rows, answers), rows };
}

// EXTERNAL MODULE: ./src/evaluate/from-outputs.ts
var from_outputs = __webpack_require__(78992);
;// CONCATENATED MODULE: ./src/train/network/test-predictions.ts

/**
 * The test rows' predictions; a regression's in the units of the label column.
 * @param outputs of the network, rows \u00d7 outputs, row-major
 */
function testPredictions(outputs, evaluation) {
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
    return (0,from_outputs/* fromOutputs */.L$)(outputs, truth);
}
/**
 * What a network that learnt scaled targets gives, as it is exported: in the units of
 * `Dataset.train.y`, or in those of the label's `center`.
 */
function exportedScale({ mean, sd }, label) {
    const { center, unit } = targetOf(label).center ?? { center: 0, unit: 1 };
    return { mean: (mean - center) / unit, sd: sd / unit };
}
function targetOf(label) {
    return label.task === 'regression' ? label : {};
}

// EXTERNAL MODULE: ./src/version.ts + 1 modules
var src_version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/train/network/progress.ts + 2 modules
var network_progress = __webpack_require__(67106);
// EXTERNAL MODULE: ./src/train/dense/kernels.ts + 1 modules
var dense_kernels = __webpack_require__(7836);
;// CONCATENATED MODULE: ./src/train/dense/checkpoint-keeper.ts



async function checkpointKeeper(resumable, train, { loss, delta }) {
    const { checkpoints: folder, training, model, emit } = resumable;
    const every = train.checkpointEvery;
    if (folder === undefined || every === undefined) {
        return { resume: async () => network_progress/* BEGINNING */.C6, save: async () => { } };
    }
    const { hashData, readCheckpoint, sweepCheckpoints, writeCheckpoint } = await __webpack_require__.e(/* import() */ 1206).then(__webpack_require__.bind(__webpack_require__, 21206));
    const { engine: simd, version } = (0,dense_kernels/* engine */.Hi)();
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
                    message: `training starts over, not from the checkpoint in ${folder}: ${found.why}`,
                });
            }
            if (found.kind !== 'checkpoint')
                return network_progress/* BEGINNING */.C6;
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

;// CONCATENATED MODULE: ./src/train/dense/heap.ts

const PAGE = 65_536;
const MAX_PAGES = 65_536;
/** A cache line, so that blocks never share one. */
const ALIGNMENT = 64;
/**
 * The kernels' memory, handed out front to back and never freed: it lives as long as one training or
 * one network. Shared, so that other threads can work on it. Addresses are bytes; 0 is never given.
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/train/network/monitors.ts

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

;// CONCATENATED MODULE: ./src/train/network/objective.ts

const USUAL = {
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
    const loss = model.loss ?? USUAL[task];
    const name = typeof loss === 'string' ? loss : loss.kind;
    const fromLogits = name.endsWith('crossentropy');
    if (fromLogits && name !== USUAL[task]) {
        throw errors/* InputError */.dz.of(`the loss ${name} does not fit a ${task} label`, {
            fix: `Leave the loss out, which makes it ${USUAL[task]}, or choose ${[USUAL[task], 'mse', 'mae', 'huber'].filter((x, i, all) => all.indexOf(x) === i).join(', ')}.`,
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

// EXTERNAL MODULE: ./src/data/encoding/target-center.ts
var target_center = __webpack_require__(88569);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
;// CONCATENATED MODULE: ./src/train/network/targets.ts




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
/** The regulariser that moves a weight furthest: by rate \u00b7 l1, or by rate \u00b7 2 l2 times its size. */
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

// EXTERNAL MODULE: ./src/train/network/auc.ts
var network_auc = __webpack_require__(24512);
;// CONCATENATED MODULE: ./src/train/dense/epoch-metrics.ts

/** Validation rows in one call of the kernels. */
const CHUNK = 8192;
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
            const auc = (0,network_auc/* rocAuc */.o)(seen.outputs, validation.y);
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
    for (let first = 0; first < rows; first += CHUNK) {
        const seen = program.validate(first, Math.min(CHUNK, rows - first), fromLogits);
        loss += seen.loss;
        metric += seen.metric;
        if (task === 'binary')
            outputs.set(seen.outputs, first);
        await yieldToEventLoop();
    }
    return { loss, metric, outputs };
}

;// CONCATENATED MODULE: ./src/train/dense/pace.ts
/** While there is one thread. */
const ALONE = { together: false, look: false };
/** Calls from one look at the other way to the next: some half a second. */
const CALLS = 32;
/** What the last call weighs in the time of its way, so that a single slow one changes nothing. */
const WEIGHT = 0.3;
/** What a look at all threads counts of the time it took: they had to be woken for it. */
const AWAKE = 0.7;
/**
 * Chooses the faster way by what steps took lately. Where others use the cores, threads can wait for each other longer than they
 * save: a small step then takes several times as long as on one thread. The results are the same bits either way.
 */
class Pace {
    /** Milliseconds a step. From 0, so that threads are tried for some calls: at the first they may not be up to speed. */
    #together = 0;
    #alone = Number.POSITIVE_INFINITY;
    #calls = 0;
    next() {
        const together = this.#together <= this.#alone;
        this.#calls = (this.#calls + 1) % CALLS;
        return this.#calls === 0 ? { together: !together, look: true } : { together, look: false };
    }
    took({ together, look }, milliseconds) {
        const lately = (before) => before + WEIGHT * (milliseconds - before);
        if (together) {
            this.#together = look ? AWAKE * milliseconds : lately(this.#together);
        }
        else {
            // Before threads were tried, the last call tells most: the first ones wait for their code to be compiled.
            const warming = this.#together === 0;
            this.#alone = look || warming ? milliseconds : lately(this.#alone);
        }
    }
}

;// CONCATENATED MODULE: ./src/train/dense/step.ts
/** Steps that one call can take. */
const MOST_STEPS = 1024;

;// CONCATENATED MODULE: ./src/train/dense/fit.ts




/** Milliseconds of work in one call of the kernels: short enough for Ctrl-C and a progress bar. */
const CALL_MS = 15;
/** A call that only looks at the other way takes so small a share of the steps. */
const LOOK = 1 / 8;
/** Trains until the epochs are done or early stopping ends it. */
async function fitEpochs(input, beginning) {
    const { program, train, emit } = input;
    const { batches } = program;
    const advancing = { train, batches, emit, snapshot: () => program.snapshot() };
    const call = { steps: 1, pace: new Pace() };
    let progress = beginning;
    while (progress.epoch < train.epochs && !progress.stopped) {
        const epoch = progress.epoch + 1;
        const rateAt = (0,network_progress/* rateOf */.MK)(advancing, progress.plateau);
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
        progress = (0,network_progress/* advance */.np)(advancing, progress, metrics, rate);
        await input.save(progress);
    }
    return progress;
}
/** All batches of an epoch, as many to a call as fit into `CALL_MS`; how many, and by how many threads, does not change the result. */
async function runEpoch({ program, train, emit, signal, broke, yieldToEventLoop }, epoch, rateAt, call) {
    const before = (epoch - 1) * program.batches;
    program.shuffle();
    for (let first = 0; first < program.batches;) {
        signal.throwIfAborted();
        const way = program.threads > 1 ? call.pace.next() : ALONE;
        const steps = way.look ? Math.ceil(call.steps * LOOK) : call.steps;
        const count = Math.min(steps, program.batches - first);
        const threads = way.together ? program.threads : 1;
        const started = performance.now();
        const done = program.run(first, count, before + first, rateAt, threads);
        const milliseconds = performance.now() - started;
        call.pace.took(way, milliseconds / count);
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
        if (!way.look) {
            const fitting = Math.floor((CALL_MS / milliseconds) * count);
            call.steps = Math.max(1, Math.min(fitting, call.steps * 4, MOST_STEPS));
        }
        await yieldToEventLoop();
    }
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
/** The standard deviation of a standard normal cut off at \u00b12. */
const TRUNCATED_SD = 0.879_625_661_034_239_78;
/** Box\u2013Muller, drawn again beyond two standard deviations. */
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

// EXTERNAL MODULE: ./src/train/dense/kernels.generated.ts
var kernels_generated = __webpack_require__(9395);
// EXTERNAL MODULE: ./src/train/dense/shapes.ts
var shapes = __webpack_require__(50854);
;// CONCATENATED MODULE: ./src/train/dense/lane.ts


/** Allocates a lane's buffers and layer structs, and returns the fields of its own struct. */
function planLane(heap, shape, places, options) {
    const { capacity, training } = options;
    const stride = panelStride(capacity);
    const buffer = (columns) => heap.allocate(((0,shapes/* padded */.j)(columns, 8) / 8) * stride);
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
            kind: kernels_generated/* LayerKind */.wJ[layer.kind],
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
                activation: kernels_generated/* Activation */.xq[layer.activation],
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
            deviation: training ? heap.allocate((0,shapes/* padded */.j)(planned.outputs, 8) * 4) : 0,
            slope: training ? buffer(planned.outputs) : 0,
            move: 1 - layer.momentum,
            epsilon: layer.epsilon,
        };
    });
    return {
        layers: heap.structs(kernels_generated/* Layer */.Wd, layers),
        count: layers.length,
        capacity,
        stride,
        loss: kernels_generated/* Loss */.up[options.loss ?? 'mse'],
        delta: options.delta ?? 0,
        outputs: shape.outputs,
        threshold: options.threshold ?? 0,
        mae: options.mae ? 1 : 0,
        gradient: training?.gradient ?? 0,
        gradientBytes: training?.gradientBytes ?? 0,
        meeting: training?.meeting ?? 0,
    };
}
function isRelu({ layer }) {
    return layer.kind === 'dense' && layer.activation === 'relu';
}
/** Bytes from panel to panel: the rows, plus a cache line so that panels don't all fall into the same cache sets. */
function panelStride(capacity) {
    return (0,shapes/* padded */.j)(capacity, 4) * 32 + 64;
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
                const target = tensor.name === 'kernel' ? transposed[i] : 0;
                parts[part].push({
                    ...common,
                    offset,
                    bytes,
                    panelBytes: panelBytes(tensor),
                    ...(target !== 0 && { transposed: target, ...transposition(tensor, panel) }),
                });
            }
        }
    });
    return parts;
}
function transposition({ shape }, panel) {
    const [inputs, outputs] = shape;
    return {
        transposedStride: (0,shapes/* padded */.j)(outputs, 8) * 32,
        firstOutput: panel * 8,
        rows: (0,shapes/* padded */.j)(inputs, 4),
    };
}
function panelBytes({ shape, bytes }) {
    return shape.length > 1 ? (0,shapes/* padded */.j)(shape[0], 4) * 32 : bytes;
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

// EXTERNAL MODULE: ./src/train/dense/weights.ts
var weights = __webpack_require__(85655);
;// CONCATENATED MODULE: ./src/train/dense/program.ts











/** Rows that go through all layers together: few enough that their activations stay in a core's cache. */
const BLOCK = 128;
/** Milliseconds that a thread waits for the others, twice over, before it takes them for dead. */
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
    /** Whether a batch is divided between two lanes. */
    divided;
    /** Threads of which each would have enough to do. */
    usefulThreads;
    /** How many work along, this one included; the results are the same bits. */
    threads = 1;
    constructor(input) {
        const { heap = new Heap(), using = (0,dense_kernels/* build */.jq)(), shape, objective, train, rows, validation } = input;
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
        this.usefulThreads = usefulThreads(shape, this.batchSize);
        const normalized = shape.layers.some(({ layer }) => layer.kind === 'batch_normalization');
        const capacity = normalized
            ? this.batchSize
            : Math.min(BLOCK, (0,shapes/* padded */.j)(Math.ceil(this.batchSize / lanes), 4));
        this.#parameters = heap.allocate(parameterBytes);
        this.#moments = heap.allocate(parameterBytes * 2);
        this.#statistics = heap.allocate(statisticBytes);
        const firstLearning = shape.layers.findIndex(({ parameters }) => parameters.length > 0);
        const places = {
            parameters: this.#parameters,
            statistics: this.#statistics,
            firstLearning,
            transposed: shape.layers.map(({ layer, inputs, outputs }, i) => layer.kind === 'dense' && i > firstLearning
                ? heap.allocate((0,shapes/* padded */.j)(inputs, 8) * (0,shapes/* padded */.j)(outputs, 8) * 4)
                : 0),
        };
        this.#random = this.#seedDropout(train.seed, lanes);
        const meeting = () => heap.structs(kernels_generated/* Meeting */.iX, [{ patience: PATIENCE }]);
        this.#lane = heap.structs(kernels_generated/* Lane */.J$, Array.from({ length: lanes }, (_, lane) => planLane(heap, shape, places, {
            capacity,
            loss: objective.loss,
            delta: objective.delta,
            mae: objective.task === 'regression',
            threshold: objective.fromLogits ? 0 : 0.5,
            training: {
                gradient: heap.allocate(parameterBytes),
                gradientBytes: parameterBytes,
                random: shape.layers.map((_, i) => this.#random.address + (lane * shape.layers.length + i) * 64),
                meeting: meeting(),
            },
        })));
        this.#order = heap.allocate(this.rows * 4);
        this.#shuffleState = heap.allocate(SHUFFLE_BYTES);
        const shuffle = new numeric_random/* Random */.o(train.seed, 'shuffle');
        const words = SHUFFLE_BYTES / 4;
        heap
            .words(this.#shuffleState, words)
            .set(Array.from({ length: words }, () => shuffle.uint32()));
        this.#steps = heap.allocate(kernels_generated/* Step */.pn.bytes * MOST_STEPS);
        this.#validation = {
            rows: this.#placeRows(validation, 0),
            outputs: heap.allocate(validation.x.rows * shape.outputs * 4),
        };
        const parts = planParts(shape, places.transposed, lanes);
        this.#program = heap.structs(kernels_generated/* Program */.BP, [
            {
                lanes: this.#lane,
                laneCount: lanes,
                parts: heap.structs(kernels_generated/* Part */.eS, parts.map((segments) => ({
                    segments: heap.structs(kernels_generated/* Segment */.Y4, segments),
                    count: segments.length,
                }))),
                rows: this.#placeRows(rows, this.#order),
                parameters: this.#parameters,
                firstMoment: this.#moments,
                secondMoment: this.#moments + parameterBytes,
                optimizer: kernels_generated/* Optimizer */.EL[train.optimizer.kind === 'adamw' ? 'adam' : train.optimizer.kind],
                ...optimizerFields(train.optimizer),
                clipNorm: train.clipNorm ?? 0,
                steps: this.#steps,
                meeting: meeting(),
            },
        ]);
        if (train.optimizer.kind === 'adagrad') {
            heap
                .floats(this.#moments + parameterBytes, parameterBytes / 4)
                .fill(train.optimizer.initialAccumulator);
        }
        this.#kernels = (0,dense_kernels/* instantiate */.Fl)(heap.memory, using);
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
        return heap.structs(kernels_generated/* Rows */.Sc, [
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
     * @param threads how many of those that work along are to
     * @returns the steps taken: fewer than `count` when a loss, penalty or gradient is not finite
     * @throws BrokenError when another thread no longer answers
     */
    run(first, count, step, rate, threads = this.threads) {
        for (let i = 0; i < count; i++) {
            this.#heap.write(kernels_generated/* Step */.pn, this.#steps + i * kernels_generated/* Step */.pn.bytes, {
                first: (first + i) * this.batchSize,
                rows: this.#batchRows(first + i),
                ...stepRates(this.#optimizer, rate(step + i), step + i + 1),
            });
        }
        try {
            return this.#kernels.train(this.#program, count, threads);
        }
        catch (cause) {
            if (threads === 1 || !(cause instanceof WebAssembly.RuntimeError))
                throw cause;
            throw new errors/* BrokenError */.gk("one of the training's threads no longer answers", 'Run it again; with train.checkpoint-every it goes on at the last checkpoint.', { cause });
        }
    }
    /** What another thread needs to work along, see `OtherThreads`. */
    get shared() {
        return { module: this.#build.module, memory: this.#heap.memory, program: this.#program };
    }
    /** Lets the other threads out of their work. */
    release() {
        this.threads = 1;
        this.#kernels.stop(this.#program);
    }
    /** What a batch gave, by its place in the last `run`: its loss with the penalty, that alone, and the gradient's norm before clipping. */
    stepOf(index) {
        const read = (field) => this.#heap.read(kernels_generated/* Step */.pn, this.#steps + index * kernels_generated/* Step */.pn.bytes, field);
        return { loss: read('loss'), penalty: read('penalty'), norm: read('norm') };
    }
    /** What has added up since the last call. */
    takeSums() {
        const read = (field) => this.#heap.read(kernels_generated/* Program */.BP, this.#program, field);
        const sums = { loss: read('lossSum'), metric: read('metricSum'), norm: read('normSum') };
        this.#heap.write(kernels_generated/* Program */.BP, this.#program, { lossSum: 0, metricSum: 0, normSum: 0 });
        return sums;
    }
    /** \u03a3 of losses (without penalties) and metrics over validation rows `first \u2026`, and their outputs. */
    validate(first, count, fromLogits) {
        const { outputs } = this.#shape;
        const target = this.#validation.outputs + first * outputs * 4;
        const { rows } = this.#validation;
        this.#kernels.evaluate(this.#lane, rows, first, count, target, fromLogits ? 1 : 0);
        return {
            loss: this.#heap.read(kernels_generated/* Lane */.J$, this.#lane, 'lossSum'),
            metric: this.#heap.read(kernels_generated/* Lane */.J$, this.#lane, 'metricSum'),
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
        return (0,weights/* readWeights */.oQ)(this.#shape, this.#blocks());
    }
    setWeights(layers) {
        (0,weights/* writeWeights */.Bc)(this.#shape, this.#blocks(), layers);
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
/** Those that a thread is to have in a step, and rows of a block, where several share a lane: they meet more often. */
const THREAD_FLOPS = 4e6;
const THREAD_ROWS = 16;
const MOST_THREADS = 8;
/**
 * Two where a batch's work is worth dividing. It follows from the model and the batch size alone, so that results don't depend
 * on the machine; batch normalisation takes its statistics over the whole batch and stays whole.
 */
function laneCount(shape, batchSize) {
    if (shape.layers.some(({ layer }) => layer.kind === 'batch_normalization'))
        return 1;
    return batchSize >= 32 && flopsPerRow(shape) * batchSize >= DIVISIBLE ? 2 : 1;
}
/** As many for each lane, so that none waits for the other. */
function usefulThreads(shape, batchSize) {
    const lanes = laneCount(shape, batchSize);
    const threads = Math.min((flopsPerRow(shape) * batchSize) / THREAD_FLOPS, MOST_THREADS);
    const byRows = Math.min(BLOCK, batchSize / lanes) / THREAD_ROWS;
    return lanes * Math.max(1, Math.floor(Math.min(threads / lanes, byRows)));
}
/** Each weight is multiplied forwards, for its own gradient, and for its input's. */
function flopsPerRow({ layers }) {
    return layers.reduce((sum, { layer, inputs, outputs }) => sum + (layer.kind === 'dense' ? 6 * inputs * outputs : 0), 0);
}

;// CONCATENATED MODULE: ./src/train/dense/learn.ts













/** Milliseconds between turns of the event loop. */
const TURN_MS = 20;
/** @throws InputError when loss, class weights or callbacks do not fit the data */
function prepareLesson({ spec, rows: data }, emit) {
    const { model } = spec;
    const objective = objectiveOf(model, data);
    const fitting = fittingCallbacks(spec.train, data, objective, emit);
    const scale = targetScale(data);
    const { train, validation } = data;
    const { output, fromLogits } = objective;
    return {
        spec: { ...spec, train: fitting },
        rows: data,
        objective,
        scale,
        training: {
            x: train.x,
            y: scaledTargets(train.y, scale),
            weights: rowWeights(data, fitting.classWeights),
        },
        validation: {
            x: validation.x,
            y: scaledTargets(validation.y, scale),
            weights: validation.weights,
        },
        shape: (0,shapes/* shapeNetwork */.o)([...model.layers, fromLogits ? { ...output, activation: 'linear' } : output], train.x.columns),
    };
}
/**
 * Learns, as one seed.
 * @throws BrokenError when a loss, gradient or weight is no longer finite, or memory does not suffice
 * @throws the signal's own reason when it is aborted
 */
async function learn({ spec, rows: data, objective, scale, training: rows, validation, shape }, { heap, cores = (0,external_node_os_.availableParallelism)(), using, keeper: keeping }, { seed, emit, signal }) {
    const { model } = spec;
    const train = { ...spec.train, seed };
    const program = new Program({ heap, using, shape, objective, train, rows, validation });
    program.setWeights(spec.initial ?? initialWeights(shape, seed));
    const yieldToEventLoop = yieldingEvery(TURN_MS);
    const keeper = await keeping?.(train, objective);
    const beginning = (await keeper?.resume(program)) ?? network_progress/* BEGINNING */.C6;
    const broke = (failure) => {
        const seen = { training: data, model, train, rows: program.rowsOf(failure.batch - 1) };
        return diverged(failure, seen);
    };
    const threads = threadsFor(program, train, cores);
    const others = threads > 1
        ? new (await __webpack_require__.e(/* import() */ 408).then(__webpack_require__.bind(__webpack_require__, 60408))).OtherThreads(program, threads - 1)
        : undefined;
    const progress = await fitEpochs({
        program,
        train,
        emit,
        signal,
        yieldToEventLoop,
        measure: (rate) => measure(program, objective, validation, scale, rate, yieldToEventLoop),
        broke,
        save: async (progress) => keeper?.save(progress, program),
    }, beginning).finally(() => others?.stop());
    if (progress.best)
        program.restore(progress.best);
    const value = program.brokenWeight();
    if (value !== undefined) {
        const { epoch, history } = progress;
        const rate = history.at(-1).learningRate;
        throw broke({ what: 'weights', value, epoch, batch: program.batches, rate });
    }
    return {
        by: (0,dense_kernels/* engine */.Hi)(using),
        epochs: (0,network_progress/* epochsOf */.OD)(train, progress, beginning),
        history: progress.history,
        layers: program.weights(),
    };
}
/** Floating-point operations of a training, below which a thread would start for little: some 0.3 s. */
const LONG = 1.5e10;
/** As many as there are cores, all useful ones at most, and of these the same number for each lane. */
function threadsFor({ flops, usefulThreads, divided }, { epochs }, cores) {
    if (flops * epochs <= LONG)
        return 1;
    const threads = Math.min(cores, usefulThreads);
    return divided ? Math.max(1, 2 * Math.floor(threads / 2)) : threads;
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

;// CONCATENATED MODULE: ./src/train/dense/network.ts






/** Rows handed to the kernels at a time, and rows they take through the layers at a time. */
const network_CHUNK = 4096;
const network_BLOCK = 128;
/**
 * A network from its weights, as they were exported: the same weights give the same predictions, bit for bit, on one machine.
 * @throws BrokenError when weights are missing or of the wrong shape
 */
function networkFrom(layers, inputs, using = (0,dense_kernels/* build */.jq)()) {
    const shape = (0,shapes/* shapeNetwork */.o)(layers.map(({ layer }) => layer), inputs);
    const heap = new Heap();
    const places = {
        parameters: heap.allocate(shape.parameterBytes),
        statistics: heap.allocate(shape.statisticBytes),
        transposed: layers.map(() => 0),
        firstLearning: 0,
    };
    const lane = heap.structs(kernels_generated/* Lane */.J$, [planLane(heap, shape, places, { capacity: network_BLOCK })]);
    const x = heap.allocate(network_CHUNK * inputs * 4);
    const rows = heap.structs(kernels_generated/* Rows */.Sc, [{ x, columns: inputs }]);
    const target = heap.allocate(network_CHUNK * shape.outputs * 4);
    (0,weights/* writeWeights */.Bc)(shape, {
        parameters: heap.floats(places.parameters, shape.parameterBytes / 4),
        statistics: heap.floats(places.statistics, shape.statisticBytes / 4),
    }, layers);
    const kernels = (0,dense_kernels/* instantiate */.Fl)(heap.memory, using);
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

;// CONCATENATED MODULE: ./src/train/dense/outcome.ts

/**
 * The layers as exported: the output layer with its own activation, and the target's scale folded
 * into its weights, so that outputs are in the units of `Dataset.train.y`, or in those of the
 * label's `center`.
 */
function exportedLayers(layers, output, scale, label) {
    const { mean, sd } = exportedScale(scale, label);
    const last = layers.at(-1);
    const weights = last.weights.map((weight) => ({
        ...weight,
        values: weight.values.map((value) => value * sd + (weight.name === 'bias' ? mean : 0)),
    }));
    return [...layers.slice(0, -1), { layer: output, weights }];
}

;// CONCATENATED MODULE: ./src/train/dense/dense-trainer.ts







/**
 * Trains on WebAssembly kernels: the same input and seed give the same weights, bit for bit, on one kind of runtime (see kernels.ts).
 * Rows that `allocate` made room for lie where the kernels read them, and need not be copied.
 * @param cores threads that can work at once; the result does not depend on it
 * @param placeOf where it learns; absent: here
 */
function denseTrainer(cores, placeOf = () => undefined) {
    const heap = new Heap();
    return {
        kind: 'dense',
        allocate: (length) => heap.array(length),
        async prepare(spec, { training, evaluation }, { emit }) {
            if (!training || !evaluation) {
                throw errors/* InputError */.dz.of('the dense engine needs rows to train on and rows to test on', {
                    fix: 'Name a file and its label: data: {path: FILE.csv, label: COLUMN}',
                });
            }
            const lesson = prepareLesson({ spec, rows: training }, emit);
            const place = placeOf(spec) ?? dense_trainer_here(heap, cores);
            const learnOnce = place(lesson);
            return {
                run: async (context) => trained(lesson, await learnOnce(context), training, evaluation),
            };
        },
    };
}
function dense_trainer_here(heap, cores) {
    return (lesson) => (context) => {
        const { spec, rows: training } = lesson;
        const resumable = { ...context, training, model: spec.model };
        const keeper = (train, objective) => checkpointKeeper(resumable, train, objective);
        return learn(lesson, { heap, cores, keeper }, context);
    };
}
/** The network with what it says of the test rows. */
function trained({ objective, scale, shape }, { layers: learntLayers, ...learnt }, { encoding }, evaluation) {
    const layers = exportedLayers(learntLayers, objective.output, scale, evaluation.encoding.label);
    const network = networkFrom(layers, shape.inputs);
    return {
        ...learnt,
        outcome: {
            kind: 'predictions',
            predictions: testPredictions(network.predict(evaluation.test.x), evaluation),
        },
        model: { kind: 'network', network, encoding },
    };
}

// EXTERNAL MODULE: ./src/evaluate/seeds.ts
var seeds = __webpack_require__(1593);
;// CONCATENATED MODULE: ./src/train/given/given-trainer.ts





/** Trains nothing: it reads what a file says of the rows that are to be judged. */
function givenTrainer() {
    return {
        kind: 'given',
        async prepare(spec, data, world) {
            const { numbers } = data;
            const outcome = numbers
                ? { kind: 'numbers', metrics: finite(numbers) }
                : { kind: 'predictions', predictions: await readGiven(spec, data, world) };
            return {
                async run({ signal }) {
                    signal.throwIfAborted();
                    return {
                        by: { kind: 'given', engine: outcome.kind, version: src_version/* VERSION */.x },
                        outcome,
                        history: [],
                        model: { kind: 'none' },
                    };
                },
            };
        },
    };
}
function finite({ values }) {
    const found = [...values].flatMap(([name, value]) => typeof value === 'number' ? [[name, value]] : []);
    return Object.fromEntries(found);
}
async function readGiven(spec, data, world) {
    const { rows } = data;
    if (!rows) {
        throw errors/* InputError */.dz.of('given predictions need labelled rows to be judged by', {
            fix: 'Name a file of predictions: predictions: {path: FILE.csv}',
        });
    }
    const ofFile = async (file) => answersByName(await (0,labelled_rows/* readNamedRows */.VR)(file, world), spec.answers, rows);
    const first = spec.file ? await ofFile(spec.file) : answersBeside(rows, spec.answers);
    const others = [];
    for (const file of spec.seeds)
        others.push(await ofFile(file));
    return (0,seeds/* withSeeds */.v1)(first, others);
}

;// CONCATENATED MODULE: ./src/train/ray/path-there.ts


/**
 * A path of the command's as the cluster has it: relative to where it runs there.
 * @param key what the path is called in the config
 * @throws InputError where it lies elsewhere
 */
function pathThere(path, { folder }, key) {
    const inner = (0,external_node_path_.relative)(folder, path);
    if (inner !== '' && inner !== '..' && !inner.startsWith(`..${external_node_path_.sep}`)) {
        return inner.split(external_node_path_.sep).join('/');
    }
    throw errors/* InputError */.dz.of(`${key} lies outside of the folder that the cluster is sent: ${path}`, {
        fix: `Leave it out and write to SLUICE_OUT, or name a folder that holds it: train.on: {working-dir: \u2026}`,
    });
}

;// CONCATENATED MODULE: ./src/train/ray/timing.ts
const TIMING = {
    look: 2_000,
    again: 2_000,
    headGone: 120_000,
    answer: 60_000,
    transfer: 600_000,
    stop: 8_000,
};

;// CONCATENATED MODULE: ./src/train/ray/on-ray.ts


// What talks to a cluster is read only where there is one.
const WORLD = { env: process.env, timing: TIMING };
/**
 * Runs a command as a job of a Ray cluster, by its Jobs API. Nothing but the command runs there: the
 * split, the labels of the test rows and the verdict stay in this job.
 */
function onRay(on, world = WORLD) {
    return {
        prepare(spec, rows) {
            const { predictions, model } = spec;
            const left = {
                ...(predictions !== undefined && {
                    predictions: pathThere(predictions, on, 'command.predictions'),
                }),
                ...(model !== undefined && { model: pathThere(model, on, 'command.model') }),
            };
            const send = once(async (folder) => {
                const { packJob } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(9670)]).then(__webpack_require__.bind(__webpack_require__, 19670));
                return packJob(spec, on, rows, folder);
            });
            return async (context) => {
                const { commandThere } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1306), __webpack_require__.e(898), __webpack_require__.e(3239)]).then(__webpack_require__.bind(__webpack_require__, 23239));
                return commandThere({ spec, on, left, send }, world, context);
            };
        },
    };
}
/**
 * Trains a network as a job of a Ray cluster: the engine and the encoded rows are sent there, and
 * weights come back. Nothing is known there of the test rows.
 */
function networkOnRay(on, world = WORLD) {
    return (lesson) => {
        const send = once(async (folder) => {
            const { packNetwork } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(7758)]).then(__webpack_require__.bind(__webpack_require__, 17758));
            return packNetwork(lesson, on, folder);
        });
        return async (context) => {
            const { networkThere } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1306), __webpack_require__.e(898), __webpack_require__.e(6328)]).then(__webpack_require__.bind(__webpack_require__, 46328));
            return networkThere({ lesson, on, send }, world, context);
        };
    };
}
/** What is sent is the same for all seeds. */
function once(pack) {
    let sent;
    return (folder) => {
        sent ??= pack(folder);
        return sent;
    };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/train/tfjs/child-program.ts


/** The door for tasks, which stands beside the folder of the bundle. */
function bundledChild() {
    const bundle = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    return [process.execPath, (0,external_node_path_.join)((0,external_node_path_.dirname)(bundle), 'tfjs', 'index.js')];
}

// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(88463);
// EXTERNAL MODULE: ./src/train/tfjs/task.ts
var tfjs_task = __webpack_require__(94473);
;// CONCATENATED MODULE: ./src/train/tfjs/ask-child.ts









/**
 * Asks a process of its own, and waits for its answer. It has the usual names of the environment,
 * and so no token.
 * @throws BrokenError unless it ends well and leaves an answer
 */
async function ask(task, program, { seed, folder, emit, signal, }) {
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, tfjs_task/* FILES */.cn.task), (0,tfjs_task/* packTask */.pO)(task));
    const events = (0,external_node_path_.join)(folder, 'events.jsonl');
    const env = (0,protocol/* environmentOf */.p7)(process.env, [], {
        events,
        out: folder,
        data: folder,
        seed,
        params: {},
    });
    const child = {
        name: `the process of ${task.name}`,
        run: `exec ${[...program, folder].map(quoted).join(' ')}`,
        folder,
        // TensorFlow's own greetings are no output of the model's.
        env: { ...env, TF_CPP_MIN_LOG_LEVEL: '2' },
        events,
        // The job's own limit holds.
        timeoutMinutes: Number.POSITIVE_INFINITY,
        silentMinutes: Number.POSITIVE_INFINITY,
    };
    await (0,watch_child/* watchChild */.a)(child, new report_reader/* ReportReader */.C(emit), { emit, signal });
    try {
        return await readAnswer(folder);
    }
    catch (cause) {
        const why = (0,errors/* messageOf */.bD)(cause);
        throw new errors/* BrokenError */.gk(`${child.name} left no answer: ${why}`, undefined, { cause });
    }
}
async function readAnswer(folder) {
    const answer = (0,tfjs_task/* parseAnswer */.Wp)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, tfjs_task/* FILES */.cn.answer), 'utf8'));
    if (answer.kind === 'refused')
        return { answer, bytes: new Uint8Array(0) };
    const bytes = new Uint8Array(await (0,promises_.readFile)((0,external_node_path_.join)(folder, tfjs_task/* FILES */.cn.weights)));
    const outputs = (0,external_node_path_.join)(folder, tfjs_task/* FILES */.cn.outputs);
    if (!(await (0,exists/* exists */.t)(outputs)))
        return { answer, bytes };
    return {
        answer,
        bytes,
        outputs: new Float32Array(new Uint8Array(await (0,promises_.readFile)(outputs)).buffer),
    };
}
/** For the shell, whatever is in it. */
function quoted(word) {
    return `'${word.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/models/tfjs/tfjs-format.ts
var tfjs_format = __webpack_require__(27213);
;// CONCATENATED MODULE: ./src/train/tfjs/known-layers.ts


/** Settings of Keras's layers that the dense engine has no counterpart of, with what they have to be. */
const UNUSED = {
    bias_regularizer: null,
    activity_regularizer: null,
    kernel_constraint: null,
    bias_constraint: null,
    beta_regularizer: null,
    gamma_regularizer: null,
    beta_constraint: null,
    gamma_constraint: null,
    noise_shape: null,
    trainable: true,
    use_bias: true,
    center: true,
    scale: true,
};
const penalty = schemas/* object */.Ikc({ class_name: schemas/* literal */.euz('L1L2'), config: schemas/* object */.Ikc({ l1: schemas/* number */.aig(), l2: schemas/* number */.aig() }) })
    .nullish();
const sequential = schemas/* object */.Ikc({
    class_name: schemas/* literal */.euz('Sequential'),
    config: schemas/* object */.Ikc({
        layers: schemas/* array */.YOg(schemas/* object */.Ikc({ class_name: schemas/* string */.YjP(), config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })),
    }),
});
/**
 * The layers of a model as the dense engine has them; undefined where it has one that the engine
 * lacks, or one that is set to do something else.
 */
function knownLayers({ topology, weights, bytes }, { output }) {
    const own = sequential.safeParse(topology).data?.config.layers;
    if (!own?.every(({ config }) => isPlain(config)))
        return undefined;
    const network = layersOf({ topology, weights, bytes });
    const last = network?.at(-1)?.layer;
    if (!network || last?.kind !== 'dense')
        return undefined;
    const dense = own.filter(({ class_name }) => class_name === 'Dense');
    const penalties = dense.map(({ config }) => penalty.safeParse(config['kernel_regularizer']));
    if (penalties.some(({ success }) => !success))
        return undefined;
    if (last.units !== output.units || last.activation !== output.activation)
        return undefined;
    // The engine's output layer has no penalty.
    if (penalties.at(-1)?.data)
        return undefined;
    let place = 0;
    const layers = network.slice(0, -1).map(({ layer }) => {
        if (layer.kind !== 'dense')
            return layer;
        const { l1 = 0, l2 = 0 } = penalties[place++]?.data?.config ?? {};
        return { ...layer, l1, l2 };
    });
    return { layers, initial: network };
}
function isPlain(config) {
    return Object.entries(UNUSED).every(([key, value]) => (config[key] ?? value) === value);
}
function layersOf({ topology, weights, bytes }) {
    const json = {
        format: 'layers-model',
        modelTopology: topology,
        weightsManifest: [{ weights }],
    };
    try {
        return (0,tfjs_format.fromTfjs)(JSON.stringify(json), bytes).layers;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/train/tfjs/tfjs-node.ts
var tfjs_node = __webpack_require__(34982);
;// CONCATENATED MODULE: ./src/train/tfjs/tfjs-trainer.ts











/**
 * Trains the model that a file of the user's makes with tf.js. The file runs in a process of its own,
 * which is handed encoded rows, no labels of the test rows, and no token.
 * @param dense trains what it has the layers for
 */
function tfjsTrainer(dense, child) {
    return {
        kind: 'tfjs',
        async prepare(spec, data, world) {
            const prepared = await prepare(spec, data, world);
            const { engine } = spec;
            const own = { run: (context) => trainInChild(prepared, child, context) };
            const made = await inPassing((folder) => describe(prepared, child, { seed: 0, folder, signal: world.signal ?? NEVER }));
            if (engine === 'tfjs' || engine === 'tfjs-node')
                return own;
            if (knownLayers(made, prepared.objective)) {
                return { run: (context) => trainDense(prepared, dense, child, data, world, context) };
            }
            if (engine === 'auto')
                return own;
            throw errors/* InputError */.dz.of(`${spec.name} has layers that the dense engine lacks`, {
                fix: 'Leave train.engine out: tf.js trains it then.',
            });
        },
    };
}
const NEVER = new AbortController().signal;
/** @throws InputError when rows or tfjs-node are missing, or loss, weights or callbacks do not fit the data */
async function prepare(spec, data, { emit }) {
    const { training, evaluation } = data;
    if (process.platform === 'win32') {
        throw errors/* InputError */.dz.of('a file that makes a model needs Linux or macOS', {
            fix: 'There a process and all that it starts can be ended together. Use runs-on: ubuntu-latest.',
        });
    }
    if (!training || !evaluation) {
        throw errors/* InputError */.dz.of('a model needs rows to train on and rows to test on', {
            fix: 'Name a file and its label: data: {path: FILE.csv, label: COLUMN}',
        });
    }
    if (!(await (0,promises_.stat)(spec.file).catch(() => undefined))?.isFile()) {
        throw errors/* InputError */.dz.of(`there is no file ${spec.name}`, { fix: 'Name a module: model.mjs' });
    }
    if (spec.engine === 'tfjs-node' && (0,tfjs_node/* resolveTfjsNode */.W)(spec.file) === undefined) {
        throw errors/* InputError */.dz.of('engine: tfjs-node needs @tensorflow/tfjs-node, which is not installed', {
            fix: `Run npm install @tensorflow/tfjs-node beside ${spec.name}, or leave the engine out: without it tf.js trains on WebAssembly.`,
        });
    }
    const objective = objectiveOf({ layers: [], ...(spec.loss && { loss: spec.loss }) }, training);
    const train = fittingCallbacks(spec.train, training, objective, emit);
    const scale = targetScale(training);
    const { train: rows, validation } = training;
    const weights = rowWeights(training, train.classWeights);
    return {
        spec: { ...spec, train },
        training,
        evaluation,
        objective,
        scale,
        learnt: { x: rows.x, y: scaledTargets(rows.y, scale), ...(weights && { weights }) },
        watched: {
            x: validation.x,
            y: scaledTargets(validation.y, scale),
            ...(validation.weights && { weights: validation.weights }),
        },
        info: {
            task: training.task,
            classes: training.classes,
            inputs: rows.x.columns,
            features: training.features,
            outputs: objective.output.units,
        },
    };
}
function taskOf({ spec, info, objective }, seed) {
    const { task, loss, delta } = objective;
    return {
        file: spec.file,
        name: spec.name,
        info: { ...info, seed },
        objective: { task, loss, delta },
    };
}
/** What the file makes with a seed, before it has learnt. */
async function describe(prepared, child, at) {
    const task = { ...taskOf(prepared, at.seed), ask: { kind: 'describe' } };
    // What it prints is heard when it trains.
    const { answer, bytes } = await ask(task, child, { ...at, emit: () => { } });
    if (answer.kind === 'refused') {
        throw errors/* InputError */.dz.of(answer.message, answer.fix === undefined ? {} : { fix: answer.fix });
    }
    return { ...answer, bytes };
}
/** In a folder that is gone afterwards. */
async function inPassing(work) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-model-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** @throws BrokenError when it breaks, or what it gives is no answer */
async function trainInChild(prepared, child, { seed, emit, signal, checkpoints, scratch }) {
    const { spec, training, evaluation, scale, learnt, watched } = prepared;
    signal.throwIfAborted();
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'tfjs-'));
    const task = {
        ...taskOf(prepared, seed),
        ask: {
            kind: 'train',
            backend: spec.engine === 'tfjs-node' ? 'tensorflow' : 'auto',
            train: { ...spec.train, seed },
            training: learnt,
            validation: watched,
            test: evaluation.test.x,
            exported: exportedScale(scale, evaluation.encoding.label),
            sd: scale.sd,
            ...(checkpoints !== undefined && { checkpoints }),
        },
    };
    const { answer, bytes, outputs } = await ask(task, child, { seed, emit, signal, folder });
    if (answer.kind !== 'trained' || outputs === undefined) {
        throw new errors/* BrokenError */.gk(answer.kind === 'refused' ? answer.message : `${spec.name} was not trained`);
    }
    refuseStrange(outputs, prepared);
    const { backend, version, history, epochs, topology, weights } = answer;
    const { resumed, ...counts } = epochs;
    return {
        by: { kind: 'tfjs', engine: backend, version },
        outcome: { kind: 'predictions', predictions: testPredictions(outputs, evaluation) },
        epochs: { ...counts, ...(resumed !== undefined && { resumed }) },
        history,
        model: { kind: 'tfjs', network: { topology, weights, bytes }, encoding: training.encoding },
    };
}
/** How far a row's probabilities may be from 1 in sum: 32 bits tell seven digits. */
const SUM_TOLERANCE = 1e-3;
/** @throws BrokenError where outputs are not finite, or no probabilities where they should be */
function refuseStrange(outputs, { spec, info, evaluation }) {
    const { rows } = evaluation.test.x;
    const wrong = (what, fix) => new errors/* BrokenError */.gk(`${spec.name} ${what}`, fix);
    if (outputs.length !== rows * info.outputs) {
        throw wrong(`gave ${outputs.length} numbers for ${rows} test rows`);
    }
    const odd = outputs.findIndex((value) => !Number.isFinite(value));
    if (odd >= 0)
        throw wrong(`gives ${outputs[odd]} for a test row`);
    if (info.task === 'regression')
        return;
    const last = info.task === 'binary' ? 'sigmoid' : 'softmax';
    const fix = `End it with the activation ${last}.`;
    const outside = outputs.find((value) => value < 0 || value > 1);
    if (outside !== undefined)
        throw wrong(`gives ${outside}, which is no probability`, fix);
    if (info.task === 'binary')
        return;
    for (let row = 0; row < rows; row++) {
        const own = outputs.subarray(row * info.outputs, (row + 1) * info.outputs);
        const sum = own.reduce((total, value) => total + value, 0);
        if (Math.abs(sum - 1) <= SUM_TOLERANCE)
            continue;
        throw wrong(`gives probabilities that are ${sum} in sum`, fix);
    }
}
/** The same network, from the weights that its file gave it, where the dense engine has its layers. */
async function trainDense(prepared, dense, child, data, world, context) {
    const { spec, objective } = prepared;
    const { seed, signal, emit } = context;
    signal.throwIfAborted();
    const made = await inPassing((folder) => describe(prepared, child, { seed, folder, signal }));
    const known = knownLayers(made, objective);
    if (!known)
        throw new errors/* BrokenError */.gk(`${spec.name} makes another model for the seed ${seed}`);
    const { layers, initial } = known;
    const denseSpec = {
        kind: 'dense',
        model: { layers, ...(spec.loss && { loss: spec.loss }) },
        train: spec.train,
        initial,
    };
    // It would warn of what was warned of before.
    const training = await dense.prepare(denseSpec, data, { ...world, emit: () => { } });
    emit({ type: 'output', text: `the dense engine trains ${spec.name}: it has all of its layers` });
    const trained = await training.run(context);
    return { ...trained, by: { ...trained.by, kind: 'tfjs' } };
}

// EXTERNAL MODULE: ./src/data/csv/write-csv.ts
var write_csv = __webpack_require__(34225);
;// CONCATENATED MODULE: ./src/train/command/score.ts














/**
 * Runs a command that reads a model and rows, and leaves its answers in `SLUICE_OUT`.
 * @returns one answer a row, in their order
 * @throws InputError where no command can be run here
 * @throws BrokenError unless it ended well and answered for each of the rows once
 * @throws the signal's own reason when it is aborted, once all has ended
 */
async function scoreByCommand(spec, { model, rows, task, classes }, { emit, signal }) {
    refuseWindows();
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'sluice-score-'));
    try {
        const place = (name) => (0,external_node_path_.join)(own, name);
        const [events, out, data] = [place('events.jsonl'), place('out'), place('data')];
        await Promise.all([(0,promises_.mkdir)(out), (0,promises_.mkdir)(data)]);
        const ids = Array.from({ length: rows.rows }, (_, row) => String(row + 1));
        const file = (0,external_node_path_.join)(data, 'test-features.csv');
        await (0,atomic_write/* writeAtomic */.vZ)(file, (0,write_csv/* formatCsv */.y)(rows, { name: hand_over/* ROW_ID */.f9, cells: ids }));
        const { seed, params } = spec;
        const told = { events, out, data, model, seed, params, python: (0,sluice_py/* pythonFolder */.T)() };
        const env = (0,protocol/* environmentOf */.p7)(process.env, spec.env, told);
        const child = { ...spec, name: 'command.score', env, events };
        // What it reports is of a run that has ended long ago.
        await (0,watch_child/* watchChild */.a)(child, new report_reader/* ReportReader */.C(() => { }), { emit, signal });
        const predictions = (0,external_node_path_.join)(out, 'predictions.csv');
        if ((await (0,left_files/* leftFiles */.v)(predictions, new Map())) === undefined) {
            throw new errors/* BrokenError */.gk('command.score exited with 0 and left no predictions.csv in SLUICE_OUT', 'Write them with sluice.predictions(ids, labels, scores).');
        }
        return await readAnswersOf(predictions, { task, classes, testIds: ids });
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
// EXTERNAL MODULE: ./src/files/list-files.ts
var list_files = __webpack_require__(69185);
// EXTERNAL MODULE: ./src/files/real-path.ts
var real_path = __webpack_require__(51995);
// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
;// CONCATENATED MODULE: ./src/train/given/numbers/value.ts

/** As Python's `str` and `json` write them, and protocol buffers in JSON. */
const NOT_FINITE = /^([+-]?)(nan|inf|infinity)$/i;
const LONGEST = 40;
/** Several values of one name. */
const SEVERAL = Symbol('several values');
/**
 * The number that a value of a file is, why it is none that can be judged, or what else it is.
 * DVCLive writes what is not finite as a text.
 */
function numberOr(value, file) {
    if (typeof value === 'number') {
        return Number.isFinite(value) ? value : notFinite(value, file);
    }
    if (typeof value === 'string') {
        const [, sign = '', word] = NOT_FINITE.exec(value.trim()) ?? [];
        if (word === undefined)
            return `the text ${JSON.stringify((0,shorten/* shorten */.m)(value, LONGEST))}`;
        const infinite = sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        return notFinite(word.toLowerCase() === 'nan' ? Number.NaN : infinite, file);
    }
    if (value === SEVERAL)
        return 'two values';
    if (value === null)
        return 'empty';
    if (typeof value === 'boolean')
        return String(value);
    return Array.isArray(value) ? 'a list' : 'a mapping';
}
function notFinite(value, file) {
    const number = value > 0 ? 'Infinity' : value < 0 ? '-Infinity' : 'NaN';
    return { code: 'number-not-finite', number, file };
}

;// CONCATENATED MODULE: ./src/train/given/numbers/nested-names.ts

/** More levels than anybody nests. */
const DEEPEST = 100;
/**
 * The values of nested mappings by their names, joined by a dot as `dvc metrics` joins them: its
 * files are such, and DVCLive writes `train/loss` so. None where a document is no mapping.
 */
function flattened(document) {
    const found = new Map();
    add(document, [], found);
    return found;
}
function add(value, path, found) {
    if (isMapping(value) && path.length < DEEPEST) {
        for (const [key, inner] of Object.entries(value))
            add(inner, [...path, key], found);
        return;
    }
    if (path.length === 0)
        return;
    const name = path.join('.');
    found.set(name, found.has(name) ? SEVERAL : value);
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/train/given/numbers/mlflow-run.ts

/**
 * The metrics of a run as MLflow tells of it; undefined where a document is something else.
 * `mlflow runs describe` and `Run.to_dictionary()` have a value a name, older ones and the REST API
 * (`runs/get`, where a run stands under `run`) a list of what was logged, and no list where that is
 * nothing.
 */
function metricsOfRun(document) {
    const run = isMapping(document) && isMapping(document['run']) ? document['run'] : document;
    if (!isMapping(run) || !isMapping(run['info']) || !isMapping(run['data']))
        return undefined;
    const { info, data } = run;
    if (typeof (info['run_id'] ?? info['run_uuid']) !== 'string')
        return undefined;
    const metrics = data['metrics'] ?? {};
    if (isMapping(metrics))
        return new Map(Object.entries(metrics));
    if (!Array.isArray(metrics))
        return undefined;
    const byName = new Map();
    for (const one of metrics.filter(isMapping)) {
        const name = String(one['key']);
        const logged = {
            value: one['value'],
            timestamp: Number(one['timestamp'] ?? 0),
            step: Number(one['step'] ?? 0),
        };
        byName.set(name, [...(byName.get(name) ?? []), logged]);
    }
    return new Map([...byName].map(([name, all]) => [name, latest(all).value]));
}
/** Of the highest step the last one, as MLflow's own stores choose; of those alike the largest. */
function latest(logged) {
    return logged.reduce((best, one) => {
        const later = one.step - best.step ||
            one.timestamp - best.timestamp ||
            Number(one.value) - Number(best.value);
        return later > 0 ? one : best;
    });
}

;// CONCATENATED MODULE: ./src/train/given/numbers/mlflow-folder.ts







/** Of a run that was watched closely. */
const MOST_FILES = 10_000;
const LARGEST = 64 * 2 ** 20;
/**
 * The folder of a run's metrics in a file store of MLflow, by itself or by that of the run.
 * @param roots where it may lie. Absolute
 * @throws InputError where it is neither
 */
async function metricsFolder(run, roots) {
    const inner = { path: (0,external_node_path_.join)(run.path, 'metrics'), name: `${run.name}/metrics` };
    const folder = (await (0,exists/* exists */.t)(inner.path)) ? inner : run;
    const at = { file: folder.name };
    if (!(await (0,real_path/* liesIn */.z$)(folder.path, roots))) {
        throw errors/* InputError */.dz.of('the folder lies outside the workspace', { at });
    }
    if ((0,external_node_path_.basename)(folder.path) === 'metrics')
        return folder;
    throw errors/* InputError */.dz.of('a folder, but none of a run of MLflow: it has no folder "metrics"', {
        at,
        fix: 'Name a file, or the folder of a run: mlruns/EXPERIMENT/RUN',
    });
}
/**
 * The last value of each metric: its file has a line for each time that it was logged,
 * `timestamp value step`, older ones without a step, and lies in folders where its name has
 * slashes. Links are not followed.
 * @throws InputError with file and line of what is no such line
 */
async function numbersOfFolder(folder) {
    const { files } = await (0,list_files/* listFiles */.C)(folder.path, MOST_FILES);
    if (files.length === 0) {
        throw errors/* InputError */.dz.of('no metric was logged to this run', { at: { file: folder.name } });
    }
    const found = new Map();
    for (const name of files) {
        const path = (0,external_node_path_.join)(folder.path, name);
        const file = `${folder.name}/${name}`;
        if ((await (0,promises_.stat)(path)).size > LARGEST) {
            throw errors/* InputError */.dz.of('the file is too large for one of a metric', { at: { file } });
        }
        found.set(name, latest(linesOf(await (0,promises_.readFile)(path, 'utf8'), file)).value);
    }
    return found;
}
function linesOf(text, file) {
    const lines = text.split('\n').map((line) => line.trim());
    const logged = lines.flatMap((line, i) => {
        if (line === '')
            return [];
        const [timestamp, value, step = '0', ...more] = line.split(' ');
        const numbers = { timestamp: Number(timestamp), step: Number(step) };
        const whole = Object.values(numbers).every(Number.isSafeInteger);
        if (value !== undefined && more.length === 0 && whole) {
            return [{ ...numbers, value: numberIn(value) }];
        }
        throw errors/* InputError */.dz.of('the line is not "timestamp value step", as MLflow writes it', {
            at: { file, line: i + 1 },
        });
    });
    if (logged.length > 0)
        return logged;
    throw errors/* InputError */.dz.of('the file is empty', { at: { file } });
}
/** As Python's `float` reads it: `nan` and `inf` stay words. */
function numberIn(text) {
    const number = Number(text);
    return text === '' || Number.isNaN(number) ? text : number;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/train/given/numbers/parse-names.ts


/**
 * A document in JSON, or in YAML, of which Python's JSON with its NaN is a part.
 * @throws InputError with the line where it is neither
 */
async function parseNames(bytes, file) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw errors/* InputError */.dz.of('the file is not text in UTF-8', { at: { file } });
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    try {
        return JSON.parse(text);
    }
    catch {
        return parseYaml(text, file);
    }
}
async function parseYaml(text, file) {
    const { LineCounter, parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const neither = (message, line, cause) => errors/* InputError */.dz.of(`neither JSON nor YAML: ${message}`, { at: { file, line } }, { cause });
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (error)
        throw neither(error.message, Math.max(1, lines.linePos(error.pos[0]).line), error);
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        throw neither((0,errors/* messageOf */.bD)(cause), 1, cause);
    }
}

;// CONCATENATED MODULE: ./src/train/given/numbers/read-numbers.ts











/** Nobody's metrics are larger; what is, is another file. */
const read_numbers_LARGEST = 16 * 2 ** 20;
/**
 * Reads numbers that others took: JSON or YAML of nested names, as DVC reads them; what MLflow
 * says of a run; or the folder in which MLflow keeps one.
 * @throws InputError where there is no such file, or it holds no names with values
 */
async function readNumbers({ path, names }, world) {
    const file = (0,external_node_path_.relative)(world.folder ?? world.workspace, path)
        .split(external_node_path_.sep)
        .join('/') || '.';
    const raw = await rawValues(path, file, world);
    const values = new Map();
    const others = new Map();
    for (const [name, one] of renamed(raw, names, file)) {
        const value = numberOr(one, file);
        if (typeof value === 'string')
            others.set(name, value);
        else
            values.set(name, value);
    }
    return { file, values, others };
}
async function rawValues(path, file, world) {
    const isFolder = (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
    if (isFolder)
        return numbersOfFolder(await metricsFolder({ path, name: file }, (0,source_files/* rootsOf */.RD)(world)));
    const [found, ...more] = await (0,source_files/* locate */.x5)(path, (0,source_files/* rootsOf */.RD)(world), world.folder);
    const at = { file };
    if (more.length > 0) {
        throw errors/* InputError */.dz.of(`numbers are of one file, and ${more.length + 1} match`, { at });
    }
    const { bytes } = found;
    if (bytes > read_numbers_LARGEST) {
        throw errors/* InputError */.dz.of(`${(0,quantities/* formatBytes */.z3)(bytes)} are no file of metrics`, {
            at,
            fix: `Predictions are named elsewhere: predictions: {path: ${(0,external_node_path_.basename)(path)}}`,
        });
    }
    const document = await parseNames(await (0,promises_.readFile)(found.path), file);
    const raw = metricsOfRun(document) ?? flattened(document);
    if (raw.size > 0)
        return raw;
    throw errors/* InputError */.dz.of('the file holds no names with numbers', {
        at,
        fix: 'Write JSON or YAML: {"accuracy": 0.91}',
    });
}
/** Those that are given another name have that one alone. */
function renamed(raw, names, file) {
    const all = new Map(raw);
    for (const name of Object.values(names))
        all.delete(name);
    for (const [own, name] of Object.entries(names)) {
        const about = `numbers.names: ${own}`;
        if (!raw.has(name)) {
            throw errors/* InputError */.dz.of(`${about}: there is no ${JSON.stringify(name)}`, {
                at: { file },
                fix: (0,did_you_mean/* suggest */.ZA)(name, [...raw.keys()], 'names'),
            });
        }
        if (all.has(own)) {
            throw errors/* InputError */.dz.of(`${about}: the file has a number of that name already`, {
                at: { file },
                fix: 'Choose another name for it.',
            });
        }
        all.set(own, raw.get(name));
    }
    return all;
}

;// CONCATENATED MODULE: ./src/train/trainers.ts









/** The own engine's name and version, by which it repeats. */

/** What runs layers, for the formats that a model is read back from. */


/** The trainers that there are: a line each. */
const TRAINERS = {
    dense: () => denseTrainer(undefined, ({ on }) => on && networkOnRay(on)),
    tfjs: () => tfjsTrainer(denseTrainer(), bundledChild()),
    command: () => commandTrainer(placeOf),
    'own-split': () => ownSplitTrainer(placeOf),
    given: givenTrainer,
};
function placeOf({ on }) {
    return on ? onRay(on) : here;
}
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
            return spec.on === undefined && spec.train.checkpointEvery !== undefined;
        case 'tfjs':
            return spec.train.checkpointEvery !== undefined;
        case 'command':
            return spec.on === undefined;
        case 'own-split':
            return spec.command.on === undefined;
        case 'given':
            return false;
    }
}


/***/ })

};
