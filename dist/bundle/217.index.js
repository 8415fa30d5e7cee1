export const id = 217;
export const ids = [217];
export const modules = {

/***/ 22056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readCsv)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/numeric/growing-array.ts
var growing_array = __webpack_require__(6974);
// EXTERNAL MODULE: ./src/data/table/row-hash.ts
var row_hash = __webpack_require__(99228);
// EXTERNAL MODULE: ./src/data/table/cell-values.ts
var cell_values = __webpack_require__(51642);
// EXTERNAL MODULE: ./src/data/table/infer.ts
var infer = __webpack_require__(16131);
;// CONCATENATED MODULE: ./src/data/csv/level-cells.ts



/** Shorter parts of a text are copies already. */
const SHORTEST_PART = 13;
/** A cell is a part of a larger text, which V8 keeps in memory as long as the part. */
function copyOf(cell) {
    return cell.length < SHORTEST_PART ? cell : Buffer.from(cell).toString();
}
/** Cells coded by dictionary, in the order in which they first occur. Nothing of them is lost. */
class LevelCells {
    #codeOf = new Map();
    #codes;
    constructor(mostRows) {
        this.#codes = new growing_array/* GrowingArray */.p(Int32Array, mostRows);
    }
    get length() {
        return this.#codes.length;
    }
    get distinct() {
        return this.#codeOf.size;
    }
    add(cell) {
        let code = this.#codeOf.get(cell);
        if (code === undefined) {
            code = (0,cell_values/* isMissing */.b2)(cell) ? -1 : this.#codeOf.size;
            if (code >= 0)
                this.#codeOf.set(copyOf(cell), code);
        }
        this.#codes.push(code);
    }
    /** The distinct cells by code. */
    levels() {
        return [...this.#codeOf.keys()];
    }
    /** Of every row; -1 where the cell is missing. */
    codes() {
        return this.#codes.values();
    }
    /** How many rows hold each level. */
    counts() {
        const counts = new Uint32Array(this.distinct);
        const codes = this.codes();
        for (let row = 0; row < codes.length; row++)
            if (codes[row] >= 0)
                counts[codes[row]]++;
        return counts;
    }
    /** The column, its levels sorted, so that they don't depend on the order of rows. Recodes the cells in place. */
    column(name, expected) {
        const found = this.levels();
        const counts = this.counts();
        const words = found.filter((level) => !(0,cell_values/* isNone */.$I)(level));
        const boolean = (0,infer/* areBoolean */.Rx)(words);
        const kind = boolean
            ? 'boolean'
            : (0,infer/* kindOfStrings */.e4)(found.map((level, code) => ({ level, count: counts[code] })));
        // `True` and `TRUE` in one file are one level all the same.
        const fold = boolean && words.length > 2;
        const nameOf = (level) => (fold ? level.trim().toLowerCase() : level);
        const levels = [...new Set((boolean ? words : found).map(nameOf))].sort();
        const place = new Map(levels.map((level, code) => [level, code]));
        const codes = this.#codes.take();
        const recode = Int32Array.from(found, (level) => place.get(nameOf(level)) ?? -1);
        for (let row = 0; row < codes.length; row++) {
            if (codes[row] >= 0)
                codes[row] = recode[codes[row]];
        }
        return {
            kind: expected === undefined || expected === 'number' || expected === 'date' ? kind : expected,
            name,
            codes,
            levels,
        };
    }
}

;// CONCATENATED MODULE: ./src/data/csv/value-cells.ts



const PARSERS = { number: cell_values/* parseNumber */.$J, date: cell_values/* parseDate */._U };
/** Beyond it a variance overflows. */
const LARGEST = 1e150;
/** Cells beyond it are an error; a few are enough to name. */
const MOST_TOO_LARGE = 10;
/** Cells of numbers or dates, as 64-bit floats. Those that are neither are kept as text, up to `MOST_ODD`. */
class ValueCells {
    kind;
    odd = [];
    tooLarge = [];
    #values;
    #present = 0;
    constructor(kind, mostRows) {
        this.kind = kind;
        this.#values = new growing_array/* GrowingArray */.p(Float64Array, mostRows);
    }
    /** Takes over what was coded by dictionary, parsing each level once. */
    static from(kind, cells, mostRows) {
        const to = new ValueCells(kind, mostRows);
        const levels = cells.levels();
        const parsed = Float64Array.from(levels, PARSERS[kind]);
        for (const code of cells.codes()) {
            if (code < 0)
                to.#values.push(Number.NaN);
            else
                to.#push(parsed[code], levels[code]);
        }
        return to;
    }
    add(cell) {
        if ((0,cell_values/* isMissing */.b2)(cell))
            this.#values.push(Number.NaN);
        else
            this.#push(PARSERS[this.kind](cell), cell);
    }
    /** Takes a batch's cells from one of its rows on. */
    addAll(cells, from) {
        const { numbers } = cells;
        if (this.kind === 'date') {
            for (let i = from; i < numbers.length; i++)
                this.add(cells.text(i));
            return;
        }
        const row = this.#values.length - from;
        this.#values.append(numbers.subarray(from));
        if (cells.plain) {
            this.#present += numbers.length - from;
            return;
        }
        for (let i = from; i < numbers.length; i++) {
            if (!Number.isNaN(numbers[i])) {
                this.#present++;
                continue;
            }
            const text = cells.text(i);
            if ((0,cell_values/* isMissing */.b2)(text))
                continue;
            const value = (0,cell_values/* parseNumber */.$J)(text);
            this.#note(value, text, row + i);
            this.#values.set(row + i, value);
        }
    }
    #push(value, text) {
        this.#note(value, text, this.#values.length);
        this.#values.push(value);
    }
    #note(value, text, row) {
        if (!Number.isNaN(value)) {
            this.#present++;
            if (Math.abs(value) > LARGEST && this.tooLarge.length < MOST_TOO_LARGE) {
                this.tooLarge.push({ row, text });
            }
        }
        else if (!(0,cell_values/* isNone */.$I)(text) && this.odd.length <= infer/* MOST_ODD */.s9) {
            this.odd.push({ row, text });
        }
    }
    /** Whether the cells are numbers (or dates) after all, but for a few. */
    get hold() {
        return this.#present > 0 && (0,infer/* areFew */.t)(this.odd.length, this.#present + this.odd.length);
    }
    column(name) {
        return { kind: this.kind, name, values: this.#values.take() };
    }
}
/** Whether the cells coded so far are numbers or dates, but for a few. */
function valueKindOf(cells) {
    const counts = cells.counts();
    const levels = cells.levels();
    return ['number', 'date'].find((kind) => {
        let present = 0;
        let odd = 0;
        levels.forEach((level, code) => {
            if (!Number.isNaN(PARSERS[kind](level)))
                present += counts[code];
            else if (!(0,cell_values/* isNone */.$I)(level))
                odd += counts[code];
        });
        return present > 0 && (0,infer/* areFew */.t)(odd, present + odd);
    });
}

;// CONCATENATED MODULE: ./src/data/csv/column-builder.ts



/** A column with more distinct cells than this is looked at whether it holds numbers. */
const MOST_LEVELS_KEPT = 256;
/**
 * Takes a column's cells, one by one or a batch at a time, and finds out what it holds. Cells are first coded by dictionary,
 * which loses nothing; a column with many distinct ones that are all numbers (or dates) but for a few, or whose first batch holds
 * nothing else, goes on as plain values, eight bytes a row. Should it turn out later to hold something else, its texts are gone: then
 * `finish` gives nothing, and the file has to be read again with `keepTexts`.
 */
class ColumnBuilder {
    name;
    #options;
    #levels;
    #values;
    #nextLook = MOST_LEVELS_KEPT;
    constructor(name, options) {
        this.name = name;
        this.#options = options;
        const { expected, mostRows } = options;
        if (expected === 'number' || expected === 'date') {
            this.#values = new ValueCells(expected, mostRows);
        }
        else {
            this.#levels = new LevelCells(mostRows);
        }
        if (options.keepTexts || expected !== undefined)
            this.#nextLook = Number.POSITIVE_INFINITY;
    }
    add(cell) {
        if (this.#levels) {
            this.#levels.add(cell);
            if (this.#levels.distinct > this.#nextLook)
                this.#look(this.#levels);
        }
        else {
            this.#values?.add(cell);
        }
    }
    addAll(cells) {
        const { numbers } = cells;
        const looks = Number.isFinite(this.#nextLook);
        if (this.#levels?.length === 0 && looks && areNumbers(cells)) {
            this.#goOnAs(new ValueCells('number', this.#options.mostRows));
        }
        let i = 0;
        while (this.#levels && i < numbers.length)
            this.add(cells.text(i++));
        this.#values?.addAll(cells, i);
    }
    #look(levels) {
        this.#nextLook *= 4;
        const kind = valueKindOf(levels);
        if (kind === undefined)
            return;
        this.#goOnAs(ValueCells.from(kind, levels, this.#options.mostRows));
    }
    #goOnAs(values) {
        this.#values = values;
        this.#levels = undefined;
    }
    finish() {
        const { expected } = this.#options;
        if (this.#levels && expected === undefined)
            this.#look(this.#levels);
        if (this.#levels) {
            return { column: this.#levels.column(this.name, expected), odd: [], tooLarge: [] };
        }
        const values = this.#values;
        if (!values || (expected === undefined && !values.hold))
            return undefined;
        const { odd, tooLarge } = values;
        return { column: values.column(this.name), odd, tooLarge };
    }
}
/** Whether cells hold plain decimal numbers and nothing else, but for missing ones. */
function areNumbers({ numbers, plain, text }) {
    if (plain)
        return true;
    let present = 0;
    for (let i = 0; i < numbers.length; i++) {
        if (!Number.isNaN(numbers[i]))
            present++;
        else if (!(0,cell_values/* isMissing */.b2)(text(i)))
            return false;
    }
    return present > 0;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/data/kernels.ts + 1 modules
var data_kernels = __webpack_require__(54519);
;// CONCATENATED MODULE: ./src/data/csv/record-batch.ts

/** A batch takes up to some twenty times the memory of its text. */
const LARGEST_BATCH = 1 << 20;
/**
 * A parser of a text's records, which has to be used before the next is made. It parses from `start` on, which is the start of a line
 * of that number, up to the end of the text or to the first record that has other cells than it should. Blank lines are skipped.
 */
function batchParser({ bytes, ascii, delimiter }, { columns, hashed, seed }) {
    const kernels = (0,data_kernels/* recordKernels */.qd)();
    kernels.reserve(bytes.length, columns, hashed.length);
    const { buffer } = kernels.memory;
    new Uint32Array(buffer, kernels.order.value, hashed.length).set(hashed);
    new Uint8Array(buffer, kernels.text.value, bytes.length).set(bytes);
    // Cutting a string is faster than decoding bytes, cell by cell.
    let decoded;
    const cut = (from, end) => {
        if (!ascii)
            return bytes.toString('utf8', from, end);
        decoded ??= bytes.toString('latin1');
        return decoded.slice(from, end);
    };
    return (start, line) => {
        const records = kernels.parse(start, bytes.length, delimiter.charCodeAt(0), (0,data_kernels/* signed */.x8)(seed), line);
        const others = new Uint32Array(buffer, kernels.others.value, columns);
        const spans = new Uint32Array(buffer, kernels.spans.value, 2 * records * columns);
        const column = (index) => ({
            numbers: new Float64Array(buffer, kernels.numbers.value + 8 * kernels.most.value * index, records),
            plain: others[index] === 0,
            text: (record) => {
                const at = 2 * (record * columns + index);
                return cut(spans[at], spans[at + 1]);
            },
        });
        return {
            batch: {
                lines: new Uint32Array(buffer, kernels.lines.value, records),
                hashes: new BigUint64Array(buffer, kernels.hashes.value, records),
                column,
            },
            end: kernels.position.value,
            line: kernels.line.value,
        };
    };
}

;// CONCATENATED MODULE: ./src/data/csv/unquoted-records.ts


const LF = 10;
const CR = 13;
const LINE_BREAK = Buffer.from('\n');
/**
 * The records of text without a quote, chunk by chunk. Such text needs no parser for quotes: its records are its lines, its cells
 * what lies between the delimiters (RFC 4180).
 */
class UnquotedRecords {
    delimiter;
    sink;
    /** The one that the text not yet taken starts on, from 1. */
    line = 1;
    #rest = [];
    #awaitsHeader = true;
    constructor(delimiter, sink) {
        this.delimiter = delimiter;
        this.sink = sink;
    }
    /** Takes UTF-8 text without a quote, up to its last line break, and copies the rest. */
    add(chunk) {
        // A CR at the very end may be the half of a CRLF.
        const end = Math.max(chunk.lastIndexOf(LF), chunk.lastIndexOf(CR, -2)) + 1;
        this.#rest.push(chunk.subarray(0, end));
        if (end > 0)
            this.#take(this.rest());
        this.#rest.push(Buffer.from(chunk.subarray(end)));
    }
    /** Gives away what was not taken yet. */
    rest() {
        const rest = Buffer.concat(this.#rest);
        this.#rest = [];
        return rest;
    }
    /** The text ends here, with or without a line break. */
    end() {
        const rest = this.rest();
        if (rest.length > 0)
            this.#take(Buffer.concat([rest, LINE_BREAK]));
    }
    #take(bytes) {
        let at = 0;
        while (this.#awaitsHeader && at < bytes.length)
            at = this.#takeLine(bytes, at);
        const { layout } = this.sink;
        const text = { bytes, ascii: (0,external_node_buffer_.isAscii)(bytes), delimiter: this.delimiter };
        // Lines of that length are taken one by one.
        const parse = layout && bytes.length <= LARGEST_BATCH ? batchParser(text, layout) : undefined;
        while (at < bytes.length) {
            if (parse) {
                const { batch, end, line } = parse(at, this.line);
                if (batch.lines.length > 0)
                    this.sink.batch(batch);
                at = end;
                this.line = line;
            }
            // A record that has other cells than it should.
            if (at < bytes.length)
                at = this.#takeLine(bytes, at);
        }
    }
    /** Gives where the next line starts. */
    #takeLine(bytes, start) {
        const lf = bytes.indexOf(LF, start);
        const cr = bytes.subarray(start, lf < 0 ? bytes.length : lf).indexOf(CR);
        const end = cr < 0 ? lf : start + cr;
        const line = this.line++;
        if (end > start) {
            this.#awaitsHeader = false;
            this.sink.record(bytes.toString('utf8', start, end).split(this.delimiter), line);
        }
        return end + (cr >= 0 && lf === end + 1 ? 2 : 1);
    }
}

;// CONCATENATED MODULE: ./src/data/csv/csv-records.ts

const QUOTE = 34;
/**
 * Splits UTF-8 text into the records of a CSV file (RFC 4180), strictly: a quote out of place is an error.
 * Lines end with CRLF, LF or CR; blank lines are skipped. The delimiter is the first of comma, semicolon
 * and tab that occurs in the first line. Records may differ in length; that is the caller's to judge.
 *
 * @throws InputError with the line where the text is no CSV.
 */
async function parseRecords(text, file, sink) {
    const chunks = text[Symbol.asyncIterator]();
    try {
        let chunk = await chunks.next();
        if (chunk.done)
            return;
        const delimiter = delimiterOf(chunk.value);
        const unquoted = new UnquotedRecords(delimiter, sink);
        for (; !chunk.done; chunk = await chunks.next()) {
            if (chunk.value.includes(QUOTE)) {
                const start = { text: Buffer.concat([unquoted.rest(), chunk.value]), line: unquoted.line };
                const { parseQuoted } = await Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(860)]).then(__webpack_require__.bind(__webpack_require__, 72860));
                await parseQuoted(start, chunks, { file, delimiter, sink });
                return;
            }
            unquoted.add(chunk.value);
        }
        unquoted.end();
    }
    finally {
        await chunks.return?.();
    }
}
function delimiterOf(text) {
    let quoted = false;
    const seen = new Set();
    for (const byte of text) {
        if (byte === QUOTE)
            quoted = !quoted;
        else if (!quoted && (byte === 10 || byte === 13)) {
            // A blank line before the header has no delimiter to show.
            if (seen.size > 0)
                break;
        }
        else if (!quoted)
            seen.add(byte);
    }
    if (seen.has(44))
        return ',';
    if (seen.has(59))
        return ';';
    return seen.has(9) ? '\t' : ',';
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/data/csv/utf8.ts


/**
 * Passes on UTF-8 text and nothing else; a chunk may be overwritten by the next. A NUL byte is refused too: no text has one, so that it can join cells
 * unmistakably.
 *
 * @param skipped how many bytes of the file came before
 * @throws InputError with line and byte of the first bad byte
 */
async function* checkedUtf8(chunks, file, skipped) {
    let line = 1;
    let offset = skipped;
    let rest = new Uint8Array(0);
    for await (const chunk of chunks) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const whole = bytes.subarray(0, wholeCharacters(bytes));
        rest = Uint8Array.from(bytes.subarray(whole.length));
        check(whole, { file, line, offset });
        line += countNewlines(whole);
        offset += whole.length;
        yield whole;
    }
    check(rest, { file, line, offset });
}
/** How many bytes there are up to the end of the last character that is not cut off. */
function wholeCharacters(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back];
        if (byte < 0x80)
            break;
        if (byte >= 0xc0) {
            const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return length > back ? bytes.length - back : bytes.length;
        }
    }
    return bytes.length;
}
function check(bytes, { file, line, offset }) {
    const nul = bytes.indexOf(0);
    const bad = (0,external_node_buffer_.isUtf8)(bytes) ? -1 : firstBadByte(bytes);
    const first = nul >= 0 && (bad < 0 || nul < bad) ? nul : bad;
    if (first < 0)
        return;
    const at = { file, line: line + countNewlines(bytes.subarray(0, first)) };
    if (first === nul) {
        throw errors/* InputError */.dz.of(`a NUL byte at byte ${offset + nul}: no text, or UTF-16 without its mark`, {
            at,
            fix: `If it is UTF-16: iconv -f UTF-16LE -t UTF-8 ${file} > utf8.csv`,
        });
    }
    const byte = bytes[bad].toString(16).toUpperCase();
    throw errors/* InputError */.dz.of(`not UTF-8: byte 0x${byte} at byte ${offset + bad}; it looks like Latin-1 (ISO-8859-1) or Windows-1252`, { at, fix: `Convert it: iconv -f WINDOWS-1252 -t UTF-8 ${file} > utf8.csv` });
}
/** Where the first character that is no UTF-8 starts; there is one. */
function firstBadByte(bytes) {
    // A newline is never part of another character, so the lines before the bad one are valid each by itself.
    let start = 0;
    let end = 0;
    do {
        start = end;
        const newline = bytes.indexOf(10, start);
        end = newline < 0 ? bytes.length : newline + 1;
    } while ((0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)));
    for (;;) {
        const length = [1, 2, 3, 4].find((n) => (0,external_node_buffer_.isUtf8)(bytes.subarray(start, start + n)));
        if (length === undefined || start >= end)
            return start;
        start += length;
    }
}
function countNewlines(bytes) {
    let count = 0;
    for (let i = bytes.indexOf(10); i >= 0; i = bytes.indexOf(10, i + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./src/data/csv/decode.ts



const FORMATS = [
    { magic: [0x1f, 0x8b], name: 'gzip-compressed' },
    { magic: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive or an Excel workbook' },
    { magic: [0x50, 0x41, 0x52, 0x31], name: 'a Parquet file' },
    { magic: [0xff, 0xfe, 0x00, 0x00], name: 'UTF-32' },
];
/**
 * A file's bytes as UTF-8 without byte order mark: UTF-8 as it is, UTF-16 with a byte order mark converted.
 *
 * @throws InputError for any other encoding and for formats that are no text, by name where they can be told.
 */
async function* decode(chunks, file) {
    const source = chunks[Symbol.asyncIterator]();
    let start = new Uint8Array(0);
    let next = await source.next();
    while (!next.done) {
        start = Buffer.concat([start, next.value]);
        if (start.length >= 4)
            break;
        next = await source.next();
    }
    const format = FORMATS.find(({ magic }) => startsWith(start, magic));
    if (format) {
        throw errors/* InputError */.dz.of(`the file is ${format.name}, not CSV text`, {
            at: { file },
            fix: 'Write it out as a CSV file in UTF-8.',
        });
    }
    async function* from(skipped) {
        try {
            if (start.length > skipped)
                yield start.subarray(skipped);
            for (let more = await source.next(); !more.done; more = await source.next())
                yield more.value;
        }
        finally {
            await source.return?.();
        }
    }
    if (startsWith(start, [0xff, 0xfe]))
        yield* fromUtf16(from(2), 'utf-16le', file);
    else if (startsWith(start, [0xfe, 0xff]))
        yield* fromUtf16(from(2), 'utf-16be', file);
    else {
        const mark = startsWith(start, [0xef, 0xbb, 0xbf]) ? 3 : 0;
        yield* checkedUtf8(from(mark), file, mark);
    }
}
function startsWith(bytes, magic) {
    return bytes.length >= magic.length && magic.every((byte, i) => bytes[i] === byte);
}
async function* fromUtf16(chunks, encoding, file) {
    const decoder = new external_node_util_.TextDecoder(encoding, { fatal: true });
    const convert = (chunk) => {
        try {
            return Buffer.from(decoder.decode(chunk, { stream: chunk !== undefined }));
        }
        catch (error) {
            throw errors/* InputError */.dz.of('the file begins as UTF-16 but is not valid UTF-16', { at: { file }, fix: 'Write it out again as UTF-8.' }, { cause: error });
        }
    };
    async function* converted() {
        for await (const chunk of chunks)
            yield convert(chunk);
        yield convert();
    }
    yield* checkedUtf8(converted(), file, 0);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/data/csv/file-chunks.ts

const CHUNK_BYTES = 1 << 17;
/**
 * The bytes of a file, in chunks; the next is read while one is used. **A chunk is overwritten by later ones**: memory of its own for
 * each would stand beside the columns until garbage is collected.
 *
 * @throws what the signal was aborted with
 */
async function* fileChunks(path, signal) {
    const file = await (0,promises_.open)(path);
    let [used, free] = [Buffer.allocUnsafeSlow(CHUNK_BYTES), Buffer.allocUnsafeSlow(CHUNK_BYTES)];
    let next = file.read(free, 0, CHUNK_BYTES);
    try {
        for (;;) {
            const { bytesRead } = await next;
            signal?.throwIfAborted();
            if (bytesRead === 0)
                return;
            [used, free] = [free, used];
            next = file.read(free, 0, CHUNK_BYTES);
            yield used.subarray(0, bytesRead);
        }
    }
    finally {
        // Whoever stops early has a reason of its own to tell.
        await next.catch(() => { });
        await file.close();
    }
}

;// CONCATENATED MODULE: ./src/data/csv/read-csv.ts







/** So many problems of a kind are named one by one. */
const MOST_NAMED = 10;
const PROGRESS_EVERY = 20_000;
/**
 * Reads CSV files that share one header into typed columns. Rows are streamed: what stays in memory is
 * the columns. A file whose column turns out late to hold something else than it seemed is read twice.
 *
 * @throws InputError with file and line for whatever in a file is not such a table.
 */
async function readCsv(files, options) {
    const first = await readOnce(files, options, new Set());
    if (first.lost.size === 0)
        return first.table();
    return (await readOnce(files, options, first.lost)).table();
}
async function readOnce(files, options, keepTexts) {
    const rows = new Rows(files, options, keepTexts);
    for (const file of files) {
        rows.startFile(file);
        const chunks = fileChunks(file.path, options.signal);
        await parseRecords(decode(chunks, file.name), file.name, rows);
        rows.endFile();
    }
    return rows.finish();
}
/** Takes records, the header first, and makes the table of them. */
class Rows {
    layout;
    #options;
    #keepTexts;
    #files = [];
    #bytes;
    #fileCount;
    #lines = new growing_array/* GrowingArray */.p(Uint32Array, 0);
    #hashes = new growing_array/* GrowingArray */.p(BigUint64Array, 0);
    #header;
    #builders = [];
    #hash = () => 0n;
    #awaitsHeader = true;
    #ragged = [];
    #raggedCount = 0;
    constructor(sources, options, keepTexts) {
        this.#options = options;
        this.#keepTexts = keepTexts;
        this.#bytes = sources.reduce((sum, file) => sum + file.bytes, 0);
        this.#fileCount = sources.length;
    }
    startFile(file) {
        this.#files.push({ file, firstRow: this.#lines.length });
        this.#awaitsHeader = true;
    }
    record(cells, line) {
        if (this.#awaitsHeader) {
            this.#awaitsHeader = false;
            this.#takeHeader(cells, line);
            return;
        }
        const builders = this.#builders;
        if (cells.length !== builders.length) {
            this.#takeRagged(cells.length, line);
            return;
        }
        for (let i = 0; i < builders.length; i++)
            builders[i].add(cells[i]);
        this.#hashes.push(this.#hash(cells));
        this.#lines.push(line);
        this.#tellProgress(1);
    }
    batch(records) {
        const builders = this.#builders;
        for (let i = 0; i < builders.length; i++)
            builders[i].addAll(records.column(i));
        this.#hashes.append(records.hashes);
        this.#lines.append(records.lines);
        this.#tellProgress(records.lines.length);
    }
    #tellProgress(added) {
        const rows = this.#lines.length;
        if (rows % PROGRESS_EVERY < added)
            this.#options.onProgress?.(rows);
    }
    #takeHeader(cells, line) {
        const names = cells.map((cell, i) => cell.trim() || `column ${i + 1}`);
        const at = { file: this.#file.name, line };
        if (this.#header) {
            if (names.join('\0') !== this.#header.join('\0')) {
                throw errors/* InputError */.dz.of(`the header differs from that of ${this.#files[0].file.name}`, {
                    at,
                    fix: `All files of a glob share one header: ${this.#header.join(', ')}`,
                });
            }
            return;
        }
        const twice = [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
        if (twice.length > 0) {
            throw new errors/* InputError */.dz(twice.map((name) => ({
                message: `column ${JSON.stringify(name)} stands more than once in the header`,
                at,
                fix: 'Give each column a name of its own.',
            })));
        }
        this.#header = names;
        const { label, hasher } = this.#options;
        const hashed = (0,row_hash/* hashedCells */.PP)(names, label, hasher);
        this.layout = { columns: names.length, ...hashed };
        this.#hash = (0,row_hash/* rowHasher */.WS)(hashed, hasher);
        // A row of n cells takes at least n bytes, but for the last one of a file.
        const mostRows = Math.ceil(this.#bytes / names.length) + this.#fileCount;
        this.#lines = new growing_array/* GrowingArray */.p(Uint32Array, mostRows);
        this.#hashes = new growing_array/* GrowingArray */.p(BigUint64Array, mostRows);
        this.#builders = names.map((name) => new ColumnBuilder(name, {
            mostRows,
            keepTexts: this.#keepTexts.has(name),
            expected: this.#options.kinds?.get(name),
        }));
    }
    #takeRagged(cells, line) {
        this.#raggedCount++;
        if (this.#ragged.length === MOST_NAMED)
            return;
        this.#ragged.push({
            message: `the row has ${cells} cells, the header has ${this.#builders.length}`,
            at: { file: this.#file.name, line },
        });
    }
    endFile() {
        const at = { file: this.#file.name };
        if (this.#awaitsHeader) {
            throw errors/* InputError */.dz.of('the file is empty', { at, fix: 'It needs a header line and rows.' });
        }
        if (this.#raggedCount > 0) {
            const more = this.#raggedCount - this.#ragged.length;
            throw new errors/* InputError */.dz([
                ...this.#ragged,
                {
                    message: more > 0 ? `${more} more rows are ragged` : 'every row needs the same cells',
                    at,
                    fix: 'Quote cells that hold the delimiter, and write missing cells empty.',
                },
            ]);
        }
    }
    get #file() {
        return this.#files.at(-1).file;
    }
    /** `lost` names the columns whose texts have to be read again. */
    finish() {
        const rows = this.#lines.length;
        if (rows === 0) {
            throw errors/* InputError */.dz.of('the file has a header but no rows', { at: { file: this.#file.name } });
        }
        this.#options.onProgress?.(rows);
        const lost = new Set();
        const built = [];
        for (const builder of this.#builders) {
            const column = builder.finish();
            if (column)
                built.push(column);
            else
                lost.add(builder.name);
        }
        return { lost, table: () => this.#table(built) };
    }
    #table(built) {
        const files = this.#files;
        const lines = this.#lines.take();
        const place = (row) => ({
            file: files.findLast(({ firstRow }) => firstRow <= row).file.name,
            line: lines[row],
        });
        return {
            file: files.length === 1 ? this.#file.name : `${files[0].file.name} … ${this.#file.name}`,
            rows: lines.length,
            columns: built.map(({ column }) => column),
            lines,
            hashes: this.#hashes.take(),
            odd: byColumn(built, ({ odd }) => odd),
            tooLarge: byColumn(built, ({ tooLarge }) => tooLarge),
            place,
        };
    }
}
function byColumn(built, cellsOf) {
    return new Map(built
        .filter((column) => cellsOf(column).length > 0)
        .map((column) => [column.column.name, cellsOf(column)]));
}


/***/ }),

/***/ 54519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lx: () => (/* binding */ columnKernels),
  qd: () => (/* binding */ recordKernels),
  x8: () => (/* binding */ signed)
});

;// CONCATENATED MODULE: ./src/data/kernels.generated.ts
// Written by scripts/build-wasm.mjs from assembly/data; do not edit.
// biome-ignore-all format: generated
const SOURCE_HASH = '21f367b8c7872aedfbf9422ca3366d436fd77a5267f17b559eb38c4a4831ac54';
const KERNELS = 'AGFzbQEAAAABMQhgAX8AYAN/f34BfmADf39/AGAFf39/fn8Bf2ADf39+AGAEf39/fwBgAXwAYAF/AX8DCgkBAgMEAAAFBgcFAwEAAQbHASJ/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHogIgBWNlbGxzAwAHdHJhaW5lZAMBBnNhbXBsZQMCBGVuZHMDAwdzYW1wbGVkAwQNcmVzZXJ2ZUNvbHVtbgAGDGNvdW50TWlzc2luZwAIBWNvdW50AwwGbWVkaWFuAw0EbWVhbgMOAnNkAw8IY29uc3RhbnQDEANmaXQABwp0YWtlU2FtcGxlAAUFcmlnaHQDEQd0YWxsaWVkAxIDYXVjAxMFdGFsbHkABAR0ZXh0AxUFb3JkZXIDFgdudW1iZXJzAxcGb3RoZXJzAxgFc3BhbnMDGQZoYXNoZXMDGgVsaW5lcwMbBG1vc3QDHAhwb3NpdGlvbgMgBGxpbmUDIQdyZXNlcnZlAAEFcGFyc2UAAgloYXNoSXRlbXMAAwZtZW1vcnkCAAwBAQrFGQnoBQIBfwR+IAAgAWohAyABrSEHIAFBIE8EfiACQtbrgu7q/Yn14AB8IQQgAkKxqazBrbjUpj19IQUgAkL56tDQ58mh5OEAfCEGA0AgAEEgaiIBIANNBEAgBCAAKQMAQs/W077Sx6vZQn58Qh+JQoeVr6+Ytt6bnn9+IQQgBSAAKQMIQs/W077Sx6vZQn58Qh+JQoeVr6+Ytt6bnn9+IQUgAiAAKQMQQs/W077Sx6vZQn58Qh+JQoeVr6+Ytt6bnn9+IQIgBiAAKQMYQs/W077Sx6vZQn58Qh+JQoeVr6+Ytt6bnn9+IQYgASEADAELCyAEQgGJIAVCB4l8IAJCDIl8IAZCEol8IARCz9bTvtLHq9lCfkIfiUKHla+vmLbem55/foVCh5Wvr5i23puef35CnaO16oOxjYr6AH0gBULP1tO+0ser2UJ+Qh+JQoeVr6+Ytt6bnn9+hUKHla+vmLbem55/fkKdo7Xqg7GNivoAfSACQs/W077Sx6vZQn5CH4lCh5Wvr5i23puef36FQoeVr6+Ytt6bnn9+Qp2jteqDsY2K+gB9IAZCz9bTvtLHq9lCfkIfiUKHla+vmLbem55/foVCh5Wvr5i23puef35CnaO16oOxjYr6AH0FIAJCxc/ZsvHluuonfAsgB3whAgNAIABBCGoiASADTQRAIAIgACkDAELP1tO+0ser2UJ+Qh+JQoeVr6+Ytt6bnn9+hUIbiUKHla+vmLbem55/fkKdo7Xqg7GNivoAfSECIAEhAAwBCwsgAEEEaiIBIANNBEAgAiAANQIAQoeVr6+Ytt6bnn9+hUIXiULP1tO+0ser2UJ+Qvnz3fGZ9pmrFnwhAiABIQALA0AgACADSQRAIAIgADEAAELFz9my8eW66id+hUILiUKHla+vmLbem55/fiECIABBAWohAAwBCwsgAiACQiGIhULP1tO+0ser2UJ+IgJCHYggAoVC+fPd8Zn2masWfiICQiCIIAKFC7IBACABJB0gAiQeIAAgAW5BAWokHEGgCSQVIABBtwlqQXBxJB8jHyAAakEXakFwcSQWIxYjHkECdGpBD2pBcHEkGCMYIx1BAnRqQQ9qQXBxJBcjHCMdbEEDdCIAIxdqQQ9qQXBxJBkjGSAAakEPakFwcSQaIxojHEEDdGpBD2pBcHEkGyMbIxxBAnRqQQ9qQXBxQf//A2pBEHY/AGsiAEEASgR/IABAAEEASAVBAAsEQAALC/AGAwh/AX4BfCMYQQAjHUECdPwLACMVIAFqIQojFSAAaiEAIAQkIQNAIAAgCkkEQCAAIxVrJCAgAC0AACIEQQ1GIgUgBEEKRnIEQCAAQQFqIgYgCkkgBSAFGyIEBEAgAC0AAUEKRiEECyAAQQJqIAYgBBshACMhQQFqJCEMAgtBACEEA0AgACEGIAQjHUkEQEIAIQ1BACEJIAAtAAAiBUEtRiILBEAgAEEBaiIALQAAIQULIAAhBwNAIAVBMGsiDEEKSQRAIAytIA1CCn58IQ0gAEEBaiIALQAAIQUMAQsLIAAgB2shDEQAAAAAAAD4fyEOIAVBLkYEfyAAQQFqIgAtAAAhBSAAIQcDQCAFQTBrIglBCkkEQCAJrSANQgp+fCENIABBAWoiAC0AACEFDAELCyAMIAAgB2siCWoFIAwLQQFrQRNJIgcEQCANQoCAgICAgIAQWCEHCyAHBH8gAiAFRgR/QQEFIAVBDUYgBUEKRnILBSAHCwRAIA26IAlBA3RBgAhqKwMAoyIOmiAOIAsbIQ4FIxggBEECdGoiBSAFKAIAQQFqNgIAIAAtAAAhBwNAIAIgB0cEfyAHQQ1GIAdBCkZyBUEBC0UEQCAAQQFqIgAtAAAhBwwBCwsLIxcgBCMcbCAIakEDdGogDjkDAAUgBi0AACEHA0AgAiAHRwR/IAdBDUYgB0EKRnIFQQELRQRAIABBAWoiAC0AACEHDAELCwsgBCMdSQRAIxkgCCMdbCAEakEDdGoiBSAGIxVrNgIAIAUgACMVazYCBAsgBEEBaiEEIAIgAC0AAEYEQCAAQQFqIQAMAQsLIAQjHUcEQCAIDwsgAC0AAEENRiIEBEAgAEEBaiAKSSEECyAAQQJqIABBAWogBAR/IAAtAAFBCkYFIAQLGyEAIx8hBEEAIQcDQCAHIx5JBEAgBwRAIARBADoAACAEQQFqIQQLIxUjGSMWIAdBAnRqKAIAIAgjHWxqQQN0aiIFKAIAaiEGIxUgBSgCBGogBmshCUEAIQUDQCAFIAlJBEAgBCAFaiAFIAZqKQMANwMAIAVBCGohBQwBCwsgBCAJaiEEIAdBAWohBwwBCwsjGiAIQQN0aiMfIAQjH2sgAxAANwMAIyEiBEEBaiQhIxsgCEECdGogBDYCACAIQQFqIQgMAQsLIAEkICAICzEBAX8DQCAAIANLBEAjGiADQQN0aiMVIAEgA2xqIAEgAhAANwMAIANBAWohAwwBCwsL8wMCA3wGfyMHQQAjC0ECdPwLAANAIAQjC0kEQCMGIARBAnRqIAQEfyMDIARBAWtBAnRqKAIABUEACzYCACAEQQFqIQQMAQsLQQAkEUEAJBIDQAJARAAAAAAAAPh/IQFBACEEA0AgBCMLSQRAIARBAnQiBSMGaigCACIGIwMgBWooAgBHBEAjBCAGQQN0aisDACIDIAFmRQRAIAMhAQsLIARBAWohBAwBCwsgASABYg0AQQAhBkEAIQdBACEFA0AgBSMLSQRAIwYgBUECdGooAgAiCCEEA0AgBCMDIAVBAnRqKAIASQR/IwQgBEEDdGorAwAgAWEFQQALBEAgBEEBaiEEDAELCyMGIAVBAnRqIAQ2AgAgBiAEIAhrIgkgBiAJSxshBiAHIAlqIQcgAUQAAAAAAADw/2IEQCAFQQFGBEAgAiAJuCMHKAIAuCMUuEQAAAAAAADgP6KhoqAhAgsgBUUEQCAEIAhrJBQLIwcgBUECdGoiCSAJKAIAIARqIAhrNgIACyAFQQFqIQUMAQsLIAAgBk0EQCMRIAZqJBELIAFEAAAAAAAA8P9iBEAjEiAHaiQSCwwBCwtEAAAAAAAA4D8gAiMLQQJJBHxEAAAAAAAAAAAFIwcoAgC4IwcoAgS4ogsiAaMgAUQAAAAAAAAAAGEbJBMLWQIBfwF8A0AgASMKSQRAIwQgAUEDdGpEAAAAAAAA8P8jACMCIAFBAnRqKAIAQQN0aisDACICIAJEAAAAAAAAAABjIAIgAmIgABsbOQMAIAFBAWohAQwBCwsLsAEAIAAkCCABJAkgAiQKIAMkC0GgCSQAIwhBA3RBrwlqQXBxJAEjASMJQQJ0akEPakFwcSQFIwUjCUEDdGpBD2pBcHEkAiMCIwpBAnRqQQ9qQXBxJAQjBCMKQQN0akEPakFwcSQDIwtBAnQiACMDakEPakFwcSQGIwYgAGpBD2pBcHEkByMHIABqQQ9qQXBxQf//A2pBEHY/AGsiAEEASgR/IABAAEEASAVBAAsEQAALC7kEAgl/AnwDQCAFIwlJBEAjACMBIAVBAnRqKAIAQQN0aisDACAAoyIKIAphBEAjBSABQQN0aiAKOQMAIAFBAWohAQsgBUEBaiEFDAELCyABJAwgAUUEQA8LIwUgAUEBdiIHQQN0aiEGIwUhAyMFIAFBAWtBA3RqIQIDQCACIANLBEACQCADKwMAIgojBSADIwVrQQN2IAIjBWtBA3ZqQQF2QQN0aisDACIApCACKwMAIAAgCqWkpSEKIAMhBSACIQQDQCAEIAVPBEACQANAIAUrAwAgCmMEQCAFQQhqIQUMAQsLA0AgBCsDACAKZARAIARBCGshBAwBCwsgBCAFSQ0AIAUrAwAhACAFIAQrAwA5AwAgBCAAOQMAIAVBCGohBSAEQQhrIQQMAgsLCyAEIAZPBEAgBCECBSAFIAZLDQEgBSEDCwwCCwsLAnwjBSAHQQN0aisDACIKIAFBAXENABojBSsDACEAQQEhBQNAIAUgB0kEQCAAIwUgBUEDdGorAwClIQAgBUEBaiEFDAELCyAARAAAAAAAAOA/oiAKRAAAAAAAAOA/oqALJA1BASQQIw0jCSABa7giCqIhAANAIAEgCUsEQCMFIAlBA3RqKwMAIgsjDWIEQEEAJBALIAAgC6AhACAJQQFqIQkMAQsLIAAjCbijJA4gCiMNIw6hIgAgAKKiIQADQCABIAhLBEAgACMFIAhBA3RqKwMAIw6hIgAgAKKgIQAgCEEBaiEIDAELCyAAIwm4o58kDwtFAgJ/AXwDQCABIwhJBEAgAkEBaiACIwAgAUEDdGorAwAiA0QAAAAAAAAAAGMgAyADYiAAGxshAiABQQFqIQEMAQsLIAILC6IBAQBBhggLmgHwPwAAAAAAACRAAAAAAAAAWUAAAAAAAECPQAAAAAAAiMNAAAAAAABq+EAAAAAAgIQuQQAAAADQEmNBAAAAAITXl0EAAAAAZc3NQQAAACBfoAJCAAAA6HZIN0IAAACilBptQgAAQOWcMKJCAACQHsS81kIAADQm9WsMQwCA4Dd5w0FDAKDYhVc0dkMAyE5nbcGrQwA9kWDkWOFD';

;// CONCATENATED MODULE: ./src/data/kernels.ts

let kernels_module;
let records;
/** One for all: what it holds is used before anything else is put there. */
function recordKernels() {
    records ??= instantiate();
    return records;
}
/** With memory of its own, which goes when it is not used any more. */
function columnKernels() {
    return instantiate();
}
function instantiate() {
    kernels_module ??= new WebAssembly.Module(Buffer.from(KERNELS, 'base64'));
    return new WebAssembly.Instance(kernels_module).exports;
}
/** WebAssembly takes 64-bit integers as signed ones. */
function signed(bits) {
    return BigInt.asIntN(64, bits);
}


/***/ }),

/***/ 38470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ planLabel),
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   k2: () => (/* binding */ readLabels)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63180);


/** A number label of no more distinct integers than this, each on many rows, stands for classes. */
const MOST_INTEGER_CLASSES = 20;
const ROWS_PER_INTEGER_CLASS = 10;
const MOST_CLASSES = 1000;
/**
 * Reads the task off the label column, as far as the config leaves it open.
 *
 * @throws InputError where the label can't be learnt: one class, a text that differs on every row, a
 * positive class that doesn't occur, …
 */
function planLabel(table, spec) {
    const column = table.columns.find(({ name }) => name === spec.label);
    refuseOddCells(table, column);
    const counts = countLabels(column);
    const fail = (message, fix) => {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`label ${JSON.stringify(column.name)} ${message}`, {
            at: { file: table.file },
            ...(fix === undefined ? {} : { fix }),
        });
    };
    if (counts.size === 0)
        return fail('is missing in every row');
    if (counts.size === 1) {
        return fail(`has the one value ${JSON.stringify([...counts.keys()][0])} in every row`, 'There is nothing to learn from a label that never differs.');
    }
    const task = spec.task === 'auto' ? taskOf(column, counts) : spec.task;
    if (spec.positive !== undefined && task !== 'binary') {
        fail(`makes the task ${task}, which has no positive class`, 'Leave `positive` out.');
    }
    if (spec.transform !== undefined && task !== 'regression') {
        fail(`makes the task ${task}; transform is for regression`, 'Leave `transform` out.');
    }
    if (task === 'regression') {
        if (column.kind !== 'number') {
            return fail(`holds ${describe(column)}, but the task is regression`, 'It needs numbers.');
        }
        return spec.transform === undefined
            ? { task, classes: [] }
            : { task, classes: [], transform: spec.transform };
    }
    if (column.kind === 'date' || column.kind === 'text' || column.kind === 'id') {
        fail(`holds ${describe(column)}, which can't be classes`);
    }
    if (counts.size > MOST_CLASSES) {
        return fail(`has more than ${MOST_CLASSES} classes`, 'If it is a number, set task: regression.');
    }
    const classes = sortClasses(column, [...counts.keys()]);
    if (task === 'binary') {
        if (classes.length !== 2) {
            fail(`has ${classes.length} classes, but the task is binary`, `The classes are: ${(0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(classes)}`);
        }
        return { task, classes: binaryClasses(classes, counts, spec.positive, fail) };
    }
    return { task, classes };
}
/** Class indices or targets (after the transform) of all rows; NaN where the label is missing. */
function readLabels(table, name, plan) {
    const column = table.columns.find((one) => one.name === name);
    refuseOddCells(table, column);
    const problems = [];
    const refuse = (row, message) => {
        if (problems.length < 10) {
            problems.push({ message: `label ${JSON.stringify(name)}: ${message}`, at: table.place(row) });
        }
    };
    const labels = new Float64Array(table.rows);
    const indexOf = new Map(plan.classes.map((label, index) => [label, index]));
    for (let row = 0; row < table.rows; row++) {
        const text = labelText(column, row);
        if (text === undefined) {
            labels[row] = Number.NaN;
        }
        else if (plan.task !== 'regression') {
            const index = indexOf.get(text);
            if (index === undefined)
                refuse(row, `${JSON.stringify(text)} is no class of the training rows`);
            labels[row] = index ?? Number.NaN;
        }
        else {
            const value = 'values' in column ? column.values[row] : Number.NaN;
            labels[row] = plan.transform === 'log' ? Math.log(value) : value;
            if (!Number.isFinite(labels[row]))
                refuse(row, `${text} has no logarithm`);
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return labels;
}
/** A label as it is written in fingerprints and predictions; undefined where it is missing. */
function labelText(column, row) {
    if ('values' in column) {
        const value = column.values[row];
        return Number.isNaN(value) ? undefined : String(value);
    }
    return column.levels[column.codes[row]];
}
/** How many rows have each label; of a number column with more than `MOST_CLASSES` distinct ones only the first. */
function countLabels(column) {
    if ('codes' in column) {
        const counts = new Uint32Array(column.levels.length);
        for (const code of column.codes)
            if (code >= 0)
                counts[code]++;
        const found = column.levels.map((level, code) => [level, counts[code]]);
        return new Map(found.filter(([, count]) => count > 0));
    }
    const counts = new Map();
    for (const value of column.values) {
        if (Number.isNaN(value))
            continue;
        counts.set(value, (counts.get(value) ?? 0) + 1);
        if (counts.size > MOST_CLASSES)
            break;
    }
    return new Map([...counts].map(([value, count]) => [String(value), count]));
}
function taskOf(column, counts) {
    if (counts.size === 2)
        return 'binary';
    if (column.kind !== 'number')
        return 'multiclass';
    let rows = 0;
    for (const [value, count] of counts) {
        if (!Number.isInteger(Number(value)))
            return 'regression';
        rows += count;
    }
    return counts.size <= MOST_INTEGER_CLASSES && rows >= counts.size * ROWS_PER_INTEGER_CLASS
        ? 'multiclass'
        : 'regression';
}
function sortClasses(column, classes) {
    return column.kind === 'number' ? classes.sort((a, b) => Number(a) - Number(b)) : classes.sort();
}
function binaryClasses(classes, counts, wanted, fail) {
    const [first, second] = [classes[0], classes[1]];
    if (wanted === undefined) {
        return counts.get(first) < counts.get(second) ? [second, first] : [first, second];
    }
    if (wanted === first)
        return [second, first];
    if (wanted === second)
        return [first, second];
    return fail(`has no class ${JSON.stringify(wanted)}`, (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .ZA)(wanted, classes, 'classes'));
}
function describe(column) {
    const names = { number: 'numbers', date: 'dates', id: 'a text that differs from row to row' };
    return column.kind in names
        ? names[column.kind]
        : column.kind === 'text'
            ? 'free text'
            : 'categories';
}
/** In a feature a slip of the pen is a missing value; in a label it would silently drop the row. */
function refuseOddCells(table, column) {
    const odd = table.odd.get(column.name) ?? [];
    if (odd.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(odd.slice(0, 10).map(({ row, text }) => ({
        message: `label ${JSON.stringify(column.name)} holds ${column.kind}s, but here it is ${JSON.stringify(text)}`,
        at: table.place(row),
        fix: 'Correct the cell, or leave it empty to drop the row.',
    })));
}


/***/ }),

/***/ 24033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ checkNamedColumns),
/* harmony export */   JA: () => (/* binding */ isSetAside),
/* harmony export */   VF: () => (/* binding */ isIdLike),
/* harmony export */   XH: () => (/* binding */ checkTestFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63180);
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16131);



/** Every column that the config names has to exist and to hold what it is named for. */
function checkNamedColumns(table, spec) {
    const names = table.columns.map(({ name }) => name);
    const problems = [];
    const require = (key, name) => {
        const column = table.columns.find((one) => one.name === name);
        if (!column) {
            problems.push({
                message: `no column ${JSON.stringify(name)}, which ${key} names`,
                at: { file: table.file },
                fix: (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .ZA)(name, names, 'columns'),
            });
        }
        return column;
    };
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
        if (column && spec.split.method === 'time' && !('values' in column)) {
            problems.push({
                message: `column ${JSON.stringify(column.name)}, which ${key} names, holds no dates or numbers`,
                at: table.place(0),
                fix: 'Write dates as in ISO 8601: 2024-05-31 or 2024-05-31T13:00:00Z.',
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
        if ((0,_table_infer_js__WEBPACK_IMPORTED_MODULE_2__/* .areFew */ .t)(cells.length, test.rows))
            continue;
        problems.push({
            message: `column ${JSON.stringify(name)} holds ${kindOf(training, name)}s in ${training.file}, but here it is ${JSON.stringify(cells[0].text)}, and more often`,
            at: test.place(cells[0].row),
        });
    }
    problems.push(...tooLargeCells(test, spec));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
}
function kindOf(table, name) {
    return table.columns.find((column) => column.name === name)?.kind ?? 'other thing';
}
function tooLargeCells(table, spec) {
    return [...table.tooLarge]
        .filter(([name]) => !spec.ignore.includes(name))
        .flatMap(([name, cells]) => cells.map(({ row, text }) => ({
        message: `column ${JSON.stringify(name)}: ${text.trim()} is infinite or too large to compute with`,
        at: table.place(row),
        fix: 'Write a number below 1e150, leave the cell empty, or put the column into data.ignore.',
    })));
}
/** The columns that the config takes out of the features: the label, and those that only steer. */
function isSetAside(name, spec) {
    return (spec.ignore.includes(name) ||
        name === spec.id ||
        name === spec.sampleWeight ||
        ('column' in spec.split && name === spec.split.column));
}
/** An integer column is an id if it counts the rows, or is named like an id and differs in each. */
function isIdLike(column) {
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
    return ID_NAMES.some((pattern) => pattern.test(name)) && new Set(values).size === values.length;
}
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

/***/ 95385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63180);




/**
 * The files that a path stands for, sorted. In the last segment of the path `*` and `?` match names
 * (Node 20 has no glob of its own, and data rarely needs more). Every one must be a readable
 * regular file that really lies in the workspace, whatever links lead to it.
 *
 * @param folder the working directory; names are relative to it
 * @throws InputError when there is none, or for each that can't be read.
 */
async function locate(path, workspace, folder = workspace) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
    const nameOf = (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const names = await namesBeside(path, workspace, root, nameOf(path));
    const pattern = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const found = names.includes(pattern) ? [pattern] : names.filter(matcher(pattern)).sort();
    if (found.length === 0) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(isGlob(pattern) ? 'no file matches' : 'no such file', {
            at: { file: nameOf(path) },
            fix: names.length === 0 ? 'Its folder is empty.' : (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .ZA)(pattern, names.sort(), 'files there'),
        });
    }
    const problems = [];
    const files = [];
    for (const name of found) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name);
        const problem = await whyNotReadable(file, root);
        if (problem)
            problems.push({ ...problem, at: { file: nameOf(file) } });
        else
            files.push({ path: file, name: nameOf(file), bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size });
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(problems);
    return files;
}
/** The names in the path's folder, which has to lie in the workspace: nothing outside of it is shown. */
async function namesBeside(path, workspace, root, name) {
    const at = { file: name };
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!isInside(folder, workspace) && !isInside(folder, root))
        throw outside(at);
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (error) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of('no such file', { at, fix: `There is no folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name)}.` }, { cause: error });
    }
    if (!isInside(real, root))
        throw outside(at);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(real);
    }
    catch (error) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of('its folder may not be read', { at }, { cause: error });
    }
}
const OUTSIDE = {
    message: 'the file lies outside the workspace',
    fix: 'Copy it into the workspace; links that lead out of it are not followed.',
};
function outside(at) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ ...OUTSIDE, at }]);
}
async function whyNotReadable(file, root) {
    try {
        if (!isInside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file), root))
            return OUTSIDE;
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if (kind.isDirectory()) {
            return {
                message: 'a directory, not a file',
                fix: `Name the file, or all files in it: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}/*.csv`,
            };
        }
        if (!kind.isFile())
            return { message: 'not a regular file' };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        return undefined;
    }
    catch (error) {
        const missing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
        return missing
            ? { message: 'a link to a file that does not exist' }
            : { message: 'the file may not be read', fix: 'Check its permissions.' };
    }
}
function isGlob(pattern) {
    return /[*?]/.test(pattern);
}
function matcher(pattern) {
    if (!isGlob(pattern))
        return () => false;
    const wanted = [...pattern];
    return (name) => matches(wanted, [...name]) && (pattern.startsWith('.') || !name.startsWith('.'));
}
/**
 * Whether `*` and `?` in a pattern make it a name. Only the last `*` is ever tried again, so many of them don't multiply the steps
 * as they would in a regular expression.
 */
function matches(pattern, name) {
    let [p, n] = [0, 0];
    let star;
    while (n < name.length) {
        if (pattern[p] === '*')
            star = { p: ++p, n };
        else if (pattern[p] === '?' || pattern[p] === name[n]) {
            p++;
            n++;
        }
        else if (star)
            [p, n] = [star.p, ++star.n];
        else
            return false;
    }
    return pattern.slice(p).every((char) => char === '*');
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}


/***/ }),

/***/ 51642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ isNone),
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   _U: () => (/* binding */ parseDate),
/* harmony export */   b2: () => (/* binding */ isMissing)
/* harmony export */ });
const MISSING = new Set(['NA', 'N/A', 'n/a', '#N/A', '<NA>', 'NaN', 'nan', 'null', 'Null', 'NULL']);
const LONGEST_MISSING = 4;
/** Empty, blank, or one of the usual words for "no value". `None` is not: it is a level in many files. */
function isMissing(cell) {
    if (cell.length > LONGEST_MISSING && cell.charCodeAt(0) > 32)
        return false;
    return MISSING.has(cell) || cell.trim() === '';
}
/** Python's `None`: missing where a column otherwise holds numbers, dates or booleans; a level elsewhere. */
function isNone(cell) {
    return cell === 'None' || cell === 'none';
}
const INFINITE = /^\s*([+-]?)inf(?:inity)?\s*$/i;
/**
 * A decimal number, with or without exponent and surrounding blanks. NaN where the cell is no number;
 * ±Infinity for `inf`, `Infinity` and what a 64-bit float can't hold (`1e400`).
 */
function parseNumber(cell) {
    const value = Number(cell);
    if (Number.isNaN(value)) {
        const sign = INFINITE.exec(cell)?.[1];
        return sign === undefined ? Number.NaN : sign === '-' ? -Infinity : Infinity;
    }
    // Number() also reads hexadecimal, octal and binary literals and takes a blank for 0.
    if (isPrefixed(cell) || (value === 0 && cell.trim() === ''))
        return Number.NaN;
    return value;
}
function isPrefixed(cell) {
    let start = 0;
    while (cell.charCodeAt(start) <= 32)
        start++;
    const letter = cell.charCodeAt(start + 1) | 32;
    return (cell.charCodeAt(start) === 48 && (letter === 120 || letter === 98 || letter === 111) // 0x 0b 0o
    );
}
const ISO_DATE = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?\s*$/;
/** An ISO 8601 date or date-time as milliseconds since 1970 UTC (UTC where it names no offset); else NaN. */
function parseDate(cell) {
    const match = ISO_DATE.exec(cell);
    if (!match)
        return Number.NaN;
    const [, year, month, day, hour, minute, second, fraction, zone] = match;
    const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0));
    // Date.UTC carries 31 February over into March, and hour 24 into the next day.
    const date = new Date(time);
    if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) {
        return Number.NaN;
    }
    if (Number(minute ?? 0) > 59 || Number(second ?? 0) > 59)
        return Number.NaN;
    return time + Math.round(Number(fraction ?? 0) * 1000) - offsetOf(zone);
}
function offsetOf(zone) {
    if (zone === undefined || zone === 'Z')
        return 0;
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
    return (zone[0] === '-' ? -minutes : minutes) * 60_000;
}


/***/ }),

/***/ 16131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ areBoolean),
/* harmony export */   e4: () => (/* binding */ kindOfStrings),
/* harmony export */   s9: () => (/* binding */ MOST_ODD),
/* harmony export */   t: () => (/* binding */ areFew)
/* harmony export */ });
/**
 * Whether cells that are no numbers are so few in a column of numbers that they are slips of the pen,
 * not levels: at most 1 %, or at most five cells that make up at most a tenth of a short column.
 */
function areFew(odd, cells) {
    return odd <= MOST_ODD && odd <= Math.max(cells * 0.01, Math.min(5, cells * 0.1));
}
const MOST_ODD = 1000;
const BOOLEANS = [
    ['false', 'true'],
    ['no', 'yes'],
    ['f', 't'],
    ['n', 'y'],
];
/** Whether the levels, whatever their case, are the two words of a boolean. */
function areBoolean(levels) {
    const words = [...new Set(levels.map((level) => level.trim().toLowerCase()))].sort().join();
    return BOOLEANS.some((pair) => pair.join() === words);
}
/** Below this many cells a column of distinct strings may just be a short file. */
const FEWEST_FOR_ID = 20;
/** What a column of strings that are neither numbers, dates nor booleans holds. */
function kindOfStrings(counts) {
    let cells = 0;
    let letters = 0;
    let words = 0;
    for (const { level, count } of counts) {
        cells += count;
        letters += level.length;
        words += level.trim().split(/\s+/).length;
    }
    const distinct = counts.length;
    if (cells < FEWEST_FOR_ID || distinct < cells / 2)
        return 'category';
    if (words / distinct >= 4 && letters / distinct >= 20)
        return 'text';
    return distinct >= cells * 0.95 ? 'id' : 'category';
}


/***/ }),

/***/ 99228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ hashedCells),
/* harmony export */   WS: () => (/* binding */ rowHasher),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   mX: () => (/* binding */ loadHasher)
/* harmony export */ });
/* harmony import */ var xxhash_wasm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77261);

let ready;
function loadHasher() {
    ready ??= (0,xxhash_wasm__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)();
    return ready;
}
/** No cell holds a NUL (the reader refuses it), so joined cells can't be mistaken for others. */
const SEPARATOR = '\0';
/** All cells but that of the column `except`; the seed is XXH64 of the others' names, joined by NUL. */
function hashedCells(header, except, hasher) {
    const named = header
        .map((name, index) => ({ name, index }))
        .filter(({ name }) => name !== except)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
        hashed: named.map(({ index }) => index),
        seed: hasher.h64(named.map(({ name }) => name).join(SEPARATOR)),
    };
}
/** Hashes rows: XXH64 of the cells, joined by NUL in UTF-8. */
function rowHasher({ hashed, seed }, hasher) {
    const chosen = new Array(hashed.length);
    return (cells) => {
        for (let i = 0; i < hashed.length; i++)
            chosen[i] = cells[hashed[i]];
        return hasher.h64(chosen.join(SEPARATOR), seed);
    };
}
/** Hashes as they are written in row ids: 16 hexadecimal digits each. */
function hexOf(hashes) {
    const digits = Buffer.from(hashes.slice().buffer).swap64().toString('hex');
    return Array.from({ length: hashes.length }, (_, i) => digits.slice(16 * i, 16 * (i + 1)));
}


/***/ }),

/***/ 6974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ shrink),
/* harmony export */   p: () => (/* binding */ GrowingArray)
/* harmony export */ });
/// <reference lib="es2024.arraybuffer" />
const FIRST = 4096;
/**
 * A typed array that grows in place, in a resizable buffer: it is never copied, so a column of a million
 * numbers never stands in memory twice. `most` bounds its length; what is reserved but not used takes addresses, not
 * memory.
 */
class GrowingArray {
    #type;
    #most;
    #buffer;
    #array;
    length = 0;
    constructor(type, most) {
        this.#type = type;
        this.#most = most;
        const capacity = Math.min(FIRST, most);
        this.#buffer = new ArrayBuffer(capacity * type.BYTES_PER_ELEMENT, {
            maxByteLength: most * type.BYTES_PER_ELEMENT,
        });
        this.#array = new type(this.#buffer, 0, capacity);
    }
    push(value) {
        if (this.length === this.#array.length)
            this.#grow(this.length + 1);
        this.#array[this.length++] = value;
    }
    append(values) {
        const length = this.length + values.length;
        if (length > this.#array.length)
            this.#grow(length);
        this.#array.set(values, this.length);
        this.length = length;
    }
    /** Replaces a value that was pushed. */
    set(index, value) {
        this.#array[index] = value;
    }
    #grow(length) {
        if (length > this.#most)
            throw new RangeError(`more than ${this.#most} values`);
        const capacity = Math.min(Math.max(length, this.#array.length * 2), this.#most);
        this.#buffer.resize(capacity * this.#type.BYTES_PER_ELEMENT);
        this.#array = new this.#type(this.#buffer, 0, capacity);
    }
    /** What was pushed so far, as a view that shares the memory. */
    values() {
        return new this.#type(this.#buffer, 0, this.length);
    }
    /** What was pushed, as an array that follows the buffer's length (see `shrink`). Nothing can be pushed any more. */
    take() {
        this.#buffer.resize(this.length * this.#type.BYTES_PER_ELEMENT);
        return new this.#type(this.#buffer);
    }
}
/** Shortens an array that a GrowingArray gave, and gives the memory back at once, not when garbage is collected. */
function shrink(array, length) {
    const { buffer } = array;
    if ('resize' in buffer && buffer.resizable)
        buffer.resize(length * array.BYTES_PER_ELEMENT);
}


/***/ }),

/***/ 63180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   Zv: () => (/* binding */ listNames)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56942);


const MOST_SHOWN = 30;
/** What is longer is no name that somebody typed, and would take its square to compare. */
const LONGEST_NAME = 100;
/** The candidate that a typing error most likely meant, or undefined where half of the word would be wrong. */
function nearest(word, candidates) {
    const third = Math.max(2, Math.floor(word.length / 3));
    const limit = Math.min(third, Math.ceil(word.length / 2) - 1);
    let best;
    let bestDistance = limit + 1;
    if (word.length > LONGEST_NAME)
        return undefined;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        if (d < bestDistance)
            [best, bestDistance] = [candidate, d];
    }
    return best;
}
/**
 * `Did you mean "accuracy"?`, or else the list of what there is.
 * @param what the candidates in the plural: `metrics`
 */
function suggest(word, candidates, what) {
    const near = nearest(word, candidates);
    if (near !== undefined)
        return `Did you mean ${JSON.stringify(near)}?`;
    return `The ${what} are: ${listNames(candidates)}`;
}
/** `red, "light blue", …`: a name stands in quotes where it is no plain word. */
function listNames(names) {
    const shown = names.slice(0, MOST_SHOWN).map((name) => {
        const short = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(name, LONGEST_NAME);
        return /^[\p{L}\p{N}_./()-]+$/u.test(short) ? short : JSON.stringify(short);
    });
    return `${shown.join(', ')}${names.length > MOST_SHOWN ? ', …' : ''}`;
}


/***/ }),

/***/ 56942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** A text of at most so many characters, which shows where it was cut. */
function shorten(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}


/***/ })

};
