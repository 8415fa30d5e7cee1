export const id = 8308;
export const ids = [8308];
export const modules = {

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


/***/ })

};
