export const id = 7534;
export const ids = [7534];
export const modules = {

/***/ 15865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Whether the first of a column's cells have one length: few columns need more than a look at them. */
var mayBeNumberCodes = (function mayBeNumberCodes(values) {
    const some = Array.from({ length: Math.min(LOOKED_AT, values.length) }, ((_, row) => values[row]));
    return areOfOneLength(some.filter(((value) => !Number.isNaN(value))));
});
var areOfOneLength = (function areOfOneLength(numbers) {
    const low = Math.min(...numbers);
    return (low >= 10 ** (FEWEST_DIGITS - 1) && String(low).length === String(Math.max(...numbers)).length);
});
/**
 * Warns of a column that is named like an id, and repeats, where rows are split one by one: what a model learns of a patient in training it knows in the test.
 */
var checkGroups = (function checkGroups(table, spec, sides) {
    const { method } = spec.split;
    if (method === 'group' || method === 'time' || typeof spec.test !== 'number')
        return [];
    return table.columns.flatMap(((column) => {
        const { name } = column;
        if (name === spec.label)
            return [];
        if ((0,roles/* isSetAside */.JA)(name, spec) && !spec.ignore.includes(name))
            return [];
        const keys = keysOf(column);
        if (!keys)
            return [];
        const isNamed = ID_NAMES.test(name) || isPanel(keys);
        if (!isNamed && !('values' in column ? mayBeNumberCodes(keys) : areCodes(column)))
            return [];
        const trained = new Map();
        let rows = 0;
        for (let i = 0; i < sides.train.length; i++) {
            const key = keys[sides.train[i]];
            if (!isKey(column, key))
                continue;
            trained.set(key, (trained.get(key) ?? 0) + 1);
            rows++;
        }
        if (trained.size < FEWEST_GROUPS || rows < ROWS_PER_GROUP * trained.size)
            return [];
        if (!isNamed && rows > MOST_OF_CODE * trained.size)
            return [];
        if (!isNamed && 'values' in column && !areNumberCodes(trained))
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
    }));
});
/** Whether nearly all texts are written like ids, and not like months. */
var areCodes = (function areCodes(column) {
    if (!('levels' in column) || column.levels.length < FEWEST_GROUPS)
        return false;
    const { levels } = column;
    const isNearlyAll = (pattern) => levels.filter((level) => pattern.test(level)).length >= AS_MANY * levels.length;
    return GIVEN.some(isNearlyAll) && !isNearlyAll(MONTH);
});
/**
 * Whether rows stand in blocks of one length, one for each of many keys, as where each person was asked four times: numbers that are
 * measured don't. Codes that are missing are a key of their own.
 */
var isPanel = (function isPanel(keys) {
    const lengths = new Map();
    const seen = new Set();
    let blocks = 0;
    for (let start = 0, end = 0; start < keys.length; start = end) {
        while (end < keys.length && keys[end] === keys[start])
            end++;
        if (seen.size === seen.add(keys[start]).size)
            return false;
        lengths.set(end - start, (lengths.get(end - start) ?? 0) + 1);
        blocks++;
    }
    const [length, most] = [...lengths].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
    return length > 1 && blocks >= FEWEST_GROUPS && most >= AS_MANY * blocks;
});
var keysOf = (function keysOf(column) {
    if ('codes' in column)
        return column.codes;
    const { kind, values } = column;
    if (kind === 'date')
        return undefined;
    return values.every(((value) => Number.isNaN(value) || Number.isInteger(value)))
        ? values
        : undefined;
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: (() => (/* binding */ checkGroups)),
  k: () => (/* binding */ groupLikeColumns)
});

// EXTERNAL MODULE: ./src/data/roles.ts
var roles = __webpack_require__(24033);
;// CONCATENATED MODULE: ./src/data/checks/number-codes.ts
/** Numbers that are given out have so many digits, all of them as many. */
const FEWEST_DIGITS = 4;
/** Fewer distinct ones tell nothing. */
const FEWEST_CODES = 20;
/** Of as many distinct numbers as chance would draw out of their range. */
const FAR_FEWER = 0.5;
/** The variance of how often each stands, in its mean: 1 where rows fall to codes by chance. */
const MOST_UNEVEN = 3;
/** The share of last digits that are one digit: a tenth where numbers are given out. */
const MOST_ROUND = 0.3;
const LOOKED_AT = 100;


/**
 * Whether whole numbers look like codes that repeat, as a record number of patients who came several
 * times: of one length, far fewer distinct ones than measuring would give in their range, about as often
 * each, and none of them round. What is measured or counted fails one of these: sizes pile up on round
 * numbers, ages and years fill their range, amounts differ in length.
 * @param counts how often each distinct number stands
 */
function areNumberCodes(counts) {
    const distinct = counts.size;
    if (distinct < FEWEST_CODES)
        return false;
    const numbers = [...counts.keys()].filter((number) => !Number.isNaN(number));
    const [low, high] = numbers.reduce(([least, most], one) => [Math.min(least, one), Math.max(most, one)], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    if (!areOfOneLength([low, high]))
        return false;
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const range = high - low + 1;
    if (distinct > FAR_FEWER * range * -Math.expm1(-rows / range))
        return false;
    const mean = rows / distinct;
    const squares = [...counts.values()].reduce((sum, count) => sum + (count - mean) ** 2, 0);
    if (squares / distinct > MOST_UNEVEN * mean)
        return false;
    const last = new Uint32Array(10);
    for (const number of numbers)
        last[number % 10]++;
    return Math.max(...last) <= Math.max(MOST_ROUND * distinct, FEWEST_CODES / 4);
}

;// CONCATENATED MODULE: ./src/data/checks/groups.ts


const ID_NAMES = /(^|[^a-z])(id|uuid|guid|key|no|nr|number)$|[a-z]I[dD]$|(^|[^a-z])(patient|person|subject|participant|respondent|individual|animal|specimen|employee|driver|student|pupil|household|station|batch|user|customer|client|member|account|household|family|session|conversation|device|machine|sensor|vehicle|product|store|site|school|hospital|author|speaker|player|doc|document|plot|tree|farm|field|village|clinic|ward|team|order|invoice|ticket|trial|experiment|sample|slide|image|scan|video|song|artist|article|thread|cow|mouse|rat|e-?mail|phone|serial|plate|username|login)(s?$|[^a-z])/i;
/** With fewer groups they are categories. */
const FEWEST_GROUPS = 20;
/** So many rows a group, and it repeats. */
const ROWS_PER_GROUP = 1.5;

/** Columns that are named like an id of something that rows are about, and repeat. */
function groupLikeColumns({ columns }, label) {
    return columns
        .filter((column) => {
        const keys = column.name === label ? undefined : keysOf(column);
        if (!keys || !ID_NAMES.test(column.name))
            return false;
        const { groups, rows } = countKeys(column, keys);
        return groups >= FEWEST_GROUPS && rows >= ROWS_PER_GROUP * groups;
    })
        .map(({ name }) => name);
}
/** How many keys there are, and how many rows have one. A set of a million names costs a tenth of a second: codes need none. */
function countKeys(column, keys) {
    if (!('levels' in column)) {
        const there = Array.from(keys).filter((key) => isKey(column, key));
        return { groups: new Set(there).size, rows: there.length };
    }
    const seen = new Uint8Array(column.levels.length);
    let [groups, rows] = [0, 0];
    for (let row = 0; row < keys.length; row++) {
        const key = keys[row];
        if (!isKey(column, key))
            continue;
        groups += 1 - seen[key];
        seen[key] = 1;
        rows++;
    }
    return { groups, rows };
}
/** Rows whose cell is missing are none of a group. */
function isKey(column, key) {
    return 'codes' in column ? key >= 0 : !Number.isNaN(key);
}
/** What looks like an id, and stands on more rows than this each, is a category. */
const MOST_OF_CODE = 50;
/** P012, 4f0c-88ab, ann@example.org: names that are given out, not words. */
const GIVEN = [
    /^\p{L}{1,4}[-_ #]?\d{2,}$/u,
    /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u,
    /^(?=.*\d)(?=.*[a-z])[\da-f]{6,}(?:-[\da-f]+)*$/i,
    /^(?=.*\d)(?=.*\p{L})[\p{L}\p{N}]+(?:[-_/][\p{L}\p{N}]+)+$/u,
];
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|w[0-5]\d/i;

/** Nearly all groups of a panel stand on as many rows, one after the other. */
const AS_MANY = 0.9;




/***/ }),

/***/ 84888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Refuses a header that looks like one more row: numbers over numbers, levels over their column, and nothing that only a name can be.
 * @throws InputError that says which keys decide
 */
var checkHeaderIsNone = (function checkHeaderIsNone(table) {
    let like = 0;
    const numbers = [];
    for (const column of table.columns) {
        const verdict = compare(column);
        if (verdict === 'name')
            return;
        if (verdict === 'row')
            like++;
        const number = (0,_table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$J)(column.name);
        if (!Number.isNaN(number))
            numbers.push(number);
    }
    if (like === 0 || areCounting(numbers, table.columns.length))
        return;
    const { file } = table.place(0);
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of('the first line looks like a row rather than the names of columns', {
        at: { file, line: 1 },
        fix: 'If the file has no header, write data.header: false; its columns are then "column 1", "column 2", \u2026 If these are names, write data.header: 1.',
    });
});
/** Whether a header's cell can be a cell of its column: `name` where it can't, undefined where it may or may not. */
var compare = (function compare(column) {
    const { name } = column;
    if ('values' in column) {
        const parse = column.kind === 'date' ? _table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDate */ ._U : _table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$J;
        return Number.isNaN(parse(name)) ? 'name' : 'row';
    }
    if (column.levels.includes(name))
        return 'row';
    const few = column.levels.length <= MOST_LEVELS;
    return few && column.codes.length >= ROWS_PER_LEVEL * column.levels.length ? 'name' : undefined;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: (() => (/* binding */ checkHeaderIsNone))
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51642);


/** A column of so few levels on so many rows repeats them: a name that is none of them is a name. */
const MOST_LEVELS = 20;
const ROWS_PER_LEVEL = 5;


/** Columns that are numbered, or years, have numbers for names. */
function areCounting(numbers, columns) {
    if (numbers.length < 2 || numbers.length < columns - 1)
        return false;
    return numbers.every((value, i) => Number.isInteger(value) && (i === 0 || value === numbers[i - 1] + 1));
}


/***/ }),

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

/***/ 1795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Finds a line of units below the header, lines of totals, and the header again in other spelling.
 * @throws InputError where it stands again in another order: the rows below are another table's
 */
var strayRows = (function strayRows(table) {
    const cells = new CellTexts(table);
    const found = { header: [], units: [], total: [] };
    // From the end: the lines below the rows may be several, as pandas describes a table.
    let end = table.rows;
    for (const row of cells.suspects().toReversed()) {
        if (cells.all(row, (text, { name }) => (0,_table_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .A)(text) === (0,_table_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .A)(name)))
            found.header.push(row);
        else if (cells.areNames(row)) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of('the line holds the names of the columns, in another order', {
                at: table.place(row),
                fix: 'The rows below it are of another table: join the two by the names of their columns.',
            });
        }
        else if (row === 0 && cells.isUnits(row))
            found.units.push(row);
        else if (cells.isTotal(row, row === end - 1)) {
            found.total.push(row);
            if (row === end - 1)
                end = row;
        }
    }
    const linesOf = ((rows) => rows.toReversed().map((row) => table.place(row).line));
    const repeated = [...table.repeatedHeaders.map(({ line }) => line), ...linesOf(found.header)];
    return {
        rows: new Set([...found.header, ...found.units, ...found.total]),
        warnings: [
            ...warn(table.file, 'repeated-header', 'repeats the header', 'repeat the header', repeated),
            ...warn(table.file, 'units-row', 'holds units', 'hold units', linesOf(found.units)),
            ...warn(table.file, 'total-row', 'holds a total', 'hold totals', linesOf(found.total)),
        ],
    };
});
var warn = (function warn(file, code, one, many, lines) {
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, MOST_NAMED).join(', ');
    const more = lines.length > MOST_NAMED ? `, and ${lines.length - MOST_NAMED} more` : '';
    const what = lines.length === 1
        ? `line ${shown} of ${file} ${one}; it is left out`
        : `${lines.length} lines of ${file} ${many} (${shown}${more}); they are left out`;
    return [{ code, message: what, rows: lines.length, lines: lines.slice(0, MOST_NAMED) }];
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: (() => (/* binding */ strayRows))
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _table_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22808);
/* harmony import */ var _table_level_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30606);



const TOTAL = /^(?:grand\s+|sub-?)?totals?\b|^(?:sum|summe|gesamt|gesamtsumme|zwischensumme|insgesamt|all|overall|average|mean|avg|mittelwert|durchschnitt|somme|moyenne|suma|totale|media|\u0438\u0442\u043e\u0433\u043e|\u5408\u8a08|count|std|st\.?dev|min|max|median|25%|50%|75%)\s*:?$/iu;
const SURE_TOTAL = /total|summe|gesamt/iu;
const MOST_NAMED = 5;
/** A sum of fewer rows may be one of them by chance. */
const FEWEST_SUMMED = 10;
/** Sums are written rounded. */
const NEARLY = 0.001;


/** The texts of cells, also where a column holds numbers. */
class CellTexts {
    #table;
    #odd = new Map();
    #names;
    constructor(table) {
        this.#table = table;
        this.#names = new Set(table.columns.map((({ name }) => (0,_table_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .A)(name))));
        for (const [name, cells] of table.odd) {
            this.#odd.set(name, new Map(cells.map(({ row, text }) => [row, text])));
        }
    }
    /** Rows that may be no rows: with a text among numbers, or one that names a total or a column. */
    suspects() {
        const rows = new Set();
        for (const cells of this.#odd.values())
            for (const row of cells.keys())
                rows.add(row);
        for (const column of this.#table.columns) {
            if (!('codes' in column))
                continue;
            const name = (0,_table_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .A)(column.name);
            const counts = (0,_table_level_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .levelCounts */ .p)(column);
            const odd = new Set(column.levels.flatMap(((level, code) => counts[code] > 0 && (TOTAL.test(level) || (0,_table_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .A)(level) === name) ? code : [])));
            if (odd.size === 0)
                continue;
            column.codes.forEach((code, row) => {
                if (odd.has(code))
                    rows.add(row);
            });
        }
        return [...rows].sort((a, b) => a - b);
    }
    #text(column, row) {
        if ('codes' in column)
            return column.levels[column.codes[row]];
        const odd = this.#odd.get(column.name)?.get(row);
        if (odd !== undefined)
            return odd;
        return Number.isNaN(column.values[row]) ? undefined : String(column.values[row]);
    }
    /** Whether the row holds each column's name once. */
    areNames(row) {
        const texts = this.#table.columns.map((column) => (0,_table_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .A)(this.#text(column, row) ?? ''));
        return new Set(texts).size === texts.length && texts.every((text) => this.#names.has(text));
    }
    all(row, holds) {
        return this.#table.columns.every((column) => holds(this.#text(column, row) ?? '', column));
    }
    /** No number where numbers stand, but at least one text; and no text that another row has. */
    isUnits(row) {
        return this.#hasText(row) && this.#noNumber(row) && this.#standsAlone(row);
    }
    /**
     * A cell that names a total and is the only one of its kind in the column, in the last row or one with gaps; or "total" several times, with gaps. No
     * text that another row has: a house in average condition is a house. Or a number that is the sum of its column's others.
     */
    isTotal(row, last) {
        if (this.#addsUp(row))
            return true;
        if (!this.#standsAlone(row))
            return false;
        return this.#table.columns.some((column) => {
            const text = this.#text(column, row);
            if (text === undefined || !TOTAL.test(text))
                return false;
            const alone = !('codes' in column) || (0,_table_level_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .levelCounts */ .p)(column)[column.codes[row]] === 1;
            return alone ? last || this.#hasGap(row) : SURE_TOTAL.test(text) && this.#hasGap(row);
        });
    }
    /** Whether the row has a word for a total that no other has, and in a column of numbers the sum of the others. */
    #addsUp(row) {
        const { columns, rows } = this.#table;
        const named = columns.some((column) => 'codes' in column &&
            TOTAL.test(this.#text(column, row) ?? '') &&
            (0,_table_level_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .levelCounts */ .p)(column)[column.codes[row]] === 1);
        if (!named || rows < FEWEST_SUMMED)
            return false;
        return columns.some((column) => {
            if (!('values' in column))
                return false;
            const own = column.values[row];
            let others = -own;
            for (const value of column.values)
                if (!Number.isNaN(value))
                    others += value;
            return own !== 0 && Math.abs(own - others) <= NEARLY * Math.abs(own);
        });
    }
    #hasGap(row) {
        return this.#table.columns.some((column) => this.#text(column, row) === undefined);
    }
    #hasText(row) {
        return [...this.#odd.values()].some((cells) => cells.has(row));
    }
    #noNumber(row) {
        return this.#table.columns.every((column) => !('values' in column) || Number.isNaN(column.values[row]));
    }
    /** Whether no level of the row is one of another row, but for names of totals. */
    #standsAlone(row) {
        return this.#table.columns.every((column) => {
            if (!('codes' in column))
                return true;
            const code = column.codes[row];
            return code < 0 || (0,_table_level_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .levelCounts */ .p)(column)[code] === 1 || TOTAL.test(column.levels[code]);
        });
    }
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
    if (values.length < FEWEST_FOR_ID || !values.every(Number.isInteger))
        return false;
    const step = values[1] - values[0];
    if (Math.abs(step) === 1 && values.every((value, i) => value === values[0] + i * step)) {
        return true;
    }
    return ID_NAMES.some(((pattern) => pattern.test(name))) && new Set(values).size === values.length;
});
/**
 * Whether whole numbers that all differ number the rows, in whatever order: they leave none out, or their column has no name of its own, as pandas writes an index.
 */
var isIndexLike = (function isIndexLike({ kind, name, values }) {
    if (kind !== 'number' || values.length < FEWEST_FOR_ID || !values.every(Number.isInteger)) {
        return false;
    }
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
    const even = step !== 0 && values.every(((value, i) => value === values[0] + i * step));
    return (even || gapless || UNNAMED.test(name)) && new Set(values).size === values.length;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: (() => (/* binding */ isIndexLike)),
/* harmony export */   DE: (() => (/* binding */ checkNamedColumns)),
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

/***/ 54777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** @param ascii whether the terminal has no more than that */
var terminalMarks = (function terminalMarks(ascii) {
    return ascii ? ASCII_MARKS : TERMINAL_MARKS;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: (() => (/* binding */ TERMINAL_MARKS)),
/* harmony export */   h0: (() => (/* binding */ terminalMarks)),
/* harmony export */   j7: (() => (/* binding */ MARKS))
/* harmony export */ });
/** The marks of findings and decisions, so that a verdict looks the same wherever it is read. A word says the same beside each. */
const MARKS = {
    pass: '\u2705',
    passed: '\u2705',
    fail: '\u274c',
    failed: '\u274c',
    inconclusive: '\ud83d\udfe1',
    warn: '\u26a0\ufe0f',
    'not-compared': '\u2796',
    /** It does not hold, and need not. */
    spared: '\u2796',
    'no verdict': '\ud83d\udd27',
};
/** Of a terminal: one column wide each. */
const TERMINAL_MARKS = {
    pass: '\u2713',
    passed: '\u2713',
    fail: '\u2717',
    failed: '\u2717',
    inconclusive: '?',
    warn: '!',
    'not-compared': '-',
    spared: '-',
};
const ASCII_MARKS = {
    ...TERMINAL_MARKS,
    pass: 'v',
    passed: 'v',
    fail: 'x',
    failed: 'x',
};



/***/ }),

/***/ 34042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ warningLine)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67388);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54777);


/** A warning as terminals and logs show it. `text` may hold what users wrote. */
function warningLine(text, { yellow }) {
    return yellow(`${_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL_MARKS */ .Kk.warn} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(text)}`);
}


/***/ })

};
