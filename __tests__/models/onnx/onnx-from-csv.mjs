// What onnxruntime for Node says of a CSV file's rows, as onnx_from_csv.py: node onnx-from-csv.mjs FOLDER MODEL.onnx TABLE.csv
// FOLDER holds the node_modules that the runtime is in.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

const [folder, model, table] = process.argv.slice(2);
const { InferenceSession, Tensor } = createRequire(join(resolve(folder), 'x.js'))(
  'onnxruntime-node',
);
const MISSING = ['', 'NA', 'N/A', 'n/a', '#N/A', '<NA>', 'NaN', 'nan', 'null', 'Null', 'NULL'];

const rows = parse(readFileSync(table), { columns: true });
const session = await InferenceSession.create(model);
const feeds = session.inputMetadata.map(({ name, type }) => {
  const texts = rows.map((row) => row[name].trim());
  const cells =
    type === 'float64'
      ? Float64Array.from(texts, (text) => (MISSING.includes(text) ? Number.NaN : Number(text)))
      : texts.map((text) => (MISSING.includes(text) ? '' : text));
  return [name, new Tensor(type, cells, [rows.length, 1])];
});
const found = await session.run(Object.fromEntries(feeds));
const outputs = session.outputNames.map((name) => {
  const { dims, data } = found[name];
  const values = Array.from(data);
  const [count, width] = dims;
  const row = (_, i) => values.slice(i * width, (i + 1) * width);
  return [name, width === undefined ? values : Array.from({ length: count }, row)];
});
process.stdout.write(JSON.stringify(Object.fromEntries(outputs)));
