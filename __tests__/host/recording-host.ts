import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_LOOKS } from '../../src/baseline/looks.js';
import type { Host, Kept, RunEnd, RunKeeper } from '../../src/host/host.js';
import { CARRIES_NOTHING, REMEMBERS_NOTHING } from '../../src/host/keepers.js';

export interface RecordingHost extends Host {
  /** What was asked of it, in order. */
  readonly asked: string[];
  readonly announced: readonly (readonly [RunEnd, Kept])[];
}

const KEPT: Kept = { evidence: { url: 'https://host/evidence', digest: 'sha256:0' } };

/** A host in memory that notes what it is asked, and fails where a test says so. */
export function recordingHost(keeper: Partial<RunKeeper> = {}): RecordingHost {
  const asked: string[] = [];
  const announced: [RunEnd, Kept][] = [];
  return {
    asked,
    announced,
    name: 'recording',
    place: Promise.resolve({ git: null }),
    base: async () => null,
    earlierLooks: async () => NO_LOOKS,
    acceptance: (reason) => ({ by: 'somebody', reason }),
    begin: async () => ({ name: 'recording', receive() {} }),
    findBaseline: async () => ({
      search: { found: false, because: { code: 'first', searched: { in: 'store' } } },
      promotes: true,
      predecessor: null,
    }),
    kept: {
      async keep(run) {
        asked.push(`keep ${run.record.status}`);
        return keeper.keep ? keeper.keep(run) : KEPT;
      },
      async promote(run, source) {
        asked.push(`promote ${source.kind}`);
        await keeper.promote?.(run, source);
      },
      async rollBack() {
        asked.push('roll back');
        return keeper.rollBack ? keeper.rollBack() : [];
      },
    },
    checkpoints: {
      folder: () => join(tmpdir(), 'sluice-no-checkpoints'),
      restore: async () => {},
      drop: async () => {},
    },
    carrier: CARRIES_NOTHING,
    trainings: REMEMBERS_NOTHING,
    async announceEnd(end, kept) {
      asked.push(`announce ${end.status}`);
      announced.push([end, kept]);
      return { artifactUrl: kept.evidence?.url ?? 'none' };
    },
  };
}
