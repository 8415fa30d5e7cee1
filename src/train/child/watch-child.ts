import { BrokenError } from '../../errors.js';
import type { TrainContext } from '../trainer.js';
import { EventTail } from './event-tail.js';
import { OutputLog } from './output-log.js';
import { type ProcessEnd, type ProcessSpec, runProcess } from './process.js';
import type { ReportReader } from './report-reader.js';

/** Bytes of events: of more than a million batches. All of them are kept in `events.jsonl`. */
const MOST_REPORTED = 128 << 20;

/** A process that trains, and where it tells of it. */
export interface Child extends Omit<ProcessSpec, 'mark'> {
  /** What it is called in an error: `the command`. */
  readonly name: string;
  /** The file that it appends events to; made here, empty. */
  readonly events: string;
}

/**
 * Runs a child to its end and tells of what it prints and reports.
 * @throws BrokenError unless it ended well, and nothing of it is at work any more
 * @throws the signal's own reason when it is aborted, once all has ended
 */
export async function watchChild(
  child: Child,
  reader: ReportReader,
  context: Pick<TrainContext, 'emit' | 'signal'>,
): Promise<void> {
  refuseUnlessWhole(await listen(child, reader, context), child, reader);
}

async function listen(
  child: Child,
  reader: ReportReader,
  { emit, signal }: Pick<TrainContext, 'emit' | 'signal'>,
): Promise<ProcessEnd> {
  const tail = new EventTail(child.events);
  const log = new OutputLog((text) => emit({ type: 'output', text }));
  const mark = `SLUICE_EVENTS=${child.events}`;
  try {
    const listener = {
      output: (stream: 'stdout' | 'stderr', bytes: Uint8Array) => {
        if (!signal.aborted) log.take(stream, bytes);
      },
      poll() {
        if (tail.size > MOST_REPORTED) {
          throw new BrokenError(
            `${child.name} reported more than ${MOST_REPORTED >> 20} MB of events`,
            'Report fewer batches, or none.',
          );
        }
        const lines = tail.next();
        for (const line of lines ?? []) if (!signal.aborted) reader.take(line);
        return lines !== undefined;
      },
    };
    return await runProcess({ ...child, mark }, listener, signal);
  } finally {
    const rest = tail.end();
    if (!signal.aborted) {
      if (rest !== undefined) reader.take(rest);
      log.finish();
      reader.finish();
    }
  }
}

function refuseUnlessWhole(end: ProcessEnd, child: Child, reader: ReportReader): void {
  const { name } = child;
  const why = whyNotWhole(end, child);
  const said = reader.error === undefined ? '' : `: ${reader.error}`;
  if (why) throw new BrokenError(`${name} ${why.what}${said}`, why.fix);
  refuseReported(reader, name);
}

/** @throws BrokenError where what a child that exited with 0 has said of itself tells otherwise */
export function refuseReported(
  { error, cutOff }: Pick<ReportReader, 'error' | 'cutOff'>,
  name: string,
): void {
  if (error !== undefined) {
    throw new BrokenError(`${name} exited with 0, but reported an error: ${error}`);
  }
  if (cutOff) {
    throw new BrokenError(
      `${name} exited with 0, but a training in it began and did not end: it crashed`,
      'Let the script end with the exception instead of catching it.',
    );
  }
}

function whyNotWhole(
  end: ProcessEnd,
  { timeoutMinutes, silentMinutes }: Child,
): { readonly what: string; readonly fix?: string } | undefined {
  switch (end.kind) {
    case 'exited':
      if (end.code === 0) return undefined;
      if (end.code === 127) {
        const fix = 'Is what it starts installed, and on the PATH?';
        return { what: 'exited with 127: the shell did not find what it names', fix };
      }
      // A shell's own word for a child that a signal ended.
      if (end.code > 128)
        return { what: `exited with ${end.code}, as after signal ${end.code - 128}` };
      return { what: `exited with ${end.code}` };
    case 'killed':
      return {
        what: `was killed by ${end.signal}`,
        ...(end.signal === 'SIGKILL' && { fix: 'Often that is for want of memory.' }),
      };
    case 'timed-out':
      return {
        what: `had not ended after ${timeoutMinutes} min, and was ended`,
        fix: 'Give it more time: command: {timeout-minutes: …}',
      };
    case 'silent':
      return {
        what: `had printed and reported nothing for ${silentMinutes} min, and was ended`,
        fix: 'Let it say where it is, or give it more time: command: {silent-minutes: …}',
      };
    case 'not-started':
      return { what: `could not be started: ${end.why}` };
    case 'left-processes':
      return {
        what: 'ended and left processes at work, which could still change what it left',
        fix: 'Let it wait for what it starts.',
      };
  }
}
