export const id = 8795;
export const ids = [8795];
export const modules = {

/***/ 68415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** The levels that rows hold, the most frequent first. */
var countLevels = (function countLevels(column) {
    const counts = (0,_table_level_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .levelCounts */ .p)(column);
    return column.levels
        .map(((level, code) => ({ level, count: counts[code] })))
        .filter((({ count }) => count > 0))
        .sort(((a, b) => b.count - a.count));
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZT: (() => (/* binding */ countLevels)),
/* harmony export */   gh: () => (/* binding */ cellsOfLevels),
/* harmony export */   vj: () => (/* binding */ presentCells)
/* harmony export */ });
/* harmony import */ var _table_level_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30606);

const MOST_NAMED = 5;
/** Where a column holds certain levels: how many rows, the lines of the first ones, and some of the levels. */
function cellsOfLevels({ codes, levels }, place, isMeant) {
    const meant = levels.map(isMeant);
    const lines = [];
    const examples = new Set();
    let rows = 0;
    codes.forEach((code, row) => {
        if (code < 0 || !meant[code])
            return;
        rows++;
        if (lines.length < MOST_NAMED)
            lines.push(place(row).line ?? 0);
        if (examples.size < MOST_NAMED)
            examples.add(levels[code]);
    });
    return { rows, lines, examples: [...examples] };
}
/** How many rows have a cell of a column, the lines of the first ones, and some of the cells. */
function presentCells(column, place) {
    const lines = [];
    const examples = new Set();
    let rows = 0;
    const length = 'values' in column ? column.values.length : column.codes.length;
    for (let row = 0; row < length; row++) {
        const isMissing = 'values' in column ? Number.isNaN(column.values[row]) : column.codes[row] < 0;
        if (isMissing)
            continue;
        rows++;
        if (lines.length < MOST_NAMED)
            lines.push(place(row).line ?? 0);
        if (examples.size < MOST_NAMED)
            examples.add(cellText(column, row));
    }
    return { rows, lines, examples: [...examples] };
}
function cellText(column, row) {
    if ('codes' in column)
        return column.levels[column.codes[row]];
    const value = column.values[row];
    return column.kind === 'date' ? new Date(value).toISOString() : String(value);
}



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

/***/ 95813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The dialect of a CSV file by the whole of its head: the delimiter that cuts the lines below the first and the first one alike, into the most
 * cells; blanks only where no other does. A `sep=` line (Excel's) decides by itself. Comment lines above the header are skipped.
 */
var dialectOf = (function dialectOf(head, spec, whole) {
    const all = linesOf(head, whole, spec.comment);
    const declared = SEPARATOR_LINE.exec(all[0]?.text ?? '')?.[1];
    const from = typeof spec.header === 'number' ? spec.header : 0;
    const lines = all.filter((({ line, text }, i) => line >= from &&
        !(declared !== undefined && i === 0) &&
        !(spec.comment !== undefined && text.startsWith(spec.comment))));
    const given = spec.delimiter ?? DELIMITERS.find(((delimiter) => delimiter === declared)) ?? undefined;
    const plain = lines.filter((({ isComment }) => !isComment));
    const candidates = DELIMITERS.map(((delimiter, i) => candidate(lines, plain, delimiter, i)));
    const chosen = given
        ? candidates.find(({ delimiter }) => delimiter === given)
        : choose(candidates, lines);
    const first = lines[spec.header === undefined ? chosen.header : 0] ?? lines[0];
    return {
        delimiter: chosen.delimiter,
        start: first?.start ?? 0,
        line: first?.line ?? 1,
        ...(spec.header === false && { unnamed: chosen.most + 1 }),
    };
});
/** @param plain the lines that are no comments */
var candidate = (function candidate(lines, plain, delimiter, i) {
    const below = plain.slice(1);
    const most = mode(below.length > 0 ? below : plain, i);
    const header = Math.max(0, 
    // Words are no cells, even where there are as many of them.
    lines.findIndex((({ isComment, counts }) => !isComment || (delimiter !== ' ' && counts[i] === most))));
    const body = lines[header] === plain[0] ? below : plain;
    let same = 0;
    for (const { counts } of body)
        if (counts[i] === most)
            same++;
    return {
        delimiter,
        header,
        most,
        lines: body.length,
        even: most > 0 && same >= MOSTLY * body.length,
        named: lines[header]?.counts[i] === most,
    };
});
var choose = (function choose(candidates, lines) {
    const best = ((some) => some.reduce(((a, b) => (a && a.most >= b.most ? a : b)), undefined));
    const rare = candidates.filter((({ delimiter }) => RARE.has(delimiter)));
    const marks = candidates.slice(0, -1 - rare.length);
    const blank = candidates.at(-1);
    const even = marks.filter(((one) => one.even));
    const header = lines[blank.header];
    const occurs = marks.find(((_, i) => (header?.counts[i] ?? 0) > 0));
    return (best(even.filter((({ named }) => named))) ??
        (occurs ? undefined : best(rare.filter(({ even, named }) => even && named))) ??
        (blank.even && blank.named && !occurs ? blank : undefined) ??
        best(even.filter(({ lines }) => lines >= FEWEST_LINES)) ??
        occurs ??
        marks[0]);
});
/** How often a delimiter occurs in most of the lines. */
var mode = (function mode(lines, i) {
    const counts = new Map();
    for (const line of lines) {
        const value = line.counts[i];
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    let most = 0;
    for (const [value, count] of counts)
        if (count > (counts.get(most) ?? 0))
            most = value;
    return most;
});
/** The lines of the head, but for blank ones and a last one that may be cut off. */
var linesOf = (function linesOf(head, whole, comment) {
    const bytes = head.subarray(0, HEAD_BYTES);
    const lines = [];
    let counts = CODES.map((() => 0));
    let quoted = false;
    let start = 0;
    let line = 1;
    let first = 1;
    let empty = true;
    let last = BLANK;
    const take = ((end) => {
        if (!empty) {
            const says = lines.length === 0 || comment !== undefined || mayBeComment(bytes[start]);
            const text = says ? beginningOf(bytes.subarray(start, end)) : '';
            if (last === BLANK && counts.at(-1) > 0)
                counts[counts.length - 1]--;
            lines.push({ start, line: first, counts, text, isComment: COMMENT_LINE.test(text) });
        }
        counts = CODES.map((() => 0));
        empty = true;
        last = BLANK;
    });
    for (let i = 0; i < bytes.length && lines.length < MOST_LINES; i++) {
        const byte = bytes[i];
        if (PARTS_NOTHING[byte] === 1) {
            last = quoted ? QUOTE : byte;
            empty = false;
            continue;
        }
        const isBreak = byte === LF || (byte === CR && bytes[i + 1] !== LF);
        if (isBreak)
            line++;
        if (byte === QUOTE)
            quoted = !quoted;
        if (isBreak && !quoted) {
            take(i);
            start = i + 1;
            first = line;
            continue;
        }
        if (byte === CR)
            continue;
        if (byte !== BLANK)
            empty = false;
        if (!quoted) {
            // A run of blanks counts once, and not at the ends of a line.
            const place = byte === BLANK && last === BLANK ? NONE : PLACES[byte];
            if (place !== NONE)
                counts[place]++;
            last = byte;
        }
        else
            last = QUOTE;
    }
    if (lines.length === 0 || (whole && bytes.length === head.length))
        take(bytes.length);
    return lines;
});
/** A line that begins with a letter, say, is none: see `COMMENT_LINE`. */
var mayBeComment = (function mayBeComment(first) {
    return first <= BLANK || first >= 0x80 || MARKS.includes(first);
});
var beginningOf = (function beginningOf(line) {
    return Buffer.from(line.subarray(0, SHOWN_BYTES)).toString('utf8');
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: (() => (/* binding */ dialectOf)),
/* harmony export */   l: () => (/* binding */ DELIMITERS)
/* harmony export */ });
/** A blank stands for runs of blanks, as in columns that are lined up. */
const DELIMITERS = [',', ';', '\t', '|', '^', '~', ':', ' '];
/** They part other things too, like hours and minutes: taken only where they cut all lines, the header included, and no usual one does. */
const RARE = new Set(['^', '~', ':']);
const QUOTE = 34;
const LF = 10;
const CR = 13;
const BLANK = 32;
const CODES = DELIMITERS.map(((delimiter) => delimiter.charCodeAt(0)));
const NONE = 255;
/** By byte: which delimiter it is. */
const PLACES = Uint8Array.from({ length: 256 }, ((_, byte) => CODES.indexOf(byte)));
/** By byte: 1 for what parts no cells and no lines. Nearly all bytes are so. */
const PARTS_NOTHING = Uint8Array.from({ length: 256 }, ((_, byte) => [...CODES, QUOTE, LF, CR].includes(byte) ? 0 : 1));
/** So much of a file tells its dialect. */
const HEAD_BYTES = 1 << 16;
const MOST_LINES = 500;
/** So many of a line's first bytes are kept as text. */
const SHOWN_BYTES = 64;
/** So many of the lines have to have the same cells. */
const MOSTLY = 0.9;
/** Fewer lines say less than the header. */
const FEWEST_LINES = 3;
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?\s*$/i;
const COMMENT_LINE = /^\ufeff?\s*(#|%|\/\/)/;
const MARKS = [...Buffer.from('#%/')];









/***/ }),

/***/ 46571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Multiply and mix, with the finish of MurmurHash3 (A. Appleby, public domain). */
var hashOf = (function hashOf(text) {
    let hash = text.length;
    for (let i = 0; i < text.length; i++) {
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
        hash ^= hash >>> 15;
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
});
/** A cell is a part of a larger text, which V8 keeps in memory as long as the part. */
var copyOf = (function copyOf(cell) {
    return cell.length < SHORTEST_PART ? cell : Buffer.from(cell).toString();
});
var ownForm = (function ownForm(cell) {
    return PLAIN.test(cell) ? cell : cell.trim().normalize('NFC');
});
/** Plain decimal numbers, or dates as in ISO 8601. */
var plainReading = (function plainReading(kind, missing = (0,missing_words/* missingWords */.y)()) {
    return { kind, parse: PARSERS[kind], missing };
});
/** Whether the cells coded so far are plain numbers or ISO dates, but for a few. */
var valueKindOf = (function valueKindOf(cells, missing) {
    const counts = cells.counts();
    const levels = cells.levels();
    return ['number', 'date'].find(((kind) => {
        let present = 0;
        let odd = 0;
        levels.forEach(((level, code) => {
            if (missing.has(level))
                return;
            if (!Number.isNaN(PARSERS[kind](level)))
                present += counts[code];
            else if (!(0,cell_values/* isNone */.$I)(level))
                odd += counts[code];
        }));
        return present > 0 && (0,infer/* areFew */.t)(odd, present + odd);
    }));
});
/** What the config asks for. */
var askedReading = (function askedReading(spec, missing) {
    const as = spec?.as;
    if (as?.kind !== 'number' && as?.kind !== 'date')
        return undefined;
    return { kind: as.kind, parse: (0,infer_format/* cellParser */.w)(as.kind, as.format), missing };
});
/** What the training file has. */
var expectedReading = (function expectedReading(expected, missing) {
    if (expected?.values)
        return expected.values;
    const kind = expected?.kind;
    return kind === 'number' || kind === 'date' ? plainReading(kind, missing) : undefined;
});
/** Whether cells hold plain decimal numbers and nothing else, but for missing ones. */
var areNumbers = (function areNumbers({ numbers, plain, text }) {
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
});
/**
 * A parser of a text's records, which has to be used before the next is made. It parses from `start` on, which is the start of a line
 * of that number, up to `until`, the start of another or the end of the text, or to the first record that has other cells than it should. Blank lines are
 * skipped.
 */
var batchParser = (function batchParser({ bytes, ascii, delimiter }, { columns, hashed, seed }) {
    const kernels = (0,data_kernels/* recordKernels */.qd)();
    kernels.reserve(bytes.length, columns, hashed.length);
    const { buffer } = kernels.memory;
    new Uint32Array(buffer, kernels.order.value, hashed.length).set(hashed);
    new Uint8Array(buffer, kernels.text.value, bytes.length).set(bytes);
    // Cutting a string is faster than decoding bytes, cell by cell, where it is more than a few.
    let decoded;
    let cuts = 0;
    const cut = ((from, end) => {
        if (!ascii)
            return bytes.toString('utf8', from, end);
        if (++cuts <= FEW_CUTS)
            return bytes.toString('latin1', from, end);
        decoded ??= bytes.toString('latin1');
        return decoded.slice(from, end);
    });
    return ((start, line, until = bytes.length) => {
        const records = kernels.parse(start, until, delimiter.charCodeAt(0), (0,data_kernels/* signed */.x8)(seed), line);
        const others = new Uint32Array(buffer, kernels.others.value, columns);
        const grouped = new Uint32Array(buffer, kernels.grouped.value, columns);
        const padded = new Uint32Array(buffer, kernels.padded.value, columns);
        const spans = new Uint32Array(buffer, kernels.spans.value, 2 * records * columns);
        const column = ((index) => ({
            numbers: new Float64Array(buffer, kernels.numbers.value + 8 * kernels.most.value * index, records),
            plain: others[index] === 0,
            grouped: grouped[index],
            ungrouped: grouped[index] === UNGROUPED,
            padded: padded[index],
            text: ((record) => {
                const at = 2 * (record * columns + index);
                return cut(spans[at], spans[at + 1]);
            }),
            is: (record, text) => {
                const at = 2 * (record * columns + index);
                const [from, end] = [spans[at], spans[at + 1]];
                return ascii ? holdsAscii(bytes, from, end, text) : cut(from, end) === text;
            },
            coder: (() => {
                kernels.startCodes();
                return {
                    codes: new Int32Array(buffer, kernels.codes.value, records),
                    find: ((from) => kernels.codeCells(index, from, records)),
                    learn: ((record, code) => kernels.learnCode(index, record, code)),
                };
            }),
        }));
        return {
            batch: {
                lines: new Uint32Array(buffer, kernels.lines.value, records),
                hashes: new BigUint64Array(buffer, kernels.hashes.value, records),
                unusual: new Uint32Array(buffer, kernels.unusual.value, kernels.unusualCount.value),
                column,
            },
            end: kernels.position.value,
            line: kernels.line.value,
        };
    });
});
/**
 * Splits UTF-8 text into the records of a CSV file (RFC 4180), strictly: a quote out of place is an error.
 * Lines end with CRLF, LF or CR; blank lines are skipped. What the spec leaves open of the dialect is read off the head of the file. Records may differ
 * in length; that is the caller's to judge. A file without a header gets one of blanks.
 *
 * @throws InputError with the line where the text is no CSV.
 */
var parseRecords = (async function parseRecords(text, file, sink, spec = {}) {
    const source = text[Symbol.asyncIterator]();
    try {
        const { head, whole } = await headOf(source);
        if (head.length === 0)
            return;
        const dialect = (0,csv_dialect/* dialectOf */.E)(head, spec, whole);
        const squeeze = dialect.delimiter === ' ';
        const delimiter = squeeze ? '\t' : dialect.delimiter;
        const rest = from(head.subarray(dialect.start), source);
        const { comment } = spec;
        const chunks = squeeze || comment !== undefined
            ? rewriteLines(rest, { squeeze, ...(comment !== undefined && { comment }) })
            : rest;
        if (dialect.unnamed !== undefined)
            sink.record(Array(dialect.unnamed).fill(''), dialect.line);
        const unquoted = new UnquotedRecords(delimiter, sink, dialect);
        for (let chunk = await chunks.next(); !chunk.done; chunk = await chunks.next()) {
            if (chunk.value.includes(csv_records_QUOTE)) {
                const start = { text: Buffer.concat([unquoted.rest(), chunk.value]), line: unquoted.line };
                const { parseQuoted } = await Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(2860)]).then(__webpack_require__.bind(__webpack_require__, 72860));
                await parseQuoted(start, chunks, { file, delimiter, sink });
                return;
            }
            unquoted.add(chunk.value);
            const at = { file, line: unquoted.line };
            (0,record_limits/* refuseLongRecord */.eJ)(unquoted.pending.bytes, at);
            (0,record_limits/* refuseManyCells */.$E)(unquoted.pending.cells, at);
        }
        unquoted.end();
    }
    finally {
        await source.return?.();
    }
});
var headOf = (async function headOf(source) {
    const first = await source.next();
    if (first.done)
        return { head: new Uint8Array(0), whole: true };
    let head = first.value;
    while (head.length < SMALLEST_HEAD) {
        // The next chunk overwrites this one.
        head = Uint8Array.from(head);
        const more = await source.next();
        if (more.done)
            return { head, whole: true };
        head = Buffer.concat([head, more.value]);
    }
    return { head, whole: false };
});
var from = (async function* from(head, source) {
    yield head;
    for (let more = await source.next(); !more.done; more = await source.next())
        yield more.value;
});
/**
 * Passes on UTF-8 text and nothing else; a chunk may be overwritten by the next. A NUL byte is refused too: no text has one, so that it can join cells
 * unmistakably.
 *
 * @param skipped how many bytes of the file came before
 * @throws InputError with line and byte of the first bad byte
 */
var checkedUtf8 = (async function* checkedUtf8(chunks, file, skipped) {
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
});
/** How many bytes there are up to the end of the last character that is not cut off. */
var wholeCharacters = (function wholeCharacters(bytes) {
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
});
var check = (function check(bytes, { file, line, offset }) {
    const nul = bytes.indexOf(0);
    const bad = (0,external_node_buffer_.isUtf8)(bytes) ? -1 : firstBadByte(bytes);
    const first = nul >= 0 && (bad < 0 || nul < bad) ? nul : bad;
    if (first < 0)
        return;
    const at = { file, line: line + countNewlines(bytes.subarray(0, first)) };
    if (first === nul) {
        const place = offset + nul;
        // Of a letter of ASCII, the other byte.
        const form = place % 2 === 0 ? 'UTF-16BE' : 'UTF-16LE';
        throw errors/* InputError */.dz.of(`a NUL byte at byte ${place}: no text, or UTF-16 without its mark`, {
            at,
            fix: `${place <= 1 ? 'If it is UTF-16' : `Take it out: tr -d '\\0' < ${file} > text.csv; or, if it is UTF-16`}: iconv -f ${form} -t UTF-8 ${file} > utf8.csv`,
        });
    }
    const byte = bytes[bad].toString(16).toUpperCase();
    throw errors/* InputError */.dz.of(`not UTF-8: byte 0x${byte} at byte ${offset + bad}; it looks like Latin-1 (ISO-8859-1) or Windows-1252`, { at, fix: `Convert it: iconv -f WINDOWS-1252 -t UTF-8 ${file} > utf8.csv` });
});
var countNewlines = (function countNewlines(bytes) {
    let count = 0;
    for (let i = bytes.indexOf(10); i >= 0; i = bytes.indexOf(10, i + 1))
        count++;
    return count;
});
var unpack = (function unpack(command) {
    return `Unpack it with ${command}, or pack it as gzip or zstd instead.`;
});
/**
 * A file's bytes as UTF-8 without byte order mark: UTF-8 as it is, UTF-16 with a byte order mark converted.
 *
 * @throws InputError for any other encoding and for formats that are no text, by name where they can be told.
 */
var decode = (async function* decode(chunks, file) {
var from = (async function* from(skipped) {
        try {
            if (start.length > skipped)
                yield start.subarray(skipped);
            for (let more = await source.next(); !more.done; more = await source.next())
                yield more.value;
        }
        finally {
            await source.return?.();
        }
    });
    const source = chunks[Symbol.asyncIterator]();
    let start = new Uint8Array(0);
    let next = await source.next();
    while (!next.done) {
        start = Buffer.concat([start, next.value]);
        if (start.length >= LONGEST)
            break;
        next = await source.next();
    }
    const format = FORMATS.find((({ magic }) => startsWith(start, magic)));
    if (format) {
        throw errors/* InputError */.dz.of(`the file is ${format.name}, not CSV text`, {
            at: { file },
            fix: format.fix ?? 'Write it out as a CSV file in UTF-8, as JSON lines or as Parquet.',
        });
    }
    
    if (startsWith(start, [0xff, 0xfe]))
        yield* fromUtf16(from(2), 'utf-16le', file);
    else if (startsWith(start, [0xfe, 0xff]))
        yield* fromUtf16(from(2), 'utf-16be', file);
    else {
        const mark = startsWith(start, [0xef, 0xbb, 0xbf]) ? 3 : 0;
        yield* checkedUtf8(from(mark), file, mark);
    }
});
var startsWith = (function startsWith(bytes, magic) {
    return bytes.length >= magic.length && magic.every(((byte, i) => bytes[i] === byte));
});
/**
 * The rows of a file, whatever its format: CSV, JSON lines, both also as gzip or zstd, and Parquet, each by its first bytes. What only some files need is loaded for them.
 * @throws InputError with file and line for whatever is no such table
 */
var readRecords = (async function readRecords({ path, name }, sink, { csv, tool, signal, }) {
    const format = await formatOf(path);
    if (format === 'parquet') {
        const { readParquet } = await __webpack_require__.e(/* import() */ 8939).then(__webpack_require__.bind(__webpack_require__, 78939));
        return readParquet({ path, name }, sink, signal);
    }
    const bytes = (0,file_chunks/* fileChunks */.T)(path, { signal });
    const plain = format === 'text' ? bytes : (await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(1100)]).then(__webpack_require__.bind(__webpack_require__, 71100))).decompress(bytes, format, name);
    const text = decode(plain, name);
    if (tool) {
        const { readOutcomes } = await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(9445)]).then(__webpack_require__.bind(__webpack_require__, 81826));
        return readOutcomes(text, name, sink, tool);
    }
    const { head, chunks } = await begun(text);
    if (ARRAY.test(head)) {
        throw errors/* InputError */.dz.of('the file is one JSON array, not JSON lines', {
            at: { file: name },
            fix: "Write each object on a line of its own: jq -c '.[]' FILE > rows.jsonl",
        });
    }
    if (!JSON_LINES.test(name) && !OBJECT.test(head))
        return parseRecords(chunks, name, sink, csv);
    const { parseJsonLines } = await __webpack_require__.e(/* import() */ 4575).then(__webpack_require__.bind(__webpack_require__, 4575));
    return parseJsonLines(chunks, name, sink);
});
/** How a text begins, and the whole of it. */
var begun = (async function begun(text) {
var chunks = (async function* chunks() {
        try {
            if (!first.done)
                yield first.value;
            yield* text;
        }
        finally {
            await text.return(undefined);
        }
    });
    const first = await text.next();
    const head = first.done ? '' : Buffer.from(first.value.subarray(0, 64)).toString('latin1');
    
    return { head, chunks: chunks() };
});
var formatOf = (async function formatOf(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
        const start = buffer.subarray(0, bytesRead);
        if (isSkippable(start))
            return 'zstd';
        const found = MAGIC.find((({ bytes }) => bytes.every(((byte, i) => start[i] === byte))));
        return found?.format ?? 'text';
    }
    finally {
        await file.close();
    }
});
/** A frame of zstd that holds no data, as pzstd writes one before each that does (RFC 8878, 3.1.2). */
var isSkippable = (function isSkippable(start) {
    return start.length === 4 && (start.readUInt32LE() & 0xfffffff0) >>> 0 === 0x184d2a50;
});
/**
 * Reads CSV files that share one header into typed columns. Rows are streamed: what stays in memory is
 * the columns. A file whose column turns out late to hold something else than it seemed is read twice.
 *
 * @throws InputError with file and line for whatever in a file is not such a table.
 */
var readCsv = (async function readCsv(files, options) {
    const first = await readOnce(files, options, new Set());
    if (first.lost.size === 0)
        return first.table();
    return (await readOnce(files, options, first.lost)).table();
});
var readOnce = (async function readOnce(files, options, keepTexts) {
    const rows = new Rows(files, options, keepTexts);
    for (const file of files) {
        rows.startFile(file);
        await readRecords(file, rows, options);
        rows.endFile();
    }
    return rows.finish();
});
var byColumn = (function byColumn(built, cellsOf) {
    return new Map(built
        .filter(((column) => cellsOf(column).length > 0))
        .map((column) => [column.column.name, cellsOf(column)]));
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: (() => (/* binding */ readCsv))
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/numeric/growing-array.ts
var growing_array = __webpack_require__(6974);
// EXTERNAL MODULE: ./src/data/split/hash-items.ts
var hash_items = __webpack_require__(81694);
// EXTERNAL MODULE: ./src/data/table/normal-cell.ts
var normal_cell = __webpack_require__(5337);
;// CONCATENATED MODULE: ./src/data/table/column-hash.ts


/**
 * The rows' hashes where a file holds columns: the sum, modulo 2^64, of each cell's XXH64, whose seed is that of the column's name, so that the order of
 * columns does not matter. A number is hashed by its eight bytes, a text in its normal form by its UTF-8.
 */
class ColumnHashes {
    #sums;
    #hasher;
    constructor(rows, hasher) {
        this.#sums = new Uint32Array(2 * rows);
        this.#hasher = hasher;
    }
    addNumbers(name, values, from) {
        this.#add((0,hash_items/* hashItems */.N$)((0,hash_items/* bytesOf */.$$)(values), 8, this.#hasher.h64(name)), from);
    }
    addTexts(name, texts, from) {
        const seed = this.#hasher.h64(name);
        const known = new Map();
        const hashes = new BigUint64Array(texts.length);
        for (let i = 0; i < texts.length; i++) {
            const text = texts[i];
            let hash = known.get(text);
            if (hash === undefined) {
                hash = this.#hasher.h64((0,normal_cell/* normalCell */.u)(text), seed);
                known.set(text, hash);
            }
            hashes[i] = hash;
        }
        this.#add(hashes, from);
    }
    #add(hashes, from) {
        const halves = new Uint32Array(hashes.buffer);
        const sums = this.#sums;
        for (let i = 0, at = 2 * from; i < halves.length; i += 2, at += 2) {
            const low = sums[at] + halves[i];
            sums[at] = low;
            sums[at + 1] = sums[at + 1] + halves[i + 1] + (low > 0xffffffff ? 1 : 0);
        }
    }
    take() {
        return new BigUint64Array(this.#sums.buffer);
    }
}

// EXTERNAL MODULE: ./src/data/table/row-hash.ts
var row_hash = __webpack_require__(99228);
// EXTERNAL MODULE: ./src/data/table/cell-values.ts
var cell_values = __webpack_require__(51642);
// EXTERNAL MODULE: ./src/data/table/infer-format.ts
var infer_format = __webpack_require__(70107);
// EXTERNAL MODULE: ./src/data/table/missing-words.ts
var missing_words = __webpack_require__(11919);
// EXTERNAL MODULE: ./src/data/table/infer.ts
var infer = __webpack_require__(16131);
// EXTERNAL MODULE: ./src/data/table/level-counts.ts
var level_counts = __webpack_require__(30606);
// EXTERNAL MODULE: ./src/data/table/table.ts
var table = __webpack_require__(33295);
;// CONCATENATED MODULE: ./src/data/csv/code-of-text.ts
const FIRST_SLOTS = 1024;
/** Longer ways through the table are nobody's chance: somebody chose the texts. */
const LONGEST_WAY = 128;
/**
 * From a text to a whole number from 0, in a third of a Map's time for a million texts that all differ,
 * as names of rows do. A table with open addressing (linear probing, at most half full); texts chosen so
 * that they collide find a Map, whose hash nobody can foresee.
 */
class CodeOfText {
    #slots = new Int32Array(FIRST_SLOTS).fill(-1);
    #texts = [];
    #hashes = new Int32Array(FIRST_SLOTS);
    #codes = new Int32Array(FIRST_SLOTS);
    #map;
    /** Of the text that was looked up last: whoever does not find it adds it. */
    #last = { text: '', hash: hashOf(''), slot: -1 };
    get(text) {
        if (this.#map !== undefined)
            return this.#map.get(text);
        const hash = hashOf(text);
        const slot = this.#find(text, hash);
        const place = this.#slots[slot];
        if (place >= 0)
            return this.#codes[place];
        this.#last = { text, hash, slot };
        return undefined;
    }
    /** Of a text that `get` doesn't know. */
    add(text, code) {
        if (this.#map !== undefined) {
            this.#map.set(text, code);
            return;
        }
        const last = this.#last;
        const known = last.slot >= 0 && last.text === text;
        const hash = known ? last.hash : hashOf(text);
        const slot = known ? last.slot : this.#find(text, hash);
        last.slot = -1;
        const place = this.#texts.push(text) - 1;
        if (place === this.#hashes.length) {
            this.#hashes = doubled(this.#hashes);
            this.#codes = doubled(this.#codes);
        }
        this.#hashes[place] = hash;
        this.#codes[place] = code;
        this.#slots[slot] = place;
        if (((slot - hash) & (this.#slots.length - 1)) > LONGEST_WAY)
            this.#toMap();
        else if (this.#texts.length * 2 > this.#slots.length)
            this.#grow();
    }
    /** The slot of the text, or the free one where it belongs. */
    #find(text, hash) {
        const last = this.#slots.length - 1;
        for (let slot = hash & last;; slot = (slot + 1) & last) {
            const place = this.#slots[slot];
            if (place < 0 || (this.#hashes[place] === hash && this.#texts[place] === text))
                return slot;
        }
    }
    #grow() {
        const slots = new Int32Array(this.#slots.length * 4).fill(-1);
        const last = slots.length - 1;
        for (let place = 0; place < this.#texts.length; place++) {
            let slot = this.#hashes[place] & last;
            while (slots[slot] >= 0)
                slot = (slot + 1) & last;
            slots[slot] = place;
        }
        this.#slots = slots;
    }
    #toMap() {
        const codes = this.#codes;
        this.#map = new Map(this.#texts.map((text, place) => [text, codes[place]]));
        this.#texts = [];
        this.#slots = this.#hashes = this.#codes = new Int32Array(0);
    }
}
function doubled(values) {
    const twice = new Int32Array(values.length * 2);
    twice.set(values);
    return twice;
}


;// CONCATENATED MODULE: ./src/data/csv/level-cells.ts







/** With more levels than these a cell is seldom one that the batch has found before. */
const MOST_FOUND = 256;
/** Shorter parts of a text are copies already. */
const SHORTEST_PART = 13;

/** Printable ASCII without a blank at either end: already trimmed, and in every Unicode form. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

/**
 * Cells coded by dictionary, in the order in which they first occur. Texts are trimmed and brought to one Unicode form (NFC), unless they are wanted exactly
 * as they stand; nothing else of them is lost. Words for missing values have codes below 0.
 */
class LevelCells {
    /** By spelling. A level is a spelling of itself, so that names of a million rows are kept once. */
    #codeOf = new CodeOfText();
    #levels = [];
    /** As long as each cell was the next of these; they are the levels then. */
    #likely;
    /** How many of them there were. */
    #followed = 0;
    /** Of levels that are words for a missing value but for the blanks around them. */
    #codeOfWord = new CodeOfText();
    /** The words for missing values that occur; the first stands for blank cells. */
    #words = [''];
    #anyMissing = false;
    #codes;
    #reading;
    constructor(mostRows, reading = { missing: (0,missing_words/* missingWords */.y)(), exact: false }) {
        this.#codes = new growing_array/* GrowingArray */.pT(Int32Array, mostRows);
        this.#reading = reading;
        this.#likely = reading.likely;
    }
    get length() {
        return this.#codes.length;
    }
    get distinct() {
        return this.#likely ? this.#followed : this.#levels.length;
    }
    add(cell) {
        this.#codes.push(this.#codeOfText(cell));
    }
    #codeOfText(cell) {
        if (this.#likely) {
            if (this.#likely[this.#followed] === cell)
                return this.#followed++;
            this.#lookUp(this.#likely);
        }
        return this.#codeOf.get(cell) ?? this.#codeOfNew(cell);
    }
    /** From now on: this cell is not the likely one. */
    #lookUp(likely) {
        for (let code = 0; code < this.#followed; code++) {
            this.#levels.push(likely[code]);
            this.#codeOf.add(likely[code], code);
        }
        this.#likely = undefined;
    }
    /**
     * Takes cells of a batch from one on, until there are more levels than `most`.
     * @returns where it stopped
     */
    addAll(cells, from, most) {
        const coder = cells.coder();
        const { codes } = coder;
        let at = from;
        while (at < codes.length && this.distinct <= most) {
            if (this.#likely || this.distinct > MOST_FOUND) {
                codes[at] = this.#codeOfCell(cells, at);
            }
            else {
                at = coder.find(at);
                if (at === codes.length)
                    break;
                coder.learn(at, this.#codeOfText(cells.text(at)));
            }
            at++;
        }
        this.#codes.append(codes.subarray(from, at));
        return at;
    }
    #codeOfCell(cells, at) {
        const next = this.#likely?.[this.#followed];
        if (next !== undefined && cells.is(at, next))
            return this.#followed++;
        return this.#codeOfText(cells.text(at));
    }
    #codeOfNew(cell) {
        const spelling = copyOf(cell);
        if (this.#reading.missing.has(cell)) {
            this.#anyMissing = true;
            const text = spelling.trim();
            const known = this.#words.indexOf(text);
            return this.#keep(spelling, -1 - (known >= 0 ? known : this.#words.push(text) - 1));
        }
        const level = this.#reading.exact ? spelling : ownForm(spelling);
        if (level === spelling)
            return this.#keep(spelling, this.#levels.push(spelling) - 1);
        const codes = this.#reading.missing.has(level) ? this.#codeOfWord : this.#codeOf;
        let code = codes.get(level);
        if (code === undefined) {
            code = this.#levels.push(level) - 1;
            codes.add(level, code);
        }
        return this.#keep(spelling, code);
    }
    #keep(spelling, code) {
        this.#codeOf.add(spelling, code);
        return code;
    }
    /** The distinct cells by code. */
    levels() {
        const likely = this.#likely;
        if (!likely)
            return this.#levels;
        return this.#followed === likely.length ? likely : likely.slice(0, this.#followed);
    }
    /** Of every row; below 0 where the cell is missing. */
    codes() {
        return this.#codes.values();
    }
    /** The word for a missing value that a code below 0 stands for; empty for a blank cell. */
    wordOf(code) {
        return this.#words[-1 - code];
    }
    /** The first cells that hold a word for a missing value. */
    saidMissing() {
        if (this.#words.length === 1)
            return [];
        const codes = this.codes();
        const cells = [];
        for (let row = 0; row < codes.length && cells.length < table/* MOST_NAMED */.S; row++) {
            if (codes[row] < -1)
                cells.push({ row, text: this.wordOf(codes[row]) });
        }
        return cells;
    }
    /** How many rows hold each level. */
    counts() {
        return (0,level_counts/* countCodes */.w)(this.codes(), this.distinct);
    }
    levelCounts() {
        const counts = this.counts();
        return this.levels().map(((level, code) => ({ level, count: counts[code] })));
    }
    /** The words that were taken for missing values, blank cells not among them, with how many rows hold each. */
    missingCounts() {
        const nones = this.#isBoolean() && this.levels().some(cell_values/* isNone */.$I)
            ? this.levelCounts().filter(({ level }) => (0,cell_values/* isNone */.$I)(level))
            : [];
        if (this.#words.length === 1)
            return nones;
        const counts = new Uint32Array(this.#words.length);
        for (const { values: codes } of (0,growing_array/* copiesOf */.lS)(this.codes())) {
            for (let i = 0; i < codes.length; i++)
                if (codes[i] < 0)
                    counts[-1 - codes[i]]++;
        }
        return [...this.#words.map((level, i) => ({ level, count: counts[i] })).slice(1), ...nones];
    }
    /** The levels that aren't a way to write "none". */
    *#wordsOf() {
        for (const level of this.levels())
            if (!(0,cell_values/* isNone */.$I)(level))
                yield level;
    }
    #isBoolean() {
        return (0,infer/* areBoolean */.Rx)(this.#wordsOf());
    }
    /**
     * The column, its levels sorted, so that they don't depend on the order of rows; but for names,
     * which nothing is learnt from. Recodes the cells in place.
     * @param expected the kind that it has in any case
     */
    column(name, expected) {
        const found = this.levels();
        if (expected === 'id') {
            const codes = this.#codes.take();
            if (this.#anyMissing) {
                for (let row = 0; row < codes.length; row++)
                    if (codes[row] < 0)
                        codes[row] = -1;
            }
            return { kind: 'id', name, codes, levels: found };
        }
        const words = found.filter(((level) => !(0,cell_values/* isNone */.$I)(level)));
        const boolean = this.#isBoolean();
        const kind = boolean ? 'boolean' : (0,infer/* kindOfStrings */.e4)(this.levelCounts());
        // `True` and `TRUE` in one file are one level all the same.
        const fold = boolean && words.length > 2;
        const nameOf = ((level) => (fold ? level.trim().toLowerCase() : level));
        const levels = [...new Set((boolean ? words : found).map(nameOf))].sort();
        const place = new Map(levels.map(((level, code) => [level, code])));
        const codes = this.#codes.take();
        const recode = Int32Array.from(found, ((level) => place.get(nameOf(level)) ?? -1));
        if (this.#words.length > 1 || recode.some(((code, i) => code !== i))) {
            for (const { start, values } of (0,growing_array/* copiesOf */.lS)(codes)) {
                for (let i = 0; i < values.length; i++)
                    values[i] = values[i] < 0 ? -1 : recode[values[i]];
                codes.set(values, start);
            }
        }
        return {
            kind: expected === undefined || expected === 'number' || expected === 'date' ? kind : expected,
            name,
            codes,
            levels,
        };
    }
}

// EXTERNAL MODULE: ./src/data/table/number-format.ts
var number_format = __webpack_require__(97516);
;// CONCATENATED MODULE: ./src/data/csv/value-cells.ts






const PARSERS = { number: cell_values/* parseNumber */.$J, date: cell_values/* parseDate */._U };

/** Beyond it the distance of two numbers overflows. */
const LARGEST = 1e300;
/** Whole, with a zero in front that a number does not need: a code, as of postal areas. */
const PADDED = /^\s*[+-]?0\d+\s*$/;
const MOST_PADDED = 5;
const readSeparated = (0,number_format/* numberReader */.LM)('1,234.56');
/** Cells of numbers or dates, as 64-bit floats. Those that are neither are kept as text, up to `MOST_ODD`. */
class ValueCells {
    kind;
    odd = [];
    tooLarge = [];
    saidMissing = [];
    #reading;
    #values;
    #present = 0;
    /** Of the cells that may have a thousands point, how many have one; undefined once another was seen. */
    #grouped = 0;
    #paddedCount = 0;
    #padded = [];
    constructor(reading, mostRows) {
        this.kind = reading.kind;
        this.#reading = reading;
        this.#values = new growing_array/* GrowingArray */.pT(Float64Array, mostRows);
        if (reading.parse !== cell_values/* parseNumber */.$J)
            this.#grouped = undefined;
    }
    /** Takes over what was coded by dictionary, parsing each level once. */
    static from(reading, cells, mostRows) {
        const to = new ValueCells(reading, mostRows);
        const levels = cells.levels();
        const parsed = Float64Array.from(levels, (level) => to.#parse(level));
        for (const code of cells.codes()) {
            const text = code < 0 ? cells.wordOf(code) : levels[code];
            if (code < 0 || reading.missing.has(text))
                to.#pushMissing(text);
            else
                to.#push(parsed[code], text);
        }
        return to;
    }
    add(cell) {
        if (this.#reading.missing.has(cell))
            this.#pushMissing(cell);
        else
            this.#push(this.#parse(cell), cell);
    }
    /** Takes a batch's cells from one of its rows on. */
    addAll(cells, from) {
        const { numbers } = cells;
        const { parse, missing } = this.#reading;
        if (parse !== cell_values/* parseNumber */.$J || missing.numbers.length > 0) {
            for (let i = from; i < numbers.length; i++)
                this.add(cells.text(i));
            return;
        }
        const row = this.#values.length - from;
        this.#values.append(numbers.subarray(from));
        if (this.#grouped !== undefined) {
            this.#grouped = cells.ungrouped ? undefined : this.#grouped + cells.grouped;
        }
        this.#notePadded(cells, from, row);
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
            if (missing.has(text)) {
                this.#noteMissing(text, row + i);
                continue;
            }
            const value = parse(text);
            this.#note(value, text, row + i);
            this.#values.set(row + i, value);
        }
    }
    /**
     * Takes numbers as they are; NaN where there is none.
     * @param nans where NaN is what the file holds, of the first such places
     */
    addValues(values, nans = []) {
        this.#grouped = undefined;
        const { numbers } = this.#reading.missing;
        const row = this.#values.length;
        this.#values.append(values);
        for (const i of nans)
            this.#noteMissing('NaN', row + i);
        for (let i = 0; i < values.length; i++) {
            const value = values[i];
            if (Number.isNaN(value))
                continue;
            if (numbers.includes(value))
                this.#values.set(row + i, Number.NaN);
            else if (Math.abs(value) > LARGEST)
                this.#note(value, String(value), row + i);
            else
                this.#present++;
        }
    }
    /** NaN too where a number is one that stands for a missing value. */
    #parse(cell) {
        const { parse, missing } = this.#reading;
        const value = parse(cell);
        return missing.numbers.includes(value) ? Number.NaN : value;
    }
    #push(value, text) {
        this.#note(value, text, this.#values.length);
        this.#values.push(value);
    }
    #pushMissing(text) {
        this.#noteMissing(text, this.#values.length);
        this.#values.push(Number.NaN);
    }
    #noteMissing(text, row) {
        if (text === '' || this.saidMissing.length === table/* MOST_NAMED */.S || text.trim() === '')
            return;
        this.saidMissing.push({ row, text });
    }
    /** Those among the plain numbers of a batch; its count holds the cells before `from` too. */
    #notePadded(cells, from, row) {
        if (cells.padded === 0)
            return;
        let left = from === 0 ? MOST_PADDED - this.#padded.length : Number.POSITIVE_INFINITY;
        if (from === 0)
            this.#paddedCount += cells.padded;
        for (let i = from; i < cells.numbers.length && left > 0; i++) {
            if (Number.isNaN(cells.numbers[i]))
                continue;
            const text = cells.text(i);
            if (!PADDED.test(text))
                continue;
            left--;
            if (from > 0)
                this.#paddedCount++;
            if (this.#padded.length < MOST_PADDED)
                this.#padded.push({ row: row + i, text });
        }
    }
    #note(value, text, row) {
        if (!Number.isNaN(value)) {
            this.#present++;
            if (this.#reading.parse === cell_values/* parseNumber */.$J && PADDED.test(text)) {
                this.#paddedCount++;
                if (this.#padded.length < MOST_PADDED)
                    this.#padded.push({ row, text });
            }
            if (this.#grouped !== undefined) {
                if (!number_format/* GROUPED */.hy.test(text))
                    this.#grouped = undefined;
                else if (text.includes('.'))
                    this.#grouped++;
            }
            if (Math.abs(value) > LARGEST && this.tooLarge.length < table/* MOST_NAMED */.S) {
                this.tooLarge.push({ row, text });
            }
        }
        else if ((0,cell_values/* isNone */.$I)(text) || this.#isMissingNumber(text)) {
            this.#noteMissing(text, row);
        }
        else if (this.odd.length <= infer/* MOST_ODD */.s9) {
            this.odd.push({ row, text });
        }
    }
    #isMissingNumber(text) {
        const { parse, missing } = this.#reading;
        return missing.numbers.length > 0 && missing.numbers.includes(parse(text));
    }
    /**
     * Reads the odd cells that are numbers in another notation than the rest, where that leaves no doubt: 1,234,567.50 where others have a decimal point, or
     * U+2212 for a minus.
     */
    mend() {
        if (this.#reading.parse !== cell_values/* parseNumber */.$J || this.odd.length === 0)
            return;
        const cells = this.odd.map(({ row, text }) => ({ row, text, ...readSeparated(text) }));
        const points = this.#values.values().some((value) => value % 1 !== 0);
        const sure = cells.filter(({ text, value, affix }) => !Number.isNaN(value) &&
            affix === '' &&
            (points || !text.includes(',') || text.includes('.') || text.split(',').length > 2));
        for (const { row, value } of sure) {
            this.#values.set(row, value);
            this.#present++;
        }
        const mended = new Set(sure.map(({ row }) => row));
        this.odd.splice(0, this.odd.length, ...this.odd.filter(({ row }) => !mended.has(row)));
    }
    /** Whether the cells are numbers (or dates) after all, but for a few. */
    get hold() {
        return this.#present > 0 && (0,infer/* areFew */.t)(this.odd.length, this.#present + this.odd.length);
    }
    /** Whether every number may have been written with a point between thousands. */
    get mayBeGrouped() {
        return (this.#grouped ?? 0) > 0;
    }
    /** Numbers that lost zeros as they were read; undefined where none did. */
    get padded() {
        if (this.#paddedCount === 0)
            return undefined;
        return { count: this.#paddedCount, first: this.#padded };
    }
    column(name) {
        return { kind: this.kind, name, values: this.#values.take() };
    }
}


;// CONCATENATED MODULE: ./src/data/csv/column-builder.ts





/** A column with more distinct cells than this is looked at whether it holds numbers. */
const MOST_LEVELS_KEPT = 256;
/** More distinct cells are no classes. */
const MOST_LABELS_KEPT = 1000;
/**
 * Takes a column's cells, one by one or a batch at a time, and finds out what it holds. Cells are first coded by dictionary,
 * which loses nothing; a column with many distinct ones that are all numbers (or dates) but for a few, or whose first batch holds
 * nothing else, goes on as plain values, eight bytes a row. Should it turn out later to hold something else, its texts are gone: then
 * `finish` gives nothing, and the file has to be read again with `keepTexts`.
 */
class ColumnBuilder {
    name;
    #options;
    #missing;
    #levels;
    #values;
    #reading;
    #nextLook = MOST_LEVELS_KEPT;
    constructor(name, options) {
        this.name = name;
        this.#options = options;
        const { expected, spec } = options;
        this.#missing = (0,missing_words/* missingWords */.y)(spec?.missing);
        const asked = askedReading(spec, this.#missing) ?? expectedReading(expected, this.#missing);
        if (asked && !options.isLabel)
            this.#goOnAs(asked);
        if (options.isLabel)
            this.#nextLook = MOST_LABELS_KEPT;
        if (options.keepTexts || spec?.as || expected)
            this.#nextLook = Number.POSITIVE_INFINITY;
    }
    add(cell) {
        if (this.#values) {
            this.#values.add(cell);
            return;
        }
        const levels = this.#levels ?? this.#startLevels();
        levels.add(cell);
        if (levels.distinct > this.#nextLook)
            this.#look(levels);
    }
    /** Made once it is known that the column does not begin as one of values. */
    #startLevels() {
        const { expected, spec, mostRows } = this.#options;
        const exact = spec?.as?.kind === 'text' && spec.as.exact;
        const likely = expected?.likely;
        this.#levels = new LevelCells(mostRows, { missing: this.#missing, exact, likely });
        return this.#levels;
    }
    get #isEmpty() {
        return this.#values === undefined && this.#levels === undefined;
    }
    addAll(cells) {
        const { numbers } = cells;
        const looks = Number.isFinite(this.#nextLook) && !this.#options.isLabel;
        if (this.#isEmpty && looks && areNumbers(cells)) {
            this.#goOnAs(plainReading('number', this.#missing));
        }
        let i = 0;
        while (!this.#values && i < numbers.length) {
            const levels = this.#levels ?? this.#startLevels();
            i = levels.addAll(cells, i, this.#nextLook);
            if (levels.distinct > this.#nextLook)
                this.#look(levels);
        }
        this.#values?.addAll(cells, i);
    }
    /** Takes texts of a column that the file knows to be one of texts. */
    addTexts(texts) {
        if (texts.some((text) => text !== ''))
            this.#nextLook = Number.POSITIVE_INFINITY;
        for (const text of texts)
            this.add(text);
    }
    /** Takes a piece of a column whose type the file knows: see `ColumnPiece`. */
    addValues({ kind, values, nans }) {
        const { expected, spec, isLabel } = this.#options;
        const free = !this.#options.keepTexts && spec?.as === undefined && expected === undefined;
        if (this.#isEmpty && free && !isLabel) {
            this.#goOnAs(plainReading(kind, this.#missing));
        }
        if (this.#values?.kind === kind)
            this.#values.addValues(values, nans);
        else {
            values.forEach((value, i) => {
                if (!Number.isNaN(value))
                    this.add(textOf(kind, value));
                else
                    this.add(nans?.includes(i) ? 'NaN' : '');
            });
        }
    }
    #look(levels) {
        this.#nextLook *= 4;
        const kind = valueKindOf(levels, this.#missing);
        if (kind !== undefined)
            this.#goOnFrom(levels, plainReading(kind, this.#missing));
    }
    #goOnFrom(levels, reading) {
        this.#reading = reading;
        this.#values = ValueCells.from(reading, levels, this.#options.mostRows);
        this.#levels = undefined;
    }
    #goOnAs(reading) {
        this.#reading = reading;
        this.#values = new ValueCells(reading, this.#options.mostRows);
        this.#levels = undefined;
    }
    finish() {
        const { expected, spec, isLabel } = this.#options;
        const typed = !isLabel && this.#nextLook === Number.POSITIVE_INFINITY && !this.#options.keepTexts;
        const free = expected === undefined && spec?.as === undefined && !isLabel && !typed;
        if (this.#levels && free)
            this.#look(this.#levels);
        const inferred = this.#levels && free ? this.#infer(this.#levels) : undefined;
        if (this.#levels)
            return this.#finishLevels(this.#levels, inferred);
        const values = this.#values;
        values?.mend();
        const asked = expected !== undefined || spec?.as !== undefined || inferred !== undefined;
        if (!values || (!asked && !values.hold))
            return undefined;
        const { odd, tooLarge, saidMissing, kind, mayBeGrouped, padded } = values;
        const reading = {
            kind,
            values: this.#reading,
            ...(inferred && { inferred }),
            ...(mayBeGrouped && spec?.as === undefined && { mayBeGrouped }),
            ...(padded && spec?.as === undefined && { padded }),
        };
        return { column: values.column(this.name), odd, tooLarge, saidMissing, reading };
    }
    #finishLevels(levels, inferred) {
        const { expected, spec } = this.#options;
        const missing = levels.missingCounts();
        const saidMissing = levels.saidMissing();
        const asked = spec?.as?.kind === 'category' ? 'category' : expected?.kind;
        const column = levels.column(this.name, asked);
        const reading = {
            kind: column.kind,
            missing,
            ...(inferred && { inferred }),
        };
        return { column, odd: [], tooLarge: [], saidMissing, reading };
    }
    /** Numbers or dates that are not written plainly. */
    #infer(levels) {
        const inferred = (0,infer_format/* inferFormat */.K)(levels.levelCounts());
        if (inferred === undefined || inferred.kind === 'ambiguous')
            return inferred;
        const { kind, format, found } = inferred;
        const missing = found.missing.length === 0
            ? this.#missing
            : { ...this.#missing, has: (cell) => this.#missing.has(cell) || (0,missing_words/* isSuspectedMissing */.L)(cell) };
        const plain = plainReading(kind, missing);
        const holds = levels
            .levels()
            .every((level) => missing.has(level) || !Number.isNaN(plain.parse(level)));
        const parse = holds ? plain.parse : (0,infer_format/* cellParser */.w)(kind, format);
        this.#goOnFrom(levels, { kind, parse, missing });
        return inferred;
    }
}
function textOf(kind, value) {
    return kind === 'number' ? String(value) : new Date(value).toISOString();
}




// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/files/file-chunks.ts
var file_chunks = __webpack_require__(97260);
// EXTERNAL MODULE: ./src/data/csv/dialect.ts
var csv_dialect = __webpack_require__(95813);
// EXTERNAL MODULE: ./src/data/csv/record-limits.ts
var record_limits = __webpack_require__(12379);
;// CONCATENATED MODULE: ./src/data/csv/rewrite-lines.ts
const QUOTE = 34;
const LF = 10;
const CR = 13;
const BLANK = 32;
const TAB = 9;
/** The same lines without comments or lined-up columns; what stands in quotes is passed on. Each chunk has memory of its own. */
async function* rewriteLines(chunks, { comment, squeeze }) {
    const sign = comment === undefined ? undefined : Buffer.from(comment);
    let quoted = false;
    /** Of the line, as far as it may still become a comment. */
    let matched = 0;
    let skipping = false;
    let atStart = true;
    let blanks = false;
    for await (const chunk of chunks) {
        // Beside the bytes themselves: the start of a comment that was none.
        const out = Buffer.allocUnsafe(chunk.length + (sign?.length ?? 0) + 1);
        let to = 0;
        const put = (byte) => {
            const isBreak = byte === LF || byte === CR;
            if (!quoted && squeeze && byte === BLANK) {
                blanks = true;
                return;
            }
            if (blanks && !atStart && !isBreak)
                out[to++] = TAB;
            blanks = false;
            atStart = isBreak && !quoted;
            if (byte === QUOTE)
                quoted = !quoted;
            out[to++] = byte;
        };
        for (const byte of chunk) {
            const isBreak = byte === LF || byte === CR;
            if (skipping && !isBreak)
                continue;
            if (sign && matched !== undefined && !quoted && !isBreak && byte === sign[matched]) {
                if (++matched === sign.length)
                    skipping = true;
                continue;
            }
            if (matched !== undefined && !skipping)
                for (const held of sign?.subarray(0, matched) ?? [])
                    put(held);
            matched = undefined;
            put(byte);
            if (isBreak && !quoted) {
                skipping = false;
                matched = 0;
            }
        }
        yield out.subarray(0, to);
    }
    if (matched && !skipping)
        yield sign.subarray(0, matched);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/data/kernels.ts + 1 modules
var data_kernels = __webpack_require__(54519);
;// CONCATENATED MODULE: ./src/data/csv/record-batch.ts

const UNGROUPED = 2 ** 32 - 1;
const FEW_CUTS = 100;
/** A batch takes up to some twenty times the memory of its text. */
const LARGEST_BATCH = 1 << 20;

function holdsAscii(bytes, from, end, text) {
    if (text.length !== end - from)
        return false;
    for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) !== bytes[from + i])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./src/data/csv/unquoted-records.ts


const unquoted_records_LF = 10;
const unquoted_records_CR = 13;
const LINE_BREAK = Buffer.from('\n');
/**
 * The records of text without a quote, chunk by chunk. Such text needs no parser for quotes: its records are its lines, its cells
 * what lies between the delimiters (RFC 4180).
 */
class UnquotedRecords {
    delimiter;
    sink;
    /** The one that the text not yet taken starts on, from 1. */
    line;
    /** The same memory for all chunks: a new one for each would set off garbage collection again and again. */
    #text = Buffer.alloc(0);
    /** So many of its bytes were not taken yet. */
    #held = 0;
    #heldCells = 0;
    #awaitsHeader;
    /** As it stands, with its line break. A batch ends before a line that repeats it: to the sink it is no record like others. */
    #header;
    constructor(delimiter, sink, start) {
        this.delimiter = delimiter;
        this.sink = sink;
        this.line = start.line;
        this.#awaitsHeader = start.unnamed === undefined;
    }
    /** Takes UTF-8 text without a quote, up to its last line break, and holds the rest. */
    add(chunk) {
        const before = this.#held;
        this.#hold(chunk);
        // A CR at the very end may be the half of a CRLF.
        const end = Math.max(chunk.lastIndexOf(unquoted_records_LF), chunk.lastIndexOf(unquoted_records_CR, -2)) + 1;
        if (end === 0) {
            this.#heldCells += count(chunk, this.delimiter);
            return;
        }
        this.#take(this.#text.subarray(0, before + end));
        this.#text.copyWithin(0, before + end, this.#held);
        this.#held = chunk.length - end;
        this.#heldCells = 0;
    }
    /** Of the line that has not ended yet, as far as it goes: bytes, and cells once it is longer than a chunk. */
    get pending() {
        return { bytes: this.#held, cells: this.#heldCells };
    }
    /** What was not taken yet; nothing can be added after it. */
    rest() {
        return this.#text.subarray(0, this.#held);
    }
    /** The text ends here, with or without a line break. */
    end() {
        if (this.#held === 0)
            return;
        this.#hold(LINE_BREAK);
        this.#take(this.rest());
    }
    #hold(bytes) {
        const size = this.#held + bytes.length;
        if (size > this.#text.length) {
            const larger = Buffer.allocUnsafeSlow(Math.max(size, 2 * this.#text.length));
            larger.set(this.rest());
            this.#text = larger;
        }
        this.#text.set(bytes, this.#held);
        this.#held = size;
    }
    #take(bytes) {
        let at = 0;
        while (this.#awaitsHeader && at < bytes.length) {
            const start = at;
            at = this.#takeLine(bytes, at);
            if (!this.#awaitsHeader)
                this.#header = Buffer.from(bytes.subarray(start, at));
        }
        const { layout } = this.sink;
        const text = { bytes, ascii: (0,external_node_buffer_.isAscii)(bytes), delimiter: this.delimiter };
        // Lines of that length are taken one by one.
        const parse = layout && bytes.length <= LARGEST_BATCH ? batchParser(text, layout) : undefined;
        let repeated = this.#nextHeader(bytes, at);
        while (at < bytes.length) {
            if (parse) {
                const { batch, end, line } = parse(at, this.line, repeated);
                if (batch.lines.length > 0)
                    this.sink.batch(batch);
                at = end;
                this.line = line;
            }
            // The header again, or a record that has other cells than it should.
            if (at < bytes.length)
                at = this.#takeLine(bytes, at);
            if (at > repeated)
                repeated = this.#nextHeader(bytes, at);
        }
    }
    /** Where the header's line stands next from the start of a line on; the end where it doesn't. */
    #nextHeader(bytes, from) {
        if (!this.#header)
            return bytes.length;
        for (let at = from; at < bytes.length; at++) {
            at = bytes.indexOf(this.#header, at);
            if (at < 0)
                return bytes.length;
            if (at === from || bytes[at - 1] === unquoted_records_LF || bytes[at - 1] === unquoted_records_CR)
                return at;
        }
        return bytes.length;
    }
    /** Gives where the next line starts. */
    #takeLine(bytes, start) {
        const lf = bytes.indexOf(unquoted_records_LF, start);
        const cr = bytes.subarray(start, lf < 0 ? bytes.length : lf).indexOf(unquoted_records_CR);
        const end = cr < 0 ? lf : start + cr;
        const line = this.line++;
        if (end > start) {
            this.#awaitsHeader = false;
            this.sink.record(bytes.toString('utf8', start, end).split(this.delimiter), line);
        }
        return end + (cr >= 0 && lf === end + 1 ? 2 : 1);
    }
}
function count(bytes, delimiter) {
    const wanted = delimiter.charCodeAt(0);
    let found = 0;
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1))
        found++;
    return found;
}

;// CONCATENATED MODULE: ./src/data/csv/csv-records.ts




const csv_records_QUOTE = 34;
/** Less of a file may not show its dialect; files are read in larger pieces, so that hardly any is copied. */
const SMALLEST_HEAD = 1 << 14;




// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/data/csv/utf8.ts





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


;// CONCATENATED MODULE: ./src/data/csv/decode.ts



/** What people name `.csv`, or commit in place of it, by how it begins. */
const FORMATS = [
    { magic: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive or an Excel workbook' },
    { magic: [0xd0, 0xcf, 0x11, 0xe0], name: 'an Excel workbook' },
    { magic: [0xff, 0xfe, 0x00, 0x00], name: 'UTF-32' },
    { magic: [...Buffer.from('BZh')], name: 'bzip2', fix: unpack('bunzip2') },
    { magic: [0xfd, ...Buffer.from('7zXZ')], name: 'xz', fix: unpack('unxz') },
    { magic: [0x1f, 0x8b], name: 'gzip in gzip', fix: unpack('gunzip') },
    { magic: [...Buffer.from('ARROW1')], name: 'Arrow or Feather' },
    { magic: [0x89, ...Buffer.from('HDF')], name: 'HDF5' },
    { magic: [0x93, ...Buffer.from('NUMPY')], name: 'a NumPy array' },
    { magic: [...Buffer.from('SQLite format 3')], name: 'an SQLite database' },
    {
        magic: [...Buffer.from('version https://git-lfs.github.com/spec/')],
        name: 'the pointer that Git LFS leaves in place of a file',
        fix: 'Fetch the file itself: git lfs pull, or lfs: true for actions/checkout.',
    },
];
const LONGEST = Math.max(...FORMATS.map((({ magic }) => magic.length)));



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

;// CONCATENATED MODULE: ./src/data/csv/read-records.ts





const MAGIC = [
    { format: 'gzip', bytes: [0x1f, 0x8b] },
    { format: 'zstd', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
    { format: 'parquet', bytes: [0x50, 0x41, 0x52, 0x31] },
];
/** JSON lines by name, also where they are compressed: `events.jsonl.gz`. */
const JSON_LINES = /\.(jsonl|ndjson)(\.(gz|gzip|zst|zstd))?$/i;
/** No header of a CSV file begins so: a quote in the middle of a cell is none. */
const OBJECT = /^\s*\{\s*"/;
const ARRAY = /^\s*\[\s*\{/;





;// CONCATENATED MODULE: ./src/data/csv/read-csv.ts







/** So many problems of a kind are named one by one. */
const MOST_NAMED = 10;
/** So many rows that agree in their cells tell that the header is none. */
const NEARLY_ALL = 0.9;
/** Of what rows and groups are hashed by: since 2 a group is one whatever its case and blanks, since 3 cells are in their normal form. */
const HASHING = 3;
const PROGRESS_EVERY = 20_000;


/** Takes records, the header first, and makes the table of them. */
class Rows {
    layout;
    #options;
    #keepTexts;
    #files = [];
    #bytes;
    #fileCount;
    #lines = new growing_array/* GrowingArray */.pT(Uint32Array, 0);
    #hashes = new growing_array/* GrowingArray */.pT(BigUint64Array, 0);
    #header;
    #builders = [];
    #hash = () => 0n;
    #awaitsHeader = true;
    #headerLine = 1;
    #firstRow = 0;
    #repeated = [];
    #columnHashes;
    /** What files had: texts of cells or values. */
    #hashed = new Set();
    /** By column: how many of a file's rows have their cell. */
    #filled = [];
    #ragged = [];
    #raggedCount = 0;
    /** How many of the ragged rows have how many cells; and whether each ends in an empty one. */
    #raggedCells = new Map();
    #raggedEnd = true;
    /** What all of them begin with, where that is a mark. */
    #raggedMark;
    constructor(sources, options, keepTexts) {
        this.#options = options;
        this.#keepTexts = keepTexts;
        this.#bytes = sources.reduce(((sum, file) => sum + file.bytes), 0);
        this.#fileCount = sources.length;
    }
    startFile(file) {
        this.#files.push({ file, firstRow: this.#lines.length });
        this.#awaitsHeader = true;
        this.#firstRow = this.#lines.length;
    }
    record(cells, line) {
        if (this.#awaitsHeader) {
            this.#awaitsHeader = false;
            this.#takeHeader(cells, line);
            return;
        }
        const builders = this.#builders;
        if (cells.length !== builders.length) {
            this.#takeRagged(cells, line);
            return;
        }
        if (this.#isHeader(cells)) {
            this.#repeated.push({ file: this.#file.name, line });
            return;
        }
        for (let i = 0; i < builders.length; i++)
            builders[i].add(cells[i]);
        this.#hashes.push(this.#hash(cells));
        this.#lines.push(line);
        this.#tellProgress(1);
    }
    #isHeader(cells) {
        return cells.every((cell, i) => cell.trim().normalize('NFC') === this.#header?.[i]);
    }
    batch(records) {
        const builders = this.#builders;
        const columns = builders.map(((_, i) => records.column(i)));
        builders.forEach(((builder, i) => {
            builder.addAll(columns[i]);
        }));
        for (const record of records.unusual) {
            records.hashes[record] = this.#hash(columns.map(({ text }) => text(record)));
        }
        this.#hashes.append(records.hashes);
        this.#lines.append(records.lines);
        this.#tellProgress(records.lines.length);
    }
    header(names, rows) {
        this.#awaitsHeader = false;
        this.#takeHeader(names, 1);
        this.#columnHashes = new ColumnHashes(rows, this.#options.hasher);
        this.#filled = names.map(() => 0);
        this.#lines.append(Uint32Array.from({ length: rows }, (_, row) => row + 1));
    }
    piece(column, piece) {
        const builder = this.#builders[column];
        const from = this.#filled[column];
        const hashed = builder.name !== this.#options.label;
        if (piece.kind === 'text') {
            if (hashed)
                this.#columnHashes?.addTexts(builder.name, piece.texts, from);
            builder.addTexts(piece.texts);
            this.#filled[column] = from + piece.texts.length;
        }
        else {
            if (hashed)
                this.#columnHashes?.addNumbers(builder.name, piece.values, from);
            builder.addValues(piece);
            this.#filled[column] = from + piece.values.length;
        }
    }
    #tellProgress(added) {
        const rows = this.#lines.length;
        if (rows % PROGRESS_EVERY < added)
            this.#options.onProgress?.(rows);
    }
    #takeHeader(cells, line) {
        const names = cells.map(((cell, i) => cell.trim().normalize('NFC') || `column ${i + 1}`));
        const at = { file: this.#file.name, line };
        (0,record_limits/* refuseManyCells */.$E)(cells.length, at);
        if (this.#header) {
            if (names.join('\0') !== this.#header.join('\0')) {
                throw errors/* InputError */.dz.of(`the header differs from that of ${this.#files[0].file.name}`, {
                    at,
                    fix: `All files of a glob share one header: ${this.#header.join(', ')}`,
                });
            }
            return;
        }
        const seen = new Set();
        const twice = [...new Set(names.filter(((name) => seen.size === seen.add(name).size)))];
        if (twice.length > 0) {
            throw new errors/* InputError */.dz(twice.map((name) => ({
                message: `column ${JSON.stringify(name)} stands more than once in the header`,
                at,
                fix: 'Give each column a name of its own.',
            })));
        }
        this.#header = names;
        this.#headerLine = line;
        const { label, hasher } = this.#options;
        const hashed = (0,row_hash/* hashedCells */.PP)(names, label, hasher);
        this.layout = { columns: names.length, ...hashed };
        this.#hash = (0,row_hash/* rowHasher */.WS)(hashed, hasher);
        // A row of n cells takes at least n bytes, but for the last one of a file.
        const mostRows = Math.ceil(this.#bytes / names.length) + this.#fileCount;
        this.#lines = new growing_array/* GrowingArray */.pT(Uint32Array, mostRows);
        this.#hashes = new growing_array/* GrowingArray */.pT(BigUint64Array, mostRows);
        const { specs, readings, answers } = this.#options;
        this.#builders = names.map(((name) => {
            const own = specs?.columns?.get(name);
            const missing = own?.missing ?? specs?.missing;
            return new ColumnBuilder(name, {
                mostRows,
                keepTexts: this.#keepTexts.has(name),
                expected: readings?.get(name),
                spec: { ...own, ...(missing && { missing }) },
                isLabel: name === label || answers?.has(name) === true,
            });
        }));
    }
    #takeRagged(cells, line) {
        // A line of blanks is a blank line.
        if (cells.every((cell) => cell.trim() === ''))
            return;
        this.#raggedCells.set(cells.length, (this.#raggedCells.get(cells.length) ?? 0) + 1);
        this.#raggedEnd &&= cells.at(-1) === '';
        const mark = /^(#|%|\/\/|--)/.exec(cells[0])?.[1];
        this.#raggedMark = this.#raggedCount === 0 || mark === this.#raggedMark ? mark : undefined;
        this.#raggedCount++;
        if (this.#ragged.length === MOST_NAMED)
            return;
        this.#ragged.push({
            message: `the row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header has ${this.#builders.length}`,
            at: { file: this.#file.name, line },
        });
    }
    endFile() {
        const at = { file: this.#file.name };
        this.#hashed.add(this.#columnHashes ? 'values' : 'text');
        if (this.#columnHashes) {
            this.#hashes.append(this.#columnHashes.take());
            this.#columnHashes = undefined;
            this.#tellProgress(this.#lines.length - this.#firstRow);
        }
        if (this.#awaitsHeader) {
            throw errors/* InputError */.dz.of('the file is empty', { at, fix: 'It needs a header line and rows.' });
        }
        if (this.#raggedCount === 0)
            return;
        const rows = this.#lines.length - this.#firstRow;
        const all = rows + this.#raggedCount;
        for (const [cells, count] of this.#raggedCells) {
            if (count > 1 && count >= NEARLY_ALL * all)
                throw this.#wrongHeader(cells, count, all);
        }
        const more = this.#raggedCount - this.#ragged.length;
        throw new errors/* InputError */.dz([
            ...this.#ragged,
            {
                message: more > 0 ? `${more} more rows are ragged` : 'every row needs the same cells',
                at,
                fix: this.#raggedMark === undefined
                    ? 'Quote cells that hold the delimiter, and write missing cells empty.'
                    : `If they are comments, write data.comment: '${this.#raggedMark}'.`,
            },
        ]);
    }
    /** The rows agree, and the header does not: it is another line, or the delimiter is none. */
    #wrongHeader(cells, count, all) {
        const at = { file: this.#file.name, line: this.#headerLine };
        const header = this.#builders.length;
        const rows = count === all ? `all ${count}` : `${count} of the ${all}`;
        const message = `this line, the header, has ${header} ${header === 1 ? 'cell' : 'cells'}, and ${rows} rows below have ${cells}`;
        const fix = cells === header + 1 && this.#raggedEnd
            ? 'Each row ends with a delimiter, the header does not: take it off, or add it to the header.'
            : `${cells === header + 1 ? 'If rows begin with their names, as R writes them, give that column a name in the header. ' : ''}If it is a title or a note, data.header names the line that holds the names; if the delimiter was taken wrongly, data.delimiter names it.`;
        return errors/* InputError */.dz.of(message, { at, fix });
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
        return { lost, table: (() => this.#table(built)) };
    }
    #table(built) {
        const files = this.#files;
        const lines = this.#lines.take();
        const place = ((row) => ({
            file: files.findLast((({ firstRow }) => firstRow <= row)).file.name,
            line: lines[row],
        }));
        return {
            file: files.length === 1 ? this.#file.name : `${files[0].file.name} \u2026 ${this.#file.name}`,
            rows: lines.length,
            columns: built.map((({ column }) => column)),
            lines,
            hashes: this.#hashes.take(),
            odd: byColumn(built, (({ odd }) => odd)),
            tooLarge: byColumn(built, (({ tooLarge }) => tooLarge)),
            saidMissing: byColumn(built, (({ saidMissing }) => saidMissing)),
            readings: new Map(built.map((({ column, reading }) => [column.name, reading]))),
            hashing: `${this.#hashed.size > 1 ? 'mixed' : [...this.#hashed][0]}@${HASHING}`,
            files: files.map((({ file, firstRow }) => ({ name: file.name, firstRow }))),
            repeatedHeaders: this.#repeated,
            place,
        };
    }
}



/***/ }),

/***/ 12379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** @throws InputError where a record is longer than a text can be */
var refuseLongRecord = (function refuseLongRecord(bytes, at) {
    if (bytes <= LONGEST_RECORD)
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of('the record that starts here is longer than 512 MB', {
        at,
        fix: 'A quote or a line break may be missing, or the file may not be a CSV file.',
    });
});
/** @throws InputError where a record has more cells than a table can have columns */
var refuseManyCells = (function refuseManyCells(cells, at) {
    if (cells <= MOST_COLUMNS)
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of('the record that starts here has more than 30,000 cells', {
        at,
        fix: 'Keep the columns that matter; a line break may be missing, too.',
    });
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: (() => (/* binding */ refuseManyCells)),
/* harmony export */   d9: () => (/* binding */ LONGEST_RECORD),
/* harmony export */   eJ: (() => (/* binding */ refuseLongRecord))
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/** In bytes: V8 has no longer text. */
const LONGEST_RECORD = node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH;
/** A column takes memory of its own, of which a process gets some 65,000 pieces. */
const MOST_COLUMNS = 30_000;




/***/ }),

/***/ 63771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** By the keys of a config's `data`. */
var adviceByKeys = (function adviceByKeys(label) {
    const key = ((value) => `data.columns: {${JSON.stringify(label)}: ${value}}`);
    const numbers = ((format) => key(`{number: ${(0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlText */ .p)(format)}}`));
    return {
        odd: 'Correct the cell, or leave it empty to drop the row.',
        unread: 'Correct these cells, or leave them empty to drop their rows. If they are classes, write task: multiclass.',
        apart: `If they are different classes, say so: ${key('{text: exact}')}`,
        missing: 'say so in data.missing',
        formatIs: (format) => `; ${numbers(format)} says so`,
        either: (formats) => `write ${formats.map(numbers).join(' or ')}`,
        grouped: `write ${numbers('1.234,56')}, otherwise ${numbers('1234.56')}`,
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ groupedText),
/* harmony export */   IF: (() => (/* binding */ adviceByKeys)),
/* harmony export */   l: () => (/* binding */ ADVICE_OF_GIVEN)
/* harmony export */ });
/* harmony import */ var _text_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96906);

/** Of a column in which each point may stand between thousands. */
function groupedText({ grouped }) {
    return `holds numbers like 1.234 alone: they are read with a decimal point; if it stands between thousands, ${grouped}`;
}

/** Rows that are given are read by no such key, and each of them counts: only their file can be mended. */
const ADVICE_OF_GIVEN = {
    odd: 'Correct the cell: every row counts.',
    unread: 'Correct these cells: every row counts. If they are classes, say task: multiclass.',
    apart: 'If they are different classes, give them names that differ in more than that.',
    missing: 'leave these rows out of the file',
    formatIs: () => '',
    either: () => 'write the numbers with a decimal point, and with nothing between thousands',
    grouped: 'write the numbers without it',
};


/***/ }),

/***/ 50161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** How labels are numbers, if they are: all but for slips of the pen; or as the config says. */
var numbersOf = (function numbersOf(column, found, asked) {
    if ('values' in column)
        return column.kind === 'number' ? { parse: _table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$J } : undefined;
    if (asked?.kind === 'number') {
        return { parse: (0,_table_infer_format_js__WEBPACK_IMPORTED_MODULE_3__/* .cellParser */ .w)('number', asked.format), format: asked.format };
    }
    let present = 0;
    let odd = 0;
    for (const [level, count] of found) {
        if (!Number.isNaN((0,_table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$J)(level)))
            present += count;
        else if (!(0,_table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isNone */ .$I)(level))
            odd += count;
    }
    if (present > 0 && (0,_table_infer_js__WEBPACK_IMPORTED_MODULE_2__/* .areFew */ .t)(odd, present + odd))
        return { parse: _table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$J };
    const counts = [...found].map((([level, count]) => ({ level, count })));
    const inferred = (0,_table_infer_format_js__WEBPACK_IMPORTED_MODULE_3__/* .inferFormat */ .K)(counts);
    if (inferred?.kind !== 'number')
        return undefined;
    const { format, found: around } = inferred;
    return { parse: (0,_table_infer_format_js__WEBPACK_IMPORTED_MODULE_3__/* .cellParser */ .w)('number', format), format, affix: around.affix };
});
/** What keeps labels that are numbers for the most part from being read as such: they would silently be that many classes. */
var unreadNumbers = (function unreadNumbers(found, advice) {
    const counts = [...found].map((([level, count]) => ({ level, count })));
    const inferred = (0,_table_infer_format_js__WEBPACK_IMPORTED_MODULE_3__/* .inferFormat */ .K)(counts);
    if (inferred?.kind === 'ambiguous' && inferred.as === 'number') {
        return {
            message: 'looks like numbers with a thousands separator or a decimal comma',
            fix: howToRead(found, advice),
        };
    }
    const others = counts.filter((({ level }) => Number.isNaN((0,_table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$J)(level))));
    const rowsOf = (some) => some.reduce((sum, { count }) => sum + count, 0);
    if (counts.length - others.length < FEWEST_NUMBERS)
        return undefined;
    if (rowsOf(others) > rowsOf(counts) / 2)
        return undefined;
    const shown = others
        .sort((a, b) => b.count - a.count)
        .slice(0, MOST_EXAMPLES)
        .map(({ level, count }) => `${JSON.stringify(level)} (${count})`);
    const more = others.length > shown.length ? ', \u2026' : '';
    return {
        message: `holds numbers, but ${rowsOf(others)} of ${rowsOf(counts)} rows hold something else: ${shown.join(', ')}${more}`,
        fix: advice.unread,
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _c: () => (/* binding */ howToRead),
/* harmony export */   cZ: (() => (/* binding */ numbersOf)),
/* harmony export */   m: (() => (/* binding */ unreadNumbers)),
/* harmony export */   qn: () => (/* binding */ readingWarnings),
/* harmony export */   uL: () => (/* binding */ versionWarnings)
/* harmony export */ });
/* harmony import */ var _text_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96906);
/* harmony import */ var _label_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63771);
/* harmony import */ var _table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51642);
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16131);
/* harmony import */ var _table_infer_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70107);
/* harmony import */ var _table_number_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97516);







/** How a target was read, where that was not plain to see. */
function readingWarnings(name, { format, affix }, found, advice) {
    const warn = (code, message) => ({
        code,
        column: name,
        message: `label ${JSON.stringify(name)} ${message}`,
        rows: [...found.values()].reduce((sum, count) => sum + count, 0),
        examples: [...found.keys()].slice(0, MOST_EXAMPLES),
    });
    if (format !== undefined) {
        const around = affix === undefined || affix === '' ? '' : `, with ${JSON.stringify(affix)}`;
        const said = `is read as numbers written ${(0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlText */ .p)(format)}${around}${advice.formatIs(format)}`;
        return [warn('column-format', said)];
    }
    return (0,_table_number_format_js__WEBPACK_IMPORTED_MODULE_4__/* .mayAllBeGrouped */ .i1)([...found.keys()]) ? [warn('ambiguous-column', (0,_label_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedText */ .CP)(advice))] : [];
}
const MOST_EXAMPLES = 5;
/** Versions are few, and stand on many rows each. */
const MOST_VERSIONS = 20;
const ROWS_PER_VERSION = 10;
/** Labels that were taken for numbers though a program writes none so: 1.10 beside 1.2. */
function versionWarnings(name, found) {
    const rows = [...found.values()].reduce((sum, count) => sum + count, 0);
    if (found.size > MOST_VERSIONS || rows < ROWS_PER_VERSION * found.size)
        return [];
    const decimals = (level) => level.split('.')[1] ?? '';
    const levels = [...found.keys()];
    const fewest = Math.min(...levels.map((level) => decimals(level).length));
    const odd = levels.find((level) => /\d0$/.test(decimals(level)) && decimals(level).length > fewest);
    if (odd === undefined)
        return [];
    const message = `label ${JSON.stringify(name)} is read as numbers, of which ${JSON.stringify(odd)} is ${(0,_table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$J)(odd)}; if they are classes, like versions, write task: multiclass, otherwise task: regression`;
    return [
        {
            code: 'label-spelling',
            column: name,
            message,
            rows,
            examples: levels.slice(0, MOST_EXAMPLES),
        },
    ];
}
/** What to write so that texts are read as the numbers that they look like. */
function howToRead(found, advice) {
    const inferred = (0,_table_infer_format_js__WEBPACK_IMPORTED_MODULE_3__/* .inferFormat */ .K)([...found].map(([level, count]) => ({ level, count })));
    if (inferred?.kind !== 'ambiguous' || inferred.as !== 'number')
        return 'It needs numbers.';
    return `${JSON.stringify(inferred.examples[0])} can be read in more than one way: ${advice.either(inferred.formats)}.`;
}
/** Fewer different numbers may well be classes. */
const FEWEST_NUMBERS = 20;



/***/ }),

/***/ 8043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** What the levels are called as classes: as they are written, but for twins like 1 and 1.0, and for whole numbers that all are written so. */
var namesOf = (function namesOf(found, numeric) {
    const levels = [...found.keys()].filter(((level) => !numeric || !(0,cell_values/* isNone */.$I)(level)));
    const whole = numeric && levels.every((level) => /^-?(0|[1-9]\d*)(\.0+)?$/.test(level));
    const counts = new Map();
    const spellings = new Map();
    for (const level of levels) {
        const short = (0,fold/* withoutZero */.V)(level);
        const name = whole || found.has(short) ? short : level;
        counts.set(name, (counts.get(name) ?? 0) + found.get(level));
        spellings.set(name, [...(spellings.get(name) ?? []), level]);
    }
    const twins = [...spellings].flatMap((([name, own]) => own.length > 1 ? own.filter((level) => level !== name) : []));
    if (twins.length === 0)
        return { counts, odd: [] };
    const shown = twins
        .slice(0, 3)
        .map((level) => `${inRows(level, found)} is ${JSON.stringify((0,fold/* withoutZero */.V)(level))}`);
    const message = `one class is written with more or fewer zeros behind the point: ${shown.join(', ')}`;
    return { counts, odd: [{ message, levels: twins }] };
});
/** Classes that are one to a person. */
var refuseAlike = (function refuseAlike(counts, { apart }, fail) {
    const alike = (0,alike_levels/* alikeLevels */.O)([...counts].map((([level, count]) => ({ level, count }))));
    if (alike.length === 0)
        return;
    fail(`has classes ${(0,alike_levels/* describeAlike */.K)(alike, 3)}`, `Write each class in one way. ${apart}`);
});
/** Classes that may be none: words for a missing label, and slips of the pen. */
var suspectedClasses = (function suspectedClasses(counts, { missing }) {
    const levels = [...counts.keys()];
    // Of + and -, neither is missing.
    const wordy = levels.some(((level) => /[\p{L}\p{N}]/u.test(level)));
    return levels.flatMap(((level) => {
        if ((wordy && (0,missing_words/* isSuspectedMissing */.L)(level)) || isCodeApart(level, levels)) {
            const message = `${JSON.stringify(level)} is learnt as a class (${counts.get(level)} rows); if it means that the label is missing, ${missing}`;
            return { message, levels: [level] };
        }
        const meant = levels.find(((other) => isSlipOf(level, other, counts)));
        if (meant === undefined)
            return [];
        const message = `${inRows(level, counts)} is learnt as a class, and looks like a slip of the pen for ${inRows(meant, counts)}`;
        return { message, levels: [level] };
    }));
});
/** One letter too many, too few or another one, or two that changed places, in a word that is rare beside the right one. Numbers in names tell classes apart. */
var isSlipOf = (function isSlipOf(level, other, counts) {
    if (counts.get(level) * RARER > counts.get(other))
        return false;
    if (Math.max(level.length, other.length) < SHORTEST_WORD)
        return false;
    const digits = (text) => text.replace(/\P{N}/gu, '');
    return digits(level) === digits(other) && ((0,mod/* distance */.Io)(level, other) === 1 || isSwap(level, other));
});
/** A number that often stands for a missing answer, far from the numbers of the other classes. */
var isCodeApart = (function isCodeApart(level, levels) {
    if (!/^-?(9+|8+|7+)(\.0+)?$/.test(level))
        return false;
    const others = levels.filter((one) => one !== level).map(cell_values/* parseNumber */.$J);
    if (others.length < 2 || others.some(Number.isNaN))
        return false;
    const [low, high] = [Math.min(...others), Math.max(...others)];
    const value = (0,cell_values/* parseNumber */.$J)(level);
    return Math.max(low - value, value - high) > 3 * (high - low);
});
/**
 * Reads the task off the label column, as far as the config leaves it open. Labels are texts unless the task is regression: `1.1` and `1.10` are two classes;
 * only a whole number and its `.0` twin are one.
 *
 * @param left rows that don't count
 * @throws InputError where the label can't be learnt: one class, a text that differs on every row, a
 * positive class that doesn't occur, classes that differ in case alone, \u2026
 */
var planLabel = (function planLabel(table, spec, left = new Set()) {
    const column = table.columns.find((({ name }) => name === spec.label));
    const { advice = (0,label_advice/* adviceByKeys */.IF)(spec.label) } = spec;
    refuseOddCells(table, column, advice);
    const found = countLabels(column, left);
    const fail = (message, fix) => {
        throw errors/* InputError */.dz.of(`label ${JSON.stringify(column.name)} ${message}`, {
            at: { file: table.file },
            ...(fix === undefined ? {} : { fix }),
        });
    };
    const asked = spec.columns?.columns?.get(column.name)?.as;
    const numbers = (0,label_numbers/* numbersOf */.cZ)(column, found, asked);
    if (numbers)
        refuseOddLabels(table, column, numbers.parse, left, advice);
    if (!numbers && spec.task === 'auto' && !asked) {
        const problem = (0,label_numbers/* unreadNumbers */.m)(found, advice);
        if (problem)
            return fail(problem.message, problem.fix);
    }
    const named = namesOf(found, numbers !== undefined);
    const { counts } = named;
    if (counts.size === 0)
        return fail('is missing in every row');
    if (counts.size === 1) {
        const missing = (table.readings.get(column.name)?.missing ?? []).map(({ level }) => level);
        const words = missing.length > 0 ? ` (${(0,did_you_mean/* listNames */.Zv)(missing)} counts as missing)` : '';
        return fail(`has the one value ${JSON.stringify([...counts.keys()][0])} in every row${words}`, 'Nothing can be learnt from a label that never differs, or judged by it.');
    }
    const task = spec.task === 'auto' ? taskOf(numbers !== undefined, counts) : spec.task;
    const exact = asked?.kind === 'text' && asked.exact;
    if (spec.positive !== undefined && task !== 'binary') {
        const several = task === 'multiclass';
        // Two classes that are written in several ways are more than two.
        if (several && !exact)
            refuseAlike(counts, advice, fail);
        const classes = several ? `The classes are: ${(0,did_you_mean/* listNames */.Zv)([...counts.keys()].sort())}. ` : '';
        fail(`makes the task ${task}, which has no positive class`, `${classes}Leave \`positive\` out${several ? ', or correct the label' : ''}.`);
    }
    if (spec.transform !== undefined && task !== 'regression') {
        fail(`makes the task ${task}; transform is for regression`, 'Leave `transform` out.');
    }
    if (task === 'regression') {
        if (!numbers) {
            const unread = (0,label_numbers/* unreadNumbers */.m)(found, advice);
            if (unread)
                return fail(unread.message, unread.fix);
            return fail(`holds ${describe(column)}, but the task is regression`, (0,label_numbers/* howToRead */._c)(found, advice));
        }
        const plan = {
            task,
            classes: [],
            ...(spec.transform && { transform: spec.transform }),
            ...(numbers.format && { format: numbers.format }),
        };
        const warnings = [
            ...(asked ? [] : (0,label_numbers/* readingWarnings */.qn)(column.name, numbers, found, advice)),
            ...(spec.task === 'auto' ? (0,label_numbers/* versionWarnings */.uL)(column.name, found) : []),
        ];
        return { plan, warnings };
    }
    if (isDates(found))
        fail("holds dates, which can't be classes");
    if (column.kind === 'date' || column.kind === 'text' || column.kind === 'id') {
        fail(`holds ${describe(column)}, which can't be classes`);
    }
    if (counts.size > MOST_CLASSES) {
        return fail(`has more than ${MOST_CLASSES} classes`, `If it is a number, set task: regression. ${(0,label_numbers/* howToRead */._c)(found, advice)}`);
    }
    if (!exact)
        refuseAlike(counts, advice, fail);
    const classes = sortClasses(numbers !== undefined, [...counts.keys()]);
    const warnings = [...named.odd, ...suspectedClasses(counts, advice)].map(({ message, levels }) => ({
        code: 'label-spelling',
        column: column.name,
        message: `label ${JSON.stringify(column.name)}: ${message}`,
        ...('codes' in column &&
            (0,cells_of_levels/* cellsOfLevels */.gh)(column, table.place, (level) => levels.includes(level))),
    }));
    if (task === 'binary') {
        if (classes.length !== 2) {
            fail(`has ${classes.length} classes, but the task is binary`, `The classes are: ${(0,did_you_mean/* listNames */.Zv)(classes)}`);
        }
        const plan = { task, classes: binaryClasses(classes, counts, spec.positive, fail) };
        return { plan, warnings };
    }
    return { plan: { task, classes }, warnings };
});
/**
 * The label's column as the plan has it: numbers for regression, else levels.
 * @param left rows that don't count
 */
var labelColumn = (function labelColumn(table, name, plan, left = new Set(), advice = (0,label_advice/* adviceByKeys */.IF)(name)) {
    const column = table.columns.find(((one) => one.name === name));
    if ('values' in column)
        return column;
    const { levels, codes } = column;
    if (plan.task === 'regression') {
        const parse = (0,infer_format/* cellParser */.w)('number', plan.format);
        refuseOddLabels(table, column, parse, left, advice);
        const parsed = levels.map(parse);
        const values = Float64Array.from(codes, (code) => parsed[code] ?? Number.NaN);
        return { kind: 'number', name, values };
    }
    const places = new Map(plan.classes.map(((label, index) => [label, index])));
    const twins = new Map(plan.classes.map(((label, index) => [(0,fold/* withoutZero */.V)(label), index])));
    const known = [...plan.classes];
    const place = levels.map(((level) => places.get(level) ?? twins.get((0,fold/* withoutZero */.V)(level)) ?? known.push(level) - 1));
    // A copy first: what grew is slow to go over.
    const own = codes.slice();
    if (place.some(((index, code) => index !== code))) {
        for (let row = 0; row < own.length; row++)
            own[row] = place[own[row]] ?? -1;
    }
    return {
        kind: column.kind === 'boolean' ? 'boolean' : 'category',
        name,
        levels: known,
        codes: own,
    };
});
/**
 * Class indices or targets (after the transform) of all rows; NaN where the label is missing.
 * @param left rows that don't count: NaN
 * @param origin where the plan's classes are from
 * @throws InputError with the places of what is no label
 */
var readLabels = (function readLabels(table, name, plan, left = new Set(), origin = 'the training rows') {
    const column = table.columns.find(((one) => one.name === name));
    refuseOddCells(table, column, (0,label_advice/* adviceByKeys */.IF)(name));
    const problems = [];
    const refuse = (row, message) => {
        if (problems.length < 10) {
            problems.push({ message: `label ${JSON.stringify(name)}: ${message}`, at: table.place(row) });
        }
    };
    const labels = plan.task === 'regression' ? targetsOf(column, plan) : classesOf(column, plan.classes);
    for (const row of left)
        labels[row] = Number.NaN;
    for (let row = labels.indexOf(NO_LABEL); row >= 0; row = labels.indexOf(NO_LABEL, row + 1)) {
        const text = labelText(column, row);
        refuse(row, plan.task === 'regression'
            ? `${text} has no logarithm`
            : `${JSON.stringify(text)} is no class of ${origin}`);
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return labels;
});
/** By row: the index of its class; NaN where the label is missing. */
var classesOf = (function classesOf(column, classes) {
    const indices = new Map(classes.map(((label, index) => [label, index])));
    const indexOf = ((label) => indices.get(label) ?? NO_LABEL);
    const found = new Float64Array((0,subset/* cellsOf */.nc)(column).length);
    if ('codes' in column) {
        const { codes } = column;
        const byCode = column.levels.map(indexOf);
        for (let row = 0; row < codes.length; row++)
            found[row] = byCode[codes[row]] ?? Number.NaN;
        return found;
    }
    const { values } = column;
    const byValue = new Map([[Number.NaN, Number.NaN]]);
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        let index = byValue.get(value);
        if (index === undefined) {
            index = indexOf(String(value));
            byValue.set(value, index);
        }
        found[row] = index;
    }
    return found;
});
/** A label as it is written in fingerprints and predictions; undefined where it is missing. */
var labelText = (function labelText(column, row) {
    if ('values' in column) {
        const value = column.values[row];
        return Number.isNaN(value) ? undefined : String(value);
    }
    return column.levels[column.codes[row]];
});
/** How many rows have each label; of a number column with more than `MOST_CLASSES` distinct ones only the first. */
var countLabels = (function countLabels(column, left) {
    if ('codes' in column) {
        const counts = (0,level_counts/* levelCounts */.p)(column).slice();
        for (const row of left) {
            const code = column.codes[row];
            if (code >= 0)
                counts[code]--;
        }
        const found = column.levels.map(((level, code) => [level, counts[code]]));
        return new Map(found.filter((([, count]) => count > 0)));
    }
    const counts = new Map();
    for (const [row, value] of column.values.entries()) {
        if (Number.isNaN(value) || left.has(row))
            continue;
        counts.set(value, (counts.get(value) ?? 0) + 1);
        if (counts.size > MOST_CLASSES)
            break;
    }
    return new Map([...counts].map(([value, count]) => [String(value), count]));
});
var isDates = (function isDates(found) {
    const levels = [...found.keys()];
    return levels.every(((level) => !Number.isNaN((0,cell_values/* parseDate */._U)(level))));
});
var taskOf = (function taskOf(numeric, counts) {
    if (counts.size === 2)
        return 'binary';
    if (!numeric)
        return 'multiclass';
    let rows = 0;
    const values = new Set();
    for (const [value, count] of counts) {
        if (!Number.isInteger(Number(value)))
            return 'regression';
        values.add(Number(value));
        rows += count;
    }
    return values.size <= MOST_INTEGER_CLASSES && rows >= values.size * ROWS_PER_INTEGER_CLASS
        ? 'multiclass'
        : 'regression';
});
/** As they stand in predictions and records. */
var sortClasses = (function sortClasses(numeric, classes) {
    return numeric
        ? classes.sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1))
        : classes.sort();
});
var binaryClasses = (function binaryClasses(classes, counts, wanted, fail) {
    const [first, second] = [classes[0], classes[1]];
    if (wanted === undefined) {
        return counts.get(first) < counts.get(second) ? [second, first] : [first, second];
    }
    const as = [wanted, wanted.trim().normalize('NFC')];
    if (as.includes(first))
        return [second, first];
    if (as.includes(second))
        return [first, second];
    return fail(`has no class ${JSON.stringify(wanted)}`, (0,did_you_mean/* suggest */.ZA)(wanted, classes, 'classes'));
});
/** In a feature a slip of the pen is a missing value; in a label it would silently drop the row. */
var refuseOddCells = (function refuseOddCells(table, column, { odd: fix }) {
    const odd = table.odd.get(column.name) ?? [];
    if (odd.length === 0)
        return;
    throw new errors/* InputError */.dz(odd.slice(0, 10).map(({ row, text }) => ({
        message: `label ${JSON.stringify(column.name)} holds ${column.kind}s, but here it is ${JSON.stringify(text)}`,
        at: table.place(row),
        fix,
    })));
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NX: (() => (/* binding */ labelColumn)),
  QK: (() => (/* binding */ labelText)),
  GS: (() => (/* binding */ planLabel)),
  k2: (() => (/* binding */ readLabels)),
  N3: () => (/* binding */ sortClasses)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
// EXTERNAL MODULE: ./src/data/checks/cells-of-levels.ts
var cells_of_levels = __webpack_require__(68415);
// EXTERNAL MODULE: ./src/data/label-advice.ts
var label_advice = __webpack_require__(63771);
// EXTERNAL MODULE: ./src/data/label-numbers.ts
var label_numbers = __webpack_require__(50161);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./src/data/table/alike-levels.ts
var alike_levels = __webpack_require__(86131);
// EXTERNAL MODULE: ./src/data/table/cell-values.ts
var cell_values = __webpack_require__(51642);
// EXTERNAL MODULE: ./src/data/table/fold.ts
var fold = __webpack_require__(22808);
// EXTERNAL MODULE: ./src/data/table/missing-words.ts
var missing_words = __webpack_require__(11919);
;// CONCATENATED MODULE: ./src/data/label-spelling.ts






function inRows(level, counts) {
    const rows = counts.get(level);
    return `${JSON.stringify(level)} (${rows} ${rows === 1 ? 'row' : 'rows'})`;
}


/** So many times rarer than what was meant. */
const RARER = 20;
const SHORTEST_WORD = 4;

/** Whether two letters next to each other have changed places. */
function isSwap(a, b) {
    let at = 0;
    while (at < b.length && a[at] === b[at])
        at++;
    return a === `${b.slice(0, at)}${b.charAt(at + 1)}${b.charAt(at)}${b.slice(at + 2)}`;
}


// EXTERNAL MODULE: ./src/data/table/infer-format.ts
var infer_format = __webpack_require__(70107);
// EXTERNAL MODULE: ./src/data/table/level-counts.ts
var level_counts = __webpack_require__(30606);
// EXTERNAL MODULE: ./src/data/table/subset.ts
var subset = __webpack_require__(93521);
;// CONCATENATED MODULE: ./src/data/label.ts











/** A number label of no more distinct integers than this, each on many rows, stands for classes. */
const MOST_INTEGER_CLASSES = 20;
const ROWS_PER_INTEGER_CLASS = 10;
const MOST_CLASSES = 1000;



/** Stands where a cell is there, but no label. */
const NO_LABEL = Number.NEGATIVE_INFINITY;

function targetsOf(column, { transform }) {
    if (!('values' in column))
        throw new RangeError(`label ${column.name} holds no numbers`);
    const { values } = column;
    const targets = new Float64Array(values.length);
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        const target = transform === 'log' ? Math.log(value) : value;
        targets[row] = Number.isFinite(target) || Number.isNaN(value) ? target : NO_LABEL;
    }
    return targets;
}






function describe(column) {
    const names = { number: 'numbers', date: 'dates', id: 'a text that differs from row to row' };
    return column.kind in names
        ? names[column.kind]
        : column.kind === 'text'
            ? 'free text'
            : 'categories';
}

/** As `refuseOddCells`, of labels that were kept as texts. */
function refuseOddLabels(table, column, parse, left, { odd: fix }) {
    if (!('codes' in column))
        return;
    const odd = new Set(column.levels.flatMap((level, code) => Number.isNaN(parse(level)) && !(0,cell_values/* isNone */.$I)(level) ? code : []));
    if (odd.size === 0)
        return;
    const rows = [];
    for (let row = 0; row < column.codes.length && rows.length < 10; row++) {
        if (odd.has(column.codes[row]) && !left.has(row))
            rows.push(row);
    }
    if (rows.length === 0)
        return;
    throw new errors/* InputError */.dz(rows.map((row) => ({
        message: `label ${JSON.stringify(column.name)} holds numbers, but here it is ${JSON.stringify(labelText(column, row))}`,
        at: table.place(row),
        fix,
    })));
}


/***/ }),

/***/ 95385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
var rootsOf = (function rootsOf({ workspace, dataRoots = [] }) {
    return [workspace, ...dataRoots];
});
/**
 * The files that a path stands for, sorted. In the last segment of the path `*` and `?` match names
 * (Node 20 has no glob of its own, and data rarely needs more). Every one must be a readable
 * regular file that really lies in one of the roots, whatever links lead to it.
 *
 * @param roots the workspace, and other folders that data may come from. Absolute
 * @param folder the working directory; names are relative to it
 * @throws InputError when there is none, or for each that can't be read.
 */
var locate = (async function locate(path, roots, folder = roots[0]) {
    const nameOf = ((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
    const names = await namesBeside(path, roots, nameOf(path));
    const pattern = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const found = names.includes(pattern) ? [pattern] : names.filter(matcher(pattern)).sort();
    if (found.length === 0) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of(isGlob(pattern) ? 'no file matches' : 'no such file', {
            at: { file: nameOf(path) },
            fix: names.length === 0 ? 'Its folder is empty.' : (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .ZA)(pattern, names.sort(), 'files there'),
        });
    }
    const problems = [];
    const files = [];
    for (const name of found) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name);
        const looked = await lookAt(file, roots);
        if (typeof looked === 'number')
            files.push({ path: file, name: nameOf(file), bytes: looked });
        else
            problems.push({ ...looked, at: { file: nameOf(file) } });
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(problems);
    return files;
});
/** The names in the path's folder, which has to lie in a root: nothing outside of them is shown. */
var namesBeside = (async function namesBeside(path, roots, name) {
    const at = { file: name };
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!(await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .liesIn */ .z$)(folder, roots)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ ...OUTSIDE, at }]);
    if (!(await (0,_files_exists_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t)(folder))) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of('no such file', { at, fix: `There is no folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name)}.` });
    }
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz.of('its folder may not be read', { at }, { cause: error });
    }
});
/** How many bytes a file has, or why it can't be read. */
var lookAt = (async function lookAt(file, roots) {
    try {
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if (!(await (0,_files_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .liesIn */ .z$)(file, roots)))
            return OUTSIDE;
        if (kind.isDirectory()) {
            return {
                message: 'a directory, not a file',
                fix: `Name the file, or all files in it: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}/*.csv`,
            };
        }
        if (!kind.isFile())
            return { message: 'not a regular file' };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        return kind.size;
    }
    catch (error) {
        const missing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
        return missing
            ? { message: 'a link to a file that does not exist' }
            : { message: 'the file may not be read', fix: 'Check its permissions.' };
    }
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: (() => (/* binding */ rootsOf)),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   x5: (() => (/* binding */ locate))
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _files_exists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88463);
/* harmony import */ var _files_real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51995);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63180);









const OUTSIDE = {
    message: 'the file lies outside the workspace',
    fix: 'Copy it into the workspace; links that lead out of it are not followed.',
};

/** Whether a file's name is a pattern of names. */
function isGlob(pattern) {
    return /[*?]/.test(pattern);
}
/** Whether a pattern matches a name. */
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


/***/ }),

/***/ 81694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** XXH64 of each item of `width` bytes, one after the other in memory. */
var hashItems = (function hashItems(items, width, seed = 0n) {
    const hashes = new BigUint64Array(items.length / width);
    hashBlocks(items, width, seed, (({ memory, hashes: at }, first, count) => {
        hashes.set(new BigUint64Array(memory.buffer, at.value, count), first);
    }));
    return hashes;
});
/** Where hashes fall in [0, 1): the top 53 bits of the seeded XXH64 of their eight bytes (little-endian). */
var placesOf = (function placesOf(hashes, seed) {
    const places = new Float64Array(hashes.length);
    hashBlocks(bytesOf(hashes), 8, seed, ((kernels, first, count) => {
        kernels.placeHashes(count);
        places.set(new Float64Array(kernels.memory.buffer, kernels.hashes.value, count), first);
    }));
    return places;
});
/** @param take what was hashed, before the next block is */
var hashBlocks = (function hashBlocks(items, width, seed, take) {
    const kernels = (0,_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .recordKernels */ .qd)();
    const all = items.length / width;
    const block = Math.max(1, Math.floor(BLOCK_BYTES / width));
    kernels.reserve(block * width, width, 0);
    const { buffer } = kernels.memory;
    for (let first = 0; first < all; first += block) {
        const count = Math.min(block, all - first);
        const bytes = items.subarray(first * width, (first + count) * width);
        new Uint8Array(buffer, kernels.text.value, bytes.length).set(bytes);
        kernels.hashItems(count, width, (0,_kernels_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(seed));
        take(kernels, first, count);
    }
});
/** The bytes of a typed array, which it shares. */
var bytesOf = (function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: (() => (/* binding */ bytesOf)),
/* harmony export */   N$: (() => (/* binding */ hashItems)),
/* harmony export */   ek: (() => (/* binding */ placesOf))
/* harmony export */ });
/* harmony import */ var _kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54519);

/** So many bytes are hashed at a time. */
const BLOCK_BYTES = 1 << 16;






/***/ }),

/***/ 86131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Levels that are one to a person, though they are not written alike: each group has at least two, the most frequent first. Where all of them are words for yes and no, so are
 * those that say the same: `1` and `True`, `Y` and `yes`.
 * @param keyOf what the spellings of one thing share
 */
var alikeLevels = (function alikeLevels(levels, keyOf = _spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .spellingOf */ .k) {
    const keys = levels.map((({ level }) => keyOf(level)));
    const truths = keys.map(_infer_js__WEBPACK_IMPORTED_MODULE_0__/* .truthOf */ .D);
    const boolean = levels.length > 2 && !truths.includes(undefined);
    const groups = new Map();
    for (const [i, level] of levels.entries()) {
        const key = boolean ? String(truths[i]) : keys[i];
        const group = groups.get(key);
        if (group)
            group.push(level);
        else
            groups.set(key, [level]);
    }
    return [...groups.values()]
        .filter(((group) => group.length > 1))
        .map((group) => group.sort((a, b) => b.count - a.count));
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeAlike),
/* harmony export */   O: (() => (/* binding */ alikeLevels))
/* harmony export */ });
/* harmony import */ var _infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16131);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35181);



/** How they differ, and some of them: `in case, \u2026: "no" (260 rows) and "No" (3 rows); \u2026`. */
function describeAlike(alike, most, differences = 'case, blanks, marks or letters that look alike') {
    const shown = alike
        .slice(0, most)
        .map((group) => group
        .map(({ level, count }) => `${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .showSpelling */ .I)(level)} (${count} ${count === 1 ? 'row' : 'rows'})`)
        .join(' and '));
    const more = alike.length > most ? `; and ${alike.length - most} more` : '';
    return `that differ only in ${differences}: ${shown.join('; ')}${more}`;
}


/***/ }),

/***/ 51642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ isNone),
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   LD: () => (/* binding */ excessText),
/* harmony export */   SK: () => (/* binding */ utcTime),
/* harmony export */   _U: () => (/* binding */ parseDate),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   b4: () => (/* binding */ offsetOf)
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
/** Of a number that nothing can be computed with: why, as it is written. */
function excessText(cell) {
    return INFINITE.test(cell) ? 'infinite' : 'too large to compute with';
}
/**
 * A decimal number, with or without exponent and surrounding blanks. NaN where the cell is no number;
 * \u00b1Infinity for `inf`, `Infinity` and what a 64-bit float can't hold (`1e400`).
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
const ISO_DATE = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?\s*$/;
/** An ISO 8601 date or date-time as milliseconds since 1970 UTC (UTC where it names no offset); else NaN. */
function parseDate(cell) {
    const match = ISO_DATE.exec(cell);
    if (!match)
        return Number.NaN;
    const [, year, month, day, hour, minute, second, fraction, zone] = match;
    const time = utcTime(Number(year), Number(month) - 1, Number(day), ((Number(hour ?? 0) * 60 + Number(minute ?? 0)) * 60 + Number(second ?? 0)) * 1000);
    // Date.UTC carries 31 February over into March, and hour 24 into the next day.
    const date = new Date(time);
    if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) {
        return Number.NaN;
    }
    if (Number(minute ?? 0) > 59 || Number(second ?? 0) > 59)
        return Number.NaN;
    return time + Math.round(Number(fraction ?? 0) * 1000) - offsetOf(zone);
}
/** Milliseconds since 1970 UTC of a day, its month from 0, and a time of it; `Date.UTC` takes the year 1 for 1901. */
function utcTime(year, month, day, milliseconds = 0) {
    const time = Date.UTC(year, month, day);
    return (year > 99 ? time : new Date(time).setUTCFullYear(year, month, day)) + milliseconds;
}
function offsetOf(zone) {
    if (zone === undefined || zone === 'Z')
        return 0;
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).slice(-2));
    return (zone[0] === '-' ? -minutes : minutes) * 60_000;
}


/***/ }),

/***/ 8471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ DATE_FORMATS),
/* harmony export */   y: () => (/* binding */ dateReader)
/* harmony export */ });
/* harmony import */ var _cell_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51642);

/** Day, month and year in their order, with what stands between them. */
const DATE_FORMATS = [
    'yyyy-MM-dd',
    'yyyy/MM/dd',
    'yyyy.MM.dd',
    'dd.MM.yyyy',
    'MM.dd.yyyy',
    'dd/MM/yyyy',
    'MM/dd/yyyy',
    'dd-MM-yyyy',
    'MM-dd-yyyy',
    'dd.MM.yy',
    'MM.dd.yy',
    'dd/MM/yy',
    'MM/dd/yy',
    'dd-MM-yy',
    'MM-dd-yy',
    'yy.MM.dd',
    'yy/MM/dd',
    'yy-MM-dd',
    'dd-MMM-yyyy',
    'dd-MMM-yy',
    'yy-MMM-dd',
    'dd MMM yyyy',
    'dd MMM yy',
    'MMM dd yyyy',
    'yyyy MMM dd',
    'yyyy-MMM-dd',
    'dd/MMM/yyyy',
    'ddMMMyyyy',
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const PARTS = {
    yyyy: '(?<year>\\d{4})',
    yy: '(?<year>\\d{2})',
    MMM: '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?',
    MM: '(?<month>\\d{1,2})',
    dd: '(?<day>\\d{1,2})(?:st|nd|rd|th)?',
    ' ': '(?:,\\s*|\\s+)',
    '.': '\\.\\s?',
    '/': '/',
    '-': '-',
};
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
const TIME = '(?:(?:[T:]|,?\\s+)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?<fraction>[.,]\\d{1,9})?)?(?:\\s*(?<half>[ap])\\.?m\\.?)?(?:\\s*(?:UTC|GMT)?(?<zone>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)(?:\\s*\\([\\w ]+\\))?)?)?';
/**
 * A reader of dates in a format, with or without a time of day: milliseconds since 1970 UTC (UTC where it names no offset); else NaN. Two digits of a
 * year are those of 1969 to 2068, as POSIX has it.
 */
function dateReader(format) {
    const date = format.replace(/yyyy|yy|MMM|MM|dd|[ ./-]/g, (part) => PARTS[part]);
    const pattern = new RegExp(`^\\s*${WEEKDAY}${date}${TIME}\\s*$`, 'i');
    return (cell) => {
        const found = pattern.exec(cell)?.groups;
        return found ? timeOf(found) : Number.NaN;
    };
}
function timeOf(found) {
    const year = yearOf(found['year']);
    const named = MONTHS.indexOf(found['month'].slice(0, 3).toLowerCase());
    const month = named >= 0 ? named : Number(found['month']) - 1;
    const day = Number(found['day']);
    const hour = hourOf(Number(found['hour'] ?? 0), found['half']?.toLowerCase());
    const minute = Number(found['minute'] ?? 0);
    const second = Number(found['second'] ?? 0);
    const midnight = (0,_cell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .utcTime */ .SK)(year, month, day);
    // Date.UTC carries 31 February over into March.
    const date = new Date(midnight);
    if (date.getUTCMonth() !== month || date.getUTCDate() !== day)
        return Number.NaN;
    if (!(hour < 24) || minute > 59 || second > 59)
        return Number.NaN;
    const fraction = Math.round(Number((found['fraction'] ?? '0').replace(',', '.')) * 1000);
    const time = midnight + ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
    return time - (0,_cell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetOf */ .b4)(zoneOf(found['zone']));
}
function yearOf(digits) {
    const year = Number(digits);
    return digits.length === 4 ? year : year + (year < 69 ? 2000 : 1900);
}
/** NaN where twelve hours have no such hour. */
function hourOf(hour, half) {
    if (half === undefined)
        return hour;
    if (hour < 1 || hour > 12)
        return Number.NaN;
    return (hour % 12) + (half === 'p' ? 12 : 0);
}
function zoneOf(zone) {
    return zone === undefined || /^[a-z]+$/i.test(zone) ? undefined : zone;
}


/***/ }),

/***/ 22808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * What two spellings of one thing share: case, blanks, a final dot, Unicode form, the shape of dashes and quotes, the plus before a number and the `.0` of a
 * whole one don't count.
 */
var fold = (function fold(text) {
    if (PLAIN.test(text))
        return text;
    const folded = text
        .normalize('NFKC')
        .replace(INVISIBLE, '')
        .replace(DASHES, '-')
        .replace(APOSTROPHES, "'")
        .replace(SPEECH_MARKS, '"')
        .replace(/\s+/g, ' ')
        .trim()
        // Upper case first: it makes one of the letters that have two lower cases, and SS of \u00df.
        .toUpperCase()
        .toLowerCase()
        .replace(DOT_ABOVE, '')
        .replace(/^\+(?=\d)/, '');
    return withoutZero(folded).replace(/(?<=[^.\s])\s?\.$/, '');
});
/** `5000.0` is `5000`; `1.10` and `007` stay as they are. */
var withoutZero = (function withoutZero(text) {
    return WHOLE.exec(text)?.[1] ?? text;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: (() => (/* binding */ fold)),
/* harmony export */   V: (() => (/* binding */ withoutZero))
/* harmony export */ });
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
/** What folding leaves as it is; most texts are so. */
const PLAIN = /^[a-z0-9_-]+$/;
const WHOLE = /^([+-]?(?:0|[1-9]\d*))\.0+$/;
const DASHES = /[\u2010-\u2015\u2212]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc]/g;
const SPEECH_MARKS = /[\u201c-\u201e]/g;
/** What is left of \u0130, the Turkish capital that has a dot, beside an i. */
const DOT_ABOVE = /(?<=i)\u0307/g;




/***/ }),

/***/ 70107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * How a column of texts is to be read as numbers or dates, if it can be. Formats that give the same values are one reading.
 * @returns undefined where it holds neither
 */
var inferFormat = (function inferFormat(counts) {
    if (counts.length < FEWEST_LEVELS)
        return undefined;
    // A look at a few spares most columns of texts the rest.
    const some = counts.slice(0, 5 * FEWEST_LEVELS).filter(({ level }) => isTold(level));
    const mayHold = (parse) => some.filter(({ level }) => !Number.isNaN(parse(level))).length >= LIKELY * some.length;
    const numbers = _number_format_js__WEBPACK_IMPORTED_MODULE_4__/* .NUMBER_FORMATS */ .L6.filter((format) => mayHold(cellParser('number', format)));
    const dates = mayBeDates(some)
        ? _date_format_js__WEBPACK_IMPORTED_MODULE_1__/* .DATE_FORMATS */ .K.filter((format) => mayHold(cellParser('date', format)))
        : [];
    if (numbers.length + dates.length === 0)
        return undefined;
    const told = counts.filter(({ level }) => isTold(level));
    if (told.length < FEWEST_LEVELS)
        return undefined;
    const missing = counts.filter(({ level }) => !isTold(level));
    return inferNumber(told, numbers, missing) ?? inferDate(told, dates, missing);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: (() => (/* binding */ inferFormat)),
/* harmony export */   w: () => (/* binding */ cellParser)
/* harmony export */ });
/* harmony import */ var _cell_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51642);
/* harmony import */ var _date_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8471);
/* harmony import */ var _infer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16131);
/* harmony import */ var _missing_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11919);
/* harmony import */ var _number_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97516);





const MOST_EXAMPLES = 5;
/** Fewer different numbers may well be codes, and do as well as categories. */
const FEWEST_LEVELS = 20;

/** So many of the first texts, where others are odd. */
const LIKELY = 0.3;
/** A day and a year have so many together, however they are written. */
const DIGITS_OF_DATE = /\d\D*\d\D*\d/;
/** To count digits spares most columns a pattern for each format. */
function mayBeDates(some) {
    return some.filter(({ level }) => DIGITS_OF_DATE.test(level)).length >= LIKELY * some.length;
}
function isTold(level) {
    return !(0,_missing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuspectedMissing */ .L)(level);
}
function inferNumber(counts, likely, missing) {
    const distinct = distinctReadings(readingsOf('number', counts, likely));
    if (distinct.length === 0)
        return undefined;
    const affixes = affixesOf(counts, distinct[0].format);
    if (affixes.size > 1)
        return undefined;
    const [affix = ''] = affixes;
    return conclude('number', distinct, { affix, missing, examples: examplesOf(counts) });
}
function inferDate(counts, likely, missing) {
    const distinct = distinctReadings(withPlausibleYears(readingsOf('date', counts, likely)));
    if (distinct.length === 0)
        return undefined;
    return conclude('date', distinct, { affix: '', missing, examples: examplesOf(counts) });
}
function readingsOf(kind, counts, likely) {
    return likely.flatMap((format) => {
        const parse = cellParser(kind, format);
        const values = counts.map(({ level }) => parse(level));
        return isNearlyAll(counts, values) ? [{ format, values }] : [];
    });
}
function conclude(kind, readings, found) {
    if (readings.length > 1) {
        return {
            kind: 'ambiguous',
            as: kind,
            formats: readings.map(({ format }) => format),
            examples: found.examples,
        };
    }
    return { kind, format: readings[0].format, found };
}
function examplesOf(counts) {
    return counts.slice(0, MOST_EXAMPLES).map(({ level }) => level);
}
function affixesOf(counts, format) {
    const read = (0,_number_format_js__WEBPACK_IMPORTED_MODULE_4__/* .numberReader */ .LM)(format);
    const affixes = new Set();
    for (const { level } of counts) {
        const { value, affix } = read(level);
        if (!Number.isNaN(value))
            affixes.add(affix);
    }
    return affixes;
}
function isNearlyAll(counts, values) {
    let cells = 0;
    let odd = 0;
    counts.forEach(({ count }, i) => {
        cells += count;
        if (Number.isNaN(values[i]))
            odd += count;
    });
    return (0,_infer_js__WEBPACK_IMPORTED_MODULE_2__/* .areFew */ .t)(odd, cells);
}
/** The first of those that read every cell alike; a reading that lacks cells which another has is none of its own. */
function distinctReadings(readings) {
    const gaps = ({ values }) => values.filter(Number.isNaN).length;
    const fewest = Math.min(...readings.map(gaps));
    const distinct = [];
    for (const reading of readings) {
        if (gaps(reading) > fewest)
            continue;
        const known = distinct.some(({ values }) => values.every((v, i) => Object.is(v, reading.values[i])));
        if (!known)
            distinct.push(reading);
    }
    return distinct;
}
/** So many different days of the month are those of dates over months; and so many times more of them than otherwise leave no doubt. */
const MANY_DAYS = 20;
const CLEARLY = 3;
/**
 * Two digits at either end may be the year: 22-01-15. The end that takes nearly all days of a month while the other takes a few numbers is the day. (Day
 * and month are not told apart so: the first of each month is always day 1.)
 */
function withPlausibleYears(readings) {
    const daysOf = (first) => Math.max(0, ...readings
        .filter(({ format }) => format.startsWith('yy') === first)
        .map(({ values }) => new Set(values.map((time) => new Date(time).getUTCDate())).size));
    const [ahead, behind] = [daysOf(true), daysOf(false)];
    const most = Math.max(ahead, behind);
    if (most < MANY_DAYS || most < CLEARLY * Math.min(ahead, behind))
        return readings;
    return readings.filter(({ format }) => format.startsWith('yy') === ahead > behind);
}
/** The numbers or dates of a format; `undefined` stands for plain decimal numbers and ISO 8601. */
function cellParser(kind, format) {
    if (format === undefined)
        return kind === 'number' ? _cell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$J : _cell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDate */ ._U;
    let parser = parsers.get(format);
    if (!parser) {
        parser = isDateFormat(format) ? (0,_date_format_js__WEBPACK_IMPORTED_MODULE_1__/* .dateReader */ .y)(format) : valueReader(format);
        parsers.set(format, parser);
    }
    return parser;
}
const parsers = new Map();
function isDateFormat(format) {
    return format.includes('dd');
}
function valueReader(format) {
    const read = (0,_number_format_js__WEBPACK_IMPORTED_MODULE_4__/* .numberReader */ .LM)(format);
    return (cell) => read(cell).value;
}


/***/ }),

/***/ 16131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Whether cells that are no numbers are so few in a column of numbers that they are slips of the pen,
 * not levels: at most 1 %, or at most five cells that make up at most a tenth of a short column.
 */
var areFew = (function areFew(odd, cells) {
    return odd <= MOST_ODD && odd <= Math.max(cells * 0.01, Math.min(5, cells * 0.1));
});
/** Whether the levels, whatever their case, are the two words of a boolean. */
var areBoolean = (function areBoolean(levels) {
    const words = new Set();
    for (const level of levels) {
        // Most columns of a million levels are told by the first three.
        if (words.add(level.trim().toLowerCase()).size > 2)
            return false;
    }
    return BOOLEANS.some(((pair) => pair.length === words.size && pair.every(((word) => words.has(word)))));
});
/** What a word says as a boolean; undefined where it says something else. */
var truthOf = (function truthOf(word) {
    return TRUTHS.get(word);
});
/** What a column of strings that are neither numbers, dates nor booleans holds. */
var kindOfStrings = (function kindOfStrings(counts) {
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: (() => (/* binding */ truthOf)),
/* harmony export */   Rx: (() => (/* binding */ areBoolean)),
/* harmony export */   e4: (() => (/* binding */ kindOfStrings)),
/* harmony export */   s9: () => (/* binding */ MOST_ODD),
/* harmony export */   t: (() => (/* binding */ areFew))
/* harmony export */ });

const MOST_ODD = 1000;
const BOOLEANS = [
    ['false', 'true'],
    ['no', 'yes'],
    ['f', 't'],
    ['n', 'y'],
];

const TRUTHS = new Map([
    [
        'false',
        'no',
        'n',
        'f',
        'off',
        '0',
        'nein',
        'non',
        'falsch',
        'faux',
        'falso',
        'nee',
        '\u043d\u0435\u0442',
        '\u5426',
    ],
    [
        'true',
        'yes',
        'y',
        't',
        'on',
        '1',
        'ja',
        'oui',
        'si',
        's\u00ed',
        's\u00ec',
        'wahr',
        'vrai',
        'vero',
        'verdadero',
        '\u0434\u0430',
        '\u662f',
    ],
].flatMap(((words, truth) => words.map(((word) => [word, truth === 1])))));

/** Below this many cells a column of distinct strings may just be a short file. */
const FEWEST_FOR_ID = 20;



/***/ }),

/***/ 30606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** How many rows hold each level of a column. Counted once: a column's cells don't change. */
var levelCounts = (function levelCounts(column) {
    let counts = known.get(column);
    if (!counts) {
        counts = countCodes(column.codes, column.levels.length);
        known.set(column, counts);
    }
    return counts;
});
/** How often each code up to `levels` stands; those below 0 are none. */
var countCodes = (function countCodes(codes, levels) {
    const counts = new Uint32Array(levels);
    for (const { values } of (0,_numeric_growing_array_js__WEBPACK_IMPORTED_MODULE_0__/* .copiesOf */ .lS)(codes)) {
        for (let i = 0; i < values.length; i++)
            if (values[i] >= 0)
                counts[values[i]]++;
    }
    return counts;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: (() => (/* binding */ levelCounts)),
/* harmony export */   w: (() => (/* binding */ countCodes))
/* harmony export */ });
/* harmony import */ var _numeric_growing_array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6974);

const known = new WeakMap();




/***/ }),

/***/ 11919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** @param words in place of the usual ones; blank cells are missing whatever they are */
var missingWords = (function missingWords(words) {
    if (words === undefined)
        return USUAL;
    const known = new Set(words.map((word) => word.trim().normalize('NFC')));
    return {
        has: (cell) => {
            const text = cell.trim();
            return text === '' || known.has(text) || known.has(text.normalize('NFC'));
        },
        numbers: [...known].map(_cell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$J).filter((value) => !Number.isNaN(value)),
    };
});
/** Whether a text that is no number probably says that there is none. */
var isSuspectedMissing = (function isSuspectedMissing(text) {
    const word = text.trim().toLowerCase();
    return SUSPECTS.has(word) || LETTERED.test(word) || ZERO_DATE.test(word);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: (() => (/* binding */ isSuspectedMissing)),
/* harmony export */   y: (() => (/* binding */ missingWords))
/* harmony export */ });
/* harmony import */ var _cell_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51642);

const USUAL = { has: _cell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2, numbers: [] };

/** Words that people and programs write where a number is missing, besides the usual ones. */
const SUSPECTS = new Set([
    '?',
    '-',
    '--',
    '---',
    '\u2013',
    '\u2014',
    '.',
    '..',
    '...',
    '*',
    '**',
    '#',
    'na',
    'n.a',
    'n.a.',
    'n/a',
    '#na',
    '#n/a',
    'nan',
    '-nan',
    '+nan',
    'nan(ind)',
    '-nan(ind)',
    '1.#ind',
    '-1.#ind',
    '1.#qnan',
    '-1.#qnan',
    '1.#inf',
    '-1.#inf',
    '#div/0!',
    '#value!',
    '#ref!',
    '#name?',
    '#num!',
    '#null!',
    'nil',
    'null',
    '(null)',
    '\\n',
    'none',
    '<na>',
    '<null>',
    'nat',
    'missing',
    '(missing)',
    'unknown',
    'unk',
    'undefined',
    'undef',
    'empty',
    '(empty)',
    'blank',
    '(blank)',
    'not available',
    'not applicable',
    'not recorded',
    'no data',
    'nodata',
    'n.d.',
    'nd',
    'n/d',
    'k.a.',
    'k. a.',
    'keine angabe',
    'unbekannt',
    'fehlt',
    's/d',
    'sin datos',
    'desconocido',
    'inconnu',
    'sconosciuto',
    'tbd',
    'ohne angabe',
    'o. a.',
    'n.v.',
    'entf\u00e4llt',
    'fehlend',
    'no disponible',
    'no aplica',
    'non disponible',
    'non renseign\u00e9',
    'non disponibile',
    'n\u00e3o informado',
    'brak danych',
    '\u043d\u0435\u0442 \u0434\u0430\u043d\u043d\u044b\u0445',
    '\u7121\u3057',
    '\u4e0d\u660e',
    '\u65e0',
]);
/** Stata and SAS tell kinds of missing values apart by a letter. */
const LETTERED = /^\.[a-z_]$/;
/** MySQL and others write a date that there is none of as zeros. */
const ZERO_DATE = /^(?:0{4}([-/.])00\1|00([-/.])00\2)0{2,4}(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/;



/***/ }),

/***/ 5337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ normalCell)
/* harmony export */ });
const FRACTION = /^(-?\d+)(?:\.0*|(\.\d*[1-9])0*)$/;
/**
 * A cell's text as row hashes take it, whatever its column holds and whatever the config says of it: without blanks around it, in one Unicode form (NFC), a decimal number
 * without zeros at the end of its fraction. Cells of one normal form are one to any reader: `5000.0` and `5000`, `P001 ` and `P001`.
 */
function normalCell(cell) {
    return cell.trim().normalize('NFC').replace(FRACTION, '$1$2');
}


/***/ }),

/***/ 97516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ NUMBER_FORMATS),
/* harmony export */   LM: () => (/* binding */ numberReader),
/* harmony export */   hy: () => (/* binding */ GROUPED),
/* harmony export */   i1: () => (/* binding */ mayAllBeGrouped)
/* harmony export */ });
/** How numbers are written, by the example of one: the last separator is the decimal one where two digits follow. */
const NUMBER_FORMATS = [
    '1234.56',
    '1,234.56',
    '1 234.56',
    "1'234.56",
    '1234,56',
    '1.234,56',
    '1 234,56',
];
/** Like 1.234: as German has it, a thousand; otherwise it is a little more than one. */
const GROUPED = /^\s*-?(?:0|[1-9]\d{0,2}(?:\.\d{3})?)\s*$/;
/** Whether all texts are so, and one of them has a point. */
function mayAllBeGrouped(texts) {
    return texts.every((text) => GROUPED.test(text)) && texts.some((text) => text.includes('.'));
}
const GROUPS = {
    ',': ',',
    '.': '\\.',
    ' ': '[ \\u00a0\\u2009\\u202f]',
    "'": "['\\u2019]",
};
const MINUS = /[\u2212\u2013\ufe63\uff0d]/g;
const SIGN = '[A-Z]{0,3}\\p{Sc}[A-Z]{0,3}';
const CURRENCY = `${SIGN}|[A-Z]{3}|Rs\\.?|[Kk]r\\.?|[SF]?Fr\\.?|RM|R`;
const UNIT = `[%\\u2030]|${SIGN}|[\\p{L}\\u00b0\\u00b5][\\p{L}\\p{No}\\u00b0\\u00b5/.*^-]{0,11}`;
const AROUND = new RegExp(`^(${CURRENCY})?\\s*(.*?\\d\\.?\\)?)\\s*(${UNIT})?$`, 'su');
/**
 * A reader of numbers in a format: signs before, behind (`5-`) or as brackets (`(5)`), also U+2212; a currency, a percent sign or a unit around them is
 * cut off and told. NaN where the cell is no such number. A percentage is its number: 45.3% is 45.3.
 */
function numberReader(format) {
    const decimal = format.at(-3);
    const group = format[1] === '2' ? undefined : format[1];
    const separator = group === undefined ? undefined : GROUPS[group];
    const plain = `(?:\\d+(?:[${decimal}]\\d*)?|[${decimal}]\\d+)(?:[eE][+-]?\\d+|[dD][+-]\\d{2,3})?`;
    // Indian grouping too: 1,23,456. Nobody groups what has an exponent.
    const grouped = `[1-9]\\d{0,2}(?:${separator}\\d{2,3})*${separator}\\d{3}(?:[${decimal}]\\d*)?`;
    const core = new RegExp(`^(?:${plain}${separator === undefined ? '' : `|${grouped}`})$`, 'u');
    const separators = separator === undefined ? undefined : new RegExp(separator, 'gu');
    const none = { value: Number.NaN, affix: '' };
    return (cell) => {
        const signed = unsigned(inAscii(cell.trim()).replace(MINUS, '-'));
        const parts = AROUND.exec(signed.text);
        if (!parts)
            return none;
        const [, before = '', between = '', after = ''] = parts;
        const inner = unsigned(between);
        if (inner.negative && signed.negative)
            return none;
        if (!core.test(inner.text))
            return none;
        if (before !== '' && after !== '')
            return none;
        // Three letters that are no currency are part of a code: SKU001.
        if (/^[A-Z]{3}$/.test(before) && !isCurrency(before))
            return none;
        const digits = separators ? inner.text.replace(separators, '') : inner.text;
        const value = Number(digits.replace(',', '.').replace(/d/i, 'e'));
        const negative = signed.negative || inner.negative;
        return { value: negative ? -value : value, affix: before + after };
    };
}
const OTHER_DIGITS = /\p{Nd}/gu;
const WIDE = /[\uff01-\uff5e]/g;
/** Digits of other scripts as ASCII's, and characters that are as wide as those of Chinese. */
function inAscii(text) {
    if (!/[^\0-\xff]/.test(text))
        return text;
    return text
        .replace(WIDE, (wide) => wide.normalize('NFKC'))
        .replace(OTHER_DIGITS, (digit) => digitOf(digit.normalize('NFKC')))
        .replaceAll('\u066b', '.')
        .replaceAll('\u066c', ',');
}
/** A script's digits follow one another from 0 to 9. */
function digitOf(digit) {
    const code = digit.codePointAt(0);
    let zero = code;
    while (zero > code - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)))
        zero--;
    return String(code - zero);
}
function unsigned(text) {
    if (text.startsWith('-'))
        return { text: text.slice(1).trimStart(), negative: true };
    if (text.startsWith('+'))
        return { text: text.slice(1).trimStart(), negative: false };
    if (text.endsWith('-'))
        return { text: text.slice(0, -1).trimEnd(), negative: true };
    if (text.startsWith('(') && text.endsWith(')')) {
        return { text: text.slice(1, -1).trim(), negative: true };
    }
    return { text, negative: false };
}
let currencies;
/** The runtime is asked for its list only where a cell has such letters: few files do. */
function isCurrency(code) {
    currencies ??= new Set(Intl.supportedValuesOf('currency'));
    return currencies.has(code);
}


/***/ }),

/***/ 99228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
var loadHasher = (function loadHasher() {
    ready ??= (0,xxhash_wasm__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)();
    return ready;
});
/** All cells but that of the column `except`; the seed is XXH64 of the others' names, joined by NUL. */
var hashedCells = (function hashedCells(header, except, hasher) {
    const named = header
        .map(((name, index) => ({ name, index })))
        .filter((({ name }) => name !== except))
        .sort(((a, b) => (a.name < b.name ? -1 : 1)));
    return {
        hashed: named.map((({ index }) => index)),
        seed: hasher.h64(named.map((({ name }) => name)).join(SEPARATOR)),
    };
});
/** Hashes rows: XXH64 of the cells in their normal form, joined by NUL in UTF-8. */
var rowHasher = (function rowHasher({ hashed, seed }, hasher) {
    const chosen = new Array(hashed.length);
    return (cells) => {
        for (let i = 0; i < hashed.length; i++)
            chosen[i] = cells[hashed[i]];
        const row = chosen.join(SEPARATOR);
        if (!UNUSUAL.test(row))
            return hasher.h64(row, seed);
        return hasher.h64(chosen.map(_normal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCell */ .u).join(SEPARATOR), seed);
    };
});
/** Hashes as they are written in row ids: 16 hexadecimal digits each. */
var hexOf = (function hexOf(hashes) {
    const digits = Buffer.from(hashes.slice().buffer).swap64().toString('hex');
    return Array.from({ length: hashes.length }, ((_, i) => digits.slice(16 * i, 16 * (i + 1))));
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: (() => (/* binding */ hashedCells)),
/* harmony export */   WS: (() => (/* binding */ rowHasher)),
/* harmony export */   ZD: (() => (/* binding */ hexOf)),
/* harmony export */   mX: (() => (/* binding */ loadHasher))
/* harmony export */ });
/* harmony import */ var xxhash_wasm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77261);
/* harmony import */ var _normal_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5337);


let ready;

/** No cell holds a NUL (the reader refuses it), so joined cells can't be mistaken for others. */
const SEPARATOR = '\0';

/** What a joined row holds if one of its cells may not be in its normal form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL joins the cells.
const UNUSUAL = /[^\0-~]|(?:^|\0)[\x01-\x20]|[\x01-\x20](?=\0|$)|\.(?:\d*0)?(?=\0|$)/;




/***/ }),

/***/ 35181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * What two spellings of one thing share beyond `fold`: letters of another script that look the same, marks between the words, quotes around them. Only
 * for telling a person: no row is put to another by it.
 */
var spellingOf = (function spellingOf(text) {
    if (SIMPLE.test(text))
        return text;
    const folded = (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(text.replace(FOREIGN, (letter) => TWINS.get(letter) ?? letter));
    return folded.replace(AROUND, '$2').replace(BETWEEN, '');
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ showSpelling),
/* harmony export */   k: (() => (/* binding */ spellingOf))
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22808);

/** Letters of Cyrillic and Greek, as they are printed, and those of Latin that look the same (Unicode's confusables, UTS 39). */
const TWINS = new Map(Object.entries({
    \u0410\u0391: 'A',
    \u0412\u0392: 'B',
    \u0421\u03f9: 'C',
    \u0415\u0395: 'E',
    \u041d\u0397: 'H',
    \u0406\u0399: 'I',
    \u0408: 'J',
    \u041a\u039a: 'K',
    \u041c\u039c: 'M',
    \u039d: 'N',
    \u041e\u039f: 'O',
    \u0420\u03a1: 'P',
    \u0405: 'S',
    \u0422\u03a4: 'T',
    \u0425\u03a7: 'X',
    \u0423\u03a5: 'Y',
    \u0396: 'Z',
    \u0430\u03b1: 'a',
    \u0441: 'c',
    \u0501: 'd',
    \u0435: 'e',
    \u04bb: 'h',
    \u0456\u03b9: 'i',
    \u0458: 'j',
    \u043e\u03bf: 'o',
    \u0440\u03c1: 'p',
    \u0455: 's',
    \u0445: 'x',
    \u03c5: 'u',
    \u03bd: 'v',
    \u0443\u03b3: 'y',
}).flatMap((([letters, twin]) => [...letters].map(((letter) => [letter, twin])))));
const FOREIGN = /[\u0370-\u052f]/gu;
/**
 * Marks between a letter and what follows or precedes it: very_good, P-001. Those between two digits part numbers, and a dash after a blank is a minus:
 * level -1.
 */
const BETWEEN = /(?<=\p{L})(?!\s+-\d)[\s_.-]+(?=[\p{L}\p{N}])|(?<=\p{N})[\s_.-]+(?=\p{L})/gu;
const AROUND = /^(["'`\u00ab])(.+)["'`\u00bb]$/su;
const SIMPLE = /^[a-z0-9]+$/;

/** A text as a person may see it, with the letters named that look like others: `"n\u043e" (U+043E)`. */
function showSpelling(text) {
    const foreign = [...new Set(text.match(FOREIGN))].filter((letter) => TWINS.has(letter));
    const isMixed = foreign.length > 0 && /\p{Script=Latin}|\p{N}/u.test(text);
    const codes = foreign.map((letter) => `U+${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
    return `${JSON.stringify(text)}${isMixed ? ` with ${codes.join(', ')}` : ''}`;
}


/***/ }),

/***/ 33295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MOST_NAMED)
/* harmony export */ });
/** Of cells that are wrong a few are enough to name. */
const MOST_NAMED = 10;


/***/ }),

/***/ 97260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The bytes of a file, in chunks; the next is read while one is used. **A chunk is overwritten by later ones**: memory of its own for
 * each would stand beside what is made of them until garbage is collected.
 *
 * @param size of a chunk, in bytes
 * @throws what the signal was aborted with
 */
var fileChunks = (async function* fileChunks(path, { signal, size = CHUNK_BYTES, }) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    let [used, free] = [Buffer.allocUnsafeSlow(size), Buffer.allocUnsafeSlow(size)];
    let next = file.read(free, 0, size);
    try {
        for (;;) {
            const { bytesRead } = await next;
            signal?.throwIfAborted();
            if (bytesRead === 0)
                return;
            [used, free] = [free, used];
            next = file.read(free, 0, size);
            yield used.subarray(0, bytesRead);
        }
    }
    finally {
        // Whoever stops early has a reason of its own to tell.
        await next.catch(() => { });
        await file.close();
    }
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: (() => (/* binding */ fileChunks))
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** What makes much of a chunk takes smaller ones. */
const CHUNK_BYTES = 1 << 17;



/***/ }),

/***/ 6974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Shortens an array that a GrowingArray gave, and gives the memory back at once, not when garbage is collected. */
var shrink = (function shrink(array, length) {
    const { buffer } = array;
    if ('resize' in buffer && buffer.resizable)
        buffer.resize(length * array.BYTES_PER_ELEMENT);
});
/**
 * What stands in an array, in copies of a piece each: V8 takes five times as long to go over an array
 * that can grow as over its copy.
 */
var copiesOf = (function* copiesOf(grown) {
    for (let start = 0; start < grown.length; start += PIECE) {
        yield { start, values: grown.slice(start, start + PIECE) };
    }
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: (() => (/* binding */ shrink)),
/* harmony export */   lS: (() => (/* binding */ copiesOf)),
/* harmony export */   pT: (() => (/* binding */ GrowingArray))
/* harmony export */ });
/// <reference lib="es2024.arraybuffer" />
const FIRST = 4096;
/** So many elements are copied at once, in no time. */
const PIECE = 1 << 14;
/**
 * A typed array that grows in place, in a resizable buffer: it is never copied, so a column of a million
 * numbers never stands in memory twice. `most` is what is reserved; what is not used of it takes addresses, not
 * memory. Where it turns out too small, the array is copied once.
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
            this.#reserve(2 * length);
        const capacity = Math.min(Math.max(length, this.#array.length * 2), this.#most);
        this.#buffer.resize(capacity * this.#type.BYTES_PER_ELEMENT);
        this.#array = new this.#type(this.#buffer, 0, capacity);
    }
    #reserve(most) {
        const values = this.values();
        this.#most = most;
        this.#buffer = new ArrayBuffer(values.length * this.#type.BYTES_PER_ELEMENT, {
            maxByteLength: most * this.#type.BYTES_PER_ELEMENT,
        });
        this.#array = new this.#type(this.#buffer, 0, values.length);
        this.#array.set(values, 0);
    }
    /** What was pushed so far, as a view that shares the memory. */
    values() {
        return new this.#type(this.#buffer, 0, this.length);
    }
    /**
     * What was pushed. Nothing can be pushed any more. An array that follows the buffer's length (see
     * `shrink`), or a copy where it is short: whoever goes over that has it five times sooner.
     */
    take() {
        if (this.length <= PIECE)
            return new this.#type(this.#buffer.slice(0, this.#bytes()));
        this.#buffer.resize(this.#bytes());
        return new this.#type(this.#buffer);
    }
    #bytes() {
        return this.length * this.#type.BYTES_PER_ELEMENT;
    }
}




/***/ }),

/***/ 96906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** A text in quotes, as YAML takes it for one. */
var yamlText = (function yamlText(text) {
    return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: (() => (/* binding */ yamlText))
/* harmony export */ });



/***/ })

};
