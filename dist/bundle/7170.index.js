export const id = 7170;
export const ids = [7170];
export const modules = {

/***/ 35055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * An AbortSignal that Ctrl-C, SIGTERM and a terminal that goes away abort, with an InterruptedError as its reason. The second one ends
 * the process at once.
 */
var stopSignal = (function stopSignal() {
    const controller = new AbortController();
    for (const name of SIGNALS) {
        process.on(name, () => {
            if (controller.signal.aborted)
                process.exit(_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_OF_SIGNAL */ .kl[name]);
            controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterruptedError */ .p4(name));
        });
    }
    return controller.signal;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: (() => (/* binding */ stopSignal))
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13139);


const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'];



/***/ }),

/***/ 7114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * How two configs differ in what they ask, rule by rule: the gate condition by condition, whatever
 * their order and spacing. Texts hold what stands in the configs: escape them where they are shown.
 * @param base plain values, best as they were checked: a default that is written out is no change
 */
var ruleChanges = (function ruleChanges(base, head) {
    return _rules_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_PATHS */ .GO.flatMap(((path) => {
        if (path.length > 1 || path[0] !== 'gate')
            return changeAt(path, base, head);
        const keys = new Set([...keysOf((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleAt */ .mH)(base, path)), ...keysOf((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleAt */ .mH)(head, path))]);
        keys.delete('conditions');
        return [
            ...conditionChanges(base, head),
            ...[...keys].flatMap(((key) => changeAt([...path, key], base, head))),
        ];
    }));
});
var changeAt = (function changeAt(path, base, head) {
    const [before, after] = [(0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleAt */ .mH)(base, path), (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleAt */ .mH)(head, path)];
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(before, after))
        return [];
    return [{ path: path.join('.'), base: (0,_value_text_js__WEBPACK_IMPORTED_MODULE_5__/* .valueText */ .R)(before), head: (0,_value_text_js__WEBPACK_IMPORTED_MODULE_5__/* .valueText */ .R)(after) }];
});
var conditionChanges = (function conditionChanges(base, head) {
    const [before, after] = [conditionsOf(base), conditionsOf(head)];
    if (!before || !after)
        return changeAt(CONDITIONS, base, head);
    const path = CONDITIONS.join('.');
    const removed = without(before, after);
    const added = without(after, before);
    const changed = removed.map((one) => {
        const at = added.findIndex(({ about }) => about === one.about);
        const [now] = at < 0 ? [] : added.splice(at, 1);
        return { path, base: one.text, head: now?.text ?? null };
    });
    return [...changed, ...added.map(({ text }) => ({ path, base: null, head: text }))];
});
/** Those of `all` that `others` does not have, each as often as it has it. */
var without = (function without(all, others) {
    const left = others.map((({ asked }) => asked));
    return all.filter((({ asked }) => {
        const at = left.indexOf(asked);
        if (at < 0)
            return true;
        left.splice(at, 1);
        return false;
    }));
});
/** Undefined where they are none that can be read. */
var conditionsOf = (function conditionsOf(values) {
    return _schema_gate_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .gateEntries */ .C7.safeParse(values, _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ONCE */ .E).data?.gate.conditions.map(textOfEntry);
});
var textOfEntry = (function textOfEntry(entry) {
    if (typeof entry !== 'string' && ('any' in entry || 'all' in entry)) {
        const [kind, members] = 'any' in entry ? ['any', entry.any] : ['all', entry.all];
        const inner = members.map(textOfEntry);
        return {
            asked: JSON.stringify([kind, inner.map(({ asked }) => asked).sort()]),
            about: JSON.stringify([kind, inner.map(({ about }) => about).sort()]),
            text: `${kind} of (${inner.map(({ text }) => text).join('; ')})`,
        };
    }
    const long = typeof entry === 'string' ? { if: entry } : entry;
    const { if: written, where, severity = 'error', confidence, prove = false } = long;
    const parsed = (0,_gate_condition_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCondition */ .z)(written);
    const { metric, operator, threshold } = parsed.ok ? parsed.condition : { metric: written };
    const more = [
        severity === 'warn' ? 'advice' : '',
        confidence === undefined ? '' : `confidence ${confidence}`,
        prove ? 'prove' : '',
    ].filter(((part) => part !== ''));
    const rows = where === undefined ? '' : ` where ${where}`;
    return {
        asked: JSON.stringify([metric, operator, threshold, where, severity, confidence, prove]),
        about: JSON.stringify([metric, where]),
        text: `${written.trim()}${rows}${more.map(((part) => `, ${part}`)).join('')}`,
    };
});
var keysOf = (function keysOf(value) {
    return value !== null && typeof value === 'object' ? Object.keys(value) : [];
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: (() => (/* binding */ ruleChanges))
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _gate_condition_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24601);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9011);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85413);
/* harmony import */ var _schema_gate_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59329);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72331);






const CONDITIONS = ['gate', 'conditions'];









/***/ }),

/***/ 85413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** The value at a path of plain values; undefined where there is none. */
var ruleAt = (function ruleAt(values, path) {
    return path.reduce(((inner, key) => ownValue(inner, key)), values);
});
/** What is asked, by its path, in one order however it was written. */
var rulesOf = (function rulesOf(values) {
    const paths = RULES.map(((path) => [path, sorted(ruleAt(values, path.split('.')))]));
    return Object.fromEntries(paths.filter((([, value]) => value !== undefined)));
});
var sorted = (function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!isMapping(value))
        return value;
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map(((key) => [key, sorted(value[key])])));
});
var ownValue = (function ownValue(values, key) {
    return isMapping(values) && Object.hasOwn(values, key) ? values[key] : undefined;
});
var isMapping = (function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: (() => (/* binding */ RULE_PATHS)),
/* harmony export */   fD: (() => (/* binding */ rulesOf)),
/* harmony export */   mH: (() => (/* binding */ ruleAt)),
/* harmony export */   zX: () => (/* binding */ withRulesOf)
/* harmony export */ });
/**
 * Where a config says what is asked; the rest says how it is answered. A pull request is judged by
 * the first as it stood before. A key that is about what is asked is a line here, once it is in the
 * schema.
 */
const RULES = [
    'project',
    'experiment',
    'baseline',
    'gate',
    'predictions',
    'numbers',
    // What the metric `loss` measures.
    'model.loss',
    'model.huber-delta',
    'data.label',
    'data.positive',
    'data.task',
    'data.id',
    'data.transform',
    'data.missing',
    'data.columns',
    // Which lines and cells a file is read as, a test file too.
    'data.header',
    'data.comment',
    'data.delimiter',
    'data.test',
    'data.confirm',
    'data.split',
];
const RULE_PATHS = RULES.map(((path) => path.split('.')));



/** A config that asks what `asked` asks, and answers as `answered` does. */
function withRulesOf(asked, answered) {
    // A command measures its own loss.
    const byCommand = ruleAt(answered.values, ['command']) !== undefined;
    const values = RULE_PATHS.filter(([key]) => !(byCommand && key === 'model')).reduce((merged, path) => put(merged, path, ruleAt(asked.values, path)), answered.values);
    return {
        values,
        place: (path, part) => (isRule(path) ? asked : answered).place(path, part),
    };
}
function isRule(path) {
    return RULE_PATHS.some((rule) => rule.every((key, i) => path[i] === key));
}
/** A copy with this value at the path; `undefined` leaves it out. */
function put(values, [key, ...rest], value) {
    if (key === undefined)
        return value;
    const old = isMapping(values) ? values : {};
    const inner = put(ownValue(old, key), rest, value);
    const others = Object.entries(old).filter(([name]) => name !== key);
    // Nothing is added for the sake of a value that is not there.
    const empty = inner === undefined || (rest.length > 0 && !Object.hasOwn(old, key) && isBare(inner));
    return Object.fromEntries(empty ? others : [...others, [key, inner]]);
}
function isBare(value) {
    return isMapping(value) && Object.keys(value).length === 0;
}




/***/ }),

/***/ 72331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** A value as it could stand in a config, on one line; null where there is none. */
var valueText = (function valueText(value) {
    if (value === undefined)
        return null;
    if (typeof value === 'string')
        return value;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: (() => (/* binding */ valueText))
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);




/***/ }),

/***/ 34136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ columnShifts),
/* harmony export */   a: (() => (/* binding */ SHIFTED))
/* harmony export */ });
/* harmony import */ var _profile_shift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53320);

/** The usual limit of a shift that asks for action (Siddiqi 2006). */
const SHIFTED = 0.25;
/**
 * By the training rows of both.
 * @returns undefined where the earlier one keeps nothing of its columns
 */
function columnShifts(before, now) {
    if (!before.profile || !now.profile)
        return undefined;
    const earlier = new Map(before.profile.map((one) => [one.column, one.train]));
    const found = now.profile.flatMap(({ column, train }) => {
        const side = earlier.get(column);
        const psi = side && (0,_profile_shift_js__WEBPACK_IMPORTED_MODULE_0__/* .profileShift */ .A)(side, train);
        return psi === undefined ? [] : [{ column, psi }];
    });
    const names = (of) => new Set(of.columns.map(({ name }) => name));
    const [had, has] = [names(before), names(now)];
    return {
        compared: found.length,
        shifted: found.filter(({ psi }) => psi > SHIFTED).sort((a, b) => b.psi - a.psi),
        added: [...has].filter((name) => !had.has(name)),
        removed: [...had].filter((name) => !has.has(name)),
    };
}


/***/ }),

/***/ 15865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Whether the first of a column's cells have one length: few columns need more than a look at them. */
var mayBeNumberCodes = (function mayBeNumberCodes(values) {
    const some = Array.from({ length: Math.min(LOOKED_AT, values.length) }, ((_, row) => values[row]));
    return areOfOneLength(some.filter(((value) => !Number.isNaN(value))));
});
var areOfOneLength = (function areOfOneLength(numbers) {
    const low = Math.min(...numbers);
    return (low >= 10 ** (FEWEST_DIGITS - 1) && String(low).length === String(Math.max(...numbers)).length);
});
/**
 * Warns of a column that is named like an id, and repeats, where rows are split one by one: what a model learns of a patient in training it knows in the test.
 */
var checkGroups = (function checkGroups(table, spec, sides) {
    const { method } = spec.split;
    if (method === 'group' || method === 'time' || typeof spec.test !== 'number')
        return [];
    return table.columns.flatMap(((column) => {
        const { name } = column;
        if (name === spec.label)
            return [];
        if ((0,roles/* isSetAside */.JA)(name, spec) && !spec.ignore.includes(name))
            return [];
        const keys = keysOf(column);
        if (!keys)
            return [];
        const isNamed = ID_NAMES.test(name) || isPanel(keys);
        if (!isNamed && !('values' in column ? mayBeNumberCodes(keys) : areCodes(column)))
            return [];
        if ('values' in column && !areWhole(column.values))
            return [];
        const trained = new Map();
        let rows = 0;
        for (let i = 0; i < sides.train.length; i++) {
            const key = keys[sides.train[i]];
            if (!isKey(column, key))
                continue;
            trained.set(key, (trained.get(key) ?? 0) + 1);
            rows++;
        }
        if (trained.size < FEWEST_GROUPS || rows < ROWS_PER_GROUP * trained.size)
            return [];
        if (!isNamed && rows > MOST_OF_CODE * trained.size)
            return [];
        if (!isNamed && 'values' in column && !areNumberCodes(trained))
            return [];
        const shared = sides.test.filter((row) => trained.has(keys[row])).length;
        if (shared === 0)
            return [];
        return {
            code: 'group-like-column',
            column: name,
            message: `column ${JSON.stringify(name)} looks like a group: ${trained.size} values on ${rows} training rows, and ${shared} of ${sides.test.length} test rows have one of them; if rows of one value belong together, write split: {group: ${JSON.stringify(name)}}`,
            rows: shared,
        };
    }));
});
/** Whether nearly all texts are written like ids, and not like months. */
var areCodes = (function areCodes(column) {
    if (!('levels' in column) || column.levels.length < FEWEST_GROUPS)
        return false;
    const { levels } = column;
    const isNearlyAll = (pattern) => levels.filter((level) => pattern.test(level)).length >= AS_MANY * levels.length;
    return GIVEN.some(isNearlyAll) && !isNearlyAll(MONTH);
});
/**
 * Whether rows stand in blocks of one length, one for each of many keys, as where each person was asked four times: numbers that are
 * measured don't. Codes that are missing are a key of their own.
 */
var isPanel = (function isPanel(keys) {
    const lengths = new Map();
    const seen = new Set();
    let blocks = 0;
    for (let start = 0, end = 0; start < keys.length; start = end) {
        while (end < keys.length && keys[end] === keys[start])
            end++;
        if (seen.size === seen.add(keys[start]).size)
            return false;
        lengths.set(end - start, (lengths.get(end - start) ?? 0) + 1);
        blocks++;
    }
    const [length, most] = [...lengths].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
    return length > 1 && blocks >= FEWEST_GROUPS && most >= AS_MANY * blocks;
});
/** What may tell groups apart: codes, or numbers of which the first are whole. */
var keysOf = (function keysOf(column) {
    if ('codes' in column)
        return column.codes;
    const { kind, values } = column;
    return kind !== 'date' && areWhole(values.subarray(0, groups_LOOKED_AT)) ? values : undefined;
});
var areWhole = (function areWhole(values) {
    return values.every(((value) => Number.isNaN(value) || Number.isInteger(value)));
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: (() => (/* binding */ checkGroups)),
  k: () => (/* binding */ groupLikeColumns)
});

// EXTERNAL MODULE: ./src/data/roles.ts
var roles = __webpack_require__(24033);
;// CONCATENATED MODULE: ./src/data/checks/number-codes.ts
/** Numbers that are given out have so many digits, all of them as many. */
const FEWEST_DIGITS = 4;
/** Fewer distinct ones tell nothing. */
const FEWEST_CODES = 20;
/** Of as many distinct numbers as chance would draw out of their range. */
const FAR_FEWER = 0.5;
/** The variance of how often each stands, in its mean: 1 where rows fall to codes by chance. */
const MOST_UNEVEN = 3;
/** The share of last digits that are one digit: a tenth where numbers are given out. */
const MOST_ROUND = 0.3;
const LOOKED_AT = 100;


/**
 * Whether whole numbers look like codes that repeat, as a record number of patients who came several
 * times: of one length, far fewer distinct ones than measuring would give in their range, about as often
 * each, and none of them round. What is measured or counted fails one of these: sizes pile up on round
 * numbers, ages and years fill their range, amounts differ in length.
 * @param counts how often each distinct number stands
 */
function areNumberCodes(counts) {
    const distinct = counts.size;
    if (distinct < FEWEST_CODES)
        return false;
    const numbers = [...counts.keys()].filter((number) => !Number.isNaN(number));
    const [low, high] = numbers.reduce(([least, most], one) => [Math.min(least, one), Math.max(most, one)], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    if (!areOfOneLength([low, high]))
        return false;
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const range = high - low + 1;
    if (distinct > FAR_FEWER * range * -Math.expm1(-rows / range))
        return false;
    const mean = rows / distinct;
    const squares = [...counts.values()].reduce((sum, count) => sum + (count - mean) ** 2, 0);
    if (squares / distinct > MOST_UNEVEN * mean)
        return false;
    const last = new Uint32Array(10);
    for (const number of numbers)
        last[number % 10]++;
    return Math.max(...last) <= Math.max(MOST_ROUND * distinct, FEWEST_CODES / 4);
}

;// CONCATENATED MODULE: ./src/data/checks/groups.ts


const ID_NAMES = /(^|[^a-z])(id|uuid|guid|key|no|nr|number)$|[a-z]I[dD]$|(^|[^a-z])(patient|person|subject|participant|respondent|individual|animal|specimen|employee|driver|student|pupil|household|station|batch|user|customer|client|member|account|household|family|session|conversation|device|machine|sensor|vehicle|product|store|site|school|hospital|author|speaker|player|doc|document|plot|tree|farm|field|village|clinic|ward|team|order|invoice|ticket|trial|experiment|sample|slide|image|scan|video|song|artist|article|thread|cow|mouse|rat|e-?mail|phone|serial|plate|username|login)(s?$|[^a-z])/i;
/** With fewer groups they are categories. */
const FEWEST_GROUPS = 20;
/** So many rows a group, and it repeats. */
const ROWS_PER_GROUP = 1.5;

/** Columns that are named like an id of something that rows are about, and repeat. */
function groupLikeColumns({ columns }, label) {
    return columns
        .filter((column) => {
        const keys = column.name === label ? undefined : keysOf(column);
        if (!keys || !ID_NAMES.test(column.name))
            return false;
        if ('values' in column && !areWhole(column.values))
            return false;
        const { groups, rows } = countKeys(column, keys);
        return groups >= FEWEST_GROUPS && rows >= ROWS_PER_GROUP * groups;
    })
        .map(({ name }) => name);
}
/** How many keys there are, and how many rows have one. A set of a million names costs a tenth of a second: codes need none. */
function countKeys(column, keys) {
    if (!('levels' in column)) {
        const there = Array.from(keys).filter((key) => isKey(column, key));
        return { groups: new Set(there).size, rows: there.length };
    }
    const seen = new Uint8Array(column.levels.length);
    let [groups, rows] = [0, 0];
    for (let row = 0; row < keys.length; row++) {
        const key = keys[row];
        if (!isKey(column, key))
            continue;
        groups += 1 - seen[key];
        seen[key] = 1;
        rows++;
    }
    return { groups, rows };
}
/** Rows whose cell is missing are none of a group. */
function isKey(column, key) {
    return 'codes' in column ? key >= 0 : !Number.isNaN(key);
}
/** What looks like an id, and stands on more rows than this each, is a category. */
const MOST_OF_CODE = 50;
/** P012, 4f0c-88ab, ann@example.org: names that are given out, not words. */
const GIVEN = [
    /^\p{L}{1,4}[-_ #]?\d{2,}$/u,
    /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u,
    /^(?=.*\d)(?=.*[a-z])[\da-f]{6,}(?:-[\da-f]+)*$/i,
    /^(?=.*\d)(?=.*\p{L})[\p{L}\p{N}]+(?:[-_/][\p{L}\p{N}]+)+$/u,
];
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|w[0-5]\d/i;

/** Nearly all groups of a panel stand on as many rows, one after the other. */
const AS_MANY = 0.9;

/** Few columns need more than a look at the first cells. */
const groups_LOOKED_AT = 100;




/***/ }),

/***/ 84888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Refuses a header that looks like one more row: numbers over numbers, levels over their column, and nothing that only a name can be.
 * @throws InputError that says which keys decide
 */
var checkHeaderIsNone = (function checkHeaderIsNone(table) {
    let like = 0;
    const numbers = [];
    for (const column of table.columns) {
        const verdict = compare(column);
        if (verdict === 'name')
            return;
        if (verdict === 'row')
            like++;
        const number = (0,_table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$J)(column.name);
        if (!Number.isNaN(number))
            numbers.push(number);
    }
    if (like === 0 || areCounting(numbers, table.columns.length))
        return;
    const { file } = table.place(0);
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of('the first line looks like a row rather than the names of columns', {
        at: { file, line: 1 },
        fix: 'If the file has no header, write data.header: false; its columns are then "column 1", "column 2", \u2026 If these are names, write data.header: 1.',
    });
});
/** Whether a header's cell can be a cell of its column: `name` where it can't, undefined where it may or may not. */
var compare = (function compare(column) {
    const { name } = column;
    if ('values' in column) {
        const parse = column.kind === 'date' ? _table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDate */ ._U : _table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$J;
        return Number.isNaN(parse(name)) ? 'name' : 'row';
    }
    if (column.levels.includes(name))
        return 'row';
    const few = column.levels.length <= MOST_LEVELS;
    return few && column.codes.length >= ROWS_PER_LEVEL * column.levels.length ? 'name' : undefined;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: (() => (/* binding */ checkHeaderIsNone))
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51642);


/** A column of so few levels on so many rows repeats them: a name that is none of them is a name. */
const MOST_LEVELS = 20;
const ROWS_PER_LEVEL = 5;


/** Columns that are numbered, or years, have numbers for names. */
function areCounting(numbers, columns) {
    if (numbers.length < 2 || numbers.length < columns - 1)
        return false;
    return numbers.every((value, i) => Number.isInteger(value) && (i === 0 || value === numbers[i - 1] + 1));
}


/***/ }),

/***/ 53320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * How far two profiles of one column are apart, as a population stability index (Siddiqi 2006) over
 * what profiles keep: the bins between five quantiles of the first, or its commonest levels, and
 * missing cells. Coarser than that of `profile.ts`, which has the cells.
 * @returns undefined where the two hold different kinds of cells, or one holds none
 */
var profileShift = (function profileShift(before, now) {
    const bins = before.quantiles
        ? now.quantiles && valueBins(before, before.quantiles, now, now.quantiles)
        : before.top && now.top && levelBins(before, before.top, now, now.top);
    if (!bins)
        return undefined;
    return bins.reduce(((sum, [a, b]) => {
        const [p, q] = [Math.max(a, LEAST), Math.max(b, LEAST)];
        return sum + (p - q) * Math.log(p / q);
    }), 0);
});
var valueBins = (function valueBins(before, quantiles, now, theirs) {
    // Values that are often the same make two quantiles one.
    const edges = [...new Set(quantiles.slice(1, -1))];
    const shares = ((of, present) => {
        const below = [0, ...edges.map(((edge) => shareBelow(of, edge))), 1];
        return below.slice(1).map(((share, i) => (share - below[i]) * present));
    });
    const own = shares(quantiles, 1 - before.missing);
    const other = shares(theirs, 1 - now.missing);
    return [...own.map(((share, i) => [share, other[i]])), [before.missing, now.missing]];
});
/** The share of values up to one, between quantiles by a straight line. */
var shareBelow = (function shareBelow(quantiles, value) {
    if (value < quantiles[0])
        return 0;
    for (let i = quantiles.length - 1; i >= 0; i--) {
        const low = quantiles[i];
        if (value < low)
            continue;
        const high = quantiles[i + 1];
        if (high === undefined || high === low)
            return SHARES[i];
        return SHARES[i] + ((value - low) / (high - low)) * (SHARES[i + 1] - SHARES[i]);
    }
    return 0;
});
var levelBins = (function levelBins(before, top, now, theirs) {
    const other = new Map(theirs.map((({ level, share }) => [level, share])));
    // A level that is not among the commonest is rarer than each of them.
    const rarest = theirs.at(-1)?.share ?? 0;
    const named = top.map((({ level, share }) => {
        const full = theirs.reduce(((sum, one) => sum + one.share), now.missing);
        return [share, other.get(level) ?? Math.min(rarest, Math.max(0, 1 - full))];
    }));
    const rest = ((bins, place, missing) => Math.max(0, 1 - missing - bins.reduce(((sum, bin) => sum + bin[place]), 0)));
    return [
        ...named,
        [rest(named, 0, before.missing), rest(named, 1, now.missing)],
        [before.missing, now.missing],
    ];
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: (() => (/* binding */ profileShift))
/* harmony export */ });
/** Where the quantiles of a profile lie: see `SideProfile`. */
const SHARES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
/** What an empty bin counts as. */
const LEAST = 1e-3;






/***/ }),

/***/ 93215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** How columns were read, where that was not plain to see, and the key that decides otherwise. */
var checkReadings = (function checkReadings(table, label) {
    return table.columns.flatMap(((column) => {
        const { name } = column;
        const reading = table.readings.get(name);
        const inferred = reading?.inferred;
        const key = (value) => `data.columns: {${JSON.stringify(name)}: ${value}}`;
        const warn = (code, message, about = {}) => ({
            code,
            column: name,
            message: `column ${JSON.stringify(name)} ${message}`,
            ...about,
        });
        const warnings = [];
        if (inferred?.kind === 'ambiguous') {
            const { as, formats, examples } = inferred;
            const keys = formats.map((format) => key(`{${as}: ${(0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlText */ .p)(format)}}`));
            warnings.push(warn('ambiguous-column', `looks like ${LOOKS[as]}, but ${JSON.stringify(examples[0])} can be read in more than one way, so it is read as text; write ${keys.join(' or ')}`, { ...(0,_cells_of_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .presentCells */ .vj)(column, table.place), examples }));
        }
        else if (inferred) {
            const { kind, format, found } = inferred;
            const around = found.affix === '' ? '' : `, with ${JSON.stringify(found.affix)}`;
            if (format !== '1234.56' || around !== '') {
                warnings.push(warn('column-format', `is read as ${kind}s written ${(0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlText */ .p)(format)}${around}${TWO_DIGITS.test(format) ? ', a year of two digits as one of 1969 to 2068' : ''}; ${key(`{${kind}: ${(0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlText */ .p)(format)}}`)} says so`, { ...(0,_cells_of_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .presentCells */ .vj)(column, table.place), examples: found.examples }));
            }
            if (found.missing.length > 0) {
                const words = found.missing.map(({ level }) => JSON.stringify(level)).join(', ');
                const shown = found.missing.slice(0, MOST_NAMED).map(inRows).join(', ');
                warnings.push(warn('missing-word', `holds ${kind}s, and ${shown} is taken for a missing value; ${key(`{missing: [${words}]}`)} says so, ${key('category')} keeps it`, aboutWords(found.missing)));
            }
        }
        const code = 'levels' in column && name !== label && missingCode(column, reading?.missing ?? []);
        if (code) {
            warnings.push(warn('missing-word', `holds codes like ${JSON.stringify(column.levels[0])}, and ${inRows(code)} counts as missing; if it is one of them, write ${key('{missing: []}')}`, aboutWords([code])));
        }
        if (reading?.mayBeGrouped) {
            warnings.push(warn('ambiguous-column', (0,_label_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedText */ .CP)((0,_label_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceByKeys */ .IF)(name)), (0,_cells_of_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .presentCells */ .vj)(column, table.place)));
        }
        if (reading?.padded) {
            const { count, first } = reading.padded;
            const examples = first.map(({ text }) => text.trim());
            warnings.push(warn('padded-numbers', `looks like a code: ${count} ${count === 1 ? 'cell begins' : 'cells begin'} with a zero, like ${JSON.stringify(examples[0])}, which is lost as they are read as numbers; if it is a code, write ${key('text')}, otherwise ${key("{number: '1234.56'}")}`, {
                rows: count,
                lines: first.map(({ row }) => table.place(row).line ?? 0),
                examples: [...new Set(examples)],
            }));
        }
        return warnings;
    }));
});
/** A word for missing values that may as well be a code beside the others: NA for North America or Namibia. */
var missingCode = (function missingCode({ levels }, words) {
    if (levels.length === 0 || !levels.every(((level) => CODE.test(level))))
        return undefined;
    return words.find(({ level }) => CODE.test(level));
});
/** Codes that one program pads with zeros and another does not: P007 and P7. Of classes these are two. */
var unpadded = (function unpadded(level) {
    return (0,_table_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingOf */ .k)(level).replace(/^(\p{L}*)(\d+)$/u, (_, letters, digits) => letters + digits.replace(/^0+(?=\d)/, ''));
});
/** Levels of one column that a person would take for one. */
var checkAlike = (function checkAlike(column, place) {
    // Of names of rows 007 is not 7.
    const isId = column.kind === 'id';
    const alike = (0,_table_alike_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .alikeLevels */ .O)((0,_cells_of_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .countLevels */ .ZT)(column), isId ? _table_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingOf */ .k : unpadded);
    if (alike.length === 0)
        return undefined;
    const rarer = new Set(alike.flatMap((group) => group.slice(1).map(({ level }) => level)));
    return {
        code: 'alike-levels',
        column: column.name,
        message: `column ${JSON.stringify(column.name)} holds texts ${(0,_table_alike_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .describeAlike */ .K)(alike, MOST_NAMED, isId ? undefined : DIFFERENCES)}`,
        ...(0,_cells_of_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .cellsOfLevels */ .gh)(column, place, (level) => rarer.has(level)),
    };
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: (() => (/* binding */ checkAlike)),
/* harmony export */   TF: () => (/* binding */ checkNameless),
/* harmony export */   U4: (() => (/* binding */ checkReadings))
/* harmony export */ });
/* harmony import */ var _text_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96906);
/* harmony import */ var _label_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63771);
/* harmony import */ var _table_alike_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86131);
/* harmony import */ var _table_missing_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11919);
/* harmony import */ var _table_spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35181);
/* harmony import */ var _cells_of_levels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68415);






const MOST_NAMED = 3;

const TWO_DIGITS = /(?<!y)yy(?!y)/;
function inRows({ level, count }) {
    return `${JSON.stringify(level)} (${count} ${count === 1 ? 'row' : 'rows'})`;
}
function aboutWords(words) {
    return {
        rows: words.reduce((sum, { count }) => sum + count, 0),
        examples: words.slice(0, MOST_NAMED).map(({ level }) => level),
    };
}

const CODE = /^[A-Z]{2,5}$/;
const LOOKS = {
    number: 'numbers with a thousands separator or a decimal comma',
    date: 'dates',
};
const DIFFERENCES = 'case, blanks, marks, zeros in front or letters that look alike';


/** A word for a missing value in the column that rows are grouped by: all its rows would be one group. */
function checkNameless(column, place) {
    const nameless = (0,_cells_of_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .countLevels */ .ZT)(column).filter(({ level }) => (0,_table_missing_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuspectedMissing */ .L)(level));
    if (nameless.length === 0)
        return undefined;
    return {
        code: 'missing-word',
        column: column.name,
        message: `column ${JSON.stringify(column.name)} holds ${nameless.slice(0, MOST_NAMED).map(inRows).join(', ')}, whose rows fall together as those of one name; give them names of their own if they are not one`,
        ...(0,_cells_of_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .cellsOfLevels */ .gh)(column, place, _table_missing_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuspectedMissing */ .L),
    };
}


/***/ }),

/***/ 29254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Reads the data as the rules ask, and has the trainer look at it. Where that is refused because
 * the rules that were agreed don't fit the work any more, it is done by the work's own.
 * @returns the scope with the rules that were followed
 * @throws InputError when config or data are wrong by the work's own rules
 */
var readyRun = (async function readyRun(scope) {
    try {
        return { scope, ready: await ready(scope) };
    }
    catch (error) {
        const rules = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutAgreed */ .be)(scope.rules, error.problems) : undefined;
        if (!rules)
            throw error;
        const own = { ...scope, rules, config: rules.config };
        return { scope: own, ready: await ready(own) };
    }
});
var ready = (async function ready(scope) {
    const { config, world, emit } = scope;
    if (world.handed) {
        const data = await (0,_read_data_js__WEBPACK_IMPORTED_MODULE_3__/* .readData */ .v)(config, { ...world, emit });
        return { data, work: await handedOverWork(world.handed, data, scope), said: [] };
    }
    const trainer = await (0,_train_trainers_js__WEBPACK_IMPORTED_MODULE_2__/* .openTrainer */ .M6)(config.trainer);
    const said = [];
    const prepare = ((handed) => trainer.prepare(handed, { ...world, emit: (event) => void said.push(event) }));
    if (config.data.kind === 'own-split') {
        await (0,_read_data_js__WEBPACK_IMPORTED_MODULE_3__/* .confineConfig */ .x)(config, world);
        return { work: { kind: 'training', training: await prepare({}) }, said };
    }
    const data = await (0,_read_data_js__WEBPACK_IMPORTED_MODULE_3__/* .readData */ .v)(config, {
        ...world,
        emit,
        ...(trainer.allocate && { allocate: trainer.allocate }),
        ...(trainer.tables && { tables: true }),
    });
    const training = await prepare(handedOver(data.source));
    return { data, work: { kind: 'training', training }, said };
});
/** What the trainer is handed of it. */
var handedOver = (function handedOver(source) {
    if (source.kind === 'rows')
        return { rows: source.rows };
    if (source.kind === 'numbers')
        return { numbers: source.numbers };
    return { training: source.dataset, evaluation: source.dataset };
});
/** Says what was read. */
var emitData = (function emitData({ summary, features }, emit) {
    const { rows, splits, warnings } = summary;
    emit({ type: 'data-ready', rows, features, splits, warnings });
});
/**
 * Finds and opens the baseline before anything is trained, so that one that can't be read costs no
 * training. Where no condition compares with it, the gate decides without leave to look for one.
 * @throws NotAllowedError when there is no leave to look for what the gate compares with
 * @throws BrokenError when it can't be read: that is never "no baseline"
 * @throws InputError when it is a file of predictions that don't fit the candidate's
 */
var findBaseline = (async function findBaseline(config, source, world, known) {
    const { host, emit } = world;
    const auto = config.baseline.kind === 'auto' ? known : undefined;
    const { search, ...rest } = auto ?? (await host.findBaseline(config, runSource(config)));
    if (config.baseline.kind === 'predictions') {
        const { data, trainer } = config;
        if (source?.kind !== 'rows' || data.kind !== 'rows' || trainer.kind !== 'given') {
            throw new RangeError('only given predictions are compared with others');
        }
        const candidate = { rows: data.spec, trainer };
        const reading = { ...world, seed: config.train.seed };
        const { readGivenBaseline } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(6739)]).then(__webpack_require__.bind(__webpack_require__, 46739));
        const given = await readGivenBaseline(config.baseline, candidate, source.rows, reading);
        return { against: { kind: 'predictions', given }, ...rest };
    }
    if (search instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotAllowedError */ .ec) {
        if (comparesWithBaseline(config))
            throw search;
        emit({ type: 'warning', message: search.message });
        const because = { code: 'not-allowed', message: search.message };
        return { against: { kind: 'none', search: { found: false, because } }, ...rest };
    }
    if (!search.found)
        return { against: { kind: 'none', search }, ...rest };
    // In the bundle, but not read before there is a baseline.
    const { openBaseline } = await Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(7843), __webpack_require__.e(1182)]).then(__webpack_require__.bind(__webpack_require__, 91039));
    const { findReference } = await Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(7843), __webpack_require__.e(4129)]).then(__webpack_require__.bind(__webpack_require__, 5664));
    const { scoredByCommand } = await __webpack_require__.e(/* import() */ 9234).then(__webpack_require__.bind(__webpack_require__, 79234));
    const asked = ((one, where) => scoredByCommand(one, where, config, world));
    const run = asked(await openBaseline(search, (0,_models_exporters_js__WEBPACK_IMPORTED_MODULE_1__/* .exporters */ .n9)(_train_trainers_js__WEBPACK_IMPORTED_MODULE_2__/* .networkFrom */ .hu)), search);
    const found = await findReference(config, { search, run }, host);
    const reference = found && { ...found, run: asked(found.run, found.search) };
    return { against: { kind: 'run', search, run, ...(reference && { reference }) }, ...rest };
});
/**
 * The candidates before this one, by what its host finds; undefined where that is not known, and the
 * gate does without.
 * @throws BrokenError where the gate asks more of one that was chosen among others, and they can't
 *   be counted
 */
var findLooks = (async function findLooks(config, { against }, { host, emit }) {
    const needed = config.gate.looks === 'correct';
    try {
        const baseline = against.kind === 'run' ? against.search.runId : null;
        return await host.earlierLooks(config, baseline, needed);
    }
    catch (error) {
        if (needed || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk))
            throw error;
        // Whoever gave no leave to look is told so where that costs something.
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotAllowedError */ .ec))
            emit({ type: 'warning', message: error.message });
        return undefined;
    }
});
/** What of the baseline a host looks for; a file of predictions is none of its business. */
var runSource = (function runSource({ baseline }) {
    return baseline.kind === 'predictions' ? { kind: 'none' } : baseline;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ handedOver),
/* harmony export */   Am: () => (/* binding */ comparesWithBaseline),
/* harmony export */   Rh: (() => (/* binding */ runSource)),
/* harmony export */   U6: (() => (/* binding */ findLooks)),
/* harmony export */   Xn: (() => (/* binding */ findBaseline)),
/* harmony export */   eI: () => (/* binding */ splitOff),
/* harmony export */   qf: (() => (/* binding */ emitData)),
/* harmony export */   rd: (() => (/* binding */ readyRun))
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _models_exporters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6982);
/* harmony import */ var _train_trainers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28165);
/* harmony import */ var _read_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68168);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16517);







/** In the bundle, but not read before there is a run that another job has trained. */
async function handedOverWork(handed, data, scope) {
    if (handed.kind === 'run') {
        const { handedTraining } = await Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(9812), __webpack_require__.e(4197), __webpack_require__.e(8949)]).then(__webpack_require__.bind(__webpack_require__, 34197));
        return { kind: 'training', training: await handedTraining(handed.run, data, scope) };
    }
    const { gatheredWork } = await Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(9812), __webpack_require__.e(4197), __webpack_require__.e(8077)]).then(__webpack_require__.bind(__webpack_require__, 65238));
    return gatheredWork(handed, data, scope);
}
/**
 * What a training split off, where that was not known before.
 * @throws BrokenError where it is nothing that the gate could be asked about: it was trained by then
 */
async function splitOff({ rows }, config) {
    if (!rows)
        throw new RangeError('the training split off no rows');
    const { rowsData } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(8850)]).then(__webpack_require__.bind(__webpack_require__, 8850));
    try {
        return await rowsData(rows, config);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(`the rows that the command split off can't be judged: ${error.problems.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw).join('; ')}`, undefined, { cause: error });
    }
}





/** Whether a condition of the gate is about the baseline. */
function comparesWithBaseline({ gate }) {
    return gate.conditions.some(({ threshold }) => threshold.kind !== 'absolute');
}


/***/ }),

/***/ 23156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Undefined where no row is kept for the last word.
 * @throws InputError where a side has none
 */
var heldOutOf = (function heldOutOf(names, table, { data: { confirm }, gate: { cluster } }) {
    if (!confirm)
        return undefined;
    const found = confirmRows(names, table, confirm, cluster);
    if (found.test.length > 0 && found.confirm.length > 0)
        return found;
    const none = found.test.length === 0 ? 'the test' : 'the last word (confirm)';
    throw errors/* InputError */.dz.of(`of ${(0,quantities/* plural */.LS)(names.length, 'row')} that are held out none fell to ${none}`, {
        at: { file: table.file },
        fix: 'Use more rows, or another share in confirm.',
    });
});
var clustersOf = (function clustersOf({ cluster }, { testTable }) {
    return cluster ? { clusters: (0,test_clusters/* testClusters */.k)(cluster, testTable) } : {};
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: (() => (/* binding */ clustersOf)),
  L: (() => (/* binding */ heldOutOf))
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/numeric/hash32.ts
var hash32 = __webpack_require__(79330);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
// EXTERNAL MODULE: ./src/gate/test-clusters.ts
var test_clusters = __webpack_require__(70839);
;// CONCATENATED MODULE: ./src/gate/confirm-rows.ts



const HASHES = 2 ** 32;
/**
 * Keeps a share of the rows that are held out for the last word. What belongs together stays on one
 * side, or whatever chance has shown of a customer the same customer would confirm. A side is drawn
 * by the hash of what the rows of a group have in common, else of their name, so that no row moves
 * when others come or go. In time there is nothing to draw: neighbours are alike, and the latest
 * rows have the last word.
 * @param names of the rows; equal ones stay together
 * @throws InputError where the rows lack the column that says what belongs together
 */
function confirmRows(names, table, { share, seed }, cluster) {
    const units = cluster && (0,test_clusters/* unitCells */.u)(cluster, table);
    const places = (0,typed_arrays/* fill */.G)(new Uint32Array(names.length), (row) => row);
    if (units?.kind === 'time') {
        const { times } = units;
        const from = times.toSorted()[Math.ceil((1 - share) * times.length)] ?? Infinity;
        return parted(places, (row) => times[row] >= from);
    }
    const salt = (0,hash32/* mix32 */.Q)(seed);
    const sideOf = (name) => (0,hash32/* mix32 */.Q)((0,hash32/* hashText */.q)(name) ^ salt) < share * HASHES;
    return parted(places, (row) => sideOf(units?.nameOf(row) ?? names[row]));
}
function parted(places, isKept) {
    return { test: places.filter((row) => !isKept(row)), confirm: places.filter(isKept) };
}

// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
;// CONCATENATED MODULE: ./src/pipeline/judged-rows.ts








/***/ }),

/***/ 68168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The paths that a config names beside its data, which is looked for by `locate`: each has to lie
 * where a run may read and write.
 */
var configPaths = (function configPaths(config) {
    const { baseline, export: exported, trainer, numbers, file } = config;
    const at = file === undefined ? {} : { at: { file } };
    return [
        ...(baseline.kind === 'file' ? [{ name: 'baseline: file', path: baseline.path, ...at }] : []),
        ...(exported ? [{ name: 'export.path', path: exported.path, ...at }] : []),
        ...(numbers ? [{ name: 'numbers.path', path: numbers.path, ...at }] : []),
        ...trackedPaths(config).map((named) => ({ ...named, ...at })),
        ...trainerPaths(trainer).map((named) => ({ ...named, ...at })),
    ];
});
/** Down to where a run makes a folder of its own: a link may lie at any level above it. */
var trackedPaths = (function trackedPaths({ track: { tensorboard, mlflow }, project, experiment, }) {
    const board = tensorboard === undefined ? undefined : (0,external_node_path_.join)(tensorboard, project, experiment);
    return [
        ...(board === undefined ? [] : [{ name: 'track.tensorboard', path: board }]),
        ...(mlflow === undefined ? [] : [{ name: 'track.mlflow', path: mlflow }]),
    ];
});
var trainerPaths = (function trainerPaths(trainer) {
    switch (trainer.kind) {
        case 'dense':
        // A file of predictions is looked for as data is.
        case 'given':
            return [];
        case 'tfjs':
            return [{ name: 'model.file', path: trainer.file }];
        case 'command':
            return commandPaths(trainer, 'command.predictions');
        case 'own-split':
            return commandPaths(trainer.command, 'predictions.path');
    }
});
/**
 * Warns of numbers that one file of a glob has in another unit than the first: cents beside euros, grams beside kilograms. Told by their quartiles, all
 * of which are about the same power of ten apart.
 */
var checkFileScales = (function checkFileScales(table) {
    const { files, columns, rows } = table;
    if (files.length < 2)
        return [];
    return columns.flatMap((column) => {
        if (!('values' in column) || column.kind !== 'number')
            return [];
        const [first, ...others] = files.map(({ firstRow }, i) => quartilesOf(column, firstRow, files[i + 1]?.firstRow ?? rows));
        const powers = others.map((own) => powerBetween(first, own));
        const place = powers.findIndex((power) => power !== undefined);
        if (place < 0)
            return [];
        const times = 10 ** Math.abs(powers[place]);
        const [one, other] = [files[0], files[place + 1]];
        const [large, small] = first[1] > others[place][1] ? [one, other] : [other, one];
        return {
            code: 'another-scale',
            column: column.name,
            message: `column ${JSON.stringify(column.name)} of ${large.name} holds numbers about ${times} times those of ${small.name}: write both in one unit`,
            rows: (files[place + 2]?.firstRow ?? rows) - other.firstRow,
            lines: [table.place(other.firstRow).line ?? 0],
            examples: [one, other].map(({ firstRow }) => firstNumber(column, firstRow)),
        };
    });
});
/** Rows without a label, and cells that are no numbers in columns of numbers. */
var checkCells = (function checkCells(data) {
    const { table, rows, left } = data;
    const warnings = [...data.warnings];
    const dropped = table.rows - rows.length - left.size;
    if (dropped > 0) {
        warnings.push({
            code: 'missing-label',
            column: data.label,
            message: `${count(dropped, 'row')} of ${table.file} ${dropped === 1 ? 'has' : 'have'} no label and ${dropped === 1 ? 'is' : 'are'} left out${missingWordsOf(data)}`,
            rows: dropped,
            lines: unlabelledLines(data),
            examples: wordsForMissing(data).map(({ level }) => level),
        });
    }
    warnings.push(...(0,readings/* checkReadings */.U4)(table, data.label), ...checkFileScales(table));
    for (const [column, all] of table.odd) {
        const cells = all.filter(({ row }) => !left.has(row));
        if (cells.length === 0)
            continue;
        const kind = table.columns.find(({ name }) => name === column)?.kind;
        const shown = cells
            .slice(0, MOST_NAMED)
            .map(({ row, text }) => `line ${table.place(row).line} ${JSON.stringify(text)}`);
        const more = cells.length - shown.length;
        warnings.push({
            code: 'odd-cells',
            column,
            message: `column ${JSON.stringify(column)} of ${table.file} holds ${kind}s, but ${count(cells.length, 'cell')} ${cells.length === 1 ? 'is' : 'are'} none and count as missing: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
            rows: cells.length,
            lines: cells.slice(0, MOST_NAMED).map(({ row }) => table.place(row).line ?? 0),
            examples: cells.slice(0, MOST_NAMED).map(({ text }) => text),
        });
    }
    return warnings;
});
/** What is wrong with the sides: too few rows, rare classes. */
var checkSides = (function checkSides(data) {
    return [...checkSizes(data), ...checkShares(data), ...checkClasses(data)];
});
var checkSizes = (function checkSizes({ spec, sides }) {
    const warnings = [];
    if (sides.test.length < FEWEST_TEST_ROWS) {
        warnings.push({
            code: 'few-test-rows',
            message: `only ${count(sides.test.length, 'test row')}: metrics will be uncertain`,
            rows: sides.test.length,
        });
    }
    if (spec.validation > 0 && sides.validation.length === 0) {
        warnings.push({
            code: 'no-validation-rows',
            message: `no row fell to validation (a share of ${spec.validation} of ${count(sides.train.length, 'row')})`,
        });
    }
    return warnings;
});
var checkShares = (function checkShares({ spec, main, sides }) {
    const test = typeof spec.test === 'number' ? sides.test.length : 0;
    const all = main.rows.length;
    const asked = [
        ['test', typeof spec.test === 'number' ? spec.test : 0, test, all],
        ['validation', spec.validation, sides.validation.length, all - test],
    ];
    return asked.flatMap((([side, share, rows, of]) => {
        const off = Math.abs(rows - share * of);
        if (off < FEWEST_ROWS_OFF || off <= MISSED * share * of)
            return [];
        return {
            code: 'share-missed',
            message: `the ${side} side has ${(0,quantities/* percent */.KN)(rows / of)} of ${side === 'test' ? 'the rows' : 'the other rows'}, not ${(0,quantities/* percent */.KN)(share)}: ${WHY_MISSED[spec.split.method]}`,
            rows,
        };
    }));
});
var checkClasses = (function checkClasses({ spec, plan, main, test, sides }) {
    if (plan.task === 'regression')
        return [];
    const warnings = [];
    const all = countLabels(main.labels, main.rows, plan.classes.length);
    const rarest = all.indexOf(Math.min(...all));
    const share = all[rarest] / main.rows.length;
    if (share < RARE_CLASS) {
        const part = (100 * share).toFixed(1);
        warnings.push({
            code: 'class-imbalance',
            message: `only ${part}% of the rows are ${JSON.stringify(plan.classes[rarest])}: accuracy misleads here, look at recall, precision and average_precision`,
            rows: all[rarest],
            examples: [plan.classes[rarest]],
        });
    }
    const watched = countLabels(main.labels, sides.validation, plan.classes.length);
    const unwatched = plan.classes.filter(((_, index) => watched[index] === 0));
    if (sides.validation.length > 0 && unwatched.length > 0) {
        const shown = unwatched.slice(0, MOST_NAMED).map((name) => JSON.stringify(name));
        warnings.push({
            code: 'validation-lacks-class',
            message: `the ${count(sides.validation.length, 'validation row')} hold no ${shown.join(', ')}: early stopping can't see ${unwatched.length === 1 ? 'this class' : 'these classes'}${spec.split.method === 'hash' ? '; split: {stratify: true} spreads them' : ''}`,
            rows: sides.validation.length,
            examples: unwatched.slice(0, MOST_NAMED),
        });
    }
    const tested = countLabels(test.labels, sides.test, plan.classes.length);
    const few = plan.classes
        .map(((name, index) => ({ name, rows: tested[index] })))
        .filter((({ rows }) => rows < FEWEST_TEST_ROWS_OF_CLASS));
    if (few.length > 0) {
        const named = few.slice(0, MOST_NAMED);
        const shown = named.map(({ name, rows }) => `${rows} of ${JSON.stringify(name)}`);
        const more = few.length - shown.length;
        warnings.push({
            code: 'few-test-rows-of-class',
            message: `few test rows of a class: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}; metrics of ${few.length === 1 ? 'this class' : 'these classes'} will be uncertain`,
            rows: few.reduce((sum, { rows }) => sum + rows, 0),
            examples: named.map(({ name }) => name),
        });
    }
    return warnings;
});
var countLabels = (function countLabels(labels, rows, classes) {
    const counts = new Uint32Array(classes);
    for (let i = 0; i < rows.length; i++)
        counts[labels[rows[i]]]++;
    return counts;
});
/** At most so many of the rows, spread over all of them. */
var spreadRows = (function spreadRows(rows, most) {
    const step = Math.ceil(rows.length / most);
    if (step <= 1)
        return rows;
    const some = new Uint32Array(Math.ceil(rows.length / step));
    for (let i = 0; i < some.length; i++)
        some[i] = rows[i * step];
    return some;
});
/** What each column holds on either side, and how far they are apart. */
var profileColumns = (function profileColumns(train, test) {
    // So many rows of a side tell what a column holds.
    const trained = spreadRows(train.rows, MOST_PICKED);
    const tested = spreadRows(test.rows, MOST_PICKED);
    return train.table.columns.flatMap(((column) => {
        const other = test.table.columns.find((({ name }) => name === column.name));
        if (!other)
            return [];
        train.facts.take(column);
        if (test.facts !== train.facts)
            test.facts.take(other);
        const a = sampleOf(column, trained, train.facts);
        const b = sampleOf(other, tested, test.facts);
        return {
            column: column.name,
            train: sideOf(a, train.rows.length),
            test: sideOf(b, test.rows.length),
            psi: stabilityIndex(a, b),
        };
    }));
});
/** @param facts of the column, which was taken */
var sampleOf = (function sampleOf(column, some, facts) {
    if ('values' in column)
        return { kind: 'values', rows: some.length, ...facts.pick(some) };
    // Levels may be many more than rows are looked at.
    const codes = (0,subset/* gather */.kg)(column.codes, some, new Int32Array(some.length)).sort();
    const counts = new Map();
    for (let start = 0, end = 0; start < codes.length; start = end) {
        const code = codes[start];
        while (codes[end] === code)
            end++;
        if (code >= 0)
            counts.set(column.levels[code], end - start);
    }
    return { kind: 'levels', rows: some.length, counts };
});
var sideOf = (function sideOf(sample, rows) {
    if (sample.kind === 'values') {
        const { sorted, distinct } = sample;
        const missing = share(sample.rows - sorted.length, sample.rows);
        if (sorted.length === 0)
            return { rows, sampled: sample.rows, missing, distinct };
        const quantiles = QUANTILES.map(((at) => sorted[Math.round(at * (sorted.length - 1))]));
        return { rows, sampled: sample.rows, missing, distinct, quantiles };
    }
    const present = [...sample.counts.values()].reduce(((sum, count) => sum + count), 0);
    const top = byCount(sample.counts)
        .slice(0, MOST_TOP)
        .map((([level, count]) => ({ level, share: share(count, sample.rows) })));
    return {
        rows,
        sampled: sample.rows,
        missing: share(sample.rows - present, sample.rows),
        distinct: sample.counts.size,
        top,
    };
});
var byCount = (function byCount(counts) {
    return [...counts].sort(((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
});
/**
 * The population stability index (Siddiqi 2006): the sum of (p - q) ln(p / q) over tenths of the training side or its levels, missing cells being one of them. Half a row
 * is added to each, so that an empty one is not infinite.
 */
var stabilityIndex = (function stabilityIndex(a, b) {
    const [p, q] = a.kind === 'values' && b.kind === 'values' ? valueBins(a, b) : levelBins(a, b);
    const smooth = ((counts) => {
        const all = counts.reduce(((sum, count) => sum + count + 0.5), 0);
        return counts.map(((count) => (count + 0.5) / all));
    });
    const [own, other] = [smooth(p), smooth(q)];
    return own.reduce(((sum, part, i) => sum + (part - other[i]) * Math.log(part / other[i])), 0);
});
var valueBins = (function valueBins(a, b) {
    const edges = new Set();
    for (let i = 1; i < BINS && a.sorted.length > 0; i++) {
        edges.add(a.sorted[Math.floor((i * a.sorted.length) / BINS)]);
    }
    const ends = [...edges];
    const binned = (({ rows, sorted }) => {
        const starts = [0, ...ends.map(((end) => countBelow(sorted, end))), sorted.length];
        const counts = starts.slice(1).map(((start, i) => start - starts[i]));
        return [...counts, rows - sorted.length];
    });
    return [binned(a), binned(b)];
});
/** How many of the ascending numbers are below `end`. */
var countBelow = (function countBelow(sorted, end) {
    let [from, to] = [0, sorted.length];
    while (from < to) {
        const middle = (from + to) >>> 1;
        if (sorted[middle] < end)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
});
var levelBins = (function levelBins(a, b) {
    const countsOf = ((sample) => (sample.kind === 'levels' ? sample.counts : new Map()));
    const names = byCount(countsOf(a))
        .slice(0, MOST_LEVELS)
        .map((([level]) => level));
    const binned = ((sample) => {
        const counts = countsOf(sample);
        const own = names.map(((name) => counts.get(name) ?? 0));
        const present = [...counts.values()].reduce(((sum, count) => sum + count), 0);
        const named = own.reduce(((sum, count) => sum + count), 0);
        return [...own, present - named, sample.rows - present];
    });
    return [binned(a), binned(b)];
});
var share = (function share(part, whole) {
    return whole === 0 ? 0 : part / whole;
});
/** Warns of columns that hold something else on the test side than they were trained on, farthest first. */
var checkDrift = (function checkDrift(profiles, features) {
    const asked = profiles.filter((({ column }) => features.has(column)));
    const shifted = asked.filter(isShifted).sort((a, b) => b.psi - a.psi);
    if (shifted.length <= MOST_ALONE) {
        return shifted.map((one) => ({
            code: 'drift',
            column: one.column,
            message: `column ${JSON.stringify(one.column)} holds other values in the test rows than in the training rows (population stability index ${one.psi.toFixed(2)}; above ${column_shifts/* SHIFTED */.a} is a shift)`,
            rows: one.test.rows,
        }));
    }
    const named = shifted.slice(0, drift_MOST_NAMED);
    const shown = named.map(({ column, psi }) => `${JSON.stringify(column)} ${psi.toFixed(2)}`);
    const more = shifted.length - named.length;
    return [
        {
            code: 'drift',
            message: `${shifted.length} of ${asked.length} columns hold other values in the test rows than in the training rows (population stability index, above ${column_shifts/* SHIFTED */.a} is a shift: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''})`,
            rows: shifted[0].test.rows,
            examples: named.map(({ column }) => column),
        },
    ];
});
var isShifted = (function isShifted({ train, test, psi }) {
    const chance = CHANCE * (1 / Math.max(1, train.sampled) + 1 / Math.max(1, test.sampled));
    return psi > column_shifts/* SHIFTED */.a + chance;
});
/**
 * Warns of rows with the same features and another class, of a file that holds each row as often, and of files of a glob that hold the same rows.
 * @param inputs the training rows as a model is given them, by the columns that they are made of
 * @param files of the training rows
 */
var checkEqualRows = (function checkEqualRows(sides, { task }, inputs, files) {
    const { sampled, distinct, repeated } = findEqual(sides);
    if (repeated.length === 0)
        return [];
    const rows = sides.reduce(((sum, { hashes }) => sum + hashes.length), 0);
    return [
        ...(task === 'regression'
            ? []
            : contradictions(repeated, sampled, () => rows * agreementByChance(inputs))),
        ...(overlap(repeated, sampled, files) ?? copies(repeated, distinct, sampled)),
    ];
});
/**
 * The rows that others equal, of a sample by content: either all rows of the same features are in it, or
 * none is.
 */
var findEqual = (function findEqual(sides) {
    const all = sides.reduce(((sum, { hashes }) => sum + hashes.length), 0);
    const mask = 2 ** Math.max(0, Math.ceil(Math.log2(all / equal_rows_SAMPLE))) - 1;
    const samples = sides.map((({ hashes }) => equal_rows_sampleOf(hashes, mask)));
    const sampled = samples.reduce(((sum, { length }) => sum + length), 0);
    const set = new HashSet(sampled);
    const repeats = samples.reduce(((sum, hashes) => sum + set.add(hashes)), 0);
    if (repeats === 0)
        return { sampled, distinct: sampled, repeated: [] };
    const keys = new BigUint64Array(sampled);
    let filled = 0;
    for (const hashes of samples) {
        keys.set(hashes, filled);
        filled += hashes.length;
    }
    keys.sort();
    const groups = new Map();
    for (let i = 1; i < keys.length; i++) {
        if (keys[i] === keys[i - 1])
            groups.set(keys[i], { rows: [] });
    }
    for (const side of sides) {
        for (const row of sampledRows(side.hashes, mask)) {
            groups.get(side.hashes[row])?.rows.push({ side, row });
        }
    }
    return { sampled, distinct: sampled - repeats, repeated: [...groups.values()] };
});
var equal_rows_sampleOf = (function equal_rows_sampleOf(hashes, mask) {
    if (mask === 0)
        return hashes;
    const rows = sampledRows(hashes, mask);
    return (0,subset/* gather */.kg)(hashes, rows, new BigUint64Array(rows.length));
});
/** The rows whose hashes end in zeros. */
var sampledRows = (function sampledRows(hashes, mask) {
    const halves = new Uint32Array(hashes.buffer, hashes.byteOffset, 2 * hashes.length);
    const rows = new Uint32Array(hashes.length);
    let filled = 0;
    for (let row = 0; row < rows.length; row++) {
        if ((halves[2 * row] & mask) === 0)
            rows[filled++] = row;
    }
    return rows.subarray(0, filled);
});
/** @param chanceOf how many equal ones a row would have by chance, which takes time to tell */
var contradictions = (function contradictions(repeated, sampled, chanceOf) {
    let [inDoubt, wrong] = [0, 0];
    const lines = [];
    for (const { rows } of repeated) {
        const counts = new Map();
        for (const { side, row } of rows) {
            const label = side.y[row];
            counts.set(label, (counts.get(label) ?? 0) + 1);
        }
        if (counts.size === 1)
            continue;
        inDoubt += rows.length;
        wrong += rows.length - Math.max(...counts.values());
        if (lines.length < equal_rows_MOST_NAMED)
            lines.push(...linesOf(rows.slice(0, 2)));
    }
    if (inDoubt < Math.max(FEWEST_ROWS, LEAST_SHARE * sampled))
        return [];
    const byChance = chanceOf();
    if (byChance > MOST_BY_CHANCE || inDoubt < FAR_MORE * byChance * sampled)
        return [];
    return [
        {
            code: 'contradictory-rows',
            message: `${inDoubt} of ${sampled} rows (${(0,quantities/* percent */.KN)(inDoubt / sampled)}) have the same features as a row of another class, as lines ${lines[0]} and ${lines[1]}: whatever a model says, it is wrong on ${wrong} of them at least`,
            rows: inDoubt,
            lines: lines.slice(0, equal_rows_MOST_NAMED),
        },
    ];
});
/** Files that hold the same rows, as downloads of overlapping months do. */
var overlap = (function overlap(repeated, sampled, files) {
    if (files.size < 2)
        return undefined;
    let [across, within] = [0, 0];
    let example = '';
    for (const { rows } of repeated) {
        const first = rows[0];
        const alike = rows
            .filter(({ side, row }) => side.y[row] === first.side.y[first.row])
            .map(({ side, row }) => side.place(row))
            .filter(({ file }) => file !== undefined && files.has(file));
        const other = alike.find(({ file }) => file !== alike[0].file);
        if (other === undefined)
            within += alike.length;
        else {
            across += alike.length;
            example ||= `line ${alike[0].line} of ${alike[0].file} and line ${other.line} of ${other.file}`;
        }
    }
    if (across < Math.max(FEWEST_ROWS, LEAST_SHARE * sampled, FAR_MORE_ACROSS * within))
        return undefined;
    return [
        {
            code: 'repeated-rows',
            message: `${across} of ${sampled} rows (${(0,quantities/* percent */.KN)(across / sampled)}) stand in more than one file, label and all, as ${example}: do the files overlap? Intervals take them for independent rows, and look narrower than they are`,
            rows: across,
        },
    ];
});
var copies = (function copies(repeated, distinct, sampled) {
    if (distinct < FEWEST_COPIED || repeated.length < NEARLY_ALL * distinct)
        return [];
    const sizes = new Map();
    for (const { rows } of repeated) {
        if (rows.some(({ side, row }) => side.y[row] !== rows[0].side.y[rows[0].row]))
            continue;
        sizes.set(rows.length, (sizes.get(rows.length) ?? 0) + 1);
    }
    const [times, as] = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
    if (as < NEARLY_ALL * distinct)
        return [];
    const lines = linesOf(repeated[0].rows);
    return [
        {
            code: 'repeated-rows',
            message: `${as === distinct ? 'every' : 'nearly every'} row stands ${times} times, label and all, as on lines ${lines.join(', ')}: was the file joined to itself? Intervals take the ${sampled} rows for independent ones, and look narrower than they are`,
            rows: sampled,
            lines,
        },
    ];
});
var linesOf = (function linesOf(rows) {
    return rows.slice(0, equal_rows_MOST_NAMED).map((({ side, row }) => side.place(row).line ?? 0));
});
/**
 * Some of the training rows, spread over the file, by class.
 * @param labels by row of the table: class index or target
 */
var leakageSample = (function leakageSample(rows, labels, plan) {
    const some = spreadRows(rows, MOST_ROWS);
    if (plan.task === 'regression')
        return [some];
    return plan.classes.map(((_, label) => some.filter(((row) => labels[row] === label))));
});
/**
 * Warns of columns that alone predict the label almost perfectly.
 * @param facts of the sample
 */
var leakageCheck = (function leakageCheck(sample, labels, plan, facts) {
    const rows = sample.reduce(((sum, { length }) => sum + length), 0);
    if (rows < leakage_FEWEST_ROWS)
        return () => undefined;
    const evidenceOf = plan.task === 'regression'
        ? evidenceOfTargets(sample[0], labels)
        : evidenceOfClasses(sample, rows, facts);
    return ((column) => {
        const evidence = evidenceOf(column);
        if (evidence === undefined)
            return undefined;
        return {
            code: 'label-leakage',
            column: column.name,
            message: `column ${JSON.stringify(column.name)} alone predicts the label almost perfectly (${evidence}); if it is known only after the outcome, put it into data.ignore`,
            rows,
        };
    });
});
var evidenceOfClasses = (function evidenceOfClasses(sample, rows, facts) {
    const majority = Math.max(...sample.map((({ length }) => length))) / rows;
    return ((column) => {
        const { right, present, auc } = facts.tally(ROWS_PER_GROUP);
        const accuracy = right / rows;
        if (accuracy >= SUSPICIOUS_ACCURACY && majority < SUSPICIOUS_ACCURACY) {
            return `accuracy ${accuracy.toFixed(3)}`;
        }
        if (present >= leakage_FEWEST_ROWS && right >= MAY_BE_COPY * present) {
            const copy = classCopy(column, sample);
            if (copy)
                return `each of its cells stands for a class, in ${copy.right} of ${copy.rows} rows`;
        }
        if ('values' in column && present >= leakage_FEWEST_ROWS) {
            const best = sample.length === 2 ? Math.max(auc, 1 - auc) : 0;
            if (best >= SUSPICIOUS_RANKING)
                return `AUC ${best.toFixed(3)}`;
            const cut = cutsOf(facts.sorted());
            if (cut !== undefined)
                return cut;
        }
        const gaps = present < rows ? gapsOf(column, sample, rows) : undefined;
        return gaps ?? ('codes' in column ? manyLevels(column, sample, rows) : undefined);
    });
});
/** A column of so many levels that the rare ones tell nothing, while the others tell the class. */
var manyLevels = (function manyLevels({ codes }, sample, rows) {
    const counts = new Map();
    sample.forEach(((own, label) => {
        for (let i = 0; i < own.length; i++) {
            const code = codes[own[i]];
            if (code < 0)
                continue;
            const level = counts.get(code) ?? sample.map((() => 0));
            level[label]++;
            counts.set(code, level);
        }
    }));
    const all = sample.map((() => 0));
    let [covered, right] = [0, 0];
    for (const level of counts.values()) {
        const size = level.reduce(((sum, count) => sum + count), 0);
        if (size < ROWS_PER_GROUP)
            continue;
        covered += size;
        right += Math.max(...level);
        for (const [label, count] of level.entries())
            all[label] += count;
    }
    if (covered < COVERED * rows || covered < leakage_FEWEST_ROWS)
        return undefined;
    if (!tellsApart(covered - right, covered, covered - Math.max(...all)))
        return undefined;
    return `accuracy ${(right / covered).toFixed(3)} on ${covered} of ${rows} rows, those of frequent levels`;
});
/**
 * Numbers that fall into one stretch a class, or nearly: the points of which grades were cut, the index of a file that was sorted. Told by how often the
 * class changes along the sorted numbers.
 */
var cutsOf = (function cutsOf(sorted) {
    const held = sorted.map((({ length }) => length));
    const present = held.reduce(((sum, count) => sum + count), 0);
    const classes = held.filter(((count) => count > 0)).length;
    // A few classes of many rows each; chance alone does not sort them.
    if (classes < 2 || present < ROWS_PER_CUT * classes)
        return undefined;
    const wrongByGuess = present - Math.max(...held);
    const places = sorted.map((() => 0));
    const owners = new Set();
    let [owner, changes, wrong] = [-1, -1, 0];
    for (let left = present; left > 0;) {
        let next = Number.POSITIVE_INFINITY;
        for (let label = 0; label < sorted.length; label++) {
            next = Math.min(next, sorted[label][places[label]] ?? next);
        }
        let [size, most, best] = [0, 0, -1];
        for (let label = 0; label < sorted.length; label++) {
            const own = sorted[label];
            const start = places[label];
            let end = start;
            while (own[end] === next)
                end++;
            places[label] = end;
            size += end - start;
            if (end - start > most)
                [most, best] = [end - start, label];
        }
        left -= size;
        wrong += size - most;
        if (best !== owner)
            changes++;
        owner = best;
        owners.add(best);
        // They only grow. Most columns show within a few rows that they are no such thing.
        if (!tellsApart(wrong + changes - (classes - 1), present, wrongByGuess))
            return undefined;
    }
    if (owners.size < classes)
        return undefined;
    return `along its sorted numbers the class changes ${changes} times in ${present} rows`;
});
/** Hardly any row is wrong, also beside those that a guess of the most frequent class gets wrong. */
var tellsApart = (function tellsApart(wrong, rows, wrongByGuess) {
    return wrong <= (1 - SUSPICIOUS_ACCURACY) * rows && wrong <= SUSPICIOUS_REST * wrongByGuess;
});
/** A column that is there, or missing, where the label is one class and hardly elsewhere. */
var gapsOf = (function gapsOf(column, sample, rows) {
    const missing = sample.map(((own) => own.filter(((row) => isMissingAt(column, row))).length));
    const all = missing.reduce(((sum, count) => sum + count), 0);
    for (const [label, own] of sample.entries()) {
        const inside = missing[label];
        const outside = all - inside;
        const others = rows - own.length;
        if (own.length < ROWS_PER_CLASS || others < ROWS_PER_CLASS)
            continue;
        const agreeing = inside + others - outside;
        const wrong = Math.min(agreeing, rows - agreeing);
        if (tellsApart(wrong, rows, Math.min(own.length, others))) {
            return `whether it is missing tells a class with accuracy ${(1 - wrong / rows).toFixed(3)}`;
        }
    }
    return undefined;
});
var isMissingAt = (function isMissingAt(column, row) {
    return 'codes' in column ? column.codes[row] < 0 : Number.isNaN(column.values[row]);
});
/**
 * Warns of test rows that are a training row but for some cells, as where a record was corrected, or
 * exported again at another time: content sends such rows to any side, and what a model learns of one it
 * knows of the other. Two rows are so alike if they share two cells that tell and agree in half of the
 * columns, or share one and agree in all columns but one. Linear in rows: pairs are met by the cells
 * that tell.
 * @param features the columns that are compared
 */
var checkNearDuplicates = (function checkNearDuplicates(train, test, profiles, features) {
    const tested = spreadRows(test.rows, MOST_TESTED);
    const trained = spreadRows(train.rows, MOST_TRAINED);
    const telling = new Set(profiles.filter(((one) => features.has(one.column) && tellsRows(one))).map((one) => one.column));
    if (telling.size === 0)
        return [];
    const columns = train.table.columns.flatMap((column) => {
        const other = test.table.columns.find(({ name }) => name === column.name);
        if (!features.has(column.name) || !other)
            return [];
        return sharedColumn(column, other, telling.has(column.name)) ?? [];
    });
    const pairs = nearPairs(columns, trained, tested);
    const least = near_duplicates_LEAST_SHARE * tested.length * (trained.length / train.rows.length);
    if (pairs.size < Math.max(FEWEST_FOUND, least))
        return [];
    const places = [...pairs].slice(0, near_duplicates_MOST_NAMED).map(([row, twin]) => ({
        line: test.table.place(row).line ?? 0,
        twin: train.table.place(twin).line ?? 0,
    }));
    const isAll = trained.length === train.rows.length && tested.length === test.rows.length;
    const [atLeast, among] = isAll ? ['', 'test rows'] : ['at least ', 'sampled test rows'];
    return [
        {
            code: 'near-duplicates',
            message: `${atLeast}${pairs.size} of ${tested.length} ${among} nearly repeat a training row${differencesOf(pairs, columns)}, as line ${places[0].line} and line ${places[0].twin}; if such rows are about one thing, keep them on one side: split: {group: COLUMN}`,
            rows: pairs.size,
            lines: places.map(({ line }) => line),
        },
    ];
});
var tellsRows = (function tellsRows({ train }) {
    const cells = Math.round((1 - train.missing) * train.sampled);
    return cells >= FEWEST_CELLS && train.distinct >= near_duplicates_NEARLY_ALL * train.sampled;
});
/**
 * Warns of a number that many rows hold far from all others, as where -9999 stands for a missing value, and of single ones that would drown the column.
 * @param rows that are trained on, or whatever `noun` calls them
 * @param ends of the column, where they are known
 * @param noun what the rows are, where it is not those that are trained on
 */
var checkOutliers = (function checkOutliers(column, rows, encoding, place, ends = endsOf(column.values, rows), noun = 'training rows') {
    const told = (found, message) => {
        const lines = found.slice(0, outliers_MOST_NAMED).map((row) => place(row).line ?? 0);
        const share = `${found.length} of ${rows.length} ${noun} (${(0,quantities/* percent */.KN)(found.length / rows.length)})`;
        const more = found.length > lines.length ? ', \u2026' : '';
        return {
            code: 'outliers',
            column: column.name,
            message: `column ${JSON.stringify(column.name)} ${message(share, `lines ${lines.join(', ')}${more}`)}`,
            rows: found.length,
            lines,
            examples: [...new Set(found.slice(0, outliers_MOST_NAMED).map((row) => textOf(column, row)))],
        };
    };
    const { values } = column;
    const toldAs = (alone, where) => {
        const found = [...rows.filter((row) => alone.includes(values[row]))];
        const texts = alone.map((value) => textOf(column, found.find((row) => values[row] === value)));
        const words = texts.map((text) => JSON.stringify(text)).join(', ');
        const [it, means] = alone.length === 1 ? ['it', 'means'] : ['they', 'mean'];
        return told(found, (share, lines) => `holds ${texts.join(' and ')} in ${share}, ${where}; if ${it} ${means} a missing value, write data.columns: {${JSON.stringify(column.name)}: {missing: [${words}]}} (${lines})`);
    };
    const apart = 'far from all its other values';
    const alone = numbersAlone(values, rows, ends);
    if (alone.length > 0)
        return toldAs(alone, apart);
    if (column.kind !== 'number')
        return undefined;
    const code = codeAtEnd(values, rows, ends);
    if (code !== undefined) {
        return toldAs([code], `${code < 0 ? 'below' : 'above'} all its other values`);
    }
    if (encoding?.scale !== 'quantiles')
        return undefined;
    const { mean: middle, sd: spread } = encoding;
    const far = [...rows.filter((row) => Math.abs(values[row] - middle) > FAR * spread)].sort((a, b) => Math.abs(values[b] - middle) - Math.abs(values[a] - middle));
    if (far.length === 0)
        return undefined;
    const distinct = [...new Set(far.map((row) => values[row]))];
    if (distinct.length <= outliers_MOST_ALONE && far.length >= outliers_FEWEST_ROWS * distinct.length) {
        return toldAs(distinct, apart);
    }
    return told(far, (share, lines) => `holds numbers in ${share} that lie more than ${FAR} spreads from its middle ${round(middle)}, like ${textOf(column, far[0])}; they are clipped (${lines})`);
});
/** Numbers that stand alone, and those that do so once the others are gone: -9999 and 9999. */
var numbersAlone = (function numbersAlone(values, rows, ends) {
    const alone = [];
    let rest = { rows, ends };
    while (alone.length < outliers_MOST_ALONE) {
        const value = numberAlone(values, rest.rows, rest.ends);
        if (value === undefined)
            break;
        alone.push(value);
        const others = rest.rows.filter((row) => values[row] !== value);
        rest = { rows: others, ends: endsOf(values, others) };
    }
    return alone;
});
/** A number at one end on several rows, further from the others than those are from each other. */
var numberAlone = (function numberAlone(values, rows, { low, lows, high, highs }) {
    // Numbers that are measured are seldom equal, least at the ends.
    if (lows < outliers_FEWEST_ROWS && highs < outliers_FEWEST_ROWS)
        return undefined;
    let [nextLow, nextHigh] = [Infinity, -Infinity];
    const some = new Set();
    for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i]];
        if (some.size < outliers_FEWEST_NUMBERS + 2 && !Number.isNaN(value))
            some.add(value);
        if (value > low && value < nextLow)
            nextLow = value;
        if (value < high && value > nextHigh)
            nextHigh = value;
    }
    if (some.size < outliers_FEWEST_NUMBERS + 1)
        return undefined;
    if (lows >= outliers_FEWEST_ROWS && nextLow - low > high - nextLow)
        return low;
    if (highs >= outliers_FEWEST_ROWS && high - nextHigh > nextHigh - low)
        return high;
    return undefined;
});
/** A usual code for a missing value at one end: the only one below zero, or above all others and far more frequent. */
var codeAtEnd = (function codeAtEnd(values, rows, { low, lows, high, highs }) {
    const isCode = ((value) => CODES.test(String(value)));
    // Meteorologists write -99.9 too; 9.99 is a price.
    const isLow = low < 0 && lows >= outliers_FEWEST_ROWS && CODES.test(String(low).replace('.', ''));
    const isHigh = high > 0 && highs >= Math.max(outliers_FEWEST_ROWS, OFTEN * rows.length) && isCode(high);
    if (!isLow && !isHigh)
        return undefined;
    const counts = new Map();
    for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i]];
        if (!Number.isNaN(value))
            counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size <= outliers_FEWEST_NUMBERS)
        return undefined;
    if (isLow && ![...counts.keys()].some((value) => value < 0 && value !== low))
        return low;
    if (!isHigh)
        return undefined;
    for (const [value, count] of counts) {
        if (value !== high && count * OFTENER > highs)
            return undefined;
    }
    return high;
});
/**
 * Warns of a feature that holds the cells of another one, as where a file was joined to itself: it
 * adds nothing, and takes half of the other's importance.
 * @param profiles tell columns apart before their cells are looked at
 */
var checkSameColumns = (function checkSameColumns(table, profiles, features) {
    const known = new Map();
    return profiles.flatMap((({ column: name, train }) => {
        const column = table.columns.find(((one) => one.name === name));
        if (!column || !features.has(name))
            return [];
        const key = JSON.stringify([train.missing, train.distinct, train.quantiles, train.top]);
        const alike = known.get(key) ?? [];
        known.set(key, [...alike, column]);
        const twin = alike.find((one) => holdSame(one, column));
        if (!twin)
            return [];
        return {
            code: 'same-columns',
            column: name,
            message: `columns ${JSON.stringify(twin.name)} and ${JSON.stringify(name)} hold the same cells: one of them is enough, put the other into data.ignore`,
            rows: table.rows,
        };
    }));
});
/**
 * Encodes each side and keeps of the tables only the test rows and the label. **The other columns can't be used any
 * more**: block by block, from the end, their memory is given back, so that the 64-bit columns of a large file and
 * the matrices made of them never stand in memory together.
 */
var encodeSides = (function encodeSides(encodings, main, ownTest, sides, label, allocate) {
    const width = encodings.reduce(((sum, encoding) => sum + (0,encoding_encoding/* widthOf */.qz)(encoding)), 0);
    const testTable = (0,subset/* emptySubset */.mW)((ownTest ?? main).table, sides.test, SharedArrayBuffer);
    const train = { rows: sides.train, matrix: (0,encode/* emptyMatrix */.X)(sides.train.length, width, allocate) };
    const validation = {
        rows: sides.validation,
        matrix: (0,encode/* emptyMatrix */.X)(sides.validation.length, width, allocate),
    };
    const test = {
        rows: sides.test,
        matrix: (0,encode/* emptyMatrix */.X)(sides.test.length, width, allocate),
        copy: testTable,
    };
    consume(main.table, encodings, ownTest ? [train, validation] : [train, validation, test], label);
    if (ownTest)
        consume(ownTest.table, encodings, [test], label);
    return { train: train.matrix, validation: validation.matrix, test: test.matrix, testTable };
});
var consume = (function consume(table, encodings, targets, label) {
    const byName = new Map(table.columns.map(((column) => [column.name, column])));
    const tile = new tile_encoder/* TileEncoder */.D(encodings, byName);
    const left = targets.map((({ rows }) => rows.length));
    for (let end = table.rows; end > 0;) {
        const start = tile.rows * Math.floor((end - 1) / tile.rows);
        const parts = targets.map((({ rows }, index) => {
            const last = left[index];
            let first = last;
            while (first > 0 && rows[first - 1] >= start)
                first--;
            left[index] = first;
            return rows.subarray(first, last);
        }));
        tile.encode(parts, start, end);
        let place = 0;
        for (const [index, { matrix, copy }] of targets.entries()) {
            const { length } = parts[index];
            const first = left[index];
            matrix.data.set(tile.inputs(place, length), first * matrix.columns);
            copy?.columns.forEach(((column, i) => {
                (0,subset/* cellsOf */.nc)(column).set(tile.cells(table.columns[i], place, length), first);
            }));
            place += length;
        }
        if (start % encode_sides_BLOCK === 0) {
            for (const column of table.columns) {
                if (column.name !== label)
                    (0,growing_array/* shrink */.Qr)((0,subset/* cellsOf */.nc)(column), start);
            }
        }
        end = start;
    }
});
/** Warns of a column of texts that was probably meant to hold numbers, and says what keeps it from that. */
var checkNumberLike = (function checkNumberLike(column, place) {
    const counts = (0,cells_of_levels/* countLevels */.ZT)(column);
    const others = counts.filter((({ level }) => !isNumber(level)));
    if (counts.length - others.length < number_like_FEWEST_NUMBERS || others.length === 0)
        return undefined;
    const cells = counts.reduce((sum, { count }) => sum + count, 0);
    const odd = others.reduce((sum, { count }) => sum + count, 0);
    if (cells - odd < MOSTLY * cells)
        return undefined;
    return warningOf(column, counts, place, 'number', (level) => !isNumber(level));
});
/**
 * Warns of a column of numbers or dates, in whatever format, beside a few words, on however many rows these stand: `not measured`, `on request`.
 */
var checkWordsBesideValues = (function checkWordsBesideValues(column, place) {
    const words = new Set();
    for (const level of column.levels) {
        if (!isWord(level))
            continue;
        words.add(level);
        if (words.size > MOST_WORDS)
            return undefined;
    }
    if (words.size === 0 || words.size === column.levels.length)
        return undefined;
    const counts = (0,cells_of_levels/* countLevels */.ZT)(column);
    const inferred = (0,infer_format/* inferFormat */.K)(counts.filter(({ level }) => !words.has(level)));
    if (inferred === undefined)
        return undefined;
    const kind = inferred.kind === 'ambiguous' ? inferred.as : inferred.kind;
    return warningOf(column, counts, place, kind, isWord);
});
var isNumber = (function isNumber(cell) {
    return !Number.isNaN((0,cell_values/* parseNumber */.$J)(cell));
});
var isWord = (function isWord(cell) {
    return !/\p{Nd}/u.test(cell);
});
/** Warns of a column of texts that look like dates, times or numbers, though not in one of the formats that are read. */
var checkUnreadValues = (function checkUnreadValues(column, place) {
    const counts = (0,cells_of_levels/* countLevels */.ZT)(column).filter((({ level }) => !(0,missing_words/* isSuspectedMissing */.L)(level)));
    if (counts.length < FEWEST_LEVELS)
        return undefined;
    const typed = typedAsText(column, counts, place);
    if (typed)
        return typed;
    const cells = counts.reduce((sum, { count }) => sum + count, 0);
    const shape = SHAPES.find(({ has, around = aroundNumber, mostAround }) => {
        const like = counts.filter(({ level }) => has(level));
        if (like.reduce((sum, { count }) => sum + count, 0) < unread_values_NEARLY_ALL * cells)
            return false;
        if (like.every(({ level }) => !Number.isNaN((0,cell_values/* parseNumber */.$J)(level))))
            return false;
        return new Set(like.map(({ level }) => around(level))).size <= mostAround;
    });
    if (!shape)
        return undefined;
    const found = (0,cells_of_levels/* cellsOfLevels */.gh)(column, place, shape.has);
    // One of each kind first: <0.01 beside 0.5 keeps them from being read.
    const like = counts.filter(({ level }) => shape.has(level)).toReversed();
    const kinds = new Map(like.map(({ level }) => [aroundNumber(level), level]));
    const shown = [...new Set([...kinds.values(), ...found.examples])]
        .slice(0, unread_values_MOST_SHOWN)
        .map((text) => JSON.stringify(text));
    return {
        code: shape.code,
        column: column.name,
        message: `column ${JSON.stringify(column.name)} looks like ${shape.name} (${shown.join(', ')}), but not in one format that is read, so it is read as text; ${shape.fix}, or say that they are texts: data.columns: {${JSON.stringify(column.name)}: text}`,
        ...found,
    };
});
/**
 * Fits a feature's encoding on the training rows alone; undefined where they hold nothing to learn from.
 * @param facts of the column, which was taken
 */
var fitColumn = (function fitColumn(column, rows, facts) {
    return 'values' in column ? fitNumbers(column, rows, facts) : fitLevels(column, rows);
});
var fitNumbers = (function fitNumbers(column, rows, facts) {
    const { kind, name } = column;
    const { unit, present, median, mean, sd, constant } = fitInRange(column, rows, facts);
    if (present === 0)
        return undefined;
    const missing = present < rows.length;
    const encoding = { kind, column: name, fill: median * unit, clip: CLIP, missing };
    // What may be left to learn of a constant is which rows lack it.
    if (constant)
        return missing ? { ...encoding, mean: median * unit, sd: 1 } : undefined;
    const spread = drownedSpread(column, rows, { sd, unit }, facts);
    if (spread !== undefined) {
        return { ...encoding, mean: median * unit, sd: spread * unit, scale: 'quantiles' };
    }
    return { ...encoding, mean: mean * unit, sd: sd * unit };
});
/** The facts, in a unit in which neither the sum nor the squares leave the range of 64 bits: 1 unless they do. A power of two, which is exact. */
var fitInRange = (function fitInRange(column, rows, facts) {
    const own = (0,encoding_encoding/* unitOf */.uF)(column.kind);
    const plain = facts.fit(own);
    const { present, constant, mean, sd } = plain;
    const inRange = sd > SMALLEST && Number.isFinite(sd) && Number.isFinite(mean);
    if (present === 0 || constant || inRange) {
        return { ...plain, unit: 1 };
    }
    let largest = 0;
    for (const row of rows) {
        const size = Math.abs(column.values[row]);
        if (size > largest)
            largest = size;
    }
    const unit = 2 ** Math.floor(Math.log2(largest));
    return { ...facts.fit(own * unit), unit };
});
/**
 * The spread of the cells by their quartiles, in the unit of the facts, where outliers or a number that stands for a missing value would drown it: up to a
 * quarter of the rows can't move the quartiles. Undefined where mean and deviation serve.
 */
var drownedSpread = (function drownedSpread({ values, kind }, rows, { sd, unit }, facts) {
    const own = (0,encoding_encoding/* unitOf */.uF)(kind) * unit;
    // Most columns need no more than that.
    const rough = facts.roughSpread(own);
    if (!(rough > 0) || sd < WIDER * (rough / QUARTILES))
        return undefined;
    const spread = (facts.quantile(0.75) - facts.quantile(0.25)) / QUARTILES;
    if (!(spread > 0))
        return undefined;
    if (sd > DROWNED * spread) {
        return arePinned(values, rows, { sd, spread, own }, facts) ? undefined : spread;
    }
    return sd > WIDER * spread && areApart(values, rows, facts.quantile(0.5) * own, spread * own)
        ? spread
        : undefined;
});
/** Whether a few rows lie far from all others, with none between: a tail that thins out has some there. */
var areApart = (function areApart(values, rows, middle, spread) {
    let far = 0;
    for (let i = 0; i < rows.length; i++) {
        const distance = Math.abs(values[rows[i]] - middle) / spread;
        if (distance > fit_encoding_FAR)
            far++;
        else if (distance > TAIL)
            return false;
    }
    return far > 0 && far <= FEW * rows.length;
});
var fitLevels = (function fitLevels(column, rows) {
    const codes = (0,subset/* gather */.kg)(column.codes, rows, new Int32Array(rows.length));
    const counts = (0,level_counts/* countCodes */.w)(codes, column.levels.length);
    const missing = rows.length - counts.reduce(((sum, count) => sum + count), 0);
    const seen = column.levels
        .map(((level, code) => ({ level, count: counts[code] })))
        .filter((({ count }) => count > 0));
    if (seen.length + (missing > 0 ? 1 : 0) < 2)
        return undefined;
    const fewest = Math.min(FEWEST_ROWS_OF_LEVEL, rows.length / 100);
    const frequent = seen
        .filter((({ count }) => count >= fewest))
        // Sorting is stable: among equal counts the levels' own order, which is sorted, stays.
        .sort(((a, b) => b.count - a.count))
        .slice(0, fit_encoding_MOST_LEVELS);
    return {
        kind: column.kind === 'boolean' ? 'boolean' : 'category',
        column: column.name,
        levels: frequent.map((({ level }) => level)).sort(),
        other: frequent.length < seen.length,
        missing: missing > 0,
    };
});
/** Decides whether a column is a feature and fits its encoding on the training rows. */
var planFeature = (function planFeature(column, spec, training) {
    const { name } = column;
    training.facts.take(column);
    const missing = training.facts.missing();
    const idLike = (0,roles/* isIdLike */.VF)(column);
    const summary = { name, kind: idLike ? 'id' : column.kind, missing };
    if (name === spec.label)
        return { summary: { ...summary, role: 'label' }, warnings: [] };
    if ((0,roles/* isSetAside */.JA)(name, spec)) {
        const steers = 'column' in spec.split && spec.split.column === name;
        const checks = steers && 'levels' in column ? [readings/* checkAlike */.R, readings/* checkNameless */.TF] : [];
        const warnings = checks.flatMap((check) => 'levels' in column ? (check(column, training.place) ?? []) : []);
        return { summary: { ...summary, role: 'ignored' }, warnings };
    }
    const warnings = [];
    const warn = (code, message) => warnings.push({
        code,
        column: name,
        message: `column ${JSON.stringify(name)} ${message}`,
        ...(0,cells_of_levels/* presentCells */.vj)(column, training.place),
    });
    const leaveOut = (code, message) => {
        warn(code, `${message}; it is not used`);
        return { summary: { ...summary, role: 'ignored' }, warnings };
    };
    const asked = spec.columns?.columns?.get(name)?.as;
    const unread = 'levels' in column && !asked && !training.isTold(name)
        ? (checkWordsBesideValues(column, training.place) ??
            checkUnreadValues(column, training.place) ??
            checkNumberLike(column, training.place))
        : undefined;
    if (unread)
        warnings.push(unread);
    const alike = column.kind === 'category' ? (0,readings/* checkAlike */.R)(column, training.place) : undefined;
    if (alike)
        warnings.push(alike);
    const rows = 'values' in column ? column.values.length : column.codes.length;
    if (missing === rows)
        return leaveOut('empty-column', 'is missing in every row');
    if (idLike)
        return leaveOut('id-column', 'looks like an id: it differs from row to row');
    if (column.kind === 'text')
        return leaveOut('text-column', 'holds free text');
    const encoding = fitColumn(column, training.rows, training.facts);
    if (!encoding)
        return leaveOut('constant-column', 'has the same value in every training row');
    if ('levels' in encoding && 'levels' in column && encoding.other) {
        const levels = column.levels.length;
        const used = encoding.levels.length;
        if (used === 0) {
            return leaveOut('many-levels', `has ${levels} levels, each on too few rows to learn from`);
        }
        if (used === fit_encoding_MOST_LEVELS) {
            warn('many-levels', `has ${levels} levels; the ${fit_encoding_MOST_LEVELS} most frequent are used, the others count as one`);
        }
    }
    if ('values' in column && !('levels' in encoding)) {
        if ((0,roles/* isIndexLike */.CQ)(column)) {
            warn('index-like-column', `looks like an index: it holds ${column.values.length} whole numbers that all differ; if it only numbers the rows, put it into data.ignore`);
        }
        const order = (0,number_dates/* numberDates */.H)(column);
        // 20240531 is in the order of time, as a year or a month is.
        if (order && order !== 'yyyyMMdd') {
            warn('date-like-column', `looks like dates written ${order}, and is read as numbers, which are not in the order of time; write them as in ISO 8601, like 2024-05-31, or put the column into data.ignore`);
        }
        if ((0,number_dates/* mixesSeconds */.u)(column)) {
            warn('date-like-column', 'looks like seconds since 1970 and milliseconds side by side; write all of them in one unit');
        }
        const ends = training.facts.ends();
        const outliers = checkOutliers(column, training.rows, encoding, training.place, ends);
        if (outliers)
            warnings.push(outliers);
    }
    const leak = training.checkLeakage(column);
    if (leak)
        warnings.push(leak);
    return { summary: { ...summary, role: 'feature' }, encoding, warnings };
});
/**
 * Refuses files of one glob of which one holds numbers where another holds texts: the column would be read as texts without a word.
 * @throws InputError that names the column and both files
 */
var checkFilesAgree = (function checkFilesAgree(table, specs) {
    if (table.files.length < 2)
        return;
    const open = table.columns.filter(({ name }) => specs?.columns?.get(name)?.as === undefined);
    const problems = open.flatMap((column) => whyNot(table, column) ?? []);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
});
/** Reads the file that is trained on, and finds out what its label means. */
var readTrainingFile = (async function readTrainingFile(spec, world, hasher) {
    // As they are written: 007 is not 7, and a long number does not lose its last digits.
    const asId = new Map(spec.id === undefined ? [] : [[spec.id, { kind: 'id' }]]);
    const table = await read(spec.path, spec, world, hasher, asId);
    if (spec.csv?.header === undefined)
        (0,missing_header/* checkHeaderIsNone */.A)(table);
    checkFilesAgree(table, spec.columns);
    (0,roles/* checkNamedColumns */.DE)(table, spec);
    const stray = (0,stray_rows/* strayRows */.P)(table);
    const { plan, warnings } = (0,label/* planLabel */.GS)(table, spec, stray.rows);
    const known = labelled(table, spec.label, plan, stray.rows);
    return { ...known, plan, warnings: [...stray.warnings, ...warnings] };
});
var read = (async function read(path, spec, world, hasher, readings) {
    const files = await (0,source_files/* locate */.x5)(path, (0,source_files/* rootsOf */.RD)(world), world.folder);
    if (files.reduce(((sum, { bytes }) => sum + bytes), 0) >= LARGE)
        keepYoungGeneration();
    return (0,read_csv/* readCsv */.N)(files, {
        label: spec.label,
        hasher,
        signal: world.signal,
        onProgress: world.onProgress,
        readings,
        csv: spec.csv,
        specs: spec.columns,
    });
});
var labelled = (function labelled(table, name, plan, left) {
    const column = (0,label/* labelColumn */.NX)(table, name, plan, left);
    const columns = table.columns.map(((one) => (one.name === name ? column : one)));
    const known = { ...table, columns };
    const labels = (0,label/* readLabels */.k2)(known, name, plan, left);
    const rows = new Uint32Array(table.rows);
    let n = 0;
    for (let row = 0; row < rows.length; row++)
        if (!Number.isNaN(labels[row]))
            rows[n++] = row;
    return { table: known, label: name, labels, rows: rows.subarray(0, n), left };
});
/**
 * Splits rows into test, validation and training rows.
 *
 * - `hash`: a row's side depends on its content and the seed alone, so other rows never move it, and
 *   duplicates fall together.
 * - `group`: likewise by the group's value, whatever its case or blanks, so a group is on one side.
 * - `stratify`: from each class (regression: each tenth of the label's range of ranks) exactly its share, rounded;
 *   duplicates stay together as far as the count allows, but for sets that are large beside it.
 * - `time`: the latest rows are the test, the latest of the others validation; equal times stay together.
 */
var splitRows = (function splitRows(input) {
    const [test, others] = part(input, input.rows, input.test, 'test');
    const [validation, train] = part(input, others, input.validation, 'validation');
    return { train, validation, test };
});
/** Takes a share of the rows: [taken, left], both ascending. */
var part = (function part(input, rows, share, stream) {
    if (share === 0)
        return [new Uint32Array(0), rows];
    const taken = takenBy[input.split.method](input, rows, share, stream);
    const [inside, outside] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
    let [i, o] = [0, 0];
    for (let k = 0; k < rows.length; k++) {
        const row = rows[k];
        if (taken[row] === 1)
            inside[i++] = row;
        else
            outside[o++] = row;
    }
    return [inside.slice(0, i), outside.slice(0, o)];
});
/** The groups within which `stratify` takes its share: classes, or ranges of the target. */
var strata = (function strata(input, rows, share) {
    const { labels, table } = input;
    if (input.task !== 'regression') {
        const classes = [...new Set((0,subset/* gather */.kg)(labels, rows, new Float64Array(rows.length)))];
        return classes.sort(((a, b) => a - b)).map(((one) => rows.filter(((row) => labels[row] === one))));
    }
    const sorted = rows.slice().sort((a, b) => {
        const difference = labels[a] - labels[b];
        return difference !== 0 ? difference : compareHashes(table.hashes[a], table.hashes[b]);
    });
    const most = Math.floor(rows.length * Math.min(share, 1 - share));
    const bins = Math.max(1, Math.min(10, most));
    return Array.from({ length: bins }, (_, bin) => sorted.slice(Math.round((bin * rows.length) / bins), Math.round(((bin + 1) * rows.length) / bins)));
});
/**
 * Marks `count` rows: whole sets of duplicates by their places, as long as they fit. A set that is large beside the count gives its share of rows instead:
 * were it drawn whole or not at all, hardly any sample would look like the rest.
 */
var takeExactly = (function takeExactly(rows, count, places, taken) {
    const own = (0,subset/* gather */.kg)(places, rows, new Float64Array(rows.length));
    const large = largeSets(own.toSorted(), Math.max(LARGE_SET, count / 10));
    if (large.size === 0) {
        takeSets(rows, count, places, taken);
        return;
    }
    const small = rows.filter((_, i) => !large.has(own[i]));
    const ofLarge = Math.round((count * (rows.length - small.length)) / rows.length);
    const quotas = shareOut(large, ofLarge);
    rows.forEach((row, i) => {
        const left = quotas.get(own[i]) ?? 0;
        if (left === 0)
            return;
        taken[row] = 1;
        quotas.set(own[i], left - 1);
    });
    takeSets(small, count - ofLarge, places, taken);
});
/** How many rows stand at each place, where they are more than so many. */
var largeSets = (function largeSets(sorted, most) {
    const large = new Map();
    for (let start = 0, end = 0; start < sorted.length; start = end) {
        while (sorted[end] === sorted[start])
            end++;
        if (end - start > most)
            large.set(sorted[start], end - start);
    }
    return large;
});
/** Marks the `count` rows of the first places, whole sets of duplicates as long as they fit. */
var takeSets = (function takeSets(rows, count, places, taken) {
    const own = (0,subset/* gather */.kg)(places, rows, new Float64Array(rows.length));
    const sorted = own.toSorted();
    /** Of sets that did not fit. Duplicates share a place; others do so with a chance of one in 2^53, and count as such. */
    const skipped = new Set();
    let left = count;
    let last = -1;
    for (let start = 0, end = 0; start < sorted.length && left > 0; start = end) {
        last = sorted[start];
        while (sorted[end] === last)
            end++;
        if (end - start > left)
            skipped.add(last);
        else
            left -= end - start;
    }
    for (let i = 0; i < rows.length; i++) {
        if (own[i] <= last && !skipped.has(own[i]))
            taken[rows[i]] = 1;
    }
    if (left === 0)
        return;
    const rest = rows.filter((_, i) => skipped.has(own[i]));
    rest.sort((a, b) => places[a] - places[b] || a - b);
    for (const row of rest.subarray(0, left))
        taken[row] = 1;
});
var seedOf = (function seedOf({ hasher, split }, stream) {
    return hasher.h64(`${split.seed}/${stream}`);
});
/**
 * Splits the rows as the config says; with a test file of its own, the test rows are all of its rows that have a label.
 *
 * @throws InputError where a side that is needed has too few rows.
 */
var chooseSides = (function chooseSides(main, ownTest, spec, hasher) {
    const { table, rows, labels, plan } = main;
    if (spec.split.method === 'hash')
        requireDistinctRows(main, spec);
    const sides = splitRows({
        table,
        rows,
        labels,
        task: plan.task,
        split: spec.split,
        test: typeof spec.test === 'number' ? spec.test : 0,
        validation: spec.validation,
        hasher,
    });
    const all = ownTest ? { ...sides, test: ownTest.rows } : sides;
    requireRows(main, all, spec);
    return all;
});
var requireRows = (function requireRows(main, sides, { split }) {
    const stratify = split.method === 'hash' ? ', or split: {stratify: true}' : '';
    const at = { file: main.table.file };
    const n = main.rows.length;
    if (sides.test.length === 0) {
        throw errors/* InputError */.dz.of(`no row of ${n} fell to the test`, {
            at,
            fix: `Use more rows, or a larger share in data.test${stratify}.`,
        });
    }
    if (sides.train.length < 2) {
        throw errors/* InputError */.dz.of(`${sides.train.length} of ${n} rows are left to train on`, {
            at,
            fix: 'Use more rows, or smaller shares in data.test and data.validation.',
        });
    }
    const { task, classes } = main.plan;
    if (task === 'regression')
        return;
    const trained = new Set();
    for (let i = 0; i < sides.train.length && trained.size < classes.length; i++) {
        trained.add(main.labels[sides.train[i]]);
    }
    const untaught = classes.filter(((_, index) => !trained.has(index)));
    if (untaught.length > 0) {
        // Perhaps it is no class at all.
        const odd = main.warnings
            .filter(({ code }) => code === 'label-spelling')
            .map(({ message }) => message);
        const shown = untaught.slice(0, choose_sides_MOST_NAMED).map((name) => JSON.stringify(name));
        const more = untaught.length - shown.length;
        throw errors/* InputError */.dz.of(`no training row is of class ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`, { at, fix: [...odd, `Use more rows of it${stratify}.`].join('. ') });
    }
});
/** The rows of a side, by their features: columns that are none don't count. */
var featureHashes = (function featureHashes({ data, columns }) {
    return (0,hash_items/* hashItems */.N$)((0,hash_items/* bytesOf */.$$)(data), data.BYTES_PER_ELEMENT * columns);
});
/**
 * Warns of test rows whose features are those of a training row: the model may have memorized them. A row that stands twice under two
 * ids is found too.
 * @param train the training rows' `featureHashes`; `test` those of the test rows
 * @param place where a row of `test` stands in its file
 */
var checkSharedRows = (function checkSharedRows(train, test, place) {
    const { shared, some } = countShared([train], test);
    if (shared === 0)
        return [];
    const message = `${shared} of ${test.length} test rows ${shared === 1 ? 'has' : 'have'} the same features as a training row`;
    const rows = [];
    test.forEach((hash, row) => {
        if (rows.length < shared_rows_MOST_NAMED && some.has(hash))
            rows.push(row);
    });
    const lines = rows.map((row) => place(row).line ?? 0);
    return [{ code: 'shared-rows', message, rows: shared, lines }];
});
/** How many test rows have the features of a known row, how many different ones those are, and hashes of some. */
var countShared = (function countShared(known, test) {
    const inTest = new HashSet(test.length);
    inTest.add(test);
    if (!known.some(((hashes) => inTest.hasAny(hashes))))
        return NONE_SHARED;
    const sorted = known.map((hashes) => ({ hashes: hashes.slice().sort(), at: 0 }));
    let [shared, distinct] = [0, 0];
    const some = new Set();
    let last;
    const tested = test.slice().sort();
    for (let i = 0; i < tested.length; i++) {
        const hash = tested[i];
        let isKnown = false;
        for (const side of sorted) {
            while (side.at < side.hashes.length && side.hashes[side.at] < hash)
                side.at++;
            isKnown ||= side.hashes[side.at] === hash;
        }
        if (!isKnown)
            continue;
        shared++;
        if (some.size < shared_rows_MOST_NAMED)
            some.add(hash);
        if (hash !== last)
            distinct++;
        last = hash;
    }
    return { shared, distinct, some };
});
/**
 * Reads, checks, splits and encodes the data of a run. What is learnt from the data (medians, means, levels)
 * is learnt from the training rows alone.
 *
 * @throws InputError with the problems found and their places.
 */
var loadDataset = (async function loadDataset(spec, world) {
    if (typeof spec.test === 'object' && spec.test.path === spec.path) {
        throw errors/* InputError */.dz.of('data.test names the file that is trained on', {
            fix: 'Name a file of other rows, or a share of the rows: test: 0.2',
        });
    }
    const hasher = await (0,row_hash/* loadHasher */.mX)();
    const main = await readTrainingFile(spec, world, hasher);
    const ownTest = typeof spec.test === 'number'
        ? undefined
        : await readTestFile(spec.test.path, main, spec, { ...world, workspace: spec.test.root ?? world.workspace }, hasher);
    const test = ownTest ?? main;
    const { plan } = main;
    const sides = chooseSides(main, ownTest, spec, hasher);
    const sample = leakageSample(sides.train, main.labels, plan);
    const facts = new ColumnFacts(main.table.rows, sides.train, sample);
    const checkLeakage = leakageCheck(sample, main.labels, plan, facts);
    const { place, readings } = main.table;
    const isTold = ((name) => readings.get(name)?.inferred !== undefined);
    const training = { rows: sides.train, facts, checkLeakage, place, isTold };
    const features = main.table.columns.map(((column) => planFeature(column, spec, training)));
    const warnings = [
        ...checkCells(main),
        ...(ownTest ? [...checkCells(ownTest), ...checkTestColumns(main.table, ownTest.table)] : []),
        ...checkSides({ spec, plan, main, test, sides }),
        ...(0,groups/* checkGroups */.P)(main.table, spec, sides),
        ...checkTimes(main, spec),
        ...features.flatMap(((feature) => feature.warnings)),
        ...checkTargets(main, sides),
    ];
    const columns = features.flatMap((({ encoding }) => encoding ?? []));
    if (ownTest) {
        const target = plan.task === 'regression' ? targetEncoding(main, sides, facts) : undefined;
        const read = target ? [...columns, target] : columns;
        const outlying = warnings.filter(({ code }) => code === 'outliers').map(({ column }) => column);
        warnings.push(...checkUnseenCells(main.table, sides.train, ownTest.table, read, new Set(outlying)));
    }
    if (columns.length === 0) {
        throw errors/* InputError */.dz.of('no column is left to learn from', {
            at: { file: main.table.file },
            fix: `${warnings.map(({ message }) => message).join('; ')}.`,
        });
    }
    const encoding = {
        schema: 'sluice/encoding@1',
        label: labelEncoding(spec.label, plan, () => (0,subset/* gather */.kg)(main.labels, sides.train, new Float64Array(sides.train.length))),
        features: columns.flatMap(encoding_encoding/* featuresOf */.Hi),
        columns,
    };
    // Before the columns are encoded and given back.
    const trainSide = { table: main.table, rows: sides.train, facts };
    const testSide = {
        table: test.table,
        rows: sides.test,
        facts: ownTest ? new ColumnFacts(ownTest.table.rows, NO_ROWS, []) : facts,
    };
    const profile = profileColumns(trainSide, testSide);
    const used = new Set(columns.map((({ column }) => column)));
    warnings.push(...checkDrift(profile, used), ...checkSameColumns(main.table, profile, used), ...checkNearDuplicates(trainSide, testSide, profile, used));
    const names = spec.id === undefined ? undefined : (0,named_rows/* namesOfRows */.D)(test.table, sides.test, spec.id);
    const until = latest(main, spec, sides);
    const weights = weightsOf(main, spec.sampleWeight);
    const train = examples(sides.train, main.labels, weights);
    const validation = examples(sides.validation, main.labels, weights);
    const tables = world.tables && {
        train: (0,subset/* subset */.LE)(main.table, sides.train),
        validation: (0,subset/* subset */.LE)(main.table, sides.validation),
    };
    const x = encodeSides(columns, main, ownTest, sides, spec.label, world.allocate);
    const hashed = {
        train: featureHashes(x.train),
        validation: featureHashes(x.validation),
        test: featureHashes(x.test),
    };
    const { place: placeInTest } = test.table;
    const tested = examples(sides.test, test.labels);
    const trained = ownTest && trainedHashes(main, sides);
    const label = labelOf(main);
    const testLabel = ownTest ? labelOf(ownTest) : label;
    const summary = {
        fingerprint: (0,fingerprint/* fingerprint */.R)(main.table.hashes, main.rows, label),
        testFingerprint: (0,fingerprint/* fingerprint */.R)(test.table.hashes, sides.test, testLabel),
        rows: main.rows.length + (ownTest?.rows.length ?? 0),
        columns: features.map(((feature) => feature.summary)),
        splits: {
            method: ownTest ? 'file' : spec.split.method,
            seed: spec.split.seed,
            train: sides.train.length,
            validation: sides.validation.length,
            test: sides.test.length,
            ...(until !== undefined && { trainedUntil: until }),
        },
        warnings: [
            ...warnings,
            ...checkSharedRows(hashed.train, hashed.test, (row) => placeInTest(sides.test[row])),
            ...checkEqualRows([
                { hashes: hashed.train, y: train.y, place: ((row) => place(sides.train[row])) },
                {
                    hashes: hashed.validation,
                    y: validation.y,
                    place: (row) => place(sides.validation[row]),
                },
                { hashes: hashed.test, y: tested.y, place: (row) => placeInTest(sides.test[row]) },
            ], plan, { x: x.train, widths: columns.map(encoding_encoding/* widthOf */.qz) }, new Set(main.table.files.map((({ name }) => name)))),
        ],
        ...(trained && { trainedHashes: smallestHashes(trained) }),
        hashing: main.table.hashing,
        profile,
    };
    const copied = ownTest && copiedRows([hashed.train, hashed.validation], hashed.test);
    if (ownTest && (copied || summary.fingerprint === summary.testFingerprint)) {
        throw errors/* InputError */.dz.of(copied ?? 'the test file holds the rows that are trained on', {
            at: { file: ownTest.table.file },
            fix: 'Name a file of other rows, or hold out a share of them: test: 0.2',
        });
    }
    return {
        task: plan.task,
        classes: plan.classes,
        features: encoding.features,
        train: { x: x.train, ...train },
        validation: { x: x.validation, ...validation },
        test: { x: x.test, ...tested },
        testIds: names ?? (0,fingerprint/* rowIds */.V)(test.table.hashes, sides.test, testLabel),
        testTable: x.testTable,
        ...(tables && { tables }),
        ...(trained && { seen: seenRows(trained, x.testTable.hashes) }),
        encoding,
        summary,
    };
});
/** Times that probably stand for none, as 9999-12-31 does: their rows would be the latest. */
var checkTimes = (function checkTimes({ table, rows }, { split }) {
    if (split.method !== 'time')
        return [];
    const column = table.columns.find(({ name }) => name === split.column);
    if (!column || !('values' in column))
        return [];
    const found = checkOutliers(column, rows, undefined, table.place, undefined, 'rows');
    return found ? [found] : [];
});
/** Numbers among the targets that probably stand for a missing one. */
var checkTargets = (function checkTargets({ table, label, plan }, { train }) {
    const column = table.columns.find((({ name }) => name === label));
    if (plan.task !== 'regression' || !column || !('values' in column))
        return [];
    const found = checkOutliers(column, train, undefined, table.place) ??
        checkLoneTarget(column, train, table.place);
    return found ? [found] : [];
});
var labelEncoding = (function labelEncoding(column, plan, trained) {
    switch (plan.task) {
        case 'binary':
            return { task: 'binary', column, classes: [plan.classes[0], plan.classes[1]] };
        case 'multiclass':
            return { task: 'multiclass', column, classes: [...plan.classes] };
        case 'regression': {
            const center = (0,target_center/* targetCenter */.d)(trained());
            return {
                task: 'regression',
                column,
                ...(plan.transform && { transform: plan.transform }),
                ...(center && { center }),
            };
        }
    }
});
var labelOf = (function labelOf({ table, label }) {
    return table.columns.find((({ name }) => name === label));
});
/** The time of the latest row that is trained on or watched, where rows are split by time. */
var latest = (function latest({ table }, { split }, sides) {
    if (split.method !== 'time')
        return undefined;
    const column = table.columns.find(({ name }) => name === split.column);
    if (!column || !('values' in column))
        return undefined;
    let time = Number.NEGATIVE_INFINITY;
    for (const rows of [sides.train, sides.validation]) {
        for (const row of rows)
            time = Math.max(time, column.values[row]);
    }
    return time;
});
var weightsOf = (function weightsOf(data, name) {
    const column = data.table.columns.find(((one) => one.name === name));
    return column && 'values' in column ? column.values : undefined;
});
var examples = (function examples(rows, labels, weights) {
    const y = (0,subset/* gather */.kg)(labels, rows, new Float64Array(rows.length));
    return weights ? { y, weights: (0,subset/* gather */.kg)(weights, rows, new Float32Array(rows.length)) } : { y };
});
/**
 * Reads, checks, splits and encodes the data, and plans the gate on its test rows; or reads rows
 * that somebody else split off.
 * @throws InputError when a path of the config leads out of where it may, with every problem of the
 *   data, or of a condition that these rows can't answer, and where nobody knows the rows before a
 *   training has split them off
 */
var readData = (async function readData(config, { emit, allocate, tables, ...world }) {
    await confineConfig(config, world);
    const reading = { ...world, onProgress: ((rows) => emit({ type: 'reading', rows })) };
    const { data, gate } = config;
    const numbers = config.numbers && (await (0,trainers/* readNumbers */.Pl)(config.numbers, world));
    if (data.kind === 'own-split') {
        throw errors/* InputError */.dz.of('a command that splits its data by itself has no rows before it has run', {
            ...(config.file !== undefined && { at: { file: config.file } }),
            fix: 'Use run, or let Sluice split: data: {path: FILE.csv, label: COLUMN} in place of predictions.',
        });
    }
    if (data.kind !== 'dataset') {
        // In the bundle, but not read where rows are trained on.
        const { numbersData, readRows } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(8850)]).then(__webpack_require__.bind(__webpack_require__, 8850));
        return data.kind === 'rows'
            ? readRows(data.spec, reading, config, numbers)
            : numbersData(numbers, gate);
    }
    const dataset = await loadDataset(data.spec, {
        ...reading,
        ...(allocate && { allocate }),
        ...(tables && { tables }),
    });
    const { testTable: table, testIds, features } = dataset;
    const names = data.spec.id === undefined ? (0,row_hash/* hexOf */.ZD)(table.hashes) : testIds;
    const heldOut = (0,judged_rows/* heldOutOf */.L)(names, table, config);
    const judged = heldOut ? testPart(dataset, heldOut.test) : dataset;
    return {
        source: { kind: 'dataset', dataset, judged },
        judged,
        ...(heldOut && { heldOut }),
        summary: heldOut ? testSummary(dataset, heldOut, data.spec.label) : dataset.summary,
        features: features.length,
        checks: (0,plan/* planGate */.f)(gate, judged),
        ...(0,judged_rows/* clustersOf */.D)(gate, dataset),
    };
});
/** @throws InputError when a path of the config leads out of where it may */
var confineConfig = (function confineConfig(config, world) {
    return (0,confined_path/* confine */.D)(configPaths(config), (0,source_files/* rootsOf */.RD)(world));
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ confineConfig),
  v: (() => (/* binding */ readData))
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/config/config-paths.ts




function commandPaths({ predictions, model, on }, named) {
    return [
        ...(on ? [{ name: 'train.on.working-dir', path: on.folder }] : []),
        ...(predictions === undefined ? [] : [{ name: named, path: predictions }]),
        ...(model === undefined ? [] : [{ name: 'command.model', path: model }]),
    ];
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/data/checks/cells-of-levels.ts
var cells_of_levels = __webpack_require__(68415);
// EXTERNAL MODULE: ./src/numeric/sort-numbers.ts
var sort_numbers = __webpack_require__(2244);
;// CONCATENATED MODULE: ./src/data/checks/file-scales.ts

/** So many numbers of a file, spread over it, tell on what scale they are. */
const SAMPLE = 1000;
/** Fewer are too few. */
const FEWEST_NUMBERS = 20;
/** A file may hold larger things than another; hardly such as are a hundred times larger in each quarter. */
const LEAST_POWER = 2;
/** So far apart the quarters may be beside that. */
const LOOSE = 2;

/** Of the sizes of some of the numbers, whatever their sign. */
function quartilesOf({ values }, from, to) {
    const step = Math.max(1, Math.ceil((to - from) / SAMPLE));
    const sizes = [];
    for (let row = from; row < to; row += step) {
        if (!Number.isNaN(values[row]))
            sizes.push(Math.abs(values[row]));
    }
    if (sizes.length < FEWEST_NUMBERS)
        return undefined;
    const sorted = (0,sort_numbers/* sortNumbers */.D)(Float64Array.from(sizes));
    return [0.25, 0.5, 0.75].map((share) => sorted[Math.floor(share * sorted.length)]);
}
function firstNumber({ values }, from) {
    return String(values.subarray(from).find((value) => !Number.isNaN(value)));
}
/** The power of ten that all quartiles are apart, if that is one; those of a flag or a constant say nothing. */
function powerBetween(a, b) {
    if (!a || !b || ![a, b].every(([low, , high]) => low > 0 && high > low))
        return undefined;
    const ratios = a.map((size, i) => b[i] / size);
    const power = Math.round(Math.log10(ratios[1]));
    if (Math.abs(power) < LEAST_POWER)
        return undefined;
    const isNear = (ratio) => Math.abs(Math.log(ratio / 10 ** power)) <= Math.log(LOOSE);
    return ratios.every(isNear) ? power : undefined;
}

// EXTERNAL MODULE: ./src/data/checks/readings.ts
var readings = __webpack_require__(93215);
;// CONCATENATED MODULE: ./src/data/checks/dataset-checks.ts




/** A class with a smaller share makes accuracy look good whatever the model does. */
const RARE_CLASS = 0.05;
const FEWEST_TEST_ROWS = 100;
const FEWEST_TEST_ROWS_OF_CLASS = 30;
const MOST_NAMED = 5;

function unlabelledLines({ table, labels, left }) {
    const lines = [];
    for (let row = 0; row < table.rows && lines.length < MOST_NAMED; row++) {
        if (Number.isNaN(labels[row]) && !left.has(row))
            lines.push(table.place(row).line ?? 0);
    }
    return lines;
}
function wordsForMissing({ table, label }) {
    return table.readings.get(label)?.missing ?? [];
}
/** The words that were taken for a missing label. */
function missingWordsOf(data) {
    const { label } = data;
    const words = wordsForMissing(data);
    if (words.length === 0)
        return '';
    const shown = words.map(({ level, count: n }) => `${JSON.stringify(level)} in ${count(n, 'row')}`);
    return ` (${shown.join(', ')} counts as missing; if it is a class, write data.columns: {${JSON.stringify(label)}: {missing: []}})`;
}
/** Columns that only one of training and test file has. */
function checkTestColumns(training, test) {
    const known = new Set(training.columns.map(({ name }) => name));
    return test.columns
        .filter(({ name }) => !known.has(name))
        .map((column) => ({
        code: 'test-only-column',
        column: column.name,
        message: `column ${JSON.stringify(column.name)} is in the test file only; it is not used`,
        ...(0,cells_of_levels/* presentCells */.vj)(column, test.place),
    }));
}


/** A side that is off by more than this part of what was asked for. */
const MISSED = 0.25;
/** Fewer rows are soon off by that. */
const FEWEST_ROWS_OFF = 10;
const WHY_MISSED = {
    hash: 'the content of a row decides its side, and equal rows fall together',
    stratify: 'equal rows fall together',
    group: 'groups fall together',
    time: 'rows of one time fall together',
};



function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./src/data/checks/column-shifts.ts
var column_shifts = __webpack_require__(34136);
;// CONCATENATED MODULE: ./src/data/split/spread-rows.ts


// EXTERNAL MODULE: ./src/data/kernels.ts + 1 modules
var data_kernels = __webpack_require__(54519);
// EXTERNAL MODULE: ./src/data/table/subset.ts
var subset = __webpack_require__(93521);
;// CONCATENATED MODULE: ./src/data/table/column-facts.ts


const MOST_PICKED = 5000;
/** What a table's columns hold, one column at a time. */
class ColumnFacts {
    #kernels = (0,data_kernels/* columnKernels */.lx)();
    #rows;
    #ends;
    #codes = false;
    /**
     * @param rows of the table
     * @param trained the rows that are trained on
     * @param sample some of them, by class
     */
    constructor(rows, trained, sample) {
        const kernels = this.#kernels;
        this.#rows = rows;
        let end = 0;
        this.#ends = sample.map(((own) => {
            end += own.length;
            return end;
        }));
        kernels.reserveColumn(rows, trained.length, end, sample.length, MOST_PICKED);
        const { buffer } = kernels.memory;
        new Uint32Array(buffer, kernels.trained.value, trained.length).set(trained);
        new Uint32Array(buffer, kernels.ends.value, sample.length).set(this.#ends);
        const sampled = new Uint32Array(buffer, kernels.sample.value, end);
        sample.forEach(((own, i) => {
            sampled.set(own, this.#ends[i] - own.length);
        }));
    }
    /** The column that is asked about from now on. */
    take(column) {
        const { memory, cells } = this.#kernels;
        this.#codes = 'codes' in column;
        new Float64Array(memory.buffer, cells.value, this.#rows).set((0,subset/* cellsOf */.nc)(column));
    }
    /** Rows of the table without a cell. */
    missing() {
        return this.#kernels.countMissing(this.#codes);
    }
    /** Infinity and its negative where no row has a number. */
    ends() {
        this.#kernels.findEnds();
        const { low, lows, high, highs } = this.#kernels;
        return { low: low.value, lows: lows.value, high: high.value, highs: highs.value };
    }
    /** @param unit what each number is divided by */
    fit(unit) {
        const { count, median, mean, sd, constant } = this.#kernels;
        this.#kernels.fit(unit);
        return {
            present: count.value,
            median: median.value,
            mean: mean.value,
            sd: sd.value,
            constant: constant.value === 1,
        };
    }
    /** @returns the quantile of the cells that were fitted last, in the unit that they were divided by */
    quantile(share) {
        return this.#kernels.quantile(share);
    }
    /**
     * About how far the quartiles of the cells are apart, by at most a thousand of the training rows; NaN where none has a cell.
     * @param unit what each number is divided by
     */
    roughSpread(unit) {
        return this.#kernels.roughSpread(unit);
    }
    /** The numbers in at most `MOST_PICKED` of the table's rows. */
    pick(rows) {
        const { memory, pickedRows, picked } = this.#kernels;
        new Uint32Array(memory.buffer, pickedRows.value, rows.length).set(rows);
        this.#kernels.pick(rows.length);
        const { numbersPicked, distinctPicked } = this.#kernels;
        const sorted = new Float64Array(memory.buffer, picked.value, numbersPicked.value).slice();
        return { sorted, distinct: distinctPicked.value };
    }
    /** The numbers of the sample's rows, class by class and ascending, as `tally` has sorted them last. */
    sorted() {
        const { memory, sampled } = this.#kernels;
        return this.#ends.map(((end, i) => {
            const start = this.#ends[i - 1] ?? 0;
            const own = new Float64Array(memory.buffer, sampled.value + 8 * start, end - start);
            // Those of rows without a cell.
            const first = own.findIndex(((value) => value !== Number.NEGATIVE_INFINITY));
            return first < 0 ? own.subarray(own.length) : own.subarray(first);
        }));
    }
    /** @param fewest rows of a class on which a cell has to stand before its majority says anything */
    tally(fewest) {
        this.#kernels.tally(this.#codes, fewest);
        const { right, tallied, auc } = this.#kernels;
        return { right: right.value, present: tallied.value, auc: auc.value };
    }
}

;// CONCATENATED MODULE: ./src/data/checks/profile.ts



/** Tenths of the training side. */
const BINS = 10;
const MOST_TOP = 5;
/** Further levels are one bin. */
const MOST_LEVELS = 20;
const QUANTILES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];










;// CONCATENATED MODULE: ./src/data/checks/drift.ts


/** What chance alone makes of a PSI is about so many bins times the sum of 1 / rows. */
const CHANCE = 3 * (BINS + 1);
/** So many columns are told one by one. */
const MOST_ALONE = 2;
const drift_MOST_NAMED = 10;



;// CONCATENATED MODULE: ./src/data/split/hash-set.ts

/** So many hashes are handed over at a time. */
const BLOCK = 1 << 16;
/** Hashes of rows. Tells those that have no equals in a fraction of the time that it takes to sort them. */
class HashSet {
    #kernels = (0,data_kernels/* hashSetKernels */.N1)();
    /** @param most how many hashes it has room for */
    constructor(most) {
        this.#kernels.reserveSet(most, BLOCK);
    }
    /** @returns how many of them were there already, or stand among them before */
    add(hashes) {
        let known = 0;
        for (const count of this.#blocks(hashes))
            known += this.#kernels.addItems(count);
        return known;
    }
    hasAny(hashes) {
        for (const count of this.#blocks(hashes))
            if (this.#kernels.hasAny(count) === 1)
                return true;
        return false;
    }
    /** Puts one block after the other where the kernels look for it. */
    *#blocks(hashes) {
        const { memory, items } = this.#kernels;
        for (let first = 0; first < hashes.length; first += BLOCK) {
            const block = hashes.subarray(first, first + BLOCK);
            new BigUint64Array(memory.buffer, items.value, block.length).set(block);
            yield block.length;
        }
    }
}

;// CONCATENATED MODULE: ./src/data/checks/equal-rows.ts



/** Of about so many rows, all that are equal to one of them. */
const equal_rows_SAMPLE = 50_000;
/** Fewer are a slip of the pen. */
const LEAST_SHARE = 0.01;
const FEWEST_ROWS = 5;
const equal_rows_MOST_NAMED = 5;

/** So many rows tell how often the cells of a column agree. */
const ROWS_OF_COLUMN = 2000;
/** The probability that two rows agree in all columns, were the columns independent. */
function agreementByChance({ x, widths }) {
    const step = Math.max(1, Math.ceil(x.rows / ROWS_OF_COLUMN));
    let offset = 0;
    let probability = 1;
    for (const width of widths) {
        const counts = new Map();
        let rows = 0;
        for (let row = 0; row < x.rows; row += step, rows++) {
            const at = row * x.columns + offset;
            const cell = x.data.subarray(at, at + width).join();
            counts.set(cell, (counts.get(cell) ?? 0) + 1);
        }
        let pairs = 0;
        for (const count of counts.values())
            pairs += count * (count - 1);
        probability *= pairs / Math.max(1, rows * (rows - 1));
        offset += width;
    }
    return probability;
}



/** More rows than this share have an equal one by chance: then equal rows are the rule, and their classes a matter of odds. */
const MOST_BY_CHANCE = 0.01;
/** Columns are not independent: so many times what chance gives is more than that. */
const FAR_MORE = 10;

/** Rows that are equal by chance are so within a file too. */
const FAR_MORE_ACROSS = 4;

/** As many distinct rows stand equally often where a file was joined to itself; elsewhere their numbers vary. */
const NEARLY_ALL = 0.9;
const FEWEST_COPIED = 30;



// EXTERNAL MODULE: ./src/data/checks/groups.ts + 1 modules
var groups = __webpack_require__(15865);
// EXTERNAL MODULE: ./src/numeric/sort-order.ts
var sort_order = __webpack_require__(70570);
;// CONCATENATED MODULE: ./src/data/checks/label-copies.ts
/** A copy with slips in more rows than this may as well be a good feature. */
const MOST_SLIPS = 0.03;
/** Beside the rows that a guess gets wrong. */
const FAR_FEWER = 0.1;
/**
 * Whether a column is the label in other words but for slips, as a second person writes it down: as many different cells as there are classes, and each stands for
 * one.
 * @param sample rows by class
 * @returns how many of the rows that have a cell agree; undefined where it is no copy
 */
function classCopy(column, sample) {
    const cells = 'codes' in column ? column.codes : column.values;
    const counts = new Map();
    const held = sample.map(() => 0);
    for (const [label, own] of sample.entries()) {
        for (let i = 0; i < own.length; i++) {
            const cell = cells[own[i]];
            if ('codes' in column ? cell < 0 : Number.isNaN(cell))
                continue;
            let count = counts.get(cell);
            if (!count) {
                if (counts.size === sample.length)
                    return undefined;
                count = sample.map(() => 0);
                counts.set(cell, count);
            }
            count[label]++;
            held[label]++;
        }
    }
    const most = [...counts.values()].map((count) => Math.max(...count));
    const classes = new Set([...counts.values()].map((count, i) => count.indexOf(most[i])));
    if (classes.size < sample.length)
        return undefined;
    const rows = held.reduce((sum, count) => sum + count, 0);
    const right = most.reduce((sum, count) => sum + count, 0);
    return isCopy(rows - right, rows, rows - Math.max(...held)) ? { right, rows } : undefined;
}
/** Ranks that are this part of all rows apart are alike: each row that is out of place moves others by one. */
const ALIKE = 0.02;
/**
 * Whether a column orders nearly all rows as the target does, while a few stand anywhere: it is the target but for slips.
 * @param ranks of the rows' cells, and of their targets
 * @param sign -1 where one ascends as the other descends
 */
function isTargetCopy(ranks, targets, sign) {
    const rows = ranks.length;
    const isAlike = (rank, target) => Math.abs((sign < 0 ? rows + 1 - rank : rank) - target) <= ALIKE * rows;
    let [wrong, wrongByChance] = [0, 0];
    for (let i = 0; i < rows; i++) {
        if (!isAlike(ranks[i], targets[i]))
            wrong++;
        // Beside another row's target: where most cells are 0, so are those.
        if (!isAlike(ranks[i], targets[(i + (rows >> 1)) % rows]))
            wrongByChance++;
    }
    return isCopy(wrong, rows, wrongByChance);
}
function isCopy(wrong, rows, wrongByGuess) {
    return wrong <= MOST_SLIPS * rows && wrong <= FAR_FEWER * wrongByGuess;
}

;// CONCATENATED MODULE: ./src/data/checks/leakage.ts





/** A feature that alone tells the label this well is more likely a trace of the outcome than a cause of it. */
const SUSPICIOUS_ACCURACY = 0.99;
const SUSPICIOUS_RANKING = 0.995;
/** With fewer training rows a good feature can look perfect by chance. */
const leakage_FEWEST_ROWS = 30;
/** More rows than this don't change the answer. */
const MOST_ROWS = 2500;
/** Rows of one cell have to be so many before their majority says anything. */
const ROWS_PER_GROUP = 5;
/** Less, and a closer look for a copy with slips is not worth its time. */
const MAY_BE_COPY = 0.9;



/** As many rows as have to stand on levels that are frequent enough to tell. */
const COVERED = 0.5;



const SUSPICIOUS_REST = 0.1;
/** A class of fewer rows may lie apart by chance. */
const ROWS_PER_CUT = 20;

const ROWS_PER_CLASS = 10;
function evidenceOfTargets(rows, targets) {
    const ranks = new Float64Array(targets.length);
    const order = midRanks((0,subset/* gather */.kg)(targets, rows, new Float64Array(rows.length)));
    rows.forEach((row, i) => {
        ranks[row] = order[i];
    });
    return (column) => {
        const present = rows.filter((row) => !isMissingAt(column, row));
        if (present.length < rows.length) {
            const groups = Int32Array.from(rows, (row) => (isMissingAt(column, row) ? 1 : 0));
            const explained = explainedBy(groups, rows, ranks);
            if (explained >= SUSPICIOUS_GAPS) {
                return `whether it is missing explains ${(0,quantities/* percent */.KN)(explained)} of the label's ranks`;
            }
            if (isOneStretchEach(groups, rows, ranks))
                return 'it is missing on one side of a label alone';
        }
        if (present.length < leakage_FEWEST_ROWS)
            return undefined;
        if ('codes' in column) {
            const groups = Int32Array.from(present, (row) => column.codes[row]);
            const explained = explainedBy(groups, present, ranks);
            if (explained >= SUSPICIOUS_BANDS) {
                return `its categories explain ${(0,quantities/* percent */.KN)(explained)} of the label's ranks`;
            }
            return isOneStretchEach(groups, present, ranks) ? STRETCHES : undefined;
        }
        const { values } = column;
        const ranksOf = (source) => midRanks((0,subset/* gather */.kg)(source, present, new Float64Array(present.length)));
        const [own, others] = [ranksOf(values), ranksOf(targets)];
        const rho = correlation(own, others);
        const size = Math.abs(rho);
        if (size >= SUSPICIOUS_RANKING)
            return `rank correlation ${size.toFixed(3)}`;
        if (size >= MAY_BE_COPY && isTargetCopy(own, others, Math.sign(rho))) {
            return `but for a few rows it orders them as the label does, rank correlation ${size.toFixed(3)}`;
        }
        const groups = Float64Array.from(present, (row) => values[row]);
        return isOneStretchEach(groups, present, ranks) ? STRETCHES : undefined;
    };
}
const STRETCHES = 'each of its values stands on one stretch of the sorted label';
/** Rows beyond one for each group, and rows of the second largest. */
const FEWEST_REPEATED = 20;
/** Of the changes that chance would make. */
const leakage_FAR_FEWER = 0.1;
/** Whether the groups follow one another along the sorted label, each in one stretch: bands that were cut of it. */
function isOneStretchEach(groups, rows, ranks) {
    const counts = new Map();
    for (const group of groups)
        counts.set(group, (counts.get(group) ?? 0) + 1);
    const sizes = [...counts.values()].sort((a, b) => b - a);
    if (rows.length - sizes.length < FEWEST_REPEATED || (sizes[1] ?? 0) < 2)
        return false;
    if (rows.length - sizes[0] < ROWS_PER_CLASS)
        return false;
    const order = Array.from(rows, (_, i) => i).sort((a, b) => ranks[rows[a]] - ranks[rows[b]] || groups[a] - groups[b]);
    let changes = 0;
    for (let i = 1; i < order.length; i++) {
        if (groups[order[i]] !== groups[order[i - 1]])
            changes++;
    }
    const alike = sizes.reduce((sum, size) => sum + (size / rows.length) ** 2, 0);
    const extra = changes - (sizes.length - 1);
    return (extra <= (1 - SUSPICIOUS_ACCURACY) * rows.length &&
        extra <= leakage_FAR_FEWER * (1 - alike) * rows.length);
}
/** A dozen bands of a number explain so much of it. */
const SUSPICIOUS_BANDS = 0.99;
/** Two groups of ranks that don't overlap at all explain three quarters of them where they are of one size. */
const SUSPICIOUS_GAPS = 0.74;
/** The share of the ranks' variance that lies between groups of rows (eta squared); a group of few rows explains nothing. */
function explainedBy(groups, rows, ranks) {
    const sums = new Map();
    let total = 0;
    rows.forEach((row, i) => {
        const group = sums.get(groups[i]) ?? { count: 0, sum: 0 };
        group.count++;
        group.sum += ranks[row];
        total += ranks[row];
        sums.set(groups[i], group);
    });
    const mean = total / rows.length;
    const squares = rows.reduce((sum, row) => sum + (ranks[row] - mean) ** 2, 0);
    let between = 0;
    for (const { count, sum } of sums.values()) {
        if (count >= ROWS_PER_GROUP)
            between += count * (sum / count - mean) ** 2;
    }
    return squares === 0 ? 0 : between / squares;
}

/** Ranks from 1; equal values share their mean. */
function midRanks(values) {
    const order = (0,sort_order/* sortOrder */.T)(values);
    const ranks = new Float64Array(order.length);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        for (let i = start; i < end; i++)
            ranks[order[i]] = (start + 1 + end) / 2;
        start = end;
    }
    return ranks;
}
/** Pearson's; 0 where one side is constant. */
function correlation(x, y) {
    const mean = (values) => values.reduce((sum, v) => sum + v, 0) / values.length;
    const [meanX, meanY] = [mean(x), mean(y)];
    let xy = 0;
    let xx = 0;
    let yy = 0;
    for (let i = 0; i < x.length; i++) {
        const dx = x[i] - meanX;
        const dy = y[i] - meanY;
        xy += dx * dy;
        xx += dx * dx;
        yy += dy * dy;
    }
    return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

// EXTERNAL MODULE: ./src/numeric/random.ts
var numeric_random = __webpack_require__(94440);
;// CONCATENATED MODULE: ./src/data/checks/near-duplicates.ts




/** The share of a sample's cells that differ in a column that tells. */
const near_duplicates_NEARLY_ALL = 0.9;
/** Of fewer cells that is chance. */
const FEWEST_CELLS = 50;
/** So many columns that tell are looked up: a pair that agrees in none of them differs in more than a cell. */
const MOST_LOOKED_UP = 3;
/** A cell of more test rows tells nothing, whatever its column. */
const MOST_OF_CELL = 10;
/** More rows than these don't change the answer, beyond how many of the pairs are met. */
const MOST_TESTED = 20_000;
const MOST_TRAINED = 100_000;
/** Fewer pairs may be chance. */
const FEWEST_FOUND = 3;
const near_duplicates_LEAST_SHARE = 0.01;
const near_duplicates_MOST_NAMED = 5;


function sharedColumn(column, other, tells) {
    const { name } = column;
    if ('values' in column) {
        if (!('values' in other))
            return undefined;
        return { name, train: column.values, test: other.values, codes: false, tells };
    }
    if (!('codes' in other))
        return undefined;
    const shared = { name, train: column.codes, codes: true, tells };
    if (column === other)
        return { ...shared, test: other.codes };
    const codes = new Map(column.levels.map((level, code) => [level, code]));
    // One that training has not is like no other.
    const known = other.levels.map((level, code) => codes.get(level) ?? column.levels.length + code);
    return { ...shared, test: other.codes.map((code) => known[code] ?? -1) };
}
/** A training row for each test row that is nearly one. */
function nearPairs(columns, trained, tested) {
    const pairs = new Map();
    const whole = new Set();
    const kernels = (0,data_kernels/* matchKernels */.cN)();
    kernels.reserveMatches(trained.length, tested.length, MOST_OF_CELL + 1);
    const { buffer } = kernels.memory;
    const trainedCells = new Float64Array(buffer, kernels.trainedCells.value, trained.length);
    const testedCells = new Float64Array(buffer, kernels.testedCells.value, tested.length);
    const found = new Uint32Array(buffer, kernels.matches.value, MOST_OF_CELL);
    for (const key of columns.filter(({ tells }) => tells).slice(0, MOST_LOOKED_UP)) {
        const isNear = nearness(columns, key, trained, tested);
        (0,subset/* gather */.kg)(key.train, trained, trainedCells);
        (0,subset/* gather */.kg)(key.test, tested, testedCells);
        kernels.indexCells();
        const next = (from) => kernels.nextMatch(from, key.codes);
        for (let t = next(0); t < trained.length; t = next(t + 1)) {
            const row = trained[t];
            const count = kernels.matchCount.value;
            if (count > MOST_OF_CELL)
                continue;
            for (let i = 0; i < count; i++) {
                const other = tested[found[i]];
                if (pairs.has(other) || whole.has(other))
                    continue;
                const likeness = isNear(row, other);
                if (likeness === 'whole')
                    whole.add(other);
                else if (likeness === 'near')
                    pairs.set(other, row);
            }
        }
    }
    // It has a whole twin too, which another warning tells of.
    for (const row of whole)
        pairs.delete(row);
    return pairs;
}
/** How alike a training and a test row are that share a cell of the column `key`. */
function nearness(columns, key, trained, tested) {
    const others = columns.filter((column) => column !== key);
    let oneMayDiffer;
    const most = Math.floor(columns.length / 2);
    return (row, other) => {
        let differing = 0;
        let telling = 1;
        for (const { train, test, codes, tells } of others) {
            const cell = train[row];
            if (isSame(cell, test[other])) {
                if (tells && !isMissing(cell, codes))
                    telling++;
            }
            else if (++differing > most)
                return 'other';
        }
        if (differing === 0)
            return 'whole';
        if (telling > 1)
            return 'near';
        if (differing > 1)
            return 'other';
        oneMayDiffer ??= !agreeByChance(others, trained, tested);
        return oneMayDiffer ? 'near' : 'other';
    };
}
const PAIRS = 500;
/** Of so many pairs, that agree in all of the columns but one. */
const near_duplicates_MOST_BY_CHANCE = 1;
/** Whether rows that have nothing to do with each other agree in all of these columns but one. */
function agreeByChance(columns, trained, tested) {
    const random = new numeric_random/* Random */.o(1, 'pairs of rows');
    let agreeing = 0;
    for (let i = 0; i < PAIRS; i++) {
        const row = trained[random.below(trained.length)];
        const other = tested[random.below(tested.length)];
        const differing = columns.filter(({ train, test }) => !isSame(train[row], test[other]));
        if (differing.length <= 1)
            agreeing++;
    }
    return agreeing > near_duplicates_MOST_BY_CHANCE;
}
/** In which columns pairs differ, where these are few. */
function differencesOf(pairs, columns) {
    const differing = columns.filter(({ train, test }) => [...pairs].some(([other, row]) => !isSame(train[row], test[other])));
    if (differing.length > near_duplicates_MOST_NAMED)
        return '';
    const names = differing.map(({ name }) => JSON.stringify(name));
    return ` and differ from it in ${names.join(', ')} alone`;
}
function isMissing(cell, codes) {
    return codes ? cell < 0 : Number.isNaN(cell);
}
function isSame(a, b) {
    return a === b || (Number.isNaN(a) && Number.isNaN(b));
}

;// CONCATENATED MODULE: ./src/data/checks/outliers.ts

const outliers_MOST_NAMED = 5;
/** A number on fewer rows may be a slip of the pen. */
const outliers_FEWEST_ROWS = 3;
/** The other rows have to hold so many different numbers, or they are a flag. */
const outliers_FEWEST_NUMBERS = 10;
/** So many times the spread of the column, and a number is none of it. */
const FAR = 20;

/** So many times as far from the others as those are from each other. */
const LONE = 5;
/** Warns of a target that is alone so far out that a squared loss sees hardly anything else, as a sum below its column is. */
function checkLoneTarget({ name, values }, rows, place) {
    // The two lowest and the two highest.
    let [low, nextLow, nextHigh, high] = [Infinity, Infinity, -Infinity, -Infinity];
    let [lowRow, highRow] = [-1, -1];
    for (const row of rows) {
        const value = values[row];
        if (value < low)
            [nextLow, low, lowRow] = [low, value, row];
        else if (value < nextLow)
            nextLow = value;
        if (value > high)
            [nextHigh, high, highRow] = [high, value, row];
        else if (value > nextHigh)
            nextHigh = value;
    }
    if (rows.length < FEWEST_TARGETS || nextHigh <= nextLow)
        return undefined;
    const isHigh = high - nextHigh > LONE * (nextHigh - low);
    if (!isHigh && !(nextLow - low > LONE * (high - nextLow)))
        return undefined;
    const [row, from, to] = isHigh ? [highRow, low, nextHigh] : [lowRow, nextLow, high];
    const { line = 0 } = place(row);
    const value = String(values[row]);
    return {
        code: 'outliers',
        column: name,
        message: `label ${JSON.stringify(name)} is ${value} in line ${line}, far from all others (${from} to ${to}); correct it, or leave its cell empty, if it is a slip or a sum`,
        rows: 1,
        lines: [line],
        examples: [value],
    };
}
const FEWEST_TARGETS = 20;
const outliers_MOST_ALONE = 3;

/** As `ColumnFacts.ends`. */
function endsOf(values, rows) {
    let [low, lows, high, highs] = [Infinity, 0, -Infinity, 0];
    for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i]];
        if (value <= low) {
            lows = value < low ? 1 : lows + 1;
            low = value;
        }
        if (value >= high) {
            highs = value > high ? 1 : highs + 1;
            high = value;
        }
    }
    return { low, lows, high, highs };
}

/** Numbers that surveys and programs write for "none", "refused" or "not asked". */
const CODES = /^(?:-1|-?(?:9+|8{2,}|7{2,}|9+[78]))$/;
/** So many times more often than any other number of the column, and on so many of its rows. */
const OFTENER = 4;
const OFTEN = 0.01;

function textOf({ kind, values }, row) {
    const value = values[row];
    return kind === 'date' ? new Date(value).toISOString().slice(0, 10) : String(value);
}
function round(value) {
    return String(Number(value.toPrecision(3)));
}

;// CONCATENATED MODULE: ./src/data/checks/same-columns.ts

function holdSame(a, b) {
    if ('values' in a) {
        return ('values' in b &&
            a.values.every((value, row) => Object.is(value, b.values[row]) || value === b.values[row]));
    }
    return 'codes' in b && a.codes.every((code, row) => a.levels[code] === b.levels[b.codes[row]]);
}

// EXTERNAL MODULE: ./src/data/table/spelling.ts
var spelling = __webpack_require__(35181);
// EXTERNAL MODULE: ./src/data/checks/unfamiliar.ts
var unfamiliar = __webpack_require__(76230);
;// CONCATENATED MODULE: ./src/data/checks/unseen-cells.ts




const unseen_cells_MOST_NAMED = 5;
/** More than this share of a column's cells says that the files are written differently. */
const MANY = 0.5;
/**
 * Warns of columns of a test file that hold hardly anything that the training rows hold: other words for the same, or numbers on another scale. A model sees next to nothing
 * there, and its metrics say nothing about it. Also of numbers that probably stand for none, where the training rows have no such.
 * @param trained the rows of the training file that are trained on
 * @param told columns whose training rows have outliers, too
 */
function checkUnseenCells(training, trained, test, encodings, told) {
    const rows = Uint32Array.from({ length: test.rows }, (_, row) => row);
    return encodings.flatMap((encoding) => {
        const name = encoding.column;
        const before = training.columns.find((column) => column.name === name);
        const column = test.columns.find((one) => one.name === name);
        if (!before || !column)
            return [];
        if ('levels' in encoding) {
            if (!('codes' in before) || !('codes' in column))
                return [];
            return unseenLevels(before, trained, column, test) ?? [];
        }
        const why = (0,unfamiliar/* unfamiliarNumbers */.Z)(encoding, column);
        if (why === undefined) {
            if (!('values' in column) || told.has(name))
                return [];
            return checkOutliers(column, rows, undefined, test.place, undefined, 'test rows') ?? [];
        }
        return {
            code: 'another-scale',
            column: name,
            message: `column ${JSON.stringify(name)} of ${test.file} ${why}`,
            ...(0,cells_of_levels/* presentCells */.vj)(column, test.place),
        };
    });
}
function unseenLevels(before, trained, { name, levels, codes }, test) {
    const seenCodes = new Set();
    for (const row of trained)
        seenCodes.add(before.codes[row]);
    const seen = new Set(before.levels.filter((_, code) => seenCodes.has(code)));
    const isNew = levels.map((level) => !seen.has(level));
    let cells = 0;
    let unseen = 0;
    const lines = [];
    const examples = new Set();
    codes.forEach((code, row) => {
        if (code < 0)
            return;
        cells++;
        if (!isNew[code])
            return;
        unseen++;
        if (lines.length < unseen_cells_MOST_NAMED)
            lines.push(test.place(row).line ?? 0);
        if (examples.size < unseen_cells_MOST_NAMED)
            examples.add(levels[code]);
    });
    if (cells === 0 || unseen <= MANY * cells)
        return undefined;
    const folded = new Map([...seen].map((level) => [(0,spelling/* spellingOf */.k)(level), level]));
    const twin = [...examples].find((level) => folded.has((0,spelling/* spellingOf */.k)(level)));
    const hint = twin === undefined
        ? `there it is ${[...seen]
            .slice(0, unseen_cells_MOST_NAMED)
            .map((level) => JSON.stringify(level))
            .join(', ')}`
        : `${JSON.stringify(twin)} is ${JSON.stringify(folded.get((0,spelling/* spellingOf */.k)(twin)))} there`;
    const which = unseen === cells
        ? `no cell of column ${JSON.stringify(name)} of ${test.file}`
        : `${cells - unseen} of ${cells} cells of column ${JSON.stringify(name)} of ${test.file}`;
    const shown = [...examples].map((level) => JSON.stringify(level)).join(', ');
    return {
        code: 'unseen-cells',
        column: name,
        message: `${which} ${unseen === cells ? 'was' : 'were'} seen in training: ${shown} ${examples.size === 1 ? 'is' : 'are'} new; ${hint}`,
        rows: unseen,
        lines,
        examples: [...examples],
    };
}

// EXTERNAL MODULE: ./src/numeric/growing-array.ts
var growing_array = __webpack_require__(6974);
// EXTERNAL MODULE: ./src/data/encoding/encode.ts
var encode = __webpack_require__(52048);
// EXTERNAL MODULE: ./src/data/encoding/encoding.ts
var encoding_encoding = __webpack_require__(21603);
// EXTERNAL MODULE: ./src/data/encoding/tile-encoder.ts
var tile_encoder = __webpack_require__(22731);
;// CONCATENATED MODULE: ./src/data/encoding/encode-sides.ts





/** The memory of so many rows is given back at a time. */
const encode_sides_BLOCK = 1 << 16;



// EXTERNAL MODULE: ./src/data/checks/number-dates.ts
var number_dates = __webpack_require__(77039);
// EXTERNAL MODULE: ./src/data/table/cell-values.ts
var cell_values = __webpack_require__(51642);
// EXTERNAL MODULE: ./src/data/table/infer-format.ts
var infer_format = __webpack_require__(70107);
;// CONCATENATED MODULE: ./src/data/checks/number-like.ts



/** Fewer levels that are numbers may well be codes. */
const number_like_FEWEST_NUMBERS = 20;
const MOSTLY = 0.5;
const MOST_SHOWN = 5;
/** More words than these are levels. */
const MOST_WORDS = 5;


function warningOf(column, counts, place, kind, isOdd) {
    const cells = counts.reduce((sum, { count }) => sum + count, 0);
    const found = (0,cells_of_levels/* cellsOfLevels */.gh)(column, place, isOdd);
    const share = `${Math.floor((100 * (cells - found.rows)) / cells)}%`;
    const words = counts
        .filter(({ level }) => isOdd(level))
        .slice(0, MOST_SHOWN)
        .map(({ level }) => JSON.stringify(level))
        .join(', ');
    const name = JSON.stringify(column.name);
    return {
        code: `${kind}-like-column`,
        column: column.name,
        message: `column ${name} is text because only ${share} of its cells are ${kind}s (others are ${words}); if such cells mean a missing value, write data.columns: {${name}: {missing: [${words}]}}`,
        ...found,
    };
}



// EXTERNAL MODULE: ./src/text/yaml-text.ts
var yaml_text = __webpack_require__(96906);
// EXTERNAL MODULE: ./src/data/table/missing-words.ts
var missing_words = __webpack_require__(11919);
;// CONCATENATED MODULE: ./src/data/checks/month-names.ts
/** Months in eleven languages, by name and for short, as Unicode's CLDR writes them in a date. */
const MONTHS = new Set(`
    abr abril ago agosto ao\u00fbt apr april aprile aug august augusti augustus avr avril b\u0159ezna cze
    czerwca dec december dez dezember dezembro dic dicembre diciembre dubna d\u00e9c d\u00e9cembre ene enero
    feb febbraio febrero februar februari february fev fevereiro f\u00e9vr f\u00e9vrier gen gennaio giu
    giugno gru grudnia jan janeiro januar januari january janv janvier juil juillet juin jul julho
    juli julio july jun june junho juni junio kv\u011btna kwi kwietnia ledna lip lipca lis listopada
    listopadu lug luglio lut lutego maart mag maggio mai maio maj maja mar marca march mars marzo
    mar\u00e7o may mayo mei mrt m\u00e4rz nov november novembre novembro noviembre oct october octobre
    octubre okt oktober ott ottobre out outubro pa\u017a pa\u017adziernika prosince sep sept september
    septembre septiembre set setembro settembre sie sierpnia srpna sty stycznia wrz wrze\u015bnia z\u00e1\u0159\u00ed
    \u00fanora \u010dervence \u010dervna \u0159\u00edjna \u0430\u0432\u0433 \u0430\u0432\u0433\u0443\u0441\u0442\u0430 \u0430\u043f\u0440 \u0430\u043f\u0440\u0435\u043b\u044f \u0434\u0435\u043a \u0434\u0435\u043a\u0430\u0431\u0440\u044f \u0438\u044e\u043b \u0438\u044e\u043b\u044f \u0438\u044e\u043d \u0438\u044e\u043d\u044f \u043c\u0430\u0440 \u043c\u0430\u0440\u0442\u0430 \u043c\u0430\u044f
    \u043d\u043e\u044f\u0431 \u043d\u043e\u044f\u0431\u0440\u044f \u043e\u043a\u0442 \u043e\u043a\u0442\u044f\u0431\u0440\u044f \u0441\u0435\u043d\u0442 \u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044f \u0444\u0435\u0432\u0440 \u0444\u0435\u0432\u0440\u0430\u043b\u044f \u044f\u043d\u0432 \u044f\u043d\u0432\u0430\u0440\u044f
  `.match(/\p{L}+/gu));
/** Whether one of the words of a text is a month. */
function namesMonth(text) {
    const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
    return words.some((word) => MONTHS.has(word));
}

;// CONCATENATED MODULE: ./src/data/checks/unread-values.ts






/** Fewer different texts may well be codes. */
const FEWEST_LEVELS = 20;
/** So many of the cells. */
const unread_values_NEARLY_ALL = 0.9;
const unread_values_MOST_SHOWN = 3;

/**
 * What a file has as texts by their type, as Parquet may, though each can be read. Whole numbers that are texts by their type are codes.
 */
function typedAsText(column, counts, place) {
    const inferred = (0,infer_format/* inferFormat */.K)(counts);
    if (inferred === undefined || inferred.kind === 'ambiguous')
        return undefined;
    const { kind, format } = inferred;
    const parse = (0,infer_format/* cellParser */.w)(kind, format);
    if (kind === 'number' && counts.every(({ level }) => Number.isInteger(parse(level)))) {
        return undefined;
    }
    const found = (0,cells_of_levels/* presentCells */.vj)(column, place);
    const key = (value) => `data.columns: {${JSON.stringify(column.name)}: ${value}}`;
    const shown = found.examples.slice(0, unread_values_MOST_SHOWN).map((text) => JSON.stringify(text));
    return {
        code: `${kind}-like-column`,
        column: column.name,
        message: `column ${JSON.stringify(column.name)} holds texts by its type, which look like ${kind}s (${shown.join(', ')}), so it is read as text; write ${key(`{${kind}: ${(0,yaml_text/* yamlText */.p)(format)}}`)}, or say that they are texts: ${key('text')}`,
        ...found,
    };
}
const ISO = 'write them as in ISO 8601, like 2024-05-31';
/** In whatever language, by name and for short. */
const MOST_MONTHS = 24;
const SHAPES = [
    {
        code: 'date-like-column',
        name: 'dates',
        fix: ISO,
        has: isLikeDate,
        mostAround: Number.POSITIVE_INFINITY,
    },
    {
        code: 'time-like-column',
        name: 'times',
        fix: 'write them as numbers, of hours or seconds',
        has: (text) => /^-?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?:\s*[ap]\.?m\.?)?$/i.test(text),
        mostAround: Number.POSITIVE_INFINITY,
    },
    {
        code: 'time-like-column',
        name: 'durations',
        fix: 'write them as numbers, of hours or seconds',
        has: (text) => DURATION.test(text),
        mostAround: Number.POSITIVE_INFINITY,
    },
    {
        code: 'date-like-column',
        name: 'dates',
        fix: ISO,
        has: (text) => /\p{L}{3}/u.test(text) && hasYearAndDay(text),
        around: (text) => text.match(/\p{L}{3,}/gu)?.join(' '),
        mostAround: MOST_MONTHS,
    },
    {
        code: 'number-like-column',
        name: 'numbers in two units',
        fix: 'write them as decimal numbers, in one unit',
        has: (text) => TWO_UNITS.test(text) || WHOLE.test(text),
        mostAround: Number.POSITIVE_INFINITY,
    },
    {
        code: 'number-like-column',
        name: 'hexadecimal numbers',
        fix: 'write them as decimal ones',
        has: (text) => /^0x[\da-f]+$/i.test(text),
        mostAround: Number.POSITIVE_INFINITY,
    },
    {
        code: 'number-like-column',
        name: 'numbers',
        fix: 'write them alike, in one unit',
        has: (text) => aroundNumber(text) !== undefined,
        mostAround: 5,
    },
    {
        code: 'number-like-column',
        name: 'two numbers in a cell',
        fix: 'write each into a column of its own',
        has: (text) => PAIR.test(text) || isRange(text),
        mostAround: Number.POSITIVE_INFINITY,
    },
];
const DURATION = /^(?:-?\d+ days?,? \d{1,2}:\d{2}:\d{2}(?:\.\d+)?|P(?:\d+[YMWD])*(?:T(?:[\d.]+[HMS])+)?|(?:\d+\s*(?:d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)\.?,?\s*){1,4})$/i;
/** Degrees and minutes, feet and inches, stones and pounds, a number and a fraction. */
const TWO_UNITS = /^[-+]?\d+\s*(?:[\u00b0\u00ba]\s*\d+(?:[.,]\d+)?\s*['\u2032\u2019].*|(?:['\u2032\u2019]|ft|feet)\s*\d+(?:[.,]\d+)?\s*(?:["\u2033\u201d]|''|in\.?|inch(?:es)?)?|st\s*\d+\s*(?:lbs?)?|\s\d+\/\d+)$/i;
/** A number of the first unit alone: 5, between 5 1/2 and 6 1/4. */
const WHOLE = /^[-+]?\d+$/;
const DECIMAL = '[-+]?\\d+(?:\\.\\d+)?';
/** Blood pressure, a range, a point, a number and its error; but no month of a year. */
const PAIR = new RegExp(`^(?!\\d{4}[-/.]\\d{1,2}$|\\d{1,2}[-/.]\\d{4}$)[([]?\\s*${DECIMAL}\\s*(?:[/;x\u00d7\u00b1\u2013]|,\\s|\\+/-|\\bto\\b|\\s-\\s|-(?=\\d{1,3}$))\\s*${DECIMAL}\\s*[)\\]]?$`, 'u');
const RANGE = /^([1-9]\d*|0)-([1-9]\d*)$/;
/** 950-1000; but no code, whose two numbers have nothing to do with each other: 555-1234, 90210-1234. */
function isRange(text) {
    const [, from, to] = RANGE.exec(text) ?? [];
    return Number(from) < Number(to) && (Number(from) < 10 || Number(to) <= 2 * Number(from));
}
/** 1.2\u00d710^3. */
const POWER = '(?:\\s?[\\u00d7x*\\u00b7]\\s?10(?:\\^?[-+\\u2212]?\\d+|[\\u207a\\u207b]?[\\u2070\\u00b9\\u00b2\\u00b3\\u2074-\\u2079]+))?';
const CORE = `(?:\\d{1,3}(?:[.,'\\u2019_ \\u00a0]\\d{2,3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)${POWER}`;
/** Signs or a word before, a sign or a unit behind; letters at the number itself make a code of it. */
const NUMBER = new RegExp(`^((?:[^\\p{L}\\p{N}]{0,4}|\\p{L}{1,4}\\.?\\s+))[-+]?${CORE}(\\s?[^\\p{N}]{0,12})$`, 'u');
/** What stands around the number of a text; undefined where it holds none, or more than one. */
function aroundNumber(text) {
    const found = NUMBER.exec(text);
    return found ? `${found[1].replace(/[-+\u2212]/g, '')}\u2026${found[2].trim()}` : undefined;
}
const LATEST_DAY = 31;
/** Other forms of ISO 8601: 20240531T130000, the 152nd day of 2024, its 22nd week; and of .NET. */
const BASIC = /^(?:\d{8}T\d{4,6}|(?:1[89]|20)\d\d-(?:[0-3]\d\d$|W[0-5]\d)|\/Date\(-?\d+)/;
const CLOCK = /\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?/g;
/** 2024/05, 05/2024, 2024Q1; but 2024-05 is as in ISO 8601, and does as a category. */
const PART_OF_YEAR = /^(?:\d{4}(?!-\d)\W{0,3}Q?(?:0?[1-9]|1[0-2])|Q?(?:0?[1-9]|1[0-2])\W{1,3}\d{4})$/i;
/**
 * A year or two, and numbers that may be a month and a day; a month by its name with a day, a year or both; or a month or quarter by
 * its number and a year.
 */
function isLikeDate(text) {
    if (text.length > 60)
        return false;
    if (BASIC.test(text))
        return true;
    const { years, others } = numbersOf(text);
    if (years.length > 2)
        return false;
    const [first, second] = others;
    if (first === undefined)
        return years.length === 1 && namesMonth(text);
    if (second === undefined && years.length === 0)
        return first.length === 2 && namesMonth(text);
    if (!isDay(first))
        return false;
    if (years.length > 0)
        return isDay(second) || namesMonth(text) || PART_OF_YEAR.test(text);
    return second?.length === 2 && namesMonth(text);
}
function hasYearAndDay(text) {
    const { years, others } = numbersOf(text);
    return years.length === 1 && others.length === 1 && isDay(others[0]);
}
/** Of a text, but for a time of day. */
function numbersOf(text) {
    const numbers = text.replace(CLOCK, ' ').match(/\d+/g) ?? [];
    const years = numbers.filter((digits) => /^(?:1[89]|20|21)\d\d$/.test(digits));
    return { years, others: numbers.filter((digits) => !years.includes(digits)) };
}
function isDay(digits) {
    return digits !== undefined && Number(digits) <= LATEST_DAY;
}

// EXTERNAL MODULE: ./src/data/roles.ts
var roles = __webpack_require__(24033);
// EXTERNAL MODULE: ./src/data/table/level-counts.ts
var level_counts = __webpack_require__(30606);
;// CONCATENATED MODULE: ./src/data/encoding/fit-encoding.ts



/**
 * A level on fewer training rows than this, or than a hundredth of a short file, has no column of its own: its weights
 * would memorize those rows.
 */
const FEWEST_ROWS_OF_LEVEL = 10;
/** In standard deviations. */
const CLIP = 4;
/** So many levels of a column get a column each; the rest share one. */
const fit_encoding_MOST_LEVELS = 255;



/** The squares of less lose digits: 64 bits hold no normal numbers below 2^-1022. */
const SMALLEST = 2 ** -500;
/** So many times the spread of the middle half, and few rows carry the standard deviation; fewer times, where these stand apart. */
const DROWNED = 10;
/** The quartiles of a normal distribution are so many standard deviations apart. */
const QUARTILES = 1.349;

/** A normal distribution's ninety percent in the middle span so many standard deviations. */
const NINETY_PERCENT = 3.29;
/** Fewer numbers stand for missing values. */
const FEWEST_FAR = 5;
/**
 * Whether it is the quartiles that are too narrow, as where half of the cells were filled with the mean: many rows of many numbers would lie far out, and
 * nearly all together are as wide as the deviation.
 */
function arePinned(values, rows, { sd, spread, own }, facts) {
    const wide = (facts.quantile(0.95) - facts.quantile(0.05)) / NINETY_PERCENT;
    if (sd > WIDER * wide)
        return false;
    const middle = facts.quantile(0.5);
    const far = new Set();
    let count = 0;
    for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i]];
        if (!(Math.abs(value / own - middle) > fit_encoding_FAR * spread))
            continue;
        count++;
        if (far.size < FEWEST_FAR)
            far.add(value);
    }
    return count > FEW * rows.length && far.size === FEWEST_FAR;
}
/** So many times the spread, and a few rows may have to do with it. */
const WIDER = 1.5;
/** In spreads: further out than a number of the column should be, and where its tail would lie. */
const fit_encoding_FAR = 20;
const TAIL = 10;
const FEW = 0.05;



;// CONCATENATED MODULE: ./src/data/encoding/feature.ts










// EXTERNAL MODULE: ./src/data/encoding/target-center.ts
var target_center = __webpack_require__(88569);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./src/numeric/young-generation.ts

/**
 * From now on V8 leaves its young generation at the size that it has. As objects outlive it, it
 * doubles it, up to 32 MB twice: memory that stands beside a table of numbers, of which hardly any
 * object is made. Not for who makes a million names: those would be copied again and again.
 * See docs/adr/0043-young-generation.md
 */
function keepYoungGeneration() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}

;// CONCATENATED MODULE: ./src/data/checks/files-agree.ts


/** More than this share of a file's cells is most of them. */
const MOST = 0.5;

function whyNot(table, column) {
    const values = valuesIn(table, column);
    if (!values)
        return undefined;
    const shares = table.files.map(({ firstRow }, i) => {
        const end = table.files[i + 1]?.firstRow ?? table.rows;
        let cells = 0;
        let held = 0;
        for (let row = firstRow; row < end; row++) {
            const is = values(row);
            if (is === undefined)
                continue;
            cells++;
            if (is)
                held++;
        }
        return cells === 0 ? undefined : held / cells;
    });
    const of = shares.findIndex((share) => share !== undefined && share > 0.99);
    const other = shares.findIndex((share) => share !== undefined && share < MOST);
    if (of < 0 || other < 0)
        return undefined;
    const kind = column.kind === 'date' ? 'dates' : 'numbers';
    return {
        message: `column ${JSON.stringify(column.name)} holds texts, but in ${table.files[of].name} it holds ${kind}`,
        at: { file: table.files[other].name },
        fix: `All files of a glob hold the same. If they are texts in all of them, write data.columns: {${JSON.stringify(column.name)}: text}.`,
    };
}
/** By row: whether its cell is a number (or date); undefined where it is missing. Undefined where they are all alike. */
function valuesIn(table, column) {
    if ('values' in column) {
        const odd = new Set((table.odd.get(column.name) ?? []).map(({ row }) => row));
        if (odd.size === 0)
            return undefined;
        return (row) => (odd.has(row) ? false : Number.isNaN(column.values[row]) ? undefined : true);
    }
    const held = column.levels.map((level) => !Number.isNaN((0,cell_values/* parseNumber */.$J)(level)) || !Number.isNaN((0,cell_values/* parseDate */._U)(level)));
    if (!held.includes(true) || !held.includes(false))
        return undefined;
    return (row) => held[column.codes[row]];
}

// EXTERNAL MODULE: ./src/data/checks/missing-header.ts
var missing_header = __webpack_require__(84888);
// EXTERNAL MODULE: ./src/data/checks/stray-rows.ts
var stray_rows = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/data/csv/read-csv.ts + 12 modules
var read_csv = __webpack_require__(46571);
// EXTERNAL MODULE: ./src/data/label.ts + 1 modules
var label = __webpack_require__(8043);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
;// CONCATENATED MODULE: ./src/data/labelled-table.ts









/** Reads a test file of its own; its columns mean what they mean in the training file. */
async function readTestFile(path, training, spec, world, hasher) {
    const table = await read(path, spec, world, hasher, training.table.readings);
    const stray = (0,stray_rows/* strayRows */.P)(table);
    (0,roles/* checkTestFile */.XH)(table, training.table, spec);
    const known = labelled(table, spec.label, training.plan, stray.rows);
    return { ...known, warnings: stray.warnings };
}
/** Bytes of files beside whose rows the memory of V8's young generation counts. */
const LARGE = 4 * 2 ** 20;



;// CONCATENATED MODULE: ./src/data/split/distinct-rows.ts



/** So many rows tell how few there are. */
const distinct_rows_SAMPLE = 5000;
function distinctRows(hashes, rows) {
    const some = spreadRows(rows, distinct_rows_SAMPLE);
    const sampled = some.length;
    const own = (0,subset/* gather */.kg)(hashes, some, new BigUint64Array(sampled));
    if (new HashSet(sampled).add(own) === 0)
        return { sampled, distinct: sampled, effective: sampled };
    const counts = new Map();
    for (const hash of own)
        counts.set(hash, (counts.get(hash) ?? 0) + 1);
    let squares = 0;
    for (const count of counts.values())
        squares += count * count;
    return { sampled, distinct: counts.size, effective: sampled ** 2 / squares };
}

// EXTERNAL MODULE: ./src/data/table/fold.ts
var fold = __webpack_require__(22808);
// EXTERNAL MODULE: ./src/data/split/hash-items.ts
var hash_items = __webpack_require__(81694);
;// CONCATENATED MODULE: ./src/data/split/split.ts





const takenBy = {
    hash(input, rows, share, stream) {
        const places = (0,hash_items/* placesOf */.ek)(input.table.hashes, seedOf(input, stream));
        const taken = new Uint8Array(input.table.rows);
        for (let k = 0; k < rows.length; k++)
            taken[rows[k]] = places[rows[k]] < share ? 1 : 0;
        return taken;
    },
    group(input, rows, share, stream) {
        const column = splitColumn(input);
        const seed = seedOf(input, stream);
        const sideOf = (group) => {
            const hash = BigUint64Array.of(input.hasher.h64(group));
            return (0,hash_items/* placesOf */.ek)(hash, seed)[0] < share ? 1 : 0;
        };
        const taken = new Uint8Array(input.table.rows);
        const sides = new Map();
        for (let k = 0; k < rows.length; k++) {
            const row = rows[k];
            const key = 'values' in column ? column.values[row] : column.codes[row];
            let side = sides.get(key);
            if (side === undefined) {
                // Two spellings of a name are one group: P001 and p001.
                side = sideOf('values' in column ? String(key) : (0,fold/* fold */.A)(column.levels[key]));
                sides.set(key, side);
            }
            taken[row] = side;
        }
        return taken;
    },
    stratify(input, rows, share, stream) {
        const places = (0,hash_items/* placesOf */.ek)(input.table.hashes, seedOf(input, stream));
        const taken = new Uint8Array(input.table.rows);
        for (const stratum of strata(input, rows, share)) {
            takeExactly(stratum, Math.round(share * stratum.length), places, taken);
        }
        return taken;
    },
    time(input, rows, share) {
        const column = splitColumn(input);
        const times = 'values' in column ? column.values : new Float64Array(0);
        const sorted = (0,subset/* gather */.kg)(times, rows, new Float64Array(rows.length)).sort();
        const wanted = Math.round(share * rows.length);
        const taken = new Uint8Array(input.table.rows);
        if (wanted === 0)
            return taken;
        // Equal times on the boundary go to the side that comes nearer to the share.
        const boundary = sorted[sorted.length - wanted];
        const from = sorted.length - sorted.indexOf(boundary);
        const after = sorted.length - 1 - sorted.lastIndexOf(boundary);
        const include = from - wanted <= wanted - after || after === 0;
        for (let k = 0; k < rows.length; k++) {
            const row = rows[k];
            const time = times[row];
            taken[row] = time > boundary || (include && time === boundary) ? 1 : 0;
        }
        return taken;
    },
};


/** Sets of duplicates up to this size stay together. */
const LARGE_SET = 10;

/** A number of rows in proportion to the sets, by largest remainders; the sets' places break ties. */
function shareOut(sets, count) {
    const all = [...sets.values()].reduce((sum, size) => sum + size, 0);
    const exact = [...sets].map(([place, size]) => ({ place, share: (count * size) / all }));
    const quotas = new Map(exact.map(({ place, share }) => [place, Math.floor(share)]));
    let left = count - [...quotas.values()].reduce((sum, quota) => sum + quota, 0);
    const rest = ({ share }) => share - Math.floor(share);
    for (const one of exact.sort((a, b) => rest(b) - rest(a) || a.place - b.place)) {
        if (left-- <= 0)
            break;
        quotas.set(one.place, quotas.get(one.place) + 1);
    }
    return quotas;
}

function splitColumn(input) {
    const { split, table } = input;
    const name = 'column' in split ? split.column : '';
    return table.columns.find((column) => column.name === name);
}

function compareHashes(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/data/split/choose-sides.ts




/** With fewer, a share of them by content is a lottery. */
const FEWEST_DISTINCT = 30;
/** A short file may well hold so few. */
const choose_sides_FEWEST_ROWS = 100;
function requireDistinctRows({ table, rows }, spec) {
    if (rows.length < choose_sides_FEWEST_ROWS || typeof spec.test !== 'number')
        return;
    const { distinct, effective } = distinctRows(table.hashes, rows);
    if (effective >= FEWEST_DISTINCT)
        return;
    throw errors/* InputError */.dz.of(`the ${rows.length} rows are only ${distinct} distinct ones beside their label: by their content, which keeps equal rows on one side, they can't be split into shares that look like each other`, {
        at: { file: table.file },
        fix: 'Draw from each set of equal rows: split: {stratify: true}. Or name the column that tells them apart: data.id.',
    });
}
const choose_sides_MOST_NAMED = 5;


// EXTERNAL MODULE: ./src/data/split/fingerprint.ts
var fingerprint = __webpack_require__(44807);
// EXTERNAL MODULE: ./src/data/split/named-rows.ts
var named_rows = __webpack_require__(66158);
;// CONCATENATED MODULE: ./src/data/split/seen-rows.ts
/**
 * Which test rows of a file of their own are rows of the training file too, by their content: 1 where it is so.
 * @param trained the hashes of the rows that are trained on or watched in training, sorted
 * @param tested the test rows' hashes
 */
function seenRows(trained, tested) {
    const seen = new Uint8Array(tested.length);
    tested.forEach((hash, row) => {
        let low = 0;
        let high = trained.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (trained[middle] < hash)
                low = middle + 1;
            else
                high = middle;
        }
        seen[row] = trained[low] === hash ? 1 : 0;
    });
    return seen;
}

;// CONCATENATED MODULE: ./src/data/split/shared-rows.ts


const shared_rows_MOST_NAMED = 5;
/** With so large a share of its rows known from training, a test file is a copy, not a test. */
const shared_rows_NEARLY_ALL = 0.9;


/**
 * What is wrong with a test file of its own that holds the rows that are trained on or watched. Rows of few different features are no
 * evidence: in a table of three yes-or-no columns every row is known.
 * @param known `featureHashes` of the rows that are trained on, and of those that are watched
 */
function copiedRows(known, test) {
    const { shared, distinct } = countShared(known, test);
    if (shared < shared_rows_NEARLY_ALL * test.length || distinct < shared / 2)
        return undefined;
    return `${shared} of ${test.length} test rows have the same features as a row that is trained on`;
}
const NONE_SHARED = { shared: 0, distinct: 0, some: new Set() };


// EXTERNAL MODULE: ./src/data/table/row-hash.ts
var row_hash = __webpack_require__(99228);
;// CONCATENATED MODULE: ./src/data/split/trained-sample.ts

/** So many hashes stand for the training rows of a large file. */
const trained_sample_MOST = 1000;
/**
 * The smallest content hashes of rows, ascending, in hexadecimal: all of them where they are few. They are a random sample of the rows, and of other
 * rows those with a hash up to the largest of them can be told to be among the rows or not.
 * @param own the rows' hashes, sorted
 */
function smallestHashes(own) {
    const distinct = own.filter((hash, i) => i === 0 || hash !== own[i - 1]);
    return (0,row_hash/* hexOf */.ZD)(distinct.subarray(0, trained_sample_MOST));
}

;// CONCATENATED MODULE: ./src/data/load-dataset.ts


























const NO_ROWS = new Uint32Array(0);


/** Where the targets lie and how far apart, as a feature's numbers would be encoded. */
function targetEncoding({ table, label }, { train }, facts) {
    const column = table.columns.find(({ name }) => name === label);
    facts.take(column);
    return fitColumn(column, train, facts);
}



/** Of the rows that are trained on or watched, sorted. */
function trainedHashes({ table }, { train, validation }) {
    const hashes = new BigUint64Array(train.length + validation.length);
    (0,subset/* gather */.kg)(table.hashes, train, hashes);
    (0,subset/* gather */.kg)(table.hashes, validation, hashes.subarray(train.length));
    return hashes.sort();
}




;// CONCATENATED MODULE: ./src/data/split/test-part.ts


/** Those of a dataset's test rows that stand at these places among them, ascending. */
function testPart(dataset, places) {
    const { task, classes, encoding, test, testIds, testTable, seen } = dataset;
    return {
        task,
        classes,
        encoding,
        test: { y: (0,subset/* gather */.kg)(test.y, places, new Float64Array(places.length)) },
        testIds: (0,subset/* gather */.kg)(testIds, places, new Array(places.length)),
        testTable: (0,subset/* subset */.LE)(testTable, places),
        ...(seen && { seen: (0,subset/* gather */.kg)(seen, places, new Uint8Array(places.length)) }),
    };
}
/** The fingerprint of a part of the test rows: what it would be if they were all. */
function partFingerprint(table, label, places) {
    const column = table.columns.find(({ name }) => name === label);
    return (0,fingerprint/* fingerprint */.R)(table.hashes, places, column);
}

// EXTERNAL MODULE: ./src/files/confined-path.ts
var confined_path = __webpack_require__(9687);
// EXTERNAL MODULE: ./src/gate/plan.ts
var plan = __webpack_require__(36132);
// EXTERNAL MODULE: ./src/train/trainers.ts + 19 modules
var trainers = __webpack_require__(28165);
// EXTERNAL MODULE: ./src/pipeline/judged-rows.ts + 1 modules
var judged_rows = __webpack_require__(23156);
;// CONCATENATED MODULE: ./src/pipeline/read-data.ts











/** What the record says of a dataset of which some rows are kept for the last word. */
function testSummary({ summary, testTable }, { test, confirm }, label) {
    return {
        ...summary,
        testFingerprint: partFingerprint(testTable, label, test),
        splits: { ...summary.splits, test: test.length, confirm: confirm.length },
    };
}



/***/ }),

/***/ 16517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   be: () => (/* binding */ withoutAgreed),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   mD: () => (/* binding */ agreedSide),
/* harmony export */   oA: (() => (/* binding */ NOTHING_PUT_BACK)),
/* harmony export */   og: () => (/* binding */ ownRules),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(957);
/* harmony import */ var _config_rule_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7114);
/* harmony import */ var _config_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85413);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);






const NOTHING_PUT_BACK = (async () => { });
/** The head's own config, as the agreed rules make it. */
function agreedSide(agreed, head) {
    try {
        const source = (0,_config_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .withRulesOf */ .zX)(agreed.source, head.source);
        const config = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .checkConfig */ .l)(source, head.folder, head.file);
        return { ok: true, config: { ...config, gate: placedAsIn(head, config.gate) } };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz))
            throw error;
        return { ok: false, problems: error.problems };
    }
}
/** A line of the base's text is not the line of the file that people look at; the head's own is. */
function placedAsIn(head, gate) {
    const asked = ({ place: _, ...condition }) => condition;
    const conditions = gate.conditions.map((condition) => {
        const same = head.gate.conditions.find((one) => (0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(asked(one), asked(condition)));
        return { ...condition, place: same?.place ?? { file: condition.place.file } };
    });
    return { ...gate, conditions };
}
/**
 * The rules that a proposal is judged by: those that were agreed, unless the head's were asked for.
 * @param base the head's config with the agreed rules
 * @param files how the files changed that rules name
 */
function rulesOf(head, agreed, { base, files, decides, }) {
    const before = base.ok ? base.config.values : agreed.source.values;
    const after = base.ok ? head.values : head.source.values;
    const changes = [...agreed.changes, ...(0,_config_rule_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleChanges */ .g)(before, after), ...files];
    const proposal = { decides, agreed: agreed.in, changes };
    if (decides === 'head') {
        return { config: head, proposal: { ...proposal, ...(changes.length > 0 && { other: base }) } };
    }
    if (!base.ok) {
        const { problems: inapplicable } = base;
        return {
            config: head,
            proposal: { ...proposal, inapplicable, other: { ok: true, config: head } },
        };
    }
    const other = { ok: true, config: head };
    return { config: base.config, proposal: { ...proposal, ...(changes.length > 0 && { other }) } };
}
/**
 * Where nothing was agreed before: only the head says what is asked.
 * @param where the base, and why no promoted run says it
 */
function ownRules(head, where) {
    return {
        config: head,
        proposal: { decides: 'head', agreed: { in: 'nothing', ...where }, changes: [] },
    };
}
/**
 * The rules where the data or the trainer refused what the agreed ones ask: they can't be applied
 * any more. The head's are tried in their place, under the agreed name, and decide nothing.
 * @returns undefined where it is the head that is wrong
 */
function withoutAgreed({ config, proposal }, inapplicable) {
    if (proposal?.decides !== 'base' || proposal.inapplicable || !proposal.other?.ok)
        return undefined;
    const { project, experiment } = config;
    return {
        config: { ...proposal.other.config, project, experiment },
        proposal: { ...proposal, inapplicable },
    };
}
/** The work's own config, whoever's rules decide. */
function headOf({ config, proposal }) {
    const other = proposal?.decides === 'base' ? proposal.other : undefined;
    return other?.ok ? other.config : config;
}
/** A path for people: from the repository's root, where it lies in it. */
function shownPath(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) ? path : way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 6350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: (() => (/* binding */ HeldText))
/* harmony export */ });
/** Characters that are put aside at most. */
const MOST_HELD = 1 << 16;
/** Text that is put aside to be written together: a write costs more than all that leads to a line. */
class HeldText {
    write;
    #held = '';
    /** @param write what it throws is thrown by `add` or `flush`; its text is not written again */
    constructor(write) {
        this.write = write;
    }
    add(text) {
        this.#held += text;
        if (this.#held.length >= MOST_HELD)
            this.flush();
    }
    flush() {
        const text = this.#held;
        this.#held = '';
        if (text !== '')
            this.write(text);
    }
}


/***/ }),

/***/ 30375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * `epoch  3/50  loss 0.4301  val_loss 0.4512  150,000 rows/s  2.10 s left`, with the learning rate
 * where it changed.
 * @param width in characters: the line then starts with a bar, and leaves out what has no room
 */
var epochLine = (function epochLine(event, { rateChanged, width }) {
    const parts = partsOf(event, rateChanged);
    if (width === undefined)
        return parts.map((({ text }) => text)).join(GAP);
    const start = event.epochs === undefined ? '' : `${bar(event.epoch / event.epochs)} `;
    return `${start}${fitting(parts, width - start.length)}`.slice(0, Math.max(width, 0));
});
var partsOf = (function partsOf(event, rateChanged) {
    const { epoch, epochs, metrics, learningRate, rowsPerSecond, seconds } = event;
    const counted = epochs === undefined
        ? `epoch ${epoch}`
        : `epoch ${String(epoch).padStart(String(epochs).length)}/${epochs}`;
    const left = epochs !== undefined && seconds !== undefined ? (epochs - epoch) * seconds : 0;
    return [
        { text: counted, rank: 0 },
        ...Object.entries(metrics)
            .filter((([name]) => name !== 'learningRate'))
            .map((([name, value], i) => ({
            text: `${name} ${formatMetric(value)}`,
            rank: name === 'loss' ? 1 : name === 'val_loss' ? 2 : 5 + i,
        }))),
        ...(rateChanged && learningRate !== undefined
            ? [{ text: `learning rate ${(0,format_number/* formatNumber */.Z)(learningRate)}`, rank: 4.5 }]
            : []),
        ...(rowsPerSecond === undefined
            ? []
            : [{ text: `${(0,quantities/* grouped */.zD)(Math.round(rowsPerSecond))} rows/s`, rank: 4 }]),
        ...(left > 0 ? [{ text: `${(0,quantities/* formatSeconds */.Xo)(left)} left`, rank: 3 }] : []),
    ];
});
/** As many digits in each line, so that the columns stand still. */
var formatMetric = (function formatMetric(value) {
    return Math.abs(value) < 1000 ? value.toFixed(4) : (0,format_number/* formatNumber */.Z)(value);
});
/** A subscriber that shows a run while it works. `clock` gives seconds. */
var progress = (function progress(screen, colors, clock) {
    const held = new held_text/* HeldText */.d(((text) => screen.write(text)));
    let drawn = false;
    let lastFrame = clock();
    let rate;
    /** The line of the last epoch, while it is not drawn yet. */
    let due;
    const draw = (text) => {
        held.add(CLEAR_LINE + text);
        drawn = true;
        due = undefined;
        lastFrame = clock();
    };
    /** Leaves the bar as it is after the last epoch, and goes to the next line. */
    const finishLine = (() => {
        if (due !== undefined)
            draw(due());
        if (drawn)
            held.add('\n');
        drawn = false;
    });
    const line = ((text) => {
        held.add(`${drawn ? CLEAR_LINE : ''}${text}\n`);
        drawn = false;
    });
    const passed = ((seconds) => clock() - lastFrame >= seconds);
    const receive = ((event) => {
        switch (event.type) {
            case 'reading': {
                if (!passed(PATIENCE_SECONDS))
                    return;
                const text = `reading: ${(0,quantities/* plural */.LS)(event.rows, 'row')}`;
                if (screen.terminal)
                    draw(text);
                else
                    line(text);
                lastFrame = clock();
                return;
            }
            case 'data-ready': {
                const { train, validation, test, confirm } = event.splits;
                const kept = confirm === undefined ? '' : `, ${(0,quantities/* grouped */.zD)(confirm)} to confirm`;
                if (event.rows === 0)
                    line('single numbers to judge, of no rows that are known');
                else if (event.features === 0)
                    line(`${(0,quantities/* plural */.LS)(event.rows, 'row')} to judge${kept}`);
                else
                    line(`${(0,quantities/* plural */.LS)(event.rows, 'row')}, ${(0,quantities/* plural */.LS)(event.features, 'input')}: ${(0,quantities/* grouped */.zD)(train)} to train, ${(0,quantities/* grouped */.zD)(validation)} to validate, ${(0,quantities/* grouped */.zD)(test)} to test${kept}`);
                for (const { message } of event.warnings)
                    warn(message);
                return;
            }
            case 'resumed':
                line(`training goes on after epoch ${event.epoch}, from the checkpoint of a run that was cut off`);
                return;
            case 'epoch': {
                const rateChanged = rate !== undefined && rate !== event.learningRate;
                rate = event.learningRate ?? rate;
                if (!screen.terminal) {
                    line(epochLine(event, { rateChanged }));
                    return;
                }
                const bar = () => epochLine(event, { rateChanged, width: screen.width - 1 });
                due = bar;
                if (!drawn || passed(FRAME_SECONDS))
                    draw(bar());
                return;
            }
            case 'stopped-early':
                finishLine();
                line(`stopped early after epoch ${event.epoch}: ${event.monitor} was best in epoch ${event.best}`);
                return;
            case 'learning-rate-reduced':
                line(`epoch ${event.epoch}: learning rate reduced to ${(0,format_number/* formatNumber */.Z)(event.learningRate)}`);
                return;
            case 'output':
                line((0,text_escape/* escapeLog */.Ah)(event.text));
                return;
            case 'pruned':
                line(`removed ${(0,quantities/* plural */.LS)(event.runs.length, 'older run')} from the store`);
                return;
            case 'warning':
                warn(event.message);
                return;
            case 'evaluated':
            case 'run-finished':
                finishLine();
                return;
            default:
                return;
        }
    });
    return {
        name: 'progress',
        receive(event) {
            receive(event);
            if (!MANY.has(event.type))
                held.flush();
        },
        flush: (() => held.flush()),
    };
    function warn(message) {
        line((0,warning_line/* warningLine */.t)(message, colors));
    }
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: (() => (/* binding */ progress))
});

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/format-number.ts
var format_number = __webpack_require__(13564);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/text/warning-line.ts
var warning_line = __webpack_require__(34042);
;// CONCATENATED MODULE: ./src/subscribers/epoch-line.ts


const BAR_CELLS = 20;
const GAP = '  ';

function bar(share) {
    const full = Math.min(BAR_CELLS, Math.round(share * BAR_CELLS));
    return `[${'\u2588'.repeat(full)}${'\u2591'.repeat(BAR_CELLS - full)}]`;
}


function fitting(parts, width) {
    let kept = parts;
    let text = kept.map((part) => part.text).join(GAP);
    while (text.length > width && kept.length > 1) {
        const least = Math.max(...kept.map(({ rank }) => rank));
        kept = kept.filter(({ rank }) => rank < least);
        text = kept.map((part) => part.text).join(GAP);
    }
    return text;
}

// EXTERNAL MODULE: ./src/subscribers/held-text.ts
var held_text = __webpack_require__(6350);
;// CONCATENATED MODULE: ./src/subscribers/progress.ts






/** A line on a terminal is redrawn at most this often; a new one is drawn at once. */
const FRAME_SECONDS = 0.08;
/** Reading is silent until it takes this long, and then speaks this often. */
const PATIENCE_SECONDS = 2;
/** They may come by the hundred: their lines are written together. */
const MANY = new Set(['epoch', 'output']);
const CLEAR_LINE = '\r\u001b[2K';



/***/ }),

/***/ 54777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** @param ascii whether the terminal has no more than that */
var terminalMarks = (function terminalMarks(ascii) {
    return ascii ? ASCII_MARKS : TERMINAL_MARKS;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: (() => (/* binding */ TERMINAL_MARKS)),
/* harmony export */   h0: (() => (/* binding */ terminalMarks)),
/* harmony export */   j7: (() => (/* binding */ MARKS))
/* harmony export */ });
/** The marks of findings and decisions, so that a verdict looks the same wherever it is read. A word says the same beside each. */
const MARKS = {
    pass: '\u2705',
    passed: '\u2705',
    fail: '\u274c',
    failed: '\u274c',
    inconclusive: '\ud83d\udfe1',
    warn: '\u26a0\ufe0f',
    'not-compared': '\u2796',
    /** It does not hold, and need not. */
    spared: '\u2796',
    'no verdict': '\ud83d\udd27',
};
/** Of a terminal: one column wide each. */
const TERMINAL_MARKS = {
    pass: '\u2713',
    passed: '\u2713',
    fail: '\u2717',
    failed: '\u2717',
    inconclusive: '?',
    warn: '!',
    'not-compared': '-',
    spared: '-',
};
const ASCII_MARKS = {
    ...TERMINAL_MARKS,
    pass: 'v',
    passed: 'v',
    fail: 'x',
    failed: 'x',
};



/***/ }),

/***/ 34042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ warningLine)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67388);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54777);


/** A warning as terminals and logs show it. `text` may hold what users wrote. */
function warningLine(text, { yellow }) {
    return yellow(`${_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL_MARKS */ .Kk.warn} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(text)}`);
}


/***/ })

};
