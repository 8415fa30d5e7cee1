import type { RecordSink } from '../csv/record-sink.js';
import { lmEvalOutcomes } from './lm-eval.js';
import { outcomeRecords } from './outcome.js';
import { promptfooOutcomes } from './promptfoo.js';
import type { EvalTool } from './tool.js';

/**
 * The records of a file that an evaluation tool wrote.
 * @throws InputError where it did not write it, or what it wrote says neither right nor wrong
 */
export async function readOutcomes(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  sink: RecordSink,
  tool: EvalTool,
): Promise<void> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  const text = Buffer.concat(parts).toString('utf8');
  for (const { cells, line } of recordsOf(text, file, tool)) sink.record(cells, line);
}

function recordsOf(text: string, file: string, tool: EvalTool) {
  switch (tool.format) {
    case 'promptfoo':
      return outcomeRecords(promptfooOutcomes(text, file), 'vars.');
    case 'lm-eval':
      return outcomeRecords(lmEvalOutcomes(text, file, tool.metric), 'doc.');
  }
}
