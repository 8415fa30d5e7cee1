export const id = 5586;
export const ids = [5586];
export const modules = {

/***/ 77039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** How dates are written that stand as numbers of eight digits, if that is what all of a column's numbers are. */
var numberDates = (function numberDates({ kind, values }) {
    if (kind !== 'number')
        return undefined;
    const orders = ['yyyyMMdd', 'ddMMyyyy', 'MMddyyyy'];
    const distinct = new Set();
    let left = orders;
    for (const value of values) {
        if (Number.isNaN(value))
            continue;
        left = left.filter(((order) => isDate(value, order)));
        if (left.length === 0)
            return undefined;
        if (distinct.size < FEWEST_DATES)
            distinct.add(value);
    }
    return distinct.size < FEWEST_DATES ? undefined : left[0];
});
var isDate = (function isDate(value, order) {
    if (!Number.isInteger(value) || value < 1e6 || value >= 1e8)
        return false;
    const digits = String(value).padStart(8, '0');
    const [yearAt, monthAt, dayAt] = ORDERS[order];
    const year = Number(digits.slice(yearAt, yearAt + 4));
    const month = Number(digits.slice(monthAt, monthAt + 2));
    const day = Number(digits.slice(dayAt, dayAt + 2));
    if (year < EARLIEST || year > LATEST || month < 1 || month > 12 || day < 1)
        return false;
    return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
});
/** Whether some of the numbers are seconds since 1970 and all others milliseconds. */
var mixesSeconds = (function mixesSeconds({ kind, values }) {
    if (kind !== 'number')
        return false;
    const some = { seconds: false, milliseconds: false };
    for (const value of values) {
        if (value >= SECONDS[0] && value < SECONDS[1])
            some.seconds = true;
        else if (value >= MILLISECONDS[0] && value < MILLISECONDS[1])
            some.milliseconds = true;
        else if (!Number.isNaN(value))
            return false;
    }
    return some.seconds && some.milliseconds;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: (() => (/* binding */ numberDates)),
/* harmony export */   u: (() => (/* binding */ mixesSeconds))
/* harmony export */ });
const FEWEST_DATES = 20;
const [EARLIEST, LATEST] = [1900, 2099];
/** Where year, month and day stand among eight digits. */
const ORDERS = {
    yyyyMMdd: [0, 4, 6],
    ddMMyyyy: [4, 2, 0],
    MMddyyyy: [4, 0, 2],
};


/** Since 1970, after its first years. */
const SECONDS = [1e8, 1e10];
const MILLISECONDS = [1e11, 1e14];



/***/ }),

/***/ 76230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unfamiliarColumns),
/* harmony export */   Z: () => (/* binding */ unfamiliarNumbers)
/* harmony export */ });
/** More than this share of a column is most of it. */
const MOST = 0.5;
/** With fewer different numbers a column's place and spread tell nothing: it may be a flag that few rows have. */
const FEWEST_NUMBERS = 10;
/** In the model's standard deviations: a middle further off, or a spread below that, is another unit rather than another sample. */
const FAR = 3;
const NARROW = 0.1;
/** More than this share beyond where the model clips is too. */
const MOST_CLIPPED = 0.1;
/**
 * The columns of which a model from elsewhere would see next to nothing: most cells became missing, are levels that it does not know,
 * or numbers on another scale. It can be
 * scored on such rows, but what comes of it says nothing about the model.
 * @param own fitted on these data: where they take a level for too rare, the other model may as well
 */
function unfamiliarColumns(model, table, own) {
    const problems = [];
    for (const encoding of model.inputs) {
        const column = table.columns.find(({ name }) => name === encoding.column);
        if (!column || table.rows === 0)
            continue;
        const summary = model.columns.find(({ name }) => name === column.name);
        const before = (summary?.missing ?? 0) / Math.max(1, model.rows);
        const fitted = own.find((one) => one.column === column.name);
        const why = mostlyMissing(column, table.rows, before) ??
            ('levels' in encoding
                ? mostlyUnknown(encoding, fitted, column, table.rows)
                : unfamiliarNumbers(encoding, column));
        if (!why)
            continue;
        const message = `column ${JSON.stringify(column.name)} ${why}`;
        problems.push({ message, at: { file: table.file } });
    }
    return problems;
}
function mostlyMissing(column, rows, before) {
    let missing = 0;
    for (let row = 0; row < rows; row++)
        if (isMissingAt(column, row))
            missing++;
    if (missing / rows - before <= MOST)
        return undefined;
    return `is missing in ${missing} of ${rows} rows, and was not where the model was trained`;
}
function mostlyUnknown(encoding, fitted, column, rows) {
    const known = new Set(encoding.levels);
    const frequent = fitted && 'levels' in fitted ? new Set(fitted.levels) : undefined;
    let cells = 0;
    let unknown = 0;
    for (let row = 0; row < rows; row++) {
        const level = levelAt(column, row);
        if (level === undefined || (frequent && !frequent.has(level)))
            continue;
        cells++;
        if (!known.has(level))
            unknown++;
    }
    // A model with a place for other levels may have been fitted on a column of mostly rare ones.
    const most = encoding.other && !frequent ? cells - 1 : MOST * cells;
    if (cells === 0 || unknown <= most)
        return undefined;
    return `holds levels in ${unknown} of ${cells} rows that the model does not know`;
}
/**
 * Whether numbers are on another scale than those that an encoding was fitted on, and how. Dates
 * move on by themselves.
 */
function unfamiliarNumbers({ kind, mean, sd, clip }, column) {
    if (kind !== 'number' || !('values' in column))
        return undefined;
    const z = column.values
        .filter((value) => !Number.isNaN(value))
        .map((value) => (value - mean) / sd);
    if (new Set(z).size < FEWEST_NUMBERS)
        return undefined;
    const clipped = z.filter((value) => Math.abs(value) > clip).length / z.length;
    const average = z.reduce((sum, value) => sum + value, 0) / z.length;
    const spread = Math.sqrt(z.reduce((sum, value) => sum + (value - average) ** 2, 0) / z.length);
    const sorted = z.toSorted();
    const middle = sorted[(z.length - 1) >> 1] / 2 + sorted[z.length >> 1] / 2;
    if (clipped <= MOST_CLIPPED && Math.abs(middle) <= FAR && spread >= NARROW)
        return undefined;
    return `is on another scale: its middle is ${rounded(middle * sd + mean)}, where the model was trained on ${rounded(mean)} \u00b1 ${rounded(sd)}`;
}
function isMissingAt(column, row) {
    return 'codes' in column ? column.codes[row] < 0 : Number.isNaN(column.values[row]);
}
function levelAt(column, row) {
    if ('codes' in column)
        return column.levels[column.codes[row]];
    return isMissingAt(column, row) ? undefined : String(column.values[row]);
}
function rounded(value) {
    return String(Number(value.toPrecision(3)));
}


/***/ }),

/***/ 24033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Every column that the config names has to exist and to hold what it is named for. */
var checkNamedColumns = (function checkNamedColumns(table, spec) {
    const names = table.columns.map((({ name }) => name));
    const problems = [];
    const require = ((key, name) => {
        const column = table.columns.find(((one) => one.name === name));
        if (!column) {
            problems.push({
                message: `no column ${JSON.stringify(name)}, which ${key} names`,
                at: { file: table.file },
                fix: otherwiseCut(name, names) ?? (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .ZA)(name, names, 'columns'),
            });
        }
        return column;
    });
    const complete = (key, column) => {
        const row = firstMissing(column);
        if (row >= 0) {
            problems.push({
                message: `column ${JSON.stringify(column.name)}, which ${key} names, is missing here`,
                at: table.place(row),
                fix: 'Fill it in every row.',
            });
        }
    };
    require('data.label', spec.label);
    if (spec.id !== undefined) {
        require('data.id', spec.id);
        if (spec.id === spec.label) {
            problems.push({ message: `data.id names the label ${JSON.stringify(spec.id)}` });
        }
    }
    for (const name of spec.columns?.columns?.keys() ?? [])
        require('data.columns', name);
    for (const name of spec.ignore) {
        require('data.ignore', name);
        if (name === spec.label) {
            problems.push({ message: `data.ignore names the label ${JSON.stringify(name)}` });
        }
    }
    problems.push(...tooLargeCells(table, spec));
    if (spec.split.method === 'group' || spec.split.method === 'time') {
        const key = spec.split.column === spec.id ? 'data.id' : `data.split.${spec.split.method}`;
        const column = require(key, spec.split.column);
        if (column)
            complete(key, column);
        const odd = column && spec.split.method === 'time' && noTimes(column);
        if (odd) {
            problems.push({
                message: `column ${JSON.stringify(column.name)}, which ${key} names, ${odd.holds}`,
                at: table.place(0),
                fix: odd.fix,
            });
        }
    }
    if (spec.sampleWeight !== undefined) {
        const column = require('data.sample-weight', spec.sampleWeight);
        if (column)
            complete('data.sample-weight', column);
        if (column)
            problems.push(...weightProblems(table, column));
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
});
var tooLargeCells = (function tooLargeCells(table, spec) {
    return [...table.tooLarge]
        .filter(([name]) => !spec.ignore.includes(name))
        .flatMap(([name, cells]) => cells.map(({ row, text }) => ({
        message: `column ${JSON.stringify(name)}: ${text.trim()} is ${(0,_table_cell_values_js__WEBPACK_IMPORTED_MODULE_4__/* .excessText */ .LD)(text)}`,
        at: table.place(row),
        fix: 'Write a number below 1e300, leave the cell empty, or put the column into data.ignore.',
    })));
});
/** The columns that the config takes out of the features: the label, and those that only steer. */
var isSetAside = (function isSetAside(name, spec) {
    return (spec.ignore.includes(name) ||
        name === spec.id ||
        name === spec.sampleWeight ||
        ('column' in spec.split && name === spec.split.column));
});
/** An integer column is an id if it counts the rows, or is named like an id and differs in each. */
var isIdLike = (function isIdLike(column) {
    if (column.kind === 'id')
        return true;
    if (column.kind !== 'number')
        return false;
    const { values, name } = column;
    const first = values[0];
    if (values.length < FEWEST_FOR_ID || !Number.isInteger(first))
        return false;
    const step = values[1] - first;
    if (Math.abs(step) === 1 && values.every((value, i) => value === first + i * step))
        return true;
    return ID_NAMES.some(((pattern) => pattern.test(name))) && areDistinctIntegers(values);
});
/**
 * Whether whole numbers that all differ number the rows, in whatever order: they leave none out, or their column has no name of its own, as pandas writes an index.
 */
var isIndexLike = (function isIndexLike({ kind, name, values }) {
    if (kind !== 'number' || values.length < FEWEST_FOR_ID)
        return false;
    if (!areDistinctIntegers(values))
        return false;
    let [low, high] = [values[0], values[0]];
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value < low)
            low = value;
        if (value > high)
            high = value;
    }
    const gapless = high - low + 1 === values.length;
    // Numbered by tens, say.
    const step = values[1] - values[0];
    const even = step !== 0 && values.every((value, i) => value === values[0] + i * step);
    return even || gapless || UNNAMED.test(name);
});
/** The first are looked at by themselves: in most columns two of them are equal. */
var areDistinctIntegers = (function areDistinctIntegers(values) {
    return (areDistinct(values.subarray(0, FEWEST_FOR_ID)) &&
        values.every(Number.isInteger) &&
        areDistinct(values));
});
var areDistinct = (function areDistinct(values) {
    return new Set(values).size === values.length;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: (() => (/* binding */ isIndexLike)),
/* harmony export */   DE: (() => (/* binding */ checkNamedColumns)),
/* harmony export */   IP: () => (/* binding */ isNamedLikeId),
/* harmony export */   JA: (() => (/* binding */ isSetAside)),
/* harmony export */   VF: (() => (/* binding */ isIdLike)),
/* harmony export */   XH: () => (/* binding */ checkTestFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63180);
/* harmony import */ var _checks_number_dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77039);
/* harmony import */ var _csv_dialect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95813);
/* harmony import */ var _table_cell_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51642);
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16131);
/* harmony import */ var _table_missing_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11919);








/** What a column holds in place of times, if their order is not that of its cells. */
function noTimes(column) {
    const iso = 'Write dates as in ISO 8601 (2024-05-31 or 2024-05-31T13:00:00Z)';
    if (!('values' in column)) {
        return {
            holds: 'holds no dates or numbers',
            fix: `${iso}, or say how they are written: data.columns: {${JSON.stringify(column.name)}: {date: 'dd/MM/yyyy'}}`,
        };
    }
    if ((0,_checks_number_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .mixesSeconds */ .u)(column)) {
        return {
            holds: 'holds seconds since 1970 in some rows and milliseconds in others',
            fix: 'Write all of them in one unit.',
        };
    }
    const order = (0,_checks_number_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .numberDates */ .H)(column);
    if (order === undefined || order === 'yyyyMMdd')
        return undefined;
    return {
        holds: `holds dates written ${order}, which as numbers are not in the order of time`,
        fix: `${iso}.`,
    };
}
/** What to do about a header that is one cell, but would hold the column if another mark cut it. */
function otherwiseCut(column, [header, ...others]) {
    if (header === undefined || others.length > 0)
        return undefined;
    const cells = (mark) => header.split(mark).map((cell) => cell.trim());
    const mark = [...new Set(header.match(/[^\p{L}\p{N}\s]/gu))].find((one) => cells(one).includes(column));
    if (mark === undefined)
        return undefined;
    return _csv_dialect_js__WEBPACK_IMPORTED_MODULE_3__/* .DELIMITERS */ .l.some((one) => one === mark)
        ? `The header looks cut by ${JSON.stringify(mark)}: if all lines are, write data.delimiter: ${JSON.stringify(mark)}.`
        : `The header looks cut by ${JSON.stringify(mark)}, which is not read: write the file with commas, semicolons or tabs.`;
}
/** A test file of its own needs the label and every column that may be a feature. */
function checkTestFile(test, training, spec) {
    const there = test.columns.map(({ name }) => name);
    const lacking = training.columns.filter(({ name }) => !there.includes(name) && (name === spec.id || !isSetAside(name, spec)));
    const problems = lacking.map(({ name }) => ({
        message: `no column ${JSON.stringify(name)}, which ${training.file} has`,
        at: { file: test.file },
        fix: (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .ZA)(name, there, 'columns'),
    }));
    for (const [name, cells] of test.odd) {
        if ((0,_table_infer_js__WEBPACK_IMPORTED_MODULE_5__/* .areFew */ .t)(cells.length, test.rows))
            continue;
        const shown = JSON.stringify(cells[0].text);
        problems.push({
            message: `column ${JSON.stringify(name)} holds ${kindOf(training, name)}s in ${training.file}, but here it is ${shown}, and more often`,
            at: test.place(cells[0].row),
            fix: (0,_table_missing_words_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuspectedMissing */ .L)(cells[0].text)
                ? `If it means a missing value, write data.columns: {${JSON.stringify(name)}: {missing: [${shown}]}}.`
                : 'Write both files alike.',
        });
    }
    problems.push(...tooLargeCells(test, spec));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
}
function kindOf(table, name) {
    return table.columns.find((column) => column.name === name)?.kind ?? 'other thing';
}



/** Whether whole numbers that all differ are called as those of an id or an index are. */
function isNamedLikeId(column) {
    if (column.kind !== 'number')
        return false;
    const { values, name } = column;
    return ([...ID_NAMES, UNNAMED].some((pattern) => pattern.test(name)) && areDistinctIntegers(values));
}



const UNNAMED = /^(?:[Uu]nnamed: ?\d+|column \d+|[Ii]ndex|level_\d+|X(?:\.\d+)?)$/;
const FEWEST_FOR_ID = 20;
const ID_NAMES = [/(^|[^a-z])(id|uuid|guid|key|index|idx)$/i, /[a-z]I[dD]$/];
function firstMissing(column) {
    return 'values' in column
        ? column.values.findIndex((value) => Number.isNaN(value))
        : column.codes.indexOf(-1);
}
function weightProblems(table, column) {
    const about = `column ${JSON.stringify(column.name)}, which data.sample-weight names,`;
    if (column.kind !== 'number') {
        return [{ message: `${about} holds no numbers`, at: table.place(0) }];
    }
    const row = column.values.findIndex((value) => value < 0);
    return row < 0 ? [] : [{ message: `${about} is negative here`, at: table.place(row) }];
}


/***/ }),

/***/ 44807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * What the rows are, whatever their order: SHA-256 over the sorted lines `HASH,LABEL`, HASH being the
 * row's content hash in hexadecimal.
 * @param label by row of the table, as `hashes`; LABEL is empty where it is missing
 */
var fingerprint = (function fingerprint(hashes, rows, label) {
    const levels = 'codes' in label ? lineEnds(['', ...label.levels]) : undefined;
    const longest = levels ? levels.longest : LONGEST_NUMBER + 2;
    const most = Math.min(MOST_LINES, Math.ceil(BLOCK_BYTES / (HASH_DIGITS + longest)));
    const kernels = (0,_kernels_js__WEBPACK_IMPORTED_MODULE_3__/* .rowKernels */ .rC)();
    kernels.reserveRows(hashes.length, rows.length, levels ? levels.starts.length : most + 1, levels ? levels.bytes.length : most * longest, most * (HASH_DIGITS + longest));
    const { buffer } = kernels.memory;
    new BigUint64Array(buffer, kernels.rowHashes.value, hashes.length).set(hashes);
    new Uint32Array(buffer, kernels.ordered.value, rows.length).set(rows);
    kernels.sortRows();
    const order = new Uint32Array(buffer, kernels.ordered.value, rows.length);
    sortTies(order, kernels, hashes, label);
    const codes = new Int32Array(buffer, kernels.rowLabels.value, hashes.length);
    const take = (({ starts, bytes }) => {
        new Uint32Array(buffer, kernels.labelStarts.value, starts.length).set(starts);
        new Uint8Array(buffer, kernels.labelBytes.value, bytes.length).set(bytes);
    });
    if (levels)
        take(levels);
    if ('codes' in label)
        codes.set(label.codes);
    const sha = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let first = 0; first < order.length; first += most) {
        const block = order.subarray(first, first + most);
        if (!levels) {
            // Targets are too many for all of their texts to be in memory.
            take(lineEnds(Array.from(block, (row) => (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelText */ .QK)(label, row) ?? '')));
            block.forEach((row, i) => {
                codes[row] = i - 1;
            });
        }
        const length = kernels.writeLines(first, first + block.length);
        sha.update(new Uint8Array(buffer, kernels.linesText.value, length));
    }
    return sha.digest('hex');
});
/** Sorts rows whose hashes begin alike, which are few, by their lines. */
var sortTies = (function sortTies(order, kernels, hashes, label) {
    const lineOf = ((row) => `${hashes[row].toString(16).padStart(HASH_DIGITS, '0')},${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelText */ .QK)(label, row) ?? ''}\n`);
    let end = 0;
    for (let start = kernels.nextTie(0); start < order.length; start = kernels.nextTie(end)) {
        end = kernels.tieEnd(start);
        const tied = Array.from(order.subarray(start, end), ((row) => ({ row, line: lineOf(row) })));
        tied.sort(((a, b) => (a.line < b.line ? -1 : 1)));
        tied.forEach((({ row }, i) => {
            order[start + i] = row;
        }));
    }
});
var lineEnds = (function lineEnds(labels) {
    const ends = labels.map(((label) => `,${label}\n`));
    const starts = new Uint32Array(ends.length + 1);
    let longest = 0;
    ends.forEach(((end, i) => {
        const length = Buffer.byteLength(end);
        longest = Math.max(longest, length);
        starts[i + 1] = starts[i] + length;
    }));
    return { starts, bytes: Buffer.from(ends.join('')), longest };
});
/**
 * Row ids: the content hash in hexadecimal; further rows of the same content get `-2`, `-3`, \u2026 in the order of
 * their labels, so that the order of the file does not matter.
 */
var rowIds = (function rowIds(hashes, rows, label) {
    const own = (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_4__/* .gather */ .kg)(hashes, rows, new BigUint64Array(rows.length));
    const ids = (0,_table_row_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .ZD)(own);
    const places = new Map();
    const repeated = repeats(own);
    if (repeated.size === 0)
        return ids;
    rows.forEach(((row, i) => {
        const hash = hashes[row];
        if (!repeated.has(hash))
            return;
        const same = places.get(hash);
        if (same)
            same.push(i);
        else
            places.set(hash, [i]);
    }));
    for (const same of places.values()) {
        same
            .map(((i) => ({ i, label: (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelText */ .QK)(label, rows[i]) ?? '' })))
            .sort(((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.i - b.i)))
            .forEach((({ i }, occurrence) => {
            if (occurrence > 0)
                ids[i] = `${ids[i]}-${occurrence + 1}`;
        }));
    }
    return ids;
});
/** The values that occur more than once. Sorts them. */
var repeats = (function repeats(values) {
    values.sort();
    const repeated = new Set();
    for (let i = 1; i < values.length; i++) {
        if (values[i] === values[i - 1])
            repeated.add(values[i]);
    }
    return repeated;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: (() => (/* binding */ fingerprint)),
/* harmony export */   V: (() => (/* binding */ rowIds))
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _kernels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54519);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8043);
/* harmony import */ var _table_row_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99228);
/* harmony import */ var _table_subset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93521);





/** So many bytes of lines are in memory at once, and so many lines. */
const BLOCK_BYTES = 1 << 18;
const MOST_LINES = 4096;
const HASH_DIGITS = 16;
/** As JavaScript writes one: -1.2345678901234567e-300. */
const LONGEST_NUMBER = 24;







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
    const twins = (first, second) => {
        const [one, other] = [rows[first], rows[second]];
        const [text, twin] = [one, other].map((row) => JSON.stringify(column.levels[column.codes[row]]));
        const { file, line } = table.place(one);
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`column ${JSON.stringify(name)}, ${role}, has ${twin} here, and ${text}, which is the same number, on line ${line} of ${file}`, { at: table.place(other), fix: 'Every test row needs an id of its own.' });
    };
    if (nameEachRow(column, rows))
        return asWhole(column.levels, twins);
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
    return asWhole(Array.from(rows, (row) => column.levels[column.codes[row]]), twins);
}
const WHOLE = /^(?:0|[1-9]\d*)(?:\.0)?$/;
/**
 * Where all names are whole numbers, some with a point, as pandas writes those of a column that lacked
 * one: 5000.0 is 5000.
 */
function asWhole(names, refuseTwins) {
    if (!names.some((name) => name.endsWith('.0')))
        return names;
    if (!names.every((name) => WHOLE.test(name)))
        return names;
    const whole = names.map((name) => (name.endsWith('.0') ? name.slice(0, -2) : name));
    const firsts = new Map();
    whole.forEach((name, row) => {
        const first = firsts.get(name);
        if (first !== undefined)
            refuseTwins(first, row);
        firsts.set(name, row);
    });
    return whole;
}
/** Each level stands in one row, the first in the first and so on: seen without looking one up. */
function nameEachRow({ codes, levels }, rows) {
    return rows.length === levels.length && rows.every((row, i) => codes[row] === i);
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

/***/ 36132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * What the gate will judge: each condition on its rows, and each one without rows of its own on
 * every value of the columns in `slices` too; single numbers on none. It needs the test rows alone, so what can't be judged
 * is told before anything is trained.
 * @throws InputError naming every condition whose metric or rows this data does not have
 */
var planGate = (function planGate(gate, dataset, numbers) {
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
    const conditions = gate.conditions.map(((condition) => singles.has(condition.metric) ? { ...condition, single: true } : condition));
    const checks = conditions.map(((condition) => {
        const { text, place, where } = condition;
        problems.push(..._condition_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .CONDITION_KINDS */ .C[condition.kind].plan(condition, known));
        if (condition.single)
            problems.push(...ofSingle(condition, measured, numbers));
        if (where === undefined)
            return { condition };
        const slice = take((0,_evaluate_slice_js__WEBPACK_IMPORTED_MODULE_2__/* .findSlice */ .M)(where, testTable), `condition "${text}" where "${where}"`, place);
        return slice ? { condition, slice } : { condition };
    }));
    const everywhere = onOtherRows({ ...gate, conditions });
    const onSlices = everywhere.filter((({ prove, operator }) => prove || operator !== '=='));
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
});
/** The conditions on all test rows that can be asked of other rows as well. */
var onOtherRows = (function onOtherRows({ conditions, reported, }) {
    return conditions.filter((({ where, metric, single, within }) => 
    // One of several that may hold guards nothing: no one of them is needed.
    where === undefined && !single && !reported.includes(metric) && (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .alternativesOf */ .c3)(within) === 1));
});
var measuredNames = (function measuredNames({ task, classes, encoding, outcomes, }) {
    const transform = encoding?.label.task === 'regression' ? encoding.label.transform : undefined;
    return outcomes
        ? (0,_evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOfOutcomes */ .up)(classes).map(({ name }) => name)
        : (0,_evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv)(task, classes, transform);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: (() => (/* binding */ planGate)),
/* harmony export */   u: () => (/* binding */ confirmChecks)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evaluate_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43415);
/* harmony import */ var _evaluate_slice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51985);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63180);
/* harmony import */ var _condition_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24601);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95159);







/**
 * What is asked of the rows that are kept for the last word: that what decides on all test rows is
 * not shown worse there. @param numbers are of no rows
 */
function confirmChecks({ conditions, reported }, numbers) {
    return onOtherRows({ conditions, reported: [...reported, ...(numbers?.values.keys() ?? [])] })
        .filter(({ severity, operator }) => severity === 'error' && operator !== '==')
        .map((condition) => ({ condition, guard: true }));
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
    if ('values' in column) {
        const cells = (0,_data_table_subset_js__WEBPACK_IMPORTED_MODULE_3__/* .cellsOf */ .nc)(column);
        const nameOf = (row) => (Number.isNaN(cells[row]) ? undefined : String(cells[row]));
        return { kind: 'group', cells, isMissing: Number.isNaN, nameOf };
    }
    // Two spellings of a name are one group, as in a split by group.
    const names = column.levels.map(_data_table_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .A);
    const firsts = new Map();
    const groups = names.map((name, level) => {
        const first = firsts.get(name) ?? level;
        firsts.set(name, first);
        return first;
    });
    const cells = (0,_data_table_subset_js__WEBPACK_IMPORTED_MODULE_3__/* .cellsOf */ .nc)(column).map((code) => groups[code] ?? code);
    const isMissing = (cell) => cell < 0;
    const nameOf = (row) => (isMissing(cells[row]) ? undefined : names[cells[row]]);
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

/***/ 79330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** FNV-1a with the finaliser of MurmurHash3, which spreads texts that differ in their last digits. In [0, 2\u00b3\u00b2). */
var hashText = (function hashText(text) {
    let h = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return mix32(h);
});
/** The finaliser of MurmurHash3: numbers that differ in one bit differ in about half of their bits after it. */
var mix32 = (function mix32(number) {
    let h = number;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: (() => (/* binding */ mix32)),
/* harmony export */   q: (() => (/* binding */ hashText))
/* harmony export */ });




/***/ }),

/***/ 13564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** A number for people: four significant digits, large ones without decimals. */
var formatNumber = (function formatNumber(value) {
    return format(value, 4);
});
var format = (function format(value, digits) {
    if (!Number.isFinite(value))
        return String(value);
    if (Math.abs(value) >= 10 ** digits)
        return String(Math.round(value));
    return String(Number(value.toPrecision(digits)));
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: (() => (/* binding */ formatNumber))
/* harmony export */ });




/***/ })

};
