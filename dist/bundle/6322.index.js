export const id = 6322;
export const ids = [6322];
export const modules = {

/***/ 60067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bar)
/* harmony export */ });
/** Cells on each side of what is allowed. */
const CELLS = 6;
const UNICODE = { filled: '█', empty: '·', allowed: '│' };
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

/***/ 32442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ rowsText),
/* harmony export */   ij: () => (/* binding */ decidedLines),
/* harmony export */   zs: () => (/* binding */ acceptedText)
/* harmony export */ });
/* unused harmony exports powerText, unitsText, seedsText, familyText, acceptedBy */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38866);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81739);
/* harmony import */ var _why_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75916);



/** More comparisons than these are counted. */
const MOST_SHOWN = 10;
/** How a verdict was reached, for who knows or wants to know the methods, a sentence each. */
function decidedLines(record) {
    const { comparison, decision, baseline } = record;
    const compared = decision.findings.filter(({ comparison: of }) => of);
    const left = compared.length - MOST_SHOWN;
    const lines = [
        comparison ? rowsText(comparison) : '',
        seedsText(record),
        unitsText(record),
        ...compared.slice(0, MOST_SHOWN).map(comparisonLine),
        left > 0 ? `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(left, 'more comparison')}: see the run record.` : '',
        familyText(decision.findings),
        'accepted' in baseline && baseline.accepted
            ? `The baseline ${acceptedBy(baseline.accepted)}.`
            : '',
    ];
    return lines.filter((line) => line !== '');
}
/** Which rows both were asked, and where only one is right. */
function rowsText({ rows, note, maySeen, metrics }) {
    if (maySeen) {
        return 'The baseline may have been trained on these rows, so nothing can be concluded from them.';
    }
    const same = note === null ? `Both models answered the same ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows, 'test row')}.` : '';
    return [same, flipsText(metrics)].filter((part) => part !== '').join(' ');
}
function flipsText(metrics) {
    const accuracy = metrics.find(({ metric }) => metric === 'accuracy');
    if (accuracy?.d == null || !accuracy.flips)
        return '';
    const { candidate, baseline } = accuracy.flips;
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(candidate, 'row is', 'rows are')} right only now, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(baseline)} ${baseline === 1 ? 'was' : 'were'} right only before.`;
}
/** The methods, their p, and what these rows could have shown. */
function comparisonLine(finding) {
    const { condition, where, comparison } = finding;
    if (!comparison)
        return '';
    const { rule, pWorse } = comparison;
    const what = `${condition}${where === undefined ? '' : ` where ${where}`}`;
    const methods = [
        rule ?? 'no method applies',
        pWorse === null ? '' : `p = ${pText(pWorse)} for “no worse than allowed”`,
    ];
    return `${what}: ${methods.filter((part) => part !== '').join(', ')}.${sharesText(finding)}${powerText(finding)}`;
}
/** Of several seeds: what their choice makes of the error, and what the rows. */
function sharesText(finding) {
    const seeds = (0,_why_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gainOf */ .vC)(finding)?.seeds;
    if (!seeds)
        return '';
    const share = (of) => `${Number((of * 100).toPrecision(2))}%`;
    return ` Of its error rows make ${share(seeds.rows)}, seeds ${share(seeds.seeds)}.`;
}
/** The smallest decline that these rows would have shown; what is allowed is part of it. */
function powerText(finding) {
    const { comparison } = finding;
    if (!comparison?.smallestDrop || comparison.margin < 0)
        return '';
    const { points } = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOfFinding */ .dK)(finding);
    const total = (comparison.margin + comparison.smallestDrop) * (points ? 100 : 1);
    const text = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(total, (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsOf */ .m2)(total));
    return ` These rows show a model that is worse by ${text}${points ? ' pp' : ''} or more in 4 cases of 5.`;
}
function pText(p) {
    return p < 1e-4 ? 'less than 0.0001' : (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .twoDigits */ .Bj)(p);
}
/** What the rows come in, where a row does not stand for itself; empty where each does. */
function unitsText({ units }) {
    if (!units)
        return '';
    const { kind, column, count } = units;
    return kind === 'group'
        ? `The test rows come in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(count, 'group')} by "${column}": intervals and tests go by whole groups.`
        : `The test rows are in the order of "${column}": intervals and tests allow for neighbours that are alike. Where rows far apart in time are still alike, judge by blocks: gate.cluster: {time: day}.`;
}
/** How many seeds the numbers are means of, and which model is exported; empty where there was one. */
function seedsText({ seeds }) {
    if (!seeds)
        return '';
    const { trained, exported, by } = seeds;
    const which = by === null ? 'the first' : `the median by ${by}`;
    return `Trained with ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(trained.length, 'seed')}: numbers are means over them, and the model of seed ${exported} is kept, ${which}.`;
}
/** How the comparisons that decide were judged together; empty where there was at most one. */
function familyText(findings) {
    const compared = findings.filter(({ comparison, severity }) => comparison && severity === 'error');
    if (compared.length < 2)
        return '';
    return `${compared.length} comparisons were judged together: red has to hold after Holm’s correction, green has to hold for each.`;
}
/** That a person took the model for the baseline, why, and what was waived for it. Holds the person's text. */
function acceptedText({ waived, ...acceptance }) {
    const what = waived.length === 0 ? 'Nothing had to be waived' : `Waived: ${waived.join('; ')}`;
    return `The model ${acceptedBy(acceptance)}. ${what}.`;
}
/** Of the model, or of the baseline: who took it for that. */
function acceptedBy({ by, reason, }) {
    return `was accepted as the baseline by ${by}, because: “${reason}”`;
}


/***/ }),

/***/ 32242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ markdown),
  R: () => (/* binding */ unfinishedMarkdown)
});

// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/marks.ts
var marks = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/report/bar.ts
var bar = __webpack_require__(60067);
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
// EXTERNAL MODULE: ./src/report/reason-words.ts
var reason_words = __webpack_require__(25292);
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
const VERDICT_PAGE = 'https://github.com/sluice-ml/sluice/blob/main/docs/verdict.md';
/**
 * The report of a run in GitHub Markdown: the comment, the job summary and `report.md` are this
 * text. Everything that came from a file is escaped.
 */
const markdown = {
    file: run_folder/* RUN_FILES */.al.report,
    render(view, links) {
        const { open, more, slices } = spread(view.conditions);
        const parts = [
            `### ${marks/* MARKS */.j7[view.verdict]} ${prose(view.name)}: ${prose(view.title)}`,
            rulesPart(view.rules),
            whyPart(view),
            view.changed.length === 0
                ? ''
                : `Changed since the baseline: ${view.changed.map(prose).join(', ')}.`,
            toDoPart(view),
            conditionsTable(open),
            legend(view, [...open, ...more, ...slices]),
            notePart(view),
            moreConditions(more),
            details(view.metrics.title, metricsTable(view.metrics)),
            decidedPart(view),
            trainingPart(view.training),
            warningsPart(view),
            // Last, because it is what there can be too much of for a comment.
            slicesPart(slices),
            footer(view, links),
        ];
        return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
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
    const { open, more, slices } = spread(view.conditions);
    return [
        `What the gate had said before that, which does not count: ${whyPart(view)}`,
        rulesPart(view.rules),
        conditionsTable(open),
        legend(view, [...open, ...more, ...slices]),
        notePart(view),
        moreConditions(more),
        details(view.metrics.title, metricsTable(view.metrics)),
        decidedPart(view),
        slicesPart(slices),
    ];
}
function unfinishedFooter({ repositoryUrl, runUrl, headSha, evidenceUrl }) {
    const evidence = evidenceUrl ? ` · [run record](${evidenceUrl})` : '';
    return small(`Commit [${(0,words/* shortSha */.Fu)(headSha)}](${repositoryUrl}/commit/${headSha})${evidence} · [job](${runUrl})`);
}
/** Text for one line of Markdown, in which a number and its unit stay together. */
function prose(text) {
    // A colon before a space is part of no address and no emoji's name.
    const escaped = (0,text_escape/* escapeMarkdown */.FV)(text).replace(/&#58;(?= )/g, ':');
    return escaped.replace(/(\d) pp\b/g, '$1\u00a0pp');
}
/** Each stands in one place; the worst come first. */
function spread(conditions) {
    const folded = ({ where, guard, verdict }) => (guard && verdict !== 'fail') || (where !== undefined && verdict === 'pass');
    const shown = conditions.filter((row) => !folded(row));
    return {
        open: shown.slice(0, MOST_OPEN),
        more: shown.slice(MOST_OPEN),
        slices: conditions.filter(folded),
    };
}
/** What the work changes of the rules, and whose decide. */
function rulesPart(rules) {
    if (!rules)
        return '';
    const { changes, sentences } = rules;
    const items = changes.map(({ key, before, after }) => `> - ${key === undefined ? '' : `${prose(key)}: `}<code>${prose(before)}</code> → <code>${prose(after)}</code>`);
    return [
        '> [!IMPORTANT]',
        ...(items.length === 0 ? [] : ['> **Approving this approves new rules:**', ...items, '>']),
        `> ${sentences.map(prose).join(' ')}`,
    ].join('\n');
}
function whyPart({ why }) {
    return `**${prose(why.main)}**${why.rest === '' ? '' : ` ${prose(why.rest)}`}`;
}
/** The way out, and what became of the model. */
function toDoPart({ toDo, outcome, run, accepted }) {
    const way = toDo === '' ? '' : `**To do:** ${prose(toDo)}`;
    const lines = [way, accepted === undefined ? '' : prose(accepted), ...(0,outcome_words/* outcomeLines */.q)(outcome, run)];
    return lines.filter((line) => line !== '').join(' ');
}
/** Two columns, so that a phone shows both: the sentence stands below its condition. */
function conditionsTable(conditions) {
    if (conditions.length === 0)
        return '';
    return table(['Condition', 'Value'], conditions.map((row) => [conditionCell(row), valueCell(row.value, row.was)]));
}
function conditionCell(row) {
    const { verdict, condition, where, spared, sentence, range } = row;
    const rows = where === undefined ? '' : ` where ${prose(where)}`;
    return [
        `${marks/* MARKS */.j7[spared ? 'spared' : verdict]} **${prose(condition)}**${rows}${(0,words/* rowNotes */.g7)(row)}`,
        ...(sentence === '' ? [] : [prose(sentence)]),
        // A screen reader skips it: the sentence above holds the same numbers.
        ...(range ? [`<code aria-hidden="true">${(0,bar/* bar */.M)(range.interval, range.margin)}</code>`] : []),
    ].join('<br>');
}
function valueCell(value, was) {
    return was === undefined ? value : `${value}<br>${small(`was ${was}`)}`;
}
function legend({ confidence }, conditions) {
    if (!conditions.some(({ range }) => range))
        return '';
    return small(`Bar: the likely range of the difference (${Number((confidence * 100).toPrecision(6))}% confidence). Left of │ is worse than allowed, right of it is fine.`);
}
/** How the rows were paired, where it was not simply all of them. */
function notePart({ comparedWith: { note } }) {
    return note === undefined ? '' : `${(0,reason_words/* upper */.js)(prose(note))}.`;
}
function moreConditions(more) {
    if (more.length === 0)
        return '';
    const hold = more.filter(({ verdict }) => verdict === 'pass').length;
    const titles = [
        more.length === hold ? '' : `${(0,quantities/* plural */.LS)(more.length - hold, 'more does', 'more do')} not hold`,
        hold === 0 ? '' : `${(0,quantities/* plural */.LS)(hold, 'more condition holds', 'more conditions hold')}`,
    ];
    return details(titles.filter((title) => title !== '').join(', '), conditionsTable(more));
}
function metricsTable({ compared, rows }) {
    return compared
        ? table(['Metric', 'Value', 'Difference'], rows.map(comparedCells))
        : table(['Metric', 'Value'], rows.map(({ name, value, note }) => [
            prose(name),
            note === '' ? value : `${value}<br>${small(prose(note))}`,
        ]));
}
function comparedCells({ name, value, note, was, difference }) {
    const cell = value === '–' && note !== '' ? `${value}<br>${small(prose(note))}` : value;
    if (!difference)
        return [prose(name), cell, ''];
    const { text, shown, range } = difference;
    const said = shown ? `**${prose(text)}**` : prose(text);
    return [
        prose(name),
        valueCell(cell, was),
        range === '' ? said : `${said}<br>${small(prose(range))}`,
    ];
}
function decidedPart({ decided }) {
    if (decided.length === 0)
        return '';
    const lines = decided.map((line) => `- ${prose(line)}`);
    return details('How this was decided', [...lines, `- [How a verdict is reached](${VERDICT_PAGE})`].join('\n'));
}
function trainingPart(training) {
    if (!training)
        return '';
    const { epochs, continued, trainRows, validationRows, testRows, engine, history } = training;
    const rows = `${(0,quantities/* grouped */.zD)(trainRows)} rows to train, ${(0,quantities/* grouped */.zD)(validationRows)} to validate, ${(0,quantities/* grouped */.zD)(testRows)} to test. Engine: ${prose(engine)}.${continued === undefined ? '' : ` ${(0,reason_words/* upper */.js)(prose(continued))}.`}`;
    const chart = lossChart(history);
    return details(epochs === undefined ? 'Training' : `Training: ${epochs}`, chart === '' ? rows : `${rows}\n\n${chart}`);
}
function warningsPart({ warnings }) {
    if (warnings.length === 0)
        return '';
    const lines = warnings.map((message) => `- ${prose(message)}`);
    return details(`About the data: ${(0,quantities/* plural */.LS)(warnings.length, 'warning')}`, lines.join('\n'));
}
function slicesPart(slices) {
    if (slices.length === 0)
        return '';
    const unclear = slices.filter(({ verdict }) => verdict !== 'pass').length;
    const names = new Set(slices.map(({ where }) => where));
    const counted = `${(0,quantities/* plural */.LS)(names.size, 'slice')}: ${(0,quantities/* plural */.LS)(slices.length - unclear, 'condition holds', 'conditions hold')}`;
    return details(unclear === 0 ? counted : `${counted}, ${(0,quantities/* grouped */.zD)(unclear)} can’t be told`, conditionsTable(slices));
}
/** Where it all comes from, on one line. */
function footer({ comparedWith, run, outcome }, links) {
    const { found, text, sha, url, rows } = comparedWith;
    const page = links && runPage(url, links);
    const linked = page ? `[${prose(text)}](${page})` : prose(text);
    const commit = (of) => links ? `[${(0,words/* shortSha */.Fu)(of)}](${links.repositoryUrl}/commit/${of})` : (0,words/* shortSha */.Fu)(of);
    const checkout = links?.headSha ?? run.git?.sha;
    const model = outcome.kind === 'exported' ? links?.modelUrl : undefined;
    const parts = [
        found ? `Baseline: ${linked}${sha === undefined ? '' : `, ${commit(sha)}`}` : '',
        found && rows !== undefined ? rows : (0,quantities/* plural */.LS)(run.testRows, 'test row'),
        checkout === undefined
            ? ''
            : `commit ${commit(checkout)}${run.git?.dirty ? ' with changes' : ''}`,
        links?.evidenceUrl ? `[run record and predictions](${links.evidenceUrl})` : '',
        model ? `[model](${model})` : '',
        links ? `[job](${links.runUrl})` : '',
        `Sluice ${prose(run.sluice)}`,
    ];
    return small(parts.filter((part) => part !== '').join(' · '));
}
function small(text) {
    return `<sub>${text}</sub>`;
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** The last column is of numbers, unless there are three. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const align = header.map((_, i) => (i === 1 ? '--:' : ':--'));
    return [line(header), line(align), ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 27870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ outcomeLines)
/* harmony export */ });
/* unused harmony export nearText */
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** What became of the model, a sentence each. */
function outcomeLines(outcome, { proposed }) {
    switch (outcome.kind) {
        case 'not passed':
            return ['No model was exported.'];
        case 'judged':
            return outcome.promoted ? ['These predictions are the baseline from now on.'] : [];
        case 'no export path':
            return ['No model was exported: export.path is not set.', ...becomes(outcome, proposed)];
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
}
function becomes({ promoted }, proposed) {
    if (promoted)
        return ['It is the baseline from now on.'];
    return proposed
        ? ['It becomes the baseline once this is merged and passes on the default branch.']
        : [];
}
/**
 * How near the exported formats came to the trained model, where not to the bit; empty where each
 * did: `The exported files were read back: onnx gives probabilities to about 1.3e-7.`
 */
function nearText(outcome) {
    if (outcome.kind !== 'exported' || outcome.near.length === 0)
        return '';
    const parts = outcome.near.map(({ format, difference, of }) => of === 'probability'
        ? `${format} gives probabilities to about ${difference.toPrecision(2)}`
        : `${format} gives values to about ${difference.toPrecision(2)} standard deviations of the label`);
    return `The exported files were read back: ${parts.join('; ')}.`;
}


/***/ }),

/***/ 11239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ viewOf),
  I: () => (/* binding */ viewOfUnfinished)
});

// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
// EXTERNAL MODULE: ./src/text/shorten.ts
var shorten = __webpack_require__(56942);
;// CONCATENATED MODULE: ./src/report/changed-words.ts


/** More than these are counted. */
const MOST_SHOWN = 3;
/** Characters of a value that are shown. */
const LONGEST = 60;
/**
 * What is another than in the baseline's run, a part each: `train.seed 7 → 8`, `data.ignore no longer lists Records`. Holds
 * what stands in configs.
 */
function changedParts({ changes, data, }) {
    if (!changes)
        return [];
    const { params, baselineRows } = changes;
    const left = params.length - MOST_SHOWN;
    return [
        ...params.slice(0, MOST_SHOWN).map(changeText),
        ...(left > 0 ? [`${left} more`] : []),
        ...(baselineRows === undefined ? [] : [dataText(baselineRows, data.rows)]),
    ];
}
function changeText({ path, baseline, candidate, added = [], removed = [] }) {
    const parts = [
        ...(added.length > 0 ? [`now lists ${list(added)}`] : []),
        ...(removed.length > 0 ? [`no longer lists ${list(removed)}`] : []),
    ];
    if (parts.length > 0)
        return `${path} ${parts.join(' and ')}`;
    return `${path} ${valueText(baseline)} → ${valueText(candidate)}`;
}
function valueText(value) {
    return value === null ? 'not set' : (0,shorten/* shorten */.m)(value, LONGEST);
}
function dataText(before, now) {
    return before === now
        ? `the data (${(0,quantities/* plural */.LS)(now, 'row')} as before, other content)`
        : `the data (${(0,quantities/* plural */.LS)(before, 'row')} before, ${(0,quantities/* plural */.LS)(now, 'row')} now)`;
}
/** `Records and Job` */
function list(names) {
    const shown = names.slice(0, MOST_SHOWN).map((name) => (0,shorten/* shorten */.m)(name, LONGEST));
    const left = names.length - shown.length;
    const all = left > 0 ? [...shown, `${left} more`] : shown;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

// EXTERNAL MODULE: ./src/report/decided-words.ts
var decided_words = __webpack_require__(32442);
// EXTERNAL MODULE: ./src/report/likely-range.ts
var likely_range = __webpack_require__(52788);
// EXTERNAL MODULE: ./src/report/metric-numbers.ts
var metric_numbers = __webpack_require__(81739);
// EXTERNAL MODULE: ./src/report/why-words.ts
var why_words = __webpack_require__(75916);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/rules-words.ts




/** More changes than this hide the verdict. */
const rules_words_MOST_SHOWN = 20;
/** Characters of a rule that are shown. */
const rules_words_LONGEST = 200;
/** What there is to say of the rules before anything else; undefined where it is nothing. */
function rulesView({ rules, git, decision, }) {
    if (!rules)
        return undefined;
    const { changes, agreed } = rules;
    if (changes.length === 0 && !rules.inapplicable && agreed.in !== 'nothing')
        return undefined;
    const work = workOf(git?.ref ?? '');
    const what = changes.every(({ path }) => path.startsWith('gate.')) ? 'the gate' : 'the rules';
    const left = changes.length - rules_words_MOST_SHOWN;
    return {
        title: changes.length === 0 ? '' : `${work} changes ${what}`,
        changes: changes.slice(0, rules_words_MOST_SHOWN).map(shownChange),
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
    const text = (value, none) => value === null ? none : (0,shorten/* shorten */.m)(value, rules_words_LONGEST);
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
        : [`By ${whose} it ${WOULD[other.verdict]}: ${(0,why_words/* whyOf */.gf)(other).short}.`];
}
const WOULD = {
    passed: 'would pass',
    failed: 'would fail',
    inconclusive: 'would be inconclusive',
};
/** A problem with its fix, which stands on a line of its own elsewhere. */
function oneLine(problem) {
    return problem.split('\n')[0].replace(/\.$/, '');
}
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./src/report/reason-words.ts
var reason_words = __webpack_require__(25292);
;// CONCATENATED MODULE: ./src/report/to-do-words.ts



/**
 * The way out of what decided, as one sentence; empty where there is nothing to do, or nothing to
 * advise. Holds names from the config.
 */
function toDoText({ decision, comparison, baseline, rules }) {
    const { verdict, findings } = decision;
    if (verdict === 'passed')
        return '';
    const way = wayToBaseline(decision, baseline);
    if (way !== '')
        return way;
    const changesGate = rules && rules.changes.length > 0 && rules.decides === 'base';
    if (changesGate && verdict === 'failed') {
        return 'decide on the rules first, in a pull request of their own.';
    }
    const deciding = findings.filter(({ severity, guard, spared, verdict: of }) => {
        return severity === 'error' && !spared && (!guard || of === 'fail');
    });
    const failed = deciding.find(({ verdict: of }) => of === 'fail');
    if (failed)
        return wayOutOfFail(failed);
    const unsure = deciding.filter(({ verdict: of }) => of === 'inconclusive');
    const compares = unsure.filter(({ threshold }) => threshold.kind !== 'absolute');
    if (comparison?.maySeen && compares.length > 0) {
        return 'make a fresh start with one run under baseline: none. So that it does not happen again, name a column that identifies a row: data.id: COLUMN.';
    }
    const [first] = unsure;
    if (first)
        return wayOutOfDoubt(first);
    return '';
}
/** How a run that is held for want of a baseline comes to have one; empty where it is not held for that. */
function wayToBaseline({ verdict, first, findings }, baseline) {
    // What would be promoted as the first is not held for it.
    if (verdict !== 'inconclusive' || first || baseline.found)
        return '';
    const held = findings.some((one) => one.verdict === 'not-compared' && one.severity === 'error');
    if (!held)
        return '';
    switch (baseline.why) {
        case 'first':
        case 'older':
            return baseline.promotedOn === undefined
                ? 'let a run that passes be promoted: it makes the first baseline.'
                : `merge, or run on ${baseline.promotedOn}, to make the first baseline.`;
        case 'expired':
        case 'deleted':
        case 'unreachable':
            return 'start the workflow by hand on the default branch, with the input accept-baseline: REASON. The next run finds no baseline either.';
        case 'none':
        case 'not-kept':
        case 'not-allowed':
            return '';
    }
}
function wayOutOfFail(finding) {
    const { threshold, metric } = finding;
    const place = placeText(finding);
    const counts = 'rules count once they are on the default branch';
    return threshold.kind === 'absolute'
        ? `train for ${metric}, or change the limit${place} (${counts}).`
        : `undo what made it worse, or allow it${place} (${counts}).`;
}
/** ` in sluice.yml, line 17` */
function placeText({ place }) {
    if (!place)
        return '';
    const line = place.line === undefined ? '' : `, line ${place.line}`;
    return ` in ${place.file}${line}`;
}
function wayOutOfDoubt(finding) {
    const { because, where } = finding;
    const gain = (0,why_words/* gainOf */.vC)(finding);
    if (!because || !gain || !('margin' in because))
        return wayOutOfLack(finding);
    const needed = 'rowsNeeded' in because ? because.rowsNeeded : null;
    const such = where === undefined ? 'rows' : 'such rows';
    const rows = (0,reason_words/* canBeCollected */.be)(needed) ? `test on about ${(0,reason_words/* roughRows */.Vh)(needed)} ${such}` : '';
    if (because.code === 'difference-not-shown-beyond') {
        return `find out what made it ${gain.d < 0 ? 'worse' : 'different'}${rows === '' ? '' : `, or ${rows}`}.`;
    }
    const numbers = (0,metric_numbers/* numbersOfFinding */.dK)(finding);
    const { margin } = because;
    const allow = margin >= 0 && gain.interval[0] < 0
        ? `allow ${(0,metric_numbers/* amountText */.cY)(roundedUp(-gain.interval[0]), numbers)}${margin === 0 ? '' : ` instead of ${(0,metric_numbers/* amountText */.cY)(margin, numbers)}`}`
        : '';
    const ways = [rows, allow, 'let this condition only warn (severity: warn)'].filter((way) => way !== '');
    return `${ways.length === 1 ? ways[0] : `${ways.slice(0, -1).join(', ')}, or ${ways.at(-1)}`}.`;
}
function wayOutOfLack({ because }) {
    switch (because?.code) {
        case 'incomparable':
        case 'baseline-predictions-not-kept':
            return 'make a fresh start with one run under baseline: none.';
        default:
            return '';
    }
}
/** To two digits, never below: what is shown must suffice. */
function roundedUp(value) {
    const rounded = Number((0,metric_numbers/* twoDigits */.Bj)(value));
    if (rounded >= value)
        return rounded;
    return Number((0,metric_numbers/* twoDigits */.Bj)(rounded + 10 ** (Math.floor(Math.log10(value)) - 1)));
}

;// CONCATENATED MODULE: ./src/report/view.ts









/** What there is to say of a run that came to a verdict. */
function viewOf(record) {
    const { data, timings } = record;
    const proposed = record.git?.ref.startsWith('refs/pull/') ?? false;
    return {
        ...judgedView(record),
        toDo: toDoText(record),
        outcome: outcomeOf(record),
        ...(record.accepted && { accepted: (0,decided_words/* acceptedText */.zs)(record.accepted) }),
        ...(data.splits.method !== 'given' && { training: trainingOf(record) }),
        warnings: data.warnings.map(({ message }) => message),
        run: {
            id: record.id,
            git: record.git,
            fingerprint: data.fingerprint,
            sluice: record.environment.sluice,
            seconds: timings.totalSeconds,
            testRows: data.splits.test,
            proposed,
        },
    };
}
function judgedView(record) {
    const { decision } = record;
    const rules = rulesView(record);
    return {
        verdict: decision.verdict,
        name: (0,words/* experimentName */.By)(record),
        title: titleOf(record, rules),
        ...(rules && { rules }),
        why: (0,why_words/* whyOf */.gf)(decision, record.rules?.inapplicable !== undefined),
        counts: (0,words/* counts */.tQ)(decision),
        changed: changedParts(record),
        conditions: conditionRows(record),
        confidence: confidenceOf(record),
        comparedWith: comparedWith(record),
        metrics: metricTable(record),
        decided: (0,decided_words/* decidedLines */.ij)(record),
    };
}
/** What the gate had said of a run that broke after it; undefined where the run did not come so far. */
function viewOfUnfinished(record) {
    const { judged, data, task, metrics, baseline, comparison, changes, ...others } = record;
    const { units, seeds, reported, ...rest } = others;
    const whole = judged && data && task && metrics && baseline && comparison !== undefined;
    if (!whole)
        return undefined;
    return judgedView({
        ...rest,
        ...judged,
        ...{ data, task, metrics, baseline, comparison },
        ...(units && { units }),
        ...(seeds && { seeds }),
        ...(reported && { reported }),
        ...(changes && { changes }),
    });
}
function titleOf({ decision }, rules) {
    const { verdict, findings } = decision;
    const waits = verdict === 'passed' && findings.some((one) => one.verdict === 'not-compared');
    const changes = rules && rules.title !== '' ? `, and ${(0,why_words/* lower */.ib)(rules.title)}` : '';
    return `${verdict}${waits ? ', no baseline yet' : ''}${changes}`;
}
const WORST_FIRST = ['fail', 'inconclusive', 'warn', 'not-compared', 'pass'];
function conditionRows(record) {
    const rank = ({ verdict, spared }) => WORST_FIRST.indexOf(spared ? 'not-compared' : verdict);
    return record.decision.findings
        .map((finding) => conditionRow(finding, record))
        .sort((a, b) => rank(a) - rank(b));
}
function conditionRow(finding, { comparison }) {
    const { verdict, condition, where, severity, guard, spared, within, because, place } = finding;
    const { metric, value, interval } = finding;
    const numbers = (0,metric_numbers/* numbersOfFinding */.dK)(finding);
    const whole = comparison?.metrics.find((row) => row.metric === metric)?.baseline;
    const baseline = finding.comparison?.baseline ?? (where === undefined ? whole : undefined);
    const gain = (0,why_words/* gainOf */.vC)(finding);
    const margin = because && 'margin' in because ? because.margin : finding.comparison?.margin;
    return {
        verdict,
        condition,
        ...(where !== undefined && { where }),
        advisory: severity === 'warn',
        guard: guard ?? false,
        spared: spared ?? false,
        groups: groupsText(within),
        sentence: because?.code === 'threshold-met' ? '' : finding.reason,
        value: value === null ? '–' : (0,metric_numbers/* valueText */.Ru)(value, interval, numbers),
        ...(typeof baseline === 'number' && { was: (0,metric_numbers/* valueText */.Ru)(baseline, interval, numbers) }),
        ...(gain && margin !== undefined && { range: { interval: gain.interval, margin } }),
        ...(place && { place }),
    };
}
function groupsText(within = []) {
    return within.map(({ kind, of }) => `${kind === 'any' ? 'one' : 'all'} of ${of}`).join(', ');
}
/** Of the comparisons; they share it unless a condition asks for its own. */
function confidenceOf({ decision, params }) {
    const gain = decision.findings.map(why_words/* gainOf */.vC).find((one) => one !== undefined);
    if (gain)
        return gain.confidence;
    const gate = params['gate'];
    const own = gate !== null && typeof gate === 'object' && 'confidence' in gate && gate.confidence;
    return typeof own === 'number' ? own : 0.95;
}
function trainingOf(record) {
    const { epochs, continued, data, timings, trainer, history } = record;
    return {
        ...(epochs && { epochs: (0,words/* epochsText */.yW)(epochs) }),
        ...(continued && { continued: (0,words/* continuedText */.D8)(continued) }),
        trainRows: data.splits.train,
        validationRows: data.splits.validation,
        testRows: data.splits.test,
        seconds: timings.trainSeconds,
        engine: trainer.engine,
        history,
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
function comparedWith({ baseline, comparison }) {
    if (!baseline.found)
        return { found: false, text: baseline.reason };
    const paired = comparison && {
        ...(comparison.note === null
            ? { rows: `same ${(0,quantities/* plural */.LS)(comparison.rows, 'test row')}` }
            : { note: comparison.note }),
    };
    if ('predictions' in baseline) {
        return { found: true, text: `predictions in ${baseline.predictions.path}`, ...paired };
    }
    const { how, sha, url } = baseline;
    return {
        found: true,
        text: how.replace(/^the /, ''),
        ...(sha !== null && { sha }),
        ...(url !== undefined && { url }),
        ...paired,
    };
}
function metricTable(record) {
    const { comparison } = record;
    const compared = new Map(comparison?.metrics.map((row) => [row.metric, row]));
    const rows = (0,words/* shownMetrics */.fE)(record).map(([name, estimate]) => metricRow(name, estimate, compared.get(name)));
    return {
        title: metricsTitle(rows.length, comparison, new Set(rows.map(({ name }) => name))),
        compared: comparison !== null,
        rows: [...rows, ...reportedMetrics(record)],
    };
}
function metricRow(name, estimate, against) {
    const numbers = (0,metric_numbers/* numbersOf */.cZ)(name);
    const { value, interval } = estimate;
    const text = (of) => (of === null ? '–' : (0,metric_numbers/* valueText */.Ru)(of, interval, numbers));
    return {
        name,
        value: text(value),
        note: metricNote(estimate, numbers),
        ...(against && { was: text(against.baseline), difference: differenceOf(against, numbers) }),
    };
}
/** The likely range, or why there is no value, and the classes that count 0 in it. */
function metricNote({ value, interval, why, zeroed }, numbers) {
    if (value === null)
        return why ?? '';
    return [
        interval ? (0,metric_numbers/* valueRange */.tR)(interval, numbers) : '',
        zeroed ? `no value for ${zeroed.join(', ')}, which counts 0` : '',
    ]
        .filter((part) => part !== '')
        .join('; ');
}
function differenceOf(row, numbers) {
    if (row.d === null)
        return { text: row.why, shown: false, range: '' };
    const { d, interval, shown } = row;
    const range = interval ? (0,likely_range/* shortRange */.W5)(interval, numbers) : '';
    if (d === 0 && (!interval || (interval[0] === 0 && interval[1] === 0))) {
        return { text: 'no difference', shown: false, range: '' };
    }
    const seen = interval === null || interval[0] > 0 || interval[1] < 0;
    return seen
        ? { text: (0,likely_range/* differenceText */.Lr)(d, interval, numbers), shown: shown !== null, range }
        : { text: 'no difference seen', shown: false, range };
}
/** Counts what is shown once all metrics are looked at together. */
function metricsTitle(count, comparison, names) {
    const all = count === 1 ? '1 metric' : `All ${count} metrics`;
    if (!comparison || comparison.maySeen)
        return all;
    const rows = comparison.metrics.filter(({ metric }) => names.has(metric));
    const of = (wanted) => rows.filter(({ shown }) => shown === wanted).length;
    const [better, worse] = [of('better'), of('worse')];
    const unclear = rows.length - better - worse;
    if (better + worse === 0)
        return `${all}: no difference seen`;
    const parts = [
        worse > 0 ? `${worse} worse` : '',
        better > 0 ? `${better} better` : '',
        unclear > 0 ? `${unclear} unclear` : '',
    ];
    return `${all}: ${parts.filter((part) => part !== '').join(', ')}`;
}
/** What the command said of itself: never to be taken for what was measured. */
function reportedMetrics({ reported }) {
    return Object.entries(reported?.metrics ?? {}).map(([name, value]) => ({
        name: `${name} (reported)`,
        value: value === null ? '–' : (0,metric_numbers/* plainNumber */.ku)(value),
        note: value === null ? 'it is not a number' : '',
    }));
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ experimentName),
/* harmony export */   D8: () => (/* binding */ continuedText),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   fE: () => (/* binding */ shownMetrics),
/* harmony export */   g7: () => (/* binding */ rowNotes),
/* harmony export */   qg: () => (/* binding */ rowText),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   yW: () => (/* binding */ epochsText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** How a condition came out, in a word or two. */
const VERDICT_WORDS = {
    pass: 'holds',
    fail: 'does not hold',
    inconclusive: 'can’t be told',
    warn: 'only warns',
    'not-compared': 'not compared',
};
/** A condition with the rows it is about. */
function rowText({ condition, where, }) {
    return where === undefined ? condition : `${condition} where ${where}`;
}
/** What a condition counts for, where it is not simply a condition: ` (only warns)`. */
function rowNotes({ advisory, spared, groups, }) {
    const notes = [groups, advisory ? 'only warns' : '', spared ? 'not needed' : ''];
    const said = notes.filter((note) => note !== '');
    return said.length === 0 ? '' : ` (${said.join(', ')})`;
}
/** `4 of 5 conditions hold, 1 not compared`. */
function counts({ findings }) {
    // A guard counts where it fails; otherwise nothing depends on it.
    const counted = findings.filter(({ guard, spared, verdict: of }) => !spared && (!guard || of === 'fail'));
    const count = (wanted) => counted.filter((finding) => finding.verdict === wanted).length;
    const passed = count('pass');
    const hold = passed === 1 || counted.length === 1 ? 'holds' : 'hold';
    const parts = [
        `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(passed)} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counted.length, 'condition')} ${hold}`,
        some(count('fail'), 'failed'),
        some(count('inconclusive'), 'can’t be told'),
        some(count('warn'), 'warned'),
        some(count('not-compared'), 'not compared'),
        some(findings.filter(({ spared }) => spared).length, 'not needed'),
        some(findings.filter(({ guard, verdict: of }) => guard && of !== 'fail').length, 'on slices only guard'),
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function some(count, what) {
    return count === 0 ? '' : `${count} ${what}`;
}
/**
 * In a binary task `recall` says what `recall(bad)` would: metrics of one class are shown where a
 * condition asks for them.
 */
function shownMetrics({ task, metrics, decision, }) {
    const asked = new Set(decision.findings.map(({ metric }) => metric));
    return Object.entries(metrics.test).filter(([name]) => task === 'multiclass' || !name.includes('(') || asked.has(name));
}
/** `23 of 50 epochs, best was epoch 13`. */
function epochsText({ requested, completed, best, resumed, }) {
    const kept = best < completed ? `, best was epoch ${best}` : '';
    const begun = resumed === undefined ? '' : `; went on from the checkpoint of epoch ${resumed}`;
    return `${completed} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(requested, 'epoch')}${kept}${begun}`;
}
/**
 * Never that the result is the same: what a command keeps of its state, and what it makes of it, is
 * its own.
 */
function continuedText({ files, bytes, epoch, }) {
    const after = epoch === undefined ? '' : ` after epoch ${epoch}`;
    return `continued${after} from the checkpoint of an earlier attempt (${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files, 'file')}, ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}); an uninterrupted training may end with another model`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function experimentName({ project, experiment }) {
    return `${project}/${experiment}`;
}


/***/ })

};
