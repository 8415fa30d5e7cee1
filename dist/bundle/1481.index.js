export const id = 1481;
export const ids = [1481];
export const modules = {

/***/ 52048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Encodes rows of a table from `first` on, as many as the matrix has.
 * @returns writes all of the matrix, whatever stands in it
 * @throws InputError as `encodeTable`
 */
var tableEncoder = (function tableEncoder(encoding, table) {
    const tile = new _tile_encoder_js__WEBPACK_IMPORTED_MODULE_1__/* .TileEncoder */ .D(encoding.columns, readableColumns(encoding, table));
    return ((first, { data, rows, columns }) => {
        for (let done = 0; done < rows; done += tile.rows) {
            const start = first + done;
            const count = Math.min(tile.rows, rows - done);
            tile.encode([(0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)(new Uint32Array(count), ((i) => start + i))], start, start + count);
            data.set(tile.inputs(0, count), done * columns);
        }
    });
});
/**
 * A table's columns by name, those that the encoding needs among them.
 * @throws InputError for columns that the table lacks, or that hold something else than the encoding reads
 */
var readableColumns = (function readableColumns(encoding, table) {
    const columns = new Map(table.columns.map(((column) => [column.name, column])));
    const wrong = encoding.columns.flatMap(((one) => whyUnreadable(one, columns.get(one.column)) ?? []));
    if (wrong.length === 0)
        return columns;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(wrong.map((message) => ({ message, at: { file: table.file } })));
});
/**
 * Why a column of a table can't be read as the encoding needs it. Texts where it needs numbers are refused whole, whatever some of them parse to:
 * each that does not would become the median, and a model that is blind looks as good as another one that is.
 */
var whyUnreadable = (function whyUnreadable(encoding, column) {
    const name = JSON.stringify(encoding.column);
    if (!column)
        return `no column ${name}, which the model needs`;
    if (!(0,_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(encoding) || column.kind === encoding.kind)
        return undefined;
    const empty = 'levels' in column && column.levels.length === 0;
    const held = empty ? 'nothing' : 'values' in column ? `${column.kind}s` : 'other texts';
    return `column ${name} holds ${held}, where the model needs ${encoding.kind}s`;
});
var emptyMatrix = (function emptyMatrix(rows, columns, allocate = (length) => new Float32Array(length)) {
    return { data: allocate(rows * columns), rows, columns };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: (() => (/* binding */ emptyMatrix)),
/* harmony export */   ds: (() => (/* binding */ tableEncoder)),
/* harmony export */   ei: (() => (/* binding */ readableColumns))
/* harmony export */ });
/* unused harmony export encodeTable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84658);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21603);
/* harmony import */ var _tile_encoder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22731);




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






/***/ }),

/***/ 21603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** How many inputs a column becomes. */
var widthOf = (function widthOf(encoding) {
    const values = isNumber(encoding) ? 1 : encoding.levels.length + (encoding.other ? 1 : 0);
    return values + (encoding.missing ? 1 : 0);
});
/** The names of a column's inputs. */
var featuresOf = (function featuresOf(encoding) {
    const { column } = encoding;
    const missing = encoding.missing ? [`${column} (missing)`] : [];
    if (isNumber(encoding))
        return [column, ...missing];
    const other = encoding.other ? [`${column} (other)`] : [];
    return [...encoding.levels.map(((level) => `${column}=${level}`)), ...other, ...missing];
});
var isNumber = (function isNumber(encoding) {
    return encoding.kind === 'number' || encoding.kind === 'date';
});
/** What a column's values are divided by: numbers stay, dates are encoded as days since 1970. */
var unitOf = (function unitOf(kind) {
    return kind === 'date' ? DAY : 1;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: (() => (/* binding */ isNumber)),
/* harmony export */   Hi: (() => (/* binding */ featuresOf)),
/* harmony export */   qz: (() => (/* binding */ widthOf)),
/* harmony export */   uF: (() => (/* binding */ unitOf))
/* harmony export */ });



const DAY = 86_400_000;



/***/ }),

/***/ 22731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** By code of a column's levels: the input that is 1; -1 for none. */
var inputsOf = (function inputsOf({ levels, other }, column) {
    const places = new Map(levels.map(((level, place) => [level, place])));
    const others = other ? levels.length : -1;
    return Int16Array.from(column.levels, ((level) => places.get(level) ?? others));
});
/** Numbers as the texts that JavaScript writes. */
var asLevels = (function asLevels(column) {
    if ('codes' in column)
        return column;
    const { name, values } = column;
    const codeOf = new Map();
    const codes = Int32Array.from(values, (value) => {
        if (Number.isNaN(value))
            return -1;
        const known = codeOf.get(value);
        if (known === undefined)
            codeOf.set(value, codeOf.size);
        return known ?? codeOf.size - 1;
    });
    return { kind: 'category', name, codes, levels: Array.from(codeOf.keys(), String) };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: (() => (/* binding */ TileEncoder))
/* harmony export */ });
/* harmony import */ var _kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54519);
/* harmony import */ var _table_subset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93521);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21603);



/** So many rows at a time: what is read and written of them stays in a core's cache. */
const MOST_ROWS = 1 << 11;
/** Of a tile of many inputs. */
const MOST_BYTES = 1 << 24;
/** Encodes rows of a table, a tile of them at a time, column by column. */
class TileEncoder {
    /** The rows of the table that a tile spans, at most; a power of two. */
    rows;
    #kernels = (0,_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .tileKernels */ .$t)();
    #placed;
    #width;
    #start = 0;
    #end = 0;
    /** @param columns those of the table, by name */
    constructor(encodings, columns) {
        const placed = [];
        const inputs = [];
        let [offset, codes] = [0, 0];
        for (const encoding of encodings) {
            const column = columns.get(encoding.column);
            if ((0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(encoding)) {
                if (!('values' in column))
                    throw new RangeError(`column ${column.name} holds no numbers`);
                placed.push({ encoding, column, offset });
            }
            else {
                const own = asLevels(column);
                placed.push({ encoding, column: own, offset, codes });
                inputs.push(inputsOf(encoding, own));
                codes += own.levels.length;
            }
            offset += (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(encoding);
        }
        this.#placed = placed;
        this.#width = offset;
        const fitting = Math.max(1, Math.floor(MOST_BYTES / (4 * Math.max(1, offset))));
        this.rows = Math.min(MOST_ROWS, 2 ** Math.floor(Math.log2(fitting)));
        this.#kernels.reserveTile(this.rows, offset, codes);
        const { memory, inputOfCode } = this.#kernels;
        let at = inputOfCode.value;
        for (const own of inputs) {
            new Int16Array(memory.buffer, at, own.length).set(own);
            at += own.byteLength;
        }
    }
    /**
     * Encodes rows.
     * @param parts those of the table in [start, end), which is no more than a tile spans
     */
    encode(parts, start, end) {
        const { memory, tileRows } = this.#kernels;
        let count = 0;
        for (const rows of parts) {
            new Uint32Array(memory.buffer, tileRows.value + 4 * count, rows.length).set(rows);
            count += rows.length;
        }
        this.#kernels.startTile(count, start);
        [this.#start, this.#end] = [start, end];
        for (const placed of this.#placed) {
            this.#take(placed.column);
            if ('codes' in placed) {
                const { encoding, offset, codes } = placed;
                const missing = encoding.missing ? (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(encoding) - 1 : -1;
                this.#kernels.encodeLevels(offset, codes, missing);
            }
            else {
                const { encoding, offset, column } = placed;
                const { fill, mean, sd, clip, missing } = encoding;
                this.#kernels.encodeNumbers(offset, (0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .uF)(column.kind), fill, mean, sd, clip, missing);
            }
        }
    }
    // What they give is overwritten by the next call.
    /** The inputs of so many of the rows that were encoded last, from the one at a place on. */
    inputs(first, count) {
        const { memory, tileInputs } = this.#kernels;
        const width = this.#width;
        return new Float32Array(memory.buffer, tileInputs.value + 4 * width * first, width * count);
    }
    /** A column's cells, or codes, in so many of the rows. */
    cells(column, first, count) {
        this.#take(column);
        this.#kernels.takeCells(first, count);
        const { memory, takenCells } = this.#kernels;
        return new Float64Array(memory.buffer, takenCells.value, count);
    }
    #take(column) {
        const { memory, run } = this.#kernels;
        const cells = (0,_table_subset_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(column).subarray(this.#start, this.#end);
        new Float64Array(memory.buffer, run.value, cells.length).set(cells);
    }
}




/***/ }),

/***/ 54519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** One for all: what it holds is used before anything else is put there. */
var recordKernels = (function recordKernels() {
    records ??= instantiate();
    return records;
});
var columnKernels = (function columnKernels() {
    return instantiate();
});
var tileKernels = (function tileKernels() {
    return instantiate();
});
var rowKernels = (function rowKernels() {
    return instantiate();
});
var hashSetKernels = (function hashSetKernels() {
    return instantiate();
});
var instantiate = (function instantiate() {
    kernels_module ??= new WebAssembly.Module(Buffer.from(KERNELS, 'base64'));
    return new WebAssembly.Instance(kernels_module).exports;
});
/** WebAssembly takes 64-bit integers as signed ones. */
var signed = (function signed(bits) {
    return BigInt.asIntN(64, bits);
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lx: (() => (/* binding */ columnKernels)),
  N1: (() => (/* binding */ hashSetKernels)),
  cN: () => (/* binding */ matchKernels),
  qd: (() => (/* binding */ recordKernels)),
  rC: (() => (/* binding */ rowKernels)),
  x8: (() => (/* binding */ signed)),
  $t: (() => (/* binding */ tileKernels))
});

;// CONCATENATED MODULE: ./src/data/kernels.generated.ts
// Written by scripts/build-wasm.mjs from assembly/data; do not edit.
// biome-ignore-all format: generated
const SOURCE_HASH = 'f5f51ae67492694af1368f9710f4fc24ffa496c1046b88c2b4be1eb1a472848e';
const KERNELS = 'AGFzbQEAAAABaxFgA39/fwBgAX8Bf2ACf38AYAAAYAJ/fwF/YAN/f34AYAV/f39/fwBgAX8AYAF8AXxgA39/fwF8YAN/f34BfmAHf3x8fHx8fwBgBH9/f38Bf2AFf39/fn8Bf2ACf34BfmABfABgA39/fwF/AycmCQoFAAQCAgALAAQBAwYBDAAHDQ4FAgEBAggGCAcPAwEABAMDABAFAwEAAQbKA1N/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt/AUEAC3wBRAAAAAAAAAAAC38BQQALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB4sHVQpzdGFydENvZGVzACMJY29kZUNlbGxzACUJbGVhcm5Db2RlACQMdHJhaW5lZENlbGxzAxILdGVzdGVkQ2VsbHMDEwdtYXRjaGVzAxQKbWF0Y2hDb3VudAMVDnJlc2VydmVNYXRjaGVzACAKaW5kZXhDZWxscwAiCW5leHRNYXRjaAAhBWNlbGxzAxwHdHJhaW5lZAMdBnNhbXBsZQMeBGVuZHMDHwdzYW1wbGVkAyAKcGlja2VkUm93cwMlBnBpY2tlZAMmDXJlc2VydmVDb2x1bW4AGgxjb3VudE1pc3NpbmcAHwVjb3VudAMsBm1lZGlhbgMtBG1lYW4DLgJzZAMvCGNvbnN0YW50AzADbG93AzEEbG93cwMyBGhpZ2gDMwVoaWdocwM0CGZpbmRFbmRzAB4DZml0AB0IcXVhbnRpbGUAGwtyb3VnaFNwcmVhZAAZBXJpZ2h0AzcHdGFsbGllZAM4A2F1YwM5BXRhbGx5ABgNbnVtYmVyc1BpY2tlZAM7DmRpc3RpbmN0UGlja2VkAzwEcGljawAcBWl0ZW1zAz0KcmVzZXJ2ZVNldAAVCGFkZEl0ZW1zABcGaGFzQW55ABYEdGV4dAMABW9yZGVyAwEHbnVtYmVycwMCBm90aGVycwMDB2dyb3VwZWQDBAZwYWRkZWQDBQVzcGFucwMGBmhhc2hlcwMHB3VudXN1YWwDCAx1bnVzdWFsQ291bnQDCQVsaW5lcwMKBWNvZGVzAwsEbW9zdAMMB2NvbHVtbnMDDQhwb3NpdGlvbgMQBGxpbmUDEQdyZXNlcnZlABAFcGFyc2UAEgloYXNoSXRlbXMAFAtwbGFjZUhhc2hlcwARCXJvd0hhc2hlcwNBCXJvd0xhYmVscwNCB29yZGVyZWQDQwtsYWJlbFN0YXJ0cwNECmxhYmVsQnl0ZXMDRQlsaW5lc1RleHQDRgtyZXNlcnZlUm93cwANCHNvcnRSb3dzAAwHbmV4dFRpZQAOBnRpZUVuZAALCndyaXRlTGluZXMACgNydW4DSwh0aWxlUm93cwNMCnRha2VuQ2VsbHMDTQtpbnB1dE9mQ29kZQNOCnRpbGVJbnB1dHMDTwtyZXNlcnZlVGlsZQAHCXN0YXJ0VGlsZQAGDWVuY29kZU51bWJlcnMACAxlbmNvZGVMZXZlbHMACQl0YWtlQ2VsbHMABQZtZW1vcnkCAAwBAQqdQSbsBAIIfwJ8IAAgAUEDdGohCiAAIQEgACACQQFrQQN0aiECA0AgASACSQRAAkAgASsDACILIAAgASAAa0EDdiACIABrQQN2akEBdkEDdGorAwAiDKQgAisDACALIAylpKUhCyABIQMgAiEEQQAhBkEAIQhBACEHQQAhCQNAIAMgBEkgBCADa0H4B09xBEAgBiAIRgRAQQAhCEEAIQZBACEFA0AgBUHAAEkEQCAIQaDpA2ogBToAACAIIAMgBUEDdGorAwAgC2NFaiEIIAVBAWohBQwBCwsLIAcgCUYEQEEAIQlBACEHQQAhBQNAIAVBwABJBEAgCUHg6QNqIAU6AAAgCSAEIAVBA3RrKwMAIAtkRWohCSAFQQFqIQUMAQsLCwNAIAcgCUkgBiAISXEEQCADIAZBoOkDai0AAEEDdGoiBSsDACEMIAUgBCAHQeDpA2otAABBA3RrIgUrAwA5AwAgBSAMOQMAIAZBAWohBiAHQQFqIQcMAQsLIANBgARqIAMgBiAIRhshAyAEQYAEayAEIAcgCUYbIQQMAQsLIAYgCEkEQCADIAZBoOkDai0AAEEDdGohAwsgByAJSQRAIAQgB0Hg6QNqLQAAQQN0ayEECyADJDUgBCQ2IzUhAyM2IQQDQCADIARNBEACQANAIAMrAwAgC2MEQCADQQhqIQMMAQsLA0AgBCsDACALZARAIARBCGshBAwBCwsgAyAESw0AIAMrAwAhDCADIAQrAwA5AwAgBCAMOQMAIANBCGohAyAEQQhrIQQMAgsLCyAEIApPBEAgBCECBSADIApLDQEgAyEBCwwCCwsLIAorAwAL6AUCAX8EfiAAIAFqIQMgAa0hByABQSBPBH4gAkLW64Lu6v2J9eAAfCEEIAJCsamswa241KY9fSEFIAJC+erQ0OfJoeThAHwhBgNAIABBIGoiASADTQRAIAQgACkDAELP1tO+0ser2UJ+fEIfiUKHla+vmLbem55/fiEEIAUgACkDCELP1tO+0ser2UJ+fEIfiUKHla+vmLbem55/fiEFIAIgACkDEELP1tO+0ser2UJ+fEIfiUKHla+vmLbem55/fiECIAYgACkDGELP1tO+0ser2UJ+fEIfiUKHla+vmLbem55/fiEGIAEhAAwBCwsgBEIBiSAFQgeJfCACQgyJfCAGQhKJfCAEQs/W077Sx6vZQn5CH4lCh5Wvr5i23puef36FQoeVr6+Ytt6bnn9+Qp2jteqDsY2K+gB9IAVCz9bTvtLHq9lCfkIfiUKHla+vmLbem55/foVCh5Wvr5i23puef35CnaO16oOxjYr6AH0gAkLP1tO+0ser2UJ+Qh+JQoeVr6+Ytt6bnn9+hUKHla+vmLbem55/fkKdo7Xqg7GNivoAfSAGQs/W077Sx6vZQn5CH4lCh5Wvr5i23puef36FQoeVr6+Ytt6bnn9+Qp2jteqDsY2K+gB9BSACQsXP2bLx5brqJ3wLIAd8IQIDQCAAQQhqIgEgA00EQCACIAApAwBCz9bTvtLHq9lCfkIfiUKHla+vmLbem55/foVCG4lCh5Wvr5i23puef35CnaO16oOxjYr6AH0hAiABIQAMAQsLIABBBGoiASADTQRAIAIgADUCAEKHla+vmLbem55/foVCF4lCz9bTvtLHq9lCfkL5893xmfaZqxZ8IQIgASEACwNAIAAgA0kEQCACIAAxAABCxc/ZsvHluuonfoVCC4lCh5Wvr5i23puef34hAiAAQQFqIQAMAQsLIAIgAkIhiIVCz9bTvtLHq9lCfiICQh2IIAKFQvnz3fGZ9pmrFn4iAkIgiCAChQvLAQIDfwF+I0pBAEGAwAD8CwADQCADI0dJBEAjSiAAIANBA3RqKQMAIAKIp0H/D3FBAnRqIgUgBSgCAEEBajYCACADQQFqIQMMAQsLI0ohAwNAIAMjSkGAQGtJBEAgAygCACEFIAMgBDYCACAEIAVqIQQgA0EEaiEDDAELC0EAIQMDQCADI0dJBEAgASNKIAAgA0EDdGopAwAiBiACiKdB/w9xQQJ0aiIEKAIAIgVBA3RqIAY3AwAgBCAFQQFqNgIAIANBAWohAwwBCwsLygMCB38BfkGg6QBBAEGAgAP8CwAgACABQQN0aiEFIAAhAwNAIAMgBUkEQCADIAMpAwAiCkJ/hSAKQoCAgICAgICAgH+EIApCgICAgICAgICAf4NCAFIbIgo3AwBBACEEA0AgBEEGSQRAIAogBK1CC36Ip0H/D3EgBEELdGpBAnRBoOkAaiIHIAcoAgBBAWo2AgAgBEEBaiEEDAELCyADQQhqIQMMAQsLIAAhAwNAIAZBBkkEQEEAIQVBASEHIAZBDXRBoOkAaiIIIQQDQCAEIAhBgEBrSQRAIAdBACAEKAIAIgkgAUcbIQcgBCAFNgIAIAUgCWohBSAEQQRqIQQMAQsLIAcEQCADIAFBA3RqIQUgAyEEA0AgBCAFSQRAIAQpAwAiCiAGrUILfoinQf8PcSAGQQt0akECdEGg6QBqIgcoAgAhCCAHIAhBAWo2AgAgAiAIQQN0aiAKNwMAIARBCGohBAwBCwsgAyACIQMhAgsgBkEBaiEGDAELC0EAIQIDQCACIAFBA3RJBEAgACACaiACIANqKQMAIgpCgICAgICAgICAf4UgCkJ/hSAKQoCAgICAgICAgH+DQgBSGzcDACACQQhqIQIMAQsLCxkAIwAgAGogAUIAEAFC/weDp0EMbEGgCWoLPQEBfwNAIAEgAksEQCNNIAJBA3RqI0sjTCAAIAJqQQJ0aigCACNSa0EDdGorAwA5AwAgAkEBaiECDAELCwsZACAAJFEgASRSI09BACNRI1BsQQJ0/AsAC34BAX8gASRQQaDqAyRLIABBA3QiA0Gv6gNqQXBxJEwjTCAAQQJ0akEPakFwcSRNI00gA2pBD2pBcHEkTiNOIAJBAXRqQQ9qQXBxJE8jTyAAIAFsQQJ0akEPakFwcUH//wNqQRB2PwBrIgBBAEoEfyAAQABBAEgFQQALBEAACwt9AgJ/AXwjTyAAQQJ0aiEAA0AgByNRSQRAI0sjTCAHQQJ0aigCACNSa0EDdGorAwAgAaMiCSAJYiEIIAAgBZogBSACIAkgCBsgA6EgBKOkpbY4AgAgBkEAIAgbBEAgAEMAAIA/OAIECyAHQQFqIQcgACNQQQJ0aiEADAELCwt9AQJ/I04gAUEBdGohBCNPIABBAnRqIQEDQCADI1FJBEAjSyNMIANBAnRqKAIAI1JrQQN0aisDAPwCIgBBAEgEfyACBSAEIABBAXRqLgEACyIAQQBOBEAgASAAQQJ0akMAAIA/OAIACyADQQFqIQMgASNQQQJ0aiEBDAELCwuuAQIEfwF+I0YhAgNAIAAgAUkEQCNBI0MgAEECdGooAgAiBEEDdGopAwAhBiACQRBqIQMDQCACIANJBEAgA0EBayIDQTBB1wAgBqdBD3EiBUEKSRsgBWo6AAAgBkIEiCEGDAELCyACQRBqIgIjRCNCIARBAnRqKAIAQQFqQQJ0aiIDKAIAIgQjRWogAygCBCAEayID/AoAACACIANqIQIgAEEBaiEADAELCyACI0ZrCz0BAX8gAEEBaiEAA0AgACNHSQR/I0ggAEEDdGoiASgCBCABQQhrKAIERgVBAAsEQCAAQQFqIQAMAQsLIAALlAECAX8BfgNAIAAjR0kEQCNIIABBA3RqI0MgAEECdGo1AgAiASNBIAGnQQN0aikDAEKAgICAcIOENwMAIABBAWohAAwBCwsjSCNJQiAQAiNJI0hCKxACI0gjSUI2EAIjSCRDI0kkSEEAIQADQCAAI0dJBEAjQyAAQQJ0aiNIIABBA3RqKAIANgIAIABBAWohAAwBCwsLowEAIAEkR0Gg6gMkQSAAQQN0Qa/qA2pBcHEkQiNCIABBAnRqQQ9qQXBxJEggAUEDdCIAI0hqQQ9qQXBxJEkjSSRDI0kgAGpBD2pBcHEkSiNKQY/AAGpBcHEkRCNEIAJBAnRqQRNqQXBxJEUgAyNFakEPakFwcSRGIAQjRmpBD2pBcHFB//8DakEQdj8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsLQAEBfyAAQQFqIQADQCAAI0dJBEAjSCAAQQN0aiIBKAIEIAFBCGsoAgRGBEAgAEEBaw8LIABBAWohAAwBCwsjRwuKBAMGfwF+AXwgAC0AACIEQS1GIgkEQCAAQQFqIgAtAAAhBAsgACEFA0AgBEEwayIGQQpJBEAgBq0gCkIKfnwhCiAAQQFqIgAtAAAhBAwBCwsgACAFayEGRAAAAAAAAPh/IQsgBEEuRgRAIABBAWoiAC0AACEEIAAhBwNAIARBMGsiCEEKSQRAIAitIApCCn58IQogAEEBaiIALQAAIQQMAQsLIAAgB2siCCAGaiEGCyAGQQFrQRNJIgcEQCAKQoCAgICAgIAQWCEHCyAHBH8gASAERgR/QQEFIARBDUYgBEEKRnILBSAHCwRAIAq6IAhBA3RBgAhqKwMAoyILmiALIAkbIQsjBCACQQJ0aiIEKAIAIgdBf0cEQEF/IQECQCAGIAhrIglBA0sEf0EBBSAFIAlqLQAAQS5GIAhBA0ZHCw0AIAUtAABBMEYgBkEBS3ENACAJRQ0AIAdBAWogByAIQQNGGyEBCyAEIAE2AgALIAhBASAGQQFLBH8gBS0AAEEwRgVBAAsbBH9BAAUgBS0AAUEuRwsEQCMFIAJBAnRqIgEgASgCAEEBajYCAAsFIwMgAkECdGoiBCAEKAIAQQFqNgIAIAAtAAAhBANAIAEgBEcEfyAEQQ1GIARBCkZyBUEBC0UEQCAAQQFqIgAtAAAhBAwBCwsLIwIgAiMMbCADakEDdGogCzkDACAAC+wBACABJA0gAiQOIAAgAW5BAWokDEGg6gMkACAAQbfqA2pBcHEkDyMPIABqQRdqQXBxJAEjASMOQQJ0akEPakFwcSQDIw1BAnQiACMDakEPakFwcSQEIwQgAGpBD2pBcHEkBSMFIABqQQ9qQXBxJAIjDCMNbEEDdCIAIwJqQQ9qQXBxJAYjBiAAakEPakFwcSQHIwcjDEEDdGpBD2pBcHEkCiMMQQJ0IgAjCmpBD2pBcHEkCCMIIABqQQ9qQXBxJAsjCyAAakEPakFwcUH//wNqQRB2PwBrIgBBAEoEfyAAQABBAEgFQQALBEAACws4AQJ/A0AgACABSwRAIwcgAUEDdGoiAiACKQMAQguIukQAAAAAAACgPKI5AwAgAUEBaiEBDAELCwuhAwEEfyMDQQAjDUECdCIF/AsAIwRBACAF/AsAIwVBACAF/AsAIwAgAWohCCMAIABqIQAgBCQRQQAkCQNAIAAgCEkEQCAAIwBrJBAgAC0AACIEQQ1GIgUgBEEKRnIEQCAAQQFqIgQgCEkgBSAFGyEFIABBAmogBCAFBH8gAC0AAUEKRgUgBQsbIQAjEUEBaiQRDAILQQAhBQNAIAAhBCAFIw1JBEAgACACIAUgBhAPIQAFIAQtAAAhBwNAIAIgB0cEfyAHQQ1GIAdBCkZyBUEBC0UEQCAAQQFqIgAtAAAhBwwBCwsLIAUjDUkEQCMGIAYjDWwgBWpBA3RqIgcgBCMAazYCACAHIAAjAGs2AgQLIAVBAWohBSACIAAtAABGBEAgAEEBaiEADAELCyAFIw1HBEAgBg8LIAAtAABBDUYiBARAIABBAWogCEkhBAsgAEECaiAAQQFqIAQEfyAALQABQQpGBSAECxshACMHIAZBA3RqIAYgAxATNwMAIxEiBEEBaiQRIwogBkECdGogBDYCACAGQQFqIQYMAQsLIAEkECAGC9wGAgh/An4jDyEGQQEhBANAIAkjDkkEQCAJBEAgBkEAOgAAIAZBAWohBgsjACMGIwEgCUECdGooAgAgACMNbGpBA3RqIgIoAgBqIQgjACACKAIEaiEHA0AgByAISwR/IAgtAAAiAkEgRiACQQlrQQVJcgVBAAsEQCAIQQFqIQgMAQsLA0AgByAISwR/IAdBAWstAAAiAkEgRiACQQlrQQVJcgVBAAsEQCAHQQFrIQcMAQsLIAcgCEcEQAJ/IAcgB0EBay0AACICQS5HIAJBMEdxDQAaIAchAgNAIAIgCEsEfyACQQFrLQAAQTBGBUEACwRAIAJBAWshAgwBCwsgAiEDA0AgAyAISwR/IANBAWstAABBMGtBCkkFQQALBEAgA0EBayEDDAELCyAHIAMiBSAIRgR/QQEFIAVBAWsiBS0AAEEuRwsNABogBSEDA0AgAyAISwR/IANBAWstAABBMGtBCkkFQQALBEAgA0EBayEDDAELCyAHIAMgBUYgCEEBaiAIIAgtAABBLUYbIANHcg0AGiAFIAIgAiAFQQFqRhsLIAhrIQVCACEKQQAhAgNAIAJBCGoiAyAFTQRAIAIgCGopAwAiCyAKhCEKIAIgBmogCzcDACADIQIMAQsLIAIgBUkEQCAKIAIgCGopAwAiCyACrUIIfCAFrX1CA4aGhCEKIAIgBmogCzcDAAsgBSAGaiEGIApCgIGChIiQoMCAf4NCAFIEQCAEBH8CfwNAIAcgCEsEQCAILQAAIgJBgAFJBH8gCEEBagUgCC0AASEDIAJBzAFJBH8gAkHCAUciBCADQaABRyAEGwUgA0GHAUcgAkHPAWtBA0kgAkHOAUYbCwR/IAhBAmoFAn8gAkHjAUYEQCADQYMBRiADQYEBRnIEf0EBBSADQYIBRgR/IAgtAAJBmQFrQQFLBUEACwsMAQsgA0GwAU8gAkHqAUYNABogA0GdAU0gAkHtAUYNABogAkHrAUYgAkHkAWtBBklyIAJB7AFGcgsEfyAIQQNqBSADQZ8BRiACQfABRnEEfyAIQQRqBUEADAYLCwsLIQgMAQsLQQELBUEACyEECwsgCUEBaiEJDAELCyAERQRAIwkiAkEBaiQJIwggAkECdGogADYCAAsjDyAGIw9rIAEQAQsxAQF/A0AgACADSwRAIwcgA0EDdGojACABIANsaiABIAIQATcDACADQQFqIQMMAQsLC3oBAX9BAiECA0AgAiAAQQF0SQRAIAJBAXQhAgwBCwsgAkEBayQ/QaDqAyQ9IAFBA3RBr+oDakFwcSQ+Iz4gAkEDdGpBD2pBcHFB//8DakEQdj8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsjPkEAIAJBA3T8CwBBACRAC38CAn8CfgNAIAAgAUsEQCM9IAFBA3RqKQMAIgNQBH8jQAUjPiM/IAOncUEDdGoiAikDACEEA0AgBEIAUiADIARScQRAIz4gAiM+a0EIaiM/QQN0QQdycWoiAikDACEEDAELCyACKQMAIANRCwRAQQEPCyABQQFqIQEMAQsLQQALmAECAn4DfwNAIAAgBUsEQAJAIz0gBUEDdGopAwAiAVAEQCADI0BqIQNBASRADAELIz4jPyABp3FBA3RqIgQpAwAhAgNAIAJCAFIgASACUnEEQCM+IAQjPmtBCGojP0EDdEEHcnFqIgQpAwAhAgwBCwsgBCkDACABUQRAIANBAWohAwUgBCABNwMACwsgBUEBaiEFDAELCyADC+EEAgN8BX8DQCAFIypJBEAjICAFQQN0akQAAAAAAADw/yMcIx4gBUECdGooAgBBA3RqKwMAIgIgAkQAAAAAAAAAAGMgAiACYiAAGxs5AwAgBUEBaiEFDAELCyMjQQAjK0ECdPwLAANAIAYjK0kEQCMgIAYEfyMfIAZBAWtBAnRqKAIABUEACyIAQQN0aiAGQQJ0IgUjH2ooAgAgAGsjJxADIyIgBWogADYCACAGQQFqIQYMAQsLQQAkN0EAJDgDQAJARAAAAAAAAPh/IQJBACEAA0AgACMrSQRAIABBAnQiBSMiaigCACIGIx8gBWooAgBHBEAjICAGQQN0aisDACIEIAJmRQRAIAQhAgsLIABBAWohAAwBCwsgAiACYg0AQQAhBkEAIQdBACEFA0AgBSMrSQRAIyIgBUECdGooAgAiCCEAA0AgACMfIAVBAnRqKAIASQR/IyAgAEEDdGorAwAgAmEFQQALBEAgAEEBaiEADAELCyMiIAVBAnRqIAA2AgAgBiAAIAhrIgkgBiAJSxshBiAHIAlqIQcgAkQAAAAAAADw/2IEQCAFQQFGBEAgAyAJuCMjKAIAuCM6uEQAAAAAAADgP6KhoqAhAwsgBUUEQCAAIAhrJDoLIyMgBUECdGoiCSAJKAIAIABqIAhrNgIACyAFQQFqIQUMAQsLIAEgBk0EQCM3IAZqJDcLIAJEAAAAAAAA8P9iBEAjOCAHaiQ4CwwBCwtEAAAAAAAA4D8gAyMrQQJJBHxEAAAAAAAAAAAFIyMoAgC4IyMoAgS4ogsiAqMgAkQAAAAAAAAAAGEbJDkLlQECA38BfCMpQecHakHoB24hAwNAIAIjKUkEQCMcIx0gAkECdGooAgBBA3RqKwMAIACjIgQgBGEEQCMkIAFBA3RqIAQ5AwAgAUEBaiEBCyACIANqIQIMAQsLIAFFBEBEAAAAAAAA+H8PCyMkIAG4IgBEAAAAAAAA6D+i/AMgARAAIyQgAEQAAAAAAADQP6L8AyABEAChC/UBACAAJCggASQpIAIkKiADJCtBoOoDJBwjKEEDdEGv6gNqQXBxJB0jHSMpQQJ0akEPakFwcSQhIyEjKUEDdGpBD2pBcHEkHiMeIypBAnRqQQ9qQXBxJCAjICMqQQN0akEPakFwcSQfIytBAnQiACMfakEPakFwcSQiIyIgAGpBD2pBcHEkIyMjIABqQQ9qQXBxJCQjJEHPPmpBcHEkJSMlIARBAnRqQQ9qQXBxJCYjJiAEQQN0akEPakFwcSQnIycgBCACIAIgBEkbQQN0akEPakFwcUH//wNqQRB2PwBrIgBBAEoEfyAAQABBAEgFQQALBEAACwslACMhIAAjLLiim0QAAAAAAADwv6BEAAAAAAAAAACl/AMjLBAAC5MBAgN/AXwDQCAAIAJLBEAjHCMlIAJBAnRqKAIAQQN0aisDACIEIARhBEAjJiABQQN0aiAEOQMAIAFBAWohAQsgAkEBaiECDAELCyMmIAEjJxADIAEkO0EAJDxEAAAAAAAA+H8hBANAIAEgA0sEQCAEIyYgA0EDdGorAwAiBGIEQCM8QQFqJDwLIANBAWohAwwBCwsLywICBX8CfANAIAIjKUkEQCMcIx0gAkECdGooAgBBA3RqKwMAIACjIgYgBmEEQCMhIAFBA3RqIAY5AwAgAUEBaiEBCyACQQFqIQIMAQsLIAEkLCABRQRADwsCfCMhIAFBAXYiBSABEAAiBiABQQFxDQAaIyErAwAhAEEBIQIDQCACIAVJBEAgACMhIAJBA3RqKwMApSEAIAJBAWohAgwBCwsgAEQAAAAAAADgP6IgBkQAAAAAAADgP6KgCyQtQQEkMCMtIykgAWu4IgaiIQADQCABIANLBEAjISADQQN0aisDACIHIy1iBEBBACQwCyAAIAegIQAgA0EBaiEDDAELCyAAIym4oyQuIAYjLSMuoSIAIACioiEAA0AgASAESwRAIAAjISAEQQN0aisDACMuoSIAIACioCEAIARBAWohBAwBCwsgACMpuKOfJC8LggECAXwBf0QAAAAAAADwfyQxRAAAAAAAAPD/JDNBACQ0QQAkMgNAIAEjKUkEQCMcIx0gAUECdGooAgBBA3RqKwMAIgAjMWUEQEEBIzJBAWogACMxYxskMiAAJDELIAAjM2YEQEEBIzRBAWogACMzZBskNCAAJDMLIAFBAWohAQwBCwsLRQICfwF8A0AgASMoSQRAIAJBAWogAiMcIAFBA3RqKwMAIgNEAAAAAAAAAABjIAMgA2IgABsbIQIgAUEBaiEBDAELCyACC68BAQF+IAAkFyABJBggAiQWQgEhAwNAQQEgA6d0IAFBAXRJBEAgA0IBfCEDDAELC0LAACADfSQbQaDqAyQSIABBA3RBr+oDakFwcSQTIxMgAUEDdGpBD2pBcHEkFCMUIAJBAnRqQQ9qQXBxJBojGiABQQJ0akEPakFwcSQZIxlBASADp3RBAnRqQQ9qQXBxQf//A2pBEHY/AGsiAEEASgR/IABAAEEASAVBAAsEQAALC8MBAgJ/AXwDQCAAIxdJBEBBASMSIABBA3RqKwMAIgREAAAAAAAAAABjQQAgARsgBCAEYhtFBEBBACQVIxkgBEQAAAAAAAAAAKC9QpX4qfqXt96bnn9+IxuIp0ECdGooAgAhAgNAIAJBAE4EQAJAIAQjEyACQQN0aisDAGEEQCMVIgNBAWokFSMUIANBAnRqIAI2AgAjFSMWRg0BCyMaIAJBAnRqKAIAIQIMAgsLCyMVBEAgAA8LCyAAQQFqIQAMAQsLIxcLcAECfyMZQf8BQQFCwAAjG32ndEECdPwLAANAIAAjGEkEQCMaIABBAnRqIxkjEyAAQQN0aisDAEQAAAAAAAAAAKC9QpX4qfqXt96bnn9+IxuIp0ECdGoiASgCADYCACABIAA2AgAgAEEBaiEADAELCwsmAQF/QaAJIQADQCAAQaDpAEkEQCAAQX82AgQgAEEMaiEADAELCwtHAQJ/IwYgASMNbCAAakEDdGoiAygCACIAIAMoAgQgAGsiBBAEIgMgADYCACADIAQ2AgQgAyACNgIIIwsgAUECdGogAjYCAAu+AgEHfyABIQMDQCACIANLBEAjBiADIw1sIABqQQN0aiIBKAIAIgUgASgCBCAFayIBEAQiBygCBCABRwRAIAMPC0EAIQQCQCMAIAVqIgYjACAHKAIAaiIFRg0AIAVBB3EgBkEHcUYEQANAIAVBB3EEQEEAIQQgAUUNAyAFLQAAIgggBi0AACIJayEEIAggCUcNAyABQQFrIQEgBUEBaiEFIAZBAWohBgwBCwsDQCABQQhPBEAgBSkDACAGKQMAUQRAIAVBCGohBSAGQQhqIQYgAUEIayEBDAILCwsLA0AgASIEQQFrIQEgBARAIAUtAAAiCCAGLQAAIglrIQQgCCAJRw0CIAVBAWohBSAGQQFqIQYMAQsLQQAhBAsgBARAIAMPCyMLIANBAnRqIAcoAgg2AgAgA0EBaiEDDAELCyACCwuiAQEAQYYIC5oB8D8AAAAAAAAkQAAAAAAAAFlAAAAAAABAj0AAAAAAAIjDQAAAAAAAavhAAAAAAICELkEAAAAA0BJjQQAAAACE15dBAAAAAGXNzUEAAAAgX6ACQgAAAOh2SDdCAAAAopQabUIAAEDlnDCiQgAAkB7EvNZCAAA0JvVrDEMAgOA3ecNBQwCg2IVXNHZDAMhOZ23Bq0MAPZFg5FjhQw==';

;// CONCATENATED MODULE: ./src/data/kernels.ts

let kernels_module;
let records;

// The others have memory of their own, which goes when it is not used any more.


function matchKernels() {
    return instantiate();
}






/***/ }),

/***/ 93521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Writes the given rows of an array one after the other, and returns what it wrote to. (`TypedArray.from` would collect a
 * million numbers in a list first.)
 */
var gather = (function gather(source, rows, into) {
    const target = into;
    for (let i = 0; i < rows.length; i++)
        target[i] = source[rows[i]];
    return into;
});
/**
 * A table with the lines and hashes of the given rows, its cells still to be copied.
 * @param Memory of the cells: one that is shared is read by several threads without a copy
 */
var emptySubset = (function emptySubset(table, rows, Memory = ArrayBuffer) {
    return {
        file: table.file,
        rows: rows.length,
        columns: table.columns.map(((column) => 'values' in column
            ? { ...column, values: new Float64Array(new Memory(8 * rows.length)) }
            : { ...column, codes: new Int32Array(new Memory(4 * rows.length)) })),
        lines: gather(table.lines, rows, new Uint32Array(rows.length)),
        hashes: gather(table.hashes, rows, new BigUint64Array(rows.length)),
    };
});
/** The given rows of a table, as a table of their own. */
var subset = (function subset(table, rows) {
    const copy = emptySubset(table, rows);
    copy.columns.forEach(((column, i) => {
        gather(cellsOf(table.columns[i]), rows, cellsOf(column));
    }));
    return copy;
});
var cellsOf = (function cellsOf(column) {
    return 'values' in column ? column.values : column.codes;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: (() => (/* binding */ subset)),
/* harmony export */   kg: (() => (/* binding */ gather)),
/* harmony export */   mW: (() => (/* binding */ emptySubset)),
/* harmony export */   nc: (() => (/* binding */ cellsOf))
/* harmony export */ });






/***/ }),

/***/ 78992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * What a network's outputs say: the class of the largest probability (binary: above one half), or
 * the value in the units of the label column.
 * @param outputs rows \u00d7 outputs, row-major, after the last activation
 */
var answersFrom = (function answersFrom(outputs, { task, classes, transform, center }) {
    switch (task) {
        case 'binary':
            return {
                task,
                classes: [classes[0], classes[1]],
                predicted: (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(new Uint8Array(outputs.length), ((row) => (outputs[row] > 0.5 ? 1 : 0))),
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
});
/** A network's outputs as predictions of rows whose labels are known. */
var fromOutputs = (function fromOutputs(outputs, truth) {
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: (() => (/* binding */ fromOutputs)),
/* harmony export */   SS: (() => (/* binding */ answersFrom)),
/* harmony export */   eq: () => (/* binding */ firstOfLargest)
/* harmony export */ });
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84658);



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
/* harmony export */   M: (() => (/* binding */ fileName)),
/* harmony export */   f: (() => (/* binding */ sha256Text))
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9011);


const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
/**
 * A file in a folder, or in one below it, with `/` between its parts: what is read of somebody
 * else's list must not lead out of the folder.
 */
const fileName = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .later */ .N)((() => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(NAME, 'not the name of a file in this folder')));
/** In hex. */
const sha256Text = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .later */ .N)((() => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'not a SHA-256')));


/***/ }),

/***/ 48438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** A file's entry in the record. @throws BrokenError when it is larger than a file can be read at once */
var describeFile = (async function describeFile(folder, path) {
    return entryOf(path, await readWhole((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)));
});
/**
 * The content of a file that the record has an entry of.
 * @throws BrokenError when it can't be read, really lies in another folder, or does not hold the bytes that were recorded
 */
var readVerified = (async function readVerified(folder, entry) {
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
});
var readWhole = (async function readWhole(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (cause) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(cause) !== 'ERR_FS_FILE_TOO_LARGE')
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} has more than 2 GiB, which is the most that a file of a model may have`, 'Let the command write it in parts, as save_pretrained(..., max_shard_size="2GB") does.', { cause });
    }
});
/** @throws BrokenError when what is told to lie in a folder really lies elsewhere */
var refuseLinkOut = (async function refuseLinkOut(path, folder) {
    if (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .liesIn */ .z$)(path, [folder]))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} is a link that leads out of its folder`);
});
/** The hash of a file; undefined where there is none. @throws BrokenError when it can't be read */
var digestOf = (async function digestOf(path) {
    try {
        return sha256(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
    }
    catch (cause) {
        if (NO_FILE.includes((0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(cause) ?? ''))
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} can't be read`, undefined, { cause });
    }
});
/** In hex. */
var sha256 = (function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
});
var entryOf = (function entryOf(path, content) {
    return { path, bytes: content.byteLength, sha256: sha256(content) };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: (() => (/* binding */ describeFile)),
/* harmony export */   ol: (() => (/* binding */ digestOf)),
/* harmony export */   rS: (() => (/* binding */ refuseLinkOut)),
/* harmony export */   sc: (() => (/* binding */ sha256)),
/* harmony export */   xu: (() => (/* binding */ readVerified))
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










const NO_FILE = ['ENOENT', 'EISDIR', 'ENOTDIR'];





/***/ }),

/***/ 70126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** @param before the manifest that stands there; undefined where none does */
var exportManifest = (function exportManifest(run, files, before) {
    const own = new Set(files.map((({ path }) => path)));
    const outdated = [...(before?.files ?? []), ...(before?.outdated ?? [])]
        .filter((({ path }) => !own.has(path)))
        .map(({ path, sha256 }) => ({ path, sha256 }));
    const entries = files.map((({ path, bytes, sha256 }) => ({ path, bytes, sha256 })));
    return { schema: 'sluice/export@1', run, files: entries, outdated };
});
var manifestText = (function manifestText(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
});
/** Undefined where the text is none. */
var parseManifest = (function parseManifest(text) {
    try {
        return manifestSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
});
/** Undefined where there is none, or what stands there is none: an export does not need the one before. */
var readExportManifest = (async function readExportManifest(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, EXPORT_MANIFEST), 'utf8').catch((() => undefined));
    return text === undefined ? undefined : parseManifest(text);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: (() => (/* binding */ manifestText)),
/* harmony export */   MI: (() => (/* binding */ exportManifest)),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   uD: (() => (/* binding */ readExportManifest)),
/* harmony export */   xI: (() => (/* binding */ EXPORT_MANIFEST))
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1645);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9011);





/** What an export's folder holds. It is renamed last, so that it never lists what is not there yet. */
const EXPORT_MANIFEST = 'sluice-export.json';
const manifestSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .later */ .N)((() => zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('sluice/export@1'),
    /** The run that the model is of. */
    run: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ path: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .M, bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(), sha256: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f })),
    /** Files of earlier exports that may still be there: whoever exports next removes them. */
    outdated: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ path: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .M, sha256: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f })),
})));






/***/ }),

/***/ 36006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** A network as a model that reads tables. */
var askable = (function askable({ network, encoding, }) {
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
});
var meaningOf = (function meaningOf(label) {
    if (label.task !== 'regression')
        return { task: label.task, classes: label.classes };
    const { task, transform, center } = label;
    return { task, classes: [], ...(transform && { transform }), ...(center && { center }) };
});
var joined = (function joined(blocks) {
    const values = new Float32Array(blocks.reduce(((sum, block) => sum + block.length), 0));
    let at = 0;
    for (const block of blocks) {
        values.set(block, at);
        at += block.length;
    }
    return values;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: (() => (/* binding */ askable))
/* harmony export */ });
/* harmony import */ var _data_encoding_encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52048);
/* harmony import */ var _evaluate_from_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78992);


/** Rows that are encoded at a time, so that a large table is not in memory twice. */
const BLOCK = 1 << 13;





/***/ }),

/***/ 9011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * A schema that is made when the first value is held to it: to make one takes longer than to hold a
 * value to it, and most that a process knows of are not needed in it.
 * @param make a schema of a value that is there: whether a key may be left out stands around it,
 *   since that is asked before there is a value
 */
var later = (function later(make) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(make);
    // zod would have it made to see whether it stands for what is left out.
    schema._zod.optin = undefined;
    schema._zod.optout = undefined;
    return schema;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: (() => (/* binding */ ONCE)),
/* harmony export */   N: (() => (/* binding */ later))
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);


/** For what is held to a schema once: a parser compiled for it takes longer to compile than it saves. */
const ONCE = { jitless: true };


/***/ }),

/***/ 56942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** A text of at most so many characters, which shows where it was cut. */
var shorten = (function shorten(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}\u2026`;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: (() => (/* binding */ shorten))
/* harmony export */ });



/***/ })

};
