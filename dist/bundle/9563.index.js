export const id = 9563;
export const ids = [9563];
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

/***/ 97516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ NUMBER_FORMATS),
/* harmony export */   LM: () => (/* binding */ numberReader),
/* harmony export */   hy: () => (/* binding */ GROUPED)
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


/***/ })

};
