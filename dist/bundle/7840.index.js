export const id = 7840;
export const ids = [7840];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 51642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Empty, blank, or one of the usual words for "no value". `None` is not: it is a level in many files. */
var isMissing = (function isMissing(cell) {
    if (cell.length > LONGEST_MISSING && cell.charCodeAt(0) > 32)
        return false;
    return MISSING.has(cell) || cell.trim() === '';
});
/** Python's `None`: missing where a column otherwise holds numbers, dates or booleans; a level elsewhere. */
var isNone = (function isNone(cell) {
    return cell === 'None' || cell === 'none';
});
/**
 * A decimal number, with or without exponent and surrounding blanks. NaN where the cell is no number;
 * \u00b1Infinity for `inf`, `Infinity` and what a 64-bit float can't hold (`1e400`).
 */
var parseNumber = (function parseNumber(cell) {
    const value = Number(cell);
    if (Number.isNaN(value)) {
        const sign = INFINITE.exec(cell)?.[1];
        return sign === undefined ? Number.NaN : sign === '-' ? -Infinity : Infinity;
    }
    // Number() also reads hexadecimal, octal and binary literals and takes a blank for 0.
    if (isPrefixed(cell) || (value === 0 && cell.trim() === ''))
        return Number.NaN;
    return value;
});
/** An ISO 8601 date or date-time as milliseconds since 1970 UTC (UTC where it names no offset); else NaN. */
var parseDate = (function parseDate(cell) {
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: (() => (/* binding */ isNone)),
/* harmony export */   $J: (() => (/* binding */ parseNumber)),
/* harmony export */   LD: () => (/* binding */ excessText),
/* harmony export */   SK: () => (/* binding */ utcTime),
/* harmony export */   _U: (() => (/* binding */ parseDate)),
/* harmony export */   b2: (() => (/* binding */ isMissing)),
/* harmony export */   b4: () => (/* binding */ offsetOf)
/* harmony export */ });
const MISSING = new Set(['NA', 'N/A', 'n/a', '#N/A', '<NA>', 'NaN', 'nan', 'null', 'Null', 'NULL']);
const LONGEST_MISSING = 4;


const INFINITE = /^\s*([+-]?)inf(?:inity)?\s*$/i;
/** Of a number that nothing can be computed with: why, as it is written. */
function excessText(cell) {
    return INFINITE.test(cell) ? 'infinite' : 'too large to compute with';
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

/***/ 97516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * A reader of numbers in a format: signs before, behind (`5-`) or as brackets (`(5)`), also U+2212; a currency, a percent sign or a unit around them is
 * cut off and told. NaN where the cell is no such number. A percentage is its number: 45.3% is 45.3.
 */
var numberReader = (function numberReader(format) {
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ NUMBER_FORMATS),
/* harmony export */   LM: (() => (/* binding */ numberReader)),
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

/***/ 6982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
var asIsExporter = (function asIsExporter() {
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
});
var kerasExporter = (function kerasExporter() {
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
                Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(988), __webpack_require__.e(9188), __webpack_require__.e(3269)]).then(__webpack_require__.bind(__webpack_require__, 23269)),
                (0,promises_.readFile)((0,external_node_path_.join)(folder, FILE)),
            ]);
            return openKeras(bytes);
        },
    };
});
var onnxExporter = (function onnxExporter() {
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
                Promise.all(/* import() */[__webpack_require__.e(2987), __webpack_require__.e(988), __webpack_require__.e(4992), __webpack_require__.e(8439)]).then(__webpack_require__.bind(__webpack_require__, 18439)),
                (0,promises_.readFile)((0,external_node_path_.join)(folder, onnx_exporter_FILE)),
            ]);
            return openOnnx(bytes);
        },
    };
});
/**
 * A file's name by its content, `weights-0f3c\u2026.bin`: one that is there is never written again with
 * other bytes, so that what names it can be replaced by one rename.
 * @param extension with its dot
 */
var contentName = (function contentName(stem, extension, content) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    return `${stem}-${digest.slice(0, 16)}${extension}`;
});
var tfjsExporter = (function tfjsExporter(networkFrom) {
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
                const { secondOpinion } = await Promise.all(/* import() */[__webpack_require__.e(988), __webpack_require__.e(5787)]).then(__webpack_require__.bind(__webpack_require__, 25787));
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
});
/**
 * A network of layers, with the very weights that were written, and its encoding.
 * @throws Error when a file is missing or not what it should be, as where the layers are tf.js's own
 */
var readTfjs = (async function readTfjs(folder, networkFrom) {
    const { topology, weights, encoding } = await readParts(folder);
    const { fromTfjs } = await __webpack_require__.e(/* import() */ 7213).then(__webpack_require__.bind(__webpack_require__, 27213));
    const { inputs, layers } = fromTfjs(topology, weights);
    return { kind: 'network', network: networkFrom(layers, inputs), encoding };
});
var readParts = (async function readParts(folder) {
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
});
var writeFiles = (async function writeFiles(folder, { topology, weights, encoding, }) {
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
    return contents.map((([file]) => file));
});
/** @param formats those that are asked for, in this order; left out: all */
var exporters = (function exporters(networkFrom, formats = FORMATS.map((({ name }) => name))) {
    return formats.flatMap(((wanted) => FORMATS.filter((({ name }) => name === wanted)).map(((format) => format.open(networkFrom)))));
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NO: (() => (/* binding */ DEFAULT_FORMATS)),
  hR: (() => (/* binding */ FORMATS)),
  n9: (() => (/* binding */ exporters)),
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


;// CONCATENATED MODULE: ./src/models/onnx/onnx-exporter.ts



const onnx_exporter_FILE = 'model.onnx';
/** ONNX with the encoding inside: any runtime answers from raw columns. */
const ONNX = {
    name: 'onnx',
    of: 'network',
    about: 'ONNX that reads raw columns, a named input each, in one file',
    open: onnxExporter,
};


// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/files/content-name.ts



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


/**
 * A network of tf.js's own layers, with the very bytes that were written, and its encoding.
 * @throws Error when a file is missing or not what it should be
 */
async function readTfjsOwn(folder) {
    const { topology, weights, encoding } = await readParts(folder);
    const { readOwnLayers } = await __webpack_require__.e(/* import() */ 1371).then(__webpack_require__.bind(__webpack_require__, 66609));
    return { kind: 'tfjs', network: readOwnLayers(topology, weights), encoding };
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



/***/ }),

/***/ 93147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The text of an in-toto statement: of these files, that a run's gate let them pass, and by what.
 * @param subjects the model's files, and what else is told of it beside them
 * @param rules the SHA-256 of what was asked, in hex
 */
var verdictText = (function verdictText(record, subjects, rules) {
    const { id, project, experiment, created, git, data, decision, baseline, accepted } = record;
    const whole = {
        _type: STATEMENT,
        subject: subjects.map((({ path, sha256 }) => ({ name: path, digest: { sha256 } }))),
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
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R2: (() => (/* binding */ VERDICT_FILE)),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   nt: (() => (/* binding */ verdictText))
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1645);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9011);



/** Lies beside a model and says which run's gate let exactly these files pass. */
const VERDICT_FILE = 'verdict.json';
/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const STATEMENT = 'https://in-toto.io/Statement/v1';
const PREDICATE = 'https://github.com/sluice-ml/sluice/verdict/v1';
/** As much as a reader has to understand before it can say that the files belong together. */
const statement = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(STATEMENT),
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .M, digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha256: _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Text */ .f }) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(PREDICATE),
    predicate: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), project: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), experiment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    }),
}));
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



/***/ })

};
