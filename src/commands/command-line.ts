import { Command, CommanderError, Option } from 'commander';
import { EXIT, exitCodeOfError, explainError } from '../exit.js';
import { escapeLines } from '../text/escape.js';
import { VERSION } from '../version.js';
import type { Terminal } from './terminal.js';

/** Runs a command as it was typed, the program's name left out. Returns the exit code: whatever goes wrong has been told by then. */
export async function commandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.passed;
  const exitWith = async (work: Promise<number>) => {
    code = await work;
  };
  try {
    await commands(args[0], terminal, exitWith).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.passed : EXIT.usage;
    return tell(error, terminal);
  }
}

/** Says what went wrong. Returns its exit code. */
export function tell(error: unknown, { say, colors }: Terminal): number {
  say(
    `${colors.red('error:')} ${explainError(error, process.env['SLUICE_DEBUG'] === '1', process.cwd())}`,
  );
  return exitCodeOfError(error);
}

const collect = (value: string, previous: string[]) => [...previous, value];

const STORE = [
  '--store <dir>',
  'where runs are kept, from the working directory (default: ".sluice")',
] as const;
const SET = [
  '--set <key=value>',
  'override a config key; may be repeated',
  collect,
  [] as string[],
] as const;
const JSON_FLAG = ['--json', 'print the data as JSON to standard output', false] as const;
const COLUMN = (what: string) => `the column ${what}`;

/** @param typed the first word; where it is a command, the others are left out: to make them takes longer than to run one */
function commands(
  typed: string | undefined,
  terminal: Terminal,
  exitWith: (work: Promise<number>) => Promise<void>,
): Command {
  const program = new Command('sluice')
    .description(
      'A quality gate for machine-learning models: train, evaluate, compare, export only what is good enough.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(escapeLines(text, false)) })
    .showHelpAfterError('Run with --help to see the usage.')
    .addHelpText(
      'after',
      `
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
  node dist/cli.js verify models/production`,
    );

  const describe: Readonly<Record<string, (command: Command) => Command>> = {
    run: (command) =>
      command
        .description('train, evaluate, judge the gate, and export the model if it holds')
        .argument('<config>', 'the config file, sluice.yml')
        .option(...SET)
        .option(...STORE)
        .option(
          '--no-promote',
          'a pass does not become the baseline of the next run; the model is exported all the same',
        )
        .option(
          '--retrain',
          'train also where a run before has trained by the same config, data and engine, and compare the bytes',
        )
        .option(
          '--rules-from <commit>',
          'judge by what the config asked at this commit, as a pull request is judged by its base; nothing is promoted',
        )
        .option(...JSON_FLAG)
        .addHelpText(
          'after',
          `
Examples:
  node dist/cli.js run examples/credit/sluice.yml
  node dist/cli.js run sluice.yml --rules-from main
  node dist/cli.js run sluice.yml --set train.epochs=5 --set 'gate.conditions=[accuracy >= 0.9]'`,
        )
        .action((config, options) =>
          exitWith(
            import('./run.js').then(({ runCommand }) => runCommand(config, options, terminal)),
          ),
        ),
    judge: (command) =>
      command
        .description('judge predictions that somebody else made, by a config or by two files')
        .argument('[config]', 'a config file with predictions in place of data and model')
        .option('--candidate <file>', 'predictions: CSV, JSON lines or Parquet')
        .option('--baseline <file>', 'predictions of the same rows, in the same columns')
        .option(
          '--numbers <file>',
          "single numbers that others took, for conditions to name: DVC's or MLflow's metrics",
        )
        .option('--gate <condition>', 'what has to hold; may be repeated', collect, [] as string[])
        .option('--id <column>', COLUMN('that names rows; by default id, else rows pair by place'))
        .option('--label <column>', COLUMN('of the labels; by default label'))
        .option('--prediction <column>', COLUMN('of the answers; by default prediction'))
        .option('--score <column>', COLUMN('of the scores; by default score, or score_CLASS'))
        .option('--scores <scale>', 'what the scores are: probability, logit or percent')
        .option('--positive <class>', 'the class that the score is about')
        .option(
          '--task <task>',
          'binary, multiclass or regression; by default seen from the labels',
        )
        .option(
          '--format <tool>',
          'what wrote the files, where they are no tables: promptfoo or lm-eval',
        )
        .option('--metric <name>', 'with --format lm-eval: the metric that says right or wrong')
        .option(...SET)
        .option(...STORE)
        .option(
          '--no-promote',
          'with a config: a pass does not become the baseline of the next run',
        )
        .option(
          '--rules-from <commit>',
          'with a config: judge by what it asked at this commit; nothing is promoted',
        )
        .option(...JSON_FLAG)
        .addHelpText(
          'after',
          `
Examples:
  node dist/cli.js judge --candidate new.csv --baseline old.csv --positive yes --gate 'auc >= baseline - 1pp'
  node dist/cli.js judge --numbers metrics.json --gate 'latency_p95 <= 120'
  node dist/cli.js judge --format promptfoo --candidate new.json --baseline old.json --gate 'accuracy >= baseline - 2pp'
  node dist/cli.js judge sluice.yml
  node dist/cli.js judge sluice.yml --rules-from main`,
        )
        .action((config, options) =>
          exitWith(
            import('./judge.js').then(({ judgeCommand }) =>
              judgeCommand(config, options, terminal),
            ),
          ),
        ),
    check: (command) =>
      command
        .description('check the config and the data without training')
        .argument('<config>', 'the config file, sluice.yml')
        .option(...SET)
        .option(...STORE)
        .option(...JSON_FLAG)
        .addHelpText('after', '\nExample:\n  node dist/cli.js check sluice.yml')
        .action((config, options) =>
          exitWith(
            import('./check.js').then(({ checkCommand }) =>
              checkCommand(config, options, terminal),
            ),
          ),
        ),
    aa: (command) =>
      command
        .description(
          'train pairs of equal models, and say how often the gate is red, green and undecided',
        )
        .argument('<config>', 'the config file, sluice.yml')
        .option('--times <pairs>', 'how many pairs, each of two trainings', '20')
        .option(...SET)
        .option(...JSON_FLAG)
        .addHelpText('after', '\nExample:\n  node dist/cli.js aa sluice.yml --times 20')
        .action((config, options) =>
          exitWith(import('./aa.js').then(({ aaCommand }) => aaCommand(config, options, terminal))),
        ),
    runs: (command) =>
      command
        .description(
          'list the runs of the store or of GitHub, the newest first, or remove old ones',
        )
        .option('--experiment <name>', 'only those of EXPERIMENT, or of PROJECT/EXPERIMENT')
        .option(
          '--verdict <end>',
          'only those that passed, failed, inconclusive, broke or interrupted',
        )
        .option(
          '--metric <metric>',
          'only those that have it: "auc", or "auc >= 0.8"; shows it, and tells the best run by the first; may be repeated',
          collect,
          [] as string[],
        )
        .option('--commit <sha>', 'only those of the commit whose id starts so')
        .option(
          '--sort <key>',
          'by created (newest first), experiment, verdict, commit, seconds (longest first), or a metric (best first)',
        )
        .option(...STORE)
        .addOption(
          new Option(
            '--from-github [most]',
            'those that this repository keeps as artifacts, the newest MOST of them (default: 30)',
          ).conflicts('store'),
        )
        .addOption(
          new Option(
            '--prune [keep]',
            'remove all but the last KEEP of each experiment (default: the store.keep of its last run); those that were promoted, or that one which stays was compared with, always stay',
          ).conflicts(['fromGithub', 'csv', 'experiment', 'verdict', 'metric', 'commit', 'sort']),
        )
        .addOption(
          new Option('--csv', 'print them as CSV to standard output')
            .default(false)
            .conflicts('json'),
        )
        .option(...JSON_FLAG)
        .addHelpText(
          'after',
          `
--from-github reads the token in GITHUB_TOKEN or GH_TOKEN, and the repository in GITHUB_REPOSITORY or
else the remote "origin".

Examples:
  node dist/cli.js runs --experiment scoring --metric auc
  node dist/cli.js runs --metric 'auc >= 0.8' --sort auc --csv > runs.csv
  node dist/cli.js runs --json | jq .[0].decision.verdict
  GH_TOKEN=$(gh auth token) node dist/cli.js runs --from-github --verdict passed
  node dist/cli.js runs --prune 50`,
        )
        .action((options) =>
          exitWith(import('./runs.js').then(({ runsCommand }) => runsCommand(options, terminal))),
        ),
    compare: (command) =>
      command
        .description(
          'compare two runs on the test rows that both have, or up to eight, each further one with the first',
        )
        .argument(
          '<a>',
          "the candidate: a run's id or the start of it, a run folder, or a run.json",
        )
        .argument('<b>', 'the baseline, likewise')
        .argument('[more...]', 'further runs, up to eight in all')
        .option('--html <file>', 'draw them over each other: metrics, curves, what differs')
        .option(...STORE)
        .option(...JSON_FLAG)
        .addHelpText(
          'after',
          '\nExample:\n  node dist/cli.js compare 20261123T0950 20261123T0930\n  node dist/cli.js compare new/run.json old/run.json --json\n  node dist/cli.js compare A B C D\n  node dist/cli.js compare A B C D --html compared.html',
        )
        .action((a, b, more, options) =>
          exitWith(
            import('./compare.js').then(({ compareCommand }) =>
              compareCommand([a, b, ...more], options, terminal),
            ),
          ),
        ),
    report: (command) =>
      command
        .description('show the report of a run, and print the path of its page')
        .argument('<run>', "a run's id, or the start of it")
        .option(...STORE)
        .option('--open', 'open its page in the browser', false)
        .option('--markdown', 'print it as Markdown to standard output', false)
        .option(...JSON_FLAG)
        .addHelpText(
          'after',
          '\nExamples:\n  node dist/cli.js report 20261123 --open\n  node dist/cli.js report 20261123 --markdown > report.md',
        )
        .action((run, options) =>
          exitWith(
            import('./report.js').then(({ reportCommand }) =>
              reportCommand(run, options, terminal),
            ),
          ),
        ),
    verify: (command) =>
      command
        .description('check that a model is the one that its gate let pass, byte by byte')
        .argument('<folder>', 'an exported model, or the model folder of a run')
        .option(...JSON_FLAG)
        .addHelpText(
          'after',
          `
It holds each file to its digest in verdict.json, and refuses a model with files that differ, are
missing or are not listed, and one whose verdict is not a pass. It proves that the files belong
together. Who made them only a signature of verdict.json proves, which is not checked here:
  gh attestation verify FOLDER/verdict.json --repo OWNER/NAME

Exit codes:
  0 every file is as it was when it passed   1 refused   2 there is nothing to verify
  4 something could not be read

Examples:
  node dist/cli.js verify models/production
  node dist/cli.js verify models/production --json | jq .faults`,
        )
        .action((folder, options) =>
          exitWith(
            import('./verify.js').then(({ verifyCommand }) =>
              verifyCommand(folder, options, terminal),
            ),
          ),
        ),
    init: (command) =>
      command
        .description('look at a CSV file, and write a commented sluice.yml and a workflow for it')
        .argument('<data>', 'a CSV file')
        .option('--label <column>', 'the column to predict; by default the likeliest one')
        .option('--force', 'overwrite files that exist', false)
        .option(
          '--commit-model',
          'let git have the exported model: leave .gitignore as it is',
          false,
        )
        .addHelpText('after', '\nExample:\n  node dist/cli.js init data/churn.csv --label churned')
        .action((data, options) =>
          exitWith(
            import('./init.js').then(({ initCommand }) => initCommand(data, options, terminal)),
          ),
        ),
  };
  // The help of the program names all of them.
  const asked =
    typed !== undefined && Object.hasOwn(describe, typed) ? [typed] : Object.keys(describe);
  for (const name of asked) describe[name]!(program.command(name));
  return program;
}
