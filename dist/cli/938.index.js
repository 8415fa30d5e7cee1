export const id = 938;
export const ids = [938];
export const modules = {

/***/ 8938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13139);
/* harmony import */ var _record_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25520);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4781);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87496);






/** `report RUN`: the report of a stored run, or its Markdown. Returns the exit code. */
async function reportCommand(id, options, { colors, say }) {
    const folder = await new _record_store_js__WEBPACK_IMPORTED_MODULE_3__/* .Store */ .il((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.store)).find(id);
    const record = await folder.readRecord();
    if (options.json)
        process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
    else if (record.status !== 'finished') {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`run ${record.id} has no report, it ${record.status === 'broke' ? 'broke' : 'was interrupted'}: ${record.error}`, { fix: 'See what it had reached with --json.' });
    }
    else if (options.markdown)
        process.stdout.write((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownReport */ .q)(record));
    else
        say((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalReport */ .R)(record, colors, process.cwd()));
    return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.passed;
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
/* harmony export */   op: () => (/* binding */ flipsText)
/* harmony export */ });
/* harmony import */ var _text_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13564);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);


/** `+0.0123`, `-0.4`: a gain always shows its sign. */
function formatGain(d) {
    return `${d >= 0 ? '+' : ''}${(0,_text_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .Z)(d)}`;
}
/** Which run the candidate was held against, and how it was chosen; or why there was none. Holds text from the record. */
function baselineText({ baseline, comparison }) {
    if (!baseline.found)
        return `No baseline: ${baseline.reason}.`;
    const commit = baseline.sha === null ? '' : ` of commit ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(baseline.sha)}`;
    const run = `Baseline: run ${baseline.runId}${commit}, ${baseline.how}`;
    if (!comparison)
        return `${run}.`;
    return `${run}; ${comparison.note ?? `compared on the same ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(comparison.rows, 'test row')}`}.`;
}
/** What the evidence shows, Holm-corrected, and how many metrics it can't tell apart; those of a single class are left out. */
function shownText({ metrics, maySeen }) {
    if (maySeen)
        return 'Nothing is shown by rows that the baseline may have seen.';
    const whole = metrics.filter(({ metric }) => !metric.includes('('));
    const list = (wanted) => whole
        .filter(({ shown }) => shown === wanted)
        .map(({ metric, d }) => `${metric} ${formatGain(d ?? 0)}`)
        .join(', ') || 'nothing';
    const rest = whole.filter(({ shown }) => shown === null).length;
    return `Of all metrics, after Holm's correction: shown better: ${list('better')}; shown worse: ${list('worse')}; no difference shown: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, 'metric')}.`;
}
/** `34 rows only this model gets right, 28 only the baseline`; of a loss, the rows on which each does better. */
function flipsText({ metrics, maySeen }) {
    if (maySeen)
        return '';
    const accuracy = metrics.find(({ metric }) => metric === 'accuracy');
    const flips = accuracy?.flips;
    if (!flips)
        return '';
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(flips.candidate, 'row')} only this model gets right, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(flips.baseline)} only the baseline.`;
}
/** What to do about what is inconclusive; empty where nothing is. */
function adviceLines({ decision, comparison, }) {
    const untold = decision.findings.filter(({ verdict }) => verdict === 'inconclusive');
    const compares = untold.filter(({ threshold }) => threshold.kind !== 'absolute');
    if (comparison?.maySeen && compares.length > 0) {
        return [
            'More rows do not help where the baseline may have seen them. One run with baseline: none starts anew; data.id: COLUMN lets rows keep their sides when columns come, go or are written otherwise.',
        ];
    }
    const lines = [];
    if (untold.some((finding) => finding.comparison?.rowsNeeded)) {
        lines.push("What can't be told takes more test rows, as many as it says, or a wider tolerance.");
    }
    if (compares.some((finding) => !finding.comparison)) {
        lines.push('What has nothing to be compared with stays so until a model is promoted: one run with baseline: none starts anew.');
    }
    return lines;
}
/** The smallest drop beyond the tolerated one that each comparison could have shown; those on slices as a range. */
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
  q: () => (/* binding */ markdownReport)
});

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/format-number.ts
var format_number = __webpack_require__(13564);
// EXTERNAL MODULE: ./src/report/comparison-words.ts
var comparison_words = __webpack_require__(77773);
;// CONCATENATED MODULE: ./src/report/loss-chart.ts
/** More points than this only make the Markdown longer. */
const MOST_POINTS = 60;
/** Mermaid's own first colour is nearly white. The title names the colours: a legend is cut off where there is little room. */
const COLORS = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da, #d4730b"}}}}%%';
/**
 * The loss by epoch as a mermaid chart, which GitHub draws; empty where there are fewer than two epochs. A long history is thinned evenly:
 * mermaid spreads the points evenly over the axis.
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

// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/markdown.ts





/** More findings than this hide the ones that matter; slices that pass are folded away before. */
const MOST_OPEN = 30;
/**
 * The report of a run in GitHub Markdown, for the job summary, the comment and `report.md`. Everything that came from a file is
 * escaped.
 */
function markdownReport(record) {
    const { findings } = record.decision;
    const open = findings.filter(({ where, verdict }) => where === undefined || verdict !== 'pass');
    const slices = findings.filter(({ where }) => where !== undefined);
    const left = open.length - MOST_OPEN;
    return [
        `## ${words/* MARKS */.j7[record.decision.verdict]} ${(0,text_escape/* escapeMarkdown */.FV)((0,words/* experimentName */.By)(record))} ${(0,words/* headline */.Pl)(record.decision)}`,
        conditionsTable(open.slice(0, MOST_OPEN)),
        left > 0 ? `${(0,words/* plural */.LS)(left, 'more condition')} on slices did not pass: see below.` : '',
        ...(0,comparison_words/* adviceLines */.CY)(record).map(text_escape/* escapeMarkdown */.FV),
        outcome(record),
        against(record),
        details(`Metrics on ${(0,words/* plural */.LS)(record.data.splits.test, 'test row')}`, metricsTable(record)),
        details('Training', [trainingSentence(record), lossChart(record.history)].join('\n\n')),
        warnings(record),
        // Last, because it is what there can be too much of for a comment.
        slices.length === 0
            ? ''
            : details((0,words/* plural */.LS)(slices.length, 'condition on slices', 'conditions on slices'), conditionsTable(slices)),
        footer(record),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
/** Few columns, so that a phone shows all of them: the reason stands below its condition, intervals and gains below values. */
function conditionsTable(findings) {
    const compared = findings.some(({ comparison }) => comparison);
    return table(['', 'Condition', 'Value', ...(compared ? ['Baseline, gain'] : [])], findings.map((finding) => [
        words/* MARKS */.j7[finding.verdict],
        `**${(0,text_escape/* escapeMarkdown */.FV)((0,words/* conditionText */.D3)(finding))}**${finding.severity === 'warn' ? ' (advice)' : ''}<br>${(0,text_escape/* escapeMarkdown */.FV)(finding.reason)}`,
        withInterval((0,words/* formatValue */.Fl)(finding), (0,words/* formatInterval */.vy)(finding.interval)),
        ...(compared ? [againstCell(finding.comparison)] : []),
    ]));
}
/** What it was compared with, and what that shows. */
function against(record) {
    const { comparison, decision } = record;
    const lines = [(0,comparison_words/* baselineText */.BW)(record)];
    if (comparison)
        lines.push((0,comparison_words/* shownText */.f$)(comparison), (0,comparison_words/* flipsText */.op)(comparison), (0,comparison_words/* familyText */.Mm)(decision.findings), comparison.maySeen ? '' : (0,comparison_words/* powerText */.JA)(decision.findings));
    return lines
        .filter((line) => line !== '')
        .map(text_escape/* escapeMarkdown */.FV)
        .join('<br>');
}
/** The baseline's value, and how much better the candidate is. */
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
function outcome({ decision, artifacts, promoted, exportPath }) {
    if (decision.verdict !== 'passed')
        return 'The model was not exported.';
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    const exported = exportPath === null
        ? 'The model was not exported: the config has no export.path.'
        : `The model was exported: ${(0,words/* plural */.LS)(artifacts.length, 'file')}, ${(0,words/* formatBytes */.z3)(bytes)}, read back and proven to give the same predictions.`;
    return promoted ? `${exported} It is the baseline from now on.` : exported;
}
function metricsTable(record) {
    const { comparison } = record;
    const rows = new Map(comparison?.metrics.map((row) => [row.metric, row]));
    return table(['Metric', 'Value', ...(comparison ? ['Baseline, gain'] : [])], (0,words/* shownMetrics */.fE)(record).map(([name, estimate]) => {
        const row = rows.get(name);
        const why = estimate.value === null ? (0,text_escape/* escapeMarkdown */.FV)(estimate.why ?? '') : '';
        return [
            (0,text_escape/* escapeMarkdown */.FV)(name),
            withInterval((0,words/* formatValue */.Fl)(estimate), why || (0,words/* formatInterval */.vy)(estimate.interval)),
            ...(comparison ? [againstCell(row)] : []),
        ];
    }));
}
function trainingSentence({ epochs, trainer, timings, data }) {
    const { train, validation } = data.splits;
    const text = `${(0,words/* epochsText */.yW)(epochs)}, on ${(0,words/* grouped */.zD)(train)} rows to train and ${(0,words/* grouped */.zD)(validation)} to validate, in ${(0,words/* formatSeconds */.Xo)(timings.trainSeconds)}. Engine: ${(0,text_escape/* escapeMarkdown */.FV)(trainer.engine)}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function warnings({ data }) {
    if (data.warnings.length === 0)
        return '';
    const lines = data.warnings.map(({ message }) => `- ${(0,text_escape/* escapeMarkdown */.FV)(message)}`);
    return ['**About the data**', '', ...lines].join('\n');
}
function footer({ id, git, data, environment, timings }) {
    // In a pull request it is the merge commit, which is not the one that the comment names.
    const commit = git ? `, checkout ${(0,words/* shortSha */.Fu)(git.sha)}${git.dirty ? ' with changes' : ''}` : '';
    return `<sub>Run ${(0,text_escape/* escapeMarkdown */.FV)(id)}${commit}, data ${data.fingerprint.slice(0, 12)}, Sluice ${(0,text_escape/* escapeMarkdown */.FV)(environment.sluice)}, ${(0,words/* formatSeconds */.Xo)(timings.totalSeconds)}</sub>`;
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
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
/* harmony import */ var _comparison_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77773);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72691);




/**
 * The report of a run for a terminal or a log: lines, the last without a newline.
 * @param folder the working directory; paths in it are shown relative to it
 */
function terminalReport(record, colors, folder) {
    const { decision } = record;
    const color = { passed: colors.green, failed: colors.red, inconclusive: colors.yellow }[decision.verdict];
    return [
        '',
        colors.bold('Metrics on the test rows'),
        ...metricLines(record, colors),
        '',
        colors.bold('Gate'),
        ...againstLines(record).map((line) => colors.dim((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(line))),
        ...findingLines(record, colors),
        '',
        `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[decision.verdict]} ${colors.bold(color((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(decision)))}`,
        ...(0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceLines */ .CY)(record).map((line) => `   ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(line)}`),
        ...whatNext(record, folder),
        colors.dim(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .experimentName */ .By)(record)} ${record.id}`)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSeconds */ .Xo)(record.timings.totalSeconds)}`),
    ].join('\n');
}
function againstLines(record) {
    const { baseline, comparison, decision } = record;
    if (!baseline.found)
        return comparison ? [(0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineText */ .BW)(record)] : [];
    const lines = [(0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineText */ .BW)(record), baseline.url ?? ''];
    if (comparison) {
        lines.push((0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shownText */ .f$)(comparison), (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_2__/* .flipsText */ .op)(comparison), (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_2__/* .familyText */ .Mm)(decision.findings), comparison.maySeen ? '' : (0,_comparison_words_js__WEBPACK_IMPORTED_MODULE_2__/* .powerText */ .JA)(decision.findings));
    }
    return lines.filter((line) => line !== '');
}
/** Longer conditions than this are not lined up with. */
const WIDEST = 48;
function findingLines({ decision }, colors) {
    const texts = decision.findings.map((finding) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionText */ .D3)(finding)) + (finding.severity === 'warn' ? ' (advice)' : ''));
    const width = Math.max(...texts.map(({ length }) => (length <= WIDEST ? length : 0)));
    return decision.findings.map(({ verdict, reason }, i) => `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[verdict]} ${texts[i].padEnd(width)}  ${colors.dim((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(reason))}`);
}
function metricLines(record, colors) {
    const rows = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shownMetrics */ .fE)(record).map(([name, estimate]) => ({
        name: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(name),
        value: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(estimate),
        note: estimate.value === null ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(estimate.why ?? '') : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(estimate.interval),
    }));
    const width = Math.max(...rows.map(({ name }) => name.length));
    const valueWidth = Math.max(...rows.map(({ value }) => value.length));
    return rows.map(({ name, value, note }) => {
        const start = `  ${name.padEnd(width)}  `;
        return note === '' ? start + value : `${start}${value.padEnd(valueWidth)}  ${colors.dim(note)}`;
    });
}
function whatNext({ decision, exportPath, artifacts, promoted }, folder) {
    if (decision.verdict !== 'passed')
        return ['   The model was not exported.'];
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    const size = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(artifacts.length, 'file')}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)}`;
    return [
        exportPath === null
            ? '   The model was not exported: the config has no export.path.'
            : `   The model is in ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(shownPath(exportPath, folder))} (${size}).`,
        ...(promoted ? ['   It is the baseline of the next run.'] : []),
    ];
}
/** A path as a person in the folder would write it. */
function shownPath(path, folder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return short === '' || short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) ? path : short;
}


/***/ })

};
