import pc from 'picocolors';
import type { Screen } from '../subscribers/progress.js';
import type { Colors } from '../text/colors.js';
import { escapeJson, escapeLines } from '../text/escape.js';

/** Standard error is for people: it is coloured and redrawn only where it is a terminal. */
export interface Terminal {
  readonly screen: Screen;
  readonly colors: Colors;
  /** It has no more than ASCII. */
  readonly ascii: boolean;
  /** Standard output: it may lead into a file or another program while people read the rest. */
  readonly output: {
    readonly colors: Colors;
    /** Of its terminal, in columns; undefined where it leads elsewhere. */
    readonly width: number | undefined;
  };
  /** A line or more, to people. Text from a file, a config or a record has been through `escapeLog`. */
  say(text: string): void;
  /** What a command is for, to standard output; text in it likewise. */
  print(text: string): void;
  /** Data for programs, and nothing else, to standard output. */
  printJson(value: unknown): void;
  /** Likewise, an array of which only one item is in the memory at a time. Returns how many. */
  printJsonList(items: AsyncIterable<unknown>): Promise<number>;
}

function json(value: unknown): string {
  return escapeJson(JSON.stringify(value, null, 2));
}

export function standardError(): Terminal {
  const { env, stderr, stdout } = process;
  const terminal = isTerminal(stderr, env);
  const colored = isColored(terminal, env);
  const printColored = isColored(isTerminal(stdout, env), env);
  const write = (text: string) => void stderr.write(text);
  return {
    screen: {
      terminal,
      get width() {
        return stderr.columns ?? 80;
      },
      write,
    },
    colors: pc.createColors(colored),
    ascii: isAscii(env),
    output: {
      colors: pc.createColors(printColored),
      get width() {
        return stdout.isTTY === true ? (stdout.columns ?? 80) : undefined;
      },
    },
    say: (text) => write(`${escapeLines(text, colored)}\n`),
    print: (text) => void stdout.write(`${escapeLines(text, printColored)}\n`),
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
}

function isTerminal({ isTTY }: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  return isTTY === true && env['TERM'] !== 'dumb';
}

/** As https://no-color.org and https://force-color.org ask. */
function isColored(terminal: boolean, env: NodeJS.ProcessEnv): boolean {
  return env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : terminal && !env['NO_COLOR'];
}

/** By the locale, as programs of a terminal tell; where none is set nothing speaks against UTF-8. */
function isAscii(env: NodeJS.ProcessEnv): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return locale !== '' && !/utf-?8/i.test(locale);
}
