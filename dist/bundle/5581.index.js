export const id = 5581;
export const ids = [5581];
export const modules = {

/***/ 95581:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, (async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_closed_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25620);
/* harmony import */ var _commands_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98110);
/* harmony import */ var _commands_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49808);



const terminal = (0,_commands_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .standardError */ .g)();
(0,_commands_closed_output_js__WEBPACK_IMPORTED_MODULE_0__/* .surviveClosedOutput */ .q)((error) => {
    process.exitCode = (0,_commands_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .q)(error, terminal);
});
const code = await (0,_commands_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .a)(process.argv.slice(2), terminal);
// What was told of output that is lost stands.
process.exitCode ??= code;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }), 1);

/***/ }),

/***/ 25620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Keeps the process alive when nobody reads what it prints (`| head`): a run goes on to its verdict, whose exit code is not that
 * of a crash. Anything else that keeps standard output from being written is passed on as a BrokenError.
 */
var surviveClosedOutput = (function surviveClosedOutput(onError) {
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            return;
        const { message } = (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .cannotWrite */ .zz)('standard output', error);
        const fix = 'Only this output is lost: what was decided before stands, and so does what was kept.';
        onError(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BrokenError */ .gk(message, fix, { cause: error }));
    });
    // Nobody is left to be told.
    process.stderr.on('error', () => { });
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: (() => (/* binding */ surviveClosedOutput))
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);





/***/ }),

/***/ 98110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Runs a command as it was typed, the program's name left out. Returns the exit code: whatever goes wrong has been told by then. */
var commandLine = (async function commandLine(args, terminal) {
    let code = _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.passed;
    const exitWith = (async (work) => {
        code = await work;
    });
    try {
        await commands(args[0], terminal, exitWith).parseAsync(args, { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
            return error.exitCode === 0 ? _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.passed : _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.usage;
        return tell(error, terminal);
    }
});
/** @param typed the first word; where it is a command, the others are left out: to make them takes longer than to run one */
var commands = (function commands(typed, terminal, exitWith) {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('sluice')
        .description('A quality gate for machine-learning models: train, evaluate, compare, export only what is good enough.')
        .version(_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x)
        .exitOverride()
        .configureOutput({ outputError: (text, write) => write((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLines */ .RQ)(text, false)) })
        .showHelpAfterError('Run with --help to see the usage.')
        .addHelpText('after', `
Exit codes:
  0 passed   1 failed   2 config, data or usage is wrong   3 inconclusive   4 something broke
  129, 130, 143 interrupted

Examples:
  node dist/cli.js init data.csv
  node dist/cli.js check sluice.yml
  node dist/cli.js run sluice.yml --set train.epochs=5
  node dist/cli.js run sluice.yml --json > run.json
  node dist/cli.js judge --candidate new.csv --baseline old.csv --gate 'accuracy >= baseline - 1pp'
  node dist/cli.js runs
  node dist/cli.js verify models/production`);
    const describe = {
        run: ((command) => command
            .description('train, evaluate, judge the gate, and export the model if it holds')
            .argument('<config>', 'the config file, sluice.yml')
            .option(...SET)
            .option(...STORE)
            .option('--no-promote', 'a pass does not become the baseline of the next run; the model is exported all the same')
            .option('--retrain', 'train also where a run before has trained by the same config, data and engine, and compare the bytes')
            .option('--rules-from <commit>', 'judge by what the config asked at this commit, as a pull request is judged by its base; nothing is promoted')
            .option(...JSON_FLAG)
            .addHelpText('after', `
Examples:
  node dist/cli.js run examples/credit/sluice.yml
  node dist/cli.js run sluice.yml --rules-from main
  node dist/cli.js run sluice.yml --set train.epochs=5 --set 'gate.conditions=[accuracy >= 0.9]'`)
            .action(((config, options) => exitWith(__webpack_require__.e(/* import() */ 4331).then(__webpack_require__.bind(__webpack_require__, 94331)).then((({ runCommand }) => runCommand(config, options, terminal))))))),
        judge: (command) => command
            .description('judge predictions that somebody else made, by a config or by two files')
            .argument('[config]', 'a config file with predictions in place of data and model')
            .option('--candidate <file>', 'predictions: CSV, JSON lines or Parquet')
            .option('--baseline <file>', 'predictions of the same rows, in the same columns')
            .option('--numbers <file>', "single numbers that others took, for conditions to name: DVC's or MLflow's metrics")
            .option('--gate <condition>', 'what has to hold; may be repeated', collect, [])
            .option('--id <column>', COLUMN('that names rows; by default id, else rows pair by place'))
            .option('--label <column>', COLUMN('of the labels; by default label'))
            .option('--prediction <column>', COLUMN('of the answers; by default prediction'))
            .option('--score <column>', COLUMN('of the scores; by default score, or score_CLASS'))
            .option('--scores <scale>', 'what the scores are: probability, logit or percent')
            .option('--positive <class>', 'the class that the score is about')
            .option('--task <task>', 'binary, multiclass or regression; by default seen from the labels')
            .option('--format <tool>', 'what wrote the files, where they are no tables: promptfoo or lm-eval')
            .option('--metric <name>', 'with --format lm-eval: the metric that says right or wrong')
            .option(...SET)
            .option(...STORE)
            .option('--no-promote', 'with a config: a pass does not become the baseline of the next run')
            .option('--rules-from <commit>', 'with a config: judge by what it asked at this commit; nothing is promoted')
            .option(...JSON_FLAG)
            .addHelpText('after', `
Examples:
  node dist/cli.js judge --candidate new.csv --baseline old.csv --positive yes --gate 'auc >= baseline - 1pp'
  node dist/cli.js judge --numbers metrics.json --gate 'latency_p95 <= 120'
  node dist/cli.js judge --format promptfoo --candidate new.json --baseline old.json --gate 'accuracy >= baseline - 2pp'
  node dist/cli.js judge sluice.yml
  node dist/cli.js judge sluice.yml --rules-from main`)
            .action((config, options) => exitWith(Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6849), __webpack_require__.e(3415), __webpack_require__.e(8795), __webpack_require__.e(1481), __webpack_require__.e(1991), __webpack_require__.e(4601), __webpack_require__.e(7618), __webpack_require__.e(957), __webpack_require__.e(5586), __webpack_require__.e(7170), __webpack_require__.e(3625), __webpack_require__.e(2941), __webpack_require__.e(8358), __webpack_require__.e(9325)]).then(__webpack_require__.bind(__webpack_require__, 59325)).then(({ judgeCommand }) => judgeCommand(config, options, terminal)))),
        check: (command) => command
            .description('check the config and the data without training')
            .argument('<config>', 'the config file, sluice.yml')
            .option(...SET)
            .option(...STORE)
            .option(...JSON_FLAG)
            .addHelpText('after', '\nExample:\n  node dist/cli.js check sluice.yml')
            .action((config, options) => exitWith(Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6849), __webpack_require__.e(3415), __webpack_require__.e(5292), __webpack_require__.e(8795), __webpack_require__.e(1481), __webpack_require__.e(1991), __webpack_require__.e(4601), __webpack_require__.e(7618), __webpack_require__.e(957), __webpack_require__.e(5586), __webpack_require__.e(7170), __webpack_require__.e(3625), __webpack_require__.e(3800), __webpack_require__.e(1861)]).then(__webpack_require__.bind(__webpack_require__, 99238)).then(({ checkCommand }) => checkCommand(config, options, terminal)))),
        aa: (command) => command
            .description('train pairs of equal models, and say how often the gate is red, green and undecided')
            .argument('<config>', 'the config file, sluice.yml')
            .option('--times <pairs>', 'how many pairs, each of two trainings', '20')
            .option(...SET)
            .option(...JSON_FLAG)
            .addHelpText('after', '\nExample:\n  node dist/cli.js aa sluice.yml --times 20')
            .action((config, options) => exitWith(Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6849), __webpack_require__.e(3415), __webpack_require__.e(5292), __webpack_require__.e(8795), __webpack_require__.e(1481), __webpack_require__.e(1991), __webpack_require__.e(4601), __webpack_require__.e(7618), __webpack_require__.e(957), __webpack_require__.e(5586), __webpack_require__.e(7170), __webpack_require__.e(9334), __webpack_require__.e(3800), __webpack_require__.e(7729)]).then(__webpack_require__.bind(__webpack_require__, 96571)).then(({ aaCommand }) => aaCommand(config, options, terminal)))),
        runs: (command) => command
            .description('list the runs of the store or of GitHub, the newest first, or remove old ones')
            .option('--experiment <name>', 'only those of EXPERIMENT, or of PROJECT/EXPERIMENT')
            .option('--verdict <end>', 'only those that passed, failed, inconclusive, broke or interrupted')
            .option('--metric <metric>', 'only those that have it: "auc", or "auc >= 0.8"; shows it, and tells the best run by the first; may be repeated', collect, [])
            .option('--commit <sha>', 'only those of the commit whose id starts so')
            .option('--sort <key>', 'by created (newest first), experiment, verdict, commit, seconds (longest first), or a metric (best first)')
            .option(...STORE)
            .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--from-github [most]', 'those that this repository keeps as artifacts, the newest MOST of them (default: 30)').conflicts('store'))
            .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--prune [keep]', 'remove all but the last KEEP of each experiment (default: the store.keep of its last run); those that were promoted, or that one which stays was compared with, always stay').conflicts(['fromGithub', 'csv', 'experiment', 'verdict', 'metric', 'commit', 'sort']))
            .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--csv', 'print them as CSV to standard output')
            .default(false)
            .conflicts('json'))
            .option(...JSON_FLAG)
            .addHelpText('after', `
--from-github reads the token in GITHUB_TOKEN or GH_TOKEN, and the repository in GITHUB_REPOSITORY or
else the remote "origin".

Examples:
  node dist/cli.js runs --experiment scoring --metric auc
  node dist/cli.js runs --metric 'auc >= 0.8' --sort auc --csv > runs.csv
  node dist/cli.js runs --json | jq .[0].decision.verdict
  GH_TOKEN=$(gh auth token) node dist/cli.js runs --from-github --verdict passed
  node dist/cli.js runs --prune 50`)
            .action((options) => exitWith(Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(3415), __webpack_require__.e(1991), __webpack_require__.e(4601), __webpack_require__.e(1857), __webpack_require__.e(6491)]).then(__webpack_require__.bind(__webpack_require__, 10469)).then(({ runsCommand }) => runsCommand(options, terminal)))),
        compare: (command) => command
            .description('compare two runs on the test rows that both have, or up to eight, each further one with the first')
            .argument('<a>', "the candidate: a run's id or the start of it, a run folder, or a run.json")
            .argument('<b>', 'the baseline, likewise')
            .argument('[more...]', 'further runs, up to eight in all')
            .option('--html <file>', 'draw them over each other: metrics, curves, what differs')
            .option(...STORE)
            .option(...JSON_FLAG)
            .addHelpText('after', '\nExample:\n  node dist/cli.js compare 20261123T0950 20261123T0930\n  node dist/cli.js compare new/run.json old/run.json --json\n  node dist/cli.js compare A B C D\n  node dist/cli.js compare A B C D --html compared.html')
            .action((a, b, more, options) => exitWith(Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(7084), __webpack_require__.e(4152), __webpack_require__.e(3415), __webpack_require__.e(5292), __webpack_require__.e(1481), __webpack_require__.e(7094), __webpack_require__.e(7843), __webpack_require__.e(9334), __webpack_require__.e(4042), __webpack_require__.e(2438), __webpack_require__.e(1857), __webpack_require__.e(8053)]).then(__webpack_require__.bind(__webpack_require__, 24180)).then(({ compareCommand }) => compareCommand([a, b, ...more], options, terminal)))),
        report: (command) => command
            .description('show the report of a run, and print the path of its page')
            .argument('<run>', "a run's id, or the start of it")
            .option(...STORE)
            .option('--open', 'open its page in the browser', false)
            .option('--markdown', 'print it as Markdown to standard output', false)
            .option(...JSON_FLAG)
            .addHelpText('after', '\nExamples:\n  node dist/cli.js report 20261123 --open\n  node dist/cli.js report 20261123 --markdown > report.md')
            .action((run, options) => exitWith(Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(3415), __webpack_require__.e(5292), __webpack_require__.e(7094), __webpack_require__.e(7197)]).then(__webpack_require__.bind(__webpack_require__, 58609)).then(({ reportCommand }) => reportCommand(run, options, terminal)))),
        verify: (command) => command
            .description('check that a model is the one that its gate let pass, byte by byte')
            .argument('<folder>', 'an exported model, or the model folder of a run')
            .option(...JSON_FLAG)
            .addHelpText('after', `
It holds each file to its digest in verdict.json, and refuses a model with files that differ, are
missing or are not listed, and one whose verdict is not a pass. It proves that the files belong
together. Who made them only a signature of verdict.json proves, which is not checked here:
  gh attestation verify FOLDER/verdict.json --repo OWNER/NAME

Exit codes:
  0 every file is as it was when it passed   1 refused   2 there is nothing to verify
  4 something could not be read

Examples:
  node dist/cli.js verify models/production
  node dist/cli.js verify models/production --json | jq .faults`)
            .action((folder, options) => exitWith(Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(9463)]).then(__webpack_require__.bind(__webpack_require__, 49463)).then(({ verifyCommand }) => verifyCommand(folder, options, terminal)))),
        init: (command) => command
            .description('look at a CSV file, and write a commented sluice.yml and a workflow for it')
            .argument('<data>', 'a CSV file')
            .option('--label <column>', 'the column to predict; by default the likeliest one')
            .option('--force', 'overwrite files that exist', false)
            .option('--commit-model', 'let git have the exported model: leave .gitignore as it is', false)
            .addHelpText('after', '\nExample:\n  node dist/cli.js init data/churn.csv --label churned')
            .action((data, options) => exitWith(Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6849), __webpack_require__.e(3415), __webpack_require__.e(8795), __webpack_require__.e(1991), __webpack_require__.e(3800), __webpack_require__.e(8378)]).then(__webpack_require__.bind(__webpack_require__, 70766)).then(({ initCommand }) => initCommand(data, options, terminal)))),
    };
    // The help of the program names all of them.
    const asked = typed !== undefined && Object.hasOwn(describe, typed) ? [typed] : Object.keys(describe);
    for (const name of asked)
        describe[name](program.command(name));
    return program;
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: (() => (/* binding */ commandLine)),
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13139);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67388);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71013);





/** Says what went wrong. Returns its exit code. */
function tell(error, { say, colors }) {
    say(`${colors.red('error:')} ${(0,_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .explainError */ .UW)(error, process.env['SLUICE_DEBUG'] === '1', process.cwd())}`);
    return (0,_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOfError */ .LL)(error);
}
const collect = (value, previous) => [...previous, value];
const STORE = [
    '--store <dir>',
    'where runs are kept, from the working directory (default: ".sluice")',
];
const SET = [
    '--set <key=value>',
    'override a config key; may be repeated',
    collect,
    [],
];
const JSON_FLAG = ['--json', 'print the data as JSON to standard output', false];
const COLUMN = (what) => `the column ${what}`;



/***/ }),

/***/ 49808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
var standardError = (function standardError() {
    const { env, stderr, stdout } = process;
    const terminal = isTerminal(stderr, env);
    const colored = isColored(terminal, env);
    const printColored = isColored(isTerminal(stdout, env), env);
    const write = ((text) => void stderr.write(text));
    return {
        screen: {
            terminal,
            get width() {
                return stderr.columns ?? 80;
            },
            write,
        },
        colors: picocolors__WEBPACK_IMPORTED_MODULE_1___default().createColors(colored),
        ascii: isAscii(env),
        output: {
            colors: picocolors__WEBPACK_IMPORTED_MODULE_1___default().createColors(printColored),
            get width() {
                return stdout.isTTY === true ? (stdout.columns ?? 80) : undefined;
            },
        },
        say: ((text) => write(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLines */ .RQ)(text, colored)}\n`)),
        print: (text) => void stdout.write(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLines */ .RQ)(text, printColored)}\n`),
        printJson: (value) => void stdout.write(`${json(value)}\n`),
        async printJsonList(items) {
            let printed = 0;
            for await (const item of items) {
                stdout.write(`${printed++ === 0 ? '[' : ','}\n  ${json(item).replaceAll('\n', '\n  ')}`);
            }
            stdout.write(printed === 0 ? '[]\n' : '\n]\n');
            return printed;
        },
    };
});
var isTerminal = (function isTerminal({ isTTY }, env) {
    return isTTY === true && env['TERM'] !== 'dumb';
});
/** As https://no-color.org and https://force-color.org ask. */
var isColored = (function isColored(terminal, env) {
    return env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : terminal && !env['NO_COLOR'];
});
/** By the locale, as programs of a terminal tell; where none is set nothing speaks against UTF-8. */
var isAscii = (function isAscii(env) {
    const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
    return locale !== '' && !/utf-?8/i.test(locale);
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: (() => (/* binding */ standardError))
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67388);


function json(value) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify(value, null, 2));
}






/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ isOutOfMemory),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ec: (() => (/* binding */ NotAllowedError)),
/* harmony export */   gk: (() => (/* binding */ BrokenError)),
/* harmony export */   p4: () => (/* binding */ InterruptedError)
/* harmony export */ });
/**
 * The config, the data or the usage is wrong: exit code 2, no stack trace.
 * It carries every problem found, not only the first.
 */
class InputError extends Error {
    problems;
    name = 'InputError';
    constructor(problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.problems = problems;
    }
    /** The usual case of a single problem. */
    static of(message, rest = {}, options) {
        return new InputError([{ message, ...rest }], options);
    }
}
/**
 * Something broke that is not the user's input: exit code 4. The message is for the user, so an
 * error that is expected to happen (a full disk, a diverged loss) does not show a stack trace.
 */
class BrokenError extends Error {
    fix;
    name = 'BrokenError';
    constructor(message, fix, options) {
        super(message, options);
        this.fix = fix;
    }
}
/** A permission or a token is missing. It breaks what needs it; what does not goes on without. */
class NotAllowedError extends BrokenError {
}
/** The run was told to stop. */
class InterruptedError extends Error {
    signal;
    name = 'InterruptedError';
    constructor(signal) {
        super(`interrupted by ${signal}`);
        this.signal = signal;
    }
}
const OUT_OF_MEMORY = /array buffer allocation failed|could not allocate memory|maximum memory size exceeded|invalid (array buffer|string|typed array) length|string longer than|unable to grow|failed to grow/i;
/** Whether an error is the runtime's word for memory that it did not get, or a size that it does not have. */
function isOutOfMemory(error) {
    return OUT_OF_MEMORY.test(messageOf(error));
}
/** What was thrown, in its own words. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** `file:line:column: message (fix)`, the form that editors and terminals link. */
function formatProblem(problem) {
    const { at, message, fix } = problem;
    const place = at
        ? `${[at.file, at.line, at.column].filter((x) => x !== undefined).join(':')}: `
        : '';
    return `${place}${message}${fix ? `\n  ${fix}` : ''}`;
}


/***/ }),

/***/ 13139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
var exitCodeOfVerdict = (function exitCodeOfVerdict(verdict) {
    return EXIT[verdict];
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   dc: (() => (/* binding */ EXIT)),
/* harmony export */   kl: () => (/* binding */ EXIT_OF_SIGNAL),
/* harmony export */   og: (() => (/* binding */ exitCodeOfVerdict))
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67388);



/** "The gate said no" and "the gate broke" are never the same code. */
const EXIT = { passed: 0, failed: 1, usage: 2, inconclusive: 3, broke: 4 };
/** 128 and the signal's number, as a shell has it. */
const EXIT_OF_SIGNAL = {
    SIGHUP: 129,
    SIGINT: 130,
    SIGTERM: 143,
};

function exitCodeOfError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
        return EXIT.usage;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterruptedError */ .p4)
        return EXIT_OF_SIGNAL[error.signal];
    return EXIT.broke;
}
/**
 * What went wrong, for a person, a line for each problem and each fix, safe to print. A stack trace shows only with SLUICE_DEBUG=1.
 * @param folder the working directory; paths in it are shown relative to it
 */
function explainError(error, debug, folder) {
    const stack = debug && error instanceof Error ? (error.stack ?? '').split('\n') : [];
    return [...words(error), ...stack]
        .map((line) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeLog */ .Ah)(line.replaceAll(folder + node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '')))
        .join('\n');
}
/** In lines, with whatever came from the user's files in them as it is. */
function words(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
        return error.problems.flatMap(({ fix, ...problem }) => withFix((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(problem), fix));
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk)
        return withFix(error.message, error.fix);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterruptedError */ .p4)
        return [error.message];
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutOfMemory */ .$d)(error)) {
        return [
            `there is not enough memory for this: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
            '  Use fewer rows or columns, or give the process more: a larger machine, ulimit -v unlimited.',
        ];
    }
    return [
        `something broke inside Sluice: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
        '  Run again with SLUICE_DEBUG=1 to see where, and report it.',
    ];
}
function withFix(message, fix) {
    return fix === undefined ? [message] : [message, `  ${fix}`];
}


/***/ }),

/***/ 4448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/**
 * Writes a file under a temporary name beside the one it is to get, and fsyncs it. Whatever has the
 * temporary name makes way: through a link that waits there nothing is written.
 * @throws BrokenError naming the file and the cause (disk full, no permission)
 */
var stageFile = (async function stageFile(path, content, temporary = `${path}.${process.pid}.tmp`) {
    const discard = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
    const orExplain = (async (work) => {
        try {
            await work();
        }
        catch (cause) {
            await discard();
            throw cannotWrite(path, cause);
        }
    });
    await orExplain((async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, content);
            await file.sync();
        }
        finally {
            await file.close();
        }
    }));
    return { temporary, commit: (() => orExplain((() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path)))), discard };
});
/**
 * Writes a file under a temporary name, fsyncs and renames it: a reader sees the old bytes or the new ones, never a part.
 * @throws BrokenError naming the file and the cause (disk full, no permission)
 */
var writeAtomic = (async function writeAtomic(path, content) {
    const staged = await stageFile(path, content);
    await staged.commit();
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: (() => (/* binding */ stageFile)),
/* harmony export */   vZ: (() => (/* binding */ writeAtomic)),
/* harmony export */   zz: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);






/** The error for a file that could not be written, in words that a person can act on. */
function cannotWrite(path, cause) {
    const code = codeOf(cause, path);
    const reason = REASONS[code] ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause);
    const fix = FIXES[code];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`could not write ${path}: ${reason}`, fix, { cause });
}
/** Of a folder that can't be made on a read-only file system Node says ENOENT, so what is there already is asked. */
function codeOf(cause, path) {
    const { code = '', syscall } = cause;
    if (code !== 'ENOENT' || syscall !== 'mkdir')
        return code;
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return code;
    }
    catch (refusal) {
        return refusal.code ?? code;
    }
}
const REASONS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file would be larger than this process may write',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EEXIST: 'a part of the path is a file, not a folder',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'the name is too long',
};
const FIXES = {
    ENOSPC: 'Free some space there, or write to another disk.',
    EDQUOT: 'Free some space there, or write to another disk.',
    EFBIG: 'Raise the limit of this process: ulimit -f unlimited',
    EACCES: 'Allow it, or choose another folder.',
    EPERM: 'Allow it, or choose another folder.',
    EROFS: 'Choose another folder.',
    ENOTDIR: 'Choose another folder.',
    EEXIST: 'Choose another folder.',
    EISDIR: 'Choose another name.',
    ENAMETOOLONG: 'Choose a shorter name.',
};


/***/ }),

/***/ 67388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
/** Text on one line, in which what is hidden shows as it would be written in JSON: `\u202e`. */
var reveal = (function reveal(text) {
    return text.replace(BREAKS, ' ').replace(HIDDEN, asEscape);
});
/** Text that came from a file, made safe inside HTML text and attributes. */
var escapeHtml = (function escapeHtml(text) {
    return text.replace(/[&<>"']/g, ((char) => HTML[char]));
});
/** The same for a page that people read: on one line, and nothing in it is hidden. */
var escapePage = (function escapePage(text) {
    return escapeHtml(reveal(text));
});
/**
 * Text that came from a file, made safe inside one line of GitHub Markdown, table cells included: markup shows as
 * characters; `@name`, `#12`, `GH-12` and links become plain text by an entity or a zero-width space.
 */
var escapeMarkdown = (function escapeMarkdown(text) {
    return [...reveal(text)]
        .map(((char) => {
        if (char === '@' || char === '#')
            return `&#${char.codePointAt(0)};&#8203;`;
        if (/[\\`*_{}[\]()<>!|~$:&]/.test(char))
            return `&#${char.codePointAt(0)};`;
        return char;
    }))
        .join('')
        .replace(/www(?=\.)|gh(?=-)/gi, '$&&#8203;');
});
/**
 * Text that came from anywhere else, made safe on one line of a terminal or a job's log: nothing hidden, and no workflow command,
 * which is a line that starts with `::` or holds `##[`.
 */
var escapeLog = (function escapeLog(text) {
    return reveal(text)
        .replace(/^(\s*)::/, '$1: :')
        .replaceAll('##[', '# #[');
});
/**
 * The last look at text of several lines on its way out, whoever put it together.
 * @param colored whether color codes are let through; what came from elsewhere had them taken away before
 */
var escapeLines = (function escapeLines(text, colored) {
    const lineOf = ((line) => {
        if (!colored)
            return escapeLog(line);
        const parts = line.split(COLORS);
        return parts.map((part, i) => (i % 2 === 0 ? escapeLog(part) : part)).join('');
    });
    return text.split('\n').map(lineOf).join('\n');
});

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: (() => (/* binding */ escapeLog)),
/* harmony export */   F8: (() => (/* binding */ escapePage)),
/* harmony export */   FV: (() => (/* binding */ escapeMarkdown)),
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   RQ: (() => (/* binding */ escapeLines))
/* harmony export */ });
/* unused harmony export escapeHtml */
const HTML = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** What ends a line or moves along it. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/**
 * What is not seen itself and changes what is: control characters and C1, format characters (they turn the direction of text, or
 * join, split and tell apart words that look alike), and whatever else Unicode lets a font leave out. The selector that makes a
 * pictograph colourful is left to it.
 */
const HIDDEN = /(?!(?<=\p{Extended_Pictographic})\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

function asEscape(hidden) {
    const units = Array.from({ length: hidden.length }, (_, i) => hidden.charCodeAt(i));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}




/** JSON text of the same value in which nothing is hidden and no line is a workflow command. */
function escapeJson(json) {
    return json
        .replace(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, asEscape)
        .replaceAll('##[', '##\\u005b');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colors are told from what is not ours
const COLORS = /(\u001b\[\d+m)/;



/***/ }),

/***/ 71013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: (() => (/* binding */ VERSION))
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts

const VERSION = package_namespaceObject.rE;


/***/ })

};
