export const id = 6982;
export const ids = [6982];
export const modules = {

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

/***/ 93521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ takeCells),
/* harmony export */   LE: () => (/* binding */ subset),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   mW: () => (/* binding */ emptySubset),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/* unused harmony export copyCells */
/**
 * Writes the given rows of an array one after the other, and returns what it wrote to. (`TypedArray.from` would collect a
 * million numbers in a list first.)
 */
function gather(source, rows, into) {
    const target = into;
    for (let i = 0; i < rows.length; i++)
        target[i] = source[rows[i]];
    return into;
}
/**
 * A table with the lines and hashes of the given rows, its cells still to be copied by `copyCells`.
 * @param Memory of the cells: one that is shared is read by several threads without a copy
 */
function emptySubset(table, rows, Memory = ArrayBuffer) {
    return {
        file: table.file,
        rows: rows.length,
        columns: table.columns.map((column) => 'values' in column
            ? { ...column, values: new Float64Array(new Memory(8 * rows.length)) }
            : { ...column, codes: new Int32Array(new Memory(4 * rows.length)) }),
        lines: gather(table.lines, rows, new Uint32Array(rows.length)),
        hashes: gather(table.hashes, rows, new BigUint64Array(rows.length)),
    };
}
/** The given rows of a table, as a table of their own. */
function subset(table, rows) {
    const copy = emptySubset(table, rows);
    copyCells(table, rows, copy, 0);
    return copy;
}
/** Copies the cells of the given rows of `from` to the rows of `to` that begin at `first`. */
function copyCells(from, rows, to, first) {
    from.columns.forEach((column, index) => {
        takeCells({ cells: cellsOf(column), start: 0 }, rows, to.columns[index], first);
    });
}
/** Copies those of the given rows to the rows of a column that begin at `first`. */
function takeCells({ cells, start }, rows, to, first) {
    const target = cellsOf(to);
    for (let i = 0; i < rows.length; i++)
        target[first + i] = cells[rows[i] - start];
}
function cellsOf(column) {
    return 'values' in column ? column.values : column.codes;
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

/***/ 48438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   rS: () => (/* binding */ refuseLinkOut),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   xu: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4647);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51995);






/** A file's entry in the record. @throws BrokenError when it is larger than a file can be read at once */
async function describeFile(folder, path) {
    return entryOf(path, await readWhole((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)));
}
/**
 * The content of a file that the record has an entry of.
 * @throws BrokenError when it can't be read, really lies in another folder, or does not hold the bytes that were recorded
 */
async function readVerified(folder, entry) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.path);
    await refuseLinkOut(path, folder);
    let content;
    try {
        content = await readWhole(path);
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} can't be read`, undefined, { cause });
    }
    if (entryOf(entry.path, content).sha256 !== entry.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} is corrupt: it does not hold the bytes that its run recorded`);
    }
    return content;
}
async function readWhole(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (cause) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(cause) !== 'ERR_FS_FILE_TOO_LARGE')
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} has more than 2 GiB, which is the most that a file of a model may have`, 'Let the command write it in parts, as save_pretrained(..., max_shard_size="2GB") does.', { cause });
    }
}
/** @throws BrokenError when what is told to lie in a folder really lies elsewhere */
async function refuseLinkOut(path, folder) {
    if (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .liesIn */ .z$)(path, [folder]))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} is a link that leads out of its folder`);
}
const NO_FILE = ['ENOENT', 'EISDIR', 'ENOTDIR'];
/** The hash of a file; undefined where there is none. @throws BrokenError when it can't be read */
async function digestOf(path) {
    try {
        return sha256(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
    }
    catch (cause) {
        if (NO_FILE.includes((0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(cause) ?? ''))
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} can't be read`, undefined, { cause });
    }
}
/** In hex. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
function entryOf(path, content) {
    return { path, bytes: content.byteLength, sha256: sha256(content) };
}


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
            const { toTfjs } = await __webpack_require__.e(/* import() */ 7213).then(__webpack_require__.bind(__webpack_require__, 27213));
            const { topology, weights } = toTfjs(network);
            return writeFiles(folder, { topology, weights, encoding });
        },
        tfjs: {
            tolerance: 1e-5,
            async write({ network, encoding }, folder) {
                const { ownTopology } = await __webpack_require__.e(/* import() */ 1371).then(__webpack_require__.bind(__webpack_require__, 66609));
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
            const { openOwnLayers } = await __webpack_require__.e(/* import() */ 1371).then(__webpack_require__.bind(__webpack_require__, 66609));
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
    const { fromTfjs } = await __webpack_require__.e(/* import() */ 7213).then(__webpack_require__.bind(__webpack_require__, 27213));
    const { inputs, layers } = fromTfjs(topology, weights);
    return { kind: 'network', network: networkFrom(layers, inputs), encoding };
}
/**
 * A network of tf.js's own layers, with the very bytes that were written, and its encoding.
 * @throws Error when a file is missing or not what it should be
 */
async function readTfjsOwn(folder) {
    const { topology, weights, encoding } = await readParts(folder);
    const { readOwnLayers } = await __webpack_require__.e(/* import() */ 1371).then(__webpack_require__.bind(__webpack_require__, 66609));
    return { kind: 'tfjs', network: readOwnLayers(topology, weights), encoding };
}
async function readParts(folder) {
    const [{ filesOf }, { parseEncoding }, topology] = await Promise.all([
        __webpack_require__.e(/* import() */ 6213).then(__webpack_require__.bind(__webpack_require__, 76213)),
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


/***/ })

};
