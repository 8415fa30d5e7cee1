export const id = 76;
export const ids = [76];
export const modules = {

/***/ 51449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fileBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _record_run_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62524);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25520);





/**
 * `baseline: file:PATH`: a run's folder, or the record in it.
 * @throws InputError when nothing is there
 * @throws BrokenError when it is no run record
 */
async function fileBaseline(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (!found) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(`the baseline ${path} does not exist`, {
            fix: 'Name a run folder or its run.json.',
        });
    }
    const file = found.isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _record_store_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FILES */ .al.record) : path;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`can't read the baseline ${file}`, undefined, { cause });
    });
    const record = await (0,_record_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .H)(text, file);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    const whole = found.isDirectory() || (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_store_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FILES */ .al.predictions)));
    return {
        found: true,
        runId: record.id,
        folder,
        ...(!whole && { recordFile: file }),
        how: `${file}, as configured`,
        sha: record.git?.sha ?? null,
    };
}
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 52048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ encodeTable),
/* harmony export */   X: () => (/* binding */ emptyMatrix),
/* harmony export */   gt: () => (/* binding */ columnWriter),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21603);


/**
 * Encodes all rows of a table, or those given, in their order.
 *
 * @returns rows × features, row-major.
 * @throws InputError for columns that the table lacks, or that hold something else than the encoding reads.
 */
function encodeTable(encoding, table, rows = Uint32Array.from({ length: table.rows }, (_, row) => row)) {
    const columns = new Map(table.columns.map((column) => [column.name, column]));
    const wrong = encoding.columns.flatMap((one) => whyUnreadable(one, columns.get(one.column)) ?? []);
    if (wrong.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(wrong.map((message) => ({ message, at: { file: table.file } })));
    }
    const matrix = emptyMatrix(rows.length, encoding.features.length);
    let offset = 0;
    for (const column of encoding.columns) {
        columnWriter(column, columns.get(column.column))(rows, matrix, 0, offset);
        offset += (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(column);
    }
    return matrix;
}
/**
 * Why a column of a table can't be read as the encoding needs it. Texts where it needs numbers are refused whole, whatever some of them parse to:
 * each that does not would become the median, and a model that is blind looks as good as another one that is.
 */
function whyUnreadable(encoding, column) {
    const name = JSON.stringify(encoding.column);
    if (!column)
        return `no column ${name}, which the model needs`;
    if (!(0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(encoding) || column.kind === encoding.kind)
        return undefined;
    const empty = 'levels' in column && column.levels.length === 0;
    const held = empty ? 'nothing' : 'values' in column ? `${column.kind}s` : 'other texts';
    return `column ${name} holds ${held}, where the model needs ${encoding.kind}s`;
}
function emptyMatrix(rows, columns, allocate = (length) => new Float32Array(length)) {
    return { data: allocate(rows * columns), rows, columns };
}
function columnWriter(encoding, column) {
    return (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(encoding) ? numberWriter(encoding, column) : levelWriter(encoding, column);
}
function numberWriter(encoding, column) {
    const { fill, mean, sd, clip, missing } = encoding;
    if (!('values' in column))
        throw new RangeError(`column ${column.name} holds no numbers`);
    const { values } = column;
    const unit = unitOf(column.kind);
    return (rows, { data, columns }, first, offset) => {
        for (let i = 0, at = first * columns + offset; i < rows.length; i++, at += columns) {
            const value = values[rows[i]] / unit;
            const isMissing = Number.isNaN(value);
            const standard = ((isMissing ? fill : value) - mean) / sd;
            data[at] = Math.max(-clip, Math.min(clip, standard));
            if (isMissing && missing)
                data[at + 1] = 1;
        }
    };
}
function levelWriter(encoding, column) {
    const places = new Map(encoding.levels.map((level, place) => [level, place]));
    const other = encoding.other ? encoding.levels.length : -1;
    const missing = encoding.missing ? (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(encoding) - 1 : -1;
    let placeOf;
    if ('values' in column) {
        const { values } = column;
        placeOf = (row) => Number.isNaN(values[row]) ? missing : (places.get(String(values[row])) ?? other);
    }
    else {
        const { codes } = column;
        const byCode = Int16Array.from(column.levels, (level) => places.get(level) ?? other);
        placeOf = (row) => (codes[row] < 0 ? missing : byCode[codes[row]]);
    }
    return (rows, { data, columns }, first, offset) => {
        for (let i = 0, at = first * columns + offset; i < rows.length; i++, at += columns) {
            const place = placeOf(rows[i]);
            if (place >= 0)
                data[at + place] = 1;
        }
    };
}
const DAY = 86_400_000;
/** What a column's values are divided by: numbers stay, dates are encoded as days since 1970. */
function unitOf(kind) {
    return kind === 'date' ? DAY : 1;
}


/***/ }),

/***/ 21603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Hi: () => (/* binding */ featuresOf),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** How many inputs a column becomes. */
function widthOf(encoding) {
    const values = isNumber(encoding) ? 1 : encoding.levels.length + (encoding.other ? 1 : 0);
    return values + (encoding.missing ? 1 : 0);
}
/** The names of a column's inputs. */
function featuresOf(encoding) {
    const { column } = encoding;
    const missing = encoding.missing ? [`${column} (missing)`] : [];
    if (isNumber(encoding))
        return [column, ...missing];
    const other = encoding.other ? [`${column} (other)`] : [];
    return [...encoding.levels.map((level) => `${column}=${level}`), ...other, ...missing];
}
function isNumber(encoding) {
    return encoding.kind === 'number' || encoding.kind === 'date';
}


/***/ }),

/***/ 96996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   Zv: () => (/* binding */ metricNames),
/* harmony export */   be: () => (/* binding */ rangeOf)
/* harmony export */ });
/** The least and the largest value that a metric can have; those in the label's units, and losses, have no largest. */
function rangeOf({ family, name, }) {
    if (name === 'mcc')
        return [-1, 1];
    if (name.endsWith('r2'))
        return [Number.NEGATIVE_INFINITY, 1];
    const bounded = family !== 'row-loss mean' && family !== 'sums';
    return [0, bounded || name === 'brier' ? 1 : Number.POSITIVE_INFINITY];
}
const ALL = ['binary', 'multiclass', 'regression'];
const CLASSES = ['binary', 'multiclass'];
const BINARY = ['binary'];
const MULTICLASS = ['multiclass'];
const REGRESSION = ['regression'];
/** Every metric there is. Names and values are scikit-learn's. */
const METRICS = [
    metric('accuracy', 'higher', 'proportion', CLASSES),
    metric('loss', 'lower', 'row-loss mean', ALL),
    metric('precision', 'higher', 'proportion', BINARY, { perClass: CLASSES, difference: 'counts' }),
    metric('recall', 'higher', 'proportion', BINARY, { perClass: CLASSES }),
    metric('specificity', 'higher', 'proportion', BINARY),
    metric('f1', 'higher', 'counts', BINARY, { perClass: CLASSES }),
    metric('precision_macro', 'higher', 'counts', MULTICLASS),
    metric('recall_macro', 'higher', 'counts', MULTICLASS),
    metric('f1_macro', 'higher', 'counts', MULTICLASS),
    metric('precision_weighted', 'higher', 'counts', MULTICLASS),
    metric('recall_weighted', 'higher', 'proportion', MULTICLASS),
    metric('f1_weighted', 'higher', 'counts', MULTICLASS),
    metric('balanced_accuracy', 'higher', 'counts', CLASSES),
    metric('mcc', 'higher', 'counts', CLASSES),
    metric('auc', 'higher', 'auc', BINARY),
    metric('average_precision', 'higher', 'precision-recall curve', BINARY),
    metric('brier', 'lower', 'row-loss mean', BINARY),
    metric('mse', 'lower', 'row-loss mean', REGRESSION),
    metric('rmse', 'lower', 'sums', REGRESSION),
    metric('mae', 'lower', 'row-loss mean', REGRESSION),
    metric('r2', 'higher', 'sums', REGRESSION),
    metric('mape', 'lower', 'row-loss mean', REGRESSION),
    metric('log_mse', 'lower', 'row-loss mean', REGRESSION, { log: true }),
    metric('log_rmse', 'lower', 'sums', REGRESSION, { log: true }),
    metric('log_mae', 'lower', 'row-loss mean', REGRESSION, { log: true }),
    metric('log_r2', 'higher', 'sums', REGRESSION, { log: true }),
];
function metric(name, orientation, family, tasks, rest = {}) {
    return {
        name,
        orientation,
        family,
        difference: family,
        tasks,
        perClass: [],
        log: false,
        ...rest,
    };
}
/** The names without a class: `recall` stands for `recall(bad)` too. */
const METRIC_NAMES = METRICS.map(({ name }) => name);
const POSITIVE = 1;
/** The metrics that a model of this task has. */
function metricsOf(task, classes, transform) {
    const whole = METRICS.filter(({ tasks, log }) => tasks.includes(task) && (!log || transform));
    const byClass = METRICS.filter(({ perClass }) => perClass.includes(task));
    return [
        ...whole.map((metric) => ({ name: metric.name, metric, classIndex: POSITIVE })),
        ...classes.flatMap((name, classIndex) => byClass.map((metric) => ({ name: `${metric.name}(${name})`, metric, classIndex }))),
    ];
}
/** Their full names, in the order of `METRICS`, those of a class last. */
function metricNames(task, classes, transform) {
    return metricsOf(task, classes, transform).map(({ name }) => name);
}


/***/ }),

/***/ 48438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeFile),
/* harmony export */   x: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




/** A file's entry in the record. */
async function describeFile(folder, path) {
    return entryOf(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)));
}
/**
 * The content of a file that the record has an entry of.
 * @throws BrokenError when it can't be read or does not hold the bytes that were recorded
 */
async function readVerified(folder, entry) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.path);
    let content;
    try {
        content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} can't be read`, undefined, { cause });
    }
    if (entryOf(entry.path, content).sha256 !== entry.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} is corrupt: it does not hold the bytes that its run recorded`);
    }
    return content;
}
function entryOf(path, content) {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
    return { path, bytes: content.byteLength, sha256 };
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

/***/ 56782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Random)
});

;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformFloat64.js
//#region src/distribution/uniformFloat64.ts
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
/**
* Uniformly generate random 64-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-53, providing 53 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}
//#endregion


;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformInt.js
//#region src/distribution/internals/uniformIntInternal.ts
/**
* Uniformly generate number in range [0 ; rangeSize[
* With rangeSize <= 0x100000000
* @internal
*/
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
//#endregion
//#region src/distribution/internals/ArrayInt64.ts
/**
* We only accept safe integers here
* @internal
*/
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
/**
* Substract two ArrayInt of 64 bits on 64 bits.
* With arrayIntA - arrayIntB >= 0
* @internal
*/
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
//#endregion
//#region src/distribution/internals/uniformArrayIntInternal.ts
/**
* Uniformly generate ArrayInt64 in range [0 ; rangeSize[
*
* @remarks
* In the worst case scenario it may discard half of the randomly generated value.
* Worst case being: most significant number is 1 and remaining part evaluates to 0.
*
* @internal
*/
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
//#endregion
//#region src/distribution/uniformInt.ts
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
/**
* Uniformly generate random integer values between `from` (included) and `to` (included)
*
* @param rng - Instance of RandomGenerator to extract random values from
* @param from - Lower bound of the range (included)
* @param to - Upper bound of the range (included)
*
* @public
*/
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}
//#endregion


;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion


;// CONCATENATED MODULE: ./src/numeric/random.ts



/**
 * The only source of randomness: xoroshiro128+ (Blackman & Vigna 2018). Each use draws from a stream
 * of its own (`new Random(seed, 'shuffle')`), so one use never shifts the numbers of another.
 */
class Random {
    #generator;
    constructor(seed, stream) {
        this.#generator = xoroshiro128plus(streamSeed(seed, stream));
    }
    /** Uniform in [0, 1), 53 bits. */
    uniform() {
        return uniformFloat64(this.#generator);
    }
    /** Uniform integer in [0, bound). */
    below(bound) {
        return uniformInt(this.#generator, 0, bound - 1);
    }
    /** A uniform 32-bit unsigned integer, to seed a generator elsewhere (the kernels'). */
    uint32() {
        return this.#generator.next() >>> 0;
    }
    /** Fisher–Yates, in place. */
    shuffle(items) {
        for (let i = items.length - 1; i > 0; i--) {
            const j = this.below(i + 1);
            const kept = items[i];
            items[i] = items[j];
            items[j] = kept;
        }
    }
    /** The state to put in a checkpoint; `restore` goes on exactly from there. */
    state() {
        return this.#generator.getState();
    }
    restore(state) {
        this.#generator = xoroshiro128plusFromState(state);
    }
}
/** Mixes the seed with the stream's name by FNV-1a, so that near seeds start far apart. */
function streamSeed(seed, stream) {
    let hash = 0x811c9dc5;
    for (const char of `${seed}/${stream}`) {
        hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193);
    }
    return hash | 0;
}


/***/ }),

/***/ 70570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortOrder)
/* harmony export */ });
/* harmony import */ var _typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84658);

const DIGIT_BITS = 11;
const BINS = 1 << DIGIT_BITS;
/** Below this a comparison sort is faster than clearing the bins. */
const FEW = 512;
/**
 * The rows in ascending order of their values, rows of equal value in ascending row order. A radix sort over the bits of
 * the doubles: linear in n. NaN is not allowed.
 */
function sortOrder(values) {
    const order = (0,_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(new Uint32Array(values.length), (row) => row);
    if (values.length <= FEW)
        return order.sort((a, b) => values[a] - values[b] || a - b);
    const { low, high } = sortableBits(values);
    let from = order;
    let to = new Uint32Array(values.length);
    for (const [bits, shifts] of [
        [low, [0, 11, 22]],
        [high, [0, 11, 22]],
    ]) {
        for (const shift of shifts) {
            if (distribute(bits, shift, from, to))
                [from, to] = [to, from];
        }
    }
    return from;
}
/** The doubles as 64-bit integers that sort as the doubles do: negatives inverted, the sign bit set on the others. */
function sortableBits(values) {
    const low = new Uint32Array(values.length);
    const high = new Uint32Array(values.length);
    const double = new Float64Array(1);
    const words = new Uint32Array(double.buffer);
    for (let row = 0; row < values.length; row++) {
        // −0 + 0 is 0, so that the two zeros tie.
        double[0] = values[row] + 0;
        const sign = words[1] >>> 31;
        low[row] = sign ? ~words[0] : words[0];
        high[row] = sign ? ~words[1] : words[1] | 0x80000000;
    }
    return { low, high };
}
/** One stable counting pass; false where all rows share the digit and nothing was written. */
function distribute(bits, shift, from, to) {
    const starts = new Uint32Array(BINS + 1);
    const mask = BINS - 1;
    for (let i = 0; i < bits.length; i++)
        starts[((bits[i] >>> shift) & mask) + 1]++;
    if (starts.includes(bits.length))
        return false;
    for (let bin = 0; bin < BINS; bin++)
        starts[bin + 1] += starts[bin];
    for (let i = 0; i < from.length; i++) {
        const row = from[i];
        to[starts[(bits[row] >>> shift) & mask]++] = row;
    }
    return true;
}


/***/ }),

/***/ 84658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fill)
/* harmony export */ });
/** Fills a typed array by index. (`TypedArray.from` with a function collects boxed numbers in a list first: a million are 24 MB.) */
function fill(into, valueAt) {
    const target = into;
    for (let i = 0; i < into.length; i++)
        target[i] = valueAt(i);
    return into;
}


/***/ }),

/***/ 62524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _schema_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28799);


/**
 * Reads a record from JSON text.
 * @throws BrokenError when it is not JSON, of another schema version, or does not hold what a record holds.
 */
async function parseRecord(text, source) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} is not a run record: it is not JSON`, undefined, { cause });
    }
    // In the bundle, but not made before a record is read: a first run reads none.
    const { runRecord, versioned } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 13065));
    const version = versioned.safeParse(json).data?.schema;
    if (version !== _schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .e) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} has the schema ${JSON.stringify(version ?? null)}; this version of Sluice reads ${_schema_version_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .e}`);
    }
    const parsed = runRecord.safeParse(json);
    if (!parsed.success) {
        const first = parsed.error.issues[0];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`${source} is not a valid run record: ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`);
    }
    return parsed.data;
}


/***/ }),

/***/ 28799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RECORD_SCHEMA)
/* harmony export */ });
const RECORD_SCHEMA = 'sluice/run@1';


/***/ }),

/***/ 25520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ RunFolder),
/* harmony export */   al: () => (/* binding */ RUN_FILES),
/* harmony export */   il: () => (/* binding */ Store)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4448);
/* harmony import */ var _files_verified_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48438);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62524);







/** The files of a run's folder. */
const RUN_FILES = {
    record: 'run.json',
    events: 'events.jsonl',
    predictions: 'predictions.csv',
    model: 'model',
    report: 'report.md',
};
/** Runs on disk: `ROOT/runs/RUN_ID/`. git ignores a root that was made for them. */
class Store {
    root;
    constructor(root) {
        this.root = root;
    }
    folder(id) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs', id);
    }
    /** Where an experiment's training keeps its checkpoint, until it ends. */
    checkpoints({ project, experiment }) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'checkpoints', project, experiment);
    }
    /** Once a run has ended there is nothing to go on from. */
    async dropCheckpoints(name) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.checkpoints(name), { recursive: true, force: true });
    }
    /** @throws BrokenError when the folder can't be made */
    create(id) {
        const path = this.folder(id);
        try {
            // Only a folder that was made here is the store's alone: `--store .` must not make git blind to a project.
            const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.root, { recursive: true }) !== undefined;
            if (made)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, '.gitignore'), '*\n');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true });
        }
        catch (cause) {
            throw (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotWrite */ .zz)(path, cause);
        }
        return new RunFolder(path);
    }
    /** The ids of all runs, the oldest first: ids begin with the time. */
    async ids() {
        try {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, 'runs'), { withFileTypes: true });
            return entries
                .filter((entry) => entry.isDirectory())
                .map((entry) => entry.name)
                .sort();
        }
        catch (cause) {
            if (cause.code === 'ENOENT')
                return [];
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`can't read the store ${this.root}`, undefined, { cause });
        }
    }
    /**
     * The run with this id, or the only one whose id starts with it.
     * @throws InputError when there is none or more than one
     */
    async find(id) {
        const ids = await this.ids();
        const matches = ids.includes(id) ? [id] : ids.filter((other) => other.startsWith(id));
        if (matches.length === 1)
            return new RunFolder(this.folder(matches[0]));
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz.of(matches.length === 0
            ? `there is no run "${id}" in ${this.root}`
            : `"${id}" is the start of ${matches.length} runs`, { fix: 'List them with: node dist/cli.js runs' });
    }
}
/** One run's folder. */
class RunFolder {
    path;
    constructor(path) {
        this.path = path;
    }
    get model() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.model);
    }
    /** Opens `events.jsonl`; each event is on disk when `write` returns, so it can be followed while the run works. */
    openEvents(now) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.events);
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a');
        let open = true;
        return {
            write: (event) => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, `${JSON.stringify({ time: now().toISOString(), ...event })}\n`);
            },
            close: () => {
                if (open)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
                open = false;
            },
        };
    }
    async writeRecord(record) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.record), `${JSON.stringify(record, null, 2)}\n`);
    }
    /** @param csv the predictions of the test rows */
    async writePredictions(csv) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.predictions), csv);
        return (0,_files_verified_file_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFile */ .C)(this.path, RUN_FILES.predictions);
    }
    /** A run that broke on the way leaves no model, and no report that speaks of one. */
    async takeBack() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.model, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.report), { force: true });
    }
    async remove() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.path, { recursive: true, force: true });
    }
    async writeReport(markdown) {
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.report), markdown);
    }
    /**
     * Whether the run came to write its record. One that was killed has neither a model nor a report.
     * @throws BrokenError when that can't be known, or the record is missing from a run that came to its end
     */
    async hasRecord() {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.record)))
            return true;
        for (const file of [RUN_FILES.model, RUN_FILES.report]) {
            if (!(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, file))))
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`the run ${this.path} holds ${file} and no ${RUN_FILES.record}: it is damaged`, 'Delete its folder, or bring its record back.');
        }
        return false;
    }
    /** @throws BrokenError when the record is missing or invalid */
    async readRecord() {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.path, RUN_FILES.record);
        let text;
        try {
            text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`can't read ${path}`, undefined, { cause });
        }
        return (0,_run_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRecord */ .H)(text, path);
    }
}
/** Only a file that is not there does not exist: whatever else keeps it from being looked at is no answer. */
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path);
        return true;
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return false;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`can't read ${path}`, undefined, { cause });
    }
}


/***/ }),

/***/ 77773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   CY: () => (/* binding */ adviceLines),
/* harmony export */   JA: () => (/* binding */ powerText),
/* harmony export */   Mm: () => (/* binding */ familyText),
/* harmony export */   Nu: () => (/* binding */ formatGain),
/* harmony export */   VL: () => (/* binding */ formatRough),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   op: () => (/* binding */ flipsText)
/* harmony export */ });
/* harmony import */ var _text_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13564);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38866);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72691);



/** `+0.0123`, `-0.4`: a gain always shows its sign. */
function formatGain(d) {
    return `${d >= 0 ? '+' : ''}${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(d)}`;
}
/** Which run the candidate was held against, and how it was chosen; or why there was none. Holds text from the record. */
function baselineText({ baseline, comparison }) {
    if (!baseline.found)
        return `No baseline: ${baseline.reason}.`;
    const commit = baseline.sha === null ? '' : ` of commit ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(baseline.sha)}`;
    const run = `Baseline: run ${baseline.runId}${commit}, ${baseline.how}`;
    if (!comparison)
        return `${run}.`;
    return `${run}; ${comparison.note ?? `compared on the same ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(comparison.rows, 'test row')}`}.`;
}
/** What the evidence shows, Holm-corrected, and how many metrics it can't tell apart; those of a single class are left out. */
function shownText({ metrics, maySeen }) {
    if (maySeen)
        return 'Nothing is shown by rows that the baseline may have seen.';
    const whole = metrics.filter(({ metric }) => !metric.includes('('));
    const list = (wanted) => whole
        .filter(({ shown }) => shown === wanted)
        .map(({ metric, d }) => `${metric} ${formatGain(d ?? 0)}`)
        .join(', ') || 'nothing';
    const rest = whole.filter(({ shown }) => shown === null).length;
    return `Of all metrics, after Holm's correction: shown better: ${list('better')}; shown worse: ${list('worse')}; no difference shown: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rest, 'metric')}.`;
}
/** `34 rows only this model gets right, 28 only the baseline`; of a loss, the rows on which each does better. */
function flipsText({ metrics, maySeen }) {
    if (maySeen)
        return '';
    const accuracy = metrics.find(({ metric }) => metric === 'accuracy');
    const flips = accuracy?.flips;
    if (!flips)
        return '';
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(flips.candidate, 'row')} only this model gets right, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(flips.baseline)} only the baseline.`;
}
/** What to do about what is inconclusive; empty where nothing is. */
function adviceLines({ decision, comparison, }) {
    const untold = decision.findings.filter(({ verdict }) => verdict === 'inconclusive');
    const compares = untold.filter(({ threshold }) => threshold.kind !== 'absolute');
    if (comparison?.maySeen && compares.length > 0) {
        return [
            'More rows do not help where the baseline may have seen them. One run with baseline: none starts anew; data.id: COLUMN lets rows keep their sides when columns come, go or are written otherwise.',
        ];
    }
    const lines = [];
    if (untold.some((finding) => finding.comparison?.rowsNeeded)) {
        lines.push("What can't be told takes more test rows, as many as it says, or a wider tolerance.");
    }
    if (compares.some((finding) => !finding.comparison)) {
        lines.push('What has nothing to be compared with stays so until a model is promoted: one run with baseline: none starts anew.');
    }
    return lines;
}
/** The smallest drop beyond the tolerated one that each comparison could have shown; those on slices as a range. */
function powerText(findings) {
    const drops = (sliced) => findings.flatMap(({ where, metric, comparison }) => (where !== undefined) === sliced && comparison?.smallestDrop
        ? [{ metric, drop: comparison.smallestDrop }]
        : []);
    const whole = drops(false).map(({ metric, drop }) => `${metric} ${formatRough(drop)}`);
    const sizes = drops(true).map(({ drop }) => drop);
    const ends = [...new Set([Math.min(...sizes), Math.max(...sizes)].map(formatRough))];
    const parts = [
        ...new Set(whole),
        ...(sizes.length > 0 ? [`on slices ${ends.join(' to ')}`] : []),
    ];
    return parts.length === 0
        ? ''
        : `These rows show, 4 times in 5, a drop beyond the tolerance of: ${parts.join(', ')}.`;
}
/** Two digits, for an estimate. */
function formatRough(value) {
    return String(Number(value.toPrecision(2)));
}
/** How the comparisons that decide were judged together; empty where there was at most one. */
function familyText(findings) {
    const compared = findings.filter(({ comparison, severity }) => comparison && severity === 'error');
    if (compared.length < 2)
        return '';
    return `${compared.length} comparisons were judged together: one is red only if it is shown worse after Holm's correction; green needs each of them.`;
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ experimentName),
/* harmony export */   D3: () => (/* binding */ conditionText),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   fE: () => (/* binding */ shownMetrics),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   yW: () => (/* binding */ epochsText)
/* harmony export */ });
/* harmony import */ var _text_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13564);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);


/** `passed: 4 of 5 conditions hold, 1 not compared`. */
function headline({ verdict, findings }) {
    const count = (wanted) => findings.filter((finding) => finding.verdict === wanted).length;
    const passed = count('pass');
    const hold = passed === 1 || findings.length === 1 ? 'holds' : 'hold';
    const parts = [
        `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(passed)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings.length, 'condition')} ${hold}`,
        some(count('fail'), 'failed'),
        some(count('inconclusive'), 'inconclusive'),
        some(count('warn'), 'warned'),
        some(count('not-compared'), 'not compared'),
    ];
    return `${verdict}: ${parts.filter((part) => part !== '').join(', ')}`;
}
function some(count, what) {
    return count === 0 ? '' : `${count} ${what}`;
}
/** `0.8137`, or `undefined`. */
function formatValue({ value }) {
    return value === null ? 'undefined' : (0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(value);
}
/** `0.787 to 0.838`, or nothing. */
function formatInterval(interval) {
    return interval === null ? '' : interval.map((end) => (0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(end)).join(' to ');
}
/** The condition with the rows it is about, and how many they are. */
function conditionText({ condition, where, n }) {
    return where === undefined ? condition : `${condition} where ${where} (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(n, 'row')})`;
}
/** In a binary task `recall` says what `recall(bad)` would: metrics of one class are shown where a condition asks for them. */
function shownMetrics({ task, metrics, decision }) {
    const asked = new Set(decision.findings.map(({ metric }) => metric));
    return Object.entries(metrics.test).filter(([name]) => task === 'multiclass' || !name.includes('(') || asked.has(name));
}
/** `stopped early after 23 of 50 epochs, weights of epoch 13`. */
function epochsText({ requested, completed, best }) {
    const ended = completed < requested
        ? `stopped early after ${completed} of ${requested} epochs`
        : (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(completed, 'epoch');
    return best < completed ? `${ended}, weights of epoch ${best}` : ended;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function experimentName({ project, experiment }) {
    return `${project}/${experiment}`;
}


/***/ }),

/***/ 67388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ escapeLog),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* unused harmony export escapeHtml */
const HTML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Control characters, line ends, and what turns the direction of text so that it reads as something else. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
/** Text that came from a file, made safe inside HTML text and attributes. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (char) => HTML[char]);
}
/**
 * Text that came from a file, made safe inside one line of GitHub Markdown, table cells included: markup shows as
 * characters; `@name`, `#12`, `GH-12` and links become plain text by an entity or a zero-width space.
 */
function escapeMarkdown(text) {
    return [...text.replace(CONTROLS, ' ')]
        .map((char) => {
        if (char === '@' || char === '#')
            return `&#${char.codePointAt(0)};&#8203;`;
        if (/[\\`*_{}[\]()<>!|~$:&]/.test(char))
            return `&#${char.codePointAt(0)};`;
        return char;
    })
        .join('')
        .replace(/www(?=\.)|gh(?=-)/gi, '$&&#8203;');
}
/** Text that came from a file, made safe on one line of the job's log, where a line that starts with `::` is a command. */
function escapeLog(text) {
    return text
        .replace(CONTROLS, ' ')
        .replace(/^(\s*)::/, '$1: :')
        .replace(/##\[/g, '# #[');
}


/***/ }),

/***/ 13564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ formatNumber),
/* harmony export */   k: () => (/* binding */ formatPair)
/* harmony export */ });
/** A number for people: four significant digits, large ones without decimals. */
function formatNumber(value) {
    return format(value, 4);
}
/** Two numbers for people, with as many digits as it takes to tell them apart where they differ. */
function formatPair(a, b) {
    for (let digits = 4; digits < 17; digits++) {
        const pair = [format(a, digits), format(b, digits)];
        if (pair[0] !== pair[1] || a === b)
            return pair;
    }
    return [String(a), String(b)];
}
function format(value, digits) {
    if (!Number.isFinite(value))
        return String(value);
    if (Math.abs(value) >= 10 ** digits)
        return String(Math.round(value));
    return String(Number(value.toPrecision(digits)));
}


/***/ }),

/***/ 54777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ MARKS)
/* harmony export */ });
/** The marks of findings and decisions that every report shares, so that a verdict looks the same wherever it is read. */
const MARKS = {
    pass: '✅',
    passed: '✅',
    fail: '❌',
    failed: '❌',
    inconclusive: '⚠️',
    warn: '⚠️',
    'not-compared': '⚠️',
};


/***/ }),

/***/ 38866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** `1 row`, `2 rows`, `12,345 rows`. */
function plural(count, noun, nouns = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    if (bytes < 999_950)
        return `${(bytes / 1000).toFixed(1)} kB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** `2.35 s`, `23.5 s`, `2 min 5 s`, `3 h 7 min`. */
function formatSeconds(seconds) {
    if (seconds < 9.995)
        return `${seconds.toFixed(2)} s`;
    if (seconds < 99.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 31030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ Heap)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`training needs ${(end / 2 ** 30).toFixed(1)} GiB of memory, which this machine or the engine's limit of 4 GiB does not allow`, 'Leave out columns with many categories, train on fewer rows, or make the layers smaller.', { cause });
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
/* harmony export */   pn: () => (/* binding */ Step),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   up: () => (/* binding */ Loss),
/* harmony export */   wJ: () => (/* binding */ LayerKind),
/* harmony export */   xq: () => (/* binding */ Activation)
/* harmony export */ });
/* unused harmony export SOURCE_HASH */
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
const Program = {
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
const ENGINE_HASH = '146f28a0d112920940a7b733e5ce9cae92da33f598e8ef15216aaf9523b1e941';

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
function engine() {
    return {
        kind: 'dense',
        engine: `wasm ${build().simd} simd`,
        version: ENGINE_HASH.slice(0, 12),
    };
}


/***/ }),

/***/ 45798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ planLane)
/* harmony export */ });
/* harmony import */ var _kernels_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50854);


/** Allocates a lane's buffers and layer structs, and returns the fields of its own struct. */
function planLane(heap, shape, places, options) {
    const { capacity, training } = options;
    const stride = panelStride(capacity);
    const buffer = (columns) => heap.allocate(((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .j)(columns, 8) / 8) * stride);
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
            kind: _kernels_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .LayerKind */ .wJ[layer.kind],
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
                activation: _kernels_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .Activation */ .xq[layer.activation],
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
            deviation: training ? heap.allocate((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .j)(planned.outputs, 8) * 4) : 0,
            slope: training ? buffer(planned.outputs) : 0,
            move: 1 - layer.momentum,
            epsilon: layer.epsilon,
        };
    });
    return {
        layers: heap.structs(_kernels_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .Layer */ .Wd, layers),
        count: layers.length,
        capacity,
        stride,
        loss: _kernels_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .Loss */ .up[options.loss ?? 'mse'],
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
    return (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .j)(capacity, 4) * 32 + 64;
}


/***/ }),

/***/ 37228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ networkFrom)
/* harmony export */ });
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31030);
/* harmony import */ var _kernels_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9395);
/* harmony import */ var _kernels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7836);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45798);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50854);
/* harmony import */ var _weights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85655);






/** Rows handed to the kernels at a time, and rows they take through the layers at a time. */
const CHUNK = 4096;
const BLOCK = 128;
/**
 * A network from its weights, as they were exported: the same weights give the same predictions, bit for bit, on one machine.
 * @throws BrokenError when weights are missing or of the wrong shape
 */
function networkFrom(layers, inputs, using = (0,_kernels_js__WEBPACK_IMPORTED_MODULE_2__/* .build */ .jq)()) {
    const shape = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .shapeNetwork */ .o)(layers.map(({ layer }) => layer), inputs);
    const heap = new _heap_js__WEBPACK_IMPORTED_MODULE_0__/* .Heap */ .r();
    const places = {
        parameters: heap.allocate(shape.parameterBytes),
        statistics: heap.allocate(shape.statisticBytes),
        transposed: layers.map(() => 0),
        firstLearning: 0,
    };
    const lane = heap.structs(_kernels_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$, [(0,_lane_js__WEBPACK_IMPORTED_MODULE_3__/* .planLane */ .Q)(heap, shape, places, { capacity: BLOCK })]);
    const x = heap.allocate(CHUNK * inputs * 4);
    const rows = heap.structs(_kernels_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .Rows */ .Sc, [{ x, columns: inputs }]);
    const target = heap.allocate(CHUNK * shape.outputs * 4);
    (0,_weights_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWeights */ .B)(shape, {
        parameters: heap.floats(places.parameters, shape.parameterBytes / 4),
        statistics: heap.floats(places.statistics, shape.statisticBytes / 4),
    }, layers);
    const kernels = (0,_kernels_js__WEBPACK_IMPORTED_MODULE_2__/* .instantiate */ .Fl)(heap.memory, using);
    return {
        inputs,
        layers,
        predict(matrix) {
            if (matrix.columns !== inputs) {
                throw new RangeError(`the network takes ${inputs} columns, not ${matrix.columns}`);
            }
            const outputs = new Float32Array(matrix.rows * shape.outputs);
            for (let first = 0; first < matrix.rows; first += CHUNK) {
                const count = Math.min(CHUNK, matrix.rows - first);
                const from = matrix.data.subarray(first * inputs, (first + count) * inputs);
                heap.floats(x, from.length).set(from);
                kernels.evaluate(lane, rows, 0, count, target, 0);
                outputs.set(heap.floats(target, count * shape.outputs), first * shape.outputs);
            }
            return outputs;
        },
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
/* harmony export */   B: () => (/* binding */ writeWeights),
/* harmony export */   o: () => (/* binding */ readWeights)
/* harmony export */ });
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
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`layer ${i + 1} (${layer.kind}): ${tensor.name} should be ${tensor.shape.join(' × ')}, but is ${weight ? weight.shape.join(' × ') : 'missing'}`);
            }
            writeTensor(tensor, block, weight.values);
        };
        for (const tensor of parameters)
            write(tensor, blocks.parameters);
        for (const tensor of statistics)
            write(tensor, blocks.statistics);
    });
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


/***/ })

};
