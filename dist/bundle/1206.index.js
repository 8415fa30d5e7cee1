export const id = 1206;
export const ids = [1206];
export const modules = {

/***/ 21206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashData: () => (/* binding */ hashData),
/* harmony export */   readCheckpoint: () => (/* binding */ readCheckpoint),
/* harmony export */   sweepCheckpoints: () => (/* binding */ sweepCheckpoints),
/* harmony export */   writeCheckpoint: () => (/* binding */ writeCheckpoint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4448);





const SECTIONS = ['parameters', 'moments', 'statistics', 'shuffle', 'dropout'];
const BEST = ['parameters', 'statistics'];
/** How a file begins; the SHA-256 of all the rest follows, to the line's end. */
const MAGIC = 'sluice/checkpoint@2 ';
const header = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    settings: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        engine: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        data: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        task: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        classes: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(),
        loss: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(),
        layers: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(),
        train: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(),
    }),
    epoch: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
    stopped: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    history: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig())),
    stopping: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ best: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(), bestEpoch: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), wait: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() }),
    plateau: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        best: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        wait: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
        cooldown: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
        factor: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    }),
    /** Bytes of each section, in order; then, where they are kept, of the best epoch's weights. */
    bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative()),
});
/** Every byte of the data that training sees, as one hash. */
function hashData({ features, train, validation }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(features));
    const add = ({ x, y, weights }) => {
        hash.update(`/${x.rows}/${x.columns}/`).update(bytesOf(x.data)).update(bytesOf(y));
        if (weights)
            hash.update(bytesOf(weights));
    };
    add(train);
    add(validation);
    return hash.digest('hex');
}
/** The one checkpoint of a folder: the line with its hash, a line of JSON, then the sections. */
function fileIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'checkpoint.bin');
}
/**
 * Replaces the folder's checkpoint; a kill at any moment leaves the old one or the new one.
 * @returns the file
 * @throws BrokenError when it can't be written
 */
async function writeCheckpoint(folder, settings, { progress, state }) {
    const { best, ...rest } = progress;
    const sections = SECTIONS.map((name) => state[name]);
    if (best)
        sections.push(...BEST.map((name) => bytesOf(best[name])));
    const head = {
        settings: plainSettings(settings),
        ...rest,
        history: [...rest.history],
        bytes: sections.map((section) => section.byteLength),
    };
    const file = fileIn(folder);
    const content = [Buffer.from(`${JSON.stringify(head)}\n`), ...sections];
    await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(file, Buffer.concat([Buffer.from(`${MAGIC}${sha256(content)}\n`), ...content]));
    return file;
}
/**
 * The folder's checkpoint, if it is whole and of the same settings.
 * @param lengths bytes of each section, as the program to go on with has them
 */
async function readCheckpoint(folder, settings, lengths) {
    const file = fileIn(folder);
    let content;
    try {
        content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' ? { kind: 'none' } : useless(`it can't be read (${code})`);
    }
    const [first, rest] = cutLine(content);
    if (!first.startsWith(MAGIC))
        return useless('it is not a checkpoint of this version');
    if (first !== MAGIC + sha256([rest]))
        return useless('it is damaged');
    const [line, payload] = cutLine(rest);
    const parsed = header.safeParse(parseJson(line));
    if (!parsed.success)
        return useless('it is not a checkpoint of this version');
    const head = parsed.data;
    const changes = differences(head.settings, plainSettings(settings));
    if (changes.length > 0)
        return useless(`it was made with other settings: ${changes.join(', ')}`);
    const kept = settings.train.earlyStopping?.restoreBest ? BEST : [];
    const expected = [...SECTIONS, ...kept].map((name) => lengths[name]);
    if (!same(head.bytes, expected) || payload.length !== sum(expected)) {
        return useless('its weights are not of the sizes that this network has');
    }
    const [parameters, moments, statistics, shuffle, dropout, ...best] = divide(payload, head.bytes);
    const { epoch, history, stopping, plateau, stopped } = head;
    const progress = { epoch, history, stopping, plateau, stopped };
    return {
        kind: 'checkpoint',
        file,
        checkpoint: {
            progress: best.length > 0 ? { ...progress, best: bestOf(best) } : progress,
            state: {
                parameters: parameters,
                moments: moments,
                statistics: statistics,
                shuffle: shuffle,
                dropout: dropout,
            },
        },
    };
}
/** Removes what killed processes had begun to write. */
async function sweepCheckpoints(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    const stale = names.filter((name) => {
        const pid = Number(/^checkpoint\.bin\.(\d+)\.tmp$/.exec(name)?.[1]);
        return pid > 0 && (pid === process.pid || !lives(pid));
    });
    await Promise.all(stale.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true })));
}
function lives(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function useless(why) {
    return { kind: 'useless', why };
}
/** The text up to the first line's end, and the bytes after it. */
function cutLine(content) {
    const end = content.indexOf('\n');
    return [content.subarray(0, Math.max(0, end)).toString('utf8'), content.subarray(end + 1)];
}
/** Copies, each in a buffer of its own. */
function divide(payload, lengths) {
    let end = 0;
    return lengths.map((bytes) => {
        end += bytes;
        return new Uint8Array(payload.subarray(end - bytes, end));
    });
}
function bestOf([parameters, statistics]) {
    return {
        parameters: new Float32Array(parameters.buffer),
        statistics: new Float32Array(statistics.buffer),
    };
}
/** As JSON has it, without what does not change the result. */
function plainSettings({ train, ...settings }) {
    const { checkpointEvery: _, batchEvents: __, ...rest } = train;
    return JSON.parse(JSON.stringify({ ...settings, train: rest }));
}
/** What changed, in words: the settings' names, those of the training one by one. */
function differences(before, now) {
    const changed = [];
    if (before.engine !== now.engine)
        changed.push(`the engine was ${before.engine}`);
    if (before.data !== now.data)
        changed.push('the data');
    if (before.task !== now.task)
        changed.push('the task');
    else if (!same(before.classes, now.classes))
        changed.push('the classes');
    if (!same(before.loss, now.loss))
        changed.push('the loss');
    if (!same(before.layers, now.layers))
        changed.push('the model');
    const [old, current] = [before.train, now.train].map((train) => Object(train));
    for (const key of new Set([...Object.keys(old), ...Object.keys(current)])) {
        if (!same(Reflect.get(old, key), Reflect.get(current, key)))
            changed.push(`train.${key}`);
    }
    return changed;
}
function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function sha256(pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}


/***/ })

};
