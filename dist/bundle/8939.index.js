export const id = 8939;
export const ids = [8939];
export const modules = {

/***/ 78939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readParquet: () => (/* binding */ readParquet)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _table_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33295);


/**
 * The columns of a Parquet file, a row group and a column at a time, so that what stands in memory beside the typed columns is one of these.
 * @throws InputError for nested columns, an unknown codec, and a file that is cut off or damaged
 */
async function readParquet({ path, name }, sink, signal) {
    const [parquet, { compressors }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7407).then(__webpack_require__.bind(__webpack_require__, 47407)),
        Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(1031)]).then(__webpack_require__.bind(__webpack_require__, 61031)),
    ]);
    const broken = (cause) => _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`the Parquet file can't be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, { at: { file: name }, fix: 'Write or download it again, with a usual codec.' }, { cause });
    const file = await parquet.asyncBufferFromFile(path);
    const metadata = await parquet.parquetMetadataAsync(file).catch((cause) => {
        throw broken(cause);
    });
    const columns = parquet.parquetSchema(metadata).children;
    const nested = columns.filter(({ children, element }) => children.length > 0 || element.repetition_type === 'REPEATED');
    if (nested.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(nested.map(({ element }) => ({
            message: `column ${JSON.stringify(element.name)} holds lists or records, which are no cells`,
            at: { file: name },
            fix: 'Write one column a value, or leave it out.',
        })));
    }
    const unread = columns.flatMap(({ element }, i) => {
        const codecs = metadata.row_groups.map(({ columns: of }) => of[i]?.meta_data?.codec);
        const codec = codecs.find((one) => one && one !== 'UNCOMPRESSED' && !(one in compressors));
        return codec ? { name: element.name, codec } : [];
    });
    if (unread.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(unread.map((column) => ({
            message: `column ${JSON.stringify(column.name)} is compressed by ${column.codec}, which can't be read`,
            at: { file: name },
            fix: 'Write it again with Snappy, gzip, Brotli, Zstandard, LZ4 or no codec.',
        })));
    }
    sink.header(columns.map(({ element }) => element.name), Number(metadata.num_rows));
    for (const [place, { element }] of columns.entries()) {
        let rowStart = 0;
        for (const group of metadata.row_groups) {
            signal?.throwIfAborted();
            const rowEnd = rowStart + Number(group.num_rows);
            let got = 0;
            const pieces = [];
            await parquet
                .parquetRead({
                file,
                metadata,
                compressors,
                columns: [element.name],
                rowStart,
                rowEnd,
                onChunk: ({ columnData }) => {
                    got += columnData.length;
                    pieces.push(pieceOf(columnData));
                },
            })
                .catch((cause) => {
                throw broken(cause);
            });
            if (got !== rowEnd - rowStart)
                throw broken(new Error(`${got} of ${rowEnd - rowStart} cells`));
            for (const piece of pieces)
                sink.piece(place, piece);
            rowStart = rowEnd;
        }
    }
}
function pieceOf(cells) {
    const first = firstCell(cells);
    if (typeof first === 'number' || (typeof first === 'bigint' && areSafe(cells))) {
        const values = new Float64Array(cells.length);
        const nans = [];
        for (let i = 0; i < cells.length; i++) {
            const cell = cells[i];
            values[i] = numberOf(cell);
            if (typeof cell === 'number' && Number.isNaN(cell) && nans.length < _table_table_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_NAMED */ .S)
                nans.push(i);
        }
        return { kind: 'number', values, nans };
    }
    if (first instanceof Date) {
        const values = new Float64Array(cells.length);
        for (let i = 0; i < cells.length; i++) {
            const cell = cells[i];
            values[i] = cell instanceof Date ? cell.getTime() : Number.NaN;
        }
        return { kind: 'date', values };
    }
    const texts = new Array(cells.length);
    for (let i = 0; i < cells.length; i++)
        texts[i] = textOf(cells[i]);
    return { kind: 'text', texts };
}
function firstCell(cells) {
    for (let i = 0; i < cells.length; i++)
        if (cells[i] !== null && cells[i] !== undefined)
            return cells[i];
    return undefined;
}
/** Whether 64-bit floats hold them: ids of 19 digits stay texts. */
function areSafe(cells) {
    for (let i = 0; i < cells.length; i++) {
        const cell = cells[i];
        if (typeof cell === 'bigint' && !Number.isSafeInteger(Number(cell)))
            return false;
    }
    return true;
}
function numberOf(cell) {
    return typeof cell === 'number' ? cell : typeof cell === 'bigint' ? Number(cell) : Number.NaN;
}
function textOf(cell) {
    if (cell === null || cell === undefined)
        return '';
    return cell instanceof Uint8Array ? Buffer.from(cell).toString('utf8') : String(cell);
}


/***/ })

};
