import { arch, cpus, platform } from 'node:os';
import { VERSION } from '../version.js';
import type { RecordHeader } from './run-record.js';

/** Where the run happens, for the record. */
export function environment(): RecordHeader['environment'] {
  return {
    sluice: VERSION,
    node: process.version,
    platform: platform(),
    arch: arch(),
    cpu: `${cpus()[0]?.model.trim() ?? 'unknown'} x ${cpus().length}`,
  };
}
