export const id = 294;
export const ids = [294];
export const modules = {

/***/ 60294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pruneCommand: () => (/* binding */ pruneCommand)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13139);
/* harmony import */ var _pipeline_prune_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19033);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72691);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67388);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38866);
/* harmony import */ var _text_warning_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34042);








/**
 * `runs --prune`: removes the runs that each experiment of the store can do without, and says what
 * went and what stays. Returns the exit code.
 * @param asked how many of the last stay; true: as the config of an experiment's last run says
 */
async function pruneCommand(store, asked, json, { colors, say, print, printJson }) {
    const keep = asked === true ? undefined : numberOf(asked);
    const done = [];
    for (const { key, last } of await experiments(store)) {
        const kept = keep ?? (await keepOf(last, store));
        if (kept === undefined) {
            say(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .experimentName */ .By)(key))}: nothing is removed: its config has no store.keep, and --prune no number`);
            continue;
        }
        const pruned = await (0,_pipeline_prune_store_js__WEBPACK_IMPORTED_MODULE_2__/* .pruneStore */ .I)(store, key, kept);
        done.push({ ...key, ...pruned });
        if (!json) {
            for (const id of pruned.removed)
                print(`removed ${id}  ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .experimentName */ .By)(key))}`);
        }
        say(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .experimentName */ .By)(key))}: ${inWords(pruned)}`);
        for (const { id, why } of pruned.left) {
            say((0,_text_warning_line_js__WEBPACK_IMPORTED_MODULE_5__/* .warningLine */ .t)(`${id} stays: ${why}`, colors));
        }
    }
    if (json)
        printJson(done);
    return _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.passed;
}
function numberOf(text) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz.of(`"${text}" is no number of runs`, {
        at: { file: '--prune' },
        fix: 'Give a whole number from 1 on, or none.',
    });
}
/** Each with the folder of its last run, by name. */
async function experiments(store) {
    const found = new Map();
    for (const stored of await store.runs()) {
        if (stored.kind !== 'known' || stored.run.status === 'older')
            continue;
        const { project, experiment } = stored.run;
        const key = { project, experiment };
        found.set((0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .experimentName */ .By)(key), { key, last: stored.name });
    }
    return found.values();
}
const keepParams = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ store: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ keep: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1) }) });
async function keepOf(name, store) {
    const { params } = await store.open(name).readRecord();
    return keepParams.safeParse(params).data?.store.keep;
}
function inWords({ removed, stay }) {
    const count = (wanted) => stay.filter(({ why }) => why === wanted).length;
    const reasons = [
        [count('last'), 'among the last'],
        [count('promoted'), 'promoted'],
        [count('named'), 'compared with by one that stays'],
    ];
    const told = reasons.filter(([runs]) => runs > 0).map(([runs, why]) => `${runs} ${why}`);
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(removed.length, 'run')} removed, ${stay.length} kept (${told.join(', ')})`;
}


/***/ }),

/***/ 19033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ pruneAfterRun),
  I: () => (/* binding */ pruneStore)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/record/outlived.ts
/**
 * Which runs of an experiment a store can do without. Those stay that are among the last, that were
 * promoted, or that a run which stays names: what it was compared with, what it follows, what it is
 * held against.
 * @param runs of the whole store, the oldest first
 * @param keep how many of the last
 * @param except the run that asks: a clock that was set back does not make it an old one
 */
function outlived(runs, { project, experiment }, keep, except) {
    const ours = runs.flatMap((stored) => stored.kind === 'known' &&
        stored.run.project === project &&
        stored.run.experiment === experiment &&
        stored.run.status !== 'older'
        ? [stored]
        : []);
    const last = new Set(ours.slice(-keep).map(({ name }) => name));
    const reasons = new Map(ours.flatMap(({ name, run }) => {
        if (last.has(name) || run.id === except)
            return [[name, 'last']];
        return run.status === 'finished' && run.promoted ? [[name, 'promoted']] : [];
    }));
    const named = new Set(ours.filter(({ name }) => reasons.has(name)).flatMap(({ run }) => names(run)));
    return {
        gone: ours.filter(({ name, run }) => !reasons.has(name) && !named.has(run.id)),
        stay: ours.flatMap((stored) => {
            const why = reasons.get(stored.name) ?? (named.has(stored.run.id) ? 'named' : undefined);
            return why === undefined ? [] : [{ ...stored, why }];
        }),
    };
}
function names(run) {
    if (run.status !== 'finished')
        return [];
    return [...run.against, ...(run.predecessor ? [run.predecessor.runId] : [])];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/report/reports.ts
var reports = __webpack_require__(69193);
;// CONCATENATED MODULE: ./src/pipeline/remove-run.ts





/**
 * Removes a run from its store: the files that its record names, and those that every run leaves,
 * one by one. No link is followed; where anything else lies in the folder all of it stays. The record
 * goes last, so that a removal that is cut off can be done again.
 * @param id that the run is to have
 * @returns why it stays; undefined where it is gone
 */
async function removeRun(folder, id) {
    try {
        if (!(await (0,promises_.lstat)(folder.path)).isDirectory())
            return 'it is no folder';
        const { files, folders, other } = await contentOf(folder.path);
        if (other !== undefined)
            return `it holds ${other}, which is no file`;
        const record = await folder.readRecord();
        if (record.id !== id)
            return `its record is of the run ${record.id}`;
        if (record.promoted)
            return 'it was promoted';
        const own = ownFiles(record);
        const around = [...own].flatMap(foldersAround);
        const foreign = files.find((file) => !own.has(file)) ?? folders.find((one) => !around.includes(one));
        if (foreign !== undefined)
            return `it holds ${foreign}, which no run has left there`;
        const rest = files.filter((file) => file !== run_folder/* RUN_FILES */.al.record);
        for (const file of [...rest, run_folder/* RUN_FILES */.al.record])
            await (0,promises_.unlink)((0,external_node_path_.join)(folder.path, file));
        for (const inner of folders.toReversed())
            await (0,promises_.rmdir)((0,external_node_path_.join)(folder.path, inner));
        await (0,promises_.rmdir)(folder.path);
        return undefined;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
/** What lies in a folder, with `/` between the parts of a path; a folder before what is in it. */
async function contentOf(root) {
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const pathOf = (entry) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/');
    const folders = entries
        .filter((entry) => entry.isDirectory())
        .map(pathOf)
        .sort();
    const files = entries.filter((entry) => entry.isFile()).map(pathOf);
    const other = entries.find((entry) => !entry.isDirectory() && !entry.isFile());
    return { files, folders, other: other && pathOf(other) };
}
/** `a/b/c` lies in `a` and `a/b`. */
function foldersAround(file) {
    const parts = file.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
function ownFiles(record) {
    return new Set([
        run_folder/* RUN_FILES */.al.record,
        run_folder/* RUN_FILES */.al.events,
        run_folder/* RUN_FILES */.al.predictions,
        run_folder/* RUN_FILES */.al.page,
        ...reports/* REPORTS */.S.map(({ file }) => file),
        ...(0,run_folder/* predictionFiles */.b0)(record).map(({ path }) => path),
        ...record.artifacts.map(({ path }) => `${run_folder/* RUN_FILES */.al.model}/${path}`),
    ]);
}

;// CONCATENATED MODULE: ./src/pipeline/prune-store.ts



/**
 * Removes the runs of an experiment that its store can do without.
 * @param keep how many of the last stay
 * @param except the run that asks
 */
async function pruneStore(store, key, keep, except) {
    const { gone, stay } = outlived(await store.runs(), key, keep, except);
    const removed = [];
    const left = [];
    for (const { name, run } of gone) {
        const why = await removeRun(store.open(name), run.id);
        if (why === undefined)
            removed.push(run.id);
        else
            left.push({ id: run.id, why });
    }
    return { removed, stay: stay.map(({ run, why }) => ({ id: run.id, why })), left };
}
/** As the config asks, when its run has ended. What fails is a warning: the run is published. */
async function pruneAfterRun({ id, key, config, world, emit }) {
    if (config.keep === undefined)
        return;
    const warn = (message) => emit({ type: 'warning', message });
    try {
        const { removed, left } = await pruneStore(world.store, key, config.keep, id);
        if (removed.length > 0)
            emit({ type: 'pruned', runs: removed });
        for (const one of left)
            warn(`the old run ${one.id} stays in the store: ${one.why}`);
    }
    catch (error) {
        warn(`old runs stay in the store: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}


/***/ }),

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
/* harmony export */   A: () => (/* binding */ HEADINGS),
/* harmony export */   y: () => (/* binding */ VERDICT_PAGE)
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

/***/ 32242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZS: () => (/* binding */ conditionsTable),
  wD: () => (/* binding */ markdown),
  CS: () => (/* binding */ prose),
  tp: () => (/* binding */ table),
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
    const rows = spread(view.conditions);
    return [
        `What the gate had said before that, which does not count: ${whyPart(view)}`,
        rulesPart(view.rules),
        ...evidenceParts(view, rows),
        slicesPart(rows.slices),
    ];
}
/** What the verdict rests on, whatever became of the run. */
function evidenceParts(view, { open, more, slices }) {
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
}
function unfinishedFooter({ repositoryUrl, runUrl, headSha, evidenceUrl }) {
    const evidence = evidenceUrl ? ` \u00b7 [run record](${evidenceUrl})` : '';
    return small(`Commit [${(0,words/* shortSha */.Fu)(headSha)}](${repositoryUrl}/commit/${headSha})${evidence} \u00b7 [job](${runUrl})`);
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
    const items = changes.map(({ key, before, after }) => `> - ${key === undefined ? '' : `${prose(key)}: `}<code>${prose(before)}</code> \u2192 <code>${prose(after)}</code>`);
    return [
        '> [!IMPORTANT]',
        ...(items.length === 0 ? [] : [`> **${headings/* HEADINGS */.A.newRules}**`, ...items, '>']),
        `> ${sentences.map(prose).join(' ')}`,
    ].join('\n');
}
function whyPart({ why }) {
    return `**${prose(why.main)}**${why.rest === '' ? '' : ` ${prose(why.rest)}`}`;
}
/** Before all else where it is all that has changed, else with the rest of that. */
function newDataPart({ newData }, first) {
    return newData?.alone === first ? prose(newData.text) : '';
}
/** The way out, and what became of the model. */
function toDoPart({ toDo, outcome, run, accepted }) {
    const way = toDo === '' ? '' : `**${headings/* HEADINGS */.A.toDo}** ${prose(toDo)}`;
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
    return was === undefined ? value : `${value}<br>${small(`was\u00a0${was}`)}`;
}
function legend({ confidence }, conditions) {
    if (!conditions.some(({ range }) => range))
        return '';
    return small(`Bar: the likely range of the difference (${(0,words/* confidenceText */.S$)(confidence)}). Left of \u2502 is worse than allowed, right of it is fine.`);
}
/** How the rows were paired, where it was not simply all of them. */
function notePart({ comparedWith: { note } }) {
    return note === undefined ? '' : `${(0,text_case/* upper */.j)(prose(note))}.`;
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
}
/** One is what the rest is about, so the others are folded. */
function variantsPart(variants) {
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
}
function weakSlicesPart(weak) {
    return weak ? details(weak.title, `${weakSlicesTable(weak)}\n\n${prose(weak.note)}`) : '';
}
function weakSlicesTable({ slices }) {
    return table(['Where', 'Value', 'Difference'], slices.map(({ where, metric, value, was, difference, range, rows }) => [
        `${prose(where)}<br>${small(rows)}`,
        `${metric}\u00a0${valueCell(value, was)}`,
        `**${prose(difference)}**<br>${small(prose(range))}`,
    ]));
}
function decidedPart({ decided }) {
    if (decided.length === 0)
        return '';
    const lines = decided.map((line) => `- ${prose(line)}`);
    return details(headings/* HEADINGS */.A.decided, [...lines, `- [${headings/* HEADINGS */.A.verdictPage}](${headings/* VERDICT_PAGE */.y})`].join('\n'));
}
function trainingPart(training) {
    if (!training)
        return '';
    const { epochs, continued, reused, repeats, engine, history } = training;
    const rows = `${prose(training.rows)}. Engine: ${prose(engine)}.${continued === undefined ? '' : ` ${(0,text_case/* upper */.j)(prose(continued))}.`}`;
    const chart = lossChart(history);
    return details(['Training', reused === undefined ? epochs : prose(reused), repeats && prose(repeats)]
        .filter(Boolean)
        .join(': '), chart === '' ? rows : `${rows}\n\n${chart}`);
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
    return details(unclear === 0 ? counted : `${counted}, ${(0,quantities/* grouped */.zD)(unclear)} can\u2019t be told`, conditionsTable(slices));
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
    return small(parts.filter((part) => part !== '').join(' \u00b7 '));
}
function rowsText(rows) {
    return rows === 0 ? 'single numbers, of no rows that are known' : (0,quantities/* plural */.LS)(rows, 'test row');
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
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** What became of the model, a sentence each. */
function outcomeLines(outcome, { proposed }) {
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
}
function becomes({ promoted }, proposed) {
    if (promoted)
        return ['It is the baseline from now on.'];
    return proposed
        ? ['It becomes the baseline once this is merged and passes on the default branch.']
        : [];
}


/***/ }),

/***/ 69193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ REPORTS)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32242);

/** The reports that every run leaves. */
const REPORTS = [_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD];


/***/ }),

/***/ 42727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lower),
/* harmony export */   j: () => (/* binding */ upper)
/* harmony export */ });
/** A text that begins a sentence. */
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A sentence inside of another one. Names keep their capitals: they come from the data. */
function lower(text) {
    return /^[A-Z][a-z\u2019]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}


/***/ })

};
