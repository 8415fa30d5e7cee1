export const id = 4575;
export const ids = [4575];
export const modules = {

/***/ 4575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJsonLines: () => (/* binding */ parseJsonLines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63180);


const LF = 10;
/** So many objects tell the names of the columns: one may lack a key that others have. */
const HEAD = 1000;
/**
 * The records of a file of JSON objects, one a line (JSON Lines). A key that an object lacks is a missing cell.
 * @throws InputError with the line that is no object, or holds a value that is no cell
 */
async function parseJsonLines(chunks, file, sink) {
    const head = [];
    let names;
    const begin = () => {
        names = [...new Set(head.flatMap(({ cells }) => [...cells.keys()]))];
        sink.record([...names], head[0].line);
        for (const one of head.splice(0))
            sink.record(rowOf(one, names, file), one.line);
    };
    let line = 0;
    for await (const text of linesOf(chunks)) {
        line++;
        if (text.trim() === '')
            continue;
        const parsed = { cells: cellsOf(text, file, line), line };
        if (names)
            sink.record(rowOf(parsed, names, file), line);
        else if (head.push(parsed) === HEAD)
            begin();
    }
    if (head.length > 0)
        begin();
}
/** A key of usual length and its value, as Python's `json` writes what is not a number. */
const NOT_FINITE = /("[^"\\]{1,100}")\s*:\s*([+-]?(?:NaN|Infinity))\b/;
function cellsOf(text, file, line) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        const [, name, word] = NOT_FINITE.exec(text) ?? [];
        const told = word === undefined
            ? {
                message: 'the line is no JSON',
                fix: 'Each line is one row: {"age": 41, "home": "rent"}',
            }
            : {
                message: `${name} is ${word} here, and JSON has no NaN and no Infinity`,
                fix: 'Write a number, or null where there is none.',
            };
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(told.message, { at: { file, line }, fix: told.fix }, { cause });
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of('the line is no JSON object', {
            at: { file, line },
            fix: 'Each line is one row: {"age": 41, "home": "rent"}',
        });
    }
    const cells = new Map();
    let exact = true;
    for (const [name, cell] of Object.entries(value)) {
        if (typeof cell === 'object' && cell !== null) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`${JSON.stringify(name)} holds a list or an object, which is no cell`, {
                at: { file, line },
                fix: 'Write numbers, texts, true, false or null.',
            });
        }
        if (typeof cell === 'number' && !(Math.abs(cell) <= Number.MAX_SAFE_INTEGER))
            exact = false;
        cells.set(name, cell === null ? '' : String(cell));
    }
    const pairs = text.match(KEY_END)?.length ?? 0;
    if (pairs > cells.size || !exact)
        keepAsWritten(cells, text, file, line);
    return cells;
}
/** Ends each key, and may stand in a text too. */
const KEY_END = /"\s*:/g;
const TEXT = String.raw `"[^"\\]*(?:\\.[^"\\]*)*"`;
/** A key and its value, in an object that is known to be JSON and to hold no other. */
const PAIR = new RegExp(String.raw `(${TEXT})\s*:\s*(${TEXT}|[^\s,}]+)`, 'g');
/**
 * Puts back the digits of numbers that a number of JavaScript can't hold, such as ids of 19 digits.
 * @throws InputError where a key stands twice, since the second would silently take the first one's place
 */
function keepAsWritten(cells, text, file, line) {
    const seen = new Set();
    for (const [, key = '', written = ''] of text.matchAll(PAIR)) {
        const name = String(JSON.parse(key));
        if (seen.has(name)) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`the key ${JSON.stringify(name)} stands twice`, {
                at: { file, line },
                fix: 'Write each key once in a line.',
            });
        }
        seen.add(name);
        if (/^-?\d/.test(written) && !(Math.abs(Number(written)) <= Number.MAX_SAFE_INTEGER)) {
            cells.set(name, written);
        }
    }
}
function rowOf({ cells, line }, names, file) {
    const row = names.map((name) => cells.get(name) ?? '');
    if (cells.size > names.length || [...cells.keys()].some((name) => !names.includes(name))) {
        const unknown = [...cells.keys()].find((name) => !names.includes(name));
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`the key ${JSON.stringify(unknown)} is in none of the lines above`, {
            at: { file, line },
            fix: (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .ZA)(unknown, names, 'keys'),
        });
    }
    return row;
}
/** Lines of text, of whole UTF-8 characters each. */
async function* linesOf(chunks) {
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        const bytes = Buffer.concat([rest, chunk]);
        let start = 0;
        for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
            yield bytes.toString('utf8', start, end);
            start = end + 1;
        }
        rest = Buffer.from(bytes.subarray(start));
    }
    if (rest.length > 0)
        yield rest.toString('utf8');
}


/***/ })

};
