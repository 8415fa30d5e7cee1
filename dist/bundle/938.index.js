export const id = 938;
export const ids = [938];
export const modules = {

/***/ 8938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13139);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4781);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87496);
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44652);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22127);






/** `report RUN`: the report of a stored run, or its Markdown. Returns the exit code. */
async function reportCommand(id, options, { colors, say, print, printJson }) {
    const folder = await (await (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .C)(options.store)).find(id);
    const record = await folder.readRecord();
    if (options.json)
        printJson(record);
    else if (record.status !== 'finished') {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`run ${record.id} has no report, it ${record.status === 'broke' ? 'broke' : 'was interrupted'}: ${record.error}`, { fix: 'See what it had reached with --json.' });
    }
    else if (options.markdown)
        print(_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .w.render((0,_report_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewOf */ .d)(record)).trimEnd());
    else
        say((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalReport */ .R)((0,_report_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewOf */ .d)(record), colors, process.cwd()));
    return _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.passed;
}


/***/ }),

/***/ 22127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   d: () => (/* binding */ USUAL_STORE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58501);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25520);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62743);




/** From the working directory. */
const USUAL_STORE = '.sluice';
/**
 * The store that `--store` names, wherever that is; else the usual one of the working directory, which
 * has to lie in its workspace.
 * @throws InputError when it leads elsewhere, or git tracks what is in it
 */
async function openStore(named) {
    const store = new _record_store_js__WEBPACK_IMPORTED_MODULE_2__/* .Store */ .i((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(named ?? USUAL_STORE));
    await (0,_pipeline_store_place_js__WEBPACK_IMPORTED_MODULE_1__/* .checkStorePlace */ .R)(store, named === undefined ? [(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkspace */ .p)(store.root)] : undefined);
    return store;
}


/***/ }),

/***/ 62743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The folder that links must not leave: the git work tree that the config lies in, else the config's own folder.
 */
function findWorkspace(configPath) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configPath);
    for (let folder = own;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return own;
    }
}


/***/ }),

/***/ 77773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   CY: () => (/* binding */ adviceLines),
/* harmony export */   JA: () => (/* binding */ powerText),
/* harmony export */   Mm: () => (/* binding */ familyText),
/* harmony export */   Nu: () => (/* binding */ formatGain),
/* harmony export */   VL: () => (/* binding */ formatRough),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   op: () => (/* binding */ flipsText),
/* harmony export */   vQ: () => (/* binding */ unitsText),
/* harmony export */   zs: () => (/* binding */ acceptedText)
/* harmony export */ });
/* harmony import */ var _text_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13564);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38866);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);



/** `+0.0123`, `-0.4`: a gain always shows its sign. */
function formatGain(d) {
    return `${d >= 0 ? '+' : ''}${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(d)}`;
}
/**
 * Which run the candidate was held against, and how it was chosen; or why there was none. Holds
 * text from the record.
 */
function baselineText({ baseline, comparison }) {
    if (!baseline.found)
        return `No baseline: ${baseline.reason}.`;
    const what = 'predictions' in baseline ? `predictions in ${baseline.predictions.path}` : runText(baseline);
    const accepted = 'accepted' in baseline && baseline.accepted ? ` It ${acceptedBy(baseline.accepted)}.` : '';
    if (!comparison)
        return `Baseline: ${what}.${accepted}`;
    return `Baseline: ${what}; ${comparison.note ?? `compared on the same ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(comparison.rows, 'test row')}`}.${accepted}`;
}
function runText({ runId, sha, how }) {
    return `run ${runId}${sha === null ? '' : ` of commit ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha)}`}, ${how}`;
}
/** What the rows come in, where a row does not stand for itself; empty where each does. */
function unitsText({ units }) {
    if (!units)
        return '';
    const { kind, column, count } = units;
    return kind === 'group'
        ? `The test rows come in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'group')} by "${column}": intervals and tests go by whole groups.`
        : `The test rows are in the order of "${column}": intervals and tests allow for neighbours that are alike. Where rows far apart in time are still alike, judge by blocks: gate.cluster: {time: day}.`;
}
/** That a person took the model for the baseline, why, and what was waived for it. Holds the person's text. */
function acceptedText({ waived, ...acceptance }) {
    const what = waived.length === 0 ? 'Nothing had to be waived' : `Waived: ${waived.join('; ')}`;
    return `The model ${acceptedBy(acceptance)}. ${what}.`;
}
function acceptedBy({ by, reason }) {
    return `was accepted as the baseline by ${by}, because: “${reason}”`;
}
/**
 * What the evidence shows, Holm-corrected, and how many metrics it can't tell apart; those of a
 * single class are left out.
 */
function shownText({ metrics, maySeen }) {
    if (maySeen)
        return 'Nothing is shown by rows that the baseline may have seen.';
    const whole = metrics.filter(({ metric }) => !metric.includes('('));
    const list = (wanted) => whole
        .filter(({ shown }) => shown === wanted)
        .map(({ metric, d }) => `${metric} ${formatGain(d ?? 0)}`)
        .join(', ') || 'nothing';
    const rest = whole.filter(({ shown }) => shown === null).length;
    return `Of all metrics, after Holm's correction: shown better: ${list('better')}; shown worse: ${list('worse')}; no difference shown: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rest, 'metric')}.`;
}
/**
 * `34 rows only this model gets right, 28 only the baseline`; of a loss, the rows on which each
 * does better.
 */
function flipsText({ metrics, maySeen }) {
    if (maySeen)
        return '';
    const accuracy = metrics.find(({ metric }) => metric === 'accuracy');
    if (accuracy?.d == null || !accuracy.flips)
        return '';
    const { flips } = accuracy;
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(flips.candidate, 'row')} only this model gets right, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(flips.baseline)} only the baseline.`;
}
/** What to do about what is inconclusive; empty where nothing is. */
function adviceLines({ decision, comparison, }) {
    const inconclusive = decision.findings.filter(({ verdict }) => verdict === 'inconclusive');
    const compares = inconclusive.filter(({ threshold }) => threshold.kind !== 'absolute');
    if (comparison?.maySeen && compares.length > 0) {
        return [
            'More rows do not help where the baseline may have seen them. One run with baseline: none makes a fresh start; data.id: COLUMN keeps each row on its side of the split when columns are added, removed or written differently.',
        ];
    }
    const lines = [];
    if (inconclusive.some((finding) => finding.comparison?.rowsNeeded)) {
        lines.push('An undecided comparison needs more test rows, about as many as it says, or a wider tolerance.');
    }
    if (compares.some((finding) => !finding.comparison)) {
        lines.push('What has nothing to be compared with stays inconclusive until a model is promoted: one run with baseline: none makes a fresh start.');
    }
    return lines;
}
/**
 * The smallest drop beyond the tolerated one that each comparison could have shown; those on slices
 * as a range.
 */
function powerText(findings) {
    const drops = (sliced) => findings.flatMap(({ where, metric, comparison }) => (where !== undefined) === sliced && comparison?.smallestDrop
        ? [{ metric, drop: comparison.smallestDrop }]
        : []);
    const whole = drops(false).map(({ metric, drop }) => `${metric} ${formatRough(drop)}`);
    const sizes = drops(true).map(({ drop }) => drop);
    const ends = [...new Set([Math.min(...sizes), Math.max(...sizes)].map(formatRough))];
    const parts = [
        ...new Set(whole),
        ...(sizes.length > 0 ? [`on slices ${ends.join(' to ')}`] : []),
    ];
    return parts.length === 0
        ? ''
        : `These rows show, 4 times in 5, a drop beyond the tolerance of: ${parts.join(', ')}.`;
}
/** Two digits, for an estimate. */
function formatRough(value) {
    return String(Number(value.toPrecision(2)));
}
/** How the comparisons that decide were judged together; empty where there was at most one. */
function familyText(findings) {
    const compared = findings.filter(({ comparison, severity }) => comparison && severity === 'error');
    if (compared.length < 2)
        return '';
    return `${compared.length} comparisons were judged together: one is red only if it is shown worse after Holm's correction; green needs each of them.`;
}


/***/ }),

/***/ 4781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/format-number.ts
var format_number = __webpack_require__(13564);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/report/comparison-words.ts
var comparison_words = __webpack_require__(77773);
;// CONCATENATED MODULE: ./src/report/loss-chart.ts
/** More points than this only make the Markdown longer. */
const MOST_POINTS = 60;
/**
 * Mermaid's own first colour is nearly white. The title names the colours: a legend is cut off
 * where there is little room.
 */
const COLORS = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da, #d4730b"}}}}%%';
/**
 * The loss by epoch as a mermaid chart, which GitHub draws; empty where there are fewer than two
 * epochs. A long history is thinned evenly: mermaid spreads the points evenly over the axis.
 */
function lossChart(history) {
    if (history.length < 2)
        return '';
    const points = Math.min(MOST_POINTS, history.length);
    const last = history.length - 1;
    const epochs = Array.from({ length: points }, (_, i) => Math.round((i * last) / (points - 1)));
    const line = (name) => {
        const values = epochs.map((i) => history[i][name]);
        if (!values.every((value) => Number.isFinite(value)))
            return [];
        return [`  line [${values.map((value) => Number(value.toPrecision(4))).join(', ')}]`];
    };
    const lines = [...line('loss'), ...line('val_loss')];
    return [
        '```mermaid',
        COLORS,
        'xychart-beta',
        `  title "${lines.length === 2 ? 'loss (blue) and val_loss (orange)' : 'loss'} by epoch"`,
        `  x-axis 1 --> ${history.length}`,
        ...lines,
        '```',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/report/outcome-words.ts
var outcome_words = __webpack_require__(27870);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/markdown.ts









/** More conditions than this hide the ones that matter; slices that pass are folded away before. */
const MOST_OPEN = 30;
/**
 * The report of a run in GitHub Markdown, for the job summary, the comment and `report.md`.
 * Everything that came from a file is escaped.
 */
const markdown = {
    file: run_folder/* RUN_FILES */.a.report,
    render(view) {
        const { conditions, metrics, training } = view;
        const open = conditions.filter(({ onSlice, verdict }) => !onSlice || verdict !== 'pass');
        const slices = conditions.filter(({ onSlice }) => onSlice);
        const left = open.length - MOST_OPEN;
        return [
            rulesPart(view.rules),
            `## ${marks/* MARKS */.j[view.verdict]} ${(0,text_escape/* escapeMarkdown */.FV)(view.name)} ${view.headline}`,
            conditionsTable(open.slice(0, MOST_OPEN)),
            left > 0 ? `${(0,quantities/* plural */.LS)(left, 'more condition')} on slices did not pass: see below.` : '',
            ...view.advice.map(text_escape/* escapeMarkdown */.FV),
            view.accepted === undefined ? '' : (0,text_escape/* escapeMarkdown */.FV)(view.accepted),
            (0,outcome_words/* outcomeLines */.q)(view.outcome).join(' '),
            comparedWith(view),
            details(`Metrics on ${(0,quantities/* plural */.LS)(metrics.testRows, 'test row')}`, metricsTable(metrics)),
            training
                ? details('Training', [trainingSentence(training), lossChart(training.history)].join('\n\n'))
                : '',
            warnings(view),
            // Last, because it is what there can be too much of for a comment.
            slices.length === 0
                ? ''
                : details((0,quantities/* plural */.LS)(slices.length, 'condition on slices', 'conditions on slices'), conditionsTable(slices)),
            footer(view.run),
        ]
            .filter((part) => part !== '')
            .join('\n\n')
            .concat('\n');
    },
};
/** What the work changes of the rules, and whose decide. */
function rulesPart(rules) {
    if (!rules)
        return '';
    const { title, changes, sentences } = rules;
    const code = (text) => `<code>${(0,text_escape/* escapeMarkdown */.FV)(text)}</code>`;
    const items = changes.map(({ key, before, after }) => `${key === undefined ? '' : `${(0,text_escape/* escapeMarkdown */.FV)(key)}: `}${code(before)} → ${code(after)}`);
    const list = items.length === 1 ? ` ${items[0]}` : items.map((item) => `\n> - ${item}`).join('');
    return [
        '> [!WARNING]',
        ...(title === '' ? [] : [`> **${title}:**${list}`, '>']),
        `> ${sentences.map(text_escape/* escapeMarkdown */.FV).join(' ')}`,
    ].join('\n');
}
/**
 * Few columns, so that a phone shows all of them: the reason stands below its condition, intervals
 * and gains below values.
 */
function conditionsTable(conditions) {
    if (conditions.length === 0)
        return '';
    const compared = conditions.some(({ against }) => against);
    return table(['', 'Condition', 'Value', ...(compared ? ['Baseline, gain'] : [])], conditions.map(({ verdict, text, advisory, reason, estimate, against }) => [
        marks/* MARKS */.j[verdict],
        `**${(0,text_escape/* escapeMarkdown */.FV)(text)}**${advisory ? ' (advice)' : ''}<br>${(0,text_escape/* escapeMarkdown */.FV)(reason)}`,
        withInterval((0,words/* formatValue */.Fl)(estimate), (0,words/* formatInterval */.vy)(estimate.interval)),
        ...(compared ? [againstCell(against)] : []),
    ]));
}
function comparedWith({ comparedWith: { text, evidence } }) {
    return [text, ...evidence].map(text_escape/* escapeMarkdown */.FV).join('<br>');
}
function againstCell(against) {
    if (!against || against.baseline === null)
        return '';
    if (against.d === null)
        return (0,format_number/* formatNumber */.Z)(against.baseline);
    const gain = `${(0,format_number/* formatNumber */.Z)(against.baseline)}<br>**${(0,comparison_words/* formatGain */.Nu)(against.d)}**`;
    return withInterval(gain, against.interval?.map(comparison_words/* formatGain */.Nu).join(' to ') ?? '');
}
function withInterval(value, interval) {
    return interval === '' ? value : `${value}<br>${small(interval)}`;
}
function small(text) {
    return `<sub>${text}</sub>`;
}
function metricsTable({ compared, rows }) {
    return table(['Metric', 'Value', ...(compared ? ['Baseline, gain'] : [])], rows.map(({ name, estimate, against }) => {
        return [
            (0,text_escape/* escapeMarkdown */.FV)(name),
            withInterval((0,words/* formatValue */.Fl)(estimate), (0,text_escape/* escapeMarkdown */.FV)((0,words/* valueNote */.e1)(estimate))),
            ...(compared ? [againstCell(against)] : []),
        ];
    }));
}
function trainingSentence(training) {
    const { epochs, trainRows, validationRows, seconds, engine } = training;
    const until = epochs === undefined ? '' : `${epochs}, `;
    const text = `${until}on ${(0,quantities/* grouped */.zD)(trainRows)} rows to train and ${(0,quantities/* grouped */.zD)(validationRows)} to validate, in ${(0,quantities/* formatSeconds */.Xo)(seconds)}. Engine: ${(0,text_escape/* escapeMarkdown */.FV)(engine)}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function warnings({ warnings: messages }) {
    if (messages.length === 0)
        return '';
    const lines = messages.map((message) => `- ${(0,text_escape/* escapeMarkdown */.FV)(message)}`);
    return ['**About the data**', '', ...lines].join('\n');
}
function footer({ id, git, fingerprint, sluice, seconds }) {
    // In a pull request it is the merge commit, which is not the one that the comment names.
    const commit = git ? `, checkout ${(0,words/* shortSha */.Fu)(git.sha)}${git.dirty ? ' with changes' : ''}` : '';
    return `<sub>Run ${(0,text_escape/* escapeMarkdown */.FV)(id)}${commit}, data ${fingerprint.slice(0, 12)}, Sluice ${(0,text_escape/* escapeMarkdown */.FV)(sluice)}, ${(0,quantities/* formatSeconds */.Xo)(seconds)}</sub>`;
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 27870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outcomeLines)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/**
 * What became of the model, a sentence each.
 * @param place where it was exported to, as the reader would write it; absent where the reader's
 * disk is another one
 */
function outcomeLines(outcome, place) {
    switch (outcome.kind) {
        case 'not passed':
            return ['The model was not exported.'];
        case 'judged':
            return outcome.promoted ? ['These predictions are the baseline from now on.'] : [];
        case 'no export path':
            return [
                'The model was not exported: the config has no export.path.',
                ...promotedLines(outcome.promoted),
            ];
        case 'export pending':
            return ['The model was to be exported: this record was kept before that was done.'];
        case 'exported': {
            const size = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(outcome.files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(outcome.bytes)}`;
            const exported = place === undefined
                ? `The model was exported: ${size}, read back and proven to give the same predictions${nearText(outcome.near)}.`
                : `The model is in ${place} (${size}).`;
            return [exported, ...promotedLines(outcome.promoted)];
        }
    }
}
/** ` (onnx: probabilities to about 1.3e-7)` */
function nearText(near) {
    if (near.length === 0)
        return '';
    const parts = near.map(({ format, difference, of }) => of === 'probability'
        ? `${format}: probabilities to about ${difference.toPrecision(2)}`
        : `${format}: to about ${difference.toPrecision(2)} standard deviations of the label`);
    return ` (${parts.join('; ')})`;
}
function promotedLines(promoted) {
    return promoted ? ['It is the baseline from now on.'] : [];
}


/***/ }),

/***/ 87496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);
/* harmony import */ var _text_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54777);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38866);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27870);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72691);






/**
 * The report of a run for a terminal or a log: lines, the last without a newline.
 * @param folder the working directory; paths in it are shown relative to it
 */
function terminalReport(view, colors, folder) {
    const { verdict, headline, name, run } = view;
    const color = { passed: colors.green, failed: colors.red, inconclusive: colors.yellow }[verdict];
    return [
        ...rulesLines(view, colors),
        '',
        colors.bold('Metrics on the test rows'),
        ...metricLines(view.metrics.rows, colors),
        '',
        colors.bold('Gate'),
        ...comparedWithLines(view).map((line) => colors.dim((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(line))),
        ...conditionLines(view.conditions, colors),
        '',
        `${_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j[verdict]} ${colors.bold(color(headline))}`,
        ...[...view.advice, ...(view.accepted === undefined ? [] : [view.accepted])].map((line) => `   ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(line)}`),
        ...(0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeLines */ .q)(view.outcome, placeOf(view.outcome, folder)).map((line) => `   ${line}`),
        colors.dim(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${name} ${run.id}`)}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(run.seconds)}`),
    ].join('\n');
}
/** What the work changes of the rules comes before anything else. */
function rulesLines({ rules }, colors) {
    if (!rules)
        return [];
    const { title, changes, sentences } = rules;
    return [
        '',
        ...(title === '' ? [] : [colors.bold(colors.yellow(`${title}:`))]),
        ...changes.map(({ key, before, after }) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`  ${key === undefined ? '' : `${key}: `}${before} → ${after}`)),
        ...sentences.map((sentence) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(sentence)),
    ];
}
/** Why there was none stands beside each condition that asks for one. */
function comparedWithLines({ comparedWith }) {
    const { found, text, url, evidence } = comparedWith;
    return found ? [text, ...(url === undefined ? [] : [url]), ...evidence] : [];
}
/** Longer conditions than this are not lined up with. */
const WIDEST = 48;
function conditionLines(conditions, colors) {
    const texts = conditions.map(({ text, advisory }) => `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(text)}${advisory ? ' (advice)' : ''}`);
    const width = Math.max(...texts.map(({ length }) => (length <= WIDEST ? length : 0)));
    return conditions.map(({ verdict, reason }, i) => `${_text_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j[verdict]} ${texts[i].padEnd(width)}  ${colors.dim((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(reason))}`);
}
function metricLines(metrics, colors) {
    const rows = metrics.map(({ name, estimate }) => ({
        name: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(name),
        value: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(estimate),
        note: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .valueNote */ .e1)(estimate)),
    }));
    const width = Math.max(...rows.map(({ name }) => name.length));
    const valueWidth = Math.max(...rows.map(({ value }) => value.length));
    return rows.map(({ name, value, note }) => {
        const start = `  ${name.padEnd(width)}  `;
        return note === '' ? start + value : `${start}${value.padEnd(valueWidth)}  ${colors.dim(note)}`;
    });
}
function placeOf(outcome, folder) {
    return outcome.kind === 'exported' ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(shownPath(outcome.path, folder)) : '';
}
/** A path as a person in the folder would write it. */
function shownPath(path, folder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return short === '' || short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) ? path : short;
}


/***/ }),

/***/ 44652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./src/report/comparison-words.ts
var comparison_words = __webpack_require__(77773);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/rules-words.ts



/** More changes than this hide the verdict. */
const MOST_SHOWN = 20;
/** Characters of a rule that are shown. */
const LONGEST = 200;
/** What there is to say of the rules before anything else; undefined where it is nothing. */
function rulesView({ rules, git, decision }) {
    if (!rules)
        return undefined;
    const { changes, agreed } = rules;
    if (changes.length === 0 && !rules.inapplicable && agreed.in !== 'nothing')
        return undefined;
    const work = workOf(git?.ref ?? '');
    const what = changes.every(({ path }) => path.startsWith('gate.')) ? 'the gate' : 'the rules';
    const left = changes.length - MOST_SHOWN;
    return {
        title: changes.length === 0 ? '' : `${work} changes ${what}`,
        changes: changes.slice(0, MOST_SHOWN).map(shownChange),
        sentences: [
            ...(left > 0 ? [`${(0,quantities/* plural */.LS)(left, 'more change')} of the rules: see the run record.`] : []),
            ...decidedBy(rules, decision, work),
        ],
    };
}
function workOf(ref) {
    if (ref.startsWith('refs/pull/'))
        return 'This pull request';
    return ref.startsWith('refs/heads/gh-readonly-queue/') ? 'This merge group' : 'This work';
}
function shownChange({ path, base, head }) {
    const condition = path === 'gate.conditions';
    const text = (value, none) => value === null ? none : (0,shorten/* shorten */.m)(value, LONGEST);
    return {
        ...(!condition && { key: path }),
        before: text(base, condition ? 'no such condition' : 'not set'),
        after: text(head, condition ? 'removed' : 'not set'),
    };
}
function decidedBy({ decides, agreed, inapplicable, other }, decision, work) {
    const own = `${work.replace('This', 'the')}’s own rules`;
    if (agreed.in === 'nothing') {
        return [
            `The base ${(0,words/* shortSha */.Fu)(agreed.sha)} has no such config, and no promoted run says what is asked (${agreed.why}): ${own} decide.`,
        ];
    }
    const before = agreed.in === 'base'
        ? `the rules of the base ${(0,words/* shortSha */.Fu)(agreed.sha)}`
        : `the rules that run ${agreed.runId} was promoted by`;
    if (inapplicable) {
        return [
            `${upper(before)} can’t be applied any more, which counts as failed: ${inapplicable.map(oneLine).join('; ')}.`,
            ...otherSays(own, other),
            WAY_OUT,
        ];
    }
    const [deciding, others] = decides === 'base' ? [before, own] : [own, before];
    const wouldPass = other && 'verdict' in other && other.verdict === 'passed';
    const stuck = decides === 'base' && decision.verdict !== 'passed' && wouldPass;
    return [`${upper(deciding)} decide.`, ...otherSays(others, other), ...(stuck ? [WAY_OUT] : [])];
}
const WAY_OUT = 'If the change of the rules is meant, it is for people to decide: merge it after a review, or set rules: head on the action where every change of the rules is reviewed.';
function otherSays(whose, other) {
    if (!other)
        return [];
    return 'why' in other
        ? [`By ${whose} it can’t be judged: ${other.why.map(oneLine).join('; ')}.`]
        : [`By ${whose}: ${(0,words/* headline */.Pl)(other)}.`];
}
/** A problem with its fix, which stands on a line of its own elsewhere. */
function oneLine(problem) {
    return problem.split('\n')[0].replace(/\.$/, '');
}
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/report/view.ts



/** What there is to say of a run that came to a verdict. */
function viewOf(record) {
    const { decision, data, timings } = record;
    const rules = rulesView(record);
    return {
        verdict: decision.verdict,
        ...(rules && { rules }),
        name: (0,words/* experimentName */.By)(record),
        headline: (0,words/* headline */.Pl)(decision),
        conditions: decision.findings.map(conditionRow),
        advice: (0,comparison_words/* adviceLines */.CY)(record),
        outcome: outcomeOf(record),
        ...(record.accepted && { accepted: (0,comparison_words/* acceptedText */.zs)(record.accepted) }),
        comparedWith: comparedWith(record),
        metrics: metricTable(record),
        ...(data.splits.method !== 'given' && { training: trainingOf(record) }),
        warnings: data.warnings.map(({ message }) => message),
        run: {
            id: record.id,
            git: record.git,
            fingerprint: data.fingerprint,
            sluice: record.environment.sluice,
            seconds: timings.totalSeconds,
        },
    };
}
function trainingOf({ epochs, data, timings, trainer, history }) {
    return {
        ...(epochs && { epochs: (0,words/* epochsText */.yW)(epochs) }),
        trainRows: data.splits.train,
        validationRows: data.splits.validation,
        seconds: timings.trainSeconds,
        engine: trainer.engine,
        history,
    };
}
function conditionRow(finding) {
    const { verdict, where, severity, reason, value, interval, comparison, place } = finding;
    return {
        verdict,
        text: (0,words/* conditionText */.D3)(finding),
        onSlice: where !== undefined,
        advisory: severity === 'warn',
        reason,
        estimate: { value, interval },
        ...(comparison && { against: comparison }),
        ...(place && { place }),
    };
}
function outcomeOf(record) {
    const { decision, data, artifacts, parity = [], exportPath: path, promoted, task } = record;
    if (data.splits.method === 'given')
        return { kind: 'judged', promoted };
    if (decision.verdict !== 'passed')
        return { kind: 'not passed' };
    if (path === null)
        return { kind: 'no export path', promoted };
    if (record.export === 'pending')
        return { kind: 'export pending' };
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    const of = task === 'regression' ? 'standard deviation' : 'probability';
    const near = parity
        .filter(({ difference }) => difference > 0)
        .map(({ format, difference }) => ({ format, difference, of }));
    return { kind: 'exported', path, files: artifacts.length, bytes, near, promoted };
}
function comparedWith(record) {
    const { baseline, comparison, decision } = record;
    const lines = comparison
        ? [
            (0,comparison_words/* unitsText */.vQ)(record),
            (0,comparison_words/* shownText */.f$)(comparison),
            (0,comparison_words/* flipsText */.op)(comparison),
            (0,comparison_words/* familyText */.Mm)(decision.findings),
            comparison.maySeen ? '' : (0,comparison_words/* powerText */.JA)(decision.findings),
        ]
        : [];
    return {
        found: baseline.found,
        text: (0,comparison_words/* baselineText */.BW)(record),
        ...('url' in baseline && baseline.url !== undefined && { url: baseline.url }),
        evidence: lines.filter((line) => line !== ''),
    };
}
/** What the command said of itself: never to be taken for what was measured. */
function reportedMetrics({ reported, data }) {
    const n = data.splits.test;
    return Object.entries(reported?.metrics ?? {}).map(([name, value]) => ({
        name: `${name} (reported)`,
        estimate: { value, interval: null, n, ...(value === null && { why: 'it is not a number' }) },
    }));
}
function metricTable(record) {
    const { comparison, data } = record;
    const compared = new Map(comparison?.metrics.map((row) => [row.metric, row]));
    return {
        testRows: data.splits.test,
        compared: comparison !== null,
        rows: [
            ...(0,words/* shownMetrics */.fE)(record).map(([name, estimate]) => {
                const against = compared.get(name);
                return { name, estimate, ...(against && { against }) };
            }),
            ...reportedMetrics(record),
        ],
    };
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
