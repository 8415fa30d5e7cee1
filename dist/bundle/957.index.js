export const id = 957;
export const ids = [957];
export const modules = {

/***/ 957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Reads the gate's conditions, and says what is wrong with each one that can't be read. */
var readConditions = (function readConditions(entries, source, known) {
    const read = singles(entries, ['gate', 'conditions'], []).map(((single) => readCondition(single, source, known)));
    return {
        conditions: read.flatMap(((result) => ('condition' in result ? [result.condition] : []))),
        problems: read.flatMap(((result) => ('problem' in result ? [result.problem] : []))),
    };
});
/** Every condition with the groups that it stands in. */
var singles = (function singles(entries, path, within) {
    return entries.flatMap(((entry, i) => {
        const own = [...path, i];
        const group = groupOf(entry);
        if (!group)
            return isSingle(entry) ? [{ entry, path: own, within }] : [];
        const { kind, members } = group;
        const id = own.filter((part) => typeof part === 'number').join('.');
        const inner = [...within, { kind, id, of: members.length }];
        return singles(members, [...own, kind], inner);
    }));
});
var groupOf = (function groupOf(entry) {
    if (typeof entry === 'string')
        return undefined;
    if ('any' in entry)
        return { kind: 'any', members: entry.any };
    return 'all' in entry ? { kind: 'all', members: entry.all } : undefined;
});
var isSingle = (function isSingle(entry) {
    return groupOf(entry) === undefined;
});
var readCondition = (function readCondition({ entry, path, within }, source, { reported, own, numbers }) {
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
});
var dataSpec = (function dataSpec(data, folder) {
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
});
/** The share for the last word of all rows that are held out. */
var confirmOfHeldOut = (function confirmOfHeldOut({ test, confirm }) {
    if (confirm === undefined || typeof test === 'string')
        return confirm;
    return confirm / (test + confirm);
});
var confirmSpec = (function confirmSpec(share, seed = defaults/* DEFAULTS */.z.seed) {
    return share === undefined ? {} : { confirm: { share, seed } };
});
var csvSpec = (function csvSpec({ delimiter, header, comment }) {
    return {
        ...(delimiter !== undefined && { delimiter: DELIMITERS[delimiter] }),
        ...(header !== undefined && { header }),
        ...(comment !== undefined && { comment }),
    };
});
/** What the split keeps together is together in the verdict, too. */
var clusterSpec = (function clusterSpec({ gate, data }) {
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
});
var splitSpec = (function splitSpec({ split, id, test }) {
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
});
var gateSpec = (function gateSpec(gate, conditions, reported, cluster) {
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
});
var referenceSpec = (function referenceSpec(text) {
    const run = /^run:(.+)$/s.exec(text)?.[1];
    if (run !== undefined)
        return { kind: 'run', id: run };
    return { kind: text === 'best' || text === 'first' ? text : 'none' };
});
var baselineSource = (function baselineSource(text, folder) {
    const [kind, ...rest] = text.split(':');
    const value = rest.join(':');
    if (kind === 'run')
        return { kind: 'run', id: value };
    if (kind === 'branch')
        return { kind: 'branch', name: value };
    if (kind === 'file')
        return { kind: 'file', path: (0,external_node_path_.resolve)(folder, value) };
    return { kind: kind === 'none' ? 'none' : 'auto' };
});
var training = (function training(values, folder) {
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
});
var lossOf = (function lossOf(model) {
    return model.loss === 'huber' ? { kind: 'huber', delta: model['huber-delta'] ?? 1 } : model.loss;
});
var modelSpec = (function modelSpec(model) {
    const loss = lossOf(model);
    return { layers: model.layers.map(toLayer), ...(loss && { loss }) };
});
var toLayer = (function toLayer(layer) {
    if ('dense' in layer) {
        const { dense: units, activation, initializer, l1, l2 } = layer;
        return { kind: 'dense', units, activation, initializer, l1, l2 };
    }
    if ('dropout' in layer)
        return { kind: 'dropout', rate: layer.dropout };
    return { kind: 'batch_normalization', ...layer['batch-normalization'] };
});
var trainSpec = (function trainSpec({ train, data }) {
    const stopping = train['early-stopping'] ?? (data.validation > 0 && earlyStopping.parse({}, src_schemas/* ONCE */.E));
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
});
var toOptimizer = (function toOptimizer(optimizer) {
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
});
var toSchedule = (function toSchedule(rate) {
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
});
/** Turns checked values into the types of the parts; paths are taken relative to `folder`. */
var resolveConfig = (function resolveConfig(values, conditions, origin) {
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
});
var exported = (function exported({ export: to }, folder) {
    return to ? { export: { path: (0,external_node_path_.resolve)(folder, to.path), formats: to.formats } } : {};
});
var tracking = (function tracking({ track = { histograms: false } }, folder) {
    const { tensorboard, mlflow, histograms } = track;
    return {
        ...(tensorboard !== undefined && { tensorboard: (0,external_node_path_.resolve)(folder, tensorboard) }),
        ...(mlflow !== undefined && { mlflow: (0,external_node_path_.resolve)(folder, mlflow) }),
        histograms,
    };
});
var keptRuns = (function keptRuns({ store, }) {
    return store?.keep === undefined ? {} : { keep: store.keep };
});
var refuseBlocksWithoutTime = (function refuseBlocksWithoutTime({ data, gate: { cluster } }, context) {
    if (typeof cluster !== 'object' || 'time' in data.split)
        return;
    context.addIssue({
        code: 'custom',
        path: ['gate', 'cluster'],
        message: 'blocks of the calendar need the column of data.split.time',
    });
});
var refuseNoneToTrain = (function refuseNoneToTrain({ data }, context) {
    const { test, confirm = 0 } = data;
    if (typeof test !== 'number' || test + confirm < 1)
        return;
    context.addIssue({
        code: 'custom',
        path: ['data', 'confirm'],
        message: 'beside data.test it leaves no rows to train on',
    });
});
var refuseMonitors = (function refuseMonitors({ data, train }, context) {
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
});
/** A network is sent as rows and what trains on them, and comes back as weights. */
var refuseWithNetworkThere = (function refuseWithNetworkThere({ command, model, train: training }, context) {
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
});
var refuseBesideCommand = (function refuseBesideCommand(written, context) {
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
});
var refuseFormats = (function refuseFormats(written, context) {
    const of = modelKind(written);
    const takes = ((format) => of === 'tfjs' ? exporters/* DEFAULT_FORMATS */.NO.tfjs.includes(format.name) : format.of === of);
    const others = exporters/* FORMATS */.hR.filter(((format) => !takes(format))).map((({ name }) => name));
    const wrong = written.export?.formats?.find((name) => others.includes(name));
    if (wrong === undefined)
        return;
    const whose = WHOSE[of];
    context.addIssue({
        code: 'custom',
        path: ['export', 'formats'],
        message: `${whose}, which can't be exported as ${wrong}`,
    });
});
var modelKind = (function modelKind({ command, model, }) {
    if (command)
        return 'files';
    return model && 'file' in model ? 'tfjs' : 'network';
});
/** Which of the two ways to name a model an engine is for. */
var refuseEngine = (function refuseEngine({ model, train }, context) {
    if (!train?.engine.startsWith('tfjs') || (model && 'file' in model))
        return;
    context.addIssue({
        code: 'custom',
        path: ['train', 'engine'],
        message: `${train.engine} trains a model that a file makes: model: {file: model.mjs}`,
    });
});
var refuseOwnMetrics = (function refuseOwnMetrics({ command, gate }, context) {
    if (command || Object.keys(gate.metrics).length === 0)
        return;
    context.addIssue({
        code: 'custom',
        path: ['gate', 'metrics'],
        message: 'the predictions of a network have no columns of your own: name those of a command',
    });
});
/**
 * Reads and checks a config file; its paths are relative to the folder it lies in.
 * @param overrides `--set` texts, `train.epochs=5`
 * @throws InputError with every problem found: file, line, column and the nearest valid name
 */
var loadConfig = (async function loadConfig(path, overrides = []) {
    const absolute = (0,external_node_path_.resolve)(path);
    const shown = (0,external_node_path_.relative)(process.cwd(), absolute) || path;
    const source = (0,config_source/* readYaml */.gM)(await readText(absolute, shown), shown, overrides);
    return checkConfig(source, (0,external_node_path_.dirname)(absolute), absolute);
});
/** A gate of advice alone passes whatever it is given. */
var cannotFail = (function cannotFail(conditions, source) {
    if (conditions.some((({ severity }) => severity === 'error')))
        return [];
    const at = source.place(['gate', 'conditions'], 'key');
    const fix = 'Let one of them decide: leave its severity out.';
    return [{ message: 'all conditions only advise, so the gate can never fail', at, fix }];
});
/** Without a baseline no comparison is ever judged, and a gate of nothing else never holds. */
var cannotHold = (function cannotHold(conditions, baseline, source) {
    const deciding = conditions.filter((({ severity }) => severity === 'error'));
    if (baseline !== 'none' || deciding.some(({ threshold }) => threshold.kind === 'absolute')) {
        return [];
    }
    const message = 'without a baseline no condition here can be judged: all of them compare with it';
    const fix = 'Add a condition with a number of its own, as accuracy >= 85%, or leave baseline out.';
    return [{ message, at: source.place(['baseline']), fix }];
});
/** The one key that a mapping of names, as `class-weights` is, would lose without a word. */
var lostKeys = (function lostKeys(value, path, source) {
    if (value === null || typeof value !== 'object')
        return [];
    return Object.entries(value).flatMap((([key, inner]) => {
        const own = [...path, key];
        const at = source.place(own, 'key');
        const lost = key === '__proto__' ? [{ message: '"__proto__" can not be a key', at }] : [];
        return [...lost, ...lostKeys(inner, own, source)];
    }));
});
/**
 * Checks a config that was read, wherever it came from.
 * @param folder what its paths are relative to. Absolute.
 * @param file where it lies, if it is a file. Absolute.
 * @throws InputError with every problem found
 */
var checkConfig = (function checkConfig(source, folder, file) {
    const parsed = parse(source);
    const entries = gate_schema/* gateEntries */.C7.safeParse(source.values, src_schemas/* ONCE */.E).data?.gate.conditions ?? [];
    const reported = gate_schema/* reportedMetrics */.r2.safeParse(source.values, src_schemas/* ONCE */.E).data?.command.metrics ?? [];
    const metrics = gate_schema/* gateMetrics */.PE.safeParse(source.values, src_schemas/* ONCE */.E).data?.gate.metrics ?? {};
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
});
/** What the keys say, by whichever of the schemas they are of. */
var parse = (function parse(source) {
    if (has(source.values, 'predictions') && has(source.values, 'command')) {
        const { data, error } = ownSplitSchema.safeParse(source.values, src_schemas/* ONCE */.E);
        if (error)
            return refused(error, source, OWN_SPLIT);
        return parsedWith(data.baseline, (...rest) => resolveOwnSplit(data, ...rest));
    }
    if (has(source.values, 'predictions')) {
        const { data, error } = givenSchema.safeParse(source.values, src_schemas/* ONCE */.E);
        if (error)
            return refused(error, source, GIVEN);
        return parsedWith(data.baseline, (...rest) => resolveGiven(data, ...rest));
    }
    if (has(source.values, 'numbers')) {
        const { data, error } = numbersSchema.safeParse(source.values, src_schemas/* ONCE */.E);
        if (error)
            return refused(error, source, NUMBERS);
        return parsedWith(data.baseline, (...rest) => resolveNumbers(data, ...rest));
    }
    const { data, error } = configSchema.safeParse(source.values, src_schemas/* ONCE */.E);
    if (error)
        return refused(error, source, { schema: configSchema });
    const problems = trainBesideCommand(source);
    if (problems.length > 0)
        return { ok: false, problems };
    return parsedWith(data.baseline, ((...rest) => resolveConfig(data, ...rest)));
});
/** Keys of `train` beside a command, but for where it runs. They are seen before they get defaults. */
var trainBesideCommand = (function trainBesideCommand({ values, place }) {
    if (!has(values, 'command'))
        return [];
    const { train } = written.parse(values, src_schemas/* ONCE */.E);
    if (train === undefined)
        return [];
    const message = besideCommand('train');
    const others = Object.keys(train).filter((key) => key !== 'on');
    if (others.length === 0 && 'on' in train)
        return [];
    return [{ message, at: place(['train', ...others.slice(0, 1)], 'key') }];
});
var has = (function has(values, key) {
    return typeof values === 'object' && values !== null && Object.hasOwn(values, key);
});
var parsedWith = (function parsedWith(baseline, resolve) {
    return { ok: true, baseline, resolve };
});
var readText = (async function readText(path, shown) {
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
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ checkConfig),
  r: () => (/* binding */ checkPredictions),
  loadConfig: (() => (/* binding */ loadConfig))
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
// EXTERNAL MODULE: ./src/schemas.ts
var src_schemas = __webpack_require__(9011);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 5 modules
var metrics = __webpack_require__(43415);
// EXTERNAL MODULE: ./src/gate/condition-kinds.ts + 7 modules
var condition_kinds = __webpack_require__(24601);
// EXTERNAL MODULE: ./src/gate/kinds/metric.ts
var metric = __webpack_require__(1575);
;// CONCATENATED MODULE: ./src/config/conditions.ts










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



// EXTERNAL MODULE: ./src/config/resolve-given.ts
var resolve_given = __webpack_require__(17498);
;// CONCATENATED MODULE: ./src/config/resolve-gate.ts






// EXTERNAL MODULE: ./src/config/schema/number-schemas.ts
var number_schemas = __webpack_require__(87202);
// EXTERNAL MODULE: ./src/train/ray-token.ts
var ray_token = __webpack_require__(17538);
;// CONCATENATED MODULE: ./src/config/schema/on-ray-schema.ts




const address = () => schemas/* url */.OZ5({ protocol: /^https?$/, error: 'use an address such as http://ray-head:8265' })
    .refine((text) => {
    const { username, password, search, hash } = new URL(text);
    return username === '' && password === '' && search === '' && hash === '';
}, `name the address alone: a token is read from ${ray_token/* RAY_TOKEN */.h}`);
const variable = () => schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'use the name of an environment variable');
const results = () => schemas/* union */.KCZ([
    schemas/* string */.YjP()
        .regex(/^\//, 'use an absolute path, the same here and on the cluster')
        .describe('A folder that this job and the cluster both see, by the same absolute path.'),
    schemas/* strictObject */.rej({
        put: variable().describe('The variable with the address that the cluster sends them to by PUT.'),
        get: variable().describe('The variable with the address that they are then fetched from.'),
    }),
]);
const onRay = (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
    ray: address().describe('The address of the cluster\u2019s dashboard, which takes jobs: `http://ray-head:8265`. A token in `RAY_AUTH_TOKEN` is sent there, and nowhere else.'),
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
    results: results()
        .optional()
        .describe('How predictions and model come back. Left out: in the job\u2019s log, up to 16 MiB when packed. Otherwise a folder that both see, in which the rows are handed over too, or two variables with pre-signed addresses.'),
    insecure: schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether a cluster elsewhere may be talked to without a token, or told it without TLS. Whoever reaches such a cluster can run what they like there.'),
})
    .describe('A [Ray cluster](scale.md#on-a-ray-cluster) that trains: the layers of `model`, or a `command`, beside which nothing else of `train` stands.'));

;// CONCATENATED MODULE: ./src/config/schema/optimizer-schema.ts




const epsilon = number_schemas/* positive */.yj.default(1e-7).describe('Keeps the division from 0.');
const beta1 = number_schemas/* share */.uM.default(0.9).describe('Decay of the first moment.');
const beta2 = number_schemas/* share */.uM.default(0.999).describe('Decay of the second moment.');
const settingsOf = {
    sgd: (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
        name: schemas/* literal */.euz('sgd'),
        momentum: number_schemas/* share */.uM.default(0).describe('The share of the last step that goes on.'),
        nesterov: schemas/* boolean */.zMY().default(false).describe("Nesterov's momentum."),
    })),
    adam: (0,src_schemas/* later */.N)((() => schemas/* strictObject */.rej({ name: schemas/* literal */.euz('adam'), 'beta-1': beta1, 'beta-2': beta2, epsilon }))),
    adamw: (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
        name: schemas/* literal */.euz('adamw'),
        'weight-decay': schemas/* number */.aig()
            .min(0)
            .default(0.004)
            .describe('The share of each weight that a step of rate 1 takes off.'),
        'beta-1': beta1,
        'beta-2': beta2,
        epsilon,
    })),
    rmsprop: (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
        name: schemas/* literal */.euz('rmsprop'),
        rho: number_schemas/* share */.uM.default(0.9).describe('Decay of the mean square.'),
        momentum: number_schemas/* share */.uM.default(0).describe('The share of the last step that goes on.'),
        epsilon,
    })),
    adagrad: (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
        name: schemas/* literal */.euz('adagrad'),
        'initial-accumulator': schemas/* number */.aig()
            .min(0)
            .default(0.1)
            .describe('Where the sum of squares starts.'),
        epsilon,
    })),
};
const { sgd, adam, adamw, rmsprop, adagrad } = settingsOf;
const settings = (0,src_schemas/* later */.N)(() => schemas/* discriminatedUnion */.gMt('name', [sgd, adam, adamw, rmsprop, adagrad]));
const optimizer = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['sgd', 'adam', 'adamw', 'rmsprop', 'adagrad'])
        .transform(((name) => settingsOf[name].parse({ name }, src_schemas/* ONCE */.E))),
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






const monitor = (() => schemas/* string */.YjP()
    .min(1)
    .default('val_loss')
    .describe("One of the epoch's metrics: loss, val_loss; accuracy, val_accuracy for classes; val_auc for two classes; mae, val_mae for regression."));
const earlyStopping = (0,src_schemas/* later */.N)((() => schemas/* strictObject */.rej({
    monitor: monitor(),
    patience: schemas/* int */.Whr()
        .min(0)
        .default(defaults/* DEFAULTS */.z.patience)
        .describe('Epochs without a better value before training stops.'),
    'min-delta': schemas/* number */.aig().min(0).default(0).describe('A smaller change is not better.'),
    'restore-best': schemas/* boolean */.zMY().default(true).describe('Ends with the weights of the best epoch.'),
})));
const reduceLrOnPlateau = (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
    monitor: monitor(),
    factor: schemas/* number */.aig().gt(0).lt(1).default(0.1).describe('The rate is multiplied by it.'),
    patience: schemas/* int */.Whr()
        .min(0)
        .default(10)
        .describe('Epochs without a better value before the rate is reduced.'),
    'min-delta': schemas/* number */.aig().min(0).default(0.0001).describe('A smaller change is not better.'),
    cooldown: schemas/* int */.Whr().min(0).default(0).describe('Epochs to wait after a reduction.'),
    'min-rate': schemas/* number */.aig().min(0).default(0).describe('The lowest rate.'),
}));
const classWeights = (0,src_schemas/* later */.N)(() => schemas/* union */.KCZ([
    schemas/* literal */.euz('balanced'),
    schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0))
        .describe('Weights by class name; 1 where a class is absent. Of a class of 0 nothing is learnt.'),
]));
/** What stands beside a command. */
const commandTrain = (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({ on: onRay }).describe('Where it runs.'));
const train = schemas/* strictObject */.rej({
    on: onRay.optional(),
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
    'class-weights': classWeights
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
    (0,src_schemas/* later */.N)((() => schemas/* strictObject */.rej({
        stratify: schemas/* literal */.euz(true).describe('Exact class proportions on every side.'),
        seed: splitSeed,
    })
        .describe('Stratified.'))),
    (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
        group: schemas/* string */.YjP().describe('A column. Rows with the same value stay on one side.'),
        seed: splitSeed,
    })
        .describe('By group.')),
    (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
        time: schemas/* string */.YjP()
            .describe('A column of dates or numbers. The latest rows are the test rows.'),
        seed: splitSeed,
    })
        .describe('By time.')),
]);
const missing = (0,src_schemas/* later */.N)(() => schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String))
    .describe('The words that mean a missing value, in place of the usual ones (NA, N/A, NaN, null, \u2026). Blank cells are missing in any case.'));
const columnMissing = missing
    .optional()
    .describe('The words that mean a missing value in this column.');
const columns = (0,src_schemas/* later */.N)(() => schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([
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
])));
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
    columns: columns.optional().describe('How columns are read, where their cells do not show it.'),
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
const initializer = (() => schemas/* enum */.k5n([
    'glorot_uniform',
    'glorot_normal',
    'he_uniform',
    'he_normal',
    'lecun_uniform',
    'lecun_normal',
    'zeros',
]));
const batchNormalization = (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
    momentum: number_schemas/* share */.uM.default(0.99).describe('Of the moving mean and variance.'),
    epsilon: number_schemas/* positive */.yj.default(0.001).describe('Added to the variance.'),
})
    .describe('With settings.'));
const model_schema_layer = (() => schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        dense: number_schemas/* count */.U9.max(65_536).describe('Units.'),
        activation: activation.default('linear').describe('Applied to the outputs.'),
        initializer: initializer()
            .default(defaults/* DEFAULTS */.z.initializer)
            .describe('Of the weights; biases start at 0.'),
        l1: schemas/* number */.aig().min(0).default(0).describe('Penalty: l1 \u00d7 the sum of |w|.'),
        l2: schemas/* number */.aig().min(0).default(0).describe('Penalty: l2 \u00d7 the sum of w\u00b2.'),
    })
        .describe('Fully connected.'),
    (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({ dropout: number_schemas/* share */.uM.describe('The share of inputs set to 0 while training.') })
        .describe('Dropout.')),
    (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
        'batch-normalization': schemas/* union */.KCZ([
            schemas/* literal */.euz(true).transform(() => batchNormalization.parse({}, src_schemas/* ONCE */.E)),
            batchNormalization,
        ])
            .describe('`true`, or its settings.'),
    })
        .describe('Batch normalization.')),
]));
const losses = (() => ({
    loss: schemas/* enum */.k5n(['mse', 'mae', 'huber'])
        .optional()
        .describe('Regression only. Left out: mse. Classification uses cross-entropy.'),
    'huber-delta': number_schemas/* positive */.yj
        .optional()
        .describe('Where the huber loss turns from square to straight, in standard deviations of the label. Left out: 1.'),
}));
const layeredModel = (0,src_schemas/* later */.N)((() => schemas/* strictObject */.rej({
    layers: schemas/* array */.YOg(model_schema_layer())
        .min(1)
        .prefault(defaults/* DEFAULTS */.z.layers.map(((layer) => ({ ...layer }))))
        .describe('The hidden layers, from the inputs on. The output layer follows from the task: one sigmoid unit, a softmax unit a class, or one linear unit.'),
    ...losses(),
})
    .describe('The network. Names, defaults and meaning are those of Keras 3.')));
const fileModel = (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
    file: schemas/* string */.YjP()
        .min(1)
        .describe('A module that exports `createModel(tf, info)`, which returns a model of tf.js, of any layers. It runs in a process of its own.'),
    ...losses(),
})
    .describe('A model of tf.js, which a module makes.'));
const model = (0,src_schemas/* later */.N)(() => schemas/* union */.KCZ([layeredModel, fileModel])
    .describe('The network: its layers, or a file that makes a model of tf.js.'));
/** What a config without a model gets. */
const defaultModel = (() => layeredModel.parse({}, src_schemas/* ONCE */.E));

;// CONCATENATED MODULE: ./src/config/schema/numbers-schema.ts


const numbers_schema_name = () => schemas/* string */.YjP()
    .regex(/^[A-Za-z_]\w*$/, 'use letters, digits and "_" only')
    .max(100);
const numbers = (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
    path: schemas/* string */.YjP()
        .min(1)
        .describe('JSON or YAML of names and numbers, as DVC reads it; what `mlflow runs describe` or MLflow\u2019s REST API says of a run; or the folder of a run in a file store of MLflow.'),
    names: schemas/* record */.g1P(numbers_schema_name(), schemas/* string */.YjP().min(1))
        .default({})
        .describe('What the file calls a number, by what conditions call it instead: `{p95: "latency p95 (ms)"}`. Left out: its own name, nested names joined by a dot.'),
})
    .describe('[Single numbers](single-numbers.md) that others took, beside `predictions` or in their place. They are held to a number; in a comparison with the baseline they are no evidence.'));

;// CONCATENATED MODULE: ./src/data/eval-tools/tool.ts
/** The tools, by the name that a config has for them. */
const EVAL_TOOLS = ['promptfoo', 'lm-eval'];

// EXTERNAL MODULE: ./src/evaluate/answers/answer-spec.ts
var answer_spec = __webpack_require__(96801);
;// CONCATENATED MODULE: ./src/config/schema/predictions-schema.ts





const column = () => schemas/* string */.YjP().min(1);
const path = () => schemas/* string */.YjP().min(1).describe('A file of rows: CSV, JSON lines or Parquet.');
const labels = () => schemas/* strictObject */.rej({
    path: path(),
    id: column()
        .optional()
        .describe('The column that names rows. Left out: as in the predictions.'),
    label: column().describe('The column that holds the labels.'),
})
    .describe('A file of labels, when those of the predictions are not to be trusted: each of its rows needs a prediction, and the labels beside the predictions are not read.');
/** What columns are where a config does not say. */
const USUAL = { label: answer_spec/* USUAL_COLUMNS */.N.label, scores: 'probability', task: 'auto' };
const predictions_schema_columns = () => ({
    id: column()
        .optional()
        .describe('The column that names rows. Left out: `id`, where there is one; else rows go by their place.'),
    label: column().default(answer_spec/* USUAL_COLUMNS */.N.label).describe('The column that holds the labels.'),
    prediction: column()
        .optional()
        .describe('The column of the predicted class or number. Left out: `prediction`, where there is one; else the class of the largest score, or of one above a half.'),
    score: column()
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
    labels: labels().optional(),
    confirm: number_schemas/* confirm */.lJ.describe(number_schemas/* CONFIRM */.nG),
    format: schemas/* enum */.k5n(EVAL_TOOLS)
        .optional()
        .describe('What wrote the file, where it is no table: an evaluation tool, whose rows are [right or wrong](eval-tools.md). Nothing else here but `path`, `metric` and `confirm` means anything beside it.'),
    metric: column()
        .optional()
        .describe('Beside `format: lm-eval`: the metric that says whether a sample is right. Left out: the one that there is.'),
    seeds: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .optional()
        .describe('Files of the same training with other seeds, with the same columns and a column that names rows: all are judged together, by the mean of each row, with what a seed moves it.'),
});
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
const predictions = (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({ path: path(), ...predictions_schema_columns() })
    .superRefine(refuseBesideTool)
    .describe('Predictions that somebody else made, in place of `data`, `model` and `train`.'));
/** Those that a command leaves that splits its data by itself. */
const leftPredictions = (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
    path: path()
        .optional()
        .describe('A file of rows: CSV, JSON lines or Parquet. Left out beside a `command`: `predictions.csv` in `SLUICE_OUT`, where `sluice.predictions` writes it.'),
    ...predictions_schema_columns(),
})
    .superRefine(refuseBesideTool)
    .describe('Predictions that somebody else made, in place of `data`, `model` and `train`; or, beside `command`, those of a script that splits its data by itself.'));

;// CONCATENATED MODULE: ./src/config/schema/config-schema.ts











/**
 * The one source of the config's keys, defaults and documentation: `sluice.schema.json` and `docs/config.md` are generated
 * from it, and it checks every config, from a file or from an action's inputs alike.
 */
const config_schema_name = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'use letters, digits, ".", "_" and "-" only')
    .max(100);
const exporting = (0,src_schemas/* later */.N)((() => schemas/* strictObject */.rej({
    path: schemas/* string */.YjP()
        .min(1)
        .describe('A folder. The model\u2019s files in it are replaced as one, and only when the gate passes; `sluice-export.json` lists them with their digests.'),
    formats: schemas/* array */.YOg(schemas/* enum */.k5n(exporters/* FORMATS */.hR.map((({ name }) => name))))
        .min(1)
        .refine((formats) => new Set(formats).size === formats.length, 'name each format once')
        .optional()
        .describe(`${exporters/* FORMATS */.hR.map((({ name, about }) => `\`${name}\`: ${about}.`)).join(' ')} Left out: ${exporters/* DEFAULT_FORMATS */.NO.network.map(((name) => `\`${name}\``)).join(' and ')}, \`${exporters/* DEFAULT_FORMATS */.NO.tfjs.join()}\` alone for a model that a file makes, and \`${exporters/* DEFAULT_FORMATS */.NO.files.join()}\` for a command's.`),
})));
const config_schema_exported = exporting
    .optional()
    .describe('Where to put the model. Left out: it is only kept with the run.');
const storing = (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
    keep: schemas/* int */.Whr()
        .min(1)
        .optional()
        .describe('How many runs of the experiment stay when one ends, the last ones. Those that were promoted, and those that a run which stays was compared with, always stay. Left out: all.'),
}));
const reuse = schemas/* boolean */.zMY()
    .default(true)
    .describe('Whether a run of exactly the same inputs, which this store or this repository has promoted, is judged anew in place of training it once more. The own engine repeats to the last bit; a command is only taken by its word where it names its `inputs`. `false`: each run trains, and is held to the bytes that such a run gave.');
const store = storing.optional().describe('What becomes of the runs on this disk.');
const config_schema_tracking = (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
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
}));
const track = config_schema_tracking
    .optional()
    .describe('Where experiment trackers find what a run does. What can\u2019t be written there is a warning, and changes no verdict.');
const key = {
    project: config_schema_name.default('default').describe('Holds experiments.'),
    experiment: config_schema_name
        .refine(((text) => !text.endsWith('.html')), 'don\u2019t end it in ".html": so does its report')
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


const WHOSE = {
    network: 'the model is a network',
    files: "a command's model is files",
    tfjs: 'the model is one of tf.js',
};




const configSchema = config
    .superRefine(((written, context) => {
    refuseBlocksWithoutTime(written, context);
    refuseNoneToTrain(written, context);
    refuseMonitors(written, context);
    refuseBesideCommand(written, context);
    refuseFormats(written, context);
    refuseEngine(written, context);
    refuseOwnMetrics(written, context);
    refuseWithNetworkThere(written, context);
}))
    .transform(((written) => {
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
        model: layers ?? defaultModel(),
        train: training ?? train.parse({}, src_schemas/* ONCE */.E),
        ...end,
    };
}));
/** What is said of a file of predictions, where nothing is asked of it yet. */
const givenFileSchema = (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({ predictions: predictions }));
/** The config of predictions that somebody else made. */
const givenSchema = (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
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
    .superRefine(refuseCalendar));
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
const numbersSchema = (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({ ...key, numbers: numbers, gate: gate_schema/* gate */.Gj, baseline, track, store })
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
}));
const ownSplit = (0,src_schemas/* later */.N)(() => schemas/* strictObject */.rej({
    ...key,
    predictions: leftPredictions,
    train: commandTrain.optional(),
    command: command_schema/* command */.G,
    gate: gate_schema/* gate */.Gj,
    baseline,
    export: config_schema_exported,
    track,
    store,
}));
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
const ownSplitSchema = (0,src_schemas/* later */.N)(() => ownSplit
    .superRefine(refuseCalendar)
    .superRefine(refuseBesideOwnSplit)
    .superRefine(refuseTokenInJob)
    .superRefine(refuseFormats)
    .transform(({ export: to, ...rest }) => ({
    ...rest,
    ...(to && { export: { ...to, formats: to.formats ?? [...exporters/* DEFAULT_FORMATS */.NO.files] } }),
})));

// EXTERNAL MODULE: ./src/config/source.ts
var config_source = __webpack_require__(79397);
;// CONCATENATED MODULE: ./src/config/load.ts




















const written = (0,src_schemas/* later */.N)(() => schemas/* looseObject */._H3({ train: schemas/* looseObject */._H3({}).optional() }));

/**
 * Checks what is said of a file of predictions, where nothing is asked of it yet.
 * @throws InputError with every problem found
 */
function checkPredictions(source) {
    const schema = givenFileSchema;
    const { data, error } = schema.safeParse(source.values, src_schemas/* ONCE */.E);
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


function refused(error, source, checked) {
    return { ok: false, problems: toProblems(error.issues, source, checked) };
}
/** From the top of the file down. */
function byPlace(a, b) {
    const line = (a.at?.line ?? 0) - (b.at?.line ?? 0);
    return line !== 0 ? line : (a.at?.column ?? 0) - (b.at?.column ?? 0);
}



/***/ }),

/***/ 17498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Metrics of the user's own, in the order in which they are written. */
var ownMetricsOf = (function ownMetricsOf(metrics) {
    return Object.entries(metrics).map(([name, { better, range }]) => ({ name, better, range }));
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ ownColumnsOf),
/* harmony export */   RS: (() => (/* binding */ ownMetricsOf)),
/* harmony export */   X3: () => (/* binding */ givenClusters),
/* harmony export */   zu: () => (/* binding */ givenSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_answers_answer_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96801);




function ownColumnsOf(metrics) {
    return ownMetricsOf(metrics).map((one) => ({
        ...one,
        column: metrics[one.name]?.column ?? one.name,
    }));
}
/**
 * @param path of the file with the predictions; its columns are those of the config
 * @param measured what else is measured of them
 * @throws InputError where a file of several seeds is named twice
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
        classColumns: (0,_evaluate_answers_answer_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .classColumns */ .K)(answers),
        ...(positive !== undefined && { positive }),
    };
    const own = {
        path,
        prediction: prediction ?? _evaluate_answers_answer_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_COLUMNS */ .N.prediction,
        ...(id !== undefined && { id }),
        ...(tool && { tool }),
    };
    const others = seeds.map((other) => ({ ...own, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, other) }));
    const paths = [path, ...others.map((other) => other.path)];
    const twice = seeds.find((_, i) => paths.indexOf(paths[i + 1]) <= i);
    if (twice !== undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of('the file is named twice among those of several seeds', {
            at: { file: twice },
            fix: 'Name each file once: what a seed moves is seen between files.',
        });
    }
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
/* harmony export */   G: (() => (/* binding */ command))
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43415);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9011);
/* harmony import */ var _number_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87202);




/** What would let a script speak for the job that it runs in. */
const RESERVED = /^(?:ACTIONS_.*|INPUT_.*|SLUICE_.*|GH_TOKEN|GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/i;
const variable = () => zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'use the name of an environment variable')
    .refine((name) => !RESERVED.test(name), 'it is not passed on: with it a script could speak for the job');
const metric = () => zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'use letters, digits and "_" only')
    .max(100)
    .refine((name) => !_evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_NAMES */ .Uw.includes(name), 'Sluice measures that itself');
const command = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .describe('A line for the shell, run in the folder of the config: `python train.py`.'),
    predictions: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('The file that it leaves, CSV, JSON lines or Parquet: `id`, and `prediction`, `score` or `score_CLASS`. Left out: `predictions.csv` in `SLUICE_OUT`, where `sluice.predictions` writes it.'),
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('The file or folder of the model that it leaves. Left out: `model` in `SLUICE_OUT`, where there is one.'),
    score: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('A line for the shell, `python score.py`, that scores a baseline of this command again where the test rows are others: it reads the model\u2019s files in `SLUICE_MODEL` and the rows of `test-features.csv` in `SLUICE_DATA`, and leaves `predictions.csv` in `SLUICE_OUT`. On a pull request the script is that of the base commit. Left out: a command\u2019s baseline is compared on the rows that it was tested on.'),
    params: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ()]))
        .default({})
        .describe('What `sluice.params()` returns, and `SLUICE_PARAMS` holds as JSON.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(metric())
        .refine((names) => new Set(names).size === names.length, 'name each metric once')
        .default([])
        .describe('Metrics of its own that it reports with `sluice.metric`, so that conditions may name them. They are held to a number, not to the baseline.'),
    env: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(variable())
        .default([])
        .describe('Environment variables that are passed on to it. Without them it gets the usual ones alone, such as `PATH` and `HOME`, and no token.'),
    inputs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1))
        .default([])
        .describe('The files that its result depends on besides the data: its scripts, `requirements.txt`. In the last part of a path `*` and `?` match names. Where they, the data and the config are the same as in a run before, that is judged anew and nothing is run. Not beside `env`. Left out: it is run each time.'),
    seed: _number_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .seed */ .cR.default(7).describe('What `sluice.seed()` sets, and `SLUICE_SEED` holds.'),
    seeds: _number_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .seeds */ .ft
        .default(1)
        .describe('How many seeds it is run with, each in `SLUICE_SEED`; they are judged together. `auto` trains three, and up to 5 only while the verdict is inconclusive.'),
    'timeout-minutes': _number_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj.default(360).describe('It is ended after so many minutes.'),
    'silent-minutes': _number_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj
        .default(60)
        .describe('It is ended after so many minutes without output and without an event.'),
})
    .describe('Trains by a command of your own, in whatever framework, in place of `model` and all of `train` but `train.on`.'));


/***/ }),

/***/ 59329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: (() => (/* binding */ gateEntries)),
/* harmony export */   Gj: (() => (/* binding */ gate)),
/* harmony export */   PE: (() => (/* binding */ gateMetrics)),
/* harmony export */   r2: (() => (/* binding */ reportedMetrics))
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43415);
/* harmony import */ var _gate_kinds_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1575);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9011);
/* harmony import */ var _number_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87202);





const about = (() => ({
    if: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('The condition.'),
    where: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .optional()
        .describe('The test rows it is about: comparisons of a column with a value (`=`, `!=`, `<`, `<=`, `>`, `>=`, or `is missing`), joined by `and`: `Home = rent and Age < 25`. Left out: all of them.'),
    confidence: _number_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .probability */ .E5
        .optional()
        .describe('Judges a fixed threshold on evidence too, at this confidence.'),
}));
const long = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .later */ .N)((() => zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    ...about(),
    severity: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['error', 'warn'])
        .default('error')
        .describe('`warn` is shown and does not decide.'),
    prove: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .optional()
        .describe('With `slices`: green needs it shown on each of them. Left out: a slice turns the gate red where it is shown worse, and says nothing otherwise.'),
})));
/** A group's member can't only advise, and one of several that may hold has nothing to prove. */
const member = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej(about())]));
const TWO = 'a group has two conditions or more';
const ANY = 'One of these is enough. Of k, each comparison is green at a k-th of the level, so that the gate is no easier to pass by chance.';
const ALL = 'Each of these has to hold: for a part of an `any`.';
const allOf = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ all: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(member).min(2, TWO).describe(ALL) }));
const anyOf = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ any: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(member).min(2, TWO).describe(ANY) }));
const any = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    any: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([member, allOf]))
        .min(2, TWO)
        .describe(ANY),
}));
const all = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    all: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([member, anyOf]))
        .min(2, TWO)
        .describe(ALL),
}));
const condition = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), long, any, all]);
const conditions = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(condition)
    .min(1, 'a gate needs at least one condition')
    .describe('What has to hold, each `METRIC OP VALUE`: `accuracy >= 85%`, `auc >= baseline - 1pp`, `negative_flip_rate <= 1%` (rows that were right and are wrong now); or a group of which one has to, `any: [recall >= 80%, auc >= baseline]`.');
const ownMetric = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('The column of the predictions that it is the mean of. Left out: of its name.'),
    better: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['higher', 'lower']).describe('Whether a larger mean is the better one.'),
    range: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable()])
        .refine(([least, most]) => least === null || most === null || least < most, {
        message: 'the first number has to be the smaller one',
    })
        .default([null, null])
        .describe('What each number of the column lies between, as `[0, 1]`; `null` where nothing bounds it. It is checked, and without bounds a difference that a few rows carry is not shown good enough.'),
})
    .describe('The mean of a column.'));
function wrongName(name) {
    if (_evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_NAMES */ .Uw.includes(name) || name === _gate_kinds_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .NEGATIVE_FLIP_RATE */ .Rz) {
        return 'Sluice measures that itself: give it another name';
    }
    return /^[A-Za-z_]\w{0,59}$/.test(name) ? undefined : 'use letters, digits and "_" only';
}
const metricsByName = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), ownMetric).superRefine((metrics, context) => {
    for (const name of Object.keys(metrics)) {
        const message = wrongName(name);
        if (message !== undefined)
            context.addIssue({ code: 'custom', path: [name], message });
    }
}));
const ownMetrics = metricsByName
    .default({})
    .describe('Metrics of your own, by their names: each is the mean of a number that stands in a column of the predictions, a row each: `profit: {better: higher}`, and if need be `column: NAME`, where it is called otherwise, and `range: [0, 100]`, which every number has to lie in (`null` for none). Conditions may name them, held to a number or the baseline, on slices and in groups, by the rows as any other metric. Beside `predictions` and `command`.');
const cluster = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe('A column. Rows with the same value are one group.'),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        time: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['day', 'week', 'month'])
            .describe('Rows of the same day, week or month (UTC) of `data.split.time`.'),
    })
        .describe('Blocks of the calendar.'),
]));
const gate = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    conditions,
    metrics: ownMetrics,
    slices: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())
        .default([])
        .describe('Columns. Every condition also guards each of their values: the gate is red where one is shown worse. Green does not need them; `prove: true` on a condition asks for that.'),
    cluster: cluster
        .optional()
        .describe('What the test rows come in, where a row is not what was sampled: intervals and comparisons go by whole groups then, of which there have to be 10. Left out: `data.split.group`; of a split by time, the order of time.'),
    reference: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^(none|best|first|run:.+)$/, 'use none, best, first or run:ID')
        .default('best')
        .describe('A fixed run that comparisons on all test rows are held to as well, so that many small losses can\u2019t add up: `first`, the one that the line began with; `best`, which moves to a run that is shown better than it; or `run:ID`. It is carried along by each promoted run. Accepting a baseline starts it anew.'),
    budget: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .min(1)
        .default(2)
        .describe('How much may be lost to the reference in all: so many times what a comparison tolerates of the last promoted run.'),
    looks: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['report', 'correct'])
        .default('report')
        .describe('The candidates that were judged on the same test rows since the last promotion, or on the same pull request. `report` says how many there were, and how much choosing among them gains. `correct` judges green of the k-th at the level \u03b1/(k (k + 1)), which adds up to \u03b1 over however many; where they can\u2019t be counted the run breaks.'),
    confidence: _number_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .probability */ .E5
        .default(0.95)
        .describe('Of every interval and every comparison with the baseline.'),
    'when-inconclusive': zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['hold', 'pass', 'fail'])
        .default('hold')
        .describe('What an inconclusive gate counts as. `hold`: the model is not exported, and the job stays green.'),
    'when-not-compared': zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['hold', 'pass', 'fail'])
        .default('hold')
        .describe('What a comparison counts as that could not be made, for want of a baseline, also beside other conditions that hold. `hold`: the model is not exported, and the job stays green. `pass` leaves the decision to the others, of which one has to hold. The first run that would be promoted is not held by it.'),
})
    .describe('What the model has to reach.');
/** Reads the conditions alone, so that their problems are told together with those of the other keys. */
const gateEntries = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ gate: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ conditions: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(condition) }) });
/** Likewise the metrics of the user's own, which conditions may name. */
const gateMetrics = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ gate: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ metrics: ownMetrics }) });
/** What conditions may name besides what Sluice measures. */
const reportedMetrics = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ command: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ metrics: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) }) });


/***/ }),

/***/ 87202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: (() => (/* binding */ probability)),
/* harmony export */   U9: (() => (/* binding */ count)),
/* harmony export */   cR: (() => (/* binding */ seed)),
/* harmony export */   ft: (() => (/* binding */ seeds)),
/* harmony export */   lJ: (() => (/* binding */ confirm)),
/* harmony export */   nG: (() => (/* binding */ CONFIRM)),
/* harmony export */   uM: (() => (/* binding */ share)),
/* harmony export */   yj: (() => (/* binding */ positive))
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
/**
 * Reads YAML with positions, and applies `--set a.b=value` (the value is YAML).
 * @throws InputError for every syntax error, with line and column.
 */
var readYaml = (function readYaml(text, file, overrides = []) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines, prettyErrors: false });
    const at = ((offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    });
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
});
/** An unknown tag is only a warning to the parser, which then takes the value for a text. */
var faultsOf = (function faultsOf(document) {
    const { errors, warnings } = document;
    return errors.length > 0 ? errors : [...warnings, ...ambiguitiesOf(document)];
});
/**
 * What YAML allows, and would make plain values of that are not what one reads: of two keys the
 * last counts, and the parser takes 1 and "1", or a key and an alias of it, for two.
 */
var ambiguitiesOf = (function ambiguitiesOf(document) {
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
});
var toPlain = (function toPlain(document, at) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause), { at }, { cause });
    }
});
var applyOverrides = (function applyOverrides(document, overrides) {
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
});
var findOffset = (function findOffset(root, path, part) {
    let node = root;
    let offset = startOf(node);
    for (const [depth, key] of path.entries()) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find(((item) => keyText(item.key) === String(key)));
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
});
var keyText = (function keyText(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : String(key);
});
var startOf = (function startOf(node) {
    return node?.range?.[0];
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ parseValue),
/* harmony export */   gM: (() => (/* binding */ readYaml)),
/* harmony export */   wi: () => (/* binding */ plainSource)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);





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







/***/ }),

/***/ 96801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ classColumns),
/* harmony export */   N: (() => (/* binding */ USUAL_COLUMNS))
/* harmony export */ });
/** The columns of a predictions file that names none. */
const USUAL_COLUMNS = { label: 'label', prediction: 'prediction', score: 'score' };
/** What the name of a class follows in its column's: `score_`. */
function classColumns({ score }) {
    return `${score ?? USUAL_COLUMNS.score}_`;
}


/***/ }),

/***/ 25484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** What is no file to read from begin to end, in words; undefined where it is one. */
var kindOf = (function kindOf(stats) {
    if (stats.isFile())
        return undefined;
    if (stats.isDirectory())
        return 'a folder';
    if (stats.isFIFO())
        return 'a pipe';
    if (stats.isSocket())
        return 'a socket';
    return 'a device';
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: (() => (/* binding */ kindOf))
/* harmony export */ });



/***/ }),

/***/ 65970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: (() => (/* binding */ ACTIVATIONS))
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

/***/ 79446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: (() => (/* binding */ DEFAULTS))
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

/***/ 17538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ RAY_TOKEN)
/* harmony export */ });
/** The environment variable that Ray's own client reads its token from, too. */
const RAY_TOKEN = 'RAY_AUTH_TOKEN';


/***/ })

};
