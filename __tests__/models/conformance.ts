import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BrokenError, InputError } from '../../src/errors.js';
import type { Answers } from '../../src/evaluate/predictions.js';
import { readModel, writeModel } from '../../src/models/export-folder.js';
import type { NetworkExporter } from '../../src/models/exporter.js';
import { disagreement } from '../../src/models/parity.js';
import { exampleModel, exampleTable, LABELS } from './example-models.js';

const KINDS = ['binary', 'multiclass', 'regression', 'log regression'] as const;

/** What every exporter of networks does. */
export function describeExporter(exporter: NetworkExporter): void {
  const { format, mainFile, tolerance } = exporter;

  describe(`the exporter of ${format}`, () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'sluice-exporter-'));
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    it.each(KINDS)('gives back a %s model that answers as the trained one', async (kind) => {
      const { model, proof } = await exampleModel(kind);
      await exporter.write(model, folder);
      const read = await exporter.read(folder);
      expect(await disagreement(read, proof)).toBeLessThanOrEqual(tolerance);
      const { task } = LABELS[kind];
      expect(read.task).toBe(task);
      expect(read.classes).toEqual('classes' in LABELS[kind] ? LABELS[kind].classes : []);
    });

    it('names the files that it wrote, the main one last, and leaves no others', async () => {
      const { model } = await exampleModel('binary');
      const files = await exporter.write(model, folder);
      expect(readdirSync(folder).sort()).toEqual([...files].sort());
      expect(files.at(-1)).toBe(mainFile);
    });

    it('writes the same bytes for the same model', async () => {
      const { model } = await exampleModel('multiclass');
      const once = await exporter.write(model, join(folder, 'once'));
      expect(await exporter.write(model, join(folder, 'twice'))).toEqual(once);
      for (const file of once) {
        const bytes = (of: string) => readFileSync(join(folder, of, file));
        expect(bytes('once')).toEqual(bytes('twice'));
      }
    });

    it('is chosen for the files that it wrote', async () => {
      const { model, proof } = await exampleModel('binary');
      const files = await exporter.write(model, folder);
      const read = await readModel(folder, files, [exporter]);
      expect(await disagreement(read, proof)).toBeLessThanOrEqual(tolerance);
    });

    it('reads no model where one of its files is missing', async () => {
      const { model } = await exampleModel('binary');
      for (const file of await exporter.write(model, folder)) {
        const whole = readFileSync(join(folder, file));
        rmSync(join(folder, file));
        await expect(readModel(folder, [mainFile], [exporter])).rejects.toThrow(BrokenError);
        await exporter.write(model, folder);
        expect(readFileSync(join(folder, file))).toEqual(whole);
      }
    });

    it('refuses a table that lacks a column, by its name', async () => {
      const { model } = await exampleModel('binary');
      await exporter.write(model, folder);
      const read = await exporter.read(folder);
      await expect(read.predict(exampleTable('home'))).rejects.toThrow(InputError);
      await expect(read.predict(exampleTable('home'))).rejects.toThrow('"home"');
    });

    it.each(KINDS)('is found out where its %s model answers otherwise', async (kind) => {
      const { model, proof } = await exampleModel(kind);
      const path = join(folder, 'model');
      const off = { ...proof, answers: shifted(proof.answers, 2 * tolerance + 1e-12) };
      await expect(writeModel(model, off, path, [exporter])).rejects.toThrow(
        /does not give the predictions of the trained one/,
      );
      expect(readdirSync(folder)).toEqual([]);
    });

    it('says which of its files could not be written, and leaves nothing', async () => {
      const { model, proof } = await exampleModel('binary');
      for (const file of await exporter.write(model, join(folder, 'whole'))) {
        const path = join(folder, 'taken');
        mkdirSync(join(path, file), { recursive: true });
        await expect(writeModel(model, proof, path, [exporter])).rejects.toMatchObject({
          name: 'BrokenError',
          message: `could not write ${join(path, file)}: it is a folder`,
        });
        expect(existsSync(path)).toBe(false);
      }
    });

    it('gives no two models a file of one name with different bytes, but the main one', async () => {
      const { model } = await exampleModel('binary');
      const other = await exampleModel('regression');
      const first = await exporter.write(model, join(folder, 'one'));
      const second = await exporter.write(other.model, join(folder, 'other'));
      for (const file of first.filter((name) => second.includes(name) && name !== mainFile)) {
        const bytes = (of: string) => readFileSync(join(folder, of, file));
        expect(bytes('one')).toEqual(bytes('other'));
      }
    });
  });
}

/** Answers that are all a little off. */
function shifted(answers: Answers, by: number): Answers {
  if (answers.task === 'regression') {
    return { ...answers, predicted: answers.predicted.map((value) => value + by) };
  }
  const { scores } = answers;
  if (!scores) throw new Error('the example has probabilities');
  return { ...answers, scores: scores.map((value) => value + by) };
}
