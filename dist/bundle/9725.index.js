export const id = 9725;
export const ids = [9725];
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

/***/ 34225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ quoteCell),
/* harmony export */   y: () => (/* binding */ formatCsv)
/* harmony export */ });
/** Rows in a piece of the text. */
const PIECE = 4096;
/**
 * Rows as CSV, in pieces, however their file was written: UTF-8, commas, a missing cell empty,
 * numbers with all their digits, dates in ISO 8601.
 * @param ids first column and its name: a cell a row
 */
function* formatCsv({ rows, columns }, ids) {
    const first = ids ? [{ name: ids.name, cell: (row) => ids.cells[row] }] : [];
    const all = [...first, ...columns.map((column) => ({ name: column.name, cell: cellOf(column) }))];
    yield `${all.map(({ name }) => quoteCell(name)).join(',')}\n`;
    for (let start = 0; start < rows; start += PIECE) {
        let text = '';
        for (let row = start; row < Math.min(start + PIECE, rows); row++) {
            text += `${all.map(({ cell }) => quoteCell(cell(row))).join(',')}\n`;
        }
        yield text;
    }
}
function cellOf(column) {
    if (!('values' in column))
        return (row) => column.levels[column.codes[row]] ?? '';
    const { kind, values } = column;
    return (row) => {
        const value = values[row];
        if (Number.isNaN(value))
            return '';
        return kind === 'date' ? new Date(value).toISOString() : String(value);
    };
}
/** Most names, found at a third of the cost of asking what needs quotes. */
const PLAIN = /^[\w.:/-]+$/;
/** A cell as it stands in CSV: quoted where it has to be. */
function quoteCell(text) {
    if (PLAIN.test(text))
        return text;
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 52048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ placedWriters),
/* harmony export */   X: () => (/* binding */ emptyMatrix),
/* harmony export */   ds: () => (/* binding */ tableEncoder),
/* harmony export */   ei: () => (/* binding */ readableColumns),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* unused harmony export encodeTable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84658);
/* harmony import */ var _table_subset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93521);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21603);




/** So many rows are encoded column by column at a time: few enough that their part of the matrix stays in a core's cache. */
const TILE = 1024;
/**
 * Encodes all rows of a table.
 *
 * @returns rows \u00d7 features, row-major.
 * @throws InputError for columns that the table lacks, or that hold something else than the encoding reads.
 */
function encodeTable(encoding, table) {
    const matrix = emptyMatrix(table.rows, encoding.features.length);
    tableEncoder(encoding, table)(0, matrix);
    return matrix;
}
/**
 * Encodes rows of a table from `first` on, as many as the matrix has.
 * @returns writes all of the matrix, whatever stands in it
 * @throws InputError as `encodeTable`
 */
function tableEncoder(encoding, table) {
    const columns = readableColumns(encoding, table);
    const placed = placedWriters(encoding.columns, columns);
    return (first, matrix) => {
        matrix.data.fill(0);
        for (let done = 0; done < matrix.rows; done += TILE) {
            const length = Math.min(TILE, matrix.rows - done);
            const rows = (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .G)(new Uint32Array(length), (i) => first + done + i);
            for (const { column, write, offset } of placed) {
                write({ cells: (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(column), start: 0 }, rows, matrix, done, offset);
            }
        }
    };
}
/** @param columns those of a table, by name */
function placedWriters(encodings, columns) {
    let offset = 0;
    return encodings.map((encoding) => {
        const column = columns.get(encoding.column);
        const placed = { column, write: columnWriter(encoding, column), offset };
        offset += (0,_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .qz)(encoding);
        return placed;
    });
}
/**
 * A table's columns by name, those that the encoding needs among them.
 * @throws InputError for columns that the table lacks, or that hold something else than the encoding reads
 */
function readableColumns(encoding, table) {
    const columns = new Map(table.columns.map((column) => [column.name, column]));
    const wrong = encoding.columns.flatMap((one) => whyUnreadable(one, columns.get(one.column)) ?? []);
    if (wrong.length === 0)
        return columns;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(wrong.map((message) => ({ message, at: { file: table.file } })));
}
/**
 * Why a column of a table can't be read as the encoding needs it. Texts where it needs numbers are refused whole, whatever some of them parse to:
 * each that does not would become the median, and a model that is blind looks as good as another one that is.
 */
function whyUnreadable(encoding, column) {
    const name = JSON.stringify(encoding.column);
    if (!column)
        return `no column ${name}, which the model needs`;
    if (!(0,_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(encoding) || column.kind === encoding.kind)
        return undefined;
    const empty = 'levels' in column && column.levels.length === 0;
    const held = empty ? 'nothing' : 'values' in column ? `${column.kind}s` : 'other texts';
    return `column ${name} holds ${held}, where the model needs ${encoding.kind}s`;
}
function emptyMatrix(rows, columns, allocate = (length) => new Float32Array(length)) {
    return { data: allocate(rows * columns), rows, columns };
}
function columnWriter(encoding, column) {
    return (0,_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(encoding) ? numberWriter(encoding, column) : levelWriter(encoding, column);
}
function numberWriter(encoding, column) {
    if (!('values' in column))
        throw new RangeError(`column ${column.name} holds no numbers`);
    const { kind } = column;
    return ({ cells, start }, rows, { data, columns }, first, offset) => {
        // In here: V8 reads what lies outside of a function again in each turn of a loop.
        const { fill, mean, sd, clip, missing } = encoding;
        const unit = unitOf(kind);
        for (let i = 0, at = first * columns + offset; i < rows.length; i++, at += columns) {
            const value = cells[rows[i] - start] / unit;
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
    const missing = encoding.missing ? (0,_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .qz)(encoding) - 1 : -1;
    let placeOf;
    if ('values' in column) {
        placeOf = (value) => (Number.isNaN(value) ? missing : (places.get(String(value)) ?? other));
    }
    else {
        const byCode = Int16Array.from(column.levels, (level) => places.get(level) ?? other);
        placeOf = (code) => (code < 0 ? missing : byCode[code]);
    }
    return ({ cells, start }, rows, { data, columns }, first, offset) => {
        for (let i = 0, at = first * columns + offset; i < rows.length; i++, at += columns) {
            const place = placeOf(cells[rows[i] - start]);
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

/***/ 88569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ targetCenter),
/* harmony export */   j: () => (/* binding */ spreadOf)
/* harmony export */ });
/** Targets whose mean is so many times their spread lose too many of a 32-bit number's seven digits. */
const FAR = 1000;
/** Beyond these, sums of 32-bit numbers overflow or vanish. */
const LARGEST = 1e30;
const SMALLEST = 1e-30;
/**
 * Where the targets lie and how far apart, in 64 bits, if 32 bits can't tell: seconds since 1970 a minute apart, or numbers beyond 1e30. Then a network learns
 * `(target - center) / unit`, and its outputs are turned back in 64 bits.
 * @param targets after their transform; at least one
 */
function targetCenter(targets) {
    const { mean, sd } = spreadOf(targets);
    if (sd === 0)
        return undefined;
    const size = Math.max(Math.abs(mean), sd);
    const fits = Math.abs(mean) <= FAR * sd && size <= LARGEST && size >= SMALLEST;
    return fits ? undefined : { center: mean, unit: sd };
}
/** Mean and standard deviation (of the population), of numbers of any size: they are scaled by a power of two, which is exact. */
function spreadOf(values) {
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (largest === 0)
        return { mean: 0, sd: 0 };
    const unit = largest > 1e100 || largest < 1e-100 ? 2 ** Math.floor(Math.log2(largest)) : 1;
    const mean = values.reduce((sum, value) => sum + value / unit, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value / unit - mean) ** 2, 0);
    return { mean: mean * unit, sd: Math.sqrt(squares / values.length) * unit };
}


/***/ }),

/***/ 78992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ fromOutputs),
/* harmony export */   SS: () => (/* binding */ answersFrom),
/* harmony export */   eq: () => (/* binding */ firstOfLargest)
/* harmony export */ });
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84658);

/**
 * What a network's outputs say: the class of the largest probability (binary: above one half), or
 * the value in the units of the label column.
 * @param outputs rows \u00d7 outputs, row-major, after the last activation
 */
function answersFrom(outputs, { task, classes, transform, center }) {
    switch (task) {
        case 'binary':
            return {
                task,
                classes: [classes[0], classes[1]],
                predicted: (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(new Uint8Array(outputs.length), (row) => (outputs[row] > 0.5 ? 1 : 0)),
                scores: new Float64Array(outputs),
            };
        case 'multiclass':
            return {
                task,
                classes,
                predicted: (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(new Int32Array(outputs.length / classes.length), (row) => firstOfLargest(outputs, row, classes.length)),
                scores: new Float64Array(outputs),
            };
        case 'regression':
            return {
                task,
                predicted: inUnits(uncentred(outputs, center), transform),
                ...(transform && { transform }),
            };
    }
}
/** A network's outputs as predictions of rows whose labels are known. */
function fromOutputs(outputs, truth) {
    const { ids, y, transform } = truth;
    const answers = answersFrom(outputs, truth);
    switch (answers.task) {
        case 'binary':
            return { ...answers, ids, labels: new Uint8Array(y) };
        case 'multiclass':
            return { ...answers, ids, labels: new Int32Array(y) };
        case 'regression':
            return { ...answers, ids, labels: inUnits(y, transform) };
    }
}
function uncentred(outputs, center) {
    const values = new Float64Array(outputs);
    return center ? values.map((value) => value * center.unit + center.center) : values;
}
function inUnits(values, transform) {
    return transform ? values.map(Math.exp) : values;
}
/** The column of the first of a row's largest values, row-major. */
function firstOfLargest(values, row, columns) {
    let best = 0;
    for (let column = 1; column < columns; column++) {
        if (values[row * columns + column] > values[row * columns + best])
            best = column;
    }
    return best;
}


/***/ }),

/***/ 1593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ seedsOf),
/* harmony export */   k4: () => (/* binding */ withClusters),
/* harmony export */   v1: () => (/* binding */ withSeeds)
/* harmony export */ });
/**
 * What several seeds of one training say of the same rows, as the predictions of the first that
 * hold the others. They may come from anywhere: one run after the other, or jobs of their own.
 * @param first of the model that is exported
 * @param others of the same rows in the same order, with the same labels
 * @throws RangeError where they are of other rows, or another task
 */
function withSeeds(first, others) {
    if (others.length === 0)
        return first;
    const { ids } = first;
    for (const one of others) {
        if (one.ids === ids)
            continue;
        if (one.ids.length !== ids.length || one.ids.some((id, row) => id !== ids[row])) {
            throw new RangeError('the seeds answered for other rows');
        }
    }
    const wrong = new RangeError('the seeds are of different tasks');
    switch (first.task) {
        case 'binary':
            return { ...first, others: others.map((one) => check(one.task === 'binary' && one)) };
        case 'multiclass':
            return { ...first, others: others.map((one) => check(one.task === 'multiclass' && one)) };
        case 'regression':
            return { ...first, others: others.map((one) => check(one.task === 'regression' && one)) };
    }
    function check(found) {
        if (found === false)
            throw wrong;
        return found;
    }
}
/** Each seed's predictions, the first one's first. */
function seedsOf(predictions) {
    const { others, ...first } = predictions;
    return others ? [first, ...others] : [predictions];
}
/** The same with what belongs together, for every seed. */
function withClusters(predictions, clusters) {
    const [first, ...others] = seedsOf(predictions).map((one) => ({ ...one, clusters }));
    return withSeeds(first, others);
}


/***/ }),

/***/ 25484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/** What is no file to read from begin to end, in words; undefined where it is one. */
function kindOf(stats) {
    if (stats.isFile())
        return undefined;
    if (stats.isDirectory())
        return 'a folder';
    if (stats.isFIFO())
        return 'a pipe';
    if (stats.isSocket())
        return 'a socket';
    return 'a device';
}


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   f: () => (/* binding */ sha256Text)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
/**
 * A file in a folder, or in one below it, with `/` between its parts: what is read of somebody
 * else's list must not lead out of the folder.
 */
const fileName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(NAME, 'not the name of a file in this folder');
/** In hex. */
const sha256Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'not a SHA-256');


/***/ }),

/***/ 70126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   MI: () => (/* binding */ exportManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   uD: () => (/* binding */ readExportManifest),
/* harmony export */   xI: () => (/* binding */ EXPORT_MANIFEST)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1645);




/** What an export's folder holds. It is renamed last, so that it never lists what is not there yet. */
const EXPORT_MANIFEST = 'sluice-export.json';
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('sluice/export@1'),
    /** The run that the model is of. */
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .M, bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(), sha256: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f })),
    /** Files of earlier exports that may still be there: whoever exports next removes them. */
    outdated: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .M, sha256: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f })),
});
/** @param before the manifest that stands there; undefined where none does */
function exportManifest(run, files, before) {
    const own = new Set(files.map(({ path }) => path));
    const outdated = [...(before?.files ?? []), ...(before?.outdated ?? [])]
        .filter(({ path }) => !own.has(path))
        .map(({ path, sha256 }) => ({ path, sha256 }));
    const entries = files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));
    return { schema: 'sluice/export@1', run, files: entries, outdated };
}
function manifestText(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
/** Undefined where the text is none. */
function parseManifest(text) {
    try {
        return manifestSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** Undefined where there is none, or what stands there is none: an export does not need the one before. */
async function readExportManifest(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, EXPORT_MANIFEST), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : parseManifest(text);
}


/***/ }),

/***/ 36006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askable)
/* harmony export */ });
/* harmony import */ var _data_encoding_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52048);
/* harmony import */ var _evaluate_from_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78992);


/** Rows that are encoded at a time, so that a large table is not in memory twice. */
const BLOCK = 1 << 13;
/** A network as a model that reads tables. */
function askable({ network, encoding, }) {
    const meaning = meaningOf(encoding.label);
    return {
        task: meaning.task,
        classes: meaning.classes,
        inputs: encoding.columns,
        async predict(table) {
            const encode = (0,_data_encoding_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .tableEncoder */ .ds)(encoding, table);
            const columns = encoding.features.length;
            // One matrix for all blocks: new memory for each would pile up until garbage is collected.
            const data = new Float32Array(Math.min(BLOCK, table.rows) * columns);
            const blocks = [];
            for (let first = 0; first === 0 || first < table.rows; first += BLOCK) {
                const rows = Math.min(BLOCK, table.rows - first);
                const x = { data: data.subarray(0, rows * columns), rows, columns };
                encode(first, x);
                blocks.push(await network.predict(x));
            }
            return (0,_evaluate_from_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .answersFrom */ .SS)(joined(blocks), meaning);
        },
    };
}
function meaningOf(label) {
    if (label.task !== 'regression')
        return { task: label.task, classes: label.classes };
    const { task, transform, center } = label;
    return { task, classes: [], ...(transform && { transform }), ...(center && { center }) };
}
function joined(blocks) {
    const values = new Float32Array(blocks.reduce((sum, block) => sum + block.length, 0));
    let at = 0;
    for (const block of blocks) {
        values.set(block, at);
        at += block.length;
    }
    return values;
}


/***/ }),

/***/ 24779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ choiceText),
/* harmony export */   Y: () => (/* binding */ noBaselineText)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);

/**
 * Why there is no baseline, in words without a full stop. Holds names of branches and experiments:
 * escape it where it is shown.
 */
function noBaselineText(why) {
    switch (why.code) {
        case 'none':
            return 'baseline: none';
        case 'first':
            return firstText(why);
        case 'older':
            return `${olderText(why)} was promoted by an older version of Sluice, whose records this one does not read`;
        case 'expired':
            return `the artifacts of the promoted run of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(why.sha)} expired${why.on === undefined ? '' : ` on ${why.on}`}`;
        case 'deleted':
            return deletedText(why);
        case 'unreachable':
            return `run ${why.runId} was promoted on ${branchText(why.branch)}, which is not ${why.defaultBranch}, and its commit ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(why.sha)} is not in the history: was the branch renamed or rewritten?`;
        case 'not-kept':
            return 'GitHub Enterprise Server keeps no runs that this action can find: set baseline: branch:NAME';
        case 'not-allowed':
            return why.message;
        case 'other-baseline':
            return 'these rules name another baseline than those that decide, and it is not looked for';
        case 'not-given':
            return 'there is no baseline';
    }
}
function firstText({ searched }) {
    if (searched.in === 'store')
        return 'first run';
    const { branch, project, experiment } = searched;
    return searched.in === 'kept-branch'
        ? `first run: the branch ${branch} holds no run of ${project}/${experiment} yet`
        : `first run: none of ${project}/${experiment} was promoted on ${branch} yet`;
}
function olderText({ runId, sha, artifact }) {
    const run = `run ${runId}${sha === undefined ? '' : ` of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(sha)}`}`;
    return artifact === undefined ? run : `the "${artifact}" of ${run}`;
}
function deletedText({ runId, sha, keptOn }) {
    if (keptOn !== undefined) {
        const { branch, project, experiment } = keptOn;
        return `what the branch ${branch} holds of ${project}/${experiment} is said to be of run ${runId}, of which GitHub knows nothing any more`;
    }
    const commit = sha === null ? '' : ` of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(sha)}`;
    return `run ${runId}${commit} was promoted, and its artifacts are not there any more`;
}
/**
 * How the baseline was chosen, in words without a full stop. Holds names of files and branches:
 * escape it where it is shown.
 */
function choiceText(choice) {
    switch (choice.code) {
        case 'configured-file':
            return `${choice.file}, as configured`;
        case 'configured-run':
            return `run ${choice.runId}, as configured`;
        case 'last-of-store':
            return choice.rivals.length === 0
                ? 'the last promoted run of this store'
                : `the one that began last of the promoted runs of this store that none follows: ${choice.rivals.join(' and ')} came as far`;
        case 'base-commit':
            return `the run of the base commit ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(choice.sha)}`;
        case 'nearest-ancestor':
            return `the run of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(choice.sha)}, the nearest ancestor of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(choice.base)} that was promoted`;
        case 'last-promoted':
            return `the last promoted run, of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(choice.sha)} on ${branchText(choice.branch)}: none of an ancestor of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(choice.base)} was found`;
        case 'kept-on-branch':
            return `the last promoted run, kept on the branch ${choice.branch}`;
    }
}
function branchText(branch) {
    return branch ?? 'no branch';
}


/***/ }),

/***/ 42727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lower),
/* harmony export */   j: () => (/* binding */ upper)
/* harmony export */ });
/** A text that begins a sentence. */
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A sentence inside of another one. Names keep their capitals: they come from the data. */
function lower(text) {
    return /^[A-Z][a-z\u2019]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}


/***/ })

};
