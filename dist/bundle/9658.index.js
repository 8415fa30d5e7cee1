export const id = 9658;
export const ids = [9658];
export const modules = {

/***/ 97448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ runPromoteAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/pipeline/open-host.ts
var open_host = __webpack_require__(52547);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/config/load.ts + 15 modules
var load = __webpack_require__(957);
// EXTERNAL MODULE: ./src/config/source.ts
var config_source = __webpack_require__(79397);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/files/atomic-write.ts
var atomic_write = __webpack_require__(4448);
// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/record/run-folder.ts
var run_folder = __webpack_require__(18949);
// EXTERNAL MODULE: ./src/record/run-record.ts
var run_record = __webpack_require__(62524);
// EXTERNAL MODULE: ./src/pipeline/before-training.ts
var before_training = __webpack_require__(29254);
// EXTERNAL MODULE: ./src/pipeline/handed-run.ts + 1 modules
var handed_run = __webpack_require__(34197);
// EXTERNAL MODULE: ./src/pipeline/publish.ts
var publish = __webpack_require__(70597);
;// CONCATENATED MODULE: ./src/pipeline/promote-run.ts












/**
 * Makes a run the baseline that an earlier job of this workflow run has judged: the last step of
 * `gateRun`, in a job of its own. What it was held against has to be what it would be held against
 * now.
 * @throws InputError when there is nothing to promote: it did not pass, is promoted already, or this
 *   is no place that promotes
 * @throws BrokenError when it is not what was judged, is of another commit or workflow run, or could
 *   not be promoted; nothing is then
 */
async function promoteRun(handed, { host, workspace, warn, signal }) {
    const { folder, part } = await host.carrier.take('judged', handed.digest);
    const judged = await readJudged(folder);
    (0,handed_run/* refuseOther */.hC)(judged, handed.id, await host.place);
    if (judged.promoted) {
        throw errors/* InputError */.dz.of('the run was promoted by the job that judged it', {
            fix: 'Give the action that judges promote: never, or leave this one out.',
        });
    }
    const { baseline } = (0,load/* checkConfig */.l)((0,config_source/* plainSource */.wi)(judged.params, () => `the rules of run ${judged.id}`), workspace);
    const source = (0,before_training/* runSource */.Rh)({ baseline });
    const { search, promotes, predecessor } = await host.findBaseline(judged, source);
    if (!promotes) {
        throw errors/* InputError */.dz.of('no run is promoted here: only one of the default branch is, that a push, a schedule or a person started', {
            fix: "Run this job only there: if: github.event_name != 'pull_request' && github.ref_name == github.event.repository.default_branch",
        });
    }
    if (search instanceof errors/* NotAllowedError */.ec)
        throw search;
    if (!isHeldAgainst(judged.baseline, search)) {
        throw new errors/* BrokenError */.gk('another run was promoted since this one was judged, and nobody knows what it is beside that', 'Run the workflow again.');
    }
    const model = await host.carrier.fetchModel(judged, folder);
    for (const file of (0,run_folder/* predictionFiles */.b0)(judged))
        await (0,verified_file/* readVerified */.xu)(folder, file);
    const record = { ...judged, promoted: true, predecessor };
    await (0,atomic_write/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.record), `${JSON.stringify(record, null, 2)}\n`);
    signal.throwIfAborted();
    const { project, experiment } = record;
    await host.begin({ project, experiment });
    const kept = { evidence: part, ...(model && { model }) };
    try {
        return { record, publication: await (0,publish/* publishPromotion */.fn)({ record, folder }, source, kept, host) };
    }
    catch (error) {
        for (const message of await host.kept.rollBack())
            warn(message);
        throw error;
    }
}
async function readJudged(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, run_folder/* RUN_FILES */.al.record), 'utf8').catch((cause) => {
        throw new errors/* BrokenError */.gk(`the run that was judged has no record: ${(0,errors/* messageOf */.bD)(cause)}`);
    });
    const record = await (0,run_record/* parseRecord */.H)(text, 'the record of the run that was judged');
    if (record.status === 'finished' && record.decision.verdict === 'passed')
        return record;
    const verdict = record.status === 'finished' ? record.decision.verdict : record.status;
    throw errors/* InputError */.dz.of(`only a run that passed is promoted, and this one ${verdict === 'inconclusive' ? 'is' : 'has'} ${verdict}`, { fix: IF_PASSED });
}
const IF_PASSED = "Run this only after a pass: if: needs.judge.outputs.passed == 'true', or of a step: if: steps.judge.outputs.passed == 'true'.";
function isHeldAgainst(judged, now) {
    if (!judged.found)
        return !now.found && now.because.code === judged.why;
    return 'predictions' in judged || (now.found && now.runId === judged.runId);
}

// EXTERNAL MODULE: ./src/record/store.ts
var store = __webpack_require__(25520);
// EXTERNAL MODULE: ./src/commands/action-inputs.ts
var action_inputs = __webpack_require__(35802);
// EXTERNAL MODULE: ./src/commands/step-world.ts
var step_world = __webpack_require__(75467);
// EXTERNAL MODULE: ./src/commands/tell-end.ts + 1 modules
var tell_end = __webpack_require__(88659);
;// CONCATENATED MODULE: ./src/commands/promote-action.ts








/** The action in promote/: a run that was judged in, the baseline out. Returns the exit code. */
async function runPromoteAction(inputs, runner) {
    const { env, workspace, signal } = runner;
    runner.setOutput('promoted', 'false');
    try {
        const handed = (0,action_inputs/* handedFrom */.vr)(inputs, 'needed');
        const warn = (0,step_world/* warningsOf */.nZ)(runner);
        const host = await (0,open_host/* openHost */.Z)({
            env,
            token: inputs.githubToken,
            issueOnFailure: false,
            candidates: { model: true },
            workspace,
            store: new store/* Store */.i((0,external_node_path_.resolve)(workspace, '.sluice')),
            warn,
            say: (line) => runner.write(`${line}\n`),
            signal,
        });
        const { record, publication } = await promoteRun(handed, { host, workspace, warn, signal });
        runner.setOutput('promoted', 'true');
        runner.write(`${record.project}/${record.experiment}: ${record.id} is the baseline now.\n`);
        if (publication.report !== undefined)
            await (0,tell_end/* summarize */.e)(publication.report, runner);
        return exit/* EXIT */.dc.passed;
    }
    catch (error) {
        return (0,tell_end/* tellError */.S)(error, runner);
    }
}


/***/ }),

/***/ 70597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fn: () => (/* binding */ publishPromotion),
/* harmony export */   mk: () => (/* binding */ publish),
/* harmony export */   ne: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/**
 * The order of docs/adr/0009, the same for every host: a run is kept, its export is put in place,
 * it is made the baseline if it is promoted, it gets its name in the store, and only then people are
 * told. An interruption counts
 * until the export is put in place.
 * @param source where its baseline is looked for
 * @throws BrokenError when something could not be kept or promoted; `withdraw` rolls back what was
 */
async function publish(run, source, { putInPlace, giveName }, { host, signal }) {
    const kept = await host.kept.keep(run);
    signal.throwIfAborted();
    await putInPlace();
    if (run.record.promoted)
        await host.kept.promote(run, source);
    await giveName();
    return host.announceEnd(run.record, kept);
}
/**
 * The end of `publish`, of a run that an earlier job has kept: it is promoted, and then people are
 * told.
 * @throws BrokenError when it could not be promoted; `rollBack` rolls back what was
 */
async function publishPromotion(run, source, kept, host) {
    await host.kept.promote(run, source);
    return host.announceEnd(run.record, kept);
}
/**
 * Ends a run that came to no verdict, wherever it had come to in `publish`: what was kept is rolled
 * back, its evidence is kept as it is now, and people are told. What fails is a warning: the run
 * has its own error to tell.
 * @param run undefined where there is no evidence
 */
async function withdraw(record, run, { host, warn }) {
    if (record.status === 'interrupted') {
        // A cancelled job is killed within seconds: it can't wait for an address to link.
        await Promise.all([host.announceEnd(record, {}), keepEvidenceOnly(run, host, warn)]);
    }
    else
        await host.announceEnd(record, await keepEvidenceOnly(run, host, warn));
}
async function keepEvidenceOnly(run, { kept }, warn) {
    const left = await kept.rollBack();
    for (const message of left)
        warn(message);
    if (run === undefined)
        return {};
    try {
        return await kept.keep(run);
    }
    catch (error) {
        warn((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
        const still = await kept.rollBack();
        for (const message of still.filter((one) => !left.includes(one)))
            warn(message);
        return {};
    }
}


/***/ }),

/***/ 39658:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35802);
/* harmony import */ var _commands_promote_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97448);
/* harmony import */ var _toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2276);



/** The action in promote/: makes a run the baseline that an earlier job has judged. */
process.exitCode = await (0,_commands_promote_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runPromoteAction */ .q)((0,_commands_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .promoteInputs */ .Kr)(_toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R), (0,_toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .toolkitRunner */ .h)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
