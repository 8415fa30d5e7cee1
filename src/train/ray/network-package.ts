import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomic } from '../../files/atomic-write.js';
import { ownFolder } from '../../files/own-folder.js';
import { pythonFolder } from '../command/sluice-py.js';
import { build } from '../dense/kernels.js';
import type { Lesson } from '../dense/learn.js';
import type { RayPlace } from '../spec.js';
import { filesIn, packWith } from './job-package.js';
import { FILES, packLesson } from './lesson.js';
import { ENGINE_FOLDER, JOB_FOLDER, type Sent } from './task.js';

/**
 * Packs what trains a network, bundled, and the encoded rows that it learns from, unless those are
 * handed over in a folder. No file of the user's is sent, and nothing of the test rows.
 * @param folder new: the rows are written there
 * @throws BrokenError where a part of Sluice is missing, or a file can't be written
 * @throws RayTrouble where that is larger than Ray takes
 */
export async function packNetwork(lesson: Lesson, on: RayPlace, folder: string): Promise<Sent> {
  const engine = ownFolder('dist/ray', 'index.js');
  const files = [
    ...(await filesIn(pythonFolder(), ['sluice_job.py'], JOB_FOLDER)),
    ...(await filesIn(engine, await readdir(engine), ENGINE_FOLDER)),
  ];
  const cores = on.cpus === undefined ? {} : { cores: Math.max(1, Math.floor(on.cpus)) };
  await mkdir(folder, { recursive: true });
  await writeAtomic(
    join(folder, FILES.lesson),
    packLesson({ ...lesson, simd: build().simd, ...cores }),
  );
  return packWith(files, { folder, names: [FILES.lesson] }, on);
}
