import pc from 'picocolors';
import type { Screen } from '../subscribers/progress.js';
import type { Colors } from '../text/colors.js';

/** Standard error is for people: it is coloured and redrawn only where it is a terminal. */
export interface Terminal {
  readonly screen: Screen;
  readonly colors: Colors;
  say(text: string): void;
}

export function standardError(): Terminal {
  const { env, stderr } = process;
  const terminal = stderr.isTTY === true && env['TERM'] !== 'dumb';
  const colored = env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : terminal && !env['NO_COLOR'];
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
    say: (text) => write(`${text}\n`),
  };
}
