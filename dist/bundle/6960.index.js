export const id = 6960;
export const ids = [6960];
export const modules = {

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


/***/ })

};
