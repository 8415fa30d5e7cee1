export const id = 9445;
export const ids = [9445];
export const modules = {

/***/ 63769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ outcomeRecords),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The classes of a row: what it should be, and what it is. */
const OUTCOMES = ['fail', 'pass'];
const OWN = ['id', 'label', 'prediction'];
/**
 * Outcomes as the records of a table, the header first: each row should pass. A question that is
 * asked again has a name of its own, by how often it came before.
 * @param prefix of a name that is one of ours: `vars.label`
 */
function outcomeRecords(outcomes, prefix) {
    const names = [...new Set(outcomes.flatMap(({ about }) => Object.keys(about)))].filter((name) => outcomes.every(({ about }) => isCell(about[name])));
    const header = [...OWN, ...names.map((name) => (OWN.includes(name) ? prefix + name : name))];
    const asked = new Map();
    const rows = outcomes.map(({ question, right, about, line }) => {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(question).digest('hex').slice(0, 16);
        const before = asked.get(hash) ?? 0;
        asked.set(hash, before + 1);
        const id = before === 0 ? hash : `${hash}#${before + 1}`;
        const cells = names.map((name) => cellOf(about[name]));
        return { cells: [id, OUTCOMES[1], OUTCOMES[Number(right)], ...cells], line };
    });
    return [{ cells: header, line: 1 }, ...rows];
}
function isCell(value) {
    return typeof value !== 'object' || value === null;
}
function cellOf(value) {
    return value === undefined || value === null ? '' : String(value);
}


/***/ }),

/***/ 81826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readOutcomes: () => (/* binding */ readOutcomes)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/text/did-you-mean.ts
var did_you_mean = __webpack_require__(63180);
;// CONCATENATED MODULE: ./src/data/eval-tools/lm-eval.ts



const sample = schemas/* looseObject */._H3({
    doc: schemas/* unknown */.L5J(),
    doc_hash: schemas/* string */.YjP(),
    filter: schemas/* string */.YjP(),
    metrics: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
});
/** What a metric says of one sample, if it says right or wrong. */
const verdict = schemas/* union */.KCZ([schemas/* literal */.euz([0, 1]).transform((value) => value === 1), schemas/* boolean */.zMY()]);
/**
 * What lm-evaluation-harness writes with `--log_samples`: a row a sample of one task, right where
 * the metric is 1.
 * @param metric left out: the one that the samples have
 * @throws InputError with the line that is none, or on which the metric says neither right nor
 * wrong; and where samples have several metrics or filters, of which none is named
 */
function lmEvalOutcomes(text, file, metric) {
    const samples = text
        .split('\n')
        .map((line, i) => ({ line: i + 1, text: line }))
        .filter((one) => one.text.trim() !== '')
        .map((one) => ({ line: one.line, sample: readSample(one.text, { file, line: one.line }) }));
    const first = samples[0]?.sample;
    if (!first)
        throw errors/* InputError */.dz.of('the file is empty', { at: { file } });
    const name = metricOf(first, file, metric);
    const filters = [...new Set(samples.map(({ sample }) => sample.filter))];
    if (filters.length > 1) {
        throw errors/* InputError */.dz.of(`the samples were filtered in several ways: ${filters.join(', ')}`, {
            at: { file },
            fix: 'Keep the lines of one filter, in a file of their own.',
        });
    }
    return samples.map(({ sample, line }) => {
        const { success, data } = verdict.safeParse(sample[name]);
        if (!success) {
            throw errors/* InputError */.dz.of(`${name} is ${JSON.stringify(sample[name])} here, not 0 or 1`, {
                at: { file, line },
                fix: 'Only a metric that says right or wrong of each sample can be judged.',
            });
        }
        return { question: sample.doc_hash, right: data, about: fieldsOf(sample.doc), line };
    });
}
function readSample(text, at) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = undefined;
    }
    const { data } = sample.safeParse(value);
    if (data)
        return data;
    throw errors/* InputError */.dz.of('the line is no sample of lm-evaluation-harness', {
        at,
        fix: 'Write samples with: lm_eval --log_samples --output_path FOLDER',
    });
}
function metricOf({ metrics }, file, asked) {
    if (asked === undefined && metrics.length === 1)
        return metrics[0];
    if (asked !== undefined && metrics.includes(asked))
        return asked;
    throw errors/* InputError */.dz.of(asked === undefined
        ? `the samples have several metrics: ${metrics.join(', ')}`
        : `the samples have no metric "${asked}"`, {
        at: { file },
        fix: asked === undefined
            ? `Say which one is judged: --metric ${metrics[0]}, or metric: ${metrics[0]} in the config.`
            : (0,did_you_mean/* suggest */.ZA)(asked, metrics, 'metrics'),
    });
}
function fieldsOf(doc) {
    return schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).safeParse(doc).data ?? {};
}

// EXTERNAL MODULE: ./src/data/eval-tools/outcome.ts
var outcome = __webpack_require__(63769);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
;// CONCATENATED MODULE: ./src/data/eval-tools/promptfoo.ts



/** `failureReason` of an answer that never came: neither right nor wrong. */
const ERROR = 2;
const result = schemas/* looseObject */._H3({
    success: schemas/* boolean */.zMY(),
    failureReason: schemas/* number */.aig().optional(),
    error: schemas/* string */.YjP().nullish(),
    promptIdx: schemas/* number */.aig(),
    provider: schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), label: schemas/* string */.YjP().nullish() }),
    testCase: schemas/* looseObject */._H3({
        description: schemas/* string */.YjP().nullish(),
        vars: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
        assert: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]),
    }),
});
const file = schemas/* looseObject */._H3({
    results: schemas/* looseObject */._H3({ version: schemas/* literal */.euz(3), results: schemas/* array */.YOg(result).min(1) }),
});
/**
 * What `promptfoo eval -o FILE.json` writes: a row a test, right where all of its assertions held.
 * @throws InputError where it is no such file, of several providers or prompts, or a test has no
 * answer
 */
function promptfooOutcomes(text, name) {
    const at = { file: name };
    const { data } = file.safeParse(parsed(text));
    if (!data) {
        throw errors/* InputError */.dz.of('the file is not what promptfoo writes as JSON', {
            at,
            fix: 'Write it with: promptfoo eval -o FILE.json',
        });
    }
    const { results } = data.results;
    const asked = new Set(results.map(({ provider, promptIdx }) => [provider.label || provider.id, `prompt ${promptIdx + 1}`].join(', ')));
    if (asked.size > 1) {
        throw errors/* InputError */.dz.of(`the file holds the answers of ${asked.size} providers and prompts: ${[...asked].join('; ')}`, { at, fix: 'Judge one at a time: promptfoo eval --filter-providers NAME, with one prompt.' });
    }
    const broken = results.filter(({ failureReason }) => failureReason === ERROR);
    if (broken.length > 0) {
        const why = JSON.stringify(broken[0].error ?? '');
        throw errors/* InputError */.dz.of(`${(0,quantities/* plural */.LS)(broken.length, 'test has', 'tests have')} no answer, which is neither right nor wrong; the first: ${why}`, { at, fix: 'Ask them again: promptfoo eval --filter-errors-only FILE.json' });
    }
    return results.map(({ success, testCase: { description, vars, assert } }, i) => ({
        question: JSON.stringify([description ?? null, vars, assert]),
        right: success,
        about: vars,
        line: i + 1,
    }));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/data/eval-tools/read-outcomes.ts



/**
 * The records of a file that an evaluation tool wrote.
 * @throws InputError where it did not write it, or what it wrote says neither right nor wrong
 */
async function readOutcomes(chunks, file, sink, tool) {
    const parts = [];
    for await (const chunk of chunks)
        parts.push(Buffer.from(chunk));
    const text = Buffer.concat(parts).toString('utf8');
    for (const { cells, line } of recordsOf(text, file, tool))
        sink.record(cells, line);
}
function recordsOf(text, file, tool) {
    switch (tool.format) {
        case 'promptfoo':
            return (0,outcome/* outcomeRecords */.$)(promptfooOutcomes(text, file), 'vars.');
        case 'lm-eval':
            return (0,outcome/* outcomeRecords */.$)(lmEvalOutcomes(text, file, tool.metric), 'doc.');
    }
}


/***/ })

};
