export const id = 294;
export const ids = [294];
export const modules = {

/***/ 60294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pruneCommand: () => (/* binding */ pruneCommand)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13139);
/* harmony import */ var _pipeline_prune_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19033);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72691);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67388);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38866);







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
            say(colors.yellow(`⚠️ ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)(`${id} stays: ${why}`)}`));
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
const keepParams = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ store: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ keep: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1) }) });
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
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(removed.length, 'run')} removed, ${stay.length} kept (${told.join(', ')})`;
}


/***/ }),

/***/ 81697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ FEW_ROWS)
/* harmony export */ });
/** With so few informative rows the report says that they are few. */
const FEW_ROWS = 10;


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
    const predictions = record.status === 'finished' ? record.predictions : (record.predictions ?? []);
    return new Set([
        run_folder/* RUN_FILES */.al.record,
        run_folder/* RUN_FILES */.al.events,
        run_folder/* RUN_FILES */.al.predictions,
        ...reports/* REPORTS */.S.map(({ file }) => file),
        ...predictions.map(({ path }) => path),
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

/***/ 52788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ differenceText),
/* harmony export */   W5: () => (/* binding */ shortRange),
/* harmony export */   lq: () => (/* binding */ rangeText)
/* harmony export */ });
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81739);

/**
 * How much better or worse, as far as the rows tell: `worse by 2.6 to 6.8 pp`, `9 pp worse to 3 pp
 * better`. Worse and better are those of the metric, so that nobody has to turn a sign over.
 * @param limit a difference that an end of the range must not be mistaken for
 */
function rangeText(interval, numbers, limit) {
    const [low, high] = interval;
    if (low === 0 && high === 0)
        return 'no difference';
    const [worst, best] = ends(interval, numbers, limit);
    const unit = numbers.points ? ' pp' : '';
    if (low > 0)
        return `better by ${worst} to ${best}${unit}`;
    if (high < 0)
        return `worse by ${best} to ${worst}${unit}`;
    if (low === 0)
        return `0 to ${best}${unit} better`;
    if (high === 0)
        return `${worst}${unit} worse to 0`;
    return `${worst}${unit} worse to ${best}${unit} better`;
}
/** One difference: `4.7 pp worse`, with the digits of its range. */
function differenceText(d, interval, numbers) {
    const unit = numbers.points ? 100 : 1;
    const decimals = interval && (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsOfRange */ .B2)(interval, unit);
    const size = Math.abs(d) * unit;
    const text = decimals === null ? (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNumber */ .ku)(size) : (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .apart */ .zZ)([size], decimals)[0];
    return `${text}${numbers.points ? ' pp' : ''} ${d < 0 ? 'worse' : 'better'}`;
}
/** The range below a difference, in its unit: `2.6 to 6.8`, `2.0 worse to 2.3 better`. */
function shortRange(interval, numbers) {
    const [low, high] = interval;
    const [worst, best] = ends(interval, numbers);
    if (low >= 0)
        return `${worst} to ${best}`;
    return high <= 0 ? `${best} to ${worst}` : `${worst} worse to ${best} better`;
}
/** The size of each end. */
function ends([low, high], { points }, limit) {
    const unit = points ? 100 : 1;
    const sizes = [low, high].map((end) => Math.abs(end) * unit);
    const decimals = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsOfRange */ .B2)([low, high], unit) ?? 0;
    const others = limit === undefined ? [] : [Math.abs(limit) * unit];
    const shown = high < 0 || low > 0 || limit !== undefined ? [...sizes, ...others] : sizes;
    return (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .apart */ .zZ)(shown, decimals).slice(0, 2);
}


/***/ }),

/***/ 32242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZS: () => (/* binding */ conditionsTable),
  wD: () => (/* binding */ markdown),
  CS: () => (/* binding */ prose),
  tp: () => (/* binding */ table),
  R_: () => (/* binding */ unfinishedMarkdown)
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
    return was === undefined ? value : `${value}<br>${small(`was\u00a0${was}`)}`;
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

/***/ 97386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ pairingText),
/* harmony export */   aM: () => (/* binding */ comparisonInWords),
/* harmony export */   zX: () => (/* binding */ incomparableText)
/* harmony export */ });
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38866);

/** The comparison as the record keeps it: how the rows were paired as data, and as a text. */
function comparisonInWords({ rows, pairing, ...rest }) {
    return {
        rows,
        note: pairing ? pairingText(pairing) : null,
        ...(pairing && { pairing }),
        ...rest,
    };
}
/**
 * How the rows were paired, in words without a full stop. Holds names from the data: escape it
 * where it is shown.
 */
function pairingText(note) {
    switch (note.code) {
        case 'labels-changed':
            return `compared on the same ${note.relabelled.of} test rows${relabelledText(note)}`;
        case 'shared-labels-changed':
            return labelsText(note.relabelled);
        case 'rows-gone':
            return `compared on the ${note.rows} test rows, which are ${note.rows} of the baseline's ${note.of}${relabelledText(note)}`;
        case 'columns-changed':
            return `compared by what the baseline said of the same rows before their columns changed${relabelledText(note)}`;
        case 'rescored': {
            const what = note.changed === 'ids' ? 'the ids of the rows' : 'the test data';
            return `${what} changed: the baseline's model was scored on the ${note.rows} test rows of this run${relabelledText(note)}`;
        }
        case 'both-held-out': {
            const cells = note.by === undefined
                ? ''
                : `; the rows are the same by "${note.by}", and may hold other cells`;
            return `compared on the ${note.rows} of ${note.of} test rows that both runs held out${relabelledText(note)}${cells}`;
        }
        case 'not-trained-on':
            return `compared on the ${note.rows} of ${note.of} test rows that the baseline was not trained on${relabelledText(note)}`;
        case 'may-have-seen':
            return 'the split changed, or the rows are written otherwise: the baseline may have seen these rows in training';
        case 'shared-rows':
            return `compared on the ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(note.rows, 'row')} that both have; ${sidesText(note)}${relabelledText(note)}`;
        case 'numbers-alone':
            return `compared by numbers alone, unpaired: ${notKeptText(note.notKept)}`;
    }
}
/**
 * Why two models can't be held against each other, in words without a full stop. Holds names from
 * the data: escape it where it is shown.
 */
function incomparableText(why) {
    switch (why.code) {
        case 'another-label':
            return `the baseline predicts ${nameText(why.baseline)}, this model ${nameText(why.candidate)}`;
        case 'another-task':
            return `the baseline's task is ${why.baseline}, the candidate's is ${why.candidate}`;
        case 'other-classes':
            return `the baseline's classes are ${why.baseline.join(', ')}, the candidate's ${why.candidate.join(', ')}`;
        case 'another-positive-class':
            return `the baseline's positive class is "${why.baseline}", the candidate's "${why.candidate}"`;
        case 'test-data-changed':
            return `the test data changed, and ${notRescoredText(why.and)}: the numbers are not comparable`;
        case 'ids-name-no-rows': {
            const id = why.column === undefined ? 'id' : `"${why.column}"`;
            return `${why.rows} of ${why.of} rows have another label under the same ${id}, so it does not name rows`;
        }
        case 'ids-of-another-kind':
            return 'their rows have ids of another kind (data.id)';
        case 'no-row-in-common':
            return 'they have no test row in common';
        case 'only-one-names-rows':
            return 'only one of the two has names for its rows (predictions.id)';
        case 'rows-changed-nameless':
            return 'the rows changed, and they have no names to be found by (predictions.id)';
        case 'too-few-shared':
            return `${sidesText(why)}, and ${why.rows} in both: more than a tenth of all rows can't be paired`;
    }
}
function notRescoredText(why) {
    switch (why.code) {
        case 'predictions-not-kept':
            return notKeptText(why.whose);
        case 'model-not-kept':
            return "the baseline's model was not kept";
        case 'model-does-not-fit':
            return `the baseline's model does not fit it (${why.why})`;
        case 'model-of-another-task':
            return `the task of the baseline's model is ${why.baseline}, the candidate's is ${why.candidate}`;
    }
}
function notKeptText(whose) {
    return `the ${whose}'s predictions were not kept`;
}
/** Both are judged by one truth; that it moved has to be said. */
function relabelledText({ relabelled }) {
    return relabelled ? `; ${labelsText(relabelled)}` : '';
}
function labelsText({ rows, of }) {
    return `${rows} of the ${of} rows that both tested on have another label now, and both models are judged by the labels of this run`;
}
/** The rows that only one of the two has. */
function sidesText({ onlyCandidate, onlyBaseline, files }) {
    return [
        [onlyCandidate, files?.candidate ?? 'this run'],
        [onlyBaseline, files?.baseline ?? 'the baseline'],
    ]
        .filter(([rows]) => rows > 0)
        .map(([rows, where]) => `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')} only in ${where}`)
        .join(', ');
}
function nameText(column) {
    return column === null ? 'a label without a name' : `"${column}"`;
}


/***/ }),

/***/ 25292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ asksForWorseText),
/* harmony export */   Vh: () => (/* binding */ roughRows),
/* harmony export */   be: () => (/* binding */ canBeCollected),
/* harmony export */   fg: () => (/* binding */ ASKED),
/* harmony export */   js: () => (/* binding */ upper),
/* harmony export */   k7: () => (/* binding */ askedText),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81697);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38866);
/* harmony import */ var _likely_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52788);
/* harmony import */ var _metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81739);
/* harmony import */ var _pairing_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97386);





const SHARE = { percent: true, points: true };
/** More rows than this nobody is sent to collect. */
const MOST_ROWS = 1_000_000;
/** The decision as the record keeps it: each reason as data, and as a sentence. */
function inWords({ findings, ...rest }) {
    return {
        ...rest,
        findings: findings.map((finding) => ({ ...finding, reason: findingText(finding) })),
    };
}
function findingText(finding) {
    const text = reasonText(finding);
    const { reference } = finding;
    if (!reference || reference.used === null)
        return text;
    const { used, budget, promotions, runId } = reference;
    const numbers = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOfFinding */ .dK)(finding);
    const since = promotions === undefined ? '' : ` in ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(promotions + 1, 'promotion')}, this one too`;
    return `${text}. ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(used, numbers)} of ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(budget, numbers)} used since run ${runId}${since}`;
}
/**
 * Why a condition came out as it did, in a plain sentence or two, the last without its full stop.
 * Holds names from the data: escape it where it is shown.
 */
function reasonText(finding) {
    const { because, interval } = finding;
    return wordsOf(because, { numbers: (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOfFinding */ .dK)(finding), interval });
}
function wordsOf(reason, about) {
    const words = WORDS[reason.code];
    return words(reason, about);
}
const WORDS = {
    'undefined-metric': ({ metric, why }) => `${metric} has no value: ${why}`,
    'undefined-on-slice': ({ metric, why, lacks }) => `Can’t tell: ${metric} has no value here, ${why}; it needs ${lackText(lacks)}`,
    'too-small-to-judge': ({ rows, atLeast }) => `Too small to judge: ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows, 'row')} of the ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(atLeast)} that it takes`,
    'threshold-met': ({ value, operator, limit }, { numbers, interval }) => {
        const [shown, against] = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valuePair */ .oq)(value, limit, interval, numbers);
        return `${shown}, and ${ASKED[operator]} ${value === limit ? shown : against} is asked`;
    },
    'threshold-missed': (reason, about) => `${missedText(reason, about)}${closeCall(reason, about)}`,
    'threshold-shown-met': ({ operator, interval }, { numbers }) => `${isUpper(operator) ? 'Below' : 'Above'} the limit with all of its likely range, ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(interval, numbers)}`,
    'threshold-shown-missed': (reason, about) => `${missedText(reason, about)}, and so is all of its likely range, ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(reason.interval, about.numbers)}`,
    'threshold-inside-interval': ({ interval }, { numbers }) => `Can’t tell: the limit is inside the likely range, ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(interval, numbers)}`,
    'threshold-without-interval': () => 'Can’t tell: no range can be given',
    'no-baseline': ({ why }) => `Not compared: ${why}`,
    incomparable: ({ why }) => `Not compared: ${typeof why === 'string' ? why : (0,_pairing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .incomparableText */ .zX)(why)}`,
    'baseline-predictions-not-kept': () => 'Not compared: the baseline’s predictions were not kept',
    'metric-not-in-baseline': ({ metric }) => `Not compared: the baseline has no ${metric}`,
    'flips-within': (reason) => flipsText(reason),
    'flips-beyond': (reason) => `${flipsText(reason)}; ${flipsAllowed(reason)}`,
    'flips-undecided': (reason) => `Can’t tell: ${flipsText(reason)}; ${flipsAllowed(reason)}`,
    'rows-not-paired': () => 'Not compared: the rows of the two models are not paired',
    'undefined-on-common-rows': ({ why }) => `Not compared: ${why}`,
    'class-never-predicted': ({ why, rows }) => `A class is no longer predicted, as the baseline does on ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows, 'row')}: ${why}`,
    'asks-for-worse-model': asksForWorseText,
    'equality-cannot-be-shown': () => 'Tests can show better or worse, never equal: use “>=” or “<=”',
    'equality-met': (reason, about) => equalityText(reason, about),
    'equality-missed': (reason, about) => equalityText(reason, about),
    'number-met': (reason, about) => numberText(reason, about),
    'number-missed': (reason, about) => numberText(reason, about),
    'identical-predictions': () => 'The same predictions on every row',
    'identical-where-gain-asked': ({ margin }, { numbers }) => `The same predictions on every row; ${askedText(margin, numbers)}`,
    'no-interval': ({ why }) => `Can’t tell: no range can be given, ${why}`,
    'shown-better': ({ gain }, about) => upper(rangeOf(gain, 0, about)) + fewDiffer(gain),
    'shown-good-enough': ({ margin, gain }, about) => goodEnough(margin, gain, about),
    'shown-not-good-enough': ({ margin, gain }, about) => `${notEnough(margin, gain, about)}${fewDiffer(gain)}`,
    'few-of-rarer-class': ({ rows, atLeast, margin, gain }, about) => `${doubt(margin, gain, about)}. Only ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows, 'row is', 'rows are')} of the rarer class; ${atLeast} could tell`,
    'few-rows-carry': ({ rows, margin, gain }, about) => `${doubt(margin, gain, about)}. ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows, 'row carries', 'rows carry')} this difference; mae, or a log_ metric, rests on more of them`,
    'no-difference-seen': ({ margin, gain, rowsNeeded }, about) => `${doubt(margin, gain, about)}${rowsText(gain, rowsNeeded)}`,
    'difference-not-shown-beyond': ({ margin, gain, rowsNeeded }, about) => `${doubt(margin, gain, about)}${rowsText(gain, rowsNeeded)}`,
    'one-of-many': ({ margin, gain, comparisons, rowsNeeded }, about) => `${notEnough(margin, gain, about)}. Alone this would fail; of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(comparisons)} comparisons one can look so by chance${rowsText(gain, rowsNeeded)}`,
    'baseline-may-have-seen': ({ seemed, note }, about) => `${wordsOf(seemed, about)}. It does not count: ${note ?? (0,_pairing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pairingText */ .OO)({ code: 'may-have-seen' })}`,
    'not-shown-strictly': ({ seemed, confidence, alternatives, looks }, about) => `${wordsOf(seemed, about)}. But ${whyStrictly(alternatives, looks)}, so it has to be shown at ${Number((confidence * 100).toPrecision(4))}%, and is not`,
    'equal-is-not-enough': ({ seemed, operator }, about) => `${wordsOf(seemed, about)}. “${operator}” asks for more than equal`,
};
function flipsText({ rows, interval }) {
    const range = interval === null ? '' : ` (likely range ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(interval, SHARE)} of all)`;
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows, 'row')} that the baseline gets right ${rows === 1 ? 'is' : 'are'} wrong now${range}`;
}
function flipsAllowed({ limit }) {
    return `${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .PW)(limit, SHARE)} is allowed`;
}
function whyStrictly(alternatives, looks) {
    const whys = [
        ...(alternatives > 1 ? [`one of ${alternatives} is enough`] : []),
        ...(looks > 0 ? [`it is candidate ${looks} on these rows`] : []),
    ];
    return whys.join(' and ');
}
/** What a condition asks for, before its number. */
const ASKED = {
    '>=': 'at least',
    '>': 'more than',
    '<=': 'at most',
    '<': 'less than',
    '==': 'exactly',
};
/** Of `metric OP baseline` where OP asks for the worse side. */
function asksForWorseText({ operator, orientation, }) {
    const better = orientation === 'higher' ? 'Higher' : 'Lower';
    return `${better} is better here, so “${operator} baseline” asks for a worse model`;
}
function isUpper(operator) {
    return operator === '<=' || operator === '<';
}
function missedText({ value, operator, limit }, { numbers, interval }) {
    if (value === limit)
        return `At the limit, and “${operator}” asks for more`;
    const distance = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(value, limit, interval, numbers);
    return `${distance} ${value < limit ? 'below' : 'above'} the limit`;
}
/** Said only where the likely range holds the limit: the value alone decides. */
function closeCall({ limit }, { numbers, interval }) {
    if (!interval || limit < interval[0] || limit > interval[1])
        return '';
    return `. A close call: the likely range is ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRange */ .tR)(interval, numbers)}`;
}
function lackText(lack) {
    switch (lack.of) {
        case 'rows':
            return `at least ${lack.atLeast} rows`;
        case 'classes':
            return `rows of ${lack.atLeast} classes`;
        case 'these classes':
            return `a row of class ${lack.classes.join(' and one of class ')}`;
    }
}
function equalityText({ value, limit, baseline }, { numbers, interval }) {
    const [shown, against] = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valuePair */ .oq)(value, limit, interval, numbers);
    return `${shown}, exactly ${value === limit ? shown : against} is asked (baseline ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(baseline, interval, numbers)})`;
}
function numberText({ value, operator, limit, baseline }, { numbers, interval }) {
    const [shown, against] = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valuePair */ .oq)(value, limit, interval, numbers);
    const was = (0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(baseline, interval, numbers);
    return `${shown}, ${ASKED[operator]} ${value === limit ? shown : against} is asked (baseline ${was}). Only two numbers: nothing tells chance from change`;
}
function rangeOf({ interval }, margin, { numbers }) {
    return (0,_likely_range_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeText */ .lq)(interval, numbers, margin === 0 ? undefined : -margin);
}
function goodEnough(margin, gain, about) {
    const [low] = gain.interval;
    const range = rangeOf(gain, margin, about);
    const few = fewDiffer(gain);
    if (margin < 0)
        return `${upper(range)}; ${askedText(margin, about.numbers)}${few}`;
    if (low > 0)
        return `${upper(range)}${few}`;
    return `${margin === 0 ? 'Not worse' : 'No worse than allowed'}: ${range}${few}`;
}
/** `Worse by 2.6 to 6.8 pp; 1 pp is allowed` */
function notEnough(margin, gain, about) {
    return `${upper(rangeOf(gain, margin, about))}; ${askedText(margin, about.numbers)}`;
}
function doubt(margin, gain, about) {
    const crosses = gain.interval[0] < 0 && gain.interval[1] > 0;
    const asked = askedText(margin, about.numbers, crosses);
    return `Can’t tell: ${rangeOf(gain, margin, about)}; ${asked}${fewDiffer(gain)}`;
}
/**
 * What is allowed, or asked.
 * @param said the word "worse" has to be said: the range is on both sides
 */
function askedText(margin, numbers, said = false) {
    if (margin === 0)
        return 'nothing worse is allowed';
    if (margin < 0)
        return `a gain of ${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(-margin, numbers)} is asked`;
    return `${(0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(margin, numbers)}${said ? ' worse' : ''} is allowed`;
}
/** Said where so few rows tell the models apart that a reader would want to look at them. */
function fewDiffer({ informative, flips, n }) {
    if (informative === null || !flips || informative >= _compare_metric_comparison_js__WEBPACK_IMPORTED_MODULE_4__/* .FEW_ROWS */ .b)
        return '';
    return `. The models differ on only ${informative} of ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(n)} rows`;
}
function rowsText({ n }, rowsNeeded) {
    if (rowsNeeded === null)
        return '';
    const few = `. ${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(n, 'row is', 'rows are')} too few`;
    return rowsNeeded > MOST_ROWS
        ? `${few}, and no number of rows you could collect would tell`
        : `${few}; about ${roughRows(rowsNeeded)} would tell`;
}
/** Two digits: it is an estimate. */
function roughRows(rows) {
    return (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(Number((0,_metric_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .twoDigits */ .Bj)(rows)));
}
/** Whether that many rows could be collected at all. */
function canBeCollected(rows) {
    return rows !== null && rows <= MOST_ROWS;
}
function upper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
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


/***/ })

};
