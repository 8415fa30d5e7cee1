import { tableEncoder } from '../data/encoding/encode.js';
import type { Encoding, LabelEncoding } from '../data/encoding/encoding.js';
import type { Table } from '../data/table/table.js';
import { answersFrom, type OutputMeaning } from '../evaluate/from-outputs.js';
import type { Model } from './model.js';
import type { Network } from './network.js';

/** Rows that are encoded at a time, so that a large table is not in memory twice. */
const BLOCK = 1 << 13;

/** A network as a model that reads tables. */
export function askable({
  network,
  encoding,
}: {
  readonly network: Network;
  readonly encoding: Encoding;
}): Model {
  const meaning = meaningOf(encoding.label);
  return {
    task: meaning.task,
    classes: meaning.classes,
    inputs: encoding.columns,
    async predict(table: Table) {
      const encode = tableEncoder(encoding, table);
      const columns = encoding.features.length;
      // One matrix for all blocks: new memory for each would pile up until garbage is collected.
      const data = new Float32Array(Math.min(BLOCK, table.rows) * columns);
      const blocks: Float32Array[] = [];
      for (let first = 0; first === 0 || first < table.rows; first += BLOCK) {
        const rows = Math.min(BLOCK, table.rows - first);
        const x = { data: data.subarray(0, rows * columns), rows, columns };
        encode(first, x);
        blocks.push(await network.predict(x));
      }
      return answersFrom(joined(blocks), meaning);
    },
  };
}

function meaningOf(label: LabelEncoding): OutputMeaning {
  if (label.task !== 'regression') return { task: label.task, classes: label.classes };
  const { task, transform, center } = label;
  return { task, classes: [], ...(transform && { transform }), ...(center && { center }) };
}

function joined(blocks: readonly Float32Array[]): Float32Array {
  const values = new Float32Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    values.set(block, at);
    at += block.length;
  }
  return values;
}
