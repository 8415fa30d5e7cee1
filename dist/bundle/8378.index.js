export const id = 8378;
export const ids = [8378];
export const modules = {

/***/ 70766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/data/checks/groups.ts + 1 modules
var groups = __webpack_require__(15865);
// EXTERNAL MODULE: ./src/data/checks/missing-header.ts
var missing_header = __webpack_require__(84888);
// EXTERNAL MODULE: ./src/data/checks/stray-rows.ts
var stray_rows = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/data/csv/read-csv.ts + 12 modules
var read_csv = __webpack_require__(46571);
// EXTERNAL MODULE: ./src/data/label.ts + 1 modules
var data_label = __webpack_require__(8043);
// EXTERNAL MODULE: ./src/data/roles.ts
var roles = __webpack_require__(24033);
// EXTERNAL MODULE: ./src/data/source-files.ts
var source_files = __webpack_require__(95385);
// EXTERNAL MODULE: ./src/data/table/row-hash.ts
var row_hash = __webpack_require__(99228);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evaluate/metrics/metrics.ts + 5 modules
var metrics = __webpack_require__(43415);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/files/confined-path.ts
var confined_path = __webpack_require__(9687);
// EXTERNAL MODULE: ./src/files/exists.ts
var exists = __webpack_require__(88463);
// EXTERNAL MODULE: ./src/gate/advice.ts + 2 modules
var advice = __webpack_require__(31861);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/text/warning-line.ts
var warning_line = __webpack_require__(34042);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/commands/init-files.ts


/** What the written files name: the action, and the schema of the config that this action reads. */
const ACTION = 'sluice-ml/sluice';
const REF = 'v1';
const SCHEMA_URL = `https://raw.githubusercontent.com/${ACTION}/${REF}/sluice.schema.json`;
/** Where the model goes that passed. */
const MODEL_PATH = 'models/production';
/** A config that runs as it is and explains its keys. */
function configText(facts) {
    const { path, label, task, classes, rows, columns, ignore, formats } = facts;
    const data = [
        [`path: ${scalar(path)}`],
        [`label: ${scalar(label)}`, 'the column to predict'],
        ...(task === 'binary'
            ? [[`positive: ${scalar(classes[1])}`, 'precision, recall and auc are about it']]
            : []),
        [`task: ${task}`],
        ...(ignore.length > 0
            ? [[`ignore: [${ignore.map(scalar).join(', ')}]`, 'name rows, say nothing of them']]
            : []),
        ...(formats.length > 0
            ? [[`columns: {${formats.map(columnText).join(', ')}}`, 'how they are written']]
            : []),
        ['test: 0.2', 'held out for the verdict'],
        ['validation: 0.1', 'of the other rows: training watches them to stop early'],
        facts.rare
            ? ['split: {stratify: true, seed: 7}', 'a class is rare: each side gets its share of it']
            : ['split: {seed: 7}', 'or stratify: true, group: COLUMN, time: COLUMN'],
        ...facts.groups.map((name) => [
            `# split: {group: ${scalar(name)}}`,
            'in its place, if rows of one value belong together',
        ]),
    ];
    return `# yaml-language-server: $schema=${SCHEMA_URL}
# ${(0,quantities/* plural */.LS)(rows, 'row')}, ${(0,quantities/* plural */.LS)(columns, 'column')} when this was written.
project: default
experiment: default

data:
${commented(data, 2)}

gate:
  conditions:
${commented(conditions(facts), 4)}
  reference: best  # small losses can't add up: no worse than the best run by twice the tolerance

export:
  path: ${MODEL_PATH}  # written only when the gate passes
`;
}
function columnText({ name, as: { kind, format }, missing }) {
    const words = missing.map((word) => JSON.stringify(word)).join(', ');
    const more = words === '' ? '' : `, missing: [${words}]`;
    return `${scalar(name)}: {${kind}: ${JSON.stringify(format)}${more}}`;
}
/** Comments stand in one column, but for those of very long lines. */
function commented(lines, indent) {
    const width = Math.max(...lines.map(([yaml]) => (yaml.length <= 40 ? yaml.length : 0)));
    return lines
        .map(([yaml, comment]) => (comment ? `${yaml.padEnd(width)}  # ${comment}` : yaml))
        .map((line) => ' '.repeat(indent) + line)
        .join('\n');
}
function conditions({ task, majority, points }) {
    if (task === 'regression') {
        return [
            ['- r2 > 0', 'better than always answering the mean'],
            ['- mae <= baseline * 1.05', 'from the second run on: at most 5 % more error'],
        ];
    }
    const tolerated = `from the second run on: no worse, within ${(0,quantities/* plural */.LS)(points, 'point')}, which this data can show`;
    if (task === 'binary') {
        return [
            ['- auc > 0.5', 'better than a coin'],
            [`- auc >= baseline - ${points}pp`, tolerated],
        ];
    }
    const floor = Math.floor(majority * 1000) / 1000;
    return [
        [`- accuracy > ${floor}`, 'better than always answering the most frequent class'],
        [`- accuracy >= baseline - ${points}pp`, tolerated],
    ];
}
/** One YAML scalar on one line, quoted where any YAML would take it for something else than a text (`no`, `1`). */
function scalar(text) {
    const quoted = JSON.stringify(text);
    if (/[\p{Cc}\u2028\u2029,[\]{}]/u.test(text))
        return quoted;
    // What YAML 1.1 has names for, and the library does not know.
    if (text === '=' || text === '<<')
        return quoted;
    return (0,dist/* stringify */.As)(text, { lineWidth: 0, version: '1.1', singleQuote: false }).trimEnd();
}
/** A workflow that gates pull requests, and retrains when main moves. */
function workflowText() {
    return `name: Sluice
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  actions: read
  pull-requests: write
  checks: write
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: ${ACTION}@${REF}
        with:
          config: sluice.yml
`;
}
/** What keeps the exported model out of git: it is made anew by each run that passes. */
const IGNORED = `/${MODEL_PATH}/`;
/**
 * A `.gitignore` that keeps the exported model out of git; undefined where it does so already.
 * @param text what it holds so far; empty where there is none
 */
function ignoreText(text) {
    const folders = MODEL_PATH.split('/').map((_, depth, all) => all.slice(0, depth + 1).join('/'));
    const known = text.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, ''));
    if (folders.some((folder) => known.includes(folder)))
        return undefined;
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return `${before}# The model that Sluice exports when the gate passes.\n${IGNORED}\n`;
}

// EXTERNAL MODULE: ./src/commands/workspace.ts
var commands_workspace = __webpack_require__(62743);
;// CONCATENATED MODULE: ./src/commands/init.ts























const CONFIG = 'sluice.yml';
const WORKFLOW = '.github/workflows/sluice.yml';
const IGNORE = '.gitignore';
/** Column names that usually name what is to be predicted, the likeliest first: the last are features as often. */
const LABEL_NAMES = [
    /^(label|target|class|y|outcome|response)$/i,
    /^(survived|churn(ed)?|default(ed)?|(is_?)?fraud|species|diagnosis)$/i,
    /^(status|(sale_?)?price|income)$/i,
];
/** As a header's blank cells are called. */
const NAMELESS = /^column \d+$/;
/** `init DATA.csv`: looks at the file and writes what a first run needs. Returns the exit code. */
async function initCommand(dataPath, options, { say, colors }) {
    const folder = process.cwd();
    const workspace = (0,commands_workspace/* findWorkspace */.p)((0,external_node_path_.resolve)(folder, CONFIG));
    const written = [CONFIG, WORKFLOW, IGNORE].map((name) => ({ name, path: (0,external_node_path_.resolve)(folder, name) }));
    await (0,confined_path/* confine */.D)(written, [workspace]);
    if (!options.force)
        await refuseToOverwrite(folder);
    const path = (0,external_node_path_.resolve)(dataPath);
    const files = await (0,source_files/* locate */.x5)(path, [workspace], folder);
    const hasher = await (0,row_hash/* loadHasher */.mX)();
    const first = await (0,read_csv/* readCsv */.N)(files, { label: options.label ?? '', hasher });
    (0,missing_header/* checkHeaderIsNone */.A)(first);
    const { name } = chooseLabel(first, options.label);
    // The cells of a label are texts: 007 is no 7, and 1.10 no 1.1.
    const known = formatOf(name, first.readings.get(name));
    const columns = known?.as.kind === 'number' ? { columns: new Map([[name, known]]) } : undefined;
    const isRead = name === options.label && columns === undefined;
    const table = isRead ? first : await (0,read_csv/* readCsv */.N)(files, { label: name, hasher, specs: columns });
    const label = table.columns.find((column) => column.name === name);
    const left = (0,stray_rows/* strayRows */.P)(table).rows;
    const spec = {
        path,
        label: label.name,
        task: 'auto',
        ignore: [],
        test: 0.2,
        validation: 0.1,
        split: { method: 'hash', seed: 7 },
        ...(columns && { columns }),
    };
    const { plan, warnings } = guessing(options.label, () => (0,data_label/* planLabel */.GS)(table, spec, left));
    const classes = (0,data_label/* labelColumn */.NX)(table, label.name, plan, left);
    const counts = classCounts(classes, table.rows, plan.classes);
    const facts = {
        path: (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'),
        label: label.name,
        task: plan.task,
        classes: plan.classes,
        majority: Math.max(...counts) / counts.reduce((sum, count) => sum + count, 0),
        points: tolerancePoints(plan.task, counts),
        rows: table.rows,
        columns: table.columns.length,
        groups: (0,groups/* groupLikeColumns */.k)(table, label.name),
        rare: plan.task !== 'regression' && Math.min(...counts) < RARE,
        formats: first.columns.flatMap((one) => formatOf(one.name, first.readings.get(one.name)) ?? []),
        ignore: table.columns
            .filter((column) => column !== label && (0,roles/* isIdLike */.VF)(column))
            // What may be numbers in two ways is for a person to say.
            .filter((column) => table.readings.get(column.name)?.inferred === undefined)
            .map((column) => column.name),
    };
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.resolve)(folder, CONFIG), configText(facts));
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.resolve)(folder, WORKFLOW), workflowText());
    const ignored = !options.commitModel && (await ignoreModel(folder));
    const chosen = options.label === undefined ? ' (a guess: --label names another)' : '';
    const named = plan.classes.length > 0 ? ` of ${plan.classes.join(', ')}` : '';
    say(`${(0,quantities/* plural */.LS)(table.rows, 'row')}, ${(0,quantities/* plural */.LS)(table.columns.length, 'column')}`);
    say((0,text_escape/* escapeLog */.Ah)(`label: ${label.name}${chosen}; task: ${plan.task}${named}`));
    for (const { message } of warnings)
        say((0,warning_line/* warningLine */.t)(message, colors));
    if (facts.ignore.length > 0) {
        say((0,text_escape/* escapeLog */.Ah)(`no features, as they name rows: ${facts.ignore.join(', ')} (data.ignore)`));
    }
    say(`wrote ${CONFIG} and ${WORKFLOW}`);
    if (ignored) {
        say(`added ${IGNORED} to ${IGNORE}: the exported model stays out of git (or init --commit-model)`);
    }
    say((0,text_escape/* escapeLog */.Ah)(`next: node ${(0,external_node_path_.relative)(folder, process.argv[1] ?? 'dist/cli.js')} run ${CONFIG}`));
    return exit/* EXIT */.dc.passed;
}
/** Whether it had to be told. */
async function ignoreModel(folder) {
    const path = (0,external_node_path_.resolve)(folder, IGNORE);
    const text = (await (0,exists/* exists */.t)(path)) ? await (0,promises_.readFile)(path, 'utf8') : '';
    const more = ignoreText(text);
    if (more !== undefined)
        await (0,atomic_write/* writeAtomic */.vZ)(path, more);
    return more !== undefined;
}
/** How a column is written, where its cells were not read plainly. */
function formatOf(name, reading) {
    const inferred = reading?.inferred;
    if (inferred === undefined || inferred.kind === 'ambiguous')
        return undefined;
    const as = inferred.kind === 'number'
        ? { kind: 'number', format: inferred.format }
        : { kind: 'date', format: inferred.format };
    return { name, as, missing: inferred.found.missing.map(({ level }) => level) };
}
async function refuseToOverwrite(folder) {
    const problems = [];
    for (const file of [CONFIG, WORKFLOW]) {
        if (await (0,exists/* exists */.t)((0,external_node_path_.resolve)(folder, file)))
            problems.push({ message: 'exists already', at: { file }, fix: 'Overwrite it with --force.' });
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}
function chooseLabel(table, wanted) {
    if (wanted === undefined)
        return guessLabel(table);
    const found = table.columns.find(({ name }) => name === wanted);
    if (found)
        return found;
    throw errors/* InputError */.dz.of(`there is no column "${wanted}"`, {
        at: { file: table.file },
        fix: (0,did_you_mean/* suggest */.ZA)(wanted, table.columns.map(({ name }) => name), 'columns'),
    });
}
/** By its name; otherwise the last column. */
function guessLabel({ columns, file }) {
    for (const names of LABEL_NAMES) {
        const found = columns.find(({ name }) => names.test(name));
        if (found)
            return found;
    }
    const last = columns.at(-1);
    if (!NAMELESS.test(last.name) && !(0,roles/* isIdLike */.VF)(last))
        return last;
    const why = NAMELESS.test(last.name) ? 'has no name' : 'differs in each row, as names of rows do';
    throw errors/* InputError */.dz.of(`which column to predict can't be guessed: the last one ${why}`, {
        at: { file },
        fix: NAME_LABEL,
    });
}
const NAME_LABEL = 'Name the column to predict with --label COLUMN.';
/** A guess that turns out wrong is the user's to mend. */
function guessing(wanted, plan) {
    try {
        return plan();
    }
    catch (error) {
        if (wanted !== undefined || !(error instanceof errors/* InputError */.dz))
            throw error;
        throw new errors/* InputError */.dz(error.problems.map(({ fix, ...problem }) => ({
            ...problem,
            fix: fix === undefined ? NAME_LABEL : `${NAME_LABEL} If it is this one: ${fix}`,
        })), { cause: error });
    }
}
function classCounts(label, rows, classes) {
    const counts = classes.map(() => 0);
    for (let row = 0; row < rows; row++) {
        const text = (0,data_label/* labelText */.QK)(label, row);
        const index = text === undefined ? -1 : classes.indexOf(text);
        if (index >= 0)
            counts[index]++;
    }
    return counts;
}
/** Of the data, held out for the verdict, as the config that is written has it. */
const TEST_SHARE = 0.2;
/** Of a class with fewer rows a side may well have none, where each goes by its content. */
const RARE = 10;
/** A gate tolerates one of these. */
const POINTS = [1, 2, 3, 5, 8, 10, 15, 20, 30];
/** The fewest points with which an equal model is green four times in five, by a usual one. */
function tolerancePoints(task, counts) {
    const rows = counts.map(fewestTested);
    const name = task === 'binary' ? 'auc' : 'accuracy';
    const metric = (0,metrics/* metricsOf */.Ps)(task, counts.map(String)).find((one) => one.name === name);
    if (!metric)
        return POINTS[0];
    const ofClass = (k) => rows[k] ?? 0;
    const all = rows.reduce((sum, count) => sum + count, 0);
    const needed = (0,advice/* toleranceOfUsual */.xy)(metric, { all, ofClass }, CONFIDENCE);
    return POINTS.find((points) => needed <= points / 100) ?? POINTS.at(-1);
}
/** Of a class: one standard deviation below its share, as a row's content and not its turn says on which side it is. */
function fewestTested(count) {
    const deviation = Math.sqrt(count * TEST_SHARE * (1 - TEST_SHARE));
    return Math.max(0, Math.floor(count * TEST_SHARE - deviation));
}
/** The gate's, where a config says nothing else. */
const CONFIDENCE = 0.95;


/***/ }),

/***/ 15865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkGroups),
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
/** Whether the first of a column's cells have one length: few columns need more than a look at them. */
function mayBeNumberCodes(values) {
    const some = Array.from({ length: Math.min(LOOKED_AT, values.length) }, (_, row) => values[row]);
    return areOfOneLength(some.filter((value) => !Number.isNaN(value)));
}
function areOfOneLength(numbers) {
    const low = Math.min(...numbers);
    return (low >= 10 ** (FEWEST_DIGITS - 1) && String(low).length === String(Math.max(...numbers)).length);
}
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
/**
 * Warns of a column that is named like an id, and repeats, where rows are split one by one: what a model learns of a patient in training it knows in the test.
 */
function checkGroups(table, spec, sides) {
    const { method } = spec.split;
    if (method === 'group' || method === 'time' || typeof spec.test !== 'number')
        return [];
    return table.columns.flatMap((column) => {
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
    });
}
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
/** Whether nearly all texts are written like ids, and not like months. */
function areCodes(column) {
    if (!('levels' in column) || column.levels.length < FEWEST_GROUPS)
        return false;
    const { levels } = column;
    const isNearlyAll = (pattern) => levels.filter((level) => pattern.test(level)).length >= AS_MANY * levels.length;
    return GIVEN.some(isNearlyAll) && !isNearlyAll(MONTH);
}
/** Nearly all groups of a panel stand on as many rows, one after the other. */
const AS_MANY = 0.9;
/**
 * Whether rows stand in blocks of one length, one for each of many keys, as where each person was asked four times: numbers that are
 * measured don't. Codes that are missing are a key of their own.
 */
function isPanel(keys) {
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
}
/** Few columns need more than a look at the first cells. */
const groups_LOOKED_AT = 100;
/** What may tell groups apart: codes, or numbers of which the first are whole. */
function keysOf(column) {
    if ('codes' in column)
        return column.codes;
    const { kind, values } = column;
    return kind !== 'date' && areWhole(values.subarray(0, groups_LOOKED_AT)) ? values : undefined;
}
function areWhole(values) {
    return values.every((value) => Number.isNaN(value) || Number.isInteger(value));
}


/***/ }),

/***/ 84888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checkHeaderIsNone)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51642);


/** A column of so few levels on so many rows repeats them: a name that is none of them is a name. */
const MOST_LEVELS = 20;
const ROWS_PER_LEVEL = 5;
/**
 * Refuses a header that looks like one more row: numbers over numbers, levels over their column, and nothing that only a name can be.
 * @throws InputError that says which keys decide
 */
function checkHeaderIsNone(table) {
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
}
/** Whether a header's cell can be a cell of its column: `name` where it can't, undefined where it may or may not. */
function compare(column) {
    const { name } = column;
    if ('values' in column) {
        const parse = column.kind === 'date' ? _table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDate */ ._U : _table_cell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$J;
        return Number.isNaN(parse(name)) ? 'name' : 'row';
    }
    if (column.levels.includes(name))
        return 'row';
    const few = column.levels.length <= MOST_LEVELS;
    return few && column.codes.length >= ROWS_PER_LEVEL * column.levels.length ? 'name' : undefined;
}
/** Columns that are numbered, or years, have numbers for names. */
function areCounting(numbers, columns) {
    if (numbers.length < 2 || numbers.length < columns - 1)
        return false;
    return numbers.every((value, i) => Number.isInteger(value) && (i === 0 || value === numbers[i - 1] + 1));
}


/***/ }),

/***/ 77039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ numberDates),
/* harmony export */   u: () => (/* binding */ mixesSeconds)
/* harmony export */ });
const FEWEST_DATES = 20;
const [EARLIEST, LATEST] = [1900, 2099];
/** Where year, month and day stand among eight digits. */
const ORDERS = {
    yyyyMMdd: [0, 4, 6],
    ddMMyyyy: [4, 2, 0],
    MMddyyyy: [4, 0, 2],
};
/** How dates are written that stand as numbers of eight digits, if that is what all of a column's numbers are. */
function numberDates({ kind, values }) {
    if (kind !== 'number')
        return undefined;
    const orders = ['yyyyMMdd', 'ddMMyyyy', 'MMddyyyy'];
    const distinct = new Set();
    let left = orders;
    for (const value of values) {
        if (Number.isNaN(value))
            continue;
        left = left.filter((order) => isDate(value, order));
        if (left.length === 0)
            return undefined;
        if (distinct.size < FEWEST_DATES)
            distinct.add(value);
    }
    return distinct.size < FEWEST_DATES ? undefined : left[0];
}
function isDate(value, order) {
    if (!Number.isInteger(value) || value < 1e6 || value >= 1e8)
        return false;
    const digits = String(value).padStart(8, '0');
    const [yearAt, monthAt, dayAt] = ORDERS[order];
    const year = Number(digits.slice(yearAt, yearAt + 4));
    const month = Number(digits.slice(monthAt, monthAt + 2));
    const day = Number(digits.slice(dayAt, dayAt + 2));
    if (year < EARLIEST || year > LATEST || month < 1 || month > 12 || day < 1)
        return false;
    return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
/** Since 1970, after its first years. */
const SECONDS = [1e8, 1e10];
const MILLISECONDS = [1e11, 1e14];
/** Whether some of the numbers are seconds since 1970 and all others milliseconds. */
function mixesSeconds({ kind, values }) {
    if (kind !== 'number')
        return false;
    const some = { seconds: false, milliseconds: false };
    for (const value of values) {
        if (value >= SECONDS[0] && value < SECONDS[1])
            some.seconds = true;
        else if (value >= MILLISECONDS[0] && value < MILLISECONDS[1])
            some.milliseconds = true;
        else if (!Number.isNaN(value))
            return false;
    }
    return some.seconds && some.milliseconds;
}


/***/ }),

/***/ 54519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lx: () => (/* binding */ columnKernels),
  N1: () => (/* binding */ hashSetKernels),
  cN: () => (/* binding */ matchKernels),
  qd: () => (/* binding */ recordKernels),
  rC: () => (/* binding */ rowKernels),
  x8: () => (/* binding */ signed),
  $t: () => (/* binding */ tileKernels)
});

;// CONCATENATED MODULE: ./src/data/kernels.generated.ts
// Written by scripts/build-wasm.mjs from assembly/data; do not edit.
// biome-ignore-all format: generated
const SOURCE_HASH = 'f5f51ae67492694af1368f9710f4fc24ffa496c1046b88c2b4be1eb1a472848e';
const KERNELS = 'AGFzbQEAAAABaxFgA39/fwBgAX8Bf2ACf38AYAAAYAJ/fwF/YAN/f34AYAV/f39/fwBgAX8AYAF8AXxgA39/fwF8YAN/f34BfmAHf3x8fHx8fwBgBH9/f38Bf2AFf39/fn8Bf2ACf34BfmABfABgA39/fwF/AycmCQoFAAQCAgALAAQBAwYBDAAHDQ4FAgEBAggGCAcPAwEABAMDABAFAwEAAQbKA1N/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt/AUEAC3wBRAAAAAAAAAAAC38BQQALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB4sHVQpzdGFydENvZGVzACMJY29kZUNlbGxzACUJbGVhcm5Db2RlACQMdHJhaW5lZENlbGxzAxILdGVzdGVkQ2VsbHMDEwdtYXRjaGVzAxQKbWF0Y2hDb3VudAMVDnJlc2VydmVNYXRjaGVzACAKaW5kZXhDZWxscwAiCW5leHRNYXRjaAAhBWNlbGxzAxwHdHJhaW5lZAMdBnNhbXBsZQMeBGVuZHMDHwdzYW1wbGVkAyAKcGlja2VkUm93cwMlBnBpY2tlZAMmDXJlc2VydmVDb2x1bW4AGgxjb3VudE1pc3NpbmcAHwVjb3VudAMsBm1lZGlhbgMtBG1lYW4DLgJzZAMvCGNvbnN0YW50AzADbG93AzEEbG93cwMyBGhpZ2gDMwVoaWdocwM0CGZpbmRFbmRzAB4DZml0AB0IcXVhbnRpbGUAGwtyb3VnaFNwcmVhZAAZBXJpZ2h0AzcHdGFsbGllZAM4A2F1YwM5BXRhbGx5ABgNbnVtYmVyc1BpY2tlZAM7DmRpc3RpbmN0UGlja2VkAzwEcGljawAcBWl0ZW1zAz0KcmVzZXJ2ZVNldAAVCGFkZEl0ZW1zABcGaGFzQW55ABYEdGV4dAMABW9yZGVyAwEHbnVtYmVycwMCBm90aGVycwMDB2dyb3VwZWQDBAZwYWRkZWQDBQVzcGFucwMGBmhhc2hlcwMHB3VudXN1YWwDCAx1bnVzdWFsQ291bnQDCQVsaW5lcwMKBWNvZGVzAwsEbW9zdAMMB2NvbHVtbnMDDQhwb3NpdGlvbgMQBGxpbmUDEQdyZXNlcnZlABAFcGFyc2UAEgloYXNoSXRlbXMAFAtwbGFjZUhhc2hlcwARCXJvd0hhc2hlcwNBCXJvd0xhYmVscwNCB29yZGVyZWQDQwtsYWJlbFN0YXJ0cwNECmxhYmVsQnl0ZXMDRQlsaW5lc1RleHQDRgtyZXNlcnZlUm93cwANCHNvcnRSb3dzAAwHbmV4dFRpZQAOBnRpZUVuZAALCndyaXRlTGluZXMACgNydW4DSwh0aWxlUm93cwNMCnRha2VuQ2VsbHMDTQtpbnB1dE9mQ29kZQNOCnRpbGVJbnB1dHMDTwtyZXNlcnZlVGlsZQAHCXN0YXJ0VGlsZQAGDWVuY29kZU51bWJlcnMACAxlbmNvZGVMZXZlbHMACQl0YWtlQ2VsbHMABQZtZW1vcnkCAAwBAQqdQSbsBAIIfwJ8IAAgAUEDdGohCiAAIQEgACACQQFrQQN0aiECA0AgASACSQRAAkAgASsDACILIAAgASAAa0EDdiACIABrQQN2akEBdkEDdGorAwAiDKQgAisDACALIAylpKUhCyABIQMgAiEEQQAhBkEAIQhBACEHQQAhCQNAIAMgBEkgBCADa0H4B09xBEAgBiAIRgRAQQAhCEEAIQZBACEFA0AgBUHAAEkEQCAIQaDpA2ogBToAACAIIAMgBUEDdGorAwAgC2NFaiEIIAVBAWohBQwBCwsLIAcgCUYEQEEAIQlBACEHQQAhBQNAIAVBwABJBEAgCUHg6QNqIAU6AAAgCSAEIAVBA3RrKwMAIAtkRWohCSAFQQFqIQUMAQsLCwNAIAcgCUkgBiAISXEEQCADIAZBoOkDai0AAEEDdGoiBSsDACEMIAUgBCAHQeDpA2otAABBA3RrIgUrAwA5AwAgBSAMOQMAIAZBAWohBiAHQQFqIQcMAQsLIANBgARqIAMgBiAIRhshAyAEQYAEayAEIAcgCUYbIQQMAQsLIAYgCEkEQCADIAZBoOkDai0AAEEDdGohAwsgByAJSQRAIAQgB0Hg6QNqLQAAQQN0ayEECyADJDUgBCQ2IzUhAyM2IQQDQCADIARNBEACQANAIAMrAwAgC2MEQCADQQhqIQMMAQsLA0AgBCsDACALZARAIARBCGshBAwBCwsgAyAESw0AIAMrAwAhDCADIAQrAwA5AwAgBCAMOQMAIANBCGohAyAEQQhrIQQMAgsLCyAEIApPBEAgBCECBSADIApLDQEgAyEBCwwCCwsLIAorAwAL6AUCAX8EfiAAIAFqIQMgAa0hByABQSBPBH4gAkLW64Lu6v2J9eAAfCEEIAJCsamswa241KY9fSEFIAJC+erQ0OfJoeThAHwhBgNAIABBIGoiASADTQRAIAQgACkDAELP1tO+0ser2UJ+fEIfiUKHla+vmLbem55/fiEEIAUgACkDCELP1tO+0ser2UJ+fEIfiUKHla+vmLbem55/fiEFIAIgACkDEELP1tO+0ser2UJ+fEIfiUKHla+vmLbem55/fiECIAYgACkDGELP1tO+0ser2UJ+fEIfiUKHla+vmLbem55/fiEGIAEhAAwBCwsgBEIBiSAFQgeJfCACQgyJfCAGQhKJfCAEQs/W077Sx6vZQn5CH4lCh5Wvr5i23puef36FQoeVr6+Ytt6bnn9+Qp2jteqDsY2K+gB9IAVCz9bTvtLHq9lCfkIfiUKHla+vmLbem55/foVCh5Wvr5i23puef35CnaO16oOxjYr6AH0gAkLP1tO+0ser2UJ+Qh+JQoeVr6+Ytt6bnn9+hUKHla+vmLbem55/fkKdo7Xqg7GNivoAfSAGQs/W077Sx6vZQn5CH4lCh5Wvr5i23puef36FQoeVr6+Ytt6bnn9+Qp2jteqDsY2K+gB9BSACQsXP2bLx5brqJ3wLIAd8IQIDQCAAQQhqIgEgA00EQCACIAApAwBCz9bTvtLHq9lCfkIfiUKHla+vmLbem55/foVCG4lCh5Wvr5i23puef35CnaO16oOxjYr6AH0hAiABIQAMAQsLIABBBGoiASADTQRAIAIgADUCAEKHla+vmLbem55/foVCF4lCz9bTvtLHq9lCfkL5893xmfaZqxZ8IQIgASEACwNAIAAgA0kEQCACIAAxAABCxc/ZsvHluuonfoVCC4lCh5Wvr5i23puef34hAiAAQQFqIQAMAQsLIAIgAkIhiIVCz9bTvtLHq9lCfiICQh2IIAKFQvnz3fGZ9pmrFn4iAkIgiCAChQvLAQIDfwF+I0pBAEGAwAD8CwADQCADI0dJBEAjSiAAIANBA3RqKQMAIAKIp0H/D3FBAnRqIgUgBSgCAEEBajYCACADQQFqIQMMAQsLI0ohAwNAIAMjSkGAQGtJBEAgAygCACEFIAMgBDYCACAEIAVqIQQgA0EEaiEDDAELC0EAIQMDQCADI0dJBEAgASNKIAAgA0EDdGopAwAiBiACiKdB/w9xQQJ0aiIEKAIAIgVBA3RqIAY3AwAgBCAFQQFqNgIAIANBAWohAwwBCwsLygMCB38BfkGg6QBBAEGAgAP8CwAgACABQQN0aiEFIAAhAwNAIAMgBUkEQCADIAMpAwAiCkJ/hSAKQoCAgICAgICAgH+EIApCgICAgICAgICAf4NCAFIbIgo3AwBBACEEA0AgBEEGSQRAIAogBK1CC36Ip0H/D3EgBEELdGpBAnRBoOkAaiIHIAcoAgBBAWo2AgAgBEEBaiEEDAELCyADQQhqIQMMAQsLIAAhAwNAIAZBBkkEQEEAIQVBASEHIAZBDXRBoOkAaiIIIQQDQCAEIAhBgEBrSQRAIAdBACAEKAIAIgkgAUcbIQcgBCAFNgIAIAUgCWohBSAEQQRqIQQMAQsLIAcEQCADIAFBA3RqIQUgAyEEA0AgBCAFSQRAIAQpAwAiCiAGrUILfoinQf8PcSAGQQt0akECdEGg6QBqIgcoAgAhCCAHIAhBAWo2AgAgAiAIQQN0aiAKNwMAIARBCGohBAwBCwsgAyACIQMhAgsgBkEBaiEGDAELC0EAIQIDQCACIAFBA3RJBEAgACACaiACIANqKQMAIgpCgICAgICAgICAf4UgCkJ/hSAKQoCAgICAgICAgH+DQgBSGzcDACACQQhqIQIMAQsLCxkAIwAgAGogAUIAEAFC/weDp0EMbEGgCWoLPQEBfwNAIAEgAksEQCNNIAJBA3RqI0sjTCAAIAJqQQJ0aigCACNSa0EDdGorAwA5AwAgAkEBaiECDAELCwsZACAAJFEgASRSI09BACNRI1BsQQJ0/AsAC34BAX8gASRQQaDqAyRLIABBA3QiA0Gv6gNqQXBxJEwjTCAAQQJ0akEPakFwcSRNI00gA2pBD2pBcHEkTiNOIAJBAXRqQQ9qQXBxJE8jTyAAIAFsQQJ0akEPakFwcUH//wNqQRB2PwBrIgBBAEoEfyAAQABBAEgFQQALBEAACwt9AgJ/AXwjTyAAQQJ0aiEAA0AgByNRSQRAI0sjTCAHQQJ0aigCACNSa0EDdGorAwAgAaMiCSAJYiEIIAAgBZogBSACIAkgCBsgA6EgBKOkpbY4AgAgBkEAIAgbBEAgAEMAAIA/OAIECyAHQQFqIQcgACNQQQJ0aiEADAELCwt9AQJ/I04gAUEBdGohBCNPIABBAnRqIQEDQCADI1FJBEAjSyNMIANBAnRqKAIAI1JrQQN0aisDAPwCIgBBAEgEfyACBSAEIABBAXRqLgEACyIAQQBOBEAgASAAQQJ0akMAAIA/OAIACyADQQFqIQMgASNQQQJ0aiEBDAELCwuuAQIEfwF+I0YhAgNAIAAgAUkEQCNBI0MgAEECdGooAgAiBEEDdGopAwAhBiACQRBqIQMDQCACIANJBEAgA0EBayIDQTBB1wAgBqdBD3EiBUEKSRsgBWo6AAAgBkIEiCEGDAELCyACQRBqIgIjRCNCIARBAnRqKAIAQQFqQQJ0aiIDKAIAIgQjRWogAygCBCAEayID/AoAACACIANqIQIgAEEBaiEADAELCyACI0ZrCz0BAX8gAEEBaiEAA0AgACNHSQR/I0ggAEEDdGoiASgCBCABQQhrKAIERgVBAAsEQCAAQQFqIQAMAQsLIAALlAECAX8BfgNAIAAjR0kEQCNIIABBA3RqI0MgAEECdGo1AgAiASNBIAGnQQN0aikDAEKAgICAcIOENwMAIABBAWohAAwBCwsjSCNJQiAQAiNJI0hCKxACI0gjSUI2EAIjSCRDI0kkSEEAIQADQCAAI0dJBEAjQyAAQQJ0aiNIIABBA3RqKAIANgIAIABBAWohAAwBCwsLowEAIAEkR0Gg6gMkQSAAQQN0Qa/qA2pBcHEkQiNCIABBAnRqQQ9qQXBxJEggAUEDdCIAI0hqQQ9qQXBxJEkjSSRDI0kgAGpBD2pBcHEkSiNKQY/AAGpBcHEkRCNEIAJBAnRqQRNqQXBxJEUgAyNFakEPakFwcSRGIAQjRmpBD2pBcHFB//8DakEQdj8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsLQAEBfyAAQQFqIQADQCAAI0dJBEAjSCAAQQN0aiIBKAIEIAFBCGsoAgRGBEAgAEEBaw8LIABBAWohAAwBCwsjRwuKBAMGfwF+AXwgAC0AACIEQS1GIgkEQCAAQQFqIgAtAAAhBAsgACEFA0AgBEEwayIGQQpJBEAgBq0gCkIKfnwhCiAAQQFqIgAtAAAhBAwBCwsgACAFayEGRAAAAAAAAPh/IQsgBEEuRgRAIABBAWoiAC0AACEEIAAhBwNAIARBMGsiCEEKSQRAIAitIApCCn58IQogAEEBaiIALQAAIQQMAQsLIAAgB2siCCAGaiEGCyAGQQFrQRNJIgcEQCAKQoCAgICAgIAQWCEHCyAHBH8gASAERgR/QQEFIARBDUYgBEEKRnILBSAHCwRAIAq6IAhBA3RBgAhqKwMAoyILmiALIAkbIQsjBCACQQJ0aiIEKAIAIgdBf0cEQEF/IQECQCAGIAhrIglBA0sEf0EBBSAFIAlqLQAAQS5GIAhBA0ZHCw0AIAUtAABBMEYgBkEBS3ENACAJRQ0AIAdBAWogByAIQQNGGyEBCyAEIAE2AgALIAhBASAGQQFLBH8gBS0AAEEwRgVBAAsbBH9BAAUgBS0AAUEuRwsEQCMFIAJBAnRqIgEgASgCAEEBajYCAAsFIwMgAkECdGoiBCAEKAIAQQFqNgIAIAAtAAAhBANAIAEgBEcEfyAEQQ1GIARBCkZyBUEBC0UEQCAAQQFqIgAtAAAhBAwBCwsLIwIgAiMMbCADakEDdGogCzkDACAAC+wBACABJA0gAiQOIAAgAW5BAWokDEGg6gMkACAAQbfqA2pBcHEkDyMPIABqQRdqQXBxJAEjASMOQQJ0akEPakFwcSQDIw1BAnQiACMDakEPakFwcSQEIwQgAGpBD2pBcHEkBSMFIABqQQ9qQXBxJAIjDCMNbEEDdCIAIwJqQQ9qQXBxJAYjBiAAakEPakFwcSQHIwcjDEEDdGpBD2pBcHEkCiMMQQJ0IgAjCmpBD2pBcHEkCCMIIABqQQ9qQXBxJAsjCyAAakEPakFwcUH//wNqQRB2PwBrIgBBAEoEfyAAQABBAEgFQQALBEAACws4AQJ/A0AgACABSwRAIwcgAUEDdGoiAiACKQMAQguIukQAAAAAAACgPKI5AwAgAUEBaiEBDAELCwuhAwEEfyMDQQAjDUECdCIF/AsAIwRBACAF/AsAIwVBACAF/AsAIwAgAWohCCMAIABqIQAgBCQRQQAkCQNAIAAgCEkEQCAAIwBrJBAgAC0AACIEQQ1GIgUgBEEKRnIEQCAAQQFqIgQgCEkgBSAFGyEFIABBAmogBCAFBH8gAC0AAUEKRgUgBQsbIQAjEUEBaiQRDAILQQAhBQNAIAAhBCAFIw1JBEAgACACIAUgBhAPIQAFIAQtAAAhBwNAIAIgB0cEfyAHQQ1GIAdBCkZyBUEBC0UEQCAAQQFqIgAtAAAhBwwBCwsLIAUjDUkEQCMGIAYjDWwgBWpBA3RqIgcgBCMAazYCACAHIAAjAGs2AgQLIAVBAWohBSACIAAtAABGBEAgAEEBaiEADAELCyAFIw1HBEAgBg8LIAAtAABBDUYiBARAIABBAWogCEkhBAsgAEECaiAAQQFqIAQEfyAALQABQQpGBSAECxshACMHIAZBA3RqIAYgAxATNwMAIxEiBEEBaiQRIwogBkECdGogBDYCACAGQQFqIQYMAQsLIAEkECAGC9wGAgh/An4jDyEGQQEhBANAIAkjDkkEQCAJBEAgBkEAOgAAIAZBAWohBgsjACMGIwEgCUECdGooAgAgACMNbGpBA3RqIgIoAgBqIQgjACACKAIEaiEHA0AgByAISwR/IAgtAAAiAkEgRiACQQlrQQVJcgVBAAsEQCAIQQFqIQgMAQsLA0AgByAISwR/IAdBAWstAAAiAkEgRiACQQlrQQVJcgVBAAsEQCAHQQFrIQcMAQsLIAcgCEcEQAJ/IAcgB0EBay0AACICQS5HIAJBMEdxDQAaIAchAgNAIAIgCEsEfyACQQFrLQAAQTBGBUEACwRAIAJBAWshAgwBCwsgAiEDA0AgAyAISwR/IANBAWstAABBMGtBCkkFQQALBEAgA0EBayEDDAELCyAHIAMiBSAIRgR/QQEFIAVBAWsiBS0AAEEuRwsNABogBSEDA0AgAyAISwR/IANBAWstAABBMGtBCkkFQQALBEAgA0EBayEDDAELCyAHIAMgBUYgCEEBaiAIIAgtAABBLUYbIANHcg0AGiAFIAIgAiAFQQFqRhsLIAhrIQVCACEKQQAhAgNAIAJBCGoiAyAFTQRAIAIgCGopAwAiCyAKhCEKIAIgBmogCzcDACADIQIMAQsLIAIgBUkEQCAKIAIgCGopAwAiCyACrUIIfCAFrX1CA4aGhCEKIAIgBmogCzcDAAsgBSAGaiEGIApCgIGChIiQoMCAf4NCAFIEQCAEBH8CfwNAIAcgCEsEQCAILQAAIgJBgAFJBH8gCEEBagUgCC0AASEDIAJBzAFJBH8gAkHCAUciBCADQaABRyAEGwUgA0GHAUcgAkHPAWtBA0kgAkHOAUYbCwR/IAhBAmoFAn8gAkHjAUYEQCADQYMBRiADQYEBRnIEf0EBBSADQYIBRgR/IAgtAAJBmQFrQQFLBUEACwsMAQsgA0GwAU8gAkHqAUYNABogA0GdAU0gAkHtAUYNABogAkHrAUYgAkHkAWtBBklyIAJB7AFGcgsEfyAIQQNqBSADQZ8BRiACQfABRnEEfyAIQQRqBUEADAYLCwsLIQgMAQsLQQELBUEACyEECwsgCUEBaiEJDAELCyAERQRAIwkiAkEBaiQJIwggAkECdGogADYCAAsjDyAGIw9rIAEQAQsxAQF/A0AgACADSwRAIwcgA0EDdGojACABIANsaiABIAIQATcDACADQQFqIQMMAQsLC3oBAX9BAiECA0AgAiAAQQF0SQRAIAJBAXQhAgwBCwsgAkEBayQ/QaDqAyQ9IAFBA3RBr+oDakFwcSQ+Iz4gAkEDdGpBD2pBcHFB//8DakEQdj8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsjPkEAIAJBA3T8CwBBACRAC38CAn8CfgNAIAAgAUsEQCM9IAFBA3RqKQMAIgNQBH8jQAUjPiM/IAOncUEDdGoiAikDACEEA0AgBEIAUiADIARScQRAIz4gAiM+a0EIaiM/QQN0QQdycWoiAikDACEEDAELCyACKQMAIANRCwRAQQEPCyABQQFqIQEMAQsLQQALmAECAn4DfwNAIAAgBUsEQAJAIz0gBUEDdGopAwAiAVAEQCADI0BqIQNBASRADAELIz4jPyABp3FBA3RqIgQpAwAhAgNAIAJCAFIgASACUnEEQCM+IAQjPmtBCGojP0EDdEEHcnFqIgQpAwAhAgwBCwsgBCkDACABUQRAIANBAWohAwUgBCABNwMACwsgBUEBaiEFDAELCyADC+EEAgN8BX8DQCAFIypJBEAjICAFQQN0akQAAAAAAADw/yMcIx4gBUECdGooAgBBA3RqKwMAIgIgAkQAAAAAAAAAAGMgAiACYiAAGxs5AwAgBUEBaiEFDAELCyMjQQAjK0ECdPwLAANAIAYjK0kEQCMgIAYEfyMfIAZBAWtBAnRqKAIABUEACyIAQQN0aiAGQQJ0IgUjH2ooAgAgAGsjJxADIyIgBWogADYCACAGQQFqIQYMAQsLQQAkN0EAJDgDQAJARAAAAAAAAPh/IQJBACEAA0AgACMrSQRAIABBAnQiBSMiaigCACIGIx8gBWooAgBHBEAjICAGQQN0aisDACIEIAJmRQRAIAQhAgsLIABBAWohAAwBCwsgAiACYg0AQQAhBkEAIQdBACEFA0AgBSMrSQRAIyIgBUECdGooAgAiCCEAA0AgACMfIAVBAnRqKAIASQR/IyAgAEEDdGorAwAgAmEFQQALBEAgAEEBaiEADAELCyMiIAVBAnRqIAA2AgAgBiAAIAhrIgkgBiAJSxshBiAHIAlqIQcgAkQAAAAAAADw/2IEQCAFQQFGBEAgAyAJuCMjKAIAuCM6uEQAAAAAAADgP6KhoqAhAwsgBUUEQCAAIAhrJDoLIyMgBUECdGoiCSAJKAIAIABqIAhrNgIACyAFQQFqIQUMAQsLIAEgBk0EQCM3IAZqJDcLIAJEAAAAAAAA8P9iBEAjOCAHaiQ4CwwBCwtEAAAAAAAA4D8gAyMrQQJJBHxEAAAAAAAAAAAFIyMoAgC4IyMoAgS4ogsiAqMgAkQAAAAAAAAAAGEbJDkLlQECA38BfCMpQecHakHoB24hAwNAIAIjKUkEQCMcIx0gAkECdGooAgBBA3RqKwMAIACjIgQgBGEEQCMkIAFBA3RqIAQ5AwAgAUEBaiEBCyACIANqIQIMAQsLIAFFBEBEAAAAAAAA+H8PCyMkIAG4IgBEAAAAAAAA6D+i/AMgARAAIyQgAEQAAAAAAADQP6L8AyABEAChC/UBACAAJCggASQpIAIkKiADJCtBoOoDJBwjKEEDdEGv6gNqQXBxJB0jHSMpQQJ0akEPakFwcSQhIyEjKUEDdGpBD2pBcHEkHiMeIypBAnRqQQ9qQXBxJCAjICMqQQN0akEPakFwcSQfIytBAnQiACMfakEPakFwcSQiIyIgAGpBD2pBcHEkIyMjIABqQQ9qQXBxJCQjJEHPPmpBcHEkJSMlIARBAnRqQQ9qQXBxJCYjJiAEQQN0akEPakFwcSQnIycgBCACIAIgBEkbQQN0akEPakFwcUH//wNqQRB2PwBrIgBBAEoEfyAAQABBAEgFQQALBEAACwslACMhIAAjLLiim0QAAAAAAADwv6BEAAAAAAAAAACl/AMjLBAAC5MBAgN/AXwDQCAAIAJLBEAjHCMlIAJBAnRqKAIAQQN0aisDACIEIARhBEAjJiABQQN0aiAEOQMAIAFBAWohAQsgAkEBaiECDAELCyMmIAEjJxADIAEkO0EAJDxEAAAAAAAA+H8hBANAIAEgA0sEQCAEIyYgA0EDdGorAwAiBGIEQCM8QQFqJDwLIANBAWohAwwBCwsLywICBX8CfANAIAIjKUkEQCMcIx0gAkECdGooAgBBA3RqKwMAIACjIgYgBmEEQCMhIAFBA3RqIAY5AwAgAUEBaiEBCyACQQFqIQIMAQsLIAEkLCABRQRADwsCfCMhIAFBAXYiBSABEAAiBiABQQFxDQAaIyErAwAhAEEBIQIDQCACIAVJBEAgACMhIAJBA3RqKwMApSEAIAJBAWohAgwBCwsgAEQAAAAAAADgP6IgBkQAAAAAAADgP6KgCyQtQQEkMCMtIykgAWu4IgaiIQADQCABIANLBEAjISADQQN0aisDACIHIy1iBEBBACQwCyAAIAegIQAgA0EBaiEDDAELCyAAIym4oyQuIAYjLSMuoSIAIACioiEAA0AgASAESwRAIAAjISAEQQN0aisDACMuoSIAIACioCEAIARBAWohBAwBCwsgACMpuKOfJC8LggECAXwBf0QAAAAAAADwfyQxRAAAAAAAAPD/JDNBACQ0QQAkMgNAIAEjKUkEQCMcIx0gAUECdGooAgBBA3RqKwMAIgAjMWUEQEEBIzJBAWogACMxYxskMiAAJDELIAAjM2YEQEEBIzRBAWogACMzZBskNCAAJDMLIAFBAWohAQwBCwsLRQICfwF8A0AgASMoSQRAIAJBAWogAiMcIAFBA3RqKwMAIgNEAAAAAAAAAABjIAMgA2IgABsbIQIgAUEBaiEBDAELCyACC68BAQF+IAAkFyABJBggAiQWQgEhAwNAQQEgA6d0IAFBAXRJBEAgA0IBfCEDDAELC0LAACADfSQbQaDqAyQSIABBA3RBr+oDakFwcSQTIxMgAUEDdGpBD2pBcHEkFCMUIAJBAnRqQQ9qQXBxJBojGiABQQJ0akEPakFwcSQZIxlBASADp3RBAnRqQQ9qQXBxQf//A2pBEHY/AGsiAEEASgR/IABAAEEASAVBAAsEQAALC8MBAgJ/AXwDQCAAIxdJBEBBASMSIABBA3RqKwMAIgREAAAAAAAAAABjQQAgARsgBCAEYhtFBEBBACQVIxkgBEQAAAAAAAAAAKC9QpX4qfqXt96bnn9+IxuIp0ECdGooAgAhAgNAIAJBAE4EQAJAIAQjEyACQQN0aisDAGEEQCMVIgNBAWokFSMUIANBAnRqIAI2AgAjFSMWRg0BCyMaIAJBAnRqKAIAIQIMAgsLCyMVBEAgAA8LCyAAQQFqIQAMAQsLIxcLcAECfyMZQf8BQQFCwAAjG32ndEECdPwLAANAIAAjGEkEQCMaIABBAnRqIxkjEyAAQQN0aisDAEQAAAAAAAAAAKC9QpX4qfqXt96bnn9+IxuIp0ECdGoiASgCADYCACABIAA2AgAgAEEBaiEADAELCwsmAQF/QaAJIQADQCAAQaDpAEkEQCAAQX82AgQgAEEMaiEADAELCwtHAQJ/IwYgASMNbCAAakEDdGoiAygCACIAIAMoAgQgAGsiBBAEIgMgADYCACADIAQ2AgQgAyACNgIIIwsgAUECdGogAjYCAAu+AgEHfyABIQMDQCACIANLBEAjBiADIw1sIABqQQN0aiIBKAIAIgUgASgCBCAFayIBEAQiBygCBCABRwRAIAMPC0EAIQQCQCMAIAVqIgYjACAHKAIAaiIFRg0AIAVBB3EgBkEHcUYEQANAIAVBB3EEQEEAIQQgAUUNAyAFLQAAIgggBi0AACIJayEEIAggCUcNAyABQQFrIQEgBUEBaiEFIAZBAWohBgwBCwsDQCABQQhPBEAgBSkDACAGKQMAUQRAIAVBCGohBSAGQQhqIQYgAUEIayEBDAILCwsLA0AgASIEQQFrIQEgBARAIAUtAAAiCCAGLQAAIglrIQQgCCAJRw0CIAVBAWohBSAGQQFqIQYMAQsLQQAhBAsgBARAIAMPCyMLIANBAnRqIAcoAgg2AgAgA0EBaiEDDAELCyACCwuiAQEAQYYIC5oB8D8AAAAAAAAkQAAAAAAAAFlAAAAAAABAj0AAAAAAAIjDQAAAAAAAavhAAAAAAICELkEAAAAA0BJjQQAAAACE15dBAAAAAGXNzUEAAAAgX6ACQgAAAOh2SDdCAAAAopQabUIAAEDlnDCiQgAAkB7EvNZCAAA0JvVrDEMAgOA3ecNBQwCg2IVXNHZDAMhOZ23Bq0MAPZFg5FjhQw==';

;// CONCATENATED MODULE: ./src/data/kernels.ts

let kernels_module;
let records;
/** One for all: what it holds is used before anything else is put there. */
function recordKernels() {
    records ??= instantiate();
    return records;
}
// The others have memory of their own, which goes when it is not used any more.
function columnKernels() {
    return instantiate();
}
function tileKernels() {
    return instantiate();
}
function matchKernels() {
    return instantiate();
}
function rowKernels() {
    return instantiate();
}
function hashSetKernels() {
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

/***/ 24033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ isIndexLike),
/* harmony export */   DE: () => (/* binding */ checkNamedColumns),
/* harmony export */   IP: () => (/* binding */ isNamedLikeId),
/* harmony export */   JA: () => (/* binding */ isSetAside),
/* harmony export */   VF: () => (/* binding */ isIdLike),
/* harmony export */   XH: () => (/* binding */ checkTestFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63180);
/* harmony import */ var _checks_number_dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77039);
/* harmony import */ var _csv_dialect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95813);
/* harmony import */ var _table_cell_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51642);
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16131);
/* harmony import */ var _table_missing_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11919);







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
                fix: otherwiseCut(name, names) ?? (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .ZA)(name, names, 'columns'),
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
    for (const name of spec.columns?.columns?.keys() ?? [])
        require('data.columns', name);
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
        const odd = column && spec.split.method === 'time' && noTimes(column);
        if (odd) {
            problems.push({
                message: `column ${JSON.stringify(column.name)}, which ${key} names, ${odd.holds}`,
                at: table.place(0),
                fix: odd.fix,
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
/** What a column holds in place of times, if their order is not that of its cells. */
function noTimes(column) {
    const iso = 'Write dates as in ISO 8601 (2024-05-31 or 2024-05-31T13:00:00Z)';
    if (!('values' in column)) {
        return {
            holds: 'holds no dates or numbers',
            fix: `${iso}, or say how they are written: data.columns: {${JSON.stringify(column.name)}: {date: 'dd/MM/yyyy'}}`,
        };
    }
    if ((0,_checks_number_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .mixesSeconds */ .u)(column)) {
        return {
            holds: 'holds seconds since 1970 in some rows and milliseconds in others',
            fix: 'Write all of them in one unit.',
        };
    }
    const order = (0,_checks_number_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .numberDates */ .H)(column);
    if (order === undefined || order === 'yyyyMMdd')
        return undefined;
    return {
        holds: `holds dates written ${order}, which as numbers are not in the order of time`,
        fix: `${iso}.`,
    };
}
/** What to do about a header that is one cell, but would hold the column if another mark cut it. */
function otherwiseCut(column, [header, ...others]) {
    if (header === undefined || others.length > 0)
        return undefined;
    const cells = (mark) => header.split(mark).map((cell) => cell.trim());
    const mark = [...new Set(header.match(/[^\p{L}\p{N}\s]/gu))].find((one) => cells(one).includes(column));
    if (mark === undefined)
        return undefined;
    return _csv_dialect_js__WEBPACK_IMPORTED_MODULE_3__/* .DELIMITERS */ .l.some((one) => one === mark)
        ? `The header looks cut by ${JSON.stringify(mark)}: if all lines are, write data.delimiter: ${JSON.stringify(mark)}.`
        : `The header looks cut by ${JSON.stringify(mark)}, which is not read: write the file with commas, semicolons or tabs.`;
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
        if ((0,_table_infer_js__WEBPACK_IMPORTED_MODULE_5__/* .areFew */ .t)(cells.length, test.rows))
            continue;
        const shown = JSON.stringify(cells[0].text);
        problems.push({
            message: `column ${JSON.stringify(name)} holds ${kindOf(training, name)}s in ${training.file}, but here it is ${shown}, and more often`,
            at: test.place(cells[0].row),
            fix: (0,_table_missing_words_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuspectedMissing */ .L)(cells[0].text)
                ? `If it means a missing value, write data.columns: {${JSON.stringify(name)}: {missing: [${shown}]}}.`
                : 'Write both files alike.',
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
        message: `column ${JSON.stringify(name)}: ${text.trim()} is ${(0,_table_cell_values_js__WEBPACK_IMPORTED_MODULE_4__/* .excessText */ .LD)(text)}`,
        at: table.place(row),
        fix: 'Write a number below 1e300, leave the cell empty, or put the column into data.ignore.',
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
    const first = values[0];
    if (values.length < FEWEST_FOR_ID || !Number.isInteger(first))
        return false;
    const step = values[1] - first;
    if (Math.abs(step) === 1 && values.every((value, i) => value === first + i * step))
        return true;
    return ID_NAMES.some((pattern) => pattern.test(name)) && areDistinctIntegers(values);
}
/** Whether whole numbers that all differ are called as those of an id or an index are. */
function isNamedLikeId(column) {
    if (column.kind !== 'number')
        return false;
    const { values, name } = column;
    return ([...ID_NAMES, UNNAMED].some((pattern) => pattern.test(name)) && areDistinctIntegers(values));
}
/**
 * Whether whole numbers that all differ number the rows, in whatever order: they leave none out, or their column has no name of its own, as pandas writes an index.
 */
function isIndexLike({ kind, name, values }) {
    if (kind !== 'number' || values.length < FEWEST_FOR_ID)
        return false;
    if (!areDistinctIntegers(values))
        return false;
    let [low, high] = [values[0], values[0]];
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value < low)
            low = value;
        if (value > high)
            high = value;
    }
    const gapless = high - low + 1 === values.length;
    // Numbered by tens, say.
    const step = values[1] - values[0];
    const even = step !== 0 && values.every((value, i) => value === values[0] + i * step);
    return even || gapless || UNNAMED.test(name);
}
/** The first are looked at by themselves: in most columns two of them are equal. */
function areDistinctIntegers(values) {
    return (areDistinct(values.subarray(0, FEWEST_FOR_ID)) &&
        values.every(Number.isInteger) &&
        areDistinct(values));
}
function areDistinct(values) {
    return new Set(values).size === values.length;
}
const UNNAMED = /^(?:[Uu]nnamed: ?\d+|column \d+|[Ii]ndex|level_\d+|X(?:\.\d+)?)$/;
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

/***/ 93521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ subset),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   mW: () => (/* binding */ emptySubset),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
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
 * A table with the lines and hashes of the given rows, its cells still to be copied.
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
    copy.columns.forEach((column, i) => {
        gather(cellsOf(table.columns[i]), rows, cellsOf(column));
    });
    return copy;
}
function cellsOf(column) {
    return 'values' in column ? column.values : column.codes;
}


/***/ }),

/***/ 91632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ metricsOfPredictions),
/* harmony export */   Qi: () => (/* binding */ evaluateMetric),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   qn: () => (/* binding */ estimateOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96409);
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43415);
/* harmony import */ var _metrics_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5833);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46621);
/* harmony import */ var _statistics_resampling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53232);
/* harmony import */ var _undetermined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49043);






/**
 * Every metric of the predictions' task, with its interval. A metric that the rows do not define is
 * null and says why; nothing is ever NaN. The order of the rows changes nothing, to the last bit.
 */
function evaluate(predictions, options) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)(predictions);
    const resampling = (0,_statistics_resampling_js__WEBPACK_IMPORTED_MODULE_3__/* .resamplingOf */ .u)([facts.predictions], options);
    const metrics = {};
    for (const metric of metricsOfPredictions(predictions)) {
        metrics[metric.name] = estimate(facts, metric, resampling, options.confidence);
    }
    return { metrics };
}
/**
 * One metric of the predictions, with its interval.
 * @throws RangeError when these predictions have no such metric
 */
function evaluateMetric(predictions, name, options) {
    const metric = metricsOfPredictions(predictions).find((named) => named.name === name);
    if (!metric)
        throw new RangeError(`there is no metric ${name}`);
    return estimateOf(predictions, metric, options);
}
/** The same of a metric that is at hand. */
function estimateOf(predictions, metric, options) {
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)(predictions);
    const resampling = (0,_statistics_resampling_js__WEBPACK_IMPORTED_MODULE_3__/* .resamplingOf */ .u)([facts.predictions], options);
    return estimate(facts, metric, resampling, options.confidence);
}
/** The metrics that these predictions can have. */
function metricsOfPredictions(predictions) {
    return [...measuredMetrics(predictions), ...(0,_metrics_own_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMetrics */ .A)(predictions.own ?? [])];
}
function measuredMetrics(predictions) {
    if (predictions.task === 'regression') {
        return (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)('regression', [], predictions.transform);
    }
    const { task, classes } = predictions;
    return task === 'binary' && predictions.outcomes
        ? (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOfOutcomes */ .up)(classes)
        : (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(task, classes);
}
function estimate(facts, { metric, classIndex }, resampling, confidence) {
    const found = metric.value(facts, classIndex);
    const { value, n } = found;
    if (typeof value !== 'number')
        return { value: null, interval: null, n, because: value };
    const classes = (0,_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .classesOf */ .O)(facts.predictions);
    const zeroed = found.zeroed && { zeroed: found.zeroed.map((k) => classes[k]) };
    const interval = metric.interval(facts, classIndex, value, resampling, confidence);
    if ((0,_undetermined_js__WEBPACK_IMPORTED_MODULE_5__/* .isUndetermined */ .x)(interval))
        return { value, interval: null, n, because: interval, ...zeroed };
    if (!interval.every(Number.isFinite)) {
        return { value, interval: null, n, because: { code: 'interval-not-finite' }, ...zeroed };
    }
    return { value, interval, n, ...zeroed };
}


/***/ }),

/***/ 96409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./src/evaluate/lazy.ts
var lazy = __webpack_require__(75857);
// EXTERNAL MODULE: ./src/evaluate/metrics/ranking.ts
var metrics_ranking = __webpack_require__(69523);
// EXTERNAL MODULE: ./src/evaluate/statistics/moments.ts
var moments = __webpack_require__(31346);
;// CONCATENATED MODULE: ./src/evaluate/metrics/row-sums.ts

function rowSums({ labels, predicted }) {
    const { mean } = (0,moments/* momentsOf */.Z)(labels);
    return {
        squaredErrors: labels.map((label, row) => (label - predicted[row]) ** 2),
        deviations: labels.map((label) => label - mean),
        squaredDeviations: labels.map((label) => (label - mean) ** 2),
    };
}

// EXTERNAL MODULE: ./src/evaluate/row-order.ts
var row_order = __webpack_require__(24730);
// EXTERNAL MODULE: ./src/evaluate/tally.ts
var tally = __webpack_require__(23161);
// EXTERNAL MODULE: ./src/evaluate/undetermined.ts
var undetermined = __webpack_require__(49043);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var evaluate_units = __webpack_require__(90804);
;// CONCATENATED MODULE: ./src/evaluate/facts.ts







const known = new WeakMap();
/** Predictions never change once they are made, so their facts are kept as long as they are. */
function factsOf(predictions) {
    const facts = known.get(predictions) ?? makeFacts((0,row_order/* inOwnOrder */.W$)(predictions));
    known.set(predictions, facts);
    // What was put in order is in order: whoever goes on from it finds what is known of it.
    known.set(facts.predictions, facts);
    return facts;
}
function makeFacts(predictions) {
    const ranking = (0,lazy/* lazy */.R)(() => rankingOf(predictions));
    const units = (0,lazy/* lazy */.R)(() => predictions.clusters && (0,evaluate_units/* unitsOf */.$J)(predictions.clusters));
    const ofClasses = new Map();
    const losses = new Map();
    return {
        predictions,
        rows: predictions.ids.length,
        units,
        unitsOfClass: (k) => {
            const own = units();
            const { labels } = predictions;
            const found = ofClasses.get(k) ?? (own ? (0,evaluate_units/* unitsWith */.Ow)(own, (row) => labels[row] === k) : 0);
            ofClasses.set(k, found);
            return found;
        },
        // Their rows were put in this order with those of the first.
        others: (0,lazy/* lazy */.R)(() => (predictions.others ?? []).map(makeFacts)),
        tally: (0,lazy/* lazy */.R)(() => tallyOf(predictions)),
        ranking,
        placements: (0,lazy/* lazy */.R)(() => {
            const ranked = ranking();
            return (0,undetermined/* isUndetermined */.x)(ranked) ? ranked : (0,metrics_ranking/* placements */.DD)(ranked);
        }),
        rowLosses: (loss) => {
            const found = losses.get(loss) ?? loss(predictions);
            losses.set(loss, found);
            return found;
        },
        rowSums: (0,lazy/* lazy */.R)(() => rowSums(regression(predictions))),
        onLogScale: (0,lazy/* lazy */.R)(() => {
            const logs = inLogs(regression(predictions));
            return (0,undetermined/* isUndetermined */.x)(logs) ? logs : makeFacts(logs);
        }),
    };
}
function regression(predictions) {
    if (predictions.task === 'regression')
        return predictions;
    throw new RangeError(`a ${predictions.task} model predicts no numbers`);
}
/** Labels and predictions in the units that a log-transformed model is trained in. */
function inLogs(predictions) {
    const { ids, labels, predicted, clusters } = predictions;
    if (!labels.every((x) => x > 0))
        return { code: 'no-logarithm', of: 'label' };
    if (!predicted.every((x) => x > 0)) {
        return { code: 'no-logarithm', of: 'prediction' };
    }
    return {
        task: 'regression',
        ids,
        ...(clusters && { clusters }),
        labels: labels.map(Math.log),
        predicted: predicted.map(Math.log),
    };
}
function tallyOf(predictions) {
    if (predictions.task === 'regression')
        throw new RangeError('a regression has no classes');
    const { labels, predicted, classes } = predictions;
    return (0,tally/* tallyRows */.Ab)(labels, predicted, classes.length);
}
function rankingOf(predictions) {
    if (predictions.task !== 'binary')
        throw new RangeError('only binary scores are ranked');
    const { labels, scores } = predictions;
    if (!scores)
        return { code: 'classes-alone', lacks: 'scores' };
    if (!scores.every(Number.isFinite))
        return { code: 'score-not-a-number' };
    return (0,metrics_ranking/* rank */.Tm)(labels, scores);
}


/***/ }),

/***/ 75857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lazy)
/* harmony export */ });
/** A value that is made once, when it is first asked for. */
function lazy(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 24730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ inOwnOrder),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   mU: () => (/* binding */ hashesOf)
/* harmony export */ });
/* harmony import */ var _data_table_subset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93521);
/* harmony import */ var _numeric_hash32_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79330);
/* harmony import */ var _numeric_sort_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70570);
/* harmony import */ var _numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84658);
/* harmony import */ var _select_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37937);





/**
 * The predictions with their rows in an order that depends on the ids alone. Sums of floating-point
 * numbers differ in their last digits with the order of the terms, so whatever is computed starts
 * from this one.
 */
function inOwnOrder(predictions) {
    const { order, ids } = orderOf(predictions.ids);
    return ids === predictions.ids ? predictions : (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRows */ .A)(predictions, order, ids);
}
/**
 * By a hash of the ids, which sorts a million of them ten times as fast as comparing them; those of
 * one hash by themselves.
 */
function orderOf(ids) {
    const found = known.get(ids) ?? inOrder(ids);
    known.set(ids, found);
    return found;
}
/** The hash of each id. */
function hashesOf(ids) {
    const found = hashed.get(ids) ?? (0,_numeric_typed_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)(new Uint32Array(ids.length), (row) => (0,_numeric_hash32_js__WEBPACK_IMPORTED_MODULE_3__/* .hashText */ .q)(ids[row]));
    hashed.set(ids, found);
    return found;
}
function inOrder(ids) {
    const order = sorted(ids);
    if (order.every((row, i) => row === i))
        return { order, ids };
    const inOwn = (0,_select_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .selectIds */ .h)(ids, order);
    hashed.set(inOwn, (0,_data_table_subset_js__WEBPACK_IMPORTED_MODULE_4__/* .gather */ .kg)(hashesOf(ids), order, new Uint32Array(order.length)));
    return { order, ids: inOwn };
}
/** Two models that answer for the same rows share their ids, and with them the order. */
const known = new WeakMap();
const hashed = new WeakMap();
function sorted(ids) {
    const hashes = hashesOf(ids);
    const order = (0,_numeric_sort_order_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOrder */ .D)(hashes);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && hashes[order[end]] === hashes[order[start]])
            end++;
        if (end - start > 1)
            order.subarray(start, end).sort((a, b) => (ids[a] < ids[b] ? -1 : 1));
        start = end;
    }
    return order;
}


/***/ }),

/***/ 37937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows),
/* harmony export */   h: () => (/* binding */ selectIds)
/* harmony export */ });
/**
 * The predictions of some rows, in the order given; of every seed alike.
 * @param ids those rows' own, where they are known
 */
function selectRows(predictions, rows, ids = selectIds(predictions.ids, rows)) {
    const chosen = { rows, ids };
    switch (predictions.task) {
        case 'regression':
            return ofNumbers(predictions, chosen);
        case 'binary':
            return ofTwo(predictions, chosen);
        case 'multiclass':
            return ofMany(predictions, chosen);
    }
}
function ofNumbers({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Float64Array(n)),
        predicted: copyRows(own.predicted, rows, new Float64Array(n)),
        ...(others && { others: others.map((one) => ofNumbers(one, chosen)) }),
    };
}
function ofTwo({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    const { scores } = own;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Uint8Array(n)),
        predicted: copyRows(own.predicted, rows, new Uint8Array(n)),
        ...(scores && { scores: copyRows(scores, rows, new Float64Array(n)) }),
        ...(others && { others: others.map((one) => ofTwo(one, chosen)) }),
    };
}
function ofMany({ others, ...own }, chosen) {
    const { rows } = chosen;
    const n = rows.length;
    const { scores, classes } = own;
    const width = classes.length;
    return {
        ...own,
        ...common(own, chosen),
        labels: copyRows(own.labels, rows, new Int32Array(n)),
        predicted: copyRows(own.predicted, rows, new Int32Array(n)),
        ...(scores && { scores: copyRows(scores, rows, new Float64Array(n * width), width) }),
        ...(others && { others: others.map((one) => ofMany(one, chosen)) }),
    };
}
function common({ clusters, own }, { rows, ids }) {
    const n = rows.length;
    return {
        ids,
        ...(clusters && {
            clusters: { ...clusters, of: copyRows(clusters.of, rows, new Uint32Array(n)) },
        }),
        ...(own && {
            own: own.map((one) => ({
                ...one,
                values: copyRows(one.values, rows, new Float64Array(n)),
            })),
        }),
    };
}
function selectIds(ids, rows) {
    // Array.from with a function takes three times as long for a million.
    const selected = new Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        selected[i] = ids[rows[i]];
    return selected;
}
/** Copies `width` elements a row. */
function copyRows(from, rows, into, width = 1) {
    if (width === 1) {
        for (let i = 0; i < rows.length; i++)
            into[i] = from[rows[i]];
        return into;
    }
    for (let i = 0; i < rows.length; i++) {
        for (let j = 0; j < width; j++)
            into[i * width + j] = from[rows[i] * width + j];
    }
    return into;
}


/***/ }),

/***/ 53232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ resamplingOf)
});

// EXTERNAL MODULE: ./src/numeric/random.ts
var numeric_random = __webpack_require__(94440);
// EXTERNAL MODULE: ./src/evaluate/lazy.ts
var lazy = __webpack_require__(75857);
// EXTERNAL MODULE: ./src/evaluate/units.ts
var evaluate_units = __webpack_require__(90804);
// EXTERNAL MODULE: ./src/evaluate/statistics/bca.ts
var bca = __webpack_require__(24597);
// EXTERNAL MODULE: ./src/numeric/typed-arrays.ts
var typed_arrays = __webpack_require__(84658);
;// CONCATENATED MODULE: ./src/evaluate/statistics/blocks.ts

/** Up to this many rows each is a block of its own. */
const MOST_BLOCKS = 500;
/**
 * Draws resamples of rows, or of blocks of rows where there are many: the sum over a block of m
 * independent rows has m times the moments of a row, so resampled totals keep their mean, variance
 * and skewness (the standard error itself then varies by 1 / \u221a(2 \u00d7 blocks), 3 %).
 * @param units what is drawn as a whole, where rows are not independent
 */
function drawBlocks(rows, replicates, random, units) {
    const blocks = Math.min(units?.count ?? rows, MOST_BLOCKS);
    const unitOf = units ? (row) => units.of[row] : (row) => row;
    const blockOf = (0,typed_arrays/* fill */.G)(new Uint32Array(rows), (row) => unitOf(row) % blocks);
    return { blockOf, blocks, replicates, drawn: timesDrawn(blocks, replicates, random) };
}
let last;
/**
 * How often each resample draws each block. It follows from their numbers and the generator alone, so what was drawn last is
 * kept: a model is resampled alone, and then beside the baseline.
 */
function timesDrawn(blocks, replicates, random) {
    const key = [blocks, replicates, ...random.state()].join();
    if (last?.key === key) {
        random.restore(last.after);
        return last.drawn;
    }
    const drawn = new Uint8Array(replicates * blocks);
    for (let start = 0; start < drawn.length; start += blocks) {
        for (let i = 0; i < blocks; i++)
            drawn[start + uniformIndex(random, blocks)]++;
    }
    last = { key, drawn, after: random.state() };
    return drawn;
}
/** In [0, bound); even to within bound / 2\u00b3\u00b2. */
function uniformIndex(random, bound) {
    return Math.floor((random.uint32() * bound) / 4294967296);
}

// EXTERNAL MODULE: ./src/evaluate/statistics/count-cells.ts
var count_cells = __webpack_require__(69980);
// EXTERNAL MODULE: ./src/evaluate/statistics/resample-counts.ts
var resample_counts = __webpack_require__(22233);
// EXTERNAL MODULE: ./src/evaluate/statistics/swap.ts
var swap = __webpack_require__(90088);
;// CONCATENATED MODULE: ./src/evaluate/statistics/resampling.ts








/**
 * For one model, or for two on the same rows, which are in their own order (see `inOwnOrder`): what
 * is drawn follows from it.
 */
function resamplingOf(models, options) {
    const [first] = models;
    if (!first)
        throw new RangeError('there is no model to resample');
    const replicates = (0,bca/* resamplesFor */.MY)(options.confidence);
    const random = (stream) => new numeric_random/* Random */.o(options.seed, `bootstrap/${stream}`);
    const cells = (0,lazy/* lazy */.R)(() => {
        if (first.task === 'regression')
            throw new RangeError('a regression has no classes');
        const predicted = models.map((model) => {
            if (model.task === 'regression')
                throw new RangeError('a regression has no classes');
            return model.predicted;
        });
        return (0,count_cells/* countCells */.hA)(first.labels, predicted, first.classes.length);
    });
    const counts = (0,lazy/* lazy */.R)(() => (0,resample_counts/* drawCounts */.Hu)(cells(), replicates, random('counts')));
    const units = first.clusters && (0,evaluate_units/* stretchesOf */.TM)((0,evaluate_units/* unitsOf */.$J)(first.clusters));
    const blocks = (0,lazy/* lazy */.R)(() => drawBlocks(first.ids.length, replicates, random('blocks'), units));
    return {
        blocks,
        cells,
        counts,
        swappedTallies: (0,lazy/* lazy */.R)(() => {
            if (units)
                return (0,swap/* swapBlockTallies */.Xo)(models, blocks(), random('swapped tallies'));
            return counts().resampled && (0,swap/* swapTallies */.wJ)(cells(), replicates, random('swapped tallies'));
        }),
        swaps: () => random('swaps'),
    };
}


/***/ }),

/***/ 79330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mix32),
/* harmony export */   q: () => (/* binding */ hashText)
/* harmony export */ });
/** FNV-1a with the finaliser of MurmurHash3, which spreads texts that differ in their last digits. In [0, 2\u00b3\u00b2). */
function hashText(text) {
    let h = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return mix32(h);
}
/** The finaliser of MurmurHash3: numbers that differ in one bit differ in about half of their bits after it. */
function mix32(number) {
    let h = number;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}


/***/ }),

/***/ 94440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Random)
/* harmony export */ });
/* harmony import */ var pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18460);
/* harmony import */ var pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72577);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19821);



/**
 * The only source of randomness: xoroshiro128+ (Blackman & Vigna 2018). Each use draws from a stream
 * of its own (`new Random(seed, 'shuffle')`), so one use never shifts the numbers of another.
 */
class Random {
    #generator;
    constructor(seed, stream) {
        this.#generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plus */ .b)(streamSeed(seed, stream));
    }
    /** Uniform in [0, 1), 53 bits. */
    uniform() {
        return (0,pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_2__/* .uniformFloat64 */ .d)(this.#generator);
    }
    /** Uniform integer in [0, bound). */
    below(bound) {
        return (0,pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_0__/* .uniformInt */ .C)(this.#generator, 0, bound - 1);
    }
    /** A uniform 32-bit unsigned integer, to seed a generator elsewhere (the kernels'). */
    uint32() {
        return this.#generator.next() >>> 0;
    }
    /** Fisher\u2013Yates, in place. */
    shuffle(items) {
        for (let i = items.length - 1; i > 0; i--) {
            const j = this.below(i + 1);
            const kept = items[i];
            items[i] = items[j];
            items[j] = kept;
        }
    }
    /** The state to put in a checkpoint; `restore` goes on exactly from there. */
    state() {
        return this.#generator.getState();
    }
    restore(state) {
        this.#generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plusFromState */ .G)(state);
    }
}
/** Mixes the seed with the stream's name by FNV-1a, so that near seeds start far apart. */
function streamSeed(seed, stream) {
    let hash = 0x811c9dc5;
    for (const char of `${seed}/${stream}`) {
        hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193);
    }
    return hash | 0;
}


/***/ }),

/***/ 54777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ TERMINAL_MARKS),
/* harmony export */   h0: () => (/* binding */ terminalMarks),
/* harmony export */   j7: () => (/* binding */ MARKS)
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
/** @param ascii whether the terminal has no more than that */
function terminalMarks(ascii) {
    return ascii ? ASCII_MARKS : TERMINAL_MARKS;
}


/***/ }),

/***/ 56942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** A text of at most so many characters, which shows where it was cut. */
function shorten(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}\u2026`;
}


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
