import { surviveClosedOutput } from './commands/closed-output.js';
import { commandLine, tell } from './commands/command-line.js';
import { standardError } from './commands/terminal.js';

const terminal = standardError();

surviveClosedOutput((error) => {
  process.exitCode = tell(error, terminal);
});
const code = await commandLine(process.argv.slice(2), terminal);
// What was told of output that is lost stands.
process.exitCode ??= code;
