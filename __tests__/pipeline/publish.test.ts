import { describe, expect, it } from '@jest/globals';
import { BrokenError, InterruptedError } from '../../src/errors.js';
import { publish, withdraw } from '../../src/pipeline/publish.js';
import type { FinishedRecord } from '../../src/record/run-record.js';
import { type RecordingHost, recordingHost } from '../host/recording-host.js';
import { finishedRecord, unfinishedRecord } from '../host/run-folder.js';

const folder = '/runs/r';
const fails = (message: string) => async () => {
  throw new BrokenError(message);
};

function publishing(
  host: RecordingHost,
  record: FinishedRecord,
  { signal = new AbortController().signal, fail = false, noName = false } = {},
) {
  const putInPlace = async () => {
    host.asked.push('put the export in place');
    if (fail) throw new BrokenError('in the way');
  };
  const giveName = async () => {
    host.asked.push('give it its name');
    if (noName) throw new BrokenError('a file in it is open');
  };
  const steps = { putInPlace, giveName };
  return publish({ record, folder }, { kind: 'auto' }, steps, { host, signal });
}

describe('a run that passed', () => {
  it('is kept, exported, promoted and told, in this order', async () => {
    const host = recordingHost();
    const publication = await publishing(host, finishedRecord({ promoted: true }));
    expect(host.asked).toEqual([
      'keep finished',
      'put the export in place',
      'promote auto',
      'give it its name',
      'announce finished',
    ]);
    expect(publication.artifactUrl).toBe('https://host/evidence');
  });

  it('is not promoted where it says so', async () => {
    const host = recordingHost();
    await publishing(host, finishedRecord({ promoted: false }));
    expect(host.asked).not.toContain('promote auto');
  });

  it.each([
    ['be kept', { keep: fails('no space') }, ['keep finished']],
    [
      'be promoted',
      { promote: fails('no leave') },
      ['keep finished', 'put the export in place', 'promote auto'],
    ],
  ])('that can’t %s is told nowhere as passed', async (_, keeper, asked) => {
    const host = recordingHost(keeper);
    await expect(publishing(host, finishedRecord({ promoted: true }))).rejects.toThrow('no ');
    expect(host.asked).toEqual(asked);
  });

  it('that gets no name in the store is told nowhere as passed', async () => {
    const host = recordingHost();
    const published = publishing(host, finishedRecord(), { noName: true });
    await expect(published).rejects.toThrow('a file in it is open');
    expect(host.asked).not.toContain('announce finished');
  });

  it('whose export is in the way is not promoted', async () => {
    const host = recordingHost();
    const published = publishing(host, finishedRecord({ promoted: true }), { fail: true });
    await expect(published).rejects.toThrow('in the way');
    expect(host.asked).toEqual(['keep finished', 'put the export in place']);
  });

  it('and is interrupted while it is kept exports nothing', async () => {
    const controller = new AbortController();
    const host = recordingHost({
      async keep() {
        controller.abort(new InterruptedError('SIGINT'));
        return {};
      },
    });
    const record = finishedRecord({ promoted: true });
    const published = publishing(host, record, { signal: controller.signal });
    await expect(published).rejects.toThrow(InterruptedError);
    expect(host.asked).toEqual(['keep finished']);
  });
});

describe('a run that came to no verdict', () => {
  async function withdrawing(host: RecordingHost, record = unfinishedRecord(), evidence = true) {
    const warnings: string[] = [];
    const warn = (message: string) => void warnings.push(message);
    await withdraw(record, evidence ? { record, folder } : undefined, { host, warn });
    return warnings;
  }

  it('is rolled back, then its evidence is kept, and then it is told with its address', async () => {
    const host = recordingHost();
    expect(await withdrawing(host)).toEqual([]);
    expect(host.asked).toEqual(['roll back', 'keep broke', 'announce broke']);
    expect(host.announced[0]?.[1].evidence?.url).toBe('https://host/evidence');
  });

  it('because it was interrupted is told at once: its job is killed within seconds', async () => {
    let end = (_: readonly string[]) => {};
    const host = recordingHost({ rollBack: () => new Promise((done) => (end = done)) });
    const withdrawn = withdrawing(host, unfinishedRecord({ status: 'interrupted' }));
    expect(host.asked).toContain('announce interrupted');
    end([]);
    await withdrawn;
    expect(host.asked.at(-1)).toBe('keep interrupted');
  });

  it('keeps nothing where it has no evidence, and is told all the same', async () => {
    const host = recordingHost();
    await withdrawing(host, unfinishedRecord(), false);
    expect(host.asked).toEqual(['roll back', 'announce broke']);
    expect(host.announced[0]?.[1]).toEqual({});
  });

  it('warns of what could not be rolled back, and keeps its evidence all the same', async () => {
    const host = recordingHost({ rollBack: async () => ['delete it by hand'] });
    expect(await withdrawing(host)).toEqual(['delete it by hand']);
    expect(host.asked).toEqual(['roll back', 'keep broke', 'announce broke']);
  });

  it('rolls back evidence that could not be kept whole, links none of it, and warns once', async () => {
    const host = recordingHost({
      keep: fails('it was damaged'),
      rollBack: async () => ['delete it by hand'],
    });
    expect(await withdrawing(host)).toEqual(['delete it by hand', 'it was damaged']);
    expect(host.asked).toEqual(['roll back', 'keep broke', 'roll back', 'announce broke']);
    expect(host.announced[0]?.[1]).toEqual({});
  });
});
