export const id = 193;
export const ids = [193];
export const modules = {

/***/ 97193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/load.ts + 12 modules
var load = __webpack_require__(37600);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/host/local/local-host.ts + 1 modules
var local_host = __webpack_require__(69132);
// EXTERNAL MODULE: ./src/data/load-dataset.ts + 17 modules
var load_dataset = __webpack_require__(27410);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/events.ts
/**
 * Joins subscribers into one `Emit`. One that throws is taken off and reported to the others once; it never stops a run.
 */
function fanOut(subscribers) {
    const live = new Set(subscribers);
    const emit = (event) => {
        for (const subscriber of live) {
            try {
                subscriber.receive(event);
            }
            catch (error) {
                live.delete(subscriber);
                const reason = error instanceof Error ? error.message : String(error);
                emit({ type: 'warning', message: `${subscriber.name} stopped: ${reason}` });
            }
        }
    };
    return emit;
}

// EXTERNAL MODULE: ./src/gate/plan.ts + 2 modules
var plan = __webpack_require__(26635);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var src_version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/record/environment.ts


/** Where the run happens, for the record. */
function environment() {
    return {
        sluice: src_version/* VERSION */.x,
        node: process.version,
        platform: (0,external_node_os_.platform)(),
        arch: (0,external_node_os_.arch)(),
        cpu: `${(0,external_node_os_.cpus)()[0]?.model.trim() ?? 'unknown'} x ${(0,external_node_os_.cpus)().length}`,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/record/run-id.ts

/**
 * A run's id: its start to the millisecond, so that ids sort by time, and six hex digits of where it ran, so that two jobs
 * that start together differ.
 */
function runId(created, ...where) {
    const time = created.toISOString().replace(/[-:]/g, '').replace('.', '').replace('Z', '');
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([time, ...where]))
        .digest('hex');
    return `${time}-${digest.slice(0, 6)}`;
}

// EXTERNAL MODULE: ./src/record/schema-version.ts
var schema_version = __webpack_require__(28799);
;// CONCATENATED MODULE: ./src/record/stopwatch.ts
/** Measures the stages of a run. `clock` gives seconds and only goes forward. */
class Stopwatch {
    #clock;
    #start;
    #last;
    #laps = {
        readSeconds: 0,
        trainSeconds: 0,
        evaluateSeconds: 0,
        compareSeconds: 0,
    };
    constructor(clock) {
        this.#clock = clock;
        this.#start = this.#last = clock();
    }
    /** Ends the stage that ran since the lap before. */
    lap(name) {
        const now = this.#clock();
        this.#laps[name] = round(now - this.#last);
        this.#last = now;
    }
    total() {
        return round(this.#clock() - this.#start);
    }
    timings() {
        return { ...this.#laps, totalSeconds: this.total() };
    }
}
/** To the millisecond. */
function round(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/train/dense/kernels.ts + 1 modules
var kernels = __webpack_require__(7836);
;// CONCATENATED MODULE: ./src/train/callbacks.ts
/** Whether more is better, by the metric's name; losses and errors are the rest. */
function isGain(metric) {
    return /(^|_)(accuracy|auc)$/.test(metric);
}
const STOPPING_START = { best: null, bestEpoch: 0, wait: 0 };
/** Keras's EarlyStopping: after an epoch, the new state; `stop` when `patience` epochs in a row were no better. */
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



async function checkpointKeeper(context, train, { loss, delta }) {
    const { checkpoints: folder, dataset, model, emit } = context;
    const every = train.checkpointEvery;
    if (folder === undefined || every === undefined) {
        return { resume: async () => BEGINNING, save: async () => { } };
    }
    const { hashData, readCheckpoint, sweepCheckpoints, writeCheckpoint } = await __webpack_require__.e(/* import() */ 206).then(__webpack_require__.bind(__webpack_require__, 21206));
    const { engine: simd, version } = (0,kernels/* engine */.Hi)();
    const settings = {
        engine: `sluice ${src_version/* VERSION */.x} ${simd} ${version}`,
        data: hashData(dataset),
        task: dataset.task,
        classes: dataset.classes,
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
function likelyCause({ what, rate }, { dataset, model, train, rows }) {
    const examples = what === 'validation loss' ? dataset.validation : dataset.train;
    const looked = what === 'validation loss' ? everyRow(examples) : rows;
    const input = largestInput(examples, dataset.features, looked);
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
const CHUNK = 8192;
/**
 * An epoch's metrics. As in Keras, the training loss is the mean over the epoch as it ran, and both losses include the
 * regularisers' penalty. A regression's are in the target's units.
 */
async function measure(program, objective, validation, { sd }, learningRate, breathe) {
    const sums = program.takeSums();
    const lossUnit = objective.loss === 'mae' ? sd : sd ** 2;
    const metric = objective.task === 'regression' ? 'mae' : 'accuracy';
    const metrics = {
        loss: (sums.loss / program.rows) * lossUnit,
        [metric]: (sums.metric / program.rows) * sd,
    };
    const { rows } = validation.x;
    if (rows > 0) {
        const seen = await validate(program, objective, validation, breathe);
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
async function validate(program, { fromLogits, task }, validation, breathe) {
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
        await breathe();
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
async function runEpoch({ program, train, emit, signal, broke, breathe }, epoch, rateAt, call) {
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
        await breathe();
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

// EXTERNAL MODULE: ./src/numeric/random.ts + 3 modules
var numeric_random = __webpack_require__(56782);
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

// EXTERNAL MODULE: ./src/train/dense/network.ts
var dense_network = __webpack_require__(37228);
;// CONCATENATED MODULE: ./src/train/dense/objective.ts

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

// EXTERNAL MODULE: ./src/evaluate/from-outputs.ts
var from_outputs = __webpack_require__(78992);
;// CONCATENATED MODULE: ./src/train/dense/outcome.ts

/** The test rows' predictions; a regression's in the units of the label column. */
function predictTest(network, dataset) {
    const { task, test, testIds: ids, classes, encoding } = dataset;
    const log = encoding.label.task === 'regression' && encoding.label.transform === 'log';
    const truth = { task, ids, classes, y: test.y, ...(log && { transform: 'log' }) };
    return (0,from_outputs/* fromOutputs */.L)(network.predict(test.x), truth);
}
/**
 * The layers as exported: the output layer with its own activation, and the target's scale folded into its weights, so that
 * outputs are in the units of `Dataset.train.y`.
 */
function exportedLayers(layers, output, { mean, sd }) {
    const last = layers.at(-1);
    const weights = last.weights.map((weight) => ({
        ...weight,
        values: weight.values.map((value) => value * sd + (weight.name === 'bias' ? mean : 0)),
    }));
    return [...layers.slice(0, -1), { layer: output, weights }];
}

// EXTERNAL MODULE: ./src/train/dense/heap.ts
var dense_heap = __webpack_require__(31030);
// EXTERNAL MODULE: ./src/train/dense/kernels.generated.ts
var kernels_generated = __webpack_require__(9395);
// EXTERNAL MODULE: ./src/train/dense/lane.ts
var dense_lane = __webpack_require__(45798);
// EXTERNAL MODULE: ./src/train/dense/shapes.ts
var shapes = __webpack_require__(50854);
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
        transposedStride: (0,shapes/* padded */.j)(outputs, 8) * 32,
        firstOutput: panel * 8,
        panels: bytes / panelBytes(tensor),
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
        const { heap = new dense_heap/* Heap */.r(), using = (0,kernels/* build */.jq)(), shape, objective, train, rows, validation } = input;
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
        this.#lane = heap.structs(kernels_generated/* Lane */.J$, Array.from({ length: lanes }, (_, lane) => (0,dense_lane/* planLane */.Q)(heap, shape, places, {
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
                patience: PATIENCE,
            },
        ]);
        if (train.optimizer.kind === 'adagrad') {
            heap
                .floats(this.#moments + parameterBytes, parameterBytes / 4)
                .fill(train.optimizer.initialAccumulator);
        }
        this.#kernels = (0,kernels/* instantiate */.Fl)(heap.memory, using);
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
     * @returns the steps taken: fewer than `count` when a loss, penalty or gradient is not finite
     * @throws BrokenError when the second thread no longer answers
     */
    run(first, count, step, rate) {
        for (let i = 0; i < count; i++) {
            this.#heap.write(kernels_generated/* Step */.pn, this.#steps + i * kernels_generated/* Step */.pn.bytes, {
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
    /** Σ of losses (without penalties) and metrics over validation rows `first …`, and their outputs. */
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
        return (0,weights/* readWeights */.o)(this.#shape, this.#blocks());
    }
    setWeights(layers) {
        (0,weights/* writeWeights */.B)(this.#shape, this.#blocks(), layers);
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

// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
;// CONCATENATED MODULE: ./src/train/dense/targets.ts


function targetScale({ task, train }) {
    if (task !== 'regression')
        return { mean: 0, sd: 1 };
    const { y } = train;
    const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
    const variance = y.reduce((sum, value) => sum + (value - mean) ** 2, 0) / y.length;
    return { mean, sd: variance > 0 ? Math.sqrt(variance) : 1 };
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
            fix: `Its classes are ${classes.map((one) => JSON.stringify(one)).join(', ')}.`,
        })));
    }
    return classes.map((name) => spec[name] ?? 1);
}

;// CONCATENATED MODULE: ./src/train/dense/dense-trainer.ts















/** Milliseconds between turns of the event loop. */
const TURN_MS = 20;
/**
 * Trains on WebAssembly kernels: the same input and seed give the same weights, bit for bit, on one kind of runtime (see kernels.ts).
 * @param heap the one that the dataset's matrices lie in, so that they need not be copied
 * @param cores threads that can work at once; the result does not depend on it
 * @throws InputError when loss, class weights or callbacks do not fit the data
 * @throws BrokenError when a loss, gradient or weight is no longer finite, or memory does not suffice
 */
function denseTrainer(heap, cores = (0,external_node_os_.availableParallelism)()) {
    return { train: (context) => trainDense(context, heap, cores) };
}
async function trainDense(context, heap, cores) {
    const { dataset, model, emit, signal } = context;
    const objective = objectiveOf(model, dataset);
    const train = fittingCallbacks(context.train, dataset, objective, emit);
    const scale = targetScale(dataset);
    const rows = {
        x: dataset.train.x,
        y: scaledTargets(dataset.train.y, scale),
        weights: rowWeights(dataset, train.classWeights),
    };
    const validation = {
        x: dataset.validation.x,
        y: scaledTargets(dataset.validation.y, scale),
        weights: dataset.validation.weights,
    };
    const { output, fromLogits } = objective;
    const shape = (0,shapes/* shapeNetwork */.o)([...model.layers, fromLogits ? { ...output, activation: 'linear' } : output], rows.x.columns);
    const program = new Program({ heap, shape, objective, train, rows, validation });
    program.setWeights(initialWeights(shape, train.seed));
    const breathe = breather();
    const keeper = await checkpointKeeper(context, train, objective);
    const beginning = await keeper.resume(program);
    const broke = (failure) => {
        const seen = { dataset, model, train, rows: program.rowsOf(failure.batch - 1) };
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
        breathe,
        measure: (rate) => measure(program, objective, validation, scale, rate, breathe),
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
    const network = (0,dense_network/* networkFrom */.h)(exportedLayers(program.weights(), output, scale), rows.x.columns);
    return {
        engine: (0,kernels/* engine */.Hi)(),
        epochs: {
            requested: train.epochs,
            completed: progress.epoch,
            best: progress.best ? progress.stopping.bestEpoch : progress.epoch,
        },
        history: progress.history,
        predictions: predictTest(network, dataset),
        network,
    };
}
/** Floating-point operations of a training, below which a thread would start for little: some 0.3 s. */
const LONG = 1.5e10;
function gainsFromSecondThread(program, { epochs }) {
    return program.divided && program.flops * epochs > LONG;
}
/** Gives the event loop a turn when the last one is `TURN_MS` ago. */
function breather() {
    let last = performance.now();
    return async () => {
        if (performance.now() - last < TURN_MS)
            return;
        await (0,promises_.setImmediate)();
        last = performance.now();
    };
}

;// CONCATENATED MODULE: ./src/pipeline/unfinished-run.ts


function keepEpoch(reached, event) {
    if (event.type !== 'epoch')
        return;
    reached.history = [...(reached.history ?? []), event.metrics];
}
/** The error that ended the run is the one to tell, whatever else fails in here. */
async function abandon(error, config, { host, store, folder: workingFolder }, { header, emit, stopwatch, reached, written }) {
    // What was refused was no run.
    if (error instanceof errors/* InputError */.dz) {
        written?.events.close();
        const { project, experiment } = config;
        const words = (0,exit/* explainError */.UW)(error, false, workingFolder);
        await Promise.allSettled([
            host.abandon({ status: 'refused', project, experiment, error: words }, null),
            written?.folder.remove(),
        ]);
        return;
    }
    const status = error instanceof errors/* InterruptedError */.p4 ? 'interrupted' : 'broke';
    emit({ type: 'run-finished', status, seconds: stopwatch.total() });
    const record = {
        ...(await header()),
        ...reached,
        status,
        error: error instanceof Error ? error.message : String(error),
        promoted: false,
        artifacts: [],
    };
    const recorded = written !== null && (await replaceRecord(written.folder, record));
    await Promise.allSettled([
        host.abandon(record, recorded ? written.folder.path : null),
        status === 'interrupted' && config.train.checkpointEvery
            ? host.keepCheckpoint(store.checkpoints(config), config)
            : undefined,
    ]);
    // A folder without a record is no run.
    written?.events.close();
    if (!recorded)
        await written?.folder.remove();
}
/** Whether the folder now holds what an unfinished run leaves. */
async function replaceRecord(folder, record) {
    try {
        await folder.takeBack();
        await folder.writeRecord(record);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/pipeline/run.ts












/**
 * The whole way: data → train → evaluate → compare → gate → export → publish. Whatever ends it after training has begun leaves
 * a record in the store, and however it ends, the host has told.
 * @throws InputError when config or data are wrong; nothing was trained then, and nothing is left behind
 * @throws InterruptedError when the signal was aborted
 * @throws Error when something broke
 */
async function gateRun(config, world) {
    const { host, store, signal } = world;
    const created = world.now();
    const id = runId(created, config.project, config.experiment, process.pid);
    const receive = await host.begin({ id, key: config });
    const started = {
        header: async () => ({
            schema: schema_version/* RECORD_SCHEMA */.e,
            id,
            project: config.project,
            experiment: config.experiment,
            created: created.toISOString(),
            git: await host.git,
            params: config.values,
            environment: environment(),
        }),
        emit: fanOut(world.subscribers),
        stopwatch: new Stopwatch(world.clock),
        reached: {},
        written: null,
    };
    try {
        // The rows are encoded where they are trained on: a large matrix is not copied.
        const heap = new dense_heap/* Heap */.r();
        const dataset = await (0,load_dataset/* loadDataset */.Z)(config.data, {
            allocate: (length) => heap.array(length),
            workspace: world.workspace,
            folder: world.folder,
            signal,
            onProgress: (rows) => started.emit({ type: 'reading', rows }),
        });
        const checks = (0,plan/* planGate */.f)(config.gate, dataset);
        started.stopwatch.lap('readSeconds');
        const folder = store.create(id);
        const events = folder.openEvents(world.now);
        started.written = { folder, events };
        started.emit = fanOut([
            { name: 'events.jsonl', receive: events.write },
            { name: 'history', receive: (event) => keepEpoch(started.reached, event) },
            { name: host.name, receive },
            ...world.subscribers,
        ]);
        const { emit, stopwatch, reached } = started;
        emit({
            type: 'run-started',
            runId: id,
            project: config.project,
            experiment: config.experiment,
        });
        const run = await workThrough(config, dataset, checks, {
            world,
            header: await started.header(),
            folder,
            emit,
            stopwatch,
            reached,
            trainer: denseTrainer(heap),
        });
        emit({ type: 'run-finished', status: 'finished', seconds: stopwatch.total() });
        return run;
    }
    catch (error) {
        await abandon(error, config, world, started);
        throw error;
    }
    finally {
        started.written?.events.close();
    }
}
/** From the data on. What is needed only after the training, or to read a baseline, is in the bundle but not made before. */
async function workThrough(config, dataset, checks, work) {
    const { world, emit, stopwatch, reached, trainer } = work;
    const { host, signal } = world;
    const { rows, splits, warnings } = dataset.summary;
    emit({ type: 'data-ready', rows, features: dataset.features.length, splits, warnings });
    reached.data = dataset.summary;
    // Before training, so that a baseline that can't be read costs no training.
    const search = await findBaseline(config, host, emit);
    const baseline = search.found
        ? await (await Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(109), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 91039))).openBaseline(search, dense_network/* networkFrom */.h)
        : undefined;
    const { model, train } = config;
    const checkpoints = world.store.checkpoints(config);
    if (train.checkpointEvery)
        await host.restoreCheckpoint(checkpoints, config);
    const trained = await trainer.train({ dataset, model, train, emit, signal, checkpoints });
    stopwatch.lap('trainSeconds');
    const { judgeRun } = await Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(498), __webpack_require__.e(591), __webpack_require__.e(109), __webpack_require__.e(927), __webpack_require__.e(292), __webpack_require__.e(764)]).then(__webpack_require__.bind(__webpack_require__, 43764));
    return judgeRun(config, { dataset, trained, search, baseline, checks }, work);
}
/** Where no condition compares with a baseline, the gate decides without leave to look for one. */
async function findBaseline(config, host, emit) {
    try {
        return await host.findBaseline(config, config.baseline);
    }
    catch (error) {
        const compares = config.gate.conditions.some(({ threshold }) => threshold.kind !== 'absolute');
        if (compares || !(error instanceof errors/* NotAllowedError */.ec))
            throw error;
        emit({ type: 'warning', message: error.message });
        return { found: false, reason: error.message };
    }
}

// EXTERNAL MODULE: ./src/record/store.ts
var record_store = __webpack_require__(25520);
// EXTERNAL MODULE: ./src/report/terminal.ts
var terminal = __webpack_require__(87496);
// EXTERNAL MODULE: ./src/subscribers/progress.ts + 1 modules
var progress = __webpack_require__(30375);
// EXTERNAL MODULE: ./src/commands/signals.ts
var signals = __webpack_require__(35055);
// EXTERNAL MODULE: ./src/commands/workspace.ts
var commands_workspace = __webpack_require__(62743);
;// CONCATENATED MODULE: ./src/commands/run.ts










/** `run CONFIG`: the main job in a terminal. Returns the exit code. */
async function runCommand(configPath, options, { screen, colors, say }) {
    const clock = () => performance.now() / 1000;
    const workspace = (0,commands_workspace/* findWorkspace */.p)((0,external_node_path_.resolve)(configPath));
    const git = (0,local_host/* readGitState */.I)(workspace);
    const config = await (0,load/* loadConfig */.Z)(configPath, options.set);
    const store = new record_store/* Store */.il((0,external_node_path_.resolve)(options.store));
    const { record } = await gateRun(config, {
        host: new local_host/* LocalHost */.a(store, git, options.promote),
        store,
        workspace,
        folder: process.cwd(),
        subscribers: [{ name: 'progress', receive: (0,progress/* progress */.q)(screen, colors, clock) }],
        signal: (0,signals/* stopSignal */.Z)(),
        now: () => new Date(),
        clock,
    });
    say((0,terminal/* terminalReport */.R)(record, colors, process.cwd()));
    if (options.json)
        process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
    return (0,exit/* exitCodeOfVerdict */.og)(record.decision.verdict);
}


/***/ }),

/***/ 78992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ fromOutputs)
/* harmony export */ });
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84658);

/**
 * A network's outputs as predictions: the class of the largest probability (binary: above one half), or the value in the units of the
 * label column.
 * @param outputs rows × outputs, row-major, after the last activation
 */
function fromOutputs(outputs, truth) {
    const { ids, classes, y, transform } = truth;
    switch (truth.task) {
        case 'binary':
            return {
                task: 'binary',
                ids,
                classes: [classes[0], classes[1]],
                labels: new Uint8Array(y),
                predicted: (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(new Uint8Array(y.length), (row) => (outputs[row] > 0.5 ? 1 : 0)),
                scores: new Float64Array(outputs),
            };
        case 'multiclass':
            return {
                task: 'multiclass',
                ids,
                classes,
                labels: new Int32Array(y),
                predicted: (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(new Int32Array(y.length), (row) => argmax(outputs, row, classes.length)),
                scores: new Float64Array(outputs),
            };
        case 'regression': {
            const inUnits = (values) => (transform ? values.map(Math.exp) : values);
            return {
                task: 'regression',
                ids,
                labels: inUnits(y),
                predicted: inUnits(new Float64Array(outputs)),
                ...(transform && { transform }),
            };
        }
    }
}
/** The first of a row's largest values. */
function argmax(values, row, columns) {
    let best = 0;
    for (let column = 1; column < columns; column++) {
        if (values[row * columns + column] > values[row * columns + best])
            best = column;
    }
    return best;
}


/***/ }),

/***/ 87496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);
/* harmony import */ var _text_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54777);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38866);
/* harmony import */ var _comparison_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77773);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72691);






/**
 * The report of a run for a terminal or a log: lines, the last without a newline.
 * @param folder the working directory; paths in it are shown relative to it
 */
function terminalReport(record, colors, folder) {
    const { decision } = record;
    const color = { passed: colors.green, failed: colors.red, inconclusive: colors.yellow }[decision.verdict];
    return [
        '',
        colors.bold('Metrics on the test rows'),
        ...metricLines(record, colors),
        '',
        colors.bold('Gate'),
        ...againstLines(record).map((line) => colors.dim((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(line))),
        ...findingLines(record, colors),
        '',
        `${_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j[decision.verdict]} ${colors.bold(color((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(decision)))}`,
        ...(0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceLines */ .CY)(record).map((line) => `   ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(line)}`),
        ...whatNext(record, folder),
        colors.dim(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .experimentName */ .By)(record)} ${record.id}`)}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(record.timings.totalSeconds)}`),
    ].join('\n');
}
function againstLines(record) {
    const { baseline, comparison, decision } = record;
    if (!baseline.found)
        return comparison ? [(0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineText */ .BW)(record)] : [];
    const lines = [(0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineText */ .BW)(record), baseline.url ?? ''];
    if (comparison) {
        lines.push((0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_4__/* .shownText */ .f$)(comparison), (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_4__/* .flipsText */ .op)(comparison), (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_4__/* .familyText */ .Mm)(decision.findings), comparison.maySeen ? '' : (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_4__/* .powerText */ .JA)(decision.findings));
    }
    return lines.filter((line) => line !== '');
}
/** Longer conditions than this are not lined up with. */
const WIDEST = 48;
function findingLines({ decision }, colors) {
    const texts = decision.findings.map((finding) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionText */ .D3)(finding)) + (finding.severity === 'warn' ? ' (advice)' : ''));
    const width = Math.max(...texts.map(({ length }) => (length <= WIDEST ? length : 0)));
    return decision.findings.map(({ verdict, reason }, i) => `${_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j[verdict]} ${texts[i].padEnd(width)}  ${colors.dim((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(reason))}`);
}
function metricLines(record, colors) {
    const rows = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shownMetrics */ .fE)(record).map(([name, estimate]) => ({
        name: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(name),
        value: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(estimate),
        note: estimate.value === null ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(estimate.why ?? '') : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(estimate.interval),
    }));
    const width = Math.max(...rows.map(({ name }) => name.length));
    const valueWidth = Math.max(...rows.map(({ value }) => value.length));
    return rows.map(({ name, value, note }) => {
        const start = `  ${name.padEnd(width)}  `;
        return note === '' ? start + value : `${start}${value.padEnd(valueWidth)}  ${colors.dim(note)}`;
    });
}
function whatNext({ decision, exportPath, artifacts, promoted }, folder) {
    if (decision.verdict !== 'passed')
        return ['   The model was not exported.'];
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    const size = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(artifacts.length, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes)}`;
    return [
        exportPath === null
            ? '   The model was not exported: the config has no export.path.'
            : `   The model is in ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(shownPath(exportPath, folder))} (${size}).`,
        ...(promoted ? ['   It is the baseline of the next run.'] : []),
    ];
}
/** A path as a person in the folder would write it. */
function shownPath(path, folder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return short === '' || short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) ? path : short;
}


/***/ })

};
