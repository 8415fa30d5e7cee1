export const id = 2242;
export const ids = [2242,381];
export const modules = {

/***/ 60067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bar)
/* harmony export */ });
/** Cells on each side of what is allowed. */
const CELLS = 6;
const UNICODE = { filled: '\u2588', empty: '\u00b7', allowed: '\u2502' };
const ASCII = { filled: '#', empty: '.', allowed: '|' };
/**
 * The likely range of a difference against what is allowed, which stands in the middle: left of it
 * is worse than allowed, right of it is fine. A cell is a sixth of the way to the farther end, and
 * filled where at least half of it is covered. The cells beside the middle never contradict the
 * range: one that ends before it leaves the next empty, one that crosses fills both.
 * @param interval of the gain
 * @param margin how much worse is allowed; below 0 a gain is asked
 */
function bar([low, high], margin, ascii = false) {
    const { filled, empty, allowed } = ascii ? ASCII : UNICODE;
    const from = low + margin;
    const to = high + margin;
    const crosses = from < 0 && to > 0;
    const cell = Math.max(Math.abs(from), Math.abs(to)) / CELLS;
    const side = (sign) => Array.from({ length: CELLS }, (_, i) => {
        const [start, end] = sign < 0 ? [-(i + 1) * cell, -i * cell] : [i * cell, (i + 1) * cell];
        const covered = Math.min(to, end) - Math.max(from, start);
        // Beside the middle only what crosses it, or lies on that side up to it, is filled.
        const enough = i > 0 ? covered >= cell / 2 : crosses || covered >= cell;
        return cell > 0 && enough ? filled : empty;
    });
    return `${side(-1).reverse().join('')}${allowed}${side(1).join('')}`;
}


/***/ }),

/***/ 93099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: (() => (/* binding */ HEADINGS)),
/* harmony export */   y: (() => (/* binding */ VERDICT_PAGE))
/* harmony export */ });
/** What stands over parts of a report, alike on every surface. */
const HEADINGS = {
    changed: 'Changed since the baseline',
    decided: 'How this was decided',
    newRules: 'Approving this approves new rules:',
    toDo: 'To do:',
    verdictPage: 'How a verdict is reached',
};
const VERDICT_PAGE = 'https://github.com/sluice-ml/sluice/blob/main/docs/verdict.md';


/***/ }),

/***/ 4381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** What the rows say that are kept for the last word; empty where none are. */
var lastWordText = (function lastWordText({ data, decision, }) {
    const { confirm: rows } = data.splits;
    if (rows === undefined)
        return '';
    const said = decision.findings.filter(({ confirm }) => confirm);
    const kept = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row is', 'rows are')} kept for the last word`;
    if (said.length === 0)
        return `${kept}, and asked only before a promotion: not this time.`;
    if (said.some(({ verdict }) => verdict === 'fail'))
        return `${kept}, and they forbid it.`;
    const judged = said.some(({ verdict, comparison }) => verdict === 'pass' || comparison);
    return judged
        ? `${kept}, and show nothing against the model.`
        : `${kept}, and no earlier model has answered them yet.`;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ON_KEPT_ROWS),
/* harmony export */   o: (() => (/* binding */ lastWordText))
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** What a condition is about that is asked of rows that are kept for the last word. */
const ON_KEPT_ROWS = 'on the rows kept for the last word';



/***/ }),

/***/ 32242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * The loss by epoch as a mermaid chart, which GitHub draws; empty where there are fewer than two
 * epochs. A long history is thinned evenly: mermaid spreads the points evenly over the axis.
 */
var lossChart = (function lossChart(history) {
    if (history.length < 2)
        return '';
    const points = Math.min(MOST_POINTS, history.length);
    const last = history.length - 1;
    const epochs = Array.from({ length: points }, ((_, i) => Math.round((i * last) / (points - 1))));
    const line = ((name) => {
        const values = epochs.map(((i) => history[i][name]));
        if (!values.every(((value) => Number.isFinite(value))))
            return [];
        return [`  line [${values.map(((value) => Number(value.toPrecision(4)))).join(', ')}]`];
    });
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
});
/** What the verdict rests on, whatever became of the run. */
var evidenceParts = (function evidenceParts(view, { open, more, slices }) {
    return [
        conditionsTable(open),
        legend(view, [...open, ...more, ...slices]),
        notePart(view),
        prose(view.looks),
        moreConditions(more),
        details(view.metrics.title, metricsTable(view.metrics)),
        weakSlicesPart(view.weakSlices),
        decidedPart(view),
    ];
});
/** Text for one line of Markdown, in which a number and its unit stay together. */
var prose = (function prose(text) {
    // A colon before a space is part of no address and no emoji's name.
    const escaped = (0,text_escape/* escapeMarkdown */.FV)(text).replace(/&#58;(?= )/g, ':');
    return escaped.replace(/(\d) pp\b/g, '$1\u00a0pp');
});
/** Each stands in one place; the worst come first. */
var spread = (function spread(conditions) {
    const folded = (({ where, guard, verdict }) => (guard && verdict !== 'fail') || (where !== undefined && verdict === 'pass'));
    const shown = conditions.filter(((row) => !folded(row)));
    return {
        open: shown.slice(0, MOST_OPEN),
        more: shown.slice(MOST_OPEN),
        slices: conditions.filter(folded),
    };
});
/** What the work changes of the rules, and whose decide. */
var rulesPart = (function rulesPart(rules) {
    if (!rules)
        return '';
    const { changes, sentences } = rules;
    const items = changes.map(({ key, before, after }) => `> - ${key === undefined ? '' : `${prose(key)}: `}<code>${prose(before)}</code> \u2192 <code>${prose(after)}</code>`);
    return [
        '> [!IMPORTANT]',
        ...(items.length === 0 ? [] : [`> **${headings/* HEADINGS */.A.newRules}**`, ...items, '>']),
        `> ${sentences.map(prose).join(' ')}`,
    ].join('\n');
});
var whyPart = (function whyPart({ why }) {
    return `**${prose(why.main)}**${why.rest === '' ? '' : ` ${prose(why.rest)}`}`;
});
/** Before all else where it is all that has changed, else with the rest of that. */
var newDataPart = (function newDataPart({ newData }, first) {
    return newData?.alone === first ? prose(newData.text) : '';
});
/** The way out, and what became of the model. */
var toDoPart = (function toDoPart({ toDo, outcome, run, accepted }) {
    const way = toDo === '' ? '' : `**${headings/* HEADINGS */.A.toDo}** ${prose(toDo)}`;
    const lines = [way, accepted === undefined ? '' : prose(accepted), ...(0,outcome_words/* outcomeLines */.q)(outcome, run)];
    return lines.filter(((line) => line !== '')).join(' ');
});
/** Two columns, so that a phone shows both: the sentence stands below its condition. */
var conditionsTable = (function conditionsTable(conditions) {
    if (conditions.length === 0)
        return '';
    return table(['Condition', 'Value'], conditions.map(((row) => [conditionCell(row), valueCell(row.value, row.was)])));
});
var conditionCell = (function conditionCell(row) {
    const { verdict, condition, where, spared, sentence, range } = row;
    const rows = where === undefined ? '' : ` where ${prose(where)}`;
    return [
        `${marks/* MARKS */.j7[spared ? 'spared' : verdict]} **${prose(condition)}**${rows}${(0,words/* rowNotes */.g7)(row)}`,
        ...(sentence === '' ? [] : [prose(sentence)]),
        // A screen reader skips it: the sentence above holds the same numbers.
        ...(range ? [`<code aria-hidden="true">${(0,bar/* bar */.M)(range.interval, range.margin)}</code>`] : []),
    ].join('<br>');
});
var valueCell = (function valueCell(value, was) {
    return was === undefined ? value : `${value}<br>${small(`was\u00a0${was}`)}`;
});
var legend = (function legend({ confidence }, conditions) {
    if (!conditions.some((({ range }) => range)))
        return '';
    return small(`Bar: the likely range of the difference (${(0,words/* confidenceText */.S$)(confidence)}). Left of \u2502 is worse than allowed, right of it is fine.`);
});
/** How the rows were paired, where it was not simply all of them. */
var notePart = (function notePart({ comparedWith: { note } }) {
    return note === undefined ? '' : `${(0,text_case/* upper */.j)(prose(note))}.`;
});
var moreConditions = (function moreConditions(more) {
    if (more.length === 0)
        return '';
    const hold = more.filter(({ verdict }) => verdict === 'pass').length;
    const titles = [
        more.length === hold ? '' : `${(0,quantities/* plural */.LS)(more.length - hold, 'more does', 'more do')} not hold`,
        hold === 0 ? '' : `${(0,quantities/* plural */.LS)(hold, 'more condition holds', 'more conditions hold')}`,
    ];
    return details(titles.filter((title) => title !== '').join(', '), conditionsTable(more));
});
var metricsTable = (function metricsTable({ compared, rows }) {
    return compared
        ? table(['Metric', 'Value', 'Difference'], rows.map(comparedCells))
        : table(['Metric', 'Value'], rows.map((({ name, value, note }) => [
            prose(name),
            note === '' ? value : `${value}<br>${small(prose(note))}`,
        ])));
});
var comparedCells = (function comparedCells({ name, value, note, was, difference }) {
    const cell = value === '\u2013' && note !== '' ? `${value}<br>${small(prose(note))}` : value;
    if (!difference)
        return [prose(name), cell, ''];
    const { text, shown, range } = difference;
    const said = shown ? `**${prose(text)}**` : prose(text);
    return [
        prose(name),
        valueCell(cell, was),
        range === '' ? said : `${said}<br>${small(prose(range))}`,
    ];
});
/** One is what the rest is about, so the others are folded. */
var variantsPart = (function variantsPart(variants) {
    if (!variants)
        return '';
    const { title, metric, rows, note } = variants;
    const shown = rows.map(({ name, chosen, verdict, value, difference, range }) => [
        `${marks/* MARKS */.j7[verdict]} ${chosen ? `**${prose(name)}** (taken)` : prose(name)}`,
        value,
        [difference === '' ? '' : `**${prose(difference)}**`, range === '' ? '' : small(prose(range))]
            .filter(Boolean)
            .join('<br>'),
    ]);
    const named = metric === '' ? 'Value' : prose(metric);
    return details(prose(title), `${table(['Variant', named, 'Difference'], shown)}\n\n${prose(note)}`);
});
var weakSlicesPart = (function weakSlicesPart(weak) {
    return weak ? details(weak.title, `${weakSlicesTable(weak)}\n\n${prose(weak.note)}`) : '';
});
var decidedPart = (function decidedPart({ decided }) {
    if (decided.length === 0)
        return '';
    const lines = decided.map(((line) => `- ${prose(line)}`));
    return details(headings/* HEADINGS */.A.decided, [...lines, `- [${headings/* HEADINGS */.A.verdictPage}](${headings/* VERDICT_PAGE */.y})`].join('\n'));
});
var trainingPart = (function trainingPart(training) {
    if (!training)
        return '';
    const { epochs, continued, reused, repeats, engine, history } = training;
    const rows = `${prose(training.rows)}. Engine: ${prose(engine)}.${continued === undefined ? '' : ` ${(0,text_case/* upper */.j)(prose(continued))}.`}`;
    const chart = lossChart(history);
    return details(['Training', reused === undefined ? epochs : prose(reused), repeats && prose(repeats)]
        .filter(Boolean)
        .join(': '), chart === '' ? rows : `${rows}\n\n${chart}`);
});
var warningsPart = (function warningsPart({ warnings }) {
    if (warnings.length === 0)
        return '';
    const lines = warnings.map((message) => `- ${prose(message)}`);
    return details(`About the data: ${(0,quantities/* plural */.LS)(warnings.length, 'warning')}`, lines.join('\n'));
});
var slicesPart = (function slicesPart(slices) {
    if (slices.length === 0)
        return '';
    const unclear = slices.filter(({ verdict }) => verdict !== 'pass').length;
    const names = new Set(slices.map(({ where }) => where));
    const counted = `${(0,quantities/* plural */.LS)(names.size, 'slice')}: ${(0,quantities/* plural */.LS)(slices.length - unclear, 'condition holds', 'conditions hold')}`;
    return details(unclear === 0 ? counted : `${counted}, ${(0,quantities/* grouped */.zD)(unclear)} can\u2019t be told`, conditionsTable(slices));
});
/** Where it all comes from, on one line. */
var footer = (function footer({ comparedWith, run, outcome }, links) {
    const { found, text, sha, url, rows } = comparedWith;
    const page = links && runPage(url, links);
    const linked = page ? `[${prose(text)}](${page})` : prose(text);
    const commit = (of) => links ? `[${(0,words/* shortSha */.Fu)(of)}](${links.repositoryUrl}/commit/${of})` : (0,words/* shortSha */.Fu)(of);
    const checkout = links?.headSha ?? run.git?.sha;
    const model = outcome.kind === 'exported' ? links?.modelUrl : undefined;
    const parts = [
        found ? `Baseline: ${linked}${sha === undefined ? '' : `, ${commit(sha)}`}` : '',
        found && rows !== undefined ? rows : rowsText(run.testRows),
        checkout === undefined
            ? ''
            : `commit ${commit(checkout)}${run.git?.dirty ? ' with changes' : ''}`,
        links?.pageUrl ? `[report](${links.pageUrl})` : '',
        links?.evidenceUrl ? `[run record and predictions](${links.evidenceUrl})` : '',
        model ? `[model](${model})` : '',
        links ? `[job](${links.runUrl})` : '',
        `Sluice ${prose(run.sluice)}`,
    ];
    return small(parts.filter(((part) => part !== '')).join(' \u00b7 '));
});
var rowsText = (function rowsText(rows) {
    return rows === 0 ? 'single numbers, of no rows that are known' : (0,quantities/* plural */.LS)(rows, 'test row');
});
var small = (function small(text) {
    return `<sub>${text}</sub>`;
});
var details = (function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
});
/** The last column is of numbers, unless there are three. */
var table = (function table(header, rows) {
    const line = ((cells) => `| ${cells.join(' | ')} |`);
    const align = header.map(((_, i) => (i === 1 ? '--:' : ':--')));
    return [line(header), line(align), ...rows.map(line)].join('\n');
});


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZS: (() => (/* binding */ conditionsTable)),
  wD: (() => (/* binding */ markdown)),
  CS: (() => (/* binding */ prose)),
  tp: (() => (/* binding */ table)),
  R_: () => (/* binding */ unfinishedMarkdown),
  sC: () => (/* binding */ weakSlicesTable)
});

// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/text/case.ts
var text_case = __webpack_require__(42727);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/report/bar.ts
var bar = __webpack_require__(60067);
// EXTERNAL MODULE: ./src/report/headings.ts
var headings = __webpack_require__(93099);
;// CONCATENATED MODULE: ./src/report/links.ts
/**
 * A record may come from a pull request: its link is only shown when it is the page of a run of
 * this repository.
 */
function runPage(url, { repositoryUrl }) {
    const prefix = `${repositoryUrl}/actions/runs/`;
    return url?.startsWith(prefix) && /^\d+$/.test(url.slice(prefix.length)) ? url : undefined;
}

;// CONCATENATED MODULE: ./src/report/loss-chart.ts
/** More points than this only make the Markdown longer. */
const MOST_POINTS = 60;
/**
 * Mermaid's own first colour is nearly white. The title names the colours: a legend is cut off
 * where there is little room.
 */
const COLORS = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da, #d4730b"}}}}%%';


// EXTERNAL MODULE: ./src/report/outcome-words.ts
var outcome_words = __webpack_require__(27870);
;// CONCATENATED MODULE: ./src/report/unfinished-words.ts
/** After the name of the run. */
const NO_VERDICT = {
    refused: 'did not run, the config or the data needs a fix',
    interrupted: 'no verdict, the run was interrupted',
    broke: 'no verdict, Sluice stopped on an error',
};

// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/markdown.ts












/** More rows than these hide the ones that matter. */
const MOST_OPEN = 8;
/**
 * The report of a run in GitHub Markdown: the comment, the job summary and `report.md` are this
 * text. Everything that came from a file is escaped.
 */
const markdown = {
    file: run_folder/* RUN_FILES */.al.report,
    render(view, links) {
        const rows = spread(view.conditions);
        const parts = [
            `### ${marks/* MARKS */.j7[view.verdict]} ${prose(view.name)}: ${prose(view.title)}`,
            rulesPart(view.rules),
            newDataPart(view, true),
            whyPart(view),
            view.changed.length === 0
                ? ''
                : `${headings/* HEADINGS */.A.changed}: ${view.changed.map(prose).join(', ')}.`,
            newDataPart(view, false),
            toDoPart(view),
            variantsPart(view.variants),
            ...evidenceParts(view, rows),
            trainingPart(view.training),
            warningsPart(view),
            // Last, because it is what there can be too much of for a comment.
            slicesPart(rows.slices),
            footer(view, links),
        ];
        return `${parts.filter(((part) => part !== '')).join('\n\n')}\n`;
    },
};
/**
 * Why there is no verdict that counts, in GitHub Markdown, and what the gate had said if it came to
 * that.
 * @param what the run's name
 * @param explained the problem and its fix, a line each; it may hold text from files
 * @param judged absent where the run broke before the gate was asked
 */
function unfinishedMarkdown(what, how, explained, { judged, links } = {}) {
    const lines = explained
        .split('\n')
        .map((line) => prose(line.trim()))
        .filter((line) => line !== '');
    const parts = [
        `### ${marks/* MARKS */.j7['no verdict']} ${prose(what)}: ${NO_VERDICT[how]}`,
        '**This says nothing about the model.**',
        lines.map((line) => `> ${line}`).join('<br>\n'),
        'No model was exported, and the baseline stays where it was.',
        ...(judged ? judgedParts(judged) : []),
        ...(links ? [unfinishedFooter(links)] : []),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** It does not count, so no heading of its own says "passed". */
function judgedParts(view) {
    const rows = spread(view.conditions);
    return [
        `What the gate had said before that, which does not count: ${whyPart(view)}`,
        rulesPart(view.rules),
        ...evidenceParts(view, rows),
        slicesPart(rows.slices),
    ];
}

function unfinishedFooter({ repositoryUrl, runUrl, headSha, evidenceUrl }) {
    const evidence = evidenceUrl ? ` \u00b7 [run record](${evidenceUrl})` : '';
    return small(`Commit [${(0,words/* shortSha */.Fu)(headSha)}](${repositoryUrl}/commit/${headSha})${evidence} \u00b7 [job](${runUrl})`);
}
















function weakSlicesTable({ slices }) {
    return table(['Where', 'Value', 'Difference'], slices.map(({ where, metric, value, was, difference, range, rows }) => [
        `${prose(where)}<br>${small(rows)}`,
        `${metric}\u00a0${valueCell(value, was)}`,
        `**${prose(difference)}**<br>${small(prose(range))}`,
    ]));
}











/***/ }),

/***/ 27870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** What became of the model, a sentence each. */
var outcomeLines = (function outcomeLines(outcome, { proposed }) {
    switch (outcome.kind) {
        case 'not passed':
            return ['No model was exported.'];
        case 'judged':
            return outcome.promoted ? [`These ${outcome.what} are the baseline from now on.`] : [];
        case 'kept':
            return ['The model is kept with its run.', ...becomes(outcome, proposed)];
        case 'no model':
            return [
                'The training left no model.',
                ...(outcome.promoted ? ['Its predictions are the baseline from now on.'] : []),
            ];
        case 'export pending':
            return ['The model was to be exported: this record was kept before that was done.'];
        case 'exported': {
            const size = `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(outcome.files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(outcome.bytes)}`;
            return [
                `The model was exported (${size}; read back, same predictions).`,
                ...becomes(outcome, proposed),
            ];
        }
    }
});
var becomes = (function becomes({ promoted }, proposed) {
    if (promoted)
        return ['It is the baseline from now on.'];
    return proposed
        ? ['It becomes the baseline once this is merged and passes on the default branch.']
        : [];
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: (() => (/* binding */ outcomeLines))
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);





/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** `95% confidence`. */
var confidenceText = (function confidenceText(confidence) {
    return `${Number((confidence * 100).toPrecision(6))}% confidence`;
});
/** What a condition counts for, where it is not simply a condition: ` (only warns)`. */
var rowNotes = (function rowNotes({ advisory, spared, groups, confirm = false, }) {
    const notes = [
        groups,
        confirm ? _last_word_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_KEPT_ROWS */ .V : '',
        advisory ? 'only warns' : '',
        spared ? 'not needed' : '',
    ];
    const said = notes.filter(((note) => note !== ''));
    return said.length === 0 ? '' : ` (${said.join(', ')})`;
});
/** `4 of 5 conditions hold, 1 not compared`. */
var counts = (function counts({ findings }) {
    // A guard counts where it fails; otherwise nothing depends on it.
    const counted = findings.filter((({ guard, spared, verdict: of }) => !spared && (!guard || of === 'fail')));
    const count = ((wanted) => counted.filter(((finding) => finding.verdict === wanted)).length);
    const passed = count('pass');
    const hold = passed === 1 || counted.length === 1 ? 'holds' : 'hold';
    const parts = [
        `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(passed)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counted.length, 'condition')} ${hold}`,
        some(count('fail'), 'failed'),
        some(count('inconclusive'), 'can\u2019t be told'),
        some(count('warn'), 'warned'),
        some(count('not-compared'), 'not compared'),
        some(findings.filter((({ spared }) => spared)).length, 'not needed'),
        some(findings.filter((({ guard, confirm, verdict: of }) => guard && !confirm && of !== 'fail'))
            .length, 'on slices only guard'),
    ];
    return parts.filter(((part) => part !== '')).join(', ');
});
var some = (function some(count, what) {
    return count === 0 ? '' : `${count} ${what}`;
});
/**
 * In a binary task `recall` says what `recall(bad)` would: metrics of one class are shown where a
 * condition asks for them.
 */
var shownMetrics = (function shownMetrics({ task, metrics, decision, }) {
    const asked = new Set(decision.findings.map((({ metric }) => metric)));
    return Object.entries(metrics.test).filter((([name]) => task === 'multiclass' || !name.includes('(') || asked.has(name)));
});
/** `23 of 50 epochs, best was epoch 13`. */
var epochsText = (function epochsText({ requested, completed, best, resumed, }) {
    const kept = best < completed ? `, best was epoch ${best}` : '';
    const begun = resumed === undefined ? '' : `; went on from the checkpoint of epoch ${resumed}`;
    return `${completed} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(requested, 'epoch')}${kept}${begun}`;
});
/** Where it was trained, if that was not in the job: ` on Ray 2.58.0 (job \u2026)`. */
var elsewhereText = (function elsewhereText({ on }) {
    return on === undefined ? '' : ` on Ray ${on.ray} (job ${on.job})`;
});
var experimentName = (function experimentName({ project, experiment }) {
    return `${project}/${experiment}`;
});
/** What a training had, and what it is judged by. */
var splitText = (function splitText({ method, train, validation, test, confirm, }) {
    const kept = confirm === undefined ? '' : `, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(confirm)} to confirm`;
    return method === 'own'
        ? `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(test, 'row')} to test${kept}, which the command split off by itself`
        : `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(train, 'row')} to train, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(validation)} to validate, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(test)} to test${kept}`;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: (() => (/* binding */ splitText)),
/* harmony export */   By: (() => (/* binding */ experimentName)),
/* harmony export */   D8: () => (/* binding */ continuedText),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   KH: () => (/* binding */ reusedText),
/* harmony export */   Kq: (() => (/* binding */ elsewhereText)),
/* harmony export */   S$: (() => (/* binding */ confidenceText)),
/* harmony export */   U5: () => (/* binding */ repeatsText),
/* harmony export */   ZF: () => (/* binding */ whereText),
/* harmony export */   _G: (() => (/* binding */ VERDICT_WORDS)),
/* harmony export */   fE: (() => (/* binding */ shownMetrics)),
/* harmony export */   g7: (() => (/* binding */ rowNotes)),
/* harmony export */   qg: () => (/* binding */ rowText),
/* harmony export */   tQ: (() => (/* binding */ counts)),
/* harmony export */   yW: (() => (/* binding */ epochsText))
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38866);
/* harmony import */ var _last_word_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4381);


/** How a condition came out, in a word or two. */
const VERDICT_WORDS = {
    pass: 'holds',
    fail: 'does not hold',
    inconclusive: 'can\u2019t be told',
    warn: 'only warns',
    'not-compared': 'not compared',
};

/** A condition with the rows it is about. */
function rowText({ condition, ...rows }) {
    return `${condition}${whereText(rows)}`;
}
/** The rows that a condition is about, unless it is all test rows: ` where Home = rent`. */
function whereText({ where, confirm }) {
    if (confirm)
        return ` ${_last_word_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_KEPT_ROWS */ .V}`;
    return where === undefined ? '' : ` where ${where}`;
}





/**
 * Never that the result is the same: what a command keeps of its state, and what it makes of it, is
 * its own.
 */
function continuedText({ files, bytes, epoch, }) {
    const after = epoch === undefined ? '' : ` after epoch ${epoch}`;
    return `continued${after} from the checkpoint of an earlier attempt (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}); an uninterrupted training may end with another model`;
}

/** Why nothing was trained. */
function reusedText({ runId }) {
    return `same inputs as run ${runId}: not trained again`;
}
/** Trained again though it need not have been, and nothing came out another. */
function repeatsText({ runId }) {
    return `trained again, with the same bytes as run ${runId}`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}




/***/ }),

/***/ 42727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** A text that begins a sentence. */
var upper = (function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
});
/** A sentence inside of another one. Names keep their capitals: they come from the data. */
var lower = (function lower(text) {
    return /^[A-Z][a-z\u2019]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: (() => (/* binding */ lower)),
/* harmony export */   j: (() => (/* binding */ upper))
/* harmony export */ });




/***/ })

};
